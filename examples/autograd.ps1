<#
.SYNOPSIS
D2L 2.4 and 2.5: automatic differentiation, from y = x · x to gradients of gradients.

.DESCRIPTION
Prints what each step of the chapter gives: gradients of scalars and vectors, accumulation, detached values, gradients through
loops and conditions, the error of a graph that is used twice, second derivatives, and the derivative of sin(x), which it draws.

.PARAMETER OutputFolder
Where the picture goes.

.EXAMPLE
./examples/autograd.ps1
#>
[CmdletBinding()]
param(
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/autograd"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"

'A simple function: y = x . x'
$x = New-Tensor 0.0, 1.0, 2.0, 3.0 -RequiresGrad
$y = $x.dot($x)
"y = $($y.ToString())"
$y.backward()
"gradient $($x.grad.ToString())"
"equals 2x: $([double] ($x.grad - 2 * $x).abs().max() -eq 0)"

''
'Gradients accumulate until they are cleared'
$x.sum().backward()
"added to it, that of the sum: $($x.grad.ToString())"
$null = $x.grad.zero_()
$x.sum().backward()
"cleared first: $($x.grad.ToString())"

''
'A result of several elements: the gradient of its sum'
$null = $x.grad.zero_()
($x * $x).sum().backward()
"gradient of (x * x).sum(): $($x.grad.ToString())"
$null = $x.grad.zero_()
Invoke-Backward ($x * $x) -Weight (New-Tensor -Kind Ones -Shape 4)
"the same, weighted with ones: $($x.grad.ToString())"

''
'Detached values are constants'
$null = $x.grad.zero_()
$y = $x * $x
$u = $y.detach()
($u * $x).sum().backward()
"gradient of u * x: $($x.grad.ToString()), u: $($u.ToString())"
$null = $x.grad.zero_()
$y.sum().backward()
"gradient of y, still 2x: $($x.grad.ToString())"

''
'Gradients through while and if'
# Doubles a until its norm is 1000; linear in a, so that the gradient is d / a.
function Get-Doubled($a) {
    $b = $a * 2
    while ([double] $b.norm() -lt 1000) { $b = $b * 2 }
    if ([double] $b.sum() -gt 0) { $b } else { 100 * $b }
}
foreach ($value in 0.4, -1.3) {
    $a = New-Tensor $value -RequiresGrad
    $d = Get-Doubled $a
    $d.backward()
    'a = {0}: gradient {1:f0}, d / a {2:f0}' -f $value, [double] $a.grad, [double] ($d / $a)
}
$a = (New-Tensor -Kind Normal -Shape 10 -Seed 1).requires_grad_()
$d = Get-Doubled $a
$d.sum().backward()
"for ten numbers at once: each $([double] $a.grad[0]), all equal: $([double] $a.grad.min() -eq [double] $a.grad.max())"

''
'A graph is used once, unless it is retained'
$a = New-Tensor 0.4 -RequiresGrad
$d = Get-Doubled $a
$d.backward($null, $true)
$d.backward()
"backward twice, retained: $([double] $a.grad)"
try { $d.backward() }
catch { 'a third time: ' + ("$_" -replace '^.*"(Trying.*?) \(.*$', '$1') }

''
'A function of my own: x * x, doubled until its norm is 2500'
function Get-Mine($x) {
    $y = $x * $x
    while ([double] $y.norm() -lt 2500) { $y = $y * 2 }
    $y
}
$x = New-Tensor -0.7 -RequiresGrad
$y = Get-Mine $x
$y.backward()
'gradient {0:f1}, 2 y / x {1:f1}' -f [double] $x.grad, [double] (2 * $y / $x)

''
'Second derivatives'
$x = New-Tensor 1.0, 2.0 -RequiresGrad
$x.pow(3).sum() | Invoke-Backward -CreateGraph
$first = $x.grad
$x.grad = $null
$first.sum().backward()
"of x^3: first $($first.detach().ToString()), second $($x.grad.ToString())"

''
'f(x) = sin x and its derivative, which is cos x'
$x = -200..199 | ForEach-Object { $_ / 10.0 } | New-Tensor -RequiresGrad
$y = $x.sin()
$y.sum().backward()
'largest difference from cos x: {0:e1}' -f [double] ($x.grad - $x.detach().cos()).abs().max()

# The numbers of a tensor, as charts take them.
function Get-Number($Tensor) { , [double[]] $Tensor.detach().to([TorchSharp.torch+ScalarType]::Float64).data[double]().ToArray() }

$chart = [DeepLearn.Plotting.LineChart]::new()
$chart.Title = 'sin x and its derivative by automatic differentiation'
$chart.XLabel = 'x'
$chart.YLabel = 'value'
$chart.Add('f(x) = sin x', (Get-Number $x), (Get-Number $y))
$chart.Add('df/dx', (Get-Number $x), (Get-Number $x.grad))
$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName
$chart | Export-Plot -Path (Join-Path $folder 'sin.svg')
"Picture  $(Join-Path $folder 'sin.svg')"
