/** Plain, short, warm. An error says what happened, what was kept, and what to do. */
export const en = {
  "product.name": "SupportCircle",
  "product.tab": "Notes",

  "action.cancel": "Cancel",
  "action.save": "Save",
  "action.toStart": "To the start page",
  "action.tryAgain": "Try again",

  "header.account": "My account",
  "header.help": "Help now",
  "header.leave": "Leave this page",
  "header.nav": "Account and way out",

  "footer.languages": "Language",

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
  "refusal.byRules": "The rules here refuse these words.",
  "refusal.contacts": "There are contact details in it, which are not passed on in a circle:",
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

  "account.email": "Email",
  "account.emailMissing": "Enter your email address.",
  "account.emailWrong": "This does not look like an email address. One looks like name@example.org.",
  "account.password": "Password",
  "account.signIn": "Sign in",
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

  "notFound.title": "There is nothing here",
  "notFound.words": "The address may have been mistyped, or what was here is gone.",

  "home.unread": { one: "1 new message", other: "{count} new messages" },
  "home.unreadForYou": "{words}, {number} for you",
  "home.unreadMany": "{count} new messages",

  "circleForm.edit": "Edit this circle",

  "room.about": "About",
  "room.conversation": "Conversation",
  "room.earlier": "Earlier messages",
  "room.emptyTitle": "Nobody has spoken yet",
  "room.emptyWords": "A few words are enough to begin: how you are today, or what brought you here.",
  "room.firstUnread": "To the first new message",
  "room.here": { one: "1 here", other: "{count} here" },
  "room.lookBack": "Look back",
  "room.newMessages": "New messages",
  "room.newSince": "New since you were here",
  "room.newest": "To the newest",
  "room.parts": "Parts of this circle",
  "room.pauseAnnouncements": "Pause announcements",
  "room.people": "People",
  "room.side": "People and about",
  "room.stories": "Stories",
  "room.toldStory": "{name} has shared a story:",
  "room.answeredStory": "{name} has answered a story",
  "room.toComposer": "To the message field",
  "room.typing": { one: "{names} is writing", other: "{names} are writing" },

  "line.reconnecting": "Reconnecting. What you write is kept.",
  "line.waiting": "That was a lot at once. Your messages are kept and go out by themselves in a moment.",

  "message.actions": "Message actions",
  "message.block": "Block {name}",
  "message.checkIn": "Check-in: {mood} of 5",
  "message.copy": "Copy text",
  "message.delete": "Delete",
  "message.deleteTitle": "Delete this message?",
  "message.deleteWords": "Its words go for everyone in the circle. This cannot be undone.",
  "message.edit": "Edit",
  "message.editEmpty": "There is nothing to read in it. To take it back, delete the message.",
  "message.editLabel": "Edit your message",
  "message.edited": "edited",
  "message.forYou": "mentions you",
  "message.gone": "There is no message here any more",
  "message.hide": "Hide for everyone",
  "message.notChanged":
    "The circle cannot be reached just now. Nothing was changed; your words are kept here.",
  "message.quote": "Quote",
  "message.reply": "Reply",
  "message.report": "Report",
  "message.worry": "I am worried about {name}",
  "message.wordings": "Earlier wordings",

  "fold.blocked": {
    one: "A message by somebody you blocked",
    other: "{count} messages by somebody you blocked",
  },
  "fold.reported": { one: "A message that you reported", other: "{count} messages that you reported" },
  "fold.topic": {
    one: "A story with a topic that you fold",
    other: "{count} entries about topics that you fold",
  },
  "fold.show": "Show once",

  "quote.by": "{name} wrote:",

  "acknowledgement.give": "Answer with one touch",
  "acknowledgement.given": "Answered with one touch",
  "acknowledgement.iHearYou": "I hear you",
  "acknowledgement.meToo": "Me too",
  "acknowledgement.thankYou": "Thank you",
  "acknowledgement.unreachable": "The circle cannot be reached just now. Please try again in a moment.",
  "acknowledgement.withYou": "With you",

  "outgoing.held": "Waiting for a facilitator to read it first",
  "outgoing.sending": "Sending",

  "reply.cancel": "Do not reply to it",
  "reply.earlier": "An earlier message",
  "reply.to": "Replying to",

  "arrival.ask": "How are you, on arriving?",
  "arrival.notNow": "Not now",
  "arrival.say": "Say how I am",

  "composer.hint": "Enter sends. Shift and Enter begins a new line.",
  "composer.label": "Message",
  "composer.left": { one: "One character left", other: "{count} characters left" },
  "composer.placeholder": "Write to the circle",
  "composer.send": "Send",
  "composer.slow": {
    one: "Slow mode: one message a second.",
    other: "Slow mode: one message every {count} seconds.",
  },

  "care.pausedForMembers":
    "The circle is paused for a moment. You can read and answer with one touch; what you have written is kept.",

  "people.actions": "What you can do about {name}",
  "people.blocked": "You have blocked them",
  "people.facilitator": "Facilitator",
  "people.here": "Here now",
  "people.mutedUntil": "Muted until {until}",
  "people.seatsFree": { one: "One seat is free.", other: "{count} seats are free." },
  "people.unblock": "Unblock {name}",
  "people.you": "You",

  "checks.link": "How checks work",
  "about.noDescription": "Nothing has been written about this circle.",
  "about.together": "Settle, or write a note",

  "agreements.accept": "Accept agreements",
  "agreements.changed":
    "The agreements have changed. Read and accept them to go on writing; what you have written is kept.",
  "agreements.conflict": "The agreements were changed just now. Please read them once more.",
  "agreements.edit": "Edit agreements",
  "agreements.editHint": "Everybody else reads on, and accepts the new agreements before writing again.",
  "agreements.notNow": "Not now",
  "agreements.read": "Read and accept",
  "agreements.text": "Text of the agreements",
  "agreements.title": "Agreements",

  "seat.name": "Your name in this circle",
  "seat.nameMissing": "Choose your name in this circle.",
  "seat.nameWrong":
    "Somebody in this circle has that name, or it cannot be used. Please choose another, of at most 40 characters.",
  "seat.saved": "Saved. The circle sees your new name.",
  "seat.title": "You in this circle",

  "presence.hint":
    "The others see when you are here and when you write. Without it, it looks to them as if you had left.",
  "presence.show": "Show when I am here",

  "thread.askMenu": "Ask to talk one to one",
  "thread.ended": "This conversation has ended. Both of you can still read it.",
  "thread.oneToOne": "One to one",

  "leave.action": "Leave this circle",
  "leave.ask": "Leave this circle?",
  "leave.hint": "Your seat becomes free. What you have written stays with the circle.",
  "leave.lastFacilitator":
    "You are this circle's only facilitator, so you cannot leave it. Somebody must hold it.",
  "leave.title": "Leaving",
  "leave.words":
    "You will not be able to read it any more, and need an invitation or a new request to come back. What you have not sent is erased.",
} as const satisfies Record<string, string | { one: string; other: string }>;
