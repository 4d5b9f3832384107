0x1F; 0xFFFFFFFF; 0b101; 1e3; 1.5; .5; 1.; 10kb; 1mb; 2gb; 1.5kb
1l; 5u; 3y; 4s; 1.5d; 7ul; 2n; 200uy
(0xFFFFFFFF).GetType().Name
(1e3).GetType().Name
(10kb).GetType().Name
(3y).GetType().Name
(200uy).GetType().Name
(4s).GetType().Name
(5u).GetType().Name
(7ul).GetType().Name
(1.5d).GetType().Name
(5000000000).GetType().Name
(99999999999999999999).GetType().Name
(1.5kb).GetType().Name
