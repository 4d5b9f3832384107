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
        var given = new List<Argument>();
        CommandInfo? command = called is PSModuleInfo ? null : Found(engine, called);
        foreach (Action<Frame, List<Argument>> argument in arguments)
            argument(frame, given);
        if (command is null)
        {
            // & $module { ... }: the block runs among the module's own variables and commands.
            command = new ScriptInfo(given is [{ Value: ScriptBlock inside }, ..] ? new ScriptBlock(inside.Code, ((PSModuleInfo)called!).Session, engine)
                : throw Errors.Unsupported("a module called with anything but a script block"));
            given.RemoveAt(0);
        }
        var invocation = new InvocationInfo(command, ast.Extent)
        {
            InvocationName = dotSource ? "." : ast.Invocation == Invocation.Call && called is ScriptBlock ? "&" : LanguagePrimitives.ToText(called),
            ExpectingInput = expectingInput, PipelinePosition = position, PipelineLength = length,
        };
        engine.Position = ast.Extent;
        return command switch
        {
            ScriptCommandInfo script => new ScriptProcessor(engine, command, script.ScriptBlock, given, streams, invocation, expectingInput, dotSource),
            CmdletInfo cmdlet => new CmdletProcessor(engine, cmdlet, given, streams, invocation, expectingInput),
            _ => new NativeProcessor(engine, (ApplicationInfo)command, given, streams, invocation, expectingInput),
        };
    }

    private CommandInfo Found(Engine engine, object? called)
    {
        CommandInfo command;
        switch (called)
        {
            case ScriptBlock block:
                return new ScriptInfo(block);
            case CommandInfo given:
                command = given;
                break;
            case null:
                throw Errors.Runtime("The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.", "BadExpression");
            default:
                command = Required(engine, LanguagePrimitives.ToText(called));
                break;
        }
        return command is AliasInfo alias ? Required(engine, alias.Definition) : command;
    }

    private CommandInfo Required(Engine engine, string name)
    {
        try
        {
            return engine.Commands.Require(name);
        }
        catch (CommandNotFoundException e)
        {
            e.ErrorRecord.SetInvocationInfo(new InvocationInfo(null, ast.Name.Extent) { InvocationName = e.CommandName });
            throw;
        }
    }
}
