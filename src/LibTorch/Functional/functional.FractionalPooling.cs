using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Pooling with windows of random steps (Graham 2014): exactly one of output_size and output_ratio is given.</content>
        public static partial class functional
        {
            public static Tensor fractional_max_pool2d(Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                First(fractional_max_pool2d_with_indices(input, kernel_size, output_size, output_ratio));

            public static Tensor fractional_max_pool2d(Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) =>
                First(fractional_max_pool2d_with_indices(input, kernel_size, output_size, output_ratio));

            public static Tensor fractional_max_pool2d(Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
                First(fractional_max_pool2d_with_indices(input, kernel_size, output_size, output_ratio));

            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(
                Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                Fractional(Aten.fractional_max_pool2d, input, [kernel_size, kernel_size], Same(2, output_size), Same(2, output_ratio));

            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(
                Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) =>
                Fractional(Aten.fractional_max_pool2d, input, List(kernel_size), List(output_size), output_ratio is { } ratio ? [ratio.Item1, ratio.Item2] : null);

            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(
                Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
                Fractional(Aten.fractional_max_pool2d, input, kernel_size, output_size, output_ratio);

            public static Tensor fractional_max_pool3d(Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                First(fractional_max_pool3d_with_indices(input, kernel_size, output_size, output_ratio));

            public static Tensor fractional_max_pool3d(
                Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) =>
                First(fractional_max_pool3d_with_indices(input, kernel_size, output_size, output_ratio));

            public static Tensor fractional_max_pool3d(Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
                First(fractional_max_pool3d_with_indices(input, kernel_size, output_size, output_ratio));

            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(
                Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                Fractional(Aten.fractional_max_pool3d, input, [kernel_size, kernel_size, kernel_size], Same(3, output_size), Same(3, output_ratio));

            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(
                Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) =>
                Fractional(
                    Aten.fractional_max_pool3d, input, List(kernel_size), List(output_size), output_ratio is { } ratio ? [ratio.Item1, ratio.Item2, ratio.Item3] : null);

            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(
                Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
                Fractional(Aten.fractional_max_pool3d, input, kernel_size, output_size, output_ratio);

            private static (Tensor, Tensor) Fractional(Op op, Tensor input, long[] kernel, long[]? size, double[]? ratio)
            {
                if ((size is null) == (ratio is null))
                {
                    throw new ArgumentException("exactly one of output_size and output_ratio must be given", nameof(size));
                }
                var shape = input.shape;
                if (shape.Length != kernel.Length + 1 && shape.Length != kernel.Length + 2)
                {
                    throw new ArgumentException($"the input must have {kernel.Length + 1} or {kernel.Length + 2} dimensions, it has {shape.Length}", nameof(input));
                }
                var sizes = size ?? [.. ratio!.Select((r, i) => (long)(shape[^(ratio!.Length - i)] * r))];
                var batch = shape.Length == kernel.Length + 2 ? shape[0] : 1;
                using var samples = rand([batch, shape[^(kernel.Length + 1)], kernel.Length], input.dtype, input.device);
                return op.Call2(input, kernel, sizes, samples);
            }

            private static T[]? Same<T>(int count, T? value)
                where T : struct => value is { } v ? Enumerable.Repeat(v, count).ToArray() : null;
        }
    }
}
