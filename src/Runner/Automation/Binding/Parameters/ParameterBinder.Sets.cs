using System.Management.Automation;
using System.Management.Automation.Internal;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Binding;

internal sealed partial class ParameterBinder
{
    private List<string>? _commandLineSets;
    private ParameterShape? _whole;
    private readonly List<ParameterShape> _fromPipeline = [];
    private readonly Dictionary<ParameterShape, object?> _defaults = [];

    /// <summary>Settles on a parameter set and reports mandatory parameters that nothing can give any more.</summary>
    public void Complete(bool expectingInput)
    {
        _commandLineSets = _sets;
        Settle(expectingInput);
        _whole = expectingInput ? OnlyPipelineParameter() : null;
    }

    /// <summary>The parameter that takes every piped object as it is, when no other could take it and nothing is left to decide.</summary>
    private ParameterShape? OnlyPipelineParameter()
    {
        ParameterShape[] takers = [.. UnboundParameters.Where(p => p.TakesPipeline(_sets))];
        return takers is [var only] && only.In(SetName) is { ValueFromPipeline: true } && (only.InAllSets || _sets.Count == 1 || OnlyInDefault(only))
            && (only.Type == typeof(PSObject) || only.Type == typeof(object)) && !only.Attributes.Any(a => a is ValidateArgumentsAttribute or ArgumentTransformationAttribute)
            && Missing(SetName, expectingInput: true).Count == 0 ? only : null;
    }

    private bool OnlyInDefault(ParameterShape parameter) =>
        SetName.Equals(_shape.DefaultSet, StringComparison.OrdinalIgnoreCase)
        && _sets.All(set => set.Equals(SetName, StringComparison.OrdinalIgnoreCase) || parameter.In(set) is not { ValueFromPipeline: true });

    private void Settle(bool expectingInput)
    {
        string[] fitting = [.. _sets.Where(s => Missing(s, expectingInput).Count == 0)];
        bool defaultValid = _sets.Contains(_shape.DefaultSet, StringComparer.OrdinalIgnoreCase);
        if (_sets.Count == 1)
            SetName = _sets[0];
        else if (fitting.Contains(_shape.DefaultSet, StringComparer.OrdinalIgnoreCase))
            SetName = _shape.DefaultSet;
        else if (fitting.Length == 1)
            SetName = fitting[0];
        else if (fitting.Length == 0 && defaultValid)
            SetName = _shape.DefaultSet;
        else if (!expectingInput)
            throw Ambiguous();
        List<ParameterShape> missing = Missing(SetName, expectingInput);
        if (missing.Count > 0 && (_sets.Count == 1 || fitting.Length == 0))
            throw Failed($"Cannot process command because of one or more missing mandatory parameters: {string.Join(' ', missing.Select(p => p.Name))}.", "MissingMandatoryParameter", null);
    }

    private List<ParameterShape> Missing(string set, bool expectingInput) =>
        [.. UnboundParameters.Where(p => p.In(set) is { Mandatory: true } a && !(expectingInput && (a.ValueFromPipeline || a.ValueFromPipelineByPropertyName)))];

    /// <summary>Binds a piped object, as it is first and converted second; false when no parameter takes it.</summary>
    public bool BindPipeline(object? item, Func<ParameterShape, object?> current)
    {
        if (_whole is not null && item is not null)
        {
            object value = _whole.Type == typeof(PSObject) ? PSObject.AsPSObject(item) : item;
            assign(_whole, value);
            BoundParameters[_whole.Name] = value;
            return true;
        }
        foreach (ParameterShape parameter in _fromPipeline)
        {
            _bound.Remove(parameter);
            BoundParameters.Remove(parameter.Name);
            assign(parameter, _defaults[parameter]);
        }
        _fromPipeline.Clear();
        _sets = _commandLineSets!;
        RuntimeException? failure = null;
        bool any = TryWhole(item, convert: false, current, ref failure);
        any |= TryProperties(item, convert: false, current, ref failure);
        any |= TryWhole(item, convert: true, current, ref failure);
        any |= TryProperties(item, convert: true, current, ref failure);
        if (any)
        {
            Settle(expectingInput: false);
            return true;
        }
        // Without pipeline parameters left to fill, an object still makes the command run once.
        if (failure is not null)
            throw failure;
        return false;
    }

    private bool TryWhole(object? item, bool convert, Func<ParameterShape, object?> current, ref RuntimeException? failure)
    {
        bool any = false;
        foreach (ParameterShape parameter in UnboundParameters.Where(p => _sets.Any(s => p.In(s) is { ValueFromPipeline: true })).ToArray())
            any |= TryBind(parameter, item, convert, current, ref failure);
        return any;
    }

    private bool TryProperties(object? item, bool convert, Func<ParameterShape, object?> current, ref RuntimeException? failure)
    {
        bool any = false;
        if (PSObject.Base(item) is null)
            return false;
        foreach (ParameterShape parameter in UnboundParameters.Where(p => _sets.Any(s => p.In(s) is { ValueFromPipelineByPropertyName: true })).ToArray())
        {
            PSObject wrapped = PSObject.AsPSObject(item!);
            PSPropertyInfo? property = parameter.Aliases.Prepend(parameter.Name).Select(n => wrapped.Properties[n]).FirstOrDefault(p => p is not null);
            if (property is not null)
                any |= TryBind(parameter, property.Value, convert, current, ref failure);
        }
        return any;
    }

    private bool TryBind(ParameterShape parameter, object? value, bool convert, Func<ParameterShape, object?> current, ref RuntimeException? failure)
    {
        if (_bound.Contains(parameter) || !_sets.Any(s => parameter.In(s) is not null))
            return false;
        if (!convert && !FitsAsIs(parameter, value))
            return false;
        try
        {
            object? prepared = ParameterValue.Prepare(engine, parameter, command, value, _sets);
            _defaults.TryAdd(parameter, current(parameter));
            Bind(parameter, prepared);
            _fromPipeline.Add(parameter);
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
        if (ReferenceEquals(value, AutomationNull.Value))
            return false;
        if (parameter.Type == typeof(PSObject) || parameter.Type == typeof(object))
            return true;
        Type type = parameter.Type;
        object? plain = PSObject.Base(value);
        return plain is null ? !type.IsValueType : type.IsInstanceOfType(plain) || (type.IsArray && type.GetElementType()!.IsInstanceOfType(plain));
    }
}
