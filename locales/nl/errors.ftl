### Nederlands: see locales/en for what each text is for.

error-unknown-code =
    Dit is geen Countersign-code. Daarom is de code niet gebruikt. Gebruik de code die op uw inlogpagina staat.
    .title = Dit is geen Countersign-code
error-newer-version =
    De code is gemaakt voor een nieuwere versie van deze app en kan hier niet worden gelezen. Werk de app bij en scan de code daarna opnieuw.
    .title = Deze app moet worden bijgewerkt
error-no-code-in-picture =
    In de afbeelding is geen leesbare code gevonden. Kies een scherpere afbeelding die de hele code met de witte rand laat zien.
    .title = Geen code in deze afbeelding
error-unreadable-picture =
    Het bestand is geen afbeelding die deze app kan lezen, of het is te groot. Kies een afbeelding in PNG, JPEG of WebP van hoogstens 12 megabyte.
    .title = Deze afbeelding gaat niet open
error-mistyped-code =
    Een of meer tekens zijn anders dan op de pagina. Daarom is er niets verzonden. Vergelijk de code met de pagina en verbeter die.
    .title = Typefout
error-mistyped-digits =
    Een van de cijfers is fout of ontbreekt. Dit telt niet als poging. Vergelijk alle twaalf met de pagina en verbeter ze.
    .title = Typefout
error-insecure-address =
    De verbinding met dit adres is niet versleuteld. Daarom gebruikt de app het adres niet. Vraag de dienst om de juiste code.
    .title = Dit adres is niet beveiligd
error-not-an-address =
    Het adres is onvolledig of bevat een typefout, dus er is niets verzonden. Neem het over van de pagina die de code toont.
    .title = Dit is geen adres
error-no-answer-there =
    Er is niets gewijzigd. Controleer het adres en of dit apparaat online is. Probeer het daarna opnieuw.
    .title = Geen antwoord van dit adres
error-name-refused =
    De naam is te lang of bevat verborgen tekens en is daarom niet opgeslagen. Kies een andere naam.
    .title = Deze naam kan niet worden gebruikt
error-enrolment-gone =
    Een code werkt één keer en tien minuten lang. Er is niets gewijzigd. Vraag op de pagina om een nieuwe code en scan die.
    .title = Deze code is niet meer geldig
error-reset-gone =
    Een code werkt één keer en tien minuten lang. Er is niets gewijzigd. Kies ‘Nieuwe PIN instellen’ naast dit apparaat. Vraag op de pagina om een nieuwe code en scan die.
    .title = Deze code is niet meer geldig
error-enrolment-contested =
    Twee apparaten probeerden dezelfde code te gebruiken. Daarom zijn ze allebei afgewezen en is er niets gewijzigd. Vraag op de pagina om een nieuwe code en laat die niet aan anderen zien.
    .title = Een ander apparaat gebruikte deze code
error-not-this-device =
    Met deze code stelt u een nieuwe PIN in voor een ander apparaat. Scan de code met dat apparaat, of kies dit apparaat op de pagina en scan de nieuwe code.
    .title = Deze code is voor een ander apparaat
error-page-still-asks =
    De pagina vraagt nog of de zes tekens gelijk zijn. Vergelijk de tekens en antwoord daar. De app gaat daarna automatisch verder.
    .title = De pagina vraagt het nog
error-wrong-pin =
    Er is niets goedgekeurd. Voer uw PIN opnieuw in. Neem de tijd.
    .title = Verkeerde PIN
error-enrolment-dead =
    Er is drie keer een verkeerde PIN ingevoerd. Daarom is deze code niet meer geldig. Er is niets gewijzigd. Haal op de pagina een nieuwe code op en begin opnieuw.
    .title = Te vaak een verkeerde PIN
error-reset-unanswered =
    De nieuwe PIN is op dit apparaat ingesteld, maar de server heeft nog niet geantwoord. Controleer of dit apparaat online is. De app gaat automatisch verder.
    .title = De nieuwe PIN is nog niet bevestigd
error-not-attested =
    Deze server accepteert alleen apparaten waarvan hij de hardware kan controleren. Dit apparaat kon niet worden gecontroleerd. Er is niets gewijzigd. Gebruik een ander apparaat of vraag het aan de beheerder van de server.
    .title = Dit apparaat wordt niet geaccepteerd
error-unreachable =
    De server is op dit moment niet bereikbaar. Er is niets verloren. Controleer of dit apparaat online is. De app blijft het proberen.
    .title = Geen antwoord van de server
error-not-the-server =
    Het antwoord kwam niet van uw server en is daarom genegeerd. Bij het netwerk van een hotel of café moet u misschien eerst inloggen. Open een webpagina of gebruik een ander netwerk.
    .title = Het antwoord kwam niet van uw server
error-server-fault =
    Er is een probleem met de server. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
    .title = De server heeft een probleem
error-too-many =
    Om uw account te beschermen, vraagt de server u te wachten. Er is niets verloren. Probeer het iets later opnieuw.
    .title = Te veel pogingen in korte tijd
error-device-not-active =
    Dit apparaat kan op dit moment niet voor dit account worden gebruikt. Er is niets gewijzigd. Ga terug naar het eerste scherm van het account om te zien wat u kunt doen.
    .title = Dit apparaat is niet bruikbaar
error-request-expired =
    Er is niets goedgekeurd. Wilt u nog steeds inloggen? Begin dan opnieuw op de pagina.
    .title = Dit verzoek is verlopen
error-request-gone =
    Dit verzoek is ergens anders beantwoord of geannuleerd. Wilt u nog steeds inloggen? Begin dan opnieuw op de pagina.
    .title = Dit verzoek is al beëindigd
error-removal-untold =
    Het account is van dit apparaat verwijderd, maar de server gaf geen antwoord. Log in, open ‘Mijn account’ en verwijder dit apparaat ook daar uit de lijst.
    .title = De server kon niet op de hoogte worden gebracht
error-no-such-account =
    Het account waarvoor deze code is bedoeld, staat niet in deze app. Kies dit apparaat op de pagina of registreer het eerst.
    .title = Deze code is voor een ander account
error-forged-challenge =
    Deze code lijkt van uw server te komen, maar dat is niet zo. Er is geen antwoordcode gemaakt. Controleer het adres van de pagina voordat u doorgaat.
    .title = Vertrouw deze code niet
error-challenge-expired =
    Deze code is meer dan vijf minuten oud. Accepteert de pagina uw antwoord niet? Haal daar dan een nieuwe code op.
    .title = Deze code is misschien te oud
error-clock-wrong =
    De klok van dit apparaat wijkt meer dan een minuut af van die van de server. De app gebruikt de tijd van de server. Zet bij de instellingen datum en tijd op automatisch.
    .title = De klok van dit apparaat loopt niet goed
error-key-store-unavailable =
    De sleutelopslag van dit apparaat, die de app beschermt, kon niet worden geopend. Er is niets gewijzigd. Ontgrendel het apparaat of log er opnieuw op in. Probeer het daarna opnieuw.
    .title = De sleutelopslag antwoordt niet
error-secret-lost =
    De sleutel die de gegevens van de app op dit apparaat beschermt, is verloren en kan niet worden hersteld. Uw accounts op de servers blijven zoals ze zijn. Verwijder alles in de app en registreer dit apparaat daarna opnieuw onder ‘Mijn account’.
    .title = De gegevens van de app kunnen niet meer worden geopend
error-device-key-lost =
    De sleutel van dit account op dit apparaat is verloren. Het apparaat kan daarom niets voor dit account goedkeuren. Verwijder het account uit de app en registreer dit apparaat daarna opnieuw onder ‘Mijn account’.
    .title = De sleutel van dit account is verloren
error-store-unwritable =
    De opslag van dit apparaat is vol of vergrendeld. Daarom is er niets verzonden. Maak ruimte vrij en probeer het daarna opnieuw.
    .title = De app kon niet opslaan
error-store-damaged =
    De gegevens zijn beschadigd of horen bij een andere installatie. Er is niets gewijzigd. Helpt opnieuw proberen niet? Installeer de app dan opnieuw en registreer dit apparaat onder ‘Mijn account’.
    .title = De gegevens van de app zijn onleesbaar
error-store-newer =
    De gegevens van de app zijn opgeslagen door een nieuwere versie en kunnen door deze versie niet worden geopend. Er is niets gewijzigd. Werk de app bij.
    .title = Deze gegevens zijn van een nieuwere versie van de app
error-store-in-use =
    Een ander venster van deze app gebruikt de gegevens. Sluit dit venster en ga verder in het andere.
    .title = Countersign is al geopend
error-link-not-scanned =
    Scan deze code niet: die opent een verzoek op het apparaat waarop de code wordt getoond. Open de link op dat apparaat of kies ‘Telefoon zonder internet: een QR-code scannen’ op de pagina.
    .title = Deze code is niet om te scannen
error-link-gone =
    Het verzoek is beantwoord of geannuleerd, is verlopen of is voor een andere app. Er is niets goedgekeurd. Wilt u nog steeds inloggen? Begin dan opnieuw op de pagina.
    .title = Deze link is niet meer geldig
error-request-not-shown =
    Een deel van dit verzoek ontbreekt of kan hier niet worden getoond. Daarom kan het niet worden goedgekeurd. Er is niets ondertekend. Werk de app bij of neem contact op met de dienst.
    .title = Dit verzoek kan niet volledig worden getoond
error-link-waits =
    Rond hier af waar u mee bezig bent, of annuleer het. De link gaat daarna automatisch open.
    .title = Er wacht een link op u
error-browser-not-opened =
    Dit apparaat heeft de browser niet geopend. Ga zelf terug naar de browser. De pagina waar u bent begonnen, gaat daar verder.
    .title = De browser ging niet open
error-help-not-opened =
    De browser is niet geopend en u bent nog in de app. Open het adres onder ‘Hulp’ zelf in een browser.
    .title = De browser ging niet open
error-password-page-not-opened =
    De browser is niet geopend en u bent nog in de app. Open het adres dat hier staat zelf in een browser.
    .title = De browser ging niet open
error-pin-same-digits =
    Vier gelijke cijfers zijn makkelijk te raden. Kies een andere PIN.
    .title = Deze PIN is te eenvoudig
error-pin-row =
    Reeksen zoals 1234 of 4321 zijn makkelijk te raden. Kies een andere PIN.
    .title = Deze PIN is te eenvoudig
error-pin-pairs =
    Herhaalde of gespiegelde paren, zoals 1212 of 1221, zijn makkelijk te raden. Kies een andere PIN.
    .title = Deze PIN is te eenvoudig
error-pin-year =
    Een jaartal is makkelijk te raden. Kies een andere PIN.
    .title = Deze PIN is te eenvoudig
error-pin-keypad-line =
    Cijfers die een lijn vormen op de cijfertoetsen zijn makkelijk te raden. Kies een andere PIN.
    .title = Deze PIN is te eenvoudig
error-pin-unchanged =
    Dit is al uw PIN. Kies een andere.
    .title = Dit is uw huidige PIN
error-pin-differs =
    U hebt niet twee keer dezelfde PIN ingevoerd. Daarom is er niets gewijzigd. Kies de nieuwe PIN nog een keer.
    .title = De twee PIN’s zijn niet gelijk
error-biometric-cancelled =
    Er is niets goedgekeurd en er is niets verloren. Probeer het opnieuw of gebruik uw PIN.
    .title = Geannuleerd
error-biometric-locked-out =
    De vingerafdruk- of gezichtsherkenning is te vaak mislukt en is daarom een tijdje uitgeschakeld. Gebruik uw PIN. Ontgrendel het apparaat één keer om de herkenning weer te gebruiken.
    .title = Gebruik deze keer uw PIN
error-biometric-changed =
    Op dit apparaat is een vingerafdruk of gezicht toegevoegd of verwijderd. Voor uw veiligheid vraagt de app nu om uw PIN. U kunt de herkenning bij uw account weer aanzetten.
    .title = Vingerafdruk of gezicht is gewijzigd
error-biometric-unavailable =
    Dit apparaat heeft op dit moment geen vingerafdruk of gezicht dat de app kan gebruiken. Gebruik uw PIN.
    .title = Gebruik uw PIN
error-move-ended =
    Er is niets overgezet en dit apparaat werkt zoals voorheen. Wilt u nog steeds overzetten? Begin dan opnieuw.
    .title = Het overzetten is beëindigd
error-too-many-accounts =
    Deze app heeft het maximale aantal accounts, of het account heeft het maximale aantal apparaten. Er is niets geregistreerd. Verwijder er een dat u niet nodig hebt en probeer het opnieuw.
    .title = Maximum bereikt
error-settings-not-opened =
    Er is niets gewijzigd. Open zelf de instellingen van dit apparaat en zoek daar de schermvergrendeling.
    .title = De instellingen gingen niet open
error-notifications-not-opened =
    Er is niets gewijzigd. Open zelf de instellingen van dit apparaat en zoek daar de meldingen van deze app.
    .title = De instellingen gingen niet open
