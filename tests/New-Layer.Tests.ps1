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
        @{ Make = { New-Layer LogSoftmax }; Text = 'LogSoftmax' }
        @{ Make = { New-Layer LeakyReLU -NegativeSlope 0.2 }; Text = 'LeakyReLU' }
        @{ Make = { New-Layer PReLU -Init 0.1 }; Text = 'PReLU' }
        @{ Make = { New-Layer ELU -Alpha 0.5 }; Text = 'ELU' }
        @{ Make = { New-Layer GELU -Approximate tanh }; Text = 'GELU' }
        @{ Make = { New-Layer SiLU }; Text = 'SiLU' }
        @{ Make = { New-Layer Softplus -Beta 2 }; Text = 'Softplus' }
        @{ Make = { New-Layer Conv1d 4 3 }; Text = 'Conv1d' }
        @{ Make = { New-Layer Conv3d 4 3 -Padding 1, 0, 1 }; Text = 'Conv3d' }
        @{ Make = { New-Layer ConvTranspose2d 4 2 -Stride 2 }; Text = 'ConvTranspose2d' }
        @{ Make = { New-Layer MaxPool1d 2 }; Text = 'MaxPool1d' }
        @{ Make = { New-Layer AvgPool1d 2 }; Text = 'AvgPool1d' }
        @{ Make = { New-Layer AdaptiveAvgPool2d 1 }; Text = 'AdaptiveAvgPool2d' }
        @{ Make = { New-Layer BatchNorm3d }; Text = 'BatchNorm3d' }
        @{ Make = { New-Layer LayerNorm }; Text = 'LayerNorm' }
        @{ Make = { New-Layer GroupNorm 2 }; Text = 'GroupNorm' }
        @{ Make = { New-Layer Embedding 10 4 -PaddingIdx 0 }; Text = 'Embedding' }
        @{ Make = { New-Layer RNN 8 -Nonlinearity relu }; Text = 'RNN' }
        @{ Make = { New-Layer GRU 8 -NumLayers 2 -Bidirectional }; Text = 'GRU' }
        @{ Make = { New-Layer LSTM 8 -BatchFirst }; Text = 'LSTM' }
        @{ Make = { New-Layer MultiheadAttention 8 2 }; Text = 'MultiheadAttention' }
        @{ Make = { New-Layer TransformerEncoderLayer 8 2 -DimFeedforward 16 -NormFirst }; Text = 'TransformerEncoderLayer' }
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

    It 'makes recurrent layers that compose in the pipeline' {
        $model = New-Layer Embedding 11 4 | New-Layer LSTM 6 -BatchFirst | New-Layer Linear 11 | New-Model
        $model.Forward((New-Tensor 1, 2, 3, 4, 5, 6 -Shape 2, 3 -Dtype int64)).shape | Should -Be 2, 3, 11
        "$($model.Layers[1])" | Should -Be 'LSTM(4, 6, batch_first=True)'
    }

    It 'gives a recurrent layer that takes and returns a state' {
        $layer = New-Layer LSTM 2 -InputSize 3
        $x = New-Tensor -Kind Ones -Shape 4, 1, 3
        $whole = $layer.ForwardWithState($x, $null)
        $first = $layer.ForwardWithState($x['0:1'], $null)
        $rest = $layer.ForwardWithState($x['1:4'], $first.State)
        [double] ($rest.Output[-1] - $whole.Output[-1]).abs().max() | Should -BeLessThan 1e-6
        $rest.State.Cell.shape | Should -Be 1, 1, 2
    }

    It 'lets a sequence attend to itself and to another' {
        $layer = New-Layer MultiheadAttention -EmbedDim 4 -NumHeads 2 -BatchFirst
        $layer.Forward((New-Tensor -Kind Ones -Shape 2, 3, 4)).shape | Should -Be 2, 3, 4
        $source = New-Tensor -Kind Ones -Shape 2, 5, 4
        $layer.Attend((New-Tensor -Kind Ones -Shape 2, 3, 4), $source, $source).shape | Should -Be 2, 3, 4
    }

    It 'takes layers as the path and the shortcut of a Residual' {
        $path = New-Layer Conv2d 8 3 -Padding 1 -Stride 2 | New-Layer BatchNorm2d
        $block = New-Layer Residual -Path $path -Shortcut (New-Layer Conv2d 8 1 -Stride 2)
        $block.Forward((New-Tensor -Kind Ones -Shape 2, 3, 6, 6)).shape | Should -Be 2, 8, 3, 3
        @($block.StateDict().Keys)[0] | Should -Be 'path.0.weight'
        $model = New-Layer Residual (New-Layer Linear 3) | New-Layer ReLU | New-Model
        $model.Forward((New-Tensor -Kind Ones -Shape 2, 3)).shape | Should -Be 2, 3
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

        It 'says what a recurrent layer expects' {
            { (New-Layer LSTM 4).Forward((New-Tensor -Kind Ones -Shape 2, 3)) } | Should -Throw '*sequences*steps, batch, features*'
        }

        It 'says which numbers an embedding has' {
            { (New-Layer Embedding 3 2).Forward((New-Tensor 3 -Dtype int64)) } | Should -Throw '*the number 3, the table has the numbers 0 to 2*'
        }

        It 'refuses what is no layer in a path' {
            { New-Layer Residual -Path 'ReLU' } | Should -Throw '*Path*'
        }

        It 'lists the initializers when one is unknown' {
            { New-Layer Linear 3 -Initializer Xavier } | Should -Throw "*Xavier*XavierUniform*"
        }
    }
}
