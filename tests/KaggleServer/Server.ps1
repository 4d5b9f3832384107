# For Pester files: a server on this machine in Kaggle's place, in a process of its own.

# Starts it and points the Kaggle cmdlets to it; its faults and requests are told in Program.cs.
function Start-KaggleServer {
    $program = "$PSScriptRoot/bin/Release/net10.0/KaggleServer.dll"
    if (-not (Test-Path $program)) {
        $null = & dotnet build $PSScriptRoot --configuration Release --nologo --verbosity quiet
    }
    $start = [System.Diagnostics.ProcessStartInfo]::new('dotnet')
    $start.ArgumentList.Add($program)
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $server = [System.Diagnostics.Process]::Start($start)
    $env:KAGGLE_API_ENDPOINT = $server.StandardOutput.ReadLine()
    $env:KAGGLE_API_TOKEN = 'KGAT_0123456789abcdef0123456789abcdef'
    $server
}

# Sends a command and gives its answer.
function Send-KaggleServer($Server, [string] $Command) {
    $Server.StandardInput.WriteLine($Command)
    $Server.StandardOutput.ReadLine()
}

function Stop-KaggleServer($Server) {
    $Server.StandardInput.Close()
    $Server.WaitForExit()
    $env:KAGGLE_API_ENDPOINT = $null
    $env:KAGGLE_API_TOKEN = $null
}
