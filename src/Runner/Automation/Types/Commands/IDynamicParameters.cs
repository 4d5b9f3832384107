namespace System.Management.Automation;

/// <summary>A cmdlet whose parameters depend on other arguments.</summary>
public interface IDynamicParameters
{
    object? GetDynamicParameters();
}
