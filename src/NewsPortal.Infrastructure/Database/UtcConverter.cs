using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsPortal.Infrastructure.Database;

/// <summary>Both databases give DateTime back without a kind: everything stored is UTC, so say so.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value,
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
