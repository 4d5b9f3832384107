sh --% -c x
