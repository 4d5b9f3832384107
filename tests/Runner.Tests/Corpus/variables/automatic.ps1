$PSScriptRoot -eq (Split-Path $PSCommandPath)
Split-Path $PSCommandPath -Leaf
$MyInvocation.MyCommand.Name
$PSVersionTable.PSVersion.Major
$PSVersionTable.PSEdition
$IsLinux; $IsWindows; $IsMacOS; $IsCoreCLR
$true, $false, $null -join ','
$HOME -eq $env:HOME
$PID -eq [System.Diagnostics.Process]::GetCurrentProcess().Id
$PWD.GetType().Name
$Host.Name
$PSEdition
$ErrorActionPreference; $WarningPreference; $VerbosePreference; $DebugPreference; $InformationPreference; $ProgressPreference
$ConfirmPreference; $WhatIfPreference; $ErrorView; $FormatEnumerationLimit
$null -eq $OFS
$args.Count
$PSBoundParameters.Count
$NestedPromptLevel
