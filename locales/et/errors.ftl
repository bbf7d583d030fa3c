### Eesti: see locales/en for what each text is for.

error-unknown-code =
    See ei ole Countersigni kood, seepärast seda ei kasutatud. Kasutage koodi, mida näitab teie sisselogimisleht.
    .title = See ei ole Countersigni kood
error-newer-version =
    Kood on loodud selle rakenduse uuema versiooni jaoks, seepärast ei saa seda siin lugeda. Uuendage rakendust ja skannige kood uuesti.
    .title = Seda rakendust on vaja uuendada
error-no-code-in-picture =
    Pildilt ei leitud loetavat koodi. Valige teravam pilt, millel on näha terve kood koos valge servaga.
    .title = Sellel pildil ei ole koodi
error-unreadable-picture =
    See fail ei ole pilt, mida rakendus oskab lugeda, või on see liiga suur. Valige kuni 12-megabaidine PNG-, JPEG- või WebP-pilt.
    .title = See pilt ei avane
error-mistyped-code =
    Üks või mitu märki ei ole sama mis lehel, seepärast ei saadetud midagi. Võrrelge koodi lehega ja parandage see.
    .title = Trükiviga
error-mistyped-digits =
    Üks numbritest on vale või puudu. Seda ei loeta katseks. Võrrelge kõiki kahtteist numbrit lehega ja parandage need.
    .title = Trükiviga
error-insecure-address =
    Ühendus selle aadressiga ei ole krüpteeritud, seepärast rakendus seda ei kasuta. Küsige teenusest õige kood.
    .title = See aadress ei ole kaitstud
error-not-an-address =
    Aadress on poolik või selles on trükiviga, seega midagi ei saadetud. Kopeerige see lehelt, mis koodi näitab.
    .title = See ei ole aadress
error-no-answer-there =
    Midagi ei muudetud. Kontrollige aadressi ja seda, kas sellel seadmel on internetiühendus. Seejärel proovige uuesti.
    .title = Sellelt aadressilt ei tule vastust
error-name-refused =
    Nimi on liiga pikk või sisaldab peidetud märke, seepärast seda ei salvestatud. Valige teine nimi.
    .title = Seda nime ei saa kasutada
error-enrolment-gone =
    Iga kood kehtib ainult ühe korra ja kümme minutit. Midagi ei muudetud. Võtke lehelt uus kood ja skannige see.
    .title = See kood enam ei kehti
error-reset-gone =
    Iga kood kehtib ainult ühe korra ja kümme minutit. Midagi ei muudetud. Valige selle seadme juures „Lähtesta PIN-kood“. Võtke lehelt uus kood ja skannige see.
    .title = See kood enam ei kehti
error-enrolment-contested =
    Kaks seadet püüdis kasutada sama koodi, seepärast keelduti mõlemast ja midagi ei muudetud. Võtke lehelt uus kood ja ärge laske kellelgi teisel seda näha.
    .title = Seda koodi kasutas teine seade
error-not-this-device =
    See kood lähtestab teise seadme PIN-koodi. Skannige see teise seadmega või valige lehel see seade ja skannige uus kood.
    .title = See kood on teise seadme jaoks
error-page-still-asks =
    Leht küsib veel, kas kuus märki on samad. Võrrelge märke ja vastake seal. Seejärel jätkab rakendus automaatselt.
    .title = Leht küsib veel
error-wrong-pin =
    Midagi ei kiidetud heaks. Sisestage PIN-kood uuesti. Ärge kiirustage.
    .title = Vale PIN-kood
error-enrolment-dead =
    Vale PIN-kood sisestati kolm korda, seepärast see kood enam ei kehti. Midagi ei muudetud. Võtke lehelt uus kood ja alustage otsast peale.
    .title = Liiga palju valesid PIN-koode
error-reset-unanswered =
    Uus PIN-kood on selles seadmes määratud, kuid server pole veel vastanud. Kontrollige, kas sellel seadmel on internetiühendus. Rakendus jätkab automaatselt.
    .title = Uus PIN-kood pole veel kinnitatud
error-not-attested =
    See server võtab vastu ainult seadmeid, mille riistvara ta saab kontrollida. Seda seadet ei õnnestunud kontrollida. Midagi ei muudetud. Kasutage teist seadet või pöörduge serveri haldaja poole.
    .title = Seda seadet ei võeta vastu
error-unreachable =
    Serveriga ei saa praegu ühendust. Midagi ei ole kadunud. Kontrollige, kas sellel seadmel on internetiühendus. Rakendus proovib edasi.
    .title = Server ei vasta
error-not-the-server =
    Vastus ei tulnud teie serverist, seepärast jäeti see kõrvale. Hotelli või kohviku võrk võib nõuda, et te kõigepealt sisse logiksite. Avage mõni veebileht või kasutage teist võrku.
    .title = Vastus ei tulnud teie serverist
error-server-fault =
    Serveris tekkis viga. Midagi ei muudetud. Proovige mõne minuti pärast uuesti.
    .title = Serveris on viga
error-too-many =
    Teie konto kaitseks palub server teil oodata. Midagi ei ole kadunud. Proovige veidi hiljem uuesti.
    .title = Lühikese ajaga liiga palju katseid
error-device-not-active =
    Seda seadet ei saa praegu selle konto jaoks kasutada. Midagi ei muudetud. Minge tagasi konto avakuvale, seal on kirjas, mida teha.
    .title = Seda seadet ei saa kasutada
error-request-expired =
    Midagi ei kiidetud heaks. Kui soovite ikka sisse logida, alustage lehel uuesti.
    .title = See päring on aegunud
error-request-gone =
    Sellele päringule vastati mujal või see tühistati mujal. Kui soovite ikka sisse logida, alustage lehel uuesti.
    .title = See päring on juba lõppenud
error-removal-untold =
    Konto kustutati sellest seadmest, kuid server ei vastanud. Logige sisse, avage „Minu konto“ ja eemaldage see seade ka sealsest loendist.
    .title = Serverit ei saanud teavitada
error-no-such-account =
    Kontot, mille jaoks see kood on, ei ole selles rakenduses. Valige lehel see seade või registreerige see kõigepealt.
    .title = See kood on teise konto jaoks
error-forged-challenge =
    See kood väidab, et tuleb teie serverist, kuid see ei ole nii. Vastuskoodi ei loodud. Enne jätkamist kontrollige lehe aadressi.
    .title = Ärge usaldage seda koodi
error-challenge-expired =
    See kood on üle viie minuti vana. Kui leht teie vastust vastu ei võta, võtke sealt uus kood.
    .title = See kood võib olla liiga vana
error-clock-wrong =
    Selle seadme kell erineb serveri omast üle minuti. Rakendus kasutab serveri aega. Lülitage seadetes sisse automaatne kuupäev ja kellaaeg.
    .title = Selle seadme kell on vale
error-key-store-unavailable =
    Seadme enda võtmehoidlat, mis rakendust kaitseb, ei õnnestunud avada. Midagi ei muudetud. Avage seadme lukk või logige sellesse uuesti sisse ja proovige siis uuesti.
    .title = Võtmehoidla ei vasta
error-secret-lost =
    Võti, mis kaitseb rakenduse andmeid selles seadmes, on kadunud ja seda ei saa taastada. Teie kontod serverites jäävad endiseks. Kustutage rakenduses kõik ja registreerige see seade seejärel uuesti lehel „Minu konto“.
    .title = Rakenduse andmeid ei saa enam avada
error-device-key-lost =
    Selle konto võti selles seadmes on kadunud. Seadmega ei saa seetõttu selle konto jaoks midagi heaks kiita. Eemaldage konto rakendusest ja registreerige see seade seejärel uuesti lehel „Minu konto“.
    .title = Selle konto võti on kadunud
error-store-unwritable =
    Selle seadme salvestusruum on täis või lukustatud, seepärast ei saadetud midagi. Vabastage veidi ruumi ja proovige siis uuesti.
    .title = Rakendus ei saanud salvestada
error-store-damaged =
    Andmed on rikutud või kuuluvad teise paigalduse juurde. Midagi ei muudetud. Kui uuesti proovimine ei aita, paigaldage rakendus uuesti ja registreerige see seade lehel „Minu konto“.
    .title = Rakenduse andmeid ei saa lugeda
error-store-newer =
    Rakenduse andmed salvestas uuem versioon ja selle versiooniga ei saa neid avada. Midagi ei muudetud. Uuendage rakendust.
    .title = Andmed on rakenduse uuemast versioonist
error-store-in-use =
    Andmeid kasutab selle rakenduse teine aken. Sulgege see aken ja jätkake teises.
    .title = Countersign on juba avatud
error-link-not-scanned =
    Ärge skannige seda koodi: see avab päringu seadmes, kus seda näidatakse. Avage selle link seal või valige lehel „Telefonis pole internetti: skannige QR-kood“.
    .title = See kood ei ole skannimiseks
error-link-gone =
    Päringule vastati, see tühistati, see on aegunud või on see teise rakenduse jaoks. Midagi ei kiidetud heaks. Kui soovite ikka sisse logida, alustage lehel uuesti.
    .title = See link enam ei kehti
error-request-not-shown =
    Osa päringust on puudu või seda ei saa siin näidata, seepärast ei saa seda heaks kiita. Midagi ei allkirjastatud. Uuendage rakendust või võtke ühendust teenusega.
    .title = Päringut ei saa täielikult näidata
error-link-waits =
    Lõpetage siin pooleliolev tegevus või tühistage see. Seejärel avaneb link automaatselt.
    .title = Link ootab teid
error-browser-not-opened =
    See seade ei avanud brauserit. Minge ise brauserisse tagasi. Leht, kus te alustasite, jätkub seal.
    .title = Brauser ei avanenud
error-help-not-opened =
    Brauser ei avanenud ja olete ikka rakenduses. Avage ise brauseris aadress, mis on kirjas „Abi“ all.
    .title = Brauser ei avanenud
error-password-page-not-opened =
    Brauser ei avanenud ja olete ikka rakenduses. Avage ise brauseris siin näidatud aadress.
    .title = Brauser ei avanenud
error-pin-same-digits =
    Nelja ühesugust numbrit on lihtne ära arvata. Valige muu PIN-kood.
    .title = See PIN-kood on liiga lihtne
error-pin-row =
    Järjestusi nagu 1234 või 4321 on lihtne ära arvata. Valige muu PIN-kood.
    .title = See PIN-kood on liiga lihtne
error-pin-pairs =
    Korduvaid või peegelpildis paare nagu 1212 või 1221 on lihtne ära arvata. Valige muu PIN-kood.
    .title = See PIN-kood on liiga lihtne
error-pin-year =
    Aastaarvu on lihtne ära arvata. Valige muu PIN-kood.
    .title = See PIN-kood on liiga lihtne
error-pin-keypad-line =
    Numbreid, mis moodustavad klahvistikul joone, on lihtne ära arvata. Valige muu PIN-kood.
    .title = See PIN-kood on liiga lihtne
error-pin-unchanged =
    See on juba teie PIN-kood. Valige muu.
    .title = See on teie praegune PIN-kood
error-pin-differs =
    Need kaks PIN-koodi ei ole samad, seepärast ei muudetud midagi. Valige uus PIN-kood veel kord.
    .title = PIN-koodid ei ole samad
error-biometric-cancelled =
    Midagi ei kiidetud heaks ja midagi ei ole kadunud. Proovige uuesti või kasutage PIN-koodi.
    .title = Katkestatud
error-biometric-locked-out =
    Sõrmejälje- või näotuvastus ebaõnnestus liiga palju kordi, seepärast on see mõneks ajaks välja lülitatud. Kasutage PIN-koodi. Et tuvastamist taas kasutada, avage korra seadme lukk.
    .title = Palun kasutage seekord PIN-koodi
error-biometric-changed =
    Sellesse seadmesse lisati või sellest eemaldati sõrmejälg või nägu. Teie turvalisuse huvides küsib rakendus nüüd PIN-koodi. Saate tuvastamise oma konto all uuesti sisse lülitada.
    .title = Sõrmejäljed või näod on muutunud
error-biometric-unavailable =
    Selles seadmes ei ole praegu sõrmejälge ega nägu, mida rakendus saaks kasutada. Kasutage PIN-koodi.
    .title = Palun kasutage PIN-koodi
error-move-ended =
    Midagi ei viidud üle ja see seade töötab nagu enne. Kui soovite ikka üle viia, alustage uuesti.
    .title = Üleviimine on lõppenud
error-too-many-accounts =
    Selles rakenduses on suurim lubatud arv kontosid või kontol suurim lubatud arv seadmeid. Midagi ei registreeritud. Eemaldage see, mida teil vaja ei ole, ja proovige uuesti.
    .title = Piir on käes
error-settings-not-opened =
    Midagi ei muudetud. Avage selle seadme seaded ise ja otsige sealt ekraanilukku.
    .title = Seaded ei avanenud
error-notifications-not-opened =
    Midagi ei muudetud. Avage selle seadme seaded ise ja otsige sealt selle rakenduse teavitusi.
    .title = Seaded ei avanenud
