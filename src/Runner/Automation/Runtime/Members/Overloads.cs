using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>Picks the overload whose parameters are nearest to the arguments.</summary>
internal static class Overloads
{
    private const int Impossible = -1;

    /// <summary>Widening conversions of numbers are all alike; how far they widen counts only when nothing else decides.</summary>
    private const int Widening = 1000;

    public static OverloadChoice? Choose(MethodBase[] methods, object?[] args)
    {
        if (methods.Length == 1 && methods[0].GetParameters() is { } only && only.Length == args.Length && !methods[0].ContainsGenericParameters && !IsParams(only))
        {
            // With one candidate, a conversion that fails says why.
            return new OverloadChoice(methods[0], only, Expanded: false);
        }
        // Conversions that have to be tried to be known are tried only when nothing fits without them.
        return Best(methods, args, tryConversions: false) ?? Best(methods, args, tryConversions: true);
    }

    private static OverloadChoice? Best(MethodBase[] methods, object?[] args, bool tryConversions)
    {
        OverloadChoice? best = null;
        int[] bestCosts = [];
        foreach (MethodBase candidate in methods)
        {
            MethodBase? method = candidate.ContainsGenericParameters ? GenericInference.Close(candidate, args) : candidate;
            if (method is null)
                continue;
            ParameterInfo[] parameters = method.GetParameters();
            Consider(method, parameters, expanded: false);
            if (IsParams(parameters))
                Consider(method, parameters, expanded: true);
        }
        return best;

        void Consider(MethodBase method, ParameterInfo[] parameters, bool expanded)
        {
            if (Costs(parameters, args, expanded, tryConversions) is { } costs && (best is null || Compare(costs, bestCosts) is var order && (order < 0 || (order == 0 && Simpler(method, expanded, best)))))
                (best, bestCosts) = (new OverloadChoice(method, parameters, expanded), costs);
        }
    }

    /// <summary>Earlier arguments count more than later ones, as in PowerShell; what remains equal is decided by all costs together.</summary>
    private static int Compare(int[] costs, int[] others)
    {
        int order = 0;
        for (int i = 0; i < costs.Length - 1; i++)
            order += Math.Sign(Rank(costs[i]) - Rank(others[i])) * (costs.Length - 1 - i);
        return order != 0 ? order : costs.Sum(Size) - others.Sum(Size);
    }

    private static int Rank(int cost) => cost >= Widening ? 3 : cost;

    private static int Size(int cost) => cost >= Widening ? 2 + cost - Widening : cost;

    private static bool Simpler(MethodBase method, bool expanded, OverloadChoice best) =>
        expanded != best.Expanded ? best.Expanded : !method.IsGenericMethod && best.Method.IsGenericMethod;

    private static bool IsParams(ParameterInfo[] parameters) => parameters.Length > 0 && parameters[^1].IsDefined(typeof(ParamArrayAttribute), false);

    /// <summary>The cost of each argument, and at the end that of the form of the call; null when the arguments do not fit.</summary>
    private static int[]? Costs(ParameterInfo[] parameters, object?[] args, bool expanded, bool tryConversions)
    {
        int plain = expanded ? parameters.Length - 1 : parameters.Length;
        if (expanded ? args.Length < plain : args.Length > plain)
            return null;
        var costs = new int[args.Length + 1];
        costs[^1] = expanded ? 2 : 0;
        for (int i = 0; i < Math.Max(plain, args.Length); i++)
        {
            if (i >= args.Length)
            {
                if (!parameters[i].IsOptional)
                    return null;
                costs[^1]++;
                continue;
            }
            costs[i] = Distance(args[i], i < plain ? parameters[i].ParameterType : parameters[^1].ParameterType.GetElementType()!, tryConversions);
            if (costs[i] == Impossible)
                return null;
        }
        return costs;
    }

    /// <summary>How far an argument is from a parameter type.</summary>
    private static int Distance(object? argument, Type type, bool tryConversions)
    {
        object? value = PSObject.Base(argument);
        if (SpanCall.ArrayOf(type) is { } array)
        {
            int inner = Distance(argument, array, tryConversions);
            return inner == Impossible ? Impossible : Size(inner) + 3;
        }
        if (type.IsByRef)
            return value is PSReference ? 0 : Impossible;
        if (value is null)
            return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null ? type == typeof(object) ? 1 : 0 : 50;
        Type from = value.GetType();
        if (from == type)
            return 0;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            int inner = Distance(value, underlying, tryConversions);
            return inner == Impossible ? Impossible : Size(inner) + 1;
        }
        if (type.IsAssignableFrom(from))
            return type == typeof(object) ? 18 : type.IsInterface ? 8 : Depth(from, type);
        if (Numeric(from) is > 0 and var source && Numeric(type) is > 0 and var target && !type.IsEnum)
            return target > source ? Widening + (target - source) : 30 + (source - target);
        if (value is ScriptBlock && typeof(Delegate).IsAssignableFrom(type))
            return 5;
        if (value is Array items && type.IsArray)
            return ArrayDistance(items, type.GetElementType()!, tryConversions);
        if (value is string && Numeric(type) > 0)
        {
            // Whether the text is a number is seen when it is converted, so that the error can say why not.
            return type == typeof(double) ? 33 : 35;
        }
        if (value is string && type.IsEnum)
            return Enum.TryParse(type, (string)value, ignoreCase: true, out _) ? 14 : Impossible;
        if (type == typeof(string))
            return value is char ? 10 : 28;
        return tryConversions && LanguagePrimitives.TryConvertTo(argument, type, CultureInfo.InvariantCulture, out _)
            ? type == typeof(char) ? 15 : type == typeof(bool) ? 45 : type.IsArray ? 40 : value is string && type.IsPrimitive ? 35 : 38
            : Impossible;
    }

    private static int ArrayDistance(Array array, Type element, bool tryConversions)
    {
        int worst = 4;
        foreach (object? item in array)
        {
            int cost = Distance(item, element, tryConversions);
            if (cost == Impossible)
                return Impossible;
            worst = Math.Max(worst, Size(cost) + 4);
        }
        return worst;
    }

    private static int Depth(Type from, Type to)
    {
        int depth = 1;
        for (Type? t = from.BaseType; t is not null && t != to; t = t.BaseType)
            depth++;
        return depth;
    }

    /// <summary>Order of widening: an integer prefers a longer integer, then double, float and decimal.</summary>
    private static int Numeric(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte or TypeCode.Byte => 1,
        TypeCode.Int16 or TypeCode.UInt16 => 2,
        TypeCode.Int32 => 3,
        TypeCode.UInt32 => 4,
        TypeCode.Int64 => 5,
        TypeCode.UInt64 => 6,
        TypeCode.Single => 8,
        TypeCode.Double => 9,
        TypeCode.Decimal => 10,
        _ => 0,
    };
}
