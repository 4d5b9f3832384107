BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force

    # A model that gives its input back, so that the expected numbers can be worked out by hand.
    $identity = New-Layer Flatten | New-Model
    $scores = New-Tensor @((0.9, 0.1), (0.8, 0.2), (0.3, 0.7), (0.6, 0.4))
    $labelled = ConvertTo-Dataset -Feature $scores -Target (New-Tensor 0, 0, 1, 1) -ClassName no, yes
}

Describe 'Measure-Model' {
    It 'measures <Metric>: <Expected>' -ForEach @(
        @{ Metric = 'Accuracy'; Expected = 0.75 }
        @{ Metric = 'Error'; Expected = 0.25 }
        @{ Metric = 'Precision'; Expected = 0.8333 }
        @{ Metric = 'Recall'; Expected = 0.75 }
        @{ Metric = 'F1'; Expected = 0.7333 }
        @{ Metric = 'RocAuc'; Expected = 1 }
        @{ Metric = 'PrAuc'; Expected = 1 }
        @{ Metric = 'LogLoss'; Expected = 0.5299 }
    ) {
        $result = $identity | Measure-Model -Dataset $labelled -Metric $Metric
        $result.Name | Should -Be $Metric
        [Math]::Round($result.Value, 4) | Should -Be $Expected
    }

    It 'measures <Metric> of values: <Expected>' -ForEach @(
        @{ Metric = 'MSE'; Expected = 2.5 }
        @{ Metric = 'RMSE'; Expected = 1.5811 }
        @{ Metric = 'LogRmse'; Expected = 0.6931 }
        @{ Metric = 'MAE'; Expected = 1.5 }
        @{ Metric = 'MAPE'; Expected = 0.5 }
        @{ Metric = 'R2'; Expected = -1.5 }
    ) {
        $values = ConvertTo-Dataset -Feature (New-Tensor @((1.0), (2.0)) -Shape 2, 1) -Target (New-Tensor @((2.0), (4.0)) -Shape 2, 1)
        [Math]::Round(($identity | Measure-Model -Dataset $values -Metric $Metric).Value, 4) | Should -Be $Expected
    }

    It 'reports every class' {
        $report = ($identity | Measure-Model -Dataset $labelled -Metric ClassReport).Value
        $report.Classes.Name | Should -Be 'no', 'yes'
        $report.Classes[1].Recall | Should -Be 0.5
        $report.WeightedAverage.Support | Should -Be 4
        $report | Out-String | Should -Match 'yes\s+1\.0000\s+0\.5000\s+0\.6667\s+2'
    }

    It 'measures in the units the label came in, also where it is transformed for training' {
        $rows = 1..40 | ForEach-Object { [pscustomobject]@{ Area = $_; Price = 1000 * $_ + 500 } }
        $prep = $rows | New-Preprocessor -Label Price -Standardize -LogLabel
        $data = $rows | ConvertTo-Dataset -Preprocessor $prep
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 5 -BatchSize 8 -LearningRate 0.05 -Metric RMSE -Seed 1
        $predicted = ($run | Invoke-Model -Dataset $data).flatten() | ConvertFrom-Tensor
        $squares = 0
        foreach ($i in 0..39) { $squares += [Math]::Pow($predicted[$i] - $rows[$i].Price, 2) }
        $measured = ($run | Measure-Model -Dataset $data -Metric RMSE).Value
        [Math]::Abs($measured / [Math]::Sqrt($squares / 40) - 1) | Should -BeLessThan 1e-5
        $run.History[-1].TrainMetrics['RMSE'] | Should -BeGreaterThan 1000
        $run.History[-1].TrainLoss | Should -BeLessThan 100
    }

    It 'measures yes or no by one score' {
        $answers = ConvertTo-Dataset -Feature (New-Tensor 2.0, -1.0, 0.5, -0.5 -Shape 4, 1) -Target (New-Tensor 1.0, 0.0, 0.0, 1.0 -Shape 4, 1)
        $result = $identity | Measure-Model -Dataset $answers -Metric Accuracy, RocAuc
        $result.Value | Should -Be 0.5, 0.75
    }

    It 'gives one result per metric, in order' {
        ($identity | Measure-Model -Dataset $labelled -Metric F1, Accuracy).Name | Should -Be 'F1', 'Accuracy'
    }

    It 'gives the confusion matrix with the names of the classes' {
        $matrix = ($identity | Measure-Model -Dataset $labelled -Metric ConfusionMatrix).Value
        $matrix.Counts[0, 0] | Should -Be 2
        $matrix.Counts[1, 0] | Should -Be 1
        $matrix.Counts[1, 1] | Should -Be 1
        $matrix.ClassNames | Should -Be 'no', 'yes'
        $matrix | Out-String | Should -Match '0 no\s+2\s+0'
    }

    It 'measures what suits the labels when no metric is named' {
        ($identity | Measure-Model -Dataset $labelled).Name | Should -Be 'Accuracy'
    }

    It 'takes the held-back examples of a training run' {
        $data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 2 -LearningRate 0.03 -Seed 1
        [Math]::Abs(($run | Measure-Model -Metric MSE).Value - $run.History[-1].ValidationLoss) | Should -BeLessThan 1e-6
    }

    It 'warns when a run has no held-back examples' {
        $run = New-Model LinearRegression | Start-Training -Dataset (Import-Dataset SyntheticRegression) -Epochs 1
        $null = $run | Measure-Model -WarningVariable warnings -WarningAction SilentlyContinue
        "$warnings" | Should -BeLike '*trained on*'
    }

    It 'prints a table' {
        $identity | Measure-Model -Dataset $labelled -Metric Accuracy | Out-String | Should -Match 'Accuracy\s+0\.7500'
    }

    Context 'bad input' {
        It 'lists the metrics when one is unknown' {
            { $identity | Measure-Model -Dataset $labelled -Metric Acuracy } | Should -Throw "There is no metric 'Acuracy'. Did you mean 'Accuracy'?*F1*"
        }

        It 'asks for data when a model comes without' {
            { $identity | Measure-Model -ErrorAction Stop } | Should -Throw '*-Dataset*'
        }

        It 'refuses what is not a model' {
            { 'LeNet' | Measure-Model -Dataset $labelled -ErrorAction Stop } | Should -Throw '*String*LeNet*'
        }
    }
}
