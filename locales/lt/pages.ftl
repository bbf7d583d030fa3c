### Lietuvių: see locales/en for what each text is for.

product-name = Countersign

page-skip = Pereiti prie turinio
page-sign-out = Atsijungti
page-demo = Tai demonstracija šiame kompiuteryje. Jos laiškai yra čia:
page-back-account = Mano paskyra
page-back-devices = Mano mobilieji įrenginiai
page-cancel = Atšaukti
page-language = Kalba
page-language-set = Keisti

sign-in-title = Prisijungti
sign-in-lead = Pirmiausia įveskite savo el. pašto adresą.
sign-in-email = El. pašto adresas
sign-in-email-wrong = Įveskite visą el. pašto adresą, pavyzdžiui, marija@example.eu.
sign-in-next = Toliau
sign-in-over = Šis prisijungimas baigėsi, nes truko ilgiau nei 15 minučių arba buvo pradėtas kitoje naršyklėje. Nieko nepraradote: pradėkite čia iš naujo.

password-title = Įveskite savo slaptažodį
password-not-you = Tai ne jūs?
password-label = Slaptažodis
password-show = Rodyti
password-hide = Slėpti
password-change-title = Keisti slaptažodį
password-change-lead = Naudokite bent { $count } simbolių; kelis žodžius iš eilės lengva įsiminti. Kitos naršyklės bus atjungtos, ir apie tai gausite el. laišką.
password-current = Dabartinis slaptažodis
password-new = Naujas slaptažodis
password-repeat = Naujas slaptažodis dar kartą
password-save = Išsaugoti naują slaptažodį
password-saved = Jūsų slaptažodis pakeistas. Kitos naršyklės atjungtos.
account-password-state = Pakeiskite jį, jei jį gali žinoti kas nors kitas.
error-password-short = Naudokite bent { $count } simbolių.
    .title = Slaptažodis per trumpas
error-password-long = Naudokite ne daugiau kaip { $count } simbolius.
    .title = Slaptažodis per ilgas
error-password-personal = Jame negali būti jūsų el. pašto adreso ir jis negali būti jūsų vardas.
    .title = Pasirinkite kitą slaptažodį
error-password-differs = Įveskite naują slaptažodį du kartus vienodai.
    .title = Slaptažodžiai nesutampa
forgotten-title = Pamiršote slaptažodį?
forgotten-lead = Įveskite savo el. pašto adresą. Jei su juo susieta paskyra, atsiųsime nuorodą naujam slaptažodžiui pasirinkti.
forgotten-send = Siųsti nuorodą
forgotten-sent-lead = Jei su šiuo adresu susieta paskyra, nuoroda išsiųsta. Atverkite ją šioje naršyklėje.
forgotten-wait-lead = Nė vienas jūsų įrenginys negali patvirtinti, todėl jūsų saugumui naują slaptažodį galėsite pasirinkti tik po šio laiko. Tada dar kartą atverkite el. laiško nuorodą. Jei tai ne jūs, el. laiške galite tai sustabdyti.
forgotten-saved = Jūsų naujas slaptažodis nustatytas. Prisijunkite juo.
recover-title = Programėlės atkūrimas
recover-lead = Prisijungėte tik slaptažodžiu. Jūsų paskyra reikalauja ir programėlės, todėl atvertas tik šis puslapis.
recover-sign-in = Prisijungti programėle
recover-sign-in-lead = Vienas iš jūsų įrenginių gali patvirtinti. Su juo atverta visa jūsų paskyra.
password-sign-in = Prisijungti
method-title = Pasirinkite, kaip prisijungti
method-label = Kaip norite patvirtinti, kad tai jūs?
method-hint = Su programėle „Countersign“ jūsų įrenginyje prisijungti saugiau nei vien slaptažodžiu.
method-password = Tik slaptažodis
method-without-app = Be programėlės
    .hint = Jei dar neturite įrenginio arba nė vienas neveikia.
method-app-pin = Patvirtinti mano programėlėje
    .hint = Išsiunčiame prašymą į jūsų įrenginį.
method-on-mobile = Patvirtinti šio įrenginio programėlėje
    .hint = Programėlė atsidaro ir grąžina jus čia.
method-app-qr = Naudoti mano programėlės kodą
    .hint = Nuskaitote QR kodą. Įrenginiui tinklo nereikia.
error-wrong-password = Patikrinkite adresą ir dar kartą įveskite slaptažodį. Didžiosios ir mažosios raidės skiriasi. Jei čia paskyros neturite, niekas nepakeista.
    .title = Adresas ir slaptažodis nesutampa
error-password-alone = Viename jūsų įrenginyje pranešta apie bandymą prisijungti. Valandą po to rinkitės būdą su programėle.
    .title = Vien slaptažodžio dabar nepakanka
error-too-many-passwords =
    { $count ->
        [one] Kad paskyra būtų saugi, { $count } sekundę slaptažodžiai netikrinami. Po to bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
        [few] Kad paskyra būtų saugi, { $count } sekundes slaptažodžiai netikrinami. Po to bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
        [many] Kad paskyra būtų saugi, { $count } sekundės slaptažodžiai netikrinami. Po to bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
       *[other] Kad paskyra būtų saugi, { $count } sekundžių slaptažodžiai netikrinami. Po to bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
    }
    .title = Prašome truputį palaukti

device-title = Kurį įrenginį norite naudoti?
device-lead = Prašymas siunčiamas tik į šį įrenginį.
device-none-title = Dar neturite įrenginio
device-none-lead = Kad galėtumėte patvirtinti programėle, pirmiausia pridėkite įrenginį prie savo paskyros. Dabar prisijunkite slaptažodžiu; puslapyje „Mano paskyra“ skiltis „Mano mobilieji įrenginiai“ padės tai padaryti maždaug per dvi minutes.
device-none-unusable = Jūsų įrenginio dabar naudoti negalima, nes jis užblokuotas arba ne iki galo pridėtas. Prisijunkite slaptažodžiu; puslapyje „Mano mobilieji įrenginiai“ galite nustatyti jam naują PIN.
device-none-password = Prisijungti slaptažodžiu
device-last-used = Paskutinį kartą naudotas:
device-never-used = Dar nenaudotas
device-other-method = Naudoti kitą būdą

waiting-title = Patvirtinkite savo įrenginyje
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
waiting-none-title = Programėlėje nėra prašymo?
waiting-none-lead = Atidarykite programėlę įrenginyje { $device } ir patikrinkite, ar jis turi tinklą. Be tinklo naudokite kodą.
waiting-again = Siųsti prašymą dar kartą
waiting-code = Naudoti kodą

outcome-again = Bandyti dar kartą
outcome-begin-again = Pradėti iš naujo
outcome-ends = Šis bandymas baigtas. Puslapis turi pradėti iš naujo nuo slaptažodžio.
outcome-hour = Vieną valandą vien slaptažodžiu niekas neprisijungs, išskyrus naršyklę, kurią jūsų įrenginys jau patvirtino.
outcome-denied = Atmesta jūsų įrenginyje
    .lead = Niekas neprisijungė. Jei „Atmesti“ paspaudėte per klaidą, bandykite dar kartą.
outcome-reported = Pranešta jūsų įrenginyje
    .lead = Niekas neprisijungė. Jei prašė kas nors kitas, jis gali žinoti jūsų slaptažodį: kuo greičiau jį pakeiskite.
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
outcome-only-known = Į jūsų įrenginį dabar prašymai nesiunčiami
    .lead = Per pastarąją valandą į kelis prašymus neatsakyta arba jie atmesti. Kad nebūtumėte trukdomi, prašyti gali tik anksčiau jūsų naudotos naršyklės. Naudokite kitą būdą arba bandykite dar kartą po valandos.
outcome-too-many-codes = Per daug neteisingų kodų
    .lead = Kad jūsų paskyra būtų saugi, naujas kodas kol kas nekuriamas. Naudokite kitą būdą arba bandykite dar kartą po valandos.
outcome-not-active = Šio įrenginio dabar naudoti negalima
    .lead = Jis ne iki galo pridėtas, užblokuotas arba pašalintas. Naudokite kitą būdą; puslapyje „Mano mobilieji įrenginiai“ matysite jo būseną.

context-browser = { $browser }, sistema { $system }
context-this-computer = Šis kompiuteris

on-mobile-passwordless = Prisijungti programėle šiame įrenginyje
on-mobile-title = Patvirtinkite programėle šiame įrenginyje
on-mobile-step-open = Atverkite programėlę toliau esančiu mygtuku.
on-mobile-step-check = Patikrinkite, kas prašo, ir įveskite savo PIN.
on-mobile-step-back = Programėlė grąžins jus čia, ir būsite prisijungę.
on-mobile-open = Atverti programėlę
on-mobile-verified = Niekas neatsiveria? Naudokite šią nuorodą
on-mobile-confirmed = Patvirtinta. Programėlė grąžins jus į šį puslapį.
on-mobile-typed-title = Programėlė rodo devynis ženklus?
on-mobile-typed-lead = Ji juos rodo, kai atvėrė kitą naršyklę, o ne šią. Įveskite juos čia. Didžiosios raidės, tarpai ir brūkšneliai nesvarbu.
on-mobile-typed-label = Devyni ženklai
error-mistyped-return = Vienas ar keli ženklai ne tokie kaip programėlėje. Bandymo nepraradote: palyginkite ir pataisykite.
    .title = Kode yra rašybos klaida
error-return-not-yet = Programėlėje dar nepatvirtinta. Atverkite ją viršuje esančiu mygtuku; po to ji parodys ženklus.
    .title = Pirmiausia patvirtinkite programėlėje
error-too-many-passwordless =
    { $count ->
        [one] Iš čia per trumpą laiką pradėta daug prisijungimų. Palaukite { $count } minutę arba naudokite savo el. pašto adresą.
        [few] Iš čia per trumpą laiką pradėta daug prisijungimų. Palaukite { $count } minutes arba naudokite savo el. pašto adresą.
        [many] Iš čia per trumpą laiką pradėta daug prisijungimų. Palaukite { $count } minutės arba naudokite savo el. pašto adresą.
       *[other] Iš čia per trumpą laiką pradėta daug prisijungimų. Palaukite { $count } minučių arba naudokite savo el. pašto adresą.
    }
    .title = Prašome truputį palaukti
error-wrong-return =
    { $count ->
        [one] Tai ne šio puslapio ženklai. Palyginkite juos su programėle. Liko { $count } bandymas.
        [few] Tai ne šio puslapio ženklai. Palyginkite juos su programėle. Liko { $count } bandymai.
        [many] Tai ne šio puslapio ženklai. Palyginkite juos su programėle. Liko { $count } bandymo.
       *[other] Tai ne šio puslapio ženklai. Palyginkite juos su programėle. Liko { $count } bandymų.
    }
    .title = Tai kiti ženklai

request-link-title = Šis prašymas skirtas programėlei
request-link-lead = Atverkite jį programėlėje „Countersign“ šiame įrenginyje. Patvirtinkite jį, tik jei ką tik jūs pradėjote prisijungti šiame įrenginyje; priešingu atveju uždarykite šį puslapį.

return-ended-title = Niekas neprisijungė
return-ended-lead = Programėlė atvėrė ne tą naršyklę, kurioje pradėjote, todėl šis prisijungimas baigėsi. Galite pradėti iš naujo čia, šioje naršyklėje.
return-ended-again = Pradėti čia iš naujo
return-elsewhere-title = Pradėjote kitoje naršyklėje
return-elsewhere-lead = Čia niekas neprisijungė. Grįžkite į naršyklę, kurioje pradėjote, ir įveskite ten devynis ženklus, kuriuos rodo programėlė.
return-typed-only-title = Ši nuoroda nebeveikia
return-typed-only-lead = Ji pirmiausia buvo atverta kitoje naršyklėje. Dabar esate tinkamoje naršyklėje: eikite į puslapį, kuriame pradėjote, ir įveskite ten devynis ženklus, kuriuos rodo programėlė.
return-wrong-title = Šios nuorodos kodas neteisingas
return-wrong-lead = Niekas neprisijungė ir niekas nepasikeitė. Dar kartą paspauskite mygtuką programėlėje arba įveskite devynis jos rodomus ženklus puslapyje, kuriame pradėjote.
return-gone-title = Šis kelias atgal nebegalioja
return-gone-lead = Jis jau panaudotas arba jo laikas baigėsi. Juo niekas neprisijungė. Jei vis dar norite prisijungti, pradėkite iš naujo.

outcome-code-used = Kodas tris kartus buvo neteisingas
    .lead = Niekas neprisijungė. Pradėkite iš naujo, kada norite.
outcome-return-expired = Šis prisijungimas baigėsi
    .lead = Programėlė atvėrė kitą naršyklę, ženklai tris kartus buvo neteisingi arba laikas baigėsi. Niekas neprisijungė. Pradėkite iš naujo, kada norite.

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
account-history = Prisijungimų istorija
account-history-state = Kada ir kur prisijungėte ir ką pasirašėte
account-history-open = Rodyti istoriją
account-sessions = Atviri seansai
account-sessions-state = Kur esate prisijungę
account-sessions-open = Rodyti seansus
account-stop = Įrenginys pamestas arba pavogtas?
account-stop-state = Nutraukite viską iš karto: įrenginius, prašymus, prisijungimus
account-stop-open = Sustabdyti viską
account-mail-language = Jūsų el. laiškų kalba
account-mail-language-save = Įrašyti
account-mail-language-saved = Nuo šiol el. laiškus gausite šia kalba.
account-bank = Demonstracinis bankas
account-bank-state = Paslauga, kurioje pervedimą pasirašote programėle
account-bank-open = Atverti Demonstracinį banką
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
devices-suspended-why = Įrenginiu ar naršykle, kuriais jis buvo pridėtas, nebepasitikima. Jei jis jūsų, nustatykite naują PIN; jei jo nepažįstate, pašalinkite jį.
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
devices-remove-others = Šie įrenginiai buvo pridėti su juo ir bus užblokuoti, kol nustatysite jiems naują PIN: { $devices }
devices-remove-confirm = Pašalinti šį įrenginį
devices-remove-keep = Palikti
devices-removed = Įrenginys pašalintas. Apie tai gausite el. laišką.
devices-renamed = Pavadinimas pakeistas.
devices-pin-reset = Įrenginys turi naują PIN.
devices-was-added = Įrenginys pridėtas. Apie tai gausite el. laišką.
error-device-name = Suteikite įrenginiui 1–40 ženklų pavadinimą.
    .title = Pavadinimo nėra arba jis per ilgas

step-up-title = Patvirtinkite, kad tai jūs
step-up-first = Pirmiausia dar kartą įveskite savo slaptažodį.
step-up-for-add = Norite pridėti įrenginį.
step-up-for-remove = Norite pašalinti įrenginį „{ $device }“.
step-up-for-reset = Norite nustatyti naują įrenginio „{ $device }“ PIN.
step-up-for-rename = Norite pervadinti įrenginį „{ $device }“.
step-up-for-password = Norite pakeisti savo slaptažodį.
step-up-for-email = Norite pakeisti savo el. pašto adresą į { $email }.
step-up-for-report = Norite pranešti apie prisijungimą, kuris buvo ne jūsų.
step-up-for-sessions = Norite atsijungti kitose savo naršyklėse.
step-up-device-title = Patvirtinkite įrenginiu
step-up-device-lead = Turite įrenginį, todėl šiam pakeitimui vien slaptažodžio nepakanka.
step-up-continue = Tęsti
step-up-app-pin = Patvirtinti programėlėje
step-up-app-qr = QR kodu, be tinklo
step-up-unusable = Nė vienas jūsų įrenginys dabar neveikia?
step-up-unusable-lead = Puslapyje „Mano mobilieji įrenginiai“ galite nustatyti naują įrenginio PIN el. paštu atsiųsta nuoroda.
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
enrol-scan-lead = Atverkite programėlę „Countersign“, paspauskite „Nustatyti šį įrenginį“ arba „Pridėti paskyrą“ ir laikykite įrenginį prieš paveikslėlį.
enrol-reset-lead = Atverkite programėlę „Countersign“ įrenginyje { $device }, paspauskite „Nuskaityti QR kodą“ ir laikykite įrenginį prieš paveikslėlį.
enrol-picture = QR kodas, kurį reikia nuskaityti programėle „Countersign“
enrol-other-ways = Tas pats įrenginys arba nėra kameros?
enrol-link-label = Tame pačiame įrenginyje atverkite šią nuorodą programėlėje arba ją ten nukopijuokite:
enrol-here = Programėlė yra šiame įrenginyje?
enrol-here-lead = Atverkite ją čia. Po to grįšite į šį puslapį palyginti šešių ženklų.
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
enrol-dead-unfinished = Įrenginys jį panaudojo, bet PIN ar palyginimas šiame puslapyje nebuvo atlikti laiku. Niekas neužregistruota.
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
recovery-take-over = Tai aš: tęsti šioje naršyklėje
recovery-stop = Tai ne aš: sustabdyti
recovery-stopped-title = Sustabdyta
recovery-stopped-lead = Niekas nepakeista. Jei to neprašėte, kažkas žino jūsų slaptažodį: nedelsdami jį pakeiskite.
recovery-over-title = Ši nuoroda nebegalioja
recovery-over-lead = Ji panaudota, sustabdyta, pakeista naujesne arba per ilgai laukė. Niekas nepakeista.
error-other-device-works = Kitas jūsų įrenginys veikia. Patvirtinkite juo; tada nuorodos el. paštu nereikia.
    .title = Naudokite kitą savo įrenginį
error-too-many-links =
    { $count ->
        [one] Šiandien jau išsiųsti keli laiškai su nuorodomis. Patikrinkite pašto dėžutę, taip pat nepageidaujamus laiškus, arba bandykite dar kartą po { $count } valandos.
        [few] Šiandien jau išsiųsti keli laiškai su nuorodomis. Patikrinkite pašto dėžutę, taip pat nepageidaujamus laiškus, arba bandykite dar kartą po { $count } valandų.
        [many] Šiandien jau išsiųsti keli laiškai su nuorodomis. Patikrinkite pašto dėžutę, taip pat nepageidaujamus laiškus, arba bandykite dar kartą po { $count } valandos.
       *[other] Šiandien jau išsiųsti keli laiškai su nuorodomis. Patikrinkite pašto dėžutę, taip pat nepageidaujamus laiškus, arba bandykite dar kartą po { $count } valandų.
    }
    .title = Kol kas nuorodų daugiau nėra

sessions-lead = Čia esate prisijungę. Jei kurio nors neatpažįstate, užbaikite jį ir pasikeiskite slaptažodį.
sessions-here = Ši naršyklė
sessions-end = Užbaigti šį seansą
sessions-end-others = Užbaigti visus kitus seansus
sessions-end-others-lead = Būsite atjungti visur, išskyrus šią naršyklę.
sessions-ended = Seansas užbaigtas.
sessions-others-ended = Visi kiti seansai užbaigti.

history-title = Prisijungimų istorija
history-lead = Kas vyko su jūsų paskyra per pastarąsias 180 dienų, pradedant naujausiais.
history-none = Dar nieko nėra. Prisijungimai ir parašai atsiras čia.
history-signed-in = Prisijungta
history-signed = Pasirašyta
history-denied = Atmesta
history-expired = Laiku neatsakyta
history-cancelled = Atšaukta
history-failed = Nepavyko
history-by-password = Tik slaptažodžiu
history-by-app = Programėle
history-by-code = Programėlės kodu
history-on-mobile = Programėle tame pačiame įrenginyje
history-not-me = Tai ne aš
history-reported = Pranešta
history-report-title = Tai ne jūs?
history-report-lead = Jei apie tai pranešite, visi iš tos naršyklės prisijungę bus atjungti, o naršyklė nuo tol bus laikoma nepažįstama. Apie tai gausite el. laišką. Po to pakeiskite slaptažodį.
history-report-here = Tai naršyklė, kurią dabar naudojate: būsite atjungti ir čia.
history-report-confirm = Pranešti
history-report-keep = Ne, tai aš
history-was-reported = Apie tai pranešta, ta naršyklė atjungta. Apie tai gausite el. laišką.
history-older = Rodyti senesnius
history-newest = Atgal prie naujausių

stop-title = Sustabdyti viską
stop-lead = Jei įrenginys pamestas arba jūsų vardu gali būti prisijungęs kas nors kitas. Tai įvyksta iš karto ir to negalima atšaukti:
stop-devices = Visi jūsų įrenginiai bus pašalinti. Nė vienas nebegalės patvirtinti jūsų vardu.
stop-requests = Atviri prašymai ir prisijungimai baigsis.
stop-sessions = Būsite atjungti visur, taip pat ir čia.
stop-mail = Apie tai gausite el. laišką.
stop-back-title = Kaip pradėti iš naujo
stop-back =
    { $count ->
        [0] Prisijunkite slaptažodžiu ir vėl pridėkite įrenginį. Tam dar reikės el. paštu atsiųstos nuorodos.
        [one] Prisijunkite slaptažodžiu ir vėl pridėkite įrenginį. Tam dar reikės el. paštu atsiųstos nuorodos ir palaukti { $count } valandą.
        [few] Prisijunkite slaptažodžiu ir vėl pridėkite įrenginį. Tam dar reikės el. paštu atsiųstos nuorodos ir palaukti { $count } valandas.
        [many] Prisijunkite slaptažodžiu ir vėl pridėkite įrenginį. Tam dar reikės el. paštu atsiųstos nuorodos ir palaukti { $count } valandos.
       *[other] Prisijunkite slaptažodžiu ir vėl pridėkite įrenginį. Tam dar reikės el. paštu atsiųstos nuorodos ir palaukti { $count } valandų.
    }
stop-confirm = Sustabdyti viską dabar
stop-keep = Ne, grįžti
stop-done-title = Viskas sustabdyta
stop-done-lead = Jūsų įrenginiai pašalinti, ir esate atjungti visur. Apie tai gausite el. laišką. Kai norėsite, prisijunkite slaptažodžiu; tada puslapyje „Mano mobilieji įrenginiai“ vėl pridėkite įrenginį.
stop-done-sign-in = Eiti į prisijungimą

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
error-page-too-often = Per trumpą laiką iš šios naršyklės arba jos tinklo atėjo daug užklausų. Nieko nepraradote. Palaukite kelias minutes ir bandykite dar kartą.
    .title = Prašome palaukti kelias minutes
error-page-fault = Klaida yra mūsų pusėje, ir niekas nepakeista. Bandykite dar kartą po kelių minučių.
    .title = Nepavyko

link-open = Atverti programėlėje
link-open-lead = Atverkite ją čia. Puslapis, kuris parodė kodą, tęs pats.
link-title = Ši nuoroda skirta programėlei
link-lead = Nukopijuokite visą šio puslapio adresą, atverkite programėlę „Countersign“ įrenginyje, kurį norite užregistruoti, pasirinkite „Įvesti kodą“ ir ten jį įklijuokite. Nuoroda galioja vieną kartą, dešimt minučių; dar niekas neužregistruota.

bank-name = Demonstracinis bankas
bank-service-transfer = Demonstracinis bankas, pervedimas
bank-service-cancel = Demonstracinis bankas, atšaukimas
bank-service-trust = Demonstracinis bankas, patikimos sąskaitos
bank-title = Ką norite daryti?
bank-lead = Šis bankas yra demonstracija. Pinigai nepervedami; jis rodo, kaip pasirašoma programėle.
bank-transfer = Pervesti pinigus
    .lead = Į kitą sąskaitą jūsų pasirinktą dieną
bank-cancel = Atšaukti mokėjimą
    .lead = Tokį, kuris dar neįvykdytas
bank-trust = Keisti patikimas sąskaitas
    .lead = Tas, į kurias mokate be ribojimų
bank-form-lead = Užpildykite visus laukus. Kol nepasirašote, niekas nevyksta.
bank-recipient = Gavėjas
bank-account = Sąskaitos numeris
    .hint = Nuo 8 iki 16 skaitmenų
bank-amount = Suma eurais
bank-amount-hint = Pavyzdžiui, { $example }
bank-date = Data
bank-purpose = Paskirtis
bank-reference = Mokėjimo numeris
    .hint = Nuo 6 iki 12 skaitmenų
bank-reason = Priežastis
bank-reason-mistake = Per klaidą
bank-reason-twice = Sumokėta du kartus
bank-reason-not-me = Mokėjau ne aš
bank-holder = Sąskaitos savininkas
bank-change = Pakeitimas
bank-change-add = Pridėti
bank-change-replace = Pakeisti kita
bank-change-remove = Pašalinti
bank-choose = Prašome pasirinkti
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Šis laukas dar tuščias. Užpildykite jį.
bank-error-too-long = Tekstas per ilgas. Naudokite ne daugiau kaip 200 ženklų.
bank-error-not-digits = Naudokite tik skaitmenis.
bank-error-not-amount = Rašykite sumą, po kablelio ne daugiau kaip du skaitmenys, pavyzdžiui, { $example }.
bank-error-not-date = Rašykite kalendoriaus dieną, pavyzdžiui, 2026-12-31.
bank-error-not-option = Pasirinkite ką nors iš sąrašo.
bank-error-hidden = Tekste yra paslėptų ženklų. Dar kartą jį įveskite ranka.
bank-review = Tęsti
bank-review-title = Ar viskas teisinga?
bank-review-lead = Programėlė rodys tą patį. Pasirašykite, tik jei taip yra.
bank-sign-online = Pasirašyti programėle
bank-sign-code = Pasirašyti QR kodu, be tinklo
bank-again = Ką nors pakeisti
bank-device-title = Kuriuo įrenginiu norite pasirašyti?
bank-device-none-title = Norint pasirašyti, reikia įrenginio
bank-device-none-lead = Pirmiausia pridėkite jį prie savo paskyros; tai trunka apie dvi minutes. Po to grįžkite čia.
signature-content = Ką pasirašote
signature-step-type = Patikrinkite, kas prašo, įveskite programėlėje tas pačias vertes ir savo PIN. Programėlė parodys devynias raides ir skaitmenis.
bank-submit-code = Pasirašyti
signature-nothing-signed = Niekas nepasirašyta ir niekas nevyksta. Galite pradėti iš naujo, kada norite.
bank-back = Atgal į banką
bank-signed-title = Pasirašyta
bank-signed-lead = Bankas turi jūsų parašą būtent tam:
error-not-this-transaction-otp =
    { $count ->
        [one] Palyginkite kiekvieną programėlėje įvestą vertę su šiuo puslapiu, dar kartą nuskaitykite paveikslėlį ir sukurkite naują kodą. Liko { $count } bandymas.
        [few] Palyginkite kiekvieną programėlėje įvestą vertę su šiuo puslapiu, dar kartą nuskaitykite paveikslėlį ir sukurkite naują kodą. Liko { $count } bandymai.
        [many] Palyginkite kiekvieną programėlėje įvestą vertę su šiuo puslapiu, dar kartą nuskaitykite paveikslėlį ir sukurkite naują kodą. Liko { $count } bandymo.
       *[other] Palyginkite kiekvieną programėlėje įvestą vertę su šiuo puslapiu, dar kartą nuskaitykite paveikslėlį ir sukurkite naują kodą. Liko { $count } bandymų.
    }
    .title = Kodas ir operacija nesutampa
