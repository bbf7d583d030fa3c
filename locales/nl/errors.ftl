### Nederlands: see locales/en for what each text is for.

error-unknown-code =
    Deze code hoort niet bij Countersign. Daarom is er niets mee gedaan. Gebruik de code die uw inlogpagina toont.
    .title = Deze code komt ergens anders vandaan
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
    Een of meer tekens zijn anders dan op de pagina. Daarom is er niets verzonden. Vergelijk de code met de pagina en verbeter hem.
    .title = Er zit een typefout in de code
error-insecure-address =
    De verbinding met dit adres is niet versleuteld. Daarom gebruikt de app het adres niet. Vraag de beheerders van de dienst om de juiste code.
    .title = Dit adres is niet beveiligd
error-enrolment-gone =
    Een code werkt één keer en tien minuten lang. Er is niets geregistreerd. Vraag op de pagina om een nieuwe code en scan die.
    .title = Deze code is al gebruikt
error-enrolment-contested =
    Twee apparaten probeerden dezelfde code te gebruiken. Daarom zijn ze allebei afgewezen en is er niets geregistreerd. Vraag op de pagina om een nieuwe code en laat die niet aan anderen zien.
    .title = Een ander apparaat gebruikte deze code
error-not-this-device =
    De code herstelt de PIN van een ander apparaat. Scan de code daar, of kies dit apparaat op de pagina en scan de nieuwe code.
    .title = Deze code is voor een ander apparaat
error-wrong-pin =
    Er is niets goedgekeurd. Voer uw PIN nog eens rustig in.
    .title = Die PIN is niet juist
error-enrolment-dead =
    De PIN was drie keer verkeerd. Daarom is deze registratie beëindigd. Er is niets geregistreerd. Vraag op de pagina om een nieuwe code en begin opnieuw.
    .title = Te vaak een verkeerde PIN
error-unreachable =
    De server is op dit moment niet bereikbaar en er is niets verloren. Controleer of dit apparaat online is. De app blijft het proberen.
    .title = Geen antwoord van de server
error-not-the-server =
    Het antwoord kwam niet van uw server en is daarom genegeerd. Bij het netwerk van een hotel of café moet u misschien eerst inloggen. Open een webpagina of gebruik een ander netwerk.
    .title = Iets anders gaf antwoord
error-server-fault =
    De fout ligt bij de server en er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
    .title = De server heeft een probleem
error-too-many =
    Om uw account te beschermen, vraagt de server u te wachten. Er is niets verloren. Probeer het iets later opnieuw.
    .title = Te veel pogingen in korte tijd
error-request-expired =
    Er is niets goedgekeurd. Wilt u nog steeds inloggen? Begin dan opnieuw op de pagina.
    .title = De tijd voor dit verzoek is om
error-request-gone =
    Het verzoek is ergens anders beantwoord of geannuleerd. U hoeft hier niets meer te doen. Wilt u nog steeds inloggen? Begin dan opnieuw op de pagina.
    .title = Dit verzoek is al beëindigd
error-wrong-match =
    Het verzoek is beëindigd en er is niets goedgekeurd. Was u het zelf? Begin dan opnieuw op de pagina. Zo niet, dan hoeft u niets te doen: er is niemand ingelogd.
    .title = Dat was niet het getal op de pagina
error-no-such-account =
    Het account waarvoor deze code is bedoeld, staat niet in deze app. Kies dit apparaat op de pagina of registreer het eerst.
    .title = Deze code is voor een ander account
error-forged-challenge =
    De code lijkt van uw server te komen, maar dat is niet zo. Er is geen code gemaakt. Controleer het adres van de pagina voordat u doorgaat.
    .title = Vertrouw deze code niet
error-challenge-expired =
    De pagina toonde de code meer dan vijf minuten geleden. Accepteert de pagina uw antwoord niet? Vraag daar dan om een nieuwe code.
    .title = Deze code is misschien te oud
error-already-enrolled =
    Deze app bevat al een account van deze server. Daarom is er niets gewijzigd. Wilt u opnieuw registreren? Verwijder dan eerst het account van dit apparaat.
    .title = Dit apparaat is al geregistreerd
error-clock-wrong =
    De tijd van dit apparaat wijkt meer dan een minuut af van die van de server. De app gebruikt de tijd van de server. Zet de klok van dit apparaat op automatisch.
    .title = De klok van dit apparaat loopt niet goed
error-key-store-unavailable =
    De sleutelopslag van dit apparaat, die de app beschermt, kon niet worden geopend. Er is niets gewijzigd. Ontgrendel het apparaat of log er opnieuw op in. Probeer het daarna opnieuw.
    .title = De sleutelopslag antwoordt niet
error-store-unwritable =
    De opslag van dit apparaat is vol of vergrendeld. Daarom is er niets verzonden. Maak ruimte vrij en probeer het daarna opnieuw.
    .title = De app kon niet opslaan
error-store-damaged =
    De gegevens zijn beschadigd of horen bij een andere installatie. Er is niets gewijzigd. Helpt opnieuw proberen niet? Installeer de app dan opnieuw en registreer dit apparaat op de pagina van uw account.
    .title = De gegevens van de app zijn onleesbaar
error-store-newer =
    De gegevens van de app zijn opgeslagen door een nieuwere versie en kunnen door deze versie niet worden geopend. Er is niets gewijzigd. Werk de app bij.
    .title = Hier stond een nieuwere versie van de app
error-store-in-use =
    Een ander venster van deze app gebruikt de gegevens. Sluit dit venster en ga verder in het andere.
    .title = Countersign is al geopend
