# Indexing and operators of tensors, as PowerShell writes them; the expected texts are PyTorch's.

BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force

    function Get-Text($Tensor) { (($Tensor | Out-String).Trim() -replace "`r?`n\s*", ' ') }
}

Describe 'Reading a part of a tensor' {
    BeforeAll {
        $x = 0..11 | New-Tensor -Shape 3, 4
        $cube = 0..23 | New-Tensor -Shape 2, 3, 4
    }

    It '$x[<Index>] is <Expected>' -ForEach @(
        @{ Index = '0'; Expected = 'tensor([0, 1, 2, 3])' }
        @{ Index = '-1'; Expected = 'tensor([ 8,  9, 10, 11])' }
        @{ Index = '1, 2'; Expected = 'tensor(6)' }
        @{ Index = '-1, -1'; Expected = 'tensor(11)' }
        @{ Index = '"1:3"'; Expected = 'tensor([[ 4,  5,  6,  7], [ 8,  9, 10, 11]])' }
        @{ Index = '"1:3", "::2"'; Expected = 'tensor([[ 4,  6], [ 8, 10]])' }
        @{ Index = '"1:3, ::2"'; Expected = 'tensor([[ 4,  6], [ 8, 10]])' }
        @{ Index = '"::2", "::3"'; Expected = 'tensor([[ 0,  3], [ 8, 11]])' }
        @{ Index = '":", -1'; Expected = 'tensor([ 3,  7, 11])' }
        @{ Index = '"-2:"'; Expected = 'tensor([[ 4,  5,  6,  7], [ 8,  9, 10, 11]])' }
        @{ Index = '"...", 0'; Expected = 'tensor([0, 4, 8])' }
        @{ Index = '"5:"'; Expected = 'tensor([], size=(0, 4), dtype=torch.int64)' }
        @{ Index = '0..1'; Expected = 'tensor([[0, 1, 2, 3], [4, 5, 6, 7]])' }
        @{ Index = '@(0, 2)'; Expected = 'tensor([[ 0,  1,  2,  3], [ 8,  9, 10, 11]])' }
        @{ Index = '(0, 2), (1, 3)'; Expected = 'tensor([ 1, 11])' }
        @{ Index = '":", (3, 0)'; Expected = 'tensor([[ 3,  0], [ 7,  4], [11,  8]])' }
        @{ Index = '@($true, $false, $true)'; Expected = 'tensor([[ 0,  1,  2,  3], [ 8,  9, 10, 11]])' }
        @{ Index = '(New-Tensor 2, 0)'; Expected = 'tensor([[ 8,  9, 10, 11], [ 0,  1,  2,  3]])' }
        @{ Index = '(New-Tensor 2, 0 -Dtype int32)'; Expected = 'tensor([[ 8,  9, 10, 11], [ 0,  1,  2,  3]])' }
        @{ Index = '$x.gt(8)'; Expected = 'tensor([ 9, 10, 11])' }
        @{ Index = '1, $x[1].gt(5)'; Expected = 'tensor([6, 7])' }
        @{ Index = '(4 / 2)'; Expected = 'tensor([ 8,  9, 10, 11])' }
        @{ Index = '(Write-Output 1)'; Expected = 'tensor([4, 5, 6, 7])' }
        @{ Index = '@(0, ":2")'; Expected = 'tensor([0, 1])' }
    ) {
        Get-Text (& ([scriptblock]::Create("param(`$x) `$x[$Index]")) $x) | Should -Be $Expected
    }

    It 'takes a list in a variable for positions along the first dimension, as PyTorch takes a list' {
        $rows = 2, 0
        Get-Text $x[$rows] | Should -Be 'tensor([[ 8,  9, 10, 11], [ 0,  1,  2,  3]])'
        Get-Text $x[2, 0] | Should -Be 'tensor(8)'
    }

    It 'makes a new dimension of $null or None' {
        $x[$null].shape | Should -Be 1, 3, 4
        $x[':', 'None'].shape | Should -Be 3, 1, 4
        $x['...', $null].shape | Should -Be 3, 4, 1
    }

    It 'fills up with the ellipsis' {
        $cube['...', 1].shape | Should -Be 2, 3
        $cube[1, '...', 1].shape | Should -Be 3
        $cube[$null, '...', '::2'].shape | Should -Be 1, 2, 3, 2
    }

    It 'reads through what PowerShell wraps' {
        $wrapped = $x | Add-Member -NotePropertyName note -NotePropertyValue 'kept' -PassThru
        Get-Text $wrapped[1, 1] | Should -Be 'tensor(5)'
        $positions = Write-Output (New-Tensor 1, 0)
        Get-Text $x[$positions] | Should -Be 'tensor([[4, 5, 6, 7], [0, 1, 2, 3]])'
    }

    It 'gives a view for numbers and slices' {
        $base = New-Tensor -Kind Zeros -Shape 2, 2
        $null = $base[0].add_(1)
        $null = $base['1:', 0].add_(5)
        Get-Text $base | Should -Be 'tensor([[1., 1.], [5., 0.]])'
    }

    It 'refuses $x[<Index>]' -ForEach @(
        @{ Index = '20'; Id = 'System.IndexOutOfRangeException'; Says = '*position 20*dimension 0*size 3*-3 to -1*' }
        @{ Index = '0, -5'; Id = 'System.IndexOutOfRangeException'; Says = '*position -5*dimension 1*size 4*0 to 3*' }
        @{ Index = '0, 0, 0'; Id = 'System.IndexOutOfRangeException'; Says = '*more places*dimensions (2)*3, 4*' }
        @{ Index = '"::-1"'; Id = 'System.ArgumentException'; Says = '*::-1*step*flip*' }
        @{ Index = '"one"'; Id = 'System.ArgumentException'; Says = "*'one'*slice*" }
        @{ Index = '1.5'; Id = 'System.ArgumentException'; Says = '*1.5*whole number*' }
        @{ Index = '(New-Tensor 0.5)'; Id = 'System.ArgumentException'; Says = '*Float32*int64*bool*' }
        @{ Index = '"...", "..."'; Id = 'System.ArgumentException'; Says = '*one ellipsis*' }
        @{ Index = '@((1, 2), (3, 4, 5)), 0'; Id = 'System.ArgumentException'; Says = '*equal length*' }
    ) {
        $read = [scriptblock]::Create("param(`$x) `$x[$Index]")
        $found = { & $read $x } | Should -Throw -PassThru
        $found.FullyQualifiedErrorId | Should -BeLike "$Id*"
        "$found" | Should -BeLike $Says
    }

    It 'refuses positions beyond the end in a list, and a mask of another shape' {
        { $x[@(0, 7)] } | Should -Throw '*index 7 is out of bounds*size 3*'
        { $x[@($true, $false)] } | Should -Throw '*mask*'
    }
}

Describe 'Writing a part of a tensor' {
    BeforeEach {
        $x = 0..11 | New-Tensor -Shape 3, 4
    }

    It '$x[<Index>] = <Value>' -ForEach @(
        @{ Index = '1, 2'; Value = '9'; Expected = 'tensor([[ 0,  1,  2,  3], [ 4,  5,  9,  7], [ 8,  9, 10, 11]])' }
        @{ Index = '"0:2", ":"'; Value = '12'; Expected = 'tensor([[12, 12, 12, 12], [12, 12, 12, 12], [ 8,  9, 10, 11]])' }
        @{ Index = '-1'; Value = '-1.7'; Expected = 'tensor([[ 0,  1,  2,  3], [ 4,  5,  6,  7], [-1, -1, -1, -1]])' }
        @{ Index = '$x.gt(3)'; Value = '0'; Expected = 'tensor([[0, 1, 2, 3], [0, 0, 0, 0], [0, 0, 0, 0]])' }
        @{ Index = '0..1'; Value = '(New-Tensor 1, 2, 3, 4)'; Expected = 'tensor([[ 1,  2,  3,  4], [ 1,  2,  3,  4], [ 8,  9, 10, 11]])' }
        @{ Index = '(0, 2), (1, 3)'; Value = '50, 60'; Expected = 'tensor([[ 0, 50,  2,  3], [ 4,  5,  6,  7], [ 8,  9, 10, 60]])' }
        @{ Index = '":", 0'; Value = '7, 8, 9'; Expected = 'tensor([[ 7,  1,  2,  3], [ 8,  5,  6,  7], [ 9,  9, 10, 11]])' }
        @{ Index = '":"'; Value = '$x + $x'; Expected = 'tensor([[ 0,  2,  4,  6], [ 8, 10, 12, 14], [16, 18, 20, 22]])' }
        @{ Index = '0'; Value = '(Write-Output 5)'; Expected = 'tensor([[ 5,  5,  5,  5], [ 4,  5,  6,  7], [ 8,  9, 10, 11]])' }
    ) {
        & ([scriptblock]::Create("param(`$x) `$x[$Index] = $Value")) $x
        Get-Text $x | Should -Be $Expected
    }

    It 'adds to a part in place with +=' {
        $x['0:2', 1] += 100
        Get-Text $x | Should -Be 'tensor([[  0, 101,   2,   3], [  4, 105,   6,   7], [  8,   9,  10,  11]])'
    }

    It 'refuses <Says>' -ForEach @(
        @{ Index = '3'; Value = '1'; Says = '*position 3*dimension 0*size 3*' }
        @{ Index = '0'; Value = '"a"'; Says = "*'a'*number*" }
        @{ Index = '0'; Value = '$null'; Says = '*null*number*' }
        @{ Index = '0'; Value = '(1, 2, 3)'; Says = '*size*4*' }
    ) {
        $write = [scriptblock]::Create("param(`$x) `$x[$Index] = $Value")
        { & $write $x } | Should -Throw $Says
    }
}

Describe 'Arithmetic' {
    It '<Expression> is <Expected>' -ForEach @(
        @{ Expression = '$x + $y'; Expected = 'tensor([ 3.,  4.,  6., 10.])' }
        @{ Expression = '$x - $y'; Expected = 'tensor([-1.,  0.,  2.,  6.])' }
        @{ Expression = '$x * $y'; Expected = 'tensor([ 2.,  4.,  8., 16.])' }
        @{ Expression = '$x / $y'; Expected = 'tensor([0.5000, 1.0000, 2.0000, 4.0000])' }
        @{ Expression = '$x % 3'; Expected = 'tensor([1., 2., 1., 2.])' }
        @{ Expression = '$x.pow($y)'; Expected = 'tensor([ 1.,  4., 16., 64.])' }
        @{ Expression = '-$x'; Expected = 'tensor([-1., -2., -4., -8.])' }
        @{ Expression = '2 - $x'; Expected = 'tensor([ 1.,  0., -2., -6.])' }
        @{ Expression = '1 / $x'; Expected = 'tensor([1.0000, 0.5000, 0.2500, 0.1250])' }
        @{ Expression = '2.5 * $x'; Expected = 'tensor([ 2.5000,  5.0000, 10.0000, 20.0000])' }
        @{ Expression = '[Math]::PI * $x'; Expected = 'tensor([ 3.1416,  6.2832, 12.5664, 25.1327])' }
        @{ Expression = '10 + $x'; Expected = 'tensor([11., 12., 14., 18.])' }
        @{ Expression = '$x + 1l'; Expected = 'tensor([2., 3., 5., 9.])' }
        @{ Expression = '($x + 1) * 2 - $x / 2'; Expected = 'tensor([ 3.5000,  5.0000,  8.0000, 14.0000])' }
        @{ Expression = '$x.matmul($y)'; Expected = 'tensor(30.)' }
        @{ Expression = '$x.gt(2)'; Expected = 'tensor([False, False,  True,  True])' }
        @{ Expression = '$x.eq($y)'; Expected = 'tensor([False,  True, False, False])' }
        @{ Expression = '7 % $y'; Expected = 'tensor([1., 1., 1., 1.])' }
    ) {
        $x = New-Tensor 1, 2, 4, 8 -Dtype float32
        $y = New-Tensor 2, 2, 2, 2 -Dtype float32
        Get-Text (& ([scriptblock]::Create("param(`$x, `$y) $Expression")) $x $y) | Should -Be $Expected
    }

    It 'negates as PowerShell does: 0 less the tensor' {
        Get-Text (-(New-Tensor 0, 1 -Dtype float32 -RequiresGrad)) | Should -Be 'tensor([ 0., -1.], grad_fn=<RsubBackward1>)'
    }

    It 'makes a new tensor with +=, and changes the old one with add_' {
        $x = New-Tensor 1, 2
        $same = $x
        $x += 1
        Get-Text $same | Should -Be 'tensor([1, 2])'
        $null = $same.add_(1)
        Get-Text $same | Should -Be 'tensor([2, 3])'
    }

    It 'keeps gradients through the operators' {
        $x = New-Tensor 1.0, 2.0 -RequiresGrad
        ((2 - $x) * $x / 2)[1].backward()
        Get-Text $x.grad | Should -Be 'tensor([ 0., -1.])'
    }
}

Describe 'The number in a tensor' {
    BeforeAll {
        $x = New-Tensor 3.5
    }

    It 'is had by a cast, item() or To...()' {
        [float] $x | Should -Be 3.5
        [double] $x | Should -Be 3.5
        [int] $x | Should -Be 3
        [bool] $x | Should -Be $true
        $x.item() | Should -Be 3.5
        $x.item[float]() | Should -Be 3.5
        $x.ToDouble() | Should -Be 3.5
        $x.ToSingle() | Should -Be 3.5
        $x.ToInt32() | Should -Be 3
        $x.ToInt64() | Should -Be 3
        (New-Tensor $true).ToBoolean() | Should -Be $true
    }

    It 'is not there in a tensor of several' {
        { (New-Tensor 1, 2).item() } | Should -Throw '*one element*2*'
        { [float] (New-Tensor 1, 2) } | Should -Throw '*2 elements*'
    }

    It 'is compared by methods: -eq gives one truth value, whether shape and numbers are the same' {
        $pair = New-Tensor 3.5, 1
        $pair.eq(3.5)[1].item() | Should -Be $false
        $pair -eq (New-Tensor 3.5, 1) | Should -Be $true
        $pair -eq (New-Tensor 3.5, 2) | Should -Be $false
        $pair -ne (New-Tensor 3.5) | Should -Be $true
        $x -eq 3.5 | Should -Be $true
        { $pair -gt 3 } | Should -Throw '*IComparable*'
    }
}

Describe 'Types and devices by name' {
    It 'converts and moves a tensor' {
        "$((New-Tensor 1, 2).to('float64').dtype)" | Should -Be 'Float64'
        "$((New-Tensor 1, 2).to('uint8').to('cpu').dtype)" | Should -Be 'Byte'
        { (New-Tensor 1).to('gpu') } | Should -Throw "*'gpu'*cpu*"
    }

    It 'converts and moves a model' {
        $layer = New-Layer Linear -InFeatures 2 -OutFeatures 1
        "$($layer.To('cpu').To('float64').Forward((New-Tensor -Kind Ones 3, 2 -Dtype float64)).dtype)" | Should -Be 'Float64'
        { $layer.To('gpu') } | Should -Throw '*gpu*cpu*'
    }
}
