BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $t = New-Tensor 1, 2, 3, 4, 5, 6 -Shape 2, 3 -Dtype Float32
    $m = New-Tensor 4, 1, 2, 3 -Shape 2, 2 -Dtype Float32
}

Describe 'Methods of a tensor' {
    It '<Call> has the shape <Shape>' -ForEach @(
        @{ Call = 'sum(0)'; Shape = 3; Body = { $t.sum(0) } }
        @{ Call = 'sum(1, true)'; Shape = 2, 1; Body = { $t.sum(1, $true) } }
        @{ Call = 'mean(0)'; Shape = 3; Body = { $t.mean(0) } }
        @{ Call = 'mean of a list'; Shape = 2; Body = { $t.mean(@(1)) } }
        @{ Call = 'prod(1)'; Shape = 2; Body = { $t.prod(1) } }
        @{ Call = 'std(0)'; Shape = 3; Body = { $t.std(0) } }
        @{ Call = 'amax(1)'; Shape = 2; Body = { $t.amax(1) } }
        @{ Call = 'argmax(1)'; Shape = 2; Body = { $t.argmax(1) } }
        @{ Call = 'cumsum(0)'; Shape = 2, 3; Body = { $t.cumsum(0) } }
        @{ Call = 'reshape(3, 2)'; Shape = 3, 2; Body = { $t.reshape(3, 2) } }
        @{ Call = 'reshape of a list'; Shape = 3, 2; Body = { $t.reshape(@(3, 2)) } }
        @{ Call = 'permute(1, 0)'; Shape = 3, 2; Body = { $t.permute(1, 0) } }
        @{ Call = 'unsqueeze(0)'; Shape = 1, 2, 3; Body = { $t.unsqueeze(0) } }
        @{ Call = 'expand(2, 2, 3)'; Shape = 2, 2, 3; Body = { $t.expand(2, 2, 3) } }
        @{ Call = 'repeat(2, 1)'; Shape = 4, 3; Body = { $t.repeat(2, 1) } }
        @{ Call = 'flatten()'; Shape = 6; Body = { $t.flatten() } }
        @{ Call = 'matmul'; Shape = 2, 3; Body = { $m.matmul($t) } }
        @{ Call = 'softmax(1)'; Shape = 2, 3; Body = { $t.softmax(1) } }
        @{ Call = 'masked_fill'; Shape = 2, 3; Body = { $t.masked_fill($t.gt(3), 0) } }
        @{ Call = 'clamp(0, 1)'; Shape = 2, 3; Body = { $t.clamp(0, 1) } }
        @{ Call = 'where'; Shape = 2, 3; Body = { $t.where($t.gt(3), $t) } }
    ) {
        $result = & $Body
        $result.shape | Should -Be $Shape
    }

    It 'sums over a list of dimensions' {
        [float] $t.sum(@(0, 1)) | Should -Be 21
        "$($t.sum(@(0, 1)).dtype)" | Should -Be 'Float32'
        $t.sum(@(0), $true).shape | Should -Be 1, 3
    }

    It 'gives pairs for values with their positions' {
        [float] $t.max(1).Item1[1] | Should -Be 6
        [long] $t.topk(2).Item2[0, 0] | Should -Be 2
        [float] $t.sort(1, $true).Item1[0, 0] | Should -Be 3
    }

    It 'gives lists of parts' {
        $t.split(1).Count | Should -Be 2
        $t.split(@(1, 2), 1)[1].shape | Should -Be 2, 2
        $t.chunk(3, 1).Count | Should -Be 3
        $t.hsplit(3).Count | Should -Be 3
    }

    It 'calculates with numbers' {
        [float] $t.add(1.5).sum() | Should -Be 30
        [float] $t.pow(2).sum() | Should -Be 91
        [float] $t.clone().sub_(1).sum() | Should -Be 15
        [float] $t.norm(2.0) | Should -Be ([float] [Math]::Sqrt(91))
        [long] $t.eq(3).sum() | Should -Be 1
    }

    It 'changes the element type by its name' {
        "$($t.to_type('Float64').dtype)" | Should -Be 'Float64'
        "$($t.int().dtype)" | Should -Be 'Int32'
    }

    It 'refuses shapes that do not fit in one line' {
        { $t.matmul($t) } | Should -Throw '*cannot be multiplied*'
        { [TorchSharp.torch+linalg]::inv($t) } | Should -Throw '*square*'
    }
}

Describe 'Functions of torch' {
    It 'joins lists of tensors' {
        [TorchSharp.torch]::cat(@($t, $t), 0).shape | Should -Be 4, 3
        [TorchSharp.torch]::stack(@($t, $t)).shape | Should -Be 2, 2, 3
        [TorchSharp.torch]::hstack(@($t, $t)).shape | Should -Be 2, 6
        [TorchSharp.torch]::column_stack(@($t, $t)).shape | Should -Be 2, 6
        [TorchSharp.torch]::meshgrid(@($t.flatten(), $m.flatten()))[1].shape | Should -Be 6, 4
    }

    It 'takes numbers beside tensors' {
        [float] [TorchSharp.torch]::add($t, 1).sum() | Should -Be 27
        [float] [TorchSharp.torch]::mul($t, 0.5).sum() | Should -Be 10.5
        [float] [TorchSharp.torch]::sum($t, @(0, 1)) | Should -Be 21
        [TorchSharp.torch]::split($t, 1).Count | Should -Be 2
        [float] [TorchSharp.torch]::clamp($t, 2, 3).sum() | Should -Be 16
        [TorchSharp.torch]::normal(0.0, 1.0, @(2, 3)).shape | Should -Be 2, 3
    }

    It 'counts' {
        [long] [TorchSharp.torch]::arange(5).sum() | Should -Be 10
        [long] [TorchSharp.torch]::arange(1, 5).sum() | Should -Be 10
        [long] [TorchSharp.torch]::arange(1, 6, 2).sum() | Should -Be 9
        [TorchSharp.torch]::arange(0.0, 1.0, 0.25).shape | Should -Be 4
        [TorchSharp.torch]::arange(-20, 20, 0.1).shape | Should -Be 400
        "$([TorchSharp.torch]::arange(5, [TorchSharp.torch+ScalarType]::Float64).dtype)" | Should -Be 'Float64'
        $between = [TorchSharp.torch]::arange(1, 5, [TorchSharp.torch+ScalarType]::Float64)
        $between.shape | Should -Be 4
        "$($between.dtype)" | Should -Be 'Float64'
    }

    It 'solves and decomposes' {
        $solution = [TorchSharp.torch+linalg]::solve($m, $t)
        $m.matmul($solution).allclose($t, 1e-5, 1e-5) | Should -BeTrue
        [float] [TorchSharp.torch+linalg]::det($m) | Should -Be 10
        [TorchSharp.torch+linalg]::svd($m).Item2.shape | Should -Be 2
        [TorchSharp.torch+linalg]::multi_dot(@($m, $m, $t)).shape | Should -Be 2, 3
        [float] [TorchSharp.torch+linalg]::norm($m, 'fro') | Should -Be ([float] [Math]::Sqrt(30))
    }

    It 'transforms signals' {
        "$([TorchSharp.torch+fft]::rfft($t).dtype)" | Should -Be 'ComplexFloat32'
        [TorchSharp.torch+fft]::irfft([TorchSharp.torch+fft]::rfft($t), 3).allclose($t) | Should -BeTrue
    }

    It 'sums products by a rule' {
        [TorchSharp.torch]::einsum('ij,jk->ik', $m, $t).shape | Should -Be 2, 3
    }
}
