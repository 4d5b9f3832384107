using System.Management.Automation;

namespace DeepLearn.Runner.Binding;

/// <summary>What <c>$PSCmdlet</c> is in an advanced function.</summary>
internal sealed class ScriptCmdlet : PSCmdlet;
