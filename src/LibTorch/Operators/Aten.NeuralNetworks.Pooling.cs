namespace LibTorch.Native;

/// <content>Pooling.</content>
internal static partial class Aten
{
    internal static readonly Op
        max_pool1d = new("max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor"),
        max_pool2d = new("max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor"),
        max_pool3d = new("max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor"),
        max_pool1d_with_indices = new("max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)"),
        max_pool2d_with_indices = new("max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)"),
        max_pool3d_with_indices = new("max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)"),
        max_unpool2d = new("max_unpool2d(Tensor self, Tensor indices, int[2] output_size) -> Tensor"),
        max_unpool3d = new("max_unpool3d(Tensor self, Tensor indices, int[3] output_size, int[3] stride, int[3] padding) -> Tensor"),
        avg_pool1d = new("avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor"),
        avg_pool2d = new("avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor"),
        avg_pool3d = new("avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor"),
        avg_pool2d_backward = new("avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor"),
        avg_pool3d_backward = new("avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor"),
        adaptive_avg_pool1d = new("adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor"),
        adaptive_avg_pool2d = new("adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor"),
        adaptive_avg_pool3d = new("adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor"),
        adaptive_avg_pool3d_backward_grad_input = new("adaptive_avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)"),
        adaptive_max_pool1d = new("adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)"),
        adaptive_max_pool2d = new("adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)"),
        adaptive_max_pool3d = new("adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)"),
        fractional_max_pool2d = new("fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)"),
        fractional_max_pool3d = new("fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)");
}
