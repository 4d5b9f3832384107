namespace System.Management.Automation;

/// <summary>Approved verbs: data.</summary>
public static class VerbsData
{
    public const string
        Backup = "Backup", Checkpoint = "Checkpoint", Compare = "Compare", Compress = "Compress", Convert = "Convert",
        ConvertFrom = "ConvertFrom", ConvertTo = "ConvertTo", Dismount = "Dismount", Edit = "Edit", Expand = "Expand",
        Export = "Export", Group = "Group", Import = "Import", Initialize = "Initialize", Limit = "Limit", Merge = "Merge",
        Mount = "Mount", Out = "Out", Publish = "Publish", Restore = "Restore", Save = "Save", Sync = "Sync",
        Unpublish = "Unpublish", Update = "Update";
}
