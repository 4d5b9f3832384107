namespace DeepLearn.Serialization.PyTorch;

/// <summary>The opcodes of Python's pickle format that the reader knows, by the names of its documentation (pickletools).</summary>
internal enum PickleCode : byte
{
    Mark = (byte)'(', Stop = (byte)'.', None = (byte)'N', BinInt = (byte)'J', BinInt1 = (byte)'K', BinInt2 = (byte)'M', BinFloat = (byte)'G',
    BinUnicode = (byte)'X', EmptyList = (byte)']', EmptyDict = (byte)'}', EmptyTuple = (byte)')', Tuple = (byte)'t', Append = (byte)'a',
    Appends = (byte)'e', SetItem = (byte)'s', SetItems = (byte)'u', BinPut = (byte)'q', LongBinPut = (byte)'r', BinGet = (byte)'h',
    LongBinGet = (byte)'j', Global = (byte)'c', Reduce = (byte)'R', Build = (byte)'b', BinPersId = (byte)'Q',
    Proto = 0x80, Tuple1 = 0x85, Tuple2 = 0x86, Tuple3 = 0x87, NewTrue = 0x88, NewFalse = 0x89, Long1 = 0x8A,
    ShortBinUnicode = 0x8C, BinUnicode8 = 0x8D, StackGlobal = 0x93, Memoize = 0x94, Frame = 0x95,
}
