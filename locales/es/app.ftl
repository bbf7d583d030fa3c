### Español: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign se está abriendo…

common-back = Atrás
common-cancel = Cancelar
common-close = Cerrar
common-copy = Copiar
common-copied = Copiado
common-try-again = Reintentar
common-wait =
    { $seconds ->
        [one] Puede volver a intentarlo dentro de { $seconds } segundo.
        [many] Puede volver a intentarlo dentro de { $seconds } segundos.
       *[other] Puede volver a intentarlo dentro de { $seconds } segundos.
    }

still-title = ¿Sigue ahí?
still-lead = La aplicación va a ocultar su contenido en breve para que nadie más pueda leerlo. Toque la pantalla o pulse una tecla para mantenerla abierta.
still-stay = Mantener abierta

privacy-screen-title = Contenido oculto
privacy-screen-lead = La aplicación no se ha usado durante un rato, por lo que su contenido está oculto.
privacy-screen-open = Continuar

notice-title = ¿Iniciar sesión en { $service }?
notice-change-title = ¿Permitir un cambio en su cuenta?
notice-body = Hay una solicitud pendiente para { $account }. Abra la aplicación para ver de dónde procede.

account-at = { $account } en { $server }
success-device-ready-title = Este dispositivo está listo
success-device-ready = A partir de ahora puede confirmar aquí sus inicios de sesión.
success-pin-set-title = Su nuevo PIN está establecido
success-pin-set = Utilice su nuevo PIN a partir de ahora.
success-account-removed-title = Eliminada de este dispositivo
success-account-removed = Su cuenta sigue existiendo. Para volver a usarla aquí, registre de nuevo este dispositivo.

context-place = Lugar
context-browser = Navegador
context-network = Red
context-account = Cuenta
context-asked = Hora de la solicitud
context-page = Sitio web

time-left = Tiempo restante
time-left-spoken =
    { $seconds ->
        [one] Queda { $seconds } segundo
        [many] Quedan { $seconds } segundos
       *[other] Quedan { $seconds } segundos
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Queda { $minutes } minuto
        [many] Quedan { $minutes } minutos
       *[other] Quedan { $minutes } minutos
    }
time-up = Se acabó el tiempo
time-just-now = ahora mismo
time-seconds-ago =
    { $count ->
        [one] hace { $count } segundo
        [many] hace { $count } segundos
       *[other] hace { $count } segundos
    }
time-minutes-ago =
    { $count ->
        [one] hace { $count } minuto
        [many] hace { $count } minutos
       *[other] hace { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] hace { $count } hora
        [many] hace { $count } horas
       *[other] hace { $count } horas
    }
time-days-ago =
    { $count ->
        [one] hace { $count } día
        [many] hace { $count } días
       *[other] hace { $count } días
    }
time-today = Hoy
time-yesterday = Ayer

welcome-title = Confirme que es usted
welcome-lead = Cuando usted inicia sesión en otra pantalla, esta aplicación le pide que confirme que de verdad es usted.
welcome-initialise = Configurar este dispositivo
welcome-new-phone = Cambiar desde un teléfono antiguo
welcome-what = ¿Qué es esto?
# The label in quotes is the link at the foot of every page.
welcome-help = ¿Necesita ayuda? Seleccione «Ayuda» en su página de inicio de sesión.
welcome-what-title = Qué hace Countersign
welcome-what-1 = Usted inicia sesión en un ordenador o una tableta, como de costumbre.
welcome-what-2 = Esta aplicación muestra qué servicio hace la solicitud, desde dónde y cuándo.
welcome-what-3 = Usted introduce aquí su PIN. Solo entonces se inicia la sesión. Nadie puede iniciar sesión sin usted.
welcome-what-private = La aplicación no conoce su contraseña y nunca envía su PIN.
welcome-phone-title = Cambiar a un teléfono nuevo
welcome-move-lead = Tenga a mano los dos teléfonos. Se tarda unos dos minutos y no necesita un ordenador.
welcome-move-1 = En el teléfono antiguo, abra Countersign y pulse su cuenta en la parte superior.
welcome-move-2 = Pulse la cuenta en la lista y, a continuación, «Cambiar a otro teléfono».
welcome-move-3 = En este teléfono, pulse el botón de abajo y apunte la cámara al teléfono antiguo.
welcome-move-lost-title = ¿Ha perdido el teléfono antiguo o se le ha roto?
welcome-move-lost = En un ordenador, abra su página de inicio de sesión y seleccione «He perdido mi dispositivo». Después, añada este teléfono como dispositivo nuevo.

where-title = Vaya a su otra pantalla
where-already = ¿Ve ya un código QR en su otra pantalla? Pulse «Escanear el código».
where-lead = Si no, en el ordenador o la tableta donde inicia sesión:
where-step-1 = Inicie sesión y abra «Mi cuenta».
where-step-1-address = Abra esta dirección, inicie sesión y abra «Mi cuenta».
where-step-2 = Seleccione «Añadir un dispositivo móvil». Si ya tiene un dispositivo, seleccione antes «Gestionar mis dispositivos móviles».
where-step-3 = Elija allí un PIN. La página muestra entonces un código QR (un código cuadrado).
where-scan = Escanear el código
where-same-device = Uso el mismo dispositivo
where-same-title = Todo en un solo dispositivo
where-here-lead = La cámara no puede escanear un código en su propia pantalla, por lo que la página pasa el código directamente a esta aplicación.
where-same-1 = Abra «Mi cuenta» en el navegador de este dispositivo.
where-here-2 = Añada allí un dispositivo móvil y elija un PIN. Después, seleccione «Abrir en la aplicación».
where-here-3 = Esta aplicación se abre y le pregunta si quiere registrar este dispositivo. Si no se abre, copie el enlace de la página y péguelo aquí.
where-same-paste = Pegar el enlace

scan-title = Escanee el código
scan-lead = Apunte con la cámara al código QR de la página de modo que quepa en el marco.
scan-starting = La cámara se está iniciando…
scan-refused-title = La aplicación no puede usar la cámara
scan-refused = La aplicación solo usa la cámara para leer el código QR y no guarda ninguna imagen. Puede permitir el acceso en los ajustes de este dispositivo o utilizar una de las otras opciones que figuran abajo.
scan-absent-title = No se ha encontrado ninguna cámara
scan-absent = Transmita el código de otra forma: elija o arrastre una imagen del código, o pegue abajo su enlace.
scan-busy = Leyendo el código…
scan-old-title = Escanee su teléfono antiguo
scan-old-lead = En el teléfono antiguo, abra la cuenta en Countersign y pulse «Cambiar a otro teléfono». Después apunte la cámara de este teléfono al código.
scan-torch = Linterna
scan-picture = Desde una imagen
scan-type-title = Escribir un código
scan-type-hint = El enlace o el código que muestra la otra pantalla
scan-paste = Pegar
scan-paste-by-hand = La aplicación no puede leer aquí el portapapeles. Mantenga pulsado el campo y elija «Pegar».
scan-address-label = Dirección de esa página
scan-address-hint = Solo necesita la dirección para un código largo con letras.
scan-link-submit = Continuar
scan-drop = Suelte la imagen aquí

register-title = ¿Registrar este dispositivo?
register-lead = Este dispositivo confirmará los inicios de sesión en esta dirección:
register-check = ¿Es esta la dirección que aparece en su otra pantalla? Si no lo es, cancele.
register-stored-title = Qué se guarda en este dispositivo
register-stored-1 = El nombre del servidor y su cuenta, parcialmente oculta
register-stored-2 = Una clave secreta, que no se puede usar sin su PIN
register-stored-3 = Su PIN y su contraseña no se guardan
register-accept = Registrar
register-busy = Conectando…
new-pin-title = ¿Usar el nuevo PIN?
new-pin-lead = Este dispositivo utilizará el PIN que usted ha elegido en esta dirección:
new-pin-note = No cambia nada más. A partir de ese momento solo funcionará el nuevo PIN.
new-pin-accept = Continuar

pin-title = Introduzca su PIN
pin-title-enrol = Introduzca el PIN que ha elegido
pin-enrol = Este dispositivo está conectado a la cuenta { $account } en { $server }. Para completar el registro, introduzca su PIN.
pin-reset = Este dispositivo está conectado a la cuenta { $account } en { $server }. Para terminar, introduzca su nuevo PIN.
pin-approve = Para iniciar sesión en { $service }
pin-answer = Para obtener un código para { $service }
pin-answer-digits = Para obtener un código para { $server }
pin-sign = Para firmar para { $service }
pin-answer-sign = Para obtener un código de firma para { $service }
pin-answer-sign-digits = Para obtener un código de firma para { $server }
pin-change-old = Introduzca su PIN actual
pin-change-new = Elija un PIN nuevo
pin-change-repeat = Introduzca otra vez el PIN nuevo
pin-change-hint = Evite años, series como 1234 y cifras repetidas.
pin-turn-on-fingerprint = Para activar el reconocimiento de la huella dactilar para { $account } en { $server }
pin-turn-on-face = Para activar el reconocimiento facial para { $account } en { $server }
pin-turn-on-either = Para activar el reconocimiento de la huella dactilar o facial para { $account } en { $server }
pin-move = Para trasladar { $account } en { $server } a otro teléfono
pin-match = Número de la página:
pin-dots =
    { $filled ->
        [0] Ninguna cifra introducida
        [one] { $filled } cifra de 4 introducida
        [many] { $filled } cifras de 4 introducidas
       *[other] { $filled } cifras de 4 introducidas
    }
pin-busy = Comprobando…
pin-attempts =
    { $count ->
        [0] No le queda ningún intento.
        [1] Este es su último intento. Si el PIN vuelve a ser incorrecto, este dispositivo se bloqueará.
       *[other] Le quedan { $count } intentos. Después, este dispositivo se bloqueará.
    }
pin-attempts-enrol =
    { $count ->
        [0] No le queda ningún intento.
        [1] Este es su último intento. Si el PIN vuelve a ser incorrecto, tendrá que empezar de nuevo en la página.
       *[other] Le quedan { $count } intentos. Después, tendrá que empezar de nuevo en la página.
    }
pin-attempts-change =
    { $count ->
        [0] No le queda ningún intento.
        [1] Este es su último intento. Si el PIN vuelve a ser incorrecto, no se cambiará y este dispositivo se bloqueará.
       *[other] Le quedan { $count } intentos. Después, este dispositivo se bloqueará.
    }
pin-attempts-move =
    { $count ->
        [0] No le queda ningún intento.
        [1] Este es su último intento. Si el PIN vuelve a ser incorrecto, no se trasladará nada y este dispositivo se bloqueará.
       *[other] Le quedan { $count } intentos. Después, este dispositivo se bloqueará.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Solo afecta a Countersign. El dispositivo en sí sigue funcionando.
pin-keypad = Teclado
pin-key-delete = Borrar la última cifra
pin-forgotten = ¿Ha olvidado su PIN?
pin-forgotten-title = ¿Ha olvidado su PIN?
pin-forgotten-lead = Nadie puede consultar su PIN por usted, pero puede elegir uno nuevo. Este dispositivo sigue registrado.
pin-forgotten-1 = Inicie sesión en otra pantalla. Si no tiene otro dispositivo, elija «Sin la aplicación».
pin-forgotten-2 = Seleccione «Restablecer el PIN» junto a este dispositivo. Si no lo ve, seleccione antes «Gestionar mis dispositivos móviles».
pin-forgotten-3 = Elija un nuevo PIN y escanee el código QR que muestra la página.
pin-forgotten-without = Para iniciar sesión ahora sin su PIN, elija otro método en la página donde inicia sesión.
pin-forgotten-enrol = Usted ha elegido este PIN hace un momento en la página que muestra el código. Si no lo recuerda, vuelva allí y empiece de nuevo: todavía no hay nada registrado.
pin-forgotten-moving = Si su teléfono antiguo muestra el código, use el PIN de su teléfono antiguo.

biometric-fingerprint = Huella dactilar
biometric-face = Rostro
biometric-either = Huella dactilar o rostro
biometric-use-fingerprint = Usar la huella dactilar
biometric-use-face = Usar el reconocimiento facial
biometric-use-either = Usar la huella o el rostro

offer-notify-title = ¿Recibir una notificación cuando llegue una solicitud?
offer-notify = La aplicación podrá avisarle entonces incluso cuando esté cerrada.
offer-notify-late = Cuando está cerrada, la aplicación solo comprueba las solicitudes de vez en cuando, y cada solicitud es válida solo unos minutos. Cuando una página le pida que confirme, abra usted la aplicación.
offer-notify-later = Puede cambiar esto en cualquier momento en los ajustes.
offer-not-now = Ahora no
offer-fingerprint-title = ¿Usar la huella dactilar?
offer-fingerprint = Podrá entonces aprobar poniendo el dedo.
offer-face-title = ¿Usar el reconocimiento facial?
offer-face = Podrá entonces aprobar mirando este dispositivo.
offer-either-title = ¿Usar la huella dactilar o el rostro?
offer-either = Podrá entonces aprobar poniendo el dedo o mirando el dispositivo.
offer-pin-always = Su PIN también funciona siempre. Puede cambiar esto en cualquier momento en su cuenta.
offer-yes = Sí
offer-skip = Omitir

no-lock-title = Este dispositivo no tiene bloqueo de pantalla
no-lock-lead = Cualquiera que tenga este dispositivo en sus manos podría abrirlo. Para proteger su cuenta, la aplicación solo funciona en dispositivos con bloqueo de pantalla: un PIN, un patrón o una contraseña para el dispositivo, o bien la huella dactilar o el rostro.
no-lock-todo = Configure un bloqueo de pantalla en los ajustes de este dispositivo y vuelva aquí.
no-lock-todo-here = Abra los ajustes de este dispositivo, configure un bloqueo de pantalla y vuelva aquí.
no-lock-settings = Abrir los ajustes
no-lock-again = Comprobar de nuevo

compare-title = ¿Ve lo mismo en la otra pantalla?
compare-lead-other = Compare estos seis caracteres con los de su otra pantalla (la página o su teléfono antiguo) y responda allí.
compare-characters = Los seis caracteres
compare-same = Si son iguales, confírmelo allí. Este dispositivo queda entonces listo.
compare-differ = Si son distintos, indíquelo allí. No se registrará nada y su cuenta seguirá segura.
compare-reset-lead = Compare estos seis caracteres con los de la página y responda allí.
compare-reset-same = Si son iguales, confírmelo allí. Después puede utilizar su nuevo PIN.
compare-reset-differ = Si son distintos, indíquelo allí. Este dispositivo se eliminará entonces de su cuenta, que seguirá segura.
compare-account = Para { $account } en { $server }
compare-answered = Ya he respondido allí
compare-waiting = A la espera de su respuesta en la otra pantalla

home-title-quiet = Nada que aprobar
home-title-requests =
    { $count ->
        [one] Una solicitud para usted
        [many] { $count } solicitudes para usted
       *[other] { $count } solicitudes para usted
    }
home-quiet-lead = Cuando usted inicia sesión en algún sitio, la solicitud aparece aquí automáticamente.
home-offline-lead = Sin conexión no pueden llegar solicitudes. Aun así puede iniciar sesión: elija «Teléfono sin internet: escanear un código QR» en la página y escanee aquí su código QR.
home-requests-lead = Abra una solicitud para ver de dónde procede.
home-checking = Contactando con el servidor…
home-checked = Comprobado { $ago }
home-offline = Sin conexión. La aplicación seguirá intentándolo.
home-offline-since = Sin conexión. Última comprobación: { $ago }.
home-not-the-server = La respuesta no procede de su servidor. Es posible que primero tenga que iniciar sesión en esta red Wi-Fi.
home-refresh = Comprobar ahora
home-accounts = Cuentas. Se muestra ahora:
home-settings = Ajustes
home-open = Abrir la solicitud
home-other-requests =
    { $count ->
        [one] Una solicitud, en { $server }
        [many] { $count } solicitudes, en { $server }
       *[other] { $count } solicitudes, en { $server }
    }
home-title-other = Hay una solicitud para otra cuenta
home-other-lead = Cambie a esa cuenta para responder.
home-last-sign-in = Último inicio de sesión: { $service }, { $ago }
home-clock-ahead = El reloj de este dispositivo va adelantado
home-clock-behind = El reloj de este dispositivo va atrasado
home-clock-difference = Diferencia: { $difference }
home-clock = La aplicación usa la hora del servidor, por lo que puede continuar como siempre. En los ajustes de este dispositivo, active la fecha y la hora automáticas.
home-clock-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } minutos
       *[other] { $count } minutos
    }
home-clock-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } horas
       *[other] { $count } horas
    }
home-clock-days =
    { $count ->
        [one] { $count } día
        [many] { $count } días
       *[other] { $count } días
    }
home-scan = Escanear código QR
home-pending-title = A la espera de su respuesta en la otra pantalla
home-pending = Compare allí los seis caracteres. Este dispositivo quedará listo en cuanto confirme que son iguales.
home-pending-show = Mostrar de nuevo los seis caracteres
home-key-store = El almacén de claves seguro de este dispositivo no está en uso. La aplicación guarda su clave en un archivo que solo usted puede abrir.

request-title = ¿Iniciar sesión en { $service }?
request-match-label = Escriba el número que muestra la página donde está iniciando sesión
request-continue = Continuar
request-next-data = Seguir leyendo
request-next-number = A continuación: el número de la otra pantalla
request-next-answer = A continuación: su respuesta
request-deny = Rechazar
request-report = No he sido yo
request-report-title = ¿No ha sido usted?
request-report-lead = Es posible que otra persona conozca su contraseña. Nadie iniciará sesión: esta solicitud se rechazará y se denunciará.
request-report-next = Después, cambie su contraseña en «Mi cuenta».
request-report-confirm = Rechazar y denunciar
request-busy = Rechazando…
request-by-link = Esta solicitud procede de un enlace abierto en este dispositivo. Solo se iniciará sesión en el navegador donde ha empezado, y volverá a él.
request-sign-title = ¿Firmar esto para { $service }?
request-sign-lead = Lea todas las líneas. Al introducir su PIN, firma exactamente esto.
request-sign-match = Escriba el número que muestra la página donde ha empezado
request-sign-report = Es posible que otra persona esté actuando en su nombre. No se firmará nada: esta solicitud se rechazará y se denunciará.
request-sign-report-next = Después, póngase en contacto con el servicio y cambie su contraseña en «Mi cuenta».

change-add-device = ¿Añadir un dispositivo a su cuenta?
change-remove-device = ¿Eliminar el dispositivo «{ $object }»?
change-reset-pin = ¿Establecer un PIN nuevo para el dispositivo «{ $object }»?
change-rename-device = ¿Cambiar el nombre del dispositivo «{ $object }» por «{ $value }»?
change-password = ¿Cambiar la contraseña de su cuenta?
change-email = ¿Cambiar la dirección de correo de su cuenta a { $value }?
change-end-waiting = ¿Terminar ahora el periodo de espera para su cuenta?
change-report = ¿Denunciar que este inicio de sesión no era suyo: { $object }?
change-close-sessions = ¿Cerrar la sesión en todos sus otros navegadores?
change-lead = Esto no es un inicio de sesión. Al introducir su PIN, permite solo este cambio en su cuenta.
change-code-lead = Esto no es un inicio de sesión. Con el código, permite solo este cambio en su cuenta. Continúe solo si lo ha empezado usted.
done-change-nothing = No se ha cambiado nada.
done-change-approved-title = Cambio permitido
done-change-approved = La página continuará automáticamente. No se ha permitido nada más.
request-change-report = Es posible que otra persona esté actuando en su nombre. No se cambiará nada: esta solicitud se rechazará y se denunciará.
report-ends = Este intento ha terminado. Para iniciar sesión, empiece de nuevo con su contraseña.
report-hour = Durante una hora, su contraseña sola no bastará para iniciar sesión, salvo en un navegador que ya haya utilizado con uno de sus dispositivos.
report-password = Cambiar la contraseña

same-device-link-title = Abriendo la solicitud…
same-device-link-lead = Contactando con { $server }…
same-device-link-long = El servidor tarda en responder. Puede esperar, o cancelar y empezar de nuevo en la página.

done-approved-title = Sesión iniciada
done-approved = { $service } se abrirá automáticamente en su otra pantalla.
done-denied-title = Solicitud rechazada
done-denied = Nadie ha iniciado sesión en { $service }.
done-reported-title = Solicitud rechazada y denunciada
done-reported = Nadie ha iniciado sesión en { $service }. Cambie su contraseña lo antes posible: es posible que otra persona la conozca.
done-expired-title = La solicitud ha caducado
done-expired = Nadie ha iniciado sesión en { $service }. Para volver a intentarlo, empiece en la página.
done-cancelled-title = Solicitud cancelada en la página
done-cancelled = Nadie ha iniciado sesión en { $service }. Aquí ya no queda nada por hacer.
done-wrong-match-title = El número no coincide
done-wrong-match = El número que ha escrito no es el que muestra la página de { $service }, por lo que nadie ha iniciado sesión. Si era usted, empiece de nuevo en esa página.
done-home = Listo
done-approved-here-title = Sesión iniciada
done-approved-here = Puede continuar con { $service } en su navegador.
done-signed-title = Firmado
done-signed = { $service } continuará automáticamente en su otra pantalla.
done-signed-here-title = Firmado
done-signed-here = Puede continuar con { $service } en su navegador.
done-sign-denied-title = Solicitud rechazada
done-sign-denied = No se ha firmado nada para { $service }.
done-sign-reported-title = Solicitud rechazada y denunciada
done-sign-reported = No se ha firmado nada para { $service }. Póngase en contacto con el servicio: es posible que otra persona esté actuando en su nombre.
done-sign-expired-title = La solicitud ha caducado
done-sign-expired = No se ha firmado nada para { $service }. Para volver a intentarlo, empiece en la página.
done-sign-cancelled-title = Solicitud cancelada en la página
done-sign-cancelled = No se ha firmado nada para { $service }. Aquí ya no queda nada por hacer.
done-sign-wrong-match-title = El número no coincide
done-sign-wrong-match = El número que ha escrito no es el que muestra la página de { $service }, por lo que no se ha firmado nada. Si era usted, empiece de nuevo en esa página.
done-return = Volver a su navegador
done-not-opened-title = Su navegador no se ha abierto
done-not-opened = Pulse el botón de abajo, o abra usted el navegador y vaya a la página donde ha empezado.
done-other-browser-title = ¿Una página pide nueve caracteres?
done-other-browser = Se ha abierto un navegador distinto de aquel donde ha empezado. Escriba estos caracteres en la página donde ha empezado:
done-other-browser-code = Los nueve caracteres

challenge-title = ¿Obtener un código para { $service }?
challenge-lead = La página pide un código de esta aplicación. Continúe solo si es usted quien está iniciando sesión allí.
challenge-typed-title = ¿Obtener un código para estas cifras?
challenge-typed-digits = Las cifras que ha escrito
challenge-typed-compare = Compare las cifras con las de la página. Si una es incorrecta, vuelva atrás y escriba las cifras de nuevo.
challenge-typed-lead = Usted ha introducido doce cifras de una página. El código solo funcionará en esa página.
challenge-typed-warning = Las cifras no muestran de quién procede la solicitud. Continúe solo si usted ha abierto esa página y su dirección es la que figura arriba.
challenge-sign-title = ¿Firmar para { $service }?
challenge-sign-lead = La página le pide que firme algo. Lo introduce aquí usted, para que nadie más decida lo que se firma. Continúe solo si ha empezado usted.
challenge-accept = Continuar
challenge-late = Según el reloj de este dispositivo, este código ha caducado. Es posible que la página le pida empezar de nuevo.

otp-title = Escriba este código en la otra pantalla
otp-for = Para { $service }
otp-for-digits = Para { $server }
otp-code = Su código
otp-hint = Puede usar mayúsculas o minúsculas, con o sin espacios.
otp-aloud = Leer en voz alta
otp-done = He escrito el código
otp-late = Este código ha caducado. Si la página no lo acepta, pida allí uno nuevo.

sign-title = Firmar para { $service }
sign-typed-title = Firme lo que muestra la página
sign-lead = Introduzca lo que quiere firmar, exactamente como lo muestra la página. Su código será válido para esto y para nada más.
sign-account = Con la cuenta { $account }
sign-submit = Continuar con el PIN
sign-day = Día
sign-month = Mes
sign-year = Año
sign-hint-digits = Solo cifras
sign-hint-amount = Por ejemplo, { $example }
sign-hint-date = En cifras; por ejemplo, 5 para mayo
sign-problem-empty = Este campo está vacío. Rellénelo.
sign-problem-too-long = El texto es demasiado largo. Acórtelo.
sign-problem-not-digits = Use solo las cifras del 0 al 9.
sign-problem-not-amount = Esto no es un importe. Introdúzcalo así: { $example }.
sign-problem-not-date = Esta fecha no existe. Compruebe el día, el mes y el año (cuatro cifras).
sign-problem-not-option = Elija una de estas opciones.
sign-problem-not-pattern = No tiene el formato que el servicio espera. Compárelo con la página.
sign-wrong =
    { $count ->
        [one] Compruebe un campo.
        [many] Compruebe { $count } campos.
       *[other] Compruebe { $count } campos.
    }

deactivated-blocked-title = Este dispositivo está bloqueado
deactivated-blocked = Ocurre, por ejemplo, tras cinco PIN incorrectos seguidos. Countersign no puede aprobar nada aquí hasta que restablezca el PIN. El dispositivo en sí sigue funcionando y su cuenta está segura.
deactivated-blocked-todo = Para desbloquearlo, elija un nuevo PIN:
deactivated-copied-title = Este dispositivo está desactivado
deactivated-copied = Los datos de la aplicación se han utilizado en otro lugar o se han restaurado a partir de una copia anterior. Por precaución, el servidor ya no acepta este dispositivo.
deactivated-copied-todo = Elimine aquí la cuenta y registre de nuevo este dispositivo en «Mi cuenta». Si usted no ha copiado nada, cambie también su contraseña.
deactivated-removed-title = Este dispositivo se ha eliminado
deactivated-removed = Este dispositivo se ha eliminado de su cuenta, por lo que ya no puede aprobar inicios de sesión.
deactivated-removed-todo = Si quiere volver a utilizar este dispositivo, elimine aquí la cuenta y registre el dispositivo en «Mi cuenta».
deactivated-enrolment-cancelled-title = El registro se ha cancelado
deactivated-enrolment-cancelled = En la otra pantalla se indicó que los seis caracteres eran diferentes, o se canceló el registro. No se ha registrado nada.
deactivated-enrolment-cancelled-todo = Empiece de nuevo en la página cuando quiera. Si los caracteres eran realmente distintos, utilice otra red.
deactivated-server-restored-title = El servidor se ha restaurado a partir de una copia de seguridad
deactivated-server-restored = El servidor tiene ahora datos más antiguos que este dispositivo. Su cuenta está segura.
deactivated-server-restored-todo = Para que vuelvan a coincidir, establezca un nuevo PIN:
deactivated-step-1 = En otra pantalla, abra { $origin } e inicie sesión. Si no tiene otro dispositivo, elija «Sin la aplicación».
deactivated-step-2 = Seleccione «Restablecer el PIN» junto a este dispositivo. Si no lo ve, seleccione antes «Gestionar mis dispositivos móviles».
deactivated-step-3 = Escanee el código QR que muestra la página.
deactivated-scan = Escanear el código para restablecer
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Restablecer el PIN
deactivated-remove = Eliminar de este dispositivo
deactivated-begin-again = Eliminar y empezar de nuevo
deactivated-remove-title = ¿Eliminar la cuenta de este dispositivo?
deactivated-remove-lead = La cuenta { $account } en { $server } se borrará de este dispositivo. El dispositivo no podrá aprobar nada hasta que se registre de nuevo.
deactivated-remove-confirm = Eliminar

store-title = La aplicación no puede iniciarse
# Button: deletes all accounts from this device.
store-delete = Borrar todo y empezar de nuevo
store-delete-title = ¿Borrar todo en la aplicación?
store-delete-lead = Todas las cuentas de la aplicación se borrarán de este dispositivo, con sus nombres y los ajustes de la aplicación. No se pueden recuperar. El dispositivo no podrá aprobar nada hasta que se registre de nuevo en «Mi cuenta».
store-delete-confirm = Borrar todo

settings-title = Ajustes
settings-look = Aspecto
settings-language = Idioma
settings-language-system = Automático ({ $language })
settings-theme = Claro u oscuro
settings-theme-system = Automático
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-text = Tamaño del texto
settings-text-normal = Normal
settings-text-large = Grande
settings-text-larger = Más grande
settings-text-largest = Máximo
settings-notifications = Notificaciones
settings-notifications-hint = Cómo se le avisa de las solicitudes
settings-safety = Seguridad
settings-idle = Ocultar el contenido de la aplicación
settings-idle-hint = Después de este tiempo sin uso. Recibirá un aviso 30 segundos antes.
settings-idle-minutes =
    { $minutes ->
        [one] Después de { $minutes } minuto
        [many] Después de { $minutes } minutos
       *[other] Después de { $minutes } minutos
    }
settings-idle-never = Nunca
settings-accounts = Cuentas
settings-accounts-hint = PIN, huella dactilar o rostro, traslado, eliminación
settings-history = Inicios de sesión
settings-history-hint = Cuándo y dónde se ha usado su cuenta
settings-about = Acerca de esta aplicación
settings-privacy = Privacidad
settings-privacy-hint = Qué se guarda, qué se envía y a quién
# Row of the settings: opens the help page of the server in the browser.
settings-help = Ayuda
settings-help-hint = Preguntas y respuestas, en el navegador: { $address }
settings-diagnostics = Diagnóstico
settings-diagnostics-hint = Si algo no funciona
settings-licences = Licencias
settings-licences-hint = De esta aplicación y sus componentes
settings-version = Versión { $version }

notify-running-title = Notificaciones mientras la aplicación funciona
notify-running = Recibe una notificación incluso con la ventana oculta. Cuando la aplicación está cerrada, no comprueba las solicitudes.
notify-open-title = Notificaciones solo con la aplicación abierta
notify-open = Este dispositivo no permite que la aplicación compruebe las solicitudes cuando está cerrada. Cuando una página le pida que confirme, abra usted la aplicación.
notify-periodic-title = La aplicación comprueba de vez en cuando
notify-periodic = Cuando está cerrada, la aplicación comprueba si hay solicitudes aproximadamente cada 15 minutos. El dispositivo puede retrasarlo.
notify-seldom-title = La aplicación comprueba cuando el dispositivo lo permite
notify-seldom = Mientras no usa la aplicación, pueden pasar horas entre una comprobación y otra. Si la cierra deslizándola en el selector de aplicaciones, no comprueba nada hasta que vuelva a abrirla.
notify-late = Una solicitud es válida solo unos minutos, así que esta notificación suele llegar demasiado tarde. Cuando una página le pida que confirme, abra usted la aplicación.
notify-push-title = Recibe el aviso de inmediato
notify-push = En cuanto llega una solicitud, su aplicación push avisa a Countersign. Si no llega ninguna notificación, abra usted la aplicación.
notify-apple = En cuanto llega una solicitud, Apple entrega una notificación. Solo dice que hay una solicitud en espera. Si no llega ninguna notificación, abra usted la aplicación.
notify-faster-title = Para recibir el aviso de inmediato
notify-faster = Una aplicación como ntfy puede avisar a Countersign en cuanto llegue una solicitud. Instálela y vuelva a abrir esta aplicación.
notify-refused-title = Las notificaciones están desactivadas
notify-refused = No recibirá ningún aviso cuando llegue una solicitud. Verá la solicitud cuando abra la aplicación.
notify-settings = Abrir los ajustes
notify-ask-title = Las notificaciones aún no están permitidas
notify-ask = Permita las notificaciones para que la aplicación pueda avisarle cuando llegue una solicitud.
notify-allow = Permitir las notificaciones

privacy-title = Su privacidad
privacy-lead = En resumen: esta aplicación solo se comunica con los servidores de sus cuentas y solo acerca de sus inicios de sesión.
privacy-kept-title = Qué guarda este dispositivo
privacy-kept-1 = Para cada cuenta: el nombre y la dirección del servidor, y su cuenta, parcialmente oculta
privacy-kept-2 = Una clave secreta para cada cuenta, protegida por este dispositivo e inútil sin su PIN
privacy-kept-3 = Sus ajustes
privacy-kept-4 = No se guardan: su PIN, su contraseña ni una lista de sus inicios de sesión
privacy-sent-title = Qué envía y a quién
privacy-sent-1 = Al servidor de una cuenta: sus respuestas a las solicitudes y la comprobación de nuevas solicitudes
privacy-sent-2 = Nunca su PIN: el servidor puede comprobar que es correcto, pero no llega a conocerlo
privacy-sent-3 = El servidor también ve su dirección IP, como cualquier servidor
privacy-sent-4 = Si usa una aplicación push: la dirección en la que está disponible. Su proveedor sabe cuándo llega una solicitud, y nada más
privacy-none-title = Qué no hace
privacy-none-1 = Ni estadísticas, ni publicidad, ni informes de fallos
privacy-none-2 = Ningún otro servidor: ni siquiera los desarrolladores reciben nada sobre usted
privacy-none-3 = Ninguna imagen guardada: la cámara solo lee códigos QR
privacy-gone-title = Cómo borrar sus datos
privacy-gone = Si elimina una cuenta en «Cuentas», se borra de este dispositivo. «Mi cuenta» muestra lo que el servidor guarda sobre usted.

licences-title = Licencias
licences-own = Esta aplicación es software libre con la Licencia Pública de la Unión Europea 1.2.
licences-own-text = Leer la Licencia Pública de la Unión Europea
licences-others-title = Hecha con el trabajo de otros
licences-others =
    { $count ->
        [one] { $count } componente, con su propia licencia:
        [many] { $count } componentes, cada uno con su propia licencia:
       *[other] { $count } componentes, cada uno con su propia licencia:
    }
licences-texts-title = Texto completo de estas licencias
licences-loading = Cargando la lista…
licences-failed-title = No se ha podido abrir la lista
licences-failed = Cierre la aplicación y vuelva a abrirla. Nada más se ve afectado.

diagnostics-title = Diagnóstico
diagnostics-lead = Si algo no funciona, esta información ayuda al equipo de asistencia a ayudarle.
diagnostics-safe = Esta información no contiene secretos: ni PIN, ni claves, ni códigos, ni contraseñas. Aquí ve todo lo que se compartiría.
diagnostics-english = Las líneas están en inglés para que cualquier equipo de asistencia pueda leerlas.
diagnostics-lines = Información de diagnóstico
diagnostics-share = Compartir

move-intro-title = ¿Cambiar a otro teléfono?
move-intro-lead = La cuenta { $account } en { $server } se trasladará a otro teléfono o tableta. Se tarda menos de dos minutos.
move-intro-1 = Tenga a mano el otro teléfono, con esta aplicación instalada.
move-intro-2 = Este teléfono muestra un código QR. El otro lo escanea.
move-intro-3 = Introduzca su PIN en el otro teléfono. Es el mismo PIN que aquí.
move-intro-4 = Ambos teléfonos muestran seis caracteres. Si son iguales, confírmelo aquí.
move-intro-after = En cuanto el otro teléfono está listo, este deja de funcionar para esta cuenta. Hasta entonces no cambia nada.
move-intro-accept = Continuar

move-code-title = Escanee esto con el otro teléfono
move-code-lead = En el otro teléfono, abra Countersign, pulse «Cambiar desde un teléfono antiguo» o «Escanear código QR» y escanee este código.
move-code-picture = Código QR para el otro teléfono
move-code-typed = O escriba allí este código
move-code-address = Dirección:
move-code-claimed-title = Introduzca ahora su PIN en el otro teléfono
move-code-claimed = El otro teléfono ha leído el código y le pide su PIN. Después, este teléfono continuará automáticamente.
move-code-attempts =
    { $count ->
        [0] No le queda ningún intento.
        [1] Se ha introducido un PIN incorrecto en el otro teléfono. Le queda un intento.
        [one] Se ha introducido un PIN incorrecto en el otro teléfono. Le queda { $count } intento.
        [many] Se ha introducido un PIN incorrecto en el otro teléfono. Le quedan { $count } intentos.
       *[other] Se ha introducido un PIN incorrecto en el otro teléfono. Le quedan { $count } intentos.
    }
move-code-over-title = Este código ha caducado
move-code-over = No se ha trasladado nada. Vuelva atrás y empiece de nuevo.
move-cancel = Cancelar el traslado

move-compare-title = ¿Ve lo mismo en el otro teléfono?
move-compare-lead = Mire las dos pantallas. No hay prisa.
move-compare-characters = Los seis caracteres
move-compare-same = Los caracteres son iguales
move-compare-differ = Los caracteres son distintos
move-compare-busy = Trasladando la cuenta…
move-compare-note = Si son distintos, no se trasladará nada. Es posible que otra persona haya leído el código.

moved-title = El otro teléfono está listo
moved = Ahora el otro teléfono aprueba los inicios de sesión de { $account } en { $server }. Este teléfono ya no puede hacerlo y la cuenta se ha borrado de él.
moved-name = En «Mi cuenta», el otro teléfono sigue teniendo el nombre de este. Allí puede cambiarlo.
moved-home = Listo

accounts-title = Cuentas
accounts-lead = Pulse una cuenta para usarla o para cambiar su PIN, trasladarla o eliminarla.
accounts-active = Se muestra ahora
accounts-requests =
    { $count ->
        [one] Una solicitud en espera
        [many] { $count } solicitudes en espera
       *[other] { $count } solicitudes en espera
    }
accounts-pending = A la espera de su otra pantalla
accounts-blocked = Bloqueada
accounts-locked = Desactivada
accounts-removed = Eliminada
accounts-cancelled = Registro cancelado
accounts-restored = Necesita un PIN nuevo

account-add = Añadir cuenta
account-switch = Cambiar de cuenta
account-switch-to = Cambiar a esta cuenta
account-see = Ver qué hacer
account-deactivated = Esta cuenta no puede aprobar nada en este momento.
account-change-pin = Cambiar el PIN
account-biometrics = En lugar de su PIN, que también funciona siempre.
account-notice-pin-changed-title = Su PIN se ha cambiado
account-notice-pin-changed = A partir de ahora, en este dispositivo solo vale el PIN nuevo.
account-notice-biometrics-on-title = Función activada
account-notice-biometrics-on = A partir de ahora puede usar la huella dactilar o el rostro en lugar del PIN.
account-notice-biometrics-off-title = Función desactivada
account-notice-biometrics-off = A partir de ahora, este dispositivo le pide el PIN.
account-notice-named-title = Guardado
account-notice-named = Este dispositivo usa este nombre a partir de ahora.
account-sign-ins = Inicios de sesión
account-sign-ins-detail = Cuándo y dónde se ha usado esta cuenta
account-move = Cambiar a otro teléfono
account-move-detail = En unos dos minutos, sin ordenador
account-remove = Eliminar de este dispositivo
account-name = Su propio nombre para esta cuenta
account-name-hint = Solo se muestra en este dispositivo. Longitud máxima: { $count }.
account-name-save = Guardar
account-remove-title = ¿Eliminar esta cuenta de este dispositivo?
account-remove-lead = Qué ocurre con { $account } en { $server }:
account-remove-server = El servidor elimina este dispositivo de su cuenta y le informa por correo. Las solicitudes que aún esperan aquí se cancelan.
account-remove-here = La cuenta y sus claves se borran de este dispositivo. Sus otras cuentas se mantienen.
account-remove-last = Si este es su único dispositivo, asegúrese de tener otra forma de iniciar sesión.
account-remove-reinstall = Para volver a usar la cuenta aquí, tendrá que registrar de nuevo este dispositivo. Lo mismo ocurre si elimina la aplicación: instalarla otra vez no recupera la cuenta.
account-remove-confirm = Eliminar

sign-ins-title = Inicios de sesión
history-empty = Todavía no hay inicios de sesión. Cada uno aparecerá aquí, con el lugar y la hora.
history-busy = Contactando con el servidor…
history-more = Mostrar entradas anteriores
history-paused = ¿Están en pausa las solicitudes a este dispositivo?
history-expect = Estoy iniciando sesión ahora
history-expect-hint = Si un navegador nuevo indica que las solicitudes a su dispositivo están en pausa, pulse aquí. Los navegadores nuevos podrán enviar solicitudes durante diez minutos.
history-expected = Los navegadores nuevos pueden ahora enviar solicitudes a este dispositivo durante diez minutos.
history-method-password = Con la contraseña
history-method-app = Con esta aplicación
history-method-code = Con un código de esta aplicación
history-method-here = En este dispositivo
history-signed-in = Sesión iniciada
history-signed = Firmado
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
history-reported-by-you = Denunciado por usted
history-not-me = No he sido yo
history-not-me-title = ¿No ha sido usted?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = La denuncia no detiene esta transacción. Llame ahora a «{ $service }»: solo el servicio puede detenerla.
history-not-me-1 = Si lo denuncia, se cerrará la sesión de todas las personas que la hayan iniciado desde ese navegador. Recibirá un correo al respecto.
history-not-me-2 = Cambie su contraseña en «Mi cuenta».
history-not-me-3 = En «Mi cuenta», revise sus dispositivos y sesiones y cierre los que no reconozca.
history-not-me-confirm = Denunciar
