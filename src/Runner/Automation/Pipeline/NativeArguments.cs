using System.Collections;
using System.Collections.ObjectModel;
using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Arguments of a program as text; unquoted wildcards and <c>~</c> are expanded, since no shell does it.</summary>
internal static class NativeArguments
{
    public static void Add(Collection<string> list, Argument argument, string folder)
    {
        if (argument.ListText is { } written)
        {
            if (written.Length == 0)
                throw Errors.Unsupported("a list of strings or variables as argument of a program (put it in parentheses)");
            foreach (string word in (argument.Name is { } option ? $"-{option}:{written}" : written).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                list.Add(word);
            return;
        }
        if (argument.Name is { } name)
        {
            // -name:value is one word.
            list.Add(argument.HasValue ? $"-{name}:{LanguagePrimitives.ToText(argument.Value)}" : $"-{name}");
            return;
        }
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
        if (bare && !OperatingSystem.IsWindows())
        {
            if (text == "~" || text.StartsWith("~/", StringComparison.Ordinal))
                text = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + text[1..];
            else if (text.AsSpan().IndexOfAny('*', '?') >= 0 && Glob(text, folder) is { Count: > 0 } found)
            {
                found.ForEach(list.Add);
                return;
            }
        }
        list.Add(text);
    }

    private static List<string> Glob(string pattern, string folder)
    {
        string parent = Path.GetDirectoryName(pattern) ?? "";
        string full = Path.Combine(folder, parent);
        if (parent.AsSpan().IndexOfAny('*', '?') >= 0 || !Directory.Exists(full))
            return [];
        bool hidden = Path.GetFileName(pattern).StartsWith('.');
        return [.. new DirectoryInfo(full).EnumerateFileSystemInfos(Path.GetFileName(pattern)).Where(f => hidden || !f.Name.StartsWith('.'))
            .Select(f => Path.Combine(parent, f.Name)).Order(StringComparer.Ordinal)];
    }
}
