### Hrvatski: see locales/en for what each text is for.

error-unknown-code =
    Ovaj kod ne pripada Countersignu, pa s njim ništa nije učinjeno. Upotrijebite kod koji prikazuje Vaša stranica za prijavu.
    .title = Ovaj je kod s drugog mjesta
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
error-insecure-address =
    Veza s ovom adresom nije šifrirana, pa je aplikacija ne upotrebljava. Ispravan kod zatražite od onih koji vode uslugu.
    .title = Ova adresa nije zaštićena
error-not-an-address =
    Adresa je nepotpuna ili sadržava pogrešku u tipkanju, pa ništa nije poslano. Prepišite je sa stranice koja prikazuje kôd.
    .title = Ovo nije adresa
error-no-answer-there =
    Ništa nije registrirano. Provjerite adresu i je li uređaj povezan s internetom. Zatim pokušajte ponovno.
    .title = S te adrese nema odgovora
error-name-refused =
    Predug je ili sadržava skrivene znakove, pa nije spremljen. Odaberite drugi naziv.
    .title = Ovaj se naziv ne može upotrebljavati
error-enrolment-gone =
    Kod vrijedi jedanput i deset minuta. Ništa nije registrirano. Na stranici zatražite novi kod i skenirajte njega.
    .title = Ovaj kod više ne vrijedi
error-enrolment-contested =
    Dva su uređaja pokušala upotrijebiti isti kod, pa su oba odbijena i ništa nije registrirano. Na stranici zatražite novi kod i ne pokazujte ga drugima.
    .title = Drugi je uređaj upotrijebio ovaj kod
error-not-this-device =
    Kodom se postavlja novi PIN drugog uređaja. Skenirajte ga ondje ili na stranici odaberite ovaj uređaj i skenirajte novi kod.
    .title = Ovaj je kod za drugi uređaj
error-wrong-pin =
    Ništa nije odobreno. Ponovno upišite svoj PIN, bez žurbe.
    .title = Taj PIN nije točan
error-enrolment-dead =
    PIN je tri puta bio pogrešan, pa je ova registracija završila. Ništa nije registrirano. Na stranici zatražite novi kod i počnite ponovno.
    .title = Previše pogrešnih PIN-ova
error-reset-unanswered =
    Novi PIN postavljen je na ovom uređaju, ali poslužitelj još nije odgovorio. Provjerite je li uređaj povezan s internetom; aplikacija nastavlja sama.
    .title = Novi PIN još nije potvrđen
error-unreachable =
    Poslužitelj trenutačno nije dostupan. Ništa nije izgubljeno. Provjerite je li ovaj uređaj povezan s internetom. Aplikacija i dalje pokušava.
    .title = Poslužitelj ne odgovara
error-not-the-server =
    Odgovor nije stigao od Vašeg poslužitelja, pa je zanemaren. Mreža hotela ili kafića možda traži da se najprije prijavite. Otvorite neku internetsku stranicu ili upotrijebite drugu mrežu.
    .title = Odgovorilo je nešto drugo
error-server-fault =
    Pogreška je na strani poslužitelja i ništa nije promijenjeno. Pokušajte ponovno za nekoliko minuta.
    .title = Poslužitelj ima poteškoća
error-too-many =
    Radi sigurnosti Vašeg računa poslužitelj traži da pričekate. Ništa nije izgubljeno. Pokušajte ponovno malo kasnije.
    .title = Previše pokušaja u kratkom vremenu
error-device-not-active =
    Trenutačno ne može djelovati za ovaj račun i ništa nije promijenjeno. Vratite se na početni zaslon računa; na njemu piše što učiniti.
    .title = Ovaj se uređaj ne može koristiti
error-request-expired =
    Ništa nije odobreno. Ako se i dalje želite prijaviti, počnite ponovno na stranici.
    .title = Vrijeme za ovaj zahtjev je isteklo
error-request-gone =
    Na zahtjev je odgovoreno ili je prekinut na drugom mjestu, pa ovdje više ne trebate ništa učiniti. Ako se i dalje želite prijaviti, počnite ponovno na stranici.
    .title = Ovaj je zahtjev već završio
error-removal-untold =
    Račun je uklonjen s ovog uređaja, ali poslužitelj nije odgovorio. Prijavite se na webu i uklonite uređaj i s tamošnjeg popisa.
    .title = Poslužitelj nije obaviješten
error-no-such-account =
    Račun za koji je ovaj kod nije u ovoj aplikaciji. Na stranici odaberite ovaj uređaj ili ga najprije registrirajte.
    .title = Ovaj je kod za drugi račun
error-forged-challenge =
    Kod se predstavlja kao kod Vašeg poslužitelja, ali to nije. Nikakav kod za odgovor nije izrađen. Prije nego što nastavite, provjerite adresu stranice.
    .title = Nemojte vjerovati ovom kodu
error-challenge-expired =
    Prošlo je pet minuta otkako ga je stranica prikazala. Ako stranica ne prihvati Vaš odgovor, ondje zatražite novi kod.
    .title = Ovaj je kod možda prestar
error-clock-wrong =
    Njegovo se vrijeme razlikuje od vremena poslužitelja za više od minute. Aplikacija se ravna po vremenu poslužitelja. Postavite sat ovog uređaja na automatski.
    .title = Sat ovog uređaja nije točan
error-key-store-unavailable =
    Spremište ključeva ovog uređaja, koje štiti aplikaciju, nije se moglo otvoriti. Ništa nije promijenjeno. Otključajte uređaj ili se ponovno prijavite na njega, a zatim pokušajte ponovno.
    .title = Spremište ključeva ne odgovara
error-store-unwritable =
    Pohrana ovog uređaja puna je ili zaključana, pa ništa nije poslano. Oslobodite prostor i pokušajte ponovno.
    .title = Spremanje nije uspjelo
error-store-damaged =
    Podaci su oštećeni ili pripadaju drugoj instalaciji. Ništa nije promijenjeno. Ako ni novi pokušaj ne pomogne, ponovno instalirajte aplikaciju i registrirajte ovaj uređaj na stranici svojeg računa.
    .title = Podaci aplikacije ne mogu se pročitati
error-store-newer =
    Podatke aplikacije spremila je novija verzija i ova ih ne može otvoriti. Ništa nije promijenjeno. Ažurirajte aplikaciju.
    .title = Podaci su iz novije verzije aplikacije
error-store-in-use =
    Podatke upotrebljava drugi prozor ove aplikacije. Zatvorite ovaj prozor i nastavite u drugom.
    .title = Countersign je već otvoren
error-link-not-scanned =
    Ovaj kod otvara zahtjev na uređaju na kojem je prikazan, pa nije za skeniranje. Otvorite njegovu poveznicu na tom uređaju ili na stranici odaberite „Upotrijebi kod iz moje aplikacije”.
    .title = Ovaj kod nije za skeniranje
error-link-gone =
    Na zahtjev je odgovoreno ili je prekinut, vrijeme mu je isteklo ili je za drugu aplikaciju. Ništa nije odobreno. Ako se i dalje želite prijaviti, počnite ponovno na stranici.
    .title = Ova poveznica više nikamo ne vodi
error-request-not-shown =
    Dio zahtjeva nedostaje ili se ovdje ne može prikazati, pa se zahtjev ne može odobriti. Ništa nije potpisano. Ažurirajte aplikaciju ili se obratite onima koji vode uslugu.
    .title = Zahtjev se ne može prikazati u cijelosti
error-link-waits =
    Usred ste druge radnje, pa poveznica čeka. Ovdje završite ili odustanite. Zatim se otvara sama.
    .title = Čeka Vas poveznica
error-browser-not-opened =
    Ovaj ga uređaj nije otvorio. Sami se vratite u preglednik: ondje nastavlja stranica na kojoj ste počeli.
    .title = Preglednik se nije otvorio
error-pin-same-digits =
    Četiri jednake znamenke lako je pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-row =
    Uzastopne znamenke, prema gore ili prema dolje, lako je pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-pairs =
    Ponovljene ili zrcalne parove lako je pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-year =
    Godinu je lako pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-keypad-line =
    Crtu na tipkovnici lako je pogoditi. Odaberite drugi PIN.
    .title = Ovaj je PIN prejednostavan
error-pin-unchanged =
    To je PIN koji već imate. Odaberite drugi.
    .title = To je stari PIN
error-pin-differs =
    Dva PIN-a nisu ista, pa ništa nije promijenjeno. Još jedanput odaberite novi PIN.
    .title = Drugi se PIN razlikovao
error-biometric-cancelled =
    Ništa nije odobreno i ništa nije izgubljeno. Pokušajte ponovno ili upotrijebite svoj PIN.
    .title = Prekinuto
error-biometric-locked-out =
    Prepoznavanje previše puta nije uspjelo, pa ga uređaj neko vrijeme ne dopušta. Upotrijebite svoj PIN. Prepoznavanje ponovno radi kad jednom otključate uređaj.
    .title = Ovaj put upotrijebite svoj PIN
error-biometric-changed =
    Na ovom je uređaju dodan ili uklonjen otisak prsta ili lice, pa aplikacija tome više ne vjeruje. Upotrijebite svoj PIN. Ponovno ih možete uključiti u svojem računu.
    .title = Otisci prstiju ili lica su promijenjeni
error-biometric-unavailable =
    Ovaj uređaj trenutačno nema otisak prsta ni lice koje aplikacija može upotrijebiti. Upotrijebite svoj PIN.
    .title = Upotrijebite svoj PIN
error-move-ended =
    Ništa nije premješteno i ovaj uređaj radi kao prije. Ako i dalje želite premjestiti račun, počnite ponovno.
    .title = Premještanje je završilo
error-too-many-accounts =
    U ovoj aplikaciji više nema mjesta za račune ili račun već ima najveći dopušteni broj uređaja. Ništa nije registrirano. Uklonite onaj koji ne trebate, a zatim pokušajte ponovno.
    .title = Nema mjesta za još jedan
error-settings-not-opened =
    Ništa nije promijenjeno. Sami otvorite postavke ovog uređaja i ondje potražite zaključavanje zaslona.
    .title = Postavke se nisu otvorile
error-notifications-not-opened =
    Ništa nije promijenjeno. Sami otvorite postavke ovog uređaja i ondje potražite obavijesti ove aplikacije.
    .title = Postavke se nisu otvorile
