using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The size of each dimension.</summary>
        public unsafe long[] shape
        {
            get
            {
                var info = Info();
                var sizes = new ReadOnlySpan<long>(info.Sizes, info.Dimensions).ToArray();
                GC.KeepAlive(this);
                return sizes;
            }
        }

        public long ndim => Info().Dimensions;

        public long Dimensions => Info().Dimensions;

        public long NumberOfElements => Info().NumberOfElements;

        /// <summary>Bytes of one element.</summary>
        public long ElementSize => Info().ElementSize;

        public ScalarType dtype => (ScalarType)Info().DType;

        public Device device
        {
            get
            {
                var info = Info();
                return info.DeviceType == (int)DeviceType.CPU ? CPU : new Device((DeviceType)info.DeviceType, info.DeviceIndex);
            }
        }

        public DeviceType device_type => (DeviceType)Info().DeviceType;

        public int device_index => Info().DeviceIndex;

        public bool is_cuda => device_type == DeviceType.CUDA;

        public bool is_meta => device_type == DeviceType.META;

        public bool is_sparse => Info().IsSparse;

        public bool is_leaf => Info().IsLeaf;

        public bool requires_grad
        {
            get => Info().RequiresGrad;
            set
            {
                NativeError.Check(NativeMethods.dl_tensor_set_requires_grad(Handle, value ? 1 : 0));
                GC.KeepAlive(this);
            }
        }

        /// <summary>The tensor with its dimensions in reverse order.</summary>
        public Tensor T => Aten.numpy_T.Call(this);

        /// <summary>The tensor with its last two dimensions exchanged.</summary>
        public Tensor mT => transpose(-2, -1);

        public long dim() => Dimensions;

        public long numel() => NumberOfElements;

        public long element_size() => ElementSize;

        public long[] size() => shape;

        public unsafe long size(int dim)
        {
            var info = Info();
            var size = info.Sizes[Wrap(dim, info.Dimensions)];
            GC.KeepAlive(this);
            return size;
        }

        /// <summary>For each dimension, how many elements lie between one position and the next.</summary>
        public unsafe long[] stride()
        {
            var info = Info();
            if (info.Strides is null)
            {
                throw new InvalidOperationException("a sparse tensor has no strides; use to_dense() first");
            }
            var strides = new ReadOnlySpan<long>(info.Strides, info.Dimensions).ToArray();
            GC.KeepAlive(this);
            return strides;
        }

        public long stride(int dim)
        {
            var strides = stride();
            return strides[Wrap(dim, strides.Length)];
        }

        public long storage_offset() => Info().StorageOffset;

        public bool is_contiguous() => Info().IsContiguous;

        public bool is_cpu() => device_type == DeviceType.CPU;

        public bool is_integral() => torch.is_integral(dtype);

        public bool is_floating_point() => torch.is_floating_point(dtype);

        public bool is_complex() => torch.is_complex(dtype);

        /// <summary>Shape, element type and device: "[3x4], type = Float32, device = cpu".</summary>
        public override string ToString() => IsInvalid ? "disposed tensor" : $"[{string.Join("x", shape)}], type = {dtype}, device = {device}";

        internal unsafe TensorInfo Info()
        {
            TensorInfo info;
            NativeError.Check(NativeMethods.dl_tensor_info(Handle, &info));
            GC.KeepAlive(this);
            return info;
        }

        private static long Wrap(long dim, int dimensions) =>
            dim >= -dimensions && dim < dimensions ? (dim < 0 ? dim + dimensions : dim)
            : throw new ArgumentOutOfRangeException(nameof(dim), dim, $"the tensor has {dimensions} dimensions");
    }
}
