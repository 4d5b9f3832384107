# The examples of automatic differentiation: every number that they print.

BeforeAll {
    $examples = Join-Path $PSScriptRoot '../examples'

    function Invoke-Example([string] $Name) {
        (& (Join-Path $examples "$Name.ps1") -OutputFolder $TestDrive | Out-String -Width 160) -split "`r?`n"
    }
}

Describe 'autograd.ps1' {
    BeforeAll {
        $lines = Invoke-Example autograd
    }

    It 'prints <_>' -ForEach @(
        'y = tensor(14., grad_fn=<DotBackward0>)'
        'gradient tensor([0., 2., 4., 6.])'
        'equals 2x: True'
        'added to it, that of the sum: tensor([1., 3., 5., 7.])'
        'cleared first: tensor([1., 1., 1., 1.])'
        'gradient of (x * x).sum(): tensor([0., 2., 4., 6.])'
        'the same, weighted with ones: tensor([0., 2., 4., 6.])'
        'gradient of u * x: tensor([0., 1., 4., 9.]), u: tensor([0., 1., 4., 9.])'
        'gradient of y, still 2x: tensor([0., 2., 4., 6.])'
        'a = 0.4: gradient 4096, d / a 4096'
        'a = -1.3: gradient 102400, d / a 102400'
        'for ten numbers at once: each 51200, all equal: True'
        'backward twice, retained: 8192'
        'a third time: Trying to backward through the graph a second time'
        'gradient -11468.8, 2 y / x -11468.8'
        'of x^3: first tensor([ 3., 12.]), second tensor([ 6., 12.])'
    ) {
        $lines | Should -Contain $_
    }

    It 'finds cos x to six digits, and draws it' {
        "$($lines -match '^largest difference')" -match ': (\S+)$' | Should -Be $true
        [double] $Matches[1] | Should -BeLessThan 2e-6
        $svg = [System.Xml.Linq.XDocument]::Load((Join-Path $TestDrive 'sin.svg'))
        $svg.Root.Attribute('aria-label').Value | Should -BeLike 'sin x*'
    }
}

Describe 'autograd-functions.ps1' {
    BeforeAll {
        $lines = Invoke-Example autograd-functions
    }

    It 'prints <_>' -ForEach @(
        'by autograd tensor([ 7., 14., 21.]), by the formula tensor([ 7., 14., 21.])'
        'by autograd tensor([-10., -16.]), by the formula tensor([-10., -16.])'
        'y of 3 by X of 4 x 5: 3 x 4 x 5'
        'Y of 2 x 5 by X of 4 x 5: 2 x 5 x 4 x 5'
        'tensor([[ 0.0819, -0.0220, -0.0599],'
        'gradient tensor([ 0.0900,  0.2447, -0.3348])'
        'tensor([[2., 5.],'
        '        [5., 8.]])'
        'gradient tensor([0.1050, 0.2500, 0.1050])'
        'equal to its slopes: True'
        'assigned: a view of a leaf Variable that requires grad is being used in an in-place operation.'
        'multiplied with a mask: gradient tensor([0., 4., 6.])'
    ) {
        $lines | Should -Contain $_
    }

    It 'agrees with what was derived by hand' {
        $distances = foreach ($line in $lines) { if ($line -match '(from the formula|by hand): (\d\S*)$') { [double] $Matches[2] } }
        $distances.Count | Should -Be 4
        $distances | ForEach-Object { $_ | Should -BeLessThan 1e-6 }
    }

    It 'shows the graph of the network as text and as a picture' {
        $lines | Should -Contain 'MmBackward0'
        $lines -match 'W1 \[2, 3\]' | Should -HaveCount 1
        $lines -match 'W2 \[3, 1\]' | Should -HaveCount 1
        $svg = [System.Xml.Linq.XDocument]::Load((Join-Path $TestDrive 'graph.svg'))
        "$($svg.Root)" | Should -BeLike '*ReluBackward0*'
    }
}

Describe 'Get-ComputationGraph' {
    It 'shows operations and leaves as a tree' {
        $x = New-Tensor 1.0, 2.0 -RequiresGrad
        $w = New-Tensor 3.0, 4.0 -RequiresGrad
        $text = (Get-ComputationGraph ($x * $w + $x).sum() -Name @{ x = $x; w = $w } | Out-String).Trim() -replace "`r", ''
        $text | Should -Be "SumBackward0`n└─ AddBackward0`n   ├─ MulBackward0`n   │  ├─ x [2]`n   │  └─ w [2]`n   └─ x [2]"
    }

    It 'says when there is none, and when there is too much' {
        { Get-ComputationGraph (New-Tensor 1.0) } | Should -Throw '*-RequiresGrad*'
        $y = New-Tensor 1.0 -RequiresGrad
        foreach ($i in 1..600) { $y = $y + 1 }
        { Get-ComputationGraph $y } | Should -Throw '*601*'
    }
}

Describe 'Topics' {
    It 'are found by Get-Help: <_>' -ForEach 'about_DeepLearn_Memory', 'about_DeepLearn_Autograd', 'about_DeepLearn_Tables', 'about_DeepLearn_Kaggle', 'about_DeepLearn_ModelSelection' {
        Import-Module "$PSScriptRoot/../DeepLearn.psd1"
        (Get-Help $_ | Out-String) | Should -BeLike "*$_*SHORT DESCRIPTION*"
    }
}
