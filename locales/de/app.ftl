### Deutsch: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign wird geöffnet

common-back = Zurück
common-cancel = Abbrechen
common-close = Schließen
common-copy = Kopieren
common-copied = Kopiert
common-try-again = Erneut versuchen
common-wait =
    { $seconds ->
        [one] Sie können es in { $seconds } Sekunde erneut versuchen.
       *[other] Sie können es in { $seconds } Sekunden erneut versuchen.
    }

account-at = { $account } bei { $server }

context-place = Ort
context-browser = Browser
context-network = Netzwerk
context-account = Konto
context-asked = Angefragt
context-page = Seite

time-left = Restzeit
time-left-spoken =
    { $seconds ->
        [one] Noch { $seconds } Sekunde
       *[other] Noch { $seconds } Sekunden
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Noch { $minutes } Minute
       *[other] Noch { $minutes } Minuten
    }
time-up = Die Zeit ist um
time-just-now = gerade eben

welcome-title = Zum Anmelden gehören zwei
welcome-lead = Wenn Sie sich an einem anderen Bildschirm anmelden, fragt diese App, ob Sie es wirklich sind.
welcome-initialise = Einrichten
welcome-new-phone = Ich habe ein neues Telefon
welcome-what = Was ist das?
welcome-what-title = Was Countersign tut
welcome-what-1 = Sie melden sich wie immer am Computer oder Tablet an.
welcome-what-2 = Diese App zeigt, wer anfragt, von wo und wann.
welcome-what-3 = Sie geben hier Ihre PIN ein, und erst dann öffnet sich die Tür. Ohne Sie bleibt sie zu.
welcome-what-private = Die App kennt Ihr Passwort nicht und versendet Ihre PIN nie.
welcome-phone-title = Umzug auf ein neues Telefon
welcome-phone-lead = Ihre PIN und Ihre Schlüssel verlassen das alte Telefon nie. Deshalb wird das neue Telefon neu registriert. Das dauert zwei Minuten.
welcome-phone-1 = Melden Sie sich am Computer an und öffnen Sie „Mein Konto“. Das alte Telefon kann die Anmeldung noch freigeben.
welcome-phone-2 = Fügen Sie dieses Telefon als neues Gerät hinzu.
welcome-phone-3 = Entfernen Sie dann das alte Telefon aus der Liste.
welcome-phone-lost = Wenn Sie das alte Telefon verloren haben, wählen Sie auf der Seite eine andere Art der Anmeldung.

where-title = Gehen Sie zum anderen Bildschirm
where-lead = Am Computer oder Tablet, an dem Sie sich anmelden:
where-step-1 = Melden Sie sich an und öffnen Sie „Mein Konto“.
where-step-1-address = Öffnen Sie diese Adresse, melden Sie sich an und öffnen Sie „Mein Konto“.
where-step-2 = Wählen Sie „Meine Mobilgeräte verwalten“ und dann „Mobilgerät hinzufügen“.
where-step-3 = Wählen Sie dort eine PIN. Die Seite zeigt dann einen quadratischen Code.
where-scan = Code scannen
where-same-device = Ich bin am selben Gerät
where-same-title = Alles auf einem Gerät
where-same-lead = Eine Kamera kann ihren eigenen Bildschirm nicht sehen. Nehmen Sie den Code stattdessen als Link mit.
where-same-1 = Öffnen Sie im Browser dieses Geräts die Seite Ihres Kontos.
where-same-2 = Fügen Sie ein Mobilgerät hinzu und kopieren Sie den Link unter dem quadratischen Code.
where-same-3 = Kommen Sie hierher zurück und fügen Sie ihn ein.
where-same-paste = Link einfügen

scan-title = Code scannen
scan-lead = Halten Sie den quadratischen Code von der Seite in den Rahmen.
scan-starting = Die Kamera wird gestartet
scan-refused-title = Die Kamera ist nicht erlaubt
scan-refused = Die App nutzt die Kamera nur, um den quadratischen Code zu lesen; sie speichert kein Bild. Sie können die Kamera in den Einstellungen dieses Geräts erlauben oder einen der anderen Wege unten nutzen.
scan-absent-title = Hier gibt es keine Kamera
scan-absent = Übernehmen Sie den Code auf anderem Weg: Wählen Sie ein Bild davon aus, ziehen Sie es hierher oder fügen Sie unten den Link ein.
scan-busy = Code wird gelesen
scan-torch = Licht
scan-picture = Aus einem Bild
scan-link-label = Oder geben Sie den Link oder Code von der Seite ein
scan-address-label = Adresse dieser Seite
scan-link-submit = Verwenden
scan-drop = Legen Sie das Bild hier ab

register-title = Dieses Gerät registrieren?
register-lead = Dieses Gerät bestätigt dann Anmeldungen bei
register-check = Ist das die Adresse, bei der Sie sich am anderen Bildschirm angemeldet haben? Wenn nicht, brechen Sie ab.
register-stored-title = Was auf diesem Gerät gespeichert wird
register-stored-1 = Der Name des Servers und Ihr Konto, teilweise verdeckt
register-stored-2 = Ein geheimer Schlüssel, der ohne Ihre PIN nutzlos ist
register-stored-3 = Nicht Ihre PIN und nicht Ihr Passwort
register-accept = Registrieren
register-busy = Wird verbunden
reset-title = Neue PIN festlegen?
reset-lead = Dieses Gerät verwendet dann die PIN, die Sie gewählt haben bei
reset-note = Alles andere bleibt, wie es ist. Von da an gilt nur noch die neue PIN.
reset-accept = Weiter

pin-title = PIN eingeben
pin-title-enrol = Gewählte PIN eingeben
pin-enrol = Sie sind mit dem Konto { $account } bei { $server } verbunden. Geben Sie Ihre PIN ein, um die Registrierung abzuschließen.
pin-reset = Sie sind mit dem Konto { $account } bei { $server } verbunden. Geben Sie zum Abschluss Ihre neue PIN ein.
pin-approve = Für die Anmeldung bei { $service }
pin-answer = Für einen Code für { $service }
pin-answer-digits = Für einen Code für { $server }
pin-dots =
    { $filled ->
        [0] Keine Ziffer eingegeben
        [one] { $filled } von 4 Ziffern eingegeben
       *[other] { $filled } von 4 Ziffern eingegeben
    }
pin-busy = Wird geprüft
pin-attempts =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Dies ist der letzte Versuch. Nach einer weiteren falschen PIN wird dieses Gerät blockiert.
       *[other] Noch { $count } Versuche.
    }
pin-attempts-enrol =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Dies ist der letzte Versuch. Nach einer weiteren falschen PIN beginnen Sie auf der Seite von vorn.
       *[other] Noch { $count } Versuche.
    }
pin-keypad = Zifferntasten
pin-key-delete = Letzte Ziffer löschen
pin-forgotten = Vergessen?
pin-forgotten-title = PIN vergessen?
pin-forgotten-lead = Niemand kann sie nachsehen, aber Sie können eine neue wählen. Dieses Gerät bleibt registriert.
pin-forgotten-1 = Melden Sie sich an einem anderen Bildschirm an und öffnen Sie „Mein Konto“.
pin-forgotten-2 = Wählen Sie „Meine Mobilgeräte verwalten“ und dann neben diesem Gerät „PIN zurücksetzen“.
pin-forgotten-3 = Wählen Sie eine neue PIN und scannen Sie den Code, den die Seite zeigt.
pin-forgotten-enrol = Sie haben diese PIN soeben auf der Seite gewählt, die den Code zeigt. Wenn sie Ihnen entfallen ist, gehen Sie dorthin zurück und beginnen Sie von vorn: Es ist noch nichts registriert.

compare-title = Sehen Sie auf der Seite dasselbe?
compare-lead = Vergleichen Sie diese sechs Zeichen mit der Seite am anderen Bildschirm und antworten Sie dort.
compare-characters = Die sechs Zeichen
compare-same = Wenn sie gleich sind, bestätigen Sie das auf der Seite. Dann ist dieses Gerät bereit.
compare-differ = Wenn sie verschieden sind, geben Sie das auf der Seite an. Dann wird nichts registriert, und es entsteht kein Schaden.
compare-account = Für { $account } bei { $server }
compare-home = Ich habe dort geantwortet

home-title-quiet = Nichts freizugeben
home-title-requests =
    { $count ->
        [one] Eine Anfrage für Sie
       *[other] { $count } Anfragen für Sie
    }
home-quiet-lead = Wenn Sie sich irgendwo anmelden, erscheint die Anfrage hier von selbst.
home-requests-lead = Öffnen Sie eine Anfrage, um zu sehen, wer anfragt.
home-checking = Der Server wird abgefragt
home-checked = Zuletzt geprüft: { $ago }
home-offline = Keine Verbindung. Die App versucht es von selbst weiter.
home-offline-since = Keine Verbindung. Zuletzt geprüft: { $ago }.
home-not-the-server = Statt Ihres Servers hat ein anderes Netzwerk geantwortet. Vielleicht müssen Sie sich zuerst bei diesem Wi-Fi anmelden.
home-refresh = Jetzt prüfen
home-scan = QR-Code scannen
home-pending-title = Der andere Bildschirm wartet auf Sie
home-pending = Vergleichen Sie dort die sechs Zeichen. Dieses Gerät ist bereit, sobald Sie angeben, dass sie gleich sind.
home-key-store = Hier wird kein Schlüsselspeicher des Systems verwendet. Die App bewahrt ihr Geheimnis in einer Datei auf, die nur Sie öffnen können.
home-account = Ihr Konto

request-title = Bei { $service } anmelden?
request-match-label = Geben Sie die Zahl ein, die Sie auf der Anmeldeseite sehen
request-continue = Weiter
request-deny = Ablehnen
request-report = Das habe ich nicht angefragt
request-report-title = Sie haben das nicht angefragt?
request-report-lead = Dann kennt vielleicht jemand anderes Ihr Passwort. Niemand kommt hinein: Diese Anfrage wird abgelehnt und gemeldet.
request-report-next = Ändern Sie danach Ihr Passwort auf der Seite Ihres Kontos.
request-report-confirm = Ablehnen und melden
request-busy = Wird abgelehnt

done-approved-title = Sie sind angemeldet
done-approved = { $service } öffnet sich am anderen Bildschirm von selbst.
done-denied-title = Abgelehnt
done-denied = Bei { $service } wurde niemand angemeldet.
done-reported-title = Abgelehnt und gemeldet
done-reported = Bei { $service } wurde niemand angemeldet. Ändern Sie bald Ihr Passwort: Vielleicht kennt es jemand anderes.
done-expired-title = Die Zeit ist abgelaufen
done-expired = Bei { $service } wurde niemand angemeldet. Wenn Sie es erneut versuchen möchten, beginnen Sie auf der Seite.
done-cancelled-title = Auf der Seite abgebrochen
done-cancelled = Bei { $service } wurde niemand angemeldet. Hier ist nichts mehr zu tun.
done-wrong-match-title = Das war nicht die richtige Zahl
done-wrong-match = Auf der Seite von { $service } steht eine andere Zahl. Deshalb wurde niemand angemeldet. Wenn Sie es waren, beginnen Sie dort erneut.
done-home = Fertig

challenge-title = Code für { $service } erstellen?
challenge-lead = Die Seite verlangt einen Code von dieser App. Fahren Sie nur fort, wenn Sie sich dort selbst anmelden.
challenge-typed-title = Code für diese Ziffern erstellen?
challenge-typed-lead = Sie haben zwölf Ziffern von einer Seite eingegeben. Der Code gilt nur für diese Seite.
challenge-typed-warning = Ziffern sagen nicht, wer anfragt. Fahren Sie nur fort, wenn Sie diese Seite selbst geöffnet haben und ihre Adresse die oben genannte ist.
challenge-accept = Weiter
challenge-late = Nach der Uhr dieses Geräts ist die Zeit für diesen Code abgelaufen. Die Seite bittet Sie vielleicht, von vorn zu beginnen.

otp-title = Diesen Code auf der Seite eingeben
otp-for = Für { $service }
otp-for-digits = Für { $server }
otp-code = Ihr Code
otp-hint = Groß oder klein, mit oder ohne Leerzeichen: Die Seite nimmt beides an.
otp-aloud = Vorlesen
otp-done = Fertig
otp-late = Die Zeit für diesen Code ist abgelaufen. Wenn die Seite ihn nicht annimmt, verlangen Sie dort einen neuen.

halted-blocked-title = Dieses Gerät ist blockiert
halted-blocked = Die PIN war zu oft falsch. Deshalb kann dieses Gerät vorerst nichts freigeben. Ihr Konto ist sicher, und Sie müssen sich nicht neu registrieren.
halted-blocked-todo = Mit einer neuen PIN heben Sie das auf:
halted-copied-title = Dieses Gerät ist gesperrt
halted-copied = Die Daten der App wurden an einem anderen Ort verwendet oder aus einer älteren Kopie zurückgeholt. Zur Sicherheit nimmt der Server dieses Gerät nicht mehr an.
halted-copied-todo = Entfernen Sie hier das Konto und registrieren Sie dieses Gerät dann auf der Seite Ihres Kontos erneut. Wenn Sie nichts kopiert haben, ändern Sie auch Ihr Passwort.
halted-removed-title = Dieses Gerät wurde entfernt
halted-removed = Es wurde aus Ihrem Konto entfernt und kann deshalb keine Anmeldungen mehr freigeben.
halted-removed-todo = Wenn Sie es wieder verwenden möchten, entfernen Sie hier das Konto und registrieren Sie das Gerät auf der Seite Ihres Kontos.
halted-enrolment-cancelled-title = Die Registrierung wurde abgebrochen
halted-enrolment-cancelled = Auf der Seite wurden die sechs Zeichen als verschieden bezeichnet oder die Registrierung wurde angehalten. Es ist nichts registriert.
halted-enrolment-cancelled-todo = Beginnen Sie auf der Seite von vorn, wenn Sie so weit sind. Wenn die Zeichen wirklich verschieden waren, nutzen Sie ein anderes Netzwerk.
halted-server-restored-title = Der Server hat einen älteren Stand
halted-server-restored = Er wurde aus einer älteren Kopie wiederhergestellt, und dieses Gerät weiß mehr als er. Ihr Konto ist sicher.
halted-server-restored-todo = Eine neue PIN bringt beide wieder in Einklang:
halted-step-1 = Öffnen Sie an einem anderen Bildschirm { $origin } und melden Sie sich an.
halted-step-2 = Wählen Sie „Meine Mobilgeräte verwalten“ und dann neben diesem Gerät „PIN zurücksetzen“.
halted-step-3 = Scannen Sie den Code, den die Seite zeigt.
halted-scan = Code zum Zurücksetzen scannen
halted-remove = Von diesem Gerät entfernen
halted-begin-again = Entfernen und neu beginnen
halted-remove-title = Das Konto von diesem Gerät entfernen?
halted-remove-lead = Dieses Gerät vergisst dann { $account } bei { $server }. Es kann nichts freigeben, bis es wieder registriert ist.
halted-remove-confirm = Entfernen

store-title = Die App lässt sich nicht öffnen
