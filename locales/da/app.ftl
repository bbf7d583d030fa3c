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

still-title = Er du der stadig?
still-lead = Appen skjuler snart sit indhold, så ingen andre læser det. Et tryk på skærmen eller en tast holder den åben.
still-stay = Bliv her

privacy-screen-title = Skjult indhold
privacy-screen-lead = Ingen har brugt appen i et stykke tid, så den skjuler det, den viser.
privacy-screen-open = Fortsæt

notice-title = Vil du logge ind på { $service }?
notice-change-title = Tillad en ændring af din konto?
notice-body = Der venter en anmodning til { $account }. Åbn appen for at se, hvor den kommer fra.

account-at = { $account } hos { $server }
success-device-ready-title = Denne enhed er klar
success-device-ready = Fra nu af kan du bekræfte dine logins her.
success-pin-set-title = Din nye PIN-kode er indstillet
success-account-removed-title = Fjernet fra denne enhed
success-account-removed = Din konto findes stadig. Hvis du vil bruge den her igen, skal du registrere denne enhed på ny.

context-place = Sted
context-browser = Browser
context-network = Netværk
context-account = Konto
context-asked = Tidspunkt
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
time-seconds-ago =
    { $count ->
        [one] for { $count } sekund siden
       *[other] for { $count } sekunder siden
    }
time-minutes-ago =
    { $count ->
        [one] for { $count } minut siden
       *[other] for { $count } minutter siden
    }
time-hours-ago =
    { $count ->
        [one] for { $count } time siden
       *[other] for { $count } timer siden
    }
time-days-ago =
    { $count ->
        [one] for { $count } dag siden
       *[other] for { $count } dage siden
    }
time-today = I dag
time-yesterday = I går

welcome-title = Bekræft, at det er dig
welcome-lead = Når du logger ind på en anden skærm, spørger denne app, om det virkelig er dig.
welcome-initialise = Konfigurer denne enhed
welcome-new-phone = Jeg har fået en ny telefon
welcome-what = Hvad er det?
welcome-what-title = Hvad Countersign gør
welcome-what-1 = Du logger ind på en computer eller tablet, som du plejer.
welcome-what-2 = Denne app viser, hvem der spørger, hvorfra og hvornår.
welcome-what-3 = Du indtaster din PIN-kode her, og først da går døren op. Uden dig forbliver den lukket.
welcome-what-private = Appen kender ikke din adgangskode og sender aldrig din PIN-kode.
welcome-phone-title = Skift til en ny telefon
welcome-move-lead = Hav begge telefoner ved hånden. Det tager to minutter og kræver ingen computer.
welcome-move-1 = Åbn Countersign på den gamle telefon, og tryk på din konto øverst.
welcome-move-2 = Vælg den på listen og derefter »Flyt til en anden telefon«.
welcome-move-3 = Tryk på knappen herunder på denne telefon, og ret kameraet mod den gamle telefon.
welcome-move-lost-title = Er den gamle telefon væk eller i stykker?
welcome-move-lost = Log ind på en anden måde på en computer, og åbn »Min konto«. Fjern den gamle telefon dér, og tilføj denne som en ny enhed.

where-title = Gå til din anden skærm
where-lead = På den computer eller tablet, hvor du logger ind:
where-step-1 = Log ind, og åbn »Min konto«.
where-step-1-address = Åbn denne adresse, log ind, og åbn »Min konto«.
where-step-2 = Vælg »Tilføj mobilenhed«. Hvis du allerede har en enhed, skal du først vælge »Administrer mine mobilenheder«.
where-step-3 = Vælg en PIN-kode dér. Siden viser derefter en firkantet kode.
where-scan = Scan koden
where-same-device = Jeg er på samme enhed
where-same-title = Alt på én enhed
where-here-lead = Et kamera kan ikke se sin egen skærm, så siden giver koden direkte til denne app.
where-same-1 = Åbn siden med din konto i browseren på denne enhed.
where-here-2 = Tilføj en mobilenhed dér, og vælg en PIN-kode. Tryk derefter på »Åbn i appen«.
where-here-3 = Denne app åbner og spørger, om du vil registrere enheden. Hvis den ikke åbner, kan du kopiere linket dér og indsætte det her.
where-same-paste = Indsæt linket

scan-title = Scan koden
scan-lead = Hold den firkantede kode fra siden inden for rammen.
scan-starting = Kameraet starter
scan-refused-title = Kameraet er ikke tilladt
scan-refused = Appen bruger kun kameraet til at læse den firkantede kode; den gemmer ingen billeder. Du kan tillade kameraet i enhedens indstillinger eller bruge en af de andre muligheder nedenfor.
scan-absent-title = Her er intet kamera
scan-absent = Hent koden på en anden måde: Vælg et billede af den, træk det hertil, eller indsæt linket nedenfor.
scan-busy = Koden læses
scan-old-title = Scan din gamle telefon
scan-old-lead = Åbn kontoen i Countersign på den gamle telefon, og vælg at flytte den. Ret derefter dette kamera mod koden.
scan-torch = Lys
scan-picture = Fra et billede
scan-type-title = Indtast en kode
scan-link-label = Eller indtast eller indsæt linket eller koden fra siden
scan-paste = Indsæt
scan-paste-by-hand = Appen kan ikke læse udklipsholderen her. Hold fingeren på feltet, og vælg »Indsæt«.
scan-address-label = Sidens adresse
scan-address-hint = Kun en lang kode med bogstaver kræver den.
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
new-pin-title = Vil du vælge den nye PIN-kode?
new-pin-lead = Denne enhed vil bruge den PIN-kode, som du har valgt hos
new-pin-note = Alt andet forbliver, som det er. Fra da af virker kun den nye PIN-kode.
new-pin-accept = Fortsæt

pin-title = Indtast din PIN-kode
pin-title-enrol = Indtast den valgte PIN-kode
pin-enrol = Du er forbundet til kontoen { $account } hos { $server }. Indtast din PIN-kode for at afslutte registreringen.
pin-reset = Du er forbundet til kontoen { $account } hos { $server }. Indtast din nye PIN-kode for at afslutte.
pin-approve = For at logge ind på { $service }
pin-answer = For at få en kode til { $service }
pin-answer-digits = For at få en kode til { $server }
pin-sign = For at underskrive for { $service }
pin-answer-sign = For at få en underskriftskode til { $service }
pin-answer-sign-digits = For at få en underskriftskode til { $server }
pin-change-old = Indtast den PIN-kode, du har nu
pin-change-new = Vælg en ny PIN-kode
pin-change-repeat = Indtast den nye PIN-kode igen
pin-change-hint = Undgå årstal, rækker og gentagelser.
pin-turn-on-fingerprint = For at slå fingeraftryk til for { $account } hos { $server }
pin-turn-on-face = For at slå ansigtsgenkendelse til for { $account } hos { $server }
pin-turn-on-either = For at slå fingeraftryk eller ansigt til for { $account } hos { $server }
pin-move = For at flytte { $account } hos { $server } til en anden telefon
pin-match = Tal fra siden:
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
pin-attempts-change =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Det er sidste forsøg. Efter endnu en forkert PIN-kode bliver PIN-koden, som den er, og denne enhed bliver blokeret.
       *[other] { $count } forsøg tilbage.
    }
pin-attempts-move =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Det er sidste forsøg. Efter endnu en forkert PIN-kode bliver intet flyttet, og denne enhed bliver blokeret.
       *[other] { $count } forsøg tilbage.
    }
pin-keypad = Taltaster
pin-key-delete = Slet det sidste ciffer
pin-forgotten = Glemt PIN-koden?
pin-forgotten-title = Har du glemt din PIN-kode?
pin-forgotten-lead = Ingen kan slå den op, men du kan vælge en ny. Denne enhed forbliver registreret.
pin-forgotten-1 = Log ind på en anden skærm, og åbn »Min konto«.
pin-forgotten-2 = Vælg »Administrer mine mobilenheder« og derefter »Nulstil PIN-kode« ud for denne enhed.
pin-forgotten-3 = Vælg en ny PIN-kode, og scan den kode, som siden viser.
pin-forgotten-without = Hvis du vil logge ind nu uden din PIN-kode, skal du vælge en anden metode på den side, hvor du logger ind.
pin-forgotten-enrol = Du valgte denne PIN-kode for lidt siden på den side, der viser koden. Hvis du har glemt den, kan du gå tilbage dertil og begynde forfra: Intet er registreret endnu.
pin-forgotten-moving = Hvis din gamle telefon viser koden, er det den PIN-kode, du bruger dér.

biometric-fingerprint = Fingeraftryk
biometric-face = Ansigt
biometric-either = Fingeraftryk eller ansigt
biometric-use-fingerprint = Brug fingeraftryk
biometric-use-face = Brug ansigt
biometric-use-either = Brug fingeraftryk eller ansigt

offer-notify-title = Vil du have besked, når en anmodning venter?
offer-notify = En notifikation kan så give dig besked, også når appen er lukket.
offer-notify-late = Når appen er lukket, ser den kun efter nu og da, og et login venter kun to minutter. Når en side beder dig bekræfte, skal du selv åbne appen.
offer-notify-later = Du kan ændre dette når som helst i indstillingerne.
offer-not-now = Ikke nu
offer-fingerprint-title = Vil du bruge dit fingeraftryk?
offer-fingerprint = Så er en berøring med fingeren nok til at godkende.
offer-face-title = Vil du bruge dit ansigt?
offer-face = Så er et blik på denne enhed nok til at godkende.
offer-either-title = Vil du bruge fingeraftryk eller ansigt?
offer-either = Så er en berøring eller et blik nok til at godkende.
offer-pin-always = Din PIN-kode virker også altid. Du kan ændre dette når som helst under din konto.
offer-yes = Ja
offer-skip = Spring over

no-lock-title = Denne enhed har ingen skærmlås
no-lock-lead = Enhver, der får den i hænderne, kan åbne den. For at beskytte din konto registrerer appen kun enheder med skærmlås: en PIN-kode, et mønster eller en adgangskode til enheden eller et fingeraftryk eller ansigt.
no-lock-todo = Vælg en skærmlås i enhedens indstillinger, og kom derefter tilbage hertil.
no-lock-todo-here = Åbn enhedens indstillinger, vælg en skærmlås, og kom derefter tilbage hertil.
no-lock-settings = Åbn indstillingerne
no-lock-again = Kontrollér igen

compare-title = Ser du det samme på siden?
compare-lead-other = Sammenlign disse seks tegn med din anden skærm, siden eller den gamle telefon, og svar dér.
compare-characters = De seks tegn
compare-same = Hvis de er ens, skal du svare det på siden. Så er denne enhed klar.
compare-differ = Hvis de er forskellige, skal du svare det på siden. Så bliver intet registreret, og der sker ingen skade.
compare-account = For { $account } hos { $server }
compare-home = Jeg har svaret dér
compare-waiting = Venter på dit svar på den anden skærm

home-title-quiet = Intet at godkende
home-title-requests =
    { $count ->
        [one] Én anmodning til dig
       *[other] { $count } anmodninger til dig
    }
home-quiet-lead = Når du logger ind et sted, vises anmodningen automatisk her.
home-requests-lead = Åbn en anmodning for at se, hvem der spørger.
home-checking = Spørger serveren
home-checked = Kontrolleret { $ago }
home-offline = Ingen forbindelse. Appen bliver ved med at prøve af sig selv.
home-offline-since = Ingen forbindelse. Sidst kontrolleret { $ago }.
home-not-the-server = Et andet netværk svarede i stedet for din server. Du skal måske først logge ind på dette Wi-Fi.
home-refresh = Kontrollér nu
home-accounts = Konti. Vises nu:
home-settings = Indstillinger
home-open = Åbn anmodningen
home-other-requests =
    { $count ->
        [one] Én anmodning, hos { $server }
       *[other] { $count } anmodninger, hos { $server }
    }
home-title-other = Der er en anmodning til en anden konto
home-other-lead = Skift til den konto for at svare.
home-last-sign-in = Seneste login: { $service }, { $ago }
home-clock-ahead = Uret på denne enhed går for hurtigt
home-clock-behind = Uret på denne enhed går for langsomt
home-clock-difference = Forskel: { $difference }
home-clock = Appen går efter serverens tid, så du kan fortsætte som sædvanlig. Sæt dato og klokkeslæt til automatisk i enhedens indstillinger.
home-clock-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minutter
    }
home-clock-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
home-clock-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dage
    }
home-scan = Scan QR-kode
home-pending-title = Din anden skærm venter på dig
home-pending = Sammenlign de seks tegn dér. Denne enhed er klar, så snart du svarer, at de er ens.
home-pending-show = Vis de seks tegn igen
home-key-store = Her bruges ikke noget nøglelager i systemet. Appen gemmer sin hemmelighed i en fil, som kun du kan åbne.

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
request-by-link = Anmodningen kommer fra et link, der blev åbnet på denne enhed. Kun den browser her, hvor det begyndte, bliver logget ind, og du kommer tilbage til den.
request-sign-title = Vil du underskrive dette for { $service }?
request-sign-lead = Læs hver linje. Med din PIN-kode underskriver du netop dette.
request-sign-match = Indtast det tal, du ser på den side, hvor du begyndte
request-sign-report = Så handler en anden måske i dit navn. Intet bliver underskrevet: Denne anmodning bliver afvist og indberettet.
request-sign-report-next = Kontakt derefter dem, der driver tjenesten, og skift din adgangskode på siden med din konto.

change-add-device = Tilføj en enhed til din konto?
change-remove-device = Fjern enheden »{ $object }«?
change-reset-pin = Vælg en ny PIN-kode til enheden »{ $object }«?
change-rename-device = Omdøb enheden »{ $object }« til »{ $value }«?
change-password = Skift adgangskoden til din konto?
change-email = Ændr mailadressen for din konto til { $value }?
change-end-waiting = Afslut ventetiden for din konto nu?
change-report = Indberet, at dette login ikke var dit: { $object }?
change-close-sessions = Log alle dine andre browsere ud?
change-lead = Dette er ikke et login. Med din PIN-kode tillader du kun denne ene ændring af din konto, én gang.
change-code-lead = Dette er ikke et login. Med koden tillader du kun denne ene ændring af din konto, én gang. Fortsæt kun, hvis du selv begyndte på den.
done-change-nothing = Intet blev ændret.
done-change-approved-title = Ændringen er tilladt
done-change-approved = Siden fortsætter af sig selv. Intet andet blev tilladt.
request-change-report = Så handler en anden måske i dit navn. Intet bliver ændret: Denne anmodning bliver afvist og indberettet.
report-ends = Dette forsøg er slut. Siden skal begynde forfra med adgangskoden.
report-hour = I en time kan ingen logge ind med adgangskoden alene, undtagen i en browser, som en af dine enheder tidligere har bekræftet.

same-device-link-title = Åbner anmodningen
same-device-link-lead = Spørger { $server }
same-device-link-long = Serveren er længe om at svare. Du kan vente eller annullere og begynde forfra på siden.

done-approved-title = Du er logget ind
done-approved = { $service } åbner af sig selv på din anden skærm.
done-denied-title = Afvist
done-denied = Ingen blev logget ind på { $service }.
done-reported-title = Afvist og indberettet
done-reported = Ingen blev logget ind på { $service }. Skift din adgangskode hurtigst muligt: En anden kender den måske.
done-expired-title = Tiden er udløbet
done-expired = Ingen blev logget ind på { $service }. Hvis du vil prøve igen, skal du begynde på siden.
done-cancelled-title = Annulleret på siden
done-cancelled = Ingen blev logget ind på { $service }. Du skal ikke gøre mere her.
done-wrong-match-title = Det var ikke det rigtige tal
done-wrong-match = Der står et andet tal på siden for { $service }, så ingen blev logget ind. Hvis det var dig, kan du begynde forfra dér.
done-home = Færdig
done-approved-here-title = Du er logget ind
done-approved-here = { $service } fortsætter i din browser.
done-signed-title = Underskrevet
done-signed = { $service } fortsætter af sig selv på din anden skærm.
done-signed-here-title = Underskrevet
done-signed-here = { $service } fortsætter i din browser.
done-sign-denied-title = Afvist
done-sign-denied = Intet blev underskrevet for { $service }.
done-sign-reported-title = Afvist og indberettet
done-sign-reported = Intet blev underskrevet for { $service }. Kontakt dem, der driver tjenesten: En anden handler måske i dit navn.
done-sign-expired-title = Tiden er udløbet
done-sign-expired = Intet blev underskrevet for { $service }. Hvis du vil prøve igen, skal du begynde på siden.
done-sign-cancelled-title = Annulleret på siden
done-sign-cancelled = Intet blev underskrevet for { $service }. Du skal ikke gøre mere her.
done-sign-wrong-match-title = Det var ikke det rigtige tal
done-sign-wrong-match = Der står et andet tal på siden for { $service }, så intet blev underskrevet. Hvis det var dig, kan du begynde forfra dér.
done-return = Tilbage til browseren
done-not-opened-title = Din browser blev ikke åbnet
done-not-opened = Tryk på knappen nedenfor, eller åbn selv browseren, og vælg den side, hvor du begyndte.
done-other-browser-title = Beder en side om ni tegn?
done-other-browser = Så blev der åbnet en anden browser end den, hvor du begyndte. Indtast disse tegn på den side, hvor du begyndte:
done-other-browser-code = De ni tegn

challenge-title = Vil du have en kode til { $service }?
challenge-lead = Siden beder om en kode fra denne app. Fortsæt kun, hvis du selv er ved at logge ind dér.
challenge-typed-title = Vil du have en kode til disse cifre?
challenge-typed-digits = De cifre, du indtastede
challenge-typed-compare = Sammenlign dem med siden. Hvis et af dem er forkert, skal du gå tilbage og indtaste dem igen.
challenge-typed-lead = Du har indtastet tolv cifre fra en side. Koden gælder kun for den side.
challenge-typed-warning = Cifre viser ikke, hvem der spørger. Fortsæt kun, hvis du selv har åbnet siden, og dens adresse er den, der står ovenfor.
challenge-sign-title = Vil du underskrive for { $service }?
challenge-sign-lead = Siden beder dig underskrive noget. Du indtaster det selv her, så ingen andre bestemmer, hvad der bliver underskrevet. Fortsæt kun, hvis det er dig, der har begyndt på det.
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

sign-title = Underskriv for { $service }
sign-typed-title = Underskriv det, siden viser
sign-lead = Indtast det, du vil underskrive, sådan som det står på siden. Din kode gælder netop det og intet andet.
sign-account = Med kontoen { $account }
sign-submit = Videre til PIN-koden
sign-day = Dag
sign-month = Måned
sign-year = År
sign-hint-digits = Kun cifre
sign-hint-amount = For eksempel { $example }
sign-hint-date = Med tal, for eksempel 5 for maj
sign-problem-empty = Dette mangler. Udfyld det.
sign-problem-too-long = Dette er for langt. Gør det kortere.
sign-problem-not-digits = Her kan kun stå cifrene 0 til 9.
sign-problem-not-amount = Dette er ikke et beløb. Skriv det sådan: { $example }.
sign-problem-not-date = Den dag findes ikke. Kontrollér dag, måned og år. Året har fire cifre.
sign-problem-not-option = Vælg en af mulighederne.
sign-problem-not-pattern = Dette har ikke den form, som tjenesten forventer. Sammenlign det med siden.
sign-wrong =
    { $count ->
        [one] Du skal se på ét felt igen.
       *[other] Du skal se på { $count } felter igen.
    }

deactivated-blocked-title = Denne enhed er blokeret
deactivated-blocked = PIN-koden var forkert for mange gange, eller der er ikke længere tillid til den enhed, som denne blev tilføjet med, så denne enhed kan foreløbig ikke godkende noget. Din konto er sikker, og du behøver ikke registrere dig igen.
deactivated-blocked-todo = Vælg en ny PIN-kode for at ophæve det:
deactivated-copied-title = Denne enhed er låst
deactivated-copied = Appens data blev brugt et andet sted eller hentet fra en ældre kopi. For en sikkerheds skyld accepterer serveren ikke længere denne enhed.
deactivated-copied-todo = Fjern kontoen her, og registrer derefter denne enhed igen på siden med din konto. Hvis du ikke har kopieret noget, skal du også skifte din adgangskode.
deactivated-removed-title = Denne enhed blev fjernet
deactivated-removed = Den blev fjernet fra din konto, så den kan ikke længere godkende login.
deactivated-removed-todo = Hvis du vil bruge den igen, skal du fjerne kontoen her og registrere enheden på siden med din konto.
deactivated-enrolment-cancelled-title = Registreringen blev annulleret
deactivated-enrolment-cancelled = På siden blev det angivet, at de seks tegn var forskellige, eller registreringen blev stoppet. Intet er registreret.
deactivated-enrolment-cancelled-todo = Begynd forfra på siden, når du er klar. Hvis tegnene virkelig var forskellige, skal du bruge et andet netværk.
deactivated-server-restored-title = Serveren er gendannet fra en sikkerhedskopi
deactivated-server-restored = Den blev gendannet fra en ældre kopi, og denne enhed ved mere, end den gør. Din konto er sikker.
deactivated-server-restored-todo = En ny PIN-kode får dem til at følges ad igen:
deactivated-step-1 = Åbn { $origin } på en anden skærm, og log ind.
deactivated-step-2 = Vælg »Administrer mine mobilenheder« og derefter »Nulstil PIN-kode« ud for denne enhed.
deactivated-step-3 = Scan den kode, som siden viser.
deactivated-scan = Scan nulstillingskoden
deactivated-remove = Fjern fra denne enhed
deactivated-begin-again = Fjern, og begynd forfra
deactivated-remove-title = Vil du fjerne kontoen fra denne enhed?
deactivated-remove-lead = Denne enhed glemmer så { $account } hos { $server }. Den kan ikke godkende noget, før den er registreret igen.
deactivated-remove-confirm = Fjern

store-title = Appen kan ikke åbnes

settings-title = Indstillinger
settings-look = Udseende
settings-language = Sprog
settings-language-system = Automatisk ({ $language })
settings-theme = Lyst eller mørkt
settings-theme-system = Automatisk
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-text = Tekstens størrelse
settings-text-normal = Normal
settings-text-large = Stor
settings-text-larger = Større
settings-text-largest = Størst
settings-notifications = Notifikationer
settings-notifications-hint = Hvordan du får besked om, at en anmodning venter
settings-safety = Sikkerhed
settings-idle = Skjul det, appen viser
settings-idle-hint = Når ingen har brugt den så længe. Du får en advarsel et halvt minut før.
settings-idle-minutes =
    { $minutes ->
        [one] Efter { $minutes } minut
       *[other] Efter { $minutes } minutter
    }
settings-idle-never = Aldrig
settings-accounts = Konti
settings-accounts-hint = PIN-kode, fingeraftryk eller ansigt, flytning, fjernelse
settings-history = Login
settings-history-hint = Hvornår og hvor din konto blev brugt
settings-about = Om denne app
settings-privacy = Privatliv
settings-privacy-hint = Hvad der gemmes, hvad der sendes og til hvem
settings-diagnostics = Diagnostik
settings-diagnostics-hint = Hvis noget ikke virker
settings-licences = Licenser
settings-licences-hint = Denne app og det, den er bygget med
settings-version = Version { $version }

notify-running-title = Du får besked, så længe appen kører
notify-running = En notifikation fortæller om en anmodning, også når vinduet er skjult. Når appen er lukket, ser den ikke efter.
notify-open-title = Du får kun besked, mens appen er åben
notify-open = Systemet på denne enhed lader ikke appen se efter anmodninger, når den er lukket. Når en side beder dig bekræfte, skal du selv åbne appen.
notify-periodic-title = Appen ser efter nu og da
notify-periodic = Når den er lukket, ser den efter cirka hvert kvarter. Systemet kan lade den vente længere.
notify-seldom-title = Appen ser efter, når systemet tillader det
notify-seldom = Når du ikke bruger den, kan der gå timer imellem. Hvis du stryger den væk i appskifteren, ser den slet ikke efter, før du åbner den igen.
notify-late = Et login venter kun to minutter, så en sådan notifikation kommer oftest for sent. Når en side beder dig bekræfte, skal du selv åbne appen.
notify-push-title = Appen vækkes med det samme
notify-push = Så snart en anmodning venter, vækker din push-app denne app. Hvis der ikke kommer nogen notifikation, skal du selv åbne appen.
notify-faster-title = Få besked med det samme
notify-faster = En app som ntfy kan vække denne app, så snart en anmodning venter. Installer den, og åbn derefter denne app igen.
notify-refused-title = Notifikationer er slået fra
notify-refused = Intet fortæller dig, at en anmodning venter. Du ser den, når du åbner appen.
notify-settings = Åbn indstillingerne
notify-ask-title = Notifikationer er ikke tilladt endnu
notify-ask = Hvis du tillader dem, kan appen give besked, når en anmodning venter.
notify-allow = Tillad notifikationer

privacy-title = Dit privatliv
privacy-lead = Kort sagt: Denne app taler kun med dine egne servere og kun om dine login.
privacy-kept-title = Det gemmer denne enhed
privacy-kept-1 = For hver konto: serverens navn og adresse og din konto, delvist skjult
privacy-kept-2 = En hemmelig nøgle for hver konto, som enheden beskytter, og som er ubrugelig uden din PIN-kode
privacy-kept-3 = Dine indstillinger
privacy-kept-4 = Ikke din PIN-kode, ikke din adgangskode og ingen liste over dine login
privacy-sent-title = Det sender den, og til hvem
privacy-sent-1 = Til kontoens server: dit svar på en anmodning og spørgsmålet, om der er en ny
privacy-sent-2 = Aldrig din PIN-kode: Serveren kan kontrollere, at den var rigtig, men får den ikke at vide
privacy-sent-3 = Som enhver server ser den den adresse, som dit netværk giver dig
privacy-sent-4 = Hvis en push-app vækker denne app: adressen, hvor den gør det. Dens udbyder får at vide, hvornår en anmodning kommer, og ikke andet
privacy-none-title = Det gør den ikke
privacy-none-1 = Ingen statistik, ingen reklamer, ingen nedbrudsrapporter
privacy-none-2 = Ingen andre servere: Selv de, der har lavet appen, hører intet om dig
privacy-none-3 = Kameraet læser firkantede koder og gemmer ingen billeder
privacy-gone-title = Sådan stopper du det
privacy-gone = Fjern en konto under »Konti«, så glemmer denne enhed den. Det, serveren gemmer om dig, står på siden med din konto.

licences-title = Licenser
licences-own = Denne app er fri software under Den Europæiske Unions offentlige licens (EUPL) 1.2.
licences-own-text = Læs Den Europæiske Unions offentlige licens
licences-others-title = Bygget med andres arbejde
licences-others =
    { $count ->
        [one] { $count } komponent, hver under sin egen licens:
       *[other] { $count } komponenter, hver under sin egen licens:
    }
licences-texts-title = Licensernes tekst
licences-loading = Listen åbnes
licences-failed-title = Listen kan ikke åbnes
licences-failed = Den er en del af appen og kommer tilbage ved næste start. Intet andet er berørt.

diagnostics-title = Diagnostik
diagnostics-lead = Hvis noget ikke virker, hjælper disse linjer dem, der hjælper dig.
diagnostics-safe = De indeholder ingen hemmeligheder: ingen PIN-kode, ingen nøgle, ingen kode og ingen adgangskode. Her ser du alt, hvad der ville blive delt.
diagnostics-lines = Linjerne
diagnostics-share = Del

move-intro-title = Vil du flytte til en anden telefon?
move-intro-lead = Kontoen { $account } hos { $server } bliver flyttet til en anden telefon eller tablet. Det tager mindre end to minutter.
move-intro-1 = Hav den anden telefon klar, med denne app installeret.
move-intro-2 = Denne telefon viser en firkantet kode. Den anden scanner den.
move-intro-3 = Indtast din PIN-kode dér, den samme som her.
move-intro-4 = Begge viser seks tegn. Hvis de er ens, skal du svare det her.
move-intro-after = Så snart den anden telefon er klar, holder denne op med at virke for denne konto. Indtil da ændrer intet sig.
move-intro-accept = Fortsæt

move-code-title = Scan dette med den anden telefon
move-code-lead = Åbn Countersign på den anden telefon, vælg »Konfigurer denne enhed« eller »Tilføj konto«, og scan denne kode.
move-code-picture = Firkantet kode til den anden telefon
move-code-typed = Eller indtast dette dér
move-code-address = Adresse:
move-code-claimed-title = Indtast nu din PIN-kode på den anden telefon
move-code-claimed = Den anden telefon har læst koden. Den beder om din PIN-kode; denne går derefter videre af sig selv.
move-code-attempts =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Der blev indtastet en forkert PIN-kode på den anden telefon. Der er ét forsøg tilbage.
       *[other] Der blev indtastet en forkert PIN-kode på den anden telefon. Der er { $count } forsøg tilbage.
    }
move-code-over-title = Tiden for denne kode er udløbet
move-code-over = Intet blev flyttet. Gå tilbage, og begynd forfra.
move-cancel = Annuller flytningen

move-compare-title = Ser du det samme på den anden telefon?
move-compare-lead = Se på begge skærme. Tag dig god tid.
move-compare-characters = De seks tegn
move-compare-same = Ja, de er ens
move-compare-differ = Nej, de er forskellige
move-compare-busy = Kontoen bliver flyttet
move-compare-note = Hvis de er forskellige, bliver intet flyttet. En anden har måske læst koden.

moved-title = Den anden telefon er klar
moved = Den godkender nu login for { $account } hos { $server }. Denne telefon kan ikke længere gøre det og har glemt kontoen.
moved-home = Færdig

accounts-title = Konti
accounts-lead = Tryk på en konto for at bruge den, skifte dens PIN-kode, flytte den eller fjerne den.
accounts-active = Vises nu
accounts-requests =
    { $count ->
        [one] Én anmodning venter
       *[other] { $count } anmodninger venter
    }
accounts-pending = Venter på din anden skærm
accounts-blocked = Blokeret
accounts-locked = Låst
accounts-removed = Fjernet
accounts-cancelled = Registreringen blev annulleret
accounts-restored = Kræver en ny PIN-kode

account-add = Tilføj konto
account-switch = Skift konto
account-switch-to = Skift til denne konto
account-see = Se, hvad du kan gøre
account-deactivated = Denne konto kan ikke godkende noget nu.
account-change-pin = Skift PIN-kode
account-biometrics = I stedet for PIN-koden. PIN-koden virker også altid.
account-notice-pin-changed-title = Din PIN-kode er skiftet
account-notice-pin-changed = Fra nu af virker kun den nye PIN-kode på denne enhed.
account-notice-biometrics-on-title = Slået til
account-notice-biometrics-on = Du kan bruge det i stedet for PIN-koden fra nu af.
account-notice-biometrics-off-title = Slået fra
account-notice-biometrics-off = Fra nu af beder denne enhed om din PIN-kode.
account-notice-named-title = Gemt
account-notice-named = Denne enhed bruger dette navn fra nu af.
account-sign-ins = Login
account-sign-ins-detail = Hvornår og hvor denne konto blev brugt
account-move = Flyt til en anden telefon
account-move-detail = På to minutter, uden computer
account-remove = Fjern fra denne enhed
account-name = Dit eget navn til denne konto
account-name-hint = Kun denne enhed viser det. Højeste længde: { $count }.
account-name-save = Gem
account-remove-title = Vil du fjerne denne konto?
account-remove-lead = Dette sker med { $account } hos { $server }:
account-remove-server = Serveren fjerner denne enhed fra din konto og giver dig besked i en mail. Anmodninger, der stadig venter her, slutter.
account-remove-here = Denne enhed glemmer kontoen og dens nøgler. Dine andre konti bliver.
account-remove-last = Hvis dette er din eneste enhed, skal du have en anden måde at logge ind på klar.
account-remove-reinstall = Hvis du vil bruge kontoen her igen, skal du registrere denne enhed på ny. Det samme gælder, hvis du sletter appen: Kontoen kommer ikke tilbage, når du installerer den igen.
account-remove-confirm = Fjern

sign-ins-title = Login
history-empty = Der er ingen endnu. Hvert login kommer frem her med sted og tid.
history-busy = Spørger serveren
history-more = Vis ældre
history-expect = Jeg logger ind nu
history-expect-hint = Hvis en ny browser siger, at denne enhed ikke spørges lige nu, skal du trykke her. Så kan den spørge igen i ti minutter.
history-expected = I ti minutter kan nye browsere igen spørge denne enhed.
history-method-password = Med adgangskoden
history-method-app = Med denne app
history-method-code = Med en kode fra denne app
history-method-here = På denne samme enhed
history-signed-in = Logget ind
history-signed = Underskrevet
history-denied = Afvist
history-expired = Ikke besvaret i tide
history-cancelled = Annulleret
history-failed = Lykkedes ikke
history-reported-by-you = Indberettet af dig
history-not-me = Det var ikke mig
history-not-me-title = Var det ikke dig, der gjorde det?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Indberet det her. De, der driver serveren, kan så se det.
history-not-me-2 = Skift din adgangskode på siden med din konto.
history-not-me-3 = Se dér på dine enheder og sessioner, og afslut dem, du ikke kender.
history-not-me-confirm = Indberet
