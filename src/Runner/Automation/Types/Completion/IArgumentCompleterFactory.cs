namespace System.Management.Automation;

/// <summary>Makes a completer, for attributes that carry its settings.</summary>
public interface IArgumentCompleterFactory
{
    IArgumentCompleter Create();
}
