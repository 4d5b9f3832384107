BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'New-Layer' {
    It 'makes <Text>' -ForEach @(
        @{ Make = { New-Layer Conv2d -OutChannels 6 -KernelSize 5 -Padding 2 }; Text = 'Conv2d' }
        @{ Make = { New-Layer Linear -OutFeatures 10 }; Text = 'Linear' }
        @{ Make = { New-Layer AvgPool2d -KernelSize 2 -Stride 2 }; Text = 'AvgPool2d' }
        @{ Make = { New-Layer MaxPool2d 2 }; Text = 'MaxPool2d' }
        @{ Make = { New-Layer Flatten }; Text = 'Flatten' }
        @{ Make = { New-Layer Dropout -Probability 0.2 }; Text = 'Dropout' }
        @{ Make = { New-Layer BatchNorm1d }; Text = 'BatchNorm1d' }
        @{ Make = { New-Layer BatchNorm2d }; Text = 'BatchNorm2d' }
        @{ Make = { New-Layer ReLU }; Text = 'ReLU' }
        @{ Make = { New-Layer Sigmoid }; Text = 'Sigmoid' }
        @{ Make = { New-Layer Tanh }; Text = 'Tanh' }
        @{ Make = { New-Layer Softmax -Dim 1 }; Text = 'Softmax' }
    ) {
        $layer = & $Make
        $layer.Kind | Should -Be $Text
    }

    It 'takes the name in any case' {
        (New-Layer relu).Kind | Should -BeExactly 'ReLU'
    }

    It 'gives the layer its settings' {
        $layer = New-Layer Conv2d -InChannels 1 -OutChannels 6 -KernelSize 5 -Padding 2
        $layer.Forward((New-Tensor -Kind Ones -Shape 2, 1, 28, 28)).shape | Should -Be 2, 6, 28, 28
        "$layer" | Should -Be 'Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))'
    }

    It 'takes one size or one per dimension' {
        $layer = New-Layer Conv2d -InChannels 1 -OutChannels 2 -KernelSize 3, 5
        $layer.Forward((New-Tensor -Kind Ones -Shape 1, 1, 9, 9)).shape | Should -Be 1, 2, 7, 5
    }

    It 'takes settings without a default by position' {
        (New-Layer Linear 7).Forward((New-Tensor -Kind Ones -Shape 2, 3)).shape | Should -Be 2, 7
    }

    It 'has a bias, or with -NoBias none' {
        @((New-Layer Linear -InFeatures 4 -OutFeatures 3).StateDict().Keys) | Should -Be 'weight', 'bias'
        @((New-Layer Linear -InFeatures 4 -OutFeatures 3 -NoBias).StateDict().Keys) | Should -Be 'weight'
    }

    It 'leaves an unknown input size to the first data' {
        $layer = New-Layer Linear -OutFeatures 3
        $layer.IsInitialized | Should -Be $false
        $null = $layer.Forward((New-Tensor -Kind Ones -Shape 2, 5))
        $layer.IsInitialized | Should -Be $true
        $layer.ParameterCount | Should -Be 18
    }

    It 'draws the weights with the initializer asked for' {
        $layer = New-Layer Linear -InFeatures 100 -OutFeatures 100 -Initializer 'Normal(0.01)'
        [double] $layer.StateDict()['weight'].std() | Should -BeLessThan 0.011
        [double] $layer.StateDict()['weight'].std() | Should -BeGreaterThan 0.009
    }

    It 'passes on the layers before it, in order' {
        $layers = New-Layer Conv2d -OutChannels 6 -KernelSize 5 -Padding 2 | New-Layer Sigmoid | New-Layer Flatten | New-Layer Linear 10
        $layers | Should -HaveCount 4
        $layers.Kind | Should -Be 'Conv2d', 'Sigmoid', 'Flatten', 'Linear'
    }

    It 'prints as PyTorch prints' {
        (New-Layer Sigmoid | Out-String).Trim() | Should -Be 'Sigmoid()'
    }

    Context 'bad input' {
        It 'names the nearest layer and lists all when one is unknown' {
            { New-Layer Conv2 } | Should -Throw "There is no layer 'Conv2'. Did you mean 'Conv2d'?*Linear*Softmax*"
        }

        It 'says so too when the layer comes with settings' {
            { New-Layer Conv3 -OutChannels 6 -KernelSize 5 -NoBias } | Should -Throw "There is no layer 'Conv3'*"
        }

        It 'refuses a setting that the layer does not have' {
            { New-Layer Sigmoid -OutChannels 6 } | Should -Throw '*OutChannels*'
        }

        It 'refuses a value out of range' {
            { New-Layer Dropout -Probability 1.5 } | Should -Throw '*1.5*'
        }

        It 'lists the initializers when one is unknown' {
            { New-Layer Linear 3 -Initializer Xavier } | Should -Throw "*Xavier*XavierUniform*"
        }
    }
}
