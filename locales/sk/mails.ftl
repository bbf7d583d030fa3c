### Slovenčina: see locales/en for what each text is for.

mail-device-added-subject = K vášmu účtu bolo pridané zariadenie
mail-device-added-body =
    Dobrý deň!

    Dňa { $when } bolo k vášmu účtu pridané zariadenie „{ $device }“. Teraz môže potvrdzovať vaše prihlásenia.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, ihneď sa prihláste, otvorte stránku „Moje mobilné zariadenia“ a zariadenie odstráňte. Potom si zmeňte heslo.

mail-device-removed-subject = Z vášho účtu bolo odstránené zariadenie
mail-device-removed-body =
    Dobrý deň!

    Dňa { $when } bolo z vášho účtu odstránené zariadenie „{ $device }“. Už nemôže potvrdzovať vaše prihlásenia.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, ihneď sa prihláste, pozrite si stránku „Moje mobilné zariadenia“ a zmeňte si heslo.

mail-pin-reset-subject = Zariadenie má nový PIN
mail-pin-reset-body =
    Dobrý deň!

    Dňa { $when } bol zariadeniu „{ $device }“ nastavený nový PIN.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, ihneď sa prihláste, otvorte stránku „Moje mobilné zariadenia“ a zariadenie odstráňte. Potom si zmeňte heslo.

mail-device-blocked-subject = Zariadenie je zablokované
mail-device-blocked-body =
    Dobrý deň!

    V zariadení „{ $device }“ bol príliš veľakrát zadaný nesprávny PIN, preto bolo zariadenie dňa { $when } zablokované. Nikto ním nebol prihlásený.

    Ak ste to boli vy, prihláste sa, otvorte stránku „Moje mobilné zariadenia“ a nastavte nový PIN. Zariadenie nemusíte pridávať znova.
    Ak ste to neboli vy, mal vaše zariadenie v rukách niekto iný. Nájdite ho alebo ho ihneď odstráňte zo svojho účtu.

mail-device-suspended-subject = Zariadenie je zablokované, kým mu nenastavíte nový PIN
mail-device-suspended-body =
    Dobrý deň!

    Zariadenie „{ $device }“ bolo dňa { $when } zablokované, pretože zariadenie alebo prehliadač, pomocou ktorého bolo pridané, už nie je dôveryhodné.

    Ak je zariadenie vaše, prihláste sa, otvorte stránku „Moje mobilné zariadenia“ a nastavte mu nový PIN.
    Ak zariadenie nespoznávate, ihneď ho odstráňte zo svojho účtu.

mail-device-locked-subject = Zariadenie bolo pre vašu bezpečnosť uzamknuté
mail-device-locked-body =
    Dobrý deň!

    Zariadenie „{ $device }“ bolo dňa { $when } uzamknuté, pretože sa použila jeho kópia alebo staršia záloha. Nikto ním nebol prihlásený.

    Prihláste sa, otvorte stránku „Moje mobilné zariadenia“, zariadenie odstráňte a pridajte znova.
    Ak ste zariadenie neobnovovali zo zálohy, možno ho niekto skopíroval: ihneď si zmeňte aj heslo.

mail-copy-reported-subject = Zariadenie bolo pre vašu bezpečnosť uzamknuté
mail-copy-reported-body =
    Dobrý deň!

    Zariadenie „{ $device }“ bolo dňa { $when } uzamknuté, pretože jeho aplikácia oznámila, že sa použila jeho kópia alebo staršia záloha. Niekto sa mohol pomocou kópie prihlásiť: otvorte stránku „História prihlásení“ a nahláste každé prihlásenie, ktoré nebolo vaše.

    Prihláste sa, otvorte stránku „Moje mobilné zariadenia“, zariadenie odstráňte a pridajte znova.
    Ak ste zariadenie neobnovovali zo zálohy, možno ho niekto skopíroval: ihneď si zmeňte aj heslo.

mail-recovery-pin-subject = Nastavte nový PIN zariadenia
mail-recovery-pin-body =
    Dobrý deň!

    Dňa { $when } niekto, kto pozná vaše heslo, požiadal o nastavenie nového PIN-u pre zariadenie „{ $device }“.

    Ak ste to boli vy, otvorte tento odkaz v prehliadači, v ktorom ste prihlásení:
    { $link }

    { $wait ->
        [yes] Nový PIN môžete nastaviť od { $ready }.
       *[no] Nový PIN môžete nastaviť ihneď.
    }

    Ak ste to neboli vy, zrušte to tu a ihneď si zmeňte heslo:
    { $cancel }

mail-recovery-add-subject = Pridajte zariadenie k svojmu účtu
mail-recovery-add-body =
    Dobrý deň!

    Dňa { $when } niekto, kto pozná vaše heslo, požiadal o pridanie zariadenia k vášmu účtu bez potvrdenia iným zariadením.

    Ak ste to boli vy, otvorte tento odkaz v prehliadači, v ktorom ste prihlásení:
    { $link }

    { $wait ->
        [yes] Zariadenie môžete pridať od { $ready }.
       *[no] Zariadenie môžete pridať ihneď.
    }

    Ak ste to neboli vy, zrušte to tu a ihneď si zmeňte heslo:
    { $cancel }

mail-device-moved-subject = Vaša aplikácia bola presunutá na iné zariadenie
mail-device-moved-body =
    Dobrý deň!

    Dňa { $when } bola aplikácia zo zariadenia „{ $device }“ presunutá na iné zariadenie. Vaše prihlásenia teraz môže potvrdzovať nové zariadenie. Staré už nemôže.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, ihneď sa prihláste, otvorte stránku „Moje mobilné zariadenia“ a zariadenie odstráňte. Potom si zmeňte heslo.

mail-biometrics-added-subject = Zariadenie teraz môže potvrdzovať odtlačkom prsta alebo tvárou
mail-biometrics-added-body =
    Dobrý deň!

    Od { $when } môže zariadenie „{ $device }“ potvrdzovať vaše prihlásenia nielen PIN-om, ale aj odtlačkom prsta alebo tvárou.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, mal vaše zariadenie v rukách niekto, kto pozná váš PIN. Ihneď sa prihláste, otvorte stránku „Moje mobilné zariadenia“ a zariadenie odstráňte.

mail-sign-in-reported-subject = Nahlásili ste prihlásenie, ktoré nebolo vaše
mail-sign-in-reported-body =
    Dobrý deň!

    Dňa { $when } bolo nahlásené, že prihlásenie do služby „{ $service }“ zo dňa { $then } nebolo vaše. { $ended ->
        [yes] Všetky relácie v tom prehliadači boli ukončené.
       *[no] V tom prehliadači už nebola otvorená žiadna relácia.
    }

    Ihneď si zmeňte heslo: kto sa prihlásil alebo sa o to pokúsil, ten ho pozná.
    Ak ste to nahlásili omylom, prihláste sa z toho prehliadača znova.

mail-attempt-reported-subject = Nahlásili ste pokus o prihlásenie, ktorý nebol váš
mail-attempt-reported-body =
    Dobrý deň!

    Dňa { $when } bol zamietnutý a nahlásený pokus o prihlásenie do služby „{ $service }“, ktorý nebol váš. Nikto sa neprihlásil.

    Ihneď si zmeňte heslo: kto sa o to pokúsil, ten ho pozná.
    Ak ste to nahlásili omylom, prihláste sa znova pomocou aplikácie.

mail-transaction-reported-subject = Nahlásili ste transakciu, ktorá nebola vaša
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Dobrý deň!

    { $signed ->
        [yes] Nahlásenie túto transakciu nezastaví. Zavolajte hneď službe „{ $service }“: zastaviť ju môže iba ona.
       *[no] Nič nebolo podpísané. Napriek tomu zavolajte hneď službe „{ $service }“: niekto tam možno koná vo vašom mene.
    }

    Nahlásené ako cudzie dňa { $when }:
    { $content }

    { $ended ->
        [yes] Všetky relácie v tom prehliadači boli ukončené.
       *[no] V tom prehliadači už nebola otvorená žiadna relácia.
    }

    Potom otvorte „Moje mobilné zariadenia“, odstráňte každé zariadenie, ktoré nie je vaše, a zmeňte si heslo.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Do { $from } na prihlásenie nestačí samotné heslo. Použite aplikáciu. Ak sa vaše zariadenie stratilo, vyberte na prihlasovacej stránke „{ $lost }“: to stále funguje.

mail-stopped-subject = Všetko bolo zastavené
mail-stopped-body =
    Dobrý deň!

    Dňa { $when } boli z vášho účtu odstránené všetky zariadenia a boli ste všade odhlásení.

    Ak chcete začať znova, prihláste sa heslom a pridajte zariadenie. Pre vašu bezpečnosť najprv dostanete e-mail a možno budete musieť nejaký čas počkať.
    Ak ste to neboli vy, vaše heslo pozná niekto iný: ihneď si ho zmeňte.

mail-new-browser-subject = Nové prihlásenie do vášho účtu
mail-new-browser-body =
    Dobrý deň!

    Dňa { $when } sa niekto prihlásil do vášho účtu z nového prehliadača. V časti „{ $history }“ uvidíte, odkiaľ.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, vaše heslo pozná niekto iný: ihneď si ho zmeňte.

mail-verify-address-subject = Potvrďte svoju e-mailovú adresu
mail-verify-address-body =
    Dobrý deň!

    Dňa { $when } niekto požiadal o účet s touto e-mailovou adresou.

    Ak ste to boli vy, otvorte do 24 hodín tento odkaz a zvoľte si heslo:
    { $link }

    Ak ste to neboli vy, nemusíte nič robiť: žiadny účet nevznikne.

mail-invitation-subject = Zvoľte si heslo k novému účtu
mail-invitation-body =
    Dobrý deň!

    Dňa { $when } pre vás organizácia, ktorá prevádzkuje túto službu, pripravila účet s touto e-mailovou adresou.

    Ak ho chcete používať, otvorte do 24 hodín tento odkaz a zvoľte si heslo:
    { $link }

    Ak ste tento e-mail nečakali, nemusíte nič robiť: bez hesla sa účet nedá používať.

mail-account-exists-subject = Účet už máte
mail-account-exists-body =
    Dobrý deň!

    Dňa { $when } niekto požiadal o nový účet s vašou e-mailovou adresou. Účet už máte, preto nový nevznikol.

    Ak ste to boli vy, prihláste sa tu:
    { $link }

    Ak ste to neboli vy, nemusíte nič robiť.

mail-address-taken-body =
    Dobrý deň!

    Dňa { $when } niekto požiadal o zmenu e-mailovej adresy iného účtu na vašu. Účet s touto adresou už máte, preto sa nič nezmenilo.

    Ak ste to neboli vy, nemusíte nič robiť.

mail-account-created-subject = Váš účet bol vytvorený
mail-account-created-body =
    Dobrý deň!

    Váš účet bol vytvorený dňa { $when }.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, vaše heslo pozná niekto iný: ihneď si ho zmeňte.

mail-account-disabled-subject = Váš účet bol deaktivovaný
mail-account-disabled-body =
    Dobrý deň!

    Váš účet bol deaktivovaný dňa { $when }. Boli ste všade odhlásení.

    Obráťte sa na organizáciu, ktorá prevádzkuje túto službu.

mail-account-enabled-subject = Váš účet možno znova používať
mail-account-enabled-body =
    Dobrý deň!

    Váš účet bol znova aktivovaný dňa { $when }. Môžete sa prihlasovať a používať svoje zariadenia ako predtým.

mail-help-desk-role-given-subject = Môžete používať používateľskú podporu
mail-help-desk-role-given-body =
    Dobrý deň!

    Dňa { $when } vám bol udelený prístup k používateľskej podpore. Môžete v nej vyhľadávať iné účty a pomáhať ich majiteľom.

    Ak ste to nečakali, obráťte sa na organizáciu, ktorá prevádzkuje túto službu.

mail-help-desk-role-taken-subject = Používateľskú podporu už nemôžete používať
mail-help-desk-role-taken-body =
    Dobrý deň!

    Váš prístup k používateľskej podpore sa skončil dňa { $when }. Nič iné sa vo vašom účte nezmenilo.

    Ak ste to nečakali, obráťte sa na organizáciu, ktorá prevádzkuje túto službu.

mail-help-desk-unlocked-subject = Vaše prihlásenie bolo odblokované
mail-help-desk-unlocked-body =
    Dobrý deň!

    Používateľská podpora služby { $service } odblokovala prihlásenie do vášho účtu dňa { $when }. Heslo môžete hneď znova zadať.

    Ak ste to nečakali, obráťte sa na organizáciu, ktorá prevádzkuje túto službu.

mail-help-desk-removed-subject = Podpora odstránila zariadenie z vášho účtu
mail-help-desk-removed-body =
    Dobrý deň!

    Používateľská podpora služby { $service } odstránila zariadenie „{ $device }“ z vášho účtu dňa { $when }. Už nemôže potvrdzovať vaše prihlásenia.

    Ak ste to nečakali, obráťte sa na organizáciu, ktorá prevádzkuje túto službu.

mail-help-desk-sessions-subject = Podpora vás všade odhlásila
mail-help-desk-sessions-body =
    Dobrý deň!

    Používateľská podpora služby { $service } ukončila všetky vaše relácie dňa { $when }.

    Ak ste to nečakali, obráťte sa na organizáciu, ktorá prevádzkuje túto službu.

mail-help-desk-pin-subject = Podpora začala nastavenie nového PIN-u
mail-help-desk-pin-body =
    Dobrý deň!

    Dňa { $when } pre vás používateľská podpora služby { $service } začala nastavenie nového PIN-u zariadenia „{ $device }“.

    Najprv sa prihláste heslom. Potom otvorte tento odkaz v tom istom prehliadači:
    { $link }

    { $wait ->
        [yes] Nový PIN môžete nastaviť od { $ready }.
       *[no] Nový PIN môžete nastaviť ihneď.
    }

    Ak ste o to podporu nežiadali, zrušte to tu:
    { $cancel }

mail-help-desk-add-subject = Podpora začala obnovenie účtu
mail-help-desk-add-body =
    Dobrý deň!

    Dňa { $when } začala používateľská podpora služby { $service } obnovenie, aby ste mohli k účtu pridať zariadenie.

    Najprv sa prihláste heslom. Potom otvorte tento odkaz v tom istom prehliadači:
    { $link }

    { $wait ->
        [yes] Zariadenie môžete pridať od { $ready }.
       *[no] Zariadenie môžete pridať ihneď.
    }

    Ak ste o to podporu nežiadali, zrušte to tu:
    { $cancel }

mail-account-deleted-subject = Váš účet bol vymazaný
mail-account-deleted-body =
    Dobrý deň!

    Váš účet bol dňa { $when } vymazaný so všetkými údajmi. Vaše zariadenia už nemôžu potvrdzovať prihlásenia.

    Obráťte sa na organizáciu, ktorá prevádzkuje túto službu.

mail-new-address-body =
    Dobrý deň!

    Dňa { $when } chcel niekto použiť túto e-mailovú adresu pre účet.

    Ak ste to boli vy, otvorte do 24 hodín tento odkaz v prehliadači, v ktorom ste prihlásení:
    { $link }

    Ak ste to neboli vy, nemusíte nič robiť.

mail-name-changed-subject = Vaše meno bolo zmenené
mail-name-changed-body =
    Dobrý deň!

    Meno vášho účtu bolo zmenené dňa { $when }.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, vaše heslo pozná niekto iný: ihneď si ho zmeňte.

mail-email-changed-subject = Vaša e-mailová adresa bola zmenená
mail-email-changed-body =
    Dobrý deň!

    Dňa { $when } bola e-mailová adresa vášho účtu zmenená z { $old } na { $new }.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, vaše heslo pozná niekto iný: ihneď si ho zmeňte.

mail-email-changed-reverse =
    Ak ste to neboli vy, otvorte tento odkaz najneskôr { $until }. Vráti vášmu účtu predchádzajúcu adresu a ukončí všetky relácie, ktoré otvoril niekto iný.

    { $link }

mail-email-reversed-subject = Vaša predchádzajúca e-mailová adresa bola obnovená
mail-email-reversed-body =
    Dobrý deň!

    Dňa { $when } bola e-mailová adresa vášho účtu vrátená z { $new } späť na { $old }. Použil sa na to odkaz z nášho e-mailu na { $old }.

    Všetky zariadenia boli odstránené, všade ste boli odhlásení a heslo už neplatí. Ak si chcete zvoliť nové, vyberte na prihlasovacej stránke „{ $forgotten }“.

mail-password-changed-subject = Vaše heslo bolo zmenené
mail-password-changed-body =
    Dobrý deň!

    Heslo k vášmu účtu bolo zmenené dňa { $when }. Vo všetkých ostatných prehliadačoch ste boli odhlásení.

    Ak ste to boli vy, nemusíte nič robiť.
    Ak ste to neboli vy, vaše heslo pozná niekto iný: ihneď si zvoľte nové.

mail-password-reset-subject = Zvoľte si nové heslo
mail-password-reset-body =
    Dobrý deň!

    Dňa { $when } niekto požiadal o nové heslo k vášmu účtu.

    Ak ste to boli vy, otvorte tento odkaz v prehliadači, v ktorom ste oň požiadali:
    { $link }

    Ak ste to neboli vy, zrušte to tu:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Heslo si zmeníte v časti „Môj účet“ pod „{ $page }“. Ak sa nemôžete prihlásiť, zvoľte na prihlasovacej stránke „{ $forgotten }“.
