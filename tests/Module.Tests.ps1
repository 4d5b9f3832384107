BeforeAll {
    $manifest = Join-Path (Split-Path $PSScriptRoot) 'DeepLearn.psd1'
    Import-Module $manifest -Force
    $names = (Import-PowerShellDataFile $manifest).CmdletsToExport

    # Runs a command in a process of its own, in the host that runs this test.
    function Invoke-Child([string] $Command) {
        $program = [Environment]::ProcessPath
        $arguments = @()
        if ([IO.Path]::GetFileNameWithoutExtension($program) -eq 'dotnet') {
            $arguments += [Reflection.Assembly]::GetEntryAssembly().Location
        }
        $arguments += '-NoProfile', '-Command', $Command
        (& $program @arguments 2>&1 | Out-String).Trim()
    }

    # A copy of the module as a fresh checkout has it, or as it is after a build.
    function Copy-Module([string] $Name, [switch] $Built) {
        $copy = Join-Path $TestDrive $Name
        $null = New-Item (Join-Path $copy 'module') -ItemType Directory
        Copy-Item $manifest $copy
        $source = Join-Path (Split-Path $manifest) 'module'
        foreach ($file in Get-ChildItem $source -File) { Copy-Item $file.FullName (Join-Path $copy 'module') }
        if ($Built) { Copy-Item (Join-Path $source 'bin') (Join-Path $copy 'module') -Recurse }
        $copy
    }
}

Describe 'The module' {
    It 'exports its cmdlets and nothing else' {
        $module = Get-Module DeepLearn
        @($module.ExportedCommands.Keys | Sort-Object) | Should -Be $names
    }

    It 'prints nothing at import' {
        Invoke-Child "Import-Module '$manifest'" | Should -BeNullOrEmpty
    }

    It 'lets scripts name its types at once' {
        Invoke-Child "Import-Module '$manifest'; [TorchSharp.torch].Name, [DeepLearn.Plotting.LineChart].Name -join ' '" | Should -Be 'torch LineChart'
    }

    It 'says how to build it when it is not built' {
        $copy = Copy-Module 'unbuilt'
        Invoke-Child "try { Import-Module '$copy/DeepLearn.psd1' -ErrorAction Stop } catch { `"`$_`" }" | Should -Match 'not built yet.*build\.ps1 Build'
    }

    It 'has no file of PowerShell itself in its folder' {
        Test-Path (Join-Path (Split-Path $manifest) 'module/bin/System.Management.Automation.dll') | Should -Be $false
    }

    Context 'without libtorch' {
        BeforeAll {
            $copy = Copy-Module 'bare' -Built
            Remove-Item (Join-Path $copy 'module/bin/libdeeplearn_torch.so')
        }

        It 'imports, and lists its catalogues' {
            Invoke-Child "Import-Module '$copy/DeepLearn.psd1'; (Get-Dataset FashionMnist).Name" | Should -Be 'FashionMnist'
        }

        It 'says at first use what to install' {
            $text = Invoke-Child "Import-Module '$copy/DeepLearn.psd1'; try { New-Tensor 1 } catch { `"`$(`$_.FullyQualifiedErrorId): `$_`" }"
            $text | Should -Match '^LibTorchNotFound'
            $text | Should -Match 'build\.ps1 Bootstrap'
        }
    }
}
