using System.Management.Automation.Internal;

namespace DeepLearn.Runner.Binding;

/// <summary>Transforms, converts and validates an argument for a parameter.</summary>
internal static class ParameterValue
{
    public static object? Prepare(Engine engine, ParameterShape parameter, CommandInfo command, object? value, IReadOnlyList<string> sets)
    {
        value = ReferenceEquals(value, AutomationNull.Value) ? null : value;
        foreach (ArgumentTransformationAttribute transformation in parameter.Transformations)
            try
            {
                value = transformation.Transform(engine.Intrinsics, value);
            }
            catch (Exception e) when (!Errors.IsFatal(e))
            {
                throw NotTransformed(parameter, e);
            }
        bool compiled = command is CmdletInfo || parameter.Common;
        bool mandatory = sets.Any(s => parameter.In(s) is { Mandatory: true });
        if (mandatory && value is null && !parameter.Type.IsValueType && !(parameter.Type == typeof(string) && !compiled))
            RejectNull(parameter);
        value = Convert(parameter, compiled, compiled || command.Shape.Advanced, value);
        if (mandatory)
            RejectEmpty(parameter, value);
        foreach (ValidateArgumentsAttribute check in parameter.Checks)
            try
            {
                check.ValidateInternal(value, engine.Intrinsics);
            }
            catch (Exception e) when (!Errors.IsFatal(e))
            {
                throw new ParameterBindingValidationException($"Cannot validate argument on parameter '{parameter.Name}'. {e.Message}", "ParameterArgumentValidationError", parameter.Name, e);
            }
        return value;
    }

    private static object? Convert(ParameterShape parameter, bool compiled, bool advanced, object? value)
    {
        Type type = parameter.Type;
        if (type == typeof(object))
            return value;
        if (type == typeof(PSObject))
            return value is null ? null : PSObject.AsPSObject(value);
        if (value is PSObject { TokenText: { } written } && type == typeof(string[]))
            return new[] { written };
        object? plain = PSObject.Base(value);
        if (plain is not PSObject && type.IsInstanceOfType(plain))
            return plain;
        if (value is null && type == typeof(string))
            return compiled ? null : "";
        try
        {
            if (type == typeof(string) && plain is IList && advanced)
                throw new PSInvalidCastException(compiled ? "Specified method is not supported." : "Cannot convert value to type System.String.");
            if ((type == typeof(bool) || type == typeof(SwitchParameter)) && plain is string)
                throw new PSInvalidCastException($"Cannot convert value \"System.String\" to type \"{type.FullName}\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.");
            return LanguagePrimitives.ConvertTo(value, type, CultureInfo.InvariantCulture);
        }
        catch (PSInvalidCastException e)
        {
            throw compiled
                ? new ParameterBindingException($"Cannot bind parameter '{parameter.Name}'. {e.Message}", "CannotConvertArgumentNoMessage", ErrorCategory.InvalidArgument, parameter.Name, e)
                : NotTransformed(parameter, e);
        }
    }

    private static ParameterBindingArgumentTransformationException NotTransformed(ParameterShape parameter, Exception e) =>
        new($"Cannot process argument transformation on parameter '{parameter.Name}'. {e.Message}", "ParameterArgumentTransformationError", parameter.Name, e);

    private static void RejectEmpty(ParameterShape parameter, object? value)
    {
        bool text = value is string { Length: 0 } || (value is string[] texts && texts.Any(string.IsNullOrEmpty));
        if (value is ICollection { Count: 0 } and not IDictionary && !parameter.Allows<AllowEmptyCollectionAttribute>())
            throw Rejected(parameter, value is Array ? "an empty array" : "an empty collection", value is Array ? "EmptyArray" : "EmptyCollection");
        if (text && !parameter.Allows<AllowEmptyStringAttribute>())
            throw Rejected(parameter, "an empty string", "EmptyString");
        if (value is object?[] items and not string[] && items.Any(i => i is null))
            RejectNull(parameter);
    }

    private static void RejectNull(ParameterShape parameter)
    {
        if (!parameter.Allows<AllowNullAttribute>())
            throw Rejected(parameter, "null", "Null");
    }

    private static ParameterBindingValidationException Rejected(ParameterShape parameter, string what, string id) =>
        new($"Cannot bind argument to parameter '{parameter.Name}' because it is {what}.", $"ParameterArgumentValidationError{id}NotAllowed", parameter.Name, null);
}
