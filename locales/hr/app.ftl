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

account-at = { $account } na poslužitelju { $server }

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

welcome-title = Za prijavu je potrebno dvoje
welcome-lead = Kad se prijavljujete na drugom zaslonu, ova Vas aplikacija pita jeste li to zaista Vi.
welcome-initialise = Postavljanje
welcome-new-phone = Imam novi telefon
welcome-what = Što je ovo?
welcome-what-title = Što radi Countersign
welcome-what-1 = Prijavljujete se na računalu ili tabletu, kao i uvijek.
welcome-what-2 = Ova aplikacija pokazuje tko traži prijavu, odakle i kada.
welcome-what-3 = Ovdje upisujete svoj PIN i tek se tada vrata otvaraju. Bez Vas ostaju zatvorena.
welcome-what-private = Aplikacija ne zna Vašu lozinku i nikad ne šalje Vaš PIN.
welcome-phone-title = Prelazak na novi telefon
welcome-phone-lead = Vaš PIN i ključevi nikad ne napuštaju stari telefon, pa se novi registrira iznova. To traje dvije minute.
welcome-phone-1 = Na računalu se prijavite i otvorite „Moj račun”. Starim telefonom još možete odobravati.
welcome-phone-2 = Dodajte ovaj telefon kao novi uređaj.
welcome-phone-3 = Zatim uklonite stari telefon s popisa.
welcome-phone-lost = Ako ste izgubili stari telefon, na toj stranici odaberite drugi način prijave.

where-title = Prijeđite na drugi zaslon
where-lead = Na računalu ili tabletu na kojem se prijavljujete:
where-step-1 = Prijavite se i otvorite „Moj račun”.
where-step-1-address = Otvorite ovu adresu, prijavite se i otvorite „Moj račun”.
where-step-2 = Odaberite „Upravljaj mojim mobilnim uređajima”, a zatim „Dodaj mobilni uređaj”.
where-step-3 = Ondje odaberite PIN. Stranica zatim prikazuje četvrtasti kod.
where-scan = Skeniraj kod
where-same-device = Na istom sam uređaju
where-same-title = Sve na jednom uređaju
where-same-lead = Kamera ne vidi vlastiti zaslon. Prenesite kod kao poveznicu.
where-same-1 = Otvorite stranicu svojeg računa u pregledniku ovog uređaja.
where-same-2 = Dodajte mobilni uređaj i kopirajte poveznicu ispod četvrtastog koda.
where-same-3 = Vratite se ovamo i zalijepite je.
where-same-paste = Zalijepi poveznicu

scan-title = Skenirajte kod
scan-lead = Držite četvrtasti kod sa stranice unutar okvira.
scan-starting = Kamera se uključuje
scan-refused-title = Kamera nije dopuštena
scan-refused = Aplikacija upotrebljava kameru samo za čitanje četvrtastog koda. Nijedna se slika ne sprema. Kameru možete dopustiti u postavkama ovog uređaja ili upotrijebite neki od drugih načina u nastavku.
scan-absent-title = Ovdje nema kamere
scan-absent = Unesite kod na drugi način: odaberite ili ispustite njegovu sliku ili u nastavku zalijepite njegovu poveznicu.
scan-busy = Kod se čita
scan-torch = Svjetlo
scan-picture = Iz slike
scan-link-label = Ili upišite ili zalijepite poveznicu ili kod sa stranice
scan-address-label = Adresa te stranice
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
reset-title = Postaviti novi PIN?
reset-lead = Ovaj će uređaj upotrebljavati PIN koji ste odabrali na adresi
reset-note = Sve ostalo ostaje kako jest. Od tada vrijedi samo novi PIN.
reset-accept = Nastavi

pin-title = Upišite svoj PIN
pin-title-enrol = Upišite PIN koji ste odabrali
pin-enrol = Povezani ste s računom { $account } na poslužitelju { $server }. Da biste dovršili registraciju, upišite svoj PIN.
pin-reset = Povezani ste s računom { $account } na poslužitelju { $server }. Da biste završili, upišite svoj novi PIN.
pin-approve = Za prijavu u uslugu { $service }
pin-answer = Za dobivanje koda za uslugu { $service }
pin-answer-digits = Za dobivanje koda za poslužitelj { $server }
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
pin-keypad = Brojčana tipkovnica
pin-key-delete = Izbriši posljednju znamenku
pin-forgotten = Zaboravljen PIN?
pin-forgotten-title = Zaboravili ste svoj PIN?
pin-forgotten-lead = Nitko ga ne može pronaći, ali možete odabrati novi. Ovaj uređaj ostaje registriran.
pin-forgotten-1 = Na drugom zaslonu prijavite se i otvorite „Moj račun”.
pin-forgotten-2 = Odaberite „Upravljaj mojim mobilnim uređajima”, a zatim „Postavi novi PIN” pokraj ovog uređaja.
pin-forgotten-3 = Odaberite novi PIN i skenirajte kod koji prikazuje stranica.
pin-forgotten-enrol = Taj ste PIN maloprije odabrali na stranici koja prikazuje kod. Ako ga se ne sjećate, vratite se onamo i počnite ponovno: još ništa nije registrirano.

compare-title = Vidite li isto na stranici?
compare-lead = Usporedite ovih šest znakova sa stranicom na drugom zaslonu i ondje odgovorite.
compare-characters = Šest znakova
compare-same = Ako su isti, potvrdite to na stranici. Tada je ovaj uređaj spreman.
compare-differ = Ako se razlikuju, navedite to na stranici. Tada se ništa ne registrira i nema štete.
compare-account = Za račun { $account } na poslužitelju { $server }
compare-home = Odgovor je ondje dan

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
home-scan = Skeniraj QR kod
home-pending-title = Drugi zaslon čeka Vas
home-pending = Ondje usporedite šest znakova. Ovaj je uređaj spreman čim potvrdite da su isti.
home-key-store = Ovdje se ne upotrebljava spremište ključeva sustava. Aplikacija čuva svoju tajnu u datoteci koju možete otvoriti samo Vi.
home-account = Vaš račun

request-title = Prijava u uslugu { $service }?
request-match-label = Upišite broj koji vidite na stranici na kojoj se prijavljujete
request-continue = Nastavi
request-deny = Odbij
request-report = Nije moj zahtjev
request-report-title = To nije Vaš zahtjev?
request-report-lead = Tada možda netko drugi zna Vašu lozinku. Nitko ne ulazi: ovaj će zahtjev biti odbijen i prijavljen.
request-report-next = Nakon toga promijenite lozinku na stranici svojeg računa.
request-report-confirm = Odbij i prijavi zahtjev
request-busy = Odbijanje

done-approved-title = Prijavljeni ste
done-approved = Usluga { $service } sama se otvara na drugom zaslonu.
done-denied-title = Odbijeno
done-denied = Nitko nije prijavljen u uslugu { $service }.
done-reported-title = Zahtjev je odbijen i prijavljen
done-reported = Nitko nije prijavljen u uslugu { $service }. Uskoro promijenite lozinku: možda je zna netko drugi.
done-expired-title = Vrijeme je isteklo
done-expired = Nitko nije prijavljen u uslugu { $service }. Za novi pokušaj počnite na stranici.
done-cancelled-title = Prekinuto na stranici
done-cancelled = Nitko nije prijavljen u uslugu { $service }. Ovdje više ne trebate ništa učiniti.
done-wrong-match-title = To nije bio taj broj
done-wrong-match = Broj nije onaj koji prikazuje stranica za uslugu { $service }, pa nitko nije prijavljen. Ako ste to bili Vi, ondje počnite ponovno.
done-home = Gotovo

challenge-title = Kod za uslugu { $service }?
challenge-lead = Stranica traži kod iz ove aplikacije. Nastavite samo ako se ondje prijavljujete Vi osobno.
challenge-typed-title = Kod za ove znamenke?
challenge-typed-lead = Upisali ste dvanaest znamenaka s jedne stranice. Kod odgovara samo toj stranici.
challenge-typed-warning = Znamenke ne govore tko pita. Nastavite samo ako ste tu stranicu otvorili Vi i njezina je adresa ona iznad.
challenge-accept = Nastavi
challenge-late = Prema satu ovog uređaja vrijeme za ovaj kod je prošlo. Stranica možda zatraži da počnete ponovno.

otp-title = Upišite ovaj kod na stranici
otp-for = Za uslugu { $service }
otp-for-digits = Za poslužitelj { $server }
otp-code = Vaš kod
otp-hint = Velika ili mala slova, s razmacima ili bez njih: stranica prihvaća oboje.
otp-aloud = Pročitaj naglas
otp-done = Gotovo
otp-late = Vrijeme za ovaj kod je prošlo. Ako ga stranica ne prihvati, ondje zatražite novi.

halted-blocked-title = Ovaj je uređaj blokiran
halted-blocked = PIN je previše puta bio pogrešan, pa ovaj uređaj zasad ne može ništa odobriti. Vaš je račun siguran i ne trebate se ponovno registrirati.
halted-blocked-todo = Da biste ga odblokirali, odaberite novi PIN:
halted-copied-title = Ovaj je uređaj zaključan
halted-copied = Podaci aplikacije upotrijebljeni su na drugom mjestu ili vraćeni iz starije kopije. Radi sigurnosti poslužitelj više ne prihvaća ovaj uređaj.
halted-copied-todo = Ovdje uklonite račun, a zatim ponovno registrirajte uređaj na stranici svojeg računa. Ako niste ništa kopirali, promijenite i lozinku.
halted-removed-title = Ovaj je uređaj uklonjen
halted-removed = Uklonjen je iz Vašeg računa i više ne može odobravati prijave.
halted-removed-todo = Ako ga želite ponovno upotrebljavati, ovdje uklonite račun i registrirajte uređaj na stranici svojeg računa.
halted-enrolment-cancelled-title = Registracija je prekinuta
halted-enrolment-cancelled = Na stranici je navedeno da se šest znakova razlikuje ili je registracija zaustavljena. Ništa nije registrirano.
halted-enrolment-cancelled-todo = Počnite ponovno na stranici kad budete spremni. Ako su se znakovi zaista razlikovali, upotrijebite drugu mrežu.
halted-server-restored-title = Poslužitelj se vratio u prošlost
halted-server-restored = Obnovljen je iz starije kopije i ovaj uređaj zna više od njega. Vaš je račun siguran.
halted-server-restored-todo = Novi ih PIN ponovno usklađuje:
halted-step-1 = Na drugom zaslonu otvorite { $origin } i prijavite se.
halted-step-2 = Odaberite „Upravljaj mojim mobilnim uređajima”, a zatim „Postavi novi PIN” pokraj ovog uređaja.
halted-step-3 = Skenirajte kod koji prikazuje stranica.
halted-scan = Skeniraj kod za novi PIN
halted-remove = Ukloni s ovog uređaja
halted-begin-again = Ukloni i počni ponovno
halted-remove-title = Ukloniti račun s ovog uređaja?
halted-remove-lead = Ovaj uređaj tada zaboravlja račun { $account } na poslužitelju { $server }. Ne može ništa odobriti dok se ponovno ne registrira.
halted-remove-confirm = Ukloni

store-title = Aplikacija se ne može otvoriti
