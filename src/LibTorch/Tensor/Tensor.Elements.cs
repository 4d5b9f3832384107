using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Single elements of a CPU tensor by their place in row-major order, and all of them as lists.</content>
    public partial class Tensor
    {
        public bool ReadCpuBool(long i) => ReadCpuValue<bool>(i);

        public byte ReadCpuByte(long i) => ReadCpuValue<byte>(i);

        public sbyte ReadCpuSByte(long i) => ReadCpuValue<sbyte>(i);

        public short ReadCpuInt16(long i) => ReadCpuValue<short>(i);

        public int ReadCpuInt32(long i) => ReadCpuValue<int>(i);

        public long ReadCpuInt64(long i) => ReadCpuValue<long>(i);

        public float ReadCpuFloat16(long i) => (float)ReadCpuValue<Half>(i);

        public float ReadCpuBFloat16(long i) => (float)ReadCpuValue<BFloat16>(i);

        public float ReadCpuSingle(long i) => ReadCpuValue<float>(i);

        public double ReadCpuDouble(long i) => ReadCpuValue<double>(i);

        public unsafe T ReadCpuValue<T>(long i)
            where T : unmanaged
        {
            Validate<T>();
            var info = LibTorch.TensorData.Contiguous(this);
            ArgumentOutOfRangeException.ThrowIfNegative(i);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(i, info.NumberOfElements);
            var value = ((T*)info.Data)[i];
            GC.KeepAlive(this);
            return value;
        }

        /// <summary>The elements as scalars in lists of lists; a scalar if the tensor has no dimensions.</summary>
        public object tolist()
        {
            if (Dimensions == 0)
            {
                return ToScalar();
            }
            var list = new ArrayList();
            foreach (var part in unbind())
            {
                using (part)
                {
                    list.Add(part.tolist());
                }
            }
            return list;
        }
    }
}
