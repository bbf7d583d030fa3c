### Italiano: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Apertura di Countersign…

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

still-title = Sta ancora usando l’app?
still-lead = Tra poco l’app nasconderà il suo contenuto, affinché nessun altro lo legga. Tocchi lo schermo o un tasto per tenerla aperta.
still-stay = Tieni aperta

privacy-screen-title = Contenuto nascosto
privacy-screen-lead = L’app non è stata usata per un po’, quindi il suo contenuto è nascosto.
privacy-screen-open = Continua

notice-title = Accedere a { $service }?
notice-change-title = Consentire una modifica del Suo account?
notice-body = C’è una richiesta in attesa per { $account }. Apra l’app per vedere da dove proviene.

account-at = { $account } su { $server }
success-device-ready-title = Questo dispositivo è pronto
success-device-ready = Da ora può confermare qui i Suoi accessi.
success-pin-set-title = Il nuovo PIN è impostato
success-pin-set = Da ora usi il nuovo PIN.
success-account-removed-title = Rimosso da questo dispositivo
success-account-removed = Il Suo account esiste ancora. Per usarlo di nuovo qui, registri di nuovo questo dispositivo.

context-place = Luogo
context-browser = Browser
context-network = Rete
context-account = Account
context-asked = Ora della richiesta
context-page = Sito web

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
time-seconds-ago =
    { $count ->
        [one] { $count } secondo fa
        [many] { $count } secondi fa
       *[other] { $count } secondi fa
    }
time-minutes-ago =
    { $count ->
        [one] { $count } minuto fa
        [many] { $count } minuti fa
       *[other] { $count } minuti fa
    }
time-hours-ago =
    { $count ->
        [one] { $count } ora fa
        [many] { $count } ore fa
       *[other] { $count } ore fa
    }
time-days-ago =
    { $count ->
        [one] { $count } giorno fa
        [many] { $count } giorni fa
       *[other] { $count } giorni fa
    }
time-today = Oggi
time-yesterday = Ieri

welcome-title = Confermi che è davvero Lei
welcome-lead = Quando accede su un altro schermo, questa app Le chiede di confermare che si tratta davvero di Lei.
welcome-initialise = Configura questo dispositivo
welcome-new-phone = Passa da un vecchio telefono
welcome-what = Che cos’è?
# The label in quotes is the link at the foot of every page.
welcome-help = Ha bisogno di aiuto? Selezioni «Aiuto» nella Sua pagina di accesso.
welcome-what-title = A cosa serve Countersign
welcome-what-1 = Lei accede da un computer o da un tablet, come di consueto.
welcome-what-2 = Questa app mostra quale servizio fa la richiesta, da dove e quando.
welcome-what-3 = Lei inserisce qui il Suo PIN. Solo allora l’accesso è effettuato. Nessuno può accedere senza di Lei.
welcome-what-private = L’app non conosce la Sua password e non invia mai il Suo PIN.
welcome-phone-title = Passare a un nuovo telefono
welcome-move-lead = Tenga a portata di mano i due telefoni. Bastano circa due minuti e non serve un computer.
welcome-move-1 = Sul vecchio telefono apra Countersign e tocchi in alto il Suo account.
welcome-move-2 = Tocchi l’account nell’elenco, poi «Passa a un altro telefono».
welcome-move-3 = Su questo telefono tocchi il pulsante qui sotto e punti la fotocamera sul vecchio telefono.
welcome-move-lost-title = Il vecchio telefono è perso o rotto?
welcome-move-lost = Su un computer, apra la Sua pagina di accesso e selezioni «Ho perso il dispositivo». Poi aggiunga questo telefono come nuovo dispositivo.

where-title = Vada all’altro schermo
where-already = Vede già un codice QR sull’altro schermo? Tocchi «Scansiona il codice».
where-lead = Altrimenti, sul computer o sul tablet da cui accede:
where-step-1 = Acceda e apra «Il mio account».
where-step-1-address = Apra questo indirizzo, acceda e apra «Il mio account».
where-step-2 = Scelga «Aggiungi un dispositivo mobile». Se ha già un dispositivo, scelga prima «Gestisci i miei dispositivi mobili».
where-step-3 = Lì scelga un PIN. La pagina mostra poi un codice QR (un codice quadrato).
where-scan = Scansiona il codice
where-same-device = Uso lo stesso dispositivo
where-same-title = Tutto su un solo dispositivo
where-here-lead = La fotocamera non può scansionare un codice sul proprio schermo, quindi la pagina passa il codice direttamente a questa app.
where-same-1 = Apra «Il mio account» nel browser di questo dispositivo.
where-here-2 = Aggiunga lì un dispositivo mobile e scelga un PIN. Poi selezioni «Apri nell’app».
where-here-3 = Questa app si apre e Le chiede se vuole registrare questo dispositivo. Se non si apre, copi il link dalla pagina e lo incolli qui.
where-same-paste = Incolla il link

scan-title = Scansioni il codice
scan-lead = Inquadri con la fotocamera il codice QR della pagina, in modo che entri nel riquadro.
scan-starting = Avvio della fotocamera…
scan-refused-title = L’app non può usare la fotocamera
scan-refused = L’app usa la fotocamera solo per leggere il codice QR e non conserva immagini. Può consentire l’accesso nelle impostazioni di questo dispositivo oppure usare una delle altre opzioni qui sotto.
scan-absent-title = Nessuna fotocamera trovata
scan-absent = Inserisca il codice in un altro modo: scelga o trascini qui una sua immagine, oppure incolli il link sotto.
scan-busy = Lettura del codice…
scan-old-title = Scansioni il vecchio telefono
scan-old-lead = Sul vecchio telefono apra l’account in Countersign e tocchi «Passa a un altro telefono». Poi punti la fotocamera di questo telefono sul codice.
scan-torch = Torcia
scan-picture = Da un’immagine
scan-type-title = Digita un codice
scan-type-hint = Il link o il codice mostrato sull’altro schermo
scan-paste = Incolla
scan-paste-by-hand = Qui l’app non può leggere gli appunti. Tenga premuto il campo, poi scelga «Incolla».
scan-address-label = Indirizzo di quella pagina
scan-address-hint = L’indirizzo serve solo per un codice lungo con lettere.
scan-link-submit = Continua
scan-drop = Rilasci qui l’immagine

register-title = Registrare questo dispositivo?
register-lead = Questo dispositivo confermerà gli accessi a questo indirizzo:
register-check = È l’indirizzo che vede sull’altro schermo? Se non lo è, annulli.
register-stored-title = Che cosa si conserva su questo dispositivo
register-stored-1 = Il nome del server e il Suo account, in parte nascosto
register-stored-2 = Una chiave segreta, inutilizzabile senza il Suo PIN
register-stored-3 = Il Suo PIN e la Sua password non vengono conservati
register-accept = Registra
register-busy = Connessione in corso…
new-pin-title = Usare il nuovo PIN?
new-pin-lead = Questo dispositivo userà il PIN che ha scelto a questo indirizzo:
new-pin-note = Nient’altro cambia. Da quel momento funzionerà solo il nuovo PIN.
new-pin-accept = Continua

pin-title = Inserisca il Suo PIN
pin-title-enrol = Inserisca il PIN scelto
pin-enrol = Questo dispositivo è connesso all’account { $account } su { $server }. Per completare la registrazione inserisca il Suo PIN.
pin-reset = Questo dispositivo è connesso all’account { $account } su { $server }. Per terminare inserisca il Suo nuovo PIN.
pin-approve = Per accedere a { $service }
pin-answer = Per ottenere un codice per { $service }
pin-answer-digits = Per ottenere un codice per { $server }
pin-sign = Per firmare per { $service }
pin-answer-sign = Per ottenere un codice di firma per { $service }
pin-answer-sign-digits = Per ottenere un codice di firma per { $server }
pin-change-old = Inserisca il Suo PIN attuale
pin-change-new = Scelga un nuovo PIN
pin-change-repeat = Inserisca di nuovo il nuovo PIN
pin-change-hint = Eviti anni, sequenze come 1234 e cifre ripetute.
pin-turn-on-fingerprint = Per attivare il riconoscimento dell’impronta digitale per { $account } su { $server }
pin-turn-on-face = Per attivare il riconoscimento del volto per { $account } su { $server }
pin-turn-on-either = Per attivare il riconoscimento dell’impronta digitale o del volto per { $account } su { $server }
pin-move = Per trasferire { $account } su { $server } a un altro telefono
pin-match = Numero dalla pagina:
pin-dots =
    { $filled ->
        [0] Nessuna cifra inserita
        [one] { $filled } cifra su 4 inserita
        [many] { $filled } cifre su 4 inserite
       *[other] { $filled } cifre su 4 inserite
    }
pin-busy = Verifica in corso…
pin-attempts =
    { $count ->
        [0] Non Le rimangono tentativi.
        [1] Questo è l’ultimo tentativo. Se il PIN è di nuovo errato, questo dispositivo verrà bloccato.
       *[other] Le rimangono { $count } tentativi. Dopo, questo dispositivo verrà bloccato.
    }
pin-attempts-enrol =
    { $count ->
        [0] Non Le rimangono tentativi.
        [1] Questo è l’ultimo tentativo. Se il PIN è di nuovo errato, dovrà ricominciare sulla pagina.
       *[other] Le rimangono { $count } tentativi. Dopo, dovrà ricominciare sulla pagina.
    }
pin-attempts-change =
    { $count ->
        [0] Non Le rimangono tentativi.
        [1] Questo è l’ultimo tentativo. Se il PIN è di nuovo errato, non verrà cambiato e questo dispositivo verrà bloccato.
       *[other] Le rimangono { $count } tentativi. Dopo, questo dispositivo verrà bloccato.
    }
pin-attempts-move =
    { $count ->
        [0] Non Le rimangono tentativi.
        [1] Questo è l’ultimo tentativo. Se il PIN è di nuovo errato, non verrà trasferito nulla e questo dispositivo verrà bloccato.
       *[other] Le rimangono { $count } tentativi. Dopo, questo dispositivo verrà bloccato.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Riguarda solo Countersign. Il dispositivo in sé continua a funzionare.
pin-keypad = Tastierino
pin-key-delete = Cancella l’ultima cifra
pin-forgotten = Ha dimenticato il PIN?
pin-forgotten-title = Ha dimenticato il Suo PIN?
pin-forgotten-lead = Nessuno può recuperare il Suo PIN, ma può sceglierne uno nuovo. Questo dispositivo rimane registrato.
pin-forgotten-1 = Acceda su un altro schermo. Se non ha un altro dispositivo, scelga «Senza l’app».
pin-forgotten-2 = Scelga «Reimposta il PIN» accanto a questo dispositivo. Se non lo vede, scelga prima «Gestisci i miei dispositivi mobili».
pin-forgotten-3 = Scelga un nuovo PIN e scansioni il codice QR mostrato nella pagina.
pin-forgotten-without = Per accedere ora senza PIN, scelga un altro metodo nella pagina da cui sta accedendo.
pin-forgotten-enrol = Ha scelto questo PIN poco fa sulla pagina che mostra il codice. Se non lo ricorda, torni a quella pagina e ricominci: non è ancora stato registrato nulla.
pin-forgotten-moving = Se il codice è mostrato dal Suo vecchio telefono, usi il PIN del vecchio telefono.

biometric-fingerprint = Impronta digitale
biometric-face = Volto
biometric-either = Impronta digitale o volto
biometric-use-fingerprint = Usa l’impronta digitale
biometric-use-face = Usa il riconoscimento del volto
biometric-use-either = Usa l’impronta digitale o il volto

offer-notify-title = Ricevere una notifica quando arriva una richiesta?
offer-notify = L’app potrà allora avvisarLa anche quando è chiusa.
offer-notify-late = Quando è chiusa, l’app controlla solo di tanto in tanto, e ogni richiesta vale solo pochi minuti. Quando una pagina Le chiede di confermare, apra Lei l’app.
offer-notify-later = Può cambiare questa scelta in ogni momento nelle impostazioni.
offer-not-now = Non ora
offer-fingerprint-title = Usare l’impronta digitale?
offer-fingerprint = Potrà allora approvare appoggiando il dito.
offer-face-title = Usare il riconoscimento del volto?
offer-face = Potrà allora approvare guardando questo dispositivo.
offer-either-title = Usare l’impronta digitale o il volto?
offer-either = Potrà allora approvare appoggiando il dito o guardando il dispositivo.
offer-pin-always = Il Suo PIN funziona comunque sempre. Può cambiare questa scelta in ogni momento nel Suo account.
offer-yes = Sì
offer-skip = Salta

no-lock-title = Questo dispositivo non ha un blocco dello schermo
no-lock-lead = Chiunque prenda in mano questo dispositivo potrebbe aprirlo. Per proteggere il Suo account, l’app funziona solo su dispositivi con un blocco dello schermo: PIN, sequenza o password del dispositivo, oppure impronta digitale o volto.
no-lock-todo = Imposti un blocco dello schermo nelle impostazioni di questo dispositivo, poi torni qui.
no-lock-todo-here = Apra le impostazioni di questo dispositivo, imposti un blocco dello schermo, poi torni qui.
no-lock-settings = Apri le impostazioni
no-lock-again = Verifica di nuovo

compare-title = Vede la stessa cosa sull’altro schermo?
compare-lead-other = Confronti questi sei caratteri con quelli sull’altro schermo (la pagina o il Suo vecchio telefono) e risponda lì.
compare-characters = I sei caratteri
compare-same = Se sono uguali, lo confermi lì. Questo dispositivo è allora pronto.
compare-differ = Se sono diversi, lo indichi lì. Non verrà registrato nulla e il Suo account resta al sicuro.
compare-reset-lead = Confronti questi sei caratteri con quelli sulla pagina e risponda lì.
compare-reset-same = Se sono uguali, lo confermi lì. Può quindi usare il nuovo PIN.
compare-reset-differ = Se sono diversi, lo indichi lì. Questo dispositivo verrà allora rimosso dal Suo account, che resta al sicuro.
compare-account = Per { $account } su { $server }
compare-answered = Ho già risposto lì
compare-waiting = In attesa della Sua risposta sull’altro schermo

home-title-quiet = Nulla da approvare
home-title-requests =
    { $count ->
        [one] Una richiesta per Lei
        [many] { $count } richieste per Lei
       *[other] { $count } richieste per Lei
    }
home-quiet-lead = Quando accede da qualche parte, la richiesta appare qui automaticamente.
home-offline-lead = Senza connessione le richieste non possono arrivare. Può comunque accedere: scelga «Telefono senza internet: scansioni un codice QR» sulla pagina e scansioni qui il codice QR della pagina.
home-requests-lead = Apra una richiesta per vedere da dove proviene.
home-checking = Connessione al server…
home-checked = Verificato { $ago }
home-offline = Nessuna connessione. L’app continuerà a provare.
home-offline-since = Nessuna connessione. Ultima verifica { $ago }.
home-not-the-server = La risposta non proveniva dal Suo server. Forse deve prima accedere a questa rete Wi-Fi.
home-refresh = Verifica ora
home-accounts = Account. Mostrato ora:
home-settings = Impostazioni
home-open = Apri la richiesta
home-other-requests =
    { $count ->
        [one] Una richiesta, su { $server }
        [many] { $count } richieste, su { $server }
       *[other] { $count } richieste, su { $server }
    }
home-title-other = C’è una richiesta per un altro account
home-other-lead = Per rispondere passi a quell’account.
home-last-sign-in = Ultimo accesso: { $service }, { $ago }
home-clock-ahead = L’orologio di questo dispositivo è avanti
home-clock-behind = L’orologio di questo dispositivo è indietro
home-clock-difference = Differenza: { $difference }
home-clock = L’app usa l’ora del server, quindi può continuare come al solito. Nelle impostazioni di questo dispositivo imposti data e ora su automatico.
home-clock-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } minuti
       *[other] { $count } minuti
    }
home-clock-hours =
    { $count ->
        [one] { $count } ora
        [many] { $count } ore
       *[other] { $count } ore
    }
home-clock-days =
    { $count ->
        [one] { $count } giorno
        [many] { $count } giorni
       *[other] { $count } giorni
    }
home-scan = Scansiona il codice QR
home-pending-title = In attesa della Sua risposta sull’altro schermo
home-pending = Confronti lì i sei caratteri. Questo dispositivo è pronto appena conferma che sono uguali.
home-pending-show = Mostra di nuovo i sei caratteri
home-key-store = L’archivio sicuro delle chiavi di questo dispositivo non è in uso. L’app conserva la sua chiave in un file che solo Lei può aprire.

request-title = Accedere a { $service }?
request-match-label = Digiti il numero mostrato nella pagina da cui sta accedendo
request-continue = Continua
request-next-data = Continua a leggere
request-next-number = Poi: il numero dell’altro schermo
request-next-answer = Poi: la Sua risposta
request-deny = Rifiuta
request-report = Non ero io
request-report-title = Non era Lei?
request-report-lead = Qualcun altro potrebbe conoscere la Sua password. Nessuno effettuerà l’accesso: questa richiesta sarà rifiutata e segnalata.
request-report-next = Poi cambi la password in «Il mio account».
request-report-confirm = Rifiuta e segnala
request-busy = Rifiuto in corso…
request-by-link = Questa richiesta proviene da un link aperto su questo dispositivo. L’accesso avverrà solo nel browser in cui ha iniziato, e Lei tornerà lì.
request-sign-title = Firmare questo per { $service }?
request-sign-lead = Legga ogni riga. Inserendo il Suo PIN firma esattamente questo.
request-sign-match = Digiti il numero mostrato nella pagina da cui ha iniziato
request-sign-report = Qualcun altro potrebbe agire a Suo nome. Non verrà firmato nulla: questa richiesta sarà rifiutata e segnalata.
request-sign-report-next = Poi contatti il servizio e cambi la password in «Il mio account».

change-add-device = Aggiungere un dispositivo al Suo account?
change-remove-device = Rimuovere il dispositivo «{ $object }»?
change-reset-pin = Impostare un nuovo PIN per il dispositivo «{ $object }»?
change-rename-device = Rinominare il dispositivo «{ $object }» in «{ $value }»?
change-password = Cambiare la password del Suo account?
change-email = Cambiare l’indirizzo e-mail del Suo account in { $value }?
change-end-waiting = Terminare ora il periodo di attesa del Suo account?
change-report = Segnalare che questo accesso non era Suo: { $object }?
change-close-sessions = Disconnettere tutti gli altri Suoi browser?
change-lead = Questo non è un accesso. Inserendo il Suo PIN consente solo questa modifica del Suo account.
change-code-lead = Questo non è un accesso. Con il codice consente solo questa modifica del Suo account. Continui solo se l’ha iniziata Lei.
done-change-nothing = Non è stato modificato nulla.
done-change-approved-title = Modifica consentita
done-change-approved = La pagina proseguirà automaticamente. Non è stato consentito altro.
request-change-report = Qualcun altro potrebbe agire a Suo nome. Non verrà modificato nulla: questa richiesta sarà rifiutata e segnalata.
report-ends = Questo tentativo è terminato. Per accedere, ricominci dalla password.
report-hour = Per un’ora la sola password non basterà per accedere, salvo in un browser che ha già usato con uno dei Suoi dispositivi.
report-password = Cambia la password

same-device-link-title = Apertura della richiesta…
same-device-link-lead = Connessione a { $server }…
same-device-link-long = Il server tarda a rispondere. Può attendere, oppure annullare e ricominciare sulla pagina.

done-approved-title = Accesso effettuato
done-approved = { $service } si aprirà automaticamente sull’altro schermo.
done-denied-title = Richiesta rifiutata
done-denied = Nessuno ha effettuato l’accesso a { $service }.
done-reported-title = Richiesta rifiutata e segnalata
done-reported = Nessuno ha effettuato l’accesso a { $service }. Cambi al più presto la Sua password: qualcun altro potrebbe conoscerla.
done-expired-title = La richiesta è scaduta
done-expired = Nessuno ha effettuato l’accesso a { $service }. Per riprovare, ricominci sulla pagina.
done-cancelled-title = Richiesta annullata sulla pagina
done-cancelled = Nessuno ha effettuato l’accesso a { $service }. Qui non c’è altro da fare.
done-wrong-match-title = Il numero non corrisponde
done-wrong-match = Il numero digitato non è quello mostrato nella pagina di { $service }, quindi nessuno ha effettuato l’accesso. Se era Lei, ricominci da quella pagina.
done-home = Fine
done-approved-here-title = Accesso effettuato
done-approved-here = Può continuare con { $service } nel Suo browser.
done-signed-title = Firmato
done-signed = { $service } proseguirà automaticamente sull’altro schermo.
done-signed-here-title = Firmato
done-signed-here = Può continuare con { $service } nel Suo browser.
done-sign-denied-title = Richiesta rifiutata
done-sign-denied = Non è stato firmato nulla per { $service }.
done-sign-reported-title = Richiesta rifiutata e segnalata
done-sign-reported = Non è stato firmato nulla per { $service }. Contatti il servizio: qualcun altro potrebbe agire a Suo nome.
done-sign-expired-title = La richiesta è scaduta
done-sign-expired = Non è stato firmato nulla per { $service }. Per riprovare, ricominci sulla pagina.
done-sign-cancelled-title = Richiesta annullata sulla pagina
done-sign-cancelled = Non è stato firmato nulla per { $service }. Qui non c’è altro da fare.
done-sign-wrong-match-title = Il numero non corrisponde
done-sign-wrong-match = Il numero digitato non è quello mostrato nella pagina di { $service }, quindi non è stato firmato nulla. Se era Lei, ricominci da quella pagina.
done-return = Torna al browser
done-not-opened-title = Il browser non si è aperto
done-not-opened = Tocchi il pulsante qui sotto, oppure apra Lei il browser e vada alla pagina da cui ha iniziato.
done-other-browser-title = Una pagina chiede nove caratteri?
done-other-browser = Si è aperto un browser diverso da quello in cui ha iniziato. Digiti questi caratteri nella pagina da cui ha iniziato:
done-other-browser-code = I nove caratteri

challenge-title = Ottenere un codice per { $service }?
challenge-lead = La pagina chiede un codice di questa app. Continui solo se è Lei che sta accedendo lì.
challenge-typed-title = Ottenere un codice per queste cifre?
challenge-typed-digits = Le cifre che ha digitato
challenge-typed-compare = Confronti le cifre con quelle della pagina. Se una è sbagliata, torni indietro e digiti di nuovo le cifre.
challenge-typed-lead = Ha digitato dodici cifre mostrate da una pagina. Il codice funzionerà solo in quella pagina.
challenge-typed-warning = Le cifre non dicono chi fa la richiesta. Continui solo se ha aperto Lei quella pagina e se il suo indirizzo è quello indicato sopra.
challenge-sign-title = Firmare per { $service }?
challenge-sign-lead = La pagina Le chiede di firmare qualcosa. Lo inserisce qui Lei, affinché nessun altro decida che cosa si firma. Continui solo se ha iniziato Lei.
challenge-accept = Continua
challenge-late = Secondo l’orologio di questo dispositivo, questo codice è scaduto. La pagina potrebbe chiederLe di ricominciare.

otp-title = Digiti questo codice sull’altro schermo
otp-for = Per { $service }
otp-for-digits = Per { $server }
otp-code = Il Suo codice
otp-hint = Può usare maiuscole o minuscole, con o senza spazi.
otp-aloud = Leggi ad alta voce
otp-done = Ho digitato il codice
otp-late = Questo codice è scaduto. Se la pagina non lo accetta, ne chieda lì uno nuovo.

sign-title = Firma per { $service }
sign-typed-title = Firmi ciò che la pagina mostra
sign-lead = Inserisca ciò che vuole firmare, esattamente come appare nella pagina. Il codice varrà per questo e per nient’altro.
sign-account = Con l’account { $account }
sign-submit = Continua con il PIN
sign-day = Giorno
sign-month = Mese
sign-year = Anno
sign-hint-digits = Solo cifre
sign-hint-amount = Ad esempio { $example }
sign-hint-date = In cifre, ad esempio 5 per maggio
sign-problem-empty = Questo campo è vuoto. Lo compili.
sign-problem-too-long = Questo testo è troppo lungo. Lo abbrevi.
sign-problem-not-digits = Usi solo le cifre da 0 a 9.
sign-problem-not-amount = Questo non è un importo. Lo scriva così: { $example }.
sign-problem-not-date = Questa data non esiste. Controlli il giorno, il mese e l’anno (quattro cifre).
sign-problem-not-option = Scelga una di queste possibilità.
sign-problem-not-pattern = Non è nel formato che il servizio si aspetta. Confronti con la pagina.
sign-wrong =
    { $count ->
        [one] Un campo va ricontrollato.
        [many] { $count } campi vanno ricontrollati.
       *[other] { $count } campi vanno ricontrollati.
    }

deactivated-blocked-title = Questo dispositivo è bloccato
deactivated-blocked = Succede, ad esempio, dopo cinque PIN errati di seguito. Countersign qui non può approvare nulla finché non reimposta il PIN. Il dispositivo in sé continua a funzionare e il Suo account è al sicuro.
deactivated-blocked-todo = Per sbloccarlo scelga un nuovo PIN:
deactivated-copied-title = Questo dispositivo è disattivato
deactivated-copied = I dati dell’app sono stati usati altrove o ripristinati da una copia precedente. Per sicurezza il server non accetta più questo dispositivo.
deactivated-copied-todo = Rimuova qui l’account, poi registri di nuovo questo dispositivo in «Il mio account». Se non ha copiato nulla, cambi anche la Sua password.
deactivated-removed-title = Questo dispositivo è stato rimosso
deactivated-removed = Questo dispositivo è stato rimosso dal Suo account, quindi non può più approvare accessi.
deactivated-removed-todo = Se vuole usare di nuovo questo dispositivo, rimuova qui l’account e registri il dispositivo in «Il mio account».
deactivated-enrolment-cancelled-title = La registrazione è stata annullata
deactivated-enrolment-cancelled = Sull’altro schermo i sei caratteri sono stati indicati come diversi oppure la registrazione è stata annullata. Non è registrato nulla.
deactivated-enrolment-cancelled-todo = Ricominci sulla pagina quando vuole. Se i caratteri erano davvero diversi, usi un’altra rete.
deactivated-server-restored-title = Il server è stato ripristinato da un backup
deactivated-server-restored = Il server ha ora dati meno recenti di questo dispositivo. Il Suo account è al sicuro.
deactivated-server-restored-todo = Per farli corrispondere di nuovo, imposti un nuovo PIN:
deactivated-step-1 = Su un altro schermo apra { $origin } e acceda. Se non ha un altro dispositivo, scelga «Senza l’app».
deactivated-step-2 = Scelga «Reimposta il PIN» accanto a questo dispositivo. Se non lo vede, scelga prima «Gestisci i miei dispositivi mobili».
deactivated-step-3 = Scansioni il codice QR mostrato nella pagina.
deactivated-scan = Scansiona il codice di reimpostazione
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Reimposta il PIN
deactivated-remove = Rimuovi da questo dispositivo
deactivated-begin-again = Rimuovi e ricomincia
deactivated-remove-title = Rimuovere l’account da questo dispositivo?
deactivated-remove-lead = L’account { $account } su { $server } verrà eliminato da questo dispositivo. Il dispositivo non può approvare nulla finché non viene registrato di nuovo.
deactivated-remove-confirm = Rimuovi

store-title = Impossibile avviare l’app
# Button: deletes all accounts from this device.
store-delete = Elimina tutto e ricomincia
store-delete-title = Eliminare tutto nell’app?
store-delete-lead = Tutti gli account nell’app verranno eliminati da questo dispositivo, con i loro nomi e le impostazioni dell’app. Non si possono recuperare. Il dispositivo non può approvare nulla finché non viene registrato di nuovo in «Il mio account».
store-delete-confirm = Elimina tutto

settings-title = Impostazioni
settings-look = Aspetto
settings-language = Lingua
settings-language-system = Automatica ({ $language })
settings-theme = Chiaro o scuro
settings-theme-system = Automatico
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-text = Dimensione del testo
settings-text-normal = Normale
settings-text-large = Grande
settings-text-larger = Più grande
settings-text-largest = Massima
settings-notifications = Notifiche
settings-notifications-hint = Come riceve gli avvisi delle richieste
settings-safety = Sicurezza
settings-idle = Nascondi il contenuto dell’app
settings-idle-hint = Dopo questo tempo di inutilizzo. Riceverà un avviso 30 secondi prima.
settings-idle-minutes =
    { $minutes ->
        [one] Dopo { $minutes } minuto
        [many] Dopo { $minutes } minuti
       *[other] Dopo { $minutes } minuti
    }
settings-idle-never = Mai
settings-accounts = Account
settings-accounts-hint = PIN, impronta digitale o volto, trasferimento, rimozione
settings-history = Accessi
settings-history-hint = Quando e dove è stato usato il Suo account
settings-about = Informazioni sull’app
settings-privacy = Privacy
settings-privacy-hint = Che cosa si conserva, che cosa si invia e a chi
# Row of the settings: opens the help page of the server in the browser.
settings-help = Aiuto
settings-help-hint = Domande e risposte, nel browser: { $address }
settings-diagnostics = Diagnostica
settings-diagnostics-hint = Se qualcosa non funziona
settings-licences = Licenze
settings-licences-hint = Questa app e i componenti che usa
settings-version = Versione { $version }

notify-running-title = Notifiche mentre l’app è in funzione
notify-running = Riceve una notifica anche quando la finestra è nascosta. Quando l’app è chiusa, non controlla se ci sono richieste.
notify-open-title = Notifiche solo mentre l’app è aperta
notify-open = Questo dispositivo non permette all’app di controllare se ci sono richieste quando è chiusa. Quando una pagina Le chiede di confermare, apra Lei l’app.
notify-periodic-title = L’app controlla di tanto in tanto
notify-periodic = Quando è chiusa, l’app controlla circa ogni 15 minuti. Il dispositivo può ritardare il controllo.
notify-seldom-title = L’app controlla quando il dispositivo lo permette
notify-seldom = Finché non usa l’app, tra un controllo e l’altro possono passare ore. Se la chiude scorrendola via dall’elenco delle app aperte, non controlla affatto finché non la riapre.
notify-late = Una richiesta vale solo pochi minuti, perciò questa notifica arriva spesso troppo tardi. Quando una pagina Le chiede di confermare, apra Lei l’app.
notify-push-title = Riceve subito una notifica
notify-push = Appena arriva una richiesta, la Sua app push avvisa Countersign. Se non arriva nessuna notifica, apra Lei l’app.
notify-apple = Appena arriva una richiesta, Apple consegna una notifica. Dice solo che una richiesta attende. Se non arriva nessuna notifica, apra Lei l’app.
notify-faster-title = Per ricevere subito una notifica
notify-faster = Un’app come ntfy può avvisare Countersign appena arriva una richiesta. La installi, poi apra di nuovo questa app.
notify-refused-title = Le notifiche sono disattivate
notify-refused = Non riceverà avvisi quando arriva una richiesta. Vedrà la richiesta quando apre l’app.
notify-settings = Apri le impostazioni
notify-ask-title = Le notifiche non sono ancora consentite
notify-ask = Consenta le notifiche, così l’app può avvisarLa quando arriva una richiesta.
notify-allow = Consenti le notifiche

privacy-title = La Sua privacy
privacy-lead = In breve: questa app comunica solo con i server dei Suoi account e solo riguardo ai Suoi accessi.
privacy-kept-title = Che cosa conserva questo dispositivo
privacy-kept-1 = Per ogni account: il nome e l’indirizzo del server e il Suo account, in parte nascosto
privacy-kept-2 = Una chiave segreta per ogni account, protetta da questo dispositivo e inutilizzabile senza il Suo PIN
privacy-kept-3 = Le Sue impostazioni
privacy-kept-4 = Non conservati: il Suo PIN, la Sua password o un elenco dei Suoi accessi
privacy-sent-title = Che cosa invia e a chi
privacy-sent-1 = Al server di un account: le Sue risposte alle richieste e i controlli per nuove richieste
privacy-sent-2 = Mai il Suo PIN: il server può verificare che è giusto, ma non lo viene a sapere
privacy-sent-3 = Il server vede anche il Suo indirizzo IP, come ogni server
privacy-sent-4 = Se usa un’app push: l’indirizzo a cui è raggiungibile. Il suo fornitore viene a sapere quando arriva una richiesta, e nient’altro
privacy-none-title = Che cosa non fa
privacy-none-1 = Nessuna statistica, nessuna pubblicità, nessun rapporto sugli errori
privacy-none-2 = Nessun altro server: nemmeno gli sviluppatori ricevono informazioni su di Lei
privacy-none-3 = Nessuna immagine conservata: la fotocamera legge solo codici QR
privacy-gone-title = Come eliminare i Suoi dati
privacy-gone = Se rimuove un account in «Account», viene eliminato da questo dispositivo. «Il mio account» mostra che cosa il server conserva su di Lei.

licences-title = Licenze
licences-own = Questa app è un software libero con licenza pubblica dell’Unione europea 1.2.
licences-own-text = Leggi la licenza pubblica dell’Unione europea
licences-others-title = Realizzata con il lavoro di altri
licences-others =
    { $count ->
        [one] { $count } componente, con la propria licenza:
        [many] { $count } componenti, ognuno con la propria licenza:
       *[other] { $count } componenti, ognuno con la propria licenza:
    }
licences-texts-title = Testo completo di queste licenze
licences-loading = Caricamento dell’elenco…
licences-failed-title = Non è stato possibile aprire l’elenco
licences-failed = Chiuda l’app e la apra di nuovo. Nient’altro ne risente.

diagnostics-title = Diagnostica
diagnostics-lead = Se qualcosa non funziona, queste informazioni aiutano l’assistenza ad aiutarLa.
diagnostics-safe = Queste informazioni non contengono segreti: né PIN, né chiavi, né codici, né password. Qui vede tutto ciò che verrebbe condiviso.
diagnostics-english = Le righe sono in inglese, così ogni servizio di assistenza può leggerle.
diagnostics-lines = Informazioni diagnostiche
diagnostics-share = Condividi

move-intro-title = Passare a un altro telefono?
move-intro-lead = L’account { $account } su { $server } verrà trasferito su un altro telefono o tablet. Bastano meno di due minuti.
move-intro-1 = Tenga a portata di mano l’altro telefono, con questa app installata.
move-intro-2 = Questo telefono mostra un codice QR. L’altro lo scansiona.
move-intro-3 = Inserisca il Suo PIN sull’altro telefono. È lo stesso PIN che usa qui.
move-intro-4 = Entrambi i telefoni mostrano sei caratteri. Se sono uguali, lo confermi qui.
move-intro-after = Appena l’altro telefono è pronto, questo non funziona più per questo account. Fino ad allora non cambia nulla.
move-intro-accept = Continua

move-code-title = Scansioni questo con l’altro telefono
move-code-lead = Sull’altro telefono apra Countersign, tocchi «Passa da un vecchio telefono» o «Scansiona il codice QR» e scansioni questo codice.
move-code-picture = Codice QR per l’altro telefono
move-code-typed = Oppure digiti lì questo codice
move-code-address = Indirizzo:
move-code-claimed-title = Ora inserisca il PIN sull’altro telefono
move-code-claimed = L’altro telefono ha letto il codice e chiede il Suo PIN. Poi questo telefono proseguirà automaticamente.
move-code-attempts =
    { $count ->
        [0] Non rimangono tentativi.
        [1] Sull’altro telefono è stato inserito un PIN errato. Rimane un tentativo.
        [one] Sull’altro telefono è stato inserito un PIN errato. Rimane { $count } tentativo.
        [many] Sull’altro telefono è stato inserito un PIN errato. Rimangono { $count } tentativi.
       *[other] Sull’altro telefono è stato inserito un PIN errato. Rimangono { $count } tentativi.
    }
move-code-over-title = Questo codice è scaduto
move-code-over = Non è stato trasferito nulla. Torni indietro e ricominci.
move-cancel = Annulla il trasferimento

move-compare-title = Vede la stessa cosa sull’altro telefono?
move-compare-lead = Guardi i due schermi. Faccia con calma.
move-compare-characters = I sei caratteri
move-compare-same = I caratteri sono uguali
move-compare-differ = I caratteri sono diversi
move-compare-busy = Trasferimento dell’account in corso…
move-compare-note = Se sono diversi, non viene trasferito nulla. Qualcun altro potrebbe aver letto il codice.

moved-title = L’altro telefono è pronto
moved = Ora l’altro telefono approva gli accessi di { $account } su { $server }. Questo telefono non può più farlo e l’account è stato eliminato da qui.
moved-name = In «Il mio account» l’altro telefono ha ancora il nome di questo. Lì può rinominarlo.
moved-home = Fine

accounts-title = Account
accounts-lead = Tocchi un account per usarlo oppure per cambiarne il PIN, trasferirlo o rimuoverlo.
accounts-active = Mostrato ora
accounts-requests =
    { $count ->
        [one] Una richiesta in attesa
        [many] { $count } richieste in attesa
       *[other] { $count } richieste in attesa
    }
accounts-pending = In attesa dell’altro schermo
accounts-blocked = Bloccato
accounts-locked = Disattivato
accounts-removed = Rimosso
accounts-cancelled = Registrazione annullata
accounts-restored = Serve un nuovo PIN

account-add = Aggiungi account
account-switch = Cambia account
account-switch-to = Passa a questo account
account-see = Vedi che cosa fare
account-deactivated = Questo account non può approvare nulla al momento.
account-change-pin = Cambia PIN
account-biometrics = Al posto del PIN. Il PIN funziona comunque sempre.
account-notice-pin-changed-title = Il Suo PIN è stato cambiato
account-notice-pin-changed = Da ora su questo dispositivo vale solo il nuovo PIN.
account-notice-biometrics-on-title = Funzione attivata
account-notice-biometrics-on = Da ora può usare l’impronta digitale o il volto al posto del PIN.
account-notice-biometrics-off-title = Funzione disattivata
account-notice-biometrics-off = Da ora questo dispositivo Le chiede il PIN.
account-notice-named-title = Salvato
account-notice-named = Da ora questo dispositivo usa questo nome.
account-sign-ins = Accessi
account-sign-ins-detail = Quando e dove è stato usato questo account
account-move = Passa a un altro telefono
account-move-detail = In circa due minuti, senza computer
account-remove = Rimuovi da questo dispositivo
account-name = Il nome che Lei dà a questo account
account-name-hint = Lo mostra solo questo dispositivo. Lunghezza massima: { $count }.
account-name-save = Salva
account-remove-title = Rimuovere questo account da questo dispositivo?
account-remove-lead = Ecco che cosa accade con { $account } su { $server }:
account-remove-server = Il server rimuove questo dispositivo dal Suo account e La informa per e-mail. Le richieste ancora in attesa qui vengono annullate.
account-remove-here = L’account e le sue chiavi vengono eliminati da questo dispositivo. Gli altri Suoi account rimangono.
account-remove-last = Se questo è il Suo unico dispositivo, si assicuri di avere un altro modo per accedere.
account-remove-reinstall = Per usare di nuovo l’account qui dovrà registrare di nuovo questo dispositivo. Lo stesso vale se elimina l’app: installarla di nuovo non riporta l’account.
account-remove-confirm = Rimuovi

sign-ins-title = Accessi
history-empty = Ancora nessun accesso. Ogni accesso apparirà qui, con luogo e ora.
history-busy = Connessione al server…
history-more = Mostra le voci meno recenti
history-paused = Le richieste a questo dispositivo sono sospese?
history-expect = Sto effettuando l’accesso ora
history-expect-hint = Se un nuovo browser indica che per ora il Suo dispositivo non riceve richieste, tocchi qui. Per dieci minuti i nuovi browser potranno inviarne.
history-expected = Per dieci minuti i nuovi browser possono inviare richieste a questo dispositivo.
history-method-password = Con la password
history-method-app = Con questa app
history-method-code = Con un codice di questa app
history-method-here = Su questo dispositivo
history-signed-in = Accesso effettuato
history-signed = Firmato
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
history-reported-by-you = Segnalato da Lei
history-not-me = Non ero io
history-not-me-title = Non era Lei?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = La segnalazione non ferma questa operazione. Chiami ora «{ $service }»: solo il servizio può fermarla.
history-not-me-1 = Se lo segnala, chiunque abbia effettuato l’accesso da quel browser verrà disconnesso. Riceverà un’e-mail al riguardo.
history-not-me-2 = Cambi la password in «Il mio account».
history-not-me-3 = In «Il mio account» controlli i dispositivi e le sessioni e chiuda ciò che non riconosce.
history-not-me-confirm = Segnala
