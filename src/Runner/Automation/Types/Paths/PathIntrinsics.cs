using System.Collections.ObjectModel;
using System.Text.RegularExpressions;
using DeepLearn.Runner.Runtime;

namespace System.Management.Automation;

/// <summary>Locations and paths over the file system.</summary>
public sealed partial class PathIntrinsics
{
    private readonly Engine _engine;
    private readonly Stack<string> _stack = new();

    internal PathIntrinsics(Engine engine) => _engine = engine;

    public PathInfo CurrentLocation => new(_engine.Location);

    public PathInfo CurrentFileSystemLocation => CurrentLocation;

    public PathInfo CurrentProviderLocation(string providerName) => providerName.Equals("FileSystem", StringComparison.OrdinalIgnoreCase)
        ? CurrentLocation
        : throw new ProviderNotFoundException("ProviderNotFound", ErrorCategory.ObjectNotFound, providerName,
            $"Cannot find a provider with the name '{providerName}'.");

    /// <summary>Goes to a folder and returns it.</summary>
    public PathInfo SetLocation(string path)
    {
        var folders = Resolve(path, literal: false);
        if (folders.Count > 1)
            throw new PSArgumentException($"Cannot set the location because path '{path}' resolved to multiple containers.");
        return SetLiteralLocation(folders[0], path);
    }

    internal PathInfo SetLiteralLocation(string fullPath, string given)
    {
        if (!Directory.Exists(fullPath))
            throw NotFound(given, fullPath);
        _engine.Location = fullPath.Length > 1 ? fullPath.TrimEnd('/') : fullPath;
        return CurrentLocation;
    }

    public void PushCurrentLocation(string? stackName) => _stack.Push(_engine.Location);

    /// <summary>Goes back to the location pushed last; null when there is none.</summary>
    public PathInfo? PopLocation(string? stackName)
    {
        if (!_stack.TryPop(out var path))
            return null;
        _engine.Location = path;
        return CurrentLocation;
    }

    public string Combine(string parent, string child)
    {
        parent = parent.Replace('\\', '/');
        child = child.Replace('\\', '/');
        if (parent.Length == 0 || child.Length == 0)
            return parent.Length == 0 ? child : parent.EndsWith('/') ? parent : parent + "/";
        return parent.TrimEnd('/') + "/" + child.TrimStart('/');
    }

    public string GetUnresolvedProviderPathFromPSPath(string path) => Absolute(path);

    public string GetUnresolvedProviderPathFromPSPath(string path, out ProviderInfo provider, out PSDriveInfo drive)
    {
        (provider, drive) = (ProviderInfo.FileSystem, PSDriveInfo.Root);
        return Absolute(path);
    }

    public Collection<string> GetResolvedProviderPathFromPSPath(string path, out ProviderInfo provider)
    {
        provider = ProviderInfo.FileSystem;
        return Resolve(path, literal: false);
    }

    public Collection<PathInfo> GetResolvedPSPathFromPSPath(string path) => [.. Resolve(path, literal: false).Select(p => new PathInfo(p))];

    public bool IsProviderQualified(string path) => path.Contains("::", StringComparison.Ordinal);

    public bool IsValid(string path) => !path.Contains('\0');

    public string ParseChildName(string path) => Path.GetFileName(path.Replace('\\', '/').TrimEnd('/'));

    /// <summary>The full paths that exist; a pattern that matches nothing gives none, a plain path that is not there is an error.</summary>
    internal Collection<string> Resolve(string path, bool literal)
    {
        var full = Absolute(path);
        if (literal || !WildcardPattern.ContainsWildcardCharacters(path))
        {
            var exact = literal ? full : WildcardPattern.Unescape(full);
            if (!File.Exists(exact) && !Directory.Exists(exact))
                throw NotFound(path, exact);
            return [exact.Length > 1 ? exact.TrimEnd('/') : exact];
        }
        IEnumerable<string> found = ["/"];
        foreach (var part in full.Split('/', StringSplitOptions.RemoveEmptyEntries))
            found = Expand(found, part);
        return [.. found];
    }

    /// <summary>The full path without <c>.</c>, <c>..</c>, <c>~</c> and provider prefix.</summary>
    internal string Absolute(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var text = path;
        if (Qualified().Match(text) is { Success: true } qualified)
        {
            if (!qualified.Groups["name"].Value.Equals("FileSystem", StringComparison.OrdinalIgnoreCase))
                throw new ProviderNotFoundException("ProviderNotFound", ErrorCategory.ObjectNotFound, path,
                    $"Cannot find a provider with the name '{qualified.Groups["name"].Value}'. Only the FileSystem provider is supported by the runner; run this with PowerShell 7.6 or later.");
            text = text[qualified.Length..];
        }
        else if (Drive().Match(text) is { Success: true } drive)
            throw Drives.Contains(drive.Groups[1].Value)
                ? DeepLearn.Runner.Runtime.Errors.Unsupported($"a path on the drive '{drive.Groups[1].Value}:'")
                : new DriveNotFoundException("DriveNotFound", ErrorCategory.ObjectNotFound, drive.Groups[1].Value,
                    $"Cannot find drive. A drive with the name '{drive.Groups[1].Value}' does not exist.");
        text = text.Replace('\\', '/');
        if (text == "~" || text.StartsWith("~/", StringComparison.Ordinal))
            text = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + text[1..];
        return Path.GetFullPath(text.Length == 0 ? "." : text, _engine.Location);
    }

    private static readonly HashSet<string> Drives = new(["Env", "Variable", "Function", "Alias", "Temp", "Cert", "WSMan", "TestDrive"], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Expand(IEnumerable<string> folders, string part)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(part))
        {
            var name = WildcardPattern.Unescape(part);
            return folders.Select(f => Path.Combine(f, name)).Where(p => File.Exists(p) || Directory.Exists(p));
        }
        // A leading dot is hidden, and hidden entries only match a pattern that shows it.
        var pattern = WildcardPattern.Get(part, WildcardOptions.IgnoreCase);
        return folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFileSystemEntries(f)
            .Where(p => pattern.IsMatch(Path.GetFileName(p))).Order(StringComparer.Ordinal));
    }

    internal static ItemNotFoundException NotFound(string given, string fullPath) => new("PathNotFound", ErrorCategory.ObjectNotFound, given,
        $"Cannot find path '{fullPath}' because it does not exist.");

    [GeneratedRegex(@"^(?:[\w.]+\\)?(?<name>\w+)::")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"^([^:/\\]+):")]
    private static partial Regex Drive();
}
