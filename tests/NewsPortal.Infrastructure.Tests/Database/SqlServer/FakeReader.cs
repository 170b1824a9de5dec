using System.Collections;
using System.Data.Common;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>The columns of one result, whether it has its one row, and what stands in that row by column.</summary>
internal sealed record FakeResult(
    IReadOnlyList<string> Columns,
    bool HasRow,
    Func<string, long> Number,
    Func<string, string> Text,
    Func<string, bool> IsNull);

/// <summary>Each result has one row or none; what a column holds is decided by the type it is asked for.</summary>
internal sealed class FakeReader(IReadOnlyList<FakeResult> results) : DbDataReader
{
    private static readonly FakeResult Nothing = new([], false, _ => 0, _ => string.Empty, _ => true);

    private int _result;
    private bool _read;

    private FakeResult Current => _result < results.Count ? results[_result] : Nothing;

    public override int Depth => 0;
    public override int FieldCount => Current.Columns.Count;
    public override bool HasRows => Current.HasRow;
    public override bool IsClosed => false;
    public override int RecordsAffected => 1;
    public override object this[int ordinal] => GetValue(ordinal);
    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        var first = !_read && Current.HasRow;
        _read = true;
        return first;
    }

    public override bool NextResult()
    {
        _read = false;
        return ++_result < results.Count;
    }

    public override bool IsDBNull(int ordinal) => Current.IsNull(GetName(ordinal));
    public override bool GetBoolean(int ordinal) => false;
    public override byte GetByte(int ordinal) => (byte)GetInt64(ordinal);
    public override short GetInt16(int ordinal) => (short)GetInt64(ordinal);
    public override int GetInt32(int ordinal) => (int)GetInt64(ordinal);
    public override long GetInt64(int ordinal) => Current.Number(GetName(ordinal));
    public override string GetString(int ordinal) => Current.Text(GetName(ordinal));
    public override DateTime GetDateTime(int ordinal) => FakeRows.Time;
    public override Guid GetGuid(int ordinal) => Guid.Empty;
    public override decimal GetDecimal(int ordinal) => GetInt64(ordinal);
    public override double GetDouble(int ordinal) => GetInt64(ordinal);
    public override float GetFloat(int ordinal) => GetInt64(ordinal);
    public override char GetChar(int ordinal) => 'x';
    public override string GetName(int ordinal) => Current.Columns[ordinal];
    public override int GetOrdinal(string name) => Current.Columns.ToList().IndexOf(name);
    public override string GetDataTypeName(int ordinal) => "sql_variant";
    public override Type GetFieldType(int ordinal) => typeof(object);
    public override object GetValue(int ordinal) => GetInt64(ordinal);
    public override int GetValues(object[] values) => throw new NotSupportedException();
    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    public override T GetFieldValue<T>(int ordinal) => typeof(T) == typeof(DateTimeOffset)
        ? (T)(object)new DateTimeOffset(FakeRows.Time) : base.GetFieldValue<T>(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;
}
