$s = [pscustomobject]@{ a = 1 } | Out-String; $s.Length
('x' | Out-String).Length
(1, 2 | Out-String -Stream).Count
([pscustomobject]@{ a = 'x' * 50 } | Out-String -Width 20)
'a', 'b' | Out-String -NoNewline
