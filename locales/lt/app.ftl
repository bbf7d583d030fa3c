### Lietuvių: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Atveriama programėlė „Countersign“…

common-back = Atgal
common-cancel = Atšaukti
common-close = Uždaryti
common-copy = Kopijuoti
common-copied = Nukopijuota
common-try-again = Bandyti dar kartą
common-wait =
    { $seconds ->
        [one] Vėl galėsite bandyti po { $seconds } sekundės.
        [few] Vėl galėsite bandyti po { $seconds } sekundžių.
        [many] Vėl galėsite bandyti po { $seconds } sekundės.
       *[other] Vėl galėsite bandyti po { $seconds } sekundžių.
    }

still-title = Ar dar esate čia?
still-lead = Programėlė netrukus paslėps savo turinį, kad jo neskaitytų niekas kitas. Palieskite ekraną arba paspauskite klavišą, kad ji liktų atverta.
still-stay = Palikti atvertą

privacy-screen-title = Turinys paslėptas
privacy-screen-lead = Programėlė kurį laiką nenaudota, todėl jos turinys paslėptas.
privacy-screen-open = Tęsti

notice-title = Prisijungti prie paslaugos { $service }?
notice-change-title = Leisti pakeitimą jūsų paskyroje?
notice-body = Paskyros { $account } laukia prašymas. Atverkite programėlę ir pamatysite, iš kur jis.

account-at = { $account }, serveris { $server }
success-device-ready-title = Šis įrenginys paruoštas
success-device-ready = Nuo šiol čia galite patvirtinti savo prisijungimus.
success-pin-set-title = Naujasis PIN nustatytas
success-pin-set = Nuo šiol naudokite naująjį PIN.
success-account-removed-title = Pašalinta iš šio įrenginio
success-account-removed = Jūsų paskyra tebėra. Kad vėl ją čia naudotumėte, užregistruokite šį įrenginį iš naujo.

context-place = Vieta
context-browser = Naršyklė
context-network = Tinklas
context-account = Paskyra
context-asked = Prašymo laikas
context-page = Svetainė

time-left = Liko laiko
time-left-spoken =
    { $seconds ->
        [one] Liko { $seconds } sekundė
        [few] Liko { $seconds } sekundės
        [many] Liko { $seconds } sekundės
       *[other] Liko { $seconds } sekundžių
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Liko { $minutes } minutė
        [few] Liko { $minutes } minutės
        [many] Liko { $minutes } minutės
       *[other] Liko { $minutes } minučių
    }
time-up = Laikas baigėsi
time-just-now = ką tik
time-seconds-ago =
    { $count ->
        [one] prieš { $count } sekundę
        [few] prieš { $count } sekundes
        [many] prieš { $count } sekundės
       *[other] prieš { $count } sekundžių
    }
time-minutes-ago =
    { $count ->
        [one] prieš { $count } minutę
        [few] prieš { $count } minutes
        [many] prieš { $count } minutės
       *[other] prieš { $count } minučių
    }
time-hours-ago =
    { $count ->
        [one] prieš { $count } valandą
        [few] prieš { $count } valandas
        [many] prieš { $count } valandos
       *[other] prieš { $count } valandų
    }
time-days-ago =
    { $count ->
        [one] prieš { $count } dieną
        [few] prieš { $count } dienas
        [many] prieš { $count } dienos
       *[other] prieš { $count } dienų
    }
time-today = Šiandien
time-yesterday = Vakar

welcome-title = Patvirtinkite, kad tai jūs
welcome-lead = Kai prisijungiate kitame ekrane, ši programėlė prašo patvirtinti, kad tai tikrai jūs.
welcome-initialise = Nustatyti šį įrenginį
welcome-new-phone = Perkelti iš seno telefono
welcome-what = Kas tai?
# The label in quotes is the link at the foot of every page.
welcome-help = Reikia pagalbos? Savo prisijungimo puslapyje pasirinkite „Pagalba“.
welcome-what-title = Ką daro „Countersign“
welcome-what-1 = Prisijungiate kompiuteryje ar planšetėje kaip įprasta.
welcome-what-2 = Ši programėlė parodo, kuri paslauga siunčia prašymą, iš kur ir kada.
welcome-what-3 = Čia įvedate savo PIN. Tik tada esate prisijungę. Be jūsų niekas negali prisijungti.
welcome-what-private = Programėlė nežino jūsų slaptažodžio ir niekada nesiunčia jūsų PIN.
welcome-phone-title = Perėjimas prie naujo telefono
welcome-move-lead = Laikykite po ranka abu telefonus. Tai trunka apie dvi minutes, kompiuterio nereikia.
welcome-move-1 = Senajame telefone atverkite „Countersign“ ir viršuje palieskite savo paskyrą.
welcome-move-2 = Sąraše palieskite paskyrą, tada „Perkelti į kitą telefoną“.
welcome-move-3 = Šiame telefone palieskite toliau esantį mygtuką ir nukreipkite kamerą į senąjį telefoną.
welcome-move-lost-title = Senasis telefonas pamestas arba sugedo?
welcome-move-lost = Kompiuteryje atverkite savo prisijungimo puslapį ir pasirinkite „Pamečiau savo įrenginį“. Po to pridėkite šį telefoną kaip naują įrenginį.

where-title = Eikite prie kito ekrano
where-already = Ar kitame ekrane jau matote QR kodą? Palieskite „Nuskaityti kodą“.
where-lead = Jei ne, kompiuteryje ar planšetėje, kur prisijungiate:
where-step-1 = Prisijunkite ir atverkite puslapį „Mano paskyra“.
where-step-1-address = Atverkite šį adresą, prisijunkite ir atverkite puslapį „Mano paskyra“.
where-step-2 = Pasirinkite „Pridėti mobilųjį įrenginį“. Jei įrenginį jau turite, pirmiausia pasirinkite „Tvarkyti mobiliuosius įrenginius“.
where-step-3 = Ten pasirinkite PIN. Tada puslapis parodys QR kodą (kvadratinį kodą).
where-scan = Nuskaityti kodą
where-same-device = Naudoju tą patį įrenginį
where-same-title = Viskas viename įrenginyje
where-here-lead = Kamera negali nuskaityti kodo savo ekrane, todėl kodą tiesiogiai šiai programėlei perduoda puslapis.
where-same-1 = Atverkite puslapį „Mano paskyra“ šio įrenginio naršyklėje.
where-here-2 = Ten pridėkite mobilųjį įrenginį ir pasirinkite PIN. Tada pasirinkite „Atverti programėlėje“.
where-here-3 = Atsivers ši programėlė ir paklaus, ar norite užregistruoti šį įrenginį. Jei ji neatsiveria, nukopijuokite nuorodą iš puslapio ir įklijuokite čia.
where-same-paste = Įklijuoti nuorodą

scan-title = Nuskaitykite kodą
scan-lead = Nukreipkite kamerą į puslapyje rodomą QR kodą taip, kad jis tilptų į rėmelį.
scan-starting = Įjungiama kamera…
scan-refused-title = Programėlė negali naudoti kameros
scan-refused = Programėlė naudoja kamerą tik QR kodui nuskaityti ir nesaugo jokių vaizdų. Galite leisti tai šio įrenginio nuostatose arba pasinaudoti kitu toliau nurodytu būdu.
scan-absent-title = Kamera nerasta
scan-absent = Pateikite kodą kitaip: pasirinkite arba nutempkite jo paveikslėlį arba toliau įklijuokite jo nuorodą.
scan-busy = Kodas skaitomas…
scan-old-title = Nuskaitykite senąjį telefoną
scan-old-lead = Senajame telefone atverkite paskyrą programėlėje „Countersign“ ir palieskite „Perkelti į kitą telefoną“. Tada nukreipkite šio telefono kamerą į kodą.
scan-torch = Žibintuvėlis
scan-picture = Iš paveikslėlio
scan-type-title = Įvesti kodą
scan-type-hint = Nuoroda arba kodas, rodomas kitame ekrane
scan-paste = Įklijuoti
scan-paste-by-hand = Programėlė čia negali skaityti iškarpinės. Palaikykite pirštą ant laukelio ir pasirinkite „Įklijuoti“.
scan-address-label = To puslapio adresas
scan-address-hint = Adreso reikia tik ilgam kodui su raidėmis.
scan-link-submit = Tęsti
scan-drop = Nutempkite paveikslėlį čia

register-title = Užregistruoti šį įrenginį?
register-lead = Šis įrenginys patvirtins prisijungimus šiuo adresu:
register-check = Ar šis adresas rodomas kitame jūsų ekrane? Jei ne, atšaukite.
register-stored-title = Kas saugoma šiame įrenginyje
register-stored-1 = Serverio pavadinimas ir jūsų paskyra, iš dalies paslėpta
register-stored-2 = Slaptasis raktas, kurio be jūsų PIN naudoti negalima
register-stored-3 = Jūsų PIN ir slaptažodis nesaugomi
register-accept = Užregistruoti
register-busy = Jungiamasi…
new-pin-title = Naudoti naująjį PIN?
new-pin-lead = Šis įrenginys naudos PIN, kurį pasirinkote šiuo adresu:
new-pin-note = Daugiau niekas nesikeičia. Nuo tada veiks tik naujasis PIN.
new-pin-accept = Tęsti

pin-title = Įveskite savo PIN
pin-title-enrol = Įveskite pasirinktą PIN
pin-enrol = Šis įrenginys prijungtas prie paskyros { $account } serveryje { $server }. Kad baigtumėte registraciją, įveskite savo PIN.
pin-reset = Šis įrenginys prijungtas prie paskyros { $account } serveryje { $server }. Kad baigtumėte, įveskite savo naują PIN.
pin-approve = Prisijungimas prie paslaugos { $service }
pin-answer = Kodas paslaugai { $service }
pin-answer-digits = Kodas serveriui { $server }
pin-sign = Parašas paslaugai { $service }
pin-answer-sign = Pasirašymo kodas paslaugai { $service }
pin-answer-sign-digits = Pasirašymo kodas serveriui { $server }
pin-change-old = Įveskite dabartinį PIN
pin-change-new = Pasirinkite naują PIN
pin-change-repeat = Dar kartą įveskite naują PIN
pin-change-hint = Venkite metų, tokių sekų kaip 1234 ir pasikartojančių skaitmenų.
pin-turn-on-fingerprint = Piršto atspaudo atpažinimo įjungimas paskyrai { $account } serveryje { $server }
pin-turn-on-face = Veido atpažinimo įjungimas paskyrai { $account } serveryje { $server }
pin-turn-on-either = Piršto atspaudo arba veido atpažinimo įjungimas paskyrai { $account } serveryje { $server }
pin-move = Paskyros { $account } serveryje { $server } perkėlimas į kitą telefoną
pin-match = Skaičius iš puslapio:
pin-dots =
    { $filled ->
        [0] Neįvesta nė vieno skaitmens
        [one] Įvestas { $filled } iš 4 skaitmenų
        [few] Įvesti { $filled } iš 4 skaitmenų
        [many] Įvesta { $filled } iš 4 skaitmenų
       *[other] Įvesta { $filled } iš 4 skaitmenų
    }
pin-busy = Tikrinama…
pin-attempts =
    { $count ->
        [0] Bandymų nebeliko.
        [1] Tai paskutinis bandymas. Jei PIN vėl bus neteisingas, šis įrenginys bus užblokuotas.
        [one] Liko { $count } bandymas. Po to šis įrenginys bus užblokuotas.
        [few] Liko { $count } bandymai. Po to šis įrenginys bus užblokuotas.
        [many] Liko { $count } bandymo. Po to šis įrenginys bus užblokuotas.
       *[other] Liko { $count } bandymų. Po to šis įrenginys bus užblokuotas.
    }
pin-attempts-enrol =
    { $count ->
        [0] Bandymų nebeliko.
        [1] Tai paskutinis bandymas. Jei PIN vėl bus neteisingas, puslapyje teks pradėti iš naujo.
        [one] Liko { $count } bandymas. Po to turėsite puslapyje pradėti iš naujo.
        [few] Liko { $count } bandymai. Po to turėsite puslapyje pradėti iš naujo.
        [many] Liko { $count } bandymo. Po to turėsite puslapyje pradėti iš naujo.
       *[other] Liko { $count } bandymų. Po to turėsite puslapyje pradėti iš naujo.
    }
pin-attempts-change =
    { $count ->
        [0] Bandymų nebeliko.
        [1] Tai paskutinis bandymas. Jei PIN vėl bus neteisingas, jis nebus pakeistas, o šis įrenginys bus užblokuotas.
        [one] Liko { $count } bandymas. Po to šis įrenginys bus užblokuotas.
        [few] Liko { $count } bandymai. Po to šis įrenginys bus užblokuotas.
        [many] Liko { $count } bandymo. Po to šis įrenginys bus užblokuotas.
       *[other] Liko { $count } bandymų. Po to šis įrenginys bus užblokuotas.
    }
pin-attempts-move =
    { $count ->
        [0] Bandymų nebeliko.
        [1] Tai paskutinis bandymas. Jei PIN vėl bus neteisingas, nieko nebus perkelta, o šis įrenginys bus užblokuotas.
        [one] Liko { $count } bandymas. Po to šis įrenginys bus užblokuotas.
        [few] Liko { $count } bandymai. Po to šis įrenginys bus užblokuotas.
        [many] Liko { $count } bandymo. Po to šis įrenginys bus užblokuotas.
       *[other] Liko { $count } bandymų. Po to šis įrenginys bus užblokuotas.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Tai liečia tik programėlę Countersign. Pats įrenginys veikia toliau.
pin-keypad = Klaviatūra
pin-key-delete = Ištrinti paskutinį skaitmenį
pin-forgotten = Pamiršote PIN?
pin-forgotten-title = Pamiršote savo PIN?
pin-forgotten-lead = Niekas negali sužinoti jūsų PIN, bet galite pasirinkti naują. Šis įrenginys lieka užregistruotas.
pin-forgotten-1 = Prisijunkite kitame ekrane. Jei neturite kito įrenginio, pasirinkite „Be programėlės“.
pin-forgotten-2 = Prie šio įrenginio pasirinkite „Naujas PIN“. Jei to nematote, pirmiausia pasirinkite „Tvarkyti mobiliuosius įrenginius“.
pin-forgotten-3 = Pasirinkite naują PIN ir nuskaitykite puslapyje rodomą QR kodą.
pin-forgotten-without = Norėdami dabar prisijungti be PIN, prisijungimo puslapyje pasirinkite kitą būdą.
pin-forgotten-enrol = Šį PIN ką tik pasirinkote puslapyje, kuriame rodomas kodas. Jei jo neprisimenate, grįžkite ten ir pradėkite iš naujo: dar nieko neužregistruota.
pin-forgotten-moving = Jei kodą rodo senasis telefonas, naudokite senojo telefono PIN.

biometric-fingerprint = Piršto atspaudas
biometric-face = Veidas
biometric-either = Piršto atspaudas arba veidas
biometric-use-fingerprint = Naudoti piršto atspaudą
biometric-use-face = Naudoti veido atpažinimą
biometric-use-either = Naudoti atspaudą arba veidą

offer-notify-title = Ar pranešti, kai gaunamas prašymas?
offer-notify = Tada programėlė galės jums pranešti, net kai ji uždaryta.
offer-notify-late = Uždaryta programėlė prašymus tikrina tik retkarčiais, o kiekvienas prašymas galioja tik kelias minutes. Kai puslapis prašo patvirtinti, atverkite programėlę patys.
offer-notify-later = Tai bet kada galite pakeisti nuostatose.
offer-not-now = Ne dabar
offer-fingerprint-title = Naudoti piršto atspaudą?
offer-fingerprint = Tada galėsite patvirtinti palietę pirštu.
offer-face-title = Naudoti veido atpažinimą?
offer-face = Tada galėsite patvirtinti pažvelgę į šį įrenginį.
offer-either-title = Naudoti piršto atspaudą arba veidą?
offer-either = Tada galėsite patvirtinti palietę arba pažvelgę.
offer-pin-always = PIN taip pat visada veikia. Tai bet kada galite pakeisti savo paskyroje.
offer-yes = Taip
offer-skip = Praleisti

no-lock-title = Šis įrenginys neturi ekrano užrakto
no-lock-lead = Šį įrenginį galėtų atverti bet kas, paėmęs jį į rankas. Kad jūsų paskyra būtų saugi, programėlė veikia tik įrenginiuose su ekrano užraktu: įrenginio PIN, raštu ar slaptažodžiu arba piršto atspaudu ar veidu.
no-lock-todo = Nustatykite ekrano užraktą šio įrenginio nuostatose ir grįžkite čia.
no-lock-todo-here = Atverkite šio įrenginio nuostatas, nustatykite ekrano užraktą ir grįžkite čia.
no-lock-settings = Atverti nuostatas
no-lock-again = Tikrinti dar kartą

compare-title = Ar kitame ekrane matote tą patį?
compare-lead-other = Palyginkite šiuos šešis ženklus su ženklais kitame ekrane (puslapyje arba senajame telefone) ir atsakykite ten.
compare-characters = Šeši ženklai
compare-same = Jei jie vienodi, patvirtinkite tai ten. Tada šis įrenginys paruoštas.
compare-differ = Jei jie skiriasi, nurodykite tai ten. Nieko nebus užregistruota, ir jūsų paskyra liks saugi.
compare-reset-lead = Palyginkite šiuos šešis ženklus su ženklais puslapyje ir atsakykite ten.
compare-reset-same = Jei jie vienodi, patvirtinkite tai ten. Tada galėsite naudoti naująjį PIN.
compare-reset-differ = Jei jie skiriasi, nurodykite tai ten. Tada šis įrenginys bus pašalintas iš jūsų paskyros, o paskyra liks saugi.
compare-account = Paskyra { $account }, serveris { $server }
compare-answered = Aš ten atsakiau
compare-waiting = Laukiama jūsų atsakymo kitame ekrane

home-title-quiet = Nėra ko patvirtinti
home-title-requests =
    { $count ->
        [one] Jums – { $count } prašymas
        [few] Jums – { $count } prašymai
        [many] Jums – { $count } prašymo
       *[other] Jums – { $count } prašymų
    }
home-quiet-lead = Kai kur nors prisijungiate, prašymas čia atsiranda automatiškai.
home-offline-lead = Be ryšio prašymai negali ateiti. Vis tiek galite prisijungti: puslapyje pasirinkite „Telefone nėra interneto: nuskaityti QR kodą“ ir čia nuskaitykite jo QR kodą.
home-requests-lead = Atverkite prašymą ir pamatysite, iš kur jis.
home-checking = Kreipiamasi į serverį…
home-checked = Patikrinta { $ago }
home-offline = Nėra ryšio. Programėlė bandys toliau.
home-offline-since = Nėra ryšio. Paskutinį kartą patikrinta { $ago }.
home-not-the-server = Atsakymas gautas ne iš jūsų serverio. Gali būti, kad pirmiausia reikia prisijungti prie šio „Wi-Fi“ tinklo.
home-refresh = Tikrinti dabar
home-accounts = Paskyros. Dabar rodoma:
home-settings = Nuostatos
home-open = Atverti prašymą
home-other-requests =
    { $count ->
        [one] { $count } prašymas, serveris { $server }
        [few] { $count } prašymai, serveris { $server }
        [many] { $count } prašymo, serveris { $server }
       *[other] { $count } prašymų, serveris { $server }
    }
home-title-other = Yra prašymas kitai paskyrai
home-other-lead = Kad atsakytumėte, perjunkite į tą paskyrą.
home-last-sign-in = Paskutinis prisijungimas: { $service }, { $ago }
home-clock-ahead = Šio įrenginio laikrodis skuba
home-clock-behind = Šio įrenginio laikrodis vėluoja
home-clock-difference = Skirtumas: { $difference }
home-clock = Programėlė naudoja serverio laiką, todėl galite tęsti kaip įprasta. Šio įrenginio nuostatose įjunkite automatinę datą ir laiką.
home-clock-minutes =
    { $count ->
        [one] { $count } minutė
        [few] { $count } minutės
        [many] { $count } minutės
       *[other] { $count } minučių
    }
home-clock-hours =
    { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
        [many] { $count } valandos
       *[other] { $count } valandų
    }
home-clock-days =
    { $count ->
        [one] { $count } diena
        [few] { $count } dienos
        [many] { $count } dienos
       *[other] { $count } dienų
    }
home-scan = Nuskaityti QR kodą
home-pending-title = Laukiama jūsų atsakymo kitame ekrane
home-pending = Palyginkite ten šešis ženklus. Šis įrenginys bus paruoštas, kai tik patvirtinsite, kad jie vienodi.
home-pending-show = Vėl parodyti šešis ženklus
home-key-store = Šio įrenginio saugi raktų saugykla nenaudojama. Programėlė saugo savo raktą faile, kurį galite atverti tik jūs.

request-title = Prisijungti prie paslaugos { $service }?
request-match-label = Įveskite skaičių, rodomą prisijungimo puslapyje
request-continue = Tęsti
request-next-data = Skaityti toliau
request-next-number = Toliau: skaičius iš kito ekrano
request-next-answer = Toliau: jūsų atsakymas
request-deny = Atmesti
request-report = Tai buvau ne aš
request-report-title = Tai buvote ne jūs?
request-report-lead = Jūsų slaptažodį gali žinoti kas nors kitas. Niekas neprisijungs: šis prašymas bus atmestas ir apie jį bus pranešta.
request-report-next = Tada puslapyje „Mano paskyra“ pakeiskite slaptažodį.
request-report-confirm = Atmesti ir pranešti
request-busy = Atmetama…
request-by-link = Šis prašymas gautas iš šiame įrenginyje atvertos nuorodos. Būsite prijungti tik toje naršyklėje, kurioje pradėjote, ir grįšite į ją.
request-sign-title = Pasirašyti tai paslaugai { $service }?
request-sign-lead = Perskaitykite kiekvieną eilutę. Įvesdami PIN pasirašote būtent tai.
request-sign-match = Įveskite skaičių, rodomą puslapyje, kuriame pradėjote
request-sign-report = Jūsų vardu gali veikti kas nors kitas. Nieko nebus pasirašyta: šis prašymas bus atmestas ir apie jį bus pranešta.
request-sign-report-next = Tada kreipkitės į paslaugos teikėją ir puslapyje „Mano paskyra“ pakeiskite slaptažodį.

change-add-device = Pridėti įrenginį prie jūsų paskyros?
change-remove-device = Pašalinti įrenginį „{ $object }“?
change-reset-pin = Nustatyti naują įrenginio „{ $object }“ PIN?
change-rename-device = Pervadinti įrenginį „{ $object }“ į „{ $value }“?
change-password = Pakeisti jūsų paskyros slaptažodį?
change-email = Pakeisti jūsų paskyros el. pašto adresą į { $value }?
change-end-waiting = Dabar baigti jūsų paskyros laukimo laikotarpį?
change-report = Pranešti, kad šis prisijungimas buvo ne jūsų: { $object }?
change-close-sessions = Atsijungti visose kitose jūsų naršyklėse?
change-lead = Tai nėra prisijungimas. Įvesdami PIN leidžiate tik šį vieną pakeitimą savo paskyroje.
change-code-lead = Tai nėra prisijungimas. Kodu leidžiate tik šį vieną pakeitimą savo paskyroje. Tęskite tik tada, jei jį pradėjote patys.
done-change-nothing = Nieko nepakeista.
done-change-approved-title = Pakeitimas leistas
done-change-approved = Puslapis bus tęsiamas automatiškai. Nieko kito neleista.
request-change-report = Jūsų vardu gali veikti kas nors kitas. Nieko nebus pakeista: šis prašymas bus atmestas ir apie jį bus pranešta.
report-ends = Šis bandymas baigtas. Kad prisijungtumėte, pradėkite iš naujo nuo slaptažodžio.
report-hour = Vieną valandą prisijungti vien slaptažodžio nepakaks, išskyrus naršyklę, kurią jau naudojote su vienu iš savo įrenginių.
report-password = Keisti slaptažodį

same-device-link-title = Atveriamas prašymas…
same-device-link-lead = Kreipiamasi į serverį { $server }…
same-device-link-long = Serveris ilgai neatsako. Galite palaukti arba atšaukti ir puslapyje pradėti iš naujo.

done-approved-title = Prisijungėte
done-approved = Paslauga { $service } automatiškai atsivers kitame ekrane.
done-denied-title = Atmesta
done-denied = Prie paslaugos { $service } niekas neprisijungė.
done-reported-title = Atmesta ir pranešta
done-reported = Prie paslaugos { $service } niekas neprisijungė. Kuo greičiau pakeiskite slaptažodį: jį gali žinoti kas nors kitas.
done-expired-title = Prašymas nebegalioja
done-expired = Prie paslaugos { $service } niekas neprisijungė. Jei norite bandyti dar kartą, pradėkite puslapyje.
done-cancelled-title = Atšaukta puslapyje
done-cancelled = Prie paslaugos { $service } niekas neprisijungė. Čia daugiau nieko daryti nereikia.
done-wrong-match-title = Skaičius nesutampa
done-wrong-match = Jūsų įvestas skaičius nesutampa su rodomu paslaugos { $service } puslapyje, todėl niekas neprisijungė. Jei tai buvote jūs, pradėkite tame puslapyje iš naujo.
done-home = Baigta
done-approved-here-title = Prisijungėte
done-approved-here = Galite tęsti su paslauga { $service } savo naršyklėje.
done-signed-title = Pasirašyta
done-signed = Paslauga { $service } automatiškai bus tęsiama kitame ekrane.
done-signed-here-title = Pasirašyta
done-signed-here = Galite tęsti su paslauga { $service } savo naršyklėje.
done-sign-denied-title = Atmesta
done-sign-denied = Paslaugai { $service } nieko nepasirašyta.
done-sign-reported-title = Atmesta ir pranešta
done-sign-reported = Paslaugai { $service } nieko nepasirašyta. Kreipkitės į paslaugos teikėją: jūsų vardu gali veikti kas nors kitas.
done-sign-expired-title = Prašymas nebegalioja
done-sign-expired = Paslaugai { $service } nieko nepasirašyta. Jei norite bandyti dar kartą, pradėkite puslapyje.
done-sign-cancelled-title = Atšaukta puslapyje
done-sign-cancelled = Paslaugai { $service } nieko nepasirašyta. Čia daugiau nieko daryti nereikia.
done-sign-wrong-match-title = Skaičius nesutampa
done-sign-wrong-match = Jūsų įvestas skaičius nesutampa su rodomu paslaugos { $service } puslapyje, todėl nieko nepasirašyta. Jei tai buvote jūs, pradėkite tame puslapyje iš naujo.
done-return = Grįžti į naršyklę
done-not-opened-title = Naršyklė neatsivėrė
done-not-opened = Palieskite toliau esantį mygtuką arba patys atverkite naršyklę ir eikite į puslapį, kuriame pradėjote.
done-other-browser-title = Ar puslapis prašo devynių ženklų?
done-other-browser = Atsivėrė ne ta naršyklė, kurioje pradėjote. Įveskite šiuos ženklus puslapyje, kuriame pradėjote:
done-other-browser-code = Devyni ženklai

challenge-title = Gauti kodą paslaugai { $service }?
challenge-lead = Puslapis prašo šios programėlės kodo. Tęskite tik tada, jei ten prisijungiate jūs.
challenge-typed-title = Gauti kodą šiems skaitmenims?
challenge-typed-digits = Jūsų įvesti skaitmenys
challenge-typed-compare = Palyginkite skaitmenis su puslapiu. Jei kuris neteisingas, grįžkite ir įveskite skaitmenis iš naujo.
challenge-typed-lead = Įvedėte dvylika skaitmenų iš puslapio. Kodas veiks tik tame puslapyje.
challenge-typed-warning = Iš skaitmenų nematyti, kas prašo kodo. Tęskite tik tada, jei tą puslapį atvėrėte jūs ir jo adresas yra nurodytasis viršuje.
challenge-sign-title = Pasirašyti paslaugai { $service }?
challenge-sign-lead = Puslapis prašo jūsų kai ką pasirašyti. Tai čia įvedate jūs, kad niekas kitas nenuspręstų, kas pasirašoma. Tęskite tik tada, jei pradėjote jūs.
challenge-accept = Tęsti
challenge-late = Pagal šio įrenginio laikrodį šis kodas nebegalioja. Puslapis gali paprašyti pradėti iš naujo.

otp-title = Įveskite šį kodą kitame ekrane
otp-for = Paslaugai { $service }
otp-for-digits = Serveriui { $server }
otp-code = Jūsų kodas
otp-hint = Galite rašyti didžiosiomis ar mažosiomis raidėmis, su tarpais ar be jų.
otp-aloud = Skaityti garsiai
otp-done = Kodą įvedžiau
otp-late = Šis kodas nebegalioja. Jei puslapis jo nepriima, ten paprašykite naujo.

sign-title = Parašas paslaugai { $service }
sign-typed-title = Pasirašykite tai, ką rodo puslapis
sign-lead = Įveskite tai, ką norite pasirašyti, tiksliai taip, kaip rodoma puslapyje. Jūsų kodas galios tik tam ir niekam kitam.
sign-account = Su paskyra { $account }
sign-submit = Tęsti su PIN
sign-day = Diena
sign-month = Mėnuo
sign-year = Metai
sign-hint-digits = Tik skaitmenys
sign-hint-amount = Pavyzdžiui, { $example }
sign-hint-date = Skaitmenimis, pavyzdžiui, 5 – gegužė
sign-problem-empty = Šis laukas tuščias. Užpildykite jį.
sign-problem-too-long = Šis tekstas per ilgas. Sutrumpinkite jį.
sign-problem-not-digits = Naudokite tik skaitmenis nuo 0 iki 9.
sign-problem-not-amount = Tai ne suma. Rašykite ją taip: { $example }.
sign-problem-not-date = Tokios datos nėra. Patikrinkite dieną, mėnesį ir metus (keturi skaitmenys).
sign-problem-not-option = Prašome pasirinkti vieną iš šių.
sign-problem-not-pattern = Paslauga tikisi kitokio formato. Palyginkite su puslapiu.
sign-wrong =
    { $count ->
        [one] Reikia patikrinti { $count } lauką.
        [few] Reikia patikrinti { $count } laukus.
        [many] Reikia patikrinti { $count } lauko.
       *[other] Reikia patikrinti { $count } laukų.
    }

deactivated-blocked-title = Šis įrenginys užblokuotas
deactivated-blocked = Taip nutinka, pavyzdžiui, penkis kartus iš eilės įvedus neteisingą PIN kodą. „Countersign“ čia nieko negali patvirtinti, kol nenustatysite naujo PIN kodo. Pats įrenginys veikia toliau, o jūsų paskyra saugi.
deactivated-blocked-todo = Kad įrenginį atblokuotumėte, pasirinkite naują PIN:
deactivated-copied-title = Šis įrenginys užrakintas
deactivated-copied = Programėlės duomenys panaudoti kitoje vietoje arba atkurti iš senesnės kopijos. Dėl saugumo serveris šio įrenginio nebepriima.
deactivated-copied-todo = Pašalinkite čia paskyrą, tada puslapyje „Mano paskyra“ užregistruokite šį įrenginį iš naujo. Jei nieko nekopijavote, pakeiskite ir slaptažodį.
deactivated-removed-title = Šis įrenginys pašalintas
deactivated-removed = Šis įrenginys pašalintas iš jūsų paskyros, todėl nebegali patvirtinti prisijungimų.
deactivated-removed-todo = Jei norite vėl naudoti šį įrenginį, pašalinkite čia paskyrą ir užregistruokite įrenginį puslapyje „Mano paskyra“.
deactivated-enrolment-cancelled-title = Registracija atšaukta
deactivated-enrolment-cancelled = Kitame ekrane nurodyta, kad šeši ženklai skiriasi, arba registracija atšaukta. Nieko neužregistruota.
deactivated-enrolment-cancelled-todo = Kai norėsite, pradėkite puslapyje iš naujo. Jei ženklai tikrai skyrėsi, naudokite kitą tinklą.
deactivated-server-restored-title = Serveris atkurtas iš atsarginės kopijos
deactivated-server-restored = Serverio duomenys dabar senesni nei šio įrenginio. Jūsų paskyra saugi.
deactivated-server-restored-todo = Kad duomenys vėl sutaptų, nustatykite naują PIN:
deactivated-step-1 = Kitame ekrane atverkite adresą { $origin } ir prisijunkite. Jei neturite kito įrenginio, pasirinkite „Be programėlės“.
deactivated-step-2 = Prie šio įrenginio pasirinkite „Naujas PIN“. Jei to nematote, pirmiausia pasirinkite „Tvarkyti mobiliuosius įrenginius“.
deactivated-step-3 = Nuskaitykite puslapyje rodomą QR kodą.
deactivated-scan = Nuskaityti kodą naujam PIN
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Naujas PIN
deactivated-remove = Pašalinti iš šio įrenginio
deactivated-begin-again = Pašalinti ir pradėti iš naujo
deactivated-remove-title = Pašalinti paskyrą iš šio įrenginio?
deactivated-remove-lead = Paskyra { $account } serveryje { $server } bus ištrinta iš šio įrenginio. Įrenginys nieko negalės patvirtinti, kol nebus užregistruotas iš naujo.
deactivated-remove-confirm = Pašalinti

store-title = Programėlės paleisti negalima
# Button: deletes all accounts from this device.
store-delete = Ištrinti viską ir pradėti iš naujo
store-delete-title = Ištrinti viską programėlėje?
store-delete-lead = Visos programėlės paskyros bus ištrintos iš šio įrenginio kartu su jų pavadinimais ir programėlės nuostatomis. Jų atkurti nebus galima. Įrenginys nieko negalės patvirtinti, kol nebus iš naujo užregistruotas puslapyje „Mano paskyra“.
store-delete-confirm = Ištrinti viską

settings-title = Nuostatos
settings-look = Išvaizda
settings-language = Kalba
settings-language-system = Automatiškai ({ $language })
settings-theme = Šviesi ar tamsi
settings-theme-system = Automatiškai
settings-theme-light = Šviesi
settings-theme-dark = Tamsi
settings-text = Teksto dydis
settings-text-normal = Įprastas
settings-text-large = Didelis
settings-text-larger = Didesnis
settings-text-largest = Didžiausias
settings-notifications = Pranešimai
settings-notifications-hint = Kaip jums pranešama apie prašymus
settings-safety = Saugumas
settings-idle = Slėpti programėlės turinį
settings-idle-hint = Po tiek laiko nenaudojant. Įspėjimą gausite likus 30 sekundžių.
settings-idle-minutes =
    { $minutes ->
        [one] Po { $minutes } minutės
        [few] Po { $minutes } minučių
        [many] Po { $minutes } minutės
       *[other] Po { $minutes } minučių
    }
settings-idle-never = Niekada
settings-accounts = Paskyros
settings-accounts-hint = PIN, piršto atspaudas arba veidas, perkėlimas, pašalinimas
settings-history = Prisijungimai
settings-history-hint = Kada ir kur naudota jūsų paskyra
settings-about = Apie šią programėlę
settings-privacy = Privatumas
settings-privacy-hint = Kas saugoma, kas siunčiama ir kam
# Row of the settings: opens the help page of the server in the browser.
settings-help = Pagalba
settings-help-hint = Klausimai ir atsakymai, naršyklėje: { $address }
settings-diagnostics = Diagnostika
settings-diagnostics-hint = Kai kas nors neveikia
settings-licences = Licencijos
settings-licences-hint = Ši programėlė ir jos sudedamosios dalys
settings-version = Versija { $version }

notify-running-title = Pranešimai, kol programėlė veikia
notify-running = Pranešimą gausite, net kai langas paslėptas. Uždaryta programėlė prašymų netikrina.
notify-open-title = Pranešimai tik tada, kai programėlė atverta
notify-open = Šis įrenginys neleidžia uždarytai programėlei tikrinti prašymų. Kai puslapis prašo patvirtinti, atverkite programėlę patys.
notify-periodic-title = Programėlė retkarčiais patikrina
notify-periodic = Uždaryta programėlė tikrina maždaug kas 15 minučių. Įrenginys gali tai atidėti.
notify-seldom-title = Programėlė tikrina, kai leidžia įrenginys
notify-seldom = Kol programėle nesinaudojate, tarp patikrinimų gali praeiti kelios valandos. Jei nubraukiate ją atvertų programėlių sąraše, ji visai netikrina, kol jos vėl neatveriate.
notify-late = Prašymas galioja tik kelias minutes, todėl šis pranešimas dažnai ateina per vėlai. Kai puslapis prašo patvirtinti, atverkite programėlę patys.
notify-push-title = Jums pranešama iš karto
notify-push = Kai tik gaunamas prašymas, jūsų „push“ programėlė apie jį praneša programėlei „Countersign“. Jei pranešimo negaunate, atverkite programėlę patys.
notify-apple = Kai tik gaunamas prašymas, „Apple“ pristato pranešimą. Jame parašyta tik tai, kad laukia prašymas. Jei pranešimo negaunate, atverkite programėlę patys.
notify-faster-title = Kad sužinotumėte iš karto
notify-faster = Tokia programėlė kaip „ntfy“ gali pranešti programėlei „Countersign“, kai tik gaunamas prašymas. Įdiekite ją ir vėl atverkite šią programėlę.
notify-refused-title = Pranešimai išjungti
notify-refused = Jums nebus pranešta, kai gaunamas prašymas. Prašymą pamatysite atvėrę programėlę.
notify-settings = Atverti nuostatas
notify-ask-title = Pranešimai dar neleidžiami
notify-ask = Leiskite pranešimus, kad programėlė galėtų jums pranešti, kai gaunamas prašymas.
notify-allow = Leisti pranešimus

privacy-title = Jūsų privatumas
privacy-lead = Trumpai: ši programėlė bendrauja tik su jūsų paskyrų serveriais ir tik apie jūsų prisijungimus.
privacy-kept-title = Ką saugo šis įrenginys
privacy-kept-1 = Kiekvienos paskyros: serverio pavadinimą ir adresą bei jūsų paskyrą, iš dalies paslėptą
privacy-kept-2 = Kiekvienos paskyros slaptąjį raktą, kurį saugo šis įrenginys ir kuris be jūsų PIN nenaudingas
privacy-kept-3 = Jūsų nuostatas
privacy-kept-4 = Nesaugoma: jūsų PIN, slaptažodis ir prisijungimų sąrašas
privacy-sent-title = Ką ji siunčia ir kam
privacy-sent-1 = Paskyros serveriui: jūsų atsakymus į prašymus ir naujų prašymų tikrinimą
privacy-sent-2 = Niekada jūsų PIN: serveris gali patikrinti, ar jis teisingas, bet jo nesužino
privacy-sent-3 = Serveris taip pat mato jūsų IP adresą, kaip ir kiekvienas serveris
privacy-sent-4 = Jei naudojate „push“ programėlę: adresą, kuriuo ją galima pasiekti. Jos teikėjas sužino, kada gaunamas prašymas, ir nieko daugiau
privacy-none-title = Ko ji nedaro
privacy-none-1 = Jokios statistikos, jokios reklamos, jokių pranešimų apie strigtis
privacy-none-2 = Jokio kito serverio: apie jus nieko nesužino net jos kūrėjai
privacy-none-3 = Vaizdai nesaugomi: kamera tik nuskaito QR kodus
privacy-gone-title = Kaip ištrinti savo duomenis
privacy-gone = Jei pašalinsite paskyrą puslapyje „Paskyros“, ji bus ištrinta iš šio įrenginio. Ką apie jus saugo serveris, matyti puslapyje „Mano paskyra“.

licences-title = Licencijos
licences-own = Ši programėlė yra laisvoji programinė įranga su Europos Sąjungos viešąja licencija 1.2.
licences-own-text = Skaityti Europos Sąjungos viešąją licenciją
licences-others-title = Sukurta kitų darbu
licences-others =
    { $count ->
        [one] { $count } sudedamoji dalis su savo licencija:
        [few] { $count } sudedamosios dalys, kiekviena su savo licencija:
        [many] { $count } sudedamosios dalies, kiekviena su savo licencija:
       *[other] { $count } sudedamųjų dalių, kiekviena su savo licencija:
    }
licences-texts-title = Visi šių licencijų tekstai
licences-loading = Įkeliamas sąrašas…
licences-failed-title = Nepavyko atverti sąrašo
licences-failed = Uždarykite programėlę ir vėl ją atverkite. Visa kita veikia.

diagnostics-title = Diagnostika
diagnostics-lead = Jei kas nors neveikia, ši informacija padeda pagalbos komandai jums padėti.
diagnostics-safe = Šioje informacijoje nėra paslapčių: nei PIN, nei rakto, nei kodo, nei slaptažodžio. Čia matote viską, kas būtų bendrinama.
diagnostics-english = Eilutės yra anglų kalba, kad jas galėtų perskaityti kiekviena pagalbos komanda.
diagnostics-lines = Diagnostikos informacija
diagnostics-share = Bendrinti

move-intro-title = Perkelti į kitą telefoną?
move-intro-lead = Paskyra { $account } serveryje { $server } bus perkelta į kitą telefoną ar planšetę. Tai trunka mažiau nei dvi minutes.
move-intro-1 = Laikykite po ranka kitą telefoną su įdiegta šia programėle.
move-intro-2 = Šis telefonas parodys QR kodą. Kitas jį nuskaitys.
move-intro-3 = Įveskite savo PIN kitame telefone. Jis toks pat kaip čia.
move-intro-4 = Abu telefonai parodys šešis ženklus. Jei jie vienodi, patvirtinkite tai čia.
move-intro-after = Kai tik kitas telefonas bus paruoštas, šis šiai paskyrai nebeveiks. Iki tol niekas nesikeičia.
move-intro-accept = Tęsti

move-code-title = Nuskaitykite tai kitu telefonu
move-code-lead = Kitame telefone atverkite „Countersign“, palieskite „Perkelti iš seno telefono“ arba „Nuskaityti QR kodą“ ir nuskaitykite šį kodą.
move-code-picture = QR kodas kitam telefonui
move-code-typed = Arba įveskite ten šį kodą
move-code-address = Adresas:
move-code-claimed-title = Dabar įveskite PIN kitame telefone
move-code-claimed = Kitas telefonas nuskaitė kodą ir prašo jūsų PIN. Tada šis telefonas tęs automatiškai.
move-code-attempts =
    { $count ->
        [0] Bandymų nebeliko.
        [1] Kitame telefone įvestas neteisingas PIN. Liko vienas bandymas.
        [one] Kitame telefone įvestas neteisingas PIN. Liko { $count } bandymas.
        [few] Kitame telefone įvestas neteisingas PIN. Liko { $count } bandymai.
        [many] Kitame telefone įvestas neteisingas PIN. Liko { $count } bandymo.
       *[other] Kitame telefone įvestas neteisingas PIN. Liko { $count } bandymų.
    }
move-code-over-title = Šis kodas nebegalioja
move-code-over = Nieko neperkelta. Grįžkite ir pradėkite iš naujo.
move-cancel = Atšaukti perkėlimą

move-compare-title = Ar kitame telefone matote tą patį?
move-compare-lead = Neskubėdami pažvelkite į abu ekranus.
move-compare-characters = Šeši ženklai
move-compare-same = Ženklai vienodi
move-compare-differ = Ženklai skiriasi
move-compare-busy = Paskyra perkeliama…
move-compare-note = Jei jie skiriasi, nieko neperkeliama. Kodą galėjo nuskaityti kas nors kitas.

moved-title = Kitas telefonas paruoštas
moved = Dabar paskyros { $account } serveryje { $server } prisijungimus patvirtina kitas telefonas. Šis telefonas to nebegali, ir paskyra iš jo ištrinta.
moved-name = Puslapyje „Mano paskyra“ kitas telefonas dar turi šio telefono pavadinimą. Ten galite jį pervadinti.
moved-home = Baigta

accounts-title = Paskyros
accounts-lead = Palieskite paskyrą, kad ją naudotumėte, pakeistumėte jos PIN, ją perkeltumėte ar pašalintumėte.
accounts-active = Dabar rodoma
accounts-requests =
    { $count ->
        [one] Laukia { $count } prašymas
        [few] Laukia { $count } prašymai
        [many] Laukia { $count } prašymo
       *[other] Laukia { $count } prašymų
    }
accounts-pending = Laukiama kito ekrano
accounts-blocked = Užblokuota
accounts-locked = Užrakinta
accounts-removed = Pašalinta
accounts-cancelled = Registracija atšaukta
accounts-restored = Reikia naujo PIN

account-add = Pridėti paskyrą
account-switch = Keisti paskyrą
account-switch-to = Perjungti į šią paskyrą
account-see = Žiūrėti, ką daryti
account-deactivated = Ši paskyra šiuo metu nieko negali patvirtinti.
account-change-pin = Keisti PIN
account-biometrics = Vietoj PIN. PIN taip pat visada veikia.
account-notice-pin-changed-title = Jūsų PIN pakeistas
account-notice-pin-changed = Nuo šiol šiame įrenginyje veikia tik naujasis PIN.
account-notice-biometrics-on-title = Įjungta
account-notice-biometrics-on = Nuo šiol vietoj PIN galite naudoti piršto atspaudą arba veidą.
account-notice-biometrics-off-title = Išjungta
account-notice-biometrics-off = Nuo šiol šis įrenginys prašo jūsų PIN.
account-notice-named-title = Įrašyta
account-notice-named = Nuo šiol šis įrenginys naudoja šį pavadinimą.
account-sign-ins = Prisijungimai
account-sign-ins-detail = Kada ir kur naudota ši paskyra
account-move = Perkelti į kitą telefoną
account-move-detail = Maždaug per dvi minutes, be kompiuterio
account-remove = Pašalinti iš šio įrenginio
account-name = Jūsų pavadinimas šiai paskyrai
account-name-hint = Jį rodo tik šis įrenginys. Didžiausias ilgis: { $count }.
account-name-save = Įrašyti
account-remove-title = Pašalinti šią paskyrą iš šio įrenginio?
account-remove-lead = Štai kas bus paskyrai { $account } serveryje { $server }:
account-remove-server = Serveris pašalins šį įrenginį iš jūsų paskyros ir praneš jums el. paštu. Čia dar laukiantys prašymai bus atšaukti.
account-remove-here = Paskyra ir jos raktai bus ištrinti iš šio įrenginio. Kitos jūsų paskyros liks.
account-remove-last = Jei tai vienintelis jūsų įrenginys, pasirūpinkite kitu prisijungimo būdu.
account-remove-reinstall = Kad vėl čia naudotumėte paskyrą, šį įrenginį reikės užregistruoti iš naujo. Tas pats, jei ištrinsite programėlę: įdiegus ją iš naujo, paskyra negrįš.
account-remove-confirm = Pašalinti

sign-ins-title = Prisijungimai
history-empty = Prisijungimų dar nėra. Kiekvienas prisijungimas atsiras čia su vieta ir laiku.
history-busy = Kreipiamasi į serverį…
history-more = Rodyti senesnius įrašus
history-paused = Ar prašymai šiam įrenginiui sustabdyti?
history-expect = Dabar prisijungiu
history-expect-hint = Jei nauja naršyklė praneša, kad į jūsų įrenginį prašymai nesiunčiami, palieskite čia. Tada dešimt minučių naujos naršyklės galės siųsti prašymus.
history-expected = Dešimt minučių naujos naršyklės gali siųsti prašymus į šį įrenginį.
history-method-password = Slaptažodžiu
history-method-app = Šia programėle
history-method-code = Šios programėlės kodu
history-method-here = Šiame įrenginyje
history-signed-in = Prisijungta
history-signed = Pasirašyta
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
history-reported-by-you = Jūs apie tai pranešėte
history-not-me = Tai buvau ne aš
history-not-me-title = Tai buvote ne jūs?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Pranešimas šios operacijos nesustabdo. Dabar paskambinkite paslaugai „{ $service }“: tik ji gali operaciją sustabdyti.
history-not-me-1 = Jei apie tai pranešite, visi iš tos naršyklės prisijungę bus atjungti. Apie tai gausite el. laišką.
history-not-me-2 = Pakeiskite slaptažodį puslapyje „Mano paskyra“.
history-not-me-3 = Puslapyje „Mano paskyra“ peržiūrėkite įrenginius ir seansus ir užbaikite tuos, kurių neatpažįstate.
history-not-me-confirm = Pranešti
