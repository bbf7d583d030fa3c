### Eesti: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign avaneb…

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
still-lead = Rakendus peidab peagi oma sisu, et keegi teine seda lugeda ei saaks. Avatuna hoidmiseks puudutage ekraani või vajutage mõnda klahvi.
still-stay = Hoia avatuna

privacy-screen-title = Sisu on peidetud
privacy-screen-lead = Rakendust ei ole mõnda aega kasutatud, seepärast on selle sisu peidetud.
privacy-screen-open = Jätka

notice-title = Kas logida sisse teenusesse { $service }?
notice-change-title = Kas lubada muudatus teie kontol?
notice-body = Konto { $account } jaoks ootab päring. Avage rakendus, et näha, kust see tuleb.

account-at = { $account } serveris { $server }
success-device-ready-title = See seade on valmis
success-device-ready = Nüüdsest saate oma sisselogimisi siin kinnitada.
success-pin-set-title = Teie uus PIN-kood on määratud
success-pin-set = Kasutage nüüdsest oma uut PIN-koodi.
success-account-removed-title = Sellest seadmest eemaldatud
success-account-removed = Teie konto on endiselt olemas. Et seda siin uuesti kasutada, registreerige see seade uuesti.

context-place = Koht
context-browser = Brauser
context-network = Võrk
context-account = Konto
context-asked = Päringu aeg
context-page = Veebisait

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
welcome-lead = Kui logite sisse mõnel teisel ekraanil, palub see rakendus teil kinnitada, et see olete tõesti teie.
welcome-initialise = Seadista see seade
welcome-new-phone = Vii üle vanast telefonist
welcome-what = Mis see on?
# The label in quotes is the link at the foot of every page.
welcome-help = Kas vajate abi? Valige oma sisselogimislehel „Abi“.
welcome-what-title = Mida Countersign teeb
welcome-what-1 = Logite arvutis või tahvelarvutis sisse nagu tavaliselt.
welcome-what-2 = See rakendus näitab, milline teenus päringu saatis, kust ja millal.
welcome-what-3 = Sisestate siin oma PIN-koodi. Alles siis olete sisse logitud. Ilma teieta ei saa keegi sisse logida.
welcome-what-private = Rakendus ei tea teie parooli ega saada kunagi teie PIN-koodi.
welcome-phone-title = Uuele telefonile üleminek
welcome-move-lead = Hoidke mõlemad telefonid käepärast. Selleks kulub umbes kaks minutit ja arvutit ei ole vaja.
welcome-move-1 = Avage vanas telefonis Countersign ja puudutage üleval oma kontot.
welcome-move-2 = Puudutage loendis kontot ja seejärel „Vii teise telefoni“.
welcome-move-3 = Puudutage selles telefonis allolevat nuppu ja suunake kaamera vanale telefonile.
welcome-move-lost-title = Kas vana telefon on kadunud või katki?
welcome-move-lost = Avage arvutis oma sisselogimisleht ja valige „Kaotasin oma seadme“. Seejärel lisage see telefon uue seadmena.

where-title = Minge teise ekraani juurde
where-already = Kas näete teisel ekraanil juba QR-koodi? Puudutage „Skanni kood“.
where-lead = Kui ei, siis arvutis või tahvelarvutis, kus te sisse logite:
where-step-1 = Logige sisse ja avage „Minu konto“.
where-step-1-address = Avage see aadress, logige sisse ja avage „Minu konto“.
where-step-2 = Valige „Lisa mobiilseade“. Kui teil on juba seade, valige kõigepealt „Halda mobiilseadmeid“.
where-step-3 = Valige seal PIN-kood. Seejärel näitab leht QR-koodi (ruudukujulist koodi).
where-scan = Skanni kood
where-same-device = Kasutan sama seadet
where-same-title = Kõik ühes seadmes
where-here-lead = Kaamera ei saa skannida koodi omaenda ekraanilt, seepärast annab leht koodi otse sellele rakendusele.
where-same-1 = Avage leht „Minu konto“ selle seadme brauseris.
where-here-2 = Lisage seal mobiilseade ja valige PIN-kood. Seejärel valige „Ava rakenduses“.
where-here-3 = See rakendus avaneb ja küsib, kas soovite selle seadme registreerida. Kui see ei avane, kopeerige lehel olev link ja kleepige see siia.
where-same-paste = Kleebi link

scan-title = Skannige kood
scan-lead = Suunake kaamera lehel olevale QR-koodile, nii et see mahub raami sisse.
scan-starting = Kaamera käivitub…
scan-refused-title = Rakendus ei saa kaamerat kasutada
scan-refused = Rakendus kasutab kaamerat ainult QR-koodi lugemiseks ega salvesta pilte. Saate juurdepääsu lubada selle seadme seadetes või kasutada mõnda muud allpool olevat viisi.
scan-absent-title = Kaamerat ei leitud
scan-absent = Võtke kood muul viisil: valige või lohistage siia selle pilt või kleepige link allpool olevale väljale.
scan-busy = Koodi loetakse…
scan-old-title = Skannige oma vana telefon
scan-old-lead = Avage vanas telefonis Countersignis konto ja puudutage valikut „Vii teise telefoni“. Seejärel suunake selle telefoni kaamera koodile.
scan-torch = Taskulamp
scan-picture = Pildilt
scan-type-title = Sisesta kood
scan-type-hint = Link või kood, mida teine ekraan näitab
scan-paste = Kleebi
scan-paste-by-hand = Rakendus ei saa siin lõikelauda lugeda. Hoidke sõrme väljal ja valige „Kleebi“.
scan-address-label = Selle lehe aadress
scan-address-hint = Aadressi on vaja ainult pika tähtedega koodi jaoks.
scan-link-submit = Jätka
scan-drop = Pange pilt siia

register-title = Kas registreerida see seade?
register-lead = Selles seadmes hakatakse kinnitama sisselogimisi sellel aadressil:
register-check = Kas see aadress on teie teisel ekraanil? Kui ei, siis katkestage.
register-stored-title = Mida selles seadmes hoitakse
register-stored-1 = Serveri nimi ja teie konto, osaliselt peidetud
register-stored-2 = Salajane võti, mida ei saa ilma teie PIN-koodita kasutada
register-stored-3 = Teie PIN-koodi ja parooli ei hoita
register-accept = Registreeri
register-busy = Ühendatakse…
new-pin-title = Kas võtta kasutusele uus PIN-kood?
new-pin-lead = See seade hakkab kasutama PIN-koodi, mille valisite sellel aadressil:
new-pin-note = Muud midagi ei muutu. Edaspidi kehtib ainult uus PIN-kood.
new-pin-accept = Jätka

pin-title = Sisestage PIN-kood
pin-title-enrol = Sisestage PIN-kood, mille valisite
pin-enrol = See seade on ühendatud kontoga { $account } serveris { $server }. Registreerimise lõpetamiseks sisestage PIN-kood.
pin-reset = See seade on ühendatud kontoga { $account } serveris { $server }. Lõpetamiseks sisestage uus PIN-kood.
pin-approve = Sisselogimine teenusesse { $service }
pin-answer = Kood teenuse { $service } jaoks
pin-answer-digits = Kood serveri { $server } jaoks
pin-sign = Allkirjastamine teenuses { $service }
pin-answer-sign = Allkirjastamiskood teenuse { $service } jaoks
pin-answer-sign-digits = Allkirjastamiskood serveri { $server } jaoks
pin-change-old = Sisestage praegune PIN-kood
pin-change-new = Valige uus PIN-kood
pin-change-repeat = Sisestage uus PIN-kood veel kord
pin-change-hint = Vältige aastaarve, järjestusi nagu 1234 ja korduvaid numbreid.
pin-turn-on-fingerprint = Sõrmejäljetuvastuse sisselülitamine: konto { $account } serveris { $server }
pin-turn-on-face = Näotuvastuse sisselülitamine: konto { $account } serveris { $server }
pin-turn-on-either = Sõrmejälje- või näotuvastuse sisselülitamine: konto { $account } serveris { $server }
pin-move = Teise telefoni viimine: konto { $account } serveris { $server }
pin-match = Arv lehelt:
pin-dots =
    { $filled ->
        [0] Ühtegi numbrit ei ole sisestatud
        [one] Sisestatud { $filled } number neljast
       *[other] Sisestatud { $filled } numbrit neljast
    }
pin-busy = Kontrollitakse…
pin-attempts =
    { $count ->
        [0] Katseid ei ole enam.
        [1] See on teie viimane katse. Kui PIN-kood on jälle vale, see seade blokeeritakse.
       *[other] Teil on jäänud { $count } katset. Pärast seda seade blokeeritakse.
    }
pin-attempts-enrol =
    { $count ->
        [0] Katseid ei ole enam.
        [1] See on teie viimane katse. Kui PIN-kood on jälle vale, peate lehel uuesti alustama.
       *[other] Teil on jäänud { $count } katset. Pärast seda peate lehel uuesti alustama.
    }
pin-attempts-change =
    { $count ->
        [0] Katseid ei ole enam.
        [1] See on teie viimane katse. Kui PIN-kood on jälle vale, seda ei muudeta ja see seade blokeeritakse.
       *[other] Teil on jäänud { $count } katset. Pärast seda seade blokeeritakse.
    }
pin-attempts-move =
    { $count ->
        [0] Katseid ei ole enam.
        [1] See on teie viimane katse. Kui PIN-kood on jälle vale, ei viida midagi üle ja see seade blokeeritakse.
       *[other] Teil on jäänud { $count } katset. Pärast seda seade blokeeritakse.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = See puudutab ainult Countersigni. Seade ise töötab edasi.
pin-keypad = Numbriklahvid
pin-key-delete = Kustuta viimane number
pin-forgotten = Kas unustasite PIN-koodi?
pin-forgotten-title = Kas unustasite PIN-koodi?
pin-forgotten-lead = Keegi ei saa teie PIN-koodi teie eest järele vaadata, kuid saate valida uue. See seade jääb registreerituks.
pin-forgotten-1 = Logige sisse teisel ekraanil. Kui teil ei ole teist seadet, valige „Ilma rakenduseta“.
pin-forgotten-2 = Valige selle seadme juures „Lähtesta PIN-kood“. Kui te seda ei näe, valige kõigepealt „Halda mobiilseadmeid“.
pin-forgotten-3 = Valige uus PIN-kood ja skannige lehel olev QR-kood.
pin-forgotten-without = Et kohe ilma PIN-koodita sisse logida, valige sisselogimislehel mõni muu viis.
pin-forgotten-enrol = Valisite selle PIN-koodi äsja lehel, mis näitab koodi. Kui see teile ei meenu, minge sinna tagasi ja alustage uuesti: midagi ei ole veel registreeritud.
pin-forgotten-moving = Kui koodi näitab teie vana telefon, kasutage oma vana telefoni PIN-koodi.

biometric-fingerprint = Sõrmejälg
biometric-face = Nägu
biometric-either = Sõrmejälg või nägu
biometric-use-fingerprint = Kasuta sõrmejälge
biometric-use-face = Kasuta näotuvastust
biometric-use-either = Kasuta sõrmejälge või nägu

offer-notify-title = Kas saata teavitus, kui saabub päring?
offer-notify = Rakendus saab teile siis teada anda ka siis, kui see on suletud.
offer-notify-late = Suletuna kontrollib rakendus päringuid ainult aeg-ajalt ja iga päring kehtib ainult mõne minuti. Kui leht palub teil kinnitada, avage rakendus ise.
offer-notify-later = Saate seda igal ajal seadetes muuta.
offer-not-now = Mitte praegu
offer-fingerprint-title = Kas kasutada sõrmejälge?
offer-fingerprint = Siis saate heaks kiita sõrmepuudutusega.
offer-face-title = Kas kasutada näotuvastust?
offer-face = Siis saate heaks kiita sellele seadmele vaadates.
offer-either-title = Kas kasutada sõrmejälge või nägu?
offer-either = Siis saate heaks kiita puudutuse või pilguga.
offer-pin-always = Ka PIN-kood kehtib alati. Saate seda igal ajal oma konto all muuta.
offer-yes = Jah
offer-skip = Jäta vahele

no-lock-title = Sellel seadmel ei ole ekraanilukku
no-lock-lead = Igaüks, kes selle seadme kätte võtab, võib selle avada. Teie konto kaitseks töötab rakendus ainult ekraanilukuga seadmetes. Ekraanilukk on seadme PIN-kood, muster või parool, sõrmejälg või nägu.
no-lock-todo = Määrake selle seadme seadetes ekraanilukk ja tulge siis siia tagasi.
no-lock-todo-here = Avage selle seadme seaded, määrake ekraanilukk ja tulge siis siia tagasi.
no-lock-settings = Ava seaded
no-lock-again = Kontrolli uuesti

compare-title = Kas näete teisel ekraanil sama?
compare-lead-other = Võrrelge neid kuut märki teisel ekraanil (lehel või vanas telefonis) olevatega ja vastake seal.
compare-characters = Kuus märki
compare-same = Kui need on samad, kinnitage seda seal. Siis on see seade valmis.
compare-differ = Kui need on erinevad, vastake seal nii. Midagi ei registreerita ja teie konto jääb kaitstuks.
compare-reset-lead = Võrrelge neid kuut märki lehel olevatega ja vastake seal.
compare-reset-same = Kui need on samad, kinnitage seda seal. Siis saate kasutada oma uut PIN-koodi.
compare-reset-differ = Kui need on erinevad, vastake seal nii. Siis eemaldatakse see seade teie kontolt ja teie konto jääb kaitstuks.
compare-account = { $account } serveris { $server }
compare-answered = Olen seal vastanud
compare-waiting = Ootame teie vastust teisel ekraanil

home-title-quiet = Midagi ei ole vaja heaks kiita
home-title-requests =
    { $count ->
        [one] Teile on üks päring
       *[other] Teile on { $count } päringut
    }
home-quiet-lead = Kui te kusagil sisse logite, ilmub päring siia automaatselt.
home-offline-lead = Ilma ühenduseta ei saa päringud kohale jõuda. Saate siiski sisse logida: valige lehel „Telefonis pole internetti: skannige QR-kood“ ja skannige selle QR-kood siin.
home-requests-lead = Avage päring, et näha, kust see tuleb.
home-checking = Võetakse ühendust serveriga…
home-checked = Kontrollitud { $ago }
home-offline = Ühendust ei ole. Rakendus proovib edasi.
home-offline-since = Ühendust ei ole. Viimati kontrollitud { $ago }.
home-not-the-server = Vastus ei tulnud teie serverist. Võimalik, et peate kõigepealt sellesse Wi-Fi-võrku sisse logima.
home-refresh = Kontrolli kohe
home-accounts = Kontod. Praegu nähtaval:
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
home-clock = Rakendus kasutab serveri aega, nii et võite jätkata nagu tavaliselt. Lülitage selle seadme seadetes sisse automaatne kuupäev ja kellaaeg.
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
home-pending-title = Ootame teie vastust teisel ekraanil
home-pending = Võrrelge seal kuut märki. See seade on valmis kohe, kui kinnitate, et need on samad.
home-pending-show = Näita kuut märki uuesti
home-key-store = Selle seadme turvalist võtmehoidlat ei kasutata. Rakendus hoiab oma võtit failis, mida saate avada ainult teie.

request-title = Kas logida sisse teenusesse { $service }?
request-match-label = Sisestage arv, mida näitab leht, kus te sisse logite
request-continue = Jätka
request-next-data = Loe edasi
request-next-number = Järgmiseks: arv teiselt ekraanilt
request-next-answer = Järgmiseks: teie vastus
request-deny = Lükka tagasi
request-report = See ei olnud mina
request-report-title = Kas see ei olnud teie?
request-report-lead = Keegi teine võib teada teie parooli. Kedagi ei logita sisse: see päring lükatakse tagasi ja sellest teatatakse.
request-report-next = Seejärel vahetage lehel „Minu konto“ parool.
request-report-confirm = Lükka tagasi ja teata
request-busy = Lükatakse tagasi…
request-by-link = See päring tuli lingist, mis avati selles seadmes. Teid logitakse sisse ainult brauseris, kus te alustasite, ja viiakse sinna tagasi.
request-sign-title = Kas allkirjastada see teenuses { $service }?
request-sign-lead = Lugege iga rida. PIN-koodi sisestades allkirjastate täpselt selle.
request-sign-match = Sisestage arv, mida näitab leht, kus te alustasite
request-sign-report = Keegi teine võib tegutseda teie nimel. Midagi ei allkirjastata: see päring lükatakse tagasi ja sellest teatatakse.
request-sign-report-next = Seejärel võtke ühendust teenusega ja vahetage lehel „Minu konto“ parool.

change-add-device = Kas lisada teie kontole seade?
change-remove-device = Kas eemaldada seade „{ $object }“?
change-reset-pin = Kas määrata seadmele „{ $object }“ uus PIN-kood?
change-rename-device = Kas anda seadmele „{ $object }“ uus nimi „{ $value }“?
change-password = Kas vahetada teie konto parool?
change-email = Kas muuta teie konto e-posti aadressiks { $value }?
change-end-waiting = Kas lõpetada teie konto ooteaeg nüüd?
change-report = Kas teatada, et see sisselogimine ei olnud teie oma: { $object }?
change-close-sessions = Kas logida teid kõigis teistes brauserites välja?
change-lead = See ei ole sisselogimine. PIN-koodi sisestades lubate oma kontol ainult selle ühe muudatuse.
change-code-lead = See ei ole sisselogimine. Koodiga lubate oma kontol ainult selle ühe muudatuse. Jätkake ainult siis, kui ise sellega alustasite.
done-change-nothing = Midagi ei muudetud.
done-change-approved-title = Muudatus lubatud
done-change-approved = Leht liigub automaatselt edasi. Midagi muud ei lubatud.
request-change-report = Keegi teine võib tegutseda teie nimel. Midagi ei muudeta: see päring lükatakse tagasi ja sellest teatatakse.
report-ends = See katse on lõppenud. Sisselogimiseks alustage uuesti parooliga.
report-hour = Ühe tunni jooksul ei piisa sisselogimiseks ainult paroolist, välja arvatud brauseris, mida olete mõne oma seadmega varem kasutanud.
report-password = Vaheta parool

same-device-link-title = Päring avaneb…
same-device-link-lead = Võetakse ühendust serveriga { $server }…
same-device-link-long = Server vastab aeglaselt. Võite oodata või katkestada ja lehel uuesti alustada.

done-approved-title = Olete sisse logitud
done-approved = { $service } avaneb teisel ekraanil automaatselt.
done-denied-title = Tagasi lükatud
done-denied = Teenusesse { $service } ei loginud keegi sisse.
done-reported-title = Tagasi lükatud ja teatatud
done-reported = Teenusesse { $service } ei loginud keegi sisse. Vahetage parool esimesel võimalusel: keegi teine võib seda teada.
done-expired-title = Päring on aegunud
done-expired = Teenusesse { $service } ei loginud keegi sisse. Kui soovite uuesti proovida, alustage lehel.
done-cancelled-title = Lehel katkestatud
done-cancelled = Teenusesse { $service } ei loginud keegi sisse. Siin ei ole enam midagi teha.
done-wrong-match-title = Arv ei kattu
done-wrong-match = Sisestatud arv ei ole see, mida näitab teenuse { $service } leht, seepärast ei loginud keegi sisse. Kui see olite teie, alustage sellel lehel uuesti.
done-home = Valmis
done-approved-here-title = Olete sisse logitud
done-approved-here = Saate teenusega { $service } jätkata oma brauseris.
done-signed-title = Allkirjastatud
done-signed = { $service } jätkub teisel ekraanil automaatselt.
done-signed-here-title = Allkirjastatud
done-signed-here = Saate teenusega { $service } jätkata oma brauseris.
done-sign-denied-title = Tagasi lükatud
done-sign-denied = Teenuses { $service } ei allkirjastatud midagi.
done-sign-reported-title = Tagasi lükatud ja teatatud
done-sign-reported = Teenuses { $service } ei allkirjastatud midagi. Võtke ühendust teenusega: keegi teine võib tegutseda teie nimel.
done-sign-expired-title = Päring on aegunud
done-sign-expired = Teenuses { $service } ei allkirjastatud midagi. Kui soovite uuesti proovida, alustage lehel.
done-sign-cancelled-title = Lehel katkestatud
done-sign-cancelled = Teenuses { $service } ei allkirjastatud midagi. Siin ei ole enam midagi teha.
done-sign-wrong-match-title = Arv ei kattu
done-sign-wrong-match = Sisestatud arv ei ole see, mida näitab teenuse { $service } leht, seepärast ei allkirjastatud midagi. Kui see olite teie, alustage sellel lehel uuesti.
done-return = Tagasi brauserisse
done-not-opened-title = Teie brauser ei avanenud
done-not-opened = Puudutage allpool olevat nuppu või avage brauser ise ja minge lehele, kus te alustasite.
done-other-browser-title = Kas leht küsib üheksat märki?
done-other-browser = Avanes muu brauser kui see, kus te alustasite. Sisestage need märgid lehel, kus te alustasite:
done-other-browser-code = Üheksa märki

challenge-title = Kas luua kood teenuse { $service } jaoks?
challenge-lead = Leht küsib koodi sellest rakendusest. Jätkake ainult siis, kui logite seal praegu ise sisse.
challenge-typed-title = Kas luua kood nende numbrite jaoks?
challenge-typed-digits = Teie sisestatud numbrid
challenge-typed-compare = Võrrelge numbreid lehega. Kui mõni on vale, minge tagasi ja sisestage numbrid uuesti.
challenge-typed-lead = Sisestasite lehelt kaksteist numbrit. Kood töötab ainult sellel lehel.
challenge-typed-warning = Numbritest ei ole näha, kes koodi küsib. Jätkake ainult siis, kui avasite selle lehe ise ja selle aadress on see, mida näete eespool.
challenge-sign-title = Kas allkirjastada teenuses { $service }?
challenge-sign-lead = Leht palub teil midagi allkirjastada. Sisestate selle siin ise, et keegi teine ei otsustaks, mida allkirjastatakse. Jätkake ainult siis, kui alustasite seda ise.
challenge-accept = Jätka
challenge-late = Selle seadme kella järgi on kood aegunud. Leht võib paluda teil uuesti alustada.

otp-title = Sisestage see kood teisel ekraanil
otp-for = Teenus: { $service }
otp-for-digits = Server: { $server }
otp-code = Teie kood
otp-hint = Võite kasutada suuri või väikesi tähti, tühikutega või ilma.
otp-aloud = Loe ette
otp-done = Sisestasin koodi
otp-late = See kood on aegunud. Kui leht seda vastu ei võta, küsige seal uus kood.

sign-title = Allkirjastamine teenuses { $service }
sign-typed-title = Allkirjastage see, mida leht näitab
sign-lead = Sisestage see, mida soovite allkirjastada, täpselt nii, nagu see lehel on. Teie kood kehtib selle ja mitte millegi muu kohta.
sign-account = Kontoga { $account }
sign-submit = Jätka PIN-koodi juurde
sign-day = Päev
sign-month = Kuu
sign-year = Aasta
sign-hint-digits = Ainult numbrid
sign-hint-amount = Näiteks { $example }
sign-hint-date = Numbritega, näiteks mai on 5
sign-problem-empty = See väli on tühi. Täitke see.
sign-problem-too-long = Tekst on liiga pikk. Lühendage seda.
sign-problem-not-digits = Kasutage ainult numbreid 0 kuni 9.
sign-problem-not-amount = See ei ole summa. Sisestage see nii: { $example }.
sign-problem-not-date = Sellist kuupäeva ei ole. Kontrollige päeva, kuud ja aastat (neli numbrit).
sign-problem-not-option = Palun valige üks neist.
sign-problem-not-pattern = See ei ole vormingus, mida teenus ootab. Võrrelge seda lehega.
sign-wrong =
    { $count ->
        [one] Palun kontrollige üht välja.
       *[other] Palun kontrollige { $count } välja.
    }

deactivated-blocked-title = See seade on blokeeritud
deactivated-blocked = See juhtub näiteks pärast viit järjestikust vale PIN-koodi. Countersign ei saa siin midagi kinnitada enne, kui lähtestate PIN-koodi. Seade ise töötab edasi ja teie konto on kaitstud.
deactivated-blocked-todo = Blokeeringu lõpetamiseks valige uus PIN-kood:
deactivated-copied-title = See seade on lukustatud
deactivated-copied = Rakenduse andmeid kasutati mujal või need taastati vanemast koopiast. Ettevaatuse mõttes ei võta server seda seadet enam vastu.
deactivated-copied-todo = Eemaldage siit konto ja registreerige see seade lehel „Minu konto“ uuesti. Kui te ei kopeerinud midagi, vahetage ka oma parool.
deactivated-removed-title = See seade on eemaldatud
deactivated-removed = See seade eemaldati teie kontolt, seepärast ei saa sellega enam sisselogimisi heaks kiita.
deactivated-removed-todo = Kui soovite seda seadet uuesti kasutada, eemaldage siit konto ja registreerige seade lehel „Minu konto“.
deactivated-enrolment-cancelled-title = Registreerimine tühistati
deactivated-enrolment-cancelled = Teisel ekraanil märgiti, et kuus märki on erinevad, või registreerimine tühistati. Midagi ei ole registreeritud.
deactivated-enrolment-cancelled-todo = Alustage lehel uuesti, kui olete valmis. Kui märgid olid tõesti erinevad, kasutage teist võrku.
deactivated-server-restored-title = Server taastati varukoopiast
deactivated-server-restored = Serveri andmed on nüüd vanemad kui selle seadme omad. Teie konto on kaitstud.
deactivated-server-restored-todo = Et need taas kattuksid, määrake uus PIN-kood:
deactivated-step-1 = Avage teisel ekraanil { $origin } ja logige sisse. Kui teil ei ole teist seadet, valige „Ilma rakenduseta“.
deactivated-step-2 = Valige selle seadme juures „Lähtesta PIN-kood“. Kui te seda ei näe, valige kõigepealt „Halda mobiilseadmeid“.
deactivated-step-3 = Skannige lehel olev QR-kood.
deactivated-scan = Skanni lähtestuskood
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Lähtesta PIN-kood
deactivated-remove = Eemalda sellest seadmest
deactivated-begin-again = Eemalda ja alusta uuesti
deactivated-remove-title = Kas eemaldada konto sellest seadmest?
deactivated-remove-lead = Konto { $account } serveris { $server } kustutatakse sellest seadmest. Seadmega ei saa midagi heaks kiita, kuni see on uuesti registreeritud.
deactivated-remove-confirm = Eemalda

store-title = Rakendus ei käivitu
# Button: deletes all accounts from this device.
store-delete = Kustuta kõik ja alusta uuesti
store-delete-title = Kas kustutada rakenduses kõik?
store-delete-lead = Kõik rakenduse kontod kustutatakse sellest seadmest koos nimede ja rakenduse seadetega. Neid ei saa taastada. Seadmega ei saa midagi heaks kiita, kuni see on lehel „Minu konto“ uuesti registreeritud.
store-delete-confirm = Kustuta kõik

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
settings-notifications-hint = Kuidas teile päringutest teatatakse
settings-safety = Turvalisus
settings-idle = Rakenduse sisu peitmine
settings-idle-hint = Pärast seda kasutamata aega. Teid hoiatatakse 30 sekundit varem.
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
# Row of the settings: opens the help page of the server in the browser.
settings-help = Abi
settings-help-hint = Küsimused ja vastused, brauseris: { $address }
settings-diagnostics = Diagnostika
settings-diagnostics-hint = Kui midagi ei tööta
settings-licences = Litsentsid
settings-licences-hint = Selle rakenduse ja selle osade kohta
settings-version = Versioon { $version }

notify-running-title = Teavitused, kuni rakendus töötab
notify-running = Saate teavituse ka siis, kui aken on peidetud. Suletud rakendus päringuid ei kontrolli.
notify-open-title = Teavitused ainult siis, kui rakendus on avatud
notify-open = See seade ei lase suletud rakendusel päringuid kontrollida. Kui leht palub teil kinnitada, avage rakendus ise.
notify-periodic-title = Rakendus kontrollib päringuid aeg-ajalt
notify-periodic = Suletuna kontrollib rakendus päringuid umbes iga 15 minuti tagant. Seade võib seda edasi lükata.
notify-seldom-title = Rakendus kontrollib päringuid, kui seade seda lubab
notify-seldom = Kui te rakendust ei kasuta, võib kontrollide vahele jääda mitu tundi. Kui pühite rakenduse avatud rakenduste vaatest ära, ei kontrolli see üldse enne, kui selle uuesti avate.
notify-late = Päring kehtib ainult mõne minuti, seega tuleb see teavitus sageli liiga hilja. Kui leht palub teil kinnitada, avage rakendus ise.
notify-push-title = Teile teatatakse kohe
notify-push = Niipea kui päring saabub, annab teie push-rakendus sellele rakendusele teada. Kui teavitust ei tule, avage rakendus ise.
notify-apple = Niipea kui päring saabub, edastab Apple teavituse. Selles on kirjas vaid see, et päring ootab. Kui teavitust ei tule, avage rakendus ise.
notify-faster-title = Et kohe teada saada
notify-faster = Selline rakendus nagu ntfy saab sellele rakendusele teada anda kohe, kui päring saabub. Paigaldage see ja avage siis see rakendus uuesti.
notify-refused-title = Teavitused on välja lülitatud
notify-refused = Teile ei anta teada, kui päring saabub. Näete päringut, kui rakenduse avate.
notify-settings = Ava seaded
notify-ask-title = Teavitused ei ole veel lubatud
notify-ask = Lubage teavitused, et rakendus saaks teile teada anda, kui päring saabub.
notify-allow = Luba teavitused

privacy-title = Teie privaatsus
privacy-lead = Lühidalt: see rakendus suhtleb ainult teie kontode serveritega ja ainult teie sisselogimiste asjus.
privacy-kept-title = Mida see seade hoiab
privacy-kept-1 = Iga konto kohta: serveri nimi ja aadress ning teie konto, osaliselt peidetud
privacy-kept-2 = Iga konto salajane võti, mida see seade kaitseb ja millest ilma teie PIN-koodita ei ole kasu
privacy-kept-3 = Teie seaded
privacy-kept-4 = Ei hoita: teie PIN-koodi, parooli ega sisselogimiste loendit
privacy-sent-title = Mida see saadab ja kellele
privacy-sent-1 = Konto serverile: teie vastused päringutele ja uute päringute kontroll
privacy-sent-2 = Mitte kunagi teie PIN-koodi: server saab kontrollida, kas see on õige, kuid ei saa seda teada
privacy-sent-3 = Server näeb ka teie IP-aadressi, nagu iga server
privacy-sent-4 = Kui kasutate push-rakendust: aadress, millel see on kättesaadav. Selle pakkuja saab teada, millal päring tuleb, ja ei midagi muud
privacy-none-title = Mida see ei tee
privacy-none-1 = Ei statistikat, reklaami ega krahhiaruandeid
privacy-none-2 = Ei ühtegi teist serverit: ka arendajad ei saa teie kohta mingit teavet
privacy-none-3 = Pilte ei hoita: kaamera loeb ainult QR-koode
privacy-gone-title = Kuidas oma andmed kustutada
privacy-gone = Kui eemaldate konto jaotises „Kontod“, kustutatakse see sellest seadmest. Mida server teie kohta hoiab, on kirjas lehel „Minu konto“.

licences-title = Litsentsid
licences-own = See rakendus on vaba tarkvara Euroopa Liidu tarkvara vaba kasutuse litsentsi (EUPL) 1.2 alusel.
licences-own-text = Loe Euroopa Liidu tarkvara vaba kasutuse litsentsi
licences-others-title = Tehtud teiste töö abil
licences-others =
    { $count ->
        [one] { $count } komponent oma litsentsi all:
       *[other] { $count } komponenti, igaüks oma litsentsi all:
    }
licences-texts-title = Nende litsentside täistekst
licences-loading = Loendit laaditakse…
licences-failed-title = Loendit ei saanud avada
licences-failed = Sulgege rakendus ja avage see uuesti. Midagi muud see ei mõjuta.

diagnostics-title = Diagnostika
diagnostics-lead = Kui midagi ei tööta, aitab see teave kasutajatoel teid aidata.
diagnostics-safe = Selles teabes ei ole midagi salajast: ei PIN-koodi, võtit, koodi ega parooli. Näete siin kõike, mida jagataks.
diagnostics-english = Read on inglise keeles, et iga tugimeeskond saaks neid lugeda.
diagnostics-lines = Diagnostikateave
diagnostics-share = Jaga

move-intro-title = Kas viia teise telefoni?
move-intro-lead = Konto { $account } serveris { $server } viiakse üle teise telefoni või tahvelarvutisse. Selleks kulub alla kahe minuti.
move-intro-1 = Hoidke käepärast teine telefon, kuhu see rakendus on paigaldatud.
move-intro-2 = See telefon näitab QR-koodi. Teine skannib selle.
move-intro-3 = Sisestage oma PIN-kood teises telefonis. See on sama PIN-kood mis siin.
move-intro-4 = Mõlemad telefonid näitavad kuut märki. Kui need on samad, kinnitage seda siin.
move-intro-after = Niipea kui teine telefon on valmis, ei tööta see telefon enam selle kontoga. Seni ei muutu midagi.
move-intro-accept = Jätka

move-code-title = Skannige see teise telefoniga
move-code-lead = Avage teises telefonis Countersign, puudutage „Vii üle vanast telefonist“ või „Skanni QR-kood“ ja skannige see kood.
move-code-picture = QR-kood teise telefoni jaoks
move-code-typed = Või sisestage seal see kood
move-code-address = Aadress:
move-code-claimed-title = Sisestage nüüd PIN-kood teises telefonis
move-code-claimed = Teine telefon on koodi lugenud ja küsib teie PIN-koodi. See telefon liigub siis automaatselt edasi.
move-code-attempts =
    { $count ->
        [0] Katseid ei ole enam.
        [1] Teises telefonis sisestati vale PIN-kood. Jäänud on üks katse.
       *[other] Teises telefonis sisestati vale PIN-kood. Jäänud on { $count } katset.
    }
move-code-over-title = See kood on aegunud
move-code-over = Midagi ei viidud üle. Minge tagasi ja alustage uuesti.
move-cancel = Katkesta üleviimine

move-compare-title = Kas näete teises telefonis sama?
move-compare-lead = Vaadake mõlemat ekraani. Ärge kiirustage.
move-compare-characters = Kuus märki
move-compare-same = Märgid on samad
move-compare-differ = Märgid on erinevad
move-compare-busy = Kontot viiakse üle…
move-compare-note = Kui need on erinevad, ei viida midagi üle. Keegi teine võis koodi lugeda.

moved-title = Teine telefon on valmis
moved = Konto { $account } serveris { $server } sisselogimised kiidetakse nüüd heaks teises telefonis. Selles telefonis ei saa seda enam teha ja konto on siit kustutatud.
moved-name = Lehel „Minu konto“ on teisel telefonil veel selle telefoni nimi. Seal saate seda muuta.
moved-home = Valmis

accounts-title = Kontod
accounts-lead = Puudutage kontot, et seda kasutada, selle PIN-koodi muuta, seda üle viia või eemaldada.
accounts-active = Praegu nähtaval
accounts-requests =
    { $count ->
        [one] Üks päring ootab
       *[other] { $count } päringut ootab
    }
accounts-pending = Ootab teist ekraani
accounts-blocked = Blokeeritud
accounts-locked = Lukustatud
accounts-removed = Eemaldatud
accounts-cancelled = Registreerimine tühistatud
accounts-restored = Vajab uut PIN-koodi

account-add = Lisa konto
account-switch = Vaheta kontot
account-switch-to = Mine üle sellele kontole
account-see = Vaata, mida teha
account-deactivated = Selle kontoga ei saa praegu midagi heaks kiita.
account-change-pin = Muuda PIN-koodi
account-biometrics = Teie PIN-koodi asemel. Ka PIN-kood kehtib alati.
account-notice-pin-changed-title = PIN-kood on muudetud
account-notice-pin-changed = Nüüdsest kehtib selles seadmes ainult uus PIN-kood.
account-notice-biometrics-on-title = Sisse lülitatud
account-notice-biometrics-on = Nüüdsest saate PIN-koodi asemel kasutada sõrmejälge või nägu.
account-notice-biometrics-off-title = Välja lülitatud
account-notice-biometrics-off = Nüüdsest küsib see seade teie PIN-koodi.
account-notice-named-title = Salvestatud
account-notice-named = See seade kasutab nüüdsest seda nime.
account-sign-ins = Sisselogimised
account-sign-ins-detail = Millal ja kus seda kontot kasutati
account-move = Vii teise telefoni
account-move-detail = Umbes kahe minutiga, ilma arvutita
account-remove = Eemalda sellest seadmest
account-name = Teie enda nimi sellele kontole
account-name-hint = Seda näitab ainult see seade. Suurim pikkus: { $count }.
account-name-save = Salvesta
account-remove-title = Kas eemaldada see konto sellest seadmest?
account-remove-lead = See juhtub kontoga { $account } serveris { $server }:
account-remove-server = Server eemaldab selle seadme teie kontolt ja saadab teile selle kohta e-kirja. Siin veel ootavad päringud tühistatakse.
account-remove-here = Konto ja selle võtmed kustutatakse sellest seadmest. Teie teised kontod jäävad alles.
account-remove-last = Kui see on teie ainus seade, veenduge, et teil on mõni muu sisselogimisviis.
account-remove-reinstall = Et kontot siin uuesti kasutada, tuleb see seade uuesti registreerida. Sama kehtib siis, kui kustutate rakenduse: uuesti paigaldamine ei too kontot tagasi.
account-remove-confirm = Eemalda

sign-ins-title = Sisselogimised
history-empty = Sisselogimisi veel ei ole. Iga sisselogimine ilmub siia koos koha ja ajaga.
history-busy = Võetakse ühendust serveriga…
history-more = Näita vanemaid kirjeid
history-paused = Kas päringud sellele seadmele on peatatud?
history-expect = Ma login praegu sisse
history-expect-hint = Kui uus brauser teatab, et päringud teie seadmesse on peatatud, puudutage siin. Uued brauserid saavad siis kümme minutit päringuid saata.
history-expected = Uued brauserid saavad nüüd kümme minutit sellesse seadmesse päringuid saata.
history-method-password = Parooliga
history-method-app = Selle rakendusega
history-method-code = Selle rakenduse koodiga
history-method-here = Selles seadmes
history-signed-in = Sisse logitud
history-signed = Allkirjastatud
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
history-reported-by-you = Teie teatasite
history-not-me = See ei olnud mina
history-not-me-title = Kas see ei olnud teie?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Teatamine ei peata seda tehingut. Helistage kohe teenusele „{ $service }“: ainult teenus saab selle peatada.
history-not-me-1 = Kui te sellest teatate, logitakse välja kõik, kes on sellest brauserist sisse logitud. Saate selle kohta e-kirja.
history-not-me-2 = Vahetage lehel „Minu konto“ parool.
history-not-me-3 = Vaadake lehel „Minu konto“ üle oma seadmed ja seansid ning lõpetage need, mida te ära ei tunne.
history-not-me-confirm = Teata
