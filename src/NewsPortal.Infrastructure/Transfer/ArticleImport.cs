using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>
/// Loads articles from a file of JSON lines, gzip or plain, and publishes them, each in its own transaction. Running it
/// again with the same file changes nothing: rows are known by their id. A line that cannot be read or stored never
/// stops the others.
/// </summary>
internal sealed class ArticleImport(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Lines between two reports of progress.</summary>
    private const int Stride = 50;

    /// <param name="ct">Stops between two rows; the one at work is finished.</param>
    public async Task<ImportReport> RunAsync(string path, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await using var file = new ImportFile(File.OpenRead(path));
        var lines = new LineReader(file.Content);
        var (ids, names, report) = (new ImportIds(), new ImportNames(scopes), new ImportReport());
        await foreach (var line in lines.ReadAsync())
        {
            if (ct.IsCancellationRequested)
            {
                report.Stopped = true;
                return report;
            }

            if (!line.IsBlank && !await AddAsync(report, line, ids, names))
            {
                return report;
            }

            if (line.Number % Stride == 0)
            {
                progress?.Report(new ImportProgress(file.Position, file.Length));
            }
        }

        progress?.Report(new ImportProgress(file.Length, file.Length));
        report.Damage = lines.Damage ?? await DamageOfEndAsync(file, lines);
        return report;
    }

    /// <summary>False when the database went away on the way: what was done until then is still told.</summary>
    private async Task<bool> AddAsync(ImportReport report, FileLine line, ImportIds ids, ImportNames names)
    {
        try
        {
            report.Add(await StoreAsync(line, ids, names));
            return true;
        }
        catch (Exception fault) when (report.HasBegun && DatabaseFaults.UnavailableBecause(fault) is not null)
        {
            report.Outage = $"line {line.Number}: {DatabaseFaults.UnavailableBecause(fault)}";
            return false;
        }
    }

    private async Task<ImportedLine> StoreAsync(FileLine line, ImportIds ids, ImportNames names)
    {
        try
        {
            var row = ids.Check(ImportRow.Read(line), line.Number);
            await using var scope = scopes.CreateAsyncScope();
            var rows = new ImportRows(scope.ServiceProvider.GetRequiredService<IArticleRepository>(), names, clock);
            return await rows.StoreAsync(line.Number, row, CancellationToken.None);
        }
        catch (RowRejectedException rejection)
        {
            return new ImportedLine(line.Number, ImportOutcome.Rejected, rejection.Message);
        }
        catch (Exception fault) when (DatabaseFaults.UnavailableBecause(fault) is null)
        {
            var reason = "it could not be stored: " + fault.GetBaseException().Message;
            return new ImportedLine(line.Number, ImportOutcome.Rejected, reason);
        }
    }

    /// <summary>Several archives in one file are no damage; they end with a whole line.</summary>
    private static async Task<string?> DamageOfEndAsync(ImportFile file, LineReader lines) =>
        lines.EndsInMidLine && !await file.HoldsAsync(lines.Length) ? "the end of the archive is missing" : null;
}
