### Español: see locales/en for what each text is for.

page-skip = Ir al contenido principal
page-sign-out = Cerrar sesión
page-demo = Esto es una demostración en este ordenador. Sus correos se guardan aquí:
page-back-account = Mi cuenta
page-back-devices = Mis dispositivos móviles
page-cancel = Cancelar
page-language = Idioma
page-language-set = Cambiar
help-title = Ayuda
help-questions = Preguntas
help-app = ¿Dónde consigo la aplicación?
    .answer = La aplicación Countersign funciona en teléfonos, tabletas y ordenadores.
    .ask = Pregunte a la organización responsable de este servicio dónde descargarla.
help-app-get = Obtener la aplicación
help-request = No llega ninguna solicitud a la aplicación
    .first = Abra la aplicación en el dispositivo que indica la página y compruebe que tiene conexión.
    .second = Si no la tiene, elija «{ waiting-code }» en la página.
help-sign = ¿Cómo firmo un pago u otra transacción?
    .first = Empiece en el servicio. Después aparece una solicitud en la aplicación.
    .second = Lea cada línea en la aplicación y compárela con lo que quiere firmar.
    .third = Escriba en la aplicación el número de la otra pantalla y, después, su PIN.
help-not-me = Esta solicitud o este inicio de sesión no es mío
    .first = Si la solicitud sigue pendiente, pulse «{ history-not-me }» en la aplicación. Así nadie iniciará sesión.
    .second = Si ya se ha aprobado, abra los inicios de sesión en «{ account-title }» y elija allí «{ history-not-me }».
    .third = Después, cambie su contraseña.
help-offline = ¿Cómo inicio sesión si mi dispositivo no tiene conexión?
    .first = Elija «{ method-app-qr }» en la página de inicio de sesión.
    .second = Escriba las nueve letras y cifras en la página.
help-pin = He olvidado mi PIN
    .first = Inicie sesión sin la aplicación.
    .second = Después restablezca el PIN de su dispositivo.
    .third = Le enviaremos un enlace por correo.
help-wrong-pin = ¿Qué pasa si introduzco un PIN incorrecto?
    .first = Tras cinco PIN incorrectos seguidos, el dispositivo se bloquea. Su cuenta sigue segura.
    .second = Para desbloquearlo, restablezca su PIN: consulte «{ help-pin }».
help-lost = He perdido mi dispositivo
    .first = Seleccione este botón e introduzca su contraseña. No necesita el dispositivo.
lost-lead = Actúe ahora si otra persona puede tener su dispositivo. Solo necesita su dirección de correo y su contraseña.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Iniciar sesión y detener todo
lost-effects = Qué ocurre después
lost-other-title = Si funciona otro de sus dispositivos
lost-other = Inicie sesión con él y elimine solo el dispositivo perdido. Todo lo demás queda como está.
lost-cannot-title = Si no puede iniciar sesión
lost-cannot = Si no recuerda su contraseña, póngase en contacto ahora con la organización que le dio su cuenta. Ella puede eliminar su dispositivo.
help-new-phone = Tengo un teléfono nuevo
    .first = Instale la aplicación en el teléfono nuevo.
    .second = Si aún tiene el teléfono antiguo, abra allí la cuenta en la aplicación y trasládela al nuevo.
    .third = Si ya no lo tiene, inicie sesión sin la aplicación, elija «{ account-stop-open }» y después añada el teléfono nuevo.
help-remove = ¿Cómo elimino un dispositivo?
    .first = Abra «{ account-title }» y elija «{ account-devices-manage }».
    .second = Elija «{ devices-remove }» junto al dispositivo y confirme con la aplicación.
help-time = La aplicación dice que el reloj está mal
    .first = Abra los ajustes del dispositivo y active la fecha y la hora automáticas.
    .second = Después vuelva a abrir la aplicación.
help-language = ¿Cómo cambio el idioma?
    .first = Elija el idioma de las páginas al pie de cualquier página.
    .second = Elija el idioma de sus correos en «{ account-title }» y el de la aplicación en sus ajustes.
help-ask = ¿A quién puedo preguntar?
    .first = Pregunte a la organización responsable de este servicio. Nunca le pedirá su contraseña ni su PIN.
help-more = Más ayuda
info-privacy = Privacidad
info-privacy-text = Este servidor guarda su nombre, su dirección de correo, sus dispositivos y su historial de inicios de sesión para que pueda iniciar sesión con seguridad. El historial se borra a los 180 días. Su PIN, su huella y su rostro nunca salen de su dispositivo.
info-privacy-lines = El historial contiene también las primeras líneas de cada transacción que se le pidió firmar, por ejemplo el destinatario y el importe. Se guardan cifradas.
info-cookies = El servidor solo usa las cookies que necesita el inicio de sesión. Nada se usa para publicidad.
info-accessibility = Accesibilidad
info-accessibility-text = Puede usar estas páginas con el teclado, con un lector de pantalla y con texto grande. Si algo no le funciona, dígaselo a la organización responsable de este servicio.
info-contact = Contacto

sign-in-title = Iniciar sesión
sign-in-for = Está iniciando sesión en:
sign-in-email = Dirección de correo electrónico
sign-in-email-wrong = Introduzca una dirección de correo completa, por ejemplo, maria@example.eu.
sign-in-next = Continuar
sign-in-over = Este inicio de sesión ha terminado. Ha durado más de 15 minutos, se terminó en otro lugar o se empezó en otro navegador. Empiece de nuevo aquí.
sign-in-reported = Alguien denunció como ajeno un inicio de sesión desde este navegador y, por eso, se cerró aquí la sesión. Si comparte el navegador o fue un error, inicie sesión de nuevo con la aplicación.

password-title = Introduzca su contraseña
password-not-you = ¿No es usted?
password-label = Contraseña
password-show = Mostrar
password-hide = Ocultar
password-change-title = Cambiar la contraseña
password-change-lead = Se cerrará su sesión en todos los demás navegadores y recibirá un correo al respecto.
password-samples = Mostrar ejemplos
password-samples-lead = Estos ejemplos se acaban de crear para usted. Nadie más los ha visto.
password-rule-met = (cumplido)
password-expired = Su contraseña tiene más de seis meses. Elija ahora una nueva. Sus dispositivos y ajustes se mantendrán como están.
password-later = Cambiarla más tarde
password-current = Contraseña actual
password-new = Contraseña nueva
password-repeat = Repita la contraseña nueva
password-save = Guardar la contraseña nueva
password-saved = Su contraseña se ha cambiado. Se ha cerrado su sesión en todos los demás navegadores.
account-password-state = Cámbiela si otra persona puede conocerla
error-password-short = Utilice al menos { $count } caracteres.
    .title = La contraseña es demasiado corta
error-password-long = Utilice como máximo { $count } caracteres.
    .title = La contraseña es demasiado larga
error-password-personal = La contraseña no puede contener su nombre ni su dirección de correo.
    .title = Elija otra contraseña
error-password-kinds = Utilice tres de estos cuatro tipos: mayúsculas, minúsculas, dígitos y otros caracteres. A partir de { $count } caracteres, vale cualquier carácter.
    .title = La contraseña es demasiado sencilla
error-password-leaked = No utilice una contraseña conocida por una filtración de datos. Otros la probarían primero.
    .title = Esta contraseña es conocida por una filtración de datos
error-password-same = Elija una contraseña distinta de la actual.
    .title = Esta es su contraseña actual
error-password-differs = Escriba la contraseña nueva dos veces, exactamente igual.
    .title = Las dos contraseñas no coinciden
forgotten-title = ¿Ha olvidado la contraseña?
forgotten-lead = Escriba su dirección de correo. Si hay una cuenta con esta dirección, le enviaremos un enlace para elegir una contraseña nueva.
forgotten-send = Enviar el enlace
forgotten-sent-lead = Si hay una cuenta con esta dirección, el enlace está en camino. Ábralo en este navegador.
forgotten-wait-lead = Ninguno de sus dispositivos puede confirmar en este momento. Por su seguridad, solo podrá elegir una contraseña nueva después de esta hora. Abra entonces de nuevo el enlace del correo. Si no ha sido usted, cancele el proceso desde el correo.
forgotten-saved = Su contraseña nueva está guardada. Utilícela para iniciar sesión.
recover-title = Hacer que su aplicación vuelva a funcionar
recover-first-title = Configurar primero la aplicación
recover-lead = Ha iniciado sesión solo con la contraseña. Su cuenta pide también la aplicación, por lo que de momento solo puede utilizar esta página.
recover-sign-in = Iniciar sesión con la aplicación
recover-sign-in-lead = Uno de sus dispositivos puede confirmar. Utilícelo para abrir toda su cuenta.
recover-locked = Se ha detectado una copia de este dispositivo, por lo que se ha desactivado por su seguridad. Añádalo de nuevo para utilizarlo.
recover-running = Alguien ha pedido en otro navegador sustituir su aplicación
recover-running-cancel = Si no ha sido usted, abra nuestro correo más reciente sobre esto y seleccione «{ recovery-stop }». Después cambie su contraseña.
recover-running-from = Será posible a partir del
password-sign-in = Iniciar sesión
method-title = Elija cómo iniciar sesión
method-label = Continuar con:
method-hint = Iniciar sesión con la aplicación Countersign es más seguro que hacerlo solo con una contraseña.
method-password = Solo contraseña
method-without-app = Sin la aplicación
    .hint = Si aún no tiene dispositivo o ninguno funciona.
# Before a date and time.
method-paused-from = Posible de nuevo a partir del
method-app-pin = Aprobar en mi aplicación
    .hint = Enviamos una solicitud a su dispositivo.
method-on-mobile = Aprobar en la aplicación de este dispositivo
    .hint = La aplicación se abre y le trae de vuelta aquí.
method-app-qr = Teléfono sin internet: escanear un código QR
    .hint = Después escribe aquí el código que muestra la aplicación.
error-wrong-password = Compruebe la dirección de correo y escriba de nuevo la contraseña. Se distinguen mayúsculas y minúsculas. Tras varios intentos incorrectos, tendrá que esperar.
    .title = La dirección de correo y la contraseña no coinciden
error-wrong-current-password = Escriba de nuevo su contraseña actual. Se distinguen mayúsculas y minúsculas. Tras varios intentos incorrectos, tendrá que esperar.
    .title = La contraseña es incorrecta
error-password-alone = Desde uno de sus dispositivos se denunció un inicio de sesión como ajeno. Para proteger su cuenta, por ahora solo puede iniciar sesión con la aplicación. Si ha perdido su dispositivo, seleccione «{ help-lost }».
    .title = De momento la contraseña sola no basta
error-account-disabled = Nadie puede iniciar sesión con esta cuenta en este momento. Diríjase a la organización responsable de este servicio.
    .title = Su cuenta se ha desactivado
error-too-many-passwords =
    { $count ->
        [one] Para proteger la cuenta, espere un segundo antes de volver a intentarlo. Sus dispositivos no se ven afectados.
        [many] Para proteger la cuenta, espere { $count } segundos antes de volver a intentarlo. Sus dispositivos no se ven afectados.
       *[other] Para proteger la cuenta, espere { $count } segundos antes de volver a intentarlo. Sus dispositivos no se ven afectados.
    }
    .minutes =
        { $count ->
            [one] Para proteger la cuenta, espere un minuto antes de volver a intentarlo. Sus dispositivos no se ven afectados.
            [many] Para proteger la cuenta, espere { $count } minutos antes de volver a intentarlo. Sus dispositivos no se ven afectados.
           *[other] Para proteger la cuenta, espere { $count } minutos antes de volver a intentarlo. Sus dispositivos no se ven afectados.
        }
    .title = Espere un momento

device-title = ¿Qué dispositivo quiere utilizar?
device-lead = La solicitud se envía solo al dispositivo que seleccione.
device-none-title = Todavía no tiene ningún dispositivo
device-none-lead = Para confirmar con la aplicación, primero debe añadir un dispositivo a su cuenta. Inicie sesión ahora con su contraseña y siga los pasos de «Mis dispositivos móviles» en «Mi cuenta». Se tarda unos dos minutos.
device-none-unusable = Su dispositivo no se puede utilizar por el momento, porque está bloqueado o su registro no se completó. Inicie sesión con su contraseña y abra «Mis dispositivos móviles» para ver qué hacer.
device-none-password = Iniciar sesión con la contraseña
device-last-used = Último uso:
device-never-used = Aún sin usar
device-other-method = Usar otro método

waiting-title = Confirme en su dispositivo
waiting-step-open = Abra la aplicación Countersign en «{ $device }». La solicitud aparecerá automáticamente.
waiting-step-match = Compruebe qué servicio hace la solicitud y escriba este número en la aplicación:
waiting-step-check = Compruebe en la aplicación qué servicio hace la solicitud y continúe.
waiting-step-pin = Introduzca su PIN en la aplicación. Esta página continuará automáticamente.
waiting-match-label = Número que debe escribir en la aplicación
waiting-time-left = Tiempo restante
waiting-other-method = Usar otro método
waiting-cancel = Cancelar
waiting-noscript = Sin JavaScript, esta página no puede continuar automáticamente. Cuando haya confirmado en la aplicación, seleccione el botón.
waiting-continue = Ya he confirmado
waiting-confirmed = Confirmado. Un momento…
waiting-none-title = ¿No hay ninguna solicitud en la aplicación?
waiting-none-lead = Abra la aplicación en «{ $device }» y compruebe que el dispositivo tiene conexión. Si no la tiene, use un código.
waiting-again = Enviar la solicitud otra vez
waiting-code = Usar un código

outcome-again = Reintentar
outcome-begin-again = Empezar de nuevo
outcome-ends = Este intento ha terminado. Para iniciar sesión, empiece de nuevo con su contraseña.
outcome-hour = Durante una hora, su contraseña sola no bastará para iniciar sesión, salvo en un navegador que ya haya utilizado con uno de sus dispositivos.
outcome-denied = Solicitud rechazada en su dispositivo
    .lead = Nadie ha iniciado sesión. Si ha pulsado «Rechazar» por error, vuelva a intentarlo.
    .change = No se ha modificado nada. Si ha pulsado «Rechazar» por error, vuelva a intentarlo.
outcome-reported = Solicitud denunciada desde su dispositivo
    .lead = Nadie ha iniciado sesión. Si la solicitud no era suya, es posible que otra persona conozca su contraseña: cámbiela lo antes posible.
outcome-expired = La solicitud ha caducado
    .lead = La solicitud no se ha respondido en dos minutos, por lo que nadie ha iniciado sesión. Tenga a mano su dispositivo y vuelva a intentarlo.
    .change = La solicitud no se ha respondido en dos minutos, por lo que no se ha modificado nada. Tenga a mano su dispositivo y vuelva a intentarlo.
outcome-cancelled = La solicitud se ha cancelado
    .lead = Nadie ha iniciado sesión. Puede empezar de nuevo cuando quiera.
    .change = No se ha modificado nada. Puede empezar de nuevo cuando quiera.
outcome-wrong-match = El número escrito en la aplicación no coincide
    .lead = La solicitud ha terminado y nadie ha iniciado sesión. Vuelva a intentarlo con el nuevo número.
    .change = La solicitud ha terminado y no se ha modificado nada. Vuelva a intentarlo con el nuevo número.
outcome-blocked = Su dispositivo móvil no se puede utilizar
    .lead = Se ha introducido un PIN incorrecto cinco veces seguidas. Inicie sesión de otra forma. En ese caso puede restablecer el PIN en «Mis dispositivos móviles».
    .change = Se ha introducido un PIN incorrecto cinco veces seguidas. No se ha modificado nada. Use otro método. En ese caso puede restablecer el PIN en «Mis dispositivos móviles».
outcome-locked = Su dispositivo móvil no se puede utilizar
    .lead = Se ha detectado una copia de este dispositivo, por lo que se ha desactivado por su seguridad. Inicie sesión de otra forma. Añádalo de nuevo para utilizarlo.
    .change = Se ha detectado una copia de este dispositivo, por lo que se ha desactivado por su seguridad. No se ha modificado nada. Añádalo de nuevo para utilizarlo.
outcome-too-many = Ya hay tres solicitudes pendientes
    .lead = Respóndalas o rechácelas en la aplicación, o espere cinco minutos hasta que caduquen. Después, vuelva a intentarlo.
outcome-only-known = Las solicitudes a su dispositivo están en pausa
    .lead = En la última hora, varias solicitudes se han rechazado o han quedado sin respuesta. Para protegerle de solicitudes no deseadas, solo pueden enviarlas los navegadores que usted ya ha utilizado. Use otro método o vuelva a intentarlo dentro de una hora.
outcome-too-many-codes = Demasiados códigos incorrectos
    .lead = Para proteger su cuenta, no se crea ningún código nuevo antes de la hora indicada abajo. Hasta entonces, use otro método.
outcome-announce = O abra «Inicios de sesión» en la aplicación, pulse «Estoy iniciando sesión ahora» y vuelva a intentarlo aquí.
outcome-not-active = Su dispositivo móvil no se puede utilizar en este momento
    .lead = El dispositivo está bloqueado o eliminado, o su registro no se completó. Use otro método. En «Mis dispositivos móviles» puede ver su estado.
    .change = El dispositivo está bloqueado o eliminado, o su registro no se completó. No se ha modificado nada. Use otro método. En «Mis dispositivos móviles» puede ver su estado.

context-this-computer = Este ordenador
context-service-asks = Sin navegador: la solicitud viene del propio servicio

on-mobile-passwordless = Iniciar sesión con la aplicación en este dispositivo
on-mobile-title = Confirme con la aplicación en este dispositivo
on-mobile-step-open = Abra la aplicación con el botón de abajo.
on-mobile-step-check = Compruebe qué servicio hace la solicitud y, a continuación, introduzca su PIN.
on-mobile-step-back = La aplicación le devuelve aquí, con la sesión iniciada.
on-mobile-open = Abrir la aplicación
on-mobile-verified = ¿No se abre la aplicación? Use este enlace
on-mobile-confirmed = Confirmado. La aplicación le devolverá a esta página.
on-mobile-typed-title = ¿La aplicación muestra nueve caracteres?
on-mobile-typed-lead = Esto ocurre cuando la aplicación ha abierto otro navegador. Escriba los caracteres aquí. Las mayúsculas, los espacios y los guiones no importan.
on-mobile-typed-label = Nueve caracteres de la aplicación
error-mistyped-return = Uno o varios caracteres no coinciden con los de la aplicación. Esto no cuenta como intento. Compárelos y corríjalos.
    .title = Error de escritura
error-return-not-yet = Todavía no ha confirmado en la aplicación. Ábrala con el botón de arriba. Después mostrará los caracteres.
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
        [one] Compare los caracteres con los de la aplicación y corríjalos. Le queda un intento.
        [many] Compare los caracteres con los de la aplicación y corríjalos. Le quedan { $count } intentos.
       *[other] Compare los caracteres con los de la aplicación y corríjalos. Le quedan { $count } intentos.
    }
    .title = Estos caracteres no son correctos

request-link-title = Esta solicitud es para la aplicación
request-link-lead = Abra esta solicitud en la aplicación Countersign de este dispositivo. Confírmela solo si usted ha empezado a iniciar sesión en este dispositivo hace un momento. De lo contrario, cierre esta página.

return-ended-title = Nadie ha iniciado sesión
return-ended-lead = La aplicación ha abierto un navegador distinto de aquel donde ha empezado, por lo que este inicio de sesión ha terminado. Puede empezar de nuevo en este navegador.
return-ended-again = Empezar de nuevo aquí
return-elsewhere-title = Este no es el navegador donde ha empezado
return-elsewhere-lead = Nadie ha iniciado sesión aquí. Vuelva al navegador donde ha empezado y escriba allí los nueve caracteres que muestra la aplicación.
return-typed-only-title = Este enlace ya no funciona
return-typed-only-lead = Este enlace se abrió primero en otro navegador. Ahora está en el navegador correcto. Vaya a la página donde ha empezado y escriba los nueve caracteres que muestra la aplicación.
return-wrong-title = El código de este enlace es incorrecto
return-wrong-lead = Nadie ha iniciado sesión y nada ha cambiado. Pulse otra vez el botón en la aplicación o escriba los nueve caracteres de la aplicación en la página donde ha empezado.
return-gone-title = Este enlace ya no es válido
return-gone-lead = El enlace ya se ha utilizado o ha caducado. Nadie ha iniciado sesión con él. Si todavía quiere iniciar sesión, empiece de nuevo.

outcome-code-used = El código ha sido incorrecto tres veces
    .lead = Nadie ha iniciado sesión. Puede empezar de nuevo cuando quiera.
outcome-return-expired = Este inicio de sesión ha terminado
    .lead = La aplicación ha abierto otro navegador, los caracteres han sido incorrectos tres veces o el inicio de sesión ha caducado. Nadie ha iniciado sesión. Puede empezar de nuevo cuando quiera.

code-title = Confirme con un código QR
code-lead = Utilice el dispositivo «{ $device }». Puede estar sin conexión.
code-step-scan = En la aplicación, pulse «Escanear código QR» y apunte con la cámara a este código QR.
code-step-pin = Compruebe qué servicio hace la solicitud y, a continuación, introduzca su PIN. La aplicación muestra nueve letras y cifras.
code-step-type = Nueve letras y cifras. Las mayúsculas, los espacios y los guiones no importan.
code-picture = Código QR para escanear con la aplicación Countersign
code-label = Código que muestra su aplicación
code-submit = Iniciar sesión
code-confirm = Confirmar
code-typed-open = ¿No puede escanear el código QR?
code-typed-hint = En la aplicación, pulse «Escanear código QR», después «Escribir un código», e introduzca estas doce cifras:
code-time-left = Válido durante
code-new = Mostrar un código nuevo

error-mistyped-otp = Uno o varios caracteres no coinciden con los de la aplicación. Esto no cuenta como intento. Compárelos y corríjalos.
    .title = Error de escritura
error-not-this-device-otp =
    { $count ->
        [one] El código procede de otro dispositivo, es de otra página o es demasiado antiguo. Escanee este código QR en la aplicación y escriba el código nuevo. Le queda un intento.
        [many] El código procede de otro dispositivo, es de otra página o es demasiado antiguo. Escanee este código QR en la aplicación y escriba el código nuevo. Le quedan { $count } intentos.
       *[other] El código procede de otro dispositivo, es de otra página o es demasiado antiguo. Escanee este código QR en la aplicación y escriba el código nuevo. Le quedan { $count } intentos.
    }
    .title = Este código no es de esta página
error-wrong-otp-pin =
    { $count ->
        [one] Escanee de nuevo el código QR e introduzca su PIN con cuidado. Si vuelve a ser incorrecto, el dispositivo se bloqueará. En ese caso puede restablecer el PIN en «Mis dispositivos móviles».
        [many] Escanee de nuevo el código QR e introduzca su PIN con cuidado. Le quedan { $count } intentos. Después, el dispositivo se bloqueará.
       *[other] Escanee de nuevo el código QR e introduzca su PIN con cuidado. Le quedan { $count } intentos. Después, el dispositivo se bloqueará.
    }
    .title = PIN incorrecto en la aplicación
error-code-expired = Este código tiene más de cinco minutos. Escanee el nuevo código QR que figura abajo y escriba el código nuevo.
    .title = Este código ha caducado
error-code-used = Cada código sirve una sola vez y cada código QR permite tres intentos. Escanee el nuevo código QR que figura abajo y escriba el código nuevo.
    .title = Este código ya se ha utilizado

account-title = Mi cuenta
account-hello = Le damos la bienvenida, { $name }
account-lead = Gestione su cuenta y los dispositivos que confirman sus inicios de sesión.
account-devices = Mis dispositivos móviles
account-devices-state =
    { $count ->
        [0] Todavía no tiene ningún dispositivo. Cuando tenga uno, una contraseña robada no bastará para cambiar sus dispositivos.
        [one] Un dispositivo puede confirmar sus inicios de sesión.
        [many] { $count } dispositivos pueden confirmar sus inicios de sesión.
       *[other] { $count } dispositivos pueden confirmar sus inicios de sesión.
    }
account-devices-unusable = Ninguno de sus dispositivos puede confirmar por el momento. Vea qué hacer.
account-history = Historial de inicios de sesión
account-history-state = Cuándo y dónde ha iniciado sesión y qué ha firmado
account-history-open = Mostrar el historial
account-sessions = Sesiones abiertas
account-sessions-state = Los navegadores en los que ha iniciado sesión
account-sessions-open = Mostrar las sesiones
account-stop = ¿Dispositivo perdido o robado?
account-stop-state = Termine todo de una vez: dispositivos, solicitudes y sesiones
account-stop-open = Detener todo
account-mail-language = Idioma de los correos y las solicitudes
account-mail-language-save = Guardar
account-mail-language-saved = A partir de ahora, sus correos y las solicitudes en sus dispositivos estarán en este idioma.
account-mail-language-other = Sus correos y las solicitudes en sus dispositivos están en otro idioma: { $language }.
account-mail-language-same = Usar también para ellos el idioma de esta página
account-devices-manage = Gestionar mis dispositivos móviles
account-devices-first = Añadir un dispositivo móvil

devices-title = Mis dispositivos móviles
devices-lead = Estos dispositivos pueden confirmar que es usted.
devices-none = Todavía no tiene ningún dispositivo. Añada uno y una contraseña robada no bastará para cambiar sus dispositivos.
devices-add = Añadir un dispositivo móvil
devices-active = Activo
devices-pending = Sin completar
devices-blocked = Bloqueado
devices-locked = Desactivado
devices-blocked-why = Este dispositivo está bloqueado porque se introdujo un PIN incorrecto demasiadas veces. Restablezca su PIN para volver a utilizarlo.
devices-suspended-why = El dispositivo o el navegador con el que se añadió este dispositivo ya no es de confianza. Si este dispositivo es suyo, restablezca su PIN. Si no lo reconoce, elimínelo.
devices-locked-why = Se ha detectado una copia de este dispositivo, por lo que se ha desactivado por su seguridad. Elimínelo y añádalo de nuevo.
devices-pending-why = El registro de este dispositivo no se completó. Elimínelo y añádalo de nuevo.
devices-added = Añadido el
devices-attested = Hardware verificado:
devices-attested-app = Aplicación verificada por Apple:
devices-attestation-missing = Sin verificar, porque el dispositivo no dio ninguna prueba:
devices-attestation-refused = Sin verificar, porque la prueba no se aceptó:
devices-last-used = Último uso el
devices-never-used = Aún sin usar
devices-rename = Cambiar el nombre
devices-rename-label = Nuevo nombre
devices-rename-save = Guardar el nombre
devices-reset = Restablecer el PIN
devices-remove = Eliminar
devices-remove-title = ¿Eliminar «{ $device }»?
devices-remove-lead = El dispositivo ya no podrá confirmar sus inicios de sesión y sus solicitudes abiertas se cancelarán. Recibirá un correo al respecto. Para volver a utilizar el dispositivo, tendrá que añadirlo otra vez.
devices-remove-last = Es su único dispositivo.
devices-remove-others = Estos dispositivos se añadieron con este y quedarán bloqueados hasta que restablezca su PIN: { $devices }
devices-remove-confirm = Eliminar este dispositivo
devices-remove-keep = Conservarlo
devices-removed = El dispositivo se ha eliminado. Le hemos enviado un correo al respecto.
devices-renamed = El nombre se ha cambiado.
devices-pin-reset = El nuevo PIN está establecido.
devices-was-added = El dispositivo se ha añadido. Le hemos enviado un correo al respecto.
error-device-name = Introduzca para el dispositivo un nombre de 1 a 40 caracteres.
    .title = Falta el nombre o es demasiado largo
error-device-name-characters = El nombre contiene un salto de línea, una tabulación o un carácter invisible. Escriba el nombre de nuevo sin ese carácter.
    .title = El nombre tiene un carácter que no se puede mostrar

step-up-title = Confirme que es usted
step-up-first = Primero, introduzca de nuevo su contraseña.
step-up-for-add = Quiere añadir un dispositivo.
step-up-for-remove = Quiere eliminar «{ $device }».
step-up-for-reset = Quiere establecer un PIN nuevo para «{ $device }».
step-up-for-rename = Quiere cambiar el nombre de «{ $device }».
step-up-for-email = Quiere cambiar su dirección de correo a { $email }.
step-up-for-password = Quiere cambiar su contraseña.
step-up-for-report = Quiere denunciar un inicio de sesión que no era suyo.
step-up-for-sessions = Quiere cerrar la sesión en sus otros navegadores.
step-up-device-title = Confirme con un dispositivo
step-up-device-lead = Usted tiene un dispositivo, por lo que la contraseña sola no basta para este cambio.
step-up-continue = Continuar
step-up-app-pin = Confirmar en la aplicación
step-up-app-qr = Con un código QR (funciona sin conexión)
step-up-unusable = ¿No funciona ninguno de sus dispositivos?
step-up-unusable-lead = En «Mis dispositivos móviles» puede restablecer el PIN de un dispositivo con un enlace enviado por correo.
step-up-lost = Si ha perdido todos sus dispositivos, seleccione «{ account-stop-open }» y después vuelva a añadir un dispositivo.
step-up-forgotten-known = Si al final recuerda su contraseña, inicie sesión con ella y seleccione «{ method-without-app }».
step-up-forgotten-lost = Si ha perdido tanto la contraseña como todos sus dispositivos, diríjase a la organización responsable de este servicio. Esta página no puede ayudarle en ese caso.
sign-in-service = { $name } (Mi cuenta)
service-continue-title = Sesión iniciada
service-continue = Continuar a { $service }
service-signed-in-as = Cuenta: { $email }
service-sign-out-asked = El servicio { $service } solicita cerrar su sesión.
service-sign-out-lead = Se cerrará su sesión aquí y en todos los servicios que haya abierto en este navegador.
service-stay = Mantener la sesión abierta
signed-out-title = Sesión cerrada
service-return = Volver a { $service }

add-title = Añadir un dispositivo móvil
add-lead = Primero elija un nombre y un PIN. El PIN se queda en esta página y en su aplicación.
add-name = Nombre del dispositivo
add-name-hint = Elija un nombre que vaya a reconocer, por ejemplo, «Teléfono de María».
add-pin = PIN de cuatro cifras
add-pin-hint = Lo introducirá en la aplicación para confirmar sus inicios de sesión. No use el PIN con el que desbloquea su teléfono. Evite años, series como 1234 y cifras repetidas.
add-pin2 = Repita el PIN
add-show = Mostrar el código QR
add-noscript = Esta página crea ella misma el código QR, para que nadie más vea su PIN. Para ello necesita JavaScript. Permita JavaScript en este sitio y vuelva a cargar la página.
reset-title = Nuevo PIN para «{ $device }»
reset-lead = Elija un nuevo PIN. Se queda en esta página y en su aplicación.

enrol-scan-title = Escanee este código QR con su dispositivo
enrol-scan-lead = Abra la aplicación Countersign. La primera vez, pulse «Configurar este dispositivo» y, a continuación, «Escanear el código». Si ya utiliza la aplicación, pulse «Escanear código QR». Después, apunte con la cámara al código QR.
enrol-reset-lead = Abra la aplicación Countersign en «{ $device }», pulse «Escanear código QR» y apunte con la cámara al código QR.
enrol-picture = Código QR para escanear con la aplicación Countersign
enrol-address = Si la aplicación pide una dirección, es esta: { $origin }
enrol-other-ways = En el mismo dispositivo o sin cámara
enrol-link-label = En el mismo dispositivo, abra este enlace en la aplicación, o cópielo y péguelo allí:
enrol-here = ¿Tiene la aplicación en este dispositivo?
enrol-here-lead = Abra la aplicación aquí. Después volverá a esta página para comparar seis caracteres.
enrol-copy = Copiar el enlace
enrol-copied = Copiado
enrol-typed-label = O escriba este código en la aplicación, con la dirección { $origin }
enrol-waiting = A la espera de su dispositivo…
enrol-claimed = Su dispositivo está conectado. Introduzca su PIN en la aplicación.
enrol-step = Paso { $step } de 4
enrol-pin-title = Introduzca su PIN en la aplicación
enrol-other-device = ¿La aplicación está en otro dispositivo?
enrol-none-title = No veo ningún carácter en la aplicación
enrol-none-lead = Introduzca primero su PIN en la aplicación. Los caracteres aparecen después. Si la aplicación muestra otra cosa, seleccione «{ enrol-differ }». No se añade nada y puede empezar de nuevo.
enrol-reset-none-lead = Introduzca primero su PIN en la aplicación. Los caracteres aparecen después. Si la aplicación muestra otra cosa, seleccione «{ enrol-differ }». El dispositivo se eliminará entonces de su cuenta y podrá añadirlo de nuevo.
enrol-wrong-pin =
    { $count ->
        [one] Ese no es el PIN que usted ha elegido aquí. Le queda un intento. Después, el código dejará de ser válido y tendrá que empezar de nuevo.
        [many] Ese no es el PIN que usted ha elegido aquí. Le quedan { $count } intentos. Después, el código dejará de ser válido y tendrá que empezar de nuevo.
       *[other] Ese no es el PIN que usted ha elegido aquí. Le quedan { $count } intentos. Después, el código dejará de ser válido y tendrá que empezar de nuevo.
    }
enrol-compare-title = ¿Ve lo mismo en la aplicación?
enrol-compare-lead = Compare los seis caracteres que figuran abajo con los de su dispositivo. Si son distintos, el dispositivo conectado no es el suyo.
enrol-match = Los caracteres son iguales
enrol-differ = Los caracteres son distintos
enrol-added-title = Su dispositivo está listo
enrol-added-lead = Su dispositivo ya puede confirmar sus inicios de sesión. Le hemos enviado un correo al respecto.
enrol-reset-done-title = Su nuevo PIN está establecido
enrol-reset-done-lead = El dispositivo puede volver a confirmar sus inicios de sesión, con su nuevo PIN. Le hemos enviado un correo al respecto.
enrol-done = Listo
enrol-dead-title = Este código ha caducado
enrol-dead-expired = El código no se ha utilizado en diez minutos. No se ha registrado nada.
enrol-dead-unfinished = Un dispositivo ha utilizado el código, pero no se ha introducido el PIN o no se han comparado los caracteres a tiempo. No se ha registrado nada.
enrol-dead-wrong-pin = Se ha introducido tres veces un PIN incorrecto. No se ha registrado nada.
enrol-dead-contested = Dos dispositivos han intentado usar el mismo código, por lo que ambos se han rechazado. No se ha registrado nada. No deje que nadie más vea el código QR.
enrol-dead-rejected = Usted ha indicado que los caracteres eran distintos, por lo que el dispositivo se ha rechazado. Si no ha sido un error, es posible que otra persona haya fotografiado el código. Empiece de nuevo donde nadie pueda ver su pantalla.
enrol-dead-gone = El código ya no es válido. No se ha registrado nada.
enrol-reset-dead-expired = El código no se ha utilizado en diez minutos. El PIN no se ha cambiado.
enrol-reset-dead-unfinished = Un dispositivo ha utilizado el código, pero no se ha introducido el PIN a tiempo. El PIN no se ha cambiado.
enrol-reset-dead-wrong-pin = Se ha introducido tres veces un PIN incorrecto. El PIN no se ha cambiado.
enrol-reset-dead-rejected = Usted ha indicado que los caracteres eran distintos, por lo que el dispositivo se ha eliminado de su cuenta. Si no ha sido un error, es posible que otra persona haya fotografiado el código. Empiece de nuevo donde nadie pueda ver su pantalla.
enrol-again = Empezar de nuevo
enrol-cancel = Cancelar
enrol-time-left = Código válido durante
enrol-failed = El servidor no ha aceptado el código. Compruebe su conexión y vuelva a intentarlo.

pin-four-digits = Introduzca un PIN de exactamente cuatro cifras.
pin-differs = Los dos PIN no coinciden. Introduzca ambos de nuevo.
pin-same-digits = Cuatro cifras iguales son fáciles de adivinar. Elija otro PIN.
pin-row = Las series como 1234 o 4321 son fáciles de adivinar. Elija otro PIN.
pin-pairs = Los pares repetidos o invertidos, como 1212 o 1221, son fáciles de adivinar. Elija otro PIN.
pin-year = Un año es fácil de adivinar. Elija otro PIN.
pin-keypad-line = Las cifras que forman una línea en el teclado son fáciles de adivinar. Elija otro PIN.

recovery-title-pin = Restablecer el PIN de «{ $device }»
recovery-title-add = Añadir un dispositivo con un enlace por correo
recovery-choose-lead = Para esto no basta la contraseña sola. Introdúzcala otra vez y elija cómo confirmar que es usted.
recovery-app-first = Otro de sus dispositivos funciona. Inicie sesión primero con él. Después podrá confirmar este cambio.
recovery-password-label = Contraseña
recovery-by-device = Confirmar con «{ $device }»
recovery-by-device-hint = De inmediato
recovery-by-mail = Con un enlace enviado por correo
recovery-by-mail-hint-now = A su dirección de correo electrónico, de inmediato
recovery-by-mail-hint-wait =
    { $count ->
        [one] A su dirección de correo electrónico; después, una espera de una hora
        [many] A su dirección de correo electrónico; después, una espera de { $count } horas
       *[other] A su dirección de correo electrónico; después, una espera de { $count } horas
    }
recovery-sent-title = Consulte su correo
recovery-sent-lead = Hay un enlace en camino a { $email }. Ábralo en este navegador para continuar.
recovery-sent-none = ¿No ha llegado ningún correo pasados unos minutos?
sent-spam = Mire también en la carpeta de correo no deseado y compruebe que la dirección es correcta.
recovery-sent-again = Enviar un enlace nuevo
recovery-wait-title = Espere, por favor
recovery-wait-lead = Por su seguridad, solo podrá continuar después de esta hora. Vuelva entonces a esta página, en este navegador. Si no ha sido usted, utilice el enlace del correo para cancelar.
recovery-wait-until = Puede continuar a partir del
recovery-elsewhere-title = ¿Ha sido usted?
recovery-elsewhere-lead = Si usted ha pedido este enlace, ábralo en el navegador donde lo pidió, con la sesión iniciada. Si no lo ha pedido, cancélelo aquí.
recovery-elsewhere-password = Con este enlace elige una contraseña nueva. Si usted lo ha pedido, ábralo en el navegador donde lo pidió. Si no lo ha pedido, cancélelo aquí. Su contraseña seguirá siendo la misma.
recovery-take-over = He sido yo: continuar en este navegador
recovery-stop = No he sido yo: cancelar
recovery-stopped-title = Cancelado
recovery-stopped-lead = No se ha modificado nada. Si usted no ha pedido el enlace, otra persona conoce su contraseña: cámbiela ahora.
recovery-stopped-password = Su contraseña sigue siendo la misma y el enlace ya no funciona. Para pedir un enlace así, basta con conocer su dirección de correo.
recovery-over-title = Este enlace ya no es válido
recovery-over-lead = El enlace se ha utilizado o cancelado, se ha sustituido por otro más reciente o ha caducado. No se ha modificado nada.
recovery-too-late = Este enlace ya se ha utilizado o ha caducado, por lo que no queda nada que cancelar. Si no lo ha utilizado usted, inicie sesión, revise sus dispositivos y cambie su contraseña.
error-other-device-works = Otro de sus dispositivos funciona. Confirme con él. No necesita un enlace por correo.
    .title = Utilice su otro dispositivo
error-too-many-links =
    { $count ->
        [one] Hoy ya se han enviado varios correos con enlaces. Consulte la bandeja de entrada y la carpeta de correo no deseado, o vuelva a intentarlo dentro de una hora.
        [many] Hoy ya se han enviado varios correos con enlaces. Consulte la bandeja de entrada y la carpeta de correo no deseado, o vuelva a intentarlo dentro de { $count } horas.
       *[other] Hoy ya se han enviado varios correos con enlaces. Consulte la bandeja de entrada y la carpeta de correo no deseado, o vuelva a intentarlo dentro de { $count } horas.
    }
    .title = Por ahora no hay más enlaces

sessions-lead = Tiene la sesión iniciada en estos navegadores. Si no reconoce alguno, cierre ahora su sesión y cambie su contraseña.
sessions-here = Este navegador
sessions-end = Cerrar esta sesión
sessions-end-others = Cerrar todas las demás sesiones
sessions-end-others-lead = Se cerrará su sesión en todas partes excepto en este navegador.
sessions-ended = La sesión se ha cerrado.
sessions-others-ended = Se han cerrado todas las demás sesiones.

history-title = Historial de inicios de sesión
history-lead = Qué ha ocurrido en su cuenta en los últimos 180 días, empezando por lo más reciente.
history-none = Todavía nada. Los inicios de sesión y las firmas aparecerán aquí.
history-signed-in = Sesión iniciada
history-signed = Firmado
history-confirmed = Confirmado
history-change-add = Añadir un dispositivo
history-change-remove = Eliminar un dispositivo
history-change-reset = Restablecer un PIN
history-change-rename = Cambiar el nombre de un dispositivo
history-change-password = Cambiar la contraseña
history-change-email = Cambiar la dirección de correo
history-change-report = Denunciar un inicio de sesión
history-change-sessions = Cerrar sesión en otros navegadores
history-denied = Rechazado
history-expired = Sin respuesta a tiempo
history-cancelled = Cancelado
history-failed = Sin éxito
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nuevo PIN para «{ $device }»
history-unblocked = El dispositivo «{ $device }» se ha desbloqueado con un nuevo PIN
history-moved = La aplicación de «{ $device }» se ha trasladado a otro dispositivo
history-blocked = El dispositivo «{ $device }» se ha bloqueado
history-locked = El dispositivo «{ $device }» se ha desactivado
history-by-password = Solo con la contraseña
history-by-app = Con la aplicación
history-by-code = Con un código de la aplicación
history-on-mobile = Con la aplicación en el mismo dispositivo
history-not-me = No he sido yo
history-reported = Denunciado
history-report-title = ¿No ha sido usted?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = La denuncia no detiene esta transacción. Llame ahora a «{ $service }»: solo el servicio puede detenerla.
history-report-lead = Si lo denuncia, se cerrará la sesión de todas las personas que la hayan iniciado desde ese navegador. Recibirá un correo al respecto. Después, cambie su contraseña.
history-report-here = Es el navegador que usa ahora: su sesión se cerrará también aquí.
history-report-confirm = Denunciarlo
history-report-keep = No, he sido yo
history-was-reported = Hemos recibido su denuncia y se ha cerrado la sesión en ese navegador. Le hemos enviado un correo al respecto.
history-older = Mostrar entradas anteriores
history-newest = Volver a las entradas más recientes

stop-title = Detener todo
stop-lead = Utilice esta opción si ha perdido un dispositivo o si otra persona podría haber iniciado sesión en su nombre. Surte efecto de inmediato y no se puede deshacer:
stop-devices = Se eliminarán todos sus dispositivos. Ninguno podrá confirmar sus inicios de sesión.
stop-requests = Las solicitudes y los inicios de sesión abiertos se cancelarán.
stop-sessions = Se cerrará su sesión en todas partes, también aquí.
stop-mail = Recibirá un correo al respecto.
stop-account = Su cuenta se conserva. Podrá volver a utilizarla en cuanto añada un dispositivo.
stop-back-title = Cómo volver a empezar
stop-back =
    { $count ->
        [0] Inicie sesión con su contraseña y añada de nuevo un dispositivo. También necesitará un enlace enviado por correo.
        [one] Inicie sesión con su contraseña y añada de nuevo un dispositivo. También necesitará un enlace enviado por correo y tendrá que esperar una hora.
        [many] Inicie sesión con su contraseña y añada de nuevo un dispositivo. También necesitará un enlace enviado por correo y tendrá que esperar { $count } horas.
       *[other] Inicie sesión con su contraseña y añada de nuevo un dispositivo. También necesitará un enlace enviado por correo y tendrá que esperar { $count } horas.
    }
stop-confirm = Detener todo ahora
stop-keep = No, volver
stop-nothing = No hay nada que detener: su cuenta no tiene dispositivos. Un cambio que alguien haya pedido se puede cancelar con el enlace de nuestro correo al respecto.
stop-done-title = Todo se ha detenido
stop-done-lead = Se han eliminado sus dispositivos y se ha cerrado su sesión en todas partes. Le hemos enviado un correo al respecto.
stop-done-sign-in = Ir al inicio de sesión

outbox-title = Bandeja de salida de la demostración
outbox-lead = Correos que esta demostración habría enviado, del más reciente al más antiguo.
outbox-none = Todavía no hay correos.

error-page-home = Ir a la página de inicio
error-page-not-found = No hay nada en esta dirección. Es posible que falte una parte.
    .title = Esta página no existe
error-page-forged = Este formulario no se ha abierto desde este sitio o ya no es válido. No se ha modificado nada. Vuelva atrás, cargue de nuevo la página e inténtelo otra vez.
    .title = Este formulario no se ha aceptado
error-page-other-host = Esta no es la dirección de este servidor. No se ha hecho nada. Utilice la dirección que le han facilitado.
    .title = Esta no es la dirección correcta
error-page-malformed = Falta algún dato del formulario o no se ha podido leer. No se ha modificado nada. Vuelva atrás e inténtelo de nuevo.
    .title = Este formulario no se ha podido leer
error-page-service-over = Este inicio de sesión ha durado demasiado, ya se ha completado o se abrió en otro navegador. No se ha cambiado nada. Vuelva al servicio e inicie sesión desde allí.
    .title = Este inicio de sesión ha terminado
error-page-service-request = El servicio ha enviado una solicitud que este servidor no acepta. No se ha hecho nada. Póngase en contacto con la asistencia del servicio.
    .title = No se puede iniciar sesión en este servicio
error-page-unknown-service = Una aplicación en la dirección indicada abajo ha pedido iniciar su sesión, pero esa dirección no está registrada aquí. No se ha hecho nada. Póngase en contacto con la asistencia del servicio.
    .title = Este servicio no está registrado aquí
error-page-busy = Muchas personas están iniciando sesión en este momento. No se ha perdido nada. Espere unos segundos y vuelva a intentarlo.
    .title = Un momento, por favor
error-page-too-often = Su navegador o su red ha enviado muchas solicitudes en poco tiempo. No se ha perdido nada. Espere unos minutos y vuelva a intentarlo.
    .title = Espere unos minutos, por favor
error-page-fault = Hay un problema por nuestra parte. No se ha modificado nada. Vuelva a intentarlo dentro de unos minutos.
    .title = No ha funcionado

link-open = Abrir en la aplicación
link-open-lead = Abra la aplicación aquí. La página que le ha mostrado el código continuará automáticamente.
link-title = Este enlace es para la aplicación
link-lead = Copie la dirección completa de esta página. En el dispositivo que quiere registrar, abra la aplicación Countersign, pulse «Escribir un código» y pegue la dirección. El enlace sirve una sola vez, durante diez minutos. Todavía no se ha registrado nada.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Firmar con la aplicación
signature-code = Firmar con un código QR (funciona sin conexión)
signature-device-title = ¿Con qué dispositivo quiere firmar?
signature-device-none-title = Necesita un dispositivo para firmar
signature-device-none-lead = Añada primero un dispositivo a su cuenta. Se tarda unos dos minutos. Después, vuelva aquí.
signature-submit = Firmar
signature-content = Lo que firma
signature-step-type = Compruebe qué servicio hace la solicitud, escriba los mismos valores en la aplicación e introduzca su PIN. La aplicación muestra nueve letras y cifras.
signature-nothing-signed = No se ha firmado nada y no ocurrirá nada. Puede empezar de nuevo cuando quiera.
error-not-this-transaction-otp =
    { $count ->
        [one] Compare todos los valores que ha escrito en la aplicación con los de esta página. Después, escanee de nuevo el código QR y cree un código nuevo. Le queda un intento.
        [many] Compare todos los valores que ha escrito en la aplicación con los de esta página. Después, escanee de nuevo el código QR y cree un código nuevo. Le quedan { $count } intentos.
       *[other] Compare todos los valores que ha escrito en la aplicación con los de esta página. Después, escanee de nuevo el código QR y cree un código nuevo. Le quedan { $count } intentos.
    }
    .title = El código no corresponde a la transacción

## Creating an account

new-account-title = Crear una cuenta
new-account-lead = Le enviaremos un correo con un enlace. Después elegirá su contraseña.
new-account-first-name = Nombre
new-account-last-name = Apellidos
new-account-name-wrong = Escriba el nombre con letras de cualquier alfabeto, con un máximo de { $count } caracteres.
new-account-empty = Este campo está vacío. Rellénelo.
new-account-email-repeat = Repita la dirección de correo electrónico
new-account-email-differs = Escriba dos veces la misma dirección de correo.
new-account-check = Escriba las seis cifras que ve en la imagen
new-account-check-picture = Imagen con seis cifras
new-account-check-listen = Escuchar las cifras
new-account-check-new = Mostrar otras cifras
new-account-check-wrong = Las cifras no coinciden o han caducado. Escriba las cifras que ve ahora.
new-account-privacy = Acepto la declaración de privacidad
new-account-privacy-read = Leer la declaración de privacidad (se abre en una ventana nueva)
new-account-privacy-missing = Solo se puede crear una cuenta si acepta la declaración de privacidad.
new-account-sent-lead = Hemos enviado un correo a { $email }. Abra el enlace que contiene en un plazo de 24 horas.
new-account-password-title = Elija su contraseña
new-account-password-lead = Su dirección de correo está confirmada. Su cuenta se creará cuando haya elegido una contraseña.
new-account-password-repeat = Repita la contraseña
new-account-expired-title = Este enlace ha caducado
new-account-expired-lead = Un enlace vale 24 horas. Podemos enviar uno nuevo a { $email }.
new-account-expired-send = Enviar un enlace nuevo
new-account-over-lead = Es posible que ya tenga una cuenta: en ese caso, inicie sesión. Si no, vuelva a empezar.
new-account-done = Su cuenta se ha creado y la sesión está iniciada.

## Name and email address

details-title = Nombre y dirección de correo
details-save = Guardar el nombre
details-saved = Su nombre se ha cambiado. Le hemos enviado un correo al respecto.
details-new-email = Nueva dirección de correo electrónico
details-email-lead = Enviaremos un enlace a la nueva dirección. Su dirección solo cambia cuando haya abierto el enlace y confirmado el cambio.
details-email-same = Esta ya es la dirección de correo de su cuenta.
details-link-sign-in = Inicie sesión primero. Después vuelva a abrir en este navegador el enlace de nuestro correo.
details-change-email = Cambiar la dirección de correo
details-confirm-lead = A partir de ahora iniciará sesión con { $email } y sus correos llegarán allí. Se cerrará su sesión en todos los demás navegadores.
details-email-saved = Su dirección de correo se ha cambiado.
email-reversal-title = Volver a la dirección de correo anterior
email-reversal-lead = Su cuenta volverá a usar { $email }. Se eliminarán todos los dispositivos, se cerrará su sesión en todas partes y la contraseña dejará de ser válida. Después elegirá una nueva por correo.
email-reversal-done-title = Su dirección de correo anterior se ha restablecido
email-reversal-done-lead = Elija ahora una contraseña nueva. Enviaremos un enlace a su dirección de correo.
details-open = Cambiar el nombre o la dirección de correo

### Help desk

help-desk-title = Servicio de asistencia
help-desk-lead = Introduzca la dirección de correo exacta de la persona que pide ayuda. Cada búsqueda queda registrada junto con su cuenta.
help-desk-find = Buscar cuenta
help-desk-unknown = Ninguna cuenta tiene esta dirección de correo.
help-desk-looks = Ha consultado demasiadas cuentas en una hora. Inténtelo de nuevo más tarde.
help-desk-agents = Esta es su propia cuenta o la de otra persona del servicio de asistencia. Aquí no puede cambiar nada.
help-desk-changed = La cuenta ha cambiado entretanto o la confirmación llegó demasiado tarde. Consulte la cuenta de nuevo.
help-desk-stopped = El titular ha perdido o detenido todos los dispositivos. Solo puede iniciar una recuperación.
help-desk-disabled = Esta cuenta está desactivada. Aquí no puede cambiar nada.
help-desk-device-works = Otro dispositivo de esta cuenta funciona. Si se ha perdido, elimínelo primero.
help-desk-too-many = Se han enviado demasiados correos con enlaces a esta persona. Inténtelo de nuevo mañana.
help-desk-waiting = El titular debe esperar antes de iniciar sesión con la contraseña, tras intentos erróneos o una denuncia.
help-desk-nothing-done = No se ha cambiado nada
help-desk-done = Hecho. El titular recibe un correo al respecto.
help-desk-sessions = Sesiones abiertas: { $number }
help-desk-devices = Dispositivos
help-desk-no-devices = Esta cuenta no tiene dispositivos.
help-desk-unlock = Desbloquear el inicio de sesión
help-desk-remove = Eliminar dispositivo
help-desk-sessions-end = Cerrar todas las sesiones
help-desk-reset = Iniciar un restablecimiento del PIN
help-desk-recover = Iniciar una recuperación
help-desk-unlock-about = El titular puede introducir la contraseña y pedir enlaces de nuevo de inmediato. Los dispositivos bloqueados siguen bloqueados.
help-desk-remove-about = El dispositivo ya no puede confirmar inicios de sesión, y se cierran todas las sesiones que abrió. Esto no se puede deshacer.
help-desk-remove-last = Este es el único dispositivo de la cuenta. Sin él, su titular necesita una recuperación para volver a iniciar sesión.
help-desk-recover-about = El titular recibe un correo con un enlace que usted no ve. Por seguridad, quizá tenga que esperar.
help-desk-told = El titular recibe un correo al respecto y queda registrado junto con su cuenta.
help-desk-confirm = Confirme con su dispositivo
help-desk-back = Volver a la cuenta
help-desk-service = { $name } (asistencia)
help-desk-line-act = Acción
help-desk-line-account = Cuenta
help-desk-line-device = Dispositivo
help-desk-app = El servicio de asistencia se abre durante una hora después de iniciar sesión con la aplicación. Inicie sesión ahora con la aplicación.
help-desk-card = Ayudar a otras personas con sus cuentas
help-desk-open = Abrir el servicio de asistencia
