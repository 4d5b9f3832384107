function Take { [CmdletBinding()] param([securestring] $Password, [pscredential] $Credential, [int] $Number, [string] $Text, [ValidateSet('a')][string] $Choice, [ValidateScript({ $false })] $Checked) "text: $Text" }
$secret = [securestring]::new()
'hunter2'.ToCharArray() | ForEach-Object { $secret.AppendChar($_) }
$credential = [pscredential]::new('bob', $secret)
function Show($block) { try { & $block } catch { "$($_.FullyQualifiedErrorId) | $_ | $($_.CategoryInfo) | $($_.TargetObject)" } }
Show { Take -Password 'hunter2' }
Show { Take -Number $secret }
Show { Take -Number $credential }
Show { Take -Text $secret }
Show { Take -Text $credential }
Show { Take -Choice $credential }
Show { Take -Checked $credential }
Show { Take -Checked $secret }
Show { throw $credential }
Show { throw $secret }
Show { Write-Error -Message m -TargetObject $credential -ErrorAction Stop }
Show { [int] $secret }
Show { [securestring] 'hunter2' }
Show { [pscredential] 'bob' }
"$secret $credential"
$credential
$credential | Format-List
[pscustomobject] @{ c = $credential; s = $secret }
& { param([pscredential] $c) $PSBoundParameters } -c $credential
Write-Host $secret $credential
Write-Verbose "v $credential" -Verbose
$credential.GetNetworkCredential().Password.Length
Take -Credential $credential -Text ok
