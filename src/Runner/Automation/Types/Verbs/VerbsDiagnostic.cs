namespace System.Management.Automation;

/// <summary>Approved verbs: diagnostic.</summary>
public static class VerbsDiagnostic
{
    public const string
        Debug = "Debug", Measure = "Measure", Ping = "Ping", Repair = "Repair", Resolve = "Resolve", Test = "Test",
        Trace = "Trace";
}
