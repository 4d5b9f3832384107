namespace System.Management.Automation;

/// <summary>Approved verbs: communications.</summary>
public static class VerbsCommunications
{
    public const string
        Connect = "Connect", Disconnect = "Disconnect", Read = "Read", Receive = "Receive", Send = "Send", Write = "Write";
}
