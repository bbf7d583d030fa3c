### Slovenčina: see locales/en for what each text is for.

error-unknown-code =
    Toto nie je kód aplikácie Countersign, preto nebol použitý. Použite kód zobrazený na vašej prihlasovacej stránke.
    .title = Toto nie je kód aplikácie Countersign
error-newer-version =
    Kód bol vytvorený pre novšiu verziu tejto aplikácie, preto ho tu nemožno prečítať. Aktualizujte aplikáciu a naskenujte kód znova.
    .title = Táto aplikácia potrebuje aktualizáciu
error-no-code-in-picture =
    Na obrázku sa nenašiel čitateľný kód. Vyberte ostrejší obrázok, na ktorom je celý kód s bielym okrajom.
    .title = Na tomto obrázku nie je kód
error-unreadable-picture =
    Súbor nie je obrázok, ktorý by táto aplikácia vedela prečítať, alebo je príliš veľký. Vyberte obrázok PNG, JPEG alebo WebP s veľkosťou najviac 12 megabajtov.
    .title = Tento obrázok nemožno otvoriť
error-mistyped-code =
    Aspoň jeden znak sa nezhoduje so stránkou, preto sa nič neodoslalo. Porovnajte kód so stránkou a opravte ho.
    .title = Preklep
error-mistyped-digits =
    Jedna z číslic je nesprávna alebo chýba. Toto sa nepočíta ako pokus. Porovnajte všetkých dvanásť so stránkou a opravte ich.
    .title = Preklep
error-insecure-address =
    Pripojenie k tejto adrese nie je šifrované, preto ho aplikácia nepoužíva. Požiadajte službu o správny kód.
    .title = Táto adresa nie je chránená
error-not-an-address =
    Adresa je neúplná alebo obsahuje preklep, preto sa nič neodoslalo. Odpíšte ju zo stránky, ktorá ukazuje kód.
    .title = Toto nie je adresa
error-no-answer-there =
    Nič sa nezmenilo. Skontrolujte adresu a či je toto zariadenie pripojené k internetu. Potom to skúste znova.
    .title = Z tejto adresy neprišla odpoveď
error-name-refused =
    Názov je príliš dlhý alebo obsahuje skryté znaky, preto sa neuložil. Zvoľte iný.
    .title = Tento názov sa nedá použiť
error-enrolment-gone =
    Kód platí raz a desať minút. Nič sa nezmenilo. Požiadajte na stránke o nový kód a naskenujte ho.
    .title = Tento kód už neplatí
error-reset-gone =
    Kód platí raz a desať minút. Nič sa nezmenilo. Zvoľte „Nový PIN“ vedľa tohto zariadenia. Požiadajte na stránke o nový kód a naskenujte ho.
    .title = Tento kód už neplatí
error-enrolment-contested =
    Ten istý kód sa pokúsili použiť dve zariadenia, preto boli obe odmietnuté a nič sa nezmenilo. Získajte na stránke nový kód a nedovoľte nikomu inému ho vidieť.
    .title = Tento kód použilo iné zariadenie
error-not-this-device =
    Tento kód nastavuje nový PIN iného zariadenia. Naskenujte ho tým zariadením alebo na stránke zvoľte toto zariadenie a naskenujte nový kód.
    .title = Tento kód je pre iné zariadenie
error-page-still-asks =
    Stránka sa stále pýta, či je šesť znakov rovnakých. Porovnajte znaky a odpovedzte tam. Aplikácia potom bude automaticky pokračovať.
    .title = Stránka sa stále pýta
error-wrong-pin =
    Nič nebolo schválené. Zadajte svoj PIN znova. Neponáhľajte sa.
    .title = Nesprávny PIN
error-enrolment-dead =
    PIN bol trikrát nesprávny, preto už tento kód neplatí. Nič sa nezmenilo. Požiadajte na stránke o nový kód a začnite znova.
    .title = Príliš veľa nesprávnych PIN-ov
error-reset-unanswered =
    Nový PIN je v tomto zariadení nastavený, ale server zatiaľ neodpovedal. Skontrolujte, či je toto zariadenie online. Aplikácia bude pokračovať automaticky.
    .title = Nový PIN zatiaľ nie je potvrdený
error-not-attested =
    Tento server prijíma iba zariadenia, ktorých hardvér dokáže overiť. Toto zariadenie sa nepodarilo overiť. Nič sa nezmenilo. Použite iné zariadenie alebo sa obráťte na prevádzkovateľa servera.
    .title = Toto zariadenie nemožno prijať
error-unreachable =
    Server je teraz nedostupný. O nič ste neprišli. Skontrolujte, či je toto zariadenie pripojené k internetu. Aplikácia to bude skúšať ďalej.
    .title = Server neodpovedá
error-not-the-server =
    Odpoveď neprišla z vášho servera, preto sa na ňu neprihliada. Sieť v hoteli alebo kaviarni môže chcieť, aby ste sa najprv prihlásili. Otvorte ľubovoľnú webovú stránku alebo použite inú sieť.
    .title = Odpoveď neprišla z vášho servera
error-server-fault =
    Chyba je na strane servera. Nič sa nezmenilo. Skúste to znova o niekoľko minút.
    .title = Server má ťažkosti
error-too-many =
    Pre bezpečnosť vášho účtu vás server žiada, aby ste počkali. O nič ste neprišli. Skúste to znova o niečo neskôr.
    .title = Príliš veľa pokusov za krátky čas
error-device-not-active =
    Toto zariadenie teraz nemožno použiť pre tento účet. Nič sa nezmenilo. Vráťte sa na úvodnú obrazovku účtu: tam je uvedené, čo robiť.
    .title = Toto zariadenie nemožno použiť
error-request-expired =
    Nič nebolo schválené. Ak sa stále chcete prihlásiť, začnite na stránke znova.
    .title = Platnosť tejto žiadosti vypršala
error-request-gone =
    Na túto žiadosť sa odpovedalo inde alebo bola inde zrušená. Ak sa stále chcete prihlásiť, začnite na stránke znova.
    .title = Táto žiadosť sa už skončila
error-removal-untold =
    Účet bol z tohto zariadenia vymazaný, ale server neodpovedal. Prihláste sa, otvorte stránku „Môj účet“ a odstráňte toto zariadenie aj z tamojšieho zoznamu.
    .title = Server sa nepodarilo informovať
error-no-such-account =
    Účet, pre ktorý je tento kód určený, v tejto aplikácii nie je. Zvoľte na stránke toto zariadenie alebo ho najprv zaregistrujte.
    .title = Tento kód je pre iný účet
error-forged-challenge =
    Tento kód sa vydáva za kód z vášho servera, ale nie je z neho. Žiadny kód odpovede nebol vytvorený. Skôr než budete pokračovať, skontrolujte adresu stránky.
    .title = Tomuto kódu neverte
error-challenge-expired =
    Tento kód je starší ako päť minút. Ak stránka vašu odpoveď neprijme, získajte na nej nový kód.
    .title = Tento kód môže byť príliš starý
error-clock-wrong =
    Hodiny tohto zariadenia sa od hodín servera líšia o viac ako minútu. Aplikácia používa čas servera. V nastaveniach zapnite automatický dátum a čas.
    .title = Hodiny tohto zariadenia nejdú správne
error-key-store-unavailable =
    Úložisko kľúčov tohto zariadenia, ktoré chráni aplikáciu, sa nepodarilo otvoriť. Nič sa nezmenilo. Odomknite zariadenie alebo sa doň znova prihláste a potom to skúste znova.
    .title = Úložisko kľúčov neodpovedá
error-secret-lost =
    Kľúč, ktorý na tomto zariadení chráni údaje aplikácie, sa stratil a nemožno ho obnoviť. Vaše účty na serveroch zostávajú bez zmeny. Vymažte v aplikácii všetko a potom toto zariadenie znova zaregistrujte na stránke „Môj účet“.
    .title = Údaje aplikácie už nemožno otvoriť
error-device-key-lost =
    Kľúč tohto účtu na tomto zariadení sa stratil. Zariadenie preto pre tento účet nemôže nič schvaľovať. Odstráňte účet z aplikácie a potom toto zariadenie znova zaregistrujte na stránke „Môj účet“.
    .title = Kľúč tohto účtu sa stratil
error-store-unwritable =
    Úložisko tohto zariadenia je plné alebo uzamknuté, preto sa nič neodoslalo. Uvoľnite miesto a skúste to znova.
    .title = Aplikácia nemohla uložiť údaje
error-store-damaged =
    Údaje sú poškodené alebo patria k inej inštalácii. Nič sa nezmenilo. Ak nový pokus nepomôže, nainštalujte aplikáciu znova a zaregistrujte toto zariadenie na stránke „Môj účet“.
    .title = Údaje aplikácie nemožno prečítať
error-store-newer =
    Údaje aplikácie uložila novšia verzia a táto verzia ich nevie otvoriť. Nič sa nezmenilo. Aktualizujte aplikáciu.
    .title = Tieto údaje sú z novšej verzie aplikácie
error-store-in-use =
    Údaje používa iné okno tejto aplikácie. Zatvorte toto okno a pokračujte v tom druhom.
    .title = Aplikácia Countersign je už otvorená
error-link-not-scanned =
    Neskenujte tento kód: otvára žiadosť v zariadení, ktoré ho ukazuje. Otvorte jeho odkaz v tom zariadení alebo na stránke zvoľte „Telefón bez internetu: naskenovať QR kód“.
    .title = Tento kód nie je na skenovanie
error-link-gone =
    Na žiadosť sa odpovedalo, bola zrušená, jej platnosť vypršala alebo je pre inú aplikáciu. Nič nebolo schválené. Ak sa stále chcete prihlásiť, začnite na stránke znova.
    .title = Tento odkaz už neplatí
error-request-not-shown =
    Časť tejto žiadosti chýba alebo ju tu nemožno zobraziť, preto ju nemožno schváliť. Nič nebolo podpísané. Aktualizujte aplikáciu alebo sa obráťte na službu.
    .title = Žiadosť nemožno ukázať celú
error-link-waits =
    Dokončite tu alebo zrušte, čo práve robíte. Odkaz sa potom otvorí automaticky.
    .title = Čaká na vás odkaz
error-browser-not-opened =
    Toto zariadenie neotvorilo prehliadač. Vráťte sa do prehliadača. Stránka, kde ste začali, tam bude pokračovať.
    .title = Prehliadač sa neotvoril
error-help-not-opened =
    Prehliadač sa neotvoril, ste stále v aplikácii. Otvorte adresu pod „Pomoc“ v prehliadači sami.
    .title = Prehliadač sa neotvoril
error-password-page-not-opened =
    Prehliadač sa neotvoril, ste stále v aplikácii. Otvorte v prehliadači sami adresu, ktorá je tu uvedená.
    .title = Prehliadač sa neotvoril
error-pin-same-digits =
    Štyri rovnaké číslice sa dajú ľahko uhádnuť. Zvoľte iný PIN.
    .title = Tento PIN je príliš jednoduchý
error-pin-row =
    Postupnosti ako 1234 alebo 4321 sa dajú ľahko uhádnuť. Zvoľte iný PIN.
    .title = Tento PIN je príliš jednoduchý
error-pin-pairs =
    Opakované alebo zrkadlové dvojice, napríklad 1212 alebo 1221, sa dajú ľahko uhádnuť. Zvoľte iný PIN.
    .title = Tento PIN je príliš jednoduchý
error-pin-year =
    Letopočet sa dá ľahko uhádnuť. Zvoľte iný PIN.
    .title = Tento PIN je príliš jednoduchý
error-pin-keypad-line =
    Číslice, ktoré tvoria na klávesnici čiaru, sa dajú ľahko uhádnuť. Zvoľte iný PIN.
    .title = Tento PIN je príliš jednoduchý
error-pin-unchanged =
    Toto už je váš PIN. Zvoľte iný.
    .title = Toto je váš súčasný PIN
error-pin-differs =
    Oba PIN-y nie sú rovnaké, preto sa nič nezmenilo. Zvoľte nový PIN ešte raz.
    .title = PIN-y sa nezhodujú
error-biometric-cancelled =
    Nič nebolo schválené a o nič ste neprišli. Skúste to znova alebo použite svoj PIN.
    .title = Zrušené
error-biometric-locked-out =
    Rozpoznávanie odtlačku prsta alebo tváre príliš veľakrát zlyhalo, preto je na čas vypnuté. Použite svoj PIN. Rozpoznávanie obnovíte, keď zariadenie raz odomknete.
    .title = Tentoraz použite svoj PIN
error-biometric-changed =
    V tomto zariadení bol pridaný alebo odobratý odtlačok prsta či tvár. Pre vašu bezpečnosť si aplikácia teraz vyžiada PIN. Rozpoznávanie môžete vo svojom účte znova zapnúť.
    .title = Odtlačky prstov alebo tváre sa zmenili
error-biometric-unavailable =
    Toto zariadenie teraz nemá odtlačok prsta ani tvár, ktoré by aplikácia mohla použiť. Použite svoj PIN.
    .title = Použite svoj PIN
error-move-ended =
    Nič sa nepresunulo a toto zariadenie funguje ako predtým. Ak chcete účet stále presunúť, začnite znova.
    .title = Presun sa skončil
error-too-many-accounts =
    Táto aplikácia už má najvyšší možný počet účtov alebo má účet najvyšší možný počet zariadení. Nič nebolo zaregistrované. Odstráňte, čo nepotrebujete, a skúste to znova.
    .title = Dosiahnutý limit
error-settings-not-opened =
    Nič sa nezmenilo. Otvorte nastavenia tohto zariadenia a vyhľadajte tam zámku obrazovky.
    .title = Nastavenia sa neotvorili
error-notifications-not-opened =
    Nič sa nezmenilo. Otvorte nastavenia tohto zariadenia a vyhľadajte tam oznámenia tejto aplikácie.
    .title = Nastavenia sa neotvorili
