"""The works of the benchmark in plain PyTorch: the side that DeepLearn is compared with.

peer.py WORK FOLDER: prints "ready", then for each round number on standard input one line of JSON with the seconds, the
units done and the losses. The folder is for unpacked data. The numbers are made as Works/Numbers.cs makes them.
"""
import gzip, json, os, resource, shutil, sys, time
import numpy as np

GOLDEN = 0x9E3779B97F4A7C15
MASK = (1 << 64) - 1
DATA = "/usr/share/datasets/fashion-mnist/"


def mixed(z):
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def series(state, count):
    with np.errstate(over="ignore"):
        return mixed(np.uint64(state) + np.arange(1, count + 1, dtype=np.uint64) * np.uint64(GOLDEN))


def units(seed, count):
    return (series((seed << 32) & MASK, count) >> np.uint64(11)).astype(np.float64) * 2.0**-53


def floats(seed, low, high, *shape):
    return torch.from_numpy((low + (high - low) * units(seed, int(np.prod(shape)))).astype(np.float32)).reshape(shape)


def integers(seed, bound, *shape):
    return torch.from_numpy((bound * units(seed, int(np.prod(shape)))).astype(np.int64)).reshape(shape)


def order(seed, epoch, count):
    """The order in which DeepLearn's loader gives the examples of an epoch."""
    start = (int(series(seed, 1)[0]) + epoch * GOLDEN) & MASK
    result = [0] * count
    for i, number in enumerate(series(start, count).tolist()):
        j = number * (i + 1) >> 64
        result[i] = result[j]
        result[j] = i
    return result


def fill(model):
    seed = 1
    with torch.no_grad():
        for name, value in sorted(model.named_parameters()):
            if value.dim() == 1:
                value.fill_(0 if "bias" in name else 1)
                continue
            receptive = int(np.prod(value.shape[2:]))
            bound = (6.0 / ((value.shape[0] + value.shape[1]) * receptive)) ** 0.5
            value.copy_(floats(seed, -bound, bound, *value.shape))
            seed += 1
    return model


def timed(units_done, body):
    start = time.perf_counter()
    losses = body()
    return {"seconds": time.perf_counter() - start, "units": units_done, "losses": losses or []}


class Startup:
    def measure(self, _):
        def body():
            import torch
            one = torch.ones(1)
            one + one
        return timed(1, body)


class Call:
    def __init__(self):
        self.a, self.b = floats(1, 0, 1, 1), floats(2, 0, 1, 1)

    def measure(self, _):
        def body():
            a, b = self.a, self.b
            for _ in range(100_000):
                c = a + b
        return timed(100_000, body)


class Chain:
    def __init__(self):
        self.a, self.b = floats(1, 0, 1, 8), floats(2, 0, 1, 8)

    def measure(self, _):
        def body():
            a, b = self.a, self.b
            for _ in range(20_000):
                c = ((a * b + a).sigmoid() - b).sum()
        return timed(20_000, body)


def idx(name, offset):
    with gzip.open(DATA + name) as file:
        return torch.from_numpy(np.frombuffer(file.read(), np.uint8, offset=offset).copy())


def images():
    return idx("train-images-idx3-ubyte.gz", 16).reshape(-1, 1, 28, 28).float().div(255)


def labels():
    return idx("train-labels-idx1-ubyte.gz", 8).long()


def lenet():
    from torch import nn
    return fill(nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Sigmoid(), nn.AvgPool2d(2, stride=2),
        nn.Conv2d(6, 16, 5), nn.Sigmoid(), nn.AvgPool2d(2, stride=2), nn.Flatten(),
        nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10)))


class Training:
    """An epoch of a usual loop over data in memory; loss and accuracy are gathered as tensors, without waiting."""
    clip = None

    def measure(self, round):
        sequence = torch.tensor(order(round, 1, len(self.x)))
        return timed(len(self.x), lambda: self.epoch(sequence))

    def epoch(self, sequence):
        losses = []
        correct = torch.zeros((), dtype=torch.long)
        for start in range(0, len(sequence), self.batch):
            index = sequence[start:start + self.batch]
            x, y = self.x[index], self.y[index]
            output = self.model(x)
            loss = self.loss(output, y)
            self.optimizer.zero_grad()
            loss.backward()
            if self.clip:
                torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.clip)
            self.optimizer.step()
            losses.append(loss.detach())
            if y.dtype == torch.long:
                correct += (output.detach().argmax(1) == y).sum()
        return torch.stack(losses).tolist()


class LeNet(Training):
    batch = 256

    def __init__(self):
        self.x, self.y = images(), labels()
        self.model, self.loss = lenet(), torch.nn.CrossEntropyLoss()
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=0.9)


class LeNetD2L:
    """As D2L loads and trains: torchvision's data set, ToTensor, a DataLoader with 4 workers, numbers read at each step."""

    def __init__(self):
        import torchvision
        raw = os.path.join(FOLDER, "FashionMNIST", "raw")
        os.makedirs(raw, exist_ok=True)
        for name in os.listdir(DATA):
            with gzip.open(DATA + name) as packed, open(os.path.join(raw, name[:-3]), "wb") as plain:
                shutil.copyfileobj(packed, plain)
        self.data = torchvision.datasets.FashionMNIST(FOLDER, train=True, transform=torchvision.transforms.ToTensor())
        self.model, self.loss = lenet(), torch.nn.CrossEntropyLoss()
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=0.9)

    def measure(self, round):
        sequence = order(round, 1, len(self.data))
        loader = torch.utils.data.DataLoader(self.data, 256, sampler=sequence, num_workers=4)
        return timed(len(self.data), lambda: self.epoch(loader))

    def epoch(self, loader):
        losses, correct = [], 0.0
        for x, y in loader:
            self.optimizer.zero_grad()
            output = self.model(x)
            loss = self.loss(output, y)
            loss.backward()
            self.optimizer.step()
            with torch.no_grad():
                losses.append(float(loss))
                correct += float((output.argmax(axis=1).type(y.dtype) == y).type(y.dtype).sum())
        return losses


class LanguageModel(Training):
    """D2L 9.6 and 10.1 concise: one-hot characters, an LSTM, scores of the next character; gradients clipped at 1."""
    batch, clip = 32, 1

    def __init__(self):
        from torch import nn

        class Model(nn.Module):
            def __init__(self):
                super().__init__()
                self.rnn, self.linear = nn.LSTM(28, 256, batch_first=True), nn.Linear(256, 28)

            def forward(self, tokens):
                states, _ = self.rnn(nn.functional.one_hot(tokens, 28).float())
                return self.linear(states).transpose(1, 2)

        tokens = integers(91, 28, 3200, 36)
        self.x, self.y = tokens[:, :-1].contiguous(), tokens[:, 1:].contiguous()
        self.model, self.loss = fill(Model()), nn.CrossEntropyLoss()
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=1)


class ResNet18(Training):
    """D2L 8.6: ResNet-18, on images of Fashion-MNIST made larger, each pixel repeated."""
    batch = 64

    def __init__(self):
        from torch import nn

        class Residual(nn.Module):
            def __init__(self, channels_in, channels, use_1x1conv=False, strides=1):
                super().__init__()
                self.path = nn.Sequential(
                    nn.Conv2d(channels_in, channels, 3, padding=1, stride=strides), nn.BatchNorm2d(channels), nn.ReLU(),
                    nn.Conv2d(channels, channels, 3, padding=1), nn.BatchNorm2d(channels))
                self.shortcut = nn.Sequential(nn.Conv2d(channels_in, channels, 1, stride=strides)) if use_1x1conv else None

            def forward(self, x):
                y = self.path(x)
                y += self.shortcut(x) if self.shortcut else x
                return y

        def block(channels_in, channels, first=False):
            return nn.Sequential(
                Residual(channels_in, channels, not first, 1 if first else 2), nn.ReLU(), Residual(channels, channels), nn.ReLU())

        pick = torch.arange(96) * 28 // 96
        self.x = images()[:384][:, :, pick][:, :, :, pick].contiguous()
        self.y = labels()[:384]
        self.model = fill(nn.Sequential(
            nn.Sequential(
                nn.Conv2d(1, 64, 7, stride=2, padding=3), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(3, stride=2, padding=1)),
            block(64, 64, first=True), block(64, 128), block(128, 256), block(256, 512),
            nn.Sequential(nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.Linear(512, 10))))
        self.loss = nn.CrossEntropyLoss()
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=3e-6)


class Encoder(Training):
    """D2L 11.7: a Transformer encoder block (8 heads of 32, 1024 hidden units, no dropout), 32 sequences of 64 positions."""
    batch = 32

    def __init__(self):
        from torch import nn
        self.x, self.y = floats(71, -1, 1, 640, 64, 256), floats(72, -1, 1, 640, 64, 256)
        self.model = fill(nn.TransformerEncoderLayer(256, 8, 1024, dropout=0, batch_first=True))
        self.loss = nn.MSELoss()
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=0.1)


class Csv:
    """pandas.read_csv of the file that our side wrote."""

    def __init__(self):
        import pandas
        self.pandas = pandas

    def measure(self, _):
        data = None

        def body():
            nonlocal data
            data = self.pandas.read_csv(os.path.join(FOLDER, "million.csv"))

        result = timed(1_000_000, body)
        numbers = data.select_dtypes("number")
        result["losses"] = [float(numbers[name].sum()) for name in numbers] + [float(data[name].nunique()) for name in data if name not in numbers]
        return result


WORKS = {
    "call": Call, "chain": Chain, "lenet": LeNet, "lenet-d2l": LeNetD2L, "lstm": LanguageModel, "resnet": ResNet18,
    "encoder": Encoder, "csv": Csv, "startup": Startup,
}

if __name__ == "__main__":
    NAME, FOLDER = sys.argv[1:3]
    if NAME not in ("startup", "csv"):
        import torch
        if "PEER_THREADS" in os.environ:
            torch.set_num_threads(int(os.environ["PEER_THREADS"]))
    work = WORKS[NAME]()
    print("ready", flush=True)
    for line in sys.stdin:
        result = work.measure(int(line))
        result["peakBytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        print(json.dumps(result), flush=True)
