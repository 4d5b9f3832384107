using DeepLearn.Errors;
using DeepLearn.Kaggle;
using DeepLearn.Tests.Data;

namespace DeepLearn.Tests.Kaggle;

public sealed class KaggleCredentialTests : IDisposable
{
    private const string Variable = "KAGGLE_API_TOKEN";
    private const string FolderVariable = "KAGGLE_CONFIG_DIR";
    private readonly TemporaryFolder _folder = new();
    private readonly string? _token = Environment.GetEnvironmentVariable(Variable);
    private readonly string? _config = Environment.GetEnvironmentVariable(FolderVariable);
    private readonly List<string> _warnings = [];

    public KaggleCredentialTests()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        Environment.SetEnvironmentVariable(FolderVariable, _folder.Path);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, _token);
        Environment.SetEnvironmentVariable(FolderVariable, _config);
        _folder.Dispose();
    }

    [Fact]
    public void The_variable_comes_before_the_token_file_and_that_before_the_key_file()
    {
        Assert.Equal("KaggleCredentialMissing", Assert.Throws<DeepLearnException>(() => Find()).Id);
        Write("kaggle.json", $$"""{"username":"{{Accounts.UserName}}","key":"{{Accounts.Key}}"}""");
        Check("kaggle.json");
        Write("access_token", Accounts.Token + "\n");
        Check("access_token");
        Environment.SetEnvironmentVariable(Variable, Accounts.Token);
        Check(Variable);
        Environment.SetEnvironmentVariable(Variable, _folder["access_token"]);
        Check("access_token");
        Assert.Empty(_warnings);
    }

    [Fact]
    public void An_access_token_in_the_place_of_a_key_is_taken_for_what_it_is()
    {
        Write("kaggle.json", $$"""{"username":"somebody","key":"{{Accounts.Token}}"}""");
        Check("kaggle.json");
    }

    [Fact]
    public void Files_that_others_can_read_are_warned_of()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("access_token", Accounts.Token);
        File.SetUnixFileMode(_folder["access_token"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Find();
        Assert.Contains("chmod 600", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kaggle.json", "{\"username\":\"somebody\"}")]
    [InlineData("kaggle.json", "{\"username\":\"somebody\",\"key\":5}")]
    [InlineData("kaggle.json", "SECRETTEXT")]
    [InlineData("kaggle.json", "[1]")]
    [InlineData("kaggle.json", "{\"username\":\"somebody\",\"key\":\"\"}")]
    [InlineData("access_token", "")]
    [InlineData("access_token", "SECRETTEXT\nSECRETTEXT")]
    [InlineData("access_token", "SECRETTEXTä")]
    public void A_bad_file_is_named_and_never_quoted(string name, string content)
    {
        Write(name, content);
        var error = Assert.Throws<DeepLearnException>(() => Find());
        Assert.Equal("KaggleCredentialInvalid", error.Id);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRETTEXT", error.ToString(), StringComparison.Ordinal);
    }

    private KaggleCredential Find() => KaggleCredentialStore.Find(_warnings.Add);

    /// <summary>What is found opens the door, says where it is from and keeps its secret.</summary>
    private void Check(string source)
    {
        var found = Find();
        Assert.Contains(source, found.Source, StringComparison.Ordinal);
        Assert.Contains(source, $"{found}", StringComparison.Ordinal);
        Assert.DoesNotContain(Accounts.Token, $"{found}", StringComparison.Ordinal);
        Assert.DoesNotContain(Accounts.Key, $"{found}", StringComparison.Ordinal);
        using var server = new Server();
        using var client = new KaggleClient(new KaggleOptions { Credential = found, Endpoint = server.Endpoint });
        Assert.Equal("Titanic", client.Competition("titanic").Title);
    }

    private void Write(string name, string content)
    {
        File.WriteAllText(_folder[name], content);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder[name], UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
