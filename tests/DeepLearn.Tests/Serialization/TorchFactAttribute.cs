using System.Diagnostics;

namespace DeepLearn.Tests.Serialization;

/// <summary>A test that needs a Python with PyTorch and NumPy; without it, the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TorchFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Python = new(() => new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(HasTorch));

    public TorchFactAttribute() => Skip = Python.Value is null ? "no python3 with torch and numpy is installed" : null;

    /// <summary>Runs a script of the reference folder and gives what it prints.</summary>
    public static string Run(string script, params string[] arguments)
    {
        using var python = Process.Start(new ProcessStartInfo(Python.Value!, [Reference.PathOf(script), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = python.StandardError.ReadToEndAsync();
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.True(python.ExitCode == 0, errors.Result);
        return output;
    }

    private static bool HasTorch(string python)
    {
        try
        {
            using var found = Process.Start(new ProcessStartInfo(python, ["-c", "import torch, numpy"]) { RedirectStandardError = true })!;
            found.WaitForExit();
            return found.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
