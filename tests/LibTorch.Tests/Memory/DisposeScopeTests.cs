using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Memory;

/// <summary>Who owns a tensor, and when it goes: TorchSharp's rules.</summary>
public class DisposeScopeTests
{
    [Fact]
    public void AScopeDisposesWhatWasMadeInIt()
    {
        Tensor inside;
        Tensor outside;
        using (var scope = NewDisposeScope())
        {
            inside = ones(2);
            outside = ones(2).DetachFromDisposeScope();
            Assert.Equal(1, scope.DisposablesCount);
            Assert.Same(scope, CurrentDisposeScope);
        }
        Assert.True(inside.IsInvalid);
        Assert.False(outside.IsInvalid);
        Assert.Null(CurrentDisposeScope);
        outside.Dispose();
    }

    [Fact]
    public void MovingOutHandsTheTensorToTheScopeAround()
    {
        Tensor result;
        using (var outer = NewDisposeScope())
        {
            using (NewDisposeScope())
            {
                result = ones(2).add(1).MoveToOuterDisposeScope();
            }
            Assert.False(result.IsInvalid);
            Assert.Equal(1, outer.DisposablesCount);
        }
        Assert.True(result.IsInvalid);
    }

    [Fact]
    public void MovingOutOfTheOutermostScopeDetaches()
    {
        Tensor result;
        using (var scope = NewDisposeScope())
        {
            result = scope.MoveToOuter(ones(2));
        }
        Assert.False(result.IsInvalid);
        result.Dispose();
    }

    [Fact]
    public void EverythingButWhatIsKeptCanBeDisposedEarly()
    {
        using var scope = NewDisposeScope();
        var (a, b, c) = (ones(1), ones(1), ones(1));
        scope.DisposeEverythingBut(b);
        Assert.True(a.IsInvalid);
        Assert.False(b.IsInvalid);
        Assert.True(c.IsInvalid);
        Assert.Equal(1, scope.DisposablesCount);
        scope.DisposeEverything();
        Assert.True(b.IsInvalid);
    }

    [Fact]
    public void AnEarlyDisposeTakesTheTensorOutOfItsScope()
    {
        using var scope = NewDisposeScope();
        var tensors = Enumerable.Range(0, 10).Select(_ => ones(1)).ToArray();
        tensors[3].Dispose();
        tensors[9].Dispose();
        tensors[0].DetachFromDisposeScope();
        Assert.Equal(7, scope.DisposablesCount);
        Assert.DoesNotContain(scope.DisposablesView, held => ReferenceEquals(held, tensors[3]));
        Assert.Contains(scope.DisposablesView, held => ReferenceEquals(held, tensors[8]));
        tensors[0].Dispose();
    }

    [Fact]
    public void AScopeAttachesTensorsAndOtherObjects()
    {
        var loose = ones(1).DetachFromDisposeScope();
        var stream = new MemoryStream();
        using (var scope = NewDisposeScope())
        {
            scope.Attach(loose);
            scope.Attach(stream);
            Assert.Equal(2, scope.DisposablesCount);
        }
        Assert.True(loose.IsInvalid);
        Assert.False(stream.CanRead);
    }

    [Fact]
    public void AScopeKnowsWhatItHolds()
    {
        using var outer = NewDisposeScope();
        using var scope = NewDisposeScope();
        var (a, b, c) = (ones(1), ones(1), ones(1));
        var stream = new MemoryStream();
        scope.Attach(stream);
        Assert.True(scope.Contains(a) && scope.Contains(stream));
        Assert.False(outer.Contains(a));
        scope.MarkAsDisposed(stream);
        Assert.False(scope.Contains(stream));
        scope.MoveToOther(outer, a, b, c);
        Assert.Equal((0, 3), (scope.DisposablesCount, outer.DisposablesCount));
        outer.DisposeEverythingBut(a, b, c);
        outer.MoveToOther(scope, a, b);
        Assert.Equal((2, 1), (scope.DisposablesCount, outer.DisposablesCount));
        scope.Detach(a, b);
        var three = scope.Detach(ones(1), ones(1), ones(1));
        Assert.Equal(0, scope.DisposablesCount);
        foreach (var tensor in new[] { a, b, three.first, three.second, three.third })
        {
            tensor.Dispose();
        }
    }

    [Fact]
    public void TensorsCanFollowOneAnother()
    {
        using var outer = NewDisposeScope();
        var anchor = ones(1);
        using (NewDisposeScope())
        {
            ones(1).MoveToOtherDisposeScope(anchor);
        }
        Assert.Equal(2, outer.DisposablesCount);
    }

    [Fact]
    public void ScopesMayCloseInAnyOrder()
    {
        var first = NewDisposeScope();
        var second = NewDisposeScope();
        var inSecond = ones(1);
        first.Dispose();
        Assert.Same(second, CurrentDisposeScope);
        Assert.False(inSecond.IsInvalid);
        second.Dispose();
        Assert.Null(CurrentDisposeScope);
        Assert.True(inSecond.IsInvalid);
        Assert.Throws<ObjectDisposedException>(() => second.DisposablesCount);
    }

    [Fact]
    public void AScopeBelongsToItsThread()
    {
        using var scope = NewDisposeScope();
        Tensor? other = null;
        var thread = new Thread(() =>
        {
            Assert.Null(CurrentDisposeScope);
            other = ones(1);
        });
        thread.Start();
        thread.Join();
        Assert.Equal(0, scope.DisposablesCount);
        other!.Dispose();
    }

    [Fact]
    public void AWrappedExpressionKeepsOnlyItsResult()
    {
        var before = Tensor.TotalCount;
        using (var result = WrappedTensorDisposeScope(() => (ones(2) + 1) * 3))
        {
            Assert.Equal(before + 1, Tensor.TotalCount);
            Assert.Equal(6f, result[0].item<float>());
        }
    }

    [Fact]
    public void ThreadsMayDisposeTensorsOfAScopeWhileItsOwnerMakesMore()
    {
        using var scope = NewDisposeScope();
        var made = new System.Collections.Concurrent.BlockingCollection<Tensor>();
        var thread = new Thread(() =>
        {
            foreach (var tensor in made.GetConsumingEnumerable())
            {
                tensor.Dispose();
            }
        });
        thread.Start();
        for (var i = 0; i < 5000; i++)
        {
            made.Add(ones(1));
        }
        made.CompleteAdding();
        thread.Join();
        Assert.Equal(0, scope.DisposablesCount);
    }
}
