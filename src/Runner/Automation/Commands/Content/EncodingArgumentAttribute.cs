namespace Microsoft.PowerShell.Commands;

/// <summary>Takes an encoding by its name or code page.</summary>
internal sealed class EncodingArgumentAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics? engineIntrinsics, object? inputData)
    {
        switch (PSObject.Base(inputData))
        {
            case null: return null;
            case Encoding encoding: return encoding;
            case int page: return Encoding.GetEncoding(page);
        }
        var name = LanguagePrimitives.ToText(inputData);
        try
        {
            return name.ToLowerInvariant() switch
            {
                "utf8" or "utf8nobom" or "default" => new UTF8Encoding(false),
                "utf8bom" => new UTF8Encoding(true),
                "ascii" => Encoding.ASCII,
                "unicode" => Encoding.Unicode,
                "bigendianunicode" => Encoding.BigEndianUnicode,
                "utf32" => Encoding.UTF32,
                "bigendianutf32" => new UTF32Encoding(true, true),
                "oem" or "ansi" => throw new PSNotSupportedException($"The encoding {name} is not supported by the runner; run this with PowerShell 7.6 or later."),
                _ => Encoding.GetEncoding(name),
            };
        }
        catch (ArgumentException e)
        {
            throw new ArgumentTransformationMetadataException(e.Message, e);
        }
    }
}
