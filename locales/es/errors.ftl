### Español: see locales/en for what each text is for.

error-unknown-code =
    Este código no es de Countersign, por lo que no se ha hecho nada con él. Utilice el código que muestra su página de inicio de sesión.
    .title = Este código procede de otro sitio
error-newer-version =
    El código se creó para una versión más reciente de esta aplicación, por lo que no se puede leer aquí. Actualice la aplicación y escanee de nuevo el código.
    .title = Esta aplicación debe actualizarse
error-no-code-in-picture =
    No se ha encontrado ningún código legible en la imagen. Elija una más nítida que muestre el código entero con su borde blanco.
    .title = No hay ningún código en esta imagen
error-unreadable-picture =
    El archivo no es una imagen que esta aplicación pueda leer, o es demasiado grande. Elija una imagen PNG, JPEG o WebP de 12 megabytes como máximo.
    .title = Esta imagen no se abre
error-mistyped-code =
    Uno o varios caracteres no son como en la página, por lo que no se ha enviado nada. Compare el código con la página y corríjalo.
    .title = Hay un error de escritura
error-insecure-address =
    La conexión a esta dirección no está cifrada, por lo que la aplicación no la utiliza. Pida el código correcto a los responsables del servicio.
    .title = Esta dirección no está protegida
error-not-an-address =
    La dirección está incompleta o contiene un error, así que no se ha enviado nada. Cópiela de la página que muestra el código.
    .title = Esto no es una dirección
error-no-answer-there =
    No se ha registrado nada. Compruebe la dirección y que este dispositivo tenga conexión. Después inténtelo de nuevo.
    .title = Sin respuesta de esta dirección
error-name-refused =
    Es demasiado largo o contiene caracteres ocultos, por lo que no se ha guardado. Elija otro nombre.
    .title = Este nombre no se puede usar
error-enrolment-gone =
    Un código sirve una sola vez, durante diez minutos. No se ha registrado nada. Pida a la página un código nuevo y escanéelo.
    .title = Este código ya no sirve
error-enrolment-contested =
    Dos dispositivos han intentado usar el mismo código, por lo que ambos se han rechazado y no se ha registrado nada. Pida a la página un código nuevo y manténgalo fuera de la vista de otras personas.
    .title = Otro dispositivo ha usado este código
error-not-this-device =
    El código restablece el PIN de otro dispositivo. Escanéelo con aquel, o elija este dispositivo en la página y escanee el nuevo código.
    .title = Este código es para otro dispositivo
error-wrong-pin =
    No se ha aprobado nada. Introduzca de nuevo su PIN; no hay prisa.
    .title = Ese PIN no es correcto
error-enrolment-dead =
    Se ha introducido tres veces un PIN incorrecto, por lo que este registro ha terminado. No se ha registrado nada. Pida a la página un código nuevo y empiece de nuevo.
    .title = Demasiados PIN incorrectos
error-reset-unanswered =
    El nuevo PIN está fijado en este dispositivo, pero el servidor aún no ha respondido. Compruebe que el dispositivo tiene conexión; la aplicación continúa por sí sola.
    .title = El nuevo PIN aún no está confirmado
error-unreachable =
    Por el momento no se puede contactar con el servidor, pero no se ha perdido nada. Compruebe que este dispositivo tiene conexión; la aplicación sigue intentándolo.
    .title = El servidor no responde
error-not-the-server =
    La respuesta no procedía de su servidor, por lo que se ha ignorado. Es posible que la red de un hotel o una cafetería le pida antes iniciar sesión. Abra una página web o utilice otra red.
    .title = Ha respondido otro sitio
error-server-fault =
    El fallo está en el servidor y no se ha modificado nada. Vuelva a intentarlo dentro de unos minutos.
    .title = El servidor tiene un problema
error-too-many =
    Para proteger su cuenta, el servidor le pide que espere. No se ha perdido nada. Vuelva a intentarlo un poco más tarde.
    .title = Demasiados intentos en poco tiempo
error-device-not-active =
    Por ahora no puede actuar para esta cuenta y no se ha cambiado nada. Vuelva a la primera pantalla de la cuenta; allí se indica qué hacer.
    .title = Este dispositivo no se puede usar
error-request-expired =
    No se ha aprobado nada. Si todavía quiere iniciar sesión, empiece de nuevo en la página.
    .title = Se acabó el tiempo de esta solicitud
error-request-gone =
    Se ha respondido o cancelado en otro lugar, por lo que aquí ya no queda nada por hacer. Si todavía quiere iniciar sesión, empiece de nuevo en la página.
    .title = Esta solicitud ya ha terminado
error-removal-untold =
    La cuenta ya no está en este dispositivo, pero el servidor no respondió. Inicie sesión en la web y quite también allí este dispositivo de la lista.
    .title = El servidor no se ha enterado
error-no-such-account =
    La cuenta a la que corresponde este código no está en esta aplicación. Elija este dispositivo en la página o regístrelo primero.
    .title = Este código es para otra cuenta
error-forged-challenge =
    El código dice proceder de su servidor, pero no es así. No se ha creado ningún código. Compruebe la dirección de la página antes de continuar.
    .title = No se fíe de este código
error-challenge-expired =
    Han pasado cinco minutos desde que la página lo mostró. Si la página no acepta su respuesta, pídale un código nuevo.
    .title = Este código puede ser demasiado antiguo
error-clock-wrong =
    Su hora difiere en más de un minuto de la del servidor. La aplicación se guía por la hora del servidor; ponga en automático el reloj de este dispositivo.
    .title = El reloj de este dispositivo no va bien
error-key-store-unavailable =
    No se ha podido abrir el almacén de claves de este dispositivo, que protege la aplicación. No se ha modificado nada. Desbloquee el dispositivo o inicie de nuevo sesión en él y vuelva a intentarlo.
    .title = El almacén de claves no responde
error-store-unwritable =
    El almacenamiento de este dispositivo está lleno o protegido, por lo que no se ha enviado nada. Libere espacio y vuelva a intentarlo.
    .title = La aplicación no ha podido guardar
error-store-damaged =
    Los datos están dañados o pertenecen a otra instalación. No se ha modificado nada. Si no ayuda volver a intentarlo, instale de nuevo la aplicación y registre este dispositivo en la página de su cuenta.
    .title = Los datos de la aplicación no se pueden leer
error-store-newer =
    Una versión más reciente guardó los datos de la aplicación y esta no puede abrirlos. No se ha modificado nada. Actualice la aplicación.
    .title = Aquí hubo una versión más reciente
error-store-in-use =
    Otra ventana de esta aplicación está utilizando los datos. Cierre esta ventana y continúe en la otra.
    .title = Countersign ya está abierto
error-link-not-scanned =
    Este código abre una solicitud en el dispositivo donde se muestra, por lo que no es para escanear. Abra su enlace en ese dispositivo o elija «Usar un código de mi aplicación» en la página.
    .title = Este código no es para escanear
error-link-gone =
    Se ha respondido o cancelado, se acabó su tiempo o es para otra aplicación. No se ha aprobado nada. Si todavía quiere iniciar sesión, empiece de nuevo en la página.
    .title = Este enlace ya no lleva a ninguna parte
error-request-not-shown =
    Falta una parte o no se puede mostrar aquí, por lo que no se puede aprobar. No se ha firmado nada. Actualice la aplicación o consulte a los responsables del servicio.
    .title = No se puede mostrar la solicitud completa
error-link-waits =
    Está haciendo otra cosa, por lo que el enlace espera. Termine o cancele aquí; después se abre por sí solo.
    .title = Un enlace le espera
error-browser-not-opened =
    Este dispositivo no lo ha abierto. Vuelva usted al navegador: la página donde ha empezado continúa allí.
    .title = El navegador no se ha abierto
error-pin-same-digits =
    Cuatro cifras iguales son fáciles de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-row =
    Las cifras consecutivas, hacia arriba o hacia abajo, son fáciles de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-pairs =
    Los pares repetidos o invertidos son fáciles de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-year =
    Un año es fácil de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-keypad-line =
    Una línea del teclado es fácil de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-unchanged =
    Este es el PIN que ya tiene. Elija otro.
    .title = Ese es el PIN antiguo
error-pin-differs =
    Los dos PIN no son iguales, por lo que no se ha cambiado nada. Elija otra vez el PIN nuevo.
    .title = El segundo PIN era distinto
error-biometric-cancelled =
    No se ha aprobado nada y no se ha perdido nada. Vuelva a intentarlo o use su PIN.
    .title = Cancelado
error-biometric-locked-out =
    El reconocimiento ha fallado demasiadas veces, por lo que este dispositivo lo suspende durante un rato. Use su PIN; para reactivar el reconocimiento, desbloquee una vez el dispositivo.
    .title = Esta vez, use su PIN
error-biometric-changed =
    Se ha añadido o quitado una huella dactilar o un rostro en este dispositivo, por lo que la aplicación ya no se fía. Use su PIN. Puede volver a activar la función en su cuenta.
    .title = Las huellas o los rostros han cambiado
error-biometric-unavailable =
    Este dispositivo no tiene por ahora ninguna huella dactilar ni rostro que la aplicación pueda usar. Use su PIN.
    .title = Use su PIN
error-move-ended =
    No se ha trasladado nada y este dispositivo funciona como antes. Si todavía quiere trasladar la cuenta, empiece de nuevo.
    .title = El traslado ha terminado
error-too-many-accounts =
    Esta aplicación ya tiene el máximo de cuentas, o la cuenta tiene el máximo de dispositivos. No se ha registrado nada. Elimine lo que no necesite y vuelva a intentarlo.
    .title = No hay sitio para más
error-settings-not-opened =
    No se ha modificado nada. Abra usted los ajustes de este dispositivo y busque allí el bloqueo de pantalla.
    .title = Los ajustes no se han abierto
error-notifications-not-opened =
    No se ha modificado nada. Abra usted los ajustes de este dispositivo y busque allí las notificaciones de esta aplicación.
    .title = Los ajustes no se han abierto
