using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>
/// Loads articles from a file of JSON lines, gzip or plain, and publishes them. Running it again with the same file
/// changes nothing: rows are known by their id. A line that cannot be read or stored never stops the others.
/// </summary>
internal sealed class ArticleImport(IServiceScopeFactory scopes, IDatabaseFaults faults)
{
    /// <summary>Lines that share a database context, which grows with every article.</summary>
    private const int BatchSize = 50;

    /// <param name="ct">Stops between two batches; the one at work is finished.</param>
    public async Task<ImportReport> RunAsync(string path, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await using var file = new ImportFile(File.OpenRead(path));
        var lines = new LineReader(file.Content);
        var (ids, report) = (new ImportIds(), new ImportReport());
        await foreach (var batch in lines.ReadAsync().Chunk(BatchSize))
        {
            if (ct.IsCancellationRequested)
            {
                report.Stopped = true;
                return report;
            }

            await StoreAsync(batch, ids, report);
            progress?.Report(new ImportProgress(file.Position, file.Length));
        }

        report.Damage = lines.Damage ?? await DamageOfEndAsync(file, lines);
        return report;
    }

    /// <summary>Several archives in one file are no damage; they end with a whole line.</summary>
    private static async Task<string?> DamageOfEndAsync(ImportFile file, LineReader lines) =>
        lines.EndsInMidLine && !await file.HoldsAsync(lines.Length) ? "the end of the archive is missing" : null;

    private async Task StoreAsync(FileLine[] lines, ImportIds ids, ImportReport report)
    {
        var next = 0;
        while (next < lines.Length)
        {
            await using var scope = scopes.CreateAsyncScope();
            var rows = scope.ServiceProvider.GetRequiredService<ImportRows>();
            var sound = true;
            while (sound && next < lines.Length)
            {
                sound = await StoreAsync(lines[next++], rows, ids, report);
            }
        }
    }

    /// <returns>False when the database refused the row: a context that failed to save is not used again.</returns>
    private async Task<bool> StoreAsync(FileLine line, ImportRows rows, ImportIds ids, ImportReport report)
    {
        if (line.IsBlank)
        {
            return true;
        }

        try
        {
            var row = ids.Check(ImportRow.Read(line), line.Number);
            report.Add(await rows.StoreAsync(line.Number, row, CancellationToken.None));
            return true;
        }
        catch (RowRejectedException rejection)
        {
            report.Add(new ImportedLine(line.Number, ImportOutcome.Rejected, rejection.Message));
            return true;
        }
        catch (Exception fault) when (faults.UnavailableBecause(fault) is null)
        {
            var reason = "it could not be stored: " + fault.GetBaseException().Message;
            report.Add(new ImportedLine(line.Number, ImportOutcome.Rejected, reason));
            return false;
        }
    }
}
