using System.Net;
using System.Security;

namespace System.Management.Automation;

/// <summary>A user name and a password. As text it is its type's name, so that no message shows what it holds.</summary>
public sealed class PSCredential(string userName, SecureString password)
{
    public string UserName { get; } = !string.IsNullOrEmpty(userName) ? userName
        : throw new PSArgumentException("Cannot process argument because the value of argument \"userName\" is not valid. Change the value of the \"userName\" argument and run the operation again.");

    public SecureString Password { get; } = password ?? throw new PSArgumentNullException(nameof(password));

    public NetworkCredential GetNetworkCredential() => new(UserName, Password);
}
