using System.Collections;
using System.Management.Automation;

namespace Runner.Tests.Conversion;

/// <summary>The public conversion functions that cmdlets call.</summary>
public sealed class LanguagePrimitivesTests
{
    [Theory]
    [InlineData("12", typeof(int), 12)]
    [InlineData("0x10", typeof(long), 16L)]
    [InlineData("1.5", typeof(double), 1.5)]
    [InlineData(2.5, typeof(int), 2)]
    [InlineData(3.5, typeof(int), 4)]
    [InlineData(true, typeof(int), 1)]
    [InlineData("fri", typeof(DayOfWeek), DayOfWeek.Friday)]
    [InlineData(1, typeof(string), "1")]
    [InlineData("", typeof(bool), false)]
    public void Converts(object value, Type type, object expected) => Assert.Equal(expected, LanguagePrimitives.ConvertTo(value, type));

    [Fact]
    public void A_failed_conversion_names_value_type_and_cause()
    {
        var error = Assert.Throws<PSInvalidCastException>(() => LanguagePrimitives.ConvertTo<int>("abc"));
        Assert.Equal("Cannot convert value \"abc\" to type \"System.Int32\". Error: \"The input string 'abc' was not in a correct format.\"", error.Message);
        Assert.Equal("InvalidCastFromStringToInteger", error.ErrorRecord.FullyQualifiedErrorId);
        Assert.False(LanguagePrimitives.TryConvertTo<int>("abc", out _));
    }

    [Fact]
    public void One_argument_constructors_and_cast_operators_convert()
    {
        Assert.Equal(new FileInfo("/x/y").FullName, LanguagePrimitives.ConvertTo<FileInfo>("/x/y").FullName);
        Assert.Equal(5, (int)LanguagePrimitives.ConvertTo<System.Numerics.BigInteger>(5));
        Assert.Equal([1, 2], LanguagePrimitives.ConvertTo<List<int>>(new object[] { "1", 2.0 }));
    }

    [Fact]
    public void A_dictionary_sets_the_properties_of_a_class()
    {
        var made = LanguagePrimitives.ConvertTo<ProgressStyle>(new Hashtable { ["Width"] = "7", ["Name"] = 5 });
        Assert.Equal((7, "5"), (made.Width, made.Name));
        var error = Assert.Throws<PSInvalidCastException>(() => LanguagePrimitives.ConvertTo<ProgressStyle>(new Hashtable { ["Wdth"] = 7 }));
        Assert.Contains("The property 'Wdth' was not found", error.Message);
    }

    [Fact]
    public void Collections_are_enumerated_texts_and_dictionaries_are_not()
    {
        Assert.NotNull(LanguagePrimitives.GetEnumerator(new[] { 1 }));
        Assert.Null(LanguagePrimitives.GetEnumerator("abc"));
        Assert.Null(LanguagePrimitives.GetEnumerator(new Hashtable()));
    }

    [Fact]
    public void What_cannot_be_compared_is_an_error()
        => Assert.Contains("is not IComparable", Assert.Throws<RuntimeException>(() => LanguagePrimitives.Compare(new Hashtable(), 1)).Message);

    public sealed class ProgressStyle
    {
        public int Width { get; set; }

        public string? Name { get; set; }
    }
}
