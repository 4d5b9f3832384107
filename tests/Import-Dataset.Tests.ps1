BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'Import-Dataset' {
    It 'computes the synthetic regression data, the same from the same seed' {
        $first = Import-Dataset SyntheticRegression -Seed 3
        $second = Import-Dataset SyntheticRegression -Seed 3
        $other = Import-Dataset SyntheticRegression -Seed 4
        $first.Train.Count | Should -Be 1000
        $first.Train.FeatureShape | Should -Be 2
        $indices = [long[]] (0..9)
        $a = $first.Train.GetBatch($indices).Features
        [double] ($a - $second.Train.GetBatch($indices).Features).abs().max() | Should -Be 0
        [double] ($a - $other.Train.GetBatch($indices).Features).abs().max() | Should -BeGreaterThan 0
    }

    It 'loads the 70,000 images of Fashion-MNIST with the names of their classes' {
        if (-not (Get-Dataset FashionMnist).IsLocal) {
            Set-ItResult -Skipped -Because 'Fashion-MNIST is not on this machine'
            return
        }
        $data = Import-Dataset FashionMnist
        $data.Train.Count | Should -Be 60000
        $data.Test.Count | Should -Be 10000
        $data.Train.FeatureShape | Should -Be 1, 28, 28
        $data.ClassNames | Should -HaveCount 10
        $data.ClassNames[9] | Should -Be 'ankle boot'
        $batch = $data.Test.GetBatch([long[]] (0..99))
        [double] $batch.Features.max() | Should -Be 1
        [long] $batch.Labels.max() | Should -BeLessThan 10
    }

    It 'loads the house prices: 1,460 with prices, 1,459 to predict' {
        if (-not (Get-Dataset HousePrices).IsLocal) {
            Set-ItResult -Skipped -Because 'the house prices are not on this machine; DEEPLEARN_DATA can name their folder'
            return
        }
        $data = Import-Dataset HousePrices
        $data.Train.Count | Should -Be 1460
        $data.Train.FeatureShape | Should -Be 331
        $data.Train.Table['SalePrice'].Count | Should -Be 1460
        $data.Test.Count | Should -Be 1459
        $data.Test.HasLabels | Should -Be $false
        # Nothing to judge by: the test part is to be predicted.
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 -BatchSize 64 -LearningRate 5 -Optimizer Adam -Seed 1
        $run.History[0].ValidationLoss | Should -BeNullOrEmpty
        ($run | Invoke-Model).shape | Should -Be 1459, 1
        ($run | Measure-Model -Metric LogRmse -WarningAction Ignore).Value | Should -BeGreaterThan 0
    }

    It 'takes entries of the catalogue from the pipeline' {
        (Get-Dataset SyntheticRegression | Import-Dataset).Name | Should -Be 'SyntheticRegression'
    }

    It 'prints what it holds' {
        Import-Dataset SyntheticRegression | Out-String | Should -Match '(?s)SyntheticRegression.*train\s+1,000.*labels\s+values'
    }

    It 'lists the valid names when one is unknown' {
        { Import-Dataset Mnist } | Should -Throw "There is no data set 'Mnist'*FashionMnist*SyntheticRegression*"
    }
}

Describe 'Import-Table -Name' {
    It 'loads the house prices' {
        if (-not (Get-Dataset HousePrices).IsLocal) {
            Set-ItResult -Skipped -Because 'the house prices are not on this machine; DEEPLEARN_DATA can name their folder'
            return
        }
        $train = Import-Table -Name HousePricesTrain
        $train.Name | Should -Be 'HousePricesTrain'
        $train.RowCount | Should -Be 1460
        $train.Columns.Count | Should -Be 81
        (Import-Table -Name housepricestest -ColumnType @{ Id = 'Text' })['Id'].Kind | Should -Be 'Text'
    }

    It 'lists the names when one is unknown' {
        { Import-Table -Name HousePrices } | Should -Throw "*no table 'HousePrices'*HousePricesTrain, HousePricesTest*"
    }
}
