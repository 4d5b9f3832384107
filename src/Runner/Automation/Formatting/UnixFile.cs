using System.Runtime.InteropServices;

namespace DeepLearn.Runner.Formatting;

/// <summary>What the file system says of a file beyond .NET's own types: mode, owner, group, size of folders too.</summary>
internal sealed record UnixFile(string Mode, string User, string Group, long Size)
{
    private const int KindMask = 0xF000;
    private static readonly Lazy<Dictionary<uint, string>> Users = new(() => Names("/etc/passwd"));
    private static readonly Lazy<Dictionary<uint, string>> Groups = new(() => Names("/etc/group"));

    public static UnixFile Of(PSObject instance)
    {
        var item = (FileSystemInfo)instance.BaseObject;
        if (OperatingSystem.IsWindows() || LStat(item.FullName, out var status) != 0)
            return new UnixFile("", "", "", item is FileInfo { Exists: true } file ? file.Length : 0);
        return new UnixFile(Letters(status.Mode), Name(Users.Value, status.Uid), Name(Groups.Value, status.Gid), status.Size);
    }

    private static string Letters(int mode)
    {
        Span<char> text = stackalloc char[10];
        text[0] = (mode & KindMask) switch { 0x4000 => 'd', 0xA000 => 'l', 0x6000 => 'b', 0x2000 => 'c', 0x1000 => 'p', 0xC000 => 's', _ => '-' };
        for (var i = 0; i < 9; i++)
            text[i + 1] = (mode & (1 << (8 - i))) != 0 ? "rwx"[i % 3] : '-';
        if ((mode & 0x800) != 0)
            text[3] = text[3] == 'x' ? 's' : 'S';
        if ((mode & 0x400) != 0)
            text[6] = text[6] == 'x' ? 's' : 'S';
        if ((mode & 0x200) != 0)
            text[9] = text[9] == 'x' ? 't' : 'T';
        return text.ToString();
    }

    private static string Name(Dictionary<uint, string> names, uint id) => names.GetValueOrDefault(id) ?? $"{id}";

    private static Dictionary<uint, string> Names(string path)
    {
        var names = new Dictionary<uint, string>();
        foreach (var fields in File.Exists(path) ? File.ReadLines(path).Select(l => l.Split(':')) : [])
            if (fields.Length > 2 && uint.TryParse(fields[2], out var id))
                names.TryAdd(id, fields[0]);
        return names;
    }

    // .NET's own wrapper of lstat, the same on every Unix.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int LStat(string path, out Status output);

    [StructLayout(LayoutKind.Sequential)]
    private struct Status
    {
        public int Flags;
        public int Mode;
        public uint Uid;
        public uint Gid;
        public long Size;
        public long AccessTime;
        public long AccessTimeNanoseconds;
        public long ModifyTime;
        public long ModifyTimeNanoseconds;
        public long ChangeTime;
        public long ChangeTimeNanoseconds;
        public long BirthTime;
        public long BirthTimeNanoseconds;
        public long Device;
        public long RawDevice;
        public long Inode;
        public uint UserFlags;
    }
}
