### Lietuvių: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Programėlė „Countersign“ atidaroma

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

account-at = { $account }, serveris { $server }

context-place = Vieta
context-browser = Naršyklė
context-network = Tinklas
context-account = Paskyra
context-asked = Kada
context-page = Puslapis

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

welcome-title = Prisijungti reikia dviejų
welcome-lead = Kai prisijungiate kitame ekrane, ši programėlė paklausia, ar tai tikrai jūs.
welcome-initialise = Aktyvinti
welcome-new-phone = Turiu naują telefoną
welcome-what = Kas tai?
welcome-what-title = Ką daro „Countersign“
welcome-what-1 = Prisijungiate kompiuteryje ar planšetėje kaip visada.
welcome-what-2 = Ši programėlė parodo, kas prašo, iš kur ir kada.
welcome-what-3 = Čia įvedate savo PIN, ir tik tada durys atsidaro. Be jūsų jos lieka uždarytos.
welcome-what-private = Programėlė nežino jūsų slaptažodžio ir niekada nesiunčia jūsų PIN.
welcome-phone-title = Perėjimas prie naujo telefono
welcome-phone-lead = Jūsų PIN ir raktai niekada nepalieka senojo telefono, todėl naująjį reikia užregistruoti iš naujo. Tai trunka dvi minutes.
welcome-phone-1 = Kompiuteryje prisijunkite ir atverkite puslapį „Mano paskyra“. Senasis telefonas dar gali patvirtinti.
welcome-phone-2 = Pridėkite šį telefoną kaip naują įrenginį.
welcome-phone-3 = Tada pašalinkite iš sąrašo senąjį telefoną.
welcome-phone-lost = Jei senąjį telefoną pametėte, tame puslapyje pasirinkite kitą prisijungimo būdą.

where-title = Eikite prie kito ekrano
where-lead = Kompiuteryje ar planšetėje, kur prisijungiate:
where-step-1 = Prisijunkite ir atverkite puslapį „Mano paskyra“.
where-step-1-address = Atverkite šį adresą, prisijunkite ir atverkite puslapį „Mano paskyra“.
where-step-2 = Pasirinkite „Tvarkyti mobiliuosius įrenginius“, tada „Pridėti mobilųjį įrenginį“.
where-step-3 = Ten pasirinkite PIN. Tada puslapis parodys kvadratinį kodą.
where-scan = Nuskaityti kodą
where-same-device = Naudoju tą patį įrenginį
where-same-title = Viskas viename įrenginyje
where-same-lead = Kamera nemato savo ekrano. Perkelkite kodą kaip nuorodą.
where-same-1 = Atverkite savo paskyros puslapį šio įrenginio naršyklėje.
where-same-2 = Pridėkite mobilųjį įrenginį ir nukopijuokite nuorodą po kvadratiniu kodu.
where-same-3 = Grįžkite čia ir ją įklijuokite.
where-same-paste = Įklijuoti nuorodą

scan-title = Nuskaitykite kodą
scan-lead = Laikykite puslapyje rodomą kvadratinį kodą rėmelyje.
scan-starting = Kamera įjungiama
scan-refused-title = Kameros naudoti neleista
scan-refused = Programėlė naudoja kamerą tik kvadratiniam kodui perskaityti ir jokio vaizdo nesaugo. Galite tai leisti šio įrenginio nuostatose arba pasinaudoti kitu toliau nurodytu būdu.
scan-absent-title = Čia nėra kameros
scan-absent = Pateikite kodą kitaip: pasirinkite arba nutempkite jo paveikslėlį arba toliau įklijuokite jo nuorodą.
scan-busy = Kodas skaitomas
scan-torch = Šviesa
scan-picture = Iš paveikslėlio
scan-link-label = Arba įveskite ar įklijuokite nuorodą ar kodą iš puslapio
scan-address-label = To puslapio adresas
scan-link-submit = Naudoti
scan-drop = Nutempkite paveikslėlį čia

register-title = Užregistruoti šį įrenginį?
register-lead = Šis įrenginys patvirtins prisijungimus adresu
register-check = Ar šiuo adresu prisijungėte kitame ekrane? Jei ne, atšaukite.
register-stored-title = Kas saugoma šiame įrenginyje
register-stored-1 = Serverio pavadinimas ir jūsų paskyra, iš dalies paslėpta
register-stored-2 = Slaptasis raktas, kuris be jūsų PIN nenaudingas
register-stored-3 = Nei jūsų PIN, nei jūsų slaptažodis
register-accept = Užregistruoti
register-busy = Jungiamasi
reset-title = Nustatyti naują PIN?
reset-lead = Šis įrenginys naudos PIN, kurį pasirinkote adresu
reset-note = Visa kita nesikeičia. Nuo tada galioja tik naujasis PIN.
reset-accept = Tęsti

pin-title = Įveskite savo PIN
pin-title-enrol = Įveskite pasirinktą PIN
pin-enrol = Prisijungta prie paskyros { $account } serveryje { $server }. Kad baigtumėte registraciją, įveskite savo PIN.
pin-reset = Prisijungta prie paskyros { $account } serveryje { $server }. Kad baigtumėte, įveskite savo naują PIN.
pin-approve = Prisijungimas prie paslaugos { $service }
pin-answer = Kodas paslaugai { $service }
pin-answer-digits = Kodas serveriui { $server }
pin-dots =
    { $filled ->
        [0] Neįvesta nė vieno skaitmens
        [one] Įvestas { $filled } iš 4 skaitmenų
        [few] Įvesti { $filled } iš 4 skaitmenų
        [many] Įvesta { $filled } iš 4 skaitmenų
       *[other] Įvesta { $filled } iš 4 skaitmenų
    }
pin-busy = Tikrinama
pin-attempts =
    { $count ->
        [0] Bandymų nebeliko.
        [1] Tai paskutinis bandymas. Dar kartą įvedus neteisingą PIN, šis įrenginys bus užblokuotas.
        [one] Liko { $count } bandymas.
        [few] Liko { $count } bandymai.
        [many] Liko { $count } bandymo.
       *[other] Liko { $count } bandymų.
    }
pin-attempts-enrol =
    { $count ->
        [0] Bandymų nebeliko.
        [1] Tai paskutinis bandymas. Dar kartą įvedus neteisingą PIN, puslapyje teks pradėti iš naujo.
        [one] Liko { $count } bandymas.
        [few] Liko { $count } bandymai.
        [many] Liko { $count } bandymo.
       *[other] Liko { $count } bandymų.
    }
pin-keypad = Klaviatūra
pin-key-delete = Ištrinti paskutinį skaitmenį
pin-forgotten = Pamiršote?
pin-forgotten-title = Pamiršote savo PIN?
pin-forgotten-lead = Niekas negali jo sužinoti, bet galite pasirinkti naują. Šis įrenginys lieka užregistruotas.
pin-forgotten-1 = Kitame ekrane prisijunkite ir atverkite puslapį „Mano paskyra“.
pin-forgotten-2 = Pasirinkite „Tvarkyti mobiliuosius įrenginius“, tada prie šio įrenginio – „Naujas PIN“.
pin-forgotten-3 = Pasirinkite naują PIN ir nuskaitykite kodą, kurį parodys puslapis.
pin-forgotten-enrol = Šį PIN ką tik pasirinkote puslapyje, kuriame rodomas kodas. Jei jo neprisimenate, grįžkite ten ir pradėkite iš naujo: dar niekas neužregistruota.

compare-title = Ar puslapyje matote tą patį?
compare-lead = Palyginkite šiuos šešis ženklus su puslapiu kitame ekrane ir atsakykite ten.
compare-characters = Šeši ženklai
compare-same = Jei jie vienodi, nurodykite tai puslapyje. Tada šis įrenginys paruoštas.
compare-differ = Jei jie skiriasi, nurodykite tai puslapyje. Tada niekas nebus užregistruota ir nieko blogo nenutiks.
compare-account = Paskyra { $account }, serveris { $server }
compare-home = Aš ten atsakiau

home-title-quiet = Nėra ko patvirtinti
home-title-requests =
    { $count ->
        [one] Jums – { $count } prašymas
        [few] Jums – { $count } prašymai
        [many] Jums – { $count } prašymo
       *[other] Jums – { $count } prašymų
    }
home-quiet-lead = Kai kur nors prisijungiate, prašymas čia atsiranda pats.
home-requests-lead = Atverkite prašymą ir pamatysite, kas prašo.
home-checking = Klausiama serverio
home-checked = Patikrinta { $ago }
home-offline = Nėra ryšio. Programėlė toliau bando pati.
home-offline-since = Nėra ryšio. Paskutinį kartą patikrinta { $ago }.
home-not-the-server = Vietoj jūsų serverio atsakė kitas tinklas. Gali būti, kad pirmiausia reikia prisijungti prie šio „Wi-Fi“ tinklo.
home-refresh = Tikrinti dabar
home-scan = Nuskaityti QR kodą
home-pending-title = Kitas ekranas laukia jūsų
home-pending = Palyginkite ten šešis ženklus. Šis įrenginys bus paruoštas, kai tik nurodysite, kad jie vienodi.
home-key-store = Sistemos raktų saugykla čia nenaudojama. Programėlė saugo savo raktą faile, kurį galite atverti tik jūs.
home-account = Jūsų paskyra

request-title = Prisijungti prie paslaugos { $service }?
request-match-label = Įveskite skaičių, kurį matote prisijungimo puslapyje
request-continue = Tęsti
request-deny = Atmesti
request-report = Aš to neprašiau
request-report-title = Jūs to neprašėte?
request-report-lead = Tada jūsų slaptažodį gali žinoti kas nors kitas. Niekas nepateks į vidų: šis prašymas bus atmestas ir apie jį bus pranešta.
request-report-next = Po to savo paskyros puslapyje pakeiskite slaptažodį.
request-report-confirm = Atmesti ir pranešti
request-busy = Atmetama

done-approved-title = Prisijungėte
done-approved = Paslauga { $service } pati atsivers kitame ekrane.
done-denied-title = Atmesta
done-denied = Prie paslaugos { $service } niekas neprisijungė.
done-reported-title = Atmesta ir pranešta
done-reported = Prie paslaugos { $service } niekas neprisijungė. Netrukus pakeiskite slaptažodį: jį gali žinoti kas nors kitas.
done-expired-title = Laikas baigėsi
done-expired = Prie paslaugos { $service } niekas neprisijungė. Jei norite bandyti dar kartą, pradėkite puslapyje.
done-cancelled-title = Atšaukta puslapyje
done-cancelled = Prie paslaugos { $service } niekas neprisijungė. Čia daugiau nieko daryti nereikia.
done-wrong-match-title = Tai ne tas skaičius
done-wrong-match = Paslaugos { $service } puslapyje rodomas kitas skaičius, todėl niekas neprisijungė. Jei tai buvote jūs, pradėkite ten iš naujo.
done-home = Baigta

challenge-title = Gauti kodą paslaugai { $service }?
challenge-lead = Puslapis prašo šios programėlės kodo. Tęskite, tik jei ten prisijungiate jūs.
challenge-typed-title = Gauti kodą šiems skaitmenims?
challenge-typed-lead = Įvedėte dvylika skaitmenų iš puslapio. Kodas tinka tik tam puslapiui.
challenge-typed-warning = Iš skaitmenų nematyti, kas prašo. Tęskite, tik jei tą puslapį atvėrėte jūs ir jo adresas yra nurodytasis viršuje.
challenge-accept = Tęsti
challenge-late = Pagal šio įrenginio laikrodį šio kodo laikas praėjo. Puslapis gali paprašyti pradėti iš naujo.

otp-title = Įveskite šį kodą puslapyje
otp-for = Paslaugai { $service }
otp-for-digits = Serveriui { $server }
otp-code = Jūsų kodas
otp-hint = Didžiosios ar mažosios raidės, su tarpais ar be jų: puslapiui tinka bet kaip.
otp-aloud = Skaityti garsiai
otp-done = Baigta
otp-late = Šio kodo laikas praėjo. Jei puslapis jo nepriima, ten paprašykite naujo.

halted-blocked-title = Šis įrenginys užblokuotas
halted-blocked = PIN per daug kartų buvo neteisingas, todėl šis įrenginys kol kas nieko negali patvirtinti. Jūsų paskyra saugi, ir registruotis iš naujo nereikia.
halted-blocked-todo = Kad įrenginį atblokuotumėte, pasirinkite naują PIN:
halted-copied-title = Šis įrenginys užrakintas
halted-copied = Programėlės duomenys panaudoti kitoje vietoje arba atkurti iš senesnės kopijos. Dėl saugumo serveris šio įrenginio nebepriima.
halted-copied-todo = Pašalinkite čia paskyrą, tada savo paskyros puslapyje užregistruokite šį įrenginį iš naujo. Jei nieko nekopijavote, pakeiskite ir slaptažodį.
halted-removed-title = Šis įrenginys pašalintas
halted-removed = Jis pašalintas iš jūsų paskyros, todėl nebegali patvirtinti prisijungimų.
halted-removed-todo = Jei norite vėl jį naudoti, pašalinkite čia paskyrą ir užregistruokite įrenginį savo paskyros puslapyje.
halted-enrolment-cancelled-title = Registracija atšaukta
halted-enrolment-cancelled = Puslapyje nurodyta, kad šeši ženklai skiriasi, arba registracija sustabdyta. Niekas neužregistruota.
halted-enrolment-cancelled-todo = Kai norėsite, pradėkite puslapyje iš naujo. Jei ženklai tikrai skyrėsi, naudokite kitą tinklą.
halted-server-restored-title = Serveris grįžo į praeitį
halted-server-restored = Jis atkurtas iš senesnės kopijos, ir šis įrenginys žino daugiau už jį. Jūsų paskyra saugi.
halted-server-restored-todo = Naujas PIN juos vėl suderins:
halted-step-1 = Kitame ekrane atverkite adresą { $origin } ir prisijunkite.
halted-step-2 = Pasirinkite „Tvarkyti mobiliuosius įrenginius“, tada prie šio įrenginio – „Naujas PIN“.
halted-step-3 = Nuskaitykite kodą, kurį parodys puslapis.
halted-scan = Nuskaityti kodą naujam PIN
halted-remove = Pašalinti iš šio įrenginio
halted-begin-again = Pašalinti ir pradėti iš naujo
halted-remove-title = Pašalinti paskyrą iš šio įrenginio?
halted-remove-lead = Tada šis įrenginys pamirš paskyrą { $account } serveryje { $server }. Jis nieko negalės patvirtinti, kol nebus užregistruotas iš naujo.
halted-remove-confirm = Pašalinti

store-title = Programėlės atidaryti negalima
