### Eesti: see locales/en for what each text is for.

mail-device-added-subject = Teie kontole lisati seade
mail-device-added-body =
    Tere, { $name }

    Teie kontole lisati seade „{ $device }“ ({ $when }). Sellega saab nüüd teie sisselogimisi kinnitada.

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, logige kohe sisse, avage „Minu mobiilseadmed“ ja eemaldage see. Seejärel vahetage oma parool.

mail-device-removed-subject = Teie kontolt eemaldati seade
mail-device-removed-body =
    Tere, { $name }

    Teie kontolt eemaldati seade „{ $device }“ ({ $when }). Sellega ei saa enam teie sisselogimisi kinnitada.

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, logige kohe sisse, vaadake lehte „Minu mobiilseadmed“ ja vahetage oma parool.

mail-pin-reset-subject = Seadmel on uus PIN-kood
mail-pin-reset-body =
    Tere, { $name }

    Seade „{ $device }“ sai uue PIN-koodi ({ $when }).

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, logige kohe sisse, avage „Minu mobiilseadmed“ ja eemaldage see. Seejärel vahetage oma parool.

mail-device-blocked-subject = Seade on blokeeritud
mail-device-blocked-body =
    Tere, { $name }

    Seadmes „{ $device }“ sisestati liiga palju kordi vale PIN-kood, seepärast seade blokeeriti ({ $when }). Keegi ei loginud sellega sisse.

    Kui see olite teie, logige sisse, avage „Minu mobiilseadmed“ ja lähtestage PIN-kood. Seadet ei ole vaja uuesti lisada.
    Kui see ei olnud teie, oli teie seade kellegi teise käes. Otsige see üles või eemaldage see kohe oma kontolt.

mail-device-suspended-subject = Seade on blokeeritud, kuni selle PIN-kood lähtestatakse
mail-device-suspended-body =
    Tere, { $name }

    Seade „{ $device }“ blokeeriti ({ $when }), sest seadet või brauserit, millega see lisati, enam ei usaldata.

    Kui seade on teie oma, logige sisse, avage „Minu mobiilseadmed“ ja lähtestage selle PIN-kood.
    Kui te seda seadet ei tunne, eemaldage see kohe oma kontolt.

mail-device-locked-subject = Seade lukustati teie kaitseks
mail-device-locked-body =
    Tere, { $name }

    Seade „{ $device }“ lukustati ({ $when }), sest kasutati selle koopiat või vanemat varukoopiat. Keegi ei loginud sellega sisse.

    Logige sisse, avage „Minu mobiilseadmed“, eemaldage seade ja lisage see uuesti.
    Kui te ei taastanud seadet varukoopiast, võis keegi selle kopeerida: vahetage siis kohe ka oma parool.

mail-copy-reported-subject = Seade lukustati teie kaitseks
mail-copy-reported-body =
    Tere, { $name }

    Seade „{ $device }“ lukustati ({ $when }), sest selle rakendus teatas, et kasutati seadme koopiat või vanemat varukoopiat. Keegi võis koopiaga sisse logida: avage „Sisselogimiste ajalugu“ ja teatage igast sisselogimisest, mis ei olnud teie oma.

    Logige sisse, avage „Minu mobiilseadmed“, eemaldage seade ja lisage see uuesti.
    Kui te ei taastanud seadet varukoopiast, võis keegi selle kopeerida: vahetage siis kohe ka oma parool.

mail-recovery-pin-subject = Seadme PIN-koodi lähtestamine
mail-recovery-pin-body =
    Tere, { $name }

    Keegi, kes teab teie parooli, palus lähtestada PIN-koodi seadmes „{ $device }“ ({ $when }).

    Kui see olite teie, avage see link brauseris, kus olete sisse logitud:
    { $link }

    { $wait ->
        [yes] Uue PIN-koodi saate kasutusele võtta alates: { $ready }.
       *[no] Uue PIN-koodi saate kasutusele võtta kohe.
    }

    Kui see ei olnud teie, tühistage see siin ja vahetage kohe oma parool:
    { $cancel }

mail-recovery-add-subject = Seadme lisamine teie kontole
mail-recovery-add-body =
    Tere, { $name }

    Keegi, kes teab teie parooli, palus lisada teie kontole seadme ilma teise seadmega kinnitamata ({ $when }).

    Kui see olite teie, avage see link brauseris, kus olete sisse logitud:
    { $link }

    { $wait ->
        [yes] Seadme saate lisada alates: { $ready }.
       *[no] Seadme saate lisada kohe.
    }

    Kui see ei olnud teie, tühistage see siin ja vahetage kohe oma parool:
    { $cancel }

mail-device-moved-subject = Teie rakendus viidi üle teise seadmesse
mail-device-moved-body =
    Tere, { $name }

    Rakendus viidi seadmest „{ $device }“ üle teise seadmesse ({ $when }). Uue seadmega saab nüüd teie sisselogimisi kinnitada, vanaga enam ei saa.

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, logige kohe sisse, avage „Minu mobiilseadmed“ ja eemaldage seade. Seejärel vahetage oma parool.

mail-biometrics-added-subject = Seadmes saab nüüd kinnitada sõrmejälje või näoga
mail-biometrics-added-body =
    Tere, { $name }

    Seadmes „{ $device }“ saab nüüd peale PIN-koodi ka sõrmejälje või näoga teie sisselogimisi kinnitada (alates: { $when }).

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, oli teie seade kellegi käes, kes teab teie PIN-koodi. Logige kohe sisse, avage „Minu mobiilseadmed“ ja eemaldage see.

mail-sign-in-reported-subject = Teatasite sisselogimisest, mis ei olnud teie oma
mail-sign-in-reported-body =
    Tere, { $name }

    Teatati ({ $when }), et sisselogimine teenusesse „{ $service }“ ({ $then }) ei olnud teie oma. { $ended ->
        [yes] Kõik seansid selles brauseris lõpetati.
       *[no] Selles brauseris ei olnud enam ühtegi avatud seanssi.
    }

    Vahetage kohe oma parool: see, kes sisse logis või seda proovis, teab seda.
    Kui teatasite kogemata, logige sellest brauserist uuesti sisse.

mail-attempt-reported-subject = Teatasite sisselogimiskatsest, mis ei olnud teie oma
mail-attempt-reported-body =
    Tere, { $name }

    Sisselogimiskatse teenusesse „{ $service }“, mis ei olnud teie oma, lükati tagasi ja sellest teatati ({ $when }). Keegi ei loginud sisse.

    Vahetage kohe oma parool: see, kes seda proovis, teab seda.
    Kui teatasite kogemata, logige rakendusega uuesti sisse.

mail-transaction-reported-subject = Teatasite võõrast tehingust
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Tere, { $name }

    { $signed ->
        [yes] Teatamine ei peata seda tehingut. Helistage kohe teenusele „{ $service }“: ainult teenus saab selle peatada.
       *[no] Midagi ei allkirjastatud. Helistage siiski kohe teenusele „{ $service }“: võib-olla tegutseb keegi seal teie nimel.
    }

    Võõrana teatatud ({ $when }):
    { $content }

    { $ended ->
        [yes] Kõik seansid selles brauseris lõpetati.
       *[no] Selles brauseris ei olnud enam ühtegi avatud seanssi.
    }

    Seejärel avage „Minu mobiilseadmed“, eemaldage iga seade, mis ei ole teie oma, ja vahetage parool.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Ainult paroolist ei piisa sisselogimiseks kuni: { $from }. Kasutage rakendust. Kui olete seadme kaotanud, valige sisselogimislehel „{ $lost }“: see toimib endiselt.

mail-stopped-subject = Kõik on peatatud
mail-stopped-body =
    Tere, { $name }

    Kõik seadmed eemaldati teie kontolt ja teid logiti kõikjalt välja ({ $when }).

    Uuesti alustamiseks logige sisse parooliga ja lisage seade. Teie turvalisuse huvides saate enne e-kirja ja võib-olla tuleb teil mõnda aega oodata.
    Kui see ei olnud teie, teab keegi teine teie parooli: vahetage see kohe.

mail-new-browser-subject = Uus sisselogimine teie kontole
mail-new-browser-body =
    Tere, { $name }

    { $when } logis keegi teie kontole sisse uuest brauserist. Jaotises „{ $history }“ näete, kust.

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, teab keegi teine teie parooli: vahetage see kohe.

mail-verify-address-subject = Kinnitage oma e-posti aadress
mail-verify-address-body =
    Tere

    { $when } küsis keegi selle e-posti aadressiga kontot.

    Kui see olite teie, avage see link 24 tunni jooksul ja valige parool:
    { $link }

    Kui see ei olnud teie, ei ole vaja midagi teha: kontot ei looda.

mail-invitation-subject = Valige oma uuele kontole parool
mail-invitation-body =
    Tere

    { $when } valmistas seda teenust haldav organisatsioon teile ette selle e-posti aadressiga konto.

    Konto kasutamiseks avage see link 24 tunni jooksul ja valige parool:
    { $link }

    Kui te seda e-kirja ei oodanud, ei ole vaja midagi teha: ilma paroolita ei saa kontot kasutada.

mail-account-exists-subject = Teil on juba konto
mail-account-exists-body =
    Tere, { $name }

    { $when } küsis keegi teie e-posti aadressiga uut kontot. Teil on konto juba olemas, seega uut ei loodud.

    Kui see olite teie, logige sisse siin:
    { $link }

    Kui see ei olnud teie, ei ole vaja midagi teha.

mail-address-taken-body =
    Tere, { $name }

    { $when } palus keegi muuta teise konto e-posti aadressi teie omaks. Teil on juba selle aadressiga konto, seega midagi ei muudetud.

    Kui see ei olnud teie, ei ole vaja midagi teha.

mail-account-created-subject = Teie konto on loodud
mail-account-created-body =
    Tere, { $name }

    Teie konto loodi { $when }.

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, teab keegi teine teie parooli: vahetage see kohe.

mail-account-disabled-subject = Teie konto on deaktiveeritud
mail-account-disabled-body =
    Tere, { $name }

    Teie konto deaktiveeriti { $when }. Teid logiti kõikjalt välja.

    Pöörduge seda teenust haldava organisatsiooni poole.

mail-account-enabled-subject = Teie kontot saab jälle kasutada
mail-account-enabled-body =
    Tere, { $name }

    Teie konto aktiveeriti uuesti { $when }. Saate sisse logida ja oma seadmeid kasutada nagu varem.

mail-help-desk-role-given-subject = Saate kasutada kasutajatuge
mail-help-desk-role-given-body =
    Tere, { $name }

    Teile anti juurdepääs kasutajatoele ({ $when }). Saate seal leida teisi kontosid ja aidata nende omanikke.

    Kui te seda ei oodanud, pöörduge seda teenust haldava organisatsiooni poole.

mail-help-desk-role-taken-subject = Te ei saa enam kasutajatuge kasutada
mail-help-desk-role-taken-body =
    Tere, { $name }

    Teie juurdepääs kasutajatoele lõppes ({ $when }). Midagi muud teie kontol ei muutunud.

    Kui te seda ei oodanud, pöörduge seda teenust haldava organisatsiooni poole.

mail-help-desk-unlocked-subject = Teie sisselogimine on vabastatud
mail-help-desk-unlocked-body =
    Tere, { $name }

    Teenuse { $service } kasutajatugi vabastas teie kontole sisselogimise { $when }. Saate kohe oma parooli uuesti sisestada.

    Kui te seda ei oodanud, pöörduge seda teenust haldava organisatsiooni poole.

mail-help-desk-removed-subject = Kasutajatugi eemaldas teie kontolt seadme
mail-help-desk-removed-body =
    Tere, { $name }

    Teenuse { $service } kasutajatugi eemaldas seadme „{ $device }“ teie kontolt { $when }. See ei saa enam teie sisselogimisi kinnitada.

    Kui te seda ei oodanud, pöörduge seda teenust haldava organisatsiooni poole.

mail-help-desk-sessions-subject = Kasutajatugi logis teid kõikjalt välja
mail-help-desk-sessions-body =
    Tere, { $name }

    Teenuse { $service } kasutajatugi lõpetas kõik teie seansid { $when }.

    Kui te seda ei oodanud, pöörduge seda teenust haldava organisatsiooni poole.

mail-help-desk-pin-subject = Kasutajatugi alustas PIN-koodi lähtestamist
mail-help-desk-pin-body =
    Tere, { $name }

    Teenuse { $service } kasutajatugi alustas { $when } teie jaoks seadme „{ $device }“ PIN-koodi lähtestamist.

    Logige esmalt parooliga sisse. Seejärel avage see link samas brauseris:
    { $link }

    { $wait ->
        [yes] Uue PIN-koodi saate kasutusele võtta alates: { $ready }.
       *[no] Uue PIN-koodi saate kasutusele võtta kohe.
    }

    Kui te seda kasutajatoelt ei palunud, tühistage see siin:
    { $cancel }

mail-help-desk-add-subject = Kasutajatugi alustas taastamist
mail-help-desk-add-body =
    Tere, { $name }

    Teenuse { $service } kasutajatugi alustas { $when } taastamist, et saaksite oma kontole seadme lisada.

    Logige esmalt parooliga sisse. Seejärel avage see link samas brauseris:
    { $link }

    { $wait ->
        [yes] Seadme saate lisada alates: { $ready }.
       *[no] Seadme saate lisada kohe.
    }

    Kui te seda kasutajatoelt ei palunud, tühistage see siin:
    { $cancel }

mail-account-deleted-subject = Teie konto on kustutatud
mail-account-deleted-body =
    Tere, { $name }

    Teie konto kustutati koos kõigi andmetega { $when }. Teie seadmetega ei saa enam sisselogimisi kinnitada.

    Pöörduge seda teenust haldava organisatsiooni poole.

mail-new-address-body =
    Tere

    { $when } soovis keegi seda e-posti aadressi konto jaoks kasutada.

    Kui see olite teie, avage see link 24 tunni jooksul brauseris, kus olete sisse logitud:
    { $link }

    Kui see ei olnud teie, ei ole vaja midagi teha.

mail-name-changed-subject = Teie nimi on muudetud
mail-name-changed-body =
    Tere, { $name }

    Teie konto nimi muudeti { $when }.

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, teab keegi teine teie parooli: vahetage see kohe.

mail-email-changed-subject = Teie e-posti aadress on muudetud
mail-email-changed-body =
    Tere, { $name }

    { $when } muudeti teie konto e-posti aadressi: varem { $old }, nüüd { $new }.

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, teab keegi teine teie parooli: vahetage see kohe.

mail-email-changed-reverse =
    Kui see ei olnud teie, avage see link hiljemalt { $until }. See annab teie kontole tagasi varasema aadressi ja lõpetab kõik seansid, mille on avanud keegi teine.

    { $link }

mail-email-reversed-subject = Teie varasem e-posti aadress on taastatud
mail-email-reversed-body =
    Tere, { $name }

    { $when } muudeti teie konto e-posti aadress tagasi: varem { $new }, nüüd { $old }. Selleks kasutati linki meie e-kirjast aadressile { $old }.

    Kõik seadmed eemaldati, teid logiti kõikjalt välja ja parool enam ei kehti. Uue parooli valimiseks valige sisselogimise lehel „{ $forgotten }“.

mail-password-changed-subject = Teie parool on vahetatud
mail-password-changed-body =
    Tere, { $name }

    Teie konto parool vahetati { $when }. Kõigis teistes brauserites logiti teid välja.

    Kui see olite teie, ei ole vaja midagi teha.
    Kui see ei olnud teie, teab keegi teine teie parooli: valige kohe uus.

mail-password-reset-subject = Valige uus parool
mail-password-reset-body =
    Tere, { $name }

    { $when } küsis keegi teie kontole uut parooli.

    Kui see olite teie, avage see link brauseris, kus te seda küsisite:
    { $link }

    Kui see ei olnud teie, tühistage see siin:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Parooli saate vahetada jaotises „Minu konto“ nupuga „{ $page }“. Kui te ei saa sisse logida, valige sisselogimise lehel „{ $forgotten }“.
