<#
.SYNOPSIS
D2L 5.4: numerical stability. How products of many factors explode and vanish, and what keeps numbers in range.

.DESCRIPTION
Walks from powers of a single number to products of matrices, the saturated sigmoid, the Jacobian of a layer, the variance of
signals and gradients through twenty layers for three ways to draw the weights, activations near zero, symmetry, clipping, and
the diagnosis of a training that ended in NaN. Prints the numbers and draws two plots.

.PARAMETER Seed
Decides all random numbers.

.PARAMETER OutputFolder
Where the plots go.

.EXAMPLE
./examples/numerical-stability.ps1
#>
[CmdletBinding()]
param(
    [long] $Seed = 1,
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/numerical-stability"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$torch = [TorchSharp.torch]
$null = $torch::manual_seed($Seed)

# The elements of a float64 tensor.
function Get-Number($Tensor) { , $Tensor.detach().data[double]().ToArray() }

$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName

'Powers: a gradient through 100 layers is a product of 100 factors'
'  1.5^100 = {0:0.000e+0}' -f [double] (New-Tensor 1.5 -Dtype float64).pow(100)
'  0.8^100 = {0:0.000e+0}' -f [double] (New-Tensor 0.8 -Dtype float64).pow(100)

''
'Range: what float16 holds'
$half = (New-Tensor 65504, 70000, 6.2e-5, 6e-8, 1e-8 -Dtype float64).to([TorchSharp.torch+ScalarType]::Float16)
foreach ($case in @(('the largest', 0), ('70000', 1), ('the smallest normal, about', 2), ('the smallest, about', 3), ('1e-8', 4))) {
    '  {0,-27} is {1}' -f $case[0], $half[$case[1]].ToString()
}

''
'Products: a random 4x4 matrix, and 100 of them multiplied'
$product = $torch::eye(4)
foreach ($i in 1..100) { $product = $product.matmul($torch::randn(4, 4)) }
'  largest element after 100 products: {0:0.0e+0}' -f [double] $product.abs().max()

''
'Sigmoid: its gradient vanishes where it saturates'
$x = New-Tensor -Kind Arange -Start -8.0 -Stop 8.1 -Step 0.1 -Dtype float64 -RequiresGrad
$y = $x.sigmoid()
$y.sum().backward()
foreach ($at in 0, 2, 4, 6, 8) {
    '  gradient at {0} = {1:f6}' -f $at, [double] $x.grad[80 + 10 * $at]
}
$chart = [DeepLearn.Plotting.LineChart]::new()
$chart.Title = 'The sigmoid and its gradient'
$chart.XLabel = 'x'
$positions = Get-Number $x
$chart.Add('sigmoid', $positions, (Get-Number $y))
$chart.Add('gradient', $positions, (Get-Number $x.grad))
$chart | Export-Plot -Path (Join-Path $folder 'sigmoid.svg')

''
'Jacobian of a layer h = relu(W x): diag(relu''(W x)) W, W itself and not its transpose'
$w = New-Tensor -Kind Randn -Shape 3, 3 -Dtype float64
$h = New-Tensor -Kind Randn -Shape 3 -Dtype float64
$jacobian = Get-Jacobian { $w.mv($_).relu() } $h
$byHand = $torch::diag($w.mv($h).gt(0).to_type([TorchSharp.torch+ScalarType]::Float64)).matmul($w)
'  largest difference from autograd: {0:f1}' -f [double] ($jacobian - $byHand).abs().max()

''
'Variance through 20 layers of 100 units, forward and of the gradient backward'
function Measure-Signal([string] $Initializer, [string] $Activation) {
    $layers = foreach ($i in 1..20) { New-Layer Linear -InFeatures 100 -OutFeatures 100 -NoBias -Initializer $Initializer }
    $signal = New-Tensor -Kind Randn -Shape 200, 100 -RequiresGrad
    $signals = @($signal)
    foreach ($layer in $layers) {
        $signals += $layer.Forward($signals[-1]).$Activation()
        $signals[-1].retain_grad()
    }
    ($signals[-1] * (New-Tensor -Kind Randn -Shape 200, 100)).sum().backward()
    [pscustomobject] @{
        Forward  = [double[]] ($signals | ForEach-Object { [double] $_.var() })
        Backward = [double[]] ($signals | ForEach-Object { [double] $_.grad.var() })
    }
}

$chart = [DeepLearn.Plotting.LineChart]::new()
$chart.Title = 'Variance of the signal through 20 layers'
$chart.XLabel = 'layer'
$chart.YLabel = 'log10 of the variance'
foreach ($case in @(
        ('N(0, 0.01), tanh', 'Normal(0.01)', 'tanh'), ('N(0, 1), tanh', 'Normal(1)', 'tanh'), ('Xavier, tanh', 'XavierNormal', 'tanh'),
        ('Xavier, relu', 'XavierNormal', 'relu'), ('He, relu', 'KaimingNormal', 'relu'))) {
    $name, $initializer, $activation = $case
    $measured = Measure-Signal $initializer $activation
    '  {0,-16} forward {1:0.0e+0} -> {2:0.0e+0}, gradient {3:0.0e+0} -> {4:0.0e+0}' -f $name,
        $measured.Forward[0], $measured.Forward[-1], $measured.Backward[-1], $measured.Backward[0]
    $chart.Add($name, [double[]] (0..20), [double[]] ($measured.Forward | ForEach-Object { [Math]::Log10([Math]::Max($_, 1e-40)) }))
}
$chart | Export-Plot -Path (Join-Path $folder 'variance.svg')

''
'Conditions: n_in * var = 1 keeps the signal, n_out * var = 1 the gradient; Xavier takes var = 2 / (n_in + n_out)'
$layer = New-Layer Linear -InFeatures 400 -OutFeatures 100 -Initializer XavierUniform
$weights = $layer.StateDict()['weight'].detach()
'  uniform in +-sqrt(6 / 500) = {0:f4}: largest {1:f4}, 250 * var = {2:f2}' -f [Math]::Sqrt(6 / 500), [double] $weights.abs().max(), (250 * [double] $weights.var())
$weights = (Initialize-Model -InputObject $layer -Initializer XavierNormal).StateDict()['weight'].detach()
'  normal with sqrt(2 / 500) = {0:f4}: deviation {1:f4}, 250 * var = {2:f2}' -f [Math]::Sqrt(2 / 500), [double] $weights.std(), (250 * [double] $weights.var())

''
'Activations should be near f(x) = x around 0; the sigmoid is not until it is scaled (x from 0 to 0.2)'
$near = New-Tensor -Kind Linspace -Start 0 -Stop 0.2 -Steps 21 -Dtype float64
$functions = [ordered] @{
    'tanh(x)'          = { param($t) $t.tanh() }
    'relu(x)'          = { param($t) $t.relu() }
    'sigmoid(x)'       = { param($t) $t.sigmoid() }
    '4 sigmoid(x) - 2' = { param($t) $t.sigmoid() * 4 - 2 }
}
foreach ($name in $functions.Keys) {
    '  {0,-17} is off by at most {1:f4}' -f $name, [double] ((& $functions[$name] $near) - $near).abs().max()
}

''
'Symmetry: hidden units that start alike stay alike'
foreach ($initializer in 'Constant(0.1)', 'XavierUniform') {
    $null = $torch::manual_seed($Seed)
    $model = New-Layer Linear -InFeatures 2 -OutFeatures 4 | New-Layer Tanh | New-Layer Linear -InFeatures 4 -OutFeatures 1 | New-Model |
        Initialize-Model $initializer | Initialize-Model Zeros -Parameter *.bias
    $inputs = New-Tensor -Kind Randn -Shape 64, 2
    $targets = ($inputs.select(1, 0) * $inputs.select(1, 1)).unsqueeze(1)
    foreach ($step in 1..50) {
        $loss = ($model.Forward($inputs) - $targets).square().mean()
        $loss.backward()
        Invoke-NoGrad {
            foreach ($parameter in $model.Parameters()) {
                $null = $parameter.sub_($parameter.grad * 0.1)
                $null = $parameter.grad.zero_()
            }
        }
    }
    $rows = $model.StateDict()['0.weight'].detach()
    '  {0,-14} 50 steps later the 4 units differ by {1:f4}, loss {2:f3}' -f $initializer, [double] ($rows - $rows[0]).abs().max(), [double] $loss
}

''
'Clipping: g <- min(1, theta / |g|) g'
$gradient = New-Tensor 30.0, -40.0
$clipped = $gradient * [Math]::Min(1.0, 5 / [double] $gradient.norm())
'  [30, -40] of length 50 becomes [{0:f0}, {1:f0}] of length {2:f0}' -f [double] $clipped[0], [double] $clipped[1], [double] $clipped.norm()

''
'NaN: lower the learning rate until the loss stays finite'
$data = Import-Dataset SyntheticRegression
for ($rate = 1000.0; $rate -gt 1e-3; $rate /= 10) {
    try {
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 3 -LearningRate $rate -Seed $Seed
        $first, $last = $run.History[0, -1].TrainLoss
        '  learning rate {0}: loss {1:g3} -> {2:g3}' -f $rate, $first, $last
        # Finite is not enough: it must fall.
        if ($last -lt $first) { break }
    }
    catch {
        '  learning rate {0}: {1}' -f $rate, ("$_" -replace '\..*')
    }
}

''
"Plots  $folder"
