### Deutsch: see locales/en for what each text is for.

error-unknown-code =
    Dieser Code gehört nicht zu Countersign. Deshalb wurde nichts damit getan. Verwenden Sie den Code, den Ihre Anmeldeseite zeigt.
    .title = Dieser Code stammt von anderswo
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
    .title = Der Code enthält einen Tippfehler
error-insecure-address =
    Die Verbindung zu dieser Adresse ist nicht verschlüsselt. Deshalb nutzt die App sie nicht. Fragen Sie die Betreiber des Dienstes nach dem richtigen Code.
    .title = Diese Adresse ist nicht geschützt
error-not-an-address =
    Die Adresse ist unvollständig oder enthält einen Tippfehler, deshalb wurde nichts gesendet. Übernehmen Sie sie von der Seite, die den Code zeigt.
    .title = Das ist keine Adresse
error-no-answer-there =
    Es wurde nichts registriert. Prüfen Sie die Adresse und ob dieses Gerät online ist. Versuchen Sie es dann erneut.
    .title = Keine Antwort von dieser Adresse
error-name-refused =
    Er ist zu lang oder enthält unsichtbare Zeichen und wurde deshalb nicht gespeichert. Wählen Sie einen anderen Namen.
    .title = Dieser Name kann nicht verwendet werden
error-enrolment-gone =
    Ein Code gilt einmal und zehn Minuten lang. Es wurde nichts registriert. Lassen Sie sich auf der Seite einen neuen Code zeigen und scannen Sie diesen.
    .title = Dieser Code ist verbraucht
error-enrolment-contested =
    Zwei Geräte haben versucht, denselben Code zu verwenden. Deshalb wurden beide abgewiesen und nichts registriert. Lassen Sie sich auf der Seite einen neuen Code zeigen und zeigen Sie ihn niemandem.
    .title = Ein anderes Gerät hat den Code verwendet
error-not-this-device =
    Der Code setzt die PIN eines anderen Geräts zurück. Scannen Sie ihn dort oder wählen Sie auf der Seite dieses Gerät und scannen Sie den neuen Code.
    .title = Dieser Code ist für ein anderes Gerät
error-wrong-pin =
    Es wurde nichts freigegeben. Geben Sie Ihre PIN noch einmal in Ruhe ein.
    .title = Diese PIN ist nicht richtig
error-enrolment-dead =
    Die PIN war dreimal falsch. Deshalb ist diese Registrierung beendet. Es wurde nichts registriert. Lassen Sie sich auf der Seite einen neuen Code zeigen und beginnen Sie von vorn.
    .title = Die PIN war zu oft falsch
error-reset-unanswered =
    Die neue PIN ist auf diesem Gerät gewählt, aber der Server hat noch nicht geantwortet. Prüfen Sie, ob dieses Gerät online ist; die App macht von selbst weiter.
    .title = Die neue PIN ist noch nicht bestätigt
error-unreachable =
    Der Server ist im Moment nicht erreichbar, und es ist nichts verloren. Prüfen Sie, ob dieses Gerät online ist. Die App versucht es weiter.
    .title = Keine Antwort vom Server
error-not-the-server =
    Die Antwort kam nicht von Ihrem Server und wurde deshalb nicht beachtet. Im Netzwerk eines Hotels oder Cafés müssen Sie sich vielleicht zuerst anmelden. Öffnen Sie eine Webseite oder nutzen Sie ein anderes Netzwerk.
    .title = Etwas anderes hat geantwortet
error-server-fault =
    Der Fehler liegt beim Server, und es wurde nichts geändert. Versuchen Sie es in einigen Minuten erneut.
    .title = Der Server hat ein Problem
error-too-many =
    Zum Schutz Ihres Kontos bittet Sie der Server zu warten. Es ist nichts verloren. Versuchen Sie es etwas später erneut.
    .title = Zu viele Versuche in kurzer Zeit
error-device-not-active =
    Es kann für dieses Konto im Moment nichts tun; nichts wurde geändert. Gehen Sie zum ersten Bildschirm des Kontos zurück; dort steht, was zu tun ist.
    .title = Dieses Gerät ist nicht nutzbar
error-request-expired =
    Es wurde nichts freigegeben. Wenn Sie sich weiterhin anmelden möchten, beginnen Sie auf der Seite erneut.
    .title = Die Zeit für diese Anfrage ist abgelaufen
error-request-gone =
    Die Anfrage wurde anderswo beantwortet oder abgebrochen. Hier ist deshalb nichts mehr zu tun. Wenn Sie sich weiterhin anmelden möchten, beginnen Sie auf der Seite erneut.
    .title = Diese Anfrage ist bereits beendet
error-removal-untold =
    Das Konto ist von diesem Gerät entfernt, aber der Server hat nicht geantwortet. Melden Sie sich im Web an und entfernen Sie das Gerät auch dort aus der Liste.
    .title = Der Server weiß noch nichts davon
error-no-such-account =
    Das Konto, für das dieser Code bestimmt ist, befindet sich nicht in dieser App. Wählen Sie auf der Seite dieses Gerät oder registrieren Sie es zuerst.
    .title = Dieser Code ist für ein anderes Konto
error-forged-challenge =
    Der Code gibt vor, von Ihrem Server zu kommen, aber das stimmt nicht. Es wurde kein Code erstellt. Prüfen Sie die Adresse der Seite, bevor Sie fortfahren.
    .title = Vertrauen Sie diesem Code nicht
error-challenge-expired =
    Seit die Seite den Code gezeigt hat, sind fünf Minuten vergangen. Wenn die Seite Ihre Antwort nicht annimmt, verlangen Sie dort einen neuen Code.
    .title = Dieser Code ist vielleicht zu alt
error-clock-wrong =
    Die Uhrzeit dieses Geräts weicht um mehr als eine Minute von der des Servers ab. Die App richtet sich nach der Zeit des Servers. Stellen Sie die Uhr dieses Geräts auf automatisch.
    .title = Die Uhr dieses Geräts geht falsch
error-key-store-unavailable =
    Der Schlüsselspeicher dieses Geräts, der die App schützt, ließ sich nicht öffnen. Es wurde nichts geändert. Entsperren Sie das Gerät oder melden Sie sich neu daran an. Versuchen Sie es dann erneut.
    .title = Der Schlüsselspeicher antwortet nicht
error-store-unwritable =
    Der Speicher dieses Geräts ist voll oder gesperrt. Deshalb wurde nichts gesendet. Schaffen Sie etwas Platz und versuchen Sie es dann erneut.
    .title = Die App konnte nicht speichern
error-store-damaged =
    Die Daten sind beschädigt oder gehören zu einer anderen Installation. Es wurde nichts geändert. Wenn ein neuer Versuch nicht hilft, installieren Sie die App neu und registrieren Sie dieses Gerät auf der Seite Ihres Kontos.
    .title = Die Daten der App sind nicht lesbar
error-store-newer =
    Die Daten der App wurden von einer neueren Version gespeichert und lassen sich mit dieser nicht öffnen. Es wurde nichts geändert. Aktualisieren Sie die App.
    .title = Hier war eine neuere Version der App
error-store-in-use =
    Ein anderes Fenster dieser App verwendet die Daten. Schließen Sie dieses Fenster und machen Sie im anderen weiter.
    .title = Countersign ist bereits geöffnet
error-link-not-scanned =
    Dieser Code öffnet eine Anfrage auf dem Gerät, das ihn zeigt. Er ist nicht zum Scannen bestimmt. Öffnen Sie seinen Link auf jenem Gerät oder wählen Sie auf der Seite „Einen Code aus meiner App verwenden“.
    .title = Dieser Code ist nicht zum Scannen
error-link-gone =
    Die Anfrage wurde beantwortet oder abgebrochen, ihre Zeit ist abgelaufen, oder sie ist für eine andere App. Es wurde nichts freigegeben. Wenn Sie sich weiterhin anmelden möchten, beginnen Sie auf der Seite erneut.
    .title = Dieser Link führt nirgends mehr hin
error-request-not-shown =
    Ein Teil fehlt oder lässt sich hier nicht anzeigen. Deshalb können Sie die Anfrage nicht freigeben. Es wurde nichts unterzeichnet. Aktualisieren Sie die App oder fragen Sie die Betreiber des Dienstes.
    .title = Diese Anfrage ist nicht vollständig anzeigbar
error-link-waits =
    Sie sind gerade mit etwas anderem beschäftigt. Deshalb wartet der Link. Schließen Sie hier ab oder brechen Sie ab; danach öffnet er sich von selbst.
    .title = Ein Link wartet auf Sie
error-browser-not-opened =
    Dieses Gerät hat ihn nicht geöffnet. Gehen Sie selbst zum Browser zurück: Die Seite, auf der Sie begonnen haben, geht dort weiter.
    .title = Der Browser hat sich nicht geöffnet
error-pin-same-digits =
    Vier gleiche Ziffern sind leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-row =
    Aufeinanderfolgende Ziffern, aufwärts oder abwärts, sind leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-pairs =
    Wiederholte oder gespiegelte Paare sind leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-year =
    Eine Jahreszahl ist leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-keypad-line =
    Eine Linie auf den Zifferntasten ist leicht zu erraten. Wählen Sie eine andere PIN.
    .title = Diese PIN ist zu einfach
error-pin-unchanged =
    Diese PIN haben Sie schon. Wählen Sie eine andere.
    .title = Das ist die alte PIN
error-pin-differs =
    Die beiden PIN-Eingaben sind nicht gleich. Deshalb wurde nichts geändert. Wählen Sie die neue PIN noch einmal.
    .title = Die zweite PIN war anders
error-biometric-cancelled =
    Es wurde nichts freigegeben, und es ist nichts verloren. Versuchen Sie es erneut oder verwenden Sie Ihre PIN.
    .title = Abgebrochen
error-biometric-locked-out =
    Fingerabdruck oder Gesicht wurden zu oft nicht erkannt. Deshalb setzt dieses Gerät sie eine Weile aus. Verwenden Sie Ihre PIN. Nach dem nächsten Entsperren des Geräts können Sie sie wieder nutzen.
    .title = Bitte verwenden Sie diesmal Ihre PIN
error-biometric-changed =
    Auf diesem Gerät wurde ein Fingerabdruck oder ein Gesicht hinzugefügt oder entfernt. Deshalb vertraut die App ihnen nicht mehr. Verwenden Sie Ihre PIN. Unter Ihrem Konto können Sie dies wieder einschalten.
    .title = Fingerabdrücke oder Gesichter sind geändert
error-biometric-unavailable =
    Dieses Gerät hat zurzeit keinen Fingerabdruck und kein Gesicht, das die App nutzen kann. Verwenden Sie Ihre PIN.
    .title = Bitte verwenden Sie Ihre PIN
error-move-ended =
    Es ist nichts umgezogen, und dieses Gerät funktioniert wie zuvor. Wenn Sie weiterhin umziehen möchten, beginnen Sie von vorn.
    .title = Der Umzug ist beendet
error-too-many-accounts =
    Diese App enthält so viele Konten wie möglich, oder das Konto hat so viele Geräte wie erlaubt. Es wurde nichts registriert. Entfernen Sie etwas, das Sie nicht brauchen, und versuchen Sie es dann erneut.
    .title = Für ein weiteres ist kein Platz
error-settings-not-opened =
    Es wurde nichts geändert. Öffnen Sie die Einstellungen dieses Geräts selbst und suchen Sie dort die Bildschirmsperre.
    .title = Die Einstellungen öffneten sich nicht
error-notifications-not-opened =
    Es wurde nichts geändert. Öffnen Sie die Einstellungen dieses Geräts selbst und suchen Sie dort die Mitteilungen dieser App.
    .title = Die Einstellungen öffneten sich nicht
