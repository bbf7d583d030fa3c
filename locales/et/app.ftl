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

account-at = { $account } serveris { $server }

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

welcome-title = Sisselogimiseks on vaja kaht
welcome-lead = Kui logite sisse mõnel teisel ekraanil, küsib see rakendus, kas see olete tõesti teie.
welcome-initialise = Seadista
welcome-new-phone = Mul on uus telefon
welcome-what = Mis see on?
welcome-what-title = Mida Countersign teeb
welcome-what-1 = Logite arvutis või tahvelarvutis sisse nagu alati.
welcome-what-2 = See rakendus näitab, kes küsib, kust ja millal.
welcome-what-3 = Sisestate siin oma PIN-koodi ja alles siis uks avaneb. Ilma teieta jääb see suletuks.
welcome-what-private = Rakendus ei tea teie parooli ega saada kunagi teie PIN-koodi.
welcome-phone-title = Uuele telefonile üleminek
welcome-phone-lead = Teie PIN-kood ja võtmed ei lahku kunagi vanast telefonist. Seepärast registreeritakse uus telefon algusest peale. Selleks kulub kaks minutit.
welcome-phone-1 = Logige arvutis sisse ja avage „Minu konto“. Vana telefoniga saab selle veel heaks kiita.
welcome-phone-2 = Lisage see telefon uue seadmena.
welcome-phone-3 = Seejärel eemaldage vana telefon loendist.
welcome-phone-lost = Kui vana telefon on kadunud, valige sellel lehel mõni muu sisselogimisviis.

where-title = Minge teise ekraani juurde
where-lead = Arvutis või tahvelarvutis, kus te sisse logite:
where-step-1 = Logige sisse ja avage „Minu konto“.
where-step-1-address = Avage see aadress, logige sisse ja avage „Minu konto“.
where-step-2 = Valige „Halda mobiilseadmeid“ ja seejärel „Lisa mobiilseade“.
where-step-3 = Valige seal PIN-kood. Seejärel näitab leht ruudukujulist koodi.
where-scan = Skanni kood
where-same-device = Olen samas seadmes
where-same-title = Kõik ühes seadmes
where-same-lead = Kaamera ei näe omaenda ekraani. Võtke kood kaasa lingina.
where-same-1 = Avage oma konto leht selle seadme brauseris.
where-same-2 = Lisage mobiilseade ja kopeerige ruudukujulise koodi all olev link.
where-same-3 = Tulge siia tagasi ja kleepige see.
where-same-paste = Kleebi link

scan-title = Skannige kood
scan-lead = Hoidke lehel olevat ruudukujulist koodi raami sees.
scan-starting = Kaamera käivitub
scan-refused-title = Kaamera ei ole lubatud
scan-refused = Rakendus kasutab kaamerat ainult ruudukujulise koodi lugemiseks, ühtegi pilti ei salvestata. Saate kaamera lubada selle seadme seadetes või kasutada mõnd muud allpool olevat viisi.
scan-absent-title = Siin ei ole kaamerat
scan-absent = Võtke kood muul viisil: valige või lohistage siia selle pilt või kleepige link allpool olevale väljale.
scan-busy = Koodi loetakse
scan-torch = Valgus
scan-picture = Pildilt
scan-type-title = Sisesta kood
scan-link-label = Või sisestage või kleepige lehel olev link või kood
scan-address-label = Selle lehe aadress
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
reset-title = Kas võtta kasutusele uus PIN-kood?
reset-lead = See seade hakkab kasutama PIN-koodi, mille valisite serveris
reset-note = Kõik muu jääb nii, nagu on. Edaspidi kehtib ainult uus PIN-kood.
reset-accept = Jätka

pin-title = Sisestage PIN-kood
pin-title-enrol = Sisestage valitud PIN-kood
pin-enrol = Olete ühendatud kontoga { $account } serveris { $server }. Registreerimise lõpetamiseks sisestage PIN-kood.
pin-reset = Olete ühendatud kontoga { $account } serveris { $server }. Lõpetamiseks sisestage uus PIN-kood.
pin-approve = Sisselogimine teenusesse { $service }
pin-answer = Kood teenuse { $service } jaoks
pin-answer-digits = Kood serveri { $server } jaoks
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
pin-keypad = Numbriklahvid
pin-key-delete = Kustuta viimane number
pin-forgotten = Unustasite?
pin-forgotten-title = Kas unustasite PIN-koodi?
pin-forgotten-lead = Keegi ei saa seda järele vaadata, kuid saate valida uue. See seade jääb registreerituks.
pin-forgotten-1 = Logige teisel ekraanil sisse ja avage „Minu konto“.
pin-forgotten-2 = Valige „Halda mobiilseadmeid“ ja seejärel selle seadme juures „Lähtesta PIN-kood“.
pin-forgotten-3 = Valige uus PIN-kood ja skannige kood, mida leht näitab.
pin-forgotten-enrol = Valisite selle PIN-koodi hetk tagasi lehel, mis näitab koodi. Kui olete selle unustanud, minge sinna tagasi ja alustage otsast peale: midagi ei ole veel registreeritud.

compare-title = Kas näete lehel sama?
compare-lead = Võrrelge neid kuut märki teisel ekraanil oleva lehega ja vastake seal.
compare-characters = Kuus märki
compare-same = Kui need on samad, vastake lehel nii. Siis on see seade valmis.
compare-differ = Kui need on erinevad, vastake lehel nii. Siis ei registreerita midagi ja halba ei juhtu.
compare-account = { $account } serveris { $server }
compare-home = Olen seal vastanud

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
home-scan = Skanni QR-kood
home-pending-title = Teine ekraan ootab teid
home-pending = Võrrelge seal kuut märki. See seade on valmis kohe, kui vastate, et need on samad.
home-key-store = Siin ei kasutata süsteemi võtmehoidlat. Rakendus hoiab oma saladust failis, mida saate avada ainult teie.
home-account = Teie konto

request-title = Kas logida sisse teenusesse { $service }?
request-match-label = Sisestage arv, mida näete lehel, kus te sisse logite
request-continue = Jätka
request-deny = Lükka tagasi
request-report = Mina seda ei küsinud
request-report-title = Kas te ei küsinud seda?
request-report-lead = Siis võib keegi teine teada teie parooli. Keegi ei pääse sisse: see päring lükatakse tagasi ja sellest teatatakse.
request-report-next = Seejärel muutke oma konto lehel parooli.
request-report-confirm = Lükka tagasi ja teata
request-busy = Lükatakse tagasi

done-approved-title = Olete sisse logitud
done-approved = { $service } avaneb teisel ekraanil iseenesest.
done-denied-title = Tagasi lükatud
done-denied = Teenusesse { $service } ei logitud kedagi sisse.
done-reported-title = Tagasi lükatud ja teatatud
done-reported = Teenusesse { $service } ei logitud kedagi sisse. Muutke peagi oma parooli: keegi teine võib seda teada.
done-expired-title = Aeg sai läbi
done-expired = Teenusesse { $service } ei logitud kedagi sisse. Kui soovite uuesti proovida, alustage lehel.
done-cancelled-title = Lehel katkestatud
done-cancelled = Teenusesse { $service } ei logitud kedagi sisse. Siin ei ole enam midagi teha.
done-wrong-match-title = See ei olnud õige arv
done-wrong-match = Lehel on teine arv, seepärast ei logitud kedagi teenusesse { $service } sisse. Kui see olite teie, alustage seal uuesti.
done-home = Valmis

challenge-title = Kas luua kood teenuse { $service } jaoks?
challenge-lead = Leht küsib koodi sellest rakendusest. Jätkake ainult siis, kui logite seal ise sisse.
challenge-typed-title = Kas luua kood nende numbrite jaoks?
challenge-typed-lead = Sisestasite lehelt kaksteist numbrit. Kood kehtib ainult sellele lehele.
challenge-typed-warning = Numbritest ei ole näha, kes küsib. Jätkake ainult siis, kui avasite selle lehe ise ja selle aadress on eespool olev.
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

halted-blocked-title = See seade on blokeeritud
halted-blocked = PIN-kood oli liiga palju kordi vale, seepärast ei saa selles seadmes praegu midagi heaks kiita. Teie konto on kaitstud ja teil ei ole vaja uuesti registreeruda.
halted-blocked-todo = Blokeeringu lõpetamiseks valige uus PIN-kood:
halted-copied-title = See seade on lukustatud
halted-copied = Rakenduse andmeid kasutati mujal või need taastati vanemast koopiast. Kindluse mõttes ei võta server seda seadet enam vastu.
halted-copied-todo = Eemaldage siit konto ja registreerige see seade oma konto lehel uuesti. Kui te ei kopeerinud midagi, muutke ka oma parooli.
halted-removed-title = See seade on eemaldatud
halted-removed = See eemaldati teie kontolt, seepärast ei saa sellega enam sisselogimisi heaks kiita.
halted-removed-todo = Kui soovite seda uuesti kasutada, eemaldage siit konto ja registreerige seade oma konto lehel.
halted-enrolment-cancelled-title = Registreerimine katkestati
halted-enrolment-cancelled = Lehel vastati, et kuus märki on erinevad, või registreerimine peatati. Midagi ei ole registreeritud.
halted-enrolment-cancelled-todo = Alustage lehel otsast peale, kui olete valmis. Kui märgid olid tõesti erinevad, kasutage teist võrku.
halted-server-restored-title = Serveri andmed on vanemad
halted-server-restored = Server taastati vanemast koopiast ja see seade teab rohkem kui server. Teie konto on kaitstud.
halted-server-restored-todo = Uus PIN-kood viib need taas kooskõlla:
halted-step-1 = Avage teisel ekraanil { $origin } ja logige sisse.
halted-step-2 = Valige „Halda mobiilseadmeid“ ja seejärel selle seadme juures „Lähtesta PIN-kood“.
halted-step-3 = Skannige kood, mida leht näitab.
halted-scan = Skanni lähtestuskood
halted-remove = Eemalda sellest seadmest
halted-begin-again = Eemalda ja alusta uuesti
halted-remove-title = Kas eemaldada konto sellest seadmest?
halted-remove-lead = See seade unustab siis konto { $account } serveris { $server }. Sellega ei saa midagi heaks kiita, kuni see on uuesti registreeritud.
halted-remove-confirm = Eemalda

store-title = Rakendus ei avane
