### Nederlands: see locales/en for what each text is for.

phone-camera-reason = Om QR-codes te scannen wanneer u inlogt.
phone-face-reason = Om met uw gezicht te bevestigen in plaats van met uw PIN.

phone-channel-requests = Verzoeken
phone-channel-requests-about = Laat weten wanneer een verzoek op uw antwoord wacht.

phone-waiting-title = Er wacht een verzoek
phone-waiting-body = Open Countersign om het te zien en te beantwoorden.

phone-confirm-title = Bevestig dat u het bent
phone-confirm-keep = U kunt dit vanaf nu gebruiken in plaats van uw PIN.
phone-confirm-release = Om dit verzoek te beantwoorden.
phone-use-pin = PIN gebruiken
phone-captured = Dit scherm is verborgen zolang het beeld wordt opgenomen of gespiegeld.
