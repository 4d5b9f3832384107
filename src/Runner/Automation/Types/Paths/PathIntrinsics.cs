using System.Collections.ObjectModel;
using System.Text.RegularExpressions;

namespace System.Management.Automation;

/// <summary>Locations and paths over the file system.</summary>
public sealed partial class PathIntrinsics
{
    private static readonly string[] s_drives = ["Env", "Variable", "Function", "Alias", "Temp", "Cert", "WSMan", "TestDrive"];
    private readonly Engine _engine;
    private readonly Stack<string> _stack = new();

    internal PathIntrinsics(Engine engine) => _engine = engine;

    public PathInfo CurrentLocation => new(_engine.Location);
    public PathInfo CurrentFileSystemLocation => CurrentLocation;

    public PathInfo CurrentProviderLocation(string providerName) =>
        providerName.Equals("FileSystem", StringComparison.OrdinalIgnoreCase) ? CurrentLocation : throw NoProvider(providerName);

    /// <summary>Goes to a folder and returns it.</summary>
    public PathInfo SetLocation(string path) => Resolve(path, literal: false) is [var folder] ? SetLiteralLocation(folder)
        : throw new PSArgumentException($"Cannot set the location because path '{path}' resolved to multiple containers.");

    internal PathInfo SetLiteralLocation(string fullPath)
    {
        if (!Directory.Exists(fullPath))
            throw NotFound(fullPath);
        _engine.Location = Trimmed(fullPath);
        return CurrentLocation;
    }

    public void PushCurrentLocation(string? stackName) => _stack.Push(_engine.Location);

    /// <summary>Goes back to the location pushed last; null when there is none.</summary>
    public PathInfo? PopLocation(string? stackName)
    {
        if (!_stack.TryPop(out string? path))
            return null;
        _engine.Location = path;
        return CurrentLocation;
    }

    public string Combine(string parent, string child)
    {
        (parent, child) = (parent.Replace('\\', '/'), child.Replace('\\', '/'));
        return parent.Length == 0 ? child : child.Length == 0 && parent.EndsWith('/') ? parent : $"{parent.TrimEnd('/')}/{child.TrimStart('/')}";
    }

    public string GetUnresolvedProviderPathFromPSPath(string path) => Absolute(path);

    public Collection<string> GetResolvedProviderPathFromPSPath(string path, out ProviderInfo provider)
    {
        provider = ProviderInfo.FileSystem;
        return Resolve(path, literal: false);
    }

    public bool IsValid(string path) => !path.Contains('\0');

    /// <summary>The full paths that exist; a pattern that matches nothing gives none, a plain path that is not there is an error.</summary>
    internal Collection<string> Resolve(string path, bool literal)
    {
        string full = Absolute(path);
        if (!literal && WildcardPattern.ContainsWildcardCharacters(path))
            return [.. full.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate<string, IEnumerable<string>>(["/"], Expand)];
        string exact = literal ? full : WildcardPattern.Unescape(full);
        return Path.Exists(exact) ? [Trimmed(exact)] : throw NotFound(exact);
    }

    /// <summary>The full path without <c>.</c>, <c>..</c>, <c>~</c> and provider prefix.</summary>
    internal string Absolute(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string text = path;
        if (Qualified().Match(text) is { Success: true } qualified)
        {
            if (!qualified.Groups["name"].Value.Equals("FileSystem", StringComparison.OrdinalIgnoreCase))
                throw NoProvider(qualified.Groups["name"].Value);
            text = text[qualified.Length..];
        }
        else if (Drive().Match(text) is { Success: true } match)
        {
            string drive = match.Groups[1].Value;
            throw s_drives.Contains(drive, StringComparer.OrdinalIgnoreCase) ? Errors.Unsupported($"a path on the drive '{drive}:'")
                : new DriveNotFoundException($"Cannot find drive. A drive with the name '{drive}' does not exist.").As("DriveNotFound", ErrorCategory.ObjectNotFound, drive);
        }
        text = text.Replace('\\', '/');
        if (text == "~" || text.StartsWith("~/", StringComparison.Ordinal))
            text = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + text[1..];
        return Path.GetFullPath(text.Length == 0 ? "." : text, _engine.Location);
    }

    private static IEnumerable<string> Expand(IEnumerable<string> folders, string part)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(part))
            return folders.Select(f => Path.Combine(f, WildcardPattern.Unescape(part))).Where(Path.Exists);
        // Folders come first; what begins with a dot is hidden.
        var pattern = WildcardPattern.Get(part, WildcardOptions.IgnoreCase);
        return folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFileSystemEntries(f)
            .Where(p => Path.GetFileName(p) is var name && pattern.IsMatch(name) && !name.StartsWith('.'))
            .OrderBy(File.Exists).ThenBy(Path.GetFileName, StringComparer.CurrentCultureIgnoreCase));
    }

    internal static ItemNotFoundException NotFound(string fullPath) =>
        new ItemNotFoundException($"Cannot find path '{fullPath}' because it does not exist.").As("PathNotFound", ErrorCategory.ObjectNotFound, fullPath);

    private static ProviderNotFoundException NoProvider(string name) =>
        new ProviderNotFoundException($"Cannot find a provider with the name '{name}'.").As("ProviderNotFound", ErrorCategory.ObjectNotFound, name);

    private static string Trimmed(string path) => path.Length > 1 ? path.TrimEnd('/') : path;

    [GeneratedRegex(@"^(?:[\w.]+\\)?(?<name>\w+)::")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"^([^:/\\]+):")]
    private static partial Regex Drive();
}
