using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>Hides a member from listings.</summary>
public sealed class HiddenAttribute : ParsingBaseAttribute;
