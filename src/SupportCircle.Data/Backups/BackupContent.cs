namespace SupportCircle.Data.Backups;

/// <summary>What a backup holds: never both, since whoever has both reads everything.</summary>
public enum BackupContent
{
    /// <summary>The database of record.</summary>
    Data,

    /// <summary>The store of author keys, and the key ring that opens it.</summary>
    Keys,

    /// <summary>The ledger of erasures alone.</summary>
    Erasures,
}
