'never'
"unterminated
