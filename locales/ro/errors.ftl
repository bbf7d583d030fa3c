### Română: see locales/en for what each text is for.

error-unknown-code =
    Acesta nu este un cod Countersign, așa că nu a fost folosit. Folosiți codul afișat pe pagina de conectare.
    .title = Acesta nu este un cod Countersign
error-newer-version =
    Codul a fost creat pentru o versiune mai nouă a acestei aplicații, așa că nu poate fi citit aici. Actualizați aplicația, apoi scanați din nou codul.
    .title = Această aplicație trebuie actualizată
error-no-code-in-picture =
    În imagine nu s-a găsit niciun cod lizibil. Alegeți una mai clară, care să arate întregul cod cu marginea lui albă.
    .title = Niciun cod în această imagine
error-unreadable-picture =
    Fișierul nu este o imagine pe care această aplicație o poate citi sau este prea mare. Alegeți o imagine PNG, JPEG sau WebP de cel mult 12 megaocteți.
    .title = Această imagine nu se deschide
error-mistyped-code =
    Unul sau mai multe caractere nu se potrivesc cu pagina, așa că nu s-a trimis nimic. Comparați codul cu pagina și corectați-l.
    .title = Greșeală de scriere
error-mistyped-digits =
    Una dintre cifre este greșită sau lipsește. Nu se consideră o încercare. Comparați toate cele douăsprezece cifre cu pagina și corectați-le.
    .title = Greșeală de scriere
error-insecure-address =
    Conexiunea la această adresă nu este criptată, așa că aplicația nu o folosește. Cereți serviciului codul corect.
    .title = Această adresă nu este protejată
error-not-an-address =
    Adresa este incompletă sau conține o greșeală de scriere, așa că nu s-a trimis nimic. Copiați-o de pe pagina care afișează codul.
    .title = Aceasta nu este o adresă
error-no-answer-there =
    Nu s-a modificat nimic. Verificați adresa și dacă acest dispozitiv este online. Apoi încercați din nou.
    .title = Niciun răspuns de la această adresă
error-name-refused =
    Numele este prea lung sau conține caractere ascunse, așa că nu a fost salvat. Alegeți alt nume.
    .title = Acest nume nu poate fi folosit
error-enrolment-gone =
    Fiecare cod este valabil o singură dată, timp de zece minute. Nu s-a modificat nimic. Obțineți un cod nou pe pagină și scanați-l.
    .title = Acest cod nu mai este valabil
error-reset-gone =
    Fiecare cod este valabil o singură dată, timp de zece minute. Nu s-a modificat nimic. Alegeți „Resetați codul PIN” lângă acest dispozitiv. Obțineți un cod nou pe pagină și scanați-l.
    .title = Acest cod nu mai este valabil
error-enrolment-contested =
    Două dispozitive au încercat să folosească același cod, așa că ambele au fost refuzate și nu s-a modificat nimic. Obțineți un cod nou pe pagină și nu lăsați pe nimeni altcineva să îl vadă.
    .title = Alt dispozitiv a folosit acest cod
error-not-this-device =
    Acest cod resetează codul PIN al altui dispozitiv. Scanați-l cu acel dispozitiv sau selectați pe pagină acest dispozitiv și scanați noul cod.
    .title = Acest cod este pentru alt dispozitiv
error-page-still-asks =
    Pagina încă întreabă dacă cele șase caractere sunt la fel. Comparați caracterele și răspundeți acolo. Apoi aplicația va continua automat.
    .title = Pagina încă întreabă
error-wrong-pin =
    Nu s-a aprobat nimic. Introduceți din nou codul PIN. Nu vă grăbiți.
    .title = Cod PIN greșit
error-enrolment-dead =
    Codul PIN a fost introdus greșit de trei ori, așa că acest cod nu mai este valabil. Nu s-a modificat nimic. Obțineți un cod nou pe pagină și reîncepeți.
    .title = Prea multe coduri PIN greșite
error-reset-unanswered =
    Noul cod PIN este stabilit pe acest dispozitiv, dar serverul nu a răspuns încă. Verificați dacă acest dispozitiv este online. Aplicația va continua automat.
    .title = Noul cod PIN nu este încă confirmat
error-not-attested =
    Acest server acceptă numai dispozitive al căror hardware îl poate verifica. Acest dispozitiv nu a putut fi verificat. Nu s-a schimbat nimic. Folosiți alt dispozitiv sau adresați-vă operatorului serverului.
    .title = Acest dispozitiv nu este acceptat
error-unreachable =
    Deocamdată serverul nu poate fi contactat. Nu s-a pierdut nimic. Verificați dacă acest dispozitiv este online. Aplicația va continua să încerce.
    .title = Serverul nu răspunde
error-not-the-server =
    Răspunsul nu a venit de la serverul dumneavoastră, așa că a fost ignorat. Este posibil ca rețeaua unui hotel sau a unei cafenele să vă ceară mai întâi conectarea. Deschideți o pagină web sau folosiți altă rețea.
    .title = Răspunsul nu a venit de la serverul dumneavoastră
error-server-fault =
    Există o problemă pe server. Nu s-a modificat nimic. Încercați din nou peste câteva minute.
    .title = Serverul are o problemă
error-too-many =
    Pentru a vă proteja contul, serverul vă cere să așteptați. Nu s-a pierdut nimic. Încercați din nou puțin mai târziu.
    .title = Prea multe încercări în scurt timp
error-device-not-active =
    Momentan, acest dispozitiv nu poate fi folosit pentru acest cont. Nu s-a modificat nimic. Reveniți la primul ecran al contului pentru a vedea ce este de făcut.
    .title = Acest dispozitiv nu poate fi folosit
error-request-expired =
    Nu s-a aprobat nimic. Dacă doriți în continuare să vă conectați, începeți din nou pe pagină.
    .title = Această cerere a expirat
error-request-gone =
    Această cerere a primit răspuns sau a fost anulată în altă parte. Dacă doriți în continuare să vă conectați, începeți din nou pe pagină.
    .title = Această cerere s-a încheiat deja
error-removal-untold =
    Contul a fost șters de pe acest dispozitiv, dar serverul nu a răspuns. Conectați-vă, deschideți „Contul meu” și eliminați acest dispozitiv și din lista de acolo.
    .title = Serverul nu a putut fi informat
error-no-such-account =
    Contul pentru care este acest cod nu se află în această aplicație. Alegeți pe pagină acest dispozitiv sau înregistrați-l mai întâi.
    .title = Acest cod este pentru alt cont
error-forged-challenge =
    Acest cod pretinde că vine de la serverul dumneavoastră, dar nu este așa. Nu s-a creat niciun cod de răspuns. Verificați adresa paginii înainte de a continua.
    .title = Nu vă încredeți în acest cod
error-challenge-expired =
    Acest cod este mai vechi de cinci minute. Dacă pagina nu acceptă răspunsul dumneavoastră, obțineți acolo un cod nou.
    .title = Este posibil ca acest cod să fie prea vechi
error-clock-wrong =
    Ceasul acestui dispozitiv diferă cu mai mult de un minut de cel al serverului. Aplicația folosește ora serverului. Activați data și ora automate în setări.
    .title = Ceasul acestui dispozitiv este greșit
error-key-store-unavailable =
    Depozitul de chei al acestui dispozitiv, care protejează aplicația, nu a putut fi deschis. Nu s-a modificat nimic. Deblocați dispozitivul sau conectați-vă din nou la el, apoi încercați din nou.
    .title = Depozitul de chei nu răspunde
error-secret-lost =
    Cheia care protejează datele aplicației pe acest dispozitiv s-a pierdut și nu poate fi refăcută. Conturile dumneavoastră de pe servere rămân neschimbate. Ștergeți tot din aplicație, apoi înregistrați din nou acest dispozitiv în „Contul meu”.
    .title = Datele aplicației nu mai pot fi deschise
error-device-key-lost =
    Cheia acestui cont de pe acest dispozitiv s-a pierdut, așa că dispozitivul nu poate aproba nimic pentru acest cont. Eliminați contul din aplicație, apoi înregistrați din nou acest dispozitiv în „Contul meu”.
    .title = Cheia acestui cont s-a pierdut
error-store-unwritable =
    Spațiul de stocare al acestui dispozitiv este plin sau protejat, așa că nu s-a trimis nimic. Eliberați spațiu, apoi încercați din nou.
    .title = Aplicația nu a putut salva
error-store-damaged =
    Datele sunt deteriorate sau aparțin altei instalări. Nu s-a modificat nimic. Dacă o nouă încercare nu ajută, reinstalați aplicația și înregistrați acest dispozitiv în „Contul meu”.
    .title = Datele aplicației nu pot fi citite
error-store-newer =
    Datele aplicației au fost salvate de o versiune mai nouă și nu pot fi deschise de aceasta. Nu s-a modificat nimic. Actualizați aplicația.
    .title = Aceste date provin dintr-o versiune mai nouă a aplicației
error-store-in-use =
    Altă fereastră a acestei aplicații folosește datele. Închideți această fereastră și continuați în cealaltă.
    .title = Countersign este deja deschis
error-link-not-scanned =
    Nu scanați acest cod: deschide o cerere pe dispozitivul pe care este afișat. Deschideți linkul lui pe acel dispozitiv sau selectați „Telefon fără internet: scanați un cod QR” pe pagină.
    .title = Acest cod nu se scanează
error-link-gone =
    Cererea a primit răspuns sau a fost anulată, a expirat ori este pentru altă aplicație. Nu s-a aprobat nimic. Dacă doriți în continuare să vă conectați, începeți din nou pe pagină.
    .title = Acest link nu mai este valabil
error-request-not-shown =
    O parte a acestei cereri lipsește sau nu poate fi afișată aici, așa că cererea nu poate fi aprobată. Nu s-a semnat nimic. Actualizați aplicația sau contactați serviciul.
    .title = Cererea nu poate fi afișată integral
error-link-waits =
    Încheiați sau anulați aici ceea ce faceți. Apoi linkul se va deschide automat.
    .title = Un link vă așteaptă
error-browser-not-opened =
    Acest dispozitiv nu a deschis browserul. Reveniți la browser. Pagina pe care ați început va continua acolo.
    .title = Browserul nu s-a deschis
error-help-not-opened =
    Browserul nu s-a deschis și sunteți încă în aplicație. Deschideți într-un browser adresa de sub „Ajutor”.
    .title = Browserul nu s-a deschis
error-password-page-not-opened =
    Browserul nu s-a deschis și sunteți încă în aplicație. Deschideți într-un browser adresa afișată aici.
    .title = Browserul nu s-a deschis
error-pin-same-digits =
    Patru cifre identice sunt ușor de ghicit. Alegeți alt cod PIN.
    .title = Acest cod PIN este prea simplu
error-pin-row =
    Șirurile precum 1234 sau 4321 sunt ușor de ghicit. Alegeți alt cod PIN.
    .title = Acest cod PIN este prea simplu
error-pin-pairs =
    Perechile repetate sau în oglindă, precum 1212 sau 1221, sunt ușor de ghicit. Alegeți alt cod PIN.
    .title = Acest cod PIN este prea simplu
error-pin-year =
    Un an este ușor de ghicit. Alegeți alt cod PIN.
    .title = Acest cod PIN este prea simplu
error-pin-keypad-line =
    Cifrele care formează o linie pe tastatură sunt ușor de ghicit. Alegeți alt cod PIN.
    .title = Acest cod PIN este prea simplu
error-pin-unchanged =
    Acesta este deja codul dumneavoastră PIN. Alegeți altul.
    .title = Acesta este codul dumneavoastră PIN actual
error-pin-differs =
    Cele două coduri PIN nu sunt la fel, așa că nu s-a modificat nimic. Alegeți încă o dată noul cod PIN.
    .title = Cele două coduri PIN nu sunt la fel
error-biometric-cancelled =
    Nu s-a aprobat nimic și nu s-a pierdut nimic. Încercați din nou sau folosiți codul PIN.
    .title = Anulat
error-biometric-locked-out =
    Recunoașterea amprentei sau recunoașterea facială a eșuat de prea multe ori, așa că este dezactivată o vreme. Folosiți codul PIN. Pentru a folosi din nou recunoașterea, deblocați o dată dispozitivul.
    .title = De data aceasta folosiți codul PIN
error-biometric-changed =
    O amprentă digitală sau o față a fost adăugată pe acest dispozitiv ori ștearsă de pe el. Pentru siguranța dumneavoastră, aplicația cere acum codul PIN. Puteți reactiva recunoașterea în cont.
    .title = Amprentele sau fețele s-au schimbat
error-biometric-unavailable =
    Acest dispozitiv nu are momentan o amprentă digitală sau o față pe care aplicația să o poată folosi. Folosiți codul PIN.
    .title = Folosiți codul PIN
error-move-ended =
    Nu s-a mutat nimic și acest dispozitiv funcționează ca înainte. Dacă doriți în continuare să mutați contul, începeți din nou.
    .title = Mutarea s-a încheiat
error-too-many-accounts =
    Această aplicație are deja numărul maxim de conturi sau contul are numărul maxim de dispozitive. Nu s-a înregistrat nimic. Eliminați ce nu vă trebuie, apoi încercați din nou.
    .title = S-a atins limita
error-settings-not-opened =
    Nu s-a modificat nimic. Deschideți setările acestui dispozitiv și căutați acolo blocarea ecranului.
    .title = Setările nu s-au deschis
error-notifications-not-opened =
    Nu s-a modificat nimic. Deschideți setările acestui dispozitiv și căutați acolo notificările acestei aplicații.
    .title = Setările nu s-au deschis
