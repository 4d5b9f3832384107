BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    . "$PSScriptRoot/KaggleServer/Server.ps1"
    $server = Start-KaggleServer
    $name = 'house-prices-advanced-regression-techniques'
    Set-Content "$TestDrive/submission.csv" "Id,SalePrice`n1461,1"
}

AfterAll {
    Stop-KaggleServer $server
}

Describe 'Get-KaggleSubmission' {
    It 'gives nothing where there is none' {
        Get-KaggleSubmission $name | Should -BeNullOrEmpty
    }

    It 'lists your submissions, the newest first, or one by its number' {
        foreach ($i in 1..3) { $null = Submit-KaggleCompetition $name "$TestDrive/submission.csv" "number $i" -TimeoutSec 0 }
        $all = Get-KaggleSubmission $name
        $all.Description | Should -Be 'number 3', 'number 2', 'number 1'
        $one = Get-KaggleSubmission -Id $all[0].Id
        $one.Description | Should -Be 'number 3'
        $one.PublicScore | Should -Be 0.13524
        $one.PrivateScore | Should -BeNullOrEmpty
        $one.Status | Should -Be 'Complete'
        $one | Out-String | Should -Match '1002 +2026-01-02 03:04 +Complete +0.13524 +number 3'
    }

    It 'takes a competition from the pipeline' {
        (Get-KaggleCompetition $name | Get-KaggleSubmission | Select-Object -First 1).Description | Should -Be 'number 3'
    }

    It 'tells when there is no such submission' {
        { Get-KaggleSubmission -Id 5 -ErrorAction Stop } | Should -Throw '404: Kaggle does not have the submission 5.*'
    }
}
