iex '1'
