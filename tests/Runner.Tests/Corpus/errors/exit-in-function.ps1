function F { 'leaving'; exit 7 }
F
'never'
