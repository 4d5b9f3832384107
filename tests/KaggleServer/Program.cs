using System.Text.Json;
using DeepLearn.Tests.Kaggle;

// Serves until its input ends, so that it does not outlive the test that started it. The first line of its output is the address;
// each line of input is a command that is answered by a line:
//   fault <operation> <kind> [<number>]    the next request of the operation goes wrong
//   requests                               what came so far, as JSON
//   reset                                  forgets requests, faults and submissions
using var server = new Server();
Console.WriteLine(server.Endpoint);
while (Console.ReadLine() is { } line)
{
    var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    switch (words)
    {
        case ["fault", var operation, var kind, .. var rest]:
            server.Inject(operation, new Fault(Enum.Parse<FaultKind>(kind), rest is [var number] ? int.Parse(number) : 0));
            Console.WriteLine("ok");
            break;
        case ["requests"]:
            Console.WriteLine(JsonSerializer.Serialize(server.Requests));
            break;
        case ["reset"]:
            server.Reset();
            Console.WriteLine("ok");
            break;
        default:
            Console.WriteLine($"unknown command: {line}");
            break;
    }
}
