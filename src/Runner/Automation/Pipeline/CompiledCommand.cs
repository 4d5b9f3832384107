using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Pipeline;

/// <summary>A command of a pipeline: how to find it and how to compute its arguments.</summary>
internal sealed class CompiledCommand(
    CommandAst ast, Eval name, IReadOnlyList<Action<Frame, List<Argument>>> arguments, IReadOnlyList<CompiledRedirection> redirections)
{
    public IReadOnlyList<CompiledRedirection> Redirections => redirections;

    public CommandProcessor Create(Frame frame, Streams streams, bool expectingInput, int position, int length)
    {
        Engine engine = frame.Engine;
        engine.Position = ast.Extent;
        object? called = PSObject.Base(name(frame));
        bool dotSource = ast.Invocation == Invocation.DotSource;
        (CommandInfo command, ScriptBlock? block) = Found(engine, called);
        var given = new List<Argument>();
        foreach (Action<Frame, List<Argument>> argument in arguments)
            argument(frame, given);
        var invocation = new InvocationInfo(command, ast.Extent)
        {
            InvocationName = dotSource ? "." : ast.Invocation == Invocation.Call && called is ScriptBlock ? "&" : LanguagePrimitives.ToText(called),
            ExpectingInput = expectingInput, PipelinePosition = position, PipelineLength = length,
        };
        engine.Position = ast.Extent;
        if (block is not null)
            return new ScriptProcessor(engine, command, block, given, streams, invocation, expectingInput, dotSource);
        return command switch
        {
            CmdletInfo cmdlet => new CmdletProcessor(engine, cmdlet, given, streams, invocation, expectingInput),
            ApplicationInfo program => new NativeProcessor(engine, program, given, streams, invocation, expectingInput),
            _ => throw Errors.Runtime($"The command '{command.Name}' cannot be run.", "CommandNotRunnable", target: command.Name),
        };
    }

    private (CommandInfo, ScriptBlock?) Found(Engine engine, object? called)
    {
        try
        {
            return Resolve(engine, called);
        }
        catch (CommandNotFoundException e)
        {
            e.ErrorRecord.SetInvocationInfo(new InvocationInfo(null, ast.Name.Extent) { InvocationName = e.CommandName });
            throw;
        }
    }

    private static (CommandInfo, ScriptBlock?) Resolve(Engine engine, object? called)
    {
        CommandInfo command;
        switch (called)
        {
            case ScriptBlock block:
                return (new ScriptInfo(block), block);
            case CommandInfo given:
                command = given;
                break;
            case null:
                throw Errors.Runtime("The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.", "BadExpression");
            default:
                command = engine.Commands.Require(LanguagePrimitives.ToText(called));
                break;
        }
        if (command is AliasInfo alias)
            command = engine.Commands.Require(alias.Definition);
        return command switch
        {
            FunctionInfo function => (function, function.ScriptBlock),
            ExternalScriptInfo script => (script, script.ScriptBlock),
            ScriptInfo script => (script, script.ScriptBlock),
            _ => (command, null),
        };
    }
}
