using System.Collections.ObjectModel;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Arguments of a program as text; unquoted wildcards and <c>~</c> are expanded, since no shell does it.</summary>
internal static class NativeArguments
{
    public static void Add(Collection<string> list, Argument argument, string folder)
    {
        if (argument.ListText is { Length: 0 })
            throw Errors.Unsupported("a list of strings or variables as argument of a program (put it in parentheses)");
        if (argument.ListText is { } written)
            foreach (string word in (argument.Name is { } option ? $"-{option}:{written}" : written).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                list.Add(word);
        else if (argument.Name is { } name)
            // -name:value is one word.
            list.Add(argument.HasValue ? $"-{name}:{LanguagePrimitives.ToText(argument.Value)}" : $"-{name}");
        else
            AddValue(list, argument.Text ?? argument.Value, argument.Bare, folder);
    }

    private static void AddValue(Collection<string> list, object? value, bool bare, string folder)
    {
        object? plain = PSObject.Base(value);
        if (plain is null)
            return;
        if (plain is IEnumerable items and not string and not IDictionary)
        {
            foreach (object? item in items)
                AddValue(list, item, bare: false, folder);
            return;
        }
        string text = LanguagePrimitives.ToText(value);
        if (bare && (text == "~" || text.StartsWith("~/", StringComparison.Ordinal)))
            text = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + text[1..];
        foreach (string word in bare ? Expanded(text, folder) : [text])
            list.Add(word);
    }

    /// <summary>The files that a pattern names, or the pattern itself where there are none.</summary>
    private static string[] Expanded(string pattern, string folder)
    {
        (string parent, string name) = (Path.GetDirectoryName(pattern) ?? "", Path.GetFileName(pattern));
        var full = new DirectoryInfo(Path.Combine(folder, parent));
        if (name.AsSpan().IndexOfAny('*', '?') < 0 || parent.AsSpan().IndexOfAny('*', '?') >= 0 || !full.Exists)
            return [pattern];
        string[] found = [.. full.EnumerateFileSystemInfos(name).Where(f => name[0] == '.' || f.Name[0] != '.')
            .Select(f => Path.Combine(parent, f.Name)).Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : [pattern];
    }
}
