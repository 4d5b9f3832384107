using System.Management.Automation;
using DeepLearn.Training;

namespace DeepLearn.Commands;

/// <summary>Shows what this machine computes with: devices, threads, BLAS, CPU capability and the version of libtorch.</summary>
/// <remarks>
/// <para>The first line is the CPU; GPUs follow where libtorch can use them. Where libtorch is missing, the error says how to
/// install it.</para>
/// </remarks>
/// <example>
/// <code>Get-ComputeDevice</code>
/// <para>The devices that Start-Training -Device takes.</para>
/// </example>
/// <example>
/// <code>Get-ComputeDevice | Where-Object Type -eq cpu | Select-Object Threads, Blas, CpuCapability</code>
/// <para>Whether the fast matrix products and vector instructions are in use.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "ComputeDevice")]
[OutputType(typeof(ComputeDevice))]
public sealed class GetComputeDeviceCommand : DeepLearnCommand
{
    /// <inheritdoc/>
    protected override void End() => WriteObject(ComputeDevices.List(), enumerateCollection: true);
}
