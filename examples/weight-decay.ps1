<#
.SYNOPSIS
D2L 3.7: weight decay keeps a linear model with 200 inputs and 20 examples from learning its examples by heart.

.DESCRIPTION
Makes 20 training and 100 test examples of y = 0.05 + 0.01 * (sum of 200 inputs) + noise and trains a linear model that starts from
large weights: from scratch without penalty, with the squared L2 norm and with the L1 norm as penalty, then with -WeightDecay of
Start-Training. Prints losses and norms of the weights, and draws both losses by epoch on a logarithmic scale.

.PARAMETER Epochs
Passes over the training examples.

.PARAMETER Lambda
The strength of the penalty.

.PARAMETER Seed
Decides examples, first weights and order.

.PARAMETER OutputFolder
Where the plots are written.

.EXAMPLE
./examples/weight-decay.ps1
#>
[CmdletBinding()]
param(
    [int] $Epochs = 100,
    [double] $Lambda = 3,
    [long] $Seed = 1,
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/weight-decay"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName
$torch = [TorchSharp.torch]

$inputs, $trainCount, $testCount, $batchSize, $learningRate = 200, 20, 100, 5, 0.003
$null = $torch::manual_seed($Seed)
$features = $torch::randn($trainCount + $testCount, $inputs)
$labels = $features.sum(1, $true) * 0.01 + 0.05 + $torch::randn($trainCount + $testCount, 1) * 0.01
$trainX, $testX = $features.narrow(0, 0, $trainCount), $features.narrow(0, $trainCount, $testCount)
$trainY, $testY = $labels.narrow(0, 0, $trainCount), $labels.narrow(0, $trainCount, $testCount)

function Export-Losses([string] $Name, [string] $Title, [double[]] $Train, [double[]] $Test) {
    $chart = [DeepLearn.Plotting.LineChart]::new()
    $chart.Title = $Title
    $chart.XLabel = 'epoch'
    $chart.YLabel = 'loss'
    $chart.LogY = $true
    $chart.Add('train', [double[]] (1..$Train.Count), $Train)
    $chart.Add('test', [double[]] (1..$Test.Count), $Test)
    $chart | Export-Plot -Path (Join-Path $folder "$Name.svg")
}

function Write-Result([string] $Title, [double] $Train, [double] $Test, $Weights) {
    '{0,-24} train loss {1:f4}, test loss {2:f4}, L1 norm {3:f3}, L2 norm {4:f3}' -f
        $Title, $Train, $Test, [double] $Weights.abs().sum(), [double] $Weights.square().sum().sqrt()
}

# From scratch: the penalty is part of the loss.
$penalties = [ordered]@{
    'without penalty' = { $torch::zeros(1) }
    'L2 penalty'      = { param($w) $w.square().sum() / 2 }
    'L1 penalty'      = { param($w) $w.abs().sum() }
}
foreach ($name in $penalties.Keys) {
    $null = $torch::manual_seed($Seed + 1)
    $w = $torch::randn($inputs, 1).requires_grad_()
    $b = $torch::zeros(1).requires_grad_()
    $train, $test = [double[]]::new($Epochs), [double[]]::new($Epochs)
    foreach ($epoch in 0..($Epochs - 1)) {
        $order = $torch::randperm($trainCount)
        foreach ($batch in $order.split($batchSize)) {
            $step = $torch::NewDisposeScope()
            $error2 = ($trainX.index_select(0, $batch).mm($w) + $b - $trainY.index_select(0, $batch)).square() / 2
            ($error2.mean() + (& $penalties[$name] $w) * $Lambda).sum().backward()
            $noGrad = $torch::no_grad()
            foreach ($parameter in $w, $b) {
                $null = $parameter.sub_($parameter.grad * $learningRate)
                $null = $parameter.grad.zero_()
            }
            $noGrad.Dispose()
            $step.Dispose()
        }
        $train[$epoch] = ($trainX.mm($w.detach()) + $b.detach() - $trainY).square().mean() / 2
        $test[$epoch] = ($testX.mm($w.detach()) + $b.detach() - $testY).square().mean() / 2
    }
    Write-Result $name $train[-1] $test[-1] $w.detach()
    Export-Losses ($name -replace ' ', '-') $name $train $test
}

# Concise: the optimizer pulls the weights towards zero.
$data = [DeepLearn.Data.DatasetSplits]::new('200 inputs', (ConvertTo-Dataset -Feature $trainX -Target $trainY), $null, (ConvertTo-Dataset -Feature $testX -Target $testY))
foreach ($decay in 0, $Lambda) {
    $null = $torch::manual_seed($Seed + 1)
    $model = New-Layer Linear -InFeatures $inputs -OutFeatures 1 | New-Model | Initialize-Model 'Normal(0, 1)'
    $run = $model | Start-Training -Dataset $data -Epochs $Epochs -BatchSize $batchSize -LearningRate $learningRate -WeightDecay $decay -Seed $Seed
    Write-Result "-WeightDecay $decay" $run.History[-1].TrainLoss $run.History[-1].ValidationLoss $model.StateDict()['0.weight'].detach()
    Export-Losses "decay-$decay" "-WeightDecay $decay" $run.History.TrainLoss $run.History.ValidationLoss
}
"Plots  $folder"
