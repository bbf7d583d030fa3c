### Polski: see locales/en for what each text is for.

phone-camera-reason = Do skanowania kodów QR podczas logowania.
phone-face-reason = Do potwierdzania twarzą zamiast PIN-em.

phone-channel-requests = Prośby
phone-channel-requests-about = Informuje, gdy prośba czeka na Twoją odpowiedź.

phone-waiting-title = Prośba czeka
phone-waiting-body = Otwórz Countersign, aby ją zobaczyć i odpowiedzieć.

phone-confirm-title = Potwierdź, że to Ty
phone-confirm-keep = Od teraz możesz używać tego zamiast PIN-u.
phone-confirm-release = Aby odpowiedzieć na tę prośbę.
phone-use-pin = Użyj PIN-u
phone-captured = Ten ekran jest ukryty, dopóki obraz jest nagrywany lub wyświetlany na innym urządzeniu.
