### Hrvatski: see locales/en for what each text is for.

page-skip = Prijeđi na glavni sadržaj
page-sign-out = Odjava
page-demo = Ovo je demonstracija na ovom računalu. Njezine se e-poruke čuvaju ovdje:
page-back-account = Moj račun
page-back-devices = Moji mobilni uređaji
page-cancel = Odustani
page-language = Jezik
page-language-set = Promijeni
help-title = Pomoć
help-questions = Pitanja
help-app = Gdje mogu nabaviti aplikaciju?
    .answer = Aplikacija Countersign radi na telefonima, tabletima i računalima.
    .ask = Pitajte organizaciju koja vodi ovu uslugu gdje je možete preuzeti.
help-app-get = Nabavi aplikaciju
help-request = U aplikaciju ne stiže zahtjev
    .first = Otvorite aplikaciju na uređaju koji stranica navodi i provjerite je li povezan s internetom.
    .second = Ako nije, odaberite „{ waiting-code }” na stranici.
help-sign = Kako potpisati plaćanje ili drugu transakciju?
    .first = Počnite kod usluge. Zatim se u aplikaciji pojavljuje zahtjev.
    .second = Pročitajte svaki redak u aplikaciji i usporedite ga s onim što želite potpisati.
    .third = U aplikaciju upišite broj s drugog zaslona, a zatim svoj PIN.
help-not-me = Ovaj zahtjev ili ova prijava nije moja
    .first = Ako zahtjev još čeka, dodirnite „{ history-not-me }” u aplikaciji. Tada nitko neće biti prijavljen.
    .second = Ako je već odobren, otvorite prijave na stranici „{ account-title }” i ondje odaberite „{ history-not-me }”.
    .third = Zatim promijenite lozinku.
help-offline = Kako se prijaviti kad moj uređaj nije povezan s internetom?
    .first = Na stranici za prijavu odaberite „{ method-app-qr }”.
    .second = Upišite devet slova i znamenaka na stranici.
help-pin = Ne sjećam se PIN-a
    .first = Prijavite se bez aplikacije.
    .second = Zatim svojem uređaju postavite novi PIN.
    .third = Poslat ćemo Vam poveznicu e-poštom.
help-wrong-pin = Što se događa ako upišem pogrešan PIN?
    .first = Nakon pet pogrešnih PIN-ova zaredom uređaj se blokira. Vaš račun ostaje siguran.
    .second = Da biste ga odblokirali, postavite mu novi PIN: pogledajte „{ help-pin }”.
help-lost = Moj je uređaj izgubljen
    .first = Odaberite ovaj gumb i unesite lozinku. Uređaj Vam nije potreban.
lost-lead = Djelujte odmah ako bi Vaš uređaj mogao biti kod nekoga drugog. Trebate samo adresu e-pošte i lozinku.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Prijavi se i zaustavi sve
lost-effects = Što se tada događa
lost-other-title = Ako drugi Vaš uređaj radi
lost-other = Prijavite se njime i uklonite samo izgubljeni uređaj. Sve ostalo ostaje kako jest.
lost-cannot-title = Ako se ne možete prijaviti
lost-cannot = Ako se ne sjećate lozinke, odmah se obratite organizaciji od koje imate račun. Ona može ukloniti Vaš uređaj.
help-new-phone = Imam novi telefon
    .first = Instalirajte aplikaciju na novi telefon.
    .second = Ako još imate stari telefon, otvorite račun u aplikaciji na njemu i premjestite ga na novi.
    .third = Ako ga više nemate, prijavite se bez aplikacije, odaberite „{ account-stop-open }”, a zatim dodajte novi telefon.
help-remove = Kako ukloniti uređaj?
    .first = Otvorite stranicu „{ account-title }” i odaberite „{ account-devices-manage }”.
    .second = Pokraj uređaja odaberite „{ devices-remove }” i potvrdite aplikacijom.
help-time = Aplikacija kaže da sat nije točan
    .first = Otvorite postavke uređaja i uključite automatski datum i vrijeme.
    .second = Zatim ponovno otvorite aplikaciju.
help-language = Kako mogu promijeniti jezik?
    .first = Jezik stranica odaberite na dnu bilo koje stranice.
    .second = Jezik e-poruka odaberite na stranici „{ account-title }”, a jezik aplikacije u njezinim postavkama.
help-ask = Koga mogu pitati?
    .first = Pitajte organizaciju koja vodi ovu uslugu. Ona od Vas nikad neće tražiti lozinku ni PIN.
help-more = Više pomoći
info-privacy = Privatnost
info-privacy-text = Ovaj poslužitelj čuva Vaše ime, e-adresu, uređaje i povijest prijava kako biste se mogli sigurno prijaviti. Povijest se briše nakon 180 dana. Vaš PIN, otisak prsta i lice nikad ne napuštaju Vaš uređaj.
info-privacy-lines = Povijest sadržava i prve retke svake transakcije koju je trebalo potpisati, na primjer primatelja i iznos. Pohranjuju se šifrirani.
info-cookies = Poslužitelj upotrebljava samo kolačiće potrebne za prijavu. Ništa ne služi oglašavanju.
info-accessibility = Pristupačnost
info-accessibility-text = Ove stranice možete upotrebljavati tipkovnicom, čitačem zaslona i s velikim tekstom. Ako Vam nešto ne radi, recite to organizaciji koja vodi ovu uslugu.
info-contact = Kontakt

sign-in-title = Prijava
sign-in-for = Prijavljujete se u:
sign-in-email = E-adresa
sign-in-email-wrong = Upišite cijelu e-adresu, na primjer marija@example.eu.
sign-in-next = Nastavi
sign-in-over = Ova je prijava završila. Trajala je dulje od 15 minuta, završena je na drugome mjestu ili je započeta u drugom pregledniku. Počnite ponovno ovdje.
sign-in-reported = Netko je prijavu iz ovog preglednika dojavio kao tuđu, pa je ovaj preglednik odjavljen. Ako preglednik dijelite s drugima ili je riječ o zabuni, ponovno se prijavite aplikacijom.

password-title = Upišite svoju lozinku
password-not-you = To niste Vi?
password-label = Lozinka
password-show = Prikaži
password-hide = Sakrij
password-change-title = Promjena lozinke
password-change-lead = Bit ćete odjavljeni u svim drugim preglednicima i o tome ćete dobiti e-poruku.
password-samples = Prikaži primjere
password-samples-lead = Ovi su primjeri upravo izrađeni za Vas. Nitko ih drugi nije vidio.
password-rule-met = (ispunjeno)
password-expired = Vaša je lozinka starija od šest mjeseci. Odaberite sada novu. Vaši uređaji i postavke ostat će kakvi jesu.
password-later = Promijeni poslije
password-current = Trenutačna lozinka
password-new = Nova lozinka
password-repeat = Ponovite novu lozinku
password-save = Spremi novu lozinku
password-saved = Vaša je lozinka promijenjena. Odjavljeni ste u svim drugim preglednicima.
account-password-state = Promijenite je ako bi je mogao znati netko drugi
error-password-short = Upotrijebite najmanje { $count } znakova.
    .title = Lozinka je prekratka
error-password-long = Upotrijebite najviše { $count } znakova.
    .title = Lozinka je preduga
error-password-personal = Lozinka ne smije sadržavati Vaše ime ni Vašu e-adresu.
    .title = Odaberite drugu lozinku
error-password-kinds = Upotrijebite tri od ove četiri vrste: velika slova, mala slova, znamenke i druge znakove. Od { $count } znakova nadalje vrsta nije važna.
    .title = Lozinka je prejednostavna
error-password-leaked = Nemojte upotrebljavati lozinku koja je poznata iz curenja podataka. Drugi bi je prvu isprobali.
    .title = Ova je lozinka poznata iz curenja podataka
error-password-same = Odaberite lozinku koja se razlikuje od trenutačne.
    .title = Ovo je Vaša trenutačna lozinka
error-password-differs = Upišite novu lozinku dvaput, na potpuno isti način.
    .title = Lozinke se ne podudaraju
forgotten-title = Zaboravili ste lozinku?
forgotten-lead = Upišite svoju e-adresu. Ako postoji račun s tom adresom, poslat ćemo Vam poveznicu za odabir nove lozinke.
forgotten-send = Pošalji poveznicu
forgotten-sent-lead = Ako postoji račun s tom adresom, poveznica je na putu. Otvorite je u ovom pregledniku.
forgotten-wait-lead = Nijedan Vaš uređaj trenutačno ne može potvrđivati. Radi Vaše sigurnosti novu lozinku možete odabrati tek nakon tog vremena. Tada ponovno otvorite poveznicu iz e-poruke. Ako to niste bili Vi, otkažite to putem e-poruke.
forgotten-saved = Vaša je nova lozinka spremljena. Prijavite se njome.
recover-title = Ponovno osposobite aplikaciju
recover-first-title = Najprije postavite aplikaciju
recover-lead = Prijavili ste se samo lozinkom. Vaš račun traži i aplikaciju, pa zasad možete upotrebljavati samo ovu stranicu.
recover-sign-in = Prijava aplikacijom
recover-sign-in-lead = Jedan Vaš uređaj može potvrditi. Upotrijebite ga da biste otvorili cijeli račun.
recover-locked = Otkrivena je kopija ovog uređaja, pa je zaključan radi Vaše sigurnosti. Ponovno ga dodajte kako biste ga upotrebljavali.
recover-running = Netko je u drugom pregledniku zatražio zamjenu Vaše aplikacije
recover-running-cancel = Ako to niste bili Vi, otvorite našu najnoviju e-poruku o tome i odaberite „{ recovery-stop }”. Zatim promijenite lozinku.
recover-running-from = Bit će moguće od
password-sign-in = Prijava
method-title = Odaberite način prijave
method-label = Nastavi putem:
method-hint = Prijava aplikacijom Countersign sigurnija je od prijave samo lozinkom.
method-password = Samo lozinka
method-without-app = Bez aplikacije
    .hint = Ako još nemate uređaj ili nijedan ne radi.
# Before a date and time.
method-paused-from = Ponovno moguće od
method-app-pin = Odobri u mojoj aplikaciji
    .hint = Šaljemo zahtjev na Vaš uređaj.
method-on-mobile = Odobri u aplikaciji na ovom uređaju
    .hint = Aplikacija se otvara i vraća Vas ovamo.
method-app-qr = Telefon bez interneta: skeniraj QR kod
    .hint = Zatim ovdje upisujete kod koji aplikacija prikaže.
error-wrong-password = Provjerite e-adresu i ponovno upišite lozinku. Velika i mala slova se razlikuju. Nakon nekoliko pogrešnih pokušaja morat ćete pričekati.
    .title = E-adresa i lozinka ne podudaraju se
error-wrong-current-password = Ponovno upišite svoju trenutačnu lozinku. Velika i mala slova se razlikuju. Nakon nekoliko pogrešnih pokušaja morat ćete pričekati.
    .title = Lozinka je pogrešna
error-password-alone = S jednog Vašeg uređaja prijava je dojavljena kao tuđa. Radi zaštite računa zasad se možete prijaviti samo aplikacijom. Ako ste izgubili uređaj, odaberite „{ help-lost }”.
    .title = Sama lozinka trenutačno nije dovoljna
error-account-disabled = Trenutačno se nitko ne može prijaviti ovim računom. Obratite se organizaciji koja vodi ovu uslugu.
    .title = Vaš je račun onemogućen
error-too-many-passwords =
    { $count ->
        [one] Radi sigurnosti računa pričekajte { $count } sekundu prije novog pokušaja. Na Vaše uređaje to ne utječe.
        [few] Radi sigurnosti računa pričekajte { $count } sekunde prije novog pokušaja. Na Vaše uređaje to ne utječe.
       *[other] Radi sigurnosti računa pričekajte { $count } sekundi prije novog pokušaja. Na Vaše uređaje to ne utječe.
    }
    .minutes =
        { $count ->
            [one] Radi sigurnosti računa pričekajte { $count } minutu prije novog pokušaja. Na Vaše uređaje to ne utječe.
            [few] Radi sigurnosti računa pričekajte { $count } minute prije novog pokušaja. Na Vaše uređaje to ne utječe.
           *[other] Radi sigurnosti računa pričekajte { $count } minuta prije novog pokušaja. Na Vaše uređaje to ne utječe.
        }
    .title = Pričekajte trenutak

device-title = Koji uređaj želite upotrijebiti?
device-lead = Zahtjev se šalje samo na uređaj koji odaberete.
device-none-title = Još nemate uređaj
device-none-lead = Da biste potvrđivali aplikacijom, najprije dodajte uređaj svojem računu. Prijavite se sada lozinkom, a zatim na stranici „Moj račun” slijedite korake u odjeljku „Moji mobilni uređaji”. To traje otprilike dvije minute.
device-none-unusable = Vaš se uređaj trenutačno ne može upotrebljavati jer je blokiran ili njegova registracija nije dovršena. Prijavite se lozinkom i na stranici „Moji mobilni uređaji” pogledajte što učiniti.
device-none-password = Prijava lozinkom
device-last-used = Posljednja upotreba:
device-never-used = Još nije upotrijebljen
device-other-method = Drugi način

waiting-title = Potvrdite na svojem uređaju
waiting-step-open = Otvorite aplikaciju Countersign na uređaju „{ $device }”. Zahtjev će se pojaviti automatski.
waiting-step-match = Provjerite koja usluga šalje zahtjev, a zatim upišite ovaj broj u aplikaciju:
waiting-step-check = U aplikaciji provjerite koja usluga šalje zahtjev i nastavite.
waiting-step-pin = Upišite svoj PIN u aplikaciju. Ova će stranica nastaviti automatski.
waiting-match-label = Broj za upis u aplikaciju
waiting-time-left = Preostalo vrijeme
waiting-other-method = Drugi način
waiting-cancel = Odustani
waiting-noscript = Ova stranica ne može nastaviti automatski bez JavaScripta. Kad potvrdite u aplikaciji, odaberite gumb.
waiting-continue = Potvrda je dana
waiting-confirmed = Potvrđeno. Trenutak…
waiting-none-title = Nema zahtjeva u aplikaciji?
waiting-none-lead = Otvorite aplikaciju na uređaju „{ $device }” i provjerite je li uređaj povezan s internetom. Ako nije, upotrijebite kod.
waiting-again = Pošalji zahtjev ponovno
waiting-code = Upotrijebi kod

outcome-again = Pokušaj ponovno
outcome-begin-again = Počni ponovno
outcome-ends = Ovaj je pokušaj završen. Da biste se prijavili, počnite ponovno s lozinkom.
outcome-hour = Sat vremena sama lozinka neće biti dovoljna za prijavu, osim u pregledniku koji ste već upotrebljavali s nekim svojim uređajem.
outcome-denied = Odbijeno na Vašem uređaju
    .lead = Nitko nije prijavljen. Ako ste „Odbij” dodirnuli slučajno, pokušajte ponovno.
    .change = Ništa nije promijenjeno. Ako ste „Odbij” dodirnuli slučajno, pokušajte ponovno.
outcome-reported = Dojavljeno na Vašem uređaju
    .lead = Nitko nije prijavljen. Ako zahtjev nije bio Vaš, možda netko drugi zna Vašu lozinku: što prije je promijenite.
outcome-expired = Zahtjev je istekao
    .lead = Na zahtjev nije odgovoreno u dvije minute, pa nitko nije prijavljen. Držite uređaj pri ruci i pokušajte ponovno.
    .change = Na zahtjev nije odgovoreno u dvije minute, pa ništa nije promijenjeno. Držite uređaj pri ruci i pokušajte ponovno.
outcome-cancelled = Zahtjev je otkazan
    .lead = Nitko nije prijavljen. Možete početi ponovno kad god želite.
    .change = Ništa nije promijenjeno. Možete početi ponovno kad god želite.
outcome-wrong-match = Broj upisan u aplikaciju ne podudara se
    .lead = Zahtjev je završio i nitko nije prijavljen. Pokušajte ponovno s novim brojem.
    .change = Zahtjev je završio i ništa nije promijenjeno. Pokušajte ponovno s novim brojem.
outcome-blocked = Vaš se mobilni uređaj ne može upotrebljavati
    .lead = Pet je puta zaredom upisan pogrešan PIN. Prijavite se na drugi način. Tada možete postaviti novi PIN na stranici „Moji mobilni uređaji”.
    .change = Pet je puta zaredom upisan pogrešan PIN. Ništa nije promijenjeno. Upotrijebite drugi način. Tada možete postaviti novi PIN na stranici „Moji mobilni uređaji”.
outcome-locked = Vaš se mobilni uređaj ne može upotrebljavati
    .lead = Otkrivena je kopija ovog uređaja, pa je zaključan radi Vaše sigurnosti. Prijavite se na drugi način. Ponovno ga dodajte kako biste ga upotrebljavali.
    .change = Otkrivena je kopija ovog uređaja, pa je zaključan radi Vaše sigurnosti. Ništa nije promijenjeno. Ponovno ga dodajte kako biste ga upotrebljavali.
outcome-too-many = Već čekaju tri zahtjeva
    .lead = Odgovorite na njih ili ih odbijte u aplikaciji, ili pričekajte pet minuta da isteknu. Zatim pokušajte ponovno.
outcome-only-known = Zahtjevi na Vaš uređaj zasad su zaustavljeni
    .lead = U posljednjih sat vremena više je zahtjeva odbijeno ili je ostalo bez odgovora. Radi zaštite od neželjenih zahtjeva mogu ih slati samo preglednici koje ste već upotrebljavali. Upotrijebite drugi način ili pokušajte ponovno za sat vremena.
outcome-too-many-codes = Previše pogrešnih kodova
    .lead = Radi sigurnosti Vašeg računa novi se kod ne izrađuje prije vremena navedenog u nastavku. Dotad upotrijebite drugi način.
outcome-announce = Ili u aplikaciji otvorite „Prijave”, dodirnite „Upravo se prijavljujem” i pokušajte ponovno ovdje.
outcome-not-active = Vaš se mobilni uređaj trenutačno ne može upotrebljavati
    .lead = Uređaj je blokiran ili uklonjen ili njegova registracija nije dovršena. Upotrijebite drugi način. Na stranici „Moji mobilni uređaji” možete vidjeti njegovo stanje.
    .change = Uređaj je blokiran ili uklonjen ili njegova registracija nije dovršena. Ništa nije promijenjeno. Upotrijebite drugi način. Na stranici „Moji mobilni uređaji” možete vidjeti njegovo stanje.

context-this-computer = Ovo računalo
context-service-asks = Bez preglednika: zahtjev je poslala sama usluga

on-mobile-passwordless = Prijava aplikacijom na ovom uređaju
on-mobile-title = Potvrdite aplikacijom na ovom uređaju
on-mobile-step-open = Otvorite aplikaciju gumbom u nastavku.
on-mobile-step-check = Provjerite koja usluga šalje zahtjev, a zatim upišite svoj PIN.
on-mobile-step-back = Aplikacija Vas vraća ovamo i prijavljeni ste.
on-mobile-open = Otvori aplikaciju
on-mobile-verified = Aplikacija se ne otvara? Upotrijebite ovu poveznicu
on-mobile-confirmed = Potvrđeno. Aplikacija će Vas vratiti na ovu stranicu.
on-mobile-typed-title = Prikazuje li aplikacija devet znakova?
on-mobile-typed-lead = To se događa kad je aplikacija otvorila drugi preglednik. Upišite znakove ovdje. Velika slova, razmaci i crtice nisu važni.
on-mobile-typed-label = Devet znakova iz aplikacije
error-mistyped-return = Jedan ili više znakova ne podudaraju se s onima u aplikaciji. To se ne računa kao pokušaj. Usporedite ih i ispravite.
    .title = Pogreška u upisu
error-return-not-yet = U aplikaciji još niste potvrdili. Otvorite je gumbom iznad. Zatim će prikazati znakove.
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
        [one] Usporedite znakove s onima u aplikaciji i ispravite ih. Preostao je { $count } pokušaj.
        [few] Usporedite znakove s onima u aplikaciji i ispravite ih. Preostala su { $count } pokušaja.
       *[other] Usporedite znakove s onima u aplikaciji i ispravite ih. Preostalo je { $count } pokušaja.
    }
    .title = Ovi znakovi nisu točni

request-link-title = Ovaj je zahtjev za aplikaciju
request-link-lead = Otvorite ovaj zahtjev u aplikaciji Countersign na ovom uređaju. Potvrdite ga samo ako ste se maloprije na ovom uređaju počeli prijavljivati Vi. Inače zatvorite ovu stranicu.

return-ended-title = Nitko nije prijavljen
return-ended-lead = Aplikacija je otvorila drugi preglednik, a ne onaj u kojem ste počeli, pa je ova prijava završila. Možete početi ponovno u ovom pregledniku.
return-ended-again = Počni ponovno ovdje
return-elsewhere-title = Ovo nije preglednik u kojem ste počeli
return-elsewhere-lead = Ovdje nitko nije prijavljen. Vratite se u preglednik u kojem ste počeli i ondje upišite devet znakova koje prikazuje aplikacija.
return-typed-only-title = Ova poveznica više ne radi
return-typed-only-lead = Ova je poveznica najprije otvorena u drugom pregledniku. Sada ste u pravom pregledniku. Otvorite stranicu na kojoj ste počeli i ondje upišite devet znakova koje prikazuje aplikacija.
return-wrong-title = Kod u ovoj poveznici je pogrešan
return-wrong-lead = Nitko nije prijavljen i ništa se nije promijenilo. Ponovno dodirnite gumb u aplikaciji ili upišite devet znakova iz aplikacije na stranici na kojoj ste počeli.
return-gone-title = Ova poveznica više ne vrijedi
return-gone-lead = Poveznica je već upotrijebljena ili je istekla. Njome nitko nije prijavljen. Ako se i dalje želite prijaviti, počnite ponovno.

outcome-code-used = Kod je tri puta bio pogrešan
    .lead = Nitko nije prijavljen. Možete početi ponovno kad god želite.
outcome-return-expired = Ova je prijava završila
    .lead = Aplikacija je otvorila drugi preglednik, znakovi su tri puta bili pogrešni ili je prijava istekla. Nitko nije prijavljen. Možete početi ponovno kad god želite.

code-title = Potvrdite QR kodom
code-lead = Upotrijebite uređaj „{ $device }”. Ne treba biti povezan s internetom.
code-step-scan = U aplikaciji dodirnite „Skeniraj QR kod” i usmjerite kameru na ovaj QR kod.
code-step-pin = Provjerite koja usluga šalje zahtjev, a zatim upišite svoj PIN. Aplikacija prikazuje devet slova i znamenaka.
code-step-type = Devet slova i znamenaka. Velika slova, razmaci i crtice nisu važni.
code-picture = QR kod za skeniranje aplikacijom Countersign
code-label = Kod koji prikazuje aplikacija
code-submit = Prijava
code-confirm = Potvrdi
code-typed-open = Ne možete skenirati QR kod?
code-typed-hint = U aplikaciji dodirnite „Skeniraj QR kod”, zatim „Upiši kod” i upišite ovih dvanaest znamenaka:
code-time-left = Vrijedi još
code-new = Prikaži novi kod

error-mistyped-otp = Jedan ili više znakova ne podudaraju se s onima u aplikaciji. To se ne računa kao pokušaj. Usporedite ih i ispravite.
    .title = Pogreška u upisu
error-not-this-device-otp =
    { $count ->
        [one] Kod je s drugog uređaja, za drugu stranicu ili prestar. Skenirajte ovaj QR kod u aplikaciji i upišite novi kod. Preostao je { $count } pokušaj.
        [few] Kod je s drugog uređaja, za drugu stranicu ili prestar. Skenirajte ovaj QR kod u aplikaciji i upišite novi kod. Preostala su { $count } pokušaja.
       *[other] Kod je s drugog uređaja, za drugu stranicu ili prestar. Skenirajte ovaj QR kod u aplikaciji i upišite novi kod. Preostalo je { $count } pokušaja.
    }
    .title = Ovaj kod nije za ovu stranicu
error-wrong-otp-pin =
    { $count ->
        [1] Ponovno skenirajte QR kod i pažljivo upišite svoj PIN. Ako opet bude pogrešan, uređaj će se blokirati. Tada možete postaviti novi PIN na stranici „Moji mobilni uređaji”.
        [one] Ponovno skenirajte QR kod i pažljivo upišite svoj PIN. Preostao je { $count } pokušaj. Nakon toga uređaj će biti blokiran.
        [few] Ponovno skenirajte QR kod i pažljivo upišite svoj PIN. Preostala su { $count } pokušaja. Nakon toga uređaj će biti blokiran.
       *[other] Ponovno skenirajte QR kod i pažljivo upišite svoj PIN. Preostalo je { $count } pokušaja. Nakon toga uređaj će biti blokiran.
    }
    .title = Pogrešan PIN u aplikaciji
error-code-expired = Ovaj je kod stariji od pet minuta. Skenirajte novi QR kod u nastavku i upišite novi kod.
    .title = Ovaj je kod istekao
error-code-used = Svaki kod vrijedi samo jedanput, a svaki QR kod dopušta tri pokušaja. Skenirajte novi QR kod u nastavku i upišite novi kod.
    .title = Ovaj je kod već upotrijebljen

account-title = Moj račun
account-hello = Vaš račun: { $name }
account-lead = Upravljajte svojim računom i uređajima koji potvrđuju Vaše prijave.
account-devices = Moji mobilni uređaji
account-devices-state =
    { $count ->
        [0] Još nemate uređaj. Kad ga budete imali, sama ukradena lozinka neće biti dovoljna za promjenu Vaših uređaja.
        [one] { $count } uređaj može potvrđivati Vaše prijave.
        [few] { $count } uređaja mogu potvrđivati Vaše prijave.
       *[other] { $count } uređaja može potvrđivati Vaše prijave.
    }
account-devices-unusable = Nijedan Vaš uređaj trenutačno ne može potvrđivati. Pogledajte što treba učiniti.
account-history = Povijest prijava
account-history-state = Kada i gdje ste se prijavili i što ste potpisali
account-history-open = Prikaži povijest
account-sessions = Otvorene sesije
account-sessions-state = Preglednici u kojima ste prijavljeni
account-sessions-open = Prikaži sesije
account-stop = Uređaj je izgubljen ili ukraden?
account-stop-state = Zaustavite sve odjednom: uređaje, zahtjeve i prijave
account-stop-open = Zaustavi sve
account-mail-language = Jezik e-poruka i zahtjeva
account-mail-language-save = Spremi
account-mail-language-saved = E-poruke i zahtjevi na Vašim uređajima sada će biti na ovom jeziku.
account-mail-language-other = E-poruke i zahtjevi na Vašim uređajima na drugom su jeziku: { $language }.
account-mail-language-same = Upotrijebi i za njih jezik ove stranice
account-devices-manage = Upravljaj mojim mobilnim uređajima
account-devices-first = Dodaj mobilni uređaj

devices-title = Moji mobilni uređaji
devices-lead = Ovi uređaji mogu potvrditi da ste to Vi.
devices-none = Još nemate uređaj. Dodajte ga i sama ukradena lozinka neće biti dovoljna za promjenu Vaših uređaja.
devices-add = Dodaj mobilni uređaj
devices-active = Aktivan
devices-pending = Nedovršen
devices-blocked = Blokiran
devices-locked = Zaključan
devices-blocked-why = Ovaj je uređaj blokiran jer je previše puta upisan pogrešan PIN. Postavite novi PIN da biste ga ponovno upotrebljavali.
devices-suspended-why = Uređaj ili preglednik s pomoću kojeg je ovaj uređaj dodan više nije pouzdan. Ako je ovaj uređaj Vaš, postavite mu novi PIN. Ako ga ne prepoznajete, uklonite ga.
devices-locked-why = Otkrivena je kopija ovog uređaja, pa je zaključan radi Vaše sigurnosti. Uklonite ga i ponovno ga dodajte.
devices-pending-why = Registracija ovog uređaja nije dovršena. Uklonite ga i ponovno ga dodajte.
devices-added = Dodan
devices-attested = Hardver provjeren:
devices-attested-app = Aplikaciju provjerio Apple:
devices-attestation-missing = Nije provjereno jer uređaj nije dao dokaz:
devices-attestation-refused = Nije provjereno jer dokaz nije prihvaćen:
devices-last-used = Posljednja upotreba
devices-never-used = Još nije upotrijebljen
devices-rename = Preimenuj
devices-rename-label = Novi naziv
devices-rename-save = Spremi naziv
devices-reset = Postavi novi PIN
devices-remove = Ukloni
devices-remove-title = Ukloniti uređaj „{ $device }”?
devices-remove-lead = Uređaj više neće moći potvrđivati Vaše prijave, a otvoreni zahtjevi na njemu bit će otkazani. O tome ćete dobiti e-poruku. Da biste uređaj ponovno upotrebljavali, morat ćete ga opet dodati.
devices-remove-last = To je Vaš jedini uređaj.
devices-remove-others = Ovi su uređaji dodani s pomoću ovog uređaja i bit će blokirani dok im ne postavite novi PIN: { $devices }
devices-remove-confirm = Ukloni ovaj uređaj
devices-remove-keep = Zadrži
devices-removed = Uređaj je uklonjen. Poslali smo Vam e-poruku o tome.
devices-renamed = Naziv je promijenjen.
devices-pin-reset = Novi je PIN postavljen.
devices-was-added = Uređaj je dodan. Poslali smo Vam e-poruku o tome.
error-device-name = Upišite naziv uređaja od 1 do 40 znakova.
    .title = Naziv nedostaje ili je predug
error-device-name-characters = Naziv sadrži prijelom retka, tabulator ili nevidljivi znak. Upišite naziv ponovno bez tog znaka.
    .title = Naziv sadrži znak koji se ne može prikazati

step-up-title = Potvrdite da ste to Vi
step-up-first = Najprije ponovno upišite svoju lozinku.
step-up-for-add = Želite dodati uređaj.
step-up-for-remove = Želite ukloniti uređaj „{ $device }”.
step-up-for-reset = Želite postaviti novi PIN za uređaj „{ $device }”.
step-up-for-rename = Želite preimenovati uređaj „{ $device }”.
step-up-for-email = Želite promijeniti svoju e-adresu u { $email }.
step-up-for-password = Želite promijeniti svoju lozinku.
step-up-for-report = Želite dojaviti prijavu koja nije bila Vaša.
step-up-for-sessions = Želite se odjaviti u svojim ostalim preglednicima.
step-up-device-title = Potvrdite uređajem
step-up-device-lead = Imate uređaj, pa za ovu promjenu sama lozinka nije dovoljna.
step-up-continue = Nastavi
step-up-app-pin = Potvrdi u aplikaciji
step-up-app-qr = QR kodom (radi bez internetske veze)
step-up-unusable = Ne radi nijedan Vaš uređaj?
step-up-unusable-lead = Na stranici „Moji mobilni uređaji” možete postaviti novi PIN uređaja s pomoću poveznice poslane e-poštom.
step-up-lost = Ako ste izgubili sve svoje uređaje, odaberite „{ account-stop-open }”, a zatim ponovno dodajte uređaj.
step-up-forgotten-known = Ako se ipak sjetite lozinke, prijavite se njome i odaberite „{ method-without-app }”.
step-up-forgotten-lost = Ako ste izgubili i lozinku i sve svoje uređaje, obratite se organizaciji koja vodi ovu uslugu. Ova Vam stranica tada ne može pomoći.
sign-in-service = { $name } (Moj račun)
service-continue-title = Prijavljeni ste
service-continue = Nastavi: { $service }
service-signed-in-as = Račun: { $email }
service-sign-out-asked = Usluga { $service } traži Vašu odjavu.
service-sign-out-lead = Bit ćete odjavljeni ovdje i iz svake usluge koju ste otvorili u ovom pregledniku.
service-stay = Bez odjave
signed-out-title = Odjavljeni ste
service-return = Povratak: { $service }

add-title = Dodaj mobilni uređaj
add-lead = Najprije odaberite naziv i PIN. PIN ostaje na ovoj stranici i u Vašoj aplikaciji.
add-name = Naziv uređaja
add-name-hint = Odaberite naziv koji ćete prepoznati, na primjer „Marijin telefon”.
add-pin = PIN od četiri znamenke
add-pin-hint = Upisivat ćete ga u aplikaciju da biste potvrdili svoje prijave. Nemojte upotrijebiti PIN kojim otključavate telefon. Izbjegavajte godine, nizove kao što je 1234 i ponovljene znamenke.
add-pin2 = Ponovite PIN
add-show = Prikaži QR kod
add-noscript = Ova stranica sama izrađuje QR kod kako nitko drugi ne bi vidio Vaš PIN. Za to joj je potreban JavaScript. Dopustite JavaScript za ovo web-mjesto, a zatim ponovno učitajte stranicu.
reset-title = Novi PIN za uređaj „{ $device }”
reset-lead = Odaberite novi PIN. Ostaje na ovoj stranici i u Vašoj aplikaciji.

enrol-scan-title = Skenirajte ovaj QR kod svojim uređajem
enrol-scan-lead = Otvorite aplikaciju Countersign. Prvi put dodirnite „Postavi ovaj uređaj”, a zatim „Skeniraj kod”. Ako se već služite aplikacijom, dodirnite „Skeniraj QR kod”. Zatim usmjerite kameru na QR kod.
enrol-reset-lead = Otvorite aplikaciju Countersign na uređaju „{ $device }”, dodirnite „Skeniraj QR kod” i usmjerite kameru na QR kod.
enrol-picture = QR kod za skeniranje aplikacijom Countersign
enrol-address = Ako aplikacija zatraži adresu, to je ova: { $origin }
enrol-other-ways = Na istom uređaju ili bez kamere
enrol-link-label = Na istom uređaju otvorite ovu poveznicu u aplikaciji ili je kopirajte i zalijepite onamo:
enrol-here = Je li aplikacija na ovom uređaju?
enrol-here-lead = Otvorite aplikaciju ovdje. Zatim ćete se vratiti na ovu stranicu radi usporedbe šest znakova.
enrol-copy = Kopiraj poveznicu
enrol-copied = Kopirano
enrol-typed-label = Ili upišite ovaj kod u aplikaciju, s adresom { $origin }
enrol-waiting = Čeka se Vaš uređaj…
enrol-claimed = Vaš je uređaj povezan. Upišite svoj PIN u aplikaciju.
enrol-step = Korak { $step } od 4
enrol-pin-title = Upišite PIN u aplikaciju
enrol-other-device = Je li aplikacija na drugom uređaju?
enrol-none-title = U aplikaciji ne vidim znakove
enrol-none-lead = Najprije upišite PIN u aplikaciju. Znakovi se pojavljuju nakon toga. Ako aplikacija pokazuje nešto drugo, odaberite „{ enrol-differ }”. Ništa se ne dodaje i možete početi ponovno.
enrol-reset-none-lead = Najprije upišite PIN u aplikaciju. Znakovi se pojavljuju nakon toga. Ako aplikacija pokazuje nešto drugo, odaberite „{ enrol-differ }”. Uređaj će se tada ukloniti iz Vašeg računa i možete ga ponovno dodati.
enrol-wrong-pin =
    { $count ->
        [one] To nije PIN koji ste ovdje odabrali. Preostao je { $count } pokušaj. Nakon toga kod više neće vrijediti i počinjete ispočetka.
        [few] To nije PIN koji ste ovdje odabrali. Preostala su { $count } pokušaja. Nakon toga kod više neće vrijediti i počinjete ispočetka.
       *[other] To nije PIN koji ste ovdje odabrali. Preostalo je { $count } pokušaja. Nakon toga kod više neće vrijediti i počinjete ispočetka.
    }
enrol-compare-title = Vidite li isto u aplikaciji?
enrol-compare-lead = Usporedite šest znakova u nastavku s onima na svojem uređaju. Ako se razlikuju, povezani uređaj nije Vaš.
enrol-match = Znakovi su isti
enrol-differ = Znakovi se razlikuju
enrol-added-title = Vaš je uređaj spreman
enrol-added-lead = Vaš uređaj sada može potvrđivati Vaše prijave. Poslali smo Vam e-poruku o tome.
enrol-reset-done-title = Vaš je novi PIN postavljen
enrol-reset-done-lead = Uređaj ponovno može potvrđivati Vaše prijave, s novim PIN-om. Poslali smo Vam e-poruku o tome.
enrol-done = Gotovo
enrol-dead-title = Ovaj je kod istekao
enrol-dead-expired = Kod nije upotrijebljen u roku od deset minuta. Ništa nije registrirano.
enrol-dead-unfinished = Jedan je uređaj upotrijebio kod, ali PIN nije upisan ili znakovi nisu uspoređeni na vrijeme. Ništa nije registrirano.
enrol-dead-wrong-pin = Tri je puta upisan pogrešan PIN. Ništa nije registrirano.
enrol-dead-contested = Dva su uređaja pokušala upotrijebiti isti kod, pa su oba odbijena. Ništa nije registrirano. Nemojte dopustiti da itko drugi vidi QR kod.
enrol-dead-rejected = Naveli ste da se znakovi razlikuju, pa je uređaj odbijen. Ako to nije bila pogreška, možda je netko drugi fotografirao kod. Počnite ponovno ondje gdje nitko ne može vidjeti Vaš zaslon.
enrol-dead-gone = Kod više ne vrijedi. Ništa nije registrirano.
enrol-reset-dead-expired = Kod nije upotrijebljen u roku od deset minuta. PIN nije promijenjen.
enrol-reset-dead-unfinished = Jedan je uređaj upotrijebio kod, ali PIN nije upisan na vrijeme. PIN nije promijenjen.
enrol-reset-dead-wrong-pin = Tri je puta upisan pogrešan PIN. PIN nije promijenjen.
enrol-reset-dead-rejected = Naveli ste da se znakovi razlikuju, pa je uređaj uklonjen iz Vašeg računa. Ako to nije bila pogreška, možda je netko drugi fotografirao kod. Počnite ponovno ondje gdje nitko ne može vidjeti Vaš zaslon.
enrol-again = Počni ponovno
enrol-cancel = Odustani
enrol-time-left = Kod vrijedi još
enrol-failed = Poslužitelj nije prihvatio kod. Provjerite vezu i pokušajte ponovno.

pin-four-digits = Upišite PIN od točno četiri znamenke.
pin-differs = PIN-ovi se ne podudaraju. Ponovno upišite oba.
pin-same-digits = Četiri jednake znamenke lako je pogoditi. Odaberite drugi PIN.
pin-row = Nizove kao što su 1234 ili 4321 lako je pogoditi. Odaberite drugi PIN.
pin-pairs = Ponovljene ili zrcalne parove, kao što su 1212 ili 1221, lako je pogoditi. Odaberite drugi PIN.
pin-year = Godinu je lako pogoditi. Odaberite drugi PIN.
pin-keypad-line = Znamenke koje na tipkovnici čine crtu lako je pogoditi. Odaberite drugi PIN.

recovery-title-pin = Postavljanje novog PIN-a za uređaj „{ $device }”
recovery-title-add = Dodavanje uređaja poveznicom iz e-pošte
recovery-choose-lead = Za ovo sama lozinka nije dovoljna. Upišite je ponovno, a zatim odaberite kako ćete potvrditi da ste to Vi.
recovery-app-first = Drugi Vaš uređaj radi. Najprije se prijavite njime. Tada može potvrditi ovu promjenu.
recovery-password-label = Lozinka
recovery-by-device = Potvrda uređajem „{ $device }”
recovery-by-device-hint = Odmah
recovery-by-mail = Poveznicom poslanom e-poštom
recovery-by-mail-hint-now = Na Vašu e-adresu, odmah
recovery-by-mail-hint-wait =
    { $count ->
        [one] Na Vašu e-adresu, zatim čekanje od { $count } sata
        [few] Na Vašu e-adresu, zatim čekanje od { $count } sata
       *[other] Na Vašu e-adresu, zatim čekanje od { $count } sati
    }
recovery-sent-title = Provjerite e-poštu
recovery-sent-lead = Poveznica je na putu na adresu { $email }. Otvorite je u ovom pregledniku da biste nastavili.
recovery-sent-none = Ni nakon nekoliko minuta nema e-poruke?
sent-spam = Pogledajte i u mapu neželjene pošte i provjerite je li adresa točna.
recovery-sent-again = Pošalji novu poveznicu
recovery-wait-title = Pričekajte
recovery-wait-lead = Radi Vaše sigurnosti možete nastaviti tek nakon tog vremena. Tada se vratite na ovu stranicu, u ovom pregledniku. Ako to niste bili Vi, otkažite to poveznicom u e-poruci.
recovery-wait-until = Možete nastaviti od
recovery-elsewhere-title = Jeste li to bili Vi?
recovery-elsewhere-lead = Ako ste zatražili ovu poveznicu, otvorite je u pregledniku u kojem ste je zatražili, dok ste ondje prijavljeni. Ako je niste zatražili, otkažite je ovdje.
recovery-elsewhere-password = Ovom poveznicom odabirete novu lozinku. Ako ste je zatražili, otvorite je u pregledniku u kojem ste je zatražili. Ako je niste zatražili, otkažite je ovdje. Vaša lozinka ostaje ista.
recovery-take-over = To sam ja: nastavi u ovom pregledniku
recovery-stop = To nisam ja: otkaži
recovery-stopped-title = Otkazano
recovery-stopped-lead = Ništa nije promijenjeno. Ako niste zatražili poveznicu, Vašu lozinku zna netko drugi: odmah je promijenite.
recovery-stopped-password = Vaša lozinka ostaje ista, a poveznica više ne radi. Da bi netko zatražio takvu poveznicu, dovoljna mu je Vaša e-adresa.
recovery-over-title = Ova poveznica više ne vrijedi
recovery-over-lead = Poveznica je upotrijebljena ili otkazana, zamijenjena novijom ili je istekla. Ništa nije promijenjeno.
recovery-too-late = Ova je poveznica već upotrijebljena ili je istekla, pa više nema što otkazati. Ako je niste upotrijebili Vi, prijavite se, pregledajte svoje uređaje i promijenite lozinku.
error-other-device-works = Drugi Vaš uređaj radi. Potvrdite njime. Poveznica u e-pošti nije Vam potrebna.
    .title = Upotrijebite svoj drugi uređaj
error-too-many-links =
    { $count ->
        [one] Danas je već poslano nekoliko e-poruka s poveznicama. Provjerite ulaznu poštu i mapu s neželjenom poštom ili pokušajte ponovno za { $count } sat.
        [few] Danas je već poslano nekoliko e-poruka s poveznicama. Provjerite ulaznu poštu i mapu s neželjenom poštom ili pokušajte ponovno za { $count } sata.
       *[other] Danas je već poslano nekoliko e-poruka s poveznicama. Provjerite ulaznu poštu i mapu s neželjenom poštom ili pokušajte ponovno za { $count } sati.
    }
    .title = Zasad nema novih poveznica

sessions-lead = U ovim ste preglednicima prijavljeni. Ako neki od njih ne prepoznajete, sada završite njegovu sesiju i promijenite lozinku.
sessions-here = Ovaj preglednik
sessions-end = Završi ovu sesiju
sessions-end-others = Završi sve druge sesije
sessions-end-others-lead = Bit ćete odjavljeni svugdje osim u ovom pregledniku.
sessions-ended = Sesija je završena.
sessions-others-ended = Sve druge sesije su završene.

history-title = Povijest prijava
history-lead = Što se na Vašem računu događalo u posljednjih 180 dana, najnovije prvo.
history-none = Još nema ničega. Ovdje će se pojavljivati prijave i potpisi.
history-signed-in = Prijava uspjela
history-signed = Potpisano
history-confirmed = Potvrđeno
history-change-add = Dodavanje uređaja
history-change-remove = Uklanjanje uređaja
history-change-reset = Postavljanje novog PIN-a
history-change-rename = Preimenovanje uređaja
history-change-password = Promjena lozinke
history-change-email = Promjena e-adrese
history-change-report = Dojava prijave
history-change-sessions = Odjava u drugim preglednicima
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
history-by-password = Samo lozinkom
history-by-app = Aplikacijom
history-by-code = Kodom iz aplikacije
history-on-mobile = Aplikacijom na istom uređaju
history-not-me = To nisam ja
history-reported = Dojavljeno
history-report-title = To niste bili Vi?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Dojava ne zaustavlja ovu transakciju. Odmah nazovite uslugu „{ $service }”: samo je ona može zaustaviti.
history-report-lead = Ako to dojavite, bit će odjavljeni svi koji su prijavljeni u tom pregledniku. O tome ćete dobiti e-poruku. Zatim promijenite lozinku.
history-report-here = To je preglednik koji sada upotrebljavate: bit ćete odjavljeni i ovdje.
history-report-confirm = Dojavi
history-report-keep = Ne, to sam ja
history-was-reported = Vaša je dojava zaprimljena i u tom ste pregledniku odjavljeni. Poslali smo Vam e-poruku o tome.
history-older = Prikaži starije unose
history-newest = Natrag na najnovije unose

stop-title = Zaustavi sve
stop-lead = Upotrijebite ovo ako ste izgubili uređaj ili ako je netko drugi možda prijavljen u Vaše ime. Djeluje odmah i ne može se poništiti:
stop-devices = Svi će Vaši uređaji biti uklonjeni. Nijedan neće moći potvrđivati Vaše prijave.
stop-requests = Otvoreni zahtjevi i prijave bit će otkazani.
stop-sessions = Bit ćete odjavljeni svugdje, i ovdje.
stop-mail = O tome ćete dobiti e-poruku.
stop-account = Vaš račun ostaje. Moći ćete ga ponovno upotrebljavati čim dodate uređaj.
stop-back-title = Kako ponovno početi
stop-back =
    { $count ->
        [0] Prijavite se lozinkom i ponovno dodajte uređaj. Trebat će Vam i poveznica poslana e-poštom.
        [one] Prijavite se lozinkom i ponovno dodajte uređaj. Trebat će Vam i poveznica poslana e-poštom i morat ćete pričekati { $count } sat.
        [few] Prijavite se lozinkom i ponovno dodajte uređaj. Trebat će Vam i poveznica poslana e-poštom i morat ćete pričekati { $count } sata.
       *[other] Prijavite se lozinkom i ponovno dodajte uređaj. Trebat će Vam i poveznica poslana e-poštom i morat ćete pričekati { $count } sati.
    }
stop-confirm = Zaustavi sve sada
stop-keep = Ne, natrag
stop-nothing = Nema se što zaustaviti: Vaš račun nema uređaja. Promjena koju je netko zatražio može se poništiti poveznicom u našoj e-poruci o njoj.
stop-done-title = Sve je zaustavljeno
stop-done-lead = Vaši su uređaji uklonjeni i svugdje ste odjavljeni. Poslali smo Vam e-poruku o tome.
stop-done-sign-in = Na prijavu

outbox-title = Demonstracijska izlazna pošta
outbox-lead = Poruke koje bi ova demonstracija poslala, najnovije prve.
outbox-none = Još nema poruka.

error-page-home = Na početnu stranicu
error-page-not-found = Na ovoj adresi nema ničega. Možda joj nedostaje dio.
    .title = Ova stranica ne postoji
error-page-forged = Ovaj obrazac nije otvoren s ovog web-mjesta ili više nije aktualan. Ništa nije promijenjeno. Vratite se, ponovno učitajte stranicu i pokušajte ponovno.
    .title = Ovaj obrazac nije prihvaćen
error-page-other-host = Ovo nije adresa ovog poslužitelja. Ništa nije učinjeno. Upotrijebite adresu koju ste dobili.
    .title = Ovo nije prava adresa
error-page-malformed = Nešto u obrascu nedostaje ili se nije moglo pročitati. Ništa nije promijenjeno. Vratite se i pokušajte ponovno.
    .title = Ovaj se obrazac nije mogao pročitati
error-page-service-over = Ova prijava trajala je predugo, već je dovršena ili je otvorena u drugom pregledniku. Ništa nije promijenjeno. Vratite se na uslugu i prijavite se odande.
    .title = Ova je prijava završena
error-page-service-request = Usluga je poslala zahtjev koji ovaj poslužitelj ne prihvaća. Ništa nije učinjeno. Obratite se podršci usluge.
    .title = U ovu se uslugu nije moguće prijaviti
error-page-unknown-service = Aplikacija na adresi u nastavku zatražila je Vašu prijavu, ali ta adresa ovdje nije registrirana. Ništa nije učinjeno. Obratite se podršci usluge.
    .title = Ova usluga ovdje nije registrirana
error-page-busy = Trenutačno se prijavljuje mnogo ljudi. Ništa nije izgubljeno. Pričekajte nekoliko sekundi i pokušajte ponovno.
    .title = Trenutak, molimo
error-page-too-often = Iz Vašeg preglednika ili mreže u kratkom je vremenu poslano mnogo zahtjeva. Ništa nije izgubljeno. Pričekajte nekoliko minuta i pokušajte ponovno.
    .title = Molimo pričekajte nekoliko minuta
error-page-fault = Došlo je do problema na našoj strani. Ništa nije promijenjeno. Pokušajte ponovno za nekoliko minuta.
    .title = Ovo nije uspjelo

link-open = Otvori u aplikaciji
link-open-lead = Otvorite aplikaciju ovdje. Stranica koja Vam je prikazala kod nastavit će automatski.
link-title = Ova je poveznica za aplikaciju
link-lead = Kopirajte cijelu adresu ove stranice. Na uređaju koji želite registrirati otvorite aplikaciju Countersign, dodirnite „Upiši kod” i zalijepite adresu. Poveznica vrijedi samo jedanput, deset minuta. Još ništa nije registrirano.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Potpiši aplikacijom
signature-code = Potpiši QR kodom (radi bez internetske veze)
signature-device-title = Kojim uređajem želite potpisati?
signature-device-none-title = Za potpis Vam je potreban uređaj
signature-device-none-lead = Najprije dodajte uređaj svojem računu. To traje otprilike dvije minute. Zatim se vratite ovamo.
signature-submit = Potpiši
signature-content = Što potpisujete
signature-step-type = Provjerite koja usluga šalje zahtjev, upišite iste vrijednosti u aplikaciju, a zatim svoj PIN. Aplikacija prikazuje devet slova i znamenaka.
signature-nothing-signed = Ništa nije potpisano i ništa se neće dogoditi. Možete početi ponovno kad god želite.
error-not-this-transaction-otp =
    { $count ->
        [one] Usporedite svaku vrijednost koju ste upisali u aplikaciju s onima na ovoj stranici. Zatim ponovno skenirajte QR kod i izradite novi kod. Preostao je { $count } pokušaj.
        [few] Usporedite svaku vrijednost koju ste upisali u aplikaciju s onima na ovoj stranici. Zatim ponovno skenirajte QR kod i izradite novi kod. Preostala su { $count } pokušaja.
       *[other] Usporedite svaku vrijednost koju ste upisali u aplikaciju s onima na ovoj stranici. Zatim ponovno skenirajte QR kod i izradite novi kod. Preostalo je { $count } pokušaja.
    }
    .title = Kod ne odgovara transakciji

## Creating an account

new-account-title = Izrada računa
new-account-lead = Poslat ćemo Vam e-poruku s poveznicom. Nakon toga birate lozinku.
new-account-first-name = Ime
new-account-last-name = Prezime
new-account-name-wrong = Upišite ime slovima bilo kojeg pisma, najviše { $count } znakova.
new-account-empty = Ovo je polje prazno. Ispunite ga.
new-account-email-repeat = Ponovite e-adresu
new-account-email-differs = Upišite dvaput istu e-adresu.
new-account-check = Upišite šest znamenaka koje vidite na slici
new-account-check-picture = Slika sa šest znamenaka
new-account-check-listen = Poslušaj znamenke
new-account-check-new = Prikaži druge znamenke
new-account-check-wrong = Znamenke se ne podudaraju ili više ne vrijede. Upišite znamenke koje sada vidite.
new-account-privacy = Prihvaćam izjavu o privatnosti
new-account-privacy-read = Pročitaj izjavu o privatnosti (otvara se u novom prozoru)
new-account-privacy-missing = Račun se može izraditi samo ako prihvatite izjavu o privatnosti.
new-account-sent-lead = Poslali smo e-poruku na { $email }. Otvorite poveznicu u njoj u roku od 24 sata.
new-account-password-title = Odaberite lozinku
new-account-password-lead = Vaša je e-adresa potvrđena. Račun će biti izrađen kad odaberete lozinku.
new-account-password-repeat = Ponovite lozinku
new-account-expired-title = Ova je poveznica istekla
new-account-expired-lead = Poveznica vrijedi 24 sata. Možemo poslati novu na { $email }.
new-account-expired-send = Pošalji novu poveznicu
new-account-over-lead = Možda već imate račun. U tom se slučaju prijavite. Ako nemate, počnite ispočetka.
new-account-done = Vaš je račun izrađen i prijavljeni ste.

## Name and email address

details-title = Ime i e-adresa
details-save = Spremi ime
details-saved = Vaše je ime promijenjeno. O tome smo Vam poslali e-poruku.
details-new-email = Nova e-adresa
details-email-lead = Poslat ćemo poveznicu na novu adresu. Adresa se mijenja tek kad otvorite poveznicu i potvrdite promjenu.
details-email-same = Ovo je već e-adresa Vašeg računa.
details-link-sign-in = Najprije se prijavite. Zatim u ovom pregledniku ponovno otvorite poveznicu iz naše poruke.
details-change-email = Promijeni e-adresu
details-confirm-lead = Od sada se prijavljujete adresom { $email } i e-poruke Vam stižu na nju. Bit ćete odjavljeni u svim drugim preglednicima.
details-email-saved = Vaša je e-adresa promijenjena.
email-reversal-title = Vrati prijašnju e-adresu
email-reversal-lead = Vaš će račun ponovno upotrebljavati { $email }. Svi će uređaji biti uklonjeni, svugdje ćete biti odjavljeni i lozinka više neće vrijediti. Zatim e-poštom birate novu lozinku.
email-reversal-done-title = Vaša prijašnja e-adresa je vraćena
email-reversal-done-lead = Sada odaberite novu lozinku. Poslat ćemo poveznicu na Vašu e-adresu.
details-open = Promijeni ime ili e-adresu

### Help desk

help-desk-title = Služba za podršku
help-desk-lead = Unesite točnu e-adresu osobe koja traži pomoć. Svako se pretraživanje bilježi s Vašim računom.
help-desk-find = Pronađi račun
help-desk-unknown = Nijedan račun nema ovu e-adresu.
help-desk-looks = U jednom ste satu pogledali previše računa. Pokušajte ponovno kasnije.
help-desk-agents = Ovo je Vaš račun ili račun druge osobe u službi za podršku. Ovdje ne možete ništa promijeniti.
help-desk-changed = Račun se u međuvremenu promijenio ili je potvrda stigla prekasno. Ponovno pogledajte račun.
help-desk-stopped = Vlasnik je izgubio ili zaustavio sve uređaje. Možete samo pokrenuti oporavak.
help-desk-disabled = Ovaj je račun onemogućen. Ovdje ne možete ništa promijeniti.
help-desk-device-works = Drugi uređaj ovog računa radi. Ako je izgubljen, najprije ga uklonite.
help-desk-too-many = Ovoj je osobi poslano previše poruka s poveznicama. Pokušajte ponovno sutra.
help-desk-waiting = Vlasnik mora pričekati prije prijave lozinkom, nakon pogrešnih pokušaja ili dojave.
help-desk-nothing-done = Ništa nije promijenjeno
help-desk-done = Gotovo. Vlasnik o tome dobiva e-poruku.
help-desk-sessions = Otvorene sesije: { $number }
help-desk-devices = Uređaji
help-desk-no-devices = Ovaj račun nema uređaja.
help-desk-unlock = Otključaj prijavu
help-desk-remove = Ukloni uređaj
help-desk-sessions-end = Završi sve sesije
help-desk-reset = Pokreni postavljanje novog PIN-a
help-desk-recover = Pokreni oporavak
help-desk-unlock-about = Vlasnik može odmah ponovno unijeti lozinku i tražiti poveznice. Blokirani uređaji ostaju blokirani.
help-desk-remove-about = Uređaj više ne može potvrđivati prijave i završavaju sve sesije koje je otvorio. To se ne može poništiti.
help-desk-remove-last = Ovo je jedini uređaj ovog računa. Bez njega vlasnik treba oporavak da bi se ponovno prijavio.
help-desk-recover-about = Vlasnik dobiva e-poruku s poveznicom koju Vi ne vidite. Radi sigurnosti vlasnik će možda morati pričekati.
help-desk-told = Vlasnik o tome dobiva e-poruku i to se bilježi s Vašim računom.
help-desk-confirm = Potvrdite svojim uređajem
help-desk-back = Natrag na račun
help-desk-service = { $name } (podrška)
help-desk-line-act = Radnja
help-desk-line-account = Račun
help-desk-line-device = Uređaj
help-desk-app = Služba za podršku otvara se na jedan sat nakon prijave aplikacijom. Prijavite se sada aplikacijom.
help-desk-card = Pomozite drugima s njihovim računima
help-desk-open = Otvori službu za podršku
