BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'Get-Dataset' {
    It 'lists the catalogue with source and licence' {
        $all = @(Get-Dataset)
        $all.Name | Should -Contain 'FashionMnist'
        $all.Name | Should -Contain 'SyntheticRegression'
        foreach ($entry in $all) {
            $entry.Licence | Should -Not -BeNullOrEmpty
            $entry.Summary | Should -Not -BeNullOrEmpty
            $entry.Count | Should -BeGreaterThan 0
        }
    }

    It 'takes names, wildcards and the pipeline' {
        (Get-Dataset FashionMnist).Count | Should -Be 70000
        (Get-Dataset *mnist).Name | Should -Contain 'FashionMnist'
        ('fashionmnist' | Get-Dataset).Name | Should -Be 'FashionMnist'
        Get-Dataset nothing* | Should -BeNullOrEmpty
    }

    It 'prints a table' {
        Get-Dataset | Out-String | Should -Match 'FashionMnist\s+Image classification\s+70,000'
    }

    It 'lists the valid names when one is unknown' {
        { Get-Dataset FashionMnits -ErrorAction Stop } | Should -Throw "There is no data set 'FashionMnits'. Did you mean 'FashionMnist'?*"
    }
}
