### Deutsch: see locales/en for what each text is for.

mail-device-added-subject = Ihrem Konto wurde ein Gerät hinzugefügt
mail-device-added-body =
    Guten Tag { $name },

    Ihrem Konto wurde am { $when } das Gerät „{ $device }“ hinzugefügt. Es kann nun Ihre Anmeldungen bestätigen.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, melden Sie sich jetzt an, öffnen Sie „Meine Mobilgeräte“ und entfernen Sie das Gerät. Ändern Sie dann Ihr Passwort.

mail-device-removed-subject = Ein Gerät wurde aus Ihrem Konto entfernt
mail-device-removed-body =
    Guten Tag { $name },

    Ihr Gerät „{ $device }“ wurde am { $when } aus Ihrem Konto entfernt. Es kann Ihre Anmeldungen nicht mehr bestätigen.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, melden Sie sich jetzt an, sehen Sie unter „Meine Mobilgeräte“ nach und ändern Sie Ihr Passwort.

mail-pin-reset-subject = Ein Gerät hat eine neue PIN
mail-pin-reset-body =
    Guten Tag { $name },

    Ihr Gerät „{ $device }“ hat am { $when } eine neue PIN erhalten.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, melden Sie sich jetzt an, öffnen Sie „Meine Mobilgeräte“ und entfernen Sie das Gerät. Ändern Sie dann Ihr Passwort.

mail-device-blocked-subject = Ein Gerät ist blockiert
mail-device-blocked-body =
    Guten Tag { $name },

    Ihr Gerät „{ $device }“ wurde am { $when } blockiert, weil darauf zu oft eine falsche PIN eingegeben wurde. Es wurde niemand damit angemeldet.

    Wenn Sie es waren, melden Sie sich an, öffnen Sie „Meine Mobilgeräte“ und setzen Sie die PIN zurück. Sie müssen das Gerät nicht neu hinzufügen.
    Wenn Sie es nicht waren, hatte jemand anderes Ihr Gerät. Suchen Sie es oder entfernen Sie es jetzt aus Ihrem Konto.

mail-device-suspended-subject = Ein Gerät ist blockiert, bis seine PIN zurückgesetzt wird
mail-device-suspended-body =
    Guten Tag { $name },

    „{ $device }“ wurde am { $when } blockiert, weil dem Gerät oder dem Browser, mit dem es hinzugefügt wurde, nicht mehr vertraut wird.

    Wenn das Gerät Ihnen gehört, melden Sie sich an, öffnen Sie „Meine Mobilgeräte“ und setzen Sie seine PIN zurück.
    Wenn Sie das Gerät nicht kennen, entfernen Sie es jetzt aus Ihrem Konto.

mail-device-locked-subject = Ein Gerät wurde zu Ihrer Sicherheit gesperrt
mail-device-locked-body =
    Guten Tag { $name },

    „{ $device }“ wurde am { $when } gesperrt, weil eine Kopie oder eine ältere Sicherung davon verwendet wurde. Es wurde niemand damit angemeldet.

    Melden Sie sich an, öffnen Sie „Meine Mobilgeräte“, entfernen Sie das Gerät und fügen Sie es wieder hinzu.
    Wenn Sie das Gerät nicht aus einer Sicherungskopie wiederhergestellt haben, hat es vielleicht jemand kopiert: Ändern Sie dann jetzt auch Ihr Passwort.

mail-copy-reported-subject = Ein Gerät wurde zu Ihrer Sicherheit gesperrt
mail-copy-reported-body =
    Guten Tag { $name },

    „{ $device }“ wurde am { $when } gesperrt, weil seine App gemeldet hat, dass eine Kopie oder eine ältere Sicherung davon verwendet wurde. Vielleicht hat sich jemand mit der Kopie angemeldet: Öffnen Sie „Anmeldeverlauf“ und melden Sie jede Anmeldung, die nicht von Ihnen war.

    Melden Sie sich an, öffnen Sie „Meine Mobilgeräte“, entfernen Sie das Gerät und fügen Sie es wieder hinzu.
    Wenn Sie das Gerät nicht aus einer Sicherungskopie wiederhergestellt haben, hat es vielleicht jemand kopiert: Ändern Sie dann jetzt auch Ihr Passwort.

mail-recovery-pin-subject = Die PIN eines Geräts zurücksetzen
mail-recovery-pin-body =
    Guten Tag { $name },

    Sie oder jemand anderes, der Ihr Passwort kennt, hat am { $when } darum gebeten, die PIN von „{ $device }“ zurückzusetzen.

    Wenn Sie es waren, öffnen Sie diesen Link in dem Browser, in dem Sie angemeldet sind:
    { $link }

    { $wait ->
        [yes] Sie können die neue PIN ab { $ready } festlegen.
       *[no] Sie können die neue PIN sofort festlegen.
    }

    Wenn Sie es nicht waren, brechen Sie den Vorgang hier ab und ändern Sie jetzt Ihr Passwort:
    { $cancel }

mail-recovery-add-subject = Ihrem Konto ein Gerät hinzufügen
mail-recovery-add-body =
    Guten Tag { $name },

    Sie oder jemand anderes, der Ihr Passwort kennt, hat am { $when } darum gebeten, Ihrem Konto ein Gerät hinzuzufügen, ohne mit einem anderen zu bestätigen.

    Wenn Sie es waren, öffnen Sie diesen Link in dem Browser, in dem Sie angemeldet sind:
    { $link }

    { $wait ->
        [yes] Sie können das Gerät ab { $ready } hinzufügen.
       *[no] Sie können das Gerät sofort hinzufügen.
    }

    Wenn Sie es nicht waren, brechen Sie den Vorgang hier ab und ändern Sie jetzt Ihr Passwort:
    { $cancel }

mail-device-moved-subject = Ihre App ist auf ein anderes Gerät umgezogen
mail-device-moved-body =
    Guten Tag { $name },

    Ihre App ist am { $when } von „{ $device }“ auf ein anderes Gerät umgezogen. Das neue Gerät kann jetzt Ihre Anmeldungen bestätigen, das alte nicht mehr.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, melden Sie sich jetzt an, öffnen Sie „Meine Mobilgeräte“ und entfernen Sie das Gerät. Ändern Sie dann Ihr Passwort.

mail-biometrics-added-subject = Ein Gerät kann jetzt mit Fingerabdruck oder Gesicht bestätigen
mail-biometrics-added-body =
    Guten Tag { $name },

    Ihr Gerät „{ $device }“ kann seit dem { $when } Ihre Anmeldungen nicht nur mit der PIN, sondern auch mit Fingerabdruck oder Gesicht bestätigen.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, hatte jemand, der Ihre PIN kennt, Ihr Gerät. Melden Sie sich jetzt an, öffnen Sie „Meine Mobilgeräte“ und entfernen Sie das Gerät.

mail-sign-in-reported-subject = Sie haben eine fremde Anmeldung gemeldet
mail-sign-in-reported-body =
    Guten Tag { $name },

    Sie haben am { $when } gemeldet, dass die Anmeldung bei „{ $service }“ vom { $then } nicht von Ihnen war. { $ended ->
        [yes] Alle Sitzungen in diesem Browser wurden beendet.
       *[no] In diesem Browser war keine Sitzung mehr offen.
    }

    Ändern Sie jetzt Ihr Passwort: Wer sich angemeldet oder es versucht hat, kennt es.
    Wenn Sie es irrtümlich gemeldet haben, melden Sie sich in diesem Browser neu an.

mail-attempt-reported-subject = Sie haben einen fremden Anmeldeversuch gemeldet
mail-attempt-reported-body =
    Guten Tag { $name },

    Ihr Gerät hat am { $when } einen fremden Versuch, sich bei „{ $service }“ anzumelden, abgelehnt und gemeldet. Es wurde niemand angemeldet.

    Ändern Sie jetzt Ihr Passwort: Wer es versucht hat, kennt es.
    Wenn Sie es irrtümlich gemeldet haben, melden Sie sich mit der App neu an.

mail-transaction-reported-subject = Sie haben eine fremde Transaktion gemeldet
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Guten Tag { $name },

    { $signed ->
        [yes] Die Meldung hält diese Transaktion nicht auf. Rufen Sie jetzt bei „{ $service }“ an: Nur der Dienst kann sie aufhalten.
       *[no] Es wurde nichts unterschrieben. Rufen Sie trotzdem jetzt bei „{ $service }“ an: Vielleicht handelt dort jemand in Ihrem Namen.
    }

    Am { $when } als fremd gemeldet:
    { $content }

    { $ended ->
        [yes] Alle Sitzungen in diesem Browser wurden beendet.
       *[no] In diesem Browser war keine Sitzung mehr offen.
    }

    Öffnen Sie danach „Meine Mobilgeräte“, entfernen Sie jedes Gerät, das nicht Ihnen gehört, und ändern Sie Ihr Passwort.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Bis { $from } genügt Ihr Passwort allein nicht zur Anmeldung. Verwenden Sie die App. Wenn Sie Ihr Gerät verloren haben, wählen Sie auf der Anmeldeseite „{ $lost }“: Das ist weiterhin möglich.

mail-stopped-subject = Alles wurde beendet
mail-stopped-body =
    Guten Tag { $name },

    Ihre Geräte wurden am { $when } alle aus Ihrem Konto entfernt, und Sie wurden überall abgemeldet.

    Um neu zu beginnen, melden Sie sich mit Ihrem Passwort an und fügen Sie ein Gerät hinzu. Zu Ihrer Sicherheit erhalten Sie zuerst eine E-Mail und müssen möglicherweise einige Zeit warten.
    Wenn Sie es nicht waren, kennt jemand anderes Ihr Passwort: Ändern Sie es jetzt.

mail-new-browser-subject = Neue Anmeldung an Ihrem Konto
mail-new-browser-body =
    Guten Tag { $name },

    Sie oder jemand anderes hat sich am { $when } mit einem neuen Browser an Ihrem Konto angemeldet. Unter „{ $history }“ sehen Sie, von wo.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, kennt jemand anderes Ihr Passwort: Ändern Sie es jetzt.

mail-verify-address-subject = Bestätigen Sie Ihre E-Mail-Adresse
mail-verify-address-body =
    Guten Tag,

    Sie oder jemand anderes hat am { $when } ein Konto mit dieser E-Mail-Adresse angefordert.

    Wenn Sie es waren, öffnen Sie diesen Link innerhalb von 24 Stunden und wählen Sie ein Passwort:
    { $link }

    Wenn Sie es nicht waren, müssen Sie nichts tun: Es wird kein Konto erstellt.

mail-invitation-subject = Wählen Sie ein Passwort für Ihr neues Konto
mail-invitation-body =
    Guten Tag,

    Ihr neues Konto mit dieser E-Mail-Adresse wurde am { $when } von der Organisation vorbereitet, die diesen Dienst betreibt.

    Um es zu verwenden, öffnen Sie diesen Link innerhalb von 24 Stunden und wählen Sie ein Passwort:
    { $link }

    Wenn Sie diese E-Mail nicht erwartet haben, müssen Sie nichts tun: Ohne Passwort kann das Konto nicht verwendet werden.

mail-account-exists-subject = Sie haben bereits ein Konto
mail-account-exists-body =
    Guten Tag { $name },

    Sie oder jemand anderes hat am { $when } ein neues Konto mit Ihrer E-Mail-Adresse angefordert. Sie haben bereits ein Konto, deshalb wurde kein neues erstellt.

    Wenn Sie es waren, melden Sie sich hier an:
    { $link }

    Wenn Sie es nicht waren, müssen Sie nichts tun.

mail-address-taken-body =
    Guten Tag { $name },

    Jemand hat am { $when } verlangt, die E-Mail-Adresse eines anderen Kontos in Ihre zu ändern. Sie haben bereits ein Konto mit dieser Adresse, deshalb wurde nichts geändert.

    Wenn Sie es nicht waren, müssen Sie nichts tun.

mail-account-created-subject = Ihr Konto wurde erstellt
mail-account-created-body =
    Guten Tag { $name },

    Ihr Konto wurde am { $when } erstellt.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, kennt jemand anderes Ihr Passwort: Ändern Sie es jetzt.

mail-account-disabled-subject = Ihr Konto wurde deaktiviert
mail-account-disabled-body =
    Guten Tag { $name },

    Ihr Konto wurde am { $when } deaktiviert. Sie wurden überall abgemeldet.

    Wenden Sie sich an die Stelle, die diesen Dienst betreibt.

mail-account-enabled-subject = Ihr Konto kann wieder verwendet werden
mail-account-enabled-body =
    Guten Tag { $name },

    Ihr Konto wurde am { $when } wieder aktiviert. Sie können sich anmelden und Ihre Geräte wie zuvor verwenden.

mail-help-desk-role-given-subject = Sie können den Helpdesk verwenden
mail-help-desk-role-given-body =
    Guten Tag { $name },

    Sie haben seit dem { $when } Zugang zum Helpdesk. Sie können dort andere Konten suchen und deren Inhabern helfen.

    Wenn Sie das nicht erwartet haben, wenden Sie sich an die Stelle, die diesen Dienst betreibt.

mail-help-desk-role-taken-subject = Sie können den Helpdesk nicht mehr verwenden
mail-help-desk-role-taken-body =
    Guten Tag { $name },

    Ihr Zugang zum Helpdesk endete am { $when }. Sonst hat sich an Ihrem Konto nichts geändert.

    Wenn Sie das nicht erwartet haben, wenden Sie sich an die Stelle, die diesen Dienst betreibt.

mail-help-desk-unlocked-subject = Ihre Anmeldung wurde entsperrt
mail-help-desk-unlocked-body =
    Guten Tag { $name },

    Ihre Anmeldung wurde am { $when } vom Helpdesk von { $service } entsperrt. Sie können Ihr Passwort sofort wieder eingeben.

    Wenn Sie das nicht erwartet haben, wenden Sie sich an die Stelle, die diesen Dienst betreibt.

mail-help-desk-removed-subject = Der Helpdesk hat ein Gerät aus Ihrem Konto entfernt
mail-help-desk-removed-body =
    Guten Tag { $name },

    Ihr Gerät „{ $device }“ wurde am { $when } vom Helpdesk von { $service } aus Ihrem Konto entfernt. Es kann Ihre Anmeldungen nicht mehr bestätigen.

    Wenn Sie das nicht erwartet haben, wenden Sie sich an die Stelle, die diesen Dienst betreibt.

mail-help-desk-sessions-subject = Der Helpdesk hat Sie überall abgemeldet
mail-help-desk-sessions-body =
    Guten Tag { $name },

    Ihre Sitzungen wurden am { $when } vom Helpdesk von { $service } alle beendet.

    Wenn Sie das nicht erwartet haben, wenden Sie sich an die Stelle, die diesen Dienst betreibt.

mail-help-desk-pin-subject = Der Helpdesk hat eine PIN-Rücksetzung gestartet
mail-help-desk-pin-body =
    Guten Tag { $name },

    Ihr Gerät „{ $device }“ kann eine neue PIN erhalten: Der Helpdesk von { $service } hat das am { $when } für Sie gestartet.

    Melden Sie sich zuerst mit Ihrem Passwort an. Öffnen Sie dann diesen Link im selben Browser:
    { $link }

    { $wait ->
        [yes] Sie können die neue PIN ab { $ready } festlegen.
       *[no] Sie können die neue PIN sofort festlegen.
    }

    Wenn Sie den Helpdesk nicht darum gebeten haben, brechen Sie es hier ab:
    { $cancel }

mail-help-desk-add-subject = Der Helpdesk hat eine Wiederherstellung gestartet
mail-help-desk-add-body =
    Guten Tag { $name },

    Sie können Ihrem Konto ein Gerät hinzufügen: Der Helpdesk von { $service } hat dafür am { $when } eine Wiederherstellung gestartet.

    Melden Sie sich zuerst mit Ihrem Passwort an. Öffnen Sie dann diesen Link im selben Browser:
    { $link }

    { $wait ->
        [yes] Sie können das Gerät ab { $ready } hinzufügen.
       *[no] Sie können das Gerät sofort hinzufügen.
    }

    Wenn Sie den Helpdesk nicht darum gebeten haben, brechen Sie es hier ab:
    { $cancel }

mail-account-deleted-subject = Ihr Konto wurde gelöscht
mail-account-deleted-body =
    Guten Tag { $name },

    Ihr Konto wurde am { $when } mit allen Daten gelöscht. Ihre Geräte können keine Anmeldungen mehr bestätigen.

    Wenden Sie sich an die Stelle, die diesen Dienst betreibt.

mail-new-address-body =
    Guten Tag,

    Sie oder jemand anderes wollte am { $when } diese E-Mail-Adresse für ein Konto verwenden.

    Wenn Sie es waren, öffnen Sie diesen Link innerhalb von 24 Stunden in dem Browser, in dem Sie angemeldet sind:
    { $link }

    Wenn Sie es nicht waren, müssen Sie nichts tun.

mail-name-changed-subject = Ihr Name wurde geändert
mail-name-changed-body =
    Guten Tag { $name },

    Ihr Name im Konto wurde am { $when } geändert.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, kennt jemand anderes Ihr Passwort: Ändern Sie es jetzt.

mail-email-changed-subject = Ihre E-Mail-Adresse wurde geändert
mail-email-changed-body =
    Guten Tag { $name },

    Ihre E-Mail-Adresse für dieses Konto wurde am { $when } von { $old } in { $new } geändert.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, kennt jemand anderes Ihr Passwort: Ändern Sie es jetzt.

mail-email-changed-reverse =
    Wenn Sie es nicht waren, öffnen Sie bis { $until } diesen Link. Ihr Konto bekommt damit seine bisherige Adresse zurück, und alle Sitzungen enden, die jemand anderes geöffnet hat.

    { $link }

mail-email-reversed-subject = Ihre E-Mail-Adresse wurde zurückgeändert
mail-email-reversed-body =
    Guten Tag { $name },

    Ihre E-Mail-Adresse für dieses Konto wurde am { $when } von { $new } auf { $old } zurückgeändert. Dazu wurde der Link in unserer E-Mail an { $old } verwendet.

    Ihre Geräte wurden alle entfernt, Sie wurden überall abgemeldet, und das Passwort gilt nicht mehr. Um ein neues zu wählen, wählen Sie auf der Anmeldeseite „{ $forgotten }“.

mail-password-changed-subject = Ihr Passwort wurde geändert
mail-password-changed-body =
    Guten Tag { $name },

    Ihr Passwort wurde am { $when } geändert. In allen anderen Browsern wurden Sie abgemeldet.

    Wenn Sie es waren, müssen Sie nichts tun.
    Wenn Sie es nicht waren, kennt jemand anderes Ihr Passwort: Wählen Sie jetzt ein neues.

mail-password-reset-subject = Wählen Sie ein neues Passwort
mail-password-reset-body =
    Guten Tag { $name },

    Sie oder jemand anderes hat am { $when } ein neues Passwort für Ihr Konto angefordert.

    Wenn Sie das waren, öffnen Sie diesen Link in dem Browser, in dem Sie ihn angefordert haben:
    { $link }

    Wenn Sie das nicht waren, brechen Sie den Vorgang hier ab:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Ihr Passwort können Sie in „Mein Konto“ unter „{ $page }“ ändern. Wenn Sie sich nicht anmelden können, wählen Sie auf der Anmeldeseite „{ $forgotten }“.
