namespace System.Management.Automation.Host;

/// <summary>The program in which scripts run.</summary>
public abstract class PSHost
{
    // Scripts ask for this name to learn whether a console is there.
    public string Name => "ConsoleHost";
    public Version Version { get; } = new(7, 6, 0);
    public Guid InstanceId { get; } = Guid.NewGuid();
    public abstract PSHostUserInterface UI { get; }
    public virtual CultureInfo CurrentCulture => CultureInfo.CurrentCulture;
    public virtual CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;
}
