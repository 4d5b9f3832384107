using System.Collections;
using System.Management.Automation;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Binding;

/// <summary>Gives the arguments of one call to the parameters of a command.</summary>
internal sealed partial class ParameterBinder(Engine engine, CommandShape shape, CommandInfo command, Action<ParameterShape, object?> assign)
{
    private readonly HashSet<ParameterShape> _bound = [];
    private readonly SortedDictionary<int, Argument> _positional = [];
    private readonly SortedDictionary<int, Argument> _unknown = [];
    private CommandShape _shape = shape;
    private List<string> _sets = [.. shape.Sets];

    public Dictionary<string, object?> BoundParameters { get; } = new(StringComparer.OrdinalIgnoreCase);
    public CommonParameters Common { get; } = new();

    /// <summary>Arguments that no parameter took; only a simple function has such.</summary>
    public List<object?> Unbound { get; } = [];

    public IEnumerable<ParameterShape> UnboundParameters => _shape.Parameters.Where(p => !p.Common && !_bound.Contains(p));

    /// <summary>The argument that is bound now, or that failed last.</summary>
    public Extent? Current { get; private set; }

    /// <summary>The set that the arguments decided on.</summary>
    public string SetName { get; private set; } = ParameterAttribute.AllParameterSets;

    public void BindNamed(IReadOnlyList<Argument> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            Argument argument = arguments[i];
            Current = argument.At;
            if (argument.EndsNames)
                continue;
            if (argument.Name is not { } name)
                _positional.Add(i, argument);
            else if (Find(name) is not { } parameter)
            {
                if (command is CmdletInfo && KnownParameters.Lacking(command.Name, name) is { } lacking)
                    throw Errors.Unsupported($"the parameter -{lacking} of {command.Name}");
                _unknown.Add(i, argument);
            }
            else if (argument.HasValue)
                BindOnce(parameter, argument.Value, argument.Text);
            else if (parameter.IsSwitch)
                BindOnce(parameter, SwitchParameter.Present, null);
            else if (i + 1 < arguments.Count && arguments[i + 1].Name is null)
            {
                i++;
                Current = arguments[i].At;
                BindOnce(parameter, arguments[i].Value, arguments[i].Text);
            }
            else
                throw MissingArgument(parameter);
        }
    }

    /// <summary>Binds by position what the command declares; a value after a name that is not known yet waits with it.</summary>
    public void BindDeclaredPositions()
    {
        foreach ((int index, Argument argument) in _positional.ToArray())
        {
            if (_unknown.TryGetValue(index - 1, out Argument? name) && !name.HasValue)
                continue;
            if (NextPosition() is not { Count: > 0 } candidates)
                break;
            BindPosition(candidates, argument);
            _positional.Remove(index);
        }
    }

    /// <summary>Adds parameters that the command made after seeing these, and binds what waited for them.</summary>
    public void AddDynamic(IEnumerable<ParameterShape> parameters)
    {
        List<string> before = _sets;
        IReadOnlyList<string> known = _shape.Sets;
        _shape = _shape.With(parameters);
        _sets = [.. _shape.Sets.Where(s => before.Contains(s, StringComparer.OrdinalIgnoreCase) || !known.Contains(s, StringComparer.OrdinalIgnoreCase))];
        foreach ((int index, Argument argument) in _unknown.ToArray())
        {
            if (Find(argument.Name!) is not { } parameter)
                continue;
            _unknown.Remove(index);
            Current = argument.At;
            if (argument.HasValue)
                BindOnce(parameter, argument.Value, argument.Text);
            else if (parameter.IsSwitch)
                BindOnce(parameter, SwitchParameter.Present, null);
            else if (_positional.Remove(index + 1, out Argument? next))
                BindOnce(parameter, next.Value, next.Text);
            else
                throw MissingArgument(parameter);
        }
    }

    public void BindPositional()
    {
        foreach (Argument argument in _unknown.Values)
        {
            Current = argument.At;
            if (_shape.Advanced && !_shape.Parameters.Any(p => _sets.Any(s => p.In(s) is { ValueFromRemainingArguments: true })))
                throw Failed($"A parameter cannot be found that matches parameter name '{argument.Name}'.", "NamedParameterNotFound", argument.Name);
        }
        foreach ((int index, Argument argument) in _positional.ToArray())
        {
            if (NextPosition() is not { Count: > 0 } candidates)
                break;
            BindPosition(candidates, argument);
            _positional.Remove(index);
        }
        Current = null;
        object?[] rest = [.. _unknown.Concat(_positional).OrderBy(p => p.Key).SelectMany(p => Elements(p.Value))];
        ParameterShape? remaining = UnboundParameters.FirstOrDefault(p => _sets.Any(s => p.In(s) is { ValueFromRemainingArguments: true }));
        if (remaining is not null)
        {
            if (rest.Length > 0)
            {
                // One list given in place of the rest is the rest.
                BindOnce(remaining, rest is [var only] && Enumeration.TryGet(only) is not null ? only : rest, null);
            }
        }
        else if (rest.Length > 0 && _shape.Advanced)
            throw Failed($"A positional parameter cannot be found that accepts argument '{LanguagePrimitives.ToText(rest[0])}'.", "PositionalParameterNotFound", null);
        else
            Unbound.AddRange(rest);
    }

    private static IEnumerable<object?> Elements(Argument argument)
    {
        if (argument.Name is { } name)
            yield return Argument.AsElement(argument.HasValue ? name + ":" : name);
        if (argument.HasValue)
            yield return argument.Value;
    }

    private List<(ParameterShape Parameter, string Set)> NextPosition()
    {
        // A parameter that takes all that is left does not take part by position.
        var open = UnboundParameters.SelectMany(p => _sets.Where(s => p.In(s) is { ValueFromRemainingArguments: false }).Select(s => (Parameter: p, Set: s, p.In(s)?.Position)))
            .Where(x => x.Position is not (null or int.MinValue)).ToList();
        if (open.Count == 0)
            return [];
        int lowest = open.Min(x => x.Position!.Value);
        return [.. open.Where(x => x.Position == lowest).Select(x => (x.Parameter, x.Set)).OrderBy(x => x.Set.Equals(_shape.DefaultSet, StringComparison.OrdinalIgnoreCase) ? 0 : 1)];
    }

    /// <summary>Parameters that share a position are tried: first those that take the value as it is.</summary>
    private void BindPosition(List<(ParameterShape Parameter, string Set)> candidates, Argument argument)
    {
        Current = argument.At;
        ParameterShape[] distinct = [.. candidates.Select(c => c.Parameter).Distinct()];
        ParameterShape? exact = distinct.FirstOrDefault(p => argument.Value is not null && p.Type.IsInstanceOfType(PSObject.Base(argument.Value)));
        foreach (ParameterShape parameter in exact is null ? distinct : [exact, .. distinct.Where(d => d != exact)])
        {
            try
            {
                BindOnce(parameter, argument.Value, argument.Text);
                return;
            }
            catch (ParameterBindingException) when (parameter != distinct[^1] && distinct.Length > 1)
            {
                _bound.Remove(parameter);
            }
        }
    }

    private ParameterShape? Find(string name)
    {
        ParameterShape? exact = _shape.Parameters.FirstOrDefault(p => p.IsNamed(name));
        if (exact is not null)
            return exact;
        ParameterShape[] matches = [.. _shape.Parameters.Where(p => p.HasPrefix(name))];
        if (matches.Length > 1 && matches.Count(p => !p.Common) == 1)
            return matches.First(p => !p.Common);
        return matches.Length <= 1 ? matches.FirstOrDefault()
            : throw Failed($"Parameter cannot be processed because the parameter name '{name}' is ambiguous. Possible matches include: {string.Join(' ', matches.Select(m => "-" + m.Name))}.", "AmbiguousParameter", name);
    }

    private void BindOnce(ParameterShape parameter, object? value, string? text)
    {
        if (_bound.Contains(parameter))
            throw Failed($"Cannot bind parameter because parameter '{parameter.Name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".", "ParameterAlreadyBound", parameter.Name);
        Bind(parameter, ParameterValue.Prepare(engine, parameter, command, text is not null && parameter.Type == typeof(string) ? text : value, _sets));
    }

    private void Bind(ParameterShape parameter, object? value)
    {
        if (!parameter.InAllSets && parameter.Sets.Count > 0)
        {
            List<string> left = [.. _sets.Where(s => parameter.Sets.ContainsKey(s))];
            if (left.Count == 0)
                throw Ambiguous();
            _sets = left;
        }
        _bound.Add(parameter);
        if (parameter.Common)
        {
            Common.Values[parameter.Name] = value;
            BoundParameters[parameter.Name] = value;
            return;
        }
        assign(parameter, value);
        BoundParameters[parameter.Name] = value;
    }

    private ParameterBindingException MissingArgument(ParameterShape parameter) =>
        Failed($"Missing an argument for parameter '{parameter.Name}'. Specify a parameter of type '{parameter.Type}' and try again.", "MissingArgument", parameter.Name);

    private ParameterBindingException Failed(string message, string id, string? parameter) => new(message, id, ErrorCategory.InvalidArgument, parameter);

    private ParameterBindingException Ambiguous() => Failed(
        "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
        "AmbiguousParameterSet", null);
}
