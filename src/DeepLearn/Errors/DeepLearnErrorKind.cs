namespace DeepLearn.Errors;

/// <summary>What kind of thing went wrong; a shell turns it into its own error categories.</summary>
public enum DeepLearnErrorKind
{
    /// <summary>An argument has a value that cannot be used.</summary>
    InvalidArgument,

    /// <summary>Data (a file, a column, a label, a tensor) is not what it should be.</summary>
    InvalidData,

    /// <summary>A name or a path does not exist.</summary>
    NotFound,

    /// <summary>A library or device is not there on this machine.</summary>
    NotInstalled,

    /// <summary>A file could not be written.</summary>
    WriteFailed,

    /// <summary>A file or a download could not be read.</summary>
    ReadFailed,

    /// <summary>A service does not let this user do it.</summary>
    AccessDenied,

    /// <summary>A service allows no more for now.</summary>
    LimitExceeded,

    /// <summary>A computation gave a result that is of no use, such as a loss that is not a number.</summary>
    InvalidResult,
}
