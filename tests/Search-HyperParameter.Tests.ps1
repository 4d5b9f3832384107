BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $space = @{ Rate = @{ LogUniform = 0.001, 1 }; Hidden = @{ Integer = 2, 5 }; Dropout = @{ Uniform = 0.1, 0.5 }; Kind = 'a', 'b' }
}

Describe 'Search-HyperParameter' {
    It 'tries every combination and gives them sorted' {
        $trials = @(Search-HyperParameter @{ A = 3, 1, 2; B = 10, 20 } { param($p) $p.A * $p.B })
        $trials.Score | Should -Be 10, 20, 20, 30, 40, 60
        $trials[0].A | Should -Be 1
        $trials[0].B | Should -Be 10
        ($trials | Sort-Object Trial | ForEach-Object { "$($_.A)/$($_.B)" }) -join ' ' | Should -Be '3/10 3/20 1/10 1/20 2/10 2/20'
        (Search-HyperParameter @{ A = 3, 1, 2 } { $_.A } -Maximize).Score | Should -Be 3, 2, 1
    }

    It 'lists whole numbers, single values and lists of lists' {
        $trials = @(Search-HyperParameter @{ N = @{ Integer = 2, 4 }; Fixed = 7; Hidden = @(8), @(8, 4) } { $_.N * $_.Fixed + $_.Hidden.Count })
        $trials.Score | Should -Be 15, 16, 22, 23, 29, 30
        $trials[1].Hidden | Should -Be 8, 4
    }

    It 'draws within the ranges, by the seed, trial by trial' {
        $trials = @(Search-HyperParameter $space { $_.Rate } -Trial 200 -Seed 1)
        $trials.Count | Should -Be 200
        foreach ($trial in $trials) {
            $trial.Rate | Should -BeGreaterOrEqual 0.001
            $trial.Rate | Should -BeLessThan 1
            $trial.Dropout | Should -BeGreaterOrEqual 0.1
            $trial.Dropout | Should -BeLessThan 0.5
        }
        ($trials.Hidden | Sort-Object -Unique) | Should -Be 2, 3, 4, 5
        ($trials.Kind | Sort-Object -Unique) | Should -Be 'a', 'b'
        # A third of the numbers lies in each power of ten.
        $share = @($trials | Where-Object { $_.Rate -lt 0.01 }).Count / 200
        $share | Should -BeGreaterThan 0.2
        $share | Should -BeLessThan 0.47
        @(Search-HyperParameter $space { $_.Rate } -Trial 3 -Seed 1).Rate | Sort-Object |
            Should -Be @($trials | Where-Object { $_.Trial -le 3 } | ForEach-Object { $_.Rate } | Sort-Object)
        @(Search-HyperParameter $space { $_.Rate } -Trial 3 -Seed 2)[0].Rate | Should -Not -BeIn $trials.Rate
    }

    It 'takes the mean of several scores, and of the folds of a cross-validation' {
        $trial = Search-HyperParameter @{ A = , 1 } { 1, 2, 6 }
        $trial.Score | Should -Be 3
        [Math]::Abs($trial.Deviation - [Math]::Sqrt(7)) | Should -BeLessThan 1e-12
        $data = (Import-Dataset SyntheticRegression).First(60)
        $trials = @(Search-HyperParameter @{ LearningRate = 0.0001, 0.05 } {
                param($p) New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 3 -Epochs 2 -BatchSize 5 -Metric MAE -Seed 1 @p
            })
        $trials[0].LearningRate | Should -Be 0.05
        $cv = New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 3 -Epochs 2 -BatchSize 5 -Metric MAE -Seed 1 -LearningRate 0.05
        [Math]::Abs($trials[0].Score - ($cv | Measure-Object ValidMAE -Average).Average) | Should -BeLessThan 1e-12
    }

    It 'knows which metrics are better when larger' {
        $clusters = ConvertTo-Dataset -Feature (New-Tensor (0..59 | ForEach-Object { , @([double] ($_ % 3), [double] ($_ % 3 -eq 1)) })) -Target (New-Tensor (0..59 | ForEach-Object { $_ % 3 }))
        $trials = @(Search-HyperParameter @{ LearningRate = 0.00001, 1 } {
                New-Model SoftmaxRegression -OutFeatures 3 | Start-CrossValidation -Dataset $clusters -Fold 2 -Epochs 40 -BatchSize 10 -Metric Accuracy -Seed 1 -LearningRate $_.LearningRate
            })
        $trials[0].Score | Should -BeGreaterThan $trials[1].Score
    }

    It 'shows trials, settings and scores as a table' {
        $text = Search-HyperParameter @{ A = 1, 2 } { $_.A / 3 } | Out-String
        $text | Should -Match 'Trial\s+Score\s+Deviation\s+Seconds\s+Settings'
        $text | Should -Match '1\s+0\.3333\s.*A=1'
    }

    Context 'a file that keeps the trials' {
        It 'lends what is done to the next search' {
            $path = "$TestDrive/kept.json"
            $tried = [Collections.Generic.List[double]]::new()
            $judge = { $tried.Add($_.Rate); $_.Rate }
            $first = @(Search-HyperParameter $space $judge -Trial 3 -Seed 4 -Path $path)
            $second = @(Search-HyperParameter $space $judge -Trial 5 -Seed 4 -Path $path)
            $tried.Count | Should -Be 5
            $second.Count | Should -Be 5
            @($second | Where-Object { $_.Trial -le 3 } | ForEach-Object { $_.Score }) | Should -Be @($first | ForEach-Object { $_.Score })
            (Get-Content $path -Raw | ConvertFrom-Json).trials.Count | Should -Be 5
        }

        It 'survives a kill in the midst of a trial' {
            if (-not (Get-Command kill -CommandType Application -ErrorAction Ignore)) {
                Set-ItResult -Skipped -Because 'this system has no kill to send the signal with'
                return
            }
            $path = Join-Path $TestDrive 'killed.json'
            $log = Join-Path $TestDrive 'log.txt'
            $start = [Diagnostics.ProcessStartInfo]::new([Environment]::ProcessPath)
            if ([IO.Path]::GetFileNameWithoutExtension($start.FileName) -eq 'dotnet') {
                $start.ArgumentList.Add([Reflection.Assembly]::GetEntryAssembly().Location)
            }
            $start.ArgumentList.Add('-NoProfile')
            $start.ArgumentList.Add('-Command')
            $start.ArgumentList.Add("Import-Module '$PSScriptRoot/../DeepLearn.psd1'; " +
                "Search-HyperParameter @{ A = 1, 2, 3, 4 } { if (`$_.A -eq 3) { Start-Sleep 60 }; `$_.A } -Path '$path'")
            $process = [Diagnostics.Process]::Start($start)
            for ($i = 0; $i -lt 600; $i++) {
                if ((Test-Path $path) -and (Get-Content $path -Raw | ConvertFrom-Json).trials.Count -eq 2) { break }
                Start-Sleep -Milliseconds 100
            }
            & kill -KILL $process.Id
            $process.WaitForExit(30000) | Should -Be $true
            $process.Dispose()
            $tried = [Collections.Generic.List[int]]::new()
            @(Search-HyperParameter @{ A = 1, 2, 3, 4 } { $tried.Add($_.A); $_.A } -Path $path).Score | Should -Be 1, 2, 3, 4
            $tried | Should -Be 3, 4
        }

        It 'is refused when <Because>' -ForEach @(
            @{ Because = 'it is of another space'; Space = @{ A = 1, 2, 3 }; Message = '*another search*' }
            @{ Because = 'it is no search'; Space = @{ A = 1, 2 }; Content = '[1'; Message = '*holds no search*' }
            @{ Because = 'it is of something else'; Space = @{ A = 1, 2 }; Content = '{}'; Message = '*another search*' }
        ) {
            $path = "$TestDrive/$([guid]::NewGuid()).json"
            $null = Search-HyperParameter @{ A = 1, 2 } { $_.A } -Path $path
            if ($Content) { Set-Content $path $Content }
            $before = Get-Content $path -Raw
            { Search-HyperParameter $Space { $_.A } -Path $path } | Should -Throw $Message
            Get-Content $path -Raw | Should -Be $before
        }
    }

    Context 'failures' {
        It 'go on with the next trial, come last and are tried again' {
            $path = "$TestDrive/failed.json"
            $trials = @(Search-HyperParameter @{ A = 1, 2, 3 } { if ($_.A -eq 2) { throw 'out of luck' } else { 4 - $_.A } } -Path $path -ErrorAction SilentlyContinue -ErrorVariable failures)
            $trials.A | Should -Be 3, 1, 2
            $trials[2].Error | Should -Be 'out of luck'
            "$($failures[-1])" | Should -Be 'Trial 2 (A=2) failed: out of luck'
            @(Search-HyperParameter @{ A = 1, 2, 3 } { 2.5 } -Path $path).Score | Should -Be 1, 2.5, 3
        }

        It 'count where folds are missing' {
            $data = (Import-Dataset SyntheticRegression).First(20)
            $trial = Search-HyperParameter @{ A = , 1 } { New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 4 -Epochs 1 | Select-Object -First 3 } -ErrorAction SilentlyContinue
            $trial.Score | Should -BeNullOrEmpty
            $trial.Error | Should -Be 'Folds are missing: 1.'
        }

        It 'are <Because>' -ForEach @(
            @{ Because = 'a score that is text'; Judge = { 'good' }; Message = '*must give a number*' }
            @{ Because = 'no score'; Judge = { }; Message = '*gave no score*' }
            @{ Because = 'a score that is not finite'; Judge = { [double]::NaN }; Message = '*not a finite number*' }
        ) {
            $null = Search-HyperParameter @{ A = , 1 } $Judge -ErrorAction SilentlyContinue -ErrorVariable failures
            "$($failures[-1])" | Should -BeLike $Message
        }
    }

    It 'refuses <Because>' -ForEach @(
        @{ Because = 'an empty space'; Arguments = @{ Space = @{} }; Message = '*at least one setting*' }
        @{ Because = 'no trial'; Arguments = @{ Space = @{ A = 1 }; Trial = 0 }; Message = '*one trial*' }
        @{ Because = 'a grid of real numbers'; Arguments = @{ Space = @{ A = @{ Uniform = 0, 1 } } }; Message = "*'A' has a range*" }
        @{ Because = 'an unknown range'; Arguments = @{ Space = @{ A = @{ Normal = 0, 1 } } }; Message = "*'A' is no range*" }
        @{ Because = 'a range of one number'; Arguments = @{ Space = @{ A = @{ Uniform = , 1 } } }; Message = "*'A' is no range*" }
        @{ Because = 'ends that are no numbers'; Arguments = @{ Space = @{ A = @{ Integer = 'x', 'y' } } }; Message = "*'A' is no range*" }
        @{ Because = 'a range the wrong way round'; Arguments = @{ Space = @{ A = @{ Integer = 5, 2 } } }; Message = '*from 5 to 2*' }
        @{ Because = 'logarithms of nothing'; Arguments = @{ Space = @{ A = @{ LogUniform = 0, 1 } } }; Message = '*both above 0*' }
    ) {
        { Search-HyperParameter -ScriptBlock { 1 } @Arguments } | Should -Throw $Message
    }
}
