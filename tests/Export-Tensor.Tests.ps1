BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $matrix = New-Tensor @((1.0, 2.0, 3.0), (4.0, 5.0, 6.0))
    $row = New-Tensor 7, 8, 9
}

Describe 'Export-Tensor' {
    It 'writes one tensor to .<_>' -ForEach 'npy', 'pt', 'pth' {
        $file = Join-Path $TestDrive "one.$_"
        $matrix | Export-Tensor -Path $file | Should -BeNullOrEmpty
        $read = Import-Tensor $file
        $read.shape | Should -Be 2, 3
        [double] ($read - $matrix).abs().max() | Should -Be 0
    }

    It 'writes tensors by name to .<_>' -ForEach 'npz', 'safetensors', 'pt' {
        $file = Join-Path $TestDrive "names.$_"
        [ordered] @{ w = $matrix; Row = $row; t = $matrix.transpose(0, 1) } | Export-Tensor $file
        $read = Import-Tensor $file
        # safetensors lays the widest elements first.
        @($read.Keys | Sort-Object) -join ' ' | Should -Be 'Row t w'
        [long] $read.Row.sum() | Should -Be 24
        $read.t.shape | Should -Be 3, 2
        [double] $read.t[2, 1] | Should -Be 6
        "$($read.Row.dtype)" | Should -Be 'Int64'
    }

    It 'takes a plain hashtable and dictionaries in dictionaries' {
        $file = Join-Path $TestDrive 'deep.pt'
        @{ epoch = 3; note = 'good'; rate = 0.1; model = [ordered] @{ w = $matrix; list = @($row, 1, $true) } } | Export-Tensor $file
        $read = Import-Tensor $file
        $read.epoch | Should -Be 3
        $read.note | Should -Be 'good'
        $read.rate | Should -Be 0.1
        $read.model.list[1] | Should -Be 1
        $read.model.list[2] | Should -Be $true
        [long] $read.model.list[0].sum() | Should -Be 24
    }

    It 'makes a list of several objects in the pipeline' {
        $matrix, $row | Export-Tensor (Join-Path $TestDrive 'two.pt')
        $first, $second = Import-Tensor (Join-Path $TestDrive 'two.pt')
        $first.shape | Should -Be 2, 3
        $second.shape | Should -Be 3
        $matrix, $row | Export-Tensor (Join-Path $TestDrive 'two.npz')
        (Import-Tensor (Join-Path $TestDrive 'two.npz')).Keys | Should -Be 'arr_0', 'arr_1'
    }

    It 'obeys -Format where the extension says nothing' {
        $file = Join-Path $TestDrive 'data.bin'
        @{ a = $row } | Export-Tensor $file -Format Npz
        (Import-Tensor $file).a.shape | Should -Be 3
    }

    It 'keeps requires_grad in .pt' {
        $file = Join-Path $TestDrive 'grad.pt'
        New-Tensor 1.0, 2.0 -RequiresGrad | Export-Tensor $file
        (Import-Tensor $file).requires_grad | Should -Be $true
    }

    It 'replaces a file that exists, makes the folder that is missing, and leaves nothing beside it' {
        $file = Join-Path $TestDrive 'new/folder/a.npy'
        $matrix | Export-Tensor $file
        $row | Export-Tensor $file
        (Import-Tensor $file).shape | Should -Be 3
        @(Get-ChildItem (Join-Path $TestDrive 'new/folder') -Force).Count | Should -Be 1
    }

    It 'resolves the path in the current location' {
        Push-Location $TestDrive
        try {
            $row | Export-Tensor here.npy
        }
        finally {
            Pop-Location
        }
        Test-Path (Join-Path $TestDrive 'here.npy') | Should -Be $true
    }

    It 'writes nothing with -WhatIf' {
        $file = Join-Path $TestDrive 'whatif.npy'
        $row | Export-Tensor $file -WhatIf
        Test-Path $file | Should -Be $false
    }

    Context 'bad input' {
        It 'names the extensions when it knows none' {
            { $row | Export-Tensor (Join-Path $TestDrive 'x.txt') } | Should -Throw '*x.txt*.npy*.safetensors*.pt*'
        }

        It 'says what a format cannot hold' {
            { @{ a = $row } | Export-Tensor (Join-Path $TestDrive 'x.npy') } | Should -Throw '*one tensor*.npz*'
            { $row | Export-Tensor (Join-Path $TestDrive 'x.safetensors') } | Should -Throw '*by name*'
            { @{ a = 'text' } | Export-Tensor (Join-Path $TestDrive 'x.npz') } | Should -Throw "*'a' must be a tensor*"
            { Get-Date | Export-Tensor (Join-Path $TestDrive 'x.pt') } | Should -Throw '*DateTime*'
            { (New-Tensor 1.0 -Dtype bfloat16) | Export-Tensor (Join-Path $TestDrive 'x.npy') } | Should -Throw '*bfloat16*'
        }

        It 'refuses a dictionary that holds itself' {
            $self = @{ a = $row }
            $self.self = $self
            { $self | Export-Tensor (Join-Path $TestDrive 'x.pt') } | Should -Throw '*holds itself*'
        }

        It 'keeps what was there when the file cannot be written' {
            $taken = Join-Path $TestDrive 'taken.npy'
            $null = New-Item $taken -ItemType Directory
            $failure = $null
            try { $row | Export-Tensor $taken } catch { $failure = $_ }
            "$($failure.CategoryInfo.Category)" | Should -Be 'WriteError'
            Test-Path $taken -PathType Container | Should -Be $true
        }
    }
}
