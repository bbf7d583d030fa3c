### Eesti: see locales/en for what each text is for.

product-name = Countersign

page-skip = Liigu sisu juurde
page-sign-out = Logi välja
page-demo = See on demo selles arvutis. Selle e-kirjad on siin:
page-back-account = Minu konto
page-back-devices = Minu mobiilseadmed
page-cancel = Katkesta
page-language = Keel
page-language-set = Muuda

sign-in-title = Logi sisse
sign-in-lead = Alustamiseks sisestage oma e-posti aadress.
sign-in-email = E-posti aadress
sign-in-email-wrong = Sisestage terve e-posti aadress, näiteks maria@example.eu.
sign-in-next = Edasi
sign-in-over = See sisselogimine on lõppenud, sest see kestis üle 15 minuti või seda alustati teises brauseris. Midagi ei ole kadunud: alustage siin otsast peale.

password-title = Sisestage parool
password-not-you = Kas see ei ole teie?
password-label = Parool
password-show = Näita
password-hide = Peida
password-change-title = Muuda parooli
password-change-lead = Kasutage vähemalt { $count } märki; mitu sõna järjest jääb hästi meelde. Teised brauserid logitakse välja ja te saate selle kohta e-kirja.
password-current = Praegune parool
password-new = Uus parool
password-repeat = Uus parool uuesti
password-save = Salvesta uus parool
password-saved = Teie parool on muudetud. Teised brauserid logiti välja.
account-password-state = Muutke seda, kui keegi teine võib seda teada.
error-password-short = Kasutage vähemalt { $count } märki.
    .title = Parool on liiga lühike
error-password-long = Kasutage kõige rohkem { $count } märki.
    .title = Parool on liiga pikk
error-password-personal = See ei tohi sisaldada teie e-posti aadressi ega olla teie nimi.
    .title = Valige teine parool
error-password-differs = Sisestage uus parool kaks korda ühtemoodi.
    .title = Paroolid ei ole samad
forgotten-title = Kas unustasite parooli?
forgotten-lead = Sisestage oma e-posti aadress. Kui sellel on konto, saadame teile lingi uue parooli valimiseks.
forgotten-send = Saada link
forgotten-sent-lead = Kui sellel aadressil on konto, on link teel. Avage see selles brauseris.
forgotten-wait-lead = Ükski teie seade ei saa kinnitada, seepärast saate uue parooli oma turvalisuse huvides valida alles pärast seda aega. Avage siis e-kirjas olev link uuesti. Kui see ei olnud teie, saate selle e-kirja kaudu peatada.
forgotten-saved = Teie uus parool on salvestatud. Logige sellega sisse.
recover-title = Rakenduse taastamine
recover-lead = Logisite sisse ainult parooliga. Teie konto nõuab ka rakendust, seepärast on avatud ainult see leht.
recover-sign-in = Logi sisse rakendusega
recover-sign-in-lead = Üks teie seadmetest saab kinnitada. Sellega on avatud kogu teie konto.
password-sign-in = Logi sisse
method-title = Valige sisselogimisviis
method-label = Kuidas soovite kinnitada, et see olete teie?
method-hint = Teie seadmes oleva rakendusega Countersign on sisselogimine turvalisem kui ainult parooliga.
method-password = Ainult parool
method-without-app = Ilma rakenduseta
    .hint = Kui teil veel seadet ei ole või ükski ei tööta.
method-app-pin = Kiida heaks minu rakenduses
    .hint = Saadame teie seadmesse päringu.
method-on-mobile = Kiida heaks selle seadme rakenduses
    .hint = Rakendus avaneb ja toob teid siia tagasi.
method-app-qr = Kasuta minu rakenduse koodi
    .hint = Skannite QR-koodi. Seade ei vaja võrku.
error-wrong-password = Kontrollige aadressi ja sisestage parool uuesti. Suured ja väikesed tähed on erinevad. Kui teil siin kontot ei ole, siis midagi ei muudetud.
    .title = Aadress ja parool ei sobi kokku
error-password-alone = Ühes teie seadmes teatati sisselogimiskatsest. Valige sellest tunni aja jooksul viis, mis kasutab rakendust.
    .title = Ainult paroolist praegu ei piisa
error-too-many-passwords =
    { $count ->
        [one] Konto kaitseks ei kontrollita paroole ühe sekundi jooksul. Seejärel proovige uuesti.
       *[other] Konto kaitseks ei kontrollita paroole { $count } sekundi jooksul. Seejärel proovige uuesti. Teie seadmeid see ei mõjuta.
    }
    .title = Palun oodake hetk

device-title = Millist seadet soovite kasutada?
device-lead = Päring saadetakse ainult sellesse seadmesse. Teised seda ei saa.
device-none-title = Teil ei ole veel seadet
device-none-lead = Rakendusega kinnitamiseks lisage kõigepealt oma kontole seade. Logige praegu sisse parooliga. „Minu konto“ all juhatab „Minu mobiilseadmed“ teid umbes kahe minutiga läbi kõigi sammude.
device-none-unusable = Teie seadet ei saa praegu kasutada, sest see on blokeeritud või lõpuni lisamata. Logige sisse parooliga. Lehel „Minu mobiilseadmed“ saate selle PIN-koodi lähtestada.
device-none-password = Logi sisse parooliga
device-last-used = Viimati kasutatud:
device-never-used = Veel kasutamata
device-other-method = Kasuta muud viisi

waiting-title = Kinnitage oma seadmes
waiting-step-open = Avage rakendus Countersign seadmes { $device }. Päring ilmub iseenesest.
waiting-step-match = Kontrollige, kes küsib, ja sisestage siis rakendusse see arv:
waiting-step-check = Kontrollige rakenduses, kes küsib, ja jätkake.
waiting-step-pin = Sisestage rakenduses PIN-kood. See leht liigub edasi iseenesest.
waiting-match-label = Rakendusse sisestatav arv
waiting-time-left = Aega jäänud
waiting-other-method = Kasuta muud viisi
waiting-cancel = Katkesta
waiting-noscript = See leht ei saa ilma skriptideta iseenesest edasi liikuda. Kui olete rakenduses kinnitanud, vajutage nuppu.
waiting-continue = Olen kinnitanud
waiting-confirmed = Kinnitatud. Üks hetk…
waiting-none-title = Rakenduses pole päringut?
waiting-none-lead = Avage rakendus seadmes { $device } ja kontrollige, kas seadmel on võrk. Võrguta kasutage koodi.
waiting-again = Saada päring uuesti
waiting-code = Kasuta koodi

outcome-again = Proovi uuesti
outcome-begin-again = Alusta uuesti
outcome-ends = See katse on lõppenud. Leht peab parooliga uuesti alustama.
outcome-hour = Ühe tunni jooksul ei saa ainult parooliga keegi sisse logida, välja arvatud brauseris, mille mõni teie seade on varem kinnitanud.
outcome-denied = Teie seadmes tagasi lükatud
    .lead = Kedagi ei logitud sisse. Kui vajutasite kogemata „Lükka tagasi“, proovige uuesti.
    .change = Midagi ei muudetud. Kui vajutasite kogemata „Lükka tagasi“, proovige uuesti.
outcome-reported = Teie seadmes teatatud
    .lead = Kedagi ei logitud sisse. Kui küsis keegi teine, võib ta teada teie parooli: vahetage see esimesel võimalusel.
outcome-expired = Aeg sai läbi
    .lead = Päringule ei vastatud kahe minuti jooksul, seepärast ei logitud kedagi sisse. Hoidke seade käepärast ja proovige uuesti.
    .change = Päringule ei vastatud kahe minuti jooksul, seepärast ei muudetud midagi. Hoidke seade käepärast ja proovige uuesti.
outcome-cancelled = Päring katkestati
    .lead = Kedagi ei logitud sisse. Võite igal ajal uuesti alustada.
    .change = Midagi ei muudetud. Võite igal ajal uuesti alustada.
outcome-wrong-match = Sisestatud arv ei olnud see, mis sellel lehel
    .lead = Päring on lõppenud ja kedagi ei logitud sisse. Proovige uuesti uue arvuga.
    .change = Päring on lõppenud ja midagi ei muudetud. Proovige uuesti uue arvuga.
outcome-blocked = See seade on blokeeritud
    .lead = PIN-kood oli viis korda järjest vale või seade on lukustatud või eemaldatud. Logige sisse muul viisil. Lehel „Minu mobiilseadmed“ saate selle PIN-koodi lähtestada.
    .change = PIN-kood oli viis korda järjest vale või seade on lukustatud või eemaldatud. Midagi ei muudetud. Kasutage muud viisi. Lehel „Minu mobiilseadmed“ saate selle PIN-koodi lähtestada.
outcome-too-many = Juba kolm päringut ootab
    .lead = Vastake neile või lükake need rakenduses tagasi või oodake kaks minutit, kuni need ise lõpevad. Seejärel proovige uuesti.
outcome-only-known = Teie seadmesse praegu päringuid ei saadeta
    .lead = Viimase tunni jooksul jäi mitu päringut vastuseta või lükati tagasi. Et neid teile rohkem ei tuleks, saab päringuid saata ainult brauseritest, mida olete varem kasutanud. Kasutage muud viisi või proovige tunni aja pärast uuesti.
outcome-too-many-codes = Liiga palju valesid koode
    .lead = Teie konto kaitseks ei looda uut koodi enne allpool toodud aega. Seni kasutage muud viisi.
outcome-announce = Või avage rakenduses „Sisselogimised“, vajutage „Ma login praegu sisse“ ja proovige siin uuesti.
outcome-not-active = Seda seadet ei saa praegu kasutada
    .lead = See on lõpuni lisamata, blokeeritud või eemaldatud. Kasutage muud viisi. Lehel „Minu mobiilseadmed“ näete selle olekut.

context-browser = { $browser }, { $system }
context-this-computer = See arvuti

on-mobile-passwordless = Logi sisse selle seadme rakendusega
on-mobile-title = Kinnitage selle seadme rakendusega
on-mobile-step-open = Avage rakendus allpool oleva nupuga.
on-mobile-step-check = Kontrollige, kes küsib, ja sisestage PIN-kood.
on-mobile-step-back = Rakendus toob teid siia tagasi ja olete sisse logitud.
on-mobile-open = Ava rakendus
on-mobile-verified = Kas midagi ei avane? Kasutage seda linki
on-mobile-confirmed = Kinnitatud. Rakendus toob teid sellele lehele tagasi.
on-mobile-typed-title = Kas rakendus näitab üheksat märki?
on-mobile-typed-lead = See juhtub siis, kui rakendus viis teid teise brauserisse. Sisestage märgid siin. Suurtähed, tühikud ja sidekriipsud ei ole olulised.
on-mobile-typed-label = Üheksa märki
error-mistyped-return = Üks või mitu märki ei ole sama mis rakenduses. See ei võta ühtegi katset: võrrelge märke ja parandage need.
    .title = Märkides on trükiviga
error-return-not-yet = Rakendus ei ole veel kinnitanud. Avage see eespool oleva nupuga. Pärast seda näitab see märke.
    .title = Kinnitage kõigepealt rakenduses
error-too-many-passwordless =
    { $count ->
        [one] Siit alustati lühikese ajaga palju sisselogimisi. Oodake üks minut või kasutage oma e-posti aadressi.
       *[other] Siit alustati lühikese ajaga palju sisselogimisi. Oodake { $count } minutit või kasutage oma e-posti aadressi.
    }
    .title = Palun oodake hetk
error-wrong-return =
    { $count ->
        [one] Need ei ole selle lehe märgid. Võrrelge neid rakendusega. Teil on jäänud üks katse.
       *[other] Need ei ole selle lehe märgid. Võrrelge neid rakendusega. Teil on jäänud { $count } katset.
    }
    .title = Need on teised märgid

request-link-title = See päring on rakenduse jaoks
request-link-lead = Avage see selles seadmes rakendusega Countersign. Kinnitage see ainult siis, kui alustasite selles seadmes hetk tagasi ise sisselogimist. Muul juhul sulgege see leht.

return-ended-title = Kedagi ei logitud sisse
return-ended-lead = Rakendus viis teid teise brauserisse kui see, kus te alustasite, seepärast on see sisselogimine lõppenud. Võite siin, selles brauseris, uuesti alustada.
return-ended-again = Alusta siin uuesti
return-elsewhere-title = Te alustasite teises brauseris
return-elsewhere-lead = Siin ei logitud kedagi sisse. Minge tagasi brauserisse, kus te alustasite, ja sisestage seal üheksa märki, mida rakendus näitab.
return-typed-only-title = See link enam ei tööta
return-typed-only-lead = See avati kõigepealt teises brauseris. Nüüd olete õiges brauseris: minge lehele, kus te alustasite, ja sisestage seal üheksa märki, mida rakendus näitab.
return-wrong-title = Selle lingi kood on vale
return-wrong-lead = Kedagi ei logitud sisse ja midagi ei muutunud. Vajutage rakenduses uuesti nuppu või sisestage üheksa märki, mida see näitab, lehel, kus te alustasite.
return-gone-title = See tagasitee enam ei kehti
return-gone-lead = Seda on juba kasutatud või selle aeg sai läbi. Kedagi ei logitud sellega sisse. Kui soovite ikka sisse logida, alustage uuesti.

outcome-code-used = Kood oli kolm korda vale
    .lead = Kedagi ei logitud sisse. Võite igal ajal uuesti alustada.
outcome-return-expired = See sisselogimine on lõppenud
    .lead = Rakendus viis teise brauserisse, märgid olid kolm korda valed või sai aeg läbi. Kedagi ei logitud sisse. Võite igal ajal uuesti alustada.

code-title = Kasutage rakenduse QR-koodi
code-lead = Seade: { $device }. Võrku ei ole vaja.
code-step-scan = Vajutage rakenduses „Skanni QR-kood“ ja hoidke seadet selle pildi ees.
code-step-pin = Kontrollige, kes küsib, ja sisestage PIN-kood. Rakendus näitab üheksat tähte ja numbrit.
code-step-type = Üheksa tähte ja numbrit. Suurtähed, tühikud ja sidekriipsud ei ole olulised.
code-picture = QR-kood skannimiseks rakendusega Countersign
code-label = Kood, mida teie rakendus näitab
code-submit = Logi sisse
code-confirm = Kinnita
code-typed-open = Kas te ei saa pilti skannida?
code-typed-hint = Vajutage rakenduses „Skanni QR-kood“ ja seejärel „Sisesta kood“ ning sisestage need kaksteist numbrit:
code-time-left = Kehtib veel
code-new = Näita uut koodi

error-mistyped-otp = Üks või mitu märki ei ole sama mis rakenduses. See ei võta ühtegi katset: võrrelge koodi ja parandage see.
    .title = Koodis on trükiviga
error-not-this-device-otp =
    { $count ->
        [one] Kood loodi teises seadmes, teise lehe jaoks või ammu. Looge rakenduses selle pildi jaoks uus kood. Teil on jäänud üks katse.
       *[other] Kood loodi teises seadmes, teise lehe jaoks või ammu. Looge rakenduses selle pildi jaoks uus kood. Teil on jäänud { $count } katset.
    }
    .title = See kood ei ole selle lehe jaoks
error-wrong-otp-pin =
    { $count ->
        [one] Skannige pilt uuesti ja sisestage PIN-kood hoolikalt. Kui PIN-kood on veel korra vale, seade blokeeritakse. Siis saate PIN-koodi lähtestada „Minu konto“ all.
       *[other] Skannige pilt uuesti ja sisestage PIN-kood hoolikalt. Teil on jäänud { $count } katset.
    }
    .title = Rakenduses sisestatud PIN-kood oli vale
error-code-expired = Viis minutit on möödas. Skannige allpool olev uus pilt ja sisestage uus kood.
    .title = See kood on liiga vana
error-code-used = Iga kood kehtib ühe korra ja iga pildi kohta on kolm katset. Skannige allpool olev uus pilt ja sisestage uus kood.
    .title = See kood on kasutatud

account-title = Minu konto
account-hello = Tere, { $name }
account-lead = Siin haldate oma kontot ja seadmeid, millega kinnitate.
account-devices = Minu mobiilseadmed
account-devices-state =
    { $count ->
        [0] Seadet veel ei ole. Kui teil on seade, ei saa keegi teie seadmeid muuta ainult varastatud parooliga.
        [one] Teil on üks kinnitav seade.
       *[other] Teil on { $count } kinnitavat seadet.
    }
account-devices-unusable = Ühegagi teie seadmetest ei saa praegu kinnitada. Vaadake, mida teha.
account-history = Sisselogimiste ajalugu
account-history-state = Millal ja kus te sisse logisite ning mida allkirjastasite
account-history-open = Näita ajalugu
account-sessions = Avatud seansid
account-sessions-state = Kus te olete sisse logitud
account-sessions-open = Näita seansse
account-stop = Kas seade on kadunud või varastatud?
account-stop-state = Lõpetage kõik korraga: seadmed, päringud, sisselogimised
account-stop-open = Peata kõik
account-mail-language = Teie e-kirjade keel
account-mail-language-save = Salvesta
account-mail-language-saved = Nüüdsest saate e-kirjad selles keeles.
account-bank = Demopank
account-bank-state = Teenus, milles allkirjastate ülekande rakendusega
account-bank-open = Ava Demopank
account-devices-manage = Halda mobiilseadmeid
account-devices-first = Lisa mobiilseade

devices-title = Minu mobiilseadmed
devices-lead = Nende seadmetega saate kinnitada, et see olete teie.
devices-none = Teil ei ole veel seadet. Lisage see ja edaspidi ei saa keegi teie seadmeid muuta ainult varastatud parooliga.
devices-add = Lisa mobiilseade
devices-active = Kasutusel
devices-pending = Pooleli
devices-blocked = Blokeeritud
devices-locked = Lukustatud
devices-blocked-why = See seade on valede PIN-koodide tõttu blokeeritud. Et seda taas kasutada, lähtestage selle PIN-kood.
devices-suspended-why = Seadet või veebilehitsejat, millega see lisati, enam ei usaldata. Kui see on teie oma, lähtestage selle PIN-kood; kui te seda ei tunne, eemaldage see.
devices-locked-why = Märgati selle seadme koopiat, seepärast lukustati see teie kaitseks. Eemaldage see ja lisage uuesti.
devices-pending-why = See seade on lõpuni lisamata. Eemaldage see ja lisage uuesti.
devices-added = Lisatud
devices-last-used = Viimati kasutatud
devices-never-used = Veel kasutamata
devices-rename = Muuda nime
devices-rename-label = Uus nimi
devices-rename-save = Salvesta nimi
devices-reset = Lähtesta PIN-kood
devices-remove = Eemalda
devices-remove-title = Kas eemaldada { $device }?
devices-remove-lead = Sellega ei saa enam kinnitada ja selle avatud päringud lõpevad. Saate selle kohta e-kirja. Et seda uuesti kasutada, tuleb see uuesti lisada.
devices-remove-last = See on teie ainus seade. Ilma selleta on järgmise lisamiseks vaja parooli, e-kirjaga saadetud linki ja ooteaega.
devices-remove-others = Need seadmed lisati selle abil ja need blokeeritakse, kuni lähtestate nende PIN-koodi: { $devices }
devices-remove-confirm = Eemalda see seade
devices-remove-keep = Jäta alles
devices-removed = Seade on eemaldatud. Saate selle kohta e-kirja.
devices-renamed = Nimi on muudetud.
devices-pin-reset = Seadmel on uus PIN-kood.
devices-was-added = Seade on lisatud. Saate selle kohta e-kirja.
error-device-name = Andke seadmele nimi, milles on 1 kuni 40 märki.
    .title = Nimi puudub või on liiga pikk
error-device-name-characters = Nimes on reavahetus, tabeldusmärk või nähtamatu märk. Sisestage nimi uuesti ilma selleta.
    .title = Nimes on märk, mida ei saa kuvada

step-up-title = Kinnitage, et see olete teie
step-up-first = Kõigepealt sisestage veel kord parool.
step-up-for-add = Soovite lisada seadme.
step-up-for-remove = Soovite eemaldada seadme „{ $device }“.
step-up-for-reset = Soovite valida uue PIN-koodi seadmele „{ $device }“.
step-up-for-rename = Soovite seadme „{ $device }“ ümber nimetada.
step-up-for-password = Soovite oma parooli muuta.
step-up-for-email = Soovite oma e-posti aadressiks määrata { $email }.
step-up-for-report = Soovite teatada sisselogimisest, mis ei olnud teie oma.
step-up-for-sessions = Soovite oma teistes brauserites välja logida.
step-up-device-title = Kinnitage seadmega
step-up-device-lead = Teil on seade, seepärast ei piisa selleks muudatuseks ainult paroolist.
step-up-continue = Jätka
step-up-app-pin = Kinnita rakenduses
step-up-app-qr = QR-koodiga, ilma võrguta
step-up-unusable = Kas ükski teie seade praegu ei tööta?
step-up-unusable-lead = Lehel „Minu mobiilseadmed“ saate seadme PIN-koodi lähtestada e-kirjaga saadetud lingi abil.
sign-in-service = { $name }, Minu konto

add-title = Lisa mobiilseade
add-lead = Valige kõigepealt nimi ja PIN-kood. PIN-kood jääb sellele lehele ja teie rakendusse. Server ei näe seda kunagi.
add-name = Seadme nimi
add-name-hint = Et te selle ära tunneksite, näiteks „Maria telefon“.
add-pin = Neljakohaline PIN-kood
add-pin-hint = Sisestate selle kinnitamisel rakenduses. Vältige aastaarve, järjestikuseid numbreid ja kordusi.
add-pin2 = Sama PIN-kood uuesti
add-show = Näita QR-koodi
add-noscript = See leht loob QR-koodi ise, et keegi teine teie PIN-koodi ei näeks. Selleks on vaja skripte: lubage need sellel veebisaidil ja laadige leht uuesti.
reset-title = Uus PIN-kood seadmele { $device }
reset-lead = Valige uus PIN-kood. See jääb sellele lehele ja teie rakendusse. Server ei näe seda kunagi.

enrol-scan-title = Skannige see oma seadmega
enrol-scan-lead = Avage rakendus Countersign, vajutage „Seadista see seade“ või „Lisa konto“ ja hoidke seadet pildi ees.
enrol-reset-lead = Avage rakendus Countersign seadmes { $device }, vajutage „Skanni QR-kood“ ja hoidke seadet pildi ees.
enrol-picture = QR-kood skannimiseks rakendusega Countersign
enrol-other-ways = Samas seadmes või ilma kaamerata?
enrol-link-label = Samas seadmes: avage see link rakenduses või kopeerige see sinna:
enrol-here = Kas rakendus on selles seadmes?
enrol-here-lead = Avage see siin. Tulete sellele lehele tagasi, et võrrelda kuut märki.
enrol-copy = Kopeeri link
enrol-copied = Kopeeritud
enrol-typed-label = Või sisestage see kood rakendusse. Aadress on { $origin }
enrol-waiting = Oodatakse teie seadet…
enrol-claimed = Teie seade on ühendatud. Sisestage rakenduses PIN-kood.
enrol-wrong-pin =
    { $count ->
        [one] See ei olnud PIN-kood, mille te siin valisite. Teil on jäänud üks katse.
       *[other] See ei olnud PIN-kood, mille te siin valisite. Teil on jäänud { $count } katset.
    }
enrol-compare-title = Kas näete rakenduses sama?
enrol-compare-lead = Võrrelge allpool olevat kuut märki oma seadme märkidega. Ainult siis, kui need on samad, on see tõesti teie seade.
enrol-match = Need on samad
enrol-differ = Need on erinevad
enrol-added-title = Teie seade on valmis
enrol-added-lead = Nüüdsest saate sellega kinnitada. Saate selle kohta e-kirja.
enrol-reset-done-title = Uus PIN-kood kehtib
enrol-reset-done-lead = Saate seadmega taas kinnitada, nüüd uue PIN-koodiga. Saate selle kohta e-kirja.
enrol-done = Minu mobiilseadmete juurde
enrol-dead-title = See kood enam ei kehti
enrol-dead-expired = Keegi ei kasutanud seda kümne minuti jooksul. Midagi ei registreeritud.
enrol-dead-unfinished = Üks seade kasutas seda, kuid PIN-kood või võrdlus sellel lehel ei järgnenud õigel ajal. Midagi ei registreeritud.
enrol-dead-wrong-pin = PIN-kood oli kolm korda vale. Midagi ei registreeritud.
enrol-dead-contested = Kaks seadet püüdis kasutada sama koodi, seepärast keelduti mõlemast. Midagi ei registreeritud. Ärge laske teistel pilti näha.
enrol-dead-rejected = Vastasite, et märgid on erinevad, seepärast keelduti seadmest. Kui te ei eksinud, võis keegi teine koodi pildistada: alustage uuesti kohas, kus keegi pealt ei vaata.
enrol-dead-gone = Kood ei kehti enam. Midagi ei registreeritud.
enrol-again = Alusta uuesti
enrol-cancel = Katkesta
enrol-time-left = Kood kehtib veel
enrol-failed = Server ei võtnud koodi vastu. Kontrollige ühendust ja proovige uuesti.

pin-four-digits = PIN-koodis on täpselt neli numbrit.
pin-differs = Need kaks PIN-koodi ei ole samad. Sisestage mõlemad uuesti.
pin-same-digits = Nelja ühesugust numbrit on lihtne ära arvata. Valige muu PIN-kood.
pin-row = Järjestikuseid numbreid, kasvavaid või kahanevaid, on lihtne ära arvata. Valige muu PIN-kood.
pin-pairs = Korduvaid või peegelpildis paare on lihtne ära arvata. Valige muu PIN-kood.
pin-year = Aastaarvu on lihtne ära arvata. Valige muu PIN-kood.
pin-keypad-line = Numbriklahvide sirget rida on lihtne ära arvata. Valige muu PIN-kood.

recovery-title-pin = Lähtestage PIN-kood seadmes { $device }
recovery-title-add = Seadme lisamine ilma teise seadmeta
recovery-choose-lead = Selleks ei piisa ainult paroolist. Sisestage see veel kord ja valige siis, kuidas tõendate, et see olete teie.
recovery-app-first = Mõni teine teie seade töötab. Logige kõigepealt sellega sisse; siis saab see muudatuse kinnitada.
recovery-password-label = Parool
recovery-by-device = Kinnita seadmes { $device }
recovery-by-device-hint = Kohe
recovery-by-mail = E-kirjaga saadetud lingiga
recovery-by-mail-hint-now = Teie e-posti aadressile, kohe
recovery-by-mail-hint-wait =
    { $count ->
        [one] Teie e-posti aadressile, seejärel ühetunnine ooteaeg
       *[other] Teie e-posti aadressile, seejärel ooteaeg { $count } tundi
    }
recovery-sent-title = Vaadake oma e-posti
recovery-sent-lead = Link on teel aadressile { $email }. Avage see selles brauseris ja jätkake sealt.
recovery-sent-again = Kas mõne minuti pärast ei ole e-kirja? Saada uus link
recovery-wait-title = Ooteaeg on alanud
recovery-wait-lead = Teie kaitseks saate jätkata alles pärast seda aega. Tulge siis selles brauseris sellele lehele tagasi. Kui see ei olnud teie, saate selle e-kirja kaudu peatada.
recovery-wait-until = Saate jätkata alates
recovery-elsewhere-title = Kas see olite teie?
recovery-elsewhere-lead = Kui küsisite seda linki, avage see brauseris, kus te seda küsisite ja kus olete sisse logitud. Kui te ei küsinud, peatage see siin.
recovery-elsewhere-password = See link viib uue paroolini. Kui küsisite seda, avage see brauseris, kus te seda küsisite. Kui te ei küsinud, peatage see siin; teie parool jääb samaks.
recovery-take-over = See olin mina: jätka selles brauseris
recovery-stop = See ei olnud mina: peata
recovery-stopped-title = Peatatud
recovery-stopped-lead = Midagi ei muudetud. Kui te seda ei küsinud, teab keegi teie parooli: vahetage see kohe.
recovery-stopped-password = Teie parool jääb samaks ja link enam ei tööta. Sellise lingi küsimiseks piisab teie e-posti aadressist.
recovery-over-title = See link enam ei kehti
recovery-over-lead = See on kasutatud, peatatud, uuemaga asendatud või liiga kauaks seisma jäänud. Midagi ei muudetud.
recovery-too-late = Seda linki on juba kasutatud või selle aeg on läbi: peatada pole enam midagi. Kui te ei kasutanud seda ise, logige sisse, vaadake oma seadmed üle ja vahetage parool.
error-other-device-works = Mõni teine teie seade töötab. Kinnitage sellega; siis ei ole e-kirjaga saadetud linki vaja.
    .title = Kasutage oma teist seadet
error-too-many-links =
    { $count ->
        [one] Täna on juba saadetud mitu linkidega e-kirja. Vaadake oma postkasti, ka rämpsposti hulka, või proovige tunni aja pärast uuesti.
       *[other] Täna on juba saadetud mitu linkidega e-kirja. Vaadake oma postkasti, ka rämpsposti hulka, või proovige { $count } tunni pärast uuesti.
    }
    .title = Praegu rohkem linke ei saadeta

sessions-lead = Siin olete sisse logitud. Kui te mõnda neist ei tunne, lõpetage see ja muutke oma parooli.
sessions-here = See veebilehitseja
sessions-end = Lõpeta see seanss
sessions-end-others = Lõpeta kõik muud seansid
sessions-end-others-lead = Teid logitakse välja kõikjalt peale selle veebilehitseja.
sessions-ended = Seanss lõpetati.
sessions-others-ended = Kõik muud seansid lõpetati.

history-title = Sisselogimiste ajalugu
history-lead = Mis on teie kontoga viimase 180 päeva jooksul toimunud, uusim eespool.
history-none = Veel ei ole midagi. Siia ilmuvad sisselogimised ja allkirjad.
history-signed-in = Sisse logitud
history-signed = Allkirjastatud
history-denied = Tagasi lükatud
history-expired = Õigel ajal ei vastatud
history-cancelled = Katkestatud
history-failed = Ei õnnestunud
history-by-password = Ainult parooliga
history-by-app = Rakendusega
history-by-code = Rakenduse koodiga
history-on-mobile = Sama seadme rakendusega
history-not-me = See ei olnud mina
history-reported = Teatatud
history-report-title = Kas see ei olnud teie?
history-report-lead = Kui te sellest teatate, logitakse välja kõik, kes on sellest brauserist sisse logitud, ja brauserit peetakse edaspidi võõraks. Saate selle kohta e-kirja. Muutke seejärel oma parooli.
history-report-here = See on brauser, mida te praegu kasutate: teid logitakse välja ka siin.
history-report-confirm = Teata
history-report-keep = Ei, see olin mina
history-was-reported = Sellest on teatatud ja see brauser on välja logitud. Saate selle kohta e-kirja.
history-older = Näita vanemaid
history-newest = Tagasi uusimate juurde

stop-title = Peata kõik
stop-lead = Juhuks, kui seade on kadunud või keegi teine võib olla teie nimel sisse logitud. See toimub kohe ja seda ei saa tagasi võtta:
stop-devices = Kõik teie seadmed eemaldatakse. Ühegagi neist ei saa enam kinnitada.
stop-requests = Avatud päringud ja sisselogimised lõpevad.
stop-sessions = Teid logitakse kõikjalt välja, ka siit.
stop-mail = Saate selle kohta e-kirja.
stop-back-title = Kuidas tagasi tulla
stop-back =
    { $count ->
        [0] Logige sisse parooliga ja lisage uuesti seade. Selleks on vaja ka e-kirjaga saadetud linki.
        [one] Logige sisse parooliga ja lisage uuesti seade. Selleks on vaja ka e-kirjaga saadetud linki ja ühetunnist ooteaega.
       *[other] Logige sisse parooliga ja lisage uuesti seade. Selleks on vaja ka e-kirjaga saadetud linki ja ooteaega { $count } tundi.
    }
stop-confirm = Peata kõik kohe
stop-keep = Ei, mine tagasi
stop-done-title = Kõik on peatatud
stop-done-lead = Teie seadmed on eemaldatud ja teid on kõikjalt välja logitud. Saate selle kohta e-kirja. Kui olete valmis, logige sisse parooliga. Seejärel lisate lehel „Minu mobiilseadmed“ uuesti seadme.
stop-done-sign-in = Mine sisse logima

outbox-title = Demo väljuvad kirjad
outbox-lead = E-kirjad, mille see demo oleks saatnud, uusim eespool.
outbox-none = E-kirju veel ei ole.

error-page-home = Mine esimesele lehele
error-page-not-found = Sellel aadressil ei ole midagi. Võimalik, et selle lõpp jäi kopeerimata.
    .title = Sellist lehte ei ole
error-page-forged = Vorm ei tulnud lehelt, mida sellele brauserile siin näidati, või oli leht liiga vana. Midagi ei muudetud. Minge tagasi, laadige leht uuesti ja korrake tehtut.
    .title = Seda vormi ei võeta vastu
error-page-other-host = See server vastab ainult teisel aadressil. Midagi ei tehtud. Kasutage aadressi, mille olete saanud.
    .title = See ei ole õige aadress
error-page-malformed = Vormis oli midagi puudu või seda ei saanud lugeda. Midagi ei muudetud. Minge tagasi ja proovige uuesti.
    .title = Seda vormi ei saa lugeda
error-page-busy = Praegu logivad paljud sisse. Midagi ei ole kadunud. Oodake mõni sekund ja proovige uuesti.
    .title = Üks hetk
error-page-too-often = Sellest brauserist või selle võrgust tuli lühikese aja jooksul palju päringuid. Midagi ei ole kadunud. Oodake mõni minut ja proovige uuesti.
    .title = Palun oodake mõni minut
error-page-fault = Viga on meie poolel ja midagi ei muudetud. Proovige mõne minuti pärast uuesti.
    .title = See ei õnnestunud

link-open = Ava rakenduses
link-open-lead = Avage see siin. Leht, mis näitas teile koodi, liigub edasi iseenesest.
link-title = See link on rakenduse jaoks
link-lead = Kopeerige selle lehe terve aadress. Avage rakendus Countersign seadmes, mida soovite registreerida, valige „Sisesta kood“ ja kleepige aadress sinna. Link kehtib ühe korra, kümme minutit. Midagi ei ole veel registreeritud.

bank-name = Demopank
bank-service-transfer = Demopank, ülekanne
bank-service-cancel = Demopank, tühistamine
bank-service-trust = Demopank, usaldatud kontod
bank-title = Mida soovite teha?
bank-lead = See pank on demo. Raha ei liigu. Siin näete, kuidas rakendusega allkirjastada.
bank-transfer = Raha ülekandmine
    .lead = Teisele kontole, teie valitud päeval
bank-cancel = Makse tühistamine
    .lead = Sellise, mida ei ole veel tehtud
bank-trust = Usaldatud kontode muutmine
    .lead = Need, millele maksate piiranguteta
bank-form-lead = Täitke kõik väljad. Enne allkirjastamist ei juhtu midagi.
bank-recipient = Saaja
bank-account = Kontonumber
    .hint = 8 kuni 16 numbrit
bank-amount = Summa eurodes
bank-amount-hint = Näiteks { $example }
bank-date = Kuupäev
bank-purpose = Selgitus
bank-reference = Makse number
    .hint = 6 kuni 12 numbrit
bank-reason = Põhjus
bank-reason-mistake = Kogemata
bank-reason-twice = Makstud kaks korda
bank-reason-not-me = Mina ei teinud seda
bank-holder = Konto omanik
bank-change = Muudatus
bank-change-add = Lisamine
bank-change-replace = Asendamine
bank-change-remove = Eemaldamine
bank-choose = Palun valige
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = See väli on veel tühi. Täitke see.
bank-error-too-long = See on liiga pikk. Kasutage kuni 200 märki.
bank-error-not-digits = Kasutage ainult numbreid.
bank-error-not-amount = Kirjutage summa, milles on kuni kaks kohta pärast koma, näiteks { $example }.
bank-error-not-date = Kirjutage kalendripäev, näiteks 2026-12-31.
bank-error-not-option = Valige üks loendist.
bank-error-hidden = Tekstis on peidetud märke. Sisestage see käsitsi uuesti.
bank-review = Jätka
bank-review-title = Kas kõik on õige?
bank-review-lead = Rakendus näitab teile sama. Allkirjastage ainult siis, kui see nii on.
bank-sign-online = Allkirjasta rakendusega
bank-sign-code = Allkirjasta QR-koodiga, ilma võrguta
bank-again = Muuda midagi
bank-device-title = Millise seadmega soovite allkirjastada?
bank-device-none-title = Allkirjastamiseks on vaja seadet
bank-device-none-lead = Lisage kõigepealt oma kontole seade. Selleks kulub umbes kaks minutit. Tulge siis siia tagasi.
signature-content = Mida te allkirjastate
signature-step-type = Kontrollige, kes küsib, sisestage rakendusse samad andmed ja oma PIN-kood. Rakendus näitab üheksat tähte ja numbrit.
bank-submit-code = Allkirjasta
signature-nothing-signed = Midagi ei allkirjastatud ja midagi ei juhtu. Võite igal ajal uuesti alustada.
bank-back = Tagasi panka
bank-signed-title = Allkirjastatud
bank-signed-lead = Pangal on teie allkiri täpselt selle kohta:
error-not-this-transaction-otp =
    { $count ->
        [one] Võrrelge kõiki rakendusse sisestatud andmeid selle lehe andmetega, skannige pilt uuesti ja looge uus kood. Teil on jäänud üks katse.
       *[other] Võrrelge kõiki rakendusse sisestatud andmeid selle lehe andmetega, skannige pilt uuesti ja looge uus kood. Teil on jäänud { $count } katset.
    }
    .title = Kood ja tehing ei lange kokku
