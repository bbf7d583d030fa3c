### Slovenčina: see locales/en for what each text is for.

error-unknown-code =
    Tento kód nepatrí k aplikácii Countersign, preto sa s ním nič neurobilo. Použite kód, ktorý ukazuje vaša prihlasovacia stránka.
    .title = Tento kód pochádza odinakiaľ
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
    Aspoň jeden znak je iný ako na stránke, preto sa nič neodoslalo. Porovnajte kód so stránkou a opravte ho.
    .title = V kóde je preklep
error-insecure-address =
    Pripojenie k tejto adrese nie je šifrované, preto ho aplikácia nepoužíva. Požiadajte prevádzkovateľa služby o správny kód.
    .title = Táto adresa nie je chránená
error-enrolment-gone =
    Kód platí raz a desať minút. Nič nebolo zaregistrované. Požiadajte na stránke o nový kód a naskenujte ho.
    .title = Tento kód už bol použitý
error-enrolment-contested =
    Ten istý kód sa pokúsili použiť dve zariadenia, preto boli obe odmietnuté a nič nebolo zaregistrované. Požiadajte na stránke o nový kód a neukazujte ho iným osobám.
    .title = Tento kód použilo iné zariadenie
error-not-this-device =
    Kód nastavuje nový PIN iného zariadenia. Naskenujte ho tam alebo na stránke zvoľte toto zariadenie a naskenujte nový kód.
    .title = Tento kód je pre iné zariadenie
error-wrong-pin =
    Nič nebolo schválené. Zadajte svoj PIN znova, pokojne.
    .title = Tento PIN nie je správny
error-enrolment-dead =
    PIN bol trikrát nesprávny, preto sa táto registrácia skončila. Nič nebolo zaregistrované. Požiadajte na stránke o nový kód a začnite znova.
    .title = Príliš veľa nesprávnych PIN-ov
error-unreachable =
    Server je teraz nedostupný a o nič ste neprišli. Skontrolujte, či je toto zariadenie pripojené k sieti; aplikácia to skúša ďalej.
    .title = Server neodpovedá
error-not-the-server =
    Odpoveď neprišla z vášho servera, preto sa na ňu neprihliada. Sieť v hoteli alebo kaviarni môže chcieť, aby ste sa najprv prihlásili. Otvorte ľubovoľnú webovú stránku alebo použite inú sieť.
    .title = Odpovedal niekto iný
error-server-fault =
    Chyba je na strane servera a nič sa nezmenilo. Skúste to znova o niekoľko minút.
    .title = Server má ťažkosti
error-too-many =
    Pre bezpečnosť vášho účtu vás server žiada, aby ste počkali. O nič ste neprišli. Skúste to znova o niečo neskôr.
    .title = Príliš veľa pokusov za krátky čas
error-request-expired =
    Nič nebolo schválené. Ak sa stále chcete prihlásiť, začnite na stránke znova.
    .title = Čas pre túto žiadosť vypršal
error-request-gone =
    Žiadosť bola vybavená alebo zrušená inde, preto tu už nemusíte nič robiť. Ak sa stále chcete prihlásiť, začnite na stránke znova.
    .title = Táto žiadosť sa už skončila
error-wrong-match =
    Žiadosť sa skončila a nič nebolo schválené. Ak ste to boli vy, začnite na stránke znova. Ak nie, nerobte nič: nikto nebol prihlásený.
    .title = To nebolo číslo zo stránky
error-no-such-account =
    Účet, pre ktorý je tento kód určený, v tejto aplikácii nie je. Zvoľte na stránke toto zariadenie alebo ho najprv zaregistrujte.
    .title = Tento kód je pre iný účet
error-forged-challenge =
    Kód sa vydáva za kód z vášho servera, ale nie je z neho. Žiadny kód nebol vytvorený. Skôr než budete pokračovať, skontrolujte adresu stránky.
    .title = Tomuto kódu neverte
error-challenge-expired =
    Od jeho zobrazenia na stránke uplynulo päť minút. Ak stránka vašu odpoveď neprijme, požiadajte na nej o nový kód.
    .title = Tento kód môže byť príliš starý
error-already-enrolled =
    V tejto aplikácii už účet na tomto serveri je, preto sa nič nezmenilo. Ak sa chcete zaregistrovať znova, najprv účet z tohto zariadenia odstráňte.
    .title = Toto zariadenie je už zaregistrované
error-clock-wrong =
    Ich čas sa od času servera líši o viac ako minútu. Aplikácia sa riadi časom servera; nastavte hodiny tohto zariadenia na automatické.
    .title = Hodiny tohto zariadenia nejdú správne
error-key-store-unavailable =
    Úložisko kľúčov tohto zariadenia, ktoré chráni aplikáciu, sa nepodarilo otvoriť. Nič sa nezmenilo. Odomknite zariadenie alebo sa doň znova prihláste a potom to skúste znova.
    .title = Úložisko kľúčov neodpovedá
error-store-unwritable =
    Úložisko tohto zariadenia je plné alebo uzamknuté, preto sa nič neodoslalo. Uvoľnite miesto a skúste to znova.
    .title = Aplikácia nemohla uložiť údaje
error-store-damaged =
    Údaje sú poškodené alebo patria k inej inštalácii. Nič sa nezmenilo. Ak nový pokus nepomôže, nainštalujte aplikáciu znova a zaregistrujte toto zariadenie na stránke svojho účtu.
    .title = Údaje aplikácie nemožno prečítať
error-store-newer =
    Údaje aplikácie uložila novšia verzia a táto verzia ich nevie otvoriť. Nič sa nezmenilo. Aktualizujte aplikáciu.
    .title = Bola tu novšia verzia aplikácie
error-store-in-use =
    Údaje používa iné okno tejto aplikácie. Zatvorte toto okno a pokračujte v tom druhom.
    .title = Aplikácia Countersign je už otvorená
