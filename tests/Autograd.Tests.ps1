# Gradients from the shell: backward, modes, derivatives of script blocks, functions with a gradient of one's own.

BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force

    # All elements, rounded: what a person reads.
    function Get-Number($Tensor) {
        $flat = $Tensor.detach().flatten()
        for ($i = 0; $i -lt $flat.numel(); $i++) { [Math]::Round([double] $flat[$i], 4) }
    }

    # Id and words of the error that a block ends with.
    function Get-Failure([scriptblock] $Block) {
        try { $null = & $Block }
        catch { return "$($_.FullyQualifiedErrorId -replace ',.*') $_" }
        'no error'
    }
}

Describe 'backward' {
    BeforeEach {
        $x = New-Tensor 0.0, 1.0, 2.0, 3.0 -RequiresGrad
    }

    It 'gives the gradient of every leaf' {
        $y = 2 * $x.dot($x)
        [double] $y | Should -Be 28
        $y.backward()
        Get-Number $x.grad | Should -Be 0, 4, 8, 12
    }

    It 'adds to what is there, until it is cleared' {
        $x.dot($x).backward()
        $x.sum().backward()
        Get-Number $x.grad | Should -Be 1, 3, 5, 7
        $null = $x.grad.zero_()
        $x.sum().backward()
        Get-Number $x.grad | Should -Be 1, 1, 1, 1
        $x.grad = $null
        $x.grad | Should -BeNullOrEmpty
    }

    It 'goes twice through a graph that is retained' {
        $y = $x.dot($x)
        $y.backward($null, $true)
        $y.backward()
        Get-Number $x.grad | Should -Be 0, 4, 8, 12
    }

    It 'treats detached values as constants' {
        $u = ($x * $x).detach()
        ($u * $x).sum().backward()
        Get-Number $x.grad | Should -Be 0, 1, 4, 9
    }

    It 'follows while and if' {
        function Get-Doubled($a) {
            $b = $a * 2
            while ([double] $b.norm() -lt 1000) { $b = $b * 2 }
            if ([double] $b.sum() -gt 0) { $b } else { 100 * $b }
        }
        foreach ($value in 0.7, -0.3) {
            $a = New-Tensor $value -RequiresGrad
            $d = Get-Doubled $a
            $d.backward()
            [double] $a.grad | Should -Be ([double] ($d / $a))
        }
    }

    It 'says what is wrong: <Name>' -ForEach @(
        @{ Name = 'not a scalar'; Block = { ($x * $x).backward() }; Words = '*scalar*' }
        @{ Name = 'a second time'; Block = { $y = $x.dot($x); $y.backward(); $y.backward() }; Words = '*second time*' }
        @{ Name = 'nothing recorded'; Block = { (New-Tensor 1.0).backward() }; Words = '*does not require grad*' }
        @{ Name = 'a leaf changed in place'; Block = { $null = $x.add_(1) }; Words = '*leaf*in-place*' }
        @{ Name = 'an element of a leaf assigned'; Block = { $x[0] = 5 }; Words = '*leaf*in-place*' }
        @{ Name = 'a type without gradient'; Block = { $null = (New-Tensor 1, 2).requires_grad_() }; Words = '*floating point*' }
    ) {
        Get-Failure $Block | Should -BeLike $Words
    }
}

Describe 'Invoke-Backward' {
    BeforeEach {
        $x = New-Tensor 1.0, 2.0 -RequiresGrad
    }

    It 'takes a scalar from the pipeline' {
        ($x * $x).sum() | Invoke-Backward
        Get-Number $x.grad | Should -Be 2, 4
    }

    It 'takes a weight for each element' {
        Invoke-Backward ($x * $x) -Weight (New-Tensor 1.0, 10.0)
        Get-Number $x.grad | Should -Be 2, 40
    }

    It 'retains the graph when asked' {
        $y = $x.exp().sum()
        Invoke-Backward $y -RetainGraph
        Invoke-Backward $y
        Get-Number $x.grad | Should -Be 5.4366, 14.7781
    }

    It 'records gradients for second derivatives when asked' {
        $x.pow(3).sum() | Invoke-Backward -CreateGraph
        $first = $x.grad
        $x.grad = $null
        $first.sum().backward()
        Get-Number $x.grad | Should -Be 6, 12
    }

    It 'reaches only the leaves that are named' {
        $w = New-Tensor 3.0, 4.0 -RequiresGrad
        ($x * $w).sum() | Invoke-Backward -Leaf $w
        $x.grad | Should -BeNullOrEmpty
        Get-Number $w.grad | Should -Be 1, 2
    }

    It 'names the error and the remedy: <Id>' -ForEach @(
        @{ Id = 'NotAScalar'; Block = { Invoke-Backward ($x * $x) }; Words = '*`[2`]*.sum()*' }
        @{ Id = 'NoGradient'; Block = { Invoke-Backward (New-Tensor 1.0) }; Words = '*-RequiresGrad*' }
        @{ Id = 'GraphFreed'; Block = { $y = $x.exp().sum(); Invoke-Backward $y; Invoke-Backward $y }; Words = '*-RetainGraph*' }
        @{ Id = 'ShapeMismatch'; Block = { Invoke-Backward ($x * $x) -Weight (New-Tensor 1.0) }; Words = '*`[2`]*' }
        @{ Id = 'ChangedInPlace'; Block = { $y = $x.exp(); $null = $y.add_(1); Invoke-Backward $y.sum() }; Words = '*.clone()*' }
    ) {
        Get-Failure $Block | Should -BeLike "$Id $Words"
    }
}

Describe 'Invoke-NoGrad' {
    It 'does not record, in the current scope' {
        $w = New-Tensor 1.0, 2.0 -RequiresGrad
        (Invoke-NoGrad { $w * 2 }).requires_grad | Should -Be $false
        Invoke-NoGrad { $null = $w.mul_(3); $seen = 'set' }
        $seen | Should -Be 'set'
        Get-Number $w | Should -Be 3, 6
        ($w * 2).requires_grad | Should -Be $true
    }

    It 'records again after an error' {
        { Invoke-NoGrad { throw 'inside' } } | Should -Throw 'inside'
        [TorchSharp.torch]::is_grad_enabled() | Should -Be $true
    }

    It 'passes on all output, in order' {
        Invoke-NoGrad { 1; 2, 3; $null } | Should -Be 1, 2, 3, $null
    }
}

Describe 'Get-Gradient' {
    It 'takes the tensor as <Name>' -ForEach @(
        @{ Name = '$_'; Function = { ($_ * $_).sum() } }
        @{ Name = '$args[0]'; Function = { ($args[0] * $args[0]).sum() } }
        @{ Name = 'a parameter'; Function = { param($v) ($v * $v).sum() } }
    ) {
        Get-Number (Get-Gradient $Function (New-Tensor 1.0, 3.0)) | Should -Be 2, 6
    }

    It 'gives one gradient for each of several tensors, and leaves .grad alone' {
        $x = New-Tensor @((1.0, 2.0), (3.0, 4.0)) -RequiresGrad
        $w = New-Tensor 5.0, 6.0
        $ofX, $ofW = Get-Gradient { param($a, $b) $a.mv($b).sum() } $x, $w
        Get-Number $ofX | Should -Be 5, 6, 5, 6
        Get-Number $ofW | Should -Be 4, 6
        $x.grad | Should -BeNullOrEmpty
    }

    It 'takes every tensor of the pipeline by itself' {
        $found = (New-Tensor 1.0), (New-Tensor 2.0) | Get-Gradient { $_ * $_ * $_ }
        $found | ForEach-Object { [double] $_ } | Should -Be 3, 12
    }

    It 'weights the elements of a result' {
        Get-Number (Get-Gradient { $_ * $_ } (New-Tensor 1.0, 2.0) -Weight (New-Tensor 1.0, 10.0)) | Should -Be 2, 40
    }

    It 'is zero where the result does not depend on the input' {
        Get-Number (Get-Gradient { New-Tensor 7.0 } (New-Tensor 1.0, 2.0)) | Should -Be 0, 0
    }

    It 'names the error and the remedy: <Id>' -ForEach @(
        @{ Id = 'NoGradientForType'; Block = { Get-Gradient { $_.sum() } (New-Tensor 1, 2) }; Words = '*int64*float32*' }
        @{ Id = 'NotAScalar'; Block = { Get-Gradient { $_ * 2 } (New-Tensor 1.0, 2.0) }; Words = '*`[2`]*' }
        @{ Id = 'OneOutputNeeded'; Block = { Get-Gradient { $_; $_ } (New-Tensor 1.0) }; Words = '*2 tensors*Jacobian*' }
        @{ Id = 'TensorExpected'; Block = { Get-Gradient { 'text' } (New-Tensor 1.0) }; Words = '*text*' }
        @{ Id = 'TensorExpected'; Block = { Get-Gradient { } (New-Tensor 1.0) }; Words = '*nothing*' }
        @{ Id = 'ShapeMismatch'; Block = { Get-Gradient { $_ * 2 } (New-Tensor 1.0, 2.0) -Weight (New-Tensor 1.0) }; Words = '*`[2`]*' }
    ) {
        Get-Failure $Block | Should -BeLike "$Id $Words"
    }

    It 'passes on the error of the block' {
        Get-Failure { Get-Gradient { throw 'my own words' } (New-Tensor 1.0) } | Should -BeLike '*my own words'
    }
}

Describe 'Get-Jacobian' {
    It 'has the shape of the result, then that of the input' {
        $x = New-Tensor -Kind Normal -Shape 2, 3
        $jacobian = Get-Jacobian { $_.sum(0) } $x
        $jacobian.shape | Should -Be 3, 2, 3
        Get-Number $jacobian[1] | Should -Be 0, 1, 0, 0, 1, 0
    }

    It 'gives one for each input, result by result' {
        $a = New-Tensor 1.0, 2.0
        $b = New-Tensor 3.0
        $first, $second = Get-Jacobian { param($a, $b) $a * $b; $a.sum() } $a, $b
        Get-Number $first[0] | Should -Be 3, 0, 0, 3
        Get-Number $first[1] | Should -Be 1, 2
        Get-Number $second[0] | Should -Be 1, 1
        Get-Number $second[1] | Should -Be 0
    }

    It 'multiplies with a direction, as the whole Jacobian does' {
        $x = New-Tensor 0.1, 0.2, 0.7
        $direction = New-Tensor 1.0, -2.0, 0.5
        $whole = (Get-Jacobian { $_.softmax(0) } $x).mv($direction)
        Get-Number (Get-Jacobian { $_.softmax(0) } $x -Direction $direction) | Should -Be (Get-Number $whole)
    }
}

Describe 'Get-Hessian' {
    It 'gives second derivatives' {
        Get-Number (Get-Hessian { $_.pow(3).sum() } (New-Tensor 1.0, 2.0)) | Should -Be 6, 0, 0, 12
    }

    It 'gives a row for each of several inputs' {
        $rows = Get-Hessian { param($a, $b) ($a * $a * $b).sum() } (New-Tensor 1.0, 2.0), (New-Tensor 3.0, 4.0)
        $rows.Count | Should -Be 2
        Get-Number $rows[0][0] | Should -Be 6, 0, 0, 8
        Get-Number $rows[0][1] | Should -Be 2, 0, 0, 4
        Get-Number $rows[1][1] | Should -Be 0, 0, 0, 0
    }

    It 'multiplies with a direction' {
        Get-Number (Get-Hessian { $_.pow(3).sum() } (New-Tensor 1.0, 2.0) -Direction (New-Tensor 1.0, 10.0)) | Should -Be 6, 120
    }

    It 'is zero for a linear function' {
        Get-Number (Get-Hessian { $_.sum() } (New-Tensor 1.0, 2.0)) | Should -Be 0, 0, 0, 0
    }
}

Describe 'New-GradientFunction' {
    BeforeAll {
        $cube = New-GradientFunction -Name Cube -Forward {
            param($ctx, $x)
            $ctx.save_for_backward($x)
            $x * $x * $x
        } -Backward {
            param($ctx, $gradient)
            $x, $null = $ctx.get_saved_variables()
            $gradient * 3 * $x * $x
        }
        $scaled = New-GradientFunction -Forward {
            param($ctx, $x, $factor, $y)
            $ctx.save_data('factor', $factor)
            $ctx.save_for_backward(($x, $y))
            $x * $y * $factor
            $x + $y
        } -Backward {
            param($ctx, $ofProduct, $ofSum)
            $x, $y = $ctx.get_saved_variables()
            $factor = $ctx.get_data('factor')
            $ofProduct * $y * $factor + $ofSum
            $null
            $ofProduct * $x * $factor + $ofSum
        }
    }

    It 'uses the gradient as written' {
        $x = New-Tensor 1.0, 2.0 -RequiresGrad
        $y = $cube.apply($x)
        Get-Number $y | Should -Be 1, 8
        "$($y.ToString())" | Should -BeLike '*grad_fn=<Cube>*'
        $y.sum().backward()
        Get-Number $x.grad | Should -Be 3, 12
    }

    It 'is differentiated twice' {
        Get-Number (Get-Hessian { $cube.apply($_).sum() } (New-Tensor 1.0, 2.0)) | Should -Be 6, 0, 0, 12
    }

    It 'takes other values, and gives several results' {
        $product, $sum = $scaled.apply((New-Tensor 2.0), 3, (New-Tensor 5.0))
        [double] $product | Should -Be 30
        [double] $sum | Should -Be 7
        Test-Gradient { param($x, $y) $scaled.apply($x, 3, $y) } (New-Tensor 1.0, 2.0), (New-Tensor 3.0, 4.0) | Should -Be $true
    }

    It 'makes the error of Backward that of backward()' {
        $faulty = New-GradientFunction { param($ctx, $x) $x * 2 } { param($ctx, $g) throw 'my own words' }
        $x = New-Tensor 1.0 -RequiresGrad
        Get-Failure { $faulty.apply($x).backward() } | Should -BeLike '*my own words*'
        Get-Failure { $faulty.apply($x) | Invoke-Backward } | Should -BeLike '*my own words'
        $x.sum().backward()
        [double] $x.grad | Should -Be 1
    }

    It 'refuses <Name>' -ForEach @(
        @{ Name = 'too few gradients'; Backward = { }; Words = '*Odd gave*' }
        @{ Name = 'a gradient of another shape'; Backward = { New-Tensor 1.0, 2.0, 3.0 }; Words = '*Odd*shape*' }
        @{ Name = 'what is no tensor'; Backward = { 5 }; Words = '*Odd*Int32*' }
    ) {
        $odd = New-GradientFunction -Name Odd { param($ctx, $x) $x * 2 } $Backward
        $x = New-Tensor 1.0, 2.0 -RequiresGrad
        Get-Failure { $odd.apply($x).sum().backward() } | Should -BeLike $Words
    }
}

Describe 'Test-Gradient' {
    It 'is true for what libtorch differentiates' {
        Test-Gradient { param($x, $w) $x.mm($w).tanh(); $x.softmax(1) } (New-Tensor -Kind Normal -Shape 3, 2 -Seed 1), (New-Tensor -Kind Normal -Shape 2, 2) | Should -Be $true
    }

    It 'is false for a wrong gradient, and tells where' {
        $wrong = New-GradientFunction -Name Square { param($ctx, $x) $ctx.save_for_backward($x); $x * $x } { param($ctx, $g) $g * $ctx.get_saved_variables()[0] }
        Test-Gradient { $wrong.apply($_) } (New-Tensor 3.0) -WarningVariable said -WarningAction SilentlyContinue | Should -Be $false
        "$said" | Should -BeLike '*gradient is 3, the slope 6*'
    }
}
