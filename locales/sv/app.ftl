### Svenska: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign öppnas

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

account-at = { $account } hos { $server }

context-place = Plats
context-browser = Webbläsare
context-network = Nätverk
context-account = Konto
context-asked = Frågade
context-page = Sida

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

welcome-title = Det krävs två för att logga in
welcome-lead = När du loggar in på en annan skärm frågar den här appen om det verkligen är du.
welcome-initialise = Kom igång
welcome-new-phone = Jag har en ny telefon
welcome-what = Vad är det här?
welcome-what-title = Vad Countersign gör
welcome-what-1 = Du loggar in på en dator eller surfplatta som vanligt.
welcome-what-2 = Den här appen visar vem som frågar, varifrån och när.
welcome-what-3 = Du anger din PIN-kod här, och först då öppnas dörren. Utan dig förblir den stängd.
welcome-what-private = Appen känner inte till ditt lösenord och skickar aldrig din PIN-kod.
welcome-phone-title = Byta till en ny telefon
welcome-phone-lead = Din PIN-kod och dina nycklar lämnar aldrig den gamla telefonen. Därför registreras den nya på nytt. Det tar två minuter.
welcome-phone-1 = Logga in på en dator och öppna ”Mitt konto”. Den gamla telefonen kan fortfarande godkänna.
welcome-phone-2 = Lägg till den här telefonen som en ny enhet.
welcome-phone-3 = Ta sedan bort den gamla telefonen från listan.
welcome-phone-lost = Om du har förlorat den gamla telefonen väljer du ett annat sätt att logga in på den sidan.

where-title = Gå till din andra skärm
where-lead = På den dator eller surfplatta där du loggar in:
where-step-1 = Logga in och öppna ”Mitt konto”.
where-step-1-address = Öppna den här adressen, logga in och öppna ”Mitt konto”.
where-step-2 = Välj ”Hantera mina mobila enheter” och sedan ”Lägg till en mobil enhet”.
where-step-3 = Välj en PIN-kod där. Sidan visar sedan en fyrkantig kod.
where-scan = Skanna koden
where-same-device = Jag är på samma enhet
where-same-title = Allt på en enhet
where-same-lead = En kamera kan inte se sin egen skärm. Ta i stället med koden som en länk.
where-same-1 = Öppna sidan för ditt konto i webbläsaren på den här enheten.
where-same-2 = Lägg till en mobil enhet och kopiera länken under den fyrkantiga koden.
where-same-3 = Kom tillbaka hit och klistra in den.
where-same-paste = Klistra in länken

scan-title = Skanna koden
scan-lead = Håll den fyrkantiga koden från sidan inom ramen.
scan-starting = Kameran startar
scan-refused-title = Kameran är inte tillåten
scan-refused = Appen använder kameran bara för att läsa den fyrkantiga koden. Ingen bild sparas. Du kan tillåta kameran i enhetens inställningar eller använda något av de andra sätten nedan.
scan-absent-title = Ingen kamera här
scan-absent = Hämta koden på ett annat sätt: välj en bild av den, dra den hit eller klistra in länken nedan.
scan-busy = Läser koden
scan-torch = Ljus
scan-picture = Från en bild
scan-type-title = Skriv en kod
scan-link-label = Eller skriv eller klistra in länken eller koden från sidan
scan-address-label = Sidans adress
scan-link-submit = Använd
scan-drop = Släpp bilden här

register-title = Vill du registrera enheten?
register-lead = Den här enheten kommer att bekräfta inloggningar hos
register-check = Är det här adressen där du loggade in på din andra skärm? Om inte, avbryt.
register-stored-title = Det här sparas på enheten
register-stored-1 = Serverns namn och ditt konto, delvis dolt
register-stored-2 = En hemlig nyckel som är oanvändbar utan din PIN-kod
register-stored-3 = Inte din PIN-kod och inte ditt lösenord
register-accept = Registrera
register-busy = Ansluter
reset-title = Vill du ställa in den nya PIN-koden?
reset-lead = Den här enheten kommer att använda den PIN-kod som du valde hos
reset-note = Allt annat förblir som det är. Därefter fungerar bara den nya PIN-koden.
reset-accept = Fortsätt

pin-title = Ange din PIN-kod
pin-title-enrol = Ange den PIN-kod du valde
pin-enrol = Du är ansluten till kontot { $account } hos { $server }. Ange din PIN-kod för att slutföra registreringen.
pin-reset = Du är ansluten till kontot { $account } hos { $server }. Ange din nya PIN-kod för att slutföra.
pin-approve = För att logga in på { $service }
pin-answer = För att få en kod till { $service }
pin-answer-digits = För att få en kod till { $server }
pin-dots =
    { $filled ->
        [0] Ingen siffra angiven
        [one] { $filled } av 4 siffror angiven
       *[other] { $filled } av 4 siffror angivna
    }
pin-busy = Kontrollerar
pin-attempts =
    { $count ->
        [0] Inga försök kvar.
        [1] Det här är sista försöket. Efter ännu en felaktig PIN-kod spärras den här enheten.
       *[other] { $count } försök kvar.
    }
pin-attempts-enrol =
    { $count ->
        [0] Inga försök kvar.
        [1] Det här är sista försöket. Efter ännu en felaktig PIN-kod börjar du om på sidan.
       *[other] { $count } försök kvar.
    }
pin-keypad = Knappsats
pin-key-delete = Radera den sista siffran
pin-forgotten = Glömt?
pin-forgotten-title = Har du glömt din PIN-kod?
pin-forgotten-lead = Ingen kan ta reda på den, men du kan välja en ny. Enheten förblir registrerad.
pin-forgotten-1 = Logga in på en annan skärm och öppna ”Mitt konto”.
pin-forgotten-2 = Välj ”Hantera mina mobila enheter” och sedan ”Återställ PIN-kod” intill den här enheten.
pin-forgotten-3 = Välj en ny PIN-kod och skanna koden som sidan visar.
pin-forgotten-enrol = Du valde den här PIN-koden alldeles nyss på sidan som visar koden. Om du har glömt den går du tillbaka dit och börjar om: inget är registrerat ännu.

compare-title = Ser du samma sak på sidan?
compare-lead = Jämför de här sex tecknen med sidan på din andra skärm och svara där.
compare-characters = De sex tecknen
compare-same = Om de är lika svarar du det på sidan. Då är den här enheten klar.
compare-differ = Om de är olika svarar du det på sidan. Då registreras inget, och ingen skada är skedd.
compare-account = För { $account } hos { $server }
compare-home = Jag har svarat där

home-title-quiet = Inget att godkänna
home-title-requests =
    { $count ->
        [one] En förfrågan till dig
       *[other] { $count } förfrågningar till dig
    }
home-quiet-lead = När du loggar in någonstans visas förfrågan här av sig själv.
home-requests-lead = Öppna en förfrågan för att se vem som frågar.
home-checking = Frågar servern
home-checked = Kontrollerat { $ago }
home-offline = Ingen anslutning. Appen fortsätter att försöka av sig själv.
home-offline-since = Ingen anslutning. Senast kontrollerat { $ago }.
home-not-the-server = Ett annat nätverk svarade i stället för din server. Du kanske först måste logga in på detta Wi-Fi.
home-refresh = Kontrollera nu
home-scan = Skanna QR-kod
home-pending-title = Din andra skärm väntar på dig
home-pending = Jämför de sex tecknen där. Enheten är klar så snart du svarar att de är lika.
home-key-store = Här används inget nyckellager i systemet. Appen förvarar sin hemlighet i en fil som bara du kan öppna.
home-account = Ditt konto

request-title = Logga in på { $service }?
request-match-label = Skriv det tal som du ser på sidan där du loggar in
request-continue = Fortsätt
request-deny = Neka
request-report = Jag har inte bett om det här
request-report-title = Har du inte bett om det här?
request-report-lead = Då kanske någon annan känner till ditt lösenord. Ingen kommer in: förfrågan nekas och anmäls.
request-report-next = Byt sedan lösenord på sidan för ditt konto.
request-report-confirm = Neka och anmäl
request-busy = Nekar

done-approved-title = Du är inloggad
done-approved = { $service } öppnas av sig själv på din andra skärm.
done-denied-title = Nekad
done-denied = Ingen loggades in på { $service }.
done-reported-title = Nekad och anmäld
done-reported = Ingen loggades in på { $service }. Byt lösenord snart: någon annan kanske känner till det.
done-expired-title = Tiden tog slut
done-expired = Ingen loggades in på { $service }. Om du vill försöka igen börjar du på sidan.
done-cancelled-title = Avbruten på sidan
done-cancelled = Ingen loggades in på { $service }. Du behöver inte göra något mer här.
done-wrong-match-title = Det var inte rätt tal
done-wrong-match = På sidan för { $service } står ett annat tal, så ingen loggades in. Om det var du börjar du om där.
done-home = Klar

challenge-title = Vill du ha en kod till { $service }?
challenge-lead = Sidan ber om en kod från den här appen. Fortsätt bara om du själv loggar in där.
challenge-typed-title = Vill du ha en kod för de här siffrorna?
challenge-typed-lead = Du skrev tolv siffror från en sida. Koden gäller bara för den sidan.
challenge-typed-warning = Siffror visar inte vem som frågar. Fortsätt bara om du själv har öppnat sidan och dess adress är den som står ovan.
challenge-accept = Fortsätt
challenge-late = Enligt klockan på den här enheten har tiden för koden gått ut. Sidan ber dig kanske att börja om.

otp-title = Skriv den här koden på sidan
otp-for = För { $service }
otp-for-digits = För { $server }
otp-code = Din kod
otp-hint = Stora eller små bokstäver, med eller utan mellanslag: sidan godtar båda.
otp-aloud = Läs upp
otp-done = Klar
otp-late = Tiden för den här koden har gått ut. Om sidan inte godtar den ber du om en ny där.

halted-blocked-title = Enheten är spärrad
halted-blocked = PIN-koden var fel för många gånger, så den här enheten kan inte godkänna något tills vidare. Ditt konto är säkert och du behöver inte registrera dig igen.
halted-blocked-todo = Välj en ny PIN-kod för att häva spärren:
halted-copied-title = Enheten är låst
halted-copied = Appens data användes på ett annat ställe eller lades tillbaka från en äldre kopia. För säkerhets skull godtar servern inte längre den här enheten.
halted-copied-todo = Ta bort kontot här och registrera sedan enheten igen på sidan för ditt konto. Om du inte har kopierat något bör du också byta lösenord.
halted-removed-title = Enheten har tagits bort
halted-removed = Den togs bort från ditt konto och kan därför inte längre godkänna inloggningar.
halted-removed-todo = Om du vill använda den igen tar du bort kontot här och registrerar enheten på sidan för ditt konto.
halted-enrolment-cancelled-title = Registreringen avbröts
halted-enrolment-cancelled = På sidan angavs att de sex tecknen var olika, eller så stoppades registreringen. Inget är registrerat.
halted-enrolment-cancelled-todo = Börja om på sidan när du är redo. Om tecknen verkligen var olika bör du använda ett annat nätverk.
halted-server-restored-title = Servern har gått tillbaka i tiden
halted-server-restored = Den återställdes från en äldre kopia, och den här enheten vet mer än servern. Ditt konto är säkert.
halted-server-restored-todo = En ny PIN-kod får dem i fas igen:
halted-step-1 = Öppna { $origin } på en annan skärm och logga in.
halted-step-2 = Välj ”Hantera mina mobila enheter” och sedan ”Återställ PIN-kod” intill den här enheten.
halted-step-3 = Skanna koden som sidan visar.
halted-scan = Skanna återställningskoden
halted-remove = Ta bort från enheten
halted-begin-again = Ta bort och börja om
halted-remove-title = Ta bort kontot från den här enheten?
halted-remove-lead = Enheten glömmer då { $account } hos { $server }. Den kan inte godkänna något förrän den är registrerad igen.
halted-remove-confirm = Ta bort

store-title = Appen kan inte öppnas
