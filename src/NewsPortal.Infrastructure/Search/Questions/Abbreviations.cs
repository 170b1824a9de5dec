using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Questions;

/// <summary>
/// What newspapers write both ways. Folded; an abbreviation is one word, as <see cref="JoinedWords"/> makes it.
/// </summary>
internal static class Abbreviations
{
    private static readonly (string Short, string Long)[] All =
    [
        ("anqp", "an ninh quoc phong"), ("antt", "an ninh trat tu"), ("attp", "an toan thuc pham"),
        ("atgt", "an toan giao thong"), ("bhxh", "bao hiem xa hoi"), ("bhyt", "bao hiem y te"),
        ("bdkh", "bien doi khi hau"), ("cand", "cong an nhan dan"), ("ccb", "cuu chien binh"),
        ("cds", "chuyen doi so"), ("clb", "cau lac bo"), ("cntt", "cong nghe thong tin"),
        ("csgt", "canh sat giao thong"), ("csdt", "canh sat dieu tra"), ("dbqh", "dai bieu quoc hoi"),
        ("dhqg", "dai hoc quoc gia"), ("gddt", "giao duc dao tao"), ("gddt", "giao duc va dao tao"),
        ("gpmb", "giai phong mat bang"), ("gtvt", "giao thong van tai"), ("hcm", "ho chi minh"),
        ("hdnd", "hoi dong nhan dan"), ("hlv", "huan luyen vien"), ("htx", "hop tac xa"),
        ("kcn", "khu cong nghiep"), ("khcn", "khoa hoc cong nghe"), ("khcn", "khoa hoc va cong nghe"),
        ("ldtbxh", "lao dong thuong binh va xa hoi"), ("lhq", "lien hop quoc"), ("mttq", "mat tran to quoc"),
        ("oto", "o to"), ("tivi", "ti vi"),
        ("nhnn", "ngan hang nha nuoc"), ("nnptnt", "nong nghiep va phat trien nong thon"), ("ntm", "nong thon moi"),
        ("pccc", "phong chay chua chay"), ("pctt", "phong chong thien tai"), ("tand", "toa an nhan dan"),
        ("tbt", "tong bi thu"), ("thcs", "trung hoc co so"), ("thpt", "trung hoc pho thong"),
        ("tngt", "tai nan giao thong"), ("tnhh", "trach nhiem huu han"), ("tnmt", "tai nguyen moi truong"),
        ("tnmt", "tai nguyen va moi truong"), ("tphcm", "thanh pho ho chi minh"),
        ("tttt", "thong tin va truyen thong"), ("ttxvn", "thong tan xa viet nam"), ("ubnd", "uy ban nhan dan"),
        ("ubtvqh", "uy ban thuong vu quoc hoi"), ("vhttdl", "van hoa the thao va du lich"),
        ("vks", "vien kiem sat"), ("vksnd", "vien kiem sat nhan dan"), ("xhcn", "xa hoi chu nghia"),
        ("xkld", "xuat khau lao dong"),
    ];

    private static readonly ILookup<string, string[]> Names =
        All.ToLookup(a => a.Short, a => a.Long.Split(' '), StringComparer.Ordinal);

    private static readonly ILookup<string, (string Short, string[] Long)> ByFirstSyllable = All
        .Select(a => (a.Short, Long: a.Long.Split(' ')))
        .OrderByDescending(a => a.Long.Length)
        .ToLookup(a => a.Long[0], StringComparer.Ordinal);

    private static readonly HashSet<(string One, string Next)> Pairs =
        [.. All.Select(a => a.Long.Split(' ')).SelectMany(name => name.Zip(name.Skip(1)))];

    /// <summary>Folded neighbours of which a name here has some.</summary>
    public static bool HavePair(string one, string next) => Pairs.Contains((one, next));

    /// <summary>What a word stands for, as syllables; nothing for most words.</summary>
    public static IReadOnlyList<string[]> NamesOf(string word) => [.. Names[word]];

    /// <summary>The abbreviation of the longest name that begins at a syllable, and that name's length.</summary>
    public static (string Short, int Length)? At(IReadOnlyList<Syllable> syllables, int first)
    {
        foreach (var (word, name) in ByFirstSyllable[syllables[first].Folded])
        {
            if (name.Length <= syllables.Count - first
                && name.Index().All(s => syllables[first + s.Index].Folded == s.Item))
            {
                return (word, name.Length);
            }
        }

        return null;
    }
}
