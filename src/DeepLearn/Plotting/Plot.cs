using DeepLearn.Errors;
using DeepLearn.Experiments;

namespace DeepLearn.Plotting;

/// <summary>A picture that is written as one self-contained SVG file.</summary>
public abstract class Plot
{
    /// <summary>Heading above the picture; none when null.</summary>
    public string? Title { get; set; }

    /// <summary>The picture as one SVG document that follows the viewer's light or dark setting.</summary>
    /// <exception cref="DeepLearnException">What the picture shows cannot be drawn; the message says why.</exception>
    public abstract string ToSvg();

    /// <summary>Writes the picture to a file, whole or not at all.</summary>
    /// <param name="path">The file, usually ending in .svg; folders that are missing are made.</param>
    /// <exception cref="DeepLearnException">Id <c>WriteFailed</c>: the folder is read-only or full.</exception>
    public void Save(string path) => AtomicFile.WriteText(path, ToSvg());
}
