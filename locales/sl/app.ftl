### Slovenščina: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign se odpira

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

account-at = { $account } na strežniku { $server }

context-place = Kraj
context-browser = Brskalnik
context-network = Omrežje
context-account = Račun
context-asked = Čas zahteve
context-page = Stran

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

welcome-title = Za prijavo sta potrebna dva
welcome-lead = Ko se prijavljate na drugem zaslonu, vas ta aplikacija vpraša, ali ste to res vi.
welcome-initialise = Začni nastavitev
welcome-new-phone = Imam nov telefon
welcome-what = Kaj je to?
welcome-what-title = Kaj počne Countersign
welcome-what-1 = Prijavite se na računalniku ali tablici, kot vedno.
welcome-what-2 = Aplikacija pokaže, kdo se želi prijaviti, od kod in kdaj.
welcome-what-3 = Tukaj vnesete svoj PIN in šele takrat se vrata odprejo. Brez vas ostanejo zaprta.
welcome-what-private = Aplikacija ne pozna vašega gesla in nikoli ne pošlje vašega PIN-a.
welcome-phone-title = Prehod na nov telefon
welcome-phone-lead = Vaš PIN in ključi nikoli ne zapustijo starega telefona, zato se novi registrira na novo. To traja dve minuti.
welcome-phone-1 = Na računalniku se prijavite in odprite »Moj račun«. S starim telefonom lahko še odobrite prijavo.
welcome-phone-2 = Dodajte ta telefon kot novo napravo.
welcome-phone-3 = Nato stari telefon odstranite s seznama.
welcome-phone-lost = Če ste stari telefon izgubili, na tisti strani izberite drug način prijave.

where-title = Pojdite na drugi zaslon
where-lead = Na računalniku ali tablici, kjer se prijavljate:
where-step-1 = Prijavite se in odprite »Moj račun«.
where-step-1-address = Odprite ta naslov, prijavite se in odprite »Moj račun«.
where-step-2 = Izberite »Upravljaj mobilne naprave« in nato »Dodaj mobilno napravo«.
where-step-3 = Tam izberite PIN. Stran nato prikaže kvadratno kodo.
where-scan = Skeniraj kodo
where-same-device = Sem na isti napravi
where-same-title = Vse na eni napravi
where-same-lead = Kamera ne vidi lastnega zaslona. Kodo prenesite kot povezavo.
where-same-1 = V brskalniku te naprave odprite stran svojega računa.
where-same-2 = Dodajte mobilno napravo in kopirajte povezavo pod kvadratno kodo.
where-same-3 = Vrnite se sem in jo prilepite.
where-same-paste = Prilepi povezavo

scan-title = Skenirajte kodo
scan-lead = Kvadratno kodo s strani držite znotraj okvira.
scan-starting = Kamera se vklaplja
scan-refused-title = Kamera ni dovoljena
scan-refused = Aplikacija uporablja kamero samo za branje kvadratne kode. Nobena slika se ne shrani. Kamero lahko dovolite v nastavitvah te naprave ali uporabite enega od drugih načinov spodaj.
scan-absent-title = Tukaj ni kamere
scan-absent = Kodo vnesite na drug način: izberite ali spustite njeno sliko ali spodaj prilepite njeno povezavo.
scan-busy = Branje kode
scan-torch = Luč
scan-picture = Iz slike
scan-link-label = Ali vtipkajte ali prilepite povezavo ali kodo s strani
scan-address-label = Naslov tiste strani
scan-link-submit = Uporabi
scan-drop = Spustite sliko sem

register-title = Registracija te naprave?
register-lead = Ta naprava bo potrjevala prijave na naslovu
register-check = Ali je to naslov, na katerem ste se prijavili na drugem zaslonu? Če ni, prekličite.
register-stored-title = Kaj se hrani na tej napravi
register-stored-1 = Ime strežnika in vaš račun, delno prikrit
register-stored-2 = Skrivni ključ, ki brez vašega PIN-a ni uporaben
register-stored-3 = Ne hranita se vaš PIN in vaše geslo
register-accept = Registriraj
register-busy = Povezovanje
reset-title = Nastavitev novega PIN-a?
reset-lead = Ta naprava bo uporabljala PIN, ki ste ga izbrali na naslovu
reset-note = Vse drugo ostane, kot je. Odslej velja samo novi PIN.
reset-accept = Naprej

pin-title = Vnesite svoj PIN
pin-title-enrol = Vnesite PIN, ki ste ga izbrali
pin-enrol = Povezani ste z računom { $account } na strežniku { $server }. Za dokončanje registracije vnesite svoj PIN.
pin-reset = Povezani ste z računom { $account } na strežniku { $server }. Za dokončanje vnesite svoj novi PIN.
pin-approve = Za prijavo v storitev { $service }
pin-answer = Za pridobitev kode za storitev { $service }
pin-answer-digits = Za pridobitev kode za strežnik { $server }
pin-dots =
    { $filled ->
        [0] Vnesena ni nobena števka
        [one] Vnesena je { $filled } od 4 števk
        [two] Vneseni sta { $filled } od 4 števk
        [few] Vnesene so { $filled } od 4 števk
       *[other] Vnesenih je { $filled } od 4 števk
    }
pin-busy = Preverjanje
pin-attempts =
    { $count ->
        [0] Ni več poskusov.
        [1] To je zadnji poskus. Po še enem napačnem PIN-u se naprava blokira.
        [one] Na voljo je še { $count } poskus.
        [two] Na voljo sta še { $count } poskusa.
        [few] Na voljo so še { $count } poskusi.
       *[other] Na voljo je še { $count } poskusov.
    }
pin-attempts-enrol =
    { $count ->
        [0] Ni več poskusov.
        [1] To je zadnji poskus. Po še enem napačnem PIN-u začnete znova na strani.
        [one] Na voljo je še { $count } poskus.
        [two] Na voljo sta še { $count } poskusa.
        [few] Na voljo so še { $count } poskusi.
       *[other] Na voljo je še { $count } poskusov.
    }
pin-keypad = Številčna tipkovnica
pin-key-delete = Izbriši zadnjo števko
pin-forgotten = Pozabljen PIN?
pin-forgotten-title = Ste pozabili svoj PIN?
pin-forgotten-lead = Nihče ga ne more poiskati, lahko pa izberete novega. Ta naprava ostane registrirana.
pin-forgotten-1 = Na drugem zaslonu se prijavite in odprite »Moj račun«.
pin-forgotten-2 = Izberite »Upravljaj mobilne naprave« in nato »Ponastavi PIN« ob tej napravi.
pin-forgotten-3 = Izberite nov PIN in skenirajte kodo, ki jo prikaže stran.
pin-forgotten-enrol = Ta PIN ste pravkar izbrali na strani, ki prikazuje kodo. Če se ga ne spomnite, se vrnite tja in začnite znova: nič še ni registrirano.

compare-title = Ali na strani vidite isto?
compare-lead = Teh šest znakov primerjajte s stranjo na drugem zaslonu in tam odgovorite.
compare-characters = Šest znakov
compare-same = Če so enaki, to potrdite na strani. Takrat je ta naprava pripravljena.
compare-differ = Če se razlikujejo, to navedite na strani. Takrat se nič ne registrira in ni škode.
compare-account = Za račun { $account } na strežniku { $server }
compare-home = Odgovor je tam oddan

home-title-quiet = Ni ničesar za odobritev
home-title-requests =
    { $count ->
        [one] { $count } zahteva za vas
        [two] { $count } zahtevi za vas
        [few] { $count } zahteve za vas
       *[other] { $count } zahtev za vas
    }
home-quiet-lead = Ko se kje prijavljate, se zahteva tukaj pojavi sama.
home-requests-lead = Odprite zahtevo, da vidite, kdo se želi prijaviti.
home-checking = Poizvedba pri strežniku
home-checked = Zadnje preverjanje: { $ago }
home-offline = Ni povezave. Aplikacija poskuša naprej sama.
home-offline-since = Ni povezave. Zadnje preverjanje: { $ago }.
home-not-the-server = Namesto vašega strežnika je odgovorilo drugo omrežje. Morda se morate najprej prijaviti v to omrežje Wi-Fi.
home-refresh = Preveri zdaj
home-scan = Skeniraj kodo QR
home-pending-title = Drugi zaslon vas čaka
home-pending = Tam primerjajte šest znakov. Ta naprava je pripravljena, takoj ko potrdite, da so enaki.
home-key-store = Tukaj se ne uporablja sistemska shramba ključev. Aplikacija hrani svojo skrivnost v datoteki, ki jo lahko odprete samo vi.
home-account = Vaš račun

request-title = Prijava v storitev { $service }?
request-match-label = Vnesite število, ki ga vidite na strani, kjer se prijavljate
request-continue = Naprej
request-deny = Zavrni
request-report = To ni moja zahteva
request-report-title = To ni vaša zahteva?
request-report-lead = Potem morda kdo drug pozna vaše geslo. Nihče ne vstopi: ta zahteva bo zavrnjena in sporočena.
request-report-next = Nato na strani svojega računa spremenite geslo.
request-report-confirm = Zavrni in sporoči
request-busy = Zavračanje

done-approved-title = Prijavljeni ste
done-approved = Storitev { $service } se na drugem zaslonu odpre sama.
done-denied-title = Zavrnjeno
done-denied = V storitev { $service } se ni prijavil nihče.
done-reported-title = Zavrnjeno in sporočeno
done-reported = V storitev { $service } se ni prijavil nihče. Kmalu spremenite geslo: morda ga pozna kdo drug.
done-expired-title = Čas je potekel
done-expired = V storitev { $service } se ni prijavil nihče. Za nov poskus začnite na strani.
done-cancelled-title = Preklicano na strani
done-cancelled = V storitev { $service } se ni prijavil nihče. Tukaj vam ni treba storiti ničesar več.
done-wrong-match-title = To ni bilo pravo število
done-wrong-match = Število ni tisto, ki ga prikazuje stran za storitev { $service }, zato se ni prijavil nihče. Če ste bili to vi, tam začnite znova.
done-home = Končano

challenge-title = Koda za storitev { $service }?
challenge-lead = Stran zahteva kodo iz te aplikacije. Nadaljujte samo, če se tam prijavljate vi sami.
challenge-typed-title = Koda za te števke?
challenge-typed-lead = Vnesli ste dvanajst števk z neke strani. Koda odgovori samo tej strani.
challenge-typed-warning = Števke ne povedo, kdo sprašuje. Nadaljujte samo, če ste to stran odprli sami in je njen naslov tisti zgoraj.
challenge-accept = Naprej
challenge-late = Po uri te naprave je čas za to kodo potekel. Stran bo morda zahtevala, da začnete znova.

otp-title = To kodo vnesite na strani
otp-for = Za storitev { $service }
otp-for-digits = Za strežnik { $server }
otp-code = Vaša koda
otp-hint = Velike ali male črke, s presledki ali brez njih: stran sprejme oboje.
otp-aloud = Preberi na glas
otp-done = Končano
otp-late = Čas za to kodo je potekel. Če je stran ne sprejme, tam zahtevajte novo.

halted-blocked-title = Ta naprava je blokirana
halted-blocked = PIN je bil prevečkrat napačen, zato ta naprava za zdaj ne more odobriti ničesar. Vaš račun je varen in ponovna registracija ni potrebna.
halted-blocked-todo = Da jo odblokirate, izberite nov PIN:
halted-copied-title = Ta naprava je zaklenjena
halted-copied = Podatki aplikacije so bili uporabljeni drugje ali obnovljeni iz starejše kopije. Zaradi varnosti strežnik te naprave ne sprejema več.
halted-copied-todo = Račun tukaj odstranite in nato napravo znova registrirajte na strani svojega računa. Če niste ničesar kopirali, spremenite tudi geslo.
halted-removed-title = Ta naprava je bila odstranjena
halted-removed = Odstranjena je bila iz vašega računa in ne more več odobravati prijav.
halted-removed-todo = Če jo želite znova uporabljati, tukaj odstranite račun in napravo registrirajte na strani svojega računa.
halted-enrolment-cancelled-title = Registracija je bila preklicana
halted-enrolment-cancelled = Na strani je bilo navedeno, da se šest znakov razlikuje, ali pa je bila registracija ustavljena. Nič ni registrirano.
halted-enrolment-cancelled-todo = Ko ste pripravljeni, začnite znova na strani. Če so se znaki res razlikovali, uporabite drugo omrežje.
halted-server-restored-title = Strežnik se je vrnil v preteklost
halted-server-restored = Obnovljen je bil iz starejše kopije in ta naprava ve več kot strežnik. Vaš račun je varen.
halted-server-restored-todo = Nov PIN ju znova uskladi:
halted-step-1 = Na drugem zaslonu odprite { $origin } in se prijavite.
halted-step-2 = Izberite »Upravljaj mobilne naprave« in nato »Ponastavi PIN« ob tej napravi.
halted-step-3 = Skenirajte kodo, ki jo prikaže stran.
halted-scan = Skeniraj kodo za nov PIN
halted-remove = Odstrani s te naprave
halted-begin-again = Odstrani in začni znova
halted-remove-title = Odstranitev računa s te naprave?
halted-remove-lead = Ta naprava potem pozabi račun { $account } na strežniku { $server }. Ne more odobriti ničesar, dokler ni znova registrirana.
halted-remove-confirm = Odstrani

store-title = Aplikacije ni mogoče odpreti
