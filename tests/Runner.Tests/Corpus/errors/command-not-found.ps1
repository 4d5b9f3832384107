try { NoSuchCommand } catch { $_.FullyQualifiedErrorId; $_.Exception.Message; $_.CategoryInfo.Category; $_.TargetObject; $_.Exception.CommandName }
try { & 'no such' } catch { $_.Exception.Message }
try { ./nofile.ps1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { & { NestedMissing } } catch { $_.InvocationInfo.MyCommand; $_.InvocationInfo.ScriptLineNumber }
NoSuch -ErrorAction SilentlyContinue
$?
'x' | NoSuchInPipeline
'after'
