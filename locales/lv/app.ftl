### Latviešu: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Lietotne Countersign tiek atvērta

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

account-at = { $account }, serveris { $server }

context-place = Vieta
context-browser = Pārlūks
context-network = Tīkls
context-account = Konts
context-asked = Kad
context-page = Lapa

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

welcome-title = Lai pieteiktos, vajag divus
welcome-lead = Kad piesakāties citā ekrānā, šī lietotne jautā, vai tas tiešām esat jūs.
welcome-initialise = Aktivizēt
welcome-new-phone = Man ir jauns tālrunis
welcome-what = Kas tas ir?
welcome-what-title = Ko dara Countersign
welcome-what-1 = Jūs piesakāties datorā vai planšetdatorā kā vienmēr.
welcome-what-2 = Šī lietotne parāda, kas prasa, no kurienes un kad.
welcome-what-3 = Jūs šeit ievadāt savu PIN, un tikai tad durvis atveras. Bez jums tās paliek slēgtas.
welcome-what-private = Lietotne nezina jūsu paroli un nekad nesūta jūsu PIN.
welcome-phone-title = Pāreja uz jaunu tālruni
welcome-phone-lead = Jūsu PIN un atslēgas nekad neatstāj veco tālruni, tāpēc jaunais ir jāreģistrē no jauna. Tas aizņem divas minūtes.
welcome-phone-1 = Datorā piesakieties un atveriet lapu „Mans konts”. Vecais tālrunis vēl var apstiprināt.
welcome-phone-2 = Pievienojiet šo tālruni kā jaunu ierīci.
welcome-phone-3 = Pēc tam noņemiet no saraksta veco tālruni.
welcome-phone-lost = Ja vecais tālrunis ir pazudis, izvēlieties tajā lapā citu pieteikšanās veidu.

where-title = Pārejiet pie otra ekrāna
where-lead = Datorā vai planšetdatorā, kurā piesakāties:
where-step-1 = Piesakieties un atveriet lapu „Mans konts”.
where-step-1-address = Atveriet šo adresi, piesakieties un atveriet lapu „Mans konts”.
where-step-2 = Izvēlieties „Pārvaldīt mobilās ierīces”, tad „Pievienot mobilo ierīci”.
where-step-3 = Izvēlieties tur PIN. Lapa pēc tam parādīs kvadrātveida kodu.
where-scan = Noskenēt kodu
where-same-device = Izmantoju to pašu ierīci
where-same-title = Viss vienā ierīcē
where-same-lead = Kamera neredz savu ekrānu. Pārnesiet kodu kā saiti.
where-same-1 = Atveriet sava konta lapu šīs ierīces pārlūkā.
where-same-2 = Pievienojiet mobilo ierīci un nokopējiet saiti zem kvadrātveida koda.
where-same-3 = Atgriezieties šeit un ielīmējiet to.
where-same-paste = Ielīmēt saiti

scan-title = Noskenējiet kodu
scan-lead = Turiet lapas kvadrātveida kodu rāmja robežās.
scan-starting = Kamera tiek ieslēgta
scan-refused-title = Kameras lietošana nav atļauta
scan-refused = Lietotne izmanto kameru tikai kvadrātveida koda nolasīšanai un attēlus nesaglabā. Varat to atļaut šīs ierīces iestatījumos vai izmantot kādu citu veidu tālāk.
scan-absent-title = Šeit nav kameras
scan-absent = Ievadiet kodu citādi: izvēlieties vai ievelciet koda attēlu vai ielīmējiet tālāk tā saiti.
scan-busy = Kods tiek nolasīts
scan-torch = Gaisma
scan-picture = No attēla
scan-link-label = Vai arī ierakstiet vai ielīmējiet saiti vai kodu no lapas
scan-address-label = Šīs lapas adrese
scan-link-submit = Izmantot
scan-drop = Ievelciet attēlu šeit

register-title = Reģistrēt šo ierīci?
register-lead = Šī ierīce apstiprinās pieteikšanos adresē
register-check = Vai šajā adresē pieteicāties otrā ekrānā? Ja ne, atceliet.
register-stored-title = Kas tiek glabāts šajā ierīcē
register-stored-1 = Servera nosaukums un jūsu konts, daļēji paslēpts
register-stored-2 = Slepena atslēga, kas bez jūsu PIN nav lietojama
register-stored-3 = Ne jūsu PIN, ne jūsu parole
register-accept = Reģistrēt
register-busy = Savienojas
reset-title = Iestatīt jauno PIN?
reset-lead = Šī ierīce izmantos PIN, ko izvēlējāties adresē
reset-note = Viss pārējais paliek bez izmaiņām. Turpmāk derēs tikai jaunais PIN.
reset-accept = Turpināt

pin-title = Ievadiet savu PIN
pin-title-enrol = Ievadiet izvēlēto PIN
pin-enrol = Ir izveidots savienojums ar kontu { $account } serverī { $server }. Lai pabeigtu reģistrāciju, ievadiet savu PIN.
pin-reset = Ir izveidots savienojums ar kontu { $account } serverī { $server }. Lai pabeigtu, ievadiet savu jauno PIN.
pin-approve = Lai pieteiktos pakalpojumā { $service }
pin-answer = Lai saņemtu kodu pakalpojumam { $service }
pin-answer-digits = Lai saņemtu kodu serverim { $server }
pin-dots =
    { $filled ->
        [0] Nav ievadīts neviens cipars
        [zero] Ievadīti { $filled } no 4 cipariem
        [one] Ievadīts { $filled } no 4 cipariem
       *[other] Ievadīti { $filled } no 4 cipariem
    }
pin-busy = Pārbauda
pin-attempts =
    { $count ->
        [0] Mēģinājumu vairs nav.
        [1] Šis ir pēdējais mēģinājums. Pēc vēl viena nepareiza PIN šī ierīce tiks bloķēta.
        [zero] Atlikuši { $count } mēģinājumi.
        [one] Atlicis { $count } mēģinājums.
       *[other] Atlikuši { $count } mēģinājumi.
    }
pin-attempts-enrol =
    { $count ->
        [0] Mēģinājumu vairs nav.
        [1] Šis ir pēdējais mēģinājums. Pēc vēl viena nepareiza PIN jums lapā būs jāsāk no jauna.
        [zero] Atlikuši { $count } mēģinājumi.
        [one] Atlicis { $count } mēģinājums.
       *[other] Atlikuši { $count } mēģinājumi.
    }
pin-keypad = Tastatūra
pin-key-delete = Dzēst pēdējo ciparu
pin-forgotten = Aizmirsāt?
pin-forgotten-title = Vai aizmirsāt savu PIN?
pin-forgotten-lead = Neviens to nevar noskaidrot, bet varat izvēlēties jaunu. Šī ierīce paliek reģistrēta.
pin-forgotten-1 = Citā ekrānā piesakieties un atveriet lapu „Mans konts”.
pin-forgotten-2 = Izvēlieties „Pārvaldīt mobilās ierīces”, tad „Jauns PIN” blakus šai ierīcei.
pin-forgotten-3 = Izvēlieties jaunu PIN un noskenējiet kodu, ko parāda lapa.
pin-forgotten-enrol = Šo PIN pirms brīža izvēlējāties lapā, kas rāda kodu. Ja to neatceraties, atgriezieties tur un sāciet no jauna: nekas vēl nav reģistrēts.

compare-title = Vai lapā redzat to pašu?
compare-lead = Salīdziniet šīs sešas rakstzīmes ar lapu otrā ekrānā un atbildiet tur.
compare-characters = Sešas rakstzīmes
compare-same = Ja tās ir vienādas, norādiet to lapā. Tad šī ierīce ir gatava.
compare-differ = Ja tās atšķiras, norādiet to lapā. Tad nekas netiks reģistrēts, un nekas slikts nenotiks.
compare-account = Konts { $account }, serveris { $server }
compare-home = Es tur atbildēju

home-title-quiet = Nav nekā, ko apstiprināt
home-title-requests =
    { $count ->
        [zero] { $count } pieprasījumi jums
        [one] { $count } pieprasījums jums
       *[other] { $count } pieprasījumi jums
    }
home-quiet-lead = Kad kaut kur piesakāties, pieprasījums pats parādās šeit.
home-requests-lead = Atveriet pieprasījumu, lai redzētu, kas prasa.
home-checking = Jautā serverim
home-checked = Pārbaudīts { $ago }
home-offline = Nav savienojuma. Lietotne pati turpina mēģināt.
home-offline-since = Nav savienojuma. Pēdējoreiz pārbaudīts { $ago }.
home-not-the-server = Jūsu servera vietā atbildēja cits tīkls. Iespējams, vispirms jāpiesakās šajā Wi-Fi tīklā.
home-refresh = Pārbaudīt tagad
home-scan = Noskenēt QR kodu
home-pending-title = Otrs ekrāns gaida jūs
home-pending = Salīdziniet tur sešas rakstzīmes. Šī ierīce būs gatava, tiklīdz norādīsiet, ka tās ir vienādas.
home-key-store = Sistēmas atslēgu krātuve šeit netiek izmantota. Lietotne glabā savu atslēgu failā, ko varat atvērt tikai jūs.
home-account = Jūsu konts

request-title = Pieteikties pakalpojumā { $service }?
request-match-label = Ievadiet skaitli, ko redzat lapā, kurā piesakāties
request-continue = Turpināt
request-deny = Noraidīt
request-report = Es to nepieprasīju
request-report-title = Vai jūs to nepieprasījāt?
request-report-lead = Tad jūsu paroli, iespējams, zina kāds cits. Neviens netiks iekšā: šis pieprasījums tiks noraidīts un par to tiks ziņots.
request-report-next = Pēc tam nomainiet paroli sava konta lapā.
request-report-confirm = Noraidīt un ziņot
request-busy = Noraida

done-approved-title = Pieteikšanās ir izdevusies
done-approved = Pakalpojums { $service } pats atvērsies otrā ekrānā.
done-denied-title = Noraidīts
done-denied = Pakalpojumā { $service } neviens nav pieteicies.
done-reported-title = Noraidīts un ziņots
done-reported = Pakalpojumā { $service } neviens nav pieteicies. Drīz nomainiet paroli: to, iespējams, zina kāds cits.
done-expired-title = Laiks ir beidzies
done-expired = Pakalpojumā { $service } neviens nav pieteicies. Lai mēģinātu vēlreiz, sāciet lapā.
done-cancelled-title = Atcelts lapā
done-cancelled = Pakalpojumā { $service } neviens nav pieteicies. Šeit vairs nekas nav jādara.
done-wrong-match-title = Tas nebija īstais skaitlis
done-wrong-match = Pakalpojuma { $service } lapā ir cits skaitlis, tāpēc neviens nav pieteicies. Ja tas bijāt jūs, sāciet tur no jauna.
done-home = Gatavs

challenge-title = Saņemt kodu pakalpojumam { $service }?
challenge-lead = Lapa prasa kodu no šīs lietotnes. Turpiniet tikai tad, ja tur piesakāties jūs.
challenge-typed-title = Saņemt kodu šiem cipariem?
challenge-typed-lead = Jūs ievadījāt divpadsmit ciparus no lapas. Kods der tikai šai lapai.
challenge-typed-warning = Cipari nepasaka, kas prasa. Turpiniet tikai tad, ja šo lapu atvērāt jūs un tās adrese ir iepriekš norādītā.
challenge-accept = Turpināt
challenge-late = Pēc šīs ierīces pulksteņa šī koda laiks ir pagājis. Lapa var lūgt sākt no jauna.

otp-title = Ievadiet šo kodu lapā
otp-for = Pakalpojumam { $service }
otp-for-digits = Serverim { $server }
otp-code = Jūsu kods
otp-hint = Lielie vai mazie burti, ar atstarpēm vai bez tām: lapa pieņem abus.
otp-aloud = Nolasīt skaļi
otp-done = Gatavs
otp-late = Šī koda laiks ir pagājis. Ja lapa to nepieņem, pieprasiet tajā jaunu.

halted-blocked-title = Šī ierīce ir bloķēta
halted-blocked = PIN bija pārāk daudz reižu nepareizs, tāpēc šī ierīce pagaidām neko nevar apstiprināt. Jūsu konts ir drošībā, un nav jāreģistrējas no jauna.
halted-blocked-todo = Lai ierīci atbloķētu, izvēlieties jaunu PIN:
halted-copied-title = Šī ierīce ir aizslēgta
halted-copied = Lietotnes dati tika izmantoti citur vai atjaunoti no vecākas kopijas. Drošības dēļ serveris šo ierīci vairs nepieņem.
halted-copied-todo = Noņemiet šeit kontu un pēc tam sava konta lapā reģistrējiet šo ierīci no jauna. Ja jūs neko nekopējāt, nomainiet arī paroli.
halted-removed-title = Šī ierīce ir noņemta
halted-removed = Tā ir noņemta no jūsu konta, tāpēc vairs nevar apstiprināt pieteikšanos.
halted-removed-todo = Ja vēlaties to atkal izmantot, noņemiet šeit kontu un reģistrējiet ierīci sava konta lapā.
halted-enrolment-cancelled-title = Reģistrācija ir atcelta
halted-enrolment-cancelled = Lapā tika norādīts, ka sešas rakstzīmes atšķiras, vai reģistrācija tika apturēta. Nekas nav reģistrēts.
halted-enrolment-cancelled-todo = Sāciet lapā no jauna, kad vēlaties. Ja rakstzīmes tiešām atšķīrās, izmantojiet citu tīklu.
halted-server-restored-title = Serveris ir atgriezies pagātnē
halted-server-restored = Tas tika atjaunots no vecākas kopijas, un šī ierīce zina vairāk nekā tas. Jūsu konts ir drošībā.
halted-server-restored-todo = Jauns PIN tos atkal saskaņos:
halted-step-1 = Citā ekrānā atveriet adresi { $origin } un piesakieties.
halted-step-2 = Izvēlieties „Pārvaldīt mobilās ierīces”, tad „Jauns PIN” blakus šai ierīcei.
halted-step-3 = Noskenējiet kodu, ko parāda lapa.
halted-scan = Noskenēt kodu PIN maiņai
halted-remove = Noņemt no šīs ierīces
halted-begin-again = Noņemt un sākt no jauna
halted-remove-title = Noņemt kontu no šīs ierīces?
halted-remove-lead = Šī ierīce tad aizmirsīs kontu { $account } serverī { $server }. Tā neko nevarēs apstiprināt, kamēr nebūs reģistrēta no jauna.
halted-remove-confirm = Noņemt

store-title = Lietotni nevar atvērt
