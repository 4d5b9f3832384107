namespace DeepLearn.Layers;

/// <summary>The words for data of one, two or three dimensions in space.</summary>
/// <param name="Noun">What an example is: "images".</param>
/// <param name="Input">What an input is, with its shape.</param>
/// <param name="Unit">What its sizes count.</param>
/// <param name="Axes">The names of its dimensions.</param>
/// <param name="ForEach">How a setting with one value per dimension is asked for, after "one value".</param>
internal sealed record Space(string Noun, string Input, string Unit, string[] Axes, string ForEach)
{
    private static readonly Space[] All =
    [
        new("sequences", "a batch of sequences [examples, channels, length]", "steps", ["length"], ""),
        new("images", "a batch of images [examples, channels, height, width]", "pixels", ["height", "width"], ", or two for height and width"),
        new("volumes", "a batch of volumes [examples, channels, depth, height, width]", "points", ["depth", "height", "width"],
            ", or three for depth, height and width"),
    ];

    public static Space Of(int dimensions) => All[dimensions - 1];
}
