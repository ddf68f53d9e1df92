using SupportCircle.Browser.Tests.Hosting;
using Xunit.Sdk;
using Xunit.v3;

// Most are at one site, in circles of their own. Whoever looks at all circles, or changes what holds for all, has a site of their own.
[assembly: AssemblyFixture(typeof(Site))]

// Two cores are few, so the journeys run one after the other.
[assembly: Parallelization(Mode = ParallelMode.None)]
