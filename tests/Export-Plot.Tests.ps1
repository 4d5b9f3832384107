BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'Export-Plot' {
    It 'draws the curves of a training run' {
        $file = Join-Path $TestDrive 'curves.svg'
        $data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 3 -LearningRate 0.03
        $run | Export-Plot -Path $file | Should -BeNullOrEmpty
        $svg = Get-Content $file -Raw
        $svg | Should -Match '<svg'
        $svg | Should -Match 'polyline'
        $svg | Should -Match '(?i)train loss'
    }

    It 'draws a confusion matrix with the names of its classes' {
        $file = Join-Path $TestDrive 'confusion.svg'
        $data = ConvertTo-Dataset -Feature (New-Tensor @((0.9, 0.1), (0.2, 0.8))) -Target (New-Tensor 0, 1) -ClassName cat, dog
        New-Layer Flatten | New-Model | Measure-Model -Dataset $data -Metric ConfusionMatrix | Export-Plot -Path $file
        $svg = Get-Content $file -Raw
        $svg | Should -Match 'cat'
        $svg | Should -Match 'dog'
    }

    It 'draws the images of a data set with their classes' {
        $file = Join-Path $TestDrive 'images.svg'
        $images = New-Tensor -Kind Uniform -Shape 20, 1, 8, 8
        ConvertTo-Dataset -Feature $images -Target (New-Tensor (0..19 | ForEach-Object { $_ % 2 })) -ClassName cat, dog | Export-Plot -Path $file
        $svg = Get-Content $file -Raw
        $svg | Should -Match '<image'
        $svg | Should -Match 'dog'
    }

    It 'writes nothing with -WhatIf' {
        $file = Join-Path $TestDrive 'whatif.svg'
        New-Layer Flatten | New-Model |
            Measure-Model -Dataset (ConvertTo-Dataset -Feature (New-Tensor @((1.0, 0.0), (0.0, 1.0))) -Target (New-Tensor 0, 1)) -Metric ConfusionMatrix |
            Export-Plot -Path $file -WhatIf
        Test-Path $file | Should -Be $false
    }

    Context 'bad input' {
        It 'says what can be drawn when something else comes' {
            { 42 | Export-Plot -Path (Join-Path $TestDrive 'x.svg') } | Should -Throw '*Int32*training run*confusion matrix*'
        }

        It 'says so when a data set holds no images' {
            { Import-Dataset SyntheticRegression | Export-Plot -Path (Join-Path $TestDrive 'x.svg') } | Should -Throw '*2*'
        }

        It 'says so when the target cannot be written' {
            $taken = Join-Path $TestDrive 'taken.svg'
            $null = New-Item $taken -ItemType Directory
            $run = New-Model LinearRegression | Start-Training -Dataset (Import-Dataset SyntheticRegression) -Epochs 1 -LearningRate 0.03
            { $run | Export-Plot -Path $taken } | Should -Throw '*taken.svg*'
        }
    }
}
