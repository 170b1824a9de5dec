using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>Opens kinds of pages in a browser.</summary>
internal static class PageVisits
{
    private const string SendEmptied =
        """
        () => {
          const form = document.querySelector('main form[method=post]');
          form.noValidate = true;
          for (const field of form.querySelectorAll('input, textarea')) {
            if (!/^(hidden|checkbox|radio|file|submit)$/.test(field.type)) field.value = '';
          }
          form.requestSubmit();
        }
        """;

    public static async Task OpenAsync(this IPage page, PageKind kind)
    {
        await page.GotoAsync(kind.Path);
        if (kind.Refused)
        {
            await page.RunAndWaitForResponseAsync(
                () => page.EvaluateAsync(SendEmptied), answer => answer.Request.IsNavigationRequest);
            await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
            await page.Locator("main [role=alert]").First.WaitForAsync();
        }
    }
}
