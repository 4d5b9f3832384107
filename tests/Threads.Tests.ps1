# Several runspaces of one process use tensors at once. Their blocks are made of text, since $using: means something in PowerShell only.

BeforeAll {
    $module = "$PSScriptRoot/../DeepLearn.psd1"
    Import-Module $module -Force
    $hasRunspaces = [bool] ('System.Management.Automation.PowerShell' -as [type])
}

Describe 'ForEach-Object -Parallel' {
    It 'gives each runspace its own results and gradients' {
        if (-not $hasRunspaces) {
            Set-ItResult -Skipped -Because 'this host has no ForEach-Object -Parallel'
            return
        }
        $sums = 1..8 | ForEach-Object -ThrottleLimit 4 -Parallel ([scriptblock]::Create('
            Import-Module $using:module
            foreach ($round in 1..20) {
                $x = 1..6 | New-Tensor -Shape 2, 3 -Dtype float64 -RequiresGrad
                ($x * $x * $_).sum().backward()
            }
            [pscustomobject] @{ Number = $_; Sum = [double] $x.grad.sum() }
        '))
        $sums | Should -HaveCount 8
        $sums | ForEach-Object { $_.Sum | Should -Be (42 * $_.Number) }
    }

    It 'lets all read one tensor' {
        if (-not $hasRunspaces) {
            Set-ItResult -Skipped -Because 'this host has no ForEach-Object -Parallel'
            return
        }
        $shared = 0..999 | New-Tensor -Shape 10, 100
        $sums = 0..9 | ForEach-Object -ThrottleLimit 4 -Parallel ([scriptblock]::Create('
            $tensor = $using:shared
            foreach ($round in 1..50) { $sum = [long] $tensor[$_].sum() }
            $sum
        '))
        ($sums | Measure-Object -Sum).Sum | Should -Be 499500
    }

    It 'tells each runspace its own error' {
        if (-not $hasRunspaces) {
            Set-ItResult -Skipped -Because 'this host has no ForEach-Object -Parallel'
            return
        }
        $messages = 1..8 | ForEach-Object -ThrottleLimit 4 -Parallel ([scriptblock]::Create('
            Import-Module $using:module
            $x = 1..(2 * $_) | New-Tensor -Shape $_, 2 -Dtype float32
            try { $null = $x.mm($x.reshape(1, -1)) } catch { "$_" }
        '))
        $messages | Should -HaveCount 8
        foreach ($number in 2..8) {
            ($messages -match "\(${number}x2 and 1x$(2 * $number)\)") | Should -HaveCount 1
        }
    }
}
