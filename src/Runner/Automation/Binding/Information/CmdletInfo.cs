using System.Collections.ObjectModel;
using System.Reflection;
using DeepLearn.Runner.Binding;

namespace System.Management.Automation;

/// <summary>A compiled cmdlet.</summary>
public class CmdletInfo : CommandInfo
{
    /// <summary>Describes a cmdlet class.</summary>
    public CmdletInfo(string name, Type implementingType) : base(name, CommandTypes.Cmdlet) => ImplementingType = implementingType;

    /// <summary>Its class.</summary>
    public Type ImplementingType { get; }

    /// <summary>The part before the dash.</summary>
    public string Verb => Name.Contains('-', StringComparison.Ordinal) ? Name[..Name.IndexOf('-', StringComparison.Ordinal)] : "";

    /// <summary>The part after the dash.</summary>
    public string Noun => Name[(Name.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <inheritdoc/>
    public override string Definition => string.Join('\n', ParameterSets.Select(s => $"{Name} {s}"));

    /// <inheritdoc/>
    public override string ModuleName => Module?.Name ?? (ImplementingType.Assembly == typeof(CmdletInfo).Assembly ? "Runner" : "");

    /// <inheritdoc/>
    public override ReadOnlyCollection<PSTypeName> OutputType =>
        new([.. ImplementingType.GetCustomAttributes<OutputTypeAttribute>().SelectMany(a => a.Type)]);

    internal override CommandShape CreateShape() => CommandShape.Of(ImplementingType);
}
