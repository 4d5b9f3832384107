namespace System.Management.Automation;

/// <summary>Approved verbs: other.</summary>
public static class VerbsOther
{
    public const string
        Use = "Use";
}
