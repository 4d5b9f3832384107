namespace DeepLearn.Runner.Formatting;

/// <summary>The kinds of views; <see cref="Any"/> leaves the choice to the object.</summary>
internal enum ControlShape { Any, Table, List, Custom }
