namespace DeepLearn.Runner.Binding;

/// <summary>
/// Names that mean something in every PowerShell on Linux. One that the runner lacks is refused by name: it must neither
/// count as unknown nor fall through to a program or function that happens to be called so.
/// </summary>
internal static class KnownCommands
{
    private static readonly HashSet<string> s_names = new(Split("""
        Add-Content Add-History Add-Member Add-ShouldOperator Add-Type Assert-MockCalled BeforeDiscovery Clear-Content Clear-History
        Clear-Host Clear-Item Clear-ItemProperty Clear-Variable Compare-Object Compress-Archive Convert-Path ConvertFrom-CliXml
        ConvertFrom-Csv ConvertFrom-Json ConvertFrom-Markdown ConvertFrom-SecureString ConvertFrom-StringData ConvertTo-CliXml
        ConvertTo-Csv ConvertTo-Html ConvertTo-Json ConvertTo-SecureString ConvertTo-Xml Copy-Item Copy-ItemProperty Debug-Job
        Debug-Process Debug-Runspace Disable-ExperimentalFeature Disable-PSBreakpoint Disable-RunspaceDebug Enable-ExperimentalFeature
        Enable-PSBreakpoint Enable-RunspaceDebug Enter-PSHostProcess Enter-PSSession Exit-PSHostProcess Exit-PSSession Expand-Archive
        Export-Alias Export-Clixml Export-Csv Export-FormatData Export-ModuleMember Export-PSSession ForEach-Object Format-Custom
        Format-Hex Format-List Format-Table Format-Wide Get-Alias Get-ChildItem Get-Clipboard Get-CmsMessage Get-Command Get-Content
        Get-Credential Get-Culture Get-Date Get-Error Get-Event Get-EventSubscriber Get-ExecutionPolicy Get-ExperimentalFeature
        Get-FileHash Get-FormatData Get-Help Get-History Get-Host Get-Item Get-ItemProperty Get-ItemPropertyValue Get-Job Get-Location
        Get-MarkdownOption Get-Member Get-Module Get-PSBreakpoint Get-PSCallStack Get-PSDrive Get-PSHostProcessInfo Get-PSProvider
        Get-PSSession Get-PSSubsystem Get-PfxCertificate Get-Process Get-Random Get-Runspace Get-RunspaceDebug Get-SecureRandom
        Get-ShouldOperator Get-TimeZone Get-TraceSource Get-TypeData Get-UICulture Get-Unique Get-Uptime Get-Variable Get-Verb
        Group-Object Import-Alias Import-Clixml Import-Csv Import-LocalizedData Import-Module Import-PSSession Import-PowerShellDataFile
        InModuleScope Invoke-Command Invoke-Expression Invoke-History Invoke-InNewScope Invoke-Item Invoke-Pester Invoke-RestMethod
        Invoke-WebRequest Join-Path Join-String Measure-Command Measure-Object Mock Move-Item Move-ItemProperty New-Alias New-Event
        New-Fixture New-Guid New-Item New-ItemProperty New-MockObject New-Module New-ModuleManifest New-Object New-PSDrive
        New-PSRoleCapabilityFile New-PSSession New-PSSessionConfigurationFile New-PSSessionOption New-PSTransportOption
        New-PesterConfiguration New-PesterContainer New-TemporaryFile New-TimeSpan New-Variable Out-Default Out-File Out-Host Out-Null
        Out-String Pop-Location Protect-CmsMessage Push-Location Read-Host Receive-Job Register-ArgumentCompleter Register-EngineEvent
        Register-ObjectEvent Remove-Alias Remove-Event Remove-Item Remove-ItemProperty Remove-Job Remove-Module Remove-PSBreakpoint
        Remove-PSDrive Remove-PSSession Remove-TypeData Remove-Variable Rename-Item Rename-ItemProperty Resolve-Path Restart-Computer
        Save-Help Select-Object Select-String Select-Xml Send-MailMessage Set-Alias Set-Clipboard Set-Content Set-Date Set-ExecutionPolicy
        Set-ItResult Set-Item Set-ItemProperty Set-Location Set-MarkdownOption Set-PSBreakpoint Set-PSDebug Set-StrictMode Set-TraceSource
        Set-Variable Should-Invoke Show-Markdown Sort-Object Split-Path Start-Job Start-Process Start-Sleep Start-ThreadJob
        Start-Transcript Stop-Computer Stop-Job Stop-Process Stop-Transcript Switch-Process TabExpansion2 Tee-Object Test-Connection
        Test-Json Test-ModuleManifest Test-Path Trace-Command Unblock-File Unprotect-CmsMessage Unregister-Event Update-FormatData
        Update-Help Update-List Update-TypeData Wait-Debugger Wait-Event Wait-Job Wait-Process Where-Object Write-Debug Write-Error
        Write-Host Write-Information Write-Output Write-Progress Write-Verbose Write-Warning cd.. cd\ cd~ clear help mkdir more pause
        prompt
        """), StringComparer.OrdinalIgnoreCase);

    /// <summary>PowerShell's aliases.</summary>
    public static readonly IReadOnlyList<(string Name, string Definition)> Aliases = [.. Split("""
        ?=Where-Object %=ForEach-Object cd=Set-Location chdir=Set-Location clc=Clear-Content clhy=Clear-History cli=Clear-Item
        clp=Clear-ItemProperty cls=Clear-Host clv=Clear-Variable copy=Copy-Item cpi=Copy-Item cvpa=Convert-Path dbp=Disable-PSBreakpoint
        del=Remove-Item dir=Get-ChildItem ebp=Enable-PSBreakpoint echo=Write-Output epal=Export-Alias epcsv=Export-Csv erase=Remove-Item
        etsn=Enter-PSSession exsn=Exit-PSSession fc=Format-Custom fhx=Format-Hex fl=Format-List foreach=ForEach-Object ft=Format-Table
        fw=Format-Wide gal=Get-Alias gbp=Get-PSBreakpoint gc=Get-Content gci=Get-ChildItem gcm=Get-Command gcs=Get-PSCallStack
        gdr=Get-PSDrive gerr=Get-Error ghy=Get-History gi=Get-Item gjb=Get-Job gl=Get-Location gm=Get-Member gmo=Get-Module
        gp=Get-ItemProperty gps=Get-Process gpv=Get-ItemPropertyValue group=Group-Object gsn=Get-PSSession gu=Get-Unique gv=Get-Variable
        h=Get-History history=Get-History icm=Invoke-Command iex=Invoke-Expression ihy=Invoke-History ii=Invoke-Item ipal=Import-Alias
        ipcsv=Import-Csv ipmo=Import-Module irm=Invoke-RestMethod iwr=Invoke-WebRequest md=mkdir measure=Measure-Object mi=Move-Item
        move=Move-Item mp=Move-ItemProperty nal=New-Alias ndr=New-PSDrive ni=New-Item nmo=New-Module nsn=New-PSSession nv=New-Variable
        oh=Out-Host popd=Pop-Location pushd=Push-Location pwd=Get-Location r=Invoke-History rbp=Remove-PSBreakpoint rcjb=Receive-Job
        rcsn=Receive-PSSession rd=Remove-Item rdr=Remove-PSDrive ren=Rename-Item ri=Remove-Item rjb=Remove-Job rmo=Remove-Module
        rni=Rename-Item rnp=Rename-ItemProperty rp=Remove-ItemProperty rsn=Remove-PSSession rv=Remove-Variable rvpa=Resolve-Path
        sajb=Start-Job sal=Set-Alias saps=Start-Process sbp=Set-PSBreakpoint select=Select-Object set=Set-Variable si=Set-Item
        sl=Set-Location sls=Select-String sp=Set-ItemProperty spjb=Stop-Job spps=Stop-Process sv=Set-Variable type=Get-Content
        where=Where-Object wjb=Wait-Job
        """).Select(pair => (pair[..pair.IndexOf('=', StringComparison.Ordinal)], pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]))];

    public static bool Contains(string name) => s_names.Contains(name);
    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
