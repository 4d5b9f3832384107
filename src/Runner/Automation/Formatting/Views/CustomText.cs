using System.Text;

namespace DeepLearn.Runner.Formatting;

/// <summary>Text written in frames: each line begins at the frame's indent.</summary>
internal sealed class CustomText
{
    private readonly StringBuilder _text = new();
    private int _indent;
    private int _firstLine;
    private bool _atStart = true;

    public void Append(string value)
    {
        var lines = DisplayWidth.SplitLines(value);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                NewLine();
            if (lines[i].Length == 0)
                continue;
            if (_atStart)
                _text.Append(' ', Math.Max(0, _indent + _firstLine));
            (_atStart, _firstLine) = (false, 0);
            _text.Append(lines[i]);
        }
    }

    public void NewLine()
    {
        _text.Append('\n');
        (_atStart, _firstLine) = (true, 0);
    }

    public void Indent(int more, int firstLine)
    {
        if (!_atStart)
            NewLine();
        (_indent, _firstLine) = (_indent + more, firstLine);
    }

    public override string ToString() => _text.ToString();
}
