namespace System.Management.Automation;

/// <summary>Approved verbs: common.</summary>
public static class VerbsCommon
{
    public const string
        Add = "Add", Clear = "Clear", Close = "Close", Copy = "Copy", Enter = "Enter", Exit = "Exit", Find = "Find",
        Format = "Format", Get = "Get", Hide = "Hide", Join = "Join", Lock = "Lock", Move = "Move", New = "New",
        Open = "Open", Optimize = "Optimize", Pop = "Pop", Push = "Push", Redo = "Redo", Remove = "Remove",
        Rename = "Rename", Reset = "Reset", Resize = "Resize", Search = "Search", Select = "Select", Set = "Set",
        Show = "Show", Skip = "Skip", Split = "Split", Step = "Step", Switch = "Switch", Undo = "Undo", Unlock = "Unlock",
        Watch = "Watch";
}
