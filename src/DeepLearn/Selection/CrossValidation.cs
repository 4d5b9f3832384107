using System.Security.Cryptography;
using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Modules;
using DeepLearn.Training;
using static TorchSharp.torch;

namespace DeepLearn.Selection;

/// <summary>
/// Judges a model and its settings by examples that it was not trained on: each fold trains a model from the beginning on the
/// other folds' examples (D2L 3.6.3, 5.7.6). What is fitted to data is fitted to these alone.
/// </summary>
public sealed class CrossValidation
{
    private readonly Module _model;
    private readonly TrainingOptions _training;
    private readonly int _members;

    /// <summary>Cuts the examples; nothing is trained yet.</summary>
    /// <param name="model">The architecture. Every fold draws weights of its own; this model stays as it is.</param>
    /// <param name="data">The examples.</param>
    /// <param name="folds">How they are cut.</param>
    /// <param name="training">How the models are trained; the seed counts up from model to model.</param>
    /// <param name="members">Models to train in each fold, from different seeds, of which the mean is judged: at least 1.</param>
    /// <exception cref="DeepLearnException">What <see cref="Selection.Folds.Of"/> throws; "EnsembleSize": no member.</exception>
    public CrossValidation(Module model, Dataset data, FoldOptions folds, TrainingOptions training, int members = 1)
    {
        if (members < 1)
            throw new DeepLearnException("EnsembleSize", DeepLearnErrorKind.InvalidArgument,
                $"A fold cannot be judged by {members} models: give at least 1.", members);
        Data = data;
        Folds = Selection.Folds.Of(data, folds);
        FoldCount = folds.Count;
        _model = model;
        _training = training with { Seed = training.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue) };
        _members = members;
    }

    /// <summary>The examples that were cut.</summary>
    public Dataset Data { get; }

    /// <summary>The folds of all repeats.</summary>
    public IReadOnlyList<Fold> Folds { get; }

    /// <summary>Folds in a repeat.</summary>
    public int FoldCount { get; }

    /// <summary>Models that are trained in all.</summary>
    public int ModelCount => Folds.Count * _members;

    /// <summary>Trains the models of a fold, one after the other, and judges them.</summary>
    /// <param name="fold">One of <see cref="Folds"/>.</param>
    /// <param name="follow">Watches a training until its end and gives its run; null to only wait.</param>
    /// <param name="cancellationToken">Ends the training after the batch in flight.</param>
    /// <returns>What came out; null if it was cancelled.</returns>
    /// <exception cref="DeepLearnException">A training failed; the message begins with the fold.</exception>
    public FoldResult? Validate(Fold fold, Func<TrainingSession, TrainingRun>? follow = null, CancellationToken cancellationToken = default)
    {
        follow ??= session => session.Completion.GetAwaiter().GetResult();
        var data = Selection.Folds.Split(Data, fold);
        var judge = new FoldCallback(_members);
        var runs = new List<TrainingRun>();
        while (runs.Count < _members)
        {
            var seed = _training.Seed!.Value + ((long)(fold.Repeat - 1) * FoldCount + fold.Number - 1) * _members + runs.Count;
            manual_seed(seed); // for weights that are drawn at once
            var trainer = new Trainer(_model.Renew(), _training with { Seed = seed }, [judge]);
            try
            {
                runs.Add(follow(trainer.Start(data, cancellationToken)));
            }
            catch (DeepLearnException error)
            {
                throw new DeepLearnException(error.Id, error.Kind, $"Fold {fold.Number} of {FoldCount}: {error.Message}", error.Target, error);
            }
            if (cancellationToken.IsCancellationRequested)
                return null;
        }
        return new FoldResult(this, fold, runs, judge);
    }
}
