Set-StrictMode -Version 1.0
