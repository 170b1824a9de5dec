namespace NewsPortal.Infrastructure.Transfer;

/// <summary>Why one row of a file cannot become an article.</summary>
internal sealed class RowRejectedException(string reason) : Exception(reason);
