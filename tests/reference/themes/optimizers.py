"""Two steps of an optimizer; gradients clipped by their norm."""
import torch

from reference import case


def stepped(make):
    def call(values, gradient):
        parameter = torch.nn.Parameter(values.clone())
        optimizer = make([parameter])
        for scale in (1, -0.5):
            parameter.grad = gradient * scale
            optimizer.step()
        return parameter.detach()
    return call


def clipped(first, second):
    parameters = [torch.nn.Parameter(torch.zeros_like(tensor)) for tensor in (first, second)]
    for parameter, gradient in zip(parameters, (first, second)):
        parameter.grad = gradient.clone()
    torch.nn.utils.clip_grad_norm_(parameters, 1.5)
    return [parameter.grad for parameter in parameters]


PAIRS = "~a ~b | ~long ~long | ~scalar ~scalar"

case("sgd", PAIRS, stepped(lambda p: torch.optim.SGD(p, lr=0.1)))
case("sgd_nesterov", PAIRS, stepped(lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, weight_decay=0.01, nesterov=True)))
case("adam", PAIRS, stepped(lambda p: torch.optim.Adam(p, lr=0.1, weight_decay=0.01)))
case("adamw", PAIRS, stepped(lambda p: torch.optim.AdamW(p, lr=0.1, weight_decay=0.01)))
case("clip_grad_norm", "~a ~b | ~row ~scalar", clipped)
