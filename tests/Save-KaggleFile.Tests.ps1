BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    . "$PSScriptRoot/KaggleServer/Server.ps1"
    $server = Start-KaggleServer
    $name = 'house-prices-advanced-regression-techniques'
}

AfterAll {
    Stop-KaggleServer $server
}

Describe 'Save-KaggleFile' {
    BeforeEach {
        $null = Send-KaggleServer $server 'reset'
    }

    It 'downloads and unpacks all files, and nothing twice' {
        $saved = Save-KaggleFile $name -Path "$TestDrive/all"
        $saved.Name | Should -Be 'data_description.txt', 'images/house.bin', 'sample_submission.csv', 'test.csv', 'train.csv'
        foreach ($file in $saved) { (Get-FileHash $file.Path).Hash | Should -Be $file.Sha256 }
        (Import-Csv "$TestDrive/all/train.csv").SalePrice | Should -Be '208500', '181500', '223500'
        (Save-KaggleFile $name -Path "$TestDrive/all").Sha256 | Should -Be $saved.Sha256
        @(Send-KaggleServer $server 'requests' | ConvertFrom-Json | Where-Object Operation -EQ DownloadDataFiles) | Should -HaveCount 1
        @(Get-ChildItem "$TestDrive/all" -File) | Should -HaveCount 4
    }

    It 'downloads files by name and wildcard into the current folder' {
        $null = New-Item "$TestDrive/here" -ItemType Directory
        Push-Location "$TestDrive/here"
        try {
            (Save-KaggleFile $name t*.csv, data_description.txt).Name | Should -Be 'data_description.txt', 'test.csv', 'train.csv'
            Get-Content test.csv -TotalCount 1 | Should -Be 'Id,LotArea'
        }
        finally {
            Pop-Location
        }
    }

    It 'goes on where a cut download was' {
        $null = Send-KaggleServer $server 'fault store Cut 200000'
        $null = Send-KaggleServer $server 'fault store Slow 20'
        $file = Save-KaggleFile $name images/house.bin -Path "$TestDrive/cut"
        $file.Size | Should -Be 700000
        $ranges = (Send-KaggleServer $server 'requests' | ConvertFrom-Json | Where-Object Operation -EQ store).Range
        $ranges | Should -Contain 'bytes=200000-'
        @(Get-ChildItem "$TestDrive/cut" -Recurse -File) | Should -HaveCount 1
    }

    It 'keeps archives packed with -KeepZip and downloads again with -Force' {
        (Save-KaggleFile $name -Path "$TestDrive/zip" -KeepZip).Name | Should -Be "$name.zip"
        $null = Save-KaggleFile $name train.csv -Path "$TestDrive/zip"
        $null = Save-KaggleFile $name train.csv -Path "$TestDrive/zip" -Force
        @(Send-KaggleServer $server 'requests' | ConvertFrom-Json | Where-Object Operation -EQ DownloadDataFile) | Should -HaveCount 2
    }

    It 'downloads nothing with -WhatIf' {
        Save-KaggleFile $name -Path "$TestDrive/whatif" -WhatIf | Should -BeNullOrEmpty
        Test-Path "$TestDrive/whatif" | Should -Be $false
        Send-KaggleServer $server 'requests' | Should -Be '[]'
    }

    It 'names the files when one is not among them' {
        { Save-KaggleFile $name trian.csv -Path $TestDrive -ErrorAction Stop } | Should -Throw "There is no competition file 'trian.csv'. Did you mean 'train.csv'?*test.csv*"
    }

    It 'says whose rules to accept' {
        { Save-KaggleFile titanic -Path $TestDrive -ErrorAction Stop } | Should -Throw '403: accept the rules of the competition on its page, https://www.kaggle.com/competitions/titanic/rules*'
    }

    It 'keeps nothing that came damaged' {
        $null = Send-KaggleServer $server 'fault store Corrupt'
        { Save-KaggleFile $name train.csv -Path "$TestDrive/bad" -ErrorAction Stop } | Should -Throw "*is not what Kaggle has stored*"
        @(Get-ChildItem "$TestDrive/bad") | Should -HaveCount 0
    }
}
