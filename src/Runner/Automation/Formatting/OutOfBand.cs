using System.Management.Automation;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>Objects that are shown by themselves: texts, numbers, errors, and what a running table cannot hold.</summary>
internal static class OutOfBand
{
    public static FormatRecord? TryFormat(PSObject item, bool asList)
    {
        if (PSObject.Base(item) is ErrorRecord error)
            return new TextEntry(ErrorView.Render(error, Engine.Require()), outOfBand: true) { IsError = true };
        if (PSObject.Base(item) is Exception exception && !asList)
            return new TextEntry(ErrorView.ExceptionText(exception), outOfBand: true);
        if (FormatTable.OutOfBandView(item.InternalTypeNames) is { } view)
            return ViewGenerator.For(view, item, null).EntryAlone(item);
        if (ValueText.IsScalar(item) || !item.Properties.Any())
            return new TextEntry(LanguagePrimitives.ToText(item), outOfBand: true);
        return asList ? new ListGenerator(null, null).EntryAlone(item) : null;
    }
}
