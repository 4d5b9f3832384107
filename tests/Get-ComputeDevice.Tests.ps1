BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'Get-ComputeDevice' {
    It 'shows the CPU with threads, BLAS, capability and the version of libtorch' {
        $cpu = @(Get-ComputeDevice)[0]
        $cpu.Name | Should -Be 'cpu'
        $cpu.Threads | Should -BeGreaterThan 0
        $cpu.Blas | Should -Not -BeNullOrEmpty
        $cpu.CpuCapability | Should -Not -BeNullOrEmpty
        $cpu.LibTorchVersion | Should -Match '^\d+\.\d+'
    }

    It 'names only devices that can be used' {
        foreach ($device in Get-ComputeDevice) {
            [long] (New-Tensor 1 -Device $device.Name) | Should -Be 1
        }
    }

    It 'prints a table' {
        Get-ComputeDevice | Out-String | Should -Match 'cpu'
    }
}
