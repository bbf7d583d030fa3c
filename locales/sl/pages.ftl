### Slovenščina: see locales/en for what each text is for.

page-skip = Na vsebino
page-sign-out = Odjava
page-demo = To je predstavitev na tem računalniku. Njena e-sporočila se hranijo tukaj:
page-back-account = Moj račun
page-back-devices = Moje mobilne naprave
page-cancel = Prekliči
page-language = Jezik
page-language-set = Spremeni
help-title = Pomoč
help-questions = Vprašanja
help-app = Kje dobim aplikacijo?
    .answer = Aplikacija Countersign deluje na telefonih, tablicah in računalnikih.
    .ask = Vprašajte organizacijo, ki upravlja to storitev, kje jo lahko prenesete.
help-app-get = Pridobi aplikacijo
help-request = V aplikacijo ne prispe zahteva
    .first = Odprite aplikacijo na napravi, ki jo navaja stran, in preverite, ali je povezana z internetom.
    .second = Če ni, na strani izberite »{ waiting-code }«.
help-sign = Kako podpišem plačilo ali drugo transakcijo?
    .first = Začnite pri storitvi. Nato se v aplikaciji pojavi zahteva.
    .second = V aplikaciji preberite vsako vrstico in jo primerjajte s tistim, kar želite podpisati.
    .third = V aplikacijo vnesite število z drugega zaslona in nato svoj PIN.
help-not-me = Ta zahteva ali prijava ni moja
    .first = Če zahteva še čaka, se v aplikaciji dotaknite »{ history-not-me }«. Tako se nihče ne bo prijavil.
    .second = Če je že odobrena, na strani »{ account-title }« odprite prijave in tam izberite »{ history-not-me }«.
    .third = Nato spremenite geslo.
help-offline = Kako se prijavim, ko moja naprava nima povezave?
    .first = Na strani za prijavo izberite »{ method-app-qr }«.
    .second = Vnesite devet črk in števk na strani.
help-pin = Ne spomnim se PIN-a
    .first = Prijavite se brez aplikacije.
    .second = Nato ponastavite PIN svoje naprave.
    .third = Povezavo vam pošljemo po e-pošti.
help-wrong-pin = Kaj se zgodi, če vnesem napačen PIN?
    .first = Po petih zaporednih napačnih PIN-ih se naprava blokira. Vaš račun ostane varen.
    .second = Napravo odblokirate tako, da ponastavite PIN: glejte »{ help-pin }«.
help-lost = Moja naprava je izgubljena
    .first = Izberite ta gumb in vnesite geslo. Naprave za to ne potrebujete.
lost-lead = Ukrepajte takoj, če bi vašo napravo lahko imel kdo drug. Potrebujete samo e-poštni naslov in geslo.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Prijava in zaustavitev vsega
lost-effects = Kaj se zgodi potem
lost-other-title = Če deluje druga vaša naprava
lost-other = Prijavite se z njo in odstranite samo izgubljeno napravo. Vse drugo ostane, kot je.
lost-cannot-title = Če se ne morete prijaviti
lost-cannot = Če se gesla ne spomnite, se takoj obrnite na organizacijo, od katere imate račun. Ta lahko vašo napravo odstrani.
help-new-phone = Imam nov telefon
    .first = Namestite aplikacijo na novi telefon.
    .second = Če stari telefon še imate, tam v aplikaciji odprite račun in ga prenesite na novega.
    .third = Če ga nimate več, se prijavite brez aplikacije, izberite »{ account-stop-open }« in nato dodajte novi telefon.
help-remove = Kako odstranim napravo?
    .first = Odprite stran »{ account-title }« in izberite »{ account-devices-manage }«.
    .second = Ob napravi izberite »{ devices-remove }« in potrdite z aplikacijo.
help-time = Aplikacija pravi, da je ura napačna
    .first = Odprite nastavitve naprave in vklopite samodejni datum in uro.
    .second = Nato znova odprite aplikacijo.
help-language = Kako spremenim jezik?
    .first = Jezik strani izberete na dnu katere koli strani.
    .second = Jezik e-pošte izberete na strani »{ account-title }«, jezik aplikacije pa v njenih nastavitvah.
help-ask = Koga lahko vprašam?
    .first = Vprašajte organizacijo, ki upravlja to storitev. Nikoli vas ne bo vprašala za geslo ali PIN.
help-more = Več pomoči
info-privacy = Zasebnost
info-privacy-text = Ta strežnik hrani vaše ime, e-poštni naslov, naprave in zgodovino prijav, da se lahko varno prijavite. Zgodovina se izbriše po 180 dneh. Vaš PIN, prstni odtis in obraz nikoli ne zapustijo vaše naprave.
info-privacy-lines = Zgodovina vsebuje tudi prve vrstice vsake transakcije, ki bi jo morali podpisati, na primer prejemnika in znesek. Shranjene so šifrirane.
info-cookies = Strežnik uporablja samo piškotke, ki so potrebni za prijavo. Nič ni namenjeno oglaševanju.
info-accessibility = Dostopnost
info-accessibility-text = Te strani lahko uporabljate s tipkovnico, z bralnikom zaslona in z velikim besedilom. Če vam kaj ne deluje, to povejte organizaciji, ki upravlja to storitev.
info-contact = Stik

sign-in-title = Prijava
sign-in-for = Prijavljate se v:
sign-in-email = E-poštni naslov
sign-in-email-wrong = Vnesite celoten e-poštni naslov, na primer marija@example.eu.
sign-in-next = Naprej
sign-in-over = Ta prijava je končana. Trajala je več kot 15 minut, je bila končana drugje ali je bila začeta v drugem brskalniku. Tukaj začnite znova.
sign-in-reported = Nekdo je prijavo iz tega brskalnika sporočil kot tujo, zato je bil ta brskalnik odjavljen. Če si brskalnik delite ali je šlo za pomoto, se znova prijavite z aplikacijo.

password-title = Vnesite svoje geslo
password-not-you = To niste vi?
password-label = Geslo
password-show = Pokaži
password-hide = Skrij
password-change-title = Sprememba gesla
password-change-lead = V vseh drugih brskalnikih boste odjavljeni in o tem boste prejeli e-sporočilo.
password-samples = Prikaži primere
password-samples-lead = Ti primeri so nastali pravkar za vas. Nihče drug jih ni videl.
password-rule-met = (izpolnjeno)
password-expired = Vaše geslo je starejše od šestih mesecev. Izberite zdaj novo. Vaše naprave in nastavitve ostanejo, kot so.
password-later = Spremeni pozneje
password-current = Trenutno geslo
password-new = Novo geslo
password-repeat = Ponovite novo geslo
password-save = Shrani novo geslo
password-saved = Vaše geslo je bilo spremenjeno. V vseh drugih brskalnikih ste odjavljeni.
account-password-state = Spremenite ga, če ga morda pozna kdo drug
error-password-short = Uporabite vsaj { $count } znakov.
    .title = Geslo je prekratko
error-password-long = Uporabite največ { $count } znakov.
    .title = Geslo je predolgo
error-password-personal = Geslo ne sme vsebovati vašega imena ali e-poštnega naslova.
    .title = Izberite drugo geslo
error-password-kinds = Uporabite tri od teh štirih vrst: velike črke, male črke, števke in druge znake. Od { $count } znakov naprej so dovoljeni poljubni znaki.
    .title = Geslo je preveč preprosto
error-password-leaked = Ne uporabljajte gesla, ki je znano iz uhajanja podatkov. Drugi bi ga poskusili najprej.
    .title = To geslo je znano iz uhajanja podatkov
error-password-same = Izberite geslo, ki se razlikuje od sedanjega.
    .title = To je vaše sedanje geslo
error-password-differs = Novo geslo vnesite dvakrat popolnoma enako.
    .title = Gesli se ne ujemata
forgotten-title = Ste pozabili geslo?
forgotten-lead = Vnesite svoj e-poštni naslov. Če s tem naslovom obstaja račun, vam bomo poslali povezavo za izbiro novega gesla.
forgotten-send = Pošlji povezavo
forgotten-sent-lead = Če za ta naslov obstaja račun, je povezava na poti. Odprite jo v tem brskalniku.
forgotten-wait-lead = Trenutno ne more potrditi nobena vaša naprava. Zaradi vaše varnosti lahko novo geslo izberete šele po tem času. Takrat znova odprite povezavo v e-sporočilu. Če to niste bili vi, z e-sporočilom postopek prekličite.
forgotten-saved = Vaše novo geslo je shranjeno. Prijavite se z njim.
recover-title = Ponovna uporaba aplikacije
recover-first-title = Najprej nastavite aplikacijo
recover-lead = Prijavili ste se samo z geslom. Vaš račun potrebuje tudi aplikacijo, zato lahko za zdaj uporabljate samo to stran.
recover-sign-in = Prijava z aplikacijo
recover-sign-in-lead = Ena od vaših naprav lahko potrdi. Z njo odprite ves svoj račun.
recover-locked = Zaznana je bila kopija te naprave, zato je bila zaradi vaše varnosti zaklenjena. Če jo želite uporabljati, jo znova dodajte.
recover-running = Nekdo je v drugem brskalniku zahteval zamenjavo vaše aplikacije
recover-running-cancel = Če to niste bili vi, odprite naše najnovejše e-sporočilo o tem in izberite »{ recovery-stop }«. Nato spremenite geslo.
recover-running-from = Mogoče bo od
password-sign-in = Prijava
method-title = Izberite način prijave
method-label = Nadaljuj z:
method-hint = Prijava z aplikacijo Countersign je varnejša kot samo z geslom.
method-password = Samo geslo
method-without-app = Brez aplikacije
    .hint = Če še nimate naprave ali nobena ne deluje.
# Before a date and time.
method-paused-from = Znova mogoče od
method-app-pin = Odobri v moji aplikaciji
    .hint = Pošljemo zahtevo na vašo napravo.
method-on-mobile = Odobri v aplikaciji na tej napravi
    .hint = Aplikacija se odpre in vas vrne sem.
method-app-qr = Telefon brez interneta: skeniraj kodo QR
    .hint = Nato tukaj vnesete kodo, ki jo pokaže aplikacija.
error-wrong-password = Preverite e-poštni naslov in znova vnesite geslo. Pazite na velike in male črke. Po več napačnih poskusih boste morali počakati.
    .title = E-poštni naslov in geslo se ne ujemata
error-wrong-current-password = Znova vnesite svoje trenutno geslo. Pazite na velike in male črke. Po več napačnih poskusih boste morali počakati.
    .title = Geslo je napačno
error-password-alone = Z ene od vaših naprav je bila prijava sporočena kot tuja. Zaradi zaščite računa se zaenkrat lahko prijavite samo z aplikacijo. Če ste izgubili napravo, izberite »{ help-lost }«.
    .title = Samo geslo trenutno ne zadošča
error-account-disabled = S tem računom se trenutno nihče ne more prijaviti. Obrnite se na organizacijo, ki upravlja to storitev.
    .title = Vaš račun je onemogočen
error-too-many-passwords =
    { $count ->
        [one] Zaradi varnosti računa počakajte { $count } sekundo in nato poskusite znova. Na vaše naprave to ne vpliva.
        [two] Zaradi varnosti računa počakajte { $count } sekundi in nato poskusite znova. Na vaše naprave to ne vpliva.
        [few] Zaradi varnosti računa počakajte { $count } sekunde in nato poskusite znova. Na vaše naprave to ne vpliva.
       *[other] Zaradi varnosti računa počakajte { $count } sekund in nato poskusite znova. Na vaše naprave to ne vpliva.
    }
    .minutes =
        { $count ->
            [one] Zaradi varnosti računa počakajte { $count } minuto in nato poskusite znova. Na vaše naprave to ne vpliva.
            [two] Zaradi varnosti računa počakajte { $count } minuti in nato poskusite znova. Na vaše naprave to ne vpliva.
            [few] Zaradi varnosti računa počakajte { $count } minute in nato poskusite znova. Na vaše naprave to ne vpliva.
           *[other] Zaradi varnosti računa počakajte { $count } minut in nato poskusite znova. Na vaše naprave to ne vpliva.
        }
    .title = Počakajte trenutek

device-title = Katero napravo želite uporabiti?
device-lead = Zahteva se pošlje samo na napravo, ki jo izberete.
device-none-title = Nimate še naprave
device-none-lead = Za potrjevanje z aplikacijo najprej dodajte napravo svojemu računu. Zdaj se prijavite z geslom, nato sledite korakom v razdelku »Moje mobilne naprave« na strani »Moj račun«. Traja približno dve minuti.
device-none-unusable = Vaše naprave trenutno ni mogoče uporabiti, ker je blokirana ali njena registracija ni bila dokončana. Prijavite se z geslom in na strani »Moje mobilne naprave« poglejte, kaj storiti.
device-none-password = Prijava z geslom
device-last-used = Zadnja uporaba:
device-never-used = Še ni bila uporabljena
device-other-method = Drug način

waiting-title = Potrdite na svoji napravi
waiting-step-open = Na napravi »{ $device }« odprite aplikacijo Countersign. Zahteva se prikaže samodejno.
waiting-step-match = Preverite, katera storitev pošilja zahtevo, in v aplikacijo vnesite to število:
waiting-step-check = V aplikaciji preverite, katera storitev pošilja zahtevo, in nadaljujte.
waiting-step-pin = V aplikacijo vnesite svoj PIN. Ta stran se nadaljuje samodejno.
waiting-match-label = Število, ki ga vnesete v aplikacijo
waiting-time-left = Preostali čas
waiting-other-method = Drug način
waiting-cancel = Prekliči
waiting-noscript = Ta stran se brez JavaScripta ne more nadaljevati samodejno. Ko potrdite v aplikaciji, izberite gumb.
waiting-continue = Potrditev je oddana
waiting-confirmed = Potrjeno. Trenutek…
waiting-none-title = V aplikaciji ni zahteve?
waiting-none-lead = Odprite aplikacijo na napravi »{ $device }« in preverite, ali je naprava povezana z internetom. Če ni, uporabite kodo.
waiting-again = Pošlji zahtevo znova
waiting-code = Uporabi kodo

outcome-again = Poskusi znova
outcome-begin-again = Začni znova
outcome-ends = Ta poskus je končan. Za prijavo začnite znova z geslom.
outcome-hour = Eno uro samo geslo ne bo zadoščalo za prijavo, razen v brskalniku, ki ste ga že uporabljali s katero od svojih naprav.
outcome-denied = Zavrnjeno na vaši napravi
    .lead = Prijavil se ni nihče. Če ste se gumba »Zavrni« dotaknili pomotoma, poskusite znova.
    .change = Nič ni bilo spremenjeno. Če ste se gumba »Zavrni« dotaknili pomotoma, poskusite znova.
outcome-reported = Sporočeno na vaši napravi
    .lead = Prijavil se ni nihče. Če zahteva ni bila vaša, morda kdo drug pozna vaše geslo: čim prej ga spremenite.
outcome-expired = Zahteva je potekla
    .lead = V dveh minutah ni bilo odgovora na zahtevo, zato se ni prijavil nihče. Imejte napravo pri roki in poskusite znova.
    .change = V dveh minutah ni bilo odgovora na zahtevo, zato ni bilo nič spremenjeno. Imejte napravo pri roki in poskusite znova.
outcome-cancelled = Zahteva je bila preklicana
    .lead = Prijavil se ni nihče. Kadar koli lahko začnete znova.
    .change = Nič ni bilo spremenjeno. Kadar koli lahko začnete znova.
outcome-wrong-match = Število, vneseno v aplikacijo, se ne ujema
    .lead = Zahteva se je končala in prijavil se ni nihče. Poskusite znova z novim številom.
    .change = Zahteva se je končala in nič ni bilo spremenjeno. Poskusite znova z novim številom.
outcome-blocked = Vaše mobilne naprave ni mogoče uporabiti
    .lead = Petkrat zapored je bil vnesen napačen PIN. Prijavite se na drug način. Takrat lahko PIN ponastavite na strani »Moje mobilne naprave«.
    .change = Petkrat zapored je bil vnesen napačen PIN. Nič ni bilo spremenjeno. Uporabite drug način. Takrat lahko PIN ponastavite na strani »Moje mobilne naprave«.
outcome-locked = Vaše mobilne naprave ni mogoče uporabiti
    .lead = Zaznana je bila kopija te naprave, zato je bila zaradi vaše varnosti zaklenjena. Prijavite se na drug način. Če jo želite uporabljati, jo znova dodajte.
    .change = Zaznana je bila kopija te naprave, zato je bila zaradi vaše varnosti zaklenjena. Nič ni bilo spremenjeno. Če jo želite uporabljati, jo znova dodajte.
outcome-too-many = Čakajo že tri zahteve
    .lead = Odgovorite nanje ali jih zavrnite v aplikaciji ali počakajte pet minut, da potečejo. Nato poskusite znova.
outcome-only-known = Vaša naprava za zdaj ne prejema zahtev
    .lead = V zadnji uri je več zahtev ostalo brez odgovora ali je bilo zavrnjenih. Zaradi zaščite pred neželenimi zahtevami jih lahko pošiljajo samo brskalniki, ki ste jih že uporabljali. Uporabite drug način ali poskusite znova čez eno uro.
outcome-too-many-codes = Preveč napačnih kod
    .lead = Zaradi varnosti vašega računa se nova koda ne ustvari pred spodaj navedenim časom. Do takrat uporabite drug način.
outcome-announce = Ali pa v aplikaciji odprite »Prijave«, se dotaknite »Zdaj se prijavljam« in poskusite znova tukaj.
outcome-not-active = Vaše mobilne naprave trenutno ni mogoče uporabiti
    .lead = Naprava je blokirana ali odstranjena ali pa njena registracija ni bila dokončana. Uporabite drug način. Na strani »Moje mobilne naprave« vidite njeno stanje.
    .change = Naprava je blokirana ali odstranjena ali pa njena registracija ni bila dokončana. Nič ni bilo spremenjeno. Uporabite drug način. Na strani »Moje mobilne naprave« vidite njeno stanje.

context-this-computer = Ta računalnik
context-service-asks = Brez brskalnika: zahtevo je poslala storitev sama

on-mobile-passwordless = Prijava z aplikacijo na tej napravi
on-mobile-title = Potrdite z aplikacijo na tej napravi
on-mobile-step-open = Odprite aplikacijo z gumbom spodaj.
on-mobile-step-check = Preverite, katera storitev pošilja zahtevo, in vnesite svoj PIN.
on-mobile-step-back = Aplikacija vas vrne sem in prijavljeni ste.
on-mobile-open = Odpri aplikacijo
on-mobile-verified = Se aplikacija ne odpre? Uporabite to povezavo
on-mobile-confirmed = Potrjeno. Aplikacija vas vrne na to stran.
on-mobile-typed-title = Aplikacija prikazuje devet znakov?
on-mobile-typed-lead = To se zgodi, kadar aplikacija odpre drug brskalnik. Znake vnesite tukaj. Velike črke, presledki in vezaji niso pomembni.
on-mobile-typed-label = Devet znakov iz aplikacije
error-mistyped-return = Eden ali več znakov se ne ujema s tistimi v aplikaciji. To ne šteje kot poskus. Primerjajte jih in popravite.
    .title = Napaka pri tipkanju
error-return-not-yet = V aplikaciji še niste potrdili. Odprite aplikacijo z gumbom zgoraj. Znake prikaže potem.
    .title = Najprej potrdite v aplikaciji
error-too-many-passwordless =
    { $count ->
        [one] Od tod se je v kratkem času začelo veliko prijav. Počakajte { $count } minuto ali uporabite svoj e-poštni naslov.
        [two] Od tod se je v kratkem času začelo veliko prijav. Počakajte { $count } minuti ali uporabite svoj e-poštni naslov.
        [few] Od tod se je v kratkem času začelo veliko prijav. Počakajte { $count } minute ali uporabite svoj e-poštni naslov.
       *[other] Od tod se je v kratkem času začelo veliko prijav. Počakajte { $count } minut ali uporabite svoj e-poštni naslov.
    }
    .title = Počakajte trenutek
error-wrong-return =
    { $count ->
        [one] Znake primerjajte s tistimi v aplikaciji in jih popravite. Na voljo je še { $count } poskus.
        [two] Znake primerjajte s tistimi v aplikaciji in jih popravite. Na voljo sta še { $count } poskusa.
        [few] Znake primerjajte s tistimi v aplikaciji in jih popravite. Na voljo so še { $count } poskusi.
       *[other] Znake primerjajte s tistimi v aplikaciji in jih popravite. Na voljo je še { $count } poskusov.
    }
    .title = Ti znaki niso pravilni

request-link-title = Ta zahteva je za aplikacijo
request-link-lead = Odprite to zahtevo v aplikaciji Countersign na tej napravi. Potrdite jo samo, če ste se na tej napravi pravkar začeli prijavljati vi sami. Sicer zaprite to stran.

return-ended-title = Prijavil se ni nihče
return-ended-lead = Aplikacija je odprla drug brskalnik kot tisti, v katerem ste začeli, zato se je ta prijava končala. V tem brskalniku lahko začnete znova.
return-ended-again = Začni znova tukaj
return-elsewhere-title = Začeli ste v drugem brskalniku
return-elsewhere-lead = Tukaj se ni prijavil nihče. Vrnite se v brskalnik, v katerem ste začeli, in tam vnesite devet znakov, ki jih prikazuje aplikacija.
return-typed-only-title = Ta povezava ne deluje več
return-typed-only-lead = Ta povezava je bila najprej odprta v drugem brskalniku. Zdaj ste v pravem brskalniku. Pojdite na stran, na kateri ste začeli, in vnesite devet znakov, prikazanih v aplikaciji.
return-wrong-title = Koda v tej povezavi je napačna
return-wrong-lead = Prijavil se ni nihče in nič se ni spremenilo. Znova se dotaknite gumba v aplikaciji ali na strani, na kateri ste začeli, vnesite devet znakov, prikazanih v aplikaciji.
return-gone-title = Ta povezava ne velja več
return-gone-lead = Povezava je bila že uporabljena ali je potekla. Z njo se ni prijavil nihče. Če se še želite prijaviti, začnite znova.

outcome-code-used = Koda je bila trikrat napačna
    .lead = Prijavil se ni nihče. Kadar koli lahko začnete znova.
outcome-return-expired = Ta prijava se je končala
    .lead = Aplikacija je odprla drug brskalnik, znaki so bili trikrat napačni ali pa je prijava potekla. Prijavil se ni nihče. Kadar koli lahko začnete znova.

code-title = Potrditev s kodo QR
code-lead = Uporabite napravo »{ $device }«. Ni treba, da je povezana z internetom.
code-step-scan = V aplikaciji se dotaknite »Skeniraj kodo QR« in kamero usmerite na to kodo QR.
code-step-pin = Preverite, katera storitev pošilja zahtevo, in vnesite svoj PIN. Aplikacija prikaže devet črk in števk.
code-step-type = Devet črk in števk. Velike črke, presledki in vezaji niso pomembni.
code-picture = Koda QR za skeniranje z aplikacijo Countersign
code-label = Koda, ki jo prikaže aplikacija
code-submit = Prijava
code-confirm = Potrdi
code-typed-open = Kode QR ne morete skenirati?
code-typed-hint = V aplikaciji se dotaknite »Skeniraj kodo QR«, nato »Vnesi kodo« in vnesite teh dvanajst števk:
code-time-left = Velja še
code-new = Prikaži novo kodo

error-mistyped-otp = Eden ali več znakov se ne ujema s tistimi v aplikaciji. To ne šteje kot poskus. Primerjajte jih in popravite.
    .title = Napaka pri tipkanju
error-not-this-device-otp =
    { $count ->
        [one] Koda je z druge naprave, pripada drugi strani ali je prestara. V aplikaciji skenirajte to kodo QR in vnesite novo kodo. Na voljo je še { $count } poskus.
        [two] Koda je z druge naprave, pripada drugi strani ali je prestara. V aplikaciji skenirajte to kodo QR in vnesite novo kodo. Na voljo sta še { $count } poskusa.
        [few] Koda je z druge naprave, pripada drugi strani ali je prestara. V aplikaciji skenirajte to kodo QR in vnesite novo kodo. Na voljo so še { $count } poskusi.
       *[other] Koda je z druge naprave, pripada drugi strani ali je prestara. V aplikaciji skenirajte to kodo QR in vnesite novo kodo. Na voljo je še { $count } poskusov.
    }
    .title = Ta koda ne pripada tej strani
error-wrong-otp-pin =
    { $count ->
        [1] Znova skenirajte kodo QR in skrbno vnesite svoj PIN. Če bo spet napačen, bo naprava blokirana. Takrat lahko PIN ponastavite na strani »Moje mobilne naprave«.
        [one] Znova skenirajte kodo QR in skrbno vnesite svoj PIN. Na voljo je še { $count } poskus. Nato bo naprava blokirana.
        [two] Znova skenirajte kodo QR in skrbno vnesite svoj PIN. Na voljo sta še { $count } poskusa. Nato bo naprava blokirana.
        [few] Znova skenirajte kodo QR in skrbno vnesite svoj PIN. Na voljo so še { $count } poskusi. Nato bo naprava blokirana.
       *[other] Znova skenirajte kodo QR in skrbno vnesite svoj PIN. Na voljo je še { $count } poskusov. Nato bo naprava blokirana.
    }
    .title = Napačen PIN v aplikaciji
error-code-expired = Ta koda je starejša od petih minut. Skenirajte novo kodo QR spodaj in vnesite novo kodo.
    .title = Ta koda je potekla
error-code-used = Vsaka koda velja enkrat, vsaka koda QR pa omogoča tri poskuse. Skenirajte novo kodo QR spodaj in vnesite novo kodo.
    .title = Ta koda je bila že uporabljena

account-title = Moj račun
account-hello = Pozdravljeni, { $name }
account-lead = Upravljajte svoj račun in naprave, ki potrjujejo vaše prijave.
account-devices = Moje mobilne naprave
account-devices-state =
    { $count ->
        [0] Nimate še naprave. Ko jo boste imeli, samo ukradeno geslo ne bo zadoščalo za spremembo vaših naprav.
        [one] Vaše prijave lahko potrjuje { $count } naprava.
        [two] Vaše prijave lahko potrjujeta { $count } napravi.
        [few] Vaše prijave lahko potrjujejo { $count } naprave.
       *[other] Vaše prijave lahko potrjuje { $count } naprav.
    }
account-devices-unusable = Nobena od vaših naprav trenutno ne more potrjevati. Poglejte, kaj lahko storite.
account-history = Zgodovina prijav
account-history-state = Kdaj in kje ste se prijavili ter kaj ste podpisali
account-history-open = Prikaži zgodovino
account-sessions = Odprte seje
account-sessions-state = Brskalniki, v katerih ste prijavljeni
account-sessions-open = Prikaži seje
account-stop = Izgubljena ali ukradena naprava?
account-stop-state = Končajte vse hkrati: naprave, zahteve, prijave
account-stop-open = Ustavi vse
account-mail-language = Jezik e-sporočil in zahtev
account-mail-language-save = Shrani
account-mail-language-saved = E-sporočila in zahteve na vaših napravah bodo odslej v tem jeziku.
account-mail-language-other = E-sporočila in zahteve na vaših napravah so v drugem jeziku: { $language }.
account-mail-language-same = Uporabi jezik te strani tudi zanje
account-devices-manage = Upravljaj mobilne naprave
account-devices-first = Dodaj mobilno napravo

devices-title = Moje mobilne naprave
devices-lead = Te naprave lahko potrdijo, da ste to vi.
devices-none = Nimate še naprave. Dodajte jo in samo ukradeno geslo ne bo zadoščalo za spremembo vaših naprav.
devices-add = Dodaj mobilno napravo
devices-active = Aktivna
devices-pending = Nedokončana
devices-blocked = Blokirana
devices-locked = Zaklenjena
devices-blocked-why = Ta naprava je blokirana, ker je bil prevečkrat vnesen napačen PIN. Za ponovno uporabo ponastavite njen PIN.
devices-suspended-why = Naprava ali brskalnik, s katerim je bila ta naprava dodana, ni več vreden zaupanja. Če je ta naprava vaša, ponastavite njen PIN. Če je ne prepoznate, jo odstranite.
devices-locked-why = Zaznana je bila kopija te naprave, zato je bila zaradi vaše varnosti zaklenjena. Odstranite jo in jo znova dodajte.
devices-pending-why = Registracija te naprave ni bila dokončana. Odstranite jo in jo znova dodajte.
devices-added = Dodana
devices-attested = Strojna oprema preverjena:
devices-attested-app = Aplikacijo je preveril Apple:
devices-attestation-missing = Ni preverjeno, ker naprava ni dala dokaza:
devices-attestation-refused = Ni preverjeno, ker dokaz ni bil sprejet:
devices-last-used = Zadnja uporaba
devices-never-used = Še ni bila uporabljena
devices-rename = Preimenuj
devices-rename-label = Novo ime
devices-rename-save = Shrani ime
devices-reset = Ponastavi PIN
devices-remove = Odstrani
devices-remove-title = Odstranitev naprave »{ $device }«?
devices-remove-lead = Naprava ne bo več mogla potrjevati vaših prijav in odprte zahteve na njej bodo preklicane. O tem boste prejeli e-sporočilo. Za ponovno uporabo boste morali napravo znova dodati.
devices-remove-last = To je vaša edina naprava.
devices-remove-others = Te naprave so bile dodane s to napravo in bodo blokirane, dokler ne ponastavite njihovega PIN-a: { $devices }
devices-remove-confirm = Odstrani to napravo
devices-remove-keep = Obdrži
devices-removed = Naprava je bila odstranjena. O tem smo vam poslali e-sporočilo.
devices-renamed = Ime je bilo spremenjeno.
devices-pin-reset = Novi PIN je nastavljen.
devices-was-added = Naprava je bila dodana. O tem smo vam poslali e-sporočilo.
error-device-name = Napravo poimenujte z 1 do 40 znaki.
    .title = Ime manjka ali je predolgo
error-device-name-characters = Ime vsebuje prelom vrstice, tabulator ali neviden znak. Vnesite ime znova brez tega znaka.
    .title = Ime vsebuje znak, ki ga ni mogoče prikazati

step-up-title = Potrdite, da ste to vi
step-up-first = Najprej še enkrat vnesite svoje geslo.
step-up-for-add = Želite dodati napravo.
step-up-for-remove = Želite odstraniti napravo »{ $device }«.
step-up-for-reset = Želite nastaviti nov PIN za napravo »{ $device }«.
step-up-for-rename = Želite preimenovati napravo »{ $device }«.
step-up-for-email = Želite spremeniti svoj e-poštni naslov v { $email }.
step-up-for-password = Želite spremeniti svoje geslo.
step-up-for-report = Želite sporočiti prijavo, ki ni bila vaša.
step-up-for-sessions = Želite se odjaviti v drugih svojih brskalnikih.
step-up-device-title = Potrdite z napravo
step-up-device-lead = Imate napravo, zato za to spremembo samo geslo ne zadošča.
step-up-continue = Naprej
step-up-app-pin = Potrdi v aplikaciji
step-up-app-qr = S kodo QR (deluje brez povezave)
step-up-unusable = Ne deluje nobena vaša naprava?
step-up-unusable-lead = Na strani »Moje mobilne naprave« lahko ponastavite PIN naprave s povezavo po e-pošti.
step-up-lost = Če ste izgubili vse svoje naprave, izberite »{ account-stop-open }« in nato znova dodajte napravo.
step-up-forgotten-known = Če se gesla vendarle spomnite, se prijavite z njim in izberite »{ method-without-app }«.
step-up-forgotten-lost = Če ste izgubili geslo in vse svoje naprave, se obrnite na organizacijo, ki upravlja to storitev. Ta stran vam takrat ne more pomagati.
sign-in-service = { $name } (Moj račun)
service-continue-title = Prijavljeni ste
service-continue = Nadaljuj: { $service }
service-signed-in-as = Račun: { $email }
service-sign-out-asked = Storitev { $service } zahteva vašo odjavo.
service-sign-out-lead = Odjavljeni boste tukaj in iz vseh storitev, ki ste jih odprli v tem brskalniku.
service-stay = Brez odjave
signed-out-title = Odjavljeni ste
service-return = Nazaj: { $service }

add-title = Dodaj mobilno napravo
add-lead = Najprej izberite ime in PIN. PIN ostane na tej strani in v vaši aplikaciji.
add-name = Ime naprave
add-name-hint = Izberite ime, ki ga boste prepoznali, na primer »Marijin telefon«.
add-pin = PIN s štirimi števkami
add-pin-hint = V aplikacijo ga boste vnašali za potrditev prijav. Ne uporabite PIN-a, s katerim odklepate telefon. Izogibajte se letnicam, zaporedjem, kot je 1234, in ponavljajočim se števkam.
add-pin2 = Ponovite PIN
add-show = Prikaži kodo QR
add-noscript = Ta stran sama ustvari kodo QR, da nihče drug ne vidi vašega PIN-a. Za to potrebuje JavaScript. Dovolite JavaScript za to spletno mesto in stran znova naložite.
reset-title = Nov PIN za napravo »{ $device }«
reset-lead = Izberite nov PIN. Ostane na tej strani in v vaši aplikaciji.

enrol-scan-title = S svojo napravo skenirajte to kodo QR
enrol-scan-lead = Odprite aplikacijo Countersign. Prvič se dotaknite »Nastavi to napravo« in nato »Skeniraj kodo«. Če aplikacijo že uporabljate, se dotaknite »Skeniraj kodo QR«. Nato kamero usmerite na kodo QR.
enrol-reset-lead = Na napravi »{ $device }« odprite aplikacijo Countersign, dotaknite se »Skeniraj kodo QR« in kamero usmerite na kodo QR.
enrol-picture = Koda QR za skeniranje z aplikacijo Countersign
enrol-address = Če aplikacija vpraša za naslov, je to ta: { $origin }
enrol-other-ways = Na isti napravi ali brez kamere
enrol-link-label = Na isti napravi odprite to povezavo v aplikaciji ali jo kopirajte in prilepite tja:
enrol-here = Je aplikacija na tej napravi?
enrol-here-lead = Odprite aplikacijo tukaj. Nato se vrnete na to stran, da primerjate šest znakov.
enrol-copy = Kopiraj povezavo
enrol-copied = Kopirano
enrol-typed-label = Ali v aplikacijo vnesite to kodo, z naslovom { $origin }
enrol-waiting = Čakamo na vašo napravo…
enrol-claimed = Vaša naprava je povezana. V aplikacijo vnesite svoj PIN.
enrol-step = Korak { $step } od 4
enrol-pin-title = Vnesite PIN v aplikaciji
enrol-other-device = Je aplikacija na drugi napravi?
enrol-none-title = V aplikaciji ne vidim znakov
enrol-none-lead = Najprej vnesite PIN v aplikaciji. Znaki se prikažejo zatem. Če aplikacija kaže kaj drugega, izberite »{ enrol-differ }«. Nič se ne doda in lahko začnete znova.
enrol-reset-none-lead = Najprej vnesite PIN v aplikaciji. Znaki se prikažejo zatem. Če aplikacija kaže kaj drugega, izberite »{ enrol-differ }«. Naprava se nato odstrani iz vašega računa in jo lahko znova dodate.
enrol-wrong-pin =
    { $count ->
        [one] To ni PIN, ki ste ga izbrali tukaj. Na voljo je še { $count } poskus. Nato koda ne bo več veljala in boste začeli znova.
        [two] To ni PIN, ki ste ga izbrali tukaj. Na voljo sta še { $count } poskusa. Nato koda ne bo več veljala in boste začeli znova.
        [few] To ni PIN, ki ste ga izbrali tukaj. Na voljo so še { $count } poskusi. Nato koda ne bo več veljala in boste začeli znova.
       *[other] To ni PIN, ki ste ga izbrali tukaj. Na voljo je še { $count } poskusov. Nato koda ne bo več veljala in boste začeli znova.
    }
enrol-compare-title = Ali v aplikaciji vidite isto?
enrol-compare-lead = Šest znakov spodaj primerjajte s tistimi na svoji napravi. Če se razlikujejo, povezana naprava ni vaša.
enrol-match = Znaki so enaki
enrol-differ = Znaki se razlikujejo
enrol-added-title = Vaša naprava je pripravljena
enrol-added-lead = Vaša naprava lahko zdaj potrjuje vaše prijave. O tem smo vam poslali e-sporočilo.
enrol-reset-done-title = Novi PIN je nastavljen
enrol-reset-done-lead = Naprava lahko z novim PIN-om znova potrjuje vaše prijave. O tem smo vam poslali e-sporočilo.
enrol-done = Končano
enrol-dead-title = Ta koda je potekla
enrol-dead-expired = Koda ni bila uporabljena v desetih minutah. Nič ni bilo registrirano.
enrol-dead-unfinished = Naprava je kodo uporabila, vendar PIN ni bil pravočasno vnesen ali znaki niso bili pravočasno primerjani. Nič ni bilo registrirano.
enrol-dead-wrong-pin = Trikrat je bil vnesen napačen PIN. Nič ni bilo registrirano.
enrol-dead-contested = Dve napravi sta poskusili uporabiti isto kodo, zato sta bili obe zavrnjeni. Nič ni bilo registrirano. Kode QR naj ne vidi nihče drug.
enrol-dead-rejected = Navedli ste, da se znaki razlikujejo, zato je bila naprava zavrnjena. Če se niste zmotili, je kodo morda fotografiral kdo drug. Začnite znova tam, kjer nihče ne vidi vašega zaslona.
enrol-dead-gone = Koda ne velja več. Nič ni bilo registrirano.
enrol-reset-dead-expired = Koda ni bila uporabljena v desetih minutah. PIN ni bil spremenjen.
enrol-reset-dead-unfinished = Naprava je kodo uporabila, vendar PIN ni bil pravočasno vnesen. PIN ni bil spremenjen.
enrol-reset-dead-wrong-pin = Trikrat je bil vnesen napačen PIN. PIN ni bil spremenjen.
enrol-reset-dead-rejected = Navedli ste, da se znaki razlikujejo, zato je bila naprava odstranjena iz vašega računa. Če se niste zmotili, je kodo morda fotografiral kdo drug. Začnite znova tam, kjer nihče ne vidi vašega zaslona.
enrol-again = Začni znova
enrol-cancel = Prekliči
enrol-time-left = Koda velja še
enrol-failed = Strežnik ni sprejel kode. Preverite povezavo in poskusite znova.

pin-four-digits = Vnesite PIN z natanko štirimi števkami.
pin-differs = PIN-a nista enaka. Oba vnesite znova.
pin-same-digits = Štiri enake števke je lahko uganiti. Izberite drug PIN.
pin-row = Zaporedja, kot sta 1234 ali 4321, je lahko uganiti. Izberite drug PIN.
pin-pairs = Ponovljene ali zrcalne pare, kot sta 1212 ali 1221, je lahko uganiti. Izberite drug PIN.
pin-year = Letnico je lahko uganiti. Izberite drug PIN.
pin-keypad-line = Števke, ki na tipkovnici tvorijo črto, je lahko uganiti. Izberite drug PIN.

recovery-title-pin = Ponastavitev PIN-a naprave »{ $device }«
recovery-title-add = Dodajanje naprave s povezavo iz e-sporočila
recovery-choose-lead = Za to samo geslo ne zadošča. Vnesite ga znova in izberite, kako boste potrdili, da ste to vi.
recovery-app-first = Druga vaša naprava deluje. Najprej se prijavite z njo. Nato lahko potrdi to spremembo.
recovery-password-label = Geslo
recovery-by-device = Potrditev z napravo »{ $device }«
recovery-by-device-hint = Takoj
recovery-by-mail = S povezavo, poslano po e-pošti
recovery-by-mail-hint-now = Na vaš e-poštni naslov, takoj
recovery-by-mail-hint-wait =
    { $count ->
        [one] Na vaš e-poštni naslov, nato počakate { $count } uro
        [two] Na vaš e-poštni naslov, nato počakate { $count } uri
        [few] Na vaš e-poštni naslov, nato počakate { $count } ure
       *[other] Na vaš e-poštni naslov, nato počakate { $count } ur
    }
recovery-sent-title = Preverite e-pošto
recovery-sent-lead = Na naslov { $email } smo poslali povezavo. Za nadaljevanje jo odprite v tem brskalniku.
recovery-sent-none = Po nekaj minutah ni prispelo e-sporočilo?
sent-spam = Poglejte tudi v mapo z neželeno pošto in preverite, ali je naslov pravilen.
recovery-sent-again = Pošlji novo povezavo
recovery-wait-title = Počakajte, prosimo
recovery-wait-lead = Zaradi vaše varnosti lahko nadaljujete šele po tem času. Takrat se vrnite na to stran v tem brskalniku. Če to niste bili vi, postopek prekličite s povezavo v e-sporočilu.
recovery-wait-until = Nadaljujete lahko od
recovery-elsewhere-title = Ste bili to vi?
recovery-elsewhere-lead = Če ste to povezavo zahtevali vi, jo odprite v brskalniku, v katerem ste jo zahtevali, medtem ko ste tam prijavljeni. Če je niste, postopek prekličite tukaj.
recovery-elsewhere-password = S to povezavo izberete novo geslo. Če ste jo zahtevali vi, jo odprite v brskalniku, v katerem ste jo zahtevali. Če je niste, postopek prekličite tukaj. Vaše geslo ostane enako.
recovery-take-over = To sem jaz: nadaljuj v tem brskalniku
recovery-stop = To nisem jaz: prekliči
recovery-stopped-title = Preklicano
recovery-stopped-lead = Nič ni bilo spremenjeno. Če povezave niste zahtevali, vaše geslo pozna nekdo drug: takoj ga spremenite.
recovery-stopped-password = Vaše geslo ostane enako, povezava pa ne deluje več. Za takšno povezavo je dovolj poznati vaš e-poštni naslov.
recovery-over-title = Ta povezava ne velja več
recovery-over-lead = Povezava je bila uporabljena, preklicana ali zamenjana z novejšo ali pa je potekla. Nič ni bilo spremenjeno.
recovery-too-late = Ta povezava je bila že uporabljena ali pa je potekla, zato ni več česa preklicati. Če je niste uporabili vi, se prijavite, preverite svoje naprave in spremenite geslo.
error-other-device-works = Druga vaša naprava deluje. Potrdite z njo. Povezave po e-pošti ne potrebujete.
    .title = Uporabite svojo drugo napravo
error-too-many-links =
    { $count ->
        [one] Danes je bilo že poslanih več e-sporočil s povezavami. Preverite mapo Prejeto in mapo z neželeno pošto ali poskusite znova čez { $count } uro.
        [two] Danes je bilo že poslanih več e-sporočil s povezavami. Preverite mapo Prejeto in mapo z neželeno pošto ali poskusite znova čez { $count } uri.
        [few] Danes je bilo že poslanih več e-sporočil s povezavami. Preverite mapo Prejeto in mapo z neželeno pošto ali poskusite znova čez { $count } ure.
       *[other] Danes je bilo že poslanih več e-sporočil s povezavami. Preverite mapo Prejeto in mapo z neželeno pošto ali poskusite znova čez { $count } ur.
    }
    .title = Za zdaj ni več povezav

sessions-lead = V teh brskalnikih ste prijavljeni. Če katerega od njih ne prepoznate, zdaj končajte njegovo sejo in spremenite geslo.
sessions-here = Ta brskalnik
sessions-end = Končaj to sejo
sessions-end-others = Končaj vse druge seje
sessions-end-others-lead = Odjavljeni boste povsod, razen v tem brskalniku.
sessions-ended = Seja je končana.
sessions-others-ended = Vse druge seje so končane.

history-title = Zgodovina prijav
history-lead = Kaj se je v zadnjih 180 dneh dogajalo z vašim računom, najprej najnovejše.
history-none = Nič še ni. Prijave in podpisi se pojavijo tukaj.
history-signed-in = Prijava uspela
history-signed = Podpisano
history-confirmed = Potrjeno
history-change-add = Dodajanje naprave
history-change-remove = Odstranitev naprave
history-change-reset = Ponastavitev PIN-a
history-change-rename = Preimenovanje naprave
history-change-password = Sprememba gesla
history-change-email = Sprememba e-poštnega naslova
history-change-report = Sporočanje prijave
history-change-sessions = Odjava v drugih brskalnikih
history-denied = Zavrnjeno
history-expired = Brez pravočasnega odgovora
history-cancelled = Preklicano
history-failed = Ni uspelo
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nov PIN za napravo »{ $device }«
history-unblocked = Naprava »{ $device }« je bila odblokirana z novim PIN-om
history-moved = Aplikacija z naprave »{ $device }« je bila prenesena na drugo napravo
history-blocked = Naprava »{ $device }« je bila blokirana
history-locked = Naprava »{ $device }« je bila zaklenjena
history-by-password = Samo z geslom
history-by-app = Z aplikacijo
history-by-code = S kodo iz aplikacije
history-on-mobile = Z aplikacijo na isti napravi
history-not-me = To nisem jaz
history-reported = Sporočeno
history-report-title = To niste bili vi?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Sporočilo te transakcije ne ustavi. Takoj pokličite storitev »{ $service }«: samo ona jo lahko ustavi.
history-report-lead = Če to sporočite, se odjavijo vsi, ki so prijavljeni iz tega brskalnika. O tem prejmete e-sporočilo. Nato spremenite geslo.
history-report-here = To je brskalnik, ki ga zdaj uporabljate: odjavljeni boste tudi tukaj.
history-report-confirm = Sporoči
history-report-keep = Ne, to sem jaz
history-was-reported = Vaše sporočilo smo prejeli in ta brskalnik je odjavljen. O tem smo vam poslali e-sporočilo.
history-older = Prikaži starejše vnose
history-newest = Nazaj na najnovejše vnose

stop-title = Ustavi vse
stop-lead = To uporabite, če ste izgubili napravo ali če je v vašem imenu morda prijavljen kdo drug. Zgodi se takoj in tega ni mogoče preklicati:
stop-devices = Vse vaše naprave bodo odstranjene. Nobena ne bo več mogla potrjevati vaših prijav.
stop-requests = Odprte zahteve in prijave bodo preklicane.
stop-sessions = Odjavljeni boste povsod, tudi tukaj.
stop-mail = O tem boste prejeli e-sporočilo.
stop-account = Vaš račun ostane. Znova ga lahko uporabljate, ko dodate napravo.
stop-back-title = Kako začeti znova
stop-back =
    { $count ->
        [0] Prijavite se z geslom in znova dodajte napravo. Potrebovali boste tudi povezavo, poslano po e-pošti.
        [one] Prijavite se z geslom in znova dodajte napravo. Potrebovali boste tudi povezavo, poslano po e-pošti, in počakati boste morali { $count } uro.
        [two] Prijavite se z geslom in znova dodajte napravo. Potrebovali boste tudi povezavo, poslano po e-pošti, in počakati boste morali { $count } uri.
        [few] Prijavite se z geslom in znova dodajte napravo. Potrebovali boste tudi povezavo, poslano po e-pošti, in počakati boste morali { $count } ure.
       *[other] Prijavite se z geslom in znova dodajte napravo. Potrebovali boste tudi povezavo, poslano po e-pošti, in počakati boste morali { $count } ur.
    }
stop-confirm = Ustavi vse zdaj
stop-keep = Ne, nazaj
stop-nothing = Ustaviti ni mogoče ničesar: vaš račun nima naprav. Spremembo, ki jo je nekdo zahteval, lahko prekličete s povezavo v našem e-sporočilu o njej.
stop-done-title = Vse je ustavljeno
stop-done-lead = Vaše naprave so bile odstranjene in povsod ste odjavljeni. O tem smo vam poslali e-sporočilo.
stop-done-sign-in = Na stran za prijavo

outbox-title = Predstavitvena odhodna pošta
outbox-lead = Sporočila, ki bi jih ta predstavitev poslala, najnovejša najprej.
outbox-none = Ni še sporočil.

error-page-home = Na začetno stran
error-page-not-found = Na tem naslovu ni ničesar. Morda manjka del naslova.
    .title = Ta stran ne obstaja
error-page-forged = Ta obrazec ni bil odprt s tega spletnega mesta ali je zastarel. Nič ni bilo spremenjeno. Vrnite se, stran znova naložite in poskusite znova.
    .title = Ta obrazec ni bil sprejet
error-page-other-host = To ni naslov tega strežnika. Nič ni bilo storjeno. Uporabite naslov, ki ste ga dobili.
    .title = To ni pravi naslov
error-page-malformed = Nekaj v obrazcu manjka ali ni berljivo. Nič ni bilo spremenjeno. Vrnite se in poskusite znova.
    .title = Tega obrazca ni mogoče prebrati
error-page-service-over = Ta prijava je trajala predolgo, je že končana ali pa je bila odprta v drugem brskalniku. Nič ni bilo spremenjeno. Vrnite se k storitvi in se prijavite od tam.
    .title = Ta prijava je končana
error-page-service-request = Storitev je poslala zahtevo, ki je ta strežnik ne sprejme. Nič se ni zgodilo. Obrnite se na pomoč storitve.
    .title = V to storitev se ni mogoče prijaviti
error-page-unknown-service = Aplikacija na spodnjem naslovu vas je želela prijaviti, vendar ta naslov tukaj ni registriran. Nič se ni zgodilo. Obrnite se na pomoč storitve.
    .title = Ta storitev tukaj ni registrirana
error-page-busy = V tem trenutku se prijavlja veliko ljudi. Nič ni izgubljeno. Počakajte nekaj sekund in poskusite znova.
    .title = Trenutek, prosimo
error-page-too-often = Vaš brskalnik ali omrežje je v kratkem času poslalo veliko zahtev. Nič ni izgubljeno. Počakajte nekaj minut in poskusite znova.
    .title = Počakajte nekaj minut, prosimo
error-page-fault = Na naši strani je prišlo do težave. Nič ni bilo spremenjeno. Poskusite znova čez nekaj minut.
    .title = To ni uspelo

link-open = Odpri v aplikaciji
link-open-lead = Odprite aplikacijo tukaj. Stran, ki je prikazala kodo, se nadaljuje samodejno.
link-title = Ta povezava je za aplikacijo
link-lead = Kopirajte celoten naslov te strani. Na napravi, ki jo želite registrirati, odprite aplikacijo Countersign, se dotaknite »Vnesi kodo« in prilepite naslov. Povezava deluje samo enkrat, deset minut. Nič še ni bilo registrirano.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Podpiši z aplikacijo
signature-code = Podpiši s kodo QR (deluje brez povezave)
signature-device-title = S katero napravo želite podpisati?
signature-device-none-title = Za podpis potrebujete napravo
signature-device-none-lead = Najprej dodajte napravo svojemu računu. Traja približno dve minuti. Nato se vrnite sem.
signature-submit = Podpiši
signature-content = Kaj podpišete
signature-step-type = Preverite, katera storitev pošilja zahtevo, v aplikacijo vnesite iste vrednosti in svoj PIN. Aplikacija prikaže devet črk in števk.
signature-nothing-signed = Nič ni bilo podpisano in nič se ne bo zgodilo. Kadar koli lahko začnete znova.
error-not-this-transaction-otp =
    { $count ->
        [one] Vsako vrednost, ki ste jo vnesli v aplikacijo, primerjajte s to stranjo. Nato znova skenirajte kodo QR in ustvarite novo kodo. Na voljo je še { $count } poskus.
        [two] Vsako vrednost, ki ste jo vnesli v aplikacijo, primerjajte s to stranjo. Nato znova skenirajte kodo QR in ustvarite novo kodo. Na voljo sta še { $count } poskusa.
        [few] Vsako vrednost, ki ste jo vnesli v aplikacijo, primerjajte s to stranjo. Nato znova skenirajte kodo QR in ustvarite novo kodo. Na voljo so še { $count } poskusi.
       *[other] Vsako vrednost, ki ste jo vnesli v aplikacijo, primerjajte s to stranjo. Nato znova skenirajte kodo QR in ustvarite novo kodo. Na voljo je še { $count } poskusov.
    }
    .title = Koda se ne ujema s transakcijo

## Creating an account

new-account-title = Ustvari račun
new-account-lead = Poslali vam bomo e-sporočilo s povezavo. Nato izberete geslo.
new-account-first-name = Ime
new-account-last-name = Priimek
new-account-name-wrong = Vnesite ime s črkami katere koli abecede, največ { $count } znakov.
new-account-empty = To polje je prazno. Izpolnite ga.
new-account-email-repeat = Ponovite e-poštni naslov
new-account-email-differs = Dvakrat vnesite isti e-poštni naslov.
new-account-check = Vnesite šest števk, ki jih vidite na sliki
new-account-check-picture = Slika s šestimi števkami
new-account-check-listen = Poslušajte števke
new-account-check-new = Prikaži druge števke
new-account-check-wrong = Števke se ne ujemajo ali pa ne veljajo več. Vnesite števke, ki jih vidite zdaj.
new-account-privacy = Sprejemam izjavo o zasebnosti
new-account-privacy-read = Preberite izjavo o zasebnosti (odpre se v novem oknu)
new-account-privacy-missing = Račun je mogoče ustvariti le, če sprejmete izjavo o zasebnosti.
new-account-sent-lead = Na naslov { $email } smo poslali e-sporočilo. Povezavo v njem odprite v 24 urah.
new-account-password-title = Izberite geslo
new-account-password-lead = Vaš e-poštni naslov je potrjen. Račun bo ustvarjen, ko izberete geslo.
new-account-password-repeat = Ponovite geslo
new-account-expired-title = Ta povezava je potekla
new-account-expired-lead = Povezava velja 24 ur. Na naslov { $email } lahko pošljemo novo.
new-account-expired-send = Pošlji novo povezavo
new-account-over-lead = Morda račun že imate: v tem primeru se prijavite. Sicer začnite znova.
new-account-done = Vaš račun je ustvarjen in ste prijavljeni.

## Name and email address

details-title = Ime in e-poštni naslov
details-save = Shrani ime
details-saved = Vaše ime je spremenjeno. O tem smo vam poslali e-sporočilo.
details-new-email = Novi e-poštni naslov
details-email-lead = Na novi naslov bomo poslali povezavo. Naslov se spremeni šele, ko odprete povezavo in potrdite spremembo.
details-email-same = To je že e-poštni naslov vašega računa.
details-link-sign-in = Najprej se prijavite. Nato v tem brskalniku znova odprite povezavo iz našega e-sporočila.
details-change-email = Spremeni e-poštni naslov
details-confirm-lead = Odslej se prijavljate z naslovom { $email } in tja prejemate e-sporočila. V vseh drugih brskalnikih boste odjavljeni.
details-email-saved = Vaš e-poštni naslov je spremenjen.
email-reversal-title = Obnovi prejšnji e-poštni naslov
email-reversal-lead = Vaš račun bo znova uporabljal { $email }. Vse naprave bodo odstranjene, povsod boste odjavljeni in geslo ne bo več veljalo. Nato po e-pošti izberete novo geslo.
email-reversal-done-title = Vaš prejšnji e-poštni naslov je obnovljen
email-reversal-done-lead = Zdaj izberite novo geslo. Na vaš e-poštni naslov bomo poslali povezavo.
details-open = Spremeni ime ali e-poštni naslov

### Help desk

help-desk-title = Služba za pomoč
help-desk-lead = Vnesite točen e-poštni naslov osebe, ki prosi za pomoč. Vsako iskanje se zabeleži z vašim računom.
help-desk-find = Poišči račun
help-desk-unknown = Noben račun nima tega e-poštnega naslova.
help-desk-looks = V eni uri ste si ogledali preveč računov. Poskusite znova pozneje.
help-desk-agents = To je vaš račun ali račun druge osebe v službi za pomoč. Tukaj ne morete ničesar spremeniti.
help-desk-changed = Račun se je medtem spremenil ali pa je potrditev prišla prepozno. Znova si oglejte račun.
help-desk-stopped = Lastnik je izgubil ali ustavil vse naprave. Lahko samo začnete obnovitev.
help-desk-disabled = Ta račun je onemogočen. Tukaj ne morete ničesar spremeniti.
help-desk-device-works = Druga naprava tega računa deluje. Če je izgubljena, jo najprej odstranite.
help-desk-too-many = Tej osebi je bilo poslanih preveč e-sporočil s povezavami. Poskusite znova jutri.
help-desk-waiting = Lastnik mora po napačnih poskusih ali sporočeni zlorabi počakati, preden se prijavi z geslom.
help-desk-nothing-done = Nič ni bilo spremenjeno
help-desk-done = Opravljeno. Lastnik o tem prejme e-sporočilo.
help-desk-sessions = Odprte seje: { $number }
help-desk-devices = Naprave
help-desk-no-devices = Ta račun nima naprav.
help-desk-unlock = Odkleni prijavo
help-desk-remove = Odstrani napravo
help-desk-sessions-end = Končaj vse seje
help-desk-reset = Začni ponastavitev PIN-a
help-desk-recover = Začni obnovitev
help-desk-unlock-about = Lastnik lahko takoj znova vnese geslo in zahteva povezave. Blokirane naprave ostanejo blokirane.
help-desk-remove-about = Naprava ne more več potrjevati prijav in vse seje, ki jih je odprla, se končajo. Tega ni mogoče razveljaviti.
help-desk-remove-last = To je edina naprava tega računa. Brez nje lastnik za ponovno prijavo potrebuje obnovitev.
help-desk-recover-about = Lastnik prejme e-sporočilo s povezavo, ki je vi ne vidite. Zaradi varnosti bo lastnik morda moral počakati.
help-desk-told = Lastnik o tem prejme e-sporočilo, dejanje pa se zabeleži z vašim računom.
help-desk-confirm = Potrdite s svojo napravo
help-desk-back = Nazaj na račun
help-desk-service = { $name } (služba za pomoč)
help-desk-line-act = Dejanje
help-desk-line-account = Račun
help-desk-line-device = Naprava
help-desk-app = Služba za pomoč se odpre za eno uro po prijavi z aplikacijo. Prijavite se zdaj z aplikacijo.
help-desk-card = Pomagajte drugim z njihovimi računi
help-desk-open = Odpri službo za pomoč
