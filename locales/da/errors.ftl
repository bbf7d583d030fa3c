### Dansk: see locales/en for what each text is for.

error-unknown-code =
    Denne kode hører ikke til Countersign, så der blev ikke gjort noget med den. Brug den kode, som din loginside viser.
    .title = Denne kode kommer et andet sted fra
error-newer-version =
    Koden er lavet til en nyere version af denne app, så den kan ikke læses her. Opdater appen, og scan derefter koden igen.
    .title = Denne app skal opdateres
error-no-code-in-picture =
    Der blev ikke fundet en læsbar kode i billedet. Vælg et skarpere billede, der viser hele koden med dens hvide kant.
    .title = Ingen kode i dette billede
error-unreadable-picture =
    Filen er ikke et billede, som denne app kan læse, eller den er for stor. Vælg et billede i PNG, JPEG eller WebP på højst 12 megabyte.
    .title = Dette billede kan ikke åbnes
error-mistyped-code =
    Et eller flere tegn er ikke som på siden, så intet blev sendt. Sammenlign koden med siden, og ret den.
    .title = Der er en tastefejl
error-insecure-address =
    Forbindelsen til denne adresse er ikke krypteret, så appen bruger den ikke. Bed dem, der driver tjenesten, om den rigtige kode.
    .title = Denne adresse er ikke beskyttet
error-enrolment-gone =
    En kode virker én gang og i ti minutter. Intet blev registreret. Bed om en ny kode på siden, og scan den.
    .title = Denne kode er brugt
error-enrolment-contested =
    To enheder prøvede at bruge den samme kode, så begge blev afvist, og intet blev registreret. Bed om en ny kode på siden, og lad ikke andre se den.
    .title = En anden enhed brugte denne kode
error-not-this-device =
    Koden nulstiller PIN-koden på en anden enhed. Scan den dér, eller vælg denne enhed på siden, og scan den nye kode.
    .title = Denne kode er til en anden enhed
error-wrong-pin =
    Intet blev godkendt. Indtast din PIN-kode igen; tag dig god tid.
    .title = PIN-koden er ikke rigtig
error-enrolment-dead =
    PIN-koden var forkert tre gange, så denne registrering er slut. Intet blev registreret. Bed om en ny kode på siden, og begynd forfra.
    .title = For mange forkerte PIN-koder
error-unreachable =
    Der er ikke forbindelse til serveren i øjeblikket, og intet er gået tabt. Se efter, om denne enhed er online. Appen bliver ved med at prøve.
    .title = Intet svar fra serveren
error-not-the-server =
    Svaret kom ikke fra din server, så der blev set bort fra det. Netværket på et hotel eller en café kræver måske, at du først logger ind. Åbn en webside, eller brug et andet netværk.
    .title = Noget andet svarede
error-server-fault =
    Fejlen er på serveren, og intet blev ændret. Prøv igen om nogle minutter.
    .title = Serveren har et problem
error-too-many =
    For at beskytte din konto beder serveren dig vente. Intet er gået tabt. Prøv igen lidt senere.
    .title = For mange forsøg på kort tid
error-request-expired =
    Intet blev godkendt. Hvis du stadig vil logge ind, skal du begynde forfra på siden.
    .title = Tiden for denne anmodning er udløbet
error-request-gone =
    Anmodningen blev besvaret eller annulleret et andet sted, så du skal ikke gøre mere her. Hvis du stadig vil logge ind, skal du begynde forfra på siden.
    .title = Denne anmodning er allerede slut
error-wrong-match =
    Anmodningen er slut, og intet blev godkendt. Hvis det var dig, kan du begynde forfra på siden. Hvis ikke, skal du ikke gøre noget: Ingen blev logget ind.
    .title = Det var ikke tallet på siden
error-no-such-account =
    Den konto, som koden er til, findes ikke i denne app. Vælg denne enhed på siden, eller registrer den først.
    .title = Denne kode er til en anden konto
error-forged-challenge =
    Koden giver sig ud for at komme fra din server, men det gør den ikke. Der blev ikke lavet nogen kode. Kontrollér sidens adresse, før du fortsætter.
    .title = Stol ikke på denne kode
error-challenge-expired =
    Der er gået fem minutter, siden siden viste koden. Hvis siden ikke tager imod dit svar, kan du bede om en ny kode dér.
    .title = Denne kode er måske for gammel
error-already-enrolled =
    Denne app har allerede en konto på denne server, så intet blev ændret. Hvis du vil registrere igen, skal du først fjerne kontoen fra denne enhed.
    .title = Denne enhed er allerede registreret
error-clock-wrong =
    Tiden på denne enhed afviger mere end et minut fra serverens. Appen går efter serverens tid. Indstil uret på denne enhed til automatisk.
    .title = Uret på denne enhed går forkert
error-key-store-unavailable =
    Denne enheds eget nøglelager, som beskytter appen, kunne ikke åbnes. Intet blev ændret. Lås enheden op, eller log ind på den igen, og prøv så igen.
    .title = Nøglelageret svarer ikke
error-store-unwritable =
    Lageret på denne enhed er fuldt eller låst, så intet blev sendt. Skaf lidt plads, og prøv så igen.
    .title = Appen kunne ikke gemme
error-store-damaged =
    Dataene er beskadiget eller hører til en anden installation. Intet blev ændret. Hvis det ikke hjælper at prøve igen, skal du installere appen på ny og registrere denne enhed på siden med din konto.
    .title = Appens data kan ikke læses
error-store-newer =
    Appens data er gemt af en nyere version og kan ikke åbnes af denne. Intet blev ændret. Opdater appen.
    .title = Her var en nyere version af appen
error-store-in-use =
    Et andet vindue i denne app bruger dataene. Luk dette vindue, og fortsæt i det andet.
    .title = Countersign er allerede åben
