using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace LibTorch.Tests.Properties;

/// <summary>Runs a law on many made-up values. The seed is fixed, so that every run is the same; a failure prints it with the value.</summary>
internal static class Laws
{
    private const ulong Seed = 20261122;
    private const ulong Gamma = 13;

    public static void Hold<T>(Gen<T> values, Action<T> law, int times = 400) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None))),
        Prop.ForAll(Arb.From(values), law));
}
