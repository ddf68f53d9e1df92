using System.Runtime.InteropServices;
using SupportCircle.Domain.Safety.Signals.Rules;

namespace SupportCircle.Domain.Safety.Signals.Contacts;

/// <summary>A contact detail in a text, from one UTF-16 unit to behind another.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Contact(ContactKind Kind, int Start, int End);
