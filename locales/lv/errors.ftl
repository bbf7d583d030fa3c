### Latviešu: see locales/en for what each text is for.

error-unknown-code =
    Šis nav Countersign kods, tāpēc tas nav izmantots. Izmantojiet pieteikšanās lapā redzamo kodu.
    .title = Šis nav Countersign kods
error-newer-version =
    Kods ir izveidots jaunākai šīs lietotnes versijai, tāpēc šeit to nevar nolasīt. Atjauniniet lietotni un noskenējiet kodu vēlreiz.
    .title = Šī lietotne ir jāatjaunina
error-no-code-in-picture =
    Attēlā netika atrasts nolasāms kods. Izvēlieties asāku attēlu, kurā redzams viss kods ar balto malu.
    .title = Šajā attēlā nav koda
error-unreadable-picture =
    Fails nav attēls, ko šī lietotne var nolasīt, vai arī tas ir pārāk liels. Izvēlieties PNG, JPEG vai WebP attēlu, kas nav lielāks par 12 megabaitiem.
    .title = Šo attēlu nevar atvērt
error-mistyped-code =
    Viena vai vairākas rakstzīmes nesakrīt ar lapu, tāpēc nekas nav nosūtīts. Salīdziniet kodu ar lapu un izlabojiet to.
    .title = Ievades kļūda
error-mistyped-digits =
    Viens no cipariem ir nepareizs vai trūkst. Tas netiek uzskatīts par mēģinājumu. Salīdziniet visus divpadsmit ar lapu un izlabojiet tos.
    .title = Ievades kļūda
error-insecure-address =
    Savienojums ar šo adresi nav šifrēts, tāpēc lietotne to neizmanto. Pareizo kodu lūdziet pakalpojuma sniedzējam.
    .title = Šī adrese nav aizsargāta
error-not-an-address =
    Adrese ir nepilnīga vai tajā ir pārrakstīšanās kļūda, tāpēc nekas netika nosūtīts. Norakstiet to no lapas, kurā redzams kods.
    .title = Tā nav adrese
error-no-answer-there =
    Nekas nav mainīts. Pārbaudiet adresi un to, vai šai ierīcei ir interneta savienojums. Pēc tam mēģiniet vēlreiz.
    .title = No šīs adreses nav atbildes
error-name-refused =
    Nosaukums ir pārāk garš vai satur slēptas rakstzīmes, tāpēc netika saglabāts. Izvēlieties citu nosaukumu.
    .title = Šo nosaukumu nevar izmantot
error-enrolment-gone =
    Katrs kods ir derīgs vienu reizi un desmit minūtes. Nekas nav mainīts. Iegūstiet lapā jaunu kodu un noskenējiet to.
    .title = Šis kods vairs nav derīgs
error-reset-gone =
    Katrs kods ir derīgs vienu reizi un desmit minūtes. Nekas nav mainīts. Izvēlieties „Jauns PIN” blakus šai ierīcei. Iegūstiet lapā jaunu kodu un noskenējiet to.
    .title = Šis kods vairs nav derīgs
error-enrolment-contested =
    Vienu un to pašu kodu mēģināja izmantot divas ierīces, tāpēc abas tika noraidītas un nekas nav mainīts. Iegūstiet lapā jaunu kodu un neļaujiet nevienam citam to redzēt.
    .title = Šo kodu izmantoja cita ierīce
error-not-this-device =
    Šis kods iestata jaunu PIN citai ierīcei. Noskenējiet to ar attiecīgo ierīci vai izvēlieties lapā šo ierīci un noskenējiet jauno kodu.
    .title = Šis kods ir citai ierīcei
error-page-still-asks =
    Lapa joprojām jautā, vai sešas rakstzīmes ir vienādas. Salīdziniet rakstzīmes un atbildiet tur. Pēc tam lietotne automātiski turpinās.
    .title = Lapa joprojām jautā
error-wrong-pin =
    Nekas nav apstiprināts. Ievadiet savu PIN vēlreiz. Nesteidzieties.
    .title = Nepareizs PIN
error-enrolment-dead =
    Trīs reizes tika ievadīts nepareizs PIN, tāpēc šis kods vairs nav derīgs. Nekas nav mainīts. Pieprasiet lapā jaunu kodu un sāciet no jauna.
    .title = PIN pārāk daudz reižu nepareizs
error-reset-unanswered =
    Jaunais PIN šajā ierīcē ir iestatīts, bet serveris vēl nav atbildējis. Pārbaudiet, vai šī ierīce ir tiešsaistē. Lietotne turpinās automātiski.
    .title = Jaunais PIN vēl nav apstiprināts
error-not-attested =
    Šis serveris pieņem tikai ierīces, kuru aparatūru tas var pārbaudīt. Šo ierīci neizdevās pārbaudīt. Nekas netika mainīts. Izmantojiet citu ierīci vai vērsieties pie servera uzturētāja.
    .title = Šī ierīce netiek pieņemta
error-unreachable =
    Ar serveri pašlaik nevar sazināties. Nekas nav zaudēts. Pārbaudiet, vai šai ierīcei ir interneta savienojums. Lietotne turpinās mēģināt.
    .title = Serveris neatbild
error-not-the-server =
    Atbilde nenāca no jūsu servera, tāpēc tā netika ņemta vērā. Viesnīcas vai kafejnīcas tīkls, iespējams, vispirms prasa pieteikties. Atveriet kādu tīmekļa lapu vai izmantojiet citu tīklu.
    .title = Atbilde nenāca no jūsu servera
error-server-fault =
    Serverī ir radusies problēma. Nekas nav mainīts. Mēģiniet vēlreiz pēc dažām minūtēm.
    .title = Serverim ir traucējumi
error-too-many =
    Lai pasargātu jūsu kontu, serveris lūdz uzgaidīt. Nekas nav zaudēts. Mēģiniet vēlreiz nedaudz vēlāk.
    .title = Pārāk daudz mēģinājumu īsā laikā
error-device-not-active =
    Pašlaik šo ierīci nevar izmantot šim kontam. Nekas nav mainīts. Atgriezieties konta sākuma ekrānā: tur norādīts, ko darīt.
    .title = Šo ierīci nevar izmantot
error-request-expired =
    Nekas nav apstiprināts. Ja joprojām vēlaties pieteikties, sāciet lapā no jauna.
    .title = Šis pieprasījums vairs nav derīgs
error-request-gone =
    Uz šo pieprasījumu atbildēja vai to atcēla citur. Ja joprojām vēlaties pieteikties, sāciet lapā no jauna.
    .title = Šis pieprasījums jau ir beidzies
error-removal-untold =
    Konts ir dzēsts no šīs ierīces, bet serveris neatbildēja. Piesakieties, atveriet lapu „Mans konts” un noņemiet šo ierīci arī no tur esošā saraksta.
    .title = Neizdevās informēt serveri
error-no-such-account =
    Konta, kuram šis kods ir paredzēts, šajā lietotnē nav. Izvēlieties lapā šo ierīci vai vispirms reģistrējiet to.
    .title = Šis kods ir citam kontam
error-forged-challenge =
    Šis kods uzdodas par jūsu servera kodu, bet tāds nav. Atbildes kods netika izveidots. Pirms turpināt, pārbaudiet lapas adresi.
    .title = Neuzticieties šim kodam
error-challenge-expired =
    Šis kods ir vecāks par piecām minūtēm. Ja lapa jūsu atbildi nepieņem, iegūstiet tajā jaunu kodu.
    .title = Šis kods var būt pārāk vecs
error-clock-wrong =
    Šīs ierīces pulkstenis no servera pulksteņa atšķiras par vairāk nekā minūti. Lietotne izmanto servera laiku. Iestatījumos ieslēdziet automātisku datumu un laiku.
    .title = Šīs ierīces pulkstenis nerāda pareizu laiku
error-key-store-unavailable =
    Neizdevās atvērt šīs ierīces atslēgu krātuvi, kas aizsargā lietotni. Nekas nav mainīts. Atbloķējiet ierīci vai vēlreiz piesakieties tajā un tad mēģiniet vēlreiz.
    .title = Atslēgu krātuve neatbild
error-secret-lost =
    Atslēga, kas šajā ierīcē aizsargā lietotnes datus, ir zudusi, un to nevar atjaunot. Jūsu konti serveros paliek, kādi tie ir. Dzēsiet visu lietotnē un pēc tam reģistrējiet šo ierīci no jauna lapā „Mans konts”.
    .title = Lietotnes datus vairs nevar atvērt
error-device-key-lost =
    Šī konta atslēga šajā ierīcē ir zudusi. Tāpēc ierīce šim kontam neko nevar apstiprināt. Noņemiet kontu no lietotnes un pēc tam reģistrējiet šo ierīci no jauna lapā „Mans konts”.
    .title = Šī konta atslēga ir zudusi
error-store-unwritable =
    Šīs ierīces krātuve ir pilna vai aizslēgta, tāpēc nekas nav nosūtīts. Atbrīvojiet vietu un mēģiniet vēlreiz.
    .title = Lietotne nevarēja saglabāt datus
error-store-damaged =
    Dati ir bojāti vai pieder citai instalācijai. Nekas nav mainīts. Ja atkārtots mēģinājums nelīdz, instalējiet lietotni no jauna un reģistrējiet šo ierīci lapā „Mans konts”.
    .title = Lietotnes datus nevar nolasīt
error-store-newer =
    Lietotnes datus saglabāja jaunāka versija, un šī versija tos nevar atvērt. Nekas nav mainīts. Atjauniniet lietotni.
    .title = Šie dati ir no jaunākas lietotnes versijas
error-store-in-use =
    Datus izmanto cits šīs lietotnes logs. Aizveriet šo logu un turpiniet otrā.
    .title = Lietotne Countersign jau ir atvērta
error-link-not-scanned =
    Neskenējiet šo kodu: tas atver pieprasījumu ierīcē, kurā tas redzams. Atveriet tā saiti tajā ierīcē vai izvēlieties lapā „Tālrunī nav interneta: skenēt QR kodu”.
    .title = Šis kods nav jāskenē
error-link-gone =
    Uz pieprasījumu ir atbildēts vai tas ir atcelts, vairs nav derīgs vai ir paredzēts citai lietotnei. Nekas nav apstiprināts. Ja joprojām vēlaties pieteikties, sāciet lapā no jauna.
    .title = Šī saite vairs nav derīga
error-request-not-shown =
    Šī pieprasījuma daļas trūkst vai to šeit nevar parādīt, tāpēc to nevar apstiprināt. Nekas nav parakstīts. Atjauniniet lietotni vai sazinieties ar pakalpojuma sniedzēju.
    .title = Šo pieprasījumu nevar parādīt pilnībā
error-link-waits =
    Pabeidziet vai atceliet šeit iesākto. Pēc tam saite atvērsies automātiski.
    .title = Jūs gaida saite
error-browser-not-opened =
    Šī ierīce neatvēra pārlūku. Atgriezieties pārlūkā. Lapa, kurā sākāt, tur turpināsies.
    .title = Pārlūks neatvērās
error-help-not-opened =
    Pārlūks neatvērās, jūs joprojām esat lietotnē. Atveriet pārlūkā adresi, kas norādīta pie „Palīdzība”.
    .title = Pārlūks neatvērās
error-password-page-not-opened =
    Pārlūks neatvērās, jūs joprojām esat lietotnē. Atveriet pārlūkā šeit redzamo adresi.
    .title = Pārlūks neatvērās
error-pin-same-digits =
    Četrus vienādus ciparus ir viegli uzminēt. Izvēlieties citu PIN.
    .title = Šis PIN ir pārāk vienkāršs
error-pin-row =
    Tādas virknes kā 1234 vai 4321 ir viegli uzminēt. Izvēlieties citu PIN.
    .title = Šis PIN ir pārāk vienkāršs
error-pin-pairs =
    Atkārtotus vai spoguļotus pārus, piemēram, 1212 vai 1221, ir viegli uzminēt. Izvēlieties citu PIN.
    .title = Šis PIN ir pārāk vienkāršs
error-pin-year =
    Gadskaitli ir viegli uzminēt. Izvēlieties citu PIN.
    .title = Šis PIN ir pārāk vienkāršs
error-pin-keypad-line =
    Ciparus, kas uz tastatūras veido līniju, ir viegli uzminēt. Izvēlieties citu PIN.
    .title = Šis PIN ir pārāk vienkāršs
error-pin-unchanged =
    Šis jau ir jūsu PIN. Izvēlieties citu.
    .title = Tas ir jūsu pašreizējais PIN
error-pin-differs =
    Abi PIN nav vienādi, tāpēc nekas nav mainīts. Izvēlieties jauno PIN vēlreiz.
    .title = Abi PIN nesakrīt
error-biometric-cancelled =
    Nekas nav apstiprināts, un nekas nav zaudēts. Mēģiniet vēlreiz vai izmantojiet savu PIN.
    .title = Atcelts
error-biometric-locked-out =
    Pirksta nospieduma vai sejas atpazīšana pārāk daudz reižu neizdevās, tāpēc tā uz laiku ir izslēgta. Izmantojiet savu PIN. Lai atpazīšanu atkal izmantotu, vienreiz atbloķējiet ierīci.
    .title = Šoreiz izmantojiet savu PIN
error-biometric-changed =
    Šajā ierīcē ir pievienots vai noņemts pirksta nospiedums vai seja. Jūsu drošībai lietotne tagad prasa PIN. Atpazīšanu varat atkal ieslēgt savā kontā.
    .title = Pirkstu nospiedumi vai sejas ir mainījušās
error-biometric-unavailable =
    Šai ierīcei pašlaik nav pirksta nospieduma vai sejas, ko lietotne varētu izmantot. Izmantojiet savu PIN.
    .title = Izmantojiet savu PIN
error-move-ended =
    Nekas nav pārnests, un šī ierīce darbojas kā iepriekš. Ja joprojām vēlaties kontu pārnest, sāciet no jauna.
    .title = Pārnešana ir beigusies
error-too-many-accounts =
    Šajā lietotnē jau ir lielākais iespējamais kontu skaits, vai arī kontam ir lielākais iespējamais ierīču skaits. Nekas nav reģistrēts. Noņemiet to, kas nav vajadzīgs, un mēģiniet vēlreiz.
    .title = Sasniegts ierobežojums
error-settings-not-opened =
    Nekas nav mainīts. Atveriet šīs ierīces iestatījumus un sameklējiet tur ekrāna bloķēšanu.
    .title = Iestatījumi neatvērās
error-notifications-not-opened =
    Nekas nav mainīts. Atveriet šīs ierīces iestatījumus un sameklējiet tur šīs lietotnes paziņojumus.
    .title = Iestatījumi neatvērās
