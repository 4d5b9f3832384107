using System.Xml.Linq;
using DeepLearn.Autograd;
using static DeepLearn.Plotting.SvgElements;

namespace DeepLearn.Plotting;

/// <summary>A computation graph: leaves at the bottom, the result on top, arrows in the direction of the computation (D2L 5.3).</summary>
/// <param name="graph">What to draw.</param>
public sealed class GraphPlot(ComputationGraph graph) : Plot
{
    private const double FontSize = 13, BoxHeight = 30, LayerGap = 44, BoxGap = 22, Margin = 20, ArrowSize = 5;
    private const int LeafShade = 2, OperationShade = 0;

    private readonly record struct Box(double X, double Y, double Width)
    {
        public double Middle => X + (Width / 2);
    }

    /// <inheritdoc/>
    public override string ToSvg()
    {
        var layers = Layers();
        double top = Title is { Length: > 0 } ? 52 : Margin;
        double width = Math.Max(layers.Max(LayerWidth) + (2 * Margin), Title is null ? 0 : TextMetrics.Width(Title, 17) + (2 * Margin));
        double height = top + (layers.Count * BoxHeight) + ((layers.Count - 1) * LayerGap) + Margin;
        var boxes = new Dictionary<ComputationNode, Box>();
        for (int i = 0; i < layers.Count; i++)
        {
            double x = (width - LayerWidth(layers[i])) / 2;
            foreach (var node in layers[i])
            {
                boxes[node] = new Box(x, height - Margin - BoxHeight - (i * (BoxHeight + LayerGap)), BoxWidth(node));
                x += boxes[node].Width + BoxGap;
            }
        }
        var content = new List<XElement>();
        if (Title is { Length: > 0 })
            content.Add(Heading(Margin, Title, width - (2 * Margin)));
        content.Add(Element("g", graph.Nodes.SelectMany(node => node.Inputs.SelectMany((input, i) =>
            Arrow(boxes[input], boxes[node], (i + 1.0) / (node.Inputs.Count + 1))))));
        content.Add(Element("g", graph.Nodes.SelectMany(node => Draw(node, boxes[node]))));
        return Document(width, height, Title ?? "Computation graph", graph.ToString(), content);
    }

    /// <summary>Leaves in the first layer, every operation one above the highest of its inputs; neighbours stand near what they use.</summary>
    private List<List<ComputationNode>> Layers()
    {
        var level = new Dictionary<ComputationNode, int>();
        foreach (var node in graph.Nodes.Reverse())
            level[node] = node.Inputs.Count == 0 ? 0 : node.Inputs.Max(input => level[input]) + 1;
        var layers = graph.Nodes.Reverse().GroupBy(node => level[node]).OrderBy(layer => layer.Key).Select(layer => layer.ToList()).ToList();
        var place = new Dictionary<ComputationNode, double>();
        foreach (var layer in layers)
        {
            layer.Sort((a, b) => Centre(a).CompareTo(Centre(b)));
            for (int i = 0; i < layer.Count; i++)
                place[layer[i]] = (i + 0.5) / layer.Count;
        }
        return layers;

        double Centre(ComputationNode node) => node.Inputs.Count == 0 ? 0 : node.Inputs.Average(input => place[input]);
    }

    private static double BoxWidth(ComputationNode node) => TextMetrics.Width(node.Label, FontSize) + 20;

    private static double LayerWidth(List<ComputationNode> layer) => layer.Sum(BoxWidth) + ((layer.Count - 1) * BoxGap);

    private static IEnumerable<XElement> Draw(ComputationNode node, Box box)
    {
        int shade = node.IsLeaf ? LeafShade : OperationShade;
        yield return Rect(box.X, box.Y, box.Width, BoxHeight, $"dl-shade{shade}", Attribute("rx", node.IsLeaf ? BoxHeight / 2 : 4), Attribute("stroke", "#7b8794"));
        yield return Text(box.Middle, box.Y + (BoxHeight / 2) + 4.5, $"dl-ink{shade}", "middle", node.Label, FontSize);
    }

    private static IEnumerable<XElement> Arrow(Box from, Box to, double share)
    {
        var (x1, y1, x2, y2) = (from.Middle, from.Y, to.X + (to.Width * share), to.Y + BoxHeight);
        yield return Line(x1, y1, x2, y2, "dl-axis");
        double length = Math.Sqrt(((x2 - x1) * (x2 - x1)) + ((y2 - y1) * (y2 - y1)));
        var (ux, uy) = ((x2 - x1) / length, (y2 - y1) / length);
        foreach (int side in new[] { -1, 1 })
            yield return Line(x2, y2, x2 - (ArrowSize * ((2 * ux) + (side * uy))), y2 - (ArrowSize * ((2 * uy) - (side * ux))), "dl-axis");
    }
}
