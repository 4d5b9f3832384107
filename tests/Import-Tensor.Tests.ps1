BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    # Files that NumPy and PyTorch wrote.
    $files = Join-Path $PSScriptRoot 'DeepLearn.Tests/reference/files'
}

Describe 'Import-Tensor' {
    It 'reads a tensor of NumPy' {
        $tensor = Import-Tensor (Join-Path $files 'fortran.npy')
        $tensor.shape | Should -Be 2, 3, 4
        [long] $tensor[1, 2, 3] | Should -Be 23
    }

    It 'reads an archive of NumPy as an ordered dictionary' {
        $arrays = Import-Tensor (Join-Path $files 'deflated.npz')
        $arrays.Keys | Should -Be 'zeros', 'ramp'
        [long] $arrays.ramp.sum() | Should -Be 499500
    }

    It 'reads a state dict of PyTorch' {
        $state = Import-Tensor (Join-Path $files 'state_dict.pt')
        $state.GetType().Name | Should -Be 'OrderedDictionary'
        $state.Keys | Select-Object -First 3 | Should -Be '0.weight', '0.bias', '1.weight'
        $state.'0.weight'.shape | Should -Be 2, 1, 3, 3
        [long] $state.'1.num_batches_tracked' | Should -Be 1
    }

    It 'reads what is nested, with numbers and text' {
        $content = Import-Tensor (Join-Path $files 'nested.pt')
        $content.epoch | Should -Be 7
        $content.note | Should -Be 'grüß'
        $content.shape | Should -Be 3, 4
        [double] $content.inner.deep.w.sum() | Should -Be 66
        [double] $content.inner.'5' | Should -Be 1
    }

    It 'gives a tensor its gradient setting' {
        (Import-Tensor (Join-Path $files 'parameter.pt')).requires_grad | Should -Be $true
    }

    It 'takes the entries of -Name' {
        $state = Join-Path $files 'state_dict.pt'
        (Import-Tensor $state -Name 4.bias).shape | Should -Be 3
        (Import-Tensor $state -Name 4.*, 0.bias).Keys | Should -Be '4.weight', '4.bias', '0.bias'
        { Import-Tensor $state -Name 4.bais -ErrorAction Stop } | Should -Throw "*4.bais*Did you mean '4.bias'*"
        { Import-Tensor (Join-Path $files 'tensor.pt') -Name a -ErrorAction Stop } | Should -Throw '*no tensors by name*'
    }

    It 'gives the items of a list one after the other' {
        $first, $second = Import-Tensor (Join-Path $files 'list.pt')
        $first.shape | Should -Be 3, 4
        [long] $second[0] | Should -Be 3
        "$($second[1].dtype)" | Should -Be 'Bool'
    }

    It 'takes paths, wildcards and files from the pipeline' {
        @(Import-Tensor (Join-Path $files 'version?.npy')).Count | Should -Be 2
        @(Get-ChildItem $files -Filter 'version*.npy' | Import-Tensor).Count | Should -Be 2
        (Import-Tensor -LiteralPath (Join-Path $files 'tensor.pt')).shape | Should -Be 3, 4
    }

    It 'puts the tensors on -Device' {
        "$((Import-Tensor (Join-Path $files 'tensor.pt') -Device cpu).device)" | Should -Be 'cpu'
        { Import-Tensor (Join-Path $files 'tensor.pt') -Device gpu } | Should -Throw '*gpu*cpu*'
    }

    Context 'what it refuses' {
        It 'executes nothing: <File> asks for <What>' -ForEach @(
            @{ File = 'evil.pt'; What = 'posix.system' }
            @{ File = 'object.pt'; What = '__main__.Thing' }
            @{ File = 'module.pt'; What = 'torch.nn.modules.container.Sequential' }
        ) {
            $failure = $null
            try { Import-Tensor (Join-Path $files $File) -ErrorAction Stop } catch { $failure = $_ }
            "$failure" | Should -BeLike "*it asks for $What; DeepLearn reads only tensors*torch.save(model.state_dict()*"
            $failure.FullyQualifiedErrorId | Should -BeLike 'FileRefused*'
            "$($failure.CategoryInfo.Category)" | Should -Be 'InvalidData'
        }

        It 'says how to convert <File>' -ForEach @(
            @{ File = 'legacy.pt'; Message = '*before version 1.6*torch.save(torch.load*' }
            @{ File = 'script.pt'; Message = '*TorchScript*state_dict*' }
            @{ File = 'objects.npy'; Message = '*Python objects*Convert*' }
            @{ File = 'text.npy'; Message = '*text*Convert*' }
        ) {
            { Import-Tensor (Join-Path $files $File) -ErrorAction Stop } | Should -Throw $Message
        }

        It 'says so when a file is missing, cut short or something else' {
            { Import-Tensor (Join-Path $TestDrive 'missing.npy') -ErrorAction Stop } | Should -Throw '*missing.npy*'
            $bytes = [IO.File]::ReadAllBytes((Join-Path $files 'state_dict.pt'))
            [IO.File]::WriteAllBytes((Join-Path $TestDrive 'part.pt'), [byte[]] $bytes[0..1000])
            { Import-Tensor (Join-Path $TestDrive 'part.pt') -ErrorAction Stop } | Should -Throw '*part.pt*cut short*'
            Set-Content (Join-Path $TestDrive 'text.npy') 'hello, this is text'
            { Import-Tensor (Join-Path $TestDrive 'text.npy') -ErrorAction Stop } | Should -Throw '*not a valid .npy*'
        }

        It 'goes on with the other files after a bad one' {
            $read = Import-Tensor (Join-Path $files 'evil.pt'), (Join-Path $files 'tensor.pt') -ErrorAction SilentlyContinue
            @($read).Count | Should -Be 1
        }
    }
}

Describe 'Import-Model from PyTorch' {
    BeforeAll {
        function New-Net {
            New-Layer Conv2d -OutChannels 2 -KernelSize 3 | New-Layer BatchNorm2d | New-Layer ReLU | New-Layer Flatten | New-Layer Linear 3 | New-Model
        }
        $checkpoint = Import-Tensor (Join-Path $files 'checkpoint.pt')
    }

    It 'takes the weights of a checkpoint, and scores as PyTorch does' {
        $model = Import-Model (Join-Path $files 'checkpoint.pt') -Into (New-Net)
        $scores = $model.Eval().Forward($checkpoint.images[0])
        [double] ($scores - $checkpoint.scores[0]).abs().max() | Should -BeLessThan 1e-6
    }

    It 'takes back what Export-Model wrote to .<_>' -ForEach 'pt', 'npz' {
        $model = Import-Model (Join-Path $files 'checkpoint.pt') -Into (New-Net)
        $file = Join-Path $TestDrive "model.$_"
        $model | Export-Model $file
        $again = Import-Model -Model (New-Net) -Path $file
        $scores = $again.Eval().Forward($checkpoint.images[0])
        [double] ($scores - $checkpoint.scores[0]).abs().max() | Should -BeLessThan 1e-6
        (Import-Tensor $file).'0.weight'.requires_grad | Should -Be $false
    }

    It 'says that such a file holds no architecture' {
        { Import-Model (Join-Path $files 'state_dict.pt') -ErrorAction Stop } | Should -Throw '*no architecture*-Into*'
    }

    It 'says so when there is no state dict' {
        { Import-Model (Join-Path $files 'tensor.pt') -Into (New-Net) -ErrorAction Stop } | Should -Throw '*no dictionary of tensors*Import-Tensor*'
    }
}
