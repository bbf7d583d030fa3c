### Italiano: see locales/en for what each text is for.

mail-device-added-subject = Un dispositivo è stato aggiunto al Suo account
mail-device-added-body =
    Buongiorno { $name },

    Il dispositivo «{ $device }» è stato aggiunto al Suo account il { $when }. Ora può confermare i Suoi accessi.

    Se era Lei, non deve fare nulla.
    Se non era Lei, acceda ora, apra «I miei dispositivi mobili» e lo rimuova. Poi cambi la Sua password.

mail-device-removed-subject = Un dispositivo è stato rimosso dal Suo account
mail-device-removed-body =
    Buongiorno { $name },

    Il dispositivo «{ $device }» è stato rimosso dal Suo account il { $when }. Non può più confermare i Suoi accessi.

    Se era Lei, non deve fare nulla.
    Se non era Lei, acceda ora, controlli «I miei dispositivi mobili» e cambi la Sua password.

mail-pin-reset-subject = Un dispositivo ha un nuovo PIN
mail-pin-reset-body =
    Buongiorno { $name },

    Il dispositivo «{ $device }» ha ricevuto un nuovo PIN il { $when }.

    Se era Lei, non deve fare nulla.
    Se non era Lei, acceda ora, apra «I miei dispositivi mobili» e lo rimuova. Poi cambi la Sua password.

mail-device-blocked-subject = Un dispositivo è bloccato
mail-device-blocked-body =
    Buongiorno { $name },

    Su «{ $device }» è stato inserito un PIN errato troppe volte, quindi il dispositivo è stato bloccato il { $when }. Nessuno ha effettuato l’accesso con questo dispositivo.

    Se era Lei, acceda, apra «I miei dispositivi mobili» e reimposti il PIN. Non occorre aggiungere di nuovo il dispositivo.
    Se non era Lei, qualcun altro ha avuto il Suo dispositivo. Lo ritrovi oppure lo rimuova ora dal Suo account.

mail-device-suspended-subject = Un dispositivo è bloccato finché non viene reimpostato il suo PIN
mail-device-suspended-body =
    Buongiorno { $name },

    «{ $device }» è stato bloccato il { $when }, perché il dispositivo o il browser con cui è stato aggiunto non è più attendibile.

    Se il dispositivo è Suo, acceda, apra «I miei dispositivi mobili» e reimposti il suo PIN.
    Se non riconosce il dispositivo, lo rimuova ora dal Suo account.

mail-device-locked-subject = Un dispositivo è stato disattivato per la Sua sicurezza
mail-device-locked-body =
    Buongiorno { $name },

    Il dispositivo «{ $device }» è stato disattivato il { $when }, perché è stata usata una sua copia o un suo backup precedente. Nessuno ha effettuato l’accesso con questo dispositivo.

    Acceda, apra «I miei dispositivi mobili», lo rimuova e lo aggiunga di nuovo.
    Se non ha ripristinato il dispositivo da un backup, qualcuno potrebbe averlo copiato: cambi ora anche la Sua password.

mail-copy-reported-subject = Un dispositivo è stato disattivato per la Sua sicurezza
mail-copy-reported-body =
    Buongiorno { $name },

    Il dispositivo «{ $device }» è stato disattivato il { $when }, perché la sua app ha segnalato che è stata usata una sua copia o un suo backup precedente. Qualcuno potrebbe aver effettuato l’accesso con la copia: apra «Cronologia degli accessi» e segnali ogni accesso che non è Suo.

    Acceda, apra «I miei dispositivi mobili», lo rimuova e lo aggiunga di nuovo.
    Se non ha ripristinato il dispositivo da un backup, qualcuno potrebbe averlo copiato: cambi ora anche la Sua password.

mail-recovery-pin-subject = Reimpostare il PIN di un dispositivo
mail-recovery-pin-body =
    Buongiorno { $name },

    Il { $when } qualcuno che conosce la Sua password ha chiesto di reimpostare il PIN di «{ $device }».

    Se era Lei, apra questo link nel browser in cui ha effettuato l’accesso:
    { $link }

    { $wait ->
        [yes] Può impostare il nuovo PIN a partire dal { $ready }.
       *[no] Può impostare subito il nuovo PIN.
    }

    Se non era Lei, annulli qui la richiesta e cambi ora la Sua password:
    { $cancel }

mail-recovery-add-subject = Aggiungere un dispositivo al Suo account
mail-recovery-add-body =
    Buongiorno { $name },

    Il { $when } qualcuno che conosce la Sua password ha chiesto di aggiungere un dispositivo al Suo account senza confermare con un altro.

    Se era Lei, apra questo link nel browser in cui ha effettuato l’accesso:
    { $link }

    { $wait ->
        [yes] Può aggiungere il dispositivo a partire dal { $ready }.
       *[no] Può aggiungere subito il dispositivo.
    }

    Se non era Lei, annulli qui la richiesta e cambi ora la Sua password:
    { $cancel }

mail-device-moved-subject = La Sua app è passata a un altro dispositivo
mail-device-moved-body =
    Buongiorno { $name },

    L’app di «{ $device }» è stata trasferita su un altro dispositivo il { $when }. Ora il nuovo dispositivo può confermare i Suoi accessi, il vecchio non può più farlo.

    Se era Lei, non deve fare nulla.
    Se non era Lei, acceda ora, apra «I miei dispositivi mobili» e rimuova il dispositivo. Poi cambi la Sua password.

mail-biometrics-added-subject = Ora un dispositivo conferma con impronta digitale o volto
mail-biometrics-added-body =
    Buongiorno { $name },

    A partire dal { $when } il dispositivo «{ $device }» può confermare i Suoi accessi con l’impronta digitale o il volto, oltre che con il PIN.

    Se era Lei, non deve fare nulla.
    Se non era Lei, qualcuno che conosce il Suo PIN ha avuto il Suo dispositivo. Acceda ora, apra «I miei dispositivi mobili» e lo rimuova.

mail-sign-in-reported-subject = Ha segnalato un accesso non Suo
mail-sign-in-reported-body =
    Buongiorno { $name },

    Il { $when } l’accesso a «{ $service }» del { $then } è stato segnalato come non Suo. { $ended ->
        [yes] Tutte le sessioni in quel browser sono state chiuse.
       *[no] In quel browser non c’erano più sessioni aperte.
    }

    Cambi ora la Sua password: chi ha effettuato l’accesso, o ci ha provato, la conosce.
    Se l’ha segnalato per errore, acceda di nuovo da quel browser.

mail-attempt-reported-subject = Ha segnalato un tentativo di accesso non Suo
mail-attempt-reported-body =
    Buongiorno { $name },

    Il { $when } un tentativo di accesso a «{ $service }» non Suo è stato rifiutato e segnalato. Nessuno ha effettuato l’accesso.

    Cambi ora la Sua password: chi ci ha provato la conosce.
    Se l’ha segnalato per errore, acceda di nuovo con l’app.

mail-transaction-reported-subject = Ha segnalato un’operazione non Sua
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Buongiorno { $name },

    { $signed ->
        [yes] La segnalazione non ferma questa operazione. Chiami ora «{ $service }»: solo il servizio può fermarla.
       *[no] Non è stato firmato nulla. Chiami comunque ora «{ $service }»: forse qualcuno agisce lì a Suo nome.
    }

    Segnalato come non Suo il { $when }:
    { $content }

    { $ended ->
        [yes] Tutte le sessioni in quel browser sono state chiuse.
       *[no] In quel browser non c’erano più sessioni aperte.
    }

    Poi apra «I miei dispositivi mobili», rimuova ogni dispositivo non Suo e cambi la password.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Fino al { $from } la sola password non basta per accedere. Usi l’app. Se ha perso il dispositivo, selezioni «{ $lost }» nella pagina di accesso: funziona ancora.

mail-stopped-subject = Tutto è stato interrotto
mail-stopped-body =
    Buongiorno { $name },

    Il { $when } tutti i dispositivi sono stati rimossi dal Suo account e tutte le Sue sessioni sono state chiuse.

    Per ricominciare, acceda con la Sua password e aggiunga un dispositivo. Per la Sua sicurezza riceverà prima un’e-mail e potrebbe dover attendere per un po’ di tempo.
    Se non era Lei, qualcun altro conosce la Sua password: la cambi ora.

mail-new-browser-subject = Nuovo accesso al Suo account
mail-new-browser-body =
    Buongiorno { $name },

    Il { $when } qualcuno ha effettuato l’accesso al Suo account da un nuovo browser. In «{ $history }» può vedere da dove.

    Se era Lei, non deve fare nulla.
    Se non era Lei, qualcun altro conosce la Sua password: la cambi ora.

mail-verify-address-subject = Confermi il Suo indirizzo e-mail
mail-verify-address-body =
    Buongiorno,

    Il { $when } qualcuno ha chiesto un account con questo indirizzo e-mail.

    Se era Lei, apra questo link entro 24 ore e scelga una password:
    { $link }

    Se non era Lei, non deve fare nulla: non sarà creato alcun account.

mail-invitation-subject = Scelga una password per il Suo nuovo account
mail-invitation-body =
    Buongiorno,

    Il { $when } l’organizzazione che gestisce questo servizio ha preparato per Lei un account con questo indirizzo e-mail.

    Per usarlo, apra questo link entro 24 ore e scelga una password:
    { $link }

    Se non aspettava questa e-mail, non deve fare nulla: senza password l’account non può essere usato.

mail-account-exists-subject = Lei ha già un account
mail-account-exists-body =
    Buongiorno { $name },

    Il { $when } qualcuno ha chiesto un nuovo account con il Suo indirizzo e-mail. Lei ha già un account, quindi non ne è stato creato un altro.

    Se era Lei, acceda qui:
    { $link }

    Se non era Lei, non deve fare nulla.

mail-address-taken-body =
    Buongiorno { $name },

    Il { $when } qualcuno ha chiesto di cambiare l’indirizzo e-mail di un altro account con il Suo. Lei ha già un account con questo indirizzo, quindi non è stato modificato nulla.

    Se non era Lei, non deve fare nulla.

mail-account-created-subject = Il Suo account è stato creato
mail-account-created-body =
    Buongiorno { $name },

    Il Suo account è stato creato il { $when }.

    Se era Lei, non deve fare nulla.
    Se non era Lei, qualcun altro conosce la Sua password: la cambi ora.

mail-account-disabled-subject = Il Suo account è stato disattivato
mail-account-disabled-body =
    Buongiorno { $name },

    Il Suo account è stato disattivato il { $when }. Tutte le Sue sessioni sono state chiuse.

    Si rivolga all’organizzazione che gestisce questo servizio.

mail-account-enabled-subject = Il Suo account può essere usato di nuovo
mail-account-enabled-body =
    Buongiorno { $name },

    Il Suo account è stato riattivato il { $when }. Può accedere e usare i Suoi dispositivi come prima.

mail-help-desk-role-given-subject = Può usare il servizio di assistenza
mail-help-desk-role-given-body =
    Buongiorno { $name },

    Il { $when } ha ricevuto l’accesso al servizio di assistenza. Può cercarvi altri account e aiutare i loro titolari.

    Se non se lo aspettava, si rivolga all’organizzazione che gestisce questo servizio.

mail-help-desk-role-taken-subject = Non può più usare il servizio di assistenza
mail-help-desk-role-taken-body =
    Buongiorno { $name },

    Il Suo accesso al servizio di assistenza è terminato il { $when }. Nient’altro è cambiato nel Suo account.

    Se non se lo aspettava, si rivolga all’organizzazione che gestisce questo servizio.

mail-help-desk-unlocked-subject = Il Suo accesso è stato sbloccato
mail-help-desk-unlocked-body =
    Buongiorno { $name },

    Il servizio di assistenza di { $service } ha sbloccato l’accesso al Suo account il { $when }. Può subito inserire di nuovo la password.

    Se non se lo aspettava, si rivolga all’organizzazione che gestisce questo servizio.

mail-help-desk-removed-subject = Il servizio di assistenza ha rimosso un dispositivo dal Suo account
mail-help-desk-removed-body =
    Buongiorno { $name },

    Il servizio di assistenza di { $service } ha rimosso il dispositivo «{ $device }» dal Suo account il { $when }. Non può più confermare i Suoi accessi.

    Se non se lo aspettava, si rivolga all’organizzazione che gestisce questo servizio.

mail-help-desk-sessions-subject = Il servizio di assistenza ha chiuso tutte le Sue sessioni
mail-help-desk-sessions-body =
    Buongiorno { $name },

    Il servizio di assistenza di { $service } ha chiuso tutte le Sue sessioni il { $when }.

    Se non se lo aspettava, si rivolga all’organizzazione che gestisce questo servizio.

mail-help-desk-pin-subject = Il servizio di assistenza ha avviato una reimpostazione del PIN
mail-help-desk-pin-body =
    Buongiorno { $name },

    Il { $when } il servizio di assistenza di { $service } ha avviato per Lei la reimpostazione del PIN di «{ $device }».

    Acceda prima con la Sua password. Poi apra questo link nello stesso browser:
    { $link }

    { $wait ->
        [yes] Potrà impostare il nuovo PIN a partire dal { $ready }.
       *[no] Può impostare subito il nuovo PIN.
    }

    Se non l’ha chiesto al servizio di assistenza, lo annulli qui:
    { $cancel }

mail-help-desk-add-subject = Il servizio di assistenza ha avviato un recupero
mail-help-desk-add-body =
    Buongiorno { $name },

    Il { $when } il servizio di assistenza di { $service } ha avviato un recupero, affinché possa aggiungere un dispositivo al Suo account.

    Acceda prima con la Sua password. Poi apra questo link nello stesso browser:
    { $link }

    { $wait ->
        [yes] Potrà aggiungere il dispositivo a partire dal { $ready }.
       *[no] Può aggiungere subito il dispositivo.
    }

    Se non l’ha chiesto al servizio di assistenza, lo annulli qui:
    { $cancel }

mail-account-deleted-subject = Il Suo account è stato eliminato
mail-account-deleted-body =
    Buongiorno { $name },

    Il Suo account è stato eliminato il { $when } con tutti i dati. I Suoi dispositivi non possono più confermare accessi.

    Si rivolga all’organizzazione che gestisce questo servizio.

mail-new-address-body =
    Buongiorno,

    Il { $when } qualcuno ha chiesto di usare questo indirizzo e-mail per un account.

    Se era Lei, apra questo link entro 24 ore nel browser in cui ha effettuato l’accesso:
    { $link }

    Se non era Lei, non deve fare nulla.

mail-name-changed-subject = Il Suo nome è stato modificato
mail-name-changed-body =
    Buongiorno { $name },

    Il nome del Suo account è stato modificato il { $when }.

    Se era Lei, non deve fare nulla.
    Se non era Lei, qualcun altro conosce la Sua password: la cambi ora.

mail-email-changed-subject = Il Suo indirizzo e-mail è stato cambiato
mail-email-changed-body =
    Buongiorno { $name },

    Il { $when } l’indirizzo e-mail del Suo account è stato cambiato da { $old } a { $new }.

    Se era Lei, non deve fare nulla.
    Se non era Lei, qualcun altro conosce la Sua password: la cambi ora.

mail-email-changed-reverse =
    Se non era Lei, apra questo link entro questa data: { $until }. Restituisce al Suo account l’indirizzo precedente e chiude tutte le sessioni aperte da qualcun altro.

    { $link }

mail-email-reversed-subject = Il Suo indirizzo e-mail precedente è stato ripristinato
mail-email-reversed-body =
    Buongiorno { $name },

    Il { $when } l’indirizzo e-mail del Suo account è stato riportato da { $new } a { $old }. È stato usato il link della nostra e-mail a { $old }.

    Tutti i dispositivi sono stati rimossi, tutte le Sue sessioni sono state chiuse e la password non è più valida. Per sceglierne una nuova, selezioni «{ $forgotten }» nella pagina di accesso.

mail-password-changed-subject = La Sua password è stata cambiata
mail-password-changed-body =
    Buongiorno { $name },

    La password del Suo account è stata cambiata il { $when }. Le Sue sessioni in tutti gli altri browser sono state chiuse.

    Se era Lei, non deve fare nulla.
    Se non era Lei, qualcun altro conosce la Sua password: ne scelga ora una nuova.

mail-password-reset-subject = Scelga una nuova password
mail-password-reset-body =
    Buongiorno { $name },

    Il { $when } qualcuno ha chiesto una nuova password per il Suo account.

    Se era Lei, apra questo link nel browser da cui lo ha chiesto:
    { $link }

    Se non era Lei, annulli qui la richiesta:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = La password si cambia in «Il mio account», sotto «{ $page }». Se non riesce ad accedere, selezioni «{ $forgotten }» nella pagina di accesso.
