using System.ComponentModel;
using System.Globalization;
using static TorchSharp.torch;

namespace DeepLearn.Modules;

/// <summary>Modules one after the other, named "0", "1", ... (torch.nn.Sequential).</summary>
[Description("Layers one after the other.")]
public sealed class Sequential : Module
{
    private readonly List<Module> _modules = [];

    /// <summary>Makes a chain of modules, which it now owns.</summary>
    /// <param name="modules">The modules in their order.</param>
    public Sequential(params Module[] modules)
    {
        foreach (var module in modules)
            Add(module);
    }

    /// <summary>The number of modules.</summary>
    public int Count => _modules.Count;

    /// <summary>The module at a position.</summary>
    /// <param name="index">0 for the first.</param>
    public Module this[int index] => _modules[index];

    /// <summary>Appends a module.</summary>
    /// <param name="module">The module, which this one now owns.</param>
    public void Add(Module module)
    {
        RegisterModule(_modules.Count.ToString(CultureInfo.InvariantCulture), module);
        _modules.Add(module);
    }

    /// <summary>The modules in their order. The chain itself is no collection: a shell's pipeline would unroll it.</summary>
    public IReadOnlyList<Module> Layers => _modules;

    /// <inheritdoc/>
    public override ModuleSpec ToSpec() => new(Kind)
    {
        Name = Name,
        Children = _modules.ConvertAll(module => module.ToSpec()),
    };

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input)
    {
        if (_modules.Count == 0)
            return input.alias();
        var current = input;
        for (var i = 0; i < _modules.Count; i++)
        {
            var next = Run(i.ToString(CultureInfo.InvariantCulture), _modules[i], current);
            // What backward needs, the graph holds by itself; freeing here keeps the peak low.
            if (!ReferenceEquals(current, input))
                current.Dispose();
            current = next;
        }
        return current;
    }
}
