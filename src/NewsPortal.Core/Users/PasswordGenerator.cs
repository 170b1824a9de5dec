using System.Security.Cryptography;

namespace NewsPortal.Core.Users;

/// <summary>Passwords for machines to make and people to copy: no letters that look like digits.</summary>
public static class PasswordGenerator
{
    private const string Signs = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Groups = 4;
    private const int GroupLength = 5;

    /// <summary>Twenty signs out of 54, some 115 bits, in four groups.</summary>
    public static string Next() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Signs, GroupLength)));
}
