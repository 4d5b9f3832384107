using System.Text;

namespace DeepLearn.Tests.Kaggle;

/// <summary>Who may call: one user, by an access token or by name and key.</summary>
public static class Accounts
{
    /// <summary>The access token.</summary>
    public const string Token = "KGAT_0123456789abcdef0123456789abcdef";

    /// <summary>The name of the user.</summary>
    public const string UserName = "grace";

    /// <summary>The key of the user.</summary>
    public const string Key = "fedcba9876543210fedcba9876543210";

    internal static bool Knows(string? authorization) =>
        authorization == $"Bearer {Token}" || authorization == $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes($"{UserName}:{Key}"))}";
}
