using DeepLearn.Runner.Syntax;

namespace System.Management.Automation;

/// <summary>How and where a command was called.</summary>
public class InvocationInfo
{
    internal InvocationInfo(CommandInfo? command, Extent? extent) => (MyCommand, Extent) = (command, extent);

    internal Extent? Extent { get; }

    /// <summary>The command, or null for an expression.</summary>
    public CommandInfo? MyCommand { get; }

    /// <summary>Parameters that were given, by name.</summary>
    public Dictionary<string, object?> BoundParameters { get; internal set; } = new PSBoundParametersDictionary();

    /// <summary>Arguments that no parameter took.</summary>
    public List<object?> UnboundArguments { get; internal set; } = [];

    /// <summary>Path of the calling script, or an empty string.</summary>
    public string ScriptName => Extent?.File ?? "";

    /// <summary>Line of the call, from 1.</summary>
    public int ScriptLineNumber => Extent?.StartLineNumber ?? 0;

    /// <summary>Column of the call, from 1.</summary>
    public int OffsetInLine => Extent?.StartColumnNumber ?? 0;

    /// <summary>The line of the call.</summary>
    public string Line => Extent?.Line ?? "";

    /// <summary>The text of the call.</summary>
    public string Statement => Extent?.Text ?? "";

    /// <summary>Line with a marker under the call, as errors show it.</summary>
    public string PositionMessage => Extent is null ? "" : PositionText.Of(Extent);

    /// <summary>The word by which the command was called.</summary>
    public string InvocationName { get; internal set; } = "";

    /// <summary>Index of the command in its pipeline, from 1.</summary>
    public int PipelinePosition { get; internal set; } = 1;
    public int PipelineLength { get; internal set; } = 1;

    /// <summary>Whether the command gets piped input.</summary>
    public bool ExpectingInput { get; internal set; }

    /// <summary>Folder of the calling script.</summary>
    public string PSScriptRoot => IO.Path.GetDirectoryName(ScriptName) ?? "";

    /// <summary>Path of the calling script.</summary>
    public string PSCommandPath => ScriptName;
}
