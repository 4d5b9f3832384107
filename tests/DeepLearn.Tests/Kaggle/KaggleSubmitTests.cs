using DeepLearn.Kaggle;

namespace DeepLearn.Tests.Kaggle;

public sealed class KaggleSubmitTests : KaggleTest
{
    private const string Right = "Id,SalePrice\n1461,1\n1462,2\n1463,3\n";

    [Fact]
    public void A_file_is_uploaded_handed_in_and_scored()
    {
        var path = Written(Right);
        var made = Client.Submit(Competition, path, "mlp 64");
        Assert.Equal((KaggleSubmissionStatus.Pending, "mlp 64", null), (made.Status, made.Description, made.PublicScore));
        var told = new List<TimeSpan>();
        var scored = Client.AwaitScore(made, TimeSpan.FromMinutes(10), told.Add);
        Assert.Equal((KaggleSubmissionStatus.Complete, 0.13524, null, made.Id), (scored.Status, scored.PublicScore, scored.PrivateScore, scored.Id));
        Assert.NotEmpty(told);

        var start = Assert.Single(Arguments("StartSubmissionUpload"));
        Assert.Equal(("submission.csv", 34, Competition), (start.GetProperty("fileName").GetString(),
            start.GetProperty("contentLength").GetInt32(), start.GetProperty("competitionName").GetString()));
        Assert.Equal(new DateTimeOffset(File.GetLastWriteTimeUtc(path)).ToUnixTimeSeconds(), start.GetProperty("lastModifiedEpochSeconds").GetInt64());
        var upload = Assert.Single(Of("upload"));
        Assert.Equal((Right, "PUT", null), (upload.Text, upload.Verb, upload.Authorization));
        var create = Assert.Single(Arguments("CreateSubmission"));
        Assert.Equal(("token-0", "mlp 64"), (create.GetProperty("blobFileTokens").GetString(), create.GetProperty("submissionDescription").GetString()));
        Assert.Equal(new KaggleProgress("submission.csv", 34, 34), Progress[^1]);
    }

    [Fact]
    public void Submissions_are_listed_the_newest_first()
    {
        for (var i = 0; i < 3; i++)
            Client.Submit(Competition, Written(Right), $"number {i}");
        Assert.Equal(["number 2", "number 1", "number 0"], Client.Submissions(Competition).Select(item => item.Description));
        Assert.Equal(Client.Submissions(Competition).Last().Id, Client.Submission(1000).Id);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc), Client.Submission(1000).Date);
        Assert.Equal("KaggleNotFound", Fails(() => Client.Submission(5)).Id);
    }

    [Fact]
    public void What_Kaggle_cannot_score_tells_why()
    {
        var scored = Client.AwaitScore(Client.Submit(Competition, Written("Id,Price\n1461,1\n"), null), TimeSpan.FromMinutes(1));
        Assert.Equal(KaggleSubmissionStatus.Error, scored.Status);
        Assert.Contains("must have columns: Id, SalePrice", scored.ErrorDescription, StringComparison.Ordinal);
    }

    [Fact]
    public void Patience_ends_with_the_submission_still_pending()
    {
        var made = Client.Submit(Competition, Written(Right), null);
        Assert.Equal(made, Client.AwaitScore(made, TimeSpan.Zero));
        Assert.Empty(Waits);
    }

    [Fact]
    public void A_slow_upload_is_waited_for_while_it_gets_on()
    {
        // More than what the buffers of the connection swallow at once.
        var large = new string('1', 40_000_000);
        using var client = new KaggleClient(Options with { Patience = TimeSpan.FromSeconds(2), Attempts = 1 });
        Inject("upload", FaultKind.SlowRead, 500);
        client.Submit(Competition, Written(large), null);
        Assert.Equal(large.Length, Assert.Single(Of("upload")).Body.Length);
    }

    [Theory]
    [InlineData("StartSubmissionUpload", FaultKind.Status, 503)]
    [InlineData("upload", FaultKind.Status, 503)]
    [InlineData("upload", FaultKind.Status, 403)]
    [InlineData("upload", FaultKind.Drop, 0)]
    [InlineData("CreateSubmission", FaultKind.Status, 429)]
    public void What_has_not_counted_is_repeated(string operation, FaultKind kind, int number)
    {
        Inject(operation, kind, number, times: 2);
        Client.Submit(Competition, Written(Right), null);
        Assert.Single(Client.Submissions(Competition));
        Assert.Equal(Right, Of("upload")[^1].Text);
    }

    [Theory]
    [InlineData(FaultKind.Drop, 0)]
    [InlineData(FaultKind.Status, 502)]
    public void What_may_have_counted_is_not(FaultKind kind, int number)
    {
        Inject("CreateSubmission", kind, number);
        var error = Fails(() => Client.Submit(Competition, Written(Right), null));
        Assert.Equal("SubmissionUnclear", error.Id);
        Assert.Contains("Look at your submissions", error.Message, StringComparison.Ordinal);
        Assert.Single(Of("CreateSubmission"));
    }

    [Fact]
    public void A_refusal_is_told_and_a_file_that_is_none_is_not_sent()
    {
        Assert.Equal("KaggleForbidden", Fails(() => Client.Submit("titanic", Written(Right), null)).Id);
        Inject("CreateSubmission", FaultKind.Status, 400);
        Assert.Contains("made up 400", Fails(() => Client.Submit(Competition, Written(Right), null)).Message, StringComparison.Ordinal);
        Server.Reset();
        Assert.Equal("FileNotFound", Fails(() => Client.Submit(Competition, Folder["none.csv"], null)).Id);
        Assert.Equal("FileEmpty", Fails(() => Client.Submit(Competition, Written(""), null)).Id);
        Assert.Empty(Server.Requests);
    }

    private string Written(string content)
    {
        File.WriteAllText(Folder["submission.csv"], content);
        return Folder["submission.csv"];
    }
}
