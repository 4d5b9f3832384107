using System.Reflection;

namespace DeepLearn.Runner.Formatting;

/// <summary>The members that PowerShell itself adds to common .NET types.</summary>
internal static class BuiltInTypes
{
    public static void Register()
    {
        TypeTable.Entry(typeof(Array).FullName!).Members.Add(new PSAliasProperty("Count", "Length"));
        TypeTable.Entry(typeof(DictionaryEntry).FullName!).Members.Add(new PSAliasProperty("Name", "Key"));
        Add(typeof(DateTime), "DateTime", nameof(DateTimeText));
        Add(typeof(FileInfo), "BaseName", nameof(BaseName));
        Add(typeof(FileInfo), "Mode", nameof(Mode));
        Add(typeof(DirectoryInfo), "BaseName", nameof(BaseName));
        Add(typeof(DirectoryInfo), "Mode", nameof(Mode));
        foreach (var type in new[] { typeof(FileInfo), typeof(DirectoryInfo) })
            foreach (var name in new[] { nameof(UnixMode), nameof(User), nameof(Group), nameof(Size) })
                Add(type, name, name);
    }

    public static string DateTimeText(PSObject instance)
        => ((DateTime)instance.BaseObject).ToString("F", CultureInfo.CurrentCulture);

    public static string BaseName(PSObject instance)
        => instance.BaseObject is FileInfo file ? Path.GetFileNameWithoutExtension(file.Name) : ((FileSystemInfo)instance.BaseObject).Name;

    /// <summary>Directory or link, archive, read-only, hidden, system: one letter each.</summary>
    public static string Mode(PSObject instance)
    {
        var item = (FileSystemInfo)instance.BaseObject;
        var kind = item.LinkTarget is not null ? 'l' : item is DirectoryInfo ? 'd' : '-';
        return $"{kind}{(item.Attributes.HasFlag(FileAttributes.Archive) ? 'a' : '-')}{(item.Attributes.HasFlag(FileAttributes.ReadOnly) ? 'r' : '-')}"
            + $"{(item.Attributes.HasFlag(FileAttributes.Hidden) ? 'h' : '-')}{(item.Attributes.HasFlag(FileAttributes.System) ? 's' : '-')}";
    }

    public static string UnixMode(PSObject instance) => UnixFile.Of(instance).Mode;

    public static string User(PSObject instance) => UnixFile.Of(instance).User;

    public static string Group(PSObject instance) => UnixFile.Of(instance).Group;

    public static long Size(PSObject instance) => UnixFile.Of(instance).Size;

    private static void Add(Type type, string name, string method)
        => TypeTable.Entry(type.FullName!).Members.Add(new PSCodeProperty(name,
            typeof(BuiltInTypes).GetMethod(method, BindingFlags.Public | BindingFlags.Static)!));
}
