BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force

    function New-File([string] $Name, [string[]] $Line) {
        $path = Join-Path $TestDrive $Name
        Set-Content $path $Line
        $path
    }
}

Describe 'Import-Table' {
    It 'finds the kind of each column over all rows, with missing values' {
        $table = Import-Table (New-File 'houses.csv' 'NumRooms,Alley,Price,Sold,When', 'NA,Pave,127500,true,2026-01-02', '2,NA,106000.5,FALSE,', '4,,178100,,2026-11-22')
        $table.Name | Should -Be 'houses'
        $table.RowCount | Should -Be 3
        "$($table.Columns.Kind)" | Should -Be 'Number Text Number Boolean Date'
        "$($table.Columns.MissingCount)" | Should -Be '1 2 0 1 1'
        $table['NumRooms'][0] | Should -BeNullOrEmpty
        $table['NumRooms'][1].GetType().Name | Should -Be 'Int64'
    }

    It 'gives the values of a column as a property' {
        $table = Import-Table (New-File 'ids.csv' 'Id,Price,Good', '1,1.5,true', '2,2.5,false')
        $table.Id.GetType().Name | Should -Be 'Int64[]'
        $table.Price -join ' ' | Should -Be '1.5 2.5'
        $table.good -join ' ' | Should -Be 'True False'
        { Set-StrictMode -Version Latest; $table.Nothing } | Should -Throw
        ($table | ForEach-Object { $_.Id }) -join ' ' | Should -Be '1 2'
    }

    It 'reads other separators, names of the columns from the call, and declared kinds' {
        $table = Import-Table (New-File 'zip.txt' '07030;3', '10001;?') -Delimiter ';' -Header Zip, Rooms -ColumnType @{ Zip = 'Text' } -MissingValue '?'
        $table.Zip -join ' ' | Should -Be '07030 10001'
        $table['Rooms'].MissingCount | Should -Be 1
    }

    It 'reads several files by a wildcard, and the good ones beside a bad one' {
        $null = New-File 'part1.csv' 'a', '1'
        $null = New-File 'part2.csv' 'a,b', '1'
        $null = New-File 'part3.csv' 'a', '3'
        $tables = Import-Table (Join-Path $TestDrive 'part*.csv') -ErrorAction SilentlyContinue -ErrorVariable failed
        $tables.Name -join ' ' | Should -Be 'part1 part3'
        $failed.Count | Should -Be 1
        $failed[0].FullyQualifiedErrorId | Should -BeLike 'RaggedRow*'
    }

    It 'says where a file is bad: <Id>' -ForEach @(
        @{ Id = 'RaggedRow'; Line = @('a,b', '1,2', '3'); Options = @{}; Message = "'bad.csv', row 2 (line 3) has 1 field where the table has 2 columns: there is no value for column 2, 'b'.*" }
        @{ Id = 'DuplicateHeader'; Line = @('a,b,a', '1,2,3'); Options = @{}; Message = "'bad.csv', line 1: columns 1 and 3 are both called 'a'.*" }
        @{ Id = 'EmptyFile'; Line = @(); Options = @{}; Message = "'bad.csv' is empty*" }
        @{ Id = 'UnclosedQuote'; Line = @('a,b', '1,"2', '3,4'); Options = @{}; Message = "'bad.csv', line 2: a quoted field*" }
        @{ Id = 'ColumnType'; Line = @('a,b', '1,2', 'x,4'); Options = @{ ColumnType = @{ a = 'Number' } }; Message = "'bad.csv', row 2 (line 3), column 'a': 'x' is no number*" }
        @{ Id = 'UnknownColumn'; Line = @('a,b', '1,2'); Options = @{ ColumnType = @{ c = 'Number' } }; Message = "There is no column 'c'*" }
    ) {
        $file = New-File 'bad.csv' $Line
        $problem = { Import-Table $file @Options -ErrorAction Stop } | Should -Throw -PassThru
        $problem.FullyQualifiedErrorId | Should -BeLike "$Id*"
        $problem.Exception.Message | Should -BeLike ($Message -replace '\[', '`[')
    }

    It 'says which bytes are no text, and reads them in the encoding that is given' {
        $file = Join-Path $TestDrive 'latin.csv'
        [IO.File]::WriteAllBytes($file, [byte[]] (0x61, 0x2C, 0x62, 10, 0x31, 0x2C, 0xE9, 10))
        $problem = { Import-Table $file -ErrorAction Stop } | Should -Throw -PassThru
        $problem.Exception.Message | Should -BeLike "*row 1 (line 2), column 'b'*-Encoding*"
        (Import-Table $file -Encoding latin1)['b'][0] | Should -Be ([string][char] 0xE9)
        { Import-Table $file -Encoding nonsense } | Should -Throw "*no encoding 'nonsense'*"
    }

    It 'says that a file is not there, and what kinds there are' {
        $problem = { Import-Table (Join-Path $TestDrive 'nothing.csv') -ErrorAction Stop } | Should -Throw -PassThru
        $problem.FullyQualifiedErrorId | Should -BeLike 'FileNotFound*'
        { Import-Table x.csv -ColumnType @{ a = 'Nummer' } } | Should -Throw "*no kind 'Nummer'. Did you mean 'Number'*"
    }

    It 'prints size, names, kinds and first rows' {
        $table = Import-Table (New-File 'show.csv' 'Id,Name,Level', '1,"two', 'lines",NA', '20,x,0.5')
        ($table | Out-String).Trim() -split "`r?`n" | ForEach-Object TrimEnd | Should -Be @(
            'show: 2 rows x 3 columns'
            '     Id  Name        Level'
            'integer  text       number'
            '-------  ---------  ------'
            '      1  two lines      NA'
            '     20  x             0.5'
        )
    }

    It 'prints what fits the width, and names the rest' {
        $names = 1..30 | ForEach-Object { "Column$_" }
        $text = Import-Table (New-File 'wide.csv' ($names -join ','), ((1..30) -join ',')) | Out-String
        $text | Should -Match '\.\.\. \d+ more columns: Column'
        ($text -split "`r?`n" | Select-Object -First 4 | Measure-Object Length -Maximum).Maximum | Should -BeLessOrEqual 80
    }
}

Describe 'Export-Table' {
    It 'writes what Import-Table reads again, also packed: <_>' -ForEach 'out.csv', 'out.tsv', 'out.csv.gz', 'out.zip' {
        $file = Join-Path $TestDrive $_
        $table = 'n,t,f', '1,"a,b",true', 'NA,"say ""x""",', '2.5,,false' | ConvertFrom-Csv | ConvertTo-Table
        $table | Export-Table $file
        $again = Import-Table $file
        foreach ($name in 'n', 't', 'f') { $again[$name].ToArray() | Should -Be $table[$name].ToArray() }
    }

    It 'writes plain text that other programs read' {
        $file = Join-Path $TestDrive 'plain.csv'
        'Id,SalePrice', '1461,169277.0524984', '1462,' | ConvertFrom-Csv | ConvertTo-Table | Export-Table $file
        Get-Content $file | Should -Be 'Id,SalePrice', '1461,169277.0524984', '1462,'
    }

    It 'does nothing with -WhatIf, and leaves nothing behind when it cannot write' {
        $table = 1..3 | ConvertTo-Table
        $file = Join-Path $TestDrive 'whatif.csv'
        $table | Export-Table $file -WhatIf
        Test-Path $file | Should -Be $false
        $null = New-Item (Join-Path $TestDrive 'folder.csv') -ItemType Directory
        { $table | Export-Table (Join-Path $TestDrive 'folder.csv') } | Should -Throw '*Nothing was changed*'
        @(Get-ChildItem $TestDrive -Filter '*.tmp').Count | Should -Be 0
    }
}

Describe 'ConvertTo-Table' {
    It 'makes the table that Import-Table makes of the same file' {
        $file = Join-Path $PSScriptRoot 'DeepLearn.Tests/reference/tables.csv'
        $direct = Import-Table $file
        $table = Import-Csv $file | ConvertTo-Table
        $table.RowCount | Should -Be $direct.RowCount
        "$($table.Columns.Kind)" | Should -Be "$($direct.Columns.Kind)"
        # Import-Csv takes blanks off the start of a field without quotes.
        foreach ($column in $direct.Columns) { @($table[$column.Name].ToArray() | ForEach-Object { "$_".Trim() }) | Should -Be @($column.ToArray() | ForEach-Object { "$_".Trim() }) }
    }

    It 'takes objects of any cmdlet, chosen properties, and misses what an object lacks' {
        $table = Get-ChildItem $PSScriptRoot -File | ConvertTo-Table Name, Length, LastWriteTime
        "$($table.Columns.Kind)" | Should -Be 'Text Number Date'
        $table = @([pscustomobject] @{ a = 1 }, [pscustomobject] @{ b = 'x' }) | ConvertTo-Table
        $table['a'].MissingCount | Should -Be 1
        $table['b'].MissingCount | Should -Be 1
        (([ordered] @{ z = 1; a = 2 }) | ConvertTo-Table).Columns.Name | Should -Be 'z', 'a'
        (1..3 | ConvertTo-Table).Value | Should -Be 1, 2, 3
    }

    It 'refuses a value that is not of the declared kind, and nothing at all' {
        { 'a', '1', 'x' | ConvertFrom-Csv | ConvertTo-Table -ColumnType @{ a = 'Number' } } | Should -Throw "*Row 2, column 'a': 'x' is no number*"
        { [pscustomobject] @{ a = 1 } | ConvertTo-Table -Property b } | Should -Throw '*nothing to make a table of*'
    }
}

Describe 'ConvertFrom-Table' {
    It 'gives objects with typed values and null for missing ones' {
        $rows = @('n,t', '1,', '2.5,x' | ConvertFrom-Csv | ConvertTo-Table | ConvertFrom-Table)
        $rows.Count | Should -Be 2
        $rows[0].n | Should -Be 1
        $rows[0].t | Should -BeNullOrEmpty
        $rows[1].n.GetType().Name | Should -Be 'Double'
    }

    It 'stops where no more is wanted' {
        @(1..1000 | ConvertTo-Table | ConvertFrom-Table | Select-Object -First 2).Count | Should -Be 2
    }

    It 'refuses names that objects cannot tell apart' {
        $file = Join-Path $TestDrive 'case.csv'
        Set-Content $file 'a,A', '1,2'
        $table = Import-Table $file
        $table['A'][0] | Should -Be 2
        { $table | ConvertFrom-Table } | Should -Throw "*'a' and 'A' differ in case alone*"
    }
}

Describe 'Measure-Table' {
    It 'describes every column' {
        $found = 'n,t,f,d', '1,a,true,2026-01-02', '2,a,false,2026-01-01', '4,b,true,', 'NA,,,' | ConvertFrom-Csv | ConvertTo-Table | Measure-Table
        $found.Name | Should -Be 'n', 't', 'f', 'd'
        $found.Missing | Should -Be 1, 1, 1, 2
        $found.Distinct | Should -Be 3, 2, 2, 2
        $found[0].Median | Should -Be 2
        $found[0].Q3 | Should -Be 3
        [Math]::Round($found[0].StandardDeviation, 6) | Should -Be 1.527525
        [Math]::Round($found[2].Mean, 6) | Should -Be 0.666667
        $found[3].Min | Should -Be ([datetime] '2026-01-01')
        $found[1].Mean | Should -BeNullOrEmpty
    }

    It 'prints a table' {
        $text = 1..4 | ConvertTo-Table | Measure-Table | Out-String
        $text | Should -Match '(?m)^Name\s+Kind\s+NA\s+Distinct\s+Mean\s+Std\s+Min\s+Q1\s+Median\s+Q3\s+Max'
        $text | Should -Match '(?m)^Value\s+Number\s+0\s+4\s+2\.5\s+1\.291\s+1\s+1\.75\s+2\.5\s+3\.25\s+4'
    }

    It 'describes the house prices as pandas does' {
        $file = if ($env:DEEPLEARN_DATA) { Join-Path $env:DEEPLEARN_DATA 'kaggle_house_pred_train.csv.gz' }
        if (-not $file -or -not (Test-Path $file)) {
            Set-ItResult -Skipped -Because 'the house prices are not on this machine; DEEPLEARN_DATA can name their folder'
            return
        }
        $expected = Get-Content (Join-Path $PSScriptRoot 'DeepLearn.Tests/reference/house_describe.json') -Raw | ConvertFrom-Json
        $found = Import-Table $file | Measure-Table
        $found.Count | Should -Be 81
        $figures = [ordered] @{ mean = 'Mean'; std = 'StandardDeviation'; min = 'Min'; '25%' = 'Q1'; '50%' = 'Median'; '75%' = 'Q3'; max = 'Max' }
        foreach ($column in $found) {
            $wanted = $expected.($column.Name)
            "$($column.Name) $($column.Count) $($column.Missing) $($column.Distinct)" | Should -Be "$($column.Name) $($wanted.count) $($wanted.missing) $($wanted.distinct)"
            if ($column.Kind -eq 'Number') {
                foreach ($name in $figures.Keys) {
                    $value = $column.($figures[$name])
                    [Math]::Abs($value - $wanted.$name) | Should -BeLessOrEqual (1e-12 * [Math]::Max(1, [Math]::Abs($wanted.$name)))
                }
            }
        }
    }
}
