### Română: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign se deschide…

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

still-title = Mai sunteți aici?
still-lead = Aplicația își va ascunde în curând conținutul, ca să nu îl citească altcineva. Atingeți ecranul sau apăsați o tastă pentru a o ține deschisă.
still-stay = Țineți deschisă

privacy-screen-title = Conținut ascuns
privacy-screen-lead = Aplicația nu a fost folosită o vreme, așa că îi este ascuns conținutul.
privacy-screen-open = Continuați

notice-title = Vă conectați la { $service }?
notice-change-title = Permiteți o modificare a contului dumneavoastră?
notice-body = Așteaptă o cerere pentru { $account }. Deschideți aplicația pentru a vedea de unde vine.

account-at = { $account } de pe { $server }
success-device-ready-title = Acest dispozitiv este gata
success-device-ready = De acum vă puteți confirma conectările aici.
success-pin-set-title = Noul cod PIN a fost stabilit
success-pin-set = De acum folosiți noul cod PIN.
success-account-removed-title = Eliminat de pe acest dispozitiv
success-account-removed = Contul dumneavoastră există în continuare. Pentru a-l folosi din nou aici, înregistrați iarăși acest dispozitiv.

context-place = Loc
context-browser = Browser
context-network = Rețea
context-account = Cont
context-asked = Ora cererii
context-page = Site web

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
time-seconds-ago =
    { $count ->
        [one] acum { $count } secundă
        [few] acum { $count } secunde
       *[other] acum { $count } de secunde
    }
time-minutes-ago =
    { $count ->
        [one] acum { $count } minut
        [few] acum { $count } minute
       *[other] acum { $count } de minute
    }
time-hours-ago =
    { $count ->
        [one] acum { $count } oră
        [few] acum { $count } ore
       *[other] acum { $count } de ore
    }
time-days-ago =
    { $count ->
        [one] acum { $count } zi
        [few] acum { $count } zile
       *[other] acum { $count } de zile
    }
time-today = Astăzi
time-yesterday = Ieri

welcome-title = Confirmați că sunteți dumneavoastră
welcome-lead = Când vă conectați pe alt ecran, această aplicație vă cere să confirmați că sunteți într-adevăr dumneavoastră.
welcome-initialise = Configurați acest dispozitiv
welcome-new-phone = Treceți de la un telefon vechi
welcome-what = Ce este aceasta?
# The label in quotes is the link at the foot of every page.
welcome-help = Aveți nevoie de ajutor? Alegeți „Ajutor” pe pagina de conectare.
welcome-what-title = Ce face Countersign
welcome-what-1 = Vă conectați pe un computer sau pe o tabletă, ca de obicei.
welcome-what-2 = Această aplicație vă arată ce serviciu face cererea, de unde și când.
welcome-what-3 = Introduceți aici codul PIN. Numai atunci are loc conectarea. Nimeni nu se poate conecta fără dumneavoastră.
welcome-what-private = Aplicația nu vă cunoaște parola și nu trimite niciodată codul PIN.
welcome-phone-title = Trecerea la un telefon nou
welcome-move-lead = Țineți ambele telefoane la îndemână. Durează circa două minute și nu este nevoie de computer.
welcome-move-1 = Pe telefonul vechi, deschideți Countersign și atingeți contul dumneavoastră, sus.
welcome-move-2 = Atingeți contul din listă, apoi „Treceți la alt telefon”.
welcome-move-3 = Pe acest telefon, atingeți butonul de mai jos și îndreptați camera spre telefonul vechi.
welcome-move-lost-title = Telefonul vechi este pierdut sau stricat?
welcome-move-lost = Pe un computer, deschideți pagina dumneavoastră de conectare și selectați „Mi-am pierdut dispozitivul”. Apoi adăugați acest telefon ca dispozitiv nou.

where-title = Mergeți la celălalt ecran
where-already = Vedeți deja un cod QR pe celălalt ecran? Atingeți „Scanați codul”.
where-lead = Dacă nu, pe computerul sau tableta pe care vă conectați:
where-step-1 = Conectați-vă și deschideți „Contul meu”.
where-step-1-address = Deschideți această adresă, conectați-vă și deschideți „Contul meu”.
where-step-2 = Alegeți „Adăugați un dispozitiv mobil”. Dacă aveți deja un dispozitiv, alegeți mai întâi „Gestionați dispozitivele mobile”.
where-step-3 = Alegeți acolo un cod PIN. Pagina afișează apoi un cod QR (un cod pătrat).
where-scan = Scanați codul
where-same-device = Folosesc același dispozitiv
where-same-title = Totul pe un singur dispozitiv
where-here-lead = Camera nu poate scana un cod de pe propriul ecran, așa că pagina transmite codul direct acestei aplicații.
where-same-1 = Deschideți „Contul meu” în browserul acestui dispozitiv.
where-here-2 = Adăugați acolo un dispozitiv mobil și alegeți un cod PIN. Apoi selectați „Deschideți în aplicație”.
where-here-3 = Această aplicație se deschide și vă întreabă dacă doriți să înregistrați acest dispozitiv. Dacă nu se deschide, copiați linkul de pe pagină și lipiți-l aici.
where-same-paste = Lipiți linkul

scan-title = Scanați codul
scan-lead = Îndreptați camera spre codul QR de pe pagină, astfel încât să încapă în chenar.
scan-starting = Se pornește camera…
scan-refused-title = Aplicația nu poate folosi camera
scan-refused = Aplicația folosește camera numai pentru a citi codul QR și nu păstrează imagini. Puteți permite accesul în setările acestui dispozitiv sau puteți folosi una dintre celelalte opțiuni de mai jos.
scan-absent-title = Nu s-a găsit nicio cameră
scan-absent = Introduceți codul în alt mod: alegeți sau trageți aici o imagine a codului ori lipiți mai jos linkul acestuia.
scan-busy = Se citește codul…
scan-old-title = Scanați telefonul vechi
scan-old-lead = Pe telefonul vechi, deschideți contul în Countersign și atingeți „Treceți la alt telefon”. Apoi îndreptați camera acestui telefon spre cod.
scan-torch = Lanternă
scan-picture = Dintr-o imagine
scan-type-title = Scrieți un cod
scan-type-hint = Linkul sau codul afișat pe celălalt ecran
scan-paste = Lipiți
scan-paste-by-hand = Aplicația nu poate citi aici clipboardul. Țineți degetul pe câmp, apoi alegeți „Lipiți”.
scan-address-label = Adresa paginii respective
scan-address-hint = Adresa este necesară numai pentru un cod lung cu litere.
scan-link-submit = Continuați
scan-drop = Puneți imaginea aici

register-title = Înregistrați acest dispozitiv?
register-lead = Acest dispozitiv va confirma conectările la această adresă:
register-check = Este aceasta adresa afișată pe celălalt ecran? Dacă nu, anulați.
register-stored-title = Ce se păstrează pe acest dispozitiv
register-stored-1 = Numele serverului și contul dumneavoastră, ascuns parțial
register-stored-2 = O cheie secretă, care nu poate fi folosită fără codul dumneavoastră PIN
register-stored-3 = Nu se păstrează nici codul PIN, nici parola
register-accept = Înregistrați
register-busy = Se stabilește conexiunea…
new-pin-title = Folosiți noul cod PIN?
new-pin-lead = Acest dispozitiv va folosi codul PIN pe care l-ați ales la această adresă:
new-pin-note = Nimic altceva nu se schimbă. De atunci încolo va funcționa numai noul cod PIN.
new-pin-accept = Continuați

pin-title = Introduceți codul PIN
pin-title-enrol = Introduceți codul PIN ales
pin-enrol = Acest dispozitiv este conectat la contul { $account } de pe { $server }. Pentru a încheia înregistrarea, introduceți codul PIN.
pin-reset = Acest dispozitiv este conectat la contul { $account } de pe { $server }. Pentru a încheia, introduceți noul cod PIN.
pin-approve = Pentru conectarea la { $service }
pin-answer = Pentru a obține un cod pentru { $service }
pin-answer-digits = Pentru a obține un cod pentru { $server }
pin-sign = Pentru a semna pentru { $service }
pin-answer-sign = Pentru a obține un cod de semnare pentru { $service }
pin-answer-sign-digits = Pentru a obține un cod de semnare pentru { $server }
pin-change-old = Introduceți codul PIN actual
pin-change-new = Alegeți un cod PIN nou
pin-change-repeat = Introduceți încă o dată noul cod PIN
pin-change-hint = Evitați anii, șirurile precum 1234 și cifrele repetate.
pin-turn-on-fingerprint = Pentru a activa recunoașterea amprentei digitale pentru { $account } de pe { $server }
pin-turn-on-face = Pentru a activa recunoașterea facială pentru { $account } de pe { $server }
pin-turn-on-either = Pentru a activa recunoașterea amprentei digitale sau recunoașterea facială pentru { $account } de pe { $server }
pin-move = Pentru a muta { $account } de pe { $server } pe alt telefon
pin-match = Numărul de pe pagină:
pin-dots =
    { $filled ->
        [0] Nicio cifră introdusă
        [one] { $filled } cifră introdusă din 4
        [few] { $filled } cifre introduse din 4
       *[other] { $filled } de cifre introduse din 4
    }
pin-busy = Se verifică…
pin-attempts =
    { $count ->
        [0] Nu mai aveți nicio încercare.
        [1] Aceasta este ultima încercare. Dacă codul PIN este din nou greșit, acest dispozitiv va fi blocat.
       *[other] Mai aveți { $count } încercări. După aceea, acest dispozitiv va fi blocat.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nu mai aveți nicio încercare.
        [1] Aceasta este ultima încercare. Dacă codul PIN este din nou greșit, va trebui să începeți din nou pe pagină.
       *[other] Mai aveți { $count } încercări. După aceea, va trebui să începeți din nou pe pagină.
    }
pin-attempts-change =
    { $count ->
        [0] Nu mai aveți nicio încercare.
        [1] Aceasta este ultima încercare. Dacă codul PIN este din nou greșit, nu va fi schimbat și acest dispozitiv va fi blocat.
       *[other] Mai aveți { $count } încercări. După aceea, acest dispozitiv va fi blocat.
    }
pin-attempts-move =
    { $count ->
        [0] Nu mai aveți nicio încercare.
        [1] Aceasta este ultima încercare. Dacă codul PIN este din nou greșit, nu se va muta nimic și acest dispozitiv va fi blocat.
       *[other] Mai aveți { $count } încercări. După aceea, acest dispozitiv va fi blocat.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Este vizată numai aplicația Countersign. Dispozitivul în sine funcționează în continuare.
pin-keypad = Tastatură
pin-key-delete = Ștergeți ultima cifră
pin-forgotten = Ați uitat codul PIN?
pin-forgotten-title = Ați uitat codul PIN?
pin-forgotten-lead = Nimeni nu poate afla codul dumneavoastră PIN, dar puteți alege unul nou. Acest dispozitiv rămâne înregistrat.
pin-forgotten-1 = Conectați-vă pe alt ecran. Dacă nu aveți alt dispozitiv, alegeți „Fără aplicație”.
pin-forgotten-2 = Alegeți „Resetați codul PIN” lângă acest dispozitiv. Dacă nu vedeți opțiunea, alegeți mai întâi „Gestionați dispozitivele mobile”.
pin-forgotten-3 = Alegeți un nou cod PIN și scanați codul QR afișat pe pagină.
pin-forgotten-without = Pentru a vă conecta acum fără codul PIN, alegeți altă metodă pe pagina pe care vă conectați.
pin-forgotten-enrol = Ați ales acest cod PIN cu puțin timp în urmă, pe pagina care afișează codul. Dacă nu vi-l mai amintiți, reveniți acolo și începeți din nou: nu este încă nimic înregistrat.
pin-forgotten-moving = Dacă telefonul vechi afișează codul, folosiți codul PIN al telefonului vechi.

biometric-fingerprint = Amprentă digitală
biometric-face = Față
biometric-either = Amprentă digitală sau față
biometric-use-fingerprint = Folosiți amprenta digitală
biometric-use-face = Folosiți recunoașterea facială
biometric-use-either = Folosiți amprenta sau fața

offer-notify-title = Doriți o notificare când sosește o cerere?
offer-notify = Aplicația vă poate anunța atunci, chiar și când este închisă.
offer-notify-late = Când este închisă, aplicația verifică cererile doar din când în când, iar fiecare cerere este valabilă numai câteva minute. Când o pagină vă cere să confirmați, deschideți aplicația fără să așteptați o notificare.
offer-notify-later = Puteți schimba această alegere oricând, în setări.
offer-not-now = Nu acum
offer-fingerprint-title = Folosiți amprenta digitală?
offer-fingerprint = Puteți aproba atunci cu o atingere a degetului.
offer-face-title = Folosiți recunoașterea facială?
offer-face = Puteți aproba atunci privind acest dispozitiv.
offer-either-title = Folosiți amprenta digitală sau fața?
offer-either = Puteți aproba atunci cu o atingere sau o privire.
offer-pin-always = Codul PIN funcționează și el întotdeauna. Puteți schimba această alegere oricând, în cont.
offer-yes = Da
offer-skip = Omiteți

no-lock-title = Acest dispozitiv nu are blocarea ecranului
no-lock-lead = Oricine ia în mână acest dispozitiv l-ar putea deschide. Pentru a vă proteja contul, aplicația funcționează numai pe dispozitive cu blocarea ecranului: un cod PIN, un model sau o parolă a dispozitivului ori amprenta digitală sau fața.
no-lock-todo = Stabiliți blocarea ecranului în setările acestui dispozitiv, apoi reveniți aici.
no-lock-todo-here = Deschideți setările acestui dispozitiv, stabiliți blocarea ecranului, apoi reveniți aici.
no-lock-settings = Deschideți setările
no-lock-again = Verificați din nou

compare-title = Vedeți același lucru pe celălalt ecran?
compare-lead-other = Comparați aceste șase caractere cu cele de pe celălalt ecran (pagina sau telefonul vechi) și răspundeți acolo.
compare-characters = Cele șase caractere
compare-same = Dacă sunt la fel, confirmați acolo. Apoi, acest dispozitiv este gata.
compare-differ = Dacă sunt diferite, indicați acest lucru acolo. Nu se va înregistra nimic, iar contul dumneavoastră rămâne în siguranță.
compare-reset-lead = Comparați aceste șase caractere cu cele de pe pagină și răspundeți acolo.
compare-reset-same = Dacă sunt la fel, confirmați acolo. Apoi puteți folosi noul cod PIN.
compare-reset-differ = Dacă sunt diferite, indicați acest lucru acolo. Acest dispozitiv va fi apoi eliminat din contul dumneavoastră, care rămâne în siguranță.
compare-account = Pentru { $account } de pe { $server }
compare-answered = Am răspuns acolo
compare-waiting = Se așteaptă răspunsul dumneavoastră pe celălalt ecran

home-title-quiet = Nimic de aprobat
home-title-requests =
    { $count ->
        [one] O cerere pentru dumneavoastră
        [few] { $count } cereri pentru dumneavoastră
       *[other] { $count } de cereri pentru dumneavoastră
    }
home-quiet-lead = Când vă conectați undeva, cererea apare aici automat.
home-offline-lead = Fără conexiune, cererile nu pot ajunge. Vă puteți conecta totuși: alegeți „Telefon fără internet: scanați un cod QR” pe pagină și scanați aici codul QR al paginii.
home-requests-lead = Deschideți o cerere pentru a vedea de unde vine.
home-checking = Se contactează serverul…
home-checked = Verificat { $ago }
home-offline = Nu există conexiune. Aplicația va încerca în continuare.
home-offline-since = Nu există conexiune. Ultima verificare: { $ago }.
home-not-the-server = Răspunsul nu a venit de la serverul dumneavoastră. Este posibil să fie nevoie să vă conectați mai întâi la această rețea Wi-Fi.
home-refresh = Verificați
home-accounts = Conturi. Afișat acum:
home-settings = Setări
home-open = Deschideți cererea
home-other-requests =
    { $count ->
        [one] O cerere, pe { $server }
        [few] { $count } cereri, pe { $server }
       *[other] { $count } de cereri, pe { $server }
    }
home-title-other = Există o cerere pentru alt cont
home-other-lead = Treceți la acel cont pentru a răspunde.
home-last-sign-in = Ultima conectare: { $service }, { $ago }
home-clock-ahead = Ceasul acestui dispozitiv merge înainte
home-clock-behind = Ceasul acestui dispozitiv este în urmă
home-clock-difference = Diferență: { $difference }
home-clock = Aplicația folosește ora serverului, așa că puteți continua ca de obicei. În setările acestui dispozitiv, activați data și ora automate.
home-clock-minutes =
    { $count ->
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
home-clock-hours =
    { $count ->
        [one] { $count } oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
home-clock-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
home-scan = Scanați codul QR
home-pending-title = Se așteaptă răspunsul dumneavoastră pe celălalt ecran
home-pending = Comparați acolo cele șase caractere. Acest dispozitiv este gata de îndată ce confirmați că sunt la fel.
home-pending-show = Afișați din nou cele șase caractere
home-key-store = Depozitul securizat de chei al acestui dispozitiv nu este folosit. Aplicația își păstrează cheia într-un fișier pe care numai dumneavoastră îl puteți deschide.

request-title = Vă conectați la { $service }?
request-match-label = Scrieți numărul afișat pe pagina pe care vă conectați
request-continue = Continuați
request-next-data = Citiți mai departe
request-next-number = Urmează: numărul de pe celălalt ecran
request-next-answer = Urmează: răspunsul dumneavoastră
request-deny = Refuzați
request-report = Nu am fost eu
request-report-title = Nu ați fost dumneavoastră?
request-report-lead = Este posibil ca altcineva să vă cunoască parola. Nimeni nu se va conecta: această cerere va fi refuzată și semnalată.
request-report-next = Apoi schimbați-vă parola în „Contul meu”.
request-report-confirm = Refuzați și semnalați
request-busy = Se refuză…
request-by-link = Această cerere vine de la un link deschis pe acest dispozitiv. Se va conecta numai browserul în care ați început și veți reveni la el.
request-sign-title = Semnați acest conținut pentru { $service }?
request-sign-lead = Citiți fiecare rând. Introducând codul PIN, semnați exact acest conținut.
request-sign-match = Scrieți numărul afișat pe pagina pe care ați început
request-sign-report = Este posibil ca altcineva să acționeze în numele dumneavoastră. Nu se va semna nimic: această cerere va fi refuzată și semnalată.
request-sign-report-next = Apoi contactați serviciul și schimbați-vă parola în „Contul meu”.

change-add-device = Adăugați un dispozitiv la contul dumneavoastră?
change-remove-device = Eliminați dispozitivul „{ $object }”?
change-reset-pin = Stabiliți un cod PIN nou pentru dispozitivul „{ $object }”?
change-rename-device = Redenumiți dispozitivul „{ $object }” în „{ $value }”?
change-password = Schimbați parola contului dumneavoastră?
change-email = Schimbați adresa de e-mail a contului dumneavoastră în { $value }?
change-end-waiting = Încheiați acum perioada de așteptare a contului dumneavoastră?
change-report = Semnalați că această conectare nu v-a aparținut: { $object }?
change-close-sessions = Închideți sesiunile din toate celelalte browsere?
change-lead = Aceasta nu este o conectare. Introducând codul PIN, permiteți numai această modificare a contului.
change-code-lead = Aceasta nu este o conectare. Cu codul permiteți numai această modificare a contului. Continuați numai dacă ați început-o dumneavoastră.
done-change-nothing = Nu s-a modificat nimic.
done-change-approved-title = Modificare permisă
done-change-approved = Pagina va continua automat. Nu s-a permis nimic altceva.
request-change-report = Este posibil ca altcineva să acționeze în numele dumneavoastră. Nu se va modifica nimic: această cerere va fi refuzată și semnalată.
report-ends = Această încercare s-a încheiat. Pentru a vă conecta, începeți din nou cu parola.
report-hour = Timp de o oră, parola singură nu va fi suficientă pentru conectare, cu excepția browserelor pe care le-ați mai folosit cu unul dintre dispozitivele dumneavoastră.
report-password = Schimbați parola

same-device-link-title = Se deschide cererea…
same-device-link-lead = Se contactează { $server }…
same-device-link-long = Serverul răspunde cu întârziere. Puteți aștepta sau puteți anula și începe din nou pe pagină.

done-approved-title = V-ați conectat
done-approved = { $service } se va deschide automat pe celălalt ecran.
done-denied-title = Cerere refuzată
done-denied = Nimeni nu s-a conectat la { $service }.
done-reported-title = Cerere refuzată și semnalată
done-reported = Nimeni nu s-a conectat la { $service }. Schimbați-vă parola cât mai curând: este posibil ca altcineva să o cunoască.
done-expired-title = Cererea a expirat
done-expired = Nimeni nu s-a conectat la { $service }. Pentru a încerca din nou, începeți pe pagină.
done-cancelled-title = Cerere anulată pe pagină
done-cancelled = Nimeni nu s-a conectat la { $service }. Aici nu mai este nimic de făcut.
done-wrong-match-title = Numărul nu se potrivește
done-wrong-match = Numărul scris nu este cel afișat pe pagina pentru { $service }, așa că nimeni nu s-a conectat. Dacă ați fost dumneavoastră, începeți din nou pe acea pagină.
done-home = Gata
done-approved-here-title = V-ați conectat
done-approved-here = Puteți continua cu { $service } în browserul dumneavoastră.
done-signed-title = Semnat
done-signed = { $service } va continua automat pe celălalt ecran.
done-signed-here-title = Semnat
done-signed-here = Puteți continua cu { $service } în browserul dumneavoastră.
done-sign-denied-title = Cerere refuzată
done-sign-denied = Nu s-a semnat nimic pentru { $service }.
done-sign-reported-title = Cerere refuzată și semnalată
done-sign-reported = Nu s-a semnat nimic pentru { $service }. Contactați serviciul: este posibil ca altcineva să acționeze în numele dumneavoastră.
done-sign-expired-title = Cererea a expirat
done-sign-expired = Nu s-a semnat nimic pentru { $service }. Pentru a încerca din nou, începeți pe pagină.
done-sign-cancelled-title = Cerere anulată pe pagină
done-sign-cancelled = Nu s-a semnat nimic pentru { $service }. Aici nu mai este nimic de făcut.
done-sign-wrong-match-title = Numărul nu se potrivește
done-sign-wrong-match = Numărul scris nu este cel afișat pe pagina pentru { $service }, așa că nu s-a semnat nimic. Dacă ați fost dumneavoastră, începeți din nou pe acea pagină.
done-return = Reveniți la browser
done-not-opened-title = Browserul nu s-a deschis
done-not-opened = Atingeți butonul de mai jos sau deschideți dumneavoastră browserul și mergeți la pagina pe care ați început.
done-other-browser-title = O pagină cere nouă caractere?
done-other-browser = S-a deschis alt browser decât cel în care ați început. Scrieți aceste caractere pe pagina pe care ați început:
done-other-browser-code = Cele nouă caractere

challenge-title = Obțineți un cod pentru { $service }?
challenge-lead = Pagina cere un cod de la această aplicație. Continuați numai dacă dumneavoastră vă conectați acolo.
challenge-typed-title = Obțineți un cod pentru aceste cifre?
challenge-typed-digits = Cifrele scrise de dumneavoastră
challenge-typed-compare = Comparați cifrele cu cele de pe pagină. Dacă una este greșită, reveniți și scrieți cifrele din nou.
challenge-typed-lead = Ați scris douăsprezece cifre de pe o pagină. Codul va funcționa numai pe acea pagină.
challenge-typed-warning = Cifrele nu arată de la cine vine cererea. Continuați numai dacă ați deschis dumneavoastră acea pagină și dacă adresa ei este cea de mai sus.
challenge-sign-title = Semnați pentru { $service }?
challenge-sign-lead = Pagina vă cere să semnați ceva. Introduceți chiar dumneavoastră datele aici, ca să nu hotărască altcineva ce se semnează. Continuați numai dacă dumneavoastră ați început.
challenge-accept = Continuați
challenge-late = După ceasul acestui dispozitiv, acest cod a expirat. Este posibil ca pagina să vă ceară să începeți din nou.

otp-title = Scrieți acest cod pe celălalt ecran
otp-for = Pentru { $service }
otp-for-digits = Pentru { $server }
otp-code = Codul dumneavoastră
otp-hint = Puteți folosi litere mari sau mici, cu sau fără spații.
otp-aloud = Citiți cu voce tare
otp-done = Am scris codul
otp-late = Acest cod a expirat. Dacă pagina nu îl acceptă, cereți acolo unul nou.

sign-title = Semnați pentru { $service }
sign-typed-title = Semnați ceea ce arată pagina
sign-lead = Introduceți ceea ce doriți să semnați, exact așa cum apare pe pagină. Codul va fi valabil numai pentru acest conținut și pentru nimic altceva.
sign-account = Cu contul { $account }
sign-submit = Continuați cu codul PIN
sign-day = Ziua
sign-month = Luna
sign-year = Anul
sign-hint-digits = Numai cifre
sign-hint-amount = De exemplu { $example }
sign-hint-date = În cifre, de exemplu 5 pentru mai
sign-problem-empty = Acest câmp este gol. Completați-l.
sign-problem-too-long = Textul este prea lung. Vă rugăm să îl scurtați.
sign-problem-not-digits = Folosiți numai cifrele de la 0 la 9.
sign-problem-not-amount = Aceasta nu este o sumă. Scrieți-o astfel: { $example }.
sign-problem-not-date = Această dată nu există. Verificați ziua, luna și anul (patru cifre).
sign-problem-not-option = Vă rugăm să alegeți una dintre acestea.
sign-problem-not-pattern = Nu este în formatul pe care îl așteaptă serviciul. Comparați cu pagina.
sign-wrong =
    { $count ->
        [one] Un câmp trebuie verificat.
        [few] { $count } câmpuri trebuie verificate.
       *[other] { $count } de câmpuri trebuie verificate.
    }

deactivated-blocked-title = Acest dispozitiv este blocat
deactivated-blocked = Se întâmplă, de exemplu, după cinci coduri PIN greșite la rând. Countersign nu poate aproba nimic aici până când resetați codul PIN. Dispozitivul în sine funcționează în continuare, iar contul dumneavoastră este în siguranță.
deactivated-blocked-todo = Pentru a-l debloca, alegeți un nou cod PIN:
deactivated-copied-title = Acest dispozitiv este dezactivat
deactivated-copied = Datele aplicației au fost folosite în alt loc sau au fost restabilite dintr-o copie mai veche. Din motive de securitate, serverul nu mai acceptă acest dispozitiv.
deactivated-copied-todo = Eliminați contul de aici, apoi înregistrați din nou acest dispozitiv în „Contul meu”. Dacă nu ați copiat nimic, schimbați-vă și parola.
deactivated-removed-title = Acest dispozitiv a fost eliminat
deactivated-removed = Acest dispozitiv a fost eliminat din contul dumneavoastră, așa că nu mai poate aproba conectări.
deactivated-removed-todo = Dacă doriți să folosiți din nou acest dispozitiv, eliminați contul de aici și înregistrați dispozitivul în „Contul meu”.
deactivated-enrolment-cancelled-title = Înregistrarea a fost anulată
deactivated-enrolment-cancelled = Pe celălalt ecran s-a indicat că cele șase caractere sunt diferite sau înregistrarea a fost anulată. Nu este înregistrat nimic.
deactivated-enrolment-cancelled-todo = Începeți din nou pe pagină când doriți. Dacă într-adevăr caracterele au fost diferite, folosiți altă rețea.
deactivated-server-restored-title = Serverul a fost restabilit dintr-o copie de rezervă
deactivated-server-restored = Serverul are acum date mai vechi decât acest dispozitiv. Contul dumneavoastră este în siguranță.
deactivated-server-restored-todo = Pentru ca acestea să corespundă din nou, stabiliți un nou cod PIN:
deactivated-step-1 = Pe alt ecran, deschideți { $origin } și conectați-vă. Dacă nu aveți alt dispozitiv, alegeți „Fără aplicație”.
deactivated-step-2 = Alegeți „Resetați codul PIN” lângă acest dispozitiv. Dacă nu vedeți opțiunea, alegeți mai întâi „Gestionați dispozitivele mobile”.
deactivated-step-3 = Scanați codul QR afișat pe pagină.
deactivated-scan = Scanați codul de resetare
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Resetați codul PIN
deactivated-remove = Eliminați de pe dispozitiv
deactivated-begin-again = Eliminați și reîncepeți
deactivated-remove-title = Eliminați contul de pe acest dispozitiv?
deactivated-remove-lead = Contul { $account } de pe { $server } va fi șters de pe acest dispozitiv. Dispozitivul nu poate aproba nimic până când nu este înregistrat din nou.
deactivated-remove-confirm = Eliminați

store-title = Aplicația nu poate porni
# Button: deletes all accounts from this device.
store-delete = Ștergeți tot și reîncepeți
store-delete-title = Ștergeți tot din aplicație?
store-delete-lead = Toate conturile din aplicație vor fi șterse de pe acest dispozitiv, cu numele lor și cu setările aplicației. Nu pot fi recuperate. Dispozitivul nu poate aproba nimic până când nu este înregistrat din nou în „Contul meu”.
store-delete-confirm = Ștergeți tot

settings-title = Setări
settings-look = Aspect
settings-language = Limba
settings-language-system = Automat ({ $language })
settings-theme = Luminos sau întunecat
settings-theme-system = Automat
settings-theme-light = Luminos
settings-theme-dark = Întunecat
settings-text = Mărimea textului
settings-text-normal = Normală
settings-text-large = Mare
settings-text-larger = Mai mare
settings-text-largest = Cea mai mare
settings-notifications = Notificări
settings-notifications-hint = Cum aflați despre cereri
settings-safety = Securitate
settings-idle = Ascunderea conținutului aplicației
settings-idle-hint = După acest timp fără utilizare. Veți primi un avertisment cu 30 de secunde înainte.
settings-idle-minutes =
    { $minutes ->
        [one] După { $minutes } minut
        [few] După { $minutes } minute
       *[other] După { $minutes } de minute
    }
settings-idle-never = Niciodată
settings-accounts = Conturi
settings-accounts-hint = Cod PIN, amprentă digitală sau față, mutare, eliminare
settings-history = Conectări
settings-history-hint = Când și unde a fost folosit contul dumneavoastră
settings-about = Despre această aplicație
settings-privacy = Confidențialitate
settings-privacy-hint = Ce se păstrează, ce se trimite și cui
# Row of the settings: opens the help page of the server in the browser.
settings-help = Ajutor
settings-help-hint = Întrebări și răspunsuri, în browser: { $address }
settings-diagnostics = Diagnosticare
settings-diagnostics-hint = Dacă ceva nu funcționează
settings-licences = Licențe
settings-licences-hint = Această aplicație și componentele pe care le folosește
settings-version = Versiunea { $version }

notify-running-title = Notificări cât timp aplicația funcționează
notify-running = Primiți o notificare chiar și când fereastra este ascunsă. Când aplicația este închisă, nu verifică dacă există cereri.
notify-open-title = Notificări numai când aplicația este deschisă
notify-open = Acest dispozitiv nu lasă aplicația să verifice dacă există cereri când este închisă. Când o pagină vă cere să confirmați, deschideți aplicația fără să așteptați o notificare.
notify-periodic-title = Aplicația verifică din când în când
notify-periodic = Când este închisă, aplicația verifică aproximativ la fiecare 15 minute. Dispozitivul poate amâna verificarea.
notify-seldom-title = Aplicația verifică atunci când dispozitivul îi permite
notify-seldom = Cât timp nu folosiți aplicația, între două verificări pot trece ore. Dacă o închideți prin glisare în comutatorul de aplicații, nu mai verifică deloc până când o deschideți din nou.
notify-late = O cerere este valabilă numai câteva minute, așa că această notificare ajunge deseori prea târziu. Când o pagină vă cere să confirmați, deschideți aplicația fără să așteptați notificarea.
notify-push-title = Primiți imediat o notificare
notify-push = De îndată ce sosește o cerere, aplicația dumneavoastră push anunță Countersign. Dacă nu vine nicio notificare, deschideți pur și simplu aplicația.
notify-apple = De îndată ce sosește o cerere, Apple livrează o notificare. Aceasta spune doar că o cerere așteaptă. Dacă nu vine nicio notificare, deschideți pur și simplu aplicația.
notify-faster-title = Pentru a primi imediat notificări
notify-faster = O aplicație precum ntfy poate anunța Countersign de îndată ce sosește o cerere. Instalați-o, apoi deschideți din nou această aplicație.
notify-refused-title = Notificările sunt dezactivate
notify-refused = Nu primiți niciun anunț când sosește o cerere. Veți vedea cererea când deschideți aplicația.
notify-settings = Deschideți setările
notify-ask-title = Notificările nu sunt încă permise
notify-ask = Permiteți notificările, pentru ca aplicația să vă poată anunța când sosește o cerere.
notify-allow = Permiteți notificările

privacy-title = Confidențialitatea dumneavoastră
privacy-lead = Pe scurt: această aplicație comunică numai cu serverele conturilor dumneavoastră și numai despre conectările dumneavoastră.
privacy-kept-title = Ce păstrează acest dispozitiv
privacy-kept-1 = Pentru fiecare cont: numele și adresa serverului și contul dumneavoastră, ascuns parțial
privacy-kept-2 = O cheie secretă pentru fiecare cont, protejată de acest dispozitiv și inutilizabilă fără codul dumneavoastră PIN
privacy-kept-3 = Setările dumneavoastră
privacy-kept-4 = Nu se păstrează: codul PIN, parola sau o listă a conectărilor dumneavoastră
privacy-sent-title = Ce trimite și cui
privacy-sent-1 = Serverului unui cont: răspunsurile dumneavoastră la cereri și verificările de cereri noi
privacy-sent-2 = Niciodată codul PIN: serverul poate verifica dacă este corect, dar nu îl află
privacy-sent-3 = Serverul vede și adresa dumneavoastră IP, ca orice server
privacy-sent-4 = Dacă folosiți o aplicație push: adresa la care poate fi contactată. Furnizorul ei află când vine o cerere și nimic altceva
privacy-none-title = Ce nu face
privacy-none-1 = Fără statistici, fără publicitate, fără rapoarte de erori
privacy-none-2 = Niciun alt server: nici măcar dezvoltatorii nu primesc informații despre dumneavoastră
privacy-none-3 = Nu se păstrează imagini: camera citește numai coduri QR
privacy-gone-title = Cum vă ștergeți datele
privacy-gone = Dacă eliminați un cont din „Conturi”, acesta este șters de pe acest dispozitiv. „Contul meu” arată ce păstrează serverul despre dumneavoastră.

licences-title = Licențe
licences-own = Această aplicație este software liber, sub Licența Publică a Uniunii Europene 1.2.
licences-own-text = Citiți Licența Publică a Uniunii Europene
licences-others-title = Realizată cu munca altora
licences-others =
    { $count ->
        [one] { $count } componentă, sub propria licență:
        [few] { $count } componente, fiecare sub propria licență:
       *[other] { $count } de componente, fiecare sub propria licență:
    }
licences-texts-title = Textul integral al acestor licențe
licences-loading = Se încarcă lista…
licences-failed-title = Lista nu a putut fi deschisă
licences-failed = Închideți aplicația și deschideți-o din nou. Nimic altceva nu este afectat.

diagnostics-title = Diagnosticare
diagnostics-lead = Dacă ceva nu funcționează, aceste informații ajută echipa de asistență să vă ajute.
diagnostics-safe = Aceste informații nu conțin niciun secret: niciun cod PIN, nicio cheie, niciun cod și nicio parolă. Vedeți aici tot ce ar fi trimis.
diagnostics-english = Rândurile sunt în engleză, pentru ca orice echipă de asistență să le poată citi.
diagnostics-lines = Informații de diagnostic
diagnostics-share = Trimiteți

move-intro-title = Treceți la alt telefon?
move-intro-lead = Contul { $account } de pe { $server } va fi mutat pe alt telefon sau pe altă tabletă. Durează mai puțin de două minute.
move-intro-1 = Țineți la îndemână celălalt telefon, cu această aplicație instalată.
move-intro-2 = Acest telefon afișează un cod QR. Celălalt îl scanează.
move-intro-3 = Introduceți codul PIN pe celălalt telefon. Este același cod PIN ca aici.
move-intro-4 = Ambele telefoane afișează șase caractere. Dacă sunt la fel, confirmați aici.
move-intro-after = De îndată ce celălalt telefon este gata, acesta nu mai funcționează pentru acest cont. Până atunci nu se schimbă nimic.
move-intro-accept = Continuați

move-code-title = Scanați codul cu celălalt telefon
move-code-lead = Pe celălalt telefon, deschideți Countersign, atingeți „Treceți de la un telefon vechi” sau „Scanați codul QR” și scanați acest cod.
move-code-picture = Cod QR pentru celălalt telefon
move-code-typed = Sau scrieți acest cod acolo
move-code-address = Adresa:
move-code-claimed-title = Introduceți acum codul PIN pe celălalt telefon
move-code-claimed = Celălalt telefon a citit codul și vă cere codul PIN. Apoi, acest telefon va continua automat.
move-code-attempts =
    { $count ->
        [0] Nu mai aveți nicio încercare.
        [1] Pe celălalt telefon a fost introdus un cod PIN greșit. Mai aveți o încercare.
        [one] Pe celălalt telefon a fost introdus un cod PIN greșit. Mai aveți o încercare.
        [few] Pe celălalt telefon a fost introdus un cod PIN greșit. Mai aveți { $count } încercări.
       *[other] Pe celălalt telefon a fost introdus un cod PIN greșit. Mai aveți { $count } de încercări.
    }
move-code-over-title = Acest cod a expirat
move-code-over = Nu s-a mutat nimic. Mergeți înapoi și începeți din nou.
move-cancel = Anulați mutarea

move-compare-title = Vedeți același lucru pe celălalt telefon?
move-compare-lead = Priviți ambele ecrane. Nu vă grăbiți.
move-compare-characters = Cele șase caractere
move-compare-same = Caracterele sunt la fel
move-compare-differ = Caracterele sunt diferite
move-compare-busy = Se mută contul…
move-compare-note = Dacă diferă, nu se mută nimic. Este posibil ca altcineva să fi citit codul.

moved-title = Celălalt telefon este gata
moved = De acum, celălalt telefon aprobă conectările pentru { $account } de pe { $server }. Acest telefon nu mai poate face acest lucru, iar contul a fost șters de pe el.
moved-name = În „Contul meu”, celălalt telefon are încă numele acestuia. Îl puteți redenumi acolo.
moved-home = Gata

accounts-title = Conturi
accounts-lead = Atingeți un cont pentru a-l folosi sau pentru a-i schimba codul PIN, a-l muta ori a-l elimina.
accounts-active = Afișat acum
accounts-requests =
    { $count ->
        [one] O cerere așteaptă
        [few] { $count } cereri așteaptă
       *[other] { $count } de cereri așteaptă
    }
accounts-pending = În așteptarea celuilalt ecran
accounts-blocked = Blocat
accounts-locked = Dezactivat
accounts-removed = Eliminat
accounts-cancelled = Înregistrare anulată
accounts-restored = Necesită un cod PIN nou

account-add = Adăugați un cont
account-switch = Schimbați contul
account-switch-to = Treceți la acest cont
account-see = Vedeți ce este de făcut
account-deactivated = Momentan, acest cont nu poate aproba nimic.
account-change-pin = Schimbați codul PIN
account-biometrics = În locul codului PIN. Codul PIN funcționează și el întotdeauna.
account-notice-pin-changed-title = Codul PIN a fost schimbat
account-notice-pin-changed = De acum, numai noul cod PIN funcționează pe acest dispozitiv.
account-notice-biometrics-on-title = Funcție activată
account-notice-biometrics-on = De acum puteți folosi amprenta sau fața în locul codului PIN.
account-notice-biometrics-off-title = Funcție dezactivată
account-notice-biometrics-off = De acum, acest dispozitiv vă cere codul PIN.
account-notice-named-title = Salvat
account-notice-named = De acum, acest dispozitiv folosește acest nume.
account-sign-ins = Conectări
account-sign-ins-detail = Când și unde a fost folosit acest cont
account-move = Treceți la alt telefon
account-move-detail = În aproximativ două minute, fără computer
account-remove = Eliminați de pe dispozitiv
account-name = Numele dat de dumneavoastră acestui cont
account-name-hint = Numai acest dispozitiv îl afișează. Lungime maximă: { $count }.
account-name-save = Salvați
account-remove-title = Eliminați acest cont de pe acest dispozitiv?
account-remove-lead = Iată ce se întâmplă cu { $account } de pe { $server }:
account-remove-server = Serverul elimină acest dispozitiv din contul dumneavoastră și vă anunță prin e-mail. Cererile care mai așteaptă aici sunt anulate.
account-remove-here = Contul și cheile lui sunt șterse de pe acest dispozitiv. Celelalte conturi ale dumneavoastră rămân.
account-remove-last = Dacă acesta este singurul dumneavoastră dispozitiv, asigurați-vă că aveți alt mod de conectare.
account-remove-reinstall = Pentru a folosi din nou contul aici, va trebui să înregistrați iarăși acest dispozitiv. La fel se întâmplă dacă ștergeți aplicația: reinstalarea ei nu readuce contul.
account-remove-confirm = Eliminați

sign-ins-title = Conectări
history-empty = Nu există încă nicio conectare. Fiecare conectare va apărea aici, cu locul și ora.
history-busy = Se contactează serverul…
history-more = Afișați intrările mai vechi
history-paused = Sunt suspendate cererile către acest dispozitiv?
history-expect = Mă conectez acum
history-expect-hint = Dacă un browser nou arată că deocamdată nu se trimit cereri pe dispozitivul dumneavoastră, atingeți aici. Timp de zece minute, browserele noi vor putea trimite cereri.
history-expected = Timp de zece minute, browserele noi pot trimite cereri pe acest dispozitiv.
history-method-password = Cu parola
history-method-app = Cu această aplicație
history-method-code = Cu un cod din această aplicație
history-method-here = Pe acest dispozitiv
history-signed-in = Conectare reușită
history-signed = Semnat
history-denied = Refuzat
history-expired = Fără răspuns la timp
history-cancelled = Anulat
history-failed = Nereușit
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Cod PIN nou pentru „{ $device }”
history-unblocked = Dispozitivul „{ $device }” a fost deblocat cu un nou cod PIN
history-moved = Aplicația de pe dispozitivul „{ $device }” a fost mutată pe alt dispozitiv
history-blocked = Dispozitivul „{ $device }” a fost blocat
history-locked = Dispozitivul „{ $device }” a fost dezactivat
history-reported-by-you = Semnalat de dumneavoastră
history-not-me = Nu am fost eu
history-not-me-title = Nu ați fost dumneavoastră?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Semnalarea nu oprește această tranzacție. Sunați acum la „{ $service }”: numai serviciul o poate opri.
history-not-me-1 = Dacă semnalați, toate sesiunile începute din acel browser se închid. Veți primi un e-mail în acest sens.
history-not-me-2 = Schimbați-vă parola în „Contul meu”.
history-not-me-3 = În „Contul meu”, verificați dispozitivele și sesiunile și încheiați-le pe cele pe care nu le recunoașteți.
history-not-me-confirm = Semnalați
