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

still-title = Sind Sie noch da?
still-lead = Die App blendet ihren Inhalt gleich aus, damit niemand mitliest. Eine Berührung oder ein Tastendruck hält sie offen.
still-stay = Offen lassen

privacy-screen-title = Verdeckt
privacy-screen-lead = Die App wurde eine Weile nicht benutzt. Deshalb verdeckt sie ihren Inhalt.
privacy-screen-open = Weiter

notice-title = Bei { $service } anmelden?
notice-change-title = Eine Änderung Ihres Kontos erlauben?
notice-body = Eine Anfrage wartet für { $account }. Öffnen Sie die App, um zu sehen, wer anfragt.

account-at = { $account } bei { $server }
success-device-ready-title = Dieses Gerät ist bereit
success-device-ready = Von jetzt an können Sie Ihre Anmeldungen hier bestätigen.
success-pin-set-title = Ihre neue PIN ist eingerichtet
success-account-removed-title = Von diesem Gerät entfernt
success-account-removed = Ihr Konto besteht weiter. Um es hier wieder zu verwenden, registrieren Sie dieses Gerät neu.

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
time-seconds-ago =
    { $count ->
        [one] vor { $count } Sekunde
       *[other] vor { $count } Sekunden
    }
time-minutes-ago =
    { $count ->
        [one] vor { $count } Minute
       *[other] vor { $count } Minuten
    }
time-hours-ago =
    { $count ->
        [one] vor { $count } Stunde
       *[other] vor { $count } Stunden
    }
time-days-ago =
    { $count ->
        [one] vor { $count } Tag
       *[other] vor { $count } Tagen
    }
time-today = Heute
time-yesterday = Gestern

welcome-title = Bestätigen Sie, dass Sie es sind
welcome-lead = Wenn Sie sich an einem anderen Bildschirm anmelden, fragt diese App, ob Sie es wirklich sind.
welcome-initialise = Dieses Gerät einrichten
welcome-new-phone = Ich habe ein neues Telefon
welcome-what = Was ist das?
welcome-what-title = Was Countersign tut
welcome-what-1 = Sie melden sich wie immer am Computer oder Tablet an.
welcome-what-2 = Diese App zeigt, wer anfragt, von wo und wann.
welcome-what-3 = Sie geben hier Ihre PIN ein, und erst dann öffnet sich die Tür. Ohne Sie bleibt sie zu.
welcome-what-private = Die App kennt Ihr Passwort nicht und versendet Ihre PIN nie.
welcome-phone-title = Umzug auf ein neues Telefon
welcome-move-lead = Halten Sie beide Telefone bereit. Es dauert zwei Minuten, und Sie brauchen keinen Computer.
welcome-move-1 = Öffnen Sie Countersign auf dem alten Telefon und drücken Sie oben auf Ihr Konto.
welcome-move-2 = Wählen Sie es in der Liste und dann „Auf anderes Telefon umziehen“.
welcome-move-3 = Tippen Sie auf diesem Telefon auf die Schaltfläche unten und richten Sie die Kamera auf das alte Telefon.
welcome-move-lost-title = Das alte Telefon ist verloren oder defekt?
welcome-move-lost = Melden Sie sich am Computer auf andere Art an und öffnen Sie „Mein Konto“. Entfernen Sie dort das alte Telefon und fügen Sie dieses als neues Gerät hinzu.

where-title = Gehen Sie zum anderen Bildschirm
where-lead = Am Computer oder Tablet, an dem Sie sich anmelden:
where-step-1 = Melden Sie sich an und öffnen Sie „Mein Konto“.
where-step-1-address = Öffnen Sie diese Adresse, melden Sie sich an und öffnen Sie „Mein Konto“.
where-step-2 = Wählen Sie „Mobilgerät hinzufügen“. Wenn Sie schon ein Gerät haben, wählen Sie zuerst „Meine Mobilgeräte verwalten“.
where-step-3 = Wählen Sie dort eine PIN. Die Seite zeigt dann einen quadratischen Code.
where-scan = Code scannen
where-same-device = Ich bin am selben Gerät
where-same-title = Alles auf einem Gerät
where-here-lead = Eine Kamera kann ihren eigenen Bildschirm nicht sehen. Deshalb übergibt die Seite den Code direkt an diese App.
where-same-1 = Öffnen Sie im Browser dieses Geräts die Seite Ihres Kontos.
where-here-2 = Fügen Sie dort ein Mobilgerät hinzu und wählen Sie eine PIN. Drücken Sie dann „In der App öffnen“.
where-here-3 = Diese App öffnet sich und fragt, ob Sie registrieren möchten. Wenn sie sich nicht öffnet, kopieren Sie dort den Link und fügen Sie ihn hier ein.
where-same-paste = Link einfügen

scan-title = Code scannen
scan-lead = Halten Sie den quadratischen Code von der Seite in den Rahmen.
scan-starting = Die Kamera wird gestartet
scan-refused-title = Die Kamera ist nicht erlaubt
scan-refused = Die App nutzt die Kamera nur, um den quadratischen Code zu lesen; sie speichert kein Bild. Sie können die Kamera in den Einstellungen dieses Geräts erlauben oder einen der anderen Wege unten nutzen.
scan-absent-title = Hier gibt es keine Kamera
scan-absent = Übernehmen Sie den Code auf anderem Weg: Wählen Sie ein Bild davon aus, ziehen Sie es hierher oder fügen Sie unten den Link ein.
scan-busy = Code wird gelesen
scan-old-title = Altes Telefon scannen
scan-old-lead = Öffnen Sie auf dem alten Telefon das Konto in Countersign und wählen Sie den Umzug. Richten Sie dann diese Kamera auf den Code.
scan-torch = Licht
scan-picture = Aus einem Bild
scan-type-title = Code eingeben
scan-link-label = Oder geben Sie den Link oder Code von der Seite ein
scan-paste = Einfügen
scan-paste-by-hand = Die App kann die Zwischenablage hier nicht lesen. Halten Sie den Finger auf das Feld und wählen Sie „Einfügen“.
scan-address-label = Adresse dieser Seite
scan-address-hint = Nur ein langer Code mit Buchstaben braucht sie.
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
new-pin-title = Neue PIN festlegen?
new-pin-lead = Dieses Gerät verwendet dann die PIN, die Sie gewählt haben bei
new-pin-note = Alles andere bleibt, wie es ist. Von da an gilt nur noch die neue PIN.
new-pin-accept = Weiter

pin-title = PIN eingeben
pin-title-enrol = Gewählte PIN eingeben
pin-enrol = Sie sind mit dem Konto { $account } bei { $server } verbunden. Geben Sie Ihre PIN ein, um die Registrierung abzuschließen.
pin-reset = Sie sind mit dem Konto { $account } bei { $server } verbunden. Geben Sie zum Abschluss Ihre neue PIN ein.
pin-approve = Für die Anmeldung bei { $service }
pin-answer = Um einen Code zu erhalten für { $service }
pin-answer-digits = Für einen Code für { $server }
pin-sign = Zum Unterzeichnen für { $service }
pin-answer-sign = Für einen Code zum Unterzeichnen für { $service }
pin-answer-sign-digits = Für einen Code zum Unterzeichnen für { $server }
pin-change-old = Geben Sie Ihre jetzige PIN ein
pin-change-new = Wählen Sie eine neue PIN
pin-change-repeat = Geben Sie die neue PIN noch einmal ein
pin-change-hint = Vermeiden Sie Jahreszahlen, Reihen und Wiederholungen.
pin-turn-on-fingerprint = Zum Einschalten Ihres Fingerabdrucks für { $account } bei { $server }
pin-turn-on-face = Zum Einschalten der Gesichtserkennung für { $account } bei { $server }
pin-turn-on-either = Zum Einschalten von Fingerabdruck oder Gesicht für { $account } bei { $server }
pin-move = Zum Umzug von { $account } bei { $server } auf ein anderes Telefon
pin-match = Zahl von der Seite:
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
pin-attempts-change =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Dies ist der letzte Versuch. Nach einer weiteren falschen PIN bleibt die PIN, wie sie ist, und dieses Gerät wird blockiert.
       *[other] Noch { $count } Versuche.
    }
pin-attempts-move =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Dies ist der letzte Versuch. Nach einer weiteren falschen PIN zieht nichts um, und dieses Gerät wird blockiert.
       *[other] Noch { $count } Versuche.
    }
pin-keypad = Zifferntasten
pin-key-delete = Letzte Ziffer löschen
pin-forgotten = PIN vergessen?
pin-forgotten-title = PIN vergessen?
pin-forgotten-lead = Niemand kann sie nachsehen, aber Sie können eine neue wählen. Dieses Gerät bleibt registriert.
pin-forgotten-1 = Melden Sie sich an einem anderen Bildschirm an und öffnen Sie „Mein Konto“.
pin-forgotten-2 = Wählen Sie „Meine Mobilgeräte verwalten“ und dann neben diesem Gerät „PIN zurücksetzen“.
pin-forgotten-3 = Wählen Sie eine neue PIN und scannen Sie den Code, den die Seite zeigt.
pin-forgotten-without = Um sich jetzt ohne PIN anzumelden, wählen Sie auf der Anmeldeseite eine andere Methode.
pin-forgotten-enrol = Sie haben diese PIN soeben auf der Seite gewählt, die den Code zeigt. Wenn sie Ihnen entfallen ist, gehen Sie dorthin zurück und beginnen Sie von vorn: Es ist noch nichts registriert.
pin-forgotten-moving = Wenn Ihr altes Telefon den Code zeigt, ist es die PIN, die Sie dort verwenden.

biometric-fingerprint = Fingerabdruck
biometric-face = Gesicht
biometric-either = Fingerabdruck oder Gesicht
biometric-use-fingerprint = Fingerabdruck verwenden
biometric-use-face = Gesicht verwenden
biometric-use-either = Fingerabdruck oder Gesicht verwenden

offer-notify-title = Erfahren, wenn eine Anfrage wartet?
offer-notify = Eine Mitteilung kann es Ihnen dann sagen, auch wenn die App geschlossen ist.
offer-notify-late = Solange sie geschlossen ist, sieht die App nur ab und zu nach, und eine Anmeldung wartet nur zwei Minuten. Wenn eine Seite Sie um Bestätigung bittet, öffnen Sie die App selbst.
offer-notify-later = Sie können dies jederzeit in den Einstellungen ändern.
offer-not-now = Nicht jetzt
offer-fingerprint-title = Fingerabdruck verwenden?
offer-fingerprint = Zum Freigeben genügt dann eine Berührung mit dem Finger.
offer-face-title = Gesicht verwenden?
offer-face = Zum Freigeben genügt dann ein Blick auf dieses Gerät.
offer-either-title = Fingerabdruck oder Gesicht verwenden?
offer-either = Zum Freigeben genügt dann eine Berührung oder ein Blick.
offer-pin-always = Ihre PIN gilt weiterhin. Sie können dies jederzeit unter Ihrem Konto ändern.
offer-yes = Ja
offer-skip = Überspringen

no-lock-title = Dieses Gerät hat keine Bildschirmsperre
no-lock-lead = Wer es in die Hand nimmt, könnte es öffnen. Zum Schutz Ihres Kontos registriert die App nur Geräte mit Bildschirmsperre: mit einer PIN, einem Muster oder einem Passwort des Geräts, mit Fingerabdruck oder Gesicht.
no-lock-todo = Richten Sie eine in den Einstellungen dieses Geräts ein und kommen Sie dann hierher zurück.
no-lock-todo-here = Öffnen Sie die Einstellungen dieses Geräts, richten Sie eine Bildschirmsperre ein und kommen Sie dann hierher zurück.
no-lock-settings = Einstellungen öffnen
no-lock-again = Erneut prüfen

compare-title = Sehen Sie auf der Seite dasselbe?
compare-lead-other = Vergleichen Sie diese sechs Zeichen mit dem anderen Bildschirm, der Seite oder Ihrem alten Telefon, und antworten Sie dort.
compare-characters = Die sechs Zeichen
compare-same = Wenn sie gleich sind, bestätigen Sie das auf der Seite. Dann ist dieses Gerät bereit.
compare-differ = Wenn sie verschieden sind, geben Sie das auf der Seite an. Dann wird nichts registriert, und es entsteht kein Schaden.
compare-account = Für { $account } bei { $server }
compare-home = Ich habe dort geantwortet
compare-waiting = Wartet auf Ihre Antwort auf dem anderen Bildschirm

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
home-not-the-server = Statt Ihres Servers hat ein anderes Netzwerk geantwortet. Vielleicht müssen Sie sich zuerst in diesem WLAN anmelden.
home-refresh = Jetzt prüfen
home-accounts = Konten. Angezeigt:
home-settings = Einstellungen
home-open = Anfrage öffnen
home-other-requests =
    { $count ->
        [one] Eine Anfrage bei { $server }
       *[other] { $count } Anfragen bei { $server }
    }
home-title-other = Ein anderes Konto wird gefragt
home-other-lead = Wechseln Sie zu diesem Konto, um zu antworten.
home-last-sign-in = Letzte Anmeldung: { $service }, { $ago }
home-clock-ahead = Die Uhr dieses Geräts geht vor
home-clock-behind = Die Uhr dieses Geräts geht nach
home-clock-difference = Abweichung: { $difference }
home-clock = Die App richtet sich nach der Zeit des Servers. Sie können also wie gewohnt weitermachen. Stellen Sie in den Einstellungen dieses Geräts Datum und Uhrzeit auf automatisch.
home-clock-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
home-clock-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
home-clock-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
home-scan = QR-Code scannen
home-pending-title = Der andere Bildschirm wartet auf Sie
home-pending = Vergleichen Sie dort die sechs Zeichen. Dieses Gerät ist bereit, sobald Sie angeben, dass sie gleich sind.
home-pending-show = Die sechs Zeichen wieder anzeigen
home-key-store = Hier wird kein Schlüsselspeicher des Systems verwendet. Die App bewahrt ihr Geheimnis in einer Datei auf, die nur Sie öffnen können.

request-title = Bei { $service } anmelden?
request-match-label = Geben Sie die Zahl ein, die Sie auf der Anmeldeseite sehen
request-continue = Weiter
request-deny = Ablehnen
request-report = Das war ich nicht
request-report-title = Waren Sie das nicht?
request-report-lead = Dann kennt vielleicht jemand anderes Ihr Passwort. Niemand kommt hinein: Diese Anfrage wird abgelehnt und gemeldet.
request-report-next = Ändern Sie danach Ihr Passwort auf der Seite Ihres Kontos.
request-report-confirm = Ablehnen und melden
request-busy = Wird abgelehnt
request-by-link = Die Anfrage stammt von einem Link, der auf diesem Gerät geöffnet wurde. Angemeldet wird nur der Browser hier, in dem Sie begonnen haben; dorthin kehren Sie zurück.
request-sign-title = Dies für { $service } unterzeichnen?
request-sign-lead = Lesen Sie jede Zeile. Mit Ihrer PIN unterzeichnen Sie genau das.
request-sign-match = Geben Sie die Zahl ein, die Sie auf der Seite sehen, auf der Sie begonnen haben
request-sign-report = Dann handelt vielleicht jemand anderes in Ihrem Namen. Es wird nichts unterzeichnet: Diese Anfrage wird abgelehnt und gemeldet.
request-sign-report-next = Informieren Sie danach die Betreiber des Dienstes und ändern Sie Ihr Passwort auf der Seite Ihres Kontos.

change-add-device = Ein Gerät zu Ihrem Konto hinzufügen?
change-remove-device = Das Gerät „{ $object }“ entfernen?
change-reset-pin = Eine neue PIN für das Gerät „{ $object }“ festlegen?
change-rename-device = Das Gerät „{ $object }“ in „{ $value }“ umbenennen?
change-password = Das Passwort Ihres Kontos ändern?
change-email = Die E-Mail-Adresse Ihres Kontos in { $value } ändern?
change-end-waiting = Die Wartezeit Ihres Kontos jetzt beenden?
change-report = Diese Anmeldung als nicht von Ihnen melden: { $object }?
change-close-sessions = Alle Ihre anderen Browser abmelden?
change-lead = Dies ist keine Anmeldung. Mit Ihrer PIN erlauben Sie nur diese eine Änderung Ihres Kontos, einmal.
change-code-lead = Dies ist keine Anmeldung. Mit dem Code erlauben Sie nur diese eine Änderung Ihres Kontos, einmal. Fahren Sie nur fort, wenn Sie sie selbst begonnen haben.
done-change-nothing = Es wurde nichts geändert.
done-change-approved-title = Änderung erlaubt
done-change-approved = Die Seite geht von selbst weiter. Sonst wurde nichts erlaubt.
request-change-report = Dann handelt vielleicht jemand anderes in Ihrem Namen. Es wird nichts geändert: Diese Anfrage wird abgelehnt und gemeldet.
report-ends = Dieser Versuch ist beendet. Die Seite muss mit dem Passwort neu beginnen.
report-hour = Eine Stunde lang meldet das Passwort allein niemanden an, außer in einem Browser, den eines Ihrer Geräte schon bestätigt hat.

same-device-link-title = Anfrage wird geöffnet
same-device-link-lead = { $server } wird abgefragt
same-device-link-long = Der Server antwortet langsam. Sie können warten oder abbrechen und auf der Seite erneut beginnen.

done-approved-title = Sie sind angemeldet
done-approved = { $service } öffnet sich am anderen Bildschirm von selbst.
done-denied-title = Abgelehnt
done-denied = Bei { $service } wurde niemand angemeldet.
done-reported-title = Abgelehnt und gemeldet
done-reported = Bei { $service } wurde niemand angemeldet. Ändern Sie so bald wie möglich Ihr Passwort: Vielleicht kennt es jemand anderes.
done-expired-title = Die Zeit ist abgelaufen
done-expired = Bei { $service } wurde niemand angemeldet. Wenn Sie es erneut versuchen möchten, beginnen Sie auf der Seite.
done-cancelled-title = Auf der Seite abgebrochen
done-cancelled = Bei { $service } wurde niemand angemeldet. Hier ist nichts mehr zu tun.
done-wrong-match-title = Das war nicht die richtige Zahl
done-wrong-match = Auf der Seite von { $service } steht eine andere Zahl. Deshalb wurde niemand angemeldet. Wenn Sie es waren, beginnen Sie dort erneut.
done-home = Fertig
done-approved-here-title = Sie sind angemeldet
done-approved-here = { $service } geht in Ihrem Browser weiter.
done-signed-title = Unterzeichnet
done-signed = { $service } geht am anderen Bildschirm von selbst weiter.
done-signed-here-title = Unterzeichnet
done-signed-here = { $service } geht in Ihrem Browser weiter.
done-sign-denied-title = Abgelehnt
done-sign-denied = Für { $service } wurde nichts unterzeichnet.
done-sign-reported-title = Abgelehnt und gemeldet
done-sign-reported = Für { $service } wurde nichts unterzeichnet. Informieren Sie die Betreiber: Vielleicht handelt jemand anderes in Ihrem Namen.
done-sign-expired-title = Die Zeit ist abgelaufen
done-sign-expired = Für { $service } wurde nichts unterzeichnet. Wenn Sie es erneut versuchen möchten, beginnen Sie auf der Seite.
done-sign-cancelled-title = Auf der Seite abgebrochen
done-sign-cancelled = Für { $service } wurde nichts unterzeichnet. Hier ist nichts mehr zu tun.
done-sign-wrong-match-title = Das war nicht die richtige Zahl
done-sign-wrong-match = Auf der Seite von { $service } steht eine andere Zahl. Deshalb wurde nichts unterzeichnet. Wenn Sie es waren, beginnen Sie dort erneut.
done-return = Zurück zum Browser
done-not-opened-title = Ihr Browser hat sich nicht geöffnet
done-not-opened = Drücken Sie die Schaltfläche unten. Oder öffnen Sie den Browser selbst und wählen Sie die Seite, auf der Sie begonnen haben.
done-other-browser-title = Verlangt eine Seite neun Zeichen?
done-other-browser = Dann hat sich ein anderer Browser geöffnet als der, in dem Sie begonnen haben. Geben Sie diese Zeichen auf der Seite ein, auf der Sie begonnen haben:
done-other-browser-code = Die neun Zeichen

challenge-title = Code für { $service } erstellen?
challenge-lead = Die Seite verlangt einen Code von dieser App. Fahren Sie nur fort, wenn Sie sich dort selbst anmelden.
challenge-typed-title = Code für diese Ziffern erstellen?
challenge-typed-digits = Die eingegebenen Ziffern
challenge-typed-compare = Vergleichen Sie sie mit der Seite. Ist eine falsch, gehen Sie zurück und geben Sie sie neu ein.
challenge-typed-lead = Sie haben zwölf Ziffern von einer Seite eingegeben. Der Code gilt nur für diese Seite.
challenge-typed-warning = Ziffern sagen nicht, wer anfragt. Fahren Sie nur fort, wenn Sie diese Seite selbst geöffnet haben und ihre Adresse die oben genannte ist.
challenge-sign-title = Für { $service } unterzeichnen?
challenge-sign-lead = Die Seite bittet Sie, etwas zu unterzeichnen. Sie geben es hier selbst ein, damit niemand anderes bestimmt, was unterzeichnet wird. Fahren Sie nur fort, wenn Sie dies selbst begonnen haben.
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

sign-title = Für { $service } unterzeichnen
sign-typed-title = Unterzeichnen, was die Seite zeigt
sign-lead = Geben Sie ein, was Sie unterzeichnen möchten, so wie es auf der Seite steht. Ihr Code passt genau dazu und zu nichts anderem.
sign-account = Mit dem Konto { $account }
sign-submit = Weiter zur PIN
sign-day = Tag
sign-month = Monat
sign-year = Jahr
sign-hint-digits = Nur Ziffern
sign-hint-amount = Zum Beispiel { $example }
sign-hint-date = In Ziffern, zum Beispiel 5 für Mai
sign-problem-empty = Das fehlt noch. Bitte füllen Sie es aus.
sign-problem-too-long = Das ist zu lang. Bitte kürzen Sie es.
sign-problem-not-digits = Hier sind nur die Ziffern 0 bis 9 möglich.
sign-problem-not-amount = Das ist kein Betrag. Schreiben Sie ihn so: { $example }.
sign-problem-not-date = Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr; das Jahr hat vier Ziffern.
sign-problem-not-option = Bitte wählen Sie eine dieser Möglichkeiten.
sign-problem-not-pattern = Das hat nicht die Form, die der Dienst erwartet. Vergleichen Sie es mit der Seite.
sign-wrong =
    { $count ->
        [one] Bitte sehen Sie ein Feld noch einmal an.
       *[other] Bitte sehen Sie { $count } Felder noch einmal an.
    }

deactivated-blocked-title = Dieses Gerät ist blockiert
deactivated-blocked = Die PIN war zu oft falsch, oder dem Gerät, mit dem dieses hinzugefügt wurde, wird nicht mehr vertraut. Deshalb kann dieses Gerät vorerst nichts freigeben. Ihr Konto ist sicher, und Sie müssen sich nicht neu registrieren.
deactivated-blocked-todo = Mit einer neuen PIN heben Sie das auf:
deactivated-copied-title = Dieses Gerät ist gesperrt
deactivated-copied = Die Daten der App wurden an einem anderen Ort verwendet oder aus einer älteren Kopie zurückgeholt. Zur Sicherheit nimmt der Server dieses Gerät nicht mehr an.
deactivated-copied-todo = Entfernen Sie hier das Konto und registrieren Sie dieses Gerät dann auf der Seite Ihres Kontos erneut. Wenn Sie nichts kopiert haben, ändern Sie auch Ihr Passwort.
deactivated-removed-title = Dieses Gerät wurde entfernt
deactivated-removed = Es wurde aus Ihrem Konto entfernt und kann deshalb keine Anmeldungen mehr freigeben.
deactivated-removed-todo = Wenn Sie es wieder verwenden möchten, entfernen Sie hier das Konto und registrieren Sie das Gerät auf der Seite Ihres Kontos.
deactivated-enrolment-cancelled-title = Die Registrierung wurde abgebrochen
deactivated-enrolment-cancelled = Auf der Seite wurden die sechs Zeichen als verschieden bezeichnet oder die Registrierung wurde angehalten. Es ist nichts registriert.
deactivated-enrolment-cancelled-todo = Beginnen Sie auf der Seite von vorn, wenn Sie so weit sind. Wenn die Zeichen wirklich verschieden waren, nutzen Sie ein anderes Netzwerk.
deactivated-server-restored-title = Der Server hat einen älteren Stand
deactivated-server-restored = Er wurde aus einer älteren Kopie wiederhergestellt, und dieses Gerät weiß mehr als er. Ihr Konto ist sicher.
deactivated-server-restored-todo = Eine neue PIN bringt beide wieder in Einklang:
deactivated-step-1 = Öffnen Sie an einem anderen Bildschirm { $origin } und melden Sie sich an.
deactivated-step-2 = Wählen Sie „Meine Mobilgeräte verwalten“ und dann neben diesem Gerät „PIN zurücksetzen“.
deactivated-step-3 = Scannen Sie den Code, den die Seite zeigt.
deactivated-scan = Code zum Zurücksetzen scannen
deactivated-remove = Von diesem Gerät entfernen
deactivated-begin-again = Entfernen und neu beginnen
deactivated-remove-title = Das Konto von diesem Gerät entfernen?
deactivated-remove-lead = Dieses Gerät vergisst dann { $account } bei { $server }. Es kann nichts freigeben, bis es wieder registriert ist.
deactivated-remove-confirm = Entfernen

store-title = Die App lässt sich nicht öffnen

settings-title = Einstellungen
settings-look = Aussehen
settings-language = Sprache
settings-language-system = Automatisch ({ $language })
settings-theme = Hell oder dunkel
settings-theme-system = Automatisch
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-text = Schriftgröße
settings-text-normal = Normal
settings-text-large = Groß
settings-text-larger = Größer
settings-text-largest = Sehr groß
settings-notifications = Mitteilungen
settings-notifications-hint = Wie Sie erfahren, dass eine Anfrage wartet
settings-safety = Sicherheit
settings-idle = Inhalt der App verdecken
settings-idle-hint = Wenn sie so lange niemand benutzt. Eine halbe Minute vorher werden Sie gewarnt.
settings-idle-minutes =
    { $minutes ->
        [one] Nach { $minutes } Minute
       *[other] Nach { $minutes } Minuten
    }
settings-idle-never = Nie
settings-accounts = Konten
settings-accounts-hint = PIN, Fingerabdruck oder Gesicht, Umzug, Entfernen
settings-history = Anmeldungen
settings-history-hint = Wann und wo Ihr Konto verwendet wurde
settings-about = Über diese App
settings-privacy = Datenschutz
settings-privacy-hint = Was gespeichert, was gesendet wird und an wen
settings-diagnostics = Diagnose
settings-diagnostics-hint = Wenn etwas nicht funktioniert
settings-licences = Lizenzen
settings-licences-hint = Diese App und ihre Bestandteile
settings-version = Version { $version }

notify-running-title = Sie erfahren davon, solange die App läuft
notify-running = Eine Mitteilung weist auf eine Anfrage hin, auch wenn das Fenster nicht zu sehen ist. Ist die App beendet, sieht sie nicht nach.
notify-open-title = Sie erfahren davon nur, solange die App geöffnet ist
notify-open = Das System dieses Geräts lässt die App nicht nach Anfragen sehen, solange sie geschlossen ist. Wenn eine Seite Sie um Bestätigung bittet, öffnen Sie die App selbst.
notify-periodic-title = Die App sieht ab und zu nach
notify-periodic = Solange sie geschlossen ist, sieht sie etwa jede Viertelstunde nach. Das System kann sie auch länger warten lassen.
notify-seldom-title = Die App sieht nach, wenn das System es zulässt
notify-seldom = Solange Sie die App nicht benutzen, können Stunden dazwischen liegen. Nach dem Wegwischen im App-Umschalter sieht sie gar nicht mehr nach, bis Sie die App wieder öffnen.
notify-late = Eine Anmeldung wartet nur zwei Minuten; eine solche Mitteilung kommt deshalb meist zu spät. Wenn eine Seite Sie um Bestätigung bittet, öffnen Sie die App selbst.
notify-push-title = Die App wird sofort geweckt
notify-push = Sobald eine Anfrage wartet, weckt Ihre Push-App diese App. Kommt keine Mitteilung, öffnen Sie die App selbst.
notify-faster-title = Sofort davon erfahren
notify-faster = Eine App wie ntfy kann diese App wecken, sobald eine Anfrage wartet. Installieren Sie sie und öffnen Sie dann diese App erneut.
notify-refused-title = Mitteilungen sind ausgeschaltet
notify-refused = Nichts meldet Ihnen, dass eine Anfrage wartet. Sie sehen sie, wenn Sie die App öffnen.
notify-settings = Einstellungen öffnen
notify-ask-title = Mitteilungen sind noch nicht erlaubt
notify-ask = Wenn Sie sie erlauben, kann die App Ihnen melden, dass eine Anfrage wartet.
notify-allow = Mitteilungen erlauben

privacy-title = Ihre Daten
privacy-lead = Kurz gesagt: Diese App spricht nur mit Ihren eigenen Servern und nur über Ihre Anmeldungen.
privacy-kept-title = Was dieses Gerät speichert
privacy-kept-1 = Für jedes Konto: Name und Adresse des Servers und Ihr Konto, teilweise verdeckt
privacy-kept-2 = Für jedes Konto einen geheimen Schlüssel, den dieses Gerät schützt und der ohne Ihre PIN nutzlos ist
privacy-kept-3 = Ihre Einstellungen
privacy-kept-4 = Nicht Ihre PIN, nicht Ihr Passwort und keine Liste Ihrer Anmeldungen
privacy-sent-title = Was sie sendet, und an wen
privacy-sent-1 = An den Server eines Kontos: Ihre Antwort auf eine Anfrage und die Frage, ob es eine neue gibt
privacy-sent-2 = Nie Ihre PIN: Der Server kann prüfen, ob sie richtig war, erfährt sie aber nicht
privacy-sent-3 = Wie jeder Server sieht er die Adresse, die Ihr Netzwerk Ihnen gibt
privacy-sent-4 = Wenn eine Push-App diese App weckt: die Adresse, unter der sie das tut. Ihr Anbieter erfährt, wann eine Anfrage kommt, und sonst nichts
privacy-none-title = Was sie nicht tut
privacy-none-1 = Keine Statistik, keine Werbung, keine Absturzberichte
privacy-none-2 = Kein anderer Server: Auch die Hersteller erfahren nichts von Ihnen
privacy-none-3 = Die Kamera liest quadratische Codes und speichert kein Bild
privacy-gone-title = Wie Sie es beenden
privacy-gone = Entfernen Sie ein Konto unter „Konten“, und dieses Gerät vergisst es. Was der Server über Sie speichert, steht auf der Seite Ihres Kontos.

licences-title = Lizenzen
licences-own = Diese App ist freie Software unter der Open-Source-Lizenz für die Europäische Union 1.2.
licences-own-text = Open-Source-Lizenz für die Europäische Union lesen
licences-others-title = Mit der Arbeit anderer gebaut
licences-others =
    { $count ->
        [one] { $count } Bestandteil mit eigener Lizenz:
       *[other] { $count } Bestandteile mit je eigener Lizenz:
    }
licences-texts-title = Der Wortlaut dieser Lizenzen
licences-loading = Die Liste wird geöffnet
licences-failed-title = Die Liste lässt sich nicht öffnen
licences-failed = Sie gehört zur App und ist beim nächsten Start wieder da. Sonst ist nichts betroffen.

diagnostics-title = Diagnose
diagnostics-lead = Wenn etwas nicht funktioniert, helfen diese Zeilen den Menschen, die Ihnen helfen.
diagnostics-safe = Sie enthalten kein Geheimnis: keine PIN, keinen Schlüssel, keinen Code und kein Passwort. Sie sehen hier alles, was geteilt würde.
diagnostics-lines = Die Zeilen
diagnostics-share = Teilen

move-intro-title = Auf ein anderes Telefon umziehen?
move-intro-lead = Das Konto { $account } bei { $server } zieht auf ein anderes Telefon oder Tablet um. Das dauert weniger als zwei Minuten.
move-intro-1 = Halten Sie das andere Telefon bereit; diese App muss darauf installiert sein.
move-intro-2 = Dieses Telefon zeigt einen quadratischen Code. Das andere scannt ihn.
move-intro-3 = Geben Sie dort Ihre PIN ein, dieselbe wie hier.
move-intro-4 = Beide zeigen sechs Zeichen. Wenn sie gleich sind, bestätigen Sie das hier.
move-intro-after = Sobald das andere Telefon bereit ist, gilt dieses für das Konto nicht mehr. Bis dahin ändert sich nichts.
move-intro-accept = Weiter

move-code-title = Mit dem anderen Telefon scannen
move-code-lead = Öffnen Sie auf dem anderen Telefon Countersign, wählen Sie „Dieses Gerät einrichten“ oder „Konto hinzufügen“ und scannen Sie diesen Code.
move-code-picture = Quadratischer Code für das andere Telefon
move-code-typed = Oder geben Sie dort dies ein
move-code-address = Adresse:
move-code-claimed-title = Geben Sie jetzt Ihre PIN am anderen Telefon ein
move-code-claimed = Das andere Telefon hat den Code gelesen und fragt nach Ihrer PIN. Dieses geht danach von selbst weiter.
move-code-attempts =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Am anderen Telefon wurde eine falsche PIN eingegeben. Noch ein Versuch.
       *[other] Am anderen Telefon wurde eine falsche PIN eingegeben. Noch { $count } Versuche.
    }
move-code-over-title = Die Zeit für diesen Code ist um
move-code-over = Es ist nichts umgezogen. Gehen Sie zurück und beginnen Sie von vorn.
move-cancel = Umzug abbrechen

move-compare-title = Sehen Sie am anderen Telefon dasselbe?
move-compare-lead = Sehen Sie beide Bildschirme in Ruhe an.
move-compare-characters = Die sechs Zeichen
move-compare-same = Ja, dasselbe
move-compare-differ = Nein, verschieden
move-compare-busy = Das Konto zieht um
move-compare-note = Wenn sie verschieden sind, zieht nichts um. Vielleicht hat jemand anderes den Code gelesen.

moved-title = Das andere Telefon ist bereit
moved = Es gibt jetzt die Anmeldungen von { $account } bei { $server } frei. Dieses Telefon kann das nicht mehr und hat das Konto vergessen.
moved-home = Fertig

accounts-title = Konten
accounts-lead = Drücken Sie auf ein Konto, um es zu verwenden, seine PIN zu ändern, damit umzuziehen oder es zu entfernen.
accounts-active = Angezeigt
accounts-requests =
    { $count ->
        [one] Eine Anfrage wartet
       *[other] { $count } Anfragen warten
    }
accounts-pending = Wartet auf den anderen Bildschirm
accounts-blocked = Blockiert
accounts-locked = Gesperrt
accounts-removed = Entfernt
accounts-cancelled = Registrierung abgebrochen
accounts-restored = Braucht eine neue PIN

account-add = Konto hinzufügen
account-switch = Konto wechseln
account-switch-to = Zu diesem Konto wechseln
account-see = Ansehen, was zu tun ist
account-deactivated = Dieses Konto kann jetzt nichts freigeben.
account-change-pin = PIN ändern
account-biometrics = Anstelle der PIN. Die PIN gilt weiterhin.
account-notice-pin-changed-title = Ihre PIN ist geändert
account-notice-pin-changed = Von jetzt an gilt auf diesem Gerät nur noch die neue PIN.
account-notice-biometrics-on-title = Eingeschaltet
account-notice-biometrics-on = Von jetzt an können Sie dies anstelle der PIN verwenden.
account-notice-biometrics-off-title = Ausgeschaltet
account-notice-biometrics-off = Von jetzt an fragt dieses Gerät nach Ihrer PIN.
account-notice-named-title = Gespeichert
account-notice-named = Dieses Gerät verwendet von jetzt an diesen Namen.
account-sign-ins = Anmeldungen
account-sign-ins-detail = Wann und wo dieses Konto verwendet wurde
account-move = Auf anderes Telefon umziehen
account-move-detail = In zwei Minuten, ohne Computer
account-remove = Von diesem Gerät entfernen
account-name = Ihr eigener Name für dieses Konto
account-name-hint = Nur dieses Gerät zeigt ihn. Höchstlänge: { $count }.
account-name-save = Speichern
account-remove-title = Dieses Konto entfernen?
account-remove-lead = Das geschieht mit { $account } bei { $server }:
account-remove-server = Der Server nimmt dieses Gerät aus Ihrem Konto und teilt Ihnen das per E-Mail mit. Anfragen, die hier noch warten, enden.
account-remove-here = Dieses Gerät vergisst das Konto und seine Schlüssel. Ihre anderen Konten bleiben.
account-remove-last = Wenn dies Ihr einziges Gerät ist, halten Sie eine andere Art der Anmeldung bereit.
account-remove-reinstall = Um das Konto hier wieder zu verwenden, registrieren Sie dieses Gerät neu. Das gilt auch, wenn Sie die App löschen: Eine neue Installation bringt das Konto nicht zurück.
account-remove-confirm = Entfernen

sign-ins-title = Anmeldungen
history-empty = Noch keine. Jede Anmeldung erscheint hier mit Ort und Zeit.
history-busy = Der Server wird abgefragt
history-more = Ältere anzeigen
history-expect = Ich melde mich gerade an
history-expect-hint = Wenn ein neuer Browser meldet, dass dieses Gerät zurzeit nicht gefragt wird, tippen Sie hier. Zehn Minuten lang kann er dann wieder fragen.
history-expected = Zehn Minuten lang können neue Browser dieses Gerät wieder fragen.
history-method-password = Mit dem Passwort
history-method-app = Mit dieser App
history-method-code = Mit einem Code aus dieser App
history-method-here = Auf diesem Gerät selbst
history-signed-in = Angemeldet
history-signed = Unterzeichnet
history-denied = Abgelehnt
history-expired = Nicht rechtzeitig beantwortet
history-cancelled = Abgebrochen
history-failed = Nicht erfolgreich
history-reported-by-you = Von Ihnen gemeldet
history-not-me = Das war ich nicht
history-not-me-title = Sie waren das nicht?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Melden Sie es hier. Die Betreiber des Servers sehen es dann.
history-not-me-2 = Ändern Sie Ihr Passwort auf der Seite Ihres Kontos.
history-not-me-3 = Sehen Sie dort Ihre Geräte und Sitzungen durch und beenden Sie, was Sie nicht kennen.
history-not-me-confirm = Melden
