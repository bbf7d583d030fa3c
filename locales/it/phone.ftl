### Italiano: see locales/en for what each text is for.

phone-camera-reason = Per scansionare i codici QR quando accede.
phone-face-reason = Per confermare con il Suo volto al posto del PIN.

phone-channel-requests = Richieste
phone-channel-requests-about = Avvisa quando una richiesta attende la Sua risposta.

phone-waiting-title = Una richiesta attende
phone-waiting-body = Apra Countersign per vederla e rispondere.

phone-confirm-title = Confermi che è Lei
phone-confirm-keep = Da ora può usare questa funzione al posto del PIN.
phone-confirm-release = Per rispondere a questa richiesta.
phone-use-pin = Usa il PIN
phone-captured = Questa schermata è nascosta mentre lo schermo viene registrato o duplicato.
