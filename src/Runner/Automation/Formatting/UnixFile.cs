using System.Runtime.InteropServices;

namespace DeepLearn.Runner.Formatting;

/// <summary>What the file system says of a file beyond .NET's own types: mode, owner, group, size of folders too.</summary>
internal sealed record UnixFile(string Mode, string User, string Group, long Size)
{
    private static readonly Lazy<Dictionary<uint, string>> Users = new(() => Names("/etc/passwd"));
    private static readonly Lazy<Dictionary<uint, string>> Groups = new(() => Names("/etc/group"));

    public static UnixFile Of(PSObject instance)
    {
        var item = (FileSystemInfo)instance.BaseObject;
        if (OperatingSystem.IsWindows() || LStat(item.FullName, out var status) != 0)
            return new UnixFile("", "", "", item is FileInfo { Exists: true } file ? file.Length : 0);
        return new UnixFile(Letters(status.Mode), Users.Value.GetValueOrDefault(status.Uid, $"{status.Uid}"),
            Groups.Value.GetValueOrDefault(status.Gid, $"{status.Gid}"), status.Size);
    }

    private static string Letters(int mode)
    {
        const int KindMask = 0xF000;
        var text = new char[10];
        text[0] = (mode & KindMask) switch { 0x4000 => 'd', 0xA000 => 'l', 0x6000 => 'b', 0x2000 => 'c', 0x1000 => 'p', 0xC000 => 's', _ => '-' };
        for (var i = 0; i < 9; i++)
            text[i + 1] = (mode & (1 << (8 - i))) != 0 ? "rwx"[i % 3] : '-';
        foreach (var (bit, place, letter) in new[] { (0x800, 3, 's'), (0x400, 6, 's'), (0x200, 9, 't') })
            if ((mode & bit) != 0)
                text[place] = text[place] == 'x' ? letter : char.ToUpperInvariant(letter);
        return new string(text);
    }

    private static Dictionary<uint, string> Names(string path) => !File.Exists(path) ? []
        : File.ReadLines(path).Select(l => l.Split(':')).Where(f => f.Length > 2 && uint.TryParse(f[2], out _))
            .DistinctBy(f => f[2]).ToDictionary(f => uint.Parse(f[2], CultureInfo.InvariantCulture), f => f[0]);

    // .NET's own wrapper of lstat, the same on every Unix.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int LStat(string path, out Status output);

    // The beginning of .NET's structure of file states, and room for the rest.
    [StructLayout(LayoutKind.Sequential, Size = 128)]
    private struct Status
    {
        public int Flags;
        public int Mode;
        public uint Uid;
        public uint Gid;
        public long Size;
    }
}
