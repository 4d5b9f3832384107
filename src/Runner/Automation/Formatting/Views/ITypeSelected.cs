namespace DeepLearn.Runner.Formatting;

/// <summary>A part of a view that is for some types only; no names means for all others.</summary>
internal interface ITypeSelected
{
    IReadOnlyList<string> TypeNames { get; }
}
