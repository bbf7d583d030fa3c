### Italiano: see locales/en for what each text is for.

error-unknown-code =
    Questo non è un codice Countersign, quindi non è stato usato. Usi il codice mostrato nella Sua pagina di accesso.
    .title = Questo non è un codice Countersign
error-newer-version =
    Il codice è stato creato per una versione più recente di questa app, quindi qui non può essere letto. Aggiorni l’app, poi scansioni di nuovo il codice.
    .title = Questa app va aggiornata
error-no-code-in-picture =
    Nell’immagine non è stato trovato alcun codice leggibile. Ne scelga una più nitida che mostri l’intero codice con il suo bordo bianco.
    .title = Nessun codice in questa immagine
error-unreadable-picture =
    Il file non è un’immagine che questa app può leggere, oppure è troppo grande. Scelga un’immagine PNG, JPEG o WebP di 12 megabyte al massimo.
    .title = Questa immagine non si apre
error-mistyped-code =
    Uno o più caratteri non corrispondono a quelli della pagina, quindi non è stato inviato nulla. Confronti il codice con la pagina e lo corregga.
    .title = Errore di battitura
error-mistyped-digits =
    Una delle cifre è sbagliata o manca. Non conta come tentativo. Confronti tutte e dodici le cifre con la pagina e le corregga.
    .title = Errore di battitura
error-insecure-address =
    La connessione a questo indirizzo non è cifrata, quindi l’app non la usa. Chieda al servizio il codice corretto.
    .title = Questo indirizzo non è protetto
error-not-an-address =
    L’indirizzo è incompleto o contiene un errore di battitura, quindi non è stato inviato nulla. Lo copi dalla pagina che mostra il codice.
    .title = Questo non è un indirizzo
error-no-answer-there =
    Non è stato modificato nulla. Controlli l’indirizzo e la connessione di questo dispositivo, poi riprovi.
    .title = Nessuna risposta da questo indirizzo
error-name-refused =
    Il nome è troppo lungo o contiene caratteri nascosti, quindi non è stato salvato. Scelga un altro nome.
    .title = Questo nome non si può usare
error-enrolment-gone =
    Ogni codice vale una volta sola, per dieci minuti. Non è stato modificato nulla. Ottenga un nuovo codice sulla pagina e lo scansioni.
    .title = Questo codice non è più valido
error-reset-gone =
    Ogni codice vale una volta sola, per dieci minuti. Non è stato modificato nulla. Scelga «Reimposta il PIN» accanto a questo dispositivo. Ottenga un nuovo codice sulla pagina e lo scansioni.
    .title = Questo codice non è più valido
error-enrolment-contested =
    Due dispositivi hanno cercato di usare lo stesso codice, quindi entrambi sono stati rifiutati e non è stato modificato nulla. Ottenga un nuovo codice sulla pagina e non lo lasci vedere a nessun altro.
    .title = Un altro dispositivo ha usato questo codice
error-not-this-device =
    Questo codice reimposta il PIN di un altro dispositivo. Lo scansioni con quel dispositivo, oppure selezioni questo dispositivo nella pagina e scansioni il nuovo codice.
    .title = Questo codice è per un altro dispositivo
error-page-still-asks =
    La pagina chiede ancora se i sei caratteri sono uguali. Confronti i caratteri e risponda lì. L’app continuerà poi automaticamente.
    .title = La pagina attende ancora
error-wrong-pin =
    Non è stato approvato nulla. Inserisca di nuovo il Suo PIN. Faccia con calma.
    .title = PIN errato
error-enrolment-dead =
    È stato inserito tre volte un PIN errato, quindi questo codice non è più valido. Non è stato modificato nulla. Ottenga un nuovo codice sulla pagina e ricominci.
    .title = Troppi PIN errati
error-reset-unanswered =
    Il nuovo PIN è impostato su questo dispositivo, ma il server non ha ancora risposto. Controlli che questo dispositivo sia online. L’app proseguirà automaticamente.
    .title = Il nuovo PIN non è ancora confermato
error-not-attested =
    Questo server accetta solo dispositivi di cui può verificare l’hardware. Non è stato possibile verificare questo dispositivo. Non è stato modificato nulla. Usi un altro dispositivo o si rivolga al gestore del server.
    .title = Questo dispositivo non è accettato
error-unreachable =
    Per ora il server non è raggiungibile. Non è andato perso nulla. Controlli che questo dispositivo sia online. L’app continuerà a provare.
    .title = Nessuna risposta dal server
error-not-the-server =
    La risposta non proveniva dal Suo server, quindi è stata ignorata. La rete di un albergo o di un bar può chiedere prima un accesso. Apra una pagina web o usi un’altra rete.
    .title = La risposta non proveniva dal Suo server
error-server-fault =
    C’è un problema sul server. Non è stato modificato nulla. Riprovi tra qualche minuto.
    .title = Il server ha un problema
error-too-many =
    Per proteggere il Suo account il server Le chiede di attendere. Non è andato perso nulla. Riprovi un po’ più tardi.
    .title = Troppi tentativi in poco tempo
error-device-not-active =
    Al momento questo dispositivo non può essere usato per questo account. Non è stato modificato nulla. Torni alla prima schermata dell’account per vedere che cosa fare.
    .title = Questo dispositivo non è utilizzabile
error-request-expired =
    Non è stato approvato nulla. Se vuole ancora accedere, ricominci sulla pagina.
    .title = Questa richiesta è scaduta
error-request-gone =
    Questa richiesta ha avuto risposta o è stata annullata altrove. Se vuole ancora accedere, ricominci sulla pagina.
    .title = Questa richiesta è già terminata
error-removal-untold =
    L’account è stato eliminato da questo dispositivo, ma il server non ha risposto. Acceda, apra «Il mio account» e rimuova questo dispositivo anche dall’elenco che trova lì.
    .title = Non è stato possibile informare il server
error-no-such-account =
    L’account a cui è destinato questo codice non è in questa app. Scelga questo dispositivo sulla pagina o prima lo registri.
    .title = Questo codice è per un altro account
error-forged-challenge =
    Questo codice sostiene di venire dal Suo server, ma non è così. Non è stato creato alcun codice di risposta. Controlli l’indirizzo della pagina prima di continuare.
    .title = Non si fidi di questo codice
error-challenge-expired =
    Questo codice ha più di cinque minuti. Se la pagina non accetta la Sua risposta, ottenga lì un nuovo codice.
    .title = Questo codice potrebbe essere troppo vecchio
error-clock-wrong =
    L’orologio di questo dispositivo differisce di oltre un minuto da quello del server. L’app usa l’ora del server. Nelle impostazioni attivi la data e l’ora automatiche.
    .title = L’orologio di questo dispositivo è sbagliato
error-key-store-unavailable =
    L’archivio delle chiavi di questo dispositivo, che protegge l’app, non si è potuto aprire. Non è stato modificato nulla. Sblocchi il dispositivo o vi acceda di nuovo, poi riprovi.
    .title = L’archivio delle chiavi non risponde
error-secret-lost =
    La chiave che protegge i dati dell’app su questo dispositivo è andata persa e non si può ripristinare. I Suoi account sui server restano come sono. Elimini tutto nell’app, poi registri di nuovo questo dispositivo in «Il mio account».
    .title = I dati dell’app non si possono più aprire
error-device-key-lost =
    La chiave di questo account su questo dispositivo è andata persa. Il dispositivo non può quindi approvare nulla per questo account. Rimuova l’account dall’app, poi registri di nuovo questo dispositivo in «Il mio account».
    .title = La chiave di questo account è andata persa
error-store-unwritable =
    La memoria di questo dispositivo è piena o protetta, quindi non è stato inviato nulla. Liberi un po’ di spazio, poi riprovi.
    .title = L’app non ha potuto salvare
error-store-damaged =
    I dati sono danneggiati o appartengono a un’altra installazione. Non è stato modificato nulla. Se riprovare non aiuta, installi di nuovo l’app e registri questo dispositivo in «Il mio account».
    .title = I dati dell’app non sono leggibili
error-store-newer =
    I dati dell’app sono stati salvati da una versione più recente e questa non può aprirli. Non è stato modificato nulla. Aggiorni l’app.
    .title = Questi dati sono di una versione più recente dell’app
error-store-in-use =
    Un’altra finestra di questa app sta usando i dati. Chiuda questa finestra e continui nell’altra.
    .title = Countersign è già aperto
error-link-not-scanned =
    Non scansioni questo codice: apre una richiesta sul dispositivo che lo mostra. Apra il suo link su quel dispositivo, oppure selezioni «Telefono senza internet: scansioni un codice QR» nella pagina.
    .title = Questo codice non va scansionato
error-link-gone =
    La richiesta ha avuto risposta o è stata annullata, è scaduta oppure è per un’altra app. Non è stato approvato nulla. Se vuole ancora accedere, ricominci sulla pagina.
    .title = Questo link non è più valido
error-request-not-shown =
    Una parte di questa richiesta manca o non può essere mostrata qui, quindi la richiesta non può essere approvata. Non è stato firmato nulla. Aggiorni l’app o contatti il servizio.
    .title = Richiesta non visualizzabile per intero
error-link-waits =
    Termini o annulli qui ciò che sta facendo. Il link si aprirà poi automaticamente.
    .title = Un link La attende
error-browser-not-opened =
    Questo dispositivo non ha aperto il browser. Torni Lei al browser. La pagina da cui ha iniziato proseguirà lì.
    .title = Il browser non si è aperto
error-help-not-opened =
    Il browser non si è aperto e Lei è ancora nell’app. Apra in un browser l’indirizzo sotto «Aiuto».
    .title = Il browser non si è aperto
error-password-page-not-opened =
    Il browser non si è aperto e Lei è ancora nell’app. Apra in un browser l’indirizzo mostrato qui.
    .title = Il browser non si è aperto
error-pin-same-digits =
    Quattro cifre uguali sono facili da indovinare. Scelga un altro PIN.
    .title = Questo PIN è troppo semplice
error-pin-row =
    Le sequenze come 1234 o 4321 sono facili da indovinare. Scelga un altro PIN.
    .title = Questo PIN è troppo semplice
error-pin-pairs =
    Le coppie ripetute o speculari, come 1212 o 1221, sono facili da indovinare. Scelga un altro PIN.
    .title = Questo PIN è troppo semplice
error-pin-year =
    Un anno è facile da indovinare. Scelga un altro PIN.
    .title = Questo PIN è troppo semplice
error-pin-keypad-line =
    Le cifre che formano una linea sul tastierino sono facili da indovinare. Scelga un altro PIN.
    .title = Questo PIN è troppo semplice
error-pin-unchanged =
    Questo è già il Suo PIN. Ne scelga un altro.
    .title = Questo è il Suo PIN attuale
error-pin-differs =
    I due PIN non sono uguali, quindi non è stato modificato nulla. Scelga di nuovo il nuovo PIN.
    .title = I due PIN non coincidono
error-biometric-cancelled =
    Non è stato approvato nulla e non è andato perso nulla. Riprovi o usi il Suo PIN.
    .title = Annullato
error-biometric-locked-out =
    Il riconoscimento dell’impronta digitale o del volto non è riuscito troppe volte, quindi è disattivato per un po’. Usi il Suo PIN. Per usare di nuovo il riconoscimento, sblocchi una volta il dispositivo.
    .title = Questa volta usi il Suo PIN
error-biometric-changed =
    Un’impronta digitale o un volto è stato aggiunto a questo dispositivo o rimosso. Per la Sua sicurezza, ora l’app chiede il Suo PIN. Può riattivare il riconoscimento nel Suo account.
    .title = Le impronte o i volti sono cambiati
error-biometric-unavailable =
    Per ora questo dispositivo non ha un’impronta digitale o un volto che l’app possa usare. Usi il Suo PIN.
    .title = Usi il Suo PIN
error-move-ended =
    Non è stato trasferito nulla e questo dispositivo funziona come prima. Se vuole ancora trasferire l’account, ricominci.
    .title = Il trasferimento è terminato
error-too-many-accounts =
    Questa app contiene il numero massimo di account oppure l’account ha il numero massimo di dispositivi. Non è stato registrato nulla. Rimuova ciò che non Le serve, poi riprovi.
    .title = Limite raggiunto
error-settings-not-opened =
    Non è stato modificato nulla. Apra Lei le impostazioni di questo dispositivo e vi cerchi il blocco dello schermo.
    .title = Le impostazioni non si sono aperte
error-notifications-not-opened =
    Non è stato modificato nulla. Apra Lei le impostazioni di questo dispositivo e vi cerchi le notifiche di questa app.
    .title = Le impostazioni non si sono aperte
