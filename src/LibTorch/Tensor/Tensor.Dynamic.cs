using System.Dynamic;
using System.Linq.Expressions;

namespace TorchSharp;

public static partial class torch
{
    /// <content>What shells and other dynamic languages, PowerShell above all, see of a tensor beyond its members.</content>
    public partial class Tensor : IDynamicMetaObjectProvider, IFormattable
    {
        /// <summary>The one element as a .NET number or truth value of its own type (bfloat16 as float).</summary>
        public object item() => dtype switch
        {
            ScalarType.Bool => item<bool>(),
            ScalarType.Byte => item<byte>(),
            ScalarType.Int8 => item<sbyte>(),
            ScalarType.Int16 => item<short>(),
            ScalarType.Int32 => item<int>(),
            ScalarType.Int64 => item<long>(),
            ScalarType.Float16 => item<Half>(),
            ScalarType.BFloat16 => this.ToSingle(),
            ScalarType.Float64 => item<double>(),
            ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64 => this.ToComplexFloat64(),
            _ => item<float>(),
        };

        DynamicMetaObject IDynamicMetaObjectProvider.GetMetaObject(Expression parameter) => new LibTorch.SubscriptMetaObject(parameter, this);

        /// <summary>Text that names a culture is a shell's, and reads as the shell says; C# interpolates as ToString() says.</summary>
        string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
            formatProvider is null ? ToString() : LibTorch.Shell.Text(this);
    }
}
