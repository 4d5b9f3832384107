namespace LibTorch.Tests.Kernels;

/// <summary>Tests that turn our kernels off and on, which is a setting of the process: one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class KernelCollection
{
    public const string Name = "Kernels";
}
