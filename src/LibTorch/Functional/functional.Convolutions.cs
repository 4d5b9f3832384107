using LibTorch.Native;
using ConvolutionPadding = TorchSharp.Padding;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Linear maps, convolutions, windows as columns.</content>
        public static partial class functional
        {
            /// <summary>input [.., in] times the transpose of weights [out, in], plus bias [out].</summary>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => Aten.linear.Call(input, weights, bias);

            /// <summary>input1 [.., in1] and input2 [.., in2] with weight [out, in1, in2] give [.., out].</summary>
            public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) => Aten.bilinear.Call(input1, input2, weight, bias);

            /// <summary>input [n, in, length] with weight [out, in / groups, k].</summary>
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null, long groups = 1) =>
                Aten.conv1d.Call(input, weight, bias, stride ?? 1, padding ?? 0, dilation ?? 1, groups);

            public static Tensor conv1d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, ConvolutionPadding padding = ConvolutionPadding.Valid, long? dilation = null, long groups = 1) =>
                Aten.conv1d_padding.Call(input, weight, bias, stride ?? 1, Name(padding), dilation ?? 1, groups);

            /// <summary>input [n, in, h, w] with weight [out, in / groups, kh, kw].</summary>
            public static Tensor conv2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                Aten.conv2d.Call(input, weight, bias, Or(strides, 1), Or(padding, 0), Or(dilation, 1), groups);

            public static Tensor conv2d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, ConvolutionPadding padding = ConvolutionPadding.Valid, long[]? dilation = null, long groups = 1) =>
                Aten.conv2d_padding.Call(input, weight, bias, Or(strides, 1), Name(padding), Or(dilation, 1), groups);

            /// <summary>input [n, in, d, h, w] with weight [out, in / groups, kd, kh, kw].</summary>
            public static Tensor conv3d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                Aten.conv3d.Call(input, weight, bias, Or(strides, 1), Or(padding, 0), Or(dilation, 1), groups);

            public static Tensor conv3d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, ConvolutionPadding padding = ConvolutionPadding.Valid, long[]? dilation = null, long groups = 1) =>
                Aten.conv3d_padding.Call(input, weight, bias, Or(strides, 1), Name(padding), Or(dilation, 1), groups);

            /// <summary>input [n, in, length] with weight [in, out / groups, k].</summary>
            public static Tensor conv_transpose1d(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? output_padding = null, long? dilation = null, long groups = 1) =>
                Aten.conv_transpose1d.Call(input, weight, bias, stride ?? 1, padding ?? 0, output_padding ?? 0, groups, dilation ?? 1);

            /// <summary>input [n, in, h, w] with weight [in, out / groups, kh, kw].</summary>
            public static Tensor conv_transpose2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Aten.conv_transpose2d_input.Call(input, weight, bias, Or(strides, 1), Or(padding, 0), Or(output_padding, 0), groups, Or(dilation, 1));

            /// <summary>input [n, in, d, h, w] with weight [in, out / groups, kd, kh, kw].</summary>
            public static Tensor conv_transpose3d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Aten.conv_transpose3d_input.Call(input, weight, bias, Or(strides, 1), Or(padding, 0), Or(output_padding, 0), groups, Or(dilation, 1));

            /// <summary>The windows of images [n, c, h, w] as columns [n, c · kernel, windows].</summary>
            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                Aten.im2col.Call(input, kernel_size, dilation, padding, stride);

            public static Tensor unfold(
                Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                Aten.im2col.Call(input, List(kernel_size), Or(List(dilation), 1), Or(List(padding), 0), Or(List(stride), 1));

            /// <summary>Adds columns [n, c · kernel, windows] up to images [n, c, output_size]: what unfold took apart.</summary>
            public static Tensor fold(Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                Aten.col2im.Call(input, output_size, kernel_size, dilation, padding, stride);

            public static Tensor fold(
                Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                Aten.col2im.Call(input, List(output_size), List(kernel_size), Or(List(dilation), 1), Or(List(padding), 0), Or(List(stride), 1));

            private static Arg Or(long[]? values, long otherwise) => values is null ? otherwise : values;

            private static string Name(ConvolutionPadding padding) => padding == ConvolutionPadding.Same ? "same" : "valid";

            private static long[] List((long, long) pair) => [pair.Item1, pair.Item2];

            private static long[]? List((long, long)? pair) => pair is { } values ? List(values) : null;

            private static long[] List((long, long, long) triple) => [triple.Item1, triple.Item2, triple.Item3];

            private static long[]? List((long, long, long)? triple) => triple is { } values ? List(values) : null;
        }
    }
}
