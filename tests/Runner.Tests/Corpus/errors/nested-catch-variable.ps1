try { throw 'outer' } catch {
    "1 $_"
    try { throw 'inner' } catch { "2 $_" }
    "3 $_"
    'x' | ForEach-Object { "4 $_" }
    "5 $_"
}
