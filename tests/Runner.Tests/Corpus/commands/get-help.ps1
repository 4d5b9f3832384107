function Get-Sample {
    param([Parameter(Mandatory)] [string] $Name, [switch] $All)
}
(Get-Help Get-Sample).Name
try { Get-Help NoSuchHelpTopicAnywhere -ErrorAction Stop } catch { $_.CategoryInfo.Category }
