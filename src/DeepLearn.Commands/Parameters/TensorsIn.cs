using System.Collections;
using System.Management.Automation;
using static TorchSharp.torch;

namespace DeepLearn.Commands.Parameters;

/// <summary>Finds the tensors that a value holds.</summary>
internal static class TensorsIn
{
    /// <summary>The value itself if it is a tensor; those in lists, values of dictionaries, and properties of custom objects.</summary>
    public static IEnumerable<Tensor> Value(object? value) => Find(value, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static IEnumerable<Tensor> Find(object? value, HashSet<object> seen)
    {
        IEnumerable parts = Array.Empty<object>();
        switch (value)
        {
            case PSObject { BaseObject: PSCustomObject } custom when seen.Add(custom):
                parts = custom.Properties.OfType<PSNoteProperty>().Select(property => property.Value);
                break;
            case PSObject { BaseObject: not PSCustomObject } wrapped:
                parts = new[] { wrapped.BaseObject };
                break;
            case Tensor tensor:
                return [tensor];
            case IDictionary dictionary when seen.Add(dictionary):
                parts = dictionary.Values;
                break;
            case IList list and not Array { Rank: > 1 } when seen.Add(list) && list is not byte[] and not double[]:
                parts = list;
                break;
        }
        return parts.Cast<object?>().SelectMany(part => Find(part, seen));
    }
}
