using System.Reflection;
using DeepLearn.HelpGenerator;

if (args is not [var assemblyPath, var helpPath])
{
    Console.Error.WriteLine("usage: HelpGenerator <cmdlet assembly.dll> <help file.xml>");
    return 2;
}

var assembly = Assembly.LoadFrom(Path.GetFullPath(assemblyPath));
var comments = DocComments.Load(Path.ChangeExtension(assembly.Location, ".xml"));
var commands = CommandReader.Read(assembly).ToList();

var gaps = commands.SelectMany(command => HelpCheck.Gaps(command, comments)).ToList();
if (gaps.Count > 0)
{
    foreach (var gap in gaps)
        Console.Error.WriteLine($"help: {gap}");
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(helpPath))!);
new MamlDocument(commands, comments).Save(helpPath);
return 0;
