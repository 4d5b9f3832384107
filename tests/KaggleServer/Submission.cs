using System.Text;

namespace DeepLearn.Tests.Kaggle;

/// <summary>A submission: pending when it is made and at the first look, then scored or, with the wrong header, refused.</summary>
internal sealed class Submission(long id, string? description, byte[] content)
{
    private const string Header = "Id,SalePrice\n";
    private int _looks;

    public long Id => id;

    /// <summary>What a call about it alone shows; it goes on meanwhile.</summary>
    public Dictionary<string, object?> Look()
    {
        _looks++;
        return Shown();
    }

    public Dictionary<string, object?> Shown()
    {
        var pending = _looks < 2;
        var right = Encoding.UTF8.GetString(content).StartsWith(Header, StringComparison.Ordinal);
        return new Dictionary<string, object?>
        {
            ["ref"] = id,
            ["date"] = "2026-01-02T03:04:05.678Z",
            ["fileName"] = "submission.csv",
            ["description"] = description,
            ["status"] = pending ? "PENDING" : right ? "COMPLETE" : "ERROR",
            ["publicScore"] = !pending && right ? "0.13524" : "",
            ["privateScore"] = null,
            ["errorDescription"] = !pending && !right ? "Evaluation Exception: Submission must have columns: Id, SalePrice" : null,
            ["submittedBy"] = Accounts.UserName,
            ["totalBytes"] = content.Length,
        };
    }
}
