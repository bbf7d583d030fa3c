### Magyar: see locales/en for what each text is for.

product-name = Countersign

page-skip = Ugrás a tartalomra
page-sign-out = Kijelentkezés
page-demo = Ez bemutató ezen a gépen. A leveleinek helye:
page-demo-outbox = a bemutató kimenő levelei
page-back-account = Fiókom
page-back-devices = Mobileszközeim
page-cancel = Mégse

sign-in-title = Bejelentkezés
sign-in-lead = Kezdésként írja be az e-mail-címét.
sign-in-email = E-mail-cím
sign-in-email-wrong = Teljes e-mail-címet írjon be, például maria@example.eu.
sign-in-next = Tovább
sign-in-over = Ez a bejelentkezés véget ért, mert 15 percnél tovább tartott, vagy másik böngészőben kezdték. Semmi sem veszett el: kezdje újra itt.

password-title = Írja be a jelszavát
password-not-you = Nem Ön az?
password-label = Jelszó
password-sign-in = Bejelentkezés
method-title = Válasszon bejelentkezési módot
method-label = Hogyan szeretné megerősíteni, hogy Ön az?
method-hint = Az eszközén lévő Countersign alkalmazással a bejelentkezés biztonságosabb, mint csak jelszóval.
method-password = Csak jelszó
method-app-pin = Alkalmazás: PIN-kód
method-app-qr = Alkalmazás: QR-kód, hálózat nélkül is
error-wrong-password = Ellenőrizze a címet, és írja be újra a jelszót. A kis- és nagybetűk különböznek. Ha itt nincs fiókja, semmi sem változott.
    .title = A cím és a jelszó nem illik össze
error-too-many-passwords =
    { $count ->
        [one] A fiók biztonsága érdekében egy másodpercig nem ellenőrzünk jelszót. Utána próbálja újra.
       *[other] A fiók biztonsága érdekében { $count } másodpercig nem ellenőrzünk jelszót. Utána próbálja újra. Az eszközeit ez nem érinti.
    }
    .title = Kérjük, várjon egy kicsit

device-title = Melyik eszközt szeretné használni?
device-lead = Csak ezt az eszközt kérdezzük. A többi nyugalomban marad.
device-none-title = Még nincs eszköze
device-none-lead = Ha az alkalmazással szeretne megerősíteni, először adjon hozzá egy eszközt a fiókjához. Most jelentkezzen be a jelszavával. A „Fiókom” oldalon a „Mobileszközeim” rész körülbelül két perc alatt végigvezeti ezen.
device-none-unusable = Az eszköze jelenleg nem használható, mert le van tiltva, vagy nincs teljesen hozzáadva. Jelentkezzen be a jelszavával. A „Mobileszközeim” oldalon új PIN-kódot állíthat be hozzá.
device-none-password = Bejelentkezés jelszóval
device-last-used = Utolsó használat:
device-never-used = Még nem használták
device-other-method = Más mód

waiting-title = Erősítse meg az eszközén
waiting-lead = Várjuk a válaszát ezen az eszközön: { $device }.
waiting-step-open = Nyissa meg a Countersign alkalmazást ezen az eszközön: { $device }. A kérés magától megjelenik.
waiting-step-match = Ellenőrizze, ki kéri, majd írja be ezt a számot az alkalmazásba:
waiting-step-check = Ellenőrizze az alkalmazásban, ki kéri, és folytassa.
waiting-step-pin = Írja be a PIN-kódját az alkalmazásba. Ez az oldal magától továbblép.
waiting-match-label = Az alkalmazásba beírandó szám
waiting-time-left = Hátralévő idő
waiting-other-method = Más mód
waiting-cancel = Mégse
waiting-noscript = Ez az oldal szkriptek nélkül nem tud magától továbblépni. Ha az alkalmazásban megerősítette, nyomja meg a gombot.
waiting-continue = Megerősítettem
waiting-confirmed = Megerősítve. Egy pillanat…

outcome-again = Újra
outcome-denied = Elutasítva az eszközén
    .lead = Senki sem jelentkezett be. Ha tévedésből nyomta meg az „Elutasítás” gombot, próbálja újra.
outcome-reported = Bejelentve az eszközén
    .lead = Senki sem jelentkezett be. Ha valaki más kérte, lehet, hogy ismeri a jelszavát: mielőbb változtassa meg.
outcome-expired = Lejárt az idő
    .lead = A kérésre két percen belül nem érkezett válasz, ezért senki sem jelentkezett be. Tartsa kéznél az eszközét, és próbálja újra.
outcome-cancelled = A kérést megszakították
    .lead = Senki sem jelentkezett be. Bármikor újrakezdheti.
outcome-wrong-match = A beírt szám nem az oldalon látható szám volt
    .lead = A kérés véget ért, és senki sem jelentkezett be. Próbálja újra az új számmal.
outcome-blocked = Ez az eszköz le van tiltva
    .lead = A PIN-kód egymás után ötször volt hibás, vagy az eszközt zárolták vagy eltávolították. Jelentkezzen be más módon. A „Mobileszközeim” oldalon új PIN-kódot állíthat be hozzá.
outcome-too-many = Már három kérés vár
    .lead = Válaszoljon rájuk vagy utasítsa el őket az alkalmazásban, vagy várjon két percet, amíg maguktól lejárnak. Utána próbálja újra.
outcome-only-known = Az eszközét most nem kérdezzük
    .lead = Az elmúlt órában több kérésre nem érkezett válasz, vagy elutasították őket. Hogy ne zavarjuk továbbiakkal, csak olyan böngésző kérhet, amelyet Ön már használt. Válasszon más módot, vagy próbálja újra egy óra múlva.
outcome-too-many-codes = Túl sok kód volt hibás
    .lead = A fiókja biztonsága érdekében egyelőre nem készül új kód. Válasszon más módot, vagy próbálja újra egy óra múlva.
outcome-not-active = Ez az eszköz most nem használható
    .lead = Nincs teljesen hozzáadva, le van tiltva, vagy eltávolították. Válasszon más módot. Az állapotát a „Mobileszközeim” oldalon látja.

context-browser = { $browser }, { $system } rendszeren
context-this-computer = Ez a számítógép

code-title = Az alkalmazás QR-kódjának használata
code-lead = Eszköz: { $device }. Hálózat nem szükséges.
code-step-scan = Az alkalmazásban nyomja meg a „QR-kód beolvasása” gombot, és tartsa az eszközt e kép elé.
code-step-pin = Ellenőrizze, ki kéri, és írja be a PIN-kódját. Az alkalmazás kilenc betűt és számjegyet mutat.
code-step-type = Kilenc betű és számjegy. A nagybetűk, szóközök és kötőjelek nem számítanak.
code-picture = QR-kód a Countersign alkalmazással való beolvasáshoz
code-label = Az alkalmazásban látható kód
code-submit = Bejelentkezés
code-confirm = Megerősítés
code-typed-open = Nem tudja beolvasni a képet?
code-typed-hint = Az alkalmazásban nyomja meg a „QR-kód beolvasása”, majd a „Kód beírása” gombot, és írja be ezt a tizenkét számjegyet:
code-time-left = Még érvényes:
code-new = Új kód megjelenítése

error-mistyped-otp = Egy vagy több karakter nem egyezik az alkalmazásban láthatóval. Ez nem számít próbálkozásnak: hasonlítsa össze, és javítsa ki.
    .title = Elírás történt
error-not-this-device-otp =
    { $count ->
        [one] A kód másik eszközön, másik oldalhoz vagy régen készült. Készítsen újat az alkalmazásban ehhez a képhez. Még egy próbálkozás van hátra.
       *[other] A kód másik eszközön, másik oldalhoz vagy régen készült. Készítsen újat az alkalmazásban ehhez a képhez. Még { $count } próbálkozás van hátra.
    }
    .title = Ez a kód nem ehhez az oldalhoz tartozik
error-wrong-otp-pin =
    { $count ->
        [one] Olvassa be újra a képet, és írja be figyelmesen a PIN-kódját. Még egy hibás PIN-kód után az eszköz le lesz tiltva. Ekkor a „Fiókom” oldalon új PIN-kódot állíthat be.
       *[other] Olvassa be újra a képet, és írja be figyelmesen a PIN-kódját. Még { $count } próbálkozás van hátra.
    }
    .title = Az alkalmazásba írt PIN-kód nem volt helyes
error-code-expired = Öt perc eltelt. Olvassa be az alábbi új képet, és írja be az új kódot.
    .title = Ez a kód túl régi
error-code-used = Minden kód egyszer használható, és minden kép három próbálkozásra szól. Olvassa be az alábbi új képet, és írja be az új kódot.
    .title = Ez a kód már nem érvényes

account-title = Fiókom
account-hello = Üdvözöljük, { $name }
account-lead = Itt kezelheti a fiókját és azokat az eszközöket, amelyek megerősítik, hogy Ön az.
account-devices = Mobileszközeim
account-devices-state =
    { $count ->
        [0] Még nincs eszköze. Ha van, senki sem változtathatja meg az eszközeit pusztán egy ellopott jelszóval.
        [one] Egy eszköz ad megerősítést az Ön nevében.
       *[other] { $count } eszköz ad megerősítést az Ön nevében.
    }
account-devices-unusable = Jelenleg egyik eszköze sem tud megerősítést adni. Nézze meg, mi a teendő.
account-devices-manage = Mobileszközeim kezelése
account-devices-first = Mobileszköz hozzáadása

devices-title = Mobileszközeim
devices-lead = Ezek az eszközök meg tudják erősíteni, hogy Ön az.
devices-none = Még nincs eszköze. Adjon hozzá egyet, és attól kezdve senki sem változtathatja meg az eszközeit pusztán egy ellopott jelszóval.
devices-add = Mobileszköz hozzáadása
devices-active = Aktív
devices-pending = Befejezetlen
devices-blocked = Letiltva
devices-locked = Zárolva
devices-blocked-why = Hibás PIN-kódok miatt ez az eszköz le van tiltva. Ha újra használni szeretné, állítson be hozzá új PIN-kódot.
devices-locked-why = Az eszköz egy másolatát észleltük, ezért az Ön biztonsága érdekében zároltuk. Távolítsa el, és adja hozzá újra.
devices-pending-why = Ezt az eszközt nem adták hozzá teljesen. Távolítsa el, és adja hozzá újra.
devices-added = Hozzáadva
devices-last-used = Utolsó használat
devices-never-used = Még nem használták
devices-rename = Átnevezés
devices-rename-label = Új név
devices-rename-save = A név mentése
devices-reset = Új PIN-kód
devices-remove = Eltávolítás
devices-remove-title = Eltávolítja ezt az eszközt: { $device }?
devices-remove-lead = Ezután nem tud megerősítést adni az Ön nevében, és a rajta nyitott kérések véget érnek. Erről e-mailt kap. Ha újra használni szeretné, ismét hozzá kell adnia.
devices-remove-last = Ez az egyetlen eszköze. Nélküle a következő hozzáadásához a jelszava, egy e-mailben küldött hivatkozás és várakozási idő szükséges.
devices-remove-confirm = Az eszköz eltávolítása
devices-remove-keep = Megtartás
devices-removed = Az eszközt eltávolítottuk. Erről e-mailt kap.
devices-renamed = A név megváltozott.
devices-pin-reset = Az eszköznek új PIN-kódja van.
devices-was-added = Az eszközt hozzáadtuk. Erről e-mailt kap.
error-device-name = Adjon az eszköznek 1–40 karakterből álló nevet.
    .title = A név hiányzik vagy túl hosszú

step-up-title = Erősítse meg, hogy Ön az
step-up-lead = Az eszközei módosítása előtt írja be még egyszer a jelszavát.
step-up-device-title = Erősítse meg egy eszközzel
step-up-device-lead = Van eszköze, ezért ehhez a módosításhoz a jelszó önmagában nem elég.
step-up-continue = Tovább
step-up-app-pin = Megerősítés az alkalmazásban
step-up-app-qr = QR-kóddal, hálózat nélkül
step-up-unusable = Most egyik eszköze sem működik?
step-up-unusable-lead = A „Mobileszközeim” oldalon e-mailben küldött hivatkozással új PIN-kódot állíthat be egy eszközhöz.
step-up-service = { $name }, eszközök módosítása
sign-in-service = { $name }, Fiókom

add-title = Mobileszköz hozzáadása
add-lead = Először válasszon nevet és PIN-kódot. A PIN-kód ezen az oldalon és az alkalmazásban marad. A kiszolgáló soha nem látja.
add-name = Az eszköz neve
add-name-hint = Hogy felismerje, például „Mária telefonja”.
add-pin = Négy számjegyű PIN-kód
add-pin-hint = Az alkalmazásba írja be, amikor megerősít. Kerülje az évszámokat, a sorozatokat és az ismétlődéseket.
add-pin2 = Ugyanaz a PIN-kód még egyszer
add-show = A QR-kód megjelenítése
add-noscript = Ez az oldal maga készíti el a QR-kódot, hogy senki más ne lássa a PIN-kódját. Ehhez szkriptekre van szükség: engedélyezze őket ezen a webhelyen, majd töltse be újra az oldalt.
reset-title = Új PIN-kód ehhez az eszközhöz: { $device }
reset-lead = Válasszon új PIN-kódot. Ezen az oldalon és az alkalmazásban marad. A kiszolgáló soha nem látja.

enrol-scan-title = Olvassa be ezt az eszközével
enrol-scan-lead = Nyissa meg a Countersign alkalmazást, nyomja meg az „Első beállítás” vagy a „Fiók hozzáadása” gombot, és tartsa az eszközt a kép elé.
enrol-reset-lead = Nyissa meg a Countersign alkalmazást ezen az eszközön: { $device }. Nyomja meg a „QR-kód beolvasása” gombot, és tartsa az eszközt a kép elé.
enrol-picture = QR-kód a Countersign alkalmazással való beolvasáshoz
enrol-other-ways = Ugyanazon az eszközön van, vagy nincs kamerája?
enrol-link-label = Ugyanazon az eszközön nyissa meg ezt a hivatkozást az alkalmazásban, vagy másolja oda:
enrol-copy = A hivatkozás másolása
enrol-copied = Másolva
enrol-typed-label = Vagy írja be ezt a kódot az alkalmazásba, ezzel a címmel: { $origin }
enrol-waiting = Várakozás az eszközére…
enrol-claimed = Az eszköze csatlakozott. Írja be a PIN-kódját az alkalmazásba.
enrol-wrong-pin =
    { $count ->
        [one] Nem ezt a PIN-kódot választotta itt. Még egy próbálkozás van hátra.
       *[other] Nem ezt a PIN-kódot választotta itt. Még { $count } próbálkozás van hátra.
    }
enrol-compare-title = Ugyanezt látja az alkalmazásban?
enrol-compare-lead = Hasonlítsa össze az alábbi hat karaktert az eszközén láthatókkal. Csak akkor valóban az Ön eszköze, ha megegyeznek.
enrol-match = Megegyeznek
enrol-differ = Eltérnek
enrol-added-title = Az eszköze készen áll
enrol-added-lead = Mostantól megerősítést tud adni az Ön nevében. Erről e-mailt kap.
enrol-reset-done-title = Az új PIN-kód be van állítva
enrol-reset-done-lead = Az eszköz az új PIN-kóddal ismét megerősítést ad az Ön nevében. Erről e-mailt kap.
enrol-done = A mobileszközeimhez
enrol-dead-title = Ez a kód már nem érvényes
enrol-dead-expired = Tíz percen belül senki sem használta. Semmi sincs regisztrálva.
enrol-dead-wrong-pin = A PIN-kód háromszor volt hibás. Semmi sincs regisztrálva.
enrol-dead-contested = Két eszköz próbálta használni ugyanazt a kódot, ezért mindkettőt elutasítottuk. Semmi sincs regisztrálva. Ne mutassa meg a képet másoknak.
enrol-dead-rejected = Azt jelezte, hogy a karakterek eltérnek, ezért az eszközt elutasítottuk. Ha nem tévedett, lehet, hogy valaki más lefényképezte a kódot: kezdje újra ott, ahol senki sem látja.
enrol-dead-gone = A kód már nem érvényes. Semmi sincs regisztrálva.
enrol-again = Újrakezdés
enrol-cancel = Mégse
enrol-time-left = A kód még érvényes:
enrol-failed = A kiszolgáló nem fogadta el a kódot. Ellenőrizze a kapcsolatát, és próbálja újra.

pin-four-digits = A PIN-kód pontosan négy számjegyből áll.
pin-differs = A két PIN-kód nem egyezik. Írja be újra mindkettőt.
pin-same-digits = Négy azonos számjegyet könnyű kitalálni. Válasszon másik PIN-kódot.
pin-row = Az egymás utáni számjegyeket felfelé és lefelé is könnyű kitalálni. Válasszon másik PIN-kódot.
pin-pairs = Az ismételt vagy tükrözött párokat könnyű kitalálni. Válasszon másik PIN-kódot.
pin-year = Egy évszámot könnyű kitalálni. Válasszon másik PIN-kódot.
pin-keypad-line = A billentyűzeten egy vonalat könnyű kitalálni. Válasszon másik PIN-kódot.

recovery-title-pin = Új PIN-kód beállítása ehhez: { $device }
recovery-title-add = Eszköz hozzáadása másik eszköz nélkül
recovery-choose-lead = Ehhez a jelszó önmagában nem elég. Írja be még egyszer, majd válassza ki, hogyan igazolja, hogy Ön az.
recovery-password-label = Jelszó
recovery-by-device = Megerősítés ezzel: { $device }
recovery-by-device-hint = Azonnal
recovery-by-mail = E-mailben küldött hivatkozással
recovery-by-mail-hint-now = Az e-mail-címére, azonnal
recovery-by-mail-hint-wait =
    { $count ->
        [one] Az e-mail-címére, majd egy óra várakozás
       *[other] Az e-mail-címére, majd { $count } óra várakozás
    }
recovery-sent-title = Nézze meg a leveleit
recovery-sent-lead = Hivatkozást küldtünk erre a címre: { $email }. Nyissa meg ebben a böngészőben, onnan folytathatja.
recovery-sent-again = Néhány perc után sincs levél? Új hivatkozás küldése
recovery-wait-title = A várakozás elkezdődött
recovery-wait-lead = A biztonsága érdekében ezután az idő után folytathatja. Akkor térjen vissza erre az oldalra, ebben a böngészőben. Ha nem Ön volt, az e-mailből leállíthatja.
recovery-wait-until = Folytathatja ettől kezdve:
recovery-elsewhere-title = Ön volt?
recovery-elsewhere-lead = Ha Ön kérte ezt a hivatkozást, nyissa meg abban a böngészőben, amelyben kérte, miközben be van ott jelentkezve. Ha nem Ön kérte, állítsa le itt.
recovery-stop = Nem én voltam: leállítás
recovery-stopped-title = Leállítva
recovery-stopped-lead = Semmi sem változott. Ha nem Ön kérte, valaki ismeri a jelszavát: mielőbb változtassa meg.
recovery-over-title = Ez a hivatkozás már nem érvényes
recovery-over-lead = Felhasználták, leállították, egy újabb váltotta fel, vagy túl sok idő telt el. Semmi sem változott.

outbox-title = A bemutató kimenő levelei
outbox-lead = Azok a levelek, amelyeket a bemutató elküldött volna, a legújabbal kezdve.
outbox-none = Még nincs levél.

error-page-home = Ugrás a kezdőlapra
error-page-not-found = Ezen a címen nincs semmi. Lehet, hogy a cím vége lemaradt a másoláskor.
    .title = Ez az oldal nem létezik
error-page-forged = Az űrlap nem olyan oldalról érkezett, amelyet ez a böngésző itt kapott, vagy az az oldal túl régi volt. Semmi sem változott. Menjen vissza, töltse be újra az oldalt, és ismételje meg a műveletet.
    .title = Ez az űrlap nem fogadható el
error-page-other-host = Ez a kiszolgáló csak egy másik címen válaszol. Semmi sem történt. Használja a kapott címet.
    .title = Ez nem a megfelelő cím
error-page-malformed = Az űrlapról hiányzott valami, vagy nem volt olvasható. Semmi sem változott. Menjen vissza, és próbálja újra.
    .title = Ez az űrlap nem olvasható
error-page-busy = Ebben a pillanatban sokan jelentkeznek be. Semmi sem veszett el. Várjon néhány másodpercet, és próbálja újra.
    .title = Egy pillanat türelmet kérünk
error-page-fault = A hiba nálunk van, és semmi sem változott. Próbálja újra néhány perc múlva.
    .title = Ez nem sikerült

link-title = Ez a hivatkozás az alkalmazáshoz való
link-lead = Másolja ki ennek az oldalnak a teljes címét, nyissa meg a Countersign alkalmazást azon az eszközön, amelyet regisztrálni szeretne, válassza a „Kód beírása” lehetőséget, és illessze be ott. A hivatkozás egyszer és tíz percig használható. Még semmi sincs regisztrálva.
