namespace LibTorch.Native;

/// <summary>Kinds of value that cross to the shim; the same numbers as <c>dl::Tag</c> in shim.h.</summary>
internal enum ValueTag
{
    None = 0,
    Tensor = 1,
    Int = 2,
    Float = 3,
    Bool = 4,
    IntList = 5,
    FloatList = 6,
    BoolList = 7,
    TensorList = 8,
    String = 9,
    Device = 10,
    Generator = 11,
    Default = 12,
    Complex = 13,
}
