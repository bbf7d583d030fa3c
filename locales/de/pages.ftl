### Deutsch: see locales/en for what each text is for.

product-name = Countersign

page-skip = Zum Inhalt springen
page-sign-out = Abmelden
page-demo = Dies ist eine Demo auf diesem Rechner. Die E-Mails der Demo liegen hier:
page-back-account = Mein Konto
page-back-devices = Meine Mobilgeräte
page-cancel = Abbrechen
page-language = Sprache
page-language-set = Ändern

sign-in-title = Anmelden
sign-in-lead = Geben Sie zuerst Ihre E-Mail-Adresse ein.
sign-in-email = E-Mail-Adresse
sign-in-email-wrong = Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel maria@example.eu.
sign-in-next = Weiter
sign-in-over = Diese Anmeldung ist beendet, weil sie länger als 15 Minuten gedauert hat oder in einem anderen Browser begonnen wurde. Es ist nichts verloren: Beginnen Sie hier von vorn.

password-title = Passwort eingeben
password-not-you = Nicht Sie?
password-label = Passwort
password-show = Anzeigen
password-hide = Verbergen
password-change-title = Passwort ändern
password-change-lead = Verwenden Sie mindestens { $count } Zeichen; einige Wörter hintereinander sind leicht zu merken. Andere Browser werden abgemeldet, und Sie erhalten eine E-Mail darüber.
password-current = Bisheriges Passwort
password-new = Neues Passwort
password-repeat = Das neue Passwort noch einmal
password-save = Neues Passwort speichern
password-saved = Ihr Passwort ist geändert. Andere Browser wurden abgemeldet.
account-password-state = Ändern Sie es, wenn jemand anderes es kennen könnte.
error-password-short = Verwenden Sie mindestens { $count } Zeichen.
    .title = Das Passwort ist zu kurz
error-password-long = Verwenden Sie höchstens { $count } Zeichen.
    .title = Das Passwort ist zu lang
error-password-personal = Es darf weder Ihre E-Mail-Adresse enthalten noch Ihr Name sein.
    .title = Wählen Sie ein anderes Passwort
error-password-differs = Geben Sie das neue Passwort zweimal gleich ein.
    .title = Die beiden Passwörter sind nicht gleich
forgotten-title = Passwort vergessen?
forgotten-lead = Geben Sie Ihre E-Mail-Adresse ein. Wenn es dazu ein Konto gibt, senden wir Ihnen einen Link, mit dem Sie ein neues Passwort wählen.
forgotten-send = Link senden
forgotten-sent-lead = Wenn es zu dieser Adresse ein Konto gibt, ist ein Link unterwegs. Öffnen Sie ihn in diesem Browser.
forgotten-wait-lead = Keines Ihrer Geräte kann bestätigen. Zu Ihrer Sicherheit können Sie das neue Passwort deshalb erst nach dieser Zeit wählen. Öffnen Sie den Link in der E-Mail dann noch einmal. Wenn Sie es nicht waren, können Sie den Vorgang über die E-Mail anhalten.
forgotten-saved = Ihr neues Passwort ist gesetzt. Melden Sie sich damit an.
recover-title = Ihre App wieder einrichten
recover-lead = Sie haben sich nur mit dem Passwort angemeldet. Ihr Konto verlangt auch die App; deshalb ist nur diese Seite offen.
recover-sign-in = Mit der App anmelden
recover-sign-in-lead = Eines Ihrer Geräte kann bestätigen. Damit ist Ihr ganzes Konto offen.
password-sign-in = Anmelden
method-title = Art der Anmeldung wählen
method-label = Wie möchten Sie bestätigen, dass Sie es sind?
method-hint = Mit der App Countersign auf Ihrem Gerät ist Ihre Anmeldung sicherer als mit einem Passwort allein.
method-password = Nur Passwort
method-without-app = Ohne die App
    .hint = Wenn Sie noch kein Gerät haben oder keines funktioniert.
method-app-pin = In meiner App freigeben
    .hint = Wir senden eine Anfrage an Ihr Gerät.
method-on-mobile = In der App auf diesem Gerät freigeben
    .hint = Die App öffnet sich und führt Sie hierher zurück.
method-app-qr = Einen Code aus meiner App verwenden
    .hint = Sie scannen einen QR-Code. Ihr Gerät braucht kein Netz.
error-wrong-password = Prüfen Sie die Adresse und geben Sie das Passwort noch einmal ein. Achten Sie auf Groß- und Kleinbuchstaben. Wenn Sie hier kein Konto haben, wurde nichts geändert.
    .title = Adresse und Passwort passen nicht zusammen
error-password-alone = Auf einem Ihrer Geräte wurde ein Anmeldeversuch gemeldet. Wählen Sie bis eine Stunde danach eine Art mit der App.
    .title = Das Passwort allein genügt zurzeit nicht
error-too-many-passwords =
    { $count ->
        [one] Zum Schutz des Kontos werden eine Sekunde lang keine Passwörter geprüft. Versuchen Sie es dann erneut.
       *[other] Zum Schutz des Kontos werden { $count } Sekunden lang keine Passwörter geprüft. Versuchen Sie es dann erneut. Ihre Geräte sind nicht betroffen.
    }
    .title = Bitte warten Sie einen Moment

device-title = Welches Gerät möchten Sie verwenden?
device-lead = Nur dieses Gerät erhält die Anfrage. Die anderen erhalten nichts.
device-none-title = Sie haben noch kein Gerät
device-none-lead = Um mit der App zu bestätigen, fügen Sie zuerst Ihrem Konto ein Gerät hinzu. Melden Sie sich jetzt mit Ihrem Passwort an. Unter „Mein Konto“ führt Sie „Meine Mobilgeräte“ in etwa zwei Minuten durch die Schritte.
device-none-unusable = Ihr Gerät kann im Moment nicht verwendet werden, weil es blockiert oder nicht vollständig hinzugefügt ist. Melden Sie sich mit Ihrem Passwort an. Unter „Meine Mobilgeräte“ können Sie seine PIN zurücksetzen.
device-none-password = Mit dem Passwort anmelden
device-last-used = Zuletzt verwendet:
device-never-used = Noch nicht verwendet
device-other-method = Andere Art wählen

waiting-title = Bestätigen Sie auf Ihrem Gerät
waiting-step-open = Öffnen Sie die App Countersign auf { $device }. Die Anfrage erscheint von selbst.
waiting-step-match = Prüfen Sie, wer anfragt, und geben Sie dann diese Zahl in der App ein:
waiting-step-check = Prüfen Sie in der App, wer anfragt, und fahren Sie fort.
waiting-step-pin = Geben Sie Ihre PIN in der App ein. Diese Seite geht von selbst weiter.
waiting-match-label = Die Zahl, die Sie in der App eingeben
waiting-time-left = Restzeit
waiting-other-method = Andere Art wählen
waiting-cancel = Abbrechen
waiting-noscript = Ohne Skripte kann diese Seite nicht von selbst weitergehen. Wenn Sie in der App bestätigt haben, drücken Sie die Schaltfläche.
waiting-continue = Ich habe bestätigt
waiting-confirmed = Bestätigt. Einen Moment…
waiting-none-title = Keine Anfrage in der App?
waiting-none-lead = Öffnen Sie die App auf { $device } und prüfen Sie, ob das Gerät Netz hat. Ohne Netz verwenden Sie stattdessen einen Code.
waiting-again = Anfrage noch einmal senden
waiting-code = Stattdessen einen Code verwenden

outcome-again = Erneut versuchen
outcome-begin-again = Neu beginnen
outcome-ends = Dieser Versuch ist beendet. Die Seite muss mit dem Passwort neu beginnen.
outcome-hour = Eine Stunde lang meldet das Passwort allein niemanden an, außer in einem Browser, den eines Ihrer Geräte schon bestätigt hat.
outcome-denied = Auf Ihrem Gerät abgelehnt
    .lead = Es wurde niemand angemeldet. Wenn Sie „Ablehnen“ aus Versehen gedrückt haben, versuchen Sie es erneut.
    .change = Es wurde nichts geändert. Wenn Sie „Ablehnen“ aus Versehen gedrückt haben, versuchen Sie es erneut.
outcome-reported = Auf Ihrem Gerät gemeldet
    .lead = Es wurde niemand angemeldet. Wenn jemand anderes angefragt hat, kennt diese Person vielleicht Ihr Passwort: Ändern Sie es so bald wie möglich.
outcome-expired = Die Zeit ist abgelaufen
    .lead = Die Anfrage wurde nicht innerhalb von zwei Minuten beantwortet. Deshalb wurde niemand angemeldet. Halten Sie Ihr Gerät bereit und versuchen Sie es erneut.
    .change = Die Anfrage wurde nicht innerhalb von zwei Minuten beantwortet. Deshalb wurde nichts geändert. Halten Sie Ihr Gerät bereit und versuchen Sie es erneut.
outcome-cancelled = Die Anfrage wurde abgebrochen
    .lead = Es wurde niemand angemeldet. Sie können jederzeit von vorn beginnen.
    .change = Es wurde nichts geändert. Sie können jederzeit von vorn beginnen.
outcome-wrong-match = Die eingegebene Zahl war nicht die auf dieser Seite
    .lead = Die Anfrage ist beendet, und es wurde niemand angemeldet. Versuchen Sie es mit der neuen Zahl erneut.
    .change = Die Anfrage ist beendet, und es wurde nichts geändert. Versuchen Sie es mit der neuen Zahl erneut.
outcome-blocked = Dieses Gerät ist blockiert
    .lead = Die PIN war fünfmal hintereinander falsch, oder das Gerät wurde gesperrt oder entfernt. Melden Sie sich auf andere Art an. Unter „Meine Mobilgeräte“ können Sie seine PIN zurücksetzen.
    .change = Die PIN war fünfmal hintereinander falsch, oder das Gerät wurde gesperrt oder entfernt. Es wurde nichts geändert. Wählen Sie eine andere Art. Unter „Meine Mobilgeräte“ können Sie seine PIN zurücksetzen.
outcome-too-many = Es warten schon drei Anfragen
    .lead = Beantworten Sie sie in der App oder lehnen Sie sie dort ab. Sie können auch zwei Minuten warten, bis sie von selbst enden. Versuchen Sie es dann erneut.
outcome-only-known = Ihr Gerät erhält vorerst keine Anfragen
    .lead = In der letzten Stunde wurden mehrere Anfragen nicht beantwortet oder abgelehnt. Um Ihnen weitere zu ersparen, dürfen nur Browser anfragen, die Sie schon verwendet haben. Wählen Sie eine andere Art oder versuchen Sie es in einer Stunde erneut.
outcome-too-many-codes = Zu viele Codes waren falsch
    .lead = Zum Schutz Ihres Kontos wird vor dem unten genannten Zeitpunkt kein neuer Code erstellt. Wählen Sie bis dahin eine andere Art.
outcome-announce = Oder öffnen Sie in der App „Anmeldungen“, drücken Sie „Ich melde mich gerade an“ und versuchen Sie es hier erneut.
outcome-not-active = Dieses Gerät ist jetzt nicht verwendbar
    .lead = Es ist nicht vollständig hinzugefügt, blockiert oder entfernt. Wählen Sie eine andere Art. Unter „Meine Mobilgeräte“ sehen Sie seinen Zustand.

context-browser = { $browser } auf { $system }
context-this-computer = Dieser Computer

on-mobile-passwordless = Mit der App auf diesem Gerät anmelden
on-mobile-title = Mit der App auf diesem Gerät bestätigen
on-mobile-step-open = Öffnen Sie die App mit der Schaltfläche unten.
on-mobile-step-check = Prüfen Sie, wer anfragt, und geben Sie Ihre PIN ein.
on-mobile-step-back = Die App führt Sie hierher zurück, und Sie sind angemeldet.
on-mobile-open = App öffnen
on-mobile-verified = Es öffnet sich nichts? Nutzen Sie diesen Link
on-mobile-confirmed = Bestätigt. Die App führt Sie zu dieser Seite zurück.
on-mobile-typed-title = Die App zeigt neun Zeichen?
on-mobile-typed-lead = Das tut sie, wenn sie Sie in einen anderen Browser als diesen geführt hat. Geben Sie die Zeichen hier ein. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
on-mobile-typed-label = Die neun Zeichen
error-mistyped-return = Ein oder mehrere Zeichen sind anders als in der App. Das kostet keinen Versuch: Vergleichen und berichtigen Sie sie.
    .title = Sie haben sich vertippt
error-return-not-yet = Die App hat noch nicht bestätigt. Öffnen Sie sie mit der Schaltfläche oben; danach zeigt sie die Zeichen.
    .title = Bestätigen Sie zuerst in der App
error-too-many-passwordless =
    { $count ->
        [one] Von hier aus wurden in kurzer Zeit viele Anmeldungen begonnen. Warten Sie eine Minute oder verwenden Sie Ihre E-Mail-Adresse.
       *[other] Von hier aus wurden in kurzer Zeit viele Anmeldungen begonnen. Warten Sie { $count } Minuten oder verwenden Sie Ihre E-Mail-Adresse.
    }
    .title = Bitte warten Sie einen Moment
error-wrong-return =
    { $count ->
        [one] Das sind nicht die Zeichen für diese Seite. Vergleichen Sie sie mit der App. Sie haben noch einen Versuch.
       *[other] Das sind nicht die Zeichen für diese Seite. Vergleichen Sie sie mit der App. Sie haben noch { $count } Versuche.
    }
    .title = Das sind andere Zeichen

request-link-title = Diese Anfrage ist für die App
request-link-lead = Öffnen Sie sie in der App Countersign auf diesem Gerät. Bestätigen Sie nur, wenn Sie selbst soeben auf diesem Gerät mit der Anmeldung begonnen haben. Schließen Sie sonst diese Seite.

return-ended-title = Es wurde niemand angemeldet
return-ended-lead = Die App hat Sie in einen anderen Browser geführt als den, in dem Sie begonnen haben. Deshalb ist diese Anmeldung beendet. Sie können hier, in diesem Browser, von vorn beginnen.
return-ended-again = Hier von vorn beginnen
return-elsewhere-title = In diesem Browser haben Sie nicht begonnen
return-elsewhere-lead = Hier wurde niemand angemeldet. Gehen Sie zu dem Browser zurück, in dem Sie begonnen haben, und geben Sie dort die neun Zeichen ein, die die App zeigt.
return-typed-only-title = Dieser Link gilt nicht mehr
return-typed-only-lead = Er wurde zuerst in einem anderen Browser geöffnet. Jetzt sind Sie im richtigen Browser: Gehen Sie zu der Seite, auf der Sie begonnen haben, und geben Sie dort die neun Zeichen ein, die die App zeigt.
return-wrong-title = Der Code in diesem Link ist falsch
return-wrong-lead = Es wurde niemand angemeldet, und nichts hat sich geändert. Drücken Sie die Schaltfläche in der App noch einmal, oder geben Sie die neun Zeichen, die sie zeigt, auf der Seite ein, auf der Sie begonnen haben.
return-gone-title = Dieser Rückweg ist beendet
return-gone-lead = Er wurde schon benutzt, oder seine Zeit ist abgelaufen. Es wurde niemand damit angemeldet. Wenn Sie sich weiterhin anmelden möchten, beginnen Sie von vorn.

outcome-code-used = Der Code war dreimal falsch
    .lead = Es wurde niemand angemeldet. Sie können jederzeit von vorn beginnen.
outcome-return-expired = Diese Anmeldung ist beendet
    .lead = Die App hat in einen anderen Browser geführt, die Zeichen waren dreimal falsch, oder die Zeit ist abgelaufen. Es wurde niemand angemeldet. Sie können jederzeit von vorn beginnen.

code-title = Den QR-Code der App verwenden
code-lead = Für { $device }. Dazu ist kein Netzwerk nötig.
code-step-scan = Drücken Sie in der App „QR-Code scannen“ und halten Sie das Gerät vor dieses Bild.
code-step-pin = Prüfen Sie, wer anfragt, und geben Sie Ihre PIN ein. Die App zeigt neun Buchstaben und Ziffern.
code-step-type = Neun Buchstaben und Ziffern. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
code-picture = QR-Code zum Scannen mit der App Countersign
code-label = Code, den Ihre App zeigt
code-submit = Anmelden
code-confirm = Bestätigen
code-typed-open = Sie können das Bild nicht scannen?
code-typed-hint = Drücken Sie in der App „QR-Code scannen“, dann „Code eingeben“, und geben Sie diese zwölf Ziffern ein:
code-time-left = Gültig noch
code-new = Neuen Code anzeigen

error-mistyped-otp = Ein oder mehrere Zeichen sind anders als in der App. Das kostet keinen Versuch: Vergleichen und berichtigen Sie den Code.
    .title = Der Code enthält einen Tippfehler
error-not-this-device-otp =
    { $count ->
        [one] Der Code wurde von einem anderen Gerät, für eine andere Seite oder vor langer Zeit erstellt. Erstellen Sie in der App einen neuen für dieses Bild. Sie haben noch einen Versuch.
       *[other] Der Code wurde von einem anderen Gerät, für eine andere Seite oder vor langer Zeit erstellt. Erstellen Sie in der App einen neuen für dieses Bild. Sie haben noch { $count } Versuche.
    }
    .title = Dieser Code gehört nicht zu dieser Seite
error-wrong-otp-pin =
    { $count ->
        [one] Scannen Sie das Bild noch einmal und geben Sie Ihre PIN sorgfältig ein. Nach einer weiteren falschen PIN wird das Gerät blockiert; Sie können die PIN dann unter „Mein Konto“ zurücksetzen.
       *[other] Scannen Sie das Bild noch einmal und geben Sie Ihre PIN sorgfältig ein. Sie haben noch { $count } Versuche.
    }
    .title = Die PIN in der App war nicht richtig
error-code-expired = Es sind fünf Minuten vergangen. Scannen Sie das neue Bild unten und geben Sie den neuen Code ein.
    .title = Dieser Code ist zu alt
error-code-used = Jeder Code gilt einmal, und für jedes Bild gibt es drei Versuche. Scannen Sie das neue Bild unten und geben Sie den neuen Code ein.
    .title = Dieser Code ist verbraucht

account-title = Mein Konto
account-hello = Guten Tag, { $name }
account-lead = Hier verwalten Sie Ihr Konto und die Geräte, die für Sie bestätigen.
account-devices = Meine Mobilgeräte
account-devices-state =
    { $count ->
        [0] Noch kein Gerät. Mit einem Gerät kann niemand allein mit einem gestohlenen Passwort Ihre Geräte ändern.
        [one] Ein Gerät bestätigt für Sie.
       *[other] { $count } Geräte bestätigen für Sie.
    }
account-devices-unusable = Keines Ihrer Geräte kann im Moment bestätigen. Sehen Sie nach, was zu tun ist.
account-history = Anmeldeverlauf
account-history-state = Wann und wo Sie sich angemeldet und was Sie unterzeichnet haben
account-history-open = Verlauf anzeigen
account-sessions = Offene Sitzungen
account-sessions-state = Wo Sie angemeldet sind
account-sessions-open = Sitzungen anzeigen
account-stop = Gerät verloren oder gestohlen?
account-stop-state = Alles auf einmal beenden: Geräte, Anfragen, Anmeldungen
account-stop-open = Alles beenden
account-mail-language = Sprache Ihrer E-Mails
account-mail-language-save = Speichern
account-mail-language-saved = Von jetzt an erhalten Sie E-Mails in dieser Sprache.
account-bank = Demo-Bank
account-bank-state = Ein Dienst, bei dem Sie eine Überweisung mit der App unterzeichnen
account-bank-open = Demo-Bank öffnen
account-devices-manage = Meine Mobilgeräte verwalten
account-devices-first = Mobilgerät hinzufügen

devices-title = Meine Mobilgeräte
devices-lead = Diese Geräte können bestätigen, dass Sie es sind.
devices-none = Sie haben noch kein Gerät. Fügen Sie eines hinzu. Dann kann niemand mehr allein mit einem gestohlenen Passwort Ihre Geräte ändern.
devices-add = Mobilgerät hinzufügen
devices-active = Aktiv
devices-pending = Nicht fertig
devices-blocked = Blockiert
devices-locked = Gesperrt
devices-blocked-why = Nach mehrmals falscher PIN ist dieses Gerät blockiert. Setzen Sie seine PIN zurück, um es wieder zu verwenden.
devices-suspended-why = Dem Gerät oder dem Browser, mit dem es hinzugefügt wurde, wird nicht mehr vertraut. Wenn es Ihnen gehört, setzen Sie seine PIN zurück; wenn Sie es nicht kennen, entfernen Sie es.
devices-locked-why = Eine Kopie dieses Geräts wurde bemerkt. Zu Ihrer Sicherheit wurde es gesperrt. Entfernen Sie es und fügen Sie es wieder hinzu.
devices-pending-why = Dieses Gerät wurde nicht vollständig hinzugefügt. Entfernen Sie es und fügen Sie es wieder hinzu.
devices-added = Hinzugefügt
devices-last-used = Zuletzt verwendet
devices-never-used = Noch nicht verwendet
devices-rename = Umbenennen
devices-rename-label = Neuer Name
devices-rename-save = Namen speichern
devices-reset = PIN zurücksetzen
devices-remove = Entfernen
devices-remove-title = { $device } entfernen?
devices-remove-lead = Es kann dann nicht mehr für Sie bestätigen, und offene Anfragen darauf enden. Sie erhalten dazu eine E-Mail. Um es wieder zu verwenden, fügen Sie es neu hinzu.
devices-remove-last = Es ist Ihr einziges Gerät. Ohne dieses Gerät brauchen Sie für das nächste Ihr Passwort, einen Link per E-Mail und eine Wartezeit.
devices-remove-others = Diese Geräte wurden mit ihm hinzugefügt und werden blockiert, bis Sie ihre PIN zurücksetzen: { $devices }
devices-remove-confirm = Dieses Gerät entfernen
devices-remove-keep = Behalten
devices-removed = Das Gerät wurde entfernt. Sie erhalten dazu eine E-Mail.
devices-renamed = Der Name wurde geändert.
devices-pin-reset = Das Gerät hat seine neue PIN.
devices-was-added = Das Gerät wurde hinzugefügt. Sie erhalten dazu eine E-Mail.
error-device-name = Geben Sie dem Gerät einen Namen von 1 bis 40 Zeichen.
    .title = Der Name fehlt oder ist zu lang
error-device-name-characters = Der Name enthält einen Zeilenumbruch, einen Tabulator oder ein unsichtbares Zeichen. Geben Sie ihn ohne dieses ein.
    .title = Der Name hat ein Zeichen, das nicht angezeigt werden kann

step-up-title = Bestätigen Sie, dass Sie es sind
step-up-first = Geben Sie zuerst noch einmal Ihr Passwort ein.
step-up-for-add = Sie möchten ein Gerät hinzufügen.
step-up-for-remove = Sie möchten „{ $device }“ entfernen.
step-up-for-reset = Sie möchten eine neue PIN für „{ $device }“ festlegen.
step-up-for-rename = Sie möchten „{ $device }“ umbenennen.
step-up-for-password = Sie möchten Ihr Passwort ändern.
step-up-for-email = Sie möchten Ihre E-Mail-Adresse in { $email } ändern.
step-up-for-report = Sie möchten eine Anmeldung melden, die nicht von Ihnen war.
step-up-for-sessions = Sie möchten Ihre anderen Browser abmelden.
step-up-device-title = Mit einem Gerät bestätigen
step-up-device-lead = Sie haben ein Gerät. Deshalb genügt ein Passwort allein für diese Änderung nicht.
step-up-continue = Weiter
step-up-app-pin = In der App bestätigen
step-up-app-qr = Mit einem QR-Code, ohne Netzwerk
step-up-unusable = Funktioniert keines Ihrer Geräte?
step-up-unusable-lead = Unter „Meine Mobilgeräte“ können Sie die PIN eines Geräts mit einem Link per E-Mail zurücksetzen.
sign-in-service = { $name }, Mein Konto

add-title = Mobilgerät hinzufügen
add-lead = Wählen Sie zuerst einen Namen und eine PIN. Die PIN bleibt auf dieser Seite und in Ihrer App; der Server sieht sie nie.
add-name = Name des Geräts
add-name-hint = Damit Sie es wiedererkennen, zum Beispiel „Marias Telefon“.
add-pin = PIN aus vier Ziffern
add-pin-hint = Sie geben sie in der App ein, wenn Sie bestätigen. Vermeiden Sie Jahreszahlen, Reihen und Wiederholungen.
add-pin2 = Dieselbe PIN noch einmal
add-show = QR-Code anzeigen
add-noscript = Diese Seite erstellt den QR-Code selbst, damit niemand sonst Ihre PIN sieht. Dafür braucht sie Skripte: Erlauben Sie diese für diese Website und laden Sie die Seite dann neu.
reset-title = Neue PIN für { $device }
reset-lead = Wählen Sie eine neue PIN. Sie bleibt auf dieser Seite und in Ihrer App; der Server sieht sie nie.

enrol-scan-title = Scannen Sie dies mit Ihrem Gerät
enrol-scan-lead = Öffnen Sie die App Countersign, drücken Sie „Dieses Gerät einrichten“ oder „Konto hinzufügen“ und halten Sie das Gerät vor das Bild.
enrol-reset-lead = Öffnen Sie die App Countersign auf { $device }, drücken Sie „QR-Code scannen“ und halten Sie das Gerät vor das Bild.
enrol-picture = QR-Code zum Scannen mit der App Countersign
enrol-other-ways = Am selben Gerät oder ohne Kamera?
enrol-link-label = Öffnen Sie am selben Gerät diesen Link in der App oder kopieren Sie ihn dorthin:
enrol-here = Die App ist auf diesem Gerät?
enrol-here-lead = Öffnen Sie sie hier. Sie kommen auf diese Seite zurück, um sechs Zeichen zu vergleichen.
enrol-copy = Link kopieren
enrol-copied = Kopiert
enrol-typed-label = Oder geben Sie diesen Code in der App ein, mit der Adresse { $origin }
enrol-waiting = Ihr Gerät wird erwartet…
enrol-claimed = Ihr Gerät ist verbunden. Geben Sie Ihre PIN in der App ein.
enrol-wrong-pin =
    { $count ->
        [one] Das war nicht die PIN, die Sie hier gewählt haben. Sie haben noch einen Versuch.
       *[other] Das war nicht die PIN, die Sie hier gewählt haben. Sie haben noch { $count } Versuche.
    }
enrol-compare-title = Sehen Sie in der App dasselbe?
enrol-compare-lead = Vergleichen Sie die sechs Zeichen unten mit denen auf Ihrem Gerät. Nur wenn sie gleich sind, ist es wirklich Ihr Gerät.
enrol-match = Sie sind gleich
enrol-differ = Sie sind verschieden
enrol-added-title = Ihr Gerät ist bereit
enrol-added-lead = Ab jetzt kann es für Sie bestätigen. Sie erhalten dazu eine E-Mail.
enrol-reset-done-title = Die neue PIN ist festgelegt
enrol-reset-done-lead = Das Gerät bestätigt wieder für Sie, mit seiner neuen PIN. Sie erhalten dazu eine E-Mail.
enrol-done = Zu „Meine Mobilgeräte“
enrol-dead-title = Dieser Code gilt nicht mehr
enrol-dead-expired = Niemand hat ihn innerhalb von zehn Minuten verwendet. Es wurde nichts registriert.
enrol-dead-unfinished = Ein Gerät hat ihn verwendet, aber die PIN oder der Vergleich auf dieser Seite folgte nicht rechtzeitig. Es wurde nichts registriert.
enrol-dead-wrong-pin = Die PIN war dreimal falsch. Es wurde nichts registriert.
enrol-dead-contested = Zwei Geräte haben versucht, denselben Code zu verwenden. Deshalb wurden beide abgewiesen. Es wurde nichts registriert. Zeigen Sie das Bild niemandem.
enrol-dead-rejected = Sie haben angegeben, dass die Zeichen verschieden sind. Deshalb wurde das Gerät abgewiesen. Wenn Sie sich nicht geirrt haben, hat vielleicht jemand anderes den Code fotografiert: Beginnen Sie von vorn, wo niemand zusieht.
enrol-dead-gone = Der Code ist nicht mehr gültig. Es wurde nichts registriert.
enrol-again = Von vorn beginnen
enrol-cancel = Abbrechen
enrol-time-left = Code gültig noch
enrol-failed = Der Server hat den Code nicht angenommen. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.

pin-four-digits = Die PIN hat genau vier Ziffern.
pin-differs = Die beiden PIN-Eingaben sind nicht gleich. Geben Sie beide noch einmal ein.
pin-same-digits = Vier gleiche Ziffern sind leicht zu erraten. Wählen Sie eine andere PIN.
pin-row = Aufeinanderfolgende Ziffern, aufwärts oder abwärts, sind leicht zu erraten. Wählen Sie eine andere PIN.
pin-pairs = Wiederholte oder gespiegelte Paare sind leicht zu erraten. Wählen Sie eine andere PIN.
pin-year = Eine Jahreszahl ist leicht zu erraten. Wählen Sie eine andere PIN.
pin-keypad-line = Eine Linie auf den Zifferntasten ist leicht zu erraten. Wählen Sie eine andere PIN.

recovery-title-pin = Die PIN von { $device } zurücksetzen
recovery-title-add = Gerät ohne ein anderes Gerät hinzufügen
recovery-choose-lead = Ein Passwort allein genügt dafür nicht. Geben Sie es noch einmal ein und wählen Sie dann, wie Sie nachweisen, dass Sie es sind.
recovery-app-first = Ein anderes Ihrer Geräte funktioniert. Melden Sie sich zuerst damit an; dann kann es diese Änderung bestätigen.
recovery-password-label = Passwort
recovery-by-device = Mit { $device } bestätigen
recovery-by-device-hint = Sofort
recovery-by-mail = Mit einem Link per E-Mail
recovery-by-mail-hint-now = An Ihre E-Mail-Adresse, sofort
recovery-by-mail-hint-wait =
    { $count ->
        [one] An Ihre E-Mail-Adresse, danach eine Stunde Wartezeit
       *[other] An Ihre E-Mail-Adresse, danach { $count } Stunden Wartezeit
    }
recovery-sent-title = Sehen Sie in Ihre E-Mails
recovery-sent-lead = Ein Link ist unterwegs an { $email }. Öffnen Sie ihn in diesem Browser; von dort geht es weiter.
recovery-sent-again = Nach einigen Minuten keine E-Mail? Neuen Link senden
recovery-wait-title = Die Wartezeit hat begonnen
recovery-wait-lead = Zu Ihrer Sicherheit können Sie erst nach dieser Zeit fortfahren. Kommen Sie dann in diesem Browser auf diese Seite zurück. Wenn Sie es nicht waren, können Sie den Vorgang über die E-Mail anhalten.
recovery-wait-until = Fortfahren möglich ab
recovery-elsewhere-title = Waren Sie das?
recovery-elsewhere-lead = Wenn Sie diesen Link angefordert haben, öffnen Sie ihn in dem Browser, in dem Sie ihn angefordert haben und angemeldet sind. Wenn nicht, halten Sie den Vorgang hier an.
recovery-elsewhere-password = Dieser Link führt zu einem neuen Passwort. Wenn Sie ihn angefordert haben, öffnen Sie ihn in dem Browser, in dem Sie ihn angefordert haben. Wenn nicht, halten Sie den Vorgang hier an; Ihr Passwort bleibt, wie es ist.
recovery-take-over = Ich war es: in diesem Browser fortfahren
recovery-stop = Ich war es nicht: anhalten
recovery-stopped-title = Angehalten
recovery-stopped-lead = Es wurde nichts geändert. Wenn Sie das nicht angefordert haben, kennt jemand Ihr Passwort: Ändern Sie es jetzt.
recovery-stopped-password = Ihr Passwort bleibt, wie es ist, und der Link funktioniert nicht mehr. Um einen solchen Link anzufordern, braucht jemand nur Ihre E-Mail-Adresse.
recovery-over-title = Dieser Link gilt nicht mehr
recovery-over-lead = Er wurde verwendet, angehalten, durch einen neueren ersetzt oder ist abgelaufen. Es wurde nichts geändert.
recovery-too-late = Dieser Link wurde schon verwendet, oder seine Zeit ist abgelaufen: Es gibt nichts mehr anzuhalten. Wenn Sie ihn nicht selbst verwendet haben, melden Sie sich an, sehen Sie Ihre Geräte durch und ändern Sie Ihr Passwort.
error-other-device-works = Ein anderes Ihrer Geräte funktioniert. Bestätigen Sie damit; dann ist kein Link per E-Mail nötig.
    .title = Verwenden Sie Ihr anderes Gerät
error-too-many-links =
    { $count ->
        [one] Heute wurden schon mehrere E-Mails mit Links gesendet. Sehen Sie in Ihr Postfach, auch bei den unerwünschten E-Mails, oder versuchen Sie es in einer Stunde erneut.
       *[other] Heute wurden schon mehrere E-Mails mit Links gesendet. Sehen Sie in Ihr Postfach, auch bei den unerwünschten E-Mails, oder versuchen Sie es in { $count } Stunden erneut.
    }
    .title = Vorerst keine weiteren Links

sessions-lead = Hier sind Sie angemeldet. Wenn Sie eine davon nicht erkennen, beenden Sie sie und ändern Sie Ihr Passwort.
sessions-here = Dieser Browser
sessions-end = Diese Sitzung beenden
sessions-end-others = Alle anderen Sitzungen beenden
sessions-end-others-lead = Sie werden überall abgemeldet, außer in diesem Browser.
sessions-ended = Die Sitzung wurde beendet.
sessions-others-ended = Alle anderen Sitzungen wurden beendet.

history-title = Anmeldeverlauf
history-lead = Was in den letzten 180 Tagen mit Ihrem Konto geschah, das Neueste zuerst.
history-none = Noch nichts. Anmeldungen und Unterschriften erscheinen hier.
history-signed-in = Angemeldet
history-signed = Unterzeichnet
history-denied = Abgelehnt
history-expired = Nicht rechtzeitig beantwortet
history-cancelled = Abgebrochen
history-failed = Nicht erfolgreich
history-by-password = Nur mit dem Passwort
history-by-app = Mit der App
history-by-code = Mit einem Code aus der App
history-on-mobile = Mit der App auf demselben Gerät
history-not-me = Das war ich nicht
history-reported = Gemeldet
history-report-title = Waren Sie das nicht?
history-report-lead = Wenn Sie es melden, werden alle abgemeldet, die über diesen Browser angemeldet sind, und er gilt von da an als unbekannt. Sie erhalten dazu eine E-Mail. Ändern Sie danach Ihr Passwort.
history-report-here = Es ist der Browser, den Sie gerade benutzen: Sie werden auch hier abgemeldet.
history-report-confirm = Melden
history-report-keep = Nein, das war ich
history-was-reported = Es ist gemeldet, und der Browser ist abgemeldet. Sie erhalten dazu eine E-Mail.
history-older = Ältere anzeigen
history-newest = Zurück zum Neuesten

stop-title = Alles beenden
stop-lead = Für den Fall, dass ein Gerät verloren ist oder jemand anderes als Sie angemeldet sein könnte. Es geschieht sofort und lässt sich nicht rückgängig machen:
stop-devices = Alle Ihre Geräte werden entfernt. Keines kann mehr für Sie bestätigen.
stop-requests = Offene Anfragen und Anmeldungen enden.
stop-sessions = Sie werden überall abgemeldet, auch hier.
stop-mail = Sie erhalten dazu eine E-Mail.
stop-back-title = Der Weg zurück
stop-back =
    { $count ->
        [0] Melden Sie sich mit Ihrem Passwort an und fügen Sie wieder ein Gerät hinzu. Dazu brauchen Sie auch einen Link, den Sie per E-Mail erhalten.
        [one] Melden Sie sich mit Ihrem Passwort an und fügen Sie wieder ein Gerät hinzu. Dazu brauchen Sie auch einen Link, den Sie per E-Mail erhalten, und eine Stunde Wartezeit.
       *[other] Melden Sie sich mit Ihrem Passwort an und fügen Sie wieder ein Gerät hinzu. Dazu brauchen Sie auch einen Link, den Sie per E-Mail erhalten, und { $count } Stunden Wartezeit.
    }
stop-confirm = Jetzt alles beenden
stop-keep = Nein, zurück
stop-done-title = Alles ist beendet
stop-done-lead = Ihre Geräte sind entfernt, und Sie sind überall abgemeldet. Sie erhalten dazu eine E-Mail. Wenn Sie so weit sind, melden Sie sich mit Ihrem Passwort an; unter „Meine Mobilgeräte“ fügen Sie dann wieder ein Gerät hinzu.
stop-done-sign-in = Zur Anmeldung

outbox-title = Demo-Postausgang
outbox-lead = E-Mails, die diese Demo versandt hätte, die neueste zuerst.
outbox-none = Noch keine E-Mail.

error-page-home = Zur ersten Seite
error-page-not-found = Unter dieser Adresse gibt es nichts. Vielleicht wurde sie ohne ihr Ende kopiert.
    .title = Diese Seite gibt es nicht
error-page-forged = Das Formular kam nicht von einer Seite, die diesem Browser hier gezeigt wurde, oder die Seite war zu alt. Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie den Schritt.
    .title = Dieses Formular wird nicht angenommen
error-page-other-host = Dieser Server antwortet nur unter einer anderen Adresse. Es wurde nichts getan. Verwenden Sie die Adresse, die Sie erhalten haben.
    .title = Das ist nicht die richtige Adresse
error-page-malformed = Im Formular fehlte etwas oder etwas war nicht lesbar. Es wurde nichts geändert. Gehen Sie zurück und versuchen Sie es erneut.
    .title = Dieses Formular ist nicht lesbar
error-page-busy = Im Moment melden sich viele Menschen an. Es ist nichts verloren. Warten Sie einige Sekunden und versuchen Sie es erneut.
    .title = Einen Moment bitte
error-page-too-often = Von diesem Browser oder aus seinem Netz kamen in kurzer Zeit viele Anfragen. Es ist nichts verloren. Warten Sie einige Minuten und versuchen Sie es dann erneut.
    .title = Bitte warten Sie einige Minuten
error-page-fault = Der Fehler liegt bei uns, und es wurde nichts geändert. Versuchen Sie es in einigen Minuten erneut.
    .title = Das hat nicht funktioniert

link-open = In der App öffnen
link-open-lead = Öffnen Sie ihn hier. Die Seite, die Ihnen den Code gezeigt hat, geht von selbst weiter.
link-title = Dieser Link ist für die App
link-lead = Kopieren Sie die ganze Adresse dieser Seite. Öffnen Sie die App Countersign auf dem Gerät, das Sie registrieren möchten, wählen Sie „Code eingeben“ und fügen Sie die Adresse dort ein. Der Link gilt einmal und zehn Minuten lang; es wurde noch nichts registriert.

bank-name = Demo-Bank
bank-service-transfer = Demo-Bank, Überweisung
bank-service-cancel = Demo-Bank, Stornierung
bank-service-trust = Demo-Bank, vertraute Konten
bank-title = Was möchten Sie tun?
bank-lead = Diese Bank ist eine Demo. Es fließt kein Geld; sie zeigt, wie Sie mit der App unterzeichnen.
bank-transfer = Geld überweisen
    .lead = Auf ein anderes Konto, an einem Tag Ihrer Wahl
bank-cancel = Zahlung stornieren
    .lead = Eine, die noch nicht ausgeführt wurde
bank-trust = Vertraute Konten ändern
    .lead = Konten, auf die Sie ohne Begrenzung zahlen
bank-form-lead = Füllen Sie jedes Feld aus. Es geschieht nichts, bevor Sie unterzeichnen.
bank-recipient = Empfänger
bank-account = Kontonummer
    .hint = 8 bis 16 Ziffern
bank-amount = Betrag in Euro
bank-amount-hint = Zum Beispiel { $example }
bank-date = Datum
bank-purpose = Verwendungszweck
bank-reference = Zahlungsnummer
    .hint = 6 bis 12 Ziffern
bank-reason = Grund
bank-reason-mistake = Aus Versehen
bank-reason-twice = Doppelt bezahlt
bank-reason-not-me = Nicht von mir
bank-holder = Kontoinhaber
bank-change = Änderung
bank-change-add = Hinzufügen
bank-change-replace = Ersetzen
bank-change-remove = Entfernen
bank-choose = Bitte wählen
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Dieses Feld ist noch leer. Füllen Sie es aus.
bank-error-too-long = Das ist zu lang. Verwenden Sie höchstens 200 Zeichen.
bank-error-not-digits = Verwenden Sie nur Ziffern.
bank-error-not-amount = Schreiben Sie einen Betrag mit höchstens zwei Nachkommastellen, zum Beispiel { $example }.
bank-error-not-date = Schreiben Sie ein gültiges Datum, zum Beispiel 2026-12-31.
bank-error-not-option = Wählen Sie etwas aus der Liste.
bank-error-hidden = Der Text enthält verborgene Zeichen. Geben Sie ihn von Hand neu ein.
bank-review = Weiter
bank-review-title = Ist alles richtig?
bank-review-lead = Die App zeigt Ihnen dasselbe. Unterzeichnen Sie nur, wenn es übereinstimmt.
bank-sign-online = Mit der App unterzeichnen
bank-sign-code = Mit einem QR-Code unterzeichnen, ohne Netzwerk
bank-again = Etwas ändern
bank-device-title = Mit welchem Gerät möchten Sie unterzeichnen?
bank-device-none-title = Zum Unterzeichnen brauchen Sie ein Gerät
bank-device-none-lead = Fügen Sie zuerst eines zu Ihrem Konto hinzu; das dauert etwa zwei Minuten. Kommen Sie dann hierher zurück.
signature-content = Was Sie unterzeichnen
signature-step-type = Prüfen Sie, wer anfragt, geben Sie dieselben Werte in die App ein und dann Ihre PIN. Die App zeigt neun Buchstaben und Ziffern.
bank-submit-code = Unterzeichnen
signature-nothing-signed = Es wurde nichts unterzeichnet, und es geschieht nichts. Sie können jederzeit von vorn beginnen.
bank-back = Zurück zur Bank
bank-signed-title = Unterzeichnet
bank-signed-lead = Die Bank hat Ihre Unterschrift für genau dies:
error-not-this-transaction-otp =
    { $count ->
        [one] Vergleichen Sie jeden Wert, den Sie in die App eingegeben haben, mit dieser Seite. Scannen Sie das Bild noch einmal und erstellen Sie einen neuen Code. Sie haben noch einen Versuch.
       *[other] Vergleichen Sie jeden Wert, den Sie in die App eingegeben haben, mit dieser Seite. Scannen Sie das Bild noch einmal und erstellen Sie einen neuen Code. Sie haben noch { $count } Versuche.
    }
    .title = Code und Transaktion stimmen nicht überein
