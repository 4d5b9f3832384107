using System.Management.Automation;
using DeepLearn.Backend;
using DeepLearn.Commands.Parameters;
using DeepLearn.Tensors;

namespace DeepLearn.Commands;

/// <summary>What happens when PowerShell imports the module.</summary>
public sealed class ModuleStart : IModuleAssemblyInitializer
{
    /// <summary>Lets tensors be indexed by values that PowerShell has wrapped, and read within strings as they are printed.</summary>
    public void OnImport() => TorchBackend.ServeShell(ShellValue.Unwrap, TensorFormatter.Format);
}
