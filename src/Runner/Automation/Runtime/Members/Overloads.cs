using System.Reflection;
using DeepLearn.Runner.Conversion;

namespace DeepLearn.Runner.Runtime;

/// <summary>Picks the overload whose parameters are nearest to the arguments, by PowerShell's ranks of conversions.</summary>
internal static class Overloads
{
    public static Overload Choose(IReadOnlyList<MethodBase> methods, object?[] args, string name)
    {
        if (methods is [{ ContainsGenericParameters: false } only] && only.GetParameters() is { } parameters
            && parameters.Length == args.Length && !Overload.Gathers(parameters))
            return new(only, parameters, [], Expanded: false);
        Overload? best = null;
        bool several = false;
        foreach (Overload candidate in methods.Select(m => Overload.Of(m, args)).OfType<Overload>())
        {
            int order = best is null ? 1 : Compare(candidate, best, args);
            if (order > 0)
                (best, several) = (candidate, false);
            several |= order == 0;
        }
        return best is null ? throw Failed($"Cannot find an overload for \"{name}\" and the argument count: \"{args.Length}\".")
            : several ? throw Failed($"Multiple ambiguous overloads found for \"{name}\" and the argument count: \"{args.Length}\".")
            : best;
    }

    private static MethodException Failed(string message) => new MethodException(message).As("MethodCountCouldNotFindBest");

    /// <summary>Above 0 when the first is the better one. Earlier arguments count more than later ones.</summary>
    private static int Compare(Overload one, Overload other, object?[] args)
    {
        int better = 0, count = args.Length;
        for (int i = 0; i < count; i++)
        {
            (ConversionRank mine, ConversionRank its) = (one.Ranks[i], other.Ranks[i]);
            if (mine == its && mine == ConversionRank.UnrelatedArrays && ElementType(args[i]) is { } element)
                (mine, its) = (Rank(element, one.TypeAt(i).GetElementType()!), Rank(element, other.TypeAt(i).GetElementType()!));
            better += mine.CompareTo(its) * (count - i);
        }
        if (better != 0)
            return better;
        // Arguments that were widened go to the most special type, those that were narrowed to the most general.
        for (int i = 0; i < count; i++)
        {
            (ConversionRank mine, ConversionRank its) = (one.Ranks[i], other.Ranks[i]);
            bool widened = mine >= ConversionRank.NumericImplicit;
            if (mine < ConversionRank.NullToValue || its < ConversionRank.NullToValue || widened != (its >= ConversionRank.NumericImplicit))
                continue;
            int forth = (int)Rank(one.TypeAt(i), other.TypeAt(i)), back = (int)Rank(other.TypeAt(i), one.TypeAt(i));
            better += forth.CompareTo(back) * (count - i) * (widened ? 1 : -1);
        }
        if (better != 0 || Enumerable.Range(0, count).Any(i => one.TypeAt(i) != other.TypeAt(i)))
            return better;
        if (one.Expanded && other.Expanded)
            return one.Parameters.Length > other.Parameters.Length ? 1 : -1;
        if (one.Expanded != other.Expanded)
            return one.Expanded ? -1 : 1;
        better = Specificity(Declared(one.Method), Declared(other.Method));
        return better != 0 ? better : other.Parameters.Length - one.Parameters.Length;
    }

    private static ConversionRank Rank(Type from, Type to) => ConversionTable.Find(from, to).Rank;

    /// <summary>Element type of an array, that of its elements when they are all of one.</summary>
    private static Type? ElementType(object? argument) => PSObject.Base(argument) switch
    {
        object?[] { Length: > 0 } array when PSObject.Base(array[0])?.GetType() is { } first
            && Array.TrueForAll(array, x => PSObject.Base(x)?.GetType() == first) => first,
        var other => other?.GetType().GetElementType(),
    };

    private static Type[] Declared(MethodBase method) =>
        [.. (method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericMethodDefinition()
            : method).GetParameters().Select(p => p.ParameterType)];

    /// <summary>A type that is named is more special than a type parameter.</summary>
    private static int Specificity(Type[] mine, Type[] its)
    {
        int[] signs = [.. mine.Zip(its, (a, b) => Math.Sign(
            a.IsGenericParameter || b.IsGenericParameter ? (b.IsGenericParameter ? 1 : 0) - (a.IsGenericParameter ? 1 : 0)
            : a.HasElementType && b.HasElementType ? Specificity([a.GetElementType()!], [b.GetElementType()!])
            : a.IsGenericType && b.IsGenericType ? Specificity(a.GetGenericArguments(), b.GetGenericArguments()) : 0))];
        return signs.Contains(1) == signs.Contains(-1) ? 0 : signs.Sum();
    }
}
