namespace DeepLearn.Runner.Formatting;

/// <summary>The layout inside a view.</summary>
internal abstract class ViewControl;
