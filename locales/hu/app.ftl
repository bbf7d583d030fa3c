### Magyar: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = A Countersign megnyílik

common-back = Vissza
common-cancel = Mégse
common-close = Bezárás
common-copy = Másolás
common-copied = Másolva
common-try-again = Újra
common-wait =
    { $seconds ->
        [one] { $seconds } másodperc múlva újra próbálkozhat.
       *[other] { $seconds } másodperc múlva újra próbálkozhat.
    }

account-at = { $account }, kiszolgáló: { $server }

context-place = Hely
context-browser = Böngésző
context-network = Hálózat
context-account = Fiók
context-asked = Kérés ideje
context-page = Oldal

time-left = Hátralévő idő
time-left-spoken =
    { $seconds ->
        [one] { $seconds } másodperc van hátra
       *[other] { $seconds } másodperc van hátra
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] { $minutes } perc van hátra
       *[other] { $minutes } perc van hátra
    }
time-up = Lejárt az idő
time-just-now = éppen most

welcome-title = A bejelentkezéshez kettő kell
welcome-lead = Ha egy másik képernyőn jelentkezik be, ez az alkalmazás megkérdezi, hogy valóban Ön az.
welcome-initialise = Első beállítás
welcome-new-phone = Új telefonom van
welcome-what = Mi ez?
welcome-what-title = Mit csinál a Countersign
welcome-what-1 = Ön számítógépen vagy táblagépen jelentkezik be, mint mindig.
welcome-what-2 = Ez az alkalmazás megmutatja, ki kéri a belépést, honnan és mikor.
welcome-what-3 = Itt beírja a PIN-kódját, és csak akkor nyílik ki az ajtó. Ön nélkül zárva marad.
welcome-what-private = Az alkalmazás nem ismeri a jelszavát, és soha nem küldi el a PIN-kódját.
welcome-phone-title = Áttérés új telefonra
welcome-phone-lead = A PIN-kódja és a kulcsai soha nem hagyják el a régi telefont, ezért az újat külön kell regisztrálni. Ez két percet vesz igénybe.
welcome-phone-1 = Egy számítógépen jelentkezzen be, és nyissa meg a „Fiókom” oldalt. A régi telefonnal még jóváhagyhatja a bejelentkezést.
welcome-phone-2 = Adja hozzá ezt a telefont új eszközként.
welcome-phone-3 = Ezután távolítsa el a régi telefont a listáról.
welcome-phone-lost = Ha a régi telefon elveszett, válasszon azon az oldalon más bejelentkezési módot.

where-title = Menjen a másik képernyőhöz
where-lead = Azon a számítógépen vagy táblagépen, ahol bejelentkezik:
where-step-1 = Jelentkezzen be, és nyissa meg a „Fiókom” oldalt.
where-step-1-address = Nyissa meg ezt a címet, jelentkezzen be, és nyissa meg a „Fiókom” oldalt.
where-step-2 = Válassza a „Mobileszközeim kezelése”, majd a „Mobileszköz hozzáadása” lehetőséget.
where-step-3 = Ott válasszon PIN-kódot. Az oldal ezután egy négyzet alakú kódot mutat.
where-scan = A kód beolvasása
where-same-device = Ugyanezen az eszközön
where-same-title = Minden egy eszközön
where-same-lead = A kamera nem látja a saját képernyőjét. Hozza át a kódot hivatkozásként.
where-same-1 = Nyissa meg a fiókja oldalát ennek az eszköznek a böngészőjében.
where-same-2 = Adjon hozzá egy mobileszközt, és másolja ki a négyzet alakú kód alatti hivatkozást.
where-same-3 = Térjen vissza ide, és illessze be.
where-same-paste = A hivatkozás beillesztése

scan-title = A kód beolvasása
scan-lead = Tartsa az oldalon látható négyzet alakú kódot a kereten belül.
scan-starting = A kamera indul
scan-refused-title = A kamera nincs engedélyezve
scan-refused = Az alkalmazás csak a négyzet alakú kód beolvasására használja a kamerát, képet nem őriz meg. A kamerát ennek az eszköznek a beállításaiban engedélyezheti, vagy használja az alábbi más módok egyikét.
scan-absent-title = Itt nincs kamera
scan-absent = Adja meg a kódot más módon: válassza ki vagy húzza ide a képét, vagy illessze be alább a hivatkozását.
scan-busy = A kód olvasása
scan-torch = Lámpa
scan-picture = Képből
scan-link-label = Vagy írja be vagy illessze be az oldalon látható hivatkozást vagy kódot
scan-address-label = Annak az oldalnak a címe
scan-link-submit = Használat
scan-drop = Húzza ide a képet

register-title = Regisztrálja ezt az eszközt?
register-lead = Ez az eszköz a következő címen erősíti meg a bejelentkezéseket:
register-check = Ez az a cím, ahol a másik képernyőn bejelentkezett? Ha nem, válassza a „Mégse” gombot.
register-stored-title = Amit ez az eszköz tárol
register-stored-1 = A kiszolgáló neve és az Ön fiókja, részben elrejtve
register-stored-2 = Egy titkos kulcs, amely a PIN-kódja nélkül használhatatlan
register-stored-3 = A PIN-kódját és a jelszavát nem
register-accept = Regisztrálás
register-busy = Csatlakozás
reset-title = Beállítja az új PIN-kódot?
reset-lead = Ez az eszköz azt a PIN-kódot fogja használni, amelyet a következő címen választott:
reset-note = Minden más marad, ahogy van. Ettől kezdve csak az új PIN-kód érvényes.
reset-accept = Tovább

pin-title = Írja be a PIN-kódját
pin-title-enrol = Írja be a választott PIN-kódot
pin-enrol = Csatlakozott ehhez a fiókhoz: { $account } (kiszolgáló: { $server }). A regisztráció befejezéséhez írja be a PIN-kódját.
pin-reset = Csatlakozott ehhez a fiókhoz: { $account } (kiszolgáló: { $server }). A befejezéshez írja be az új PIN-kódját.
pin-approve = Bejelentkezéshez ide: { $service }
pin-answer = Kódhoz ehhez a szolgáltatáshoz: { $service }
pin-answer-digits = Kódhoz ehhez a kiszolgálóhoz: { $server }
pin-dots =
    { $filled ->
        [0] Még nincs beírt számjegy
        [one] { $filled } számjegy beírva a 4-ből
       *[other] { $filled } számjegy beírva a 4-ből
    }
pin-busy = Ellenőrzés
pin-attempts =
    { $count ->
        [0] Nincs több próbálkozás.
        [1] Ez az utolsó próbálkozás. Még egy hibás PIN-kód után ez az eszköz le lesz tiltva.
        [one] Még { $count } próbálkozás van hátra.
       *[other] Még { $count } próbálkozás van hátra.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nincs több próbálkozás.
        [1] Ez az utolsó próbálkozás. Még egy hibás PIN-kód után elölről kell kezdenie az oldalon.
        [one] Még { $count } próbálkozás van hátra.
       *[other] Még { $count } próbálkozás van hátra.
    }
pin-keypad = Számbillentyűzet
pin-key-delete = Az utolsó számjegy törlése
pin-forgotten = Elfelejtette?
pin-forgotten-title = Elfelejtette a PIN-kódját?
pin-forgotten-lead = Senki sem tudja megnézni, de választhat újat. Ez az eszköz regisztrálva marad.
pin-forgotten-1 = Egy másik képernyőn jelentkezzen be, és nyissa meg a „Fiókom” oldalt.
pin-forgotten-2 = Válassza a „Mobileszközeim kezelése” lehetőséget, majd ennél az eszköznél az „Új PIN-kód” gombot.
pin-forgotten-3 = Válasszon új PIN-kódot, és olvassa be az oldalon megjelenő kódot.
pin-forgotten-enrol = Ezt a PIN-kódot az imént választotta a kódot mutató oldalon. Ha nem emlékszik rá, térjen vissza oda, és kezdje elölről: még semmi sincs regisztrálva.

compare-title = Ugyanezt látja az oldalon?
compare-lead = Hasonlítsa össze ezt a hat karaktert a másik képernyőn látható oldallal, és válaszoljon ott.
compare-characters = A hat karakter
compare-same = Ha megegyeznek, jelezze az oldalon. Akkor ez az eszköz készen áll.
compare-differ = Ha eltérnek, jelezze az oldalon. Akkor semmit sem regisztrálunk, és nem történik baj.
compare-account = Fiók: { $account }, kiszolgáló: { $server }
compare-home = Válaszoltam ott

home-title-quiet = Nincs jóváhagyandó kérés
home-title-requests =
    { $count ->
        [one] Egy kérés vár Önre
       *[other] { $count } kérés vár Önre
    }
home-quiet-lead = Ha bejelentkezik valahol, a kérés magától megjelenik itt.
home-requests-lead = Nyisson meg egy kérést, hogy lássa, ki kéri.
home-checking = A kiszolgáló lekérdezése
home-checked = Utolsó ellenőrzés: { $ago }
home-offline = Nincs kapcsolat. Az alkalmazás magától tovább próbálkozik.
home-offline-since = Nincs kapcsolat. Utolsó ellenőrzés: { $ago }.
home-not-the-server = A kiszolgáló helyett egy másik hálózat válaszolt. Lehet, hogy először be kell jelentkeznie erre a Wi-Fi-hálózatra.
home-refresh = Ellenőrzés most
home-scan = QR-kód beolvasása
home-pending-title = A másik képernyő Önre vár
home-pending = Hasonlítsa össze ott a hat karaktert. Ez az eszköz készen áll, amint jelzi, hogy megegyeznek.
home-key-store = Itt nincs használatban rendszerszintű kulcstároló. Az alkalmazás egy olyan fájlban őrzi a titkát, amelyet csak Ön tud megnyitni.
home-account = Az Ön fiókja

request-title = Bejelentkezik ide: { $service }?
request-match-label = Írja be azt a számot, amelyet azon az oldalon lát, ahol bejelentkezik
request-continue = Tovább
request-deny = Elutasítás
request-report = Ezt nem én kértem
request-report-title = Nem Ön kérte ezt?
request-report-lead = Akkor lehet, hogy valaki más ismeri a jelszavát. Senki sem jut be: ezt a kérést elutasítjuk és bejelentjük.
request-report-next = Ezután változtassa meg a jelszavát a fiókja oldalán.
request-report-confirm = Elutasítás és bejelentés
request-busy = Elutasítás folyamatban

done-approved-title = Bejelentkezett
done-approved = A másik képernyőn magától megnyílik: { $service }.
done-denied-title = Elutasítva
done-denied = Senki sem jelentkezett be ide: { $service }.
done-reported-title = Elutasítva és bejelentve
done-reported = Senki sem jelentkezett be ide: { $service }. Mielőbb változtassa meg a jelszavát: lehet, hogy valaki más ismeri.
done-expired-title = Lejárt az idő
done-expired = Senki sem jelentkezett be ide: { $service }. Ha újra próbálkozik, kezdje az oldalon.
done-cancelled-title = Az oldalon megszakították
done-cancelled = Senki sem jelentkezett be ide: { $service }. Itt nincs több teendője.
done-wrong-match-title = Nem ez volt a szám
done-wrong-match = A szám nem egyezik az ennél a szolgáltatásnál látható számmal: { $service }. Ezért senki sem jelentkezett be. Ha Ön volt, kezdje ott újra.
done-home = Kész

challenge-title = Kódot kér ide: { $service }?
challenge-lead = Az oldal kódot kér ettől az alkalmazástól. Csak akkor folytassa, ha Ön maga jelentkezik be ott.
challenge-typed-title = Kódot kér ezekhez a számjegyekhez?
challenge-typed-lead = Tizenkét számjegyet írt be egy oldalról. A kód csak annak az oldalnak válaszol.
challenge-typed-warning = A számjegyekből nem derül ki, ki kéri. Csak akkor folytassa, ha azt az oldalt Ön maga nyitotta meg, és a címe a fent látható cím.
challenge-accept = Tovább
challenge-late = Ennek az eszköznek az órája szerint lejárt a kódra szánt idő. Az oldal kérheti, hogy kezdje elölről.

otp-title = Írja be ezt a kódot az oldalon
otp-for = Szolgáltatás: { $service }
otp-for-digits = Kiszolgáló: { $server }
otp-code = Az Ön kódja
otp-hint = Nagy- vagy kisbetűkkel, szóközzel vagy anélkül: az oldal mindkettőt elfogadja.
otp-aloud = Felolvasás
otp-done = Kész
otp-late = Lejárt a kódra szánt idő. Ha az oldal nem fogadja el, kérjen ott újat.

halted-blocked-title = Ez az eszköz le van tiltva
halted-blocked = A PIN-kód túl sokszor volt hibás, ezért ez az eszköz egyelőre semmit sem tud jóváhagyni. A fiókja biztonságban van, és nem kell újra regisztrálnia.
halted-blocked-todo = A feloldáshoz válasszon új PIN-kódot:
halted-copied-title = Ez az eszköz zárolva van
halted-copied = Az alkalmazás adatait máshol használták, vagy egy régebbi másolatból állították vissza. A biztonság érdekében a kiszolgáló már nem fogadja el ezt az eszközt.
halted-copied-todo = Távolítsa el innen a fiókot, majd regisztrálja újra az eszközt a fiókja oldalán. Ha nem másolt semmit, változtassa meg a jelszavát is.
halted-removed-title = Ezt az eszközt eltávolították
halted-removed = Lekerült az Ön fiókjáról, így már nem tud bejelentkezéseket jóváhagyni.
halted-removed-todo = Ha újra használni szeretné, távolítsa el innen a fiókot, és regisztrálja az eszközt a fiókja oldalán.
halted-enrolment-cancelled-title = A regisztráció megszakadt
halted-enrolment-cancelled = Az oldalon azt jelezték, hogy a hat karakter eltér, vagy leállították a regisztrációt. Semmi sincs regisztrálva.
halted-enrolment-cancelled-todo = Ha készen áll, kezdje elölről az oldalon. Ha a karakterek valóban eltértek, használjon másik hálózatot.
halted-server-restored-title = A kiszolgáló visszament az időben
halted-server-restored = Egy régebbi másolatból állították vissza, és ez az eszköz többet tud nála. A fiókja biztonságban van.
halted-server-restored-todo = Egy új PIN-kód ismét összehangolja őket:
halted-step-1 = Egy másik képernyőn nyissa meg ezt a címet, és jelentkezzen be: { $origin }
halted-step-2 = Válassza a „Mobileszközeim kezelése” lehetőséget, majd ennél az eszköznél az „Új PIN-kód” gombot.
halted-step-3 = Olvassa be az oldalon megjelenő kódot.
halted-scan = A kapott kód beolvasása
halted-remove = Eltávolítás erről az eszközről
halted-begin-again = Eltávolítás és újrakezdés
halted-remove-title = Eltávolítja a fiókot erről az eszközről?
halted-remove-lead = Ez az eszköz ekkor elfelejti ezt a fiókot: { $account } (kiszolgáló: { $server }). Semmit sem tud jóváhagyni, amíg újra nem regisztrálják.
halted-remove-confirm = Eltávolítás

store-title = Az alkalmazás nem nyitható meg
