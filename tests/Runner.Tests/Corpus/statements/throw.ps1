try { throw } catch { "$_"; $_.FullyQualifiedErrorId }
try { throw 'text' } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name; $_.CategoryInfo.Category; $_.TargetObject }
try { throw 42 } catch { $_.TargetObject; $_.Exception.Message; $_.FullyQualifiedErrorId }
try { throw @{ a = 1 } } catch { $_.TargetObject.a }
try { throw [InvalidOperationException]::new('iop') } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().FullName; $_.CategoryInfo.Category }
try { throw [pscustomobject]@{ m = 'obj' } } catch { $_.TargetObject.m; $_.Exception.Message }
try { $e = [System.Management.Automation.ErrorRecord]::new([Exception]::new('er'), 'MyId', 'InvalidData', 'tgt'); throw $e } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.TargetObject }
try { throw 'a', 'b' } catch { "$_" }
try { try { throw 'first' } catch { throw } } catch { "again $_" }
function F { throw "in F" }
try { F } catch { $_.InvocationInfo.ScriptLineNumber; $_.InvocationInfo.Line.Trim() }
$Error[0].Exception.Message
$Error.Count -gt 5
