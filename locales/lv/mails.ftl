### Latviešu: see locales/en for what each text is for.

mail-device-added-subject = Jūsu kontam ir pievienota ierīce
mail-device-added-body =
    Labdien!

    Jūsu kontam ir pievienota ierīce „{ $device }”. Laiks: { $when }. Tagad tā var apstiprināt Jūsu pieteikšanos.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, tūlīt piesakieties, atveriet lapu „Manas mobilās ierīces” un noņemiet ierīci. Pēc tam nomainiet paroli.

mail-device-removed-subject = No Jūsu konta ir noņemta ierīce
mail-device-removed-body =
    Labdien!

    No Jūsu konta ir noņemta ierīce „{ $device }”. Laiks: { $when }. Tā vairs nevar apstiprināt Jūsu pieteikšanos.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, tūlīt piesakieties, apskatiet lapu „Manas mobilās ierīces” un nomainiet paroli.

mail-pin-reset-subject = Ierīcei ir jauns PIN
mail-pin-reset-body =
    Labdien!

    Ierīcei „{ $device }” ir iestatīts jauns PIN. Laiks: { $when }.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, tūlīt piesakieties, atveriet lapu „Manas mobilās ierīces” un noņemiet ierīci. Pēc tam nomainiet paroli.

mail-device-blocked-subject = Ierīce ir bloķēta
mail-device-blocked-body =
    Labdien!

    Ierīcē „{ $device }” pārāk daudz reižu tika ievadīts nepareizs PIN, tāpēc ierīce ir bloķēta. Laiks: { $when }. Ar to neviens nav pieteicies.

    Ja tas bijāt Jūs, piesakieties, atveriet lapu „Manas mobilās ierīces” un iestatiet jaunu PIN. Ierīce nav jāpievieno no jauna.
    Ja tas nebijāt Jūs, Jūsu ierīce ir bijusi pie kāda cita. Atrodiet to vai tūlīt noņemiet no sava konta.

mail-device-suspended-subject = Ierīce ir bloķēta, līdz tai tiks iestatīts jauns PIN
mail-device-suspended-body =
    Labdien!

    Ierīce „{ $device }” ir bloķēta, jo ierīce vai pārlūks, ar ko tā tika pievienota, vairs nav uzticams. Laiks: { $when }.

    Ja ierīce ir Jūsu, piesakieties, atveriet lapu „Manas mobilās ierīces” un iestatiet jaunu PIN.
    Ja ierīci neatpazīstat, tūlīt noņemiet to no sava konta.

mail-device-locked-subject = Ierīce ir aizslēgta Jūsu drošībai
mail-device-locked-body =
    Labdien!

    Ierīce „{ $device }” ir aizslēgta, jo tika izmantota tās kopija vai vecāka rezerves kopija. Laiks: { $when }. Ar to neviens nav pieteicies.

    Piesakieties, atveriet lapu „Manas mobilās ierīces”, noņemiet ierīci un pievienojiet no jauna.
    Ja neatjaunojāt ierīci no rezerves kopijas, kāds to, iespējams, ir nokopējis: tūlīt nomainiet arī paroli.

mail-copy-reported-subject = Ierīce ir aizslēgta Jūsu drošībai
mail-copy-reported-body =
    Labdien!

    Ierīce „{ $device }” ir aizslēgta, jo tās lietotne ziņoja, ka tika izmantota tās kopija vai vecāka rezerves kopija. Laiks: { $when }. Kāds, iespējams, ir pieteicies ar kopiju: atveriet lapu „Pieteikšanās vēsture” un ziņojiet par katru pieteikšanos, kas nebija Jūsu.

    Piesakieties, atveriet lapu „Manas mobilās ierīces”, noņemiet ierīci un pievienojiet no jauna.
    Ja neatjaunojāt ierīci no rezerves kopijas, kāds to, iespējams, ir nokopējis: tūlīt nomainiet arī paroli.

mail-recovery-pin-subject = Iestatiet jaunu PIN ierīcei
mail-recovery-pin-body =
    Labdien!

    Kāds, kas zina Jūsu paroli, ir lūdzis iestatīt jaunu PIN ierīcei „{ $device }”. Laiks: { $when }.

    Ja tas bijāt Jūs, atveriet šo saiti pārlūkā, kurā šobrīd lietojat savu kontu:
    { $link }

    { $wait ->
        [yes] Jauno PIN varēsiet iestatīt no šī laika: { $ready }.
       *[no] Jauno PIN varat iestatīt tūlīt.
    }

    Ja tas nebijāt Jūs, atceliet to šeit un tūlīt nomainiet paroli:
    { $cancel }

mail-recovery-add-subject = Pievienojiet ierīci savam kontam
mail-recovery-add-body =
    Labdien!

    Kāds, kas zina Jūsu paroli, ir lūdzis pievienot Jūsu kontam ierīci bez apstiprinājuma ar citu ierīci. Laiks: { $when }.

    Ja tas bijāt Jūs, atveriet šo saiti pārlūkā, kurā šobrīd lietojat savu kontu:
    { $link }

    { $wait ->
        [yes] Ierīci varēsiet pievienot no šī laika: { $ready }.
       *[no] Ierīci varat pievienot tūlīt.
    }

    Ja tas nebijāt Jūs, atceliet to šeit un tūlīt nomainiet paroli:
    { $cancel }

mail-device-moved-subject = Jūsu lietotne ir pārnesta uz citu ierīci
mail-device-moved-body =
    Labdien!

    Lietotne no ierīces „{ $device }” ir pārnesta uz citu ierīci. Laiks: { $when }. Tagad jaunā ierīce var apstiprināt Jūsu pieteikšanos, bet vecā vairs nevar.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, tūlīt piesakieties, atveriet lapu „Manas mobilās ierīces” un noņemiet ierīci. Pēc tam nomainiet paroli.

mail-biometrics-added-subject = Ierīce tagad var apstiprināt ar pirksta nospiedumu vai seju
mail-biometrics-added-body =
    Labdien!

    Ierīce „{ $device }” tagad var apstiprināt Jūsu pieteikšanos ne tikai ar PIN, bet arī ar pirksta nospiedumu vai seju. Laiks: { $when }.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, Jūsu ierīce ir bijusi pie kāda, kas zina Jūsu PIN. Tūlīt piesakieties, atveriet lapu „Manas mobilās ierīces” un noņemiet ierīci.

mail-sign-in-reported-subject = Jūs ziņojāt par pieteikšanos, kas nebija Jūsu
mail-sign-in-reported-body =
    Labdien!

    Ir ziņots, ka pieteikšanās pakalpojumā „{ $service }” ({ $then }) nebija Jūsu. Ziņojuma laiks: { $when }. { $ended ->
        [yes] Visas sesijas tajā pārlūkā ir izbeigtas.
       *[no] Tajā pārlūkā atvērtu sesiju vairs nebija.
    }

    Tūlīt nomainiet paroli: to zina tas, kas pieteicās vai mēģināja to darīt.
    Ja ziņojāt kļūdas pēc, piesakieties no tā pārlūka vēlreiz.

mail-attempt-reported-subject = Jūs ziņojāt par pieteikšanās mēģinājumu, kas nebija Jūsu
mail-attempt-reported-body =
    Labdien!

    Pieteikšanās mēģinājums pakalpojumā „{ $service }”, kas nebija Jūsu, ir noraidīts, un par to ir ziņots ({ $when }). Neviens nav pieteicies.

    Tūlīt nomainiet paroli: to zina tas, kas mēģināja pieteikties.
    Ja ziņojāt kļūdas pēc, piesakieties ar lietotni vēlreiz.

mail-transaction-reported-subject = Jūs ziņojāt par darījumu, kas nebija Jūsu
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Labdien!

    { $signed ->
        [yes] Ziņojums šo darījumu neaptur. Tūlīt zvaniet pakalpojumam „{ $service }”: tikai tas var darījumu apturēt.
       *[no] Nekas nav parakstīts. Tomēr tūlīt zvaniet pakalpojumam „{ $service }”: iespējams, kāds tur rīkojas Jūsu vārdā.
    }

    Ziņots kā par svešu ({ $when }):
    { $content }

    { $ended ->
        [yes] Visas sesijas tajā pārlūkā ir izbeigtas.
       *[no] Tajā pārlūkā atvērtu sesiju vairs nebija.
    }

    Pēc tam atveriet „Manas mobilās ierīces”, noņemiet katru ierīci, kas nav Jūsu, un nomainiet paroli.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Ar paroli vien nepietiek, lai pieteiktos, līdz: { $from }. Izmantojiet lietotni. Ja pazaudējāt ierīci, pieteikšanās lapā atlasiet „{ $lost }”: tas joprojām darbojas.

mail-stopped-subject = Viss ir apturēts
mail-stopped-body =
    Labdien!

    No Jūsu konta ir noņemtas visas ierīces, un pieteikšanās visur ir izbeigta. Laiks: { $when }.

    Lai sāktu no jauna, piesakieties ar paroli un pievienojiet ierīci. Jūsu drošībai vispirms saņemsiet e-pasta vēstuli, un, iespējams, kādu laiku būs jāgaida.
    Ja tas nebijāt Jūs, Jūsu paroli zina kāds cits: tūlīt nomainiet to.

mail-new-browser-subject = Jauna pieteikšanās Jūsu kontā
mail-new-browser-body =
    Labdien!

    { $when } kāds pieteicās Jūsu kontā no jauna pārlūka. Sadaļā „{ $history }” redzēsiet, no kurienes.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, Jūsu paroli zina kāds cits: tūlīt nomainiet to.

mail-verify-address-subject = Apstipriniet savu e-pasta adresi
mail-verify-address-body =
    Labdien!

    { $when } kāds lūdza kontu ar šo e-pasta adresi.

    Ja tas bijāt Jūs, 24 stundu laikā atveriet šo saiti un izvēlieties paroli:
    { $link }

    Ja tas nebijāt Jūs, nekas nav jādara: konts netiks izveidots.

mail-invitation-subject = Izvēlieties paroli savam jaunajam kontam
mail-invitation-body =
    Labdien!

    { $when } organizācija, kas uztur šo pakalpojumu, sagatavoja Jums kontu ar šo e-pasta adresi.

    Lai to lietotu, 24 stundu laikā atveriet šo saiti un izvēlieties paroli:
    { $link }

    Ja šo e-pasta vēstuli negaidījāt, nekas nav jādara: bez paroles kontu nevar lietot.

mail-account-exists-subject = Jums jau ir konts
mail-account-exists-body =
    Labdien!

    { $when } kāds lūdza jaunu kontu ar Jūsu e-pasta adresi. Konts Jums jau ir, tāpēc jauns netika izveidots.

    Ja tas bijāt Jūs, piesakieties šeit:
    { $link }

    Ja tas nebijāt Jūs, nekas nav jādara.

mail-address-taken-body =
    Labdien!

    Kāds lūdza mainīt cita konta e-pasta adresi uz Jūsējo. Laiks: { $when }. Jums jau ir konts ar šo adresi, tāpēc nekas nav mainīts.

    Ja tas nebijāt Jūs, nekas nav jādara.

mail-account-created-subject = Jūsu konts ir izveidots
mail-account-created-body =
    Labdien!

    Jūsu konts ir izveidots. Laiks: { $when }.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, Jūsu paroli zina kāds cits: tūlīt nomainiet to.

mail-account-disabled-subject = Jūsu konts ir atspējots
mail-account-disabled-body =
    Labdien!

    Jūsu konts ir atspējots, un pieteikšanās visur ir izbeigta. Laiks: { $when }.

    Vērsieties organizācijā, kas uztur šo pakalpojumu.

mail-account-enabled-subject = Jūsu kontu atkal var lietot
mail-account-enabled-body =
    Labdien!

    Jūsu konts atkal ir iespējots. Laiks: { $when }. Varat pieteikties un lietot savas ierīces tāpat kā iepriekš.

mail-help-desk-role-given-subject = Varat lietot palīdzības dienestu
mail-help-desk-role-given-body =
    Labdien!

    Jums ir piešķirta piekļuve palīdzības dienestam. Laiks: { $when }. Tajā varat atrast citus kontus un palīdzēt to īpašniekiem.

    Ja to negaidījāt, vērsieties organizācijā, kas uztur šo pakalpojumu.

mail-help-desk-role-taken-subject = Palīdzības dienestu vairs nevarat lietot
mail-help-desk-role-taken-body =
    Labdien!

    Jūsu piekļuve palīdzības dienestam ir izbeigta. Laiks: { $when }. Nekas cits Jūsu kontā nav mainīts.

    Ja to negaidījāt, vērsieties organizācijā, kas uztur šo pakalpojumu.

mail-help-desk-unlocked-subject = Jūsu pieteikšanās ir atbloķēta
mail-help-desk-unlocked-body =
    Labdien!

    Pakalpojuma „{ $service }” palīdzības dienests atbloķēja pieteikšanos Jūsu kontā. Laiks: { $when }. Varat uzreiz atkal ievadīt savu paroli.

    Ja to negaidījāt, vērsieties organizācijā, kas uztur šo pakalpojumu.

mail-help-desk-removed-subject = Palīdzības dienests noņēma ierīci no Jūsu konta
mail-help-desk-removed-body =
    Labdien!

    Pakalpojuma „{ $service }” palīdzības dienests noņēma ierīci „{ $device }” no Jūsu konta. Laiks: { $when }. Tā vairs nevar apstiprināt Jūsu pieteikšanos.

    Ja to negaidījāt, vērsieties organizācijā, kas uztur šo pakalpojumu.

mail-help-desk-sessions-subject = Palīdzības dienests visur izbeidza Jūsu pieteikšanos
mail-help-desk-sessions-body =
    Labdien!

    Pakalpojuma „{ $service }” palīdzības dienests izbeidza visas Jūsu sesijas. Laiks: { $when }.

    Ja to negaidījāt, vērsieties organizācijā, kas uztur šo pakalpojumu.

mail-help-desk-pin-subject = Palīdzības dienests sāka jauna PIN iestatīšanu
mail-help-desk-pin-body =
    Labdien!

    Pakalpojuma „{ $service }” palīdzības dienests Jūsu labā sāka jauna PIN iestatīšanu ierīcei „{ $device }”. Laiks: { $when }.

    Vispirms piesakieties ar savu paroli. Pēc tam atveriet šo saiti tajā pašā pārlūkā:
    { $link }

    { $wait ->
        [yes] Jauno PIN varēsiet iestatīt no šī laika: { $ready }.
       *[no] Jauno PIN varat iestatīt tūlīt.
    }

    Ja to neprasījāt palīdzības dienestam, atceliet šeit:
    { $cancel }

mail-help-desk-add-subject = Palīdzības dienests sāka atkopšanu
mail-help-desk-add-body =
    Labdien!

    Pakalpojuma „{ $service }” palīdzības dienests sāka atkopšanu, lai Jūs varētu pievienot ierīci savam kontam. Laiks: { $when }.

    Vispirms piesakieties ar savu paroli. Pēc tam atveriet šo saiti tajā pašā pārlūkā:
    { $link }

    { $wait ->
        [yes] Ierīci varēsiet pievienot no šī laika: { $ready }.
       *[no] Ierīci varat pievienot tūlīt.
    }

    Ja to neprasījāt palīdzības dienestam, atceliet šeit:
    { $cancel }

mail-account-deleted-subject = Jūsu konts ir dzēsts
mail-account-deleted-body =
    Labdien!

    Jūsu konts ir dzēsts kopā ar visiem tā datiem. Laiks: { $when }. Ar Jūsu ierīcēm vairs nevar apstiprināt pieteikšanos.

    Vērsieties organizācijā, kas uztur šo pakalpojumu.

mail-new-address-body =
    Labdien!

    { $when } kāds vēlējās izmantot šo e-pasta adresi kontam.

    Ja tas bijāt Jūs, 24 stundu laikā atveriet šo saiti pārlūkā, kurā ir atvērta Jūsu sesija:
    { $link }

    Ja tas nebijāt Jūs, nekas nav jādara.

mail-name-changed-subject = Jūsu vārds un uzvārds ir mainīts
mail-name-changed-body =
    Labdien!

    Jūsu konta vārds un uzvārds ir mainīts. Laiks: { $when }.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, Jūsu paroli zina kāds cits: tūlīt nomainiet to.

mail-email-changed-subject = Jūsu e-pasta adrese ir mainīta
mail-email-changed-body =
    Labdien!

    Jūsu konta e-pasta adrese ir mainīta no { $old } uz { $new }. Laiks: { $when }.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, Jūsu paroli zina kāds cits: tūlīt nomainiet to.

mail-email-changed-reverse =
    Ja tas nebijāt Jūs, atveriet šo saiti līdz { $until }. Tā atdod Jūsu kontam iepriekšējo adresi un izbeidz visas sesijas, ko atvēris kāds cits.

    { $link }

mail-email-reversed-subject = Jūsu iepriekšējā e-pasta adrese ir atjaunota
mail-email-reversed-body =
    Labdien!

    Jūsu konta e-pasta adrese ir mainīta atpakaļ no { $new } uz { $old }. Laiks: { $when }. Tam izmantota saite mūsu e-pasta vēstulē uz { $old }.

    Visas ierīces ir noņemtas, pieteikšanās visur ir izbeigta, un parole vairs nav derīga. Lai izvēlētos jaunu, pieteikšanās lapā izvēlieties „{ $forgotten }”.

mail-password-changed-subject = Jūsu parole ir nomainīta
mail-password-changed-body =
    Labdien!

    Jūsu konta parole tika nomainīta { $when }. Jūsu sesijas visos citos pārlūkos ir izbeigtas.

    Ja tas bijāt Jūs, nekas nav jādara.
    Ja tas nebijāt Jūs, Jūsu paroli zina kāds cits: tūlīt izvēlieties jaunu.

mail-password-reset-subject = Izvēlieties jaunu paroli
mail-password-reset-body =
    Labdien!

    { $when } kāds lūdza jaunu paroli Jūsu kontam.

    Ja tas bijāt Jūs, atveriet šo saiti pārlūkā, kurā to prasījāt:
    { $link }

    Ja tas nebijāt Jūs, atceliet to šeit:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Paroli maināt sadaļā „Mans konts”, izvēloties „{ $page }”. Ja nevarat pieteikties, pieteikšanās lapā izvēlieties „{ $forgotten }”.
