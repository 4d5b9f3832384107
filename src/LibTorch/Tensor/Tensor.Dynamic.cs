using System.Dynamic;
using System.Linq.Expressions;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Indexing in dynamic languages, PowerShell above all; see <see cref="LibTorch.Subscript"/>.</content>
    public partial class Tensor : IDynamicMetaObjectProvider
    {
        DynamicMetaObject IDynamicMetaObjectProvider.GetMetaObject(Expression parameter) => new LibTorch.SubscriptMetaObject(parameter, this);
    }
}
