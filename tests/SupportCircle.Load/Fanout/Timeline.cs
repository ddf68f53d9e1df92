namespace SupportCircle.Load.Fanout;

/// <summary>What one connection has heard of its circle: each sequence is the one after the last.</summary>
/// <param name="last">The circle's last sequence when it was entered.</param>
internal sealed class Timeline(long last, Violations violations)
{
    private long _last = last;

    public void Hear(long sequence)
    {
        if (sequence <= _last)
        {
            violations.Duplicate();
            return;
        }

        if (sequence > _last + 1)
        {
            violations.Gap(sequence - _last - 1);
        }

        _last = sequence;
    }
}
