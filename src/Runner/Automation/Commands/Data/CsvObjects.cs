namespace Microsoft.PowerShell.Commands;

/// <summary>Makes objects of CSV text; the first record names their properties unless names are given.</summary>
internal sealed class CsvObjects(Cmdlet cmdlet, char delimiter, string[]? header)
{
    private string[]? _names = header;
    private string? _typeName;

    public IEnumerable<PSObject> Read(TextReader reader)
    {
        while (CsvText.Read(reader, delimiter) is { } fields)
        {
            if (fields.Count == 1 && string.IsNullOrEmpty(fields[0]))
                continue;
            if (_names is null && _typeName is null && fields[0].StartsWith("#TYPE ", StringComparison.Ordinal))
                _typeName = fields[0][6..];
            else if (_names is null)
                _names = HeaderNames(fields);
            else
                yield return Make(fields);
        }
    }

    private string[] HeaderNames(List<string> fields)
    {
        var missing = 0;
        var names = fields.Select(name => name.Length > 0 ? name : $"H{++missing}").ToArray();
        if (missing > 0)
            cmdlet.WriteWarning("One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers.");
        if (names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ExtendedTypeSystemException($"The member \"{twice.Key}\" is already present.").As("AlreadyPresentPSMemberInfoInternalCollectionAdd", ErrorCategory.NotSpecified);
        return names;
    }

    private PSObject Make(List<string> fields)
    {
        var item = new PSObject();
        for (var k = 0; k < _names!.Length; k++)
            item.SetInstanceMember(new PSNoteProperty(_names[k], k < fields.Count ? fields[k] : null));
        if (_typeName is not null)
        {
            item.TypeNames.Clear();
            item.TypeNames.Add(_typeName);
            item.TypeNames.Add("CSV:" + _typeName);
        }
        return item;
    }
}
