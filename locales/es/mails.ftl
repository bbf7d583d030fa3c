### Español: see locales/en for what each text is for.

mail-device-added-subject = Se ha añadido un dispositivo a su cuenta
mail-device-added-body =
    Buenos días, { $name }:

    El dispositivo «{ $device }» se ha añadido a su cuenta el { $when }. Ahora puede confirmar sus inicios de sesión.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, inicie sesión ahora, abra «Mis dispositivos móviles» y elimínelo. Después, cambie su contraseña.

mail-device-removed-subject = Se ha eliminado un dispositivo de su cuenta
mail-device-removed-body =
    Buenos días, { $name }:

    El dispositivo «{ $device }» se ha eliminado de su cuenta el { $when }. Ya no puede confirmar sus inicios de sesión.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, inicie sesión ahora, consulte «Mis dispositivos móviles» y cambie su contraseña.

mail-pin-reset-subject = Un dispositivo tiene un nuevo PIN
mail-pin-reset-body =
    Buenos días, { $name }:

    El dispositivo «{ $device }» ha recibido un nuevo PIN el { $when }.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, inicie sesión ahora, abra «Mis dispositivos móviles» y elimínelo. Después, cambie su contraseña.

mail-device-blocked-subject = Un dispositivo está bloqueado
mail-device-blocked-body =
    Buenos días, { $name }:

    Se ha introducido un PIN incorrecto demasiadas veces en «{ $device }», por lo que el dispositivo se ha bloqueado el { $when }. Nadie ha iniciado sesión con él.

    Si ha sido usted, inicie sesión, abra «Mis dispositivos móviles» y restablezca el PIN. No es necesario que añada de nuevo el dispositivo.
    Si no ha sido usted, otra persona ha tenido su dispositivo. Localícelo o elimínelo ahora de su cuenta.

mail-device-suspended-subject = Un dispositivo está bloqueado hasta que se restablezca su PIN
mail-device-suspended-body =
    Buenos días, { $name }:

    «{ $device }» se ha bloqueado el { $when } porque el dispositivo o el navegador con el que se añadió ya no es de confianza.

    Si el dispositivo es suyo, inicie sesión, abra «Mis dispositivos móviles» y restablezca su PIN.
    Si no reconoce el dispositivo, elimínelo ahora de su cuenta.

mail-device-locked-subject = Se ha desactivado un dispositivo por su seguridad
mail-device-locked-body =
    Buenos días, { $name }:

    El dispositivo «{ $device }» se ha desactivado el { $when }, porque se ha utilizado una copia del dispositivo o una copia de seguridad más antigua. Nadie ha iniciado sesión con él.

    Inicie sesión, abra «Mis dispositivos móviles», elimínelo y añádalo de nuevo.
    Si usted no ha restaurado el dispositivo desde una copia de seguridad, es posible que alguien lo haya copiado: cambie ahora también su contraseña.

mail-copy-reported-subject = Se ha desactivado un dispositivo por su seguridad
mail-copy-reported-body =
    Buenos días, { $name }:

    El dispositivo «{ $device }» se ha desactivado el { $when }, porque su aplicación ha comunicado que se ha utilizado una copia del dispositivo o una copia de seguridad más antigua. Es posible que alguien haya iniciado sesión con la copia: abra «Historial de inicios de sesión» y denuncie cualquier inicio de sesión que no sea suyo.

    Inicie sesión, abra «Mis dispositivos móviles», elimínelo y añádalo de nuevo.
    Si usted no ha restaurado el dispositivo desde una copia de seguridad, es posible que alguien lo haya copiado: cambie ahora también su contraseña.

mail-recovery-pin-subject = Restablecer el PIN de un dispositivo
mail-recovery-pin-body =
    Buenos días, { $name }:

    El { $when }, alguien que conoce su contraseña ha pedido restablecer el PIN de «{ $device }».

    Si ha sido usted, abra este enlace en el navegador donde tiene la sesión iniciada:
    { $link }

    { $wait ->
        [yes] Puede establecer el nuevo PIN a partir del { $ready }.
       *[no] Puede establecer el nuevo PIN de inmediato.
    }

    Si no ha sido usted, cancele esta solicitud aquí y cambie ahora su contraseña:
    { $cancel }

mail-recovery-add-subject = Añadir un dispositivo a su cuenta
mail-recovery-add-body =
    Buenos días, { $name }:

    El { $when }, alguien que conoce su contraseña ha pedido añadir un dispositivo a su cuenta sin confirmar con otro.

    Si ha sido usted, abra este enlace en el navegador donde tiene la sesión iniciada:
    { $link }

    { $wait ->
        [yes] Puede añadir el dispositivo a partir del { $ready }.
       *[no] Puede añadir el dispositivo de inmediato.
    }

    Si no ha sido usted, cancele esta solicitud aquí y cambie ahora su contraseña:
    { $cancel }

mail-device-moved-subject = Su aplicación se ha trasladado a otro dispositivo
mail-device-moved-body =
    Buenos días, { $name }:

    La aplicación de «{ $device }» se ha trasladado a otro dispositivo el { $when }. Ahora el dispositivo nuevo puede confirmar sus inicios de sesión. El antiguo ya no puede hacerlo.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, inicie sesión ahora, abra «Mis dispositivos móviles» y elimine el dispositivo. Después, cambie su contraseña.

mail-biometrics-added-subject = Un dispositivo ya puede confirmar con huella dactilar o rostro
mail-biometrics-added-body =
    Buenos días, { $name }:

    Desde el { $when }, el dispositivo «{ $device }» puede confirmar sus inicios de sesión con la huella dactilar o el rostro, además de con el PIN.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, alguien que conoce su PIN ha tenido su dispositivo. Inicie sesión ahora, abra «Mis dispositivos móviles» y elimínelo.

mail-sign-in-reported-subject = Ha denunciado un inicio de sesión que no era suyo
mail-sign-in-reported-body =
    Buenos días, { $name }:

    El { $when } se denunció que el inicio de sesión en «{ $service }» del { $then } no era suyo. { $ended ->
        [yes] Se han cerrado todas las sesiones en ese navegador.
       *[no] Ya no había ninguna sesión abierta en ese navegador.
    }

    Cambie ahora su contraseña: quien inició sesión, o lo intentó, la conoce.
    Si lo denunció por error, inicie sesión de nuevo desde ese navegador.

mail-attempt-reported-subject = Ha denunciado un intento de inicio de sesión que no era suyo
mail-attempt-reported-body =
    Buenos días, { $name }:

    El { $when } se rechazó y se denunció un intento de inicio de sesión en «{ $service }» que no era suyo. Nadie ha iniciado sesión.

    Cambie ahora su contraseña: quien lo intentó la conoce.
    Si lo denunció por error, inicie sesión de nuevo con la aplicación.

mail-transaction-reported-subject = Ha denunciado una transacción que no era suya
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Buenos días, { $name }:

    { $signed ->
        [yes] La denuncia no detiene esta transacción. Llame ahora a «{ $service }»: solo el servicio puede detenerla.
       *[no] No se ha firmado nada. Llame de todos modos ahora a «{ $service }»: es posible que alguien actúe allí en su nombre.
    }

    Denunciado como ajeno el { $when }:
    { $content }

    { $ended ->
        [yes] Se han cerrado todas las sesiones en ese navegador.
       *[no] Ya no había ninguna sesión abierta en ese navegador.
    }

    Después, abra «Mis dispositivos móviles», elimine todos los dispositivos que no sean suyos y cambie su contraseña.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Hasta el { $from }, su contraseña sola no basta para iniciar sesión. Utilice la aplicación. Si ha perdido su dispositivo, seleccione «{ $lost }» en la página de inicio de sesión: eso sigue funcionando.

mail-stopped-subject = Todo se ha detenido
mail-stopped-body =
    Buenos días, { $name }:

    El { $when } se eliminaron todos los dispositivos de su cuenta y se cerró su sesión en todas partes.

    Para empezar de nuevo, inicie sesión con su contraseña y añada un dispositivo. Por su seguridad, primero recibirá un correo electrónico y es posible que tenga que esperar un tiempo.
    Si no ha sido usted, otra persona conoce su contraseña: cámbiela ahora.

mail-new-browser-subject = Nuevo inicio de sesión en su cuenta
mail-new-browser-body =
    Buenos días, { $name }:

    El { $when } alguien inició sesión en su cuenta desde un navegador nuevo. En «{ $history }» puede ver desde dónde.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, otra persona conoce su contraseña: cámbiela ahora.

mail-verify-address-subject = Confirme su dirección de correo electrónico
mail-verify-address-body =
    Buenos días:

    El { $when } alguien pidió una cuenta con esta dirección de correo.

    Si ha sido usted, abra este enlace en un plazo de 24 horas y elija una contraseña:
    { $link }

    Si no ha sido usted, no tiene que hacer nada: no se creará ninguna cuenta.

mail-invitation-subject = Elija una contraseña para su nueva cuenta
mail-invitation-body =
    Buenos días:

    El { $when } la organización responsable de este servicio preparó para usted una cuenta con esta dirección de correo.

    Para utilizarla, abra este enlace en un plazo de 24 horas y elija una contraseña:
    { $link }

    Si no esperaba este correo, no tiene que hacer nada: la cuenta no se puede utilizar sin contraseña.

mail-account-exists-subject = Ya tiene una cuenta
mail-account-exists-body =
    Buenos días, { $name }:

    El { $when } alguien pidió una cuenta nueva con su dirección de correo. Usted ya tiene una cuenta, por lo que no se ha creado otra.

    Si ha sido usted, inicie sesión aquí:
    { $link }

    Si no ha sido usted, no tiene que hacer nada.

mail-address-taken-body =
    Buenos días, { $name }:

    El { $when } alguien pidió cambiar la dirección de correo de otra cuenta por la suya. Usted ya tiene una cuenta con esta dirección, por lo que no se ha modificado nada.

    Si no ha sido usted, no tiene que hacer nada.

mail-account-created-subject = Su cuenta se ha creado
mail-account-created-body =
    Buenos días, { $name }:

    Su cuenta se creó el { $when }.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, otra persona conoce su contraseña: cámbiela ahora.

mail-account-disabled-subject = Su cuenta se ha desactivado
mail-account-disabled-body =
    Buenos días, { $name }:

    Su cuenta se desactivó el { $when }. Se cerraron todas sus sesiones.

    Diríjase a la organización responsable de este servicio.

mail-account-enabled-subject = Su cuenta puede usarse de nuevo
mail-account-enabled-body =
    Buenos días, { $name }:

    Su cuenta se activó de nuevo el { $when }. Puede iniciar sesión y usar sus dispositivos como antes.

mail-help-desk-role-given-subject = Puede usar el servicio de asistencia
mail-help-desk-role-given-body =
    Buenos días, { $name }:

    El { $when } se le dio acceso al servicio de asistencia. En él puede buscar otras cuentas y ayudar a sus titulares.

    Si no esperaba esto, diríjase a la organización responsable de este servicio.

mail-help-desk-role-taken-subject = Ya no puede usar el servicio de asistencia
mail-help-desk-role-taken-body =
    Buenos días, { $name }:

    Su acceso al servicio de asistencia terminó el { $when }. Nada más ha cambiado en su cuenta.

    Si no esperaba esto, diríjase a la organización responsable de este servicio.

mail-help-desk-unlocked-subject = Su inicio de sesión se ha desbloqueado
mail-help-desk-unlocked-body =
    Buenos días, { $name }:

    El servicio de asistencia de { $service } desbloqueó el inicio de sesión en su cuenta el { $when }. Puede introducir de nuevo su contraseña de inmediato.

    Si no esperaba esto, diríjase a la organización responsable de este servicio.

mail-help-desk-removed-subject = El servicio de asistencia ha eliminado un dispositivo de su cuenta
mail-help-desk-removed-body =
    Buenos días, { $name }:

    El servicio de asistencia de { $service } eliminó el dispositivo «{ $device }» de su cuenta el { $when }. Ya no puede confirmar sus inicios de sesión.

    Si no esperaba esto, diríjase a la organización responsable de este servicio.

mail-help-desk-sessions-subject = El servicio de asistencia ha cerrado todas sus sesiones
mail-help-desk-sessions-body =
    Buenos días, { $name }:

    El servicio de asistencia de { $service } cerró todas sus sesiones el { $when }.

    Si no esperaba esto, diríjase a la organización responsable de este servicio.

mail-help-desk-pin-subject = El servicio de asistencia ha iniciado un restablecimiento del PIN
mail-help-desk-pin-body =
    Buenos días, { $name }:

    El { $when }, el servicio de asistencia de { $service } inició para usted el restablecimiento del PIN de «{ $device }».

    Inicie sesión primero con su contraseña. Después abra este enlace en el mismo navegador:
    { $link }

    { $wait ->
        [yes] Puede establecer el nuevo PIN a partir del { $ready }.
       *[no] Puede establecer el nuevo PIN de inmediato.
    }

    Si no se lo pidió al servicio de asistencia, cancélelo aquí:
    { $cancel }

mail-help-desk-add-subject = El servicio de asistencia ha iniciado una recuperación
mail-help-desk-add-body =
    Buenos días, { $name }:

    El { $when }, el servicio de asistencia de { $service } inició una recuperación para que pueda añadir un dispositivo a su cuenta.

    Inicie sesión primero con su contraseña. Después abra este enlace en el mismo navegador:
    { $link }

    { $wait ->
        [yes] Puede añadir el dispositivo a partir del { $ready }.
       *[no] Puede añadir el dispositivo de inmediato.
    }

    Si no se lo pidió al servicio de asistencia, cancélelo aquí:
    { $cancel }

mail-account-deleted-subject = Su cuenta se ha eliminado
mail-account-deleted-body =
    Buenos días, { $name }:

    Su cuenta se eliminó el { $when } con todos sus datos. Sus dispositivos ya no pueden confirmar inicios de sesión.

    Diríjase a la organización responsable de este servicio.

mail-new-address-body =
    Buenos días:

    El { $when } alguien pidió usar esta dirección de correo para una cuenta.

    Si ha sido usted, abra este enlace en un plazo de 24 horas en el navegador donde ha iniciado sesión:
    { $link }

    Si no ha sido usted, no tiene que hacer nada.

mail-name-changed-subject = Su nombre se ha cambiado
mail-name-changed-body =
    Buenos días, { $name }:

    El nombre de su cuenta se cambió el { $when }.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, otra persona conoce su contraseña: cámbiela ahora.

mail-email-changed-subject = Su dirección de correo se ha cambiado
mail-email-changed-body =
    Buenos días, { $name }:

    El { $when } la dirección de correo de su cuenta se cambió de { $old } a { $new }.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, otra persona conoce su contraseña: cámbiela ahora.

mail-email-changed-reverse =
    Si no ha sido usted, abra este enlace antes de esta fecha: { $until }. Devuelve a su cuenta la dirección anterior y cierra todas las sesiones que otra persona haya abierto.

    { $link }

mail-email-reversed-subject = Su dirección de correo anterior se ha restablecido
mail-email-reversed-body =
    Buenos días, { $name }:

    El { $when } la dirección de correo de su cuenta volvió a cambiarse de { $new } a { $old }. Para ello se utilizó el enlace de nuestro correo a { $old }.

    Se eliminaron todos los dispositivos, se cerró su sesión en todas partes y la contraseña ya no es válida. Para elegir una nueva, seleccione «{ $forgotten }» en la página de inicio de sesión.

mail-password-changed-subject = Su contraseña se ha cambiado
mail-password-changed-body =
    Buenos días, { $name }:

    La contraseña de su cuenta se cambió el { $when }. Se cerraron sus sesiones en todos los demás navegadores.

    Si ha sido usted, no tiene que hacer nada.
    Si no ha sido usted, otra persona conoce su contraseña: elija ahora una nueva.

mail-password-reset-subject = Elija una contraseña nueva
mail-password-reset-body =
    Buenos días, { $name }:

    El { $when } alguien pidió una contraseña nueva para su cuenta.

    Si ha sido usted, abra este enlace en el navegador donde lo pidió:
    { $link }

    Si no ha sido usted, cancele esta solicitud aquí:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Puede cambiar su contraseña en «Mi cuenta», en «{ $page }». Si no puede iniciar sesión, seleccione «{ $forgotten }» en la página de inicio de sesión.
