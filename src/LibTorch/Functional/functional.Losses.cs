using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Losses of numbers, probabilities and classes.</content>
        public static partial class functional
        {
            /// <summary>input [n, classes] of raw scores; target [n] of class numbers (Int64), or [n, classes] of probabilities.</summary>
            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean, double label_smoothing = 0.0) =>
                Aten.cross_entropy_loss.Call(input, target, weight, (long)reduction, ignore_index, label_smoothing);

            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Aten.nll_loss_nd.Call(input, target, weight, (long)reduction);

            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Aten.mse_loss.Call(input, target, (long)reduction);

            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Aten.l1_loss.Call(input, target, (long)reduction);

            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1.0) =>
                Aten.smooth_l1_loss.Call(input, target, (long)reduction, beta);

            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1.0, Reduction reduction = Reduction.Mean) =>
                Aten.huber_loss.Call(input, target, (long)reduction, delta);

            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Aten.binary_cross_entropy.Call(input, target, weight, (long)reduction);

            public static Tensor binary_cross_entropy_with_logits(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                Aten.binary_cross_entropy_with_logits.Call(input, target, weight, pos_weights, (long)reduction);

            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                Aten.kl_div.Call(input, target, (long)reduction, log_target);

            public static Tensor poisson_nll_loss(
                Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
                Aten.poisson_nll_loss.Call(input, target, log_input, full, (double)eps, (long)reduction);

            /// <summary>−log of the normal density at target with mean input; variance has the input's shape, or 1 in (or without) its last dimension.</summary>
            /// <exception cref="ArgumentException">The variance has another shape or a negative value.</exception>
            public static Tensor gaussian_nll_loss(
                Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1e-6f, Reduction reduction = Reduction.Mean)
            {
                var shape = input.shape;
                var given = variance.shape;
                var perRow = given.AsSpan().SequenceEqual(shape.AsSpan(0, Math.Max(0, shape.Length - 1)));
                if (!perRow && !given.AsSpan().SequenceEqual(shape)
                    && !(given.Length == shape.Length && given[^1] == 1 && given.AsSpan(0, given.Length - 1).SequenceEqual(shape.AsSpan(0, shape.Length - 1))))
                {
                    throw new ArgumentException($"variance must have the input's shape [{string.Join(", ", shape)}], with or without its last dimension; it has [{string.Join(", ", given)}]", nameof(variance));
                }
                return WrappedTensorDisposeScope(() =>
                {
                    if ((variance < 0).any().ToBoolean())
                    {
                        throw new ArgumentException("variance has negative values", nameof(variance));
                    }
                    var spread = perRow && given.Length != shape.Length ? variance.unsqueeze(-1).clone() : variance.clone();
                    using (no_grad())
                    {
                        spread.clamp_min_((double)eps);  // the gradient passes as if nothing had been cut off
                    }
                    var loss = 0.5 * (spread.log() + ((input - target).square() / spread));
                    return Reduce(full ? loss + (0.5 * Math.Log(2 * Math.PI)) : loss, reduction);
                });
            }

            /// <summary>
            /// Connectionist temporal classification (Graves et al. 2006): log_probs [steps, n, classes], targets [n, s] or all
            /// in one row, and the lengths of both.
            /// </summary>
            /// <exception cref="ArgumentException">A class or a length that there cannot be, which libtorch would read foreign memory for.</exception>
            public static Tensor ctc_loss(
                Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank = 0, bool zero_infinity = false, Reduction reduction = Reduction.Mean)
            {
                var shape = log_probs.shape;
                CheckRange(input_lengths, 0, shape.FirstOrDefault(), nameof(input_lengths));
                CheckRange(target_lengths, 0, targets.numel(), nameof(target_lengths));
                using (var scope = NewDisposeScope())
                {
                    // What stands behind a target's length is filled up with anything.
                    var used = targets.dim() == 2
                        ? targets.masked_select(arange(targets.shape[1], device: targets.device) < target_lengths.to(targets.device).unsqueeze(-1)) : targets;
                    CheckRange(used, 0, shape.LastOrDefault() - 1, nameof(targets));
                }
                return Aten.ctc_loss_Tensor.Call(log_probs, targets, input_lengths, target_lengths, blank, (long)reduction, zero_infinity);
            }

            private static void CheckRange(Tensor values, long low, long high, string name)
            {
                if (values.numel() == 0)
                {
                    return;
                }
                using var least = values.min();
                using var most = values.max();
                if (least.ToDouble() < low || most.ToDouble() > high)
                {
                    throw new ArgumentException($"{name} must lie between {low} and {high}, they go from {least.ToDouble()} to {most.ToDouble()}", name);
                }
            }

            private static Tensor Reduce(Tensor loss, Reduction reduction) =>
                reduction switch { Reduction.Mean => loss.mean(), Reduction.Sum => loss.sum(), _ => loss };
        }
    }
}
