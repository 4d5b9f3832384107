using System.Collections.Specialized;
using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Modules;
using DeepLearn.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Serialization;

/// <summary>Files that PyTorch's torch.save wrote.</summary>
public sealed class PyTorchFileTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData("tensor.pt")]
    [InlineData("protocol4.pt")]
    [InlineData("deflated.pt")]
    [InlineData("parameter.pt")]
    public void A_tensor_is_read(string file)
    {
        var tensor = Load<Tensor>(file);
        Assert.Equal([3, 4], tensor.shape);
        Assert.Equal(file == "parameter.pt", tensor.requires_grad);
        Assert.True(tensor.is_leaf);
        Assert.Equal(Enumerable.Range(0, 12).Select(number => (double)number), Reference.Numbers(tensor));
    }

    [Fact]
    public void Every_type_is_read()
    {
        foreach (var (name, value) in Pairs(Load<OrderedDictionary>("types.pt")))
        {
            var tensor = (Tensor)value!;
            Assert.Equal([2, 3], tensor.shape);
            Assert.Equal(name, DeepLearn.Tensors.TensorTypes.Name(tensor.dtype));
            Assert.Equal(name == "bool" ? [0, 1, 1, 1, 1, 1] : [0, 1, 2, 3, 100, 7], Reference.Numbers(tensor));
        }
    }

    [Fact]
    public void Views_come_back_with_their_strides_on_one_memory()
    {
        var views = Load<OrderedDictionary>("views.pt");
        Tensor View(string name) => (Tensor)views[name]!;
        Assert.Equal([0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11], Reference.Numbers(View("transposed")));
        Assert.Equal([1, 4], View("transposed").stride());
        Assert.Equal([1, 5, 9], Reference.Numbers(View("column")));
        Assert.Equal([1, 3, 9, 11], Reference.Numbers(View("steps")));
        Assert.Equal([0, 1, 2, 3, 0, 1, 2, 3], Reference.Numbers(View("expanded")));
        Assert.Equal(11, View("scalar").item<float>());
        Assert.Equal([0, 4], View("empty").shape);
        Assert.Equal([0, 4, 8, 12, 16, 20], Reference.Numbers(View("cube")[0]));
        View("base").fill_(5);
        Assert.Equal([5, 5, 5], Reference.Numbers(View("column")));
    }

    [Fact]
    public void Dictionaries_hold_what_was_put_into_them()
    {
        var content = Load<OrderedDictionary>("nested.pt");
        Assert.Equal(
            new object?[] { 7L, 0.25, true, "grüß", null, 1L << 40, -3L, new object?[] { 3L, 4L }, "bfloat16", "cpu" },
            content.Values.Cast<object?>().Take(10));
        var inner = Assert.IsType<OrderedDictionary>(content["inner"]);
        Assert.Equal(["deep", "5"], inner.Keys.Cast<string>());
        Assert.Equal(66, ((Tensor)Assert.IsType<OrderedDictionary>(inner["deep"])["w"]!).sum().item<float>());
        var list = Load<object?[]>("list.pt");
        Assert.Equal(3, ((Tensor)Assert.IsType<object?[]>(list[1])[0]!).item<long>());
    }

    [Theory]
    [InlineData("state_dict.pt")]
    [InlineData("checkpoint.pt")]
    public void Weights_that_PyTorch_trained_give_its_scores(string file)
    {
        using var model = new Sequential(new Conv2d(2, [3]), new BatchNorm2d(), new ReLU(), new Flatten(), new Linear(3));
        ModelFile.LoadInto(model, Reference.PathOf("files/" + file));
        var checkpoint = Load<OrderedDictionary>("checkpoint.pt");
        // The state dict alone is one step of the optimiser older.
        ModelFile.LoadInto(model, Reference.PathOf("files/checkpoint.pt"));
        var scores = model.Eval().Forward((Tensor)Assert.IsType<object?[]>(checkpoint["images"])[0]!);
        Reference.Close((Tensor)Assert.IsType<object?[]>(checkpoint["scores"])[0]!, scores, "scores");
        var optimizer = Assert.IsType<OrderedDictionary>(checkpoint["optimizer_state_dict"]);
        Assert.Equal(["state", "param_groups"], optimizer.Keys.Cast<string>());
    }

    [Theory]
    [InlineData("evil.pt", "it asks for posix.system; DeepLearn reads only tensors")]
    [InlineData("object.pt", "it asks for __main__.Thing")]
    [InlineData("module.pt", "it asks for torch.nn.modules.container.Sequential")]
    [InlineData("sparse.pt", "it asks for torch._utils._rebuild_sparse_tensor")]
    [InlineData("legacy.pt", "before version 1.6")]
    [InlineData("script.pt", "TorchScript archive")]
    public void What_would_have_to_be_executed_is_refused_by_name(string file, string message)
    {
        var error = Assert.Throws<DeepLearnException>(() => Load<object>(file));
        Assert.Equal("FileRefused", error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains("torch.save", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_one_state_dict_is_no_model()
    {
        using var model = new Linear(3, 2);
        Assert.Equal("StateDictNotFound", Assert.Throws<DeepLearnException>(
            () => ModelFile.LoadInto(model, Reference.PathOf("files/tensor.pt"))).Id);
        Assert.Equal("ModelFileWithoutArchitecture", Assert.Throws<DeepLearnException>(
            () => ModelFile.Load(Reference.PathOf("files/state_dict.pt"))).Id);
    }

    private static IEnumerable<(string Name, object? Value)> Pairs(OrderedDictionary names) =>
        names.Keys.Cast<string>().Select(name => (name, names[name]));

    private static T Load<T>(string file)
    {
        var value = TensorFile.Load(Reference.PathOf("files/" + file));
        return typeof(T) == typeof(object) ? (T)value! : Assert.IsType<T>(value);
    }
}
