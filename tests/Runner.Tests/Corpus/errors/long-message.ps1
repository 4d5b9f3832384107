Write-Error ('word ' * 30)
function F { throw ('text ' * 30) }
try { F } catch { $_.Exception.Message.Length }
F
