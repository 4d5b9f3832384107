<#
.SYNOPSIS
D2L 7.6: LeNet on Fashion-MNIST, the first convolutional network.

.DESCRIPTION
Two 5x5 convolutions of 6 and 16 channels with sigmoids and 2x2 average pooling, then 120-84-10 fully connected, Xavier
weights; batches of 256, learning rate 0.9. A line for each epoch comes while it trains. Afterwards: accuracy and confusion
matrix of the test images, and the files with the training curves, the heat map, the model and the run.

.PARAMETER Epochs
Passes over the training images.

.PARAMETER Examples
Use only so many images of each part; 0 uses all 60,000 and 10,000.

.PARAMETER Seed
Decides weights and order: the same seed gives the same numbers.

.PARAMETER OutputFolder
Where the files go.

.EXAMPLE
./examples/lenet.ps1

.EXAMPLE
./examples/lenet.ps1 -Epochs 2 -Examples 5000 -Seed 1
#>
[CmdletBinding()]
param(
    [int] $Epochs = 10,
    [int] $Examples = 0,
    [long] $Seed = 42,
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/lenet"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"

$data = Import-Dataset FashionMnist
if ($Examples -gt 0) { $data = $data.First($Examples) }

$model = New-Model LeNet
$model | Get-ModelSummary

$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName
$runFolder = Join-Path $folder "run-$(Get-Date -Format 'yyyyMMdd-HHmmss')"
$run = $model | Start-Training -Dataset $data -Epochs $Epochs -BatchSize 256 -LearningRate 0.9 -Seed $Seed -RunFolder $runFolder -InformationAction Continue

$accuracy, $confusion = $run | Measure-Model -Metric Accuracy, ConfusionMatrix
$last = $run.History | Select-Object -Last 1
''
'loss {0:f3}, train acc {1:f3}, test acc {2:f3}' -f $last.TrainLoss, $last.TrainAccuracy, $accuracy.Value
'{0:f0} examples/sec' -f $run.ExamplesPerSecond
''
'Confusion matrix of the test images (rows are true classes):'
$confusion.Value

$run | Export-Plot -Path (Join-Path $folder 'training.svg')
$confusion.Value | Export-Plot -Path (Join-Path $folder 'confusion.svg')
$run | Export-Model -Path (Join-Path $folder 'lenet.safetensors')
"Training curves  $(Join-Path $folder 'training.svg')"
"Heat map         $(Join-Path $folder 'confusion.svg')"
"Model            $(Join-Path $folder 'lenet.safetensors')"
"Run              $($run.RunFolder)"
