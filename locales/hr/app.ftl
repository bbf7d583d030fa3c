### Hrvatski: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign se otvara

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
still-lead = Aplikacija se uskoro prekriva kako je nitko drugi ne bi čitao. Ostaje otvorena ako dodirnete zaslon ili pritisnete bilo koju tipku.
still-stay = Ostani

privacy-screen-title = Sadržaj je prekriven
privacy-screen-lead = Neko vrijeme nitko nije upotrebljavao aplikaciju, pa ona skriva što prikazuje.
privacy-screen-open = Nastavi

notice-title = Prijava u uslugu { $service }?
notice-change-title = Dopustiti promjenu Vašeg računa?
notice-body = Za račun { $account } čeka zahtjev. Otvorite aplikaciju da biste vidjeli tko traži prijavu.

account-at = { $account } na poslužitelju { $server }
success-device-ready-title = Ovaj je uređaj spreman
success-device-ready = Od sada ovdje možete potvrđivati svoje prijave.
success-pin-set-title = Vaš novi PIN je postavljen
success-account-removed-title = Uklonjeno s ovog uređaja
success-account-removed = Vaš račun i dalje postoji. Da biste ga ovdje ponovno upotrebljavali, registrirajte ovaj uređaj iznova.

context-place = Mjesto
context-browser = Preglednik
context-network = Mreža
context-account = Račun
context-asked = Vrijeme zahtjeva
context-page = Stranica

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
welcome-lead = Kad se prijavljujete na drugom zaslonu, ova Vas aplikacija pita jeste li to zaista Vi.
welcome-initialise = Postavi ovaj uređaj
welcome-new-phone = Imam novi telefon
welcome-what = Što je ovo?
welcome-what-title = Što radi Countersign
welcome-what-1 = Prijavljujete se na računalu ili tabletu, kao i uvijek.
welcome-what-2 = Ova aplikacija pokazuje tko traži prijavu, odakle i kada.
welcome-what-3 = Ovdje upisujete svoj PIN i tek se tada vrata otvaraju. Bez Vas ostaju zatvorena.
welcome-what-private = Aplikacija ne zna Vašu lozinku i nikad ne šalje Vaš PIN.
welcome-phone-title = Prelazak na novi telefon
welcome-move-lead = Držite oba telefona pri ruci. Traje dvije minute, bez računala.
welcome-move-1 = Na starom telefonu otvorite Countersign i na vrhu pritisnite svoj račun.
welcome-move-2 = Odaberite ga na popisu, a zatim „Premjesti na drugi telefon”.
welcome-move-3 = Na ovom telefonu dodirnite gumb ispod i usmjerite kameru na stari telefon.
welcome-move-lost-title = Stari je telefon izgubljen ili neispravan?
welcome-move-lost = Na računalu se prijavite na drugi način i otvorite „Moj račun”. Ondje uklonite stari telefon i dodajte ovaj kao novi uređaj.

where-title = Prijeđite na drugi zaslon
where-lead = Na računalu ili tabletu na kojem se prijavljujete:
where-step-1 = Prijavite se i otvorite „Moj račun”.
where-step-1-address = Otvorite ovu adresu, prijavite se i otvorite „Moj račun”.
where-step-2 = Odaberite „Dodaj mobilni uređaj”. Ako već imate uređaj, najprije odaberite „Upravljaj mojim mobilnim uređajima”.
where-step-3 = Ondje odaberite PIN. Stranica zatim prikazuje četvrtasti kod.
where-scan = Skeniraj kod
where-same-device = Na istom sam uređaju
where-same-title = Sve na jednom uređaju
where-here-lead = Kamera ne vidi vlastiti zaslon, pa stranica sama predaje kod ovoj aplikaciji.
where-same-1 = Otvorite stranicu svojeg računa u pregledniku ovog uređaja.
where-here-2 = Ondje dodajte mobilni uređaj i odaberite PIN. Zatim pritisnite „Otvori u aplikaciji”.
where-here-3 = Ova se aplikacija otvara i pita želite li registrirati uređaj. Ako se ne otvori, kopirajte poveznicu ondje i zalijepite je ovdje.
where-same-paste = Zalijepi poveznicu

scan-title = Skenirajte kod
scan-lead = Držite četvrtasti kod sa stranice unutar okvira.
scan-starting = Kamera se uključuje
scan-refused-title = Kamera nije dopuštena
scan-refused = Aplikacija upotrebljava kameru samo za čitanje četvrtastog koda. Nijedna se slika ne sprema. Kameru možete dopustiti u postavkama ovog uređaja ili upotrijebite neki od drugih načina u nastavku.
scan-absent-title = Ovdje nema kamere
scan-absent = Unesite kod na drugi način: odaberite ili ispustite njegovu sliku ili u nastavku zalijepite njegovu poveznicu.
scan-busy = Kod se čita
scan-old-title = Skenirajte stari telefon
scan-old-lead = Na starom telefonu otvorite račun u aplikaciji Countersign i odaberite premještanje. Zatim usmjerite ovu kameru na kôd.
scan-torch = Svjetlo
scan-picture = Iz slike
scan-type-title = Upiši kod
scan-link-label = Ili upišite ili zalijepite poveznicu ili kod sa stranice
scan-paste = Zalijepi
scan-paste-by-hand = Aplikacija ovdje ne može čitati međuspremnik. Zadržite prst na polju i odaberite „Zalijepi”.
scan-address-label = Adresa te stranice
scan-address-hint = Treba je samo dugi kôd sa slovima.
scan-link-submit = Upotrijebi
scan-drop = Ispustite sliku ovdje

register-title = Registrirati ovaj uređaj?
register-lead = Ovaj će uređaj potvrđivati prijave na adresi
register-check = Je li to adresa na kojoj ste se prijavili na drugom zaslonu? Ako nije, odustanite.
register-stored-title = Što se čuva na ovom uređaju
register-stored-1 = Naziv poslužitelja i Vaš račun, djelomično skriven
register-stored-2 = Tajni ključ, koji je bez Vašeg PIN-a beskoristan
register-stored-3 = Ne čuvaju se Vaš PIN i Vaša lozinka
register-accept = Registriraj
register-busy = Povezivanje
new-pin-title = Postaviti novi PIN?
new-pin-lead = Ovaj će uređaj upotrebljavati PIN koji ste odabrali na adresi
new-pin-note = Sve ostalo ostaje kako jest. Od tada vrijedi samo novi PIN.
new-pin-accept = Nastavi

pin-title = Upišite svoj PIN
pin-title-enrol = Upišite PIN koji ste odabrali
pin-enrol = Povezani ste s računom { $account } na poslužitelju { $server }. Da biste dovršili registraciju, upišite svoj PIN.
pin-reset = Povezani ste s računom { $account } na poslužitelju { $server }. Da biste završili, upišite svoj novi PIN.
pin-approve = Za prijavu u uslugu { $service }
pin-answer = Za dobivanje koda za uslugu { $service }
pin-answer-digits = Za dobivanje koda za poslužitelj { $server }
pin-sign = Za potpis u usluzi { $service }
pin-answer-sign = Za dobivanje koda za potpis u usluzi { $service }
pin-answer-sign-digits = Za dobivanje koda za potpis na poslužitelju { $server }
pin-change-old = Upišite sadašnji PIN
pin-change-new = Odaberite novi PIN
pin-change-repeat = Ponovno upišite novi PIN
pin-change-hint = Izbjegavajte godine, nizove i ponavljanja.
pin-turn-on-fingerprint = Za uključivanje otiska prsta za račun { $account } na poslužitelju { $server }
pin-turn-on-face = Za uključivanje prepoznavanja lica za račun { $account } na poslužitelju { $server }
pin-turn-on-either = Za uključivanje otiska prsta ili lica za račun { $account } na poslužitelju { $server }
pin-move = Za premještanje računa { $account } na poslužitelju { $server } na drugi telefon
pin-match = Broj sa stranice:
pin-dots =
    { $filled ->
        [0] Nije upisana nijedna znamenka
        [one] Upisana je { $filled } od 4 znamenke
        [few] Upisane su { $filled } od 4 znamenke
       *[other] Upisano je { $filled } od 4 znamenke
    }
pin-busy = Provjera
pin-attempts =
    { $count ->
        [0] Nema više pokušaja.
        [1] Ovo je posljednji pokušaj. Nakon još jednog pogrešnog PIN-a uređaj se blokira.
        [one] Preostao je { $count } pokušaj.
        [few] Preostala su { $count } pokušaja.
       *[other] Preostalo je { $count } pokušaja.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nema više pokušaja.
        [1] Ovo je posljednji pokušaj. Nakon još jednog pogrešnog PIN-a počinjete ponovno na stranici.
        [one] Preostao je { $count } pokušaj.
        [few] Preostala su { $count } pokušaja.
       *[other] Preostalo je { $count } pokušaja.
    }
pin-attempts-change =
    { $count ->
        [0] Nema više pokušaja.
        [1] Ovo je posljednji pokušaj. Nakon još jednog pogrešnog PIN-a PIN ostaje isti, a ovaj se uređaj blokira.
        [one] Preostao je { $count } pokušaj.
        [few] Preostala su { $count } pokušaja.
       *[other] Preostalo je { $count } pokušaja.
    }
pin-attempts-move =
    { $count ->
        [0] Nema više pokušaja.
        [1] Ovo je posljednji pokušaj. Nakon još jednog pogrešnog PIN-a ništa se ne premješta, a ovaj se uređaj blokira.
        [one] Preostao je { $count } pokušaj.
        [few] Preostala su { $count } pokušaja.
       *[other] Preostalo je { $count } pokušaja.
    }
pin-keypad = Brojčana tipkovnica
pin-key-delete = Izbriši posljednju znamenku
pin-forgotten = Zaboravljen PIN?
pin-forgotten-title = Zaboravili ste svoj PIN?
pin-forgotten-lead = Nitko ga ne može pronaći, ali možete odabrati novi. Ovaj uređaj ostaje registriran.
pin-forgotten-1 = Na drugom zaslonu prijavite se i otvorite „Moj račun”.
pin-forgotten-2 = Odaberite „Upravljaj mojim mobilnim uređajima”, a zatim „Postavi novi PIN” pokraj ovog uređaja.
pin-forgotten-3 = Odaberite novi PIN i skenirajte kod koji prikazuje stranica.
pin-forgotten-without = Da biste se sada prijavili bez PIN-a, odaberite drugi način na stranici na kojoj se prijavljujete.
pin-forgotten-enrol = Taj ste PIN maloprije odabrali na stranici koja prikazuje kod. Ako ga se ne sjećate, vratite se onamo i počnite ponovno: još ništa nije registrirano.
pin-forgotten-moving = Ako kod prikazuje Vaš stari telefon, to je PIN koji upotrebljavate na njemu.

biometric-fingerprint = Otisak prsta
biometric-face = Lice
biometric-either = Otisak prsta ili lice
biometric-use-fingerprint = Upotrijebi otisak prsta
biometric-use-face = Upotrijebi lice
biometric-use-either = Upotrijebi otisak prsta ili lice

offer-notify-title = Želite li znati kad zahtjev čeka?
offer-notify = Obavijest Vam to tada može javiti, i dok je aplikacija zatvorena.
offer-notify-late = Dok je zatvorena, aplikacija provjerava samo povremeno, a prijava čeka samo dvije minute. Kad stranica od Vas zatraži potvrdu, sami otvorite aplikaciju.
offer-notify-later = To možete promijeniti u bilo kojem trenutku u postavkama.
offer-not-now = Ne sada
offer-fingerprint-title = Želite li upotrebljavati otisak prsta?
offer-fingerprint = Za odobrenje je tada dovoljan dodir prsta.
offer-face-title = Želite li upotrebljavati prepoznavanje lica?
offer-face = Za odobrenje je tada dovoljan pogled u ovaj uređaj.
offer-either-title = Želite li upotrebljavati otisak prsta ili lice?
offer-either = Za odobrenje je tada dovoljan dodir ili pogled.
offer-pin-always = I Vaš PIN uvijek vrijedi. To možete promijeniti u bilo kojem trenutku u svojem računu.
offer-yes = Da
offer-skip = Preskoči

no-lock-title = Ovaj uređaj nema zaključavanje zaslona
no-lock-lead = Otvoriti ga može svatko tko ga uzme u ruke. Radi sigurnosti Vašeg računa aplikacija registrira samo uređaje sa zaključavanjem zaslona: PIN-om, uzorkom ili lozinkom uređaja ili otiskom prsta ili licem.
no-lock-todo = Postavite zaključavanje zaslona u postavkama ovog uređaja, a zatim se vratite ovamo.
no-lock-todo-here = Otvorite postavke ovog uređaja, postavite zaključavanje zaslona, a zatim se vratite ovamo.
no-lock-settings = Otvori postavke
no-lock-again = Provjeri ponovno

compare-title = Vidite li isto na stranici?
compare-lead-other = Usporedite ovih šest znakova s onima na drugom zaslonu, na stranici ili starom telefonu, i ondje odgovorite.
compare-characters = Šest znakova
compare-same = Ako su isti, potvrdite to na stranici. Tada je ovaj uređaj spreman.
compare-differ = Ako se razlikuju, navedite to na stranici. Tada se ništa ne registrira i nema štete.
compare-account = Za račun { $account } na poslužitelju { $server }
compare-home = Odgovor je ondje dan
compare-waiting = Čeka se vaš odgovor na drugom zaslonu

home-title-quiet = Nema ničega za odobrenje
home-title-requests =
    { $count ->
        [one] { $count } zahtjev za Vas
        [few] { $count } zahtjeva za Vas
       *[other] { $count } zahtjeva za Vas
    }
home-quiet-lead = Kad se negdje prijavljujete, zahtjev se ovdje pojavi sam.
home-requests-lead = Otvorite zahtjev da biste vidjeli tko traži prijavu.
home-checking = Upit poslužitelju
home-checked = Posljednja provjera: { $ago }
home-offline = Nema veze. Aplikacija i dalje pokušava sama.
home-offline-since = Nema veze. Posljednja provjera: { $ago }.
home-not-the-server = Umjesto Vašeg poslužitelja odgovorila je druga mreža. Možda se najprije morate prijaviti na ovaj Wi-Fi.
home-refresh = Provjeri sada
home-accounts = Računi. Prikazan:
home-settings = Postavke
home-open = Otvori zahtjev
home-other-requests =
    { $count ->
        [one] { $count } zahtjev na poslužitelju { $server }
        [few] { $count } zahtjeva na poslužitelju { $server }
       *[other] { $count } zahtjeva na poslužitelju { $server }
    }
home-title-other = Zahtjev je za drugi račun
home-other-lead = Za odgovor prijeđite na taj račun.
home-last-sign-in = Posljednja prijava: { $service }, { $ago }
home-clock-ahead = Sat ovog uređaja žuri
home-clock-behind = Sat ovog uređaja kasni
home-clock-difference = Razlika: { $difference }
home-clock = Aplikacija se ravna po vremenu poslužitelja, pa možete nastaviti kao i obično. U postavkama ovog uređaja postavite datum i vrijeme na automatski.
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
home-pending-title = Drugi zaslon čeka Vas
home-pending = Ondje usporedite šest znakova. Ovaj je uređaj spreman čim potvrdite da su isti.
home-pending-show = Ponovno prikaži šest znakova
home-key-store = Ovdje se ne upotrebljava spremište ključeva sustava. Aplikacija čuva svoju tajnu u datoteci koju možete otvoriti samo Vi.

request-title = Prijava u uslugu { $service }?
request-match-label = Upišite broj koji vidite na stranici na kojoj se prijavljujete
request-continue = Nastavi
request-deny = Odbij
request-report = Nije moj zahtjev
request-report-title = To nije Vaš zahtjev?
request-report-lead = Tada možda netko drugi zna Vašu lozinku. Nitko neće dobiti pristup: ovaj će zahtjev biti odbijen i dojavljen.
request-report-next = Nakon toga promijenite lozinku na stranici svojeg računa.
request-report-confirm = Odbij i dojavi
request-busy = Odbijanje
request-by-link = Zahtjev dolazi s poveznice otvorene na ovom uređaju. Prijavljuje se samo preglednik ovdje u kojem je započeto i vraćate se u njega.
request-sign-title = Potpisati ovo za uslugu { $service }?
request-sign-lead = Pročitajte svaki redak. Svojim PIN-om potpisujete upravo ovo.
request-sign-match = Upišite broj koji vidite na stranici na kojoj ste počeli
request-sign-report = Tada možda netko drugi djeluje u Vaše ime. Ništa se ne potpisuje: ovaj će zahtjev biti odbijen i dojavljen.
request-sign-report-next = Nakon toga obavijestite one koji vode uslugu i promijenite lozinku na stranici svojeg računa.

change-add-device = Dodati uređaj Vašem računu?
change-remove-device = Ukloniti uređaj „{ $object }”?
change-reset-pin = Postaviti novi PIN za uređaj „{ $object }”?
change-rename-device = Preimenovati uređaj „{ $object }” u „{ $value }”?
change-password = Promijeniti lozinku Vašeg računa?
change-email = Promijeniti adresu e-pošte Vašeg računa u { $value }?
change-end-waiting = Odmah završiti razdoblje čekanja Vašeg računa?
change-report = Prijaviti da ova prijava u račun nije bila Vaša: { $object }?
change-close-sessions = Odjaviti sve Vaše ostale preglednike?
change-lead = Ovo nije prijava. Svojim PIN-om dopuštate samo ovu jednu promjenu svojeg računa, jednom.
change-code-lead = Ovo nije prijava. Kodom dopuštate samo ovu jednu promjenu svojeg računa, jednom. Nastavite samo ako ste je sami započeli.
done-change-nothing = Ništa nije promijenjeno.
done-change-approved-title = Promjena je dopuštena
done-change-approved = Stranica nastavlja sama. Ništa drugo nije dopušteno.
request-change-report = Tada možda netko drugi djeluje u Vaše ime. Ništa se ne mijenja: ovaj će zahtjev biti odbijen i prijavljen.
report-ends = Ovaj je pokušaj završen. Stranica mora početi ponovno s lozinkom.
report-hour = Sat vremena sama lozinka nikoga ne prijavljuje, osim u pregledniku koji je neki Vaš uređaj već potvrdio.

same-device-link-title = Zahtjev se otvara
same-device-link-lead = Upit poslužitelju { $server }
same-device-link-long = Poslužitelj sporo odgovara. Možete pričekati ili odustati i ponovno početi na stranici.

done-approved-title = Prijavljeni ste
done-approved = Usluga { $service } sama se otvara na drugom zaslonu.
done-denied-title = Odbijeno
done-denied = Nitko nije prijavljen u uslugu { $service }.
done-reported-title = Zahtjev je odbijen i dojavljen
done-reported = Nitko nije prijavljen u uslugu { $service }. Što prije promijenite lozinku: možda je zna netko drugi.
done-expired-title = Vrijeme je isteklo
done-expired = Nitko nije prijavljen u uslugu { $service }. Za novi pokušaj počnite na stranici.
done-cancelled-title = Prekinuto na stranici
done-cancelled = Nitko nije prijavljen u uslugu { $service }. Ovdje više ne trebate ništa učiniti.
done-wrong-match-title = To nije bio taj broj
done-wrong-match = Broj nije onaj koji prikazuje stranica za uslugu { $service }, pa nitko nije prijavljen. Ako ste to bili Vi, ondje počnite ponovno.
done-home = Gotovo
done-approved-here-title = Prijavljeni ste
done-approved-here = Usluga { $service } nastavlja u Vašem pregledniku.
done-signed-title = Potpisano
done-signed = Usluga { $service } sama nastavlja na drugom zaslonu.
done-signed-here-title = Potpisano
done-signed-here = Usluga { $service } nastavlja u Vašem pregledniku.
done-sign-denied-title = Odbijeno
done-sign-denied = Ništa nije potpisano za uslugu { $service }.
done-sign-reported-title = Zahtjev je odbijen i prijavljen
done-sign-reported = Ništa nije potpisano za uslugu { $service }. Obavijestite one koji je vode: možda netko drugi djeluje u Vaše ime.
done-sign-expired-title = Vrijeme je isteklo
done-sign-expired = Ništa nije potpisano za uslugu { $service }. Za novi pokušaj počnite na stranici.
done-sign-cancelled-title = Prekinuto na stranici
done-sign-cancelled = Ništa nije potpisano za uslugu { $service }. Ovdje više ne trebate ništa učiniti.
done-sign-wrong-match-title = To nije bio taj broj
done-sign-wrong-match = Broj nije onaj koji prikazuje stranica za uslugu { $service }, pa ništa nije potpisano. Ako ste to bili Vi, ondje počnite ponovno.
done-return = Natrag u preglednik
done-not-opened-title = Preglednik se nije otvorio
done-not-opened = Pritisnite gumb u nastavku ili sami otvorite preglednik i odaberite stranicu na kojoj ste počeli.
done-other-browser-title = Stranica traži devet znakova?
done-other-browser = Tada se otvorio drugi preglednik, a ne onaj u kojem ste počeli. Upišite ove znakove na stranici na kojoj ste počeli:
done-other-browser-code = Devet znakova

challenge-title = Kod za uslugu { $service }?
challenge-lead = Stranica traži kod iz ove aplikacije. Nastavite samo ako se ondje prijavljujete Vi osobno.
challenge-typed-title = Kod za ove znamenke?
challenge-typed-digits = Znamenke koje ste upisali
challenge-typed-compare = Usporedite ih sa stranicom. Ako je koja pogrešna, vratite se i upišite ih ponovno.
challenge-typed-lead = Upisali ste dvanaest znamenaka s jedne stranice. Kod odgovara samo toj stranici.
challenge-typed-warning = Znamenke ne govore tko traži kod. Nastavite samo ako ste tu stranicu otvorili Vi i njezina je adresa ona iznad.
challenge-sign-title = Potpisati za uslugu { $service }?
challenge-sign-lead = Stranica traži da nešto potpišete. Ovdje to upisujete Vi osobno kako nitko drugi ne bi odlučivao što se potpisuje. Nastavite samo ako ste to Vi započeli.
challenge-accept = Nastavi
challenge-late = Prema satu ovog uređaja vrijeme za ovaj kod je prošlo. Stranica će možda zatražiti da počnete ponovno.

otp-title = Upišite ovaj kod na stranici
otp-for = Za uslugu { $service }
otp-for-digits = Za poslužitelj { $server }
otp-code = Vaš kod
otp-hint = Velika ili mala slova, s razmacima ili bez njih: stranica prihvaća oboje.
otp-aloud = Pročitaj naglas
otp-done = Gotovo
otp-late = Vrijeme za ovaj kod je prošlo. Ako ga stranica ne prihvati, ondje zatražite novi.

sign-title = Potpis za uslugu { $service }
sign-typed-title = Potpišite ono što prikazuje stranica
sign-lead = Upišite što želite potpisati, onako kako stoji na stranici. Vaš kod vrijedi samo za to i ni za što drugo.
sign-account = Računom { $account }
sign-submit = Nastavi na PIN
sign-day = Dan
sign-month = Mjesec
sign-year = Godina
sign-hint-digits = Samo znamenke
sign-hint-amount = Na primjer { $example }
sign-hint-date = Brojkama, na primjer 5 za svibanj
sign-problem-empty = Ovo nedostaje. Ispunite polje.
sign-problem-too-long = Ovo je predugo. Skratite.
sign-problem-not-digits = Ovdje mogu stajati samo znamenke od 0 do 9.
sign-problem-not-amount = Ovo nije iznos. Upišite ga ovako: { $example }.
sign-problem-not-date = Taj dan ne postoji. Provjerite dan, mjesec i godinu. Godina ima četiri znamenke.
sign-problem-not-option = Odaberite jednu od ponuđenih mogućnosti.
sign-problem-not-pattern = Ovo nema oblik koji usluga očekuje. Usporedite sa stranicom.
sign-wrong =
    { $count ->
        [one] Treba još jednom pogledati { $count } polje.
        [few] Treba još jednom pogledati { $count } polja.
       *[other] Treba još jednom pogledati { $count } polja.
    }

deactivated-blocked-title = Ovaj je uređaj blokiran
deactivated-blocked = PIN je previše puta bio pogrešan ili uređaj s kojim je ovaj dodan više nije pouzdan, pa ovaj uređaj zasad ne može ništa odobriti. Vaš je račun siguran i ne trebate se ponovno registrirati.
deactivated-blocked-todo = Da biste ga odblokirali, odaberite novi PIN:
deactivated-copied-title = Ovaj je uređaj zaključan
deactivated-copied = Podaci aplikacije upotrijebljeni su na drugom mjestu ili vraćeni iz starije kopije. Radi sigurnosti poslužitelj više ne prihvaća ovaj uređaj.
deactivated-copied-todo = Ovdje uklonite račun, a zatim ponovno registrirajte uređaj na stranici svojeg računa. Ako niste ništa kopirali, promijenite i lozinku.
deactivated-removed-title = Ovaj je uređaj uklonjen
deactivated-removed = Uklonjen je iz Vašeg računa i više ne može odobravati prijave.
deactivated-removed-todo = Ako ga želite ponovno upotrebljavati, ovdje uklonite račun i registrirajte uređaj na stranici svojeg računa.
deactivated-enrolment-cancelled-title = Registracija je prekinuta
deactivated-enrolment-cancelled = Na stranici je navedeno da se šest znakova razlikuje ili je registracija zaustavljena. Ništa nije registrirano.
deactivated-enrolment-cancelled-todo = Počnite ponovno na stranici kad budete spremni. Ako su se znakovi zaista razlikovali, upotrijebite drugu mrežu.
deactivated-server-restored-title = Poslužitelj je vraćen iz sigurnosne kopije
deactivated-server-restored = Obnovljen je iz starije kopije i ovaj uređaj zna više od njega. Vaš je račun siguran.
deactivated-server-restored-todo = Novi ih PIN ponovno usklađuje:
deactivated-step-1 = Na drugom zaslonu otvorite { $origin } i prijavite se.
deactivated-step-2 = Odaberite „Upravljaj mojim mobilnim uređajima”, a zatim „Postavi novi PIN” pokraj ovog uređaja.
deactivated-step-3 = Skenirajte kod koji prikazuje stranica.
deactivated-scan = Skeniraj kod za novi PIN
deactivated-remove = Ukloni s ovog uređaja
deactivated-begin-again = Ukloni i počni ponovno
deactivated-remove-title = Ukloniti račun s ovog uređaja?
deactivated-remove-lead = Ovaj uređaj tada zaboravlja račun { $account } na poslužitelju { $server }. Ne može ništa odobriti dok se ponovno ne registrira.
deactivated-remove-confirm = Ukloni

store-title = Aplikacija se ne može otvoriti

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
settings-notifications-hint = Kako saznajete da zahtjev čeka
settings-safety = Sigurnost
settings-idle = Prekrivanje sadržaja aplikacije
settings-idle-hint = Kad je nitko ne upotrebljava toliko dugo. Upozorenje dobivate pola minute prije.
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
settings-diagnostics = Dijagnostika
settings-diagnostics-hint = Kad nešto ne radi
settings-licences = Licence
settings-licences-hint = Ova aplikacija i ono od čega je izrađena
settings-version = Verzija { $version }

notify-running-title = Saznajete dok aplikacija radi
notify-running = Obavijest javlja zahtjev, i kad prozor nije vidljiv. Kad je aplikacija zatvorena, ne provjerava.
notify-open-title = Saznajete samo dok je aplikacija otvorena
notify-open = Sustav ovog uređaja ne dopušta zatvorenoj aplikaciji da provjerava ima li zahtjeva. Kad stranica od Vas zatraži potvrdu, sami otvorite aplikaciju.
notify-periodic-title = Aplikacija povremeno provjerava
notify-periodic = Dok je zatvorena, provjerava otprilike svakih četvrt sata. Sustav je može pustiti da čeka dulje.
notify-seldom-title = Aplikacija provjerava kad joj sustav dopusti
notify-seldom = Dok je ne upotrebljavate, između provjera mogu proći sati. Ako je zatvorite povlačenjem u pregledu otvorenih aplikacija, uopće ne provjerava dok je ponovno ne otvorite.
notify-late = Prijava čeka samo dvije minute, pa takva obavijest uglavnom stiže prekasno. Kad stranica od Vas zatraži potvrdu, sami otvorite aplikaciju.
notify-push-title = Aplikacija se budi odmah
notify-push = Čim zahtjev čeka, Vaša push aplikacija budi ovu. Ako obavijest ne stigne, sami otvorite aplikaciju.
notify-faster-title = Da odmah saznate
notify-faster = Aplikacija poput ntfy može probuditi ovu čim zahtjev čeka. Instalirajte je, a zatim ponovno otvorite ovu aplikaciju.
notify-refused-title = Obavijesti su isključene
notify-refused = Ništa Vam ne javlja da zahtjev čeka. Vidite ga kad otvorite aplikaciju.
notify-settings = Otvori postavke
notify-ask-title = Obavijesti još nisu dopuštene
notify-ask = Dopustite ih i aplikacija Vam može javiti da zahtjev čeka.
notify-allow = Dopusti obavijesti

privacy-title = Vaša privatnost
privacy-lead = Ukratko: ova aplikacija komunicira samo s Vašim poslužiteljima i samo o Vašim prijavama.
privacy-kept-title = Što se čuva na ovom uređaju
privacy-kept-1 = Za svaki račun: naziv i adresa poslužitelja te Vaš račun, djelomično skriven
privacy-kept-2 = Tajni ključ za svaki račun, koji štiti ovaj uređaj i koji je bez Vašeg PIN-a beskoristan
privacy-kept-3 = Vaše postavke
privacy-kept-4 = Ne čuvaju se Vaš PIN, Vaša lozinka ni popis Vaših prijava
privacy-sent-title = Što se šalje i komu
privacy-sent-1 = Poslužitelju računa: Vaš odgovor na zahtjev i upit ima li novih zahtjeva
privacy-sent-2 = Nikad Vaš PIN: poslužitelj može provjeriti je li točan, ali ga ne saznaje
privacy-sent-3 = Kao svaki poslužitelj, vidi adresu koju Vam dodjeljuje mreža
privacy-sent-4 = Ako ovu aplikaciju budi push aplikacija: adresu na kojoj to čini. Njezin pružatelj saznaje kad zahtjev stigne i ništa više
privacy-none-title = Što aplikacija ne čini
privacy-none-1 = Nema statistike, oglašavanja ni izvješća o rušenju
privacy-none-2 = Nema drugih poslužitelja: o Vama ništa ne saznaju ni njezini autori
privacy-none-3 = Kamera čita četvrtaste kodove i ne sprema slike
privacy-gone-title = Kako to prekinuti
privacy-gone = Uklonite račun pod „Računi” i ovaj ga uređaj zaboravlja. Ono što poslužitelj čuva o Vama navedeno je na stranici Vašeg računa.

licences-title = Licence
licences-own = Ova je aplikacija slobodni softver pod Javnom licencom Europske unije (EUPL) 1.2.
licences-own-text = Pročitaj Javnu licencu Europske unije
licences-others-title = Izrađeno s pomoću rada drugih
licences-others =
    { $count ->
        [one] { $count } komponenta, svaka pod vlastitom licencom:
        [few] { $count } komponente, svaka pod vlastitom licencom:
       *[other] { $count } komponenti, svaka pod vlastitom licencom:
    }
licences-texts-title = Tekst tih licenci
licences-loading = Popis se otvara
licences-failed-title = Popis se ne otvara
licences-failed = Dio je aplikacije i vraća se pri sljedećem pokretanju. Na ostalo to ne utječe.

diagnostics-title = Dijagnostika
diagnostics-lead = Ako nešto ne radi, ovi redci pomažu onima koji pomažu Vama.
diagnostics-safe = Ne sadržavaju ništa tajno: ni PIN, ni ključ, ni kod, ni lozinku. Ovdje vidite sve što bi se podijelilo.
diagnostics-lines = Redci
diagnostics-share = Podijeli

move-intro-title = Premjestiti na drugi telefon?
move-intro-lead = Račun { $account } na poslužitelju { $server } prelazi na drugi telefon ili tablet. Traje manje od dvije minute.
move-intro-1 = Pripremite drugi telefon, s instaliranom ovom aplikacijom.
move-intro-2 = Ovaj telefon prikazuje četvrtasti kod. Drugi ga skenira.
move-intro-3 = Ondje upišite svoj PIN, isti kao ovdje.
move-intro-4 = Oba prikazuju šest znakova. Ako su isti, potvrdite to ovdje.
move-intro-after = Čim je drugi telefon spreman, ovaj prestaje raditi za ovaj račun. Do tada se ništa ne mijenja.
move-intro-accept = Nastavi

move-code-title = Skenirajte ovo drugim telefonom
move-code-lead = Na drugom telefonu otvorite Countersign, odaberite „Postavi ovaj uređaj” ili „Dodaj račun” i skenirajte ovaj kod.
move-code-picture = Četvrtasti kod za drugi telefon
move-code-typed = Ili ondje upišite ovo
move-code-address = Adresa:
move-code-claimed-title = Sada upišite svoj PIN na drugom telefonu
move-code-claimed = Drugi je telefon pročitao kod. Traži Vaš PIN. Ovaj zatim nastavlja sam.
move-code-attempts =
    { $count ->
        [0] Nema više pokušaja.
        [1] Na drugom je telefonu upisan pogrešan PIN. Preostao je još jedan pokušaj.
        [one] Na drugom je telefonu upisan pogrešan PIN. Preostao je { $count } pokušaj.
        [few] Na drugom je telefonu upisan pogrešan PIN. Preostala su { $count } pokušaja.
       *[other] Na drugom je telefonu upisan pogrešan PIN. Preostalo je { $count } pokušaja.
    }
move-code-over-title = Vrijeme za ovaj kod je isteklo
move-code-over = Ništa nije premješteno. Vratite se i počnite ponovno.
move-cancel = Prekini premještanje

move-compare-title = Vidite li isto na drugom telefonu?
move-compare-lead = Pogledajte oba zaslona, bez žurbe.
move-compare-characters = Šest znakova
move-compare-same = Da, isti su
move-compare-differ = Ne, razlikuju se
move-compare-busy = Račun se premješta
move-compare-note = Ako se razlikuju, ništa se ne premješta. Možda je kod pročitao netko drugi.

moved-title = Drugi je telefon spreman
moved = Od sada on odobrava prijave za račun { $account } na poslužitelju { $server }. Ovaj telefon to više ne može i zaboravio je račun.
moved-home = Gotovo

accounts-title = Računi
accounts-lead = Pritisnite račun da biste ga upotrebljavali, promijenili mu PIN, premjestili ga ili uklonili.
accounts-active = Prikazan
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
accounts-cancelled = Registracija je prekinuta
accounts-restored = Potreban je novi PIN

account-add = Dodaj račun
account-switch = Promijeni račun
account-switch-to = Prijeđi na ovaj račun
account-see = Pogledaj što učiniti
account-deactivated = Ovaj račun sada ne može ništa odobriti.
account-change-pin = Promijeni PIN
account-biometrics = Umjesto PIN-a. I PIN uvijek vrijedi.
account-notice-pin-changed-title = Vaš je PIN promijenjen
account-notice-pin-changed = Od sada na ovom uređaju vrijedi samo novi PIN.
account-notice-biometrics-on-title = Uključeno
account-notice-biometrics-on = Od sada to možete upotrebljavati umjesto PIN-a.
account-notice-biometrics-off-title = Isključeno
account-notice-biometrics-off = Od sada ovaj uređaj pita za Vaš PIN.
account-notice-named-title = Spremljeno
account-notice-named = Ovaj uređaj od sada upotrebljava ovaj naziv.
account-sign-ins = Prijave
account-sign-ins-detail = Kada i gdje je ovaj račun upotrijebljen
account-move = Premjesti na drugi telefon
account-move-detail = Za dvije minute, bez računala
account-remove = Ukloni s ovog uređaja
account-name = Vaš naziv za ovaj račun
account-name-hint = Prikazuje ga samo ovaj uređaj. Najveća duljina: { $count }.
account-name-save = Spremi
account-remove-title = Ukloniti ovaj račun?
account-remove-lead = Evo što se događa s računom { $account } na poslužitelju { $server }:
account-remove-server = Poslužitelj uklanja ovaj uređaj iz Vašeg računa i o tome Vas obavještava e-porukom. Zahtjevi koji ovdje još čekaju završavaju.
account-remove-here = Ovaj uređaj zaboravlja račun i njegove ključeve. Ostali Vaši računi ostaju.
account-remove-last = Ako je ovo Vaš jedini uređaj, pripremite drugi način prijave.
account-remove-reinstall = Da biste ga ovdje ponovno upotrebljavali, uređaj registrirate iznova. Isto vrijedi ako izbrišete aplikaciju: ponovna instalacija ne vraća račun.
account-remove-confirm = Ukloni

sign-ins-title = Prijave
history-empty = Još nema prijava. Svaka se prijava pojavljuje ovdje, s mjestom i vremenom.
history-busy = Upit poslužitelju
history-more = Prikaži starije
history-expect = Upravo se prijavljujem
history-expect-hint = Ako novi preglednik javi da se ovaj uređaj zasad ne pita, pritisnite ovdje. Zatim može ponovno pitati deset minuta.
history-expected = Deset minuta novi preglednici mogu ponovno pitati ovaj uređaj.
history-method-password = Lozinkom
history-method-app = Ovom aplikacijom
history-method-code = Kodom iz ove aplikacije
history-method-here = Na istom ovom uređaju
history-signed-in = Prijava uspjela
history-signed = Potpisano
history-denied = Odbijeno
history-expired = Bez odgovora na vrijeme
history-cancelled = Prekinuto
history-failed = Nije uspjelo
history-reported-by-you = Dojavili ste
history-not-me = To nisam ja
history-not-me-title = To niste učinili Vi?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Dojavite to ovdje. Oni koji vode poslužitelj tada to vide.
history-not-me-2 = Promijenite lozinku na stranici svojeg računa.
history-not-me-3 = Ondje pregledajte svoje uređaje i sesije i završite ono što ne prepoznajete.
history-not-me-confirm = Dojavi
