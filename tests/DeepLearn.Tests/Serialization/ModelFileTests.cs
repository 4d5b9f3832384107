using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Models;
using DeepLearn.Modules;
using DeepLearn.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Serialization;

public sealed class ModelFileTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly string _folder = Directory.CreateTempSubdirectory("model").FullName;

    private string File => Path.Combine(_folder, "model.safetensors");

    public void Dispose()
    {
        _scope.Dispose();
        Directory.Delete(_folder, true);
    }

    [Theory]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Float64)]
    [InlineData(ScalarType.BFloat16)]
    public void A_model_comes_back_from_its_file_alone(ScalarType type)
    {
        using var model = LeNet.Create();
        model.Name = "LeNet";
        model.Materialize(zeros(1, 1, 28, 28)).To(type).Eval();
        ModelFile.Save(model, File, new Dictionary<string, string> { ["note"] = "mine" });
        using var loaded = ModelFile.Load(File);
        Assert.Equal("LeNet", loaded.Name);
        Assert.False(loaded.Training);
        Assert.Equal(model.ToString(), loaded.ToString());
        foreach (var (name, value) in model.StateDict())
            Reference.Close(value, loaded.StateDict()[name], name, 0, 0);
        using var file = SafeTensors.Load(File);
        Assert.Equal("mine", file.Metadata["note"]);
        Assert.Equal("pt", file.Metadata["format"]);
    }

    [Fact]
    public void Statistics_travel_too()
    {
        using var model = new Sequential(new Linear(3), new BatchNorm1d());
        for (var i = 0; i < 4; i++)
            model.Forward(randn(5, 2));
        ModelFile.Save(model, File);
        using var loaded = ModelFile.Load(File);
        Assert.Equal(4, loaded.StateDict()["1.num_batches_tracked"].item<long>());
        Reference.Close(model.Eval().Forward(ones(1, 2)), loaded.Forward(ones(1, 2)), "output", 0, 0);
    }

    [Fact]
    public void Loading_draws_nothing_from_the_generator()
    {
        using var model = new Linear(3, 2);
        ModelFile.Save(model, File);
        manual_seed(4);
        var expected = Reference.Numbers(rand(3));
        manual_seed(4);
        ModelFile.Load(File).Dispose();
        Assert.Equal(expected, Reference.Numbers(rand(3)));
    }

    [Fact]
    public void Values_of_another_model_are_refused_by_key()
    {
        using var model = new Sequential(new Linear(3, 2));
        SafeTensors.Save(File, new Dictionary<string, Tensor> { ["0.weight"] = zeros(3, 5), ["fc.bias"] = zeros(3) });
        var error = Assert.Throws<DeepLearnException>(() => ModelFile.LoadInto(model, File));
        Assert.Contains("missing '0.bias'; unexpected 'fc.bias'; '0.weight' has shape [3, 5], the model expects [3, 2]", error.Message, StringComparison.Ordinal);
        Assert.Equal("ModelFileWithoutArchitecture", Assert.Throws<DeepLearnException>(() => ModelFile.Load(File)).Id);
    }

    [Fact]
    public void A_model_without_weights_cannot_be_saved()
    {
        using var model = LeNet.Create();
        Assert.Equal("ModelNotInitialized", Assert.Throws<DeepLearnException>(() => ModelFile.Save(model, File)).Id);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_folder_in_the_way_is_an_error_and_leaves_no_debris()
    {
        using var model = new Linear(3, 2);
        Directory.CreateDirectory(File);
        Assert.Equal("WriteFailed", Assert.Throws<DeepLearnException>(() => ModelFile.Save(model, File)).Id);
        Assert.Empty(Directory.GetFiles(_folder));
    }
}
