using System.Globalization;

namespace NewsPortal.Core.Common;

/// <summary>The order of a Vietnamese dictionary; databases do not agree on it, so lists are sorted here.</summary>
public static class VietnameseOrder
{
    public static readonly StringComparer Comparer =
        StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);
}
