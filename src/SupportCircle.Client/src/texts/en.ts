/** Plain, short, warm. An error says what happened, what was kept, and what to do. */
export const en = {
  "product.name": "SupportCircle",

  "action.cancel": "Cancel",
  "action.copied": "Copied",
  "action.copy": "Copy",
  "action.discard": "Discard",
  "action.save": "Save",
  "action.toStart": "To the start page",
  "action.tryAgain": "Try again",

  "header.account": "My account",
  "header.leave": "Leave this page",
  "header.nav": "Account and way out",

  "load.title": "We cannot reach the server",
  "load.waiting": "One moment",
  "load.words": "Nothing that you wrote is lost. Check your connection and try again.",

  "time.today": "Today",
  "time.yesterday": "Yesterday",

  "form.missing": "Please fill this in.",
  "form.optional": "optional",
  "form.summary": {
    one: "One thing needs another look. What you filled in is still there.",
    other: "{count} things need another look. What you filled in is still there.",
  },
  "form.tooLong": {
    one: "This is one character too long. Nothing was cut off; please shorten it a little.",
    other: "This is {count} characters too long. Nothing was cut off; please shorten it.",
  },
  "form.wrong": "This cannot be used as it is. Please change it.",

  "refusal.agreementsRequired":
    "The agreements of this circle have changed. Read and accept them, then go on.",
  "refusal.conflict": "Something changed in the meantime. Load the page again and have another look.",
  "refusal.emailNotConfirmed":
    "Your email address is not confirmed yet. Open the link in the message that we sent you, then sign in.",
  "refusal.failed": "Something went wrong on our side. Nothing was changed. Please try again in a moment.",
  "refusal.invalid": "This cannot be used as it is. Please look over it and try again.",
  "refusal.linkExpired":
    "This link is too old or was used already. If you have confirmed your address before, just sign in.",
  "refusal.mutedUntil": "You can read along here, and write again from {until}.",
  "refusal.notAllowed": "You cannot do this here.",
  "refusal.notFound": "This is not here, or no longer.",
  "refusal.notSignedIn": "You are signed out. Sign in again; what you wrote is kept.",
  "refusal.signInFailed": "Email and password do not go together. Please look over both and try again.",
  "refusal.suspended": "This account is suspended for now.",
  "refusal.tooLarge": "This is too long to send. It is kept; please shorten it.",
  "refusal.tooManyRequests": "That was many tries in a short time. Please wait a moment and try again.",
  "refusal.unavailable": "This could not be stored just now. Please try again in a moment.",
  "refusal.unreachable": "We cannot reach the server. What you wrote is kept; please try again in a moment.",
  "refusal.waitSeconds": {
    one: "That was many tries in a short time. Please try again in a second.",
    other: "That was many tries in a short time. Please try again in {count} seconds.",
  },

  "theme.bereavement": "Bereavement",
  "theme.caregiving": "Caregiving",
  "theme.emptyNest": "Empty nest",
  "theme.illness": "Illness",
  "theme.loneliness": "Loneliness",
  "theme.newStart": "A new start",
  "theme.separation": "Separation",
  "theme.workAndRetirement": "Work and retirement",

  "welcome.danger": "If someone is in danger now, call your local emergency number.",
  "welcome.held": "Looked after",
  "welcome.heldWords":
    "Every circle has a facilitator and agreements that everyone has accepted before the first word.",
  "welcome.howTitle": "How it is here",
  "welcome.lead":
    "Small circles of people who are going through the same thing, talking with each other and being heard.",
  "welcome.notTitle": "What this is not",
  "welcome.notWords":
    "People here are peers. They are not therapists, and nobody watches over the circles at every hour. This is not an emergency service.",
  "welcome.small": "A few people",
  "welcome.smallWords":
    "A circle seats eight people or so. You get to know each other, one message at a time.",
  "welcome.title": "You do not have to carry it alone",
  "welcome.yours": "In your own time",
  "welcome.yoursWords":
    "You choose the name that others see, and when you speak. Reading along is being part of it too.",

  "account.displayName": "Display name",
  "account.displayNameHint": "What others call you here. It need not be your real name.",
  "account.displayNameMissing": "Choose a name that others will see.",
  "account.email": "Email",
  "account.emailMissing": "Enter your email address.",
  "account.emailWrong": "This does not look like an email address. One looks like name@example.org.",
  "account.nameWrong": "This name cannot be used. A name has a letter or a digit and at most 40 characters.",
  "account.password": "Password",
  "account.signIn": "Sign in",
  "account.signOut": "Sign out",
  "account.signUp": "Sign up",

  "password.hide": "Hide",
  "password.hint":
    "At least {count} characters. A few words in a row are easy to remember and hard to guess.",
  "password.missing": "Enter a password.",
  "password.show": "Show",
  "password.wrong":
    "Choose another password: at least {count} characters, and not one that is on lists of common passwords.",

  "signIn.expired": "Sign in again. What you wrote is kept.",
  "signIn.forgotten": "Forgotten your password?",
  "signIn.invited": "Your invitation is kept. Sign in to see it.",
  "signIn.new": "New here?",

  "signUp.acceptsTerms": "I accept the terms",
  "signUp.acceptsTermsMissing": "Please read the terms and accept them.",
  "signUp.emailHint": "Only for signing in. Nobody in a circle sees it.",
  "signUp.invited": "Your invitation is kept. You will see it when you have signed up.",
  "signUp.isAdult": "I am an adult (18 or over)",
  "signUp.isAdultMissing": "The circles are for adults. Please confirm that you are one.",
  "signUp.known": "Have you been here before?",
  "signUp.lead": "It takes a minute. You can look around before you say anything.",

  "terms.emergency": "This is not an emergency service. In danger, call your local emergency number.",
  "terms.facilitators": "Facilitators may step in, and may ask somebody to leave.",
  "terms.kind": "Be kind, and speak of yourself rather than of others.",
  "terms.peers": "People here support each other as peers. Nothing here replaces professional help.",
  "terms.private": "What is said in a circle stays there.",
  "terms.title": "The terms, in short",

  "checkMail.lead": "We have sent a message to {email}. Open the link in it to go on.",
  "checkMail.spam": "It can take a few minutes. If nothing comes, look among the unwanted mail.",
  "checkMail.title": "Check your mail",
  "checkMail.words":
    "It can take a few minutes. If nothing comes, look among the unwanted mail. You can close this page.",

  "confirm.lead": "Your email address is confirmed. You can sign in now.",
  "confirm.title": "Good to have you here",

  "link.title": "This link does not work any more",

  "forgotten.action": "Send me a link",
  "forgotten.lead": "Enter your email address, and we send you a link to choose a new password.",
  "forgotten.sent": "If there is an account for {email}, a link is on its way to it.",
  "forgotten.title": "Forgotten password",

  "reset.action": "Save the new password",
  "reset.doneLead": "Your new password is set. You were signed out everywhere; sign in with the new one.",
  "reset.doneTitle": "Done",
  "reset.lead": "It replaces the old one at once, on every device.",
  "reset.password": "New password",
  "reset.title": "Choose a new password",

  "suspended.title": "Your account is suspended",
  "suspended.words":
    "For now you cannot enter your circles. If you think that this is a mistake, write to the people who run this place.",

  "notFound.title": "There is nothing here",
  "notFound.words": "The address may have been mistyped, or what was here is gone.",

  "signOut.action": "Sign out and erase",
  "signOut.title": "You have words that were not sent",
  "signOut.words":
    "Drafts and unsent messages are kept on this device only. If you sign out, they are erased from it.",

  "me.appearance": "Appearance",
  "me.appearanceDark": "Dark",
  "me.appearanceLegend": "Light or dark",
  "me.appearanceLight": "Light",
  "me.appearanceSystem": "As on my device",
  "me.changePassword": "Change password",
  "me.currentPassword": "Current password",
  "me.displayNameHint": "For circles that you join from now on. Your name in each circle is changed there.",
  "me.emailPrivate": "Only you see your email address.",
  "me.endSession": "Sign out {device}",
  "me.nameSaved": "Saved.",
  "me.newPassword": "New password",
  "me.password": "Password",
  "me.passwordChanged": "Your password is changed. Your other devices were signed out.",
  "me.passwordWrong": "The current password is not right. Nothing was changed.",
  "me.sessionCurrent": "This device",
  "me.sessionSeen": "Last used {at}",
  "me.sessions": "Where you are signed in",
  "me.sessionsHint": "If you do not know one of these, sign it out and change your password.",
  "me.since": "Here since",
  "me.you": "You",

  "home.agreementsWait": "Agreements to read",
  "home.emptyTitle": "Your circles will be here",
  "home.emptyWords":
    "A circle is joined by invitation: a facilitator sends you a link. Open it on this device, and you will find your seat.",
  "home.invited": "There is an invitation for you.",
  "home.lead": "Good to see you, {name}.",
  "home.people": { one: "one person", other: "{count} people" },
  "home.seeInvitation": "See it",
  "home.title": "My circles",
  "home.unread": { one: "One new message", other: "{count} new messages" },
  "home.unsent": { one: "One message not sent yet", other: "{count} messages not sent yet" },

  "join.action": "Join this circle",
  "join.code": "Invitation code",
  "join.codeAction": "Look",
  "join.codeHint": "25 letters and digits in groups of five.",
  "join.codeLead": "You find the code at the end of the link that you were given.",
  "join.codeMissing": "Enter the code of your invitation.",
  "join.codeTitle": "Enter an invitation",
  "join.codeUnknown":
    "This invitation is not known. It may be used up, too old or mistyped. Ask for a new one where you got it.",
  "join.conflict": "Somebody in this circle has your name already. Choose another for this circle.",
  "join.full": "Every seat in this circle is taken just now. Ask the person who invited you.",
  "join.lead": "You are invited to this circle. Its theme: {theme}.",
  "join.notNow": "Not now",
  "join.strangerLead":
    "You are invited to a circle. Sign up or sign in, and you will see it. Your invitation is kept meanwhile.",
  "join.title": "Your invitation",

  "circle.open": "Open a circle",

  "circleForm.byInvitation": "By invitation",
  "circleForm.byInvitationHint": "Only people with a link from you know of it.",
  "circleForm.description": "What it is about",
  "circleForm.descriptionHint": "A few sentences. People read them before they join.",
  "circleForm.edit": "Edit this circle",
  "circleForm.lead": "A small group with one theme. You can change all of this afterwards.",
  "circleForm.listed": "Listed",
  "circleForm.listedHint": "What it is about may be shown to other members, never who sits in it.",
  "circleForm.name": "Name of the circle",
  "circleForm.nameMissing": "Give the circle a name.",
  "circleForm.seats": "Seats",
  "circleForm.seatsHint": "From {min} to {max}, yourself included.",
  "circleForm.seatsTaken": "More people sit in the circle than that. Choose more seats.",
  "circleForm.seatsWrong": "Choose a number from {min} to {max}.",
  "circleForm.theme": "Theme",
  "circleForm.visibility": "Who can see that it exists",

  "room.about": "About",
  "room.conversation": "Conversation",
  "room.earlier": "Earlier messages",
  "room.emptyTitle": "Nobody has spoken yet",
  "room.emptyWords": "A few words are enough to begin: how you are today, or what brought you here.",
  "room.newMessages": "New messages",
  "room.newSince": "New since you were here",
  "room.newest": "To the newest",
  "room.parts": "Parts of this circle",
  "room.pauseAnnouncements": "Pause announcements",
  "room.people": "People",
  "room.side": "People and about",

  "line.reconnecting": "Reconnecting. What you write is kept.",
  "line.waiting": "That was a lot at once. Your messages are kept and go out by themselves in a moment.",

  "message.actions": "Message actions",
  "message.copy": "Copy text",
  "message.delete": "Delete",
  "message.deleteTitle": "Delete this message?",
  "message.deleteWords": "Its words go for everyone in the circle. This cannot be undone.",
  "message.edit": "Edit",
  "message.editEmpty": "There is nothing to read in it. To take it back, delete the message.",
  "message.editLabel": "Edit your message",
  "message.edited": "edited",
  "message.gone": "A message was deleted here",
  "message.notChanged":
    "The circle cannot be reached just now. Nothing was changed; your words are kept here.",
  "message.reply": "Reply",

  "outgoing.held": "Waiting for a facilitator to read it first",
  "outgoing.sending": "Sending",

  "reply.cancel": "Do not reply to it",
  "reply.earlier": "An earlier message",
  "reply.to": "Replying to",

  "composer.hint": "Enter sends. Shift and Enter begins a new line.",
  "composer.label": "Message",
  "composer.left": { one: "One character left", other: "{count} characters left" },
  "composer.placeholder": "Write to the circle",
  "composer.send": "Send",

  "people.facilitator": "Facilitator",
  "people.remove": "Remove",
  "people.removeName": "Remove {name}",
  "people.removeTitle": "Remove {name} from this circle?",
  "people.removeWords":
    "They leave the conversation at once and read nothing more of it. What they have written stays.",
  "people.seatsFree": { one: "One seat is free.", other: "{count} seats are free." },
  "people.you": "You",

  "invitations.copy": "Copy the link",
  "invitations.day": "One day",
  "invitations.expires": "Can be used for",
  "invitations.link": "New invitation link",
  "invitations.make": "Make an invitation",
  "invitations.month": "30 days",
  "invitations.none": "No invitation is open.",
  "invitations.once": "It is shown this once. Copy it now and pass it on to whom it is meant for.",
  "invitations.threeDays": "Three days",
  "invitations.title": "Invitations",
  "invitations.until": "Until {until}",
  "invitations.uses": "For how many people",
  "invitations.usesLeft": { one: "For one more person", other: "For {count} more people" },
  "invitations.usesWrong": "Choose a number from 1 to {max}.",
  "invitations.week": "One week",
  "invitations.withdraw": "Withdraw",

  "about.noDescription": "Nothing has been written about this circle.",

  "agreements.accept": "Accept agreements",
  "agreements.changed": "The agreements have changed. Read and accept them to go on writing.",
  "agreements.conflict": "The agreements were changed just now. Please read them once more.",
  "agreements.edit": "Edit agreements",
  "agreements.editHint": "Everybody, you too, accepts the new agreements before writing again.",
  "agreements.firstLead":
    "Before you enter: what this circle has agreed on, and the name that you take in it.",
  "agreements.notNow": "Not now",
  "agreements.read": "Read and accept",
  "agreements.text": "Text of the agreements",
  "agreements.title": "Agreements",

  "seat.name": "Your name in this circle",
  "seat.nameHint": "The others know you by it, here only.",
  "seat.nameMissing": "Choose your name in this circle.",
  "seat.nameWrong":
    "Somebody in this circle has that name, or it cannot be used. Please choose another, of at most 40 characters.",
  "seat.saved": "Saved. The circle sees your new name.",
  "seat.title": "You in this circle",

  "leave.action": "Leave this circle",
  "leave.ask": "Leave this circle?",
  "leave.hint": "Your seat becomes free. What you have written stays with the circle.",
  "leave.lastFacilitator":
    "You are this circle's only facilitator, so you cannot leave it. Somebody must hold it.",
  "leave.title": "Leaving",
  "leave.words":
    "You will not be able to read it any more, and need a new invitation to come back. What you have not sent is erased.",

  "gone.kept": "What you wrote and did not send",
  "gone.title": "You are no longer in this circle",
  "gone.unknownTitle": "This circle cannot be found",
  "gone.unknownWords": "It may not exist, or you have no seat in it.",
  "gone.words": "Your seat in it has ended. If you do not know why, ask the person who invited you.",
} as const satisfies Record<string, string | { one: string; other: string }>;
