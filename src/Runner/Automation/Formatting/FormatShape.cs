namespace DeepLearn.Runner.Formatting;

/// <summary>How objects are laid out.</summary>
internal enum FormatShape
{
    Undefined, Table, List, Custom,
}
