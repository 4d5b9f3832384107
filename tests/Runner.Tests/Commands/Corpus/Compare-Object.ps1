$o = [pscustomobject]@{ n = 'x'; v = 1; l = 1, 2 }, [pscustomobject]@{ n = 'Y'; v = 2; l = 3 }, [pscustomobject]@{ n = 'z'; v = $null; l = @() }
Compare-Object 1,2,3 2,3,4 | % { "$($_.InputObject) $($_.SideIndicator)" }
Compare-Object 1,2 2,1 -IncludeEqual | % { "$($_.InputObject) $($_.SideIndicator)" }
Compare-Object 'a','B' 'A','c' | % { "$_" }
Compare-Object $o $o[0..1] -Property n | % { "$_" }
Compare-Object 'a','b' 'b' -PassThru | % { "$_ $($_.SideIndicator)" }
Compare-Object 'a','b' 'b' -ExcludeDifferent -IncludeEqual | % { "$_" }
