namespace DeepLearn.Runner.Hosting;

/// <summary>The newest activity on one line of the terminal, wiped before anything else is written.</summary>
internal sealed class ProgressLine
{
    private bool _shown;

    public void Show(ProgressRecord record)
    {
        Clear();
        if (record.RecordType == ProgressRecordType.Completed)
            return;
        var text = $"{record.Activity}: {record.StatusDescription}"
            + (record.PercentComplete >= 0 ? $" {record.PercentComplete}%" : "")
            + (record.SecondsRemaining >= 0 ? $" {TimeSpan.FromSeconds(record.SecondsRemaining):hh\\:mm\\:ss} remaining" : "");
        var width = Math.Max(1, Console.WindowWidth - 1);
        Console.Error.Write(text.Length > width ? text[..width] : text);
        _shown = true;
    }

    public void Clear()
    {
        if (!_shown)
            return;
        Console.Error.Write("\r" + new string(' ', Math.Max(0, Console.WindowWidth - 1)) + "\r");
        _shown = false;
    }
}
