namespace SupportCircle.Contracts.Stories;

/// <summary>Stories of a circle, the newest first, at most 50.</summary>
/// <param name="Before">Where to go on; absent when there are no more.</param>
/// <param name="Wishes">For the circle's facilitators, once there are five answers or more; absent otherwise.</param>
public sealed record StoryPage(IReadOnlyList<StorySummary> Stories, long? Before, WishesMet? Wishes);

/// <summary>How often tellers got what they wished for, over the oldest answers in steps of five, so that the newest cannot be worked
/// out of it.</summary>
/// <param name="Answers">5, 10, 15 and so on.</param>
/// <param name="Met">From 0 to <paramref name="Answers"/>.</param>
public sealed record WishesMet(int Answers, int Met);
