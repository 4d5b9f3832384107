using DeepLearn.Errors;
using DeepLearn.Training;
using TorchSharp;

namespace DeepLearn.Tests.Training;

public sealed class DevicesTests
{
    [Fact]
    public void The_cpu_is_always_there_and_comes_first()
    {
        var cpu = ComputeDevices.List()[0];
        Assert.Equal(("cpu", "CPU"), (cpu.Name, cpu.Type));
        Assert.InRange(cpu.Threads!.Value, 1, Environment.ProcessorCount);
        Assert.NotEmpty(cpu.Blas!);
        Assert.NotEmpty(cpu.CpuCapability!);
        Assert.Matches(@"^\d+\.\d+", cpu.LibTorchVersion);
        Assert.True(cpu.MemoryBytes > 0);
        Assert.Equal(DeviceType.CPU, Devices.Parse(" CPU ").type);
    }

    [Theory]
    [InlineData("gpu", "UnknownDevice")]
    [InlineData("", "UnknownDevice")]
    [InlineData("cuda:x", "UnknownDevice")]
    [InlineData("cuda:99", "DeviceNotAvailable")]
    public void A_device_that_is_not_there_lists_those_that_are(string name, string id)
    {
        var error = Assert.Throws<DeepLearnException>(() => Devices.Parse(name));
        Assert.Equal(id, error.Id);
        Assert.Contains("cpu", error.Message, StringComparison.Ordinal);
    }
}
