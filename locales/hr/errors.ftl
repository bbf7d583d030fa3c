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
error-request-expired =
    Ništa nije odobreno. Ako se i dalje želite prijaviti, počnite ponovno na stranici.
    .title = Vrijeme za ovaj zahtjev je isteklo
error-request-gone =
    Na zahtjev je odgovoreno ili je prekinut na drugom mjestu, pa ovdje više ne trebate ništa učiniti. Ako se i dalje želite prijaviti, počnite ponovno na stranici.
    .title = Ovaj je zahtjev već završio
error-wrong-match =
    Zahtjev je završio i ništa nije odobreno. Ako ste to bili Vi, počnite ponovno na stranici. Ako niste, ne trebate ništa učiniti: nitko nije prijavljen.
    .title = To nije bio broj sa stranice
error-no-such-account =
    Račun za koji je ovaj kod nije u ovoj aplikaciji. Na stranici odaberite ovaj uređaj ili ga najprije registrirajte.
    .title = Ovaj je kod za drugi račun
error-forged-challenge =
    Kod se predstavlja kao kod Vašeg poslužitelja, ali to nije. Nikakav kod za odgovor nije izrađen. Prije nego što nastavite, provjerite adresu stranice.
    .title = Nemojte vjerovati ovom kodu
error-challenge-expired =
    Prošlo je pet minuta otkako ga je stranica prikazala. Ako stranica ne prihvati Vaš odgovor, ondje zatražite novi kod.
    .title = Ovaj je kod možda prestar
error-already-enrolled =
    U ovoj aplikaciji već postoji račun ovog poslužitelja, pa ništa nije promijenjeno. Za ponovnu registraciju najprije uklonite račun s ovog uređaja.
    .title = Ovaj je uređaj već registriran
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
