### Nederlands: see locales/en for what each text is for.

mail-device-added-subject = Er is een apparaat aan uw account toegevoegd
mail-device-added-body =
    Beste { $name },

    Het apparaat ‘{ $device }’ is op { $when } aan uw account toegevoegd. U kunt er nu mee bevestigen dat u inlogt.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Log dan nu in, open ‘Mijn mobiele apparaten’ en verwijder het apparaat. Wijzig daarna uw wachtwoord.

mail-device-removed-subject = Er is een apparaat uit uw account verwijderd
mail-device-removed-body =
    Beste { $name },

    Het apparaat ‘{ $device }’ is op { $when } uit uw account verwijderd. U kunt er niet meer mee bevestigen dat u inlogt.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Log dan nu in, kijk bij ‘Mijn mobiele apparaten’ en wijzig uw wachtwoord.

mail-pin-reset-subject = Een apparaat heeft een nieuwe PIN
mail-pin-reset-body =
    Beste { $name },

    Het apparaat ‘{ $device }’ heeft op { $when } een nieuwe PIN gekregen.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Log dan nu in, open ‘Mijn mobiele apparaten’ en verwijder het apparaat. Wijzig daarna uw wachtwoord.

mail-device-blocked-subject = Een apparaat is geblokkeerd
mail-device-blocked-body =
    Beste { $name },

    Op ‘{ $device }’ is te vaak een verkeerde PIN ingevoerd. Daarom is het apparaat op { $when } geblokkeerd. Er is niemand mee ingelogd.

    Was u het zelf? Log dan in, open ‘Mijn mobiele apparaten’ en stel een nieuwe PIN in. U hoeft het apparaat niet opnieuw toe te voegen.
    Was u het niet? Dan had iemand anders uw apparaat in handen. Zoek het, of verwijder het nu uit uw account.

mail-device-suspended-subject = Een apparaat is geblokkeerd totdat u een nieuwe PIN instelt
mail-device-suspended-body =
    Beste { $name },

    ‘{ $device }’ is op { $when } geblokkeerd, omdat het apparaat of de browser waarmee het is toegevoegd niet langer wordt vertrouwd.

    Is het apparaat van u? Log dan in, open ‘Mijn mobiele apparaten’ en stel een nieuwe PIN in.
    Herkent u het apparaat niet? Verwijder het dan nu uit uw account.

mail-device-locked-subject = Een apparaat is voor uw veiligheid vergrendeld
mail-device-locked-body =
    Beste { $name },

    ‘{ $device }’ is op { $when } vergrendeld, omdat er een kopie of een oudere back-up van het apparaat is gebruikt. Er is niemand mee ingelogd.

    Log in, open ‘Mijn mobiele apparaten’, verwijder het apparaat en voeg het opnieuw toe.
    Hebt u het apparaat niet uit een back-up teruggezet? Dan heeft iemand het misschien gekopieerd: wijzig dan nu ook uw wachtwoord.

mail-copy-reported-subject = Een apparaat is voor uw veiligheid vergrendeld
mail-copy-reported-body =
    Beste { $name },

    ‘{ $device }’ is op { $when } vergrendeld, omdat de app op het apparaat heeft gemeld dat er een kopie of een oudere back-up van is gebruikt. Misschien heeft iemand met de kopie ingelogd: open ‘Inloggeschiedenis’ en meld elke keer dat u niet zelf hebt ingelogd.

    Log in, open ‘Mijn mobiele apparaten’, verwijder het apparaat en voeg het opnieuw toe.
    Hebt u het apparaat niet uit een back-up teruggezet? Dan heeft iemand het misschien gekopieerd: wijzig dan nu ook uw wachtwoord.

mail-recovery-pin-subject = Een nieuwe PIN voor een apparaat instellen
mail-recovery-pin-body =
    Beste { $name },

    Op { $when } heeft iemand die uw wachtwoord kent, gevraagd om een nieuwe PIN voor ‘{ $device }’ in te stellen.

    Was u het zelf? Open dan deze link in de browser waarin u bent ingelogd:
    { $link }

    { $wait ->
        [yes] U kunt de nieuwe PIN instellen vanaf { $ready }.
       *[no] U kunt de nieuwe PIN meteen instellen.
    }

    Was u het niet? Annuleer het dan hier en wijzig nu uw wachtwoord:
    { $cancel }

mail-recovery-add-subject = Een apparaat aan uw account toevoegen
mail-recovery-add-body =
    Beste { $name },

    Op { $when } heeft iemand die uw wachtwoord kent, gevraagd om een apparaat aan uw account toe te voegen zonder met een ander apparaat te bevestigen.

    Was u het zelf? Open dan deze link in de browser waarin u bent ingelogd:
    { $link }

    { $wait ->
        [yes] U kunt het apparaat toevoegen vanaf { $ready }.
       *[no] U kunt het apparaat meteen toevoegen.
    }

    Was u het niet? Annuleer het dan hier en wijzig nu uw wachtwoord:
    { $cancel }

mail-device-moved-subject = Uw app is overgezet naar een ander apparaat
mail-device-moved-body =
    Beste { $name },

    De app van ‘{ $device }’ is op { $when } overgezet naar een ander apparaat. U kunt nu met het nieuwe apparaat bevestigen dat u inlogt, en niet meer met het oude.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Log dan nu in, open ‘Mijn mobiele apparaten’ en verwijder het apparaat. Wijzig daarna uw wachtwoord.

mail-biometrics-added-subject = Een apparaat kan nu bevestigen met vingerafdruk of gezicht
mail-biometrics-added-body =
    Beste { $name },

    Sinds { $when } kunt u op het apparaat ‘{ $device }’ niet alleen met de PIN, maar ook met vingerafdruk of gezicht bevestigen dat u inlogt.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Dan had iemand die uw PIN kent, uw apparaat in handen. Log nu in, open ‘Mijn mobiele apparaten’ en verwijder het apparaat.

mail-sign-in-reported-subject = U hebt gemeld dat u niet zelf hebt ingelogd
mail-sign-in-reported-body =
    Beste { $name },

    Op { $when } is gemeld dat u op { $then } niet zelf bij ‘{ $service }’ hebt ingelogd. { $ended ->
        [yes] Alle sessies in die browser zijn beëindigd.
       *[no] In die browser stond geen sessie meer open.
    }

    Wijzig nu uw wachtwoord: wie heeft ingelogd, of dat heeft geprobeerd, kent het.
    Hebt u het per ongeluk gemeld? Log dan opnieuw in vanuit die browser.

mail-attempt-reported-subject = U hebt een inlogpoging gemeld die niet van u was
mail-attempt-reported-body =
    Beste { $name },

    Op { $when } is een poging om bij ‘{ $service }’ in te loggen geweigerd en gemeld, omdat die niet van u was. Niemand is ingelogd.

    Wijzig nu uw wachtwoord: wie dit heeft geprobeerd, kent het.
    Hebt u de poging per ongeluk gemeld? Log dan opnieuw in met de app.

mail-transaction-reported-subject = U hebt een transactie gemeld die niet van u was
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Beste { $name },

    { $signed ->
        [yes] De melding houdt deze transactie niet tegen. Bel nu met ‘{ $service }’: alleen de dienst kan haar tegenhouden.
       *[no] Er is niets ondertekend. Bel toch nu met ‘{ $service }’: misschien handelt daar iemand in uw naam.
    }

    Op { $when } gemeld als niet van u:
    { $content }

    { $ended ->
        [yes] Alle sessies in die browser zijn beëindigd.
       *[no] In die browser stond geen sessie meer open.
    }

    Open daarna ‘Mijn mobiele apparaten’, verwijder elk apparaat dat niet van u is en wijzig uw wachtwoord.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Tot { $from } is alleen uw wachtwoord niet genoeg om in te loggen. Gebruik de app. Bent u uw apparaat kwijt? Selecteer dan ‘{ $lost }’ op de inlogpagina: dat werkt nog steeds.

mail-stopped-subject = Alles is gestopt
mail-stopped-body =
    Beste { $name },

    Op { $when } zijn alle apparaten uit uw account verwijderd en bent u overal uitgelogd.

    Wilt u opnieuw beginnen? Log dan in met uw wachtwoord en voeg een apparaat toe. Voor uw veiligheid krijgt u eerst een e-mail en moet u misschien enige tijd wachten.
    Was u het niet? Dan kent iemand anders uw wachtwoord: wijzig het nu.

mail-new-browser-subject = Er is ingelogd vanuit een nieuwe browser
mail-new-browser-body =
    Beste { $name },

    Op { $when } heeft iemand op uw account ingelogd vanuit een nieuwe browser. Onder ‘{ $history }’ ziet u waarvandaan.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Dan kent iemand anders uw wachtwoord: wijzig het nu.

mail-verify-address-subject = Bevestig uw e-mailadres
mail-verify-address-body =
    Goedendag,

    Op { $when } heeft iemand een account met dit e-mailadres aangevraagd.

    Was u het zelf? Open dan binnen 24 uur deze link en kies een wachtwoord:
    { $link }

    Was u het niet? Dan hoeft u niets te doen: er wordt geen account aangemaakt.

mail-invitation-subject = Kies een wachtwoord voor uw nieuwe account
mail-invitation-body =
    Goedendag,

    Op { $when } heeft de organisatie die deze dienst beheert een account met dit e-mailadres voor u klaargezet.

    Wilt u het gebruiken? Open dan binnen 24 uur deze link en kies een wachtwoord:
    { $link }

    Had u deze e-mail niet verwacht? Dan hoeft u niets te doen: zonder wachtwoord kan het account niet worden gebruikt.

mail-account-exists-subject = U hebt al een account
mail-account-exists-body =
    Beste { $name },

    Op { $when } heeft iemand een nieuw account met uw e-mailadres aangevraagd. U hebt al een account, dus er is geen nieuw account aangemaakt.

    Was u het zelf? Log dan hier in:
    { $link }

    Was u het niet? Dan hoeft u niets te doen.

mail-address-taken-body =
    Beste { $name },

    Op { $when } heeft iemand gevraagd om het e-mailadres van een ander account in het uwe te wijzigen. U hebt al een account met dit adres, dus er is niets gewijzigd.

    Was u het niet? Dan hoeft u niets te doen.

mail-account-created-subject = Uw account is aangemaakt
mail-account-created-body =
    Beste { $name },

    Uw account is op { $when } aangemaakt.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Dan kent iemand anders uw wachtwoord: wijzig het nu.

mail-account-disabled-subject = Uw account is uitgeschakeld
mail-account-disabled-body =
    Beste { $name },

    Uw account is op { $when } uitgeschakeld. U bent overal uitgelogd.

    Neem contact op met de organisatie die deze dienst beheert.

mail-account-enabled-subject = Uw account kan weer worden gebruikt
mail-account-enabled-body =
    Beste { $name },

    Uw account is op { $when } weer ingeschakeld. U kunt inloggen en uw apparaten gebruiken zoals voorheen.

mail-help-desk-role-given-subject = U kunt de helpdesk gebruiken
mail-help-desk-role-given-body =
    Beste { $name },

    Op { $when } hebt u toegang tot de helpdesk gekregen. U kunt daar andere accounts zoeken en de eigenaars helpen.

    Had u dit niet verwacht, neem dan contact op met de organisatie die deze dienst beheert.

mail-help-desk-role-taken-subject = U kunt de helpdesk niet meer gebruiken
mail-help-desk-role-taken-body =
    Beste { $name },

    Uw toegang tot de helpdesk is op { $when } beëindigd. Verder is er niets aan uw account veranderd.

    Had u dit niet verwacht, neem dan contact op met de organisatie die deze dienst beheert.

mail-help-desk-unlocked-subject = U kunt weer inloggen
mail-help-desk-unlocked-body =
    Beste { $name },

    De helpdesk van { $service } heeft het inloggen bij uw account op { $when } gedeblokkeerd. U kunt meteen weer uw wachtwoord invoeren.

    Had u dit niet verwacht, neem dan contact op met de organisatie die deze dienst beheert.

mail-help-desk-removed-subject = De helpdesk heeft een apparaat uit uw account verwijderd
mail-help-desk-removed-body =
    Beste { $name },

    De helpdesk van { $service } heeft het apparaat ‘{ $device }’ op { $when } uit uw account verwijderd. U kunt er niet meer mee bevestigen dat u inlogt.

    Had u dit niet verwacht, neem dan contact op met de organisatie die deze dienst beheert.

mail-help-desk-sessions-subject = De helpdesk heeft u overal uitgelogd
mail-help-desk-sessions-body =
    Beste { $name },

    De helpdesk van { $service } heeft op { $when } al uw sessies beëindigd.

    Had u dit niet verwacht, neem dan contact op met de organisatie die deze dienst beheert.

mail-help-desk-pin-subject = De helpdesk laat u een nieuwe PIN instellen
mail-help-desk-pin-body =
    Beste { $name },

    Op { $when } heeft de helpdesk van { $service } het instellen van een nieuwe PIN voor ‘{ $device }’ gestart.

    Log eerst in met uw wachtwoord. Open daarna deze link in dezelfde browser:
    { $link }

    { $wait ->
        [yes] U kunt de nieuwe PIN instellen vanaf { $ready }.
       *[no] U kunt de nieuwe PIN meteen instellen.
    }

    Hebt u de helpdesk hier niet om gevraagd, annuleer het dan hier:
    { $cancel }

mail-help-desk-add-subject = De helpdesk heeft een herstel gestart
mail-help-desk-add-body =
    Beste { $name },

    Op { $when } heeft de helpdesk van { $service } een herstel gestart, zodat u een apparaat aan uw account kunt toevoegen.

    Log eerst in met uw wachtwoord. Open daarna deze link in dezelfde browser:
    { $link }

    { $wait ->
        [yes] U kunt het apparaat toevoegen vanaf { $ready }.
       *[no] U kunt het apparaat meteen toevoegen.
    }

    Hebt u de helpdesk hier niet om gevraagd, annuleer het dan hier:
    { $cancel }

mail-account-deleted-subject = Uw account is verwijderd
mail-account-deleted-body =
    Beste { $name },

    Uw account is op { $when } met alle gegevens verwijderd. U kunt met uw apparaten niet meer bevestigen dat u inlogt.

    Neem contact op met de organisatie die deze dienst beheert.

mail-new-address-body =
    Goedendag,

    Op { $when } wilde iemand dit e-mailadres voor een account gebruiken.

    Was u het zelf? Open dan binnen 24 uur deze link in de browser waarin u bent ingelogd:
    { $link }

    Was u het niet? Dan hoeft u niets te doen.

mail-name-changed-subject = Uw naam is gewijzigd
mail-name-changed-body =
    Beste { $name },

    De naam van uw account is op { $when } gewijzigd.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Dan kent iemand anders uw wachtwoord: wijzig het nu.

mail-email-changed-subject = Uw e-mailadres is gewijzigd
mail-email-changed-body =
    Beste { $name },

    Op { $when } is het e-mailadres van uw account gewijzigd van { $old } in { $new }.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Dan kent iemand anders uw wachtwoord: wijzig het nu.

mail-email-changed-reverse =
    Was u het niet? Open dan deze link uiterlijk { $until }. Uw account krijgt dan het vorige adres terug, en elke sessie die iemand anders heeft geopend, wordt beëindigd.

    { $link }

mail-email-reversed-subject = Uw vorige e-mailadres is hersteld
mail-email-reversed-body =
    Beste { $name },

    Op { $when } is het e-mailadres van uw account teruggezet van { $new } naar { $old }. Daarvoor is de link in onze e-mail aan { $old } gebruikt.

    Alle apparaten zijn verwijderd, u bent overal uitgelogd en het wachtwoord werkt niet meer. Kies ‘{ $forgotten }’ op de inlogpagina om een nieuw wachtwoord te kiezen.

mail-password-changed-subject = Uw wachtwoord is gewijzigd
mail-password-changed-body =
    Beste { $name },

    Het wachtwoord van uw account is op { $when } gewijzigd. In alle andere browsers bent u uitgelogd.

    Was u het zelf? Dan hoeft u niets te doen.
    Was u het niet? Dan kent iemand anders uw wachtwoord: kies nu een nieuw wachtwoord.

mail-password-reset-subject = Kies een nieuw wachtwoord
mail-password-reset-body =
    Beste { $name },

    Op { $when } heeft iemand om een nieuw wachtwoord voor uw account gevraagd.

    Was u het zelf? Open dan deze link in de browser waarin u erom vroeg:
    { $link }

    Was u het niet? Annuleer het dan hier:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = U wijzigt uw wachtwoord in ‘Mijn account’, onder ‘{ $page }’. Kunt u niet inloggen? Kies dan ‘{ $forgotten }’ op de inlogpagina.
