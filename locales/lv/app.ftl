### Latviešu: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Lietotne Countersign tiek atvērta…

common-back = Atpakaļ
common-cancel = Atcelt
common-close = Aizvērt
common-copy = Kopēt
common-copied = Nokopēts
common-try-again = Mēģināt vēlreiz
common-wait =
    { $seconds ->
        [zero] Varat mēģināt vēlreiz pēc { $seconds } sekundēm.
        [one] Varat mēģināt vēlreiz pēc { $seconds } sekundes.
       *[other] Varat mēģināt vēlreiz pēc { $seconds } sekundēm.
    }

still-title = Vai vēl esat šeit?
still-lead = Lietotne drīz paslēps savu saturu, lai to nelasītu neviens cits. Pieskarieties ekrānam vai nospiediet taustiņu, lai tā paliktu atvērta.
still-stay = Paturēt atvērtu

privacy-screen-title = Saturs ir paslēpts
privacy-screen-lead = Lietotne kādu laiku nav lietota, tāpēc tās saturs ir paslēpts.
privacy-screen-open = Turpināt

notice-title = Pieteikties pakalpojumā { $service }?
notice-change-title = Atļaut izmaiņas jūsu kontā?
notice-body = Kontam { $account } gaida pieprasījums. Atveriet lietotni, lai redzētu, no kurienes tas nāk.

account-at = { $account }, serveris { $server }
success-device-ready-title = Šī ierīce ir gatava
success-device-ready = Turpmāk šeit varat apstiprināt savas pieteikšanās.
success-pin-set-title = Jūsu jaunais PIN ir iestatīts
success-pin-set = Turpmāk lietojiet savu jauno PIN.
success-account-removed-title = Noņemts no šīs ierīces
success-account-removed = Jūsu konts joprojām pastāv. Lai to šeit atkal izmantotu, reģistrējiet šo ierīci no jauna.

context-place = Vieta
context-browser = Pārlūks
context-network = Tīkls
context-account = Konts
context-asked = Pieprasījuma laiks
context-page = Vietne

time-left = Atlikušais laiks
time-left-spoken =
    { $seconds ->
        [zero] Atlikušas { $seconds } sekundes
        [one] Atlikusi { $seconds } sekunde
       *[other] Atlikušas { $seconds } sekundes
    }
time-left-spoken-minutes =
    { $minutes ->
        [zero] Atlikušas { $minutes } minūtes
        [one] Atlikusi { $minutes } minūte
       *[other] Atlikušas { $minutes } minūtes
    }
time-up = Laiks ir beidzies
time-just-now = tikko
time-seconds-ago =
    { $count ->
        [zero] pirms { $count } sekundēm
        [one] pirms { $count } sekundes
       *[other] pirms { $count } sekundēm
    }
time-minutes-ago =
    { $count ->
        [zero] pirms { $count } minūtēm
        [one] pirms { $count } minūtes
       *[other] pirms { $count } minūtēm
    }
time-hours-ago =
    { $count ->
        [zero] pirms { $count } stundām
        [one] pirms { $count } stundas
       *[other] pirms { $count } stundām
    }
time-days-ago =
    { $count ->
        [zero] pirms { $count } dienām
        [one] pirms { $count } dienas
       *[other] pirms { $count } dienām
    }
time-today = Šodien
time-yesterday = Vakar

welcome-title = Apstipriniet, ka tas esat jūs
welcome-lead = Kad piesakāties citā ekrānā, šī lietotne lūdz apstiprināt, ka tas tiešām esat jūs.
welcome-initialise = Iestatīt šo ierīci
welcome-new-phone = Pāriet no veca tālruņa
welcome-what = Kas tas ir?
# The label in quotes is the link at the foot of every page.
welcome-help = Vai vajadzīga palīdzība? Savā pieteikšanās lapā izvēlieties „Palīdzība”.
welcome-what-title = Ko dara Countersign
welcome-what-1 = Jūs piesakāties datorā vai planšetdatorā kā parasti.
welcome-what-2 = Šī lietotne parāda, kurš pakalpojums sūta pieprasījumu, no kurienes un kad.
welcome-what-3 = Jūs šeit ievadāt savu PIN. Tikai tad pieteikšanās notiek. Bez jums neviens nevar pieteikties.
welcome-what-private = Lietotne nezina jūsu paroli un nekad nesūta jūsu PIN.
welcome-phone-title = Pāreja uz jaunu tālruni
welcome-move-lead = Turiet pa rokai abus tālruņus. Tas aizņem aptuveni divas minūtes, un dators nav vajadzīgs.
welcome-move-1 = Vecajā tālrunī atveriet Countersign un augšā pieskarieties savam kontam.
welcome-move-2 = Pieskarieties kontam sarakstā, tad „Pāriet uz citu tālruni”.
welcome-move-3 = Šajā tālrunī pieskarieties pogai apakšā un pavērsiet kameru pret veco tālruni.
welcome-move-lost-title = Vai vecais tālrunis ir pazudis vai sabojājies?
welcome-move-lost = Datorā atveriet savu pieteikšanās lapu un atlasiet „Es pazaudēju savu ierīci”. Pēc tam pievienojiet šo tālruni kā jaunu ierīci.

where-title = Pārejiet pie otra ekrāna
where-already = Vai otrā ekrānā jau redzat QR kodu? Pieskarieties „Noskenēt kodu”.
where-lead = Ja ne, datorā vai planšetdatorā, kurā piesakāties:
where-step-1 = Piesakieties un atveriet lapu „Mans konts”.
where-step-1-address = Atveriet šo adresi, piesakieties un atveriet lapu „Mans konts”.
where-step-2 = Izvēlieties „Pievienot mobilo ierīci”. Ja jums jau ir ierīce, vispirms izvēlieties „Pārvaldīt mobilās ierīces”.
where-step-3 = Izvēlieties tur PIN. Lapa pēc tam parādīs QR kodu (kvadrātveida kodu).
where-scan = Noskenēt kodu
where-same-device = Izmantoju to pašu ierīci
where-same-title = Viss vienā ierīcē
where-here-lead = Kamera nevar noskenēt kodu pati savā ekrānā, tāpēc lapa nodod kodu tieši šai lietotnei.
where-same-1 = Atveriet lapu „Mans konts” šīs ierīces pārlūkā.
where-here-2 = Pievienojiet tur mobilo ierīci un izvēlieties PIN. Pēc tam izvēlieties „Atvērt lietotnē”.
where-here-3 = Atvērsies šī lietotne un jautās, vai vēlaties reģistrēt šo ierīci. Ja tā neatveras, nokopējiet saiti no lapas un ielīmējiet to šeit.
where-same-paste = Ielīmēt saiti

scan-title = Noskenējiet kodu
scan-lead = Pavērsiet kameru pret lapā redzamo QR kodu tā, lai tas ietilptu rāmī.
scan-starting = Ieslēdz kameru…
scan-refused-title = Lietotne nevar izmantot kameru
scan-refused = Lietotne izmanto kameru tikai QR koda nolasīšanai un nesaglabā attēlus. Varat to atļaut šīs ierīces iestatījumos vai izmantot kādu citu iespēju tālāk.
scan-absent-title = Kamera nav atrasta
scan-absent = Ievadiet kodu citādi: izvēlieties vai ievelciet koda attēlu vai ielīmējiet tālāk tā saiti.
scan-busy = Kods tiek nolasīts…
scan-old-title = Noskenējiet veco tālruni
scan-old-lead = Vecajā tālrunī atveriet kontu lietotnē Countersign un pieskarieties „Pāriet uz citu tālruni”. Pēc tam pavērsiet šī tālruņa kameru pret kodu.
scan-torch = Lukturītis
scan-picture = No attēla
scan-type-title = Ievadīt kodu
scan-type-hint = Saite vai kods, kas redzams otrā ekrānā
scan-paste = Ielīmēt
scan-paste-by-hand = Lietotne šeit nevar nolasīt starpliktuvi. Turiet pirkstu uz lauka un izvēlieties „Ielīmēt”.
scan-address-label = Tās lapas adrese
scan-address-hint = Adrese vajadzīga tikai garam kodam ar burtiem.
scan-link-submit = Turpināt
scan-drop = Ievelciet attēlu šeit

register-title = Reģistrēt šo ierīci?
register-lead = Šī ierīce apstiprinās pieteikšanos šajā adresē:
register-check = Vai šī adrese ir redzama jūsu otrā ekrānā? Ja ne, atceliet.
register-stored-title = Kas tiek glabāts šajā ierīcē
register-stored-1 = Servera nosaukums un jūsu konts, daļēji paslēpts
register-stored-2 = Slepena atslēga, ko bez jūsu PIN nevar izmantot
register-stored-3 = Jūsu PIN un parole netiek saglabāti
register-accept = Reģistrēt
register-busy = Savienojas…
new-pin-title = Izmantot jauno PIN?
new-pin-lead = Šī ierīce izmantos PIN, ko izvēlējāties šajā adresē:
new-pin-note = Nekas cits nemainās. Turpmāk darbosies tikai jaunais PIN.
new-pin-accept = Turpināt

pin-title = Ievadiet savu PIN
pin-title-enrol = Ievadiet izvēlēto PIN
pin-enrol = Šī ierīce ir savienota ar kontu { $account } serverī { $server }. Lai pabeigtu reģistrāciju, ievadiet savu PIN.
pin-reset = Šī ierīce ir savienota ar kontu { $account } serverī { $server }. Lai pabeigtu, ievadiet savu jauno PIN.
pin-approve = Lai pieteiktos pakalpojumā { $service }
pin-answer = Lai saņemtu kodu pakalpojumam { $service }
pin-answer-digits = Lai saņemtu kodu serverim { $server }
pin-sign = Lai parakstītu pakalpojumam { $service }
pin-answer-sign = Lai saņemtu parakstīšanas kodu pakalpojumam { $service }
pin-answer-sign-digits = Lai saņemtu parakstīšanas kodu serverim { $server }
pin-change-old = Ievadiet savu pašreizējo PIN
pin-change-new = Izvēlieties jaunu PIN
pin-change-repeat = Vēlreiz ievadiet jauno PIN
pin-change-hint = Izvairieties no gadskaitļiem, tādām virknēm kā 1234 un atkārtotiem cipariem.
pin-turn-on-fingerprint = Lai ieslēgtu pirksta nospieduma atpazīšanu kontam { $account } serverī { $server }
pin-turn-on-face = Lai ieslēgtu sejas atpazīšanu kontam { $account } serverī { $server }
pin-turn-on-either = Lai ieslēgtu pirksta nospieduma vai sejas atpazīšanu kontam { $account } serverī { $server }
pin-move = Lai pārnestu kontu { $account } serverī { $server } uz citu tālruni
pin-match = Skaitlis no lapas:
pin-dots =
    { $filled ->
        [0] Nav ievadīts neviens cipars
        [zero] Ievadīti { $filled } no 4 cipariem
        [one] Ievadīts { $filled } no 4 cipariem
       *[other] Ievadīti { $filled } no 4 cipariem
    }
pin-busy = Pārbauda…
pin-attempts =
    { $count ->
        [0] Mēģinājumu vairs nav.
        [1] Šis ir pēdējais mēģinājums. Ja PIN atkal būs nepareizs, šī ierīce tiks bloķēta.
        [zero] Atlikuši { $count } mēģinājumi. Pēc tam šī ierīce tiks bloķēta.
        [one] Atlicis { $count } mēģinājums. Pēc tam šī ierīce tiks bloķēta.
       *[other] Atlikuši { $count } mēģinājumi. Pēc tam šī ierīce tiks bloķēta.
    }
pin-attempts-enrol =
    { $count ->
        [0] Mēģinājumu vairs nav.
        [1] Šis ir pēdējais mēģinājums. Ja PIN atkal būs nepareizs, lapā būs jāsāk no jauna.
        [zero] Atlikuši { $count } mēģinājumi. Pēc tam lapā būs jāsāk no jauna.
        [one] Atlicis { $count } mēģinājums. Pēc tam lapā būs jāsāk no jauna.
       *[other] Atlikuši { $count } mēģinājumi. Pēc tam lapā būs jāsāk no jauna.
    }
pin-attempts-change =
    { $count ->
        [0] Mēģinājumu vairs nav.
        [1] Šis ir pēdējais mēģinājums. Ja PIN atkal būs nepareizs, tas netiks mainīts un šī ierīce tiks bloķēta.
        [zero] Atlikuši { $count } mēģinājumi. Pēc tam šī ierīce tiks bloķēta.
        [one] Atlicis { $count } mēģinājums. Pēc tam šī ierīce tiks bloķēta.
       *[other] Atlikuši { $count } mēģinājumi. Pēc tam šī ierīce tiks bloķēta.
    }
pin-attempts-move =
    { $count ->
        [0] Mēģinājumu vairs nav.
        [1] Šis ir pēdējais mēģinājums. Ja PIN atkal būs nepareizs, nekas netiks pārnests un šī ierīce tiks bloķēta.
        [zero] Atlikuši { $count } mēģinājumi. Pēc tam šī ierīce tiks bloķēta.
        [one] Atlicis { $count } mēģinājums. Pēc tam šī ierīce tiks bloķēta.
       *[other] Atlikuši { $count } mēģinājumi. Pēc tam šī ierīce tiks bloķēta.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Tas attiecas tikai uz Countersign. Pati ierīce turpina darboties.
pin-keypad = Tastatūra
pin-key-delete = Dzēst pēdējo ciparu
pin-forgotten = Aizmirsāt PIN?
pin-forgotten-title = Vai aizmirsāt savu PIN?
pin-forgotten-lead = Neviens nevar noskaidrot jūsu PIN, bet varat izvēlēties jaunu. Šī ierīce paliek reģistrēta.
pin-forgotten-1 = Piesakieties citā ekrānā. Ja jums nav citas ierīces, izvēlieties „Bez lietotnes”.
pin-forgotten-2 = Izvēlieties „Jauns PIN” blakus šai ierīcei. Ja to neredzat, vispirms izvēlieties „Pārvaldīt mobilās ierīces”.
pin-forgotten-3 = Izvēlieties jaunu PIN un noskenējiet lapā redzamo QR kodu.
pin-forgotten-without = Lai tagad pieteiktos bez PIN, lapā, kurā piesakāties, izvēlieties citu veidu.
pin-forgotten-enrol = Šo PIN pirms brīža izvēlējāties lapā, kas rāda kodu. Ja to neatceraties, atgriezieties tur un sāciet no jauna: nekas vēl nav reģistrēts.
pin-forgotten-moving = Ja kodu rāda jūsu vecais tālrunis, izmantojiet vecā tālruņa PIN.

biometric-fingerprint = Pirksta nospiedums
biometric-face = Seja
biometric-either = Pirksta nospiedums vai seja
biometric-use-fingerprint = Izmantot pirksta nospiedumu
biometric-use-face = Izmantot sejas atpazīšanu
biometric-use-either = Izmantot nospiedumu vai seju

offer-notify-title = Vai paziņot, kad pienāk pieprasījums?
offer-notify = Tad lietotne var jums paziņot arī tad, kad tā ir aizvērta.
offer-notify-late = Kad lietotne ir aizvērta, tā pārbauda pieprasījumus tikai laiku pa laikam, bet katrs pieprasījums ir derīgs tikai dažas minūtes. Ja lapa lūdz apstiprināt, atveriet lietotni, negaidot paziņojumu.
offer-notify-later = To jebkurā laikā varat mainīt iestatījumos.
offer-not-now = Ne tagad
offer-fingerprint-title = Vai izmantot pirksta nospiedumu?
offer-fingerprint = Tad varat apstiprināt ar pirksta pieskārienu.
offer-face-title = Vai izmantot sejas atpazīšanu?
offer-face = Tad varat apstiprināt, paskatoties uz šo ierīci.
offer-either-title = Vai izmantot pirksta nospiedumu vai seju?
offer-either = Tad varat apstiprināt ar pieskārienu vai skatienu.
offer-pin-always = Arī PIN vienmēr darbojas. To jebkurā laikā varat mainīt savā kontā.
offer-yes = Jā
offer-skip = Izlaist

no-lock-title = Šai ierīcei nav ekrāna bloķēšanas
no-lock-lead = Šo ierīci varētu atvērt ikviens, kas to paņem rokās. Lai pasargātu jūsu kontu, lietotne darbojas tikai ierīcēs ar ekrāna bloķēšanu: ierīces PIN, rakstu vai paroli vai arī pirksta nospiedumu vai seju.
no-lock-todo = Iestatiet ekrāna bloķēšanu šīs ierīces iestatījumos un atgriezieties šeit.
no-lock-todo-here = Atveriet šīs ierīces iestatījumus, iestatiet ekrāna bloķēšanu un atgriezieties šeit.
no-lock-settings = Atvērt iestatījumus
no-lock-again = Pārbaudīt vēlreiz

compare-title = Vai otrā ekrānā redzat to pašu?
compare-lead-other = Salīdziniet šīs sešas rakstzīmes ar tām, kas redzamas otrā ekrānā (lapā vai vecajā tālrunī), un atbildiet tur.
compare-characters = Sešas rakstzīmes
compare-same = Ja tās ir vienādas, apstipriniet to tur. Tad šī ierīce ir gatava.
compare-differ = Ja tās atšķiras, norādiet to tur. Nekas netiks reģistrēts, un jūsu konts paliks drošībā.
compare-reset-lead = Salīdziniet šīs sešas rakstzīmes ar tām, kas redzamas lapā, un atbildiet tur.
compare-reset-same = Ja tās ir vienādas, apstipriniet to tur. Tad varat lietot savu jauno PIN.
compare-reset-differ = Ja tās atšķiras, norādiet to tur. Tad šī ierīce tiks noņemta no jūsu konta, un konts paliks drošībā.
compare-account = Konts { $account }, serveris { $server }
compare-answered = Es tur atbildēju
compare-waiting = Gaida jūsu atbildi otrā ekrānā

home-title-quiet = Nav nekā, ko apstiprināt
home-title-requests =
    { $count ->
        [zero] { $count } pieprasījumi jums
        [one] { $count } pieprasījums jums
       *[other] { $count } pieprasījumi jums
    }
home-quiet-lead = Kad kaut kur piesakāties, pieprasījums šeit parādās automātiski.
home-offline-lead = Bez savienojuma pieprasījumi nevar pienākt. Pieteikties tomēr var: lapā izvēlieties „Tālrunī nav interneta: skenēt QR kodu” un noskenējiet tās QR kodu šeit.
home-requests-lead = Atveriet pieprasījumu, lai redzētu, no kurienes tas nāk.
home-checking = Sazinās ar serveri…
home-checked = Pārbaudīts { $ago }
home-offline = Nav savienojuma. Lietotne turpinās mēģināt.
home-offline-since = Nav savienojuma. Pēdējoreiz pārbaudīts { $ago }.
home-not-the-server = Atbilde nenāca no jūsu servera. Iespējams, vispirms jāpiesakās šajā Wi-Fi tīklā.
home-refresh = Pārbaudīt tagad
home-accounts = Konti. Pašlaik tiek rādīts:
home-settings = Iestatījumi
home-open = Atvērt pieprasījumu
home-other-requests =
    { $count ->
        [zero] { $count } pieprasījumi, serveris { $server }
        [one] { $count } pieprasījums, serveris { $server }
       *[other] { $count } pieprasījumi, serveris { $server }
    }
home-title-other = Ir pieprasījums citam kontam
home-other-lead = Lai atbildētu, pārslēdzieties uz šo kontu.
home-last-sign-in = Pēdējā pieteikšanās: { $service }, { $ago }
home-clock-ahead = Šīs ierīces pulkstenis steidzas
home-clock-behind = Šīs ierīces pulkstenis atpaliek
home-clock-difference = Starpība: { $difference }
home-clock = Lietotne izmanto servera laiku, tāpēc varat turpināt kā parasti. Šīs ierīces iestatījumos ieslēdziet automātisku datumu un laiku.
home-clock-minutes =
    { $count ->
        [zero] { $count } minūtes
        [one] { $count } minūte
       *[other] { $count } minūtes
    }
home-clock-hours =
    { $count ->
        [zero] { $count } stundas
        [one] { $count } stunda
       *[other] { $count } stundas
    }
home-clock-days =
    { $count ->
        [zero] { $count } dienas
        [one] { $count } diena
       *[other] { $count } dienas
    }
home-scan = Noskenēt QR kodu
home-pending-title = Gaida jūsu atbildi otrā ekrānā
home-pending = Salīdziniet tur sešas rakstzīmes. Šī ierīce būs gatava, tiklīdz apstiprināsiet, ka tās ir vienādas.
home-pending-show = Vēlreiz parādīt sešas rakstzīmes
home-key-store = Šīs ierīces drošā atslēgu krātuve netiek izmantota. Lietotne glabā savu atslēgu failā, ko varat atvērt tikai jūs.

request-title = Pieteikties pakalpojumā { $service }?
request-match-label = Ievadiet skaitli, kas redzams lapā, kurā piesakāties
request-continue = Turpināt
request-next-data = Lasīt tālāk
request-next-number = Tālāk: skaitlis no otra ekrāna
request-next-answer = Tālāk: jūsu atbilde
request-deny = Noraidīt
request-report = Tas nebiju es
request-report-title = Vai tas nebijāt jūs?
request-report-lead = Jūsu paroli, iespējams, zina kāds cits. Pieteikšanās nenotiks: šis pieprasījums tiks noraidīts un par to tiks ziņots.
request-report-next = Pēc tam nomainiet paroli lapā „Mans konts”.
request-report-confirm = Noraidīt un ziņot
request-busy = Noraida…
request-by-link = Šis pieprasījums nāk no saites, kas atvērta šajā ierīcē. Pieteikšanās notiks tikai pārlūkā, kurā sākāt, un jūs tajā atgriezīsieties.
request-sign-title = Parakstīt šo pakalpojumam { $service }?
request-sign-lead = Izlasiet katru rindu. Ievadot savu PIN, jūs parakstāt tieši to.
request-sign-match = Ievadiet skaitli, kas redzams lapā, kurā sākāt
request-sign-report = Jūsu vārdā, iespējams, rīkojas kāds cits. Nekas netiks parakstīts: šis pieprasījums tiks noraidīts un par to tiks ziņots.
request-sign-report-next = Pēc tam sazinieties ar pakalpojuma sniedzēju un nomainiet paroli lapā „Mans konts”.

change-add-device = Pievienot ierīci jūsu kontam?
change-remove-device = Noņemt ierīci „{ $object }”?
change-reset-pin = Iestatīt jaunu PIN ierīcei „{ $object }”?
change-rename-device = Pārdēvēt ierīci „{ $object }” par „{ $value }”?
change-password = Mainīt jūsu konta paroli?
change-email = Mainīt jūsu konta e-pasta adresi uz { $value }?
change-end-waiting = Tagad beigt jūsu konta gaidīšanas laiku?
change-report = Ziņot, ka šī pieteikšanās nebija jūsu: { $object }?
change-close-sessions = Izbeigt sesijas visos citos jūsu pārlūkos?
change-lead = Šī nav pieteikšanās. Ievadot savu PIN, jūs atļaujat tikai šo vienu izmaiņu savā kontā.
change-code-lead = Šī nav pieteikšanās. Ar kodu jūs atļaujat tikai šo vienu izmaiņu savā kontā. Turpiniet tikai tad, ja to sākāt jūs.
done-change-nothing = Nekas nav mainīts.
done-change-approved-title = Izmaiņas atļautas
done-change-approved = Lapa turpināsies automātiski. Nekas cits nav atļauts.
request-change-report = Jūsu vārdā, iespējams, rīkojas kāds cits. Nekas netiks mainīts: šis pieprasījums tiks noraidīts un par to tiks ziņots.
report-ends = Šis mēģinājums ir beidzies. Lai pieteiktos, sāciet no jauna ar paroli.
report-hour = Vienu stundu ar paroli vien nepietiks, lai pieteiktos, izņemot pārlūkā, ko jau izmantojāt kopā ar kādu no savām ierīcēm.
report-password = Mainīt paroli

same-device-link-title = Atver pieprasījumu…
same-device-link-lead = Sazinās ar serveri { $server }…
same-device-link-long = Serveris ilgi neatbild. Varat gaidīt vai atcelt un lapā sākt no jauna.

done-approved-title = Pieteikšanās ir izdevusies
done-approved = Pakalpojums { $service } automātiski atvērsies otrā ekrānā.
done-denied-title = Noraidīts
done-denied = Pakalpojumā { $service } neviens nav pieteicies.
done-reported-title = Noraidīts un ziņots
done-reported = Pakalpojumā { $service } neviens nav pieteicies. Pēc iespējas drīzāk nomainiet paroli: to, iespējams, zina kāds cits.
done-expired-title = Pieprasījums vairs nav derīgs
done-expired = Pakalpojumā { $service } neviens nav pieteicies. Lai mēģinātu vēlreiz, sāciet lapā.
done-cancelled-title = Atcelts lapā
done-cancelled = Pakalpojumā { $service } neviens nav pieteicies. Šeit vairs nekas nav jādara.
done-wrong-match-title = Skaitlis nesakrīt
done-wrong-match = Jūsu ievadītais skaitlis nesakrīt ar to, kas redzams pakalpojuma { $service } lapā, tāpēc neviens nav pieteicies. Ja tas bijāt jūs, sāciet tajā lapā no jauna.
done-home = Gatavs
done-approved-here-title = Pieteikšanās ir izdevusies
done-approved-here = Varat turpināt darbu ar pakalpojumu { $service } savā pārlūkā.
done-signed-title = Parakstīts
done-signed = Pakalpojums { $service } automātiski turpināsies otrā ekrānā.
done-signed-here-title = Parakstīts
done-signed-here = Varat turpināt darbu ar pakalpojumu { $service } savā pārlūkā.
done-sign-denied-title = Noraidīts
done-sign-denied = Pakalpojumam { $service } nekas nav parakstīts.
done-sign-reported-title = Noraidīts un ziņots
done-sign-reported = Pakalpojumam { $service } nekas nav parakstīts. Sazinieties ar pakalpojuma sniedzēju: jūsu vārdā, iespējams, rīkojas kāds cits.
done-sign-expired-title = Pieprasījums vairs nav derīgs
done-sign-expired = Pakalpojumam { $service } nekas nav parakstīts. Lai mēģinātu vēlreiz, sāciet lapā.
done-sign-cancelled-title = Atcelts lapā
done-sign-cancelled = Pakalpojumam { $service } nekas nav parakstīts. Šeit vairs nekas nav jādara.
done-sign-wrong-match-title = Skaitlis nesakrīt
done-sign-wrong-match = Jūsu ievadītais skaitlis nesakrīt ar to, kas redzams pakalpojuma { $service } lapā, tāpēc nekas nav parakstīts. Ja tas bijāt jūs, sāciet tajā lapā no jauna.
done-return = Atpakaļ uz pārlūku
done-not-opened-title = Pārlūks neatvērās
done-not-opened = Pieskarieties tālāk redzamajai pogai vai paši atveriet pārlūku un dodieties uz lapu, kurā sākāt.
done-other-browser-title = Vai lapa prasa deviņas rakstzīmes?
done-other-browser = Ir atvēries cits pārlūks, nevis tas, kurā sākāt. Ievadiet šīs rakstzīmes lapā, kurā sākāt:
done-other-browser-code = Deviņas rakstzīmes

challenge-title = Saņemt kodu pakalpojumam { $service }?
challenge-lead = Lapa prasa kodu no šīs lietotnes. Turpiniet tikai tad, ja tur piesakāties jūs, nevis kāds cits.
challenge-typed-title = Saņemt kodu šiem cipariem?
challenge-typed-digits = Jūsu ievadītie cipari
challenge-typed-compare = Salīdziniet ciparus ar lapu. Ja kāds ir nepareizs, atgriezieties un ievadiet ciparus vēlreiz.
challenge-typed-lead = Jūs ievadījāt divpadsmit ciparus no lapas. Kods darbosies tikai tajā lapā.
challenge-typed-warning = Cipari neparāda, kas prasa kodu. Turpiniet tikai tad, ja šo lapu atvērāt jūs un tās adrese ir iepriekš norādītā.
challenge-sign-title = Parakstīt pakalpojumam { $service }?
challenge-sign-lead = Lapa lūdz jūs kaut ko parakstīt. To šeit ievadāt jūs, lai neviens cits nenoteiktu, kas tiek parakstīts. Turpiniet tikai tad, ja to sākāt jūs.
challenge-accept = Turpināt
challenge-late = Pēc šīs ierīces pulksteņa šis kods vairs nav derīgs. Lapa var lūgt sākt no jauna.

otp-title = Ievadiet šo kodu otrā ekrānā
otp-for = Pakalpojumam { $service }
otp-for-digits = Serverim { $server }
otp-code = Jūsu kods
otp-hint = Varat lietot lielos vai mazos burtus, ar atstarpēm vai bez tām.
otp-aloud = Nolasīt skaļi
otp-done = Kods ir ievadīts
otp-late = Šis kods vairs nav derīgs. Ja lapa to nepieņem, pieprasiet tajā jaunu.

sign-title = Paraksts pakalpojumam { $service }
sign-typed-title = Parakstiet to, ko rāda lapa
sign-lead = Ievadiet to, ko vēlaties parakstīt, tieši tā, kā tas redzams lapā. Jūsu kods būs derīgs tikai tam un nekam citam.
sign-account = Ar kontu { $account }
sign-submit = Turpināt ar PIN
sign-day = Diena
sign-month = Mēnesis
sign-year = Gads
sign-hint-digits = Tikai cipari
sign-hint-amount = Piemēram, { $example }
sign-hint-date = Ar cipariem, piemēram, 5 – maijs
sign-problem-empty = Šis lauks ir tukšs. Aizpildiet to.
sign-problem-too-long = Teksts ir pārāk garš. Lūdzu, saīsiniet to.
sign-problem-not-digits = Izmantojiet tikai ciparus no 0 līdz 9.
sign-problem-not-amount = Tā nav summa. Rakstiet to šādi: { $example }.
sign-problem-not-date = Šāda datuma nav. Pārbaudiet dienu, mēnesi un gadu (četri cipari).
sign-problem-not-option = Lūdzu, izvēlieties vienu no šīm iespējām.
sign-problem-not-pattern = Tas nav formātā, ko sagaida pakalpojums. Salīdziniet to ar lapu.
sign-wrong =
    { $count ->
        [zero] Jāpārbauda { $count } lauki.
        [one] Jāpārbauda { $count } lauks.
       *[other] Jāpārbauda { $count } lauki.
    }

deactivated-blocked-title = Šī ierīce ir bloķēta
deactivated-blocked = Tā notiek, piemēram, pēc pieciem nepareiziem PIN pēc kārtas. Countersign šeit neko nevar apstiprināt, līdz atiestatīsiet PIN. Pati ierīce turpina darboties, un Jūsu konts ir drošībā.
deactivated-blocked-todo = Lai ierīci atbloķētu, izvēlieties jaunu PIN:
deactivated-copied-title = Šī ierīce ir aizslēgta
deactivated-copied = Lietotnes dati tika izmantoti citur vai atjaunoti no vecākas kopijas. Drošības dēļ serveris šo ierīci vairs nepieņem.
deactivated-copied-todo = Noņemiet šeit kontu un pēc tam lapā „Mans konts” reģistrējiet šo ierīci no jauna. Ja jūs neko nekopējāt, nomainiet arī paroli.
deactivated-removed-title = Šī ierīce ir noņemta
deactivated-removed = Šī ierīce ir noņemta no jūsu konta, tāpēc vairs nevar apstiprināt pieteikšanos.
deactivated-removed-todo = Ja vēlaties šo ierīci atkal izmantot, noņemiet šeit kontu un reģistrējiet ierīci lapā „Mans konts”.
deactivated-enrolment-cancelled-title = Reģistrācija ir atcelta
deactivated-enrolment-cancelled = Otrā ekrānā tika norādīts, ka sešas rakstzīmes atšķiras, vai reģistrācija tika atcelta. Nekas nav reģistrēts.
deactivated-enrolment-cancelled-todo = Sāciet lapā no jauna, kad vēlaties. Ja rakstzīmes tiešām atšķīrās, izmantojiet citu tīklu.
deactivated-server-restored-title = Serveris ir atjaunots no rezerves kopijas
deactivated-server-restored = Servera dati tagad ir vecāki nekā šīs ierīces dati. Jūsu konts ir drošībā.
deactivated-server-restored-todo = Lai tie atkal sakristu, iestatiet jaunu PIN:
deactivated-step-1 = Citā ekrānā atveriet adresi { $origin } un piesakieties. Ja jums nav citas ierīces, izvēlieties „Bez lietotnes”.
deactivated-step-2 = Izvēlieties „Jauns PIN” blakus šai ierīcei. Ja to neredzat, vispirms izvēlieties „Pārvaldīt mobilās ierīces”.
deactivated-step-3 = Noskenējiet lapā redzamo QR kodu.
deactivated-scan = Noskenēt kodu jaunam PIN
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Jauns PIN
deactivated-remove = Noņemt no šīs ierīces
deactivated-begin-again = Noņemt un sākt no jauna
deactivated-remove-title = Noņemt kontu no šīs ierīces?
deactivated-remove-lead = Konts { $account } serverī { $server } tiks dzēsts no šīs ierīces. Ierīce neko nevarēs apstiprināt, kamēr nebūs reģistrēta no jauna.
deactivated-remove-confirm = Noņemt

store-title = Lietotni nevar palaist
# Button: deletes all accounts from this device.
store-delete = Dzēst visu un sākt no jauna
store-delete-title = Dzēst visu lietotnē?
store-delete-lead = Visi lietotnes konti tiks dzēsti no šīs ierīces kopā ar to nosaukumiem un lietotnes iestatījumiem. Tos nevar atjaunot. Ierīce neko nevarēs apstiprināt, kamēr nebūs reģistrēta no jauna lapā „Mans konts”.
store-delete-confirm = Dzēst visu

settings-title = Iestatījumi
settings-look = Izskats
settings-language = Valoda
settings-language-system = Automātiski ({ $language })
settings-theme = Gaišs vai tumšs
settings-theme-system = Automātiski
settings-theme-light = Gaišs
settings-theme-dark = Tumšs
settings-text = Teksta lielums
settings-text-normal = Parasts
settings-text-large = Liels
settings-text-larger = Lielāks
settings-text-largest = Vislielākais
settings-notifications = Paziņojumi
settings-notifications-hint = Kā jums paziņo par pieprasījumiem
settings-safety = Drošība
settings-idle = Slēpt lietotnes saturu
settings-idle-hint = Pēc tik ilgas nelietošanas. 30 sekundes iepriekš saņemsiet brīdinājumu.
settings-idle-minutes =
    { $minutes ->
        [zero] Pēc { $minutes } minūtēm
        [one] Pēc { $minutes } minūtes
       *[other] Pēc { $minutes } minūtēm
    }
settings-idle-never = Nekad
settings-accounts = Konti
settings-accounts-hint = PIN, pirksta nospiedums vai seja, pārnešana, noņemšana
settings-history = Pieteikšanās
settings-history-hint = Kad un kur izmantots jūsu konts
settings-about = Par šo lietotni
settings-privacy = Privātums
settings-privacy-hint = Kas tiek glabāts, kas nosūtīts un kam
# Row of the settings: opens the help page of the server in the browser.
settings-help = Palīdzība
settings-help-hint = Jautājumi un atbildes, pārlūkā: { $address }
settings-diagnostics = Diagnostika
settings-diagnostics-hint = Ja kaut kas nedarbojas
settings-licences = Licences
settings-licences-hint = Šī lietotne un tās sastāvdaļas
settings-version = Versija { $version }

notify-running-title = Paziņojumi, kamēr lietotne darbojas
notify-running = Paziņojumu saņemsiet arī tad, kad logs nav redzams. Kad lietotne ir aizvērta, tā nepārbauda pieprasījumus.
notify-open-title = Paziņojumi tikai tad, kad lietotne ir atvērta
notify-open = Šī ierīce neļauj aizvērtai lietotnei pārbaudīt pieprasījumus. Ja lapa lūdz apstiprināt, atveriet lietotni, negaidot paziņojumu.
notify-periodic-title = Lietotne laiku pa laikam pārbauda
notify-periodic = Kad lietotne ir aizvērta, tā pārbauda aptuveni ik pēc 15 minūtēm. Ierīce to var aizkavēt.
notify-seldom-title = Lietotne pārbauda, kad ierīce to atļauj
notify-seldom = Kamēr lietotni nelietojat, starp pārbaudēm var paiet stundas. Ja atvērto lietotņu sarakstā to pavelkat prom, tā nepārbauda vispār, līdz to atkal atverat.
notify-late = Pieprasījums ir derīgs tikai dažas minūtes, tāpēc šis paziņojums bieži pienāk par vēlu. Ja lapa lūdz apstiprināt, atveriet lietotni, negaidot paziņojumu.
notify-push-title = Jums paziņo uzreiz
notify-push = Tiklīdz pienāk pieprasījums, jūsu push lietotne par to paziņo lietotnei Countersign. Ja paziņojums nepienāk, vienkārši atveriet lietotni.
notify-apple = Tiklīdz pienāk pieprasījums, Apple piegādā paziņojumu. Tajā teikts tikai tas, ka gaida pieprasījums. Ja paziņojums nepienāk, vienkārši atveriet lietotni.
notify-faster-title = Lai uzzinātu uzreiz
notify-faster = Tāda lietotne kā ntfy var paziņot šai lietotnei, tiklīdz pienāk pieprasījums. Instalējiet to un pēc tam vēlreiz atveriet šo lietotni.
notify-refused-title = Paziņojumi ir izslēgti
notify-refused = Jums netiks paziņots, kad pienāk pieprasījums. Pieprasījumu redzēsiet, kad atvērsiet lietotni.
notify-settings = Atvērt iestatījumus
notify-ask-title = Paziņojumi vēl nav atļauti
notify-ask = Atļaujiet paziņojumus, lai lietotne varētu jums paziņot, kad pienāk pieprasījums.
notify-allow = Atļaut paziņojumus

privacy-title = Jūsu privātums
privacy-lead = Īsumā: šī lietotne sazinās tikai ar jūsu kontu serveriem un tikai par jūsu pieteikšanos.
privacy-kept-title = Ko glabā šī ierīce
privacy-kept-1 = Katram kontam: servera nosaukumu un adresi un jūsu kontu, daļēji paslēptu
privacy-kept-2 = Slepenu atslēgu katram kontam, ko aizsargā šī ierīce un kas bez jūsu PIN nav lietojama
privacy-kept-3 = Jūsu iestatījumus
privacy-kept-4 = Netiek glabāts: jūsu PIN, parole un pieteikšanās reižu saraksts
privacy-sent-title = Ko tā nosūta un kam
privacy-sent-1 = Konta serverim: jūsu atbildes uz pieprasījumiem un jaunu pieprasījumu pārbaudes
privacy-sent-2 = Nekad jūsu PIN: serveris var pārbaudīt, vai tas ir pareizs, bet to neuzzina
privacy-sent-3 = Serveris redz arī jūsu IP adresi, tāpat kā ikviens serveris
privacy-sent-4 = Ja lietojat push lietotni: adresi, kurā to var sasniegt. Tās nodrošinātājs uzzina, kad pienāk pieprasījums, un neko vairāk
privacy-none-title = Ko tā nedara
privacy-none-1 = Ne statistikas, ne reklāmu, ne ziņojumu par kļūdām
privacy-none-2 = Neviena cita servera: pat lietotnes izstrādātāji neko par jums nesaņem
privacy-none-3 = Attēli netiek saglabāti: kamera tikai nolasa QR kodus
privacy-gone-title = Kā dzēst savus datus
privacy-gone = Ja noņemsiet kontu sadaļā „Konti”, tas tiks dzēsts no šīs ierīces. Ko par jums glabā serveris, redzams lapā „Mans konts”.

licences-title = Licences
licences-own = Šī lietotne ir brīva programmatūra ar Eiropas Savienības publisko licenci 1.2.
licences-own-text = Lasīt Eiropas Savienības publisko licenci
licences-others-title = Izmantots citu autoru darbs
licences-others =
    { $count ->
        [zero] { $count } sastāvdaļas, katra ar savu licenci:
        [one] { $count } sastāvdaļa ar savu licenci:
       *[other] { $count } sastāvdaļas, katra ar savu licenci:
    }
licences-texts-title = Šo licenču pilnie teksti
licences-loading = Tiek ielādēts saraksts…
licences-failed-title = Sarakstu neizdevās atvērt
licences-failed = Aizveriet lietotni un atveriet to vēlreiz. Nekas cits nav skarts.

diagnostics-title = Diagnostika
diagnostics-lead = Ja kaut kas nedarbojas, šī informācija palīdz atbalsta komandai jums palīdzēt.
diagnostics-safe = Šajā informācijā nav noslēpumu: ne PIN, ne atslēgas, ne koda, ne paroles. Šeit redzat visu, kas tiktu kopīgots.
diagnostics-english = Rindas ir angļu valodā, lai tās varētu izlasīt jebkura atbalsta komanda.
diagnostics-lines = Diagnostikas informācija
diagnostics-share = Kopīgot

move-intro-title = Pāriet uz citu tālruni?
move-intro-lead = Konts { $account } serverī { $server } tiks pārnests uz citu tālruni vai planšetdatoru. Tas aizņem mazāk par divām minūtēm.
move-intro-1 = Turiet pa rokai otru tālruni, kurā ir instalēta šī lietotne.
move-intro-2 = Šis tālrunis parādīs QR kodu. Otrs to noskenēs.
move-intro-3 = Ievadiet savu PIN otrā tālrunī. Tas ir tas pats PIN, kas šeit.
move-intro-4 = Abi tālruņi parādīs sešas rakstzīmes. Ja tās ir vienādas, apstipriniet to šeit.
move-intro-after = Tiklīdz otrs tālrunis būs gatavs, šis vairs nedarbosies šim kontam. Līdz tam nekas nemainās.
move-intro-accept = Turpināt

move-code-title = Noskenējiet šo ar otru tālruni
move-code-lead = Otrā tālrunī atveriet Countersign, pieskarieties „Pāriet no veca tālruņa” vai „Noskenēt QR kodu” un noskenējiet šo kodu.
move-code-picture = QR kods otram tālrunim
move-code-typed = Vai arī ievadiet tur šo kodu
move-code-address = Adrese:
move-code-claimed-title = Tagad ievadiet PIN otrā tālrunī
move-code-claimed = Otrs tālrunis ir nolasījis kodu un prasa jūsu PIN. Pēc tam šis tālrunis turpinās automātiski.
move-code-attempts =
    { $count ->
        [0] Mēģinājumu vairs nav.
        [1] Otrā tālrunī tika ievadīts nepareizs PIN. Atlicis viens mēģinājums.
        [zero] Otrā tālrunī tika ievadīts nepareizs PIN. Atlikuši { $count } mēģinājumi.
        [one] Otrā tālrunī tika ievadīts nepareizs PIN. Atlicis { $count } mēģinājums.
       *[other] Otrā tālrunī tika ievadīts nepareizs PIN. Atlikuši { $count } mēģinājumi.
    }
move-code-over-title = Šis kods vairs nav derīgs
move-code-over = Nekas nav pārnests. Ejiet atpakaļ un sāciet no jauna.
move-cancel = Atcelt pārnešanu

move-compare-title = Vai otrā tālrunī redzat to pašu?
move-compare-lead = Paskatieties uz abiem ekrāniem, nesteidzoties.
move-compare-characters = Sešas rakstzīmes
move-compare-same = Rakstzīmes ir vienādas
move-compare-differ = Rakstzīmes atšķiras
move-compare-busy = Konts tiek pārnests…
move-compare-note = Ja tās atšķiras, nekas netiek pārnests. Kodu, iespējams, nolasīja kāds cits.

moved-title = Otrs tālrunis ir gatavs
moved = Tagad pieteikšanos kontā { $account } serverī { $server } apstiprina otrs tālrunis. Šis tālrunis to vairs nevar, un konts no tā ir dzēsts.
moved-name = Lapā „Mans konts” otram tālrunim vēl ir šī tālruņa nosaukums. Tur varat to pārdēvēt.
moved-home = Gatavs

accounts-title = Konti
accounts-lead = Pieskarieties kontam, lai to izmantotu, mainītu tā PIN, to pārnestu vai noņemtu.
accounts-active = Pašlaik tiek rādīts
accounts-requests =
    { $count ->
        [zero] Gaida { $count } pieprasījumi
        [one] Gaida { $count } pieprasījums
       *[other] Gaida { $count } pieprasījumi
    }
accounts-pending = Gaida jūsu otro ekrānu
accounts-blocked = Bloķēts
accounts-locked = Aizslēgts
accounts-removed = Noņemts
accounts-cancelled = Reģistrācija atcelta
accounts-restored = Vajag jaunu PIN

account-add = Pievienot kontu
account-switch = Pārslēgt kontu
account-switch-to = Pārslēgties uz šo kontu
account-see = Skatīt, ko darīt
account-deactivated = Šis konts pašlaik neko nevar apstiprināt.
account-change-pin = Mainīt PIN
account-biometrics = PIN vietā. Arī PIN vienmēr darbojas.
account-notice-pin-changed-title = Jūsu PIN ir mainīts
account-notice-pin-changed = Turpmāk šajā ierīcē darbojas tikai jaunais PIN.
account-notice-biometrics-on-title = Ieslēgts
account-notice-biometrics-on = Turpmāk PIN vietā varat izmantot pirksta nospiedumu vai seju.
account-notice-biometrics-off-title = Izslēgts
account-notice-biometrics-off = Turpmāk šī ierīce prasīs jūsu PIN.
account-notice-named-title = Saglabāts
account-notice-named = Turpmāk šī ierīce izmanto šo nosaukumu.
account-sign-ins = Pieteikšanās
account-sign-ins-detail = Kad un kur izmantots šis konts
account-move = Pāriet uz citu tālruni
account-move-detail = Apmēram divās minūtēs, bez datora
account-remove = Noņemt no šīs ierīces
account-name = Jūsu nosaukums šim kontam
account-name-hint = To rāda tikai šī ierīce. Maksimālais garums: { $count }.
account-name-save = Saglabāt
account-remove-title = Noņemt šo kontu no šīs ierīces?
account-remove-lead = Ar kontu { $account } serverī { $server } notiks šādi:
account-remove-server = Serveris noņems šo ierīci no jūsu konta un paziņos jums par to e-pastā. Pieprasījumi, kas šeit vēl gaida, tiks atcelti.
account-remove-here = Konts un tā atslēgas tiks dzēstas no šīs ierīces. Jūsu citi konti paliks.
account-remove-last = Ja šī ir jūsu vienīgā ierīce, pārliecinieties, ka varat pieteikties citā veidā.
account-remove-reinstall = Lai kontu šeit atkal izmantotu, šī ierīce būs jāreģistrē no jauna. Tas pats attiecas uz lietotnes dzēšanu: jauna instalēšana kontu neatgriezīs.
account-remove-confirm = Noņemt

sign-ins-title = Pieteikšanās
history-empty = Vēl nav nevienas pieteikšanās. Katra pieteikšanās parādīsies šeit ar vietu un laiku.
history-busy = Sazinās ar serveri…
history-more = Rādīt vecākus ierakstus
history-paused = Vai pieprasījumi šai ierīcei ir apturēti?
history-expect = Es tagad piesakos
history-expect-hint = Ja jauns pārlūks paziņo, ka jūsu ierīcei pagaidām netiek sūtīti pieprasījumi, pieskarieties šeit. Tad desmit minūtes jauni pārlūki var sūtīt pieprasījumus.
history-expected = Desmit minūtes jauni pārlūki var sūtīt pieprasījumus šai ierīcei.
history-method-password = Ar paroli
history-method-app = Ar šo lietotni
history-method-code = Ar kodu no šīs lietotnes
history-method-here = Šajā ierīcē
history-signed-in = Pieteikšanās izdevās
history-signed = Parakstīts
history-denied = Noraidīts
history-expired = Laikā nav atbildēts
history-cancelled = Atcelts
history-failed = Neizdevās
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Jauns PIN ierīcei „{ $device }”
history-unblocked = Ierīce „{ $device }” tika atbloķēta ar jaunu PIN
history-moved = Lietotne no ierīces „{ $device }” ir pārnesta uz citu ierīci
history-blocked = Ierīce „{ $device }” tika bloķēta
history-locked = Ierīce „{ $device }” tika aizslēgta
history-reported-by-you = Jūs par to ziņojāt
history-not-me = Tas nebiju es
history-not-me-title = Vai tas nebijāt jūs?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Ziņojums šo darījumu neaptur. Tūlīt zvaniet pakalpojumam „{ $service }”: tikai tas var darījumu apturēt.
history-not-me-1 = Ja par to ziņosiet, visas tajā pārlūkā sāktās sesijas tiks izbeigtas. Par to saņemsiet e-pasta vēstuli.
history-not-me-2 = Nomainiet paroli lapā „Mans konts”.
history-not-me-3 = Lapā „Mans konts” pārbaudiet ierīces un sesijas un izbeidziet tās, ko neatpazīstat.
history-not-me-confirm = Ziņot
