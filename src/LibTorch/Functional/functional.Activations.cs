using LibTorch.Native;
using GeluForm = TorchSharp.Modules.GELU.Approximate;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Activations.</content>
        public static partial class functional
        {
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? x.relu_() : x.relu();

            public static Tensor relu6(Tensor x, bool inplace = false) => inplace ? Aten.relu6_.InPlace(x) : Aten.relu6.Call(x);

            public static Tensor sigmoid(Tensor x) => x.sigmoid();

            public static Tensor sigmoid(Tensor x, bool inplace) => inplace ? x.sigmoid_() : x.sigmoid();

            public static Tensor tanh(Tensor x, bool inplace = false) => inplace ? x.tanh_() : x.tanh();

            public static Tensor elu(Tensor x, double alpha, bool inplace = false) => inplace ? Aten.elu_.InPlace(x, alpha) : Aten.elu.Call(x, alpha);

            public static Tensor celu(Tensor x, double alpha, bool inplace = false) => inplace ? Aten.celu_.InPlace(x, alpha) : Aten.celu.Call(x, alpha);

            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                inplace ? Aten.leaky_relu_.InPlace(input, negative_slope) : Aten.leaky_relu.Call(input, negative_slope);

            /// <summary>Randomised leaky ReLU as it evaluates: negative values times the mean of lower and upper.</summary>
            public static Tensor rrelu(Tensor x, double lower = 1.0 / 8.0, double upper = 1.0 / 3.0, bool inplace = false) =>
                inplace ? Aten.rrelu_.InPlace(x, lower, upper) : Aten.rrelu.Call(x, lower, upper);

            public static Tensor gelu(Tensor x, bool inplace) => gelu(x, GeluForm.none, inplace);

            public static Tensor gelu(Tensor x, GeluForm approximate, bool inplace = false) =>
                inplace ? Aten.gelu_.InPlace(x, approximate.ToString()) : Aten.gelu.Call(x, approximate.ToString());

            public static Tensor gelu(Tensor x) => Aten.gelu.Call(x);

            public static Tensor silu(Tensor x, bool inplace = false) => inplace ? Aten.silu_.InPlace(x) : Aten.silu.Call(x);

            public static Tensor selu(Tensor x, bool inplace = false) => inplace ? Aten.selu_.InPlace(x) : Aten.selu.Call(x);

            public static Tensor mish(Tensor x, bool inplace = false) => inplace ? Aten.mish_.InPlace(x) : Aten.mish.Call(x);

            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => Aten.softplus.Call(x, beta, threshold);

            public static Tensor softsign(Tensor x, bool inplace = false)
            {
                if (!inplace)
                {
                    using var size = x.abs();
                    using var divisor = size + 1;
                    return x.div(divisor);
                }
                using var before = x.clone();  // backward needs it
                using var result = softsign(before);
                return x.copy_(result);
            }

            public static Tensor hardtanh(Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) =>
                inplace ? Aten.hardtanh_.InPlace(x, min_val, max_val) : Aten.hardtanh.Call(x, min_val, max_val);

            public static Tensor hardswish(Tensor input, bool inplace = false) => inplace ? Aten.hardswish_.InPlace(input) : Aten.hardswish.Call(input);

            public static Tensor hardsigmoid(Tensor input, bool inplace = false) => inplace ? Aten.hardsigmoid_.InPlace(input) : Aten.hardsigmoid.Call(input);

            public static Tensor hardshrink(Tensor x, double lambda = 0.5) => Aten.hardshrink.Call(x, lambda);

            public static Tensor softshrink(Tensor x, double lambda = 0.5) => Aten.softshrink.Call(x, lambda);

            public static Tensor tanhshrink(Tensor x, bool inplace = false)
            {
                using var tanh = x.tanh();
                return inplace ? x.sub_(tanh) : x.sub(tanh);
            }

            /// <summary>x where it is above the threshold, value elsewhere.</summary>
            public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                inplace ? Aten.threshold_.InPlace(x, threshold, value) : Aten.threshold.Call(x, threshold, value);

            public static Tensor logsigmoid(Tensor x) => Aten.log_sigmoid.Call(x);

            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

            /// <summary>Softmax over the channels of [n, c, h, w] or [c, h, w].</summary>
            public static Tensor softmax2d(Tensor x) => softmax(x, -3);

            public static Tensor softmin(Tensor x, long dim)
            {
                using var negative = -x;
                return negative.softmax(dim);
            }

            public static Tensor log_softmax(Tensor x, long dim) => x.log_softmax(dim);

            public static Tensor prelu(Tensor input, Tensor weight) => Aten.prelu.Call(input, weight);

            /// <summary>The first half of a dimension times the sigmoid of the second.</summary>
            public static Tensor glu(Tensor input, long dim = -1) => Aten.glu.Call(input, dim);
        }
    }
}
