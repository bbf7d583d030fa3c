### Magyar: see locales/en for what each text is for.

phone-camera-reason = QR-kódok beolvasásához bejelentkezéskor.
phone-face-reason = Az arcával való megerősítéshez a PIN-kód helyett.

phone-channel-requests = Kérések
phone-channel-requests-about = Jelzi, ha egy kérés az Ön válaszára vár.

phone-waiting-title = Egy kérés vár
phone-waiting-body = Nyissa meg a Countersign alkalmazást, hogy lássa és megválaszolja.

phone-confirm-title = Erősítse meg, hogy Ön az
phone-confirm-keep = Mostantól ezt is használhatja a PIN-kód helyett.
phone-confirm-release = A kérés megválaszolásához.
phone-use-pin = PIN-kód használata
phone-captured = Ez a képernyő rejtve van, amíg a kijelzőt rögzítik vagy tükrözik.
