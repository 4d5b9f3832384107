using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using static TorchSharp.torch;

namespace LibTorch.Native;

/// <summary>
/// One operator of libtorch, declared by its schema in <see cref="Aten"/> and looked up at its first call. Arguments are
/// given in the schema's order; those left out at the end take the schema's defaults.
/// </summary>
/// <param name="schema">The schema without the namespace "aten": <c>"add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor"</c>.</param>
[SkipLocalsInit]
internal sealed unsafe class Op(string schema)
{
    private nint handle;

    /// <summary>The schema as declared here.</summary>
    public string Schema { get; } = schema;

    /// <summary>The schema that the installed libtorch reports.</summary>
    public string InstalledSchema => NativeError.Text(NativeMethods.dl_operator_schema(Resolve()));

    /// <summary>Calls an operator with one result.</summary>
    public Tensor Call(params ReadOnlySpan<Arg> args)
    {
        Value result;
        Invoke(args, &result, 1);
        return Tensor.From(result)!;
    }

    /// <summary>Calls an operator with two results.</summary>
    public (Tensor, Tensor) Call2(params ReadOnlySpan<Arg> args)
    {
        var results = stackalloc Value[2];
        Invoke(args, results, 2);
        return (Tensor.From(results[0])!, Tensor.From(results[1])!);
    }

    /// <summary>Calls an operator with three results.</summary>
    public (Tensor, Tensor, Tensor) Call3(params ReadOnlySpan<Arg> args)
    {
        var results = stackalloc Value[3];
        Invoke(args, results, 3);
        return (Tensor.From(results[0])!, Tensor.From(results[1])!, Tensor.From(results[2])!);
    }

    /// <summary>Calls an operator with four results.</summary>
    public (Tensor, Tensor, Tensor, Tensor) Call4(params ReadOnlySpan<Arg> args)
    {
        var results = stackalloc Value[4];
        Invoke(args, results, 4);
        return (Tensor.From(results[0])!, Tensor.From(results[1])!, Tensor.From(results[2])!, Tensor.From(results[3])!);
    }

    /// <summary>Calls an operator that returns a list of tensors.</summary>
    public Tensor[] CallList(params ReadOnlySpan<Arg> args)
    {
        Value result;
        Invoke(args, &result, 1);
        var values = (Value*)result.Bits;
        var tensors = new Tensor[result.Aux];
        for (var i = 0; i < tensors.Length; i++)
        {
            tensors[i] = Tensor.From(values[i])!;
        }
        NativeMethods.dl_free(values);
        return tensors;
    }

    /// <summary>Calls an operator that returns a number or a boolean.</summary>
    public Value CallValue(params ReadOnlySpan<Arg> args)
    {
        Value result;
        Invoke(args, &result, 1);
        return result;
    }

    /// <summary>Calls an operator that changes its arguments and returns nothing.</summary>
    public void Run(params ReadOnlySpan<Arg> args) => Invoke(args, null, 0);

    /// <summary>Calls an operator that changes its first argument, and returns that tensor.</summary>
    public Tensor InPlace(params ReadOnlySpan<Arg> args)
    {
        Invoke(args, null, 0);
        return (Tensor)args[0].Object!;
    }

    private void Invoke(ReadOnlySpan<Arg> args, Value* results, int capacity)
    {
        var op = handle != 0 ? handle : Resolve();
        var values = stackalloc Value[args.Length];
        var scratch = new Scratch(stackalloc long[48]);
        int status;
        try
        {
            for (var i = 0; i < args.Length; i++)
            {
                ref readonly var arg = ref args[i];
                values[i].Tag = arg.Tag;
                values[i].Aux = arg.Aux;
                values[i].Bits = arg.Tag is (>= ValueTag.IntList and <= ValueTag.String) or ValueTag.Complex ? Marshal(arg, ref scratch, ref values[i].Aux) : arg.Bits;
            }
            status = NativeMethods.dl_call(op, values, args.Length, results, capacity);
        }
        finally
        {
            scratch.Dispose();
        }
        foreach (ref readonly var arg in args)
        {
            GC.KeepAlive(arg.Object);  // no finalizer may run while the call uses the handle
        }
        if (status < 0)
        {
            throw NativeError.Last();
        }
    }

    private static long Marshal(in Arg arg, ref Scratch scratch, ref int length)
    {
        switch (arg.Object)
        {
            case long[] integers:
                var ints = scratch.Take(integers.Length);
                integers.CopyTo(new Span<long>(ints, integers.Length));
                return (long)ints;
            case double[] numbers:
                var doubles = (double*)scratch.Take(numbers.Length);
                numbers.CopyTo(new Span<double>(doubles, numbers.Length));
                return (long)doubles;
            case bool[] flags:
                var bytes = (bool*)scratch.Take((flags.Length + 7) / 8);
                flags.CopyTo(new Span<bool>(bytes, flags.Length));
                return (long)bytes;
            case Complex number:
                var parts = (double*)scratch.Take(2);
                (parts[0], parts[1]) = (number.Real, number.Imaginary);
                return (long)parts;
            case string text:
                length = Encoding.UTF8.GetByteCount(text);
                var characters = (byte*)scratch.Take((length + 7) / 8);
                Encoding.UTF8.GetBytes(text, new Span<byte>(characters, length));
                return (long)characters;
            case IReadOnlyList<Tensor?> tensors:
                length = tensors.Count;
                var handles = scratch.Take(length);
                for (var i = 0; i < length; i++)
                {
                    handles[i] = tensors[i]?.Handle ?? 0;
                }
                return (long)handles;
            default:
                throw new InvalidOperationException($"no native form for {arg.Object?.GetType()}");
        }
    }

    private nint Resolve()
    {
        if (handle == 0)
        {
            var name = Schema[..Schema.IndexOf('(', StringComparison.Ordinal)];
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            var space = name.Contains("::", StringComparison.Ordinal) ? "" : "aten::";
            handle = NativeError.Check(NativeMethods.dl_find_operator(space + (dot < 0 ? name : name[..dot]), dot < 0 ? "" : name[(dot + 1)..]));
        }
        return handle;
    }
}
