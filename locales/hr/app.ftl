### Hrvatski: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign se otvara…

common-back = Natrag
common-cancel = Odustani
common-close = Zatvori
common-copy = Kopiraj
common-copied = Kopirano
common-try-again = Pokušaj ponovno
common-wait =
    { $seconds ->
        [one] Možete pokušati ponovno za { $seconds } sekundu.
        [few] Možete pokušati ponovno za { $seconds } sekunde.
       *[other] Možete pokušati ponovno za { $seconds } sekundi.
    }

still-title = Jeste li još tu?
still-lead = Aplikacija će uskoro sakriti svoj sadržaj kako ga nitko drugi ne bi mogao čitati. Dodirnite zaslon ili tipku da ostane otvoren.
still-stay = Ostavi otvoreno

privacy-screen-title = Sadržaj je skriven
privacy-screen-lead = Aplikacija se neko vrijeme nije upotrebljavala, pa je njezin sadržaj skriven.
privacy-screen-open = Nastavi

notice-title = Prijava u uslugu { $service }?
notice-change-title = Dopustiti promjenu na Vašem računu?
notice-body = Za račun { $account } čeka zahtjev. Otvorite aplikaciju da biste vidjeli odakle dolazi.

account-at = { $account } na poslužitelju { $server }
success-device-ready-title = Ovaj je uređaj spreman
success-device-ready = Od sada ovdje možete potvrđivati svoje prijave.
success-pin-set-title = Vaš je novi PIN postavljen
success-pin-set = Od sada upotrebljavajte svoj novi PIN.
success-account-removed-title = Uklonjeno s ovog uređaja
success-account-removed = Vaš račun i dalje postoji. Da biste ga ovdje ponovno upotrebljavali, registrirajte ovaj uređaj iznova.

context-place = Lokacija
context-browser = Preglednik
context-network = Mreža
context-account = Račun
context-asked = Vrijeme zahtjeva
context-page = Web-mjesto

time-left = Preostalo vrijeme
time-left-spoken =
    { $seconds ->
        [one] Preostala je { $seconds } sekunda
        [few] Preostale su { $seconds } sekunde
       *[other] Preostalo je { $seconds } sekundi
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Preostala je { $minutes } minuta
        [few] Preostale su { $minutes } minute
       *[other] Preostalo je { $minutes } minuta
    }
time-up = Vrijeme je isteklo
time-just-now = upravo sada
time-seconds-ago =
    { $count ->
        [one] prije { $count } sekundu
        [few] prije { $count } sekunde
       *[other] prije { $count } sekundi
    }
time-minutes-ago =
    { $count ->
        [one] prije { $count } minutu
        [few] prije { $count } minute
       *[other] prije { $count } minuta
    }
time-hours-ago =
    { $count ->
        [one] prije { $count } sat
        [few] prije { $count } sata
       *[other] prije { $count } sati
    }
time-days-ago =
    { $count ->
        [one] prije { $count } dan
        [few] prije { $count } dana
       *[other] prije { $count } dana
    }
time-today = Danas
time-yesterday = Jučer

welcome-title = Potvrdite da ste to Vi
welcome-lead = Kad se prijavljujete na drugom zaslonu, ova aplikacija traži da potvrdite da ste to zaista Vi.
welcome-initialise = Postavi ovaj uređaj
welcome-new-phone = Premjesti sa starog telefona
welcome-what = Što je ovo?
# The label in quotes is the link at the foot of every page.
welcome-help = Trebate pomoć? Odaberite „Pomoć” na svojoj stranici za prijavu.
welcome-what-title = Što radi Countersign
welcome-what-1 = Prijavljujete se na računalu ili tabletu, kao i obično.
welcome-what-2 = Ova aplikacija pokazuje koja usluga šalje zahtjev, odakle i kada.
welcome-what-3 = Ovdje upisujete svoj PIN. Tek ste tada prijavljeni. Nitko se ne može prijaviti bez Vas.
welcome-what-private = Aplikacija ne zna Vašu lozinku i nikad ne šalje Vaš PIN.
welcome-phone-title = Prelazak na novi telefon
welcome-move-lead = Držite oba telefona pri ruci. Traje otprilike dvije minute i ne treba Vam računalo.
welcome-move-1 = Na starom telefonu otvorite Countersign i na vrhu dodirnite svoj račun.
welcome-move-2 = Na popisu dodirnite račun, a zatim „Premjesti na drugi telefon”.
welcome-move-3 = Na ovom telefonu dodirnite gumb ispod i usmjerite kameru na stari telefon.
welcome-move-lost-title = Je li stari telefon izgubljen ili neispravan?
welcome-move-lost = Na računalu otvorite svoju stranicu za prijavu i odaberite „Moj je uređaj izgubljen”. Zatim dodajte ovaj telefon kao novi uređaj.

where-title = Prijeđite na drugi zaslon
where-already = Vidite li već QR kod na drugom zaslonu? Dodirnite „Skeniraj kod”.
where-lead = Ako ne, na računalu ili tabletu na kojem se prijavljujete:
where-step-1 = Prijavite se i otvorite „Moj račun”.
where-step-1-address = Otvorite ovu adresu, prijavite se i otvorite „Moj račun”.
where-step-2 = Odaberite „Dodaj mobilni uređaj”. Ako već imate uređaj, najprije odaberite „Upravljaj mojim mobilnim uređajima”.
where-step-3 = Ondje odaberite PIN. Stranica zatim prikazuje QR kod (četvrtasti kod).
where-scan = Skeniraj kod
where-same-device = Upotrebljavam isti uređaj
where-same-title = Sve na jednom uređaju
where-here-lead = Kamera ne može skenirati kod na vlastitom zaslonu, pa stranica predaje kod izravno ovoj aplikaciji.
where-same-1 = Otvorite stranicu „Moj račun” u pregledniku ovog uređaja.
where-here-2 = Ondje dodajte mobilni uređaj i odaberite PIN. Zatim odaberite „Otvori u aplikaciji”.
where-here-3 = Ova se aplikacija otvara i pita želite li registrirati ovaj uređaj. Ako se ne otvori, kopirajte poveznicu sa stranice i zalijepite je ovdje.
where-same-paste = Zalijepi poveznicu

scan-title = Skenirajte kod
scan-lead = Usmjerite kameru na QR kod na stranici tako da stane u okvir.
scan-starting = Kamera se uključuje…
scan-refused-title = Aplikacija ne može upotrebljavati kameru
scan-refused = Aplikacija upotrebljava kameru samo za čitanje QR koda i ne sprema slike. Pristup možete dopustiti u postavkama ovog uređaja ili upotrijebite neki od drugih načina u nastavku.
scan-absent-title = Kamera nije pronađena
scan-absent = Unesite kod na drugi način: odaberite ili ispustite njegovu sliku ili u nastavku zalijepite njegovu poveznicu.
scan-busy = Kod se čita…
scan-old-title = Skenirajte stari telefon
scan-old-lead = Na starom telefonu otvorite račun u aplikaciji Countersign i dodirnite „Premjesti na drugi telefon”. Zatim usmjerite kameru ovog telefona na kod.
scan-torch = Svjetiljka
scan-picture = Iz slike
scan-type-title = Upiši kod
scan-type-hint = Poveznica ili kod koji prikazuje drugi zaslon
scan-paste = Zalijepi
scan-paste-by-hand = Aplikacija ovdje ne može čitati međuspremnik. Zadržite prst na polju i odaberite „Zalijepi”.
scan-address-label = Adresa te stranice
scan-address-hint = Adresa je potrebna samo za dugi kod sa slovima.
scan-link-submit = Nastavi
scan-drop = Ispustite sliku ovdje

register-title = Registrirati ovaj uređaj?
register-lead = Ovaj će uređaj potvrđivati prijave na ovoj adresi:
register-check = Piše li ta adresa na Vašem drugom zaslonu? Ako ne, odustanite.
register-stored-title = Što se čuva na ovom uređaju
register-stored-1 = Naziv poslužitelja i Vaš račun, djelomično skriven
register-stored-2 = Tajni ključ, koji se bez Vašeg PIN-a ne može upotrijebiti
register-stored-3 = Vaš PIN i Vaša lozinka ne čuvaju se
register-accept = Registriraj
register-busy = Povezivanje…
new-pin-title = Upotrijebiti novi PIN?
new-pin-lead = Ovaj će uređaj upotrebljavati PIN koji ste odabrali na ovoj adresi:
new-pin-note = Ništa se drugo ne mijenja. Od tada će vrijediti samo novi PIN.
new-pin-accept = Nastavi

pin-title = Upišite svoj PIN
pin-title-enrol = Upišite PIN koji ste odabrali
pin-enrol = Ovaj je uređaj povezan s računom { $account } na poslužitelju { $server }. Da biste dovršili registraciju, upišite svoj PIN.
pin-reset = Ovaj je uređaj povezan s računom { $account } na poslužitelju { $server }. Da biste završili, upišite svoj novi PIN.
pin-approve = Za prijavu u uslugu { $service }
pin-answer = Za dobivanje koda za uslugu { $service }
pin-answer-digits = Za dobivanje koda za poslužitelj { $server }
pin-sign = Za potpis u usluzi { $service }
pin-answer-sign = Za dobivanje koda za potpis u usluzi { $service }
pin-answer-sign-digits = Za dobivanje koda za potpis na poslužitelju { $server }
pin-change-old = Upišite trenutačni PIN
pin-change-new = Odaberite novi PIN
pin-change-repeat = Ponovno upišite novi PIN
pin-change-hint = Izbjegavajte godine, nizove kao što je 1234 i ponovljene znamenke.
pin-turn-on-fingerprint = Za uključivanje prepoznavanja otiska prsta za račun { $account } na poslužitelju { $server }
pin-turn-on-face = Za uključivanje prepoznavanja lica za račun { $account } na poslužitelju { $server }
pin-turn-on-either = Za uključivanje prepoznavanja otiska prsta ili lica za račun { $account } na poslužitelju { $server }
pin-move = Za premještanje računa { $account } na poslužitelju { $server } na drugi telefon
pin-match = Broj sa stranice:
pin-dots =
    { $filled ->
        [0] Nije upisana nijedna znamenka
        [one] Upisana je { $filled } od 4 znamenke
        [few] Upisane su { $filled } od 4 znamenke
       *[other] Upisano je { $filled } od 4 znamenke
    }
pin-busy = Provjera…
pin-attempts =
    { $count ->
        [0] Nema više pokušaja.
        [1] Ovo je Vaš posljednji pokušaj. Ako PIN opet bude pogrešan, ovaj će se uređaj blokirati.
        [one] Preostao je { $count } pokušaj. Nakon toga uređaj će biti blokiran.
        [few] Preostala su { $count } pokušaja. Nakon toga uređaj će biti blokiran.
       *[other] Preostalo je { $count } pokušaja. Nakon toga uređaj će biti blokiran.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nema više pokušaja.
        [1] Ovo je Vaš posljednji pokušaj. Ako PIN opet bude pogrešan, morat ćete početi ponovno na stranici.
        [one] Preostao je { $count } pokušaj. Nakon toga morat ćete početi ponovno na stranici.
        [few] Preostala su { $count } pokušaja. Nakon toga morat ćete početi ponovno na stranici.
       *[other] Preostalo je { $count } pokušaja. Nakon toga morat ćete početi ponovno na stranici.
    }
pin-attempts-change =
    { $count ->
        [0] Nema više pokušaja.
        [1] Ovo je Vaš posljednji pokušaj. Ako PIN opet bude pogrešan, neće se promijeniti, a ovaj će se uređaj blokirati.
        [one] Preostao je { $count } pokušaj. Nakon toga uređaj će biti blokiran.
        [few] Preostala su { $count } pokušaja. Nakon toga uređaj će biti blokiran.
       *[other] Preostalo je { $count } pokušaja. Nakon toga uređaj će biti blokiran.
    }
pin-attempts-move =
    { $count ->
        [0] Nema više pokušaja.
        [1] Ovo je Vaš posljednji pokušaj. Ako PIN opet bude pogrešan, ništa se neće premjestiti, a ovaj će se uređaj blokirati.
        [one] Preostao je { $count } pokušaj. Nakon toga uređaj će biti blokiran.
        [few] Preostala su { $count } pokušaja. Nakon toga uređaj će biti blokiran.
       *[other] Preostalo je { $count } pokušaja. Nakon toga uređaj će biti blokiran.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = To se odnosi samo na Countersign. Sam uređaj i dalje radi.
pin-keypad = Brojčana tipkovnica
pin-key-delete = Izbriši posljednju znamenku
pin-forgotten = Zaboravili ste svoj PIN?
pin-forgotten-title = Zaboravili ste svoj PIN?
pin-forgotten-lead = Nitko ne može doznati Vaš PIN umjesto Vas, ali možete odabrati novi. Ovaj uređaj ostaje registriran.
pin-forgotten-1 = Prijavite se na drugom zaslonu. Ako nemate drugi uređaj, odaberite „Bez aplikacije”.
pin-forgotten-2 = Odaberite „Postavi novi PIN” pokraj ovog uređaja. Ako to ne vidite, najprije odaberite „Upravljaj mojim mobilnim uređajima”.
pin-forgotten-3 = Odaberite novi PIN i skenirajte QR kod sa stranice.
pin-forgotten-without = Da biste se sada prijavili bez PIN-a, odaberite drugi način na stranici na kojoj se prijavljujete.
pin-forgotten-enrol = Taj ste PIN maloprije odabrali na stranici koja prikazuje kod. Ako ga se ne sjećate, vratite se onamo i počnite ponovno: još ništa nije registrirano.
pin-forgotten-moving = Ako kod prikazuje Vaš stari telefon, upotrijebite PIN starog telefona.

biometric-fingerprint = Otisak prsta
biometric-face = Lice
biometric-either = Otisak prsta ili lice
biometric-use-fingerprint = Upotrijebi otisak prsta
biometric-use-face = Upotrijebi prepoznavanje lica
biometric-use-either = Upotrijebi otisak prsta ili lice

offer-notify-title = Želite li obavijest kad stigne zahtjev?
offer-notify = Aplikacija Vas tada može obavijestiti i kad je zatvorena.
offer-notify-late = Dok je zatvorena, aplikacija samo povremeno provjerava ima li zahtjeva, a svaki zahtjev vrijedi samo nekoliko minuta. Kad stranica od Vas zatraži potvrdu, sami otvorite aplikaciju.
offer-notify-later = To možete promijeniti u bilo kojem trenutku u postavkama.
offer-not-now = Ne sada
offer-fingerprint-title = Želite li upotrebljavati otisak prsta?
offer-fingerprint = Tada možete odobravati dodirom prsta.
offer-face-title = Želite li upotrebljavati prepoznavanje lica?
offer-face = Tada možete odobravati pogledom u ovaj uređaj.
offer-either-title = Želite li upotrebljavati otisak prsta ili lice?
offer-either = Tada možete odobravati dodirom ili pogledom.
offer-pin-always = I Vaš PIN uvijek vrijedi. To možete promijeniti u bilo kojem trenutku u svojem računu.
offer-yes = Da
offer-skip = Preskoči

no-lock-title = Ovaj uređaj nema zaključavanje zaslona
no-lock-lead = Ovaj uređaj može otvoriti svatko tko ga uzme u ruke. Radi sigurnosti Vašeg računa aplikacija radi samo na uređajima sa zaključavanjem zaslona: PIN-om, uzorkom ili lozinkom uređaja ili otiskom prsta ili licem.
no-lock-todo = Postavite zaključavanje zaslona u postavkama ovog uređaja, a zatim se vratite ovamo.
no-lock-todo-here = Otvorite postavke ovog uređaja, postavite zaključavanje zaslona, a zatim se vratite ovamo.
no-lock-settings = Otvori postavke
no-lock-again = Provjeri ponovno

compare-title = Vidite li isto na drugom zaslonu?
compare-lead-other = Usporedite ovih šest znakova s onima na drugom zaslonu (na stranici ili starom telefonu) i ondje odgovorite.
compare-characters = Šest znakova
compare-same = Ako su isti, potvrdite to ondje. Tada je ovaj uređaj spreman.
compare-differ = Ako se razlikuju, navedite to ondje. Ništa se neće registrirati i Vaš račun ostaje siguran.
compare-reset-lead = Usporedite ovih šest znakova s onima na stranici i ondje odgovorite.
compare-reset-same = Ako su isti, potvrdite to ondje. Tada možete upotrebljavati svoj novi PIN.
compare-reset-differ = Ako se razlikuju, navedite to ondje. Ovaj će se uređaj tada ukloniti iz Vašeg računa, a račun ostaje siguran.
compare-account = Za račun { $account } na poslužitelju { $server }
compare-answered = Odgovor je ondje dan
compare-waiting = Čeka se Vaš odgovor na drugom zaslonu

home-title-quiet = Nema ničega za odobrenje
home-title-requests =
    { $count ->
        [one] { $count } zahtjev za Vas
        [few] { $count } zahtjeva za Vas
       *[other] { $count } zahtjeva za Vas
    }
home-quiet-lead = Kad se negdje prijavljujete, zahtjev se ovdje pojavi automatski.
home-offline-lead = Bez veze zahtjevi ne mogu stići. Ipak se možete prijaviti: na stranici odaberite „Telefon bez interneta: skeniraj QR kod” i ovdje skenirajte njezin QR kod.
home-requests-lead = Otvorite zahtjev da biste vidjeli odakle dolazi.
home-checking = Povezivanje s poslužiteljem…
home-checked = Posljednja provjera: { $ago }
home-offline = Nema veze. Aplikacija će i dalje pokušavati.
home-offline-since = Nema veze. Posljednja provjera: { $ago }.
home-not-the-server = Odgovor nije došao s Vašeg poslužitelja. Možda se najprije morate prijaviti na ovu Wi-Fi mrežu.
home-refresh = Provjeri sada
home-accounts = Računi. Trenutačno prikazan:
home-settings = Postavke
home-open = Otvori zahtjev
home-other-requests =
    { $count ->
        [one] { $count } zahtjev na poslužitelju { $server }
        [few] { $count } zahtjeva na poslužitelju { $server }
       *[other] { $count } zahtjeva na poslužitelju { $server }
    }
home-title-other = Postoji zahtjev za drugi račun
home-other-lead = Za odgovor prijeđite na taj račun.
home-last-sign-in = Posljednja prijava: { $service }, { $ago }
home-clock-ahead = Sat ovog uređaja žuri
home-clock-behind = Sat ovog uređaja kasni
home-clock-difference = Razlika: { $difference }
home-clock = Aplikacija upotrebljava vrijeme poslužitelja, pa možete nastaviti kao i obično. U postavkama ovog uređaja uključite automatski datum i vrijeme.
home-clock-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minute
       *[other] { $count } minuta
    }
home-clock-hours =
    { $count ->
        [one] { $count } sat
        [few] { $count } sata
       *[other] { $count } sati
    }
home-clock-days =
    { $count ->
        [one] { $count } dan
        [few] { $count } dana
       *[other] { $count } dana
    }
home-scan = Skeniraj QR kod
home-pending-title = Čeka se Vaš odgovor na drugom zaslonu
home-pending = Ondje usporedite šest znakova. Ovaj je uređaj spreman čim potvrdite da su isti.
home-pending-show = Ponovno prikaži šest znakova
home-key-store = Sigurno spremište ključeva ovog uređaja ne upotrebljava se. Aplikacija čuva svoj ključ u datoteci koju možete otvoriti samo Vi.

request-title = Prijava u uslugu { $service }?
request-match-label = Upišite broj prikazan na stranici na kojoj se prijavljujete
request-continue = Nastavi
request-next-data = Čitaj dalje
request-next-number = Sljedeće: broj s drugog zaslona
request-next-answer = Sljedeće: Vaš odgovor
request-deny = Odbij
request-report = To nisam ja
request-report-title = To niste bili Vi?
request-report-lead = Možda netko drugi zna Vašu lozinku. Nitko neće biti prijavljen: ovaj će zahtjev biti odbijen i dojavljen.
request-report-next = Zatim promijenite lozinku na stranici „Moj račun”.
request-report-confirm = Odbij i dojavi
request-busy = Odbijanje…
request-by-link = Ovaj zahtjev dolazi s poveznice otvorene na ovom uređaju. Bit ćete prijavljeni samo u pregledniku u kojem ste počeli i vratit ćete se u njega.
request-sign-title = Potpisati ovo za uslugu { $service }?
request-sign-lead = Pročitajte svaki redak. Upisom svojeg PIN-a potpisujete upravo ovo.
request-sign-match = Upišite broj prikazan na stranici na kojoj ste počeli
request-sign-report = Možda netko drugi djeluje u Vaše ime. Ništa se neće potpisati: ovaj će zahtjev biti odbijen i dojavljen.
request-sign-report-next = Zatim se obratite usluzi i promijenite lozinku na stranici „Moj račun”.

change-add-device = Dodati uređaj Vašem računu?
change-remove-device = Ukloniti uređaj „{ $object }”?
change-reset-pin = Postaviti novi PIN za uređaj „{ $object }”?
change-rename-device = Preimenovati uređaj „{ $object }” u „{ $value }”?
change-password = Promijeniti lozinku Vašeg računa?
change-email = Promijeniti e-adresu Vašeg računa u { $value }?
change-end-waiting = Sada završiti razdoblje čekanja za Vaš račun?
change-report = Dojaviti da ova prijava nije bila Vaša: { $object }?
change-close-sessions = Odjaviti Vas u svim drugim preglednicima?
change-lead = Ovo nije prijava. Upisom svojeg PIN-a dopuštate samo ovu jednu promjenu na svojem računu.
change-code-lead = Ovo nije prijava. Kodom dopuštate samo ovu jednu promjenu na svojem računu. Nastavite samo ako ste je sami započeli.
done-change-nothing = Ništa nije promijenjeno.
done-change-approved-title = Promjena je dopuštena
done-change-approved = Stranica će nastaviti automatski. Ništa drugo nije dopušteno.
request-change-report = Možda netko drugi djeluje u Vaše ime. Ništa se neće promijeniti: ovaj će zahtjev biti odbijen i dojavljen.
report-ends = Ovaj je pokušaj završen. Da biste se prijavili, počnite ponovno s lozinkom.
report-hour = Sat vremena sama lozinka neće biti dovoljna za prijavu, osim u pregledniku koji ste već upotrebljavali s nekim svojim uređajem.
report-password = Promijeni lozinku

same-device-link-title = Zahtjev se otvara…
same-device-link-lead = Povezivanje s poslužiteljem { $server }…
same-device-link-long = Poslužitelj sporo odgovara. Možete pričekati ili odustati i ponovno početi na stranici.

done-approved-title = Prijavljeni ste
done-approved = Usluga { $service } automatski će se otvoriti na drugom zaslonu.
done-denied-title = Odbijeno
done-denied = Nitko nije prijavljen u uslugu { $service }.
done-reported-title = Zahtjev je odbijen i dojavljen
done-reported = Nitko nije prijavljen u uslugu { $service }. Što prije promijenite lozinku: možda je zna netko drugi.
done-expired-title = Zahtjev je istekao
done-expired = Nitko nije prijavljen u uslugu { $service }. Za novi pokušaj počnite na stranici.
done-cancelled-title = Otkazano na stranici
done-cancelled = Nitko nije prijavljen u uslugu { $service }. Ovdje više ne trebate ništa učiniti.
done-wrong-match-title = Broj se ne podudara
done-wrong-match = Broj koji ste upisali nije onaj koji prikazuje stranica usluge { $service }, pa nitko nije prijavljen. Ako ste to bili Vi, počnite ponovno na toj stranici.
done-home = Gotovo
done-approved-here-title = Prijavljeni ste
done-approved-here = S uslugom { $service } možete nastaviti u svojem pregledniku.
done-signed-title = Potpisano
done-signed = Usluga { $service } automatski će nastaviti na drugom zaslonu.
done-signed-here-title = Potpisano
done-signed-here = S uslugom { $service } možete nastaviti u svojem pregledniku.
done-sign-denied-title = Odbijeno
done-sign-denied = Ništa nije potpisano za uslugu { $service }.
done-sign-reported-title = Zahtjev je odbijen i dojavljen
done-sign-reported = Ništa nije potpisano za uslugu { $service }. Obratite se usluzi: možda netko drugi djeluje u Vaše ime.
done-sign-expired-title = Zahtjev je istekao
done-sign-expired = Ništa nije potpisano za uslugu { $service }. Za novi pokušaj počnite na stranici.
done-sign-cancelled-title = Otkazano na stranici
done-sign-cancelled = Ništa nije potpisano za uslugu { $service }. Ovdje više ne trebate ništa učiniti.
done-sign-wrong-match-title = Broj se ne podudara
done-sign-wrong-match = Broj koji ste upisali nije onaj koji prikazuje stranica usluge { $service }, pa ništa nije potpisano. Ako ste to bili Vi, počnite ponovno na toj stranici.
done-return = Natrag u preglednik
done-not-opened-title = Vaš se preglednik nije otvorio
done-not-opened = Dodirnite gumb u nastavku ili sami otvorite preglednik i prijeđite na stranicu na kojoj ste počeli.
done-other-browser-title = Traži li stranica devet znakova?
done-other-browser = Otvorio se drugi preglednik, a ne onaj u kojem ste počeli. Upišite ove znakove na stranici na kojoj ste počeli:
done-other-browser-code = Devet znakova

challenge-title = Kod za uslugu { $service }?
challenge-lead = Stranica traži kod iz ove aplikacije. Nastavite samo ako se ondje prijavljujete Vi.
challenge-typed-title = Kod za ove znamenke?
challenge-typed-digits = Znamenke koje ste upisali
challenge-typed-compare = Usporedite znamenke sa stranicom. Ako je koja pogrešna, vratite se i upišite znamenke ponovno.
challenge-typed-lead = Upisali ste dvanaest znamenaka s jedne stranice. Kod će vrijediti samo na toj stranici.
challenge-typed-warning = Znamenke ne pokazuju tko traži kod. Nastavite samo ako ste tu stranicu otvorili Vi i njezina je adresa ona iznad.
challenge-sign-title = Potpisati za uslugu { $service }?
challenge-sign-lead = Stranica traži da nešto potpišete. Ovdje to upisujete Vi osobno kako nitko drugi ne bi odlučivao što se potpisuje. Nastavite samo ako ste to Vi započeli.
challenge-accept = Nastavi
challenge-late = Prema satu ovog uređaja ovaj je kod istekao. Stranica će možda zatražiti da počnete ponovno.

otp-title = Upišite ovaj kod na drugom zaslonu
otp-for = Za uslugu { $service }
otp-for-digits = Za poslužitelj { $server }
otp-code = Vaš kod
otp-hint = Možete upisati velika ili mala slova, s razmacima ili bez njih.
otp-aloud = Pročitaj naglas
otp-done = Kod je upisan
otp-late = Ovaj je kod istekao. Ako ga stranica ne prihvati, ondje zatražite novi.

sign-title = Potpis za uslugu { $service }
sign-typed-title = Potpišite ono što prikazuje stranica
sign-lead = Upišite što želite potpisati, točno kako prikazuje stranica. Vaš će kod vrijediti za to i ni za što drugo.
sign-account = Računom { $account }
sign-submit = Nastavi na PIN
sign-day = Dan
sign-month = Mjesec
sign-year = Godina
sign-hint-digits = Samo znamenke
sign-hint-amount = Na primjer { $example }
sign-hint-date = Brojkama, na primjer 5 za svibanj
sign-problem-empty = Ovo je polje prazno. Ispunite ga.
sign-problem-too-long = Ovaj je tekst predug. Skratite ga.
sign-problem-not-digits = Upotrijebite samo znamenke od 0 do 9.
sign-problem-not-amount = Ovo nije iznos. Upišite ga ovako: { $example }.
sign-problem-not-date = Taj datum ne postoji. Provjerite dan, mjesec i godinu (četiri znamenke).
sign-problem-not-option = Odaberite jednu od ponuđenih mogućnosti.
sign-problem-not-pattern = Ovo nema oblik koji usluga očekuje. Usporedite sa stranicom.
sign-wrong =
    { $count ->
        [one] Provjerite { $count } polje.
        [few] Provjerite { $count } polja.
       *[other] Provjerite { $count } polja.
    }

deactivated-blocked-title = Ovaj je uređaj blokiran
deactivated-blocked = To se događa, na primjer, nakon pet pogrešnih PIN-ova zaredom. Countersign ovdje ne može ništa odobriti dok ne postavite novi PIN. Sam uređaj i dalje radi, a Vaš je račun siguran.
deactivated-blocked-todo = Da biste ga odblokirali, odaberite novi PIN:
deactivated-copied-title = Ovaj je uređaj zaključan
deactivated-copied = Podaci aplikacije upotrijebljeni su na drugom mjestu ili vraćeni iz starije kopije. Radi sigurnosti poslužitelj više ne prihvaća ovaj uređaj.
deactivated-copied-todo = Ovdje uklonite račun, a zatim ponovno registrirajte uređaj na stranici „Moj račun”. Ako niste ništa kopirali, promijenite i lozinku.
deactivated-removed-title = Ovaj je uređaj uklonjen
deactivated-removed = Ovaj je uređaj uklonjen iz Vašeg računa i više ne može odobravati prijave.
deactivated-removed-todo = Ako ovaj uređaj želite ponovno upotrebljavati, ovdje uklonite račun i registrirajte uređaj na stranici „Moj račun”.
deactivated-enrolment-cancelled-title = Registracija je otkazana
deactivated-enrolment-cancelled = Na drugom zaslonu navedeno je da se šest znakova razlikuje ili je registracija otkazana. Ništa nije registrirano.
deactivated-enrolment-cancelled-todo = Počnite ponovno na stranici kad budete spremni. Ako su se znakovi zaista razlikovali, upotrijebite drugu mrežu.
deactivated-server-restored-title = Poslužitelj je vraćen iz sigurnosne kopije
deactivated-server-restored = Poslužitelj sada ima starije podatke od ovog uređaja. Vaš je račun siguran.
deactivated-server-restored-todo = Da bi se ponovno podudarali, postavite novi PIN:
deactivated-step-1 = Na drugom zaslonu otvorite { $origin } i prijavite se. Ako nemate drugi uređaj, odaberite „Bez aplikacije”.
deactivated-step-2 = Odaberite „Postavi novi PIN” pokraj ovog uređaja. Ako to ne vidite, najprije odaberite „Upravljaj mojim mobilnim uređajima”.
deactivated-step-3 = Skenirajte QR kod sa stranice.
deactivated-scan = Skeniraj kod za novi PIN
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Postavi novi PIN
deactivated-remove = Ukloni s ovog uređaja
deactivated-begin-again = Ukloni i počni ponovno
deactivated-remove-title = Ukloniti račun s ovog uređaja?
deactivated-remove-lead = Račun { $account } na poslužitelju { $server } bit će izbrisan s ovog uređaja. Uređaj ne može ništa odobriti dok se ponovno ne registrira.
deactivated-remove-confirm = Ukloni

store-title = Aplikacija se ne može pokrenuti
# Button: deletes all accounts from this device.
store-delete = Izbriši sve i počni ponovno
store-delete-title = Izbrisati sve u aplikaciji?
store-delete-lead = Svi računi u aplikaciji bit će izbrisani s ovog uređaja, zajedno s njihovim nazivima i postavkama aplikacije. Ne mogu se vratiti. Uređaj ne može ništa odobriti dok se ponovno ne registrira na stranici „Moj račun”.
store-delete-confirm = Izbriši sve

settings-title = Postavke
settings-look = Izgled
settings-language = Jezik
settings-language-system = Automatski ({ $language })
settings-theme = Svijetlo ili tamno
settings-theme-system = Automatski
settings-theme-light = Svijetlo
settings-theme-dark = Tamno
settings-text = Veličina teksta
settings-text-normal = Obična
settings-text-large = Velika
settings-text-larger = Veća
settings-text-largest = Najveća
settings-notifications = Obavijesti
settings-notifications-hint = Kako dobivate obavijesti o zahtjevima
settings-safety = Sigurnost
settings-idle = Skrivanje sadržaja aplikacije
settings-idle-hint = Nakon ovoliko vremena bez upotrebe. Upozorenje ćete dobiti 30 sekundi prije.
settings-idle-minutes =
    { $minutes ->
        [one] Nakon { $minutes } minute
        [few] Nakon { $minutes } minute
       *[other] Nakon { $minutes } minuta
    }
settings-idle-never = Nikad
settings-accounts = Računi
settings-accounts-hint = PIN, otisak prsta ili lice, premještanje, uklanjanje
settings-history = Prijave
settings-history-hint = Kada i gdje je Vaš račun upotrijebljen
settings-about = O ovoj aplikaciji
settings-privacy = Privatnost
settings-privacy-hint = Što se čuva, što se šalje i komu
# Row of the settings: opens the help page of the server in the browser.
settings-help = Pomoć
settings-help-hint = Pitanja i odgovori, u pregledniku: { $address }
settings-diagnostics = Dijagnostika
settings-diagnostics-hint = Ako nešto ne radi
settings-licences = Licence
settings-licences-hint = Za ovu aplikaciju i njezine komponente
settings-version = Verzija { $version }

notify-running-title = Obavijesti dok aplikacija radi
notify-running = Obavijest dobivate i kad prozor nije vidljiv. Kad je aplikacija zatvorena, ne provjerava ima li zahtjeva.
notify-open-title = Obavijesti samo dok je aplikacija otvorena
notify-open = Ovaj uređaj ne dopušta zatvorenoj aplikaciji da provjerava ima li zahtjeva. Kad stranica od Vas zatraži potvrdu, sami otvorite aplikaciju.
notify-periodic-title = Aplikacija povremeno provjerava
notify-periodic = Dok je zatvorena, aplikacija provjerava otprilike svakih 15 minuta. Uređaj to može odgoditi.
notify-seldom-title = Aplikacija provjerava kad joj uređaj dopusti
notify-seldom = Dok aplikaciju ne upotrebljavate, između provjera mogu proći sati. Ako je zatvorite povlačenjem u pregledu otvorenih aplikacija, uopće ne provjerava dok je ponovno ne otvorite.
notify-late = Zahtjev vrijedi samo nekoliko minuta, pa ova obavijest često stiže prekasno. Kad stranica od Vas zatraži potvrdu, sami otvorite aplikaciju.
notify-push-title = Obavijest dobivate odmah
notify-push = Čim stigne zahtjev, Vaša push aplikacija obavještava Countersign. Ako obavijest ne stigne, sami otvorite aplikaciju.
notify-apple = Čim stigne zahtjev, Apple dostavlja obavijest. U njoj piše samo da zahtjev čeka. Ako obavijest ne stigne, sami otvorite aplikaciju.
notify-faster-title = Kako odmah dobiti obavijest
notify-faster = Aplikacija poput ntfy može obavijestiti Countersign čim stigne zahtjev. Instalirajte je, a zatim ponovno otvorite ovu aplikaciju.
notify-refused-title = Obavijesti su isključene
notify-refused = Nećete saznati kad stigne zahtjev. Zahtjev ćete vidjeti kad otvorite aplikaciju.
notify-settings = Otvori postavke
notify-ask-title = Obavijesti još nisu dopuštene
notify-ask = Dopustite obavijesti kako bi Vas aplikacija mogla obavijestiti kad stigne zahtjev.
notify-allow = Dopusti obavijesti

privacy-title = Vaša privatnost
privacy-lead = Ukratko: ova aplikacija komunicira samo s poslužiteljima Vaših računa i samo o Vašim prijavama.
privacy-kept-title = Što se čuva na ovom uređaju
privacy-kept-1 = Za svaki račun: naziv i adresa poslužitelja te Vaš račun, djelomično skriven
privacy-kept-2 = Tajni ključ za svaki račun, koji štiti ovaj uređaj i koji je bez Vašeg PIN-a beskoristan
privacy-kept-3 = Vaše postavke
privacy-kept-4 = Ne čuvaju se: Vaš PIN, Vaša lozinka ni popis Vaših prijava
privacy-sent-title = Što se šalje i komu
privacy-sent-1 = Poslužitelju računa: Vaši odgovori na zahtjeve i provjere ima li novih zahtjeva
privacy-sent-2 = Nikad Vaš PIN: poslužitelj može provjeriti je li točan, ali ga ne saznaje
privacy-sent-3 = Poslužitelj vidi i Vašu IP adresu, kao i svaki poslužitelj
privacy-sent-4 = Ako upotrebljavate push aplikaciju: adresa na kojoj je dostupna. Njezin pružatelj saznaje kad zahtjev stigne i ništa više
privacy-none-title = Što aplikacija ne čini
privacy-none-1 = Nema statistike, oglašavanja ni izvješća o rušenju
privacy-none-2 = Nema drugih poslužitelja: o Vama ništa ne saznaju ni razvojni programeri
privacy-none-3 = Slike se ne čuvaju: kamera čita samo QR kodove
privacy-gone-title = Kako izbrisati svoje podatke
privacy-gone = Ako uklonite račun pod „Računi”, on se briše s ovog uređaja. Stranica „Moj račun” prikazuje što poslužitelj čuva o Vama.

licences-title = Licence
licences-own = Ova je aplikacija slobodni softver pod Javnom licencom Europske unije (EUPL) 1.2.
licences-own-text = Pročitaj Javnu licencu Europske unije
licences-others-title = Izrađeno s pomoću rada drugih
licences-others =
    { $count ->
        [one] { $count } komponenta pod vlastitom licencom:
        [few] { $count } komponente, svaka pod vlastitom licencom:
       *[other] { $count } komponenti, svaka pod vlastitom licencom:
    }
licences-texts-title = Cijeli tekst tih licenci
licences-loading = Popis se učitava…
licences-failed-title = Popis se nije mogao otvoriti
licences-failed = Zatvorite aplikaciju i ponovno je otvorite. Na ostalo to ne utječe.

diagnostics-title = Dijagnostika
diagnostics-lead = Ako nešto ne radi, ovi podaci pomažu timu za podršku da Vam pomogne.
diagnostics-safe = Ti podaci ne sadržavaju ništa tajno: ni PIN, ni ključ, ni kod, ni lozinku. Ovdje vidite sve što bi se podijelilo.
diagnostics-english = Redci su na engleskom kako bi ih mogao pročitati svaki tim za podršku.
diagnostics-lines = Dijagnostički podaci
diagnostics-share = Podijeli

move-intro-title = Premjestiti na drugi telefon?
move-intro-lead = Račun { $account } na poslužitelju { $server } premjestit će se na drugi telefon ili tablet. Traje manje od dvije minute.
move-intro-1 = Držite drugi telefon pri ruci, s instaliranom ovom aplikacijom.
move-intro-2 = Ovaj telefon prikazuje QR kod. Drugi ga skenira.
move-intro-3 = Upišite svoj PIN na drugom telefonu. To je isti PIN kao ovdje.
move-intro-4 = Oba telefona prikazuju šest znakova. Ako su isti, potvrdite to ovdje.
move-intro-after = Čim je drugi telefon spreman, ovaj prestaje raditi za ovaj račun. Do tada se ništa ne mijenja.
move-intro-accept = Nastavi

move-code-title = Skenirajte ovo drugim telefonom
move-code-lead = Na drugom telefonu otvorite Countersign, dodirnite „Premjesti sa starog telefona” ili „Skeniraj QR kod” i skenirajte ovaj kod.
move-code-picture = QR kod za drugi telefon
move-code-typed = Ili ondje upišite ovaj kod
move-code-address = Adresa:
move-code-claimed-title = Sada upišite svoj PIN na drugom telefonu
move-code-claimed = Drugi je telefon pročitao kod i traži Vaš PIN. Ovaj će telefon zatim nastaviti automatski.
move-code-attempts =
    { $count ->
        [0] Nema više pokušaja.
        [1] Na drugom je telefonu upisan pogrešan PIN. Preostao je još jedan pokušaj.
        [one] Na drugom je telefonu upisan pogrešan PIN. Preostao je { $count } pokušaj.
        [few] Na drugom je telefonu upisan pogrešan PIN. Preostala su { $count } pokušaja.
       *[other] Na drugom je telefonu upisan pogrešan PIN. Preostalo je { $count } pokušaja.
    }
move-code-over-title = Ovaj je kod istekao
move-code-over = Ništa nije premješteno. Vratite se i počnite ponovno.
move-cancel = Prekini premještanje

move-compare-title = Vidite li isto na drugom telefonu?
move-compare-lead = Pogledajte oba zaslona. Ne žurite.
move-compare-characters = Šest znakova
move-compare-same = Znakovi su isti
move-compare-differ = Znakovi se razlikuju
move-compare-busy = Račun se premješta…
move-compare-note = Ako se razlikuju, ništa se neće premjestiti. Možda je kod pročitao netko drugi.

moved-title = Drugi je telefon spreman
moved = Prijave za račun { $account } na poslužitelju { $server } sada odobrava drugi telefon. Ovaj telefon to više ne može i račun je s njega izbrisan.
moved-name = Na stranici „Moj račun” drugi telefon još ima naziv ovog telefona. Ondje ga možete preimenovati.
moved-home = Gotovo

accounts-title = Računi
accounts-lead = Dodirnite račun da biste ga upotrebljavali, promijenili mu PIN, premjestili ga ili uklonili.
accounts-active = Trenutačno prikazan
accounts-requests =
    { $count ->
        [one] Čeka { $count } zahtjev
        [few] Čekaju { $count } zahtjeva
       *[other] Čeka { $count } zahtjeva
    }
accounts-pending = Čeka drugi zaslon
accounts-blocked = Blokiran
accounts-locked = Zaključan
accounts-removed = Uklonjen
accounts-cancelled = Registracija je otkazana
accounts-restored = Potreban je novi PIN

account-add = Dodaj račun
account-switch = Promijeni račun
account-switch-to = Prijeđi na ovaj račun
account-see = Pogledaj što učiniti
account-deactivated = Ovaj račun trenutačno ne može ništa odobriti.
account-change-pin = Promijeni PIN
account-biometrics = Umjesto Vašeg PIN-a, koji također uvijek vrijedi.
account-notice-pin-changed-title = Vaš je PIN promijenjen
account-notice-pin-changed = Od sada na ovom uređaju vrijedi samo novi PIN.
account-notice-biometrics-on-title = Uključeno
account-notice-biometrics-on = Od sada umjesto PIN-a možete upotrebljavati otisak prsta ili lice.
account-notice-biometrics-off-title = Isključeno
account-notice-biometrics-off = Od sada će ovaj uređaj tražiti Vaš PIN.
account-notice-named-title = Spremljeno
account-notice-named = Ovaj uređaj od sada upotrebljava ovaj naziv.
account-sign-ins = Prijave
account-sign-ins-detail = Kada i gdje je ovaj račun upotrijebljen
account-move = Premjesti na drugi telefon
account-move-detail = Za otprilike dvije minute, bez računala
account-remove = Ukloni s ovog uređaja
account-name = Vaš naziv za ovaj račun
account-name-hint = Prikazuje ga samo ovaj uređaj. Najveća duljina: { $count }.
account-name-save = Spremi
account-remove-title = Ukloniti ovaj račun s ovog uređaja?
account-remove-lead = Što se događa s računom { $account } na poslužitelju { $server }:
account-remove-server = Poslužitelj uklanja ovaj uređaj iz Vašeg računa i o tome Vas obavještava e-porukom. Zahtjevi koji ovdje još čekaju otkazuju se.
account-remove-here = Račun i njegovi ključevi brišu se s ovog uređaja. Ostali Vaši računi ostaju.
account-remove-last = Ako je ovo Vaš jedini uređaj, provjerite imate li drugi način prijave.
account-remove-reinstall = Da biste račun ovdje ponovno upotrebljavali, morat ćete ponovno registrirati uređaj. Isto vrijedi ako izbrišete aplikaciju: ponovna instalacija ne vraća račun.
account-remove-confirm = Ukloni

sign-ins-title = Prijave
history-empty = Još nema prijava. Svaka se prijava pojavljuje ovdje, s mjestom i vremenom.
history-busy = Povezivanje s poslužiteljem…
history-more = Prikaži starije unose
history-paused = Jesu li zahtjevi ovom uređaju pauzirani?
history-expect = Upravo se prijavljujem
history-expect-hint = Ako novi preglednik javi da su zahtjevi na Vaš uređaj zasad zaustavljeni, dodirnite ovdje. Novi preglednici tada mogu slati zahtjeve deset minuta.
history-expected = Novi preglednici sada mogu slati zahtjeve na ovaj uređaj deset minuta.
history-method-password = Lozinkom
history-method-app = Ovom aplikacijom
history-method-code = Kodom iz ove aplikacije
history-method-here = Na ovom uređaju
history-signed-in = Prijava uspjela
history-signed = Potpisano
history-denied = Odbijeno
history-expired = Bez odgovora na vrijeme
history-cancelled = Otkazano
history-failed = Neuspjelo
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Novi PIN za uređaj „{ $device }”
history-unblocked = Uređaj „{ $device }” odblokiran je novim PIN-om
history-moved = Aplikacija je s uređaja „{ $device }” premještena na drugi uređaj
history-blocked = Uređaj „{ $device }” je blokiran
history-locked = Uređaj „{ $device }” je zaključan
history-reported-by-you = Dojavili ste
history-not-me = To nisam ja
history-not-me-title = To niste bili Vi?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Dojava ne zaustavlja ovu transakciju. Odmah nazovite uslugu „{ $service }”: samo je ona može zaustaviti.
history-not-me-1 = Ako to dojavite, bit će odjavljeni svi koji su prijavljeni u tom pregledniku. O tome ćete dobiti e-poruku.
history-not-me-2 = Promijenite lozinku na stranici „Moj račun”.
history-not-me-3 = Na stranici „Moj račun” pregledajte uređaje i sesije i završite one koje ne prepoznajete.
history-not-me-confirm = Dojavi
