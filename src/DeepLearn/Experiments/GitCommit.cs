namespace DeepLearn.Experiments;

/// <summary>Reads which commit is checked out, without git.</summary>
internal static class GitCommit
{
    /// <summary>The commit of the repository around a folder, or null where there is none.</summary>
    public static string? Of(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var git = Path.Combine(at.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return Read(git);
        }
        return null;
    }

    private static string? Read(string git)
    {
        try
        {
            if (Linked(git, "gitdir: ") is { } elsewhere)
                git = elsewhere;
            var head = File.ReadAllText(Path.Combine(git, "HEAD")).Trim();
            if (!head.StartsWith("ref: ", StringComparison.Ordinal))
                return head;
            var name = head["ref: ".Length..];
            var shared = Linked(Path.Combine(git, "commondir")) ?? git;
            var loose = Path.Combine(shared, name);
            if (File.Exists(loose))
                return File.ReadAllText(loose).Trim();
            var packed = Path.Combine(shared, "packed-refs");
            return File.Exists(packed)
                ? File.ReadLines(packed).FirstOrDefault(line => line.EndsWith(" " + name, StringComparison.Ordinal))?.Split(' ')[0]
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A manifest without a commit is better than a training that fails for the lack of it.
            return null;
        }
    }

    /// <summary>The folder that a file of a worktree or submodule names; null where there is no such file.</summary>
    private static string? Linked(string file, string label = "") =>
        File.Exists(file) && File.ReadAllText(file).Trim() is var text && text.StartsWith(label, StringComparison.Ordinal)
            ? Path.GetFullPath(text[label.Length..], Path.GetDirectoryName(file)!) : null;
}
