namespace DeepLearn.Tests.Kaggle;

/// <summary>What goes wrong with a request.</summary>
public enum FaultKind
{
    /// <summary>The answer has this status; with 429 and 503 it asks to wait one second.</summary>
    Status,

    /// <summary>The same, but it asks to wait so many minutes.</summary>
    TooManyForMinutes,

    /// <summary>The connection closes after so many bytes of the content.</summary>
    Cut,

    /// <summary>The connection closes before anything is answered, though the request was carried out.</summary>
    Drop,

    /// <summary>Nothing is answered.</summary>
    Hang,

    /// <summary>The content comes in pieces with so many milliseconds in between.</summary>
    Slow,

    /// <summary>The content of the request is read in pieces with so many milliseconds in between.</summary>
    SlowRead,

    /// <summary>A page of HTML comes with the status 200.</summary>
    Html,

    /// <summary>A refusal with this code comes with the status 200.</summary>
    Code,

    /// <summary>One byte of the content is another.</summary>
    Corrupt,

    /// <summary>The stored content has changed since: another ETag and another length.</summary>
    Changed,

    /// <summary>Neither ETag nor date nor checksum nor ranges.</summary>
    Plain,
}
