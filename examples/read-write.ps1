<#
.SYNOPSIS
D2L 6.5: tensors and models to files and back.

.DESCRIPTION
Saves a tensor, a list of tensors, a dictionary of tensors and the weights of a network, and reads them again: as PyTorch's .pt
files, which torch.load reads in Python, as NumPy's .npz, and as a .safetensors file from which the network itself comes back.

.PARAMETER OutputFolder
Where the files go.

.EXAMPLE
./examples/read-write.ps1
#>
[CmdletBinding()]
param(
    [string] $OutputFolder = "$PSScriptRoot/../artifacts/read-write"
)

$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$folder = (New-Item -ItemType Directory -Path $OutputFolder -Force).FullName

'A tensor'
$x = New-Tensor -Kind Arange -Stop 4
$x | Export-Tensor (Join-Path $folder 'x-file.pt')
$x2 = Import-Tensor (Join-Path $folder 'x-file.pt')
"  $($x2.ToString())"

'A list'
$y = New-Tensor -Kind Zeros -Shape 4
$x, $y | Export-Tensor (Join-Path $folder 'x-files.pt')
$x2, $y2 = Import-Tensor (Join-Path $folder 'x-files.pt')
"  $($x2.ToString()), $($y2.ToString())"

'A dictionary, for PyTorch and for NumPy'
foreach ($extension in 'pt', 'npz') {
    [ordered] @{ x = $x; y = $y } | Export-Tensor (Join-Path $folder "mydict.$extension")
    $read = Import-Tensor (Join-Path $folder "mydict.$extension")
    "  $($read.Keys -join ', '): $($read.x.ToString()), $($read.y.ToString())"
}

'The weights of a network: a clone that loads them computes the same'
function New-Mlp { New-Layer Linear -InFeatures 20 -OutFeatures 256 | New-Layer ReLU | New-Layer Linear -InFeatures 256 -OutFeatures 10 | New-Model }
$net = New-Mlp
$batch = New-Tensor -Kind Randn -Shape 2, 20
$expected = $net.Forward($batch)
$net | Export-Model (Join-Path $folder 'mlp.pt')
$clone = Import-Model (Join-Path $folder 'mlp.pt') -Into (New-Mlp)
"  equal: $([bool] $clone.Forward($batch).equal($expected).all())"

'The network itself, from a file that holds its architecture too'
$net | Export-Model (Join-Path $folder 'mlp.safetensors')
$clone = Import-Model (Join-Path $folder 'mlp.safetensors')
"  equal: $([bool] $clone.Forward($batch).equal($expected).all())"
"  $($clone.ToString() -replace "`n", "`n  ")"
