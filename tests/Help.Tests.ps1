$commands = (Import-PowerShellDataFile "$PSScriptRoot/../DeepLearn.psd1").CmdletsToExport

BeforeAll {
    Import-Module "$PSScriptRoot/../DeepLearn.psd1" -Force
    # The examples that talk to Kaggle talk to this one.
    . "$PSScriptRoot/KaggleServer/Server.ps1"
    $server = Start-KaggleServer
    $help = [Xml.Linq.XDocument]::Load("$PSScriptRoot/../module/bin/en-US/DeepLearn.Commands.dll-Help.xml")

    # The help of one cmdlet, as the XML has it.
    function Get-Topic([string] $Name) {
        foreach ($element in $help.Root.Elements()) {
            foreach ($part in $element.Descendants()) {
                if ($part.Name.LocalName -eq 'name' -and $part.Value -eq $Name) { return $element }
            }
        }
    }

    function Get-Part($Element, [string] $Name) {
        foreach ($part in $Element.Descendants()) {
            if ($part.Name.LocalName -eq $Name) { $part }
        }
    }
}

AfterAll {
    Stop-KaggleServer $server
}

Describe 'The help of <_>' -ForEach $commands {
    It 'has examples that run' {
        $examples = @(Get-Part (Get-Topic $_) 'code')
        $examples.Count | Should -BeGreaterThan 1
        Push-Location $TestDrive
        try {
            foreach ($example in $examples) {
                $ErrorActionPreference = 'Stop'
                $null = & ([scriptblock]::Create($example.Value)) 6>$null
            }
        }
        finally {
            Pop-Location
        }
    }
}

Describe 'Get-Help' {
    It 'finds the help of every cmdlet' {
        if (-not (Get-Command Get-Help -ErrorAction Ignore)) {
            Set-ItResult -Skipped -Because 'this host has no Get-Help'
            return
        }
        foreach ($command in Get-Command -Module DeepLearn) {
            $topic = Get-Help $command.Name -Full
            $topic.Synopsis | Should -Not -BeLike "*$($command.Name) *-*"
            @($topic.examples.example).Count | Should -BeGreaterThan 1 -Because $command.Name
            foreach ($parameter in $topic.parameters.parameter) {
                "$($parameter.description.Text)" | Should -Not -BeNullOrEmpty -Because "$($command.Name) -$($parameter.name)"
            }
        }
    }
}
