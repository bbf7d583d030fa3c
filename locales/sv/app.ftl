### Svenska: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign öppnas…

common-back = Tillbaka
common-cancel = Avbryt
common-close = Stäng
common-copy = Kopiera
common-copied = Kopierat
common-try-again = Försök igen
common-wait =
    { $seconds ->
        [one] Du kan försöka igen om { $seconds } sekund.
       *[other] Du kan försöka igen om { $seconds } sekunder.
    }

still-title = Är du kvar?
still-lead = Appen döljer snart sitt innehåll så att ingen annan kan läsa det. Rör vid skärmen eller tryck på en tangent för att hålla den öppen.
still-stay = Håll öppen

privacy-screen-title = Innehållet är dolt
privacy-screen-lead = Appen har inte använts på ett tag, så innehållet är dolt.
privacy-screen-open = Fortsätt

notice-title = Logga in på { $service }?
notice-change-title = Vill du tillåta en ändring i ditt konto?
notice-body = En förfrågan väntar för { $account }. Öppna appen för att se var den kommer ifrån.

account-at = { $account } hos { $server }
success-device-ready-title = Den här enheten är klar
success-device-ready = Från och med nu kan du bekräfta dina inloggningar här.
success-pin-set-title = Din nya PIN-kod är inställd
success-pin-set = Använd din nya PIN-kod från och med nu.
success-account-removed-title = Borttaget från enheten
success-account-removed = Ditt konto finns kvar. För att använda det här igen registrerar du enheten på nytt.

context-place = Plats
context-browser = Webbläsare
context-network = Nätverk
context-account = Konto
context-asked = Tid för förfrågan
context-page = Webbplats

time-left = Tid kvar
time-left-spoken =
    { $seconds ->
        [one] { $seconds } sekund kvar
       *[other] { $seconds } sekunder kvar
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] { $minutes } minut kvar
       *[other] { $minutes } minuter kvar
    }
time-up = Tiden är ute
time-just-now = alldeles nyss
time-seconds-ago =
    { $count ->
        [one] för { $count } sekund sedan
       *[other] för { $count } sekunder sedan
    }
time-minutes-ago =
    { $count ->
        [one] för { $count } minut sedan
       *[other] för { $count } minuter sedan
    }
time-hours-ago =
    { $count ->
        [one] för { $count } timme sedan
       *[other] för { $count } timmar sedan
    }
time-days-ago =
    { $count ->
        [one] för { $count } dag sedan
       *[other] för { $count } dagar sedan
    }
time-today = I dag
time-yesterday = I går

welcome-title = Bekräfta att det är du
welcome-lead = När du loggar in på en annan skärm ber den här appen dig bekräfta att det verkligen är du.
welcome-initialise = Konfigurera den här enheten
welcome-new-phone = Flytta från en gammal telefon
welcome-what = Vad är det här?
# The label in quotes is the link at the foot of every page.
welcome-help = Behöver du hjälp? Välj ”Hjälp” på din inloggningssida.
welcome-what-title = Vad Countersign gör
welcome-what-1 = Du loggar in på en dator eller surfplatta som vanligt.
welcome-what-2 = Den här appen visar vilken tjänst som skickar förfrågan, varifrån och när.
welcome-what-3 = Du anger din PIN-kod här. Först då är du inloggad. Ingen kan logga in utan dig.
welcome-what-private = Appen känner inte till ditt lösenord och skickar aldrig din PIN-kod.
welcome-phone-title = Byta till en ny telefon
welcome-move-lead = Ha båda telefonerna till hands. Det tar ungefär två minuter, och du behöver ingen dator.
welcome-move-1 = Öppna Countersign på den gamla telefonen och tryck på ditt konto högst upp.
welcome-move-2 = Tryck på kontot i listan och sedan på ”Flytta till en annan telefon”.
welcome-move-3 = Tryck på knappen nedan på den här telefonen och rikta kameran mot den gamla telefonen.
welcome-move-lost-title = Är den gamla telefonen borta eller trasig?
welcome-move-lost = Öppna din inloggningssida på en dator och välj ”Jag har tappat bort min enhet”. Lägg sedan till den här telefonen som ny enhet.

where-title = Gå till din andra skärm
where-already = Ser du redan en QR-kod på din andra skärm? Tryck på ”Skanna koden”.
where-lead = Om inte, på den dator eller surfplatta där du loggar in:
where-step-1 = Logga in och öppna ”Mitt konto”.
where-step-1-address = Öppna den här adressen, logga in och öppna ”Mitt konto”.
where-step-2 = Välj ”Lägg till en mobil enhet”. Om du redan har en enhet väljer du först ”Hantera mina mobila enheter”.
where-step-3 = Välj en PIN-kod där. Sidan visar sedan en QR-kod (en fyrkantig kod).
where-scan = Skanna koden
where-same-device = Jag använder samma enhet
where-same-title = Allt på en enhet
where-here-lead = Kameran kan inte skanna en kod på sin egen skärm, så sidan lämnar koden direkt till den här appen.
where-same-1 = Öppna ”Mitt konto” i webbläsaren på den här enheten.
where-here-2 = Lägg till en mobil enhet där och välj en PIN-kod. Välj sedan ”Öppna i appen”.
where-here-3 = Den här appen öppnas och frågar om du vill registrera enheten. Om den inte öppnas kopierar du länken från sidan och klistrar in den här.
where-same-paste = Klistra in länken

scan-title = Skanna koden
scan-lead = Rikta kameran mot QR-koden på sidan så att den ryms inom ramen.
scan-starting = Kameran startar…
scan-refused-title = Appen kan inte använda kameran
scan-refused = Appen använder kameran bara för att läsa QR-koden och sparar inga bilder. Du kan tillåta åtkomst i enhetens inställningar eller använda något av de andra alternativen nedan.
scan-absent-title = Ingen kamera hittades
scan-absent = Ange koden på ett annat sätt: välj en bild av den, dra den hit eller klistra in länken nedan.
scan-busy = Läser koden…
scan-old-title = Skanna din gamla telefon
scan-old-lead = Öppna kontot i Countersign på den gamla telefonen och tryck på ”Flytta till en annan telefon”. Rikta sedan den här telefonens kamera mot koden där.
scan-torch = Ficklampa
scan-picture = Från en bild
scan-type-title = Skriv en kod
scan-type-hint = Länken eller koden som den andra skärmen visar
scan-paste = Klistra in
scan-paste-by-hand = Appen kan inte läsa urklipp här. Håll fingret på fältet och välj ”Klistra in”.
scan-address-label = Sidans adress
scan-address-hint = Du behöver adressen bara för en lång kod med bokstäver.
scan-link-submit = Fortsätt
scan-drop = Släpp bilden här

register-title = Vill du registrera enheten?
register-lead = Den här enheten kommer att bekräfta inloggningar på den här adressen:
register-check = Är det här adressen som visas på din andra skärm? Om inte, avbryt.
register-stored-title = Det här sparas på enheten
register-stored-1 = Serverns namn och ditt konto, delvis dolt
register-stored-2 = En hemlig nyckel som inte kan användas utan din PIN-kod
register-stored-3 = Din PIN-kod och ditt lösenord sparas inte
register-accept = Registrera
register-busy = Ansluter…
new-pin-title = Vill du använda den nya PIN-koden?
new-pin-lead = Den här enheten kommer att använda den PIN-kod som du valde på den här adressen:
new-pin-note = Inget annat ändras. Därefter fungerar bara den nya PIN-koden.
new-pin-accept = Fortsätt

pin-title = Ange din PIN-kod
pin-title-enrol = Ange den PIN-kod du valde
pin-enrol = Enheten är ansluten till kontot { $account } hos { $server }. Ange din PIN-kod för att slutföra registreringen.
pin-reset = Enheten är ansluten till kontot { $account } hos { $server }. Ange din nya PIN-kod för att slutföra.
pin-approve = För att logga in på { $service }
pin-answer = För att få en kod till { $service }
pin-answer-digits = För att få en kod till { $server }
pin-sign = För att underteckna för { $service }
pin-answer-sign = För att få en underskriftskod till { $service }
pin-answer-sign-digits = För att få en underskriftskod till { $server }
pin-change-old = Ange din nuvarande PIN-kod
pin-change-new = Välj en ny PIN-kod
pin-change-repeat = Ange den nya PIN-koden igen
pin-change-hint = Undvik årtal, nummerföljder som 1234 och upprepade siffror.
pin-turn-on-fingerprint = För att slå på fingeravtrycksigenkänning för { $account } hos { $server }
pin-turn-on-face = För att slå på ansiktsigenkänning för { $account } hos { $server }
pin-turn-on-either = För att slå på fingeravtrycks- eller ansiktsigenkänning för { $account } hos { $server }
pin-move = För att flytta { $account } hos { $server } till en annan telefon
pin-match = Tal från sidan:
pin-dots =
    { $filled ->
        [0] Ingen siffra angiven
        [one] { $filled } av 4 siffror angiven
       *[other] { $filled } av 4 siffror angivna
    }
pin-busy = Kontrollerar…
pin-attempts =
    { $count ->
        [0] Inga försök kvar.
        [1] Det här är ditt sista försök. Om PIN-koden är fel igen spärras den här enheten.
       *[other] Du har { $count } försök kvar. Därefter spärras enheten.
    }
pin-attempts-enrol =
    { $count ->
        [0] Inga försök kvar.
        [1] Det här är ditt sista försök. Om PIN-koden är fel igen måste du börja om på sidan.
       *[other] Du har { $count } försök kvar. Därefter måste du börja om på sidan.
    }
pin-attempts-change =
    { $count ->
        [0] Inga försök kvar.
        [1] Det här är ditt sista försök. Om PIN-koden är fel igen ändras den inte, och den här enheten spärras.
       *[other] Du har { $count } försök kvar. Därefter spärras enheten.
    }
pin-attempts-move =
    { $count ->
        [0] Inga försök kvar.
        [1] Det här är ditt sista försök. Om PIN-koden är fel igen flyttas inget, och den här enheten spärras.
       *[other] Du har { $count } försök kvar. Därefter spärras enheten.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Det gäller bara Countersign. Själva enheten fungerar som vanligt.
pin-keypad = Knappsats
pin-key-delete = Radera den sista siffran
pin-forgotten = Glömt PIN-koden?
pin-forgotten-title = Har du glömt din PIN-kod?
pin-forgotten-lead = Ingen kan ta reda på din PIN-kod, men du kan välja en ny. Enheten förblir registrerad.
pin-forgotten-1 = Logga in på en annan skärm. Om du inte har någon annan enhet väljer du ”Utan appen”.
pin-forgotten-2 = Välj ”Återställ PIN-kod” intill den här enheten. Om du inte ser det väljer du först ”Hantera mina mobila enheter”.
pin-forgotten-3 = Välj en ny PIN-kod och skanna QR-koden som visas på sidan.
pin-forgotten-without = Om du vill logga in nu utan PIN-kod väljer du ett annat sätt på sidan där du loggar in.
pin-forgotten-enrol = Du valde den här PIN-koden alldeles nyss på sidan som visar koden. Om du har glömt den går du tillbaka dit och börjar om: inget är registrerat ännu.
pin-forgotten-moving = Om din gamla telefon visar koden använder du den gamla telefonens PIN-kod.

biometric-fingerprint = Fingeravtryck
biometric-face = Ansikte
biometric-either = Fingeravtryck eller ansikte
biometric-use-fingerprint = Använd fingeravtryck
biometric-use-face = Använd ansiktsigenkänning
biometric-use-either = Använd fingeravtryck eller ansikte

offer-notify-title = Vill du få en avisering när en förfrågan kommer?
offer-notify = Appen kan då meddela dig även när den är stängd.
offer-notify-late = När appen är stängd söker den efter förfrågningar bara då och då, och varje förfrågan gäller bara i några minuter. Öppna själv appen när en sida ber dig bekräfta.
offer-notify-later = Du kan ändra det här när som helst i inställningarna.
offer-not-now = Inte nu
offer-fingerprint-title = Vill du använda ditt fingeravtryck?
offer-fingerprint = Du kan då godkänna genom att röra med fingret.
offer-face-title = Vill du använda ansiktsigenkänning?
offer-face = Du kan då godkänna genom att titta på enheten.
offer-either-title = Vill du använda fingeravtryck eller ansikte?
offer-either = Du kan då godkänna med en beröring eller en blick.
offer-pin-always = Du kan alltid använda din PIN-kod också. Du kan ändra det här när som helst under ditt konto.
offer-yes = Ja
offer-skip = Hoppa över

no-lock-title = Enheten har inget skärmlås
no-lock-lead = Vem som helst som tar upp den här enheten kan öppna den. För att skydda ditt konto fungerar appen bara på enheter med skärmlås: en PIN-kod, ett mönster eller ett lösenord för enheten, eller ett fingeravtryck eller ansikte.
no-lock-todo = Ställ in ett skärmlås i enhetens inställningar och kom sedan tillbaka hit.
no-lock-todo-here = Öppna enhetens inställningar, ställ in ett skärmlås och kom sedan tillbaka hit.
no-lock-settings = Öppna inställningarna
no-lock-again = Kontrollera igen

compare-title = Ser du samma sak på den andra skärmen?
compare-lead-other = Jämför de här sex tecknen med dem på din andra skärm (sidan eller den gamla telefonen), och svara där.
compare-characters = De sex tecknen
compare-same = Om de är lika bekräftar du det där. Då är den här enheten klar.
compare-differ = Om de är olika anger du det där. Inget registreras, och ditt konto förblir säkert.
compare-reset-lead = Jämför de här sex tecknen med dem på sidan, och svara där.
compare-reset-same = Om de är lika bekräftar du det där. Därefter kan du använda din nya PIN-kod.
compare-reset-differ = Om de är olika anger du det där. Då tas den här enheten bort från ditt konto, och kontot förblir säkert.
compare-account = För { $account } hos { $server }
compare-answered = Jag har svarat där
compare-waiting = Väntar på ditt svar på den andra skärmen

home-title-quiet = Inget att godkänna
home-title-requests =
    { $count ->
        [one] En förfrågan till dig
       *[other] { $count } förfrågningar till dig
    }
home-quiet-lead = När du loggar in någonstans visas förfrågan här automatiskt.
home-offline-lead = Utan anslutning kan inga förfrågningar komma fram. Du kan ändå logga in: välj ”Ingen internetanslutning i telefonen: skanna en QR-kod” på sidan och skanna sidans QR-kod här.
home-requests-lead = Öppna en förfrågan för att se var den kommer ifrån.
home-checking = Kontaktar servern…
home-checked = Kontrollerat { $ago }
home-offline = Ingen anslutning. Appen fortsätter att försöka.
home-offline-since = Ingen anslutning. Senast kontrollerat { $ago }.
home-not-the-server = Svaret kom inte från din server. Du kanske först måste logga in på detta wifi-nätverk.
home-refresh = Kontrollera nu
home-accounts = Konton. Visas nu:
home-settings = Inställningar
home-open = Öppna förfrågan
home-other-requests =
    { $count ->
        [one] En förfrågan, hos { $server }
       *[other] { $count } förfrågningar, hos { $server }
    }
home-title-other = Det finns en förfrågan för ett annat konto
home-other-lead = Byt till det kontot för att svara.
home-last-sign-in = Senaste inloggning: { $service }, { $ago }
home-clock-ahead = Enhetens klocka går före
home-clock-behind = Enhetens klocka går efter
home-clock-difference = Skillnad: { $difference }
home-clock = Appen använder serverns tid, så du kan fortsätta som vanligt. Ställ in datum och tid på automatiskt i enhetens inställningar.
home-clock-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
home-clock-hours =
    { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
home-clock-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
home-scan = Skanna QR-kod
home-pending-title = Väntar på ditt svar på den andra skärmen
home-pending = Jämför de sex tecknen där. Enheten är klar så snart du bekräftar att de är lika.
home-pending-show = Visa de sex tecknen igen
home-key-store = Enhetens säkra nyckellager används inte. Appen förvarar sin nyckel i en fil som bara du kan öppna.

request-title = Logga in på { $service }?
request-match-label = Skriv det tal som visas på sidan där du loggar in
request-continue = Fortsätt
request-next-data = Läs vidare
request-next-number = Nästa: talet från den andra skärmen
request-next-answer = Nästa: ditt svar
request-deny = Neka
request-report = Det var inte jag
request-report-title = Var det inte du?
request-report-lead = Någon annan kanske känner till ditt lösenord. Ingen loggas in: förfrågan nekas och anmäls.
request-report-next = Byt sedan lösenord under ”Mitt konto”.
request-report-confirm = Neka och anmäl
request-busy = Nekar…
request-by-link = Den här förfrågan kommer från en länk som öppnades på den här enheten. Du loggas in bara i webbläsaren där du började, och du kommer tillbaka till den.
request-sign-title = Underteckna det här för { $service }?
request-sign-lead = Läs varje rad. Genom att ange din PIN-kod undertecknar du exakt det här.
request-sign-match = Skriv det tal som visas på sidan där du började
request-sign-report = Någon annan kanske handlar i ditt namn. Inget undertecknas: förfrågan nekas och anmäls.
request-sign-report-next = Kontakta sedan tjänsten och byt lösenord under ”Mitt konto”.

change-add-device = Vill du lägga till en enhet i ditt konto?
change-remove-device = Vill du ta bort enheten ”{ $object }”?
change-reset-pin = Vill du välja en ny PIN-kod för enheten ”{ $object }”?
change-rename-device = Vill du byta namn på enheten ”{ $object }” till ”{ $value }”?
change-password = Vill du byta lösenord för ditt konto?
change-email = Vill du ändra e-postadressen för ditt konto till { $value }?
change-end-waiting = Vill du avsluta väntetiden för ditt konto nu?
change-report = Vill du anmäla att den här inloggningen inte var din: { $object }?
change-close-sessions = Vill du logga ut i alla dina andra webbläsare?
change-lead = Det här är ingen inloggning. Genom att ange din PIN-kod tillåter du bara den här ändringen i ditt konto.
change-code-lead = Det här är ingen inloggning. Med koden tillåter du bara den här ändringen i ditt konto. Fortsätt bara om du själv har börjat med den.
done-change-nothing = Inget ändrades.
done-change-approved-title = Ändringen är tillåten
done-change-approved = Sidan fortsätter automatiskt. Inget annat tilläts.
request-change-report = Någon annan kanske handlar i ditt namn. Inget ändras: förfrågan nekas och anmäls.
report-ends = Det här försöket är avslutat. Börja om med ditt lösenord för att logga in.
report-hour = Under en timme räcker det inte med bara lösenordet för att logga in, utom i en webbläsare som du redan har använt med någon av dina enheter.
report-password = Byt lösenord

same-device-link-title = Öppnar förfrågan…
same-device-link-lead = Kontaktar { $server }…
same-device-link-long = Servern svarar långsamt. Du kan vänta, eller avbryta och börja om på sidan.

done-approved-title = Du är inloggad
done-approved = { $service } öppnas automatiskt på din andra skärm.
done-denied-title = Nekad
done-denied = Ingen loggades in på { $service }.
done-reported-title = Nekad och anmäld
done-reported = Ingen loggades in på { $service }. Byt lösenord så snart som möjligt: någon annan kanske känner till det.
done-expired-title = Förfrågan har upphört att gälla
done-expired = Ingen loggades in på { $service }. Om du vill försöka igen börjar du på sidan.
done-cancelled-title = Avbruten på sidan
done-cancelled = Ingen loggades in på { $service }. Du behöver inte göra något mer här.
done-wrong-match-title = Talet stämmer inte
done-wrong-match = Talet som du skrev är inte det som visas på sidan för { $service }, så ingen loggades in. Om det var du börjar du om på den sidan.
done-home = Klar
done-approved-here-title = Du är inloggad
done-approved-here = Du kan fortsätta med { $service } i din webbläsare.
done-signed-title = Undertecknat
done-signed = { $service } fortsätter automatiskt på din andra skärm.
done-signed-here-title = Undertecknat
done-signed-here = Du kan fortsätta med { $service } i din webbläsare.
done-sign-denied-title = Nekad
done-sign-denied = Inget undertecknades för { $service }.
done-sign-reported-title = Nekad och anmäld
done-sign-reported = Inget undertecknades för { $service }. Kontakta tjänsten: någon annan kanske handlar i ditt namn.
done-sign-expired-title = Förfrågan har upphört att gälla
done-sign-expired = Inget undertecknades för { $service }. Om du vill försöka igen börjar du på sidan.
done-sign-cancelled-title = Avbruten på sidan
done-sign-cancelled = Inget undertecknades för { $service }. Du behöver inte göra något mer här.
done-sign-wrong-match-title = Talet stämmer inte
done-sign-wrong-match = Talet som du skrev är inte det som visas på sidan för { $service }, så inget undertecknades. Om det var du börjar du om på den sidan.
done-return = Tillbaka till webbläsaren
done-not-opened-title = Din webbläsare öppnades inte
done-not-opened = Tryck på knappen nedan, eller öppna webbläsaren själv och gå till sidan där du började.
done-other-browser-title = Ber en sida om nio tecken?
done-other-browser = Det öppnades en annan webbläsare än den där du började. Skriv de här tecknen på sidan där du började:
done-other-browser-code = De nio tecknen

challenge-title = Vill du ha en kod till { $service }?
challenge-lead = Sidan ber om en kod från den här appen. Fortsätt bara om du själv håller på att logga in där.
challenge-typed-title = Vill du ha en kod för de här siffrorna?
challenge-typed-digits = Siffrorna som du skrev
challenge-typed-compare = Jämför siffrorna med sidan. Om någon är fel går du tillbaka och skriver dem igen.
challenge-typed-lead = Du skrev tolv siffror från en sida. Koden fungerar bara på den sidan.
challenge-typed-warning = Siffrorna visar inte vem som ber om koden. Fortsätt bara om du själv har öppnat sidan och dess adress är den som står ovan.
challenge-sign-title = Vill du underteckna för { $service }?
challenge-sign-lead = Sidan ber dig att underteckna något. Du skriver in det själv här, så att ingen annan bestämmer vad som undertecknas. Fortsätt bara om det var du som började.
challenge-accept = Fortsätt
challenge-late = Enligt enhetens klocka har koden upphört att gälla. Sidan kanske ber dig börja om.

otp-title = Skriv den här koden på den andra skärmen
otp-for = För { $service }
otp-for-digits = För { $server }
otp-code = Din kod
otp-hint = Du kan använda stora eller små bokstäver, med eller utan mellanslag.
otp-aloud = Läs upp
otp-done = Jag har skrivit koden
otp-late = Koden har upphört att gälla. Om sidan inte godtar den ber du om en ny där.

sign-title = Underteckna för { $service }
sign-typed-title = Underteckna det som sidan visar
sign-lead = Skriv det du vill underteckna, exakt så som det visas på sidan. Din kod gäller bara för det och inget annat.
sign-account = Med kontot { $account }
sign-submit = Vidare till PIN-koden
sign-day = Dag
sign-month = Månad
sign-year = År
sign-hint-digits = Bara siffror
sign-hint-amount = Till exempel { $example }
sign-hint-date = Med siffror, till exempel 5 för maj
sign-problem-empty = Fältet är tomt. Fyll i det.
sign-problem-too-long = Texten är för lång. Korta ner den.
sign-problem-not-digits = Använd bara siffrorna 0 till 9.
sign-problem-not-amount = Det här är inget belopp. Skriv det så här: { $example }.
sign-problem-not-date = Datumet finns inte. Kontrollera dag, månad och år (fyra siffror).
sign-problem-not-option = Välj ett av alternativen.
sign-problem-not-pattern = Det här är inte i det format som tjänsten väntar sig. Jämför det med sidan.
sign-wrong =
    { $count ->
        [one] Kontrollera ett fält.
       *[other] Kontrollera { $count } fält.
    }

deactivated-blocked-title = Enheten är spärrad
deactivated-blocked = Det händer till exempel efter fem felaktiga PIN-koder i rad. Countersign kan inte godkänna något här förrän du återställer PIN-koden. Själva enheten fungerar som vanligt, och ditt konto är säkert.
deactivated-blocked-todo = Välj en ny PIN-kod för att häva spärren:
deactivated-copied-title = Enheten är låst
deactivated-copied = Appens data användes på ett annat ställe eller lades tillbaka från en äldre kopia. För säkerhets skull godtar servern inte längre den här enheten.
deactivated-copied-todo = Ta bort kontot här och registrera sedan enheten igen under ”Mitt konto”. Om du inte har kopierat något bör du också byta lösenord.
deactivated-removed-title = Enheten har tagits bort
deactivated-removed = Enheten togs bort från ditt konto och kan därför inte längre godkänna inloggningar.
deactivated-removed-todo = Om du vill använda enheten igen tar du bort kontot här och registrerar enheten under ”Mitt konto”.
deactivated-enrolment-cancelled-title = Registreringen avbröts
deactivated-enrolment-cancelled = På den andra skärmen angavs att de sex tecknen var olika, eller så avbröts registreringen. Inget är registrerat.
deactivated-enrolment-cancelled-todo = Börja om på sidan när du är redo. Om tecknen verkligen var olika bör du använda ett annat nätverk.
deactivated-server-restored-title = Servern har återställts från en säkerhetskopia
deactivated-server-restored = Servern har nu äldre uppgifter än den här enheten. Ditt konto är säkert.
deactivated-server-restored-todo = Ställ in en ny PIN-kod så att de stämmer överens igen:
deactivated-step-1 = Öppna { $origin } på en annan skärm och logga in. Om du inte har någon annan enhet väljer du ”Utan appen”.
deactivated-step-2 = Välj ”Återställ PIN-kod” intill den här enheten. Om du inte ser det väljer du först ”Hantera mina mobila enheter”.
deactivated-step-3 = Skanna QR-koden som visas på sidan.
deactivated-scan = Skanna återställningskoden
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Återställ PIN-kod
deactivated-remove = Ta bort från enheten
deactivated-begin-again = Ta bort och börja om
deactivated-remove-title = Ta bort kontot från den här enheten?
deactivated-remove-lead = Kontot { $account } hos { $server } raderas från enheten. Enheten kan inte godkänna något förrän den är registrerad igen.
deactivated-remove-confirm = Ta bort

store-title = Appen kan inte startas
# Button: deletes all accounts from this device.
store-delete = Radera allt och börja om
store-delete-title = Radera allt i appen?
store-delete-lead = Alla konton i appen raderas från enheten, med sina namn och appens inställningar. De kan inte återställas. Enheten kan inte godkänna något förrän den är registrerad igen under ”Mitt konto”.
store-delete-confirm = Radera allt

settings-title = Inställningar
settings-look = Utseende
settings-language = Språk
settings-language-system = Automatiskt ({ $language })
settings-theme = Ljust eller mörkt
settings-theme-system = Automatiskt
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-text = Textstorlek
settings-text-normal = Normal
settings-text-large = Stor
settings-text-larger = Större
settings-text-largest = Störst
settings-notifications = Aviseringar
settings-notifications-hint = Hur du får veta att det finns förfrågningar
settings-safety = Säkerhet
settings-idle = Dölj appens innehåll
settings-idle-hint = Efter den här tiden utan användning. Du får en varning 30 sekunder innan.
settings-idle-minutes =
    { $minutes ->
        [one] Efter { $minutes } minut
       *[other] Efter { $minutes } minuter
    }
settings-idle-never = Aldrig
settings-accounts = Konton
settings-accounts-hint = PIN-kod, fingeravtryck eller ansikte, flytta, ta bort
settings-history = Inloggningar
settings-history-hint = När och var ditt konto användes
settings-about = Om appen
settings-privacy = Integritet
settings-privacy-hint = Vad som sparas, vad som skickas och till vem
# Row of the settings: opens the help page of the server in the browser.
settings-help = Hjälp
settings-help-hint = Frågor och svar, i webbläsaren: { $address }
settings-diagnostics = Diagnostik
settings-diagnostics-hint = Om något inte fungerar
settings-licences = Licenser
settings-licences-hint = För den här appen och dess komponenter
settings-version = Version { $version }

notify-running-title = Aviseringar medan appen är igång
notify-running = Du får en avisering även när fönstret är dolt. När appen är stängd söker den inte efter förfrågningar.
notify-open-title = Aviseringar bara medan appen är öppen
notify-open = Enheten låter inte appen söka efter förfrågningar när den är stängd. Öppna själv appen när en sida ber dig bekräfta.
notify-periodic-title = Appen söker efter förfrågningar då och då
notify-periodic = När appen är stängd söker den ungefär var 15:e minut. Enheten kan fördröja det.
notify-seldom-title = Appen söker när enheten tillåter det
notify-seldom = När du inte använder appen kan det gå timmar mellan kontrollerna. Om du sveper bort appen i appväxlaren söker den inte alls förrän du öppnar den igen.
notify-late = En förfrågan gäller bara i några minuter, så den här aviseringen kommer ofta för sent. Öppna själv appen när en sida ber dig bekräfta.
notify-push-title = Du får en avisering direkt
notify-push = Så snart en förfrågan kommer meddelar din pushapp Countersign. Öppna själv appen om ingen avisering kommer.
notify-apple = Så snart en förfrågan kommer levererar Apple en avisering. I den står bara att en förfrågan väntar. Öppna själv appen om ingen avisering kommer.
notify-faster-title = Få veta det genast
notify-faster = En app som ntfy kan meddela den här appen så snart en förfrågan kommer. Installera den och öppna sedan den här appen igen.
notify-refused-title = Aviseringar är avstängda
notify-refused = Du får inget meddelande när en förfrågan kommer. Du ser förfrågan när du öppnar appen.
notify-settings = Öppna inställningarna
notify-ask-title = Aviseringar är inte tillåtna än
notify-ask = Tillåt aviseringar så att appen kan meddela dig när en förfrågan kommer.
notify-allow = Tillåt aviseringar

privacy-title = Din integritet
privacy-lead = I korthet: den här appen kommunicerar bara med dina kontons servrar, och bara om dina inloggningar.
privacy-kept-title = Det här sparas på enheten
privacy-kept-1 = För varje konto: serverns namn och adress, och ditt konto, delvis dolt
privacy-kept-2 = En hemlig nyckel för varje konto, som enheten skyddar och som är oanvändbar utan din PIN-kod
privacy-kept-3 = Dina inställningar
privacy-kept-4 = Sparas inte: din PIN-kod, ditt lösenord eller en lista över dina inloggningar
privacy-sent-title = Det här skickas, och till vem
privacy-sent-1 = Till kontots server: dina svar på förfrågningar, och kontroller av om det finns nya
privacy-sent-2 = Aldrig din PIN-kod: servern kan kontrollera att den är rätt men får inte veta den
privacy-sent-3 = Servern ser också din IP-adress, som alla servrar
privacy-sent-4 = Om du använder en pushapp: adressen där den kan nås. Dess leverantör får veta när en förfrågan kommer, och inget mer
privacy-none-title = Det här gör appen inte
privacy-none-1 = Ingen statistik, ingen reklam, inga kraschrapporter
privacy-none-2 = Inga andra servrar: inte ens utvecklarna får någon information om dig
privacy-none-3 = Inga bilder sparas: kameran läser bara QR-koder
privacy-gone-title = Så raderar du dina uppgifter
privacy-gone = Om du tar bort ett konto under ”Konton” raderas det från enheten. ”Mitt konto” visar vad servern sparar om dig.

licences-title = Licenser
licences-own = Den här appen är fri programvara under Europeiska unionens offentliga licens (EUPL) 1.2.
licences-own-text = Läs Europeiska unionens offentliga licens
licences-others-title = Byggd med andras arbete
licences-others =
    { $count ->
        [one] { $count } komponent, under sin egen licens:
       *[other] { $count } komponenter, var och en under sin egen licens:
    }
licences-texts-title = Licensernas fullständiga text
licences-loading = Läser in listan…
licences-failed-title = Listan kunde inte öppnas
licences-failed = Stäng appen och öppna den igen. Inget annat påverkas.

diagnostics-title = Diagnostik
diagnostics-lead = Om något inte fungerar hjälper den här informationen supporten att hjälpa dig.
diagnostics-safe = Den här informationen innehåller inget hemligt: ingen PIN-kod, ingen nyckel, ingen kod och inget lösenord. Här ser du allt som skulle delas.
diagnostics-english = Raderna är på engelska, så att alla supportteam kan läsa dem.
diagnostics-lines = Diagnostikinformation
diagnostics-share = Dela

move-intro-title = Flytta till en annan telefon?
move-intro-lead = Kontot { $account } hos { $server } flyttas till en annan telefon eller surfplatta. Det tar mindre än två minuter.
move-intro-1 = Ha den andra telefonen till hands, med appen installerad.
move-intro-2 = Den här telefonen visar en QR-kod. Den andra skannar den.
move-intro-3 = Ange din PIN-kod på den andra telefonen. Det är samma PIN-kod som här.
move-intro-4 = Båda telefonerna visar sex tecken. Om de är lika bekräftar du det här.
move-intro-after = Så snart den andra telefonen är klar slutar den här att fungera för kontot. Till dess ändras inget.
move-intro-accept = Fortsätt

move-code-title = Skanna det här med den andra telefonen
move-code-lead = Öppna Countersign på den andra telefonen, tryck på ”Flytta från en gammal telefon” eller ”Skanna QR-kod” och skanna den här koden.
move-code-picture = QR-kod för den andra telefonen
move-code-typed = Eller skriv den här koden där
move-code-address = Adress:
move-code-claimed-title = Ange nu PIN-koden på den andra telefonen
move-code-claimed = Den andra telefonen har läst koden och ber om din PIN-kod. Den här telefonen går sedan vidare automatiskt.
move-code-attempts =
    { $count ->
        [0] Inga försök kvar.
        [1] En felaktig PIN-kod angavs på den andra telefonen. Det finns ett försök kvar.
       *[other] En felaktig PIN-kod angavs på den andra telefonen. Det finns { $count } försök kvar.
    }
move-code-over-title = Koden har upphört att gälla
move-code-over = Inget har flyttats. Gå tillbaka och börja om.
move-cancel = Avbryt flytten

move-compare-title = Ser du samma sak på den andra telefonen?
move-compare-lead = Titta på båda skärmarna. Ta god tid på dig.
move-compare-characters = De sex tecknen
move-compare-same = Tecknen är lika
move-compare-differ = Tecknen är olika
move-compare-busy = Kontot flyttas…
move-compare-note = Om de är olika flyttas inget. Någon annan kan ha läst koden.

moved-title = Den andra telefonen är klar
moved = Den andra telefonen godkänner nu inloggningarna för { $account } hos { $server }. Den här telefonen kan inte längre göra det, och kontot har raderats från den.
moved-name = I ”Mitt konto” har den andra telefonen fortfarande den här telefonens namn. Där kan du byta namn på den.
moved-home = Klar

accounts-title = Konton
accounts-lead = Tryck på ett konto för att använda det, byta dess PIN-kod, flytta det eller ta bort det.
accounts-active = Visas nu
accounts-requests =
    { $count ->
        [one] En förfrågan väntar
       *[other] { $count } förfrågningar väntar
    }
accounts-pending = Väntar på din andra skärm
accounts-blocked = Spärrat
accounts-locked = Låst
accounts-removed = Borttaget
accounts-cancelled = Registreringen avbröts
accounts-restored = Behöver en ny PIN-kod

account-add = Lägg till konto
account-switch = Byt konto
account-switch-to = Byt till det här kontot
account-see = Se vad du kan göra
account-deactivated = Det här kontot kan inte godkänna något just nu.
account-change-pin = Byt PIN-kod
account-biometrics = I stället för PIN-koden. Du kan alltid använda PIN-koden också.
account-notice-pin-changed-title = Din PIN-kod har ändrats
account-notice-pin-changed = Från och med nu fungerar bara den nya PIN-koden på den här enheten.
account-notice-biometrics-on-title = På
account-notice-biometrics-on = Från och med nu kan du använda fingeravtryck eller ansikte i stället för PIN-koden.
account-notice-biometrics-off-title = Av
account-notice-biometrics-off = Från och med nu ber enheten om din PIN-kod.
account-notice-named-title = Sparat
account-notice-named = Enheten använder det här namnet från och med nu.
account-sign-ins = Inloggningar
account-sign-ins-detail = När och var kontot användes
account-move = Flytta till en annan telefon
account-move-detail = På ungefär två minuter, utan dator
account-remove = Ta bort från enheten
account-name = Ditt eget namn på kontot
account-name-hint = Bara den här enheten visar det. Högsta antal tecken: { $count }.
account-name-save = Spara
account-remove-title = Ta bort kontot från den här enheten?
account-remove-lead = Det här händer med { $account } hos { $server }:
account-remove-server = Servern tar bort enheten från ditt konto och meddelar dig i ett mejl. Förfrågningar som fortfarande väntar här avbryts.
account-remove-here = Kontot och dess nycklar raderas från enheten. Dina andra konton blir kvar.
account-remove-last = Om det här är din enda enhet ser du till att du kan logga in på ett annat sätt.
account-remove-reinstall = För att använda kontot här igen registrerar du enheten på nytt. Detsamma gäller om du raderar appen: kontot kommer inte tillbaka när du installerar den igen.
account-remove-confirm = Ta bort

sign-ins-title = Inloggningar
history-empty = Inga inloggningar ännu. Varje inloggning visas här, med plats och tid.
history-busy = Kontaktar servern…
history-more = Visa äldre poster
history-paused = Är förfrågningar till den här enheten pausade?
history-expect = Jag loggar in nu
history-expect-hint = Om en ny webbläsare säger att din enhet inte får några förfrågningar just nu, tryck här. Nya webbläsare kan då skicka förfrågningar i tio minuter.
history-expected = Nya webbläsare kan nu i tio minuter skicka förfrågningar till den här enheten.
history-method-password = Med lösenordet
history-method-app = Med den här appen
history-method-code = Med en kod från den här appen
history-method-here = På den här enheten
history-signed-in = Inloggad
history-signed = Undertecknat
history-denied = Nekad
history-expired = Inte besvarad i tid
history-cancelled = Avbruten
history-failed = Misslyckades
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Ny PIN-kod för ”{ $device }”
history-unblocked = Spärren på ”{ $device }” hävdes med en ny PIN-kod
history-moved = Appen på ”{ $device }” har flyttats till en annan enhet
history-blocked = ”{ $device }” spärrades
history-locked = ”{ $device }” låstes
history-reported-by-you = Anmäld av dig
history-not-me = Det var inte jag
history-not-me-title = Var det inte du?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Anmälan stoppar inte den här transaktionen. Ring ”{ $service }” nu: bara tjänsten kan stoppa den.
history-not-me-1 = Om du anmäler det loggas alla som är inloggade i den webbläsaren ut. Du får ett mejl om det.
history-not-me-2 = Byt lösenord under ”Mitt konto”.
history-not-me-3 = Under ”Mitt konto” går du igenom enheter och sessioner och avslutar dem som du inte känner igen.
history-not-me-confirm = Anmäl
