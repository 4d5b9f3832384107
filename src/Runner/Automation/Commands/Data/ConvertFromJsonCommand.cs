using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Microsoft.PowerShell.Commands;

/// <summary>Makes objects of JSON text.</summary>
[Cmdlet("ConvertFrom", "Json")]
public sealed partial class ConvertFromJsonCommand : PSCmdlet
{
    private readonly List<string> _lines = [];

    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true), AllowEmptyString] public string InputObject { get; set; } = "";
    [Parameter] public SwitchParameter AsHashtable { get; set; }
    [Parameter, ValidateRange(1, int.MaxValue)] public int Depth { get; set; } = 1024;
    [Parameter] public SwitchParameter NoEnumerate { get; set; }

    protected override void ProcessRecord() => _lines.Add(InputObject);

    protected override void EndProcessing()
    {
        if (_lines.Count == 0)
            return;
        // Lines that are whole by themselves are one document each.
        if (_lines.Count == 1 || !IsDocument(_lines[0]))
            Convert(string.Join(Environment.NewLine, _lines));
        else
            _lines.ForEach(Convert);
    }

    private static bool IsDocument(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Convert(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = Depth });
            WriteObject(Value(document.RootElement), !NoEnumerate);
        }
        catch (JsonException e)
        {
            ThrowTerminatingError(new ErrorRecord(new ArgumentException($"Conversion from JSON failed with error: {e.Message}", e),
                "System.ArgumentException", ErrorCategory.NotSpecified, null));
        }
    }

    private object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => AsHashtable ? Table(element) : Custom(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToArray(),
        JsonValueKind.String => Text(element.GetString()!),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private OrderedHashtable Table(JsonElement element)
    {
        var table = new OrderedHashtable();
        foreach (var property in element.EnumerateObject())
            table[property.Name] = Value(property.Value);
        return table;
    }

    private PSObject Custom(JsonElement element)
    {
        var item = new PSObject();
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name.Length == 0)
                Refuse("The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.", "EmptyKeyInJsonString");
            if (item.FindInstanceMember(property.Name) is { } same && same.Name != property.Name)
                Refuse($"Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '{same.Name}' was '{property.Name}'.", "KeysWithDifferentCasingInJsonString");
            item.SetInstanceMember(new PSNoteProperty(property.Name, Value(property.Value)));
        }
        return item;
    }

    private void Refuse(string message, string id)
        => ThrowTerminatingError(new ErrorRecord(new InvalidOperationException(message), id, ErrorCategory.InvalidOperation, null));

    private static object Number(JsonElement element)
    {
        if (element.TryGetInt64(out var integer))
            return integer;
        var digits = element.GetRawText();
        return digits.AsSpan().IndexOfAny(".eE") < 0 ? BigInteger.Parse(digits, CultureInfo.InvariantCulture) : element.GetDouble();
    }

    // Texts in the ISO form of a time become times.
    private static object Text(string text) => IsoTime().IsMatch(text)
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) ? time : text;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)?$", RegexOptions.ECMAScript)]
    private static partial Regex IsoTime();
}
