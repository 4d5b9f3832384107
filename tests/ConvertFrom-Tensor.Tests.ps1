BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'ConvertFrom-Tensor' {
    BeforeAll {
        $x = 0..5 | New-Tensor -Shape 2, 3
    }

    It 'gives a number of type <Type> of a scalar of <Dtype>' -ForEach @(
        @{ Dtype = 'float32'; Type = 'Single' }
        @{ Dtype = 'float64'; Type = 'Double' }
        @{ Dtype = 'float16'; Type = 'Half' }
        @{ Dtype = 'bfloat16'; Type = 'Single' }
        @{ Dtype = 'int64'; Type = 'Int64' }
        @{ Dtype = 'int32'; Type = 'Int32' }
        @{ Dtype = 'int16'; Type = 'Int16' }
        @{ Dtype = 'int8'; Type = 'SByte' }
        @{ Dtype = 'uint8'; Type = 'Byte' }
        @{ Dtype = 'bool'; Type = 'Boolean' }
        @{ Dtype = 'complex64'; Type = 'Complex' }
        @{ Dtype = 'complex128'; Type = 'Complex' }
    ) {
        $scalar = New-Tensor 1 -Dtype $Dtype
        foreach ($value in (ConvertFrom-Tensor $scalar), ($scalar | ConvertFrom-Tensor), $scalar.item()) {
            $value.GetType().Name | Should -Be $Type
            [bool] ($value -eq 1) | Should -Be $true
        }
    }

    It 'gives one value as an argument: an array for a vector, arrays in an array for a matrix' {
        $vector = ConvertFrom-Tensor $x[1]
        $vector.GetType().Name | Should -Be 'Int64[]'
        $vector | Should -Be 3, 4, 5
        $matrix = ConvertFrom-Tensor $x
        $matrix.Count | Should -Be 2
        $matrix[1][2] | Should -Be 5
    }

    It 'passes on numbers or rows from the pipeline' {
        @($x[1] | ConvertFrom-Tensor) | Should -Be 3, 4, 5
        $rows = @($x | ConvertFrom-Tensor)
        $rows.Count | Should -Be 2
        $rows[0] | Should -Be 0, 1, 2
        ($x[0], $x[1] | ConvertFrom-Tensor | Measure-Object -Sum).Sum | Should -Be 15
    }

    It 'streams: the first numbers come before the last are read' {
        @(New-Tensor -Kind Arange -End 200000 | ConvertFrom-Tensor | Select-Object -First 3) | Should -Be 0, 1, 2
        $last = New-Tensor -Kind Arange -End 70000 | ConvertFrom-Tensor | Select-Object -Last 1
        $last | Should -Be 69999
    }

    It 'gives back what New-Tensor makes a tensor of: <Dtype>' -ForEach @(
        foreach ($dtype in 'float32', 'float64', 'float16', 'int64', 'int32', 'int16', 'int8', 'uint8', 'bool', 'complex128') { @{ Dtype = $dtype } }
    ) {
        foreach ($shape in @(, 1), @(, 3), @(1, 4), @(2, 1), @(2, 3, 2), @(1, 1, 1, 1)) {
            $tensor = New-Tensor (New-Tensor -Kind Rand -Shape $shape).mul(10) -Dtype $Dtype
            $back = New-Tensor (ConvertFrom-Tensor $tensor)
            $back.dtype | Should -Be $tensor.dtype
            $back.shape | Should -Be $tensor.shape
            [bool] $back.eq($tensor).all() | Should -Be $true
        }
    }

    It 'makes an object of every row with -Column' {
        $rows = @($x | ConvertFrom-Tensor -Column a, b, c)
        $rows.Count | Should -Be 2
        $rows[1].b | Should -Be 4
        @($rows[0].PSObject.Properties.Name) | Should -Be 'a', 'b', 'c'
        ($x[0] | ConvertFrom-Tensor -Column a, b, c).c | Should -Be 2
        @($x[0] | ConvertFrom-Tensor -Column a).Count | Should -Be 3
    }

    It 'goes through a CSV and back' {
        $path = Join-Path $TestDrive 'x.csv'
        $real = $x / 3
        $real | ConvertFrom-Tensor -Column a, b, c | Export-Csv $path
        $back = Import-Csv $path | New-Tensor
        [bool] $back.eq($real).all() | Should -Be $true
    }

    It 'takes a tensor that needs a gradient, a view and a transposed one' {
        (ConvertFrom-Tensor (New-Tensor 1.5 -RequiresGrad)) | Should -Be 1.5
        (ConvertFrom-Tensor $x.T)[2] | Should -Be 2, 5
        (ConvertFrom-Tensor $x[':', 1]) | Should -Be 1, 4
    }

    It 'refuses <Name>' -ForEach @(
        @{ Name = 'names that are not as many as columns'; Do = { $x | ConvertFrom-Tensor -Column a, b -ErrorAction Stop }; Id = 'ColumnCount'; Says = '*2, 3*a, b*3 names*' }
        @{ Name = 'names for three dimensions'; Do = { New-Tensor -Kind Zeros 2, 2, 2 | ConvertFrom-Tensor -Column a, b -ErrorAction Stop }; Id = 'ColumnCount'; Says = '*2, 2, 2*matrix*' }
        @{ Name = 'a disposed tensor'; Do = { $gone = New-Tensor 1; $gone.Dispose(); ConvertFrom-Tensor $gone -ErrorAction Stop }; Id = 'Disposed'; Says = '*disposed*' }
    ) {
        $Do | Should -Throw $Says -ErrorId "$Id,*"
    }

    It 'goes on after a tensor that does not fit' {
        $rows = @($x, $x[0] | ConvertFrom-Tensor -Column a, b, c, d -ErrorAction SilentlyContinue -ErrorVariable errors)
        $rows.Count | Should -Be 0
        $errors.Count | Should -Be 2
    }
}
