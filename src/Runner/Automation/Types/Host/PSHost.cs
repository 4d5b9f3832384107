using System.Globalization;

namespace System.Management.Automation.Host;

/// <summary>The program in which scripts run.</summary>
public abstract class PSHost
{
    public abstract string Name { get; }

    public abstract Version Version { get; }

    public abstract Guid InstanceId { get; }

    public abstract PSHostUserInterface UI { get; }

    public abstract CultureInfo CurrentCulture { get; }

    public abstract CultureInfo CurrentUICulture { get; }

    public abstract void SetShouldExit(int exitCode);
}
