using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

/// <summary>Takes a file of redirects: every line is looked at, then all are written or none.</summary>
internal sealed class RedirectImporter(NewsDbContext db, LivePages live, ISiteSettings settings, TimeProvider clock)
{
    public async Task<RedirectImport> ImportAsync(
        IReadOnlyList<RedirectLine> lines, bool leaveOutBad, Staff by, CancellationToken ct)
    {
        var stored = await db.Redirects.ToDictionaryAsync(r => r.FromPath, StringComparer.Ordinal, ct);
        var map = new RedirectMap(stored.Values.Select(r => new CheckedRedirect(r.FromPath, r.ToPath)));
        var site = await settings.GetAsync(ct);
        var read = lines.Select(l => (Line: l, Result: RedirectRules.Check(l.Draft, site.PublicAddress))).ToList();
        var pages = await live.AmongAsync(read.Select(r => r.Result.Redirect?.FromPath).OfType<string>(), ct);
        var seen = new Dictionary<string, RedirectLine>(StringComparer.Ordinal);
        var problems = new List<RedirectProblem>();
        foreach (var (line, (redirect, reason)) in read)
        {
            if ((reason ?? Objection(redirect!, line, pages, seen, map)) is { } objection)
            {
                problems.Add(new RedirectProblem(line.Number, line.Draft.From, objection));
            }
        }

        var added = seen.Keys.Count(from => !stored.ContainsKey(from));
        var changed = map.Changed.Count(r => stored.ContainsKey(r.FromPath));
        var report = new RedirectImport(
            added, changed, lines.Count - problems.Count - added - seen.Keys.Count(Moved), problems);
        bool Moved(string from) => stored.TryGetValue(from, out var row) && row.ToPath != map.EndOf(from);

        var isWanted = seen.Count > 0 && (problems.Count == 0 || leaveOutBad);
        if (isWanted && !await WriteAsync(map, stored, seen, report, by, ct))
        {
            problems.Add(new RedirectProblem(0, string.Empty, new Reason(string.Empty, "RedirectsOvertaken")));
            isWanted = false;
        }

        return isWanted ? report with { Doubts = await DoubtsAsync(map, seen, ct) }
            : problems.Count == 0 ? report : new RedirectImport(0, 0, 0, problems);
    }

    private async Task<IReadOnlyList<RedirectProblem>> DoubtsAsync(
        RedirectMap map, Dictionary<string, RedirectLine> seen, CancellationToken ct)
    {
        var missing = await live.MissingAsync([.. seen.Keys.Select(map.EndOf)], ct);
        return
        [
            .. from taken in seen
               let target = map.EndOf(taken.Key)
               where missing.Contains(target)
               orderby taken.Value.Number
               select new RedirectProblem(
                   taken.Value.Number, taken.Value.Draft.From, new Reason("To", "RedirectToNowhere", target)),
        ];
    }

    private Task<bool> WriteAsync(
        RedirectMap map, Dictionary<string, Redirect> stored, Dictionary<string, RedirectLine> seen,
        RedirectImport report, Staff by, CancellationToken ct)
    {
        var audit = NewsTransaction.Entry(
            "Redirect.Import", 0, by, clock.GetUtcNow().UtcDateTime, $"+{report.Added} ~{report.Changed}");
        var named = seen.Keys.ToHashSet(StringComparer.Ordinal);
        return db.WriteAsync(map, stored, named, RedirectOrigin.Import, audit, ct);
    }

    private static Reason? Objection(
        CheckedRedirect redirect, RedirectLine line, IReadOnlySet<string> pages,
        Dictionary<string, RedirectLine> seen, RedirectMap map)
    {
        var from = redirect.FromPath;
        if (pages.Contains(from))
        {
            return new Reason("From", "RedirectFromLive", from);
        }

        if (seen.TryGetValue(from, out var earlier))
        {
            var agree = map.EndOf(from) == map.EndOf(redirect.ToPath);
            return agree ? null : new Reason("From", "RedirectTwice", earlier.Number);
        }

        if (!map.TryAdd(redirect))
        {
            return new Reason("To", "RedirectCircle", from);
        }

        seen.Add(from, line);
        return null;
    }
}
