### Italiano: see locales/en for what each text is for.

product-name = Countersign

page-skip = Vai al contenuto
page-sign-out = Esci
page-demo = Questa è una dimostrazione su questo computer. I suoi messaggi e-mail si trovano qui:
page-back-account = Il mio account
page-back-devices = I miei dispositivi mobili
page-cancel = Annulla
page-language = Lingua
page-language-set = Cambia

sign-in-title = Accedi
sign-in-lead = Per iniziare inserisca il Suo indirizzo e-mail.
sign-in-email = Indirizzo e-mail
sign-in-email-wrong = Inserisca un indirizzo e-mail completo, ad esempio maria@example.eu.
sign-in-next = Avanti
sign-in-over = Quell’accesso è terminato, perché è durato più di 15 minuti o è stato iniziato in un altro browser. Non è andato perso nulla: ricominci qui.

password-title = Inserisca la Sua password
password-not-you = Non è Lei?
password-label = Password
password-show = Mostra
password-hide = Nascondi
password-change-title = Cambia la password
password-change-lead = Usi almeno { $count } caratteri; alcune parole di seguito si ricordano facilmente. Gli altri browser vengono disconnessi e Lei riceve un’e-mail al riguardo.
password-current = Password attuale
password-new = Nuova password
password-repeat = Di nuovo la nuova password
password-save = Salva la nuova password
password-saved = La Sua password è cambiata. Gli altri browser sono stati disconnessi.
account-password-state = La cambi se qualcun altro potrebbe conoscerla.
error-password-short = Usi almeno { $count } caratteri.
    .title = La password è troppo corta
error-password-long = Usi al massimo { $count } caratteri.
    .title = La password è troppo lunga
error-password-personal = Non deve contenere il Suo indirizzo e-mail né essere il Suo nome.
    .title = Scelga un’altra password
error-password-differs = Digiti la nuova password due volte allo stesso modo.
    .title = Le due password non coincidono
forgotten-title = Password dimenticata?
forgotten-lead = Digiti il Suo indirizzo e-mail. Se esiste un account, Le inviamo un link con cui scegliere una nuova password.
forgotten-send = Invia il link
forgotten-sent-lead = Se questo indirizzo ha un account, un link è in arrivo. Lo apra in questo browser.
forgotten-wait-lead = Nessuno dei Suoi dispositivi può confermare: per la Sua sicurezza può scegliere la nuova password solo dopo quest’ora. Apra allora di nuovo il link nell’e-mail. Dall’e-mail può interrompere la procedura se non è stato Lei.
forgotten-saved = La Sua nuova password è impostata. Acceda con quella.
recover-title = Ripristinare la Sua app
recover-lead = Ha effettuato l’accesso solo con la password. Il Suo account chiede anche l’app, quindi è aperta solo questa pagina.
recover-sign-in = Accedi con l’app
recover-sign-in-lead = Uno dei Suoi dispositivi può confermare. Con quello è aperto tutto il Suo account.
password-sign-in = Accedi
method-title = Scelga come accedere
method-label = Come vuole confermare che si tratta di Lei?
method-hint = Con l’app Countersign sul Suo dispositivo l’accesso è più sicuro che con la sola password.
method-password = Solo password
method-without-app = Senza l’app
    .hint = Se non ha ancora un dispositivo o nessuno funziona.
method-app-pin = Approva nella mia app
    .hint = Inviamo una richiesta al Suo dispositivo.
method-on-mobile = Approva nell’app su questo dispositivo
    .hint = L’app si apre e La riporta qui.
method-app-qr = Usa un codice della mia app
    .hint = Scansiona un codice QR. Al dispositivo non serve la rete.
error-wrong-password = Controlli l’indirizzo e digiti di nuovo la password. Maiuscole e minuscole contano. Se qui non ha un account, non è stato modificato nulla.
    .title = L’indirizzo e la password non corrispondono
error-password-alone = Su uno dei Suoi dispositivi è stato segnalato un tentativo di accesso. Per un’ora da quel momento, scelga un modo con l’app.
    .title = Ora la sola password non basta
error-too-many-passwords =
    { $count ->
        [one] Per proteggere l’account, per un secondo non viene verificata alcuna password. Poi riprovi.
        [many] Per proteggere l’account, per { $count } secondi non viene verificata alcuna password. Poi riprovi. I Suoi dispositivi non sono interessati.
       *[other] Per proteggere l’account, per { $count } secondi non viene verificata alcuna password. Poi riprovi. I Suoi dispositivi non sono interessati.
    }
    .title = Attenda un momento

device-title = Quale dispositivo vuole usare?
device-lead = Solo questo dispositivo riceve la richiesta. Gli altri non ricevono nulla.
device-none-title = Non ha ancora un dispositivo
device-none-lead = Per confermare con l’app deve prima aggiungere un dispositivo al Suo account. Acceda ora con la Sua password. In «Il mio account», la sezione «I miei dispositivi mobili» La guida in circa due minuti.
device-none-unusable = Per ora il Suo dispositivo non è utilizzabile, perché è bloccato o non è stato aggiunto del tutto. Acceda con la Sua password. In «I miei dispositivi mobili» può reimpostare il suo PIN.
device-none-password = Accedi con la password
device-last-used = Ultimo utilizzo:
device-never-used = Non ancora usato
device-other-method = Usa un altro modo

waiting-title = Confermi sul Suo dispositivo
waiting-step-open = Apra l’app Countersign su { $device }. La richiesta appare da sola.
waiting-step-match = Controlli da chi proviene la richiesta, poi digiti questo numero nell’app:
waiting-step-check = Controlli nell’app da chi proviene la richiesta e continui.
waiting-step-pin = Inserisca il Suo PIN nell’app. Questa pagina prosegue da sola.
waiting-match-label = Il numero da digitare nell’app
waiting-time-left = Tempo rimasto
waiting-other-method = Usa un altro modo
waiting-cancel = Annulla
waiting-noscript = Senza script questa pagina non può proseguire da sola. Quando ha confermato nell’app, prema il pulsante.
waiting-continue = Ho confermato
waiting-confirmed = Confermato. Un momento…
waiting-none-title = Nessuna richiesta nell’app?
waiting-none-lead = Apra l’app su { $device } e controlli che il dispositivo abbia rete. Senza rete, usi un codice.
waiting-again = Invia di nuovo la richiesta
waiting-code = Usa un codice

outcome-again = Riprova
outcome-begin-again = Ricomincia
outcome-ends = Questo tentativo è terminato. La pagina deve ricominciare dalla password.
outcome-hour = Per un’ora, la sola password non permette l’accesso a nessuno, salvo in un browser che uno dei Suoi dispositivi ha già confermato.
outcome-denied = Richiesta rifiutata sul Suo dispositivo
    .lead = Nessuno ha effettuato l’accesso. Se ha premuto «Rifiuta» per errore, riprovi.
outcome-reported = Richiesta segnalata dal Suo dispositivo
    .lead = Nessuno ha effettuato l’accesso. Se la richiesta era di qualcun altro, questa persona potrebbe conoscere la Sua password: la cambi al più presto.
outcome-expired = Il tempo è scaduto
    .lead = La richiesta non ha avuto risposta entro due minuti, quindi nessuno ha effettuato l’accesso. Tenga il dispositivo a portata di mano e riprovi.
outcome-cancelled = La richiesta è stata annullata
    .lead = Nessuno ha effettuato l’accesso. Può ricominciare quando vuole.
outcome-wrong-match = Il numero digitato non era quello di questa pagina
    .lead = La richiesta è terminata e nessuno ha effettuato l’accesso. Riprovi con il nuovo numero.
outcome-blocked = Questo dispositivo è bloccato
    .lead = È stato inserito un PIN errato cinque volte di seguito, oppure il dispositivo è stato disattivato o rimosso. Acceda in un altro modo. In «I miei dispositivi mobili» può reimpostare il suo PIN.
outcome-too-many = Ci sono già tre richieste in attesa
    .lead = Risponda alle richieste o le rifiuti nell’app, oppure attenda due minuti finché terminano da sole. Poi riprovi.
outcome-only-known = Per ora il Suo dispositivo non riceve richieste
    .lead = Nell’ultima ora diverse richieste sono rimaste senza risposta o sono state rifiutate. Per risparmiarLe altre richieste, possono inviarne solo i browser che ha già usato. Usi un altro modo o riprovi tra un’ora.
outcome-too-many-codes = Troppi codici errati
    .lead = Per proteggere il Suo account, per ora non viene creato nessun nuovo codice. Usi un altro modo o riprovi tra un’ora.
outcome-not-active = Questo dispositivo ora non è utilizzabile
    .lead = Non è stato aggiunto del tutto oppure è bloccato o rimosso. Usi un altro modo. In «I miei dispositivi mobili» può vedere il suo stato.

context-browser = { $browser } su { $system }
context-this-computer = Questo computer

on-mobile-passwordless = Accedi con l’app su questo dispositivo
on-mobile-title = Confermi con l’app su questo dispositivo
on-mobile-step-open = Apra l’app con il pulsante qui sotto.
on-mobile-step-check = Controlli da chi proviene la richiesta e inserisca il Suo PIN.
on-mobile-step-back = L’app La riporta qui, con l’accesso effettuato.
on-mobile-open = Apri l’app
on-mobile-verified = Non si apre nulla? Usi invece questo link
on-mobile-confirmed = Confermato. L’app La riporta a questa pagina.
on-mobile-typed-title = L’app mostra nove caratteri?
on-mobile-typed-lead = Li mostra quando ha aperto un browser diverso da questo. Li digiti qui. Maiuscole, spazi e trattini non contano.
on-mobile-typed-label = I nove caratteri
error-mistyped-return = Uno o più caratteri non sono come nell’app. Non conta come tentativo: confronti e corregga.
    .title = C’è un errore di battitura
error-return-not-yet = L’app non ha ancora confermato. La apra con il pulsante qui sopra; in seguito mostra i caratteri.
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
        [one] Questi non sono i caratteri per questa pagina. Li confronti con l’app. Rimane un tentativo.
        [many] Questi non sono i caratteri per questa pagina. Li confronti con l’app. Rimangono { $count } tentativi.
       *[other] Questi non sono i caratteri per questa pagina. Li confronti con l’app. Rimangono { $count } tentativi.
    }
    .title = I caratteri sono altri

request-link-title = Questa richiesta è per l’app
request-link-lead = La apra nell’app Countersign su questo dispositivo. Confermi solo se poco fa ha iniziato Lei ad accedere su questo dispositivo; altrimenti chiuda questa pagina.

return-ended-title = Nessuno ha effettuato l’accesso
return-ended-lead = L’app ha aperto un browser diverso da quello in cui ha iniziato, quindi questo accesso è terminato. Può ricominciare qui, in questo browser.
return-ended-again = Ricomincia qui
return-elsewhere-title = Questo non è il browser in cui ha iniziato
return-elsewhere-lead = Qui nessuno ha effettuato l’accesso. Torni al browser in cui ha iniziato e vi digiti i nove caratteri mostrati dall’app.
return-typed-only-title = Questo link non funziona più
return-typed-only-lead = È stato aperto prima in un altro browser. Ora è nel browser giusto: vada alla pagina in cui ha iniziato e vi digiti i nove caratteri mostrati dall’app.
return-wrong-title = Il codice di questo link è sbagliato
return-wrong-lead = Nessuno ha effettuato l’accesso e nulla è cambiato. Prema di nuovo il pulsante nell’app oppure digiti i nove caratteri che mostra nella pagina in cui ha iniziato.
return-gone-title = Questo link di ritorno non è più valido
return-gone-lead = È già stato usato oppure il suo tempo è scaduto. Nessuno ha effettuato l’accesso in questo modo. Se vuole ancora accedere, ricominci.

outcome-code-used = Il codice era errato tre volte
    .lead = Nessuno ha effettuato l’accesso. Ricominci quando vuole.
outcome-return-expired = Questo accesso è terminato
    .lead = L’app ha aperto un altro browser, i caratteri erano errati tre volte oppure il tempo è scaduto. Nessuno ha effettuato l’accesso. Ricominci quando vuole.

code-title = Usi il codice QR dell’app
code-lead = Per { $device }. Non serve una rete.
code-step-scan = Nell’app prema «Scansiona il codice QR» e tenga il dispositivo davanti a questa immagine.
code-step-pin = Controlli da chi proviene la richiesta e inserisca il Suo PIN. L’app mostra nove lettere e cifre.
code-step-type = Nove lettere e cifre. Maiuscole, spazi e trattini non contano.
code-picture = Codice QR da scansionare con l’app Countersign
code-label = Codice mostrato dall’app
code-submit = Accedi
code-confirm = Conferma
code-typed-open = Non può scansionare l’immagine?
code-typed-hint = Nell’app prema «Scansiona il codice QR», poi «Digita un codice», e inserisca queste dodici cifre:
code-time-left = Valido ancora per
code-new = Mostra un nuovo codice

error-mistyped-otp = Uno o più caratteri non sono come nell’app. Non conta come tentativo: confronti e corregga.
    .title = C’è un errore di battitura
error-not-this-device-otp =
    { $count ->
        [one] Il codice è stato creato da un altro dispositivo, per un’altra pagina o molto tempo fa. Ne crei uno nuovo nell’app per questa immagine. Rimane un tentativo.
        [many] Il codice è stato creato da un altro dispositivo, per un’altra pagina o molto tempo fa. Ne crei uno nuovo nell’app per questa immagine. Rimangono { $count } tentativi.
       *[other] Il codice è stato creato da un altro dispositivo, per un’altra pagina o molto tempo fa. Ne crei uno nuovo nell’app per questa immagine. Rimangono { $count } tentativi.
    }
    .title = Quel codice non è per questa pagina
error-wrong-otp-pin =
    { $count ->
        [one] Scansioni di nuovo l’immagine e inserisca il Suo PIN con attenzione. Dopo un altro PIN errato il dispositivo è bloccato; può allora reimpostare il PIN in «Il mio account».
        [many] Scansioni di nuovo l’immagine e inserisca il Suo PIN con attenzione. Rimangono { $count } tentativi.
       *[other] Scansioni di nuovo l’immagine e inserisca il Suo PIN con attenzione. Rimangono { $count } tentativi.
    }
    .title = Il PIN inserito nell’app non è corretto
error-code-expired = Sono passati cinque minuti. Scansioni la nuova immagine qui sotto e digiti il nuovo codice.
    .title = Quel codice è troppo vecchio
error-code-used = Ogni codice vale una volta sola e ogni immagine consente tre tentativi. Scansioni la nuova immagine qui sotto e digiti il nuovo codice.
    .title = Quel codice è già stato usato

account-title = Il mio account
account-hello = Buongiorno { $name }
account-lead = Qui gestisce il Suo account e i dispositivi che confermano per Lei.
account-devices = I miei dispositivi mobili
account-devices-state =
    { $count ->
        [0] Ancora nessun dispositivo. Quando ne ha uno, una password rubata non basta per modificare i Suoi dispositivi.
        [one] Un dispositivo conferma per Lei.
        [many] { $count } dispositivi confermano per Lei.
       *[other] { $count } dispositivi confermano per Lei.
    }
account-devices-unusable = Per ora nessuno dei Suoi dispositivi può confermare. Veda che cosa fare.
account-history = Cronologia degli accessi
account-history-state = Quando e dove ha effettuato l’accesso e che cosa ha firmato
account-history-open = Mostra la cronologia
account-sessions = Sessioni aperte
account-sessions-state = Dove ha effettuato l’accesso
account-sessions-open = Mostra le sessioni
account-stop = Dispositivo perso o rubato?
account-stop-state = Termini tutto in una volta: dispositivi, richieste, accessi
account-stop-open = Interrompi tutto
account-mail-language = Lingua dei Suoi messaggi e-mail
account-mail-language-save = Salva
account-mail-language-saved = Da ora riceve i messaggi e-mail in questa lingua.
account-bank = Banca dimostrativa
account-bank-state = Un servizio che Le fa firmare un bonifico con l’app
account-bank-open = Apri la Banca dimostrativa
account-devices-manage = Gestisci i miei dispositivi mobili
account-devices-first = Aggiungi un dispositivo mobile

devices-title = I miei dispositivi mobili
devices-lead = Questi dispositivi possono confermare che si tratta di Lei.
devices-none = Non ha ancora un dispositivo. Ne aggiunga uno: da quel momento una password rubata non basta per modificare i Suoi dispositivi.
devices-add = Aggiungi un dispositivo mobile
devices-active = Attivo
devices-pending = Non completato
devices-blocked = Bloccato
devices-locked = Disattivato
devices-blocked-why = Alcuni PIN errati hanno bloccato questo dispositivo. Per usarlo di nuovo, reimposti il suo PIN.
devices-suspended-why = Il dispositivo o il browser con cui è stato aggiunto non è più attendibile. Se è Suo, reimposti il suo PIN; se non lo riconosce, lo rimuova.
devices-locked-why = È stata rilevata una copia di questo dispositivo, che è stato quindi disattivato per la Sua sicurezza. Lo rimuova e lo aggiunga di nuovo.
devices-pending-why = Questo dispositivo non è stato aggiunto del tutto. Lo rimuova e lo aggiunga di nuovo.
devices-added = Aggiunto il
devices-last-used = Ultimo utilizzo il
devices-never-used = Non ancora usato
devices-rename = Rinomina
devices-rename-label = Nuovo nome
devices-rename-save = Salva il nome
devices-reset = Reimposta il PIN
devices-remove = Rimuovi
devices-remove-title = Rimuovere { $device }?
devices-remove-lead = Non può più confermare per Lei e le sue richieste aperte terminano. Riceve un messaggio e-mail al riguardo. Per usarlo di nuovo deve aggiungerlo un’altra volta.
devices-remove-last = È il Suo unico dispositivo. Senza di esso, per aggiungere il prossimo servono la Sua password, un link inviato per e-mail e un tempo di attesa.
devices-remove-others = Questi dispositivi sono stati aggiunti con esso e saranno bloccati finché non reimposterà il loro PIN: { $devices }
devices-remove-confirm = Rimuovi questo dispositivo
devices-remove-keep = Conservalo
devices-removed = Il dispositivo è stato rimosso. Riceve un messaggio e-mail di conferma.
devices-renamed = Il nome è stato cambiato.
devices-pin-reset = Il dispositivo ha il suo nuovo PIN.
devices-was-added = Il dispositivo è stato aggiunto. Riceve un messaggio e-mail di conferma.
error-device-name = Dia al dispositivo un nome da 1 a 40 caratteri.
    .title = Il nome manca o è troppo lungo

step-up-title = Confermi che si tratta di Lei
step-up-first = Prima inserisca di nuovo la Sua password.
step-up-for-add = Vuole aggiungere un dispositivo.
step-up-for-remove = Vuole rimuovere «{ $device }».
step-up-for-reset = Vuole impostare un nuovo PIN per «{ $device }».
step-up-for-rename = Vuole rinominare «{ $device }».
step-up-for-password = Vuole cambiare la Sua password.
step-up-for-email = Vuole cambiare il Suo indirizzo e-mail in { $email }.
step-up-for-report = Vuole segnalare un accesso che non era Suo.
step-up-for-sessions = Vuole disconnettere gli altri Suoi browser.
step-up-device-title = Confermi con un dispositivo
step-up-device-lead = Ha un dispositivo, quindi la sola password non basta per questa modifica.
step-up-continue = Continua
step-up-app-pin = Conferma nell’app
step-up-app-qr = Con un codice QR, senza rete
step-up-unusable = Nessuno dei Suoi dispositivi funziona?
step-up-unusable-lead = In «I miei dispositivi mobili» può reimpostare il PIN di un dispositivo con un link inviato per e-mail.
sign-in-service = { $name }, Il mio account

add-title = Aggiungi un dispositivo mobile
add-lead = Scelga prima un nome e un PIN. Il PIN rimane su questa pagina e nella Sua app; il server non lo vede mai.
add-name = Nome del dispositivo
add-name-hint = Per riconoscerlo, ad esempio «Telefono di Maria».
add-pin = PIN di quattro cifre
add-pin-hint = Lo inserisce nell’app quando conferma. Eviti anni, sequenze e ripetizioni.
add-pin2 = Di nuovo lo stesso PIN
add-show = Mostra il codice QR
add-noscript = Questa pagina crea da sé il codice QR, affinché nessun altro veda il Suo PIN. Per farlo ha bisogno degli script: li autorizzi per questo sito e ricarichi la pagina.
reset-title = Nuovo PIN per { $device }
reset-lead = Scelga un nuovo PIN. Rimane su questa pagina e nella Sua app; il server non lo vede mai.

enrol-scan-title = Scansioni questo con il Suo dispositivo
enrol-scan-lead = Apra l’app Countersign, prema «Configura questo dispositivo» o «Aggiungi account» e tenga il dispositivo davanti all’immagine.
enrol-reset-lead = Apra l’app Countersign su { $device }, prema «Scansiona il codice QR» e tenga il dispositivo davanti all’immagine.
enrol-picture = Codice QR da scansionare con l’app Countersign
enrol-other-ways = Sullo stesso dispositivo o senza fotocamera?
enrol-link-label = Sullo stesso dispositivo, apra questo link nell’app o lo copi lì:
enrol-here = L’app è su questo dispositivo?
enrol-here-lead = La apra qui. Poi torna a questa pagina per confrontare sei caratteri.
enrol-copy = Copia il link
enrol-copied = Copiato
enrol-typed-label = Oppure digiti questo codice nell’app, con l’indirizzo { $origin }
enrol-waiting = In attesa del Suo dispositivo…
enrol-claimed = Il Suo dispositivo è connesso. Inserisca il Suo PIN nell’app.
enrol-wrong-pin =
    { $count ->
        [one] Non era il PIN che ha scelto qui. Rimane un tentativo.
        [many] Non era il PIN che ha scelto qui. Rimangono { $count } tentativi.
       *[other] Non era il PIN che ha scelto qui. Rimangono { $count } tentativi.
    }
enrol-compare-title = Vede la stessa cosa nell’app?
enrol-compare-lead = Confronti i sei caratteri qui sotto con quelli sul Suo dispositivo. Solo se sono uguali si tratta davvero del Suo dispositivo.
enrol-match = Sono uguali
enrol-differ = Sono diversi
enrol-added-title = Il Suo dispositivo è pronto
enrol-added-lead = Da ora può confermare per Lei. Riceve un messaggio e-mail di conferma.
enrol-reset-done-title = Il nuovo PIN è impostato
enrol-reset-done-lead = Il dispositivo conferma di nuovo per Lei, con il suo nuovo PIN. Riceve un messaggio e-mail di conferma.
enrol-done = Vai ai miei dispositivi mobili
enrol-dead-title = Questo codice non è più valido
enrol-dead-expired = Nessuno lo ha usato entro dieci minuti. Non è stato registrato nulla.
enrol-dead-unfinished = Un dispositivo lo ha usato, ma il PIN o il confronto in questa pagina non è seguito in tempo. Non è stato registrato nulla.
enrol-dead-wrong-pin = È stato inserito tre volte un PIN errato. Non è stato registrato nulla.
enrol-dead-contested = Due dispositivi hanno cercato di usare lo stesso codice, quindi entrambi sono stati rifiutati. Non è stato registrato nulla. Tenga l’immagine fuori dalla vista di altri.
enrol-dead-rejected = Ha indicato che i caratteri sono diversi, quindi il dispositivo è stato rifiutato. Se non è stato un errore, qualcun altro potrebbe aver fotografato il codice: ricominci dove nessuno guarda.
enrol-dead-gone = Il codice non è più valido. Non è stato registrato nulla.
enrol-again = Ricomincia
enrol-cancel = Annulla
enrol-time-left = Codice valido ancora per
enrol-failed = Il server non ha accettato il codice. Controlli la connessione e riprovi.

pin-four-digits = Il PIN ha esattamente quattro cifre.
pin-differs = I due PIN non sono uguali. Li digiti di nuovo entrambi.
pin-same-digits = Quattro cifre uguali sono facili da indovinare. Scelga un altro PIN.
pin-row = Le cifre in sequenza, crescente o decrescente, sono facili da indovinare. Scelga un altro PIN.
pin-pairs = Le coppie ripetute o speculari sono facili da indovinare. Scelga un altro PIN.
pin-year = Un anno è facile da indovinare. Scelga un altro PIN.
pin-keypad-line = Una linea sul tastierino è facile da indovinare. Scelga un altro PIN.

recovery-title-pin = Reimposta il PIN di { $device }
recovery-title-add = Aggiungi un dispositivo senza averne un altro
recovery-choose-lead = Per questo la sola password non basta. La inserisca ancora una volta, poi scelga come dimostrare che si tratta di Lei.
recovery-password-label = Password
recovery-by-device = Conferma con { $device }
recovery-by-device-hint = Subito
recovery-by-mail = Con un link per e-mail
recovery-by-mail-hint-now = Al Suo indirizzo e-mail, subito
recovery-by-mail-hint-wait =
    { $count ->
        [one] Al Suo indirizzo e-mail, poi un’attesa di un’ora
        [many] Al Suo indirizzo e-mail, poi un’attesa di { $count } ore
       *[other] Al Suo indirizzo e-mail, poi un’attesa di { $count } ore
    }
recovery-sent-title = Controlli la Sua posta
recovery-sent-lead = Un link è in arrivo a { $email }. Lo apra in questo browser: da lì si prosegue.
recovery-sent-again = Nessun messaggio dopo alcuni minuti? Invia un nuovo link
recovery-wait-title = L’attesa è iniziata
recovery-wait-lead = Per la Sua sicurezza può continuare solo dopo questo tempo. Torni allora a questa pagina, in questo browser. Se non l’ha chiesto Lei, il messaggio e-mail Le permette di interrompere la procedura.
recovery-wait-until = Può continuare a partire dal
recovery-elsewhere-title = L’ha chiesto Lei?
recovery-elsewhere-lead = Se ha chiesto questo link, lo apra nel browser da cui lo ha chiesto, mentre ha effettuato lì l’accesso. Altrimenti interrompa qui la procedura.
recovery-take-over = L’ho chiesto io: continua in questo browser
recovery-stop = Non l’ho chiesto io: interrompi
recovery-stopped-title = Procedura interrotta
recovery-stopped-lead = Non è stato modificato nulla. Se non l’ha chiesto Lei, qualcuno conosce la Sua password: la cambi ora.
recovery-over-title = Questo link non è più valido
recovery-over-lead = È stato usato, interrotto, sostituito da uno più recente o lasciato troppo a lungo. Non è stato modificato nulla.
error-other-device-works = Un altro dei Suoi dispositivi funziona. Confermi con quello: così non serve un link per e-mail.
    .title = Usi l’altro Suo dispositivo
error-too-many-links =
    { $count ->
        [one] Oggi sono già stati inviati diversi messaggi e-mail con link. Controlli la Sua posta, anche tra i messaggi indesiderati, oppure riprovi tra un’ora.
        [many] Oggi sono già stati inviati diversi messaggi e-mail con link. Controlli la Sua posta, anche tra i messaggi indesiderati, oppure riprovi tra { $count } ore.
       *[other] Oggi sono già stati inviati diversi messaggi e-mail con link. Controlli la Sua posta, anche tra i messaggi indesiderati, oppure riprovi tra { $count } ore.
    }
    .title = Per ora nessun altro link

sessions-lead = Ha effettuato l’accesso qui. Se non ne riconosce una, la chiuda e cambi la Sua password.
sessions-here = Questo browser
sessions-end = Chiudi questa sessione
sessions-end-others = Chiudi tutte le altre sessioni
sessions-end-others-lead = Sarà disconnesso ovunque, tranne in questo browser.
sessions-ended = La sessione è stata chiusa.
sessions-others-ended = Tutte le altre sessioni sono state chiuse.

history-title = Cronologia degli accessi
history-lead = Che cosa è accaduto con il Suo account negli ultimi 180 giorni, dal più recente.
history-none = Ancora nulla. Accessi e firme appaiono qui.
history-signed-in = Accesso effettuato
history-signed = Firmato
history-denied = Rifiutato
history-expired = Senza risposta in tempo
history-cancelled = Annullato
history-failed = Non riuscito
history-by-password = Con la sola password
history-by-app = Con l’app
history-by-code = Con un codice dell’app
history-on-mobile = Con l’app sullo stesso dispositivo
history-not-me = Non ero io
history-reported = Segnalato
history-report-title = Non era Lei?
history-report-lead = Se lo segnala, chiunque abbia effettuato l’accesso da quel browser ne viene disconnesso e da quel momento il browser vale come sconosciuto. Riceve un messaggio e-mail al riguardo. In seguito cambi la password.
history-report-here = È il browser che sta usando ora: la disconnessione avviene anche qui.
history-report-confirm = Segnala
history-report-keep = No, ero io
history-was-reported = L’accesso è segnalato e quel browser è disconnesso. Riceve un messaggio e-mail di conferma.
history-older = Mostra i meno recenti
history-newest = Torna ai più recenti

stop-title = Interrompi tutto
stop-lead = Per quando un dispositivo è andato perso o qualcun altro potrebbe aver effettuato l’accesso a Suo nome. Ha effetto subito e non si può annullare:
stop-devices = Tutti i Suoi dispositivi sono rimossi. Nessuno può più confermare per Lei.
stop-requests = Le richieste e gli accessi aperti terminano.
stop-sessions = Tutte le Sue sessioni sono chiuse, anche qui.
stop-mail = Riceve un messaggio e-mail al riguardo.
stop-back-title = Come ricominciare
stop-back =
    { $count ->
        [0] Acceda con la Sua password e aggiunga di nuovo un dispositivo. Per questo serve anche un link inviato per e-mail.
        [one] Acceda con la Sua password e aggiunga di nuovo un dispositivo. Per questo servono anche un link inviato per e-mail e un’attesa di un’ora.
        [many] Acceda con la Sua password e aggiunga di nuovo un dispositivo. Per questo servono anche un link inviato per e-mail e un’attesa di { $count } ore.
       *[other] Acceda con la Sua password e aggiunga di nuovo un dispositivo. Per questo servono anche un link inviato per e-mail e un’attesa di { $count } ore.
    }
stop-confirm = Interrompi tutto ora
stop-keep = No, torna indietro
stop-done-title = Tutto è interrotto
stop-done-lead = I Suoi dispositivi sono rimossi e tutte le Sue sessioni sono chiuse. Riceve un messaggio e-mail di conferma. Quando vuole, acceda con la Sua password; in «I miei dispositivi mobili» può poi aggiungere di nuovo un dispositivo.
stop-done-sign-in = Vai all’accesso

outbox-title = Posta in uscita della dimostrazione
outbox-lead = Messaggi e-mail che questa dimostrazione avrebbe inviato, dal più recente al meno recente.
outbox-none = Ancora nessun messaggio.

error-page-home = Vai alla prima pagina
error-page-not-found = A questo indirizzo non c’è nulla. Forse è stato copiato senza la parte finale.
    .title = Questa pagina non esiste
error-page-forged = Il modulo non proviene da una pagina mostrata qui in questo browser, oppure quella pagina era troppo vecchia. Non è stato modificato nulla. Torni indietro, ricarichi la pagina e ripeta l’operazione.
    .title = Questo modulo non è accettato
error-page-other-host = Questo server risponde solo a un altro indirizzo. Non è stato fatto nulla. Usi l’indirizzo che Le è stato dato.
    .title = Questo non è l’indirizzo giusto
error-page-malformed = Nel modulo mancava qualcosa o qualcosa non era leggibile. Non è stato modificato nulla. Torni indietro e riprovi.
    .title = Questo modulo non è leggibile
error-page-busy = In questo momento molte persone stanno accedendo. Non è andato perso nulla. Attenda qualche secondo e riprovi.
    .title = Un momento, per favore
error-page-too-often = Da questo browser o dalla sua rete sono arrivate molte richieste in poco tempo. Non è andato perso nulla. Attenda qualche minuto e riprovi.
    .title = Attenda qualche minuto, per favore
error-page-fault = L’errore è dalla nostra parte e non è stato modificato nulla. Riprovi tra qualche minuto.
    .title = Non ha funzionato

link-open = Apri nell’app
link-open-lead = Lo apra qui. La pagina che Le ha mostrato il codice prosegue da sola.
link-title = Questo link è per l’app
link-lead = Copi l’indirizzo completo di questa pagina, apra l’app Countersign sul dispositivo che vuole registrare, scelga «Digita un codice» e incolli lì l’indirizzo. Il link vale una volta sola, per dieci minuti; non è ancora stato registrato nulla.

bank-name = Banca dimostrativa
bank-service-transfer = Banca dimostrativa, bonifico
bank-service-cancel = Banca dimostrativa, annullamento
bank-service-trust = Banca dimostrativa, conti fidati
bank-title = Che cosa vuole fare?
bank-lead = Questa banca è una dimostrazione. Non si muove denaro; mostra come si firma con l’app.
bank-transfer = Trasferire denaro
    .lead = A un altro conto, nel giorno che sceglie
bank-cancel = Annullare un pagamento
    .lead = Uno non ancora eseguito
bank-trust = Modificare i conti fidati
    .lead = Quelli sui quali paga senza limiti
bank-form-lead = Compili ogni campo. Non accade nulla prima della Sua firma.
bank-recipient = Beneficiario
bank-account = Numero di conto
    .hint = Da 8 a 16 cifre
bank-amount = Importo in euro
bank-amount-hint = Ad esempio { $example }
bank-date = Data
bank-purpose = Causale
bank-reference = Numero del pagamento
    .hint = Da 6 a 12 cifre
bank-reason = Motivo
bank-reason-mistake = Per errore
bank-reason-twice = Pagato due volte
bank-reason-not-me = Non eseguito da me
bank-holder = Titolare del conto
bank-change = Modifica
bank-change-add = Aggiungi
bank-change-replace = Sostituisci
bank-change-remove = Rimuovi
bank-choose = Scelga
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Questo campo è ancora vuoto. Lo compili.
bank-error-too-long = Questo testo è troppo lungo. Usi al massimo 200 caratteri.
bank-error-not-digits = Usi solo cifre.
bank-error-not-amount = Scriva un importo con al massimo due decimali, ad esempio { $example }.
bank-error-not-date = Scriva un giorno del calendario, ad esempio 2026-12-31.
bank-error-not-option = Scelga una voce dell’elenco.
bank-error-hidden = Il testo contiene caratteri nascosti. Lo digiti di nuovo a mano.
bank-review = Continua
bank-review-title = È tutto giusto?
bank-review-lead = L’app Le mostra gli stessi dati. Firmi solo se è così.
bank-sign-online = Firma con l’app
bank-sign-code = Firma con un codice QR, senza rete
bank-again = Modifica qualcosa
bank-device-title = Con quale dispositivo vuole firmare?
bank-device-none-title = Per firmare serve un dispositivo
bank-device-none-lead = Ne aggiunga prima uno al Suo account; bastano circa due minuti. Poi torni qui.
signature-content = Che cosa firma
signature-step-type = Controlli da chi proviene la richiesta, digiti gli stessi valori nell’app e inserisca il Suo PIN. L’app mostra nove lettere e cifre.
bank-submit-code = Firma
signature-nothing-signed = Non è stato firmato nulla e non accade nulla. Può ricominciare quando vuole.
bank-back = Torna alla banca
bank-signed-title = Firmato
bank-signed-lead = La banca ha la Sua firma esattamente per questo:
error-not-this-transaction-otp =
    { $count ->
        [one] Confronti ogni valore digitato nell’app con quelli di questa pagina, scansioni di nuovo l’immagine e crei un nuovo codice. Rimane un tentativo.
        [many] Confronti ogni valore digitato nell’app con quelli di questa pagina, scansioni di nuovo l’immagine e crei un nuovo codice. Rimangono { $count } tentativi.
       *[other] Confronti ogni valore digitato nell’app con quelli di questa pagina, scansioni di nuovo l’immagine e crei un nuovo codice. Rimangono { $count } tentativi.
    }
    .title = Il codice e la transazione non corrispondono
