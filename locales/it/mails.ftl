### Italiano: see locales/en for what each text is for.

mail-device-added-subject = Un dispositivo è stato aggiunto al Suo account
mail-device-added-body =
    Buongiorno { $name },

    il dispositivo «{ $device }» è stato aggiunto al Suo account il { $when }. Ora può confermare i Suoi accessi.

    Se si tratta di una Sua azione, non deve fare nulla.
    Se non si tratta di una Sua azione, acceda ora, apra «I miei dispositivi mobili» e lo rimuova. Poi cambi la Sua password.

mail-device-removed-subject = Un dispositivo è stato rimosso dal Suo account
mail-device-removed-body =
    Buongiorno { $name },

    il dispositivo «{ $device }» è stato rimosso dal Suo account il { $when }. Non può più confermare per Lei.

    Se si tratta di una Sua azione, non deve fare nulla.
    Se non si tratta di una Sua azione, acceda ora, controlli «I miei dispositivi mobili» e cambi la Sua password.

mail-pin-reset-subject = Un dispositivo ha un nuovo PIN
mail-pin-reset-body =
    Buongiorno { $name },

    il dispositivo «{ $device }» ha ricevuto un nuovo PIN il { $when }.

    Se si tratta di una Sua azione, non deve fare nulla.
    Se non si tratta di una Sua azione, acceda ora, apra «I miei dispositivi mobili» e lo rimuova. Poi cambi la Sua password.

mail-device-blocked-subject = Un dispositivo è bloccato
mail-device-blocked-body =
    Buongiorno { $name },

    su «{ $device }» è stato inserito un PIN errato troppe volte, quindi il dispositivo è stato bloccato il { $when }. Nessuno ha effettuato l’accesso con questo dispositivo.

    Se si tratta di una Sua azione, acceda, apra «I miei dispositivi mobili» e reimposti il PIN. Non occorre aggiungere di nuovo il dispositivo.
    Se non si tratta di una Sua azione, qualcuno ha avuto il dispositivo tra le mani. Lo ritrovi oppure lo rimuova subito dal Suo account.

mail-device-suspended-subject = Un dispositivo è bloccato finché non viene reimpostato il suo PIN
mail-device-suspended-body =
    Buongiorno { $name },

    «{ $device }» è stato bloccato il { $when }, perché il dispositivo o il browser con cui è stato aggiunto non è più attendibile.

    Se il dispositivo è Suo, acceda, apra «I miei dispositivi mobili» e reimposti il suo PIN.
    Se non riconosce il dispositivo, lo rimuova subito dal Suo account.

mail-device-locked-subject = Un dispositivo è stato disattivato per la Sua sicurezza
mail-device-locked-body =
    Buongiorno { $name },

    il dispositivo «{ $device }» è stato disattivato il { $when }, perché è stata usata una sua copia o un suo backup precedente. Nessuno ha effettuato l’accesso con questo dispositivo.

    Acceda, apra «I miei dispositivi mobili», lo rimuova e lo aggiunga di nuovo.
    Se non ha ripristinato il dispositivo da una copia di riserva, qualcuno potrebbe averlo copiato: cambi subito anche la Sua password.

mail-copy-reported-subject = Un dispositivo è stato disattivato per la Sua sicurezza
mail-copy-reported-body =
    Buongiorno { $name },

    il dispositivo «{ $device }» è stato disattivato il { $when }, perché è stata usata una sua copia o un suo backup precedente. Lo ha segnalato la sua app. Qualcuno potrebbe aver effettuato l’accesso con la copia: apra «Cronologia degli accessi» e segnali ogni accesso che non è Suo.

    Acceda, apra «I miei dispositivi mobili», lo rimuova e lo aggiunga di nuovo.
    Se non ha ripristinato il dispositivo da una copia di riserva, qualcuno potrebbe averlo copiato: cambi subito anche la Sua password.

mail-recovery-pin-subject = Reimpostare il PIN di un dispositivo
mail-recovery-pin-body =
    Buongiorno { $name },

    il { $when } qualcuno che conosce la Sua password ha chiesto di reimpostare il PIN di «{ $device }».

    Se l’ha chiesto Lei, apra questo link nel browser in cui ha effettuato l’accesso:
    { $link }

    { $wait ->
        [yes] Può impostare il nuovo PIN a partire dal { $ready }.
       *[no] Può impostare subito il nuovo PIN.
    }

    Se non l’ha chiesto Lei, annulli qui e cambi subito la Sua password:
    { $cancel }

mail-recovery-add-subject = Aggiungere un dispositivo al Suo account
mail-recovery-add-body =
    Buongiorno { $name },

    il { $when } qualcuno che conosce la Sua password ha chiesto di aggiungere un dispositivo al Suo account senza confermare con un altro.

    Se l’ha chiesto Lei, apra questo link nel browser in cui ha effettuato l’accesso:
    { $link }

    { $wait ->
        [yes] Può aggiungere il dispositivo a partire dal { $ready }.
       *[no] Può aggiungere subito il dispositivo.
    }

    Se non l’ha chiesto Lei, annulli qui e cambi subito la Sua password:
    { $cancel }

mail-device-moved-subject = La Sua app è passata a un altro dispositivo
mail-device-moved-body =
    Buongiorno { $name },

    «{ $device }» è stato trasferito a un altro dispositivo il { $when }. Ora il nuovo dispositivo può confermare i Suoi accessi, il vecchio non può più farlo.

    Se si tratta di una Sua azione, non deve fare nulla.
    Se non si tratta di una Sua azione, acceda ora, apra «I miei dispositivi mobili» e lo rimuova. Poi cambi la Sua password.

mail-biometrics-added-subject = Ora un dispositivo conferma con impronta digitale o volto
mail-biometrics-added-body =
    Buongiorno { $name },

    a partire dal { $when } il dispositivo «{ $device }» può confermare i Suoi accessi con l’impronta digitale o il volto, oltre che con il PIN.

    Se si tratta di una Sua azione, non deve fare nulla.
    Se non si tratta di una Sua azione, qualcuno che conosce il Suo PIN ha avuto il dispositivo tra le mani. Acceda ora, apra «I miei dispositivi mobili» e lo rimuova.

mail-sign-in-reported-subject = Ha segnalato un accesso non Suo
mail-sign-in-reported-body =
    Buongiorno { $name },

    il { $when } l’accesso a «{ $service }» del { $then } è stato segnalato come non Suo. Tutte le sessioni in quel browser sono state chiuse.

    Cambi ora la Sua password: chi ha effettuato l’accesso la conosce.
    Se l’ha segnalato per errore, acceda di nuovo da quel browser.

mail-stopped-subject = Tutto è stato interrotto
mail-stopped-body =
    Buongiorno { $name },

    il { $when } tutti i dispositivi sono stati rimossi dal Suo account e tutte le Sue sessioni sono state chiuse.

    Per ricominciare, acceda con la Sua password e aggiunga un dispositivo. Per la Sua sicurezza riceverà prima un’e-mail e potrebbe dover attendere per un po’ di tempo.
    Se non si tratta di una Sua azione, qualcuno conosce la Sua password: la cambi ora.

mail-new-browser-subject = Nuovo accesso al Suo account
mail-new-browser-body =
    Buongiorno { $name },

    il { $when } qualcuno ha effettuato l’accesso al Suo account da un browser che non era conosciuto. In «{ $history }» vede da dove.

    Se si tratta di una Sua azione, non deve fare nulla.
    Se non si tratta di una Sua azione, qualcuno conosce la Sua password: la cambi ora.

mail-password-changed-subject = La Sua password è cambiata
mail-password-changed-body =
    Buongiorno { $name },

    la password del Suo account è stata cambiata il { $when }. Negli altri browser è stato disconnesso.

    Se si tratta di una Sua azione, non deve fare nulla.
    Se non si tratta di una Sua azione, qualcuno conosce la Sua password: la cambi ora.

mail-password-reset-subject = Scelga una nuova password
mail-password-reset-body =
    Buongiorno { $name },

    il { $when } qualcuno ha chiesto una nuova password per il Suo account.

    Se è stato Lei, apra questo link nel browser da cui lo ha chiesto:
    { $link }

    Se non è stato Lei, interrompa qui la procedura:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = La password si cambia in «Il mio account», sotto «{ $page }». Se non riesce ad accedere, scelga «{ $forgotten }» nella pagina di accesso.
