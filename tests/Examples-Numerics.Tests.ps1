# Runs the examples of numerical stability, activations and initialisation, and checks the numbers that they print.

BeforeAll {
    $examples = Join-Path $PSScriptRoot '../examples'

    function Invoke-Example([string] $Name, [hashtable] $Arguments) {
        $text = & (Join-Path $examples "$Name.ps1") @Arguments 6>&1 | Out-String -Width 200
        $text -split "`r?`n"
    }

    # The numbers that a pattern's groups hold in the one line that matches.
    function Get-Match([string[]] $Lines, [string] $Pattern) {
        $found = @($Lines | Where-Object { $_ -match $Pattern })
        $found.Count | Should -Be 1 -Because $Pattern
        $match = [regex]::Match($found[0], $Pattern)
        for ($i = 1; $i -lt $match.Groups.Count; $i++) { [double] $match.Groups[$i].Value }
    }

    function Assert-Picture([string] $Path, [string] $Title) {
        $Path | Should -Exist
        [System.Xml.Linq.XDocument]::Load($Path).Root.Attribute('aria-label').Value | Should -BeLike $Title
    }
}

Describe 'numerical-stability.ps1' {
    BeforeAll {
        $folder = "$TestDrive/stability"
        $lines = Invoke-Example numerical-stability @{ OutputFolder = $folder }
    }

    It 'prints the powers of the lecture' {
        Get-Match $lines '1\.5\^100 = (\S+)' | Should -Be 4.066e17
        Get-Match $lines '0\.8\^100 = (\S+)' | Should -Be 2.037e-10
    }

    It 'shows the ends of float16' {
        @($lines -like '*70000*is tensor(inf, dtype=torch.float16)').Count | Should -Be 1
        @($lines -like '*1e-8*is tensor(0., dtype=torch.float16)').Count | Should -Be 1
    }

    It 'multiplies matrices until they explode' {
        Get-Match $lines 'after 100 products: (\S+)' | Should -BeGreaterThan 1e15
    }

    It 'shows that the sigmoid''s gradient vanishes' {
        Get-Match $lines 'gradient at 0 = (\S+)' | Should -Be 0.25
        Get-Match $lines 'gradient at 6 = (\S+)' | Should -Be 0.002467
        Assert-Picture "$folder/sigmoid.svg" '*sigmoid and its gradient*'
    }

    It 'finds the Jacobian of a layer as the formula says' {
        Get-Match $lines 'difference from autograd: (\S+)' | Should -Be 0
    }

    It 'keeps the variance with Xavier for tanh and He for relu, and loses it with the others' {
        $small = Get-Match $lines '^  N\(0, 0\.01\), tanh .*-> (\S+), gradient \S+ -> (\S+)'
        $xavier = Get-Match $lines '^  Xavier, tanh .*-> (\S+), gradient \S+ -> (\S+)'
        $large = Get-Match $lines '^  N\(0, 1\), tanh .*-> (\S+), gradient \S+ -> (\S+)'
        $small[0] | Should -BeLessThan 1e-20
        $xavier[0] | Should -BeGreaterThan 1e-3
        $xavier[1] | Should -BeGreaterThan 1e-3
        $xavier[1] | Should -BeLessThan 10
        $large[1] | Should -BeGreaterThan 1e6
        (Get-Match $lines '^  Xavier, relu .*-> (\S+), gradient \S+ -> (\S+)')[0] | Should -BeLessThan 1e-4
        $he = Get-Match $lines '^  He, relu .*-> (\S+), gradient \S+ -> (\S+)'
        $he[0] | Should -BeGreaterThan 0.05
        $he[0] | Should -BeLessThan 10
        foreach ($pattern in "uniform in", "normal with") {
            [Math]::Abs((Get-Match $lines "$pattern .* 250 \* var = (\S+)") - 1) | Should -BeLessThan 0.03
        }
        Assert-Picture "$folder/variance.svg" 'Variance*'
    }

    It 'scales the sigmoid to f(x) = x near 0' {
        Get-Match $lines '^  sigmoid\(x\) .*at most (\S+)' | Should -Be 0.5
        Get-Match $lines '^  4 sigmoid\(x\) - 2 .*at most (\S+)' | Should -BeLessThan 0.001
    }

    It 'breaks symmetry by random weights only' {
        (Get-Match $lines 'Constant\(0\.1\) .*differ by (\S+), loss (\S+)')[0] | Should -Be 0
        (Get-Match $lines 'XavierUniform .*differ by (\S+), loss (\S+)')[0] | Should -BeGreaterThan 0.1
    }

    It 'clips a gradient, and lowers the learning rate until the loss falls' {
        Get-Match $lines 'becomes \[(\S+), (\S+)\] of length (\S+)' | Should -Be 3, -4, 5
        @($lines -match 'learning rate 1000: The loss became').Count | Should -Be 1
        $first, $last = Get-Match $lines 'learning rate 1: loss (\S+) -> (\S+)'
        $last | Should -BeLessThan $first
    }
}

Describe 'activations.ps1' {
    BeforeAll {
        $folder = "$TestDrive/activations"
        $lines = Invoke-Example activations @{ OutputFolder = $folder }
    }

    It 'differentiates <_> as its formula does' -ForEach 'sigmoid', 'tanh', 'relu', 'softplus', 'rbf' {
        (Get-Match $lines "^  $_ .*formula off by (\S+)") | Should -BeLessThan 1e-12
    }

    It 'draws functions and derivatives' {
        Assert-Picture "$folder/activations.svg" 'Activations*'
        Assert-Picture "$folder/derivatives.svg" 'Their derivatives*'
    }

    It 'overflows with the naive softmax and not with the shifted one' {
        $text = $lines -join ' '
        $text | Should -Match 'as it stands\s+tensor\(\[\[0\.0900, 0\.2447, 0\.6652\],\s+\[\s*nan,\s+nan,\s+nan\]\]\)'
        $text | Should -Match 'rows sum to\s+tensor\(\[1\., 1\.\]\)'
        $text | Should -Match 'like libtorch''s\s+True'
        $text | Should -Match 'log_softmax\s+tensor\(\[-200\., -100\.,\s+0\.\]\)'
    }

    It 'needs a nonlinearity for XOR' {
        Get-Match $lines 'differ by (\S+)' | Should -BeLessThan 1e-5
        Get-Match $lines 'with nothing .*loss (\S+)' | Should -Be 0.25
        Get-Match $lines 'with Tanh .*loss (\S+)' | Should -BeLessThan 0.05
    }
}

Describe 'initialization.ps1' {
    BeforeAll {
        $lines = Invoke-Example initialization @{ OutputFolder = "$TestDrive/init"; Epochs = 3; Examples = 3000 }
    }

    It 'draws what the formulas say with <Name>' -ForEach @(
        @{ Name = 'Normal\(0\.01\)'; Deviation = 0.01 }
        @{ Name = 'Uniform\(-0\.07'; Deviation = 0.0404 }
        @{ Name = 'XavierUniform'; Deviation = 0.0816 }
        @{ Name = 'XavierNormal'; Deviation = 0.0816 }
        @{ Name = 'KaimingNormal'; Deviation = 0.1414 }
        @{ Name = 'MSRAPrelu'; Deviation = 0.112 }
        @{ Name = 'Orthogonal'; Deviation = 0.0707 }
    ) {
        $deviation = Get-Match $lines "^  $Name.* deviation (\S+),"
        [Math]::Abs($deviation / $Deviation - 1) | Should -BeLessThan 0.03
    }

    It 'gives layers their own, by name, by block and from a file' {
        @($lines -match '2\.weight starts tensor\(\[42\., 42\., 42\.\]\)').Count | Should -Be 1
        Get-Match $lines 'smallest other is (\S+)' | Should -BeGreaterThan 4.99
        Get-Match $lines '^  differ by (\S+)' | Should -Be 0
    }

    It 'keeps a length through 50 orthogonal layers' {
        $before, $after = Get-Match $lines '^  (\S+) before, (\S+) after'
        [Math]::Abs($after / $before - 1) | Should -BeLessThan 0.001
    }

    It 'learns from constant weights where the model is convex' {
        $first, $last = Get-Match $lines 'linear regression from 0: loss (\S+) -> (\S+)'
        $last | Should -BeLessThan ($first / 100)
        $softmax = Get-Match $lines 'softmax regression from 0 +accuracy (\S+)'
        $constant = Get-Match $lines 'one hidden layer from 0\.1 +accuracy (\S+)'
        $random = Get-Match $lines 'one hidden layer, random +accuracy (\S+)'
        $softmax | Should -BeGreaterThan 0.5
        $random | Should -BeGreaterThan 0.5
        $constant | Should -BeLessThan 0.45
    }
}

Describe 'read-write.ps1' {
    It 'gives back what it saved' {
        $lines = Invoke-Example read-write @{ OutputFolder = "$TestDrive/files" }
        @($lines -eq '  tensor([0, 1, 2, 3])').Count | Should -Be 1
        @($lines -eq '  tensor([0, 1, 2, 3]), tensor([0., 0., 0., 0.])').Count | Should -Be 1
        @($lines -eq '  x, y: tensor([0, 1, 2, 3]), tensor([0., 0., 0., 0.])').Count | Should -Be 2
        @($lines -eq '  equal: True').Count | Should -Be 2
    }
}
