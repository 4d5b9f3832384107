using System.Management.Automation;
using DeepLearn.Runner.Formatting;

namespace Runner.Tests.Formatting;

/// <summary>What objects look like on a screen of 80 columns.</summary>
internal static class Screen
{
    public static string Show(params object?[] values) => Show(80, values);

    public static string Show(int columns, params object?[] values)
    {
        TextLayout.BreaksAtBlanks = true;
        var lines = new List<string>();
        var writer = new PacketWriter(new LineSink(columns, lines.Add));
        foreach (var value in values)
            writer.Write(value);
        writer.End();
        return string.Join('\n', lines);
    }

    public static FormatPacket[] Draw(ControlShape shape, FormatOptions options, params object?[] values)
    {
        var packets = new List<FormatPacket>();
        var formatter = new Formatter(shape, options, packets.Add);
        foreach (var value in values)
            formatter.Process(value);
        formatter.End();
        return [.. packets];
    }

    public static PSObject Custom(params (string Name, object? Value)[] properties)
    {
        var result = new PSObject();
        foreach (var (name, value) in properties)
            result.Properties.Add(new PSNoteProperty(name, value));
        return result;
    }
}
