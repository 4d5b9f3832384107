using Microsoft.PowerShell.Commands;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Management.Automation;

/// <summary>A compiled cmdlet.</summary>
public class CmdletInfo : CommandInfo
{
    private readonly int _dash;

    internal CmdletInfo(string name, Type implementingType) : base(name, CommandTypes.Cmdlet) =>
        (ImplementingType, _dash) = (implementingType, name.IndexOf('-', StringComparison.Ordinal));

    /// <summary>Its class.</summary>
    public Type ImplementingType { get; }

    /// <summary>The part before the dash.</summary>
    public string Verb => Name[..Math.Max(_dash, 0)];

    /// <summary>The part after the dash.</summary>
    public string Noun => Name[(_dash + 1)..];

    /// <inheritdoc/>
    public override string Definition => string.Join('\n', ParameterSets.Select(s => $"{Name} {s}"));

    /// <inheritdoc/>
    public override string ModuleName => Module?.Name ?? (ImplementingType.Assembly == typeof(CmdletInfo).Assembly ? BuiltInModule.Of(Name) : "");

    /// <inheritdoc/>
    public override Version? Version => Module?.Version ?? (ModuleName == "Microsoft.PowerShell.Core" ? new Version(7, 6, 5, 500) : new Version(7, 0, 0, 0));

    /// <inheritdoc/>
    public override ReadOnlyCollection<PSTypeName> OutputType => Types(ImplementingType.GetCustomAttributes());

    internal override CommandShape CreateShape() => CommandShape.Of(ImplementingType);
}
