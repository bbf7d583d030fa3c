### Lietuvių: see locales/en for what each text is for.

error-unknown-code =
    Tai ne „Countersign“ kodas, todėl jis nepanaudotas. Naudokite prisijungimo puslapyje rodomą kodą.
    .title = Tai ne „Countersign“ kodas
error-newer-version =
    Kodas sukurtas naujesnei šios programėlės versijai, todėl čia jo perskaityti negalima. Atnaujinkite programėlę ir nuskaitykite kodą dar kartą.
    .title = Šią programėlę reikia atnaujinti
error-no-code-in-picture =
    Paveikslėlyje nerasta įskaitomo kodo. Pasirinkite ryškesnį, kuriame matyti visas kodas su baltu kraštu.
    .title = Šiame paveikslėlyje kodo nėra
error-unreadable-picture =
    Šis failas nėra paveikslėlis, kurį programėlė gali perskaityti, arba jis per didelis. Pasirinkite ne didesnį kaip 12 megabaitų PNG, JPEG arba WebP paveikslėlį.
    .title = Šio paveikslėlio atverti negalima
error-mistyped-code =
    Vienas ar keli ženklai nesutampa su puslapiu, todėl nieko neišsiųsta. Palyginkite kodą su puslapiu ir jį pataisykite.
    .title = Įvedimo klaida
error-mistyped-digits =
    Vienas iš skaitmenų neteisingas arba jo trūksta. Tai nelaikoma bandymu. Palyginkite visus dvylika su puslapiu ir pataisykite.
    .title = Įvedimo klaida
error-insecure-address =
    Ryšys su šiuo adresu nešifruotas, todėl programėlė jo nenaudoja. Tinkamo kodo prašykite paslaugos teikėjo.
    .title = Šis adresas neapsaugotas
error-not-an-address =
    Įvestas ne visas adresas arba jame yra klaida, todėl nieko neišsiųsta. Nusirašykite jį iš puslapio, kuriame rodomas kodas.
    .title = Tai ne adresas
error-no-answer-there =
    Nieko nepakeista. Patikrinkite adresą ir ar šis įrenginys prisijungęs prie interneto. Tada bandykite dar kartą.
    .title = Iš šio adreso nėra atsakymo
error-name-refused =
    Pavadinimas per ilgas arba jame yra paslėptų ženklų, todėl neįrašytas. Pasirinkite kitą pavadinimą.
    .title = Šio pavadinimo naudoti negalima
error-enrolment-gone =
    Kiekvienas kodas galioja vieną kartą, dešimt minučių. Nieko nepakeista. Gaukite puslapyje naują kodą ir jį nuskaitykite.
    .title = Šis kodas nebegalioja
error-reset-gone =
    Kiekvienas kodas galioja vieną kartą, dešimt minučių. Nieko nepakeista. Prie šio įrenginio pasirinkite „Naujas PIN“. Gaukite puslapyje naują kodą ir jį nuskaitykite.
    .title = Šis kodas nebegalioja
error-enrolment-contested =
    Tą patį kodą bandyta panaudoti dviejuose įrenginiuose, todėl abu atmesti ir nieko nepakeista. Gaukite puslapyje naują kodą ir niekam kitam jo nerodykite.
    .title = Šį kodą panaudojo kitas įrenginys
error-not-this-device =
    Šis kodas nustato naują PIN kitam įrenginiui. Nuskaitykite jį tuo įrenginiu arba puslapyje pasirinkite šį įrenginį ir nuskaitykite naują kodą.
    .title = Šis kodas skirtas kitam įrenginiui
error-page-still-asks =
    Puslapis dar klausia, ar šeši ženklai vienodi. Palyginkite ženklus ir atsakykite ten. Tada programėlė automatiškai tęs darbą.
    .title = Puslapis dar klausia
error-wrong-pin =
    Nieko nepatvirtinta. Dar kartą įveskite savo PIN. Neskubėkite.
    .title = Neteisingas PIN
error-enrolment-dead =
    Neteisingas PIN įvestas tris kartus, todėl šis kodas nebegalioja. Nieko nepakeista. Gaukite puslapyje naują kodą ir pradėkite iš naujo.
    .title = PIN per daug kartų neteisingas
error-reset-unanswered =
    Naujasis PIN šiame įrenginyje nustatytas, bet serveris dar neatsakė. Patikrinkite, ar šis įrenginys prisijungęs prie interneto. Programėlė tęs automatiškai.
    .title = Naujas PIN dar nepatvirtintas
error-not-attested =
    Šis serveris priima tik įrenginius, kurių aparatinę įrangą gali patikrinti. Šio įrenginio patikrinti nepavyko. Niekas nepakeista. Naudokite kitą įrenginį arba kreipkitės į serverio operatorių.
    .title = Šis įrenginys nepriimamas
error-unreachable =
    Šiuo metu serveris nepasiekiamas. Nieko nepraradote. Patikrinkite, ar šis įrenginys prisijungęs prie interneto. Programėlė bandys toliau.
    .title = Serveris neatsako
error-not-the-server =
    Atsakymas gautas ne iš jūsų serverio, todėl į jį neatsižvelgta. Viešbučio ar kavinės tinklas gali prašyti pirmiausia prisijungti. Atverkite kurį nors tinklalapį arba naudokite kitą tinklą.
    .title = Atsakymas gautas ne iš jūsų serverio
error-server-fault =
    Serveryje yra sutrikimų. Nieko nepakeista. Bandykite dar kartą po kelių minučių.
    .title = Serveris turi sutrikimų
error-too-many =
    Kad jūsų paskyra būtų saugi, serveris prašo palaukti. Nieko nepraradote. Bandykite dar kartą šiek tiek vėliau.
    .title = Per daug bandymų per trumpą laiką
error-device-not-active =
    Šiuo metu šio įrenginio negalima naudoti šiai paskyrai. Nieko nepakeista. Grįžkite į pradinį paskyros ekraną: jame nurodyta, ką daryti.
    .title = Šio įrenginio naudoti negalima
error-request-expired =
    Nieko nepatvirtinta. Jei vis dar norite prisijungti, pradėkite puslapyje iš naujo.
    .title = Šis prašymas nebegalioja
error-request-gone =
    Į šį prašymą atsakyta arba jis atšauktas kitur. Jei vis dar norite prisijungti, pradėkite puslapyje iš naujo.
    .title = Šis prašymas jau baigėsi
error-removal-untold =
    Paskyra ištrinta iš šio įrenginio, bet serveris neatsakė. Prisijunkite, atverkite puslapį „Mano paskyra“ ir pašalinkite šį įrenginį ir iš ten esančio sąrašo.
    .title = Serveriui pranešti nepavyko
error-no-such-account =
    Paskyros, kuriai skirtas šis kodas, šioje programėlėje nėra. Puslapyje pasirinkite šį įrenginį arba pirmiausia jį užregistruokite.
    .title = Šis kodas skirtas kitai paskyrai
error-forged-challenge =
    Šis kodas apsimeta esąs iš jūsų serverio, bet taip nėra. Joks atsakymo kodas nesukurtas. Prieš tęsdami patikrinkite puslapio adresą.
    .title = Nepasitikėkite šiuo kodu
error-challenge-expired =
    Šis kodas senesnis nei penkios minutės. Jei puslapis jūsų atsakymo nepriima, gaukite ten naują kodą.
    .title = Šis kodas gali būti per senas
error-clock-wrong =
    Šio įrenginio laikrodis nuo serverio laikrodžio skiriasi daugiau nei minute. Programėlė naudoja serverio laiką. Nuostatose įjunkite automatinę datą ir laiką.
    .title = Šio įrenginio laikrodis neteisingas
error-key-store-unavailable =
    Nepavyko atverti šio įrenginio raktų saugyklos, kuri saugo programėlę. Nieko nepakeista. Atrakinkite įrenginį arba vėl prie jo prisijunkite, tada bandykite dar kartą.
    .title = Raktų saugykla neatsako
error-secret-lost =
    Raktas, kuris šiame įrenginyje saugo programėlės duomenis, prarastas ir jo atkurti negalima. Jūsų paskyros serveriuose lieka nepakitusios. Ištrinkite viską programėlėje ir vėl užregistruokite šį įrenginį puslapyje „Mano paskyra“.
    .title = Programėlės duomenų atverti nebegalima
error-device-key-lost =
    Šios paskyros raktas šiame įrenginyje prarastas. Todėl įrenginys šiai paskyrai nieko negali patvirtinti. Pašalinkite paskyrą iš programėlės ir vėl užregistruokite šį įrenginį puslapyje „Mano paskyra“.
    .title = Šios paskyros raktas prarastas
error-store-unwritable =
    Šio įrenginio saugykla pilna arba užrakinta, todėl nieko neišsiųsta. Atlaisvinkite vietos ir bandykite dar kartą.
    .title = Programėlei nepavyko įrašyti
error-store-damaged =
    Duomenys sugadinti arba priklauso kitam diegimui. Nieko nepakeista. Jei bandymas dar kartą nepadeda, įdiekite programėlę iš naujo ir užregistruokite šį įrenginį puslapyje „Mano paskyra“.
    .title = Programėlės duomenų perskaityti negalima
error-store-newer =
    Programėlės duomenis įrašė naujesnė versija, ir ši jų atverti negali. Nieko nepakeista. Atnaujinkite programėlę.
    .title = Šie duomenys yra iš naujesnės programėlės versijos
error-store-in-use =
    Duomenis naudoja kitas šios programėlės langas. Uždarykite šį langą ir tęskite kitame.
    .title = Programėlė „Countersign“ jau atverta
error-link-not-scanned =
    Neskaitykite šio kodo: jis atveria prašymą įrenginyje, kuriame rodomas. Atverkite jo nuorodą tame įrenginyje arba puslapyje pasirinkite „Telefone nėra interneto: nuskaityti QR kodą“.
    .title = Šis kodas skirtas ne nuskaityti
error-link-gone =
    Į prašymą atsakyta arba jis atšauktas, nebegalioja arba skirtas kitai programėlei. Nieko nepatvirtinta. Jei vis dar norite prisijungti, pradėkite puslapyje iš naujo.
    .title = Ši nuoroda nebegalioja
error-request-not-shown =
    Trūksta šio prašymo dalies arba jos čia negalima parodyti, todėl jo negalima patvirtinti. Nieko nepasirašyta. Atnaujinkite programėlę arba kreipkitės į paslaugos teikėją.
    .title = Šio prašymo negalima parodyti viso
error-link-waits =
    Čia užbaikite arba atšaukite tai, ką darote. Tada nuoroda atsivers automatiškai.
    .title = Jūsų laukia nuoroda
error-browser-not-opened =
    Šis įrenginys neatvėrė naršyklės. Patys grįžkite į naršyklę. Puslapis, kuriame pradėjote, ten tęsiamas.
    .title = Naršyklė neatsivėrė
error-help-not-opened =
    Naršyklė neatsivėrė, esate vis dar programėlėje. Naršyklėje patys atverkite adresą, nurodytą prie „Pagalba“.
    .title = Naršyklė neatsivėrė
error-password-page-not-opened =
    Naršyklė neatsivėrė, esate vis dar programėlėje. Naršyklėje patys atverkite čia rodomą adresą.
    .title = Naršyklė neatsivėrė
error-pin-same-digits =
    Keturis vienodus skaitmenis lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-row =
    Tokias sekas kaip 1234 ar 4321 lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-pairs =
    Pasikartojančias ar veidrodines poras, pavyzdžiui, 1212 ar 1221, lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-year =
    Metus lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-keypad-line =
    Klaviatūroje liniją sudarančius skaitmenis lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-unchanged =
    Tai jau yra jūsų PIN. Pasirinkite kitą.
    .title = Tai dabartinis jūsų PIN
error-pin-differs =
    Abu PIN nevienodi, todėl nieko nepakeista. Dar kartą pasirinkite naują PIN.
    .title = Abu PIN nesutampa
error-biometric-cancelled =
    Nieko nepatvirtinta ir nieko nepraradote. Bandykite dar kartą arba naudokite savo PIN.
    .title = Atšaukta
error-biometric-locked-out =
    Piršto atspaudo arba veido atpažinimas per daug kartų nepavyko, todėl kurį laiką išjungtas. Naudokite savo PIN. Kad vėl naudotumėte atpažinimą, vieną kartą atrakinkite įrenginį.
    .title = Šį kartą naudokite savo PIN
error-biometric-changed =
    Šiame įrenginyje pridėtas arba pašalintas piršto atspaudas ar veidas. Jūsų saugumui programėlė dabar prašo PIN. Atpažinimą galite vėl įjungti savo paskyroje.
    .title = Pirštų atspaudai arba veidai pasikeitė
error-biometric-unavailable =
    Šis įrenginys dabar neturi piršto atspaudo ar veido, kurį programėlė galėtų naudoti. Naudokite savo PIN.
    .title = Naudokite savo PIN
error-move-ended =
    Nieko neperkelta, ir šis įrenginys veikia kaip anksčiau. Jei vis dar norite perkelti paskyrą, pradėkite iš naujo.
    .title = Perkėlimas baigėsi
error-too-many-accounts =
    Ši programėlė jau turi daugiausia galimų paskyrų arba paskyra – daugiausia galimų įrenginių. Nieko neužregistruota. Pašalinkite, ko nereikia, ir bandykite dar kartą.
    .title = Pasiekta riba
error-settings-not-opened =
    Nieko nepakeista. Patys atverkite šio įrenginio nuostatas ir ieškokite ten ekrano užrakto.
    .title = Nuostatos neatsivėrė
error-notifications-not-opened =
    Nieko nepakeista. Patys atverkite šio įrenginio nuostatas ir ieškokite ten šios programėlės pranešimų.
    .title = Nuostatos neatsivėrė
