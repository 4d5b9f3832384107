using System.Globalization;
using System.Management.Automation;
using DeepLearn.Selection;

namespace DeepLearn.Commands.Parameters;

/// <summary>A fold's result as the shell sees it: with a property for each loss and metric on either side.</summary>
internal static class FoldView
{
    /// <summary>The object with TrainLoss, ValidLoss, TrainMAE, ValidMAE, ...</summary>
    public static PSObject Of(FoldResult result)
    {
        var shown = new PSObject(result);
        foreach (var name in result.Validation.Keys)
        {
            shown.Properties.Add(new PSNoteProperty($"Train{name}", result.Train[name]));
            shown.Properties.Add(new PSNoteProperty($"Valid{name}", result.Validation[name]));
        }
        return shown;
    }

    /// <summary>One line for a person who watches.</summary>
    public static string Line(FoldResult result) => string.Join(", ", result.Validation.Select(measure => string.Create(
        CultureInfo.InvariantCulture, $"{measure.Key} train {result.Train[measure.Key]:G4}, validation {measure.Value:G4}")));
}
