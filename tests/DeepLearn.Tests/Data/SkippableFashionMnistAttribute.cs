using DeepLearn.Data;

namespace DeepLearn.Tests.Data;

/// <summary>A test of the real images, skipped where they would have to be downloaded.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SkippableFashionMnistAttribute : FactAttribute
{
    public SkippableFashionMnistAttribute()
    {
        if (!DatasetCatalogue.Get("FashionMnist").IsLocal)
            Skip = "Fashion-MNIST is not on this machine (Debian: package dataset-fashion-mnist).";
    }
}
