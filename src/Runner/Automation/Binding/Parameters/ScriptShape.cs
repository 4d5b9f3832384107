using System.Globalization;
using System.Management.Automation;
using System.Reflection;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;
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
        bool advanced = binding is not null || block.Parameters.Any(p => p.Attributes.Any(a => a.TypeName.ToLowerInvariant() is "parameter" or "parameterattribute" or "system.management.automation.parameter"));
        List<Attribute>[] own = [.. block.Parameters.Select(p => p.Attributes.Select(a => Create(a, compiler)).ToList())];
        bool explicitPositions = own.Any(list => list.OfType<ParameterAttribute>().Any(p => p.Position != int.MinValue || p.ParameterSetName != ParameterAttribute.AllParameterSets));
        bool automatic = !explicitPositions && (binding?.PositionalBinding ?? true);
        var parameters = new List<ParameterShape>();
        int position = 0;
        for (int i = 0; i < block.Parameters.Count; i++)
        {
            ParameterAst ast = block.Parameters[i];
            Type type = ast.Types.Count == 0 ? typeof(object) : compiler.ResolveType(ast.Types[^1]);
            if (ast.Types.Count > 1)
                throw new UnsupportedException(ast.Extent, "a parameter with several types");
            List<Attribute> list = own[i];
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
        return new CommandShape(parameters, binding, attributes, advanced);
    }

    private static Attribute Create(AttributeAst ast, Compiler compiler)
    {
        if (TypeResolver.ResolveAttribute(ast.TypeName, compiler.Namespaces) is not { } type)
            throw Errors.Runtime($"Cannot find the type for custom attribute '{ast.TypeName}'. Make sure that the assembly that contains this type is loaded.", "CustomAttributeTypeNotFound");
        var frame = new Frame(Engine.Require(), Engine.Require().CurrentScope, Engine.Require().Streams);
        object?[] arguments = [.. ast.Arguments.Select(a => compiler.Expression(a)(frame))];
        var attribute = (Attribute)MethodInvoker.New(type, arguments);
        foreach ((string name, ExpressionAst? value) in ast.Named)
        {
            PropertyInfo property = type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                ?? throw Errors.Runtime($"Property '{name}' cannot be found for type '{type.FullName}'.", "PropertyNotFoundForType");
            object? given = value is null ? true : compiler.Expression(value)(frame);
            property.SetValue(attribute, LanguagePrimitives.ConvertTo(given, property.PropertyType, CultureInfo.InvariantCulture));
        }
        return attribute;
    }
}
