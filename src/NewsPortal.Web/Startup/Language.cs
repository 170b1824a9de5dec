using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using NewsPortal.Infrastructure.Common;

namespace NewsPortal.Web.Startup;

/// <summary>
/// The language of the portal's own words: "Language" in appsettings, <c>vi</c> or <c>en</c>. Not taken from the
/// visitor's browser: one address is one page for readers and crawlers.
/// </summary>
internal static class Language
{
    /// <exception cref="SettingsException">There are no words in this language.</exception>
    public static void AddLanguage(this IServiceCollection services, IConfiguration configuration)
    {
        var words = configuration["Language"] ?? "vi";
        if (words is not ("vi" or "en"))
        {
            throw new SettingsException($"Language is '{words}'; it can be vi or en.");
        }

        // The build names each resource after the class of the same file name, so no folder is looked for.
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SupportedCultures = [new("vi-VN")];
            options.SupportedUICultures = [new(words)];
            options.DefaultRequestCulture = new RequestCulture("vi-VN", words);
            options.RequestCultureProviders.Clear();
        });
        services.AddOptions<MvcOptions>().Configure<IStringLocalizer<DeskText>>(
            (options, text) => TranslateBinding(options.ModelBindingMessageProvider, text));
    }

    private static void TranslateBinding(DefaultModelBindingMessageProvider messages, IStringLocalizer text)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => text["Binding.Invalid", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["Binding.Invalid", value]);
        messages.SetUnknownValueIsInvalidAccessor(_ => text["Binding.Unreadable"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["Binding.Unreadable"]);
        messages.SetValueIsInvalidAccessor(value => text["Binding.Invalid", value]);
        messages.SetValueMustBeANumberAccessor(_ => text["Binding.NotANumber"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["Binding.NotANumber"]);
        messages.SetValueMustNotBeNullAccessor(_ => text["Binding.Required"]);
        messages.SetMissingBindRequiredValueAccessor(_ => text["Binding.Required"]);
        messages.SetMissingKeyOrValueAccessor(() => text["Binding.Required"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => text["Binding.Required"]);
    }
}
