### Română: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign se deschide

common-back = Înapoi
common-cancel = Anulați
common-close = Închideți
common-copy = Copiați
common-copied = Copiat
common-try-again = Încercați din nou
common-wait =
    { $seconds ->
        [one] Puteți încerca din nou peste { $seconds } secundă.
        [few] Puteți încerca din nou peste { $seconds } secunde.
       *[other] Puteți încerca din nou peste { $seconds } de secunde.
    }

account-at = { $account } pe { $server }

context-place = Loc
context-browser = Browser
context-network = Rețea
context-account = Cont
context-asked = Ora
context-page = Pagină

time-left = Timp rămas
time-left-spoken =
    { $seconds ->
        [one] A mai rămas { $seconds } secundă
        [few] Au mai rămas { $seconds } secunde
       *[other] Au mai rămas { $seconds } de secunde
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] A mai rămas { $minutes } minut
        [few] Au mai rămas { $minutes } minute
       *[other] Au mai rămas { $minutes } de minute
    }
time-up = Timpul a expirat
time-just-now = chiar acum

welcome-title = Pentru conectare este nevoie de doi
welcome-lead = Când vă conectați pe alt ecran, această aplicație vă întreabă dacă sunteți într-adevăr dumneavoastră.
welcome-initialise = Inițializați
welcome-new-phone = Am un telefon nou
welcome-what = Ce este aceasta?
welcome-what-title = Ce face Countersign
welcome-what-1 = Vă conectați pe un computer sau pe o tabletă, ca de obicei.
welcome-what-2 = Această aplicație vă arată cine face cererea, de unde și când.
welcome-what-3 = Introduceți aici codul PIN și numai atunci se deschide ușa. Fără dumneavoastră, rămâne închisă.
welcome-what-private = Aplicația nu vă cunoaște parola și nu trimite niciodată codul PIN.
welcome-phone-title = Trecerea la un telefon nou
welcome-phone-lead = Codul PIN și cheile dumneavoastră nu părăsesc niciodată telefonul vechi. De aceea, cel nou trebuie înregistrat de la început. Durează două minute.
welcome-phone-1 = Pe un computer, conectați-vă și deschideți „Contul meu”. Telefonul vechi poate încă aproba.
welcome-phone-2 = Adăugați acest telefon ca dispozitiv nou.
welcome-phone-3 = Apoi eliminați din listă telefonul vechi.
welcome-phone-lost = Dacă ați pierdut telefonul vechi, alegeți pe pagina respectivă alt mod de conectare.

where-title = Mergeți la celălalt ecran
where-lead = Pe computerul sau tableta pe care vă conectați:
where-step-1 = Conectați-vă și deschideți „Contul meu”.
where-step-1-address = Deschideți această adresă, conectați-vă și deschideți „Contul meu”.
where-step-2 = Alegeți „Gestionați dispozitivele mobile”, apoi „Adăugați un dispozitiv mobil”.
where-step-3 = Alegeți acolo un cod PIN. Pagina afișează apoi un cod pătrat.
where-scan = Scanați codul
where-same-device = Sunt pe același dispozitiv
where-same-title = Totul pe un singur dispozitiv
where-same-lead = O cameră nu își poate vedea propriul ecran. Aduceți în schimb codul sub formă de link.
where-same-1 = Deschideți pagina contului dumneavoastră în browserul acestui dispozitiv.
where-same-2 = Adăugați un dispozitiv mobil și copiați linkul de sub codul pătrat.
where-same-3 = Reveniți aici și lipiți-l.
where-same-paste = Lipiți linkul

scan-title = Scanați codul
scan-lead = Încadrați în chenar codul pătrat de pe pagină.
scan-starting = Camera pornește
scan-refused-title = Camera nu este permisă
scan-refused = Aplicația folosește camera numai pentru a citi codul pătrat; nu se păstrează nicio imagine. O puteți permite în setările acestui dispozitiv sau puteți folosi una dintre celelalte modalități de mai jos.
scan-absent-title = Nu există cameră aici
scan-absent = Transmiteți codul în alt mod: alegeți sau trageți aici o imagine a codului ori lipiți mai jos linkul acestuia.
scan-busy = Se citește codul
scan-torch = Lumină
scan-picture = Dintr-o imagine
scan-link-label = Sau scrieți ori lipiți linkul sau codul de pe pagină
scan-address-label = Adresa paginii respective
scan-link-submit = Folosiți
scan-drop = Puneți imaginea aici

register-title = Înregistrați acest dispozitiv?
register-lead = Acest dispozitiv va confirma conectările la
register-check = Este aceasta adresa la care v-ați conectat pe celălalt ecran? Dacă nu, anulați.
register-stored-title = Ce se păstrează pe acest dispozitiv
register-stored-1 = Numele serverului și contul dumneavoastră, ascuns parțial
register-stored-2 = O cheie secretă, nefolositoare fără codul dumneavoastră PIN
register-stored-3 = Nu se păstrează nici codul PIN, nici parola
register-accept = Înregistrați
register-busy = Se stabilește conexiunea
reset-title = Setați noul cod PIN?
reset-lead = Acest dispozitiv va folosi codul PIN pe care l-ați ales la
reset-note = Restul rămâne neschimbat. De atunci încolo este valabil numai noul cod PIN.
reset-accept = Continuați

pin-title = Introduceți codul PIN
pin-title-enrol = Introduceți codul PIN ales
pin-enrol = Legătura cu contul { $account } pe { $server } este stabilită. Pentru a încheia înregistrarea, introduceți codul PIN.
pin-reset = Legătura cu contul { $account } pe { $server } este stabilită. Pentru a încheia, introduceți noul cod PIN.
pin-approve = Pentru conectarea la { $service }
pin-answer = Pentru a obține un cod pentru { $service }
pin-answer-digits = Pentru a obține un cod pentru { $server }
pin-dots =
    { $filled ->
        [0] Nicio cifră introdusă
        [one] { $filled } cifră introdusă din 4
        [few] { $filled } cifre introduse din 4
       *[other] { $filled } de cifre introduse din 4
    }
pin-busy = Se verifică
pin-attempts =
    { $count ->
        [0] Nu mai aveți nicio încercare.
        [1] Aceasta este ultima încercare. După încă un cod PIN greșit, acest dispozitiv este blocat.
       *[other] Mai aveți { $count } încercări.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nu mai aveți nicio încercare.
        [1] Aceasta este ultima încercare. După încă un cod PIN greșit, începeți din nou pe pagină.
       *[other] Mai aveți { $count } încercări.
    }
pin-keypad = Tastatură
pin-key-delete = Ștergeți ultima cifră
pin-forgotten = L-ați uitat?
pin-forgotten-title = Ați uitat codul PIN?
pin-forgotten-lead = Nimeni nu îl poate afla, dar puteți alege unul nou. Acest dispozitiv rămâne înregistrat.
pin-forgotten-1 = Pe alt ecran, conectați-vă și deschideți „Contul meu”.
pin-forgotten-2 = Alegeți „Gestionați dispozitivele mobile”, apoi „Resetați codul PIN” lângă acest dispozitiv.
pin-forgotten-3 = Alegeți un nou cod PIN și scanați codul afișat de pagină.
pin-forgotten-enrol = Ați ales acest cod PIN cu puțin timp în urmă, pe pagina care afișează codul. Dacă nu vi-l mai amintiți, reveniți acolo și începeți din nou: nu este încă nimic înregistrat.

compare-title = Vedeți același lucru pe pagină?
compare-lead = Comparați aceste șase caractere cu cele de pe pagina de pe celălalt ecran și răspundeți acolo.
compare-characters = Cele șase caractere
compare-same = Dacă sunt la fel, indicați acest lucru pe pagină. Apoi, acest dispozitiv este gata.
compare-differ = Dacă diferă, indicați acest lucru pe pagină. În acest caz nu se înregistrează nimic și nu există niciun risc.
compare-account = Pentru { $account } pe { $server }
compare-home = Am răspuns acolo

home-title-quiet = Nimic de aprobat
home-title-requests =
    { $count ->
        [one] O cerere pentru dumneavoastră
        [few] { $count } cereri pentru dumneavoastră
       *[other] { $count } de cereri pentru dumneavoastră
    }
home-quiet-lead = Când vă conectați undeva, cererea apare aici de la sine.
home-requests-lead = Deschideți o cerere pentru a vedea de la cine vine.
home-checking = Se întreabă serverul
home-checked = Verificat { $ago }
home-offline = Nu există conexiune. Aplicația încearcă în continuare de la sine.
home-offline-since = Nu există conexiune. Ultima verificare: { $ago }.
home-not-the-server = A răspuns altă rețea în locul serverului dumneavoastră. Este posibil să fie nevoie să vă conectați mai întâi la această rețea Wi-Fi.
home-refresh = Verificați
home-scan = Scanați codul QR
home-pending-title = Celălalt ecran vă așteaptă
home-pending = Comparați acolo cele șase caractere. Acest dispozitiv este gata de îndată ce indicați că sunt la fel.
home-key-store = Aici nu se folosește depozitul de chei al sistemului. Aplicația își păstrează secretul într-un fișier pe care numai dumneavoastră îl puteți deschide.
home-account = Contul dumneavoastră

request-title = Vă conectați la { $service }?
request-match-label = Scrieți numărul pe care îl vedeți pe pagina pe care vă conectați
request-continue = Continuați
request-deny = Refuzați
request-report = Nu am cerut eu aceasta
request-report-title = Nu ați cerut dumneavoastră aceasta?
request-report-lead = Atunci este posibil ca altcineva să vă cunoască parola. Nimeni nu obține acces: această cerere va fi refuzată și semnalată.
request-report-next = Apoi schimbați-vă parola pe pagina contului dumneavoastră.
request-report-confirm = Refuzați și semnalați
request-busy = Se refuză

done-approved-title = V-ați conectat
done-approved = { $service } se deschide de la sine pe celălalt ecran.
done-denied-title = Cerere refuzată
done-denied = Nimeni nu s-a conectat la { $service }.
done-reported-title = Cerere refuzată și semnalată
done-reported = Nimeni nu s-a conectat la { $service }. Schimbați-vă parola cât mai curând: este posibil ca altcineva să o cunoască.
done-expired-title = Timpul a expirat
done-expired = Nimeni nu s-a conectat la { $service }. Pentru a încerca din nou, începeți pe pagină.
done-cancelled-title = Cerere anulată pe pagină
done-cancelled = Nimeni nu s-a conectat la { $service }. Aici nu mai este nimic de făcut.
done-wrong-match-title = Nu acesta era numărul
done-wrong-match = Numărul nu este cel de pe pagina pentru { $service }, așa că nimeni nu s-a conectat. Dacă ați fost dumneavoastră, începeți din nou acolo.
done-home = Gata

challenge-title = Obțineți un cod pentru { $service }?
challenge-lead = Pagina cere un cod de la această aplicație. Continuați numai dacă dumneavoastră vă conectați acolo.
challenge-typed-title = Obțineți un cod pentru aceste cifre?
challenge-typed-lead = Ați scris douăsprezece cifre de pe o pagină. Codul este valabil numai pentru acea pagină.
challenge-typed-warning = Cifrele nu spun de la cine vine cererea. Continuați numai dacă ați deschis dumneavoastră acea pagină și dacă adresa ei este cea de mai sus.
challenge-accept = Continuați
challenge-late = După ceasul acestui dispozitiv, timpul pentru acest cod a trecut. Este posibil ca pagina să vă ceară să începeți din nou.

otp-title = Scrieți acest cod pe pagină
otp-for = Pentru { $service }
otp-for-digits = Pentru { $server }
otp-code = Codul dumneavoastră
otp-hint = Cu litere mari sau mici, cu sau fără spații: pagina le acceptă pe toate.
otp-aloud = Citiți cu voce tare
otp-done = Gata
otp-late = Timpul pentru acest cod a trecut. Dacă pagina nu îl acceptă, cereți acolo unul nou.

halted-blocked-title = Acest dispozitiv este blocat
halted-blocked = Codul PIN a fost introdus greșit de prea multe ori, așa că, deocamdată, acest dispozitiv nu poate aproba nimic. Contul dumneavoastră este în siguranță și nu trebuie să vă înregistrați din nou.
halted-blocked-todo = Pentru a-l debloca, alegeți un nou cod PIN:
halted-copied-title = Acest dispozitiv este dezactivat
halted-copied = Datele aplicației au fost folosite în alt loc sau au fost restabilite dintr-o copie mai veche. Din motive de siguranță, serverul nu mai acceptă acest dispozitiv.
halted-copied-todo = Eliminați contul de aici, apoi înregistrați din nou acest dispozitiv pe pagina contului dumneavoastră. Dacă nu ați copiat nimic, schimbați-vă și parola.
halted-removed-title = Acest dispozitiv a fost eliminat
halted-removed = A fost scos din contul dumneavoastră, așa că nu mai poate aproba conectări.
halted-removed-todo = Dacă doriți să îl folosiți din nou, eliminați contul de aici și înregistrați dispozitivul pe pagina contului dumneavoastră.
halted-enrolment-cancelled-title = Înregistrarea a fost anulată
halted-enrolment-cancelled = Pe pagină s-a indicat că cele șase caractere diferă sau înregistrarea a fost oprită. Nu este înregistrat nimic.
halted-enrolment-cancelled-todo = Începeți din nou pe pagină când doriți. Dacă într-adevăr caracterele au fost diferite, folosiți altă rețea.
halted-server-restored-title = Serverul s-a întors în timp
halted-server-restored = A fost restabilit dintr-o copie mai veche și acest dispozitiv știe mai multe decât el. Contul dumneavoastră este în siguranță.
halted-server-restored-todo = Un nou cod PIN le pune din nou de acord:
halted-step-1 = Pe alt ecran, deschideți { $origin } și conectați-vă.
halted-step-2 = Alegeți „Gestionați dispozitivele mobile”, apoi „Resetați codul PIN” lângă acest dispozitiv.
halted-step-3 = Scanați codul afișat de pagină.
halted-scan = Scanați acel cod
halted-remove = Eliminați de pe dispozitiv
halted-begin-again = Eliminați și reîncepeți
halted-remove-title = Eliminați contul de pe acest dispozitiv?
halted-remove-lead = Acest dispozitiv uită apoi { $account } pe { $server }. Nu mai poate aproba nimic până când nu este înregistrat din nou.
halted-remove-confirm = Eliminați

store-title = Aplicația nu se poate deschide
