<#
.SYNOPSIS
D2L 2.4, 3.4 and 5.3: Jacobians, the chain rule, back-propagation by hand, and the graph behind it.

.DESCRIPTION
Derives each result twice, by the formula of the book and by automatic differentiation, and prints both: the gradient of a
least-squares loss, the Jacobian of softmax, the gradient of softmax with cross-entropy, the Hessian of a quadratic form, a
two-layer network forward and backward by hand, a function with a gradient of its own, and the error of an assignment in place.
Draws the graph of the network.

.PARAMETER OutputFolder
Where the picture goes.

.EXAMPLE
./examples/autograd-functions.ps1
#>
[CmdletBinding()]
param(
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/autograd"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$torch = [TorchSharp.torch]

# How far two tensors are apart at most.
function Get-Distance($a, $b) { '{0:e0}' -f [double] ($a - $b).abs().max() }

'Chain rule: d(<x, w> - y)^2 / dw = 2 (<x, w> - y) x'
$x = New-Tensor 1.0, 2.0, 3.0
$w = New-Tensor 0.5, -1.0, 2.0
$y = New-Tensor 1.0
$gradient = Get-Gradient { ($x.dot($_) - $y).square() } $w
"by autograd $($gradient.ToString()), by the formula $((2 * ($x.dot($w) - $y) * $x).ToString())"

''
'Chain rule: d||Xw - y||^2 / dw = 2 X^T (Xw - y)'
$X2 = New-Tensor @((1.0, 2.0), (3.0, 4.0), (5.0, 6.0))
$w2 = New-Tensor 1.0, -1.0
$y2 = New-Tensor 1.0, 0.0, -1.0
$gradient = Get-Gradient { ($X2.mv($_) - $y2).square().sum() } $w2
"by autograd $($gradient.ToString()), by the formula $((2 * $X2.T.mv($X2.mv($w2) - $y2)).ToString())"

''
'Layout: the shape of a Jacobian is that of the result, then that of the input'
$input4 = New-Tensor -Kind Normal -Shape 4, 5 -Seed 1
"y of 3 by X of 4 x 5: $((Get-Jacobian { $_.sum(1)[0..2] } $input4).shape -join ' x ')"
"Y of 2 x 5 by X of 4 x 5: $((Get-Jacobian { $_.narrow(0, 0, 2) } $input4).shape -join ' x ')"

''
'Softmax: ds/do = diag(s) - s s^T'
$o = New-Tensor 1.0, 2.0, 3.0
$s = $o.softmax(0)
$jacobian = Get-Jacobian { $_.softmax(0) } $o
$jacobian
"difference from the formula: $(Get-Distance $jacobian ($s.diag() - $s.outer($s)))"

''
'Softmax with cross-entropy: dl/do = softmax(o) - y'
$label = New-Tensor 0.0, 0.0, 1.0
$gradient = Get-Gradient { -($label * $_.softmax(0).log()).sum() } $o
"gradient $($gradient.ToString())"
"difference from the formula: $(Get-Distance $gradient ($s - $label))"

''
'Hessian of x^T A x = A + A^T'
$A = New-Tensor @((1.0, 2.0), (3.0, 4.0))
Get-Hessian { $_.dot($A.mv($_)) } (New-Tensor 1.0, 1.0)

''
'Forward and backward through a network by hand: relu(x W1) W2, loss L = (o - y)^2 / 2 + lambda / 2 (|W1|^2 + |W2|^2)'
$x = New-Tensor @(, (1.0, -2.0))
$y = New-Tensor @(, (, 0.5))
$W1 = New-Tensor @((0.1, -0.3, 0.5), (-0.2, 0.4, 0.6)) -RequiresGrad
$W2 = New-Tensor @((, 0.7), (, -0.8), (, 0.9)) -RequiresGrad
$lambda = 0.1
$z = $x.mm($W1)
$h = $z.relu()
$o = $h.mm($W2)
$L = ($o - $y).square().sum() / 2 + ($W1.square().sum() + $W2.square().sum()) * ($lambda / 2)
'forward: z {0}, h {1}, o {2:f4}, L {3:f4}' -f $z.detach().ToString(), $h.detach().ToString(), [double] $o, [double] $L
$L.backward()
Invoke-NoGrad {
    $ofO = $o - $y
    $ofW2 = $h.T.mm($ofO) + $lambda * $W2
    $ofH = $ofO.mm($W2.T)
    $ofZ = $ofH * $z.gt(0)
    $ofW1 = $x.T.mm($ofZ) + $lambda * $W1
}
"dL/dW1, difference between autograd and by hand: $(Get-Distance $W1.grad $ofW1)"
"dL/dW2, difference between autograd and by hand: $(Get-Distance $W2.grad $ofW2)"
$W1.grad

''
'The graph of the network, result first'
$graph = Get-ComputationGraph $o -Name @{ W1 = $W1; W2 = $W2 }
$graph

''
'A function with a gradient of its own: sigmoid, whose derivative is s (1 - s)'
$sigmoid = New-GradientFunction -Name Sigmoid -Forward {
    param($ctx, $x)
    $s = 1 / (1 + (-$x).exp())
    $ctx.save_for_backward($s)
    $s
} -Backward {
    param($ctx, $gradient)
    $s, $null = $ctx.get_saved_variables()
    $gradient * $s * (1 - $s)
}
$points = New-Tensor -2.0, 0.0, 2.0
"gradient $((Get-Gradient { $sigmoid.apply($_).sum() } $points).ToString())"
"equal to its slopes: $(Test-Gradient { $sigmoid.apply($_) } $points)"

''
'Elements of a tensor that is differentiated cannot be assigned: make a new tensor'
$x = New-Tensor 1.0, 2.0, 3.0 -RequiresGrad
try { $x[0] = 0 }
catch { 'assigned: ' + ("$_" -replace '^.*"(.*)"$', '$1') }
$mask = New-Tensor 0.0, 1.0, 1.0
($x * $mask).square().sum().backward()
"multiplied with a mask: gradient $($x.grad.ToString())"

$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName
$graph | Export-Plot -Path (Join-Path $folder 'graph.svg')
''
"Picture  $(Join-Path $folder 'graph.svg')"
