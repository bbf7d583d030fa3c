### Magyar: see locales/en for what each text is for.

error-unknown-code =
    Ez nem Countersign-kód, ezért nem használtuk fel. Használja a bejelentkezési oldalon látható kódot.
    .title = Ez nem Countersign-kód
error-newer-version =
    A kód az alkalmazás egy újabb verziójához készült, ezért itt nem olvasható. Frissítse az alkalmazást, majd olvassa be újra a kódot.
    .title = Az alkalmazást frissíteni kell
error-no-code-in-picture =
    A képen nem található olvasható kód. Válasszon élesebb képet, amelyen a teljes kód látszik a fehér szegélyével együtt.
    .title = Ezen a képen nincs kód
error-unreadable-picture =
    A fájl nem olyan kép, amelyet ez az alkalmazás el tud olvasni, vagy túl nagy. Válasszon legfeljebb 12 megabájtos PNG, JPEG vagy WebP képet.
    .title = Ez a kép nem nyílik meg
error-mistyped-code =
    Egy vagy több karakter nem egyezik az oldalon láthatóval, ezért semmit sem küldtünk el. Hasonlítsa össze a kódot az oldallal, és javítsa ki.
    .title = Elírás
error-mistyped-digits =
    Az egyik számjegy hibás vagy hiányzik. Ez nem számít próbálkozásnak. Hasonlítsa össze mind a tizenkettőt az oldallal, és javítsa ki őket.
    .title = Elírás
error-insecure-address =
    A kapcsolat ezzel a címmel nincs titkosítva, ezért az alkalmazás nem használja. Kérje a helyes kódot a szolgáltatástól.
    .title = Ez a cím nem védett
error-not-an-address =
    A cím hiányos vagy elírás van benne, ezért semmit sem küldtünk el. Másolja le arról az oldalról, amely a kódot mutatja.
    .title = Ez nem cím
error-no-answer-there =
    Semmi sem változott. Ellenőrizze a címet, és hogy ez az eszköz online van-e. Ezután próbálja újra.
    .title = Erről a címről nem jön válasz
error-name-refused =
    A név túl hosszú, vagy rejtett karaktereket tartalmaz, ezért nem mentettük el. Válasszon másik nevet.
    .title = Ez a név nem használható
error-enrolment-gone =
    Egy kód egyszer és tíz percig használható. Semmi sem változott. Kérjen új kódot az oldalon, és azt olvassa be.
    .title = Ez a kód már nem érvényes
error-reset-gone =
    Egy kód egyszer és tíz percig használható. Semmi sem változott. Válassza ennél az eszköznél az „Új PIN-kód” gombot. Kérjen új kódot az oldalon, és azt olvassa be.
    .title = Ez a kód már nem érvényes
error-enrolment-contested =
    Két eszköz próbálta használni ugyanazt a kódot, ezért mindkettőt elutasítottuk, és semmi sem változott. Kérjen új kódot az oldalon, és ne hagyja, hogy más is lássa.
    .title = Ezt a kódot másik eszköz használta
error-not-this-device =
    Ez a kód egy másik eszköz új PIN-kódjához készült. Olvassa be azzal az eszközzel, vagy válassza ki ezt az eszközt az oldalon, és olvassa be az új kódot.
    .title = Ez a kód másik eszközhöz tartozik
error-page-still-asks =
    Az oldal még azt kérdezi, hogy megegyezik-e a hat karakter. Hasonlítsa össze a karaktereket, és ott válaszoljon. Az alkalmazás ezután automatikusan folytatja.
    .title = Az oldal még kérdez
error-wrong-pin =
    Semmit sem hagytunk jóvá. Írja be újra a PIN-kódját. Nem kell sietnie.
    .title = Hibás PIN-kód
error-enrolment-dead =
    A PIN-kód háromszor volt hibás, ezért ez a kód már nem érvényes. Semmi sem változott. Kérjen új kódot az oldalon, és kezdje elölről.
    .title = Túl sok hibás PIN-kód
error-reset-unanswered =
    Az új PIN-kód be van állítva ezen az eszközön, de a kiszolgáló még nem válaszolt. Ellenőrizze, hogy ez az eszköz online van-e. Az alkalmazás automatikusan folytatja.
    .title = Az új PIN-kód még nincs megerősítve
error-not-attested =
    Ez a kiszolgáló csak olyan eszközöket fogad el, amelyek hardverét ellenőrizni tudja. Ezt az eszközt nem sikerült ellenőrizni. Semmi sem változott. Használjon másik eszközt, vagy forduljon a kiszolgáló üzemeltetőjéhez.
    .title = Ez az eszköz nem fogadható el
error-unreachable =
    A kiszolgáló jelenleg nem érhető el. Semmi sem veszett el. Ellenőrizze, hogy ez az eszköz csatlakozik-e az internethez. Az alkalmazás tovább próbálkozik.
    .title = A kiszolgáló nem válaszol
error-not-the-server =
    A válasz nem az Ön kiszolgálójától érkezett, ezért figyelmen kívül hagytuk. Egy szálloda vagy kávézó hálózata kérheti, hogy először jelentkezzen be. Nyisson meg egy weboldalt, vagy használjon másik hálózatot.
    .title = A válasz nem az Ön kiszolgálójától érkezett
error-server-fault =
    Probléma van a kiszolgálón. Semmi sem változott. Próbálja újra néhány perc múlva.
    .title = A kiszolgálón hiba történt
error-too-many =
    A fiókja biztonsága érdekében a kiszolgáló várakozást kér. Semmi sem veszett el. Próbálja újra kicsit később.
    .title = Túl sok próbálkozás rövid idő alatt
error-device-not-active =
    Ez az eszköz jelenleg nem használható ehhez a fiókhoz. Semmi sem változott. Térjen vissza a fiók első képernyőjére, ott olvasható, mi a teendő.
    .title = Ez az eszköz most nem használható
error-request-expired =
    Semmit sem hagytunk jóvá. Ha még be szeretne jelentkezni, kezdje újra az oldalon.
    .title = Ez a kérés lejárt
error-request-gone =
    Erre a kérésre máshol válaszoltak, vagy megszakították. Ha még be szeretne jelentkezni, kezdje újra az oldalon.
    .title = Ez a kérés már véget ért
error-removal-untold =
    A fiókot töröltük erről az eszközről, de a kiszolgáló nem válaszolt. Jelentkezzen be, nyissa meg a „Fiókom” oldalt, és ott is távolítsa el ezt az eszközt a listából.
    .title = A kiszolgálót nem sikerült értesíteni
error-no-such-account =
    Az a fiók, amelyhez ez a kód tartozik, nincs ebben az alkalmazásban. Válassza ki ezt az eszközt az oldalon, vagy először regisztrálja.
    .title = Ez a kód másik fiókhoz tartozik
error-forged-challenge =
    Ez a kód azt állítja, hogy az Ön kiszolgálójától származik, de nem onnan való. Nem készült válaszkód. Mielőtt folytatja, ellenőrizze az oldal címét.
    .title = Ne bízzon ebben a kódban
error-challenge-expired =
    Ez a kód több mint öt perce készült. Ha az oldal nem fogadja el a válaszát, kérjen ott új kódot.
    .title = Ez a kód talán túl régi
error-clock-wrong =
    Ennek az eszköznek az órája több mint egy perccel eltér a kiszolgálóétól. Az alkalmazás a kiszolgáló idejét használja. Kapcsolja be a beállításokban az automatikus dátumot és időt.
    .title = Az eszköz órája pontatlan
error-key-store-unavailable =
    Nem sikerült megnyitni az eszköz saját kulcstárolóját, amely az alkalmazást védi. Semmi sem változott. Oldja fel az eszközt, vagy jelentkezzen be rá újra, majd próbálja meg ismét.
    .title = A kulcstároló nem válaszol
error-secret-lost =
    Elveszett az a kulcs, amely ezen az eszközön az alkalmazás adatait védi, és nem állítható helyre. Fiókjai a kiszolgálókon változatlanok. Töröljön mindent az alkalmazásban, majd regisztrálja újra ezt az eszközt a „Fiókom” oldalon.
    .title = Az alkalmazás adatai többé nem nyithatók meg
error-device-key-lost =
    Ezen az eszközön elveszett ennek a fióknak a kulcsa, ezért az eszköz semmit sem tud jóváhagyni ehhez a fiókhoz. Távolítsa el a fiókot az alkalmazásból, majd regisztrálja újra ezt az eszközt a „Fiókom” oldalon.
    .title = Elveszett ennek a fióknak a kulcsa
error-store-unwritable =
    Az eszköz tárhelye megtelt vagy zárolva van, ezért semmit sem küldtünk el. Szabadítson fel helyet, majd próbálja újra.
    .title = A mentés nem sikerült
error-store-damaged =
    Az adatok sérültek, vagy egy másik telepítéshez tartoznak. Semmi sem változott. Ha az újbóli próbálkozás nem segít, telepítse újra az alkalmazást, és regisztrálja ezt az eszközt a „Fiókom” oldalon.
    .title = Az alkalmazás adatai nem olvashatók
error-store-newer =
    Az alkalmazás adatait egy újabb verzió mentette, és ez a verzió nem tudja megnyitni őket. Semmi sem változott. Frissítse az alkalmazást.
    .title = Ezek az adatok az alkalmazás újabb verziójából származnak
error-store-in-use =
    Az alkalmazás egy másik ablaka használja az adatokat. Zárja be ezt az ablakot, és folytassa a másikban.
    .title = A Countersign már meg van nyitva
error-link-not-scanned =
    Ne olvassa be ezt a kódot: azon az eszközön nyit meg egy kérést, amelyen látható. Nyissa meg a hivatkozását azon az eszközön, vagy válassza az oldalon a „Nincs internet a telefonon: QR-kód beolvasása” lehetőséget.
    .title = Ez a kód nem beolvasásra való
error-link-gone =
    A kérésre válaszoltak, megszakították, lejárt, vagy másik alkalmazáshoz tartozik. Semmit sem hagytunk jóvá. Ha még be szeretne jelentkezni, kezdje újra az oldalon.
    .title = Ez a hivatkozás már nem érvényes
error-request-not-shown =
    A kérés egy része hiányzik, vagy itt nem jeleníthető meg, ezért nem hagyható jóvá. Nem történt aláírás. Frissítse az alkalmazást, vagy forduljon a szolgáltatáshoz.
    .title = A kérés nem jeleníthető meg teljesen
error-link-waits =
    Fejezze be vagy szakítsa meg itt, amit éppen csinál. Utána a hivatkozás automatikusan megnyílik.
    .title = Egy hivatkozás vár Önre
error-browser-not-opened =
    Ez az eszköz nem nyitotta meg a böngészőt. Térjen vissza a böngészőhöz. Az az oldal, ahol elkezdte, ott folytatódik.
    .title = A böngésző nem nyílt meg
error-help-not-opened =
    A böngésző nem nyílt meg, még az alkalmazásban van. Nyissa meg egy böngészőben a „Súgó” alatt látható címet.
    .title = A böngésző nem nyílt meg
error-password-page-not-opened =
    A böngésző nem nyílt meg, még az alkalmazásban van. Nyissa meg böngészőben az itt látható címet.
    .title = A böngésző nem nyílt meg
error-pin-same-digits =
    Négy azonos számjegyet könnyű kitalálni. Válasszon másik PIN-kódot.
    .title = Ez a PIN-kód túl egyszerű
error-pin-row =
    Az 1234-hez vagy 4321-hez hasonló sorozatokat könnyű kitalálni. Válasszon másik PIN-kódot.
    .title = Ez a PIN-kód túl egyszerű
error-pin-pairs =
    Az ismételt vagy tükrözött párokat, például 1212 vagy 1221, könnyű kitalálni. Válasszon másik PIN-kódot.
    .title = Ez a PIN-kód túl egyszerű
error-pin-year =
    Egy évszámot könnyű kitalálni. Válasszon másik PIN-kódot.
    .title = Ez a PIN-kód túl egyszerű
error-pin-keypad-line =
    A billentyűzeten vonalat alkotó számjegyeket könnyű kitalálni. Válasszon másik PIN-kódot.
    .title = Ez a PIN-kód túl egyszerű
error-pin-unchanged =
    Már ez a PIN-kódja. Válasszon másikat.
    .title = Ez a jelenlegi PIN-kódja
error-pin-differs =
    A két PIN-kód nem egyezik, ezért semmi sem változott. Válassza ki még egyszer az új PIN-kódot.
    .title = A két PIN-kód nem egyezik
error-biometric-cancelled =
    Semmit sem hagytunk jóvá, és semmi sem veszett el. Próbálja újra, vagy használja a PIN-kódját.
    .title = Megszakítva
error-biometric-locked-out =
    Az ujjlenyomat- vagy arcfelismerés túl sokszor sikertelen volt, ezért egy időre ki van kapcsolva. Használja a PIN-kódját. Ha újra használni szeretné a felismerést, oldja fel egyszer az eszközt.
    .title = Most a PIN-kódját használja
error-biometric-changed =
    Ezen az eszközön ujjlenyomatot vagy arcot adtak hozzá vagy töröltek. Biztonsági okokból az alkalmazás most a PIN-kódját kéri. A felismerést a fiókjánál újra bekapcsolhatja.
    .title = Az ujjlenyomatok vagy arcok megváltoztak
error-biometric-unavailable =
    Ezen az eszközön most nincs olyan ujjlenyomat vagy arc, amelyet az alkalmazás használhat. Használja a PIN-kódját.
    .title = Használja a PIN-kódját
error-move-ended =
    Semmit sem helyeztünk át, és ez az eszköz ugyanúgy működik, mint eddig. Ha még át szeretné helyezni, kezdje elölről.
    .title = Az áthelyezés véget ért
error-too-many-accounts =
    Ebbe az alkalmazásba nem fér több fiók, vagy a fiókhoz nem tartozhat több eszköz. Semmi sincs regisztrálva. Távolítson el egyet, amelyre nincs szüksége, majd próbálja újra.
    .title = Elérte a korlátot
error-settings-not-opened =
    Semmi sem változott. Nyissa meg az eszköz beállításait, és keresse meg ott a képernyőzárat.
    .title = A beállítások nem nyíltak meg
error-notifications-not-opened =
    Semmi sem változott. Nyissa meg az eszköz beállításait, és keresse meg ott ennek az alkalmazásnak az értesítéseit.
    .title = A beállítások nem nyíltak meg
