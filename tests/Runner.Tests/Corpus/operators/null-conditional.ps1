$n = $null
${n}?.Length
${n}?.ToString()
${n}?[0]
$s = 'abc'
${s}?.Length
${s}?.ToUpper()
${s}?[1]
$null -eq ${n}?.a
$h = @{ a = @{ b = 1 } }
${h}?.a?.b
${h}?['a']
