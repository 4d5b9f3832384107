using DeepLearn.Errors;

namespace DeepLearn.Losses;

/// <summary>The losses that can be had by name.</summary>
public static class LossCatalogue
{
    private static readonly Loss[] All =
    [
        new CrossEntropyLoss(), new NLLLoss(), new BCEWithLogitsLoss(), new MSELoss(), new L1Loss(), new SmoothL1Loss(), new HuberLoss(), new KLDivLoss(),
    ];

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = All.Select(loss => loss.Name).ToArray();

    /// <summary>A loss by name.</summary>
    /// <param name="name">Its name in any case, or PyTorch's class name ("MSELoss").</param>
    /// <returns>The loss.</returns>
    /// <exception cref="DeepLearnException">"UnknownLoss": lists the valid names.</exception>
    public static Loss Get(string name) =>
        All.FirstOrDefault(loss => loss.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            || loss.GetType().Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw Unknown.Name("loss", name, Names);
}
