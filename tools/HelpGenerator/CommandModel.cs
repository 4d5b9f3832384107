namespace DeepLearn.HelpGenerator;

/// <summary>A cmdlet as its attributes describe it.</summary>
/// <param name="Name">Verb-Noun.</param>
/// <param name="Type">The class.</param>
/// <param name="DefaultSet">The default parameter set, or null.</param>
/// <param name="Parameters">Its declared parameters.</param>
/// <param name="Outputs">The types it emits.</param>
internal sealed record CommandModel(
    string Name, Type Type, string? DefaultSet, IReadOnlyList<ParameterModel> Parameters, IReadOnlyList<Type> Outputs)
{
    /// <summary>The parameter sets, the default one first.</summary>
    public IEnumerable<string> Sets
    {
        get
        {
            var names = Parameters.SelectMany(p => p.Sets).Select(s => s.Name).Where(n => n != ParameterSet.All).Distinct().ToList();
            return names.Count == 0 ? [ParameterSet.All] : names.OrderBy(n => n == DefaultSet ? 0 : 1);
        }
    }
}

/// <summary>One parameter.</summary>
internal sealed record ParameterModel(
    string Name, Type Owner, Type Type, IReadOnlyList<ParameterSet> Sets, IReadOnlyList<string> Aliases, bool Wildcards)
{
    /// <summary>Whether it is a switch, which takes no value.</summary>
    public bool IsSwitch => Type.Name == "SwitchParameter";

    /// <summary>What the parameter is in a set, or null where it is not part of it.</summary>
    public ParameterSet? In(string set) => Sets.FirstOrDefault(s => s.Name == set || s.Name == ParameterSet.All);
}

/// <summary>How a parameter takes part in a parameter set.</summary>
internal sealed record ParameterSet(string Name, bool Mandatory, int? Position, bool FromPipeline, bool FromPipelineByName)
{
    /// <summary>PowerShell's name for "every set".</summary>
    public const string All = "__AllParameterSets";

    /// <summary>As help prints it.</summary>
    public string PipelineInput => (FromPipeline, FromPipelineByName) switch
    {
        (true, true) => "True (ByValue, ByPropertyName)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => "False",
    };
}
