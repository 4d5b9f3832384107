using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A command that can be run.</summary>
public abstract class CommandInfo
{
    internal CommandInfo(string name, CommandTypes type) => (Name, CommandType) = (name, type);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its kind.</summary>
    public CommandTypes CommandType { get; }

    /// <summary>The module it came from, or null.</summary>
    public PSModuleInfo? Module { get; internal set; }

    /// <summary>Name of that module, or an empty string.</summary>
    public virtual string ModuleName => Module?.Name ?? "";

    /// <summary>Name of that module, as tables show it.</summary>
    public string Source => ModuleName;

    /// <summary>Version of that module.</summary>
    public virtual Version? Version => Module?.Version;

    /// <summary>What the command is.</summary>
    public abstract string Definition { get; }

    /// <summary>Types that it writes.</summary>
    public virtual ReadOnlyCollection<PSTypeName> OutputType => new([]);

    /// <summary>Its parameters by name.</summary>
    public Dictionary<string, ParameterMetadata> Parameters => Shape.Describe();

    /// <summary>Its parameter sets.</summary>
    public ReadOnlyCollection<CommandParameterSetInfo> ParameterSets => new(Shape.DescribeSets());

    private protected static ReadOnlyCollection<PSTypeName> Types(IEnumerable<Attribute> attributes) =>
        new([.. attributes.OfType<OutputTypeAttribute>().SelectMany(a => a.Type)]);

    /// <summary>How it takes arguments, worked out once.</summary>
    internal CommandShape Shape => field ??= CreateShape();

    internal abstract CommandShape CreateShape();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
