BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'New-Tensor' {
    Context 'from values' {
        It 'takes the shape from the nesting of lists' {
            $tensor = New-Tensor @((1, 2, 3), (4, 5, 6))
            $tensor.shape | Should -Be 2, 3
            [long] $tensor.sum() | Should -Be 21
        }

        It 'makes a scalar of one number' {
            $tensor = New-Tensor 7
            $tensor.dim() | Should -Be 0
            [long] $tensor | Should -Be 7
        }

        It 'gathers the pipeline into one tensor of the shape asked for' {
            $tensor = 1..6 | New-Tensor -Shape 2, 3
            @($tensor).Count | Should -Be 1
            $tensor.shape | Should -Be 2, 3
        }

        It 'makes a vector of a single value in the pipeline' {
            $tensor = 5 | New-Tensor
            $tensor.shape | Should -Be 1
        }

        It 'makes <Type> of <Name>' -ForEach @(
            @{ Name = 'whole numbers'; Value = 1, 2; Type = 'Int64' }
            @{ Name = 'fractions'; Value = 1.5, 2; Type = 'Float32' }
            @{ Name = 'truth values'; Value = $true, $false; Type = 'Bool' }
        ) {
            $tensor = New-Tensor $Value
            "$($tensor.dtype)" | Should -Be $Type
        }

        It 'takes negative numbers, which PowerShell passes as text' {
            $tensor = New-Tensor 2, -3.4, -1
            "$($tensor.dtype)" | Should -Be 'Float32'
            [Math]::Round([double] $tensor.sum(), 4) | Should -Be -2.4
        }

        It 'obeys -Dtype' {
            $tensor = New-Tensor 1, 2 -Dtype float64
            "$($tensor.dtype)" | Should -Be 'Float64'
        }

        It 'lets one dimension follow from the number of values' {
            $tensor = 1..6 | New-Tensor -Shape 3, -1
            $tensor.shape | Should -Be 3, 2
        }

        It 'refuses lists of unequal length' {
            { New-Tensor @((1, 2), (3, 4, 5)) } | Should -Throw '*3*'
        }

        It 'refuses a shape that the values do not fill' {
            { 1..5 | New-Tensor -Shape 2, 3 } | Should -Throw '*5*'
        }

        It 'refuses text' {
            { New-Tensor 'one', 'two' } | Should -Throw '*one*'
        }
    }

    Context 'filled' {
        It 'fills with <Fill>' -ForEach @(
            @{ Fill = 'Zeros'; Sum = 0 }
            @{ Fill = 'Ones'; Sum = 9 }
            @{ Fill = 'Eye'; Sum = 3 }
            @{ Fill = '2.5'; Sum = 22.5 }
        ) {
            $tensor = New-Tensor -Fill $Fill -Shape 3, 3
            $tensor.shape | Should -Be 3, 3
            [double] $tensor.sum() | Should -Be $Sum
        }

        It 'draws from 0 to 1 with Uniform' {
            $tensor = New-Tensor -Fill Uniform -Shape 1000
            [double] $tensor.min() | Should -BeGreaterThan -0.001
            [double] $tensor.max() | Should -BeLessThan 1
            [double] $tensor.mean() | Should -BeGreaterThan 0.4
        }

        It 'draws the standard normal distribution with Normal, and the same numbers from the same seed' {
            $first = New-Tensor -Fill Normal -Shape 10000 -Seed 5
            $second = New-Tensor -Fill Normal -Shape 10000 -Seed 5
            [double] $first.std() | Should -BeGreaterThan 0.95
            [double] $first.std() | Should -BeLessThan 1.05
            [double] ($first - $second).abs().max() | Should -Be 0
        }

        It 'lists the ways to fill when one is unknown' {
            { New-Tensor -Fill Threes -Shape 2 } | Should -Throw '*Threes*Zeros*Ones*'
        }
    }

    Context 'gradients' {
        It 'records what is computed with -RequiresGrad' {
            $w = New-Tensor -Fill Zeros -Shape 2 -RequiresGrad
            $x = New-Tensor 1.0, 2.0
            ($w * $x).sum().backward()
            [double] $w.grad[0] | Should -Be 1
            [double] $w.grad[1] | Should -Be 2
        }
    }

    It 'refuses gradients of whole numbers, and says what to do' {
        { New-Tensor 1, 2 -RequiresGrad } | Should -Throw '*int64*float32*'
    }

    Context 'printing' {
        It 'prints as PyTorch prints' {
            $text = (New-Tensor @((0.0, 1.0), (2.0, 3.0)) | Out-String).Trim() -replace "`r", ''
            $text | Should -Be "tensor([[0., 1.],`n        [2., 3.]])"
        }

        It 'gives the same text with ToString' {
            (New-Tensor 1, 2).ToString() | Should -Be 'tensor([1, 2])'
        }
    }

    It 'lists the element types when one is unknown' {
        { New-Tensor 1 -Dtype float31 } | Should -Throw "*float31*float32*int64*"
    }

    It 'lists the devices when one is unknown' {
        { New-Tensor 1 -Device gpu } | Should -Throw "*gpu*cpu*"
    }
}
