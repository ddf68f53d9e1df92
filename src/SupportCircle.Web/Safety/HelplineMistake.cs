namespace SupportCircle.Web.Safety;

/// <summary>What is wrong with an entry.</summary>
/// <param name="Field">As it is called in the file and on the wire.</param>
/// <param name="Words">A sentence without its end, for whoever keeps the entry.</param>
internal readonly record struct HelplineMistake(string Field, string Words)
{
    public override string ToString() => Words;
}
