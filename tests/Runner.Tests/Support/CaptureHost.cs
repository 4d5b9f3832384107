using System.Globalization;
using System.Management.Automation.Host;

namespace Runner.Tests.Support;

/// <summary>A host that keeps what is written.</summary>
internal sealed class CaptureHost : PSHost
{
    private readonly CaptureInterface _ui = new();

    public string Text => _ui.Text;

    public string Output => _ui.Output;

    public string Errors => _ui.Errors;

    public override PSHostUserInterface UI => _ui;

    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;
}
