using System.ComponentModel;
using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Selection;

/// <summary>Several models as one: its output is the weighted mean of theirs.</summary>
public sealed class Ensemble : Module
{
    private readonly Module[] _members;

    /// <summary>Puts models together.</summary>
    /// <param name="members">The models, at least one, which this one now owns. All take the same examples.</param>
    /// <param name="weights">How much each counts, at least 0; null for all alike. They are divided by their sum.</param>
    /// <exception cref="DeepLearnException">"EnsembleSize": no member. "EnsembleWeights": not one usable weight for each member.</exception>
    public Ensemble(IReadOnlyList<Module> members, IReadOnlyList<double>? weights = null)
    {
        _members = [.. members];
        weights ??= Array.ConvertAll(_members, _ => 1.0);
        if (_members.Length == 0)
            throw new DeepLearnException("EnsembleSize", DeepLearnErrorKind.InvalidArgument, "An ensemble needs at least one model.");
        if (weights.Count != _members.Length || weights.Any(weight => !(weight >= 0 && double.IsFinite(weight))) || weights.Sum() == 0)
            throw new DeepLearnException("EnsembleWeights", DeepLearnErrorKind.InvalidArgument,
                $"An ensemble of {_members.Length} models needs as many weights, none below 0 and one above, got ({string.Join(", ", weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture)))}).", weights);
        for (var i = 0; i < _members.Length; i++)
            RegisterModule(i.ToString(CultureInfo.InvariantCulture), _members[i]);
        if (_members.DistinctBy(member => member.Preprocessor).Count() == 1)
            Preprocessor = _members[0].Preprocessor;
        RegisterBuffer("weights", tensor([.. weights.Select(weight => (float)(weight / weights.Sum()))]));
    }

    /// <summary>The models.</summary>
    public IReadOnlyList<Module> Members => _members;

    /// <summary>
    /// True where each member prepares a table in its own way, as those of different folds do: their means are then of predictions
    /// in the units of the label, and one tensor of features is none that all could take.
    /// </summary>
    internal bool PreparesByMember => Preprocessor is null && NamedModules().Any(inner => inner.Value.Preprocessor is not null);

    /// <inheritdoc/>
    public override ModuleSpec ToSpec() => new(Kind)
    {
        Name = Name,
        Children = [.. _members.Select(member => member.ToSpec())],
    };

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) =>
        Mean([.. _members.Select((member, i) => Run(i.ToString(CultureInfo.InvariantCulture), member, input))]);

    /// <summary>The weighted mean of one tensor for each member; these are freed.</summary>
    internal Tensor Mean(IReadOnlyList<Tensor> outputs)
    {
        using var together = stack(outputs, 0);
        foreach (var output in outputs)
            output.Dispose();
        using var weights = Buffer("weights")!.to(together.dtype).to(together.device);
        return tensordot(weights, together, [0], [0]);
    }
}
