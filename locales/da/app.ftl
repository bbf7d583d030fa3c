### Dansk: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign åbner

common-back = Tilbage
common-cancel = Annuller
common-close = Luk
common-copy = Kopiér
common-copied = Kopieret
common-try-again = Prøv igen
common-wait =
    { $seconds ->
        [one] Du kan prøve igen om { $seconds } sekund.
       *[other] Du kan prøve igen om { $seconds } sekunder.
    }

account-at = { $account } hos { $server }

context-place = Sted
context-browser = Browser
context-network = Netværk
context-account = Konto
context-asked = Spurgt
context-page = Side

time-left = Tid tilbage
time-left-spoken =
    { $seconds ->
        [one] { $seconds } sekund tilbage
       *[other] { $seconds } sekunder tilbage
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] { $minutes } minut tilbage
       *[other] { $minutes } minutter tilbage
    }
time-up = Tiden er gået
time-just-now = lige nu

welcome-title = Der skal to til at logge ind
welcome-lead = Når du logger ind på en anden skærm, spørger denne app, om det virkelig er dig.
welcome-initialise = Kom i gang
welcome-new-phone = Jeg har fået en ny telefon
welcome-what = Hvad er det?
welcome-what-title = Hvad Countersign gør
welcome-what-1 = Du logger ind på en computer eller tablet, som du plejer.
welcome-what-2 = Denne app viser, hvem der spørger, hvorfra og hvornår.
welcome-what-3 = Du indtaster din PIN-kode her, og først da går døren op. Uden dig forbliver den lukket.
welcome-what-private = Appen kender ikke din adgangskode og sender aldrig din PIN-kode.
welcome-phone-title = Skift til en ny telefon
welcome-phone-lead = Din PIN-kode og dine nøgler forlader aldrig den gamle telefon. Derfor skal den nye telefon registreres på ny. Det tager to minutter.
welcome-phone-1 = Log ind på en computer, og åbn »Min konto«. Den gamle telefon kan stadig godkende.
welcome-phone-2 = Tilføj denne telefon som en ny enhed.
welcome-phone-3 = Fjern derefter den gamle telefon fra listen.
welcome-phone-lost = Hvis du har mistet den gamle telefon, kan du vælge en anden måde at logge ind på på den side.

where-title = Gå til din anden skærm
where-lead = På den computer eller tablet, hvor du logger ind:
where-step-1 = Log ind, og åbn »Min konto«.
where-step-1-address = Åbn denne adresse, log ind, og åbn »Min konto«.
where-step-2 = Vælg »Administrer mine mobilenheder« og derefter »Tilføj mobilenhed«.
where-step-3 = Vælg en PIN-kode dér. Siden viser derefter en firkantet kode.
where-scan = Scan koden
where-same-device = Jeg er på samme enhed
where-same-title = Alt på én enhed
where-same-lead = Et kamera kan ikke se sin egen skærm. Tag i stedet koden med som et link.
where-same-1 = Åbn siden med din konto i browseren på denne enhed.
where-same-2 = Tilføj en mobilenhed, og kopiér linket under den firkantede kode.
where-same-3 = Kom tilbage hertil, og indsæt det.
where-same-paste = Indsæt linket

scan-title = Scan koden
scan-lead = Hold den firkantede kode fra siden inden for rammen.
scan-starting = Kameraet starter
scan-refused-title = Kameraet er ikke tilladt
scan-refused = Appen bruger kun kameraet til at læse den firkantede kode; den gemmer ingen billeder. Du kan tillade kameraet i enhedens indstillinger eller bruge en af de andre muligheder nedenfor.
scan-absent-title = Her er intet kamera
scan-absent = Hent koden på en anden måde: Vælg et billede af den, træk det hertil, eller indsæt linket nedenfor.
scan-busy = Koden læses
scan-torch = Lys
scan-picture = Fra et billede
scan-type-title = Indtast en kode
scan-link-label = Eller indtast eller indsæt linket eller koden fra siden
scan-address-label = Sidens adresse
scan-link-submit = Brug
scan-drop = Slip billedet her

register-title = Vil du registrere denne enhed?
register-lead = Denne enhed vil bekræfte login hos
register-check = Er det den adresse, hvor du loggede ind på din anden skærm? Hvis ikke, skal du annullere.
register-stored-title = Det gemmes på denne enhed
register-stored-1 = Serverens navn og din konto, delvist skjult
register-stored-2 = En hemmelig nøgle, som er ubrugelig uden din PIN-kode
register-stored-3 = Ikke din PIN-kode og ikke din adgangskode
register-accept = Registrer
register-busy = Opretter forbindelse
reset-title = Vil du vælge den nye PIN-kode?
reset-lead = Denne enhed vil bruge den PIN-kode, som du har valgt hos
reset-note = Alt andet forbliver, som det er. Fra da af virker kun den nye PIN-kode.
reset-accept = Fortsæt

pin-title = Indtast din PIN-kode
pin-title-enrol = Indtast den valgte PIN-kode
pin-enrol = Du er forbundet til kontoen { $account } hos { $server }. Indtast din PIN-kode for at afslutte registreringen.
pin-reset = Du er forbundet til kontoen { $account } hos { $server }. Indtast din nye PIN-kode for at afslutte.
pin-approve = For at logge ind på { $service }
pin-answer = For at få en kode til { $service }
pin-answer-digits = For at få en kode til { $server }
pin-dots =
    { $filled ->
        [0] Ingen cifre indtastet
        [one] { $filled } af 4 cifre indtastet
       *[other] { $filled } af 4 cifre indtastet
    }
pin-busy = Kontrollerer
pin-attempts =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Det er sidste forsøg. Efter endnu en forkert PIN-kode bliver denne enhed blokeret.
       *[other] { $count } forsøg tilbage.
    }
pin-attempts-enrol =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Det er sidste forsøg. Efter endnu en forkert PIN-kode begynder du forfra på siden.
       *[other] { $count } forsøg tilbage.
    }
pin-keypad = Taltaster
pin-key-delete = Slet det sidste ciffer
pin-forgotten = Glemt?
pin-forgotten-title = Har du glemt din PIN-kode?
pin-forgotten-lead = Ingen kan slå den op, men du kan vælge en ny. Denne enhed forbliver registreret.
pin-forgotten-1 = Log ind på en anden skærm, og åbn »Min konto«.
pin-forgotten-2 = Vælg »Administrer mine mobilenheder« og derefter »Nulstil PIN-kode« ud for denne enhed.
pin-forgotten-3 = Vælg en ny PIN-kode, og scan den kode, som siden viser.
pin-forgotten-enrol = Du valgte denne PIN-kode for lidt siden på den side, der viser koden. Hvis du har glemt den, kan du gå tilbage dertil og begynde forfra: Intet er registreret endnu.

compare-title = Ser du det samme på siden?
compare-lead = Sammenlign disse seks tegn med siden på din anden skærm, og svar dér.
compare-characters = De seks tegn
compare-same = Hvis de er ens, skal du svare det på siden. Så er denne enhed klar.
compare-differ = Hvis de er forskellige, skal du svare det på siden. Så bliver intet registreret, og der sker ingen skade.
compare-account = For { $account } hos { $server }
compare-home = Jeg har svaret dér

home-title-quiet = Intet at godkende
home-title-requests =
    { $count ->
        [one] Én anmodning til dig
       *[other] { $count } anmodninger til dig
    }
home-quiet-lead = Når du logger ind et sted, kommer anmodningen frem her af sig selv.
home-requests-lead = Åbn en anmodning for at se, hvem der spørger.
home-checking = Spørger serveren
home-checked = Kontrolleret { $ago }
home-offline = Ingen forbindelse. Appen bliver ved med at prøve af sig selv.
home-offline-since = Ingen forbindelse. Sidst kontrolleret { $ago }.
home-not-the-server = Et andet netværk svarede i stedet for din server. Du skal måske først logge ind på dette Wi-Fi.
home-refresh = Kontrollér nu
home-scan = Scan QR-kode
home-pending-title = Din anden skærm venter på dig
home-pending = Sammenlign de seks tegn dér. Denne enhed er klar, så snart du svarer, at de er ens.
home-key-store = Her bruges ikke noget nøglelager i systemet. Appen gemmer sin hemmelighed i en fil, som kun du kan åbne.
home-account = Din konto

request-title = Vil du logge ind på { $service }?
request-match-label = Indtast det tal, du ser på den side, hvor du logger ind
request-continue = Fortsæt
request-deny = Afvis
request-report = Det har jeg ikke bedt om
request-report-title = Har du ikke bedt om det?
request-report-lead = Så kender en anden måske din adgangskode. Ingen kommer ind: Denne anmodning bliver afvist og indberettet.
request-report-next = Skift derefter din adgangskode på siden med din konto.
request-report-confirm = Afvis og indberet
request-busy = Afviser

done-approved-title = Du er logget ind
done-approved = { $service } åbner af sig selv på din anden skærm.
done-denied-title = Afvist
done-denied = Ingen blev logget ind på { $service }.
done-reported-title = Afvist og indberettet
done-reported = Ingen blev logget ind på { $service }. Skift snart din adgangskode: En anden kender den måske.
done-expired-title = Tiden er udløbet
done-expired = Ingen blev logget ind på { $service }. Hvis du vil prøve igen, skal du begynde på siden.
done-cancelled-title = Annulleret på siden
done-cancelled = Ingen blev logget ind på { $service }. Du skal ikke gøre mere her.
done-wrong-match-title = Det var ikke det rigtige tal
done-wrong-match = Der står et andet tal på siden for { $service }, så ingen blev logget ind. Hvis det var dig, kan du begynde forfra dér.
done-home = Færdig

challenge-title = Vil du have en kode til { $service }?
challenge-lead = Siden beder om en kode fra denne app. Fortsæt kun, hvis du selv er ved at logge ind dér.
challenge-typed-title = Vil du have en kode til disse cifre?
challenge-typed-lead = Du har indtastet tolv cifre fra en side. Koden gælder kun for den side.
challenge-typed-warning = Cifre viser ikke, hvem der spørger. Fortsæt kun, hvis du selv har åbnet siden, og dens adresse er den, der står ovenfor.
challenge-accept = Fortsæt
challenge-late = Ifølge uret på denne enhed er tiden for denne kode udløbet. Siden beder dig måske om at begynde forfra.

otp-title = Indtast denne kode på siden
otp-for = Til { $service }
otp-for-digits = Til { $server }
otp-code = Din kode
otp-hint = Store eller små bogstaver, med eller uden mellemrum: Siden tager imod begge dele.
otp-aloud = Læs højt
otp-done = Færdig
otp-late = Tiden for denne kode er udløbet. Hvis siden ikke tager imod den, kan du bede om en ny dér.

halted-blocked-title = Denne enhed er blokeret
halted-blocked = PIN-koden var forkert for mange gange, så denne enhed kan foreløbig ikke godkende noget. Din konto er sikker, og du behøver ikke registrere dig igen.
halted-blocked-todo = Vælg en ny PIN-kode for at ophæve det:
halted-copied-title = Denne enhed er låst
halted-copied = Appens data blev brugt et andet sted eller hentet fra en ældre kopi. For en sikkerheds skyld accepterer serveren ikke længere denne enhed.
halted-copied-todo = Fjern kontoen her, og registrer derefter denne enhed igen på siden med din konto. Hvis du ikke har kopieret noget, skal du også skifte din adgangskode.
halted-removed-title = Denne enhed blev fjernet
halted-removed = Den blev fjernet fra din konto, så den kan ikke længere godkende login.
halted-removed-todo = Hvis du vil bruge den igen, skal du fjerne kontoen her og registrere enheden på siden med din konto.
halted-enrolment-cancelled-title = Registreringen blev annulleret
halted-enrolment-cancelled = På siden blev det angivet, at de seks tegn var forskellige, eller registreringen blev stoppet. Intet er registreret.
halted-enrolment-cancelled-todo = Begynd forfra på siden, når du er klar. Hvis tegnene virkelig var forskellige, skal du bruge et andet netværk.
halted-server-restored-title = Serveren er gået tilbage i tiden
halted-server-restored = Den blev gendannet fra en ældre kopi, og denne enhed ved mere, end den gør. Din konto er sikker.
halted-server-restored-todo = En ny PIN-kode får dem til at følges ad igen:
halted-step-1 = Åbn { $origin } på en anden skærm, og log ind.
halted-step-2 = Vælg »Administrer mine mobilenheder« og derefter »Nulstil PIN-kode« ud for denne enhed.
halted-step-3 = Scan den kode, som siden viser.
halted-scan = Scan nulstillingskoden
halted-remove = Fjern fra denne enhed
halted-begin-again = Fjern, og begynd forfra
halted-remove-title = Vil du fjerne kontoen fra denne enhed?
halted-remove-lead = Denne enhed glemmer så { $account } hos { $server }. Den kan ikke godkende noget, før den er registreret igen.
halted-remove-confirm = Fjern

store-title = Appen kan ikke åbnes
