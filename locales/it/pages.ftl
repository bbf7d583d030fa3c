### Italiano: see locales/en for what each text is for.

page-skip = Vai al contenuto principale
page-sign-out = Esci
page-demo = Questa è una dimostrazione su questo computer. I suoi messaggi e-mail si trovano qui:
page-back-account = Il mio account
page-back-devices = I miei dispositivi mobili
page-cancel = Annulla
page-language = Lingua
page-language-set = Cambia
help-title = Aiuto
help-questions = Domande
help-app = Dove trovo l’app?
    .answer = L’app Countersign funziona su telefoni, tablet e computer.
    .ask = Chieda all’organizzazione che gestisce questo servizio dove scaricarla.
help-app-get = Ottieni l’app
help-request = Nell’app non arriva nessuna richiesta
    .first = Apra l’app sul dispositivo indicato dalla pagina e controlli che sia online.
    .second = Se non lo è, scelga «{ waiting-code }» nella pagina.
help-sign = Come firmo un pagamento o un’altra transazione?
    .first = Cominci dal servizio. Poi nell’app compare una richiesta.
    .second = Legga ogni riga nell’app e la confronti con ciò che vuole firmare.
    .third = Digiti nell’app il numero dell’altro schermo e poi il Suo PIN.
help-not-me = Questa richiesta o questo accesso non è mio
    .first = Se la richiesta è ancora in attesa, tocchi «{ history-not-me }» nell’app. Nessuno effettuerà l’accesso.
    .second = Se è già stata approvata, apra gli accessi in «{ account-title }» e lì scelga «{ history-not-me }».
    .third = Poi cambi la Sua password.
help-offline = Come accedo quando il mio dispositivo è offline?
    .first = Nella pagina di accesso scelga «{ method-app-qr }».
    .second = Scriva le nove lettere e cifre nella pagina.
help-pin = Ho dimenticato il PIN
    .first = Acceda senza l’app.
    .second = Poi reimposti il PIN del Suo dispositivo.
    .third = Le invieremo un link per e-mail.
help-wrong-pin = Che cosa succede se inserisco un PIN errato?
    .first = Dopo cinque PIN errati di seguito il dispositivo viene bloccato. Il Suo account resta al sicuro.
    .second = Per sbloccarlo, reimposti il PIN: veda «{ help-pin }».
help-lost = Ho perso il dispositivo
    .first = Selezioni questo pulsante e inserisca la password. Il dispositivo non serve.
lost-lead = Agisca ora se qualcun altro può avere il Suo dispositivo. Le servono solo l’indirizzo e-mail e la password.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Accedi e ferma tutto
lost-effects = Che cosa succede poi
lost-other-title = Se un altro Suo dispositivo funziona
lost-other = Acceda con quello e rimuova solo il dispositivo perso. Tutto il resto rimane com’è.
lost-cannot-title = Se non può accedere
lost-cannot = Se non ricorda la password, contatti ora l’organizzazione che Le ha dato l’account. Può rimuovere il Suo dispositivo.
help-new-phone = Ho un nuovo telefono
    .first = Installi l’app sul nuovo telefono.
    .second = Se ha ancora il vecchio telefono, apra lì l’account nell’app e lo trasferisca su quello nuovo.
    .third = Se non lo ha più, acceda senza l’app, scelga «{ account-stop-open }» e poi aggiunga il nuovo telefono.
help-remove = Come rimuovo un dispositivo?
    .first = Apra «{ account-title }» e scelga «{ account-devices-manage }».
    .second = Scelga «{ devices-remove }» accanto al dispositivo e confermi con l’app.
help-time = L’app dice che l’orologio è sbagliato
    .first = Apra le impostazioni del dispositivo e attivi la data e l’ora automatiche.
    .second = Poi apra di nuovo l’app.
help-language = Come cambio la lingua?
    .first = Scelga la lingua delle pagine in fondo a qualsiasi pagina.
    .second = Scelga la lingua delle e-mail in «{ account-title }» e quella dell’app nelle sue impostazioni.
help-ask = A chi posso chiedere?
    .first = Chieda all’organizzazione che gestisce questo servizio. Non Le chiederà mai la password o il PIN.
help-more = Altro aiuto
info-privacy = La Sua privacy
info-privacy-text = Questo server conserva il Suo nome, il Suo indirizzo e-mail, i Suoi dispositivi e la cronologia degli accessi, per farLa accedere in sicurezza. La cronologia si cancella dopo 180 giorni. Il PIN, l’impronta e il volto non lasciano mai il Suo dispositivo.
info-privacy-lines = La cronologia contiene anche le prime righe di ogni operazione che Le è stato chiesto di firmare, per esempio il destinatario e l’importo. Sono conservate cifrate.
info-cookies = Il server usa solo i cookie necessari per accedere. Nulla serve alla pubblicità.
info-accessibility = Accessibilità
info-accessibility-text = Può usare queste pagine con la tastiera, con un lettore di schermo e con testo grande. Se qualcosa non funziona per Lei, lo dica all’organizzazione che gestisce questo servizio.
info-contact = Contatti

sign-in-title = Accedi
sign-in-for = Sta accedendo a:
sign-in-email = Indirizzo e-mail
sign-in-email-wrong = Inserisca un indirizzo e-mail completo, ad esempio maria@example.eu.
sign-in-next = Continua
sign-in-over = Questo accesso è terminato. È durato più di 15 minuti, è stato terminato altrove o è stato iniziato in un altro browser. Ricominci qui.
sign-in-reported = Qualcuno ha segnalato come non proprio un accesso da questo browser, che perciò è stato disconnesso. Se condivide il browser o si è trattato di un errore, acceda di nuovo con l’app.

password-title = Inserisca la Sua password
password-not-you = Non è Lei?
password-label = Password
password-show = Mostra
password-hide = Nascondi
password-change-title = Cambia la password
password-change-lead = Tutti gli altri browser verranno disconnessi e Lei riceverà un’e-mail al riguardo.
password-samples = Mostra esempi
password-samples-lead = Questi esempi sono stati creati proprio ora per Lei. Nessun altro li ha visti.
password-rule-met = (soddisfatto)
password-expired = La Sua password ha più di sei mesi. Ne scelga ora una nuova. I Suoi dispositivi e le Sue impostazioni resteranno invariati.
password-later = Cambiala più tardi
password-current = Password attuale
password-new = Nuova password
password-repeat = Ripeta la nuova password
password-save = Salva la nuova password
password-saved = La Sua password è stata cambiata. Tutti gli altri browser sono stati disconnessi.
account-password-state = La cambi se qualcun altro potrebbe conoscerla
error-password-short = Usi almeno { $count } caratteri.
    .title = La password è troppo corta
error-password-long = Usi al massimo { $count } caratteri.
    .title = La password è troppo lunga
error-password-personal = La password non deve contenere il Suo nome o il Suo indirizzo e-mail.
    .title = Scelga un’altra password
error-password-kinds = Usi tre di questi quattro tipi: lettere maiuscole, lettere minuscole, cifre e altri caratteri. Da { $count } caratteri in su, va bene qualsiasi carattere.
    .title = La password è troppo semplice
error-password-leaked = Non usi una password nota per una fuga di dati. Altri la proverebbero per prima.
    .title = Questa password è nota per una fuga di dati
error-password-same = Scelga una password diversa da quella attuale.
    .title = Questa è la Sua password attuale
error-password-differs = Inserisca la nuova password due volte, esattamente nello stesso modo.
    .title = Le due password non coincidono
forgotten-title = Password dimenticata?
forgotten-lead = Inserisca il Suo indirizzo e-mail. Se esiste un account con questo indirizzo, Le invieremo un link per scegliere una nuova password.
forgotten-send = Invia il link
forgotten-sent-lead = Se esiste un account con questo indirizzo, Le abbiamo inviato un link. Lo apra in questo browser.
forgotten-wait-lead = Al momento nessuno dei Suoi dispositivi può confermare. Per la Sua sicurezza può scegliere una nuova password solo dopo quest’ora. Apra allora di nuovo il link nell’e-mail. Se non era Lei, usi l’e-mail per annullare.
forgotten-saved = La Sua nuova password è stata salvata. La usi per accedere.
recover-title = Far funzionare di nuovo la Sua app
recover-first-title = Configurare prima l’app
recover-lead = Ha effettuato l’accesso solo con la password. Il Suo account richiede anche l’app, quindi per ora può usare solo questa pagina.
recover-sign-in = Accedi con l’app
recover-sign-in-lead = Uno dei Suoi dispositivi può confermare. Lo usi per aprire tutto il Suo account.
recover-locked = È stata rilevata una copia di questo dispositivo, che è stato quindi disattivato per la Sua sicurezza. Lo aggiunga di nuovo per usarlo.
recover-running = Qualcuno ha chiesto in un altro browser di sostituire la Sua app
recover-running-cancel = Se non era Lei, apra la nostra e-mail più recente al riguardo e selezioni «{ recovery-stop }». Poi cambi la password.
recover-running-from = Sarà possibile a partire dal
password-sign-in = Accedi
method-title = Scelga come accedere
method-label = Continui con:
method-hint = Accedere con l’app Countersign è più sicuro che usare la sola password.
method-password = Solo password
method-without-app = Senza l’app
    .hint = Se non ha ancora un dispositivo o nessuno funziona.
# Before a date and time.
method-paused-from = Di nuovo possibile dal
method-app-pin = Approva nella mia app
    .hint = Inviamo una richiesta al Suo dispositivo.
method-on-mobile = Approva nell’app su questo dispositivo
    .hint = L’app si apre e La riporta qui.
method-app-qr = Telefono senza internet: scansioni un codice QR
    .hint = Poi digita qui il codice mostrato dall’app.
error-wrong-password = Controlli l’indirizzo e-mail e inserisca di nuovo la password. Faccia attenzione a maiuscole e minuscole. Dopo vari tentativi errati dovrà attendere.
    .title = L’indirizzo e-mail e la password non corrispondono
error-wrong-current-password = Inserisca di nuovo la Sua password attuale. Faccia attenzione a maiuscole e minuscole. Dopo vari tentativi errati dovrà attendere.
    .title = La password è errata
error-password-alone = Da uno dei Suoi dispositivi è stato segnalato un accesso non Suo. Per proteggere il Suo account, per ora può accedere solo con l’app. Se ha perso il dispositivo, selezioni «{ help-lost }».
    .title = Al momento la sola password non basta
error-account-disabled = Al momento nessuno può accedere con questo account. Si rivolga all’organizzazione che gestisce questo servizio.
    .title = Il Suo account è stato disattivato
error-too-many-passwords =
    { $count ->
        [one] Per proteggere l’account, attenda un secondo prima di riprovare. I Suoi dispositivi non sono interessati.
        [many] Per proteggere l’account, attenda { $count } secondi prima di riprovare. I Suoi dispositivi non sono interessati.
       *[other] Per proteggere l’account, attenda { $count } secondi prima di riprovare. I Suoi dispositivi non sono interessati.
    }
    .minutes =
        { $count ->
            [one] Per proteggere l’account, attenda un minuto prima di riprovare. I Suoi dispositivi non sono interessati.
            [many] Per proteggere l’account, attenda { $count } minuti prima di riprovare. I Suoi dispositivi non sono interessati.
           *[other] Per proteggere l’account, attenda { $count } minuti prima di riprovare. I Suoi dispositivi non sono interessati.
        }
    .title = Attenda un momento

device-title = Quale dispositivo vuole usare?
device-lead = La richiesta viene inviata solo al dispositivo che seleziona.
device-none-title = Non ha ancora un dispositivo
device-none-lead = Per confermare con l’app deve prima aggiungere un dispositivo al Suo account. Acceda ora con la Sua password, poi segua i passaggi alla voce «I miei dispositivi mobili» in «Il mio account». Bastano circa due minuti.
device-none-unusable = Al momento non può usare il Suo dispositivo, perché è bloccato o la sua registrazione non è stata completata. Acceda con la Sua password e apra «I miei dispositivi mobili» per vedere che cosa fare.
device-none-password = Accedi con la password
device-last-used = Ultimo utilizzo:
device-never-used = Non ancora usato
device-other-method = Usa un altro metodo

waiting-title = Confermi sul Suo dispositivo
waiting-step-open = Apra l’app Countersign su «{ $device }». La richiesta apparirà automaticamente.
waiting-step-match = Controlli da quale servizio proviene la richiesta, poi digiti questo numero nell’app:
waiting-step-check = Controlli nell’app da quale servizio proviene la richiesta, poi continui.
waiting-step-pin = Inserisca il Suo PIN nell’app. Questa pagina proseguirà automaticamente.
waiting-match-label = Numero da digitare nell’app
waiting-time-left = Tempo rimasto
waiting-other-method = Usa un altro metodo
waiting-cancel = Annulla
waiting-noscript = Senza JavaScript questa pagina non può proseguire automaticamente. Dopo aver confermato nell’app, selezioni il pulsante.
waiting-continue = Ho confermato
waiting-confirmed = Confermato. Un momento…
waiting-none-title = Nessuna richiesta nell’app?
waiting-none-lead = Apra l’app su «{ $device }» e controlli che il dispositivo sia online. Se non lo è, usi un codice.
waiting-again = Invia di nuovo la richiesta
waiting-code = Usa un codice

outcome-again = Riprova
outcome-begin-again = Ricomincia
outcome-ends = Questo tentativo è terminato. Per accedere, ricominci dalla password.
outcome-hour = Per un’ora la sola password non basterà per accedere, salvo in un browser che ha già usato con uno dei Suoi dispositivi.
outcome-denied = Richiesta rifiutata sul Suo dispositivo
    .lead = Nessuno ha effettuato l’accesso. Se ha toccato «Rifiuta» per errore, riprovi.
    .change = Non è stato modificato nulla. Se ha toccato «Rifiuta» per errore, riprovi.
outcome-reported = Richiesta segnalata dal Suo dispositivo
    .lead = Nessuno ha effettuato l’accesso. Se la richiesta non era Sua, qualcun altro potrebbe conoscere la Sua password: la cambi al più presto.
outcome-expired = La richiesta è scaduta
    .lead = La richiesta non ha avuto risposta entro due minuti, quindi nessuno ha effettuato l’accesso. Tenga il dispositivo a portata di mano e riprovi.
    .change = La richiesta non ha avuto risposta entro due minuti, quindi non è stato modificato nulla. Tenga il dispositivo a portata di mano e riprovi.
outcome-cancelled = La richiesta è stata annullata
    .lead = Nessuno ha effettuato l’accesso. Può ricominciare quando vuole.
    .change = Non è stato modificato nulla. Può ricominciare quando vuole.
outcome-wrong-match = Il numero digitato nell’app non corrisponde
    .lead = La richiesta è terminata e nessuno ha effettuato l’accesso. Riprovi con il nuovo numero.
    .change = La richiesta è terminata e non è stato modificato nulla. Riprovi con il nuovo numero.
outcome-blocked = Il Suo dispositivo mobile non può essere usato
    .lead = È stato inserito un PIN errato cinque volte di seguito. Acceda in un altro modo. Potrà allora reimpostare il PIN in «I miei dispositivi mobili».
    .change = È stato inserito un PIN errato cinque volte di seguito. Non è stato modificato nulla. Usi un altro metodo. Potrà allora reimpostare il PIN in «I miei dispositivi mobili».
outcome-locked = Il Suo dispositivo mobile non può essere usato
    .lead = È stata rilevata una copia di questo dispositivo, che è stato quindi disattivato per la Sua sicurezza. Acceda in un altro modo. Lo aggiunga di nuovo per usarlo.
    .change = È stata rilevata una copia di questo dispositivo, che è stato quindi disattivato per la Sua sicurezza. Non è stato modificato nulla. Lo aggiunga di nuovo per usarlo.
outcome-too-many = Ci sono già tre richieste in attesa
    .lead = Risponda alle richieste o le rifiuti nell’app, oppure attenda cinque minuti finché scadono. Poi riprovi.
outcome-only-known = Per ora il Suo dispositivo non riceve richieste
    .lead = Nell’ultima ora diverse richieste sono rimaste senza risposta o sono state rifiutate. Per proteggerLa da richieste indesiderate, possono inviarne solo i browser che ha già usato. Usi un altro metodo o riprovi tra un’ora.
outcome-too-many-codes = Troppi codici errati
    .lead = Per proteggere il Suo account, non viene creato nessun nuovo codice prima dell’ora indicata qui sotto. Fino ad allora usi un altro metodo.
outcome-announce = Oppure apra «Accessi» nell’app, tocchi «Sto effettuando l’accesso ora» e riprovi qui.
outcome-not-active = Il Suo dispositivo mobile al momento non può essere usato
    .lead = Il dispositivo è bloccato o rimosso, oppure la sua registrazione non è stata completata. Usi un altro metodo. In «I miei dispositivi mobili» può vederne lo stato.
    .change = Il dispositivo è bloccato o rimosso, oppure la sua registrazione non è stata completata. Non è stato modificato nulla. Usi un altro metodo. In «I miei dispositivi mobili» può vederne lo stato.

context-this-computer = Questo computer
context-service-asks = Nessun browser: la richiesta viene dal servizio stesso

on-mobile-passwordless = Accedi con l’app su questo dispositivo
on-mobile-title = Confermi con l’app su questo dispositivo
on-mobile-step-open = Apra l’app con il pulsante qui sotto.
on-mobile-step-check = Controlli da quale servizio proviene la richiesta, poi inserisca il Suo PIN.
on-mobile-step-back = L’app La riporta qui, con l’accesso effettuato.
on-mobile-open = Apri l’app
on-mobile-verified = L’app non si apre? Usi invece questo link
on-mobile-confirmed = Confermato. L’app La riporterà a questa pagina.
on-mobile-typed-title = L’app mostra nove caratteri?
on-mobile-typed-lead = Succede quando l’app ha aperto un browser diverso. Digiti qui i caratteri. Maiuscole, spazi e trattini non contano.
on-mobile-typed-label = Nove caratteri mostrati dall’app
error-mistyped-return = Uno o più caratteri non corrispondono a quelli nell’app. Non conta come tentativo. Li confronti e li corregga.
    .title = Errore di battitura
error-return-not-yet = Non ha ancora confermato nell’app. Apra l’app con il pulsante qui sopra. In seguito mostrerà i caratteri.
    .title = Confermi prima nell’app
error-too-many-passwordless =
    { $count ->
        [one] Da qui sono stati iniziati molti accessi in poco tempo. Attenda un minuto oppure usi il Suo indirizzo e-mail.
        [many] Da qui sono stati iniziati molti accessi in poco tempo. Attenda { $count } minuti oppure usi il Suo indirizzo e-mail.
       *[other] Da qui sono stati iniziati molti accessi in poco tempo. Attenda { $count } minuti oppure usi il Suo indirizzo e-mail.
    }
    .title = Attenda un momento
error-wrong-return =
    { $count ->
        [one] Confronti i caratteri con quelli nell’app e li corregga. Le rimane un tentativo.
        [many] Confronti i caratteri con quelli nell’app e li corregga. Le rimangono { $count } tentativi.
       *[other] Confronti i caratteri con quelli nell’app e li corregga. Le rimangono { $count } tentativi.
    }
    .title = Questi caratteri non sono corretti

request-link-title = Questa richiesta è per l’app
request-link-lead = Apra questa richiesta nell’app Countersign su questo dispositivo. La confermi solo se poco fa ha iniziato Lei ad accedere su questo dispositivo. Altrimenti chiuda questa pagina.

return-ended-title = Nessuno ha effettuato l’accesso
return-ended-lead = L’app ha aperto un browser diverso da quello in cui ha iniziato, quindi questo accesso è terminato. Può ricominciare in questo browser.
return-ended-again = Ricomincia qui
return-elsewhere-title = Questo non è il browser in cui ha iniziato
return-elsewhere-lead = Qui nessuno ha effettuato l’accesso. Torni al browser in cui ha iniziato e digiti lì i nove caratteri mostrati dall’app.
return-typed-only-title = Questo link non funziona più
return-typed-only-lead = Questo link è stato aperto prima in un altro browser. Ora è nel browser giusto. Vada alla pagina in cui ha iniziato e digiti i nove caratteri mostrati dall’app.
return-wrong-title = Il codice di questo link è sbagliato
return-wrong-lead = Nessuno ha effettuato l’accesso e nulla è cambiato. Tocchi di nuovo il pulsante nell’app, oppure digiti nella pagina in cui ha iniziato i nove caratteri mostrati dall’app.
return-gone-title = Questo link non è più valido
return-gone-lead = Il link è già stato usato oppure è scaduto. Nessuno ha effettuato l’accesso con questo link. Se vuole ancora accedere, ricominci.

outcome-code-used = Il codice era errato per tre volte
    .lead = Nessuno ha effettuato l’accesso. Può ricominciare quando vuole.
outcome-return-expired = Questo accesso è terminato
    .lead = L’app ha aperto un browser diverso, i caratteri erano errati per tre volte oppure l’accesso è scaduto. Nessuno ha effettuato l’accesso. Può ricominciare quando vuole.

code-title = Confermi con un codice QR
code-lead = Usi il dispositivo «{ $device }». Può essere offline.
code-step-scan = Nell’app tocchi «Scansiona il codice QR» e inquadri questo codice QR con la fotocamera.
code-step-pin = Controlli da quale servizio proviene la richiesta, poi inserisca il Suo PIN. L’app mostra nove lettere e cifre.
code-step-type = Nove lettere e cifre. Maiuscole, spazi e trattini non contano.
code-picture = Codice QR da scansionare con l’app Countersign
code-label = Codice mostrato dall’app
code-submit = Accedi
code-confirm = Conferma
code-typed-open = Non riesce a scansionare il codice QR?
code-typed-hint = Nell’app tocchi «Scansiona il codice QR», poi «Digita un codice», e inserisca queste dodici cifre:
code-time-left = Valido ancora per
code-new = Mostra un nuovo codice

error-mistyped-otp = Uno o più caratteri non corrispondono a quelli nell’app. Non conta come tentativo. Li confronti e li corregga.
    .title = Errore di battitura
error-not-this-device-otp =
    { $count ->
        [one] Il codice proviene da un altro dispositivo, appartiene a un’altra pagina o è troppo vecchio. Scansioni questo codice QR nell’app e digiti il nuovo codice. Le rimane un tentativo.
        [many] Il codice proviene da un altro dispositivo, appartiene a un’altra pagina o è troppo vecchio. Scansioni questo codice QR nell’app e digiti il nuovo codice. Le rimangono { $count } tentativi.
       *[other] Il codice proviene da un altro dispositivo, appartiene a un’altra pagina o è troppo vecchio. Scansioni questo codice QR nell’app e digiti il nuovo codice. Le rimangono { $count } tentativi.
    }
    .title = Questo codice non appartiene a questa pagina
error-wrong-otp-pin =
    { $count ->
        [one] Scansioni di nuovo il codice QR e inserisca il Suo PIN con attenzione. Se è di nuovo errato, il dispositivo verrà bloccato. Potrà allora reimpostare il PIN in «I miei dispositivi mobili».
        [many] Scansioni di nuovo il codice QR e inserisca il Suo PIN con attenzione. Le rimangono { $count } tentativi. Dopo, il dispositivo verrà bloccato.
       *[other] Scansioni di nuovo il codice QR e inserisca il Suo PIN con attenzione. Le rimangono { $count } tentativi. Dopo, il dispositivo verrà bloccato.
    }
    .title = PIN errato nell’app
error-code-expired = Questo codice ha più di cinque minuti. Scansioni il nuovo codice QR qui sotto e digiti il nuovo codice.
    .title = Questo codice è scaduto
error-code-used = Ogni codice vale una volta sola e ogni codice QR consente tre tentativi. Scansioni il nuovo codice QR qui sotto e digiti il nuovo codice.
    .title = Questo codice è già stato usato

account-title = Il mio account
account-hello = Buongiorno { $name }
account-lead = Gestisca il Suo account e i dispositivi che confermano i Suoi accessi.
account-devices = I miei dispositivi mobili
account-devices-state =
    { $count ->
        [0] Non ha ancora un dispositivo. Quando ne avrà uno, una password rubata non basterà per modificare i Suoi dispositivi.
        [one] Un dispositivo può confermare i Suoi accessi.
        [many] { $count } dispositivi possono confermare i Suoi accessi.
       *[other] { $count } dispositivi possono confermare i Suoi accessi.
    }
account-devices-unusable = Per ora nessuno dei Suoi dispositivi può confermare. Veda che cosa fare.
account-history = Cronologia degli accessi
account-history-state = Quando e dove ha effettuato l’accesso e che cosa ha firmato
account-history-open = Mostra la cronologia
account-sessions = Sessioni aperte
account-sessions-state = I browser in cui ha effettuato l’accesso
account-sessions-open = Mostra le sessioni
account-stop = Dispositivo perso o rubato?
account-stop-state = Termini tutto in una volta: dispositivi, richieste e accessi
account-stop-open = Interrompi tutto
account-mail-language = Lingua delle e-mail e delle richieste
account-mail-language-save = Salva
account-mail-language-saved = Da ora i Suoi messaggi e-mail e le richieste sui Suoi dispositivi saranno in questa lingua.
account-mail-language-other = I Suoi messaggi e-mail e le richieste sui Suoi dispositivi sono in un’altra lingua: { $language }.
account-mail-language-same = Usare anche per questi la lingua della pagina
account-devices-manage = Gestisci i miei dispositivi mobili
account-devices-first = Aggiungi un dispositivo mobile

devices-title = I miei dispositivi mobili
devices-lead = Questi dispositivi possono confermare che si tratta di Lei.
devices-none = Non ha ancora un dispositivo. Ne aggiunga uno: una password rubata non basterà più per modificare i Suoi dispositivi.
devices-add = Aggiungi un dispositivo mobile
devices-active = Attivo
devices-pending = Non completato
devices-blocked = Bloccato
devices-locked = Disattivato
devices-blocked-why = Questo dispositivo è bloccato perché è stato inserito troppe volte un PIN errato. Per usarlo di nuovo, ne reimposti il PIN.
devices-suspended-why = Il dispositivo o il browser usato per aggiungere questo dispositivo non è più attendibile. Se questo dispositivo è Suo, ne reimposti il PIN. Se non lo riconosce, lo rimuova.
devices-locked-why = È stata rilevata una copia di questo dispositivo, che è stato quindi disattivato per la Sua sicurezza. Lo rimuova e lo aggiunga di nuovo.
devices-pending-why = La registrazione di questo dispositivo non è stata completata. Lo rimuova e lo aggiunga di nuovo.
devices-added = Aggiunto il
devices-attested = Hardware verificato:
devices-attested-app = App verificata da Apple:
devices-attestation-missing = Non verificato, perché il dispositivo non ha fornito una prova:
devices-attestation-refused = Non verificato, perché la prova non è stata accettata:
devices-last-used = Ultimo utilizzo il
devices-never-used = Non ancora usato
devices-rename = Rinomina
devices-rename-label = Nuovo nome
devices-rename-save = Salva il nome
devices-reset = Reimposta il PIN
devices-remove = Rimuovi
devices-remove-title = Rimuovere «{ $device }»?
devices-remove-lead = Il dispositivo non potrà più confermare i Suoi accessi e le sue richieste aperte verranno annullate. Riceverà un’e-mail al riguardo. Per usare di nuovo il dispositivo dovrà aggiungerlo un’altra volta.
devices-remove-last = Questo è il Suo unico dispositivo.
devices-remove-others = Questi dispositivi sono stati aggiunti con questo e saranno bloccati finché non reimposterà il loro PIN: { $devices }
devices-remove-confirm = Rimuovi questo dispositivo
devices-remove-keep = Conservalo
devices-removed = Il dispositivo è stato rimosso. Le abbiamo inviato un’e-mail al riguardo.
devices-renamed = Il nome è stato cambiato.
devices-pin-reset = Il nuovo PIN è stato impostato.
devices-was-added = Il dispositivo è stato aggiunto. Le abbiamo inviato un’e-mail al riguardo.
error-device-name = Inserisca per il dispositivo un nome da 1 a 40 caratteri.
    .title = Il nome manca o è troppo lungo
error-device-name-characters = Il nome contiene un’interruzione di riga, una tabulazione o un carattere invisibile. Lo digiti di nuovo senza quel carattere.
    .title = Il nome contiene un carattere che non può essere mostrato

step-up-title = Confermi che si tratta di Lei
step-up-first = Prima inserisca di nuovo la Sua password.
step-up-for-add = Vuole aggiungere un dispositivo.
step-up-for-remove = Vuole rimuovere «{ $device }».
step-up-for-reset = Vuole impostare un nuovo PIN per «{ $device }».
step-up-for-rename = Vuole rinominare «{ $device }».
step-up-for-email = Vuole cambiare il Suo indirizzo e-mail in { $email }.
step-up-for-password = Vuole cambiare la Sua password.
step-up-for-report = Vuole segnalare un accesso che non era Suo.
step-up-for-sessions = Vuole disconnettere gli altri Suoi browser.
step-up-device-title = Confermi con un dispositivo
step-up-device-lead = Ha un dispositivo, quindi la sola password non basta per questa modifica.
step-up-continue = Continua
step-up-app-pin = Conferma nell’app
step-up-app-qr = Con un codice QR (funziona offline)
step-up-unusable = Nessuno dei Suoi dispositivi funziona?
step-up-unusable-lead = In «I miei dispositivi mobili» può reimpostare il PIN di un dispositivo con un link inviato per e-mail.
step-up-lost = Se ha perso tutti i Suoi dispositivi, selezioni «{ account-stop-open }» e poi aggiunga di nuovo un dispositivo.
step-up-forgotten-known = Se alla fine ricorda la password, acceda con quella e selezioni «{ method-without-app }».
step-up-forgotten-lost = Se ha perso sia la password sia tutti i Suoi dispositivi, si rivolga all’organizzazione che gestisce questo servizio. In questo caso questa pagina non può aiutarLa.
sign-in-service = { $name } (Il mio account)
service-continue-title = Accesso effettuato
service-continue = Continua su { $service }
service-signed-in-as = Account utilizzato: { $email }
service-sign-out-asked = Il servizio { $service } chiede di terminare il Suo accesso.
service-sign-out-lead = L’accesso verrà terminato qui e in ogni servizio che ha aperto in questo browser.
service-stay = Mantieni l’accesso
signed-out-title = Accesso terminato
service-return = Torna a { $service }

add-title = Aggiungi un dispositivo mobile
add-lead = Scelga prima un nome e un PIN. Il PIN rimane su questa pagina e nella Sua app.
add-name = Nome del dispositivo
add-name-hint = Scelga un nome che riconoscerà, ad esempio «Telefono di Maria».
add-pin = PIN di quattro cifre
add-pin-hint = Lo inserirà nell’app per confermare i Suoi accessi. Non usi il PIN con cui sblocca il telefono. Eviti anni, sequenze come 1234 e cifre ripetute.
add-pin2 = Ripeta il PIN
add-show = Mostra il codice QR
add-noscript = Questa pagina crea da sé il codice QR, affinché nessun altro veda il Suo PIN. Per farlo ha bisogno di JavaScript. Consenta JavaScript per questo sito, poi ricarichi la pagina.
reset-title = Nuovo PIN per «{ $device }»
reset-lead = Scelga un nuovo PIN. Rimane su questa pagina e nella Sua app.

enrol-scan-title = Scansioni questo codice QR con il Suo dispositivo
enrol-scan-lead = Apra l’app Countersign. La prima volta tocchi «Configura questo dispositivo» e poi «Scansiona il codice». Se usa già l’app, tocchi «Scansiona il codice QR». Poi inquadri il codice QR con la fotocamera.
enrol-reset-lead = Apra l’app Countersign su «{ $device }», tocchi «Scansiona il codice QR» e inquadri il codice QR con la fotocamera.
enrol-picture = Codice QR da scansionare con l’app Countersign
enrol-address = Se l’app chiede un indirizzo, è questo: { $origin }
enrol-other-ways = Sullo stesso dispositivo o senza fotocamera
enrol-link-label = Sullo stesso dispositivo, apra questo link nell’app, oppure lo copi e lo incolli lì:
enrol-here = L’app è su questo dispositivo?
enrol-here-lead = Apra l’app qui. Tornerà poi a questa pagina per confrontare sei caratteri.
enrol-copy = Copia il link
enrol-copied = Copiato
enrol-typed-label = Oppure digiti questo codice nell’app, con l’indirizzo { $origin }
enrol-waiting = In attesa del Suo dispositivo…
enrol-claimed = Il Suo dispositivo è connesso. Inserisca il Suo PIN nell’app.
enrol-step = Passaggio { $step } di 4
enrol-pin-title = Inserisca il PIN nell’app
enrol-other-device = L’app è su un altro dispositivo?
enrol-none-title = Non vedo caratteri nell’app
enrol-none-lead = Inserisca prima il PIN nell’app. I caratteri appaiono dopo. Se l’app mostra altro, selezioni «{ enrol-differ }». Non viene aggiunto nulla e può ricominciare.
enrol-reset-none-lead = Inserisca prima il PIN nell’app. I caratteri appaiono dopo. Se l’app mostra altro, selezioni «{ enrol-differ }». Il dispositivo viene allora rimosso dal Suo account e può aggiungerlo di nuovo.
enrol-wrong-pin =
    { $count ->
        [one] Questo non è il PIN che ha scelto qui. Le rimane un tentativo. Dopo, il codice non sarà più valido e dovrà ricominciare.
        [many] Questo non è il PIN che ha scelto qui. Le rimangono { $count } tentativi. Dopo, il codice non sarà più valido e dovrà ricominciare.
       *[other] Questo non è il PIN che ha scelto qui. Le rimangono { $count } tentativi. Dopo, il codice non sarà più valido e dovrà ricominciare.
    }
enrol-compare-title = Vede la stessa cosa nell’app?
enrol-compare-lead = Confronti i sei caratteri qui sotto con quelli sul Suo dispositivo. Se sono diversi, il dispositivo connesso non è il Suo.
enrol-match = I caratteri sono uguali
enrol-differ = I caratteri sono diversi
enrol-added-title = Il Suo dispositivo è pronto
enrol-added-lead = Il Suo dispositivo ora può confermare i Suoi accessi. Le abbiamo inviato un’e-mail al riguardo.
enrol-reset-done-title = Il Suo nuovo PIN è stato impostato
enrol-reset-done-lead = Il dispositivo può di nuovo confermare i Suoi accessi, con il nuovo PIN. Le abbiamo inviato un’e-mail al riguardo.
enrol-done = Fine
enrol-dead-title = Questo codice è scaduto
enrol-dead-expired = Il codice non è stato usato entro dieci minuti. Non è stato registrato nulla.
enrol-dead-unfinished = Un dispositivo ha usato il codice, ma il PIN non è stato inserito o i caratteri non sono stati confrontati in tempo. Non è stato registrato nulla.
enrol-dead-wrong-pin = È stato inserito tre volte un PIN errato. Non è stato registrato nulla.
enrol-dead-contested = Due dispositivi hanno cercato di usare lo stesso codice, quindi entrambi sono stati rifiutati. Non è stato registrato nulla. Non lasci vedere il codice QR a nessun altro.
enrol-dead-rejected = Ha indicato che i caratteri erano diversi, quindi il dispositivo è stato rifiutato. Se non è stato un errore, qualcun altro potrebbe aver fotografato il codice. Ricominci dove nessuno può vedere il Suo schermo.
enrol-dead-gone = Il codice non è più valido. Non è stato registrato nulla.
enrol-reset-dead-expired = Il codice non è stato usato entro dieci minuti. Il PIN non è stato modificato.
enrol-reset-dead-unfinished = Un dispositivo ha usato il codice, ma il PIN non è stato inserito in tempo. Il PIN non è stato modificato.
enrol-reset-dead-wrong-pin = È stato inserito tre volte un PIN errato. Il PIN non è stato modificato.
enrol-reset-dead-rejected = Ha indicato che i caratteri erano diversi, quindi il dispositivo è stato rimosso dal Suo account. Se non è stato un errore, qualcun altro potrebbe aver fotografato il codice. Ricominci dove nessuno può vedere il Suo schermo.
enrol-again = Ricomincia
enrol-cancel = Annulla
enrol-time-left = Codice valido ancora per
enrol-failed = Il server non ha accettato il codice. Controlli la connessione e riprovi.

pin-four-digits = Inserisca un PIN di esattamente quattro cifre.
pin-differs = I due PIN non coincidono. Li inserisca di nuovo entrambi.
pin-same-digits = Quattro cifre uguali sono facili da indovinare. Scelga un altro PIN.
pin-row = Le sequenze come 1234 o 4321 sono facili da indovinare. Scelga un altro PIN.
pin-pairs = Le coppie ripetute o speculari, come 1212 o 1221, sono facili da indovinare. Scelga un altro PIN.
pin-year = Un anno è facile da indovinare. Scelga un altro PIN.
pin-keypad-line = Le cifre che formano una linea sul tastierino sono facili da indovinare. Scelga un altro PIN.

recovery-title-pin = Reimposta il PIN di «{ $device }»
recovery-title-add = Aggiungere un dispositivo con un link inviato per e-mail
recovery-choose-lead = Per questo la sola password non basta. La inserisca di nuovo, poi scelga come confermare che si tratta di Lei.
recovery-app-first = Un altro dei Suoi dispositivi funziona. Acceda prima con quello. Poi potrà confermare questa modifica.
recovery-password-label = Password
recovery-by-device = Conferma con «{ $device }»
recovery-by-device-hint = Subito
recovery-by-mail = Con un link inviato per e-mail
recovery-by-mail-hint-now = Al Suo indirizzo e-mail, subito
recovery-by-mail-hint-wait =
    { $count ->
        [one] Al Suo indirizzo e-mail, poi un’attesa di un’ora
        [many] Al Suo indirizzo e-mail, poi un’attesa di { $count } ore
       *[other] Al Suo indirizzo e-mail, poi un’attesa di { $count } ore
    }
recovery-sent-title = Controlli la Sua e-mail
recovery-sent-lead = Abbiamo inviato un link a { $email }. Lo apra in questo browser per continuare.
recovery-sent-none = Non è arrivata nessuna e-mail dopo alcuni minuti?
sent-spam = Guardi anche nella cartella dello spam e controlli che l’indirizzo sia giusto.
recovery-sent-again = Invia un nuovo link
recovery-wait-title = Attenda
recovery-wait-lead = Per la Sua sicurezza può continuare solo dopo quest’ora. Torni allora a questa pagina, in questo browser. Se non era Lei, usi il link nell’e-mail per annullare.
recovery-wait-until = Può continuare a partire dal
recovery-elsewhere-title = Era Lei?
recovery-elsewhere-lead = Se ha chiesto questo link, lo apra nel browser da cui lo ha chiesto, dove ha ancora una sessione aperta. Se non lo ha chiesto, annulli qui.
recovery-elsewhere-password = Con questo link sceglie una nuova password. Se l’ha chiesto Lei, lo apra nel browser da cui lo ha chiesto. Se non l’ha chiesto, annulli qui. La Sua password resterà la stessa.
recovery-take-over = Ero io: continua in questo browser
recovery-stop = Non ero io: annulla
recovery-stopped-title = Annullato
recovery-stopped-lead = Non è stato modificato nulla. Se non ha chiesto Lei il link, qualcun altro conosce la Sua password: la cambi ora.
recovery-stopped-password = La Sua password resta la stessa e il link non funziona più. Per chiedere un link del genere basta conoscere il Suo indirizzo e-mail.
recovery-over-title = Questo link non è più valido
recovery-over-lead = Il link è stato usato o annullato, è stato sostituito da uno più recente oppure è scaduto. Non è stato modificato nulla.
recovery-too-late = Questo link è già stato usato oppure è scaduto, quindi non c’è più nulla da annullare. Se non l’ha usato Lei, acceda, controlli i Suoi dispositivi e cambi la password.
error-other-device-works = Un altro dei Suoi dispositivi funziona. Confermi con quello. Non serve un link per e-mail.
    .title = Usi l’altro Suo dispositivo
error-too-many-links =
    { $count ->
        [one] Oggi sono già stati inviati diversi messaggi e-mail con link. Controlli la posta in arrivo e la cartella della posta indesiderata, oppure riprovi tra un’ora.
        [many] Oggi sono già stati inviati diversi messaggi e-mail con link. Controlli la posta in arrivo e la cartella della posta indesiderata, oppure riprovi tra { $count } ore.
       *[other] Oggi sono già stati inviati diversi messaggi e-mail con link. Controlli la posta in arrivo e la cartella della posta indesiderata, oppure riprovi tra { $count } ore.
    }
    .title = Per ora nessun altro link

sessions-lead = Ha effettuato l’accesso in questi browser. Se non ne riconosce uno, chiuda ora la sua sessione e cambi la Sua password.
sessions-here = Questo browser
sessions-end = Chiudi questa sessione
sessions-end-others = Chiudi tutte le altre sessioni
sessions-end-others-lead = L’accesso rimarrà attivo solo in questo browser.
sessions-ended = La sessione è stata chiusa.
sessions-others-ended = Tutte le altre sessioni sono state chiuse.

history-title = Cronologia degli accessi
history-lead = Che cosa è accaduto nel Suo account negli ultimi 180 giorni, dal più recente.
history-none = Ancora nulla. Accessi e firme appariranno qui.
history-signed-in = Accesso effettuato
history-signed = Firmato
history-confirmed = Confermato
history-change-add = Aggiunta di un dispositivo
history-change-remove = Rimozione di un dispositivo
history-change-reset = Reimpostazione di un PIN
history-change-rename = Cambio del nome di un dispositivo
history-change-password = Cambio della password
history-change-email = Cambio dell’indirizzo e-mail
history-change-report = Segnalazione di un accesso
history-change-sessions = Uscita dagli altri browser
history-denied = Rifiutato
history-expired = Nessuna risposta in tempo
history-cancelled = Annullato
history-failed = Non riuscito
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nuovo PIN per «{ $device }»
history-unblocked = Il dispositivo «{ $device }» è stato sbloccato con un nuovo PIN
history-moved = L’app su «{ $device }» è passata a un altro dispositivo
history-blocked = Il dispositivo «{ $device }» è stato bloccato
history-locked = Il dispositivo «{ $device }» è stato disattivato
history-by-password = Con la sola password
history-by-app = Con l’app
history-by-code = Con un codice dell’app
history-on-mobile = Con l’app sullo stesso dispositivo
history-not-me = Non ero io
history-reported = Segnalato
history-report-title = Non era Lei?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = La segnalazione non ferma questa operazione. Chiami ora «{ $service }»: solo il servizio può fermarla.
history-report-lead = Se lo segnala, chiunque abbia effettuato l’accesso da quel browser verrà disconnesso. Riceverà un’e-mail al riguardo. In seguito cambi la password.
history-report-here = Questo è il browser che sta usando ora: l’accesso verrà chiuso anche qui.
history-report-confirm = Segnala
history-report-keep = No, ero io
history-was-reported = Abbiamo ricevuto la Sua segnalazione e quel browser è stato disconnesso. Le abbiamo inviato un’e-mail al riguardo.
history-older = Mostra le voci meno recenti
history-newest = Torna alle voci più recenti

stop-title = Interrompi tutto
stop-lead = Usi questa funzione se ha perso un dispositivo o se qualcun altro potrebbe aver effettuato l’accesso a Suo nome. Ha effetto subito e non si può annullare:
stop-devices = Tutti i Suoi dispositivi verranno rimossi. Nessuno potrà più confermare i Suoi accessi.
stop-requests = Le richieste e gli accessi aperti verranno annullati.
stop-sessions = Tutte le Sue sessioni verranno chiuse, anche qui.
stop-mail = Riceverà un’e-mail al riguardo.
stop-account = Il Suo account rimane. Potrà usarlo di nuovo dopo aver aggiunto un dispositivo.
stop-back-title = Come ricominciare
stop-back =
    { $count ->
        [0] Acceda con la Sua password e aggiunga di nuovo un dispositivo. Servirà anche un link inviato per e-mail.
        [one] Acceda con la Sua password e aggiunga di nuovo un dispositivo. Servirà anche un link inviato per e-mail e dovrà attendere un’ora.
        [many] Acceda con la Sua password e aggiunga di nuovo un dispositivo. Servirà anche un link inviato per e-mail e dovrà attendere { $count } ore.
       *[other] Acceda con la Sua password e aggiunga di nuovo un dispositivo. Servirà anche un link inviato per e-mail e dovrà attendere { $count } ore.
    }
stop-confirm = Interrompi tutto ora
stop-keep = No, torna indietro
stop-nothing = Non c’è nulla da interrompere: il Suo account non ha dispositivi. Una modifica chiesta da qualcuno si può annullare con il link nella nostra e-mail al riguardo.
stop-done-title = Tutto è stato interrotto
stop-done-lead = I Suoi dispositivi sono stati rimossi e tutte le Sue sessioni sono state chiuse. Le abbiamo inviato un’e-mail al riguardo.
stop-done-sign-in = Vai all’accesso

outbox-title = Posta in uscita della dimostrazione
outbox-lead = Messaggi e-mail che questa dimostrazione avrebbe inviato, dal più recente al meno recente.
outbox-none = Ancora nessun messaggio.

error-page-home = Vai alla pagina iniziale
error-page-not-found = A questo indirizzo non c’è nulla. Forse ne manca una parte.
    .title = Questa pagina non esiste
error-page-forged = Questo modulo non è stato aperto da questo sito oppure non è più attuale. Non è stato modificato nulla. Torni indietro, ricarichi la pagina e riprovi.
    .title = Questo modulo non è stato accettato
error-page-other-host = Questo non è l’indirizzo di questo server. Non è stato fatto nulla. Usi l’indirizzo che Le è stato dato.
    .title = Questo non è l’indirizzo giusto
error-page-malformed = Nel modulo manca qualcosa o qualcosa non è leggibile. Non è stato modificato nulla. Torni indietro e riprovi.
    .title = Questo modulo non è leggibile
error-page-service-over = Questo accesso è durato troppo, è già stato completato o è stato aperto in un altro browser. Non è stato modificato nulla. Torni al servizio e acceda da lì.
    .title = Questo accesso è terminato
error-page-service-request = Il servizio ha inviato una richiesta che questo server non accetta. Non è stato fatto nulla. Contatti l’assistenza del servizio.
    .title = Non è possibile accedere a questo servizio
error-page-unknown-service = Un’applicazione all’indirizzo qui sotto ha chiesto di farLa accedere, ma questo indirizzo non è registrato qui. Non è stato fatto nulla. Contatti l’assistenza del servizio.
    .title = Questo servizio non è registrato qui
error-page-busy = In questo momento molte persone stanno accedendo. Non è andato perso nulla. Attenda qualche secondo e riprovi.
    .title = Un momento, per favore
error-page-too-often = Il Suo browser o la Sua rete ha inviato molte richieste in poco tempo. Non è andato perso nulla. Attenda qualche minuto, poi riprovi.
    .title = Attenda qualche minuto, per favore
error-page-fault = C’è un problema da parte nostra. Non è stato modificato nulla. Riprovi tra qualche minuto.
    .title = Non ha funzionato

link-open = Apri nell’app
link-open-lead = Apra l’app qui. La pagina che Le ha mostrato il codice proseguirà automaticamente.
link-title = Questo link è per l’app
link-lead = Copi l’indirizzo completo di questa pagina. Sul dispositivo che vuole registrare apra l’app Countersign, tocchi «Digita un codice» e incolli l’indirizzo. Il link funziona una volta sola, per dieci minuti. Non è ancora stato registrato nulla.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Firma con l’app
signature-code = Firma con un codice QR (funziona offline)
signature-device-title = Con quale dispositivo vuole firmare?
signature-device-none-title = Per firmare serve un dispositivo
signature-device-none-lead = Aggiunga prima un dispositivo al Suo account. Bastano circa due minuti. Poi torni qui.
signature-submit = Firma
signature-content = Che cosa firma
signature-step-type = Controlli da quale servizio proviene la richiesta, digiti gli stessi valori nell’app e inserisca il Suo PIN. L’app mostra nove lettere e cifre.
signature-nothing-signed = Non è stato firmato nulla e non accadrà nulla. Può ricominciare quando vuole.
error-not-this-transaction-otp =
    { $count ->
        [one] Confronti ogni valore digitato nell’app con quelli di questa pagina. Poi scansioni di nuovo il codice QR e crei un nuovo codice. Le rimane un tentativo.
        [many] Confronti ogni valore digitato nell’app con quelli di questa pagina. Poi scansioni di nuovo il codice QR e crei un nuovo codice. Le rimangono { $count } tentativi.
       *[other] Confronti ogni valore digitato nell’app con quelli di questa pagina. Poi scansioni di nuovo il codice QR e crei un nuovo codice. Le rimangono { $count } tentativi.
    }
    .title = Il codice non corrisponde alla transazione

## Creating an account

new-account-title = Crea un account
new-account-lead = Le invieremo un’e-mail con un link. Poi sceglierà la Sua password.
new-account-first-name = Nome
new-account-last-name = Cognome
new-account-name-wrong = Inserisca il nome con lettere di qualsiasi alfabeto, al massimo { $count } caratteri.
new-account-empty = Questo campo è vuoto. Lo compili.
new-account-email-repeat = Ripeta l’indirizzo e-mail
new-account-email-differs = Inserisca due volte lo stesso indirizzo e-mail.
new-account-check = Digiti le sei cifre che vede nell’immagine
new-account-check-picture = Immagine con sei cifre
new-account-check-listen = Ascolta le cifre
new-account-check-new = Mostra altre cifre
new-account-check-wrong = Le cifre non corrispondono o sono scadute. Digiti le cifre che vede ora.
new-account-privacy = Accetto l’informativa sulla riservatezza
new-account-privacy-read = Leggi l’informativa sulla riservatezza (si apre in una nuova finestra)
new-account-privacy-missing = Un account può essere creato solo se accetta l’informativa sulla riservatezza.
new-account-sent-lead = Abbiamo inviato un’e-mail a { $email }. Apra entro 24 ore il link che contiene.
new-account-password-title = Scelga la Sua password
new-account-password-lead = Il Suo indirizzo e-mail è confermato. Il Suo account sarà creato quando avrà scelto una password.
new-account-password-repeat = Ripeta la password
new-account-expired-title = Questo link è scaduto
new-account-expired-lead = Un link vale 24 ore. Possiamo inviarne uno nuovo a { $email }.
new-account-expired-send = Invia un nuovo link
new-account-over-lead = Forse ha già un account: in tal caso acceda. Altrimenti ricominci.
new-account-done = Il Suo account è stato creato e l’accesso è stato effettuato.

## Name and email address

details-title = Nome e indirizzo e-mail
details-save = Salva il nome
details-saved = Il Suo nome è stato modificato. Le abbiamo inviato un’e-mail al riguardo.
details-new-email = Nuovo indirizzo e-mail
details-email-lead = Invieremo un link al nuovo indirizzo. Il Suo indirizzo cambia solo quando avrà aperto il link e confermato la modifica.
details-email-same = Questo è già l’indirizzo e-mail del Suo account.
details-link-sign-in = Prima acceda. Poi apra di nuovo in questo browser il link della nostra e-mail.
details-change-email = Cambia l’indirizzo e-mail
details-confirm-lead = D’ora in poi accederà con { $email } e lì riceverà le Sue e-mail. Tutti gli altri browser verranno disconnessi.
details-email-saved = Il Suo indirizzo e-mail è stato cambiato.
email-reversal-title = Ripristina l’indirizzo e-mail precedente
email-reversal-lead = Il Suo account userà di nuovo { $email }. Tutti i dispositivi saranno rimossi, tutte le Sue sessioni saranno chiuse e la password non sarà più valida. Poi ne sceglierà una nuova per e-mail.
email-reversal-done-title = Il Suo indirizzo e-mail precedente è stato ripristinato
email-reversal-done-lead = Ora scelga una nuova password. Invieremo un link al Suo indirizzo e-mail.
details-open = Cambia nome o indirizzo e-mail

### Help desk

help-desk-title = Servizio di assistenza
help-desk-lead = Inserisca l’indirizzo e-mail esatto della persona che chiede aiuto. Ogni ricerca viene registrata con il Suo account.
help-desk-find = Trova account
help-desk-unknown = Nessun account ha questo indirizzo e-mail.
help-desk-looks = Ha consultato troppi account in un’ora. Riprovi più tardi.
help-desk-agents = Questo è il Suo account o quello di un’altra persona del servizio di assistenza. Qui non può cambiare nulla.
help-desk-changed = L’account nel frattempo è cambiato o la conferma è arrivata troppo tardi. Guardi di nuovo l’account.
help-desk-stopped = Il titolare ha perso o fermato tutti i dispositivi. Può solo avviare un recupero.
help-desk-disabled = Questo account è disattivato. Qui non può cambiare nulla.
help-desk-device-works = Un altro dispositivo di questo account funziona. Se è stato smarrito, lo rimuova prima.
help-desk-too-many = A questa persona sono state inviate troppe e-mail con link. Riprovi domani.
help-desk-waiting = Il titolare deve attendere prima di accedere con la password, dopo tentativi errati o una segnalazione.
help-desk-nothing-done = Non è stato cambiato nulla
help-desk-done = Fatto. Il titolare riceve un’e-mail al riguardo.
help-desk-sessions = Sessioni aperte: { $number }
help-desk-devices = Dispositivi
help-desk-no-devices = Questo account non ha dispositivi.
help-desk-unlock = Sblocca l’accesso
help-desk-remove = Rimuovi dispositivo
help-desk-sessions-end = Chiudi tutte le sessioni
help-desk-reset = Avvia una reimpostazione del PIN
help-desk-recover = Avvia un recupero
help-desk-unlock-about = Il titolare può subito inserire di nuovo la password e chiedere link. I dispositivi bloccati restano bloccati.
help-desk-remove-about = Il dispositivo non può più confermare accessi e tutte le sessioni che ha aperto si chiudono. Non si può annullare.
help-desk-remove-last = Questo è l’unico dispositivo dell’account. Senza di esso, il titolare deve fare un recupero per accedere di nuovo.
help-desk-recover-about = Il titolare riceve un’e-mail con un link che Lei non vede. Per sicurezza potrebbe dover attendere.
help-desk-told = Il titolare riceve un’e-mail al riguardo e l’azione viene registrata con il Suo account.
help-desk-confirm = Confermi con il Suo dispositivo
help-desk-back = Torna all’account
help-desk-service = { $name } (assistenza)
help-desk-line-act = Azione
help-desk-line-account = Account del titolare
help-desk-line-device = Dispositivo
help-desk-app = Il servizio di assistenza si apre per un’ora dopo l’accesso con l’app. Acceda ora con l’app.
help-desk-card = Aiutare altre persone con i loro account
help-desk-open = Apri il servizio di assistenza
