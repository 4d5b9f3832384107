(1..5).Where({ $_ -gt 3 }, 'Split')
