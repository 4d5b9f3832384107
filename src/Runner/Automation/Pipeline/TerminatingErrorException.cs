namespace DeepLearn.Runner.Pipeline;

/// <summary>ThrowTerminatingError of an advanced function: no statement of that function goes on, those of its caller may.</summary>
internal sealed class TerminatingErrorException(ErrorRecord record, InvocationInfo thrower) : CmdletInvocationException(record)
{
    public InvocationInfo Thrower { get; } = thrower;

    /// <summary>Whether the error has left the function that threw it.</summary>
    public bool LeftCommand { get; set; }
}
