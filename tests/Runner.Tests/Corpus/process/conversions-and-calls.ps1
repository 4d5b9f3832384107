$l=[Collections.Generic.List[int]]::new(); $l.Add('4'); $l[0]
[char]'a' + 1; [char]'a' + [char]'b'; 1 + [char]'a'; [char]'b' - 1; ([char]'a' + 1).GetType().Name; [char]'a' + 1.5; [char]'a' + $null
(1,(2,3)) -join ','; (@{a=1},'x') -join ','; (,(1,2)) -join ','
[math]::Max(1,2.5); [math]::Max(2.5,1); [math]::Min(1L, 2); [math]::Pow('2',3)
$x = 'v'; & printf '<%s>' v,n; ''; & printf '<%s>' v, n; ''; & printf '<%s>' ("a","b"); ''; & printf '<%s>' 1,2; ''; & printf '<%s>' -x:a,b; ''
$o=[pscustomobject]@{a=1}; try { $o.b=1 } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name; $_.Exception.Message }
try { 'abc'.foo = 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name; $_.Exception.Message }
try { 'abc'.Length = 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name; $_.Exception.Message }
try { @(1,2).foo = 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name; $_.Exception.Message }
try { (Get-Item /tmp).foo = 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name; $_.Exception.Message }
try { @{a=1}+@{a=2} } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name; $_.Exception.Message }
$e = & sh -c 'echo a >&2; echo b >&2' 2>&1; $e | % { $_.FullyQualifiedErrorId }
Write-Output -- -x; function f { $args.Count; "$args" }; f -- -x 1; f a -- -b; & printf '<%s>' a -- -b; ''
function g { [CmdletBinding()] param($a, $b) "$a|$b" }; g -- -b 2
try { 1 + '2' + 'a' } catch { $_.Exception.GetType().Name; $_.FullyQualifiedErrorId }
