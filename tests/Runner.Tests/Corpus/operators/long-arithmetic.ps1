(1 + 1l).GetType().Name
(1l + 1l).GetType().Name
(1l * 2).GetType().Name
(2l - 1).GetType().Name
(4l / 2).GetType().Name
(5l % 2).GetType().Name
(9223372036854775807 + 1l).GetType().Name
