@"
no end
