### Svenska: see locales/en for what each text is for.

error-unknown-code =
    Det här är ingen Countersign-kod, så den användes inte. Använd koden som visas på din inloggningssida.
    .title = Det här är ingen Countersign-kod
error-newer-version =
    Koden är gjord för en nyare version av appen, så den kan inte läsas här. Uppdatera appen och skanna sedan koden igen.
    .title = Appen behöver uppdateras
error-no-code-in-picture =
    Ingen läsbar kod hittades i bilden. Välj en skarpare bild som visar hela koden med dess vita kant.
    .title = Ingen kod i bilden
error-unreadable-picture =
    Filen är inte en bild som appen kan läsa, eller så är den för stor. Välj en bild i PNG, JPEG eller WebP på högst 12 megabyte.
    .title = Bilden kan inte öppnas
error-mistyped-code =
    Ett eller flera tecken stämmer inte med sidan, så inget skickades. Jämför koden med sidan och rätta den.
    .title = Skrivfel
error-mistyped-digits =
    En av siffrorna är fel eller saknas. Det räknas inte som ett försök. Jämför alla tolv med sidan och rätta dem.
    .title = Skrivfel
error-insecure-address =
    Anslutningen till den här adressen är inte krypterad, så appen använder den inte. Be tjänsten om rätt kod.
    .title = Adressen är inte skyddad
error-not-an-address =
    Adressen är ofullständig eller innehåller ett skrivfel, så inget skickades. Kopiera den från sidan som visar koden.
    .title = Det här är ingen adress
error-no-answer-there =
    Inget har ändrats. Kontrollera adressen och att den här enheten är uppkopplad. Försök sedan igen.
    .title = Inget svar från den här adressen
error-name-refused =
    Namnet är för långt eller innehåller dolda tecken, så det sparades inte. Välj ett annat namn.
    .title = Det här namnet går inte att använda
error-enrolment-gone =
    Varje kod fungerar bara en gång och i tio minuter. Inget har ändrats. Hämta en ny kod på sidan och skanna den.
    .title = Koden gäller inte längre
error-reset-gone =
    Varje kod fungerar bara en gång och i tio minuter. Inget har ändrats. Välj ”Återställ PIN-kod” intill den här enheten. Hämta en ny kod på sidan och skanna den.
    .title = Koden gäller inte längre
error-enrolment-contested =
    Två enheter försökte använda samma kod, så båda avvisades och inget har ändrats. Hämta en ny kod på sidan och låt ingen annan se den.
    .title = En annan enhet använde koden
error-not-this-device =
    Den här koden återställer PIN-koden för en annan enhet. Skanna den med den enheten, eller välj den här enheten på sidan och skanna den nya koden.
    .title = Koden är för en annan enhet
error-page-still-asks =
    Sidan frågar fortfarande om de sex tecknen är lika. Jämför tecknen och svara där. Appen fortsätter sedan automatiskt.
    .title = Sidan frågar fortfarande
error-wrong-pin =
    Inget godkändes. Ange din PIN-kod igen. Ta god tid på dig.
    .title = Fel PIN-kod
error-enrolment-dead =
    Fel PIN-kod angavs tre gånger, så koden gäller inte längre. Inget har ändrats. Hämta en ny kod på sidan och börja om.
    .title = För många felaktiga PIN-koder
error-reset-unanswered =
    Den nya PIN-koden är inställd på den här enheten, men servern har inte svarat ännu. Kontrollera att enheten är uppkopplad. Appen fortsätter automatiskt.
    .title = Den nya PIN-koden är inte bekräftad ännu
error-not-attested =
    Den här servern godtar bara enheter vars hårdvara den kan kontrollera. Den här enheten kunde inte kontrolleras. Inget har ändrats. Använd en annan enhet eller fråga den som driver servern.
    .title = Den här enheten godtas inte
error-unreachable =
    Servern kan inte nås just nu. Inget har gått förlorat. Kontrollera att den här enheten är uppkopplad. Appen fortsätter att försöka.
    .title = Inget svar från servern
error-not-the-server =
    Svaret kom inte från din server, så det användes inte. Nätverket på ett hotell eller kafé kan kräva att du loggar in först. Öppna en webbsida eller använd ett annat nätverk.
    .title = Svaret kom inte från din server
error-server-fault =
    Det är ett problem på servern. Inget har ändrats. Försök igen om några minuter.
    .title = Servern har ett problem
error-too-many =
    För att skydda ditt konto ber servern dig att vänta. Inget har gått förlorat. Försök igen lite senare.
    .title = För många försök på kort tid
error-device-not-active =
    Enheten kan inte användas för det här kontot just nu. Inget har ändrats. Gå tillbaka till kontots första skärm för att se vad du ska göra.
    .title = Den här enheten kan inte användas
error-request-expired =
    Inget godkändes. Om du fortfarande vill logga in börjar du om på sidan.
    .title = Förfrågan har upphört att gälla
error-request-gone =
    Förfrågan besvarades eller avbröts någon annanstans. Om du fortfarande vill logga in börjar du om på sidan.
    .title = Förfrågan är redan avslutad
error-removal-untold =
    Kontot har raderats från enheten, men servern svarade inte. Logga in, öppna ”Mitt konto” och ta bort enheten från listan där också.
    .title = Servern kunde inte informeras
error-no-such-account =
    Kontot som koden är avsedd för finns inte i den här appen. Välj den här enheten på sidan eller registrera den först.
    .title = Koden är för ett annat konto
error-forged-challenge =
    Den här koden utger sig för att komma från din server, men det gör den inte. Ingen svarskod skapades. Kontrollera sidans adress innan du fortsätter.
    .title = Lita inte på den här koden
error-challenge-expired =
    Koden är mer än fem minuter gammal. Om sidan inte godtar ditt svar hämtar du en ny kod där.
    .title = Koden kan vara för gammal
error-clock-wrong =
    Enhetens klocka skiljer sig med mer än en minut från serverns. Appen använder serverns tid. Slå på automatiskt datum och automatisk tid i inställningarna.
    .title = Enhetens klocka går fel
error-key-store-unavailable =
    Enhetens eget nyckellager, som skyddar appen, kunde inte öppnas. Inget har ändrats. Lås upp enheten eller logga in på den igen och försök sedan igen.
    .title = Nyckellagret svarar inte
error-secret-lost =
    Nyckeln som skyddar appens data på den här enheten har gått förlorad och kan inte återställas. Dina konton på servrarna är oförändrade. Radera allt i appen och registrera sedan enheten igen under ”Mitt konto”.
    .title = Appens data kan inte längre öppnas
error-device-key-lost =
    Kontots nyckel på den här enheten har gått förlorad. Enheten kan därför inte godkänna något för kontot. Ta bort kontot från appen och registrera sedan enheten igen under ”Mitt konto”.
    .title = Kontots nyckel har gått förlorad
error-store-unwritable =
    Lagringsutrymmet på den här enheten är fullt eller låst, så inget skickades. Frigör lite utrymme och försök sedan igen.
    .title = Appen kunde inte spara
error-store-damaged =
    Uppgifterna är skadade eller hör till en annan installation. Inget har ändrats. Om det inte hjälper att försöka igen installerar du om appen och registrerar enheten under ”Mitt konto”.
    .title = Appens data kan inte läsas
error-store-newer =
    Appens data sparades av en nyare version och kan inte öppnas av den här. Inget har ändrats. Uppdatera appen.
    .title = Uppgifterna kommer från en nyare version av appen
error-store-in-use =
    Ett annat fönster i appen använder uppgifterna. Stäng det här fönstret och fortsätt i det andra.
    .title = Countersign är redan öppen
error-link-not-scanned =
    Skanna inte den här koden: den öppnar en förfrågan på den enhet där den visas. Öppna kodens länk på den enheten, eller välj ”Ingen internetanslutning i telefonen: skanna en QR-kod” på sidan.
    .title = Den här koden ska inte skannas
error-link-gone =
    Förfrågan har besvarats, avbrutits eller upphört att gälla, eller så är den till en annan app. Inget godkändes. Om du fortfarande vill logga in börjar du om på sidan.
    .title = Länken gäller inte längre
error-request-not-shown =
    En del av förfrågan saknas eller kan inte visas här, så den kan inte godkännas. Inget undertecknades. Uppdatera appen eller kontakta tjänsten.
    .title = Förfrågan kan inte visas helt
error-link-waits =
    Slutför eller avbryt det du håller på med här. Därefter öppnas länken automatiskt.
    .title = En länk väntar på dig
error-browser-not-opened =
    Enheten öppnade inte webbläsaren. Gå själv tillbaka till webbläsaren. Sidan där du började fortsätter där.
    .title = Webbläsaren öppnades inte
error-help-not-opened =
    Webbläsaren öppnades inte, så du är kvar i appen. Öppna själv adressen under ”Hjälp” i en webbläsare.
    .title = Webbläsaren öppnades inte
error-password-page-not-opened =
    Webbläsaren öppnades inte, så du är kvar i appen. Öppna själv adressen som visas här i en webbläsare.
    .title = Webbläsaren öppnades inte
error-pin-same-digits =
    Fyra likadana siffror är lätta att gissa. Välj en annan PIN-kod.
    .title = PIN-koden är för enkel
error-pin-row =
    Nummerföljder som 1234 eller 4321 är lätta att gissa. Välj en annan PIN-kod.
    .title = PIN-koden är för enkel
error-pin-pairs =
    Upprepade eller spegelvända par, som 1212 eller 1221, är lätta att gissa. Välj en annan PIN-kod.
    .title = PIN-koden är för enkel
error-pin-year =
    Ett årtal är lätt att gissa. Välj en annan PIN-kod.
    .title = PIN-koden är för enkel
error-pin-keypad-line =
    Siffror som bildar en linje på knappsatsen är lätta att gissa. Välj en annan PIN-kod.
    .title = PIN-koden är för enkel
error-pin-unchanged =
    Det här är redan din PIN-kod. Välj en annan.
    .title = Det här är din nuvarande PIN-kod
error-pin-differs =
    De två PIN-koderna är inte lika, så inget har ändrats. Välj den nya PIN-koden en gång till.
    .title = De två PIN-koderna är inte lika
error-biometric-cancelled =
    Inget godkändes och inget har gått förlorat. Försök igen eller använd din PIN-kod.
    .title = Avbrutet
error-biometric-locked-out =
    Fingeravtrycks- eller ansiktsigenkänningen misslyckades för många gånger, så den är avstängd ett tag. Använd din PIN-kod. Lås upp enheten en gång för att använda igenkänningen igen.
    .title = Använd din PIN-kod den här gången
error-biometric-changed =
    Ett fingeravtryck eller ansikte har lagts till eller tagits bort på enheten. För din säkerhet ber appen nu om din PIN-kod. Du kan slå på igenkänningen igen under ditt konto.
    .title = Fingeravtryck eller ansikten har ändrats
error-biometric-unavailable =
    Enheten har inget fingeravtryck eller ansikte som appen kan använda just nu. Använd din PIN-kod.
    .title = Använd din PIN-kod
error-move-ended =
    Inget har flyttats och enheten fungerar som tidigare. Om du fortfarande vill flytta börjar du om.
    .title = Flytten är avslutad
error-too-many-accounts =
    Appen rymmer inte fler konton, eller så får kontot inte ha fler enheter. Inget registrerades. Ta bort något som du inte behöver och försök sedan igen.
    .title = Gränsen är nådd
error-settings-not-opened =
    Inget har ändrats. Öppna själv enhetens inställningar och leta efter skärmlåset där.
    .title = Inställningarna öppnades inte
error-notifications-not-opened =
    Inget har ändrats. Öppna själv enhetens inställningar och leta efter den här appens aviseringar där.
    .title = Inställningarna öppnades inte
