### Eesti: see locales/en for what each text is for.

page-skip = Liigu põhisisu juurde
page-sign-out = Logi välja
page-demo = See on demo selles arvutis. Selle e-kirjad on siin:
page-back-account = Minu konto
page-back-devices = Minu mobiilseadmed
page-cancel = Katkesta
page-language = Keel
page-language-set = Muuda
help-title = Abi
help-questions = Küsimused
help-app = Kust saan rakenduse?
    .answer = Rakendus Countersign töötab telefonides, tahvelarvutites ja arvutites.
    .ask = Küsige seda teenust haldavalt organisatsioonilt, kust seda alla laadida.
help-app-get = Hangi rakendus
help-request = Rakendusse ei tule päringut
    .first = Avage rakendus seadmes, mida leht nimetab, ja kontrollige, kas sellel on internetiühendus.
    .second = Kui ühendust pole, valige lehel „{ waiting-code }“.
help-sign = Kuidas allkirjastada makset või muud tehingut?
    .first = Alustage teenuses. Seejärel ilmub rakendusse päring.
    .second = Lugege rakenduses iga rida ja võrrelge seda sellega, mida soovite allkirjastada.
    .third = Sisestage rakenduses arv teiselt ekraanilt ja seejärel oma PIN-kood.
help-not-me = See päring või sisselogimine ei ole minu oma
    .first = Kui päring veel ootab, puudutage rakenduses „{ history-not-me }“. Siis ei logita kedagi sisse.
    .second = Kui see on juba kinnitatud, avage lehel „{ account-title }“ sisselogimised ja valige seal „{ history-not-me }“.
    .third = Seejärel muutke oma parooli.
help-offline = Kuidas logida sisse, kui minu seadmel pole internetiühendust?
    .first = Valige sisselogimislehel „{ method-app-qr }“.
    .second = Sisestage need üheksa tähte ja numbrit lehel.
help-pin = Unustasin oma PIN-koodi
    .first = Logige sisse ilma rakenduseta.
    .second = Seejärel lähtestage oma seadme PIN-kood.
    .third = Saadame teile lingi e-postiga.
help-wrong-pin = Mis juhtub, kui sisestan vale PIN-koodi?
    .first = Pärast viit järjestikust vale PIN-koodi seade blokeeritakse. Teie konto jääb kaitstuks.
    .second = Blokeeringu lõpetamiseks lähtestage PIN-kood: vaadake „{ help-pin }“.
help-lost = Kaotasin oma seadme
    .first = Valige see nupp ja sisestage oma parool. Seadet ei ole vaja.
lost-lead = Tegutsege kohe, kui teie seade võib olla kellegi teise käes. Vajate ainult oma e-posti aadressi ja parooli.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Logi sisse ja peata kõik
lost-effects = Mis siis juhtub
lost-other-title = Kui mõni teie teine seade töötab
lost-other = Logige sellega sisse ja eemaldage ainult kadunud seade. Kõik muu jääb samaks.
lost-cannot-title = Kui te ei saa sisse logida
lost-cannot = Kui te ei mäleta oma parooli, võtke kohe ühendust organisatsiooniga, kellelt konto saite. See saab teie seadme eemaldada.
help-new-phone = Mul on uus telefon
    .first = Paigaldage rakendus uude telefoni.
    .second = Kui vana telefon on veel alles, avage konto sealses rakenduses ja viige see uude telefoni üle.
    .third = Kui seda enam ei ole, logige sisse ilma rakenduseta, valige „{ account-stop-open }“ ja lisage seejärel uus telefon.
help-remove = Kuidas seadet eemaldada?
    .first = Avage „{ account-title }“ ja valige „{ account-devices-manage }“.
    .second = Valige seadme juures „{ devices-remove }“ ja kinnitage see rakendusega.
help-time = Rakendus ütleb, et kell on vale
    .first = Avage seadme seaded ja lülitage sisse automaatne kuupäev ja kellaaeg.
    .second = Seejärel avage rakendus uuesti.
help-language = Kuidas muuta keelt?
    .first = Lehtede keele saate valida iga lehe allosas.
    .second = E-kirjade keele saate valida lehel „{ account-title }“ ja rakenduse keele rakenduse seadetes.
help-ask = Kellelt saan küsida?
    .first = Küsige seda teenust haldavalt organisatsioonilt. See ei küsi kunagi teie parooli ega PIN-koodi.
help-more = Rohkem abi
info-privacy = Privaatsus
info-privacy-text = See server hoiab teie nime, e-posti aadressi, seadmeid ja sisselogimiste ajalugu, et saaksite turvaliselt sisse logida. Ajalugu kustutatakse 180 päeva pärast. Teie PIN-kood, sõrmejälg ja nägu ei lahku kunagi teie seadmest.
info-privacy-lines = Ajalugu sisaldab ka iga allkirjastamiseks esitatud tehingu esimesi ridu, näiteks saajat ja summat. Neid hoitakse krüptitult.
info-cookies = Server kasutab ainult sisselogimiseks vajalikke küpsiseid. Midagi ei kasutata reklaamiks.
info-accessibility = Ligipääsetavus
info-accessibility-text = Neid lehti saate kasutada klaviatuuriga, ekraanilugejaga ja suure kirjaga. Kui midagi teie jaoks ei tööta, öelge seda seda teenust haldavale organisatsioonile.
info-contact = Kontakt

sign-in-title = Logi sisse
sign-in-for = Logite sisse:
sign-in-email = E-posti aadress
sign-in-email-wrong = Sisestage terve e-posti aadress, näiteks maria@example.eu.
sign-in-next = Jätka
sign-in-over = See sisselogimine on lõppenud. See kestis üle 15 minuti, lõpetati mujal või seda alustati teises brauseris. Alustage siin uuesti.
sign-in-reported = Keegi teatas, et sisselogimine sellest brauserist oli võõras, ja seepärast logiti see brauser välja. Kui jagate brauserit või tegu oli eksitusega, logige rakendusega uuesti sisse.

password-title = Sisestage parool
password-not-you = Kas see ei ole teie?
password-label = Parool
password-show = Näita
password-hide = Peida
password-change-title = Vaheta parool
password-change-lead = Teid logitakse kõigis teistes brauserites välja ja te saate selle kohta e-kirja.
password-samples = Näita näiteid
password-samples-lead = Need näited tehti teile just praegu. Keegi teine ei ole neid näinud.
password-rule-met = (täidetud)
password-expired = Teie parool on vanem kui kuus kuud. Valige nüüd uus. Teie seadmed ja seaded jäävad samaks.
password-later = Vaheta hiljem
password-current = Praegune parool
password-new = Uus parool
password-repeat = Korrake uut parooli
password-save = Salvesta uus parool
password-saved = Teie parool on vahetatud. Teid logiti kõigis teistes brauserites välja.
account-password-state = Vahetage see, kui keegi teine võib seda teada
error-password-short = Kasutage vähemalt { $count } märki.
    .title = Parool on liiga lühike
error-password-long = Kasutage kõige rohkem { $count } märki.
    .title = Parool on liiga pikk
error-password-personal = Paroolis ei tohi olla teie nime ega e-posti aadressi.
    .title = Valige teine parool
error-password-kinds = Kasutage kolme neist neljast: suurtähed, väiketähed, numbrid ja muud märgid. Alates { $count } märgist sobivad mis tahes märgid.
    .title = Parool on liiga lihtne
error-password-leaked = Ärge kasutage parooli, mis on teada andmelekkest. Teised prooviksid seda esimesena.
    .title = See parool on teada andmelekkest
error-password-same = Valige parool, mis erineb praegusest.
    .title = See on teie praegune parool
error-password-differs = Sisestage uus parool kaks korda täpselt ühtemoodi.
    .title = Paroolid ei kattu
forgotten-title = Kas unustasite parooli?
forgotten-lead = Sisestage oma e-posti aadress. Kui sellel aadressil on konto, saadame teile lingi uue parooli valimiseks.
forgotten-send = Saada link
forgotten-sent-lead = Kui sellel aadressil on konto, on link teie poole teel. Avage see selles brauseris.
forgotten-wait-lead = Ühegi teie seadmega ei saa praegu kinnitada. Teie turvalisuse huvides saate uue parooli valida alles pärast seda aega. Avage siis e-kirjas olev link uuesti. Kui see ei olnud teie, tühistage see e-kirja kaudu.
forgotten-saved = Teie uus parool on salvestatud. Kasutage seda sisselogimiseks.
recover-title = Võtke oma rakendus taas kasutusele
recover-first-title = Seadistage kõigepealt rakendus
recover-lead = Logisite sisse ainult parooliga. Teie konto nõuab ka rakendust, seepärast saate praegu kasutada ainult seda lehte.
recover-sign-in = Logi sisse rakendusega
recover-sign-in-lead = Ühe teie seadmega saab kinnitada. Avage sellega kogu oma konto.
recover-locked = Avastati selle seadme koopia, seepärast lukustati see teie turvalisuse huvides. Kasutamiseks lisage see uuesti.
recover-running = Keegi on teises brauseris palunud teie rakendust asendada
recover-running-cancel = Kui see ei olnud teie, avage meie uusim kiri selle kohta ja valige „{ recovery-stop }“. Seejärel vahetage parool.
recover-running-from = See on võimalik alates
password-sign-in = Logi sisse
method-title = Valige sisselogimisviis
method-label = Jätkamise viis:
method-hint = Rakendusega Countersign on sisselogimine turvalisem kui ainult parooliga.
method-password = Ainult parool
method-without-app = Ilma rakenduseta
    .hint = Kui teil veel seadet ei ole või ükski ei tööta.
# Before a date and time.
method-paused-from = Taas võimalik alates
method-app-pin = Kiida heaks minu rakenduses
    .hint = Saadame teie seadmesse päringu.
method-on-mobile = Kiida heaks selle seadme rakenduses
    .hint = Rakendus avaneb ja toob teid siia tagasi.
method-app-qr = Telefonis pole internetti: skannige QR-kood
    .hint = Seejärel sisestate siia koodi, mida rakendus näitab.
error-wrong-password = Kontrollige e-posti aadressi ja sisestage parool uuesti. Suuri ja väikesi tähti eristatakse. Pärast mitut vale katset peate ootama.
    .title = E-posti aadress ja parool ei sobi kokku
error-wrong-current-password = Sisestage oma praegune parool uuesti. Suuri ja väikesi tähti eristatakse. Pärast mitut vale katset peate ootama.
    .title = Parool on vale
error-password-alone = Ühest teie seadmest teatati võõrast sisselogimisest. Konto kaitseks saate praegu sisse logida ainult rakendusega. Kui olete seadme kaotanud, valige „{ help-lost }“.
    .title = Ainult paroolist praegu ei piisa
error-account-disabled = Selle kontoga ei saa praegu keegi sisse logida. Pöörduge seda teenust haldava organisatsiooni poole.
    .title = Teie konto on deaktiveeritud
error-too-many-passwords =
    { $count ->
        [one] Konto kaitseks oodake palun üks sekund, enne kui uuesti proovite. Teie seadmeid see ei mõjuta.
       *[other] Konto kaitseks oodake palun { $count } sekundit, enne kui uuesti proovite. Teie seadmeid see ei mõjuta.
    }
    .minutes =
        { $count ->
            [one] Konto kaitseks oodake palun üks minut, enne kui uuesti proovite. Teie seadmeid see ei mõjuta.
           *[other] Konto kaitseks oodake palun { $count } minutit, enne kui uuesti proovite. Teie seadmeid see ei mõjuta.
        }
    .title = Palun oodake hetk

device-title = Millist seadet soovite kasutada?
device-lead = Päring saadetakse ainult seadmesse, mille te valite.
device-none-title = Teil ei ole veel seadet
device-none-lead = Rakendusega kinnitamiseks lisage kõigepealt oma kontole seade. Logige nüüd parooliga sisse ja järgige siis lehel „Minu konto“ jaotise „Minu mobiilseadmed“ juhiseid. Selleks kulub umbes kaks minutit.
device-none-unusable = Teie seadet ei saa praegu kasutada, sest see on blokeeritud või selle registreerimist ei viidud lõpule. Logige sisse parooliga ja vaadake lehelt „Minu mobiilseadmed“, mida teha.
device-none-password = Logi sisse parooliga
device-last-used = Viimati kasutatud:
device-never-used = Veel kasutamata
device-other-method = Kasuta muud viisi

waiting-title = Kinnitage oma seadmes
waiting-step-open = Avage rakendus Countersign seadmes „{ $device }“. Päring ilmub automaatselt.
waiting-step-match = Kontrollige, milline teenus päringu saatis, ja sisestage siis rakendusse see arv:
waiting-step-check = Kontrollige rakenduses, milline teenus päringu saatis, ja jätkake.
waiting-step-pin = Sisestage rakenduses PIN-kood. See leht liigub automaatselt edasi.
waiting-match-label = Rakendusse sisestatav arv
waiting-time-left = Aega jäänud
waiting-other-method = Kasuta muud viisi
waiting-cancel = Katkesta
waiting-noscript = See leht ei saa ilma JavaScriptita automaatselt edasi liikuda. Kui olete rakenduses kinnitanud, valige nupp.
waiting-continue = Olen kinnitanud
waiting-confirmed = Kinnitatud. Üks hetk…
waiting-none-title = Rakenduses pole päringut?
waiting-none-lead = Avage rakendus seadmes „{ $device }“ ja kontrollige, kas seadmel on internetiühendus. Kui ühendust pole, kasutage koodi.
waiting-again = Saada päring uuesti
waiting-code = Kasuta koodi

outcome-again = Proovi uuesti
outcome-begin-again = Alusta uuesti
outcome-ends = See katse on lõppenud. Sisselogimiseks alustage uuesti parooliga.
outcome-hour = Ühe tunni jooksul ei piisa sisselogimiseks ainult paroolist, välja arvatud brauseris, mida olete mõne oma seadmega varem kasutanud.
outcome-denied = Teie seadmes tagasi lükatud
    .lead = Keegi ei loginud sisse. Kui puudutasite kogemata nuppu „Lükka tagasi“, proovige uuesti.
    .change = Midagi ei muudetud. Kui puudutasite kogemata nuppu „Lükka tagasi“, proovige uuesti.
outcome-reported = Teie seadmes teatatud
    .lead = Keegi ei loginud sisse. Kui päring ei olnud teie oma, võib keegi teine teada teie parooli: vahetage see esimesel võimalusel.
outcome-expired = Päring on aegunud
    .lead = Päringule ei vastatud kahe minuti jooksul, seepärast ei loginud keegi sisse. Hoidke seade käepärast ja proovige uuesti.
    .change = Päringule ei vastatud kahe minuti jooksul, seepärast ei muudetud midagi. Hoidke seade käepärast ja proovige uuesti.
outcome-cancelled = Päring tühistati
    .lead = Keegi ei loginud sisse. Võite igal ajal uuesti alustada.
    .change = Midagi ei muudetud. Võite igal ajal uuesti alustada.
outcome-wrong-match = Rakenduses sisestatud arv ei kattu
    .lead = Päring on lõppenud ja keegi ei loginud sisse. Proovige uuesti uue arvuga.
    .change = Päring on lõppenud ja midagi ei muudetud. Proovige uuesti uue arvuga.
outcome-blocked = Teie mobiilseadet ei saa kasutada
    .lead = PIN-kood sisestati viis korda järjest valesti. Logige sisse muul viisil. Siis saate PIN-koodi lähtestada lehel „Minu mobiilseadmed“.
    .change = PIN-kood sisestati viis korda järjest valesti. Midagi ei muudetud. Kasutage muud viisi. Siis saate PIN-koodi lähtestada lehel „Minu mobiilseadmed“.
outcome-locked = Teie mobiilseadet ei saa kasutada
    .lead = Avastati selle seadme koopia, seepärast lukustati see teie turvalisuse huvides. Logige sisse muul viisil. Kasutamiseks lisage see uuesti.
    .change = Avastati selle seadme koopia, seepärast lukustati see teie turvalisuse huvides. Midagi ei muudetud. Kasutamiseks lisage see uuesti.
outcome-too-many = Ootel on juba kolm päringut
    .lead = Vastake neile või lükake need rakenduses tagasi või oodake viis minutit, kuni need aeguvad. Seejärel proovige uuesti.
outcome-only-known = Päringud teie seadmesse on peatatud
    .lead = Viimase tunni jooksul lükati mitu päringut tagasi või jäeti vastuseta. Et kaitsta teid soovimatute päringute eest, saab päringuid saata ainult brauseritest, mida olete varem kasutanud. Kasutage muud viisi või proovige tunni aja pärast uuesti.
outcome-too-many-codes = Liiga palju valesid koode
    .lead = Teie konto kaitseks ei looda uut koodi enne allpool toodud aega. Seni kasutage muud viisi.
outcome-announce = Või avage rakenduses „Sisselogimised“, puudutage „Ma login praegu sisse“ ja proovige siin uuesti.
outcome-not-active = Teie mobiilseadet ei saa praegu kasutada
    .lead = Seade on blokeeritud või eemaldatud või selle registreerimist ei viidud lõpule. Kasutage muud viisi. Lehel „Minu mobiilseadmed“ näete selle olekut.
    .change = Seade on blokeeritud või eemaldatud või selle registreerimist ei viidud lõpule. Midagi ei muudetud. Kasutage muud viisi. Lehel „Minu mobiilseadmed“ näete selle olekut.

context-this-computer = See arvuti
context-service-asks = Brauserita: päringu saatis teenus ise

on-mobile-passwordless = Logi sisse rakendusega selles seadmes
on-mobile-title = Kinnitage rakendusega selles seadmes
on-mobile-step-open = Avage rakendus allpool oleva nupuga.
on-mobile-step-check = Kontrollige, milline teenus päringu saatis, ja sisestage siis PIN-kood.
on-mobile-step-back = Rakendus toob teid siia tagasi ja olete sisse logitud.
on-mobile-open = Ava rakendus
on-mobile-verified = Kas rakendus ei avane? Kasutage seda linki
on-mobile-confirmed = Kinnitatud. Rakendus toob teid sellele lehele tagasi.
on-mobile-typed-title = Kas rakendus näitab üheksat märki?
on-mobile-typed-lead = See juhtub siis, kui rakendus avas teise brauseri. Sisestage märgid siin. Suurtähed, tühikud ja sidekriipsud ei ole olulised.
on-mobile-typed-label = Üheksa märki rakendusest
error-mistyped-return = Üks või mitu märki ei kattu rakenduses olevatega. Seda ei loeta katseks. Võrrelge märke ja parandage need.
    .title = Trükiviga
error-return-not-yet = Te ei ole rakenduses veel kinnitanud. Avage see eespool oleva nupuga. Pärast seda näitab see märke.
    .title = Kinnitage kõigepealt rakenduses
error-too-many-passwordless =
    { $count ->
        [one] Siit alustati lühikese ajaga palju sisselogimisi. Oodake üks minut või kasutage oma e-posti aadressi.
       *[other] Siit alustati lühikese ajaga palju sisselogimisi. Oodake { $count } minutit või kasutage oma e-posti aadressi.
    }
    .title = Palun oodake hetk
error-wrong-return =
    { $count ->
        [one] Võrrelge märke rakenduses olevatega ja parandage need. Teil on jäänud üks katse.
       *[other] Võrrelge märke rakenduses olevatega ja parandage need. Teil on jäänud { $count } katset.
    }
    .title = Need märgid ei ole õiged

request-link-title = See päring on rakenduse jaoks
request-link-lead = Avage see päring selles seadmes rakendusega Countersign. Kinnitage päring ainult siis, kui alustasite selles seadmes äsja ise sisselogimist. Muul juhul sulgege see leht.

return-ended-title = Keegi ei loginud sisse
return-ended-lead = Rakendus avas muu brauseri kui see, kus te alustasite, seepärast on see sisselogimine lõppenud. Võite selles brauseris uuesti alustada.
return-ended-again = Alusta siin uuesti
return-elsewhere-title = Te ei alustanud selles brauseris
return-elsewhere-lead = Siin ei loginud keegi sisse. Minge tagasi brauserisse, kus te alustasite, ja sisestage seal üheksa märki, mida rakendus näitab.
return-typed-only-title = See link enam ei tööta
return-typed-only-lead = See link avati kõigepealt teises brauseris. Nüüd olete õiges brauseris. Minge lehele, kus te alustasite, ja sisestage seal üheksa märki, mida rakendus näitab.
return-wrong-title = Selle lingi kood on vale
return-wrong-lead = Keegi ei loginud sisse ja midagi ei muutunud. Puudutage rakenduses uuesti nuppu või sisestage rakenduses näidatud üheksa märki lehel, kus te alustasite.
return-gone-title = See link enam ei kehti
return-gone-lead = Linki on juba kasutatud või see on aegunud. Keegi ei loginud sellega sisse. Kui soovite ikka sisse logida, alustage uuesti.

outcome-code-used = Kood oli kolm korda vale
    .lead = Keegi ei loginud sisse. Võite igal ajal uuesti alustada.
outcome-return-expired = See sisselogimine on lõppenud
    .lead = Rakendus avas teise brauseri, märgid olid kolm korda valed või sisselogimine aegus. Keegi ei loginud sisse. Võite igal ajal uuesti alustada.

code-title = Kinnitage QR-koodiga
code-lead = Kasutage seadet „{ $device }“. Internetiühendust ei ole vaja.
code-step-scan = Puudutage rakenduses „Skanni QR-kood“ ja suunake kaamera sellele QR-koodile.
code-step-pin = Kontrollige, milline teenus päringu saatis, ja sisestage siis PIN-kood. Rakendus näitab üheksat tähte ja numbrit.
code-step-type = Üheksa tähte ja numbrit. Suurtähed, tühikud ja sidekriipsud ei ole olulised.
code-picture = QR-kood skannimiseks rakendusega Countersign
code-label = Kood, mida teie rakendus näitab
code-submit = Logi sisse
code-confirm = Kinnita
code-typed-open = Kas te ei saa QR-koodi skannida?
code-typed-hint = Puudutage rakenduses „Skanni QR-kood“ ja seejärel „Sisesta kood“ ning sisestage need kaksteist numbrit:
code-time-left = Kehtib veel
code-new = Näita uut koodi

error-mistyped-otp = Üks või mitu märki ei kattu rakenduses olevatega. Seda ei loeta katseks. Võrrelge märke ja parandage need.
    .title = Trükiviga
error-not-this-device-otp =
    { $count ->
        [one] Kood on teisest seadmest, teise lehe jaoks või liiga vana. Skannige rakenduses see QR-kood ja sisestage uus kood. Teil on jäänud üks katse.
       *[other] Kood on teisest seadmest, teise lehe jaoks või liiga vana. Skannige rakenduses see QR-kood ja sisestage uus kood. Teil on jäänud { $count } katset.
    }
    .title = See kood ei kuulu selle lehe juurde
error-wrong-otp-pin =
    { $count ->
        [one] Skannige QR-kood uuesti ja sisestage PIN-kood hoolikalt. Kui see on jälle vale, seade blokeeritakse. Siis saate PIN-koodi lähtestada lehel „Minu mobiilseadmed“.
       *[other] Skannige QR-kood uuesti ja sisestage PIN-kood hoolikalt. Teil on jäänud { $count } katset. Pärast seda seade blokeeritakse.
    }
    .title = Rakenduses sisestati vale PIN-kood
error-code-expired = See kood on vanem kui viis minutit. Skannige allpool olev uus QR-kood ja sisestage uus kood.
    .title = See kood on aegunud
error-code-used = Iga kood kehtib ühe korra ja iga QR-koodi kohta on kolm katset. Skannige allpool olev uus QR-kood ja sisestage uus kood.
    .title = Seda koodi on juba kasutatud

account-title = Minu konto
account-hello = Tere, { $name }
account-lead = Hallake oma kontot ja seadmeid, millega kinnitate sisselogimisi.
account-devices = Minu mobiilseadmed
account-devices-state =
    { $count ->
        [0] Teil ei ole veel seadet. Kui teil on seade, ei piisa teie seadmete muutmiseks ainult varastatud paroolist.
        [one] Ühe seadmega saab teie sisselogimisi kinnitada.
       *[other] { $count } seadmega saab teie sisselogimisi kinnitada.
    }
account-devices-unusable = Ühegagi teie seadmetest ei saa praegu kinnitada. Vaadake, mida teha.
account-history = Sisselogimiste ajalugu
account-history-state = Millal ja kus te sisse logisite ning mida allkirjastasite
account-history-open = Näita ajalugu
account-sessions = Avatud seansid
account-sessions-state = Brauserid, milles olete sisse logitud
account-sessions-open = Näita seansse
account-stop = Kas seade on kadunud või varastatud?
account-stop-state = Lõpetage kõik korraga: seadmed, päringud ja sisselogimised
account-stop-open = Peata kõik
account-mail-language = E-kirjade ja päringute keel
account-mail-language-save = Salvesta
account-mail-language-saved = Nüüdsest on teile saadetavad e-kirjad ja päringud teie seadmetes selles keeles.
account-mail-language-other = Teile saadetavad e-kirjad ja päringud teie seadmetes on teises keeles: { $language }.
account-mail-language-same = Kasuta ka nende jaoks selle lehe keelt
account-devices-manage = Halda mobiilseadmeid
account-devices-first = Lisa mobiilseade

devices-title = Minu mobiilseadmed
devices-lead = Nende seadmetega saate kinnitada, et see olete teie.
devices-none = Teil ei ole veel seadet. Kui lisate seadme, ei piisa teie seadmete muutmiseks ainult varastatud paroolist.
devices-add = Lisa mobiilseade
devices-active = Kasutusel
devices-pending = Lõpetamata
devices-blocked = Blokeeritud
devices-locked = Lukustatud
devices-blocked-why = See seade on blokeeritud, sest liiga palju kordi sisestati vale PIN-kood. Et seda taas kasutada, lähtestage selle PIN-kood.
devices-suspended-why = Seadet või brauserit, millega see seade lisati, enam ei usaldata. Kui see seade on teie oma, lähtestage selle PIN-kood. Kui te seda ära ei tunne, eemaldage see.
devices-locked-why = Avastati selle seadme koopia, seepärast lukustati see teie turvalisuse huvides. Eemaldage see ja lisage uuesti.
devices-pending-why = Selle seadme registreerimist ei viidud lõpule. Eemaldage see ja lisage uuesti.
devices-added = Lisatud
devices-attested = Riistvara kontrollitud:
devices-attested-app = Rakendust kontrollis Apple:
devices-attestation-missing = Kontrollimata, sest seade ei andnud tõendit:
devices-attestation-refused = Kontrollimata, sest tõendit ei võetud vastu:
devices-last-used = Viimati kasutatud
devices-never-used = Veel kasutamata
devices-rename = Muuda nime
devices-rename-label = Uus nimi
devices-rename-save = Salvesta nimi
devices-reset = Lähtesta PIN-kood
devices-remove = Eemalda
devices-remove-title = Kas eemaldada „{ $device }“?
devices-remove-lead = Seadmega ei saa enam teie sisselogimisi kinnitada ja selle avatud päringud tühistatakse. Saate selle kohta e-kirja. Et seadet uuesti kasutada, tuleb see uuesti lisada.
devices-remove-last = See on teie ainus seade.
devices-remove-others = Need seadmed lisati selle seadme abil ja need blokeeritakse, kuni lähtestate nende PIN-koodi: { $devices }
devices-remove-confirm = Eemalda see seade
devices-remove-keep = Jäta alles
devices-removed = Seade on eemaldatud. Saatsime teile selle kohta e-kirja.
devices-renamed = Nimi on muudetud.
devices-pin-reset = Uus PIN-kood on määratud.
devices-was-added = Seade on lisatud. Saatsime teile selle kohta e-kirja.
error-device-name = Sisestage seadmele nimi, milles on 1 kuni 40 märki.
    .title = Nimi puudub või on liiga pikk
error-device-name-characters = Nimes on reavahetus, tabeldusmärk või nähtamatu märk. Sisestage nimi uuesti ilma selleta.
    .title = Nimes on märk, mida ei saa kuvada

step-up-title = Kinnitage, et see olete teie
step-up-first = Kõigepealt sisestage uuesti parool.
step-up-for-add = Soovite lisada seadme.
step-up-for-remove = Soovite eemaldada seadme „{ $device }“.
step-up-for-reset = Soovite valida uue PIN-koodi seadmele „{ $device }“.
step-up-for-rename = Soovite seadme „{ $device }“ ümber nimetada.
step-up-for-email = Soovite muuta oma e-posti aadressiks { $email }.
step-up-for-password = Soovite oma parooli vahetada.
step-up-for-report = Soovite teatada sisselogimisest, mis ei olnud teie oma.
step-up-for-sessions = Soovite oma teistes brauserites välja logida.
step-up-device-title = Kinnitage seadmega
step-up-device-lead = Teil on seade, seepärast ei piisa selleks muudatuseks ainult paroolist.
step-up-continue = Jätka
step-up-app-pin = Kinnita rakenduses
step-up-app-qr = QR-koodiga (töötab internetiühenduseta)
step-up-unusable = Kas ükski teie seade ei tööta?
step-up-unusable-lead = Lehel „Minu mobiilseadmed“ saate seadme PIN-koodi lähtestada e-kirjaga saadetud lingi abil.
step-up-lost = Kui olete kaotanud kõik oma seadmed, valige „{ account-stop-open }“ ja lisage seejärel seade uuesti.
step-up-forgotten-known = Kui parool teile siiski meenub, logige sellega sisse ja valige „{ method-without-app }“.
step-up-forgotten-lost = Kui olete kaotanud nii parooli kui ka kõik oma seadmed, pöörduge seda teenust haldava organisatsiooni poole. See leht ei saa teid siis aidata.
sign-in-service = { $name } (Minu konto)
service-continue-title = Olete sisse logitud
service-continue = Jätka: { $service }
service-signed-in-as = Konto: { $email }
service-sign-out-asked = Teenus { $service } soovib teid välja logida.
service-sign-out-lead = Teid logitakse välja siit ja igast teenusest, mille olete selles brauseris avanud.
service-stay = Jää sisselogituks
signed-out-title = Olete välja logitud
service-return = Tagasi: { $service }

add-title = Lisa mobiilseade
add-lead = Valige kõigepealt nimi ja PIN-kood. PIN-kood jääb sellele lehele ja teie rakendusse.
add-name = Seadme nimi
add-name-hint = Valige nimi, mille ära tunnete, näiteks „Maria telefon“.
add-pin = Neljakohaline PIN-kood
add-pin-hint = Sisestate selle rakenduses, kui kinnitate sisselogimisi. Ärge kasutage PIN-koodi, millega avate telefoni lukust. Vältige aastaarve, järjestusi nagu 1234 ja korduvaid numbreid.
add-pin2 = Korrake PIN-koodi
add-show = Näita QR-koodi
add-noscript = See leht loob QR-koodi ise, et keegi teine teie PIN-koodi ei näeks. Selleks on vaja JavaScripti. Lubage JavaScript sellel veebisaidil ja laadige leht uuesti.
reset-title = Uus PIN-kood seadmele „{ $device }“
reset-lead = Valige uus PIN-kood. See jääb sellele lehele ja teie rakendusse.

enrol-scan-title = Skannige see QR-kood oma seadmega
enrol-scan-lead = Avage rakendus Countersign. Esimesel korral puudutage „Seadista see seade“ ja seejärel „Skanni kood“. Kui te juba kasutate rakendust, puudutage „Skanni QR-kood“. Seejärel suunake kaamera QR-koodile.
enrol-reset-lead = Avage rakendus Countersign seadmes „{ $device }“, puudutage „Skanni QR-kood“ ja suunake kaamera QR-koodile.
enrol-picture = QR-kood skannimiseks rakendusega Countersign
enrol-address = Kui rakendus küsib aadressi, on see järgmine: { $origin }
enrol-other-ways = Samas seadmes või ilma kaamerata
enrol-link-label = Avage see link samas seadmes rakenduses või kopeerige see ja kleepige sinna:
enrol-here = Kas rakendus on selles seadmes?
enrol-here-lead = Avage rakendus siin. Seejärel tulete sellele lehele tagasi, et võrrelda kuut märki.
enrol-copy = Kopeeri link
enrol-copied = Kopeeritud
enrol-typed-label = Või sisestage see kood rakendusse. Aadress on { $origin }
enrol-waiting = Oodatakse teie seadet…
enrol-claimed = Teie seade on ühendatud. Sisestage rakenduses PIN-kood.
enrol-step = { $step }. samm neljast
enrol-pin-title = Sisestage PIN-kood rakenduses
enrol-other-device = Kas rakendus on teises seadmes?
enrol-none-title = Ma ei näe rakenduses märke
enrol-none-lead = Sisestage kõigepealt PIN-kood rakenduses. Märgid ilmuvad pärast seda. Kui rakendus näitab midagi muud, valige „{ enrol-differ }“. Midagi ei lisata ja saate uuesti alustada.
enrol-reset-none-lead = Sisestage kõigepealt PIN-kood rakenduses. Märgid ilmuvad pärast seda. Kui rakendus näitab midagi muud, valige „{ enrol-differ }“. Seade eemaldatakse siis teie kontolt ja saate selle uuesti lisada.
enrol-wrong-pin =
    { $count ->
        [one] See ei ole PIN-kood, mille te siin valisite. Teil on jäänud üks katse. Pärast seda kood enam ei kehti ja alustate uuesti.
       *[other] See ei ole PIN-kood, mille te siin valisite. Teil on jäänud { $count } katset. Pärast seda kood enam ei kehti ja alustate uuesti.
    }
enrol-compare-title = Kas näete rakenduses sama?
enrol-compare-lead = Võrrelge allpool olevat kuut märki oma seadme märkidega. Kui need on erinevad, ei ole ühendatud seade teie oma.
enrol-match = Märgid on samad
enrol-differ = Märgid on erinevad
enrol-added-title = Teie seade on valmis
enrol-added-lead = Teie seadmega saab nüüd teie sisselogimisi kinnitada. Saatsime teile selle kohta e-kirja.
enrol-reset-done-title = Teie uus PIN-kood on määratud
enrol-reset-done-lead = Seadmega saab taas teie sisselogimisi kinnitada, nüüd uue PIN-koodiga. Saatsime teile selle kohta e-kirja.
enrol-done = Valmis
enrol-dead-title = See kood on aegunud
enrol-dead-expired = Koodi ei kasutatud kümne minuti jooksul. Midagi ei registreeritud.
enrol-dead-unfinished = Üks seade kasutas koodi, kuid PIN-koodi ei sisestatud või märke ei võrreldud õigel ajal. Midagi ei registreeritud.
enrol-dead-wrong-pin = PIN-kood sisestati kolm korda valesti. Midagi ei registreeritud.
enrol-dead-contested = Kaks seadet püüdis kasutada sama koodi, seepärast keelduti mõlemast. Midagi ei registreeritud. Ärge laske kellelgi teisel QR-koodi näha.
enrol-dead-rejected = Vastasite, et märgid on erinevad, seepärast keelduti seadmest. Kui see ei olnud eksitus, võis keegi teine koodi pildistada. Alustage uuesti kohas, kus keegi teie ekraani ei näe.
enrol-dead-gone = Kood ei kehti enam. Midagi ei registreeritud.
enrol-reset-dead-expired = Koodi ei kasutatud kümne minuti jooksul. PIN-koodi ei muudetud.
enrol-reset-dead-unfinished = Üks seade kasutas koodi, kuid PIN-koodi ei sisestatud õigel ajal. PIN-koodi ei muudetud.
enrol-reset-dead-wrong-pin = PIN-kood sisestati kolm korda valesti. PIN-koodi ei muudetud.
enrol-reset-dead-rejected = Vastasite, et märgid on erinevad, seepärast eemaldati seade teie kontolt. Kui see ei olnud eksitus, võis keegi teine koodi pildistada. Alustage uuesti kohas, kus keegi teie ekraani ei näe.
enrol-again = Alusta uuesti
enrol-cancel = Katkesta
enrol-time-left = Kood kehtib veel
enrol-failed = Server ei võtnud koodi vastu. Kontrollige ühendust ja proovige uuesti.

pin-four-digits = Sisestage täpselt neljakohaline PIN-kood.
pin-differs = Need kaks PIN-koodi ei kattu. Sisestage mõlemad uuesti.
pin-same-digits = Nelja ühesugust numbrit on lihtne ära arvata. Valige muu PIN-kood.
pin-row = Järjestusi nagu 1234 või 4321 on lihtne ära arvata. Valige muu PIN-kood.
pin-pairs = Korduvaid või peegelpildis paare nagu 1212 või 1221 on lihtne ära arvata. Valige muu PIN-kood.
pin-year = Aastaarvu on lihtne ära arvata. Valige muu PIN-kood.
pin-keypad-line = Numbreid, mis moodustavad klahvistikul joone, on lihtne ära arvata. Valige muu PIN-kood.

recovery-title-pin = PIN-koodi lähtestamine seadmes „{ $device }“
recovery-title-add = Lisage seade e-kirjaga saadetud lingi abil
recovery-choose-lead = Selleks ei piisa ainult paroolist. Sisestage see uuesti ja valige siis, kuidas kinnitate, et see olete teie.
recovery-app-first = Mõni teine teie seade töötab. Logige kõigepealt sellega sisse. Siis saab sellega muudatuse kinnitada.
recovery-password-label = Parool
recovery-by-device = Kinnita seadmes „{ $device }“
recovery-by-device-hint = Kohe
recovery-by-mail = E-kirjaga saadetud lingiga
recovery-by-mail-hint-now = Teie e-posti aadressile, kohe
recovery-by-mail-hint-wait =
    { $count ->
        [one] Teie e-posti aadressile, seejärel ühetunnine ooteaeg
       *[other] Teie e-posti aadressile, seejärel ooteaeg { $count } tundi
    }
recovery-sent-title = Vaadake oma e-posti
recovery-sent-lead = Link on teel aadressile { $email }. Jätkamiseks avage see selles brauseris.
recovery-sent-none = Kas mõne minuti pärast ei ole e-kirja saabunud?
sent-spam = Vaadake ka rämpsposti kausta ja kontrollige, kas aadress on õige.
recovery-sent-again = Saada uus link
recovery-wait-title = Palun oodake
recovery-wait-lead = Teie turvalisuse huvides saate jätkata alles pärast seda aega. Tulge siis selles brauseris sellele lehele tagasi. Kui see ei olnud teie, tühistage see e-kirjas oleva lingiga.
recovery-wait-until = Saate jätkata alates
recovery-elsewhere-title = Kas see olite teie?
recovery-elsewhere-lead = Kui küsisite seda linki, avage see brauseris, kus te seda küsisite ja kus olete sisse logitud. Kui te seda ei küsinud, tühistage see siin.
recovery-elsewhere-password = Selle lingiga valite uue parooli. Kui küsisite linki, avage see brauseris, kus te seda küsisite. Kui te ei küsinud, tühistage see siin. Teie parool jääb samaks.
recovery-take-over = See olin mina: jätka selles brauseris
recovery-stop = See ei olnud mina: tühista
recovery-stopped-title = Katkestatud
recovery-stopped-lead = Midagi ei muudetud. Kui te linki ei küsinud, teab keegi teine teie parooli: vahetage see kohe.
recovery-stopped-password = Teie parool jääb samaks ja link enam ei tööta. Sellise lingi küsimiseks piisab teie e-posti aadressist.
recovery-over-title = See link enam ei kehti
recovery-over-lead = Link on kasutatud või tühistatud, uuemaga asendatud või aegunud. Midagi ei muudetud.
recovery-too-late = Seda linki on juba kasutatud või see on aegunud, seepärast ei ole enam midagi tühistada. Kui te ei kasutanud seda ise, logige sisse, vaadake oma seadmed üle ja vahetage parool.
error-other-device-works = Mõni teine teie seade töötab. Kinnitage sellega. E-kirjaga saadetud linki ei ole vaja.
    .title = Kasutage oma teist seadet
error-too-many-links =
    { $count ->
        [one] Täna on juba saadetud mitu linkidega e-kirja. Vaadake postkasti ja rämpsposti kausta või proovige tunni aja pärast uuesti.
       *[other] Täna on juba saadetud mitu linkidega e-kirja. Vaadake postkasti ja rämpsposti kausta või proovige { $count } tunni pärast uuesti.
    }
    .title = Praegu rohkem linke ei saadeta

sessions-lead = Olete sisse logitud nendes brauserites. Kui te mõnda neist ära ei tunne, lõpetage kohe selle seanss ja vahetage parool.
sessions-here = See brauser
sessions-end = Lõpeta see seanss
sessions-end-others = Lõpeta kõik muud seansid
sessions-end-others-lead = Teid logitakse välja kõikjalt peale selle brauseri.
sessions-ended = Seanss lõpetati.
sessions-others-ended = Kõik muud seansid lõpetati.

history-title = Sisselogimiste ajalugu
history-lead = Mis on teie kontol viimase 180 päeva jooksul toimunud, uusim eespool.
history-none = Veel ei ole midagi. Siia ilmuvad sisselogimised ja allkirjad.
history-signed-in = Sisse logitud
history-signed = Allkirjastatud
history-confirmed = Kinnitatud
history-change-add = Seadme lisamine
history-change-remove = Seadme eemaldamine
history-change-reset = PIN-koodi lähtestamine
history-change-rename = Seadme ümbernimetamine
history-change-password = Parooli muutmine
history-change-email = E-posti aadressi muutmine
history-change-report = Sisselogimisest teatamine
history-change-sessions = Teistes brauserites väljalogimine
history-denied = Tagasi lükatud
history-expired = Õigel ajal ei vastatud
history-cancelled = Katkestatud
history-failed = Ebaõnnestunud
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Uus PIN-kood seadmele „{ $device }“
history-unblocked = Seadme „{ $device }“ blokeering tühistati uue PIN-koodiga
history-moved = Rakendus seadmes „{ $device }“ viidi üle teise seadmesse
history-blocked = Seade „{ $device }“ blokeeriti
history-locked = Seade „{ $device }“ lukustati
history-by-password = Ainult parooliga
history-by-app = Rakendusega
history-by-code = Rakenduse koodiga
history-on-mobile = Sama seadme rakendusega
history-not-me = See ei olnud mina
history-reported = Teatatud
history-report-title = Kas see ei olnud teie?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Teatamine ei peata seda tehingut. Helistage kohe teenusele „{ $service }“: ainult teenus saab selle peatada.
history-report-lead = Kui te sellest teatate, logitakse välja kõik, kes on sellest brauserist sisse logitud. Saate selle kohta e-kirja. Seejärel vahetage parool.
history-report-here = See on brauser, mida te praegu kasutate: teid logitakse välja ka siin.
history-report-confirm = Teata
history-report-keep = Ei, see olin mina
history-was-reported = Teie teade on käes ja selles brauseris logiti välja. Saatsime teile selle kohta e-kirja.
history-older = Näita vanemaid kirjeid
history-newest = Tagasi uusimate kirjete juurde

stop-title = Peata kõik
stop-lead = Kasutage seda, kui olete seadme kaotanud või kui keegi teine võib olla teie nimel sisse logitud. See toimib kohe ja seda ei saa tagasi võtta:
stop-devices = Kõik teie seadmed eemaldatakse. Ühegagi neist ei saa enam teie sisselogimisi kinnitada.
stop-requests = Avatud päringud ja sisselogimised tühistatakse.
stop-sessions = Teid logitakse kõikjalt välja, ka siit.
stop-mail = Saate selle kohta e-kirja.
stop-account = Teie konto jääb alles. Saate seda jälle kasutada, kui olete lisanud seadme.
stop-back-title = Kuidas uuesti alustada
stop-back =
    { $count ->
        [0] Logige parooliga sisse ja lisage uuesti seade. Vaja on ka e-kirjaga saadetud linki.
        [one] Logige parooliga sisse ja lisage uuesti seade. Vaja on ka e-kirjaga saadetud linki ning tuleb oodata üks tund.
       *[other] Logige parooliga sisse ja lisage uuesti seade. Vaja on ka e-kirjaga saadetud linki ning tuleb oodata { $count } tundi.
    }
stop-confirm = Peata kõik kohe
stop-keep = Ei, mine tagasi
stop-nothing = Peatada pole midagi: teie kontol ei ole seadmeid. Muudatuse, mida keegi on palunud, saab tühistada selle kohta saadetud kirja lingiga.
stop-done-title = Kõik on peatatud
stop-done-lead = Teie seadmed on eemaldatud ja teid on kõikjalt välja logitud. Saatsime teile selle kohta e-kirja.
stop-done-sign-in = Mine sisse logima

outbox-title = Demo väljuvad kirjad
outbox-lead = E-kirjad, mille see demo oleks saatnud, uusim eespool.
outbox-none = E-kirju veel ei ole.

error-page-home = Mine avalehele
error-page-not-found = Sellel aadressil ei ole midagi. Võimalik, et osa aadressist on puudu.
    .title = Sellist lehte ei ole
error-page-forged = Seda vormi ei avatud sellelt saidilt või see on aegunud. Midagi ei muudetud. Minge tagasi, laadige leht uuesti ja proovige veel kord.
    .title = Seda vormi ei võetud vastu
error-page-other-host = See ei ole selle serveri aadress. Midagi ei tehtud. Kasutage aadressi, mille olete saanud.
    .title = See ei ole õige aadress
error-page-malformed = Vormis on midagi puudu või seda ei saanud lugeda. Midagi ei muudetud. Minge tagasi ja proovige uuesti.
    .title = Seda vormi ei saanud lugeda
error-page-service-over = See sisselogimine kestis liiga kaua, on juba lõpetatud või avati teises brauseris. Midagi ei muudetud. Minge tagasi teenusesse ja logige sisse sealt.
    .title = See sisselogimine on lõppenud
error-page-service-request = Teenus saatis päringu, mida see server ei aktsepteeri. Midagi ei tehtud. Võtke ühendust teenuse kasutajatoega.
    .title = Sellesse teenusesse ei saa sisse logida
error-page-unknown-service = Allpool oleval aadressil asuv rakendus soovis teid sisse logida, kuid see aadress ei ole siin registreeritud. Midagi ei tehtud. Võtke ühendust teenuse kasutajatoega.
    .title = See teenus ei ole siin registreeritud
error-page-busy = Praegu logivad paljud sisse. Midagi ei ole kadunud. Oodake mõni sekund ja proovige uuesti.
    .title = Üks hetk
error-page-too-often = Teie brauser või võrk on lühikese aja jooksul saatnud palju päringuid. Midagi ei ole kadunud. Oodake mõni minut ja proovige uuesti.
    .title = Palun oodake mõni minut
error-page-fault = Viga on meie poolel. Midagi ei muudetud. Proovige mõne minuti pärast uuesti.
    .title = See ei õnnestunud

link-open = Ava rakenduses
link-open-lead = Avage rakendus siin. Leht, mis näitas teile koodi, liigub automaatselt edasi.
link-title = See link on rakenduse jaoks
link-lead = Kopeerige selle lehe terve aadress. Avage seadmes, mida soovite registreerida, rakendus Countersign, puudutage „Sisesta kood“ ja kleepige aadress sinna. Link kehtib ainult ühe korra, kümme minutit. Midagi ei ole veel registreeritud.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Allkirjasta rakendusega
signature-code = Allkirjasta QR-koodiga (töötab internetiühenduseta)
signature-device-title = Millise seadmega soovite allkirjastada?
signature-device-none-title = Allkirjastamiseks on vaja seadet
signature-device-none-lead = Lisage kõigepealt oma kontole seade. Selleks kulub umbes kaks minutit. Tulge siis siia tagasi.
signature-submit = Allkirjasta
signature-content = Mida te allkirjastate
signature-step-type = Kontrollige, milline teenus päringu saatis, sisestage rakendusse samad andmed ja siis oma PIN-kood. Rakendus näitab üheksat tähte ja numbrit.
signature-nothing-signed = Midagi ei allkirjastatud ja midagi ei juhtu. Võite igal ajal uuesti alustada.
error-not-this-transaction-otp =
    { $count ->
        [one] Võrrelge kõiki rakendusse sisestatud andmeid selle lehe andmetega. Seejärel skannige QR-kood uuesti ja looge uus kood. Teil on jäänud üks katse.
       *[other] Võrrelge kõiki rakendusse sisestatud andmeid selle lehe andmetega. Seejärel skannige QR-kood uuesti ja looge uus kood. Teil on jäänud { $count } katset.
    }
    .title = Kood ei vasta tehingule

## Creating an account

new-account-title = Loo konto
new-account-lead = Saadame teile e-kirja lingiga. Seejärel valite parooli.
new-account-first-name = Eesnimi
new-account-last-name = Perekonnanimi
new-account-name-wrong = Sisestage nimi mis tahes tähestiku tähtedega, kõige rohkem { $count } märki.
new-account-empty = See väli on tühi. Täitke see.
new-account-email-repeat = Korrake e-posti aadressi
new-account-email-differs = Sisestage kaks korda sama e-posti aadress.
new-account-check = Sisestage kuus numbrit, mida pildil näete
new-account-check-picture = Pilt kuue numbriga
new-account-check-listen = Kuula numbreid
new-account-check-new = Näita teisi numbreid
new-account-check-wrong = Numbrid ei kattu või on aegunud. Sisestage numbrid, mida nüüd näete.
new-account-privacy = Nõustun privaatsusteatega
new-account-privacy-read = Loe privaatsusteadet (avaneb uues aknas)
new-account-privacy-missing = Konto saab luua ainult siis, kui nõustute privaatsusteatega.
new-account-sent-lead = Saatsime e-kirja aadressile { $email }. Avage selles olev link 24 tunni jooksul.
new-account-password-title = Valige oma parool
new-account-password-lead = Teie e-posti aadress on kinnitatud. Konto luuakse, kui olete parooli valinud.
new-account-password-repeat = Korrake parooli
new-account-expired-title = See link on aegunud
new-account-expired-lead = Link kehtib 24 tundi. Saame saata uue aadressile { $email }.
new-account-expired-send = Saada uus link
new-account-over-lead = Võib-olla on teil konto juba olemas. Sel juhul logige sisse. Muul juhul alustage uuesti.
new-account-done = Teie konto on loodud ja te olete sisse logitud.

## Name and email address

details-title = Nimi ja e-posti aadress
details-save = Salvesta nimi
details-saved = Teie nimi on muudetud. Saatsime teile selle kohta e-kirja.
details-new-email = Uus e-posti aadress
details-email-lead = Saadame lingi uuele aadressile. Aadress muutub alles siis, kui olete lingi avanud ja muudatuse kinnitanud.
details-email-same = See ongi teie konto e-posti aadress.
details-link-sign-in = Logige kõigepealt sisse. Seejärel avage meie e-kirjas olev link selles brauseris uuesti.
details-change-email = Muuda e-posti aadressi
details-confirm-lead = Edaspidi logite sisse aadressiga { $email } ja teie e-kirjad saadetakse sinna. Teid logitakse kõigis teistes brauserites välja.
details-email-saved = Teie e-posti aadress on muudetud.
email-reversal-title = Taasta varasem e-posti aadress
email-reversal-lead = Teie konto kasutab jälle aadressi { $email }. Kõik seadmed eemaldatakse, teid logitakse kõikjalt välja ja parool enam ei kehti. Seejärel valite uue parooli e-posti teel.
email-reversal-done-title = Teie varasem e-posti aadress on taastatud
email-reversal-done-lead = Valige nüüd uus parool. Saadame lingi teie e-posti aadressile.
details-open = Muuda nime või e-posti aadressi

### Help desk

help-desk-title = Kasutajatugi
help-desk-lead = Sisestage abi paluva inimese täpne e-posti aadress. Iga otsing salvestatakse koos teie kontoga.
help-desk-find = Leia konto
help-desk-unknown = Selle e-posti aadressiga kontot ei ole.
help-desk-looks = Olete ühe tunni jooksul vaadanud liiga palju kontosid. Proovige hiljem uuesti.
help-desk-agents = See on teie enda konto või teise kasutajatoe töötaja konto. Siin ei saa te midagi muuta.
help-desk-changed = Konto on vahepeal muutunud või kinnitus tuli liiga hilja. Vaadake kontot uuesti.
help-desk-stopped = Omanik on kaotanud või peatanud kõik seadmed. Saate ainult taastamist alustada.
help-desk-disabled = See konto on deaktiveeritud. Siin ei saa te midagi muuta.
help-desk-device-works = Selle konto teine seade töötab. Kui see on kadunud, eemaldage see esmalt.
help-desk-too-many = Sellele inimesele on saadetud liiga palju linkidega e-kirju. Proovige homme uuesti.
help-desk-waiting = Omanik peab pärast valesid katseid või teatamist ootama, enne kui saab parooliga sisse logida.
help-desk-nothing-done = Midagi ei muudetud
help-desk-done = Tehtud. Omanik saab selle kohta e-kirja.
help-desk-sessions = Avatud seansse: { $number }
help-desk-devices = Seadmed
help-desk-no-devices = Sellel kontol ei ole seadmeid.
help-desk-unlock = Vabasta sisselogimine
help-desk-remove = Eemalda seade
help-desk-sessions-end = Lõpeta kõik seansid
help-desk-reset = Alusta PIN-koodi lähtestamist
help-desk-recover = Alusta taastamist
help-desk-unlock-about = Omanik saab kohe uuesti parooli sisestada ja linke küsida. Blokeeritud seadmed jäävad blokeerituks.
help-desk-remove-about = Seade ei saa enam sisselogimisi kinnitada ja kõik seansid, mille see avas, lõpevad. Seda ei saa tagasi võtta.
help-desk-remove-last = See on konto ainus seade. Ilma selleta vajab omanik uuesti sisselogimiseks taastamist.
help-desk-recover-about = Omanik saab e-kirja lingiga, mida teie ei näe. Turvalisuse huvides peab omanik võib-olla ootama.
help-desk-told = Omanik saab selle kohta e-kirja ja see salvestatakse koos teie kontoga.
help-desk-confirm = Kinnitage oma seadmega
help-desk-back = Tagasi konto juurde
help-desk-service = { $name } (kasutajatugi)
help-desk-line-act = Toiming
help-desk-line-account = Konto
help-desk-line-device = Seade
help-desk-app = Kasutajatugi avaneb üheks tunniks pärast rakendusega sisselogimist. Logige nüüd rakendusega sisse.
help-desk-card = Aidake teisi inimesi nende kontodega
help-desk-open = Ava kasutajatugi
