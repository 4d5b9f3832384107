"$(1.0)"; "$(1.10)"; "$(1e10)"; "$(1e16)"; "$(1e-5)"; "$(1/3)"; "$([single](1/3))"; "$([decimal]1.10)"
"$true $null|"; "$(1, 2, 3)"; "$(@())|"; "$(, (1, 2))"
"$([datetime]'2024-05-06 07:08:09')"; "$([timespan]'1:2:3')"; "$([DayOfWeek]::Friday)"
"$(@{ a = 1 })"; "$([pscustomobject]@{ a = 1; b = 'x' })"; "$([int])"; "$({ 1 + 1 })"; "$([version]'1.2')"
[string]1.0; [string](1, 2); [string]$null -eq ''; [string]@{}; [string][char]'c'
[string]1e100; [string][double]::MaxValue; [string]123456789012345680000.0; [string]0.1; [string][single]0.1
$OFS = '-'; "$(1, 2, 3)"; [string](1, 2)
