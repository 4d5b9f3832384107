using System.Management.Automation.Language;
using DeepLearn.Runner.Formatting;

namespace System.Management.Automation;

/// <summary>How and where a command was called.</summary>
public class InvocationInfo
{
    private readonly IScriptExtent? _extent;

    internal InvocationInfo(CommandInfo? command, IScriptExtent? extent)
    {
        MyCommand = command;
        _extent = extent;
    }

    /// <summary>The command, or null for an expression.</summary>
    public CommandInfo? MyCommand { get; }

    /// <summary>Parameters that were given, by name.</summary>
    public Dictionary<string, object?> BoundParameters { get; internal set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Arguments that no parameter took.</summary>
    public List<object?> UnboundArguments { get; internal set; } = [];

    /// <summary>Path of the calling script, or an empty string.</summary>
    public string ScriptName => _extent?.File ?? "";

    /// <summary>Line of the call, from 1.</summary>
    public int ScriptLineNumber => _extent?.StartLineNumber ?? 0;

    /// <summary>Column of the call, from 1.</summary>
    public int OffsetInLine => _extent?.StartColumnNumber ?? 0;

    /// <summary>The line of the call.</summary>
    public string Line => _extent?.StartScriptPosition.Line ?? "";

    /// <summary>The text of the call.</summary>
    public string Statement => _extent?.Text ?? "";

    /// <summary>Line with a marker under the call, as errors show it.</summary>
    public string PositionMessage => _extent is null ? "" : PositionText.Of(_extent);

    /// <summary>The word by which the command was called.</summary>
    public string InvocationName { get; internal set; } = "";

    /// <summary>Index of the command in its pipeline, from 1.</summary>
    public int PipelinePosition { get; internal set; } = 1;

    /// <summary>Number of commands in the pipeline.</summary>
    public int PipelineLength { get; internal set; } = 1;

    /// <summary>Whether the command gets piped input.</summary>
    public bool ExpectingInput { get; internal set; }

    /// <summary>Where it was started.</summary>
    public CommandOrigin CommandOrigin => CommandOrigin.Internal;

    /// <summary>Folder of the calling script.</summary>
    public string PSScriptRoot => ScriptName.Length > 0 ? IO.Path.GetDirectoryName(ScriptName) ?? "" : "";

    /// <summary>Path of the calling script.</summary>
    public string PSCommandPath => ScriptName;

    internal IScriptExtent? Extent => _extent;
}
