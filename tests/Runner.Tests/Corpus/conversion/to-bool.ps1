foreach ($v in 0, 1, -1, 0.0, 0.1, '', 'a', '0', 'false', $null, $true) { "<$v> $([bool]$v)" }
[bool]@(); [bool]@(0); [bool]@(1); [bool]@(0, 0); [bool]@($null); [bool]@(''); [bool]@(, @())
[bool]@{}; [bool]{ }; [bool][pscustomobject]@{}; [bool][char]0; [bool][decimal]0; [bool][System.Collections.ArrayList]@()
[bool](Get-Date)
