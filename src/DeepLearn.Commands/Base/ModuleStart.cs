using System.Management.Automation;
using DeepLearn.Backend;
using DeepLearn.Commands.Parameters;

namespace DeepLearn.Commands;

/// <summary>What happens when PowerShell imports the module.</summary>
public sealed class ModuleStart : IModuleAssemblyInitializer
{
    /// <summary>Lets tensors be indexed by values that PowerShell has wrapped.</summary>
    public void OnImport() => TorchBackend.UnwrapIndices(ShellValue.Unwrap);
}
