# Memory of tensors in the shell: scopes, freeing, figures, and that loops stay flat.

BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'Use-TensorScope' {
    It 'frees what was made inside, and keeps what is output' {
        $x = New-Tensor -Kind Ones -Shape 3
        $sum = Use-TensorScope { $inner = $x * 2; $inner.sum() }
        [double] $sum | Should -Be 6
        $inner.IsInvalid | Should -Be $true
        $x.IsInvalid | Should -Be $false
    }

    It 'keeps tensors in lists, hashtables and objects' {
        $list, $table, $custom = Use-TensorScope {
            $a, $b, $c = 1..3 | ForEach-Object { New-Tensor $_ }
            , @($a, 'text')
            @{ b = $b }
            [pscustomobject] @{ c = $c }
        }
        $list[0].IsInvalid, $table.b.IsInvalid, $custom.c.IsInvalid | Should -Be $false, $false, $false
        $list, $table, $custom | Clear-Tensor
        $list[0].IsInvalid, $table.b.IsInvalid, $custom.c.IsInvalid | Should -Be $true, $true, $true
    }

    It 'hands output to the scope around it' {
        Use-TensorScope { $script:kept = Use-TensorScope { New-Tensor 1.0 }; $script:alive = -not $kept.IsInvalid }
        $alive | Should -Be $true
        $kept.IsInvalid | Should -Be $true
    }

    It 'leaves gradients of tensors outside alone' {
        $w = New-Tensor 1.0, 2.0 -RequiresGrad
        Use-TensorScope { ($w * $w).sum().backward() }
        [double] $w.grad.sum() | Should -Be 6
    }

    It 'frees also when the block fails' {
        { Use-TensorScope { $script:left = New-Tensor 1.0; throw 'inside' } } | Should -Throw 'inside'
        $left.IsInvalid | Should -Be $true
    }

    It 'lets a model live whose weights are made inside' {
        $data = ConvertTo-Dataset -Feature (New-Tensor -Kind Ones -Shape 3, 2) -Target (New-Tensor -Kind Ones -Shape 3, 1)
        $model = New-Model LinearRegression
        Use-TensorScope { $null = $model | Invoke-Model -Dataset $data }
        ($model | Invoke-Model -Dataset $data).shape[0] | Should -Be 3
    }
}

Describe 'Clear-Tensor' {
    It 'frees the tensors of variables and leaves $null in them' {
        $a = New-Tensor 1.0
        $held = $a
        $b = @((New-Tensor 2.0), 'text')
        Clear-Tensor -Name a, b
        $a | Should -BeNullOrEmpty
        $b | Should -BeNullOrEmpty
        $held.IsInvalid | Should -Be $true
    }

    It 'names a variable that does not exist' {
        { Clear-Tensor -Name noSuchVariable -ErrorAction Stop } | Should -Throw '*noSuchVariable*'
    }

    It 'says of a freed tensor that it was freed' {
        $x = New-Tensor 1.0
        Clear-Tensor $x
        { $x.sum() } | Should -Throw '*disposed*'
    }
}

Describe 'Get-TensorMemory' {
    It 'counts tensors and their bytes' {
        Clear-TensorMemory
        $before = Get-TensorMemory
        $x = New-Tensor -Kind Zeros -Shape 1000, 1000
        $after = Get-TensorMemory
        $after.LiveTensors - $before.LiveTensors | Should -Be 1
        $after.LiveBytes - $before.LiveBytes | Should -BeGreaterThan 3999999
        $after.LiveBytes - $before.LiveBytes | Should -BeLessThan 5000001
        $after.PeakBytes | Should -Not -BeLessThan $after.LiveBytes
        $after.ResidentBytes | Should -BeGreaterThan $after.LiveBytes
    }
}

Describe 'Clear-TensorMemory' {
    It 'frees what nothing refers to, and empties the cache' {
        Clear-TensorMemory
        $before = (Get-TensorMemory).LiveBytes
        & { $null = New-Tensor -Kind Zeros -Shape 1000, 1000 }
        Clear-TensorMemory
        $after = Get-TensorMemory
        $after.LiveBytes - $before | Should -BeLessThan 4000000
        $after.CachedBytes | Should -BeLessThan 4000000
    }
}

Describe 'A loop of tensor expressions in plain variables' {
    # 20 operations a round. Were nothing freed, 200,000 tensors and their memory would be left: 800 MB of those with 4 KB.
    It 'keeps memory flat over 10,000 rounds with <Name>' -ForEach @(
        @{ Name = 'scalars'; Shape = 1; Grad = $false }
        @{ Name = 'scalars and their graphs'; Shape = 1; Grad = $true }
        @{ Name = 'tensors of 4 KB'; Shape = 1024; Grad = $false }
        @{ Name = 'tensors of 4 KB and their graphs'; Shape = 1024; Grad = $true }
    ) {
        $x = New-Tensor -Kind Ones -Shape $Shape -RequiresGrad:$Grad
        $start = Get-TensorMemory
        $tensors = $resident = 0
        for ($i = 0; $i -lt 10000; $i++) {
            $y = $x
            foreach ($part in 1..5) { $y = ($y * 0.5 + 1).tanh() - $x }
            if ($i % 100 -eq 0) {
                $now = Get-TensorMemory
                $tensors = [Math]::Max($tensors, $now.LiveTensors - $start.LiveTensors)
                $resident = [Math]::Max($resident, $now.ResidentBytes - $start.ResidentBytes)
            }
        }
        $tensors | Should -BeLessThan 100000
        $resident | Should -BeLessThan 400MB
    }

    # Were nothing freed, 300 rounds would leave 4.7 GB.
    It 'keeps memory flat with <Name>' -ForEach @(
        @{ Name = 'tensors of 4 MB'; Grad = $false }
        @{ Name = 'tensors of 4 MB and their graphs'; Grad = $true }
    ) {
        $x = New-Tensor -Kind Ones -Shape 1024, 1024 -RequiresGrad:$Grad
        $start = (Get-TensorMemory).ResidentBytes
        $resident = 0
        for ($i = 0; $i -lt 300; $i++) {
            $y = ($x * 0.5 + 1).tanh() - $x
            $resident = [Math]::Max($resident, (Get-TensorMemory).ResidentBytes - $start)
        }
        $resident | Should -BeLessThan 1GB
    }

    It 'frees the graph of a long chain' {
        $x = New-Tensor 1.0 -RequiresGrad
        $y = $x
        for ($i = 0; $i -lt 20000; $i++) { $y = $y + 1 }
        $y.backward()
        [double] $x.grad | Should -Be 1
        $y = $null
        Clear-TensorMemory
    }
}
