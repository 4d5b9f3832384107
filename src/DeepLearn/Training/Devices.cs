using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Training;

/// <summary>Devices by name.</summary>
public static class Devices
{
    /// <summary>The device of a name.</summary>
    /// <param name="name">"cpu", "cuda" (the first) or "cuda:N", without regard to case.</param>
    /// <exception cref="DeepLearnException">"UnknownDevice", "DeviceNotAvailable": both list the valid names.</exception>
    public static Device Parse(string name)
    {
        var wanted = name.Trim().ToLowerInvariant();
        var known = ComputeDevices.List().Select(device => device.Name).ToList();
        if (wanted == "cuda" && known.Contains("cuda:0"))
            wanted = "cuda:0";
        if (known.Contains(wanted))
            return torch.device(wanted);
        if (wanted == "cuda" || (wanted.StartsWith("cuda:", StringComparison.Ordinal) && int.TryParse(wanted.AsSpan(5), out _)))
            throw new DeepLearnException("DeviceNotAvailable", DeepLearnErrorKind.NotInstalled,
                $"Device '{name}' is not available: libtorch finds {known.Count - 1} CUDA devices on this machine. "
                + $"Use one of: {string.Join(", ", known)}; or install a libtorch built for CUDA and the driver of the device.", name);
        throw Unknown.Name("device", name, known);
    }
}
