namespace NewsPortal.Cli;

/// <summary>A command cannot be done, for a reason its user can mend.</summary>
internal sealed class CommandException(string sentence) : Exception(sentence);
