using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Dropout.</content>
        public static partial class functional
        {
            /// <summary>In training zeroes each element with probability p and divides the others by 1 - p.</summary>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                inplace ? Aten.dropout_.InPlace(input, p, training) : Aten.dropout.Call(input, p, training);

            /// <summary>Drops whole channels of [n, c, length] or [c, length].</summary>
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                input.dim() == 2 ? Unbatched(input, p, training, inplace) : Channels(input, p, training, inplace);

            /// <summary>Drops whole channels of [n, c, h, w]; the first dimension is always the batch.</summary>
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Channels(input, p, training, inplace);

            /// <summary>Drops whole channels of [n, c, d, h, w] or [c, d, h, w].</summary>
            public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                input.dim() == 4 ? Unbatched(input, p, training, inplace) : Channels(input, p, training, inplace);

            /// <summary>Dropout that keeps mean 0 and variance 1, for SELU networks (Klambauer et al. 2017).</summary>
            public static Tensor alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                inplace ? Aten.alpha_dropout_.InPlace(input, p, training) : Aten.alpha_dropout.Call(input, p, training);

            /// <summary>The same for whole channels.</summary>
            public static Tensor feature_alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                inplace ? Aten.feature_alpha_dropout_.InPlace(input, p, training) : Aten.feature_alpha_dropout.Call(input, p, training);

            private static Tensor Channels(Tensor input, double p, bool training, bool inplace) =>
                inplace ? Aten.feature_dropout_.InPlace(input, p, training) : Aten.feature_dropout.Call(input, p, training);

            private static Tensor Unbatched(Tensor input, double p, bool training, bool inplace)
            {
                using var batch = input.unsqueeze(0);
                if (inplace)
                {
                    Channels(batch, p, training, inplace);
                    return input;
                }
                using var result = Channels(batch, p, training, inplace);
                return result.squeeze(0);
            }
        }
    }
}
