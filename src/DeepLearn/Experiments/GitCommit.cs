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
            if (Directory.Exists(git))
                return Read(git);
        }
        return null;
    }

    private static string? Read(string git)
    {
        try
        {
            var head = File.ReadAllText(Path.Combine(git, "HEAD")).Trim();
            if (!head.StartsWith("ref: ", StringComparison.Ordinal))
                return head;
            var name = head["ref: ".Length..];
            var loose = Path.Combine(git, name);
            if (File.Exists(loose))
                return File.ReadAllText(loose).Trim();
            var packed = Path.Combine(git, "packed-refs");
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
}
