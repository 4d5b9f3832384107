using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Internal;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Binding;

/// <summary>Transforms, converts and validates an argument for a parameter.</summary>
internal static class ParameterValue
{
    public static object? Prepare(Engine engine, ParameterShape parameter, CommandInfo command, object? value, IReadOnlyList<string> sets)
    {
        if (ReferenceEquals(value, AutomationNull.Value))
            value = null;
        foreach (ArgumentTransformationAttribute transformation in parameter.Attributes.OfType<ArgumentTransformationAttribute>())
        {
            try
            {
                value = transformation.TransformInternal(engine.Intrinsics, value);
            }
            catch (Exception e) when (!Errors.IsFatal(e))
            {
                throw new ParameterBindingArgumentTransformationException($"Cannot process argument transformation on parameter '{parameter.Name}'. {e.Message}", "ParameterArgumentTransformationError", parameter.Name, e);
            }
        }
        bool script = command is not CmdletInfo;
        if (value is null && !(script && parameter.Type == typeof(string)) && sets.Any(s => parameter.In(s) is { Mandatory: true }))
            RejectNull(parameter);
        value = Convert(parameter, !script, !script || command.Shape.Advanced, value);
        if (sets.Any(s => parameter.In(s) is { Mandatory: true }))
            RejectEmpty(parameter, value);
        foreach (ValidateArgumentsAttribute check in parameter.Attributes.OfType<ValidateArgumentsAttribute>())
        {
            try
            {
                check.ValidateInternal(value, engine.Intrinsics);
            }
            catch (Exception e) when (!Errors.IsFatal(e))
            {
                throw new ParameterBindingValidationException($"Cannot validate argument on parameter '{parameter.Name}'. {e.Message}", "ParameterArgumentValidationError", parameter.Name, e);
            }
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
        try
        {
            if (type == typeof(string) && plain is IList && advanced)
                throw new PSInvalidCastException(compiled ? "Specified method is not supported." : "Cannot convert value to type System.String.");
            if ((type == typeof(bool) || type == typeof(SwitchParameter)) && plain is string)
                throw new PSInvalidCastException($"Cannot convert value \"System.String\" to type \"{type.FullName}\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.");
            if (value is null && type == typeof(string))
                return compiled ? null : "";
            return LanguagePrimitives.ConvertTo(value, type, CultureInfo.InvariantCulture);
        }
        catch (PSInvalidCastException e)
        {
            throw compiled
                ? new ParameterBindingException($"Cannot bind parameter '{parameter.Name}'. {e.Message}", "CannotConvertArgumentNoMessage", ErrorCategory.InvalidArgument, parameter.Name, e, type, plain?.GetType())
                : new ParameterBindingArgumentTransformationException($"Cannot process argument transformation on parameter '{parameter.Name}'. {e.Message}", "ParameterArgumentTransformationError", parameter.Name, e);
        }
    }

    private static void RejectNull(ParameterShape parameter)
    {
        if (!Has<AllowNullAttribute>(parameter) && !parameter.Type.IsValueType)
            throw new ParameterBindingValidationException($"Cannot bind argument to parameter '{parameter.Name}' because it is null.", "ParameterArgumentValidationErrorNullNotAllowed", parameter.Name, null);
    }

    private static void RejectEmpty(ParameterShape parameter, object? value)
    {
        if (value is string { Length: 0 } && !Has<AllowEmptyStringAttribute>(parameter))
            throw new ParameterBindingValidationException($"Cannot bind argument to parameter '{parameter.Name}' because it is an empty string.", "ParameterArgumentValidationErrorEmptyStringNotAllowed", parameter.Name, null);
        if (value is ICollection { Count: 0 } and not IDictionary && !Has<AllowEmptyCollectionAttribute>(parameter))
        {
            string kind = value is Array ? "array" : "collection";
            throw new ParameterBindingValidationException($"Cannot bind argument to parameter '{parameter.Name}' because it is an empty {kind}.", value is Array ? "ParameterArgumentValidationErrorEmptyArrayNotAllowed" : "ParameterArgumentValidationErrorEmptyCollectionNotAllowed", parameter.Name, null);
        }
        if (value is string[] texts && texts.Any(string.IsNullOrEmpty) && !Has<AllowEmptyStringAttribute>(parameter))
            throw new ParameterBindingValidationException($"Cannot bind argument to parameter '{parameter.Name}' because it is an empty string.", "ParameterArgumentValidationErrorEmptyStringNotAllowed", parameter.Name, null);
        if (value is object?[] items and not string[] && items.Any(i => i is null) && !Has<AllowNullAttribute>(parameter))
            throw new ParameterBindingValidationException($"Cannot bind argument to parameter '{parameter.Name}' because it is null.", "ParameterArgumentValidationErrorNullNotAllowed", parameter.Name, null);
    }

    private static bool Has<T>(ParameterShape parameter) where T : Attribute => parameter.Attributes.OfType<T>().Any();
}
