BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $data = (Import-Dataset SyntheticRegression).First(100).Train
    $settings = @{ Dataset = $data; Fold = 4; Epochs = 2; BatchSize = 10; LearningRate = 0.03; Metric = 'MAE'; Seed = 5 }

    # Features and labels of a part, by number.
    function Get-Batch($Source, $Rows) { $Source.GetBatch([long[]] $Rows) }
}

Describe 'Start-CrossValidation' {
    BeforeAll {
        $model = New-Model LinearRegression
        $cv = @($model | Start-CrossValidation @settings)
    }

    It 'gives a result for each fold, with loss and metric on either side' {
        $cv.Count | Should -Be 4
        $cv.Fold | Should -Be 1, 2, 3, 4
        foreach ($fold in $cv) {
            foreach ($name in 'TrainLoss', 'ValidLoss', 'TrainMAE', 'ValidMAE') { $fold.$name | Should -BeGreaterThan 0 }
            $fold.Metric | Should -Be 'MAE'
            $fold.ValidScore | Should -Be $fold.ValidMAE
        }
        ($cv | Format-Table Fold, TrainMAE, ValidMAE | Out-String) | Should -Match 'Fold\s+TrainMAE\s+ValidMAE'
        ($cv | Out-String) | Should -Match 'Repeat\s+Fold\s+Metric\s+Train\s+Valid\s+Seconds'
    }

    It 'measures each model on the examples that it has not seen' {
        foreach ($fold in $cv) {
            $first = 25 * ($fold.Fold - 1)
            $fold.Rows | Should -Be ($first..($first + 24))
            $held = Get-Batch $data $fold.Rows
            $expected = ($fold.Model | Invoke-Model -Tensor $held.Features) - $held.Labels
            [Math]::Abs([double] $expected.abs().mean() - $fold.ValidMAE) | Should -BeLessThan 1e-6
            [double] ($fold.Labels - $held.Labels).abs().max() | Should -BeLessThan 1e-6
            [double] ($fold.Predictions - ($fold.Model | Invoke-Model -Tensor $held.Features)).abs().max() | Should -BeLessThan 1e-6
            $others = Get-Batch $data (0..99 | Where-Object { $fold.Rows -notcontains $_ })
            $expected = ($fold.Model | Invoke-Model -Tensor $others.Features) - $others.Labels
            [Math]::Abs([double] $expected.abs().mean() - $fold.TrainMAE) | Should -BeLessThan 1e-6
        }
    }

    It 'leaves the model as it was and begins each fold anew' {
        $model.IsInitialized | Should -BeFalse
        $trained = ($model | Start-Training -Dataset $data -Epochs 5 -BatchSize 10 -LearningRate 0.03 -Seed 1).Model
        $weight = "$($trained.StateDict()['0.weight'])"
        $again = @($trained | Start-CrossValidation @settings)
        "$($trained.StateDict()['0.weight'])" | Should -Be $weight
        $again.ValidMAE | Should -Be $cv.ValidMAE
    }

    It 'gives the same numbers with the same seed, and others with another' {
        @($model | Start-CrossValidation @settings).ValidMAE | Should -Be $cv.ValidMAE
        $settings.Seed = 6
        @($model | Start-CrossValidation @settings)[0].ValidMAE | Should -Not -Be $cv[0].ValidMAE
        $settings.Seed = 5
    }

    It 'gives each fold as soon as it is done' {
        $first = $model | Start-CrossValidation -Dataset $data -Fold 100 -Epochs 5 -BatchSize 1 -LearningRate 0.01 -InformationVariable lines | Select-Object -First 1
        $first.Fold | Should -Be 1
        @($lines).Count | Should -Be 1
    }

    It 'cuts the examples as it is told' {
        $group = 0..99 | ForEach-Object { $_ % 5 }
        $folds = @($model | Start-CrossValidation @settings -Group $group)
        foreach ($fold in $folds) {
            @($fold.Rows | ForEach-Object { $_ % 5 } | Sort-Object -Unique).Count * 20 | Should -Be $fold.Rows.Count
        }
        $folds = @($model | Start-CrossValidation @settings -FoldKind Shuffled -Repeat 2)
        $folds.Count | Should -Be 8
        $folds.Repeat | Should -Be 1, 1, 1, 1, 2, 2, 2, 2
        $folds[0].Rows | Should -Not -Be (0..24)
    }

    It 'judges several models in a fold by their mean output' {
        $folds = @(New-Model Mlp -Hidden 4 -OutFeatures 1 | Start-CrossValidation @settings -Ensemble 3)
        $fold = $folds[1]
        $fold.Runs.Seed | Should -Be 8, 9, 10
        $held = Get-Batch $data $fold.Rows
        $outputs = foreach ($run in $fold.Runs) { , ($run | Invoke-Model -Tensor $held.Features) }
        $mean = ($outputs[0] + $outputs[1] + $outputs[2]) / 3
        [double] ($fold.Predictions - $mean).abs().max() | Should -BeLessThan 1e-5
        [Math]::Abs([double] ($mean - $held.Labels).abs().mean() - $fold.ValidMAE) | Should -BeLessThan 1e-5
    }

    It 'stops early in each fold where that is asked for' {
        $folds = @(New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 2 -Epochs 60 -BatchSize 10 -LearningRate 0.1 -Patience 2 -Monitor MAE -Seed 1)
        foreach ($fold in $folds) {
            $run = $fold.Runs[0]
            $run.History.Count | Should -BeLessThan 60
            $run.BestEpoch | Should -Be ($run.History.Count - 2)
            [Math]::Abs($fold.ValidMAE - $run.History[$run.BestEpoch - 1].ValidationMetrics['MAE']) | Should -BeLessThan 1e-7
        }
    }

    It 'draws the curves of a fold' {
        $cv[0] | Export-Plot -Path "$TestDrive/fold.svg"
        "$TestDrive/fold.svg" | Should -Exist
    }

    Context 'tables' {
        BeforeAll {
            # Prices of 40 houses; the first 10 are held back in the first fold.
            function New-House([double] $Area) {
                $rows = foreach ($i in 0..39) {
                    [pscustomobject]@{ Area = if ($i -lt 10) { $Area + $i } else { 50 + 3 * $i }; Zone = 'abc'[$i % 3]; Price = 1000 + 100 * $i }
                }
                $rows | ConvertTo-Table
            }
            function Start-Fold($Houses) {
                $prep = $Houses | New-Preprocessor -Label Price -Standardize -OneHot -LogLabel -StandardizeLabel
                @(New-Model LinearRegression | Start-CrossValidation -Dataset ($Houses | ConvertTo-Dataset -Preprocessor $prep) -Fold 4 -Epochs 3 -LearningRate 0.1 -Metric RMSE -Seed 1)
            }
        }

        It 'let nothing of the rows that are held back into what is trained' {
            $one = Start-Fold (New-House 60)
            $other = Start-Fold (New-House 100000)
            "$($other[0].Model.StateDict()['0.weight'])" | Should -Be "$($one[0].Model.StateDict()['0.weight'])"
            $other[0].TrainRMSE | Should -Be $one[0].TrainRMSE
            $other[0].ValidRMSE | Should -Not -Be $one[0].ValidRMSE
            # In the other folds these rows are trained on.
            $other[1].TrainRMSE | Should -Not -Be $one[1].TrainRMSE
        }

        It 'are predicted in the units of the label, each by the preprocessor of its fold, also from a file' {
            $houses = New-House 60
            $cv = Start-Fold $houses
            foreach ($fold in $cv) {
                [Math]::Abs([double] ($fold.Predictions - $fold.Labels).square().mean().sqrt() - $fold.ValidRMSE) | Should -BeLessThan 0.01
            }
            $ensemble = $cv | Merge-Model
            $data = $houses | ConvertTo-Dataset -Preprocessor ($houses | New-Preprocessor -Label Price -Standardize -OneHot -LogLabel -StandardizeLabel)
            $each = foreach ($fold in $cv) { , ($fold | Invoke-Model -Dataset $data) }
            $mean = ($each[0] + $each[1] + $each[2] + $each[3]) / 4
            $ensemble | Export-Model -Path "$TestDrive/tables.safetensors"
            foreach ($model in $ensemble, (Import-Model "$TestDrive/tables.safetensors")) {
                [double] (($model | Invoke-Model -Dataset $data) - $mean).abs().max() | Should -BeLessThan 0.01
                $rmse = ($model | Measure-Model -Dataset $data -Metric RMSE).Value
                $labels = 0..39 | ForEach-Object { 1000.0 + 100 * $_ }
                $difference = $mean.reshape(-1) - (New-Tensor $labels)
                [Math]::Abs($rmse - [double] $difference.square().mean().sqrt()) | Should -BeLessThan 0.01
            }
            { $ensemble | Invoke-Model -Tensor (Get-Batch $data (0..1)).Features -ErrorAction Stop } | Should -Throw '*-Dataset*'
        }
    }

    Context 'Ctrl+C, in a process of its own' {
        It 'ends the fold after the batch in flight, with the folds that were done in $LastCrossValidation' {
            if (-not (Get-Command kill -CommandType Application -ErrorAction Ignore)) {
                Set-ItResult -Skipped -Because 'this system has no kill to send the signal with'
                return
            }
            $begun = Join-Path $TestDrive 'begun.txt'
            $note = Join-Path $TestDrive 'note.txt'
            $start = [Diagnostics.ProcessStartInfo]::new([Environment]::ProcessPath)
            if ([IO.Path]::GetFileNameWithoutExtension($start.FileName) -eq 'dotnet') {
                $start.ArgumentList.Add([Reflection.Assembly]::GetEntryAssembly().Location)
            }
            $start.ArgumentList.Add('-NoProfile')
            $start.ArgumentList.Add('-Command')
            $start.ArgumentList.Add("Import-Module '$PSScriptRoot/../DeepLearn.psd1'; " +
                "try { New-Model LinearRegression | Start-CrossValidation -Dataset (Import-Dataset SyntheticRegression) -Fold 500 -Epochs 5 -LearningRate 0.01 | " +
                "ForEach-Object { if (`$_.Fold -eq 2) { Set-Content '$begun' 2 } } } " +
                "finally { [IO.File]::WriteAllText('$note', `"`$(`$LastCrossValidation.Count -ge 2) `$(`$LastCrossValidation.Count -lt 500) `$(`$LastCrossValidation[1].ValidLoss -gt 0)`") }")
            $process = [Diagnostics.Process]::Start($start)
            for ($i = 0; $i -lt 600 -and -not (Test-Path $begun); $i++) { Start-Sleep -Milliseconds 100 }
            & kill -INT $process.Id
            $process.WaitForExit(30000) | Should -Be $true
            $process.Dispose()
            Get-Content $note | Should -Be 'True True True'
        }
    }

    Context 'bad input' {
        It 'refuses <Because>' -ForEach @(
            @{ Because = 'one fold'; Arguments = @{ Fold = 1 }; Message = '*from 2 to 100*' }
            @{ Because = 'no model'; Arguments = @{ Ensemble = 0 }; Message = '*at least 1*' }
            @{ Because = 'an unknown metric'; Arguments = @{ Metric = 'MAEE' }; Message = "*MAEE*" }
        ) {
            $all = $settings.Clone()
            foreach ($key in $Arguments.Keys) { $all[$key] = $Arguments[$key] }
            { $model | Start-CrossValidation @all } | Should -Throw $Message
        }

        It 'says in which fold a training failed' {
            { $model | Start-CrossValidation -Dataset $data -Fold 2 -LearningRate 1e30 -ErrorAction Stop } | Should -Throw 'Fold 1 of 2: The loss became*'
        }
    }
}

Describe 'Measure-CrossValidation' {
    It 'gives mean and deviation of each measure' {
        $cv = @(New-Model LinearRegression | Start-CrossValidation @settings)
        $summary = @($cv | Measure-CrossValidation)
        $summary.Metric | Should -Be 'Loss', 'MAE'
        $summary[1].Folds | Should -Be 4
        foreach ($side in 'Train', 'Valid') {
            $expected = $cv | Measure-Object "${side}MAE" -Average -StandardDeviation
            [Math]::Abs($summary[1].$side - $expected.Average) | Should -BeLessThan 1e-12
            [Math]::Abs($summary[1]."${side}Deviation" - $expected.StandardDeviation) | Should -BeLessThan 1e-12
        }
    }

    It 'keeps several cross-validations apart' {
        $both = 1..2 | ForEach-Object { New-Model LinearRegression | Start-CrossValidation @settings }
        @($both | Measure-CrossValidation).Count | Should -Be 4
    }
}

Describe 'Merge-Model' {
    BeforeAll {
        $good = @(New-Model LinearRegression | Start-CrossValidation @settings)
        $poor = @(New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 4 -Epochs 1 -BatchSize 50 -LearningRate 0.001 -Seed 2)
        $x = (Get-Batch $data (0..9)).Features
    }

    It 'gives the mean of its members, also from a file' {
        $ensemble = $good | Merge-Model
        $ensemble.Members.Count | Should -Be 4
        $outputs = foreach ($fold in $good) { , ($fold | Invoke-Model -Tensor $x) }
        $mean = ($outputs[0] + $outputs[1] + $outputs[2] + $outputs[3]) / 4
        [double] (($ensemble | Invoke-Model -Tensor $x) - $mean).abs().max() | Should -BeLessThan 1e-5
        $ensemble | Export-Model -Path "$TestDrive/ensemble.safetensors"
        $loaded = Import-Model "$TestDrive/ensemble.safetensors"
        [double] (($loaded | Invoke-Model -Tensor $x) - $mean).abs().max() | Should -BeLessThan 1e-5
    }

    It 'takes models and runs too, as copies' {
        $models = 1..2 | ForEach-Object { New-Layer Linear -InFeatures 2 -OutFeatures 1 | New-Model }
        $ensemble = $models | Merge-Model
        $before = ($ensemble | Invoke-Model -Tensor $x).sum()
        $null = $models[0] | Start-Training -Dataset $data -Epochs 1 -LearningRate 0.03
        [double] (($ensemble | Invoke-Model -Tensor $x).sum() - $before) | Should -Be 0
    }

    It 'weights cross-validations by what they predict of unseen examples' {
        $ensemble = $good + $poor | Merge-Model -Stack -Metric MAE
        $ensemble.Members.Count | Should -Be 4
        [double] (($ensemble | Invoke-Model -Tensor $x) - ($good | Merge-Model | Invoke-Model -Tensor $x)).abs().max() | Should -BeLessThan 1e-5
    }

    It 'finds the weights of two that err in opposite ways' {
        # One predicts too much, one too little: the mean of both is right.
        $target = (Get-Batch $data (0..99)).Labels
        function New-Biased([double] $Bias) {
            $shifted = ConvertTo-Dataset -Feature (Get-Batch $data (0..99)).Features -Target ($target + $Bias)
            @(New-Model LinearRegression | Start-CrossValidation -Dataset $shifted -Fold 4 -Epochs 20 -BatchSize 10 -LearningRate 0.1 -Seed 3)
        }
        $high = New-Biased 1
        $low = New-Biased -3
        foreach ($fold in $high + $low) { $null = $fold.Labels.copy_((Get-Batch $data $fold.Rows).Labels) }
        $weights = ($high + $low | Merge-Model -Stack).StateDict()['weights'] | ConvertFrom-Tensor
        # 3/4 to the first and 1/4 to the second, each shared by four folds.
        foreach ($i in 0..3) { [Math]::Abs($weights[$i] - 3 / 16) | Should -BeLessThan 0.005 }
        foreach ($i in 4..7) { [Math]::Abs($weights[$i] - 1 / 16) | Should -BeLessThan 0.005 }
    }

    It 'refuses <Because>' -ForEach @(
        @{ Because = 'what is no model'; Source = { 3, 4 }; Stack = $false; Message = '*got Int32*' }
        @{ Because = 'to stack models'; Source = { $good[0].Model }; Stack = $true; Message = '*got Sequential*' }
        @{ Because = 'to stack without all folds'; Source = { $good[0..2] }; Stack = $true; Message = '*75 examples*has 100*' }
    ) {
        { & $Source | Merge-Model -Stack:$Stack } | Should -Throw $Message
    }
}
