namespace DeepLearn.Runner.Runtime;

/// <summary>The stack of scopes of a module, or of the top level. Its outermost own scope is <see cref="Root"/>.</summary>
internal sealed class Session(Scope root, PSModuleInfo? module)
{
    public Scope Root { get; } = root;
    public PSModuleInfo? Module { get; } = module;
    public Scope Current { get; set; } = root;
}
