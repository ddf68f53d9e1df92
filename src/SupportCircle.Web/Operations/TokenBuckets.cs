using System.Collections.Concurrent;
using SupportCircle.Domain;

namespace SupportCircle.Web.Operations;

/// <summary>
/// A token bucket for each key. The framework's limiter keeps its own clock, which tests cannot set, and a timer; this
/// one goes by <see cref="TimeProvider"/> and tells exactly how long to wait.
/// </summary>
/// <param name="burst">How many may come at once; 0 switches the limit off.</param>
/// <param name="perMinute">How many are given back a minute; 0 switches the limit off.</param>
internal sealed class TokenBuckets<TKey>(double burst, double perMinute, TimeProvider time)
    where TKey : notnull
{
    private const int Many = 10_000;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<TKey, Bucket> _buckets = new();
    private long _madeRoomAt = time.GetTimestamp();

    /// <summary>As many at once as are given back an hour; 0 switches the limit off.</summary>
    public static TokenBuckets<TKey> Hourly(int perHour, TimeProvider time) => new(perHour, perHour / 60.0, time);

    /// <exception cref="Refusal"><c>too_many_requests</c>, with the seconds until one is free.</exception>
    public void Take(TKey key)
    {
        if (TryTake(key) is { } wait)
        {
            throw Refusal.TooManyRequests(wait);
        }
    }

    /// <returns>Null when there was one to take, else how long until there is.</returns>
    public TimeSpan? TryTake(TKey key)
    {
        if (perMinute <= 0 || burst <= 0)
        {
            return null;
        }

        if (!_buckets.TryGetValue(key, out var bucket))
        {
            MakeRoom();
            bucket = _buckets.GetOrAdd(key, static (_, state) => new Bucket(state.burst, state.now), (burst, now: time.GetTimestamp()));
        }

        lock (bucket)
        {
            Refill(bucket);
            if (bucket.Tokens >= 1)
            {
                bucket.Tokens--;
                return null;
            }

            return TimeSpan.FromMinutes((1 - bucket.Tokens) / perMinute);
        }
    }

    private void Refill(Bucket bucket)
    {
        var now = time.GetTimestamp();
        var gained = time.GetElapsedTime(bucket.At, now).TotalMinutes * perMinute;
        bucket.Tokens = Math.Min(burst, bucket.Tokens + gained);
        bucket.At = now;
    }

    // Counting stops all who take, and looking at all of them takes long: neither is for every call.
    private void MakeRoom()
    {
        var last = Interlocked.Read(ref _madeRoomAt);
        var now = time.GetTimestamp();
        if (time.GetElapsedTime(last, now) >= BetweenLooks
            && Interlocked.CompareExchange(ref _madeRoomAt, now, last) == last
            && _buckets.Count > Many)
        {
            DropFull();
        }
    }

    // A full bucket says nothing that a new one would not.
    private void DropFull()
    {
        foreach (var (key, bucket) in _buckets)
        {
            lock (bucket)
            {
                Refill(bucket);
                if (bucket.Tokens >= burst)
                {
                    _buckets.TryRemove(key, out _);
                }
            }
        }
    }

    private sealed class Bucket(double tokens, long at)
    {
        public double Tokens { get; set; } = tokens;

        public long At { get; set; } = at;
    }
}
