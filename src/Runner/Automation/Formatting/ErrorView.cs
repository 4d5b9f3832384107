using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>
/// The concise view of errors: one line, or for scripts the place, the source line with the culprit underlined, and the message.
/// </summary>
internal static class ErrorView
{
    private const int LineColumn = 4;

    /// <summary>The text for the host, which shows no empty lines among errors.</summary>
    public static string Render(ErrorRecord error, Engine engine)
        => string.Join(Environment.NewLine, Lines(error, engine).Where(line => line.Length > 0));

    /// <summary>The lines for a text or a file.</summary>
    public static string[] Lines(ErrorRecord error, Engine engine) => TextLayout.Lines(Text(error, engine));

    private static string Text(ErrorRecord error, Engine engine)
    {
        // What a native program wrote to its error stream stands for itself.
        if (error.FullyQualifiedErrorId is "NativeCommandErrorMessage" or "NativeCommandError")
            return error.Exception.Message;
        if (engine.GetVariableValue("ErrorView") is { } view && !LanguagePrimitives.ToText(view).Equals("ConciseView", StringComparison.OrdinalIgnoreCase))
            throw Errors.Unsupported($"$ErrorView = '{LanguagePrimitives.ToText(view)}'");
        var invocation = error.InvocationInfo;
        var parse = error.CategoryInfo.Category == ErrorCategory.ParserError;
        var text = new StringBuilder();
        var prefix = "";
        if (error.TargetObject is IDictionary target && target.Contains("Line") && target.Contains("LineText"))
            prefix = Place(text, LanguagePrimitives.ToText(target["File"]), LanguagePrimitives.ToText(target["Line"]),
                LanguagePrimitives.ToText(target["LineText"]).Trim(), "");
        else if (HasPlace(invocation, parse))
        {
            var position = (invocation!.PositionMessage ?? "").Split('\n');
            var line = position.Length > 1 ? position[1][Math.Min(1, position[1].Length)..] : "";
            var underline = position.Length > 2 ? position[^1][Math.Min(1, position[^1].Length)..] : "";
            prefix = Place(text, invocation.ScriptName is { Length: > 0 } file ? $"{file}:{invocation.ScriptLineNumber}" : "",
                $"{invocation.ScriptLineNumber}", line, underline);
        }
        var message = prefix + Message(error, parse);
        if (invocation?.ScriptName is { Length: > 0 } || parse)
            message = Fold(message, prefix, engine.Host.UI.RawUI.WindowSize.Width) + "\n";
        text.Append(message);
        if (error.ErrorDetails?.RecommendedAction is { } action && !string.IsNullOrWhiteSpace(action))
            text.Append("\n  Recommendation: ").Append(action);
        return $"{Reason(error, engine)}: {text}";
    }

    private static bool HasPlace(InvocationInfo? invocation, bool parse)
        => invocation is not null && (parse || invocation.ScriptName is { Length: > 0 } || invocation.ScriptLineNumber > 1)
            && invocation.ScriptName?.EndsWith(".psm1", StringComparison.OrdinalIgnoreCase) != true;

    private static string Place(StringBuilder text, string file, string lineNumber, string line, string underline)
    {
        var wide = new string(' ', Math.Max(lineNumber.Length - LineColumn, 0));
        var prefix = $"{wide}     | ";
        text.Append(file).Append('\n').Append(wide).Append("Line |\n")
            .Append(lineNumber.PadLeft(LineColumn)).Append(" | ").Append(line).Append('\n');
        if (underline.Length > 0)
            text.Append(prefix).Append(underline).Append('\n');
        return prefix;
    }

    private static string Message(ErrorRecord error, bool parse)
    {
        if (error.ErrorDetails?.Message is { Length: > 0 } details)
            return details;
        var message = error.Exception.Message;
        // A syntax error's message begins with its place, which was written already.
        var start = parse ? message.IndexOf("~\n", StringComparison.Ordinal) : -1;
        return start < 0 ? message : message[(start + 2)..].Split("\n\n")[0];
    }

    private static string Fold(string message, string prefix, int width)
    {
        message = message.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\t', ' ');
        if (width <= 0 || message.Length <= width)
            return message;
        var first = Truncate(message, width);
        var rest = message[first.Length..].Trim();
        var text = new StringBuilder(first).Append('\n');
        while (rest.Length + prefix.Length > width)
        {
            var part = Truncate(prefix + rest, width);
            if (part.Length <= prefix.Length)
                break;
            text.Append(part).Append('\n');
            rest = rest[(part.Length - prefix.Length)..].Trim();
        }
        return text.Append(prefix).Append(rest).ToString();
    }

    // Cut at the last blank that fits, if there is one.
    private static string Truncate(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var blank = text[..length].AsSpan().LastIndexOfAny(' ', '\t', '\n');
        return text[..(blank < 0 ? length : blank)];
    }

    private static string Reason(ErrorRecord error, Engine engine)
    {
        var invocation = error.InvocationInfo;
        if (error.Exception is RuntimeException { WasThrownFromThrowStatement: true })
            return "Exception";
        if (invocation?.MyCommand?.Name is { Length: > 0 } name && engine.Commands.Find(name) is not null)
            return name;
        if (error.CategoryInfo.Activity is { Length: > 0 } activity)
            return activity;
        if (invocation?.MyCommand?.Name is { Length: > 0 } command)
            return command;
        if (invocation?.InvocationName is { Length: > 0 } invoked)
            return invoked;
        return error.CategoryInfo.Category == ErrorCategory.NotSpecified ? error.CategoryInfo.Reason : error.CategoryInfo.Category.ToString();
    }
}
