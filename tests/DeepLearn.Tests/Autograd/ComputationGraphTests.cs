using DeepLearn.Autograd;
using DeepLearn.Errors;
using DeepLearn.Plotting;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Autograd;

public sealed class ComputationGraphTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void A_node_that_two_operations_use_is_one()
    {
        var x = ones(2, requires_grad: true);
        var y = x * 2;
        var graph = ComputationGraph.Of((y * y).sum(), new Dictionary<string, Tensor> { ["x"] = x });
        Assert.Equal(["SumBackward0", "MulBackward0", "MulBackward0", "x [2]"], graph.Nodes.Select(node => node.Label));
        Assert.Same(graph.Nodes[1].Inputs[0], graph.Nodes[1].Inputs[1]);
        Assert.Equal("SumBackward0\n└─ MulBackward0\n   ├─ MulBackward0\n   │  └─ x [2]\n   └─ MulBackward0 (as above)", graph.ToString());
    }

    [Fact]
    public void A_leaf_and_a_huge_graph_are_refused()
    {
        var x = ones(2, requires_grad: true);
        Assert.Equal("NoGradient", Assert.Throws<DeepLearnException>(() => ComputationGraph.Of(x)).Id);
        var y = x;
        for (var i = 0; i < 100_000; i++)
            y += 1;
        Assert.Equal("GraphTooLarge", Assert.Throws<DeepLearnException>(() => ComputationGraph.Of(y)).Id);
    }

    [Fact]
    public void The_picture_has_a_box_for_each_node_inside_its_frame()
    {
        var x = ones(2, requires_grad: true);
        var w = ones(2, requires_grad: true);
        var graph = ComputationGraph.Of(((x * w) + x.exp()).sum());
        var svg = System.Xml.Linq.XDocument.Parse(new GraphPlot(graph) { Title = "Graph" }.ToSvg()).Root!;
        var (width, height) = ((double)svg.Attribute("width")!, (double)svg.Attribute("height")!);
        var boxes = svg.Descendants().Where(element => element.Name.LocalName == "rect" && element.Attribute("rx") is not null).ToList();
        Assert.Equal(graph.Nodes.Count, boxes.Count);
        Assert.All(boxes, box =>
        {
            Assert.InRange((double)box.Attribute("x")!, 0, width - (double)box.Attribute("width")!);
            Assert.InRange((double)box.Attribute("y")!, 0, height - (double)box.Attribute("height")!);
        });
        for (var i = 0; i < boxes.Count; i++)
            Assert.All(boxes.Skip(i + 1), other => Assert.False(Overlap(boxes[i], other)));
    }

    private static bool Overlap(System.Xml.Linq.XElement a, System.Xml.Linq.XElement b) =>
        Between(a, b, "x", "width") && Between(a, b, "y", "height");

    private static bool Between(System.Xml.Linq.XElement a, System.Xml.Linq.XElement b, string start, string size) =>
        (double)a.Attribute(start)! < (double)b.Attribute(start)! + (double)b.Attribute(size)! && (double)b.Attribute(start)! < (double)a.Attribute(start)! + (double)a.Attribute(size)!;
}
