namespace System.Management.Automation;

/// <summary>The pipeline was stopped, by Ctrl+C or by a command that needs no more input.</summary>
public class PipelineStoppedException : RuntimeException
{
    public PipelineStoppedException() : base("The pipeline has been stopped.") => this.As("PipelineStopped", ErrorCategory.OperationStopped);
}
