namespace TorchSharp;

public static partial class torch
{
    /// <summary>One place of an index: a position, a slice, a tensor of positions or booleans, an ellipsis or a new dimension.</summary>
    public readonly struct TensorIndex
    {
        private TensorIndex(Kinds kind, Tensor? tensor = null, long? start = null, long? stop = null, long? step = null)
        {
            Kind = kind;
            IndexTensor = tensor;
            Start = start;
            Stop = stop;
            Step = step;
        }

        internal enum Kinds
        {
            Single,
            Null,
            Bool,
            Tensor,
            Slice,
            None,
            Ellipsis,
        }

        /// <summary>As many full slices as the other places leave dimensions.</summary>
        public static readonly TensorIndex Ellipsis = new(Kinds.Ellipsis);

        /// <summary>A new dimension of size 1.</summary>
        public static readonly TensorIndex None = new(Kinds.None);

        public static readonly TensorIndex Null = new(Kinds.Null);

        /// <summary>The whole dimension.</summary>
        public static readonly TensorIndex Colon = Slice();

        internal Kinds Kind { get; }

        internal Tensor? IndexTensor { get; }

        internal long? Start { get; }

        internal long? Stop { get; }

        internal long? Step { get; }

        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) => new(Kinds.Slice, null, start, stop, step);

        public static TensorIndex Slice((int? start, int? end) range) => Slice(range.start, range.end);

        public static TensorIndex Slice(Range range) =>
            Slice(Position(range.Start), range.End.IsFromEnd && range.End.Value == 0 ? null : Position(range.End));

        public static TensorIndex Bool(bool value) => new(Kinds.Bool, start: value ? 1 : 0);

        public static TensorIndex Single(long? index) => new(Kinds.Single, start: index);

        public static TensorIndex Tensor(Tensor tensor) => new(Kinds.Tensor, tensor);

        public static implicit operator TensorIndex(long value) => Single(value);

        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);

        public static implicit operator TensorIndex(Range range) => Slice(range);

        public static implicit operator TensorIndex(Index index) => Single(Position(index));

        private static long Position(Index index) => index.IsFromEnd ? -index.Value : index.Value;
    }
}
