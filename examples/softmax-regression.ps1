<#
.SYNOPSIS
D2L 3.7: softmax regression on Fashion-MNIST, one linear layer.

.DESCRIPTION
Learns ten classes of clothing from 784 pixels with a single linear layer: weights from N(0, 0.01), batches of 256, learning
rate 0.1. Prints loss and accuracies of each epoch, then what the model takes the first test images for, and writes the
training curves and these images.

.PARAMETER Epochs
Passes over the training images.

.PARAMETER Examples
Use only so many images of each part; 0 uses all 60,000 and 10,000.

.PARAMETER Seed
Decides weights and order: the same seed gives the same numbers.

.PARAMETER OutputFolder
Where the files go.

.EXAMPLE
./examples/softmax-regression.ps1
#>
[CmdletBinding()]
param(
    [int] $Epochs = 10,
    [int] $Examples = 0,
    [long] $Seed = 42,
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/softmax-regression"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"

$data = Import-Dataset FashionMnist
if ($Examples -gt 0) { $data = $data.First($Examples) }

$run = New-Model SoftmaxRegression | Start-Training -Dataset $data -Epochs $Epochs -BatchSize 256 -LearningRate 0.1 -Seed $Seed -InformationAction Continue
$last = $run.History | Select-Object -Last 1
''
'train loss {0:f3}, train acc {1:f3}, test acc {2:f3}' -f $last.TrainLoss, $last.TrainAccuracy, $last.ValidationAccuracy

$predictions = [DeepLearn.Plotting.DatasetPlots]::Predictions($data.Test, ($run | Invoke-Model), 18)
foreach ($caption in $predictions.Captions | Select-Object -First 6) {
    'true {0,-12} predicted {1}' -f ($caption -split "`n")
}

$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName
$run | Export-Plot -Path (Join-Path $folder 'training.svg')
$predictions | Export-Plot -Path (Join-Path $folder 'predictions.svg')
''
"Training curves  $(Join-Path $folder 'training.svg')"
"Predictions      $(Join-Path $folder 'predictions.svg')"
