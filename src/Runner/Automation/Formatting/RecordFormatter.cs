using System.Collections;
using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>Turns objects into format records. The first object chooses the layout for those that follow.</summary>
internal sealed class RecordFormatter(FormatShape shape, FormatOptions? options, Action<FormatRecord> emit)
{
    private ViewGenerator? _view;
    private bool _inGroup;

    public void Process(object? input)
    {
        if (LanguagePrimitives.IsNull(input))
            return;
        if (PSObject.Base(input) is FormatRecord record)
        {
            emit(record);
            return;
        }
        var items = PSObject.Base(input) is IDictionary table ? table : LanguagePrimitives.GetEnumerable(input);
        if (items is null)
            ProcessOne(PSObject.AsPSObject(input!));
        else
            foreach (var item in items)
                if (!LanguagePrimitives.IsNull(item))
                    ProcessOne(PSObject.AsPSObject(item!));
    }

    public void End()
    {
        if (_inGroup)
            emit(new GroupEnd());
        if (_view is not null)
            emit(new FormatEnd());
        (_view, _inGroup) = (null, false);
    }

    private void ProcessOne(PSObject item)
    {
        if (item.BaseObject is FormatRecord record)
        {
            emit(record);
            return;
        }
        var force = shape != FormatShape.Undefined && options is { Force: true };
        if (!force && OutOfBand.TryFormat(item, asList: false) is { } alone)
        {
            emit(alone);
            return;
        }
        if (_view is null)
        {
            _view = ViewGenerator.For(item, shape, options);
            emit(_view.Start(item));
        }
        if (!force && !_view.Applies(item) && OutOfBand.TryFormat(item, asList: true) is { } other)
        {
            emit(other);
            return;
        }
        var changed = _view.UpdateGroup(item);
        if (_inGroup && changed)
        {
            emit(new TextEntry("", outOfBand: true));
            emit(new GroupEnd());
        }
        if (!_inGroup || changed)
            emit(new GroupStart(_view.Heading(item)));
        _inGroup = true;
        emit(_view.Entry(item));
    }
}
