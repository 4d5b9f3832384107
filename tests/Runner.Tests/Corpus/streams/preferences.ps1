$VerbosePreference = 'Continue'; Write-Verbose 'v'
$DebugPreference = 'Continue'; Write-Debug 'd'
$InformationPreference = 'Continue'; Write-Information 'i'
$WarningPreference = 'SilentlyContinue'; Write-Warning 'hidden'
$WarningPreference = 'Stop'
try { Write-Warning 'stops' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$WarningPreference = 'Continue'
Write-Warning 'w'
Write-Verbose 'off' -Verbose:$false
function F { [CmdletBinding()] param() Write-Verbose 'inherited'; $VerbosePreference }
F
F -Verbose:$false
$VerbosePreference = 'SilentlyContinue'
F -Verbose
