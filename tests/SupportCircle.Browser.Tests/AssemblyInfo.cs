using SupportCircle.Browser.Tests.Hosting;
using Xunit.Sdk;
using Xunit.v3;

// One host and one browser for all; two cores are few, so the journeys run one after the other.
[assembly: AssemblyFixture(typeof(Site))]
[assembly: Parallelization(Mode = ParallelMode.None)]
