### Magyar: see locales/en for what each text is for.

error-unknown-code =
    Ez a kód nem a Countersignhoz tartozik, ezért nem történt vele semmi. Használja azt a kódot, amelyet a bejelentkezési oldal mutat.
    .title = Ez a kód máshonnan származik
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
    .title = Elírás történt
error-insecure-address =
    A kapcsolat ezzel a címmel nincs titkosítva, ezért az alkalmazás nem használja. Kérje a helyes kódot a szolgáltatás üzemeltetőitől.
    .title = Ez a cím nem védett
error-enrolment-gone =
    Egy kód egyszer és tíz percig használható. Semmi sincs regisztrálva. Kérjen új kódot az oldalon, és azt olvassa be.
    .title = Ez a kód már nem érvényes
error-enrolment-contested =
    Két eszköz próbálta használni ugyanazt a kódot, ezért mindkettőt elutasítottuk, és semmi sincs regisztrálva. Kérjen új kódot az oldalon, és ne mutassa meg másoknak.
    .title = Ezt a kódot másik eszköz használta
error-not-this-device =
    A kód egy másik eszköz új PIN-kódjához készült. Olvassa be ott, vagy válassza ki ezt az eszközt az oldalon, és olvassa be az új kódot.
    .title = Ez a kód másik eszközhöz tartozik
error-wrong-pin =
    Semmit sem hagytunk jóvá. Írja be újra a PIN-kódját, nyugodtan, sietség nélkül.
    .title = Ez a PIN-kód nem helyes
error-enrolment-dead =
    A PIN-kód háromszor volt hibás, ezért ez a regisztráció véget ért. Semmi sincs regisztrálva. Kérjen új kódot az oldalon, és kezdje elölről.
    .title = Túl sok hibás PIN-kód
error-unreachable =
    A kiszolgáló jelenleg nem érhető el. Semmi sem veszett el. Ellenőrizze, hogy az eszköz csatlakozik-e az internethez. Az alkalmazás tovább próbálkozik.
    .title = A kiszolgáló nem válaszol
error-not-the-server =
    A válasz nem az Ön kiszolgálójától érkezett, ezért figyelmen kívül hagytuk. Egy szálloda vagy kávézó hálózata kérheti, hogy először jelentkezzen be. Nyisson meg egy weboldalt, vagy használjon másik hálózatot.
    .title = Valami más válaszolt
error-server-fault =
    A hiba a kiszolgáló oldalán van, és semmi sem változott. Próbálja újra néhány perc múlva.
    .title = A kiszolgálón hiba történt
error-too-many =
    A fiókja biztonsága érdekében a kiszolgáló várakozást kér. Semmi sem veszett el. Próbálja újra kicsit később.
    .title = Túl sok próbálkozás rövid idő alatt
error-request-expired =
    Semmit sem hagytunk jóvá. Ha még be szeretne jelentkezni, kezdje újra az oldalon.
    .title = Lejárt a kérésre szánt idő
error-request-gone =
    Máshol már válaszoltak rá vagy megszakították, így itt nincs több teendője. Ha még be szeretne jelentkezni, kezdje újra az oldalon.
    .title = Ez a kérés már véget ért
error-wrong-match =
    A kérés véget ért, és semmit sem hagytunk jóvá. Ha Ön volt, kezdje újra az oldalon. Ha nem, nincs teendője: senki sem jelentkezett be.
    .title = Nem ez a szám volt az oldalon
error-no-such-account =
    Az a fiók, amelyhez ez a kód tartozik, nincs ebben az alkalmazásban. Válassza ki ezt az eszközt az oldalon, vagy először regisztrálja.
    .title = Ez a kód másik fiókhoz tartozik
error-forged-challenge =
    A kód azt állítja, hogy az Ön kiszolgálójától származik, de nem onnan való. Nem készült válaszkód. Mielőtt folytatja, ellenőrizze az oldal címét.
    .title = Ne bízzon ebben a kódban
error-challenge-expired =
    Öt perc telt el azóta, hogy az oldal megmutatta. Ha az oldal nem fogadja el a válaszát, kérjen ott új kódot.
    .title = Ez a kód talán túl régi
error-already-enrolled =
    Ebben az alkalmazásban már van fiók ehhez a kiszolgálóhoz, ezért semmi sem változott. Az újbóli regisztráláshoz először távolítsa el a fiókot erről az eszközről.
    .title = Ez az eszköz már regisztrálva van
error-clock-wrong =
    Az ideje több mint egy perccel eltér a kiszolgálóétól. Az alkalmazás a kiszolgáló idejét követi. Állítsa automatikusra az eszköz óráját.
    .title = Az eszköz órája pontatlan
error-key-store-unavailable =
    Nem sikerült megnyitni az eszköz saját kulcstárolóját, amely az alkalmazást védi. Semmi sem változott. Oldja fel az eszközt, vagy jelentkezzen be rá újra, majd próbálja meg ismét.
    .title = A kulcstároló nem válaszol
error-store-unwritable =
    Az eszköz tárhelye megtelt vagy zárolva van, ezért semmit sem küldtünk el. Szabadítson fel helyet, majd próbálja újra.
    .title = A mentés nem sikerült
error-store-damaged =
    Az adatok sérültek, vagy egy másik telepítéshez tartoznak. Semmi sem változott. Ha az újbóli próbálkozás nem segít, telepítse újra az alkalmazást, és regisztrálja ezt az eszközt a fiókja oldalán.
    .title = Az alkalmazás adatai nem olvashatók
error-store-newer =
    Az alkalmazás adatait egy újabb verzió mentette, és ez a verzió nem tudja megnyitni őket. Semmi sem változott. Frissítse az alkalmazást.
    .title = Az adatok újabb verzióból származnak
error-store-in-use =
    Az alkalmazás egy másik ablaka használja az adatokat. Zárja be ezt az ablakot, és folytassa a másikban.
    .title = A Countersign már meg van nyitva
