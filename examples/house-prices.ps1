<#
.SYNOPSIS
D2L 5.7: the house prices of Kaggle, from the CSV files to a submission.

.DESCRIPTION
Judges the book's linear baseline by 5 folds of neighbours. Then two better models, both on logarithms of prices and areas: a linear
one with weight decay, and perceptrons with dropout, of which several from different seeds are judged by their mean. The models of all
folds together, weighted by what they predict of houses they have not seen, predict the test houses for the submission.

Everything that is learned from the table (means, deviations) is learned in each fold from its training rows alone.

.PARAMETER Epochs
Passes over the training rows.

.PARAMETER Ensemble
Perceptrons in each fold.

.PARAMETER Seed
Decides first weights and order.

.PARAMETER OutputFolder
Where the plot, the model and the submission are written.

.EXAMPLE
./examples/house-prices.ps1
#>
[CmdletBinding()]
param(
    [int] $Epochs = 100,
    [int] $Ensemble = 3,
    [long] $Seed = 1,
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/house-prices"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName

$train = Import-Table -Name HousePricesTrain
$test = Import-Table -Name HousePricesTest
"$($train.RowCount) houses with prices, $($test.RowCount) without, $($train.Columns.Count) columns"

function Write-Fold([string] $Title, $Folds) {
    ''
    $Title
    foreach ($fold in $Folds) { '  fold {0}, train log rmse {1:f4}, valid log rmse {2:f4}' -f $fold.Fold, $fold.TrainLogRmse, $fold.ValidLogRmse }
    $mean = $Folds | Measure-CrossValidation | Where-Object Metric -EQ LogRmse
    '  5-fold validation: mean train log rmse {0:f4}, mean valid log rmse {1:f4} +- {2:f4}' -f $mean.Train, $mean.Valid, $mean.ValidDeviation
}

# The book's baseline learns the price itself.
$common = @{ Label = 'SalePrice'; Exclude = 'Id'; Standardize = $true; FillMissing = 'Mean'; OneHot = $true; MissingAsCategory = $true }
$prep = $train | New-Preprocessor @common
$data = $train | ConvertTo-Dataset -Preprocessor $prep
$judging = @{ Fold = 5; BatchSize = 64; Metric = 'LogRmse'; Seed = $Seed }
$baseline = New-Model LinearRegression | Start-CrossValidation -Dataset $data -Epochs $Epochs -LearningRate 5 -Optimizer Adam @judging
Write-Fold "Linear model of prices, $($data.FeatureShape) features" $baseline

$chart = [DeepLearn.Plotting.LineChart]::new()
$chart.Title = 'House prices, linear model, fold 1'
$chart.XLabel = 'epoch'
$chart.YLabel = 'log rmse'
$chart.LogY = $true
$history = $baseline[0].Runs[0].History
$chart.Add('train', [double[]] $history.Epoch, [double[]] ($history | ForEach-Object { $_.TrainMetrics['LogRmse'] }))
$chart.Add('valid', [double[]] $history.Epoch, [double[]] ($history | ForEach-Object { $_.ValidationMetrics['LogRmse'] }))
$chart | Export-Plot -Path (Join-Path $folder 'baseline.svg')

# Relative errors count: logarithms of prices, and of areas, which are skewed as prices are. MSSubClass numbers kinds of houses, of
# which a new one among the test houses counts as missing.
$logPrep = $train | New-Preprocessor @common -LogLabel -StandardizeLabel -Log *SF, *Area, *Porch*, LotFrontage, MiscVal -Category MSSubClass -UnseenCategory Missing
$logData = $train | ConvertTo-Dataset -Preprocessor $logPrep

$linear = New-Model LinearRegression |
    Start-CrossValidation -Dataset $logData -Epochs $Epochs -LearningRate 0.003 -Optimizer AdamW -WeightDecay 1 @judging
Write-Fold "Linear model of logarithms with weight decay, $($logData.FeatureShape) features" $linear

$mlp = New-Model Mlp -Hidden 128 -Dropout 0.5 |
    Start-CrossValidation -Dataset $logData -Epochs ([int] ($Epochs * 0.6)) -LearningRate 0.001 -Optimizer AdamW -WeightDecay 1 -Ensemble $Ensemble @judging
Write-Fold "Mean of $Ensemble perceptrons with dropout and weight decay" $mlp

# The mean of both kinds, judged on the houses that neither has seen.
''
'Both together'
$errors = foreach ($fold in 0..4) {
    $mean = ($linear[$fold].Predictions + $mlp[$fold].Predictions) / 2
    $rmse = [double] ($mean.log() - $linear[$fold].Labels.log()).square().mean().sqrt()
    '  fold {0}, valid log rmse {1:f4}' -f ($fold + 1), $rmse | Out-Host
    $rmse
}
'  5-fold validation: mean valid log rmse {0:f4}' -f ($errors | Measure-Object -Average).Average

$model = $linear + $mlp | Merge-Model -Stack -Metric LogRmse
$weights = $model.StateDict()['weights'] | ConvertFrom-Tensor
'  weights: linear {0:f2}, perceptrons {1:f2}' -f ($weights[0..4] | Measure-Object -Sum).Sum, ($weights[5..9] | Measure-Object -Sum).Sum

$model | Export-Model -Path (Join-Path $folder 'house-prices.safetensors')
$submission = Join-Path $folder 'submission.csv'
$predictions = $test | ConvertTo-Dataset -Preprocessor $logPrep | Invoke-Model -Model $model
$predictions | Export-Submission -Id $test.Id -Column SalePrice -Path $submission
''
"$($predictions.shape[0]) prices predicted, from $([int] [double] $predictions.min()) to $([int] [double] $predictions.max())"
"Plot        $(Join-Path $folder 'baseline.svg')"
"Model       $(Join-Path $folder 'house-prices.safetensors')"
"Submission  $submission"
