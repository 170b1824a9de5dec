using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Questions;

/// <summary>
/// What newspapers write both ways. An abbreviation is folded and one word, as <see cref="JoinedWords"/> makes it.
/// </summary>
internal static class Abbreviations
{
    private static readonly IReadOnlyList<Abbreviation> All =
    [
        new("anqp", "an ninh quốc phòng"), new("antt", "an ninh trật tự"), new("attp", "an toàn thực phẩm"),
        new("atgt", "an toàn giao thông"), new("bhxh", "bảo hiểm xã hội"), new("bhyt", "bảo hiểm y tế"),
        new("bdkh", "biến đổi khí hậu"), new("cand", "công an nhân dân"), new("ccb", "cựu chiến binh"),
        new("cds", "chuyển đổi số"), new("clb", "câu lạc bộ"), new("cntt", "công nghệ thông tin"),
        new("csgt", "cảnh sát giao thông"), new("csdt", "cảnh sát điều tra"), new("dbqh", "đại biểu quốc hội"),
        new("dhqg", "đại học quốc gia"), new("gddt", "giáo dục đào tạo"), new("gddt", "giáo dục và đào tạo"),
        new("gpmb", "giải phóng mặt bằng"), new("gtvt", "giao thông vận tải"), new("hcm", "hồ chí minh"),
        new("hdnd", "hội đồng nhân dân"), new("hlv", "huấn luyện viên"), new("htx", "hợp tác xã"),
        new("kcn", "khu công nghiệp"), new("khcn", "khoa học công nghệ"), new("khcn", "khoa học và công nghệ"),
        new("ldtbxh", "lao động thương binh và xã hội"), new("lhq", "liên hợp quốc"),
        new("mttq", "mặt trận tổ quốc"), new("oto", "ô tô"), new("tivi", "ti vi"),
        new("nhnn", "ngân hàng nhà nước"), new("nnptnt", "nông nghiệp và phát triển nông thôn"),
        new("ntm", "nông thôn mới"), new("pccc", "phòng cháy chữa cháy"), new("pctt", "phòng chống thiên tai"),
        new("tand", "tòa án nhân dân"), new("tbt", "tổng bí thư"), new("thcs", "trung học cơ sở"),
        new("thpt", "trung học phổ thông"), new("tngt", "tai nạn giao thông"), new("tnhh", "trách nhiệm hữu hạn"),
        new("tnmt", "tài nguyên môi trường"), new("tnmt", "tài nguyên và môi trường"),
        new("tphcm", "thành phố hồ chí minh"), new("tttt", "thông tin và truyền thông"),
        new("ttxvn", "thông tấn xã việt nam"), new("ubnd", "ủy ban nhân dân"),
        new("ubtvqh", "ủy ban thường vụ quốc hội"), new("vhttdl", "văn hóa thể thao và du lịch"),
        new("vks", "viện kiểm sát"), new("vksnd", "viện kiểm sát nhân dân"), new("xhcn", "xã hội chủ nghĩa"),
        new("xkld", "xuất khẩu lao động"),
    ];

    private static readonly ILookup<string, string[]> Names =
        All.ToLookup(a => a.Short, a => a.Folded, StringComparer.Ordinal);

    private static readonly ILookup<string, Abbreviation> ByFirstSyllable = All
        .OrderByDescending(a => a.Name.Count)
        .ToLookup(a => a.Folded[0], StringComparer.Ordinal);

    private static readonly HashSet<(SyllableForm One, SyllableForm Next)> Pairs =
        [.. All.SelectMany(a => a.Name.Zip(a.Name.Skip(1), (one, next) => (one.Form, next.Form)))];

    /// <summary>Folded neighbours of which a name here has some.</summary>
    public static bool HavePair(SyllableForm one, SyllableForm next) => Pairs.Contains((one, next));

    /// <summary>What a word stands for, as syllables; nothing for most words.</summary>
    public static IReadOnlyList<string[]> NamesOf(string word) => [.. Names[word]];

    /// <summary>
    /// The abbreviation of the longest name that begins at a syllable, and that name's length. Marks that were typed
    /// must be the name's: “ở tổ” is no “ô tô”.
    /// </summary>
    public static (string Short, int Length)? At(IReadOnlyList<Syllable> syllables, int first)
    {
        foreach (var one in ByFirstSyllable[syllables[first].Folded])
        {
            if (one.Name.Count <= syllables.Count - first
                && one.Name.Index().All(name => IsThat(syllables[first + name.Index], name.Item)))
            {
                return (one.Short, one.Name.Count);
            }
        }

        return null;
    }

    private static bool IsThat(Syllable typed, Syllable name) =>
        typed.Marked == name.Marked || (typed.Marked == typed.Folded && typed.Folded == name.Folded);

    private sealed record Abbreviation(string Short, string Long)
    {
        public IReadOnlyList<Syllable> Name { get; } = [.. AnalysedText.Of(Long).Syllables];
        public string[] Folded => [.. Name.Select(s => s.Folded)];
    }
}
