namespace SupportCircle.Web.Realtime;

/// <summary>
/// What a node hears of a circle and of those who may no longer hear it. Two marks that are the same, one from before
/// somebody's standing was read and one from after they joined: the room has heard all that came in between, and no cut that they
/// were not in the room for has passed them by.
/// </summary>
/// <param name="Cuts">How often lines have been cut.</param>
/// <param name="Room">Null where nothing of the circle is heard yet.</param>
internal readonly record struct EntryMark(long Cuts, Room? Room);
