### Română: see locales/en for what each text is for.

page-skip = Treceți la conținut
page-sign-out = Deconectați-vă
page-demo = Aceasta este o demonstrație pe acest computer. E-mailurile sale se păstrează aici:
page-back-account = Contul meu
page-back-devices = Dispozitivele mele mobile
page-cancel = Anulați
page-language = Limba
page-language-set = Schimbați
help-title = Ajutor
help-questions = Întrebări
help-app = De unde obțin aplicația?
    .answer = Aplicația Countersign funcționează pe telefoane, tablete și computere.
    .ask = Întrebați organizația care administrează acest serviciu de unde o puteți descărca.
help-app-get = Obțineți aplicația
help-request = În aplicație nu sosește nicio cerere
    .first = Deschideți aplicația pe dispozitivul indicat pe pagină și verificați dacă este online.
    .second = Dacă nu este, alegeți pe pagină „{ waiting-code }”.
help-sign = Cum semnez o plată sau altă tranzacție?
    .first = Începeți la serviciu. Apoi apare o cerere în aplicație.
    .second = Citiți fiecare rând în aplicație și comparați-l cu ceea ce doriți să semnați.
    .third = Scrieți în aplicație numărul de pe celălalt ecran, apoi codul PIN.
help-not-me = Această cerere sau conectare nu îmi aparține
    .first = Dacă cererea încă așteaptă, atingeți „{ history-not-me }” în aplicație. Nimeni nu se va conecta.
    .second = Dacă a fost deja aprobată, deschideți conectările în „{ account-title }” și alegeți acolo „{ history-not-me }”.
    .third = Apoi schimbați-vă parola.
help-offline = Cum mă conectez când dispozitivul meu este offline?
    .first = Alegeți „{ method-app-qr }” pe pagina de conectare.
    .second = Introduceți cele nouă litere și cifre pe pagină.
help-pin = Am uitat codul PIN
    .first = Conectați-vă fără aplicație.
    .second = Apoi resetați codul PIN al dispozitivului.
    .third = Vă vom trimite un link prin e-mail.
help-wrong-pin = Ce se întâmplă dacă introduc un cod PIN greșit?
    .first = După cinci coduri PIN greșite la rând, dispozitivul este blocat. Contul dumneavoastră rămâne în siguranță.
    .second = Pentru a-l debloca, resetați codul PIN: vedeți „{ help-pin }”.
help-lost = Mi-am pierdut dispozitivul
    .first = Selectați acest buton și introduceți parola. Nu aveți nevoie de dispozitiv.
lost-lead = Acționați acum dacă altcineva ar putea avea dispozitivul dumneavoastră. Aveți nevoie numai de adresa de e-mail și de parolă.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Conectare și oprirea tuturor
lost-effects = Ce se întâmplă apoi
lost-other-title = Dacă alt dispozitiv al dumneavoastră funcționează
lost-other = Conectați-vă cu el și eliminați numai dispozitivul pierdut. Tot restul rămâne neschimbat.
lost-cannot-title = Dacă nu vă puteți conecta
lost-cannot = Dacă nu vă amintiți parola, contactați acum organizația care v-a dat contul. Aceasta vă poate elimina dispozitivul.
help-new-phone = Am un telefon nou
    .first = Instalați aplicația pe telefonul nou.
    .second = Dacă mai aveți telefonul vechi, deschideți acolo contul în aplicație și mutați-l pe cel nou.
    .third = Dacă nu îl mai aveți, conectați-vă fără aplicație, alegeți „{ account-stop-open }”, apoi adăugați telefonul nou.
help-remove = Cum elimin un dispozitiv?
    .first = Deschideți „{ account-title }” și alegeți „{ account-devices-manage }”.
    .second = Alegeți „{ devices-remove }” lângă dispozitiv și confirmați cu aplicația.
help-time = Aplicația spune că ceasul este greșit
    .first = Deschideți setările dispozitivului și activați data și ora automate.
    .second = Apoi deschideți din nou aplicația.
help-language = Cum schimb limba?
    .first = Alegeți limba paginilor în partea de jos a oricărei pagini.
    .second = Alegeți limba e-mailurilor în „{ account-title }”, iar pe cea a aplicației în setările ei.
help-ask = Pe cine pot întreba?
    .first = Întrebați organizația care administrează acest serviciu. Ea nu vă va cere niciodată parola sau codul PIN.
help-more = Mai mult ajutor
info-privacy = Confidențialitate
info-privacy-text = Acest server păstrează numele, adresa de e-mail, dispozitivele și istoricul conectărilor dumneavoastră, ca să vă puteți conecta în siguranță. Istoricul este șters după 180 de zile. Codul PIN, amprenta și fața dumneavoastră nu părăsesc niciodată dispozitivul.
info-privacy-lines = Istoricul conține și primele rânduri ale fiecărei tranzacții pe care vi s-a cerut să o semnați, de exemplu destinatarul și suma. Acestea se păstrează criptate.
info-cookies = Serverul folosește numai modulele cookie necesare conectării. Nimic nu servește publicității.
info-accessibility = Accesibilitate
info-accessibility-text = Puteți folosi aceste pagini cu tastatura, cu un cititor de ecran și cu text mare. Dacă ceva nu funcționează pentru dumneavoastră, spuneți organizației care administrează acest serviciu.
info-contact = Date de contact

sign-in-title = Conectați-vă
sign-in-for = Vă conectați la:
sign-in-email = Adresa de e-mail
sign-in-email-wrong = Introduceți o adresă de e-mail completă, de exemplu maria@example.eu.
sign-in-next = Continuați
sign-in-over = Această conectare s-a încheiat. A durat mai mult de 15 minute, a fost încheiată în altă parte sau a fost începută în alt browser. Începeți din nou aici.
sign-in-reported = Cineva a semnalat ca străină o conectare din acest browser, de aceea sesiunea de aici a fost închisă. Dacă folosiți browserul împreună cu alții sau a fost o greșeală, conectați-vă din nou cu aplicația.

password-title = Introduceți parola
password-not-you = Nu sunteți dumneavoastră?
password-label = Parolă
password-show = Afișați
password-hide = Ascundeți
password-change-title = Schimbarea parolei
password-change-lead = Sesiunile din toate celelalte browsere se vor închide și veți primi un e-mail în acest sens.
password-samples = Afișați exemple
password-samples-lead = Aceste exemple au fost create chiar acum pentru dumneavoastră. Nimeni altcineva nu le-a văzut.
password-rule-met = (îndeplinit)
password-expired = Parola dumneavoastră este mai veche de șase luni. Alegeți acum una nouă. Dispozitivele și setările dumneavoastră rămân neschimbate.
password-later = Schimbați-o mai târziu
password-current = Parola actuală
password-new = Parola nouă
password-repeat = Repetați parola nouă
password-save = Salvați parola nouă
password-saved = Parola dumneavoastră a fost schimbată. Sesiunile din toate celelalte browsere au fost închise.
account-password-state = Schimbați-o dacă altcineva ar putea să o știe
error-password-short = Folosiți cel puțin { $count } caractere.
    .title = Parola este prea scurtă
error-password-long = Folosiți cel mult { $count } de caractere.
    .title = Parola este prea lungă
error-password-personal = Parola nu trebuie să conțină numele sau adresa dumneavoastră de e-mail.
    .title = Alegeți altă parolă
error-password-kinds = Folosiți trei dintre aceste patru feluri: litere mari, litere mici, cifre și alte caractere. De la { $count } de caractere în sus, orice caractere sunt bune.
    .title = Parola este prea simplă
error-password-leaked = Nu folosiți o parolă cunoscută dintr-o scurgere de date. Alții ar încerca-o prima.
    .title = Această parolă este cunoscută dintr-o scurgere de date
error-password-same = Alegeți o parolă diferită de cea actuală.
    .title = Aceasta este parola dumneavoastră actuală
error-password-differs = Introduceți parola nouă de două ori, exact la fel.
    .title = Cele două parole nu sunt identice
forgotten-title = Ați uitat parola?
forgotten-lead = Introduceți adresa de e-mail. Dacă există un cont cu această adresă, vă trimitem un link pentru a alege o parolă nouă.
forgotten-send = Trimiteți linkul
forgotten-sent-lead = Dacă această adresă are un cont, un link este pe drum. Deschideți-l în acest browser.
forgotten-wait-lead = Momentan, niciunul dintre dispozitivele dumneavoastră nu poate confirma. Pentru siguranța dumneavoastră, puteți alege o parolă nouă abia după această oră. Deschideți atunci din nou linkul din e-mail. Dacă nu ați fost dumneavoastră, folosiți e-mailul pentru a anula.
forgotten-saved = Parola nouă a fost salvată. Folosiți-o pentru a vă conecta.
recover-title = Refacerea accesului la aplicație
recover-first-title = Configurarea aplicației mai întâi
recover-lead = V-ați conectat numai cu parola. Contul dumneavoastră are nevoie și de aplicație, așa că deocamdată puteți folosi numai această pagină.
recover-sign-in = Conectați-vă cu aplicația
recover-sign-in-lead = Unul dintre dispozitivele dumneavoastră poate confirma. Folosiți-l pentru a deschide întregul cont.
recover-locked = A fost descoperită o copie a acestui dispozitiv, așa că a fost dezactivat pentru siguranța dumneavoastră. Adăugați-l din nou pentru a-l folosi.
recover-running = Cineva a cerut în alt browser înlocuirea aplicației dumneavoastră
recover-running-cancel = Dacă nu ați fost dumneavoastră, deschideți cel mai nou e-mail al nostru despre aceasta și selectați „{ recovery-stop }”. Apoi schimbați parola.
recover-running-from = Va fi posibil începând cu
password-sign-in = Conectați-vă
method-title = Alegeți cum vă conectați
method-label = Continuați cu:
method-hint = Conectarea cu aplicația Countersign este mai sigură decât cu o simplă parolă.
method-password = Numai parolă
method-without-app = Fără aplicație
    .hint = Dacă nu aveți încă un dispozitiv sau niciunul nu funcționează.
# Before a date and time.
method-paused-from = Din nou posibil de la
method-app-pin = Aprobați în aplicația mea
    .hint = Trimitem o cerere pe dispozitivul dumneavoastră.
method-on-mobile = Aprobați în aplicația de pe acest dispozitiv
    .hint = Aplicația se deschide și vă aduce înapoi aici.
method-app-qr = Telefon fără internet: scanați un cod QR
    .hint = Apoi scrieți aici codul afișat de aplicație.
error-wrong-password = Verificați adresa de e-mail și introduceți din nou parola. Se face diferența între litere mari și mici. După mai multe încercări greșite, va trebui să așteptați.
    .title = Adresa de e-mail și parola nu se potrivesc
error-wrong-current-password = Introduceți din nou parola dumneavoastră actuală. Se face diferența între litere mari și mici. După mai multe încercări greșite, va trebui să așteptați.
    .title = Parola este greșită
error-password-alone = De pe unul dintre dispozitivele dumneavoastră s-a semnalat o conectare străină. Pentru a vă proteja contul, deocamdată vă puteți conecta numai cu aplicația. Dacă v-ați pierdut dispozitivul, selectați „{ help-lost }”.
    .title = Momentan, parola singură nu este suficientă
error-account-disabled = Nimeni nu se poate conecta în acest moment cu acest cont. Adresați-vă organizației care administrează acest serviciu.
    .title = Contul dumneavoastră a fost dezactivat
error-too-many-passwords =
    { $count ->
        [one] Pentru a proteja contul, așteptați o secundă înainte de a încerca din nou. Dispozitivele dumneavoastră nu sunt afectate.
        [few] Pentru a proteja contul, așteptați { $count } secunde înainte de a încerca din nou. Dispozitivele dumneavoastră nu sunt afectate.
       *[other] Pentru a proteja contul, așteptați { $count } de secunde înainte de a încerca din nou. Dispozitivele dumneavoastră nu sunt afectate.
    }
    .minutes =
        { $count ->
            [one] Pentru a proteja contul, așteptați un minut înainte de a încerca din nou. Dispozitivele dumneavoastră nu sunt afectate.
            [few] Pentru a proteja contul, așteptați { $count } minute înainte de a încerca din nou. Dispozitivele dumneavoastră nu sunt afectate.
           *[other] Pentru a proteja contul, așteptați { $count } de minute înainte de a încerca din nou. Dispozitivele dumneavoastră nu sunt afectate.
        }
    .title = Vă rugăm să așteptați puțin

device-title = Ce dispozitiv doriți să folosiți?
device-lead = Cererea se trimite numai pe dispozitivul pe care îl selectați.
device-none-title = Nu aveți încă niciun dispozitiv
device-none-lead = Pentru a confirma cu aplicația, adăugați mai întâi un dispozitiv la contul dumneavoastră. Conectați-vă acum cu parola, apoi urmați pașii de la „Dispozitivele mele mobile” din „Contul meu”. Durează circa două minute.
device-none-unusable = Momentan nu vă puteți folosi dispozitivul, pentru că este blocat sau înregistrarea lui nu a fost încheiată. Conectați-vă cu parola, apoi deschideți „Dispozitivele mele mobile” ca să vedeți ce este de făcut.
device-none-password = Conectați-vă cu parola
device-last-used = Ultima utilizare:
device-never-used = Încă neutilizat
device-other-method = Folosiți altă metodă

waiting-title = Confirmați pe dispozitivul dumneavoastră
waiting-step-open = Deschideți aplicația Countersign pe „{ $device }”. Cererea apare automat.
waiting-step-match = Verificați de la ce serviciu vine cererea, apoi scrieți acest număr în aplicație:
waiting-step-check = Verificați în aplicație de la ce serviciu vine cererea și continuați.
waiting-step-pin = Introduceți codul PIN în aplicație. Această pagină continuă automat.
waiting-match-label = Numărul de scris în aplicație
waiting-time-left = Timp rămas
waiting-other-method = Folosiți altă metodă
waiting-cancel = Anulați
waiting-noscript = Fără JavaScript, această pagină nu poate continua automat. După ce ați confirmat în aplicație, selectați butonul.
waiting-continue = Am confirmat
waiting-confirmed = Confirmat. Un moment…
waiting-none-title = Nicio cerere în aplicație?
waiting-none-lead = Deschideți aplicația pe „{ $device }” și verificați dacă dispozitivul este online. Dacă nu este, folosiți un cod.
waiting-again = Trimiteți cererea din nou
waiting-code = Folosiți un cod

outcome-again = Încercați din nou
outcome-begin-again = Începeți din nou
outcome-ends = Această încercare s-a încheiat. Pentru a vă conecta, începeți din nou cu parola.
outcome-hour = Timp de o oră, parola singură nu va fi suficientă pentru conectare, cu excepția browserelor pe care le-ați mai folosit cu unul dintre dispozitivele dumneavoastră.
outcome-denied = Cerere refuzată pe dispozitivul dumneavoastră
    .lead = Nimeni nu s-a conectat. Dacă ați atins „Refuzați” din greșeală, încercați din nou.
    .change = Nu s-a modificat nimic. Dacă ați atins „Refuzați” din greșeală, încercați din nou.
outcome-reported = Cerere semnalată pe dispozitivul dumneavoastră
    .lead = Nimeni nu s-a conectat. Dacă cererea nu a fost a dumneavoastră, este posibil ca altcineva să vă cunoască parola: schimbați-o cât mai curând.
outcome-expired = Cererea a expirat
    .lead = Cererea nu a primit răspuns în două minute, așa că nimeni nu s-a conectat. Țineți dispozitivul la îndemână și încercați din nou.
    .change = Cererea nu a primit răspuns în două minute, așa că nu s-a modificat nimic. Țineți dispozitivul la îndemână și încercați din nou.
outcome-cancelled = Cererea a fost anulată
    .lead = Nimeni nu s-a conectat. Puteți reîncepe oricând.
    .change = Nu s-a modificat nimic. Puteți reîncepe oricând.
outcome-wrong-match = Numărul scris în aplicație nu se potrivește
    .lead = Cererea s-a încheiat și nimeni nu s-a conectat. Încercați din nou cu noul număr.
    .change = Cererea s-a încheiat și nu s-a modificat nimic. Încercați din nou cu noul număr.
outcome-blocked = Dispozitivul dumneavoastră mobil nu poate fi folosit
    .lead = Codul PIN a fost introdus greșit de cinci ori la rând. Conectați-vă în alt mod. Veți putea apoi să resetați codul PIN în „Dispozitivele mele mobile”.
    .change = Codul PIN a fost introdus greșit de cinci ori la rând. Nu s-a modificat nimic. Folosiți altă metodă. Veți putea apoi să resetați codul PIN în „Dispozitivele mele mobile”.
outcome-locked = Dispozitivul dumneavoastră mobil nu poate fi folosit
    .lead = A fost descoperită o copie a acestui dispozitiv, așa că a fost dezactivat pentru siguranța dumneavoastră. Conectați-vă în alt mod. Adăugați-l din nou pentru a-l folosi.
    .change = A fost descoperită o copie a acestui dispozitiv, așa că a fost dezactivat pentru siguranța dumneavoastră. Nu s-a modificat nimic. Adăugați-l din nou pentru a-l folosi.
outcome-too-many = Trei cereri sunt deja în așteptare
    .lead = Răspundeți la ele sau refuzați-le în aplicație ori așteptați cinci minute până când expiră. Apoi încercați din nou.
outcome-only-known = Deocamdată, dispozitivul dumneavoastră nu primește cereri
    .lead = În ultima oră, mai multe cereri au rămas fără răspuns sau au fost refuzate. Pentru a vă proteja de cereri nedorite, pot trimite cereri numai browserele pe care le-ați mai folosit. Folosiți altă metodă sau încercați din nou peste o oră.
outcome-too-many-codes = Prea multe coduri greșite
    .lead = Pentru a vă proteja contul, nu se creează niciun cod nou înainte de ora de mai jos. Până atunci, folosiți altă metodă.
outcome-announce = Sau deschideți „Conectări” în aplicație, atingeți „Mă conectez acum” și încercați din nou aici.
outcome-not-active = Momentan, dispozitivul dumneavoastră mobil nu poate fi folosit
    .lead = Dispozitivul este blocat sau eliminat ori înregistrarea lui nu a fost încheiată. Folosiți altă metodă. În „Dispozitivele mele mobile” îi puteți vedea starea.
    .change = Dispozitivul este blocat sau eliminat ori înregistrarea lui nu a fost încheiată. Nu s-a modificat nimic. Folosiți altă metodă. În „Dispozitivele mele mobile” îi puteți vedea starea.

context-this-computer = Acest computer
context-service-asks = Fără browser: cererea vine chiar de la serviciu

on-mobile-passwordless = Conectați-vă cu aplicația de pe acest dispozitiv
on-mobile-title = Confirmați cu aplicația de pe acest dispozitiv
on-mobile-step-open = Deschideți aplicația cu butonul de mai jos.
on-mobile-step-check = Verificați de la ce serviciu vine cererea și introduceți codul PIN.
on-mobile-step-back = Aplicația vă aduce înapoi aici, cu conectarea făcută.
on-mobile-open = Deschideți aplicația
on-mobile-verified = Aplicația nu se deschide? Folosiți acest link
on-mobile-confirmed = Confirmat. Aplicația vă aduce înapoi la această pagină.
on-mobile-typed-title = Aplicația afișează nouă caractere?
on-mobile-typed-lead = Aceasta se întâmplă când aplicația a deschis alt browser. Scrieți caracterele aici. Literele mari, spațiile și cratimele nu contează.
on-mobile-typed-label = Cele nouă caractere din aplicație
error-mistyped-return = Unul sau mai multe caractere nu se potrivesc cu cele din aplicație. Nu se consideră o încercare. Comparați-le și corectați-le.
    .title = Greșeală de scriere
error-return-not-yet = Încă nu ați confirmat în aplicație. Deschideți aplicația cu butonul de mai sus. După aceea va afișa caracterele.
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
        [one] Comparați caracterele cu cele din aplicație și corectați-le. Mai aveți o încercare.
        [few] Comparați caracterele cu cele din aplicație și corectați-le. Mai aveți { $count } încercări.
       *[other] Comparați caracterele cu cele din aplicație și corectați-le. Mai aveți { $count } de încercări.
    }
    .title = Aceste caractere nu sunt corecte

request-link-title = Această cerere este pentru aplicație
request-link-lead = Deschideți această cerere în aplicația Countersign de pe acest dispozitiv. Confirmați-o numai dacă chiar dumneavoastră ați început, cu puțin timp în urmă, să vă conectați pe acest dispozitiv. Altfel, închideți această pagină.

return-ended-title = Nimeni nu s-a conectat
return-ended-lead = Aplicația a deschis alt browser decât cel în care ați început, așa că această conectare s-a încheiat. Puteți reîncepe în acest browser.
return-ended-again = Reîncepeți aici
return-elsewhere-title = Acesta nu este browserul în care ați început
return-elsewhere-lead = Nimeni nu s-a conectat aici. Reveniți la browserul în care ați început și scrieți acolo cele nouă caractere afișate de aplicație.
return-typed-only-title = Acest link nu mai funcționează
return-typed-only-lead = Acest link a fost deschis mai întâi în alt browser. Acum sunteți în browserul potrivit. Mergeți la pagina pe care ați început și scrieți cele nouă caractere afișate în aplicație.
return-wrong-title = Codul din acest link este greșit
return-wrong-lead = Nimeni nu s-a conectat și nimic nu s-a schimbat. Atingeți din nou butonul din aplicație sau scrieți, pe pagina pe care ați început, cele nouă caractere afișate în aplicație.
return-gone-title = Acest link nu mai este valabil
return-gone-lead = Linkul a fost deja folosit sau a expirat. Nimeni nu s-a conectat cu el. Dacă doriți în continuare să vă conectați, începeți din nou.

outcome-code-used = Codul a fost greșit de trei ori
    .lead = Nimeni nu s-a conectat. Puteți reîncepe oricând.
outcome-return-expired = Această conectare s-a încheiat
    .lead = Aplicația a deschis alt browser, caracterele au fost greșite de trei ori sau conectarea a expirat. Nimeni nu s-a conectat. Puteți reîncepe oricând.

code-title = Confirmați cu un cod QR
code-lead = Folosiți dispozitivul „{ $device }”. Poate fi offline.
code-step-scan = În aplicație, atingeți „Scanați codul QR” și îndreptați camera spre acest cod QR.
code-step-pin = Verificați de la ce serviciu vine cererea și introduceți codul PIN. Aplicația afișează nouă litere și cifre.
code-step-type = Nouă litere și cifre. Literele mari, spațiile și cratimele nu contează.
code-picture = Cod QR de scanat cu aplicația Countersign
code-label = Codul afișat de aplicație
code-submit = Conectați-vă
code-confirm = Confirmați
code-typed-open = Nu puteți scana codul QR?
code-typed-hint = În aplicație, atingeți „Scanați codul QR”, apoi „Scrieți un cod” și introduceți aceste douăsprezece cifre:
code-time-left = Valabil încă
code-new = Afișați un cod nou

error-mistyped-otp = Unul sau mai multe caractere nu se potrivesc cu cele din aplicație. Nu se consideră o încercare. Comparați-le și corectați-le.
    .title = Greșeală de scriere
error-not-this-device-otp =
    { $count ->
        [one] Codul provine de la alt dispozitiv, aparține altei pagini sau este prea vechi. Scanați acest cod QR în aplicație și scrieți codul nou. Mai aveți o încercare.
        [few] Codul provine de la alt dispozitiv, aparține altei pagini sau este prea vechi. Scanați acest cod QR în aplicație și scrieți codul nou. Mai aveți { $count } încercări.
       *[other] Codul provine de la alt dispozitiv, aparține altei pagini sau este prea vechi. Scanați acest cod QR în aplicație și scrieți codul nou. Mai aveți { $count } de încercări.
    }
    .title = Acest cod nu aparține acestei pagini
error-wrong-otp-pin =
    { $count ->
        [one] Scanați din nou codul QR și introduceți cu grijă codul PIN. Dacă este din nou greșit, dispozitivul va fi blocat. Veți putea apoi să resetați codul PIN în „Dispozitivele mele mobile”.
        [few] Scanați din nou codul QR și introduceți cu grijă codul PIN. Mai aveți { $count } încercări. După aceea, dispozitivul va fi blocat.
       *[other] Scanați din nou codul QR și introduceți cu grijă codul PIN. Mai aveți { $count } de încercări. După aceea, dispozitivul va fi blocat.
    }
    .title = Cod PIN greșit în aplicație
error-code-expired = Acest cod este mai vechi de cinci minute. Scanați noul cod QR de mai jos și scrieți codul nou.
    .title = Acest cod a expirat
error-code-used = Fiecare cod este valabil o singură dată, iar fiecare cod QR permite trei încercări. Scanați noul cod QR de mai jos și scrieți codul nou.
    .title = Acest cod a fost deja folosit

account-title = Contul meu
account-hello = Bună ziua, { $name }
account-lead = Gestionați-vă contul și dispozitivele care vă confirmă conectările.
account-devices = Dispozitivele mele mobile
account-devices-state =
    { $count ->
        [0] Nu aveți încă niciun dispozitiv. Când veți avea unul, o parolă furată nu va fi suficientă pentru a vă modifica dispozitivele.
        [one] Un dispozitiv vă poate confirma conectările.
        [few] { $count } dispozitive vă pot confirma conectările.
       *[other] { $count } de dispozitive vă pot confirma conectările.
    }
account-devices-unusable = Deocamdată, niciunul dintre dispozitivele dumneavoastră nu poate confirma. Vedeți ce este de făcut.
account-history = Istoricul conectărilor
account-history-state = Când și unde v-ați conectat și ce ați semnat
account-history-open = Afișați istoricul
account-sessions = Sesiuni deschise
account-sessions-state = Browserele în care aveți sesiuni deschise
account-sessions-open = Afișați sesiunile
account-stop = Dispozitiv pierdut sau furat?
account-stop-state = Încheiați totul deodată: dispozitive, cereri, conectări
account-stop-open = Opriți totul
account-mail-language = Limba e-mailurilor și a cererilor
account-mail-language-save = Salvați
account-mail-language-saved = De acum, e-mailurile și cererile de pe dispozitivele dumneavoastră vor fi în această limbă.
account-mail-language-other = E-mailurile și cererile de pe dispozitivele dumneavoastră sunt în altă limbă: { $language }.
account-mail-language-same = Folosiți și pentru ele limba acestei pagini
account-devices-manage = Gestionați dispozitivele mobile
account-devices-first = Adăugați un dispozitiv mobil

devices-title = Dispozitivele mele mobile
devices-lead = Aceste dispozitive pot confirma că sunteți dumneavoastră.
devices-none = Nu aveți încă niciun dispozitiv. Adăugați unul: o parolă furată nu va mai fi suficientă pentru a vă modifica dispozitivele.
devices-add = Adăugați un dispozitiv mobil
devices-active = Activ
devices-pending = Neîncheiat
devices-blocked = Blocat
devices-locked = Dezactivat
devices-blocked-why = Acest dispozitiv este blocat, pentru că s-a introdus de prea multe ori un cod PIN greșit. Resetați-i codul PIN pentru a-l folosi din nou.
devices-suspended-why = Dispozitivul sau browserul cu care a fost adăugat acest dispozitiv nu mai este de încredere. Dacă acest dispozitiv este al dumneavoastră, resetați-i codul PIN. Dacă nu îl recunoașteți, eliminați-l.
devices-locked-why = A fost descoperită o copie a acestui dispozitiv, așa că a fost dezactivat pentru siguranța dumneavoastră. Eliminați-l și adăugați-l din nou.
devices-pending-why = Înregistrarea acestui dispozitiv nu a fost încheiată. Eliminați-l și adăugați-l din nou.
devices-added = Adăugat la
devices-attested = Hardware verificat:
devices-attested-app = Aplicație verificată de Apple:
devices-attestation-missing = Neverificat, deoarece dispozitivul nu a oferit o dovadă:
devices-attestation-refused = Neverificat, deoarece dovada nu a fost acceptată:
devices-last-used = Ultima utilizare la
devices-never-used = Încă neutilizat
devices-rename = Redenumiți
devices-rename-label = Nume nou
devices-rename-save = Salvați numele
devices-reset = Resetați codul PIN
devices-remove = Eliminați
devices-remove-title = Eliminați „{ $device }”?
devices-remove-lead = Dispozitivul nu vă va mai putea confirma conectările, iar cererile deschise pe el vor fi anulate. Veți primi un e-mail în acest sens. Pentru a folosi din nou dispozitivul, va trebui să îl adăugați încă o dată.
devices-remove-last = Acesta este singurul dumneavoastră dispozitiv.
devices-remove-others = Aceste dispozitive au fost adăugate cu acesta și vor fi blocate până când le resetați codul PIN: { $devices }
devices-remove-confirm = Eliminați acest dispozitiv
devices-remove-keep = Păstrați-l
devices-removed = Dispozitivul a fost eliminat. V-am trimis un e-mail în acest sens.
devices-renamed = Numele a fost schimbat.
devices-pin-reset = Noul cod PIN a fost stabilit.
devices-was-added = Dispozitivul a fost adăugat. V-am trimis un e-mail în acest sens.
error-device-name = Dați dispozitivului un nume de 1 până la 40 de caractere.
    .title = Numele lipsește sau este prea lung
error-device-name-characters = Numele conține un sfârșit de rând, un tabulator sau un caracter invizibil. Scrieți numele din nou fără acest caracter.
    .title = Numele are un caracter care nu poate fi afișat

step-up-title = Confirmați că sunteți dumneavoastră
step-up-first = Introduceți mai întâi încă o dată parola.
step-up-for-add = Doriți să adăugați un dispozitiv.
step-up-for-remove = Doriți să eliminați „{ $device }”.
step-up-for-reset = Doriți să stabiliți un cod PIN nou pentru „{ $device }”.
step-up-for-rename = Doriți să redenumiți „{ $device }”.
step-up-for-email = Doriți să vă schimbați adresa de e-mail în { $email }.
step-up-for-password = Doriți să vă schimbați parola.
step-up-for-report = Doriți să semnalați o conectare care nu v-a aparținut.
step-up-for-sessions = Doriți să vă deconectați din celelalte browsere.
step-up-device-title = Confirmați cu un dispozitiv
step-up-device-lead = Aveți un dispozitiv, așa că numai parola nu este suficientă pentru această modificare.
step-up-continue = Continuați
step-up-app-pin = Confirmați în aplicație
step-up-app-qr = Cu un cod QR (funcționează offline)
step-up-unusable = Niciun dispozitiv nu funcționează?
step-up-unusable-lead = În „Dispozitivele mele mobile” puteți reseta codul PIN al unui dispozitiv cu un link trimis prin e-mail.
step-up-lost = Dacă v-ați pierdut toate dispozitivele, selectați „{ account-stop-open }”, apoi adăugați din nou un dispozitiv.
step-up-forgotten-known = Dacă totuși vă amintiți parola, conectați-vă cu ea și selectați „{ method-without-app }”.
step-up-forgotten-lost = Dacă ați pierdut atât parola, cât și toate dispozitivele, adresați-vă organizației care administrează acest serviciu. Această pagină nu vă poate ajuta în acest caz.
sign-in-service = { $name } (Contul meu)
service-continue-title = V-ați conectat
service-continue = Continuați la { $service }
service-signed-in-as = Cont: { $email }
service-sign-out-asked = Serviciul { $service } solicită deconectarea dumneavoastră.
service-sign-out-lead = Vă veți deconecta aici și de la toate serviciile pe care le-ați deschis în acest browser.
service-stay = Păstrați sesiunea deschisă
signed-out-title = V-ați deconectat
service-return = Înapoi la { $service }

add-title = Adăugați un dispozitiv mobil
add-lead = Alegeți mai întâi un nume și un cod PIN. Codul PIN rămâne pe această pagină și în aplicația dumneavoastră.
add-name = Numele dispozitivului
add-name-hint = Alegeți un nume pe care îl veți recunoaște, de exemplu „Telefonul Mariei”.
add-pin = Cod PIN de patru cifre
add-pin-hint = Îl veți introduce în aplicație pentru a vă confirma conectările. Nu folosiți codul PIN cu care deblocați telefonul. Evitați anii, șirurile precum 1234 și cifrele repetate.
add-pin2 = Repetați codul PIN
add-show = Afișați codul QR
add-noscript = Această pagină creează ea însăși codul QR, pentru ca nimeni altcineva să nu vă vadă codul PIN. Pentru aceasta are nevoie de JavaScript. Permiteți JavaScript pentru acest site, apoi reîncărcați pagina.
reset-title = Cod PIN nou pentru „{ $device }”
reset-lead = Alegeți un nou cod PIN. Rămâne pe această pagină și în aplicația dumneavoastră.

enrol-scan-title = Scanați acest cod QR cu dispozitivul dumneavoastră
enrol-scan-lead = Deschideți aplicația Countersign. Prima dată, atingeți „Configurați acest dispozitiv”, apoi „Scanați codul”. Dacă folosiți deja aplicația, atingeți „Scanați codul QR”. Apoi îndreptați camera spre codul QR.
enrol-reset-lead = Deschideți aplicația Countersign pe „{ $device }”, atingeți „Scanați codul QR” și îndreptați camera spre codul QR.
enrol-picture = Cod QR de scanat cu aplicația Countersign
enrol-address = Dacă aplicația cere o adresă, aceasta este: { $origin }
enrol-other-ways = Pe același dispozitiv sau fără cameră
enrol-link-label = Pe același dispozitiv, deschideți acest link în aplicație sau copiați-l și lipiți-l acolo:
enrol-here = Aplicația este pe acest dispozitiv?
enrol-here-lead = Deschideți aplicația aici. Reveniți apoi la această pagină pentru a compara șase caractere.
enrol-copy = Copiați linkul
enrol-copied = Copiat
enrol-typed-label = Sau scrieți acest cod în aplicație, cu adresa { $origin }
enrol-waiting = Se așteaptă dispozitivul dumneavoastră…
enrol-claimed = Legătura cu dispozitivul este stabilită. Introduceți codul PIN în aplicație.
enrol-step = Pasul { $step } din 4
enrol-pin-title = Introduceți codul PIN în aplicație
enrol-other-device = Aplicația este pe alt dispozitiv?
enrol-none-title = Nu văd caractere în aplicație
enrol-none-lead = Introduceți mai întâi codul PIN în aplicație. Caracterele apar după aceea. Dacă aplicația arată altceva, alegeți „{ enrol-differ }”. Nu se adaugă nimic și puteți începe din nou.
enrol-reset-none-lead = Introduceți mai întâi codul PIN în aplicație. Caracterele apar după aceea. Dacă aplicația arată altceva, alegeți „{ enrol-differ }”. Dispozitivul va fi apoi eliminat din contul dumneavoastră și îl puteți adăuga din nou.
enrol-wrong-pin =
    { $count ->
        [one] Nu acesta este codul PIN pe care l-ați ales aici. Mai aveți o încercare. După aceea, codul nu va mai fi valabil și veți începe din nou.
        [few] Nu acesta este codul PIN pe care l-ați ales aici. Mai aveți { $count } încercări. După aceea, codul nu va mai fi valabil și veți începe din nou.
       *[other] Nu acesta este codul PIN pe care l-ați ales aici. Mai aveți { $count } de încercări. După aceea, codul nu va mai fi valabil și veți începe din nou.
    }
enrol-compare-title = Vedeți același lucru în aplicație?
enrol-compare-lead = Comparați cele șase caractere de mai jos cu cele de pe dispozitivul dumneavoastră. Dacă sunt diferite, dispozitivul conectat nu este al dumneavoastră.
enrol-match = Caracterele sunt la fel
enrol-differ = Caracterele sunt diferite
enrol-added-title = Dispozitivul dumneavoastră este gata
enrol-added-lead = Dispozitivul dumneavoastră vă poate confirma acum conectările. V-am trimis un e-mail în acest sens.
enrol-reset-done-title = Noul cod PIN a fost stabilit
enrol-reset-done-lead = Dispozitivul vă poate confirma din nou conectările, cu noul cod PIN. V-am trimis un e-mail în acest sens.
enrol-done = Gata
enrol-dead-title = Acest cod a expirat
enrol-dead-expired = Codul nu a fost folosit timp de zece minute. Nu s-a înregistrat nimic.
enrol-dead-unfinished = Un dispozitiv a folosit codul, dar codul PIN nu a fost introdus sau caracterele nu au fost comparate la timp. Nu s-a înregistrat nimic.
enrol-dead-wrong-pin = Codul PIN a fost introdus greșit de trei ori. Nu s-a înregistrat nimic.
enrol-dead-contested = Două dispozitive au încercat să folosească același cod, așa că ambele au fost refuzate. Nu s-a înregistrat nimic. Nu lăsați pe nimeni altcineva să vadă codul QR.
enrol-dead-rejected = Ați indicat că cele șase caractere sunt diferite, așa că dispozitivul a fost refuzat. Dacă nu a fost o greșeală, este posibil ca altcineva să fi fotografiat codul. Reîncepeți într-un loc în care nimeni nu vă poate vedea ecranul.
enrol-dead-gone = Codul nu mai este valabil. Nu s-a înregistrat nimic.
enrol-reset-dead-expired = Codul nu a fost folosit în termen de zece minute. Codul PIN nu a fost schimbat.
enrol-reset-dead-unfinished = Un dispozitiv a folosit codul, dar codul PIN nu a fost introdus la timp. Codul PIN nu a fost schimbat.
enrol-reset-dead-wrong-pin = Codul PIN a fost introdus greșit de trei ori. Codul PIN nu a fost schimbat.
enrol-reset-dead-rejected = Ați indicat că cele șase caractere sunt diferite, așa că dispozitivul a fost eliminat din contul dumneavoastră. Dacă nu a fost o greșeală, este posibil ca altcineva să fi fotografiat codul. Reîncepeți într-un loc în care nimeni nu vă poate vedea ecranul.
enrol-again = Începeți din nou
enrol-cancel = Anulați
enrol-time-left = Cod valabil încă
enrol-failed = Serverul nu a acceptat codul. Verificați conexiunea și încercați din nou.

pin-four-digits = Introduceți un cod PIN de exact patru cifre.
pin-differs = Cele două coduri PIN nu sunt la fel. Introduceți-le din nou pe amândouă.
pin-same-digits = Patru cifre identice sunt ușor de ghicit. Alegeți alt cod PIN.
pin-row = Șirurile precum 1234 sau 4321 sunt ușor de ghicit. Alegeți alt cod PIN.
pin-pairs = Perechile repetate sau în oglindă, precum 1212 sau 1221, sunt ușor de ghicit. Alegeți alt cod PIN.
pin-year = Un an este ușor de ghicit. Alegeți alt cod PIN.
pin-keypad-line = Cifrele care formează o linie pe tastatură sunt ușor de ghicit. Alegeți alt cod PIN.

recovery-title-pin = Resetați codul PIN pentru „{ $device }”
recovery-title-add = Adăugarea unui dispozitiv cu un link trimis prin e-mail
recovery-choose-lead = Pentru aceasta, numai parola nu este suficientă. Introduceți-o din nou, apoi alegeți cum confirmați că sunteți dumneavoastră.
recovery-app-first = Un alt dispozitiv al dumneavoastră funcționează. Conectați-vă mai întâi cu el. Apoi poate confirma această modificare.
recovery-password-label = Parolă
recovery-by-device = Confirmați cu „{ $device }”
recovery-by-device-hint = Imediat
recovery-by-mail = Cu un link trimis prin e-mail
recovery-by-mail-hint-now = La adresa dumneavoastră de e-mail, imediat
recovery-by-mail-hint-wait =
    { $count ->
        [one] La adresa dumneavoastră de e-mail, apoi o așteptare de o oră
        [few] La adresa dumneavoastră de e-mail, apoi o așteptare de { $count } ore
       *[other] La adresa dumneavoastră de e-mail, apoi o așteptare de { $count } de ore
    }
recovery-sent-title = Verificați-vă e-mailul
recovery-sent-lead = Am trimis un link la { $email }. Deschideți-l în acest browser pentru a continua.
recovery-sent-none = Nu a sosit niciun e-mail după câteva minute?
sent-spam = Uitați-vă și în dosarul de spam și verificați dacă adresa este corectă.
recovery-sent-again = Trimiteți un link nou
recovery-wait-title = Vă rugăm să așteptați
recovery-wait-lead = Pentru siguranța dumneavoastră, puteți continua numai după această oră. Reveniți atunci la această pagină, în acest browser. Dacă nu ați fost dumneavoastră, folosiți linkul din e-mail pentru a anula.
recovery-wait-until = Puteți continua începând cu
recovery-elsewhere-title = Ați fost dumneavoastră?
recovery-elsewhere-lead = Dacă ați cerut acest link, deschideți-l în browserul în care l-ați cerut, cât timp aveți o sesiune deschisă acolo. Dacă nu l-ați cerut, anulați aici.
recovery-elsewhere-password = Cu acest link alegeți o parolă nouă. Dacă l-ați cerut, deschideți-l în browserul în care l-ați cerut. Dacă nu l-ați cerut, anulați aici. Parola dumneavoastră va rămâne aceeași.
recovery-take-over = Eu am fost: continuați în acest browser
recovery-stop = Nu am fost eu: anulați
recovery-stopped-title = Anulat
recovery-stopped-lead = Nu s-a modificat nimic. Dacă nu dumneavoastră ați cerut linkul, altcineva vă cunoaște parola: schimbați-o acum.
recovery-stopped-password = Parola dumneavoastră rămâne aceeași, iar linkul nu mai funcționează. Pentru a cere un astfel de link este suficientă adresa dumneavoastră de e-mail.
recovery-over-title = Acest link nu mai este valabil
recovery-over-lead = Linkul a fost folosit, anulat sau înlocuit cu unul mai nou ori a expirat. Nu s-a modificat nimic.
recovery-too-late = Acest link a fost deja folosit sau a expirat, așa că nu mai este nimic de anulat. Dacă nu l-ați folosit dumneavoastră, conectați-vă, verificați-vă dispozitivele și schimbați-vă parola.
error-other-device-works = Un alt dispozitiv al dumneavoastră funcționează. Confirmați cu el. Nu aveți nevoie de un link prin e-mail.
    .title = Folosiți celălalt dispozitiv
error-too-many-links =
    { $count ->
        [one] Astăzi s-au trimis deja mai multe e-mailuri cu linkuri. Verificați căsuța de intrare și dosarul de mesaje nedorite sau încercați din nou peste o oră.
        [few] Astăzi s-au trimis deja mai multe e-mailuri cu linkuri. Verificați căsuța de intrare și dosarul de mesaje nedorite sau încercați din nou peste { $count } ore.
       *[other] Astăzi s-au trimis deja mai multe e-mailuri cu linkuri. Verificați căsuța de intrare și dosarul de mesaje nedorite sau încercați din nou peste { $count } de ore.
    }
    .title = Deocamdată nu se mai trimit linkuri

sessions-lead = Aveți sesiuni deschise în aceste browsere. Dacă nu recunoașteți unul dintre ele, încheiați-i acum sesiunea și schimbați-vă parola.
sessions-here = Acest browser
sessions-end = Încheiați această sesiune
sessions-end-others = Încheiați toate celelalte sesiuni
sessions-end-others-lead = Sesiunile dumneavoastră vor fi închise peste tot, cu excepția acestui browser.
sessions-ended = Sesiunea a fost încheiată.
sessions-others-ended = Toate celelalte sesiuni au fost încheiate.

history-title = Istoricul conectărilor
history-lead = Ce s-a întâmplat cu contul dumneavoastră în ultimele 180 de zile, începând cu cele mai recente.
history-none = Încă nimic. Conectările și semnăturile apar aici.
history-signed-in = Conectare reușită
history-signed = Semnat
history-confirmed = Confirmat
history-change-add = Adăugarea unui dispozitiv
history-change-remove = Eliminarea unui dispozitiv
history-change-reset = Resetarea unui cod PIN
history-change-rename = Redenumirea unui dispozitiv
history-change-password = Schimbarea parolei
history-change-email = Schimbarea adresei de e-mail
history-change-report = Semnalarea unei conectări
history-change-sessions = Închiderea sesiunilor din alte browsere
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
history-by-password = Numai cu parola
history-by-app = Cu aplicația
history-by-code = Cu un cod din aplicație
history-on-mobile = Cu aplicația de pe același dispozitiv
history-not-me = Nu am fost eu
history-reported = Semnalat
history-report-title = Nu ați fost dumneavoastră?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Semnalarea nu oprește această tranzacție. Sunați acum la „{ $service }”: numai serviciul o poate opri.
history-report-lead = Dacă semnalați, toate sesiunile începute din acel browser se închid. Veți primi un e-mail în acest sens. Apoi schimbați-vă parola.
history-report-here = Este browserul pe care îl folosiți acum: sesiunea se închide și aici.
history-report-confirm = Semnalați
history-report-keep = Nu, eu am fost
history-was-reported = Am primit semnalarea dumneavoastră, iar sesiunile din acel browser au fost închise. V-am trimis un e-mail în acest sens.
history-older = Afișați intrările mai vechi
history-newest = Înapoi la cele mai recente intrări

stop-title = Opriți totul
stop-lead = Folosiți această opțiune dacă ați pierdut un dispozitiv sau dacă altcineva s-ar putea să fie conectat în numele dumneavoastră. Are efect imediat și nu poate fi anulat:
stop-devices = Toate dispozitivele dumneavoastră vor fi eliminate. Niciunul nu vă va mai putea confirma conectările.
stop-requests = Cererile și conectările deschise vor fi anulate.
stop-sessions = Sesiunile dumneavoastră vor fi închise peste tot, și aici.
stop-mail = Veți primi un e-mail în acest sens.
stop-account = Contul dumneavoastră rămâne. Îl puteți folosi din nou după ce adăugați un dispozitiv.
stop-back-title = Cum reîncepeți
stop-back =
    { $count ->
        [0] Conectați-vă cu parola și adăugați din nou un dispozitiv. Veți avea nevoie și de un link trimis prin e-mail.
        [one] Conectați-vă cu parola și adăugați din nou un dispozitiv. Veți avea nevoie și de un link trimis prin e-mail și va trebui să așteptați o oră.
        [few] Conectați-vă cu parola și adăugați din nou un dispozitiv. Veți avea nevoie și de un link trimis prin e-mail și va trebui să așteptați { $count } ore.
       *[other] Conectați-vă cu parola și adăugați din nou un dispozitiv. Veți avea nevoie și de un link trimis prin e-mail și va trebui să așteptați { $count } de ore.
    }
stop-confirm = Opriți totul acum
stop-keep = Nu, înapoi
stop-nothing = Nu este nimic de oprit: contul dumneavoastră nu are dispozitive. O modificare cerută de cineva poate fi anulată cu linkul din e-mailul nostru despre ea.
stop-done-title = Totul este oprit
stop-done-lead = Dispozitivele dumneavoastră au fost eliminate, iar sesiunile au fost închise peste tot. V-am trimis un e-mail în acest sens.
stop-done-sign-in = Mergeți la pagina de conectare

outbox-title = Mesajele trimise ale demonstrației
outbox-lead = E-mailurile pe care această demonstrație le-ar fi trimis, de la cele mai noi la cele mai vechi.
outbox-none = Încă niciun e-mail.

error-page-home = Mergeți la pagina principală
error-page-not-found = Nu există nimic la această adresă. Este posibil să lipsească o parte din ea.
    .title = Această pagină nu există
error-page-forged = Acest formular nu a fost deschis de pe acest site sau nu mai este actual. Nu s-a modificat nimic. Reveniți, reîncărcați pagina și încercați din nou.
    .title = Acest formular nu a fost acceptat
error-page-other-host = Aceasta nu este adresa acestui server. Nu s-a făcut nimic. Folosiți adresa care v-a fost dată.
    .title = Aceasta nu este adresa corectă
error-page-malformed = Ceva lipsea din formular sau nu a putut fi citit. Nu s-a modificat nimic. Reveniți și încercați din nou.
    .title = Acest formular nu poate fi citit
error-page-service-over = Această conectare a durat prea mult, este deja încheiată sau a fost deschisă în alt browser. Nu s-a modificat nimic. Reveniți la serviciu și conectați-vă de acolo.
    .title = Această conectare s-a încheiat
error-page-service-request = Serviciul a trimis o cerere pe care acest server nu o acceptă. Nu s-a făcut nimic. Contactați asistența serviciului.
    .title = Nu vă puteți conecta la acest serviciu
error-page-unknown-service = O aplicație de la adresa de mai jos a cerut să vă conecteze, dar această adresă nu este înregistrată aici. Nu s-a făcut nimic. Contactați asistența serviciului.
    .title = Acest serviciu nu este înregistrat aici
error-page-busy = Multe persoane se conectează în acest moment. Nu s-a pierdut nimic. Așteptați câteva secunde și încercați din nou.
    .title = Un moment, vă rugăm
error-page-too-often = Browserul sau rețeaua dumneavoastră a trimis multe cereri într-un timp scurt. Nu s-a pierdut nimic. Așteptați câteva minute și încercați din nou.
    .title = Vă rugăm să așteptați câteva minute
error-page-fault = Există o problemă de partea noastră. Nu s-a modificat nimic. Încercați din nou peste câteva minute.
    .title = Nu a funcționat

link-open = Deschideți în aplicație
link-open-lead = Deschideți aplicația aici. Pagina care v-a afișat codul continuă automat.
link-title = Acest link este pentru aplicație
link-lead = Copiați adresa completă a acestei pagini. Pe dispozitivul pe care doriți să îl înregistrați, deschideți aplicația Countersign, atingeți „Scrieți un cod” și lipiți adresa. Linkul funcționează o singură dată, timp de zece minute. Încă nu s-a înregistrat nimic.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Semnați cu aplicația
signature-code = Semnați cu un cod QR (funcționează offline)
signature-device-title = Cu ce dispozitiv doriți să semnați?
signature-device-none-title = Pentru a semna aveți nevoie de un dispozitiv
signature-device-none-lead = Adăugați mai întâi un dispozitiv la contul dumneavoastră. Durează circa două minute. Apoi reveniți aici.
signature-submit = Semnați
signature-content = Ce semnați
signature-step-type = Verificați de la ce serviciu vine cererea, scrieți aceleași valori în aplicație și introduceți codul PIN. Aplicația afișează nouă litere și cifre.
signature-nothing-signed = Nu s-a semnat nimic și nu se va întâmpla nimic. Puteți reîncepe oricând.
error-not-this-transaction-otp =
    { $count ->
        [one] Comparați fiecare valoare scrisă în aplicație cu cele de pe această pagină. Apoi scanați din nou codul QR și creați un cod nou. Mai aveți o încercare.
        [few] Comparați fiecare valoare scrisă în aplicație cu cele de pe această pagină. Apoi scanați din nou codul QR și creați un cod nou. Mai aveți { $count } încercări.
       *[other] Comparați fiecare valoare scrisă în aplicație cu cele de pe această pagină. Apoi scanați din nou codul QR și creați un cod nou. Mai aveți { $count } de încercări.
    }
    .title = Codul nu corespunde tranzacției

## Creating an account

new-account-title = Creați un cont
new-account-lead = Vă vom trimite un e-mail cu un link. Apoi vă alegeți parola.
new-account-first-name = Prenume
new-account-last-name = Nume de familie
new-account-name-wrong = Introduceți numele cu litere din orice alfabet, cu cel mult { $count } de caractere.
new-account-empty = Acest câmp este gol. Completați-l.
new-account-email-repeat = Repetați adresa de e-mail
new-account-email-differs = Introduceți de două ori aceeași adresă de e-mail.
new-account-check = Scrieți cele șase cifre pe care le vedeți în imagine
new-account-check-picture = Imagine cu șase cifre
new-account-check-listen = Ascultați cifrele
new-account-check-new = Afișați alte cifre
new-account-check-wrong = Cifrele nu corespund sau au expirat. Scrieți cifrele pe care le vedeți acum.
new-account-privacy = Accept declarația de confidențialitate
new-account-privacy-read = Citiți declarația de confidențialitate (se deschide într-o fereastră nouă)
new-account-privacy-missing = Un cont poate fi creat numai dacă acceptați declarația de confidențialitate.
new-account-sent-lead = Am trimis un e-mail la { $email }. Deschideți linkul din el în 24 de ore.
new-account-password-title = Alegeți-vă parola
new-account-password-lead = Adresa dumneavoastră de e-mail este confirmată. Contul va fi creat după ce alegeți o parolă.
new-account-password-repeat = Repetați parola
new-account-expired-title = Acest link a expirat
new-account-expired-lead = Un link este valabil 24 de ore. Putem trimite unul nou la { $email }.
new-account-expired-send = Trimiteți un link nou
new-account-over-lead = Poate aveți deja un cont: în acest caz, conectați-vă. Dacă nu, începeți din nou.
new-account-done = Contul dumneavoastră a fost creat și v-ați conectat.

## Name and email address

details-title = Nume și adresă de e-mail
details-save = Salvați numele
details-saved = Numele dumneavoastră a fost schimbat. V-am trimis un e-mail în acest sens.
details-new-email = Adresa nouă de e-mail
details-email-lead = Vom trimite un link la adresa nouă. Adresa se schimbă numai după ce deschideți linkul și confirmați schimbarea.
details-email-same = Aceasta este deja adresa de e-mail a contului dumneavoastră.
details-link-sign-in = Conectați-vă mai întâi. Apoi deschideți din nou linkul din e-mailul nostru în acest browser.
details-change-email = Schimbați adresa de e-mail
details-confirm-lead = De acum vă conectați cu { $email } și acolo primiți e-mailurile. Sesiunile din toate celelalte browsere se vor închide.
details-email-saved = Adresa dumneavoastră de e-mail a fost schimbată.
email-reversal-title = Restabiliți adresa de e-mail anterioară
email-reversal-lead = Contul dumneavoastră va folosi din nou { $email }. Toate dispozitivele vor fi eliminate, sesiunile dumneavoastră vor fi închise peste tot, iar parola nu va mai fi valabilă. Apoi alegeți o parolă nouă prin e-mail.
email-reversal-done-title = Adresa dumneavoastră de e-mail anterioară a fost restabilită
email-reversal-done-lead = Alegeți acum o parolă nouă. Vom trimite un link la adresa dumneavoastră de e-mail.
details-open = Schimbați numele sau adresa de e-mail

### Help desk

help-desk-title = Serviciu de asistență
help-desk-lead = Introduceți adresa de e-mail exactă a persoanei care cere ajutor. Fiecare căutare se înregistrează cu contul dumneavoastră.
help-desk-find = Găsiți contul
help-desk-unknown = Niciun cont nu are această adresă de e-mail.
help-desk-looks = Ați consultat prea multe conturi într-o oră. Încercați din nou mai târziu.
help-desk-agents = Acesta este contul dumneavoastră sau contul altei persoane de la serviciul de asistență. Nu puteți schimba nimic aici.
help-desk-changed = Contul s-a schimbat între timp sau confirmarea a venit prea târziu. Verificați din nou contul.
help-desk-stopped = Titularul a pierdut sau a oprit toate dispozitivele. Puteți doar să începeți o recuperare.
help-desk-disabled = Acest cont este dezactivat. Nu puteți schimba nimic aici.
help-desk-device-works = Un alt dispozitiv al acestui cont funcționează. Dacă este pierdut, eliminați-l mai întâi.
help-desk-too-many = Acestei persoane i s-au trimis prea multe e-mailuri cu linkuri. Încercați din nou mâine.
help-desk-waiting = Titularul trebuie să aștepte înainte de a se conecta cu parola, după încercări greșite sau o semnalare.
help-desk-nothing-done = Nimic nu a fost schimbat
help-desk-done = Gata. Titularul primește un e-mail despre aceasta.
help-desk-sessions = Sesiuni deschise: { $number }
help-desk-devices = Dispozitive
help-desk-no-devices = Acest cont nu are dispozitive.
help-desk-unlock = Deblocați conectarea
help-desk-remove = Eliminați dispozitivul
help-desk-sessions-end = Închideți toate sesiunile
help-desk-reset = Începeți resetarea codului PIN
help-desk-recover = Începeți o recuperare
help-desk-unlock-about = Titularul poate introduce imediat parola și poate cere din nou linkuri. Dispozitivele blocate rămân blocate.
help-desk-remove-about = Dispozitivul nu mai poate confirma conectări, iar toate sesiunile pe care le-a deschis se închid. Acest lucru nu poate fi anulat.
help-desk-remove-last = Acesta este singurul dispozitiv al contului. Fără el, titularul are nevoie de o recuperare pentru a se conecta din nou.
help-desk-recover-about = Titularul primește un e-mail cu un link pe care dumneavoastră nu îl vedeți. Pentru securitate, titularul poate fi nevoit să aștepte.
help-desk-told = Titularul primește un e-mail despre aceasta, iar acțiunea se înregistrează cu contul dumneavoastră.
help-desk-confirm = Confirmați cu dispozitivul dumneavoastră
help-desk-back = Înapoi la cont
help-desk-service = { $name } (asistență)
help-desk-line-act = Acțiune
help-desk-line-account = Cont
help-desk-line-device = Dispozitiv
help-desk-app = Serviciul de asistență se deschide timp de o oră după ce vă conectați cu aplicația. Conectați-vă acum cu aplicația.
help-desk-card = Ajutați alte persoane cu conturile lor
help-desk-open = Deschideți serviciul de asistență
