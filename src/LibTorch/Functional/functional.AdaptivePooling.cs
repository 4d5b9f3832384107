using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Pooling to a wanted size, and its undoing.</content>
        public static partial class functional
        {
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) => Aten.adaptive_avg_pool1d.Call(input, output_size);

            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => Aten.adaptive_avg_pool2d.Call(input, output_size);

            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) => adaptive_avg_pool2d(input, List(output_size));

            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) => Aten.adaptive_avg_pool2d.Call(input, output_size);

            public static Tensor adaptive_avg_pool3d(Tensor input, long[] output_size) => Aten.adaptive_avg_pool3d.Call(input, output_size);

            public static Tensor adaptive_avg_pool3d(Tensor input, (long, long, long) output_size) => adaptive_avg_pool3d(input, List(output_size));

            public static Tensor adaptive_avg_pool3d(Tensor input, long output_size) => Aten.adaptive_avg_pool3d.Call(input, output_size);

            /// <summary>Writes the gradient of the input into gradInput and returns it.</summary>
            public static Tensor adaptive_avg_pool3d_backward(Tensor gradInput, Tensor gradOutput, Tensor originalInput) =>
                Aten.adaptive_avg_pool3d_backward_grad_input.Call(gradOutput, originalInput, gradInput);

            public static Tensor adaptive_max_pool1d(Tensor input, long output_size) => First(adaptive_max_pool1d_with_indices(input, output_size));

            public static (Tensor Values, Tensor Indices) adaptive_max_pool1d_with_indices(Tensor input, long output_size) =>
                Aten.adaptive_max_pool1d.Call2(input, output_size);

            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size) => First(adaptive_max_pool2d_with_indices(input, output_size));

            public static (Tensor Values, Tensor Indices) adaptive_max_pool2d_with_indices(Tensor input, long[] output_size) =>
                Aten.adaptive_max_pool2d.Call2(input, output_size);

            public static Tensor adaptive_max_pool3d(Tensor input, long[] output_size) => First(adaptive_max_pool3d_with_indices(input, output_size));

            public static (Tensor Values, Tensor Indices) adaptive_max_pool3d_with_indices(Tensor input, long[] output_size) =>
                Aten.adaptive_max_pool3d.Call2(input, output_size);

            /// <summary>Puts each value where its index says, zeros elsewhere: the undoing of max_pool1d_with_indices.</summary>
            public static Tensor max_unpool1d(Tensor input, Tensor indices, long kernel_size, long? stride = null, long? padding = null, long[]? output_size = null)
            {
                var length = Unpooled(input, [kernel_size], [stride ?? kernel_size], [padding ?? 0], output_size)[0];
                using var rows = input.unsqueeze(-1);
                using var places = indices.unsqueeze(-1);
                using var filled = Aten.max_unpool2d.Call(rows, places, new[] { length, 1 });
                return filled.squeeze(-1);
            }

            public static Tensor max_unpool2d(
                Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? output_size = null) =>
                Aten.max_unpool2d.Call(input, indices, Unpooled(input, kernel_size, stride ?? kernel_size, padding ?? [0, 0], output_size));

            public static Tensor max_unpool3d(
                Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? output_size = null) =>
                Aten.max_unpool3d.Call(
                    input, indices, Unpooled(input, kernel_size, stride ?? kernel_size, padding ?? [0, 0, 0], output_size), stride ?? kernel_size, Or(padding, 0));

            /// <summary>The wanted size, or the smallest one that pooling would have made the input's size of.</summary>
            private static long[] Unpooled(Tensor input, long[] kernel, long[] stride, long[] padding, long[]? wanted)
            {
                var from = input.shape[^kernel.Length..];
                var smallest = from.Select((size, i) => ((size - 1) * stride[i]) + kernel[i] - (2 * padding[i])).ToArray();
                if (wanted is null)
                {
                    return smallest;
                }
                if (wanted.Length < kernel.Length)
                {
                    throw new ArgumentException($"output_size must have {kernel.Length} values (or one for every dimension of the input), got {wanted.Length}", nameof(wanted));
                }
                wanted = wanted[^kernel.Length..];
                for (var i = 0; i < wanted.Length; i++)
                {
                    if (wanted[i] <= smallest[i] - stride[i] || wanted[i] >= smallest[i] + stride[i])
                    {
                        throw new ArgumentException(
                            $"output_size [{string.Join(", ", wanted)}] cannot have been pooled to [{string.Join(", ", from)}]: value {i} must lie between "
                            + $"{smallest[i] - stride[i] + 1} and {smallest[i] + stride[i] - 1}", nameof(wanted));
                    }
                }
                return wanted;
            }

            private static Tensor First((Tensor Values, Tensor Indices) pair)
            {
                pair.Indices.Dispose();
                return pair.Values;
            }
        }
    }
}
