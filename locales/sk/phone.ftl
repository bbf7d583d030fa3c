### Slovenčina: see locales/en for what each text is for.

phone-camera-reason = Na skenovanie QR kódov pri prihlasovaní.
phone-face-reason = Na potvrdenie tvárou namiesto PIN-u.

phone-channel-requests = Žiadosti
phone-channel-requests-about = Oznámi vám, že na vašu odpoveď čaká žiadosť.

phone-waiting-title = Čaká žiadosť
phone-waiting-body = Otvorte Countersign, kde ju uvidíte a odpoviete na ňu.

phone-confirm-title = Potvrďte, že ste to vy
phone-confirm-keep = Odteraz to môžete používať namiesto PIN-u.
phone-confirm-release = Na odpoveď na túto žiadosť.
phone-use-pin = Použiť PIN
phone-captured = Táto obrazovka je skrytá, kým sa obraz nahráva alebo zrkadlí.
