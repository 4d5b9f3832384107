using DeepLearn.Errors;
using DeepLearn.Kaggle;

namespace DeepLearn.Tests.Kaggle;

public sealed class KaggleClientTests : KaggleTest
{
    [Fact]
    public void A_competition_is_found_by_its_name_or_address()
    {
        var one = Client.Competition(Competition);
        Assert.Equal((Competition, "House Prices", true, 10), (one.Name, one.Title, one.UserHasEntered, one.MaxDailySubmissions));
        Assert.Equal(new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc), one.Deadline);
        Assert.Equal(one, Client.Competition($"https://www.kaggle.com/competitions/{Competition}/data?select=train.csv"));
        Assert.Equal(one, Client.Competition($"https://www.kaggle.com/c/{Competition}"));
        Assert.All(Server.Requests, request => Assert.Equal($"Bearer {Accounts.Token}", request.Authorization));
        Assert.Equal("KaggleNameInvalid", Fails(() => Client.Competition("house prices")).Id);
    }

    [Fact]
    public void Lists_are_read_page_by_page_and_no_further_than_needed()
    {
        Assert.Equal([Competition, "titanic", "spaceship-titanic"], Client.Competitions().Select(item => item.Name));
        Assert.Equal(["titanic", "spaceship-titanic"], Client.Competitions("titanic").Select(item => item.Name));
        Assert.Empty(Client.Competitions("no such thing"));
        Server.Reset();
        Assert.Equal("data_description.txt", Client.Files(Competition).First().Name);
        Assert.Single(Of("ListDataFiles"));
        Assert.Equal([21, 700_000, 58, 44, 64], Client.Files(Competition).Select(file => file.TotalBytes));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(408)]
    public void What_passes_is_repeated_after_growing_waits(int status)
    {
        Inject("GetCompetition", FaultKind.Status, status, times: 4);
        Assert.Equal("House Prices", Client.Competition(Competition).Title);
        Assert.Equal(5, Of("GetCompetition").Count);
        if (status is 429 or 503)
            Assert.All(Waits, wait => Assert.Equal(1, wait.TotalSeconds));
        else
            Assert.All(Waits.Zip([0.5, 1, 2, 4]), pair => Assert.InRange(pair.First.TotalSeconds, 0.7 * pair.Second, 1.3 * pair.Second));
        Assert.Contains(Log, line => line.Contains($"{status}", StringComparison.Ordinal) && line.Contains("Again in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FaultKind.Drop)]
    [InlineData(FaultKind.Cut)]
    public void A_broken_connection_is_repeated_too(FaultKind kind)
    {
        Inject("GetCompetition", kind, 10, times: 2);
        Assert.Equal("House Prices", Client.Competition(Competition).Title);
        Assert.Equal(3, Of("GetCompetition").Count);
    }

    [Fact]
    public void A_slow_answer_is_waited_for_and_none_at_all_is_not()
    {
        using var impatient = new KaggleClient(Options with { Patience = TimeSpan.FromSeconds(1), Attempts = 2 });
        Inject("GetCompetition", FaultKind.Slow, 20);
        Assert.Equal("House Prices", impatient.Competition(Competition).Title);
        Inject("GetCompetition", FaultKind.Hang, times: 2);
        var error = Fails(() => impatient.Competition(Competition));
        Assert.Equal("KaggleUnavailable", error.Id);
        Assert.Contains("nothing came for 1 seconds", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, "KaggleUnavailable", 5, "500: Kaggle has a problem")]
    [InlineData(429, "KaggleTooManyRequests", 5, "429: Kaggle takes no more requests")]
    [InlineData(400, "KaggleRefused", 1, "400: Kaggle refuses the competition")]
    [InlineData(401, "KaggleUnauthorized", 1, "401: Kaggle does not accept the credentials from the test")]
    [InlineData(403, "KaggleForbidden", 1, "403: accept the rules of the competition on its page, https://www.kaggle.com/competitions/house-prices-advanced-regression-techniques/rules")]
    [InlineData(404, "KaggleNotFound", 1, "404: Kaggle does not have the competition")]
    public void What_does_not_pass_is_told_with_Kaggles_words(int status, string id, int attempts, string message)
    {
        Inject("GetCompetition", FaultKind.Status, status, times: 5);
        var error = Fails(() => Client.Competition(Competition));
        Assert.Equal(id, error.Id);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Contains($"Kaggle says: \"made up {status} for Bearer ***\"", error.Message, StringComparison.Ordinal);
        Assert.Equal(attempts, Of("GetCompetition").Count);
    }

    [Fact]
    public void A_refusal_within_an_answer_counts()
    {
        Inject("GetCompetition", FaultKind.Code, 403);
        Assert.Equal("KaggleForbidden", Fails(() => Client.Competition(Competition)).Id);
    }

    [Fact]
    public void A_long_wait_that_Kaggle_asks_for_is_told_and_not_waited_for()
    {
        Inject("GetCompetition", FaultKind.TooManyForMinutes, 90);
        var error = Fails(() => Client.Competition(Competition));
        Assert.Equal(("KaggleTooManyRequests", DeepLearnErrorKind.LimitExceeded), (error.Id, error.Kind));
        Assert.Contains("Try again in 90 min.", error.Message, StringComparison.Ordinal);
        Assert.Empty(Waits);
    }

    [Fact]
    public void A_page_of_something_else_is_no_answer()
    {
        Inject("GetCompetition", FaultKind.Html);
        Assert.Equal("KaggleAnswerInvalid", Fails(() => Client.Competition(Competition)).Id);
    }

    [Fact]
    public void Nobody_there_is_a_clear_error()
    {
        Server.Dispose();
        using var client = new KaggleClient(Options with { Attempts = 2 });
        var error = Fails(() => client.Competition(Competition));
        Assert.Equal("KaggleUnavailable", error.Id);
        Assert.Contains("Check the network", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://www.example.org")]
    [InlineData("api.kaggle.com")]
    [InlineData("ftp://127.0.0.1")]
    public void Credentials_are_not_sent_where_they_could_be_overheard(string address)
    {
        var options = Options with { Endpoint = new Uri(address, UriKind.RelativeOrAbsolute) };
        Assert.Equal("KaggleEndpointInvalid", Fails(() => new KaggleClient(options).Dispose()).Id);
    }

    [Fact]
    public void A_cancellation_ends_a_request_and_a_wait()
    {
        using var stop = new CancellationTokenSource();
        using var client = new KaggleClient(Options with { CancellationToken = stop.Token, Wait = (_, _) => stop.Cancel() });
        Inject("GetCompetition", FaultKind.Status, 500, times: 5);
        Assert.ThrowsAny<OperationCanceledException>(() => client.Competition(Competition));
        Assert.Single(Of("GetCompetition"));
        Assert.ThrowsAny<OperationCanceledException>(() => client.Competition(Competition));
        Assert.Single(Of("GetCompetition"));
    }
}
