<#
.SYNOPSIS
D2L 3.3: linear regression, concise: the same as linear-regression-scratch.ps1 with the module's own parts.

.DESCRIPTION
Fits 1,000 examples of y = Xw + b + noise with w = [2, -3.4] and b = 4.2 by minibatch stochastic gradient descent (batches
of 10, learning rate 0.03). Prints the loss after each epoch and how far the found w and b are off.

.PARAMETER Epochs
Passes over the examples.

.PARAMETER Examples
Use only so many of the 1,000 examples.

.PARAMETER Seed
Decides examples, first weights and order.

.EXAMPLE
./examples/linear-regression.ps1
#>
[CmdletBinding()]
param(
    [int] $Epochs = 3,
    [int] $Examples = 1000,
    [long] $Seed = 1
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"

$points = (Import-Dataset SyntheticRegression -Seed $Seed).First($Examples).Train
# The book measures the loss on all examples after each epoch: the training examples are the validation examples too.
$data = [DeepLearn.Data.DatasetSplits]::new('SyntheticRegression', $points, $points)

$model = New-Model LinearRegression
$run = $model | Start-Training -Dataset $data -Epochs $Epochs -BatchSize 10 -LearningRate 0.03 -Optimizer SGD -Loss MSE -Seed $Seed
foreach ($epoch in $run.History) {
    'epoch {0}, loss {1:f6}' -f $epoch.Epoch, $epoch.ValidationLoss
}

$found = $model.StateDict()
$trueW = New-Tensor (2, -3.4)
$trueB = New-Tensor 4.2
"error in estimating w: $(($trueW - $found['0.weight'].detach().reshape(-1)).ToString())"
"error in estimating b: $(($trueB - $found['0.bias'].detach()).ToString())"
