BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force

    function New-TestTable([string] $Name, [string[]] $Line) {
        $file = Join-Path $TestDrive "$Name.csv"
        Set-Content $file $Line
        Import-Table $file
    }

    function Get-Feature($Data) {
        $features = $Data.GetBatch([long[]] (0..($Data.Count - 1))).Features
        # One text a row: comparisons of nested arrays would be unrolled.
        foreach ($row in 0..($Data.Count - 1)) { (0..($features.shape[1] - 1) | ForEach-Object { [Math]::Round([double] $features[$row, $_], 4) }) -join ' ' }
    }
}

Describe 'New-Preprocessor' {
    BeforeAll {
        $houses = New-TestTable houses 'Id,Area,Alley,Price', '1,50,Pave,100', '2,NA,NA,160', '3,120,Grvl,250'
    }

    It 'standardizes, fills, and makes a feature of each category and of none' {
        $prep = $houses | New-Preprocessor -Label Price -Exclude Id -Standardize -FillMissing Mean -OneHot -MissingAsCategory -LogLabel
        $prep.FeatureNames | Should -Be 'Area', 'Alley_Grvl', 'Alley_Pave', 'Alley_nan'
        $data = $houses | ConvertTo-Dataset -Preprocessor $prep
        Get-Feature $data | Should -Be '-0.7071 0 1 0', '0 0 0 1', '0.7071 1 0 0'
        $labels = $data.GetBatch([long[]] (0..2)).Labels
        [Math]::Round([double] $labels[2, 0], 4) | Should -Be ([Math]::Round([Math]::Log(250), 4))
    }

    It 'explains which columns became which features' {
        $prep = $houses | New-Preprocessor Price -Exclude I* -Standardize -FillMissing Median -OneHot -MissingAsCategory -StandardizeLabel -UnseenCategory Zero -AllowExtraColumn
        $text = $prep | Out-String
        $text | Should -Match 'fitted to houses \(3 rows\): 4 features of 2 columns'
        $text | Should -Match 'label +\(Price - 170\) / 75.4983'
        $text | Should -Match 'excluded +Id'
        $text | Should -Match 'may differ +unseen categories \(Zero\), extra columns'
        $text | Should -Match 'Area +Number +1 +\(x - 85\) / 49.4975, missing: x = 85'
        $text | Should -Match 'Alley +Text +3 +one-hot: Grvl, Pave, missing'
        $prep.Columns | Out-String | Should -Match '(?s)Name +Kind +Features Treatment.+Area +Number +1 \(x - 85\).+Alley Text +3 one-hot'
    }

    It 'scales logarithms into 0 to 1 and takes numbers as categories' {
        $table = New-TestTable zones 'Area,Age,Zone,Price', '0,0,60,100', '80,12,20,160', '120,90,20,250'
        $data = $table | ConvertTo-Dataset -Preprocessor ($table | New-Preprocessor Price -MinMax -Log A* -Category Zone)
        $data.FeatureNames | Should -Be 'Area', 'Age', 'Zone_20', 'Zone_60'
        (Get-Feature $data)[0] | Should -Be '0 0 0 1'
        (Get-Feature $data)[2] | Should -Be '1 1 1 0'
    }

    It 'refuses what it has no way for, and names every column at once' {
        { $houses | New-Preprocessor -Label Price } |
            Should -Throw "*column 'Area', row 2: the value is missing*column 'Alley', row 1: 'Pave' is no number*-FillMissing*-OneHot*"
        { $houses | New-Preprocessor -Label Cost } | Should -Throw "*no column 'Cost'*Id, Area, Alley, Price*"
        { $houses | New-Preprocessor -Label Price -Exclude Z* } | Should -Throw "*no column 'Z``*'*"
        { $houses | New-Preprocessor -Label Price -FillMissing Average } | Should -Throw "*no fill method 'Average'*Mean, Median, Mode, a number*"
        { $houses | New-Preprocessor -Label Price -OneHot -MissingAsCategory -Log Alley } | Should -Throw "*'Alley'*no numbers*"
        { $houses | New-Preprocessor -Label Price -Exclude Alley -FillMissing 0 -MissingAsCategory } | Should -Throw '*-OneHot*'
        { $houses | New-Preprocessor -Label Price -Standardize -MinMax } | Should -Throw '*parameter set*'
    }

    Context 'another table' {
        BeforeAll {
            $options = @{ Label = 'Price'; Exclude = 'Id'; MinMax = $true; FillMissing = 'Mean'; OneHot = $true; MissingAsCategory = $true }
            $other = New-TestTable other 'Area,Alley,Garden', '85,Gravel,1', 'large,Pave,2'
            $short = New-TestTable short 'Alley', 'Pave', 'NA'
        }

        It 'is an error that names all columns at fault' {
            $prep = $houses | New-Preprocessor @options
            $mistake = { $other | ConvertTo-Dataset -Preprocessor $prep } | Should -Throw -PassThru -ErrorId 'TableMismatch*'
            foreach ($part in "Table 'other'", "'Garden' was not there in training", "'Area' holds Text where it held Number", "row 2: 'large'", "'Gravel' (row 1)") {
                $mistake.Exception.Message | Should -BeLike "*$part*"
            }
            { $short | ConvertTo-Dataset -Preprocessor $prep } | Should -Throw "*'Area' is missing*-AllowMissingColumn*" -ErrorId 'MissingColumn*'
        }

        It 'is taken as declared' {
            $prep = $houses | New-Preprocessor @options -UnseenCategory Missing -AllowExtraColumn -AllowTypeChange -AllowMissingColumn
            Get-Feature ($short | ConvertTo-Dataset -Preprocessor $prep) | Should -Be '0.5 0 1 0', '0.5 0 0 1'
            Get-Feature (New-TestTable more 'Area,Alley,Garden', '85,Gravel,1', '120,Pave,2' | ConvertTo-Dataset -Preprocessor $prep) | Should -Be '0.5 0 0 1', '1 0 1 0'
            { $other | ConvertTo-Dataset -Preprocessor $prep } | Should -Throw "*column 'Area', row 2: 'large' is no number*"
        }
    }

    It 'travels in the file of the model, which then needs nothing but a table' {
        $prep = $houses | New-Preprocessor -Label Price -Exclude Id -Standardize -FillMissing Mean -OneHot -MissingAsCategory -LogLabel
        $run = New-Model Mlp -Hidden 8 | Start-Training -Dataset ($houses | ConvertTo-Dataset -Preprocessor $prep) -Epochs 3 -Seed 1
        $unknown = New-TestTable unknown 'Area,Alley', '70,Grvl', 'NA,NA'
        $predicted = $unknown | ConvertTo-Dataset -Preprocessor $prep | Invoke-Model -Model $run
        $predicted.shape | Should -Be 2, 1
        $file = Join-Path $TestDrive 'houses.safetensors'
        $run | Export-Model $file -WarningVariable warned
        $warned | Should -BeNullOrEmpty
        $model = Import-Model $file
        "$($model.Preprocessor)" | Should -Be '4 features of 2 columns, label Price'
        $again = $unknown | Invoke-Model -Model $model
        [double] ($again - $predicted).abs().max() | Should -Be 0
        $run | Export-Model (Join-Path $TestDrive 'houses.pt') -WarningVariable warned -WarningAction SilentlyContinue
        $warned | Should -BeLike '*weights alone*.safetensors*'
        # The network learned the logarithm.
        $learned = $model.Forward(($unknown | ConvertTo-Dataset -Preprocessor $prep).GetBatch([long[]] (0, 1)).Features).exp()
        [Math]::Round([double] ($learned[0, 0] / $predicted[0, 0]), 5) | Should -Be 1
    }

    It 'measures in the units of the label, and only where there is one' {
        $prep = $houses | New-Preprocessor -Label Price -Exclude Id -Standardize -FillMissing Mean -OneHot -MissingAsCategory -LogLabel -StandardizeLabel
        $data = $houses | ConvertTo-Dataset -Preprocessor $prep
        $run = New-Model Mlp -Hidden 8 | Start-Training -Dataset $data -Epochs 3 -Seed 1
        $values = ($data | Invoke-Model -Model $run).reshape(-1) | ConvertFrom-Tensor
        $expected = ([Math]::Abs($values[0] - 100) + [Math]::Abs($values[1] - 160) + [Math]::Abs($values[2] - 250)) / 3
        $measured = ($run | Measure-Model -Dataset $data -Metric MAE).Value
        [Math]::Round($measured / $expected, 5) | Should -Be 1
        $unlabelled = New-TestTable unlabelled 'Area,Alley', '70,Grvl' | ConvertTo-Dataset -Preprocessor $prep
        { $run | Measure-Model -Dataset $unlabelled -ErrorAction Stop } | Should -Throw "*no labels*'Price'*" -ErrorId 'NoLabels*'
        { New-Model LinearRegression | Start-Training -Dataset $unlabelled } | Should -Throw '*no labels*'
        $unlabelled | Out-String | Should -Match 'labels +none'
    }

    It 'names the row whose label cannot be learned' {
        $gap = New-TestTable gap 'Area,Price', '50,100', '80,NA'
        $prep = $gap | New-Preprocessor -Label Price -LogLabel
        { $gap | ConvertTo-Dataset -Preprocessor $prep } | Should -Throw "*Label 'Price', row 2*missing*" -ErrorId 'LabelMissing*'
        $free = New-TestTable free 'Area,Price', '50,100', '80,0'
        { $free | ConvertTo-Dataset -Preprocessor $prep } | Should -Throw "*Label 'Price', row 2: '0' has no logarithm*" -ErrorId 'LabelNotPositive*'
    }

    It 'is taken anew from the training rows of a split' {
        $table = New-TestTable split (@('x,y') + (1..50 | ForEach-Object { "$_,$_" }))
        $parts = $table | ConvertTo-Dataset -Preprocessor ($table | New-Preprocessor y -Standardize) | Split-Dataset -ValidationFraction 0.4 -Seed 3
        $features = $parts.Train.GetBatch([long[]] (0..29)).Features
        [Math]::Round([double] $features.mean(), 5) | Should -Be 0
        [Math]::Round([double] $features.std(), 5) | Should -Be 1
    }

    It 'says when a model knows no table' {
        { $houses | Invoke-Model -Model (New-Model LinearRegression) -ErrorAction Stop } | Should -Throw '*no preprocessor*ConvertTo-Dataset*' -ErrorId 'PreprocessorNeeded*'
        { 'houses' | Invoke-Model -Model (New-Model LinearRegression) -ErrorAction Stop } | Should -Throw '*data set, a table or a tensor*' -ErrorId 'NotExamples*'
    }

    It 'makes 331 features of the house prices, as pandas does' {
        if (-not (Get-Dataset HousePrices).IsLocal) {
            Set-ItResult -Skipped -Because 'the house prices are not on this machine; DEEPLEARN_DATA can name their folder'
            return
        }
        $expected = Get-Content "$PSScriptRoot/DeepLearn.Tests/reference/house_features.json" -Raw | ConvertFrom-Json
        $train = Import-Table -Name HousePricesTrain
        $test = Import-Table -Name HousePricesTest
        $prep = $train | New-Preprocessor -Label SalePrice -Exclude Id -Standardize -FillMissing Mean -OneHot -MissingAsCategory
        $prep.FeatureNames | Should -Be $expected.names
        foreach ($part in @{ Table = $train; Name = 'train' }, @{ Table = $test; Name = 'test' }) {
            $data = $part.Table | ConvertTo-Dataset -Preprocessor $prep
            $features = $data.GetBatch([long[]] (0..($data.Count - 1))).Features.double()
            $sums = New-Tensor $expected.($part.Name + '_sum') -Dtype float64
            $squares = New-Tensor $expected.($part.Name + '_squares') -Dtype float64
            [double] ($features.sum(0) - $sums).abs().max() | Should -BeLessThan 0.001
            [double] (($features * $features).sum(0) - $squares).abs().max() | Should -BeLessThan 0.01
        }
    }
}
