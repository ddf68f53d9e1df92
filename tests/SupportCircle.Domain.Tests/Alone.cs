namespace SupportCircle.Domain.Tests;

/// <summary>For what measures a time: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
