BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'ConvertTo-Dataset' {
    Context 'from objects' {
        It 'makes features and a label of a CSV file' {
            $file = Join-Path $TestDrive 'train.csv'
            Set-Content $file 'Area,Rooms,SalePrice', '50,2,100.5', '80,3,160', '120,4,250'
            $data = Import-Csv $file | ConvertTo-Dataset -Label SalePrice
            $data.Count | Should -Be 3
            $data.FeatureShape | Should -Be 2
            $data.FeatureNames | Should -Be 'Area', 'Rooms'
            $data.HasClassLabels | Should -Be $false
            $batch = $data.GetBatch([long[]] (0..2))
            [double] $batch.Features[1, 0] | Should -Be 80
            $batch.Labels.shape | Should -Be 3, 1
            [double] $batch.Labels[0, 0] | Should -Be 100.5
        }

        It 'takes numbers and truth values of any objects' {
            $data = 1..4 | ForEach-Object { [pscustomobject] @{ A = $_; B = ($_ -gt 2); Y = $_ * 2 } } | ConvertTo-Dataset -Label Y
            $batch = $data.GetBatch([long[]] (0..3))
            [double] $batch.Features.sum() | Should -Be 12
        }

        It 'makes classes of text, in alphabetical order' {
            $data = 'length,kind', '5.1,setosa', '6.2,virginica', '5.0,setosa' | ConvertFrom-Csv | ConvertTo-Dataset -Label kind
            $data.HasClassLabels | Should -Be $true
            $data.ClassNames | Should -Be 'setosa', 'virginica'
            [long] $data.GetBatch([long[]] (0..2)).Labels.sum() | Should -Be 1
        }

        It 'makes classes of numbers with -AsClass' {
            $data = 0..5 | ForEach-Object { [pscustomobject] @{ X = $_; Y = $_ % 3 } } | ConvertTo-Dataset -Label Y -AsClass
            $data.HasClassLabels | Should -Be $true
        }

        It 'takes only the properties asked for' {
            $data = 1..3 | ForEach-Object { [pscustomobject] @{ Id = "row $_"; Area = $_; Rooms = $_; Price = $_ } } | ConvertTo-Dataset -Label Price -Property Area, Room*
            $data.FeatureNames | Should -Be 'Area', 'Rooms'
        }
    }

    Context 'from a table' {
        It 'takes its columns as it takes properties' {
            $file = Join-Path $TestDrive 'flowers.csv'
            Set-Content $file 'length,width,kind', '5.1,3.5,setosa', '6.2,2.9,virginica'
            $data = Import-Table $file | ConvertTo-Dataset -Label kind -Property length
            $data.Name | Should -Be 'flowers'
            $data.FeatureNames | Should -Be 'length'
            $data.ClassNames | Should -Be 'setosa', 'virginica'
        }

        It 'applies a preprocessor to objects too' {
            $rows = 'x,y', '1,2', 'NA,4' | ConvertFrom-Csv
            $data = $rows | ConvertTo-Dataset -Preprocessor ($rows | New-Preprocessor y -FillMissing 7)
            [double] $data.GetBatch([long[]] 1).Features | Should -Be 7
        }
    }

    Context 'from tensors' {
        It 'keeps shape and classes' {
            $data = ConvertTo-Dataset -Feature (New-Tensor -Kind Randn -Shape 6, 1, 8, 8) -Target (New-Tensor 0, 1, 0, 1, 0, 1) -ClassName cat, dog -Name pets
            $data.Count | Should -Be 6
            $data.FeatureShape | Should -Be 1, 8, 8
            $data.ClassNames | Should -Be 'cat', 'dog'
            $data.Name | Should -Be 'pets'
        }

        It 'refuses unequal numbers of examples and labels' {
            { ConvertTo-Dataset -Feature (New-Tensor -Kind Ones -Shape 3, 2) -Target (New-Tensor 0, 1) } | Should -Throw '*3*2*'
        }

        It 'refuses an empty data set' {
            { ConvertTo-Dataset -Feature (New-Tensor -Kind Ones -Shape 0, 2) -Target (New-Tensor -Kind Ones -Shape 0, 1) } | Should -Throw '*no examples*'
        }
    }

    Context 'bad input' {
        It 'names column, row and value where one is not numeric' {
            { 'a,y', '1,2', 'large,3' | ConvertFrom-Csv | ConvertTo-Dataset -Label y } | Should -Throw "*'a'*row 2*'large'*" -ErrorId 'ColumnNotNumeric*'
            { 'a,y', '1,2', 'NA,3' | ConvertFrom-Csv | ConvertTo-Dataset -Label y } | Should -Throw "*'a'*row 2*missing*New-Preprocessor*" -ErrorId 'MissingValue*'
        }

        It 'lists the columns when the label is none of them' {
            { 'a,y', '1,2' | ConvertFrom-Csv | ConvertTo-Dataset -Label Price } | Should -Throw "*'Price'*a, y*"
        }

        It 'refuses a table without rows' {
            { ConvertTo-Dataset -Label y -InputObject @() } | Should -Throw
        }
    }

    It 'prints what it holds' {
        $text = 'length,kind', '5.1,setosa', '6.2,virginica' | ConvertFrom-Csv | ConvertTo-Dataset -Label kind -Name iris | Out-String
        $text | Should -Match '(?s)iris.*examples\s+2.*features\s+\[1\]: length.*labels\s+2 classes: setosa, virginica'
    }
}
