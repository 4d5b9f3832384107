BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    . "$PSScriptRoot/KaggleServer/Server.ps1"
    $server = Start-KaggleServer
    $name = 'house-prices-advanced-regression-techniques'
    $token = $env:KAGGLE_API_TOKEN
}

AfterAll {
    Stop-KaggleServer $server
}

Describe 'Get-KaggleCompetition' {
    BeforeEach {
        $null = Send-KaggleServer $server 'reset'
        $env:KAGGLE_API_TOKEN = $token
    }

    It 'finds a competition by its name or the address of its page' {
        $one = Get-KaggleCompetition $name
        $one.Title | Should -Be 'House Prices'
        $one.Deadline.Year | Should -Be 2030
        $one.UserHasEntered | Should -Be $true
        ("https://www.kaggle.com/competitions/$name/overview" | Get-KaggleCompetition).Name | Should -Be $name
    }

    It 'lists what a search finds, or all' {
        (Get-KaggleCompetition).Name | Should -Be $name, 'titanic', 'spaceship-titanic'
        (Get-KaggleCompetition -Search titanic).Name | Should -Be 'titanic', 'spaceship-titanic'
        Get-KaggleCompetition -Search nothing | Should -BeNullOrEmpty
    }

    It 'reads no more pages than are wanted' {
        $null = Get-KaggleCompetition | Select-Object -First 1
        @(Send-KaggleServer $server 'requests' | ConvertFrom-Json) | Should -HaveCount 1
    }

    It 'prints a table' {
        Get-KaggleCompetition $name | Out-String -Width 120 | Should -Match "(?s)Name +Category.*$name +Getting Started +2030-01-01 +5,000 +True"
    }

    It 'waits and tries again, and tells it with -Verbose' {
        $null = Send-KaggleServer $server 'fault GetCompetition Status 503'
        $null = Send-KaggleServer $server 'fault GetCompetition Drop'
        $said = Get-KaggleCompetition $name -Verbose 4>&1
        $said[-1].Title | Should -Be 'House Prices'
        "$said" | Should -Match '503: Kaggle has a problem.*Again in 1 s'
        "$said" | Should -Not -Match 'KGAT_'
    }

    It 'gives the error <Id> for <Fault>' -ForEach @(
        @{ Fault = 'Status 401'; Id = 'KaggleUnauthorized'; Message = '*KAGGLE_API_TOKEN*settings*' }
        @{ Fault = 'Status 403'; Id = 'KaggleForbidden'; Message = '403: accept the rules of the competition on its page, https://*/rules*' }
        @{ Fault = 'Status 404'; Id = 'KaggleNotFound'; Message = '*last part of its page*' }
        @{ Fault = 'TooManyForMinutes 20'; Id = 'KaggleTooManyRequests'; Message = '*in 20 min*' }
        @{ Fault = 'Html'; Id = 'KaggleAnswerInvalid'; Message = '*KAGGLE_API_ENDPOINT*' }
    ) {
        $null = Send-KaggleServer $server "fault GetCompetition $Fault"
        $thrown = { Get-KaggleCompetition $name -ErrorAction Stop } | Should -Throw $Message -PassThru
        $thrown.FullyQualifiedErrorId | Should -Be "$Id,DeepLearn.Commands.GetKaggleCompetitionCommand"
        "$($thrown | Out-String) $($thrown.Exception)" | Should -Not -Match 'KGAT_'
    }

    It 'goes on with the others when one is not there' {
        $found = 'no-such-competition', $name | Get-KaggleCompetition -ErrorVariable failed -ErrorAction SilentlyContinue
        $found.Name | Should -Be $name
        $failed | Should -HaveCount 1
    }

    Context 'credentials' {
        BeforeEach {
            $env:KAGGLE_API_TOKEN = $null
            $env:KAGGLE_CONFIG_DIR = $TestDrive
        }

        AfterAll {
            $env:KAGGLE_CONFIG_DIR = $null
        }

        It 'are asked for when there are none' {
            { Get-KaggleCompetition $name -ErrorAction Stop } | Should -Throw '*no Kaggle credentials*https://www.kaggle.com/settings*-Credential*'
        }

        It 'may be given' {
            $secret = [System.Security.SecureString]::new()
            foreach ($c in 'fedcba9876543210fedcba9876543210'.ToCharArray()) { $secret.AppendChar($c) }
            $credential = [System.Management.Automation.PSCredential]::new('grace', $secret)
            (Get-KaggleCompetition $name -Credential $credential).Title | Should -Be 'House Prices'
            (Send-KaggleServer $server 'requests' | ConvertFrom-Json).Authorization | Should -BeLike 'Basic *'
        }

        It 'may lie in kaggle.json, with a warning when others can read it' {
            Set-Content "$TestDrive/kaggle.json" '{"username":"grace","key":"fedcba9876543210fedcba9876543210"}'
            if (-not $IsWindows) { & chmod 644 "$TestDrive/kaggle.json" }
            (Get-KaggleCompetition $name -WarningVariable warnings -WarningAction SilentlyContinue).Title | Should -Be 'House Prices'
            if (-not $IsWindows) { "$warnings" | Should -BeLike "*chmod 600*" }
        }
    }
}
