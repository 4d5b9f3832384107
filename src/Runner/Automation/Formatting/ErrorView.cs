using System.Management.Automation;
using System.Text;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>Errors as the host shows them: the concise view, with the line of the script where it happened.</summary>
internal static class ErrorView
{
    public static string Render(ErrorRecord record, Engine engine)
    {
        if (record.FullyQualifiedErrorId is "NativeCommandErrorMessage" or "NativeCommandError")
            return record.Exception.Message;
        var choice = LanguagePrimitives.ToText(engine.GetVariableValue("ErrorView"));
        if (choice.Equals("CategoryView", StringComparison.OrdinalIgnoreCase))
            return record.CategoryInfo.GetMessage();
        if (choice.Equals("NormalView", StringComparison.OrdinalIgnoreCase))
            return Normal(record);
        return Concise(record, engine.Host.UI.RawUI.WindowSize.Width);
    }

    public static string ExceptionText(Exception exception)
        => exception is IContainsErrorRecord { ErrorRecord: { } record } ? $"{record.CategoryInfo.Category}: {exception.Message}" : $"{exception.GetType().Name}: {exception.Message}";

    private static string Concise(ErrorRecord record, int width)
    {
        var invocation = record.InvocationInfo;
        var text = new StringBuilder(Reason(record)).Append(": ");
        var script = invocation?.ScriptName ?? "";
        var prefix = "";
        var extent = invocation?.Extent;
        if (extent is not null && (script.Length > 0 || invocation!.ScriptLineNumber > 1)
            && !script.EndsWith(".psm1", StringComparison.OrdinalIgnoreCase))
        {
            var number = $"{invocation!.ScriptLineNumber}";
            var indent = new string(' ', Math.Max(0, number.Length - 4));
            var (line, mark) = PositionText.LineAndMark(extent);
            prefix = indent + "     | ";
            text.Append(script.Length > 0 ? $"{script}:{number}\n" : "\n").Append(indent).Append("Line |\n")
                .Append(number.PadLeft(4)).Append(" |  ").Append(line).Append('\n').Append(prefix).Append(' ').Append(mark).Append('\n');
        }
        var message = prefix + (record.ErrorDetails?.Message is { Length: > 0 } details ? details : record.Exception.Message);
        if (script.Length > 0 || record.CategoryInfo.Category == ErrorCategory.ParserError)
            message = Wrap(message.ReplaceLineEndings(" ").Replace('\t', ' '), prefix, width) + "\n";
        text.Append(message);
        if (record.ErrorDetails?.RecommendedAction is { Length: > 0 } action)
            text.Append("\n  Recommendation: ").Append(action);
        return text.ToString();
    }

    private static string Reason(ErrorRecord record)
    {
        var command = record.InvocationInfo?.MyCommand?.Name;
        if (record.Exception is RuntimeException { WasThrownFromThrowStatement: true })
            return "Exception";
        if (!string.IsNullOrEmpty(command))
            return command;
        if (record.CategoryInfo.Activity.Length > 0)
            return record.CategoryInfo.Activity;
        return record.InvocationInfo?.InvocationName is { Length: > 0 } name ? name : record.CategoryInfo.Category.ToString();
    }

    private static string Normal(ErrorRecord record)
    {
        var text = new StringBuilder();
        if (record.InvocationInfo?.MyCommand?.Name is { Length: > 0 } name)
            text.Append(name).Append(" : ");
        text.Append(record);
        if (record.InvocationInfo?.PositionMessage is { Length: > 0 } position)
            text.Append('\n').Append(position);
        return text.Append("\n+ CategoryInfo          : ").Append(record.CategoryInfo)
            .Append("\n+ FullyQualifiedErrorId : ").Append(record.FullyQualifiedErrorId).ToString();
    }

    /// <summary>Breaks a message at spaces; each line begins with the prefix.</summary>
    private static string Wrap(string message, string prefix, int width)
    {
        if (width <= 0 || message.Length <= width)
            return message;
        var first = UpToSpace(message, width);
        var text = new StringBuilder(first).Append('\n');
        var rest = message[first.Length..].Trim();
        while (rest.Length + prefix.Length > width)
        {
            var line = UpToSpace(prefix + rest, width);
            if (line.Length <= prefix.Length)
                break;
            text.Append(line).Append('\n');
            rest = rest[(line.Length - prefix.Length)..].Trim();
        }
        return text.Append(prefix).Append(rest.Trim()).ToString();
    }

    private static string UpToSpace(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var head = text[..length];
        var space = head.AsSpan().LastIndexOfAny(' ', '\t');
        return space < 0 ? head : head[..space];
    }
}
