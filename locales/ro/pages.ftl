### Română: see locales/en for what each text is for.

product-name = Countersign

page-skip = Treceți la conținut
page-sign-out = Deconectați-vă
page-demo = Aceasta este o demonstrație pe acest computer. Mesajele sale se păstrează aici:
page-back-account = Contul meu
page-back-devices = Dispozitivele mele mobile
page-cancel = Anulați
page-language = Limba
page-language-set = Schimbați

sign-in-title = Conectați-vă
sign-in-lead = Pentru a începe, introduceți adresa de e-mail.
sign-in-email = Adresa de e-mail
sign-in-email-wrong = Introduceți o adresă de e-mail completă, de exemplu maria@example.eu.
sign-in-next = Înainte
sign-in-over = Acea conectare s-a încheiat, pentru că a durat mai mult de 15 minute sau a fost începută în alt browser. Nu s-a pierdut nimic: începeți din nou aici.

password-title = Introduceți parola
password-not-you = Nu sunteți dumneavoastră?
password-label = Parolă
password-show = Afișați
password-hide = Ascundeți
password-change-title = Schimbarea parolei
password-change-lead = Folosiți cel puțin { $count } caractere; câteva cuvinte la rând se țin minte ușor. Celelalte browsere sunt deconectate și primiți un e-mail despre aceasta.
password-current = Parola actuală
password-new = Parola nouă
password-repeat = Parola nouă încă o dată
password-save = Salvați parola nouă
password-saved = Parola dumneavoastră a fost schimbată. Celelalte browsere au fost deconectate.
account-password-state = Schimbați-o dacă altcineva ar putea să o știe.
error-password-short = Folosiți cel puțin { $count } caractere.
    .title = Parola este prea scurtă
error-password-long = Folosiți cel mult { $count } de caractere.
    .title = Parola este prea lungă
error-password-personal = Nu trebuie să conțină adresa dumneavoastră de e-mail și nici să fie numele dumneavoastră.
    .title = Alegeți altă parolă
error-password-differs = Scrieți parola nouă de două ori la fel.
    .title = Cele două parole nu sunt identice
forgotten-title = Ați uitat parola?
forgotten-lead = Scrieți adresa dumneavoastră de e-mail. Dacă există un cont, vă trimitem un link cu care alegeți o parolă nouă.
forgotten-send = Trimiteți linkul
forgotten-sent-lead = Dacă această adresă are un cont, un link este pe drum. Deschideți-l în acest browser.
forgotten-wait-lead = Niciun dispozitiv nu poate confirma, așa că, pentru siguranța dumneavoastră, puteți alege parola nouă abia după această oră. Deschideți atunci din nou linkul din e-mail. Din e-mail puteți opri procedura dacă nu ați fost dumneavoastră.
forgotten-saved = Parola dumneavoastră nouă este setată. Conectați-vă cu ea.
recover-title = Recuperarea aplicației
recover-lead = V-ați conectat numai cu parola. Contul dumneavoastră cere și aplicația, așa că este deschisă doar această pagină.
recover-sign-in = Conectați-vă cu aplicația
recover-sign-in-lead = Unul dintre dispozitivele dumneavoastră poate confirma. Cu el este deschis întregul cont.
password-sign-in = Conectați-vă
method-title = Alegeți cum vă conectați
method-label = Cum doriți să confirmați că sunteți dumneavoastră?
method-hint = Cu aplicația Countersign pe dispozitivul dumneavoastră, conectarea este mai sigură decât numai cu o parolă.
method-password = Numai parolă
method-without-app = Fără aplicație
    .hint = Dacă nu aveți încă un dispozitiv sau niciunul nu funcționează.
method-app-pin = Aprobați în aplicația mea
    .hint = Trimitem o cerere pe dispozitivul dumneavoastră.
method-on-mobile = Aprobați în aplicația de pe acest dispozitiv
    .hint = Aplicația se deschide și vă aduce înapoi aici.
method-app-qr = Folosiți un cod din aplicația mea
    .hint = Scanați un cod QR. Dispozitivul nu are nevoie de rețea.
error-wrong-password = Verificați adresa și scrieți din nou parola. Se face diferența între litere mari și mici. Dacă nu aveți un cont aici, nu s-a modificat nimic.
    .title = Adresa și parola nu se potrivesc
error-password-alone = Pe unul dintre dispozitivele dumneavoastră a fost semnalată o încercare de conectare. Timp de o oră după aceea, alegeți un mod cu aplicația.
    .title = Acum numai parola nu ajunge
error-too-many-passwords =
    { $count ->
        [one] Pentru a proteja contul, timp de o secundă nu se verifică nicio parolă. Apoi încercați din nou.
        [few] Pentru a proteja contul, timp de { $count } secunde nu se verifică nicio parolă. Apoi încercați din nou. Dispozitivele dumneavoastră nu sunt afectate.
       *[other] Pentru a proteja contul, timp de { $count } de secunde nu se verifică nicio parolă. Apoi încercați din nou. Dispozitivele dumneavoastră nu sunt afectate.
    }
    .title = Vă rugăm să așteptați puțin

device-title = Ce dispozitiv doriți să folosiți?
device-lead = Numai acest dispozitiv primește cererea. Celelalte nu primesc nimic.
device-none-title = Nu aveți încă niciun dispozitiv
device-none-lead = Pentru a confirma cu aplicația, trebuie mai întâi să adăugați un dispozitiv la contul dumneavoastră. Conectați-vă acum cu parola. În „Contul meu”, secțiunea „Dispozitivele mele mobile” vă îndrumă în circa două minute.
device-none-unusable = Deocamdată, dispozitivul dumneavoastră nu poate fi folosit, pentru că este blocat sau nu a fost adăugat complet. Conectați-vă cu parola. În „Dispozitivele mele mobile” îi puteți reseta codul PIN.
device-none-password = Conectați-vă cu parola
device-last-used = Ultima utilizare:
device-never-used = Încă neutilizat
device-other-method = Folosiți alt mod

waiting-title = Confirmați pe dispozitivul dumneavoastră
waiting-step-open = Deschideți aplicația Countersign pe { $device }. Cererea apare de la sine.
waiting-step-match = Verificați de la cine vine cererea, apoi scrieți acest număr în aplicație:
waiting-step-check = Verificați în aplicație de la cine vine cererea și continuați.
waiting-step-pin = Introduceți codul PIN în aplicație. Această pagină continuă de la sine.
waiting-match-label = Numărul de scris în aplicație
waiting-time-left = Timp rămas
waiting-other-method = Folosiți alt mod
waiting-cancel = Anulați
waiting-noscript = Fără scripturi, această pagină nu poate continua de la sine. După ce ați confirmat în aplicație, apăsați butonul.
waiting-continue = Am confirmat
waiting-confirmed = Confirmat. Un moment…
waiting-none-title = Nicio cerere în aplicație?
waiting-none-lead = Deschideți aplicația pe { $device } și verificați dacă dispozitivul are rețea. Fără rețea, folosiți un cod.
waiting-again = Trimiteți cererea din nou
waiting-code = Folosiți un cod

outcome-again = Încercați din nou
outcome-begin-again = Începeți din nou
outcome-ends = Această încercare s-a încheiat. Pagina trebuie să înceapă din nou cu parola.
outcome-hour = Timp de o oră, nimeni nu se conectează numai cu parola, cu excepția unui browser pe care un dispozitiv al dumneavoastră l-a confirmat deja.
outcome-denied = Cerere refuzată pe dispozitivul dumneavoastră
    .lead = Nimeni nu s-a conectat. Dacă ați apăsat „Refuzați” din greșeală, încercați din nou.
    .change = Nu s-a modificat nimic. Dacă ați apăsat „Refuzați” din greșeală, încercați din nou.
outcome-reported = Cerere semnalată pe dispozitivul dumneavoastră
    .lead = Nimeni nu s-a conectat. Dacă cererea a venit de la altcineva, este posibil ca acea persoană să vă cunoască parola: schimbați-o cât mai curând.
outcome-expired = Timpul a expirat
    .lead = Cererea nu a primit răspuns în două minute, așa că nimeni nu s-a conectat. Țineți dispozitivul la îndemână și încercați din nou.
    .change = Cererea nu a primit răspuns în două minute, așa că nu s-a modificat nimic. Țineți dispozitivul la îndemână și încercați din nou.
outcome-cancelled = Cererea a fost anulată
    .lead = Nimeni nu s-a conectat. Puteți reîncepe oricând doriți.
    .change = Nu s-a modificat nimic. Puteți reîncepe oricând doriți.
outcome-wrong-match = Numărul scris nu era cel de pe această pagină
    .lead = Cererea s-a încheiat și nimeni nu s-a conectat. Încercați din nou cu noul număr.
    .change = Cererea s-a încheiat și nu s-a modificat nimic. Încercați din nou cu noul număr.
outcome-blocked = Acest dispozitiv este blocat
    .lead = Codul PIN a fost introdus greșit de cinci ori la rând sau dispozitivul a fost dezactivat ori eliminat. Conectați-vă în alt mod. În „Dispozitivele mele mobile” îi puteți reseta codul PIN.
    .change = Codul PIN a fost introdus greșit de cinci ori la rând sau dispozitivul a fost dezactivat ori eliminat. Nu s-a modificat nimic. Folosiți alt mod. În „Dispozitivele mele mobile” îi puteți reseta codul PIN.
outcome-too-many = Trei cereri sunt deja în așteptare
    .lead = Răspundeți la ele sau refuzați-le în aplicație ori așteptați două minute până când se încheie de la sine. Apoi încercați din nou.
outcome-only-known = Deocamdată, dispozitivul dumneavoastră nu primește cereri
    .lead = În ultima oră, mai multe cereri au rămas fără răspuns sau au fost refuzate. Pentru a vă scuti de altele, pot trimite cereri numai browserele pe care le-ați mai folosit. Folosiți alt mod sau încercați din nou peste o oră.
outcome-too-many-codes = Prea multe coduri greșite
    .lead = Pentru a vă proteja contul, nu se creează niciun cod nou înainte de ora de mai jos. Până atunci, folosiți alt mod.
outcome-announce = Sau deschideți „Conectări” în aplicație, apăsați „Mă conectez acum” și încercați din nou aici.
outcome-not-active = Acest dispozitiv nu poate fi folosit acum
    .lead = Nu a fost adăugat complet ori este blocat sau eliminat. Folosiți alt mod. În „Dispozitivele mele mobile” îi vedeți starea.

browser-on-system = { $browser } pe { $system }
context-this-computer = Acest computer

on-mobile-passwordless = Conectați-vă cu aplicația de pe acest dispozitiv
on-mobile-title = Confirmați cu aplicația de pe acest dispozitiv
on-mobile-step-open = Deschideți aplicația cu butonul de mai jos.
on-mobile-step-check = Verificați de la cine vine cererea și introduceți codul PIN.
on-mobile-step-back = Aplicația vă aduce înapoi aici, cu conectarea făcută.
on-mobile-open = Deschideți aplicația
on-mobile-verified = Nu se deschide nimic? Folosiți acest link
on-mobile-confirmed = Confirmat. Aplicația vă aduce înapoi la această pagină.
on-mobile-typed-title = Aplicația afișează nouă caractere?
on-mobile-typed-lead = Le afișează când a deschis alt browser decât acesta. Scrieți-le aici. Literele mari, spațiile și cratimele nu contează.
on-mobile-typed-label = Cele nouă caractere
error-mistyped-return = Unul sau mai multe caractere nu sunt ca în aplicație. Aceasta nu se socotește ca încercare: comparați și corectați.
    .title = Există o greșeală de scriere
error-return-not-yet = Aplicația nu a confirmat încă. Deschideți-o cu butonul de mai sus; apoi ea afișează caracterele.
    .title = Confirmați mai întâi în aplicație
error-too-many-passwordless =
    { $count ->
        [one] De aici s-au început multe conectări în scurt timp. Așteptați un minut sau folosiți adresa dumneavoastră de e-mail.
        [few] De aici s-au început multe conectări în scurt timp. Așteptați { $count } minute sau folosiți adresa dumneavoastră de e-mail.
       *[other] De aici s-au început multe conectări în scurt timp. Așteptați { $count } de minute sau folosiți adresa dumneavoastră de e-mail.
    }
    .title = Vă rugăm să așteptați puțin
error-wrong-return =
    { $count ->
        [one] Acestea nu sunt caracterele pentru această pagină. Comparați-le cu aplicația. Mai aveți o încercare.
        [few] Acestea nu sunt caracterele pentru această pagină. Comparați-le cu aplicația. Mai aveți { $count } încercări.
       *[other] Acestea nu sunt caracterele pentru această pagină. Comparați-le cu aplicația. Mai aveți { $count } de încercări.
    }
    .title = Caracterele sunt altele

request-link-title = Această cerere este pentru aplicație
request-link-lead = Deschideți-o în aplicația Countersign de pe acest dispozitiv. Confirmați numai dacă chiar dumneavoastră ați început, cu puțin timp în urmă, să vă conectați pe acest dispozitiv; altfel, închideți această pagină.

return-ended-title = Nimeni nu s-a conectat
return-ended-lead = Aplicația a deschis alt browser decât cel în care ați început, așa că această conectare s-a încheiat. Puteți reîncepe aici, în acest browser.
return-ended-again = Reîncepeți aici
return-elsewhere-title = Acesta nu este browserul în care ați început
return-elsewhere-lead = Nimeni nu s-a conectat aici. Reveniți la browserul în care ați început și scrieți acolo cele nouă caractere afișate de aplicație.
return-typed-only-title = Acest link nu mai funcționează
return-typed-only-lead = A fost deschis mai întâi în alt browser. Acum sunteți în browserul potrivit: mergeți la pagina pe care ați început și scrieți acolo cele nouă caractere afișate de aplicație.
return-wrong-title = Codul din acest link este greșit
return-wrong-lead = Nimeni nu s-a conectat și nimic nu s-a schimbat. Apăsați din nou butonul din aplicație sau scrieți cele nouă caractere afișate de ea pe pagina pe care ați început.
return-gone-title = Această cale de întoarcere s-a încheiat
return-gone-lead = A fost deja folosită sau timpul ei a expirat. Nimeni nu s-a conectat prin ea. Dacă doriți în continuare să vă conectați, începeți din nou.

outcome-code-used = Codul a fost greșit de trei ori
    .lead = Nimeni nu s-a conectat. Reîncepeți când doriți.
outcome-return-expired = Această conectare s-a încheiat
    .lead = Aplicația a deschis alt browser, caracterele au fost greșite de trei ori sau timpul a expirat. Nimeni nu s-a conectat. Reîncepeți când doriți.

code-title = Folosiți codul QR al aplicației
code-lead = Pentru { $device }. Nu este nevoie de rețea.
code-step-scan = În aplicație, apăsați „Scanați codul QR” și țineți dispozitivul în fața acestei imagini.
code-step-pin = Verificați de la cine vine cererea și introduceți codul PIN. Aplicația afișează nouă litere și cifre.
code-step-type = Nouă litere și cifre. Literele mari, spațiile și cratimele nu contează.
code-picture = Cod QR de scanat cu aplicația Countersign
code-label = Codul afișat de aplicație
code-submit = Conectați-vă
code-confirm = Confirmați
code-typed-open = Nu puteți scana imaginea?
code-typed-hint = În aplicație, apăsați „Scanați codul QR”, apoi „Scrieți un cod” și introduceți aceste douăsprezece cifre:
code-time-left = Valabil încă
code-new = Afișați un cod nou

error-mistyped-otp = Unul sau mai multe caractere nu sunt ca în aplicație. Aceasta nu se socotește ca încercare: comparați și corectați.
    .title = Există o greșeală de scriere
error-not-this-device-otp =
    { $count ->
        [one] Codul a fost creat de alt dispozitiv, pentru altă pagină sau cu mult timp în urmă. Creați unul nou în aplicație pentru această imagine. Mai aveți o încercare.
        [few] Codul a fost creat de alt dispozitiv, pentru altă pagină sau cu mult timp în urmă. Creați unul nou în aplicație pentru această imagine. Mai aveți { $count } încercări.
       *[other] Codul a fost creat de alt dispozitiv, pentru altă pagină sau cu mult timp în urmă. Creați unul nou în aplicație pentru această imagine. Mai aveți { $count } de încercări.
    }
    .title = Acel cod nu este pentru această pagină
error-wrong-otp-pin =
    { $count ->
        [one] Scanați din nou imaginea și introduceți cu grijă codul PIN. După încă un cod PIN greșit, dispozitivul este blocat; atunci puteți reseta codul PIN în „Contul meu”.
        [few] Scanați din nou imaginea și introduceți cu grijă codul PIN. Mai aveți { $count } încercări.
       *[other] Scanați din nou imaginea și introduceți cu grijă codul PIN. Mai aveți { $count } de încercări.
    }
    .title = Codul PIN introdus în aplicație a fost greșit
error-code-expired = Au trecut cinci minute. Scanați noua imagine de mai jos și scrieți noul cod.
    .title = Acel cod este prea vechi
error-code-used = Fiecare cod este valabil o singură dată, iar fiecare imagine permite trei încercări. Scanați noua imagine de mai jos și scrieți noul cod.
    .title = Acel cod a fost deja folosit

account-title = Contul meu
account-hello = Bună ziua, { $name }
account-lead = Aici vă gestionați contul și dispozitivele care confirmă pentru dumneavoastră.
account-devices = Dispozitivele mele mobile
account-devices-state =
    { $count ->
        [0] Încă niciun dispozitiv. Când aveți unul, o parolă furată nu mai ajunge pentru a vă modifica dispozitivele.
        [one] Un dispozitiv confirmă pentru dumneavoastră.
        [few] { $count } dispozitive confirmă pentru dumneavoastră.
       *[other] { $count } de dispozitive confirmă pentru dumneavoastră.
    }
account-devices-unusable = Deocamdată, niciunul dintre dispozitivele dumneavoastră nu poate confirma. Vedeți ce este de făcut.
account-history = Istoricul conectărilor
account-history-state = Când și unde v-ați conectat și ce ați semnat
account-history-open = Afișați istoricul
account-sessions = Sesiuni deschise
account-sessions-state = Unde sunteți conectat
account-sessions-open = Afișează sesiunile
account-stop = Dispozitiv pierdut sau furat?
account-stop-state = Încheiați totul deodată: dispozitive, cereri, conectări
account-stop-open = Opriți totul
account-mail-language = Limba e-mailurilor dumneavoastră
account-mail-language-save = Salvați
account-mail-language-saved = De acum primiți e-mailurile în această limbă.
account-bank = Banca demonstrativă
account-bank-state = Un serviciu în care semnați un transfer cu aplicația
account-bank-open = Deschideți Banca demonstrativă
account-devices-manage = Gestionați dispozitivele mobile
account-devices-first = Adăugați un dispozitiv mobil

devices-title = Dispozitivele mele mobile
devices-lead = Aceste dispozitive pot confirma că sunteți dumneavoastră.
devices-none = Nu aveți încă niciun dispozitiv. Adăugați unul: de atunci încolo, o parolă furată nu mai ajunge pentru a vă modifica dispozitivele.
devices-add = Adăugați un dispozitiv mobil
devices-active = Activ
devices-pending = Neterminat
devices-blocked = Blocat
devices-locked = Dezactivat
devices-blocked-why = Codurile PIN greșite au blocat acest dispozitiv. Resetați-i codul PIN pentru a-l folosi din nou.
devices-suspended-why = Dispozitivul sau browserul cu care a fost adăugat nu mai este de încredere. Dacă este al dumneavoastră, resetați-i codul PIN; dacă nu îl cunoașteți, eliminați-l.
devices-locked-why = A fost descoperită o copie a acestui dispozitiv, așa că a fost dezactivat pentru siguranța dumneavoastră. Eliminați-l și adăugați-l din nou.
devices-pending-why = Acest dispozitiv nu a fost adăugat complet. Eliminați-l și adăugați-l din nou.
devices-added = Adăugat la
devices-last-used = Ultima utilizare la
devices-never-used = Încă neutilizat
devices-rename = Redenumiți
devices-rename-label = Nume nou
devices-rename-save = Salvați numele
devices-reset = Resetați codul PIN
devices-remove = Eliminați
devices-remove-title = Eliminați { $device }?
devices-remove-lead = Nu mai poate confirma pentru dumneavoastră, iar cererile deschise pe el se încheie. Primiți un e-mail în acest sens. Pentru a-l folosi din nou, trebuie să îl adăugați încă o dată.
devices-remove-last = Este singurul dumneavoastră dispozitiv. Fără el, pentru a-l adăuga pe următorul sunt necesare parola, un link trimis prin e-mail și un timp de așteptare.
devices-remove-others = Aceste dispozitive au fost adăugate cu ajutorul lui și vor fi blocate până când le resetați codul PIN: { $devices }
devices-remove-confirm = Eliminați acest dispozitiv
devices-remove-keep = Păstrați-l
devices-removed = Dispozitivul a fost eliminat. Primiți un e-mail de confirmare.
devices-renamed = Numele a fost schimbat.
devices-pin-reset = Dispozitivul are noul cod PIN.
devices-was-added = Dispozitivul a fost adăugat. Primiți un e-mail de confirmare.
error-device-name = Dați dispozitivului un nume de 1 până la 40 de caractere.
    .title = Numele lipsește sau este prea lung
error-device-name-characters = Numele conține un sfârșit de rând, un tabulator sau un caracter invizibil. Scrieți-l din nou fără acesta.
    .title = Numele are un caracter care nu poate fi afișat

step-up-title = Confirmați că sunteți dumneavoastră
step-up-first = Introduceți mai întâi încă o dată parola.
step-up-for-add = Doriți să adăugați un dispozitiv.
step-up-for-remove = Doriți să eliminați „{ $device }”.
step-up-for-reset = Doriți să stabiliți un cod PIN nou pentru „{ $device }”.
step-up-for-rename = Doriți să redenumiți „{ $device }”.
step-up-for-password = Doriți să vă schimbați parola.
step-up-for-email = Doriți să vă schimbați adresa de e-mail în { $email }.
step-up-for-report = Doriți să semnalați o conectare care nu v-a aparținut.
step-up-for-sessions = Doriți să vă deconectați din celelalte browsere.
step-up-device-title = Confirmați cu un dispozitiv
step-up-device-lead = Aveți un dispozitiv, așa că numai parola nu este suficientă pentru această modificare.
step-up-continue = Continuați
step-up-app-pin = Confirmați în aplicație
step-up-app-qr = Cu un cod QR, fără rețea
step-up-unusable = Niciun dispozitiv nu funcționează acum?
step-up-unusable-lead = În „Dispozitivele mele mobile” puteți reseta codul PIN al unui dispozitiv cu un link trimis prin e-mail.
sign-in-service = { $name } (Contul meu)

add-title = Adăugați un dispozitiv mobil
add-lead = Alegeți mai întâi un nume și un cod PIN. Codul PIN rămâne pe această pagină și în aplicația dumneavoastră; serverul nu îl vede niciodată.
add-name = Numele dispozitivului
add-name-hint = Pentru a-l recunoaște, de exemplu „Telefonul Mariei”.
add-pin = Cod PIN de patru cifre
add-pin-hint = Îl introduceți în aplicație când confirmați. Evitați anii, șirurile și repetițiile.
add-pin2 = Același cod PIN, încă o dată
add-show = Afișați codul QR
add-noscript = Această pagină creează ea însăși codul QR, pentru ca nimeni altcineva să nu vă vadă codul PIN. Pentru aceasta are nevoie de scripturi: permiteți-le pentru acest site, apoi reîncărcați pagina.
reset-title = Cod PIN nou pentru { $device }
reset-lead = Alegeți un nou cod PIN. Rămâne pe această pagină și în aplicația dumneavoastră; serverul nu îl vede niciodată.

enrol-scan-title = Scanați codul cu dispozitivul dumneavoastră
enrol-scan-lead = Deschideți aplicația Countersign, apăsați „Configurați acest dispozitiv” sau „Adăugați un cont” și țineți dispozitivul în fața imaginii.
enrol-reset-lead = Deschideți aplicația Countersign pe { $device }, apăsați „Scanați codul QR” și țineți dispozitivul în fața imaginii.
enrol-picture = Cod QR de scanat cu aplicația Countersign
enrol-other-ways = Pe același dispozitiv sau fără cameră?
enrol-link-label = Pe același dispozitiv, deschideți acest link în aplicație sau copiați-l acolo:
enrol-here = Aplicația este pe acest dispozitiv?
enrol-here-lead = Deschideți-o aici. Reveniți apoi la această pagină pentru a compara șase caractere.
enrol-copy = Copiați linkul
enrol-copied = Copiat
enrol-typed-label = Sau scrieți acest cod în aplicație, cu adresa { $origin }
enrol-waiting = Se așteaptă dispozitivul dumneavoastră…
enrol-claimed = Legătura cu dispozitivul este stabilită. Introduceți codul PIN în aplicație.
enrol-wrong-pin =
    { $count ->
        [one] Nu acesta este codul PIN pe care l-ați ales aici. Mai aveți o încercare.
        [few] Nu acesta este codul PIN pe care l-ați ales aici. Mai aveți { $count } încercări.
       *[other] Nu acesta este codul PIN pe care l-ați ales aici. Mai aveți { $count } de încercări.
    }
enrol-compare-title = Vedeți același lucru în aplicație?
enrol-compare-lead = Comparați cele șase caractere de mai jos cu cele de pe dispozitivul dumneavoastră. Numai dacă sunt la fel este într-adevăr dispozitivul dumneavoastră.
enrol-match = Sunt la fel
enrol-differ = Sunt diferite
enrol-added-title = Dispozitivul dumneavoastră este gata
enrol-added-lead = De acum încolo poate confirma pentru dumneavoastră. Primiți un e-mail de confirmare.
enrol-reset-done-title = Noul cod PIN este setat
enrol-reset-done-lead = Dispozitivul confirmă din nou pentru dumneavoastră, cu noul cod PIN. Primiți un e-mail de confirmare.
enrol-done = La dispozitivele mele mobile
enrol-dead-title = Acest cod nu mai este valabil
enrol-dead-expired = Nimeni nu l-a folosit timp de zece minute. Nu s-a înregistrat nimic.
enrol-dead-unfinished = Un dispozitiv l-a folosit, dar PIN-ul sau comparația de pe această pagină nu a urmat la timp. Nu s-a înregistrat nimic.
enrol-dead-wrong-pin = Codul PIN a fost introdus greșit de trei ori. Nu s-a înregistrat nimic.
enrol-dead-contested = Două dispozitive au încercat să folosească același cod, așa că ambele au fost refuzate. Nu s-a înregistrat nimic. Feriți imaginea de privirile altora.
enrol-dead-rejected = Ați indicat că cele șase caractere diferă, așa că dispozitivul a fost refuzat. Dacă nu a fost o greșeală, este posibil ca altcineva să fi fotografiat codul: reîncepeți într-un loc în care nu se uită nimeni.
enrol-dead-gone = Codul nu mai este valabil. Nu s-a înregistrat nimic.
enrol-again = Reîncepeți
enrol-cancel = Anulați
enrol-time-left = Cod valabil încă
enrol-failed = Serverul nu a acceptat codul. Verificați conexiunea și încercați din nou.

pin-four-digits = Codul PIN are exact patru cifre.
pin-differs = Cele două coduri PIN nu sunt la fel. Scrieți-le din nou pe amândouă.
pin-same-digits = Patru cifre egale sunt ușor de ghicit. Alegeți alt cod PIN.
pin-row = Cifrele consecutive, crescătoare sau descrescătoare, sunt ușor de ghicit. Alegeți alt cod PIN.
pin-pairs = Perechile repetate sau în oglindă sunt ușor de ghicit. Alegeți alt cod PIN.
pin-year = Un an este ușor de ghicit. Alegeți alt cod PIN.
pin-keypad-line = O linie de pe tastatură este ușor de ghicit. Alegeți alt cod PIN.

recovery-title-pin = Resetați codul PIN pentru { $device }
recovery-title-add = Adăugați un dispozitiv fără a avea altul
recovery-choose-lead = Pentru aceasta, numai parola nu ajunge. Introduceți-o încă o dată, apoi alegeți cum dovediți că sunteți dumneavoastră.
recovery-app-first = Un alt dispozitiv al dumneavoastră funcționează. Conectați-vă mai întâi cu el; apoi poate confirma această modificare.
recovery-password-label = Parolă
recovery-by-device = Confirmați cu { $device }
recovery-by-device-hint = Imediat
recovery-by-mail = Cu un link prin e-mail
recovery-by-mail-hint-now = La adresa dumneavoastră de e-mail, imediat
recovery-by-mail-hint-wait =
    { $count ->
        [one] La adresa dumneavoastră de e-mail, apoi o așteptare de o oră
        [few] La adresa dumneavoastră de e-mail, apoi o așteptare de { $count } ore
       *[other] La adresa dumneavoastră de e-mail, apoi o așteptare de { $count } de ore
    }
recovery-sent-title = Verificați-vă e-mailul
recovery-sent-lead = Un link este pe drum către { $email }. Deschideți-l în acest browser: de acolo continuați.
recovery-sent-again = Niciun e-mail după câteva minute? Trimiteți un link nou
recovery-wait-title = Așteptarea a început
recovery-wait-lead = Pentru siguranța dumneavoastră, puteți continua numai după acest timp. Reveniți atunci la această pagină, în acest browser. Dacă nu ați fost dumneavoastră, e-mailul vă permite să opriți procedura.
recovery-wait-until = Puteți continua începând cu
recovery-elsewhere-title = Ați fost dumneavoastră?
recovery-elsewhere-lead = Dacă ați cerut acest link, deschideți-l în browserul în care l-ați cerut, după ce v-ați conectat acolo. Dacă nu l-ați cerut, opriți procedura aici.
recovery-elsewhere-password = Acest link duce la o parolă nouă. Dacă l-ați cerut, deschideți-l în browserul în care l-ați cerut. Dacă nu l-ați cerut, opriți procedura aici; parola dumneavoastră rămâne aceeași.
recovery-take-over = Eu am fost: continuați în acest browser
recovery-stop = Nu am fost eu: opriți
recovery-stopped-title = Procedură oprită
recovery-stopped-lead = Nu s-a modificat nimic. Dacă nu ați cerut dumneavoastră aceasta, cineva vă cunoaște parola: schimbați-o cât mai curând.
recovery-stopped-password = Parola dumneavoastră rămâne aceeași, iar linkul nu mai funcționează. Pentru a cere un astfel de link este suficientă adresa dumneavoastră de e-mail.
recovery-over-title = Acest link nu mai este valabil
recovery-over-lead = A fost folosit, oprit, înlocuit cu unul mai nou sau lăsat prea mult timp. Nu s-a modificat nimic.
recovery-too-late = Acest link a fost deja folosit sau timpul lui a expirat: nu mai este nimic de oprit. Dacă nu l-ați folosit dumneavoastră, conectați-vă, verificați-vă dispozitivele și schimbați-vă parola.
error-other-device-works = Un alt dispozitiv al dumneavoastră funcționează. Confirmați cu el; atunci nu este nevoie de un link prin e-mail.
    .title = Folosiți celălalt dispozitiv
error-too-many-links =
    { $count ->
        [one] Astăzi s-au trimis deja mai multe e-mailuri cu linkuri. Verificați-vă căsuța poștală, inclusiv mesajele nedorite, sau încercați din nou peste o oră.
        [few] Astăzi s-au trimis deja mai multe e-mailuri cu linkuri. Verificați-vă căsuța poștală, inclusiv mesajele nedorite, sau încercați din nou peste { $count } ore.
       *[other] Astăzi s-au trimis deja mai multe e-mailuri cu linkuri. Verificați-vă căsuța poștală, inclusiv mesajele nedorite, sau încercați din nou peste { $count } de ore.
    }
    .title = Deocamdată nu se mai trimit linkuri

sessions-lead = Aici sunteți conectat. Dacă nu recunoașteți una dintre ele, încheiați-o și schimbați-vă parola.
sessions-here = Acest browser
sessions-end = Încheie această sesiune
sessions-end-others = Încheie toate celelalte sesiuni
sessions-end-others-lead = Veți fi deconectat peste tot, cu excepția acestui browser.
sessions-ended = Sesiunea a fost încheiată.
sessions-others-ended = Toate celelalte sesiuni au fost încheiate.

history-title = Istoricul conectărilor
history-lead = Ce s-a întâmplat cu contul dumneavoastră în ultimele 180 de zile, începând cu cele mai recente.
history-none = Încă nimic. Conectările și semnăturile apar aici.
history-signed-in = Conectare reușită
history-signed = Semnat
history-denied = Refuzat
history-expired = Fără răspuns la timp
history-cancelled = Anulat
history-failed = Nereușit
history-by-password = Numai cu parola
history-by-app = Cu aplicația
history-by-code = Cu un cod din aplicație
history-on-mobile = Cu aplicația de pe același dispozitiv
history-not-me = Nu am fost eu
history-reported = Semnalat
history-report-title = Nu ați fost dumneavoastră?
history-report-lead = Dacă semnalați, toți cei conectați din acel browser sunt deconectați, iar browserul este considerat de atunci necunoscut. Primiți un e-mail în acest sens. Apoi schimbați-vă parola.
history-report-here = Este browserul pe care îl folosiți acum: sesiunea se închide și aici.
history-report-confirm = Semnalați
history-report-keep = Nu, eu am fost
history-was-reported = S-a semnalat, iar acel browser este deconectat. Primiți un e-mail de confirmare.
history-older = Afișați mai vechi
history-newest = Înapoi la cele mai recente

stop-title = Opriți totul
stop-lead = Pentru când un dispozitiv este pierdut sau altcineva ar putea fi conectat în numele dumneavoastră. Are efect imediat și nu poate fi anulat:
stop-devices = Toate dispozitivele dumneavoastră sunt eliminate. Niciunul nu mai poate confirma pentru dumneavoastră.
stop-requests = Cererile și conectările deschise se încheie.
stop-sessions = Sunteți deconectat peste tot, și aici.
stop-mail = Primiți un e-mail în acest sens.
stop-back-title = Cum reîncepeți
stop-back =
    { $count ->
        [0] Conectați-vă cu parola și adăugați din nou un dispozitiv. Pentru aceasta este necesar și un link trimis prin e-mail.
        [one] Conectați-vă cu parola și adăugați din nou un dispozitiv. Pentru aceasta sunt necesare și un link trimis prin e-mail și o așteptare de o oră.
        [few] Conectați-vă cu parola și adăugați din nou un dispozitiv. Pentru aceasta sunt necesare și un link trimis prin e-mail și o așteptare de { $count } ore.
       *[other] Conectați-vă cu parola și adăugați din nou un dispozitiv. Pentru aceasta sunt necesare și un link trimis prin e-mail și o așteptare de { $count } de ore.
    }
stop-confirm = Opriți totul acum
stop-keep = Nu, înapoi
stop-done-title = Totul este oprit
stop-done-lead = Dispozitivele dumneavoastră sunt eliminate și sunteți deconectat peste tot. Primiți un e-mail de confirmare. Când doriți, conectați-vă cu parola; în „Dispozitivele mele mobile” adăugați apoi din nou un dispozitiv.
stop-done-sign-in = Mergeți la conectare

outbox-title = Mesajele trimise ale demonstrației
outbox-lead = E-mailurile pe care această demonstrație le-ar fi trimis, de la cele mai noi la cele mai vechi.
outbox-none = Încă niciun e-mail.

error-page-home = La prima pagină
error-page-not-found = Nu există nimic la această adresă. Este posibil să fi fost copiată fără partea finală.
    .title = Această pagină nu există
error-page-forged = Formularul nu vine de pe o pagină afișată aici în acest browser sau pagina era prea veche. Nu s-a modificat nimic. Reveniți, reîncărcați pagina și repetați operația.
    .title = Acest formular nu este acceptat
error-page-other-host = Acest server răspunde numai la altă adresă. Nu s-a făcut nimic. Folosiți adresa care v-a fost dată.
    .title = Aceasta nu este adresa corectă
error-page-malformed = Ceva lipsea din formular sau nu a putut fi citit. Nu s-a modificat nimic. Reveniți și încercați din nou.
    .title = Acest formular nu poate fi citit
error-page-busy = Multe persoane se conectează în acest moment. Nu s-a pierdut nimic. Așteptați câteva secunde și încercați din nou.
    .title = Un moment, vă rugăm
error-page-too-often = Din acest browser sau din rețeaua lui au venit multe cereri într-un timp scurt. Nu s-a pierdut nimic. Așteptați câteva minute și încercați din nou.
    .title = Vă rugăm să așteptați câteva minute
error-page-fault = Eroarea este de partea noastră și nu s-a modificat nimic. Încercați din nou peste câteva minute.
    .title = Nu a funcționat

link-open = Deschideți în aplicație
link-open-lead = Deschideți-l aici. Pagina care v-a afișat codul continuă de la sine.
link-title = Acest link este pentru aplicație
link-lead = Copiați întreaga adresă a acestei pagini, deschideți aplicația Countersign pe dispozitivul pe care doriți să îl înregistrați, alegeți „Scrieți un cod” și lipiți-o acolo. Linkul este valabil o singură dată, timp de zece minute; încă nu s-a înregistrat nimic.

bank-name = Banca demonstrativă
bank-service-transfer = Banca demonstrativă (transfer)
bank-service-cancel = Banca demonstrativă (anulare)
bank-service-trust = Banca demonstrativă (conturi de încredere)
bank-title = Ce doriți să faceți?
bank-lead = Această bancă este o demonstrație. Nu se mișcă niciun ban; ea arată cum semnați cu aplicația.
bank-transfer = Transferați bani
    .lead = În alt cont, în ziua pe care o alegeți
bank-cancel = Anulați o plată
    .lead = Una care nu a fost încă executată
bank-trust = Modificați conturile de încredere
    .lead = Cele către care plătiți fără limite
bank-form-lead = Completați fiecare câmp. Nu se întâmplă nimic înainte să semnați.
bank-recipient = Beneficiar
bank-account = Numărul contului
    .hint = 8 până la 16 cifre
bank-amount = Suma în euro
bank-amount-hint = De exemplu { $example }
bank-date = Data
bank-purpose = Scopul plății
bank-reference = Numărul plății
    .hint = 6 până la 12 cifre
bank-reason = Motivul
bank-reason-mistake = Din greșeală
bank-reason-twice = Plătit de două ori
bank-reason-not-me = Nu de mine
bank-holder = Titularul contului
bank-change = Modificare
bank-change-add = Adăugați
bank-change-replace = Înlocuiți
bank-change-remove = Eliminați
bank-choose = Vă rugăm să alegeți
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Acest câmp este încă gol. Completați-l.
bank-error-too-long = Textul este prea lung. Folosiți cel mult 200 de caractere.
bank-error-not-digits = Folosiți numai cifre.
bank-error-not-amount = Scrieți o sumă cu cel mult două zecimale, de exemplu { $example }.
bank-error-not-date = Această zi nu există. Verificați ziua, luna și anul; anul are patru cifre.
bank-error-not-option = Alegeți ceva din listă.
bank-error-hidden = Textul conține caractere ascunse. Scrieți-l din nou de mână.
bank-review = Continuați
bank-review-title = Este totul corect?
bank-review-lead = Aplicația vă arată același lucru. Semnați numai dacă este așa.
bank-sign-online = Semnați cu aplicația
bank-sign-code = Semnați cu un cod QR, fără rețea
bank-again = Modificați ceva
bank-device-title = Cu ce dispozitiv doriți să semnați?
bank-device-none-title = Pentru a semna aveți nevoie de un dispozitiv
bank-device-none-lead = Adăugați mai întâi unul la contul dumneavoastră; durează circa două minute. Apoi reveniți aici.
signature-content = Ce semnați
signature-step-type = Verificați de la cine vine cererea, scrieți aceleași valori în aplicație și introduceți codul PIN. Aplicația afișează nouă litere și cifre.
bank-submit-code = Semnați
signature-nothing-signed = Nu s-a semnat nimic și nu se întâmplă nimic. Puteți reîncepe oricând doriți.
bank-back = Înapoi la bancă
bank-signed-title = Semnat
bank-signed-lead = Banca are semnătura dumneavoastră exact pentru aceasta:
error-not-this-transaction-otp =
    { $count ->
        [one] Comparați fiecare valoare scrisă în aplicație cu cele de pe această pagină, scanați din nou imaginea și creați un cod nou. Mai aveți o încercare.
        [few] Comparați fiecare valoare scrisă în aplicație cu cele de pe această pagină, scanați din nou imaginea și creați un cod nou. Mai aveți { $count } încercări.
       *[other] Comparați fiecare valoare scrisă în aplicație cu cele de pe această pagină, scanați din nou imaginea și creați un cod nou. Mai aveți { $count } de încercări.
    }
    .title = Codul și tranzacția nu se potrivesc
