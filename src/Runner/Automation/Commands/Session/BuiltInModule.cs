namespace Microsoft.PowerShell.Commands;

/// <summary>The module that has a command in PowerShell.</summary>
internal static class BuiltInModule
{
    private static readonly string[] Core =
    [
        "Export-ModuleMember", "ForEach-Object", "Get-Command", "Get-Help", "Get-Module", "Import-Module", "Out-Default", "Out-Host", "Out-Null", "Remove-Module",
        "Set-StrictMode", "Where-Object",
    ];
    private static readonly string[] ManagementNouns = ["Item", "ChildItem", "Content", "Location", "Path"];
    private static readonly string[] TestKeywords = ["Should", "Set-ItResult", "Invoke-Pester", "Mock", "InModuleScope"];

    public static string Of(string command)
        => Core.Contains(command) ? "Microsoft.PowerShell.Core"
            : TestKeywords.Contains(command) || !command.Contains('-', StringComparison.Ordinal) ? "Pester"
            : ManagementNouns.Contains(command.Split('-')[1]) ? "Microsoft.PowerShell.Management" : "Microsoft.PowerShell.Utility";
}
