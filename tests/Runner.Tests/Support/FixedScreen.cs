using System.Management.Automation.Host;

namespace Runner.Tests.Support;

/// <summary>The size that .NET reports where there is no terminal.</summary>
internal sealed class FixedScreen : PSHostRawUserInterface
{
    public override Size BufferSize { get; set; } = new(80, 24);
}
