namespace System.Management.Automation;

/// <summary>Approved verbs: lifecycle.</summary>
public static class VerbsLifecycle
{
    public const string
        Approve = "Approve", Assert = "Assert", Build = "Build", Complete = "Complete", Confirm = "Confirm", Deny = "Deny",
        Deploy = "Deploy", Disable = "Disable", Enable = "Enable", Install = "Install", Invoke = "Invoke",
        Register = "Register", Request = "Request", Restart = "Restart", Resume = "Resume", Start = "Start", Stop = "Stop",
        Submit = "Submit", Suspend = "Suspend", Uninstall = "Uninstall", Unregister = "Unregister", Wait = "Wait";
}
