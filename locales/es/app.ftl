### Español: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign se está abriendo

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

account-at = { $account } en { $server }

context-place = Lugar
context-browser = Navegador
context-network = Red
context-account = Cuenta
context-asked = Hora
context-page = Página

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

welcome-title = Iniciar sesión es cosa de dos
welcome-lead = Cuando usted inicia sesión en otra pantalla, esta aplicación le pregunta si de verdad es usted.
welcome-initialise = Inicializar
welcome-new-phone = Tengo un teléfono nuevo
welcome-what = ¿Qué es esto?
welcome-what-title = Qué hace Countersign
welcome-what-1 = Usted inicia sesión en un ordenador o una tableta, como siempre.
welcome-what-2 = Esta aplicación le muestra quién lo solicita, desde dónde y cuándo.
welcome-what-3 = Usted introduce aquí su PIN y solo entonces se abre la puerta. Sin usted, sigue cerrada.
welcome-what-private = La aplicación no conoce su contraseña y nunca envía su PIN.
welcome-phone-title = Cambiar a un teléfono nuevo
welcome-phone-lead = Su PIN y sus claves nunca salen del teléfono antiguo. Por eso hay que registrar también el nuevo. Se tarda dos minutos.
welcome-phone-1 = En un ordenador, inicie sesión y abra «Mi cuenta». El teléfono antiguo todavía puede aprobar.
welcome-phone-2 = Añada este teléfono como dispositivo nuevo.
welcome-phone-3 = Después, elimine de la lista el teléfono antiguo.
welcome-phone-lost = Si ha perdido el teléfono antiguo, elija en esa página otra forma de iniciar sesión.

where-title = Vaya a su otra pantalla
where-lead = En el ordenador o la tableta donde inicia sesión:
where-step-1 = Inicie sesión y abra «Mi cuenta».
where-step-1-address = Abra esta dirección, inicie sesión y abra «Mi cuenta».
where-step-2 = Elija «Gestionar mis dispositivos móviles» y, a continuación, «Añadir un dispositivo móvil».
where-step-3 = Elija allí un PIN. La página muestra entonces un código cuadrado.
where-scan = Escanear el código
where-same-device = Estoy en el mismo dispositivo
where-same-title = Todo en un solo dispositivo
where-same-lead = Una cámara no puede ver su propia pantalla. Traiga el código en forma de enlace.
where-same-1 = Abra la página de su cuenta en el navegador de este dispositivo.
where-same-2 = Añada un dispositivo móvil y copie el enlace que aparece bajo el código cuadrado.
where-same-3 = Vuelva aquí y péguelo.
where-same-paste = Pegar el enlace

scan-title = Escanee el código
scan-lead = Encuadre dentro del marco el código cuadrado de la página.
scan-starting = La cámara se está iniciando
scan-refused-title = La cámara no está autorizada
scan-refused = La aplicación solo usa la cámara para leer el código cuadrado; no guarda ninguna imagen. Puede autorizarla en los ajustes de este dispositivo o utilizar una de las otras opciones que figuran abajo.
scan-absent-title = Aquí no hay cámara
scan-absent = Transmita el código de otra forma: elija o arrastre una imagen del código, o pegue abajo su enlace.
scan-busy = Leyendo el código
scan-torch = Luz
scan-picture = Desde una imagen
scan-link-label = O escriba o pegue el enlace o el código de la página
scan-address-label = Dirección de esa página
scan-link-submit = Usar
scan-drop = Suelte la imagen aquí

register-title = ¿Registrar este dispositivo?
register-lead = Este dispositivo confirmará los inicios de sesión en
register-check = ¿Es esta la dirección en la que ha iniciado sesión en su otra pantalla? Si no lo es, cancele.
register-stored-title = Qué se guarda en este dispositivo
register-stored-1 = El nombre del servidor y su cuenta, parcialmente oculta
register-stored-2 = Una clave secreta, que no sirve de nada sin su PIN
register-stored-3 = Ni su PIN ni su contraseña
register-accept = Registrar
register-busy = Conectando
reset-title = ¿Establecer el nuevo PIN?
reset-lead = Este dispositivo utilizará el PIN que usted ha elegido en
reset-note = Todo lo demás sigue igual. A partir de ese momento solo es válido el nuevo PIN.
reset-accept = Continuar

pin-title = Introduzca su PIN
pin-title-enrol = Introduzca el PIN elegido
pin-enrol = Hay conexión con la cuenta { $account } en { $server }. Para completar el registro, introduzca su PIN.
pin-reset = Hay conexión con la cuenta { $account } en { $server }. Para terminar, introduzca su nuevo PIN.
pin-approve = Para iniciar sesión en { $service }
pin-answer = Para obtener un código para { $service }
pin-answer-digits = Para obtener un código para { $server }
pin-dots =
    { $filled ->
        [0] Ninguna cifra introducida
        [one] { $filled } cifra de 4 introducida
        [many] { $filled } cifras de 4 introducidas
       *[other] { $filled } cifras de 4 introducidas
    }
pin-busy = Comprobando
pin-attempts =
    { $count ->
        [0] No le queda ningún intento.
        [1] Este es el último intento. Tras otro PIN incorrecto, este dispositivo se bloquea.
       *[other] Le quedan { $count } intentos.
    }
pin-attempts-enrol =
    { $count ->
        [0] No le queda ningún intento.
        [1] Este es el último intento. Tras otro PIN incorrecto, debe empezar de nuevo en la página.
       *[other] Le quedan { $count } intentos.
    }
pin-keypad = Teclado
pin-key-delete = Borrar la última cifra
pin-forgotten = ¿Lo ha olvidado?
pin-forgotten-title = ¿Ha olvidado su PIN?
pin-forgotten-lead = Nadie puede consultarlo, pero usted puede elegir uno nuevo. Este dispositivo sigue registrado.
pin-forgotten-1 = En otra pantalla, inicie sesión y abra «Mi cuenta».
pin-forgotten-2 = Elija «Gestionar mis dispositivos móviles» y, a continuación, «Restablecer el PIN» junto a este dispositivo.
pin-forgotten-3 = Elija un nuevo PIN y escanee el código que muestra la página.
pin-forgotten-enrol = Usted ha elegido este PIN hace un momento en la página que muestra el código. Si no lo recuerda, vuelva allí y empiece de nuevo: todavía no hay nada registrado.

compare-title = ¿Ve lo mismo en la página?
compare-lead = Compare estos seis caracteres con los de la página de su otra pantalla y responda allí.
compare-characters = Los seis caracteres
compare-same = Si son iguales, indíquelo en la página. Este dispositivo queda entonces listo.
compare-differ = Si son distintos, indíquelo en la página. En ese caso no se registra nada y no corre ningún riesgo.
compare-account = Para { $account } en { $server }
compare-home = Ya he respondido allí

home-title-quiet = Nada que aprobar
home-title-requests =
    { $count ->
        [one] Una solicitud para usted
        [many] { $count } solicitudes para usted
       *[other] { $count } solicitudes para usted
    }
home-quiet-lead = Cuando usted inicia sesión en algún sitio, la solicitud aparece aquí por sí sola.
home-requests-lead = Abra una solicitud para ver de quién procede.
home-checking = Consultando al servidor
home-checked = Comprobado { $ago }
home-offline = Sin conexión. La aplicación sigue intentándolo por sí sola.
home-offline-since = Sin conexión. Última comprobación: { $ago }.
home-not-the-server = Ha respondido otra red en lugar de su servidor. Es posible que primero tenga que iniciar sesión en esta red Wi-Fi.
home-refresh = Comprobar
home-scan = Escanear código QR
home-pending-title = Su otra pantalla le espera
home-pending = Compare allí los seis caracteres. Este dispositivo queda listo en cuanto usted indique que son iguales.
home-key-store = Aquí no se utiliza el almacén de claves del sistema. La aplicación guarda su secreto en un archivo que solo usted puede abrir.
home-account = Su cuenta

request-title = ¿Iniciar sesión en { $service }?
request-match-label = Escriba el número que ve en la página donde está iniciando sesión
request-continue = Continuar
request-deny = Rechazar
request-report = No lo he solicitado
request-report-title = ¿No lo ha solicitado usted?
request-report-lead = Entonces es posible que otra persona conozca su contraseña. Nadie entra: esta solicitud se va a rechazar y notificar.
request-report-next = Después, cambie su contraseña en la página de su cuenta.
request-report-confirm = Rechazar y notificar
request-busy = Rechazando

done-approved-title = Sesión iniciada
done-approved = { $service } se abre por sí solo en su otra pantalla.
done-denied-title = Solicitud rechazada
done-denied = Nadie ha iniciado sesión en { $service }.
done-reported-title = Solicitud rechazada y notificada
done-reported = Nadie ha iniciado sesión en { $service }. Cambie pronto su contraseña: es posible que otra persona la conozca.
done-expired-title = Se acabó el tiempo
done-expired = Nadie ha iniciado sesión en { $service }. Para volver a intentarlo, empiece en la página.
done-cancelled-title = Solicitud cancelada en la página
done-cancelled = Nadie ha iniciado sesión en { $service }. Aquí ya no queda nada por hacer.
done-wrong-match-title = Ese no era el número
done-wrong-match = El número no es el que muestra la página de { $service }, por lo que nadie ha iniciado sesión. Si era usted, empiece de nuevo allí.
done-home = Listo

challenge-title = ¿Obtener un código para { $service }?
challenge-lead = La página pide un código de esta aplicación. Continúe solo si es usted quien está iniciando sesión allí.
challenge-typed-title = ¿Obtener un código para estas cifras?
challenge-typed-lead = Usted ha introducido doce cifras de una página. El código solo sirve para esa página.
challenge-typed-warning = Las cifras no dicen de quién procede la solicitud. Continúe solo si usted ha abierto esa página y su dirección es la que figura arriba.
challenge-accept = Continuar
challenge-late = Según el reloj de este dispositivo, el plazo de este código ya ha pasado. Es posible que la página le pida empezar de nuevo.

otp-title = Escriba este código en la página
otp-for = Para { $service }
otp-for-digits = Para { $server }
otp-code = Su código
otp-hint = En mayúsculas o minúsculas, con o sin espacios: la página acepta ambas formas.
otp-aloud = Leer en voz alta
otp-done = Listo
otp-late = El plazo de este código ya ha pasado. Si la página no lo acepta, pida allí uno nuevo.

halted-blocked-title = Este dispositivo está bloqueado
halted-blocked = Se ha introducido un PIN incorrecto demasiadas veces, por lo que este dispositivo no puede aprobar nada por ahora. Su cuenta está segura y no es necesario que se registre de nuevo.
halted-blocked-todo = Para desbloquearlo, elija un nuevo PIN:
halted-copied-title = Este dispositivo está desactivado
halted-copied = Los datos de la aplicación se han utilizado en otro lugar o se han recuperado de una copia anterior. Por seguridad, el servidor ya no acepta este dispositivo.
halted-copied-todo = Elimine aquí la cuenta y registre de nuevo este dispositivo en la página de su cuenta. Si usted no ha copiado nada, cambie también su contraseña.
halted-removed-title = Este dispositivo se ha eliminado
halted-removed = Se ha retirado de su cuenta, por lo que ya no puede aprobar inicios de sesión.
halted-removed-todo = Si quiere volver a utilizarlo, elimine aquí la cuenta y registre el dispositivo en la página de su cuenta.
halted-enrolment-cancelled-title = El registro se ha cancelado
halted-enrolment-cancelled = En la página se indicó que los seis caracteres eran distintos o se interrumpió el registro. No se ha registrado nada.
halted-enrolment-cancelled-todo = Empiece de nuevo en la página cuando quiera. Si los caracteres eran realmente distintos, utilice otra red.
halted-server-restored-title = El servidor ha vuelto atrás en el tiempo
halted-server-restored = Se ha recuperado de una copia anterior y este dispositivo sabe más que él. Su cuenta está segura.
halted-server-restored-todo = Con un nuevo PIN, ambos vuelven a coincidir:
halted-step-1 = En otra pantalla, abra { $origin } e inicie sesión.
halted-step-2 = Elija «Gestionar mis dispositivos móviles» y, a continuación, «Restablecer el PIN» junto a este dispositivo.
halted-step-3 = Escanee el código que muestra la página.
halted-scan = Escanear ese código
halted-remove = Eliminar de este dispositivo
halted-begin-again = Eliminar y empezar de nuevo
halted-remove-title = ¿Eliminar la cuenta de este dispositivo?
halted-remove-lead = Este dispositivo olvida entonces { $account } en { $server }. No puede aprobar nada hasta que se registre de nuevo.
halted-remove-confirm = Eliminar

store-title = La aplicación no puede abrirse
