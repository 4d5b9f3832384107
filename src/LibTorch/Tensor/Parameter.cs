namespace TorchSharp.Modules;

/// <summary>A tensor that belongs to a module and is trained. It takes over the native tensor of the one it is made from.</summary>
public class Parameter : torch.Tensor
{
    public Parameter(torch.Tensor data, bool requires_grad = true)
        : base(Take(data, requires_grad))
    {
    }

    private static nint Take(torch.Tensor data, bool requires_grad) => data.requires_grad_(requires_grad).DecoupleFromNativeHandle();
}
