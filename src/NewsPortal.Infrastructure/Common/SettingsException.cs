namespace NewsPortal.Infrastructure.Common;

/// <summary>A setting is wrong; the message says which, and what it can be, in one sentence without secrets.</summary>
public sealed class SettingsException(string sentence) : InvalidOperationException(sentence);
