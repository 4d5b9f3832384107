using System.Collections.Concurrent;
using System.Dynamic;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace DeepLearn.Runner.Runtime;

/// <summary>Properties of objects that bring their own, as the dynamic language runtime asks for them.</summary>
internal sealed class DynamicMember(string name) : GetMemberBinder(name, ignoreCase: true)
{
    private static readonly object s_absent = new();
    private static readonly ConcurrentDictionary<string, CallSite<Func<CallSite, object, object?>>> s_sites = new();

    public static bool TryGet(object target, string name, out object? value)
    {
        CallSite<Func<CallSite, object, object?>> site = s_sites.GetOrAdd(name, static key =>
            CallSite<Func<CallSite, object, object?>>.Create(new DynamicMember(key)));
        value = site.Target(site, target);
        return !ReferenceEquals(value, s_absent);
    }

    public override DynamicMetaObject FallbackGetMember(DynamicMetaObject target, DynamicMetaObject? errorSuggestion) =>
        new(Expression.Constant(s_absent), BindingRestrictions.GetTypeRestriction(target.Expression, target.LimitType));
}
