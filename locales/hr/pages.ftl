### Hrvatski: see locales/en for what each text is for.

product-name = Countersign

page-skip = Prijeđi na sadržaj
page-sign-out = Odjava
page-demo = Ovo je demonstracija na ovom računalu. Njezine se poruke čuvaju ovdje:
page-back-account = Moj račun
page-back-devices = Moji mobilni uređaji
page-cancel = Odustani
page-language = Jezik
page-language-set = Promijeni

sign-in-title = Prijava
sign-in-lead = Za početak upišite svoju e-adresu.
sign-in-email = E-adresa
sign-in-email-wrong = Upišite cijelu e-adresu, na primjer marija@example.eu.
sign-in-next = Dalje
sign-in-over = Ta je prijava završila jer je trajala dulje od 15 minuta ili je započeta u drugom pregledniku. Ništa nije izgubljeno: počnite ponovno ovdje.

password-title = Upišite svoju lozinku
password-not-you = To niste Vi?
password-label = Lozinka
password-show = Prikaži
password-hide = Sakrij
password-change-title = Promjena lozinke
password-change-lead = Upotrijebite najmanje { $count } znakova; nekoliko riječi zaredom lako se pamti. Ostali preglednici se odjavljuju, a Vi o tome dobivate e-poruku.
password-current = Trenutačna lozinka
password-new = Nova lozinka
password-repeat = Nova lozinka ponovno
password-save = Spremi novu lozinku
password-saved = Vaša lozinka je promijenjena. Ostali preglednici su odjavljeni.
account-password-state = Promijenite je ako bi je mogao znati netko drugi.
error-password-short = Upotrijebite najmanje { $count } znakova.
    .title = Lozinka je prekratka
error-password-long = Upotrijebite najviše { $count } znakova.
    .title = Lozinka je preduga
error-password-personal = Ne smije sadržavati Vašu adresu e-pošte ni biti Vaše ime.
    .title = Odaberite drugu lozinku
error-password-differs = Upišite novu lozinku dvaput jednako.
    .title = Dvije lozinke nisu jednake
forgotten-title = Zaboravljena lozinka?
forgotten-lead = Upišite svoju adresu e-pošte. Ako za nju postoji račun, šaljemo Vam poveznicu kojom birate novu lozinku.
forgotten-send = Pošalji poveznicu
forgotten-sent-lead = Ako za ovu adresu postoji račun, poveznica je na putu. Otvorite je u ovom pregledniku.
forgotten-wait-lead = Nijedan Vaš uređaj ne može potvrditi, pa radi Vaše sigurnosti novu lozinku možete odabrati tek nakon tog vremena. Tada ponovno otvorite poveznicu iz e-poruke. E-porukom možete zaustaviti postupak ako to niste bili Vi.
forgotten-saved = Vaša nova lozinka je postavljena. Prijavite se njome.
recover-title = Ponovno osposobite aplikaciju
recover-lead = Prijavili ste se samo lozinkom. Vaš račun traži i aplikaciju, pa je otvorena samo ova stranica.
recover-sign-in = Prijava aplikacijom
recover-sign-in-lead = Jedan od Vaših uređaja može potvrditi. Njime je otvoren cijeli Vaš račun.
password-sign-in = Prijava
method-title = Odaberite način prijave
method-label = Kako želite potvrditi da ste to Vi?
method-hint = Aplikacija Countersign na Vašem uređaju čini prijavu sigurnijom nego sama lozinka.
method-password = Samo lozinka
method-without-app = Bez aplikacije
    .hint = Ako još nemate uređaj ili nijedan ne radi.
method-app-pin = Odobri u mojoj aplikaciji
    .hint = Šaljemo zahtjev na Vaš uređaj.
method-on-mobile = Odobri u aplikaciji na ovom uređaju
    .hint = Aplikacija se otvara i vraća Vas ovamo.
method-app-qr = Upotrijebi kod iz moje aplikacije
    .hint = Skenirate QR kod. Uređaju ne treba mreža.
error-wrong-password = Provjerite adresu i ponovno upišite lozinku. Velika i mala slova se razlikuju. Ako ovdje nemate račun, ništa nije promijenjeno.
    .title = Adresa i lozinka ne odgovaraju
error-password-alone = Na jednom Vašem uređaju prijavljen je pokušaj prijave. Sat vremena nakon toga odaberite način s aplikacijom.
    .title = Sama lozinka sada nije dovoljna
error-too-many-passwords =
    { $count ->
        [one] Radi sigurnosti računa lozinke se ne provjeravaju još { $count } sekundu. Zatim pokušajte ponovno. Na Vaše uređaje to ne utječe.
        [few] Radi sigurnosti računa lozinke se ne provjeravaju još { $count } sekunde. Zatim pokušajte ponovno. Na Vaše uređaje to ne utječe.
       *[other] Radi sigurnosti računa lozinke se ne provjeravaju još { $count } sekundi. Zatim pokušajte ponovno. Na Vaše uređaje to ne utječe.
    }
    .title = Pričekajte trenutak

device-title = Koji uređaj želite upotrijebiti?
device-lead = Zahtjev se šalje samo na taj uređaj.
device-none-title = Još nemate uređaj
device-none-lead = Da biste potvrđivali aplikacijom, najprije dodajte uređaj svojem računu. Prijavite se sada lozinkom. Na stranici „Moj račun” odaberite „Moji mobilni uređaji”: postupak traje otprilike dvije minute.
device-none-unusable = Vaš se uređaj trenutačno ne može upotrebljavati jer je blokiran ili nije potpuno dodan. Prijavite se lozinkom. Na stranici „Moji mobilni uređaji” možete postaviti novi PIN.
device-none-password = Prijava lozinkom
device-last-used = Posljednja upotreba:
device-never-used = Još nije upotrijebljen
device-other-method = Drugi način

waiting-title = Potvrdite na svojem uređaju
waiting-step-open = Otvorite aplikaciju Countersign na uređaju { $device }. Zahtjev se pojavljuje sam.
waiting-step-match = Provjerite tko traži prijavu, a zatim upišite ovaj broj u aplikaciju:
waiting-step-check = U aplikaciji provjerite tko traži prijavu i nastavite.
waiting-step-pin = Upišite svoj PIN u aplikaciju. Ova stranica nastavlja sama.
waiting-match-label = Broj koji treba upisati u aplikaciju
waiting-time-left = Preostalo vrijeme
waiting-other-method = Drugi način
waiting-cancel = Odustani
waiting-noscript = Ova stranica ne može nastaviti sama bez skripti. Kad potvrdite u aplikaciji, pritisnite gumb.
waiting-continue = Potvrda je dana
waiting-confirmed = Potvrđeno. Trenutak…
waiting-none-title = Nema zahtjeva u aplikaciji?
waiting-none-lead = Otvorite aplikaciju na uređaju { $device } i provjerite ima li uređaj mrežu. Bez mreže upotrijebite kod.
waiting-again = Pošalji zahtjev ponovno
waiting-code = Upotrijebi kod

outcome-again = Pokušaj ponovno
outcome-begin-again = Počni ponovno
outcome-ends = Ovaj je pokušaj završen. Stranica mora početi ponovno s lozinkom.
outcome-hour = Sat vremena sama lozinka nikoga ne prijavljuje, osim u pregledniku koji je neki Vaš uređaj već potvrdio.
outcome-denied = Odbijeno na Vašem uređaju
    .lead = Nitko nije prijavljen. Ako ste „Odbij” pritisnuli slučajno, pokušajte ponovno.
    .change = Ništa nije promijenjeno. Ako ste „Odbij” pritisnuli slučajno, pokušajte ponovno.
outcome-reported = Zahtjev je prijavljen na Vašem uređaju
    .lead = Nitko nije prijavljen. Ako je prijavu tražio netko drugi, možda zna Vašu lozinku: što prije je promijenite.
outcome-expired = Vrijeme je isteklo
    .lead = Na zahtjev nije odgovoreno u dvije minute, pa nitko nije prijavljen. Držite uređaj pri ruci i pokušajte ponovno.
    .change = Na zahtjev nije odgovoreno u dvije minute, pa ništa nije promijenjeno. Držite uređaj pri ruci i pokušajte ponovno.
outcome-cancelled = Zahtjev je prekinut
    .lead = Nitko nije prijavljen. Možete početi ponovno kad god želite.
    .change = Ništa nije promijenjeno. Možete početi ponovno kad god želite.
outcome-wrong-match = Upisani broj nije bio broj s ove stranice
    .lead = Zahtjev je završio i nitko nije prijavljen. Pokušajte ponovno s novim brojem.
    .change = Zahtjev je završio i ništa nije promijenjeno. Pokušajte ponovno s novim brojem.
outcome-blocked = Ovaj je uređaj blokiran
    .lead = PIN je pet puta zaredom bio pogrešan ili je uređaj zaključan ili uklonjen. Prijavite se na drugi način. Na stranici „Moji mobilni uređaji” možete postaviti novi PIN.
    .change = PIN je pet puta zaredom bio pogrešan ili je uređaj zaključan ili uklonjen. Ništa nije promijenjeno. Upotrijebite drugi način. Na stranici „Moji mobilni uređaji” možete postaviti novi PIN.
outcome-too-many = Već čekaju tri zahtjeva
    .lead = Odgovorite na njih ili ih odbijte u aplikaciji ili pričekajte dvije minute da sami završe. Zatim pokušajte ponovno.
outcome-only-known = Na Vaš se uređaj zasad ne šalju zahtjevi
    .lead = U posljednjih sat vremena više je zahtjeva ostalo bez odgovora ili je odbijeno. Da bismo Vas poštedjeli novih, zahtjeve smiju slati samo preglednici koje ste već upotrebljavali. Upotrijebite drugi način ili pokušajte ponovno za sat vremena.
outcome-too-many-codes = Previše je kodova bilo pogrešno
    .lead = Radi sigurnosti Vašeg računa novi se kod ne izrađuje prije vremena navedenog u nastavku. Dotad upotrijebite drugi način.
outcome-announce = Ili u aplikaciji otvorite „Prijave”, pritisnite „Upravo se prijavljujem” i pokušajte ponovno ovdje.
outcome-not-active = Ovaj se uređaj sada ne može upotrebljavati
    .lead = Nije potpuno dodan, blokiran je ili je uklonjen. Upotrijebite drugi način. Na stranici „Moji mobilni uređaji” vidite njegovo stanje.

context-browser = { $browser } u sustavu { $system }
context-this-computer = Ovo računalo

on-mobile-passwordless = Prijava aplikacijom na ovom uređaju
on-mobile-title = Potvrdite aplikacijom na ovom uređaju
on-mobile-step-open = Otvorite aplikaciju gumbom u nastavku.
on-mobile-step-check = Provjerite tko traži prijavu i upišite svoj PIN.
on-mobile-step-back = Aplikacija Vas vraća ovamo i prijavljeni ste.
on-mobile-open = Otvori aplikaciju
on-mobile-verified = Ništa se ne otvara? Upotrijebite ovu poveznicu
on-mobile-confirmed = Potvrđeno. Aplikacija Vas vraća na ovu stranicu.
on-mobile-typed-title = Aplikacija prikazuje devet znakova?
on-mobile-typed-lead = To čini ako Vas je odvela u drugi preglednik, a ne u ovaj. Upišite ih ovdje. Velika slova, razmaci i crtice nisu važni.
on-mobile-typed-label = Devet znakova
error-mistyped-return = Jedan ili više znakova nisu kao u aplikaciji. To se ne računa kao pokušaj: usporedite i ispravite.
    .title = Pogreška u upisu
error-return-not-yet = U aplikaciji još nije potvrđeno. Otvorite je gumbom iznad. Zatim prikazuje znakove.
    .title = Najprije potvrdite u aplikaciji
error-too-many-passwordless =
    { $count ->
        [one] Odavde je u kratkom vremenu započeto mnogo prijava. Pričekajte { $count } minutu ili upotrijebite svoju e-adresu.
        [few] Odavde je u kratkom vremenu započeto mnogo prijava. Pričekajte { $count } minute ili upotrijebite svoju e-adresu.
       *[other] Odavde je u kratkom vremenu započeto mnogo prijava. Pričekajte { $count } minuta ili upotrijebite svoju e-adresu.
    }
    .title = Pričekajte trenutak
error-wrong-return =
    { $count ->
        [one] To nisu znakovi za ovu stranicu. Usporedite ih s aplikacijom. Preostao je { $count } pokušaj.
        [few] To nisu znakovi za ovu stranicu. Usporedite ih s aplikacijom. Preostala su { $count } pokušaja.
       *[other] To nisu znakovi za ovu stranicu. Usporedite ih s aplikacijom. Preostalo je { $count } pokušaja.
    }
    .title = To su drugi znakovi

request-link-title = Ovaj je zahtjev za aplikaciju
request-link-lead = Otvorite ga u aplikaciji Countersign na ovom uređaju. Potvrdite ga samo ako ste se maloprije na ovom uređaju počeli prijavljivati Vi osobno. Inače zatvorite ovu stranicu.

return-ended-title = Nitko nije prijavljen
return-ended-lead = Aplikacija Vas je odvela u drugi preglednik, a ne u onaj u kojem ste počeli, pa je ova prijava završila. Možete početi ponovno ovdje, u ovom pregledniku.
return-ended-again = Počni ponovno ovdje
return-elsewhere-title = Ovo nije preglednik u kojem ste počeli
return-elsewhere-lead = Ovdje nitko nije prijavljen. Vratite se u preglednik u kojem ste počeli i ondje upišite devet znakova koje prikazuje aplikacija.
return-typed-only-title = Ova poveznica više ne radi
return-typed-only-lead = Najprije je otvorena u drugom pregledniku. Sada ste u pravom pregledniku: otvorite stranicu na kojoj ste počeli i ondje upišite devet znakova koje prikazuje aplikacija.
return-wrong-title = Kôd u ovoj poveznici je pogrešan
return-wrong-lead = Nitko nije prijavljen i ništa se nije promijenilo. Ponovno pritisnite gumb u aplikaciji ili upišite devet znakova koje prikazuje na stranici na kojoj ste počeli.
return-gone-title = Ovaj povratak više ne vrijedi
return-gone-lead = Već je upotrijebljen ili mu je vrijeme isteklo. Njime nitko nije prijavljen. Ako se i dalje želite prijaviti, počnite ponovno.

outcome-code-used = Kod je tri puta bio pogrešan
    .lead = Nitko nije prijavljen. Počnite ponovno kad god želite.
outcome-return-expired = Ova je prijava završila
    .lead = Aplikacija je otvorila drugi preglednik, znakovi su tri puta bili pogrešni ili je vrijeme isteklo. Nitko nije prijavljen. Počnite ponovno kad god želite.

code-title = Prijava QR kodom aplikacije
code-lead = Za uređaj { $device }. Mreža nije potrebna.
code-step-scan = U aplikaciji pritisnite „Skeniraj QR kod” i držite uređaj ispred ove slike.
code-step-pin = Provjerite tko traži prijavu i upišite svoj PIN. Aplikacija prikazuje devet slova i znamenaka.
code-step-type = Devet slova i znamenaka. Velika slova, razmaci i crtice nisu važni.
code-picture = QR kod za skeniranje aplikacijom Countersign
code-label = Kod koji prikazuje aplikacija
code-submit = Prijava
code-confirm = Potvrdi
code-typed-open = Ne možete skenirati sliku?
code-typed-hint = U aplikaciji pritisnite „Skeniraj QR kod”, zatim „Upiši kod” i unesite ovih dvanaest znamenaka:
code-time-left = Vrijedi još
code-new = Prikaži novi kod

error-mistyped-otp = Jedan ili više znakova nisu kao u aplikaciji. To se ne računa kao pokušaj: usporedite i ispravite.
    .title = Pogreška u upisu
error-not-this-device-otp =
    { $count ->
        [one] Kod je izrađen na drugom uređaju, za drugu stranicu ili davno. Za ovu sliku izradite novi u aplikaciji. Preostao je { $count } pokušaj.
        [few] Kod je izrađen na drugom uređaju, za drugu stranicu ili davno. Za ovu sliku izradite novi u aplikaciji. Preostala su { $count } pokušaja.
       *[other] Kod je izrađen na drugom uređaju, za drugu stranicu ili davno. Za ovu sliku izradite novi u aplikaciji. Preostalo je { $count } pokušaja.
    }
    .title = Taj kod nije za ovu stranicu
error-wrong-otp-pin =
    { $count ->
        [1] Ponovno skenirajte sliku i pažljivo upišite svoj PIN. Nakon još jednog pogrešnog PIN-a uređaj se blokira. Tada možete postaviti novi PIN na stranici „Moj račun”.
        [one] Ponovno skenirajte sliku i pažljivo upišite svoj PIN. Preostao je { $count } pokušaj.
        [few] Ponovno skenirajte sliku i pažljivo upišite svoj PIN. Preostala su { $count } pokušaja.
       *[other] Ponovno skenirajte sliku i pažljivo upišite svoj PIN. Preostalo je { $count } pokušaja.
    }
    .title = PIN u aplikaciji nije bio točan
error-code-expired = Prošlo je pet minuta. Skenirajte novu sliku u nastavku i upišite novi kod.
    .title = Taj je kod prestar
error-code-used = Svaki kod vrijedi jedanput, a svaka slika tri pokušaja. Skenirajte novu sliku u nastavku i upišite novi kod.
    .title = Taj kod više ne vrijedi

account-title = Moj račun
account-hello = Dobar dan, { $name }
account-lead = Ovdje se brinete o svojem računu i uređajima koji potvrđuju za Vas.
account-devices = Moji mobilni uređaji
account-devices-state =
    { $count ->
        [0] Još nemate uređaj. Kad ga imate, nitko ne može promijeniti Vaše uređaje samo ukradenom lozinkom.
        [one] { $count } uređaj potvrđuje za Vas.
        [few] { $count } uređaja potvrđuju za Vas.
       *[other] { $count } uređaja potvrđuje za Vas.
    }
account-devices-unusable = Nijedan Vaš uređaj trenutačno ne može potvrđivati. Pogledajte što treba učiniti.
account-history = Povijest prijava
account-history-state = Kada i gdje ste se prijavili i što ste potpisali
account-history-open = Prikaži povijest
account-sessions = Otvorene sesije
account-sessions-state = Gdje ste prijavljeni
account-sessions-open = Prikaži sesije
account-stop = Uređaj je izgubljen ili ukraden?
account-stop-state = Zaustavite sve odjednom: uređaje, zahtjeve, prijave
account-stop-open = Zaustavi sve
account-mail-language = Jezik Vaših e-poruka
account-mail-language-save = Spremi
account-mail-language-saved = Od sada e-poruke dobivate na ovom jeziku.
account-bank = Demo banka
account-bank-state = Usluga u kojoj prijenos potpisujete aplikacijom
account-bank-open = Otvori Demo banku
account-devices-manage = Upravljaj mojim mobilnim uređajima
account-devices-first = Dodaj mobilni uređaj

devices-title = Moji mobilni uređaji
devices-lead = Ovi uređaji mogu potvrditi da ste to Vi.
devices-none = Još nemate uređaj. Dodajte ga i od tada nitko ne može promijeniti Vaše uređaje samo ukradenom lozinkom.
devices-add = Dodaj mobilni uređaj
devices-active = Aktivan
devices-pending = Nedovršen
devices-blocked = Blokiran
devices-locked = Zaključan
devices-blocked-why = Uređaj je blokiran zbog pogrešnog PIN-a. Postavite novi PIN da biste ga ponovno upotrebljavali.
devices-suspended-why = Uređaj ili preglednik s kojim je dodan više nije pouzdan. Ako je Vaš, postavite mu novi PIN; ako ga ne poznajete, uklonite ga.
devices-locked-why = Primijećena je kopija ovog uređaja, pa je zaključan radi Vaše sigurnosti. Uklonite ga i ponovno ga dodajte.
devices-pending-why = Ovaj uređaj nije potpuno dodan. Uklonite ga i ponovno ga dodajte.
devices-added = Dodan
devices-last-used = Posljednja upotreba
devices-never-used = Još nije upotrijebljen
devices-rename = Preimenuj
devices-rename-label = Novi naziv
devices-rename-save = Spremi naziv
devices-reset = Postavi novi PIN
devices-remove = Ukloni
devices-remove-title = Ukloniti uređaj { $device }?
devices-remove-lead = Više ne može potvrđivati za Vas, a otvoreni zahtjevi na njemu završavaju. O tome dobivate e-poruku. Da biste ga ponovno upotrebljavali, dodajte ga iznova.
devices-remove-last = To je Vaš jedini uređaj. Bez njega su za dodavanje sljedećeg potrebni Vaša lozinka, poveznica poslana e-poštom i vrijeme čekanja.
devices-remove-others = Ovi su uređaji dodani s pomoću njega i bit će blokirani dok im ne postavite novi PIN: { $devices }
devices-remove-confirm = Ukloni ovaj uređaj
devices-remove-keep = Zadrži
devices-removed = Uređaj je uklonjen. O tome dobivate e-poruku.
devices-renamed = Naziv je promijenjen.
devices-pin-reset = Uređaj ima novi PIN.
devices-was-added = Uređaj je dodan. O tome dobivate e-poruku.
error-device-name = Dajte uređaju naziv od 1 do 40 znakova.
    .title = Naziv nedostaje ili je predug
error-device-name-characters = Naziv sadrži prijelom retka, tabulator ili nevidljivi znak. Upišite ga ponovno bez toga.
    .title = Naziv sadrži znak koji se ne može prikazati

step-up-title = Potvrdite da ste to Vi
step-up-first = Najprije još jedanput upišite svoju lozinku.
step-up-for-add = Želite dodati uređaj.
step-up-for-remove = Želite ukloniti uređaj „{ $device }”.
step-up-for-reset = Želite postaviti novi PIN za uređaj „{ $device }”.
step-up-for-rename = Želite preimenovati uređaj „{ $device }”.
step-up-for-password = Želite promijeniti svoju lozinku.
step-up-for-email = Želite promijeniti svoju adresu e-pošte u { $email }.
step-up-for-report = Želite prijaviti prijavu koja nije bila Vaša.
step-up-for-sessions = Želite se odjaviti u svojim ostalim preglednicima.
step-up-device-title = Potvrdite uređajem
step-up-device-lead = Imate uređaj, pa za ovu promjenu sama lozinka nije dovoljna.
step-up-continue = Nastavi
step-up-app-pin = Potvrdi u aplikaciji
step-up-app-qr = QR kodom, bez mreže
step-up-unusable = Sada ne radi nijedan Vaš uređaj?
step-up-unusable-lead = Na stranici „Moji mobilni uređaji” možete postaviti novi PIN uređaja s pomoću poveznice poslane e-poštom.
sign-in-service = { $name }, Moj račun

add-title = Dodaj mobilni uređaj
add-lead = Najprije odaberite naziv i PIN. PIN ostaje na ovoj stranici i u Vašoj aplikaciji. Poslužitelj ga nikad ne vidi.
add-name = Naziv uređaja
add-name-hint = Da biste ga prepoznali, na primjer „Marijin telefon”.
add-pin = PIN od četiri znamenke
add-pin-hint = Upisujete ga u aplikaciju kad potvrđujete. Izbjegavajte godine, nizove i ponavljanja.
add-pin2 = Isti PIN još jedanput
add-show = Prikaži QR kod
add-noscript = Ova stranica sama izrađuje QR kod kako nitko drugi ne bi vidio Vaš PIN. Za to su potrebne skripte: dopustite ih za ovu stranicu, a zatim je ponovno učitajte.
reset-title = Novi PIN za uređaj { $device }
reset-lead = Odaberite novi PIN. Ostaje na ovoj stranici i u Vašoj aplikaciji. Poslužitelj ga nikad ne vidi.

enrol-scan-title = Skenirajte ovo svojim uređajem
enrol-scan-lead = Otvorite aplikaciju Countersign, pritisnite „Postavi ovaj uređaj” ili „Dodaj račun” i držite uređaj ispred slike.
enrol-reset-lead = Otvorite aplikaciju Countersign na uređaju { $device }, pritisnite „Skeniraj QR kod” i držite ga ispred slike.
enrol-picture = QR kod za skeniranje aplikacijom Countersign
enrol-other-ways = Na istom ste uređaju ili nemate kameru?
enrol-link-label = Na istom uređaju otvorite ovu poveznicu u aplikaciji ili je kopirajte onamo:
enrol-here = Aplikacija je na ovom uređaju?
enrol-here-lead = Otvorite je ovdje. Na ovu se stranicu vraćate radi usporedbe šest znakova.
enrol-copy = Kopiraj poveznicu
enrol-copied = Kopirano
enrol-typed-label = Ili upišite ovaj kod u aplikaciju, s adresom { $origin }
enrol-waiting = Čeka se Vaš uređaj…
enrol-claimed = Vaš je uređaj povezan. Upišite svoj PIN u aplikaciju.
enrol-wrong-pin =
    { $count ->
        [one] To nije bio PIN koji ste ovdje odabrali. Preostao je { $count } pokušaj.
        [few] To nije bio PIN koji ste ovdje odabrali. Preostala su { $count } pokušaja.
       *[other] To nije bio PIN koji ste ovdje odabrali. Preostalo je { $count } pokušaja.
    }
enrol-compare-title = Vidite li isto u aplikaciji?
enrol-compare-lead = Usporedite šest znakova u nastavku s onima na svojem uređaju. Samo ako su isti, to je zaista Vaš uređaj.
enrol-match = Isti su
enrol-differ = Razlikuju se
enrol-added-title = Vaš je uređaj spreman
enrol-added-lead = Od sada može potvrđivati za Vas. O tome dobivate e-poruku.
enrol-reset-done-title = Novi je PIN postavljen
enrol-reset-done-lead = Uređaj ponovno potvrđuje za Vas, s novim PIN-om. O tome dobivate e-poruku.
enrol-done = Na moje mobilne uređaje
enrol-dead-title = Ovaj kod više ne vrijedi
enrol-dead-expired = Nitko ga nije upotrijebio u deset minuta. Ništa nije registrirano.
enrol-dead-unfinished = Jedan ga je uređaj upotrijebio, ali PIN ili usporedba na ovoj stranici nisu slijedili na vrijeme. Ništa nije registrirano.
enrol-dead-wrong-pin = PIN je tri puta bio pogrešan. Ništa nije registrirano.
enrol-dead-contested = Dva su uređaja pokušala upotrijebiti isti kod, pa su oba odbijena. Ništa nije registrirano. Ne pokazujte sliku drugima.
enrol-dead-rejected = Naveli ste da se znakovi razlikuju, pa je uređaj odbijen. Ako niste pogriješili, možda je netko drugi fotografirao kod: počnite ponovno ondje gdje nitko ne gleda.
enrol-dead-gone = Kod više ne vrijedi. Ništa nije registrirano.
enrol-again = Počni ponovno
enrol-cancel = Odustani
enrol-time-left = Kod vrijedi još
enrol-failed = Poslužitelj nije prihvatio kod. Provjerite vezu i pokušajte ponovno.

pin-four-digits = PIN ima točno četiri znamenke.
pin-differs = Dva PIN-a nisu ista. Ponovno upišite oba.
pin-same-digits = Četiri jednake znamenke lako je pogoditi. Odaberite drugi PIN.
pin-row = Uzastopne znamenke, prema gore ili prema dolje, lako je pogoditi. Odaberite drugi PIN.
pin-pairs = Ponovljene ili zrcalne parove lako je pogoditi. Odaberite drugi PIN.
pin-year = Godinu je lako pogoditi. Odaberite drugi PIN.
pin-keypad-line = Crtu na tipkovnici lako je pogoditi. Odaberite drugi PIN.

recovery-title-pin = Postavljanje novog PIN-a za uređaj { $device }
recovery-title-add = Dodavanje uređaja bez drugog uređaja
recovery-choose-lead = Za ovo sama lozinka nije dovoljna. Upišite je još jedanput, a zatim odaberite kako ćete dokazati da ste to Vi.
recovery-app-first = Drugi Vaš uređaj radi. Najprije se prijavite njime; tada može potvrditi ovu promjenu.
recovery-password-label = Lozinka
recovery-by-device = Potvrda uređajem { $device }
recovery-by-device-hint = Odmah
recovery-by-mail = Poveznicom u e-pošti
recovery-by-mail-hint-now = Na Vašu e-adresu, odmah
recovery-by-mail-hint-wait =
    { $count ->
        [one] Na Vašu e-adresu, zatim čekanje od { $count } sata
        [few] Na Vašu e-adresu, zatim čekanje od { $count } sata
       *[other] Na Vašu e-adresu, zatim čekanje od { $count } sati
    }
recovery-sent-title = Pogledajte e-poštu
recovery-sent-lead = Poveznica je na putu na adresu { $email }. Otvorite je u ovom pregledniku i nastavite odande.
recovery-sent-again = Nema poruke ni nakon nekoliko minuta? Pošalji novu poveznicu
recovery-wait-title = Čekanje je počelo
recovery-wait-lead = Radi Vaše sigurnosti možete nastaviti nakon tog vremena. Tada se vratite na ovu stranicu, u ovom pregledniku. Ako to niste bili Vi, postupak možete zaustaviti iz e-poruke.
recovery-wait-until = Možete nastaviti od
recovery-elsewhere-title = Jeste li to bili Vi?
recovery-elsewhere-lead = Ako ste zatražili ovu poveznicu, otvorite je u pregledniku u kojem ste je zatražili, dok ste ondje prijavljeni. Ako niste, zaustavite postupak ovdje.
recovery-elsewhere-password = Ova poveznica vodi do nove lozinke. Ako ste je zatražili, otvorite je u pregledniku u kojem ste je zatražili. Ako niste, zaustavite postupak ovdje; Vaša lozinka ostaje ista.
recovery-take-over = To sam ja: nastavi u ovom pregledniku
recovery-stop = Nisam to ja: zaustavi
recovery-stopped-title = Zaustavljeno
recovery-stopped-lead = Ništa nije promijenjeno. Ako to niste zatražili, netko zna Vašu lozinku: odmah je promijenite.
recovery-stopped-password = Vaša lozinka ostaje ista, a poveznica više ne radi. Da bi netko zatražio takvu poveznicu, dovoljna mu je Vaša adresa e-pošte.
recovery-over-title = Ova poveznica više ne vrijedi
recovery-over-lead = Upotrijebljena je, zaustavljena, zamijenjena novijom ili je prošlo previše vremena. Ništa nije promijenjeno.
recovery-too-late = Ova je poveznica već upotrijebljena ili je njezino vrijeme isteklo: više se nema što zaustaviti. Ako je niste upotrijebili Vi, prijavite se, pregledajte svoje uređaje i promijenite lozinku.
error-other-device-works = Drugi Vaš uređaj radi. Potvrdite njime; tada poveznica u e-pošti nije potrebna.
    .title = Upotrijebite svoj drugi uređaj
error-too-many-links =
    { $count ->
        [one] Danas je već poslano nekoliko e-poruka s poveznicama. Pogledajte svoju e-poštu, i među neželjenom poštom, ili pokušajte ponovno za { $count } sat.
        [few] Danas je već poslano nekoliko e-poruka s poveznicama. Pogledajte svoju e-poštu, i među neželjenom poštom, ili pokušajte ponovno za { $count } sata.
       *[other] Danas je već poslano nekoliko e-poruka s poveznicama. Pogledajte svoju e-poštu, i među neželjenom poštom, ili pokušajte ponovno za { $count } sati.
    }
    .title = Zasad nema novih poveznica

sessions-lead = Ovdje ste prijavljeni. Ako neku od njih ne prepoznajete, završite je i promijenite lozinku.
sessions-here = Ovaj preglednik
sessions-end = Završi ovu sesiju
sessions-end-others = Završi sve druge sesije
sessions-end-others-lead = Bit ćete odjavljeni svugdje osim u ovom pregledniku.
sessions-ended = Sesija je završena.
sessions-others-ended = Sve druge sesije su završene.

history-title = Povijest prijava
history-lead = Što se s Vašim računom događalo u posljednjih 180 dana, najnovije prvo.
history-none = Još nema ničega. Ovdje se pojavljuju prijave i potpisi.
history-signed-in = Prijava uspjela
history-signed = Potpisano
history-denied = Odbijeno
history-expired = Bez odgovora na vrijeme
history-cancelled = Prekinuto
history-failed = Nije uspjelo
history-by-password = Samo lozinkom
history-by-app = Aplikacijom
history-by-code = Kodom iz aplikacije
history-on-mobile = Aplikacijom na istom uređaju
history-not-me = To nisam ja
history-reported = Dojavljeno
history-report-title = To niste bili Vi?
history-report-lead = Ako to dojavite, odjavljuju se svi koji su prijavljeni u tom pregledniku i od tada se preglednik smatra nepoznatim. O tome dobivate e-poruku. Nakon toga promijenite lozinku.
history-report-here = To je preglednik koji sada upotrebljavate: odjavljujete se i ovdje.
history-report-confirm = Dojavi
history-report-keep = Ne, to sam ja
history-was-reported = Dojavljeno je i taj je preglednik odjavljen. O tome dobivate e-poruku.
history-older = Prikaži starije
history-newest = Natrag na najnovije

stop-title = Zaustavi sve
stop-lead = Za slučaj da je uređaj izgubljen ili da je netko drugi prijavljen u Vaše ime. Događa se odmah i ne može se poništiti:
stop-devices = Svi se Vaši uređaji uklanjaju. Nijedan više ne može potvrđivati za Vas.
stop-requests = Otvoreni zahtjevi i prijave završavaju.
stop-sessions = Odjavljujete se svugdje, i ovdje.
stop-mail = O tome dobivate e-poruku.
stop-back-title = Kako se vratiti
stop-back =
    { $count ->
        [0] Prijavite se lozinkom i ponovno dodajte uređaj. Za to Vam je potrebna i poveznica poslana e-poštom.
        [one] Prijavite se lozinkom i ponovno dodajte uređaj. Za to su Vam potrebni i poveznica poslana e-poštom i čekanje od { $count } sata.
        [few] Prijavite se lozinkom i ponovno dodajte uređaj. Za to su Vam potrebni i poveznica poslana e-poštom i čekanje od { $count } sata.
       *[other] Prijavite se lozinkom i ponovno dodajte uređaj. Za to su Vam potrebni i poveznica poslana e-poštom i čekanje od { $count } sati.
    }
stop-confirm = Zaustavi sve sada
stop-keep = Ne, natrag
stop-done-title = Sve je zaustavljeno
stop-done-lead = Vaši su uređaji uklonjeni i svugdje ste odjavljeni. O tome dobivate e-poruku. Kad budete spremni, prijavite se lozinkom. Na stranici „Moji mobilni uređaji” zatim ponovno dodajete uređaj.
stop-done-sign-in = Na prijavu

outbox-title = Demonstracijska izlazna pošta
outbox-lead = Poruke koje bi ova demonstracija poslala, najnovije prve.
outbox-none = Još nema poruka.

error-page-home = Na prvu stranicu
error-page-not-found = Na ovoj adresi nema ničega. Možda joj pri kopiranju nedostaje završni dio.
    .title = Ova stranica ne postoji
error-page-forged = Obrazac nije došao sa stranice koja je ovdje prikazana u ovom pregledniku ili je ta stranica bila prestara. Ništa nije promijenjeno. Vratite se, ponovno učitajte stranicu i ponovite radnju.
    .title = Ovaj obrazac nije prihvaćen
error-page-other-host = Ovaj poslužitelj odgovara samo na drugoj adresi. Ništa nije učinjeno. Upotrijebite adresu koju ste dobili.
    .title = Ovo nije prava adresa
error-page-malformed = Nešto u obrascu nedostaje ili se ne može pročitati. Ništa nije promijenjeno. Vratite se i pokušajte ponovno.
    .title = Ovaj se obrazac ne može pročitati
error-page-busy = Trenutačno se prijavljuje mnogo ljudi. Ništa nije izgubljeno. Pričekajte nekoliko sekundi i pokušajte ponovno.
    .title = Trenutak, molimo
error-page-too-often = Iz ovog preglednika ili njegove mreže u kratkom je vremenu stiglo mnogo zahtjeva. Ništa nije izgubljeno. Pričekajte nekoliko minuta i pokušajte ponovno.
    .title = Pričekajte nekoliko minuta, molimo
error-page-fault = Pogreška je naša i ništa nije promijenjeno. Pokušajte ponovno za nekoliko minuta.
    .title = Ovo nije uspjelo

link-open = Otvori u aplikaciji
link-open-lead = Otvorite ovdje. Stranica koja Vam je prikazala kod nastavlja sama.
link-title = Ova je poveznica za aplikaciju
link-lead = Kopirajte cijelu adresu ove stranice, otvorite aplikaciju Countersign na uređaju koji želite registrirati, odaberite „Upiši kod” i ondje je zalijepite. Poveznica vrijedi jedanput, deset minuta. Još ništa nije registrirano.

bank-name = Demo banka
bank-service-transfer = Demo banka, prijenos
bank-service-cancel = Demo banka, opoziv
bank-service-trust = Demo banka, pouzdani računi
bank-title = Što želite učiniti?
bank-lead = Ova je banka demonstracija. Novac se ne prenosi. Ona pokazuje kako se potpisuje aplikacijom.
bank-transfer = Prijenos novca
    .lead = Na drugi račun, na dan po Vašem izboru
bank-cancel = Opoziv plaćanja
    .lead = Onog koje još nije izvršeno
bank-trust = Promjena pouzdanih računa
    .lead = Onih na koje plaćate bez ograničenja
bank-form-lead = Ispunite sva polja. Ništa se ne događa dok ne potpišete.
bank-recipient = Primatelj
bank-account = Broj računa
    .hint = Od 8 do 16 znamenaka
bank-amount = Iznos u eurima
bank-amount-hint = Na primjer { $example }
bank-date = Datum
bank-purpose = Svrha
bank-reference = Broj plaćanja
    .hint = Od 6 do 12 znamenaka
bank-reason = Razlog
bank-reason-mistake = Zabunom
bank-reason-twice = Plaćeno dvaput
bank-reason-not-me = Nije moje plaćanje
bank-holder = Vlasnik računa
bank-change = Promjena
bank-change-add = Dodavanje
bank-change-replace = Zamjena
bank-change-remove = Uklanjanje
bank-choose = Odaberite
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Ovo je polje još prazno. Ispunite ga.
bank-error-too-long = Ovo je predugo. Upišite najviše 200 znakova.
bank-error-not-digits = Upišite samo znamenke.
bank-error-not-amount = Upišite iznos s najviše dvije decimale, na primjer { $example }.
bank-error-not-date = Upišite dan iz kalendara, na primjer 2026-12-31.
bank-error-not-option = Odaberite jednu mogućnost s popisa.
bank-error-hidden = Tekst sadržava skrivene znakove. Upišite ga ponovno, ručno.
bank-review = Nastavi
bank-review-title = Je li sve točno?
bank-review-lead = Aplikacija Vam prikazuje isto. Potpišite samo ako je tako.
bank-sign-online = Potpiši aplikacijom
bank-sign-code = Potpiši QR kodom, bez mreže
bank-again = Promijeni nešto
bank-device-title = Kojim uređajem želite potpisati?
bank-device-none-title = Za potpis Vam je potreban uređaj
bank-device-none-lead = Najprije ga dodajte svojem računu. To traje otprilike dvije minute. Zatim se vratite ovamo.
signature-content = Što potpisujete
signature-step-type = Provjerite tko traži potpis, upišite iste vrijednosti u aplikaciju i upišite svoj PIN. Aplikacija prikazuje devet slova i znamenaka.
bank-submit-code = Potpiši
signature-nothing-signed = Ništa nije potpisano i ništa se ne događa. Možete početi ponovno kad god želite.
bank-back = Natrag u banku
bank-signed-title = Potpisano
bank-signed-lead = Banka ima Vaš potpis upravo za ovo:
error-not-this-transaction-otp =
    { $count ->
        [one] Usporedite svaku vrijednost koju ste upisali u aplikaciju s onima na ovoj stranici, ponovno skenirajte sliku i izradite novi kod. Preostao je { $count } pokušaj.
        [few] Usporedite svaku vrijednost koju ste upisali u aplikaciju s onima na ovoj stranici, ponovno skenirajte sliku i izradite novi kod. Preostala su { $count } pokušaja.
       *[other] Usporedite svaku vrijednost koju ste upisali u aplikaciju s onima na ovoj stranici, ponovno skenirajte sliku i izradite novi kod. Preostalo je { $count } pokušaja.
    }
    .title = Kod i transakcija ne odgovaraju
