using System.Diagnostics;

namespace DeepLearn.Tests.Serialization;

/// <summary>A test that needs python3; without it, the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["--version"]) { RedirectStandardOutput = true })!;
            python.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Skip = "python3 is not on the PATH";
        }
    }
}
