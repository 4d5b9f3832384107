BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
}

Describe 'Tab completion' {
    It 'completes what is typed at the prompt' {
        if (-not ('System.Management.Automation.CommandCompletion' -as [type])) {
            Set-ItResult -Skipped -Because 'this host completes nothing'
            return
        }
        $cases = @(
            @{ Line = 'New-Layer Con'; Expected = 'Conv2d' }
            @{ Line = 'New-Layer Conv2d -Out'; Expected = '-OutChannels' }
            @{ Line = 'New-Layer Linear -NoB'; Expected = '-NoBias' }
            @{ Line = 'New-Layer Linear -Initializer Xavier'; Expected = 'XavierUniform' }
            @{ Line = 'New-Model LeN'; Expected = 'LeNet' }
            @{ Line = 'New-Model Mlp -Hid'; Expected = '-Hidden' }
            @{ Line = 'New-Model Mlp -Activation Sig'; Expected = 'Sigmoid' }
            @{ Line = 'New-Tensor -Kind Z'; Expected = 'Zeros' }
            @{ Line = 'New-Tensor 1 -Dtype flo'; Expected = 'float32' }
            @{ Line = 'New-Tensor 1 -Device c'; Expected = 'cpu' }
            @{ Line = 'Import-Dataset Fa'; Expected = 'FashionMnist' }
            @{ Line = 'Get-Dataset Syn'; Expected = 'SyntheticRegression' }
            @{ Line = 'Start-Training -Optimizer Adam'; Expected = 'AdamW' }
            @{ Line = 'Start-Training -Loss Cro'; Expected = 'CrossEntropy' }
            @{ Line = 'Start-Training -Metric Acc'; Expected = 'Accuracy' }
            @{ Line = 'Start-Training -Device c'; Expected = 'cpu' }
            @{ Line = 'Measure-Model -Metric Accuracy, Conf'; Expected = 'ConfusionMatrix' }
        )
        foreach ($case in $cases) {
            $completion = [System.Management.Automation.CommandCompletion]::CompleteInput($case.Line, $case.Line.Length, $null)
            $completion.CompletionMatches.CompletionText | Should -Contain $case.Expected -Because $case.Line
        }
    }

    It 'offers what <Completer> knows: <Expected>' -ForEach @(
        @{ Completer = 'LayerCompleter'; Typed = 'bat'; Expected = 'BatchNorm1d', 'BatchNorm2d', 'BatchNorm3d' }
        @{ Completer = 'ModelCompleter'; Typed = 'S'; Expected = 'SoftmaxRegression' }
        @{ Completer = 'InitializerCompleter'; Typed = 'Kai'; Expected = 'KaimingUniform', 'KaimingNormal' }
        @{ Completer = 'LossCompleter'; Typed = ''; Expected = 'CrossEntropy', 'NLL', 'BCEWithLogits', 'MSE', 'L1', 'SmoothL1', 'Huber', 'KLDiv' }
        @{ Completer = 'OptimizerCompleter'; Typed = ''; Expected = 'SGD', 'Adam', 'AdamW' }
        @{ Completer = 'MetricCompleter'; Typed = "'M"; Expected = 'MSE', 'MAE', 'MAPE' }
        @{ Completer = 'MetricCompleter'; Typed = 'r'; Expected = 'Recall', 'RocAuc', 'RMSE', 'R2' }
        @{ Completer = 'MetricCompleter'; Typed = 'lo'; Expected = 'LogLoss', 'LogRmse' }
        @{ Completer = 'DatasetCompleter'; Typed = ''; Expected = 'FashionMnist', 'SyntheticRegression', 'HousePrices' }
        @{ Completer = 'TableCompleter'; Typed = ''; Expected = 'HousePricesTrain', 'HousePricesTest' }
        @{ Completer = 'FillMethodCompleter'; Typed = 'm'; Expected = 'Mean', 'Median', 'Mode' }
        @{ Completer = 'DeviceCompleter'; Typed = 'cp'; Expected = 'cpu' }
        @{ Completer = 'DtypeCompleter'; Typed = 'int'; Expected = 'int64', 'int32', 'int16', 'int8' }
        @{ Completer = 'TensorKindCompleter'; Typed = 'rand'; Expected = 'Rand', 'Randn', 'Randint' }
    ) {
        $complete = New-Object "DeepLearn.Commands.Completion.$Completer"
        $found = $complete.CompleteArgument('', '', $Typed, $null, @{})
        @($found | ForEach-Object { $_.CompletionText }) | Should -Be $Expected
    }
}
