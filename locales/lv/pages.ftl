### Latviešu: see locales/en for what each text is for.

page-skip = Pāriet uz galveno saturu
page-sign-out = Iziet
page-demo = Šī ir demonstrācija šajā datorā. Tās e-pasta vēstules ir šeit:
page-back-account = Mans konts
page-back-devices = Manas mobilās ierīces
page-cancel = Atcelt
page-language = Valoda
page-language-set = Mainīt
help-title = Palīdzība
help-questions = Jautājumi
help-app = Kur iegūt lietotni?
    .answer = Lietotne Countersign darbojas tālruņos, planšetdatoros un datoros.
    .ask = Jautājiet organizācijai, kas uztur šo pakalpojumu, kur to lejupielādēt.
help-app-get = Iegūt lietotni
help-request = Lietotnē nepienāk pieprasījums
    .first = Atveriet lietotni ierīcē, kas norādīta lapā, un pārbaudiet, vai ierīcei ir interneta savienojums.
    .second = Ja nav, lapā izvēlieties „{ waiting-code }”.
help-sign = Kā parakstīt maksājumu vai citu darījumu?
    .first = Sāciet pakalpojumā. Pēc tam lietotnē parādās pieprasījums.
    .second = Izlasiet lietotnē katru rindu un salīdziniet to ar to, ko vēlaties parakstīt.
    .third = Ievadiet lietotnē skaitli no otra ekrāna un pēc tam savu PIN.
help-not-me = Šis pieprasījums vai pieteikšanās nav mana
    .first = Ja pieprasījums vēl gaida, lietotnē pieskarieties „{ history-not-me }”. Tad neviens netiks pieteikts.
    .second = Ja tas jau ir apstiprināts, lapā „{ account-title }” atveriet pieteikšanās un izvēlieties tur „{ history-not-me }”.
    .third = Pēc tam nomainiet paroli.
help-offline = Kā pieteikties, ja manai ierīcei nav interneta savienojuma?
    .first = Pieteikšanās lapā izvēlieties „{ method-app-qr }”.
    .second = Ievadiet deviņus burtus un ciparus lapā.
help-pin = Es aizmirsu savu PIN
    .first = Piesakieties bez lietotnes.
    .second = Pēc tam iestatiet savai ierīcei jaunu PIN.
    .third = Mēs nosūtīsim jums saiti e-pastā.
help-wrong-pin = Kas notiek, ja ievadu nepareizu PIN?
    .first = Pēc pieciem nepareiziem PIN pēc kārtas ierīce tiek bloķēta. Jūsu konts paliek drošībā.
    .second = Lai to atbloķētu, iestatiet tai jaunu PIN: skatiet „{ help-pin }”.
help-lost = Es pazaudēju savu ierīci
    .first = Atlasiet šo pogu un ievadiet paroli. Ierīce nav vajadzīga.
lost-lead = Rīkojieties tūlīt, ja Jūsu ierīce var būt pie kāda cita. Vajadzīga tikai Jūsu e-pasta adrese un parole.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Pieteikties un apturēt visu
lost-effects = Kas notiks pēc tam
lost-other-title = Ja darbojas cita Jūsu ierīce
lost-other = Piesakieties ar to un noņemiet tikai pazaudēto ierīci. Viss pārējais paliek, kā ir.
lost-cannot-title = Ja nevarat pieteikties
lost-cannot = Ja neatceraties paroli, tūlīt sazinieties ar organizāciju, no kuras saņēmāt kontu. Tā var noņemt Jūsu ierīci.
help-new-phone = Man ir jauns tālrunis
    .first = Instalējiet lietotni jaunajā tālrunī.
    .second = Ja vecais tālrunis jums vēl ir, atveriet tajā lietotnē kontu un pārnesiet to uz jauno.
    .third = Ja tā vairs nav, piesakieties bez lietotnes, izvēlieties „{ account-stop-open }” un pēc tam pievienojiet jauno tālruni.
help-remove = Kā noņemt ierīci?
    .first = Atveriet lapu „{ account-title }” un izvēlieties „{ account-devices-manage }”.
    .second = Pie ierīces izvēlieties „{ devices-remove }” un apstipriniet ar lietotni.
help-time = Lietotne saka, ka pulkstenis nav pareizs
    .first = Atveriet ierīces iestatījumus un ieslēdziet automātisko datumu un laiku.
    .second = Pēc tam atveriet lietotni vēlreiz.
help-language = Kā mainīt valodu?
    .first = Lapu valodu izvēlieties jebkuras lapas apakšā.
    .second = E-pasta vēstuļu valodu izvēlieties lapā „{ account-title }”, bet lietotnes valodu – tās iestatījumos.
help-ask = Kam varu jautāt?
    .first = Jautājiet organizācijai, kas uztur šo pakalpojumu. Tā nekad neprasīs jūsu paroli vai PIN.
help-more = Vairāk palīdzības
info-privacy = Privātums
info-privacy-text = Šis serveris glabā jūsu vārdu, e-pasta adresi, ierīces un pieteikšanās vēsturi, lai jūs varētu droši pieteikties. Vēsture tiek dzēsta pēc 180 dienām. Jūsu PIN, pirksta nospiedums un seja nekad nepamet jūsu ierīci.
info-privacy-lines = Vēsturē ir arī katra darījuma, ko lūdza parakstīt, pirmās rindas, piemēram, saņēmējs un summa. Tās glabā šifrētas.
info-cookies = Serveris izmanto tikai pieteikšanās vajadzībām nepieciešamās sīkdatnes. Nekas netiek izmantots reklāmai.
info-accessibility = Piekļūstamība
info-accessibility-text = Šīs lapas varat lietot ar tastatūru, ar ekrāna lasītāju un ar lielu tekstu. Ja jums kaut kas nedarbojas, pasakiet to organizācijai, kas uztur šo pakalpojumu.
info-contact = Saziņa

sign-in-title = Pieteikties
sign-in-for = Jūs piesakāties:
sign-in-email = E-pasta adrese
sign-in-email-wrong = Ievadiet pilnu e-pasta adresi, piemēram, marija@example.eu.
sign-in-next = Turpināt
sign-in-over = Šī pieteikšanās ir beigusies. Tā ilga vairāk nekā 15 minūtes, tika pabeigta citur vai tika sākta citā pārlūkā. Sāciet šeit no jauna.
sign-in-reported = Kāds ziņoja, ka pieteikšanās no šī pārlūka bija sveša, tāpēc sesija šajā pārlūkā ir izbeigta. Ja pārlūku lietojat kopā ar citiem vai tā bija kļūda, piesakieties ar lietotni vēlreiz.

password-title = Ievadiet savu paroli
password-not-you = Vai tas neesat jūs?
password-label = Parole
password-show = Rādīt
password-hide = Paslēpt
password-change-title = Mainīt paroli
password-change-lead = Visos citos pārlūkos jūsu sesijas tiks izbeigtas, un par to saņemsiet e-pasta vēstuli.
password-samples = Rādīt piemērus
password-samples-lead = Šie piemēri tikko izveidoti jums. Neviens cits tos nav redzējis.
password-rule-met = (izpildīts)
password-expired = Jūsu parole ir vecāka par sešiem mēnešiem. Izvēlieties tagad jaunu. Jūsu ierīces un iestatījumi paliks nemainīgi.
password-later = Nomainīt vēlāk
password-current = Pašreizējā parole
password-new = Jaunā parole
password-repeat = Atkārtojiet jauno paroli
password-save = Saglabāt jauno paroli
password-saved = Jūsu parole ir nomainīta. Visos citos pārlūkos jūsu sesijas ir izbeigtas.
account-password-state = Nomainiet to, ja to varētu zināt kāds cits
error-password-short = Izmantojiet vismaz { $count } rakstzīmes.
    .title = Parole ir pārāk īsa
error-password-long = Izmantojiet ne vairāk kā { $count } rakstzīmes.
    .title = Parole ir pārāk gara
error-password-personal = Parolē nedrīkst būt jūsu vārds vai e-pasta adrese.
    .title = Izvēlieties citu paroli
error-password-kinds = Izmantojiet trīs no šiem četriem veidiem: lielos burtus, mazos burtus, ciparus un citas rakstzīmes. Ja ir vismaz { $count } rakstzīmes, der jebkuras rakstzīmes.
    .title = Parole ir pārāk vienkārša
error-password-leaked = Neizmantojiet paroli, kas ir zināma no datu noplūdes. Citi to mēģinātu vispirms.
    .title = Šī parole ir zināma no datu noplūdes
error-password-same = Izvēlieties paroli, kas atšķiras no pašreizējās.
    .title = Šī ir jūsu pašreizējā parole
error-password-differs = Ievadiet jauno paroli divreiz pilnīgi vienādi.
    .title = Paroles nesakrīt
forgotten-title = Aizmirsāt paroli?
forgotten-lead = Ievadiet savu e-pasta adresi. Ja ar šo adresi ir izveidots konts, nosūtīsim saiti jaunas paroles izvēlei.
forgotten-send = Nosūtīt saiti
forgotten-sent-lead = Ja ar šo adresi ir izveidots konts, saite ir nosūtīta. Atveriet to šajā pārlūkā.
forgotten-wait-lead = Pašlaik ar nevienu no jūsu ierīcēm nevar apstiprināt. Drošības labad jaunu paroli varat izvēlēties tikai pēc šī laika. Tad vēlreiz atveriet saiti e-pasta vēstulē. Ja tas nebijāt jūs, izmantojiet e-pasta vēstuli, lai to atceltu.
forgotten-saved = Jūsu jaunā parole ir saglabāta. Piesakieties ar to.
recover-title = Lietotnes darbības atjaunošana
recover-first-title = Vispirms iestatiet lietotni
recover-lead = Jūs pieteicāties tikai ar paroli. Jūsu kontam ir vajadzīga arī lietotne, tāpēc pagaidām varat izmantot tikai šo lapu.
recover-sign-in = Pieteikties ar lietotni
recover-sign-in-lead = Ar vienu no savām ierīcēm varat apstiprināt. Izmantojiet to, lai piekļūtu visam savam kontam.
recover-locked = Ir atklāta šīs ierīces kopija, tāpēc drošības labad tā ir aizslēgta. Lai to lietotu, pievienojiet to no jauna.
recover-running = Kāds citā pārlūkā ir lūdzis aizstāt jūsu lietotni
recover-running-cancel = Ja tas nebijāt jūs, atveriet mūsu jaunāko e-pasta vēstuli par to un izvēlieties „{ recovery-stop }”. Pēc tam nomainiet paroli.
recover-running-from = Tas būs iespējams no
password-sign-in = Pieteikties
method-title = Izvēlieties, kā pieteikties
method-label = Turpināt ar:
method-hint = Pieteikties ar lietotni Countersign ir drošāk nekā tikai ar paroli.
method-password = Tikai parole
method-without-app = Bez lietotnes
    .hint = Ja jums vēl nav ierīces vai neviena nedarbojas.
# Before a date and time.
method-paused-from = Atkal iespējams no
method-app-pin = Apstiprināt manā lietotnē
    .hint = Mēs nosūtām pieprasījumu uz jūsu ierīci.
method-on-mobile = Apstiprināt šīs ierīces lietotnē
    .hint = Lietotne atveras un atved jūs atpakaļ šeit.
method-app-qr = Tālrunī nav interneta: skenēt QR kodu
    .hint = Pēc tam šeit ievadīsiet kodu, ko rāda lietotne.
error-wrong-password = Pārbaudiet e-pasta adresi un ievadiet paroli vēlreiz. Ņemiet vērā lielos un mazos burtus. Pēc vairākiem nepareiziem mēģinājumiem būs jāgaida.
    .title = E-pasta adrese un parole nesakrīt
error-wrong-current-password = Ievadiet savu pašreizējo paroli vēlreiz. Ņemiet vērā lielos un mazos burtus. Pēc vairākiem nepareiziem mēģinājumiem būs jāgaida.
    .title = Parole ir nepareiza
error-password-alone = No vienas Jūsu ierīces ir ziņots par svešu pieteikšanos. Lai aizsargātu kontu, pagaidām varat pieteikties tikai ar lietotni. Ja pazaudējāt ierīci, atlasiet „{ help-lost }”.
    .title = Ar paroli vien pašlaik nepietiek
error-account-disabled = Ar šo kontu pašlaik neviens nevar pieteikties. Vērsieties organizācijā, kas uztur šo pakalpojumu.
    .title = Jūsu konts ir atspējots
error-too-many-passwords =
    { $count ->
        [zero] Lai pasargātu kontu, uzgaidiet { $count } sekundes un tad mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
        [one] Lai pasargātu kontu, uzgaidiet { $count } sekundi un tad mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
       *[other] Lai pasargātu kontu, uzgaidiet { $count } sekundes un tad mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
    }
    .minutes =
        { $count ->
            [zero] Lai pasargātu kontu, uzgaidiet { $count } minūtes un tad mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
            [one] Lai pasargātu kontu, uzgaidiet { $count } minūti un tad mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
           *[other] Lai pasargātu kontu, uzgaidiet { $count } minūtes un tad mēģiniet vēlreiz. Uz jūsu ierīcēm tas neattiecas.
        }
    .title = Lūdzu, brīdi uzgaidiet

device-title = Kuru ierīci vēlaties izmantot?
device-lead = Pieprasījums tiek nosūtīts tikai uz jūsu izvēlēto ierīci.
device-none-title = Jums vēl nav ierīces
device-none-lead = Lai apstiprinātu ar lietotni, vispirms pievienojiet ierīci savam kontam. Tagad piesakieties ar paroli, pēc tam lapā „Mans konts” izpildiet sadaļas „Manas mobilās ierīces” norādījumus. Tas aizņem aptuveni divas minūtes.
device-none-unusable = Jūsu ierīci pašlaik nevar izmantot, jo tā ir bloķēta vai tās reģistrācija nav pabeigta. Piesakieties ar paroli un lapā „Manas mobilās ierīces” skatiet, ko darīt.
device-none-password = Pieteikties ar paroli
device-last-used = Pēdējoreiz izmantota:
device-never-used = Vēl nav izmantota
device-other-method = Izmantot citu veidu

waiting-title = Apstipriniet savā ierīcē
waiting-step-open = Atveriet lietotni Countersign ierīcē „{ $device }”. Pieprasījums parādīsies automātiski.
waiting-step-match = Pārbaudiet, kurš pakalpojums sūta pieprasījumu, un ievadiet lietotnē šo skaitli:
waiting-step-check = Pārbaudiet lietotnē, kurš pakalpojums sūta pieprasījumu, un turpiniet.
waiting-step-pin = Ievadiet lietotnē savu PIN. Šī lapa turpināsies automātiski.
waiting-match-label = Skaitlis, kas jāievada lietotnē
waiting-time-left = Atlikušais laiks
waiting-other-method = Izmantot citu veidu
waiting-cancel = Atcelt
waiting-noscript = Bez JavaScript šī lapa nevar turpināties automātiski. Pēc apstiprināšanas lietotnē izvēlieties pogu.
waiting-continue = Es apstiprināju
waiting-confirmed = Apstiprināts. Vienu brīdi…
waiting-none-title = Lietotnē nav pieprasījuma?
waiting-none-lead = Atveriet lietotni ierīcē „{ $device }” un pārbaudiet, vai ierīce ir tiešsaistē. Ja nav, izmantojiet kodu.
waiting-again = Sūtīt pieprasījumu vēlreiz
waiting-code = Izmantot kodu

outcome-again = Mēģināt vēlreiz
outcome-begin-again = Sākt no jauna
outcome-ends = Šis mēģinājums ir beidzies. Lai pieteiktos, sāciet no jauna ar paroli.
outcome-hour = Vienu stundu ar paroli vien nepietiks, lai pieteiktos, izņemot pārlūkā, ko jau izmantojāt kopā ar kādu no savām ierīcēm.
outcome-denied = Noraidīts jūsu ierīcē
    .lead = Neviens nav pieteicies. Ja „Noraidīt” pieskārāties kļūdas pēc, mēģiniet vēlreiz.
    .change = Nekas nav mainīts. Ja „Noraidīt” pieskārāties kļūdas pēc, mēģiniet vēlreiz.
outcome-reported = Ziņots jūsu ierīcē
    .lead = Neviens nav pieteicies. Ja pieprasījums nebija jūsu, jūsu paroli, iespējams, zina kāds cits: nomainiet to pēc iespējas drīzāk.
outcome-expired = Pieprasījums vairs nav derīgs
    .lead = Uz pieprasījumu divu minūšu laikā netika atbildēts, tāpēc neviens nav pieteicies. Turiet ierīci pa rokai un mēģiniet vēlreiz.
    .change = Uz pieprasījumu divu minūšu laikā netika atbildēts, tāpēc nekas nav mainīts. Turiet ierīci pa rokai un mēģiniet vēlreiz.
outcome-cancelled = Pieprasījums ir atcelts
    .lead = Neviens nav pieteicies. Varat jebkurā laikā sākt no jauna.
    .change = Nekas nav mainīts. Varat jebkurā laikā sākt no jauna.
outcome-wrong-match = Lietotnē ievadītais skaitlis nesakrīt
    .lead = Pieprasījums ir beidzies, un neviens nav pieteicies. Mēģiniet vēlreiz ar jauno skaitli.
    .change = Pieprasījums ir beidzies, un nekas nav mainīts. Mēģiniet vēlreiz ar jauno skaitli.
outcome-blocked = Jūsu mobilo ierīci nevar izmantot
    .lead = Nepareizs PIN tika ievadīts piecas reizes pēc kārtas. Piesakieties citādi. Tad jaunu PIN varēsiet iestatīt lapā „Manas mobilās ierīces”.
    .change = Nepareizs PIN tika ievadīts piecas reizes pēc kārtas. Nekas nav mainīts. Izmantojiet citu veidu. Tad jaunu PIN varēsiet iestatīt lapā „Manas mobilās ierīces”.
outcome-locked = Jūsu mobilo ierīci nevar izmantot
    .lead = Ir atklāta šīs ierīces kopija, tāpēc drošības labad tā ir aizslēgta. Piesakieties citādi. Lai to lietotu, pievienojiet to no jauna.
    .change = Ir atklāta šīs ierīces kopija, tāpēc drošības labad tā ir aizslēgta. Nekas nav mainīts. Lai to lietotu, pievienojiet to no jauna.
outcome-too-many = Jau gaida trīs pieprasījumi
    .lead = Atbildiet uz tiem vai noraidiet tos lietotnē, vai uzgaidiet piecas minūtes, līdz tie vairs nav derīgi. Pēc tam mēģiniet vēlreiz.
outcome-only-known = Jūsu ierīcei pagaidām netiek sūtīti pieprasījumi
    .lead = Pēdējās stundas laikā vairāki pieprasījumi palika bez atbildes vai tika noraidīti. Lai pasargātu jūs no nevēlamiem pieprasījumiem, tos var sūtīt tikai pārlūki, ko jau esat lietojuši. Izmantojiet citu veidu vai mēģiniet vēlreiz pēc stundas.
outcome-too-many-codes = Pārāk daudz nepareizu kodu
    .lead = Lai pasargātu jūsu kontu, jauns kods netiek veidots pirms tālāk norādītā laika. Līdz tam izmantojiet citu veidu.
outcome-announce = Vai arī lietotnē atveriet „Pieteikšanās”, pieskarieties „Es tagad piesakos” un šeit mēģiniet vēlreiz.
outcome-not-active = Jūsu mobilo ierīci pašlaik nevar izmantot
    .lead = Ierīce ir bloķēta, noņemta, vai tās reģistrācija nav pabeigta. Izmantojiet citu veidu. Lapā „Manas mobilās ierīces” redzēsiet tās stāvokli.
    .change = Ierīce ir bloķēta, noņemta, vai tās reģistrācija nav pabeigta. Nekas nav mainīts. Izmantojiet citu veidu. Lapā „Manas mobilās ierīces” redzēsiet tās stāvokli.

context-this-computer = Šis dators
context-service-asks = Bez pārlūka: pieprasījumu nosūtīja pats pakalpojums

on-mobile-passwordless = Pieteikties ar lietotni šajā ierīcē
on-mobile-title = Apstipriniet ar lietotni šajā ierīcē
on-mobile-step-open = Atveriet lietotni ar tālāk redzamo pogu.
on-mobile-step-check = Pārbaudiet, kurš pakalpojums sūta pieprasījumu, un ievadiet savu PIN.
on-mobile-step-back = Lietotne atvedīs jūs atpakaļ šeit, un pieteikšanās būs pabeigta.
on-mobile-open = Atvērt lietotni
on-mobile-verified = Vai lietotne neatveras? Izmantojiet šo saiti
on-mobile-confirmed = Apstiprināts. Lietotne atvedīs jūs atpakaļ uz šo lapu.
on-mobile-typed-title = Vai lietotne rāda deviņas rakstzīmes?
on-mobile-typed-lead = Tā notiek, ja lietotne ir atvērusi citu pārlūku. Ievadiet rakstzīmes šeit. Lielajiem burtiem, atstarpēm un defisēm nav nozīmes.
on-mobile-typed-label = Deviņas rakstzīmes no lietotnes
error-mistyped-return = Viena vai vairākas rakstzīmes nesakrīt ar lietotnē redzamajām. Tas netiek uzskatīts par mēģinājumu. Salīdziniet un izlabojiet tās.
    .title = Ievades kļūda
error-return-not-yet = Lietotnē vēl nav apstiprināts. Atveriet lietotni ar iepriekš redzamo pogu. Pēc tam tā parādīs rakstzīmes.
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
        [zero] Salīdziniet rakstzīmes ar lietotnē redzamajām un izlabojiet tās. Atlikuši { $count } mēģinājumi.
        [one] Salīdziniet rakstzīmes ar lietotnē redzamajām un izlabojiet tās. Atlicis { $count } mēģinājums.
       *[other] Salīdziniet rakstzīmes ar lietotnē redzamajām un izlabojiet tās. Atlikuši { $count } mēģinājumi.
    }
    .title = Šīs rakstzīmes nav pareizas

request-link-title = Šis pieprasījums ir paredzēts lietotnei
request-link-lead = Atveriet šo pieprasījumu lietotnē Countersign šajā ierīcē. Apstipriniet to tikai tad, ja tieši jūs pirms brīža sākāt pieteikties šajā ierīcē. Pretējā gadījumā aizveriet šo lapu.

return-ended-title = Neviens nav pieteicies
return-ended-lead = Lietotne atvēra citu pārlūku, nevis to, kurā sākāt, tāpēc šī pieteikšanās ir beigusies. Šajā pārlūkā varat sākt no jauna.
return-ended-again = Sākt šeit no jauna
return-elsewhere-title = Šis nav pārlūks, kurā sākāt
return-elsewhere-lead = Šeit neviens nav pieteicies. Atgriezieties pārlūkā, kurā sākāt, un ievadiet deviņas lietotnē redzamās rakstzīmes.
return-typed-only-title = Šī saite vairs nedarbojas
return-typed-only-lead = Šī saite vispirms tika atvērta citā pārlūkā. Tagad esat pareizajā pārlūkā. Dodieties uz lapu, kurā sākāt, un ievadiet deviņas lietotnē redzamās rakstzīmes.
return-wrong-title = Šīs saites kods ir nepareizs
return-wrong-lead = Neviens nav pieteicies, un nekas nav mainījies. Vēlreiz pieskarieties pogai lietotnē vai ievadiet deviņas lietotnē redzamās rakstzīmes lapā, kurā sākāt.
return-gone-title = Šī saite vairs nav derīga
return-gone-lead = Saite jau ir izmantota vai vairs nav derīga. Ar to neviens nav pieteicies. Ja joprojām vēlaties pieteikties, sāciet no jauna.

outcome-code-used = Kods trīs reizes bija nepareizs
    .lead = Neviens nav pieteicies. Varat jebkurā laikā sākt no jauna.
outcome-return-expired = Šī pieteikšanās ir beigusies
    .lead = Lietotne atvēra citu pārlūku, rakstzīmes trīs reizes bija nepareizas, vai pieteikšanās vairs nav derīga. Neviens nav pieteicies. Varat jebkurā laikā sākt no jauna.

code-title = Apstipriniet ar QR kodu
code-lead = Izmantojiet ierīci „{ $device }”. Tai nav vajadzīgs interneta savienojums.
code-step-scan = Lietotnē pieskarieties „Noskenēt QR kodu” un pavērsiet kameru pret šo QR kodu.
code-step-pin = Pārbaudiet, kurš pakalpojums sūta pieprasījumu, un ievadiet savu PIN. Lietotne parādīs deviņus burtus un ciparus.
code-step-type = Deviņi burti un cipari. Lielajiem burtiem, atstarpēm un defisēm nav nozīmes.
code-picture = QR kods, kas jānoskenē ar lietotni Countersign
code-label = Lietotnē parādītais kods
code-submit = Pieteikties
code-confirm = Apstiprināt
code-typed-open = Vai nevarat noskenēt QR kodu?
code-typed-hint = Lietotnē pieskarieties „Noskenēt QR kodu”, tad „Ievadīt kodu” un ievadiet šos divpadsmit ciparus:
code-time-left = Derīgs vēl
code-new = Parādīt jaunu kodu

error-mistyped-otp = Viena vai vairākas rakstzīmes nesakrīt ar lietotnē redzamajām. Tas netiek uzskatīts par mēģinājumu. Salīdziniet un izlabojiet tās.
    .title = Ievades kļūda
error-not-this-device-otp =
    { $count ->
        [zero] Kods ir no citas ierīces, pieder citai lapai vai ir pārāk vecs. Noskenējiet šo QR kodu lietotnē un ievadiet jauno kodu. Atlikuši { $count } mēģinājumi.
        [one] Kods ir no citas ierīces, pieder citai lapai vai ir pārāk vecs. Noskenējiet šo QR kodu lietotnē un ievadiet jauno kodu. Atlicis { $count } mēģinājums.
       *[other] Kods ir no citas ierīces, pieder citai lapai vai ir pārāk vecs. Noskenējiet šo QR kodu lietotnē un ievadiet jauno kodu. Atlikuši { $count } mēģinājumi.
    }
    .title = Šis kods nepieder šai lapai
error-wrong-otp-pin =
    { $count ->
        [zero] Noskenējiet QR kodu vēlreiz un uzmanīgi ievadiet savu PIN. Atlikuši { $count } mēģinājumi. Pēc tam ierīce tiks bloķēta.
        [one] Noskenējiet QR kodu vēlreiz un uzmanīgi ievadiet savu PIN. Atlicis { $count } mēģinājums. Ja PIN atkal būs nepareizs, ierīce tiks bloķēta. Tad jaunu PIN varēsiet iestatīt lapā „Manas mobilās ierīces”.
       *[other] Noskenējiet QR kodu vēlreiz un uzmanīgi ievadiet savu PIN. Atlikuši { $count } mēģinājumi. Pēc tam ierīce tiks bloķēta.
    }
    .title = Lietotnē ievadīts nepareizs PIN
error-code-expired = Šis kods ir vecāks par piecām minūtēm. Noskenējiet tālāk redzamo jauno QR kodu un ievadiet jauno kodu.
    .title = Šis kods vairs nav derīgs
error-code-used = Katrs kods ir derīgs vienu reizi, un katram QR kodam ir trīs mēģinājumi. Noskenējiet tālāk redzamo jauno QR kodu un ievadiet jauno kodu.
    .title = Šis kods jau ir izmantots

account-title = Mans konts
account-hello = Jūsu konts: { $name }
account-lead = Pārvaldiet savu kontu un ierīces, ar kurām apstiprināt pieteikšanos.
account-devices = Manas mobilās ierīces
account-devices-state =
    { $count ->
        [0] Jums vēl nav ierīces. Kad tā būs, ar nozagtu paroli vien nepietiks, lai mainītu jūsu ierīces.
        [zero] Jūsu pieteikšanos var apstiprināt { $count } ierīces.
        [one] Jūsu pieteikšanos var apstiprināt { $count } ierīce.
       *[other] Jūsu pieteikšanos var apstiprināt { $count } ierīces.
    }
account-devices-unusable = Neviena no jūsu ierīcēm pašlaik nevar apstiprināt. Uzziniet, ko darīt.
account-history = Pieteikšanās vēsture
account-history-state = Kad un kur pieteicāties un ko parakstījāt
account-history-open = Rādīt vēsturi
account-sessions = Atvērtās sesijas
account-sessions-state = Pārlūki, kuros ir atvērtas jūsu sesijas
account-sessions-open = Rādīt sesijas
account-stop = Vai ierīce ir pazudusi vai nozagta?
account-stop-state = Izbeidziet visu uzreiz: ierīces, pieprasījumus un sesijas
account-stop-open = Apturēt visu
account-mail-language = E-pasta vēstuļu un pieprasījumu valoda
account-mail-language-save = Saglabāt
account-mail-language-saved = Turpmāk e-pasta vēstules un pieprasījumi jūsu ierīcēs būs šajā valodā.
account-mail-language-other = E-pasta vēstules un pieprasījumi jūsu ierīcēs ir citā valodā: { $language }.
account-mail-language-same = Lietot arī tiem šīs lapas valodu
account-devices-manage = Pārvaldīt mobilās ierīces
account-devices-first = Pievienot mobilo ierīci

devices-title = Manas mobilās ierīces
devices-lead = Šīs ierīces var apstiprināt, ka tas esat jūs.
devices-none = Jums vēl nav ierīces. Pievienojiet to, un ar nozagtu paroli vien nepietiks, lai mainītu jūsu ierīces.
devices-add = Pievienot mobilo ierīci
devices-active = Aktīva
devices-pending = Nav pabeigta
devices-blocked = Bloķēta
devices-locked = Aizslēgta
devices-blocked-why = Šī ierīce ir bloķēta, jo pārāk daudz reižu ievadīts nepareizs PIN. Lai to atkal izmantotu, iestatiet jaunu PIN.
devices-suspended-why = Ierīce vai pārlūks, ar ko šī ierīce tika pievienota, vairs nav uzticams. Ja šī ierīce ir jūsu, iestatiet tai jaunu PIN. Ja to neatpazīstat, noņemiet to.
devices-locked-why = Ir atklāta šīs ierīces kopija, tāpēc drošības labad tā ir aizslēgta. Noņemiet to un pievienojiet no jauna.
devices-pending-why = Šīs ierīces reģistrācija nav pabeigta. Noņemiet to un pievienojiet no jauna.
devices-added = Pievienota
devices-attested = Aparatūra pārbaudīta:
devices-attested-app = Lietotni pārbaudījis Apple:
devices-attestation-missing = Nav pārbaudīts, jo ierīce nesniedza pierādījumu:
devices-attestation-refused = Nav pārbaudīts, jo pierādījums netika pieņemts:
devices-last-used = Pēdējoreiz izmantota
devices-never-used = Vēl nav izmantota
devices-rename = Pārdēvēt
devices-rename-label = Jaunais nosaukums
devices-rename-save = Saglabāt nosaukumu
devices-reset = Jauns PIN
devices-remove = Noņemt
devices-remove-title = Noņemt ierīci „{ $device }”?
devices-remove-lead = Ar šo ierīci vairs nevarēsiet apstiprināt pieteikšanos, un tās atvērtie pieprasījumi tiks atcelti. Par to saņemsiet e-pasta vēstuli. Lai ierīci atkal izmantotu, tā būs jāpievieno no jauna.
devices-remove-last = Šī ir jūsu vienīgā ierīce.
devices-remove-others = Šīs ierīces tika pievienotas ar šo ierīci un būs bloķētas, līdz iestatīsiet tām jaunu PIN: { $devices }
devices-remove-confirm = Noņemt šo ierīci
devices-remove-keep = Paturēt
devices-removed = Ierīce ir noņemta. Par to nosūtījām jums e-pasta vēstuli.
devices-renamed = Nosaukums ir mainīts.
devices-pin-reset = Jaunais PIN ir iestatīts.
devices-was-added = Ierīce ir pievienota. Par to nosūtījām jums e-pasta vēstuli.
error-device-name = Ievadiet ierīces nosaukumu, kurā ir no 1 līdz 40 rakstzīmēm.
    .title = Nosaukuma nav vai tas ir pārāk garš
error-device-name-characters = Nosaukumā ir rindas pārtraukums, tabulators vai neredzama rakstzīme. Ierakstiet nosaukumu vēlreiz bez šīs rakstzīmes.
    .title = Nosaukumā ir rakstzīme, ko nevar parādīt

step-up-title = Apstipriniet, ka tas esat jūs
step-up-first = Vispirms vēlreiz ievadiet savu paroli.
step-up-for-add = Jūs vēlaties pievienot ierīci.
step-up-for-remove = Jūs vēlaties noņemt ierīci „{ $device }”.
step-up-for-reset = Jūs vēlaties iestatīt jaunu PIN ierīcei „{ $device }”.
step-up-for-rename = Jūs vēlaties pārdēvēt ierīci „{ $device }”.
step-up-for-email = Jūs vēlaties mainīt savu e-pasta adresi uz { $email }.
step-up-for-password = Jūs vēlaties mainīt savu paroli.
step-up-for-report = Jūs vēlaties ziņot par pieteikšanos, kas nebija jūsu.
step-up-for-sessions = Jūs vēlaties izbeigt savas sesijas citos pārlūkos.
step-up-device-title = Apstipriniet ar ierīci
step-up-device-lead = Jums ir ierīce, tāpēc šīm izmaiņām ar paroli vien nepietiek.
step-up-continue = Turpināt
step-up-app-pin = Apstiprināt lietotnē
step-up-app-qr = Ar QR kodu (darbojas bez interneta savienojuma)
step-up-unusable = Vai neviena no jūsu ierīcēm nedarbojas?
step-up-unusable-lead = Lapā „Manas mobilās ierīces” varat iestatīt ierīcei jaunu PIN ar e-pastā nosūtītu saiti.
step-up-lost = Ja visas jūsu ierīces ir pazaudētas, izvēlieties „{ account-stop-open }” un pēc tam pievienojiet ierīci no jauna.
step-up-forgotten-known = Ja tomēr atceraties paroli, piesakieties ar to un izvēlieties „{ method-without-app }”.
step-up-forgotten-lost = Ja jums vairs nav ne paroles, ne nevienas ierīces, vērsieties organizācijā, kas uztur šo pakalpojumu. Šī lapa tad nevar jums palīdzēt.
sign-in-service = { $name } (Mans konts)
service-continue-title = Pieteikšanās ir izdevusies
service-continue = Turpināt: { $service }
service-signed-in-as = Konts: { $email }
service-sign-out-asked = Pakalpojums { $service } lūdz izbeigt jūsu sesiju.
service-sign-out-lead = Jūsu sesija tiks izbeigta šeit un katrā pakalpojumā, ko atvērāt šajā pārlūkā.
service-stay = Neiziet
signed-out-title = Jūsu sesija ir izbeigta
service-return = Atpakaļ: { $service }

add-title = Pievienot mobilo ierīci
add-lead = Vispirms izvēlieties nosaukumu un PIN. PIN paliek šajā lapā un jūsu lietotnē.
add-name = Ierīces nosaukums
add-name-hint = Izvēlieties nosaukumu, ko pazīsiet, piemēram, „Marijas tālrunis”.
add-pin = Četru ciparu PIN
add-pin-hint = To ievadīsiet lietotnē, lai apstiprinātu pieteikšanos. Nelietojiet PIN, ar kuru atbloķējat tālruni. Izvairieties no gadskaitļiem, tādām virknēm kā 1234 un atkārtotiem cipariem.
add-pin2 = Atkārtojiet PIN
add-show = Parādīt QR kodu
add-noscript = Šī lapa QR kodu izveido pati, lai jūsu PIN neredzētu neviens cits. Tam ir vajadzīgs JavaScript. Atļaujiet JavaScript šajā vietnē un ielādējiet lapu vēlreiz.
reset-title = Jauns PIN ierīcei „{ $device }”
reset-lead = Izvēlieties jaunu PIN. Tas paliek šajā lapā un jūsu lietotnē.

enrol-scan-title = Noskenējiet šo QR kodu ar savu ierīci
enrol-scan-lead = Atveriet lietotni Countersign. Pirmajā reizē pieskarieties „Iestatīt šo ierīci” un pēc tam „Noskenēt kodu”. Ja lietotni jau izmantojat, pieskarieties „Noskenēt QR kodu”. Pēc tam pavērsiet kameru pret QR kodu.
enrol-reset-lead = Atveriet lietotni Countersign ierīcē „{ $device }”, pieskarieties „Noskenēt QR kodu” un pavērsiet kameru pret QR kodu.
enrol-picture = QR kods, kas jānoskenē ar lietotni Countersign
enrol-address = Ja lietotne prasa adresi, tā ir šī: { $origin }
enrol-other-ways = Tajā pašā ierīcē vai bez kameras
enrol-link-label = Tajā pašā ierīcē atveriet šo saiti lietotnē vai nokopējiet to un ielīmējiet tur:
enrol-here = Vai lietotne ir šajā ierīcē?
enrol-here-lead = Atveriet lietotni šeit. Pēc tam atgriezīsieties šajā lapā, lai salīdzinātu sešas rakstzīmes.
enrol-copy = Kopēt saiti
enrol-copied = Nokopēts
enrol-typed-label = Vai arī ievadiet lietotnē šo kodu ar adresi { $origin }
enrol-waiting = Gaidām jūsu ierīci…
enrol-claimed = Jūsu ierīce ir savienota. Ievadiet lietotnē savu PIN.
enrol-step = { $step }. solis no 4
enrol-pin-title = Ievadiet PIN lietotnē
enrol-other-device = Vai lietotne ir citā ierīcē?
enrol-none-title = Lietotnē neredzu rakstzīmes
enrol-none-lead = Vispirms ievadiet PIN lietotnē. Rakstzīmes parādās pēc tam. Ja lietotne rāda ko citu, izvēlieties „{ enrol-differ }”. Nekas netiek pievienots, un jūs varat sākt no jauna.
enrol-reset-none-lead = Vispirms ievadiet PIN lietotnē. Rakstzīmes parādās pēc tam. Ja lietotne rāda ko citu, izvēlieties „{ enrol-differ }”. Tad ierīce tiks noņemta no jūsu konta, un jūs varēsiet to pievienot vēlreiz.
enrol-wrong-pin =
    { $count ->
        [zero] Tas nav šeit izvēlētais PIN. Atlikuši { $count } mēģinājumi. Pēc tam kods vairs nebūs derīgs un sāksiet no jauna.
        [one] Tas nav šeit izvēlētais PIN. Atlicis { $count } mēģinājums. Pēc tam kods vairs nebūs derīgs un sāksiet no jauna.
       *[other] Tas nav šeit izvēlētais PIN. Atlikuši { $count } mēģinājumi. Pēc tam kods vairs nebūs derīgs un sāksiet no jauna.
    }
enrol-compare-title = Vai lietotnē redzat to pašu?
enrol-compare-lead = Salīdziniet tālāk redzamās sešas rakstzīmes ar tām, kas redzamas jūsu ierīcē. Ja tās atšķiras, savienotā ierīce nav jūsu.
enrol-match = Rakstzīmes ir vienādas
enrol-differ = Rakstzīmes atšķiras
enrol-added-title = Jūsu ierīce ir gatava
enrol-added-lead = Tagad ar savu ierīci varat apstiprināt pieteikšanos. Par to nosūtījām jums e-pasta vēstuli.
enrol-reset-done-title = Jūsu jaunais PIN ir iestatīts
enrol-reset-done-lead = Ar ierīci atkal varat apstiprināt pieteikšanos, izmantojot jauno PIN. Par to nosūtījām jums e-pasta vēstuli.
enrol-done = Gatavs
enrol-dead-title = Šis kods vairs nav derīgs
enrol-dead-expired = Kods netika izmantots desmit minūšu laikā. Nekas nav reģistrēts.
enrol-dead-unfinished = Kods tika izmantots kādā ierīcē, bet PIN laikus netika ievadīts vai rakstzīmes laikus netika salīdzinātas. Nekas nav reģistrēts.
enrol-dead-wrong-pin = Nepareizs PIN tika ievadīts trīs reizes. Nekas nav reģistrēts.
enrol-dead-contested = Vienu un to pašu kodu mēģināja izmantot divas ierīces, tāpēc abas tika noraidītas. Nekas nav reģistrēts. Neļaujiet nevienam citam redzēt QR kodu.
enrol-dead-rejected = Jūs norādījāt, ka rakstzīmes atšķiras, tāpēc ierīce tika noraidīta. Ja nekļūdījāties, kodu, iespējams, nofotografēja kāds cits. Sāciet no jauna tur, kur neviens neredz jūsu ekrānu.
enrol-dead-gone = Kods vairs nav derīgs. Nekas nav reģistrēts.
enrol-reset-dead-expired = Kods netika izmantots desmit minūšu laikā. PIN netika mainīts.
enrol-reset-dead-unfinished = Kods tika izmantots kādā ierīcē, bet PIN laikus netika ievadīts. PIN netika mainīts.
enrol-reset-dead-wrong-pin = Nepareizs PIN tika ievadīts trīs reizes. PIN netika mainīts.
enrol-reset-dead-rejected = Jūs norādījāt, ka rakstzīmes atšķiras, tāpēc ierīce tika noņemta no jūsu konta. Ja nekļūdījāties, kodu, iespējams, nofotografēja kāds cits. Sāciet no jauna tur, kur neviens neredz jūsu ekrānu.
enrol-again = Sākt no jauna
enrol-cancel = Atcelt
enrol-time-left = Kods derīgs vēl
enrol-failed = Serveris kodu nepieņēma. Pārbaudiet savienojumu un mēģiniet vēlreiz.

pin-four-digits = Ievadiet PIN, kurā ir tieši četri cipari.
pin-differs = Abi PIN nesakrīt. Ievadiet abus vēlreiz.
pin-same-digits = Četrus vienādus ciparus ir viegli uzminēt. Izvēlieties citu PIN.
pin-row = Tādas virknes kā 1234 vai 4321 ir viegli uzminēt. Izvēlieties citu PIN.
pin-pairs = Atkārtotus vai spoguļotus pārus, piemēram, 1212 vai 1221, ir viegli uzminēt. Izvēlieties citu PIN.
pin-year = Gadskaitli ir viegli uzminēt. Izvēlieties citu PIN.
pin-keypad-line = Ciparus, kas uz tastatūras veido līniju, ir viegli uzminēt. Izvēlieties citu PIN.

recovery-title-pin = Iestatīt jaunu PIN ierīcei „{ $device }”
recovery-title-add = Pievienot ierīci ar e-pastā nosūtītu saiti
recovery-choose-lead = Ar paroli vien tam nepietiek. Ievadiet to vēlreiz un pēc tam izvēlieties, kā apstiprināt, ka tas esat jūs.
recovery-app-first = Cita jūsu ierīce darbojas. Vispirms piesakieties ar to. Tad ar to varēsiet apstiprināt šo izmaiņu.
recovery-password-label = Parole
recovery-by-device = Apstiprināt ierīcē „{ $device }”
recovery-by-device-hint = Tūlīt
recovery-by-mail = Ar e-pastā nosūtītu saiti
recovery-by-mail-hint-now = Uz jūsu e-pasta adresi, tūlīt
recovery-by-mail-hint-wait =
    { $count ->
        [zero] Uz jūsu e-pasta adresi, pēc tam jāgaida { $count } stundas
        [one] Uz jūsu e-pasta adresi, pēc tam jāgaida { $count } stunda
       *[other] Uz jūsu e-pasta adresi, pēc tam jāgaida { $count } stundas
    }
recovery-sent-title = Pārbaudiet savu e-pastu
recovery-sent-lead = Saite ir nosūtīta uz adresi { $email }. Lai turpinātu, atveriet to šajā pārlūkā.
recovery-sent-none = Vai pēc dažām minūtēm e-pasta vēstule nav pienākusi?
sent-spam = Ieskatieties arī mēstuļu mapē un pārbaudiet, vai adrese ir pareiza.
recovery-sent-again = Nosūtīt jaunu saiti
recovery-wait-title = Lūdzu, uzgaidiet
recovery-wait-lead = Drošības labad turpināt varat tikai pēc šī laika. Tad atgriezieties šajā lapā šajā pārlūkā. Ja tas nebijāt jūs, izmantojiet e-pasta vēstulē esošo saiti, lai to atceltu.
recovery-wait-until = Turpināt varēsiet no
recovery-elsewhere-title = Vai tas bijāt jūs?
recovery-elsewhere-lead = Ja prasījāt šo saiti, atveriet to pārlūkā, kurā to prasījāt un kurā ir atvērta jūsu sesija. Ja neprasījāt, atceliet to šeit.
recovery-elsewhere-password = Ar šo saiti izvēlaties jaunu paroli. Ja to prasījāt, atveriet to pārlūkā, kurā to prasījāt. Ja neprasījāt, atceliet to šeit. Jūsu parole paliks tāda pati.
recovery-take-over = Tas biju es: turpināt šajā pārlūkā
recovery-stop = Tas nebiju es: atcelt
recovery-stopped-title = Atcelts
recovery-stopped-lead = Nekas nav mainīts. Ja jūs saiti neprasījāt, jūsu paroli zina kāds cits: tūlīt to nomainiet.
recovery-stopped-password = Jūsu parole paliek tāda pati, un saite vairs nedarbojas. Lai prasītu šādu saiti, pietiek ar jūsu e-pasta adresi.
recovery-over-title = Šī saite vairs nav derīga
recovery-over-lead = Saite ir izmantota, atcelta, aizstāta ar jaunāku vai vairs nav derīga. Nekas nav mainīts.
recovery-too-late = Šī saite jau ir izmantota vai vairs nav derīga, tāpēc vairs nav ko atcelt. Ja to neizmantojāt jūs, piesakieties, pārbaudiet savas ierīces un nomainiet paroli.
error-other-device-works = Cita jūsu ierīce darbojas. Apstipriniet ar to. Saite e-pastā nav vajadzīga.
    .title = Izmantojiet savu otru ierīci
error-too-many-links =
    { $count ->
        [zero] Šodien jau nosūtītas vairākas e-pasta vēstules ar saitēm. Pārbaudiet iesūtni un mēstuļu mapi vai mēģiniet vēlreiz pēc { $count } stundām.
        [one] Šodien jau nosūtītas vairākas e-pasta vēstules ar saitēm. Pārbaudiet iesūtni un mēstuļu mapi vai mēģiniet vēlreiz pēc { $count } stundas.
       *[other] Šodien jau nosūtītas vairākas e-pasta vēstules ar saitēm. Pārbaudiet iesūtni un mēstuļu mapi vai mēģiniet vēlreiz pēc { $count } stundām.
    }
    .title = Pagaidām saišu vairs nav

sessions-lead = Šajos pārlūkos ir atvērtas jūsu sesijas. Ja kādu no tiem neatpazīstat, tūlīt beidziet tā sesiju un nomainiet paroli.
sessions-here = Šis pārlūks
sessions-end = Beigt šo sesiju
sessions-end-others = Beigt visas pārējās sesijas
sessions-end-others-lead = Jūsu sesijas tiks izbeigtas visur, izņemot šo pārlūku.
sessions-ended = Sesija ir beigta.
sessions-others-ended = Visas pārējās sesijas ir beigtas.

history-title = Pieteikšanās vēsture
history-lead = Kas noticis jūsu kontā pēdējās 180 dienās, sākot ar jaunāko.
history-none = Vēl nekā nav. Pieteikšanās un paraksti parādīsies šeit.
history-signed-in = Pieteikšanās izdevās
history-signed = Parakstīts
history-confirmed = Apstiprināts
history-change-add = Ierīces pievienošana
history-change-remove = Ierīces noņemšana
history-change-reset = Jauna PIN iestatīšana
history-change-rename = Ierīces pārdēvēšana
history-change-password = Paroles maiņa
history-change-email = E-pasta adreses maiņa
history-change-report = Ziņošana par pieteikšanos
history-change-sessions = Sesiju izbeigšana citos pārlūkos
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
history-by-password = Tikai ar paroli
history-by-app = Ar lietotni
history-by-code = Ar kodu no lietotnes
history-on-mobile = Ar lietotni tajā pašā ierīcē
history-not-me = Tas nebiju es
history-reported = Ziņots
history-report-title = Vai tas nebijāt jūs?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Ziņojums šo darījumu neaptur. Tūlīt zvaniet pakalpojumam „{ $service }”: tikai tas var darījumu apturēt.
history-report-lead = Ja par to ziņosiet, visas tajā pārlūkā sāktās sesijas tiks izbeigtas. Par to saņemsiet e-pasta vēstuli. Pēc tam nomainiet paroli.
history-report-here = Tas ir pārlūks, ko tagad lietojat: jūsu sesija tiks izbeigta arī šeit.
history-report-confirm = Ziņot
history-report-keep = Nē, tas biju es
history-was-reported = Jūsu ziņojums ir saņemts, un tajā pārlūkā sesijas ir izbeigtas. Par to nosūtījām jums e-pasta vēstuli.
history-older = Rādīt vecākus ierakstus
history-newest = Atpakaļ pie jaunākajiem ierakstiem

stop-title = Apturēt visu
stop-lead = Izmantojiet šo, ja ierīce ir pazudusi vai jūsu vārdā, iespējams, ir pieteicies kāds cits. Tas notiek uzreiz, un to nevar atsaukt:
stop-devices = Visas jūsu ierīces tiks noņemtas. Ne ar vienu no tām vairs nevarēsiet apstiprināt pieteikšanos.
stop-requests = Atvērtie pieprasījumi un pieteikšanās tiks atcelti.
stop-sessions = Jūsu sesijas tiks izbeigtas visur, arī šeit.
stop-mail = Par to saņemsiet e-pasta vēstuli.
stop-account = Jūsu konts paliek. Varēsiet to atkal lietot pēc ierīces pievienošanas.
stop-back-title = Kā sākt no jauna
stop-back =
    { $count ->
        [0] Piesakieties ar paroli un atkal pievienojiet ierīci. Būs vajadzīga arī e-pastā nosūtīta saite.
        [zero] Piesakieties ar paroli un atkal pievienojiet ierīci. Būs vajadzīga arī e-pastā nosūtīta saite, un būs jāgaida { $count } stundas.
        [one] Piesakieties ar paroli un atkal pievienojiet ierīci. Būs vajadzīga arī e-pastā nosūtīta saite, un būs jāgaida { $count } stunda.
       *[other] Piesakieties ar paroli un atkal pievienojiet ierīci. Būs vajadzīga arī e-pastā nosūtīta saite, un būs jāgaida { $count } stundas.
    }
stop-confirm = Apturēt visu tūlīt
stop-keep = Nē, atpakaļ
stop-nothing = Nav ko apturēt: jūsu kontam nav ierīču. Izmaiņas, ko kāds ir lūdzis, var atcelt ar saiti mūsu e-pasta vēstulē par tām.
stop-done-title = Viss ir apturēts
stop-done-lead = Jūsu ierīces ir noņemtas, un jūsu sesijas visur ir izbeigtas. Par to nosūtījām jums e-pasta vēstuli.
stop-done-sign-in = Pāriet uz pieteikšanos

outbox-title = Demonstrācijas izsūtne
outbox-lead = E-pasta vēstules, ko šī demonstrācija būtu nosūtījusi, sākot ar jaunāko.
outbox-none = E-pasta vēstuļu vēl nav.

error-page-home = Pāriet uz sākumlapu
error-page-not-found = Šajā adresē nekā nav. Iespējams, trūkst tās daļas.
    .title = Šādas lapas nav
error-page-forged = Šī veidlapa nav atvērta no šīs vietnes vai ir novecojusi. Nekas nav mainīts. Atgriezieties, ielādējiet lapu vēlreiz un mēģiniet vēlreiz.
    .title = Šī veidlapa netika pieņemta
error-page-other-host = Šī nav šī servera adrese. Nekas nav izdarīts. Izmantojiet adresi, ko saņēmāt.
    .title = Šī nav pareizā adrese
error-page-malformed = Veidlapā kaut kā trūkst vai kaut ko nevarēja nolasīt. Nekas nav mainīts. Atgriezieties un mēģiniet vēlreiz.
    .title = Šo veidlapu nevarēja nolasīt
error-page-service-over = Šī pieteikšanās ilga pārāk ilgi, jau ir pabeigta vai tika atvērta citā pārlūkā. Nekas nav mainīts. Atgriezieties pakalpojumā un piesakieties no turienes.
    .title = Šī pieteikšanās ir beigusies
error-page-service-request = Pakalpojums nosūtīja pieprasījumu, ko šis serveris nepieņem. Nekas nav izdarīts. Sazinieties ar pakalpojuma atbalsta dienestu.
    .title = Šajā pakalpojumā nevar pieteikties
error-page-unknown-service = Lietotne tālāk norādītajā adresē lūdza jūs pieteikt, taču šī adrese šeit nav reģistrēta. Nekas nav izdarīts. Sazinieties ar pakalpojuma atbalsta dienestu.
    .title = Šis pakalpojums šeit nav reģistrēts
error-page-busy = Šobrīd piesakās daudz cilvēku. Nekas nav zaudēts. Pagaidiet dažas sekundes un mēģiniet vēlreiz.
    .title = Lūdzu, vienu brīdi
error-page-too-often = Jūsu pārlūks vai tīkls īsā laikā ir nosūtījis daudz pieprasījumu. Nekas nav zaudēts. Uzgaidiet dažas minūtes un mēģiniet vēlreiz.
    .title = Lūdzu, pagaidiet dažas minūtes
error-page-fault = Problēma ir mūsu pusē. Nekas nav mainīts. Mēģiniet vēlreiz pēc dažām minūtēm.
    .title = Tas neizdevās

link-open = Atvērt lietotnē
link-open-lead = Atveriet lietotni šeit. Lapa, kas parādīja kodu, turpināsies automātiski.
link-title = Šī saite ir paredzēta lietotnei
link-lead = Nokopējiet visu šīs lapas adresi. Ierīcē, ko vēlaties reģistrēt, atveriet lietotni Countersign, pieskarieties „Ievadīt kodu” un ielīmējiet adresi. Saite darbojas tikai vienu reizi, desmit minūtes. Nekas vēl nav reģistrēts.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Parakstīt ar lietotni
signature-code = Parakstīt ar QR kodu (darbojas bez interneta savienojuma)
signature-device-title = Ar kuru ierīci vēlaties parakstīt?
signature-device-none-title = Lai parakstītu, ir vajadzīga ierīce
signature-device-none-lead = Vispirms pievienojiet ierīci savam kontam. Tas aizņem aptuveni divas minūtes. Pēc tam atgriezieties šeit.
signature-submit = Parakstīt
signature-content = Ko jūs parakstāt
signature-step-type = Pārbaudiet, kurš pakalpojums sūta pieprasījumu, ievadiet lietotnē tās pašas vērtības un savu PIN. Lietotne parādīs deviņus burtus un ciparus.
signature-nothing-signed = Nekas nav parakstīts, un nekas nenotiks. Varat jebkurā laikā sākt no jauna.
error-not-this-transaction-otp =
    { $count ->
        [zero] Salīdziniet katru lietotnē ievadīto vērtību ar šo lapu. Pēc tam noskenējiet QR kodu vēlreiz un izveidojiet jaunu kodu. Atlikuši { $count } mēģinājumi.
        [one] Salīdziniet katru lietotnē ievadīto vērtību ar šo lapu. Pēc tam noskenējiet QR kodu vēlreiz un izveidojiet jaunu kodu. Atlicis { $count } mēģinājums.
       *[other] Salīdziniet katru lietotnē ievadīto vērtību ar šo lapu. Pēc tam noskenējiet QR kodu vēlreiz un izveidojiet jaunu kodu. Atlikuši { $count } mēģinājumi.
    }
    .title = Kods neatbilst darījumam

## Creating an account

new-account-title = Izveidot kontu
new-account-lead = Mēs nosūtīsim jums e-pasta vēstuli ar saiti. Pēc tam izvēlēsieties paroli.
new-account-first-name = Vārds
new-account-last-name = Uzvārds
new-account-name-wrong = Ievadiet vārdu ar jebkura alfabēta burtiem, ne vairāk kā { $count } rakstzīmes.
new-account-empty = Šis lauks ir tukšs. Aizpildiet to.
new-account-email-repeat = Atkārtojiet e-pasta adresi
new-account-email-differs = Ievadiet divreiz vienu un to pašu e-pasta adresi.
new-account-check = Ierakstiet sešus ciparus, kurus redzat attēlā
new-account-check-picture = Attēls ar sešiem cipariem
new-account-check-listen = Noklausīties ciparus
new-account-check-new = Rādīt citus ciparus
new-account-check-wrong = Cipari nesakrīt, vai to laiks ir beidzies. Ierakstiet ciparus, kurus redzat tagad.
new-account-privacy = Es piekrītu privātuma paziņojumam
new-account-privacy-read = Lasīt privātuma paziņojumu (atvērsies jaunā logā)
new-account-privacy-missing = Kontu var izveidot tikai tad, ja piekrītat privātuma paziņojumam.
new-account-sent-lead = Mēs nosūtījām e-pasta vēstuli uz adresi { $email }. Atveriet tajā esošo saiti 24 stundu laikā.
new-account-password-title = Izvēlieties paroli
new-account-password-lead = Jūsu e-pasta adrese ir apstiprināta. Konts tiks izveidots, kad izvēlēsieties paroli.
new-account-password-repeat = Atkārtojiet paroli
new-account-expired-title = Šī saite vairs nav derīga
new-account-expired-lead = Saite ir derīga 24 stundas. Mēs varam nosūtīt jaunu uz adresi { $email }.
new-account-expired-send = Nosūtīt jaunu saiti
new-account-over-lead = Iespējams, konts jums jau ir: tad piesakieties. Ja nav, sāciet no jauna.
new-account-done = Jūsu konts ir izveidots, un pieteikšanās ir izdevusies.

## Name and email address

details-title = Vārds, uzvārds un e-pasta adrese
details-save = Saglabāt vārdu un uzvārdu
details-saved = Jūsu vārds un uzvārds ir mainīts. Par to nosūtījām jums e-pasta vēstuli.
details-new-email = Jaunā e-pasta adrese
details-email-lead = Mēs nosūtīsim saiti uz jauno adresi. Adrese mainīsies tikai tad, kad atvērsiet saiti un apstiprināsiet maiņu.
details-email-same = Šī jau ir Jūsu konta e-pasta adrese.
details-link-sign-in = Vispirms piesakieties. Pēc tam šajā pārlūkprogrammā vēlreiz atveriet saiti mūsu e-pasta vēstulē.
details-change-email = Mainīt e-pasta adresi
details-confirm-lead = Turpmāk jūs pieteiksieties ar adresi { $email } un saņemsiet tajā e-pasta vēstules. Visos citos pārlūkos jūsu sesijas tiks izbeigtas.
details-email-saved = Jūsu e-pasta adrese ir mainīta.
email-reversal-title = Atjaunot iepriekšējo e-pasta adresi
email-reversal-lead = Jūsu konts atkal izmantos { $email }. Visas ierīces tiks noņemtas, pieteikšanās visur tiks izbeigta, un parole vairs nebūs derīga. Pēc tam jaunu paroli izvēlaties pa e-pastu.
email-reversal-done-title = Jūsu iepriekšējā e-pasta adrese ir atjaunota
email-reversal-done-lead = Tagad izvēlieties jaunu paroli. Mēs nosūtīsim saiti uz Jūsu e-pasta adresi.
details-open = Mainīt vārdu, uzvārdu vai e-pasta adresi

### Help desk

help-desk-title = Palīdzības dienests
help-desk-lead = Ievadiet tās personas precīzu e-pasta adresi, kura lūdz palīdzību. Katra meklēšana tiek reģistrēta ar jūsu kontu.
help-desk-find = Atrast kontu
help-desk-unknown = Nevienam kontam nav šādas e-pasta adreses.
help-desk-looks = Vienas stundas laikā apskatījāt pārāk daudz kontu. Mēģiniet vēlreiz vēlāk.
help-desk-agents = Šis ir jūsu konts vai cita palīdzības dienesta darbinieka konts. Šeit neko nevarat mainīt.
help-desk-changed = Konts pa to laiku ir mainījies vai apstiprinājums pienāca par vēlu. Apskatiet kontu vēlreiz.
help-desk-stopped = Īpašnieks ir pazaudējis vai apturējis visas ierīces. Varat tikai sākt atkopšanu.
help-desk-disabled = Šis konts ir atspējots. Šeit neko nevarat mainīt.
help-desk-device-works = Cita šī konta ierīce darbojas. Ja tā ir pazaudēta, vispirms noņemiet to.
help-desk-too-many = Šai personai nosūtīts pārāk daudz e-pasta vēstuļu ar saitēm. Mēģiniet vēlreiz rīt.
help-desk-waiting = Pēc nepareiziem mēģinājumiem vai ziņojuma īpašniekam jāgaida, pirms var pieteikties ar paroli.
help-desk-nothing-done = Nekas nav mainīts
help-desk-done = Gatavs. Īpašnieks par to saņem e-pasta vēstuli.
help-desk-sessions = Atvērtās sesijas: { $number }
help-desk-devices = Ierīces
help-desk-no-devices = Šim kontam nav ierīču.
help-desk-unlock = Atbloķēt pieteikšanos
help-desk-remove = Noņemt ierīci
help-desk-sessions-end = Izbeigt visas sesijas
help-desk-reset = Sākt jauna PIN iestatīšanu
help-desk-recover = Sākt atkopšanu
help-desk-unlock-about = Īpašnieks var uzreiz atkal ievadīt paroli un pieprasīt saites. Bloķētās ierīces paliek bloķētas.
help-desk-remove-about = Ierīce vairs nevar apstiprināt pieteikšanos, un visas ar to sāktās sesijas tiek izbeigtas. To nevar atsaukt.
help-desk-remove-last = Šī ir vienīgā šī konta ierīce. Bez tās īpašniekam vajadzīga atkopšana, lai atkal pieteiktos.
help-desk-recover-about = Īpašnieks saņem e-pasta vēstuli ar saiti, kuru jūs neredzat. Drošības dēļ īpašniekam, iespējams, būs jāgaida.
help-desk-told = Īpašnieks par to saņem e-pasta vēstuli, un tas tiek reģistrēts ar jūsu kontu.
help-desk-confirm = Apstipriniet ar savu ierīci
help-desk-back = Atpakaļ uz kontu
help-desk-service = { $name } (palīdzība)
help-desk-line-act = Darbība
help-desk-line-account = Konts
help-desk-line-device = Ierīce
help-desk-app = Palīdzības dienests atveras uz vienu stundu pēc pieteikšanās ar lietotni. Piesakieties tagad ar lietotni.
help-desk-card = Palīdziet citiem ar viņu kontiem
help-desk-open = Atvērt palīdzības dienestu
