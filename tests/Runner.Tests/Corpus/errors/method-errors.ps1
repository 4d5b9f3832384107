foreach ($b in { 'a'.Substring(5) }, { 'a'.Nope() }, { [int]::Parse('x') }, { [math]::Sqrt() }, { [math]::Sqrt('a') }, { 'abc'.Substring(1, 2, 3) }, { $null.X() }, { [datetime]::Parse('x') }, { [System.IO.File]::ReadAllText('/no/where') }, { (5).Foo = 1 }) {
    try { & $b } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message; $_.Exception.GetType().Name }
}
