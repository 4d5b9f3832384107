using System.Globalization;
using DeepLearn.Data;

namespace DeepLearn.Commands.Parameters;

/// <summary>What cmdlets share that load entries of the catalogue, downloading them where they are not on this machine.</summary>
internal static class CatalogueDownload
{
    private const double Megabyte = 1e6;

    /// <summary>What -WhatIf tells and -Confirm asks.</summary>
    public static string Question(DatasetInfo info) => $"Download {Size(info.Files.Sum(file => file.Size))} of {info.Name}";

    /// <summary>How far a download has come.</summary>
    public static string Status(DownloadProgress download) => $"{download.File}: {Size(download.Received)} of {Size(download.Total)}";

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte:0.0} MB");
}
