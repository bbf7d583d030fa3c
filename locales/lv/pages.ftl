### Latviešu: see locales/en for what each text is for.

product-name = Countersign

page-skip = Pāriet uz saturu
page-sign-out = Iziet
page-demo = Šī ir demonstrācija šajā datorā. Tās vēstules ir šeit:
page-back-account = Mans konts
page-back-devices = Manas mobilās ierīces
page-cancel = Atcelt
page-language = Valoda
page-language-set = Mainīt

sign-in-title = Pieteikties
sign-in-lead = Lai sāktu, ievadiet savu e-pasta adresi.
sign-in-email = E-pasta adrese
sign-in-email-wrong = Ievadiet pilnu e-pasta adresi, piemēram, marija@example.eu.
sign-in-next = Tālāk
sign-in-over = Šī pieteikšanās ir beigusies, jo tā ilga vairāk nekā 15 minūtes vai tika sākta citā pārlūkā. Nekas nav zaudēts: sāciet šeit no jauna.

password-title = Ievadiet savu paroli
password-not-you = Vai tas neesat jūs?
password-label = Parole
password-show = Rādīt
password-hide = Paslēpt
password-change-title = Mainīt paroli
password-change-lead = Izmantojiet vismaz { $count } rakstzīmes; vairākus vārdus pēc kārtas ir viegli atcerēties. Citos pārlūkos jūs tiksiet izrakstīts, un par to saņemsiet e-pastu.
password-current = Pašreizējā parole
password-new = Jaunā parole
password-repeat = Jaunā parole vēlreiz
password-save = Saglabāt jauno paroli
password-saved = Jūsu parole ir nomainīta. Citos pārlūkos jūs esat izrakstīts.
account-password-state = Nomainiet to, ja to varētu zināt kāds cits.
error-password-short = Izmantojiet vismaz { $count } rakstzīmes.
    .title = Parole ir pārāk īsa
error-password-long = Izmantojiet ne vairāk kā { $count } rakstzīmes.
    .title = Parole ir pārāk gara
error-password-personal = Tajā nedrīkst būt jūsu e-pasta adrese, un tā nedrīkst būt jūsu vārds.
    .title = Izvēlieties citu paroli
error-password-differs = Ievadiet jauno paroli divreiz vienādi.
    .title = Paroles nesakrīt
forgotten-title = Aizmirsāt paroli?
forgotten-lead = Ievadiet savu e-pasta adresi. Ja tai ir konts, nosūtīsim saiti, ar kuru izvēlēties jaunu paroli.
forgotten-send = Nosūtīt saiti
forgotten-sent-lead = Ja šai adresei ir konts, saite ir nosūtīta. Atveriet to šajā pārlūkā.
forgotten-wait-lead = Neviena no jūsu ierīcēm nevar apstiprināt, tāpēc jūsu drošībai jauno paroli varat izvēlēties tikai pēc šī laika. Tad vēlreiz atveriet saiti e-pastā. Ja tas nebijāt jūs, e-pastā varat to apturēt.
forgotten-saved = Jūsu jaunā parole ir iestatīta. Piesakieties ar to.
recover-title = Lietotnes atjaunošana
recover-lead = Jūs pieteicāties tikai ar paroli. Jūsu konts prasa arī lietotni, tāpēc ir pieejama tikai šī lapa.
recover-sign-in = Pieteikties ar lietotni
recover-sign-in-lead = Viena no jūsu ierīcēm var apstiprināt. Ar to ir pieejams viss jūsu konts.
password-sign-in = Pieteikties
method-title = Izvēlieties, kā pieteikties
method-label = Kā vēlaties apstiprināt, ka tas esat jūs?
method-hint = Ar lietotni Countersign jūsu ierīcē pieteikšanās ir drošāka nekā tikai ar paroli.
method-password = Tikai parole
method-without-app = Bez lietotnes
    .hint = Ja jums vēl nav ierīces vai neviena nedarbojas.
method-app-pin = Apstiprināt manā lietotnē
    .hint = Mēs nosūtām pieprasījumu uz jūsu ierīci.
method-on-mobile = Apstiprināt šīs ierīces lietotnē
    .hint = Lietotne atveras un atved jūs atpakaļ šeit.
method-app-qr = Izmantot kodu no manas lietotnes
    .hint = Jūs skenējat QR kodu. Ierīcei tīkls nav vajadzīgs.
error-wrong-password = Pārbaudiet adresi un ievadiet paroli vēlreiz. Lielie un mazie burti ir svarīgi. Ja jums šeit nav konta, nekas nav mainīts.
    .title = Adrese un parole nesader kopā
error-password-alone = Vienā no jūsu ierīcēm tika ziņots par pieteikšanās mēģinājumu. Stundu pēc tam izvēlieties veidu ar lietotni.
    .title = Ar paroli vien tagad nepietiek
error-too-many-passwords =
    { $count ->
        [zero] Lai pasargātu kontu, paroles { $count } sekundes netiek pārbaudītas. Pēc tam mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
        [one] Lai pasargātu kontu, paroles { $count } sekundi netiek pārbaudītas. Pēc tam mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
       *[other] Lai pasargātu kontu, paroles { $count } sekundes netiek pārbaudītas. Pēc tam mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
    }
    .title = Lūdzu, brīdi uzgaidiet

device-title = Kuru ierīci vēlaties izmantot?
device-lead = Pieprasījumu saņems tikai šī ierīce.
device-none-title = Jums vēl nav ierīces
device-none-lead = Lai apstiprinātu ar lietotni, vispirms pievienojiet ierīci savam kontam. Tagad piesakieties ar paroli; lapā „Mans konts” sadaļa „Manas mobilās ierīces” apmēram divās minūtēs palīdzēs to izdarīt.
device-none-unusable = Jūsu ierīci pašlaik nevar izmantot, jo tā ir bloķēta vai nav pilnībā pievienota. Piesakieties ar paroli; lapā „Manas mobilās ierīces” varat iestatīt tai jaunu PIN.
device-none-password = Pieteikties ar paroli
device-last-used = Pēdējoreiz izmantota:
device-never-used = Vēl nav izmantota
device-other-method = Izmantot citu veidu

waiting-title = Apstipriniet savā ierīcē
waiting-step-open = Atveriet lietotni Countersign ierīcē { $device }. Pieprasījums parādīsies pats.
waiting-step-match = Pārbaudiet, kas prasa, un ievadiet lietotnē šo skaitli:
waiting-step-check = Pārbaudiet lietotnē, kas prasa, un turpiniet.
waiting-step-pin = Ievadiet lietotnē savu PIN. Šī lapa turpinās pati.
waiting-match-label = Skaitlis, kas jāievada lietotnē
waiting-time-left = Atlikušais laiks
waiting-other-method = Izmantot citu veidu
waiting-cancel = Atcelt
waiting-noscript = Bez skriptiem šī lapa nevar turpināt pati. Pēc apstiprināšanas lietotnē nospiediet pogu.
waiting-continue = Es apstiprināju
waiting-confirmed = Apstiprināts. Vienu brīdi…
waiting-none-title = Lietotnē nav pieprasījuma?
waiting-none-lead = Atveriet lietotni ierīcē { $device } un pārbaudiet, vai ierīcei ir tīkls. Bez tīkla izmantojiet kodu.
waiting-again = Sūtīt pieprasījumu vēlreiz
waiting-code = Izmantot kodu

outcome-again = Mēģināt vēlreiz
outcome-begin-again = Sākt no jauna
outcome-ends = Šis mēģinājums ir beidzies. Lapai jāsāk no jauna ar paroli.
outcome-hour = Vienu stundu ar paroli vien neviens nevar pieteikties, izņemot pārlūkprogrammu, ko kāda jūsu ierīce jau ir apstiprinājusi.
outcome-denied = Noraidīts jūsu ierīcē
    .lead = Neviens nav pieteicies. Ja „Noraidīt” nospiedāt kļūdas pēc, mēģiniet vēlreiz.
outcome-reported = Ziņots jūsu ierīcē
    .lead = Neviens nav pieteicies. Ja prasīja kāds cits, viņš, iespējams, zina jūsu paroli: nomainiet to pēc iespējas drīzāk.
outcome-expired = Laiks ir beidzies
    .lead = Uz pieprasījumu divu minūšu laikā netika atbildēts, tāpēc neviens nav pieteicies. Turiet ierīci pa rokai un mēģiniet vēlreiz.
outcome-cancelled = Pieprasījums ir atcelts
    .lead = Neviens nav pieteicies. Varat sākt no jauna, kad vien vēlaties.
outcome-wrong-match = Ievadīts cits skaitlis, nevis šīs lapas
    .lead = Pieprasījums ir beidzies, un neviens nav pieteicies. Mēģiniet vēlreiz ar jauno skaitli.
outcome-blocked = Šī ierīce ir bloķēta
    .lead = PIN bija piecas reizes pēc kārtas nepareizs, vai arī ierīce tika aizslēgta vai noņemta. Piesakieties citādi; lapā „Manas mobilās ierīces” varat iestatīt tai jaunu PIN.
outcome-too-many = Jau gaida trīs pieprasījumi
    .lead = Atbildiet uz tiem vai noraidiet tos lietotnē, vai pagaidiet divas minūtes, līdz tie beigsies paši. Pēc tam mēģiniet vēlreiz.
outcome-only-known = Jūsu ierīcei pagaidām netiek sūtīti pieprasījumi
    .lead = Pēdējās stundas laikā vairāki pieprasījumi palika bez atbildes vai tika noraidīti. Lai jūs netraucētu vēl citi, prasīt var tikai iepriekš lietoti pārlūki. Izmantojiet citu veidu vai mēģiniet vēlreiz pēc stundas.
outcome-too-many-codes = Pārāk daudz nepareizu kodu
    .lead = Lai pasargātu jūsu kontu, jauns kods pagaidām netiek veidots. Izmantojiet citu veidu vai mēģiniet vēlreiz pēc stundas.
outcome-not-active = Šo ierīci pašlaik nevar izmantot
    .lead = Tā nav pilnībā pievienota, ir bloķēta vai noņemta. Izmantojiet citu veidu; lapā „Manas mobilās ierīces” redzēsiet tās stāvokli.

context-browser = { $browser }, sistēma { $system }
context-this-computer = Šis dators

on-mobile-passwordless = Pieteikties ar lietotni šajā ierīcē
on-mobile-title = Apstipriniet ar lietotni šajā ierīcē
on-mobile-step-open = Atveriet lietotni ar tālāk redzamo pogu.
on-mobile-step-check = Pārbaudiet, kas prasa, un ievadiet savu PIN.
on-mobile-step-back = Lietotne atvedīs jūs atpakaļ šeit, un pieteikšanās būs izdevusies.
on-mobile-open = Atvērt lietotni
on-mobile-verified = Nekas neatveras? Izmantojiet šo saiti
on-mobile-confirmed = Apstiprināts. Lietotne atvedīs jūs atpakaļ šajā lapā.
on-mobile-typed-title = Vai lietotne rāda deviņas rakstzīmes?
on-mobile-typed-lead = Tā rāda tās, ja ir atvērusi citu pārlūku, nevis šo. Ievadiet tās šeit. Lielajiem burtiem, atstarpēm un defisēm nav nozīmes.
on-mobile-typed-label = Deviņas rakstzīmes
error-mistyped-return = Viena vai vairākas rakstzīmes nav tādas kā lietotnē. Mēģinājums nav iztērēts: salīdziniet un izlabojiet.
    .title = Kodā ir drukas kļūda
error-return-not-yet = Lietotnē vēl nav apstiprināts. Atveriet to ar iepriekš redzamo pogu; pēc tam tā parādīs rakstzīmes.
    .title = Vispirms apstipriniet lietotnē
error-too-many-passwordless =
    { $count ->
        [zero] No šejienes īsā laikā ir sākts daudz pieteikšanās reižu. Uzgaidiet { $count } minūtes vai izmantojiet savu e-pasta adresi.
        [one] No šejienes īsā laikā ir sākts daudz pieteikšanās reižu. Uzgaidiet { $count } minūti vai izmantojiet savu e-pasta adresi.
       *[other] No šejienes īsā laikā ir sākts daudz pieteikšanās reižu. Uzgaidiet { $count } minūtes vai izmantojiet savu e-pasta adresi.
    }
    .title = Lūdzu, brīdi uzgaidiet
error-wrong-return =
    { $count ->
        [zero] Tās nav šīs lapas rakstzīmes. Salīdziniet tās ar lietotni. Atlikuši { $count } mēģinājumi.
        [one] Tās nav šīs lapas rakstzīmes. Salīdziniet tās ar lietotni. Atlicis { $count } mēģinājums.
       *[other] Tās nav šīs lapas rakstzīmes. Salīdziniet tās ar lietotni. Atlikuši { $count } mēģinājumi.
    }
    .title = Tās ir citas rakstzīmes

request-link-title = Šis pieprasījums ir paredzēts lietotnei
request-link-lead = Atveriet to lietotnē Countersign šajā ierīcē. Apstipriniet to tikai tad, ja pirms brīža jūs sākāt pieteikties šajā ierīcē; citādi aizveriet šo lapu.

return-ended-title = Neviens nav pieteicies
return-ended-lead = Lietotne atvēra citu pārlūku, nevis to, kurā sākāt, tāpēc šī pieteikšanās ir beigusies. Varat sākt no jauna šeit, šajā pārlūkā.
return-ended-again = Sākt šeit no jauna
return-elsewhere-title = Jūs sākāt citā pārlūkā
return-elsewhere-lead = Šeit neviens nav pieteicies. Atgriezieties pārlūkā, kurā sākāt, un ievadiet tur deviņas rakstzīmes, ko rāda lietotne.
return-typed-only-title = Šī saite vairs nedarbojas
return-typed-only-lead = Tā vispirms tika atvērta citā pārlūkā. Tagad esat pareizajā pārlūkā: dodieties uz lapu, kurā sākāt, un ievadiet tur deviņas rakstzīmes, ko rāda lietotne.
return-wrong-title = Šīs saites kods ir nepareizs
return-wrong-lead = Neviens nav pieteicies, un nekas nav mainījies. Vēlreiz nospiediet pogu lietotnē vai ievadiet deviņas tās rādītās rakstzīmes lapā, kurā sākāt.
return-gone-title = Šis atpakaļceļš vairs neder
return-gone-lead = Tas jau ir izmantots, vai arī tā laiks ir beidzies. Ar to neviens nav pieteicies. Ja joprojām vēlaties pieteikties, sāciet no jauna.

outcome-code-used = Kods trīs reizes bija nepareizs
    .lead = Neviens nav pieteicies. Sāciet no jauna, kad vēlaties.
outcome-return-expired = Šī pieteikšanās ir beigusies
    .lead = Lietotne atvēra citu pārlūku, rakstzīmes trīs reizes bija nepareizas vai laiks ir beidzies. Neviens nav pieteicies. Sāciet no jauna, kad vēlaties.

code-title = Izmantojiet lietotnes QR kodu
code-lead = Ierīcei { $device }. Tīkls nav vajadzīgs.
code-step-scan = Lietotnē nospiediet „Noskenēt QR kodu” un turiet ierīci pie šī attēla.
code-step-pin = Pārbaudiet, kas prasa, un ievadiet savu PIN. Lietotne parādīs deviņus burtus un ciparus.
code-step-type = Deviņi burti un cipari. Lielajiem burtiem, atstarpēm un defisēm nav nozīmes.
code-picture = QR kods, kas jānoskenē ar lietotni Countersign
code-label = Lietotnē parādītais kods
code-submit = Pieteikties
code-confirm = Apstiprināt
code-typed-open = Vai nevarat noskenēt attēlu?
code-typed-hint = Lietotnē nospiediet „Noskenēt QR kodu”, tad „Ievadīt kodu” un ievadiet šos divpadsmit ciparus:
code-time-left = Derīgs vēl
code-new = Parādīt jaunu kodu

error-mistyped-otp = Viena vai vairākas rakstzīmes nav tādas kā lietotnē. Mēģinājums nav iztērēts: salīdziniet un izlabojiet.
    .title = Kodā ir drukas kļūda
error-not-this-device-otp =
    { $count ->
        [zero] Kodu izveidoja cita ierīce, tas ir citai lapai vai ir pārāk vecs. Izveidojiet lietotnē jaunu šim attēlam. Atlikuši { $count } mēģinājumi.
        [one] Kodu izveidoja cita ierīce, tas ir citai lapai vai ir pārāk vecs. Izveidojiet lietotnē jaunu šim attēlam. Atlicis { $count } mēģinājums.
       *[other] Kodu izveidoja cita ierīce, tas ir citai lapai vai ir pārāk vecs. Izveidojiet lietotnē jaunu šim attēlam. Atlikuši { $count } mēģinājumi.
    }
    .title = Šis kods nav šai lapai
error-wrong-otp-pin =
    { $count ->
        [zero] Noskenējiet attēlu vēlreiz un uzmanīgi ievadiet savu PIN. Atlikuši { $count } mēģinājumi.
        [one] Noskenējiet attēlu vēlreiz un uzmanīgi ievadiet savu PIN. Atlicis { $count } mēģinājums. Pēc vēl viena nepareiza PIN ierīce tiks bloķēta; jaunu PIN tad varēsiet iestatīt lapā „Mans konts”.
       *[other] Noskenējiet attēlu vēlreiz un uzmanīgi ievadiet savu PIN. Atlikuši { $count } mēģinājumi.
    }
    .title = Lietotnē ievadītais PIN nebija pareizs
error-code-expired = Ir pagājušas piecas minūtes. Noskenējiet jauno attēlu tālāk un ievadiet jauno kodu.
    .title = Šis kods ir pārāk vecs
error-code-used = Katrs kods der vienu reizi, un katram attēlam ir trīs mēģinājumi. Noskenējiet jauno attēlu tālāk un ievadiet jauno kodu.
    .title = Šis kods jau ir izlietots

account-title = Mans konts
account-hello = Labdien, { $name }
account-lead = Šeit pārvaldāt savu kontu un ierīces, kas apstiprina, ka tas esat jūs.
account-devices = Manas mobilās ierīces
account-devices-state =
    { $count ->
        [0] Vēl nav ierīces. Ja tāda ir, neviens nevar mainīt jūsu ierīces tikai ar nozagtu paroli.
        [zero] Jūsu vārdā apstiprina { $count } ierīces.
        [one] Jūsu vārdā apstiprina { $count } ierīce.
       *[other] Jūsu vārdā apstiprina { $count } ierīces.
    }
account-devices-unusable = Neviena no jūsu ierīcēm pašlaik nevar apstiprināt. Skatiet, ko darīt.
account-history = Pieteikšanās vēsture
account-history-state = Kad un kur pieteicāties un ko parakstījāt
account-history-open = Rādīt vēsturi
account-sessions = Atvērtās sesijas
account-sessions-state = Kur esat pieteicies
account-sessions-open = Rādīt sesijas
account-stop = Vai ierīce ir pazudusi vai nozagta?
account-stop-state = Izbeidziet visu uzreiz: ierīces, pieprasījumus, pieteikšanos
account-stop-open = Apturēt visu
account-mail-language = Jūsu e-pasta vēstuļu valoda
account-mail-language-save = Saglabāt
account-mail-language-saved = Turpmāk e-pasta vēstules saņemsiet šajā valodā.
account-bank = Demonstrācijas banka
account-bank-state = Pakalpojums, kurā pārskaitījumu parakstāt ar lietotni
account-bank-open = Atvērt Demonstrācijas banku
account-devices-manage = Pārvaldīt mobilās ierīces
account-devices-first = Pievienot mobilo ierīci

devices-title = Manas mobilās ierīces
devices-lead = Šīs ierīces var apstiprināt, ka tas esat jūs.
devices-none = Jums vēl nav ierīces. Pievienojiet to, un turpmāk neviens nevarēs mainīt jūsu ierīces tikai ar nozagtu paroli.
devices-add = Pievienot mobilo ierīci
devices-active = Aktīva
devices-pending = Nav pabeigta
devices-blocked = Bloķēta
devices-locked = Aizslēgta
devices-blocked-why = Nepareizi ievadīts PIN ir bloķējis šo ierīci. Lai to atkal izmantotu, iestatiet jaunu PIN.
devices-suspended-why = Ierīcei vai pārlūkam, ar ko tā tika pievienota, vairs neuzticas. Ja tā ir Jūsu, iestatiet jaunu PIN; ja to nepazīstat, noņemiet to.
devices-locked-why = Ir pamanīta šīs ierīces kopija, tāpēc jūsu drošībai tā ir aizslēgta. Noņemiet to un pievienojiet no jauna.
devices-pending-why = Šī ierīce nav pilnībā pievienota. Noņemiet to un pievienojiet no jauna.
devices-added = Pievienota
devices-last-used = Pēdējoreiz izmantota
devices-never-used = Vēl nav izmantota
devices-rename = Pārdēvēt
devices-rename-label = Jaunais nosaukums
devices-rename-save = Saglabāt nosaukumu
devices-reset = Jauns PIN
devices-remove = Noņemt
devices-remove-title = Noņemt ierīci { $device }?
devices-remove-lead = Tā vairs nevarēs apstiprināt jūsu vārdā, un tās atvērtie pieprasījumi beigsies. Par to saņemsiet e-pasta vēstuli. Lai to atkal izmantotu, tā būs jāpievieno no jauna.
devices-remove-last = Šī ir jūsu vienīgā ierīce. Lai bez tās pievienotu nākamo, vajadzēs paroli, e-pastā nosūtītu saiti un gaidīšanas laiku.
devices-remove-others = Šīs ierīces tika pievienotas ar to un būs bloķētas, līdz iestatīsiet tām jaunu PIN: { $devices }
devices-remove-confirm = Noņemt šo ierīci
devices-remove-keep = Paturēt
devices-removed = Ierīce ir noņemta. Par to saņemsiet e-pasta vēstuli.
devices-renamed = Nosaukums ir mainīts.
devices-pin-reset = Ierīcei ir jauns PIN.
devices-was-added = Ierīce ir pievienota. Par to saņemsiet e-pasta vēstuli.
error-device-name = Piešķiriet ierīcei nosaukumu, kurā ir no 1 līdz 40 rakstzīmēm.
    .title = Nosaukuma nav vai tas ir pārāk garš

step-up-title = Apstipriniet, ka tas esat jūs
step-up-first = Vispirms vēlreiz ievadiet savu paroli.
step-up-for-add = Jūs vēlaties pievienot ierīci.
step-up-for-remove = Jūs vēlaties noņemt ierīci „{ $device }”.
step-up-for-reset = Jūs vēlaties iestatīt jaunu PIN ierīcei „{ $device }”.
step-up-for-rename = Jūs vēlaties pārdēvēt ierīci „{ $device }”.
step-up-for-password = Jūs vēlaties mainīt savu paroli.
step-up-for-email = Jūs vēlaties mainīt savu e-pasta adresi uz { $email }.
step-up-for-report = Jūs vēlaties ziņot par pieteikšanos, kas nebija jūsu.
step-up-for-sessions = Jūs vēlaties izrakstīties citās savās pārlūkprogrammās.
step-up-device-title = Apstipriniet ar ierīci
step-up-device-lead = Jums ir ierīce, tāpēc šai maiņai ar paroli vien nepietiek.
step-up-continue = Turpināt
step-up-app-pin = Apstiprināt lietotnē
step-up-app-qr = Ar QR kodu, bez tīkla
step-up-unusable = Vai neviena no jūsu ierīcēm tagad nedarbojas?
step-up-unusable-lead = Lapā „Manas mobilās ierīces” varat iestatīt ierīcei jaunu PIN ar e-pastā nosūtītu saiti.
sign-in-service = { $name }, Mans konts

add-title = Pievienot mobilo ierīci
add-lead = Vispirms izvēlieties nosaukumu un PIN. PIN paliek šajā lapā un jūsu lietotnē; serveris to nekad neredz.
add-name = Ierīces nosaukums
add-name-hint = Tāds, lai jūs to pazītu, piemēram, „Marijas tālrunis”.
add-pin = PIN no četriem cipariem
add-pin-hint = To ievadīsiet lietotnē, kad apstiprināsiet. Izvairieties no gadskaitļiem, ciparu virknēm un atkārtojumiem.
add-pin2 = Tas pats PIN vēlreiz
add-show = Parādīt QR kodu
add-noscript = Šī lapa QR kodu izveido pati, lai jūsu PIN neredzētu neviens cits. Tam vajadzīgi skripti: atļaujiet tos šajā vietnē un ielādējiet lapu vēlreiz.
reset-title = Jauns PIN ierīcei { $device }
reset-lead = Izvēlieties jaunu PIN. Tas paliek šajā lapā un jūsu lietotnē; serveris to nekad neredz.

enrol-scan-title = Noskenējiet šo ar savu ierīci
enrol-scan-lead = Atveriet lietotni Countersign, nospiediet „Iestatīt šo ierīci” vai „Pievienot kontu” un turiet ierīci pie attēla.
enrol-reset-lead = Atveriet lietotni Countersign ierīcē { $device }, nospiediet „Noskenēt QR kodu” un turiet ierīci pie attēla.
enrol-picture = QR kods, kas jānoskenē ar lietotni Countersign
enrol-other-ways = Tā pati ierīce vai nav kameras?
enrol-link-label = Tajā pašā ierīcē atveriet šo saiti lietotnē vai nokopējiet to tur:
enrol-here = Vai lietotne ir šajā ierīcē?
enrol-here-lead = Atveriet to šeit. Pēc tam atgriezīsieties šajā lapā, lai salīdzinātu sešas rakstzīmes.
enrol-copy = Kopēt saiti
enrol-copied = Nokopēts
enrol-typed-label = Vai arī ievadiet lietotnē šo kodu ar adresi { $origin }
enrol-waiting = Gaidām jūsu ierīci…
enrol-claimed = Jūsu ierīce ir savienota. Ievadiet lietotnē savu PIN.
enrol-wrong-pin =
    { $count ->
        [zero] Tas nebija šeit izvēlētais PIN. Atlikuši { $count } mēģinājumi.
        [one] Tas nebija šeit izvēlētais PIN. Atlicis { $count } mēģinājums.
       *[other] Tas nebija šeit izvēlētais PIN. Atlikuši { $count } mēģinājumi.
    }
enrol-compare-title = Vai lietotnē redzat to pašu?
enrol-compare-lead = Salīdziniet šīs sešas rakstzīmes ar tām, kas redzamas jūsu ierīcē. Tikai tad, ja tās ir vienādas, tā tiešām ir jūsu ierīce.
enrol-match = Tās ir vienādas
enrol-differ = Tās atšķiras
enrol-added-title = Jūsu ierīce ir gatava
enrol-added-lead = Turpmāk tā var apstiprināt jūsu vārdā. Par to saņemsiet e-pasta vēstuli.
enrol-reset-done-title = Jaunais PIN ir iestatīts
enrol-reset-done-lead = Ierīce atkal apstiprina jūsu vārdā, tagad ar jauno PIN. Par to saņemsiet e-pasta vēstuli.
enrol-done = Pāriet uz manām mobilajām ierīcēm
enrol-dead-title = Šis kods vairs nav derīgs
enrol-dead-expired = Desmit minūšu laikā to neviens neizmantoja. Nekas nav reģistrēts.
enrol-dead-unfinished = Kāda ierīce to izmantoja, bet PIN vai salīdzināšana šajā lapā netika veikta laikus. Nekas nav reģistrēts.
enrol-dead-wrong-pin = PIN bija trīs reizes nepareizs. Nekas nav reģistrēts.
enrol-dead-contested = Vienu un to pašu kodu mēģināja izmantot divas ierīces, tāpēc abas tika noraidītas. Nekas nav reģistrēts. Nerādiet attēlu citiem.
enrol-dead-rejected = Jūs norādījāt, ka rakstzīmes atšķiras, tāpēc ierīce tika noraidīta. Ja nekļūdījāties, kodu, iespējams, nofotografēja kāds cits: sāciet no jauna tur, kur neviens neskatās.
enrol-dead-gone = Kods vairs nav derīgs. Nekas nav reģistrēts.
enrol-again = Sākt no jauna
enrol-cancel = Atcelt
enrol-time-left = Kods derīgs vēl
enrol-failed = Serveris kodu nepieņēma. Pārbaudiet savienojumu un mēģiniet vēlreiz.

pin-four-digits = PIN ir tieši četri cipari.
pin-differs = Abi PIN nesakrīt. Ievadiet abus vēlreiz.
pin-same-digits = Četrus vienādus ciparus ir viegli uzminēt. Izvēlieties citu PIN.
pin-row = Ciparus pēc kārtas, augošā vai dilstošā secībā, ir viegli uzminēt. Izvēlieties citu PIN.
pin-pairs = Atkārtotus vai spoguļotus pārus ir viegli uzminēt. Izvēlieties citu PIN.
pin-year = Gadskaitli ir viegli uzminēt. Izvēlieties citu PIN.
pin-keypad-line = Līniju uz tastatūras ir viegli uzminēt. Izvēlieties citu PIN.

recovery-title-pin = Iestatīt jaunu PIN ierīcei { $device }
recovery-title-add = Pievienot ierīci bez citas palīdzības
recovery-choose-lead = Ar paroli vien tam nepietiek. Ievadiet to vēlreiz un pēc tam izvēlieties, kā pierādīt, ka tas esat jūs.
recovery-password-label = Parole
recovery-by-device = Apstiprināt ierīcē { $device }
recovery-by-device-hint = Tūlīt
recovery-by-mail = Ar saiti e-pastā
recovery-by-mail-hint-now = Uz jūsu e-pasta adresi, tūlīt
recovery-by-mail-hint-wait =
    { $count ->
        [zero] Uz jūsu e-pasta adresi, pēc tam jāgaida { $count } stundas
        [one] Uz jūsu e-pasta adresi, pēc tam jāgaida { $count } stunda
       *[other] Uz jūsu e-pasta adresi, pēc tam jāgaida { $count } stundas
    }
recovery-sent-title = Pārbaudiet savu e-pastu
recovery-sent-lead = Saite ir nosūtīta uz adresi { $email }. Atveriet to šajā pārlūkā; tā vedīs jūs tālāk.
recovery-sent-again = Vai pēc dažām minūtēm vēstules nav? Nosūtīt jaunu saiti
recovery-wait-title = Gaidīšanas laiks ir sācies
recovery-wait-lead = Jūsu drošībai turpināt var tikai pēc šī laika. Tad atgriezieties šajā lapā šajā pārlūkā. Ja tas nebijāt jūs, varat to apturēt no e-pasta vēstules.
recovery-wait-until = Turpināt varēsiet no šī laika:
recovery-elsewhere-title = Vai tas bijāt jūs?
recovery-elsewhere-lead = Ja prasījāt šo saiti, atveriet to pārlūkā, kurā to prasījāt, un neizejiet tajā no sava konta. Ja ne, apturiet to šeit.
recovery-take-over = Tas biju es: turpināt šajā pārlūkā
recovery-stop = Tas nebiju es: apturēt
recovery-stopped-title = Apturēts
recovery-stopped-lead = Nekas nav mainīts. Ja jūs to neprasījāt, kāds zina jūsu paroli: tūlīt to nomainiet.
recovery-over-title = Šī saite vairs nav derīga
recovery-over-lead = Tā tika izmantota, apturēta, aizstāta ar jaunāku vai gaidīja pārāk ilgi. Nekas nav mainīts.
error-other-device-works = Cita jūsu ierīce darbojas. Apstipriniet ar to; tad saite e-pastā nav vajadzīga.
    .title = Izmantojiet savu otru ierīci
error-too-many-links =
    { $count ->
        [zero] Šodien jau nosūtītas vairākas vēstules ar saitēm. Pārbaudiet pastkasti, arī mēstules, vai mēģiniet vēlreiz pēc { $count } stundām.
        [one] Šodien jau nosūtītas vairākas vēstules ar saitēm. Pārbaudiet pastkasti, arī mēstules, vai mēģiniet vēlreiz pēc { $count } stundas.
       *[other] Šodien jau nosūtītas vairākas vēstules ar saitēm. Pārbaudiet pastkasti, arī mēstules, vai mēģiniet vēlreiz pēc { $count } stundām.
    }
    .title = Pagaidām saišu vairs nav

sessions-lead = Šeit esat pieteicies. Ja kādu no tām neatpazīstat, beidziet to un nomainiet paroli.
sessions-here = Šis pārlūks
sessions-end = Beigt šo sesiju
sessions-end-others = Beigt visas pārējās sesijas
sessions-end-others-lead = Jūs tiksiet izrakstīts visur, izņemot šo pārlūku.
sessions-ended = Sesija ir beigta.
sessions-others-ended = Visas pārējās sesijas ir beigtas.

history-title = Pieteikšanās vēsture
history-lead = Kas ar jūsu kontu noticis pēdējās 180 dienās, sākot ar jaunāko.
history-none = Vēl nekā nav. Pieteikšanās un paraksti parādīsies šeit.
history-signed-in = Pieteikšanās izdevās
history-signed = Parakstīts
history-denied = Noraidīts
history-expired = Laikā nav atbildēts
history-cancelled = Atcelts
history-failed = Neizdevās
history-by-password = Tikai ar paroli
history-by-app = Ar lietotni
history-by-code = Ar kodu no lietotnes
history-on-mobile = Ar lietotni tajā pašā ierīcē
history-not-me = Tas nebiju es
history-reported = Ziņots
history-report-title = Vai tas nebijāt jūs?
history-report-lead = Ja par to ziņosiet, visas tajā pārlūkā sāktās sesijas tiks izbeigtas un pārlūks turpmāk tiks uzskatīts par svešu. Par to saņemsiet e-pasta vēstuli. Pēc tam nomainiet paroli.
history-report-here = Tas ir pārlūks, ko tagad lietojat: jūsu sesija tiks izbeigta arī šeit.
history-report-confirm = Ziņot
history-report-keep = Nē, tas biju es
history-was-reported = Par to ir ziņots, un pieteikšanās tajā pārlūkā ir izbeigta. Par to saņemsiet e-pasta vēstuli.
history-older = Rādīt vecākas
history-newest = Atpakaļ pie jaunākajām

stop-title = Apturēt visu
stop-lead = Gadījumam, ja ierīce ir pazudusi vai jūsu vārdā, iespējams, ir pieteicies kāds cits. Tas notiek uzreiz, un to nevar atsaukt:
stop-devices = Visas jūsu ierīces tiks noņemtas. Neviena vairs nevarēs apstiprināt jūsu vārdā.
stop-requests = Atvērtie pieprasījumi un pieteikšanās beigsies.
stop-sessions = Pieteikšanās tiks izbeigta visur, arī šeit.
stop-mail = Par to saņemsiet e-pasta vēstuli.
stop-back-title = Kā sākt no jauna
stop-back =
    { $count ->
        [0] Piesakieties ar paroli un atkal pievienojiet ierīci. Tam vajadzēs arī e-pastā nosūtītu saiti.
        [zero] Piesakieties ar paroli un atkal pievienojiet ierīci. Tam vajadzēs arī e-pastā nosūtītu saiti, un būs jāgaida { $count } stundas.
        [one] Piesakieties ar paroli un atkal pievienojiet ierīci. Tam vajadzēs arī e-pastā nosūtītu saiti, un būs jāgaida { $count } stunda.
       *[other] Piesakieties ar paroli un atkal pievienojiet ierīci. Tam vajadzēs arī e-pastā nosūtītu saiti, un būs jāgaida { $count } stundas.
    }
stop-confirm = Apturēt visu tūlīt
stop-keep = Nē, atpakaļ
stop-done-title = Viss ir apturēts
stop-done-lead = Jūsu ierīces ir noņemtas, un pieteikšanās visur ir izbeigta. Par to saņemsiet e-pasta vēstuli. Kad vēlaties, piesakieties ar paroli; pēc tam lapā „Manas mobilās ierīces” atkal pievienojiet ierīci.
stop-done-sign-in = Pāriet uz pieteikšanos

outbox-title = Demonstrācijas izsūtne
outbox-lead = Vēstules, ko šī demonstrācija būtu nosūtījusi, sākot ar jaunāko.
outbox-none = Vēstuļu vēl nav.

error-page-home = Pāriet uz pirmo lapu
error-page-not-found = Šajā adresē nekā nav. Iespējams, tā tika nokopēta bez beigām.
    .title = Šādas lapas nav
error-page-forged = Veidlapa nav no lapas, kas šim pārlūkam šeit tika parādīta, vai arī lapa bija pārāk veca. Nekas nav mainīts. Atgriezieties, ielādējiet lapu vēlreiz un atkārtojiet darbību.
    .title = Šī veidlapa netiek pieņemta
error-page-other-host = Šis serveris atbild tikai citā adresē. Nekas nav izdarīts. Izmantojiet adresi, ko saņēmāt.
    .title = Šī nav pareizā adrese
error-page-malformed = Veidlapā kaut kā trūka vai kaut ko nevarēja nolasīt. Nekas nav mainīts. Atgriezieties un mēģiniet vēlreiz.
    .title = Šo veidlapu nevar nolasīt
error-page-busy = Šobrīd piesakās daudz cilvēku. Nekas nav zaudēts. Pagaidiet dažas sekundes un mēģiniet vēlreiz.
    .title = Lūdzu, vienu brīdi
error-page-too-often = Īsā laikā no šīs pārlūkprogrammas vai tās tīkla saņemts daudz pieprasījumu. Nekas nav zaudēts. Pagaidiet dažas minūtes un mēģiniet vēlreiz.
    .title = Lūdzu, pagaidiet dažas minūtes
error-page-fault = Kļūda ir mūsu pusē, un nekas nav mainīts. Mēģiniet vēlreiz pēc dažām minūtēm.
    .title = Tas neizdevās

link-open = Atvērt lietotnē
link-open-lead = Atveriet to šeit. Lapa, kas parādīja kodu, turpināsies pati.
link-title = Šī saite ir paredzēta lietotnei
link-lead = Nokopējiet visu šīs lapas adresi, atveriet lietotni Countersign ierīcē, ko vēlaties reģistrēt, izvēlieties „Ievadīt kodu” un ielīmējiet to tur. Saite der vienu reizi desmit minūtes; nekas vēl nav reģistrēts.

bank-name = Demonstrācijas banka
bank-service-transfer = Demonstrācijas banka, pārskaitījums
bank-service-cancel = Demonstrācijas banka, atcelšana
bank-service-trust = Demonstrācijas banka, uzticamie konti
bank-title = Ko vēlaties darīt?
bank-lead = Šī banka ir demonstrācija. Nauda netiek pārskaitīta; tā rāda, kā parakstīt ar lietotni.
bank-transfer = Pārskaitīt naudu
    .lead = Uz citu kontu jūsu izvēlētā dienā
bank-cancel = Atcelt maksājumu
    .lead = Tādu, kas vēl nav izpildīts
bank-trust = Mainīt uzticamos kontus
    .lead = Tos, uz kuriem maksājat bez ierobežojuma
bank-form-lead = Aizpildiet visus laukus. Kamēr neparakstāt, nekas nenotiek.
bank-recipient = Saņēmējs
bank-account = Konta numurs
    .hint = 8 līdz 16 cipari
bank-amount = Summa eiro
bank-amount-hint = Piemēram, { $example }
bank-date = Datums
bank-purpose = Mērķis
bank-reference = Maksājuma numurs
    .hint = 6 līdz 12 cipari
bank-reason = Iemesls
bank-reason-mistake = Kļūdas dēļ
bank-reason-twice = Samaksāts divreiz
bank-reason-not-me = To nedarīju es
bank-holder = Konta īpašnieks
bank-change = Izmaiņa
bank-change-add = Pievienot
bank-change-replace = Aizstāt
bank-change-remove = Noņemt
bank-choose = Lūdzu, izvēlieties
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Šis lauks vēl ir tukšs. Aizpildiet to.
bank-error-too-long = Teksts ir pārāk garš. Izmantojiet ne vairāk kā 200 rakstzīmju.
bank-error-not-digits = Izmantojiet tikai ciparus.
bank-error-not-amount = Rakstiet summu ar ne vairāk kā divām zīmēm aiz komata, piemēram, { $example }.
bank-error-not-date = Rakstiet kalendāra dienu, piemēram, 2026-12-31.
bank-error-not-option = Izvēlieties kaut ko no saraksta.
bank-error-hidden = Tekstā ir slēptas rakstzīmes. Ierakstiet to vēlreiz ar roku.
bank-review = Turpināt
bank-review-title = Vai viss ir pareizi?
bank-review-lead = Lietotne rādīs to pašu. Parakstiet tikai tad, ja tā ir.
bank-sign-online = Parakstīt ar lietotni
bank-sign-code = Parakstīt ar QR kodu, bez tīkla
bank-again = Kaut ko mainīt
bank-device-title = Ar kuru ierīci vēlaties parakstīt?
bank-device-none-title = Lai parakstītu, ir vajadzīga ierīce
bank-device-none-lead = Vispirms pievienojiet to savam kontam; tas aizņem aptuveni divas minūtes. Pēc tam atgriezieties šeit.
signature-content = Ko jūs parakstāt
signature-step-type = Pārbaudiet, kas prasa, ievadiet lietotnē tās pašas vērtības un savu PIN. Lietotne parādīs deviņus burtus un ciparus.
bank-submit-code = Parakstīt
signature-nothing-signed = Nekas nav parakstīts, un nekas nenotiek. Varat sākt no jauna, kad vien vēlaties.
bank-back = Atpakaļ uz banku
bank-signed-title = Parakstīts
bank-signed-lead = Bankai ir jūsu paraksts tieši šim:
error-not-this-transaction-otp =
    { $count ->
        [zero] Salīdziniet katru lietotnē ievadīto vērtību ar šo lapu, noskenējiet attēlu vēlreiz un izveidojiet jaunu kodu. Atlikuši { $count } mēģinājumi.
        [one] Salīdziniet katru lietotnē ievadīto vērtību ar šo lapu, noskenējiet attēlu vēlreiz un izveidojiet jaunu kodu. Atlicis { $count } mēģinājums.
       *[other] Salīdziniet katru lietotnē ievadīto vērtību ar šo lapu, noskenējiet attēlu vēlreiz un izveidojiet jaunu kodu. Atlikuši { $count } mēģinājumi.
    }
    .title = Kods un darījums nesakrīt
