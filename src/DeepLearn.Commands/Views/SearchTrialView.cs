using DeepLearn.Commands.Parameters;
using DeepLearn.Selection.Search;

namespace DeepLearn.Commands.Views;

/// <summary>Prints the settings of a search's trial.</summary>
public static class SearchTrialView
{
    /// <summary>The settings in a line; after a failure what it was.</summary>
    public static string Text(SearchTrial trial) => SpaceParameter.Text(trial.Settings) + (trial.Error is null ? "" : $"  ({trial.Error})");
}
