namespace NewsPortal.Infrastructure.Search.Highlighting;

/// <summary>A syllable of a text that answers a word of a question.</summary>
/// <param name="Index">Of the syllable.</param>
/// <param name="Start">In the text as it was written.</param>
/// <param name="Word">Which word: folded.</param>
/// <param name="IsPaired">It stands beside a neighbour that it has in the question, too.</param>
internal readonly record struct Match(int Index, int Start, int End, string Word, bool IsPaired);
