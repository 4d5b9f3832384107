namespace DeepLearn.Tests.Plotting;

/// <summary>A test that looks at plots in a real browser and is skipped on machines without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Program is null)
        {
            Skip = "no Chromium on the PATH to draw the plot with (Debian: apt-get install chromium)";
        }
    }
}
