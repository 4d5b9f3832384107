namespace DeepLearn.Runner.Binding;

/// <summary>Gives the arguments of one call to the parameters of a command.</summary>
internal sealed class ParameterBinder(Engine engine, CommandShape shape, CommandInfo command, Action<ParameterShape, object?> assign)
{
    private readonly HashSet<ParameterShape> _bound = [];
    private Argument?[] _left = [];

    public PSBoundParametersDictionary BoundParameters { get; } = [];
    public CommonParameters Common { get; } = new();

    /// <summary>Arguments that no parameter took; only a simple function has such.</summary>
    public List<object?> Unbound { get; } = [];

    /// <summary>The argument that is bound now, or that failed last.</summary>
    public Extent? Current { get; private set; }
    public CommandShape Shape { get; private set; } = shape;

    /// <summary>The parameter sets that still fit.</summary>
    public IReadOnlyList<string> Sets { get; set; } = shape.Sets;

    /// <summary>The set that the arguments decided on.</summary>
    public string SetName { get; private set; } = ParameterAttribute.AllParameterSets;
    public IEnumerable<ParameterShape> UnboundParameters => Shape.Own.Where(p => !_bound.Contains(p));

    private PipelineBinder? _pipeline;

    public void BindNamed(IReadOnlyList<Argument> arguments)
    {
        _left = [.. arguments.Where(a => !a.EndsNames && !a.Splatted)];
        BindKnown();
        // What is given by name counts before a splatted table.
        _left = [.. _left, .. arguments.Where(a => a.Splatted && (Find(a.Name!) is not { } parameter || !_bound.Contains(parameter)))];
        BindKnown();
        if (command is CmdletInfo && _left.FirstOrDefault(a => a?.Name is { } name && KnownParameters.Lacking(command.Name, name) is not null) is { } lacking)
            throw new UnsupportedException(lacking.At ?? engine.Position, $"the parameter -{KnownParameters.Lacking(command.Name, lacking.Name!)} of {command.Name}");
    }

    /// <summary>Adds parameters that the command made after seeing these, and binds what waited for them.</summary>
    public void AddDynamic(IEnumerable<ParameterShape> parameters)
    {
        (IReadOnlyList<string> before, IReadOnlyList<string> known) = (Sets, Shape.Sets);
        Shape = Shape.With(parameters);
        Sets = [.. Shape.Sets.Where(s => before.Contains(s, StringComparer.OrdinalIgnoreCase) || !known.Contains(s, StringComparer.OrdinalIgnoreCase))];
        BindKnown();
    }

    /// <summary>Binds what is left, settles on a parameter set and reports mandatory parameters that nothing can give any more.</summary>
    public void Complete(bool expectingInput)
    {
        Argument? unknown = Shape.Advanced && !Shape.Own.Any(TakesTheRest) ? Array.Find(_left, a => a?.Name is not null) : null;
        if (unknown is null)
            BindPositions();
        Current = unknown?.At;
        BindRest(expectingInput, unknown);
        Settle(expectingInput);
        if (expectingInput)
            _pipeline = new PipelineBinder(engine, this, command);
    }

    /// <summary>Binds a piped object; false when no parameter takes it. The function reads what a parameter holds before.</summary>
    public bool BindPipeline(object? item, Func<ParameterShape, object?> current) => (_pipeline ??= new PipelineBinder(engine, this, command)).Bind(item, current);

    private void BindRest(bool expectingInput, Argument? unknown)
    {
        object?[] rest = [.. _left.OfType<Argument>().SelectMany(Elements)];
        if (rest.Length == 0)
            return;
        if (UnboundParameters.FirstOrDefault(TakesTheRest) is { } remaining)
            // One list given in place of the rest is the rest.
            BindOnce(remaining, rest is [var only] && Enumeration.TryGet(only) is not null ? only : rest, null);
        else if (!Shape.Advanced)
            Unbound.AddRange(rest);
        else if (!Sets.Any(IsDefault) && Sets.Count(s => Missing(s, expectingInput).Count == 0) != 1)
            throw Ambiguous();
        else
            throw unknown is null
                ? Failed($"A positional parameter cannot be found that accepts argument '{LanguagePrimitives.ToText(rest[0])}'.", "PositionalParameterNotFound", null)
                : Failed($"A parameter cannot be found that matches parameter name '{unknown.Name}'.", "NamedParameterNotFound", unknown.Name);
    }

    private bool TakesTheRest(ParameterShape parameter) => Sets.Any(s => parameter.In(s) is { ValueFromRemainingArguments: true });

    /// <summary>Binds the arguments whose names are known.</summary>
    private void BindKnown()
    {
        for (int i = 0; i < _left.Length; i++)
        {
            if (_left[i] is not { Name: { } name } argument || Find(name) is not { } parameter)
                continue;
            Argument? value = argument;
            if (!argument.HasValue && parameter.IsSwitch)
                value = new Argument(name, SwitchParameter.Present, true);
            else if (!argument.HasValue)
            {
                value = i + 1 < _left.Length && _left[i + 1] is { Name: null } next ? next
                    : throw Failed($"Missing an argument for parameter '{parameter.Name}'. Specify a parameter of type '{parameter.Type}' and try again.", "MissingArgument", parameter.Name, argument.At);
                _left[i + 1] = null;
            }
            _left[i] = null;
            Current = value.At ?? argument.At;
            BindOnce(parameter, value.Value, value.Text);
        }
        _left = Array.FindAll(_left, a => a is not null);
    }

    /// <summary>Binds by position; what follows a name that is not known, or not yet, stays with it.</summary>
    public void BindPositions()
    {
        for (int i = 0; i < _left.Length; i++)
        {
            if (_left[i] is not { Name: null } argument || (i > 0 && _left[i - 1]?.Name is not null))
                continue;
            if (NextPosition() is not { Count: > 0 } candidates)
                return;
            BindPosition(candidates, argument);
            _left[i] = null;
        }
    }

    private static IEnumerable<object?> Elements(Argument argument)
    {
        if (argument.Name is { } name)
            yield return Argument.AsElement(argument.HasValue ? name + ":" : name);
        if (argument.HasValue)
            yield return argument.Value;
    }

    /// <summary>The parameters at the lowest open position, those of the default set first; one that takes the rest has no position.</summary>
    private List<ParameterShape> NextPosition()
    {
        int lowest = int.MaxValue;
        var found = new List<ParameterShape>();
        foreach (string set in Sets.Count == 1 ? Sets : [.. Sets.OrderBy(s => !IsDefault(s))])
            foreach (ParameterShape parameter in UnboundParameters)
                if (parameter.In(set) is { ValueFromRemainingArguments: false, Position: > int.MinValue } at && at.Position <= lowest)
                {
                    if (at.Position < lowest)
                        found.Clear();
                    lowest = at.Position;
                    if (!found.Contains(parameter))
                        found.Add(parameter);
                }
        return found;
    }

    /// <summary>Parameters that share a position are tried: first those that take the value as it is.</summary>
    private void BindPosition(List<ParameterShape> candidates, Argument argument)
    {
        Current = argument.At;
        ParameterShape last = candidates[^1];
        foreach (ParameterShape parameter in candidates.OrderBy(p => argument.Value is null || !p.Type.IsInstanceOfType(PSObject.Base(argument.Value))))
            try
            {
                BindOnce(parameter, argument.Value, argument.Text);
                return;
            }
            catch (ParameterBindingException) when (parameter != last)
            {
                _bound.Remove(parameter);
            }
    }

    private ParameterShape? Find(string name)
    {
        ParameterShape[] matches = Shape.Named(name);
        if (matches.Length > 1 && matches.Count(p => !p.Common) == 1)
            return Array.Find(matches, p => !p.Common);
        return matches.Length < 2 ? matches.FirstOrDefault()
            : throw Failed($"Parameter cannot be processed because the parameter name '{name}' is ambiguous. Possible matches include: {string.Join(' ', matches.Select(m => "-" + m.Name))}.", "AmbiguousParameter", name);
    }

    private void BindOnce(ParameterShape parameter, object? value, string? text)
    {
        if (_bound.Contains(parameter))
            throw Failed($"Cannot bind parameter because parameter '{parameter.Name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".", "ParameterAlreadyBound", parameter.Name);
        Bind(parameter, ParameterValue.Prepare(engine, parameter, command, text is not null && parameter.Type == typeof(string) ? text : value, Sets));
    }

    public void Bind(ParameterShape parameter, object? value)
    {
        if (!parameter.InAllSets && parameter.Sets.Count > 0)
            Sets = Sets.Where(parameter.Sets.ContainsKey).ToList() is { Count: > 0 } left ? left : throw Ambiguous();
        _bound.Add(parameter);
        BoundParameters[parameter.Name] = value;
        if (parameter.Common)
            Common.Set(parameter, value);
        else
            assign(parameter, value);
    }

    /// <summary>Takes back what was bound, and gives the parameter the value that it had.</summary>
    public void Unbind(ParameterShape parameter, object? before)
    {
        _bound.Remove(parameter);
        BoundParameters.Remove(parameter.Name);
        assign(parameter, before);
    }

    public void Settle(bool expectingInput)
    {
        string[] fitting = [.. Sets.Where(s => Missing(s, expectingInput).Count == 0)];
        if (Sets.Count == 1)
            SetName = Sets[0];
        else if (fitting.Any(IsDefault) || (fitting.Length == 0 && Sets.Any(IsDefault)))
            SetName = Shape.DefaultSet;
        else if (fitting.Length == 1)
            SetName = fitting[0];
        else if (!expectingInput)
            throw Ambiguous();
        List<ParameterShape> missing = Missing(SetName, expectingInput);
        if (missing.Count > 0 && (Sets.Count == 1 || fitting.Length == 0))
            throw Failed($"Cannot process command because of one or more missing mandatory parameters: {string.Join(' ', missing.Select(p => p.Name))}.", "MissingMandatoryParameter", null);
    }

    public bool IsDefault(string set) => set.Equals(Shape.DefaultSet, StringComparison.OrdinalIgnoreCase);

    public List<ParameterShape> Missing(string set, bool expectingInput) =>
        [.. UnboundParameters.Where(p => p.In(set) is { Mandatory: true } a && !(expectingInput && (a.ValueFromPipeline || a.ValueFromPipelineByPropertyName)))];

    private ParameterBindingException Failed(string message, string id, string? parameter, Extent? at = null)
    {
        Current = at ?? Current;
        return new(message, id, ErrorCategory.InvalidArgument, parameter);
    }

    private ParameterBindingException Ambiguous() => Failed(
        "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
        "AmbiguousParameterSet", null);
}
