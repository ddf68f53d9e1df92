namespace SupportCircle.Load.Fanout;

/// <summary>What was seen of one server in one run.</summary>
internal sealed record RunResult(int Run, string Server, IReadOnlyList<PhaseResult> Phases, IdleResult? Idle);
