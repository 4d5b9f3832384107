using System.Collections.ObjectModel;
using DeepLearn.Runner.Runtime;

namespace System.Management.Automation;

/// <summary>A variable of a scope.</summary>
public class PSVariable(string name, object? value, ScopedItemOptions options)
{
    private object? _value = value;
    private Collection<Attribute>? _attributes;

    public PSVariable(string name) : this(name, null) { }

    public PSVariable(string name, object? value) : this(name, value, ScopedItemOptions.None) { }

    /// <summary>Name without scope or dollar sign.</summary>
    public string Name { get; } = name;

    public string Description { get; set; } = "";

    /// <summary>How it may be changed.</summary>
    public ScopedItemOptions Options { get; set; } = options;

    /// <summary>Validation attributes that every new value must satisfy.</summary>
    public Collection<Attribute> Attributes => _attributes ??= [];

    /// <summary>The value; setting it converts to the variable's type, if it was declared with one.</summary>
    public virtual object? Value
    {
        get => _value;
        set
        {
            if ((Options & (ScopedItemOptions.ReadOnly | ScopedItemOptions.Constant)) != 0)
                throw NotWritable(Name);
            if (Constraint is not null)
                value = Convert(Constraint, value);
            if (_attributes is not null)
                Validate(value);
            _value = value;
        }
    }

    /// <summary>The type that a value is converted to on assignment.</summary>
    internal Type? Constraint { get; set; }

    internal bool IsPrivate => (Options & ScopedItemOptions.Private) != 0;

    internal void SetUnchecked(object? value) => _value = value;

    private static object? Convert(Type type, object? value)
    {
        try
        {
            return type != typeof(bool) || PSObject.Base(value) is not string text ? Casts.Convert(type, value)
                : throw Errors.Runtime($"Cannot convert value \"{text.GetType()}\" to type \"{type}\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.",
                    "", inner: new PSInvalidCastException("", "", null));
        }
        catch (RuntimeException e) when (e.InnerException is PSInvalidCastException)
        {
            throw new ArgumentTransformationMetadataException(e.Message, e).As("RuntimeException", ErrorCategory.MetadataError);
        }
    }

    internal static SessionStateUnauthorizedAccessException NotWritable(string name) =>
        new SessionStateUnauthorizedAccessException($"Cannot overwrite variable {name} because it is read-only or constant.").As("VariableNotWritable", ErrorCategory.WriteError, name);

    private void Validate(object? value)
    {
        foreach (ValidateArgumentsAttribute attribute in Attributes.OfType<ValidateArgumentsAttribute>())
            try
            {
                attribute.ValidateInternal(value, null);
            }
            catch (ValidationMetadataException)
            {
                throw new ValidationMetadataException(
                    $"The variable cannot be validated because the value {LanguagePrimitives.ToText(value)} is not a valid value for the {Name} variable.");
            }
    }
}
