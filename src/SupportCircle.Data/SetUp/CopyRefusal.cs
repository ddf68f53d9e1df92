namespace SupportCircle.Data.SetUp;

/// <summary>Why a copy was not made; the target is as it was. Its message is one line for whoever operates it.</summary>
public sealed class CopyRefusal(string message, Exception? cause = null) : Exception(message.ReplaceLineEndings(" ").Trim(), cause);
