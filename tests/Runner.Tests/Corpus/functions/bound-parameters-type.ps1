function G { param($a) $PSBoundParameters.GetType().Name }
G 1
