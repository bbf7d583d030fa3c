### Lietuvių: see locales/en for what each text is for.

phone-camera-reason = QR kodams nuskaityti, kai prisijungiate.
phone-face-reason = Patvirtinti veidu vietoj PIN.

phone-channel-requests = Prašymai
phone-channel-requests-about = Praneša, kai prašymas laukia jūsų atsakymo.

phone-waiting-title = Laukia prašymas
phone-waiting-body = Atverkite „Countersign“, kad jį pamatytumėte ir atsakytumėte.

phone-confirm-title = Patvirtinkite, kad tai jūs
phone-confirm-keep = Nuo šiol galite tai naudoti vietoj PIN.
phone-confirm-release = Atsakyti į šį prašymą.
phone-use-pin = Naudoti PIN
phone-captured = Šis ekranas paslėptas, kol vaizdas įrašomas arba rodomas kitame ekrane.
