using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A parameter within one parameter set.</summary>
public sealed class CommandParameterInfo
{
    internal CommandParameterInfo(ParameterMetadata parameter, ParameterAttribute attribute) => (Parameter, Attribute) = (parameter, attribute);

    private ParameterMetadata Parameter { get; }
    private ParameterAttribute Attribute { get; }
    public string Name => Parameter.Name;
    public Type ParameterType => Parameter.ParameterType;
    public bool IsMandatory => Attribute.Mandatory;

    /// <summary>Position, or int.MinValue for a named parameter.</summary>
    public int Position => Attribute.Position;
    public bool ValueFromPipeline => Attribute.ValueFromPipeline;
    public bool ValueFromPipelineByPropertyName => Attribute.ValueFromPipelineByPropertyName;
    public bool ValueFromRemainingArguments => Attribute.ValueFromRemainingArguments;
    public string HelpMessage => Attribute.HelpMessage;
    public ReadOnlyCollection<string> Aliases => new(Parameter.Aliases);
    public ReadOnlyCollection<Attribute> Attributes => new(Parameter.Attributes);
}
