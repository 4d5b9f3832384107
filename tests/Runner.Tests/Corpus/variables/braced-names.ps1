${a b} = 1
${a b}
"${a b}c"
${a-b} = 'dash'
${a-b}
$a_b1 = 'u'; "$a_b1"
${global:zz} = 4; $zz
${x`}y} = 5; ${x`}y}
