BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'Invoke-Model' {
    It 'applies a model to a tensor, without gradients' {
        $model = New-Layer Linear -InFeatures 4 -OutFeatures 3 | New-Model
        $x = New-Tensor -Kind Randn -Shape 5, 4
        $output = $model | Invoke-Model -Tensor $x
        $output.shape | Should -Be 5, 3
        $output.requires_grad | Should -Be $false
        [double] ($output - $model.Forward($x)).abs().max() | Should -BeLessThan 1e-6
    }

    It 'gives the same outputs whatever the batch size' {
        $model = New-Layer Linear -InFeatures 4 -OutFeatures 3 | New-Layer Dropout | New-Model
        $x = New-Tensor -Kind Randn -Shape 10, 4
        $difference = ($model | Invoke-Model -Tensor $x) - ($model | Invoke-Model -Tensor $x -BatchSize 3)
        [double] $difference.abs().max() | Should -BeLessThan 1e-6
    }

    It 'applies a model to a data set' {
        $data = Import-Dataset SyntheticRegression
        (New-Model LinearRegression | Invoke-Model -Dataset $data).shape | Should -Be 1000, 1
    }

    It 'takes the held-back examples of a training run' {
        $data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.1
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1
        ($run | Invoke-Model).shape | Should -Be 100, 1
    }

    It 'gives one tensor, not its rows' {
        $model = New-Layer Flatten | New-Model
        @($model | Invoke-Model -Tensor (New-Tensor -Kind Ones -Shape 4, 2)).Count | Should -Be 1
    }

    Context 'bad input' {
        It 'says at which layer the shape does not fit' {
            $model = New-Layer Linear -InFeatures 4 -OutFeatures 3 | New-Model
            { $model | Invoke-Model -Tensor (New-Tensor -Kind Ones -Shape 5, 7) -ErrorAction Stop } | Should -Throw "*'0' (Linear)*4*7*"
        }

        It 'refuses an input without examples' {
            { New-Layer Flatten | New-Model | Invoke-Model -Tensor (New-Tensor -Kind Ones -Shape 0, 3) -ErrorAction Stop } | Should -Throw '*no examples*'
        }

        It 'asks for data when a model comes without' {
            { New-Layer Flatten | New-Model | Invoke-Model -ErrorAction Stop } | Should -Throw '*-Dataset*'
        }
    }
}
