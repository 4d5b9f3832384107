using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    /// <content>The elements as .NET values.</content>
    public partial class Tensor
    {
        /// <summary>The memory of a contiguous CPU tensor. Keep the tensor alive while the span is used.</summary>
        public unsafe Span<byte> bytes
        {
            get
            {
                var info = LibTorch.TensorData.Contiguous(this);
                return new Span<byte>(info.Data, checked((int)(info.NumberOfElements * info.ElementSize)));
            }

            set => value.CopyTo(bytes);
        }

        /// <summary>A view of the elements as <typeparamref name="T"/>, which must be exactly the tensor's element type.</summary>
        public TensorAccessor<T> data<T>()
            where T : unmanaged
        {
            Validate<T>();
            return new TensorAccessor<T>(this);
        }

        /// <summary>The one element, as exactly its type; <c>ToSingle()</c> and its like convert.</summary>
        public T item<T>()
            where T : unmanaged
        {
            if (NumberOfElements != 1)
            {
                throw new ArgumentException($"only a tensor with one element has an item; this one has {NumberOfElements}");
            }
            Validate<T>();
            T value = default;
            LibTorch.TensorData.CopyTo(this, new Span<T>(ref value));
            return value;
        }

        /// <summary>Writes the elements of a contiguous CPU tensor as they are in memory.</summary>
        public void WriteBytesToStream(Stream stream, int bufferSize = 1024) => LibTorch.TensorData.WriteTo(this, stream);

        /// <summary>Fills a contiguous CPU tensor with bytes from a stream.</summary>
        public void ReadBytesFromStream(Stream stream, int bufferSize = 1024) => LibTorch.TensorData.ReadFrom(this, stream);

        private void Validate<T>()
            where T : unmanaged
        {
            if (ScalarTypeOf<T>() != dtype)
            {
                throw new ArgumentException($"{typeof(T).Name} is not compatible with {dtype}");
            }
        }
    }
}
