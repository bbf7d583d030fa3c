### Dansk: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign åbner…

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
still-lead = Appen skjuler snart sit indhold, så ingen andre kan læse det. Tryk på skærmen eller en tast for at holde den åben.
still-stay = Hold åben

privacy-screen-title = Indholdet er skjult
privacy-screen-lead = Appen har ikke været brugt i et stykke tid, så dens indhold er skjult.
privacy-screen-open = Fortsæt

notice-title = Vil du logge ind på { $service }?
notice-change-title = Vil du tillade en ændring i din konto?
notice-body = Der venter en anmodning til { $account }. Åbn appen for at se, hvor den kommer fra.

account-at = { $account } hos { $server }
success-device-ready-title = Denne enhed er klar
success-device-ready = Fra nu af kan du bekræfte dine login her.
success-pin-set-title = Din nye PIN-kode er valgt
success-pin-set = Brug din nye PIN-kode fra nu af.
success-account-removed-title = Fjernet fra denne enhed
success-account-removed = Din konto findes stadig. Hvis du vil bruge den her igen, skal du registrere denne enhed på ny.

context-place = Sted
context-browser = Browser
context-network = Netværk
context-account = Konto
context-asked = Tidspunkt for anmodningen
context-page = Websted

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
welcome-lead = Når du logger ind på en anden skærm, beder denne app dig bekræfte, at det virkelig er dig.
welcome-initialise = Konfigurer denne enhed
welcome-new-phone = Flyt fra en gammel telefon
welcome-what = Hvad er det?
# The label in quotes is the link at the foot of every page.
welcome-help = Har du brug for hjælp? Vælg »Hjælp« på din loginside.
welcome-what-title = Hvad Countersign gør
welcome-what-1 = Du logger ind på en computer eller tablet, som du plejer.
welcome-what-2 = Denne app viser, hvilken tjeneste der sender anmodningen, hvorfra og hvornår.
welcome-what-3 = Du indtaster din PIN-kode her. Først da bliver du logget ind. Ingen kan logge ind uden dig.
welcome-what-private = Appen kender ikke din adgangskode og sender aldrig din PIN-kode.
welcome-phone-title = Skift til en ny telefon
welcome-move-lead = Hav begge telefoner ved hånden. Det tager cirka to minutter, og du behøver ingen computer.
welcome-move-1 = Åbn Countersign på den gamle telefon, og tryk på din konto øverst.
welcome-move-2 = Tryk på kontoen på listen og derefter på »Flyt til en anden telefon«.
welcome-move-3 = Tryk på knappen herunder på denne telefon, og ret kameraet mod den gamle telefon.
welcome-move-lost-title = Er den gamle telefon væk eller i stykker?
welcome-move-lost = Åbn din loginside på en computer, og vælg »Jeg har mistet min enhed«. Tilføj derefter denne telefon som ny enhed.

where-title = Gå til din anden skærm
where-already = Ser du allerede en QR-kode på din anden skærm? Tryk på »Scan koden«.
where-lead = Hvis ikke, på den computer eller tablet, hvor du logger ind:
where-step-1 = Log ind, og åbn »Min konto«.
where-step-1-address = Åbn denne adresse, log ind, og åbn »Min konto«.
where-step-2 = Vælg »Tilføj mobilenhed«. Hvis du allerede har en enhed, skal du først vælge »Administrer mine mobilenheder«.
where-step-3 = Vælg en PIN-kode dér. Siden viser derefter en QR-kode (en firkantet kode).
where-scan = Scan koden
where-same-device = Jeg bruger samme enhed
where-same-title = Alt på én enhed
where-here-lead = Kameraet kan ikke scanne en kode på sin egen skærm, så siden giver koden direkte til denne app.
where-same-1 = Åbn »Min konto« i browseren på denne enhed.
where-here-2 = Tilføj en mobilenhed dér, og vælg en PIN-kode. Vælg derefter »Åbn i appen«.
where-here-3 = Denne app åbner og spørger, om du vil registrere denne enhed. Hvis den ikke åbner, kan du kopiere linket fra siden og indsætte det her.
where-same-paste = Indsæt linket

scan-title = Scan koden
scan-lead = Ret kameraet mod QR-koden på siden, så den er inden for rammen.
scan-starting = Kameraet starter…
scan-refused-title = Appen kan ikke bruge kameraet
scan-refused = Appen bruger kun kameraet til at læse QR-koden og gemmer ingen billeder. Du kan give adgang i enhedens indstillinger eller bruge en af de andre muligheder nedenfor.
scan-absent-title = Der blev ikke fundet noget kamera
scan-absent = Hent koden på en anden måde: Vælg et billede af den, træk det hertil, eller indsæt linket nedenfor.
scan-busy = Koden læses…
scan-old-title = Scan din gamle telefon
scan-old-lead = Åbn kontoen i Countersign på den gamle telefon, og tryk på »Flyt til en anden telefon«. Ret derefter denne telefons kamera mod koden.
scan-torch = Lommelygte
scan-picture = Fra et billede
scan-type-title = Indtast en kode
scan-type-hint = Linket eller koden, som den anden skærm viser
scan-paste = Indsæt
scan-paste-by-hand = Appen kan ikke læse udklipsholderen her. Hold fingeren på feltet, og vælg »Indsæt«.
scan-address-label = Sidens adresse
scan-address-hint = Du skal kun bruge adressen til en lang kode med bogstaver.
scan-link-submit = Fortsæt
scan-drop = Slip billedet her

register-title = Vil du registrere denne enhed?
register-lead = Denne enhed vil bekræfte login på denne adresse:
register-check = Er det den adresse, der vises på din anden skærm? Hvis ikke, skal du annullere.
register-stored-title = Det gemmes på denne enhed
register-stored-1 = Serverens navn og din konto, delvist skjult
register-stored-2 = En hemmelig nøgle, som ikke kan bruges uden din PIN-kode
register-stored-3 = Din PIN-kode og din adgangskode gemmes ikke
register-accept = Registrer
register-busy = Opretter forbindelse…
new-pin-title = Vil du bruge den nye PIN-kode?
new-pin-lead = Denne enhed vil bruge den PIN-kode, som du har valgt på denne adresse:
new-pin-note = Intet andet ændres. Fra da af virker kun den nye PIN-kode.
new-pin-accept = Fortsæt

pin-title = Indtast din PIN-kode
pin-title-enrol = Indtast den PIN-kode, du har valgt
pin-enrol = Denne enhed er forbundet til kontoen { $account } hos { $server }. Indtast din PIN-kode for at fuldføre registreringen.
pin-reset = Denne enhed er forbundet til kontoen { $account } hos { $server }. Indtast din nye PIN-kode for at afslutte.
pin-approve = For at logge ind på { $service }
pin-answer = For at få en kode til { $service }
pin-answer-digits = For at få en kode til { $server }
pin-sign = For at underskrive for { $service }
pin-answer-sign = For at få en underskriftskode til { $service }
pin-answer-sign-digits = For at få en underskriftskode til { $server }
pin-change-old = Indtast din nuværende PIN-kode
pin-change-new = Vælg en ny PIN-kode
pin-change-repeat = Indtast den nye PIN-kode igen
pin-change-hint = Undgå årstal, rækker som 1234 og gentagne cifre.
pin-turn-on-fingerprint = For at slå fingeraftryksgenkendelse til for { $account } hos { $server }
pin-turn-on-face = For at slå ansigtsgenkendelse til for { $account } hos { $server }
pin-turn-on-either = For at slå fingeraftryks- eller ansigtsgenkendelse til for { $account } hos { $server }
pin-move = For at flytte { $account } hos { $server } til en anden telefon
pin-match = Tal fra siden:
pin-dots =
    { $filled ->
        [0] Ingen cifre indtastet
        [one] { $filled } af 4 cifre indtastet
       *[other] { $filled } af 4 cifre indtastet
    }
pin-busy = Kontrollerer…
pin-attempts =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Dette er dit sidste forsøg. Hvis PIN-koden er forkert igen, bliver denne enhed blokeret.
       *[other] Du har { $count } forsøg tilbage. Derefter bliver enheden blokeret.
    }
pin-attempts-enrol =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Dette er dit sidste forsøg. Hvis PIN-koden er forkert igen, skal du begynde forfra på siden.
       *[other] Du har { $count } forsøg tilbage. Derefter skal du begynde forfra på siden.
    }
pin-attempts-change =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Dette er dit sidste forsøg. Hvis PIN-koden er forkert igen, bliver den ikke ændret, og denne enhed bliver blokeret.
       *[other] Du har { $count } forsøg tilbage. Derefter bliver enheden blokeret.
    }
pin-attempts-move =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Dette er dit sidste forsøg. Hvis PIN-koden er forkert igen, bliver intet flyttet, og denne enhed bliver blokeret.
       *[other] Du har { $count } forsøg tilbage. Derefter bliver enheden blokeret.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Det gælder kun Countersign. Selve enheden virker stadig.
pin-keypad = Taltaster
pin-key-delete = Slet det sidste ciffer
pin-forgotten = Har du glemt din PIN-kode?
pin-forgotten-title = Har du glemt din PIN-kode?
pin-forgotten-lead = Ingen kan slå din PIN-kode op for dig, men du kan vælge en ny. Denne enhed forbliver registreret.
pin-forgotten-1 = Log ind på en anden skærm. Hvis du ikke har en anden enhed, skal du vælge »Uden appen«.
pin-forgotten-2 = Vælg »Nulstil PIN-kode« ud for denne enhed. Hvis du ikke kan se den, skal du først vælge »Administrer mine mobilenheder«.
pin-forgotten-3 = Vælg en ny PIN-kode, og scan QR-koden på siden.
pin-forgotten-without = Hvis du vil logge ind nu uden din PIN-kode, skal du vælge en anden metode på den side, hvor du logger ind.
pin-forgotten-enrol = Du valgte denne PIN-kode for lidt siden på den side, der viser koden. Hvis du ikke kan huske den, skal du gå tilbage dertil og begynde forfra: Intet er registreret endnu.
pin-forgotten-moving = Hvis din gamle telefon viser koden, skal du bruge PIN-koden fra din gamle telefon.

biometric-fingerprint = Fingeraftryk
biometric-face = Ansigt
biometric-either = Fingeraftryk eller ansigt
biometric-use-fingerprint = Brug fingeraftryk
biometric-use-face = Brug ansigtsgenkendelse
biometric-use-either = Brug fingeraftryk eller ansigt

offer-notify-title = Vil du have en notifikation, når der kommer en anmodning?
offer-notify = Appen kan så give dig besked, også når den er lukket.
offer-notify-late = Når appen er lukket, kontrollerer den kun nu og da, om der er anmodninger, og hver anmodning gælder kun i nogle få minutter. Når en side beder dig bekræfte, skal du selv åbne appen.
offer-notify-later = Du kan ændre dette når som helst i indstillingerne.
offer-not-now = Ikke nu
offer-fingerprint-title = Vil du bruge dit fingeraftryk?
offer-fingerprint = Du kan så godkende med en berøring med fingeren.
offer-face-title = Vil du bruge ansigtsgenkendelse?
offer-face = Du kan så godkende ved at se på denne enhed.
offer-either-title = Vil du bruge fingeraftryk eller ansigt?
offer-either = Du kan så godkende med en berøring eller et blik.
offer-pin-always = Din PIN-kode virker også altid. Du kan ændre dette når som helst under din konto.
offer-yes = Ja
offer-skip = Spring over

no-lock-title = Denne enhed har ingen skærmlås
no-lock-lead = Enhver, der får denne enhed i hænderne, kan åbne den. For at beskytte din konto virker appen kun på enheder med skærmlås: en PIN-kode, et mønster eller en adgangskode til enheden eller et fingeraftryk eller ansigt.
no-lock-todo = Vælg en skærmlås i enhedens indstillinger, og kom derefter tilbage hertil.
no-lock-todo-here = Åbn enhedens indstillinger, vælg en skærmlås, og kom derefter tilbage hertil.
no-lock-settings = Åbn indstillingerne
no-lock-again = Kontrollér igen

compare-title = Ser du det samme på den anden skærm?
compare-lead-other = Sammenlign disse seks tegn med dem på din anden skærm (siden eller din gamle telefon), og svar dér.
compare-characters = De seks tegn
compare-same = Hvis de er ens, skal du bekræfte det dér. Så er denne enhed klar.
compare-differ = Hvis de er forskellige, skal du svare det dér. Så bliver intet registreret, og din konto er stadig sikker.
compare-reset-lead = Sammenlign disse seks tegn med dem på siden, og svar dér.
compare-reset-same = Hvis de er ens, skal du bekræfte det dér. Så kan du bruge din nye PIN-kode.
compare-reset-differ = Hvis de er forskellige, skal du svare det dér. Så bliver denne enhed fjernet fra din konto, og kontoen er stadig sikker.
compare-account = For { $account } hos { $server }
compare-answered = Jeg har svaret dér
compare-waiting = Venter på dit svar på den anden skærm

home-title-quiet = Intet at godkende
home-title-requests =
    { $count ->
        [one] Én anmodning til dig
       *[other] { $count } anmodninger til dig
    }
home-quiet-lead = Når du logger ind et sted, vises anmodningen automatisk her.
home-offline-lead = Uden forbindelse kan anmodninger ikke nå frem. Du kan stadig logge ind: Vælg »Telefon uden internet: Scan en QR-kode« på siden, og scan dens QR-kode her.
home-requests-lead = Åbn en anmodning for at se, hvor den kommer fra.
home-checking = Kontakter serveren…
home-checked = Kontrolleret { $ago }
home-offline = Ingen forbindelse. Appen bliver ved med at prøve.
home-offline-since = Ingen forbindelse. Sidst kontrolleret { $ago }.
home-not-the-server = Svaret kom ikke fra din server. Du skal måske først logge ind på dette Wi-Fi-netværk.
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
home-clock = Appen bruger serverens tid, så du kan fortsætte som sædvanlig. Slå automatisk dato og klokkeslæt til i enhedens indstillinger.
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
home-pending-title = Venter på dit svar på den anden skærm
home-pending = Sammenlign de seks tegn dér. Denne enhed er klar, så snart du bekræfter, at de er ens.
home-pending-show = Vis de seks tegn igen
home-key-store = Enhedens sikre nøglelager er ikke i brug. Appen gemmer sin nøgle i en fil, som kun du kan åbne.

request-title = Vil du logge ind på { $service }?
request-match-label = Indtast det tal, der vises på den side, hvor du logger ind
request-continue = Fortsæt
request-next-data = Læs videre
request-next-number = Næste: tallet fra den anden skærm
request-next-answer = Næste: dit svar
request-deny = Afvis
request-report = Det var ikke mig
request-report-title = Var det ikke dig?
request-report-lead = En anden kender måske din adgangskode. Ingen bliver logget ind: Denne anmodning bliver afvist og indberettet.
request-report-next = Skift derefter din adgangskode under »Min konto«.
request-report-confirm = Afvis og indberet
request-busy = Afviser…
request-by-link = Denne anmodning kommer fra et link, der blev åbnet på denne enhed. Du bliver kun logget ind i den browser, hvor du begyndte, og kommer tilbage til den.
request-sign-title = Vil du underskrive dette for { $service }?
request-sign-lead = Læs hver linje. Når du indtaster din PIN-kode, underskriver du netop dette.
request-sign-match = Indtast det tal, der vises på den side, hvor du begyndte
request-sign-report = En anden handler måske i dit navn. Intet bliver underskrevet: Denne anmodning bliver afvist og indberettet.
request-sign-report-next = Kontakt derefter tjenesten, og skift din adgangskode under »Min konto«.

change-add-device = Vil du tilføje en enhed til din konto?
change-remove-device = Vil du fjerne enheden »{ $object }«?
change-reset-pin = Vil du vælge en ny PIN-kode til enheden »{ $object }«?
change-rename-device = Vil du omdøbe enheden »{ $object }« til »{ $value }«?
change-password = Vil du skifte adgangskoden til din konto?
change-email = Vil du ændre e-mailadressen for din konto til { $value }?
change-end-waiting = Vil du afslutte ventetiden for din konto nu?
change-report = Vil du indberette, at dette login ikke var dit: { $object }?
change-close-sessions = Vil du logge ud i alle dine andre browsere?
change-lead = Dette er ikke et login. Når du indtaster din PIN-kode, tillader du kun denne ene ændring i din konto.
change-code-lead = Dette er ikke et login. Med koden tillader du kun denne ene ændring i din konto. Fortsæt kun, hvis du selv begyndte på den.
done-change-nothing = Intet blev ændret.
done-change-approved-title = Ændringen er tilladt
done-change-approved = Siden går automatisk videre. Intet andet blev tilladt.
request-change-report = En anden handler måske i dit navn. Intet bliver ændret: Denne anmodning bliver afvist og indberettet.
report-ends = Dette forsøg er slut. Begynd forfra med din adgangskode for at logge ind.
report-hour = I en time er din adgangskode alene ikke nok til at logge ind, undtagen i en browser, som du tidligere har brugt med en af dine enheder.
report-password = Skift adgangskode

same-device-link-title = Åbner anmodningen…
same-device-link-lead = Kontakter { $server }…
same-device-link-long = Serveren er længe om at svare. Du kan vente eller annullere og begynde forfra på siden.

done-approved-title = Du er logget ind
done-approved = { $service } åbner automatisk på din anden skærm.
done-denied-title = Afvist
done-denied = Ingen blev logget ind på { $service }.
done-reported-title = Afvist og indberettet
done-reported = Ingen blev logget ind på { $service }. Skift din adgangskode hurtigst muligt: En anden kender den måske.
done-expired-title = Anmodningen er udløbet
done-expired = Ingen blev logget ind på { $service }. Hvis du vil prøve igen, skal du begynde på siden.
done-cancelled-title = Annulleret på siden
done-cancelled = Ingen blev logget ind på { $service }. Du behøver ikke gøre mere her.
done-wrong-match-title = Tallet passer ikke
done-wrong-match = Tallet, du indtastede, er ikke det, der vises på siden for { $service }, så ingen blev logget ind. Hvis det var dig, skal du begynde forfra på den side.
done-home = Færdig
done-approved-here-title = Du er logget ind
done-approved-here = Du kan fortsætte med { $service } i din browser.
done-signed-title = Underskrevet
done-signed = { $service } fortsætter automatisk på din anden skærm.
done-signed-here-title = Underskrevet
done-signed-here = Du kan fortsætte med { $service } i din browser.
done-sign-denied-title = Afvist
done-sign-denied = Intet blev underskrevet for { $service }.
done-sign-reported-title = Afvist og indberettet
done-sign-reported = Intet blev underskrevet for { $service }. Kontakt tjenesten: En anden handler måske i dit navn.
done-sign-expired-title = Anmodningen er udløbet
done-sign-expired = Intet blev underskrevet for { $service }. Hvis du vil prøve igen, skal du begynde på siden.
done-sign-cancelled-title = Annulleret på siden
done-sign-cancelled = Intet blev underskrevet for { $service }. Du behøver ikke gøre mere her.
done-sign-wrong-match-title = Tallet passer ikke
done-sign-wrong-match = Tallet, du indtastede, er ikke det, der vises på siden for { $service }, så intet blev underskrevet. Hvis det var dig, skal du begynde forfra på den side.
done-return = Tilbage til browseren
done-not-opened-title = Din browser blev ikke åbnet
done-not-opened = Tryk på knappen nedenfor, eller åbn selv browseren, og gå til den side, hvor du begyndte.
done-other-browser-title = Beder en side om ni tegn?
done-other-browser = Der blev åbnet en anden browser end den, hvor du begyndte. Indtast disse tegn på den side, hvor du begyndte:
done-other-browser-code = De ni tegn

challenge-title = Vil du have en kode til { $service }?
challenge-lead = Siden beder om en kode fra denne app. Fortsæt kun, hvis du selv er ved at logge ind dér.
challenge-typed-title = Vil du have en kode til disse cifre?
challenge-typed-digits = De cifre, du indtastede
challenge-typed-compare = Sammenlign cifrene med siden. Hvis et af dem er forkert, skal du gå tilbage og indtaste cifrene igen.
challenge-typed-lead = Du har indtastet tolv cifre fra en side. Koden virker kun på den side.
challenge-typed-warning = Cifrene viser ikke, hvem der beder om koden. Fortsæt kun, hvis du selv har åbnet siden, og dens adresse er den, der står ovenfor.
challenge-sign-title = Vil du underskrive for { $service }?
challenge-sign-lead = Siden beder dig underskrive noget. Du indtaster det selv her, så ingen andre bestemmer, hvad der bliver underskrevet. Fortsæt kun, hvis det er dig, der har begyndt på det.
challenge-accept = Fortsæt
challenge-late = Ifølge uret på denne enhed er koden udløbet. Siden beder dig måske om at begynde forfra.

otp-title = Indtast denne kode på den anden skærm
otp-for = Til { $service }
otp-for-digits = Til { $server }
otp-code = Din kode
otp-hint = Du kan bruge store eller små bogstaver, med eller uden mellemrum.
otp-aloud = Læs højt
otp-done = Jeg har indtastet koden
otp-late = Koden er udløbet. Hvis siden ikke accepterer den, kan du bede om en ny dér.

sign-title = Underskriv for { $service }
sign-typed-title = Underskriv det, siden viser
sign-lead = Indtast det, du vil underskrive, præcis som det vises på siden. Din kode gælder kun for dette og intet andet.
sign-account = Med kontoen { $account }
sign-submit = Fortsæt til PIN-koden
sign-day = Dag
sign-month = Måned
sign-year = År
sign-hint-digits = Kun cifre
sign-hint-amount = For eksempel { $example }
sign-hint-date = Med tal, for eksempel 5 for maj
sign-problem-empty = Dette felt er tomt. Udfyld det.
sign-problem-too-long = Teksten er for lang. Gør den kortere.
sign-problem-not-digits = Brug kun cifrene 0 til 9.
sign-problem-not-amount = Dette er ikke et beløb. Indtast det sådan: { $example }.
sign-problem-not-date = Datoen findes ikke. Kontrollér dag, måned og år (fire cifre).
sign-problem-not-option = Vælg en af mulighederne.
sign-problem-not-pattern = Dette har ikke det format, som tjenesten forventer. Sammenlign det med siden.
sign-wrong =
    { $count ->
        [one] Kontrollér ét felt.
       *[other] Kontrollér { $count } felter.
    }

deactivated-blocked-title = Denne enhed er blokeret
deactivated-blocked = Det sker for eksempel efter fem forkerte PIN-koder i træk. Countersign kan ikke godkende noget her, før du nulstiller PIN-koden. Selve enheden virker stadig, og din konto er sikker.
deactivated-blocked-todo = Vælg en ny PIN-kode for at ophæve blokeringen:
deactivated-copied-title = Denne enhed er låst
deactivated-copied = Appens data blev brugt et andet sted eller gendannet fra en ældre kopi. For en sikkerheds skyld accepterer serveren ikke længere denne enhed.
deactivated-copied-todo = Fjern kontoen her, og registrer derefter denne enhed igen under »Min konto«. Hvis du ikke har kopieret noget, skal du også skifte din adgangskode.
deactivated-removed-title = Denne enhed blev fjernet
deactivated-removed = Denne enhed blev fjernet fra din konto, så den kan ikke længere godkende login.
deactivated-removed-todo = Hvis du vil bruge denne enhed igen, skal du fjerne kontoen her og registrere enheden under »Min konto«.
deactivated-enrolment-cancelled-title = Registreringen blev annulleret
deactivated-enrolment-cancelled = På den anden skærm blev det angivet, at de seks tegn var forskellige, eller registreringen blev annulleret. Intet er registreret.
deactivated-enrolment-cancelled-todo = Begynd forfra på siden, når du er klar. Hvis tegnene virkelig var forskellige, skal du bruge et andet netværk.
deactivated-server-restored-title = Serveren er gendannet fra en sikkerhedskopi
deactivated-server-restored = Serveren har nu ældre data end denne enhed. Din konto er sikker.
deactivated-server-restored-todo = Vælg en ny PIN-kode, så de passer sammen igen:
deactivated-step-1 = Åbn { $origin } på en anden skærm, og log ind. Hvis du ikke har en anden enhed, skal du vælge »Uden appen«.
deactivated-step-2 = Vælg »Nulstil PIN-kode« ud for denne enhed. Hvis du ikke kan se den, skal du først vælge »Administrer mine mobilenheder«.
deactivated-step-3 = Scan QR-koden på siden.
deactivated-scan = Scan nulstillingskoden
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Nulstil PIN-kode
deactivated-remove = Fjern fra denne enhed
deactivated-begin-again = Fjern, og begynd forfra
deactivated-remove-title = Vil du fjerne kontoen fra denne enhed?
deactivated-remove-lead = Kontoen { $account } hos { $server } bliver slettet fra denne enhed. Enheden kan ikke godkende noget, før den er registreret igen.
deactivated-remove-confirm = Fjern

store-title = Appen kan ikke starte
# Button: deletes all accounts from this device.
store-delete = Slet alt, og begynd forfra
store-delete-title = Vil du slette alt i appen?
store-delete-lead = Alle konti i appen bliver slettet fra denne enhed med deres navne og appens indstillinger. De kan ikke gendannes. Enheden kan ikke godkende noget, før den er registreret igen under »Min konto«.
store-delete-confirm = Slet alt

settings-title = Indstillinger
settings-look = Udseende
settings-language = Sprog
settings-language-system = Automatisk ({ $language })
settings-theme = Lyst eller mørkt
settings-theme-system = Automatisk
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-text = Tekststørrelse
settings-text-normal = Normal
settings-text-large = Stor
settings-text-larger = Større
settings-text-largest = Størst
settings-notifications = Notifikationer
settings-notifications-hint = Hvordan du får besked om anmodninger
settings-safety = Sikkerhed
settings-idle = Skjul appens indhold
settings-idle-hint = Efter så lang tid uden brug. Du får en advarsel 30 sekunder før.
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
# Row of the settings: opens the help page of the server in the browser.
settings-help = Hjælp
settings-help-hint = Spørgsmål og svar, i browseren: { $address }
settings-diagnostics = Diagnostik
settings-diagnostics-hint = Hvis noget ikke virker
settings-licences = Licenser
settings-licences-hint = For denne app og dens komponenter
settings-version = Version { $version }

notify-running-title = Notifikationer, mens appen kører
notify-running = Du får en notifikation, også når vinduet er skjult. Når appen er lukket, kontrollerer den ikke, om der er anmodninger.
notify-open-title = Kun notifikationer, mens appen er åben
notify-open = Denne enhed lader ikke appen kontrollere, om der er anmodninger, når den er lukket. Når en side beder dig bekræfte, skal du selv åbne appen.
notify-periodic-title = Appen kontrollerer nu og da
notify-periodic = Når appen er lukket, kontrollerer den cirka hvert 15. minut. Enheden kan forsinke dette.
notify-seldom-title = Appen kontrollerer, når enheden tillader det
notify-seldom = Når du ikke bruger appen, kan der gå timer mellem kontrollerne. Hvis du stryger appen væk i appskifteren, kontrollerer den slet ikke, før du åbner den igen.
notify-late = En anmodning gælder kun i nogle få minutter, så denne notifikation kommer ofte for sent. Når en side beder dig bekræfte, skal du selv åbne appen.
notify-push-title = Du får besked med det samme
notify-push = Så snart der kommer en anmodning, giver din push-app besked til Countersign. Hvis der ikke kommer nogen notifikation, skal du selv åbne appen.
notify-apple = Så snart der kommer en anmodning, leverer Apple en notifikation. Den siger kun, at der venter en anmodning. Hvis der ikke kommer nogen notifikation, skal du selv åbne appen.
notify-faster-title = Få besked med det samme
notify-faster = En app som ntfy kan give denne app besked, så snart der kommer en anmodning. Installer den, og åbn derefter denne app igen.
notify-refused-title = Notifikationer er slået fra
notify-refused = Du får ikke besked, når der kommer en anmodning. Du ser anmodningen, når du åbner appen.
notify-settings = Åbn indstillingerne
notify-ask-title = Notifikationer er ikke tilladt endnu
notify-ask = Tillad notifikationer, så appen kan give besked, når der kommer en anmodning.
notify-allow = Tillad notifikationer

privacy-title = Dit privatliv
privacy-lead = Kort sagt: Denne app kommunikerer kun med dine kontis servere og kun om dine login.
privacy-kept-title = Det gemmer denne enhed
privacy-kept-1 = For hver konto: serverens navn og adresse og din konto, delvist skjult
privacy-kept-2 = En hemmelig nøgle for hver konto, som enheden beskytter, og som er ubrugelig uden din PIN-kode
privacy-kept-3 = Dine indstillinger
privacy-kept-4 = Gemmes ikke: din PIN-kode, din adgangskode eller en liste over dine login
privacy-sent-title = Det sender den, og til hvem
privacy-sent-1 = Til kontoens server: dine svar på anmodninger og kontrol af, om der er nye
privacy-sent-2 = Aldrig din PIN-kode: Serveren kan kontrollere, at den er rigtig, men får den ikke at vide
privacy-sent-3 = Serveren ser også din IP-adresse, som alle servere gør
privacy-sent-4 = Hvis du bruger en push-app: adressen, hvor den kan nås. Dens udbyder får at vide, hvornår der kommer en anmodning, og ikke andet
privacy-none-title = Det gør den ikke
privacy-none-1 = Ingen statistik, ingen reklamer, ingen nedbrudsrapporter
privacy-none-2 = Ingen andre servere: Selv udviklerne får intet at vide om dig
privacy-none-3 = Ingen gemte billeder: Kameraet læser kun QR-koder
privacy-gone-title = Sådan sletter du dine data
privacy-gone = Hvis du fjerner en konto under »Konti«, bliver den slettet fra denne enhed. Under »Min konto« kan du se, hvad serveren gemmer om dig.

licences-title = Licenser
licences-own = Denne app er fri software under Den Europæiske Unions offentlige licens (EUPL) 1.2.
licences-own-text = Læs Den Europæiske Unions offentlige licens
licences-others-title = Bygget med andres arbejde
licences-others =
    { $count ->
        [one] { $count } komponent under sin egen licens:
       *[other] { $count } komponenter, hver under sin egen licens:
    }
licences-texts-title = Licensernes fulde tekst
licences-loading = Listen indlæses…
licences-failed-title = Listen kunne ikke åbnes
licences-failed = Luk appen, og åbn den igen. Intet andet er berørt.

diagnostics-title = Diagnostik
diagnostics-lead = Hvis noget ikke virker, hjælper disse oplysninger supportteamet med at hjælpe dig.
diagnostics-safe = Oplysningerne indeholder ingen hemmeligheder: ingen PIN-kode, nøgle, kode eller adgangskode. Her ser du alt, hvad der ville blive delt.
diagnostics-english = Linjerne er på engelsk, så ethvert supportteam kan læse dem.
diagnostics-lines = Diagnostiske oplysninger
diagnostics-share = Del

move-intro-title = Vil du flytte til en anden telefon?
move-intro-lead = Kontoen { $account } hos { $server } bliver flyttet til en anden telefon eller tablet. Det tager mindre end to minutter.
move-intro-1 = Hav den anden telefon ved hånden, med denne app installeret.
move-intro-2 = Denne telefon viser en QR-kode. Den anden scanner den.
move-intro-3 = Indtast din PIN-kode på den anden telefon. Det er den samme PIN-kode som her.
move-intro-4 = Begge telefoner viser seks tegn. Hvis de er ens, skal du bekræfte det her.
move-intro-after = Så snart den anden telefon er klar, holder denne op med at virke for denne konto. Indtil da ændrer intet sig.
move-intro-accept = Fortsæt

move-code-title = Scan dette med den anden telefon
move-code-lead = Åbn Countersign på den anden telefon, tryk på »Flyt fra en gammel telefon« eller »Scan QR-kode«, og scan denne kode.
move-code-picture = QR-kode til den anden telefon
move-code-typed = Eller indtast denne kode dér
move-code-address = Adresse:
move-code-claimed-title = Indtast nu din PIN-kode på den anden telefon
move-code-claimed = Den anden telefon har læst koden og beder om din PIN-kode. Denne telefon går derefter automatisk videre.
move-code-attempts =
    { $count ->
        [0] Du har ikke flere forsøg.
        [1] Der blev indtastet en forkert PIN-kode på den anden telefon. Der er ét forsøg tilbage.
       *[other] Der blev indtastet en forkert PIN-kode på den anden telefon. Der er { $count } forsøg tilbage.
    }
move-code-over-title = Koden er udløbet
move-code-over = Intet blev flyttet. Gå tilbage, og begynd forfra.
move-cancel = Annuller flytningen

move-compare-title = Ser du det samme på den anden telefon?
move-compare-lead = Se på begge skærme. Tag dig god tid.
move-compare-characters = De seks tegn
move-compare-same = Tegnene er ens
move-compare-differ = Tegnene er forskellige
move-compare-busy = Kontoen bliver flyttet…
move-compare-note = Hvis de er forskellige, bliver intet flyttet. En anden har måske læst koden.

moved-title = Den anden telefon er klar
moved = Den anden telefon godkender nu login for { $account } hos { $server }. Denne telefon kan ikke længere gøre det, og kontoen er slettet fra den.
moved-name = I »Min konto« har den anden telefon stadig navnet fra denne telefon. Du kan omdøbe den dér.
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
account-deactivated = Denne konto kan ikke godkende noget i øjeblikket.
account-change-pin = Skift PIN-kode
account-biometrics = I stedet for din PIN-kode, som også altid virker.
account-notice-pin-changed-title = Din PIN-kode er skiftet
account-notice-pin-changed = Fra nu af virker kun den nye PIN-kode på denne enhed.
account-notice-biometrics-on-title = Slået til
account-notice-biometrics-on = Fra nu af kan du bruge fingeraftryk eller ansigt i stedet for PIN-koden.
account-notice-biometrics-off-title = Slået fra
account-notice-biometrics-off = Fra nu af beder denne enhed om din PIN-kode.
account-notice-named-title = Gemt
account-notice-named = Denne enhed bruger dette navn fra nu af.
account-sign-ins = Login
account-sign-ins-detail = Hvornår og hvor denne konto blev brugt
account-move = Flyt til en anden telefon
account-move-detail = På cirka to minutter, uden computer
account-remove = Fjern fra denne enhed
account-name = Dit eget navn til denne konto
account-name-hint = Kun denne enhed viser det. Højeste længde: { $count }.
account-name-save = Gem
account-remove-title = Vil du fjerne denne konto fra denne enhed?
account-remove-lead = Dette sker med { $account } hos { $server }:
account-remove-server = Serveren fjerner denne enhed fra din konto og giver dig besked i en mail. Anmodninger, der stadig venter her, bliver annulleret.
account-remove-here = Kontoen og dens nøgler bliver slettet fra denne enhed. Dine andre konti bevares.
account-remove-last = Hvis dette er din eneste enhed, skal du sikre dig, at du kan logge ind på en anden måde.
account-remove-reinstall = Hvis du vil bruge kontoen her igen, skal du registrere denne enhed på ny. Det samme gælder, hvis du sletter appen: Kontoen kommer ikke tilbage, når du installerer den igen.
account-remove-confirm = Fjern

sign-ins-title = Login
history-empty = Ingen login endnu. Hvert login vises her med sted og tid.
history-busy = Kontakter serveren…
history-more = Vis ældre poster
history-paused = Er anmodninger til denne enhed sat på pause?
history-expect = Jeg logger ind nu
history-expect-hint = Hvis en ny browser siger, at anmodninger til din enhed er sat på pause, skal du trykke her. Nye browsere kan så sende anmodninger i ti minutter.
history-expected = Nye browsere kan nu sende anmodninger til denne enhed i ti minutter.
history-method-password = Med adgangskoden
history-method-app = Med denne app
history-method-code = Med en kode fra denne app
history-method-here = På denne enhed
history-signed-in = Logget ind
history-signed = Underskrevet
history-denied = Afvist
history-expired = Ikke besvaret i tide
history-cancelled = Annulleret
history-failed = Mislykket
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Ny PIN-kode til »{ $device }«
history-unblocked = Blokeringen af »{ $device }« blev ophævet med en ny PIN-kode
history-moved = Appen på »{ $device }« blev flyttet til en anden enhed
history-blocked = »{ $device }« blev blokeret
history-locked = »{ $device }« blev låst
history-reported-by-you = Indberettet af dig
history-not-me = Det var ikke mig
history-not-me-title = Var det ikke dig?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Indberetningen stopper ikke denne transaktion. Ring til »{ $service }« nu: Kun tjenesten kan stoppe den.
history-not-me-1 = Hvis du indberetter det, bliver alle, der er logget ind fra den browser, logget ud. Du får en mail om det.
history-not-me-2 = Skift din adgangskode under »Min konto«.
history-not-me-3 = Gennemgå dine enheder og sessioner under »Min konto«, og afslut dem, du ikke genkender.
history-not-me-confirm = Indberet
