[uint32]4 - 5
([uint32]4 - 5).GetType().Name
([uint64]4 + 1).GetType().Name
([uint32]4 + 1).GetType().Name
([uint64]4 + [int]-1).GetType().Name
([uint64]4 * 2).GetType().Name
([uint32]4 * [uint32]2).GetType().Name
([sbyte]4 + [byte]2).GetType().Name
