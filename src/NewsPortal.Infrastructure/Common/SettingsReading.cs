using Microsoft.Extensions.Configuration;

namespace NewsPortal.Infrastructure.Common;

/// <summary>Reads settings so that a wrong one is told in a sentence.</summary>
public static class SettingsReading
{
    /// <summary>What a section of the settings says; the type's own values where it says nothing.</summary>
    /// <exception cref="SettingsException">A value is no number where one is wanted, or no true or false.</exception>
    public static T Read<T>(this IConfiguration configuration, string section)
        where T : new() =>
        Told(() =>
        {
            var options = new T();
            configuration.GetSection(section).Bind(options);
            return options;
        });

    /// <inheritdoc cref="Read{T}(IConfiguration, string)"/>
    public static bool ReadFlag(this IConfiguration configuration, string key, bool otherwise) =>
        Told(() => configuration.GetValue(key, otherwise));

    private static T Told<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException wrong)
        {
            throw new SettingsException(wrong.Message);
        }
    }
}
