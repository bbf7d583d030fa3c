### Deutsch: see locales/en for what each text is for.

error-unknown-code =
    Das ist kein Code von Countersign. Er wurde deshalb nicht verwendet. Verwenden Sie den Code, den Ihre Anmeldeseite zeigt.
    .title = Das ist kein Code von Countersign
error-newer-version =
    Der Code wurde für eine neuere Version dieser App erstellt und kann hier nicht gelesen werden. Aktualisieren Sie die App und scannen Sie den Code dann noch einmal.
    .title = Diese App muss aktualisiert werden
error-no-code-in-picture =
    In dem Bild wurde kein lesbarer Code gefunden. Wählen Sie ein schärferes Bild, das den ganzen Code mit seinem weißen Rand zeigt.
    .title = Kein Code in diesem Bild
error-unreadable-picture =
    Die Datei ist kein Bild, das diese App lesen kann, oder sie ist zu groß. Wählen Sie ein Bild im Format PNG, JPEG oder WebP mit höchstens 12 Megabyte.
    .title = Dieses Bild lässt sich nicht öffnen
error-mistyped-code =
    Ein oder mehrere Zeichen sind anders als auf der Seite. Deshalb wurde nichts gesendet. Vergleichen Sie den Code mit der Seite und berichtigen Sie ihn.
    .title = Tippfehler
error-mistyped-digits =
    Eine der Ziffern ist falsch oder fehlt. Das zählt nicht als Versuch. Vergleichen Sie alle zwölf mit der Seite und berichtigen Sie sie.
    .title = Tippfehler
error-insecure-address =
    Die Verbindung zu dieser Adresse ist nicht verschlüsselt. Deshalb nutzt die App sie nicht. Fragen Sie den Dienst nach dem richtigen Code.
    .title = Diese Adresse ist nicht geschützt
error-not-an-address =
    Die Adresse ist unvollständig oder enthält einen Tippfehler, deshalb wurde nichts gesendet. Übernehmen Sie sie von der Seite, die den Code zeigt.
    .title = Das ist keine Adresse
error-no-answer-there =
    Es wurde nichts geändert. Prüfen Sie die Adresse und ob dieses Gerät online ist. Versuchen Sie es dann erneut.
    .title = Keine Antwort von dieser Adresse
error-name-refused =
    Der Name ist zu lang oder enthält unsichtbare Zeichen und wurde deshalb nicht gespeichert. Wählen Sie einen anderen Namen.
    .title = Dieser Name kann nicht verwendet werden
error-enrolment-gone =
    Jeder Code gilt nur einmal und zehn Minuten lang. Es wurde nichts geändert. Holen Sie auf der Seite einen neuen Code und scannen Sie ihn.
    .title = Dieser Code ist nicht mehr gültig
error-reset-gone =
    Jeder Code gilt nur einmal und zehn Minuten lang. Es wurde nichts geändert. Wählen Sie auf der Seite neben diesem Gerät noch einmal „PIN zurücksetzen“ und scannen Sie den neuen Code.
    .title = Dieser Code ist nicht mehr gültig
error-enrolment-contested =
    Zwei Geräte haben versucht, denselben Code zu verwenden. Deshalb wurden beide abgewiesen, und es wurde nichts geändert. Holen Sie auf der Seite einen neuen Code und lassen Sie ihn niemanden sehen.
    .title = Ein anderes Gerät hat den Code verwendet
error-not-this-device =
    Dieser Code setzt die PIN eines anderen Geräts zurück. Scannen Sie ihn mit dem anderen Gerät, oder wählen Sie auf der Seite dieses Gerät und scannen Sie den neuen Code.
    .title = Dieser Code ist für ein anderes Gerät
error-page-still-asks =
    Die Seite fragt noch, ob die sechs Zeichen gleich sind. Vergleichen Sie die Zeichen und antworten Sie dort. Danach macht die App automatisch weiter.
    .title = Die Seite fragt noch
error-wrong-pin =
    Es wurde nichts freigegeben. Geben Sie Ihre PIN noch einmal ein. Lassen Sie sich Zeit.
    .title = Falsche PIN
error-enrolment-dead =
    Es wurde dreimal eine falsche PIN eingegeben. Deshalb gilt dieser Code nicht mehr. Es wurde nichts geändert. Holen Sie auf der Seite einen neuen Code und beginnen Sie von vorn.
    .title = Zu oft falsche PIN
error-reset-unanswered =
    Die neue PIN ist auf diesem Gerät festgelegt, aber der Server hat noch nicht geantwortet. Prüfen Sie, ob dieses Gerät online ist. Die App macht automatisch weiter.
    .title = Die neue PIN ist noch nicht bestätigt
error-not-attested =
    Dieser Server nimmt nur Geräte an, deren Hardware er prüfen kann. Dieses Gerät konnte nicht geprüft werden. Es wurde nichts geändert. Nehmen Sie ein anderes Gerät, oder fragen Sie den Betreiber des Servers.
    .title = Dieses Gerät wird nicht angenommen
error-unreachable =
    Der Server ist im Moment nicht erreichbar. Es ist nichts verloren. Prüfen Sie, ob dieses Gerät online ist. Die App versucht es weiter.
    .title = Keine Antwort vom Server
error-not-the-server =
    Die Antwort kam nicht von Ihrem Server und wurde deshalb nicht beachtet. Im Netzwerk eines Hotels oder Cafés müssen Sie sich vielleicht zuerst anmelden. Öffnen Sie eine Webseite oder nutzen Sie ein anderes Netzwerk.
    .title = Die Antwort kam nicht von Ihrem Server
error-server-fault =
    Beim Server ist ein Fehler aufgetreten. Es wurde nichts geändert. Versuchen Sie es in einigen Minuten erneut.
    .title = Der Server hat ein Problem
error-too-many =
    Zum Schutz Ihres Kontos bittet Sie der Server zu warten. Es ist nichts verloren. Versuchen Sie es etwas später erneut.
    .title = Zu viele Versuche in kurzer Zeit
error-device-not-active =
    Dieses Gerät kann für dieses Konto im Moment nicht verwendet werden. Es wurde nichts geändert. Gehen Sie zum ersten Bildschirm des Kontos zurück. Dort steht, was zu tun ist.
    .title = Dieses Gerät ist nicht nutzbar
error-request-expired =
    Es wurde nichts freigegeben. Wenn Sie sich weiterhin anmelden möchten, beginnen Sie auf der Seite erneut.
    .title = Diese Anfrage ist abgelaufen
error-request-gone =
    Diese Anfrage wurde anderswo beantwortet oder abgebrochen. Wenn Sie sich weiterhin anmelden möchten, beginnen Sie auf der Seite erneut.
    .title = Diese Anfrage ist bereits beendet
error-removal-untold =
    Das Konto wurde von diesem Gerät gelöscht, aber der Server hat nicht geantwortet. Melden Sie sich an, öffnen Sie „Mein Konto“ und entfernen Sie dieses Gerät auch dort aus der Liste.
    .title = Der Server konnte nicht informiert werden
error-no-such-account =
    Das Konto, für das dieser Code bestimmt ist, befindet sich nicht in dieser App. Wählen Sie auf der Seite dieses Gerät oder registrieren Sie es zuerst.
    .title = Dieser Code ist für ein anderes Konto
error-forged-challenge =
    Dieser Code gibt vor, von Ihrem Server zu kommen, aber das stimmt nicht. Es wurde kein Antwortcode erstellt. Prüfen Sie die Adresse der Seite, bevor Sie fortfahren.
    .title = Vertrauen Sie diesem Code nicht
error-challenge-expired =
    Dieser Code ist mehr als fünf Minuten alt. Wenn die Seite Ihre Antwort nicht annimmt, holen Sie dort einen neuen Code.
    .title = Dieser Code ist vielleicht zu alt
error-clock-wrong =
    Die Uhr dieses Geräts weicht um mehr als eine Minute von der des Servers ab. Die App verwendet die Zeit des Servers. Schalten Sie in den Einstellungen Datum und Uhrzeit auf automatisch.
    .title = Die Uhr dieses Geräts geht falsch
error-key-store-unavailable =
    Der Schlüsselspeicher dieses Geräts, der die App schützt, ließ sich nicht öffnen. Es wurde nichts geändert. Entsperren Sie das Gerät oder melden Sie sich neu daran an. Versuchen Sie es dann erneut.
    .title = Der Schlüsselspeicher antwortet nicht
error-secret-lost =
    Der Schlüssel, der die Daten der App auf diesem Gerät schützt, ist verloren und lässt sich nicht wiederherstellen. Ihre Konten auf den Servern bleiben, wie sie sind. Löschen Sie alles in der App und registrieren Sie dieses Gerät dann wieder unter „Mein Konto“.
    .title = Die Daten der App lassen sich nicht mehr öffnen
error-device-key-lost =
    Der Schlüssel dieses Kontos auf diesem Gerät ist verloren. Das Gerät kann deshalb nichts für dieses Konto freigeben. Entfernen Sie das Konto aus der App und registrieren Sie dieses Gerät dann wieder unter „Mein Konto“.
    .title = Der Schlüssel dieses Kontos ist verloren
error-store-unwritable =
    Der Speicher dieses Geräts ist voll oder gesperrt. Deshalb wurde nichts gesendet. Schaffen Sie etwas Platz und versuchen Sie es dann erneut.
    .title = Die App konnte nicht speichern
error-store-damaged =
    Die Daten sind beschädigt oder gehören zu einer anderen Installation. Es wurde nichts geändert. Wenn ein neuer Versuch nicht hilft, installieren Sie die App neu und registrieren Sie dieses Gerät unter „Mein Konto“.
    .title = Die Daten der App sind nicht lesbar
error-store-newer =
    Die Daten der App wurden von einer neueren Version gespeichert und lassen sich mit dieser nicht öffnen. Es wurde nichts geändert. Aktualisieren Sie die App.
    .title = Die Daten sind von einer neueren Version der App
error-store-in-use =
    Ein anderes Fenster dieser App verwendet die Daten. Schließen Sie dieses Fenster und machen Sie im anderen weiter.
    .title = Countersign ist bereits geöffnet
error-link-not-scanned =
    Scannen Sie diesen Code nicht: Er öffnet eine Anfrage auf dem Gerät, das ihn zeigt. Öffnen Sie seinen Link dort oder wählen Sie auf der Seite „Telefon ohne Internet: QR-Code scannen“.
    .title = Dieser Code ist nicht zum Scannen
error-link-gone =
    Die Anfrage wurde beantwortet oder abgebrochen, sie ist abgelaufen, oder sie ist für eine andere App. Es wurde nichts freigegeben. Wenn Sie sich weiterhin anmelden möchten, beginnen Sie auf der Seite erneut.
    .title = Dieser Link gilt nicht mehr
error-request-not-shown =
    Ein Teil dieser Anfrage fehlt oder lässt sich hier nicht anzeigen. Deshalb können Sie sie nicht freigeben. Es wurde nichts unterzeichnet. Aktualisieren Sie die App oder wenden Sie sich an den Dienst.
    .title = Diese Anfrage ist nicht vollständig anzeigbar
error-link-waits =
    Schließen Sie hier ab, was Sie gerade tun, oder brechen Sie es ab. Danach öffnet sich der Link automatisch.
    .title = Ein Link wartet auf Sie
error-browser-not-opened =
    Dieses Gerät hat den Browser nicht geöffnet. Gehen Sie selbst zum Browser zurück. Die Seite, auf der Sie begonnen haben, macht dort weiter.
    .title = Der Browser hat sich nicht geöffnet
error-help-not-opened =
    Der Browser wurde nicht geöffnet, Sie sind noch in der App. Öffnen Sie die Adresse unter „Hilfe“ selbst in einem Browser.
    .title = Der Browser hat sich nicht geöffnet
error-password-page-not-opened =
    Der Browser wurde nicht geöffnet, Sie sind noch in der App. Öffnen Sie die hier gezeigte Adresse selbst in einem Browser.
    .title = Der Browser hat sich nicht geöffnet
error-pin-same-digits =
    Vier gleiche Ziffern sind leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-row =
    Folgen wie 1234 oder 4321 sind leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-pairs =
    Wiederholte oder gespiegelte Paare wie 1212 oder 1221 sind leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-year =
    Eine Jahreszahl ist leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-keypad-line =
    Ziffern, die auf dem Tastenfeld eine Linie bilden, sind leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-unchanged =
    Das ist bereits Ihre PIN. Wählen Sie eine andere.
    .title = Das ist Ihre jetzige PIN
error-pin-differs =
    Die beiden PIN-Eingaben sind nicht gleich. Deshalb wurde nichts geändert. Wählen Sie die neue PIN noch einmal.
    .title = Die beiden PINs stimmen nicht überein
error-biometric-cancelled =
    Es wurde nichts freigegeben, und es ist nichts verloren. Versuchen Sie es erneut oder verwenden Sie Ihre PIN.
    .title = Abgebrochen
error-biometric-locked-out =
    Die Fingerabdruck- oder Gesichtserkennung ist zu oft fehlgeschlagen und deshalb für eine Weile ausgeschaltet. Verwenden Sie Ihre PIN. Um die Erkennung wieder zu nutzen, entsperren Sie das Gerät einmal.
    .title = Bitte verwenden Sie diesmal Ihre PIN
error-biometric-changed =
    Auf diesem Gerät wurde ein Fingerabdruck oder ein Gesicht hinzugefügt oder entfernt. Zu Ihrer Sicherheit verlangt die App jetzt Ihre PIN. Unter Ihrem Konto können Sie die Fingerabdruck- oder Gesichtserkennung wieder einschalten.
    .title = Fingerabdrücke oder Gesichter sind geändert
error-biometric-unavailable =
    Dieses Gerät hat zurzeit keinen Fingerabdruck und kein Gesicht, das die App nutzen kann. Verwenden Sie Ihre PIN.
    .title = Bitte verwenden Sie Ihre PIN
error-move-ended =
    Es ist nichts umgezogen, und dieses Gerät funktioniert wie zuvor. Wenn Sie weiterhin umziehen möchten, beginnen Sie von vorn.
    .title = Der Umzug ist beendet
error-too-many-accounts =
    Diese App hat die Höchstzahl an Konten erreicht, oder das Konto die Höchstzahl an Geräten. Es wurde nichts registriert. Entfernen Sie etwas, das Sie nicht brauchen, und versuchen Sie es dann erneut.
    .title = Höchstzahl erreicht
error-settings-not-opened =
    Es wurde nichts geändert. Öffnen Sie die Einstellungen dieses Geräts selbst und suchen Sie dort die Bildschirmsperre.
    .title = Die Einstellungen öffneten sich nicht
error-notifications-not-opened =
    Es wurde nichts geändert. Öffnen Sie die Einstellungen dieses Geräts selbst und suchen Sie dort die Mitteilungen dieser App.
    .title = Die Einstellungen öffneten sich nicht
