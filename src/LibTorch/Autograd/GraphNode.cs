using System.Text;
using LibTorch.Native;
using TorchSharp;

namespace LibTorch;

/// <summary>One operation of an autograd graph. A node that several others use is one object.</summary>
public sealed unsafe class GraphNode
{
    private readonly List<GraphNode> inputs = [];

    private GraphNode(nint address)
    {
        var buffer = stackalloc byte[256];
        var length = NativeMethods.dl_graph_name(address, buffer, 256);
        NativeError.Check(length);
        Name = Encoding.UTF8.GetString(buffer, length);
        Value leaf;
        NativeError.Check(NativeMethods.dl_graph_leaf(address, &leaf));
        Leaf = torch.Tensor.From(leaf);
    }

    /// <summary>The operation as libtorch calls its gradient: "MulBackward0"; "AccumulateGrad" for a leaf.</summary>
    public string Name { get; }

    /// <summary>The tensor whose gradient is accumulated here; null for an operation.</summary>
    public torch.Tensor? Leaf { get; }

    /// <summary>What the operation was applied to, as far as it takes part in gradients.</summary>
    public IReadOnlyList<GraphNode> Inputs => inputs;

    internal static GraphNode? Read(torch.Tensor tensor)
    {
        var root = NativeMethods.dl_graph_root(tensor.Handle);
        if (root == 0)
        {
            return null;
        }
        var nodes = new Dictionary<nint, GraphNode> { [root] = new(root) };
        var open = new Stack<nint>([root]);  // not recursive: a chain may be very long
        while (open.TryPop(out var address))
        {
            var next = new nint[NativeMethods.dl_graph_inputs(address, null, 0)];
            fixed (nint* n = next)
            {
                _ = NativeMethods.dl_graph_inputs(address, n, next.Length);
            }
            foreach (var input in next.Where(input => input != 0))
            {
                if (!nodes.TryGetValue(input, out var node))
                {
                    nodes[input] = node = new GraphNode(input);
                    open.Push(input);
                }
                nodes[address].inputs.Add(node);
            }
        }
        GC.KeepAlive(tensor);
        return nodes[root];
    }
}
