### Deutsch: see locales/en for what each text is for.

page-skip = Zum Hauptinhalt springen
page-sign-out = Abmelden
page-demo = Dies ist eine Demo auf diesem Rechner. Die E-Mails der Demo liegen hier:
page-back-account = Mein Konto
page-back-devices = Meine Mobilgeräte
page-cancel = Abbrechen
page-language = Sprache
page-language-set = Ändern
help-title = Hilfe
help-questions = Fragen
help-app = Wo bekomme ich die App?
    .answer = Die App Countersign läuft auf Telefonen, Tablets und Computern.
    .ask = Fragen Sie die Stelle, die diesen Dienst betreibt, wo Sie die App herunterladen können.
help-app-get = App holen
help-request = In der App kommt keine Anfrage an
    .first = Öffnen Sie die App auf dem Gerät, das die Seite nennt, und prüfen Sie, ob es online ist.
    .second = Ist es offline, wählen Sie auf der Seite „{ waiting-code }“.
help-sign = Wie unterzeichne ich eine Zahlung oder andere Transaktion?
    .first = Beginnen Sie beim Dienst. Danach erscheint in der App eine Anfrage.
    .second = Lesen Sie in der App jede Zeile und vergleichen Sie sie mit dem, was Sie unterzeichnen möchten.
    .third = Geben Sie in der App die Zahl vom anderen Bildschirm ein und dann Ihre PIN.
help-not-me = Diese Anfrage oder Anmeldung ist nicht von mir
    .first = Wenn die Anfrage noch wartet, tippen Sie in der App auf „{ history-not-me }“. Dann wird niemand angemeldet.
    .second = Wenn sie schon genehmigt ist, öffnen Sie in „{ account-title }“ die Anmeldungen und wählen Sie dort „{ history-not-me }“.
    .third = Ändern Sie dann Ihr Passwort.
help-offline = Wie melde ich mich an, wenn mein Gerät offline ist?
    .first = Wählen Sie auf der Anmeldeseite „{ method-app-qr }“.
    .second = Geben Sie die neun Buchstaben und Ziffern auf der Seite ein.
help-pin = Ich habe meine PIN vergessen
    .first = Melden Sie sich ohne die App an.
    .second = Setzen Sie dann die PIN Ihres Geräts zurück.
    .third = Wir senden Ihnen einen Link per E-Mail.
help-wrong-pin = Was geschieht, wenn ich eine falsche PIN eingebe?
    .first = Nach fünf falschen PINs hintereinander wird das Gerät blockiert. Ihr Konto bleibt sicher.
    .second = Um die Blockierung aufzuheben, setzen Sie die PIN zurück: siehe „{ help-pin }“.
help-lost = Ich habe mein Gerät verloren
    .first = Wählen Sie diese Schaltfläche und geben Sie Ihr Passwort ein. Das Gerät brauchen Sie dazu nicht.
lost-lead = Handeln Sie jetzt, wenn jemand anderes Ihr Gerät haben könnte. Sie brauchen nur Ihre E-Mail-Adresse und Ihr Passwort.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Anmelden und alles stoppen
lost-effects = Das geschieht dann
lost-other-title = Wenn ein anderes Ihrer Geräte funktioniert
lost-other = Melden Sie sich damit an und entfernen Sie nur das verlorene Gerät. Alles andere bleibt, wie es ist.
lost-cannot-title = Wenn Sie sich nicht anmelden können
lost-cannot = Wenn Sie Ihr Passwort nicht mehr wissen, wenden Sie sich jetzt an die Organisation, von der Sie Ihr Konto haben. Sie kann Ihr Gerät entfernen.
help-new-phone = Ich habe ein neues Telefon
    .first = Installieren Sie die App auf dem neuen Telefon.
    .second = Wenn Sie das alte Telefon noch haben, öffnen Sie dort in der App das Konto und ziehen Sie es auf das neue um.
    .third = Wenn Sie es nicht mehr haben, melden Sie sich ohne die App an, wählen Sie „{ account-stop-open }“ und fügen Sie danach das neue Telefon hinzu.
help-remove = Wie entferne ich ein Gerät?
    .first = Öffnen Sie „{ account-title }“ und wählen Sie „{ account-devices-manage }“.
    .second = Wählen Sie beim Gerät „{ devices-remove }“ und bestätigen Sie es mit der App.
help-time = Die App meldet eine falsche Uhrzeit
    .first = Öffnen Sie die Einstellungen des Geräts und schalten Sie das automatische Datum und die automatische Uhrzeit ein.
    .second = Öffnen Sie danach die App noch einmal.
help-language = Wie ändere ich die Sprache?
    .first = Die Sprache der Seiten wählen Sie ganz unten auf jeder Seite.
    .second = Die Sprache Ihrer E-Mails wählen Sie unter „{ account-title }“, die der App in deren Einstellungen.
help-ask = Wen kann ich fragen?
    .first = Fragen Sie die Stelle, die diesen Dienst betreibt. Sie fragt nie nach Ihrem Passwort oder Ihrer PIN.
help-more = Mehr Hilfe
info-privacy = Datenschutz
info-privacy-text = Dieser Server speichert Ihren Namen, Ihre E-Mail-Adresse, Ihre Geräte und Ihren Anmeldeverlauf, damit Sie sich sicher anmelden können. Der Verlauf wird nach 180 Tagen gelöscht. Ihre PIN, Ihr Fingerabdruck und Ihr Gesicht verlassen Ihr Gerät nie.
info-privacy-lines = Der Verlauf enthält auch die ersten Zeilen jeder Transaktion, die Sie unterschreiben sollten, zum Beispiel Empfänger und Betrag. Sie sind verschlüsselt gespeichert.
info-cookies = Der Server verwendet nur die Cookies, die für die Anmeldung nötig sind. Nichts dient der Werbung.
info-accessibility = Barrierefreiheit
info-accessibility-text = Sie können diese Seiten mit der Tastatur, mit einem Vorleseprogramm und mit großer Schrift benutzen. Wenn etwas bei Ihnen nicht funktioniert, sagen Sie es der Stelle, die diesen Dienst betreibt.
info-contact = Kontakt

sign-in-title = Anmelden
sign-in-for = Sie melden sich an bei:
sign-in-email = E-Mail-Adresse
sign-in-email-wrong = Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel maria@example.eu.
sign-in-next = Weiter
sign-in-over = Diese Anmeldung ist beendet. Sie hat länger als 15 Minuten gedauert, wurde an anderer Stelle beendet oder in einem anderen Browser begonnen. Beginnen Sie hier von vorn.
sign-in-reported = Jemand hat eine Anmeldung in diesem Browser als fremd gemeldet. Deshalb wurde dieser Browser abgemeldet. Wenn Sie den Browser gemeinsam nutzen oder es ein Irrtum war, melden Sie sich mit der App neu an.

password-title = Passwort eingeben
password-not-you = Nicht Sie?
password-label = Passwort
password-show = Anzeigen
password-hide = Verbergen
password-change-title = Passwort ändern
password-change-lead = Sie werden in allen anderen Browsern abgemeldet und erhalten dazu eine E-Mail.
password-samples = Beispiele anzeigen
password-samples-lead = Diese Beispiele wurden gerade eben für Sie erstellt. Niemand sonst hat sie gesehen.
password-rule-met = (erfüllt)
password-expired = Ihr Passwort ist älter als sechs Monate. Wählen Sie jetzt ein neues. Ihre Geräte und Einstellungen bleiben, wie sie sind.
password-later = Später ändern
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-repeat = Neues Passwort wiederholen
password-save = Neues Passwort speichern
password-saved = Ihr Passwort wurde geändert. Sie wurden in allen anderen Browsern abgemeldet.
account-password-state = Ändern Sie es, wenn jemand anderes es kennen könnte
error-password-short = Verwenden Sie mindestens { $count } Zeichen.
    .title = Das Passwort ist zu kurz
error-password-long = Verwenden Sie höchstens { $count } Zeichen.
    .title = Das Passwort ist zu lang
error-password-personal = Das Passwort darf weder Ihren Namen noch Ihre E-Mail-Adresse enthalten.
    .title = Wählen Sie ein anderes Passwort
error-password-kinds = Verwenden Sie drei dieser vier Arten: Großbuchstaben, Kleinbuchstaben, Ziffern und andere Zeichen. Ab { $count } Zeichen genügen beliebige Zeichen.
    .title = Das Passwort ist zu einfach
error-password-leaked = Verwenden Sie kein Passwort, das aus einem Datenleck bekannt ist. Andere würden es zuerst versuchen.
    .title = Dieses Passwort ist aus einem Datenleck bekannt
error-password-same = Wählen Sie ein Passwort, das sich von Ihrem jetzigen unterscheidet.
    .title = Das ist Ihr jetziges Passwort
error-password-differs = Geben Sie das neue Passwort zweimal genau gleich ein.
    .title = Die beiden Passwörter stimmen nicht überein
forgotten-title = Passwort vergessen?
forgotten-lead = Geben Sie Ihre E-Mail-Adresse ein. Wenn es dazu ein Konto gibt, senden wir Ihnen einen Link, mit dem Sie ein neues Passwort wählen können.
forgotten-send = Link senden
forgotten-sent-lead = Wenn es zu dieser Adresse ein Konto gibt, ist ein Link an Sie unterwegs. Öffnen Sie ihn in diesem Browser.
forgotten-wait-lead = Im Moment kann keines Ihrer Geräte bestätigen. Zu Ihrer Sicherheit können Sie erst nach dieser Zeit ein neues Passwort wählen. Öffnen Sie dann den Link in der E-Mail noch einmal. Wenn Sie es nicht waren, brechen Sie den Vorgang über die E-Mail ab.
forgotten-saved = Ihr neues Passwort wurde gespeichert. Melden Sie sich damit an.
recover-title = Ihre App wieder nutzbar machen
recover-first-title = Zuerst die App einrichten
recover-lead = Sie haben sich nur mit dem Passwort angemeldet. Ihr Konto verlangt auch die App, deshalb können Sie vorerst nur diese Seite nutzen.
recover-sign-in = Mit der App anmelden
recover-sign-in-lead = Eines Ihrer Geräte kann bestätigen. Verwenden Sie es, um Ihr ganzes Konto zu öffnen.
recover-locked = Eine Kopie dieses Geräts wurde entdeckt. Zu Ihrer Sicherheit wurde es gesperrt. Fügen Sie es wieder hinzu, um es zu verwenden.
recover-running = Jemand hat in einem anderen Browser darum gebeten, Ihre App zu ersetzen
recover-running-cancel = Wenn Sie das nicht waren, öffnen Sie unsere neueste E-Mail dazu und wählen Sie „{ recovery-stop }“. Ändern Sie danach Ihr Passwort.
recover-running-from = Möglich wird das ab
password-sign-in = Anmelden
method-title = Art der Anmeldung wählen
method-label = Weiter mit:
method-hint = Die Anmeldung mit der App Countersign ist sicherer als mit einem Passwort allein.
method-password = Nur Passwort
method-without-app = Ohne die App
    .hint = Wenn Sie noch kein Gerät haben oder keines funktioniert.
# Before a date and time.
method-paused-from = Wieder möglich ab
method-app-pin = In meiner App freigeben
    .hint = Wir senden eine Anfrage an Ihr Gerät.
method-on-mobile = In der App auf diesem Gerät freigeben
    .hint = Die App öffnet sich und führt Sie hierher zurück.
method-app-qr = Telefon ohne Internet: QR-Code scannen
    .hint = Danach geben Sie hier den Code ein, den die App anzeigt.
error-wrong-password = Prüfen Sie die E-Mail-Adresse und geben Sie das Passwort noch einmal ein. Achten Sie auf Groß- und Kleinschreibung. Nach mehreren falschen Versuchen müssen Sie warten.
    .title = E-Mail-Adresse und Passwort passen nicht zusammen
error-wrong-current-password = Geben Sie Ihr aktuelles Passwort noch einmal ein. Achten Sie auf Groß- und Kleinschreibung. Nach mehreren falschen Versuchen müssen Sie warten.
    .title = Das Passwort ist falsch
error-password-alone = Auf einem Ihrer Geräte wurde eine Anmeldung als fremd gemeldet. Zum Schutz Ihres Kontos können Sie sich vorerst nur mit der App anmelden. Wenn Sie Ihr Gerät verloren haben, wählen Sie „{ help-lost }“.
    .title = Das Passwort allein genügt zurzeit nicht
error-account-disabled = Mit diesem Konto kann sich zurzeit niemand anmelden. Wenden Sie sich an die Stelle, die diesen Dienst betreibt.
    .title = Ihr Konto wurde deaktiviert
error-too-many-passwords =
    { $count ->
        [one] Zum Schutz des Kontos warten Sie bitte eine Sekunde, bevor Sie es erneut versuchen. Ihre Geräte sind nicht betroffen.
       *[other] Zum Schutz des Kontos warten Sie bitte { $count } Sekunden, bevor Sie es erneut versuchen. Ihre Geräte sind nicht betroffen.
    }
    .minutes =
        { $count ->
            [one] Zum Schutz des Kontos warten Sie bitte eine Minute, bevor Sie es erneut versuchen. Ihre Geräte sind nicht betroffen.
           *[other] Zum Schutz des Kontos warten Sie bitte { $count } Minuten, bevor Sie es erneut versuchen. Ihre Geräte sind nicht betroffen.
        }
    .title = Bitte warten Sie einen Moment

device-title = Welches Gerät möchten Sie verwenden?
device-lead = Die Anfrage wird nur an das Gerät gesendet, das Sie auswählen.
device-none-title = Sie haben noch kein Gerät
device-none-lead = Um mit der App zu bestätigen, fügen Sie zuerst Ihrem Konto ein Gerät hinzu. Melden Sie sich jetzt mit Ihrem Passwort an und folgen Sie dann unter „Mein Konto“ den Schritten bei „Meine Mobilgeräte“. Das dauert etwa zwei Minuten.
device-none-unusable = Ihr Gerät kann im Moment nicht verwendet werden, weil es blockiert ist oder seine Registrierung nicht abgeschlossen wurde. Melden Sie sich mit Ihrem Passwort an. Unter „Meine Mobilgeräte“ sehen Sie, was zu tun ist.
device-none-password = Mit dem Passwort anmelden
device-last-used = Zuletzt verwendet:
device-never-used = Noch nicht verwendet
device-other-method = Andere Art wählen

waiting-title = Bestätigen Sie auf Ihrem Gerät
waiting-step-open = Öffnen Sie die App Countersign auf „{ $device }“. Die Anfrage erscheint automatisch.
waiting-step-match = Prüfen Sie, welcher Dienst anfragt, und geben Sie dann diese Zahl in der App ein:
waiting-step-check = Prüfen Sie in der App, welcher Dienst anfragt, und fahren Sie dann fort.
waiting-step-pin = Geben Sie Ihre PIN in der App ein. Diese Seite macht automatisch weiter.
waiting-match-label = Zahl zum Eingeben in der App
waiting-time-left = Verbleibende Zeit
waiting-other-method = Andere Art wählen
waiting-cancel = Abbrechen
waiting-noscript = Ohne JavaScript kann diese Seite nicht automatisch weitermachen. Wählen Sie die Schaltfläche, wenn Sie in der App bestätigt haben.
waiting-continue = Ich habe bestätigt
waiting-confirmed = Bestätigt. Einen Moment…
waiting-none-title = Keine Anfrage in der App?
waiting-none-lead = Öffnen Sie die App auf „{ $device }“ und prüfen Sie, ob das Gerät online ist. Ist es offline, verwenden Sie stattdessen einen Code.
waiting-again = Anfrage noch einmal senden
waiting-code = Stattdessen einen Code verwenden

outcome-again = Erneut versuchen
outcome-begin-again = Von vorn beginnen
outcome-ends = Dieser Versuch ist beendet. Um sich anzumelden, beginnen Sie mit Ihrem Passwort von vorn.
outcome-hour = Eine Stunde lang genügt Ihr Passwort allein nicht zur Anmeldung, außer in einem Browser, den Sie schon mit einem Ihrer Geräte verwendet haben.
outcome-denied = Auf Ihrem Gerät abgelehnt
    .lead = Es wurde niemand angemeldet. Wenn Sie versehentlich auf „Ablehnen“ getippt haben, versuchen Sie es erneut.
    .change = Es wurde nichts geändert. Wenn Sie versehentlich auf „Ablehnen“ getippt haben, versuchen Sie es erneut.
outcome-reported = Auf Ihrem Gerät gemeldet
    .lead = Es wurde niemand angemeldet. Wenn die Anfrage nicht von Ihnen war, kennt vielleicht jemand anderes Ihr Passwort: Ändern Sie es so bald wie möglich.
outcome-expired = Die Anfrage ist abgelaufen
    .lead = Die Anfrage wurde nicht innerhalb von zwei Minuten beantwortet. Deshalb wurde niemand angemeldet. Halten Sie Ihr Gerät bereit und versuchen Sie es erneut.
    .change = Die Anfrage wurde nicht innerhalb von zwei Minuten beantwortet. Deshalb wurde nichts geändert. Halten Sie Ihr Gerät bereit und versuchen Sie es erneut.
outcome-cancelled = Die Anfrage wurde abgebrochen
    .lead = Es wurde niemand angemeldet. Sie können jederzeit von vorn beginnen.
    .change = Es wurde nichts geändert. Sie können jederzeit von vorn beginnen.
outcome-wrong-match = Die in der App eingegebene Zahl stimmt nicht überein
    .lead = Die Anfrage ist beendet, und es wurde niemand angemeldet. Versuchen Sie es mit der neuen Zahl erneut.
    .change = Die Anfrage ist beendet, und es wurde nichts geändert. Versuchen Sie es mit der neuen Zahl erneut.
outcome-blocked = Ihr Mobilgerät kann nicht verwendet werden
    .lead = Die PIN wurde fünfmal hintereinander falsch eingegeben. Melden Sie sich auf andere Art an. Sie können die PIN dann unter „Meine Mobilgeräte“ zurücksetzen.
    .change = Die PIN wurde fünfmal hintereinander falsch eingegeben. Es wurde nichts geändert. Wählen Sie eine andere Art. Sie können die PIN dann unter „Meine Mobilgeräte“ zurücksetzen.
outcome-locked = Ihr Mobilgerät kann nicht verwendet werden
    .lead = Eine Kopie dieses Geräts wurde entdeckt. Zu Ihrer Sicherheit wurde es gesperrt. Melden Sie sich auf andere Art an. Fügen Sie es wieder hinzu, um es zu verwenden.
    .change = Eine Kopie dieses Geräts wurde entdeckt. Zu Ihrer Sicherheit wurde es gesperrt. Es wurde nichts geändert. Fügen Sie es wieder hinzu, um es zu verwenden.
outcome-too-many = Es warten schon drei Anfragen
    .lead = Beantworten Sie sie in der App oder lehnen Sie sie ab, oder warten Sie fünf Minuten, bis sie ablaufen. Versuchen Sie es dann erneut.
outcome-only-known = Ihr Gerät erhält vorerst keine Anfragen
    .lead = In der letzten Stunde wurden mehrere Anfragen abgelehnt oder nicht beantwortet. Zum Schutz vor unerwünschten Anfragen können nur Browser anfragen, die Sie schon verwendet haben. Wählen Sie eine andere Art oder versuchen Sie es in einer Stunde erneut.
outcome-too-many-codes = Zu viele falsche Codes
    .lead = Zum Schutz Ihres Kontos wird vor dem unten genannten Zeitpunkt kein neuer Code erstellt. Wählen Sie bis dahin eine andere Art.
outcome-announce = Oder öffnen Sie in der App „Anmeldungen“, tippen Sie auf „Ich melde mich gerade an“ und versuchen Sie es hier erneut.
outcome-not-active = Ihr Mobilgerät kann im Moment nicht verwendet werden
    .lead = Das Gerät ist blockiert oder entfernt, oder seine Registrierung wurde nicht abgeschlossen. Wählen Sie eine andere Art. Unter „Meine Mobilgeräte“ sehen Sie seinen Status.
    .change = Das Gerät ist blockiert oder entfernt, oder seine Registrierung wurde nicht abgeschlossen. Es wurde nichts geändert. Wählen Sie eine andere Art. Unter „Meine Mobilgeräte“ sehen Sie seinen Status.

context-this-computer = Dieser Computer
context-service-asks = Kein Browser: Die Anfrage kommt vom Dienst selbst

on-mobile-passwordless = Mit der App auf diesem Gerät anmelden
on-mobile-title = Mit der App auf diesem Gerät bestätigen
on-mobile-step-open = Öffnen Sie die App mit der Schaltfläche unten.
on-mobile-step-check = Prüfen Sie, welcher Dienst anfragt, und geben Sie dann Ihre PIN ein.
on-mobile-step-back = Die App führt Sie hierher zurück, und Sie sind angemeldet.
on-mobile-open = App öffnen
on-mobile-verified = Die App öffnet sich nicht? Verwenden Sie stattdessen diesen Link
on-mobile-confirmed = Bestätigt. Die App führt Sie zu dieser Seite zurück.
on-mobile-typed-title = Zeigt die App neun Zeichen?
on-mobile-typed-lead = Das geschieht, wenn die App einen anderen Browser geöffnet hat. Geben Sie die Zeichen hier ein. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
on-mobile-typed-label = Neun Zeichen aus der App
error-mistyped-return = Ein oder mehrere Zeichen stimmen nicht mit denen in der App überein. Das zählt nicht als Versuch. Vergleichen und berichtigen Sie sie.
    .title = Tippfehler
error-return-not-yet = Sie haben in der App noch nicht bestätigt. Öffnen Sie die App mit der Schaltfläche oben. Danach zeigt sie die Zeichen.
    .title = Bestätigen Sie zuerst in der App
error-too-many-passwordless =
    { $count ->
        [one] Von hier aus wurden in kurzer Zeit viele Anmeldungen begonnen. Warten Sie eine Minute oder verwenden Sie Ihre E-Mail-Adresse.
       *[other] Von hier aus wurden in kurzer Zeit viele Anmeldungen begonnen. Warten Sie { $count } Minuten oder verwenden Sie Ihre E-Mail-Adresse.
    }
    .title = Bitte warten Sie einen Moment
error-wrong-return =
    { $count ->
        [one] Vergleichen Sie die Zeichen mit denen in der App und berichtigen Sie sie. Sie haben noch einen Versuch.
       *[other] Vergleichen Sie die Zeichen mit denen in der App und berichtigen Sie sie. Sie haben noch { $count } Versuche.
    }
    .title = Diese Zeichen sind nicht richtig

request-link-title = Diese Anfrage ist für die App
request-link-lead = Öffnen Sie diese Anfrage in der App Countersign auf diesem Gerät. Bestätigen Sie sie nur, wenn Sie soeben selbst auf diesem Gerät eine Anmeldung begonnen haben. Schließen Sie sonst diese Seite.

return-ended-title = Es wurde niemand angemeldet
return-ended-lead = Die App hat einen anderen Browser geöffnet als den, in dem Sie begonnen haben. Deshalb ist diese Anmeldung beendet. Sie können in diesem Browser von vorn beginnen.
return-ended-again = Hier von vorn beginnen
return-elsewhere-title = In diesem Browser haben Sie nicht begonnen
return-elsewhere-lead = Hier wurde niemand angemeldet. Gehen Sie zu dem Browser zurück, in dem Sie begonnen haben, und geben Sie dort die neun Zeichen ein, die die App zeigt.
return-typed-only-title = Dieser Link funktioniert nicht mehr
return-typed-only-lead = Dieser Link wurde zuerst in einem anderen Browser geöffnet. Jetzt sind Sie im richtigen Browser. Gehen Sie zu der Seite, auf der Sie begonnen haben, und geben Sie dort die neun Zeichen ein, die die App zeigt.
return-wrong-title = Der Code in diesem Link ist falsch
return-wrong-lead = Es wurde niemand angemeldet, und nichts hat sich geändert. Tippen Sie in der App noch einmal auf die Schaltfläche, oder geben Sie die neun Zeichen aus der App auf der Seite ein, auf der Sie begonnen haben.
return-gone-title = Dieser Link gilt nicht mehr
return-gone-lead = Der Link wurde schon verwendet oder ist abgelaufen. Es wurde niemand damit angemeldet. Wenn Sie sich weiterhin anmelden möchten, beginnen Sie von vorn.

outcome-code-used = Der Code war dreimal falsch
    .lead = Es wurde niemand angemeldet. Sie können jederzeit von vorn beginnen.
outcome-return-expired = Diese Anmeldung ist beendet
    .lead = Die App hat einen anderen Browser geöffnet, die Zeichen waren dreimal falsch, oder die Anmeldung ist abgelaufen. Es wurde niemand angemeldet. Sie können jederzeit von vorn beginnen.

code-title = Mit einem QR-Code bestätigen
code-lead = Verwenden Sie das Gerät „{ $device }“. Es muss nicht online sein.
code-step-scan = Tippen Sie in der App auf „QR-Code scannen“ und richten Sie die Kamera auf diesen QR-Code.
code-step-pin = Prüfen Sie, welcher Dienst anfragt, und geben Sie dann Ihre PIN ein. Die App zeigt neun Buchstaben und Ziffern.
code-step-type = Neun Buchstaben und Ziffern. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
code-picture = QR-Code zum Scannen mit der App Countersign
code-label = Code, den Ihre App zeigt
code-submit = Anmelden
code-confirm = Bestätigen
code-typed-open = Sie können den QR-Code nicht scannen?
code-typed-hint = Tippen Sie in der App auf „QR-Code scannen“, dann auf „Code eingeben“, und geben Sie diese zwölf Ziffern ein:
code-time-left = Gültig noch
code-new = Neuen Code anzeigen

error-mistyped-otp = Ein oder mehrere Zeichen stimmen nicht mit denen in der App überein. Das zählt nicht als Versuch. Vergleichen und berichtigen Sie sie.
    .title = Tippfehler
error-not-this-device-otp =
    { $count ->
        [one] Der Code stammt von einem anderen Gerät, gehört zu einer anderen Seite oder ist zu alt. Scannen Sie diesen QR-Code in der App und geben Sie den neuen Code ein. Sie haben noch einen Versuch.
       *[other] Der Code stammt von einem anderen Gerät, gehört zu einer anderen Seite oder ist zu alt. Scannen Sie diesen QR-Code in der App und geben Sie den neuen Code ein. Sie haben noch { $count } Versuche.
    }
    .title = Dieser Code gehört nicht zu dieser Seite
error-wrong-otp-pin =
    { $count ->
        [one] Scannen Sie den QR-Code noch einmal und geben Sie Ihre PIN sorgfältig ein. Wenn sie wieder falsch ist, wird das Gerät blockiert. Sie können die PIN dann unter „Meine Mobilgeräte“ zurücksetzen.
       *[other] Scannen Sie den QR-Code noch einmal und geben Sie Ihre PIN sorgfältig ein. Sie haben noch { $count } Versuche. Danach wird das Gerät blockiert.
    }
    .title = Falsche PIN in der App
error-code-expired = Dieser Code ist älter als fünf Minuten. Scannen Sie den neuen QR-Code unten und geben Sie den neuen Code ein.
    .title = Dieser Code ist abgelaufen
error-code-used = Jeder Code gilt nur einmal, und jeder QR-Code erlaubt drei Versuche. Scannen Sie den neuen QR-Code unten und geben Sie den neuen Code ein.
    .title = Dieser Code wurde schon verwendet

account-title = Mein Konto
account-hello = Guten Tag, { $name }
account-lead = Verwalten Sie Ihr Konto und die Geräte, die Ihre Anmeldungen bestätigen.
account-devices = Meine Mobilgeräte
account-devices-state =
    { $count ->
        [0] Sie haben noch kein Gerät. Sobald Sie eines haben, genügt ein gestohlenes Passwort allein nicht, um Ihre Geräte zu ändern.
        [one] Ein Gerät kann Ihre Anmeldungen bestätigen.
       *[other] { $count } Geräte können Ihre Anmeldungen bestätigen.
    }
account-devices-unusable = Keines Ihrer Geräte kann im Moment bestätigen. Sehen Sie nach, was zu tun ist.
account-history = Anmeldeverlauf
account-history-state = Wann und wo Sie sich angemeldet und was Sie unterzeichnet haben
account-history-open = Verlauf anzeigen
account-sessions = Offene Sitzungen
account-sessions-state = Die Browser, in denen Sie angemeldet sind
account-sessions-open = Sitzungen anzeigen
account-stop = Gerät verloren oder gestohlen?
account-stop-state = Alles auf einmal beenden: Geräte, Anfragen, Anmeldungen
account-stop-open = Alles beenden
account-mail-language = Sprache der E-Mails und Anfragen
account-mail-language-save = Speichern
account-mail-language-saved = Ihre E-Mails und die Anfragen auf Ihren Geräten sind jetzt in dieser Sprache.
account-mail-language-other = Ihre E-Mails und die Anfragen auf Ihren Geräten sind in einer anderen Sprache: { $language }.
account-mail-language-same = Auch dafür die Sprache dieser Seite verwenden
account-devices-manage = Meine Mobilgeräte verwalten
account-devices-first = Mobilgerät hinzufügen

devices-title = Meine Mobilgeräte
devices-lead = Diese Geräte können bestätigen, dass Sie es sind.
devices-none = Sie haben noch kein Gerät. Fügen Sie eines hinzu. Dann genügt ein gestohlenes Passwort allein nicht, um Ihre Geräte zu ändern.
devices-add = Mobilgerät hinzufügen
devices-active = Aktiv
devices-pending = Nicht abgeschlossen
devices-blocked = Blockiert
devices-locked = Gesperrt
devices-blocked-why = Dieses Gerät ist blockiert, weil zu oft eine falsche PIN eingegeben wurde. Setzen Sie seine PIN zurück, um es wieder zu verwenden.
devices-suspended-why = Dem Gerät oder Browser, mit dem dieses Gerät hinzugefügt wurde, wird nicht mehr vertraut. Wenn dieses Gerät Ihnen gehört, setzen Sie seine PIN zurück. Wenn Sie es nicht kennen, entfernen Sie es.
devices-locked-why = Eine Kopie dieses Geräts wurde entdeckt. Zu Ihrer Sicherheit wurde es gesperrt. Entfernen Sie es und fügen Sie es wieder hinzu.
devices-pending-why = Die Registrierung dieses Geräts wurde nicht abgeschlossen. Entfernen Sie es und fügen Sie es wieder hinzu.
devices-added = Hinzugefügt
devices-attested = Hardware geprüft:
devices-attested-app = App von Apple geprüft:
devices-attestation-missing = Nicht geprüft, weil das Gerät keinen Nachweis gab:
devices-attestation-refused = Nicht geprüft, weil der Nachweis nicht angenommen wurde:
devices-last-used = Zuletzt verwendet
devices-never-used = Noch nicht verwendet
devices-rename = Umbenennen
devices-rename-label = Neuer Name
devices-rename-save = Namen speichern
devices-reset = PIN zurücksetzen
devices-remove = Entfernen
devices-remove-title = „{ $device }“ entfernen?
devices-remove-lead = Das Gerät kann Ihre Anmeldungen dann nicht mehr bestätigen, und offene Anfragen darauf werden abgebrochen. Sie erhalten dazu eine E-Mail. Um das Gerät wieder zu verwenden, müssen Sie es neu hinzufügen.
devices-remove-last = Dies ist Ihr einziges Gerät.
devices-remove-others = Diese Geräte wurden mit diesem Gerät hinzugefügt und werden blockiert, bis Sie ihre PIN zurücksetzen: { $devices }
devices-remove-confirm = Dieses Gerät entfernen
devices-remove-keep = Behalten
devices-removed = Das Gerät wurde entfernt. Wir haben Ihnen dazu eine E-Mail gesendet.
devices-renamed = Der Name wurde geändert.
devices-pin-reset = Die neue PIN wurde festgelegt.
devices-was-added = Das Gerät wurde hinzugefügt. Wir haben Ihnen dazu eine E-Mail gesendet.
error-device-name = Geben Sie für das Gerät einen Namen mit 1 bis 40 Zeichen ein.
    .title = Der Name fehlt oder ist zu lang
error-device-name-characters = Der Name enthält einen Zeilenumbruch, einen Tabulator oder ein unsichtbares Zeichen. Geben Sie ihn ohne dieses Zeichen ein.
    .title = Der Name hat ein Zeichen, das nicht angezeigt werden kann

step-up-title = Bestätigen Sie, dass Sie es sind
step-up-first = Geben Sie zuerst noch einmal Ihr Passwort ein.
step-up-for-add = Sie möchten ein Gerät hinzufügen.
step-up-for-remove = Sie möchten „{ $device }“ entfernen.
step-up-for-reset = Sie möchten eine neue PIN für „{ $device }“ festlegen.
step-up-for-rename = Sie möchten „{ $device }“ umbenennen.
step-up-for-email = Sie möchten Ihre E-Mail-Adresse in { $email } ändern.
step-up-for-password = Sie möchten Ihr Passwort ändern.
step-up-for-report = Sie möchten eine Anmeldung melden, die nicht von Ihnen war.
step-up-for-sessions = Sie möchten sich in Ihren anderen Browsern abmelden.
step-up-device-title = Mit einem Gerät bestätigen
step-up-device-lead = Sie haben ein Gerät. Deshalb genügt ein Passwort allein für diese Änderung nicht.
step-up-continue = Weiter
step-up-app-pin = In der App bestätigen
step-up-app-qr = Mit einem QR-Code (funktioniert offline)
step-up-unusable = Funktioniert keines Ihrer Geräte?
step-up-unusable-lead = Unter „Meine Mobilgeräte“ können Sie die PIN eines Geräts mit einem Link per E-Mail zurücksetzen.
step-up-lost = Wenn Sie alle Ihre Geräte verloren haben, wählen Sie „{ account-stop-open }“ und fügen Sie danach wieder ein Gerät hinzu.
step-up-forgotten-known = Wenn Ihnen Ihr Passwort doch noch einfällt, melden Sie sich damit an und wählen Sie „{ method-without-app }“.
step-up-forgotten-lost = Wenn Sie sowohl das Passwort als auch alle Ihre Geräte verloren haben, wenden Sie sich an die Stelle, die diesen Dienst betreibt. Diese Seite kann Ihnen dann nicht helfen.
sign-in-service = { $name } (Mein Konto)
service-continue-title = Sie sind angemeldet
service-continue = Weiter zu { $service }
service-signed-in-as = Konto: { $email }
service-sign-out-asked = { $service } möchte Sie abmelden.
service-sign-out-lead = Sie werden hier und bei jedem Dienst abgemeldet, den Sie in diesem Browser geöffnet haben.
service-stay = Angemeldet bleiben
signed-out-title = Sie sind abgemeldet
service-return = Zurück zu { $service }

add-title = Mobilgerät hinzufügen
add-lead = Wählen Sie zuerst einen Namen und eine PIN. Die PIN bleibt auf dieser Seite und in Ihrer App.
add-name = Name des Geräts
add-name-hint = Wählen Sie einen Namen, den Sie wiedererkennen, zum Beispiel „Marias Telefon“.
add-pin = Vierstellige PIN
add-pin-hint = Sie geben diese PIN in der App ein, um Ihre Anmeldungen zu bestätigen. Nehmen Sie nicht die PIN, mit der Sie Ihr Telefon entsperren. Vermeiden Sie Jahreszahlen, Folgen wie 1234 und wiederholte Ziffern.
add-pin2 = PIN wiederholen
add-show = QR-Code anzeigen
add-noscript = Diese Seite erstellt den QR-Code selbst, damit niemand sonst Ihre PIN sieht. Dafür braucht sie JavaScript. Erlauben Sie JavaScript für diese Website und laden Sie die Seite neu.
reset-title = Neue PIN für „{ $device }“
reset-lead = Wählen Sie eine neue PIN. Sie bleibt auf dieser Seite und in Ihrer App.

enrol-scan-title = Scannen Sie diesen QR-Code mit Ihrem Gerät
enrol-scan-lead = Öffnen Sie die App Countersign. Tippen Sie beim ersten Mal auf „Dieses Gerät einrichten“ und dann auf „Code scannen“. Wenn Sie die App schon verwenden, tippen Sie auf „QR-Code scannen“. Richten Sie dann die Kamera auf den QR-Code.
enrol-reset-lead = Öffnen Sie die App Countersign auf „{ $device }“, tippen Sie auf „QR-Code scannen“ und richten Sie die Kamera auf den QR-Code.
enrol-picture = QR-Code zum Scannen mit der App Countersign
enrol-address = Falls die App nach einer Adresse fragt, ist es diese: { $origin }
enrol-other-ways = Auf demselben Gerät oder ohne Kamera
enrol-link-label = Öffnen Sie auf demselben Gerät diesen Link in der App, oder kopieren Sie ihn und fügen Sie ihn dort ein:
enrol-here = Ist die App auf diesem Gerät?
enrol-here-lead = Öffnen Sie die App hier. Danach kommen Sie auf diese Seite zurück, um sechs Zeichen zu vergleichen.
enrol-copy = Link kopieren
enrol-copied = Kopiert
enrol-typed-label = Oder geben Sie diesen Code in der App ein, mit der Adresse { $origin }
enrol-waiting = Warten auf Ihr Gerät…
enrol-claimed = Ihr Gerät ist verbunden. Geben Sie Ihre PIN in der App ein.
enrol-step = Schritt { $step } von 4
enrol-pin-title = Geben Sie Ihre PIN in der App ein
enrol-other-device = Ist die App auf einem anderen Gerät?
enrol-none-title = Ich sehe in der App keine Zeichen
enrol-none-lead = Geben Sie zuerst Ihre PIN in der App ein. Danach erscheinen die Zeichen. Wenn die App etwas anderes zeigt, wählen Sie „{ enrol-differ }“. Es wird nichts hinzugefügt, und Sie können von vorn beginnen.
enrol-reset-none-lead = Geben Sie zuerst Ihre PIN in der App ein. Danach erscheinen die Zeichen. Wenn die App etwas anderes zeigt, wählen Sie „{ enrol-differ }“. Das Gerät wird dann aus Ihrem Konto entfernt, und Sie können es erneut hinzufügen.
enrol-wrong-pin =
    { $count ->
        [one] Das ist nicht die PIN, die Sie hier gewählt haben. Sie haben noch einen Versuch. Danach gilt der Code nicht mehr, und Sie beginnen von vorn.
       *[other] Das ist nicht die PIN, die Sie hier gewählt haben. Sie haben noch { $count } Versuche. Danach gilt der Code nicht mehr, und Sie beginnen von vorn.
    }
enrol-compare-title = Sehen Sie in der App dasselbe?
enrol-compare-lead = Vergleichen Sie die sechs Zeichen unten mit denen auf Ihrem Gerät. Wenn die Zeichen nicht gleich sind, gehört das verbundene Gerät nicht Ihnen.
enrol-match = Die Zeichen sind gleich
enrol-differ = Die Zeichen sind nicht gleich
enrol-added-title = Ihr Gerät ist bereit
enrol-added-lead = Ihr Gerät kann jetzt Ihre Anmeldungen bestätigen. Wir haben Ihnen dazu eine E-Mail gesendet.
enrol-reset-done-title = Ihre neue PIN wurde festgelegt
enrol-reset-done-lead = Das Gerät kann Ihre Anmeldungen wieder bestätigen, mit seiner neuen PIN. Wir haben Ihnen dazu eine E-Mail gesendet.
enrol-done = Fertig
enrol-dead-title = Dieser Code ist abgelaufen
enrol-dead-expired = Der Code wurde nicht innerhalb von zehn Minuten verwendet. Es wurde nichts registriert.
enrol-dead-unfinished = Ein Gerät hat den Code verwendet, aber die PIN wurde nicht rechtzeitig eingegeben oder die Zeichen wurden nicht rechtzeitig verglichen. Es wurde nichts registriert.
enrol-dead-wrong-pin = Die PIN wurde dreimal falsch eingegeben. Es wurde nichts registriert.
enrol-dead-contested = Zwei Geräte haben versucht, denselben Code zu verwenden. Deshalb wurden beide abgewiesen. Es wurde nichts registriert. Lassen Sie niemanden den QR-Code sehen.
enrol-dead-rejected = Sie haben angegeben, dass die Zeichen verschieden sind. Deshalb wurde das Gerät abgewiesen. Wenn das kein Irrtum war, hat vielleicht jemand anderes den Code fotografiert. Beginnen Sie dort von vorn, wo niemand Ihren Bildschirm sehen kann.
enrol-dead-gone = Der Code ist nicht mehr gültig. Es wurde nichts registriert.
enrol-reset-dead-expired = Der Code wurde nicht innerhalb von zehn Minuten verwendet. Die PIN wurde nicht geändert.
enrol-reset-dead-unfinished = Ein Gerät hat den Code verwendet, aber die PIN wurde nicht rechtzeitig eingegeben. Die PIN wurde nicht geändert.
enrol-reset-dead-wrong-pin = Die PIN wurde dreimal falsch eingegeben. Die PIN wurde nicht geändert.
enrol-reset-dead-rejected = Sie haben angegeben, dass die Zeichen verschieden sind. Deshalb wurde das Gerät aus Ihrem Konto entfernt. Wenn das kein Irrtum war, hat vielleicht jemand anderes den Code fotografiert. Beginnen Sie dort von vorn, wo niemand Ihren Bildschirm sehen kann.
enrol-again = Von vorn beginnen
enrol-cancel = Abbrechen
enrol-time-left = Code gültig noch
enrol-failed = Der Server hat den Code nicht angenommen. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.

pin-four-digits = Geben Sie eine PIN mit genau vier Ziffern ein.
pin-differs = Die beiden PINs stimmen nicht überein. Geben Sie beide noch einmal ein.
pin-same-digits = Vier gleiche Ziffern sind leicht zu erraten. Wählen Sie eine andere PIN.
pin-row = Folgen wie 1234 oder 4321 sind leicht zu erraten. Wählen Sie eine andere PIN.
pin-pairs = Wiederholte oder gespiegelte Paare wie 1212 oder 1221 sind leicht zu erraten. Wählen Sie eine andere PIN.
pin-year = Eine Jahreszahl ist leicht zu erraten. Wählen Sie eine andere PIN.
pin-keypad-line = Ziffern, die auf dem Tastenfeld eine Linie bilden, sind leicht zu erraten. Wählen Sie eine andere PIN.

recovery-title-pin = Die PIN von „{ $device }“ zurücksetzen
recovery-title-add = Gerät mit einem Link per E-Mail hinzufügen
recovery-choose-lead = Ein Passwort allein genügt dafür nicht. Geben Sie es noch einmal ein und wählen Sie dann, wie Sie bestätigen, dass Sie es sind.
recovery-app-first = Ein anderes Ihrer Geräte funktioniert. Melden Sie sich zuerst damit an. Dann kann es diese Änderung bestätigen.
recovery-password-label = Passwort
recovery-by-device = Mit „{ $device }“ bestätigen
recovery-by-device-hint = Sofort
recovery-by-mail = Mit einem Link per E-Mail
recovery-by-mail-hint-now = An Ihre E-Mail-Adresse, sofort
recovery-by-mail-hint-wait =
    { $count ->
        [one] An Ihre E-Mail-Adresse, danach eine Stunde Wartezeit
       *[other] An Ihre E-Mail-Adresse, danach { $count } Stunden Wartezeit
    }
recovery-sent-title = Sehen Sie in Ihrem E-Mail-Postfach nach
recovery-sent-lead = Ein Link ist unterwegs an { $email }. Öffnen Sie ihn in diesem Browser, um fortzufahren.
recovery-sent-none = Ist nach einigen Minuten keine E-Mail gekommen?
sent-spam = Sehen Sie auch im Spam-Ordner nach und prüfen Sie, ob die Adresse stimmt.
recovery-sent-again = Neuen Link senden
recovery-wait-title = Bitte warten Sie
recovery-wait-lead = Zu Ihrer Sicherheit können Sie erst nach dieser Zeit fortfahren. Kommen Sie dann in diesem Browser auf diese Seite zurück. Wenn Sie es nicht waren, brechen Sie den Vorgang über den Link in der E-Mail ab.
recovery-wait-until = Fortfahren möglich ab
recovery-elsewhere-title = Waren Sie das?
recovery-elsewhere-lead = Wenn Sie diesen Link angefordert haben, öffnen Sie ihn in dem Browser, in dem Sie ihn angefordert haben und noch angemeldet sind. Wenn Sie ihn nicht angefordert haben, brechen Sie den Vorgang hier ab.
recovery-elsewhere-password = Mit diesem Link wählen Sie ein neues Passwort. Wenn Sie den Link angefordert haben, öffnen Sie ihn in dem Browser, in dem Sie ihn angefordert haben. Wenn nicht, brechen Sie den Vorgang hier ab. Ihr Passwort bleibt dann, wie es ist.
recovery-take-over = Das war ich: in diesem Browser fortfahren
recovery-stop = Das war ich nicht: abbrechen
recovery-stopped-title = Abgebrochen
recovery-stopped-lead = Es wurde nichts geändert. Wenn Sie den Link nicht angefordert haben, kennt jemand anderes Ihr Passwort: Ändern Sie es jetzt.
recovery-stopped-password = Ihr Passwort bleibt, wie es ist, und der Link funktioniert nicht mehr. Um einen solchen Link anzufordern, braucht jemand nur Ihre E-Mail-Adresse.
recovery-over-title = Dieser Link gilt nicht mehr
recovery-over-lead = Der Link wurde verwendet oder abgebrochen, durch einen neueren ersetzt oder ist abgelaufen. Es wurde nichts geändert.
recovery-too-late = Dieser Link wurde schon verwendet oder ist abgelaufen. Es gibt daher nichts mehr abzubrechen. Wenn Sie ihn nicht selbst verwendet haben, melden Sie sich an, sehen Sie Ihre Geräte durch und ändern Sie Ihr Passwort.
error-other-device-works = Ein anderes Ihrer Geräte funktioniert. Bestätigen Sie damit. Einen Link per E-Mail brauchen Sie nicht.
    .title = Verwenden Sie Ihr anderes Gerät
error-too-many-links =
    { $count ->
        [one] Heute wurden schon mehrere E-Mails mit Links gesendet. Sehen Sie im Posteingang und im Spam-Ordner nach, oder versuchen Sie es in einer Stunde erneut.
       *[other] Heute wurden schon mehrere E-Mails mit Links gesendet. Sehen Sie im Posteingang und im Spam-Ordner nach, oder versuchen Sie es in { $count } Stunden erneut.
    }
    .title = Vorerst keine weiteren Links

sessions-lead = In diesen Browsern sind Sie angemeldet. Wenn Sie einen davon nicht kennen, beenden Sie seine Sitzung jetzt und ändern Sie Ihr Passwort.
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
history-confirmed = Bestätigt
history-change-add = Gerät hinzufügen
history-change-remove = Gerät entfernen
history-change-reset = PIN zurücksetzen
history-change-rename = Gerät umbenennen
history-change-password = Passwort ändern
history-change-email = E-Mail-Adresse ändern
history-change-report = Anmeldung melden
history-change-sessions = In anderen Browsern abmelden
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
history-by-password = Nur mit dem Passwort
history-by-app = Mit der App
history-by-code = Mit einem Code aus der App
history-on-mobile = Mit der App auf demselben Gerät
history-not-me = Das war ich nicht
history-reported = Gemeldet
history-report-title = Waren Sie das nicht?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Die Meldung hält diese Transaktion nicht auf. Rufen Sie jetzt bei „{ $service }“ an: Nur der Dienst kann sie aufhalten.
history-report-lead = Wenn Sie es melden, werden alle abgemeldet, die über diesen Browser angemeldet sind. Sie erhalten dazu eine E-Mail. Ändern Sie danach Ihr Passwort.
history-report-here = Es ist der Browser, den Sie gerade benutzen: Sie werden auch hier abgemeldet.
history-report-confirm = Melden
history-report-keep = Nein, das war ich
history-was-reported = Ihre Meldung ist eingegangen, und der Browser wurde abgemeldet. Wir haben Ihnen dazu eine E-Mail gesendet.
history-older = Ältere Einträge anzeigen
history-newest = Zurück zu den neuesten Einträgen

stop-title = Alles beenden
stop-lead = Nutzen Sie dies, wenn Sie ein Gerät verloren haben oder jemand anderes unter Ihrem Namen angemeldet sein könnte. Es wirkt sofort und lässt sich nicht rückgängig machen:
stop-devices = Alle Ihre Geräte werden entfernt. Keines kann dann noch Ihre Anmeldungen bestätigen.
stop-requests = Offene Anfragen und Anmeldungen werden abgebrochen.
stop-sessions = Sie werden überall abgemeldet, auch hier.
stop-mail = Sie erhalten dazu eine E-Mail.
stop-account = Ihr Konto bleibt bestehen. Sie können es wieder nutzen, sobald Sie ein Gerät hinzugefügt haben.
stop-back-title = So fangen Sie wieder an
stop-back =
    { $count ->
        [0] Melden Sie sich mit Ihrem Passwort an und fügen Sie wieder ein Gerät hinzu. Dazu brauchen Sie auch einen Link per E-Mail.
        [one] Melden Sie sich mit Ihrem Passwort an und fügen Sie wieder ein Gerät hinzu. Dazu brauchen Sie auch einen Link per E-Mail und müssen eine Stunde warten.
       *[other] Melden Sie sich mit Ihrem Passwort an und fügen Sie wieder ein Gerät hinzu. Dazu brauchen Sie auch einen Link per E-Mail und müssen { $count } Stunden warten.
    }
stop-confirm = Jetzt alles beenden
stop-keep = Nein, zurück
stop-nothing = Es gibt nichts zu beenden: Ihr Konto hat keine Geräte. Eine Änderung, um die jemand gebeten hat, lässt sich mit dem Link in unserer E-Mail dazu abbrechen.
stop-done-title = Alles wurde beendet
stop-done-lead = Ihre Geräte wurden entfernt, und Sie sind überall abgemeldet. Wir haben Ihnen dazu eine E-Mail gesendet.
stop-done-sign-in = Zur Anmeldung

outbox-title = Demo-Postausgang
outbox-lead = E-Mails, die diese Demo versandt hätte, die neueste zuerst.
outbox-none = Noch keine E-Mail.

error-page-home = Zur Startseite
error-page-not-found = Unter dieser Adresse gibt es nichts. Vielleicht fehlt ein Teil der Adresse.
    .title = Diese Seite gibt es nicht
error-page-forged = Dieses Formular wurde nicht von dieser Website aus geöffnet oder ist veraltet. Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es erneut.
    .title = Dieses Formular wurde nicht angenommen
error-page-other-host = Dies ist nicht die Adresse dieses Servers. Es wurde nichts getan. Verwenden Sie die Adresse, die Sie erhalten haben.
    .title = Das ist nicht die richtige Adresse
error-page-malformed = Im Formular fehlt etwas, oder etwas war nicht lesbar. Es wurde nichts geändert. Gehen Sie zurück und versuchen Sie es erneut.
    .title = Dieses Formular konnte nicht gelesen werden
error-page-service-over = Diese Anmeldung hat zu lange gedauert, ist bereits abgeschlossen oder wurde in einem anderen Browser geöffnet. Es wurde nichts geändert. Gehen Sie zurück zum Dienst und melden Sie sich von dort aus an.
    .title = Diese Anmeldung ist beendet
error-page-service-request = Der Dienst hat eine Anfrage gesendet, die dieser Server nicht annimmt. Es ist nichts geschehen. Wenden Sie sich an die Hilfe des Dienstes.
    .title = Bei diesem Dienst ist keine Anmeldung möglich
error-page-unknown-service = Eine Anwendung unter der Adresse unten wollte Sie anmelden, aber diese Adresse ist hier nicht registriert. Es ist nichts geschehen. Wenden Sie sich an die Hilfe des Dienstes.
    .title = Dieser Dienst ist hier nicht registriert
error-page-busy = Im Moment melden sich viele Menschen an. Es ist nichts verloren. Warten Sie einige Sekunden und versuchen Sie es erneut.
    .title = Einen Moment bitte
error-page-too-often = Ihr Browser oder Ihr Netz hat in kurzer Zeit viele Anfragen gesendet. Es ist nichts verloren. Warten Sie einige Minuten und versuchen Sie es dann erneut.
    .title = Bitte warten Sie einige Minuten
error-page-fault = Es gibt ein Problem auf unserer Seite. Es wurde nichts geändert. Versuchen Sie es in einigen Minuten erneut.
    .title = Das hat nicht funktioniert

link-open = In der App öffnen
link-open-lead = Öffnen Sie die App hier. Die Seite, die Ihnen den Code gezeigt hat, macht automatisch weiter.
link-title = Dieser Link ist für die App
link-lead = Kopieren Sie die vollständige Adresse dieser Seite. Öffnen Sie auf dem Gerät, das Sie registrieren möchten, die App Countersign, tippen Sie auf „Code eingeben“ und fügen Sie die Adresse ein. Der Link gilt nur einmal und zehn Minuten lang. Es wurde noch nichts registriert.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Mit der App unterzeichnen
signature-code = Mit einem QR-Code unterzeichnen (funktioniert offline)
signature-device-title = Mit welchem Gerät möchten Sie unterzeichnen?
signature-device-none-title = Zum Unterzeichnen brauchen Sie ein Gerät
signature-device-none-lead = Fügen Sie zuerst Ihrem Konto ein Gerät hinzu. Das dauert etwa zwei Minuten. Kommen Sie dann hierher zurück.
signature-submit = Unterzeichnen
signature-content = Was Sie unterzeichnen
signature-step-type = Prüfen Sie, welcher Dienst anfragt, geben Sie dieselben Werte in der App ein und dann Ihre PIN. Die App zeigt neun Buchstaben und Ziffern.
signature-nothing-signed = Es wurde nichts unterzeichnet, und es geschieht nichts. Sie können jederzeit von vorn beginnen.
error-not-this-transaction-otp =
    { $count ->
        [one] Vergleichen Sie jeden Wert, den Sie in die App eingegeben haben, mit dieser Seite. Scannen Sie dann den QR-Code noch einmal und erstellen Sie einen neuen Code. Sie haben noch einen Versuch.
       *[other] Vergleichen Sie jeden Wert, den Sie in die App eingegeben haben, mit dieser Seite. Scannen Sie dann den QR-Code noch einmal und erstellen Sie einen neuen Code. Sie haben noch { $count } Versuche.
    }
    .title = Der Code passt nicht zur Transaktion

## Creating an account

new-account-title = Konto erstellen
new-account-lead = Wir senden Ihnen eine E-Mail mit einem Link. Danach wählen Sie Ihr Passwort.
new-account-first-name = Vorname
new-account-last-name = Nachname
new-account-name-wrong = Geben Sie den Namen mit Buchstaben eines beliebigen Alphabets ein, mit höchstens { $count } Zeichen.
new-account-empty = Dieses Feld ist leer. Füllen Sie es aus.
new-account-email-repeat = E-Mail-Adresse wiederholen
new-account-email-differs = Geben Sie zweimal dieselbe E-Mail-Adresse ein.
new-account-check = Geben Sie die sechs Ziffern ein, die Sie im Bild sehen
new-account-check-picture = Bild mit sechs Ziffern
new-account-check-listen = Die Ziffern anhören
new-account-check-new = Andere Ziffern anzeigen
new-account-check-wrong = Die Ziffern stimmen nicht überein, oder sie sind abgelaufen. Geben Sie die Ziffern ein, die Sie jetzt sehen.
new-account-privacy = Ich stimme der Datenschutzerklärung zu
new-account-privacy-read = Datenschutzerklärung lesen (öffnet sich in einem neuen Fenster)
new-account-privacy-missing = Ein Konto kann nur erstellt werden, wenn Sie der Datenschutzerklärung zustimmen.
new-account-sent-lead = Wir haben eine E-Mail an { $email } gesendet. Öffnen Sie den Link darin innerhalb von 24 Stunden.
new-account-password-title = Wählen Sie Ihr Passwort
new-account-password-lead = Ihre E-Mail-Adresse ist bestätigt. Ihr Konto wird erstellt, sobald Sie ein Passwort gewählt haben.
new-account-password-repeat = Passwort wiederholen
new-account-expired-title = Dieser Link ist abgelaufen
new-account-expired-lead = Ein Link gilt 24 Stunden lang. Wir können einen neuen an { $email } senden.
new-account-expired-send = Neuen Link senden
new-account-over-lead = Vielleicht haben Sie schon ein Konto: Dann melden Sie sich an. Sonst beginnen Sie von vorn.
new-account-done = Ihr Konto wurde erstellt, und Sie sind angemeldet.

## Name and email address

details-title = Name und E-Mail-Adresse
details-save = Namen speichern
details-saved = Ihr Name wurde geändert. Wir haben Ihnen dazu eine E-Mail gesendet.
details-new-email = Neue E-Mail-Adresse
details-email-lead = Wir senden einen Link an die neue Adresse. Ihre Adresse ändert sich erst, wenn Sie den Link geöffnet und die Änderung bestätigt haben.
details-email-same = Das ist bereits die E-Mail-Adresse Ihres Kontos.
details-link-sign-in = Melden Sie sich zuerst an. Öffnen Sie dann den Link in unserer E-Mail noch einmal in diesem Browser.
details-change-email = E-Mail-Adresse ändern
details-confirm-lead = Von nun an melden Sie sich mit { $email } an und erhalten dort Ihre E-Mails. Sie werden in allen anderen Browsern abgemeldet.
details-email-saved = Ihre E-Mail-Adresse wurde geändert.
email-reversal-title = E-Mail-Adresse zurückändern
email-reversal-lead = Ihr Konto verwendet dann wieder { $email }. Alle Geräte werden entfernt, Sie werden überall abgemeldet, und das Passwort gilt nicht mehr. Danach wählen Sie per E-Mail ein neues.
email-reversal-done-title = Ihre E-Mail-Adresse wurde zurückgeändert
email-reversal-done-lead = Wählen Sie jetzt ein neues Passwort. Wir senden einen Link an Ihre E-Mail-Adresse.
details-open = Name oder E-Mail-Adresse ändern

### Help desk

help-desk-title = Helpdesk
help-desk-lead = Geben Sie die genaue E-Mail-Adresse der Person ein, die um Hilfe bittet. Jede Suche wird mit Ihrem Konto aufgezeichnet.
help-desk-find = Konto suchen
help-desk-unknown = Kein Konto hat diese E-Mail-Adresse.
help-desk-looks = Sie haben in einer Stunde zu viele Konten aufgerufen. Versuchen Sie es später noch einmal.
help-desk-agents = Dies ist Ihr eigenes Konto oder das einer anderen Person am Helpdesk. Sie können hier nichts ändern.
help-desk-changed = Das Konto hat sich inzwischen geändert, oder die Bestätigung kam zu spät. Sehen Sie sich das Konto noch einmal an.
help-desk-stopped = Alle Geräte wurden als verloren gemeldet oder gestoppt. Sie können nur eine Wiederherstellung starten.
help-desk-disabled = Dieses Konto ist deaktiviert. Sie können hier nichts ändern.
help-desk-device-works = Ein anderes Gerät dieses Kontos funktioniert. Wenn es verloren ist, entfernen Sie es zuerst.
help-desk-too-many = An diese Person wurden zu viele E-Mails mit Links gesendet. Versuchen Sie es morgen noch einmal.
help-desk-waiting = Der Inhaber muss nach falschen Versuchen oder einer Meldung warten, bevor er sich mit dem Passwort anmelden kann.
help-desk-nothing-done = Nichts wurde geändert
help-desk-done = Erledigt. Der Inhaber erhält darüber eine E-Mail.
help-desk-sessions = Offene Sitzungen: { $number }
help-desk-devices = Geräte
help-desk-no-devices = Dieses Konto hat keine Geräte.
help-desk-unlock = Anmeldung entsperren
help-desk-remove = Gerät entfernen
help-desk-sessions-end = Alle Sitzungen beenden
help-desk-reset = PIN-Rücksetzung starten
help-desk-recover = Wiederherstellung starten
help-desk-unlock-about = Der Inhaber kann sofort wieder das Passwort eingeben und Links anfordern. Blockierte Geräte bleiben blockiert.
help-desk-remove-about = Das Gerät kann keine Anmeldungen mehr bestätigen, und alle Sitzungen, die es geöffnet hat, enden. Das kann nicht rückgängig gemacht werden.
help-desk-remove-last = Das ist das einzige Gerät dieses Kontos. Ohne es kann sich die Person erst nach einer Wiederherstellung wieder anmelden.
help-desk-recover-about = Der Inhaber erhält eine E-Mail mit einem Link, den Sie nicht sehen. Zur Sicherheit muss der Inhaber vielleicht warten.
help-desk-told = Der Inhaber erhält darüber eine E-Mail, und es wird mit Ihrem Konto aufgezeichnet.
help-desk-confirm = Mit Ihrem Gerät bestätigen
help-desk-back = Zurück zum Konto
help-desk-service = { $name } (Helpdesk)
help-desk-line-act = Aktion
help-desk-line-account = Konto
help-desk-line-device = Gerät
help-desk-app = Der Helpdesk öffnet sich für eine Stunde, nachdem Sie sich mit der App angemeldet haben. Melden Sie sich jetzt mit der App an.
help-desk-card = Anderen Personen bei ihren Konten helfen
help-desk-open = Helpdesk öffnen
