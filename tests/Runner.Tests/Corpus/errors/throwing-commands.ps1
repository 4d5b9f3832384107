try { Get-Content /nowhere/x -ErrorAction Stop } catch [System.Management.Automation.ItemNotFoundException] { "caught $($_.FullyQualifiedErrorId)" }
try { Get-Item /nowhere -ErrorAction Stop } catch { "$($_.Exception.GetType().Name) $($_.CategoryInfo.Activity) $($_.InvocationInfo.MyCommand)" }
try { 1..3 | ForEach-Object { throw "at $_" } } catch { "caught $_" }
try { 'x' | ConvertFrom-Json } catch { "caught $($_.Exception.GetType().Name)" }
try { New-Object NoSuch.Type } catch { "$($_.FullyQualifiedErrorId)" }
try { Import-Module ./nowhere.psm1 -ErrorAction Stop } catch { "$($_.FullyQualifiedErrorId)" }
$x = Get-Item /nowhere -ErrorAction SilentlyContinue -ErrorVariable kept
"$($null -eq $x) $($kept.Count) $($kept[0].FullyQualifiedErrorId)"
Get-Item /nowhere -ErrorAction SilentlyContinue -ErrorVariable +kept
"$($kept.Count)"
& { Get-Item /nowhere; 'output after the error' } 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { "E: $_" } else { "O: $_" } }
