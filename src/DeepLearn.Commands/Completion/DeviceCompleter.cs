using DeepLearn.Training;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of devices.</summary>
public sealed class DeviceCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => ComputeDevices.List().Select(d => (d.Name, d.Type));
}
