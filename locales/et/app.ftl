### Eesti: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign avaneb

common-back = Tagasi
common-cancel = Katkesta
common-close = Sulge
common-copy = Kopeeri
common-copied = Kopeeritud
common-try-again = Proovi uuesti
common-wait =
    { $seconds ->
        [one] Saate uuesti proovida { $seconds } sekundi pärast.
       *[other] Saate uuesti proovida { $seconds } sekundi pärast.
    }

still-title = Kas olete veel siin?
still-lead = Rakendus katab end peagi, et keegi teine seda ei loeks. Iga puudutus või klahvivajutus hoiab selle avatuna.
still-stay = Jää siia

privacy-screen-title = Kaetud
privacy-screen-lead = Keegi ei kasutanud rakendust mõnda aega, seepärast peidab see oma sisu.
privacy-screen-open = Jätka

notice-title = Kas logida sisse teenusesse { $service }?
notice-change-title = Kas lubada teie konto muudatus?
notice-body = Konto { $account } jaoks ootab päring. Avage rakendus, et näha, kes küsib.

account-at = { $account } serveris { $server }
success-device-ready-title = See seade on valmis
success-device-ready = Nüüdsest saate oma sisselogimisi siin kinnitada.
success-pin-set-title = Teie uus PIN-kood on määratud
success-account-removed-title = Sellest seadmest eemaldatud
success-account-removed = Teie konto on endiselt olemas. Et seda siin uuesti kasutada, registreerige see seade uuesti.

context-place = Koht
context-browser = Brauser
context-network = Võrk
context-account = Konto
context-asked = Küsitud
context-page = Leht

time-left = Aega jäänud
time-left-spoken =
    { $seconds ->
        [one] { $seconds } sekund jäänud
       *[other] { $seconds } sekundit jäänud
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] { $minutes } minut jäänud
       *[other] { $minutes } minutit jäänud
    }
time-up = Aeg on läbi
time-just-now = äsja
time-seconds-ago =
    { $count ->
        [one] { $count } sekundi eest
       *[other] { $count } sekundi eest
    }
time-minutes-ago =
    { $count ->
        [one] { $count } minuti eest
       *[other] { $count } minuti eest
    }
time-hours-ago =
    { $count ->
        [one] { $count } tunni eest
       *[other] { $count } tunni eest
    }
time-days-ago =
    { $count ->
        [one] { $count } päeva eest
       *[other] { $count } päeva eest
    }
time-today = Täna
time-yesterday = Eile

welcome-title = Kinnitage, et see olete teie
welcome-lead = Kui logite sisse mõnel teisel ekraanil, küsib see rakendus, kas see olete tõesti teie.
welcome-initialise = Seadista see seade
welcome-new-phone = Mul on uus telefon
welcome-what = Mis see on?
welcome-what-title = Mida Countersign teeb
welcome-what-1 = Logite arvutis või tahvelarvutis sisse nagu alati.
welcome-what-2 = See rakendus näitab, kes küsib, kust ja millal.
welcome-what-3 = Sisestate siin oma PIN-koodi ja alles siis uks avaneb. Ilma teieta jääb see suletuks.
welcome-what-private = Rakendus ei tea teie parooli ega saada kunagi teie PIN-koodi.
welcome-phone-title = Uuele telefonile üleminek
welcome-move-lead = Hoidke mõlemad telefonid käepärast. Selleks kulub kaks minutit ja arvutit ei ole vaja.
welcome-move-1 = Avage vanas telefonis Countersign ja vajutage üleval oma kontot.
welcome-move-2 = Valige see loendist ja seejärel „Vii teise telefoni“.
welcome-move-3 = Puudutage selles telefonis allolevat nuppu ja suunake kaamera vanale telefonile.
welcome-move-lost-title = Kas vana telefon on kadunud või katki?
welcome-move-lost = Logige arvutis sisse muul viisil ja avage „Minu konto“. Eemaldage seal vana telefon ja lisage see telefon uue seadmena.

where-title = Minge teise ekraani juurde
where-lead = Arvutis või tahvelarvutis, kus te sisse logite:
where-step-1 = Logige sisse ja avage „Minu konto“.
where-step-1-address = Avage see aadress, logige sisse ja avage „Minu konto“.
where-step-2 = Valige „Lisa mobiilseade“. Kui teil on juba seade, valige kõigepealt „Halda mobiilseadmeid“.
where-step-3 = Valige seal PIN-kood. Seejärel näitab leht ruudukujulist koodi.
where-scan = Skanni kood
where-same-device = Olen samas seadmes
where-same-title = Kõik ühes seadmes
where-here-lead = Kaamera ei näe omaenda ekraani, seepärast annab leht koodi sellele rakendusele ise.
where-same-1 = Avage oma konto leht selle seadme brauseris.
where-here-2 = Lisage seal mobiilseade ja valige PIN-kood. Seejärel vajutage „Ava rakenduses“.
where-here-3 = See rakendus avaneb ja küsib, kas registreerida seade. Kui see ei avane, kopeerige seal olev link ja kleepige see siia.
where-same-paste = Kleebi link

scan-title = Skannige kood
scan-lead = Hoidke lehel olevat ruudukujulist koodi raami sees.
scan-starting = Kaamera käivitub
scan-refused-title = Kaamera ei ole lubatud
scan-refused = Rakendus kasutab kaamerat ainult ruudukujulise koodi lugemiseks, ühtegi pilti ei salvestata. Saate kaamera lubada selle seadme seadetes või kasutada mõnd muud allpool olevat viisi.
scan-absent-title = Siin ei ole kaamerat
scan-absent = Võtke kood muul viisil: valige või lohistage siia selle pilt või kleepige link allpool olevale väljale.
scan-busy = Koodi loetakse
scan-old-title = Skannige oma vana telefon
scan-old-lead = Avage vanas telefonis Countersignis konto ja valige selle üleviimine. Seejärel suunake see kaamera koodile.
scan-torch = Valgus
scan-picture = Pildilt
scan-type-title = Sisesta kood
scan-link-label = Või sisestage või kleepige lehel olev link või kood
scan-paste = Kleebi
scan-paste-by-hand = Rakendus ei saa siin lõikelauda lugeda. Hoidke sõrme väljal ja valige „Kleebi“.
scan-address-label = Selle lehe aadress
scan-address-hint = Seda vajab ainult pikk tähtedega kood.
scan-link-submit = Kasuta seda
scan-drop = Pange pilt siia

register-title = Kas registreerida see seade?
register-lead = Selles seadmes hakatakse kinnitama sisselogimisi serveris
register-check = Kas see on aadress, kus te teisel ekraanil sisse logisite? Kui ei, siis katkestage.
register-stored-title = Mida selles seadmes hoitakse
register-stored-1 = Serveri nimi ja teie konto, osaliselt peidetud
register-stored-2 = Salajane võti, millest ilma teie PIN-koodita ei ole kasu
register-stored-3 = Mitte teie PIN-kood ega parool
register-accept = Registreeri
register-busy = Ühendatakse
new-pin-title = Kas võtta kasutusele uus PIN-kood?
new-pin-lead = See seade hakkab kasutama PIN-koodi, mille valisite serveris
new-pin-note = Kõik muu jääb nii, nagu on. Edaspidi kehtib ainult uus PIN-kood.
new-pin-accept = Jätka

pin-title = Sisestage PIN-kood
pin-title-enrol = Sisestage valitud PIN-kood
pin-enrol = Olete ühendatud kontoga { $account } serveris { $server }. Registreerimise lõpetamiseks sisestage PIN-kood.
pin-reset = Olete ühendatud kontoga { $account } serveris { $server }. Lõpetamiseks sisestage uus PIN-kood.
pin-approve = Sisselogimine teenusesse { $service }
pin-answer = Kood teenuse { $service } jaoks
pin-answer-digits = Kood serveri { $server } jaoks
pin-sign = Allkirjastamine teenuses { $service }
pin-answer-sign = Allkirjastamiskood teenuse { $service } jaoks
pin-answer-sign-digits = Allkirjastamiskood serveri { $server } jaoks
pin-change-old = Sisestage praegune PIN-kood
pin-change-new = Valige uus PIN-kood
pin-change-repeat = Sisestage uus PIN-kood veel kord
pin-change-hint = Vältige aastaarve, järjestikuseid numbreid ja kordusi.
pin-turn-on-fingerprint = Sõrmejälje sisselülitamine: konto { $account } serveris { $server }
pin-turn-on-face = Näotuvastuse sisselülitamine: konto { $account } serveris { $server }
pin-turn-on-either = Sõrmejälje või näo sisselülitamine: konto { $account } serveris { $server }
pin-move = Teise telefoni viimine: konto { $account } serveris { $server }
pin-match = Arv lehelt:
pin-dots =
    { $filled ->
        [0] Ühtegi numbrit ei ole sisestatud
        [one] Sisestatud { $filled } number 4-st
       *[other] Sisestatud { $filled } numbrit 4-st
    }
pin-busy = Kontrollitakse
pin-attempts =
    { $count ->
        [0] Katseid ei ole enam.
        [1] See on viimane katse. Kui PIN-kood on veel korra vale, see seade blokeeritakse.
       *[other] Jäänud on { $count } katset.
    }
pin-attempts-enrol =
    { $count ->
        [0] Katseid ei ole enam.
        [1] See on viimane katse. Kui PIN-kood on veel korra vale, alustate lehel otsast peale.
       *[other] Jäänud on { $count } katset.
    }
pin-attempts-change =
    { $count ->
        [0] Katseid ei ole enam.
        [1] See on viimane katse. Kui PIN-kood on veel korra vale, jääb PIN-kood samaks ja see seade blokeeritakse.
       *[other] Jäänud on { $count } katset.
    }
pin-attempts-move =
    { $count ->
        [0] Katseid ei ole enam.
        [1] See on viimane katse. Kui PIN-kood on veel korra vale, ei viida midagi üle ja see seade blokeeritakse.
       *[other] Jäänud on { $count } katset.
    }
pin-keypad = Numbriklahvid
pin-key-delete = Kustuta viimane number
pin-forgotten = Unustasite PIN-koodi?
pin-forgotten-title = Kas unustasite PIN-koodi?
pin-forgotten-lead = Keegi ei saa seda järele vaadata, kuid saate valida uue. See seade jääb registreerituks.
pin-forgotten-1 = Logige teisel ekraanil sisse ja avage „Minu konto“.
pin-forgotten-2 = Valige „Halda mobiilseadmeid“ ja seejärel selle seadme juures „Lähtesta PIN-kood“.
pin-forgotten-3 = Valige uus PIN-kood ja skannige kood, mida leht näitab.
pin-forgotten-without = Et kohe ilma PIN-koodita sisse logida, valige sisselogimislehel mõni muu viis.
pin-forgotten-enrol = Valisite selle PIN-koodi hetk tagasi lehel, mis näitab koodi. Kui olete selle unustanud, minge sinna tagasi ja alustage otsast peale: midagi ei ole veel registreeritud.
pin-forgotten-moving = Kui koodi näitab teie vana telefon, on see sama PIN-kood, mida kasutate seal.

biometric-fingerprint = Sõrmejälg
biometric-face = Nägu
biometric-either = Sõrmejälg või nägu
biometric-use-fingerprint = Kasuta sõrmejälge
biometric-use-face = Kasuta nägu
biometric-use-either = Kasuta sõrmejälge või nägu

offer-notify-title = Kas anda teada, kui päring ootab?
offer-notify = Teavitus saab teile sellest siis teada anda ka suletud rakenduse korral.
offer-notify-late = Suletuna vaatab rakendus järele ainult aeg-ajalt, sisselogimine aga ootab ainult kaks minutit. Kui leht palub teil kinnitada, avage rakendus ise.
offer-notify-later = Saate seda igal ajal seadetes muuta.
offer-not-now = Mitte praegu
offer-fingerprint-title = Kas kasutada sõrmejälge?
offer-fingerprint = Siis piisab heakskiitmiseks sõrmepuudutusest.
offer-face-title = Kas kasutada näotuvastust?
offer-face = Siis piisab heakskiitmiseks pilgust sellele seadmele.
offer-either-title = Kas kasutada sõrmejälge või nägu?
offer-either = Siis piisab heakskiitmiseks puudutusest või pilgust.
offer-pin-always = Ka PIN-kood kehtib alati. Saate seda igal ajal oma konto all muuta.
offer-yes = Jah
offer-skip = Jäta vahele

no-lock-title = Sellel seadmel ei ole ekraanilukku
no-lock-lead = Igaüks, kes selle kätte võtab, võib selle avada. Teie konto kaitseks registreerib rakendus ainult ekraanilukuga seadmeid. Ekraanilukk on seadme PIN-kood, muster või parool, sõrmejälg või nägu.
no-lock-todo = Määrake see selle seadme seadetes ja tulge siis siia tagasi.
no-lock-todo-here = Avage selle seadme seaded, määrake ekraanilukk ja tulge siis siia tagasi.
no-lock-settings = Ava seaded
no-lock-again = Kontrolli uuesti

compare-title = Kas näete lehel sama?
compare-lead-other = Võrrelge neid kuut märki teise ekraaniga, lehe või vana telefoniga, ja vastake seal.
compare-characters = Kuus märki
compare-same = Kui need on samad, vastake lehel nii. Siis on see seade valmis.
compare-differ = Kui need on erinevad, vastake lehel nii. Siis ei registreerita midagi ja halba ei juhtu.
compare-account = { $account } serveris { $server }
compare-home = Olen seal vastanud
compare-waiting = Ootab teie vastust teisel ekraanil

home-title-quiet = Midagi ei ole vaja heaks kiita
home-title-requests =
    { $count ->
        [one] Teile on üks päring
       *[other] Teile on { $count } päringut
    }
home-quiet-lead = Kui te kusagil sisse logite, ilmub päring siia iseenesest.
home-requests-lead = Avage päring, et näha, kes küsib.
home-checking = Küsitakse serverilt
home-checked = Kontrollitud { $ago }
home-offline = Ühendust ei ole. Rakendus proovib iseenesest uuesti.
home-offline-since = Ühendust ei ole. Viimati kontrollitud { $ago }.
home-not-the-server = Teie serveri asemel vastas teine võrk. Võimalik, et peate kõigepealt sellesse Wi-Fi-võrku sisse logima.
home-refresh = Kontrolli kohe
home-accounts = Kontod. Nähtaval:
home-settings = Seaded
home-open = Ava päring
home-other-requests =
    { $count ->
        [one] Üks päring serveris { $server }
       *[other] { $count } päringut serveris { $server }
    }
home-title-other = Päring on teisele kontole
home-other-lead = Vastamiseks minge üle sellele kontole.
home-last-sign-in = Viimane sisselogimine: { $service }, { $ago }
home-clock-ahead = Selle seadme kell on ees
home-clock-behind = Selle seadme kell on taga
home-clock-difference = Erinevus: { $difference }
home-clock = Rakendus järgib serveri aega, nii et võite jätkata nagu tavaliselt. Seadke selle seadme seadetes kuupäev ja kellaaeg automaatseks.
home-clock-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minutit
    }
home-clock-hours =
    { $count ->
        [one] { $count } tund
       *[other] { $count } tundi
    }
home-clock-days =
    { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }
home-scan = Skanni QR-kood
home-pending-title = Teine ekraan ootab teid
home-pending = Võrrelge seal kuut märki. See seade on valmis kohe, kui vastate, et need on samad.
home-pending-show = Näita kuut märki uuesti
home-key-store = Siin ei kasutata süsteemi võtmehoidlat. Rakendus hoiab oma saladust failis, mida saate avada ainult teie.

request-title = Kas logida sisse teenusesse { $service }?
request-match-label = Sisestage arv, mida näete lehel, kus te sisse logite
request-continue = Jätka
request-deny = Lükka tagasi
request-report = See ei olnud mina
request-report-title = Kas te ei küsinud seda?
request-report-lead = Siis võib keegi teine teada teie parooli. Keegi ei pääse sisse: see päring lükatakse tagasi ja sellest teatatakse.
request-report-next = Seejärel muutke oma konto lehel parooli.
request-report-confirm = Lükka tagasi ja teata
request-busy = Lükatakse tagasi
request-by-link = Päring tuli lingist, mis avati selles seadmes. Sisse logitakse ainult siinne brauser, kus alustati, ja teid viiakse sinna tagasi.
request-sign-title = Kas allkirjastada see teenuses { $service }?
request-sign-lead = Lugege iga rida. PIN-koodiga allkirjastate täpselt selle.
request-sign-match = Sisestage arv, mida näete lehel, kus te alustasite
request-sign-report = Siis võib keegi teine tegutseda teie nimel. Midagi ei allkirjastata: see päring lükatakse tagasi ja sellest teatatakse.
request-sign-report-next = Seejärel teavitage teenuse haldajaid ja muutke oma konto lehel parooli.

change-add-device = Kas lisada teie kontole seade?
change-remove-device = Kas eemaldada seade „{ $object }“?
change-reset-pin = Kas määrata seadmele „{ $object }“ uus PIN-kood?
change-rename-device = Kas anda seadmele „{ $object }“ uus nimi „{ $value }“?
change-password = Kas muuta teie konto parooli?
change-email = Kas muuta teie konto e-posti aadressiks { $value }?
change-end-waiting = Kas lõpetada teie konto ooteaeg nüüd?
change-report = Kas teatada, et see sisselogimine ei olnud teie oma: { $object }?
change-close-sessions = Kas logida teid kõigis teistes brauserites välja?
change-lead = See ei ole sisselogimine. PIN-koodiga lubate ainult selle ühe konto muudatuse, üks kord.
change-code-lead = See ei ole sisselogimine. Koodiga lubate ainult selle ühe konto muudatuse, üks kord. Jätkake ainult siis, kui ise sellega alustasite.
done-change-nothing = Midagi ei muudetud.
done-change-approved-title = Muudatus lubatud
done-change-approved = Leht jätkab ise. Midagi muud ei lubatud.
request-change-report = Siis võib keegi teine tegutseda teie nimel. Midagi ei muudeta: see päring lükatakse tagasi ja sellest teatatakse.
report-ends = See katse on lõppenud. Leht peab parooliga uuesti alustama.
report-hour = Ühe tunni jooksul ei saa ainult parooliga keegi sisse logida, välja arvatud brauseris, mille mõni teie seade on varem kinnitanud.

same-device-link-title = Päring avaneb
same-device-link-lead = Küsitakse serverilt { $server }
same-device-link-long = Server vastab aeglaselt. Võite oodata või katkestada ja lehel uuesti alustada.

done-approved-title = Olete sisse logitud
done-approved = { $service } avaneb teisel ekraanil iseenesest.
done-denied-title = Tagasi lükatud
done-denied = Teenusesse { $service } ei loginud keegi sisse.
done-reported-title = Tagasi lükatud ja teatatud
done-reported = Teenusesse { $service } ei logitud kedagi sisse. Vahetage parool esimesel võimalusel: keegi teine võib seda teada.
done-expired-title = Aeg sai läbi
done-expired = Teenusesse { $service } ei logitud kedagi sisse. Kui soovite uuesti proovida, alustage lehel.
done-cancelled-title = Lehel katkestatud
done-cancelled = Teenusesse { $service } ei logitud kedagi sisse. Siin ei ole enam midagi teha.
done-wrong-match-title = See ei olnud õige arv
done-wrong-match = Lehel on teine arv, seepärast ei logitud kedagi teenusesse { $service } sisse. Kui see olite teie, alustage seal uuesti.
done-home = Valmis
done-approved-here-title = Olete sisse logitud
done-approved-here = { $service } jätkub teie brauseris.
done-signed-title = Allkirjastatud
done-signed = { $service } jätkub teisel ekraanil iseenesest.
done-signed-here-title = Allkirjastatud
done-signed-here = { $service } jätkub teie brauseris.
done-sign-denied-title = Tagasi lükatud
done-sign-denied = Teenuses { $service } ei allkirjastatud midagi.
done-sign-reported-title = Tagasi lükatud ja teatatud
done-sign-reported = Teenuses { $service } ei allkirjastatud midagi. Teavitage selle haldajaid: keegi teine võib tegutseda teie nimel.
done-sign-expired-title = Aeg sai läbi
done-sign-expired = Teenuses { $service } ei allkirjastatud midagi. Kui soovite uuesti proovida, alustage lehel.
done-sign-cancelled-title = Lehel katkestatud
done-sign-cancelled = Teenuses { $service } ei allkirjastatud midagi. Siin ei ole enam midagi teha.
done-sign-wrong-match-title = See ei olnud õige arv
done-sign-wrong-match = Lehel on teine arv, seepärast ei allkirjastatud teenuses { $service } midagi. Kui see olite teie, alustage seal uuesti.
done-return = Tagasi brauserisse
done-not-opened-title = Teie brauser ei avanenud
done-not-opened = Vajutage allpool olevat nuppu või avage brauser ise ja valige leht, kus te alustasite.
done-other-browser-title = Kas leht küsib üheksat märki?
done-other-browser = Avanes muu brauser kui see, kus te alustasite. Sisestage need märgid lehel, kus te alustasite:
done-other-browser-code = Üheksa märki

challenge-title = Kas luua kood teenuse { $service } jaoks?
challenge-lead = Leht küsib koodi sellest rakendusest. Jätkake ainult siis, kui logite seal ise sisse.
challenge-typed-title = Kas luua kood nende numbrite jaoks?
challenge-typed-digits = Teie sisestatud numbrid
challenge-typed-compare = Võrrelge neid lehega. Kui mõni on vale, minge tagasi ja sisestage need uuesti.
challenge-typed-lead = Sisestasite lehelt kaksteist numbrit. Kood kehtib ainult sellele lehele.
challenge-typed-warning = Numbritest ei ole näha, kes küsib. Jätkake ainult siis, kui avasite selle lehe ise ja selle aadress on see, mida näete eespool.
challenge-sign-title = Kas allkirjastada teenuses { $service }?
challenge-sign-lead = Leht palub teil midagi allkirjastada. Sisestate selle siin ise, et keegi teine ei otsustaks, mida allkirjastatakse. Jätkake ainult siis, kui alustasite seda ise.
challenge-accept = Jätka
challenge-late = Selle seadme kella järgi on koodi aeg möödas. Leht võib paluda teil otsast alustada.

otp-title = Sisestage see kood lehel
otp-for = Teenus: { $service }
otp-for-digits = Server: { $server }
otp-code = Teie kood
otp-hint = Suured või väikesed tähed, tühikutega või ilma: leht võtab mõlemad vastu.
otp-aloud = Loe ette
otp-done = Valmis
otp-late = Selle koodi aeg on möödas. Kui leht seda vastu ei võta, küsige seal uus kood.

sign-title = Allkirjastamine teenuses { $service }
sign-typed-title = Allkirjastage see, mida leht näitab
sign-lead = Sisestage see, mida soovite allkirjastada, nii nagu see lehel on. Teie kood sobib täpselt sellele ja mitte millelegi muule.
sign-account = Kontoga { $account }
sign-submit = Edasi PIN-koodi juurde
sign-day = Päev
sign-month = Kuu
sign-year = Aasta
sign-hint-digits = Ainult numbrid
sign-hint-amount = Näiteks { $example }
sign-hint-date = Numbritega, näiteks mai on 5
sign-problem-empty = See on puudu. Palun täitke väli.
sign-problem-too-long = See on liiga pikk. Palun lühendage.
sign-problem-not-digits = Siin võivad olla ainult numbrid 0 kuni 9.
sign-problem-not-amount = See ei ole summa. Kirjutage nii: { $example }.
sign-problem-not-date = Sellist päeva ei ole. Kontrollige päeva, kuud ja aastat. Aastas on neli numbrit.
sign-problem-not-option = Palun valige üks neist.
sign-problem-not-pattern = See ei ole kujul, mida teenus ootab. Võrrelge seda lehega.
sign-wrong =
    { $count ->
        [one] Üks väli tuleb uuesti üle vaadata.
       *[other] { $count } välja tuleb uuesti üle vaadata.
    }

deactivated-blocked-title = See seade on blokeeritud
deactivated-blocked = PIN-kood oli liiga palju kordi vale või seadet, millega see lisati, enam ei usaldata, seepärast ei saa selles seadmes praegu midagi heaks kiita. Teie konto on kaitstud ja teil ei ole vaja uuesti registreeruda.
deactivated-blocked-todo = Blokeeringu lõpetamiseks valige uus PIN-kood:
deactivated-copied-title = See seade on lukustatud
deactivated-copied = Rakenduse andmeid kasutati mujal või need taastati vanemast koopiast. Kindluse mõttes ei võta server seda seadet enam vastu.
deactivated-copied-todo = Eemaldage siit konto ja registreerige see seade oma konto lehel uuesti. Kui te ei kopeerinud midagi, muutke ka oma parooli.
deactivated-removed-title = See seade on eemaldatud
deactivated-removed = See eemaldati teie kontolt, seepärast ei saa sellega enam sisselogimisi heaks kiita.
deactivated-removed-todo = Kui soovite seda uuesti kasutada, eemaldage siit konto ja registreerige seade oma konto lehel.
deactivated-enrolment-cancelled-title = Registreerimine katkestati
deactivated-enrolment-cancelled = Lehel vastati, et kuus märki on erinevad, või registreerimine peatati. Midagi ei ole registreeritud.
deactivated-enrolment-cancelled-todo = Alustage lehel otsast peale, kui olete valmis. Kui märgid olid tõesti erinevad, kasutage teist võrku.
deactivated-server-restored-title = Serveri andmed on vanemad
deactivated-server-restored = Server taastati vanemast koopiast ja see seade teab rohkem kui server. Teie konto on kaitstud.
deactivated-server-restored-todo = Uus PIN-kood viib need taas kooskõlla:
deactivated-step-1 = Avage teisel ekraanil { $origin } ja logige sisse.
deactivated-step-2 = Valige „Halda mobiilseadmeid“ ja seejärel selle seadme juures „Lähtesta PIN-kood“.
deactivated-step-3 = Skannige kood, mida leht näitab.
deactivated-scan = Skanni lähtestuskood
deactivated-remove = Eemalda sellest seadmest
deactivated-begin-again = Eemalda ja alusta uuesti
deactivated-remove-title = Kas eemaldada konto sellest seadmest?
deactivated-remove-lead = See seade unustab siis konto { $account } serveris { $server }. Sellega ei saa midagi heaks kiita, kuni see on uuesti registreeritud.
deactivated-remove-confirm = Eemalda

store-title = Rakendus ei avane

settings-title = Seaded
settings-look = Välimus
settings-language = Keel
settings-language-system = Automaatne ({ $language })
settings-theme = Hele või tume
settings-theme-system = Automaatne
settings-theme-light = Hele
settings-theme-dark = Tume
settings-text = Teksti suurus
settings-text-normal = Tavaline
settings-text-large = Suur
settings-text-larger = Suurem
settings-text-largest = Suurim
settings-notifications = Teavitused
settings-notifications-hint = Kuidas saate teada, et päring ootab
settings-safety = Turvalisus
settings-idle = Rakenduse sisu katmine
settings-idle-hint = Kui keegi ei ole seda nii kaua kasutanud. Pool minutit enne teid hoiatatakse.
settings-idle-minutes =
    { $minutes ->
        [one] { $minutes } minuti pärast
       *[other] { $minutes } minuti pärast
    }
settings-idle-never = Mitte kunagi
settings-accounts = Kontod
settings-accounts-hint = PIN-kood, sõrmejälg või nägu, üleviimine, eemaldamine
settings-history = Sisselogimised
settings-history-hint = Millal ja kus teie kontot kasutati
settings-about = Rakendusest
settings-privacy = Privaatsus
settings-privacy-hint = Mida hoitakse, mida saadetakse ja kellele
settings-diagnostics = Diagnostika
settings-diagnostics-hint = Juhuks, kui midagi ei tööta
settings-licences = Litsentsid
settings-licences-hint = See rakendus ja millest see on tehtud
settings-version = Versioon { $version }

notify-running-title = Saate teada, kuni rakendus töötab
notify-running = Teavitus annab päringust teada ka siis, kui akent ei ole näha. Suletud rakendus järele ei vaata.
notify-open-title = Saate teada ainult siis, kui rakendus on avatud
notify-open = Selle seadme süsteem ei lase suletud rakendusel päringuid vaadata. Kui leht palub teil kinnitada, avage rakendus ise.
notify-periodic-title = Rakendus vaatab aeg-ajalt järele
notify-periodic = Suletuna vaatab see järele umbes iga veerand tunni tagant. Süsteem võib lasta sel kauem oodata.
notify-seldom-title = Rakendus vaatab järele, kui süsteem seda lubab
notify-seldom = Kui te seda ei kasuta, võib vahele jääda mitu tundi. Kui pühite selle avatud rakenduste vaatest ära, ei vaata see üldse järele enne, kui selle uuesti avate.
notify-late = Sisselogimine ootab ainult kaks minutit, seega tuleb selline teavitus enamasti liiga hilja. Kui leht palub teil kinnitada, avage rakendus ise.
notify-push-title = Rakendus äratatakse kohe
notify-push = Niipea kui päring ootab, äratab teie push-rakendus selle rakenduse. Kui teavitust ei tule, avage rakendus ise.
notify-faster-title = Et kohe teada saada
notify-faster = Selline rakendus nagu ntfy saab selle rakenduse äratada kohe, kui päring ootab. Paigaldage see ja avage siis see rakendus uuesti.
notify-refused-title = Teavitused on välja lülitatud
notify-refused = Miski ei anna teile teada, et päring ootab. Näete seda, kui rakenduse avate.
notify-settings = Ava seaded
notify-ask-title = Teavitused ei ole veel lubatud
notify-ask = Kui need lubate, saab rakendus teile teada anda, et päring ootab.
notify-allow = Luba teavitused

privacy-title = Teie privaatsus
privacy-lead = Lühidalt: see rakendus suhtleb ainult teie enda serveritega ja ainult teie sisselogimiste asjus.
privacy-kept-title = Mida see seade hoiab
privacy-kept-1 = Iga konto kohta: serveri nimi ja aadress ning teie konto, osaliselt peidetud
privacy-kept-2 = Iga konto salajane võti, mida see seade kaitseb ja millest ilma teie PIN-koodita ei ole kasu
privacy-kept-3 = Teie seaded
privacy-kept-4 = Mitte teie PIN-koodi, parooli ega sisselogimiste loendit
privacy-sent-title = Mida see saadab ja kellele
privacy-sent-1 = Konto serverile: teie vastus päringule ja küsimus, kas on uus päring
privacy-sent-2 = Mitte kunagi teie PIN-koodi: server saab kontrollida, kas see oli õige, kuid ei saa seda teada
privacy-sent-3 = Nagu iga server, näeb see aadressi, mille teie võrk teile annab
privacy-sent-4 = Kui push-rakendus selle rakenduse äratab: aadress, kus see toimub. Selle pakkuja saab teada, millal päring tuleb, ja ei midagi muud
privacy-none-title = Mida see ei tee
privacy-none-1 = Ei statistikat, reklaami ega krahhiaruandeid
privacy-none-2 = Ei ühtegi teist serverit: ka rakenduse tegijad ei saa teie kohta mingit teavet
privacy-none-3 = Kaamera loeb ruudukujulisi koode ja ei salvesta ühtegi pilti
privacy-gone-title = Kuidas see lõpetada
privacy-gone = Eemaldage konto „Kontod“ alt ja see seade unustab selle. Mida server teie kohta hoiab, on kirjas teie konto lehel.

licences-title = Litsentsid
licences-own = See rakendus on vaba tarkvara Euroopa Liidu tarkvara vaba kasutuse litsentsi (EUPL) 1.2 alusel.
licences-own-text = Loe Euroopa Liidu tarkvara vaba kasutuse litsentsi
licences-others-title = Tehtud teiste töö abil
licences-others =
    { $count ->
        [one] { $count } komponent, igaüks oma litsentsi all:
       *[other] { $count } komponenti, igaüks oma litsentsi all:
    }
licences-texts-title = Nende litsentside tekstid
licences-loading = Loend avaneb
licences-failed-title = Loend ei avane
licences-failed = See on rakenduse osa ja tuleb tagasi järgmisel käivitamisel. Midagi muud see ei mõjuta.

diagnostics-title = Diagnostika
diagnostics-lead = Kui midagi ei tööta, aitavad need read neid, kes aitavad teid.
diagnostics-safe = Neis ei ole midagi salajast: ei PIN-koodi, võtit, koodi ega parooli. Näete siin kõike, mida jagataks.
diagnostics-lines = Read
diagnostics-share = Jaga

move-intro-title = Kas viia teise telefoni?
move-intro-lead = Konto { $account } serveris { $server } läheb teise telefoni või tahvelarvutisse. Selleks kulub alla kahe minuti.
move-intro-1 = Pange valmis teine telefon, kuhu see rakendus on paigaldatud.
move-intro-2 = See telefon näitab ruudukujulist koodi. Teine skannib selle.
move-intro-3 = Sisestage seal PIN-kood, sama mis siin.
move-intro-4 = Mõlemad näitavad kuut märki. Kui need on samad, vastake siin nii.
move-intro-after = Niipea kui teine telefon on valmis, ei tööta see telefon enam selle kontoga. Seni ei muutu midagi.
move-intro-accept = Jätka

move-code-title = Skannige see teise telefoniga
move-code-lead = Avage teises telefonis Countersign, valige „Seadista see seade“ või „Lisa konto“ ja skannige see kood.
move-code-picture = Ruudukujuline kood teise telefoni jaoks
move-code-typed = Või sisestage seal see
move-code-address = Aadress:
move-code-claimed-title = Sisestage nüüd PIN-kood teises telefonis
move-code-claimed = Teine telefon on koodi lugenud ja küsib teie PIN-koodi. See telefon liigub pärast seda iseenesest edasi.
move-code-attempts =
    { $count ->
        [0] Katseid ei ole enam.
        [1] Teises telefonis sisestati vale PIN-kood. Jäänud on üks katse.
       *[other] Teises telefonis sisestati vale PIN-kood. Jäänud on { $count } katset.
    }
move-code-over-title = Selle koodi aeg on möödas
move-code-over = Midagi ei viidud üle. Minge tagasi ja alustage uuesti.
move-cancel = Katkesta üleviimine

move-compare-title = Kas näete teises telefonis sama?
move-compare-lead = Vaadake mõlemat ekraani. Võtke aega.
move-compare-characters = Kuus märki
move-compare-same = Jah, samad
move-compare-differ = Ei, erinevad
move-compare-busy = Kontot viiakse üle
move-compare-note = Kui need on erinevad, ei viida midagi üle. Keegi teine võis koodi lugeda.

moved-title = Teine telefon on valmis
moved = Nüüdsest kiidetakse sisselogimised kontole { $account } serveris { $server } heaks selles telefonis. Siinses telefonis ei saa seda enam teha ja see on konto unustanud.
moved-home = Valmis

accounts-title = Kontod
accounts-lead = Vajutage kontot, et seda kasutada, selle PIN-koodi muuta, seda üle viia või eemaldada.
accounts-active = Nähtaval
accounts-requests =
    { $count ->
        [one] Üks päring ootab
       *[other] { $count } päringut ootab
    }
accounts-pending = Ootab teist ekraani
accounts-blocked = Blokeeritud
accounts-locked = Lukustatud
accounts-removed = Eemaldatud
accounts-cancelled = Registreerimine katkestatud
accounts-restored = Vajab uut PIN-koodi

account-add = Lisa konto
account-switch = Vaheta kontot
account-switch-to = Mine üle sellele kontole
account-see = Vaata, mida teha
account-deactivated = Selle kontoga ei saa praegu midagi heaks kiita.
account-change-pin = Muuda PIN-koodi
account-biometrics = PIN-koodi asemel. Ka PIN-kood kehtib alati.
account-notice-pin-changed-title = PIN-kood on muudetud
account-notice-pin-changed = Nüüdsest kehtib selles seadmes ainult uus PIN-kood.
account-notice-biometrics-on-title = Sisse lülitatud
account-notice-biometrics-on = Nüüdsest saate seda kasutada PIN-koodi asemel.
account-notice-biometrics-off-title = Välja lülitatud
account-notice-biometrics-off = Nüüdsest küsib see seade teie PIN-koodi.
account-notice-named-title = Salvestatud
account-notice-named = See seade kasutab nüüdsest seda nime.
account-sign-ins = Sisselogimised
account-sign-ins-detail = Millal ja kus seda kontot kasutati
account-move = Vii teise telefoni
account-move-detail = Kahe minutiga, ilma arvutita
account-remove = Eemalda sellest seadmest
account-name = Teie enda nimi sellele kontole
account-name-hint = Seda näitab ainult see seade. Suurim pikkus: { $count }.
account-name-save = Salvesta
account-remove-title = Kas eemaldada see konto?
account-remove-lead = See juhtub kontoga { $account } serveris { $server }:
account-remove-server = Server eemaldab selle seadme teie kontolt ja saadab teile selle kohta e-kirja. Siin veel ootavad päringud lõpevad.
account-remove-here = See seade unustab konto ja selle võtmed. Teie teised kontod jäävad alles.
account-remove-last = Kui see on teie ainus seade, olgu teil valmis mõni muu sisselogimisviis.
account-remove-reinstall = Et kontot siin uuesti kasutada, registreerite selle seadme uuesti. Sama kehtib siis, kui kustutate rakenduse: uuesti paigaldamine ei too kontot tagasi.
account-remove-confirm = Eemalda

sign-ins-title = Sisselogimised
history-empty = Sisselogimisi veel ei ole. Iga sisselogimine ilmub siia koos koha ja ajaga.
history-busy = Küsitakse serverilt
history-more = Näita vanemaid
history-expect = Ma login praegu sisse
history-expect-hint = Kui uus veebilehitseja teatab, et sellelt seadmelt praegu ei küsita, vajutage siia. Seejärel saab see kümme minutit uuesti küsida.
history-expected = Kümne minuti jooksul saavad uued veebilehitsejad sellelt seadmelt uuesti küsida.
history-method-password = Parooliga
history-method-app = Selle rakendusega
history-method-code = Selle rakenduse koodiga
history-method-here = Samas seadmes
history-signed-in = Sisse logitud
history-signed = Allkirjastatud
history-denied = Tagasi lükatud
history-expired = Õigel ajal ei vastatud
history-cancelled = Katkestatud
history-failed = Ei õnnestunud
history-reported-by-you = Teie teatasite
history-not-me = See ei olnud mina
history-not-me-title = Kas see ei olnud teie?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Teatage sellest siin. Serveri haldajad näevad seda siis.
history-not-me-2 = Muutke oma konto lehel parooli.
history-not-me-3 = Vaadake seal üle oma seadmed ja seansid ning lõpetage need, mida te ei tunne.
history-not-me-confirm = Teata
