### Slovenščina: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign se odpira…

common-back = Nazaj
common-cancel = Prekliči
common-close = Zapri
common-copy = Kopiraj
common-copied = Kopirano
common-try-again = Poskusi znova
common-wait =
    { $seconds ->
        [one] Znova lahko poskusite čez { $seconds } sekundo.
        [two] Znova lahko poskusite čez { $seconds } sekundi.
        [few] Znova lahko poskusite čez { $seconds } sekunde.
       *[other] Znova lahko poskusite čez { $seconds } sekund.
    }

still-title = Ste še tu?
still-lead = Aplikacija bo kmalu skrila svojo vsebino, da je ne bere nihče drug. Dotaknite se zaslona ali pritisnite tipko, da ostane odprta.
still-stay = Pusti odprto

privacy-screen-title = Vsebina je skrita
privacy-screen-lead = Aplikacija nekaj časa ni bila uporabljena, zato je njena vsebina skrita.
privacy-screen-open = Naprej

notice-title = Prijava v storitev { $service }?
notice-change-title = Želite dovoliti spremembo v svojem računu?
notice-body = Za račun { $account } čaka zahteva. Odprite aplikacijo, da vidite, od kod prihaja.

account-at = { $account } na strežniku { $server }
success-device-ready-title = Ta naprava je pripravljena
success-device-ready = Odslej lahko tukaj potrjujete svoje prijave.
success-pin-set-title = Vaš novi PIN je nastavljen
success-pin-set = Odslej uporabljajte svoj novi PIN.
success-account-removed-title = Odstranjeno s te naprave
success-account-removed = Vaš račun še vedno obstaja. Za ponovno uporabo tukaj to napravo registrirajte na novo.

context-place = Kraj
context-browser = Brskalnik
context-network = Omrežje
context-account = Račun
context-asked = Čas zahteve
context-page = Spletno mesto

time-left = Preostali čas
time-left-spoken =
    { $seconds ->
        [one] Na voljo je še { $seconds } sekunda
        [two] Na voljo sta še { $seconds } sekundi
        [few] Na voljo so še { $seconds } sekunde
       *[other] Na voljo je še { $seconds } sekund
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Na voljo je še { $minutes } minuta
        [two] Na voljo sta še { $minutes } minuti
        [few] Na voljo so še { $minutes } minute
       *[other] Na voljo je še { $minutes } minut
    }
time-up = Čas je potekel
time-just-now = pravkar
time-seconds-ago =
    { $count ->
        [one] pred { $count } sekundo
        [two] pred { $count } sekundama
        [few] pred { $count } sekundami
       *[other] pred { $count } sekundami
    }
time-minutes-ago =
    { $count ->
        [one] pred { $count } minuto
        [two] pred { $count } minutama
        [few] pred { $count } minutami
       *[other] pred { $count } minutami
    }
time-hours-ago =
    { $count ->
        [one] pred { $count } uro
        [two] pred { $count } urama
        [few] pred { $count } urami
       *[other] pred { $count } urami
    }
time-days-ago =
    { $count ->
        [one] pred { $count } dnem
        [two] pred { $count } dnevoma
        [few] pred { $count } dnevi
       *[other] pred { $count } dnevi
    }
time-today = Danes
time-yesterday = Včeraj

welcome-title = Potrdite, da ste to vi
welcome-lead = Ko se prijavljate na drugem zaslonu, vas ta aplikacija prosi, da potrdite, da ste to res vi.
welcome-initialise = Nastavi to napravo
welcome-new-phone = Prenesi s starega telefona
welcome-what = Kaj je to?
# The label in quotes is the link at the foot of every page.
welcome-help = Potrebujete pomoč? Na svoji strani za prijavo izberite »Pomoč«.
welcome-what-title = Čemu je namenjen Countersign
welcome-what-1 = Prijavite se na računalniku ali tablici, kot običajno.
welcome-what-2 = Aplikacija pokaže, katera storitev pošilja zahtevo, od kod in kdaj.
welcome-what-3 = Tukaj vnesete svoj PIN. Šele takrat ste prijavljeni. Brez vas se ne more prijaviti nihče.
welcome-what-private = Aplikacija ne pozna vašega gesla in nikoli ne pošlje vašega PIN-a.
welcome-phone-title = Prehod na nov telefon
welcome-move-lead = Imejte pri roki oba telefona. Traja približno dve minuti in računalnik ni potreben.
welcome-move-1 = Na starem telefonu odprite Countersign in se zgoraj dotaknite svojega računa.
welcome-move-2 = Dotaknite se računa na seznamu in nato »Prenesi na drug telefon«.
welcome-move-3 = Na tem telefonu se dotaknite spodnjega gumba in usmerite kamero na stari telefon.
welcome-move-lost-title = Je stari telefon izgubljen ali pokvarjen?
welcome-move-lost = Na računalniku odprite svojo stran za prijavo in izberite »Moja naprava je izgubljena«. Nato dodajte ta telefon kot novo napravo.

where-title = Pojdite na drugi zaslon
where-already = Ali na drugem zaslonu že vidite kodo QR? Dotaknite se »Skeniraj kodo«.
where-lead = Če ne, na računalniku ali tablici, kjer se prijavljate:
where-step-1 = Prijavite se in odprite »Moj račun«.
where-step-1-address = Odprite ta naslov, prijavite se in odprite »Moj račun«.
where-step-2 = Izberite »Dodaj mobilno napravo«. Če napravo že imate, najprej izberite »Upravljaj mobilne naprave«.
where-step-3 = Tam izberite PIN. Stran nato prikaže kodo QR (kvadratno kodo).
where-scan = Skeniraj kodo
where-same-device = Uporabljam isto napravo
where-same-title = Vse na eni napravi
where-here-lead = Kamera ne more skenirati kode na lastnem zaslonu, zato stran kodo preda neposredno tej aplikaciji.
where-same-1 = V brskalniku te naprave odprite stran »Moj račun«.
where-here-2 = Tam dodajte mobilno napravo in izberite PIN. Nato izberite »Odpri v aplikaciji«.
where-here-3 = Ta aplikacija se odpre in vpraša, ali želite registrirati to napravo. Če se ne odpre, kopirajte povezavo s strani in jo prilepite sem.
where-same-paste = Prilepi povezavo

scan-title = Skenirajte kodo
scan-lead = Kamero usmerite na kodo QR na strani, tako da je znotraj okvira.
scan-starting = Vklapljanje kamere…
scan-refused-title = Aplikacija ne more uporabljati kamere
scan-refused = Aplikacija uporablja kamero samo za branje kode QR in ne hrani slik. Dostop lahko dovolite v nastavitvah te naprave ali uporabite eno od drugih možnosti spodaj.
scan-absent-title = Kamere ni bilo mogoče najti
scan-absent = Kodo vnesite na drug način: izberite ali spustite njeno sliko ali spodaj prilepite njeno povezavo.
scan-busy = Branje kode…
scan-old-title = Skenirajte stari telefon
scan-old-lead = Na starem telefonu odprite račun v aplikaciji Countersign in se dotaknite »Prenesi na drug telefon«. Nato usmerite kamero tega telefona na kodo.
scan-torch = Svetilka
scan-picture = Iz slike
scan-type-title = Vnesi kodo
scan-type-hint = Povezava ali koda, ki jo prikazuje drugi zaslon
scan-paste = Prilepi
scan-paste-by-hand = Aplikacija tukaj ne more brati odložišča. Držite prst na polju in izberite »Prilepi«.
scan-address-label = Naslov tiste strani
scan-address-hint = Naslov potrebujete samo za dolgo kodo s črkami.
scan-link-submit = Naprej
scan-drop = Spustite sliko sem

register-title = Registracija te naprave?
register-lead = Ta naprava bo potrjevala prijave na tem naslovu:
register-check = Ali je ta naslov prikazan na vašem drugem zaslonu? Če ni, prekličite.
register-stored-title = Kaj se hrani na tej napravi
register-stored-1 = Ime strežnika in vaš račun, delno prikrit
register-stored-2 = Skrivni ključ, ki ga brez vašega PIN-a ni mogoče uporabiti
register-stored-3 = Vaš PIN in geslo se ne hranita
register-accept = Registriraj
register-busy = Povezovanje…
new-pin-title = Želite uporabljati novi PIN?
new-pin-lead = Ta naprava bo uporabljala PIN, ki ste ga izbrali na tem naslovu:
new-pin-note = Nič drugega se ne spremeni. Odtlej bo deloval samo novi PIN.
new-pin-accept = Naprej

pin-title = Vnesite svoj PIN
pin-title-enrol = Vnesite PIN, ki ste ga izbrali
pin-enrol = Ta naprava je povezana z računom { $account } na strežniku { $server }. Za dokončanje registracije vnesite svoj PIN.
pin-reset = Ta naprava je povezana z računom { $account } na strežniku { $server }. Za dokončanje vnesite svoj novi PIN.
pin-approve = Za prijavo v storitev { $service }
pin-answer = Za pridobitev kode za storitev { $service }
pin-answer-digits = Za pridobitev kode za strežnik { $server }
pin-sign = Za podpis za storitev { $service }
pin-answer-sign = Za pridobitev kode za podpis za storitev { $service }
pin-answer-sign-digits = Za pridobitev kode za podpis za strežnik { $server }
pin-change-old = Vnesite svoj sedanji PIN
pin-change-new = Izberite nov PIN
pin-change-repeat = Znova vnesite novi PIN
pin-change-hint = Izogibajte se letnicam, zaporedjem, kot je 1234, in ponavljajočim se števkam.
pin-turn-on-fingerprint = Za vklop prepoznavanja prstnega odtisa za račun { $account } na strežniku { $server }
pin-turn-on-face = Za vklop prepoznavanja obraza za račun { $account } na strežniku { $server }
pin-turn-on-either = Za vklop prepoznavanja prstnega odtisa ali obraza za račun { $account } na strežniku { $server }
pin-move = Za prenos računa { $account } na strežniku { $server } na drug telefon
pin-match = Število s strani:
pin-dots =
    { $filled ->
        [0] Vnesena ni nobena števka
        [one] Vnesena je { $filled } od 4 števk
        [two] Vneseni sta { $filled } od 4 števk
        [few] Vnesene so { $filled } od 4 števk
       *[other] Vnesenih je { $filled } od 4 števk
    }
pin-busy = Preverjanje…
pin-attempts =
    { $count ->
        [0] Ni več poskusov.
        [1] To je vaš zadnji poskus. Če bo PIN spet napačen, bo ta naprava blokirana.
        [one] Na voljo je še { $count } poskus. Nato bo ta naprava blokirana.
        [two] Na voljo sta še { $count } poskusa. Nato bo ta naprava blokirana.
        [few] Na voljo so še { $count } poskusi. Nato bo ta naprava blokirana.
       *[other] Na voljo je še { $count } poskusov. Nato bo ta naprava blokirana.
    }
pin-attempts-enrol =
    { $count ->
        [0] Ni več poskusov.
        [1] To je vaš zadnji poskus. Če bo PIN spet napačen, boste morali na strani začeti znova.
        [one] Na voljo je še { $count } poskus. Nato boste morali na strani začeti znova.
        [two] Na voljo sta še { $count } poskusa. Nato boste morali na strani začeti znova.
        [few] Na voljo so še { $count } poskusi. Nato boste morali na strani začeti znova.
       *[other] Na voljo je še { $count } poskusov. Nato boste morali na strani začeti znova.
    }
pin-attempts-change =
    { $count ->
        [0] Ni več poskusov.
        [1] To je vaš zadnji poskus. Če bo PIN spet napačen, ne bo spremenjen in ta naprava bo blokirana.
        [one] Na voljo je še { $count } poskus. Nato bo ta naprava blokirana.
        [two] Na voljo sta še { $count } poskusa. Nato bo ta naprava blokirana.
        [few] Na voljo so še { $count } poskusi. Nato bo ta naprava blokirana.
       *[other] Na voljo je še { $count } poskusov. Nato bo ta naprava blokirana.
    }
pin-attempts-move =
    { $count ->
        [0] Ni več poskusov.
        [1] To je vaš zadnji poskus. Če bo PIN spet napačen, se ne bo preneslo nič in ta naprava bo blokirana.
        [one] Na voljo je še { $count } poskus. Nato bo ta naprava blokirana.
        [two] Na voljo sta še { $count } poskusa. Nato bo ta naprava blokirana.
        [few] Na voljo so še { $count } poskusi. Nato bo ta naprava blokirana.
       *[other] Na voljo je še { $count } poskusov. Nato bo ta naprava blokirana.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = To velja samo za Countersign. Sama naprava deluje naprej.
pin-keypad = Številčna tipkovnica
pin-key-delete = Izbriši zadnjo števko
pin-forgotten = Pozabljen PIN?
pin-forgotten-title = Ste pozabili svoj PIN?
pin-forgotten-lead = Nihče vam ne more povedati vašega PIN-a, lahko pa izberete novega. Ta naprava ostane registrirana.
pin-forgotten-1 = Prijavite se na drugem zaslonu. Če nimate druge naprave, izberite »Brez aplikacije«.
pin-forgotten-2 = Ob tej napravi izberite »Ponastavi PIN«. Če tega ne vidite, najprej izberite »Upravljaj mobilne naprave«.
pin-forgotten-3 = Izberite nov PIN in skenirajte kodo QR, prikazano na strani.
pin-forgotten-without = Če se želite zdaj prijaviti brez PIN-a, na strani, kjer se prijavljate, izberite drug način.
pin-forgotten-enrol = Ta PIN ste pravkar izbrali na strani, ki prikazuje kodo. Če se ga ne spomnite, se vrnite tja in začnite znova: nič še ni registrirano.
pin-forgotten-moving = Če kodo prikazuje vaš stari telefon, uporabite PIN starega telefona.

biometric-fingerprint = Prstni odtis
biometric-face = Obraz
biometric-either = Prstni odtis ali obraz
biometric-use-fingerprint = Uporabi prstni odtis
biometric-use-face = Uporabi prepoznavanje obraza
biometric-use-either = Uporabi prstni odtis ali obraz

offer-notify-title = Želite obvestilo, ko prispe zahteva?
offer-notify = Aplikacija vas lahko potem obvesti, tudi kadar je zaprta.
offer-notify-late = Zaprta aplikacija preveri zahteve le občasno, vsaka zahteva pa velja le nekaj minut. Kadar vas stran prosi za potrditev, sami odprite aplikacijo.
offer-notify-later = To lahko kadar koli spremenite v nastavitvah.
offer-not-now = Ne zdaj
offer-fingerprint-title = Želite uporabljati prstni odtis?
offer-fingerprint = Potem lahko odobrite z dotikom prsta.
offer-face-title = Želite uporabljati prepoznavanje obraza?
offer-face = Potem lahko odobrite s pogledom na to napravo.
offer-either-title = Želite uporabljati prstni odtis ali obraz?
offer-either = Potem lahko odobrite z dotikom ali pogledom.
offer-pin-always = Vedno deluje tudi vaš PIN. To lahko kadar koli spremenite v svojem računu.
offer-yes = Da
offer-skip = Preskoči

no-lock-title = Ta naprava nima zaklepanja zaslona
no-lock-lead = To napravo bi lahko odprl vsak, ki jo vzame v roke. Zaradi varnosti vašega računa aplikacija deluje samo na napravah z zaklepanjem zaslona: s PIN-om, vzorcem ali geslom naprave oziroma s prstnim odtisom ali obrazom.
no-lock-todo = V nastavitvah te naprave nastavite zaklepanje zaslona in se vrnite sem.
no-lock-todo-here = Odprite nastavitve te naprave, nastavite zaklepanje zaslona in se vrnite sem.
no-lock-settings = Odpri nastavitve
no-lock-again = Preveri znova

compare-title = Ali na drugem zaslonu vidite isto?
compare-lead-other = Teh šest znakov primerjajte s tistimi na drugem zaslonu (na strani ali starem telefonu) in tam odgovorite.
compare-characters = Šest znakov
compare-same = Če so enaki, to potrdite tam. Takrat je ta naprava pripravljena.
compare-differ = Če se razlikujejo, to navedite tam. Nič se ne bo registriralo in vaš račun ostane varen.
compare-reset-lead = Teh šest znakov primerjajte s tistimi na strani in tam odgovorite.
compare-reset-same = Če so enaki, to potrdite tam. Nato lahko uporabljate svoj novi PIN.
compare-reset-differ = Če se razlikujejo, to navedite tam. Ta naprava se nato odstrani iz vašega računa in račun ostane varen.
compare-account = Za račun { $account } na strežniku { $server }
compare-answered = Odgovor je tam oddan
compare-waiting = Čakanje na vaš odgovor na drugem zaslonu

home-title-quiet = Ni ničesar za odobritev
home-title-requests =
    { $count ->
        [one] { $count } zahteva za vas
        [two] { $count } zahtevi za vas
        [few] { $count } zahteve za vas
       *[other] { $count } zahtev za vas
    }
home-quiet-lead = Ko se kje prijavljate, se zahteva tukaj pojavi samodejno.
home-offline-lead = Brez povezave zahteve ne morejo prispeti. Vseeno se lahko prijavite: na strani izberite »Telefon brez interneta: skeniraj kodo QR« in tukaj skenirajte njeno kodo QR.
home-requests-lead = Odprite zahtevo, da vidite, od kod prihaja.
home-checking = Vzpostavljanje stika s strežnikom…
home-checked = Zadnje preverjanje: { $ago }
home-offline = Ni povezave. Aplikacija bo poskušala še naprej.
home-offline-since = Ni povezave. Zadnje preverjanje: { $ago }.
home-not-the-server = Odgovor ni prišel z vašega strežnika. Morda se morate najprej prijaviti v to omrežje Wi-Fi.
home-refresh = Preveri zdaj
home-accounts = Računi. Trenutno prikazan:
home-settings = Nastavitve
home-open = Odpri zahtevo
home-other-requests =
    { $count ->
        [one] { $count } zahteva, strežnik { $server }
        [two] { $count } zahtevi, strežnik { $server }
        [few] { $count } zahteve, strežnik { $server }
       *[other] { $count } zahtev, strežnik { $server }
    }
home-title-other = Prišla je zahteva za drug račun
home-other-lead = Za odgovor preklopite na ta račun.
home-last-sign-in = Zadnja prijava: { $service }, { $ago }
home-clock-ahead = Ura te naprave prehiteva
home-clock-behind = Ura te naprave zaostaja
home-clock-difference = Razlika: { $difference }
home-clock = Aplikacija uporablja čas strežnika, zato lahko nadaljujete kot običajno. V nastavitvah te naprave vklopite samodejni datum in čas.
home-clock-minutes =
    { $count ->
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minute
       *[other] { $count } minut
    }
home-clock-hours =
    { $count ->
        [one] { $count } ura
        [two] { $count } uri
        [few] { $count } ure
       *[other] { $count } ur
    }
home-clock-days =
    { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dnevi
       *[other] { $count } dni
    }
home-scan = Skeniraj kodo QR
home-pending-title = Čakanje na vaš odgovor na drugem zaslonu
home-pending = Tam primerjajte šest znakov. Ta naprava je pripravljena, takoj ko potrdite, da so enaki.
home-pending-show = Znova pokaži šest znakov
home-key-store = Varna shramba ključev te naprave se ne uporablja. Aplikacija hrani svoj ključ v datoteki, ki jo lahko odprete samo vi.

request-title = Prijava v storitev { $service }?
request-match-label = Vnesite število, prikazano na strani, kjer se prijavljate
request-continue = Naprej
request-next-data = Beri naprej
request-next-number = Naprej: število z drugega zaslona
request-next-answer = Naprej: vaš odgovor
request-deny = Zavrni
request-report = To nisem jaz
request-report-title = To niste bili vi?
request-report-lead = Morda kdo drug pozna vaše geslo. Nihče ne bo prijavljen: ta zahteva bo zavrnjena in sporočena.
request-report-next = Nato na strani »Moj račun« spremenite geslo.
request-report-confirm = Zavrni in sporoči
request-busy = Zavračanje…
request-by-link = Ta zahteva prihaja iz povezave, odprte na tej napravi. Prijavljeni boste samo v brskalniku, v katerem ste začeli, in vanj se boste vrnili.
request-sign-title = Želite to podpisati za storitev { $service }?
request-sign-lead = Preberite vsako vrstico. Z vnosom svojega PIN-a podpišete natanko to.
request-sign-match = Vnesite število, prikazano na strani, kjer ste začeli
request-sign-report = Morda kdo drug deluje v vašem imenu. Nič ne bo podpisano: ta zahteva bo zavrnjena in sporočena.
request-sign-report-next = Nato se obrnite na storitev in na strani »Moj račun« spremenite geslo.

change-add-device = Želite dodati napravo svojemu računu?
change-remove-device = Želite odstraniti napravo »{ $object }«?
change-reset-pin = Želite nastaviti nov PIN za napravo »{ $object }«?
change-rename-device = Želite napravo »{ $object }« preimenovati v »{ $value }«?
change-password = Želite spremeniti geslo svojega računa?
change-email = Želite spremeniti e-poštni naslov svojega računa v { $value }?
change-end-waiting = Želite zdaj končati čakalno dobo svojega računa?
change-report = Želite sporočiti, da ta prijava ni bila vaša: { $object }?
change-close-sessions = Se želite odjaviti v vseh drugih brskalnikih?
change-lead = To ni prijava. Z vnosom svojega PIN-a dovolite samo to eno spremembo v svojem računu.
change-code-lead = To ni prijava. S kodo dovolite samo to eno spremembo v svojem računu. Nadaljujte samo, če ste jo začeli vi sami.
done-change-nothing = Nič ni bilo spremenjeno.
done-change-approved-title = Sprememba dovoljena
done-change-approved = Stran se bo nadaljevala samodejno. Nič drugega ni bilo dovoljeno.
request-change-report = Morda kdo drug deluje v vašem imenu. Nič se ne bo spremenilo: ta zahteva bo zavrnjena in sporočena.
report-ends = Ta poskus je končan. Za prijavo začnite znova z geslom.
report-hour = Eno uro samo geslo ne bo zadoščalo za prijavo, razen v brskalniku, ki ste ga že uporabljali s katero od svojih naprav.
report-password = Spremeni geslo

same-device-link-title = Odpiranje zahteve…
same-device-link-lead = Vzpostavljanje stika s strežnikom { $server }…
same-device-link-long = Strežnik odgovarja počasi. Lahko počakate ali prekličete in začnete znova na strani.

done-approved-title = Prijavljeni ste
done-approved = Storitev { $service } se na drugem zaslonu odpre samodejno.
done-denied-title = Zavrnjeno
done-denied = V storitev { $service } se ni prijavil nihče.
done-reported-title = Zavrnjeno in sporočeno
done-reported = V storitev { $service } se ni prijavil nihče. Čim prej spremenite geslo: morda ga pozna kdo drug.
done-expired-title = Zahteva je potekla
done-expired = V storitev { $service } se ni prijavil nihče. Za nov poskus začnite na strani.
done-cancelled-title = Preklicano na strani
done-cancelled = V storitev { $service } se ni prijavil nihče. Tukaj vam ni treba storiti ničesar več.
done-wrong-match-title = Število se ne ujema
done-wrong-match = Vneseno število ni tisto, ki je prikazano na strani storitve { $service }, zato se ni prijavil nihče. Če ste bili to vi, na tisti strani začnite znova.
done-home = Končano
done-approved-here-title = Prijavljeni ste
done-approved-here = S storitvijo { $service } lahko nadaljujete v svojem brskalniku.
done-signed-title = Podpisano
done-signed = Storitev { $service } se na drugem zaslonu nadaljuje samodejno.
done-signed-here-title = Podpisano
done-signed-here = S storitvijo { $service } lahko nadaljujete v svojem brskalniku.
done-sign-denied-title = Zavrnjeno
done-sign-denied = Za storitev { $service } ni bilo podpisano nič.
done-sign-reported-title = Zavrnjeno in sporočeno
done-sign-reported = Za storitev { $service } ni bilo podpisano nič. Obrnite se na storitev: morda kdo drug deluje v vašem imenu.
done-sign-expired-title = Zahteva je potekla
done-sign-expired = Za storitev { $service } ni bilo podpisano nič. Za nov poskus začnite na strani.
done-sign-cancelled-title = Preklicano na strani
done-sign-cancelled = Za storitev { $service } ni bilo podpisano nič. Tukaj vam ni treba storiti ničesar več.
done-sign-wrong-match-title = Število se ne ujema
done-sign-wrong-match = Vneseno število ni tisto, ki je prikazano na strani storitve { $service }, zato ni bilo podpisano nič. Če ste bili to vi, na tisti strani začnite znova.
done-return = Nazaj v brskalnik
done-not-opened-title = Brskalnik se ni odprl
done-not-opened = Dotaknite se gumba spodaj ali sami odprite brskalnik in pojdite na stran, kjer ste začeli.
done-other-browser-title = Ali stran zahteva devet znakov?
done-other-browser = Odprl se je drug brskalnik kot tisti, v katerem ste začeli. Te znake vnesite na strani, kjer ste začeli:
done-other-browser-code = Devet znakov

challenge-title = Želite kodo za storitev { $service }?
challenge-lead = Stran zahteva kodo iz te aplikacije. Nadaljujte samo, če se tam prijavljate vi sami.
challenge-typed-title = Želite kodo za te števke?
challenge-typed-digits = Števke, ki ste jih vnesli
challenge-typed-compare = Primerjajte števke s stranjo. Če je katera napačna, se vrnite in števke vnesite znova.
challenge-typed-lead = Vnesli ste dvanajst števk s strani. Koda bo delovala samo na tej strani.
challenge-typed-warning = Števke ne povedo, kdo zahteva kodo. Nadaljujte samo, če ste to stran odprli sami in je njen naslov tisti zgoraj.
challenge-sign-title = Podpis za storitev { $service }?
challenge-sign-lead = Stran zahteva, da nekaj podpišete. To tukaj vnesete sami, da nihče drug ne odloča, kaj se podpiše. Nadaljujte samo, če ste začeli vi sami.
challenge-accept = Naprej
challenge-late = Po uri te naprave je ta koda potekla. Stran vas bo morda prosila, da začnete znova.

otp-title = To kodo vnesite na drugem zaslonu
otp-for = Za storitev { $service }
otp-for-digits = Za strežnik { $server }
otp-code = Vaša koda
otp-hint = Uporabite lahko velike ali male črke, s presledki ali brez njih.
otp-aloud = Preberi na glas
otp-done = Koda je vnesena
otp-late = Ta koda je potekla. Če je stran ne sprejme, tam zahtevajte novo.

sign-title = Podpis za storitev { $service }
sign-typed-title = Podpišite, kar prikazuje stran
sign-lead = Vnesite, kar želite podpisati, natanko tako, kot je prikazano na strani. Vaša koda bo veljala samo za to in za nič drugega.
sign-account = Z računom { $account }
sign-submit = Naprej na PIN
sign-day = Dan
sign-month = Mesec
sign-year = Leto
sign-hint-digits = Samo števke
sign-hint-amount = Na primer { $example }
sign-hint-date = S števkami, na primer 5 za maj
sign-problem-empty = To polje je prazno. Izpolnite ga.
sign-problem-too-long = Besedilo je predolgo. Skrajšajte ga.
sign-problem-not-digits = Uporabite samo števke od 0 do 9.
sign-problem-not-amount = To ni znesek. Zapišite ga tako: { $example }.
sign-problem-not-date = Ta datum ne obstaja. Preverite dan, mesec in leto (štiri števke).
sign-problem-not-option = Izberite eno od teh možnosti.
sign-problem-not-pattern = To ni v obliki, ki jo pričakuje storitev. Primerjajte s stranjo.
sign-wrong =
    { $count ->
        [one] Preverite { $count } polje.
        [two] Preverite { $count } polji.
        [few] Preverite { $count } polja.
       *[other] Preverite { $count } polj.
    }

deactivated-blocked-title = Ta naprava je blokirana
deactivated-blocked = To se zgodi na primer po petih napačnih kodah PIN zapored. Countersign tukaj ne more ničesar odobriti, dokler ne ponastavite kode PIN. Sama naprava deluje naprej in vaš račun je varen.
deactivated-blocked-todo = Da jo odblokirate, izberite nov PIN:
deactivated-copied-title = Ta naprava je zaklenjena
deactivated-copied = Podatki aplikacije so bili uporabljeni drugje ali obnovljeni iz starejše kopije. Zaradi varnosti strežnik te naprave ne sprejema več.
deactivated-copied-todo = Račun tukaj odstranite in nato napravo znova registrirajte na strani »Moj račun«. Če niste ničesar kopirali, spremenite tudi geslo.
deactivated-removed-title = Ta naprava je bila odstranjena
deactivated-removed = Ta naprava je bila odstranjena iz vašega računa, zato ne more več odobravati prijav.
deactivated-removed-todo = Če želite to napravo znova uporabljati, tukaj odstranite račun in napravo registrirajte na strani »Moj račun«.
deactivated-enrolment-cancelled-title = Registracija je bila preklicana
deactivated-enrolment-cancelled = Na drugem zaslonu je bilo navedeno, da se šest znakov razlikuje, ali pa je bila registracija preklicana. Nič ni registrirano.
deactivated-enrolment-cancelled-todo = Ko ste pripravljeni, začnite znova na strani. Če so se znaki res razlikovali, uporabite drugo omrežje.
deactivated-server-restored-title = Strežnik je bil obnovljen iz varnostne kopije
deactivated-server-restored = Strežnik ima zdaj starejše podatke kot ta naprava. Vaš račun je varen.
deactivated-server-restored-todo = Da se bodo znova ujemali, nastavite nov PIN:
deactivated-step-1 = Na drugem zaslonu odprite { $origin } in se prijavite. Če nimate druge naprave, izberite »Brez aplikacije«.
deactivated-step-2 = Ob tej napravi izberite »Ponastavi PIN«. Če tega ne vidite, najprej izberite »Upravljaj mobilne naprave«.
deactivated-step-3 = Skenirajte kodo QR, prikazano na strani.
deactivated-scan = Skeniraj kodo za nov PIN
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Ponastavi PIN
deactivated-remove = Odstrani s te naprave
deactivated-begin-again = Odstrani in začni znova
deactivated-remove-title = Odstranitev računa s te naprave?
deactivated-remove-lead = Račun { $account } na strežniku { $server } bo izbrisan s te naprave. Naprava ne more odobriti ničesar, dokler ni znova registrirana.
deactivated-remove-confirm = Odstrani

store-title = Aplikacije ni mogoče zagnati
# Button: deletes all accounts from this device.
store-delete = Izbriši vse in začni znova
store-delete-title = Izbris vsega v aplikaciji?
store-delete-lead = Vsi računi v aplikaciji bodo izbrisani s te naprave, skupaj z njihovimi imeni in nastavitvami aplikacije. Ni jih mogoče obnoviti. Naprava ne more odobriti ničesar, dokler ni znova registrirana na strani »Moj račun«.
store-delete-confirm = Izbriši vse

settings-title = Nastavitve
settings-look = Videz
settings-language = Jezik
settings-language-system = Samodejno ({ $language })
settings-theme = Svetlo ali temno
settings-theme-system = Samodejno
settings-theme-light = Svetlo
settings-theme-dark = Temno
settings-text = Velikost besedila
settings-text-normal = Običajna
settings-text-large = Velika
settings-text-larger = Večja
settings-text-largest = Največja
settings-notifications = Obvestila
settings-notifications-hint = Kako ste obveščeni o zahtevah
settings-safety = Varnost
settings-idle = Skrij vsebino aplikacije
settings-idle-hint = Po tolikšnem času neuporabe. Opozorilo dobite 30 sekund prej.
settings-idle-minutes =
    { $minutes ->
        [one] Po { $minutes } minuti
        [two] Po { $minutes } minutah
        [few] Po { $minutes } minutah
       *[other] Po { $minutes } minutah
    }
settings-idle-never = Nikoli
settings-accounts = Računi
settings-accounts-hint = PIN, prstni odtis ali obraz, prenos, odstranitev
settings-history = Prijave
settings-history-hint = Kdaj in kje je bil uporabljen vaš račun
settings-about = O tej aplikaciji
settings-privacy = Zasebnost
settings-privacy-hint = Kaj se hrani, kaj se pošilja in komu
# Row of the settings: opens the help page of the server in the browser.
settings-help = Pomoč
settings-help-hint = Vprašanja in odgovori, v brskalniku: { $address }
settings-diagnostics = Diagnostika
settings-diagnostics-hint = Kadar kaj ne deluje
settings-licences = Licence
settings-licences-hint = Ta aplikacija in njeni sestavni deli
settings-version = Različica { $version }

notify-running-title = Obvestila, dokler aplikacija deluje
notify-running = Obvestilo dobite, tudi kadar je okno skrito. Zaprta aplikacija zahtev ne preverja.
notify-open-title = Obvestila le, kadar je aplikacija odprta
notify-open = Ta naprava zaprti aplikaciji ne dovoli preverjati zahtev. Kadar vas stran prosi za potrditev, sami odprite aplikacijo.
notify-periodic-title = Aplikacija občasno preveri
notify-periodic = Kadar je aplikacija zaprta, preveri približno vsakih 15 minut. Naprava lahko to odloži.
notify-seldom-title = Aplikacija preveri, kadar ji naprava dovoli
notify-seldom = Kadar aplikacije ne uporabljate, lahko med preverjanji minejo ure. Če jo s potegom zaprete v pregledu odprtih aplikacij, sploh ne preverja, dokler je znova ne odprete.
notify-late = Zahteva velja le nekaj minut, zato to obvestilo pogosto pride prepozno. Kadar vas stran prosi za potrditev, sami odprite aplikacijo.
notify-push-title = Obveščeni ste takoj
notify-push = Takoj ko prispe zahteva, vaša aplikacija push obvesti aplikacijo Countersign. Če obvestila ni, sami odprite aplikacijo.
notify-apple = Takoj ko prispe zahteva, Apple dostavi obvestilo. V njem piše samo, da zahteva čaka. Če obvestila ni, sami odprite aplikacijo.
notify-faster-title = Za takojšnje obveščanje
notify-faster = Aplikacija, kot je ntfy, lahko to aplikacijo obvesti takoj, ko prispe zahteva. Namestite jo in nato znova odprite to aplikacijo.
notify-refused-title = Obvestila so izklopljena
notify-refused = Ko prispe zahteva, ne boste obveščeni. Zahtevo boste videli, ko odprete aplikacijo.
notify-settings = Odpri nastavitve
notify-ask-title = Obvestila še niso dovoljena
notify-ask = Dovolite obvestila, da vam aplikacija lahko sporoči, kdaj prispe zahteva.
notify-allow = Dovoli obvestila

privacy-title = Vaša zasebnost
privacy-lead = Na kratko: ta aplikacija komunicira samo s strežniki vaših računov in samo o vaših prijavah.
privacy-kept-title = Kaj hrani ta naprava
privacy-kept-1 = Za vsak račun: ime in naslov strežnika ter vaš račun, delno prikrit
privacy-kept-2 = Skrivni ključ za vsak račun, ki ga varuje ta naprava in brez vašega PIN-a ni uporaben
privacy-kept-3 = Vaše nastavitve
privacy-kept-4 = Ne hrani se: vaš PIN, vaše geslo ali seznam vaših prijav
privacy-sent-title = Kaj pošilja in komu
privacy-sent-1 = Strežniku računa: vaše odgovore na zahteve in preverjanja novih zahtev
privacy-sent-2 = Nikoli vašega PIN-a: strežnik lahko preveri, ali je pravilen, a ga ne izve
privacy-sent-3 = Strežnik vidi tudi vaš naslov IP, kot vsak strežnik
privacy-sent-4 = Če uporabljate aplikacijo push: naslov, na katerem je dosegljiva. Njen ponudnik izve, kdaj pride zahteva, in nič drugega
privacy-none-title = Česa ne počne
privacy-none-1 = Brez statistike, brez oglasov, brez poročil o napakah
privacy-none-2 = Noben drug strežnik: podatkov o vas ne prejmejo niti razvijalci aplikacije
privacy-none-3 = Slike se ne hranijo: kamera samo bere kode QR
privacy-gone-title = Kako izbrišete svoje podatke
privacy-gone = Če v razdelku »Računi« odstranite račun, se izbriše s te naprave. Kaj o vas hrani strežnik, je prikazano na strani »Moj račun«.

licences-title = Licence
licences-own = Ta aplikacija je prosto programje z javno licenco Evropske unije 1.2.
licences-own-text = Preberi javno licenco Evropske unije
licences-others-title = Nastala z delom drugih
licences-others =
    { $count ->
        [one] { $count } sestavni del s svojo licenco:
        [two] { $count } sestavna dela, vsak s svojo licenco:
        [few] { $count } sestavni deli, vsak s svojo licenco:
       *[other] { $count } sestavnih delov, vsak s svojo licenco:
    }
licences-texts-title = Celotno besedilo teh licenc
licences-loading = Nalaganje seznama…
licences-failed-title = Seznama ni bilo mogoče odpreti
licences-failed = Zaprite aplikacijo in jo znova odprite. Nič drugega ni prizadeto.

diagnostics-title = Diagnostika
diagnostics-lead = Če kaj ne deluje, ti podatki pomagajo podpori, da vam pomaga.
diagnostics-safe = Ti podatki ne vsebujejo nobene skrivnosti: ne PIN-a, ne ključa, ne kode in ne gesla. Tukaj vidite vse, kar bi bilo deljeno.
diagnostics-english = Vrstice so v angleščini, da jih lahko prebere vsaka skupina za podporo.
diagnostics-lines = Diagnostični podatki
diagnostics-share = Deli

move-intro-title = Prenos na drug telefon?
move-intro-lead = Račun { $account } na strežniku { $server } se bo prenesel na drug telefon ali tablico. Traja manj kot dve minuti.
move-intro-1 = Imejte pri roki drugi telefon z nameščeno to aplikacijo.
move-intro-2 = Ta telefon prikaže kodo QR. Drugi jo skenira.
move-intro-3 = Vnesite svoj PIN na drugem telefonu. To je isti PIN kot tukaj.
move-intro-4 = Oba telefona prikažeta šest znakov. Če so enaki, to potrdite tukaj.
move-intro-after = Takoj ko je drugi telefon pripravljen, ta preneha delovati za ta račun. Do takrat se ne spremeni nič.
move-intro-accept = Naprej

move-code-title = To skenirajte z drugim telefonom
move-code-lead = Na drugem telefonu odprite Countersign, dotaknite se »Prenesi s starega telefona« ali »Skeniraj kodo QR« in skenirajte to kodo.
move-code-picture = Koda QR za drugi telefon
move-code-typed = Ali tam vnesite to kodo
move-code-address = Naslov:
move-code-claimed-title = Zdaj vnesite PIN na drugem telefonu
move-code-claimed = Drugi telefon je prebral kodo in zahteva vaš PIN. Ta telefon se nato nadaljuje samodejno.
move-code-attempts =
    { $count ->
        [0] Ni več poskusov.
        [1] Na drugem telefonu je bil vnesen napačen PIN. Na voljo je še en poskus.
        [one] Na drugem telefonu je bil vnesen napačen PIN. Na voljo je še { $count } poskus.
        [two] Na drugem telefonu je bil vnesen napačen PIN. Na voljo sta še { $count } poskusa.
        [few] Na drugem telefonu je bil vnesen napačen PIN. Na voljo so še { $count } poskusi.
       *[other] Na drugem telefonu je bil vnesen napačen PIN. Na voljo je še { $count } poskusov.
    }
move-code-over-title = Ta koda je potekla
move-code-over = Nič ni bilo preneseno. Pojdite nazaj in začnite znova.
move-cancel = Prekliči prenos

move-compare-title = Ali na drugem telefonu vidite isto?
move-compare-lead = Poglejte oba zaslona. Vzemite si čas.
move-compare-characters = Šest znakov
move-compare-same = Znaki so enaki
move-compare-differ = Znaki se razlikujejo
move-compare-busy = Račun se prenaša…
move-compare-note = Če se razlikujejo, se ne prenese nič. Kodo je morda prebral kdo drug.

moved-title = Drugi telefon je pripravljen
moved = Prijave za račun { $account } na strežniku { $server } zdaj odobrava drugi telefon. Ta telefon tega ne more več in račun je bil z njega izbrisan.
moved-name = Na strani »Moj račun« ima drugi telefon še ime tega telefona. Tam ga lahko preimenujete.
moved-home = Končano

accounts-title = Računi
accounts-lead = Dotaknite se računa, da ga uporabite, spremenite njegov PIN, ga prenesete ali odstranite.
accounts-active = Trenutno prikazan
accounts-requests =
    { $count ->
        [one] { $count } zahteva čaka
        [two] { $count } zahtevi čakata
        [few] { $count } zahteve čakajo
       *[other] { $count } zahtev čaka
    }
accounts-pending = Čaka na drugi zaslon
accounts-blocked = Blokiran
accounts-locked = Zaklenjen
accounts-removed = Odstranjen
accounts-cancelled = Registracija preklicana
accounts-restored = Potrebuje nov PIN

account-add = Dodaj račun
account-switch = Zamenjaj račun
account-switch-to = Preklopi na ta račun
account-see = Poglej, kaj storiti
account-deactivated = Ta račun trenutno ne more odobriti ničesar.
account-change-pin = Spremeni PIN
account-biometrics = Namesto PIN-a. Vedno deluje tudi PIN.
account-notice-pin-changed-title = Vaš PIN je spremenjen
account-notice-pin-changed = Odslej na tej napravi deluje samo novi PIN.
account-notice-biometrics-on-title = Vklopljeno
account-notice-biometrics-on = Odslej lahko namesto PIN-a uporabljate prstni odtis ali obraz.
account-notice-biometrics-off-title = Izklopljeno
account-notice-biometrics-off = Odslej ta naprava zahteva vaš PIN.
account-notice-named-title = Shranjeno
account-notice-named = Ta naprava odslej uporablja to ime.
account-sign-ins = Prijave
account-sign-ins-detail = Kdaj in kje je bil uporabljen ta račun
account-move = Prenesi na drug telefon
account-move-detail = V približno dveh minutah, brez računalnika
account-remove = Odstrani s te naprave
account-name = Vaše lastno ime za ta račun
account-name-hint = Pokaže ga samo ta naprava. Največja dolžina: { $count }.
account-name-save = Shrani
account-remove-title = Želite ta račun odstraniti s te naprave?
account-remove-lead = To se zgodi z računom { $account } na strežniku { $server }:
account-remove-server = Strežnik odstrani to napravo iz vašega računa in vas o tem obvesti po e-pošti. Zahteve, ki tukaj še čakajo, se prekličejo.
account-remove-here = Račun in njegovi ključi se izbrišejo s te naprave. Drugi vaši računi ostanejo.
account-remove-last = Če je to vaša edina naprava, poskrbite, da se lahko prijavite tudi drugače.
account-remove-reinstall = Za ponovno uporabo računa tukaj boste morali to napravo znova registrirati. Enako velja, če aplikacijo izbrišete: ponovna namestitev računa ne vrne.
account-remove-confirm = Odstrani

sign-ins-title = Prijave
history-empty = Prijav še ni. Vsaka prijava se bo pojavila tukaj, s krajem in časom.
history-busy = Vzpostavljanje stika s strežnikom…
history-more = Prikaži starejše vnose
history-paused = So zahteve za to napravo zaustavljene?
history-expect = Zdaj se prijavljam
history-expect-hint = Če nov brskalnik sporoči, da vaša naprava za zdaj ne prejema zahtev, se dotaknite tukaj. Novi brskalniki lahko nato deset minut pošiljajo zahteve.
history-expected = Novi brskalniki lahko zdaj deset minut pošiljajo zahteve na to napravo.
history-method-password = Z geslom
history-method-app = S to aplikacijo
history-method-code = S kodo iz te aplikacije
history-method-here = Na tej napravi
history-signed-in = Prijava uspela
history-signed = Podpisano
history-denied = Zavrnjeno
history-expired = Brez pravočasnega odgovora
history-cancelled = Preklicano
history-failed = Ni uspelo
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nov PIN za napravo »{ $device }«
history-unblocked = Naprava »{ $device }« je bila odblokirana z novim PIN-om
history-moved = Aplikacija z naprave »{ $device }« je bila prenesena na drugo napravo
history-blocked = Naprava »{ $device }« je bila blokirana
history-locked = Naprava »{ $device }« je bila zaklenjena
history-reported-by-you = Sporočili ste vi
history-not-me = To nisem jaz
history-not-me-title = To niste bili vi?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Sporočilo te transakcije ne ustavi. Takoj pokličite storitev »{ $service }«: samo ona jo lahko ustavi.
history-not-me-1 = Če to sporočite, se odjavijo vsi, ki so prijavljeni iz tega brskalnika. O tem prejmete e-sporočilo.
history-not-me-2 = Na strani »Moj račun« spremenite geslo.
history-not-me-3 = Na strani »Moj račun« preglejte naprave in seje ter končajte tiste, ki jih ne prepoznate.
history-not-me-confirm = Sporoči
