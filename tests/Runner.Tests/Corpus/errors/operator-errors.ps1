foreach ($b in { 'a' * 'b' }, { 'a' - 1 }, { @{} - 1 }, { 'a' / 2 }, { 1 + @{} }, { (1, 2) - 1 }, { 'a' -shl 1 }, { -'x' }, { 1 -lt 'x' }, { 'a' -match '[' }, { 1..'x' }, { [datetime]'2020-01-01' + 'x' }, { 'a' * -1 }) {
    try { "[$(& $b)]" } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
}
