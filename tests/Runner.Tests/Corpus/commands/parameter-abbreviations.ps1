Get-Date -Dat '2024-01-02' -Fo yyyy
1..5 | Select-Object -fi 1
1..3 | ForEach-Object -Proc { $_ }
try { 1 | Select-Object -S 1 } catch { $_.FullyQualifiedErrorId }
try { Get-Date -Nope } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
Sort-Object -InputObject 3 -Desc
