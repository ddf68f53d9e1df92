using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SupportCircle.Domain.Connection.Practices;

/// <summary>
/// Which practice is somebody's on a day. The same person, day and past give the same one, on every node: it is drawn by a hash of person
/// and day, among those that have rested, each by its weight. What one takes comes a little more often, what one leaves a little less.
/// </summary>
public static class PracticeChoice
{
    // One who has taken or left it more often is not pushed any further.
    private const int MostCounted = 4;

    // Divisible by 2 to 2 + MostCounted, so that weights stay whole.
    private const int Fine = 60;

    /// <param name="book">What there is.</param>
    /// <param name="memberId">Whose.</param>
    /// <param name="day">As the calendar has it where they are.</param>
    /// <param name="themes">Keys of the themes that they live through.</param>
    /// <param name="before">Their days until then, in any order; later ones, and those of long ago, do not count.</param>
    public static Practice Of(
        PracticeBook book, Guid memberId, DateOnly day, IReadOnlyCollection<string> themes, IReadOnlyCollection<PracticeDay> before)
    {
        var resting = before.Where(past => IsWithin(past.Day, day, PracticeLimits.RestDays)).Select(past => past.PracticeId)
            .ToHashSet(StringComparer.Ordinal);
        var counted = before.Where(past => IsWithin(past.Day, day, PracticeLimits.LookBackDays) && past.Answer is not null)
            .ToLookup(past => (book.Find(past.PracticeId)?.Kind, past.Answer));
        var weighed = book.All.Where(practice => !resting.Contains(practice.Id))
            .Select(practice => (practice, weight: practice.WeightFor(themes) * Liking(practice.Kind))).ToList();
        var drawn = (long)(Draw(memberId, day) % (ulong)weighed.Sum(one => one.weight));
        foreach (var (practice, weight) in weighed)
        {
            drawn -= weight;
            if (drawn < 0)
            {
                return practice;
            }
        }

        throw new InvalidOperationException("Every practice rests: the book is too thin.");

        // From a third to three times as much.
        long Liking(PracticeKind kind) => Fine * (2 + Count(kind, PracticeAnswer.Taken)) / (2 + Count(kind, PracticeAnswer.Left));

        int Count(PracticeKind kind, PracticeAnswer answer) => Math.Min(MostCounted, counted[(kind, answer)].Count());
    }

    private static bool IsWithin(DateOnly past, DateOnly day, int days) => past < day && past.DayNumber >= day.DayNumber - days;

    private static ulong Draw(Guid memberId, DateOnly day)
    {
        Span<byte> seed = stackalloc byte[20];
        memberId.TryWriteBytes(seed, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(seed[16..], day.DayNumber);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(seed, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
