BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'New-Model' {
    It 'makes <Name>, which gives <Shape> for an input of <InputShape>' -ForEach @(
        @{ Name = 'LeNet'; InputShape = 2, 1, 28, 28; Shape = 2, 10 }
        @{ Name = 'ResNet18'; InputShape = 2, 1, 32, 32; Shape = 2, 10 }
        @{ Name = 'SoftmaxRegression'; InputShape = 2, 1, 28, 28; Shape = 2, 10 }
        @{ Name = 'LinearRegression'; InputShape = 2, 5; Shape = 2, 1 }
    ) {
        $model = New-Model $Name
        $model.Name | Should -Be $Name
        $model.Forward((New-Tensor -Kind Ones -Shape $InputShape)).shape | Should -Be $Shape
    }

    It 'gives a model of the zoo its settings' {
        $model = New-Model Mlp -Hidden 128, 64 -OutFeatures 3
        $model.Forward((New-Tensor -Kind Ones -Shape 2, 20)).shape | Should -Be 2, 3
        @($model.NamedChildren()).Count | Should -Be 6
    }

    It 'puts layers of the pipeline into one model, in order' {
        $model = New-Layer Conv2d -OutChannels 6 -KernelSize 5 -Padding 2 | New-Layer Sigmoid |
            New-Layer AvgPool2d -KernelSize 2 -Stride 2 | New-Layer Flatten | New-Layer Linear 10 | New-Model
        @($model).Count | Should -Be 1
        $model.Forward((New-Tensor -Kind Ones -Shape 3, 1, 28, 28)).shape | Should -Be 3, 10
        @($model.StateDict().Keys) | Should -Be '0.weight', '0.bias', '4.weight', '4.bias'
    }

    It 'takes layers as an argument too' {
        $layers = (New-Layer Flatten), (New-Layer Linear 4)
        (New-Model -Layer $layers).Forward((New-Tensor -Kind Ones -Shape 2, 2, 3)).shape | Should -Be 2, 4
    }

    It 'stays one object in a pipeline' {
        $kinds = New-Layer Flatten | New-Layer Linear 4 | New-Model | ForEach-Object { $_.Kind }
        $kinds | Should -Be 'Sequential'
    }

    It 'prints as PyTorch prints' {
        $text = (New-Layer Linear -InFeatures 3 -OutFeatures 2 | New-Layer ReLU | New-Model | Out-String).Trim() -replace "`r", ''
        $text | Should -Be "Sequential(`n  (0): Linear(in_features=3, out_features=2, bias=True)`n  (1): ReLU()`n)"
    }

    Context 'bad input' {
        It 'names the nearest model and lists all when one is unknown' {
            { New-Model LeNet5 } | Should -Throw "There is no model 'LeNet5'. Did you mean 'LeNet'?*Mlp*"
        }

        It 'makes no model without layers' {
            { @() | New-Model } | Should -Throw '*New-Layer*'
            { 'LeNet' | New-Model -ErrorAction SilentlyContinue } | Should -Throw '*New-Model LeNet*'
        }

        It 'says at which layer shapes do not fit, what was expected and what came' {
            $model = New-Layer Flatten | New-Layer Linear -InFeatures 10 -OutFeatures 4 | New-Model
            { $model.Forward((New-Tensor -Kind Ones -Shape 2, 3, 4)) } | Should -Throw "*'1' (Linear)*10*12*"
        }
    }
}
