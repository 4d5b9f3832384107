#requires -Modules NoSuchModuleAnywhere
'never'
