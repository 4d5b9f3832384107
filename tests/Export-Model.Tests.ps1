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

        It 'says so and keeps the old file when the folder is <State>' -ForEach @(
            @{ State = 'full'; Size = '16k'; Remount = 'rw'; Reason = 'No space left' }
            @{ State = 'read-only'; Size = '1m'; Remount = 'ro'; Reason = 'Read-only' }
        ) {
            # A file system of its own, which ends with the process that mounted it: root may write where files are only read-only.
            $able = [bool] (Get-Command unshare -CommandType Application -ErrorAction Ignore)
            if ($able) {
                & unshare -rm true 2>$null
                $able = $LASTEXITCODE -eq 0
            }
            if (-not $able) {
                Set-ItResult -Skipped -Because 'this system gives no mount namespace'
                return
            }
            $folder = Join-Path $TestDrive $State
            $null = New-Item $folder -ItemType Directory
            $program = @([Environment]::ProcessPath)
            if ([IO.Path]::GetFileNameWithoutExtension($program[0]) -eq 'dotnet') {
                $program += [Reflection.Assembly]::GetEntryAssembly().Location
            }
            $command = "Import-Module '$PSScriptRoot/../DeepLearn.psd1'; " +
                "try { New-Layer Linear -InFeatures 400 -OutFeatures 400 | New-Model | Export-Model -Path '$folder/m.st' } catch { `"`$(`$_.FullyQualifiedErrorId) `$_`" }; " +
                "(Get-ChildItem '$folder').Name; Get-Content '$folder/m.st'"
            $mount = 'mount -t tmpfs -o size=$2 tmpfs "$1" && printf old > "$1/m.st" && mount -o remount,$3 "$1" && shift 3 && exec "$@"'
            $lines = & unshare -rm sh -c $mount sh $folder $Size $Remount @program -NoProfile -Command $command
            $lines[0] | Should -BeLike "WriteFailed*$Reason*"
            $lines[1] | Should -Be 'm.st'
            $lines[2] | Should -Be 'old'
        }

        It 'refuses what is not a model' {
            { 'LeNet' | Export-Model -Path (Join-Path $TestDrive 'x.safetensors') } | Should -Throw '*String*LeNet*'
        }
    }
}
