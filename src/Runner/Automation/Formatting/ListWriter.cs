namespace DeepLearn.Runner.Formatting;

/// <summary>Writes an object as <c>Label : value</c> lines.</summary>
internal static class ListWriter
{
    private const string Separator = " : ";

    public static void Write(ListEntry entry, int screenWidth, Action<string> write)
    {
        if (entry.Labels.Length == 0 || screenWidth < Separator.Length + 2)
            return;
        var labelWidth = Math.Min(entry.Labels.Max(DisplayWidth.Of), screenWidth - Separator.Length - 1);
        var valueWidth = screenWidth - labelWidth - Separator.Length;
        var indent = new string(' ', labelWidth + Separator.Length);
        for (var k = 0; k < entry.Labels.Length; k++)
        {
            var label = entry.Labels[k];
            label = label[..DisplayWidth.HeadThatFits(label, labelWidth)];
            var lead = label + new string(' ', labelWidth - DisplayWidth.Of(label)) + Separator;
            foreach (var line in DisplayWidth.Chop(k < entry.Values.Length ? entry.Values[k] : "", valueWidth))
            {
                write(lead + line);
                lead = indent;
            }
        }
    }
}
