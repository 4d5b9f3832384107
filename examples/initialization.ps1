<#
.SYNOPSIS
D2L 6.3: the ways to draw the first weights of a network, by layer, by name, by a function of one's own, and from a file.

.DESCRIPTION
Shows the built-in initialisers and what they draw, a different one for each layer, a custom one, weights from a file, kernels
that enlarge images, and orthogonal matrices that keep lengths. Then trains linear and softmax regression from constant weights,
which works, and a network with a hidden layer, which does not.

.PARAMETER Epochs
Passes over the data in the experiments with constant weights.

.PARAMETER Examples
Images of Fashion-MNIST to train on.

.PARAMETER Seed
Decides all random numbers.

.PARAMETER OutputFolder
Where the file of weights goes.

.EXAMPLE
./examples/initialization.ps1
#>
[CmdletBinding()]
param(
    [int] $Epochs = 5,
    [int] $Examples = 6000,
    [long] $Seed = 1,
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/initialization"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$torch = [TorchSharp.torch]
$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName

function New-Net {
    New-Layer Linear -InFeatures 100 -OutFeatures 200 | New-Layer ReLU | New-Layer Linear -InFeatures 200 -OutFeatures 50 | New-Model
}
function Get-Weight($Model, [string] $Name = '0.weight') { $Model.StateDict()[$Name].detach() }

'What each draws for a weight of 100 inputs and 200 outputs'
foreach ($initializer in 'Normal(0.01)', 'Uniform(-0.07, 0.07)', 'TruncatedNormal(0.02, 0, -0.04, 0.04)', 'XavierUniform', 'XavierNormal',
    'KaimingNormal', 'KaimingUniform', 'MSRAPrelu', 'Orthogonal', 'Constant(0.5)', 'Ones', 'Zeros') {
    $weight = Get-Weight (New-Net | Initialize-Model $initializer -Seed $Seed)
    '  {0,-38} deviation {1:f4}, largest {2:f4}' -f $initializer, [double] $weight.std(), [double] $weight.abs().max()
}
'  1/sqrt(n) = {0:f4} is the deviation that keeps the length of a signal of n = 100 inputs' -f (1 / [Math]::Sqrt(100))

''
'By layer: Xavier for the first, a constant for the last, zero biases'
$model = New-Net | Initialize-Model ([ordered] @{ '0.weight' = 'XavierUniform'; '2.weight' = 'Constant(42)'; '*.bias' = 'Zeros' })
'  0.weight starts {0}' -f (Get-Weight $model)[0, '0:3'].ToString()
'  2.weight starts {0}' -f (Get-Weight $model '2.weight')[0, '0:3'].ToString()
'  biases sum to   {0}' -f [double] (Get-Weight $model '0.bias').sum()

''
'By kind of layer, as net.apply(init) does: linear layers only'
$model = New-Net | Initialize-Model 'Normal(0.01)' -Include Linear -Seed $Seed
'  deviation {0:f4}' -f [double] (Get-Weight $model).std()

''
'One''s own: uniform in -10 to 10, and zero below 5'
$model = New-Net | Initialize-Model -Seed $Seed {
    param($weight, $name)
    $null = $weight.uniform_(-10, 10)
    $null = $weight.mul_($weight.abs().ge(5))
}
$size = (Get-Weight $model).abs()
'  {0:p0} are zero, the smallest other is {1:f2}' -f [double] $size.eq(0).to_type([TorchSharp.torch+ScalarType]::Float32).mean(), [double] $size.masked_select($size.gt(0)).min()

''
'From a file: the weights of another model'
$file = Join-Path $folder 'weights.npz'
$source = New-Net
$source | Export-Model -Path $file
$model = New-Net | Initialize-Model (Import-Tensor $file)
'  differ by {0}' -f [double] ((Get-Weight $model) - (Get-Weight $source)).abs().max()

''
'Orthogonal: 50 layers keep the length of a signal'
$signal = New-Tensor -Kind Randn -Shape 100 -Seed $Seed
$length = [double] $signal.norm()
foreach ($i in 1..50) {
    $layer = New-Layer Linear -InFeatures 100 -OutFeatures 100 -NoBias -Initializer Orthogonal
    $signal = $layer.Forward($signal).detach()
}
'  {0:f4} before, {1:f4} after' -f $length, [double] $signal.norm()

''
'Bilinear: the kernel of a transposed convolution that doubles an image'
$kernel = $torch::zeros(1, 1, 4, 4)
[DeepLearn.Initializers.Bilinear]::new().Apply($kernel)
$image = New-Tensor @((0.0, 1.0), (2.0, 3.0))
$large = [TorchSharp.torch+nn+functional]::conv_transpose2d($image.reshape(1, 1, 2, 2), $kernel, $null, [long[]] (2, 2), [long[]] (1, 1))
"  $($large[0, 0].ToString() -replace "`n", "`n  ")"

''
'LSTM bias: the forget gate open'
$bias = $torch::zeros(8)
[DeepLearn.Initializers.LSTMBias]::new(1).Apply($bias)
"  $($bias.ToString())"

''
'Constant weights: a convex model learns from them, a hidden layer does not'
$regression = New-Layer Linear -InFeatures 2 -OutFeatures 1 | New-Model | Initialize-Model Zeros | Initialize-Model Zeros -Parameter *.bias
$run = $regression | Start-Training -Dataset (Import-Dataset SyntheticRegression) -Epochs $Epochs -BatchSize 10 -LearningRate 0.03 -Loss MSE -Seed $Seed
'  linear regression from 0: loss {0:f4} -> {1:f6}' -f $run.History[0].TrainLoss, $run.History[-1].TrainLoss
$data = (Import-Dataset FashionMnist).First($Examples)
foreach ($case in @(('softmax regression from 0', 'Constant(0)', 0), ('one hidden layer from 0.1', 'Constant(0.1)', 64), ('one hidden layer, random', 'KaimingNormal', 64))) {
    $name, $initializer, $hidden = $case
    $layers = @(New-Layer Flatten)
    if ($hidden) { $layers += New-Layer Linear -InFeatures 784 -OutFeatures $hidden; $layers += New-Layer ReLU }
    $layers += New-Layer Linear -InFeatures ($hidden ? $hidden : 784) -OutFeatures 10
    $model = $layers | New-Model | Initialize-Model $initializer -Seed $Seed
    $run = $model | Start-Training -Dataset $data -Epochs $Epochs -BatchSize 256 -LearningRate 0.1 -Seed $Seed
    '  {0,-26} accuracy {1:f3}' -f $name, $run.History[-1].ValidationAccuracy
}
