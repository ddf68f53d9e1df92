import type { components } from "./schema";

/** The records that cross the wire, by their names in the API's document. */
type Schemas = components["schemas"];

export type AccountDetails = Schemas["AccountDetails"];
export type AccountSession = Schemas["AccountSession"];
export type ChangePasswordRequest = Schemas["ChangePasswordRequest"];
export type ConfirmationRequest = Schemas["ConfirmationRequest"];
export type RegisterRequest = Schemas["RegisterRequest"];
export type ResetPasswordRequest = Schemas["ResetPasswordRequest"];
export type SignedIn = Schemas["SignedIn"];
export type SignInRequest = Schemas["SignInRequest"];

export type FirstRunRequest = Schemas["FirstRunRequest"];
export type FirstRunState = Schemas["FirstRunState"];
export type OrganisationDetails = Schemas["OrganisationDetails"];
export type OrganisationRequest = Schemas["OrganisationRequest"];

export type AgreementsText = Schemas["AgreementsText"];
export type CircleDetails = Schemas["CircleDetails"];
export type CircleRequest = Schemas["CircleRequest"];
export type CircleDirectory = Schemas["CircleDirectory"];
export type CircleListing = Schemas["CircleListing"];
export type CirclePublicPage = Schemas["CirclePublicPage"];
export type Hope = Schemas["Hope"];
export type InterestsDetails = Schemas["InterestsDetails"];
export type InterestsRequest = Schemas["InterestsRequest"];
export type InvitationAcceptanceRequest = Schemas["InvitationAcceptanceRequest"];
export type InvitationMade = Schemas["InvitationMade"];
export type InvitationPreview = Schemas["InvitationPreview"];
export type InvitationRequest = Schemas["InvitationRequest"];
export type InvitationSummary = Schemas["InvitationSummary"];
export type MySeatRequest = Schemas["MySeatRequest"];
export type SeatAnswered = Schemas["SeatAnswered"];
export type SeatRequests = Schemas["SeatRequests"];
export type SeatRequestSummary = Schemas["SeatRequestSummary"];
export type SeatSummary = Schemas["SeatSummary"];
export type SeatTaken = Schemas["SeatTaken"];
export type SeatWish = Schemas["SeatWish"];
export type ThemeSummary = Schemas["ThemeSummary"];
export type ThemeWish = Schemas["ThemeWish"];

export type EvidenceMessage = Schemas["EvidenceMessage"];
export type Folds = Schemas["Folds"];
export type AuditAction = Schemas["AuditAction"];
export type AuditLine = Schemas["AuditLine"];
export type MyReport = Schemas["MyReport"];
export type PrivateLook = Schemas["PrivateLook"];
export type ReportCategory = NonNullable<Schemas["ReportCategory"]>;
export type ReportClosingRequest = Schemas["ReportClosingRequest"];
export type ReportContent = Schemas["ReportContent"];
export type ReportEvidence = Schemas["ReportEvidence"];
export type ReportMade = Schemas["ReportMade"];
export type ReportOutcome = NonNullable<Schemas["ReportOutcome"]>;
export type ReportRequest = Schemas["ReportRequest"];
export type ReportView = Schemas["ReportView"];

export type AcknowledgementKind = NonNullable<Schemas["AcknowledgementKind"]>;
export type AcknowledgementView = Schemas["AcknowledgementView"];
export type AcknowledgeRequest = Schemas["AcknowledgeRequest"];
export type Author = Schemas["Author"];
export type ChangeReceipt = Schemas["ChangeReceipt"];
export type CircleChanged = Schemas["CircleChanged"];
export type DeleteRequest = Schemas["DeleteRequest"];
export type EditRequest = Schemas["EditRequest"];
/** The document repeats the message in here; it has one name in the client. */
export type EnterAnswer = Omit<Schemas["EnterAnswer"], "messages" | "changes"> & {
  messages: MessageView[];
  changes: MessageChanged[];
};
export type EnterCursor = Schemas["EnterCursor"];
export type HelpDetails = Schemas["HelpDetails"];
export type HelplineDetails = Schemas["HelplineDetails"];
export type HiddenMessage = Schemas["HiddenMessage"];
export type MessageChanged = Omit<Schemas["MessageChanged"], "message"> & { message?: MessageView };
export type MessageHistory = Schemas["MessageHistory"];
export type MessagePage = Schemas["MessagePage"];
export type MessagePosted = Schemas["MessagePosted"];
export type MessageView = Schemas["MessageView"];
export type PersonTyping = Schemas["PersonTyping"];
export type PostReceipt = Schemas["PostReceipt"];
export type PostRequest = Schemas["PostRequest"];
export type PresenceChanged = Schemas["PresenceChanged"];
export type SearchAnswer = Schemas["SearchAnswer"];
export type UnreadCount = Schemas["UnreadCount"];
