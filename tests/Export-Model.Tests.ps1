BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $model = New-Layer Linear -InFeatures 4 -OutFeatures 2 | New-Model
}

Describe 'Export-Model' {
    It 'writes a safetensors file with PyTorch''s names' {
        $file = Join-Path $TestDrive 'linear.safetensors'
        $model | Export-Model -Path $file | Should -BeNullOrEmpty
        $bytes = [IO.File]::ReadAllBytes($file)
        $length = [BitConverter]::ToInt64($bytes, 0)
        $header = [Text.Encoding]::UTF8.GetString($bytes, 8, $length) | ConvertFrom-Json
        $header.'0.weight'.dtype | Should -Be 'F32'
        $header.'0.weight'.shape | Should -Be 2, 4
        $bytes.Length | Should -Be (8 + $length + 4 * 10)
    }

    It 'takes a training run' {
        $file = Join-Path $TestDrive 'run.safetensors'
        $run = New-Model LinearRegression | Start-Training -Dataset (Import-Dataset SyntheticRegression) -Epochs 1
        $run | Export-Model -Path $file
        Test-Path $file | Should -Be $true
    }

    It 'resolves the path in the current location' {
        Push-Location $TestDrive
        try {
            $model | Export-Model here.safetensors
        }
        finally {
            Pop-Location
        }
        Test-Path (Join-Path $TestDrive 'here.safetensors') | Should -Be $true
    }

    It 'replaces a file that exists, and leaves nothing beside it' {
        $folder = Join-Path $TestDrive 'alone'
        $null = New-Item $folder -ItemType Directory
        $file = Join-Path $folder 'm.safetensors'
        Set-Content $file 'old'
        $model | Export-Model -Path $file
        (Import-Model $file).Kind | Should -Be 'Sequential'
        @(Get-ChildItem $folder -Force).Count | Should -Be 1
    }

    It 'makes the folder that is missing' {
        $file = Join-Path $TestDrive 'new/folder/m.safetensors'
        $model | Export-Model -Path $file
        Test-Path $file | Should -Be $true
    }

    It 'writes nothing with -WhatIf' {
        $file = Join-Path $TestDrive 'whatif.safetensors'
        $model | Export-Model -Path $file -WhatIf
        Test-Path $file | Should -Be $false
    }

    Context 'bad input' {
        It 'says so when the target cannot be written, and keeps what was there' {
            # A folder in the file's place cannot be replaced, whoever runs the test (root may write read-only files).
            $taken = Join-Path $TestDrive 'taken.safetensors'
            $null = New-Item $taken -ItemType Directory
            $failure = $null
            try { $model | Export-Model -Path $taken } catch { $failure = $_ }
            "$failure" | Should -BeLike '*taken.safetensors*'
            "$($failure.CategoryInfo.Category)" | Should -Be 'WriteError'
            Test-Path $taken -PathType Container | Should -Be $true
        }

        It 'refuses a read-only file system' -Skip:(-not (Test-Path /proc/version)) {
            { $model | Export-Model -Path /proc/m.safetensors } | Should -Throw '*/proc/m.safetensors*'
        }

        It 'says so when the disk is full' -Skip:(-not (Test-Path /dev/full)) {
            { $model | Export-Model -Path /dev/full/m.safetensors } | Should -Throw '*/dev/full*'
        }

        It 'refuses what is not a model' {
            { 'LeNet' | Export-Model -Path (Join-Path $TestDrive 'x.safetensors') } | Should -Throw '*String*LeNet*'
        }
    }
}
