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

    Context 'by kind' {
        It '<Arguments.Kind> makes <Expected>' -ForEach @(
            @{ Arguments = @{ Kind = 'Zeros'; Shape = 2, 2 }; Expected = 'tensor([[0., 0.], [0., 0.]])' }
            @{ Arguments = @{ Kind = 'Ones'; Shape = 3; Dtype = 'int32' }; Expected = 'tensor([1, 1, 1], dtype=torch.int32)' }
            @{ Arguments = @{ Kind = 'Full'; Value = 7; Shape = 2, 3 }; Expected = 'tensor([[7, 7, 7], [7, 7, 7]])' }
            @{ Arguments = @{ Kind = 'Full'; Value = -2.5; Shape = 2 }; Expected = 'tensor([-2.5000, -2.5000])' }
            @{ Arguments = @{ Kind = '2.5'; Shape = 2 }; Expected = 'tensor([2.5000, 2.5000])' }
            @{ Arguments = @{ Kind = 'Arange'; End = 4 }; Expected = 'tensor([0, 1, 2, 3])' }
            @{ Arguments = @{ Kind = 'Arange'; Start = 0; End = 12; Step = 3 }; Expected = 'tensor([0, 3, 6, 9])' }
            @{ Arguments = @{ Kind = 'Arange'; Start = 1; Stop = 0; Step = -0.5 }; Expected = 'tensor([1.0000, 0.5000])' }
            @{ Arguments = @{ Kind = 'Linspace'; Start = 0; Stop = 1; Steps = 5 }; Expected = 'tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])' }
            @{ Arguments = @{ Kind = 'Eye'; Shape = 2 }; Expected = 'tensor([[1., 0.], [0., 1.]])' }
            @{ Arguments = @{ Kind = 'Eye'; Shape = 1, 2 }; Expected = 'tensor([[1., 0.]])' }
            # The numbers of torch.manual_seed(1) in PyTorch.
            @{ Arguments = @{ Kind = 'Rand'; Shape = 3; Seed = 1 }; Expected = 'tensor([0.7576, 0.2793, 0.4031])' }
            @{ Arguments = @{ Kind = 'Randn'; Shape = 3; Seed = 1 }; Expected = 'tensor([0.6614, 0.2669, 0.0617])' }
            @{ Arguments = @{ Kind = 'Randint'; Low = 0; High = 10; Shape = 2, 3; Seed = 1 }; Expected = 'tensor([[5, 9, 4], [8, 3, 3]])' }
            @{ Arguments = @{ Kind = 'Uniform'; Low = -1; High = 1; Shape = 3; Seed = 1 }; Expected = 'tensor([ 0.5153, -0.4414, -0.1939])' }
            @{ Arguments = @{ Kind = 'Normal'; Mean = 5; Std = 0.1; Shape = 3; Seed = 1 }; Expected = 'tensor([5.0661, 5.0267, 5.0062])' }
            @{ Arguments = @{ Kind = 'Permutation'; Shape = 5; Seed = 1 }; Expected = 'tensor([0, 4, 2, 3, 1])' }
        ) {
            $text = (New-Tensor @Arguments | Out-String).Trim() -replace "`r?`n\s*", ' '
            $text | Should -Be $Expected
        }

        It 'takes the shape by position' {
            (New-Tensor -Kind Zeros 2, 3).shape | Should -Be 2, 3
        }

        It 'refuses <Arguments.Kind> with <Id>' -ForEach @(
            @{ Arguments = @{ Kind = 'Threes'; Shape = 2 }; Id = 'UnknownTensorKind'; Says = '*Threes*Zeros*Ones*' }
            @{ Arguments = @{ Kind = 'Zeros' }; Id = 'MissingArgument'; Says = '*Zeros*-Shape*' }
            @{ Arguments = @{ Kind = 'Zeros'; Shape = 2; Step = 2 }; Id = 'UnknownArgument'; Says = '*Zeros*-Step*' }
            @{ Arguments = @{ Kind = 'Zeros'; Shape = 2; Seed = 2 }; Id = 'UnknownArgument'; Says = '*Zeros*-Seed*' }
            @{ Arguments = @{ Kind = 'Zeros'; Shape = -3 }; Id = 'InvalidShape'; Says = '*-3*0 or more*' }
            @{ Arguments = @{ Kind = 'Eye'; Shape = 2, 3, 4 }; Id = 'InvalidShape'; Says = '*2, 3, 4*two*' }
            @{ Arguments = @{ Kind = 'Arange'; End = 'many' }; Id = 'InvalidArgument'; Says = "*'many'*-Stop*number*" }
            @{ Arguments = @{ Kind = 'Arange'; Start = 1; End = 2; Step = -1 }; Id = 'InvalidArgument'; Says = '*-Step*' }
            @{ Arguments = @{ Kind = 'Linspace'; Start = 1; End = 2; Steps = 2.5 }; Id = 'InvalidArgument'; Says = '*2.5*-Steps*whole*' }
            @{ Arguments = @{ Kind = 'Randint'; High = 0; Shape = 2 }; Id = 'InvalidArgument'; Says = '*-High*-Low*' }
            @{ Arguments = @{ Kind = 'Uniform'; High = -1; Shape = 2 }; Id = 'InvalidArgument'; Says = '*-High*-Low*' }
            @{ Arguments = @{ Kind = 'Normal'; Std = -1; Shape = 2 }; Id = 'InvalidArgument'; Says = '*-Std*0 or more*' }
            @{ Arguments = @{ Kind = 'Permutation'; Shape = 2, 2 }; Id = 'InvalidShape'; Says = '*one size*' }
            @{ Arguments = @{ Kind = 'Rand'; Shape = 2; Dtype = 'int64' }; Id = 'InvalidType'; Says = '*Rand*int64*float32*' }
        ) {
            { New-Tensor @Arguments } | Should -Throw $Says -ErrorId "$Id,*"
        }

        It 'draws Uniform from 0 to 1 and Normal as the standard normal distribution if nothing else is said' {
            $uniform = New-Tensor -Kind Uniform -Shape 1000 -Seed 2
            [double] $uniform.min() | Should -BeGreaterThan -0.001
            [double] $uniform.max() | Should -BeLessThan 1
            [double] $uniform.mean() | Should -BeGreaterThan 0.4
            $normal = New-Tensor -Kind Normal -Shape 10000 -Seed 5
            [double] $normal.std() | Should -BeGreaterThan 0.95
            [double] $normal.std() | Should -BeLessThan 1.05
        }

        It 'draws the same numbers from the same seed, others from another' {
            $first, $same, $other = foreach ($seed in 5, 5, 6) { New-Tensor -Kind Randn -Shape 100 -Seed $seed }
            [double] ($first - $same).abs().max() | Should -Be 0
            [double] ($first - $other).abs().max() | Should -BeGreaterThan 0
        }
    }

    Context 'from objects' {
        BeforeAll {
            $rows = "rooms,kind,price", "2,a,1.5", "4,b,2" | ConvertFrom-Csv
        }

        It 'makes a row of every object' {
            $tensor = [pscustomobject]@{ a = 1; b = 2 }, [pscustomobject]@{ a = 3; b = 4 } | New-Tensor
            $tensor.shape | Should -Be 2, 2
            "$($tensor.dtype)" | Should -Be 'Int64'
            [long] $tensor[1, 0] | Should -Be 3
            (New-Tensor @([ordered]@{ a = 1; b = 2 }, [ordered]@{ a = 3; b = 4 })).shape | Should -Be 2, 2
        }

        It 'takes the properties and the order of -Property' {
            $tensor = $rows | New-Tensor -Property price, rooms
            ($tensor | Out-String).Trim() -replace "`r?`n\s*", ' ' | Should -Be 'tensor([[1.5000, 2.0000], [2.0000, 4.0000]])'
            ($rows | New-Tensor -Property p*).shape | Should -Be 2, 1
            (@{ a = 1; b = 2 } | New-Tensor -Property b, a).shape | Should -Be 1, 2
            (Get-Item $PSCommandPath | New-Tensor -Property Length).shape | Should -Be 1, 1
        }

        It 'refuses <Name>' -ForEach @(
            @{ Name = 'text'; Make = { $rows | New-Tensor }; Says = "*'kind'*object 0*'a'*-Property*"; Id = 'InvalidValue' }
            @{ Name = 'objects of other properties'; Make = { [pscustomobject]@{ a = 1 }, [pscustomobject]@{ b = 1 } | New-Tensor }; Says = "*Object 1*'a'*b*"; Id = 'PropertyNotFound' }
            @{ Name = 'unknown properties'; Make = { $rows | New-Tensor -Property size }; Says = "*'size'*rooms, kind, price*"; Id = 'PropertyNotFound' }
            @{ Name = 'hash tables without order'; Make = { @{ a = 1; b = 2 } | New-Tensor }; Says = '*ordered*'; Id = 'InvalidValue' }
            @{ Name = 'other objects without -Property'; Make = { Get-Item $PSCommandPath | New-Tensor }; Says = '*FileInfo*-Property*'; Id = 'InvalidValue' }
        ) {
            $Make | Should -Throw $Says -ErrorId "$Id,*"
        }
    }

    It 'keeps the type of .NET arrays, as PyTorch that of NumPy arrays' {
        "$((New-Tensor ([double[]](1, 2))).dtype)" | Should -Be 'Float64'
        "$((New-Tensor ([int[]](1, 2))).dtype)" | Should -Be 'Int32'
        "$((New-Tensor @([byte[]](1, 2), [byte[]](3, 4))).dtype)" | Should -Be 'Byte'
    }

    It 'copies a tensor, and stacks tensors of one shape' {
        $one = New-Tensor 1, 2
        $copy = New-Tensor $one
        $null = $one.add_(1)
        [long] $copy[0] | Should -Be 1
        (1..3 | ForEach-Object { New-Tensor $_, 0 } | New-Tensor).shape | Should -Be 3, 2
        { New-Tensor @((New-Tensor 1, 2), (New-Tensor 3)) } | Should -Throw '*`[1`]*shape*' -ErrorId 'RaggedTensor,*'
    }

    It 'makes an empty tensor of nothing' {
        (New-Tensor @()).shape | Should -Be 0
        (@() | New-Tensor).shape | Should -Be 0
    }

    It 'refuses null' {
        { New-Tensor $null } | Should -Throw '*null*' -ErrorId 'InvalidValue,*'
    }

    Context 'gradients' {
        It 'records what is computed with -RequiresGrad' {
            $w = New-Tensor -Kind Zeros -Shape 2 -RequiresGrad
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

        It 'gives the same text with ToString, in strings, casts and -f' {
            $tensor = New-Tensor 1, 2
            foreach ($text in $tensor.ToString(), "$tensor", [string] $tensor, ('{0}' -f $tensor), ($tensor, '' -join '')) {
                $text | Should -Be 'tensor([1, 2])'
            }
        }

        It 'prints every tensor, also after a table' {
            $text = & { [pscustomobject]@{ a = 1 }; New-Tensor 1, 2; New-Tensor 3 } | Out-String
            $text | Should -Match 'tensor\(\[1, 2\]\)\r?\ntensor\(3\)'
        }

        It 'tells with Format-List -Force what it is' {
            $tensor = New-Tensor 1.0, 2.0 -RequiresGrad
            ($tensor * $tensor).sum().backward()
            $lines = ($tensor | Format-List -Force | Out-String).Trim() -split "`r?`n"
            $lines | Should -Be 'shape         : [2]', 'dtype         : float32', 'device        : cpu', 'requires_grad : True', 'grad          : tensor([2., 4.])'
            $row = (New-Tensor -Kind Zeros 2, 3), (New-Tensor 1) | Format-Table -Force | Out-String
            $row | Should -Match '\[2, 3\] +float32 +cpu +False\s+\[\] +int64 +cpu'
        }
    }

    It 'lists the element types when one is unknown' {
        { New-Tensor 1 -Dtype float31 } | Should -Throw "*float31*float32*int64*"
    }

    It 'lists the devices when one is unknown' {
        { New-Tensor 1 -Device gpu } | Should -Throw "*gpu*cpu*"
    }
}
