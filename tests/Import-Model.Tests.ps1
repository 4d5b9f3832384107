BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $x = New-Tensor -Kind Randn -Shape 3, 4
    $model = New-Layer Linear -InFeatures 4 -OutFeatures 5 | New-Layer ReLU | New-Layer Linear -OutFeatures 2 | New-Model
    $expected = $model.Forward($x)
    $file = Join-Path $TestDrive 'model.safetensors'
    $model | Export-Model -Path $file
}

Describe 'Import-Model' {
    It 'makes the same model from the file alone' {
        $loaded = Import-Model $file
        "$loaded" | Should -Be "$model"
        [double] ($loaded.Forward($x) - $expected).abs().max() | Should -Be 0
    }

    It 'puts weights into a model of the same shape' {
        $target = New-Layer Linear 5 | New-Layer ReLU | New-Layer Linear 2 | New-Model
        $loaded = Import-Model $file -Into $target
        [double] ($target.Forward($x) - $expected).abs().max() | Should -Be 0
        $loaded.ParameterCount | Should -Be 37
    }

    It 'takes paths, wildcards and files from the pipeline' {
        @(Import-Model (Join-Path $TestDrive '*.safetensors')).Count | Should -Be 1
        (Get-ChildItem $file | Import-Model).Kind | Should -Be 'Sequential'
        (Import-Model -LiteralPath $file).Kind | Should -Be 'Sequential'
    }

    It 'keeps the name of a model of the zoo' {
        $path = Join-Path $TestDrive 'zoo'
        New-Model LinearRegression | Start-Training -Dataset (Import-Dataset SyntheticRegression) -Epochs 1 | Export-Model -Path $path
        (Import-Model $path).Name | Should -Be 'LinearRegression'
    }

    Context 'bad input' {
        It 'says so when the file is missing' {
            $failure = $null
            try { Import-Model (Join-Path $TestDrive 'missing.st') -ErrorAction Stop } catch { $failure = $_ }
            "$failure" | Should -BeLike '*missing.st*'
            "$($failure.CategoryInfo.Category)" | Should -Be 'ObjectNotFound'
        }

        It 'says so when the file is truncated after <Length> bytes' -ForEach @(
            @{ Length = 4 }
            @{ Length = 50 }
            @{ Length = -1 }
        ) {
            $bytes = [IO.File]::ReadAllBytes($file)
            $count = if ($Length -lt 0) { $bytes.Length + $Length } else { $Length }
            $part = Join-Path $TestDrive 'part.st'
            [IO.File]::WriteAllBytes($part, [byte[]] $bytes[0..($count - 1)])
            { Import-Model $part -ErrorAction Stop } | Should -Throw '*part.st*'
        }

        It 'refuses a file that is something else' {
            $text = Join-Path $TestDrive 'text.st'
            Set-Content $text ('not a model ' * 20)
            { Import-Model $text -ErrorAction Stop } | Should -Throw '*text.st*'
        }

        It 'names the keys of a state dict that does not fit' {
            $other = New-Layer Linear -InFeatures 4 -OutFeatures 5 | New-Layer Linear -OutFeatures 3 | New-Model
            { Import-Model $file -Into $other -ErrorAction Stop } | Should -Throw '*1.weight*2.weight*'
        }

        It 'names the keys whose shapes do not fit, and changes nothing' {
            $other = New-Layer Linear -InFeatures 4 -OutFeatures 6 | New-Layer ReLU | New-Layer Linear -InFeatures 6 -OutFeatures 2 | New-Model
            $before = $other.StateDict()['2.bias'].clone()
            { Import-Model $file -Into $other -ErrorAction Stop } | Should -Throw '*0.weight*'
            [double] ($other.StateDict()['2.bias'] - $before).abs().max() | Should -Be 0
        }

        It 'goes on with the other files after a bad one' {
            $loaded = Import-Model (Join-Path $TestDrive 'missing.st'), $file -ErrorAction SilentlyContinue
            @($loaded).Count | Should -Be 1
        }
    }
}
