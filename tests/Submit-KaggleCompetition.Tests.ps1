BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    . "$PSScriptRoot/KaggleServer/Server.ps1"
    $server = Start-KaggleServer
    $name = 'house-prices-advanced-regression-techniques'
    $file = "$TestDrive/submission.csv"
    1..3 | Export-Submission $file -Id (1461..1463) -Column SalePrice
}

AfterAll {
    Stop-KaggleServer $server
}

Describe 'Submit-KaggleCompetition' {
    BeforeEach {
        $null = Send-KaggleServer $server 'reset'
    }

    It 'uploads the file and waits for the score' {
        $result = Submit-KaggleCompetition $name -Path $file -Message 'mlp 64'
        $result.Status | Should -Be 'Complete'
        $result.PublicScore | Should -Be 0.13524
        $result.Description | Should -Be 'mlp 64'
        $upload = Send-KaggleServer $server 'requests' | ConvertFrom-Json | Where-Object Operation -EQ upload
        $upload.Text | Should -Be "Id,SalePrice`n1461,1`n1462,2`n1463,3`n"
        $upload.Authorization | Should -BeNullOrEmpty
    }

    It 'does not wait with -TimeoutSec 0' {
        (Submit-KaggleCompetition $name $file -TimeoutSec 0).Status | Should -Be 'Pending'
    }

    It 'submits nothing with -WhatIf' {
        Submit-KaggleCompetition $name $file -WhatIf | Should -BeNullOrEmpty
        Send-KaggleServer $server 'requests' | Should -Be '[]'
    }

    It 'tells why Kaggle cannot score a file' {
        Set-Content "$TestDrive/wrong.csv" 'Id,Price', '1461,1'
        { Submit-KaggleCompetition $name "$TestDrive/wrong.csv" -ErrorAction Stop } | Should -Throw '*must have columns: Id, SalePrice*'
    }

    It 'never hands in twice what may have counted' {
        $null = Send-KaggleServer $server 'fault CreateSubmission Drop'
        $thrown = { Submit-KaggleCompetition $name $file -ErrorAction Stop } | Should -Throw '*unclear*' -PassThru
        $thrown.FullyQualifiedErrorId | Should -BeLike 'SubmissionUnclear,*'
        @(Get-KaggleSubmission $name) | Should -HaveCount 1
    }

    It 'refuses a file that is not there' {
        { Submit-KaggleCompetition $name "$TestDrive/none.csv" -ErrorAction Stop } | Should -Throw "There is no file '*none.csv' to submit."
    }
}
