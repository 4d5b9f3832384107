namespace System.Management.Automation;

/// <summary>Approved verbs: security.</summary>
public static class VerbsSecurity
{
    public const string
        Block = "Block", Grant = "Grant", Protect = "Protect", Revoke = "Revoke", Unblock = "Unblock",
        Unprotect = "Unprotect";
}
