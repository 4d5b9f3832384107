namespace System.Management.Automation;

/// <summary>What a completion stands for.</summary>
public enum CompletionResultType
{
    Text, History, Command, ProviderItem, ProviderContainer, Property, Method, ParameterName, ParameterValue, Variable, Namespace, Type, Keyword,
    DynamicKeyword,
}
