import type { Texts } from "./index";

/** The texts of en.ts in Spanish that reads well in Spain and in Latin America: "tú", and nobody's gender. */
export const es: Texts = {
  "product.name": "SupportCircle",

  "action.cancel": "Cancelar",
  "action.copied": "Copiado",
  "action.copy": "Copiar",
  "action.discard": "Descartar",
  "action.save": "Guardar",
  "action.toStart": "A la página de inicio",
  "action.tryAgain": "Volver a intentar",

  "header.account": "Mi cuenta",
  "header.leave": "Salir de esta página",
  "header.nav": "Cuenta y salida",

  "load.title": "No podemos conectar con el servidor",
  "load.waiting": "Un momento",
  "load.words": "No se ha perdido nada de lo que escribiste. Revisa tu conexión y vuelve a intentarlo.",

  "time.today": "Hoy",
  "time.yesterday": "Ayer",

  "form.missing": "Completa este campo, por favor.",
  "form.optional": "opcional",
  "form.summary": {
    one: "Hay un dato que revisar. Lo que escribiste sigue ahí.",
    other: "Hay {count} datos que revisar. Lo que escribiste sigue ahí.",
  },
  "form.tooLong": {
    one: "Sobra un carácter. No se ha cortado nada; acorta un poco el texto, por favor.",
    other: "Sobran {count} caracteres. No se ha cortado nada; acorta el texto, por favor.",
  },
  "form.wrong": "Así no se puede usar. Cámbialo, por favor.",

  "refusal.agreementsRequired":
    "Los acuerdos de este círculo han cambiado. Léelos y acéptalos, y después continúa.",
  "refusal.conflict": "Algo cambió mientras tanto. Vuelve a cargar la página y míralo otra vez.",
  "refusal.emailNotConfirmed":
    "Tu correo electrónico aún no está confirmado. Abre el enlace del mensaje que te enviamos y después inicia sesión.",
  "refusal.failed": "Algo falló de nuestro lado. No ha cambiado nada. Inténtalo de nuevo en un momento.",
  "refusal.invalid": "Así no se puede usar. Revísalo y vuelve a intentarlo, por favor.",
  "refusal.linkExpired":
    "Este enlace es demasiado antiguo o ya se usó. Si ya confirmaste tu correo, simplemente inicia sesión.",
  "refusal.mutedUntil": "Aquí puedes seguir leyendo, y volver a escribir a partir de esta fecha: {until}.",
  "refusal.notAllowed": "Aquí no puedes hacer esto.",
  "refusal.notFound": "Esto no está aquí, o ya no está.",
  "refusal.notSignedIn": "Tu sesión se ha cerrado. Vuelve a iniciarla; lo que escribiste está guardado.",
  "refusal.signInFailed":
    "El correo y la contraseña no coinciden. Revísalos y vuelve a intentarlo, por favor.",
  "refusal.suspended": "Esta cuenta está suspendida por ahora.",
  "refusal.tooLarge": "Es demasiado largo para enviarlo. Está guardado; acórtalo, por favor.",
  "refusal.tooManyRequests":
    "Fueron muchos intentos en poco tiempo. Espera un momento y vuelve a intentarlo, por favor.",
  "refusal.unavailable": "No se ha podido guardar ahora mismo. Inténtalo de nuevo en un momento.",
  "refusal.unreachable":
    "No podemos conectar con el servidor. Lo que escribiste está guardado; inténtalo de nuevo en un momento.",
  "refusal.waitSeconds": {
    one: "Fueron muchos intentos en poco tiempo. Inténtalo de nuevo en un segundo.",
    other: "Fueron muchos intentos en poco tiempo. Inténtalo de nuevo en {count} segundos.",
  },

  "theme.bereavement": "Duelo",
  "theme.caregiving": "Cuidar de alguien",
  "theme.emptyNest": "Nido vacío",
  "theme.illness": "Enfermedad",
  "theme.loneliness": "Soledad",
  "theme.newStart": "Un nuevo comienzo",
  "theme.separation": "Separación",
  "theme.workAndRetirement": "Trabajo y jubilación",

  "welcome.danger": "Si alguien está en peligro ahora, llama al número de emergencias de tu país.",
  "welcome.held": "Con cuidado",
  "welcome.heldWords":
    "En cada círculo hay una persona que facilita y unos acuerdos que todas las personas aceptan antes de la primera palabra.",
  "welcome.howTitle": "Cómo es este lugar",
  "welcome.lead": "Círculos pequeños de personas que pasan por lo mismo, que conversan y se escuchan.",
  "welcome.notTitle": "Lo que no es",
  "welcome.notWords":
    "Aquí las personas se acompañan de igual a igual. No son terapeutas, y nadie vigila los círculos a todas horas. Esto no es un servicio de emergencias.",
  "welcome.small": "Pocas personas",
  "welcome.smallWords":
    "Un círculo tiene unos ocho asientos. Se van conociendo poco a poco, mensaje a mensaje.",
  "welcome.title": "No tienes que cargar con todo a solas",
  "welcome.yours": "A tu ritmo",
  "welcome.yoursWords":
    "Tú eliges el nombre que ven las demás personas y cuándo hablas. Leer también es estar.",

  "account.displayName": "Nombre visible",
  "account.displayNameHint": "Cómo te llaman aquí. No hace falta que sea tu nombre real.",
  "account.displayNameMissing": "Elige un nombre que verán las demás personas.",
  "account.email": "Correo electrónico",
  "account.emailMissing": "Escribe tu correo electrónico.",
  "account.emailWrong": "Esto no parece un correo electrónico. Uno tiene esta forma: nombre@example.org.",
  "account.nameWrong":
    "Este nombre no se puede usar. Un nombre tiene alguna letra o cifra y 40 caracteres como máximo.",
  "account.password": "Contraseña",
  "account.signIn": "Iniciar sesión",
  "account.signOut": "Cerrar sesión",
  "account.signUp": "Crear una cuenta",

  "password.hide": "Ocultar",
  "password.hint":
    "Al menos {count} caracteres. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.",
  "password.missing": "Escribe una contraseña.",
  "password.show": "Mostrar",
  "password.wrong":
    "Elige otra contraseña: al menos {count} caracteres, y que no esté en las listas de contraseñas comunes.",

  "signIn.expired": "Vuelve a iniciar sesión. Lo que escribiste está guardado.",
  "signIn.forgotten": "¿Olvidaste tu contraseña?",
  "signIn.invited": "Tu invitación está guardada. Inicia sesión para verla.",
  "signIn.new": "¿Es tu primera vez aquí?",

  "signUp.acceptsTerms": "Acepto las condiciones",
  "signUp.acceptsTermsMissing": "Lee las condiciones y acéptalas, por favor.",
  "signUp.emailHint": "Solo para iniciar sesión. Nadie lo ve en un círculo.",
  "signUp.invited": "Tu invitación está guardada. La verás cuando hayas creado tu cuenta.",
  "signUp.isAdult": "Soy mayor de edad (18 años o más)",
  "signUp.isAdultMissing": "Los círculos son para personas mayores de edad. Confirma que lo eres, por favor.",
  "signUp.known": "¿Ya has estado aquí?",
  "signUp.lead": "Es un minuto. Puedes mirar alrededor antes de decir nada.",

  "terms.emergency":
    "Esto no es un servicio de emergencias. Si hay peligro, llama al número de emergencias de tu país.",
  "terms.facilitators": "Quienes facilitan pueden intervenir, y pueden pedirle a alguien que se vaya.",
  "terms.kind": "Trata bien a las demás personas, y habla de ti más que de otras.",
  "terms.peers": "Aquí nos apoyamos de igual a igual. Nada de esto sustituye la ayuda profesional.",
  "terms.private": "Lo que se dice en un círculo se queda en él.",
  "terms.title": "Las condiciones, en breve",

  "checkMail.lead": "Hemos enviado un mensaje a {email}. Abre el enlace que contiene para continuar.",
  "checkMail.spam": "Puede tardar unos minutos. Si no llega, mira en el correo no deseado.",
  "checkMail.title": "Revisa tu correo",
  "checkMail.words":
    "Puede tardar unos minutos. Si no llega, mira en el correo no deseado. Puedes cerrar esta página.",

  "confirm.lead": "Tu correo electrónico está confirmado. Ya puedes iniciar sesión.",
  "confirm.title": "Qué bueno que estés aquí",

  "link.title": "Este enlace ya no funciona",

  "forgotten.action": "Enviarme un enlace",
  "forgotten.lead":
    "Escribe tu correo electrónico y te enviaremos un enlace para elegir una nueva contraseña.",
  "forgotten.sent": "Si hay una cuenta para {email}, ya va un enlace en camino.",
  "forgotten.title": "Contraseña olvidada",

  "reset.action": "Guardar la nueva contraseña",
  "reset.doneLead":
    "Tu nueva contraseña está guardada. Se cerró tu sesión en todas partes; iníciala con ella.",
  "reset.doneTitle": "Listo",
  "reset.lead": "Sustituye a la anterior enseguida, en todos los dispositivos.",
  "reset.password": "Nueva contraseña",
  "reset.title": "Elige una nueva contraseña",

  "suspended.title": "Tu cuenta está suspendida",
  "suspended.words":
    "Por ahora no puedes entrar en tus círculos. Si crees que es un error, escribe a quienes llevan este lugar.",

  "notFound.title": "Aquí no hay nada",
  "notFound.words": "Puede que la dirección esté mal escrita, o que lo que había aquí ya no esté.",

  "signOut.action": "Cerrar sesión y borrar",
  "signOut.title": "Tienes palabras sin enviar",
  "signOut.words":
    "Los borradores y los mensajes sin enviar se guardan solo en este dispositivo. Si cierras la sesión, se borran de él.",

  "me.appearance": "Apariencia",
  "me.appearanceDark": "Oscura",
  "me.appearanceLegend": "Clara u oscura",
  "me.appearanceLight": "Clara",
  "me.appearanceSystem": "Como en mi dispositivo",
  "me.changePassword": "Cambiar la contraseña",
  "me.currentPassword": "Contraseña actual",
  "me.displayNameHint":
    "Para los círculos a los que te unas desde ahora. En cada círculo se cambia allí mismo.",
  "me.emailPrivate": "Solo tú ves tu correo electrónico.",
  "me.endSession": "Cerrar la sesión de {device}",
  "me.nameSaved": "Guardado.",
  "me.newPassword": "Nueva contraseña",
  "me.password": "Contraseña",
  "me.passwordChanged": "Tu contraseña ha cambiado. Se cerró la sesión en tus otros dispositivos.",
  "me.passwordWrong": "La contraseña actual no es correcta. No ha cambiado nada.",
  "me.sessionCurrent": "Este dispositivo",
  "me.sessionSeen": "Último uso: {at}",
  "me.sessions": "Dónde tienes la sesión abierta",
  "me.sessionsHint": "Si no reconoces alguna, ciérrala y cambia tu contraseña.",
  "me.since": "Aquí desde",
  "me.you": "Tú",

  "home.agreementsWait": "Hay acuerdos por leer",
  "home.emptyTitle": "Tus círculos estarán aquí",
  "home.emptyWords":
    "A un círculo se entra con invitación: la persona que lo facilita te envía un enlace. Ábrelo en este dispositivo y encontrarás tu asiento.",
  "home.invited": "Hay una invitación para ti.",
  "home.lead": "Qué bueno verte, {name}.",
  "home.people": { one: "una persona", other: "{count} personas" },
  "home.seeInvitation": "Verla",
  "home.title": "Mis círculos",
  "home.unread": { one: "Un mensaje nuevo", other: "{count} mensajes nuevos" },
  "home.unsent": { one: "Un mensaje aún sin enviar", other: "{count} mensajes aún sin enviar" },

  "join.action": "Unirme a este círculo",
  "join.code": "Código de invitación",
  "join.codeAction": "Ver",
  "join.codeHint": "25 letras y cifras en grupos de cinco.",
  "join.codeLead": "El código está al final del enlace que te dieron.",
  "join.codeMissing": "Escribe el código de tu invitación.",
  "join.codeTitle": "Escribir el código de una invitación",
  "join.codeUnknown":
    "Esta invitación no se conoce. Puede que ya se haya usado, que sea demasiado antigua o que esté mal escrita. Pide una nueva a quien te la dio.",
  "join.conflict": "En este círculo ya hay alguien con tu nombre. Elige otro para este círculo.",
  "join.full": "Ahora mismo todos los asientos de este círculo están ocupados. Pregunta a quien te invitó.",
  "join.lead": "Tienes una invitación a este círculo. Su tema: {theme}.",
  "join.notNow": "Ahora no",
  "join.strangerLead":
    "Tienes una invitación a un círculo. Crea una cuenta o inicia sesión, y la verás. Mientras tanto, tu invitación está guardada.",
  "join.title": "Tu invitación",

  "circle.open": "Abrir un círculo",

  "circleForm.byInvitation": "Por invitación",
  "circleForm.byInvitationHint": "Solo saben de él las personas que tienen un enlace tuyo.",
  "circleForm.description": "De qué trata",
  "circleForm.descriptionHint": "Unas pocas frases. Se leen antes de unirse.",
  "circleForm.edit": "Editar este círculo",
  "circleForm.lead": "Un grupo pequeño con un tema. Después puedes cambiarlo todo.",
  "circleForm.listed": "Visible",
  "circleForm.listedHint": "Otras personas pueden ver de qué trata, nunca quién está en él.",
  "circleForm.name": "Nombre del círculo",
  "circleForm.nameMissing": "Ponle un nombre al círculo.",
  "circleForm.seats": "Asientos",
  "circleForm.seatsHint": "De {min} a {max}, contando el tuyo.",
  "circleForm.seatsTaken": "En el círculo hay más personas. Elige más asientos.",
  "circleForm.seatsWrong": "Elige un número de {min} a {max}.",
  "circleForm.theme": "Tema",
  "circleForm.visibility": "Quién puede ver que existe",

  "room.about": "Sobre el círculo",
  "room.conversation": "Conversación",
  "room.earlier": "Mensajes anteriores",
  "room.emptyTitle": "Aún no ha hablado nadie",
  "room.emptyWords": "Unas pocas palabras bastan para empezar: cómo estás hoy, o qué te trajo aquí.",
  "room.newMessages": "Mensajes nuevos",
  "room.newSince": "Nuevo desde que estuviste aquí",
  "room.newest": "A lo más reciente",
  "room.parts": "Partes de este círculo",
  "room.pauseAnnouncements": "Pausar los avisos",
  "room.people": "Personas",
  "room.side": "Personas e información",

  "line.reconnecting": "Reconectando. Lo que escribes queda guardado.",
  "line.waiting":
    "Fue mucho de una vez. Tus mensajes están guardados y salen por sí mismos dentro de un momento.",

  "message.actions": "Acciones del mensaje",
  "message.copy": "Copiar el texto",
  "message.delete": "Eliminar",
  "message.deleteTitle": "¿Eliminar este mensaje?",
  "message.deleteWords": "Sus palabras desaparecen para todo el círculo. No se puede deshacer.",
  "message.edit": "Editar",
  "message.editEmpty": "No tiene nada que leer. Para retirarlo, elimina el mensaje.",
  "message.editLabel": "Editar tu mensaje",
  "message.edited": "editado",
  "message.gone": "Aquí se eliminó un mensaje",
  "message.notChanged":
    "Ahora mismo no se puede conectar con el círculo. No ha cambiado nada; tus palabras están guardadas aquí.",
  "message.reply": "Responder",

  "outgoing.held": "En espera de que lo lea antes quien facilita",
  "outgoing.sending": "Enviando",

  "reply.cancel": "No responder a este mensaje",
  "reply.earlier": "Un mensaje anterior",
  "reply.to": "En respuesta a",

  "composer.hint": "Intro envía. Mayúsculas e Intro empieza una línea nueva.",
  "composer.label": "Mensaje",
  "composer.left": { one: "Queda un carácter", other: "Quedan {count} caracteres" },
  "composer.placeholder": "Escribe al círculo",
  "composer.send": "Enviar",

  "people.facilitator": "Facilita",
  "people.remove": "Quitar",
  "people.removeName": "Quitar a {name}",
  "people.removeTitle": "¿Quitar a {name} de este círculo?",
  "people.removeWords":
    "Sale de la conversación enseguida y no lee nada más de ella. Lo que ha escrito se queda.",
  "people.seatsFree": { one: "Hay un asiento libre.", other: "Hay {count} asientos libres." },
  "people.you": "Tú",

  "invitations.copy": "Copiar el enlace",
  "invitations.day": "Un día",
  "invitations.expires": "Se puede usar durante",
  "invitations.link": "Nuevo enlace de invitación",
  "invitations.make": "Crear una invitación",
  "invitations.month": "30 días",
  "invitations.none": "No hay ninguna invitación abierta.",
  "invitations.once":
    "Se muestra solo esta vez. Cópialo ahora y dáselo a la persona o a las personas que quieres invitar.",
  "invitations.threeDays": "Tres días",
  "invitations.title": "Invitaciones",
  "invitations.until": "Hasta: {until}",
  "invitations.uses": "Para cuántas personas",
  "invitations.usesLeft": { one: "Para una persona más", other: "Para {count} personas más" },
  "invitations.usesWrong": "Elige un número de 1 a {max}.",
  "invitations.week": "Una semana",
  "invitations.withdraw": "Retirar",

  "about.noDescription": "Aún no hay nada escrito sobre este círculo.",

  "agreements.accept": "Aceptar los acuerdos",
  "agreements.changed": "Los acuerdos han cambiado. Léelos y acéptalos para seguir escribiendo.",
  "agreements.conflict": "Los acuerdos acaban de cambiar. Léelos otra vez, por favor.",
  "agreements.edit": "Editar los acuerdos",
  "agreements.editHint":
    "Todas las personas, tú también, aceptan los nuevos acuerdos antes de volver a escribir.",
  "agreements.firstLead":
    "Antes de entrar: lo que se ha acordado en este círculo, y el nombre que tomas en él.",
  "agreements.notNow": "Ahora no",
  "agreements.read": "Leer y aceptar",
  "agreements.text": "Texto de los acuerdos",
  "agreements.title": "Acuerdos",

  "seat.name": "Tu nombre en este círculo",
  "seat.nameHint": "Las demás personas te conocen por él, solo aquí.",
  "seat.nameMissing": "Elige tu nombre en este círculo.",
  "seat.nameWrong":
    "Alguien en este círculo tiene ese nombre, o no se puede usar. Elige otro, por favor, de 40 caracteres como máximo.",
  "seat.saved": "Guardado. El círculo ve tu nuevo nombre.",
  "seat.title": "Tú en este círculo",

  "leave.action": "Dejar este círculo",
  "leave.ask": "¿Dejar este círculo?",
  "leave.hint": "Tu asiento queda libre. Lo que has escrito se queda en el círculo.",
  "leave.lastFacilitator":
    "Nadie más facilita este círculo, así que no puedes dejarlo. Alguien tiene que sostenerlo.",
  "leave.title": "Dejar el círculo",
  "leave.words":
    "Ya no podrás leerlo, y necesitarás una nueva invitación para volver. Lo que no has enviado se borra.",

  "gone.kept": "Lo que escribiste y no enviaste",
  "gone.title": "Ya no estás en este círculo",
  "gone.unknownTitle": "No se encuentra este círculo",
  "gone.unknownWords": "Puede que no exista, o que no tengas asiento en él.",
  "gone.words": "Tu asiento en él ha terminado. Si no sabes por qué, pregunta a quien te invitó.",
};
