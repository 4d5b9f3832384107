using System.Management.Automation.Internal;

namespace DeepLearn.Runner.Binding;

/// <summary>Gives one piped object after another to the parameters that the call left open.</summary>
internal sealed class PipelineBinder
{
    private readonly Engine _engine;
    private readonly ParameterBinder _binder;
    private readonly CommandInfo _command;
    private readonly IReadOnlyList<string> _sets;
    private readonly ParameterShape[] _takers;
    private readonly ParameterShape? _only;
    private readonly List<ParameterShape> _bound = [];
    private readonly Dictionary<ParameterShape, object?> _before = [];

    public PipelineBinder(Engine engine, ParameterBinder binder, CommandInfo command)
    {
        (_engine, _binder, _command, _sets) = (engine, binder, command, binder.Sets);
        _takers = [.. binder.UnboundParameters.Where(p => p.TakesPipeline(_sets))];
        // When one parameter takes every object, no other could and nothing is left to decide, no search is needed.
        _only = _takers is [var only] && only.In(binder.SetName) is { ValueFromPipeline: true }
            && (only.InAllSets || _sets.Count == 1 || OnlyInDefault(only)) && binder.Missing(binder.SetName, expectingInput: true).Count == 0 ? only : null;
    }

    private bool OnlyInDefault(ParameterShape parameter) => _binder.IsDefault(_binder.SetName)
        && _sets.All(set => _binder.IsDefault(set) || parameter.In(set) is not { ValueFromPipeline: true });

    /// <summary>Binds an object, as it is first and converted second; false when no parameter takes it.</summary>
    public bool Bind(object? item, Func<ParameterShape, object?> current)
    {
        if (_only is not null && item is not null && _bound.Count == 0 && FitsAsIs(_only, item))
        {
            object? value = ParameterValue.Prepare(_engine, _only, _command, item, _sets);
            _before.TryAdd(_only, current(_only));
            _binder.Bind(_only, value);
            return true;
        }
        foreach (ParameterShape parameter in _only is null ? _bound : [.. _before.Keys])
            _binder.Unbind(parameter, _before[parameter]);
        _bound.Clear();
        _binder.Sets = _sets;
        RuntimeException? failure = null;
        bool any = false;
        foreach (bool convert in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (ParameterShape parameter in _takers)
                if (_binder.Sets.Any(s => parameter.In(s) is { ValueFromPipeline: true }))
                    any |= TryBind(parameter, item, convert, current, ref failure);
            any |= TryProperties(item, convert, current, ref failure);
        }
        if (any)
            _binder.Settle(expectingInput: false);
        else if (failure is not null)
            throw failure;
        return any;
    }

    private bool TryProperties(object? item, bool convert, Func<ParameterShape, object?> current, ref RuntimeException? failure)
    {
        bool any = false;
        if (PSObject.Base(item) is null)
            return false;
        var wrapped = PSObject.AsPSObject(item!);
        foreach (ParameterShape parameter in _takers)
            if (_binder.Sets.Any(s => parameter.In(s) is { ValueFromPipelineByPropertyName: true })
                && parameter.Aliases.Prepend(parameter.Name).Select(n => wrapped.Properties[n]).FirstOrDefault(p => p is not null) is { } property)
                any |= TryBind(parameter, property.Value, convert, current, ref failure);
        return any;
    }

    private bool TryBind(ParameterShape parameter, object? value, bool convert, Func<ParameterShape, object?> current, ref RuntimeException? failure)
    {
        if (_bound.Contains(parameter) || !_binder.Sets.Any(s => parameter.In(s) is not null) || (!convert && !FitsAsIs(parameter, value)))
            return false;
        try
        {
            object? prepared = ParameterValue.Prepare(_engine, parameter, _command, value, _binder.Sets);
            _before.TryAdd(parameter, current(parameter));
            _binder.Bind(parameter, prepared);
            _bound.Add(parameter);
            return true;
        }
        catch (ParameterBindingValidationException e)
        {
            failure ??= e;
            return false;
        }
        catch (ParameterBindingException)
        {
            // What cannot be converted fits another parameter, or none.
            return false;
        }
    }

    private static bool FitsAsIs(ParameterShape parameter, object? value)
    {
        Type type = parameter.Type;
        if (type == typeof(PSObject) || type == typeof(object) || ReferenceEquals(value, AutomationNull.Value))
            return !ReferenceEquals(value, AutomationNull.Value);
        object? plain = PSObject.Base(value);
        return plain is null ? !type.IsValueType : type.IsInstanceOfType(plain) || (type.IsArray && type.GetElementType()!.IsInstanceOfType(plain));
    }
}
