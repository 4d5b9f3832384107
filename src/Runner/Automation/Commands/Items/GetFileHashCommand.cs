using System.Security.Cryptography;

namespace Microsoft.PowerShell.Commands;

/// <summary>Computes checksums of files.</summary>
[Cmdlet("Get", "FileHash", DefaultParameterSetName = "Path")]
[OutputType(typeof(FileHashInfo))]
public sealed class GetFileHashCommand : PathCommandBase
{
    [Parameter(Position = 1), ValidateSet("SHA1", "SHA256", "SHA384", "SHA512", "MD5")] public string Algorithm { get; set; } = "SHA256";
    [Parameter(Mandatory = true, ParameterSetName = "StreamParameterSet")] public Stream? InputStream { get; set; }

    private protected override ErrorRecord NotFound(SessionStateException error, string given)
        => new(error, "FileNotFound", ErrorCategory.ObjectNotFound, given);

    protected override void ProcessRecord()
    {
        if (InputStream is not null)
            Write(InputStream, null);
        foreach (var path in ExistingPaths().Where(File.Exists))
            try
            {
                using var stream = File.OpenRead(path);
                Write(stream, path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                WriteError(new ErrorRecord(e, "FileReadError", ErrorCategory.ReadError, path));
            }
    }

    private void Write(Stream stream, string? path)
    {
        var name = Algorithm.ToUpperInvariant();
        WriteObject(new FileHashInfo { Algorithm = name, Hash = Convert.ToHexString(CryptographicOperations.HashData(new HashAlgorithmName(name), stream)), Path = path });
    }
}
