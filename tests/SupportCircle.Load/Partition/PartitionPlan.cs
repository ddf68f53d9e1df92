namespace SupportCircle.Load.Partition;

/// <summary>A community that is divided over several databases, circle by circle.</summary>
/// <param name="PostsPerHour">Of a circle in the busiest hour, on average over all circles.</param>
/// <param name="Skew">How unlike circles are: the standard deviation of the logarithm of their rates.</param>
/// <param name="Within">A database may be busier than the average by that part before circles are moved off it.</param>
internal sealed record PartitionPlan(int Circles, int Databases, int PostsPerHour, double Skew, double Within, int Seed);
