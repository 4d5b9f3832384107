using System.Globalization;
using System.Management.Automation.Host;

namespace DeepLearn.Runner.Hosting;

/// <summary>The runner as a host: a console, or files when its streams are redirected.</summary>
internal sealed class ConsoleHost : PSHost
{
    private readonly ConsoleUserInterface _ui = new();

    public int? ExitCode { get; private set; }

    // Scripts ask for this name to learn whether a console is there.
    public override string Name => "ConsoleHost";

    public override Version Version { get; } = new(7, 6, 0);

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override PSHostUserInterface UI => _ui;

    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;
}
