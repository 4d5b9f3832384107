# The starter of the portable folder (build.ps1 Package), with a runner and a compiler that only say what they were asked.
Describe 'The portable starter' {
    BeforeAll {
        $folder = Join-Path $TestDrive 'portable'
        $null = New-Item -ItemType Directory (Join-Path $folder 'runner'), (Join-Path $folder 'native') -Force
        Copy-Item "$PSScriptRoot/../tools/portable/deeplearn" $folder
        Set-Content (Join-Path $folder 'version') '1.2.3'
        Set-Content (Join-Path $folder 'runner/Runner') "#!/bin/sh", 'echo "native=${DEEPLEARN_NATIVE:-none}"', 'for a in "$@"; do echo "<$a>"; done', 'exit 7'
        Set-Content (Join-Path $folder 'native/build.sh') 'echo "compiled for $LIBTORCH"', 'mkdir -p "$(dirname "$1")"', 'touch "$1"'
        & chmod +x (Join-Path $folder 'deeplearn') (Join-Path $folder 'runner/Runner')
        $start = Join-Path $folder 'deeplearn'

        # In the environment of the test run itself these may be set.
        $before = @{ LIBTORCH = $env:LIBTORCH; DEEPLEARN_NATIVE = $env:DEEPLEARN_NATIVE; DEEPLEARN_CACHE = $env:DEEPLEARN_CACHE }
        $env:LIBTORCH = $env:DEEPLEARN_NATIVE = $null
        $env:DEEPLEARN_CACHE = Join-Path $TestDrive 'cache'
    }

    AfterAll {
        $env:LIBTORCH = $before.LIBTORCH
        $env:DEEPLEARN_NATIVE = $before.DEEPLEARN_NATIVE
        $env:DEEPLEARN_CACHE = $before.DEEPLEARN_CACHE
    }

    BeforeEach { $env:LIBTORCH = $null }

    It 'gives arguments and the exit code on, and takes the native part of the module' {
        $said = & $start script.ps1 'two words' -Name ''
        $LASTEXITCODE | Should -Be 7
        $said | Should -Be @('native=none', '<script.ps1>', '<two words>', '<-Name>', '<>')
    }

    It 'compiles the native part for the libtorch that LIBTORCH names, once for each' {
        $torch = Join-Path $TestDrive 'libtorch'
        $null = New-Item -ItemType Directory $torch -Force
        Set-Content (Join-Path $torch 'build-version') '2.9.0'
        $env:LIBTORCH = $torch
        $first = & $start x.ps1
        $second = & $start x.ps1
        Set-Content (Join-Path $torch 'build-version') '2.10.0'
        $third = & $start x.ps1

        $first[0] | Should -Be "compiled for $torch"
        $second[0] | Should -Be $first[1]
        $second[0] | Should -BeLike "native=$($env:DEEPLEARN_CACHE)/native/*/libdeeplearn_torch.so"
        $third[0] | Should -Be "compiled for $torch"
        $third[1] | Should -Not -Be $first[1]
    }

    It 'is started through a link too' {
        $link = Join-Path $TestDrive 'dl'
        & ln -s $start $link
        (& $link x.ps1)[1] | Should -Be '<x.ps1>'
    }

    It 'says what is missing where nothing can be compiled' {
        $said = & sh "$PSScriptRoot/../src/LibTorch/native/build.sh" 2>&1
        $LASTEXITCODE | Should -Not -Be 0
        "$said" | Should -Match 'usage: build.sh TARGET'
    }
}
