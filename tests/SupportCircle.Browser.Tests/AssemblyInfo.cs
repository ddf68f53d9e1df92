using Xunit.v3;

// Each class has a host and a browser of its own. A journey mostly waits for one of the two: on two cores two go side by side.
[assembly: Parallelization(MaxThreads = 2)]
