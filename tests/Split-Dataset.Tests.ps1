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

    Context 'stratified' {
        It 'gives every part its share of each class' {
            $labels = foreach ($i in 0..99) { if ($i -lt 70) { 0 } elseif ($i -lt 90) { 1 } else { 2 } }
            $data = ConvertTo-Dataset -Feature (New-Tensor -Kind Zeros -Shape 100, 1) -Target (New-Tensor $labels)
            $parts = $data | Split-Dataset -ValidationFraction 0.2 -TestFraction 0.1 -Stratify -Seed 3
            foreach ($case in @($parts.Validation, 14, 4, 2), @($parts.Test, 7, 2, 1), @($parts.Train, 49, 14, 7)) {
                $part = $case[0]
                $part.GetBatch([long[]] (0..($part.Count - 1))).Labels | ConvertFrom-Tensor | Group-Object | Sort-Object Name | ForEach-Object Count | Should -Be $case[1..3]
            }
        }

        It 'gives every part small and large values' {
            $data = ConvertTo-Dataset -Feature (New-Tensor -Kind Zeros -Shape 1000, 1) -Target (New-Tensor (0..999 | ForEach-Object { [double] $_ }))
            foreach ($seed in 1..3) {
                $part = ($data | Split-Dataset -ValidationFraction 0.1 -Stratify -Seed $seed).Validation
                $values = $part.GetBatch([long[]] (0..99)).Labels.reshape(-1) | ConvertFrom-Tensor
                # One of every ten neighbours.
                $values | ForEach-Object { [Math]::Floor($_ / 10) } | Should -Be (0..99)
            }
        }
    }

    Context 'folds' {
        BeforeAll {
            # Examples whose feature is their number.
            function New-Numbered([int] $Count, $Label) {
                ConvertTo-Dataset -Feature (New-Tensor (0..($Count - 1) | ForEach-Object { [double] $_ })).reshape(-1, 1) -Target (New-Tensor $Label)
            }
            function Get-Number($Part) { $Part.GetBatch([long[]] (0..($Part.Count - 1))).Features.reshape(-1) | ConvertFrom-Tensor }
        }

        It 'are neighbours, the first ones longer where the number does not divide, as KFold of scikit-learn has it' {
            $folds = @(New-Numbered 10 (0..9 | ForEach-Object { [double] $_ }) | Split-Dataset -Fold 4)
            ($folds | ForEach-Object { (Get-Number $_.Validation) -join ' ' }) -join '|' | Should -Be '0 1 2|3 4 5|6 7|8 9'
            Get-Number $folds[1].Train | Should -Be 0, 1, 2, 6, 7, 8, 9
        }

        It 'of the kind <Kind> hold every example once' -ForEach @{ Kind = 'Contiguous' }, @{ Kind = 'Shuffled' }, @{ Kind = 'Stratified' } {
            $data = New-Numbered 23 (0..22 | ForEach-Object { [double] ($_ * 7 % 23) })
            $folds = @($data | Split-Dataset -Fold 5 -FoldKind $Kind -Seed 4)
            $folds.Count | Should -Be 5
            $folds | ForEach-Object { Get-Number $_.Validation } | Sort-Object | Should -Be (0..22)
            foreach ($fold in $folds) {
                (Get-Number $fold.Validation) + (Get-Number $fold.Train) | Sort-Object | Should -Be (0..22)
            }
        }

        It 'that are stratified have each class in its share' {
            $data = New-Numbered 60 (0..59 | ForEach-Object { if ($_ -lt 40) { 0 } elseif ($_ -lt 50) { 1 } else { 2 } })
            foreach ($fold in $data | Split-Dataset -Fold 5 -FoldKind Stratified) {
                $fold.Validation.GetBatch([long[]] (0..11)).Labels | ConvertFrom-Tensor | Group-Object | Sort-Object Name | ForEach-Object Count | Should -Be 8, 2, 2
            }
        }

        It 'keep groups together and are of like sizes' {
            $group = foreach ($i in 0..29) { 'abcdefg'[($i * $i) % 7] }
            $folds = @(New-Numbered 30 (0..29 | ForEach-Object { [double] $_ }) | Split-Dataset -Fold 3 -Group $group)
            $seen = foreach ($fold in $folds) { Get-Number $fold.Validation | ForEach-Object { $group[$_] } | Sort-Object -Unique }
            $seen.Count | Should -Be ($group | Sort-Object -Unique).Count
            # Groups of 9, 8, 8 and 5: the last joins a fold of 8.
            ($folds | ForEach-Object { $_.Validation.Count } | Sort-Object) -join ' ' | Should -Be '8 9 13'
        }

        It 'are cut anew in every repeat' {
            $folds = @(New-Numbered 20 (0..19 | ForEach-Object { [double] $_ }) | Split-Dataset -Fold 4 -Repeat 3)
            $folds.Count | Should -Be 12
            $firsts = foreach ($i in 0, 4, 8) { (Get-Number $folds[$i].Validation) -join ' ' }
            @($firsts | Sort-Object -Unique).Count | Should -Be 3
        }

        It 'are refused: <Because>' -ForEach @(
            @{ Because = 'one fold'; Arguments = @{ Fold = 1 }; Message = '*from 2 to 6*' }
            @{ Because = 'more folds than examples'; Arguments = @{ Fold = 7 }; Message = '*from 2 to 6*' }
            @{ Because = 'more folds than groups'; Arguments = @{ Fold = 3; Group = 1, 1, 1, 2, 2, 2 }; Message = '*2 groups*' }
            @{ Because = 'a group is missing'; Arguments = @{ Fold = 2; Group = 1, 1, 2 }; Message = '*6 examples*3 groups*' }
            @{ Because = 'groups and strata'; Arguments = @{ Fold = 2; Group = 1, 1, 1, 2, 2, 2; FoldKind = 'Stratified' }; Message = '*choose one*' }
            @{ Because = 'no repeat'; Arguments = @{ Fold = 2; Repeat = 0 }; Message = '*at least 1*' }
        ) {
            $data = New-Numbered 6 (0..5 | ForEach-Object { [double] $_ })
            { $data | Split-Dataset @Arguments } | Should -Throw $Message
        }
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
