### Español: see locales/en for what each text is for.

phone-camera-reason = Para escanear códigos QR al iniciar sesión.
phone-face-reason = Para confirmar con su rostro en lugar del PIN.

phone-channel-requests = Solicitudes
phone-channel-requests-about = Le avisa cuando una solicitud espera su respuesta.

phone-waiting-title = Hay una solicitud en espera
phone-waiting-body = Abra Countersign para verla y responder.

phone-confirm-title = Confirme que es usted
phone-confirm-keep = A partir de ahora puede usar esto en lugar de su PIN.
phone-confirm-release = Para responder a esta solicitud.
phone-use-pin = Usar el PIN
phone-captured = Esta pantalla está oculta mientras se graba o se duplica.
