using System.Diagnostics;

namespace DeepLearn.Tests.Plotting;

/// <summary>Takes pictures of SVG files with a headless Chromium, where one is installed.</summary>
internal static class Browser
{
    internal static string? Program { get; } = new[] { "chromium", "chromium-browser", "google-chrome" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    internal static PngPicture Picture(string svg, int width, int height, bool dark)
    {
        var folder = Directory.CreateTempSubdirectory("deeplearn-plot-");
        try
        {
            var source = Path.Combine(folder.FullName, "plot.svg");
            var target = Path.Combine(folder.FullName, "plot.png");
            File.WriteAllText(source, svg);
            var start = new ProcessStartInfo(Program!) { RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                $"--user-data-dir={Path.Combine(folder.FullName, "profile")}", $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}",
                $"--window-size={width},{height}", $"--screenshot={target}", new Uri(source).AbsoluteUri])
            {
                start.ArgumentList.Add(argument);
            }
            using var browser = Process.Start(start)!;
            var errors = browser.StandardError.ReadToEndAsync();
            browser.StandardOutput.ReadToEndAsync();
            if (!browser.WaitForExit(TimeSpan.FromSeconds(120)))
            {
                browser.Kill(entireProcessTree: true);
            }
            Assert.True(File.Exists(target), $"{Program} took no picture: {errors.Result}");
            return new PngPicture(File.ReadAllBytes(target));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
