using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Operators;

/// <summary>Uses that end the process elsewhere, or hang, are told in words that name what was wrong.</summary>
public class WrongUseTests
{
    private static readonly Device Gpu = device("cuda");

    public static readonly IReadOnlyDictionary<string, (Action Use, string Message)> Uses = new Dictionary<string, (Action, string)>
    {
        ["a product of shapes that do not fit"] = (() => zeros(2, 3).matmul(zeros(4, 5)), "mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)"),
        ["a running maximum along no dimension"] = (() => zeros(2, 3).cummax(5), "Dimension out of range"),
        ["a gradient of what has no graph"] = (() => autograd.grad([ones(1)], [ones(1, requires_grad: true)]), "does not require grad"),
        ["a gradient by what was not used"] = (() => autograd.grad([Leaf() * 2], [Leaf()]), "not have been used in the graph"),
        ["a gradient of many numbers without weights"] = (() => (Leaf(2) * 2).backward(), "grad can be implicitly created only for scalar outputs"),
        ["backward twice"] = (BackwardTwice, "backward through the graph a second time"),
        ["a leaf changed in place"] = (() => Leaf().add_(1), "a leaf Variable that requires grad is being used in an in-place operation"),
        ["a convolution of the wrong channels"] = (() => F.conv2d(zeros(1, 3, 8, 8), zeros(4, 2, 3, 3)), "to have 2 channels, but got 3"),
        ["a kernel larger than the image"] = (() => F.conv2d(zeros(1, 1, 2, 2), zeros(1, 1, 5, 5)), "Kernel size can't be greater than actual input size"),
        ["a label that is no class"] = (() => F.cross_entropy(zeros(1, 3), tensor(new long[] { 3 })), "Target 3 is out of bounds"),
        ["labels in fractions"] = (() => F.nll_loss(zeros(1, 3), zeros(1)), "expected scalar type Long but found Float"),
        ["a reshape to another size"] = (() => zeros(2, 3).reshape(4, 2), "shape '[4, 2]' is invalid for input of size 6"),
        ["a view of what is not in order"] = (() => zeros(2, 3).t().view(6), "view size is not compatible"),
        ["joining shapes that do not fit"] = (() => cat([zeros(2, 3), zeros(2, 4)]), "Sizes of tensors must match except in dimension 0"),
        ["joining nothing"] = (() => cat(Array.Empty<Tensor>()), "expected a non-empty list of Tensors"),
        ["a position outside"] = (() => _ = zeros(3)[5], "index 5 out of range for tensor"),
        ["too many positions"] = (() => _ = zeros(3)[1, 1], "select() cannot be applied to a 0-dim tensor"),
        ["a step backwards"] = (() => _ = zeros(3)[TensorIndex.Slice(step: -1)], "step must be positive"),
        ["an index in fractions"] = (() => _ = zeros(3)[ones(1)], "tensors used as indices must be long, byte or bool tensors"),
        ["a mask of another shape"] = (() => _ = zeros(3)[ones(2, @bool)], "does not match the shape of the indexed tensor"),
        ["gathering outside"] = (() => zeros(2, 2).gather(0, tensor(new long[,] { { 7, 0 } })), "index 7 is out of bounds"),
        ["the inverse of a singular matrix"] = (() => zeros(2, 2).inverse(), "singular"),
        ["bitwise logic of fractions"] = (() => ones(2).bitwise_and(ones(2)), "not implemented for 'Float'"),
        ["a whole number to a negative power"] = (() => ones(2, int64).pow(-1), "Integers to negative integer powers are not allowed"),
        ["a probability beyond one"] = (() => full(2, 1.5).bernoulli(), "p_in >= 0 && p_in <= 1"),
        ["a draw of more than there is"] = (() => ones(2).multinomial(3), "cannot sample n_sample > prob_dist.size(-1) samples without replacement"),
        ["counting negative numbers"] = (() => tensor(new long[] { -1 }).bincount(null), "non-negative"),
        ["trials that are no number"] = (() => full(1, double.NaN, float64).binomial(full(1, 0.3, float64)), "not a number"),
        ["an impossible size"] = (() => zeros(new[] { 1L << 50 }), "memory"),
        ["a negative size"] = (() => zeros(-1), "negative dimension"),
        ["a device that is not there"] = (() => zeros(2, device: Gpu), "CUDA"),
        ["a move to a device that is not there"] = (() => zeros(2).to(Gpu), "cuda"),
        ["the number of a tensor with many"] = (() => zeros(2).item<float>(), "one element"),
        ["the number of a tensor without memory"] = (() => zeros(1, device: device("meta")).item<float>(), "meta"),
        ["the number as another type"] = (() => zeros(1).item<double>(), "Double"),
        ["an unknown sum of letters"] = (() => einsum("ij,jk->iz", zeros(2, 3), zeros(3, 2)), "z"),
        ["a dropout beyond one"] = (() => F.dropout(zeros(2), 1.5), "dropout probability has to be between 0 and 1"),
    };

    public static TheoryData<string> Names => [.. Uses.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsToldInWords(string name) => LiveTensors.AssertUnchanged(() =>
    {
        using var scope = NewDisposeScope();
        var error = Record.Exception(Uses[name].Use);
        Assert.True(error is TorchException or ArgumentException or InvalidOperationException, $"{name}: {error}");
        Assert.Contains(Uses[name].Message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    });

    private static Tensor Leaf(int size = 1) => ones(size, requires_grad: true);

    private static void BackwardTwice()
    {
        var y = Leaf().exp();
        y.backward();
        y.backward();
    }
}
