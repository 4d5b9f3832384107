namespace Runner.Tests.Runtime;

/// <summary>Scripts of ordinary size are not slowed by the runner.</summary>
public class SpeedTests
{
    /// <summary>About half a second on a quiet machine; the limit leaves room for busy ones.</summary>
    [Fact]
    public void AMillionAdditionsTakeSeconds()
    {
        string output = RunnerProcess.Run("-Command", "$w = [Diagnostics.Stopwatch]::StartNew(); $s = 0; for ($i = 0; $i -lt 1000000; $i++) { $s += $i }; \"$s\"; $w.Elapsed.TotalSeconds -lt 10").Output;
        Assert.Equal("499999500000\nTrue\n", output);
    }
}
