BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    function New-Net {
        New-Layer Conv2d -InChannels 1 -OutChannels 4 -KernelSize 3 | New-Layer BatchNorm2d -NumFeatures 4 | New-Layer Flatten |
            New-Layer Linear -InFeatures 64 -OutFeatures 30 | New-Layer Linear -InFeatures 30 -OutFeatures 2 | New-Model
    }
    function Get-Weight($Model, [string] $Name) { $Model.StateDict()[$Name].detach() }
}

Describe 'Initialize-Model' {
    It 'draws the weights and leaves biases and normalisation as they are' {
        $model = New-Net
        $bias = (Get-Weight $model '3.bias').clone()
        $passed = $model | Initialize-Model 'Normal(0.01)' -Seed 4
        $passed.Equals($model) | Should -Be $true
        [double] (Get-Weight $model '3.weight').std() | Should -BeGreaterThan 0.009
        [double] (Get-Weight $model '3.weight').std() | Should -BeLessThan 0.011
        [double] (Get-Weight $model '0.weight').abs().max() | Should -BeLessThan 0.05
        [double] ((Get-Weight $model '3.bias') - $bias).abs().max() | Should -Be 0
        [double] (Get-Weight $model '1.weight').sum() | Should -Be 4
    }

    It 'gives the same weights for the same seed' {
        $first, $second = foreach ($i in 1, 2) { Get-Weight (New-Net | Initialize-Model XavierNormal -Seed 9) '3.weight' }
        [double] ($first - $second).abs().max() | Should -Be 0
    }

    It 'takes the layers of -Include and the names of -Parameter' {
        $model = New-Net | Initialize-Model Ones -Include Linear
        [double] (Get-Weight $model '4.weight').sum() | Should -Be 60
        [double] (Get-Weight $model '0.weight').sum() | Should -Not -Be 36
        $null = $model | Initialize-Model 'Constant(2)' -Parameter 3.bias, 4.b*
        [double] (Get-Weight $model '3.bias').sum() | Should -Be 60
        [double] (Get-Weight $model '4.bias').sum() | Should -Be 4
    }

    It 'runs a script block on each tensor, with its name' {
        $seen = [System.Collections.Generic.List[string]]::new()
        $model = New-Net | Initialize-Model -Include Linear -Initializer {
            param($weight, $name)
            $seen.Add($name)
            $null = $weight.uniform_(-10, 10)
            $null = $weight.mul_($weight.abs().ge(5))
        }
        $seen | Should -Be '3.weight', '4.weight'
        $size = (Get-Weight $model '3.weight').abs()
        [double] $size.max() | Should -BeGreaterThan 5
        [long] ($size.gt(0) * $size.lt(5)).sum() | Should -Be 0
    }

    It 'gives each layer its own by a dictionary, the first pattern that fits' {
        $model = New-Net | Initialize-Model ([ordered] @{ '4.weight' = 'Constant(3)'; '?.weight' = 'Zeros'; '*bias' = 'Ones' })
        [double] (Get-Weight $model '4.weight').sum() | Should -Be 180
        [double] (Get-Weight $model '3.weight').abs().sum() | Should -Be 0
        [double] (Get-Weight $model '3.bias').sum() | Should -Be 30
    }

    It 'takes the values of a file' {
        $file = Join-Path $TestDrive 'weights.pt'
        $source = New-Net
        $source | Export-Model $file
        $model = New-Net | Initialize-Model (Import-Tensor $file -Name *.weight)
        [double] ((Get-Weight $model '3.weight') - (Get-Weight $source '3.weight')).abs().max() | Should -Be 0
        [double] ((Get-Weight $model '3.bias') - (Get-Weight $source '3.bias')).abs().max() | Should -BeGreaterThan 0
    }

    It 'knows <Name>' -ForEach @(
        @{ Name = 'Orthogonal' }
        @{ Name = 'TruncatedNormal(0.5)' }
        @{ Name = 'MSRAPrelu' }
        @{ Name = 'KaimingUniform(0.2)' }
        @{ Name = 'XavierUniform' }
    ) {
        $model = New-Net
        $before = (Get-Weight $model '3.weight').clone()
        $null = $model | Initialize-Model $Name
        [double] ((Get-Weight $model '3.weight') - $before).abs().max() | Should -BeGreaterThan 0
        $layer = New-Layer Linear -InFeatures 3 -OutFeatures 2 -Initializer $Name
        "$($layer.Initializer)" | Should -BeLike ($Name.Split("(")[0] + "*")
    }

    Context 'bad input' {
        It 'lists the initializers when one is unknown' {
            { New-Net | Initialize-Model Xavier } | Should -Throw '*Xavier*XavierUniform*Orthogonal*'
            { New-Net | Initialize-Model 5 } | Should -Throw '*Int32*script block*'
        }

        It 'says what the model has when nothing fits' {
            { New-Net | Initialize-Model Zeros -Include Lstm } | Should -Throw '*Conv2d*3.weight*'
            { New-Net | Initialize-Model Zeros -Parameter fc.* } | Should -Throw '*Conv2d*3.weight*'
        }

        It 'says so when the sizes are unknown' {
            { New-Layer Linear 3 | New-Model | Initialize-Model Zeros } | Should -Throw '*no weights yet*Forward*'
        }

        It 'says so when values have another shape' {
            { New-Net | Initialize-Model @{ '3.weight' = New-Tensor 1.0, 2.0 } } | Should -Throw '*[[]2]*[[]30, 64]*'
        }
    }
}
