using System.Text;
using DeepLearn.Backend;
using DeepLearn.Errors;
using LibTorch;
using static TorchSharp.torch;

namespace DeepLearn.Autograd;

/// <summary>The operations behind a tensor (D2L 2.5 and 5.3), as far as they take part in gradients.</summary>
public sealed class ComputationGraph
{
    /// <summary>More than a person can read.</summary>
    private const int MaxNodes = 500;

    private ComputationGraph(IReadOnlyList<ComputationNode> nodes) => Nodes = nodes;

    /// <summary>The operations and leaves, the result first; every node stands before what it was computed from.</summary>
    public IReadOnlyList<ComputationNode> Nodes { get; }

    /// <summary>Reads the graph of a tensor.</summary>
    /// <param name="result">A tensor that was computed from one that requires a gradient.</param>
    /// <param name="names">What leaves are called; those without a name show their shape alone.</param>
    /// <exception cref="DeepLearnException">"NoGradient": nothing was recorded; "GraphTooLarge": over 500 operations.</exception>
    public static ComputationGraph Of(Tensor result, IReadOnlyDictionary<string, Tensor>? names = null)
    {
        var root = TorchBackend.Graph(result) ?? throw new DeepLearnException("NoGradient", DeepLearnErrorKind.InvalidArgument,
            "Nothing was recorded of how this tensor was computed: it is a leaf. Give a result of tensors made with -RequiresGrad, computed outside Invoke-NoGrad.", result);
        var order = new List<GraphNode>();
        var done = new HashSet<GraphNode>();
        var open = new Stack<(GraphNode Node, bool Left)>([(root, false)]);
        while (open.TryPop(out var entry))
        {
            if (entry.Left)
            {
                order.Add(entry.Node);
            }
            else if (done.Add(entry.Node))
            {
                open.Push((entry.Node, true));
                foreach (var input in entry.Node.Inputs.Reverse())
                    open.Push((input, false));
            }
        }
        if (order.Count > MaxNodes)
        {
            throw new DeepLearnException("GraphTooLarge", DeepLearnErrorKind.InvalidArgument,
                $"The graph has {order.Count} operations; up to {MaxNodes} can be shown. Take a smaller model, or fewer steps.", result);
        }
        var nodes = new Dictionary<GraphNode, ComputationNode>();
        foreach (var node in order)  // inputs come first
            nodes[node] = new ComputationNode(Label(node, names), node.Leaf is not null, [.. node.Inputs.Select(input => nodes[input])]);
        order.Reverse();
        return new ComputationGraph([.. order.Select(node => nodes[node])]);
    }

    /// <summary>The graph as a tree, the result at the top; what several operations use is repeated by its name alone.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(Nodes[0], "", "", []);
        return text.ToString().TrimEnd('\n');

        void Write(ComputationNode node, string first, string rest, HashSet<ComputationNode> written)
        {
            var again = !written.Add(node) && node.Inputs.Count > 0;
            text.Append(first).Append(node.Label).Append(again ? " (as above)\n" : "\n");
            for (var i = 0; i < node.Inputs.Count && !again; i++)
            {
                var last = i == node.Inputs.Count - 1;
                Write(node.Inputs[i], rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), written);
            }
        }
    }

    private static string Label(GraphNode node, IReadOnlyDictionary<string, Tensor>? names)
    {
        if (node.Leaf is not { } leaf)
            return node.Name;
        var name = names?.FirstOrDefault(pair => pair.Value.Handle == leaf.Handle).Key;
        return $"{(name is null ? "" : name + " ")}[{string.Join(", ", leaf.shape)}]";
    }
}
