namespace TorchSharp;

public static partial class torch
{
    /// <summary>Range and precision of a floating element type.</summary>
    public struct FInfo
    {
        /// <summary>Bits of one number.</summary>
        public int bits;

        /// <summary>The distance from 1 to the next number.</summary>
        public double eps;
        public double max;
        public double min;

        /// <summary>The least positive number in full precision.</summary>
        public double tiny;
        public double smallest_normal;

        /// <summary>The decimal digits that are sure: 10 to the power of minus their count.</summary>
        public double resolution;

        internal FInfo(int bits, int fraction, int exponent, double resolution)
        {
            this.bits = bits;
            this.resolution = resolution;
            eps = Math.ScaleB(1, -fraction);
            max = Math.ScaleB(2 - eps, exponent);
            min = -max;
            tiny = smallest_normal = Math.ScaleB(1, 1 - exponent);
        }
    }
}
