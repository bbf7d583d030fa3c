### Magyar: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = A Countersign megnyílik…

common-back = Vissza
common-cancel = Mégse
common-close = Bezárás
common-copy = Másolás
common-copied = Másolva
common-try-again = Próbálja újra
common-wait =
    { $seconds ->
        [one] { $seconds } másodperc múlva újra próbálkozhat.
       *[other] { $seconds } másodperc múlva újra próbálkozhat.
    }

still-title = Itt van még?
still-lead = Az alkalmazás hamarosan elrejti a tartalmát, hogy senki más ne olvashassa. Érintse meg a képernyőt vagy nyomjon meg egy billentyűt, hogy nyitva maradjon.
still-stay = Maradjon nyitva

privacy-screen-title = A tartalom el van rejtve
privacy-screen-lead = Egy ideje nem használták az alkalmazást, ezért a tartalma el van rejtve.
privacy-screen-open = Tovább

notice-title = Bejelentkezik ide: { $service }?
notice-change-title = Engedélyezi a módosítást a fiókjában?
notice-body = Kérés vár ennél a fióknál: { $account }. Nyissa meg az alkalmazást, hogy lássa, honnan érkezik.

account-at = { $account }, kiszolgáló: { $server }
success-device-ready-title = Ez az eszköz készen áll
success-device-ready = Mostantól itt erősítheti meg a bejelentkezéseit.
success-pin-set-title = Az új PIN-kód be van állítva
success-pin-set = Mostantól az új PIN-kódját használja.
success-account-removed-title = Eltávolítva erről az eszközről
success-account-removed = A fiókja továbbra is létezik. Ha újra használni szeretné itt, regisztrálja ismét ezt az eszközt.

context-place = Hely
context-browser = Böngésző
context-network = Hálózat
context-account = Fiók
context-asked = A kérés ideje
context-page = Webhely

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
welcome-lead = Ha egy másik képernyőn jelentkezik be, ez az alkalmazás megkéri, hogy erősítse meg, valóban Ön az.
welcome-initialise = Ennek az eszköznek a beállítása
welcome-new-phone = Áthelyezés régi telefonról
welcome-what = Mi ez?
# The label in quotes is the link at the foot of every page.
welcome-help = Segítségre van szüksége? Válassza ezt a bejelentkezési oldalán: „Súgó”.
welcome-what-title = Mit csinál a Countersign
welcome-what-1 = Ön számítógépen vagy táblagépen jelentkezik be, a szokásos módon.
welcome-what-2 = Ez az alkalmazás megmutatja, melyik szolgáltatástól, honnan és mikor érkezik a kérés.
welcome-what-3 = Itt beírja a PIN-kódját. Csak ezután van bejelentkezve. Ön nélkül senki sem jelentkezhet be.
welcome-what-private = Az alkalmazás nem ismeri a jelszavát, és soha nem küldi el a PIN-kódját.
welcome-phone-title = Áttérés új telefonra
welcome-move-lead = Legyen kéznél mindkét telefon. Körülbelül két percet vesz igénybe, és nem kell hozzá számítógép.
welcome-move-1 = A régi telefonon nyissa meg a Countersign alkalmazást, és koppintson felül a fiókjára.
welcome-move-2 = Koppintson a fiókra a listában, majd az „Áthelyezés másik telefonra” gombra.
welcome-move-3 = Ezen a telefonon koppintson az alábbi gombra, és irányítsa a kamerát a régi telefonra.
welcome-move-lost-title = A régi telefon elveszett vagy elromlott?
welcome-move-lost = Számítógépen nyissa meg a bejelentkezési oldalát, és válassza ezt: „Elveszett az eszközöm”. Ezután adja hozzá ezt a telefont új eszközként.

where-title = Menjen a másik képernyőhöz
where-already = Már lát QR-kódot a másik képernyőn? Koppintson „A kód beolvasása” gombra.
where-lead = Ha nem, azon a számítógépen vagy táblagépen, ahol bejelentkezik:
where-step-1 = Jelentkezzen be, és nyissa meg a „Fiókom” oldalt.
where-step-1-address = Nyissa meg ezt a címet, jelentkezzen be, és nyissa meg a „Fiókom” oldalt.
where-step-2 = Válassza a „Mobileszköz hozzáadása” lehetőséget. Ha már van eszköze, előbb válassza a „Mobileszközeim kezelése” lehetőséget.
where-step-3 = Ott válasszon PIN-kódot. Az oldal ezután QR-kódot (négyzet alakú kódot) mutat.
where-scan = A kód beolvasása
where-same-device = Ugyanezt az eszközt használom
where-same-title = Minden egy eszközön
where-here-lead = A kamera nem tudja beolvasni a saját képernyőjén lévő kódot, ezért az oldal közvetlenül átadja a kódot ennek az alkalmazásnak.
where-same-1 = Nyissa meg a „Fiókom” oldalt ennek az eszköznek a böngészőjében.
where-here-2 = Adjon hozzá ott egy mobileszközt, és válasszon PIN-kódot. Ezután válassza a „Megnyitás az alkalmazásban” gombot.
where-here-3 = Ez az alkalmazás megnyílik, és megkérdezi, hogy regisztrálja-e ezt az eszközt. Ha nem nyílik meg, másolja ki a hivatkozást az oldalról, és illessze be itt.
where-same-paste = A hivatkozás beillesztése

scan-title = A kód beolvasása
scan-lead = Irányítsa a kamerát az oldalon látható QR-kódra úgy, hogy beleférjen a keretbe.
scan-starting = A kamera indul…
scan-refused-title = Az alkalmazás nem használhatja a kamerát
scan-refused = Az alkalmazás csak a QR-kód beolvasására használja a kamerát, és nem őriz meg képeket. A hozzáférést az eszköz beállításaiban engedélyezheti, vagy használja az alábbi lehetőségek egyikét.
scan-absent-title = Nem található kamera
scan-absent = Adja meg a kódot más módon: válassza ki vagy húzza ide a képét, vagy illessze be alább a hivatkozását.
scan-busy = A kód olvasása…
scan-old-title = Olvassa be a régi telefont
scan-old-lead = A régi telefonon nyissa meg a fiókot a Countersignban, és koppintson az „Áthelyezés másik telefonra” lehetőségre. Ezután irányítsa ennek a telefonnak a kameráját az ottani kódra.
scan-torch = Zseblámpa
scan-picture = Képből
scan-type-title = Kód beírása
scan-type-hint = A másik képernyőn látható hivatkozás vagy kód
scan-paste = Beillesztés
scan-paste-by-hand = Az alkalmazás itt nem olvashatja a vágólapot. Tartsa az ujját a mezőn, majd válassza a „Beillesztés” lehetőséget.
scan-address-label = Annak az oldalnak a címe
scan-address-hint = A cím csak a hosszú, betűket is tartalmazó kódhoz kell.
scan-link-submit = Tovább
scan-drop = Húzza ide a képet

register-title = Regisztrálja ezt az eszközt?
register-lead = Ez az eszköz a következő címen erősíti meg a bejelentkezéseket:
register-check = Ez a cím látható a másik képernyőn? Ha nem, válassza a „Mégse” gombot.
register-stored-title = Amit ez az eszköz tárol
register-stored-1 = A kiszolgáló neve és az Ön fiókja, részben elrejtve
register-stored-2 = Egy titkos kulcs, amely a PIN-kódja nélkül nem használható
register-stored-3 = A PIN-kódját és a jelszavát nem őrzi meg
register-accept = Regisztrálás
register-busy = Csatlakozás…
new-pin-title = Használja az új PIN-kódot?
new-pin-lead = Ez az eszköz azt a PIN-kódot fogja használni, amelyet a következő címen választott:
new-pin-note = Minden más változatlan marad. Ettől kezdve csak az új PIN-kód érvényes.
new-pin-accept = Tovább

pin-title = Írja be a PIN-kódját
pin-title-enrol = Írja be a választott PIN-kódot
pin-enrol = Ez az eszköz csatlakozott ehhez a fiókhoz: { $account } (kiszolgáló: { $server }). A regisztráció befejezéséhez írja be a PIN-kódját.
pin-reset = Ez az eszköz csatlakozott ehhez a fiókhoz: { $account } (kiszolgáló: { $server }). A befejezéshez írja be az új PIN-kódját.
pin-approve = Bejelentkezéshez ide: { $service }
pin-answer = Kód kéréséhez ehhez a szolgáltatáshoz: { $service }
pin-answer-digits = Kód kéréséhez ehhez a kiszolgálóhoz: { $server }
pin-sign = Aláíráshoz itt: { $service }
pin-answer-sign = Aláírási kód kéréséhez ehhez a szolgáltatáshoz: { $service }
pin-answer-sign-digits = Aláírási kód kéréséhez ehhez a kiszolgálóhoz: { $server }
pin-change-old = Írja be a jelenlegi PIN-kódját
pin-change-new = Válasszon új PIN-kódot
pin-change-repeat = Írja be újra az új PIN-kódot
pin-change-hint = Kerülje az évszámokat, az 1234-hez hasonló sorozatokat és az ismétlődő számjegyeket.
pin-turn-on-fingerprint = Az ujjlenyomat-felismerés bekapcsolásához ennél a fióknál: { $account } (kiszolgáló: { $server })
pin-turn-on-face = Az arcfelismerés bekapcsolásához ennél a fióknál: { $account } (kiszolgáló: { $server })
pin-turn-on-either = Az ujjlenyomat- vagy arcfelismerés bekapcsolásához ennél a fióknál: { $account } (kiszolgáló: { $server })
pin-move = A fiók áthelyezéséhez másik telefonra: { $account } (kiszolgáló: { $server })
pin-match = Az oldalon látott szám:
pin-dots =
    { $filled ->
        [0] Még nincs beírt számjegy
        [one] { $filled } számjegy beírva a 4-ből
       *[other] { $filled } számjegy beírva a 4-ből
    }
pin-busy = Ellenőrzés…
pin-attempts =
    { $count ->
        [0] Nincs több próbálkozása.
        [1] Ez az utolsó próbálkozása. Ha a PIN-kód ismét hibás, ezt az eszközt letiltjuk.
        [one] Még { $count } próbálkozása van. Utána letiltjuk ezt az eszközt.
       *[other] Még { $count } próbálkozása van. Utána letiltjuk ezt az eszközt.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nincs több próbálkozása.
        [1] Ez az utolsó próbálkozása. Ha a PIN-kód ismét hibás, elölről kell kezdenie az oldalon.
        [one] Még { $count } próbálkozása van. Utána az oldalon elölről kell kezdenie.
       *[other] Még { $count } próbálkozása van. Utána az oldalon elölről kell kezdenie.
    }
pin-attempts-change =
    { $count ->
        [0] Nincs több próbálkozása.
        [1] Ez az utolsó próbálkozása. Ha a PIN-kód ismét hibás, nem változik meg, és ezt az eszközt letiltjuk.
        [one] Még { $count } próbálkozása van. Utána letiltjuk ezt az eszközt.
       *[other] Még { $count } próbálkozása van. Utána letiltjuk ezt az eszközt.
    }
pin-attempts-move =
    { $count ->
        [0] Nincs több próbálkozása.
        [1] Ez az utolsó próbálkozása. Ha a PIN-kód ismét hibás, semmit sem helyezünk át, és ezt az eszközt letiltjuk.
        [one] Még { $count } próbálkozása van. Utána letiltjuk ezt az eszközt.
       *[other] Még { $count } próbálkozása van. Utána letiltjuk ezt az eszközt.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Ez csak a Countersign alkalmazást érinti. Maga az eszköz továbbra is működik.
pin-keypad = Számbillentyűzet
pin-key-delete = Az utolsó számjegy törlése
pin-forgotten = Elfelejtette a PIN-kódot?
pin-forgotten-title = Elfelejtette a PIN-kódját?
pin-forgotten-lead = A PIN-kódját senki sem tudja Önnek megnézni, de választhat újat. Ez az eszköz regisztrálva marad.
pin-forgotten-1 = Jelentkezzen be egy másik képernyőn. Ha nincs másik eszköze, válassza az „Az alkalmazás nélkül” lehetőséget.
pin-forgotten-2 = Válassza ennél az eszköznél az „Új PIN-kód” gombot. Ha nem látja, előbb válassza a „Mobileszközeim kezelése” lehetőséget.
pin-forgotten-3 = Válasszon új PIN-kódot, és olvassa be az oldalon megjelenő QR-kódot.
pin-forgotten-without = Ha most PIN-kód nélkül szeretne bejelentkezni, válasszon másik módot a bejelentkezési oldalon.
pin-forgotten-enrol = Ezt a PIN-kódot az imént választotta a kódot mutató oldalon. Ha nem emlékszik rá, térjen vissza oda, és kezdje elölről: még semmi sincs regisztrálva.
pin-forgotten-moving = Ha a kódot a régi telefonja mutatja, a régi telefonja PIN-kódját írja be.

biometric-fingerprint = Ujjlenyomat
biometric-face = Arc
biometric-either = Ujjlenyomat vagy arc
biometric-use-fingerprint = Ujjlenyomat használata
biometric-use-face = Arcfelismerés használata
biometric-use-either = Ujjlenyomat vagy arc használata

offer-notify-title = Kér értesítést, ha kérés érkezik?
offer-notify = Az alkalmazás így akkor is értesítheti, ha be van zárva.
offer-notify-late = Bezárva az alkalmazás csak időnként ellenőrzi a kéréseket, és egy kérés csak néhány percig érvényes. Ha egy oldal megerősítést kér, nyissa meg Ön az alkalmazást.
offer-notify-later = Ezt a beállításoknál bármikor módosíthatja.
offer-not-now = Most nem
offer-fingerprint-title = Használja az ujjlenyomatát?
offer-fingerprint = Így egy ujjérintéssel is jóváhagyhat.
offer-face-title = Használja az arcfelismerést?
offer-face = Így úgy is jóváhagyhat, hogy ránéz az eszközre.
offer-either-title = Használja az ujjlenyomatát vagy az arcát?
offer-either = Így egy érintéssel vagy egy pillantással is jóváhagyhat.
offer-pin-always = A PIN-kódja is mindig használható. Ezt a fiókjánál bármikor módosíthatja.
offer-yes = Igen
offer-skip = Kihagyás

no-lock-title = Ezen az eszközön nincs képernyőzár
no-lock-lead = Bárki megnyithatná ezt az eszközt, aki kézbe veszi. A fiókja biztonsága érdekében az alkalmazás csak képernyőzárral védett eszközön működik. Ez lehet az eszköz PIN-kódja, mintája vagy jelszava, illetve ujjlenyomat vagy arc.
no-lock-todo = Állítson be képernyőzárat ennek az eszköznek a beállításaiban, majd térjen vissza ide.
no-lock-todo-here = Nyissa meg ennek az eszköznek a beállításait, állítson be képernyőzárat, majd térjen vissza ide.
no-lock-settings = A beállítások megnyitása
no-lock-again = Újbóli ellenőrzés

compare-title = Ugyanezt látja a másik képernyőn?
compare-lead-other = Hasonlítsa össze ezt a hat karaktert a másik képernyőn (az oldalon vagy a régi telefonján) láthatókkal, és ott válaszoljon.
compare-characters = A hat karakter
compare-same = Ha megegyeznek, erősítse meg ott. Ez az eszköz ezután készen áll.
compare-differ = Ha eltérnek, jelezze ott. Semmit sem regisztrálunk, és a fiókja biztonságban marad.
compare-reset-lead = Hasonlítsa össze ezt a hat karaktert az oldalon láthatókkal, és ott válaszoljon.
compare-reset-same = Ha megegyeznek, erősítse meg ott. Ezután használhatja az új PIN-kódját.
compare-reset-differ = Ha eltérnek, jelezze ott. Ekkor eltávolítjuk ezt az eszközt a fiókjából, és a fiókja biztonságban marad.
compare-account = Fiók: { $account }, kiszolgáló: { $server }
compare-answered = Válaszoltam ott
compare-waiting = Várakozás az Ön válaszára a másik képernyőn

home-title-quiet = Nincs jóváhagyandó kérés
home-title-requests =
    { $count ->
        [one] Egy kérés vár Önre
       *[other] { $count } kérés vár Önre
    }
home-quiet-lead = Ha bejelentkezik valahol, a kérés automatikusan megjelenik itt.
home-offline-lead = Kapcsolat nélkül nem érkezhetnek kérések. Ettől még bejelentkezhet: válassza az oldalon a „Nincs internet a telefonon: QR-kód beolvasása” lehetőséget, majd olvassa be itt az oldal QR-kódját.
home-requests-lead = Nyisson meg egy kérést, hogy lássa, honnan érkezik.
home-checking = Kapcsolódás a kiszolgálóhoz…
home-checked = Utolsó ellenőrzés: { $ago }
home-offline = Nincs kapcsolat. Az alkalmazás tovább próbálkozik.
home-offline-since = Nincs kapcsolat. Utolsó ellenőrzés: { $ago }.
home-not-the-server = A válasz nem az Ön kiszolgálójától érkezett. Lehet, hogy először be kell jelentkeznie erre a Wi-Fi-hálózatra.
home-refresh = Ellenőrzés most
home-accounts = Fiókok. Jelenleg megjelenítve:
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
home-clock = Az alkalmazás a kiszolgáló idejét használja, így a szokásos módon folytathatja. Az eszköz beállításaiban állítsa automatikusra a dátumot és az időt.
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
home-pending-title = Várakozás az Ön válaszára a másik képernyőn
home-pending = Hasonlítsa össze ott a hat karaktert. Ez az eszköz készen áll, amint megerősíti, hogy megegyeznek.
home-pending-show = A hat karakter megjelenítése újra
home-key-store = Az eszköz biztonságos kulcstárolója nincs használatban. Az alkalmazás egy olyan fájlban őrzi a kulcsát, amelyet csak Ön tud megnyitni.

request-title = Bejelentkezik ide: { $service }?
request-match-label = Írja be a bejelentkezési oldalon látható számot
request-continue = Tovább
request-next-data = Tovább olvasom
request-next-number = Következő: a szám a másik képernyőről
request-next-answer = Következő: az Ön válasza
request-deny = Elutasítás
request-report = Nem én voltam
request-report-title = Nem Ön volt?
request-report-lead = Lehet, hogy valaki más ismeri a jelszavát. Senki sem fog bejelentkezni: ezt a kérést elutasítjuk és bejelentjük.
request-report-next = Ezután változtassa meg a jelszavát a „Fiókom” oldalon.
request-report-confirm = Elutasítás és bejelentés
request-busy = Elutasítás…
request-by-link = Ez a kérés egy ezen az eszközön megnyitott hivatkozásból érkezett. Csak abban a böngészőben jelentkezik be, amelyben elkezdte, és oda kerül vissza.
request-sign-title = Aláírja ezt itt: { $service }?
request-sign-lead = Olvasson el minden sort. A PIN-kódja beírásával pontosan ezt írja alá.
request-sign-match = Írja be azon az oldalon látható számot, ahol elkezdte
request-sign-report = Lehet, hogy valaki más jár el az Ön nevében. Nem történik aláírás: ezt a kérést elutasítjuk és bejelentjük.
request-sign-report-next = Ezután forduljon a szolgáltatáshoz, és változtassa meg a jelszavát a „Fiókom” oldalon.

change-add-device = Hozzáad egy eszközt a fiókjához?
change-remove-device = Eltávolítja ezt az eszközt: „{ $object }”?
change-reset-pin = Új PIN-kódot állít be ehhez az eszközhöz: „{ $object }”?
change-rename-device = Átnevezi ezt az eszközt: „{ $object }”, új név: „{ $value }”?
change-password = Megváltoztatja a fiókja jelszavát?
change-email = Erre módosítja a fiókja e-mail-címét: { $value }?
change-end-waiting = Befejezi most a fiókja várakozási idejét?
change-report = Bejelenti, hogy ez a bejelentkezés nem az Öné volt: { $object }?
change-close-sessions = Kijelentkezik az összes többi böngészőjében?
change-lead = Ez nem bejelentkezés. A PIN-kódja beírásával csak ezt az egy módosítást engedélyezi a fiókjában.
change-code-lead = Ez nem bejelentkezés. A kóddal csak ezt az egy módosítást engedélyezi a fiókjában. Csak akkor folytassa, ha Ön kezdte el.
done-change-nothing = Semmi sem változott.
done-change-approved-title = Módosítás engedélyezve
done-change-approved = Az oldal automatikusan továbblép. Semmi mást nem engedélyezett.
request-change-report = Lehet, hogy valaki más jár el az Ön nevében. Semmi sem változik: ezt a kérést elutasítjuk és bejelentjük.
report-ends = Ez a próbálkozás véget ért. A bejelentkezéshez kezdje újra a jelszavával.
report-hour = Egy órán át a jelszava önmagában nem lesz elég a bejelentkezéshez, kivéve az olyan böngészőt, amelyet valamelyik eszközével már használt.
report-password = Jelszó módosítása

same-device-link-title = A kérés megnyitása…
same-device-link-lead = Kapcsolódás ehhez a kiszolgálóhoz: { $server }…
same-device-link-long = A kiszolgáló lassan válaszol. Várhat, vagy megszakíthatja, és újrakezdheti az oldalon.

done-approved-title = Bejelentkezett
done-approved = A másik képernyőn automatikusan megnyílik: { $service }.
done-denied-title = Elutasítva
done-denied = Senki sem jelentkezett be ide: { $service }.
done-reported-title = Elutasítva és bejelentve
done-reported = Senki sem jelentkezett be ide: { $service }. Mielőbb változtassa meg a jelszavát: lehet, hogy valaki más ismeri.
done-expired-title = A kérés lejárt
done-expired = Senki sem jelentkezett be ide: { $service }. Ha újra próbálkozik, kezdje az oldalon.
done-cancelled-title = Az oldalon megszakították
done-cancelled = Senki sem jelentkezett be ide: { $service }. Itt nincs több teendője.
done-wrong-match-title = A szám nem egyezik
done-wrong-match = A beírt szám nem az, amely a szolgáltatás ({ $service }) oldalán látható, ezért senki sem jelentkezett be. Ha Ön volt, kezdje újra azon az oldalon.
done-home = Kész
done-approved-here-title = Bejelentkezett
done-approved-here = A böngészőjében folytathatja: { $service }.
done-signed-title = Aláírva
done-signed = A másik képernyőn automatikusan folytatódik: { $service }.
done-signed-here-title = Aláírva
done-signed-here = A böngészőjében folytathatja: { $service }.
done-sign-denied-title = Elutasítva
done-sign-denied = Nem történt aláírás itt: { $service }.
done-sign-reported-title = Elutasítva és bejelentve
done-sign-reported = Nem történt aláírás itt: { $service }. Forduljon a szolgáltatáshoz: lehet, hogy valaki más jár el az Ön nevében.
done-sign-expired-title = A kérés lejárt
done-sign-expired = Nem történt aláírás itt: { $service }. Ha újra próbálkozik, kezdje az oldalon.
done-sign-cancelled-title = Az oldalon megszakították
done-sign-cancelled = Nem történt aláírás itt: { $service }. Itt nincs több teendője.
done-sign-wrong-match-title = A szám nem egyezik
done-sign-wrong-match = A beírt szám nem az, amely a szolgáltatás ({ $service }) oldalán látható, ezért nem történt aláírás. Ha Ön volt, kezdje újra azon az oldalon.
done-return = Vissza a böngészőhöz
done-not-opened-title = A böngésző nem nyílt meg
done-not-opened = Koppintson az alábbi gombra, vagy nyissa meg a böngészőt, és lépjen arra az oldalra, ahol elkezdte.
done-other-browser-title = Kilenc karaktert kér egy oldal?
done-other-browser = Nem az a böngésző nyílt meg, amelyben elkezdte. Írja be ezeket a karaktereket azon az oldalon, ahol elkezdte:
done-other-browser-code = A kilenc karakter

challenge-title = Kódot kér ide: { $service }?
challenge-lead = Az oldal kódot kér ettől az alkalmazástól. Csak akkor folytassa, ha Ön maga jelentkezik be ott.
challenge-typed-title = Kódot kér ezekhez a számjegyekhez?
challenge-typed-digits = Az Ön által beírt számjegyek
challenge-typed-compare = Hasonlítsa össze a számjegyeket az oldalon láthatókkal. Ha valamelyik hibás, lépjen vissza, és írja be őket újra.
challenge-typed-lead = Tizenkét számjegyet írt be egy oldalról. A kód csak azon az oldalon működik.
challenge-typed-warning = A számjegyekből nem derül ki, ki kéri a kódot. Csak akkor folytassa, ha azt az oldalt Ön maga nyitotta meg, és a címe a fent látható cím.
challenge-sign-title = Aláír itt: { $service }?
challenge-sign-lead = Az oldal valaminek az aláírását kéri. Ezt itt Ön maga írja be, hogy ne más döntse el, mit ír alá. Csak akkor folytassa, ha Ön kezdte el.
challenge-accept = Tovább
challenge-late = Ennek az eszköznek az órája szerint a kód lejárt. Az oldal kérheti, hogy kezdje újra.

otp-title = Írja be ezt a kódot a másik képernyőn
otp-for = Szolgáltatás: { $service }
otp-for-digits = Kiszolgáló: { $server }
otp-code = Az Ön kódja
otp-hint = Nagy- vagy kisbetűket is használhat, szóközzel vagy anélkül.
otp-aloud = Felolvasás
otp-done = Beírtam a kódot
otp-late = Ez a kód lejárt. Ha az oldal nem fogadja el, kérjen ott újat.

sign-title = Aláírás itt: { $service }
sign-typed-title = Írja alá, amit az oldal mutat
sign-lead = Írja be, amit alá szeretne írni, pontosan úgy, ahogy az oldalon szerepel. A kód csak erre lesz érvényes, semmi másra.
sign-account = Ezzel a fiókkal: { $account }
sign-submit = Tovább a PIN-kódhoz
sign-day = Nap
sign-month = Hónap
sign-year = Év
sign-hint-digits = Csak számjegyek
sign-hint-amount = Például { $example }
sign-hint-date = Számmal, például 5 a május
sign-problem-empty = Ez a mező üres. Töltse ki.
sign-problem-too-long = Ez a szöveg túl hosszú. Rövidítse le.
sign-problem-not-digits = Csak 0 és 9 közötti számjegyeket írjon be.
sign-problem-not-amount = Ez nem összeg. Írja így: { $example }.
sign-problem-not-date = Ez a dátum nem létezik. Ellenőrizze az évet (négy számjegy), a hónapot és a napot.
sign-problem-not-option = Válasszon ezek közül egyet.
sign-problem-not-pattern = Ez nem olyan formátumú, amilyet a szolgáltatás vár. Hasonlítsa össze az oldallal.
sign-wrong =
    { $count ->
        [one] Egy mezőt még ellenőriznie kell.
       *[other] { $count } mezőt még ellenőriznie kell.
    }

deactivated-blocked-title = Ez az eszköz le van tiltva
deactivated-blocked = Ez például öt egymást követő hibás PIN-kód után történik. A Countersign itt semmit sem hagyhat jóvá, amíg vissza nem állítja a PIN-kódot. Maga az eszköz továbbra is működik, és a fiókja biztonságban van.
deactivated-blocked-todo = A feloldáshoz válasszon új PIN-kódot:
deactivated-copied-title = Ez az eszköz zárolva van
deactivated-copied = Az alkalmazás adatait máshol használták, vagy egy régebbi másolatból állították vissza. A biztonság érdekében a kiszolgáló már nem fogadja el ezt az eszközt.
deactivated-copied-todo = Távolítsa el innen a fiókot, majd regisztrálja újra az eszközt a „Fiókom” oldalon. Ha nem másolt semmit, változtassa meg a jelszavát is.
deactivated-removed-title = Ezt az eszközt eltávolították
deactivated-removed = Ezt az eszközt eltávolították a fiókjából, így már nem tud bejelentkezéseket jóváhagyni.
deactivated-removed-todo = Ha újra használni szeretné ezt az eszközt, távolítsa el innen a fiókot, és regisztrálja az eszközt a „Fiókom” oldalon.
deactivated-enrolment-cancelled-title = A regisztrációt megszakították
deactivated-enrolment-cancelled = A másik képernyőn azt jelezték, hogy a hat karakter eltér, vagy a regisztrációt megszakították. Semmi sincs regisztrálva.
deactivated-enrolment-cancelled-todo = Ha készen áll, kezdje elölről az oldalon. Ha a karakterek valóban eltértek, használjon másik hálózatot.
deactivated-server-restored-title = A kiszolgálót biztonsági mentésből állították vissza
deactivated-server-restored = A kiszolgálón most régebbi adatok vannak, mint ezen az eszközön. A fiókja biztonságban van.
deactivated-server-restored-todo = Hogy ismét egyezzenek, állítson be új PIN-kódot:
deactivated-step-1 = Egy másik képernyőn nyissa meg ezt a címet: { $origin }, majd jelentkezzen be. Ha nincs másik eszköze, válassza az „Az alkalmazás nélkül” lehetőséget.
deactivated-step-2 = Válassza ennél az eszköznél az „Új PIN-kód” gombot. Ha nem látja, előbb válassza a „Mobileszközeim kezelése” lehetőséget.
deactivated-step-3 = Olvassa be az oldalon megjelenő QR-kódot.
deactivated-scan = Kód beolvasása az új PIN-kódhoz
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Új PIN-kód
deactivated-remove = Eltávolítás erről az eszközről
deactivated-begin-again = Eltávolítás és újrakezdés
deactivated-remove-title = Eltávolítja a fiókot erről az eszközről?
deactivated-remove-lead = Ezt a fiókot töröljük erről az eszközről: { $account } (kiszolgáló: { $server }). Az eszköz semmit sem tud jóváhagyni, amíg újra nem regisztrálják.
deactivated-remove-confirm = Eltávolítás

store-title = Az alkalmazás nem tud elindulni
# Button: deletes all accounts from this device.
store-delete = Minden törlése és újrakezdés
store-delete-title = Mindent töröl az alkalmazásban?
store-delete-lead = Az alkalmazás minden fiókját töröljük erről az eszközről, a nevükkel és az alkalmazás beállításaival együtt. Nem állíthatók helyre. Az eszköz semmit sem tud jóváhagyni, amíg újra nem regisztrálják a „Fiókom” oldalon.
store-delete-confirm = Minden törlése

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
settings-notifications-hint = Hogyan értesül a kérésekről
settings-safety = Biztonság
settings-idle = Az alkalmazás tartalmának elrejtése
settings-idle-hint = Ennyi használaton kívüli idő után. 30 másodperccel előtte figyelmeztetést kap.
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
# Row of the settings: opens the help page of the server in the browser.
settings-help = Súgó
settings-help-hint = Kérdések és válaszok, a böngészőben: { $address }
settings-diagnostics = Diagnosztika
settings-diagnostics-hint = Ha valami nem működik
settings-licences = Licencek
settings-licences-hint = Ez az alkalmazás és az összetevői
settings-version = { $version } verzió

notify-running-title = Értesítések, amíg az alkalmazás fut
notify-running = Akkor is kap értesítést, ha az ablak nem látszik. Ha az alkalmazás be van zárva, nem ellenőrzi a kéréseket.
notify-open-title = Értesítések csak nyitott alkalmazás mellett
notify-open = Ez az eszköz nem engedi, hogy a bezárt alkalmazás ellenőrizze a kéréseket. Ha egy oldal megerősítést kér, nyissa meg Ön az alkalmazást.
notify-periodic-title = Az alkalmazás időnként ellenőriz
notify-periodic = Bezárva az alkalmazás körülbelül 15 percenként ellenőriz. Az eszköz ezt késleltetheti.
notify-seldom-title = Az alkalmazás akkor ellenőriz, amikor az eszköz engedi
notify-seldom = Amíg nem használja az alkalmazást, két ellenőrzés között órák is eltelhetnek. Ha az alkalmazásváltóban elhúzással bezárja az alkalmazást, az egyáltalán nem ellenőriz, amíg újra meg nem nyitja.
notify-late = Egy kérés csak néhány percig érvényes, ezért az értesítés gyakran túl későn érkezik. Ha egy oldal megerősítést kér, nyissa meg Ön az alkalmazást.
notify-push-title = Azonnal értesítést kap
notify-push = Amint kérés érkezik, a push-alkalmazása jelzi ennek az alkalmazásnak. Ha nem jön értesítés, nyissa meg Ön az alkalmazást.
notify-apple = Amint kérés érkezik, az Apple értesítést kézbesít. Ebben csak az áll, hogy egy kérés vár. Ha nem jön értesítés, nyissa meg Ön az alkalmazást.
notify-faster-title = Hogy azonnal értesüljön
notify-faster = Egy olyan alkalmazás, mint az ntfy, jelezheti ennek az alkalmazásnak, amint kérés érkezik. Telepítse, majd nyissa meg újra ezt az alkalmazást.
notify-refused-title = Az értesítések ki vannak kapcsolva
notify-refused = Nem kap értesítést, ha kérés érkezik. A kérést akkor látja, amikor megnyitja az alkalmazást.
notify-settings = A beállítások megnyitása
notify-ask-title = Az értesítések még nincsenek engedélyezve
notify-ask = Engedélyezze az értesítéseket, hogy az alkalmazás jelezhesse, ha kérés érkezik.
notify-allow = Értesítések engedélyezése

privacy-title = Az Ön adatainak védelme
privacy-lead = Röviden: ez az alkalmazás csak a fiókjai kiszolgálóival kommunikál, és csak az Ön bejelentkezéseiről.
privacy-kept-title = Amit ez az eszköz megőriz
privacy-kept-1 = Fiókonként: a kiszolgáló neve és címe, valamint az Ön fiókja, részben elrejtve
privacy-kept-2 = Fiókonként egy titkos kulcs, amelyet ez az eszköz véd, és amely a PIN-kódja nélkül használhatatlan
privacy-kept-3 = Az Ön beállításai
privacy-kept-4 = Nem őrzi meg: a PIN-kódját, a jelszavát és a bejelentkezései listáját
privacy-sent-title = Amit elküld, és akinek elküldi
privacy-sent-1 = Egy fiók kiszolgálójának: a kérésekre adott válaszait, és az új kérések ellenőrzését
privacy-sent-2 = A PIN-kódját soha: a kiszolgáló ellenőrizni tudja, hogy helyes-e, de nem ismeri meg
privacy-sent-3 = A kiszolgáló az Ön IP-címét is látja, mint minden kiszolgáló
privacy-sent-4 = Ha push-alkalmazást használ: a címet, amelyen az elérhető. A szolgáltatója megtudja, mikor érkezik kérés, és semmi mást
privacy-none-title = Amit nem tesz
privacy-none-1 = Nincs statisztika, nincs reklám, nincs összeomlási jelentés
privacy-none-2 = Nincs más kiszolgáló: még a fejlesztők sem kapnak Önről adatokat
privacy-none-3 = Nem őriz meg képeket: a kamera csak QR-kódokat olvas be
privacy-gone-title = Hogyan törölheti az adatait
privacy-gone = Ha a „Fiókok” oldalon eltávolít egy fiókot, törlődik erről az eszközről. A „Fiókom” oldalon látható, mit őriz meg Önről a kiszolgáló.

licences-title = Licencek
licences-own = Ez az alkalmazás szabad szoftver az Európai Unió nyilvános licence (EUPL) 1.2-es változata alapján.
licences-own-text = Az Európai Unió nyilvános licencének szövege
licences-others-title = Mások munkájára épül
licences-others =
    { $count ->
        [one] { $count } összetevő, a saját licencével:
       *[other] { $count } összetevő, mindegyik a saját licencével:
    }
licences-texts-title = E licencek teljes szövege
licences-loading = A lista betöltése…
licences-failed-title = A listát nem sikerült megnyitni
licences-failed = Zárja be az alkalmazást, és nyissa meg újra. Mást ez nem érint.

diagnostics-title = Diagnosztika
diagnostics-lead = Ha valami nem működik, ezek az adatok segítenek a támogatásnak, hogy segíthessen Önnek.
diagnostics-safe = Ezekben az adatokban nincs semmi titkos: sem PIN-kód, sem kulcs, sem kód, sem jelszó. Itt mindent lát, amit megosztana.
diagnostics-english = A sorok angol nyelvűek, hogy minden ügyfélszolgálat el tudja olvasni őket.
diagnostics-lines = Diagnosztikai adatok
diagnostics-share = Megosztás

move-intro-title = Áthelyezés másik telefonra?
move-intro-lead = Ezt a fiókot másik telefonra vagy táblagépre helyezzük át: { $account } (kiszolgáló: { $server }). Kevesebb mint két percet vesz igénybe.
move-intro-1 = Legyen kéznél a másik telefon, rajta ezzel az alkalmazással.
move-intro-2 = Ez a telefon QR-kódot mutat. A másik beolvassa.
move-intro-3 = Írja be a PIN-kódját a másik telefonon. Ugyanaz a PIN-kód, mint itt.
move-intro-4 = Mindkét telefon hat karaktert mutat. Ha megegyeznek, erősítse meg itt.
move-intro-after = Amint a másik telefon készen áll, ez már nem működik ehhez a fiókhoz. Addig semmi sem változik.
move-intro-accept = Tovább

move-code-title = Olvassa be ezt a másik telefonnal
move-code-lead = A másik telefonon nyissa meg a Countersign alkalmazást, koppintson az „Áthelyezés régi telefonról” vagy a „QR-kód beolvasása” gombra, és olvassa be ezt a kódot.
move-code-picture = QR-kód a másik telefonhoz
move-code-typed = Vagy írja be ott ezt a kódot
move-code-address = Cím:
move-code-claimed-title = Most írja be a PIN-kódját a másik telefonon
move-code-claimed = A másik telefon beolvasta a kódot, és a PIN-kódját kéri. Ez a telefon utána automatikusan továbblép.
move-code-attempts =
    { $count ->
        [0] Nincs több próbálkozása.
        [1] A másik telefonon hibás PIN-kódot írtak be. Még egy próbálkozása van.
        [one] A másik telefonon hibás PIN-kódot írtak be. Még { $count } próbálkozása van.
       *[other] A másik telefonon hibás PIN-kódot írtak be. Még { $count } próbálkozása van.
    }
move-code-over-title = Ez a kód lejárt
move-code-over = Semmit sem helyeztünk át. Lépjen vissza, és kezdje elölről.
move-cancel = Az áthelyezés megszakítása

move-compare-title = Ugyanezt látja a másik telefonon?
move-compare-lead = Nézze meg mindkét képernyőt, sietség nélkül.
move-compare-characters = A hat karakter
move-compare-same = A karakterek megegyeznek
move-compare-differ = A karakterek eltérnek
move-compare-busy = A fiók áthelyezése folyamatban…
move-compare-note = Ha eltérnek, semmit sem helyezünk át. Lehet, hogy valaki más olvasta be a kódot.

moved-title = A másik telefon készen áll
moved = Mostantól a másik telefon hagyja jóvá a bejelentkezéseket ennél a fióknál: { $account } (kiszolgáló: { $server }). Ez a telefon erre már nem képes, és a fiókot töröltük róla.
moved-name = A „Fiókom” oldalon a másik telefon még ennek a telefonnak a nevét viseli. Ott átnevezheti.
moved-home = Kész

accounts-title = Fiókok
accounts-lead = Koppintson egy fiókra, ha használni szeretné, vagy ha módosítaná a PIN-kódját, áthelyezné vagy eltávolítaná.
accounts-active = Jelenleg megjelenítve
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
account-deactivated = Ez a fiók jelenleg semmit sem tud jóváhagyni.
account-change-pin = PIN-kód módosítása
account-biometrics = A PIN-kód helyett. A PIN-kód is mindig használható.
account-notice-pin-changed-title = A PIN-kódja megváltozott
account-notice-pin-changed = Mostantól ezen az eszközön csak az új PIN-kód érvényes.
account-notice-biometrics-on-title = Bekapcsolva
account-notice-biometrics-on = Mostantól a PIN-kód helyett az ujjlenyomatát vagy az arcát is használhatja.
account-notice-biometrics-off-title = Kikapcsolva
account-notice-biometrics-off = Mostantól ez az eszköz a PIN-kódját kéri.
account-notice-named-title = Mentve
account-notice-named = Ez az eszköz mostantól ezt a nevet használja.
account-sign-ins = Bejelentkezések
account-sign-ins-detail = Mikor és hol használták ezt a fiókot
account-move = Áthelyezés másik telefonra
account-move-detail = Körülbelül két perc alatt, számítógép nélkül
account-remove = Eltávolítás erről az eszközről
account-name = Saját név ehhez a fiókhoz
account-name-hint = Csak ez az eszköz mutatja. Legnagyobb hossz: { $count }.
account-name-save = Mentés
account-remove-title = Eltávolítja ezt a fiókot erről az eszközről?
account-remove-lead = Ez történik a fiókkal: { $account } (kiszolgáló: { $server })
account-remove-server = A kiszolgáló eltávolítja ezt az eszközt a fiókjából, és erről e-mailt küld. Az itt még várakozó kéréseket megszakítjuk.
account-remove-here = A fiókot és a kulcsait töröljük erről az eszközről. A többi fiókja megmarad.
account-remove-last = Ha ez az egyetlen eszköze, gondoskodjon arról, hogy más módon is be tudjon jelentkezni.
account-remove-reinstall = Ha újra használni szeretné itt a fiókot, ismét regisztrálnia kell ezt az eszközt. Ugyanez érvényes, ha törli az alkalmazást: az újratelepítés nem hozza vissza a fiókot.
account-remove-confirm = Eltávolítás

sign-ins-title = Bejelentkezések
history-empty = Még nincs bejelentkezés. Itt minden bejelentkezés megjelenik a hellyel és az időponttal.
history-busy = Kapcsolódás a kiszolgálóhoz…
history-more = Régebbi bejegyzések
history-paused = Szünetelnek az ehhez az eszközhöz küldött kérések?
history-expect = Most jelentkezem be
history-expect-hint = Ha egy új böngésző azt jelzi, hogy az eszközére egyelőre nem küld kéréseket, koppintson ide. Ezután tíz percig új böngészők is küldhetnek kérést.
history-expected = Tíz percig új böngészők is küldhetnek kérést erre az eszközre.
history-method-password = Jelszóval
history-method-app = Ezzel az alkalmazással
history-method-code = Az alkalmazás kódjával
history-method-here = Ezen az eszközön
history-signed-in = Bejelentkezve
history-signed = Aláírva
history-denied = Elutasítva
history-expired = Nem érkezett időben válasz
history-cancelled = Megszakítva
history-failed = Sikertelen
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Új PIN-kód ehhez az eszközhöz: „{ $device }”
history-unblocked = Új PIN-kóddal feloldva: „{ $device }”
history-moved = Az alkalmazás másik eszközre került erről: „{ $device }”
history-blocked = Letiltottuk ezt az eszközt: „{ $device }”
history-locked = Zároltuk ezt az eszközt: „{ $device }”
history-reported-by-you = Ön bejelentette
history-not-me = Nem én voltam
history-not-me-title = Nem Ön volt?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = A bejelentés nem állítja meg ezt a tranzakciót. Most hívja fel ezt a szolgáltatást: „{ $service }”. Csak a szolgáltatás állíthatja meg.
history-not-me-1 = Ha bejelenti, mindenkit kijelentkeztetünk, aki abból a böngészőből jelentkezett be. Erről e-mailt kap.
history-not-me-2 = Változtassa meg a jelszavát a „Fiókom” oldalon.
history-not-me-3 = A „Fiókom” oldalon nézze át az eszközeit és a munkameneteit, és zárja be azokat, amelyeket nem ismer fel.
history-not-me-confirm = Bejelentés
