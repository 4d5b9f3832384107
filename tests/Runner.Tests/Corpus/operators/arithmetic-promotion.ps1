# Whole numbers widen to double when they overflow, not to long.
(2147483647 + 1).GetType().Name
(2147483647 * 2).GetType().Name
(9223372036854775807 + 1).GetType().Name
(1 + 1.0).GetType().Name
(1d + 1).GetType().Name
([byte]200 + [byte]100).GetType().Name
[byte]200 + [byte]100
([int16]1 + [int16]2).GetType().Name
([single]1 + 1).GetType().Name
([single]1.1 + 1.1).GetType().Name
(2147483647 - -1)
-2147483648 - 1
