try { 'body' } catch { 'no' } finally { 'finally' }
try { throw 'x' } catch { "caught $_" } finally { 'finally' }
try { [int]'a' } catch [InvalidCastException] { 'cast' } catch { 'other' }
try { throw [System.ArgumentException]::new('arg') } catch [System.InvalidOperationException] { 'iop' } catch [ArgumentException] { "arg: $($_.Exception.Message)" }
try { throw [System.IO.FileNotFoundException]::new('f') } catch [System.IO.IOException] { 'io' }
try { 1 / 0 } catch [DivideByZeroException] { 'div' }
try { 1 / 0 } catch [System.Management.Automation.RuntimeException] { 'runtime' }
try { Get-Item nowhere -ErrorAction Stop } catch [System.Management.Automation.ItemNotFoundException] { 'item' }
try { NoSuchCommand } catch [System.Management.Automation.CommandNotFoundException] { 'command' }
try { throw 'a' } catch [FormatException], [System.Management.Automation.RuntimeException] { 'listed' }
try { try { throw 'in' } catch { throw "re-$_" } } catch { "$_" }
try { try { throw 'in' } finally { 'inner finally' } } catch { "outer $_" }
$r = try { 5 } catch { 6 } finally { 7 }; "$r"
try { Write-Error 'not terminating' -ErrorAction SilentlyContinue; 'goes on' } catch { 'no' }
try { 'abc'.Substring(9) } catch [ArgumentOutOfRangeException] { 'inner type' }
try { 'abc'.Substring(9) } catch { $_.Exception.GetType().Name; $_.Exception.InnerException.GetType().Name }
