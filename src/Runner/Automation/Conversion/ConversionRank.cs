namespace DeepLearn.Runner.Conversion;

/// <summary>
/// How near a type is to another, as PowerShell weighs it in the choice of an overload: the higher the nearer. Bit 3 says that no array
/// of one element has to be made of the value.
/// </summary>
internal enum ConversionRank
{
    None = 0x00, UnrelatedArrays = 0x0F, ToString = 0x1F, IConvertible = 0x3F, ImplicitCast = 0x4F, ExplicitCast = 0x5F, ConstructorScalar = 0x67,
    Constructor = 0x6F, Parse = 0x7F, PSObject = 0x8F, Language = 0x9F, NullToValue = 0xAF, NullToRef = 0xBF, NumericExplicit = 0xCF,
    NumericExplicit1 = 0xDF, NumericString = 0xEF, NumericImplicit = 0xFF, AssignableScalar = 0x107, Assignable = 0x10F, StringToCharArray = 0x11A,
    Identity = 0x11F, ScalarMask = 0xFFF7,
}
