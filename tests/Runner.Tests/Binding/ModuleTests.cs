namespace Runner.Tests.Binding;

/// <summary>Modules of script: what they export, hide and share.</summary>
public class ModuleTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("runner").FullName;

    [Fact]
    public void AScriptModuleKeepsItsStateAndHidesWhatItDoesNotExport()
    {
        File.WriteAllText(Path.Combine(_folder, "Counter.psm1"), """
            $script:count = 0
            function Add-Count { $script:count += (Get-Step); $script:count }
            function Get-Step { 2 }
            Export-ModuleMember -Function Add-Count
            """);
        Assert.Equal("2\n4\nFalse\n[]\nCounter\n", Run("Import-Module ./Counter.psm1; Add-Count; Add-Count; [bool](Get-Command Get-Step -ErrorAction Ignore); \"[$count]\"; (Get-Command Add-Count).Module.Name"));
        Assert.Equal("2\n2\nCommandNotFoundException\n", Run("Import-Module ./Counter.psm1; Add-Count; Import-Module ./Counter.psm1 -Force; Add-Count; Remove-Module Counter; try { Add-Count } catch { $_.FullyQualifiedErrorId }"));
    }

    [Fact]
    public void AManifestLimitsExportsAndReadsConstantsOnly()
    {
        File.WriteAllText(Path.Combine(_folder, "M.psm1"), "function Get-A { 'a' }; function Get-B { 'b' }");
        File.WriteAllText(Path.Combine(_folder, "M.psd1"), "@{ RootModule = 'M.psm1'; ModuleVersion = '1.2.3'; FunctionsToExport = @('Get-A') }");
        Assert.Equal("a\n1.2.3\nFalse\n", Run("Import-Module ./M.psd1; Get-A; (Get-Module M).Version.ToString(); [bool](Get-Command Get-B -ErrorAction Ignore)"));
        File.WriteAllText(Path.Combine(_folder, "Bad.psd1"), "@{ RootModule = $(Get-Item /) }");
        Assert.Contains("may hold constants only", Run("try { Import-Module ./Bad.psd1 } catch { $_.Exception.Message }"), StringComparison.Ordinal);
    }

    private string Run(string text) => RunnerProcess.Run("-Command", $"Set-Location '{_folder}'; {text}").Output;
}
