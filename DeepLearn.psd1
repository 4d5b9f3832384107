@{
    RootModule           = 'module/DeepLearn.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '2e430870-59a6-426c-b64f-8e1d3a6959ed'
    Author               = 'The DeepLearn authors'
    CompanyName          = 'DeepLearn'
    Copyright            = 'The DeepLearn authors. MIT licence.'
    Description          = 'Train, measure and ship neural networks from the shell: deep learning on libtorch, in PowerShell pipelines.'
    PowerShellVersion    = '7.6'
    CompatiblePSEditions = @('Core')
    TypesToProcess       = @('module/DeepLearn.types.ps1xml')
    FormatsToProcess     = @('module/DeepLearn.format.ps1xml')
    FunctionsToExport    = @()
    CmdletsToExport      = @(
        'Add-TableColumn'
        'Clear-Tensor'
        'Clear-TensorMemory'
        'Convert-TableColumn'
        'ConvertFrom-Table'
        'ConvertFrom-Tensor'
        'ConvertTo-Dataset'
        'ConvertTo-Table'
        'Export-Model'
        'Export-Plot'
        'Export-Submission'
        'Export-Table'
        'Export-Tensor'
        'Get-ComputationGraph'
        'Get-ComputeDevice'
        'Get-Dataset'
        'Get-Gradient'
        'Get-Hessian'
        'Get-Jacobian'
        'Get-KaggleCompetition'
        'Get-KaggleSubmission'
        'Get-ModelSummary'
        'Get-TensorMemory'
        'Group-Table'
        'Import-Dataset'
        'Import-Model'
        'Import-Table'
        'Import-Tensor'
        'Initialize-Model'
        'Invoke-Backward'
        'Invoke-Model'
        'Invoke-NoGrad'
        'Join-Table'
        'Measure-CrossValidation'
        'Measure-Model'
        'Measure-Table'
        'Merge-Model'
        'New-GradientFunction'
        'New-Layer'
        'New-Model'
        'New-Preprocessor'
        'New-Tensor'
        'Remove-MissingValue'
        'Save-KaggleFile'
        'Search-HyperParameter'
        'Select-Table'
        'Set-MissingValue'
        'Split-Dataset'
        'Split-Table'
        'Start-CrossValidation'
        'Start-Training'
        'Submit-KaggleCompetition'
        'Test-Gradient'
        'Use-TensorScope'
    )
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{
        PSData = @{
            Tags = @('DeepLearning', 'MachineLearning', 'NeuralNetwork', 'libtorch', 'PyTorch', 'PSEdition_Core')
        }
    }
}
