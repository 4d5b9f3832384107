using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Sparse, quantised, named and pinned tensors.</content>
    public partial class Tensor
    {
        public Tensor to_dense() => Aten.to_dense.Call(this);

        public Tensor to_sparse() => Aten.to_sparse.Call(this);

        public Tensor to_sparse(int sparse_dim) => Aten.to_sparse_sparse_dim.Call(this, sparse_dim);

        /// <summary>The names of the dimensions, "*" for one without; null if none has a name.</summary>
        public unsafe string[]? names
        {
            get
            {
                const int Capacity = 4096;
                var buffer = stackalloc byte[Capacity];
                var length = NativeMethods.dl_tensor_names(Handle, buffer, Capacity);
                NativeError.Check(length);
                GC.KeepAlive(this);
                return length == 0 ? null : System.Text.Encoding.UTF8.GetString(buffer, length).Split(',');
            }
        }

        public Tensor SparseIndices => Aten._indices.Call(this);

        public Tensor SparseValues => Aten._values.Call(this);

        public Tensor dequantize() => Aten.dequantize_self.Call(this);

        public Tensor int_repr() => Aten.int_repr.Call(this);

        public bool is_quantized() => dtype is ScalarType.QInt8 or ScalarType.QUInt8 or ScalarType.QInt32;

        public double q_scale() => BitConverter.Int64BitsToDouble(Aten.q_scale.CallValue(this).Bits);

        public long q_zero_point() => Aten.q_zero_point.CallValue(this).Bits;

        public long q_per_channel_axis() => Aten.q_per_channel_axis.CallValue(this).Bits;

        public Tensor q_per_channel_scales() => Aten.q_per_channel_scales.Call(this);

        public Tensor q_per_channel_zero_points() => Aten.q_per_channel_zero_points.Call(this);

        public bool is_pinned() => Aten.is_pinned.CallValue(this).Bits != 0;

        public Tensor pin_memory() => Aten.pin_memory.Call(this);

        public Tensor align_as(Tensor other) => Aten.align_as.Call(this, other);

        public Tensor align_to(IEnumerable<string> names) => Aten.align_to.Call(this, Joined(names));

        public Tensor align_to(params string[] names) => Aten.align_to.Call(this, Joined(names));

        public Tensor refine_names(IEnumerable<string> names) => Aten.refine_names.Call(this, Joined(names));

        public Tensor refine_names(params string[] names) => Aten.refine_names.Call(this, Joined(names));

        public Tensor rename(IEnumerable<string> names) => Aten.rename.Call(this, names is null ? Arg.None : Joined(names));

        public Tensor rename_(IEnumerable<string> names) => Aten.rename_.InPlace(this, names is null ? Arg.None : Joined(names));

        /// <summary>Neighbouring named dimensions as one with a name of its own.</summary>
        public Tensor flatten(IList<string> dims, string out_dim) => Aten.flatten_DimnameList.Call(this, Joined(dims), Qualified(out_dim));

        /// <summary>A named dimension as several with names and sizes.</summary>
        public Tensor unflatten(string dim, params (string, long)[] sizes) =>
            Aten.unflatten_Dimname.Call(this, Qualified(dim), Array.ConvertAll(sizes, s => s.Item2), Joined(sizes.Select(s => s.Item1)));

        public bool has_names() => names is not null;

        /// <summary>A single name, which is an operator's plain string, has to say what it is.</summary>
        private static string Qualified(string name) => "dimname::" + name;

        private static string Joined(IEnumerable<string> names) => string.Join(',', names);
    }
}
