### Magyar: see locales/en for what each text is for.

product-name = Countersign

page-skip = Ugrás a tartalomra
page-sign-out = Kijelentkezés
page-demo = Ez egy bemutató ezen a gépen. A leveleinek helye:
page-back-account = Fiókom
page-back-devices = Mobileszközeim
page-cancel = Mégse
page-language = Nyelv
page-language-set = Módosítás

sign-in-title = Bejelentkezés
sign-in-lead = Kezdésként írja be az e-mail-címét.
sign-in-email = E-mail-cím
sign-in-email-wrong = Teljes e-mail-címet írjon be, például maria@example.eu.
sign-in-next = Tovább
sign-in-over = Ez a bejelentkezés véget ért, mert 15 percnél tovább tartott, vagy másik böngészőben kezdték. Semmi sem veszett el: kezdje újra itt.

password-title = Írja be a jelszavát
password-not-you = Nem Ön az?
password-label = Jelszó
password-show = Megjelenítés
password-hide = Elrejtés
password-change-title = Jelszó módosítása
password-change-lead = Legalább { $count } karaktert használjon; néhány egymás utáni szó könnyen megjegyezhető. A többi böngészőben kijelentkeztetjük, és erről e-mailt kap.
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-repeat = Az új jelszó még egyszer
password-save = Az új jelszó mentése
password-saved = A jelszava megváltozott. A többi böngészőben kijelentkeztettük.
account-password-state = Módosítsa, ha más is ismerheti.
error-password-short = Legalább { $count } karaktert használjon.
    .title = A jelszó túl rövid
error-password-long = Legfeljebb { $count } karaktert használjon.
    .title = A jelszó túl hosszú
error-password-personal = Nem tartalmazhatja az e-mail-címét, és nem lehet a neve.
    .title = Válasszon másik jelszót
error-password-differs = Írja be kétszer ugyanúgy az új jelszót.
    .title = A két jelszó nem egyezik
forgotten-title = Elfelejtette a jelszavát?
forgotten-lead = Írja be az e-mail-címét. Ha tartozik hozzá fiók, hivatkozást küldünk, amellyel új jelszót választhat.
forgotten-send = Hivatkozás küldése
forgotten-sent-lead = Ha ehhez a címhez tartozik fiók, a hivatkozás úton van. Nyissa meg ebben a böngészőben.
forgotten-wait-lead = Egyik eszköze sem tud megerősíteni, ezért az Ön biztonsága érdekében csak ez után az időpont után választhat új jelszót. Akkor nyissa meg újra az e-mailben lévő hivatkozást. Ha nem Ön volt, az e-mailből leállíthatja.
forgotten-saved = Az új jelszava be van állítva. Jelentkezzen be vele.
recover-title = Az alkalmazás helyreállítása
recover-lead = Csak jelszóval jelentkezett be. A fiókja az alkalmazást is kéri, ezért csak ez az oldal érhető el.
recover-sign-in = Bejelentkezés az alkalmazással
recover-sign-in-lead = Az egyik eszköze meg tud erősíteni. Azzal a teljes fiókja elérhető.
password-sign-in = Bejelentkezés
method-title = Válasszon bejelentkezési módot
method-label = Hogyan szeretné megerősíteni, hogy Ön az?
method-hint = Az eszközén lévő Countersign alkalmazással a bejelentkezés biztonságosabb, mint csak jelszóval.
method-password = Csak jelszó
method-without-app = Az alkalmazás nélkül
    .hint = Ha még nincs eszköze, vagy egyik sem működik.
method-app-pin = Jóváhagyás az alkalmazásomban
    .hint = Kérést küldünk az eszközére.
method-on-mobile = Jóváhagyás az ezen az eszközön lévő alkalmazásban
    .hint = Az alkalmazás megnyílik, és visszahozza ide.
method-app-qr = Kód az alkalmazásomból
    .hint = Beolvas egy QR-kódot. Az eszköznek nem kell hálózat.
error-wrong-password = Ellenőrizze a címet, és írja be újra a jelszót. A kis- és nagybetűk különbözőnek számítanak. Ha itt nincs fiókja, semmi sem változott.
    .title = A cím és a jelszó nem illik össze
error-password-alone = Az egyik eszközén bejelentkezési kísérletet jelentettek. Ezután egy órán át válasszon az alkalmazást használó módot.
    .title = A jelszó önmagában most nem elég
error-too-many-passwords =
    { $count ->
        [one] A fiók biztonsága érdekében egy másodpercig nem ellenőrzünk jelszót. Utána próbálja újra.
       *[other] A fiók biztonsága érdekében { $count } másodpercig nem ellenőrzünk jelszót. Utána próbálja újra. Az eszközeit ez nem érinti.
    }
    .title = Kérjük, várjon egy kicsit

device-title = Melyik eszközt szeretné használni?
device-lead = A kérést csak erre az eszközre küldjük.
device-none-title = Még nincs eszköze
device-none-lead = Ha az alkalmazással szeretne megerősíteni, először adjon hozzá egy eszközt a fiókjához. Most jelentkezzen be a jelszavával. A „Fiókom” oldalon a „Mobileszközeim” rész körülbelül két perc alatt végigvezeti ezen.
device-none-unusable = Az eszköze jelenleg nem használható, mert le van tiltva, vagy nincs teljesen hozzáadva. Jelentkezzen be a jelszavával. A „Mobileszközeim” oldalon új PIN-kódot állíthat be hozzá.
device-none-password = Bejelentkezés jelszóval
device-last-used = Utolsó használat:
device-never-used = Még nem használták
device-other-method = Más mód

waiting-title = Erősítse meg az eszközén
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
waiting-none-title = Nincs kérés az alkalmazásban?
waiting-none-lead = Nyissa meg az alkalmazást ezen az eszközön: { $device }, és ellenőrizze, hogy van-e hálózata. Hálózat nélkül használjon kódot.
waiting-again = Kérés küldése újra
waiting-code = Kód használata

outcome-again = Újra
outcome-begin-again = Újrakezdés
outcome-ends = Ez a próbálkozás véget ért. Az oldalnak újra a jelszóval kell kezdenie.
outcome-hour = Egy órán át csak jelszóval senki sem jelentkezhet be, kivéve olyan böngészőben, amelyet valamelyik eszköze már megerősített.
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
outcome-only-known = Az eszközére egyelőre nem küldünk kéréseket
    .lead = Az elmúlt órában több kérésre nem érkezett válasz, vagy elutasították őket. Hogy ne zavarjuk továbbiakkal, csak olyan böngésző kérhet, amelyet Ön már használt. Válasszon más módot, vagy próbálja újra egy óra múlva.
outcome-too-many-codes = Túl sok kód volt hibás
    .lead = A fiókja biztonsága érdekében egyelőre nem készül új kód. Válasszon más módot, vagy próbálja újra egy óra múlva.
outcome-not-active = Ez az eszköz most nem használható
    .lead = Nincs teljesen hozzáadva, le van tiltva, vagy eltávolították. Válasszon más módot. Az állapotát a „Mobileszközeim” oldalon látja.

context-browser = { $browser }, { $system } rendszeren
context-this-computer = Ez a számítógép

on-mobile-passwordless = Bejelentkezés az eszközön lévő alkalmazással
on-mobile-title = Erősítse meg az eszközön lévő alkalmazással
on-mobile-step-open = Nyissa meg az alkalmazást az alábbi gombbal.
on-mobile-step-check = Ellenőrizze, ki kéri, és írja be a PIN-kódját.
on-mobile-step-back = Az alkalmazás visszavezeti ide, és ezzel bejelentkezett.
on-mobile-open = Az alkalmazás megnyitása
on-mobile-verified = Nem nyílik meg semmi? Használja ezt a hivatkozást
on-mobile-confirmed = Megerősítve. Az alkalmazás visszavezeti erre az oldalra.
on-mobile-typed-title = Az alkalmazás kilenc karaktert mutat?
on-mobile-typed-lead = Akkor mutatja, ha nem ebbe a böngészőbe vezette. Írja be őket itt. A nagybetűk, szóközök és kötőjelek nem számítanak.
on-mobile-typed-label = A kilenc karakter
error-mistyped-return = Egy vagy több karakter nem egyezik az alkalmazásban láthatóval. Ez nem számít próbálkozásnak: hasonlítsa össze, és javítsa ki.
    .title = Elírás történt
error-return-not-yet = Az alkalmazásban még nem erősítette meg. Nyissa meg a fenti gombbal. A karaktereket utána mutatja.
    .title = Először erősítse meg az alkalmazásban
error-too-many-passwordless =
    { $count ->
        [one] Innen rövid idő alatt sok bejelentkezést kezdtek. Várjon egy percet, vagy használja az e-mail-címét.
       *[other] Innen rövid idő alatt sok bejelentkezést kezdtek. Várjon { $count } percet, vagy használja az e-mail-címét.
    }
    .title = Kérjük, várjon egy kicsit
error-wrong-return =
    { $count ->
        [one] Ezek a karakterek nem ehhez az oldalhoz tartoznak. Hasonlítsa össze őket az alkalmazással. Még egy próbálkozás van hátra.
       *[other] Ezek a karakterek nem ehhez az oldalhoz tartoznak. Hasonlítsa össze őket az alkalmazással. Még { $count } próbálkozás van hátra.
    }
    .title = Ezek más karakterek

request-link-title = Ez a kérés az alkalmazáshoz való
request-link-lead = Nyissa meg a Countersign alkalmazásban ezen az eszközön. Csak akkor erősítse meg, ha az imént Ön maga kezdett bejelentkezni ezen az eszközön. Ellenkező esetben zárja be ezt az oldalt.

return-ended-title = Senki sem jelentkezett be
return-ended-lead = Az alkalmazás nem abba a böngészőbe vezette, amelyben elkezdte, ezért ez a bejelentkezés véget ért. Itt, ebben a böngészőben újrakezdheti.
return-ended-again = Újrakezdés itt
return-elsewhere-title = Nem ebben a böngészőben kezdte el
return-elsewhere-lead = Itt senki sem jelentkezett be. Térjen vissza abba a böngészőbe, amelyben elkezdte, és írja be ott az alkalmazásban látható kilenc karaktert.
return-typed-only-title = Ez a hivatkozás már nem működik
return-typed-only-lead = Először egy másik böngészőben nyitották meg. Most a megfelelő böngészőben van: menjen arra az oldalra, ahol elkezdte, és írja be ott az alkalmazásban látható kilenc karaktert.
return-wrong-title = A hivatkozásban lévő kód hibás
return-wrong-lead = Senki sem jelentkezett be, és semmi sem változott. Nyomja meg újra a gombot az alkalmazásban, vagy írja be az ott látható kilenc karaktert azon az oldalon, ahol elkezdte.
return-gone-title = Ez a visszaút már nem érvényes
return-gone-lead = Már felhasználták, vagy lejárt az ideje. Senki sem jelentkezett be vele. Ha még be szeretne jelentkezni, kezdje újra.

outcome-code-used = A kód háromszor volt hibás
    .lead = Senki sem jelentkezett be. Bármikor újrakezdheti.
outcome-return-expired = Ez a bejelentkezés véget ért
    .lead = Az alkalmazás másik böngészőbe vezetett, a karakterek háromszor voltak hibásak, vagy lejárt az idő. Senki sem jelentkezett be. Bármikor újrakezdheti.

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
account-history = Bejelentkezési előzmények
account-history-state = Mikor és hol jelentkezett be, és mit írt alá
account-history-open = Az előzmények megjelenítése
account-sessions = Nyitott munkamenetek
account-sessions-state = Hol van bejelentkezve
account-sessions-open = Munkamenetek megjelenítése
account-stop = Elveszett vagy ellopták az eszközét?
account-stop-state = Egyszerre mindent lezár: eszközöket, kéréseket, bejelentkezéseket
account-stop-open = Minden leállítása
account-mail-language = A levelek nyelve
account-mail-language-save = Mentés
account-mail-language-saved = Mostantól ezen a nyelven kapja a leveleket.
account-bank = Demóbank
account-bank-state = Szolgáltatás, amelynél átutalást ír alá az alkalmazással
account-bank-open = A Demóbank megnyitása
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
devices-suspended-why = Az az eszköz vagy böngésző, amellyel hozzáadták, már nem megbízható. Ha az Öné, állítson be hozzá új PIN-kódot; ha nem ismeri, távolítsa el.
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
devices-remove-others = Ezeket az eszközöket a segítségével adták hozzá, és le lesznek tiltva, amíg új PIN-kódot nem állít be hozzájuk: { $devices }
devices-remove-confirm = Az eszköz eltávolítása
devices-remove-keep = Megtartás
devices-removed = Az eszközt eltávolítottuk. Erről e-mailt kap.
devices-renamed = A név megváltozott.
devices-pin-reset = Az eszköznek új PIN-kódja van.
devices-was-added = Az eszközt hozzáadtuk. Erről e-mailt kap.
error-device-name = Adjon az eszköznek 1–40 karakterből álló nevet.
    .title = A név hiányzik vagy túl hosszú

step-up-title = Erősítse meg, hogy Ön az
step-up-first = Először írja be még egyszer a jelszavát.
step-up-for-add = Egy eszközt szeretne hozzáadni.
step-up-for-remove = Ezt az eszközt szeretné eltávolítani: „{ $device }”.
step-up-for-reset = Új PIN-kódot szeretne beállítani ehhez az eszközhöz: „{ $device }”.
step-up-for-rename = Ezt az eszközt szeretné átnevezni: „{ $device }”.
step-up-for-password = A jelszavát szeretné megváltoztatni.
step-up-for-email = Az e-mail-címét szeretné erre módosítani: { $email }.
step-up-for-report = Olyan bejelentkezést szeretne jelenteni, amely nem az Öné volt.
step-up-for-sessions = A többi böngészőjében szeretne kijelentkezni.
step-up-device-title = Erősítse meg egy eszközzel
step-up-device-lead = Van eszköze, ezért ehhez a módosításhoz a jelszó önmagában nem elég.
step-up-continue = Tovább
step-up-app-pin = Megerősítés az alkalmazásban
step-up-app-qr = QR-kóddal, hálózat nélkül
step-up-unusable = Most egyik eszköze sem működik?
step-up-unusable-lead = A „Mobileszközeim” oldalon e-mailben küldött hivatkozással új PIN-kódot állíthat be egy eszközhöz.
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
enrol-scan-lead = Nyissa meg a Countersign alkalmazást, nyomja meg az „Ennek az eszköznek a beállítása” vagy a „Fiók hozzáadása” gombot, és tartsa az eszközt a kép elé.
enrol-reset-lead = Nyissa meg a Countersign alkalmazást ezen az eszközön: { $device }. Nyomja meg a „QR-kód beolvasása” gombot, és tartsa az eszközt a kép elé.
enrol-picture = QR-kód a Countersign alkalmazással való beolvasáshoz
enrol-other-ways = Ugyanazon az eszközön van, vagy nincs kamerája?
enrol-link-label = Ugyanazon az eszközön nyissa meg ezt a hivatkozást az alkalmazásban, vagy másolja oda:
enrol-here = Az alkalmazás ezen az eszközön van?
enrol-here-lead = Nyissa meg itt. A hat karakter összehasonlításához visszatér erre az oldalra.
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
enrol-dead-unfinished = Egy eszköz használta, de a PIN-kód vagy az ezen az oldalon végzett összehasonlítás nem történt meg időben. Semmi sincs regisztrálva.
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
recovery-wait-lead = Biztonsági okokból csak ezután az időpont után folytathatja. Akkor térjen vissza erre az oldalra, ebben a böngészőben. Ha nem Ön volt, az e-mailből leállíthatja.
recovery-wait-until = Folytathatja ettől kezdve:
recovery-elsewhere-title = Ön volt?
recovery-elsewhere-lead = Ha Ön kérte ezt a hivatkozást, nyissa meg abban a böngészőben, amelyben kérte, miközben be van ott jelentkezve. Ha nem Ön kérte, állítsa le itt.
recovery-take-over = Én voltam: folytatás ebben a böngészőben
recovery-stop = Nem én voltam: leállítás
recovery-stopped-title = Leállítva
recovery-stopped-lead = Semmi sem változott. Ha nem Ön kérte, valaki ismeri a jelszavát: mielőbb változtassa meg.
recovery-over-title = Ez a hivatkozás már nem érvényes
recovery-over-lead = Felhasználták, leállították, egy újabb váltotta fel, vagy túl sok idő telt el. Semmi sem változott.
error-other-device-works = Egy másik eszköze működik. Erősítse meg azzal; akkor nincs szükség e-mailben küldött hivatkozásra.
    .title = Használja a másik eszközét
error-too-many-links =
    { $count ->
        [one] Ma már több hivatkozást tartalmazó levelet küldtünk. Nézze meg a postafiókját, a kéretlen levelek között is, vagy próbálja újra egy óra múlva.
       *[other] Ma már több hivatkozást tartalmazó levelet küldtünk. Nézze meg a postafiókját, a kéretlen levelek között is, vagy próbálja újra { $count } óra múlva.
    }
    .title = Egyelőre nincs több hivatkozás

sessions-lead = Ezeken a helyeken van bejelentkezve. Ha valamelyiket nem ismeri fel, zárja be, és változtassa meg a jelszavát.
sessions-here = Ez a böngésző
sessions-end = A munkamenet bezárása
sessions-end-others = Az összes többi munkamenet bezárása
sessions-end-others-lead = Ezen a böngészőn kívül mindenhol kijelentkeztetjük.
sessions-ended = A munkamenetet bezártuk.
sessions-others-ended = Az összes többi munkamenetet bezártuk.

history-title = Bejelentkezési előzmények
history-lead = Mi történt a fiókjával az elmúlt 180 napban, a legújabbal kezdve.
history-none = Még nincs semmi. Itt jelennek meg a bejelentkezések és az aláírások.
history-signed-in = Bejelentkezve
history-signed = Aláírva
history-denied = Elutasítva
history-expired = Nem érkezett időben válasz
history-cancelled = Megszakítva
history-failed = Sikertelen
history-by-password = Csak jelszóval
history-by-app = Az alkalmazással
history-by-code = Az alkalmazás kódjával
history-on-mobile = Az alkalmazással ugyanazon az eszközön
history-not-me = Nem én voltam
history-reported = Bejelentve
history-report-title = Nem Ön volt?
history-report-lead = Ha bejelenti, mindenkit kijelentkeztetünk, aki abból a böngészőből jelentkezett be, és a böngésző ettől kezdve ismeretlennek számít. Erről e-mailt kap. Ezután változtassa meg a jelszavát.
history-report-here = Ez az a böngésző, amelyet most használ: itt is kijelentkeztetjük.
history-report-confirm = Bejelentés
history-report-keep = Nem, én voltam
history-was-reported = Bejelentettük, és azt a böngészőt kijelentkeztettük. Erről e-mailt kap.
history-older = Régebbiek
history-newest = Vissza a legújabbakhoz

stop-title = Minden leállítása
stop-lead = Arra az esetre, ha egy eszköz elveszett, vagy valaki más lehet bejelentkezve az Ön nevében. Azonnal megtörténik, és nem vonható vissza:
stop-devices = Minden eszközét eltávolítjuk. Egyik sem tud többé megerősítést adni az Ön nevében.
stop-requests = A nyitott kérések és bejelentkezések véget érnek.
stop-sessions = Mindenhol kijelentkeztetjük, itt is.
stop-mail = Erről e-mailt kap.
stop-back-title = A visszaút
stop-back =
    { $count ->
        [0] Jelentkezzen be a jelszavával, és adjon hozzá újra egy eszközt. Ehhez egy e-mailben küldött hivatkozás is szükséges.
        [one] Jelentkezzen be a jelszavával, és adjon hozzá újra egy eszközt. Ehhez egy e-mailben küldött hivatkozás és egy óra várakozás is szükséges.
       *[other] Jelentkezzen be a jelszavával, és adjon hozzá újra egy eszközt. Ehhez egy e-mailben küldött hivatkozás és { $count } óra várakozás is szükséges.
    }
stop-confirm = Minden leállítása most
stop-keep = Nem, vissza
stop-done-title = Minden leállt
stop-done-lead = Az eszközeit eltávolítottuk, és mindenhol kijelentkeztettük. Erről e-mailt kap. Ha készen áll, jelentkezzen be a jelszavával. Ezután a „Mobileszközeim” oldalon újra hozzáadhat egy eszközt.
stop-done-sign-in = Ugrás a bejelentkezéshez

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
error-page-too-often = Ebből a böngészőből vagy a hálózatából rövid idő alatt sok kérés érkezett. Semmi sem veszett el. Várjon néhány percet, és próbálja újra.
    .title = Kérjük, várjon néhány percet
error-page-fault = A hiba nálunk van, és semmi sem változott. Próbálja újra néhány perc múlva.
    .title = Ez nem sikerült

link-open = Megnyitás az alkalmazásban
link-open-lead = Nyissa meg itt. A kódot mutató oldal magától továbblép.
link-title = Ez a hivatkozás az alkalmazáshoz való
link-lead = Másolja ki ennek az oldalnak a teljes címét, nyissa meg a Countersign alkalmazást azon az eszközön, amelyet regisztrálni szeretne, válassza a „Kód beírása” lehetőséget, és illessze be ott. A hivatkozás egyszer és tíz percig használható. Még semmi sincs regisztrálva.

bank-name = Demóbank
bank-service-transfer = Demóbank, átutalás
bank-service-cancel = Demóbank, visszavonás
bank-service-trust = Demóbank, megbízható számlák
bank-title = Mit szeretne tenni?
bank-lead = Ez a bank bemutató. Pénz nem mozog. Azt mutatja meg, hogyan ír alá az alkalmazással.
bank-transfer = Átutalás
    .lead = Másik számlára, az Ön által választott napon
bank-cancel = Fizetés visszavonása
    .lead = Olyané, amelyet még nem teljesítettek
bank-trust = A megbízható számlák módosítása
    .lead = Azoké, amelyekre korlát nélkül fizet
bank-form-lead = Töltsön ki minden mezőt. Semmi sem történik, amíg alá nem írja.
bank-recipient = Kedvezményezett
bank-account = Számlaszám
    .hint = 8–16 számjegy
bank-amount = Összeg euróban
bank-amount-hint = Például { $example }
bank-date = Dátum
bank-purpose = Közlemény
bank-reference = Fizetés száma
    .hint = 6–12 számjegy
bank-reason = Ok
bank-reason-mistake = Tévedésből
bank-reason-twice = Kétszer fizetve
bank-reason-not-me = Nem tőlem
bank-holder = Számlatulajdonos
bank-change = Módosítás
bank-change-add = Hozzáadás
bank-change-replace = Csere
bank-change-remove = Eltávolítás
bank-choose = Válasszon
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Ez a mező még üres. Töltse ki.
bank-error-too-long = Ez túl hosszú. Legfeljebb 200 karaktert írjon be.
bank-error-not-digits = Csak számjegyeket írjon be.
bank-error-not-amount = Legfeljebb két tizedesjegyű összeget írjon be, például: { $example }.
bank-error-not-date = Naptári napot írjon be, például: 2026-12-31.
bank-error-not-option = Válasszon a listából.
bank-error-hidden = A szöveg rejtett karaktereket tartalmaz. Írja be újra kézzel.
bank-review = Tovább
bank-review-title = Minden helyes?
bank-review-lead = Az alkalmazás ugyanezt mutatja. Csak akkor írja alá, ha így van.
bank-sign-online = Aláírás az alkalmazással
bank-sign-code = Aláírás QR-kóddal, hálózat nélkül
bank-again = Módosítás
bank-device-title = Melyik eszközzel szeretne aláírni?
bank-device-none-title = Az aláíráshoz eszköz szükséges
bank-device-none-lead = Először adjon hozzá egyet a fiókjához. Ez körülbelül két percet vesz igénybe. Utána térjen vissza ide.
signature-content = Amit aláír
signature-step-type = Ellenőrizze, ki kéri, írja be ugyanezeket az értékeket az alkalmazásba, majd írja be a PIN-kódját. Az alkalmazás kilenc betűt és számjegyet mutat.
bank-submit-code = Aláírás
signature-nothing-signed = Nem történt aláírás, és semmi sem történik. Bármikor újrakezdheti.
bank-back = Vissza a bankhoz
bank-signed-title = Aláírva
bank-signed-lead = A bank megkapta az aláírását, pontosan erre:
error-not-this-transaction-otp =
    { $count ->
        [one] Hasonlítson össze minden, az alkalmazásba beírt értéket az oldalon láthatóval, olvassa be újra a képet, és készítsen új kódot. Még egy próbálkozás van hátra.
       *[other] Hasonlítson össze minden, az alkalmazásba beírt értéket az oldalon láthatóval, olvassa be újra a képet, és készítsen új kódot. Még { $count } próbálkozás van hátra.
    }
    .title = A kód és a tranzakció nem egyezik
