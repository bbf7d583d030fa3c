### Deutsch: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign wird geöffnet…

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
still-lead = Die App blendet ihren Inhalt gleich aus, damit niemand mitlesen kann. Berühren Sie den Bildschirm oder eine Taste, um sie offen zu lassen.
still-stay = Offen lassen

privacy-screen-title = Inhalt ausgeblendet
privacy-screen-lead = Die App wurde eine Weile nicht benutzt. Deshalb ist ihr Inhalt ausgeblendet.
privacy-screen-open = Weiter

notice-title = Bei { $service } anmelden?
notice-change-title = Änderung Ihres Kontos erlauben?
notice-body = Für { $account } wartet eine Anfrage. Öffnen Sie die App, um zu sehen, woher sie kommt.

account-at = { $account } bei { $server }
success-device-ready-title = Dieses Gerät ist bereit
success-device-ready = Von jetzt an können Sie Ihre Anmeldungen hier bestätigen.
success-pin-set-title = Ihre neue PIN ist festgelegt
success-pin-set = Verwenden Sie von jetzt an Ihre neue PIN.
success-account-removed-title = Von diesem Gerät entfernt
success-account-removed = Ihr Konto besteht weiter. Um es hier wieder zu verwenden, registrieren Sie dieses Gerät neu.

context-place = Ort
context-browser = Browser
context-network = Netzwerk
context-account = Konto
context-asked = Zeit der Anfrage
context-page = Webseite

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
welcome-lead = Wenn Sie sich an einem anderen Bildschirm anmelden, bittet diese App Sie um die Bestätigung, dass Sie es wirklich sind.
welcome-initialise = Dieses Gerät einrichten
welcome-new-phone = Von altem Telefon umziehen
welcome-what = Was ist das?
# The label in quotes is the link at the foot of every page.
welcome-help = Brauchen Sie Hilfe? Wählen Sie „Hilfe“ auf Ihrer Anmeldeseite.
welcome-what-title = Was Countersign macht
welcome-what-1 = Sie melden sich wie gewohnt am Computer oder Tablet an.
welcome-what-2 = Diese App zeigt, welcher Dienst anfragt, von wo und wann.
welcome-what-3 = Sie geben hier Ihre PIN ein. Erst dann werden Sie angemeldet. Ohne Sie kann sich niemand anmelden.
welcome-what-private = Die App kennt Ihr Passwort nicht und versendet Ihre PIN nie.
welcome-phone-title = Umzug auf ein neues Telefon
welcome-move-lead = Halten Sie beide Telefone bereit. Es dauert etwa zwei Minuten, und Sie brauchen keinen Computer.
welcome-move-1 = Öffnen Sie Countersign auf dem alten Telefon und tippen Sie oben auf Ihr Konto.
welcome-move-2 = Tippen Sie in der Liste auf das Konto und dann auf „Auf anderes Telefon umziehen“.
welcome-move-3 = Tippen Sie auf diesem Telefon auf die Schaltfläche unten und richten Sie die Kamera auf das alte Telefon.
welcome-move-lost-title = Ist das alte Telefon verloren oder defekt?
welcome-move-lost = Öffnen Sie auf einem Computer Ihre Anmeldeseite und wählen Sie „Ich habe mein Gerät verloren“. Fügen Sie danach dieses Telefon als neues Gerät hinzu.

where-title = Gehen Sie zum anderen Bildschirm
where-already = Sehen Sie auf dem anderen Bildschirm schon einen QR-Code? Tippen Sie auf „Code scannen“.
where-lead = Wenn nicht, am Computer oder Tablet, an dem Sie sich anmelden:
where-step-1 = Melden Sie sich an und öffnen Sie „Mein Konto“.
where-step-1-address = Öffnen Sie diese Adresse, melden Sie sich an und öffnen Sie „Mein Konto“.
where-step-2 = Wählen Sie „Mobilgerät hinzufügen“. Wenn Sie schon ein Gerät haben, wählen Sie zuerst „Meine Mobilgeräte verwalten“.
where-step-3 = Wählen Sie dort eine PIN. Die Seite zeigt dann einen QR-Code (einen quadratischen Code).
where-scan = Code scannen
where-same-device = Ich nutze dasselbe Gerät
where-same-title = Alles auf einem Gerät
where-here-lead = Die Kamera kann keinen Code auf ihrem eigenen Bildschirm scannen. Deshalb übergibt die Seite den Code direkt an diese App.
where-same-1 = Öffnen Sie im Browser dieses Geräts „Mein Konto“.
where-here-2 = Fügen Sie dort ein Mobilgerät hinzu und wählen Sie eine PIN. Wählen Sie dann „In der App öffnen“.
where-here-3 = Diese App öffnet sich und fragt, ob Sie dieses Gerät registrieren möchten. Wenn sie sich nicht öffnet, kopieren Sie den Link von der Seite und fügen Sie ihn hier ein.
where-same-paste = Link einfügen

scan-title = Code scannen
scan-lead = Richten Sie die Kamera auf den QR-Code auf der Seite, sodass er in den Rahmen passt.
scan-starting = Die Kamera wird gestartet…
scan-refused-title = Die App kann die Kamera nicht verwenden
scan-refused = Die App nutzt die Kamera nur, um den QR-Code zu lesen, und speichert keine Bilder. Sie können den Zugriff in den Einstellungen dieses Geräts erlauben oder einen der anderen Wege unten nutzen.
scan-absent-title = Keine Kamera gefunden
scan-absent = Übernehmen Sie den Code auf anderem Weg: Wählen Sie ein Bild davon aus, ziehen Sie es hierher oder fügen Sie unten den Link ein.
scan-busy = Code wird gelesen…
scan-old-title = Altes Telefon scannen
scan-old-lead = Öffnen Sie auf dem alten Telefon das Konto in Countersign und tippen Sie auf „Auf anderes Telefon umziehen“. Richten Sie dann die Kamera dieses Telefons auf den Code dort.
scan-torch = Taschenlampe
scan-picture = Aus einem Bild
scan-type-title = Code eingeben
scan-type-hint = Der Link oder Code, den der andere Bildschirm zeigt
scan-paste = Einfügen
scan-paste-by-hand = Die App kann die Zwischenablage hier nicht lesen. Halten Sie den Finger auf das Feld und wählen Sie „Einfügen“.
scan-address-label = Adresse dieser Seite
scan-address-hint = Die Adresse brauchen Sie nur für einen langen Code mit Buchstaben.
scan-link-submit = Weiter
scan-drop = Legen Sie das Bild hier ab

register-title = Dieses Gerät registrieren?
register-lead = Dieses Gerät bestätigt dann Anmeldungen bei dieser Adresse:
register-check = Steht diese Adresse auf Ihrem anderen Bildschirm? Wenn nicht, brechen Sie ab.
register-stored-title = Was auf diesem Gerät gespeichert wird
register-stored-1 = Der Name des Servers und Ihr Konto, teilweise verdeckt
register-stored-2 = Ein geheimer Schlüssel, der ohne Ihre PIN nutzlos ist
register-stored-3 = Ihre PIN und Ihr Passwort werden nicht gespeichert
register-accept = Registrieren
register-busy = Verbindung wird hergestellt…
new-pin-title = Die neue PIN verwenden?
new-pin-lead = Dieses Gerät verwendet dann die PIN, die Sie bei dieser Adresse gewählt haben:
new-pin-note = Sonst ändert sich nichts. Von da an gilt nur noch die neue PIN.
new-pin-accept = Weiter

pin-title = PIN eingeben
pin-title-enrol = Gewählte PIN eingeben
pin-enrol = Dieses Gerät ist mit dem Konto { $account } bei { $server } verbunden. Geben Sie Ihre PIN ein, um die Registrierung abzuschließen.
pin-reset = Dieses Gerät ist mit dem Konto { $account } bei { $server } verbunden. Geben Sie zum Abschluss Ihre neue PIN ein.
pin-approve = Zum Anmelden bei { $service }
pin-answer = Um einen Code für { $service } zu erhalten
pin-answer-digits = Um einen Code für { $server } zu erhalten
pin-sign = Zum Unterzeichnen für { $service }
pin-answer-sign = Um einen Code zum Unterzeichnen für { $service } zu erhalten
pin-answer-sign-digits = Um einen Code zum Unterzeichnen für { $server } zu erhalten
pin-change-old = Geben Sie Ihre aktuelle PIN ein
pin-change-new = Wählen Sie eine neue PIN
pin-change-repeat = Geben Sie die neue PIN noch einmal ein
pin-change-hint = Vermeiden Sie Jahreszahlen, Folgen wie 1234 und wiederholte Ziffern.
pin-turn-on-fingerprint = Um für { $account } bei { $server } die Erkennung des Fingerabdrucks einzuschalten
pin-turn-on-face = Um für { $account } bei { $server } die Gesichtserkennung einzuschalten
pin-turn-on-either = Um für { $account } bei { $server } die Erkennung von Fingerabdruck oder Gesicht einzuschalten
pin-move = Zum Umzug von { $account } bei { $server } auf ein anderes Telefon
pin-match = Zahl von der Seite:
pin-dots =
    { $filled ->
        [0] Keine Ziffer eingegeben
        [one] { $filled } von 4 Ziffern eingegeben
       *[other] { $filled } von 4 Ziffern eingegeben
    }
pin-busy = Wird geprüft…
pin-attempts =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Dies ist Ihr letzter Versuch. Wenn die PIN wieder falsch ist, wird dieses Gerät blockiert.
       *[other] Sie haben noch { $count } Versuche. Danach wird dieses Gerät blockiert.
    }
pin-attempts-enrol =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Dies ist Ihr letzter Versuch. Wenn die PIN wieder falsch ist, müssen Sie auf der Seite von vorn beginnen.
       *[other] Sie haben noch { $count } Versuche. Danach müssen Sie auf der Seite von vorn beginnen.
    }
pin-attempts-change =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Dies ist Ihr letzter Versuch. Wenn die PIN wieder falsch ist, wird sie nicht geändert, und dieses Gerät wird blockiert.
       *[other] Sie haben noch { $count } Versuche. Danach wird dieses Gerät blockiert.
    }
pin-attempts-move =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Dies ist Ihr letzter Versuch. Wenn die PIN wieder falsch ist, wird nichts umgezogen, und dieses Gerät wird blockiert.
       *[other] Sie haben noch { $count } Versuche. Danach wird dieses Gerät blockiert.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Das betrifft nur Countersign. Das Gerät selbst funktioniert weiter.
pin-keypad = Zifferntasten
pin-key-delete = Letzte Ziffer löschen
pin-forgotten = PIN vergessen?
pin-forgotten-title = PIN vergessen?
pin-forgotten-lead = Niemand kann Ihre PIN für Sie nachsehen, aber Sie können eine neue wählen. Dieses Gerät bleibt registriert.
pin-forgotten-1 = Melden Sie sich an einem anderen Bildschirm an. Wenn Sie kein anderes Gerät haben, wählen Sie „Ohne die App“.
pin-forgotten-2 = Wählen Sie neben diesem Gerät „PIN zurücksetzen“. Wenn Sie das nicht sehen, wählen Sie zuerst „Meine Mobilgeräte verwalten“.
pin-forgotten-3 = Wählen Sie eine neue PIN und scannen Sie den QR-Code auf der Seite.
pin-forgotten-without = Um sich jetzt ohne PIN anzumelden, wählen Sie auf der Anmeldeseite eine andere Art.
pin-forgotten-enrol = Sie haben diese PIN soeben auf der Seite gewählt, die den Code zeigt. Wenn Sie sich nicht daran erinnern, gehen Sie dorthin zurück und beginnen Sie von vorn: Es ist noch nichts registriert.
pin-forgotten-moving = Wenn Ihr altes Telefon den Code zeigt, verwenden Sie die PIN Ihres alten Telefons.

biometric-fingerprint = Fingerabdruck
biometric-face = Gesicht
biometric-either = Fingerabdruck oder Gesicht
biometric-use-fingerprint = Fingerabdruck verwenden
biometric-use-face = Gesichtserkennung verwenden
biometric-use-either = Fingerabdruck oder Gesicht verwenden

offer-notify-title = Benachrichtigen, wenn eine Anfrage kommt?
offer-notify = Die App kann Sie dann benachrichtigen, auch wenn sie geschlossen ist.
offer-notify-late = Wenn die App geschlossen ist, prüft sie nur gelegentlich auf Anfragen, und jede Anfrage gilt nur wenige Minuten. Wenn eine Seite Sie um Bestätigung bittet, öffnen Sie die App selbst.
offer-notify-later = Sie können dies jederzeit in den Einstellungen ändern.
offer-not-now = Nicht jetzt
offer-fingerprint-title = Fingerabdruck verwenden?
offer-fingerprint = Sie können dann mit einer Berührung des Fingers freigeben.
offer-face-title = Gesichtserkennung verwenden?
offer-face = Sie können dann mit einem Blick auf dieses Gerät freigeben.
offer-either-title = Fingerabdruck oder Gesicht verwenden?
offer-either = Sie können dann mit einer Berührung oder einem Blick freigeben.
offer-pin-always = Ihre PIN gilt weiterhin. Sie können dies jederzeit unter Ihrem Konto ändern.
offer-yes = Ja
offer-skip = Überspringen

no-lock-title = Dieses Gerät hat keine Bildschirmsperre
no-lock-lead = Jeder, der dieses Gerät in die Hand nimmt, könnte es öffnen. Zum Schutz Ihres Kontos funktioniert die App nur auf Geräten mit Bildschirmsperre: mit einer PIN, einem Muster oder Passwort für das Gerät, mit Fingerabdruck oder Gesicht.
no-lock-todo = Richten Sie in den Einstellungen dieses Geräts eine Bildschirmsperre ein und kommen Sie dann hierher zurück.
no-lock-todo-here = Öffnen Sie die Einstellungen dieses Geräts, richten Sie eine Bildschirmsperre ein und kommen Sie dann hierher zurück.
no-lock-settings = Einstellungen öffnen
no-lock-again = Erneut prüfen

compare-title = Sehen Sie auf dem anderen Bildschirm dasselbe?
compare-lead-other = Vergleichen Sie diese sechs Zeichen mit denen auf Ihrem anderen Bildschirm (auf der Seite oder auf Ihrem alten Telefon) und antworten Sie dort.
compare-characters = Die sechs Zeichen
compare-same = Wenn die Zeichen gleich sind, bestätigen Sie das dort. Dann ist dieses Gerät bereit.
compare-differ = Wenn die Zeichen nicht gleich sind, geben Sie das dort an. Dann wird nichts registriert, und Ihr Konto bleibt sicher.
compare-reset-lead = Vergleichen Sie diese sechs Zeichen mit denen auf der Seite und antworten Sie dort.
compare-reset-same = Wenn die Zeichen gleich sind, bestätigen Sie das dort. Dann können Sie Ihre neue PIN verwenden.
compare-reset-differ = Wenn die Zeichen nicht gleich sind, geben Sie das dort an. Dann wird dieses Gerät aus Ihrem Konto entfernt, und Ihr Konto bleibt sicher.
compare-account = Für { $account } bei { $server }
compare-answered = Ich habe dort geantwortet
compare-waiting = Wartet auf Ihre Antwort auf dem anderen Bildschirm

home-title-quiet = Nichts freizugeben
home-title-requests =
    { $count ->
        [one] Eine Anfrage für Sie
       *[other] { $count } Anfragen für Sie
    }
home-quiet-lead = Wenn Sie sich irgendwo anmelden, erscheint die Anfrage automatisch hier.
home-offline-lead = Ohne Verbindung können keine Anfragen ankommen. Sie können sich trotzdem anmelden: Wählen Sie auf der Seite „Telefon ohne Internet: QR-Code scannen“ und scannen Sie den QR-Code der Seite hier.
home-requests-lead = Öffnen Sie eine Anfrage, um zu sehen, woher sie kommt.
home-checking = Verbindung zum Server…
home-checked = Zuletzt geprüft: { $ago }
home-offline = Keine Verbindung. Die App versucht es weiter.
home-offline-since = Keine Verbindung. Zuletzt geprüft: { $ago }.
home-not-the-server = Die Antwort kam nicht von Ihrem Server. Vielleicht müssen Sie sich zuerst in diesem WLAN anmelden.
home-refresh = Jetzt prüfen
home-accounts = Konten. Zurzeit angezeigt:
home-settings = Einstellungen
home-open = Anfrage öffnen
home-other-requests =
    { $count ->
        [one] Eine Anfrage bei { $server }
       *[other] { $count } Anfragen bei { $server }
    }
home-title-other = Es gibt eine Anfrage für ein anderes Konto
home-other-lead = Wechseln Sie zu diesem Konto, um zu antworten.
home-last-sign-in = Letzte Anmeldung: { $service }, { $ago }
home-clock-ahead = Die Uhr dieses Geräts geht vor
home-clock-behind = Die Uhr dieses Geräts geht nach
home-clock-difference = Abweichung: { $difference }
home-clock = Die App verwendet die Zeit des Servers. Sie können also wie gewohnt weitermachen. Schalten Sie in den Einstellungen dieses Geräts Datum und Uhrzeit auf automatisch.
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
home-pending-title = Wartet auf Ihre Antwort auf dem anderen Bildschirm
home-pending = Vergleichen Sie dort die sechs Zeichen. Dieses Gerät ist bereit, sobald Sie bestätigen, dass sie gleich sind.
home-pending-show = Die sechs Zeichen wieder anzeigen
home-key-store = Der sichere Schlüsselspeicher dieses Geräts wird nicht verwendet. Die App bewahrt ihren Schlüssel in einer Datei auf, die nur Sie öffnen können.

request-title = Bei { $service } anmelden?
request-match-label = Geben Sie die Zahl ein, die auf der Seite steht, auf der Sie sich anmelden
request-continue = Weiter
request-next-data = Weiterlesen
request-next-number = Weiter: die Zahl vom anderen Bildschirm
request-next-answer = Weiter: Ihre Antwort
request-deny = Ablehnen
request-report = Das war ich nicht
request-report-title = Waren Sie das nicht?
request-report-lead = Vielleicht kennt jemand anderes Ihr Passwort. Niemand wird angemeldet: Diese Anfrage wird abgelehnt und gemeldet.
request-report-next = Ändern Sie danach Ihr Passwort unter „Mein Konto“.
request-report-confirm = Ablehnen und melden
request-busy = Wird abgelehnt…
request-by-link = Diese Anfrage stammt von einem Link, der auf diesem Gerät geöffnet wurde. Sie werden nur in dem Browser angemeldet, in dem Sie begonnen haben, und kehren dorthin zurück.
request-sign-title = Dies für { $service } unterzeichnen?
request-sign-lead = Lesen Sie jede Zeile. Wenn Sie Ihre PIN eingeben, unterzeichnen Sie genau dies.
request-sign-match = Geben Sie die Zahl ein, die auf der Seite steht, auf der Sie begonnen haben
request-sign-report = Vielleicht handelt jemand anderes in Ihrem Namen. Es wird nichts unterzeichnet: Diese Anfrage wird abgelehnt und gemeldet.
request-sign-report-next = Wenden Sie sich danach an den Dienst und ändern Sie Ihr Passwort unter „Mein Konto“.

change-add-device = Ein Gerät zu Ihrem Konto hinzufügen?
change-remove-device = Das Gerät „{ $object }“ entfernen?
change-reset-pin = Eine neue PIN für das Gerät „{ $object }“ festlegen?
change-rename-device = Das Gerät „{ $object }“ in „{ $value }“ umbenennen?
change-password = Das Passwort Ihres Kontos ändern?
change-email = Die E-Mail-Adresse Ihres Kontos in { $value } ändern?
change-end-waiting = Die Wartezeit für Ihr Konto jetzt beenden?
change-report = Diese Anmeldung als nicht von Ihnen melden: { $object }?
change-close-sessions = In allen Ihren anderen Browsern abmelden?
change-lead = Dies ist keine Anmeldung. Wenn Sie Ihre PIN eingeben, erlauben Sie nur diese eine Änderung Ihres Kontos.
change-code-lead = Dies ist keine Anmeldung. Mit dem Code erlauben Sie nur diese eine Änderung Ihres Kontos. Fahren Sie nur fort, wenn Sie die Änderung selbst begonnen haben.
done-change-nothing = Es wurde nichts geändert.
done-change-approved-title = Änderung erlaubt
done-change-approved = Die Seite macht automatisch weiter. Sonst wurde nichts erlaubt.
request-change-report = Vielleicht handelt jemand anderes in Ihrem Namen. Es wird nichts geändert: Diese Anfrage wird abgelehnt und gemeldet.
report-ends = Dieser Versuch ist beendet. Um sich anzumelden, beginnen Sie mit Ihrem Passwort von vorn.
report-hour = Eine Stunde lang genügt Ihr Passwort allein nicht zur Anmeldung, außer in einem Browser, den Sie schon mit einem Ihrer Geräte verwendet haben.
report-password = Passwort ändern

same-device-link-title = Anfrage wird geöffnet…
same-device-link-lead = Verbindung zu { $server }…
same-device-link-long = Der Server antwortet langsam. Sie können warten oder abbrechen und auf der Seite von vorn beginnen.

done-approved-title = Sie sind angemeldet
done-approved = { $service } öffnet sich automatisch auf Ihrem anderen Bildschirm.
done-denied-title = Abgelehnt
done-denied = Bei { $service } wurde niemand angemeldet.
done-reported-title = Abgelehnt und gemeldet
done-reported = Bei { $service } wurde niemand angemeldet. Ändern Sie Ihr Passwort so bald wie möglich: Vielleicht kennt es jemand anderes.
done-expired-title = Die Anfrage ist abgelaufen
done-expired = Bei { $service } wurde niemand angemeldet. Wenn Sie es erneut versuchen möchten, beginnen Sie auf der Seite.
done-cancelled-title = Auf der Seite abgebrochen
done-cancelled = Bei { $service } wurde niemand angemeldet. Hier ist nichts mehr zu tun.
done-wrong-match-title = Die Zahl stimmt nicht überein
done-wrong-match = Die eingegebene Zahl ist nicht die auf der Seite von { $service }. Deshalb wurde niemand angemeldet. Wenn Sie es waren, beginnen Sie auf dieser Seite von vorn.
done-home = Fertig
done-approved-here-title = Sie sind angemeldet
done-approved-here = Sie können in Ihrem Browser mit { $service } fortfahren.
done-signed-title = Unterzeichnet
done-signed = { $service } macht auf Ihrem anderen Bildschirm automatisch weiter.
done-signed-here-title = Unterzeichnet
done-signed-here = Sie können in Ihrem Browser mit { $service } fortfahren.
done-sign-denied-title = Abgelehnt
done-sign-denied = Für { $service } wurde nichts unterzeichnet.
done-sign-reported-title = Abgelehnt und gemeldet
done-sign-reported = Für { $service } wurde nichts unterzeichnet. Wenden Sie sich an den Dienst: Vielleicht handelt jemand anderes in Ihrem Namen.
done-sign-expired-title = Die Anfrage ist abgelaufen
done-sign-expired = Für { $service } wurde nichts unterzeichnet. Wenn Sie es erneut versuchen möchten, beginnen Sie auf der Seite.
done-sign-cancelled-title = Auf der Seite abgebrochen
done-sign-cancelled = Für { $service } wurde nichts unterzeichnet. Hier ist nichts mehr zu tun.
done-sign-wrong-match-title = Die Zahl stimmt nicht überein
done-sign-wrong-match = Die eingegebene Zahl ist nicht die auf der Seite von { $service }. Deshalb wurde nichts unterzeichnet. Wenn Sie es waren, beginnen Sie auf dieser Seite von vorn.
done-return = Zurück zum Browser
done-not-opened-title = Ihr Browser hat sich nicht geöffnet
done-not-opened = Tippen Sie auf die Schaltfläche unten, oder öffnen Sie den Browser selbst und gehen Sie zu der Seite, auf der Sie begonnen haben.
done-other-browser-title = Verlangt eine Seite neun Zeichen?
done-other-browser = Es hat sich ein anderer Browser geöffnet als der, in dem Sie begonnen haben. Geben Sie diese Zeichen auf der Seite ein, auf der Sie begonnen haben:
done-other-browser-code = Die neun Zeichen

challenge-title = Code für { $service } erstellen?
challenge-lead = Die Seite verlangt einen Code von dieser App. Fahren Sie nur fort, wenn Sie sich dort selbst anmelden.
challenge-typed-title = Code für diese Ziffern erstellen?
challenge-typed-digits = Die eingegebenen Ziffern
challenge-typed-compare = Vergleichen Sie die Ziffern mit der Seite. Ist eine falsch, gehen Sie zurück und geben Sie die Ziffern neu ein.
challenge-typed-lead = Sie haben zwölf Ziffern von einer Seite eingegeben. Der Code funktioniert nur auf dieser Seite.
challenge-typed-warning = Die Ziffern zeigen nicht, wer anfragt. Fahren Sie nur fort, wenn Sie diese Seite selbst geöffnet haben und ihre Adresse die oben genannte ist.
challenge-sign-title = Für { $service } unterzeichnen?
challenge-sign-lead = Die Seite bittet Sie, etwas zu unterzeichnen. Sie geben es hier selbst ein, damit niemand anderes bestimmt, was unterzeichnet wird. Fahren Sie nur fort, wenn Sie dies selbst begonnen haben.
challenge-accept = Weiter
challenge-late = Nach der Uhr dieses Geräts ist dieser Code abgelaufen. Die Seite bittet Sie vielleicht, von vorn zu beginnen.

otp-title = Diesen Code am anderen Bildschirm eingeben
otp-for = Für { $service }
otp-for-digits = Für { $server }
otp-code = Ihr Code
otp-hint = Groß- oder Kleinbuchstaben sind möglich, mit oder ohne Leerzeichen.
otp-aloud = Vorlesen
otp-done = Ich habe den Code eingegeben
otp-late = Dieser Code ist abgelaufen. Wenn die Seite ihn nicht annimmt, fordern Sie dort einen neuen an.

sign-title = Für { $service } unterzeichnen
sign-typed-title = Unterzeichnen, was die Seite zeigt
sign-lead = Geben Sie ein, was Sie unterzeichnen möchten, genau so, wie es auf der Seite steht. Ihr Code gilt dafür und für nichts anderes.
sign-account = Mit dem Konto { $account }
sign-submit = Weiter zur PIN
sign-day = Tag
sign-month = Monat
sign-year = Jahr
sign-hint-digits = Nur Ziffern
sign-hint-amount = Zum Beispiel { $example }
sign-hint-date = In Ziffern, zum Beispiel 5 für Mai
sign-problem-empty = Dieses Feld ist leer. Füllen Sie es aus.
sign-problem-too-long = Dieser Text ist zu lang. Kürzen Sie ihn.
sign-problem-not-digits = Verwenden Sie nur die Ziffern 0 bis 9.
sign-problem-not-amount = Das ist kein Betrag. Geben Sie ihn so ein: { $example }.
sign-problem-not-date = Dieses Datum gibt es nicht. Prüfen Sie Tag, Monat und Jahr (vier Ziffern).
sign-problem-not-option = Bitte wählen Sie eine dieser Möglichkeiten.
sign-problem-not-pattern = Das entspricht nicht dem Format, das der Dienst erwartet. Vergleichen Sie es mit der Seite.
sign-wrong =
    { $count ->
        [one] Bitte prüfen Sie ein Feld.
       *[other] Bitte prüfen Sie { $count } Felder.
    }

deactivated-blocked-title = Dieses Gerät ist blockiert
deactivated-blocked = Das geschieht zum Beispiel nach fünf falschen PINs in Folge. Countersign kann hier nichts bestätigen, bis Sie die PIN zurücksetzen. Das Gerät selbst funktioniert weiter, und Ihr Konto ist sicher.
deactivated-blocked-todo = Um die Blockierung aufzuheben, wählen Sie eine neue PIN:
deactivated-copied-title = Dieses Gerät ist gesperrt
deactivated-copied = Die Daten der App wurden an einem anderen Ort verwendet oder aus einer älteren Kopie wiederhergestellt. Zur Sicherheit akzeptiert der Server dieses Gerät nicht mehr.
deactivated-copied-todo = Entfernen Sie hier das Konto und registrieren Sie dieses Gerät dann unter „Mein Konto“ erneut. Wenn Sie nichts kopiert haben, ändern Sie auch Ihr Passwort.
deactivated-removed-title = Dieses Gerät wurde entfernt
deactivated-removed = Dieses Gerät wurde aus Ihrem Konto entfernt und kann deshalb keine Anmeldungen mehr freigeben.
deactivated-removed-todo = Wenn Sie dieses Gerät wieder verwenden möchten, entfernen Sie hier das Konto und registrieren Sie das Gerät unter „Mein Konto“.
deactivated-enrolment-cancelled-title = Die Registrierung wurde abgebrochen
deactivated-enrolment-cancelled = Auf dem anderen Bildschirm wurde angegeben, dass die sechs Zeichen verschieden sind, oder die Registrierung wurde abgebrochen. Es ist nichts registriert.
deactivated-enrolment-cancelled-todo = Beginnen Sie auf der Seite von vorn, wenn Sie so weit sind. Wenn die Zeichen wirklich verschieden waren, nutzen Sie ein anderes Netzwerk.
deactivated-server-restored-title = Der Server wurde aus einer Sicherung wiederhergestellt
deactivated-server-restored = Der Server hat jetzt ältere Daten als dieses Gerät. Ihr Konto ist sicher.
deactivated-server-restored-todo = Damit beide wieder übereinstimmen, legen Sie eine neue PIN fest:
deactivated-step-1 = Öffnen Sie an einem anderen Bildschirm { $origin } und melden Sie sich an. Wenn Sie kein anderes Gerät haben, wählen Sie „Ohne die App“.
deactivated-step-2 = Wählen Sie neben diesem Gerät „PIN zurücksetzen“. Wenn Sie das nicht sehen, wählen Sie zuerst „Meine Mobilgeräte verwalten“.
deactivated-step-3 = Scannen Sie den QR-Code auf der Seite.
deactivated-scan = Code zum Zurücksetzen scannen
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = PIN zurücksetzen
deactivated-remove = Von diesem Gerät entfernen
deactivated-begin-again = Entfernen und von vorn beginnen
deactivated-remove-title = Das Konto von diesem Gerät entfernen?
deactivated-remove-lead = Das Konto { $account } bei { $server } wird von diesem Gerät gelöscht. Das Gerät kann nichts freigeben, bis es wieder registriert ist.
deactivated-remove-confirm = Entfernen

store-title = Die App kann nicht gestartet werden
# Button: deletes all accounts from this device.
store-delete = Alles löschen und von vorn beginnen
store-delete-title = Alles in der App löschen?
store-delete-lead = Alle Konten in der App werden von diesem Gerät gelöscht, mit ihren Namen und den Einstellungen der App. Nichts davon lässt sich zurückholen. Das Gerät kann nichts freigeben, bis es unter „Mein Konto“ wieder registriert ist.
store-delete-confirm = Alles löschen

settings-title = Einstellungen
settings-look = Darstellung
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
settings-notifications-hint = Wie Sie über Anfragen benachrichtigt werden
settings-safety = Sicherheit
settings-idle = Inhalt der App ausblenden
settings-idle-hint = Nach dieser Zeit ohne Benutzung. 30 Sekunden vorher werden Sie gewarnt.
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
# Row of the settings: opens the help page of the server in the browser.
settings-help = Hilfe
settings-help-hint = Fragen und Antworten, im Browser: { $address }
settings-diagnostics = Diagnose
settings-diagnostics-hint = Wenn etwas nicht funktioniert
settings-licences = Lizenzen
settings-licences-hint = Für diese App und ihre Bestandteile
settings-version = Version { $version }

notify-running-title = Benachrichtigung, solange die App läuft
notify-running = Sie erhalten eine Mitteilung, auch wenn das Fenster nicht zu sehen ist. Wenn die App geschlossen ist, prüft sie nicht auf Anfragen.
notify-open-title = Benachrichtigung nur, solange die App geöffnet ist
notify-open = Dieses Gerät lässt die App nicht auf Anfragen prüfen, solange sie geschlossen ist. Wenn eine Seite Sie um Bestätigung bittet, öffnen Sie die App selbst.
notify-periodic-title = Die App prüft von Zeit zu Zeit
notify-periodic = Wenn die App geschlossen ist, prüft sie etwa alle 15 Minuten. Das Gerät kann dies verzögern.
notify-seldom-title = Die App prüft, wenn das Gerät es zulässt
notify-seldom = Wenn Sie die App nicht benutzen, können zwischen den Prüfungen Stunden vergehen. Wenn Sie die App in der App-Übersicht wegwischen, prüft sie gar nicht mehr, bis Sie sie wieder öffnen.
notify-late = Eine Anfrage gilt nur wenige Minuten. Deshalb kommt diese Mitteilung oft zu spät. Wenn eine Seite Sie um Bestätigung bittet, öffnen Sie die App selbst.
notify-push-title = Sie werden sofort benachrichtigt
notify-push = Sobald eine Anfrage eintrifft, weist Ihre Push-App diese App darauf hin. Kommt keine Mitteilung, öffnen Sie die App selbst.
notify-apple = Sobald eine Anfrage eintrifft, stellt Apple eine Mitteilung zu. Darin steht nur, dass eine Anfrage wartet. Kommt keine Mitteilung, öffnen Sie die App selbst.
notify-faster-title = Sofort benachrichtigt werden
notify-faster = Eine App wie ntfy kann diese App darauf hinweisen, sobald eine Anfrage eintrifft. Installieren Sie sie und öffnen Sie dann diese App erneut.
notify-refused-title = Mitteilungen sind ausgeschaltet
notify-refused = Sie werden nicht benachrichtigt, wenn eine Anfrage eintrifft. Sie sehen die Anfrage, wenn Sie die App öffnen.
notify-settings = Einstellungen öffnen
notify-ask-title = Mitteilungen sind noch nicht erlaubt
notify-ask = Erlauben Sie Mitteilungen, damit die App Sie benachrichtigen kann, wenn eine Anfrage eintrifft.
notify-allow = Mitteilungen erlauben

privacy-title = Ihre Privatsphäre
privacy-lead = Kurz gesagt: Diese App kommuniziert nur mit den Servern Ihrer Konten und nur über Ihre Anmeldungen.
privacy-kept-title = Was dieses Gerät speichert
privacy-kept-1 = Für jedes Konto: Name und Adresse des Servers und Ihr Konto, teilweise verdeckt
privacy-kept-2 = Für jedes Konto einen geheimen Schlüssel, den dieses Gerät schützt und der ohne Ihre PIN nutzlos ist
privacy-kept-3 = Ihre Einstellungen
privacy-kept-4 = Nicht gespeichert: Ihre PIN, Ihr Passwort oder eine Liste Ihrer Anmeldungen
privacy-sent-title = Was sie sendet, und an wen
privacy-sent-1 = An den Server eines Kontos: Ihre Antworten auf Anfragen und die Prüfung auf neue Anfragen
privacy-sent-2 = Nie Ihre PIN: Der Server kann prüfen, ob sie richtig ist, erfährt sie aber nicht
privacy-sent-3 = Der Server sieht auch Ihre IP-Adresse, wie jeder Server
privacy-sent-4 = Wenn Sie eine Push-App verwenden: die Adresse, unter der sie erreichbar ist. Ihr Anbieter erfährt, wann eine Anfrage kommt, und sonst nichts
privacy-none-title = Was sie nicht tut
privacy-none-1 = Keine Statistik, keine Werbung, keine Absturzberichte
privacy-none-2 = Keine anderen Server: Auch die Entwickler erhalten nichts über Sie
privacy-none-3 = Keine gespeicherten Bilder: Die Kamera liest nur QR-Codes
privacy-gone-title = Wie Sie Ihre Daten löschen
privacy-gone = Wenn Sie ein Konto unter „Konten“ entfernen, wird es von diesem Gerät gelöscht. Was der Server über Sie speichert, steht unter „Mein Konto“.

licences-title = Lizenzen
licences-own = Diese App ist freie Software unter der Open-Source-Lizenz für die Europäische Union 1.2.
licences-own-text = Open-Source-Lizenz für die Europäische Union lesen
licences-others-title = Erstellt mit der Arbeit anderer
licences-others =
    { $count ->
        [one] { $count } Bestandteil mit eigener Lizenz:
       *[other] { $count } Bestandteile mit je eigener Lizenz:
    }
licences-texts-title = Vollständiger Text dieser Lizenzen
licences-loading = Die Liste wird geladen…
licences-failed-title = Die Liste konnte nicht geöffnet werden
licences-failed = Schließen Sie die App und öffnen Sie sie erneut. Sonst ist nichts betroffen.

diagnostics-title = Diagnose
diagnostics-lead = Wenn etwas nicht funktioniert, helfen diese Angaben dem Support-Team, Ihnen zu helfen.
diagnostics-safe = Diese Informationen enthalten nichts Geheimes: keine PIN, keinen Schlüssel, keinen Code und kein Passwort. Sie sehen hier alles, was geteilt würde.
diagnostics-english = Die Zeilen sind auf Englisch, damit jedes Support-Team sie lesen kann.
diagnostics-lines = Diagnoseangaben
diagnostics-share = Teilen

move-intro-title = Auf ein anderes Telefon umziehen?
move-intro-lead = Das Konto { $account } bei { $server } wird auf ein anderes Telefon oder Tablet umgezogen. Das dauert weniger als zwei Minuten.
move-intro-1 = Halten Sie das andere Telefon bereit. Diese App muss darauf installiert sein.
move-intro-2 = Dieses Telefon zeigt einen QR-Code. Das andere scannt ihn.
move-intro-3 = Geben Sie Ihre PIN auf dem anderen Telefon ein. Es ist dieselbe PIN wie hier.
move-intro-4 = Beide Telefone zeigen sechs Zeichen. Wenn sie gleich sind, bestätigen Sie das hier.
move-intro-after = Sobald das andere Telefon bereit ist, funktioniert dieses nicht mehr für dieses Konto. Bis dahin ändert sich nichts.
move-intro-accept = Weiter

move-code-title = Mit dem anderen Telefon scannen
move-code-lead = Öffnen Sie auf dem anderen Telefon Countersign, tippen Sie auf „Von altem Telefon umziehen“ oder „QR-Code scannen“ und scannen Sie diesen Code.
move-code-picture = QR-Code für das andere Telefon
move-code-typed = Oder geben Sie dort diesen Code ein
move-code-address = Adresse:
move-code-claimed-title = Geben Sie jetzt Ihre PIN am anderen Telefon ein
move-code-claimed = Das andere Telefon hat den Code gelesen und fragt nach Ihrer PIN. Dieses Telefon macht danach automatisch weiter.
move-code-attempts =
    { $count ->
        [0] Sie haben keinen Versuch mehr.
        [1] Am anderen Telefon wurde eine falsche PIN eingegeben. Sie haben noch einen Versuch.
       *[other] Am anderen Telefon wurde eine falsche PIN eingegeben. Sie haben noch { $count } Versuche.
    }
move-code-over-title = Dieser Code ist abgelaufen
move-code-over = Es wurde nichts umgezogen. Gehen Sie zurück und beginnen Sie von vorn.
move-cancel = Umzug abbrechen

move-compare-title = Sehen Sie am anderen Telefon dasselbe?
move-compare-lead = Sehen Sie beide Bildschirme an. Lassen Sie sich Zeit.
move-compare-characters = Die sechs Zeichen
move-compare-same = Die Zeichen sind gleich
move-compare-differ = Die Zeichen sind nicht gleich
move-compare-busy = Das Konto wird umgezogen…
move-compare-note = Wenn die Zeichen nicht gleich sind, wird nichts umgezogen. Vielleicht hat jemand anderes den Code gelesen.

moved-title = Das andere Telefon ist bereit
moved = Das andere Telefon gibt jetzt Anmeldungen für { $account } bei { $server } frei. Dieses Telefon kann das nicht mehr, und das Konto wurde von ihm gelöscht.
moved-name = In „Mein Konto“ trägt das andere Telefon noch den Namen von diesem. Sie können es dort umbenennen.
moved-home = Fertig

accounts-title = Konten
accounts-lead = Tippen Sie auf ein Konto, um es zu verwenden, seine PIN zu ändern, es umzuziehen oder zu entfernen.
accounts-active = Zurzeit angezeigt
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
account-deactivated = Dieses Konto kann im Moment nichts freigeben.
account-change-pin = PIN ändern
account-biometrics = Anstelle Ihrer PIN. Die PIN gilt weiterhin.
account-notice-pin-changed-title = Ihre PIN wurde geändert
account-notice-pin-changed = Von jetzt an gilt auf diesem Gerät nur noch die neue PIN.
account-notice-biometrics-on-title = Eingeschaltet
account-notice-biometrics-on = Von jetzt an können Sie Fingerabdruck oder Gesicht anstelle der PIN verwenden.
account-notice-biometrics-off-title = Ausgeschaltet
account-notice-biometrics-off = Von jetzt an fragt dieses Gerät nach Ihrer PIN.
account-notice-named-title = Gespeichert
account-notice-named = Dieses Gerät verwendet von jetzt an diesen Namen.
account-sign-ins = Anmeldungen
account-sign-ins-detail = Wann und wo dieses Konto verwendet wurde
account-move = Auf anderes Telefon umziehen
account-move-detail = In etwa zwei Minuten, ohne Computer
account-remove = Von diesem Gerät entfernen
account-name = Ihr eigener Name für dieses Konto
account-name-hint = Nur dieses Gerät zeigt ihn. Höchstlänge: { $count }.
account-name-save = Speichern
account-remove-title = Dieses Konto von diesem Gerät entfernen?
account-remove-lead = Was mit { $account } bei { $server } geschieht:
account-remove-server = Der Server entfernt dieses Gerät aus Ihrem Konto und teilt Ihnen das per E-Mail mit. Anfragen, die hier noch warten, werden abgebrochen.
account-remove-here = Das Konto und seine Schlüssel werden von diesem Gerät gelöscht. Ihre anderen Konten bleiben.
account-remove-last = Wenn dies Ihr einziges Gerät ist, stellen Sie sicher, dass Sie sich auf andere Art anmelden können.
account-remove-reinstall = Um das Konto hier wieder zu verwenden, müssen Sie dieses Gerät neu registrieren. Das gilt auch, wenn Sie die App löschen: Eine neue Installation bringt das Konto nicht zurück.
account-remove-confirm = Entfernen

sign-ins-title = Anmeldungen
history-empty = Noch keine Anmeldungen. Jede Anmeldung erscheint hier mit Ort und Zeit.
history-busy = Verbindung zum Server…
history-more = Ältere Einträge anzeigen
history-paused = Sind Anfragen an dieses Gerät angehalten?
history-expect = Ich melde mich gerade an
history-expect-hint = Wenn ein neuer Browser meldet, dass Ihr Gerät vorerst keine Anfragen erhält, tippen Sie hier. Neue Browser können dann zehn Minuten lang anfragen.
history-expected = Neue Browser können jetzt zehn Minuten lang Anfragen an dieses Gerät senden.
history-method-password = Mit dem Passwort
history-method-app = Mit dieser App
history-method-code = Mit einem Code aus dieser App
history-method-here = Auf diesem Gerät
history-signed-in = Angemeldet
history-signed = Unterzeichnet
history-denied = Abgelehnt
history-expired = Nicht rechtzeitig beantwortet
history-cancelled = Abgebrochen
history-failed = Fehlgeschlagen
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Neue PIN für „{ $device }“
history-unblocked = Die Blockierung von „{ $device }“ wurde mit einer neuen PIN aufgehoben
history-moved = Die App auf „{ $device }“ ist auf ein anderes Gerät umgezogen
history-blocked = „{ $device }“ wurde blockiert
history-locked = „{ $device }“ wurde gesperrt
history-reported-by-you = Von Ihnen gemeldet
history-not-me = Das war ich nicht
history-not-me-title = Waren Sie das nicht?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Die Meldung hält diese Transaktion nicht auf. Rufen Sie jetzt bei „{ $service }“ an: Nur der Dienst kann sie aufhalten.
history-not-me-1 = Wenn Sie es melden, werden alle abgemeldet, die über diesen Browser angemeldet sind. Sie erhalten dazu eine E-Mail.
history-not-me-2 = Ändern Sie Ihr Passwort unter „Mein Konto“.
history-not-me-3 = Prüfen Sie unter „Mein Konto“ Ihre Geräte und Sitzungen. Entfernen oder beenden Sie alle, die Sie nicht kennen.
history-not-me-confirm = Melden
