### Español: see locales/en for what each text is for.

error-unknown-code =
    Este no es un código de Countersign, por lo que no se ha utilizado. Utilice el código que muestra su página de inicio de sesión.
    .title = Este no es un código de Countersign
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
    .title = Error de escritura
error-mistyped-digits =
    Una de las cifras es incorrecta o falta. Esto no cuenta como intento. Compare las doce con la página y corríjalas.
    .title = Error de escritura
error-insecure-address =
    La conexión a esta dirección no está cifrada, por lo que la aplicación no la utilizará. Pida el código correcto al servicio.
    .title = Esta dirección no está protegida
error-not-an-address =
    La dirección está incompleta o contiene un error, así que no se ha enviado nada. Cópiela de la página que muestra el código.
    .title = Esto no es una dirección
error-no-answer-there =
    No se ha modificado nada. Compruebe la dirección y la conexión de este dispositivo. Después inténtelo de nuevo.
    .title = Sin respuesta de esta dirección
error-name-refused =
    El nombre es demasiado largo o contiene caracteres ocultos, por lo que no se ha guardado. Elija otro nombre.
    .title = Este nombre no se puede usar
error-enrolment-gone =
    Cada código sirve una sola vez y durante diez minutos. No se ha modificado nada. Obtenga un código nuevo en la página y escanéelo.
    .title = Este código ya no es válido
error-reset-gone =
    Cada código sirve una sola vez y durante diez minutos. No se ha modificado nada. Seleccione «Restablecer el PIN» junto a este dispositivo. Obtenga un código nuevo en la página y escanéelo.
    .title = Este código ya no es válido
error-enrolment-contested =
    Dos dispositivos han intentado usar el mismo código, por lo que ambos se han rechazado y no se ha modificado nada. Obtenga un código nuevo en la página y no deje que nadie más lo vea.
    .title = Otro dispositivo ha usado este código
error-not-this-device =
    Este código restablece el PIN de otro dispositivo. Escanéelo con ese dispositivo, o seleccione este dispositivo en la página y escanee el código nuevo.
    .title = Este código es para otro dispositivo
error-page-still-asks =
    La página sigue preguntando si los seis caracteres son iguales. Compare los caracteres y responda allí. Después, la aplicación continuará automáticamente.
    .title = La página sigue preguntando
error-wrong-pin =
    No se ha aprobado nada. Introduzca de nuevo su PIN. No hay prisa.
    .title = PIN incorrecto
error-enrolment-dead =
    Se ha introducido tres veces un PIN incorrecto, por lo que este código ya no es válido. No se ha modificado nada. Obtenga un código nuevo en la página y empiece de nuevo.
    .title = Demasiados PIN incorrectos
error-reset-unanswered =
    El nuevo PIN está establecido en este dispositivo, pero el servidor aún no ha respondido. Compruebe que el dispositivo tiene conexión. La aplicación continuará automáticamente.
    .title = El nuevo PIN aún no está confirmado
error-not-attested =
    Este servidor solo acepta dispositivos cuyo hardware puede verificar. No se ha podido verificar este dispositivo. No se ha cambiado nada. Utilice otro dispositivo o consulte al operador del servidor.
    .title = Este dispositivo no se acepta
error-unreachable =
    Por el momento no se puede contactar con el servidor. No se ha perdido nada. Compruebe que este dispositivo tiene conexión. La aplicación seguirá intentándolo.
    .title = El servidor no responde
error-not-the-server =
    La respuesta no procedía de su servidor, por lo que se ha ignorado. Es posible que la red de un hotel o una cafetería le pida antes iniciar sesión. Abra una página web o utilice otra red.
    .title = La respuesta no procedía de su servidor
error-server-fault =
    Hay un problema en el servidor. No se ha modificado nada. Vuelva a intentarlo dentro de unos minutos.
    .title = El servidor tiene un problema
error-too-many =
    Para proteger su cuenta, el servidor le pide que espere. No se ha perdido nada. Vuelva a intentarlo un poco más tarde.
    .title = Demasiados intentos en poco tiempo
error-device-not-active =
    Por el momento, este dispositivo no se puede usar para esta cuenta. No se ha cambiado nada. Vuelva a la primera pantalla de la cuenta para ver qué debe hacer.
    .title = Este dispositivo no se puede usar
error-request-expired =
    No se ha aprobado nada. Si todavía quiere iniciar sesión, empiece de nuevo en la página.
    .title = Esta solicitud ha caducado
error-request-gone =
    Esta solicitud se ha respondido o cancelado en otro lugar. Si todavía quiere iniciar sesión, empiece de nuevo en la página.
    .title = Esta solicitud ya ha terminado
error-removal-untold =
    La cuenta se ha eliminado de este dispositivo, pero el servidor no ha respondido. Inicie sesión, abra «Mi cuenta» y elimine también allí este dispositivo de la lista.
    .title = No se ha podido informar al servidor
error-no-such-account =
    La cuenta a la que corresponde este código no está en esta aplicación. Elija este dispositivo en la página o regístrelo primero.
    .title = Este código es para otra cuenta
error-forged-challenge =
    Este código dice proceder de su servidor, pero no es así. No se ha creado ningún código de respuesta. Compruebe la dirección de la página antes de continuar.
    .title = No se fíe de este código
error-challenge-expired =
    Este código tiene más de cinco minutos. Si la página no acepta su respuesta, obtenga allí un código nuevo.
    .title = Este código puede ser demasiado antiguo
error-clock-wrong =
    El reloj de este dispositivo difiere en más de un minuto del reloj del servidor. La aplicación utiliza la hora del servidor. Active la fecha y hora automáticas en los ajustes.
    .title = El reloj de este dispositivo no va bien
error-key-store-unavailable =
    No se ha podido abrir el almacén de claves de este dispositivo, que protege la aplicación. No se ha modificado nada. Desbloquee el dispositivo o inicie de nuevo sesión en él y vuelva a intentarlo.
    .title = El almacén de claves no responde
error-secret-lost =
    La clave que protege los datos de la aplicación en este dispositivo se ha perdido y no se puede recuperar. Sus cuentas en los servidores siguen como estaban. Borre todo en la aplicación y registre de nuevo este dispositivo en «Mi cuenta».
    .title = Los datos de la aplicación ya no se pueden abrir
error-device-key-lost =
    La clave de esta cuenta en este dispositivo se ha perdido. Por eso el dispositivo no puede aprobar nada para esta cuenta. Elimine la cuenta de la aplicación y registre de nuevo este dispositivo en «Mi cuenta».
    .title = La clave de esta cuenta se ha perdido
error-store-unwritable =
    El almacenamiento de este dispositivo está lleno o protegido, por lo que no se ha enviado nada. Libere espacio y vuelva a intentarlo.
    .title = La aplicación no ha podido guardar
error-store-damaged =
    Los datos están dañados o pertenecen a otra instalación. No se ha modificado nada. Si no ayuda volver a intentarlo, instale de nuevo la aplicación y registre este dispositivo en «Mi cuenta».
    .title = Los datos de la aplicación no se pueden leer
error-store-newer =
    Una versión más reciente guardó los datos de la aplicación y esta no puede abrirlos. No se ha modificado nada. Actualice la aplicación.
    .title = Datos de una versión más reciente
error-store-in-use =
    Otra ventana de esta aplicación está utilizando los datos. Cierre esta ventana y continúe en la otra.
    .title = Countersign ya está abierto
error-link-not-scanned =
    No escanee este código: abre una solicitud en el dispositivo donde se muestra. Abra su enlace en ese dispositivo o seleccione «Teléfono sin internet: escanear un código QR» en la página.
    .title = Este código no es para escanear
error-link-gone =
    La solicitud se ha respondido o cancelado, ha caducado o es para otra aplicación. No se ha aprobado nada. Si todavía quiere iniciar sesión, empiece de nuevo en la página.
    .title = Este enlace ya no es válido
error-request-not-shown =
    Falta una parte de esta solicitud o no se puede mostrar aquí, por lo que no se puede aprobar. No se ha firmado nada. Actualice la aplicación o póngase en contacto con el servicio.
    .title = No se puede mostrar la solicitud completa
error-link-waits =
    Termine o cancele aquí lo que está haciendo. Después, el enlace se abrirá automáticamente.
    .title = Un enlace le espera
error-browser-not-opened =
    Este dispositivo no ha abierto el navegador. Vuelva usted al navegador. La página donde ha empezado continuará allí.
    .title = El navegador no se ha abierto
error-help-not-opened =
    El navegador no se ha abierto y usted sigue en la aplicación. Abra usted en un navegador la dirección que aparece en «Ayuda».
    .title = El navegador no se ha abierto
error-password-page-not-opened =
    El navegador no se ha abierto y usted sigue en la aplicación. Abra usted mismo en un navegador la dirección que aparece aquí.
    .title = El navegador no se ha abierto
error-pin-same-digits =
    Cuatro cifras iguales son fáciles de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-row =
    Las series como 1234 o 4321 son fáciles de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-pairs =
    Los pares repetidos o invertidos, como 1212 o 1221, son fáciles de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-year =
    Un año es fácil de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-keypad-line =
    Las cifras que forman una línea en el teclado son fáciles de adivinar. Elija otro PIN.
    .title = Este PIN es demasiado sencillo
error-pin-unchanged =
    Este ya es su PIN. Elija otro.
    .title = Este es su PIN actual
error-pin-differs =
    Los dos PIN no son iguales, por lo que no se ha cambiado nada. Elija otra vez el PIN nuevo.
    .title = Los dos PIN no coinciden
error-biometric-cancelled =
    No se ha aprobado nada y no se ha perdido nada. Vuelva a intentarlo o use su PIN.
    .title = Cancelado
error-biometric-locked-out =
    El reconocimiento de su huella o su rostro ha fallado demasiadas veces, por lo que se ha desactivado durante un rato. Use su PIN. Para volver a usar el reconocimiento, desbloquee una vez el dispositivo.
    .title = Esta vez, use su PIN
error-biometric-changed =
    Se ha añadido o quitado una huella dactilar o un rostro en este dispositivo. Por su seguridad, la aplicación pide ahora su PIN. Puede volver a activar el reconocimiento en su cuenta.
    .title = Las huellas o los rostros han cambiado
error-biometric-unavailable =
    Este dispositivo no tiene por ahora ninguna huella dactilar ni rostro que la aplicación pueda usar. Use su PIN.
    .title = Use su PIN
error-move-ended =
    No se ha trasladado nada y este dispositivo funciona como antes. Si todavía quiere trasladar la cuenta, empiece de nuevo.
    .title = El traslado ha terminado
error-too-many-accounts =
    Esta aplicación ha alcanzado el número máximo de cuentas, o la cuenta el número máximo de dispositivos. No se ha registrado nada. Elimine lo que no necesite y vuelva a intentarlo.
    .title = Se ha alcanzado el límite
error-settings-not-opened =
    No se ha modificado nada. Abra usted los ajustes de este dispositivo y busque allí el bloqueo de pantalla.
    .title = Los ajustes no se han abierto
error-notifications-not-opened =
    No se ha modificado nada. Abra usted los ajustes de este dispositivo y busque allí las notificaciones de esta aplicación.
    .title = Los ajustes no se han abierto
