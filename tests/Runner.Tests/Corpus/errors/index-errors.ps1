foreach ($b in { $null[0] }, { (1, 2)['a'] }, { (5)[0] }, { (5)[1] }, { @{ a = 1 }[$null] }, { 'abc'[5] }, { (1, 2)[0] = 5 }, { $x = 1, 2; $x[9] = 1 }, { $null[0] = 1 }, { (1, 2)[1.7] }, { (1, 2)[$null] }) {
    try { "[$(& $b)]" } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
}
