#requires -Version 7.0
#requires -PSEdition Core
'runs'
