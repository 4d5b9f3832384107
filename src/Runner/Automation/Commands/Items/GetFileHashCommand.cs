using System.Security.Cryptography;

namespace Microsoft.PowerShell.Commands;

/// <summary>Computes checksums of files.</summary>
[Cmdlet("Get", "FileHash", DefaultParameterSetName = "Path")]
[OutputType(typeof(FileHashInfo))]
public sealed class GetFileHashCommand : PathCommandBase
{
    [Parameter(Position = 1), ValidateSet("SHA1", "SHA256", "SHA384", "SHA512", "MD5")] public string Algorithm { get; set; } = "SHA256";
    [Parameter(Mandatory = true, ParameterSetName = "StreamParameterSet")] public Stream? InputStream { get; set; }

    private protected override ErrorRecord NotFound(SessionStateException error)
        => new(error, "FileNotFound", ErrorCategory.ObjectNotFound, error.ErrorRecord.TargetObject);

    protected override void ProcessRecord()
    {
        if (InputStream is not null)
            Write(InputStream, null);
        else
            foreach (var path in ExistingPaths().Where(File.Exists))
            {
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
    }

    private void Write(Stream stream, string? path)
    {
        var name = Algorithm.ToUpperInvariant();
        using var hash = IncrementalHash.CreateHash(new HashAlgorithmName(name));
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
            hash.AppendData(buffer, 0, read);
        WriteObject(new FileHashInfo { Algorithm = name, Hash = Convert.ToHexString(hash.GetHashAndReset()), Path = path });
    }
}
