using DeepLearn.Errors;

namespace DeepLearn.Tests.Errors;

public sealed class UnknownTests
{
    [Theory]
    [InlineData("Conv3d", "Did you mean 'Conv2d'?")]
    [InlineData("linera", "Did you mean 'Linear'?")]
    public void A_name_spelt_alike_is_proposed(string name, string proposal) =>
        Assert.Contains(proposal, Make("layer", name).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_spelt_otherwise_is_not_guessed_at()
    {
        var error = Make("layer", "Attention");
        Assert.Equal("There is no layer 'Attention'. Known layers: Conv2d, Linear.", error.Message);
        Assert.Equal("Attention", error.Target);
        Assert.Equal(DeepLearnErrorKind.NotFound, error.Kind);
    }

    [Theory]
    [InlineData("layer", "UnknownLayer", "layers")]
    [InlineData("data set", "UnknownDataSet", "data sets")]
    [InlineData("loss", "UnknownLoss", "losses")]
    public void The_id_and_the_plural_follow_the_noun(string noun, string id, string plural)
    {
        var error = Make(noun, "x");
        Assert.Equal(id, error.Id);
        Assert.Contains($"Known {plural}:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_catalogue_is_no_crash() =>
        Assert.Equal("UnknownDevice", Unknown.Name("device", "tpu", []).Id);

    private static DeepLearnException Make(string what, string name) => Unknown.Name(what, name, ["Conv2d", "Linear"]);
}
