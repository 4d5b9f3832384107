namespace DeepLearn.Runner.Binding;

/// <summary>
/// Parameters that PowerShell's commands have and the runner's lack. They are refused by name: a script must not take them
/// for unknown ones, nor bind them to something else.
/// </summary>
internal static class KnownParameters
{
    private static readonly Dictionary<string, string[]> s_lacking = """
        Add-Content=Credential,Exclude,Filter,Include Context=Fixture ConvertFrom-Csv=UseCulture ConvertFrom-Json=DateKind
        ConvertTo-Csv=UseCulture ConvertTo-Json=EscapeHandling Copy-Item=Container,Credential,Exclude,Filter,FromSession,Include,ToSession
        Describe=Fixture Export-Csv=UseCulture ForEach-Object=AsJob,Parallel,ThrottleLimit,TimeoutSeconds,UseNewRunspace
        Format-List=DisplayError,Expand,ShowError,View Format-Table=DisplayError,Expand,RepeatHeader,ShowError,View
        Get-ChildItem=Attributes,FollowSymlink,ReadOnly,System
        Get-Command=ArgumentList,ExcludeModule,FullyQualifiedModule,FuzzyMinimumDistance,ParameterName,ParameterType,ShowCommandInfo,TotalCount,UseAbbreviationExpansion,UseFuzzyMatching
        Get-Content=Credential,Exclude,Filter,Force,Include,Wait Get-Date=DisplayHint,UFormat
        Get-Help=Category,Component,Functionality,Online,Path,Role Get-Item=Credential,Exclude,Filter,Include
        Get-Location=PSDrive,PSProvider,Stack,StackName Get-Member=Force,View
        Get-Module=CimNamespace,CimResourceUri,CimSession,FullyQualifiedName,ListAvailable,PSEdition,PSSession,Refresh,SkipEditionCheck
        Get-Random=SetSeed Get-Variable=Exclude,Include Group-Object=Culture Import-Csv=UseCulture
        Import-Module=Alias,ArgumentList,AsCustomObject,CimNamespace,CimResourceUri,CimSession,Cmdlet,FullyQualifiedName,Function,MaximumVersion,MinimumVersion,NoClobber,PSSession,Prefix,RequiredVersion,Scope,SkipEditionCheck,UseWindowsPowerShell,Variable
        Invoke-Pester=CI,CodeCoverage,CodeCoverageOutputFile,CodeCoverageOutputFileEncoding,CodeCoverageOutputFileFormat,Configuration,Container,EnableExit,ExcludePath,FullNameFilter,OutputFile,OutputFormat,PesterOption,Quiet,Show,Strict
        Invoke-RestMethod=AllowInsecureRedirect,AllowUnencryptedAuthentication,Authentication,Certificate,CertificateThumbprint,Credential,CustomMethod,DisableKeepAlive,FollowRelLink,Form,HttpVersion,InFile,MaximumFollowRelLink,MaximumRedirection,MaximumRetryCount,NoProxy,OperationTimeoutSeconds,PassThru,PreserveAuthorizationOnRedirect,PreserveHttpMethodOnRedirect,Proxy,ProxyCredential,ProxyUseDefaultCredentials,Resume,RetryIntervalSec,SessionVariable,SkipCertificateCheck,SkipHeaderValidation,SslProtocol,Token,TransferEncoding,UnixSocket,UseBasicParsing,UseDefaultCredentials,WebSession
        It=Pending Join-Path=Credential Move-Item=Credential,Exclude,Filter,Include New-Item=Credential New-Object=Strict
        Out-Default=Transcript Out-Host=Paging Pop-Location=StackName Push-Location=StackName Remove-Item=Credential,Filter
        Remove-Module=FullyQualifiedName Resolve-Path=Credential,Force,RelativeBasePath Set-Content=Credential,Exclude,Filter,Include
        Set-Location=StackName
        Should=Alias,CallerSessionState,CommandName,DefaultValue,Exactly,ExclusiveFilter,FileContentMatchExactly,FileContentMatchMultiline,FileContentMatchMultilineExactly,HasArgumentCompleter,HaveParameter,InParameterSet,Invoke,InvokeVerifiable,Mandatory,ModuleName,ParameterFilter,ParameterName,Scope,Times,Type
        Sort-Object=Culture Split-Path=Credential,LiteralPath,NoQualifier,Qualifier
        Test-Path=Credential,Exclude,Filter,Include,NewerThan,OlderThan
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split('=', ','))
        .ToDictionary(words => words[0], words => words[1..], StringComparer.OrdinalIgnoreCase);

    /// <summary>The parameter a name or its beginning means in PowerShell, when the command here lacks it.</summary>
    public static string? Lacking(string command, string name) => s_lacking.TryGetValue(command, out string[]? names)
        ? Array.Find(names, n => n.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        : null;
}
