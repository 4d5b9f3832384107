namespace System.Management.Automation;

/// <summary>Runs when a binary module is removed.</summary>
public interface IModuleAssemblyCleanup
{
    void OnRemove(PSModuleInfo psModuleInfo);
}
