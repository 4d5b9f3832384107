using static TorchSharp.torch.linalg;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Overwrites weights, whatever their gradient setting, and gives them back. The numbers are PyTorch's for the same seed.</summary>
        public static partial class init
        {
            public enum NonlinearityType
            {
                Linear = 0,
                Conv1D = 1,
                Conv2D = 2,
                Conv3D = 3,
                ConvTranspose1D = 4,
                ConvTranspose2D = 5,
                ConvTranspose3D = 6,
                Sigmoid = 7,
                Tanh = 8,
                ReLU = 9,
                LeakyReLU = 10,
            }

            public enum FanInOut
            {
                FanIn = 0,
                FanOut = 1,
            }

            /// <summary>How much a nonlinearity asks the deviation of weights to be scaled.</summary>
            /// <param name="nonlinearity">The nonlinearity.</param>
            /// <param name="param">The slope of LeakyReLU below zero.</param>
            public static double calculate_gain(NonlinearityType nonlinearity, double param = 0.0) => nonlinearity switch
            {
                NonlinearityType.Tanh => 5.0 / 3,
                NonlinearityType.ReLU => Math.Sqrt(2),
                NonlinearityType.LeakyReLU => Math.Sqrt(2 / (1 + param * param)),
                _ => 1,
            };

            public static Tensor ones_(Tensor tensor) => constant_(tensor, 1);

            public static Tensor zeros_(Tensor tensor) => constant_(tensor, 0);

            public static Tensor constant_(Tensor tensor, Scalar val) => Fill(tensor, () => tensor.fill_(val));

            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1, Generator? generator = null) =>
                Fill(tensor, () => tensor.uniform_(low, high, generator));

            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator? generator = null) =>
                Fill(tensor, () => tensor.normal_(mean, std, generator));

            /// <summary>Normal, what would lie outside [a, b] drawn again: by the inverse of the distribution, in one draw.</summary>
            public static Tensor trunc_normal_(
                Tensor tensor, double mean = 0.0, double std = 1.0, double a = -2.0, double b = 2.0, Generator? generator = null)
            {
                var (low, high) = (NormalDistribution((a - mean) / std), NormalDistribution((b - mean) / std));
                return Fill(tensor, () => tensor.uniform_(2 * low - 1, 2 * high - 1, generator).erfinv_()
                    .mul_(std * Math.Sqrt(2)).add_(mean).clamp_(min: (Scalar)a, max: (Scalar)b));
            }

            /// <summary>Ones on the diagonal of a matrix.</summary>
            public static Tensor eye_(Tensor tensor)
            {
                Check(tensor, 2, 2);
                return Fill(tensor, () => tensor.copy_(eye(tensor.shape[0], tensor.shape[1], dtype: tensor.dtype, device: tensor.device)));
            }

            /// <summary>A convolution's weight that passes as many channels on as it can: a one in the middle of kernel [d, d].</summary>
            public static Tensor dirac_(Tensor tensor)
            {
                Check(tensor, 3, 5);
                return Fill(tensor, () =>
                {
                    tensor.zero_();
                    var shape = tensor.shape;
                    for (var channel = 0L; channel < Math.Min(shape[0], shape[1]); channel++)
                    {
                        var middle = tensor[channel, channel];
                        foreach (var size in shape.AsSpan(2))
                            middle = middle.select(0, size / 2);
                        middle.fill_(1);
                    }
                });
            }

            /// <summary>Orthogonal rows or columns, of the weight as a matrix with one row for each output (Saxe et al. 2013).</summary>
            public static Tensor orthogonal_(Tensor tensor, double gain = 1.0)
            {
                Check(tensor, 2, int.MaxValue);
                if (tensor.numel() == 0)
                    return tensor;
                var (rows, columns) = (tensor.shape[0], tensor.numel() / tensor.shape[0]);
                return Fill(tensor, () =>
                {
                    var normal = empty([rows, columns], dtype: tensor.dtype, device: tensor.device).normal_(0, 1);
                    var (q, r) = qr(rows < columns ? normal.t() : normal);
                    // The signs of R's diagonal make Q uniform among the orthogonal matrices (Mezzadri 2006).
                    var uniform = q.mul(r.diagonal().sign());
                    tensor.copy_((rows < columns ? uniform.t() : uniform).reshape(tensor.shape)).mul_(gain);
                });
            }

            /// <summary>Normal, with a part of each column of a matrix set to zero (Martens 2010).</summary>
            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01)
            {
                Check(tensor, 2, 2);
                var (rows, columns) = (tensor.shape[0], tensor.shape[1]);
                return Fill(tensor, () =>
                {
                    tensor.normal_(0, std);
                    for (var column = 0L; column < columns; column++)
                        tensor.select(1, column).index_fill_(0, randperm(rows).narrow(0, 0, (long)Math.Ceiling(sparsity * rows)), 0);
                });
            }

            /// <summary>Uniform in ±gain · sqrt(3 / fan) (He et al. 2015).</summary>
            public static Tensor kaiming_uniform_(
                Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU)
            {
                var bound = Math.Sqrt(3) * KaimingDeviation(tensor, a, mode, nonlinearity);
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>Normal with standard deviation gain / sqrt(fan) (He et al. 2015).</summary>
            public static Tensor kaiming_normal_(
                Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
                normal_(tensor, 0, KaimingDeviation(tensor, a, mode, nonlinearity));

            /// <summary>Uniform in ±gain · sqrt(6 / (inputs + outputs)) (Glorot and Bengio 2010).</summary>
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1.0)
            {
                var bound = Math.Sqrt(3) * XavierDeviation(tensor, gain);
                return uniform_(tensor, -bound, bound);
            }

            public static Tensor glorot_uniform_(Tensor tensor, double gain = 1.0) => xavier_uniform_(tensor, gain);

            /// <summary>Normal with standard deviation gain · sqrt(2 / (inputs + outputs)) (Glorot and Bengio 2010).</summary>
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1.0) => normal_(tensor, 0, XavierDeviation(tensor, gain));

            public static Tensor glorot_normal_(Tensor tensor, double gain = 1.0) => xavier_normal_(tensor, gain);

            /// <summary>How many inputs each output of a weight has, and how many outputs each input.</summary>
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor)
            {
                Check(tensor, 2, int.MaxValue);
                var shape = tensor.shape;
                var field = shape.Skip(2).Aggregate(1L, (product, size) => product * size);
                return (shape[1] * field, shape[0] * field);
            }

            private static double KaimingDeviation(Tensor tensor, double a, FanInOut mode, NonlinearityType nonlinearity)
            {
                var (inputs, outputs) = CalculateFanInAndFanOut(tensor);
                return calculate_gain(nonlinearity, a) / Math.Sqrt(mode == FanInOut.FanIn ? inputs : outputs);
            }

            private static double XavierDeviation(Tensor tensor, double gain)
            {
                var (inputs, outputs) = CalculateFanInAndFanOut(tensor);
                return gain * Math.Sqrt(2.0 / (inputs + outputs));
            }

            private static Tensor Fill(Tensor tensor, Action fill)
            {
                using var noGrad = no_grad();
                using var scope = NewDisposeScope();
                fill();
                return tensor;
            }

            private static void Check(Tensor tensor, int least, int most)
            {
                if (tensor.dim() < least || tensor.dim() > most)
                {
                    throw new ArgumentException(
                        $"a tensor of {least}{(most == least ? "" : most == int.MaxValue ? " or more" : $" to {most}")} dimensions is needed, this one has {tensor.dim()}", nameof(tensor));
                }
            }

            /// <summary>The standard normal distribution up to x.</summary>
            private static double NormalDistribution(double x)
            {
                using var value = torch.tensor(x / Math.Sqrt(2), dtype: ScalarType.Float64);
                using var error = value.erf();
                return (1 + error.item<double>()) / 2;
            }
        }
    }
}
