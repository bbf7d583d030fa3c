### Lietuvių: see locales/en for what each text is for.

error-unknown-code =
    Šis kodas nepriklauso „Countersign“, todėl su juo nieko nedaryta. Naudokite kodą, kurį rodo jūsų prisijungimo puslapis.
    .title = Šis kodas iš kitur
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
    Vienas ar keli ženklai ne tokie kaip puslapyje, todėl niekas neišsiųsta. Palyginkite kodą su puslapiu ir jį pataisykite.
    .title = Kodas įvestas su klaida
error-insecure-address =
    Ryšys su šiuo adresu nešifruotas, todėl programėlė jo nenaudoja. Tinkamo kodo prašykite paslaugą teikiančių žmonių.
    .title = Šis adresas neapsaugotas
error-not-an-address =
    Adresas nepilnas arba jame yra rašybos klaida, todėl nieko neišsiųsta. Nusirašykite jį iš puslapio, kuriame rodomas kodas.
    .title = Tai ne adresas
error-no-answer-there =
    Nieko neužregistruota. Patikrinkite adresą ir ar šis įrenginys prisijungęs prie tinklo. Tada bandykite dar kartą.
    .title = Iš šio adreso nėra atsakymo
error-name-refused =
    Jis per ilgas arba jame yra paslėptų ženklų, todėl neįrašytas. Pasirinkite kitą pavadinimą.
    .title = Šio pavadinimo naudoti negalima
error-enrolment-gone =
    Kodas galioja vieną kartą, dešimt minučių. Niekas neužregistruota. Puslapyje paprašykite naujo kodo ir jį nuskaitykite.
    .title = Šis kodas jau panaudotas
error-enrolment-contested =
    Tą patį kodą bandė panaudoti du įrenginiai, todėl abu atmesti ir niekas neužregistruota. Puslapyje paprašykite naujo kodo ir nerodykite jo kitiems.
    .title = Šį kodą panaudojo kitas įrenginys
error-not-this-device =
    Šis kodas nustato naują PIN kitam įrenginiui. Nuskaitykite jį ten arba puslapyje pasirinkite šį įrenginį ir nuskaitykite naują kodą.
    .title = Šis kodas skirtas kitam įrenginiui
error-wrong-pin =
    Niekas nepatvirtinta. Neskubėdami dar kartą įveskite savo PIN.
    .title = Šis PIN neteisingas
error-enrolment-dead =
    PIN tris kartus buvo neteisingas, todėl ši registracija baigėsi. Niekas neužregistruota. Puslapyje paprašykite naujo kodo ir pradėkite iš naujo.
    .title = PIN per daug kartų neteisingas
error-reset-unanswered =
    Naujas PIN šiame įrenginyje nustatytas, bet serveris dar neatsakė. Patikrinkite, ar įrenginys prisijungęs prie interneto; programėlė tęs pati.
    .title = Naujas PIN dar nepatvirtintas
error-unreachable =
    Šiuo metu serveris nepasiekiamas, bet nieko nepraradote. Patikrinkite, ar šis įrenginys prijungtas prie tinklo; programėlė toliau bando.
    .title = Serveris neatsako
error-not-the-server =
    Atsakė ne jūsų serveris, todėl į atsakymą neatsižvelgta. Viešbučio ar kavinės tinklas gali prašyti pirmiausia prisijungti. Atverkite kurį nors tinklalapį arba naudokite kitą tinklą.
    .title = Atsakė kažkas kitas
error-server-fault =
    Klaida yra serverio pusėje, ir niekas nepakeista. Bandykite dar kartą po kelių minučių.
    .title = Serveris turi sutrikimų
error-too-many =
    Kad jūsų paskyra būtų saugi, serveris prašo palaukti. Nieko nepraradote. Bandykite dar kartą šiek tiek vėliau.
    .title = Per daug bandymų per trumpą laiką
error-device-not-active =
    Šiuo metu jis negali veikti šios paskyros vardu ir niekas nepakeista. Grįžkite į pradinį paskyros ekraną; jame nurodyta, ką daryti.
    .title = Šio įrenginio naudoti negalima
error-request-expired =
    Niekas nepatvirtinta. Jei vis dar norite prisijungti, pradėkite puslapyje iš naujo.
    .title = Šio prašymo laikas baigėsi
error-request-gone =
    Į jį atsakyta arba jis atšauktas kitur, todėl čia daugiau nieko daryti nereikia. Jei vis dar norite prisijungti, pradėkite puslapyje iš naujo.
    .title = Šis prašymas jau baigėsi
error-removal-untold =
    Paskyros šiame įrenginyje nebėra, bet serveris neatsakė. Prisijunkite žiniatinklyje ir pašalinkite įrenginį ir iš ten esančio sąrašo.
    .title = Serveris to nežino
error-no-such-account =
    Paskyros, kuriai skirtas šis kodas, šioje programėlėje nėra. Puslapyje pasirinkite šį įrenginį arba pirmiausia jį užregistruokite.
    .title = Šis kodas skirtas kitai paskyrai
error-forged-challenge =
    Kodas apsimeta esąs iš jūsų serverio, bet taip nėra. Joks kodas nesukurtas. Prieš tęsdami patikrinkite puslapio adresą.
    .title = Nepasitikėkite šiuo kodu
error-challenge-expired =
    Nuo tada, kai puslapis jį parodė, praėjo penkios minutės. Jei puslapis jūsų atsakymo nepriima, paprašykite ten naujo kodo.
    .title = Šis kodas gali būti per senas
error-clock-wrong =
    Jo laikas nuo serverio laiko skiriasi daugiau nei minute. Programėlė vadovaujasi serverio laiku; įjunkite automatinį šio įrenginio laikrodžio nustatymą.
    .title = Šio įrenginio laikrodis neteisingas
error-key-store-unavailable =
    Nepavyko atverti šio įrenginio raktų saugyklos, kuri saugo programėlę. Niekas nepakeista. Atrakinkite įrenginį arba vėl prie jo prisijunkite, tada bandykite dar kartą.
    .title = Raktų saugykla neatsako
error-store-unwritable =
    Šio įrenginio saugykla pilna arba užrakinta, todėl niekas neišsiųsta. Atlaisvinkite vietos ir bandykite dar kartą.
    .title = Programėlei nepavyko įrašyti
error-store-damaged =
    Duomenys sugadinti arba priklauso kitam diegimui. Niekas nepakeista. Jei bandymas dar kartą nepadeda, įdiekite programėlę iš naujo ir užregistruokite šį įrenginį savo paskyros puslapyje.
    .title = Programėlės duomenų perskaityti negalima
error-store-newer =
    Programėlės duomenis įrašė naujesnė versija, ir ši jų atverti negali. Niekas nepakeista. Atnaujinkite programėlę.
    .title = Čia veikė naujesnė programėlės versija
error-store-in-use =
    Duomenis naudoja kitas šios programėlės langas. Uždarykite šį langą ir tęskite kitame.
    .title = Programėlė „Countersign“ jau atverta
error-link-not-scanned =
    Šis kodas atveria prašymą įrenginyje, kuriame rodomas, todėl jo skaityti nereikia. Atverkite jo nuorodą tame įrenginyje arba puslapyje pasirinkite „Naudoti mano programėlės kodą“.
    .title = Šio kodo skaityti nereikia
error-link-gone =
    Į jį jau atsakyta arba jis atšauktas, jo laikas baigėsi arba jis skirtas kitai programėlei. Niekas nepatvirtinta. Jei vis dar norite prisijungti, pradėkite puslapyje iš naujo.
    .title = Ši nuoroda niekur nebeveda
error-request-not-shown =
    Trūksta jo dalies arba jos čia negalima parodyti, todėl jo negalima patvirtinti. Niekas nepasirašyta. Atnaujinkite programėlę arba kreipkitės į paslaugos teikėją.
    .title = Šio prašymo negalima parodyti viso
error-link-waits =
    Dabar darote ką kita, todėl nuoroda laukia. Užbaikite čia arba atšaukite; po to ji atsivers pati.
    .title = Jūsų laukia nuoroda
error-browser-not-opened =
    Šis įrenginys jos neatvėrė. Patys grįžkite į naršyklę: puslapis, kuriame pradėjote, ten tęsiamas.
    .title = Naršyklė neatsivėrė
error-pin-same-digits =
    Keturis vienodus skaitmenis lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-row =
    Skaitmenis iš eilės, didėjančius ar mažėjančius, lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-pairs =
    Pasikartojančias ar veidrodines poras lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-year =
    Metus lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-keypad-line =
    Liniją klaviatūroje lengva atspėti. Pasirinkite kitą PIN.
    .title = Šis PIN per paprastas
error-pin-unchanged =
    Tai PIN, kurį jau turite. Pasirinkite kitą.
    .title = Tai senasis PIN
error-pin-differs =
    Abu PIN nevienodi, todėl niekas nepakeista. Dar kartą pasirinkite naują PIN.
    .title = Antrasis PIN buvo kitoks
error-biometric-cancelled =
    Niekas nepatvirtinta ir nieko nepraradote. Bandykite dar kartą arba naudokite savo PIN.
    .title = Atšaukta
error-biometric-locked-out =
    Per daug kartų nepavyko atpažinti, todėl šis įrenginys kurį laiką to nedarys. Naudokite savo PIN; kad atpažinimas vėl veiktų, vieną kartą atrakinkite įrenginį.
    .title = Šį kartą naudokite savo PIN
error-biometric-changed =
    Šiame įrenginyje pridėtas arba pašalintas piršto atspaudas ar veidas, todėl programėlė jais nebepasitiki. Naudokite savo PIN. Savo paskyroje galite tai vėl įjungti.
    .title = Pirštų atspaudai arba veidai pasikeitė
error-biometric-unavailable =
    Šis įrenginys dabar neturi piršto atspaudo ar veido, kurį programėlė galėtų naudoti. Naudokite savo PIN.
    .title = Naudokite savo PIN
error-move-ended =
    Niekas neperkelta, ir šis įrenginys veikia kaip anksčiau. Jei vis dar norite perkelti paskyrą, pradėkite iš naujo.
    .title = Perkėlimas baigėsi
error-too-many-accounts =
    Ši programėlė jau turi daugiausia galimų paskyrų arba paskyra – daugiausia galimų įrenginių. Niekas neužregistruota. Pašalinkite, ko nereikia, ir bandykite dar kartą.
    .title = Dar vienam vietos nėra
error-settings-not-opened =
    Niekas nepakeista. Patys atverkite šio įrenginio nuostatas ir ieškokite ten ekrano užrakto.
    .title = Nuostatos neatsivėrė
error-notifications-not-opened =
    Niekas nepakeista. Patys atverkite šio įrenginio nuostatas ir ieškokite ten šios programėlės pranešimų.
    .title = Nuostatos neatsivėrė
