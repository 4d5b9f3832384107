# Runs every example with reduced sizes and checks what it prints and writes.

BeforeAll {
    $examples = Join-Path $PSScriptRoot '../examples'

    # Runs an example and gives what it writes and says as lines of text.
    function Invoke-Example([string] $Name, [hashtable] $Arguments) {
        $text = & (Join-Path $examples "$Name.ps1") @Arguments 6>&1 | Out-String -Width 160
        $text -split "`r?`n"
    }

    # The numbers that a pattern's first group holds, one for each line that matches.
    function Select-Number([string[]] $Lines, [string] $Pattern) {
        foreach ($line in $Lines) {
            if ($line -match $Pattern) { [double] $Matches[1] }
        }
    }

    # All numbers of the line "what: tensor([...])".
    function Select-Tensor([string[]] $Lines, [string] $What) {
        $line = $Lines | Where-Object { $_ -match "^$What" }
        foreach ($match in [regex]::Matches($line, '-?\d+\.\d*(e-?\d+)?')) { [double] $match.Value }
    }

    function Assert-Picture([string] $Path, [string] $Title) {
        $Path | Should -Exist
        $root = [System.Xml.Linq.XDocument]::Load($Path).Root
        $root.Name.LocalName | Should -Be 'svg'
        $root.Attribute('aria-label').Value | Should -BeLike $Title
    }
}

Describe 'linear regression' {
    It '<_>.ps1 finds the line that the points were made from' -ForEach 'linear-regression-scratch', 'linear-regression' {
        $lines = Invoke-Example $_ @{ Epochs = 3; Examples = 500 }
        $losses = @(Select-Number $lines '^epoch \d, loss (\S+)$')
        $losses.Count | Should -Be 3
        $losses[1] | Should -BeLessThan $losses[0]
        # Half the squared noise is 0.00005, a mean squared error 0.0001: nothing below them can be learned.
        $losses[2] | Should -BeLessThan 0.002
        $losses[2] | Should -BeGreaterThan 0.00003

        $errorOfW = @(Select-Tensor $lines 'error in estimating w')
        $errorOfW.Count | Should -Be 2
        foreach ($difference in $errorOfW + @(Select-Tensor $lines 'error in estimating b')) {
            [Math]::Abs($difference) | Should -BeLessThan 0.05
        }
    }

    It '<_>.ps1 gives the same numbers for the same seed, others for another' -ForEach 'linear-regression-scratch', 'linear-regression' {
        $first, $same, $other = foreach ($seed in 3, 3, 4) {
            # The speed is no result: it differs from run to run.
            (Invoke-Example $_ @{ Epochs = 1; Examples = 100; Seed = $seed } | Where-Object { $_ -notmatch 'examples/s' }) -join "`n"
        }
        $same | Should -Be $first
        $other | Should -Not -Be $first
    }
}

Describe 'classifiers of clothing' {
    It '<_>.ps1 learns, shows predictions and draws its curves' -ForEach 'softmax-regression', 'mlp' {
        $lines = Invoke-Example $_ @{ Epochs = 3; Examples = 3000; OutputFolder = "$TestDrive/$_" }
        $losses = @(Select-Number $lines '^epoch \d.* train loss ([\d.]+)')
        $losses.Count | Should -Be 3
        $losses[2] | Should -BeLessThan $losses[0]
        Select-Number $lines '^train loss [\d.]+, train acc [\d.]+, test acc ([\d.]+)$' | Should -BeGreaterThan 0.4
        @($lines | Where-Object { $_ -match '^true \S.* predicted \S' }).Count | Should -Be 6
        Assert-Picture "$TestDrive/$_/training.svg" '*on FashionMnist'
        Assert-Picture "$TestDrive/$_/predictions.svg" 'FashionMnist*'
    }
}

Describe 'lenet.ps1' {
    BeforeAll {
        $folder = "$TestDrive/lenet"
        $lines = Invoke-Example lenet @{ Epochs = 2; Examples = 2000; Seed = 1; OutputFolder = $folder }
    }

    It 'prints a line for each epoch, the results and the confusion matrix' {
        $losses = @(Select-Number $lines '^epoch \d.* train loss ([\d.]+)')
        $losses.Count | Should -Be 2
        $losses[1] | Should -BeLessThan $losses[0]
        Select-Number $lines '^loss [\d.]+, train acc [\d.]+, test acc ([\d.]+)$' | Should -BeGreaterThan 0.05
        Select-Number $lines '^([\d.]+) examples/sec$' | Should -BeGreaterThan 0
        foreach ($name in 't-shirt', 'trouser', 'ankle boot') {
            @($lines | Where-Object { $_ -match "\b$name(\s+\d+){10}" }).Count | Should -Be 1
        }
    }

    It 'writes curves, heat map, model and run folder where it says' {
        Assert-Picture "$folder/training.svg" 'LeNet on FashionMnist'
        Assert-Picture "$folder/confusion.svg" '*onfusion*'
        foreach ($pattern in 'Training curves', 'Heat map', 'Model', 'Run') {
            $line = $lines | Where-Object { $_ -match "^$pattern +\S" }
            $line -replace "^$pattern +" | Should -Exist
        }
    }

    It 'writes a model that comes back as it was measured' {
        $model = Import-Model "$folder/lenet.safetensors"
        $data = (Import-Dataset FashionMnist).First(2000)
        $accuracy = ($model | Measure-Model -Dataset $data -Metric Accuracy).Value
        '{0:f3}' -f $accuracy | Should -Be ('{0:f3}' -f (Select-Number $lines 'test acc ([\d.]+)$'))
    }
}
