using LibTorch.Native;

namespace TorchSharp;

/// <summary>Until disposed, backward stops at the first operation whose gradient is not a number. Counts for all threads.</summary>
public class AnomalyMode : IDisposable
{
    private readonly bool enabledBefore = IsEnabled;
    private readonly bool checkedBefore = ShouldCheckNaN;

    public AnomalyMode(bool enabled, bool check_nan = true) => Set(enabled, check_nan);

    public static bool IsEnabled => NativeMethods.dl_anomaly_enabled() != 0;

    public static bool ShouldCheckNaN => NativeMethods.dl_anomaly_checks_nan() != 0;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Set(enabledBefore, checkedBefore);
        }
    }

    private static void Set(bool enabled, bool checkNaN) => NativeMethods.dl_set_anomaly(enabled ? 1 : 0, checkNaN ? 1 : 0);
}
