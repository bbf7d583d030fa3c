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

still-title = Itt van még?
still-lead = Az alkalmazás hamarosan eltakarja a tartalmát, hogy senki más ne olvashassa. Bármely érintésre vagy billentyűre nyitva marad.
still-stay = Maradok

privacy-screen-title = Eltakarva
privacy-screen-lead = Egy ideje senki sem használta az alkalmazást, ezért elrejti, amit mutat.
privacy-screen-open = Tovább

notice-title = Bejelentkezik ide: { $service }?
notice-change-title = Engedélyezi a fiókja módosítását?
notice-body = Kérés vár ennél a fióknál: { $account }. Nyissa meg az alkalmazást, hogy lássa, ki kéri.

account-at = { $account }, kiszolgáló: { $server }
success-device-ready-title = Ez az eszköz készen áll
success-device-ready = Mostantól itt erősítheti meg a bejelentkezéseit.
success-pin-set-title = Az új PIN-kód be van állítva
success-account-removed-title = Eltávolítva erről az eszközről
success-account-removed = A fiókja továbbra is létezik. Ha újra használni szeretné itt, regisztrálja ismét ezt az eszközt.

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
time-seconds-ago =
    { $count ->
        [one] { $count } másodperccel ezelőtt
       *[other] { $count } másodperccel ezelőtt
    }
time-minutes-ago =
    { $count ->
        [one] { $count } perccel ezelőtt
       *[other] { $count } perccel ezelőtt
    }
time-hours-ago =
    { $count ->
        [one] { $count } órával ezelőtt
       *[other] { $count } órával ezelőtt
    }
time-days-ago =
    { $count ->
        [one] { $count } nappal ezelőtt
       *[other] { $count } nappal ezelőtt
    }
time-today = Ma
time-yesterday = Tegnap

welcome-title = Erősítse meg, hogy Ön az
welcome-lead = Ha egy másik képernyőn jelentkezik be, ez az alkalmazás megkérdezi, hogy valóban Ön az.
welcome-initialise = Ennek az eszköznek a beállítása
welcome-new-phone = Új telefonom van
welcome-what = Mi ez?
welcome-what-title = Mit csinál a Countersign
welcome-what-1 = Ön számítógépen vagy táblagépen jelentkezik be, mint mindig.
welcome-what-2 = Ez az alkalmazás megmutatja, ki kéri a bejelentkezést, honnan és mikor.
welcome-what-3 = Itt beírja a PIN-kódját, és csak akkor nyílik ki az ajtó. Ön nélkül zárva marad.
welcome-what-private = Az alkalmazás nem ismeri a jelszavát, és soha nem küldi el a PIN-kódját.
welcome-phone-title = Áttérés új telefonra
welcome-move-lead = Legyen kéznél mindkét telefon. Két percet vesz igénybe, és számítógép nem kell hozzá.
welcome-move-1 = A régi telefonon nyissa meg a Countersign alkalmazást, és nyomja meg felül a fiókját.
welcome-move-2 = Válassza ki a listából, majd nyomja meg az „Áthelyezés másik telefonra” gombot.
welcome-move-3 = Ezen a telefonon koppintson az alábbi gombra, és irányítsa a kamerát a régi telefonra.
welcome-move-lost-title = A régi telefon elveszett vagy elromlott?
welcome-move-lost = Egy számítógépen jelentkezzen be más módon, és nyissa meg a „Fiókom” oldalt. Távolítsa el ott a régi telefont, és adja hozzá ezt új eszközként.

where-title = Menjen a másik képernyőhöz
where-lead = Azon a számítógépen vagy táblagépen, ahol bejelentkezik:
where-step-1 = Jelentkezzen be, és nyissa meg a „Fiókom” oldalt.
where-step-1-address = Nyissa meg ezt a címet, jelentkezzen be, és nyissa meg a „Fiókom” oldalt.
where-step-2 = Válassza a „Mobileszköz hozzáadása” lehetőséget. Ha már van eszköze, előbb válassza a „Mobileszközeim kezelése” lehetőséget.
where-step-3 = Ott válasszon PIN-kódot. Az oldal ezután egy négyzet alakú kódot mutat.
where-scan = A kód beolvasása
where-same-device = Ugyanezen az eszközön
where-same-title = Minden egy eszközön
where-here-lead = A kamera nem látja a saját képernyőjét, ezért az oldal átadja a kódot ennek az alkalmazásnak.
where-same-1 = Nyissa meg a fiókja oldalát ennek az eszköznek a böngészőjében.
where-here-2 = Adjon hozzá ott egy mobileszközt, és válasszon PIN-kódot. Ezután nyomja meg a „Megnyitás az alkalmazásban” gombot.
where-here-3 = Ez az alkalmazás megnyílik, és megkérdezi, hogy regisztrálja-e az eszközt. Ha nem nyílik meg, másolja ki ott a hivatkozást, és illessze be itt.
where-same-paste = A hivatkozás beillesztése

scan-title = A kód beolvasása
scan-lead = Tartsa az oldalon látható négyzet alakú kódot a kereten belül.
scan-starting = A kamera indul
scan-refused-title = A kamera nincs engedélyezve
scan-refused = Az alkalmazás csak a négyzet alakú kód beolvasására használja a kamerát, képet nem őriz meg. A kamerát ennek az eszköznek a beállításaiban engedélyezheti, vagy használja az alábbi más módok egyikét.
scan-absent-title = Itt nincs kamera
scan-absent = Adja meg a kódot más módon: válassza ki vagy húzza ide a képét, vagy illessze be alább a hivatkozását.
scan-busy = A kód olvasása
scan-old-title = Olvassa be a régi telefont
scan-old-lead = A régi telefonon nyissa meg a fiókot a Countersignban, és válassza az átköltöztetést. Ezután irányítsa ezt a kamerát a kódra.
scan-torch = Lámpa
scan-picture = Képből
scan-type-title = Kód beírása
scan-link-label = Vagy írja be vagy illessze be az oldalon látható hivatkozást vagy kódot
scan-paste = Beillesztés
scan-paste-by-hand = Az alkalmazás itt nem olvashatja a vágólapot. Tartsa az ujját a mezőn, majd válassza a „Beillesztés” lehetőséget.
scan-address-label = Annak az oldalnak a címe
scan-address-hint = Csak a hosszú, betűket is tartalmazó kódhoz kell.
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
new-pin-title = Beállítja az új PIN-kódot?
new-pin-lead = Ez az eszköz azt a PIN-kódot fogja használni, amelyet a következő címen választott:
new-pin-note = Minden más marad, ahogy van. Ettől kezdve csak az új PIN-kód érvényes.
new-pin-accept = Tovább

pin-title = Írja be a PIN-kódját
pin-title-enrol = Írja be a választott PIN-kódot
pin-enrol = Csatlakozott ehhez a fiókhoz: { $account } (kiszolgáló: { $server }). A regisztráció befejezéséhez írja be a PIN-kódját.
pin-reset = Csatlakozott ehhez a fiókhoz: { $account } (kiszolgáló: { $server }). A befejezéshez írja be az új PIN-kódját.
pin-approve = Bejelentkezéshez ide: { $service }
pin-answer = Kód kéréséhez ehhez a szolgáltatáshoz: { $service }
pin-answer-digits = Kódhoz ehhez a kiszolgálóhoz: { $server }
pin-sign = Aláíráshoz itt: { $service }
pin-answer-sign = Aláírási kódhoz ehhez a szolgáltatáshoz: { $service }
pin-answer-sign-digits = Aláírási kódhoz ehhez a kiszolgálóhoz: { $server }
pin-change-old = Írja be a jelenlegi PIN-kódját
pin-change-new = Válasszon új PIN-kódot
pin-change-repeat = Írja be újra az új PIN-kódot
pin-change-hint = Kerülje az évszámokat, a sorozatokat és az ismétlődéseket.
pin-turn-on-fingerprint = Az ujjlenyomat bekapcsolásához ennél a fióknál: { $account } (kiszolgáló: { $server })
pin-turn-on-face = Az arcfelismerés bekapcsolásához ennél a fióknál: { $account } (kiszolgáló: { $server })
pin-turn-on-either = Az ujjlenyomat vagy az arc bekapcsolásához ennél a fióknál: { $account } (kiszolgáló: { $server })
pin-move = A fiók áthelyezéséhez másik telefonra: { $account } (kiszolgáló: { $server })
pin-match = Az oldalon látott szám:
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
pin-attempts-change =
    { $count ->
        [0] Nincs több próbálkozás.
        [1] Ez az utolsó próbálkozás. Még egy hibás PIN-kód után a PIN-kód nem változik, és ez az eszköz le lesz tiltva.
        [one] Még { $count } próbálkozás van hátra.
       *[other] Még { $count } próbálkozás van hátra.
    }
pin-attempts-move =
    { $count ->
        [0] Nincs több próbálkozás.
        [1] Ez az utolsó próbálkozás. Még egy hibás PIN-kód után semmit sem helyezünk át, és ez az eszköz le lesz tiltva.
        [one] Még { $count } próbálkozás van hátra.
       *[other] Még { $count } próbálkozás van hátra.
    }
pin-keypad = Számbillentyűzet
pin-key-delete = Az utolsó számjegy törlése
pin-forgotten = Elfelejtette a PIN-kódot?
pin-forgotten-title = Elfelejtette a PIN-kódját?
pin-forgotten-lead = Senki sem tudja megnézni, de választhat újat. Ez az eszköz regisztrálva marad.
pin-forgotten-1 = Egy másik képernyőn jelentkezzen be, és nyissa meg a „Fiókom” oldalt.
pin-forgotten-2 = Válassza a „Mobileszközeim kezelése” lehetőséget, majd ennél az eszköznél az „Új PIN-kód” gombot.
pin-forgotten-3 = Válasszon új PIN-kódot, és olvassa be az oldalon megjelenő kódot.
pin-forgotten-without = Ha most PIN-kód nélkül szeretne bejelentkezni, válasszon másik módot a bejelentkezési oldalon.
pin-forgotten-enrol = Ezt a PIN-kódot az imént választotta a kódot mutató oldalon. Ha nem emlékszik rá, térjen vissza oda, és kezdje elölről: még semmi sincs regisztrálva.
pin-forgotten-moving = Ha a kódot a régi telefonja mutatja, az ott használt PIN-kódot írja be.

biometric-fingerprint = Ujjlenyomat
biometric-face = Arc
biometric-either = Ujjlenyomat vagy arc
biometric-use-fingerprint = Ujjlenyomat használata
biometric-use-face = Arc használata
biometric-use-either = Ujjlenyomat vagy arc használata

offer-notify-title = Kér értesítést, ha kérés érkezik?
offer-notify = Ekkor egy értesítés jelezheti, akkor is, ha az alkalmazás be van zárva.
offer-notify-late = Bezárva az alkalmazás csak időnként ellenőrzi a kéréseket, és egy bejelentkezés csak két percig vár. Ha egy oldal megerősítést kér, nyissa meg Ön az alkalmazást.
offer-notify-later = Ezt a beállításoknál bármikor módosíthatja.
offer-not-now = Most nem
offer-fingerprint-title = Használja az ujjlenyomatát?
offer-fingerprint = Ekkor a jóváhagyáshoz elég egy érintés az ujjával.
offer-face-title = Használja az arcát?
offer-face = Ekkor a jóváhagyáshoz elég ránéznie az eszközre.
offer-either-title = Használja az ujjlenyomatát vagy az arcát?
offer-either = Ekkor a jóváhagyáshoz elég egy érintés vagy egy pillantás.
offer-pin-always = A PIN-kódja is mindig használható. Ezt a fiókjánál bármikor módosíthatja.
offer-yes = Igen
offer-skip = Kihagyás

no-lock-title = Ezen az eszközön nincs képernyőzár
no-lock-lead = Bárki kinyithatja, aki kézbe veszi. A fiókja biztonsága érdekében az alkalmazás csak képernyőzárral védett eszközt regisztrál. Ez lehet az eszköz PIN-kódja, mintája vagy jelszava, illetve ujjlenyomat vagy arc.
no-lock-todo = Állítson be képernyőzárat ennek az eszköznek a beállításaiban, majd térjen vissza ide.
no-lock-todo-here = Nyissa meg ennek az eszköznek a beállításait, állítson be képernyőzárat, majd térjen vissza ide.
no-lock-settings = A beállítások megnyitása
no-lock-again = Újbóli ellenőrzés

compare-title = Ugyanezt látja az oldalon?
compare-lead-other = Hasonlítsa össze ezt a hat karaktert a másik képernyővel: az oldallal vagy a régi telefonnal. Válaszoljon ott.
compare-characters = A hat karakter
compare-same = Ha megegyeznek, jelezze az oldalon. Akkor ez az eszköz készen áll.
compare-differ = Ha eltérnek, jelezze az oldalon. Akkor semmit sem regisztrálunk, és nem történik baj.
compare-account = Fiók: { $account }, kiszolgáló: { $server }
compare-home = Válaszoltam ott
compare-waiting = Várakozás az Ön válaszára a másik képernyőn

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
home-accounts = Fiókok. Megjelenítve:
home-settings = Beállítások
home-open = A kérés megnyitása
home-other-requests =
    { $count ->
        [one] Egy kérés, kiszolgáló: { $server }
       *[other] { $count } kérés, kiszolgáló: { $server }
    }
home-title-other = Kérés vár egy másik fióknál
home-other-lead = A válaszhoz váltson arra a fiókra.
home-last-sign-in = Utolsó bejelentkezés: { $service }, { $ago }
home-clock-ahead = Az eszköz órája siet
home-clock-behind = Az eszköz órája késik
home-clock-difference = Eltérés: { $difference }
home-clock = Az alkalmazás a kiszolgáló idejét követi, így a szokásos módon folytathatja. Az eszköz beállításaiban állítsa automatikusra a dátumot és az időt.
home-clock-minutes =
    { $count ->
        [one] { $count } perc
       *[other] { $count } perc
    }
home-clock-hours =
    { $count ->
        [one] { $count } óra
       *[other] { $count } óra
    }
home-clock-days =
    { $count ->
        [one] { $count } nap
       *[other] { $count } nap
    }
home-scan = QR-kód beolvasása
home-pending-title = A másik képernyő Önre vár
home-pending = Hasonlítsa össze ott a hat karaktert. Ez az eszköz készen áll, amint jelzi, hogy megegyeznek.
home-pending-show = A hat karakter megjelenítése újra
home-key-store = Itt nincs használatban rendszerszintű kulcstároló. Az alkalmazás egy olyan fájlban őrzi a titkát, amelyet csak Ön tud megnyitni.

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
request-by-link = A kérés egy ezen az eszközön megnyitott hivatkozásból érkezett. Csak az az itteni böngésző jelentkezik be, amelyben elkezdték, és oda kerül vissza.
request-sign-title = Aláírja ezt itt: { $service }?
request-sign-lead = Olvasson el minden sort. A PIN-kódjával pontosan ezt írja alá.
request-sign-match = Írja be azt a számot, amelyet azon az oldalon lát, ahol elkezdte
request-sign-report = Akkor lehet, hogy valaki más jár el az Ön nevében. Semmit sem írunk alá: ezt a kérést elutasítjuk és bejelentjük.
request-sign-report-next = Ezután értesítse a szolgáltatás üzemeltetőit, és változtassa meg a jelszavát a fiókja oldalán.

change-add-device = Hozzáad egy eszközt a fiókjához?
change-remove-device = Eltávolítja ezt az eszközt: „{ $object }”?
change-reset-pin = Új PIN-kódot állít be ehhez az eszközhöz: „{ $object }”?
change-rename-device = Átnevezi ezt az eszközt: „{ $object }”, új név: „{ $value }”?
change-password = Megváltoztatja a fiókja jelszavát?
change-email = Erre módosítja a fiókja e-mail-címét: { $value }?
change-end-waiting = Most befejezi a fiókja várakozási idejét?
change-report = Bejelenti, hogy ez a bejelentkezés nem az Öné volt: { $object }?
change-close-sessions = Kijelentkezik az összes többi böngészőjében?
change-lead = Ez nem bejelentkezés. A PIN-kódjával csak ezt az egy módosítást engedélyezi a fiókjában, egyszer.
change-code-lead = Ez nem bejelentkezés. A kóddal csak ezt az egy módosítást engedélyezi a fiókjában, egyszer. Csak akkor folytassa, ha Ön kezdte el.
done-change-nothing = Semmi sem változott.
done-change-approved-title = Módosítás engedélyezve
done-change-approved = Az oldal magától folytatja. Semmi mást nem engedélyezett.
request-change-report = Akkor lehet, hogy valaki más jár el az Ön nevében. Semmi sem változik: ezt a kérést elutasítjuk és bejelentjük.
report-ends = Ez a próbálkozás véget ért. Az oldalnak újra a jelszóval kell kezdenie.
report-hour = Egy órán át csak jelszóval senki sem jelentkezhet be, kivéve olyan böngészőben, amelyet valamelyik eszköze már megerősített.

same-device-link-title = A kérés megnyitása
same-device-link-lead = A kiszolgáló lekérdezése: { $server }
same-device-link-long = A kiszolgáló lassan válaszol. Várhat, vagy megszakíthatja, és újrakezdheti az oldalon.

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
done-approved-here-title = Bejelentkezett
done-approved-here = A böngészőjében folytatódik: { $service }.
done-signed-title = Aláírva
done-signed = A másik képernyőn magától folytatódik: { $service }.
done-signed-here-title = Aláírva
done-signed-here = A böngészőjében folytatódik: { $service }.
done-sign-denied-title = Elutasítva
done-sign-denied = Nem történt aláírás itt: { $service }.
done-sign-reported-title = Elutasítva és bejelentve
done-sign-reported = Nem történt aláírás itt: { $service }. Értesítse az üzemeltetőit: lehet, hogy valaki más jár el az Ön nevében.
done-sign-expired-title = Lejárt az idő
done-sign-expired = Nem történt aláírás itt: { $service }. Ha újra próbálkozik, kezdje az oldalon.
done-sign-cancelled-title = Az oldalon megszakították
done-sign-cancelled = Nem történt aláírás itt: { $service }. Itt nincs több teendője.
done-sign-wrong-match-title = Nem ez volt a szám
done-sign-wrong-match = A szám nem egyezik az ennél a szolgáltatásnál látható számmal: { $service }. Ezért nem történt aláírás. Ha Ön volt, kezdje ott újra.
done-return = Vissza a böngészőhöz
done-not-opened-title = A böngésző nem nyílt meg
done-not-opened = Nyomja meg az alábbi gombot, vagy nyissa meg a böngészőt, és válassza azt az oldalt, ahol elkezdte.
done-other-browser-title = Az oldal kilenc karaktert kér?
done-other-browser = Akkor nem az a böngésző nyílt meg, amelyben elkezdte. Írja be ezeket a karaktereket azon az oldalon, ahol elkezdte:
done-other-browser-code = A kilenc karakter

challenge-title = Kódot kér ide: { $service }?
challenge-lead = Az oldal kódot kér ettől az alkalmazástól. Csak akkor folytassa, ha Ön maga jelentkezik be ott.
challenge-typed-title = Kódot kér ezekhez a számjegyekhez?
challenge-typed-digits = Az Ön által beírt számjegyek
challenge-typed-compare = Hasonlítsa össze az oldallal. Ha valamelyik hibás, lépjen vissza, és írja be újra.
challenge-typed-lead = Tizenkét számjegyet írt be egy oldalról. A kód csak annak az oldalnak válaszol.
challenge-typed-warning = A számjegyekből nem derül ki, ki kéri. Csak akkor folytassa, ha azt az oldalt Ön maga nyitotta meg, és a címe a fent látható cím.
challenge-sign-title = Aláír itt: { $service }?
challenge-sign-lead = Az oldal valaminek az aláírását kéri. Ezt itt Ön maga írja be, hogy ne más döntse el, mit ír alá. Csak akkor folytassa, ha Ön kezdte el.
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

sign-title = Aláírás itt: { $service }
sign-typed-title = Írja alá, amit az oldal mutat
sign-lead = Írja be, amit alá szeretne írni, úgy, ahogy az oldalon szerepel. A kód csak erre érvényes, semmi másra.
sign-account = Ezzel a fiókkal: { $account }
sign-submit = Tovább a PIN-kódhoz
sign-day = Nap
sign-month = Hónap
sign-year = Év
sign-hint-digits = Csak számjegyek
sign-hint-amount = Például { $example }
sign-hint-date = Számmal, például 5 a május
sign-problem-empty = Ez hiányzik. Töltse ki.
sign-problem-too-long = Ez túl hosszú. Rövidítse le.
sign-problem-not-digits = Ide csak 0 és 9 közötti számjegyeket írhat.
sign-problem-not-amount = Ez nem összeg. Írja így: { $example }.
sign-problem-not-date = Nincs ilyen nap. Ellenőrizze a napot, a hónapot és az évet. Az év négy számjegyű.
sign-problem-not-option = Válasszon ezek közül.
sign-problem-not-pattern = Ez nem olyan alakú, amilyet a szolgáltatás vár. Hasonlítsa össze az oldallal.
sign-wrong =
    { $count ->
        [one] Egy mezőt még ellenőriznie kell.
       *[other] { $count } mezőt még ellenőriznie kell.
    }

deactivated-blocked-title = Ez az eszköz le van tiltva
deactivated-blocked = A PIN-kód túl sokszor volt hibás, vagy az az eszköz, amellyel ezt hozzáadták, már nem megbízható, ezért ez az eszköz egyelőre semmit sem tud jóváhagyni. A fiókja biztonságban van, és nem kell újra regisztrálnia.
deactivated-blocked-todo = A feloldáshoz válasszon új PIN-kódot:
deactivated-copied-title = Ez az eszköz zárolva van
deactivated-copied = Az alkalmazás adatait máshol használták, vagy egy régebbi másolatból állították vissza. A biztonság érdekében a kiszolgáló már nem fogadja el ezt az eszközt.
deactivated-copied-todo = Távolítsa el innen a fiókot, majd regisztrálja újra az eszközt a fiókja oldalán. Ha nem másolt semmit, változtassa meg a jelszavát is.
deactivated-removed-title = Ezt az eszközt eltávolították
deactivated-removed = Lekerült az Ön fiókjáról, így már nem tud bejelentkezéseket jóváhagyni.
deactivated-removed-todo = Ha újra használni szeretné, távolítsa el innen a fiókot, és regisztrálja az eszközt a fiókja oldalán.
deactivated-enrolment-cancelled-title = A regisztráció megszakadt
deactivated-enrolment-cancelled = Az oldalon azt jelezték, hogy a hat karakter eltér, vagy leállították a regisztrációt. Semmi sincs regisztrálva.
deactivated-enrolment-cancelled-todo = Ha készen áll, kezdje elölről az oldalon. Ha a karakterek valóban eltértek, használjon másik hálózatot.
deactivated-server-restored-title = A kiszolgálót másolatból állították vissza
deactivated-server-restored = Egy régebbi másolatból állították vissza, és ez az eszköz többet tud nála. A fiókja biztonságban van.
deactivated-server-restored-todo = Egy új PIN-kód ismét összehangolja őket:
deactivated-step-1 = Egy másik képernyőn nyissa meg ezt a címet, és jelentkezzen be: { $origin }
deactivated-step-2 = Válassza a „Mobileszközeim kezelése” lehetőséget, majd ennél az eszköznél az „Új PIN-kód” gombot.
deactivated-step-3 = Olvassa be az oldalon megjelenő kódot.
deactivated-scan = A kapott kód beolvasása
deactivated-remove = Eltávolítás erről az eszközről
deactivated-begin-again = Eltávolítás és újrakezdés
deactivated-remove-title = Eltávolítja a fiókot erről az eszközről?
deactivated-remove-lead = Ez az eszköz ekkor elfelejti ezt a fiókot: { $account } (kiszolgáló: { $server }). Semmit sem tud jóváhagyni, amíg újra nem regisztrálják.
deactivated-remove-confirm = Eltávolítás

store-title = Az alkalmazás nem nyitható meg

settings-title = Beállítások
settings-look = Megjelenés
settings-language = Nyelv
settings-language-system = Automatikus ({ $language })
settings-theme = Világos vagy sötét
settings-theme-system = Automatikus
settings-theme-light = Világos
settings-theme-dark = Sötét
settings-text = Betűméret
settings-text-normal = Normál
settings-text-large = Nagy
settings-text-larger = Nagyobb
settings-text-largest = Legnagyobb
settings-notifications = Értesítések
settings-notifications-hint = Hogyan értesül arról, hogy egy kérés vár
settings-safety = Biztonság
settings-idle = A tartalom eltakarása
settings-idle-hint = Ha ennyi ideig senki sem használja az alkalmazást. Fél perccel előtte figyelmeztetést kap.
settings-idle-minutes =
    { $minutes ->
        [one] { $minutes } perc után
       *[other] { $minutes } perc után
    }
settings-idle-never = Soha
settings-accounts = Fiókok
settings-accounts-hint = PIN-kód, ujjlenyomat vagy arc, áthelyezés, eltávolítás
settings-history = Bejelentkezések
settings-history-hint = Mikor és hol használták a fiókját
settings-about = Az alkalmazásról
settings-privacy = Adatvédelem
settings-privacy-hint = Mit őriz meg, mit küld el és kinek
settings-diagnostics = Diagnosztika
settings-diagnostics-hint = Ha valami nem működik
settings-licences = Licencek
settings-licences-hint = Ez az alkalmazás és az összetevői
settings-version = { $version } verzió

notify-running-title = Addig értesül, amíg az alkalmazás fut
notify-running = Egy értesítés jelzi a kérést, akkor is, ha az ablak nem látszik. Ha az alkalmazás be van zárva, nem néz utána.
notify-open-title = Csak akkor értesül, ha az alkalmazás nyitva van
notify-open = Ennek az eszköznek a rendszere nem engedi, hogy a bezárt alkalmazás utánanézzen a kéréseknek. Ha egy oldal megerősítést kér, nyissa meg Ön az alkalmazást.
notify-periodic-title = Az alkalmazás időnként utánanéz
notify-periodic = Bezárva nagyjából negyedóránként néz utána. A rendszer tovább is várakoztathatja.
notify-seldom-title = Az alkalmazás akkor néz utána, amikor a rendszer engedi
notify-seldom = Amíg nem használja, két ellenőrzés között órák is eltelhetnek. Ha az alkalmazásváltóban elhúzással bezárja, egyáltalán nem néz utána, amíg újra meg nem nyitja.
notify-late = Egy bejelentkezés csak két percig vár, ezért az ilyen értesítés többnyire későn jön. Ha egy oldal megerősítést kér, nyissa meg Ön az alkalmazást.
notify-push-title = Az alkalmazás azonnal felébred
notify-push = Amint egy kérés vár, az Ön push-alkalmazása felébreszti ezt az alkalmazást. Ha nem jön értesítés, nyissa meg Ön az alkalmazást.
notify-faster-title = Hogy azonnal értesüljön
notify-faster = Egy olyan alkalmazás, mint az ntfy, felébresztheti ezt, amint egy kérés vár. Telepítse, majd nyissa meg újra ezt az alkalmazást.
notify-refused-title = Az értesítések ki vannak kapcsolva
notify-refused = Semmi sem jelzi Önnek, hogy egy kérés vár. Akkor látja, amikor megnyitja az alkalmazást.
notify-settings = A beállítások megnyitása
notify-ask-title = Az értesítések még nincsenek engedélyezve
notify-ask = Engedélyezze őket, és az alkalmazás jelezheti, hogy egy kérés vár.
notify-allow = Értesítések engedélyezése

privacy-title = Az Ön adatainak védelme
privacy-lead = Röviden: ez az alkalmazás csak az Ön kiszolgálóival kommunikál, és csak az Ön bejelentkezéseiről.
privacy-kept-title = Amit ez az eszköz megőriz
privacy-kept-1 = Fiókonként: a kiszolgáló neve és címe, valamint az Ön fiókja, részben elrejtve
privacy-kept-2 = Fiókonként egy titkos kulcs, amelyet ez az eszköz lezár, és amely a PIN-kódja nélkül használhatatlan
privacy-kept-3 = Az Ön beállításai
privacy-kept-4 = A PIN-kódját, a jelszavát és a bejelentkezései listáját nem
privacy-sent-title = Amit elküld, és akinek elküldi
privacy-sent-1 = Egy fiók kiszolgálójának: az Ön válaszát egy kérésre, és azt a kérdést, hogy van-e új
privacy-sent-2 = A PIN-kódját soha: a kiszolgáló ellenőrizni tudja, hogy helyes volt-e, de nem ismeri meg
privacy-sent-3 = Mint minden kiszolgáló, látja a címet, amelyet a hálózata ad Önnek
privacy-sent-4 = Ha egy push-alkalmazás ébreszti ezt az alkalmazást: a cím, ahol ezt teszi. A szolgáltatója megtudja, mikor jön kérés, és semmi mást
privacy-none-title = Amit nem tesz
privacy-none-1 = Nincs statisztika, nincs reklám, nincs összeomlási jelentés
privacy-none-2 = Nincs más kiszolgáló: még a készítői sem szereznek tudomást Önről
privacy-none-3 = A kamera négyzet alakú kódokat olvas, és képet nem őriz meg
privacy-gone-title = Hogyan törölheti az adatait
privacy-gone = Távolítson el egy fiókot a „Fiókok” oldalon, és ez az eszköz elfelejti. Amit a kiszolgáló megőriz Önről, a fiókja oldalán látható.

licences-title = Licencek
licences-own = Ez az alkalmazás szabad szoftver az Európai Unió nyilvános licence (EUPL) 1.2-es változata alapján.
licences-own-text = Az Európai Unió nyilvános licencének szövege
licences-others-title = Mások munkájára épül
licences-others =
    { $count ->
        [one] { $count } összetevő, mindegyik a saját licencével:
       *[other] { $count } összetevő, mindegyik a saját licencével:
    }
licences-texts-title = E licencek szövege
licences-loading = A lista megnyitása
licences-failed-title = A lista nem nyílik meg
licences-failed = A lista az alkalmazás része, és a következő indításkor ismét elérhető. Mást ez nem érint.

diagnostics-title = Diagnosztika
diagnostics-lead = Ha valami nem működik, ezek a sorok segítenek azoknak, akik Önnek segítenek.
diagnostics-safe = Nincs bennük semmi titkos: sem PIN-kód, sem kulcs, sem kód, sem jelszó. Itt mindent lát, ami megosztásra kerül.
diagnostics-lines = A sorok
diagnostics-share = Megosztás

move-intro-title = Áthelyezés másik telefonra?
move-intro-lead = Ez a fiók másik telefonra vagy táblagépre kerül: { $account } (kiszolgáló: { $server }). Kevesebb mint két percet vesz igénybe.
move-intro-1 = Készítse elő a másik telefont úgy, hogy ez az alkalmazás telepítve legyen rajta.
move-intro-2 = Ez a telefon négyzet alakú kódot mutat. A másik beolvassa.
move-intro-3 = Írja be ott a PIN-kódját, amely ugyanaz, mint itt.
move-intro-4 = Mindkettő hat karaktert mutat. Ha megegyeznek, jelezze itt.
move-intro-after = Amint a másik telefon készen áll, ez már nem működik ehhez a fiókhoz. Addig semmi sem változik.
move-intro-accept = Tovább

move-code-title = Olvassa be ezt a másik telefonnal
move-code-lead = A másik telefonon nyissa meg a Countersign alkalmazást, válassza az „Ennek az eszköznek a beállítása” vagy a „Fiók hozzáadása” gombot, és olvassa be ezt a kódot.
move-code-picture = Négyzet alakú kód a másik telefonhoz
move-code-typed = Vagy írja be ott ezt
move-code-address = Cím:
move-code-claimed-title = Most írja be a PIN-kódját a másik telefonon
move-code-claimed = A másik telefon beolvasta a kódot, és a PIN-kódját kéri. Ez a telefon utána magától továbblép.
move-code-attempts =
    { $count ->
        [0] Nincs több próbálkozás.
        [1] A másik telefonon hibás PIN-kódot írtak be. Még egy próbálkozás van hátra.
        [one] A másik telefonon hibás PIN-kódot írtak be. Még { $count } próbálkozás van hátra.
       *[other] A másik telefonon hibás PIN-kódot írtak be. Még { $count } próbálkozás van hátra.
    }
move-code-over-title = Lejárt a kódra szánt idő
move-code-over = Semmit sem helyeztünk át. Lépjen vissza, és kezdje elölről.
move-cancel = Az áthelyezés megszakítása

move-compare-title = Ugyanezt látja a másik telefonon?
move-compare-lead = Nézze meg mindkét képernyőt, sietség nélkül.
move-compare-characters = A hat karakter
move-compare-same = Igen, megegyeznek
move-compare-differ = Nem, eltérnek
move-compare-busy = A fiók áthelyezése folyamatban
move-compare-note = Ha eltérnek, semmit sem helyezünk át. Lehet, hogy valaki más olvasta be a kódot.

moved-title = A másik telefon készen áll
moved = Mostantól az hagyja jóvá a bejelentkezéseket ennél a fióknál: { $account } (kiszolgáló: { $server }). Ez a telefon erre már nem képes, és elfelejtette a fiókot.
moved-home = Kész

accounts-title = Fiókok
accounts-lead = Nyomjon meg egy fiókot, ha használni szeretné, vagy ha módosítaná a PIN-kódját, áthelyezné vagy eltávolítaná.
accounts-active = Megjelenítve
accounts-requests =
    { $count ->
        [one] Egy kérés vár
       *[other] { $count } kérés vár
    }
accounts-pending = A másik képernyőre vár
accounts-blocked = Letiltva
accounts-locked = Zárolva
accounts-removed = Eltávolítva
accounts-cancelled = A regisztráció megszakadt
accounts-restored = Új PIN-kód szükséges

account-add = Fiók hozzáadása
account-switch = Fiókváltás
account-switch-to = Váltás erre a fiókra
account-see = Mi a teendő?
account-deactivated = Ez a fiók most semmit sem tud jóváhagyni.
account-change-pin = PIN-kód módosítása
account-biometrics = A PIN-kód helyett. A PIN-kód is mindig használható.
account-notice-pin-changed-title = A PIN-kódja megváltozott
account-notice-pin-changed = Mostantól ezen az eszközön csak az új PIN-kód érvényes.
account-notice-biometrics-on-title = Bekapcsolva
account-notice-biometrics-on = Mostantól használhatja a PIN-kód helyett.
account-notice-biometrics-off-title = Kikapcsolva
account-notice-biometrics-off = Mostantól ez az eszköz a PIN-kódját kéri.
account-notice-named-title = Mentve
account-notice-named = Ez az eszköz mostantól ezt a nevet használja.
account-sign-ins = Bejelentkezések
account-sign-ins-detail = Mikor és hol használták ezt a fiókot
account-move = Áthelyezés másik telefonra
account-move-detail = Két perc alatt, számítógép nélkül
account-remove = Eltávolítás erről az eszközről
account-name = Saját név ehhez a fiókhoz
account-name-hint = Csak ez az eszköz mutatja. Legnagyobb hossz: { $count }.
account-name-save = Mentés
account-remove-title = Eltávolítja ezt a fiókot?
account-remove-lead = Ez történik a fiókkal: { $account } (kiszolgáló: { $server })
account-remove-server = A kiszolgáló leveszi ezt az eszközt a fiókjáról, és erről e-mailt küld. Az itt még várakozó kérések véget érnek.
account-remove-here = Ez az eszköz elfelejti a fiókot és a kulcsait. A többi fiókja megmarad.
account-remove-last = Ha ez az egyetlen eszköze, készítsen elő egy másik bejelentkezési módot.
account-remove-reinstall = Ha újra használni szeretné itt, ismét regisztrálnia kell ezt az eszközt. Ugyanez érvényes, ha törli az alkalmazást: az újratelepítés nem hozza vissza a fiókot.
account-remove-confirm = Eltávolítás

sign-ins-title = Bejelentkezések
history-empty = Még nincs egy sem. Itt minden bejelentkezés megjelenik a hellyel és az időponttal.
history-busy = A kiszolgáló lekérdezése
history-more = Régebbiek
history-expect = Most jelentkezem be
history-expect-hint = Ha egy új böngésző azt jelzi, hogy most nem kérdezi ezt az eszközt, nyomja meg itt. Ezután tíz percig újra kérdezhet.
history-expected = Tíz percig az új böngészők újra kérdezhetik ezt az eszközt.
history-method-password = Jelszóval
history-method-app = Ezzel az alkalmazással
history-method-code = Az alkalmazás kódjával
history-method-here = Ugyanezen az eszközön
history-signed-in = Bejelentkezve
history-signed = Aláírva
history-denied = Elutasítva
history-expired = Nem érkezett időben válasz
history-cancelled = Megszakítva
history-failed = Sikertelen
history-reported-by-you = Ön bejelentette
history-not-me = Nem én voltam
history-not-me-title = Nem Ön volt?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Jelentse be itt. A kiszolgáló üzemeltetői ekkor látják.
history-not-me-2 = Változtassa meg a jelszavát a fiókja oldalán.
history-not-me-3 = Nézze át ott az eszközeit és a munkameneteit, és szüntesse meg azokat, amelyeket nem ismer fel.
history-not-me-confirm = Bejelentés
