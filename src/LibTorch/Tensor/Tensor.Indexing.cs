using System.Runtime.CompilerServices;
using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>
    /// Reading and writing parts. Positions and slices share elements with this tensor; index tensors copy. The indexer is not
    /// named Item, which shells that ignore case would take for <see cref="item{T}"/>.
    /// </content>
    public partial class Tensor
    {
        [IndexerName("TensorItems")]
        public Tensor this[params TensorIndex[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        [IndexerName("TensorItems")]
        public Tensor this[params Tensor[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1]
        {
            get => select(0, i1);
            set => Assign(value, i1);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2]
        {
            get => At(i1, i2);
            set => Assign(value, i1, i2);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3]
        {
            get => At(i1, i2, i3);
            set => Assign(value, i1, i2, i3);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => At(i1, i2, i3, i4);
            set => Assign(value, i1, i2, i3, i4);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5]
        {
            get => At(i1, i2, i3, i4, i5);
            set => Assign(value, i1, i2, i3, i4, i5);
        }

        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5, long i6]
        {
            get => At(i1, i2, i3, i4, i5, i6);
            set => Assign(value, i1, i2, i3, i4, i5, i6);
        }

        [IndexerName("TensorItems")]
        public Tensor this[params long[] indices]
        {
            get => At(indices);
            set => Assign(value, indices);
        }

        public Tensor index(params TensorIndex[] indices)
        {
            var (view, tensors) = Basic(indices);
            if (tensors is null)
            {
                return ReferenceEquals(view, this) ? Aten.alias.Call(this) : view;
            }
            try
            {
                return Aten.index_Tensor.Call(view, Arg.Tensors(tensors));
            }
            finally
            {
                DisposeView(view);
            }
        }

        public Tensor index(params Tensor[] indices) => Aten.index_Tensor.Call(this, Arg.Tensors(indices));

        public Tensor index_put_(Tensor value, params TensorIndex[] indices) => index_put_(value, indices, accumulate: false);

        /// <summary>Writes into the places; with accumulate the values of places named twice add up.</summary>
        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false)
        {
            var (view, tensors) = Basic(indices);
            try
            {
                if (tensors is not null)
                {
                    Aten.index_put_.InPlace(view, Arg.Tensors(tensors), value, accumulate);
                }
                else if (accumulate)
                {
                    view.add_(value);
                }
                else
                {
                    view.CopyBroadcast(value);
                }
                return this;
            }
            finally
            {
                DisposeView(view);
            }
        }

        public Tensor index_put_(Tensor value, params Tensor[] indices) => index_put_(value, indices, accumulate: false);

        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) =>
            Aten.index_put_.InPlace(this, Arg.Tensors(indices), value, accumulate);

        public Tensor index_put_(Scalar value, params Tensor[] indices)
        {
            using var tensor = torch.full([], value, dtype, device);
            return index_put_(tensor, indices);
        }

        public Tensor index_put_(Scalar value, params TensorIndex[] indices)
        {
            using var tensor = torch.full([], value, dtype, device);
            return index_put_(tensor, indices);
        }

        private Tensor At(params ReadOnlySpan<long> indices)
        {
            if (indices.IsEmpty)
            {
                return Aten.alias.Call(this);
            }
            var current = this;
            for (var i = 0; i < indices.Length; i++)
            {
                var next = current.select(0, indices[i]);
                DisposeView(current);
                current = next;
            }
            return current;
        }

        private void Assign(Tensor value, params ReadOnlySpan<long> indices)
        {
            using var place = At(indices);
            place.CopyBroadcast(value);
        }

        /// <summary>Copies as assignment does: leading dimensions of size 1 that the place lacks are dropped.</summary>
        private void CopyBroadcast(Tensor value)
        {
            var (target, source) = (ndim, value.shape);
            var extra = 0;
            while (source.Length - extra > target && source[extra] == 1)
            {
                extra++;
            }
            if (extra == 0)
            {
                copy_(value);
                return;
            }
            using var trimmed = value.reshape(source[extra..]);
            copy_(trimmed);
        }

        /// <summary>Applies positions, slices, new dimensions and the ellipsis as views; returns the index tensors that remain, by dimension.</summary>
        private (Tensor View, Tensor?[]? Tensors) Basic(TensorIndex[] indices)
        {
            if (indices.Count(i => i.Kind == TensorIndex.Kinds.Ellipsis) > 1)
            {
                throw new ArgumentException("an index can have only one ellipsis");
            }
            var view = this;
            var dimension = 0;
            List<Tensor?>? tensors = null;
            for (var i = 0; i < indices.Length; i++)
            {
                var place = indices[i];
                switch (place.Kind)
                {
                    case TensorIndex.Kinds.Single:
                        view = Step(view, view.select(dimension, place.Start!.Value));
                        break;
                    case TensorIndex.Kinds.Slice:
                        view = Step(view, Aten.slice_Tensor.Call(view, dimension, place.Start, place.Stop, place.Step ?? 1));
                        dimension++;
                        break;
                    case TensorIndex.Kinds.None or TensorIndex.Kinds.Null:
                        view = Step(view, view.unsqueeze(dimension));
                        dimension++;
                        break;
                    case TensorIndex.Kinds.Ellipsis:
                        dimension = (int)view.ndim - indices[(i + 1)..].Sum(Consumed);
                        break;
                    case TensorIndex.Kinds.Bool:
                        view = Step(view, view.unsqueeze(dimension));
                        view = Step(view, view.narrow(dimension, 0, place.Start!.Value));  // one place if true, none if false
                        dimension++;
                        break;
                    case TensorIndex.Kinds.Tensor:
                        Place(ref tensors, dimension, place.IndexTensor!);
                        dimension += Consumed(place);
                        break;
                }
            }
            return (view, tensors?.ToArray());
        }

        private Tensor Step(Tensor before, Tensor after)
        {
            DisposeView(before);
            return after;
        }

        private void DisposeView(Tensor view)
        {
            if (!ReferenceEquals(view, this))
            {
                view.Dispose();
            }
        }

        private static void Place(ref List<Tensor?>? tensors, int dimension, Tensor index)
        {
            tensors ??= [];
            while (tensors.Count < dimension)
            {
                tensors.Add(null);
            }
            tensors.Add(index);
        }

        /// <summary>How many dimensions a place of an index takes; a boolean tensor takes as many as it has.</summary>
        private static int Consumed(TensorIndex place) => place.Kind switch
        {
            TensorIndex.Kinds.None or TensorIndex.Kinds.Null or TensorIndex.Kinds.Bool or TensorIndex.Kinds.Ellipsis => 0,
            TensorIndex.Kinds.Tensor when place.IndexTensor!.dtype is ScalarType.Bool or ScalarType.Byte => (int)place.IndexTensor!.ndim,
            _ => 1,
        };
    }
}
