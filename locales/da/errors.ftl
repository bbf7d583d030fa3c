### Dansk: see locales/en for what each text is for.

error-unknown-code =
    Dette er ikke en Countersign-kode, så den blev ikke brugt. Brug den kode, som din loginside viser.
    .title = Dette er ikke en Countersign-kode
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
    .title = Tastefejl
error-mistyped-digits =
    Et af cifrene er forkert eller mangler. Det tæller ikke som et forsøg. Sammenlign alle tolv med siden, og ret dem.
    .title = Tastefejl
error-insecure-address =
    Forbindelsen til denne adresse er ikke krypteret, så appen bruger den ikke. Bed tjenesten om den rigtige kode.
    .title = Denne adresse er ikke beskyttet
error-not-an-address =
    Adressen er ufuldstændig eller indeholder en tastefejl, så intet blev sendt. Skriv den af fra den side, der viser koden.
    .title = Det er ikke en adresse
error-no-answer-there =
    Intet blev ændret. Kontrollér adressen, og at denne enhed er online. Prøv derefter igen.
    .title = Intet svar fra denne adresse
error-name-refused =
    Navnet er for langt eller indeholder skjulte tegn og blev derfor ikke gemt. Vælg et andet navn.
    .title = Dette navn kan ikke bruges
error-enrolment-gone =
    Hver kode virker kun én gang og i ti minutter. Intet blev ændret. Hent en ny kode på siden, og scan den.
    .title = Denne kode gælder ikke længere
error-reset-gone =
    Hver kode virker kun én gang og i ti minutter. Intet blev ændret. Vælg »Nulstil PIN-kode« ud for denne enhed. Hent en ny kode på siden, og scan den.
    .title = Denne kode gælder ikke længere
error-enrolment-contested =
    To enheder prøvede at bruge den samme kode, så begge blev afvist, og intet blev ændret. Hent en ny kode på siden, og lad ikke andre se den.
    .title = En anden enhed brugte denne kode
error-not-this-device =
    Denne kode nulstiller PIN-koden på en anden enhed. Scan den med den enhed, eller vælg denne enhed på siden, og scan den nye kode.
    .title = Denne kode er til en anden enhed
error-page-still-asks =
    Siden spørger stadig, om de seks tegn er ens. Sammenlign tegnene, og svar dér. Derefter fortsætter appen automatisk.
    .title = Siden spørger stadig
error-wrong-pin =
    Intet blev godkendt. Indtast din PIN-kode igen. Tag dig god tid.
    .title = Forkert PIN-kode
error-enrolment-dead =
    En forkert PIN-kode blev indtastet tre gange, så denne kode er ikke længere gyldig. Intet blev ændret. Hent en ny kode på siden, og begynd forfra.
    .title = For mange forkerte PIN-koder
error-reset-unanswered =
    Den nye PIN-kode er valgt på denne enhed, men serveren har ikke svaret endnu. Kontrollér, at enheden er online. Appen fortsætter automatisk.
    .title = Den nye PIN-kode er ikke bekræftet endnu
error-not-attested =
    Denne server godtager kun enheder, hvis hardware den kan kontrollere. Denne enhed kunne ikke kontrolleres. Intet er ændret. Brug en anden enhed, eller kontakt serverens operatør.
    .title = Denne enhed godtages ikke
error-unreachable =
    Der er ikke forbindelse til serveren i øjeblikket. Intet er gået tabt. Kontrollér, at denne enhed er online. Appen bliver ved med at prøve.
    .title = Intet svar fra serveren
error-not-the-server =
    Svaret kom ikke fra din server, så der blev set bort fra det. Netværket på et hotel eller en café kræver måske, at du først logger ind. Åbn en webside, eller brug et andet netværk.
    .title = Svaret kom ikke fra din server
error-server-fault =
    Der er et problem på serveren. Intet blev ændret. Prøv igen om nogle minutter.
    .title = Serveren har et problem
error-too-many =
    For at beskytte din konto beder serveren dig vente. Intet er gået tabt. Prøv igen lidt senere.
    .title = For mange forsøg på kort tid
error-device-not-active =
    Denne enhed kan ikke bruges til denne konto i øjeblikket. Intet blev ændret. Gå tilbage til kontoens første skærm for at se, hvad du skal gøre.
    .title = Denne enhed kan ikke bruges
error-request-expired =
    Intet blev godkendt. Hvis du stadig vil logge ind, skal du begynde forfra på siden.
    .title = Denne anmodning er udløbet
error-request-gone =
    Denne anmodning blev besvaret eller annulleret et andet sted. Hvis du stadig vil logge ind, skal du begynde forfra på siden.
    .title = Denne anmodning er allerede slut
error-removal-untold =
    Kontoen blev slettet fra denne enhed, men serveren svarede ikke. Log ind, åbn »Min konto«, og fjern også enheden fra listen dér.
    .title = Serveren kunne ikke få besked
error-no-such-account =
    Den konto, som koden er til, findes ikke i denne app. Vælg denne enhed på siden, eller registrer den først.
    .title = Denne kode er til en anden konto
error-forged-challenge =
    Denne kode giver sig ud for at komme fra din server, men det gør den ikke. Der blev ikke lavet nogen svarkode. Kontrollér sidens adresse, før du fortsætter.
    .title = Stol ikke på denne kode
error-challenge-expired =
    Denne kode er mere end fem minutter gammel. Hvis siden ikke tager imod dit svar, skal du hente en ny kode dér.
    .title = Denne kode er måske for gammel
error-clock-wrong =
    Uret på denne enhed afviger mere end et minut fra serverens. Appen bruger serverens tid. Slå automatisk dato og klokkeslæt til i indstillingerne.
    .title = Uret på denne enhed går forkert
error-key-store-unavailable =
    Denne enheds eget nøglelager, som beskytter appen, kunne ikke åbnes. Intet blev ændret. Lås enheden op, eller log ind på den igen, og prøv så igen.
    .title = Nøglelageret svarer ikke
error-secret-lost =
    Den nøgle, der beskytter appens data på denne enhed, er gået tabt og kan ikke gendannes. Dine konti på serverne er uændrede. Slet alt i appen, og registrer derefter enheden igen under »Min konto«.
    .title = Appens data kan ikke længere åbnes
error-device-key-lost =
    Nøglen til denne konto på denne enhed er gået tabt. Enheden kan derfor ikke godkende noget for kontoen. Fjern kontoen fra appen, og registrer derefter enheden igen under »Min konto«.
    .title = Nøglen til denne konto er gået tabt
error-store-unwritable =
    Lageret på denne enhed er fuldt eller låst, så intet blev sendt. Skaf lidt plads, og prøv så igen.
    .title = Appen kunne ikke gemme
error-store-damaged =
    Dataene er beskadiget eller hører til en anden installation. Intet blev ændret. Hvis det ikke hjælper at prøve igen, skal du installere appen på ny og registrere denne enhed under »Min konto«.
    .title = Appens data kan ikke læses
error-store-newer =
    Appens data er gemt af en nyere version og kan ikke åbnes af denne. Intet blev ændret. Opdater appen.
    .title = Dataene er fra en nyere version af appen
error-store-in-use =
    Et andet vindue i denne app bruger dataene. Luk dette vindue, og fortsæt i det andet.
    .title = Countersign er allerede åben
error-link-not-scanned =
    Scan ikke denne kode: Den åbner en anmodning på den enhed, hvor den vises. Åbn dens link på den enhed, eller vælg »Telefon uden internet: Scan en QR-kode« på siden.
    .title = Denne kode er ikke til at scanne
error-link-gone =
    Anmodningen blev besvaret eller annulleret, den er udløbet, eller den er til en anden app. Intet blev godkendt. Hvis du stadig vil logge ind, skal du begynde forfra på siden.
    .title = Dette link gælder ikke længere
error-request-not-shown =
    En del af anmodningen mangler eller kan ikke vises her, så den kan ikke godkendes. Intet blev underskrevet. Opdater appen, eller kontakt tjenesten.
    .title = Anmodningen kan ikke vises helt
error-link-waits =
    Gør det, du er i gang med her, færdigt, eller annuller det. Derefter åbner linket automatisk.
    .title = Et link venter på dig
error-browser-not-opened =
    Denne enhed åbnede ikke browseren. Gå selv tilbage til browseren. Den side, hvor du begyndte, fortsætter dér.
    .title = Browseren åbnede ikke
error-help-not-opened =
    Browseren åbnede ikke, så du er stadig i appen. Åbn selv adressen under »Hjælp« i en browser.
    .title = Browseren åbnede ikke
error-password-page-not-opened =
    Browseren åbnede ikke, så du er stadig i appen. Åbn selv den adresse, der vises her, i en browser.
    .title = Browseren åbnede ikke
error-pin-same-digits =
    Fire ens cifre er lette at gætte. Vælg en anden PIN-kode.
    .title = Denne PIN-kode er for enkel
error-pin-row =
    Rækker som 1234 eller 4321 er lette at gætte. Vælg en anden PIN-kode.
    .title = Denne PIN-kode er for enkel
error-pin-pairs =
    Gentagne eller spejlvendte par som 1212 eller 1221 er lette at gætte. Vælg en anden PIN-kode.
    .title = Denne PIN-kode er for enkel
error-pin-year =
    Et årstal er let at gætte. Vælg en anden PIN-kode.
    .title = Denne PIN-kode er for enkel
error-pin-keypad-line =
    Cifre, der danner en linje på taltasterne, er lette at gætte. Vælg en anden PIN-kode.
    .title = Denne PIN-kode er for enkel
error-pin-unchanged =
    Det er allerede din PIN-kode. Vælg en anden.
    .title = Det er din nuværende PIN-kode
error-pin-differs =
    De to PIN-koder er ikke ens, så intet blev ændret. Vælg den nye PIN-kode en gang til.
    .title = De to PIN-koder er ikke ens
error-biometric-cancelled =
    Intet blev godkendt, og intet er gået tabt. Prøv igen, eller brug din PIN-kode.
    .title = Annulleret
error-biometric-locked-out =
    Fingeraftryks- eller ansigtsgenkendelsen mislykkedes for mange gange, så den er slået fra et stykke tid. Brug din PIN-kode. Lås enheden op én gang for at bruge genkendelsen igen.
    .title = Brug din PIN-kode denne gang
error-biometric-changed =
    Et fingeraftryk eller ansigt er tilføjet til denne enhed eller fjernet fra den. For din sikkerheds skyld beder appen nu om din PIN-kode. Du kan slå genkendelsen til igen under din konto.
    .title = Fingeraftryk eller ansigter er ændret
error-biometric-unavailable =
    Denne enhed har ikke noget fingeraftryk eller ansigt, som appen kan bruge i øjeblikket. Brug din PIN-kode.
    .title = Brug din PIN-kode
error-move-ended =
    Intet blev flyttet, og denne enhed virker som før. Hvis du stadig vil flytte, skal du begynde forfra.
    .title = Flytningen er slut
error-too-many-accounts =
    Denne app har nået det højeste antal konti, eller kontoen har nået det højeste antal enheder. Intet blev registreret. Fjern en, som du ikke har brug for, og prøv så igen.
    .title = Grænsen er nået
error-settings-not-opened =
    Intet blev ændret. Åbn selv enhedens indstillinger, og find skærmlåsen dér.
    .title = Indstillingerne åbnede ikke
error-notifications-not-opened =
    Intet blev ændret. Åbn selv enhedens indstillinger, og find denne apps notifikationer dér.
    .title = Indstillingerne åbnede ikke
