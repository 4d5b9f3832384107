using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>
/// Turns objects into drawing instructions: the first object decides the view, the objects that follow are drawn by it,
/// and what it was not made for is shown apart.
/// </summary>
internal sealed class Formatter(ControlShape shape, FormatOptions? options, Action<FormatPacket> emit)
{
    private Drawing? _drawing;
    private bool _inGroup;
    private int _limit;

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
            emit(new FormatPacket.GroupEnd());
        if (_drawing is not null)
            emit(new FormatPacket.End());
        (_drawing, _inGroup) = (null, false);
    }

    private void ProcessOne(PSObject value)
    {
        if (_drawing is null)
            _limit = ValueText.CurrentLimit();
        ValueText.UseLimit(_limit);
        var apart = shape == ControlShape.Any || options is not { Force: true };
        if (apart && OutOfBand(value) is { } packet)
        {
            emit(packet);
            return;
        }
        if (_drawing is null)
        {
            _drawing = Drawing.For(value, shape, options);
            emit(_drawing.Start(value));
        }
        else if (apart && !_drawing.Applies(value))
        {
            emit(new ListDrawing(null, null).Fields(value, apart: true));
            return;
        }
        ChangeGroup(value);
        emit(_drawing.Draw(value));
    }

    private void ChangeGroup(PSObject value)
    {
        var changes = _drawing!.Grouping?.Changes(value) ?? false;
        if (_inGroup && !changes)
            return;
        if (_inGroup)
        {
            emit(new FormatPacket.Lines([new TextLine("")], Apart: true));
            emit(new FormatPacket.GroupEnd());
        }
        emit(new FormatPacket.GroupStart(_drawing.Grouping?.Header(value)));
        _inGroup = true;
    }

    // Simple values, errors and objects without properties never belong to a table.
    private static FormatPacket? OutOfBand(PSObject value)
    {
        if (value.BaseObject is ErrorRecord error)
            return new FormatPacket.Lines(ErrorView.Lines(error, Engine.Require()).Select(line => new TextLine(line)), Apart: true, IsError: value.FromErrorStream);
        if (!ObjectDisplay.IsScalar(value) && FormatTable.Find(value, ControlShape.Any, outOfBand: true) is { } view)
            return view.Control is ViewControl.Text text ? new FormatPacket.Lines(text.Draw(value), Apart: true) : new ListDrawing(view, null).Fields(value, apart: true);
        return ObjectDisplay.IsScalar(value) || value.DisplayProperties().Count == 0 ? new FormatPacket.Raw(ValueText.Format(value)) : null;
    }
}
