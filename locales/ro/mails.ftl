### Română: see locales/en for what each text is for.

mail-device-added-subject = Un dispozitiv a fost adăugat la contul dumneavoastră
mail-device-added-body =
    Bună ziua, { $name },

    Dispozitivul „{ $device }” a fost adăugat la contul dumneavoastră la { $when }. Acum vă poate confirma conectările.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, conectați-vă acum, deschideți „Dispozitivele mele mobile” și eliminați-l. Apoi schimbați-vă parola.

mail-device-removed-subject = Un dispozitiv a fost eliminat din contul dumneavoastră
mail-device-removed-body =
    Bună ziua, { $name },

    Dispozitivul „{ $device }” a fost eliminat din contul dumneavoastră la { $when }. Nu vă mai poate confirma conectările.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, conectați-vă acum, verificați „Dispozitivele mele mobile” și schimbați-vă parola.

mail-pin-reset-subject = Un dispozitiv are un nou cod PIN
mail-pin-reset-body =
    Bună ziua, { $name },

    Dispozitivul „{ $device }” a primit un nou cod PIN la { $when }.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, conectați-vă acum, deschideți „Dispozitivele mele mobile” și eliminați-l. Apoi schimbați-vă parola.

mail-device-blocked-subject = Un dispozitiv este blocat
mail-device-blocked-body =
    Bună ziua, { $name },

    Codul PIN a fost introdus greșit de prea multe ori pe „{ $device }”, așa că dispozitivul a fost blocat la { $when }. Nimeni nu s-a conectat cu el.

    Dacă ați fost dumneavoastră, conectați-vă, deschideți „Dispozitivele mele mobile” și resetați codul PIN. Nu trebuie să adăugați din nou dispozitivul.
    Dacă nu ați fost dumneavoastră, altcineva a avut dispozitivul dumneavoastră. Găsiți-l sau eliminați-l acum din contul dumneavoastră.

mail-device-suspended-subject = Un dispozitiv este blocat până la resetarea codului său PIN
mail-device-suspended-body =
    Bună ziua, { $name },

    „{ $device }” a fost blocat la { $when }, deoarece dispozitivul sau browserul cu care a fost adăugat nu mai este de încredere.

    Dacă dispozitivul este al dumneavoastră, conectați-vă, deschideți „Dispozitivele mele mobile” și resetați-i codul PIN.
    Dacă nu recunoașteți dispozitivul, eliminați-l acum din contul dumneavoastră.

mail-device-locked-subject = Un dispozitiv a fost dezactivat pentru siguranța dumneavoastră
mail-device-locked-body =
    Bună ziua, { $name },

    Dispozitivul „{ $device }” a fost dezactivat la { $when }, pentru că a fost folosită o copie sau o copie de rezervă mai veche a acestuia. Nimeni nu s-a conectat cu el.

    Conectați-vă, deschideți „Dispozitivele mele mobile”, eliminați-l și adăugați-l din nou.
    Dacă nu ați restabilit dispozitivul dintr-o copie de rezervă, este posibil ca altcineva să îl fi copiat: schimbați-vă acum și parola.

mail-copy-reported-subject = Un dispozitiv a fost dezactivat pentru siguranța dumneavoastră
mail-copy-reported-body =
    Bună ziua, { $name },

    Dispozitivul „{ $device }” a fost dezactivat la { $when }, pentru că aplicația de pe el a semnalat că a fost folosită o copie sau o copie de rezervă mai veche a acestuia. Este posibil ca altcineva să se fi conectat cu copia: deschideți „Istoricul conectărilor” și semnalați orice conectare care nu a fost a dumneavoastră.

    Conectați-vă, deschideți „Dispozitivele mele mobile”, eliminați-l și adăugați-l din nou.
    Dacă nu ați restabilit dispozitivul dintr-o copie de rezervă, este posibil ca altcineva să îl fi copiat: schimbați-vă acum și parola.

mail-recovery-pin-subject = Resetarea codului PIN al unui dispozitiv
mail-recovery-pin-body =
    Bună ziua, { $name },

    La { $when }, cineva care vă cunoaște parola a cerut resetarea codului PIN pentru „{ $device }”.

    Dacă ați fost dumneavoastră, deschideți acest link în browserul în care v-ați conectat:
    { $link }

    { $wait ->
        [yes] Puteți stabili noul cod PIN începând cu { $ready }.
       *[no] Puteți stabili imediat noul cod PIN.
    }

    Dacă nu ați fost dumneavoastră, anulați aici și schimbați-vă acum parola:
    { $cancel }

mail-recovery-add-subject = Adăugarea unui dispozitiv la contul dumneavoastră
mail-recovery-add-body =
    Bună ziua, { $name },

    La { $when }, cineva care vă cunoaște parola a cerut adăugarea unui dispozitiv la contul dumneavoastră fără confirmare cu alt dispozitiv.

    Dacă ați fost dumneavoastră, deschideți acest link în browserul în care v-ați conectat:
    { $link }

    { $wait ->
        [yes] Puteți adăuga dispozitivul începând cu { $ready }.
       *[no] Puteți adăuga imediat dispozitivul.
    }

    Dacă nu ați fost dumneavoastră, anulați aici și schimbați-vă acum parola:
    { $cancel }

mail-device-moved-subject = Aplicația dumneavoastră a fost mutată pe alt dispozitiv
mail-device-moved-body =
    Bună ziua, { $name },

    Aplicația de pe „{ $device }” a fost mutată pe alt dispozitiv la { $when }. Acum noul dispozitiv vă poate confirma conectările. Cel vechi nu mai poate face acest lucru.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, conectați-vă acum, deschideți „Dispozitivele mele mobile” și eliminați dispozitivul. Apoi schimbați-vă parola.

mail-biometrics-added-subject = Un dispozitiv poate confirma acum cu amprenta digitală sau fața
mail-biometrics-added-body =
    Bună ziua, { $name },

    Începând cu { $when }, dispozitivul „{ $device }” vă poate confirma conectările cu amprenta digitală sau fața, pe lângă codul PIN.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, cineva care vă cunoaște codul PIN a avut dispozitivul dumneavoastră. Conectați-vă acum, deschideți „Dispozitivele mele mobile” și eliminați-l.

mail-sign-in-reported-subject = Ați semnalat o conectare care nu era a dumneavoastră
mail-sign-in-reported-body =
    Bună ziua, { $name },

    La { $when }, conectarea la „{ $service }” din { $then } a fost semnalată ca nefiind a dumneavoastră. { $ended ->
        [yes] Toate sesiunile din acel browser au fost închise.
       *[no] În acel browser nu mai era deschisă nicio sesiune.
    }

    Schimbați-vă parola acum: cine s-a conectat sau a încercat să se conecteze o cunoaște.
    Dacă ați semnalat din greșeală, conectați-vă din nou din acel browser.

mail-attempt-reported-subject = Ați semnalat o încercare de conectare care nu era a dumneavoastră
mail-attempt-reported-body =
    Bună ziua, { $name },

    La { $when } a fost refuzată și semnalată o încercare de conectare la „{ $service }” care nu era a dumneavoastră. Nimeni nu s-a conectat.

    Schimbați-vă parola acum: cine a încercat o cunoaște.
    Dacă ați semnalat din greșeală, conectați-vă din nou cu aplicația.

mail-transaction-reported-subject = Ați semnalat o tranzacție care nu era a dumneavoastră
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Bună ziua, { $name },

    { $signed ->
        [yes] Semnalarea nu oprește această tranzacție. Sunați acum la „{ $service }”: numai serviciul o poate opri.
       *[no] Nu s-a semnat nimic. Sunați totuși acum la „{ $service }”: poate că cineva acționează acolo în numele dumneavoastră.
    }

    Semnalat ca străin la { $when }:
    { $content }

    { $ended ->
        [yes] Toate sesiunile din acel browser au fost închise.
       *[no] În acel browser nu mai era deschisă nicio sesiune.
    }

    Apoi deschideți „Dispozitivele mele mobile”, eliminați orice dispozitiv care nu este al dumneavoastră și schimbați-vă parola.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Până la { $from }, parola singură nu este suficientă pentru conectare. Folosiți aplicația. Dacă v-ați pierdut dispozitivul, selectați „{ $lost }” pe pagina de conectare: acest lucru funcționează în continuare.

mail-stopped-subject = Totul a fost oprit
mail-stopped-body =
    Bună ziua, { $name },

    La { $when } toate dispozitivele au fost eliminate din contul dumneavoastră și sesiunile dumneavoastră au fost închise peste tot.

    Pentru a reîncepe, conectați-vă cu parola și adăugați un dispozitiv. Pentru siguranța dumneavoastră, veți primi mai întâi un e-mail și este posibil să trebuiască să așteptați un timp.
    Dacă nu ați fost dumneavoastră, altcineva vă cunoaște parola: schimbați-o acum.

mail-new-browser-subject = Conectare nouă la contul dumneavoastră
mail-new-browser-body =
    Bună ziua, { $name },

    La { $when } cineva s-a conectat la contul dumneavoastră dintr-un browser nou. La „{ $history }” puteți vedea de unde.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, altcineva vă cunoaște parola: schimbați-o acum.

mail-verify-address-subject = Confirmați-vă adresa de e-mail
mail-verify-address-body =
    Bună ziua,

    La { $when } cineva a cerut un cont cu această adresă de e-mail.

    Dacă ați fost dumneavoastră, deschideți acest link în 24 de ore și alegeți o parolă:
    { $link }

    Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic: nu va fi creat niciun cont.

mail-invitation-subject = Alegeți o parolă pentru noul dumneavoastră cont
mail-invitation-body =
    Bună ziua,

    La { $when } organizația care administrează acest serviciu a pregătit pentru dumneavoastră un cont cu această adresă de e-mail.

    Pentru a-l folosi, deschideți acest link în 24 de ore și alegeți o parolă:
    { $link }

    Dacă nu așteptați acest e-mail, nu trebuie să faceți nimic: contul nu poate fi folosit fără parolă.

mail-account-exists-subject = Aveți deja un cont
mail-account-exists-body =
    Bună ziua, { $name },

    La { $when } cineva a cerut un cont nou cu adresa dumneavoastră de e-mail. Aveți deja un cont, așa că nu a fost creat altul.

    Dacă ați fost dumneavoastră, conectați-vă aici:
    { $link }

    Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic.

mail-address-taken-body =
    Bună ziua, { $name },

    La { $when } cineva a cerut schimbarea adresei de e-mail a altui cont cu a dumneavoastră. Aveți deja un cont cu această adresă, așa că nu s-a modificat nimic.

    Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic.

mail-account-created-subject = Contul dumneavoastră a fost creat
mail-account-created-body =
    Bună ziua, { $name },

    Contul dumneavoastră a fost creat la { $when }.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, altcineva vă cunoaște parola: schimbați-o acum.

mail-account-disabled-subject = Contul dumneavoastră a fost dezactivat
mail-account-disabled-body =
    Bună ziua, { $name },

    Contul dumneavoastră a fost dezactivat la { $when }. Sesiunile dumneavoastră au fost închise peste tot.

    Adresați-vă organizației care administrează acest serviciu.

mail-account-enabled-subject = Contul dumneavoastră poate fi folosit din nou
mail-account-enabled-body =
    Bună ziua, { $name },

    Contul dumneavoastră a fost activat din nou la { $when }. Vă puteți conecta și vă puteți folosi dispozitivele ca înainte.

mail-help-desk-role-given-subject = Puteți folosi serviciul de asistență
mail-help-desk-role-given-body =
    Bună ziua, { $name },

    La { $when } vi s-a acordat acces la serviciul de asistență. Acolo puteți căuta alte conturi și îi puteți ajuta pe titularii lor.

    Dacă nu vă așteptați la acest lucru, adresați-vă organizației care administrează acest serviciu.

mail-help-desk-role-taken-subject = Nu mai puteți folosi serviciul de asistență
mail-help-desk-role-taken-body =
    Bună ziua, { $name },

    Accesul dumneavoastră la serviciul de asistență s-a încheiat la { $when }. Nimic altceva nu s-a schimbat în contul dumneavoastră.

    Dacă nu vă așteptați la acest lucru, adresați-vă organizației care administrează acest serviciu.

mail-help-desk-unlocked-subject = Conectarea dumneavoastră a fost deblocată
mail-help-desk-unlocked-body =
    Bună ziua, { $name },

    Serviciul de asistență ({ $service }) a deblocat conectarea la contul dumneavoastră la { $when }. Puteți introduce imediat din nou parola.

    Dacă nu vă așteptați la acest lucru, adresați-vă organizației care administrează acest serviciu.

mail-help-desk-removed-subject = Serviciul de asistență a eliminat un dispozitiv din contul dumneavoastră
mail-help-desk-removed-body =
    Bună ziua, { $name },

    Serviciul de asistență ({ $service }) a eliminat dispozitivul „{ $device }” din contul dumneavoastră la { $when }. Acesta nu vă mai poate confirma conectările.

    Dacă nu vă așteptați la acest lucru, adresați-vă organizației care administrează acest serviciu.

mail-help-desk-sessions-subject = Serviciul de asistență v-a deconectat peste tot
mail-help-desk-sessions-body =
    Bună ziua, { $name },

    Serviciul de asistență ({ $service }) v-a închis toate sesiunile la { $when }.

    Dacă nu vă așteptați la acest lucru, adresați-vă organizației care administrează acest serviciu.

mail-help-desk-pin-subject = Serviciul de asistență a început resetarea codului PIN
mail-help-desk-pin-body =
    Bună ziua, { $name },

    La { $when }, serviciul de asistență ({ $service }) a început pentru dumneavoastră resetarea codului PIN pentru „{ $device }”.

    Conectați-vă mai întâi cu parola. Apoi deschideți acest link în același browser:
    { $link }

    { $wait ->
        [yes] Puteți stabili noul cod PIN începând cu { $ready }.
       *[no] Puteți stabili imediat noul cod PIN.
    }

    Dacă nu ați cerut acest lucru serviciului de asistență, anulați-l aici:
    { $cancel }

mail-help-desk-add-subject = Serviciul de asistență a început o recuperare
mail-help-desk-add-body =
    Bună ziua, { $name },

    La { $when }, serviciul de asistență ({ $service }) a început o recuperare, ca să puteți adăuga un dispozitiv la contul dumneavoastră.

    Conectați-vă mai întâi cu parola. Apoi deschideți acest link în același browser:
    { $link }

    { $wait ->
        [yes] Puteți adăuga dispozitivul începând cu { $ready }.
       *[no] Puteți adăuga imediat dispozitivul.
    }

    Dacă nu ați cerut acest lucru serviciului de asistență, anulați-l aici:
    { $cancel }

mail-account-deleted-subject = Contul dumneavoastră a fost șters
mail-account-deleted-body =
    Bună ziua, { $name },

    Contul dumneavoastră a fost șters la { $when } cu toate datele. Dispozitivele dumneavoastră nu mai pot confirma conectări.

    Adresați-vă organizației care administrează acest serviciu.

mail-new-address-body =
    Bună ziua,

    La { $when } cineva a cerut să folosească această adresă de e-mail pentru un cont.

    Dacă ați fost dumneavoastră, deschideți acest link în 24 de ore în browserul în care aveți o sesiune deschisă:
    { $link }

    Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic.

mail-name-changed-subject = Numele dumneavoastră a fost schimbat
mail-name-changed-body =
    Bună ziua, { $name },

    Numele contului dumneavoastră a fost schimbat la { $when }.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, altcineva vă cunoaște parola: schimbați-o acum.

mail-email-changed-subject = Adresa dumneavoastră de e-mail a fost schimbată
mail-email-changed-body =
    Bună ziua, { $name },

    La { $when } adresa de e-mail a contului dumneavoastră a fost schimbată din { $old } în { $new }.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, altcineva vă cunoaște parola: schimbați-o acum.

mail-email-changed-reverse =
    Dacă nu ați fost dumneavoastră, deschideți acest link până la { $until }. El redă contului dumneavoastră adresa anterioară și închide toate sesiunile deschise de altcineva.

    { $link }

mail-email-reversed-subject = Adresa dumneavoastră de e-mail anterioară a fost restabilită
mail-email-reversed-body =
    Bună ziua, { $name },

    La { $when } adresa de e-mail a contului dumneavoastră a fost schimbată înapoi din { $new } în { $old }. Pentru aceasta s-a folosit linkul din e-mailul nostru către { $old }.

    Toate dispozitivele au fost eliminate, sesiunile dumneavoastră au fost închise peste tot, iar parola nu mai este valabilă. Pentru a alege una nouă, alegeți „{ $forgotten }” pe pagina de conectare.

mail-password-changed-subject = Parola dumneavoastră a fost schimbată
mail-password-changed-body =
    Bună ziua, { $name },

    Parola contului dumneavoastră a fost schimbată la { $when }. Sesiunile din toate celelalte browsere au fost închise.

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic.
    Dacă nu ați fost dumneavoastră, altcineva vă cunoaște parola: alegeți acum una nouă.

mail-password-reset-subject = Alegeți o parolă nouă
mail-password-reset-body =
    Bună ziua, { $name },

    La { $when } cineva a cerut o parolă nouă pentru contul dumneavoastră.

    Dacă ați fost dumneavoastră, deschideți acest link în browserul în care l-ați cerut:
    { $link }

    Dacă nu ați fost dumneavoastră, anulați aici cererea:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Parola se schimbă în „Contul meu”, la „{ $page }”. Dacă nu vă puteți conecta, alegeți „{ $forgotten }” pe pagina de conectare.
