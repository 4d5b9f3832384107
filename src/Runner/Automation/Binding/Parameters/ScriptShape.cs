using System.Reflection;
using MethodInvoker = DeepLearn.Runner.Runtime.MethodInvoker;

namespace DeepLearn.Runner.Binding;

/// <summary>The parameters of a script block, from its param block.</summary>
internal static class ScriptShape
{
    public static CommandShape Of(CompiledBlock code, Compiler compiler)
    {
        if (code.Ast.Parameters is not { } block)
            return CommandShape.Empty;
        Attribute[] attributes = [.. block.Attributes.Select(a => Create(a, compiler))];
        var binding = attributes.OfType<CmdletBindingAttribute>().FirstOrDefault();
        List<Attribute>[] own = [.. block.Parameters.Select(p => p.Attributes.Select(a => Create(a, compiler)).ToList())];
        ParameterAttribute[] declared = [.. own.SelectMany(list => list).OfType<ParameterAttribute>()];
        bool automatic = (binding?.PositionalBinding ?? true)
            && declared.All(p => p.Position == int.MinValue && p.ParameterSetName == ParameterAttribute.AllParameterSets);
        var parameters = new List<ParameterShape>();
        int position = 0;
        foreach ((ParameterAst ast, List<Attribute> list) in block.Parameters.Zip(own))
        {
            if (ast.Types.Count > 1)
                throw new UnsupportedException(ast.Extent, "a parameter with several types");
            Type type = ast.Types is [var written] ? compiler.ResolveType(written) : typeof(object);
            if (!list.OfType<ParameterAttribute>().Any())
                list.Add(new ParameterAttribute());
            if (automatic && type != typeof(SwitchParameter))
            {
                foreach (ParameterAttribute parameter in list.OfType<ParameterAttribute>().Where(p => !p.ValueFromRemainingArguments))
                    parameter.Position = position;
                position++;
            }
            parameters.Add(new ParameterShape(ast.Name, type, list) { Default = ast.Default is null ? null : compiler.Expression(ast.Default) });
        }
        return new CommandShape(parameters, attributes, advanced: binding is not null || declared.Length > 0);
    }

    private static Attribute Create(AttributeAst ast, Compiler compiler)
    {
        Type type = TypeResolver.ResolveAttribute(ast.TypeName, compiler.Namespaces) ?? throw new UnsupportedException(ast.Extent, $"the attribute [{ast.TypeName}()]");
        Engine engine = Engine.Require();
        var frame = new Frame(engine, engine.CurrentScope, engine.Streams);
        var attribute = (Attribute)MethodInvoker.New(type, [.. ast.Arguments.Select(a => compiler.Expression(a)(frame))]);
        foreach ((string name, ExpressionAst? value) in ast.Named)
        {
            PropertyInfo property = type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                ?? throw new UnsupportedException(ast.Extent, $"{name} of the attribute [{ast.TypeName}()]");
            property.SetValue(attribute, LanguagePrimitives.ConvertTo(value is null ? true : compiler.Expression(value)(frame), property.PropertyType, CultureInfo.InvariantCulture));
        }
        return attribute;
    }
}
