### Svenska: see locales/en for what each text is for.

mail-device-added-subject = En enhet har lagts till i ditt konto
mail-device-added-body =
    Hej { $name }

    Enheten ”{ $device }” lades till i ditt konto den { $when }. Den kan nu bekräfta dina inloggningar.

    Om det var du behöver du inte göra något.
    Om det inte var du: logga in nu, öppna ”Mina mobila enheter” och ta bort den. Byt sedan lösenord.

mail-device-removed-subject = En enhet har tagits bort från ditt konto
mail-device-removed-body =
    Hej { $name }

    Enheten ”{ $device }” togs bort från ditt konto den { $when }. Den kan inte längre bekräfta dina inloggningar.

    Om det var du behöver du inte göra något.
    Om det inte var du: logga in nu, titta under ”Mina mobila enheter” och byt lösenord.

mail-pin-reset-subject = En enhet har fått en ny PIN-kod
mail-pin-reset-body =
    Hej { $name }

    Enheten ”{ $device }” fick en ny PIN-kod den { $when }.

    Om det var du behöver du inte göra något.
    Om det inte var du: logga in nu, öppna ”Mina mobila enheter” och ta bort den. Byt sedan lösenord.

mail-device-blocked-subject = En enhet är spärrad
mail-device-blocked-body =
    Hej { $name }

    Fel PIN-kod angavs för många gånger på ”{ $device }”, så enheten spärrades den { $when }. Ingen loggades in med den.

    Om det var du: logga in, öppna ”Mina mobila enheter” och återställ PIN-koden. Du behöver inte lägga till enheten på nytt.
    Om det inte var du har någon annan haft din enhet. Leta reda på den eller ta bort den från ditt konto nu.

mail-device-suspended-subject = En enhet är spärrad tills dess PIN-kod återställs
mail-device-suspended-body =
    Hej { $name }

    ”{ $device }” spärrades den { $when }, eftersom den enhet eller webbläsare som den lades till med inte längre är betrodd.

    Om enheten är din: logga in, öppna ”Mina mobila enheter” och återställ dess PIN-kod.
    Om du inte känner igen enheten: ta bort den från ditt konto nu.

mail-device-locked-subject = En enhet har låsts för din säkerhet
mail-device-locked-body =
    Hej { $name }

    ”{ $device }” låstes den { $when }, eftersom en kopia eller en äldre säkerhetskopia av den användes. Ingen loggades in med den.

    Logga in, öppna ”Mina mobila enheter”, ta bort den och lägg till den igen.
    Om du inte har återställt enheten från en säkerhetskopia kan någon ha kopierat den: byt då även lösenord nu.

mail-copy-reported-subject = En enhet har låsts för din säkerhet
mail-copy-reported-body =
    Hej { $name }

    ”{ $device }” låstes den { $when }, eftersom enhetens app rapporterade att en kopia eller en äldre säkerhetskopia av den användes. Någon kan ha loggat in med kopian: öppna ”Inloggningshistorik” och anmäl alla inloggningar som inte var dina.

    Logga in, öppna ”Mina mobila enheter”, ta bort den och lägg till den igen.
    Om du inte har återställt enheten från en säkerhetskopia kan någon ha kopierat den: byt då även lösenord nu.

mail-recovery-pin-subject = Återställ PIN-koden för en enhet
mail-recovery-pin-body =
    Hej { $name }

    Den { $when } bad någon som känner till ditt lösenord om att återställa PIN-koden för ”{ $device }”.

    Om det var du öppnar du den här länken i webbläsaren där du är inloggad:
    { $link }

    { $wait ->
        [yes] Du kan ställa in den nya PIN-koden från den { $ready }.
       *[no] Du kan ställa in den nya PIN-koden genast.
    }

    Om det inte var du avbryter du här och byter lösenord nu:
    { $cancel }

mail-recovery-add-subject = Lägg till en enhet i ditt konto
mail-recovery-add-body =
    Hej { $name }

    Den { $when } bad någon som känner till ditt lösenord om att lägga till en enhet i ditt konto utan att bekräfta med en annan.

    Om det var du öppnar du den här länken i webbläsaren där du är inloggad:
    { $link }

    { $wait ->
        [yes] Du kan lägga till enheten från den { $ready }.
       *[no] Du kan lägga till enheten genast.
    }

    Om det inte var du avbryter du här och byter lösenord nu:
    { $cancel }

mail-device-moved-subject = Din app har flyttats till en annan enhet
mail-device-moved-body =
    Hej { $name }

    Appen på ”{ $device }” flyttades till en annan enhet den { $when }. Den nya enheten kan nu bekräfta dina inloggningar. Den gamla kan det inte längre.

    Om det var du behöver du inte göra något.
    Om det inte var du: logga in nu, öppna ”Mina mobila enheter” och ta bort enheten. Byt sedan lösenord.

mail-biometrics-added-subject = En enhet kan nu bekräfta med fingeravtryck eller ansikte
mail-biometrics-added-body =
    Hej { $name }

    Sedan den { $when } kan enheten ”{ $device }” bekräfta dina inloggningar med fingeravtryck eller ansikte, utöver PIN-koden.

    Om det var du behöver du inte göra något.
    Om det inte var du har någon som kan din PIN-kod haft din enhet. Logga in nu, öppna ”Mina mobila enheter” och ta bort den.

mail-sign-in-reported-subject = Du har anmält en inloggning som inte var din
mail-sign-in-reported-body =
    Hej { $name }

    Den { $when } anmäldes det att inloggningen på ”{ $service }” den { $then } inte var din. { $ended ->
        [yes] Alla sessioner i den webbläsaren avslutades.
       *[no] Ingen session var längre öppen i den webbläsaren.
    }

    Byt lösenord nu: den som loggade in, eller försökte, känner till det.
    Om du anmälde det av misstag loggar du in igen från den webbläsaren.

mail-attempt-reported-subject = Du har anmält ett inloggningsförsök som inte var ditt
mail-attempt-reported-body =
    Hej { $name }

    Den { $when } nekades och anmäldes ett försök att logga in på ”{ $service }” som inte var ditt. Ingen loggades in.

    Byt lösenord nu: den som försökte känner till det.
    Om du anmälde det av misstag loggar du in igen med appen.

mail-transaction-reported-subject = Du anmälde en transaktion som inte var din
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Hej { $name }

    { $signed ->
        [yes] Anmälan stoppar inte den här transaktionen. Ring ”{ $service }” nu: bara tjänsten kan stoppa den.
       *[no] Ingenting signerades. Ring ändå ”{ $service }” nu: kanske handlar någon där i ditt namn.
    }

    Anmält som inte ditt den { $when }:
    { $content }

    { $ended ->
        [yes] Alla sessioner i den webbläsaren avslutades.
       *[no] Ingen session var längre öppen i den webbläsaren.
    }

    Öppna sedan ”Mina mobila enheter”, ta bort varje enhet som inte är din och byt lösenord.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Fram till den { $from } räcker det inte med bara lösenordet för att logga in. Använd appen. Om du har tappat bort enheten väljer du ”{ $lost }” på inloggningssidan: det fungerar fortfarande.

mail-stopped-subject = Allt har stoppats
mail-stopped-body =
    Hej { $name }

    Den { $when } togs alla enheter bort från ditt konto och du loggades ut överallt.

    För att börja om loggar du in med ditt lösenord och lägger till en enhet. För din säkerhet får du först ett mejl och kan behöva vänta en tid.
    Om det inte var du känner någon annan till ditt lösenord: byt det nu.

mail-new-browser-subject = Ny inloggning på ditt konto
mail-new-browser-body =
    Hej { $name }

    Den { $when } loggade någon in på ditt konto från en ny webbläsare. Under ”{ $history }” ser du varifrån.

    Om det var du behöver du inte göra något.
    Om det inte var du känner någon annan till ditt lösenord: byt det nu.

mail-verify-address-subject = Bekräfta din e-postadress
mail-verify-address-body =
    Hej

    Den { $when } bad någon om ett konto med den här e-postadressen.

    Om det var du öppnar du den här länken inom 24 timmar och väljer ett lösenord:
    { $link }

    Om det inte var du behöver du inte göra något: inget konto skapas.

mail-invitation-subject = Välj ett lösenord för ditt nya konto
mail-invitation-body =
    Hej

    Den { $when } förberedde organisationen som driver den här tjänsten ett konto med den här e-postadressen för dig.

    För att använda det öppnar du den här länken inom 24 timmar och väljer ett lösenord:
    { $link }

    Om du inte väntade dig det här e-postmeddelandet behöver du inte göra något: kontot kan inte användas utan lösenord.

mail-account-exists-subject = Du har redan ett konto
mail-account-exists-body =
    Hej { $name }

    Den { $when } bad någon om ett nytt konto med din e-postadress. Du har redan ett konto, så inget nytt skapades.

    Om det var du loggar du in här:
    { $link }

    Om det inte var du behöver du inte göra något.

mail-address-taken-body =
    Hej { $name }

    Den { $when } bad någon om att ändra e-postadressen för ett annat konto till din. Du har redan ett konto med den här adressen, så inget har ändrats.

    Om det inte var du behöver du inte göra något.

mail-account-created-subject = Ditt konto har skapats
mail-account-created-body =
    Hej { $name }

    Ditt konto skapades den { $when }.

    Om det var du behöver du inte göra något.
    Om det inte var du känner någon annan till ditt lösenord: byt det nu.

mail-account-disabled-subject = Ditt konto har inaktiverats
mail-account-disabled-body =
    Hej { $name }

    Ditt konto inaktiverades den { $when }. Du loggades ut överallt.

    Kontakta organisationen som driver den här tjänsten.

mail-account-enabled-subject = Ditt konto kan användas igen
mail-account-enabled-body =
    Hej { $name }

    Ditt konto aktiverades igen den { $when }. Du kan logga in och använda dina enheter som förut.

mail-help-desk-role-given-subject = Du kan använda supporten
mail-help-desk-role-given-body =
    Hej { $name }

    Du fick åtkomst till supporten den { $when }. Där kan du söka efter andra konton och hjälpa deras ägare.

    Kontakta organisationen som driver den här tjänsten om du inte väntade dig detta.

mail-help-desk-role-taken-subject = Du kan inte längre använda supporten
mail-help-desk-role-taken-body =
    Hej { $name }

    Din åtkomst till supporten upphörde den { $when }. Inget annat i ditt konto har ändrats.

    Kontakta organisationen som driver den här tjänsten om du inte väntade dig detta.

mail-help-desk-unlocked-subject = Din inloggning har låsts upp
mail-help-desk-unlocked-body =
    Hej { $name }

    Supporten för { $service } låste upp inloggningen på ditt konto den { $when }. Du kan genast ange ditt lösenord igen.

    Kontakta organisationen som driver den här tjänsten om du inte väntade dig detta.

mail-help-desk-removed-subject = Supporten har tagit bort en enhet från ditt konto
mail-help-desk-removed-body =
    Hej { $name }

    Supporten för { $service } tog bort enheten ”{ $device }” från ditt konto den { $when }. Den kan inte längre bekräfta dina inloggningar.

    Kontakta organisationen som driver den här tjänsten om du inte väntade dig detta.

mail-help-desk-sessions-subject = Supporten har loggat ut dig överallt
mail-help-desk-sessions-body =
    Hej { $name }

    Supporten för { $service } avslutade alla dina sessioner den { $when }.

    Kontakta organisationen som driver den här tjänsten om du inte väntade dig detta.

mail-help-desk-pin-subject = Supporten har startat en återställning av PIN-koden
mail-help-desk-pin-body =
    Hej { $name }

    Den { $when } startade supporten för { $service } en återställning av PIN-koden för ”{ $device }” åt dig.

    Logga först in med ditt lösenord. Öppna sedan den här länken i samma webbläsare:
    { $link }

    { $wait ->
        [yes] Du kan ställa in den nya PIN-koden från den { $ready }.
       *[no] Du kan ställa in den nya PIN-koden genast.
    }

    Avbryt här om du inte har bett supporten om detta:
    { $cancel }

mail-help-desk-add-subject = Supporten har startat en återställning
mail-help-desk-add-body =
    Hej { $name }

    Den { $when } startade supporten för { $service } en återställning så att du kan lägga till en enhet på ditt konto.

    Logga först in med ditt lösenord. Öppna sedan den här länken i samma webbläsare:
    { $link }

    { $wait ->
        [yes] Du kan lägga till enheten från den { $ready }.
       *[no] Du kan lägga till enheten genast.
    }

    Avbryt här om du inte har bett supporten om detta:
    { $cancel }

mail-account-deleted-subject = Ditt konto har raderats
mail-account-deleted-body =
    Hej { $name }

    Ditt konto raderades den { $when } med alla uppgifter. Dina enheter kan inte längre bekräfta inloggningar.

    Kontakta organisationen som driver den här tjänsten.

mail-new-address-body =
    Hej

    Den { $when } bad någon om att få använda den här e-postadressen till ett konto.

    Om det var du öppnar du den här länken inom 24 timmar i den webbläsare där du är inloggad:
    { $link }

    Om det inte var du behöver du inte göra något.

mail-name-changed-subject = Ditt namn har ändrats
mail-name-changed-body =
    Hej { $name }

    Namnet på ditt konto ändrades den { $when }.

    Om det var du behöver du inte göra något.
    Om det inte var du känner någon annan till ditt lösenord: byt det nu.

mail-email-changed-subject = Din e-postadress har ändrats
mail-email-changed-body =
    Hej { $name }

    Den { $when } ändrades e-postadressen för ditt konto från { $old } till { $new }.

    Om det var du behöver du inte göra något.
    Om det inte var du känner någon annan till ditt lösenord: byt det nu.

mail-email-changed-reverse =
    Om det inte var du, öppna den här länken senast { $until }. Den ger ditt konto den tidigare adressen tillbaka och avslutar alla sessioner som någon annan har öppnat.

    { $link }

mail-email-reversed-subject = Din tidigare e-postadress är återställd
mail-email-reversed-body =
    Hej { $name }

    Den { $when } ändrades e-postadressen för ditt konto tillbaka från { $new } till { $old }. Länken i vårt e-postmeddelande till { $old } användes för detta.

    Alla enheter togs bort, du loggades ut överallt och lösenordet gäller inte längre. Välj ”{ $forgotten }” på inloggningssidan för att välja ett nytt.

mail-password-changed-subject = Ditt lösenord har ändrats
mail-password-changed-body =
    Hej { $name }

    Lösenordet till ditt konto byttes den { $when }. Du loggades ut i alla andra webbläsare.

    Om det var du behöver du inte göra något.
    Om det inte var du känner någon annan till ditt lösenord: välj ett nytt nu.

mail-password-reset-subject = Välj ett nytt lösenord
mail-password-reset-body =
    Hej { $name }

    Den { $when } bad någon om ett nytt lösenord till ditt konto.

    Om det var du öppnar du den här länken i den webbläsare där du bad om den:
    { $link }

    Om det inte var du avbryter du det här:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Du byter lösenord i ”Mitt konto”, under ”{ $page }”. Om du inte kan logga in väljer du ”{ $forgotten }” på inloggningssidan.
