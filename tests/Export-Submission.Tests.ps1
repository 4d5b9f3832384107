BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $file = "$TestDrive/submission.csv"
    $sample = "$TestDrive/sample_submission.csv"
    Set-Content $sample 'Id,SalePrice', '1461,169277.05', '1462,187758.39', '1463,183583.68'
}

Describe 'Export-Submission' {
    It 'writes the predictions of a model with their ids' {
        $model = New-Layer Flatten | New-Model
        $x = New-Tensor 208500.5, 181500.0, 0.1 -Shape 3, 1
        $model | Invoke-Model -Tensor $x | Export-Submission -Id (1461..1463) -Column SalePrice -Path $file -Sample $sample
        Get-Content $file | Should -Be 'Id,SalePrice', '1461,208500.5', '1462,181500', '1463,0.1'
    }

    It 'writes numbers and texts from the pipeline' {
        1.5, 2, 3 | Export-Submission $file -Id 1461, 1462, 1463 -Column SalePrice -Sample $sample
        Get-Content $file | Should -Be 'Id,SalePrice', '1461,1.5', '1462,2', '1463,3'
        'maple', 'oak, red' | Export-Submission $file -Id images/1.jpg, images/2.jpg -IdColumn image -Column label
        Get-Content $file | Should -Be 'image,label', 'images/1.jpg,maple', 'images/2.jpg,"oak, red"'
    }

    It 'writes a column for each output' {
        New-Tensor @((0.25, 0.75), (0.5, 0.5)) | Export-Submission $file -Id a, b -Column cat, dog
        Get-Content $file | Should -Be 'Id,cat,dog', 'a,0.25,0.75', 'b,0.5,0.5'
    }

    It 'takes the ids of a table' {
        Set-Content "$TestDrive/test.csv" 'Id,Area', '1461,5', '1462,6', '1463,7'
        foreach ($test in (Import-Table "$TestDrive/test.csv"), (Import-Csv "$TestDrive/test.csv")) {
            7, 8, 9 | Export-Submission $file -Id $test.Id -Column SalePrice -Sample $sample
            Get-Content $file | Should -Be 'Id,SalePrice', '1461,7', '1462,8', '1463,9'
        }
    }

    It 'writes the 1,459 house prices of the competition with the ids in order' {
        if (-not (Get-Dataset HousePrices).IsLocal) {
            Set-ItResult -Skipped -Because 'the house prices are not on this machine: DEEPLEARN_DATA names a folder that has them'
            return
        }
        $data = Import-Dataset HousePrices
        $test = $data.Test.Table
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 -Optimizer Adam -Seed 1
        Set-Content "$TestDrive/expected.csv" (@('Id,SalePrice') + @($test.Id | ForEach-Object { "$_,1" }))
        $data.Test | Invoke-Model -Model $run | Export-Submission $file -Id $test.Id -Column SalePrice -Sample "$TestDrive/expected.csv"
        $written = Import-Csv $file
        $written | Should -HaveCount 1459
        $written[0].Id, $written[-1].Id | Should -Be '1461', '2919'
    }

    It 'writes nothing with -WhatIf' {
        1 | Export-Submission "$TestDrive/whatif.csv" -Id 1 -Column y -WhatIf
        Test-Path "$TestDrive/whatif.csv" | Should -Be $false
    }

    Context 'bad input' {
        BeforeAll {
            Set-Content $file 'old'
        }

        It 'refuses <Case> and leaves the file as it was' -ForEach @(
            @{ Case = 'fewer ids than predictions'; Value = 1, 2, 3; Id = 1461, 1462; Column = 'SalePrice'; Message = '*3 predictions but 2 ids*' }
            @{ Case = 'rows that the sample has not'; Value = 1, 2; Id = 1461, 1462; Column = 'SalePrice'; Message = '*2 rows, but 3 in the sample*Missing: 1463*' }
            @{ Case = 'other ids'; Value = 1, 2, 3; Id = 1, 2, 3; Column = 'SalePrice'; Message = '*3 ids, such as 1, 2, 3,*' }
            @{ Case = 'another column'; Value = 1, 2, 3; Id = 1461, 1462, 1463; Column = 'Price'; Message = '*Id, Price, but Id, SalePrice*' }
            @{ Case = 'an id that comes twice'; Value = 1, 2, 3; Id = 1461, 1461, 1463; Column = 'SalePrice'; Message = "*'1461' comes 2 times*" }
            @{ Case = 'a prediction that is no number'; Value = 1, [double]::NaN, 3; Id = 1461, 1462, 1463; Column = 'SalePrice'; Message = '*prediction 2 is NaN*' }
        ) {
            { $Value | Export-Submission $file -Id $Id -Column $Column -Sample $sample } | Should -Throw $Message
            Get-Content $file | Should -Be 'old'
        }

        It 'says when the sample is not there' {
            { 1 | Export-Submission $file -Id 1 -Column y -Sample "$TestDrive/none.csv" } | Should -Throw '*none.csv*sample_submission.csv of the competition*'
        }
    }
}
