BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $whole = Import-Dataset SyntheticRegression
}

Describe 'Split-Dataset' {
    It 'holds back the shares asked for' {
        $parts = $whole | Split-Dataset -ValidationFraction 0.2 -TestFraction 0.1
        $parts.Train.Count | Should -Be 700
        $parts.Validation.Count | Should -Be 200
        $parts.Test.Count | Should -Be 100
    }

    It 'takes a data set as well as splits' {
        ($whole.Train | Split-Dataset -ValidationFraction 0.5).Validation.Count | Should -Be 500
    }

    It 'puts every example into one part' {
        $parts = $whole | Split-Dataset -ValidationFraction 0.3 -Seed 1
        $sum = 0
        foreach ($part in $parts.Train, $parts.Validation) {
            $sum += [double] $part.GetBatch([long[]] (0..($part.Count - 1))).Labels.sum()
        }
        $all = [double] $whole.Train.GetBatch([long[]] (0..999)).Labels.sum()
        [Math]::Abs($sum - $all) | Should -BeLessThan 0.01
    }

    It 'splits alike with the same seed only' {
        $labels = foreach ($seed in 7, 7, 8) {
            $part = ($whole | Split-Dataset -ValidationFraction 0.01 -Seed $seed).Validation
            [double] $part.GetBatch([long[]] (0..9)).Labels.sum()
        }
        $labels[0] | Should -Be $labels[1]
        $labels[0] | Should -Not -Be $labels[2]
    }

    Context 'bad input' {
        It 'asks what to hold back' {
            { $whole | Split-Dataset } | Should -Throw '*-ValidationFraction*'
        }

        It 'refuses shares of <Validation> and <Test>' -ForEach @(
            @{ Validation = 1.5; Test = 0 }
            @{ Validation = 0.5; Test = 0.5 }
            @{ Validation = -0.1; Test = 0 }
        ) {
            { $whole | Split-Dataset -ValidationFraction $Validation -TestFraction $Test } | Should -Throw '*less than 1*'
        }

        It 'refuses a part without examples' {
            { $whole | Split-Dataset -ValidationFraction 0.0001 } | Should -Throw '*1000 examples*'
        }
    }
}
