# Runs the example of the house prices and compares its numbers with those of the book.

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

    function Assert-Picture([string] $Path, [string] $Title) {
        $Path | Should -Exist
        [System.Xml.Linq.XDocument]::Load($Path).Root.Attribute('aria-label').Value | Should -Be $Title
    }
}

Describe 'house-prices.ps1' {
    BeforeAll {
        $hasData = $env:DEEPLEARN_DATA -and (Test-Path (Join-Path $env:DEEPLEARN_DATA 'kaggle_house_pred_train.csv.gz'))
        if ($hasData) {
            $folder = "$TestDrive/houses"
            $lines = Invoke-Example house-prices @{ Ensemble = 1; OutputFolder = $folder }
            # A title opens a section, which an empty line closes.
            function Get-Section([string] $Title) {
                $inside = $false
                foreach ($line in $lines) {
                    if ($line.StartsWith($Title)) { $inside = $true }
                    elseif ($line -eq '') { $inside = $false }
                    elseif ($inside) { $line }
                }
            }
        }
    }

    BeforeEach {
        if (-not $hasData) { Set-ItResult -Skipped -Because 'the house prices are not in the folder that DEEPLEARN_DATA names' }
    }

    It 'gives the folds of the book with its linear baseline' {
        $section = Get-Section 'Linear model of prices, 331 features'
        $expected = 0.157, 0.189, 0.168, 0.155, 0.183
        foreach ($fold in 1..5) {
            $valid = @(Select-Number $section "  fold $fold, train log rmse ")[1]
            [Math]::Abs($valid - $expected[$fold - 1]) | Should -BeLessThan 0.02
        }
        $mean = @(Select-Number $section '  5-fold validation: ')
        [Math]::Abs($mean[1] - 0.17) | Should -BeLessThan 0.01
    }

    It 'is better with logarithms, weight decay, dropout, and best with both models' {
        $means = foreach ($title in 'Linear model of logarithms', 'Mean of 1 perceptrons') { @(Select-Number (Get-Section $title) '  5-fold validation: ')[1] }
        $means[0] | Should -BeLessThan 0.135
        $means[1] | Should -BeLessThan 0.135
        $both = @(Select-Number (Get-Section 'Both together') '  5-fold validation: ')[0]
        $both | Should -BeLessThan 0.13
        $both | Should -BeLessOrEqual ($means | Measure-Object -Minimum).Minimum
        $weights = @(Select-Number (Get-Section 'Both together') '  weights: ')
        [Math]::Abs($weights[0] + $weights[1] - 1) | Should -BeLessThan 0.011
    }

    It 'writes a submission, and a model from which it can be made again' {
        $submission = Import-Csv "$folder/submission.csv"
        $submission.Count | Should -Be 1459
        $submission.Id | Should -Be (1461..2919)
        @($submission | Where-Object { [double] $_.SalePrice -lt 10000 -or [double] $_.SalePrice -gt 2000000 }).Count | Should -Be 0
        $model = Import-Model "$folder/house-prices.safetensors"
        $test = Import-Table -Name HousePricesTest
        $again = $model | Invoke-Model -Dataset ($test | ConvertTo-Dataset -Preprocessor $model.Members[0].Preprocessor) | ConvertFrom-Tensor
        foreach ($row in 0, 700, 1458) {
            [Math]::Abs([double] $submission[$row].SalePrice / $again[$row][0] - 1) | Should -BeLessThan 1e-4
        }
        Assert-Picture "$folder/baseline.svg" 'House prices, linear model, fold 1'
    }
}
