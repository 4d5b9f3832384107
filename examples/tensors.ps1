<#
.SYNOPSIS
    Tensors: making, reshaping, arithmetic, broadcasting, indexing (D2L 2.1, 2.3).
.DESCRIPTION
    Prints what the book prints, under the expression that gives it.
.EXAMPLE
    ./examples/tensors.ps1
#>
using namespace TorchSharp
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"

# Writes a label and the value under it, as a notebook shows a cell and its result.
function Show([string] $Label, $Value) {
    "# $Label"
    if ($Value -is [Array]) { "[$($Value -join ', ')]" } else { "$Value" }
}

# The message of what goes wrong.
function Get-Failure([scriptblock] $Block) {
    try { & $Block } catch { $_.Exception.GetBaseException().Message }
}

# Making
$x = New-Tensor -Kind Arange -End 12
Show 'arange' $x
Show 'shape' $x.shape
Show 'numel' $x.numel()
$X = $x.reshape(3, 4)
Show 'reshape(3, 4)' $X
Show 'reshape(-1, 4)' $x.reshape(-1, 4).shape
Show 'reshape(3, -1)' $x.reshape(3, -1).shape
Show 'zeros' (New-Tensor -Kind Zeros -Shape 2, 3, 4)
Show 'ones' (New-Tensor -Kind Ones -Shape 2, 3, 4)
Show 'randn' (New-Tensor -Kind Randn -Shape 3, 4 -Seed 0)
Show 'from lists' (New-Tensor @((2, 1, 4, 3), (1, 2, 3, 4), (4, 3, 2, 1)))
Show 'dtype' (New-Tensor 1, 2, 3 -Dtype float32)

# Element by element
$x = New-Tensor 1.0, 2, 4, 8
$y = New-Tensor 2, 2, 2, 2
Show 'x + y' ($x + $y)
Show 'x - y' ($x - $y)
Show 'x * y' ($x * $y)
Show 'x / y' ($x / $y)
Show 'x ** y' $x.pow($y)
Show 'exp(x)' $x.exp()
$A = New-Tensor -Kind Arange -End 20 -Dtype float32
$A = $A.reshape(5, 4)
$B = $A.clone()
Show 'A + B' ($A + $B)
Show 'A * B (Hadamard)' ($A * $B)
Show 'Hadamard product' ((New-Tensor @((3, 1), (2, 4))) * (New-Tensor @((4, 4), (3, 3))))

# Joining and comparing
$X = (New-Tensor -Kind Arange -End 12 -Dtype float32).reshape(3, 4)
$Y = New-Tensor @((2.0, 1, 4, 3), (1, 2, 3, 4), (4, 3, 2, 1))
Show 'cat dim 0' ([torch]::cat(($X, $Y), 0))
Show 'cat dim 1' ([torch]::cat(($X, $Y), 1))
Show 'X == Y' $X.eq($Y)
Show 'sum' $X.sum()
$P = (New-Tensor -Kind Arange -End 4).reshape(2, 1, 2)
$Q = $P + 10
foreach ($dimension in 0..2) { Show "3-d cat dim $dimension" ([torch]::cat(($P, $Q), $dimension)) }

# Broadcasting
Show '(3, 1) + (1, 2)' ((New-Tensor -Kind Arange -End 3).reshape(3, 1) + (New-Tensor -Kind Arange -End 2).reshape(1, 2))
$A = New-Tensor @((1, 2, 3), (4, 5, 6))
$B = $A.sum(1, $true)
Show 'A / row sums' ($A / $B)
Show 'A + row sums' ($A + $B)
Show 'A * row sums' ($A * $B)
$C = (New-Tensor -Kind Arange -End 24).reshape(2, 3, 4)
Show 'C / C.sum(1)' (Get-Failure { $C / $C.sum(1) })
Show 'C / C.sum(1, keepdim)' ($C / $C.sum(1, $true))
Show '(5, 1) + (5)' ((New-Tensor -Kind Ones -Shape 5, 1) + (New-Tensor -Kind Ones -Shape 5)).shape
Show 'column + row' ((New-Tensor @(@(, 1), @(, 1), @(, 1))) + (New-Tensor 1, 2, 3))
Show 'row * column' ((New-Tensor 1, 2) * (New-Tensor @(@(, 1), @(, 2), @(, 3))))

# Indexing: text is a slice, numbers are positions, one list is a list of positions
Show 'X[-1]' $X[-1]
Show 'X[1:3]' $X['1:3']
Show 'X[::2, ::3]' $X['::2', '::3']
$X[1, 2] = 9
Show 'X[1, 2] = 9' $X
$X['0:2', ':'] = 12
Show 'X[0:2, :] = 12' $X

# Memory: + makes a new tensor, indexed assignment and names that end in _ write into the old one
$view = $X.view(-1)
$Z = $X + $Y
Show 'X + Y writes into X' (-not [bool] $view[0].eq(12))
$X[':'] = $X + $Y
Show 'X[:] = X + Y writes into X' ([bool] $view[0].eq(14))
$null = $X.add_($Y)
Show 'X.add_(Y) writes into X' ([bool] $view[0].eq(16))

# .NET arrays and numbers
$array = ConvertFrom-Tensor $X
Show 'array' $array.GetType().Name
Show 'tensor of the array' (New-Tensor $array).GetType().Name
$a = New-Tensor @(, 3.5)
Show 'a' $a
Show 'a.item()' $a.item()
Show '[float] a' ([float] $a)
Show '[int] a' ([int] $a)

# view, contiguous, reshape
Show 'X.T.is_contiguous()' $X.T.is_contiguous()
Show 'X.T.view(12)' (Get-Failure { $X.T.view(12) })
Show 'X.T.contiguous().view(12)' $X.T.contiguous().view(12).shape
Show 'X.T.reshape(12)' $X.T.reshape(12).shape
Show 'X.dim()' $X.dim()

# Vectors, sums and means
$x = New-Tensor -Kind Arange -End 4
Show 'x[3]' $x[3]
Show 'len(x)' $x.size(0)
Show 'x.shape' $x.shape
$A = (New-Tensor -Kind Arange -End 6).reshape(2, 3)
$B = $A.clone()
$B[0, 0] = 100
Show 'A.numel()' $A.numel()
Show 'A after its clone changed' $A
$A = New-Tensor @(@((1, 2, 3), (4, 5, 6), (7, 8, 9)), @((1, 1, 1), (1, 1, 1), (1, 1, 1)))
Show 'A.sum()' $A.sum()
foreach ($axis in 0..2) {
    Show "A.sum($axis)" $A.sum($axis)
    Show "A.sum($axis, keepdim)" $A.sum($axis, $true)
}
Show 'A.sum([0, 1])' $A.sum((0, 1))
Show 'A.sum([0, 1], keepdim)' $A.sum((0, 1), $true)
$A = New-Tensor @((0.0, 0, 0), (1, 1, 1))
Show 'A.mean()' $A.mean()
Show 'A.mean(0)' $A.mean(0)

# Shapes of products
Show 'randn(2).shape' (New-Tensor -Kind Randn -Shape 2).shape
Show '(5, 2) @ (2)' (New-Tensor -Kind Ones -Shape 5, 2).matmul((New-Tensor -Kind Ones -Shape 2)).shape
Show '(3, 5) @ (10, 3)' (Get-Failure { (New-Tensor -Kind Ones -Shape 3, 5).matmul((New-Tensor -Kind Ones -Shape 10, 3)) })
Show 'T of a vector' ([torch]::t((New-Tensor 1, 2, 3)))
Show 'reshape(-1, 1)' (New-Tensor 1, 2).reshape(-1, 1)
Show 'squeeze' (New-Tensor -Kind Zeros -Shape 1, 5, 1).squeeze().shape

# What the later chapters call
$M = New-Tensor @((1.0, 2), (3, 4))
$S = [torch]::stack(($M, $M))
Show 'matmul' $M.matmul($M)
Show 'mm' $M.mm($M)
Show 'bmm' $S.bmm($S)
Show 'stack' $S.shape
Show 'squeeze, unsqueeze' $M.unsqueeze(0).squeeze(0).shape
Show 'transpose' $M.transpose(0, 1)
Show 'T' $M.T
Show 'repeat_interleave' (New-Tensor 1, 2).repeat_interleave(2)
Show 'argmax' $M.argmax(1)
Show 'max' $M.max()
Show 'cast' $M.to('int64')
Show 'sin' $M.sin()
Show 'log' $M.log()
Show 'abs' (-$M).abs()
Show 'norm' $M.norm()
Show 'sqrt' $M.sqrt()
Show 'tanh' $M.tanh()
Show 'sigmoid' $M.sigmoid()
Show 'flatten' $M.flatten()
Show 'zeros_like' $M.zeros_like()
$prediction = New-Tensor @((0.1, 0.3, 0.6), (0.3, 0.2, 0.5))
Show 'y_hat[range(n), y]' $prediction[(0, 1), (0, 2)]
Show 'rand, in [0, 1)' ([bool] (New-Tensor -Kind Rand -Shape 100).lt(1).all())
Show 'randint, below 3' ([bool] (New-Tensor -Kind Randint -High 3 -Shape 100).lt(3).all())
Show 'uniform_, in [-1, 1)' ([bool] (New-Tensor -Kind Zeros -Shape 100).uniform_(-1, 1).abs().le(1).all())
Show 'normal, of mean 5' ([Math]::Round((New-Tensor -Kind Normal -Mean 5 -Std 0.01 -Shape 100).mean().item()))
$w = New-Tensor 1.0 -RequiresGrad
Show 'no_grad' (Invoke-NoGrad { ($w * 2).requires_grad })
