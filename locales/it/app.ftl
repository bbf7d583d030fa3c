### Italiano: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Apertura di Countersign

common-back = Indietro
common-cancel = Annulla
common-close = Chiudi
common-copy = Copia
common-copied = Copiato
common-try-again = Riprova
common-wait =
    { $seconds ->
        [one] Può riprovare tra { $seconds } secondo.
        [many] Può riprovare tra { $seconds } secondi.
       *[other] Può riprovare tra { $seconds } secondi.
    }

account-at = { $account } su { $server }

context-place = Luogo
context-browser = Browser
context-network = Rete
context-account = Account
context-asked = Ora
context-page = Pagina

time-left = Tempo rimasto
time-left-spoken =
    { $seconds ->
        [one] Rimane { $seconds } secondo
        [many] Rimangono { $seconds } secondi
       *[other] Rimangono { $seconds } secondi
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Rimane { $minutes } minuto
        [many] Rimangono { $minutes } minuti
       *[other] Rimangono { $minutes } minuti
    }
time-up = Il tempo è scaduto
time-just-now = proprio ora

welcome-title = Per accedere bisogna essere in due
welcome-lead = Quando accede su un altro schermo, questa app Le chiede se si tratta davvero di Lei.
welcome-initialise = Inizializza
welcome-new-phone = Ho un nuovo telefono
welcome-what = Che cos’è?
welcome-what-title = A cosa serve Countersign
welcome-what-1 = Lei accede da un computer o da un tablet, come sempre.
welcome-what-2 = Questa app Le mostra chi fa la richiesta, da dove e quando.
welcome-what-3 = Lei inserisce qui il Suo PIN e solo allora la porta si apre. Senza di Lei resta chiusa.
welcome-what-private = L’app non conosce la Sua password e non invia mai il Suo PIN.
welcome-phone-title = Passare a un nuovo telefono
welcome-phone-lead = Il Suo PIN e le Sue chiavi non lasciano mai il vecchio telefono. Il nuovo va quindi registrato a sua volta. Bastano due minuti.
welcome-phone-1 = Su un computer, acceda e apra «Il mio account». Il vecchio telefono può ancora approvare.
welcome-phone-2 = Aggiunga questo telefono come nuovo dispositivo.
welcome-phone-3 = Rimuova poi il vecchio telefono dall’elenco.
welcome-phone-lost = Se ha perso il vecchio telefono, scelga in quella pagina un altro modo per accedere.

where-title = Vada all’altro schermo
where-lead = Sul computer o sul tablet da cui accede:
where-step-1 = Acceda e apra «Il mio account».
where-step-1-address = Apra questo indirizzo, acceda e apra «Il mio account».
where-step-2 = Scelga «Gestisci i miei dispositivi mobili», poi «Aggiungi un dispositivo mobile».
where-step-3 = Lì scelga un PIN. La pagina mostra poi un codice quadrato.
where-scan = Scansiona il codice
where-same-device = Sono sullo stesso dispositivo
where-same-title = Tutto su un solo dispositivo
where-same-lead = Una fotocamera non può vedere il proprio schermo. Porti invece con sé il codice come link.
where-same-1 = Apra la pagina del Suo account nel browser di questo dispositivo.
where-same-2 = Aggiunga un dispositivo mobile e copi il link sotto il codice quadrato.
where-same-3 = Torni qui e lo incolli.
where-same-paste = Incolla il link

scan-title = Scansioni il codice
scan-lead = Inquadri nel riquadro il codice quadrato della pagina.
scan-starting = Avvio della fotocamera
scan-refused-title = La fotocamera non è autorizzata
scan-refused = L’app usa la fotocamera solo per leggere il codice quadrato; nessuna immagine viene conservata. Può autorizzarla nelle impostazioni di questo dispositivo oppure usare uno degli altri modi indicati sotto.
scan-absent-title = Qui non c’è una fotocamera
scan-absent = Trasmetta il codice in un altro modo: scelga o trascini qui una sua immagine, oppure incolli il link sotto.
scan-busy = Lettura del codice
scan-torch = Luce
scan-picture = Da un’immagine
scan-link-label = Oppure digiti o incolli il link o il codice della pagina
scan-address-label = Indirizzo di quella pagina
scan-link-submit = Usa
scan-drop = Rilasci qui l’immagine

register-title = Registrare questo dispositivo?
register-lead = Questo dispositivo confermerà gli accessi su
register-check = È l’indirizzo da cui ha effettuato l’accesso sull’altro schermo? Se non lo è, annulli.
register-stored-title = Che cosa si conserva su questo dispositivo
register-stored-1 = Il nome del server e il Suo account, in parte nascosto
register-stored-2 = Una chiave segreta, inutilizzabile senza il Suo PIN
register-stored-3 = Né il Suo PIN né la Sua password
register-accept = Registra
register-busy = Connessione in corso
reset-title = Impostare il nuovo PIN?
reset-lead = Questo dispositivo userà il PIN che ha scelto su
reset-note = Tutto il resto rimane com’è. Da quel momento vale solo il nuovo PIN.
reset-accept = Continua

pin-title = Inserisca il Suo PIN
pin-title-enrol = Inserisca il PIN scelto
pin-enrol = È stabilita la connessione con l’account { $account } su { $server }. Per completare la registrazione inserisca il Suo PIN.
pin-reset = È stabilita la connessione con l’account { $account } su { $server }. Per terminare inserisca il Suo nuovo PIN.
pin-approve = Per accedere a { $service }
pin-answer = Per ottenere un codice per { $service }
pin-answer-digits = Per ottenere un codice per { $server }
pin-dots =
    { $filled ->
        [0] Nessuna cifra inserita
        [one] { $filled } cifra su 4 inserita
        [many] { $filled } cifre su 4 inserite
       *[other] { $filled } cifre su 4 inserite
    }
pin-busy = Verifica in corso
pin-attempts =
    { $count ->
        [0] Non rimangono tentativi.
        [1] Questo è l’ultimo tentativo. Dopo un altro PIN errato questo dispositivo è bloccato.
       *[other] Rimangono { $count } tentativi.
    }
pin-attempts-enrol =
    { $count ->
        [0] Non rimangono tentativi.
        [1] Questo è l’ultimo tentativo. Dopo un altro PIN errato dovrà ricominciare sulla pagina.
       *[other] Rimangono { $count } tentativi.
    }
pin-keypad = Tastierino
pin-key-delete = Cancella l’ultima cifra
pin-forgotten = L’ha dimenticato?
pin-forgotten-title = Ha dimenticato il Suo PIN?
pin-forgotten-lead = Nessuno può recuperarlo, ma può sceglierne uno nuovo. Questo dispositivo rimane registrato.
pin-forgotten-1 = Su un altro schermo, acceda e apra «Il mio account».
pin-forgotten-2 = Scelga «Gestisci i miei dispositivi mobili», poi «Reimposta il PIN» accanto a questo dispositivo.
pin-forgotten-3 = Scelga un nuovo PIN e scansioni il codice mostrato dalla pagina.
pin-forgotten-enrol = Ha scelto questo PIN poco fa sulla pagina che mostra il codice. Se non lo ricorda, torni a quella pagina e ricominci: non è ancora stato registrato nulla.

compare-title = Vede la stessa cosa sulla pagina?
compare-lead = Confronti questi sei caratteri con quelli della pagina sull’altro schermo e risponda lì.
compare-characters = I sei caratteri
compare-same = Se sono uguali, lo indichi sulla pagina. Questo dispositivo è allora pronto.
compare-differ = Se sono diversi, lo indichi sulla pagina. In tal caso non viene registrato nulla e non corre alcun rischio.
compare-account = Per { $account } su { $server }
compare-home = Ho già risposto lì

home-title-quiet = Nulla da approvare
home-title-requests =
    { $count ->
        [one] Una richiesta per Lei
        [many] { $count } richieste per Lei
       *[other] { $count } richieste per Lei
    }
home-quiet-lead = Quando accede da qualche parte, la richiesta appare qui da sola.
home-requests-lead = Apra una richiesta per vedere da chi proviene.
home-checking = Richiesta al server in corso
home-checked = Verificato { $ago }
home-offline = Nessuna connessione. L’app continua a provare da sola.
home-offline-since = Nessuna connessione. Ultima verifica { $ago }.
home-not-the-server = Ha risposto un’altra rete al posto del Suo server. Forse deve prima accedere a questa rete Wi-Fi.
home-refresh = Verifica ora
home-scan = Scansiona il codice QR
home-pending-title = L’altro schermo La aspetta
home-pending = Confronti lì i sei caratteri. Questo dispositivo è pronto appena indica che sono uguali.
home-key-store = Qui non è in uso l’archivio delle chiavi del sistema. L’app conserva il suo segreto in un file che solo Lei può aprire.
home-account = Il Suo account

request-title = Accedere a { $service }?
request-match-label = Digiti il numero che vede sulla pagina da cui sta accedendo
request-continue = Continua
request-deny = Rifiuta
request-report = Non l’ho chiesto io
request-report-title = Non l’ha chiesto Lei?
request-report-lead = Allora qualcun altro potrebbe conoscere la Sua password. Nessuno ottiene l’accesso: questa richiesta sarà rifiutata e segnalata.
request-report-next = In seguito, cambi la password nella pagina del Suo account.
request-report-confirm = Rifiuta e segnala
request-busy = Rifiuto in corso

done-approved-title = Accesso effettuato
done-approved = { $service } si apre da sé sull’altro schermo.
done-denied-title = Richiesta rifiutata
done-denied = Nessuno ha effettuato l’accesso a { $service }.
done-reported-title = Richiesta rifiutata e segnalata
done-reported = Nessuno ha effettuato l’accesso a { $service }. Cambi presto la Sua password: qualcun altro potrebbe conoscerla.
done-expired-title = Il tempo è scaduto
done-expired = Nessuno ha effettuato l’accesso a { $service }. Per riprovare, ricominci sulla pagina.
done-cancelled-title = Richiesta annullata sulla pagina
done-cancelled = Nessuno ha effettuato l’accesso a { $service }. Qui non c’è altro da fare.
done-wrong-match-title = Non era il numero giusto
done-wrong-match = Il numero non è quello della pagina di { $service }, quindi nessuno ha effettuato l’accesso. Se era Lei, ricominci lì.
done-home = Fine

challenge-title = Ottenere un codice per { $service }?
challenge-lead = La pagina chiede un codice di questa app. Continui solo se è Lei che sta accedendo lì.
challenge-typed-title = Ottenere un codice per queste cifre?
challenge-typed-lead = Ha digitato dodici cifre mostrate da una pagina. Il codice vale solo per quella pagina.
challenge-typed-warning = Le cifre non dicono chi fa la richiesta. Continui solo se ha aperto Lei quella pagina e se il suo indirizzo è quello indicato sopra.
challenge-accept = Continua
challenge-late = Secondo l’orologio di questo dispositivo il tempo per questo codice è passato. La pagina potrebbe chiederLe di ricominciare.

otp-title = Digiti questo codice sulla pagina
otp-for = Per { $service }
otp-for-digits = Per { $server }
otp-code = Il Suo codice
otp-hint = Maiuscole o minuscole, con o senza spazi: la pagina accetta entrambe le forme.
otp-aloud = Leggi ad alta voce
otp-done = Fine
otp-late = Il tempo per questo codice è passato. Se la pagina non lo accetta, ne chieda lì uno nuovo.

halted-blocked-title = Questo dispositivo è bloccato
halted-blocked = È stato inserito un PIN errato troppe volte, quindi per ora questo dispositivo non può approvare nulla. Il Suo account è al sicuro e non occorre registrarsi di nuovo.
halted-blocked-todo = Per sbloccarlo scelga un nuovo PIN:
halted-copied-title = Questo dispositivo è disattivato
halted-copied = I dati dell’app sono stati usati altrove o ripristinati da una copia precedente. Per sicurezza il server non accetta più questo dispositivo.
halted-copied-todo = Rimuova qui l’account, poi registri di nuovo questo dispositivo nella pagina del Suo account. Se non ha copiato nulla, cambi anche la Sua password.
halted-removed-title = Questo dispositivo è stato rimosso
halted-removed = È stato tolto dal Suo account, quindi non può più approvare accessi.
halted-removed-todo = Se vuole usarlo di nuovo, rimuova qui l’account e registri il dispositivo nella pagina del Suo account.
halted-enrolment-cancelled-title = La registrazione è stata annullata
halted-enrolment-cancelled = Sulla pagina i sei caratteri sono stati indicati come diversi oppure la registrazione è stata interrotta. Non è registrato nulla.
halted-enrolment-cancelled-todo = Ricominci sulla pagina quando vuole. Se i caratteri erano davvero diversi, usi un’altra rete.
halted-server-restored-title = Il server è tornato indietro nel tempo
halted-server-restored = È stato ripristinato da una copia precedente e questo dispositivo sa più di quanto sappia il server. Il Suo account è al sicuro.
halted-server-restored-todo = Con un nuovo PIN i due tornano a corrispondere:
halted-step-1 = Su un altro schermo apra { $origin } e acceda.
halted-step-2 = Scelga «Gestisci i miei dispositivi mobili», poi «Reimposta il PIN» accanto a questo dispositivo.
halted-step-3 = Scansioni il codice mostrato dalla pagina.
halted-scan = Scansiona quel codice
halted-remove = Rimuovi da questo dispositivo
halted-begin-again = Rimuovi e ricomincia
halted-remove-title = Rimuovere l’account da questo dispositivo?
halted-remove-lead = Questo dispositivo dimentica allora { $account } su { $server }. Non può approvare nulla finché non viene registrato di nuovo.
halted-remove-confirm = Rimuovi

store-title = L’app non può aprirsi
