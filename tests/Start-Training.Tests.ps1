BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    $data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2

    # Three classes that a linear model can tell apart.
    $classes = 0..89 | ForEach-Object { $_ % 3 }
    $shift = New-Tensor (0..89 | ForEach-Object { , @((3.0 * ($_ % 3)), (-2.0 * ($_ % 3))) })
    $clusters = ConvertTo-Dataset -Feature ((New-Tensor -Kind Randn -Shape 90, 2 -Seed 0) + $shift) -Target (New-Tensor $classes)
}

Describe 'Start-Training' {
    It 'learns the line that the data was made from, and returns one run' {
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 5 -BatchSize 10 -LearningRate 0.03 -Seed 42
        @($run).Count | Should -Be 1
        "$($run.Status)" | Should -Be 'Completed'
        $run.Seed | Should -Be 42
        $run.History | Should -HaveCount 5
        $run.History[-1].TrainLoss | Should -BeLessThan 0.001
        $run.History[-1].ValidationLoss | Should -BeLessThan 0.001
        $run.LossName | Should -Be 'MSE'
        $weight = @($run.Model.Parameters())[0]
        [Math]::Abs([double] $weight[0, 0] - 2) | Should -BeLessThan 0.02
        [Math]::Abs([double] $weight[0, 1] + 3.4) | Should -BeLessThan 0.02
    }

    It 'trains a classifier with <Optimizer>' -ForEach @(
        @{ Optimizer = 'SGD'; LearningRate = 0.1 }
        @{ Optimizer = 'Adam'; LearningRate = 0.05 }
        @{ Optimizer = 'AdamW'; LearningRate = 0.05 }
    ) {
        $run = New-Model SoftmaxRegression -OutFeatures 3 |
            Start-Training -Dataset $clusters -Epochs 20 -BatchSize 15 -Optimizer $Optimizer -LearningRate $LearningRate -Seed 1
        $run.LossName | Should -Be 'CrossEntropy'
        $run.OptimizerName | Should -Be $Optimizer
        $run.History[-1].TrainAccuracy | Should -BeGreaterThan 0.8
    }

    It 'gives the same numbers with the same seed, and others with another' {
        $losses = foreach ($seed in 7, 7, 8) {
            $run = New-Model Mlp -Hidden 8 -OutFeatures 1 | Start-Training -Dataset $data -Epochs 2 -LearningRate 0.05 -Seed $seed
            $run.History[-1].TrainLoss
        }
        $losses[0] | Should -Be $losses[1]
        $losses[0] | Should -Not -Be $losses[2]
    }

    It 'draws a seed and records it when none is given' {
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1
        $again = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 -Seed $run.Seed
        $again.History[0].TrainLoss | Should -Be $run.History[0].TrainLoss
    }

    It 'follows the metrics asked for' {
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 -Metric MAE
        $run.History[0].ValidationMetrics.Keys | Should -Contain 'MAE'
    }

    It 'takes a data set without held-back examples' {
        $run = New-Model LinearRegression | Start-Training -Dataset $data.Train -Epochs 1
        $run.History[0].ValidationLoss | Should -BeNullOrEmpty
    }

    It 'writes a line per epoch to the information stream, and only there' {
        $output = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 3 -InformationVariable lines
        @($output).Count | Should -Be 1
        $lines | Should -HaveCount 3
        $lines[0].Tags | Should -Contain 'TrainingEpoch'
        "$($lines[2].MessageData)" | Should -BeLike 'epoch 3/3*train loss*validation loss*examples/s'
    }

    It 'shows its epochs as a table' {
        $text = New-Model SoftmaxRegression -OutFeatures 3 | Start-Training -Dataset $clusters -Epochs 2 -Seed 9 | Out-String
        $text | Should -Match 'SoftmaxRegression on Tensors: completed after 2 of 2 epochs'
        $text | Should -Match 'seed 9'
        $text | Should -Match 'Epoch\s+TrainLoss\s+TrainAccuracy'
        $text | Should -Match '(?m)^2\s+\d+\.\d{4}\s+\d\.\d{4}'
    }

    It 'shows its history as a table of its own' {
        $run = New-Model SoftmaxRegression -OutFeatures 3 | Start-Training -Dataset $clusters -Epochs 2 -LearningRate 0.1 -Seed 9
        $run.History | Out-String -Width 120 | Should -Match '(?m)^\s*2\s+\d+\.\d{4}\s+\d\.\d{4}.*\s0\.1\s'
    }

    It 'does nothing with -WhatIf' {
        $folder = Join-Path $TestDrive 'never'
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 -RunFolder $folder -WhatIf
        $run | Should -BeNullOrEmpty
        Test-Path $folder | Should -Be $false
    }

    It 'writes manifest and checkpoint into the run folder' {
        $folder = Join-Path $TestDrive 'run'
        $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 2 -Seed 5 -RunFolder $folder
        $run.RunFolder | Should -Be $folder
        $manifest = Get-Content (Join-Path $folder 'manifest.json') -Raw | ConvertFrom-Json
        $manifest.Options.Seed | Should -Be 5
        $manifest.History | Should -HaveCount 2
        $model = Import-Model (Join-Path $folder 'checkpoints/last.safetensors')
        $x = New-Tensor -Kind Ones -Shape 1, 2
        [double] $model.Eval().Forward($x) | Should -Be ([double] $run.Model.Forward($x))
    }

    It 'shows progress, seldom enough, and takes it away at the end' {
        if (-not ('System.Management.Automation.PowerShell' -as [type])) {
            Set-ItResult -Skipped -Because 'this host runs no second session'
            return
        }
        $shell = [powershell]::Create()
        $null = $shell.AddScript(@"
Import-Module '$PSScriptRoot/../DeepLearn.psd1'
`$run = New-Model LinearRegression | Start-Training -Dataset (Import-Dataset SyntheticRegression) -Epochs 20 -BatchSize 2 -LearningRate 0.001
`$run.Duration.TotalSeconds
"@)
        $seconds = $shell.Invoke()[0]
        $records = @($shell.Streams.Progress | Where-Object Activity -like 'Training*')
        $shell.Dispose()
        $records.Count | Should -BeGreaterThan 1
        $records.Count | Should -BeLessThan ($seconds * 5 + 3)
        "$($records[-1].RecordType)" | Should -Be 'Completed'
        $records[0].StatusDescription | Should -BeLike 'epoch */20, step */500, loss *'
    }

    Context 'Ctrl+C, in a process of its own' {
        It 'ends the training after the batch in flight, with its checkpoint on disk and the run in $LastTrainingRun' {
            if (-not (Get-Command kill -CommandType Application -ErrorAction Ignore)) {
                Set-ItResult -Skipped -Because 'this system has no kill to send the signal with'
                return
            }
            $folder = Join-Path $TestDrive 'stopped'
            $note = Join-Path $TestDrive 'note.txt'
            $start = [Diagnostics.ProcessStartInfo]::new([Environment]::ProcessPath)
            if ([IO.Path]::GetFileNameWithoutExtension($start.FileName) -eq 'dotnet') {
                $start.ArgumentList.Add([Reflection.Assembly]::GetEntryAssembly().Location)
            }
            $start.ArgumentList.Add('-NoProfile')
            $start.ArgumentList.Add('-Command')
            $start.ArgumentList.Add("Import-Module '$PSScriptRoot/../DeepLearn.psd1'; " +
                "try { `$null = New-Model LinearRegression | Start-Training -Dataset (Import-Dataset SyntheticRegression) -Epochs 100000 -LearningRate 0.01 -RunFolder '$folder' } " +
                "finally { [IO.File]::WriteAllText('$note', `"`$(`$LastTrainingRun.Status)`") }")
            $process = [Diagnostics.Process]::Start($start)
            $checkpoint = Join-Path $folder 'checkpoints/last.safetensors'
            for ($i = 0; $i -lt 600 -and -not (Test-Path $checkpoint); $i++) { Start-Sleep -Milliseconds 100 }
            & kill -INT $process.Id
            $process.WaitForExit(30000) | Should -Be $true
            $process.Dispose()

            Get-Content $note | Should -Be 'Stopped'
            $manifest = Get-Content (Join-Path $folder 'manifest.json') -Raw | ConvertFrom-Json
            $manifest.Status | Should -Be 'Stopped'
            $manifest.History.Count | Should -BeGreaterThan 0
            (Import-Model $checkpoint).Name | Should -Be 'LinearRegression'
        }
    }

    Context 'bad input' {
        It 'lists the valid <What> when one is unknown' -ForEach @(
            @{ What = 'losses'; Arguments = @{ Loss = 'Hinge2' }; Pattern = "*'Hinge2'*CrossEntropy*MSE*L1*" }
            @{ What = 'optimizers'; Arguments = @{ Optimizer = 'Adamm' }; Pattern = "*'Adamm'*SGD*Adam*AdamW*" }
            @{ What = 'metrics'; Arguments = @{ Metric = 'Accurate' }; Pattern = "*'Accurate'*Accuracy*F1*" }
            @{ What = 'devices'; Arguments = @{ Device = 'gpu' }; Pattern = "*'gpu'*cpu*" }
        ) {
            { New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 @Arguments } | Should -Throw $Pattern
        }

        It 'stops at a loss that is not finite, says where, and keeps the last good weights' {
            $failure = $null
            try {
                New-Model LinearRegression | Start-Training -Dataset $data -Epochs 50 -BatchSize 100 -LearningRate 1000 -Seed 1
            }
            catch {
                $failure = $_
            }
            $failure.FullyQualifiedErrorId | Should -BeLike 'LossNotFinite*'
            "$failure" | Should -Match 'epoch \d+, step \d+'
            "$failure" | Should -Match 'learning rate'
            $run = $failure.TargetObject
            "$($run.Status)" | Should -Be 'Failed'
            foreach ($parameter in $run.Model.Parameters()) {
                [bool] $parameter.isfinite().all() | Should -Be $true
            }
        }

        It 'keeps the last good checkpoint in the run folder when the loss is no longer finite' {
            $folder = Join-Path $TestDrive 'diverged'
            # A step too large doubles the error each time, so that many epochs are good before numbers overflow.
            {
                New-Model LinearRegression | Start-Training -Dataset $data -Epochs 500 -BatchSize 800 -LearningRate 1.5 -Seed 1 -RunFolder $folder
            } | Should -Throw '*loss*'
            $manifest = Get-Content (Join-Path $folder 'manifest.json') -Raw | ConvertFrom-Json
            $manifest.Status | Should -Be 'Failed'
            $manifest.History.Count | Should -BeGreaterThan 10
            $model = Import-Model (Join-Path $folder 'checkpoints/last.safetensors')
            foreach ($parameter in $model.Parameters()) {
                [bool] $parameter.isfinite().all() | Should -Be $true
            }
        }

        It 'says which label is out of range, and of how many classes' {
            { New-Model SoftmaxRegression -OutFeatures 2 | Start-Training -Dataset $clusters -Epochs 1 } | Should -Throw '*label 2*2 outputs*'
        }

        It 'says at which layer the data does not fit' {
            $model = New-Layer Linear -InFeatures 3 -OutFeatures 4 | New-Layer ReLU | New-Layer Linear -InFeatures 4 -OutFeatures 1 | New-Model
            { $model | Start-Training -Dataset $data -Epochs 1 } | Should -Throw "*'0' (Linear)*3*2*"
        }

        It 'refuses a run folder that cannot be written' {
            $file = Join-Path $TestDrive 'file'
            Set-Content $file 'in the way'
            { New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 -RunFolder (Join-Path $file 'run') } | Should -Throw '*run*'
        }

        It 'refuses <Parameter> <Value>' -ForEach @(
            @{ Parameter = 'Epochs'; Value = 0 }
            @{ Parameter = 'BatchSize'; Value = 0 }
            @{ Parameter = 'LearningRate'; Value = -1 }
        ) {
            $arguments = @{ $Parameter = $Value }
            { New-Model LinearRegression | Start-Training -Dataset $data @arguments } | Should -Throw "*$Parameter*"
        }
    }
}
