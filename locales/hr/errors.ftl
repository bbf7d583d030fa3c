### Hrvatski: see locales/en for what each text is for.

error-unknown-code =
    Ovo nije Countersignov kod, pa nije upotrijebljen. Upotrijebite kod koji prikazuje Vaša stranica za prijavu.
    .title = Ovo nije Countersignov kod
error-newer-version =
    Kod je izrađen za noviju verziju ove aplikacije, pa se ovdje ne može pročitati. Ažurirajte aplikaciju i ponovno skenirajte kod.
    .title = Aplikaciju treba ažurirati
error-no-code-in-picture =
    Na slici nije pronađen čitljiv kod. Odaberite jasniju sliku, na kojoj se vidi cijeli kod s bijelim rubom.
    .title = Na ovoj slici nema koda
error-unreadable-picture =
    Datoteka nije slika koju ova aplikacija može pročitati ili je prevelika. Odaberite sliku PNG, JPEG ili WebP od najviše 12 megabajta.
    .title = Ova se slika ne otvara
error-mistyped-code =
    Jedan ili više znakova nisu kao na stranici, pa ništa nije poslano. Usporedite kod sa stranicom i ispravite ga.
    .title = Pogreška u upisu
error-mistyped-digits =
    Jedna od znamenaka pogrešna je ili nedostaje. To se ne računa kao pokušaj. Usporedite svih dvanaest sa stranicom i ispravite ih.
    .title = Pogreška u upisu
error-insecure-address =
    Veza s ovom adresom nije šifrirana, pa je aplikacija neće upotrijebiti. Ispravan kod zatražite od usluge.
    .title = Ova adresa nije zaštićena
error-not-an-address =
    Adresa je nepotpuna ili sadržava pogrešku u upisu, pa ništa nije poslano. Prepišite je sa stranice koja prikazuje kod.
    .title = Ovo nije adresa
error-no-answer-there =
    Ništa nije promijenjeno. Provjerite adresu i je li ovaj uređaj povezan s internetom. Zatim pokušajte ponovno.
    .title = S te adrese nema odgovora
error-name-refused =
    Naziv je predug ili sadržava skrivene znakove, pa nije spremljen. Odaberite drugi naziv.
    .title = Ovaj se naziv ne može upotrebljavati
error-enrolment-gone =
    Svaki kod vrijedi samo jedanput i deset minuta. Ništa nije promijenjeno. Na stranici uzmite novi kod i skenirajte ga.
    .title = Ovaj kod više ne vrijedi
error-reset-gone =
    Svaki kod vrijedi samo jedanput i deset minuta. Ništa nije promijenjeno. Odaberite „Postavi novi PIN” pokraj ovog uređaja. Na stranici uzmite novi kod i skenirajte ga.
    .title = Ovaj kod više ne vrijedi
error-enrolment-contested =
    Dva su uređaja pokušala upotrijebiti isti kod, pa su oba odbijena i ništa nije promijenjeno. Na stranici uzmite novi kod i ne dajte da ga itko drugi vidi.
    .title = Drugi je uređaj upotrijebio ovaj kod
error-not-this-device =
    Ovim se kodom postavlja novi PIN drugog uređaja. Skenirajte ga tim uređajem ili na stranici odaberite ovaj uređaj i skenirajte novi kod.
    .title = Ovaj je kod za drugi uređaj
error-page-still-asks =
    Stranica još pita je li šest znakova isto. Usporedite znakove i ondje odgovorite. Aplikacija će zatim automatski nastaviti.
    .title = Stranica još pita
error-wrong-pin =
    Ništa nije odobreno. Ponovno upišite svoj PIN. Ne žurite.
    .title = Pogrešan PIN
error-enrolment-dead =
    Tri puta upisan je pogrešan PIN, pa ovaj kod više ne vrijedi. Ništa nije promijenjeno. Na stranici uzmite novi kod i počnite ponovno.
    .title = Previše pogrešnih PIN-ova
error-reset-unanswered =
    Novi PIN postavljen je na ovom uređaju, ali poslužitelj još nije odgovorio. Provjerite je li ovaj uređaj povezan s internetom. Aplikacija će nastaviti automatski.
    .title = Novi PIN još nije potvrđen
error-not-attested =
    Ovaj poslužitelj prihvaća samo uređaje čiji hardver može provjeriti. Ovaj uređaj nije bilo moguće provjeriti. Ništa nije promijenjeno. Upotrijebite drugi uređaj ili se obratite operateru poslužitelja.
    .title = Ovaj uređaj nije prihvaćen
error-unreachable =
    Poslužitelj trenutačno nije dostupan. Ništa nije izgubljeno. Provjerite je li ovaj uređaj povezan s internetom. Aplikacija će i dalje pokušavati.
    .title = Poslužitelj ne odgovara
error-not-the-server =
    Odgovor nije stigao od Vašeg poslužitelja, pa je zanemaren. Mreža hotela ili kafića možda traži da se najprije prijavite. Otvorite neku internetsku stranicu ili upotrijebite drugu mrežu.
    .title = Odgovor nije stigao od Vašeg poslužitelja
error-server-fault =
    Na poslužitelju je došlo do poteškoća. Ništa nije promijenjeno. Pokušajte ponovno za nekoliko minuta.
    .title = Poslužitelj ima poteškoća
error-too-many =
    Radi sigurnosti Vašeg računa poslužitelj traži da pričekate. Ništa nije izgubljeno. Pokušajte ponovno malo kasnije.
    .title = Previše pokušaja u kratkom vremenu
error-device-not-active =
    Ovaj se uređaj trenutačno ne može upotrebljavati za ovaj račun. Ništa nije promijenjeno. Vratite se na početni zaslon računa, gdje piše što učiniti.
    .title = Ovaj se uređaj ne može upotrebljavati
error-request-expired =
    Ništa nije odobreno. Ako se i dalje želite prijaviti, počnite ponovno na stranici.
    .title = Ovaj je zahtjev istekao
error-request-gone =
    Na ovaj je zahtjev odgovoreno ili je otkazan na drugom mjestu. Ako se i dalje želite prijaviti, počnite ponovno na stranici.
    .title = Ovaj je zahtjev već završio
error-removal-untold =
    Račun je izbrisan s ovog uređaja, ali poslužitelj nije odgovorio. Prijavite se, otvorite stranicu „Moj račun” i uklonite ovaj uređaj i s tamošnjeg popisa.
    .title = Poslužitelj se nije mogao obavijestiti
error-no-such-account =
    Račun za koji je ovaj kod nije u ovoj aplikaciji. Na stranici odaberite ovaj uređaj ili ga najprije registrirajte.
    .title = Ovaj je kod za drugi račun
error-forged-challenge =
    Ovaj se kod predstavlja kao kod Vašeg poslužitelja, ali to nije. Nije izrađen kod za odgovor. Prije nego što nastavite, provjerite adresu stranice.
    .title = Nemojte vjerovati ovom kodu
error-challenge-expired =
    Ovaj je kod stariji od pet minuta. Ako stranica ne prihvati Vaš odgovor, ondje uzmite novi kod.
    .title = Ovaj je kod možda prestar
error-clock-wrong =
    Sat ovog uređaja razlikuje se od sata poslužitelja za više od minute. Aplikacija upotrebljava vrijeme poslužitelja. U postavkama uključite automatski datum i vrijeme.
    .title = Sat ovog uređaja nije točan
error-key-store-unavailable =
    Spremište ključeva ovog uređaja, koje štiti aplikaciju, nije se moglo otvoriti. Ništa nije promijenjeno. Otključajte uređaj ili se ponovno prijavite na njega, a zatim pokušajte ponovno.
    .title = Spremište ključeva ne odgovara
error-secret-lost =
    Ključ koji na ovom uređaju štiti podatke aplikacije izgubljen je i ne može se vratiti. Vaši računi na poslužiteljima ostaju kakvi jesu. Izbrišite sve u aplikaciji, a zatim ponovno registrirajte ovaj uređaj na stranici „Moj račun”.
    .title = Podaci aplikacije više se ne mogu otvoriti
error-device-key-lost =
    Ključ ovog računa na ovom uređaju je izgubljen, pa uređaj za taj račun ne može ništa odobriti. Uklonite račun iz aplikacije, a zatim ponovno registrirajte ovaj uređaj na stranici „Moj račun”.
    .title = Ključ ovog računa je izgubljen
error-store-unwritable =
    Pohrana ovog uređaja puna je ili zaključana, pa ništa nije poslano. Oslobodite prostor i pokušajte ponovno.
    .title = Spremanje nije uspjelo
error-store-damaged =
    Podaci su oštećeni ili pripadaju drugoj instalaciji. Ništa nije promijenjeno. Ako ni novi pokušaj ne pomogne, ponovno instalirajte aplikaciju i registrirajte ovaj uređaj na stranici „Moj račun”.
    .title = Podaci aplikacije ne mogu se pročitati
error-store-newer =
    Podatke aplikacije spremila je novija verzija i ova ih ne može otvoriti. Ništa nije promijenjeno. Ažurirajte aplikaciju.
    .title = Podaci su iz novije verzije aplikacije
error-store-in-use =
    Podatke upotrebljava drugi prozor ove aplikacije. Zatvorite ovaj prozor i nastavite u drugom.
    .title = Countersign je već otvoren
error-link-not-scanned =
    Nemojte skenirati ovaj kod: on otvara zahtjev na uređaju na kojem je prikazan. Otvorite njegovu poveznicu na tom uređaju ili na stranici odaberite „Telefon bez interneta: skeniraj QR kod”.
    .title = Ovaj kod nije za skeniranje
error-link-gone =
    Na zahtjev je odgovoreno, otkazan je, istekao je ili je za drugu aplikaciju. Ništa nije odobreno. Ako se i dalje želite prijaviti, počnite ponovno na stranici.
    .title = Ova poveznica više ne vrijedi
error-request-not-shown =
    Dio ovog zahtjeva nedostaje ili se ovdje ne može prikazati, pa se zahtjev ne može odobriti. Ništa nije potpisano. Ažurirajte aplikaciju ili se obratite usluzi.
    .title = Zahtjev se ne može prikazati u cijelosti
error-link-waits =
    Ovdje završite ili otkažite ono što radite. Poveznica će se zatim otvoriti automatski.
    .title = Čeka Vas poveznica
error-browser-not-opened =
    Ovaj uređaj nije otvorio preglednik. Sami se vratite u preglednik. Stranica na kojoj ste počeli nastavit će ondje.
    .title = Preglednik se nije otvorio
error-help-not-opened =
    Preglednik se nije otvorio i još ste u aplikaciji. Sami otvorite u pregledniku adresu navedenu pod „Pomoć”.
    .title = Preglednik se nije otvorio
error-password-page-not-opened =
    Preglednik se nije otvorio i još ste u aplikaciji. Sami otvorite u pregledniku ovdje prikazanu adresu.
    .title = Preglednik se nije otvorio
error-pin-same-digits =
    Četiri jednake znamenke lako je pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-row =
    Nizove kao što su 1234 ili 4321 lako je pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-pairs =
    Ponovljene ili zrcalne parove, kao što su 1212 ili 1221, lako je pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-year =
    Godinu je lako pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-keypad-line =
    Znamenke koje na tipkovnici čine crtu lako je pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-unchanged =
    To je već Vaš PIN. Odaberite drugi.
    .title = To je Vaš trenutačni PIN
error-pin-differs =
    Dva PIN-a nisu ista, pa ništa nije promijenjeno. Još jedanput odaberite novi PIN.
    .title = PIN-ovi se ne podudaraju
error-biometric-cancelled =
    Ništa nije odobreno i ništa nije izgubljeno. Pokušajte ponovno ili upotrijebite svoj PIN.
    .title = Otkazano
error-biometric-locked-out =
    Prepoznavanje otiska prsta ili lica previše puta nije uspjelo, pa je neko vrijeme isključeno. Upotrijebite svoj PIN. Prepoznavanje ponovno radi kad jednom otključate uređaj.
    .title = Ovaj put upotrijebite svoj PIN
error-biometric-changed =
    Na ovom je uređaju dodan ili uklonjen otisak prsta ili lice. Radi Vaše sigurnosti aplikacija sada traži PIN. Prepoznavanje možete ponovno uključiti u svojem računu.
    .title = Otisci prstiju ili lica su promijenjeni
error-biometric-unavailable =
    Ovaj uređaj trenutačno nema otisak prsta ni lice koje aplikacija može upotrijebiti. Upotrijebite svoj PIN.
    .title = Upotrijebite svoj PIN
error-move-ended =
    Ništa nije premješteno i ovaj uređaj radi kao prije. Ako i dalje želite premjestiti račun, počnite ponovno.
    .title = Premještanje je završilo
error-too-many-accounts =
    Aplikacija je dosegnula najveći broj računa ili račun najveći broj uređaja. Ništa nije registrirano. Uklonite onaj koji ne trebate, a zatim pokušajte ponovno.
    .title = Dosegnuta je granica
error-settings-not-opened =
    Ništa nije promijenjeno. Sami otvorite postavke ovog uređaja i ondje potražite zaključavanje zaslona.
    .title = Postavke se nisu otvorile
error-notifications-not-opened =
    Ništa nije promijenjeno. Sami otvorite postavke ovog uređaja i ondje potražite obavijesti ove aplikacije.
    .title = Postavke se nisu otvorile
