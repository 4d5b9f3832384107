BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $houses = 'Rooms,Alley,Price', 'NA,Pave,127500', '2,NA,106000', '4,NA,178100', 'NA,NA,140000' | ConvertFrom-Csv | ConvertTo-Table
    $hundred = 1..100 | ForEach-Object { [pscustomobject] @{ x = $_; square = $_ * $_ } } | ConvertTo-Table

    # The rows of a table as text: 'NA Pave 127500'.
    function Get-Text([object] $Table) {
        @($Table | ConvertFrom-Table | ForEach-Object { ($_.PSObject.Properties.Value | ForEach-Object { if ($null -eq $_) { 'NA' } else { "$_" } }) -join ' ' }) -join ' | '
    }
}

Describe 'Select-Table' {
    It 'takes columns by name, wildcard and position' {
        ($houses | Select-Table price, Rooms).Columns.Name | Should -Be 'Price', 'Rooms'
        ($houses | Select-Table *o*).Columns.Name | Should -Be 'Rooms'
        ($houses | Select-Table -Column (0..1)).Columns.Name | Should -Be 'Rooms', 'Alley'
        ($houses | Select-Table -Column -1, 0).Columns.Name | Should -Be 'Price', 'Rooms'
        ($houses | Select-Table -ExcludeColumn Al*).Columns.Name | Should -Be 'Rooms', 'Price'
    }

    It 'takes rows by position' {
        ($hundred | Select-Table -Row 0, 5, -1).x | Should -Be 1, 6, 100
        ($hundred | Select-Table -First 3).x | Should -Be 1, 2, 3
        ($hundred | Select-Table -Last 2).x | Should -Be 99, 100
        ($hundred | Select-Table -Skip 97).x | Should -Be 98, 99, 100
        ($hundred | Select-Table -First 1 -Last 1).x | Should -Be 1, 100
        ($hundred | Select-Table -First 0).RowCount | Should -Be 0
    }

    It 'compares a column: <Name>' -ForEach @(
        @{ Name = 'Price -GT'; Options = @{ Where = 'Price'; GT = 127500 }; Prices = '178100 140000' }
        @{ Name = 'Price -GE'; Options = @{ Where = 'Price'; GE = 127500 }; Prices = '127500 178100 140000' }
        @{ Name = 'Price -LT text'; Options = @{ Where = 'Price'; LT = '127500' }; Prices = '106000' }
        @{ Name = 'Price -LE'; Options = @{ Where = 'Price'; LE = 127500 }; Prices = '127500 106000' }
        @{ Name = 'Rooms -NE null'; Options = @{ Where = 'Rooms'; NE = $null }; Prices = '106000 178100' }
        @{ Name = 'Rooms -EQ null'; Options = @{ Where = 'Rooms'; EQ = $null }; Prices = '127500 140000' }
        @{ Name = 'Rooms -NE 2'; Options = @{ Where = 'Rooms'; NE = 2 }; Prices = '127500 178100 140000' }
        @{ Name = 'Alley -EQ in any case'; Options = @{ Where = 'Alley'; EQ = 'PAVE' }; Prices = '127500' }
    ) {
        ($houses | Select-Table @Options).Price -join ' ' | Should -Be $Prices
    }

    It 'asks a script block for every row' {
        ($houses | Select-Table -Where { $_.Rooms -and $_.Price / $_.Rooms -lt 50000 }).Price | Should -Be 178100
        ($houses | Select-Table -Where { $_.Alley -eq 'Pave' }).Price | Should -Be 127500
        ($hundred | Select-Table -Where { $_.x -gt 98 }).square | Should -Be 9801, 10000
    }

    It 'sorts by several columns, with missing values last' {
        ($houses | Select-Table -SortBy Rooms -Column Price).Price | Should -Be 106000, 178100, 127500, 140000
        ($houses | Select-Table -SortBy Rooms, Price -Descending).Price | Should -Be 178100, 106000, 140000, 127500
    }

    It 'samples without drawing a row twice, alike for the same seed' {
        $first = ($hundred | Select-Table -Sample 20 -Seed 3).x
        @($first | Select-Object -Unique).Count | Should -Be 20
        ($hundred | Select-Table -Sample 20 -Seed 3).x | Should -Be $first
        ($hundred | Select-Table -Sample 20 -Seed 4).x -join ' ' | Should -Not -Be ($first -join ' ')
        { $hundred | Select-Table -Sample 101 } | Should -Throw '*101 rows cannot be drawn from the 100*'
    }

    It 'says what is wrong: <Id>' -ForEach @(
        @{ Id = 'UnknownColumn'; Options = @{ Column = 'Prise' }; Message = "*'Prise'. Did you mean 'Price'?*" }
        @{ Id = 'UnknownColumn'; Options = @{ Column = 3 }; Message = '*no column 3: *has 3 columns*' }
        @{ Id = 'UnknownRow'; Options = @{ Row = 4 }; Message = '*no row 4: *has 4 rows*' }
        @{ Id = 'Condition'; Options = @{ Where = 'Price' }; Message = '*one comparison*' }
        @{ Id = 'Condition'; Options = @{ Where = 'Price'; GT = 1; LT = 5 }; Message = '*one comparison*' }
        @{ Id = 'ComparisonValue'; Options = @{ Where = 'Price'; GT = 'dear' }; Message = "*cannot be compared with 'dear'*" }
        @{ Id = 'ComparisonValue'; Options = @{ Where = 'Price'; GT = $null }; Message = '*null by size*' }
    ) {
        $problem = { $houses | Select-Table @Options } | Should -Throw -PassThru
        $problem.FullyQualifiedErrorId | Should -BeLike "$Id*"
        $problem.Exception.Message | Should -BeLike $Message
    }
}

Describe 'Set-MissingValue' {
    It 'fills with <Name>' -ForEach @(
        @{ Name = 'the mean'; Options = @{ Mean = $true }; Rows = '3 Pave | 2 NA | 4 NA | 3 NA' }
        @{ Name = 'the median'; Options = @{ Median = $true; Column = 'R*' }; Rows = '3 Pave | 2 NA | 4 NA | 3 NA' }
        @{ Name = 'the mode, the first in order of several'; Options = @{ Mode = $true }; Rows = '2 Pave | 2 Pave | 4 Pave | 2 Pave' }
        @{ Name = 'the value above'; Options = @{ Forward = $true }; Rows = 'NA Pave | 2 Pave | 4 Pave | 4 Pave' }
        @{ Name = 'a number'; Options = @{ Value = 0 }; Rows = '0 Pave | 2 NA | 4 NA | 0 NA' }
        @{ Name = 'a text'; Options = @{ Value = 'None' }; Rows = 'NA Pave | 2 None | 4 None | NA None' }
    ) {
        Get-Text ($houses | Set-MissingValue @Options | Select-Table Rooms, Alley) | Should -Be $Rows
    }

    It 'refuses what does not fit the column' {
        { $houses | Set-MissingValue Alley -Mean } | Should -Throw '*Mean is for values of kind Number*'
        { $houses | Set-MissingValue Rooms -Value many } | Should -Throw "*'many' cannot fill it*"
    }
}

Describe 'Remove-MissingValue' {
    It 'drops rows: <Name>' -ForEach @(
        @{ Name = 'where anything is missing'; Options = @{}; Prices = '' }
        @{ Name = 'where everything is missing'; Options = @{ All = $true }; Prices = '127500 106000 178100 140000' }
        @{ Name = 'with less than two values'; Options = @{ Threshold = 2 }; Prices = '127500 106000 178100' }
        @{ Name = 'by some columns'; Options = @{ Column = 'Rooms' }; Prices = '106000 178100' }
        @{ Name = 'everything of some columns'; Options = @{ Column = 'Rooms', 'Alley'; All = $true }; Prices = '127500 106000 178100' }
        @{ Name = 'the one that misses most'; Options = @{ Most = $true }; Prices = '127500 106000 178100' }
    ) {
        ($houses | Remove-MissingValue @Options).Price -join ' ' | Should -Be $Prices
    }

    It 'drops columns: <Name>' -ForEach @(
        @{ Name = 'with gaps'; Options = @{}; Columns = 'Price' }
        @{ Name = 'with less than two values'; Options = @{ Threshold = 2 }; Columns = 'Rooms Price' }
        @{ Name = 'the one that misses most'; Options = @{ Most = $true }; Columns = 'Rooms Price' }
        @{ Name = 'only of those named'; Options = @{ Column = 'Rooms' }; Columns = 'Alley Price' }
    ) {
        ($houses | Remove-MissingValue -FromColumn @Options).Columns.Name -join ' ' | Should -Be $Columns
    }
}

Describe 'Convert-TableColumn' {
    It 'makes columns of 0 and 1, with one for missing values' {
        $table = $houses | Set-MissingValue -Mean | Convert-TableColumn -OneHot -MissingAsCategory
        $table.Columns.Name | Should -Be 'Rooms', 'Alley_Pave', 'Alley_nan', 'Price'
        Get-Text $table | Should -Be '3 1 0 127500 | 2 0 1 106000 | 4 0 1 178100 | 3 0 1 140000'
        ($houses | Convert-TableColumn -OneHot).Columns.Name | Should -Be 'Rooms', 'Alley_Pave', 'Price'
    }

    It 'computes: <Name>' -ForEach @(
        @{ Name = 'standardized'; Options = @{ Standardize = $true }; Values = '-1.2649 -0.6325 0 0.6325 1.2649' }
        @{ Name = 'from 0 to 1'; Options = @{ MinMax = $true }; Values = '0 0.25 0.5 0.75 1' }
        @{ Name = 'logarithms'; Options = @{ Log = $true }; Values = '0 0.6931 1.0986 1.3863 1.6094' }
        @{ Name = 'logarithms with an offset'; Options = @{ Log = $true; Offset = 1 }; Values = '0.6931 1.0986 1.3863 1.6094 1.7918' }
        @{ Name = 'clipped'; Options = @{ Clip = 2, 4 }; Values = '2 2 3 4 4' }
        @{ Name = 'bins'; Options = @{ Bin = 2 }; Values = '0 0 0 1 1' }
        @{ Name = 'bins between edges'; Options = @{ Edge = 1, 3, 9 }; Values = 'NA 0 0 1 1' }
    ) {
        $table = 1..5 | ConvertTo-Table | Convert-TableColumn Value @Options
        ($table['Value'].ToArray() | ForEach-Object { if ($null -eq $_) { 'NA' } else { [Math]::Round($_, 4) } }) -join ' ' | Should -Be $Values
    }

    It 'makes polynomials in place of the first column' {
        $table = @([pscustomobject] @{ a = 2; k = 'x'; b = 3 }) | ConvertTo-Table | Convert-TableColumn a, b -Polynomial 2
        $table.Columns.Name | Should -Be 'a', 'b', 'a^2', 'a b', 'b^2', 'k'
        Get-Text $table | Should -Be '2 3 4 6 9 x'
    }

    It 'counts the characters of text' {
        ('t', 'one', 'three' | ConvertFrom-Csv | ConvertTo-Table | Convert-TableColumn t -TextLength).t | Should -Be 3, 5
    }

    It 'says what is wrong' {
        { $houses | Convert-TableColumn Alley -Standardize } | Should -Throw '*Standardize is for values of kind Number*'
        { 0..2 | ConvertTo-Table | Convert-TableColumn -Log } | Should -Throw '*row 1: there is no logarithm of 0*'
        { 0..2 | ConvertTo-Table | Convert-TableColumn -Edge 3, 1 } | Should -Throw '*ascend*'
        { 0..2 | ConvertTo-Table | Convert-TableColumn -OneHot } | Should -Throw '*no columns of kind Text*'
    }
}

Describe 'Add-TableColumn' {
    It 'computes a value for every row' {
        $table = $houses | Add-TableColumn PerRoom { if ($_.Rooms) { $_.Price / $_.Rooms } }
        $table['PerRoom'].MissingCount | Should -Be 2
        $table['PerRoom'][2] | Should -Be 44525
    }

    It 'takes values, and replaces a column in its place' {
        $table = $houses | Add-TableColumn Alley -Value 1, 2, 3, 4
        $table.Columns.Name | Should -Be 'Rooms', 'Alley', 'Price'
        $table.Alley | Should -Be 1, 2, 3, 4
        { $houses | Add-TableColumn x -Value 1, 2 } | Should -Throw "*'x' has 2 rows*"
        { $houses | Add-TableColumn x { 1, 2 } } | Should -Throw '*Row 1*2 values*'
    }
}

Describe 'Group-Table' {
    It 'sums up each group' {
        $sales = 'City,Price,Day', 'Boone,30,1', 'Ames,10,2', 'Ames,20,2', ',5,3' | ConvertFrom-Csv | ConvertTo-Table
        $table = $sales | Group-Table City -Aggregate @{ Price = 'Mean', 'Max'; Day = 'Distinct' }
        $table.Columns.Name | Should -Be 'City', 'Count', 'Price_Mean', 'Price_Max', 'Day_Distinct'
        Get-Text $table | Should -Be 'Ames 2 15 20 1 | Boone 1 30 30 1 | NA 1 5 5 1'
        $table.Count | Should -Be 2, 1, 1
        ($sales | Group-Table City, Day).RowCount | Should -Be 3
        { $sales | Group-Table City -Aggregate @{ Price = 'Middle' } } | Should -Throw "*no aggregate 'Middle'*"
        { $sales | Group-Table Day -Aggregate @{ City = 'Sum' } } | Should -Throw '*Sum is for values of kind Number*'
    }
}

Describe 'Join-Table' {
    BeforeAll {
        $orders = 'Id,City', '1,Ames', '2,Boone', '3,Ames' | ConvertFrom-Csv | ConvertTo-Table
        $cities = 'City,State,Id', 'Ames,Iowa,7', 'Reno,Nevada,8' | ConvertFrom-Csv | ConvertTo-Table
    }

    It 'keeps the rows of <Kind>' -ForEach @(
        @{ Kind = 'Inner'; Rows = '1 Ames Iowa 7 | 3 Ames Iowa 7' }
        @{ Kind = 'Left'; Rows = '1 Ames Iowa 7 | 2 Boone NA NA | 3 Ames Iowa 7' }
        @{ Kind = 'Right'; Rows = '1 Ames Iowa 7 | 3 Ames Iowa 7 | NA Reno Nevada 8' }
        @{ Kind = 'Full'; Rows = '1 Ames Iowa 7 | 2 Boone NA NA | 3 Ames Iowa 7 | NA Reno Nevada 8' }
    ) {
        $table = $orders | Join-Table $cities -On City -Kind $Kind
        $table.Columns.Name | Should -Be 'Id', 'City', 'State', 'Id_Right'
        Get-Text $table | Should -Be $Rows
    }

    It 'refuses keys of different kinds' {
        { $orders | Join-Table $cities -On Town } | Should -Throw "*no column 'Town'*"
        { $orders | Join-Table ('City', '5' | ConvertFrom-Csv | ConvertTo-Table) -On City } | Should -Throw '*kind Text*kind Number*'
    }
}

Describe 'Split-Table' {
    It 'parts all rows, each to one part, in their order' {
        $train, $valid, $test = $hundred | Split-Table 0.7, 0.2 -Seed 5
        $train.RowCount, $valid.RowCount, $test.RowCount | Should -Be 70, 20, 10
        @($train.x) + $valid.x + $test.x | Sort-Object | Should -Be (1..100)
        $train.x | Sort-Object | Should -Be $train.x
        @($hundred | Split-Table 0.7, 0.2 -Seed 5)[1].x | Should -Be $valid.x
        @($hundred | Split-Table 0.7, 0.2, 0.1).Count | Should -Be 3
    }

    It 'refuses shares that cannot be' {
        { $hundred | Split-Table 0.8, 0.5 } | Should -Throw '*at most 1*'
        { $hundred | Split-Table 0.001 } | Should -Throw '*too few*'
    }
}

Describe 'New-Tensor' {
    It 'makes a tensor of a table: integers, truth values, missing ones as NaN' {
        $table = 'a,b', '1,true', '2,false' | ConvertFrom-Csv | ConvertTo-Table
        "$($table | New-Tensor -Property a)" | Should -Be 'tensor([[1], [2]])'.Replace('], [', "],`n        [")
        $table | New-Tensor | ForEach-Object { $_.shape } | Should -Be 2, 2
        ($houses | New-Tensor -Property Rooms, Price).isnan().sum().ToInt64() | Should -Be 2
        { $houses | New-Tensor } | Should -Throw "*'Alley' holds values of kind Text*"
    }
}
