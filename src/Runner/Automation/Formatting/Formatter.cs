using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>
/// Turns objects into drawing instructions: the first object decides the view, the objects that follow are drawn by it,
/// and what it was not made for is shown apart.
/// </summary>
internal sealed class Formatter(ControlShape shape, FormatOptions? options, Action<FormatPacket> emit)
{
    private ShapeDrawing? _drawing;
    private bool _inGroup;

    /// <summary>Draws an object, or one by one those of a collection.</summary>
    public void Process(object? value)
    {
        if (LanguagePrimitives.IsNull(value))
            return;
        if (PSObject.Base(value) is FormatPacket packet)
            emit(packet);
        else if (ObjectDisplay.Enumerable(value) is { } items)
            foreach (var item in items)
                ProcessOne(ObjectDisplay.Wrap(item));
        else
            ProcessOne(PSObject.AsPSObject(value!));
    }

    /// <summary>Closes the table or list.</summary>
    public void End()
    {
        if (_inGroup)
            emit(new GroupEnd());
        if (_drawing is not null)
            emit(new FormatEnd());
        (_drawing, _inGroup) = (null, false);
    }

    private void ProcessOne(PSObject value)
    {
        var apart = shape == ControlShape.Any || options is not { Force: true };
        if (apart && OutOfBand(value) is { } body)
        {
            emit(new FormatEntry(body, outOfBand: true));
            return;
        }
        if (_drawing is null)
        {
            _drawing = ShapeDrawing.For(value, shape, options);
            emit(_drawing.Start(value));
        }
        else if (apart && !_drawing.Applies(value))
        {
            emit(new FormatEntry(new ListDrawing(null, null).Draw(value), outOfBand: true));
            return;
        }
        ChangeGroup(value);
        emit(new FormatEntry(_drawing.Draw(value)));
    }

    private void ChangeGroup(PSObject value)
    {
        var changes = _drawing!.Grouping?.Changes(value) ?? false;
        if (_inGroup && !changes)
            return;
        if (_inGroup)
        {
            emit(new FormatEntry(new EntryBody.Lines([new TextLine("")]), outOfBand: true));
            emit(new GroupEnd());
        }
        emit(new GroupStart(_drawing.Grouping?.Header(value)));
        _inGroup = true;
    }

    // Simple values, errors and objects without properties never belong to a table.
    private static EntryBody? OutOfBand(PSObject value)
    {
        if (value.BaseObject is ErrorRecord error)
            return new EntryBody.Lines([.. ErrorView.Lines(error, Engine.Require()).Select(line => new TextLine(line))], IsError: true);
        if (ObjectDisplay.IsScalar(value))
            return new EntryBody.Raw(value.ToString());
        if (FormatTable.FindOutOfBand(value) is { } view)
            return view.Control is CustomControl ? new CustomDrawing(view, null).Draw(value) : new ListDrawing(view, null).Draw(value);
        return value.DisplayProperties().Count == 0 ? new EntryBody.Raw(value.ToString()) : null;
    }
}
