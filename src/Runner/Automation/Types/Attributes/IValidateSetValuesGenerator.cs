namespace System.Management.Automation;

/// <summary>Lists the values of a <see cref="ValidateSetAttribute"/> when they are asked for.</summary>
public interface IValidateSetValuesGenerator
{
    string[] GetValidValues();
}
