namespace DeepLearn.HelpGenerator;

/// <summary>What a cmdlet's help must have; anything missing fails the build.</summary>
internal static class HelpCheck
{
    private const int FewestExamples = 2;

    public static IEnumerable<string> Gaps(CommandModel command, DocComments comments)
    {
        if (comments.Synopsis(command.Type).Count == 0)
            yield return $"{command.Name} has no <summary>";
        if (comments.Description(command.Type).Count == 0)
            yield return $"{command.Name} has no <remarks>";
        if (command.Outputs.Count == 0 && command.Type.GetCustomAttributesData().All(a => a.AttributeType.Name != "OutputTypeAttribute"))
            yield return $"{command.Name} has no [OutputType]";

        var examples = comments.Examples(command.Type);
        if (examples.Count < FewestExamples)
            yield return $"{command.Name} has {examples.Count} examples; {FewestExamples} are the least";
        if (examples.Any(e => e.Code.Length == 0 || e.Remarks.Count == 0))
            yield return $"{command.Name} has an example without <code> or <para>";

        foreach (var parameter in command.Parameters.Where(p => comments.Parameter(p).Count == 0))
            yield return $"{command.Name} -{parameter.Name} has no <summary>";
    }
}
