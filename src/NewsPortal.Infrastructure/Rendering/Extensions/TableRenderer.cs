using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer html, Table table)
    {
        html.EnsureLine();
        html.Write("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .WriteEscape(BodyLabels.Table(TableExtension.NumberOf(table)))
            .WriteLine("\"><table>");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(html, table, "thead", rows.TakeWhile(r => r.IsHeader).ToList());
        WriteRows(html, table, "tbody", rows.SkipWhile(r => r.IsHeader).ToList());
        html.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer html, Table table, string part, List<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        html.Write('<').Write(part).WriteLine(">");
        foreach (var row in rows)
        {
            html.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                WriteCell(html, (TableCell)row[column], row.IsHeader, AlignmentOf(table, column));
            }

            html.WriteLine("</tr>");
        }

        html.Write("</").Write(part).WriteLine(">");
    }

    private static void WriteCell(HtmlRenderer html, TableCell cell, bool isHeader, string? alignment)
    {
        html.Write(isHeader ? "<th scope=\"col\"" : "<td");
        html.Write(alignment is null ? ">" : $" class=\"{alignment}\">");
        var paragraphs = html.ImplicitParagraph;
        html.ImplicitParagraph = cell.Count == 1;
        html.Write(cell);
        html.ImplicitParagraph = paragraphs;
        html.Write(isHeader ? "</th>" : "</td>");
    }

    private static string? AlignmentOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Center => "align-center",
            TableColumnAlign.Right => "align-end",
            _ => null,
        };
}
