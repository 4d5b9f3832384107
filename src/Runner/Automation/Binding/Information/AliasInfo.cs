namespace System.Management.Automation;

/// <summary>Another name for a command.</summary>
public class AliasInfo : CommandInfo
{
    internal AliasInfo(string name, string definition) : base(name, CommandTypes.Alias) => Definition = definition;

    /// <summary>The command that it stands for, or null when there is none of that name.</summary>
    public CommandInfo? ResolvedCommand => Engine.Require().Commands.Find(Definition);

    /// <summary>The command that it stands for.</summary>
    public CommandInfo? ReferencedCommand => ResolvedCommand;

    /// <summary>As tables show it.</summary>
    public string DisplayName => $"{Name} -> {Definition}";

    /// <inheritdoc/>
    public override string Definition { get; }

    internal override CommandShape CreateShape() => ResolvedCommand?.Shape ?? CommandShape.Empty;
}
