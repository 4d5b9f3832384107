<#
.SYNOPSIS
D2L 5.1 and 4.1: activation functions, their derivatives, softmax without overflow, and why a network needs them.

.DESCRIPTION
Draws sigmoid, tanh, ReLU, softplus and a radial basis function with their derivatives, which automatic differentiation computes
and the formulas confirm. Then softmax as it stands in the book, which overflows, beside the one that subtracts the largest value;
log-softmax and the logarithm of zero; and a network without nonlinearities, which is one linear layer however deep it is.

.PARAMETER Seed
Decides all random numbers.

.PARAMETER OutputFolder
Where the plots go.

.EXAMPLE
./examples/activations.ps1
#>
[CmdletBinding()]
param(
    [long] $Seed = 1,
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/activations"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$torch = [TorchSharp.torch]
$null = $torch::manual_seed($Seed)

# The elements of a float64 tensor.
function Get-Number($Tensor) { , $Tensor.detach().data[double]().ToArray() }

$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName

'Activations and their derivatives, by autograd and by formula'
$functions = [ordered] @{
    sigmoid  = { param($x) $x.sigmoid() }
    tanh     = { param($x) $x.tanh() }
    relu     = { param($x) $x.relu() }
    softplus = { param($x) ($x.exp() + 1).log() }
    rbf      = { param($x) ($x.square() / -2).exp() }
}
$derivatives = @{
    sigmoid  = { param($x) $x.sigmoid() * (1 - $x.sigmoid()) }
    tanh     = { param($x) 1 - $x.tanh().square() }
    relu     = { param($x) $x.gt(0).to_type([TorchSharp.torch+ScalarType]::Float64) }
    softplus = { param($x) $x.sigmoid() }
    rbf      = { param($x) -$x * ($x.square() / -2).exp() }
}
$values = [DeepLearn.Plotting.LineChart]::new()
$values.Title = 'Activations'
$slopes = [DeepLearn.Plotting.LineChart]::new()
$slopes.Title = 'Their derivatives'
foreach ($chart in $values, $slopes) { $chart.XLabel = 'x' }
$values.YRange = [ValueTuple[double, double]]::new(-1.2, 4)

# Half a step off zero, where ReLU has no derivative.
$x = New-Tensor -Kind Arange -Start -7.95 -Stop 8 -Step 0.1 -Dtype float64 -RequiresGrad
$positions = Get-Number $x
foreach ($name in $functions.Keys) {
    $x.grad = $null
    $y = & $functions[$name] $x
    $y.sum().backward()
    $formula = & $derivatives[$name] $x.detach()
    '  {0,-8} f(0.05) = {1,7:f4}  f''(0.05) = {2,7:f4}  f''(5.95) = {3,7:f4}  formula off by {4:0e+0}' -f $name,
        [double] $y[80], [double] $x.grad[80], [double] $x.grad[139], [double] ($x.grad - $formula).abs().max()
    $values.Add($name, $positions, (Get-Number $y))
    $slopes.Add($name, $positions, (Get-Number $x.grad))
}
$values | Export-Plot -Path (Join-Path $folder 'activations.svg')
$slopes | Export-Plot -Path (Join-Path $folder 'derivatives.svg')

''
'Softmax: exp overflows, unless the largest value is subtracted first'
$scores = New-Tensor @((1.0, 2.0, 3.0), (100.0, 200.0, 300.0))
$naive = $scores.exp() / $scores.exp().sum(1, $true)
$shifted = ($scores - $scores.amax([long[]] 1, $true)).exp()
$stable = $shifted / $shifted.sum(1, $true)
"  as it stands      $($naive.ToString() -replace '\s+', ' ')"
"  largest at 0      $($stable.ToString() -replace '\s+', ' ')"
"  rows sum to       $($stable.sum(1).ToString())"
'  like libtorch''s   {0}' -f [bool] $stable.allclose($scores.softmax(1))

''
'Logarithms: log(softmax) loses what log-softmax keeps; a small number guards log(0)'
"  log(softmax)      $($stable.log()[1].ToString())"
"  log_softmax       $($scores.log_softmax(1)[1].ToString())"
"  log(p + 1e-8)     $(($stable + 1e-8).log()[1].ToString())"

''
'Non-linearity: layers without one are a single linear map'
$first = New-Layer Linear -InFeatures 3 -OutFeatures 5
$second = New-Layer Linear -InFeatures 5 -OutFeatures 2
$inputs = New-Tensor -Kind Randn -Shape 10, 3
$w1 = $first.StateDict()['weight']; $b1 = $first.StateDict()['bias']
$w2 = $second.StateDict()['weight']; $b2 = $second.StateDict()['bias']
$two = $second.Forward($first.Forward($inputs))
$one = $inputs.matmul($w2.matmul($w1).transpose(0, 1)) + $w2.mv($b1) + $b2
'  two layers and one of W2 W1 differ by {0:0e+0}' -f [double] ($two - $one).abs().max()

'  XOR, which no line separates:'
$inputs = New-Tensor @((0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0))
$targets = New-Tensor @((, 0.0), (, 1.0), (, 1.0), (, 0.0))
foreach ($name in 'nothing', 'Tanh') {
    $null = $torch::manual_seed($Seed)
    $layers = @(New-Layer Linear -InFeatures 2 -OutFeatures 8)
    if ($name -ne 'nothing') { $layers += New-Layer $name }
    $layers += New-Layer Linear -InFeatures 8 -OutFeatures 1
    $model = $layers | New-Model
    foreach ($step in 1..500) {
        $loss = ($model.Forward($inputs) - $targets).square().mean()
        $loss.backward()
        Invoke-NoGrad {
            foreach ($parameter in $model.Parameters()) {
                $null = $parameter.sub_($parameter.grad * 0.3)
                $null = $parameter.grad.zero_()
            }
        }
    }
    '    with {0,-7} between the layers: loss {1:f4}' -f $name, [double] $loss
}

''
"Plots  $folder"
