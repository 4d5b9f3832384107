using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>The kinds of tensors that are made by shape or range, by PyTorch's names and with its meaning.</summary>
public static class TensorKinds
{
    private static readonly string[] s_shape = ["Shape"];

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TensorKind> All { get; } =
    [
        new("Zeros", "0 everywhere", s_shape, [], "New-Tensor -Kind Zeros -Shape 2, 3",
            a => zeros(a.Shape, a.Type ?? ScalarType.Float32)),
        new("Ones", "1 everywhere", s_shape, [], "New-Tensor -Kind Ones -Shape 2, 3",
            a => ones(a.Shape, a.Type ?? ScalarType.Float32)),
        new("Full", "-Value everywhere", ["Shape", "Value"], [], "New-Tensor -Kind Full -Value 7 -Shape 2, 3",
            a => full(a.Shape, a.Number("Value"), a.Type)),
        new("Arange", "from -Start to before -Stop, -Step apart", ["Stop"], ["Start", "Step"], "New-Tensor -Kind Arange -Start 0 -Stop 12 -Step 1",
            Arange),
        new("Linspace", "-Steps numbers from -Start to -Stop", ["Start", "Stop", "Steps"], [], "New-Tensor -Kind Linspace -Start 0 -Stop 1 -Steps 5",
            Linspace),
        new("Eye", "1 on the diagonal of a matrix", s_shape, [], "New-Tensor -Kind Eye -Shape 3",
            a => a.Shape is [var rows, .. var rest] && rest.Length < 2
                ? eye(rows, rest.Length == 0 ? rows : rest[0], a.Type ?? ScalarType.Float32)
                : throw a.BadShape("Give Eye one size or two.")),
        new("Rand", "random from 0 to below 1", s_shape, ["Seed"], "New-Tensor -Kind Rand -Shape 2, 3",
            a => rand(a.Shape, a.RealType)),
        new("Randn", "random, standard normal distribution", s_shape, ["Seed"], "New-Tensor -Kind Randn -Shape 2, 3",
            a => randn(a.Shape, a.RealType)),
        new("Randint", "random whole numbers from -Low to below -High", ["High", "Shape"], ["Low", "Seed"], "New-Tensor -Kind Randint -Low 0 -High 10 -Shape 2, 3",
            Randint),
        new("Uniform", "random from -Low (0) to below -High (1)", s_shape, ["Low", "High", "Seed"], "New-Tensor -Kind Uniform -Low -1 -High 1 -Shape 2, 3",
            Uniform),
        new("Normal", "random, normal distribution of -Mean (0) and -Std (1)", s_shape, ["Mean", "Std", "Seed"], "New-Tensor -Kind Normal -Mean 0 -Std 0.01 -Shape 2, 3",
            a => a.Real("Std", 1) is >= 0 and var std ? normal(a.Real("Mean"), std, a.Shape, a.RealType) : throw a.Bad("Std", a.Real("Std"), "a number of 0 or more")),
        new("Permutation", "the numbers from 0 to below -Shape in random order", s_shape, ["Seed"], "New-Tensor -Kind Permutation -Shape 10",
            a => a.Shape is [var count] ? randperm(count, a.Type ?? ScalarType.Int64) : throw a.BadShape("Give Permutation one size.")),
    ];

    /// <summary>Makes a tensor of a kind.</summary>
    /// <param name="name">The kind in any case, or a number as text, which stands everywhere.</param>
    /// <param name="given">
    /// The arguments that were given, by name: Shape (long[]), Value, Start, Stop, Step, Steps, Low, High, Mean, Std (numbers), Seed (long).
    /// </param>
    /// <param name="type">The element type, or null for the kind's own: Int64 where all is whole, else Float32.</param>
    /// <returns>A new tensor on the CPU.</returns>
    /// <exception cref="DeepLearnException">
    /// "UnknownTensorKind": lists the kinds; "MissingArgument", "UnknownArgument": what the kind needs and takes; "InvalidArgument",
    /// "InvalidShape", "InvalidType": a value that the kind cannot use.
    /// </exception>
    public static Tensor Make(string name, IReadOnlyDictionary<string, object?> given, ScalarType? type = null)
    {
        if (NestedNumbers.Parse(name) is { } number)
            (name, given) = ("Full", new Dictionary<string, object?>(given) { ["Value"] = number });
        var kind = All.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown.Name("tensor kind", name, All.Select(known => known.Name));
        foreach (var needed in kind.Needs)
        {
            if (!given.ContainsKey(needed))
                throw Wrong("MissingArgument", $"needs -{needed}.", kind, needed);
        }
        foreach (var argument in given.Keys)
        {
            if (!kind.Needs.Contains(argument) && !kind.Takes.Contains(argument))
                throw Wrong("UnknownArgument", $"does not take -{argument}.", kind, argument);
        }
        if (given.TryGetValue("Seed", out var seed))
            manual_seed((long)seed!);
        return kind.Make(new TensorArguments(kind, given, type));
    }

    private static DeepLearnException Wrong(string id, string what, TensorKind kind, string argument) => new(
        id, DeepLearnErrorKind.InvalidArgument, $"{kind.Name} ({kind.Summary}) {what} For example: {kind.Example}", argument);

    private static Tensor Arange(TensorArguments a)
    {
        var (start, end, step) = (a.Real("Start"), a.Real("Stop"), a.Real("Step", 1));
        if (step == 0 || !double.IsFinite(step) || (end - start) * step < 0)
            throw a.Bad("Step", step, "a step that leads from -Start to -Stop");
        return arange(a.Number("Start"), a.Number("Stop"), a.Number("Step", 1), a.Type);
    }

    private static Tensor Linspace(TensorArguments a) => a.Whole("Steps") is >= 0 and var steps
        ? linspace(a.Real("Start"), a.Real("Stop"), steps, a.Type ?? ScalarType.Float32)
        : throw a.Bad("Steps", a.Whole("Steps"), "a count of 0 or more");

    private static Tensor Randint(TensorArguments a) => a.Whole("Low") < a.Whole("High")
        ? randint(a.Whole("Low"), a.Whole("High"), a.Shape, a.Type ?? ScalarType.Int64)
        : throw a.Bad("High", a.Whole("High"), $"a whole number above -Low, which is {a.Whole("Low")}");

    private static Tensor Uniform(TensorArguments a)
    {
        var (low, high) = (a.Real("Low"), a.Real("High", 1));
        return low <= high ? empty(a.Shape, a.RealType).uniform_(low, high) : throw a.Bad("High", high, $"a number not below -Low, which is {low}");
    }
}
