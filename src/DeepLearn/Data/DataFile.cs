namespace DeepLearn.Data;

/// <summary>A published file of a data set.</summary>
/// <param name="Name">The name of the file, the same in every folder.</param>
/// <param name="Url">Where it is published.</param>
/// <param name="Size">Its size in bytes, as published.</param>
/// <param name="Checksum">Its MD5 (32 digits) or SHA-1 (40 digits) as its publishers state it, in hexadecimal.</param>
/// <param name="ContentSha256">
/// SHA-256 of its unpacked content, in hexadecimal: the same for every copy, however it was compressed again.
/// </param>
public sealed record DataFile(string Name, Uri Url, long Size, string Checksum, string ContentSha256)
{
    /// <summary>The name of the file.</summary>
    public override string ToString() => Name;
}
