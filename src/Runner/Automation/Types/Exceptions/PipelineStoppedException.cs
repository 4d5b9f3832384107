namespace System.Management.Automation;

/// <summary>The pipeline was stopped, by Ctrl+C or by a command that needs no more input.</summary>
public class PipelineStoppedException : RuntimeException
{
    public PipelineStoppedException() : this("The pipeline has been stopped.") { }

    public PipelineStoppedException(string message) : base("PipelineStopped", ErrorCategory.OperationStopped, null, message) { }

    public PipelineStoppedException(string message, Exception innerException)
        : base("PipelineStopped", ErrorCategory.OperationStopped, null, message, innerException) { }
}
