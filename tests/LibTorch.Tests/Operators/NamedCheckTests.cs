using static TorchSharp.torch;

namespace LibTorch.Tests.Operators;

public class NamedCheckTests
{
    public static TheoryData<string> Names => [.. NamedChecks.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name) => LiveTensors.AssertUnchanged(() =>
    {
        using var scope = NewDisposeScope();
        NamedChecks.All[name]();
    });
}
