using LibTorch.Native;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace TorchSharp;

/// <summary>The place of one call of a user's function in the autograd graph, which owns it from then on.</summary>
internal sealed unsafe class FunctionNode : Callback
{
    private readonly Lock gate = new();
    private readonly string name;
    private readonly Func<AutogradContext, List<Tensor>, IReadOnlyList<Tensor?>> backward;
    private readonly AutogradContext context;
    private bool[] isTensor = [];
    private int savedCount;
    private nint address;

    /// <param name="name">The function's name, for errors and for printing.</param>
    /// <param name="backward">Computes the gradients of all arguments from those of the outputs.</param>
    public FunctionNode(string name, Func<AutogradContext, List<Tensor>, IReadOnlyList<Tensor?>> backward)
    {
        this.name = name;
        this.backward = backward;
        context = new AutogradContext(this);
    }

    /// <summary>Runs forward, and records the call if one of its tensors requires a gradient.</summary>
    /// <param name="arguments">What the user passed; the tensors among them are differentiated.</param>
    /// <param name="forward">Computes the outputs.</param>
    public List<Tensor> Run(object?[] arguments, Func<AutogradContext, List<Tensor>> forward)
    {
        isTensor = Array.ConvertAll(arguments, argument => argument is Tensor { IsInvalid: false });
        Tensor[] inputs = [.. arguments.OfType<Tensor>().Where(tensor => !tensor.IsInvalid)];
        var recorded = AutoGradMode.IsEnabled && inputs.Any(tensor => tensor.requires_grad) ? 1 : 0;
        nint function;
        fixed (nint* i = Handles(inputs))
        {
            function = NativeError.Check(NativeMethods.dl_function_new(name, NewHandle(), ApplyPointer, ReleasePointer, i, inputs.Length, recorded));
        }
        try
        {
            address = NativeMethods.dl_function_address(function);
            List<Tensor> outputs;
            using (no_grad())
            {
                outputs = forward(context);
            }
            return Finish(function, recorded, inputs, outputs);
        }
        finally
        {
            NativeMethods.dl_function_release(function);
            GC.KeepAlive(inputs);
        }
    }

    /// <summary>The tensors kept for backward; an error where they were changed in place or freed by an earlier backward.</summary>
    public List<Tensor> Saved()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(address == 0, context);
            var results = new Value[savedCount];
            fixed (Value* r = results)
            {
                NativeError.Check(NativeMethods.dl_function_saved(address, r, savedCount));
            }
            return [.. results.Select(value => Tensor.From(value)!)];
        }
    }

    protected override IReadOnlyList<Tensor?> Apply(Tensor?[] arguments)
    {
        var gradients = backward(context, [.. arguments.Select(tensor => tensor!)]);
        if (gradients.Count < isTensor.Length || gradients.Skip(isTensor.Length).Any(Defined))
        {
            throw new InvalidOperationException(
                $"backward of {name} gave {gradients.Count} gradients, but forward takes {isTensor.Length} arguments: give one for each, null where there is none");
        }
        var results = new List<Tensor?>();
        for (var i = 0; i < isTensor.Length; i++)
        {
            if (isTensor[i])
            {
                results.Add(Defined(gradients[i]) ? gradients[i] : null);
            }
            else if (Defined(gradients[i]))
            {
                throw new InvalidOperationException($"backward of {name} gave a gradient at position {i + 1}, but that argument of forward was no tensor: give null there");
            }
        }
        return results;
    }

    protected override void Released()
    {
        lock (gate)
        {
            address = 0;
        }
        context.Dispose();
    }

    private List<Tensor> Finish(nint function, int recorded, Tensor[] inputs, List<Tensor> outputs)
    {
        var (constant, dirty, saved) = (context.NonDifferentiable, context.Dirty, context.TakeSaved());
        var results = new Value[outputs.Count];
        fixed (nint* i = Handles(inputs), c = Handles(constant), d = Handles(dirty), s = Handles(saved), o = Handles(outputs))
        fixed (Value* r = results)
        {
            NativeError.Check(NativeMethods.dl_function_finish(
                function, recorded, context.MaterializeGrads ? 1 : 0, i, inputs.Length, c, constant.Count, d, dirty.Count, s, saved.Count, o, outputs.Count, r));
        }
        foreach (var list in new[] { constant, dirty, saved, outputs })
        {
            GC.KeepAlive(list);
        }
        savedCount = recorded * saved.Count;
        return [.. results.Select(value => Tensor.From(value)!)];
    }

    private static bool Defined(Tensor? tensor) => tensor is { IsInvalid: false };

    private static nint[] Handles(IEnumerable<Tensor?> tensors) => [.. tensors.Select(tensor => Defined(tensor) ? tensor!.Handle : 0)];
}
