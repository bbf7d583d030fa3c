### Dansk: see locales/en for what each text is for.

mail-device-added-subject = En enhed blev tilføjet til din konto
mail-device-added-body =
    Hej { $name }

    Enheden »{ $device }« blev tilføjet til din konto den { $when }. Den kan nu bekræfte dine login.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, skal du logge ind nu, åbne »Mine mobilenheder« og fjerne den. Skift derefter din adgangskode.

mail-device-removed-subject = En enhed blev fjernet fra din konto
mail-device-removed-body =
    Hej { $name }

    Enheden »{ $device }« blev fjernet fra din konto den { $when }. Den kan ikke længere bekræfte dine login.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, skal du logge ind nu, se under »Mine mobilenheder« og skifte din adgangskode.

mail-pin-reset-subject = En enhed har fået en ny PIN-kode
mail-pin-reset-body =
    Hej { $name }

    Enheden »{ $device }« fik en ny PIN-kode den { $when }.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, skal du logge ind nu, åbne »Mine mobilenheder« og fjerne den. Skift derefter din adgangskode.

mail-device-blocked-subject = En enhed er blokeret
mail-device-blocked-body =
    Hej { $name }

    Der blev indtastet en forkert PIN-kode for mange gange på »{ $device }«, så enheden blev blokeret den { $when }. Ingen blev logget ind med den.

    Hvis det var dig, skal du logge ind, åbne »Mine mobilenheder« og nulstille PIN-koden. Du behøver ikke tilføje enheden på ny.
    Hvis det ikke var dig, har en anden haft din enhed. Find den, eller fjern den fra din konto nu.

mail-device-suspended-subject = En enhed er blokeret, indtil dens PIN-kode nulstilles
mail-device-suspended-body =
    Hej { $name }

    »{ $device }« blev blokeret den { $when }, fordi der ikke længere er tillid til den enhed eller browser, som den blev tilføjet med.

    Hvis enheden er din, skal du logge ind, åbne »Mine mobilenheder« og nulstille dens PIN-kode.
    Hvis du ikke kender enheden, skal du fjerne den fra din konto nu.

mail-device-locked-subject = En enhed blev låst for din sikkerheds skyld
mail-device-locked-body =
    Hej { $name }

    »{ $device }« blev låst den { $when }, fordi en kopi eller en ældre sikkerhedskopi af den blev brugt. Ingen blev logget ind med den.

    Log ind, åbn »Mine mobilenheder«, fjern den, og tilføj den igen.
    Hvis du ikke har gendannet enheden fra en sikkerhedskopi, har nogen måske kopieret den: Skift så også din adgangskode nu.

mail-copy-reported-subject = En enhed blev låst for din sikkerheds skyld
mail-copy-reported-body =
    Hej { $name }

    »{ $device }« blev låst den { $when }, fordi appen på enheden meldte, at en kopi eller en ældre sikkerhedskopi af den blev brugt. Nogen kan være logget ind med kopien: Åbn »Loginhistorik«, og indberet alle login, der ikke var dine.

    Log ind, åbn »Mine mobilenheder«, fjern den, og tilføj den igen.
    Hvis du ikke har gendannet enheden fra en sikkerhedskopi, har nogen måske kopieret den: Skift så også din adgangskode nu.

mail-recovery-pin-subject = Nulstil en enheds PIN-kode
mail-recovery-pin-body =
    Hej { $name }

    Den { $when } bad nogen, der kender din adgangskode, om at nulstille PIN-koden på »{ $device }«.

    Hvis det var dig, skal du åbne dette link i den browser, hvor du er logget ind:
    { $link }

    { $wait ->
        [yes] Du kan vælge den nye PIN-kode fra den { $ready }.
       *[no] Du kan vælge den nye PIN-kode med det samme.
    }

    Hvis det ikke var dig, skal du annullere det her og skifte din adgangskode nu:
    { $cancel }

mail-recovery-add-subject = Tilføj en enhed til din konto
mail-recovery-add-body =
    Hej { $name }

    Den { $when } bad nogen, der kender din adgangskode, om at tilføje en enhed til din konto uden at bekræfte med en anden.

    Hvis det var dig, skal du åbne dette link i den browser, hvor du er logget ind:
    { $link }

    { $wait ->
        [yes] Du kan tilføje enheden fra den { $ready }.
       *[no] Du kan tilføje enheden med det samme.
    }

    Hvis det ikke var dig, skal du annullere det her og skifte din adgangskode nu:
    { $cancel }

mail-device-moved-subject = Din app blev flyttet til en anden enhed
mail-device-moved-body =
    Hej { $name }

    Appen på »{ $device }« blev flyttet til en anden enhed den { $when }. Den nye enhed kan nu bekræfte dine login. Det kan den gamle ikke længere.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, skal du logge ind nu, åbne »Mine mobilenheder« og fjerne enheden. Skift derefter din adgangskode.

mail-biometrics-added-subject = En enhed kan nu bekræfte med fingeraftryk eller ansigt
mail-biometrics-added-body =
    Hej { $name }

    Siden den { $when } kan enheden »{ $device }« bekræfte dine login med fingeraftryk eller ansigt ud over PIN-koden.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, har nogen, der kender din PIN-kode, haft din enhed. Log ind nu, åbn »Mine mobilenheder«, og fjern den.

mail-sign-in-reported-subject = Du har indberettet et login, der ikke var dit
mail-sign-in-reported-body =
    Hej { $name }

    Den { $when } blev det indberettet, at login på »{ $service }« den { $then } ikke var dit. { $ended ->
        [yes] Alle sessioner i den browser blev afsluttet.
       *[no] Der var ikke længere nogen åben session i den browser.
    }

    Skift din adgangskode nu: Den, der loggede ind eller forsøgte på det, kender den.
    Hvis du indberettede det ved en fejl, skal du logge ind igen fra den browser.

mail-attempt-reported-subject = Du har indberettet et loginforsøg, der ikke var dit
mail-attempt-reported-body =
    Hej { $name }

    Den { $when } blev et forsøg på at logge ind på »{ $service }« afvist og indberettet, fordi det ikke var dit. Ingen blev logget ind.

    Skift din adgangskode nu: Den, der forsøgte, kender den.
    Hvis du indberettede det ved en fejl, skal du logge ind igen med appen.

mail-transaction-reported-subject = Du indberettede en transaktion, som ikke var din
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Hej { $name }

    { $signed ->
        [yes] Indberetningen stopper ikke denne transaktion. Ring til »{ $service }« nu: Kun tjenesten kan stoppe den.
       *[no] Intet blev underskrevet. Ring alligevel til »{ $service }« nu: Nogen handler måske i dit navn der.
    }

    Indberettet som ikke din den { $when }:
    { $content }

    { $ended ->
        [yes] Alle sessioner i den browser blev afsluttet.
       *[no] Der var ikke længere nogen åben session i den browser.
    }

    Åbn derefter »Mine mobilenheder«, fjern alle enheder, der ikke er dine, og skift din adgangskode.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Indtil den { $from } er din adgangskode alene ikke nok til at logge ind. Brug appen. Hvis du har mistet din enhed, skal du vælge »{ $lost }« på loginsiden: Det virker stadig.

mail-stopped-subject = Alt blev stoppet
mail-stopped-body =
    Hej { $name }

    Den { $when } blev alle enheder fjernet fra din konto, og du blev logget ud overalt.

    For at begynde igen skal du logge ind med din adgangskode og tilføje en enhed. For din sikkerheds skyld får du først en mail og skal måske vente et stykke tid.
    Hvis det ikke var dig, kender en anden din adgangskode: Skift den nu.

mail-new-browser-subject = Nyt login på din konto
mail-new-browser-body =
    Hej { $name }

    Den { $when } loggede nogen ind på din konto fra en ny browser. Under »{ $history }« kan du se hvorfra.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, kender en anden din adgangskode: Skift den nu.

mail-verify-address-subject = Bekræft din e-mailadresse
mail-verify-address-body =
    Hej

    Den { $when } bad nogen om en konto med denne e-mailadresse.

    Hvis det var dig, skal du åbne dette link inden for 24 timer og vælge en adgangskode:
    { $link }

    Hvis det ikke var dig, behøver du ikke gøre noget: Der bliver ikke oprettet en konto.

mail-invitation-subject = Vælg en adgangskode til din nye konto
mail-invitation-body =
    Hej

    Den { $when } gjorde den organisation, der driver denne tjeneste, en konto klar til dig med denne e-mailadresse.

    For at bruge den skal du åbne dette link inden for 24 timer og vælge en adgangskode:
    { $link }

    Hvis du ikke ventede denne e-mail, behøver du ikke gøre noget: Kontoen kan ikke bruges uden en adgangskode.

mail-account-exists-subject = Du har allerede en konto
mail-account-exists-body =
    Hej { $name }

    Den { $when } bad nogen om en ny konto med din e-mailadresse. Du har allerede en konto, så der blev ikke oprettet en ny.

    Hvis det var dig, kan du logge ind her:
    { $link }

    Hvis det ikke var dig, behøver du ikke gøre noget.

mail-address-taken-body =
    Hej { $name }

    Den { $when } bad nogen om at ændre e-mailadressen på en anden konto til din. Du har allerede en konto med denne adresse, så intet blev ændret.

    Hvis det ikke var dig, behøver du ikke gøre noget.

mail-account-created-subject = Din konto er oprettet
mail-account-created-body =
    Hej { $name }

    Din konto blev oprettet den { $when }.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, kender en anden din adgangskode: Skift den nu.

mail-account-disabled-subject = Din konto er deaktiveret
mail-account-disabled-body =
    Hej { $name }

    Din konto blev deaktiveret den { $when }. Du blev logget ud overalt.

    Kontakt den organisation, der driver denne tjeneste.

mail-account-enabled-subject = Din konto kan bruges igen
mail-account-enabled-body =
    Hej { $name }

    Din konto blev aktiveret igen den { $when }. Du kan logge ind og bruge dine enheder som før.

mail-help-desk-role-given-subject = Du kan bruge helpdesken
mail-help-desk-role-given-body =
    Hej { $name }

    Du fik adgang til helpdesken den { $when }. Du kan finde andre konti der og hjælpe deres ejere.

    Hvis du ikke ventede dette, skal du kontakte den organisation, der driver denne tjeneste.

mail-help-desk-role-taken-subject = Du kan ikke længere bruge helpdesken
mail-help-desk-role-taken-body =
    Hej { $name }

    Din adgang til helpdesken ophørte den { $when }. Intet andet i din konto er ændret.

    Hvis du ikke ventede dette, skal du kontakte den organisation, der driver denne tjeneste.

mail-help-desk-unlocked-subject = Dit login er låst op
mail-help-desk-unlocked-body =
    Hej { $name }

    Helpdesken hos { $service } låste login til din konto op den { $when }. Du kan straks indtaste din adgangskode igen.

    Hvis du ikke ventede dette, skal du kontakte den organisation, der driver denne tjeneste.

mail-help-desk-removed-subject = Helpdesken har fjernet en enhed fra din konto
mail-help-desk-removed-body =
    Hej { $name }

    Helpdesken hos { $service } fjernede enheden »{ $device }« fra din konto den { $when }. Den kan ikke længere bekræfte dine logins.

    Hvis du ikke ventede dette, skal du kontakte den organisation, der driver denne tjeneste.

mail-help-desk-sessions-subject = Helpdesken har logget dig ud overalt
mail-help-desk-sessions-body =
    Hej { $name }

    Helpdesken hos { $service } afsluttede alle dine sessioner den { $when }.

    Hvis du ikke ventede dette, skal du kontakte den organisation, der driver denne tjeneste.

mail-help-desk-pin-subject = Helpdesken har startet en nulstilling af PIN-koden
mail-help-desk-pin-body =
    Hej { $name }

    Den { $when } startede helpdesken hos { $service } en nulstilling af PIN-koden til »{ $device }« for dig.

    Log først ind med din adgangskode. Åbn derefter dette link i samme browser:
    { $link }

    { $wait ->
        [yes] Du kan vælge den nye PIN-kode fra den { $ready }.
       *[no] Du kan vælge den nye PIN-kode med det samme.
    }

    Hvis du ikke har bedt helpdesken om dette, kan du annullere det her:
    { $cancel }

mail-help-desk-add-subject = Helpdesken har startet en gendannelse
mail-help-desk-add-body =
    Hej { $name }

    Den { $when } startede helpdesken hos { $service } en gendannelse, så du kan tilføje en enhed til din konto.

    Log først ind med din adgangskode. Åbn derefter dette link i samme browser:
    { $link }

    { $wait ->
        [yes] Du kan tilføje enheden fra den { $ready }.
       *[no] Du kan tilføje enheden med det samme.
    }

    Hvis du ikke har bedt helpdesken om dette, kan du annullere det her:
    { $cancel }

mail-account-deleted-subject = Din konto er slettet
mail-account-deleted-body =
    Hej { $name }

    Din konto blev slettet den { $when } med alle dens data. Dine enheder kan ikke længere bekræfte dine login.

    Kontakt den organisation, der driver denne tjeneste.

mail-new-address-body =
    Hej

    Den { $when } bad nogen om at bruge denne e-mailadresse til en konto.

    Hvis det var dig, skal du åbne dette link inden for 24 timer i den browser, hvor du er logget ind:
    { $link }

    Hvis det ikke var dig, behøver du ikke gøre noget.

mail-name-changed-subject = Dit navn blev ændret
mail-name-changed-body =
    Hej { $name }

    Navnet på din konto blev ændret den { $when }.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, kender en anden din adgangskode: Skift den nu.

mail-email-changed-subject = Din e-mailadresse blev ændret
mail-email-changed-body =
    Hej { $name }

    Den { $when } blev e-mailadressen på din konto ændret fra { $old } til { $new }.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, kender en anden din adgangskode: Skift den nu.

mail-email-changed-reverse =
    Hvis det ikke var dig, skal du åbne dette link senest { $until }. Det giver din konto den tidligere adresse tilbage og afslutter alle sessioner, som en anden har åbnet.

    { $link }

mail-email-reversed-subject = Din e-mailadresse er ændret tilbage
mail-email-reversed-body =
    Hej { $name }

    Den { $when } blev e-mailadressen på din konto ændret tilbage fra { $new } til { $old }. Det skete med linket i vores e-mail til { $old }.

    Alle enheder blev fjernet, du blev logget ud overalt, og adgangskoden virker ikke længere. Vælg »{ $forgotten }« på loginsiden for at vælge en ny.

mail-password-changed-subject = Din adgangskode er skiftet
mail-password-changed-body =
    Hej { $name }

    Adgangskoden til din konto blev skiftet den { $when }. Du blev logget ud i alle andre browsere.

    Hvis det var dig, behøver du ikke gøre noget.
    Hvis det ikke var dig, kender en anden din adgangskode: Vælg en ny nu.

mail-password-reset-subject = Vælg en ny adgangskode
mail-password-reset-body =
    Hej { $name }

    Den { $when } bad nogen om en ny adgangskode til din konto.

    Hvis det var dig, skal du åbne dette link i den browser, hvor du bad om det:
    { $link }

    Hvis det ikke var dig, skal du annullere det her:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Du kan skifte adgangskode i »Min konto« under »{ $page }«. Hvis du ikke kan logge ind, skal du vælge »{ $forgotten }« på loginsiden.
