namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether Euclidean distances are calculated by a matrix product: fast, less exact.</summary>
    public enum compute_mode
    {
        /// <summary>By a matrix product for more than 25 rows.</summary>
        use_mm_for_euclid_dist_if_necessary = 0,
        use_mm_for_euclid_dist = 1,
        donot_use_mm_for_euclid_dist = 2,
    }
}
