### Lietuvių: see locales/en for what each text is for.

page-skip = Pereiti prie pagrindinio turinio
page-sign-out = Atsijungti
page-demo = Tai demonstracija šiame kompiuteryje. Jos el. laiškai yra čia:
page-back-account = Mano paskyra
page-back-devices = Mano mobilieji įrenginiai
page-cancel = Atšaukti
page-language = Kalba
page-language-set = Keisti
help-title = Pagalba
help-questions = Klausimai
help-app = Kur gauti programėlę?
    .answer = Programėlė „Countersign“ veikia telefonuose, planšetėse ir kompiuteriuose.
    .ask = Paklauskite šią paslaugą teikiančios organizacijos, iš kur ją atsisiųsti.
help-app-get = Gauti programėlę
help-request = Į programėlę neateina prašymas
    .first = Atverkite programėlę puslapyje nurodytame įrenginyje ir patikrinkite, ar jis prisijungęs prie interneto.
    .second = Jei ne, puslapyje pasirinkite „{ waiting-code }“.
help-sign = Kaip pasirašyti mokėjimą ar kitą operaciją?
    .first = Pradėkite paslaugos puslapyje. Tada programėlėje atsiras prašymas.
    .second = Programėlėje perskaitykite kiekvieną eilutę ir palyginkite su tuo, ką norite pasirašyti.
    .third = Programėlėje įveskite skaičių iš kito ekrano, tada savo PIN.
help-not-me = Šis prašymas arba prisijungimas ne mano
    .first = Jei prašymas dar laukia, programėlėje palieskite „{ history-not-me }“. Tada niekas neprisijungs.
    .second = Jei jis jau patvirtintas, puslapyje „{ account-title }“ atverkite prisijungimus ir ten pasirinkite „{ history-not-me }“.
    .third = Tada pakeiskite slaptažodį.
help-offline = Kaip prisijungti, kai mano įrenginys neprisijungęs prie interneto?
    .first = Prisijungimo puslapyje pasirinkite „{ method-app-qr }“.
    .second = Įveskite devynias raides ir skaitmenis puslapyje.
help-pin = Pamiršau savo PIN
    .first = Prisijunkite be programėlės.
    .second = Tada nustatykite naują įrenginio PIN.
    .third = Atsiųsime jums nuorodą el. paštu.
help-wrong-pin = Kas bus, jei įvesiu neteisingą PIN?
    .first = Po penkių neteisingų PIN iš eilės įrenginys užblokuojamas. Jūsų paskyra lieka saugi.
    .second = Kad jį atblokuotumėte, nustatykite naują PIN: žiūrėkite „{ help-pin }“.
help-lost = Pamečiau savo įrenginį
    .first = Pasirinkite šį mygtuką ir įveskite slaptažodį. Įrenginio nereikia.
lost-lead = Veikite dabar, jei jūsų įrenginį gali turėti kas nors kitas. Jums reikia tik el. pašto adreso ir slaptažodžio.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Prisijungti ir viską sustabdyti
lost-effects = Kas įvyks tada
lost-other-title = Jei veikia kitas jūsų įrenginys
lost-other = Prisijunkite juo ir pašalinkite tik pamestą įrenginį. Visa kita lieka kaip buvę.
lost-cannot-title = Jei negalite prisijungti
lost-cannot = Jei neprisimenate slaptažodžio, dabar kreipkitės į organizaciją, iš kurios gavote paskyrą. Ji gali pašalinti jūsų įrenginį.
help-new-phone = Turiu naują telefoną
    .first = Įdiekite programėlę naujame telefone.
    .second = Jei dar turite seną telefoną, atverkite paskyrą jo programėlėje ir perkelkite ją į naują.
    .third = Jei jo nebeturite, prisijunkite be programėlės, pasirinkite „{ account-stop-open }“, tada pridėkite naują telefoną.
help-remove = Kaip pašalinti įrenginį?
    .first = Atverkite puslapį „{ account-title }“ ir pasirinkite „{ account-devices-manage }“.
    .second = Prie įrenginio pasirinkite „{ devices-remove }“ ir patvirtinkite programėle.
help-time = Programėlė sako, kad laikrodis netikslus
    .first = Atverkite įrenginio nuostatas ir įjunkite automatinę datą ir laiką.
    .second = Tada atverkite programėlę dar kartą.
help-language = Kaip pakeisti kalbą?
    .first = Puslapių kalbą pasirinkite bet kurio puslapio apačioje.
    .second = El. laiškų kalbą pasirinkite puslapyje „{ account-title }“, o programėlės – jos nuostatose.
help-ask = Ko galiu paklausti?
    .first = Paklauskite šią paslaugą teikiančios organizacijos. Ji niekada neprašys jūsų slaptažodžio ar PIN.
help-more = Daugiau pagalbos
info-privacy = Privatumas
info-privacy-text = Šis serveris saugo jūsų vardą, el. pašto adresą, įrenginius ir prisijungimų istoriją, kad galėtumėte saugiai prisijungti. Istorija ištrinama po 180 dienų. Jūsų PIN, piršto atspaudas ir veidas niekada nepalieka jūsų įrenginio.
info-privacy-lines = Istorijoje yra ir kiekvienos operacijos, kurią buvo prašoma pasirašyti, pirmosios eilutės, pavyzdžiui, gavėjas ir suma. Jos saugomos užšifruotos.
info-cookies = Šis serveris naudoja tik prisijungimui būtinus slapukus. Nieko nenaudojama reklamai.
info-accessibility = Prieinamumas
info-accessibility-text = Šiais puslapiais galite naudotis klaviatūra, ekrano skaitytuvu ir su dideliu tekstu. Jei kas nors jums neveikia, pasakykite šią paslaugą teikiančiai organizacijai.
info-contact = Kontaktai

sign-in-title = Prisijungti
sign-in-for = Jungiatės prie:
sign-in-email = El. pašto adresas
sign-in-email-wrong = Įveskite visą el. pašto adresą, pavyzdžiui, marija@example.eu.
sign-in-next = Tęsti
sign-in-over = Šis prisijungimas baigėsi. Jis truko ilgiau nei 15 minučių, buvo baigtas kitur arba buvo pradėtas kitoje naršyklėje. Pradėkite čia iš naujo.
sign-in-reported = Kažkas pranešė, kad prisijungimas iš šios naršyklės buvo svetimas, todėl ši naršyklė atjungta. Jei naršykle dalijatės su kitais arba tai buvo klaida, prisijunkite dar kartą programėle.

password-title = Įveskite savo slaptažodį
password-not-you = Tai ne jūs?
password-label = Slaptažodis
password-show = Rodyti
password-hide = Slėpti
password-change-title = Keisti slaptažodį
password-change-lead = Visose kitose naršyklėse būsite atjungti ir apie tai gausite el. laišką.
password-samples = Rodyti pavyzdžius
password-samples-lead = Šie pavyzdžiai ką tik sukurti jums. Niekas kitas jų nematė.
password-rule-met = (įvykdyta)
password-expired = Jūsų slaptažodis senesnis nei šeši mėnesiai. Pasirinkite naują dabar. Jūsų įrenginiai ir nuostatos liks tokie pat.
password-later = Pakeisti vėliau
password-current = Dabartinis slaptažodis
password-new = Naujas slaptažodis
password-repeat = Naujas slaptažodis dar kartą
password-save = Įrašyti naują slaptažodį
password-saved = Jūsų slaptažodis pakeistas. Visose kitose naršyklėse esate atjungti.
account-password-state = Pakeiskite jį, jei jį gali žinoti kas nors kitas
error-password-short = Naudokite bent { $count } ženklų.
    .title = Slaptažodis per trumpas
error-password-long = Naudokite ne daugiau kaip { $count } ženklus.
    .title = Slaptažodis per ilgas
error-password-personal = Slaptažodyje negali būti jūsų vardo, pavardės ar el. pašto adreso.
    .title = Pasirinkite kitą slaptažodį
error-password-kinds = Naudokite tris iš šių keturių rūšių: didžiąsias raides, mažąsias raides, skaitmenis ir kitus ženklus. Kai ženklų yra bent { $count }, tinka bet kokie.
    .title = Slaptažodis per paprastas
error-password-leaked = Nenaudokite slaptažodžio, kuris žinomas iš duomenų nutekėjimo. Kiti jį bandytų pirmiausia.
    .title = Šis slaptažodis žinomas iš duomenų nutekėjimo
error-password-same = Pasirinkite slaptažodį, kuris skiriasi nuo dabartinio.
    .title = Tai jūsų dabartinis slaptažodis
error-password-differs = Įveskite naują slaptažodį du kartus visiškai vienodai.
    .title = Slaptažodžiai nesutampa
forgotten-title = Pamiršote slaptažodį?
forgotten-lead = Įveskite savo el. pašto adresą. Jei yra šio adreso paskyra, atsiųsime nuorodą naujam slaptažodžiui pasirinkti.
forgotten-send = Siųsti nuorodą
forgotten-sent-lead = Jei yra šio adreso paskyra, nuoroda jau išsiųsta. Atverkite ją šioje naršyklėje.
forgotten-wait-lead = Šiuo metu nė vienu jūsų įrenginiu negalima patvirtinti. Saugumo sumetimais naują slaptažodį galėsite pasirinkti tik po šio laiko. Tada dar kartą atverkite el. laiške esančią nuorodą. Jei tai ne jūs, atšaukite tai el. laiške esančia nuoroda.
forgotten-saved = Naujas slaptažodis išsaugotas. Prisijunkite juo.
recover-title = Programėlės veikimo atkūrimas
recover-first-title = Pirmiausia nustatykite programėlę
recover-lead = Prisijungėte tik slaptažodžiu. Jūsų paskyrai reikia ir programėlės, todėl kol kas galite naudoti tik šį puslapį.
recover-sign-in = Prisijungti programėle
recover-sign-in-lead = Vienu iš savo įrenginių galite patvirtinti. Juo atversite visą savo paskyrą.
recover-locked = Aptikta šio įrenginio kopija, todėl saugumo sumetimais jis užrakintas. Norėdami juo naudotis, pridėkite jį iš naujo.
recover-running = Kažkas kitoje naršyklėje paprašė pakeisti jūsų programėlę
recover-running-cancel = Jei tai buvote ne jūs, atverkite naujausią mūsų el. laišką apie tai ir pasirinkite „{ recovery-stop }“. Tada pakeiskite slaptažodį.
recover-running-from = Tai bus galima nuo
password-sign-in = Prisijungti
method-title = Pasirinkite, kaip prisijungti
method-label = Tęsti:
method-hint = Prisijungti programėle „Countersign“ saugiau nei vien slaptažodžiu.
method-password = Tik slaptažodis
method-without-app = Be programėlės
    .hint = Jei dar neturite įrenginio arba nė vienas neveikia.
# Before a date and time.
method-paused-from = Vėl galima nuo
method-app-pin = Patvirtinti mano programėlėje
    .hint = Išsiunčiame prašymą į jūsų įrenginį.
method-on-mobile = Patvirtinti šio įrenginio programėlėje
    .hint = Programėlė atsiveria ir grąžina jus čia.
method-app-qr = Telefone nėra interneto: nuskaityti QR kodą
    .hint = Tada čia įvesite programėlės rodomą kodą.
error-wrong-password = Patikrinkite el. pašto adresą ir dar kartą įveskite slaptažodį. Svarbu, kurios raidės didžiosios, kurios mažosios. Po kelių neteisingų bandymų turėsite palaukti.
    .title = El. pašto adresas ir slaptažodis nesutampa
error-wrong-current-password = Dar kartą įveskite savo dabartinį slaptažodį. Svarbu, kurios raidės didžiosios, kurios mažosios. Po kelių neteisingų bandymų turėsite palaukti.
    .title = Slaptažodis neteisingas
error-password-alone = Iš vieno jūsų įrenginio pranešta apie svetimą prisijungimą. Kad paskyra būtų apsaugota, kol kas galite prisijungti tik programėle. Jei pametėte įrenginį, pasirinkite „{ help-lost }“.
    .title = Vien slaptažodžio šiuo metu nepakanka
error-account-disabled = Šiuo metu niekas negali prisijungti prie šios paskyros. Kreipkitės į šią paslaugą teikiančią organizaciją.
    .title = Jūsų paskyra išjungta
error-too-many-passwords =
    { $count ->
        [one] Kad paskyra būtų saugi, palaukite { $count } sekundę ir bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
        [few] Kad paskyra būtų saugi, palaukite { $count } sekundes ir bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
        [many] Kad paskyra būtų saugi, palaukite { $count } sekundės ir bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
       *[other] Kad paskyra būtų saugi, palaukite { $count } sekundžių ir bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
    }
    .minutes =
        { $count ->
            [one] Kad paskyra būtų saugi, palaukite { $count } minutę ir bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
            [few] Kad paskyra būtų saugi, palaukite { $count } minutes ir bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
            [many] Kad paskyra būtų saugi, palaukite { $count } minutės ir bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
           *[other] Kad paskyra būtų saugi, palaukite { $count } minučių ir bandykite dar kartą. Jūsų įrenginiams tai įtakos neturi.
        }
    .title = Prašome truputį palaukti

device-title = Kurį įrenginį norite naudoti?
device-lead = Prašymas siunčiamas tik į jūsų pasirinktą įrenginį.
device-none-title = Dar neturite įrenginio
device-none-lead = Kad galėtumėte patvirtinti programėle, pirmiausia pridėkite įrenginį prie savo paskyros. Dabar prisijunkite slaptažodžiu, tada puslapyje „Mano paskyra“ atlikite skilties „Mano mobilieji įrenginiai“ veiksmus. Tai trunka apie dvi minutes.
device-none-unusable = Šiuo metu jūsų įrenginio naudoti negalima, nes jis užblokuotas arba jo registracija nebaigta. Prisijunkite slaptažodžiu ir puslapyje „Mano mobilieji įrenginiai“ pažiūrėkite, ką daryti.
device-none-password = Prisijungti slaptažodžiu
device-last-used = Paskutinį kartą naudotas:
device-never-used = Dar nenaudotas
device-other-method = Naudoti kitą būdą

waiting-title = Patvirtinkite savo įrenginyje
waiting-step-open = Atverkite programėlę „Countersign“ įrenginyje „{ $device }“. Prašymas atsiras automatiškai.
waiting-step-match = Patikrinkite, kuri paslauga siunčia prašymą, tada įveskite programėlėje šį skaičių:
waiting-step-check = Patikrinkite programėlėje, kuri paslauga siunčia prašymą, ir tęskite.
waiting-step-pin = Įveskite programėlėje savo PIN. Šis puslapis bus tęsiamas automatiškai.
waiting-match-label = Skaičius, kurį reikia įvesti programėlėje
waiting-time-left = Liko laiko
waiting-other-method = Naudoti kitą būdą
waiting-cancel = Atšaukti
waiting-noscript = Be „JavaScript“ šis puslapis negali būti tęsiamas automatiškai. Kai patvirtinsite programėlėje, pasirinkite mygtuką.
waiting-continue = Aš patvirtinau
waiting-confirmed = Patvirtinta. Minutėlę…
waiting-none-title = Programėlėje nėra prašymo?
waiting-none-lead = Atverkite programėlę įrenginyje „{ $device }“ ir patikrinkite, ar įrenginys prisijungęs prie interneto. Jei ne, naudokite kodą.
waiting-again = Siųsti prašymą dar kartą
waiting-code = Naudoti kodą

outcome-again = Bandyti dar kartą
outcome-begin-again = Pradėti iš naujo
outcome-ends = Šis bandymas baigtas. Kad prisijungtumėte, pradėkite iš naujo nuo slaptažodžio.
outcome-hour = Vieną valandą prisijungti vien slaptažodžio nepakaks, išskyrus naršyklę, kurią jau naudojote su vienu iš savo įrenginių.
outcome-denied = Atmesta jūsų įrenginyje
    .lead = Niekas neprisijungė. Jei „Atmesti“ palietėte per klaidą, bandykite dar kartą.
    .change = Nieko nepakeista. Jei „Atmesti“ palietėte per klaidą, bandykite dar kartą.
outcome-reported = Pranešta jūsų įrenginyje
    .lead = Niekas neprisijungė. Jei prašymas buvo ne jūsų, jūsų slaptažodį gali žinoti kas nors kitas: kuo greičiau jį pakeiskite.
outcome-expired = Prašymas nebegalioja
    .lead = Į prašymą per dvi minutes neatsakyta, todėl niekas neprisijungė. Laikykite įrenginį po ranka ir bandykite dar kartą.
    .change = Į prašymą per dvi minutes neatsakyta, todėl nieko nepakeista. Laikykite įrenginį po ranka ir bandykite dar kartą.
outcome-cancelled = Prašymas atšauktas
    .lead = Niekas neprisijungė. Galite bet kada pradėti iš naujo.
    .change = Nieko nepakeista. Galite bet kada pradėti iš naujo.
outcome-wrong-match = Programėlėje įvestas skaičius nesutampa
    .lead = Prašymas baigėsi, ir niekas neprisijungė. Bandykite dar kartą su nauju skaičiumi.
    .change = Prašymas baigėsi, ir nieko nepakeista. Bandykite dar kartą su nauju skaičiumi.
outcome-blocked = Jūsų mobiliojo įrenginio naudoti negalima
    .lead = Neteisingas PIN buvo įvestas penkis kartus iš eilės. Prisijunkite kitaip. Tada naują PIN galėsite nustatyti puslapyje „Mano mobilieji įrenginiai“.
    .change = Neteisingas PIN buvo įvestas penkis kartus iš eilės. Nieko nepakeista. Naudokite kitą būdą. Tada naują PIN galėsite nustatyti puslapyje „Mano mobilieji įrenginiai“.
outcome-locked = Jūsų mobiliojo įrenginio naudoti negalima
    .lead = Aptikta šio įrenginio kopija, todėl saugumo sumetimais jis užrakintas. Prisijunkite kitaip. Norėdami juo naudotis, pridėkite jį iš naujo.
    .change = Aptikta šio įrenginio kopija, todėl saugumo sumetimais jis užrakintas. Nieko nepakeista. Norėdami juo naudotis, pridėkite jį iš naujo.
outcome-too-many = Jau laukia trys prašymai
    .lead = Programėlėje į juos atsakykite arba juos atmeskite, arba palaukite penkias minutes, kol jie nebegalios. Tada bandykite dar kartą.
outcome-only-known = Į jūsų įrenginį dabar prašymai nesiunčiami
    .lead = Per pastarąją valandą į kelis prašymus neatsakyta arba jie atmesti. Kad apsaugotume jus nuo nepageidaujamų prašymų, juos gali siųsti tik anksčiau jūsų naudotos naršyklės. Naudokite kitą būdą arba bandykite dar kartą po valandos.
outcome-too-many-codes = Per daug neteisingų kodų
    .lead = Kad jūsų paskyra būtų saugi, iki toliau nurodyto laiko naujas kodas nekuriamas. Iki tol naudokite kitą būdą.
outcome-announce = Arba programėlėje atverkite „Prisijungimai“, palieskite „Dabar prisijungiu“ ir bandykite čia dar kartą.
outcome-not-active = Jūsų mobiliojo įrenginio šiuo metu naudoti negalima
    .lead = Įrenginys užblokuotas, pašalintas arba jo registracija nebaigta. Naudokite kitą būdą. Puslapyje „Mano mobilieji įrenginiai“ matysite jo būseną.
    .change = Įrenginys užblokuotas, pašalintas arba jo registracija nebaigta. Nieko nepakeista. Naudokite kitą būdą. Puslapyje „Mano mobilieji įrenginiai“ matysite jo būseną.

context-this-computer = Šis kompiuteris
context-service-asks = Be naršyklės: prašymą atsiuntė pati paslauga

on-mobile-passwordless = Prisijungti programėle šiame įrenginyje
on-mobile-title = Patvirtinkite programėle šiame įrenginyje
on-mobile-step-open = Atverkite programėlę toliau esančiu mygtuku.
on-mobile-step-check = Patikrinkite, kuri paslauga siunčia prašymą, tada įveskite savo PIN.
on-mobile-step-back = Programėlė grąžins jus čia, ir būsite prisijungę.
on-mobile-open = Atverti programėlę
on-mobile-verified = Programėlė neatsiveria? Naudokite šią nuorodą
on-mobile-confirmed = Patvirtinta. Programėlė grąžins jus į šį puslapį.
on-mobile-typed-title = Ar programėlė rodo devynis ženklus?
on-mobile-typed-lead = Taip būna, kai programėlė atveria kitą naršyklę. Įveskite ženklus čia. Didžiosios raidės, tarpai ir brūkšneliai nesvarbūs.
on-mobile-typed-label = Devyni ženklai iš programėlės
error-mistyped-return = Vienas ar keli ženklai nesutampa su ženklais programėlėje. Tai nelaikoma bandymu. Palyginkite juos ir pataisykite.
    .title = Įvedimo klaida
error-return-not-yet = Programėlėje dar nepatvirtinote. Atverkite programėlę pirmiau esančiu mygtuku. Po to ji parodys ženklus.
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
        [one] Palyginkite ženklus su ženklais programėlėje ir pataisykite. Liko { $count } bandymas.
        [few] Palyginkite ženklus su ženklais programėlėje ir pataisykite. Liko { $count } bandymai.
        [many] Palyginkite ženklus su ženklais programėlėje ir pataisykite. Liko { $count } bandymo.
       *[other] Palyginkite ženklus su ženklais programėlėje ir pataisykite. Liko { $count } bandymų.
    }
    .title = Šie ženklai neteisingi

request-link-title = Šis prašymas skirtas programėlei
request-link-lead = Atverkite šį prašymą programėlėje „Countersign“ šiame įrenginyje. Patvirtinkite jį tik tada, jei ką tik patys pradėjote prisijungti šiame įrenginyje. Priešingu atveju uždarykite šį puslapį.

return-ended-title = Niekas neprisijungė
return-ended-lead = Programėlė atvėrė ne tą naršyklę, kurioje pradėjote, todėl šis prisijungimas baigėsi. Šioje naršyklėje galite pradėti iš naujo.
return-ended-again = Pradėti čia iš naujo
return-elsewhere-title = Tai ne ta naršyklė, kurioje pradėjote
return-elsewhere-lead = Čia niekas neprisijungė. Grįžkite į naršyklę, kurioje pradėjote, ir įveskite devynis programėlėje rodomus ženklus.
return-typed-only-title = Ši nuoroda nebeveikia
return-typed-only-lead = Ši nuoroda pirmiausia buvo atverta kitoje naršyklėje. Dabar esate tinkamoje naršyklėje. Eikite į puslapį, kuriame pradėjote, ir įveskite devynis programėlėje rodomus ženklus.
return-wrong-title = Šios nuorodos kodas neteisingas
return-wrong-lead = Niekas neprisijungė ir niekas nepasikeitė. Dar kartą palieskite mygtuką programėlėje arba įveskite devynis programėlėje rodomus ženklus puslapyje, kuriame pradėjote.
return-gone-title = Ši nuoroda nebegalioja
return-gone-lead = Nuoroda jau panaudota arba nebegalioja. Ja niekas neprisijungė. Jei vis dar norite prisijungti, pradėkite iš naujo.

outcome-code-used = Kodas tris kartus buvo neteisingas
    .lead = Niekas neprisijungė. Galite bet kada pradėti iš naujo.
outcome-return-expired = Šis prisijungimas baigėsi
    .lead = Programėlė atvėrė kitą naršyklę, ženklai tris kartus buvo neteisingi arba prisijungimas nebegalioja. Niekas neprisijungė. Galite bet kada pradėti iš naujo.

code-title = Patvirtinkite QR kodu
code-lead = Naudokite įrenginį „{ $device }“. Jam nereikia interneto ryšio.
code-step-scan = Programėlėje palieskite „Nuskaityti QR kodą“ ir nukreipkite kamerą į šį QR kodą.
code-step-pin = Patikrinkite, kuri paslauga siunčia prašymą, tada įveskite savo PIN. Programėlė parodys devynias raides ir skaitmenis.
code-step-type = Devynios raidės ir skaitmenys. Didžiosios raidės, tarpai ir brūkšneliai nesvarbūs.
code-picture = QR kodas, kurį reikia nuskaityti programėle „Countersign“
code-label = Programėlėje rodomas kodas
code-submit = Prisijungti
code-confirm = Patvirtinti
code-typed-open = Nepavyksta nuskaityti QR kodo?
code-typed-hint = Programėlėje palieskite „Nuskaityti QR kodą“, tada „Įvesti kodą“ ir įveskite šiuos dvylika skaitmenų:
code-time-left = Dar galioja
code-new = Rodyti naują kodą

error-mistyped-otp = Vienas ar keli ženklai nesutampa su ženklais programėlėje. Tai nelaikoma bandymu. Palyginkite juos ir pataisykite.
    .title = Įvedimo klaida
error-not-this-device-otp =
    { $count ->
        [one] Kodas yra iš kito įrenginio, skirtas kitam puslapiui arba per senas. Programėlėje nuskaitykite šį QR kodą ir įveskite naują kodą. Liko { $count } bandymas.
        [few] Kodas yra iš kito įrenginio, skirtas kitam puslapiui arba per senas. Programėlėje nuskaitykite šį QR kodą ir įveskite naują kodą. Liko { $count } bandymai.
        [many] Kodas yra iš kito įrenginio, skirtas kitam puslapiui arba per senas. Programėlėje nuskaitykite šį QR kodą ir įveskite naują kodą. Liko { $count } bandymo.
       *[other] Kodas yra iš kito įrenginio, skirtas kitam puslapiui arba per senas. Programėlėje nuskaitykite šį QR kodą ir įveskite naują kodą. Liko { $count } bandymų.
    }
    .title = Šis kodas ne šiam puslapiui
error-wrong-otp-pin =
    { $count ->
        [one] Dar kartą nuskaitykite QR kodą ir atidžiai įveskite savo PIN. Liko { $count } bandymas. Jei PIN vėl bus neteisingas, įrenginys bus užblokuotas. Tada naują PIN galėsite nustatyti puslapyje „Mano mobilieji įrenginiai“.
        [few] Dar kartą nuskaitykite QR kodą ir atidžiai įveskite savo PIN. Liko { $count } bandymai. Po to įrenginys bus užblokuotas.
        [many] Dar kartą nuskaitykite QR kodą ir atidžiai įveskite savo PIN. Liko { $count } bandymo. Po to įrenginys bus užblokuotas.
       *[other] Dar kartą nuskaitykite QR kodą ir atidžiai įveskite savo PIN. Liko { $count } bandymų. Po to įrenginys bus užblokuotas.
    }
    .title = Programėlėje įvestas neteisingas PIN
error-code-expired = Šis kodas senesnis nei penkios minutės. Nuskaitykite toliau pateiktą naują QR kodą ir įveskite naują kodą.
    .title = Šis kodas nebegalioja
error-code-used = Kiekvienas kodas galioja vieną kartą, o kiekvienam QR kodui skirti trys bandymai. Nuskaitykite toliau pateiktą naują QR kodą ir įveskite naują kodą.
    .title = Šis kodas jau panaudotas

account-title = Mano paskyra
account-hello = Jūsų paskyra: { $name }
account-lead = Tvarkykite savo paskyrą ir įrenginius, kuriais patvirtinate prisijungimus.
account-devices = Mano mobilieji įrenginiai
account-devices-state =
    { $count ->
        [0] Įrenginio dar neturite. Kai jį turėsite, jūsų įrenginiams pakeisti vien pavogto slaptažodžio nepakaks.
        [one] Jūsų prisijungimus gali patvirtinti { $count } įrenginys.
        [few] Jūsų prisijungimus gali patvirtinti { $count } įrenginiai.
        [many] Jūsų prisijungimus gali patvirtinti { $count } įrenginio.
       *[other] Jūsų prisijungimus gali patvirtinti { $count } įrenginių.
    }
account-devices-unusable = Šiuo metu nė vienas jūsų įrenginys negali patvirtinti. Žiūrėkite, ką daryti.
account-history = Prisijungimų istorija
account-history-state = Kada ir kur prisijungėte ir ką pasirašėte
account-history-open = Rodyti istoriją
account-sessions = Atviri seansai
account-sessions-state = Naršyklės, kuriose esate prisijungę
account-sessions-open = Rodyti seansus
account-stop = Įrenginys pamestas arba pavogtas?
account-stop-state = Nutraukite viską iš karto: įrenginius, prašymus ir prisijungimus
account-stop-open = Sustabdyti viską
account-mail-language = El. laiškų ir prašymų kalba
account-mail-language-save = Įrašyti
account-mail-language-saved = Nuo šiol el. laiškus ir prašymus savo įrenginiuose gausite šia kalba.
account-mail-language-other = El. laiškai ir prašymai jūsų įrenginiuose yra kita kalba: { $language }.
account-mail-language-same = Naudoti šio puslapio kalbą ir jiems
account-devices-manage = Tvarkyti mobiliuosius įrenginius
account-devices-first = Pridėti mobilųjį įrenginį

devices-title = Mano mobilieji įrenginiai
devices-lead = Šie įrenginiai gali patvirtinti, kad tai jūs.
devices-none = Dar neturite įrenginio. Jei jį pridėsite, jūsų įrenginiams pakeisti vien pavogto slaptažodžio nepakaks.
devices-add = Pridėti mobilųjį įrenginį
devices-active = Aktyvus
devices-pending = Nebaigta
devices-blocked = Užblokuotas
devices-locked = Užrakintas
devices-blocked-why = Šis įrenginys užblokuotas, nes per daug kartų įvestas neteisingas PIN. Kad vėl jį naudotumėte, nustatykite naują jo PIN.
devices-suspended-why = Įrenginiu ar naršykle, kuriais buvo pridėtas šis įrenginys, nebepasitikima. Jei šis įrenginys jūsų, nustatykite naują jo PIN. Jei jo neatpažįstate, pašalinkite jį.
devices-locked-why = Aptikta šio įrenginio kopija, todėl saugumo sumetimais jis užrakintas. Pašalinkite jį ir pridėkite iš naujo.
devices-pending-why = Šio įrenginio registracija nebaigta. Pašalinkite jį ir pridėkite iš naujo.
devices-added = Pridėtas
devices-attested = Aparatinė įranga patikrinta:
devices-attested-app = Programėlę patikrino „Apple“:
devices-attestation-missing = Nepatikrinta, nes įrenginys nepateikė įrodymo:
devices-attestation-refused = Nepatikrinta, nes įrodymas nebuvo priimtas:
devices-last-used = Paskutinį kartą naudotas
devices-never-used = Dar nenaudotas
devices-rename = Pervadinti
devices-rename-label = Naujas pavadinimas
devices-rename-save = Įrašyti pavadinimą
devices-reset = Naujas PIN
devices-remove = Pašalinti
devices-remove-title = Pašalinti įrenginį „{ $device }“?
devices-remove-lead = Šiuo įrenginiu nebegalėsite patvirtinti prisijungimų, o jame atviri prašymai bus atšaukti. Apie tai gausite el. laišką. Kad vėl naudotumėte šį įrenginį, turėsite pridėti jį iš naujo.
devices-remove-last = Tai vienintelis jūsų įrenginys.
devices-remove-others = Šie įrenginiai buvo pridėti šiuo įrenginiu ir bus užblokuoti, kol nustatysite naujus jų PIN: { $devices }
devices-remove-confirm = Pašalinti šį įrenginį
devices-remove-keep = Palikti
devices-removed = Įrenginys pašalintas. Apie tai išsiuntėme jums el. laišką.
devices-renamed = Pavadinimas pakeistas.
devices-pin-reset = Naujas PIN nustatytas.
devices-was-added = Įrenginys pridėtas. Apie tai išsiuntėme jums el. laišką.
error-device-name = Įveskite 1–40 ženklų įrenginio pavadinimą.
    .title = Pavadinimo nėra arba jis per ilgas
error-device-name-characters = Pavadinime yra eilutės lūžis, tabuliatorius arba nematomas ženklas. Įveskite pavadinimą iš naujo be šio ženklo.
    .title = Pavadinime yra ženklas, kurio negalima parodyti

step-up-title = Patvirtinkite, kad tai jūs
step-up-first = Pirmiausia dar kartą įveskite savo slaptažodį.
step-up-for-add = Norite pridėti įrenginį.
step-up-for-remove = Norite pašalinti įrenginį „{ $device }“.
step-up-for-reset = Norite nustatyti naują įrenginio „{ $device }“ PIN.
step-up-for-rename = Norite pervadinti įrenginį „{ $device }“.
step-up-for-email = Norite pakeisti savo el. pašto adresą į { $email }.
step-up-for-password = Norite pakeisti savo slaptažodį.
step-up-for-report = Norite pranešti apie prisijungimą, kuris buvo ne jūsų.
step-up-for-sessions = Norite atsijungti kitose savo naršyklėse.
step-up-device-title = Patvirtinkite įrenginiu
step-up-device-lead = Turite įrenginį, todėl šiam pakeitimui vien slaptažodžio nepakanka.
step-up-continue = Tęsti
step-up-app-pin = Patvirtinti programėlėje
step-up-app-qr = QR kodu (veikia be interneto ryšio)
step-up-unusable = Neveikia nė vienas jūsų įrenginys?
step-up-unusable-lead = Puslapyje „Mano mobilieji įrenginiai“ galite nustatyti naują įrenginio PIN el. paštu atsiųsta nuoroda.
step-up-lost = Jei pametėte visus savo įrenginius, pasirinkite „{ account-stop-open }“, tada vėl pridėkite įrenginį.
step-up-forgotten-known = Jei vis dėlto prisimenate slaptažodį, prisijunkite juo ir pasirinkite „{ method-without-app }“.
step-up-forgotten-lost = Jei praradote ir slaptažodį, ir visus savo įrenginius, kreipkitės į šią paslaugą teikiančią organizaciją. Šis puslapis tuomet jums padėti negali.
sign-in-service = { $name } (Mano paskyra)
service-continue-title = Prisijungėte
service-continue = Tęsti: { $service }
service-signed-in-as = Paskyra: { $email }
service-sign-out-asked = Paslauga { $service } prašo jus atjungti.
service-sign-out-lead = Būsite atjungti čia ir nuo visų paslaugų, kurias atvėrėte šioje naršyklėje.
service-stay = Likti prisijungus
signed-out-title = Atsijungėte
service-return = Grįžti: { $service }

add-title = Pridėti mobilųjį įrenginį
add-lead = Pirmiausia pasirinkite pavadinimą ir PIN. PIN lieka šiame puslapyje ir jūsų programėlėje.
add-name = Įrenginio pavadinimas
add-name-hint = Pasirinkite pavadinimą, kurį atpažinsite, pavyzdžiui, „Marijos telefonas“.
add-pin = Keturių skaitmenų PIN
add-pin-hint = Jį įvesite programėlėje prisijungimams patvirtinti. Nenaudokite PIN, kuriuo atrakinate telefoną. Venkite metų, tokių sekų kaip 1234 ir pasikartojančių skaitmenų.
add-pin2 = Pakartokite PIN
add-show = Rodyti QR kodą
add-noscript = Šis puslapis QR kodą sukuria pats, kad jūsų PIN nematytų niekas kitas. Tam reikia „JavaScript“. Leiskite „JavaScript“ šioje svetainėje ir įkelkite puslapį iš naujo.
reset-title = Naujas PIN įrenginiui „{ $device }“
reset-lead = Pasirinkite naują PIN. Jis lieka šiame puslapyje ir jūsų programėlėje.

enrol-scan-title = Nuskaitykite šį QR kodą savo įrenginiu
enrol-scan-lead = Atverkite programėlę „Countersign“. Pirmą kartą palieskite „Nustatyti šį įrenginį“, tada „Nuskaityti kodą“. Jei programėlę jau naudojate, palieskite „Nuskaityti QR kodą“. Tada nukreipkite kamerą į QR kodą.
enrol-reset-lead = Atverkite programėlę „Countersign“ įrenginyje „{ $device }“, palieskite „Nuskaityti QR kodą“ ir nukreipkite kamerą į QR kodą.
enrol-picture = QR kodas, kurį reikia nuskaityti programėle „Countersign“
enrol-address = Jei programėlė paprašys adreso, jis yra toks: { $origin }
enrol-other-ways = Tame pačiame įrenginyje arba be kameros
enrol-link-label = Tame pačiame įrenginyje atverkite šią nuorodą programėlėje arba nukopijuokite ją ir ten įklijuokite:
enrol-here = Ar programėlė yra šiame įrenginyje?
enrol-here-lead = Atverkite programėlę čia. Po to grįšite į šį puslapį palyginti šešių ženklų.
enrol-copy = Kopijuoti nuorodą
enrol-copied = Nukopijuota
enrol-typed-label = Arba įveskite programėlėje šį kodą su adresu { $origin }
enrol-waiting = Laukiame jūsų įrenginio…
enrol-claimed = Jūsų įrenginys prijungtas. Įveskite programėlėje savo PIN.
enrol-step = { $step } žingsnis iš 4
enrol-pin-title = Įveskite PIN programėlėje
enrol-other-device = Ar programėlė yra kitame įrenginyje?
enrol-none-title = Programėlėje nematau ženklų
enrol-none-lead = Pirmiausia įveskite PIN programėlėje. Ženklai pasirodo po to. Jei programėlė rodo ką nors kita, pasirinkite „{ enrol-differ }“. Nieko nepridedama ir galite pradėti iš naujo.
enrol-reset-none-lead = Pirmiausia įveskite PIN programėlėje. Ženklai pasirodo po to. Jei programėlė rodo ką nors kita, pasirinkite „{ enrol-differ }“. Tada įrenginys bus pašalintas iš jūsų paskyros ir galėsite jį pridėti iš naujo.
enrol-wrong-pin =
    { $count ->
        [one] Tai ne tas PIN, kurį čia pasirinkote. Liko { $count } bandymas. Po to kodas nebegalios ir pradėsite iš naujo.
        [few] Tai ne tas PIN, kurį čia pasirinkote. Liko { $count } bandymai. Po to kodas nebegalios ir pradėsite iš naujo.
        [many] Tai ne tas PIN, kurį čia pasirinkote. Liko { $count } bandymo. Po to kodas nebegalios ir pradėsite iš naujo.
       *[other] Tai ne tas PIN, kurį čia pasirinkote. Liko { $count } bandymų. Po to kodas nebegalios ir pradėsite iš naujo.
    }
enrol-compare-title = Ar programėlėje matote tą patį?
enrol-compare-lead = Palyginkite toliau esančius šešis ženklus su ženklais savo įrenginyje. Jei jie skiriasi, prijungtas įrenginys – ne jūsų.
enrol-match = Ženklai vienodi
enrol-differ = Ženklai skiriasi
enrol-added-title = Jūsų įrenginys paruoštas
enrol-added-lead = Dabar savo įrenginiu galite patvirtinti prisijungimus. Apie tai išsiuntėme jums el. laišką.
enrol-reset-done-title = Naujas PIN nustatytas
enrol-reset-done-lead = Įrenginiu vėl galite patvirtinti prisijungimus, naudodami naują PIN. Apie tai išsiuntėme jums el. laišką.
enrol-done = Baigta
enrol-dead-title = Šis kodas nebegalioja
enrol-dead-expired = Kodas nepanaudotas per dešimt minučių. Nieko neužregistruota.
enrol-dead-unfinished = Kodas panaudotas įrenginyje, bet PIN laiku neįvestas arba ženklai laiku nepalyginti. Nieko neužregistruota.
enrol-dead-wrong-pin = Neteisingas PIN įvestas tris kartus. Nieko neužregistruota.
enrol-dead-contested = Tą patį kodą bandyta panaudoti dviejuose įrenginiuose, todėl abu atmesti. Nieko neužregistruota. Niekam kitam nerodykite QR kodo.
enrol-dead-rejected = Nurodėte, kad ženklai skiriasi, todėl įrenginys atmestas. Jei neapsirikote, kodą galėjo nufotografuoti kas nors kitas. Pradėkite iš naujo ten, kur niekas nemato jūsų ekrano.
enrol-dead-gone = Kodas nebegalioja. Nieko neužregistruota.
enrol-reset-dead-expired = Kodas nepanaudotas per dešimt minučių. PIN nepakeistas.
enrol-reset-dead-unfinished = Kodas panaudotas įrenginyje, bet PIN laiku neįvestas. PIN nepakeistas.
enrol-reset-dead-wrong-pin = Neteisingas PIN įvestas tris kartus. PIN nepakeistas.
enrol-reset-dead-rejected = Nurodėte, kad ženklai skiriasi, todėl įrenginys pašalintas iš jūsų paskyros. Jei neapsirikote, kodą galėjo nufotografuoti kas nors kitas. Pradėkite iš naujo ten, kur niekas nemato jūsų ekrano.
enrol-again = Pradėti iš naujo
enrol-cancel = Atšaukti
enrol-time-left = Kodas dar galioja
enrol-failed = Serveris kodo nepriėmė. Patikrinkite ryšį ir bandykite dar kartą.

pin-four-digits = Įveskite tiksliai keturių skaitmenų PIN.
pin-differs = Abu PIN nesutampa. Įveskite abu dar kartą.
pin-same-digits = Keturis vienodus skaitmenis lengva atspėti. Pasirinkite kitą PIN.
pin-row = Tokias sekas kaip 1234 ar 4321 lengva atspėti. Pasirinkite kitą PIN.
pin-pairs = Pasikartojančias ar veidrodines poras, pavyzdžiui, 1212 ar 1221, lengva atspėti. Pasirinkite kitą PIN.
pin-year = Metus lengva atspėti. Pasirinkite kitą PIN.
pin-keypad-line = Klaviatūroje liniją sudarančius skaitmenis lengva atspėti. Pasirinkite kitą PIN.

recovery-title-pin = Nustatyti naują PIN įrenginiui „{ $device }“
recovery-title-add = Pridėti įrenginį per el. paštu atsiųstą nuorodą
recovery-choose-lead = Tam vien slaptažodžio nepakanka. Įveskite jį dar kartą, tada pasirinkite, kaip patvirtinsite, kad tai jūs.
recovery-app-first = Kitas jūsų įrenginys veikia. Pirmiausia prisijunkite juo. Tada juo galėsite patvirtinti šį pakeitimą.
recovery-password-label = Slaptažodis
recovery-by-device = Patvirtinti įrenginyje „{ $device }“
recovery-by-device-hint = Iš karto
recovery-by-mail = El. paštu atsiųsta nuoroda
recovery-by-mail-hint-now = Jūsų el. pašto adresu, iš karto
recovery-by-mail-hint-wait =
    { $count ->
        [one] Jūsų el. pašto adresu, tada reikės palaukti { $count } valandą
        [few] Jūsų el. pašto adresu, tada reikės palaukti { $count } valandas
        [many] Jūsų el. pašto adresu, tada reikės palaukti { $count } valandos
       *[other] Jūsų el. pašto adresu, tada reikės palaukti { $count } valandų
    }
recovery-sent-title = Patikrinkite savo el. paštą
recovery-sent-lead = Nuoroda išsiųsta adresu { $email }. Kad tęstumėte, atverkite ją šioje naršyklėje.
recovery-sent-none = Po kelių minučių negavote el. laiško?
sent-spam = Pažiūrėkite ir nepageidaujamų laiškų aplanke ir patikrinkite, ar adresas teisingas.
recovery-sent-again = Siųsti naują nuorodą
recovery-wait-title = Prašome palaukti
recovery-wait-lead = Saugumo sumetimais tęsti galėsite tik po šio laiko. Tada grįžkite į šį puslapį šioje naršyklėje. Jei tai ne jūs, atšaukite tai el. laiške esančia nuoroda.
recovery-wait-until = Tęsti galėsite nuo
recovery-elsewhere-title = Ar tai buvote jūs?
recovery-elsewhere-lead = Jei prašėte šios nuorodos, atverkite ją naršyklėje, kurioje jos prašėte ir kurioje esate prisijungę. Jei neprašėte, atšaukite tai čia.
recovery-elsewhere-password = Šia nuoroda pasirinksite naują slaptažodį. Jei jos prašėte, atverkite ją naršyklėje, kurioje jos prašėte. Jei ne, atšaukite tai čia. Jūsų slaptažodis liks toks pat.
recovery-take-over = Tai buvau aš: tęsti šioje naršyklėje
recovery-stop = Tai buvau ne aš: atšaukti
recovery-stopped-title = Atšaukta
recovery-stopped-lead = Nieko nepakeista. Jei nuorodos neprašėte, jūsų slaptažodį žino kažkas kitas: nedelsdami jį pakeiskite.
recovery-stopped-password = Jūsų slaptažodis lieka toks pat, o nuoroda nebeveikia. Tokiai nuorodai paprašyti pakanka jūsų el. pašto adreso.
recovery-over-title = Ši nuoroda nebegalioja
recovery-over-lead = Nuoroda panaudota, atšaukta, pakeista naujesne arba nebegalioja. Nieko nepakeista.
recovery-too-late = Ši nuoroda jau panaudota arba nebegalioja, todėl nebėra ko atšaukti. Jei ją panaudojote ne jūs, prisijunkite, patikrinkite savo įrenginius ir pakeiskite slaptažodį.
error-other-device-works = Kitas jūsų įrenginys veikia. Patvirtinkite juo. Nuorodos el. paštu nereikia.
    .title = Naudokite kitą savo įrenginį
error-too-many-links =
    { $count ->
        [one] Šiandien jau išsiųsti keli el. laiškai su nuorodomis. Patikrinkite gautų laiškų ir nepageidaujamų laiškų aplankus arba bandykite dar kartą po { $count } valandos.
        [few] Šiandien jau išsiųsti keli el. laiškai su nuorodomis. Patikrinkite gautų laiškų ir nepageidaujamų laiškų aplankus arba bandykite dar kartą po { $count } valandų.
        [many] Šiandien jau išsiųsti keli el. laiškai su nuorodomis. Patikrinkite gautų laiškų ir nepageidaujamų laiškų aplankus arba bandykite dar kartą po { $count } valandos.
       *[other] Šiandien jau išsiųsti keli el. laiškai su nuorodomis. Patikrinkite gautų laiškų ir nepageidaujamų laiškų aplankus arba bandykite dar kartą po { $count } valandų.
    }
    .title = Kol kas nuorodų daugiau nėra

sessions-lead = Šiose naršyklėse esate prisijungę. Jei kurios nors neatpažįstate, dabar užbaikite jos seansą ir pakeiskite slaptažodį.
sessions-here = Ši naršyklė
sessions-end = Užbaigti šį seansą
sessions-end-others = Užbaigti visus kitus seansus
sessions-end-others-lead = Būsite atjungti visur, išskyrus šią naršyklę.
sessions-ended = Seansas užbaigtas.
sessions-others-ended = Visi kiti seansai užbaigti.

history-title = Prisijungimų istorija
history-lead = Kas vyko jūsų paskyroje per pastarąsias 180 dienų, nuo naujausių įrašų.
history-none = Dar nieko nėra. Prisijungimai ir parašai atsiras čia.
history-signed-in = Prisijungta
history-signed = Pasirašyta
history-confirmed = Patvirtinta
history-change-add = Įrenginio pridėjimas
history-change-remove = Įrenginio pašalinimas
history-change-reset = Naujo PIN nustatymas
history-change-rename = Įrenginio pervadinimas
history-change-password = Slaptažodžio keitimas
history-change-email = El. pašto adreso keitimas
history-change-report = Pranešimas apie prisijungimą
history-change-sessions = Atsijungimas kitose naršyklėse
history-denied = Atmesta
history-expired = Laiku neatsakyta
history-cancelled = Atšaukta
history-failed = Nepavyko
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Naujas PIN įrenginiui „{ $device }“
history-unblocked = Įrenginys „{ $device }“ atblokuotas nauju PIN
history-moved = Programėlė iš įrenginio „{ $device }“ perkelta į kitą įrenginį
history-blocked = Įrenginys „{ $device }“ užblokuotas
history-locked = Įrenginys „{ $device }“ užrakintas
history-by-password = Tik slaptažodžiu
history-by-app = Programėle
history-by-code = Programėlės kodu
history-on-mobile = Programėle tame pačiame įrenginyje
history-not-me = Tai buvau ne aš
history-reported = Pranešta
history-report-title = Tai buvote ne jūs?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Pranešimas šios operacijos nesustabdo. Dabar paskambinkite paslaugai „{ $service }“: tik ji gali operaciją sustabdyti.
history-report-lead = Jei apie tai pranešite, visi iš tos naršyklės prisijungę bus atjungti. Apie tai gausite el. laišką. Po to pakeiskite slaptažodį.
history-report-here = Tai naršyklė, kurią dabar naudojate: būsite atjungti ir čia.
history-report-confirm = Pranešti
history-report-keep = Ne, tai buvau aš
history-was-reported = Jūsų pranešimas gautas, toje naršyklėje esate atjungti. Apie tai išsiuntėme jums el. laišką.
history-older = Rodyti senesnius įrašus
history-newest = Atgal prie naujausių įrašų

stop-title = Sustabdyti viską
stop-lead = Naudokite tai, jei pametėte įrenginį arba jūsų vardu gali būti prisijungęs kas nors kitas. Tai įvyksta iš karto ir to negalima atšaukti:
stop-devices = Visi jūsų įrenginiai bus pašalinti. Nė vienu iš jų nebegalėsite patvirtinti prisijungimų.
stop-requests = Atviri prašymai ir prisijungimai bus atšaukti.
stop-sessions = Būsite atjungti visur, taip pat ir čia.
stop-mail = Apie tai gausite el. laišką.
stop-account = Jūsų paskyra lieka. Galėsite ją vėl naudoti, kai pridėsite įrenginį.
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
stop-nothing = Nėra ko stabdyti: jūsų paskyroje nėra įrenginių. Pakeitimą, kurio kažkas paprašė, galima atšaukti nuoroda iš mūsų el. laiško apie jį.
stop-done-title = Viskas sustabdyta
stop-done-lead = Jūsų įrenginiai pašalinti, o jūs atjungti visur. Apie tai išsiuntėme jums el. laišką.
stop-done-sign-in = Eiti į prisijungimo puslapį

outbox-title = Demonstracijos siunčiamieji laiškai
outbox-lead = El. laiškai, kuriuos ši demonstracija būtų išsiuntusi, nuo naujausio.
outbox-none = El. laiškų dar nėra.

error-page-home = Eiti į pradžios puslapį
error-page-not-found = Šiuo adresu nieko nėra. Galbūt trūksta jo dalies.
    .title = Tokio puslapio nėra
error-page-forged = Forma atverta ne iš šios svetainės arba yra pasenusi. Nieko nepakeista. Grįžkite, įkelkite puslapį iš naujo ir bandykite dar kartą.
    .title = Ši forma nepriimta
error-page-other-host = Tai ne šio serverio adresas. Nieko neatlikta. Naudokite adresą, kurį gavote.
    .title = Tai netinkamas adresas
error-page-malformed = Formoje kažko trūksta arba kažko nepavyko perskaityti. Nieko nepakeista. Grįžkite ir bandykite dar kartą.
    .title = Nepavyko perskaityti šios formos
error-page-service-over = Šis prisijungimas truko per ilgai, jau baigtas arba buvo atvertas kitoje naršyklėje. Nieko nepakeista. Grįžkite į paslaugą ir prisijunkite iš ten.
    .title = Šis prisijungimas baigėsi
error-page-service-request = Paslauga atsiuntė užklausą, kurios šis serveris nepriima. Nieko nepadaryta. Kreipkitės į paslaugos pagalbos tarnybą.
    .title = Prie šios paslaugos prisijungti negalima
error-page-unknown-service = Toliau nurodytu adresu esanti programa paprašė jus prijungti, tačiau šis adresas čia neužregistruotas. Nieko nepadaryta. Kreipkitės į paslaugos pagalbos tarnybą.
    .title = Ši paslauga čia neužregistruota
error-page-busy = Šiuo metu prisijungia daug žmonių. Nieko nepraradote. Palaukite kelias sekundes ir bandykite dar kartą.
    .title = Prašome minutėlę palaukti
error-page-too-often = Jūsų naršyklė arba tinklas per trumpą laiką išsiuntė daug užklausų. Nieko nepraradote. Palaukite kelias minutes ir bandykite dar kartą.
    .title = Prašome palaukti kelias minutes
error-page-fault = Klaida yra mūsų pusėje. Nieko nepakeista. Bandykite dar kartą po kelių minučių.
    .title = Nepavyko

link-open = Atverti programėlėje
link-open-lead = Atverkite programėlę čia. Kodą parodęs puslapis bus tęsiamas automatiškai.
link-title = Ši nuoroda skirta programėlei
link-lead = Nukopijuokite visą šio puslapio adresą. Įrenginyje, kurį norite užregistruoti, atverkite programėlę „Countersign“, palieskite „Įvesti kodą“ ir įklijuokite adresą. Nuoroda veikia tik vieną kartą, dešimt minučių. Dar nieko neužregistruota.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Pasirašyti programėle
signature-code = Pasirašyti QR kodu (veikia be interneto ryšio)
signature-device-title = Kuriuo įrenginiu norite pasirašyti?
signature-device-none-title = Norint pasirašyti, reikia įrenginio
signature-device-none-lead = Pirmiausia pridėkite įrenginį prie savo paskyros. Tai trunka apie dvi minutes. Tada grįžkite čia.
signature-submit = Pasirašyti
signature-content = Ką pasirašote
signature-step-type = Patikrinkite, kuri paslauga siunčia prašymą, įveskite programėlėje tas pačias vertes ir savo PIN. Programėlė parodys devynias raides ir skaitmenis.
signature-nothing-signed = Nieko nepasirašyta ir nieko neįvyks. Galite bet kada pradėti iš naujo.
error-not-this-transaction-otp =
    { $count ->
        [one] Palyginkite kiekvieną programėlėje įvestą vertę su šiuo puslapiu. Tada dar kartą nuskaitykite QR kodą ir sukurkite naują kodą. Liko { $count } bandymas.
        [few] Palyginkite kiekvieną programėlėje įvestą vertę su šiuo puslapiu. Tada dar kartą nuskaitykite QR kodą ir sukurkite naują kodą. Liko { $count } bandymai.
        [many] Palyginkite kiekvieną programėlėje įvestą vertę su šiuo puslapiu. Tada dar kartą nuskaitykite QR kodą ir sukurkite naują kodą. Liko { $count } bandymo.
       *[other] Palyginkite kiekvieną programėlėje įvestą vertę su šiuo puslapiu. Tada dar kartą nuskaitykite QR kodą ir sukurkite naują kodą. Liko { $count } bandymų.
    }
    .title = Kodas neatitinka operacijos

## Creating an account

new-account-title = Sukurti paskyrą
new-account-lead = Išsiųsime jums el. laišką su nuoroda. Po to pasirinksite slaptažodį.
new-account-first-name = Vardas
new-account-last-name = Pavardė
new-account-name-wrong = Įveskite vardą bet kurios abėcėlės raidėmis, ne daugiau kaip { $count } ženklų.
new-account-empty = Šis laukas tuščias. Užpildykite jį.
new-account-email-repeat = Pakartokite el. pašto adresą
new-account-email-differs = Įveskite tą patį el. pašto adresą du kartus.
new-account-check = Įveskite šešis skaitmenis, kuriuos matote paveikslėlyje
new-account-check-picture = Paveikslėlis su šešiais skaitmenimis
new-account-check-listen = Klausytis skaitmenų
new-account-check-new = Rodyti kitus skaitmenis
new-account-check-wrong = Skaitmenys nesutampa arba nebegalioja. Įveskite skaitmenis, kuriuos matote dabar.
new-account-privacy = Sutinku su privatumo pareiškimu
new-account-privacy-read = Skaityti privatumo pareiškimą (atsivers naujame lange)
new-account-privacy-missing = Paskyrą galima sukurti tik sutikus su privatumo pareiškimu.
new-account-sent-lead = Išsiuntėme el. laišką adresu { $email }. Per 24 valandas atverkite jame esančią nuorodą.
new-account-password-title = Pasirinkite slaptažodį
new-account-password-lead = Jūsų el. pašto adresas patvirtintas. Paskyra bus sukurta, kai pasirinksite slaptažodį.
new-account-password-repeat = Slaptažodis dar kartą
new-account-expired-title = Ši nuoroda nebegalioja
new-account-expired-lead = Nuoroda galioja 24 valandas. Galime išsiųsti naują adresu { $email }.
new-account-expired-send = Siųsti naują nuorodą
new-account-over-lead = Galbūt paskyrą jau turite. Tokiu atveju prisijunkite. Jei ne, pradėkite iš naujo.
new-account-done = Jūsų paskyra sukurta ir esate prisijungę.

## Name and email address

details-title = Vardas, pavardė ir el. pašto adresas
details-save = Įrašyti vardą ir pavardę
details-saved = Jūsų vardas ir pavardė pakeisti. Apie tai išsiuntėme jums el. laišką.
details-new-email = Naujas el. pašto adresas
details-email-lead = Išsiųsime nuorodą naujuoju adresu. Adresas pasikeis tik tada, kai atversite nuorodą ir patvirtinsite pakeitimą.
details-email-same = Tai jau yra jūsų paskyros el. pašto adresas.
details-link-sign-in = Pirmiausia prisijunkite. Tada šioje naršyklėje dar kartą atverkite nuorodą iš mūsų laiško.
details-change-email = Pakeisti el. pašto adresą
details-confirm-lead = Nuo šiol prisijungsite adresu { $email } ir el. laiškus gausite juo. Visose kitose naršyklėse būsite atjungti.
details-email-saved = Jūsų el. pašto adresas pakeistas.
email-reversal-title = Grąžinti ankstesnį el. pašto adresą
email-reversal-lead = Jūsų paskyra vėl naudos { $email }. Visi įrenginiai bus pašalinti, būsite atjungti visur, o slaptažodis nebegalios. Tada el. paštu pasirinksite naują slaptažodį.
email-reversal-done-title = Grąžintas ankstesnis jūsų el. pašto adresas
email-reversal-done-lead = Dabar pasirinkite naują slaptažodį. Nuorodą atsiųsime jūsų el. pašto adresu.
details-open = Pakeisti vardą, pavardę ar el. pašto adresą

### Help desk

help-desk-title = Pagalbos tarnyba
help-desk-lead = Įveskite tikslų pagalbos prašančio asmens el. pašto adresą. Kiekviena paieška įrašoma su jūsų paskyra.
help-desk-find = Rasti paskyrą
help-desk-unknown = Nė viena paskyra neturi šio el. pašto adreso.
help-desk-looks = Per vieną valandą peržiūrėjote per daug paskyrų. Bandykite dar kartą vėliau.
help-desk-agents = Tai jūsų paskyra arba kito pagalbos tarnybos darbuotojo paskyra. Čia nieko pakeisti negalite.
help-desk-changed = Paskyra per tą laiką pasikeitė arba patvirtinimas gautas per vėlai. Peržiūrėkite paskyrą dar kartą.
help-desk-stopped = Savininkas prarado arba sustabdė visus įrenginius. Galite tik pradėti atkūrimą.
help-desk-disabled = Ši paskyra išjungta. Čia nieko pakeisti negalite.
help-desk-device-works = Kitas šios paskyros įrenginys veikia. Jei jis prarastas, pirmiausia jį pašalinkite.
help-desk-too-many = Šiam asmeniui išsiųsta per daug el. laiškų su nuorodomis. Bandykite dar kartą rytoj.
help-desk-waiting = Po neteisingų bandymų arba pranešimo savininkas turi palaukti, kol galės prisijungti slaptažodžiu.
help-desk-nothing-done = Nieko nepakeista
help-desk-done = Atlikta. Savininkas gauna apie tai el. laišką.
help-desk-sessions = Atviri seansai: { $number }
help-desk-devices = Įrenginiai
help-desk-no-devices = Ši paskyra neturi įrenginių.
help-desk-unlock = Atblokuoti prisijungimą
help-desk-remove = Pašalinti įrenginį
help-desk-sessions-end = Baigti visus seansus
help-desk-reset = Pradėti naujo PIN nustatymą
help-desk-recover = Pradėti atkūrimą
help-desk-unlock-about = Savininkas gali iš karto vėl įvesti slaptažodį ir prašyti nuorodų. Užblokuoti įrenginiai lieka užblokuoti.
help-desk-remove-about = Įrenginys nebegali patvirtinti prisijungimų, ir visi juo pradėti seansai baigiasi. To atšaukti negalima.
help-desk-remove-last = Tai vienintelis šios paskyros įrenginys. Be jo savininkui reikės atkūrimo, kad galėtų vėl prisijungti.
help-desk-recover-about = Savininkas gauna el. laišką su nuoroda, kurios jūs nematote. Saugumo sumetimais jam gali tekti palaukti.
help-desk-told = Savininkas gauna apie tai el. laišką, ir tai įrašoma su jūsų paskyra.
help-desk-confirm = Patvirtinkite savo įrenginiu
help-desk-back = Atgal į paskyrą
help-desk-service = { $name } (pagalba)
help-desk-line-act = Veiksmas
help-desk-line-account = Paskyra
help-desk-line-device = Įrenginys
help-desk-app = Pagalbos tarnyba atsidaro vienai valandai, kai prisijungiate programėle. Prisijunkite dabar programėle.
help-desk-card = Padėkite kitiems žmonėms dėl jų paskyrų
help-desk-open = Atverti pagalbos tarnybą
