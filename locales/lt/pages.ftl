### Lietuvių: see locales/en for what each text is for.

product-name = Countersign

page-skip = Pereiti prie turinio
page-sign-out = Atsijungti
page-demo = Tai demonstracija šiame kompiuteryje. Jos laiškai yra čia:
page-demo-outbox = demonstracijos siunčiamieji laiškai
page-back-account = Mano paskyra
page-back-devices = Mano mobilieji įrenginiai
page-cancel = Atšaukti

sign-in-title = Prisijungti
sign-in-lead = Pirmiausia įveskite savo el. pašto adresą.
sign-in-email = El. pašto adresas
sign-in-email-wrong = Įveskite visą el. pašto adresą, pavyzdžiui, marija@example.eu.
sign-in-next = Toliau
sign-in-over = Šis prisijungimas baigėsi, nes truko ilgiau nei 15 minučių arba buvo pradėtas kitoje naršyklėje. Nieko nepraradote: pradėkite čia iš naujo.

password-title = Įveskite savo slaptažodį
password-not-you = Tai ne jūs?
password-label = Slaptažodis
password-sign-in = Prisijungti
method-title = Pasirinkite, kaip prisijungti
method-label = Kaip norite patvirtinti, kad tai jūs?
method-hint = Su programėle „Countersign“ jūsų įrenginyje prisijungti saugiau nei vien slaptažodžiu.
method-password = Tik slaptažodis
method-app-pin = Programėlė: PIN
method-app-qr = Programėlė: QR kodas, ir be tinklo
error-wrong-password = Patikrinkite adresą ir dar kartą įveskite slaptažodį. Didžiosios ir mažosios raidės skiriasi. Jei čia paskyros neturite, niekas nepakeista.
    .title = Adresas ir slaptažodis nesutampa
error-too-many-passwords =
    { $count ->
        [one] Kad paskyra būtų saugi, { $count } sekundę slaptažodžiai netikrinami. Po to bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
        [few] Kad paskyra būtų saugi, { $count } sekundes slaptažodžiai netikrinami. Po to bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
        [many] Kad paskyra būtų saugi, { $count } sekundės slaptažodžiai netikrinami. Po to bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
       *[other] Kad paskyra būtų saugi, { $count } sekundžių slaptažodžiai netikrinami. Po to bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
    }
    .title = Prašome truputį palaukti

device-title = Kurį įrenginį norite naudoti?
device-lead = Bus klausiama tik šio įrenginio. Kiti nieko nerodys.
device-none-title = Dar neturite įrenginio
device-none-lead = Kad galėtumėte patvirtinti programėle, pirmiausia pridėkite įrenginį prie savo paskyros. Dabar prisijunkite slaptažodžiu; puslapyje „Mano paskyra“ skiltis „Mano mobilieji įrenginiai“ padės tai padaryti maždaug per dvi minutes.
device-none-unusable = Jūsų įrenginio dabar naudoti negalima, nes jis užblokuotas arba ne iki galo pridėtas. Prisijunkite slaptažodžiu; puslapyje „Mano mobilieji įrenginiai“ galite nustatyti jam naują PIN.
device-none-password = Prisijungti slaptažodžiu
device-last-used = Paskutinį kartą naudotas:
device-never-used = Dar nenaudotas
device-other-method = Naudoti kitą būdą

waiting-title = Patvirtinkite savo įrenginyje
waiting-lead = Laukiame jūsų atsakymo įrenginyje { $device }.
waiting-step-open = Atverkite programėlę „Countersign“ įrenginyje { $device }. Prašymas atsiras pats.
waiting-step-match = Patikrinkite, kas prašo, tada įveskite programėlėje šį skaičių:
waiting-step-check = Patikrinkite programėlėje, kas prašo, ir tęskite.
waiting-step-pin = Įveskite programėlėje savo PIN. Šis puslapis tęs pats.
waiting-match-label = Skaičius, kurį reikia įvesti programėlėje
waiting-time-left = Liko laiko
waiting-other-method = Naudoti kitą būdą
waiting-cancel = Atšaukti
waiting-noscript = Be scenarijų šis puslapis pats tęsti negali. Kai patvirtinsite programėlėje, paspauskite mygtuką.
waiting-continue = Aš patvirtinau
waiting-confirmed = Patvirtinta. Minutėlę…

outcome-again = Bandyti dar kartą
outcome-denied = Atmesta jūsų įrenginyje
    .lead = Niekas neprisijungė. Jei „Atmesti“ paspaudėte per klaidą, bandykite dar kartą.
outcome-reported = Pranešta jūsų įrenginyje
    .lead = Niekas neprisijungė. Jei prašė kas nors kitas, jis gali žinoti jūsų slaptažodį: netrukus jį pakeiskite.
outcome-expired = Laikas baigėsi
    .lead = Į prašymą per dvi minutes neatsakyta, todėl niekas neprisijungė. Turėkite įrenginį po ranka ir bandykite dar kartą.
outcome-cancelled = Prašymas atšauktas
    .lead = Niekas neprisijungė. Galite pradėti iš naujo, kada norite.
outcome-wrong-match = Įvestas ne šio puslapio skaičius
    .lead = Prašymas baigėsi, ir niekas neprisijungė. Bandykite dar kartą su nauju skaičiumi.
outcome-blocked = Šis įrenginys užblokuotas
    .lead = PIN penkis kartus iš eilės buvo neteisingas arba įrenginys užrakintas ar pašalintas. Prisijunkite kitaip; puslapyje „Mano mobilieji įrenginiai“ galite nustatyti jam naują PIN.
outcome-too-many = Jau laukia trys prašymai
    .lead = Programėlėje į juos atsakykite arba juos atmeskite, arba palaukite dvi minutes, kol jie baigsis patys. Tada bandykite dar kartą.
outcome-only-known = Jūsų įrenginio dabar neklausiama
    .lead = Per pastarąją valandą į kelis prašymus neatsakyta arba jie atmesti. Kad nebūtumėte trukdomi, prašyti gali tik anksčiau jūsų naudotos naršyklės. Naudokite kitą būdą arba bandykite dar kartą po valandos.
outcome-too-many-codes = Per daug neteisingų kodų
    .lead = Kad jūsų paskyra būtų saugi, naujas kodas kol kas nekuriamas. Naudokite kitą būdą arba bandykite dar kartą po valandos.
outcome-not-active = Šio įrenginio dabar naudoti negalima
    .lead = Jis ne iki galo pridėtas, užblokuotas arba pašalintas. Naudokite kitą būdą; puslapyje „Mano mobilieji įrenginiai“ matysite jo būseną.

context-browser = { $browser }, sistema { $system }
context-this-computer = Šis kompiuteris

code-title = Naudokite programėlės QR kodą
code-lead = Įrenginiui { $device }. Tinklo nereikia.
code-step-scan = Programėlėje paspauskite „Nuskaityti QR kodą“ ir laikykite įrenginį prieš šį paveikslėlį.
code-step-pin = Patikrinkite, kas prašo, ir įveskite savo PIN. Programėlė parodys devynias raides ir skaitmenis.
code-step-type = Devynios raidės ir skaitmenys. Didžiosios raidės, tarpai ir brūkšneliai nesvarbu.
code-picture = QR kodas, kurį reikia nuskaityti programėle „Countersign“
code-label = Programėlėje rodomas kodas
code-submit = Prisijungti
code-confirm = Patvirtinti
code-typed-open = Negalite nuskaityti paveikslėlio?
code-typed-hint = Programėlėje paspauskite „Nuskaityti QR kodą“, tada „Įvesti kodą“ ir įveskite šiuos dvylika skaitmenų:
code-time-left = Dar galioja
code-new = Rodyti naują kodą

error-mistyped-otp = Vienas ar keli ženklai ne tokie kaip programėlėje. Bandymo nepraradote: palyginkite ir pataisykite.
    .title = Kode yra rašybos klaida
error-not-this-device-otp =
    { $count ->
        [one] Kodą sukūrė kitas įrenginys, jis skirtas kitam puslapiui arba per senas. Programėlėje sukurkite naują šiam paveikslėliui. Liko { $count } bandymas.
        [few] Kodą sukūrė kitas įrenginys, jis skirtas kitam puslapiui arba per senas. Programėlėje sukurkite naują šiam paveikslėliui. Liko { $count } bandymai.
        [many] Kodą sukūrė kitas įrenginys, jis skirtas kitam puslapiui arba per senas. Programėlėje sukurkite naują šiam paveikslėliui. Liko { $count } bandymo.
       *[other] Kodą sukūrė kitas įrenginys, jis skirtas kitam puslapiui arba per senas. Programėlėje sukurkite naują šiam paveikslėliui. Liko { $count } bandymų.
    }
    .title = Šis kodas ne šiam puslapiui
error-wrong-otp-pin =
    { $count ->
        [one] Dar kartą nuskaitykite paveikslėlį ir atidžiai įveskite savo PIN. Liko { $count } bandymas. Dar kartą įvedus neteisingą PIN, įrenginys bus užblokuotas; tada naują PIN galėsite nustatyti puslapyje „Mano paskyra“.
        [few] Dar kartą nuskaitykite paveikslėlį ir atidžiai įveskite savo PIN. Liko { $count } bandymai.
        [many] Dar kartą nuskaitykite paveikslėlį ir atidžiai įveskite savo PIN. Liko { $count } bandymo.
       *[other] Dar kartą nuskaitykite paveikslėlį ir atidžiai įveskite savo PIN. Liko { $count } bandymų.
    }
    .title = Programėlėje įvestas PIN neteisingas
error-code-expired = Praėjo penkios minutės. Nuskaitykite toliau pateiktą naują paveikslėlį ir įveskite naują kodą.
    .title = Šis kodas per senas
error-code-used = Kiekvienas kodas galioja vieną kartą, o kiekvienam paveikslėliui skirti trys bandymai. Nuskaitykite toliau pateiktą naują paveikslėlį ir įveskite naują kodą.
    .title = Šis kodas jau panaudotas

account-title = Mano paskyra
account-hello = Laba diena, { $name }
account-lead = Čia tvarkote savo paskyrą ir įrenginius, kurie patvirtina, kad tai jūs.
account-devices = Mano mobilieji įrenginiai
account-devices-state =
    { $count ->
        [0] Įrenginio dar nėra. Jei jį turite, niekas negali pakeisti jūsų įrenginių vien pavogtu slaptažodžiu.
        [one] Jūsų vardu patvirtina { $count } įrenginys.
        [few] Jūsų vardu patvirtina { $count } įrenginiai.
        [many] Jūsų vardu patvirtina { $count } įrenginio.
       *[other] Jūsų vardu patvirtina { $count } įrenginių.
    }
account-devices-unusable = Šiuo metu nė vienas jūsų įrenginys negali patvirtinti. Žiūrėkite, ką daryti.
account-devices-manage = Tvarkyti mobiliuosius įrenginius
account-devices-first = Pridėti mobilųjį įrenginį

devices-title = Mano mobilieji įrenginiai
devices-lead = Šie įrenginiai gali patvirtinti, kad tai jūs.
devices-none = Dar neturite įrenginio. Pridėkite jį, ir nuo tada niekas negalės pakeisti jūsų įrenginių vien pavogtu slaptažodžiu.
devices-add = Pridėti mobilųjį įrenginį
devices-active = Aktyvus
devices-pending = Nebaigtas
devices-blocked = Užblokuotas
devices-locked = Užrakintas
devices-blocked-why = Šis įrenginys užblokuotas, nes buvo įvestas neteisingas PIN. Kad vėl jį naudotumėte, nustatykite naują PIN.
devices-locked-why = Pastebėta šio įrenginio kopija, todėl jūsų saugumui jis užrakintas. Pašalinkite jį ir pridėkite iš naujo.
devices-pending-why = Šis įrenginys ne iki galo pridėtas. Pašalinkite jį ir pridėkite iš naujo.
devices-added = Pridėtas
devices-last-used = Paskutinį kartą naudotas
devices-never-used = Dar nenaudotas
devices-rename = Pervadinti
devices-rename-label = Naujas pavadinimas
devices-rename-save = Įrašyti pavadinimą
devices-reset = Naujas PIN
devices-remove = Pašalinti
devices-remove-title = Pašalinti įrenginį { $device }?
devices-remove-lead = Jis nebegalės patvirtinti jūsų vardu, o atviri prašymai jame baigsis. Apie tai gausite el. laišką. Kad vėl jį naudotumėte, turėsite pridėti iš naujo.
devices-remove-last = Tai vienintelis jūsų įrenginys. Norint be jo pridėti kitą, reikės slaptažodžio, el. paštu atsiųstos nuorodos ir palaukti.
devices-remove-confirm = Pašalinti šį įrenginį
devices-remove-keep = Palikti
devices-removed = Įrenginys pašalintas. Apie tai gausite el. laišką.
devices-renamed = Pavadinimas pakeistas.
devices-pin-reset = Įrenginys turi naują PIN.
devices-was-added = Įrenginys pridėtas. Apie tai gausite el. laišką.
error-device-name = Suteikite įrenginiui 1–40 ženklų pavadinimą.
    .title = Pavadinimo nėra arba jis per ilgas

step-up-title = Patvirtinkite, kad tai jūs
step-up-lead = Prieš keičiant jūsų įrenginius, dar kartą įveskite savo slaptažodį.
step-up-device-title = Patvirtinkite įrenginiu
step-up-device-lead = Turite įrenginį, todėl šiam pakeitimui vien slaptažodžio nepakanka.
step-up-continue = Tęsti
step-up-app-pin = Patvirtinti programėlėje
step-up-app-qr = QR kodu, be tinklo
step-up-unusable = Nė vienas jūsų įrenginys dabar neveikia?
step-up-unusable-lead = Puslapyje „Mano mobilieji įrenginiai“ galite nustatyti naują įrenginio PIN el. paštu atsiųsta nuoroda.
step-up-service = { $name }, įrenginių keitimas
sign-in-service = { $name }, Mano paskyra

add-title = Pridėti mobilųjį įrenginį
add-lead = Pirmiausia pasirinkite pavadinimą ir PIN. PIN lieka šiame puslapyje ir jūsų programėlėje; serveris jo niekada nemato.
add-name = Įrenginio pavadinimas
add-name-hint = Kad jį atpažintumėte, pavyzdžiui, „Marijos telefonas“.
add-pin = PIN iš keturių skaitmenų
add-pin-hint = Jį įvesite programėlėje patvirtindami. Venkite metų, skaitmenų iš eilės ir pasikartojimų.
add-pin2 = Dar kartą tas pats PIN
add-show = Rodyti QR kodą
add-noscript = Šis puslapis QR kodą sukuria pats, kad jūsų PIN nematytų niekas kitas. Tam reikia scenarijų: leiskite juos šiai svetainei ir įkelkite puslapį iš naujo.
reset-title = Naujas PIN įrenginiui { $device }
reset-lead = Pasirinkite naują PIN. Jis lieka šiame puslapyje ir jūsų programėlėje; serveris jo niekada nemato.

enrol-scan-title = Nuskaitykite tai savo įrenginiu
enrol-scan-lead = Atverkite programėlę „Countersign“, paspauskite „Aktyvinti“ arba „Pridėti paskyrą“ ir laikykite įrenginį prieš paveikslėlį.
enrol-reset-lead = Atverkite programėlę „Countersign“ įrenginyje { $device }, paspauskite „Nuskaityti QR kodą“ ir laikykite įrenginį prieš paveikslėlį.
enrol-picture = QR kodas, kurį reikia nuskaityti programėle „Countersign“
enrol-other-ways = Tas pats įrenginys arba nėra kameros?
enrol-link-label = Tame pačiame įrenginyje atverkite šią nuorodą programėlėje arba ją ten nukopijuokite:
enrol-copy = Kopijuoti nuorodą
enrol-copied = Nukopijuota
enrol-typed-label = Arba įveskite programėlėje šį kodą su adresu { $origin }
enrol-waiting = Laukiame jūsų įrenginio…
enrol-claimed = Jūsų įrenginys prijungtas. Įveskite programėlėje savo PIN.
enrol-wrong-pin =
    { $count ->
        [one] Tai ne čia pasirinktas PIN. Liko { $count } bandymas.
        [few] Tai ne čia pasirinktas PIN. Liko { $count } bandymai.
        [many] Tai ne čia pasirinktas PIN. Liko { $count } bandymo.
       *[other] Tai ne čia pasirinktas PIN. Liko { $count } bandymų.
    }
enrol-compare-title = Ar programėlėje matote tą patį?
enrol-compare-lead = Palyginkite toliau esančius šešis ženklus su ženklais savo įrenginyje. Tik jei jie vienodi, tai tikrai jūsų įrenginys.
enrol-match = Jie vienodi
enrol-differ = Jie skiriasi
enrol-added-title = Jūsų įrenginys paruoštas
enrol-added-lead = Nuo šiol jis gali patvirtinti jūsų vardu. Apie tai gausite el. laišką.
enrol-reset-done-title = Naujas PIN nustatytas
enrol-reset-done-lead = Įrenginys vėl patvirtina jūsų vardu, jau su nauju PIN. Apie tai gausite el. laišką.
enrol-done = Eiti į mano mobiliuosius įrenginius
enrol-dead-title = Šis kodas nebegalioja
enrol-dead-expired = Per dešimt minučių jo niekas nepanaudojo. Niekas neužregistruota.
enrol-dead-wrong-pin = PIN tris kartus buvo neteisingas. Niekas neužregistruota.
enrol-dead-contested = Tą patį kodą bandė panaudoti du įrenginiai, todėl abu atmesti. Niekas neužregistruota. Nerodykite paveikslėlio kitiems.
enrol-dead-rejected = Nurodėte, kad ženklai skiriasi, todėl įrenginys atmestas. Jei neapsirikote, kodą galėjo nufotografuoti kas nors kitas: pradėkite iš naujo ten, kur niekas nemato.
enrol-dead-gone = Kodas nebegalioja. Niekas neužregistruota.
enrol-again = Pradėti iš naujo
enrol-cancel = Atšaukti
enrol-time-left = Kodas dar galioja
enrol-failed = Serveris kodo nepriėmė. Patikrinkite ryšį ir bandykite dar kartą.

pin-four-digits = PIN turi tiksliai keturis skaitmenis.
pin-differs = Abu PIN nesutampa. Įveskite abu dar kartą.
pin-same-digits = Keturis vienodus skaitmenis lengva atspėti. Pasirinkite kitą PIN.
pin-row = Skaitmenis iš eilės, didėjančius ar mažėjančius, lengva atspėti. Pasirinkite kitą PIN.
pin-pairs = Pasikartojančias ar veidrodines poras lengva atspėti. Pasirinkite kitą PIN.
pin-year = Metus lengva atspėti. Pasirinkite kitą PIN.
pin-keypad-line = Liniją klaviatūroje lengva atspėti. Pasirinkite kitą PIN.

recovery-title-pin = Nustatyti naują PIN įrenginiui { $device }
recovery-title-add = Pridėti įrenginį be kito įrenginio
recovery-choose-lead = Tam vien slaptažodžio nepakanka. Įveskite jį dar kartą, tada pasirinkite, kaip įrodysite, kad tai jūs.
recovery-password-label = Slaptažodis
recovery-by-device = Patvirtinti įrenginyje { $device }
recovery-by-device-hint = Iš karto
recovery-by-mail = Nuoroda el. paštu
recovery-by-mail-hint-now = Jūsų el. pašto adresu, iš karto
recovery-by-mail-hint-wait =
    { $count ->
        [one] Jūsų el. pašto adresu, tada reikės palaukti { $count } valandą
        [few] Jūsų el. pašto adresu, tada reikės palaukti { $count } valandas
        [many] Jūsų el. pašto adresu, tada reikės palaukti { $count } valandos
       *[other] Jūsų el. pašto adresu, tada reikės palaukti { $count } valandų
    }
recovery-sent-title = Patikrinkite savo el. paštą
recovery-sent-lead = Nuoroda išsiųsta adresu { $email }. Atverkite ją šioje naršyklėje; ji nuves toliau.
recovery-sent-again = Po kelių minučių laiško nėra? Siųsti naują nuorodą
recovery-wait-title = Laukimo laikas prasidėjo
recovery-wait-lead = Jūsų saugumui tęsti galėsite tik praėjus šiam laikui. Tada grįžkite į šį puslapį šioje naršyklėje. Jei tai ne jūs, galite tai sustabdyti iš el. laiško.
recovery-wait-until = Tęsti galėsite nuo
recovery-elsewhere-title = Ar tai buvote jūs?
recovery-elsewhere-lead = Jei prašėte šios nuorodos, atverkite ją naršyklėje, kurioje jos prašėte ir kurioje esate prisijungę. Jei ne, sustabdykite tai čia.
recovery-stop = Tai ne aš: sustabdyti
recovery-stopped-title = Sustabdyta
recovery-stopped-lead = Niekas nepakeista. Jei to neprašėte, kažkas žino jūsų slaptažodį: netrukus jį pakeiskite.
recovery-over-title = Ši nuoroda nebegalioja
recovery-over-lead = Ji panaudota, sustabdyta, pakeista naujesne arba per ilgai laukė. Niekas nepakeista.

outbox-title = Demonstracijos siunčiamieji laiškai
outbox-lead = Laiškai, kuriuos ši demonstracija būtų išsiuntusi, nuo naujausio.
outbox-none = Laiškų dar nėra.

error-page-home = Eiti į pirmąjį puslapį
error-page-not-found = Šiuo adresu nieko nėra. Gal jis nukopijuotas be pabaigos.
    .title = Tokio puslapio nėra
error-page-forged = Forma pateikta ne iš puslapio, kuris čia buvo parodytas šiai naršyklei, arba tas puslapis per senas. Niekas nepakeista. Grįžkite, įkelkite puslapį iš naujo ir pakartokite veiksmą.
    .title = Ši forma nepriimama
error-page-other-host = Šis serveris atsako tik kitu adresu. Niekas neatlikta. Naudokite adresą, kurį gavote.
    .title = Tai netinkamas adresas
error-page-malformed = Formoje kažko trūko arba kažko nepavyko perskaityti. Niekas nepakeista. Grįžkite ir bandykite dar kartą.
    .title = Šios formos perskaityti negalima
error-page-busy = Šiuo metu prisijungia daug žmonių. Nieko nepraradote. Palaukite kelias sekundes ir bandykite dar kartą.
    .title = Prašome minutėlę palaukti
error-page-fault = Klaida yra mūsų pusėje, ir niekas nepakeista. Bandykite dar kartą po kelių minučių.
    .title = Nepavyko

link-title = Ši nuoroda skirta programėlei
link-lead = Nukopijuokite visą šio puslapio adresą, atverkite programėlę „Countersign“ įrenginyje, kurį norite užregistruoti, pasirinkite „Įvesti kodą“ ir ten jį įklijuokite. Nuoroda galioja vieną kartą, dešimt minučių; dar niekas neužregistruota.
