using System.Globalization;
using System.Management.Automation;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>An overload that fits, and how the arguments are laid into its parameters.</summary>
internal sealed record OverloadChoice(MethodBase Method, ParameterInfo[] Parameters, bool Expanded)
{
    /// <summary>Index of the argument whose conversion failed.</summary>
    public int FailedAt { get; private set; }

    public ParameterInfo FailedParameter => Parameters[Math.Min(FailedAt, Parameters.Length - 1)];

    public object?[] Convert(object?[] args)
    {
        var converted = new object?[Parameters.Length];
        int plain = Expanded ? Parameters.Length - 1 : Parameters.Length;
        for (int i = 0; i < plain; i++)
        {
            FailedAt = i;
            converted[i] = i < args.Length ? One(args[i], Parameters[i].ParameterType) : Parameters[i].DefaultValue is DBNull ? Type.Missing : Parameters[i].DefaultValue;
        }
        if (Expanded)
        {
            Type element = Parameters[^1].ParameterType.GetElementType()!;
            var rest = Array.CreateInstance(element, Math.Max(0, args.Length - plain));
            for (int i = plain; i < args.Length; i++)
            {
                FailedAt = i;
                rest.SetValue(One(args[i], element), i - plain);
            }
            converted[plain] = rest;
        }
        return converted;
    }

    public void CopyReferences(object?[] args, object?[] converted)
    {
        for (int i = 0; i < Math.Min(args.Length, converted.Length); i++)
        {
            if (Parameters[i].ParameterType.IsByRef && PSObject.Base(args[i]) is PSReference reference)
                reference.Value = converted[i];
        }
    }

    private static object? One(object? value, Type type)
    {
        if (type.IsByRef)
        {
            object? inner = PSObject.Base(value) is PSReference reference ? reference.Value : value;
            return inner is null ? null : LanguagePrimitives.ConvertTo(inner, type.GetElementType()!, CultureInfo.InvariantCulture);
        }
        type = SpanCall.ArrayOf(type) ?? type;
        if (type == typeof(object))
            return PSObject.Base(value);
        return LanguagePrimitives.ConvertTo(value, type, CultureInfo.InvariantCulture);
    }
}
