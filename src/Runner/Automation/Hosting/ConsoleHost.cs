using System.Management.Automation.Host;

namespace DeepLearn.Runner.Hosting;

/// <summary>The runner as a host: a console, or files when its streams are redirected.</summary>
internal sealed class ConsoleHost : PSHost
{
    public override PSHostUserInterface UI { get; } = new ConsoleUserInterface();
}
