'x' | Out-GridView
