using System.Management.Automation;
using System.Text;
using System.Text.RegularExpressions;

namespace Microsoft.PowerShell.Commands;

/// <summary>Finds lines by patterns.</summary>
[Cmdlet("Select", "String", DefaultParameterSetName = "File")]
[Alias("sls")]
public sealed class SelectStringCommand : PSCmdlet
{
    private Regex[] _patterns = [];
    private long _inputLine;
    private bool _found;

    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Object"), AllowNull, AllowEmptyString]
    public PSObject? InputObject { get; set; }

    [Parameter(Mandatory = true, Position = 0)]
    public string[] Pattern { get; set; } = [];

    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true, ParameterSetName = "File")]
    public string[]? Path { get; set; }

    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralFile"), Alias("PSPath", "LP")]
    public string[]? LiteralPath { get; set; }

    [Parameter] public SwitchParameter SimpleMatch { get; set; }
    [Parameter] public SwitchParameter CaseSensitive { get; set; }
    [Parameter] public SwitchParameter Quiet { get; set; }
    [Parameter] public SwitchParameter Raw { get; set; }
    [Parameter] public SwitchParameter List { get; set; }
    [Parameter] public SwitchParameter NotMatch { get; set; }
    [Parameter] public SwitchParameter AllMatches { get; set; }
    [Parameter, EncodingArgument] public Encoding? Encoding { get; set; }

    protected override void BeginProcessing() => _patterns = [.. Pattern.Select(p =>
        new Regex(SimpleMatch ? Regex.Escape(p) : p, CaseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase))];

    protected override void ProcessRecord()
    {
        if (Quiet && _found)
            return;
        if (ParameterSetName == "Object")
        {
            _inputLine++;
            // A file that comes through the pipeline is searched, anything else is a text.
            if (PSObject.Base(InputObject) is FileInfo file)
                Search(file.FullName);
            else
                Test(LanguagePrimitives.ToText(InputObject), MatchInfo.InputStream, _inputLine);
            return;
        }
        foreach (var given in LiteralPath ?? Path!)
            foreach (var path in SessionState.Path.Resolve(given, LiteralPath is not null).Where(File.Exists))
                Search(path);
    }

    private void Search(string path)
    {
        var number = 0L;
        foreach (var line in File.ReadLines(path, Encoding ?? System.Text.Encoding.UTF8))
            if (Test(line, path, ++number) && (List || Quiet))
                return;
    }

    private bool Test(string line, string path, long number)
    {
        var pattern = _patterns.FirstOrDefault(p => p.IsMatch(line));
        if (pattern is not null == NotMatch)
            return false;
        if (Quiet)
        {
            if (!_found)
                WriteObject(true);
            return _found = true;
        }
        if (Raw)
        {
            WriteObject(line);
            return true;
        }
        var index = Array.IndexOf(_patterns, pattern);
        WriteObject(new MatchInfo
        {
            IgnoreCase = !CaseSensitive, LineNumber = number, Line = line, Path = path, Pattern = index >= 0 ? Pattern[index] : Pattern[0],
            Matches = pattern is null || SimpleMatch && !AllMatches ? [] : AllMatches ? [.. pattern.Matches(line).Cast<Match>()] : [pattern.Match(line)],
        });
        return true;
    }
}
