using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Modules;
using DeepLearn.Selection;
using DeepLearn.Training;

namespace DeepLearn.Commands.Parameters;

/// <summary>What the cmdlets that use a model accept: a model, or the training run or fold that made one.</summary>
/// <param name="Model">The model.</param>
/// <param name="Run">The run it comes from, if it comes from one.</param>
internal readonly record struct ModelSource(Module Model, TrainingRun? Run)
{
    /// <summary>The data that the run trained on, if there is a run.</summary>
    public DatasetSplits? Data => Run?.Data;

    /// <summary>The data that was given, else that of the run.</summary>
    /// <exception cref="DeepLearnException">"DatasetNeeded": there is neither.</exception>
    public DatasetSplits DataOr(DatasetSplits? given) => given ?? Data ?? throw new DeepLearnException(
        "DatasetNeeded", DeepLearnErrorKind.InvalidArgument,
        "A model does not know its data: give it with -Dataset, or pipe in the training run in place of the model.", Model);

    /// <exception cref="DeepLearnException">"NotAModel": the value is neither.</exception>
    public static ModelSource From(object value) => ShellValue.Unwrap(value) switch
    {
        TrainingRun run => new(run.Model, run),
        FoldResult fold => new(fold.Model, fold.Runs[^1]),
        Module model => new(model, null),
        var other => throw new DeepLearnException(
            "NotAModel", DeepLearnErrorKind.InvalidArgument,
            $"Expected a model (New-Model, Import-Model), a training run (Start-Training) or a fold (Start-CrossValidation), got {other?.GetType().Name} '{other}'.", other),
    };
}
