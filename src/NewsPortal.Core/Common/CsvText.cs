using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsPortal.Core.Common;

/// <param name="Line">Number of the line it starts on, from 1.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Fields);

/// <summary>
/// Comma-separated values (RFC 4180) as spreadsheets write them: comma, semicolon or tab, quoted fields, any line ends,
/// a byte order mark.
/// </summary>
public static partial class CsvText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\",;\t\r\n");
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null when it is neither UTF-8 nor marked as UTF-16.</summary>
    public static string? Decode(byte[] file)
    {
        try
        {
            return file switch
            {
                [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(file, 3, file.Length - 3),
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(file, 2, file.Length - 2),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(file, 2, file.Length - 2),
                _ => StrictUtf8.GetString(file),
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>All rows but empty ones.</summary>
    public static IReadOnlyList<CsvRow> Rows(string text)
    {
        var reader = new Reader(text.ReplaceLineEndings("\n"));
        var rows = new List<CsvRow>();
        while (reader.Next() is { } row)
        {
            if (row.Fields.Any(f => f.Trim().Length > 0))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>One line, quoted where it must be; what a spreadsheet would take for a formula is made text.</summary>
    public static string Line(params IEnumerable<string> fields) => string.Join(',', fields.Select(Quoted)) + "\r\n";

    private static string Quoted(string field)
    {
        var text = field is ['=' or '+' or '-' or '@', ..] ? "'" + field : field;
        return text.AsSpan().IndexOfAny(Signs) < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
    }

    /// <summary>
    /// Headings and addresses may hold any of the signs: what stands before an address of the first line with addresses
    /// is the separator.
    /// </summary>
    private static char SeparatorOf(string text)
    {
        var address = Math.Max(text.IndexOf('/', StringComparison.Ordinal), 0);
        var line = text[..address].Split('\n')[^1] + text[address..].Split('\n', 2)[0];
        return BeforeAddress().Match(line) is { Success: true } found ? found.Value[0]
            : line.Contains(',') ? ',' : line.Contains(';') ? ';' : line.Contains('\t') ? '\t' : ',';
    }

    [GeneratedRegex("[,;\t](?=[ \"]*(?:/|https?:))", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeAddress();

    private sealed class Reader(string text)
    {
        private readonly char _separator = SeparatorOf(text);
        private int _at;
        private int _line = 1;

        public CsvRow? Next()
        {
            if (_at >= text.Length)
            {
                return null;
            }

            var (line, fields) = (_line, new List<string>());
            do
            {
                fields.Add(Field());
            }
            while (Take(_separator));
            Take('\n');
            _line++;
            return new CsvRow(line, fields);
        }

        private bool Take(char sign)
        {
            if (_at < text.Length && text[_at] == sign)
            {
                _at++;
                return true;
            }

            return false;
        }

        private string Field()
        {
            var field = new StringBuilder();
            var isQuoted = Take('"');
            while (_at < text.Length && (isQuoted || (text[_at] != _separator && text[_at] != '\n')))
            {
                if (isQuoted && text[_at] == '"' && !(_at + 1 < text.Length && text[_at + 1] == '"'))
                {
                    // The quotes end; what still stands before the separator belongs to the field.
                    isQuoted = false;
                }
                else
                {
                    _at += isQuoted && text[_at] == '"' ? 1 : 0;
                    _line += text[_at] == '\n' ? 1 : 0;
                    field.Append(text[_at]);
                }

                _at++;
            }

            return field.ToString();
        }
    }
}
