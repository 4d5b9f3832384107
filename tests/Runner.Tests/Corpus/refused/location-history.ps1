Set-Location /
Set-Location -
