### Čeština: see locales/en for what each text is for.

phone-camera-reason = Ke skenování QR kódů při přihlašování.
phone-face-reason = K potvrzení obličejem místo PINu.

phone-channel-requests = Žádosti
phone-channel-requests-about = Oznámí vám, že na vaši odpověď čeká žádost.

phone-waiting-title = Čeká žádost
phone-waiting-body = Otevřete Countersign, kde ji uvidíte a odpovíte na ni.

phone-confirm-title = Potvrďte, že jste to vy
phone-confirm-keep = Od této chvíle to můžete používat místo PINu.
phone-confirm-release = K odpovědi na tuto žádost.
phone-use-pin = Použít PIN
phone-captured = Tato obrazovka je skrytá, dokud se obraz nahrává nebo zrcadlí.
