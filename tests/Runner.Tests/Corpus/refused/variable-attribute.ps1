[ValidateRange(1, 3)] [int] $v = 2
