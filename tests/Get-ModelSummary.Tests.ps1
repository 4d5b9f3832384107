BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'Get-ModelSummary' {
    It 'shows every layer of LeNet with its output shape and parameters' {
        $summary = New-Model LeNet | Get-ModelSummary
        $summary.Parameters | Should -Be 61706
        $summary.TrainableParameters | Should -Be 61706
        $summary.InputShape | Should -Be 1, 1, 28, 28
        $summary.Layers[0].Kind | Should -Be 'Conv2d'
        $summary.Layers[0].OutputShape | Should -Be 1, 6, 28, 28
        $summary.Layers[0].Parameters | Should -Be 156
        $summary.Layers[-1].OutputShape | Should -Be 1, 10
    }

    It 'computes with the input shape that is given' {
        $summary = New-Layer Linear 64 | New-Layer ReLU | New-Layer Linear 10 | New-Model | Get-ModelSummary -InputShape 256, 20
        $summary.Layers[0].OutputShape | Should -Be 256, 64
        $summary.Parameters | Should -Be (20 * 64 + 64 + 64 * 10 + 10)
    }

    It 'takes the shape from the data of a training run' {
        $data = Import-Dataset SyntheticRegression
        $run = New-Layer Linear 1 | New-Model | Start-Training -Dataset $data -Epochs 1
        ($run | Get-ModelSummary).InputShape | Should -Be 1, 2
    }

    It 'leaves the model and the random generator as they are' {
        $null = New-Tensor -Kind Uniform -Shape 1 -Seed 3
        $expected = New-Tensor -Kind Uniform -Shape 4
        $null = New-Tensor -Kind Uniform -Shape 1 -Seed 3
        $model = New-Layer Linear 8 | New-Model
        $null = $model | Get-ModelSummary -InputShape 1, 5
        $model.IsInitialized | Should -Be $false
        $drawn = New-Tensor -Kind Uniform -Shape 4
        [double] ($drawn - $expected).abs().max() | Should -Be 0
    }

    It 'prints a table with the totals' {
        $text = New-Model LeNet | Get-ModelSummary | Out-String
        $text | Should -Match 'Conv2d\s+\[1, 6, 28, 28\]\s+156'
        $text | Should -Match 'Parameters: 61,706 \(61,706 trainable\)'
    }

    Context 'bad input' {
        It 'asks for the input shape when it is not known' {
            { New-Layer Linear 3 | New-Model | Get-ModelSummary -ErrorAction Stop } | Should -Throw '*-InputShape*'
        }

        It 'says which layer the shape does not fit' {
            $model = New-Layer Linear -InFeatures 4 -OutFeatures 2 | New-Model
            { $model | Get-ModelSummary -InputShape 1, 5 -ErrorAction Stop } | Should -Throw '*Linear*4*5*'
        }

        It 'goes on after one bad model' {
            $summaries = (New-Layer Linear 3), (New-Model LeNet) | Get-ModelSummary -ErrorAction SilentlyContinue -ErrorVariable failures
            @($summaries).Count | Should -Be 1
            $failures.Count | Should -Be 1
        }

        It 'refuses what is not a model' {
            { 42 | Get-ModelSummary -ErrorAction Stop } | Should -Throw '*Int32*42*'
        }
    }
}
