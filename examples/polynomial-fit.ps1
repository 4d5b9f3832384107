<#
.SYNOPSIS
D2L 4.4 (first edition 3.11): a polynomial of degree 3, fitted by models that are right, too simple and too rich.

.DESCRIPTION
Makes 100 training and 100 test examples of y = 5 + 1.2 x - 3.4 x^2/2! + 5.6 x^3/3! + noise, with x from the standard normal
distribution and the features x^i/i! up to x^19. A linear model without bias is trained on the first 4 features (right), the first 2
(underfitting) and all 20 (overfitting). Prints the weights that were found and the losses, and draws both losses by epoch on a
logarithmic scale.

.PARAMETER Epochs
Passes over the training examples; the model with all features takes 15/4 of them, as in the book.

.PARAMETER LearningRate
The step size of stochastic gradient descent.

.PARAMETER Seed
Decides examples, first weights and order.

.PARAMETER OutputFolder
Where the plots are written.

.EXAMPLE
./examples/polynomial-fit.ps1
#>
[CmdletBinding()]
param(
    [int] $Epochs = 400,
    [double] $LearningRate = 0.001,
    [long] $Seed = 29,
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/polynomial-fit"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName

# The features x^i / i!: without the factorial the highest would be huge.
$degrees = 20
$examples = 100
$x = New-Tensor -Kind Randn -Shape (2 * $examples), 1 -Seed $Seed
$factorial = 1.0
$powers = foreach ($i in 0..($degrees - 1)) {
    if ($i -gt 0) { $factorial *= $i }
    , ($x.pow($i) / $factorial)
}
$features = [TorchSharp.torch]::cat($powers, 1)
$trueWeights = (New-Tensor 5.0, 1.2, -3.4, 5.6).reshape(-1, 1)
$noise = (New-Tensor -Kind Randn -Shape (2 * $examples), 1 -Seed ($Seed + 1)) * 0.1
$labels = $features.narrow(1, 0, 4).mm($trueWeights) + $noise

# Trains on the first features and shows what was learned.
function Invoke-Fit([string] $Title, [string] $Name, [int] $Count, [int] $Epochs) {
    $parts = foreach ($first in 0, $examples) {
        ConvertTo-Dataset -Feature $features.narrow(0, $first, $examples).narrow(1, 0, $Count) -Target $labels.narrow(0, $first, $examples)
    }
    $data = [DeepLearn.Data.DatasetSplits]::new($Title, $parts[0], $null, $parts[1])
    $model = New-Layer Linear -OutFeatures 1 -NoBias | New-Model
    $run = $model | Start-Training -Dataset $data -Epochs $Epochs -BatchSize 10 -LearningRate $LearningRate -Loss MSE -Seed $Seed
    $last = $run.History[-1]
    $weights = $model.StateDict()['0.weight'].reshape(-1) | ConvertFrom-Tensor | Select-Object -First 6 | ForEach-Object { '{0:f3}' -f $_ }
    $best = $run.History | Sort-Object ValidationLoss | Select-Object -First 1
    '{0}: train loss {1:f4}, test loss {2:f4} (lowest {3:f4} at epoch {4})' -f $Title, $last.TrainLoss, $last.ValidationLoss, $best.ValidationLoss, $best.Epoch
    '  first weights {0}' -f ($weights -join ', ')

    $shown = @($run.History | Where-Object { $_.Epoch -eq 1 -or $_.Epoch % 20 -eq 0 })
    $chart = [DeepLearn.Plotting.LineChart]::new()
    $chart.Title = $Title
    $chart.XLabel = 'epoch'
    $chart.YLabel = 'loss'
    $chart.LogY = $true
    $chart.Add('train', [double[]] $shown.Epoch, [double[]] $shown.TrainLoss)
    $chart.Add('test', [double[]] $shown.Epoch, [double[]] $shown.ValidationLoss)
    $chart | Export-Plot -Path (Join-Path $folder "$Name.svg")
}

Invoke-Fit 'degree 3, as the data' 'normal' 4 $Epochs
Invoke-Fit 'degree 1, underfitting' 'underfitting' 2 $Epochs
Invoke-Fit 'degree 19, overfitting' 'overfitting' $degrees ($Epochs * 15 / 4)
"Plots  $folder"
