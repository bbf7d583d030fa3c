### Magyar: see locales/en for what each text is for.

page-skip = Ugrás a fő tartalomra
page-sign-out = Kijelentkezés
page-demo = Ez egy bemutató ezen a számítógépen. Az e-maileket itt találja:
page-back-account = Fiókom
page-back-devices = Mobileszközeim
page-cancel = Mégse
page-language = Nyelv
page-language-set = Módosítás
help-title = Súgó
help-questions = Kérdések
help-app = Hol kapom meg az alkalmazást?
    .answer = A Countersign alkalmazás telefonon, táblagépen és számítógépen működik.
    .ask = Kérdezze meg a szolgáltatást üzemeltető szervezettől, honnan töltheti le.
help-app-get = Az alkalmazás letöltése
help-request = Nem érkezik kérés az alkalmazásba
    .first = Nyissa meg az alkalmazást az oldalon megnevezett eszközön, és ellenőrizze, hogy az eszköz online van-e.
    .second = Ha nincs, válassza az oldalon ezt: „{ waiting-code }”.
help-sign = Hogyan írok alá fizetést vagy más tranzakciót?
    .first = Kezdje a szolgáltatásnál. Ezután egy kérés jelenik meg az alkalmazásban.
    .second = Olvasson el minden sort az alkalmazásban, és vesse össze azzal, amit alá szeretne írni.
    .third = Írja be az alkalmazásban a másik képernyőn látható számot, majd a PIN-kódját.
help-not-me = Ez a kérés vagy bejelentkezés nem tőlem származik
    .first = Ha a kérés még vár, koppintson az alkalmazásban erre: „{ history-not-me }”. Így senki sem fog bejelentkezni.
    .second = Ha már jóváhagyták, nyissa meg a bejelentkezéseket a „{ account-title }” oldalon, és ott válassza ezt: „{ history-not-me }”.
    .third = Utána változtassa meg a jelszavát.
help-offline = Hogyan jelentkezem be, ha az eszközöm offline?
    .first = A bejelentkezési oldalon válassza ezt: „{ method-app-qr }”.
    .second = Írja be a kilenc betűt és számjegyet az oldalon.
help-pin = Elfelejtettem a PIN-kódomat
    .first = Jelentkezzen be az alkalmazás nélkül.
    .second = Ezután állítson be új PIN-kódot az eszközéhez.
    .third = E-mailben küldünk egy hivatkozást.
help-wrong-pin = Mi történik, ha hibás PIN-kódot írok be?
    .first = Öt egymást követő hibás PIN-kód után az eszközt letiltjuk. A fiókja biztonságban marad.
    .second = A feloldáshoz állítson be új PIN-kódot az eszközhöz: lásd „{ help-pin }”.
help-lost = Elveszett az eszközöm
    .first = Válassza ezt a gombot, és adja meg a jelszavát. Az eszközre nincs szükség.
lost-lead = Cselekedjen most, ha az eszköze másnál lehet. Csak az e-mail-címére és a jelszavára van szüksége.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Bejelentkezés és minden leállítása
lost-effects = Mi történik ezután
lost-other-title = Ha egy másik eszköze működik
lost-other = Jelentkezzen be azzal, és csak az elveszett eszközt távolítsa el. Minden más változatlan marad.
lost-cannot-title = Ha nem tud bejelentkezni
lost-cannot = Ha nem emlékszik a jelszavára, most forduljon ahhoz a szervezethez, amelytől a fiókját kapta. Az el tudja távolítani az eszközét.
help-new-phone = Új telefonom van
    .first = Telepítse az alkalmazást az új telefonra.
    .second = Ha a régi telefon még megvan, nyissa meg ott az alkalmazásban a fiókot, és helyezze át az újra.
    .third = Ha már nincs meg, jelentkezzen be az alkalmazás nélkül, válassza ezt: „{ account-stop-open }”, majd adja hozzá az új telefont.
help-remove = Hogyan távolítok el egy eszközt?
    .first = Nyissa meg ezt: „{ account-title }”, és válassza ezt: „{ account-devices-manage }”.
    .second = Az eszköz mellett válassza ezt: „{ devices-remove }”, és erősítse meg az alkalmazással.
help-time = Az alkalmazás szerint rosszul jár az óra
    .first = Nyissa meg az eszköz beállításait, és kapcsolja be az automatikus dátumot és időt.
    .second = Ezután nyissa meg újra az alkalmazást.
help-language = Hogyan változtatom meg a nyelvet?
    .first = Az oldalak nyelvét bármelyik oldal alján kiválaszthatja.
    .second = Az e-mailek nyelvét a „{ account-title }” oldalon, az alkalmazásét annak beállításaiban választhatja ki.
help-ask = Kihez fordulhatok?
    .first = Forduljon a szolgáltatást üzemeltető szervezethez. Soha nem kérik el Öntől a jelszavát vagy a PIN-kódját.
help-more = További segítség
info-privacy = Adatvédelem
info-privacy-text = Ez a kiszolgáló az Ön nevét, e-mail-címét, eszközeit és bejelentkezési előzményeit tárolja, hogy biztonságosan bejelentkezhessen. Az előzmények 180 nap után törlődnek. A PIN-kódja, az ujjlenyomata és az arca soha nem hagyja el az eszközét.
info-privacy-lines = Az előzmények tartalmazzák minden aláírásra kapott tranzakció első sorait is, például a kedvezményezettet és az összeget. Ezeket titkosítva tároljuk.
info-cookies = Ez a kiszolgáló csak a bejelentkezéshez szükséges sütiket használja. Semmi sem szolgál reklámozásra.
info-accessibility = Akadálymentesség
info-accessibility-text = Ezeket az oldalakat billentyűzettel, képernyőolvasóval és nagy betűkkel is használhatja. Ha valami nem működik Önnek, jelezze a szolgáltatást üzemeltető szervezetnek.
info-contact = Kapcsolat

sign-in-title = Bejelentkezés
sign-in-for = Ide jelentkezik be:
sign-in-email = E-mail-cím
sign-in-email-wrong = Teljes e-mail-címet írjon be, például maria@example.eu.
sign-in-next = Tovább
sign-in-over = Ez a bejelentkezés véget ért. 15 percnél tovább tartott, máshol fejeződött be, vagy másik böngészőben kezdték el. Kezdje újra itt.
sign-in-reported = Valaki bejelentette, hogy egy ebből a böngészőből indított bejelentkezés nem tőle származott, ezért ezt a böngészőt kijelentkeztettük. Ha többen használják a böngészőt, vagy tévedés történt, jelentkezzen be újra az alkalmazással.

password-title = Írja be a jelszavát
password-not-you = Nem Ön az?
password-label = Jelszó
password-show = Megjelenítés
password-hide = Elrejtés
password-change-title = Jelszó módosítása
password-change-lead = Minden más böngészőben kijelentkeztetjük, és erről e-mailt kap.
password-samples = Példák megjelenítése
password-samples-lead = Ezek a példák most készültek Önnek. Senki más nem látta őket.
password-rule-met = (teljesül)
password-expired = A jelszava több mint hat hónapos. Válasszon most újat. Az eszközei és a beállításai változatlanok maradnak.
password-later = Megváltoztatás később
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-repeat = Az új jelszó még egyszer
password-save = Az új jelszó mentése
password-saved = A jelszava megváltozott. Minden más böngészőben kijelentkeztettük.
account-password-state = Módosítsa, ha más is ismerheti
error-password-short = Legalább { $count } karaktert használjon.
    .title = A jelszó túl rövid
error-password-long = Legfeljebb { $count } karaktert használjon.
    .title = A jelszó túl hosszú
error-password-personal = A jelszó nem tartalmazhatja a nevét vagy az e-mail-címét.
    .title = Válasszon másik jelszót
error-password-kinds = Használjon hármat ebből a négyből: nagybetűk, kisbetűk, számjegyek és egyéb karakterek. Legalább { $count } karakter esetén bármilyen karakter megfelel.
    .title = A jelszó túl egyszerű
error-password-leaked = Ne használjon olyan jelszót, amely adatszivárgásból ismert. Mások azt próbálnák ki először.
    .title = Ez a jelszó adatszivárgásból ismert
error-password-same = Válasszon a jelenlegitől eltérő jelszót.
    .title = Ez a jelenlegi jelszava
error-password-differs = Írja be kétszer ugyanúgy az új jelszót.
    .title = A két jelszó nem egyezik
forgotten-title = Elfelejtette a jelszavát?
forgotten-lead = Írja be az e-mail-címét. Ha tartozik hozzá fiók, hivatkozást küldünk, amellyel új jelszót választhat.
forgotten-send = Hivatkozás küldése
forgotten-sent-lead = Ha ehhez a címhez tartozik fiók, hamarosan hivatkozást kap. Nyissa meg ebben a böngészőben.
forgotten-wait-lead = Jelenleg egyik eszköze sem tud megerősítést adni. Biztonsági okokból csak ez után az időpont után választhat új jelszót. Akkor nyissa meg újra az e-mailben lévő hivatkozást. Ha nem Ön volt, az e-mail segítségével megszakíthatja a műveletet.
forgotten-saved = Az új jelszavát mentettük. Jelentkezzen be vele.
recover-title = Az alkalmazás újbóli használatba vétele
recover-first-title = Először az alkalmazás beállítása
recover-lead = Csak jelszóval jelentkezett be. A fiókjához az alkalmazás is szükséges, ezért egyelőre csak ezt az oldalt használhatja.
recover-sign-in = Bejelentkezés az alkalmazással
recover-sign-in-lead = Az egyik eszköze tud megerősítést adni. Használja a teljes fiókja megnyitásához.
recover-locked = Az eszköz egy másolatát észleltük, ezért biztonsági okokból zároltuk. A használatához adja hozzá újra.
recover-running = Valaki egy másik böngészőben az Ön alkalmazásának lecserélését kérte
recover-running-cancel = Ha nem Ön volt, nyissa meg az erről szóló legújabb e-mailünket, és válassza ezt: „{ recovery-stop }”. Ezután változtassa meg a jelszavát.
recover-running-from = Ekkortól lesz lehetséges:
password-sign-in = Bejelentkezés
method-title = Válasszon bejelentkezési módot
method-label = Folytatás ezzel:
method-hint = A Countersign alkalmazással biztonságosabb bejelentkezni, mint csak jelszóval.
method-password = Csak jelszó
method-without-app = Az alkalmazás nélkül
    .hint = Ha még nincs eszköze, vagy egyik sem működik.
# Before a date and time.
method-paused-from = Ismét lehetséges ettől kezdve:
method-app-pin = Jóváhagyás az alkalmazásomban
    .hint = Kérést küldünk az eszközére.
method-on-mobile = Jóváhagyás az ezen az eszközön lévő alkalmazásban
    .hint = Az alkalmazás megnyílik, és visszahozza ide.
method-app-qr = Nincs internet a telefonon: QR-kód beolvasása
    .hint = Ezután írja be ide az alkalmazásban látható kódot.
error-wrong-password = Ellenőrizze az e-mail-címet, és írja be újra a jelszót. Ügyeljen a kis- és nagybetűkre. Több hibás próbálkozás után várnia kell.
    .title = Az e-mail-cím és a jelszó nem egyezik
error-wrong-current-password = Írja be újra a jelenlegi jelszavát. Ügyeljen a kis- és nagybetűkre. Több hibás próbálkozás után várnia kell.
    .title = A jelszó hibás
error-password-alone = Az egyik eszközéről bejelentettek egy bejelentkezést, amely nem Öntől származott. Fiókja védelmében egyelőre csak az alkalmazással jelentkezhet be. Ha elvesztette az eszközét, válassza ezt: „{ help-lost }”.
    .title = A jelszó önmagában jelenleg nem elég
error-account-disabled = Ezzel a fiókkal jelenleg senki sem tud bejelentkezni. Forduljon a szolgáltatást üzemeltető szervezethez.
    .title = A fiókját letiltottuk
error-too-many-passwords =
    { $count ->
        [one] A fiók biztonsága érdekében várjon egy másodpercet, mielőtt újra próbálkozik. Az eszközeit ez nem érinti.
       *[other] A fiók biztonsága érdekében várjon { $count } másodpercet, mielőtt újra próbálkozik. Az eszközeit ez nem érinti.
    }
    .minutes =
        { $count ->
            [one] A fiók biztonsága érdekében várjon egy percet, mielőtt újra próbálkozik. Az eszközeit ez nem érinti.
           *[other] A fiók biztonsága érdekében várjon { $count } percet, mielőtt újra próbálkozik. Az eszközeit ez nem érinti.
        }
    .title = Kérjük, várjon egy kicsit

device-title = Melyik eszközt szeretné használni?
device-lead = A kérést csak a kiválasztott eszközre küldjük.
device-none-title = Még nincs eszköze
device-none-lead = Ha az alkalmazással szeretne megerősíteni, először adjon hozzá egy eszközt a fiókjához. Most jelentkezzen be a jelszavával, majd a „Fiókom” oldalon kövesse a „Mobileszközeim” rész lépéseit. Ez körülbelül két percet vesz igénybe.
device-none-unusable = Az eszköze jelenleg nem használható, mert le van tiltva, vagy a regisztrációja nem fejeződött be. Jelentkezzen be a jelszavával, és a „Mobileszközeim” oldalon nézze meg a teendőket.
device-none-password = Bejelentkezés jelszóval
device-last-used = Utolsó használat:
device-never-used = Még nem használták
device-other-method = Más mód

waiting-title = Erősítse meg az eszközén
waiting-step-open = Nyissa meg a Countersign alkalmazást ezen az eszközön: „{ $device }”. A kérés automatikusan megjelenik.
waiting-step-match = Ellenőrizze, melyik szolgáltatástól érkezik a kérés, majd írja be ezt a számot az alkalmazásba:
waiting-step-check = Ellenőrizze az alkalmazásban, melyik szolgáltatástól érkezik a kérés, majd folytassa.
waiting-step-pin = Írja be a PIN-kódját az alkalmazásba. Ez az oldal automatikusan továbblép.
waiting-match-label = Az alkalmazásba beírandó szám
waiting-time-left = Hátralévő idő
waiting-other-method = Más mód
waiting-cancel = Mégse
waiting-noscript = Ez az oldal JavaScript nélkül nem tud automatikusan továbblépni. Ha az alkalmazásban megerősítette, válassza a gombot.
waiting-continue = Megerősítettem
waiting-confirmed = Megerősítve. Egy pillanat…
waiting-none-title = Nincs kérés az alkalmazásban?
waiting-none-lead = Nyissa meg az alkalmazást ezen az eszközön: „{ $device }”, és ellenőrizze, hogy az eszköz online van-e. Ha nincs, használjon helyette kódot.
waiting-again = Kérés küldése újra
waiting-code = Kód használata

outcome-again = Próbálja újra
outcome-begin-again = Újrakezdés
outcome-ends = Ez a próbálkozás véget ért. A bejelentkezéshez kezdje újra a jelszavával.
outcome-hour = Egy órán át a jelszava önmagában nem lesz elég a bejelentkezéshez, kivéve az olyan böngészőt, amelyet valamelyik eszközével már használt.
outcome-denied = Elutasítva az eszközén
    .lead = Senki sem jelentkezett be. Ha tévedésből koppintott az „Elutasítás” gombra, próbálja újra.
    .change = Semmi sem változott. Ha tévedésből koppintott az „Elutasítás” gombra, próbálja újra.
outcome-reported = Bejelentve az eszközén
    .lead = Senki sem jelentkezett be. Ha a kérés nem az Öné volt, lehet, hogy valaki más ismeri a jelszavát: mielőbb változtassa meg.
outcome-expired = A kérés lejárt
    .lead = A kérésre két percen belül nem érkezett válasz, ezért senki sem jelentkezett be. Tartsa kéznél az eszközét, és próbálja újra.
    .change = A kérésre két percen belül nem érkezett válasz, ezért semmi sem változott. Tartsa kéznél az eszközét, és próbálja újra.
outcome-cancelled = A kérést megszakították
    .lead = Senki sem jelentkezett be. Bármikor újrakezdheti.
    .change = Semmi sem változott. Bármikor újrakezdheti.
outcome-wrong-match = Az alkalmazásba beírt szám nem egyezik
    .lead = A kérés véget ért, és senki sem jelentkezett be. Próbálja újra az új számmal.
    .change = A kérés véget ért, és semmi sem változott. Próbálja újra az új számmal.
outcome-blocked = A mobileszköze nem használható
    .lead = Egymás után ötször hibás PIN-kódot írtak be. Jelentkezzen be más módon. Ezután a „Mobileszközeim” oldalon új PIN-kódot állíthat be.
    .change = Egymás után ötször hibás PIN-kódot írtak be. Semmi sem változott. Válasszon más módot. Ezután a „Mobileszközeim” oldalon új PIN-kódot állíthat be.
outcome-locked = A mobileszköze nem használható
    .lead = Az eszköz egy másolatát észleltük, ezért biztonsági okokból zároltuk. Jelentkezzen be más módon. A használatához adja hozzá újra.
    .change = Az eszköz egy másolatát észleltük, ezért biztonsági okokból zároltuk. Semmi sem változott. A használatához adja hozzá újra.
outcome-too-many = Már három kérés vár
    .lead = Válaszoljon rájuk vagy utasítsa el őket az alkalmazásban, vagy várjon öt percet, amíg lejárnak. Utána próbálja újra.
outcome-only-known = Az eszközére egyelőre nem küldünk kéréseket
    .lead = Az elmúlt órában több kérésre nem érkezett válasz, vagy elutasították őket. A nem kívánt kérések elleni védelem érdekében csak olyan böngésző küldhet kérést, amelyet Ön már használt. Válasszon más módot, vagy próbálja újra egy óra múlva.
outcome-too-many-codes = Túl sok hibás kód
    .lead = A fiókja biztonsága érdekében az alább látható időpont előtt nem készül új kód. Addig válasszon más módot.
outcome-announce = Vagy nyissa meg az alkalmazásban a „Bejelentkezések” képernyőt, koppintson a „Most jelentkezem be” gombra, és próbálja újra itt.
outcome-not-active = A mobileszköze jelenleg nem használható
    .lead = Az eszköz le van tiltva, eltávolították, vagy a regisztrációja nem fejeződött be. Válasszon más módot. Az állapotát a „Mobileszközeim” oldalon láthatja.
    .change = Az eszköz le van tiltva, eltávolították, vagy a regisztrációja nem fejeződött be. Semmi sem változott. Válasszon más módot. Az állapotát a „Mobileszközeim” oldalon láthatja.

context-this-computer = Ez a számítógép
context-service-asks = Böngésző nélkül: maga a szolgáltatás küldte a kérést

on-mobile-passwordless = Bejelentkezés az eszközön lévő alkalmazással
on-mobile-title = Erősítse meg az eszközön lévő alkalmazással
on-mobile-step-open = Nyissa meg az alkalmazást az alábbi gombbal.
on-mobile-step-check = Ellenőrizze, melyik szolgáltatástól érkezik a kérés, majd írja be a PIN-kódját.
on-mobile-step-back = Az alkalmazás visszahozza ide, és ezzel bejelentkezett.
on-mobile-open = Az alkalmazás megnyitása
on-mobile-verified = Nem nyílik meg az alkalmazás? Használja inkább ezt a hivatkozást
on-mobile-confirmed = Megerősítve. Az alkalmazás visszahozza erre az oldalra.
on-mobile-typed-title = Kilenc karaktert lát az alkalmazásban?
on-mobile-typed-lead = Ez akkor fordul elő, ha az alkalmazás másik böngészőt nyitott meg. Írja be itt a karaktereket. A nagybetűk, szóközök és kötőjelek nem számítanak.
on-mobile-typed-label = Az alkalmazásban látható kilenc karakter
error-mistyped-return = Egy vagy több karakter nem egyezik az alkalmazásban láthatóval. Ez nem számít próbálkozásnak. Hasonlítsa össze és javítsa ki őket.
    .title = Elírás
error-return-not-yet = Az alkalmazásban még nem erősítette meg. Nyissa meg az alkalmazást a fenti gombbal. A karaktereket utána mutatja.
    .title = Először erősítse meg az alkalmazásban
error-too-many-passwordless =
    { $count ->
        [one] Innen rövid idő alatt sok bejelentkezést kezdtek. Várjon egy percet, vagy használja az e-mail-címét.
       *[other] Innen rövid idő alatt sok bejelentkezést kezdtek. Várjon { $count } percet, vagy használja az e-mail-címét.
    }
    .title = Kérjük, várjon egy kicsit
error-wrong-return =
    { $count ->
        [one] Hasonlítsa össze a karaktereket az alkalmazásban láthatókkal, és javítsa ki őket. Még egy próbálkozása van.
       *[other] Hasonlítsa össze a karaktereket az alkalmazásban láthatókkal, és javítsa ki őket. Még { $count } próbálkozása van.
    }
    .title = Ezek a karakterek nem helyesek

request-link-title = Ez a kérés az alkalmazáshoz való
request-link-lead = Nyissa meg ezt a kérést a Countersign alkalmazásban ezen az eszközön. Csak akkor erősítse meg, ha az imént Ön maga kezdett bejelentkezni ezen az eszközön. Ellenkező esetben zárja be ezt az oldalt.

return-ended-title = Senki sem jelentkezett be
return-ended-lead = Az alkalmazás nem azt a böngészőt nyitotta meg, amelyben elkezdte, ezért ez a bejelentkezés véget ért. Ebben a böngészőben újrakezdheti.
return-ended-again = Újrakezdés itt
return-elsewhere-title = Nem ebben a böngészőben kezdte el
return-elsewhere-lead = Itt senki sem jelentkezett be. Térjen vissza abba a böngészőbe, amelyben elkezdte, és írja be ott az alkalmazásban látható kilenc karaktert.
return-typed-only-title = Ez a hivatkozás már nem működik
return-typed-only-lead = Ezt a hivatkozást először egy másik böngészőben nyitották meg. Most a megfelelő böngészőben van. Lépjen arra az oldalra, ahol elkezdte, és írja be az alkalmazásban látható kilenc karaktert.
return-wrong-title = A hivatkozásban lévő kód hibás
return-wrong-lead = Senki sem jelentkezett be, és semmi sem változott. Koppintson újra a gombra az alkalmazásban, vagy írja be az ott látható kilenc karaktert azon az oldalon, ahol elkezdte.
return-gone-title = Ez a hivatkozás már nem érvényes
return-gone-lead = A hivatkozást már felhasználták, vagy lejárt. Senki sem jelentkezett be vele. Ha még be szeretne jelentkezni, kezdje újra.

outcome-code-used = A kód háromszor volt hibás
    .lead = Senki sem jelentkezett be. Bármikor újrakezdheti.
outcome-return-expired = Ez a bejelentkezés véget ért
    .lead = Az alkalmazás másik böngészőt nyitott meg, a karakterek háromszor hibásak voltak, vagy a bejelentkezés lejárt. Senki sem jelentkezett be. Bármikor újrakezdheti.

code-title = Megerősítés QR-kóddal
code-lead = Használja ezt az eszközt: „{ $device }”. Nem kell, hogy online legyen.
code-step-scan = Az alkalmazásban koppintson a „QR-kód beolvasása” gombra, és irányítsa a kamerát erre a QR-kódra.
code-step-pin = Ellenőrizze, melyik szolgáltatástól érkezik a kérés, majd írja be a PIN-kódját. Az alkalmazás kilenc betűt és számjegyet mutat.
code-step-type = Kilenc betű és számjegy. A nagybetűk, szóközök és kötőjelek nem számítanak.
code-picture = QR-kód a Countersign alkalmazással való beolvasáshoz
code-label = Az alkalmazásban látható kód
code-submit = Bejelentkezés
code-confirm = Megerősítés
code-typed-open = Nem tudja beolvasni a QR-kódot?
code-typed-hint = Az alkalmazásban koppintson a „QR-kód beolvasása”, majd a „Kód beírása” gombra, és írja be ezt a tizenkét számjegyet:
code-time-left = Még érvényes:
code-new = Új kód megjelenítése

error-mistyped-otp = Egy vagy több karakter nem egyezik az alkalmazásban láthatóval. Ez nem számít próbálkozásnak. Hasonlítsa össze és javítsa ki őket.
    .title = Elírás
error-not-this-device-otp =
    { $count ->
        [one] A kód másik eszközről származik, másik oldalhoz tartozik, vagy túl régi. Olvassa be ezt a QR-kódot az alkalmazásban, és írja be az új kódot. Még egy próbálkozása van.
       *[other] A kód másik eszközről származik, másik oldalhoz tartozik, vagy túl régi. Olvassa be ezt a QR-kódot az alkalmazásban, és írja be az új kódot. Még { $count } próbálkozása van.
    }
    .title = Ez a kód nem ehhez az oldalhoz tartozik
error-wrong-otp-pin =
    { $count ->
        [one] Olvassa be újra a QR-kódot, és írja be figyelmesen a PIN-kódját. Ha ismét hibás, az eszközt letiltjuk. Ezután a „Mobileszközeim” oldalon új PIN-kódot állíthat be.
       *[other] Olvassa be újra a QR-kódot, és írja be figyelmesen a PIN-kódját. Még { $count } próbálkozása van. Utána letiltjuk az eszközt.
    }
    .title = Hibás PIN-kód az alkalmazásban
error-code-expired = Ez a kód több mint öt perce készült. Olvassa be az alábbi új QR-kódot, és írja be az új kódot.
    .title = Ez a kód lejárt
error-code-used = Minden kód egyszer használható, és minden QR-kód három próbálkozásra szól. Olvassa be az alábbi új QR-kódot, és írja be az új kódot.
    .title = Ezt a kódot már felhasználták

account-title = Fiókom
account-hello = Üdvözöljük, { $name }
account-lead = Kezelje a fiókját és azokat az eszközöket, amelyekkel megerősíti a bejelentkezéseit.
account-devices = Mobileszközeim
account-devices-state =
    { $count ->
        [0] Még nincs eszköze. Ha van, egy ellopott jelszó önmagában nem elég az eszközei módosításához.
        [one] Egy eszközzel erősítheti meg a bejelentkezéseit.
       *[other] { $count } eszközzel erősítheti meg a bejelentkezéseit.
    }
account-devices-unusable = Jelenleg egyik eszköze sem tud megerősítést adni. Nézze meg, mi a teendő.
account-history = Bejelentkezési előzmények
account-history-state = Mikor és hol jelentkezett be, és mit írt alá
account-history-open = Az előzmények megjelenítése
account-sessions = Nyitott munkamenetek
account-sessions-state = Azok a böngészők, amelyekben be van jelentkezve
account-sessions-open = Munkamenetek megjelenítése
account-stop = Elveszett vagy ellopták az eszközét?
account-stop-state = Egyszerre mindent megszüntet: eszközöket, kéréseket és bejelentkezéseket
account-stop-open = Minden leállítása
account-mail-language = Az e-mailek és a kérések nyelve
account-mail-language-save = Mentés
account-mail-language-saved = Mostantól az e-mailek és az eszközein megjelenő kérések ezen a nyelven érkeznek.
account-mail-language-other = Az e-mailek és az eszközein megjelenő kérések más nyelvűek: { $language }.
account-mail-language-same = Legyenek ezek is az oldal nyelvén
account-devices-manage = Mobileszközeim kezelése
account-devices-first = Mobileszköz hozzáadása

devices-title = Mobileszközeim
devices-lead = Ezek az eszközök meg tudják erősíteni, hogy Ön az.
devices-none = Még nincs eszköze. Ha hozzáad egyet, egy ellopott jelszó önmagában nem lesz elég az eszközei módosításához.
devices-add = Mobileszköz hozzáadása
devices-active = Aktív
devices-pending = Befejezetlen
devices-blocked = Letiltva
devices-locked = Zárolva
devices-blocked-why = Ez az eszköz le van tiltva, mert túl sokszor írtak be hibás PIN-kódot. Ha újra használni szeretné, állítson be hozzá új PIN-kódot.
devices-suspended-why = Az az eszköz vagy böngésző, amellyel ezt az eszközt hozzáadták, már nem megbízható. Ha ez az Ön eszköze, állítson be hozzá új PIN-kódot. Ha nem ismeri fel, távolítsa el.
devices-locked-why = Az eszköz egy másolatát észleltük, ezért biztonsági okokból zároltuk. Távolítsa el, és adja hozzá újra.
devices-pending-why = Ennek az eszköznek a regisztrációja nem fejeződött be. Távolítsa el, és adja hozzá újra.
devices-added = Hozzáadva
devices-attested = A hardver ellenőrizve:
devices-attested-app = Az alkalmazást az Apple ellenőrizte:
devices-attestation-missing = Nincs ellenőrizve, mert az eszköz nem adott bizonyítékot:
devices-attestation-refused = Nincs ellenőrizve, mert a bizonyíték nem volt elfogadható:
devices-last-used = Utolsó használat
devices-never-used = Még nem használták
devices-rename = Átnevezés
devices-rename-label = Új név
devices-rename-save = A név mentése
devices-reset = Új PIN-kód
devices-remove = Eltávolítás
devices-remove-title = Eltávolítja ezt az eszközt: „{ $device }”?
devices-remove-lead = Az eszközzel ezután nem erősítheti meg a bejelentkezéseit, és a rajta lévő nyitott kéréseket megszakítjuk. Erről e-mailt kap. Ha újra használni szeretné az eszközt, ismét hozzá kell adnia.
devices-remove-last = Ez az egyetlen eszköze.
devices-remove-others = Ezeket az eszközöket ezzel az eszközzel adták hozzá, és le lesznek tiltva, amíg új PIN-kódot nem állít be hozzájuk: { $devices }
devices-remove-confirm = Az eszköz eltávolítása
devices-remove-keep = Megtartás
devices-removed = Az eszközt eltávolítottuk. Erről e-mailt küldtünk Önnek.
devices-renamed = A név megváltozott.
devices-pin-reset = Az új PIN-kódot beállítottuk.
devices-was-added = Az eszközt hozzáadtuk. Erről e-mailt küldtünk Önnek.
error-device-name = Adjon meg egy 1–40 karakterből álló nevet az eszköznek.
    .title = A név hiányzik vagy túl hosszú
error-device-name-characters = A névben sortörés, tabulátor vagy láthatatlan karakter van. Írja be újra a nevet e karakter nélkül.
    .title = A névben olyan karakter van, amely nem jeleníthető meg

step-up-title = Erősítse meg, hogy Ön az
step-up-first = Először írja be újra a jelszavát.
step-up-for-add = Egy eszközt szeretne hozzáadni.
step-up-for-remove = Ezt az eszközt szeretné eltávolítani: „{ $device }”.
step-up-for-reset = Új PIN-kódot szeretne beállítani ehhez az eszközhöz: „{ $device }”.
step-up-for-rename = Ezt az eszközt szeretné átnevezni: „{ $device }”.
step-up-for-email = Az e-mail-címét erre szeretné megváltoztatni: { $email }.
step-up-for-password = A jelszavát szeretné megváltoztatni.
step-up-for-report = Olyan bejelentkezést szeretne jelenteni, amely nem az Öné volt.
step-up-for-sessions = A többi böngészőjében szeretne kijelentkezni.
step-up-device-title = Erősítse meg egy eszközzel
step-up-device-lead = Van eszköze, ezért ehhez a módosításhoz a jelszó önmagában nem elég.
step-up-continue = Tovább
step-up-app-pin = Megerősítés az alkalmazásban
step-up-app-qr = QR-kóddal (offline is működik)
step-up-unusable = Egyik eszköze sem működik?
step-up-unusable-lead = A „Mobileszközeim” oldalon e-mailben küldött hivatkozással új PIN-kódot állíthat be egy eszközhöz.
step-up-lost = Ha minden eszközét elvesztette, válassza a „{ account-stop-open }” gombot, majd adjon hozzá újra egy eszközt.
step-up-forgotten-known = Ha mégis eszébe jut a jelszava, jelentkezzen be vele, és válassza ezt: „{ method-without-app }”.
step-up-forgotten-lost = Ha a jelszavát és minden eszközét is elvesztette, forduljon a szolgáltatást üzemeltető szervezethez. Ez az oldal ilyenkor nem tud segíteni.
sign-in-service = { $name } (Fiókom)
service-continue-title = Bejelentkezett
service-continue = Tovább: { $service }
service-signed-in-as = Fiók: { $email }
service-sign-out-asked = A szolgáltatás ({ $service }) az Ön kijelentkeztetését kéri.
service-sign-out-lead = Kijelentkeztetjük itt és minden szolgáltatásból, amelyet ebben a böngészőben megnyitott.
service-stay = Bejelentkezve maradok
signed-out-title = Kijelentkezett
service-return = Vissza: { $service }

add-title = Mobileszköz hozzáadása
add-lead = Először válasszon nevet és PIN-kódot. A PIN-kód ezen az oldalon és az alkalmazásban marad.
add-name = Az eszköz neve
add-name-hint = Válasszon olyan nevet, amelyet felismer, például „Mária telefonja”.
add-pin = Négy számjegyű PIN-kód
add-pin-hint = Ezt írja be az alkalmazásba a bejelentkezései megerősítéséhez. Ne azt a PIN-kódot válassza, amellyel a telefonját feloldja. Kerülje az évszámokat, az 1234-hez hasonló sorozatokat és az ismétlődő számjegyeket.
add-pin2 = A PIN-kód még egyszer
add-show = A QR-kód megjelenítése
add-noscript = Ez az oldal maga készíti el a QR-kódot, hogy senki más ne lássa a PIN-kódját. Ehhez JavaScriptre van szükség. Engedélyezze a JavaScriptet ezen a webhelyen, majd töltse be újra az oldalt.
reset-title = Új PIN-kód ehhez az eszközhöz: „{ $device }”
reset-lead = Válasszon új PIN-kódot. Ezen az oldalon és az alkalmazásban marad.

enrol-scan-title = Olvassa be ezt a QR-kódot az eszközével
enrol-scan-lead = Nyissa meg a Countersign alkalmazást. Első alkalommal koppintson az „Ennek az eszköznek a beállítása”, majd az „A kód beolvasása” gombra. Ha már használja az alkalmazást, koppintson a „QR-kód beolvasása” gombra. Ezután irányítsa a kamerát a QR-kódra.
enrol-reset-lead = Nyissa meg a Countersign alkalmazást ezen az eszközön: „{ $device }”. Koppintson a „QR-kód beolvasása” gombra, és irányítsa a kamerát a QR-kódra.
enrol-picture = QR-kód a Countersign alkalmazással való beolvasáshoz
enrol-address = Ha az alkalmazás címet kér, ez az: { $origin }
enrol-other-ways = Ugyanazon az eszközön vagy kamera nélkül
enrol-link-label = Ugyanazon az eszközön nyissa meg ezt a hivatkozást az alkalmazásban, vagy másolja ki, és illessze be ott:
enrol-here = Az alkalmazás ezen az eszközön van?
enrol-here-lead = Nyissa meg itt az alkalmazást. Utána visszatér erre az oldalra, hogy összehasonlítson hat karaktert.
enrol-copy = A hivatkozás másolása
enrol-copied = Másolva
enrol-typed-label = Vagy írja be ezt a kódot az alkalmazásba, ezzel a címmel: { $origin }
enrol-waiting = Várakozás az eszközére…
enrol-claimed = Az eszköze csatlakozott. Írja be a PIN-kódját az alkalmazásba.
enrol-step = { $step }. lépés a 4-ből
enrol-pin-title = Írja be a PIN-kódját az alkalmazásba
enrol-other-device = Az alkalmazás másik eszközön van?
enrol-none-title = Nem látok karaktereket az alkalmazásban
enrol-none-lead = Először írja be a PIN-kódját az alkalmazásba. A karakterek ezután jelennek meg. Ha az alkalmazás mást mutat, válassza ezt: „{ enrol-differ }”. Semmit sem adunk hozzá, és újrakezdheti.
enrol-reset-none-lead = Először írja be a PIN-kódját az alkalmazásba. A karakterek ezután jelennek meg. Ha az alkalmazás mást mutat, válassza ezt: „{ enrol-differ }”. Ekkor eltávolítjuk az eszközt a fiókjából, és újra hozzáadhatja.
enrol-wrong-pin =
    { $count ->
        [one] Nem ezt a PIN-kódot választotta itt. Még egy próbálkozása van. Utána a kód érvénytelen lesz, és elölről kell kezdenie.
       *[other] Nem ezt a PIN-kódot választotta itt. Még { $count } próbálkozása van. Utána a kód érvénytelen lesz, és elölről kell kezdenie.
    }
enrol-compare-title = Ugyanezt látja az alkalmazásban?
enrol-compare-lead = Hasonlítsa össze az alábbi hat karaktert az eszközén láthatókkal. Ha eltérnek, a csatlakozott eszköz nem az Öné.
enrol-match = A karakterek megegyeznek
enrol-differ = A karakterek eltérnek
enrol-added-title = Az eszköze készen áll
enrol-added-lead = Az eszközével mostantól megerősítheti a bejelentkezéseit. Erről e-mailt küldtünk Önnek.
enrol-reset-done-title = Az új PIN-kódját beállítottuk
enrol-reset-done-lead = Az új PIN-kóddal ismét megerősítheti bejelentkezéseit ezzel az eszközzel. Erről e-mailt küldtünk Önnek.
enrol-done = Kész
enrol-dead-title = Ez a kód lejárt
enrol-dead-expired = A kódot tíz percen belül nem használták fel. Semmi sincs regisztrálva.
enrol-dead-unfinished = Egy eszköz felhasználta a kódot, de a PIN-kód beírása vagy a karakterek összehasonlítása nem történt meg időben. Semmi sincs regisztrálva.
enrol-dead-wrong-pin = Háromszor hibás PIN-kódot írtak be. Semmi sincs regisztrálva.
enrol-dead-contested = Két eszköz próbálta használni ugyanazt a kódot, ezért mindkettőt elutasítottuk. Semmi sincs regisztrálva. Ne hagyja, hogy más is lássa a QR-kódot.
enrol-dead-rejected = Azt jelezte, hogy a karakterek eltérnek, ezért az eszközt elutasítottuk. Ha nem tévedett, lehet, hogy valaki más lefényképezte a kódot. Kezdje újra olyan helyen, ahol senki sem látja a képernyőjét.
enrol-dead-gone = A kód már nem érvényes. Semmi sincs regisztrálva.
enrol-reset-dead-expired = A kódot tíz percen belül nem használták fel. A PIN-kód nem változott meg.
enrol-reset-dead-unfinished = Egy eszköz felhasználta a kódot, de a PIN-kód beírása nem történt meg időben. A PIN-kód nem változott meg.
enrol-reset-dead-wrong-pin = Háromszor hibás PIN-kódot írtak be. A PIN-kód nem változott meg.
enrol-reset-dead-rejected = Azt jelezte, hogy a karakterek eltérnek, ezért az eszközt eltávolítottuk a fiókjából. Ha nem tévedett, lehet, hogy valaki más lefényképezte a kódot. Kezdje újra olyan helyen, ahol senki sem látja a képernyőjét.
enrol-again = Újrakezdés
enrol-cancel = Mégse
enrol-time-left = A kód még érvényes:
enrol-failed = A kiszolgáló nem fogadta el a kódot. Ellenőrizze a kapcsolatát, és próbálja újra.

pin-four-digits = Pontosan négy számjegyből álló PIN-kódot írjon be.
pin-differs = A két PIN-kód nem egyezik. Írja be újra mindkettőt.
pin-same-digits = Négy azonos számjegyet könnyű kitalálni. Válasszon másik PIN-kódot.
pin-row = Az 1234-hez vagy 4321-hez hasonló sorozatokat könnyű kitalálni. Válasszon másik PIN-kódot.
pin-pairs = Az ismételt vagy tükrözött párokat, például 1212 vagy 1221, könnyű kitalálni. Válasszon másik PIN-kódot.
pin-year = Egy évszámot könnyű kitalálni. Válasszon másik PIN-kódot.
pin-keypad-line = A billentyűzeten vonalat alkotó számjegyeket könnyű kitalálni. Válasszon másik PIN-kódot.

recovery-title-pin = Új PIN-kód beállítása ehhez: „{ $device }”
recovery-title-add = Eszköz hozzáadása e-mailben küldött hivatkozással
recovery-choose-lead = Ehhez a jelszó önmagában nem elég. Írja be újra, majd válassza ki, hogyan erősíti meg, hogy Ön az.
recovery-app-first = Egy másik eszköze működik. Először jelentkezzen be azzal. Utána azzal erősítheti meg ezt a módosítást.
recovery-password-label = Jelszó
recovery-by-device = Megerősítés ezzel: „{ $device }”
recovery-by-device-hint = Azonnal
recovery-by-mail = E-mailben küldött hivatkozással
recovery-by-mail-hint-now = Az e-mail-címére, azonnal
recovery-by-mail-hint-wait =
    { $count ->
        [one] Az e-mail-címére, majd egy óra várakozás
       *[other] Az e-mail-címére, majd { $count } óra várakozás
    }
recovery-sent-title = Nézze meg az e-mailjeit
recovery-sent-lead = Hivatkozást küldtünk erre a címre: { $email }. A folytatáshoz nyissa meg ebben a böngészőben.
recovery-sent-none = Néhány perc után sem érkezett e-mail?
sent-spam = Nézze meg a levélszemét mappát is, és ellenőrizze, hogy helyes-e a cím.
recovery-sent-again = Új hivatkozás küldése
recovery-wait-title = Kérjük, várjon
recovery-wait-lead = Biztonsági okokból csak ez után az időpont után folytathatja. Akkor térjen vissza erre az oldalra, ebben a böngészőben. Ha nem Ön volt, szakítsa meg a műveletet az e-mailben lévő hivatkozással.
recovery-wait-until = Folytathatja ettől kezdve:
recovery-elsewhere-title = Ön volt?
recovery-elsewhere-lead = Ha Ön kérte ezt a hivatkozást, nyissa meg abban a böngészőben, amelyben kérte, miközben be van ott jelentkezve. Ha nem Ön kérte, szakítsa meg itt.
recovery-elsewhere-password = Ezzel a hivatkozással új jelszót választ. Ha Ön kérte, nyissa meg abban a böngészőben, amelyben kérte. Ha nem Ön kérte, szakítsa meg itt. A jelszava változatlan marad.
recovery-take-over = Én voltam: folytatás ebben a böngészőben
recovery-stop = Nem én voltam: megszakítás
recovery-stopped-title = Megszakítva
recovery-stopped-lead = Semmi sem változott. Ha nem Ön kérte a hivatkozást, valaki más ismeri a jelszavát: változtassa meg most.
recovery-stopped-password = A jelszava változatlan, és a hivatkozás már nem működik. Ilyen hivatkozás kéréséhez elég az Ön e-mail-címe.
recovery-over-title = Ez a hivatkozás már nem érvényes
recovery-over-lead = A hivatkozást felhasználták, megszakították, egy újabb váltotta fel, vagy lejárt. Semmi sem változott.
recovery-too-late = Ezt a hivatkozást már felhasználták, vagy lejárt, ezért nincs mit megszakítani. Ha nem Ön használta fel, jelentkezzen be, nézze át az eszközeit, és változtassa meg a jelszavát.
error-other-device-works = Egy másik eszköze működik. Azzal erősítse meg. Nincs szükség e-mailben küldött hivatkozásra.
    .title = Használja a másik eszközét
error-too-many-links =
    { $count ->
        [one] Ma már több hivatkozást tartalmazó e-mailt küldtünk. Nézze meg a beérkezett leveleket és a levélszemét mappát, vagy próbálja újra egy óra múlva.
       *[other] Ma már több hivatkozást tartalmazó e-mailt küldtünk. Nézze meg a beérkezett leveleket és a levélszemét mappát, vagy próbálja újra { $count } óra múlva.
    }
    .title = Egyelőre nincs több hivatkozás

sessions-lead = Ezekben a böngészőkben van bejelentkezve. Ha valamelyiket nem ismeri fel, zárja be most a munkamenetét, és változtassa meg a jelszavát.
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
history-confirmed = Megerősítve
history-change-add = Eszköz hozzáadása
history-change-remove = Eszköz eltávolítása
history-change-reset = Új PIN-kód beállítása
history-change-rename = Eszköz átnevezése
history-change-password = Jelszó módosítása
history-change-email = E-mail-cím módosítása
history-change-report = Bejelentkezés bejelentése
history-change-sessions = Kijelentkezés a többi böngészőből
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
history-by-password = Csak jelszóval
history-by-app = Az alkalmazással
history-by-code = Az alkalmazás kódjával
history-on-mobile = Az alkalmazással ugyanazon az eszközön
history-not-me = Nem én voltam
history-reported = Bejelentve
history-report-title = Nem Ön volt?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = A bejelentés nem állítja meg ezt a tranzakciót. Most hívja fel ezt a szolgáltatást: „{ $service }”. Csak a szolgáltatás állíthatja meg.
history-report-lead = Ha bejelenti, mindenkit kijelentkeztetünk, aki abból a böngészőből jelentkezett be. Erről e-mailt kap. Ezután változtassa meg a jelszavát.
history-report-here = Ez az a böngésző, amelyet most használ: itt is kijelentkeztetjük.
history-report-confirm = Bejelentés
history-report-keep = Nem, én voltam
history-was-reported = A bejelentését megkaptuk, és abban a böngészőben kijelentkeztettük. Erről e-mailt küldtünk Önnek.
history-older = Régebbi bejegyzések
history-newest = Vissza a legújabb bejegyzésekhez

stop-title = Minden leállítása
stop-lead = Akkor használja, ha elveszett egy eszköze, vagy valaki más lehet bejelentkezve az Ön nevében. Azonnal megtörténik, és nem vonható vissza:
stop-devices = Minden eszközét eltávolítjuk. Egyikkel sem erősítheti meg többé a bejelentkezéseit.
stop-requests = A nyitott kéréseket és bejelentkezéseket megszakítjuk.
stop-sessions = Mindenhol kijelentkeztetjük, itt is.
stop-mail = Erről e-mailt kap.
stop-account = A fiókja megmarad. Újra használhatja, amint hozzáadott egy eszközt.
stop-back-title = Így kezdheti újra
stop-back =
    { $count ->
        [0] Jelentkezzen be a jelszavával, és adjon hozzá újra egy eszközt. Ehhez egy e-mailben küldött hivatkozás is szükséges.
        [one] Jelentkezzen be a jelszavával, és adjon hozzá újra egy eszközt. Ehhez egy e-mailben küldött hivatkozás is szükséges, és egy órát várnia kell.
       *[other] Jelentkezzen be a jelszavával, és adjon hozzá újra egy eszközt. Ehhez egy e-mailben küldött hivatkozás is szükséges, és { $count } órát várnia kell.
    }
stop-confirm = Minden leállítása most
stop-keep = Nem, vissza
stop-nothing = Nincs mit leállítani: a fiókjához nem tartozik eszköz. Ha valaki módosítást kért, az erről szóló e-mailünkben lévő hivatkozással megszakíthatja.
stop-done-title = Mindent leállítottunk
stop-done-lead = Az eszközeit eltávolítottuk, és mindenhol kijelentkeztettük. Erről e-mailt küldtünk Önnek.
stop-done-sign-in = Ugrás a bejelentkezéshez

outbox-title = A bemutató kimenő e-mailjei
outbox-lead = Azok az e-mailek, amelyeket a bemutató elküldött volna, a legújabbal kezdve.
outbox-none = Még nincs e-mail.

error-page-home = Ugrás a kezdőlapra
error-page-not-found = Ezen a címen nincs semmi. Lehet, hogy a cím egy része hiányzik.
    .title = Ez az oldal nem létezik
error-page-forged = Az űrlapot nem erről a webhelyről nyitották meg, vagy elavult. Semmi sem változott. Lépjen vissza, töltse be újra az oldalt, és próbálja újra.
    .title = Az űrlapot nem fogadtuk el
error-page-other-host = Ez nem ennek a kiszolgálónak a címe. Semmi sem történt. Használja a kapott címet.
    .title = Ez nem a megfelelő cím
error-page-malformed = Az űrlapról hiányzik valami, vagy nem olvasható. Semmi sem változott. Lépjen vissza, és próbálja újra.
    .title = Az űrlap nem olvasható
error-page-service-over = Ez a bejelentkezés túl sokáig tartott, már befejeződött, vagy másik böngészőben nyitották meg. Semmi sem változott. Menjen vissza a szolgáltatáshoz, és onnan jelentkezzen be.
    .title = Ez a bejelentkezés véget ért
error-page-service-request = A szolgáltatás olyan kérést küldött, amelyet ez a kiszolgáló nem fogad el. Semmi sem történt. Forduljon a szolgáltatás ügyfélszolgálatához.
    .title = Ebbe a szolgáltatásba nem lehet bejelentkezni
error-page-unknown-service = Az alábbi címen lévő alkalmazás az Ön bejelentkeztetését kérte, de ez a cím itt nincs regisztrálva. Semmi sem történt. Forduljon a szolgáltatás ügyfélszolgálatához.
    .title = Ez a szolgáltatás itt nincs regisztrálva
error-page-busy = Jelenleg sokan jelentkeznek be. Semmi sem veszett el. Várjon néhány másodpercet, és próbálja újra.
    .title = Egy pillanat türelmet kérünk
error-page-too-often = A böngészője vagy a hálózata rövid idő alatt sok kérést küldött. Semmi sem veszett el. Várjon néhány percet, majd próbálja újra.
    .title = Kérjük, várjon néhány percet
error-page-fault = A hiba nálunk van. Semmi sem változott. Próbálja újra néhány perc múlva.
    .title = Ez nem sikerült

link-open = Megnyitás az alkalmazásban
link-open-lead = Nyissa meg itt az alkalmazást. A kódot mutató oldal automatikusan továbblép.
link-title = Ez a hivatkozás az alkalmazáshoz való
link-lead = Másolja ki ennek az oldalnak a teljes címét. A regisztrálni kívánt eszközön nyissa meg a Countersign alkalmazást, koppintson a „Kód beírása” gombra, és illessze be a címet. A hivatkozás csak egyszer, tíz percig használható. Még semmi sincs regisztrálva.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Aláírás az alkalmazással
signature-code = Aláírás QR-kóddal (offline is működik)
signature-device-title = Melyik eszközzel szeretne aláírni?
signature-device-none-title = Az aláíráshoz eszköz szükséges
signature-device-none-lead = Először adjon hozzá egy eszközt a fiókjához. Ez körülbelül két percet vesz igénybe. Utána térjen vissza ide.
signature-submit = Aláírás
signature-content = Amit aláír
signature-step-type = Ellenőrizze, melyik szolgáltatástól érkezik a kérés, írja be ugyanezeket az értékeket az alkalmazásba, majd írja be a PIN-kódját. Az alkalmazás kilenc betűt és számjegyet mutat.
signature-nothing-signed = Nem történt aláírás, és semmi sem történik. Bármikor újrakezdheti.
error-not-this-transaction-otp =
    { $count ->
        [one] Hasonlítson össze minden, az alkalmazásba beírt értéket az ezen az oldalon láthatóval. Ezután olvassa be újra a QR-kódot, és készítsen új kódot. Még egy próbálkozása van.
       *[other] Hasonlítson össze minden, az alkalmazásba beírt értéket az ezen az oldalon láthatóval. Ezután olvassa be újra a QR-kódot, és készítsen új kódot. Még { $count } próbálkozása van.
    }
    .title = A kód nem egyezik a tranzakcióval

## Creating an account

new-account-title = Fiók létrehozása
new-account-lead = Küldünk Önnek egy e-mailt egy hivatkozással. Ezután választja ki a jelszavát.
new-account-first-name = Utónév
new-account-last-name = Vezetéknév
new-account-name-wrong = Írja be a nevet bármilyen ábécé betűivel, legfeljebb { $count } karakterrel.
new-account-empty = Ez a mező üres. Töltse ki.
new-account-email-repeat = Ismételje meg az e-mail-címet
new-account-email-differs = Írja be kétszer ugyanazt az e-mail-címet.
new-account-check = Írja be a képen látható hat számjegyet
new-account-check-picture = Kép hat számjeggyel
new-account-check-listen = A számjegyek meghallgatása
new-account-check-new = Más számjegyek megjelenítése
new-account-check-wrong = A számjegyek nem egyeznek, vagy már nem érvényesek. Írja be a most látható számjegyeket.
new-account-privacy = Elfogadom az adatvédelmi nyilatkozatot
new-account-privacy-read = Az adatvédelmi nyilatkozat elolvasása (új ablakban nyílik meg)
new-account-privacy-missing = Fiókot csak akkor lehet létrehozni, ha elfogadja az adatvédelmi nyilatkozatot.
new-account-sent-lead = E-mailt küldtünk erre a címre: { $email }. Nyissa meg a benne lévő hivatkozást 24 órán belül.
new-account-password-title = Válassza ki a jelszavát
new-account-password-lead = Az e-mail-címe megerősítve. A fiókja akkor jön létre, amikor jelszót választott.
new-account-password-repeat = A jelszó még egyszer
new-account-expired-title = Ez a hivatkozás lejárt
new-account-expired-lead = Egy hivatkozás 24 óráig érvényes. Újat tudunk küldeni erre a címre: { $email }.
new-account-expired-send = Új hivatkozás küldése
new-account-over-lead = Lehet, hogy már van fiókja. Ez esetben jelentkezzen be. Ha nincs, kezdje elölről.
new-account-done = A fiókja létrejött, és Ön be van jelentkezve.

## Name and email address

details-title = Név és e-mail-cím
details-save = A név mentése
details-saved = A neve megváltozott. Erről e-mailt küldtünk Önnek.
details-new-email = Új e-mail-cím
details-email-lead = Hivatkozást küldünk az új címre. A címe csak akkor változik meg, ha megnyitotta a hivatkozást, és megerősítette a változtatást.
details-email-same = Ez már a fiókja e-mail-címe.
details-link-sign-in = Először jelentkezzen be. Ezután nyissa meg újra a levelünkben lévő hivatkozást ebben a böngészőben.
details-change-email = Az e-mail-cím megváltoztatása
details-confirm-lead = Mostantól ezzel a címmel jelentkezik be, és ide kapja az e-mailjeit: { $email }. Minden más böngészőben kijelentkeztetjük.
details-email-saved = Az e-mail-címe megváltozott.
email-reversal-title = A korábbi e-mail-cím visszaállítása
email-reversal-lead = A fiókja ismét ezt a címet használja: { $email }. Minden eszközt eltávolítunk, Önt mindenhol kijelentkeztetjük, és a jelszó már nem lesz érvényes. Ezután e-mailben választ új jelszót.
email-reversal-done-title = A korábbi e-mail-címe visszaállt
email-reversal-done-lead = Most válasszon új jelszót. Hivatkozást küldünk az e-mail-címére.
details-open = Név vagy e-mail-cím megváltoztatása

### Help desk

help-desk-title = Ügyfélszolgálat
help-desk-lead = Írja be a segítséget kérő személy pontos e-mail-címét. Minden keresést az Ön fiókjával együtt rögzítünk.
help-desk-find = Fiók keresése
help-desk-unknown = Egyetlen fióknak sincs ilyen e-mail-címe.
help-desk-looks = Egy órán belül túl sok fiókot nézett meg. Próbálja újra később.
help-desk-agents = Ez az Ön saját fiókja vagy az ügyfélszolgálat egy másik munkatársáé. Itt nem változtathat meg semmit.
help-desk-changed = A fiók időközben megváltozott, vagy a megerősítés túl későn érkezett. Nézze meg újra a fiókot.
help-desk-stopped = A tulajdonos elveszítette vagy leállította az összes eszközét. Csak helyreállítást indíthat.
help-desk-disabled = Ez a fiók le van tiltva. Itt nem változtathat meg semmit.
help-desk-device-works = A fiók egy másik eszköze működik. Ha elveszett, először távolítsa el.
help-desk-too-many = Túl sok hivatkozást tartalmazó e-mailt küldtünk ennek a személynek. Próbálja újra holnap.
help-desk-waiting = A tulajdonosnak hibás próbálkozások vagy bejelentés után várnia kell, mielőtt jelszóval bejelentkezik.
help-desk-nothing-done = Semmi sem változott
help-desk-done = Kész. A tulajdonos e-mailt kap erről.
help-desk-sessions = Nyitott munkamenetek: { $number }
help-desk-devices = Eszközök
help-desk-no-devices = Ennek a fióknak nincs eszköze.
help-desk-unlock = Bejelentkezés feloldása
help-desk-remove = Eszköz eltávolítása
help-desk-sessions-end = Összes munkamenet befejezése
help-desk-reset = Új PIN-kód beállításának indítása
help-desk-recover = Helyreállítás indítása
help-desk-unlock-about = A tulajdonos azonnal újra beírhatja a jelszót, és kérhet hivatkozásokat. A letiltott eszközök letiltva maradnak.
help-desk-remove-about = Az eszköz többé nem erősíthet meg bejelentkezést, és az általa megnyitott munkamenetek véget érnek. Ez nem vonható vissza.
help-desk-remove-last = Ez a fiók egyetlen eszköze. Nélküle a tulajdonosnak helyreállításra van szüksége az újabb bejelentkezéshez.
help-desk-recover-about = A tulajdonos e-mailt kap egy hivatkozással, amelyet Ön nem lát. A biztonság érdekében lehet, hogy várnia kell.
help-desk-told = A tulajdonos e-mailt kap erről, és az Ön fiókjával együtt rögzítjük.
help-desk-confirm = Erősítse meg az eszközével
help-desk-back = Vissza a fiókhoz
help-desk-service = { $name } (ügyfélszolgálat)
help-desk-line-act = Művelet
help-desk-line-account = Fiók
help-desk-line-device = Eszköz
help-desk-app = Az ügyfélszolgálat egy órára nyílik meg, miután bejelentkezett az alkalmazással. Jelentkezzen be most az alkalmazással.
help-desk-card = Segítsen másoknak a fiókjukkal
help-desk-open = Ügyfélszolgálat megnyitása
