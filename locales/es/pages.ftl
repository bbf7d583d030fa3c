### Español: see locales/en for what each text is for.

product-name = Countersign

page-skip = Ir al contenido
page-sign-out = Cerrar sesión
page-demo = Esto es una demostración en este ordenador. Sus correos se guardan aquí:
page-back-account = Mi cuenta
page-back-devices = Mis dispositivos móviles
page-cancel = Cancelar
page-language = Idioma
page-language-set = Cambiar

sign-in-title = Iniciar sesión
sign-in-lead = Para empezar, introduzca su dirección de correo electrónico.
sign-in-email = Dirección de correo electrónico
sign-in-email-wrong = Introduzca una dirección de correo completa, por ejemplo, maria@example.eu.
sign-in-next = Siguiente
sign-in-over = Ese inicio de sesión ha terminado, porque ha durado más de 15 minutos o se empezó en otro navegador. No se ha perdido nada: empiece de nuevo aquí.

password-title = Introduzca su contraseña
password-not-you = ¿No es usted?
password-label = Contraseña
password-show = Mostrar
password-hide = Ocultar
password-change-title = Cambiar la contraseña
password-change-lead = Utilice al menos { $count } caracteres; unas cuantas palabras seguidas se recuerdan bien. Se cierra la sesión en los demás navegadores y recibirá un correo al respecto.
password-current = Contraseña actual
password-new = Contraseña nueva
password-repeat = La contraseña nueva otra vez
password-save = Guardar la contraseña nueva
password-saved = Su contraseña se ha cambiado. Se ha cerrado la sesión en los demás navegadores.
account-password-state = Cámbiela si otra persona puede conocerla.
error-password-short = Utilice al menos { $count } caracteres.
    .title = La contraseña es demasiado corta
error-password-long = Utilice como máximo { $count } caracteres.
    .title = La contraseña es demasiado larga
error-password-personal = No puede contener su dirección de correo ni ser su nombre.
    .title = Elija otra contraseña
error-password-differs = Escriba la contraseña nueva dos veces igual.
    .title = Las dos contraseñas no son iguales
forgotten-title = ¿Ha olvidado la contraseña?
forgotten-lead = Escriba su dirección de correo. Si tiene una cuenta, le enviaremos un enlace para elegir una contraseña nueva.
forgotten-send = Enviar el enlace
forgotten-sent-lead = Si esta dirección tiene una cuenta, el enlace está en camino. Ábralo en este navegador.
forgotten-wait-lead = Ninguno de sus dispositivos puede confirmar; por su seguridad, solo podrá elegir la contraseña nueva después de esta hora. Abra entonces de nuevo el enlace del correo. Desde el correo puede detener el proceso si no ha sido usted.
forgotten-saved = Su contraseña nueva está guardada. Inicie sesión con ella.
recover-title = Recuperar su aplicación
recover-lead = Ha entrado solo con la contraseña. Su cuenta pide también la aplicación, por lo que solo está abierta esta página.
recover-sign-in = Iniciar sesión con la aplicación
recover-sign-in-lead = Uno de sus dispositivos puede confirmar. Con él se abre toda su cuenta.
password-sign-in = Iniciar sesión
method-title = Elija cómo iniciar sesión
method-label = ¿Cómo quiere confirmar que es usted?
method-hint = Con la aplicación Countersign en su dispositivo, el inicio de sesión es más seguro que solo con una contraseña.
method-password = Solo contraseña
method-without-app = Sin la aplicación
    .hint = Si aún no tiene dispositivo o ninguno funciona.
method-app-pin = Aprobar en mi aplicación
    .hint = Enviamos una solicitud a su dispositivo.
method-on-mobile = Aprobar en la aplicación de este dispositivo
    .hint = La aplicación se abre y le trae de vuelta aquí.
method-app-qr = Usar un código de mi aplicación
    .hint = Escanea un código QR. Su dispositivo no necesita red.
error-wrong-password = Compruebe la dirección y escriba de nuevo la contraseña. Se distinguen mayúsculas y minúsculas. Si no tiene una cuenta aquí, no se ha modificado nada.
    .title = La dirección y la contraseña no se corresponden
error-password-alone = En uno de sus dispositivos se notificó un intento de iniciar sesión. Durante una hora desde entonces, elija una forma con la aplicación.
    .title = Ahora la contraseña sola no basta
error-too-many-passwords =
    { $count ->
        [one] Para proteger la cuenta, no se comprueba ninguna contraseña durante un segundo. Después, vuelva a intentarlo.
        [many] Para proteger la cuenta, no se comprueba ninguna contraseña durante { $count } segundos. Después, vuelva a intentarlo. Sus dispositivos no se ven afectados.
       *[other] Para proteger la cuenta, no se comprueba ninguna contraseña durante { $count } segundos. Después, vuelva a intentarlo. Sus dispositivos no se ven afectados.
    }
    .title = Espere un momento

device-title = ¿Qué dispositivo quiere utilizar?
device-lead = Solo este dispositivo recibe la solicitud. Los demás no reciben nada.
device-none-title = Todavía no tiene ningún dispositivo
device-none-lead = Para confirmar con la aplicación, primero debe añadir un dispositivo a su cuenta. Inicie sesión ahora con su contraseña. En «Mi cuenta», el apartado «Mis dispositivos móviles» le guía en unos dos minutos.
device-none-unusable = Su dispositivo no se puede utilizar por el momento, porque está bloqueado o no se ha terminado de añadir. Inicie sesión con su contraseña. En «Mis dispositivos móviles» puede restablecer su PIN.
device-none-password = Iniciar sesión con la contraseña
device-last-used = Último uso:
device-never-used = Aún sin usar
device-other-method = Usar otra forma

waiting-title = Confirme en su dispositivo
waiting-step-open = Abra la aplicación Countersign en { $device }. La solicitud aparece por sí sola.
waiting-step-match = Compruebe de quién procede la solicitud y escriba este número en la aplicación:
waiting-step-check = Compruebe en la aplicación de quién procede la solicitud y continúe.
waiting-step-pin = Introduzca su PIN en la aplicación. Esta página continúa por sí sola.
waiting-match-label = El número que debe escribir en la aplicación
waiting-time-left = Tiempo restante
waiting-other-method = Usar otra forma
waiting-cancel = Cancelar
waiting-noscript = Sin scripts, esta página no puede continuar por sí sola. Cuando haya confirmado en la aplicación, pulse el botón.
waiting-continue = Ya he confirmado
waiting-confirmed = Confirmado. Un momento…
waiting-none-title = ¿No hay ninguna solicitud en la aplicación?
waiting-none-lead = Abra la aplicación en { $device } y compruebe que el dispositivo tiene red. Sin red, use un código.
waiting-again = Enviar la solicitud otra vez
waiting-code = Usar un código

outcome-again = Reintentar
outcome-begin-again = Empezar de nuevo
outcome-ends = Este intento ha terminado. La página tiene que empezar de nuevo con la contraseña.
outcome-hour = Durante una hora, nadie inicia sesión solo con la contraseña, salvo en un navegador que uno de sus dispositivos haya confirmado antes.
outcome-denied = Solicitud rechazada en su dispositivo
    .lead = Nadie ha iniciado sesión. Si ha pulsado «Rechazar» por error, vuelva a intentarlo.
    .change = No se ha modificado nada. Si ha pulsado «Rechazar» por error, vuelva a intentarlo.
outcome-reported = Solicitud notificada desde su dispositivo
    .lead = Nadie ha iniciado sesión. Si la solicitud era de otra persona, es posible que conozca su contraseña: cámbiela lo antes posible.
outcome-expired = Se acabó el tiempo
    .lead = La solicitud no se ha respondido en dos minutos, por lo que nadie ha iniciado sesión. Tenga a mano su dispositivo y vuelva a intentarlo.
    .change = La solicitud no se ha respondido en dos minutos, por lo que no se ha modificado nada. Tenga a mano su dispositivo y vuelva a intentarlo.
outcome-cancelled = La solicitud se ha cancelado
    .lead = Nadie ha iniciado sesión. Puede empezar de nuevo cuando quiera.
    .change = No se ha modificado nada. Puede empezar de nuevo cuando quiera.
outcome-wrong-match = El número escrito no era el de esta página
    .lead = La solicitud ha terminado y nadie ha iniciado sesión. Vuelva a intentarlo con el nuevo número.
    .change = La solicitud ha terminado y no se ha modificado nada. Vuelva a intentarlo con el nuevo número.
outcome-blocked = Este dispositivo está bloqueado
    .lead = Se ha introducido un PIN incorrecto cinco veces seguidas, o el dispositivo se ha desactivado o eliminado. Inicie sesión de otra forma. En «Mis dispositivos móviles» puede restablecer su PIN.
    .change = Se ha introducido un PIN incorrecto cinco veces seguidas, o el dispositivo se ha desactivado o eliminado. No se ha modificado nada. Use otra forma. En «Mis dispositivos móviles» puede restablecer su PIN.
outcome-too-many = Ya hay tres solicitudes pendientes
    .lead = Respóndalas o rechácelas en la aplicación, o espere dos minutos hasta que terminen por sí solas. Después, vuelva a intentarlo.
outcome-only-known = Por ahora su dispositivo no recibe solicitudes
    .lead = En la última hora, varias solicitudes han quedado sin respuesta o se han rechazado. Para evitarle más, solo pueden enviar solicitudes los navegadores que usted ya ha utilizado. Use otra forma o vuelva a intentarlo dentro de una hora.
outcome-too-many-codes = Demasiados códigos incorrectos
    .lead = Para proteger su cuenta, no se crea ningún código nuevo antes de la hora indicada abajo. Hasta entonces, use otra forma.
outcome-announce = O abra «Inicios de sesión» en la aplicación, pulse «Estoy iniciando sesión ahora» y vuelva a intentarlo aquí.
outcome-not-active = Este dispositivo no se puede utilizar ahora
    .lead = No se ha terminado de añadir, o está bloqueado o eliminado. Use otra forma. En «Mis dispositivos móviles» puede ver su estado.

context-browser = { $browser } en { $system }
context-this-computer = Este ordenador

on-mobile-passwordless = Iniciar sesión con la aplicación de este dispositivo
on-mobile-title = Confirme con la aplicación de este dispositivo
on-mobile-step-open = Abra la aplicación con el botón de abajo.
on-mobile-step-check = Compruebe de quién procede la solicitud e introduzca su PIN.
on-mobile-step-back = La aplicación le devuelve aquí, con la sesión iniciada.
on-mobile-open = Abrir la aplicación
on-mobile-verified = ¿No se abre nada? Use este enlace
on-mobile-confirmed = Confirmado. La aplicación le devuelve a esta página.
on-mobile-typed-title = ¿La aplicación muestra nueve caracteres?
on-mobile-typed-lead = Los muestra cuando ha abierto un navegador distinto de este. Escríbalos aquí. Las mayúsculas, los espacios y los guiones no importan.
on-mobile-typed-label = Los nueve caracteres
error-mistyped-return = Uno o varios caracteres no son como en la aplicación. Esto no cuenta como intento: compárelos y corríjalos.
    .title = Hay un error de escritura
error-return-not-yet = La aplicación todavía no ha confirmado. Ábrala con el botón de arriba; después muestra los caracteres.
    .title = Confirme primero en la aplicación
error-too-many-passwordless =
    { $count ->
        [one] Desde aquí se han empezado muchos inicios de sesión en poco tiempo. Espere un minuto o use su dirección de correo electrónico.
        [many] Desde aquí se han empezado muchos inicios de sesión en poco tiempo. Espere { $count } minutos o use su dirección de correo electrónico.
       *[other] Desde aquí se han empezado muchos inicios de sesión en poco tiempo. Espere { $count } minutos o use su dirección de correo electrónico.
    }
    .title = Espere un momento
error-wrong-return =
    { $count ->
        [one] Esos no son los caracteres para esta página. Compárelos con la aplicación. Le queda un intento.
        [many] Esos no son los caracteres para esta página. Compárelos con la aplicación. Le quedan { $count } intentos.
       *[other] Esos no son los caracteres para esta página. Compárelos con la aplicación. Le quedan { $count } intentos.
    }
    .title = Los caracteres son otros

request-link-title = Esta solicitud es para la aplicación
request-link-lead = Ábrala en la aplicación Countersign de este dispositivo. Confirme solo si es usted quien ha empezado a iniciar sesión en este dispositivo hace un momento; de lo contrario, cierre esta página.

return-ended-title = Nadie ha iniciado sesión
return-ended-lead = La aplicación ha abierto un navegador distinto de aquel donde ha empezado, por lo que este inicio de sesión ha terminado. Puede empezar de nuevo aquí, en este navegador.
return-ended-again = Empezar de nuevo aquí
return-elsewhere-title = Este no es el navegador donde ha empezado
return-elsewhere-lead = Nadie ha iniciado sesión aquí. Vuelva al navegador donde ha empezado y escriba allí los nueve caracteres que muestra la aplicación.
return-typed-only-title = Este enlace ya no funciona
return-typed-only-lead = Primero se abrió en otro navegador. Ahora está en el navegador correcto: vaya a la página donde ha empezado y escriba allí los nueve caracteres que muestra la aplicación.
return-wrong-title = El código de este enlace es incorrecto
return-wrong-lead = Nadie ha iniciado sesión y nada ha cambiado. Pulse otra vez el botón en la aplicación o escriba los nueve caracteres que muestra en la página donde ha empezado.
return-gone-title = Este enlace de regreso ya no es válido
return-gone-lead = Ya se ha utilizado o se acabó su tiempo. Nadie ha iniciado sesión con él. Si todavía quiere iniciar sesión, empiece de nuevo.

outcome-code-used = El código era incorrecto tres veces
    .lead = Nadie ha iniciado sesión. Empiece de nuevo cuando quiera.
outcome-return-expired = Este inicio de sesión ha terminado
    .lead = La aplicación ha abierto otro navegador, los caracteres eran incorrectos tres veces o se acabó el tiempo. Nadie ha iniciado sesión. Empiece de nuevo cuando quiera.

code-title = Utilice el código QR de la aplicación
code-lead = Para { $device }. No necesita red.
code-step-scan = En la aplicación, pulse «Escanear código QR» y sostenga el dispositivo delante de esta imagen.
code-step-pin = Compruebe de quién procede la solicitud e introduzca su PIN. La aplicación muestra nueve letras y cifras.
code-step-type = Nueve letras y cifras. Las mayúsculas, los espacios y los guiones no importan.
code-picture = Código QR para escanear con la aplicación Countersign
code-label = Código que muestra su aplicación
code-submit = Iniciar sesión
code-confirm = Confirmar
code-typed-open = ¿No puede escanear la imagen?
code-typed-hint = En la aplicación, pulse «Escanear código QR», después «Escribir un código», e introduzca estas doce cifras:
code-time-left = Válido durante
code-new = Mostrar un código nuevo

error-mistyped-otp = Uno o varios caracteres no son como en la aplicación. Esto no cuenta como intento: compárelos y corríjalos.
    .title = Hay un error de escritura
error-not-this-device-otp =
    { $count ->
        [one] El código se creó con otro dispositivo, para otra página o hace mucho tiempo. Cree uno nuevo en la aplicación para esta imagen. Le queda un intento.
        [many] El código se creó con otro dispositivo, para otra página o hace mucho tiempo. Cree uno nuevo en la aplicación para esta imagen. Le quedan { $count } intentos.
       *[other] El código se creó con otro dispositivo, para otra página o hace mucho tiempo. Cree uno nuevo en la aplicación para esta imagen. Le quedan { $count } intentos.
    }
    .title = Ese código no es para esta página
error-wrong-otp-pin =
    { $count ->
        [one] Escanee de nuevo la imagen e introduzca su PIN con cuidado. Tras otro PIN incorrecto, el dispositivo se bloquea; en ese caso puede restablecer el PIN en «Mi cuenta».
        [many] Escanee de nuevo la imagen e introduzca su PIN con cuidado. Le quedan { $count } intentos.
       *[other] Escanee de nuevo la imagen e introduzca su PIN con cuidado. Le quedan { $count } intentos.
    }
    .title = El PIN introducido en la aplicación no es correcto
error-code-expired = Han pasado cinco minutos. Escanee la nueva imagen que figura abajo y escriba el nuevo código.
    .title = Ese código es demasiado antiguo
error-code-used = Cada código sirve una vez y cada imagen permite tres intentos. Escanee la nueva imagen que figura abajo y escriba el nuevo código.
    .title = Ese código ya se ha usado

account-title = Mi cuenta
account-hello = Hola, { $name }
account-lead = Aquí gestiona su cuenta y los dispositivos que confirman por usted.
account-devices = Mis dispositivos móviles
account-devices-state =
    { $count ->
        [0] Todavía no hay ningún dispositivo. Cuando tenga uno, una contraseña robada no bastará para cambiar sus dispositivos.
        [one] Un dispositivo confirma por usted.
        [many] { $count } dispositivos confirman por usted.
       *[other] { $count } dispositivos confirman por usted.
    }
account-devices-unusable = Ninguno de sus dispositivos puede confirmar por el momento. Ver qué hacer.
account-history = Historial de inicios de sesión
account-history-state = Cuándo y dónde ha iniciado sesión y qué ha firmado
account-history-open = Mostrar el historial
account-sessions = Sesiones abiertas
account-sessions-state = Dónde ha iniciado sesión
account-sessions-open = Mostrar las sesiones
account-stop = ¿Dispositivo perdido o robado?
account-stop-state = Termine todo de una vez: dispositivos, solicitudes, sesiones
account-stop-open = Detener todo
account-mail-language = Idioma de sus correos
account-mail-language-save = Guardar
account-mail-language-saved = A partir de ahora, recibe los correos en este idioma.
account-bank = Banco de demostración
account-bank-state = Un servicio en el que firma una transferencia con la aplicación
account-bank-open = Abrir el Banco de demostración
account-devices-manage = Gestionar mis dispositivos móviles
account-devices-first = Añadir un dispositivo móvil

devices-title = Mis dispositivos móviles
devices-lead = Estos dispositivos pueden confirmar que es usted.
devices-none = Todavía no tiene ningún dispositivo. Añada uno: a partir de entonces, una contraseña robada no basta para cambiar sus dispositivos.
devices-add = Añadir un dispositivo móvil
devices-active = Activo
devices-pending = Sin terminar
devices-blocked = Bloqueado
devices-locked = Desactivado
devices-blocked-why = Varios PIN incorrectos han bloqueado este dispositivo. Restablezca su PIN para volver a utilizarlo.
devices-suspended-why = El dispositivo o el navegador con el que se añadió ya no es de confianza. Si es suyo, restablezca su PIN; si no lo conoce, elimínelo.
devices-locked-why = Se ha detectado una copia de este dispositivo, por lo que se ha desactivado por su seguridad. Elimínelo y añádalo de nuevo.
devices-pending-why = Este dispositivo no se ha terminado de añadir. Elimínelo y añádalo de nuevo.
devices-added = Añadido el
devices-last-used = Último uso el
devices-never-used = Aún sin usar
devices-rename = Cambiar el nombre
devices-rename-label = Nuevo nombre
devices-rename-save = Guardar el nombre
devices-reset = Restablecer el PIN
devices-remove = Eliminar
devices-remove-title = ¿Eliminar { $device }?
devices-remove-lead = Ya no puede confirmar por usted y sus solicitudes abiertas terminan. Recibe un correo al respecto. Para volver a utilizarlo, debe añadirlo otra vez.
devices-remove-last = Es su único dispositivo. Sin él, para añadir el siguiente hacen falta su contraseña, un enlace enviado por correo y un tiempo de espera.
devices-remove-others = Estos dispositivos se añadieron con él y se bloquearán hasta que restablezca su PIN: { $devices }
devices-remove-confirm = Eliminar este dispositivo
devices-remove-keep = Conservarlo
devices-removed = El dispositivo se ha eliminado. Recibe un correo que lo confirma.
devices-renamed = El nombre se ha cambiado.
devices-pin-reset = El dispositivo tiene su nuevo PIN.
devices-was-added = El dispositivo se ha añadido. Recibe un correo que lo confirma.
error-device-name = Dé al dispositivo un nombre de 1 a 40 caracteres.
    .title = Falta el nombre o es demasiado largo
error-device-name-characters = El nombre contiene un salto de línea, una tabulación o un carácter invisible. Escríbalo de nuevo sin él.
    .title = El nombre tiene un carácter que no se puede mostrar

step-up-title = Confirme que es usted
step-up-first = Primero, introduzca de nuevo su contraseña.
step-up-for-add = Quiere añadir un dispositivo.
step-up-for-remove = Quiere eliminar «{ $device }».
step-up-for-reset = Quiere establecer un PIN nuevo para «{ $device }».
step-up-for-rename = Quiere cambiar el nombre de «{ $device }».
step-up-for-password = Quiere cambiar su contraseña.
step-up-for-email = Quiere cambiar su dirección de correo a { $email }.
step-up-for-report = Quiere notificar un inicio de sesión que no era suyo.
step-up-for-sessions = Quiere cerrar la sesión en sus otros navegadores.
step-up-device-title = Confirme con un dispositivo
step-up-device-lead = Usted tiene un dispositivo, por lo que la contraseña sola no basta para este cambio.
step-up-continue = Continuar
step-up-app-pin = Confirmar en la aplicación
step-up-app-qr = Con un código QR, sin red
step-up-unusable = ¿No funciona ninguno de sus dispositivos?
step-up-unusable-lead = En «Mis dispositivos móviles» puede restablecer el PIN de un dispositivo con un enlace enviado por correo.
sign-in-service = { $name }, Mi cuenta

add-title = Añadir un dispositivo móvil
add-lead = Primero elija un nombre y un PIN. El PIN se queda en esta página y en su aplicación; el servidor nunca lo ve.
add-name = Nombre del dispositivo
add-name-hint = Para reconocerlo, por ejemplo, «Teléfono de María».
add-pin = PIN de cuatro cifras
add-pin-hint = Lo introduce en la aplicación al confirmar. Evite años, series y repeticiones.
add-pin2 = El mismo PIN otra vez
add-show = Mostrar el código QR
add-noscript = Esta página crea ella misma el código QR, para que nadie más vea su PIN. Para ello necesita scripts: permítalos en este sitio y vuelva a cargar la página.
reset-title = Nuevo PIN para { $device }
reset-lead = Elija un nuevo PIN. Se queda en esta página y en su aplicación; el servidor nunca lo ve.

enrol-scan-title = Escanee esto con su dispositivo
enrol-scan-lead = Abra la aplicación Countersign, pulse «Configurar este dispositivo» o «Añadir cuenta» y sostenga el dispositivo delante de la imagen.
enrol-reset-lead = Abra la aplicación Countersign en { $device }, pulse «Escanear código QR» y sostenga el dispositivo delante de la imagen.
enrol-picture = Código QR para escanear con la aplicación Countersign
enrol-other-ways = ¿En el mismo dispositivo o sin cámara?
enrol-link-label = En el mismo dispositivo, abra este enlace en la aplicación o cópielo en ella:
enrol-here = ¿Tiene la aplicación en este dispositivo?
enrol-here-lead = Ábrala aquí. Después vuelve a esta página para comparar seis caracteres.
enrol-copy = Copiar el enlace
enrol-copied = Copiado
enrol-typed-label = O escriba este código en la aplicación, con la dirección { $origin }
enrol-waiting = A la espera de su dispositivo…
enrol-claimed = Su dispositivo está conectado. Introduzca su PIN en la aplicación.
enrol-wrong-pin =
    { $count ->
        [one] Ese no era el PIN que usted ha elegido aquí. Le queda un intento.
        [many] Ese no era el PIN que usted ha elegido aquí. Le quedan { $count } intentos.
       *[other] Ese no era el PIN que usted ha elegido aquí. Le quedan { $count } intentos.
    }
enrol-compare-title = ¿Ve lo mismo en la aplicación?
enrol-compare-lead = Compare los seis caracteres que figuran abajo con los de su dispositivo. Solo si son iguales se trata realmente de su dispositivo.
enrol-match = Son iguales
enrol-differ = Son distintos
enrol-added-title = Su dispositivo está listo
enrol-added-lead = A partir de ahora puede confirmar por usted. Recibe un correo que lo confirma.
enrol-reset-done-title = El nuevo PIN está establecido
enrol-reset-done-lead = El dispositivo vuelve a confirmar por usted, con su nuevo PIN. Recibe un correo que lo confirma.
enrol-done = Ir a mis dispositivos móviles
enrol-dead-title = Este código ya no es válido
enrol-dead-expired = Nadie lo ha utilizado en diez minutos. No se ha registrado nada.
enrol-dead-unfinished = Un dispositivo lo ha utilizado, pero el PIN o la comparación en esta página no llegaron a tiempo. No se ha registrado nada.
enrol-dead-wrong-pin = Se ha introducido tres veces un PIN incorrecto. No se ha registrado nada.
enrol-dead-contested = Dos dispositivos han intentado usar el mismo código, por lo que ambos se han rechazado. No se ha registrado nada. Mantenga la imagen fuera de la vista de otras personas.
enrol-dead-rejected = Usted ha indicado que los caracteres son distintos, por lo que el dispositivo se ha rechazado. Si no ha sido un error, es posible que otra persona haya fotografiado el código: empiece de nuevo donde nadie mire.
enrol-dead-gone = El código ya no es válido. No se ha registrado nada.
enrol-again = Empezar de nuevo
enrol-cancel = Cancelar
enrol-time-left = Código válido durante
enrol-failed = El servidor no ha aceptado el código. Compruebe su conexión y vuelva a intentarlo.

pin-four-digits = El PIN tiene exactamente cuatro cifras.
pin-differs = Los dos PIN no son iguales. Escriba ambos de nuevo.
pin-same-digits = Cuatro cifras iguales son fáciles de adivinar. Elija otro PIN.
pin-row = Las cifras consecutivas, hacia arriba o hacia abajo, son fáciles de adivinar. Elija otro PIN.
pin-pairs = Los pares repetidos o invertidos son fáciles de adivinar. Elija otro PIN.
pin-year = Un año es fácil de adivinar. Elija otro PIN.
pin-keypad-line = Una línea del teclado es fácil de adivinar. Elija otro PIN.

recovery-title-pin = Restablecer el PIN de { $device }
recovery-title-add = Añadir un dispositivo sin tener otro
recovery-choose-lead = Para esto no basta la contraseña sola. Introdúzcala otra vez y elija cómo demostrar que es usted.
recovery-app-first = Otro de sus dispositivos funciona. Inicie sesión primero con él; después podrá confirmar este cambio.
recovery-password-label = Contraseña
recovery-by-device = Confirmar con { $device }
recovery-by-device-hint = De inmediato
recovery-by-mail = Con un enlace por correo
recovery-by-mail-hint-now = A su dirección de correo electrónico, de inmediato
recovery-by-mail-hint-wait =
    { $count ->
        [one] A su dirección de correo electrónico; después, una espera de una hora
        [many] A su dirección de correo electrónico; después, una espera de { $count } horas
       *[other] A su dirección de correo electrónico; después, una espera de { $count } horas
    }
recovery-sent-title = Mire su correo
recovery-sent-lead = Hay un enlace en camino a { $email }. Ábralo en este navegador: desde ahí se continúa.
recovery-sent-again = ¿No llega el correo pasados unos minutos? Enviar un nuevo enlace
recovery-wait-title = La espera ha comenzado
recovery-wait-lead = Por su seguridad, solo puede continuar pasado este tiempo. Vuelva entonces a esta página, en este navegador. Si no ha sido usted, el correo le permite detener el proceso.
recovery-wait-until = Puede continuar a partir del
recovery-elsewhere-title = ¿Ha sido usted?
recovery-elsewhere-lead = Si usted ha pedido este enlace, ábralo en el navegador donde lo pidió, con la sesión iniciada. Si no lo ha pedido, detenga el proceso aquí.
recovery-elsewhere-password = Este enlace lleva a una nueva contraseña. Si usted lo ha pedido, ábralo en el navegador donde lo pidió. Si no lo ha pedido, detenga el proceso aquí; su contraseña sigue siendo la misma.
recovery-take-over = He sido yo: continuar en este navegador
recovery-stop = No he sido yo: detener
recovery-stopped-title = Proceso detenido
recovery-stopped-lead = No se ha modificado nada. Si usted no lo ha pedido, alguien conoce su contraseña: cámbiela ahora.
recovery-stopped-password = Su contraseña sigue siendo la misma y el enlace ya no funciona. Para pedir un enlace así, basta con conocer su dirección de correo.
recovery-over-title = Este enlace ya no es válido
recovery-over-lead = Se ha utilizado, se ha detenido, se ha sustituido por otro más reciente o ha pasado demasiado tiempo. No se ha modificado nada.
recovery-too-late = Este enlace ya se ha utilizado o su tiempo ha terminado: no queda nada que detener. Si no lo ha utilizado usted, inicie sesión, revise sus dispositivos y cambie su contraseña.
error-other-device-works = Otro de sus dispositivos funciona. Confirme con él; así no hace falta un enlace por correo.
    .title = Utilice su otro dispositivo
error-too-many-links =
    { $count ->
        [one] Hoy ya se han enviado varios correos con enlaces. Mire en su buzón, también entre el correo no deseado, o vuelva a intentarlo dentro de una hora.
        [many] Hoy ya se han enviado varios correos con enlaces. Mire en su buzón, también entre el correo no deseado, o vuelva a intentarlo dentro de { $count } horas.
       *[other] Hoy ya se han enviado varios correos con enlaces. Mire en su buzón, también entre el correo no deseado, o vuelva a intentarlo dentro de { $count } horas.
    }
    .title = Por ahora no hay más enlaces

sessions-lead = Tiene la sesión iniciada aquí. Si no reconoce alguna, ciérrela y cambie su contraseña.
sessions-here = Este navegador
sessions-end = Cerrar esta sesión
sessions-end-others = Cerrar todas las demás sesiones
sessions-end-others-lead = Se cerrará su sesión en todas partes excepto en este navegador.
sessions-ended = La sesión se ha cerrado.
sessions-others-ended = Se han cerrado todas las demás sesiones.

history-title = Historial de inicios de sesión
history-lead = Qué ha ocurrido con su cuenta en los últimos 180 días, empezando por lo más reciente.
history-none = Todavía nada. Los inicios de sesión y las firmas aparecen aquí.
history-signed-in = Sesión iniciada
history-signed = Firmado
history-denied = Rechazado
history-expired = Sin respuesta a tiempo
history-cancelled = Cancelado
history-failed = No se ha logrado
history-by-password = Solo con la contraseña
history-by-app = Con la aplicación
history-by-code = Con un código de la aplicación
history-on-mobile = Con la aplicación en el mismo dispositivo
history-not-me = No he sido yo
history-reported = Notificado
history-report-title = ¿No ha sido usted?
history-report-lead = Si lo notifica, se cierra la sesión de todos los que la hayan iniciado desde ese navegador y, a partir de entonces, el navegador se considera desconocido. Recibe un correo al respecto. Después, cambie su contraseña.
history-report-here = Es el navegador que usa ahora: su sesión se cierra también aquí.
history-report-confirm = Notificarlo
history-report-keep = No, he sido yo
history-was-reported = Se ha notificado y se ha cerrado la sesión en ese navegador. Recibe un correo que lo confirma.
history-older = Mostrar anteriores
history-newest = Volver a los más recientes

stop-title = Detener todo
stop-lead = Para cuando ha perdido un dispositivo u otra persona podría tener una sesión iniciada en su nombre. Surte efecto de inmediato y no se puede deshacer:
stop-devices = Se eliminan todos sus dispositivos. Ninguno puede ya confirmar por usted.
stop-requests = Las solicitudes y los inicios de sesión abiertos terminan.
stop-sessions = Se cierra su sesión en todas partes, también aquí.
stop-mail = Recibe un correo al respecto.
stop-back-title = Cómo volver a empezar
stop-back =
    { $count ->
        [0] Inicie sesión con su contraseña y añada de nuevo un dispositivo. Para ello necesita también un enlace que recibe por correo.
        [one] Inicie sesión con su contraseña y añada de nuevo un dispositivo. Para ello necesita también un enlace que recibe por correo y una espera de una hora.
        [many] Inicie sesión con su contraseña y añada de nuevo un dispositivo. Para ello necesita también un enlace que recibe por correo y una espera de { $count } horas.
       *[other] Inicie sesión con su contraseña y añada de nuevo un dispositivo. Para ello necesita también un enlace que recibe por correo y una espera de { $count } horas.
    }
stop-confirm = Detener todo ahora
stop-keep = No, volver
stop-done-title = Todo se ha detenido
stop-done-lead = Se han eliminado sus dispositivos y se ha cerrado su sesión en todas partes. Recibe un correo que lo confirma. Cuando quiera, inicie sesión con su contraseña; en «Mis dispositivos móviles» puede añadir de nuevo un dispositivo.
stop-done-sign-in = Ir al inicio de sesión

outbox-title = Bandeja de salida de la demostración
outbox-lead = Correos que esta demostración habría enviado, del más reciente al más antiguo.
outbox-none = Todavía no hay correos.

error-page-home = Ir a la primera página
error-page-not-found = No hay nada en esta dirección. Es posible que se haya copiado sin el final.
    .title = Esta página no existe
error-page-forged = El formulario no procede de una página mostrada aquí en este navegador, o esa página era demasiado antigua. No se ha modificado nada. Vuelva atrás, cargue de nuevo la página y repita lo que ha hecho.
    .title = Este formulario no se acepta
error-page-other-host = Este servidor solo responde en otra dirección. No se ha hecho nada. Utilice la dirección que le han facilitado.
    .title = Esta no es la dirección correcta
error-page-malformed = Faltaba algún dato del formulario o no se ha podido leer. No se ha modificado nada. Vuelva atrás e inténtelo de nuevo.
    .title = Este formulario no se puede leer
error-page-busy = Muchas personas están iniciando sesión en este momento. No se ha perdido nada. Espere unos segundos y vuelva a intentarlo.
    .title = Un momento, por favor
error-page-too-often = Desde este navegador o desde su red han llegado muchas solicitudes en poco tiempo. No se ha perdido nada. Espere unos minutos y vuelva a intentarlo.
    .title = Espere unos minutos, por favor
error-page-fault = El fallo es nuestro y no se ha modificado nada. Vuelva a intentarlo dentro de unos minutos.
    .title = No ha funcionado

link-open = Abrir en la aplicación
link-open-lead = Ábralo aquí. La página que le ha mostrado el código continúa por sí sola.
link-title = Este enlace es para la aplicación
link-lead = Copie la dirección completa de esta página, abra la aplicación Countersign en el dispositivo que quiere registrar, elija «Escribir un código» y péguela allí. El enlace sirve una sola vez, durante diez minutos; todavía no se ha registrado nada.

bank-name = Banco de demostración
bank-service-transfer = Banco de demostración, transferencia
bank-service-cancel = Banco de demostración, cancelación
bank-service-trust = Banco de demostración, cuentas de confianza
bank-title = ¿Qué quiere hacer?
bank-lead = Este banco es una demostración. No se mueve dinero; muestra cómo se firma con la aplicación.
bank-transfer = Transferir dinero
    .lead = A otra cuenta, el día que elija
bank-cancel = Cancelar un pago
    .lead = Uno que aún no se ha ejecutado
bank-trust = Cambiar las cuentas de confianza
    .lead = Aquellas a las que paga sin límites
bank-form-lead = Rellene todos los campos. No ocurre nada antes de que firme.
bank-recipient = Beneficiario
bank-account = Número de cuenta
    .hint = De 8 a 16 cifras
bank-amount = Importe en euros
bank-amount-hint = Por ejemplo, { $example }
bank-date = Fecha
bank-purpose = Concepto
bank-reference = Número del pago
    .hint = De 6 a 12 cifras
bank-reason = Motivo
bank-reason-mistake = Por error
bank-reason-twice = Pagado dos veces
bank-reason-not-me = No lo hice yo
bank-holder = Titular de la cuenta
bank-change = Cambio
bank-change-add = Añadir
bank-change-replace = Sustituir
bank-change-remove = Eliminar
bank-choose = Elija una opción
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Este campo todavía está vacío. Rellénelo.
bank-error-too-long = El texto es demasiado largo. Use como máximo 200 caracteres.
bank-error-not-digits = Use solo cifras.
bank-error-not-amount = Escriba un importe con dos decimales como máximo; por ejemplo, { $example }.
bank-error-not-date = Escriba un día del calendario; por ejemplo, 2026-12-31.
bank-error-not-option = Elija una opción de la lista.
bank-error-hidden = El texto contiene caracteres ocultos. Escríbalo de nuevo a mano.
bank-review = Continuar
bank-review-title = ¿Está todo bien?
bank-review-lead = La aplicación le muestra lo mismo. Firme solo si es así.
bank-sign-online = Firmar con la aplicación
bank-sign-code = Firmar con un código QR, sin red
bank-again = Cambiar algo
bank-device-title = ¿Con qué dispositivo quiere firmar?
bank-device-none-title = Necesita un dispositivo para firmar
bank-device-none-lead = Añada primero uno a su cuenta; se tarda unos dos minutos. Después, vuelva aquí.
signature-content = Lo que firma
signature-step-type = Compruebe de quién procede la solicitud, escriba los mismos valores en la aplicación e introduzca su PIN. La aplicación muestra nueve letras y cifras.
bank-submit-code = Firmar
signature-nothing-signed = No se ha firmado nada y no ocurre nada. Puede empezar de nuevo cuando quiera.
bank-back = Volver al banco
bank-signed-title = Firmado
bank-signed-lead = El banco tiene su firma exactamente para esto:
error-not-this-transaction-otp =
    { $count ->
        [one] Compare todos los valores que ha escrito en la aplicación con los de esta página, escanee de nuevo la imagen y cree un código nuevo. Le queda un intento.
        [many] Compare todos los valores que ha escrito en la aplicación con los de esta página, escanee de nuevo la imagen y cree un código nuevo. Le quedan { $count } intentos.
       *[other] Compare todos los valores que ha escrito en la aplicación con los de esta página, escanee de nuevo la imagen y cree un código nuevo. Le quedan { $count } intentos.
    }
    .title = El código y la transacción no coinciden
