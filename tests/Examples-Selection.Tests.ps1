# Runs the examples of model selection and compares their numbers with those of PyTorch and of the book.

BeforeAll {
    $examples = Join-Path $PSScriptRoot '../examples'

    function Invoke-Example([string] $Name, [hashtable] $Arguments) {
        $text = & (Join-Path $examples "$Name.ps1") @Arguments 6>&1 | Out-String -Width 200
        $text -split "`r?`n"
    }

    # All numbers of the first line that begins with a text.
    function Select-Number([string[]] $Lines, [string] $Beginning) {
        $line = @($Lines | Where-Object { $_.StartsWith($Beginning) })[0].Substring($Beginning.Length)
        foreach ($match in [regex]::Matches($line, '-?\d+(\.\d+)?')) { [double] $match.Value }
    }

    # Losses over an epoch and after it differ a little, and so do sums in another order.
    function Assert-Near([double[]] $Numbers, [double[]] $Expected, [double] $Share) {
        $Numbers.Count | Should -Be $Expected.Count
        foreach ($i in 0..($Expected.Count - 1)) {
            [Math]::Abs($Numbers[$i] - $Expected[$i]) | Should -BeLessThan ([Math]::Abs($Expected[$i]) * $Share + 0.0006) -Because "$Numbers should be near $Expected"
        }
    }

    function Assert-Picture([string] $Path, [string] $Title) {
        $Path | Should -Exist
        [System.Xml.Linq.XDocument]::Load($Path).Root.Attribute('aria-label').Value | Should -Be $Title
    }
}

Describe 'polynomial-fit.ps1' {
    BeforeAll {
        $lines = Invoke-Example polynomial-fit @{ OutputFolder = "$TestDrive/polynomial" }
    }

    It 'gives the losses and weights that PyTorch gives on the same numbers: <Title>' -ForEach @(
        @{ Title = 'degree 3, as the data'; Losses = 0.623, 4.915, 4.915, 400; Weights = 4.673, 2.340, -2.798, 2.840 }
        @{ Title = 'degree 1, underfitting'; Losses = 5.836, 36.823, 36.823, 400; Weights = 3.608, 3.452 }
        @{ Title = 'degree 19, overfitting'; Losses = 0.057, 0.310, 0.100, 961; Weights = 4.941, 1.578, -3.008, 4.484, -1.254, 1.011 }
    ) {
        Assert-Near (Select-Number $lines "${Title}: ") $Losses 0.01
        $after = $lines[([array]::FindIndex([string[]] $lines, [Predicate[string]] { param($line) $line.StartsWith($Title) }) + 1)..($lines.Count - 1)]
        Assert-Near (Select-Number $after '  first weights ') $Weights 0.005
    }

    It 'finds the weights of the data where the steps are large enough' {
        $large = Invoke-Example polynomial-fit @{ Epochs = 40; LearningRate = 0.1; OutputFolder = "$TestDrive/large" }
        # By least squares on these numbers: 4.9905, 1.1713, -3.4030, 5.6538.
        Assert-Near (Select-Number $large '  first weights ') (4.99, 1.17, -3.40, 5.65) 0.04
    }

    It 'draws the losses' {
        Assert-Picture "$TestDrive/polynomial/normal.svg" 'degree 3, as the data'
        Assert-Picture "$TestDrive/polynomial/underfitting.svg" 'degree 1, underfitting'
        Assert-Picture "$TestDrive/polynomial/overfitting.svg" 'degree 19, overfitting'
    }
}

Describe 'weight-decay.ps1' {
    BeforeAll {
        $lines = Invoke-Example weight-decay @{ OutputFolder = "$TestDrive/decay" }
    }

    It 'gives the losses and norms that PyTorch gives on the same numbers: <Title>' -ForEach @(
        @{ Title = 'without penalty'; Numbers = 0, 79.872, 144.673, 12.825 }
        @{ Title = 'L2 penalty'; Numbers = 0.0008, 0.0801, 3.926, 0.348 }
        @{ Title = 'L1 penalty'; Numbers = 0.0109, 0.0127, 0.904, 0.073 }
    ) {
        $line = @($lines | Where-Object { $_.StartsWith($Title) }) -replace '^.*train loss', '' -replace 'L[12] norm', ''
        Assert-Near (Select-Number $line '') $Numbers 0.002
    }

    It 'keeps the weights small by -WeightDecay, as the book has it: 13.73 without, 0.389 with' {
        $norms = foreach ($decay in 0, 3) { @($lines | Where-Object { $_.StartsWith("-WeightDecay $decay ") }) -replace '^.*L2 norm ', '' }
        [double] $norms[0] | Should -BeGreaterThan 12.5
        [double] $norms[0] | Should -BeLessThan 15
        [double] $norms[1] | Should -BeGreaterThan 0.33
        [double] $norms[1] | Should -BeLessThan 0.45
    }

    It 'draws the losses' {
        foreach ($name in 'without penalty', 'L2 penalty', 'L1 penalty') { Assert-Picture "$TestDrive/decay/$($name -replace ' ', '-').svg" $name }
        foreach ($decay in 0, 3) { Assert-Picture "$TestDrive/decay/decay-$decay.svg" "-WeightDecay $decay" }
    }
}
