using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace NewsPortal.Web.Startup;

/// <summary>Whatever answers GET answers HEAD (RFC 9110, 9.1): link checkers and some crawlers ask that way.</summary>
internal sealed class HeadLikeGet : IActionModelConvention
{
    private static readonly string[] Get = [HttpMethods.Get];
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    public void Apply(ActionModel action)
    {
        foreach (var selector in action.Selectors)
        {
            var constraint = selector.ActionConstraints.OfType<HttpMethodActionConstraint>().FirstOrDefault();
            if (constraint?.HttpMethods.SequenceEqual(Get) == true)
            {
                selector.ActionConstraints.Remove(constraint);
                selector.ActionConstraints.Add(new HttpMethodActionConstraint(GetAndHead));
                Replace(selector.EndpointMetadata);
            }
        }
    }

    private static void Replace(IList<object> metadata)
    {
        foreach (var old in metadata.OfType<HttpMethodMetadata>().ToList())
        {
            metadata.Remove(old);
            metadata.Add(new HttpMethodMetadata(GetAndHead));
        }
    }
}
