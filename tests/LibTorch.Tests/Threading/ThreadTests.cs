using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Threading;

/// <summary>Threads use tensors at once: each has its own dispose scopes, gradient mode and errors, and results stay right.</summary>
public class ThreadTests
{
    public static TheoryData<int> Counts => [2, 8];

    [Theory]
    [MemberData(nameof(Counts))]
    public void OperatorsGiveEachThreadItsOwnResults(int threads) => Together(threads, thread =>
    {
        for (var i = 0; i < 200; i++)
        {
            using var scope = NewDisposeScope();
            var x = full([16, 16], thread + 1, float64);
            var y = (x.mm(x) / 16).sqrt().sum(1).cumsum(0);
            Assert.Equal(16.0 * 16 * (thread + 1), y[-1].item<double>(), 1e-9);
        }
    });

    [Theory]
    [MemberData(nameof(Counts))]
    public void EachThreadDifferentiatesItsOwnGraph(int threads) => Together(threads, thread =>
    {
        for (var i = 0; i < 100; i++)
        {
            using var scope = NewDisposeScope();
            var x = full([8], thread + 1, float64, requires_grad: true);
            (x * x * x).sum().backward();
            Assert.All(x.grad!.data<double>(), value => Assert.Equal(3.0 * (thread + 1) * (thread + 1), value));
        }
    });

    [Theory]
    [MemberData(nameof(Counts))]
    public void OneLeafIsDifferentiatedByAll(int threads)
    {
        using var x = full([8], 2, float64, requires_grad: true);
        Together(threads, _ =>
        {
            for (var i = 0; i < 50; i++)
            {
                using var scope = NewDisposeScope();
                var gradient = autograd.grad([(x * x).sum()], [x])[0];
                Assert.All(gradient.data<double>(), value => Assert.Equal(4, value));
            }
        });
        Assert.Null(x.grad);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void OneTensorIsReadByAll(int threads)
    {
        using var x = arange(1000, float64).reshape(10, 100);
        Together(threads, thread =>
        {
            for (var i = 0; i < 200; i++)
            {
                using var scope = NewDisposeScope();
                Assert.Equal(100.0 * thread, x[thread][0].item<double>());
                Assert.Equal(499500, x.sum().item<double>());
                Assert.Equal(new long[] { 10, 100 }, x.shape);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void AScopeFreesWhatItsThreadMade(int threads) => LiveTensors.AssertUnchanged(() => Together(threads, _ =>
    {
        for (var i = 0; i < 100; i++)
        {
            Tensor made;
            using (var scope = NewDisposeScope())
            {
                made = ones(3) + 1;
                Assert.Equal(2, scope.DisposablesCount);
            }
            Assert.True(made.IsInvalid);
        }
    }));

    [Theory]
    [MemberData(nameof(Counts))]
    public void TheGradientModeBelongsToTheThread(int threads) => Together(threads, thread =>
    {
        for (var i = 0; i < 200; i++)
        {
            using var scope = NewDisposeScope();
            var x = ones(2, requires_grad: true);
            if (thread % 2 == 0)
            {
                Assert.True((x * 2).requires_grad);
                continue;
            }
            using (no_grad())
            {
                Assert.False((x * 2).requires_grad);
            }
            Assert.True(is_grad_enabled());
        }
    });

    [Theory]
    [MemberData(nameof(Counts))]
    public void AnErrorIsThatOfTheThreadThatMadeIt(int threads) => Together(threads, thread =>
    {
        for (var i = 0; i < 200; i++)
        {
            using var scope = NewDisposeScope();
            var error = Assert.Throws<TorchException>(() => zeros(thread + 1, 3).mm(zeros(4, 5)));
            Assert.Contains($"({thread + 1}x3 and 4x5)", error.Message, StringComparison.Ordinal);
            Assert.Equal(thread, (zeros(1) + thread).item<float>());
        }
    });

    [Theory]
    [MemberData(nameof(Counts))]
    public void TheCollectorFreesDroppedTensorsMeanwhile(int threads)
    {
        var stop = false;
        var collector = new Thread(() =>
        {
            while (!Volatile.Read(ref stop))
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        });
        collector.Start();
        try
        {
            Together(threads, thread =>
            {
                for (var i = 0; i < 300; i++)
                {
                    var x = full([64], thread, float64) + i;  // nobody disposes these
                    Assert.Equal(64.0 * (thread + i), (x * 1).sum().item<double>());
                }
            });
        }
        finally
        {
            Volatile.Write(ref stop, true);
            collector.Join();
        }
    }

    [Fact]
    public void ATensorMadeInOneThreadIsUsedAndFreedInAnother()
    {
        LiveTensors.AssertUnchanged(() =>
        {
            Tensor? made = null;
            Together(1, _ => made = ones(4) * 3);
            Assert.Equal(12f, made!.sum().item<float>());
            Together(1, _ => made.Dispose());
            Assert.True(made.IsInvalid);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        });
    }

    /// <summary>Runs the work in threads that start at the same moment; the first failure is thrown here.</summary>
    private static void Together(int threads, Action<int> work)
    {
        using var start = new Barrier(threads);
        var failures = new Exception?[threads];
        var running = Enumerable.Range(0, threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            failures[thread] = Record.Exception(() => work(thread));
        })).ToArray();
        Array.ForEach(running, thread => thread.Start());
        Array.ForEach(running, thread => thread.Join());
        Assert.All(failures, Assert.Null);
    }
}
