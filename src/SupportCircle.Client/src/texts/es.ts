import type { RoomTexts } from "./index";

/** The texts of en.ts in Spanish that reads well in Spain and in Latin America: "tú", and nobody's gender. */
export const es: RoomTexts = {
  "product.name": "SupportCircle",
  "product.tab": "Notas",

  "action.cancel": "Cancelar",
  "action.save": "Guardar",
  "action.toStart": "A la página de inicio",
  "action.tryAgain": "Volver a intentar",

  "header.account": "Mi cuenta",
  "header.help": "Ayuda ya",
  "header.leave": "Salir de esta página",
  "header.nav": "Cuenta y salida",

  "footer.languages": "Idioma",

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
  "form.wrong": "Tal como está no se puede usar. Cámbialo, por favor.",

  "refusal.agreementsRequired":
    "Los acuerdos de este círculo han cambiado. Léelos y acéptalos, y después continúa.",
  "refusal.byRules": "Las reglas de aquí no admiten estas palabras. Dilo con otras.",
  "refusal.contacts": "Tiene datos de contacto, que no se pasan en un círculo:",
  "refusal.conflict": "Algo cambió mientras tanto. Vuelve a cargar la página y míralo otra vez.",
  "refusal.emailNotConfirmed":
    "Tu correo electrónico aún no está confirmado. Abre el enlace del mensaje que te enviamos y después inicia sesión.",
  "refusal.failed": "Algo falló de nuestro lado. No ha cambiado nada. Inténtalo de nuevo en un momento.",
  "refusal.invalid": "Tal como está no se puede usar. Revísalo y vuelve a intentarlo, por favor.",
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
    "Han sido muchos intentos en poco tiempo. Espera un momento y vuelve a intentarlo, por favor.",
  "refusal.unavailable": "No se ha podido guardar ahora mismo. Inténtalo de nuevo en un momento.",
  "refusal.unreachable":
    "No podemos conectar con el servidor. Lo que escribiste está guardado; inténtalo de nuevo en un momento.",
  "refusal.waitSeconds": {
    one: "Han sido muchos intentos en poco tiempo. Inténtalo de nuevo en un segundo.",
    other: "Han sido muchos intentos en poco tiempo. Inténtalo de nuevo en {count} segundos.",
  },

  "theme.bereavement": "Duelo",
  "theme.caregiving": "Cuidar de alguien",
  "theme.emptyNest": "Nido vacío",
  "theme.illness": "Enfermedad",
  "theme.loneliness": "Soledad",
  "theme.newStart": "Un nuevo comienzo",
  "theme.separation": "Separación",
  "theme.workAndRetirement": "Trabajo y jubilación",

  "account.email": "Correo electrónico",
  "account.emailMissing": "Escribe tu correo electrónico.",
  "account.emailWrong": "Esto no parece un correo electrónico. Uno tiene esta forma: nombre@example.org.",
  "account.password": "Contraseña",
  "account.signIn": "Iniciar sesión",
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

  "notFound.title": "Aquí no hay nada",
  "notFound.words": "Puede que la dirección esté mal escrita, o que lo que había aquí ya no esté.",

  "home.unread": { one: "1 mensaje nuevo", other: "{count} mensajes nuevos" },
  "home.unreadForYou": "{words}, {number} para ti",
  "home.unreadMany": "{count} mensajes nuevos",

  "circleForm.edit": "Editar este círculo",

  "room.about": "Sobre el círculo",
  "room.conversation": "Conversación",
  "room.earlier": "Mensajes anteriores",
  "room.emptyTitle": "Aún no ha hablado nadie",
  "room.emptyWords": "Unas pocas palabras bastan para empezar: cómo estás hoy, o qué te trajo aquí.",
  "room.firstUnread": "Ir al primer mensaje nuevo",
  "room.here": { one: "1 aquí", other: "{count} aquí" },
  "room.lookBack": "Mirar atrás",
  "room.newMessages": "Mensajes nuevos",
  "room.newSince": "Nuevo desde que estuviste aquí",
  "room.newest": "Ir a lo más reciente",
  "room.parts": "Partes de este círculo",
  "room.pauseAnnouncements": "Pausar los avisos",
  "room.people": "Personas",
  "room.side": "Personas e información",
  "room.stories": "Historias",
  "room.toldStory": "{name} ha compartido una historia:",
  "room.answeredStory": "{name} ha respondido a una historia",
  "room.toComposer": "Ir al campo del mensaje",
  "room.typing": { one: "{names} está escribiendo", other: "{names} están escribiendo" },

  "line.reconnecting": "Reconectando. Lo que escribes queda guardado.",
  "line.waiting":
    "Ha sido mucho de una vez. Tus mensajes están guardados y saldrán solos dentro de un momento.",

  "message.actions": "Acciones del mensaje",
  "message.block": "Bloquear a {name}",
  "message.checkIn": "Cómo llega: {mood} de 5",
  "message.copy": "Copiar el texto",
  "message.delete": "Eliminar",
  "message.deleteTitle": "¿Eliminar este mensaje?",
  "message.deleteWords": "Sus palabras desaparecen para todo el círculo. No se puede deshacer.",
  "message.edit": "Editar",
  "message.editEmpty": "Está vacío. Para retirarlo, elimina el mensaje.",
  "message.editLabel": "Editar tu mensaje",
  "message.edited": "editado",
  "message.forYou": "te menciona",
  "message.gone": "Aquí ya no hay ningún mensaje",
  "message.hide": "Ocultar para el círculo",
  "message.notChanged":
    "Ahora mismo no se puede conectar con el círculo. No ha cambiado nada; tus palabras están guardadas aquí.",
  "message.quote": "Citar",
  "message.reply": "Responder",
  "message.report": "Avisar",
  "message.worry": "Me preocupa {name}",
  "message.wordings": "Redacciones anteriores",

  "fold.blocked": {
    one: "Un mensaje de alguien a quien bloqueaste",
    other: "{count} mensajes de alguien a quien bloqueaste",
  },
  "fold.reported": { one: "Un mensaje del que avisaste", other: "{count} mensajes de los que avisaste" },
  "fold.topic": {
    one: "Una historia con un tema que prefieres plegar",
    other: "{count} entradas sobre temas que prefieres plegar",
  },
  "fold.show": "Mostrar una vez",

  "quote.by": "{name} escribió:",

  "acknowledgement.give": "Responder con un toque",
  "acknowledgement.given": "Respuestas con un toque",
  "acknowledgement.iHearYou": "Te escucho",
  "acknowledgement.meToo": "A mí también",
  "acknowledgement.thankYou": "Gracias",
  "acknowledgement.unreachable": "Ahora no se llega al círculo. Inténtalo otra vez en un momento.",
  "acknowledgement.withYou": "Contigo",

  "outgoing.held": "Quien facilita lo leerá antes de que aparezca",
  "outgoing.sending": "Enviando",

  "reply.cancel": "No responder a este mensaje",
  "reply.earlier": "Un mensaje anterior",
  "reply.to": "En respuesta a",

  "arrival.ask": "¿Cómo llegas hoy?",
  "arrival.notNow": "Ahora no",
  "arrival.say": "Decir cómo estoy",

  "composer.hint": "Intro envía. Mayúsculas e Intro empieza una línea nueva.",
  "composer.label": "Mensaje",
  "composer.left": { one: "Queda un carácter", other: "Quedan {count} caracteres" },
  "composer.placeholder": "Escribe al círculo",
  "composer.send": "Enviar",
  "composer.slow": {
    one: "Modo lento: un mensaje por segundo.",
    other: "Modo lento: un mensaje cada {count} segundos.",
  },

  "care.pausedForMembers":
    "El círculo está en pausa por un momento. Puedes leer y responder con un toque; lo que has escrito se guarda.",

  "people.actions": "Qué puedes hacer respecto a {name}",
  "people.blocked": "Le has bloqueado",
  "people.facilitator": "Facilita",
  "people.here": "Aquí ahora",
  "people.mutedUntil": "En silencio hasta el {until}",
  "people.seatsFree": { one: "Hay un asiento libre.", other: "Hay {count} asientos libres." },
  "people.unblock": "Desbloquear a {name}",
  "people.you": "Tú",

  "checks.link": "Cómo funcionan los controles",
  "about.noDescription": "Aún no hay nada escrito sobre este círculo.",
  "about.together": "Respirar en calma o escribir una nota",

  "agreements.accept": "Aceptar los acuerdos",
  "agreements.changed":
    "Los acuerdos han cambiado. Léelos y acéptalos para seguir escribiendo; lo que has escrito se guarda.",
  "agreements.conflict": "Los acuerdos acaban de cambiar. Léelos otra vez, por favor.",
  "agreements.edit": "Editar los acuerdos",
  "agreements.editHint":
    "Todas las personas, tú también, aceptan los nuevos acuerdos antes de volver a escribir.",
  "agreements.notNow": "Ahora no",
  "agreements.read": "Leer y aceptar",
  "agreements.text": "Texto de los acuerdos",
  "agreements.title": "Acuerdos",

  "seat.name": "Tu nombre en este círculo",
  "seat.nameMissing": "Elige tu nombre en este círculo.",
  "seat.nameWrong":
    "Alguien en este círculo tiene ese nombre, o no se puede usar. Elige otro, por favor, de 40 caracteres como máximo.",
  "seat.saved": "Guardado. El círculo ve tu nuevo nombre.",
  "seat.title": "Tú en este círculo",

  "presence.hint":
    "Las demás personas ven cuándo estás aquí y cuándo escribes. Sin esto, para ellas es como si hubieras salido.",
  "presence.show": "Mostrar cuándo estoy aquí",

  "thread.askMenu": "Pedir hablar a solas",
  "thread.ended": "Esta conversación ha terminado. Aún podéis leerla.",
  "thread.oneToOne": "A solas",

  "leave.action": "Dejar este círculo",
  "leave.ask": "¿Dejar este círculo?",
  "leave.hint": "Tu asiento queda libre. Lo que has escrito se queda en el círculo.",
  "leave.lastFacilitator":
    "Nadie más facilita este círculo, así que aún no puedes dejarlo: alguien tiene que cuidarlo.",
  "leave.title": "Dejar el círculo",
  "leave.words":
    "Ya no podrás leerlo, y necesitarás una nueva invitación para volver. Lo que no has enviado se borra.",
};
