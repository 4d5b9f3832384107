namespace System.Management.Automation;

/// <summary>Runs when a binary module is imported.</summary>
public interface IModuleAssemblyInitializer
{
    void OnImport();
}
