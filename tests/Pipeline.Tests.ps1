BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'The pipeline' {
    It 'reads as the README shows it: data, model, training, measure, plot, file' {
        if (-not (Get-Dataset FashionMnist).IsLocal) {
            Set-ItResult -Skipped -Because 'Fashion-MNIST is not on this machine'
            return
        }
        Push-Location $TestDrive
        try {
            $data = (Import-Dataset FashionMnist).First(1000)
            $model = New-Model LeNet
            $run = $model | Start-Training -Dataset $data -Epochs 1 -BatchSize 256 -LearningRate 0.9 -Seed 42
            $metrics = $run | Measure-Model -Metric Accuracy, F1
            $run | Export-Plot -Path lenet.svg
            $run | Export-Model -Path lenet.safetensors
        }
        finally {
            Pop-Location
        }
        $metrics.Name | Should -Be 'Accuracy', 'F1'
        $metrics[0].Value | Should -BeGreaterThan 0.05
        Test-Path (Join-Path $TestDrive 'lenet.svg') | Should -Be $true
        (Import-Model (Join-Path $TestDrive 'lenet.safetensors')).ParameterCount | Should -Be 61706
        $run.ExamplesPerSecond | Should -BeGreaterThan 0
    }

    It 'takes a table of any other cmdlet as data' {
        $file = Join-Path $TestDrive 'train.csv'
        1..40 | ForEach-Object { [pscustomobject] @{ Area = $_ / 40; Rooms = $_ % 3; SalePrice = 2 * $_ / 40 + 1 } } | Export-Csv $file
        $data = Import-Csv $file | ConvertTo-Dataset -Label SalePrice
        $run = New-Layer Linear 1 | New-Model | Start-Training -Dataset $data -Epochs 30 -BatchSize 8 -LearningRate 0.1 -Seed 1
        $run.History[-1].TrainLoss | Should -BeLessThan 0.05
        ($run | Measure-Model -Metric MAE -WarningAction Ignore).Value | Should -BeLessThan 0.5
    }

    It 'composes LeNet of layers, which gives the same as the zoo''s' {
        $sizes = @{ KernelSize = 2; Stride = 2 }
        $model = New-Layer Conv2d -OutChannels 6 -KernelSize 5 -Padding 2 -Initializer XavierUniform | New-Layer Sigmoid |
            New-Layer AvgPool2d @sizes | New-Layer Conv2d 16 5 -Initializer XavierUniform | New-Layer Sigmoid | New-Layer AvgPool2d @sizes |
            New-Layer Flatten | New-Layer Linear 120 -Initializer XavierUniform | New-Layer Sigmoid |
            New-Layer Linear 84 -Initializer XavierUniform | New-Layer Sigmoid | New-Layer Linear 10 -Initializer XavierUniform | New-Model
        $x = New-Tensor -Kind Uniform -Shape 4, 1, 28, 28 -Seed 3
        $null = $model.Forward($x)
        $zoo = New-Model LeNet
        $null = $zoo.Forward($x)
        "$model" | Should -Be "$zoo"
        $zoo.LoadStateDict($model.StateDict())
        [double] ($model.Forward($x) - $zoo.Forward($x)).abs().max() | Should -Be 0
    }
}
