namespace TorchSharp;

/// <summary>Kinds of device, numbered as libtorch and TorchSharp number them.</summary>
public enum DeviceType
{
    CPU = 0,
    CUDA = 1,
    MPS = 13,
    META = 14,
}
