using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Activations, dropout and normalisation.</content>
        public static partial class functional
        {
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? x.relu_() : x.relu();

            public static Tensor relu6(Tensor x, bool inplace = false) => Inplace(Aten.relu6.Call(x), x, inplace);

            public static Tensor sigmoid(Tensor x) => x.sigmoid();

            public static Tensor sigmoid(Tensor x, bool inplace) => inplace ? x.sigmoid_() : x.sigmoid();

            public static Tensor tanh(Tensor x, bool inplace = false) => inplace ? x.tanh_() : x.tanh();

            public static Tensor elu(Tensor x, double alpha, bool inplace = false) => inplace ? Aten.elu_.InPlace(x, alpha) : Aten.elu.Call(x, alpha);

            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                inplace ? Aten.leaky_relu_.InPlace(input, negative_slope) : Aten.leaky_relu.Call(input, negative_slope);

            public static Tensor gelu(Tensor x) => Aten.gelu.Call(x);

            public static Tensor silu(Tensor x, bool inplace = false) => inplace ? Aten.silu_.InPlace(x) : Aten.silu.Call(x);

            public static Tensor selu(Tensor x, bool inplace = false) => inplace ? Aten.selu_.InPlace(x) : Aten.selu.Call(x);

            public static Tensor mish(Tensor x, bool inplace = false) => Inplace(Aten.mish.Call(x), x, inplace);

            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => Aten.softplus.Call(x, beta, threshold);

            public static Tensor hardtanh(Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) =>
                inplace ? Aten.hardtanh_.InPlace(x, min_val, max_val) : Aten.hardtanh.Call(x, min_val, max_val);

            public static Tensor logsigmoid(Tensor x) => Aten.log_sigmoid.Call(x);

            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

            public static Tensor log_softmax(Tensor x, long dim) => x.log_softmax(dim);

            public static Tensor prelu(Tensor input, Tensor weight) => Aten.prelu.Call(input, weight);

            public static Tensor glu(Tensor input, long dim = -1) => Aten.glu.Call(input, dim);

            /// <summary>In training zeroes each element with probability p and divides the others by 1 - p.</summary>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                inplace ? Aten.dropout_.InPlace(input, p, training) : Aten.dropout.Call(input, p, training);

            /// <summary>Normalises each channel (dimension 1): in training by the batch, whose statistics then move the running ones.</summary>
            public static Tensor batch_norm(
                Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null, bool training = false, double momentum = 0.1, double eps = 1e-5) =>
                Aten.batch_norm.Call(input, weight, bias, running_mean, running_var, training, momentum, eps, true);

            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Aten.layer_norm.Call(input, normalized_shape, weight, bias, eps);

            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Aten.group_norm.Call(input, num_groups, weight, bias, eps);

            private static Tensor Inplace(Tensor result, Tensor x, bool inplace)
            {
                if (!inplace)
                {
                    return result;
                }
                using (result)
                {
                    return x.copy_(result);
                }
            }
        }
    }
}
