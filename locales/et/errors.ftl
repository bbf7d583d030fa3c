### Eesti: see locales/en for what each text is for.

error-unknown-code =
    See kood ei kuulu Countersigni juurde, seepärast ei tehtud sellega midagi. Kasutage koodi, mida näitab teie sisselogimisleht.
    .title = See kood on mujalt
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
    .title = Koodis on trükiviga
error-insecure-address =
    Ühendus selle aadressiga ei ole krüpteeritud, seepärast rakendus seda ei kasuta. Küsige õige kood teenuse haldajatelt.
    .title = See aadress ei ole kaitstud
error-enrolment-gone =
    Kood kehtib ühe korra ja kümme minutit. Midagi ei registreeritud. Küsige lehelt uus kood ja skannige see.
    .title = See kood on kasutatud
error-enrolment-contested =
    Kaks seadet püüdis kasutada sama koodi, seepärast keelduti mõlemast ja midagi ei registreeritud. Küsige lehelt uus kood ja ärge laske teistel seda näha.
    .title = Seda koodi kasutas teine seade
error-not-this-device =
    See kood lähtestab teise seadme PIN-koodi. Skannige see seal või valige lehel see seade ja skannige uus kood.
    .title = See kood on teise seadme jaoks
error-wrong-pin =
    Midagi ei kiidetud heaks. Sisestage PIN-kood rahulikult uuesti.
    .title = See PIN-kood ei ole õige
error-enrolment-dead =
    PIN-kood oli kolm korda vale, seepärast on see registreerimine lõppenud. Midagi ei registreeritud. Küsige lehelt uus kood ja alustage otsast peale.
    .title = Liiga palju valesid PIN-koode
error-unreachable =
    Serveriga ei saa praegu ühendust ja midagi ei ole kadunud. Kontrollige, kas see seade on võrgus. Rakendus proovib edasi.
    .title = Server ei vasta
error-not-the-server =
    Vastus ei tulnud teie serverist, seepärast jäeti see kõrvale. Hotelli või kohviku võrk võib nõuda, et te kõigepealt sisse logiksite. Avage mõni veebileht või kasutage teist võrku.
    .title = Vastas midagi muud
error-server-fault =
    Viga on serveri poolel ja midagi ei muudetud. Proovige mõne minuti pärast uuesti.
    .title = Serveril on viga
error-too-many =
    Teie konto kaitseks palub server teil oodata. Midagi ei ole kadunud. Proovige veidi hiljem uuesti.
    .title = Lühikese ajaga liiga palju katseid
error-request-expired =
    Midagi ei kiidetud heaks. Kui soovite ikka sisse logida, alustage lehel uuesti.
    .title = Selle päringu aeg sai läbi
error-request-gone =
    Päringule vastati mujal või see katkestati, seepärast ei ole siin enam midagi teha. Kui soovite ikka sisse logida, alustage lehel uuesti.
    .title = See päring on juba lõppenud
error-wrong-match =
    Päring on lõppenud ja midagi ei kiidetud heaks. Kui see olite teie, alustage lehel uuesti. Kui ei, ei ole vaja midagi teha: kedagi ei logitud sisse.
    .title = See ei olnud lehel olev arv
error-no-such-account =
    Kontot, mille jaoks see kood on, ei ole selles rakenduses. Valige lehel see seade või registreerige see kõigepealt.
    .title = See kood on teise konto jaoks
error-forged-challenge =
    Kood väidab, et tuleb teie serverist, kuid see ei ole nii. Koodi ei loodud. Enne jätkamist kontrollige lehe aadressi.
    .title = Ärge usaldage seda koodi
error-challenge-expired =
    Sellest, kui leht koodi näitas, on möödas viis minutit. Kui leht teie vastust vastu ei võta, küsige seal uus kood.
    .title = See kood võib olla liiga vana
error-already-enrolled =
    Selles rakenduses on juba selle serveri konto, seepärast ei muudetud midagi. Kui soovite uuesti registreerida, eemaldage kõigepealt konto sellest seadmest.
    .title = See seade on juba registreeritud
error-clock-wrong =
    Selle seadme aeg erineb serveri omast üle minuti. Rakendus järgib serveri aega. Seadke selle seadme kell automaatseks.
    .title = Selle seadme kell on vale
error-key-store-unavailable =
    Seadme enda võtmehoidlat, mis rakendust kaitseb, ei õnnestunud avada. Midagi ei muudetud. Avage seadme lukk või logige sellesse uuesti sisse ja proovige siis uuesti.
    .title = Võtmehoidla ei vasta
error-store-unwritable =
    Selle seadme salvestusruum on täis või lukustatud, seepärast ei saadetud midagi. Vabastage veidi ruumi ja proovige siis uuesti.
    .title = Rakendus ei saanud salvestada
error-store-damaged =
    Andmed on rikutud või kuuluvad teise paigalduse juurde. Midagi ei muudetud. Kui uuesti proovimine ei aita, paigaldage rakendus uuesti ja registreerige see seade oma konto lehel.
    .title = Rakenduse andmeid ei saa lugeda
error-store-newer =
    Rakenduse andmed salvestas uuem versioon ja selle versiooniga ei saa neid avada. Midagi ei muudetud. Uuendage rakendust.
    .title = Siin oli rakenduse uuem versioon
error-store-in-use =
    Andmeid kasutab selle rakenduse teine aken. Sulgege see aken ja jätkake teises.
    .title = Countersign on juba avatud
