function Inner { 1 / 0; 'inner goes on' }
function Outer { Inner; 'outer goes on' }
Outer
'script goes on'
function Thrower { throw 'out' }
function Middle { Thrower; 'never' }
Middle
'never'
