using DeepLearn.Backend;
using DeepLearn.Errors;
using DeepLearn.Initializers;
using DeepLearn.Preprocessing;
using DeepLearn.Tensors;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Modules;

/// <summary>
/// A part of a network: parameters that are learned, buffers that are not, and children. Names are PyTorch's, so a state
/// dict travels between the two. Its tensors live as long as the module, whatever dispose scope they were made in.
/// </summary>
public abstract class Module : IDisposable
{
    private readonly OrderedDictionary<string, Tensor?> _parameters = [];
    private readonly OrderedDictionary<string, Tensor?> _buffers = [];
    private readonly OrderedDictionary<string, Module> _children = [];

    /// <summary>What it is: the name of its class, such as "Conv2d".</summary>
    public string Kind => GetType().Name;

    /// <summary>A name given by the user or the model zoo, or null.</summary>
    public string? Name { get; set; }

    /// <summary>How a table becomes the input of this model, and its output the label: that of the data it was trained on; null without a table.</summary>
    public Preprocessor? Preprocessor { get; set; }

    /// <summary>True while training, when Dropout drops and BatchNorm uses the batch's own statistics.</summary>
    public bool Training { get; private set; } = true;

    /// <summary>False while an input size is still unknown; the first input decides it.</summary>
    public bool IsInitialized => OwnSizesKnown && _children.Values.All(child => child.IsInitialized);

    /// <summary>The number of learned values; layers whose sizes are not known yet count 0.</summary>
    public long ParameterCount => Parameters().Sum(parameter => parameter.numel());

    /// <summary>Where its tensors are; the CPU if it has none.</summary>
    public Device Device => NamedParameters().Concat(NamedBuffers()).Select(pair => pair.Value.device).FirstOrDefault() ?? _device;

    /// <summary>True for what a summary shows as one layer: what has no children, or computes with them as a whole.</summary>
    internal virtual bool IsLayer => _children.Count == 0;

    /// <summary>The type of the input's values: whole numbers where the first layer looks them up.</summary>
    internal virtual ScalarType InputType => _children.Count == 0 ? _type : _children.GetAt(0).Value.InputType;

    /// <summary>Called with every output this module computes; the summary listens here.</summary>
    internal Action<Module, Tensor>? Observer { get; set; }

    private protected virtual bool OwnSizesKnown => !_parameters.Values.Concat(_buffers.Values).Contains(null);

    private protected Device _device = CPU;
    private protected ScalarType _type = ScalarType.Float32;

    /// <summary>Computes the output. Sizes that were unknown are taken from this input.</summary>
    /// <param name="input">A batch, its first dimension the examples; what else it must be, each layer says.</param>
    /// <returns>A new tensor, which the caller or the enclosing dispose scope frees.</returns>
    /// <exception cref="ShapeMismatchException">The input does not fit: says at which layer, expected and got.</exception>
    public Tensor Forward(Tensor input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var output = ForwardInside(input);
        if (ImageLayout.DefaultCopy(output) is not { } copy)
            return output;
        output.Dispose();
        return copy;
    }

    /// <summary>
    /// As <see cref="Forward"/> among modules of the engine, which hand on images in the layout that is fastest. Callers and
    /// modules from elsewhere get the default one: they may take views or read the memory.
    /// </summary>
    private Tensor ForwardInside(Tensor input)
    {
        using var copy = TakesAnyLayout ? null : ImageLayout.DefaultCopy(input);
        Prepare(copy ?? input);
        var output = Compute(copy ?? input);
        Observer?.Invoke(this, output);
        return output;
    }

    /// <summary>Whether the layout of an image in memory changes nothing but the speed.</summary>
    private protected virtual bool TakesAnyLayout => GetType().Assembly == typeof(Module).Assembly;

    /// <summary>Computes the output of an input that <see cref="Prepare"/> accepted.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The output, a tensor object other than the input.</returns>
    protected abstract Tensor Compute(Tensor input);

    /// <summary>Checks the input before libtorch sees it, and settles sizes that were unknown.</summary>
    /// <param name="input">The input.</param>
    protected virtual void Prepare(Tensor input)
    {
    }

    /// <summary>Settles every unknown size, without gradients and without changing statistics.</summary>
    /// <param name="sample">An input as training will give it; one example is enough.</param>
    /// <returns>This module.</returns>
    public Module Materialize(Tensor sample)
    {
        if (IsInitialized)
            return this;
        var training = Training;
        using var noGrad = no_grad();
        using var scope = NewDisposeScope();
        try
        {
            Eval().Forward(sample);
        }
        finally
        {
            Train(training);
        }
        return this;
    }

    /// <summary>Switches this module and its children to training.</summary>
    /// <param name="mode">True to train, false to evaluate.</param>
    /// <returns>This module.</returns>
    public Module Train(bool mode = true)
    {
        Training = mode;
        foreach (var child in _children.Values)
            child.Train(mode);
        return this;
    }

    /// <summary>Switches this module and its children to evaluation.</summary>
    /// <returns>This module.</returns>
    public Module Eval() => Train(false);

    /// <summary>The learned tensors, those of children too, named as in PyTorch: "0.weight".</summary>
    /// <returns>Names and tensors; tensors whose size is unknown are left out.</returns>
    public IEnumerable<Named<Tensor>> NamedParameters() => Collect(module => module._parameters);

    /// <summary>The tensors that are kept but not learned, such as running means.</summary>
    /// <returns>Names and tensors; tensors whose size is unknown are left out.</returns>
    public IEnumerable<Named<Tensor>> NamedBuffers() => Collect(module => module._buffers);

    /// <summary>The learned tensors, those of children too.</summary>
    /// <returns>The tensors, which belong to this module.</returns>
    public IEnumerable<Tensor> Parameters() => NamedParameters().Select(pair => pair.Value);

    /// <summary>The modules directly inside this one.</summary>
    /// <returns>Names and modules.</returns>
    public IEnumerable<Named<Module>> NamedChildren() => _children.Select(pair => new Named<Module>(pair.Key, pair.Value));

    /// <summary>This module (named "") and all inside it, each before its children.</summary>
    /// <returns>Paths such as "0.1", and modules.</returns>
    public IEnumerable<Named<Module>> NamedModules() =>
        _children.SelectMany(child => child.Value.NamedModules().Select(inner => inner with { Name = Join(child.Key, inner.Name) }))
            .Prepend(new("", this));

    /// <summary>Parameters and buffers by PyTorch's names and in its order.</summary>
    /// <returns>The module's own tensors, not copies: do not dispose them.</returns>
    public IReadOnlyDictionary<string, Tensor> StateDict()
    {
        var state = new OrderedDictionary<string, Tensor>();
        foreach (var (path, module) in NamedModules())
        {
            foreach (var (name, value) in module._parameters.Concat(module._buffers))
            {
                if (value is not null)
                    state.Add(Join(path, name), value);
            }
        }
        return state;
    }

    /// <summary>Copies values in; unknown sizes are taken from the shapes. On an error nothing has changed.</summary>
    /// <param name="state">Values by name, of any floating type or device.</param>
    /// <param name="strict">False to accept missing and unexpected names; shapes must fit all the same.</param>
    /// <exception cref="DeepLearnException">"StateDictMismatch": names the missing, unexpected and wrongly shaped keys.</exception>
    public void LoadStateDict(IReadOnlyDictionary<string, Tensor> state, bool strict = true) =>
        StateLoader.Load(this, state, strict);

    /// <summary>Moves every tensor to a device. Do this before an optimizer takes the parameters.</summary>
    /// <param name="device">The device.</param>
    /// <returns>This module.</returns>
    public Module To(Device device)
    {
        foreach (var (_, module) in NamedModules())
        {
            module._device = device;
            module.Replace(tensor => tensor.to(device));
        }
        return this;
    }

    /// <summary>Converts floating tensors to another type. Do this before an optimizer takes the parameters.</summary>
    /// <param name="type">Float32, Float64, Float16 or BFloat16.</param>
    /// <returns>This module.</returns>
    public Module To(ScalarType type)
    {
        foreach (var (_, module) in NamedModules())
        {
            module._type = type;
            module.Replace(tensor => tensor.is_floating_point() ? tensor.to(type) : tensor);
        }
        return this;
    }

    /// <summary>Moves to a device or converts to a type, by name.</summary>
    /// <param name="deviceOrType">Such as "cpu", "cuda:0" or "float64".</param>
    /// <returns>This module.</returns>
    /// <exception cref="DeepLearnException">"UnknownDevice", "DeviceNotAvailable": both list the valid names.</exception>
    public Module To(string deviceOrType) => TensorTypes.Names.Contains(deviceOrType, StringComparer.OrdinalIgnoreCase)
        ? To(TensorTypes.Parse(deviceOrType))
        : To(Devices.Parse(deviceOrType));

    /// <summary>The architecture: kind, constructor arguments and children, from which an equal module can be made.</summary>
    /// <returns>The specification, without values.</returns>
    /// <exception cref="DeepLearnException">"UnknownLayer": a module of a class outside the catalogue.</exception>
    public virtual ModuleSpec ToSpec() => LayerCatalogue.Get(Kind).Describe(this);

    /// <summary>Makes a module from its architecture, with newly drawn weights.</summary>
    /// <param name="spec">What <see cref="ToSpec"/> gave.</param>
    /// <returns>A new module.</returns>
    public static Module FromSpec(ModuleSpec spec) => spec.Build();

    /// <summary>A deep copy: structure, values, mode, type, device and what is frozen. Draws nothing from the random generator.</summary>
    /// <returns>A new module.</returns>
    public Module Clone()
    {
        using var skip = WeightDrawing.Skip();
        var copy = FromSpec(ToSpec()).To(_type).To(Device);
        copy.LoadStateDict(StateDict(), strict: false);
        foreach (var ((_, mine), (_, theirs)) in NamedModules().Zip(copy.NamedModules()))
        {
            theirs.Training = mine.Training;
            theirs.Preprocessor = mine.Preprocessor;
            foreach (var (name, parameter) in mine._parameters)
            {
                if (parameter is not null)
                    theirs._parameters[name]!.requires_grad = parameter.requires_grad;
            }
        }
        return copy;
    }

    /// <summary>A module of the same architecture and type with newly drawn weights, on the CPU.</summary>
    /// <returns>A new module.</returns>
    public Module Renew() => FromSpec(ToSpec()).To(_type);

    /// <summary>Frees the tensors of this module and its children.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the tensors of this module and its children.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        foreach (var tensor in _parameters.Values.Concat(_buffers.Values))
            tensor?.Dispose();
        foreach (var child in _children.Values)
            child.Dispose();
    }

    /// <summary>The module as PyTorch prints it: "Linear(in_features=4, out_features=2, bias=True)".</summary>
    /// <returns>One line, or one per child.</returns>
    public override string ToString()
    {
        if (_children.Count == 0)
            return $"{Kind}({Extra})";
        var lines = _children.Select(child => $"  ({child.Key}): {child.Value.ToString().ReplaceLineEndings("\n  ")}");
        return $"{Kind}(\n{string.Join('\n', lines)}\n)";
    }

    /// <summary>The settings inside the brackets of <see cref="ToString"/>, in PyTorch's form.</summary>
    protected virtual string Extra => "";

    /// <summary>Adds a learned tensor, or reserves its name until its size is known.</summary>
    /// <param name="name">PyTorch's name, such as "weight".</param>
    /// <param name="value">The values, which the module now owns, or null while the size is unknown.</param>
    protected void RegisterParameter(string name, Tensor? value) =>
        Register(_parameters, name, value?.requires_grad_(true));

    /// <summary>Adds a tensor that is kept but not learned, or reserves its name until its size is known.</summary>
    /// <param name="name">PyTorch's name, such as "running_mean".</param>
    /// <param name="value">The values, which the module now owns, or null while the size is unknown.</param>
    protected void RegisterBuffer(string name, Tensor? value) => Register(_buffers, name, value);

    /// <summary>Adds a child; disposing this module disposes it.</summary>
    /// <param name="name">Its name within this module.</param>
    /// <param name="module">The child.</param>
    protected void RegisterModule(string name, Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        _children.Add(name, module);
    }

    /// <summary>A tensor of this module, or null if there is none or its size is unknown.</summary>
    /// <param name="name">The name it was registered by.</param>
    /// <returns>The tensor, which belongs to this module.</returns>
    protected Tensor? Parameter(string name) => _parameters.GetValueOrDefault(name);

    /// <summary>A buffer of this module, or null if there is none or its size is unknown.</summary>
    /// <param name="name">The name it was registered by.</param>
    /// <returns>The tensor, which belongs to this module.</returns>
    protected Tensor? Buffer(string name) => _buffers.GetValueOrDefault(name);

    /// <summary>The output of a child; an error about its input names the child by its path.</summary>
    private protected static Tensor Run(string name, Module child, Tensor input)
    {
        try
        {
            return child.ForwardInside(input);
        }
        catch (ShapeMismatchException error)
        {
            error.Within(name);
            throw;
        }
    }

    /// <summary>Where new tensors go.</summary>
    private protected Device Place => _device;

    /// <summary>A new tensor of this module's type and device, with drawn values unless drawing is skipped.</summary>
    private protected Tensor Draw(long[] shape, Action<Tensor> draw)
    {
        using var noGrad = no_grad();
        var tensor = zeros(shape, dtype: _type, device: _device);
        if (!WeightDrawing.IsSkipped)
            draw(tensor);
        return tensor;
    }

    /// <summary>As <see cref="Draw(long[], Action{Tensor})"/>, by an initialiser if there is one.</summary>
    private protected Tensor Draw(long[] shape, Initializer? chosen, Action<Tensor> standard) =>
        Draw(shape, chosen is null ? standard : chosen.Apply);

    internal IEnumerable<string> OwnNames => _parameters.Keys.Concat(_buffers.Keys);

    internal static string Join(string path, string name) => path.Length == 0 || name.Length == 0 ? path + name : $"{path}.{name}";

    private static void Register(OrderedDictionary<string, Tensor?> tensors, string name, Tensor? value)
    {
        tensors.GetValueOrDefault(name)?.Dispose();
        tensors[name] = value?.DetachFromDisposeScope();
    }

    private void Replace(Func<Tensor, Tensor> convert)
    {
        using var noGrad = no_grad();
        foreach (var tensors in new[] { _parameters, _buffers })
        {
            foreach (var (name, old) in tensors.ToList())
            {
                if (old is null || convert(old) is var made && (ReferenceEquals(made, old) || made.Handle == old.Handle))
                    continue;
                Register(tensors, name, made.requires_grad_(old.requires_grad));
            }
        }
    }

    /// <summary>A tensor of a module that stands in several places comes once, by its first name, as in PyTorch.</summary>
    private IEnumerable<Named<Tensor>> Collect(Func<Module, OrderedDictionary<string, Tensor?>> tensors) =>
        (from module in NamedModules()
         from tensor in tensors(module.Value)
         where tensor.Value is not null
         select new Named<Tensor>(Join(module.Name, tensor.Key), tensor.Value)).DistinctBy(named => named.Value, ReferenceEqualityComparer.Instance);
}
