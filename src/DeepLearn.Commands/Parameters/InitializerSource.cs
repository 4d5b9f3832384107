using System.Collections;
using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Initializers;
using static TorchSharp.torch;

namespace DeepLearn.Commands.Parameters;

/// <summary>Initialisers as the shell writes them.</summary>
internal static class InitializerSource
{
    /// <summary>
    /// Of a name with settings ("Normal(0.02)"), a script block that changes the tensor it is given, a tensor whose values are
    /// taken, or a dictionary of these by patterns of names.
    /// </summary>
    /// <exception cref="DeepLearnException">"NotAnInitializer", or what <see cref="InitializerCatalogue.Get"/> throws.</exception>
    public static Initializer From(object? value) => ShellValue.Unwrap(value) switch
    {
        Initializer known => known,
        string text => InitializerCatalogue.Get(text),
        Tensor values => new Load(values),
        ScriptBlock block => new Custom((tensor, name) => ScriptFunction.Invoke(block, tensor, name)),
        IDictionary patterns => new Mixed([.. patterns.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create(entry.Key.ToString()!, From(entry.Value)))]),
        var other => throw new DeepLearnException("NotAnInitializer", DeepLearnErrorKind.InvalidArgument,
            $"Expected an initializer, got {other?.GetType().Name} '{other}'. Give a name ({string.Join(", ", InitializerCatalogue.Names)}), "
            + "a script block { param($weight, $name) ... }, or a dictionary of these by names of parameters.", other),
    };
}
