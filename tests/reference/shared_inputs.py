"""The inputs that more than one theme uses."""
import torch

from reference import inputs, integers, normal, uniform

inputs(
    # floating: several shapes
    a=normal(3, 4),
    b=normal(3, 4),
    row=normal(4),
    col=normal(3, 1),
    batch=normal(2, 3, 4),
    batch2=normal(2, 4, 2),
    square=lambda: normal(3, 3)() + 2 * torch.eye(3, dtype=torch.float64),
    squares=lambda: normal(2, 3, 3)() + 2 * torch.eye(3, dtype=torch.float64),
    scalar=normal(),
    one=normal(1),
    empty=normal(0, 4),
    long=normal(2, 37),  # longer than a vector register
    positive=uniform(0.1, 3, 3, 4),
    positive_row=uniform(0.1, 3, 4),
    unit=uniform(-0.9, 0.9, 3, 4),
    unit_long=uniform(-0.95, 0.95, 37),
    probability=uniform(0.05, 0.95, 3, 4),
    above_one=uniform(1.1, 4, 3, 4),
    m=normal(4, 2),
    bias=normal(2),
    weight=normal(2, 4),
    special=torch.tensor([[0.0, -0.0, float("nan")], [float("inf"), -float("inf"), 1.5]], dtype=torch.float64),
    halves=torch.tensor([[-2.5, -1.5, -0.5], [0.5, 1.5, 2.5]], dtype=torch.float64),
    # complex
    ca=normal(3, 4, dtype=torch.complex128),
    cb=normal(3, 4, dtype=torch.complex128),
    crow=normal(4, dtype=torch.complex128),
    csquare=lambda: normal(3, 3, dtype=torch.complex128)() + 2 * torch.eye(3, dtype=torch.complex128),
    # integers
    ints=torch.tensor([[1, -2, 3], [4, 5, -6]]),
    divisor=torch.tensor([[2, 2, -2], [3, -3, 4]]),
    bytes=torch.tensor([[1, 2, 3], [250, 128, 0]], dtype=torch.uint8),
    shorts=torch.tensor([[7, -8, 9], [0, 1, -1]], dtype=torch.int32),
    counts=integers(0, 5, 3, 4),
    labels=torch.tensor([3, 0, 2]),
    index=torch.tensor([2, 0]),
    # places along dimension 1 of a
    places=torch.tensor([[0, 3], [1, 1], [2, 0]]),
    # booleans
    mask=torch.tensor([[True, False, True, True], [False, False, True, False], [True, True, False, False]]),
    mask2=torch.tensor([[True, True, False, True], [True, False, False, False], [False, True, False, True]]),
)
