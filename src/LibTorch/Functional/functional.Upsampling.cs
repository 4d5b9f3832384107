using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Resizing.</content>
        public static partial class functional
        {
            /// <summary>
            /// Resizes the dimensions after the first two to a size, or by factors (one for all, or one for each dimension).
            /// </summary>
            /// <exception cref="ArgumentException">Not exactly one of size and scale_factor, or a mode that does not fit the dimensions.</exception>
            public static Tensor interpolate(
                Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null,
                bool recompute_scale_factor = false, bool antialias = false)
            {
                var shape = x.shape;
                var dimensions = shape.Length - 2;
                if ((size is null) == (scale_factor is null))
                {
                    throw new ArgumentException("exactly one of size and scale_factor must be given", nameof(size));
                }
                var linear = mode is InterpolationMode.Linear or InterpolationMode.Bilinear or InterpolationMode.Bicubic or InterpolationMode.Trilinear;
                if (align_corners is not null && !linear)
                {
                    throw new ArgumentException($"align_corners goes with Linear, Bilinear, Bicubic and Trilinear, not with {mode}", nameof(align_corners));
                }
                if (scale_factor is { Length: 1 } && dimensions > 1)
                {
                    scale_factor = Same(dimensions, (double?)scale_factor[0]);
                }
                if ((size?.Length ?? scale_factor!.Length) != dimensions)
                {
                    throw new ArgumentException($"an input with {dimensions} dimensions after the first two needs as many sizes or factors", nameof(size));
                }
                if (scale_factor is not null && (recompute_scale_factor || mode == InterpolationMode.Area))
                {
                    size = [.. scale_factor.Select((factor, i) => (long)(shape[i + 2] * factor))];
                    scale_factor = null;
                }
                if (antialias && (dimensions != 2 || mode is not (InterpolationMode.Bilinear or InterpolationMode.Bicubic)))
                {
                    throw new ArgumentException("antialias goes with Bilinear and Bicubic on [n, c, h, w]", nameof(antialias));
                }
                var corners = align_corners ?? false;
                return (mode, dimensions) switch
                {
                    (InterpolationMode.Nearest, 1) => Aten.upsample_nearest1d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.Nearest, 2) => Aten.upsample_nearest2d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.Nearest, 3) => Aten.upsample_nearest3d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.NearestExact, 1) => Aten._upsample_nearest_exact1d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.NearestExact, 2) => Aten._upsample_nearest_exact2d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.NearestExact, 3) => Aten._upsample_nearest_exact3d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.Area, 1) => adaptive_avg_pool1d(x, size![0]),
                    (InterpolationMode.Area, 2) => adaptive_avg_pool2d(x, size!),
                    (InterpolationMode.Area, 3) => adaptive_avg_pool3d(x, size!),
                    (InterpolationMode.Linear, 1) => Aten.upsample_linear1d_vec.Call(x, size, corners, scale_factor),
                    (InterpolationMode.Bilinear, 2) => (antialias ? Aten._upsample_bilinear2d_aa_vec : Aten.upsample_bilinear2d_vec).Call(x, size, corners, scale_factor),
                    (InterpolationMode.Bicubic, 2) => (antialias ? Aten._upsample_bicubic2d_aa_vec : Aten.upsample_bicubic2d_vec).Call(x, size, corners, scale_factor),
                    (InterpolationMode.Trilinear, 3) => Aten.upsample_trilinear3d_vec.Call(x, size, corners, scale_factor),
                    _ => throw new ArgumentException($"{mode} does not fit an input with {shape.Length} dimensions", nameof(mode)),
                };
            }

            public static Tensor upsample(Tensor input, long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool align_corners = false) =>
                interpolate(input, size, scale_factor, (InterpolationMode)mode, mode == UpsampleMode.Nearest && !align_corners ? null : align_corners);

            public static Tensor upsample_bilinear(Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) =>
                upsample(x, size, scale_factor, UpsampleMode.Bilinear, align_corners);

            public static Tensor upsample_nearest(Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) =>
                upsample(x, size, scale_factor, UpsampleMode.Nearest, align_corners);

            public static Tensor upsample_nearest1d(Tensor input, long? outputSize, double? scaleFactor) =>
                Aten.upsample_nearest1d_vec.Call(input, Same(1, outputSize), Same(1, scaleFactor));

            public static Tensor upsample_nearest2d(Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                Aten.upsample_nearest2d_vec.Call(input, outputSizes, scaleFactors);

            public static Tensor upsample_nearest3d(Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                Aten.upsample_nearest3d_vec.Call(input, outputSizes, scaleFactors);

            /// <summary>The gradient of upsample_nearest1d's input; inputSize is its length.</summary>
            public static Tensor upsample_nearest1d_backward(Tensor grad_output, long? outputSize, long inputSize, double? scaleFactor) =>
                Aten.upsample_nearest1d_backward.Call(
                    grad_output, Same(1, outputSize) ?? grad_output.shape[2..], (long[])[.. grad_output.shape[..2], inputSize], scaleFactor);

            /// <summary>The gradient of upsample_nearest2d's input; inputSizes is its whole shape.</summary>
            public static Tensor upsample_nearest2d_backward(Tensor grad_output, long[] inputSizes, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                Aten.upsample_nearest2d_backward.Call(grad_output, outputSizes ?? grad_output.shape[2..], inputSizes, scaleFactors?[0], scaleFactors?[1]);

            /// <summary>The gradient of upsample_nearest3d's input; inputSizes is its whole shape.</summary>
            public static Tensor upsample_nearest3d_backward(Tensor grad_output, long[] inputSizes, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                Aten.upsample_nearest3d_backward.Call(grad_output, outputSizes ?? grad_output.shape[2..], inputSizes, scaleFactors?[0], scaleFactors?[1], scaleFactors?[2]);
        }
    }
}
