using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A parameter within one parameter set.</summary>
public sealed class CommandParameterInfo
{
    internal CommandParameterInfo(ParameterMetadata parameter, bool mandatory, int position, bool fromPipeline, bool byName, bool remaining, string help)
    {
        Name = parameter.Name;
        ParameterType = parameter.ParameterType;
        Aliases = new(parameter.Aliases);
        Attributes = new(parameter.Attributes);
        (IsMandatory, Position, ValueFromPipeline, ValueFromPipelineByPropertyName, ValueFromRemainingArguments, HelpMessage) =
            (mandatory, position, fromPipeline, byName, remaining, help);
    }

    /// <summary>Name.</summary>
    public string Name { get; }
    /// <summary>Type of its values.</summary>
    public Type ParameterType { get; }
    /// <summary>Whether the set needs it.</summary>
    public bool IsMandatory { get; }
    /// <summary>Position, or int.MinValue for a named parameter.</summary>
    public int Position { get; }
    /// <summary>Whether it takes piped objects.</summary>
    public bool ValueFromPipeline { get; }
    /// <summary>Whether it takes a property of piped objects.</summary>
    public bool ValueFromPipelineByPropertyName { get; }
    /// <summary>Whether it takes all arguments left.</summary>
    public bool ValueFromRemainingArguments { get; }
    /// <summary>One line of help.</summary>
    public string HelpMessage { get; }
    /// <summary>Other names.</summary>
    public ReadOnlyCollection<string> Aliases { get; }
    /// <summary>Its attributes.</summary>
    public ReadOnlyCollection<Attribute> Attributes { get; }
}
