using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Properties;

/// <summary>One place of an index, as the laws write it.</summary>
internal abstract record Place
{
    public abstract TensorIndex ToIndex();

    internal sealed record At(long Position) : Place
    {
        public override TensorIndex ToIndex() => Position;
    }

    internal sealed record Part(long? Start, long? Stop, long? Step) : Place
    {
        public override TensorIndex ToIndex() => TensorIndex.Slice(Start, Stop, Step);
    }

    internal sealed record New : Place
    {
        public override TensorIndex ToIndex() => TensorIndex.None;
    }

    /// <summary>The ellipsis.</summary>
    internal sealed record Rest : Place
    {
        public override TensorIndex ToIndex() => TensorIndex.Ellipsis;
    }

    internal sealed record Positions(long[] Shape, long[] Values) : Place
    {
        public override TensorIndex ToIndex() => TensorIndex.Tensor(tensor(Values, Shape));

        public override string ToString() => $"positions [{string.Join(", ", Shape)}]: {string.Join(", ", Values)}";
    }

    /// <summary>A boolean tensor over one or more dimensions.</summary>
    internal sealed record Mask(long[] Shape, bool[] Values) : Place
    {
        public override TensorIndex ToIndex() => TensorIndex.Tensor(tensor(Values, Shape));

        public override string ToString() => $"mask [{string.Join(", ", Shape)}]: {string.Join(", ", Values)}";
    }
}
