using System.Reflection;

namespace DeepLearn.Runner.Formatting;

/// <summary>The members that PowerShell itself adds to common .NET types.</summary>
internal static class BuiltInTypes
{
    public static void Register()
    {
        Add(typeof(DictionaryEntry), new PSAliasProperty("Name", "Key"));
        Add(typeof(DateTime), Code("DateTime", nameof(DateTimeText)));
        Add(typeof(System.Net.IPAddress), Code("IPAddressToString", nameof(PlainText)));
        Add(typeof(Guid), Code("Guid", nameof(PlainText)));
        foreach (var type in new[] { typeof(FileInfo), typeof(DirectoryInfo) })
            foreach (var name in new[] { nameof(BaseName), nameof(Mode), nameof(UnixMode), nameof(User), nameof(Group), nameof(Size), nameof(LinkType), nameof(Target) })
                Add(type, Code(name, name));
    }

    public static string DateTimeText(PSObject instance) => ((DateTime)instance.BaseObject).ToString("F", CultureInfo.CurrentCulture);

    public static string PlainText(PSObject instance) => instance.BaseObject.ToString()!;

    public static string BaseName(PSObject instance)
        => instance.BaseObject is FileInfo file ? Path.GetFileNameWithoutExtension(file.Name) : ((FileSystemInfo)instance.BaseObject).Name;

    /// <summary>Directory or link, archive, read-only, hidden, system: one letter each.</summary>
    public static string Mode(PSObject instance)
    {
        var item = (FileSystemInfo)instance.BaseObject;
        char Letter(FileAttributes attribute, char letter) => item.Attributes.HasFlag(attribute) ? letter : '-';
        return new string([item.LinkTarget is not null ? 'l' : item is DirectoryInfo ? 'd' : '-', Letter(FileAttributes.Archive, 'a'),
            Letter(FileAttributes.ReadOnly, 'r'), Letter(FileAttributes.Hidden, 'h'), Letter(FileAttributes.System, 's')]);
    }

    public static string? LinkType(PSObject instance) => Target(instance) is null ? null : "SymbolicLink";

    public static string? Target(PSObject instance) => ((FileSystemInfo)instance.BaseObject).LinkTarget;

    public static string UnixMode(PSObject instance) => UnixFile.Of(instance).Mode;

    public static string User(PSObject instance) => UnixFile.Of(instance).User;

    public static string Group(PSObject instance) => UnixFile.Of(instance).Group;

    public static long Size(PSObject instance) => UnixFile.Of(instance).Size;

    private static void Add(Type type, PSMemberInfo member) => TypeTable.Of(type.FullName!).Members.Add(member);

    private static PSCodeProperty Code(string name, string method) => new(name, typeof(BuiltInTypes).GetMethod(method, BindingFlags.Public | BindingFlags.Static)!);
}
