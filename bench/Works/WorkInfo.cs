namespace DeepLearn.Bench.Works;

/// <summary>A work that both sides know by its name.</summary>
/// <param name="Name">The name, as peer.py has it too.</param>
/// <param name="Title">What it is, for the table.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Target">The ratio to tuned Python that is aimed at; null for none.</param>
/// <param name="Rounds">Measurements of each side.</param>
/// <param name="Make">Makes our side ready.</param>
/// <param name="FreshProcess">Whether each measurement needs a process of its own.</param>
internal sealed record WorkInfo(
    string Name, string Title, string Unit, double? Target, int Rounds, Func<IWork> Make, bool FreshProcess = false);
