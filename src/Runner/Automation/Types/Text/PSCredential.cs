using System.Net;
using System.Security;

namespace System.Management.Automation;

/// <summary>A user name and a password.</summary>
public sealed class PSCredential(string userName, SecureString password)
{
    public string UserName { get; } = userName;

    public SecureString Password { get; } = password;

    public NetworkCredential GetNetworkCredential() => new(UserName, Password);

    public static explicit operator NetworkCredential(PSCredential credential) => credential.GetNetworkCredential();
}
