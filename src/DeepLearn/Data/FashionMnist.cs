namespace DeepLearn.Data;

/// <summary>
/// Fashion-MNIST (Xiao, Rasul and Vollgraf, 2017, arXiv:1708.07747): 70,000 grey images of 28 x 28 pixels of clothing in 10
/// classes. Class names as in Dive into Deep Learning, section 4.2.
/// </summary>
internal static class FashionMnist
{
    private static readonly string[] ClassNames =
        ["t-shirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot"];

    private static readonly DataFile TrainImages = File("train-images-idx3-ubyte.gz", 26421880,
        "8d4fb7e6c68d591d4c3dfef9ec88bf0d", "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888");

    private static readonly DataFile TrainLabels = File("train-labels-idx1-ubyte.gz", 29515,
        "25c81989df183df01b3e8a0aad5dffbe", "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9");

    private static readonly DataFile TestImages = File("t10k-images-idx3-ubyte.gz", 4422102,
        "bef4ecab320f06d8554ea6380940ec79", "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b");

    private static readonly DataFile TestLabels = File("t10k-labels-idx1-ubyte.gz", 5148,
        "bb300cfdad3c16e7a12a480ee83cd310", "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34");

    public static DatasetInfo Info { get; } = new(
        "FashionMnist", "Grey images of clothing, 28 x 28 pixels, in 10 classes: 60,000 to train on and 10,000 to test.",
        "Image classification", 70_000, "fashion-mnist", new[] { TrainImages, TrainLabels, TestImages, TestLabels }, "MIT",
        new Uri("https://github.com/zalandoresearch/fashion-mnist"));

    public static DatasetSplits Load(DatasetLoadOptions options)
    {
        var store = DatasetStore.FromEnvironment();
        var checksums = Info.Files.ToDictionary(file => file.Name, file => file.ContentSha256);
        return new DatasetSplits(Info.Name, Part(TrainImages, TrainLabels), test: Part(TestImages, TestLabels), checksums: checksums);

        Dataset Part(DataFile images, DataFile labels)
        {
            using var features = IdxFile.Parse(store.Read(Info.Folder, images, options).Span, images.Name);
            using var classes = IdxFile.Parse(store.Read(Info.Folder, labels, options).Span, labels.Name);
            using var channels = features.unsqueeze(1);
            return new TensorDataset(channels, classes, Info.Name, ClassNames);
        }
    }

    private static DataFile File(string name, long size, string md5, string sha256) =>
        new(name, new Uri("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/" + name), size, md5, sha256);
}
