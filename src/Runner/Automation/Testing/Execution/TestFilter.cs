namespace DeepLearn.Runner.Testing;

/// <summary>Chooses tests by the tags of their own and of the blocks around them.</summary>
internal sealed class TestFilter(string[] tags, string[] excludedTags)
{
    public void Apply(IEnumerable<TestCase> tests)
    {
        foreach (var test in tests)
        {
            var own = Tags(test).ToList();
            test.Excluded = (tags.Length > 0 && !Any(tags, own)) || Any(excludedTags, own);
        }
    }

    private static IEnumerable<string> Tags(TestNode node) => node.Parent is null ? node.Tag : [.. node.Tag, .. Tags(node.Parent)];

    private static bool Any(string[] patterns, List<string> tags)
        => patterns.Any(p => tags.Exists(WildcardPattern.Get(p, WildcardOptions.IgnoreCase).IsMatch));
}
