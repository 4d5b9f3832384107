using LibTorch.Native;
using static TorchSharp.torch.Tensor;

namespace TorchSharp;

/// <content>Windows for spectra.</content>
public static partial class torch
{
    public static Tensor bartlett_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.bartlett_window_periodic.Call(len, periodic, dtype, Arg.None, device), requires_grad);

    public static Tensor blackman_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.blackman_window_periodic.Call(len, periodic, dtype, Arg.None, device), requires_grad);

    public static Tensor hann_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.hann_window_periodic.Call(len, periodic, dtype, Arg.None, device), requires_grad);

    // By way of decimal: the 0.54f of the default is meant as 0.54.
    public static Tensor hamming_window(long len, bool periodic = true, float alpha = 0.54f, float beta = 0.46f, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.hamming_window_periodic_alpha_beta.Call(len, periodic, (double)(decimal)alpha, (double)(decimal)beta, dtype, Arg.None, device), requires_grad);

    public static Tensor kaiser_window(long len, bool periodic = true, float beta = 12, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.kaiser_window_beta.Call(len, periodic, beta, dtype, Arg.None, device), requires_grad);
}
