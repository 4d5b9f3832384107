<#
.SYNOPSIS
    Linear algebra on tensors (D2L 2.3): products, norms, special matrices, eigenvalues, singular values.
.DESCRIPTION
    Prints what the book prints, under the expression that gives it.
.EXAMPLE
    ./examples/linear-algebra.ps1
#>
using namespace TorchSharp
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"

# Writes a label and the value under it, as a notebook shows a cell and its result.
function Show([string] $Label, $Value) {
    "# $Label"
    "$Value"
}

# Whether two tensors agree up to rounding.
function Test-Close($A, $B) { [torch]::allclose($A, $B, 1e-5, 1e-6) }

# Scalars and vectors
$a = New-Tensor 3.0
$b = New-Tensor 2.0
Show 'a + b, a * b, a / b, a ** b' (New-Tensor @(($a + $b), ($a * $b), ($a / $b), $a.pow($b)))
$u = New-Tensor 3.0, 4
$v = New-Tensor -4.0, 3
Show 'length of u' $u.norm()
Show 'length of 2u' (2 * $u).norm()
Show 'u and v are orthogonal: u . v' $u.dot($v)

# Dot product, matrix-vector and matrix-matrix product
$x = New-Tensor -Kind Arange -End 4 -Dtype float32
$y = New-Tensor -Kind Ones -Shape 4
Show 'dot' $x.dot($y)
Show 'sum of x * y' ($x * $y).sum()
$A = (New-Tensor -Kind Arange -End 6 -Dtype float32).reshape(2, 3)
Show 'mv' ([torch]::mv($A, (New-Tensor 3.0, 3, 3)))
Show 'mm' ([torch]::mm($A, (New-Tensor @((2.0, 2), (1, 1), (0, 0)))))

# Transpose
Show 'A.T' (New-Tensor -Kind Arange -End 6).reshape(3, 2).T

# Norms
$x = New-Tensor 3.0, -4
Show 'L1' $x.abs().sum()
Show 'L2' ([torch]::norm($x))
Show 'Frobenius' ([torch]::norm((New-Tensor -Kind Ones -Shape 4, 9)))

# Matrix operations
$A = New-Tensor @((1.0, 2), (3, 4))
$B = New-Tensor @((0.0, 1), (1, 0))
Show 'A + B' ($A + $B)
Show '2 A' (2 * $A)
Show 'sin A' $A.sin()
Show 'A B' $A.matmul($B)
Show '|A B| <= |A| |B|' ([bool] $A.matmul($B).norm().le($A.norm() * $B.norm()))

# Special matrices
$S = $A + $A.T
Show 'A + A.T is symmetric' (Test-Close $S $S.T)
$K = $A - $A.T
Show 'A - A.T is antisymmetric' (Test-Close $K (-$K.T))
$G = $A.T.matmul($A)
Show 'A.T A is positive definite: its eigenvalues' ([torch+linalg]::eigvalsh($G))
$angle = [Math]::PI / 6
$R = New-Tensor @(([Math]::Cos($angle), -[Math]::Sin($angle)), ([Math]::Sin($angle), [Math]::Cos($angle)))
Show 'a rotation is orthogonal: R R.T = I' (Test-Close $R.matmul($R.T) (New-Tensor -Kind Eye -Shape 2))
$P = (New-Tensor -Kind Eye -Shape 3)[@(2, 0, 1)]
Show 'a permutation matrix' $P
Show 'is orthogonal: P P.T = I' (Test-Close $P.matmul($P.T) (New-Tensor -Kind Eye -Shape 3))
Show 'and permutes' $P.matmul((New-Tensor 10.0, 20, 30))

# Eigenvalues and eigenvectors of a symmetric matrix
$S = New-Tensor @((2.0, 1), (1, 2))
$values, $vectors = [torch+linalg]::eigh($S) | ForEach-Object { $_.Item1, $_.Item2 }
Show 'eigenvalues' $values
Show 'S v = lambda v' (Test-Close $S.matmul($vectors) ($vectors * $values))

# Singular values
$A = New-Tensor @((3.0, 0), (4, 5))
$U, $s, $Vh = [torch+linalg]::svd($A) | ForEach-Object { $_.Item1, $_.Item2, $_.Item3 }
Show 'singular values' $s
Show 'U diag(s) Vh = A' (Test-Close ($U * $s).matmul($Vh) $A)
