### Slovenščina: see locales/en for what each text is for.

error-unknown-code =
    To ni koda Countersign, zato ni bila uporabljena. Uporabite kodo, prikazano na vaši strani za prijavo.
    .title = To ni koda Countersign
error-newer-version =
    Koda je bila ustvarjena za novejšo različico te aplikacije, zato je tukaj ni mogoče prebrati. Posodobite aplikacijo in kodo znova skenirajte.
    .title = Aplikacijo je treba posodobiti
error-no-code-in-picture =
    Na sliki ni bila najdena berljiva koda. Izberite ostrejšo sliko, na kateri je vidna celotna koda z belim robom.
    .title = Na tej sliki ni kode
error-unreadable-picture =
    Datoteka ni slika, ki bi jo aplikacija lahko prebrala, ali pa je prevelika. Izberite sliko PNG, JPEG ali WebP z največ 12 megabajti.
    .title = Te slike ni mogoče odpreti
error-mistyped-code =
    Eden ali več znakov se ne ujema s stranjo, zato ni bilo poslano nič. Kodo primerjajte s stranjo in jo popravite.
    .title = Napaka pri tipkanju
error-mistyped-digits =
    Ena od števk je napačna ali manjka. To ne šteje kot poskus. Vseh dvanajst primerjajte s stranjo in jih popravite.
    .title = Napaka pri tipkanju
error-insecure-address =
    Povezava s tem naslovom ni šifrirana, zato je aplikacija ne uporablja. Za pravo kodo se obrnite na storitev.
    .title = Ta naslov ni zaščiten
error-not-an-address =
    Naslov je nepopoln ali vsebuje tipkarsko napako, zato ni bilo nič poslano. Prepišite ga s strani, ki prikazuje kodo.
    .title = To ni naslov
error-no-answer-there =
    Nič ni bilo spremenjeno. Preverite naslov in ali je ta naprava povezana z internetom. Nato poskusite znova.
    .title = S tega naslova ni odgovora
error-name-refused =
    Ime je predolgo ali vsebuje skrite znake, zato ni bilo shranjeno. Izberite drugo ime.
    .title = Tega imena ni mogoče uporabiti
error-enrolment-gone =
    Koda velja enkrat in deset minut. Nič ni bilo spremenjeno. Na strani zahtevajte novo kodo in skenirajte to.
    .title = Ta koda ne velja več
error-reset-gone =
    Koda velja enkrat in deset minut. Nič ni bilo spremenjeno. Ob tej napravi izberite »Ponastavi PIN«. Na strani zahtevajte novo kodo in skenirajte to.
    .title = Ta koda ne velja več
error-enrolment-contested =
    Dve napravi sta poskusili uporabiti isto kodo, zato sta bili obe zavrnjeni in nič ni bilo spremenjeno. Na strani pridobite novo kodo, ki naj je ne vidi nihče drug.
    .title = To kodo je uporabila druga naprava
error-not-this-device =
    Ta koda ponastavi PIN druge naprave. Skenirajte jo s tisto napravo ali na strani izberite to napravo in skenirajte novo kodo.
    .title = Ta koda je za drugo napravo
error-page-still-asks =
    Stran še sprašuje, ali je šest znakov enakih. Primerjajte znake in tam odgovorite. Aplikacija se nato samodejno nadaljuje.
    .title = Stran še sprašuje
error-wrong-pin =
    Nič ni bilo odobreno. Znova vnesite svoj PIN. Vzemite si čas.
    .title = Napačen PIN
error-enrolment-dead =
    PIN je bil trikrat napačen, zato ta koda ne velja več. Nič ni bilo spremenjeno. Na strani zahtevajte novo kodo in začnite znova.
    .title = Prevečkrat napačen PIN
error-reset-unanswered =
    Novi PIN je na tej napravi nastavljen, vendar strežnik še ni odgovoril. Preverite, ali je ta naprava povezana z internetom. Aplikacija bo nadaljevala samodejno.
    .title = Novi PIN še ni potrjen
error-not-attested =
    Ta strežnik sprejema samo naprave, katerih strojno opremo lahko preveri. Te naprave ni bilo mogoče preveriti. Nič ni bilo spremenjeno. Uporabite drugo napravo ali se obrnite na upravljavca strežnika.
    .title = Ta naprava ni sprejeta
error-unreachable =
    Strežnik trenutno ni dosegljiv. Nič ni izgubljeno. Preverite, ali je ta naprava povezana z internetom. Aplikacija bo poskušala še naprej.
    .title = Strežnik se ne odziva
error-not-the-server =
    Odgovor ni prišel z vašega strežnika, zato ni bil upoštevan. Omrežje hotela ali kavarne morda zahteva, da se najprej prijavite. Odprite spletno stran ali uporabite drugo omrežje.
    .title = Odgovor ni prišel z vašega strežnika
error-server-fault =
    Na strežniku je prišlo do težave. Nič ni bilo spremenjeno. Poskusite znova čez nekaj minut.
    .title = Strežnik ima težavo
error-too-many =
    Zaradi varnosti vašega računa strežnik zahteva, da počakate. Nič ni izgubljeno. Poskusite znova malo pozneje.
    .title = Preveč poskusov v kratkem času
error-device-not-active =
    Te naprave trenutno ni mogoče uporabiti za ta račun. Nič ni bilo spremenjeno. Vrnite se na prvi zaslon računa: tam piše, kaj storiti.
    .title = Te naprave ni mogoče uporabiti
error-request-expired =
    Nič ni bilo odobreno. Če se še želite prijaviti, začnite znova na strani.
    .title = Ta zahteva je potekla
error-request-gone =
    Odgovor na to zahtevo je bil oddan drugje ali pa je bila preklicana. Če se še želite prijaviti, začnite znova na strani.
    .title = Ta zahteva se je že končala
error-removal-untold =
    Račun je bil izbrisan s te naprave, vendar strežnik ni odgovoril. Prijavite se, odprite stran »Moj račun« in odstranite to napravo tudi s tamkajšnjega seznama.
    .title = Strežnika ni bilo mogoče obvestiti
error-no-such-account =
    Računa, za katerega je ta koda, ni v tej aplikaciji. Na strani izberite to napravo ali jo najprej registrirajte.
    .title = Ta koda je za drug račun
error-forged-challenge =
    Ta koda se predstavlja kot koda vašega strežnika, a to ni. Koda za odgovor ni bila ustvarjena. Preden nadaljujete, preverite naslov strani.
    .title = Tej kodi ne zaupajte
error-challenge-expired =
    Ta koda je starejša od petih minut. Če stran ne sprejme vašega odgovora, tam pridobite novo kodo.
    .title = Ta koda je morda prestara
error-clock-wrong =
    Ura te naprave se od ure strežnika razlikuje za več kot minuto. Aplikacija uporablja čas strežnika. V nastavitvah vklopite samodejni datum in čas.
    .title = Ura te naprave ni točna
error-key-store-unavailable =
    Shrambe ključev te naprave, ki varuje aplikacijo, ni bilo mogoče odpreti. Nič ni bilo spremenjeno. Odklenite napravo ali se vanjo znova prijavite in nato poskusite znova.
    .title = Shramba ključev se ne odziva
error-secret-lost =
    Ključ, ki na tej napravi varuje podatke aplikacije, je izgubljen in ga ni mogoče obnoviti. Vaši računi na strežnikih ostanejo nespremenjeni. Izbrišite vse v aplikaciji in nato to napravo znova registrirajte na strani »Moj račun«.
    .title = Podatkov aplikacije ni več mogoče odpreti
error-device-key-lost =
    Ključ tega računa na tej napravi je izgubljen, zato naprava za ta račun ne more odobriti ničesar. Odstranite račun iz aplikacije in nato to napravo znova registrirajte na strani »Moj račun«.
    .title = Ključ tega računa je izgubljen
error-store-unwritable =
    Pomnilnik te naprave je poln ali zaklenjen, zato ni bilo poslano nič. Sprostite nekaj prostora in poskusite znova.
    .title = Shranjevanje ni uspelo
error-store-damaged =
    Podatki so poškodovani ali pripadajo drugi namestitvi. Nič ni bilo spremenjeno. Če nov poskus ne pomaga, aplikacijo znova namestite in to napravo registrirajte na strani »Moj račun«.
    .title = Podatkov aplikacije ni mogoče prebrati
error-store-newer =
    Podatke aplikacije je shranila novejša različica in jih ta ne more odpreti. Nič ni bilo spremenjeno. Posodobite aplikacijo.
    .title = Ti podatki so iz novejše različice aplikacije
error-store-in-use =
    Podatke uporablja drugo okno te aplikacije. Zaprite to okno in nadaljujte v drugem.
    .title = Countersign je že odprt
error-link-not-scanned =
    Te kode ne skenirajte: odpre zahtevo na napravi, ki jo prikazuje. Na tisti napravi odprite njeno povezavo ali na strani izberite »Telefon brez interneta: skeniraj kodo QR«.
    .title = Ta koda ni za skeniranje
error-link-gone =
    Odgovor na zahtevo je bil oddan ali pa je bila preklicana, je potekla ali je za drugo aplikacijo. Nič ni bilo odobreno. Če se še želite prijaviti, začnite znova na strani.
    .title = Ta povezava ne velja več
error-request-not-shown =
    Del te zahteve manjka ali ga tukaj ni mogoče prikazati, zato je ni mogoče odobriti. Nič ni bilo podpisano. Posodobite aplikacijo ali se obrnite na storitev.
    .title = Zahteve ni mogoče prikazati v celoti
error-link-waits =
    Tukaj končajte ali prekličite to, kar počnete. Povezava se nato odpre samodejno.
    .title = Povezava vas čaka
error-browser-not-opened =
    Ta naprava ni odprla brskalnika. Sami se vrnite v brskalnik. Stran, kjer ste začeli, se nadaljuje tam.
    .title = Brskalnik se ni odprl
error-help-not-opened =
    Brskalnik se ni odprl in ste še v aplikaciji. Naslov pod »Pomoč« odprite v brskalniku sami.
    .title = Brskalnik se ni odprl
error-password-page-not-opened =
    Brskalnik se ni odprl in ste še v aplikaciji. Naslov, ki je prikazan tukaj, odprite v brskalniku sami.
    .title = Brskalnik se ni odprl
error-pin-same-digits =
    Štiri enake števke je lahko uganiti. Izberite drug PIN.
    .title = Ta PIN je preveč preprost
error-pin-row =
    Zaporedja, kot sta 1234 ali 4321, je lahko uganiti. Izberite drug PIN.
    .title = Ta PIN je preveč preprost
error-pin-pairs =
    Ponovljene ali zrcalne pare, kot sta 1212 ali 1221, je lahko uganiti. Izberite drug PIN.
    .title = Ta PIN je preveč preprost
error-pin-year =
    Letnico je lahko uganiti. Izberite drug PIN.
    .title = Ta PIN je preveč preprost
error-pin-keypad-line =
    Števke, ki na tipkovnici tvorijo črto, je lahko uganiti. Izberite drug PIN.
    .title = Ta PIN je preveč preprost
error-pin-unchanged =
    To je že vaš PIN. Izberite drugega.
    .title = To je vaš trenutni PIN
error-pin-differs =
    PIN-a nista enaka, zato ni bilo spremenjeno nič. Novi PIN izberite še enkrat.
    .title = PIN-a nista enaka
error-biometric-cancelled =
    Nič ni bilo odobreno in nič ni izgubljeno. Poskusite znova ali uporabite svoj PIN.
    .title = Preklicano
error-biometric-locked-out =
    Prepoznavanje prstnega odtisa ali obraza je prevečkrat spodletelo, zato je nekaj časa izklopljeno. Uporabite svoj PIN. Za ponovno uporabo prepoznavanja napravo enkrat odklenite.
    .title = Tokrat uporabite svoj PIN
error-biometric-changed =
    Na tej napravi je bil dodan ali odstranjen prstni odtis ali obraz. Zaradi vaše varnosti aplikacija zdaj zahteva PIN. Prepoznavanje lahko v svojem računu znova vklopite.
    .title = Prstni odtisi ali obrazi so se spremenili
error-biometric-unavailable =
    Ta naprava trenutno nima prstnega odtisa ali obraza, ki bi ga aplikacija lahko uporabila. Uporabite svoj PIN.
    .title = Uporabite svoj PIN
error-move-ended =
    Nič ni bilo preneseno in ta naprava deluje kot prej. Če račun še želite prenesti, začnite znova.
    .title = Prenos se je končal
error-too-many-accounts =
    V tej aplikaciji je že največje možno število računov ali pa ima račun največje možno število naprav. Nič ni bilo registrirano. Odstranite, česar ne potrebujete, in poskusite znova.
    .title = Omejitev je dosežena
error-settings-not-opened =
    Nič ni bilo spremenjeno. Sami odprite nastavitve te naprave in tam poiščite zaklepanje zaslona.
    .title = Nastavitve se niso odprle
error-notifications-not-opened =
    Nič ni bilo spremenjeno. Sami odprite nastavitve te naprave in tam poiščite obvestila te aplikacije.
    .title = Nastavitve se niso odprle
