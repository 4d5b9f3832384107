using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DeepLearn.Bench.Comparison;

/// <summary>The results as a Markdown table and as JSON.</summary>
internal sealed class Report(Machine machine, IReadOnlyList<WorkComparison> results, IReadOnlyList<ShellFigures> shells)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The table's path; the JSON lies beside it.</summary>
    public string Path { get; } = System.IO.Path.Combine(Artifacts.Folder, "results.md");

    /// <summary>Writes both files.</summary>
    public void Write()
    {
        File.WriteAllText(Path, Markdown());
        File.WriteAllText(System.IO.Path.ChangeExtension(Path, ".json"), JsonSerializer.Serialize(
            new
            {
                Machine = machine,
                Works = results.Select(result => new
                {
                    result.Work.Name,
                    result.Work.Title,
                    result.Work.Unit,
                    result.Work.Target,
                    Ratio = Ratio(result, Sides.Tuned),
                    RatioToStock = Ratio(result, Sides.Stock),
                    LargestLossDifference = result.LargestDifference is { } difference && double.IsFinite(difference) ? (double?)difference : null,
                    result.LossesAgree,
                    result.Rounds,
                }),
                Shells = shells,
            }, Indented));
    }

    public string Markdown()
    {
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"Measured on {machine}.").AppendLine()
            .AppendLine("| work | unit | DeepLearn | tuned Python | stock Python | ratio to tuned | lowest to highest | target | losses equal to 5 digits | peak memory | of tuned Python |")
            .AppendLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var result in results)
        {
            var ratios = result.Ratios(Sides.Tuned);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {result.Work.Title} | {result.Work.Unit}/s | {Rate(result, Sides.Ours)} | {Rate(result, Sides.Tuned)} | {Rate(result, Sides.Stock)} | "
                + $"{Ratio(result, Sides.Tuned):f2} | {(ratios.Count > 0 ? FormattableString.Invariant($"{ratios.Min():f2} to {ratios.Max():f2}") : "")} | "
                + $"{result.Work.Target:f1} | {result.LossesAgree switch { true => "yes", false => "no", null => "" }} | "
                + $"{result.PeakMegabytes(Sides.Ours):f0} MB | {(result.PeakMegabytes(Sides.Tuned) is { } peak ? FormattableString.Invariant($"{peak:f0} MB") : "")} |");
        }
        if (shells.Count > 0)
        {
            text.AppendLine().AppendLine("| host | Import-Module | an object through a compiled cmdlet | an object through ForEach-Object |")
                .AppendLine("|---|---|---|---|");
        }
        foreach (var shell in shells)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {shell.HostName} | {shell.ImportSeconds * 1000:f0} ms | {shell.CmdletMicroseconds:f2} µs | {shell.ScriptMicroseconds:f2} µs |");
        }
        return text.ToString();
    }

    private static double? Ratio(WorkComparison result, string other) =>
        result.Ratios(other) is [_, ..] ratios ? WorkComparison.Median(ratios) : null;

    private static string Rate(WorkComparison result, string side) => result.Rate(side) switch
    {
        null => "",
        < 100 and var rate => rate.ToString("f1", CultureInfo.InvariantCulture),
        { } rate => rate.ToString("N0", CultureInfo.InvariantCulture),
    };
}
