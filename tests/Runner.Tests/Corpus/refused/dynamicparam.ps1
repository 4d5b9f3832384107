function F { [CmdletBinding()] param() dynamicparam { } end { } }
