namespace DeepLearn.Serialization;

/// <summary>The formats of tensor files.</summary>
public enum TensorFormat
{
    /// <summary>NumPy's file of one array, ".npy".</summary>
    Npy,

    /// <summary>NumPy's archive of named arrays, ".npz".</summary>
    Npz,

    /// <summary>Named tensors as safetensors stores them, ".safetensors".</summary>
    SafeTensors,

    /// <summary>What PyTorch's torch.save writes since version 1.6, ".pt" or ".pth".</summary>
    PyTorch,
}
