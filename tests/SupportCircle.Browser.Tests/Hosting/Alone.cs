namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>For what measures a time, or takes the whole machine: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
