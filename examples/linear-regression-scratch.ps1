<#
.SYNOPSIS
D2L 3.2: linear regression from scratch, with nothing but tensors and automatic differentiation.

.DESCRIPTION
Makes examples of y = Xw + b + noise with w = [2, -3.4], b = 4.2 and noise of standard deviation 0.01, then finds w and b
again by minibatch stochastic gradient descent. Prints the loss after each epoch and how far the found w and b are off.

.PARAMETER Epochs
Passes over the examples.

.PARAMETER Examples
Number of examples made.

.PARAMETER Seed
Decides examples, first weights and order.

.EXAMPLE
./examples/linear-regression-scratch.ps1
#>
[CmdletBinding()]
param(
    [int] $Epochs = 3,
    [int] $Examples = 1000,
    [long] $Seed = 1
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"

$torch = [TorchSharp.torch]
$null = $torch::manual_seed($Seed)
$batchSize = 10
$learningRate = 0.03

# Points on a plane, with a little noise.
$trueW = New-Tensor (2, -3.4)
$trueB = New-Tensor 4.2
$features = $torch::randn($Examples, 2)
$labels = ($features.mv($trueW) + $trueB + $torch::randn($Examples) * 0.01).reshape(-1, 1)
"features: $($features[0].ToString())"
"label: $($labels[0].ToString())"

# Model, loss and optimiser are a line or two each.
function Get-Prediction($x) { $x.mm($w) + $b }

function Get-SquaredLoss($prediction, $y) { ($prediction - $y).square() / 2 }

function Update-Parameter($parameter) {
    $null = $parameter.sub_($parameter.grad * ($learningRate / $batchSize))
    $null = $parameter.grad.zero_()
}

$w = ($torch::randn(2, 1) * 0.01).requires_grad_()
$b = $torch::zeros(1).requires_grad_()

for ($epoch = 1; $epoch -le $Epochs; $epoch++) {
    $order = $torch::randperm($Examples)
    for ($first = 0; $first -lt $Examples; $first += $batchSize) {
        # What a step makes is freed with its scope, gradients of w and b excepted.
        $step = $torch::NewDisposeScope()
        $batch = $order.narrow(0, $first, [Math]::Min($batchSize, $Examples - $first))
        $prediction = Get-Prediction $features.index_select(0, $batch)
        (Get-SquaredLoss $prediction $labels.index_select(0, $batch)).sum().backward()
        $noGrad = $torch::no_grad()
        Update-Parameter $w
        Update-Parameter $b
        $noGrad.Dispose()
        $step.Dispose()
    }
    $loss = (Get-SquaredLoss (Get-Prediction $features) $labels).mean()
    'epoch {0}, loss {1:f6}' -f $epoch, [double] $loss
}

"error in estimating w: $(($trueW - $w.detach().reshape(-1)).ToString())"
"error in estimating b: $(($trueB - $b.detach()).ToString())"
