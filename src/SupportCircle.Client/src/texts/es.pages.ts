import type { PageTexts } from "./index";

export const esPages: PageTexts = {
  "action.close": "Cerrar",

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

  "help.call": "Llama al {number}",
  "help.checked": "Comprobado el {date}.",
  "help.checkedLongAgo": "Comprobado por última vez el {date}: asegúrate antes de que haga falta.",
  "help.country": "País",
  "help.countryHint": "Lo dice el idioma de tu navegador. Se queda en esta página; no se le cuenta a nadie.",
  "help.danger": "Peligro ahora",
  "help.dangerNoNumber":
    "Llama al número de emergencias del país en el que estás. Aquí no tenemos ninguno para este país, y nunca mostramos el de otro.",
  "help.dangerNumber":
    "Si tu vida o la de alguien puede estar en peligro, llama a este número. No cuesta nada.",
  "help.elsewhere": "Encontrar una línea de ayuda en cualquier lugar",
  "help.lead":
    "No hace falta esperar a nadie de aquí. Esta es gente cuyo trabajo es ayudar, ahora y fuera de este lugar.",
  "help.neverChecked": "Sin comprobar por quienes llevan este lugar.",
  "help.noPeople":
    "Quienes llevan este lugar no han puesto ninguna línea de ayuda para este país. Lo que sigue ayuda a encontrar una.",
  "help.otherCountry": "Otro país",
  "help.people": "Alguien con quien hablar",
  "help.source": "Fuente: {source}.",
  "help.text": "Mensaje de texto al {number}",
  "help.textWord": "Mensaje de texto {word} al {number}",
  "help.title": "Ayuda ya",

  "leaving.cannot": "Lo que ninguna página puede hacer:",
  "leaving.does":
    "Aparece otro sitio enseguida, en cada pestaña de este navegador. Se cierra tu sesión aquí, y lo que habías escrito sin enviar se borra de este dispositivo.",
  "leaving.history":
    "No puede quitar esta visita del historial del navegador, ni de lo que guarda una red o una cuenta compartida.",
  "leaving.how": "Pulsa «Salir de esta página» arriba, o la tecla Escape tres veces en dos segundos.",
  "leaving.mail":
    "No puede quitar correos de tu buzón. Los nuestros tienen asuntos neutros y nunca citan una conversación.",
  "leaving.private":
    "Si alguien mira tu dispositivo, da más seguridad una ventana privada o un dispositivo que solo uses tú.",
  "leaving.title": "Salir de esta página",
  "leaving.watched":
    "No puede ocultar nada a quien graba la pantalla o ha puesto un programa espía en el dispositivo.",

  "account.displayName": "Nombre visible",
  "account.displayNameHint": "Cómo te llaman aquí. No hace falta que sea tu nombre real.",
  "account.displayNameMissing": "Elige el nombre que verán las demás personas.",
  "account.nameWrong":
    "Este nombre no se puede usar. Un nombre tiene alguna letra o cifra y 40 caracteres como máximo.",
  "account.signOut": "Cerrar sesión",

  "signUp.acceptsTerms": "Acepto las condiciones",
  "signUp.acceptsTermsMissing": "Lee las condiciones y acéptalas, por favor.",
  "signUp.emailHint": "Solo para iniciar sesión. Nadie lo ve en un círculo.",
  "signUp.invited": "Tu invitación está guardada. La verás cuando hayas creado tu cuenta.",
  "signUp.isAdult": "Soy mayor de edad (18 años o más)",
  "signUp.isAdultMissing": "Los círculos son para personas mayores de edad. Confirma que lo eres, por favor.",
  "signUp.known": "¿Ya has estado aquí?",
  "signUp.lead": "Lleva un minuto. Puedes mirar con calma antes de decir nada.",

  "terms.emergency":
    "Esto no es un servicio de emergencias. Si hay peligro, llama al número de emergencias de tu país.",
  "terms.facilitators": "Quienes facilitan pueden intervenir, y pueden pedirle a alguien que se vaya.",
  "terms.kind": "Trata con cariño a las demás personas, y habla de ti más que de nadie.",
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
  "reset.lead": "Sustituye de inmediato a la anterior, en todos los dispositivos.",
  "reset.password": "Nueva contraseña",
  "reset.title": "Elige una nueva contraseña",

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
  "me.endSession": "Cerrar sesión de {device}",
  "me.language": "Idioma",
  "me.languageHint":
    "El de estas páginas en todos los dispositivos donde inicies sesión, y el de los correos que te enviamos.",
  "me.languageLegend": "Lo que lees aquí",
  "me.nameSaved": "Guardado.",
  "me.newPassword": "Nueva contraseña",
  "me.password": "Contraseña",
  "me.passwordChanged": "Tu contraseña ha cambiado. Se cerró la sesión en tus otros dispositivos.",
  "me.passwordWrong": "La contraseña actual no es correcta. No ha cambiado nada.",
  "me.sessionCurrent": "Este dispositivo",
  "me.sessionSeen": "Último uso: {at}",
  "me.sessionUnknown": "Otro dispositivo",
  "me.sessions": "Dónde tienes la sesión abierta",
  "me.sessionsHint": "Si no reconoces alguna, ciérrala y cambia tu contraseña.",
  "me.since": "Aquí desde",
  "me.you": "Tú",

  "home.agreementsWait": "Hay acuerdos por leer",
  "home.emptyTitle": "Tus círculos estarán aquí",
  "home.emptyWords":
    "A un círculo se entra con invitación: la persona que lo facilita te envía un enlace. Ábrelo en este dispositivo y encontrarás tu asiento.",
  "home.findCircle": "Buscar un círculo",
  "home.invited": "Hay una invitación para ti.",
  "home.lead": "Qué bueno verte, {name}.",
  "home.people": { one: "una persona", other: "{count} personas" },
  "home.seeInvitation": "Verla",
  "home.title": "Mis círculos",
  "home.unsent": { one: "Un mensaje aún sin enviar", other: "{count} mensajes aún sin enviar" },

  "hope.beingHeard": "Que me escuchen",
  "hope.company": "Compañía",
  "hope.hearingFromOthers": "Saber cómo lo viven otras personas",
  "hope.practicalIdeas": "Ideas prácticas",

  "interests.ask": "Si dices qué te trae aquí, verás primero los círculos que pueden encajar contigo.",
  "interests.hopes": "Lo que espero encontrar",
  "interests.lead":
    "Elige lo que quieras, o nada. Sirve para ordenar los círculos para ti. Solo lo ves tú, y puedes cambiarlo cuando quieras.",
  "interests.skip": "Prefiero no decirlo",
  "interests.themes": "Lo que estoy viviendo",
  "interests.title": "Qué te trae aquí",

  "directory.all": "Todos los círculos",
  "directory.changeInterests": "Cambiarlo",
  "directory.everyTheme": "Todos los temas",
  "directory.full": "Todos los asientos están ocupados; hay una lista de espera.",
  "directory.lead": "Ves de qué trata cada círculo y cuántos asientos quedan libres, nunca quién está en él.",
  "directory.more": "Más círculos",
  "directory.none":
    "Ahora no hay ningún círculo en la lista. A algunos solo se entra por invitación: pregunta a quienes llevan este sitio.",
  "directory.noneOfTheme":
    "Ahora no hay ningún círculo con este tema en la lista. Mira todos los temas; quizá alguno se acerque al tuyo.",
  "directory.suggested": "Estos pueden encajar contigo",
  "directory.suggestedNone": "Ningún círculo con asientos libres va con lo que dijiste que te trae aquí.",
  "directory.suggestedWhy": "Van con lo que dijiste que te trae aquí, y tienen un asiento libre.",
  "directory.tellUs": "¿Quieres ver primero lo que encaja contigo?",
  "directory.tellUsLink": "Decir qué te trae aquí",
  "directory.title": "Círculos",

  "standing.active": "Estás en él",
  "standing.requested": "Has pedido un asiento",
  "standing.waiting": "Estás en la lista de espera",

  "door.agreementsHint": "Lo que este círculo ha acordado. Se te pedirá que lo aceptes al entrar.",
  "door.ask": "Pedir un asiento",
  "door.askAgain":
    "Por ahora este círculo no tiene un asiento para ti. Puedes volver a pedirlo a partir del {at}.",
  "door.askLead": "Alguien que facilita este círculo lee tu petición y la contesta. Nadie más la ve.",
  "door.askLeadFull":
    "Ahora todos los asientos están ocupados. Alguien que facilita este círculo lee tu petición; si dice que sí, recibirás por turno el próximo asiento libre.",
  "door.conflict":
    "Ya tienes un asiento aquí, o lo pediste hace poco. Vuelve a cargar la página para ver cómo está.",
  "door.enter": "Entrar en el círculo",
  "door.facilitators": "Quién lo cuida",
  "door.hopes": "Lo que puedes encontrar aquí",
  "door.mail": "Cuando haya novedades te enviaremos un correo. No nombra el círculo.",
  "door.meets": "Cuándo se reúne",
  "door.nameHint": "Podrás cambiarlo todavía al entrar.",
  "door.note": "Unas palabras para quien facilita",
  "door.noteHint": "Qué te trae a este círculo. Se borra en cuanto te contesten.",
  "door.seats": "Asientos",
  "door.stopWaiting": "Dejar de esperar",
  "door.stopWaitingAsk": "¿Dejar de esperar un asiento?",
  "door.stopWaitingWords":
    "Tu puesto en la lista pasa a la siguiente persona. Puedes volver a pedirlo cuando quieras.",
  "door.unknownWords": "Puede que no exista, o que no esté abierto a peticiones.",
  "door.withdraw": "Retirar la petición",
  "door.withdrawAsk": "¿Retirar tu petición?",
  "door.withdrawWords":
    "Quien facilita ya no la verá, y tu nota se borrará. Puedes volver a pedirlo cuando quieras.",

  "request.accepted": "Nos alegra: hay un asiento para ti.",
  "request.asked": "Lo pediste el {at}. Alguien que facilita el círculo contestará.",
  "request.declined": "Esta vez este círculo no tiene un asiento para ti.",
  "request.mine": "Asientos que has pedido",
  "request.next":
    "El círculo te recibe con gusto. Ahora todos los asientos están ocupados; el próximo que quede libre será tuyo.",
  "request.putAway": "Quitar de aquí",
  "request.putAwayOf": "Quitar de aquí la respuesta de {name}",
  "request.seatFreed": "Ha quedado libre un asiento, y es tuyo.",
  "request.takenOff": "Ya no estás en la lista de espera de este círculo.",
  "request.waiting": {
    one: "El círculo te recibe con gusto. Ahora todos los asientos están ocupados; una persona va antes que tú.",
    other:
      "El círculo te recibe con gusto. Ahora todos los asientos están ocupados; {count} personas van antes que tú.",
  },
  "request.word": "Quien facilita el círculo escribe:",

  "requests.accept": "Aceptar",
  "requests.acceptName": "Aceptar a {name}",
  "requests.acceptWords":
    "Recibe un asiento libre, o el próximo por turno, y acepta los acuerdos antes de leer nada.",
  "requests.askedAt": "Lo pidió el {at}",
  "requests.back": "Volver al círculo",
  "requests.conflict": "Mientras tanto alguien ya contestó. Vuelve a cargar la página para ver cómo está.",
  "requests.decline": "Decir que no",
  "requests.declineName": "Decir que no a {name}",
  "requests.declineWords":
    "Se le dice con amabilidad, con tus palabras si escribes algunas. Puede volver a pedirlo después de 30 días.",
  "requests.isDeclined": "Has dicho que no a {name}. Encontrará aquí tu respuesta.",
  "requests.isIn": "{name} ya tiene un asiento.",
  "requests.isTakenOff": "{name} ya no está en la lista de espera.",
  "requests.isWaiting":
    "Todos los asientos están ocupados, así que {name} está en la lista de espera y recibirá por turno el próximo.",
  "requests.lead": "Personas que piden un asiento en este círculo. Solo lo ven quienes lo facilitan.",
  "requests.none":
    "Ahora nadie pide un asiento. Si el círculo está en la lista, las peticiones aparecerán aquí.",
  "requests.takeOff": "Quitar",
  "requests.takeOffName": "Quitar a {name} de la lista",
  "requests.waiting": "Lista de espera",
  "requests.waitingHint": "La primera persona de la lista recibe sin más el próximo asiento libre.",
  "requests.wasHere": "Ya estuvo en este círculo y se fue",
  "requests.wasRemoved": "Ya se le retiró de este círculo una vez",
  "requests.withdrawn": "Mientras tanto se retiró esta petición. No se envió nada.",
  "requests.word": "Unas palabras para esa persona",
  "requests.wordHint": "Las lee una vez, con tu respuesta.",

  "join.action": "Unirme a este círculo",
  "join.code": "Código de invitación",
  "join.codeAction": "Ver",
  "join.codeHint": "25 letras y cifras en grupos de cinco.",
  "join.codeLead": "El código está al final del enlace que te dieron.",
  "join.codeMissing": "Escribe el código de tu invitación.",
  "join.codeTitle": "Escribir el código de una invitación",
  "join.codeUnknown":
    "No conocemos esta invitación. Puede que ya se haya usado, que sea demasiado antigua o que esté mal escrita. Pide una nueva a quien te la dio.",
  "join.conflict": "En este círculo ya hay alguien con tu nombre. Elige otro para este círculo.",
  "join.full": "Ahora mismo todos los asientos de este círculo están ocupados. Pregunta a quien te invitó.",
  "join.lead": "Tienes una invitación a este círculo. Su tema: {theme}.",
  "join.notNow": "Ahora no",
  "join.strangerLead":
    "Tienes una invitación a un círculo. Crea una cuenta o inicia sesión, y la verás. Mientras tanto, tu invitación está guardada.",
  "join.title": "Tu invitación",
  "join.wait": "Esperar un asiento",

  "circle.open": "Abrir un círculo",

  "circleForm.byInvitation": "Por invitación",
  "circleForm.byInvitationHint": "Solo saben de él las personas que tienen un enlace tuyo.",
  "circleForm.description": "De qué trata",
  "circleForm.descriptionHint": "Unas pocas frases. Se leen antes de unirse.",
  "circleForm.hopes": "Lo que la gente puede encontrar aquí",
  "circleForm.hopesHint": "Ayuda a encontrar un círculo que encaje.",
  "circleForm.lead": "Un grupo pequeño con un tema. Después puedes cambiarlo todo.",
  "circleForm.listed": "Visible",
  "circleForm.listedHint": "Otras personas pueden ver de qué trata, nunca quién está en él.",
  "circleForm.meets": "Cuándo se reúne",
  "circleForm.meetsHint": "Por ejemplo: los domingos a las siete de la tarde.",
  "circleForm.name": "Nombre del círculo",
  "circleForm.nameMissing": "Ponle un nombre al círculo.",
  "circleForm.seats": "Asientos",
  "circleForm.seatsHint": "De {min} a {max}, contando el tuyo.",
  "circleForm.seatsTaken": "En el círculo hay más personas. Elige más asientos.",
  "circleForm.seatsWrong": "Elige un número de {min} a {max}.",
  "circleForm.theme": "Tema",
  "circleForm.visibility": "Quién puede ver que existe",

  "message.hideTitle": "¿Ocultar este mensaje?",
  "message.hideWords":
    "Nadie del círculo verá ya sus palabras. Se guardan: quienes facilitan lo encuentran en «Cuidado de la sala» y pueden volver a mostrarlo.",

  "wordings.hint": "Solo quienes facilitan este círculo ven lo que decía un mensaje antes de editarse.",
  "wordings.now": "Como está ahora",
  "wordings.title": "Redacciones anteriores",
  "wordings.until": "Hasta {until}",

  "report.close": "Cerrar",
  "report.copy":
    "Se guarda una copia sellada, por lo general 90 días, aunque el original cambie o se elimine: el mensaje, lo que decía antes y los cinco mensajes anteriores y posteriores; o, de una persona, sus diez mensajes más recientes.",
  "report.danger": "¿Alguien está en peligro ahora? No esperes una respuesta a este aviso.",
  "report.fold": "Plegar este mensaje para mí",
  "report.help": "Mira dónde hay ayuda enseguida",
  "report.keptUntil": "La copia se guarda hasta el {date}.",
  "report.next":
    "Quienes facilitan este círculo lo mirarán. El resultado y sus palabras para ti estarán en la página de tu cuenta, en «Mis avisos».",
  "report.send": "Enviar el aviso",
  "report.thanks": "Gracias por contárnoslo",
  "report.titleMessage": "Avisar de un mensaje de {name}",
  "report.titlePerson": "Avisar sobre {name}",
  "report.who":
    "Lo leen quienes facilitan este círculo. Si trata de una de esas personas, ella nunca lo ve; sí las demás y quienes administran. A nadie se le dice que fuiste tú, pero lo que cuentes puede permitir adivinarlo.",
  "report.why": "¿Por qué?",
  "report.words": "¿Qué deberían saber?",
  "report.wordsHint": "Unas palabras ayudan. No tienes que justificarte.",

  "block.does":
    "En tu pantalla, lo que escribe queda plegado en una línea que puedes abrir. No se avisa a nadie, y no puede averiguarlo.",
  "block.elsewhere": "No afecta a otros círculos: vale solo en este.",
  "block.facilitators": "Quienes facilitan siguen viendo todo lo que se dice.",
  "block.reads": "Puede seguir leyendo lo que escribes; tus palabras no se le ocultan.",
  "block.stays": "Sigue en el círculo, y otras personas pueden citarle o responderle.",
  "block.title": "¿Bloquear a {name} en este círculo?",
  "block.undo": "Puedes desbloquearle cuando quieras en «Personas».",

  "category.advertising": "Publicidad",
  "category.else": "Otra cosa",
  "category.harassment": "Acoso o amenazas",
  "category.private": "Cuenta detalles privados de alguien",
  "category.sexual": "Contenido sexual",
  "category.unkind": "Falta de respeto",
  "category.worried": "Me preocupa esa persona",

  "outcome.action": "Se hizo algo",
  "outcome.none": "No hizo falta hacer nada",
  "outcome.passed": "Se pasó a otras personas",

  "reports.aMessage": "Un mensaje de {name}",
  "reports.aPerson": "Sobre {name}",
  "reports.aboutFacilitators": "Avisos sobre quienes facilitan",
  "reports.aboutFacilitatorsLead":
    "De qué se ha avisado sobre quienes facilitan un círculo. La persona de la que trata no lo ve. Nunca dice quién avisó.",
  "reports.at": "Se avisó el {at}",
  "reports.close": "Cerrar el aviso",
  "reports.closeOf": "Cerrar el aviso: {subject}",
  "reports.closeWords": "Quien avisó sabrá el resultado, y leerá tus palabras si escribes algunas.",
  "reports.closed": "Cerrados",
  "reports.conflict":
    "Mientras tanto alguien ya cerró este aviso. Vuelve a cargar la página para ver cómo está.",
  "reports.expired": "La copia caducó y se borró.",
  "reports.inPlace": "En la conversación",
  "reports.isClosed": "El aviso está cerrado. Quien avisó puede leer el resultado.",
  "reports.lead":
    "De qué se ha avisado en este círculo. Solo lo ven quienes lo facilitan, y nunca lo que trata de su propia persona. Nunca dice quién avisó.",
  "reports.none": "No hay nada abierto. Cuando alguien avise de algo, estará aquí.",
  "reports.outcome": "Resultado",
  "reports.word": "Unas palabras para quien avisó",
  "reports.wordHint": "Las lee junto a su aviso. No se le muestra quién las escribió.",

  "evidence.after": "Después",
  "evidence.earlier": "Lo que decía antes",
  "evidence.keptUntil": "Esta copia se guarda hasta el {date}.",
  "evidence.nothing": "No había escrito nada aquí.",
  "evidence.show": "Leer la copia que se hizo",
  "evidence.until": "Hasta el {at}",

  "myReports.message": "Un mensaje",
  "myReports.open": "Nadie lo ha cerrado todavía",
  "myReports.person": "Una persona",
  "myReports.title": "Mis avisos",

  "back.day": "Día",
  "back.dayMissing": "Elige el día al que quieres ir.",
  "back.emptyTitle": "Encuentra algo que se dijo",
  "back.emptyWords":
    "Busca palabras que alguien escribió aquí, o ve a un día. Solo se busca en este círculo, y lo que buscas no se guarda.",
  "back.found": { one: "Un mensaje encontrado.", other: "{count} mensajes encontrados." },
  "back.further": "Mirar más atrás",
  "back.go": "Ir",
  "back.later": "Mensajes posteriores",
  "back.lookedAll": "Se miró hasta el principio.",
  "back.lookedTo": "Se miró hasta el {date}.",
  "back.looking": "Buscando",
  "back.newest": "Estos son los mensajes más recientes.",
  "back.noMessages": "Aquí aún no ha hablado nadie.",
  "back.nothing": "No se encontró nada.",
  "back.search": "Buscar",
  "back.title": "Mirar atrás",
  "back.toFound": "Volver a lo encontrado",
  "back.toRoom": "Volver a la conversación",
  "back.words": "Palabras que buscas",
  "back.wordsMissing": "Escribe una palabra para buscar.",

  "care.hidden": "Mensajes ocultos",
  "care.hiddenAt": "Oculto desde el {at}",
  "care.isPaused":
    "El círculo está en pausa: solo escriben quienes lo facilitan. Todo el mundo sigue leyendo.",
  "care.nothingHidden": "No hay nada oculto.",
  "care.pause": "Poner el círculo en pausa",
  "care.pauseHint":
    "En una pausa solo escriben quienes facilitan. Todo el mundo sigue leyendo y puede responder con un toque.",
  "care.restore": "Volver a mostrar",
  "care.resume": "Terminar la pausa",
  "care.seconds": { one: "Un mensaje por segundo", other: "Un mensaje cada {count} segundos" },
  "care.slowMode": "Modo lento para los miembros",
  "care.slowModeOff": "Sin modo lento",
  "care.title": "Cuidado de la sala",

  "mention.found": { one: "Puede ser una persona", other: "Pueden ser {count} personas" },
  "mention.list": "¿A quién te refieres?",

  "mute.day": "Un día",
  "mute.for": "Durante cuánto tiempo",
  "mute.hour": "Una hora",
  "mute.tenMinutes": "Diez minutos",
  "mute.title": "¿Silenciar a {name} por un tiempo?",
  "mute.week": "Una semana",
  "mute.words": "Sigue leyendo, y puede volver a escribir cuando pase el tiempo. Se le dice hasta cuándo.",

  "people.mute": "Silenciar",
  "people.muteName": "Silenciar a {name}",
  "people.remove": "Quitar",
  "people.removeName": "Quitar a {name}",
  "people.removeTitle": "¿Quitar a {name} de este círculo?",
  "people.removeWords":
    "Sale de la conversación de inmediato y no lee nada más de ella. Lo que ha escrito se queda.",
  "people.unmute": "Dejar hablar",
  "people.unmuteName": "Dejar que {name} vuelva a hablar",

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

  "firstRun.action": "Crear la cuenta de administración",
  "firstRun.addressTaken": "Ya hay una cuenta con esta dirección. Elige otra; el código sigue siendo válido.",
  "firstRun.code": "Código de un solo uso",
  "firstRun.codeHint": "Está en el registro del servidor, desde su último arranque.",
  "firstRun.codeMissing": "Escribe el código del registro del servidor.",
  "firstRun.codeWrong": "Este no es el código que está en el registro del servidor. Vuelve a mirarlo.",
  "firstRun.doneTitle": "Esto ya está hecho",
  "firstRun.doneWords": "Este lugar ya tiene quien lo administre. Inicia sesión para seguir.",
  "firstRun.emailHint": "Para iniciar sesión y para los mensajes de este lugar. Cuenta como confirmada.",
  "firstRun.holdsCircles": "También voy a abrir y facilitar círculos",
  "firstRun.lead":
    "Todavía nadie administra este lugar. Quien puede leer el registro del servidor crea la primera cuenta de administración, una sola vez.",
  "firstRun.notSetUp": "Este lugar todavía no está preparado.",
  "firstRun.open": "Prepararlo",
  "firstRun.title": "Preparar este lugar",

  "runBy.name": "A cargo de {name}",
  "runBy.title": "Quién lleva este lugar",

  "settings.emailHint":
    "Una dirección que alguien lee. La puede ver todo el mundo, también sin iniciar sesión.",
  "settings.lead": "Lo que todo el mundo ve de tu organización, y de qué pueden tratar los círculos.",
  "settings.name": "Nombre",
  "settings.open": "Abrir los ajustes",
  "settings.organisation": "Tu organización",
  "settings.organisationHint": "Aparece en la primera página y en la cuenta de cada persona.",
  "settings.phone": "Teléfono",
  "settings.phoneHint": "Como se escribe normalmente, con el código del país.",
  "settings.phoneWrong": "Esto no es un número de teléfono. Usa cifras, espacios y paréntesis.",
  "settings.saved": "Guardado.",
  "settings.themeMissing": "Pon un nombre al tema, o quítalo.",
  "settings.themeNew": "Añadir un tema",
  "settings.themeNumber": "Tema {number}",
  "settings.themeOut": "Quitar el tema {number}",
  "settings.themeUp": "Subir el tema {number}",
  "settings.themeUsed": "Un círculo trata de un tema que quitaste. No se cambió nada; deja ese tema.",
  "settings.themeWrong": "Este nombre ya está en la lista, o no se puede usar.",
  "settings.themes": "Temas",
  "settings.themesHint":
    "En el orden en que se eligen. Los que vienen con el producto se muestran en el idioma de quien lee; un nombre tuyo se muestra como lo escribes.",
  "settings.title": "Ajustes",
  "settings.website": "Sitio web",
  "settings.websiteWrong": "Una dirección que empiece por https://, por favor.",
};
