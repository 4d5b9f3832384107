# The examples of tensors print the numbers of the book. What is printed is compared under its label, each kind of white space
# as one blank.

BeforeDiscovery {
    $printed = [ordered]@{
        'tensors' = @(
            @{ Label = 'arange'; Value = 'tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11])' }
            @{ Label = 'shape'; Value = '[12]' }
            @{ Label = 'numel'; Value = '12' }
            @{ Label = 'reshape(3, 4)'; Value = 'tensor([[ 0,  1,  2,  3], [ 4,  5,  6,  7], [ 8,  9, 10, 11]])' }
            @{ Label = 'reshape(-1, 4)'; Value = '[3, 4]' }
            @{ Label = 'reshape(3, -1)'; Value = '[3, 4]' }
            @{ Label = 'zeros'; Value = 'tensor([[[0., 0., 0., 0.], [0., 0., 0., 0.], [0., 0., 0., 0.]], [[0., 0., 0., 0.], [0., 0., 0., 0.], [0., 0., 0., 0.]]])' }
            @{ Label = 'ones'; Value = 'tensor([[[1., 1., 1., 1.], [1., 1., 1., 1.], [1., 1., 1., 1.]], [[1., 1., 1., 1.], [1., 1., 1., 1.], [1., 1., 1., 1.]]])' }
            @{ Label = 'randn'; Value = 'tensor([[ 1.5410, -0.2934, -2.1788,  0.5684], [-1.0845, -1.3986,  0.4033,  0.8380], [-0.7193, -0.4033, -0.5966,  0.1820]])' }
            @{ Label = 'from lists'; Value = 'tensor([[2, 1, 4, 3], [1, 2, 3, 4], [4, 3, 2, 1]])' }
            @{ Label = 'dtype'; Value = 'tensor([1., 2., 3.])' }
            @{ Label = 'x + y'; Value = 'tensor([ 3.,  4.,  6., 10.])' }
            @{ Label = 'x - y'; Value = 'tensor([-1.,  0.,  2.,  6.])' }
            @{ Label = 'x * y'; Value = 'tensor([ 2.,  4.,  8., 16.])' }
            @{ Label = 'x / y'; Value = 'tensor([0.5000, 1.0000, 2.0000, 4.0000])' }
            @{ Label = 'x ** y'; Value = 'tensor([ 1.,  4., 16., 64.])' }
            @{ Label = 'exp(x)'; Value = 'tensor([2.7183e+00, 7.3891e+00, 5.4598e+01, 2.9810e+03])' }
            @{ Label = 'A + B'; Value = 'tensor([[ 0.,  2.,  4.,  6.], [ 8., 10., 12., 14.], [16., 18., 20., 22.], [24., 26., 28., 30.], [32., 34., 36., 38.]])' }
            @{ Label = 'A * B (Hadamard)'; Value = 'tensor([[  0.,   1.,   4.,   9.], [ 16.,  25.,  36.,  49.], [ 64.,  81., 100., 121.], [144., 169., 196., 225.], [256., 289., 324., 361.]])' }
            @{ Label = 'Hadamard product'; Value = 'tensor([[12,  4], [ 6, 12]])' }
            @{ Label = 'cat dim 0'; Value = 'tensor([[ 0.,  1.,  2.,  3.], [ 4.,  5.,  6.,  7.], [ 8.,  9., 10., 11.], [ 2.,  1.,  4.,  3.], [ 1.,  2.,  3.,  4.], [ 4.,  3.,  2.,  1.]])' }
            @{ Label = 'cat dim 1'; Value = 'tensor([[ 0.,  1.,  2.,  3.,  2.,  1.,  4.,  3.], [ 4.,  5.,  6.,  7.,  1.,  2.,  3.,  4.], [ 8.,  9., 10., 11.,  4.,  3.,  2.,  1.]])' }
            @{ Label = 'X == Y'; Value = 'tensor([[False,  True, False,  True], [False, False, False, False], [False, False, False, False]])' }
            @{ Label = 'sum'; Value = 'tensor(66.)' }
            @{ Label = '3-d cat dim 0'; Value = 'tensor([[[ 0,  1]], [[ 2,  3]], [[10, 11]], [[12, 13]]])' }
            @{ Label = '3-d cat dim 1'; Value = 'tensor([[[ 0,  1], [10, 11]], [[ 2,  3], [12, 13]]])' }
            @{ Label = '3-d cat dim 2'; Value = 'tensor([[[ 0,  1, 10, 11]], [[ 2,  3, 12, 13]]])' }
            @{ Label = '(3, 1) + (1, 2)'; Value = 'tensor([[0, 1], [1, 2], [2, 3]])' }
            @{ Label = 'A / row sums'; Value = 'tensor([[0.1667, 0.3333, 0.5000], [0.2667, 0.3333, 0.4000]])' }
            @{ Label = 'A + row sums'; Value = 'tensor([[ 7,  8,  9], [19, 20, 21]])' }
            @{ Label = 'A * row sums'; Value = 'tensor([[ 6, 12, 18], [60, 75, 90]])' }
            @{ Label = 'C / C.sum(1)'; Value = 'The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1' }
            @{ Label = 'C / C.sum(1, keepdim)'; Value = 'tensor([[[0.0000, 0.0667, 0.1111, 0.1429], [0.3333, 0.3333, 0.3333, 0.3333], [0.6667, 0.6000, 0.5556, 0.5238]], [[0.2500, 0.2549, 0.2593, 0.2632], [0.3333, 0.3333, 0.3333, 0.3333], [0.4167, 0.4118, 0.4074, 0.4035]]])' }
            @{ Label = '(5, 1) + (5)'; Value = '[5, 5]' }
            @{ Label = 'column + row'; Value = 'tensor([[2, 3, 4], [2, 3, 4], [2, 3, 4]])' }
            @{ Label = 'row * column'; Value = 'tensor([[1, 2], [2, 4], [3, 6]])' }
            @{ Label = 'X[-1]'; Value = 'tensor([ 8.,  9., 10., 11.])' }
            @{ Label = 'X[1:3]'; Value = 'tensor([[ 4.,  5.,  6.,  7.], [ 8.,  9., 10., 11.]])' }
            @{ Label = 'X[::2, ::3]'; Value = 'tensor([[ 0.,  3.], [ 8., 11.]])' }
            @{ Label = 'X[1, 2] = 9'; Value = 'tensor([[ 0.,  1.,  2.,  3.], [ 4.,  5.,  9.,  7.], [ 8.,  9., 10., 11.]])' }
            @{ Label = 'X[0:2, :] = 12'; Value = 'tensor([[12., 12., 12., 12.], [12., 12., 12., 12.], [ 8.,  9., 10., 11.]])' }
            @{ Label = 'X + Y writes into X'; Value = 'False' }
            @{ Label = 'X[:] = X + Y writes into X'; Value = 'True' }
            @{ Label = 'X.add_(Y) writes into X'; Value = 'True' }
            @{ Label = 'array'; Value = 'Single[][]' }
            @{ Label = 'tensor of the array'; Value = 'Tensor' }
            @{ Label = 'a'; Value = 'tensor([3.5000])' }
            @{ Label = 'a.item()'; Value = '3.5' }
            @{ Label = '[float] a'; Value = '3.5' }
            @{ Label = '[int] a'; Value = '3' }
            @{ Label = 'X.T.is_contiguous()'; Value = 'False' }
            @{ Label = 'X.T.view(12)'; Value = 'view size is not compatible with input tensor''s size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.' }
            @{ Label = 'X.T.contiguous().view(12)'; Value = '[12]' }
            @{ Label = 'X.T.reshape(12)'; Value = '[12]' }
            @{ Label = 'X.dim()'; Value = '2' }
            @{ Label = 'x[3]'; Value = 'tensor(3)' }
            @{ Label = 'len(x)'; Value = '4' }
            @{ Label = 'x.shape'; Value = '[4]' }
            @{ Label = 'A.numel()'; Value = '6' }
            @{ Label = 'A after its clone changed'; Value = 'tensor([[0, 1, 2], [3, 4, 5]])' }
            @{ Label = 'A.sum()'; Value = 'tensor(54)' }
            @{ Label = 'A.sum(0)'; Value = 'tensor([[ 2,  3,  4], [ 5,  6,  7], [ 8,  9, 10]])' }
            @{ Label = 'A.sum(0, keepdim)'; Value = 'tensor([[[ 2,  3,  4], [ 5,  6,  7], [ 8,  9, 10]]])' }
            @{ Label = 'A.sum(1)'; Value = 'tensor([[12, 15, 18], [ 3,  3,  3]])' }
            @{ Label = 'A.sum(1, keepdim)'; Value = 'tensor([[[12, 15, 18]], [[ 3,  3,  3]]])' }
            @{ Label = 'A.sum(2)'; Value = 'tensor([[ 6, 15, 24], [ 3,  3,  3]])' }
            @{ Label = 'A.sum(2, keepdim)'; Value = 'tensor([[[ 6], [15], [24]], [[ 3], [ 3], [ 3]]])' }
            @{ Label = 'A.sum([0, 1])'; Value = 'tensor([15, 18, 21])' }
            @{ Label = 'A.sum([0, 1], keepdim)'; Value = 'tensor([[[15, 18, 21]]])' }
            @{ Label = 'A.mean()'; Value = 'tensor(0.5000)' }
            @{ Label = 'A.mean(0)'; Value = 'tensor([0.5000, 0.5000, 0.5000])' }
            @{ Label = 'randn(2).shape'; Value = '[2]' }
            @{ Label = '(5, 2) @ (2)'; Value = '[5]' }
            @{ Label = '(3, 5) @ (10, 3)'; Value = 'mat1 and mat2 shapes cannot be multiplied (3x5 and 10x3)' }
            @{ Label = 'T of a vector'; Value = 'tensor([1, 2, 3])' }
            @{ Label = 'reshape(-1, 1)'; Value = 'tensor([[1], [2]])' }
            @{ Label = 'squeeze'; Value = '[5]' }
            @{ Label = 'matmul'; Value = 'tensor([[ 7., 10.], [15., 22.]])' }
            @{ Label = 'mm'; Value = 'tensor([[ 7., 10.], [15., 22.]])' }
            @{ Label = 'bmm'; Value = 'tensor([[[ 7., 10.], [15., 22.]], [[ 7., 10.], [15., 22.]]])' }
            @{ Label = 'stack'; Value = '[2, 2, 2]' }
            @{ Label = 'squeeze, unsqueeze'; Value = '[2, 2]' }
            @{ Label = 'transpose'; Value = 'tensor([[1., 3.], [2., 4.]])' }
            @{ Label = 'T'; Value = 'tensor([[1., 3.], [2., 4.]])' }
            @{ Label = 'repeat_interleave'; Value = 'tensor([1, 1, 2, 2])' }
            @{ Label = 'argmax'; Value = 'tensor([1, 1])' }
            @{ Label = 'max'; Value = 'tensor(4.)' }
            @{ Label = 'cast'; Value = 'tensor([[1, 2], [3, 4]])' }
            @{ Label = 'sin'; Value = 'tensor([[ 0.8415,  0.9093], [ 0.1411, -0.7568]])' }
            @{ Label = 'log'; Value = 'tensor([[0.0000, 0.6931], [1.0986, 1.3863]])' }
            @{ Label = 'abs'; Value = 'tensor([[1., 2.], [3., 4.]])' }
            @{ Label = 'norm'; Value = 'tensor(5.4772)' }
            @{ Label = 'sqrt'; Value = 'tensor([[1.0000, 1.4142], [1.7321, 2.0000]])' }
            @{ Label = 'tanh'; Value = 'tensor([[0.7616, 0.9640], [0.9951, 0.9993]])' }
            @{ Label = 'sigmoid'; Value = 'tensor([[0.7311, 0.8808], [0.9526, 0.9820]])' }
            @{ Label = 'flatten'; Value = 'tensor([1., 2., 3., 4.])' }
            @{ Label = 'zeros_like'; Value = 'tensor([[0., 0.], [0., 0.]])' }
            @{ Label = 'y_hat[range(n), y]'; Value = 'tensor([0.1000, 0.5000])' }
            @{ Label = 'rand, in [0, 1)'; Value = 'True' }
            @{ Label = 'randint, below 3'; Value = 'True' }
            @{ Label = 'uniform_, in [-1, 1)'; Value = 'True' }
            @{ Label = 'normal, of mean 5'; Value = '5' }
            @{ Label = 'no_grad'; Value = 'False' }
        )
        'linear-algebra' = @(
            @{ Label = 'a + b, a * b, a / b, a ** b'; Value = 'tensor([5.0000, 6.0000, 1.5000, 9.0000])' }
            @{ Label = 'length of u'; Value = 'tensor(5.)' }
            @{ Label = 'length of 2u'; Value = 'tensor(10.)' }
            @{ Label = 'u and v are orthogonal: u . v'; Value = 'tensor(0.)' }
            @{ Label = 'dot'; Value = 'tensor(6.)' }
            @{ Label = 'sum of x * y'; Value = 'tensor(6.)' }
            @{ Label = 'mv'; Value = 'tensor([ 9., 36.])' }
            @{ Label = 'mm'; Value = 'tensor([[ 1.,  1.], [10., 10.]])' }
            @{ Label = 'A.T'; Value = 'tensor([[0, 2, 4], [1, 3, 5]])' }
            @{ Label = 'L1'; Value = 'tensor(7.)' }
            @{ Label = 'L2'; Value = 'tensor(5.)' }
            @{ Label = 'Frobenius'; Value = 'tensor(6.)' }
            @{ Label = 'A + B'; Value = 'tensor([[1., 3.], [4., 4.]])' }
            @{ Label = '2 A'; Value = 'tensor([[2., 4.], [6., 8.]])' }
            @{ Label = 'sin A'; Value = 'tensor([[ 0.8415,  0.9093], [ 0.1411, -0.7568]])' }
            @{ Label = 'A B'; Value = 'tensor([[2., 1.], [4., 3.]])' }
            @{ Label = '|A B| <= |A| |B|'; Value = 'True' }
            @{ Label = 'A + A.T is symmetric'; Value = 'True' }
            @{ Label = 'A - A.T is antisymmetric'; Value = 'True' }
            @{ Label = 'A.T A is positive definite: its eigenvalues'; Value = 'tensor([ 0.1339, 29.8661])' }
            @{ Label = 'a rotation is orthogonal: R R.T = I'; Value = 'True' }
            @{ Label = 'a permutation matrix'; Value = 'tensor([[0., 0., 1.], [1., 0., 0.], [0., 1., 0.]])' }
            @{ Label = 'is orthogonal: P P.T = I'; Value = 'True' }
            @{ Label = 'and permutes'; Value = 'tensor([30., 10., 20.])' }
            @{ Label = 'eigenvalues'; Value = 'tensor([1., 3.])' }
            @{ Label = 'S v = lambda v'; Value = 'True' }
            @{ Label = 'singular values'; Value = 'tensor([6.7082, 2.2361])' }
            @{ Label = 'U diag(s) Vh = A'; Value = 'True' }
        )
        'preprocessing' = @(
            @{ Label = 'read'; Value = 'house_tiny: 4 rows x 3 columns NumRooms  Alley    Price integer  text   integer --------  -----  ------- NA  Pave    127500 2  NA      106000 4  NA      178100 NA  NA      140000' }
            @{ Label = 'inputs and outputs'; Value = 'NumRooms, Alley | Price' }
            @{ Label = 'NumRooms, filled with the mean'; Value = '3 2 4 3' }
            @{ Label = 'prices without the row that misses most'; Value = '127500 106000 178100' }
            @{ Label = 'rows left: nothing missing, something there, two values there, NumRooms there'; Value = '0 4 3 2' }
            @{ Label = 'columns left: nothing missing, two values there'; Value = 'Price | NumRooms, Price' }
            @{ Label = 'encoded'; Value = 'house_tiny: 4 rows x 3 columns NumRooms  Alley_Pave  Alley_nan integer     integer    integer --------  ----------  --------- 3           1          0 2           0          1 4           0          1 3           0          1' }
            @{ Label = 'X'; Value = 'tensor([[3., 1., 0.], [2., 0., 1.], [4., 0., 1.], [3., 0., 1.]], dtype=torch.float64)' }
            @{ Label = 'y'; Value = 'tensor([127500, 106000, 178100, 140000])' }
            @{ Label = 'log(price)'; Value = '11.7559 11.5712 12.0901 11.8494' }
            @{ Label = 'standardised'; Value = '-0.2815 -1.1371 1.2668 0.1517' }
        )
    }
}

Describe '<_>.ps1' -ForEach @($printed.Keys) {
    BeforeAll {
        $arguments = if ($_ -eq 'preprocessing') { @{ OutputFolder = "$TestDrive/data" } } else { @{} }
        $found = @{}
        $label = $null
        foreach ($line in (& "$PSScriptRoot/../examples/$_.ps1" @arguments | Out-String -Width 200) -split "`r?`n") {
            if ($line -match '^# (.+)$') {
                $label = $Matches[1]
                $found[$label] = @()
            }
            elseif ($line.Trim()) { $found[$label] += $line.Trim() }
        }
    }

    It '<Label>' -ForEach @($printed[$_]) {
        $found[$Label] -join ' ' | Should -BeExactly $Value
    }
}
