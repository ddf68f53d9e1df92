namespace SupportCircle.Contracts.Safety.Helplines;

/// <summary>All helplines as those keep them who administer: where each is from, and how sure it is.</summary>
/// <param name="Own">Entered by the page.</param>
/// <param name="OfFile">Of the file that the host's settings name; changed there.</param>
/// <param name="Shipped">Those that come with the product, hidden ones too.</param>
/// <param name="Lost">What was said of entries that the product has no more, or in another form.</param>
public sealed record HelplineBook(
    IReadOnlyList<OwnHelplineView> Own,
    IReadOnlyList<FileHelplineView> OfFile,
    IReadOnlyList<ShippedHelplineView> Shipped,
    IReadOnlyList<ShippedHelplineView> Lost);
