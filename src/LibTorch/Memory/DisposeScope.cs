namespace TorchSharp;

/// <summary>
/// Owns the tensors made on its thread while it is the innermost scope, and disposes them with itself. What shall live
/// longer is moved out (<see cref="torch.Tensor.MoveToOuterDisposeScope"/>) or detached.
/// </summary>
public sealed class DisposeScope : IDisposable
{
    private readonly Lock gate = new();
    private readonly DisposeScopeManager manager;
    private List<torch.Tensor> tensors = [];
    private List<IDisposable>? others;
    private bool disposed;

    internal DisposeScope(DisposeScopeManager manager)
    {
        this.manager = manager;
        OuterScope = manager.CurrentDisposeScope;
    }

    /// <summary>How many objects the scope would dispose.</summary>
    public int DisposablesCount => Open().tensors.Count + (others?.Count ?? 0);

    /// <summary>A copy of the list of what the scope would dispose.</summary>
    public IReadOnlyList<IDisposable> DisposablesView
    {
        get
        {
            lock (Open().gate)
            {
                return [.. tensors, .. others ?? []];
            }
        }
    }

    internal DisposeScope? OuterScope { get; private set; }

    /// <summary>Gives the object to the outer scope; where there is none it is detached.</summary>
    public T MoveToOuter<T>(T disposable)
        where T : IDisposable => MoveToOther(OuterScope, disposable);

    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second)
        where T1 : IDisposable
        where T2 : IDisposable => (MoveToOuter(first), MoveToOuter(second));

    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable
        where T2 : IDisposable
        where T3 : IDisposable => (MoveToOuter(first), MoveToOuter(second), MoveToOuter(third));

    public void MoveToOuter(params IDisposable[] disposables) => MoveToOther(OuterScope, disposables);

    public void MoveToOuter(IEnumerable<IDisposable> disposables) => MoveToOther(OuterScope, disposables);

    /// <summary>Gives the object to another scope; without one it is detached. Objects of other scopes stay where they are.</summary>
    public T MoveToOther<T>(DisposeScope? scope, T disposable)
        where T : IDisposable
    {
        if (Open().Remove(disposable))
        {
            scope?.Add(disposable);
        }
        return disposable;
    }

    public (T1 first, T2 second) MoveToOther<T1, T2>(DisposeScope? scope, T1 first, T2 second)
        where T1 : IDisposable
        where T2 : IDisposable => (MoveToOther(scope, first), MoveToOther(scope, second));

    public (T1 first, T2 second, T3 third) MoveToOther<T1, T2, T3>(DisposeScope? scope, T1 first, T2 second, T3 third)
        where T1 : IDisposable
        where T2 : IDisposable
        where T3 : IDisposable => (MoveToOther(scope, first), MoveToOther(scope, second), MoveToOther(scope, third));

    public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) => MoveToOther(scope, (IEnumerable<IDisposable>)disposables);

    public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables)
    {
        foreach (var disposable in disposables)
        {
            MoveToOther(scope, disposable);
        }
    }

    /// <summary>Takes the object out of the scope; from now on its owner, or the garbage collector, frees it.</summary>
    public T Detach<T>(T disposable)
        where T : IDisposable => MoveToOther(null, disposable);

    public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second)
        where T1 : IDisposable
        where T2 : IDisposable => (Detach(first), Detach(second));

    public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable
        where T2 : IDisposable
        where T3 : IDisposable => (Detach(first), Detach(second), Detach(third));

    public void Detach(params IDisposable[] disposables) => MoveToOther(null, disposables);

    public void Detach(IEnumerable<IDisposable> disposables) => MoveToOther(null, disposables);

    /// <summary>Takes ownership of an object, from its present scope if it has one.</summary>
    public void Attach(IDisposable disposable)
    {
        Open();
        if (disposable is torch.Tensor { OwningDisposeScope: { } owner } tensor)
        {
            owner.Remove(tensor);
        }
        Add(disposable);
    }

    public void Attach(params IDisposable[] disposables) => Attach((IEnumerable<IDisposable>)disposables);

    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables)
    {
        IReadOnlyList<IDisposable> list = [.. disposables];
        foreach (var disposable in list)
        {
            Attach(disposable);
        }
        return list;
    }

    /// <summary>Disposes everything in the scope; the scope stays open.</summary>
    public void DisposeEverything() => DisposeEverythingBut([]);

    public void DisposeEverythingBut(params IDisposable[] keep) => DisposeEverythingBut((IEnumerable<IDisposable>)keep);

    public T DisposeEverythingBut<T>(T keep)
        where T : IDisposable
    {
        DisposeEverythingBut(new IDisposable[] { keep });
        return keep;
    }

    public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(T1 first, T2 second)
        where T1 : IDisposable
        where T2 : IDisposable
    {
        DisposeEverythingBut(new IDisposable[] { first, second });
        return (first, second);
    }

    public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable
        where T2 : IDisposable
        where T3 : IDisposable
    {
        DisposeEverythingBut(new IDisposable[] { first, second, third });
        return (first, second, third);
    }

    /// <summary>Disposes what the scope holds but these; they stay in it.</summary>
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep)
    {
        Open();
        var keep = new HashSet<IDisposable>(inKeep, ReferenceEqualityComparer.Instance);
        List<torch.Tensor> oldTensors;
        List<IDisposable>? oldOthers;
        lock (gate)
        {
            (oldTensors, tensors) = (tensors, []);
            (oldOthers, others) = (others, null);
            foreach (var tensor in oldTensors)
            {
                tensor.OwningDisposeScope = null;
            }
        }
        foreach (var disposable in oldTensors.Concat<IDisposable>(oldOthers ?? []))
        {
            if (keep.Contains(disposable))
            {
                Add(disposable);
            }
            else
            {
                disposable.Dispose();
            }
        }
    }

    /// <summary>Takes out an object that was disposed by itself. Tensors do this on their own.</summary>
    public void MarkAsDisposed(IDisposable disposable) => Open().Remove(disposable);

    /// <summary>Whether the scope would dispose the object.</summary>
    public bool Contains(IDisposable disposable)
    {
        lock (gate)
        {
            return disposable is torch.Tensor tensor ? tensor.OwningDisposeScope == this : others?.Contains(disposable) ?? false;
        }
    }

    /// <summary>Disposes what the scope holds and closes it.</summary>
    public void Dispose()
    {
        if (!disposed)
        {
            DisposeEverything();
            disposed = true;
            manager.Remove(this);
        }
    }

    internal void Unlink(DisposeScope closed) => OuterScope = OuterScope == closed ? closed.OuterScope : OuterScope;

    internal void Add(IDisposable disposable)
    {
        lock (gate)
        {
            if (disposable is torch.Tensor tensor)
            {
                tensor.OwningDisposeScope = this;
                tensor.ScopeIndex = tensors.Count;
                tensors.Add(tensor);
            }
            else
            {
                (others ??= []).Add(disposable);
            }
        }
    }

    /// <summary>Takes the object out; false if it is not here. The last tensor fills the gap, so this costs the same at any size.</summary>
    internal bool Remove(IDisposable disposable)
    {
        lock (gate)
        {
            if (disposable is not torch.Tensor tensor)
            {
                return others?.Remove(disposable) ?? false;
            }
            if (tensor.OwningDisposeScope != this)
            {
                return false;
            }
            var last = tensors[^1];
            tensors[tensor.ScopeIndex] = last;
            last.ScopeIndex = tensor.ScopeIndex;
            tensors.RemoveAt(tensors.Count - 1);
            tensor.OwningDisposeScope = null;
            return true;
        }
    }

    private DisposeScope Open()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return this;
    }
}
