12 -band 10; 12 -bor 10; 12 -bxor 10; -bnot 0; -bnot 5
1 -shl 4; 256 -shr 4; -16 -shr 2; 1 -shl 32; 1 -shl 33; 1l -shl 33
(12 -band 10l).GetType().Name
3.7 -band 3
'6' -band 3
$true -bor 4
0xF0 -band 0x3C
[uint32]1 -shl 31
(-bnot [byte]1).GetType().Name
