using Xunit.Sdk;
using Xunit.v3;

// Each class has a host and a browser of its own. Two cores are few, so the journeys run one after the other.
[assembly: Parallelization(Mode = ParallelMode.None)]
