using System.Globalization;
using DeepLearn.Backend;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>
/// Writes tensors as PyTorch 1.13 prints them: four decimals, at most 80 columns, and three items at each end of a
/// dimension where there are more than 1,000 numbers in all.
/// </summary>
public static class TensorFormatter
{
    private const int LineWidth = 80;
    private const int EdgeItems = 3;
    private const int Threshold = 1000;
    private const string Prefix = "tensor(";

    /// <summary>The tensor as text.</summary>
    /// <param name="tensor">Any dense tensor; of a sparse or disposed one type and shape are told.</param>
    /// <returns>Such as "tensor([[0., 1.],\n        [2., 3.]])", lines apart by "\n".</returns>
    public static string Format(Tensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (tensor.IsInvalid || tensor.is_sparse)
            return tensor.ToString();
        using var noGrad = no_grad();
        using var scope = NewDisposeScope();
        // Without numbers neither the shape nor the type can be seen.
        var bare = tensor.is_meta || tensor.numel() == 0;
        var contents = tensor.is_meta ? "..." : bare ? "[]" : Contents(tensor.detach().cpu());
        return (tensor is Parameter ? "Parameter containing:\n" : "") + Suffixed(contents, Suffixes(tensor, bare));
    }

    private static string Contents(Tensor tensor)
    {
        var shape = tensor.shape;
        var summarize = tensor.numel() > Threshold;
        for (var dim = 0; summarize && dim < shape.Length; dim++)
        {
            if (shape[dim] > 2 * EdgeItems)
                tensor = cat([tensor.narrow(dim, 0, EdgeItems), tensor.narrow(dim, shape[dim] - EdgeItems, EdgeItems)], dim);
        }
        var cut = shape.Select(size => summarize && size > 2 * EdgeItems).ToArray();
        var (texts, width) = Texts(tensor);
        return Write(texts, width, tensor.shape, cut, Prefix.Length);
    }

    /// <summary>All numbers, row by row, and the width that lines are filled by.</summary>
    private static (string[] Texts, int Width) Texts(Tensor tensor)
    {
        if (tensor.is_complex())
            return Complex(Texts(tensor.real), Texts(tensor.imag));
        var flat = tensor.reshape(-1);
        if (tensor.is_floating_point())
        {
            var values = flat.to(ScalarType.Float64).data<double>().ToArray();
            var format = NumberFormat.For(values);
            return ([.. values.Select(format.Write)], format.Width);
        }
        var numbers = flat.to(ScalarType.Int64).data<long>().ToArray();
        string[] texts = tensor.dtype == ScalarType.Bool
            ? [.. numbers.Select(value => value == 0 ? "False" : "True")]
            : [.. numbers.Select(value => value.ToString(CultureInfo.InvariantCulture))];
        var width = texts.Max(text => text.Length);
        return ([.. texts.Select(text => text.PadLeft(width))], width);
    }

    private static (string[] Texts, int Width) Complex((string[] Texts, int Width) real, (string[] Texts, int Width) imaginary) => (
        [.. real.Texts.Zip(imaginary.Texts, (re, im) => re + (im.TrimStart() is ['-', ..] negative ? negative : "+" + im.TrimStart()) + "j")],
        real.Width + imaginary.Width + 1);

    private static string Write(ReadOnlySpan<string> texts, int width, ReadOnlySpan<long> shape, ReadOnlySpan<bool> cut, int indent)
    {
        if (shape.Length == 0)
            return texts[0];
        var items = new List<string>();
        var each = texts.Length / (int)shape[0];
        for (var i = 0; i < shape[0]; i++)
        {
            if (cut[0] && i == EdgeItems)
                items.Add(shape.Length == 1 ? " ..." : "...");
            items.Add(Write(texts.Slice(i * each, each), width, shape[1..], cut[1..], indent + 1));
        }
        var newLine = "," + new string('\n', Math.Max(1, shape.Length - 1)) + new string(' ', indent + 1);
        if (shape.Length > 1)
            return $"[{string.Join(newLine, items)}]";
        var perLine = Math.Max(1, (LineWidth - indent) / (width + 2));
        return $"[{string.Join(newLine, items.Chunk(perLine).Select(line => string.Join(", ", line)))}]";
    }

    private static List<string> Suffixes(Tensor tensor, bool bare)
    {
        var suffixes = new List<string>();
        if (tensor.device_type != TorchSharp.DeviceType.CPU)
            suffixes.Add($"device='{tensor.device}'");
        if (bare && (tensor.is_meta || tensor.dim() != 1))
            suffixes.Add($"size=({string.Join(", ", tensor.shape)}{(tensor.dim() == 1 ? "," : "")})");
        if (tensor.dtype != ScalarType.Float32 && (bare || tensor.dtype is not (ScalarType.Int64 or ScalarType.Bool or ScalarType.ComplexFloat32)))
            suffixes.Add($"dtype=torch.{TensorTypes.Name(tensor.dtype)}");
        if (TorchBackend.GradientFunction(tensor) is { } function)
            suffixes.Add($"grad_fn=<{function}>");
        else if (tensor.requires_grad)
            suffixes.Add("requires_grad=True");
        return suffixes;
    }

    private static string Suffixed(string contents, List<string> suffixes)
    {
        var text = Prefix + contents;
        // PyTorch counts one column more than there is.
        var column = text.Length - text.LastIndexOf('\n') + 1;
        foreach (var suffix in suffixes)
        {
            var wraps = column + suffix.Length + 2 > LineWidth;
            text += (wraps ? ",\n" + new string(' ', Prefix.Length) : ", ") + suffix;
            column = wraps ? Prefix.Length + suffix.Length : column + suffix.Length + 2;
        }
        return text + ")";
    }
}
