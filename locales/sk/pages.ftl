### Slovenčina: see locales/en for what each text is for.

page-skip = Prejsť na obsah
page-sign-out = Odhlásiť sa
page-demo = Toto je ukážka na tomto počítači. Jej e-maily nájdete tu:
page-back-account = Môj účet
page-back-devices = Moje mobilné zariadenia
page-cancel = Zrušiť
page-language = Jazyk
page-language-set = Zmeniť
help-title = Pomoc
help-questions = Otázky
help-app = Kde získam aplikáciu?
    .answer = Aplikácia Countersign funguje v telefónoch, tabletoch a počítačoch.
    .ask = Opýtajte sa organizácie, ktorá prevádzkuje túto službu, kde ju stiahnuť.
help-app-get = Získať aplikáciu
help-request = Do aplikácie neprichádza žiadosť
    .first = Otvorte aplikáciu v zariadení, ktoré stránka uvádza, a skontrolujte, či je zariadenie pripojené k internetu.
    .second = Ak nie je, zvoľte na stránke „{ waiting-code }“.
help-sign = Ako podpíšem platbu alebo inú transakciu?
    .first = Začnite v službe. V aplikácii sa potom objaví žiadosť.
    .second = Prečítajte si v aplikácii každý riadok a porovnajte ho s tým, čo chcete podpísať.
    .third = Zadajte v aplikácii číslo z druhej obrazovky a potom svoj PIN.
help-not-me = Táto žiadosť alebo prihlásenie nie je odo mňa
    .first = Ak žiadosť ešte čaká, ťuknite v aplikácii na „{ history-not-me }“. Nikto sa potom neprihlási.
    .second = Ak už bola schválená, otvorte na stránke „{ account-title }“ prihlásenia a zvoľte tam „{ history-not-me }“.
    .third = Potom si zmeňte heslo.
help-offline = Ako sa prihlásim, keď je moje zariadenie offline?
    .first = Na prihlasovacej stránke zvoľte „{ method-app-qr }“.
    .second = Zadajte deväť písmen a číslic na stránke.
help-pin = Nepamätám si PIN
    .first = Prihláste sa bez aplikácie.
    .second = Potom nastavte svojmu zariadeniu nový PIN.
    .third = Pošleme vám odkaz e-mailom.
help-wrong-pin = Čo sa stane, keď zadám nesprávny PIN?
    .first = Po piatich nesprávnych PIN-och za sebou sa zariadenie zablokuje. Váš účet zostane v bezpečí.
    .second = Zariadenie odblokujete nastavením nového PIN-u: pozrite „{ help-pin }“.
help-lost = Moje zariadenie sa stratilo
    .first = Vyberte toto tlačidlo a zadajte heslo. Zariadenie na to nepotrebujete.
lost-lead = Konajte hneď, ak môže mať vaše zariadenie niekto iný. Potrebujete iba svoju e-mailovú adresu a heslo.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Prihlásiť sa a zastaviť všetko
lost-effects = Čo sa potom stane
lost-other-title = Ak iné vaše zariadenie funguje
lost-other = Prihláste sa ním a odstráňte iba stratené zariadenie. Všetko ostatné zostane bez zmeny.
lost-cannot-title = Ak sa nemôžete prihlásiť
lost-cannot = Ak si nepamätáte heslo, obráťte sa hneď na organizáciu, od ktorej máte účet. Môže vaše zariadenie odstrániť.
help-new-phone = Mám nový telefón
    .first = Nainštalujte aplikáciu do nového telefónu.
    .second = Ak ešte máte starý telefón, otvorte účet v aplikácii na ňom a presuňte ho do nového.
    .third = Ak ho už nemáte, prihláste sa bez aplikácie, zvoľte „{ account-stop-open }“ a potom pridajte nový telefón.
help-remove = Ako odstránim zariadenie?
    .first = Otvorte stránku „{ account-title }“ a zvoľte „{ account-devices-manage }“.
    .second = Pri zariadení zvoľte „{ devices-remove }“ a potvrďte to v aplikácii.
help-time = Aplikácia hlási nesprávny čas
    .first = Otvorte nastavenia zariadenia a zapnite automatický dátum a čas.
    .second = Potom aplikáciu znova otvorte.
help-language = Ako zmením jazyk?
    .first = Jazyk stránok zvoľte dole na ktorejkoľvek stránke.
    .second = Jazyk e-mailov zvoľte na stránke „{ account-title }“ a jazyk aplikácie v jej nastaveniach.
help-ask = Koho sa môžem opýtať?
    .first = Opýtajte sa organizácie, ktorá prevádzkuje túto službu. Nikdy od vás nebude žiadať heslo ani PIN.
help-more = Ďalšia pomoc
info-privacy = Ochrana súkromia
info-privacy-text = Tento server ukladá vaše meno, e-mailovú adresu, vaše zariadenia a históriu prihlásení, aby ste sa mohli bezpečne prihlásiť. História sa po 180 dňoch vymaže. Váš PIN, odtlačok prsta ani tvár nikdy neopustia vaše zariadenie.
info-privacy-lines = História obsahuje aj prvé riadky každej transakcie, ktorú ste mali podpísať, napríklad príjemcu a sumu. Sú uložené zašifrované.
info-cookies = Tento server používa iba súbory cookie potrebné na prihlásenie. Nič neslúži na reklamu.
info-accessibility = Prístupnosť
info-accessibility-text = Tieto stránky môžete používať s klávesnicou, čítačkou obrazovky aj veľkým písmom. Ak vám niečo nefunguje, povedzte to organizácii, ktorá prevádzkuje túto službu.
info-contact = Kontakt

sign-in-title = Prihlásiť sa
sign-in-for = Prihlasujete sa do:
sign-in-email = E-mailová adresa
sign-in-email-wrong = Zadajte celú e-mailovú adresu, napríklad maria@example.eu.
sign-in-next = Pokračovať
sign-in-over = Toto prihlásenie sa skončilo. Trvalo dlhšie ako 15 minút, bolo ukončené inde alebo sa začalo v inom prehliadači. Začnite tu znova.
sign-in-reported = Niekto nahlásil prihlásenie z tohto prehliadača ako cudzie, preto bol tento prehliadač odhlásený. Ak prehliadač zdieľate alebo išlo o omyl, prihláste sa znova aplikáciou.

password-title = Zadajte svoje heslo
password-not-you = Nie ste to vy?
password-label = Heslo
password-show = Zobraziť
password-hide = Skryť
password-change-title = Zmeniť heslo
password-change-lead = Vo všetkých ostatných prehliadačoch budete odhlásení a dostanete o tom e-mail.
password-samples = Zobraziť príklady
password-samples-lead = Tieto príklady vznikli práve teraz pre vás. Nikto iný ich nevidel.
password-rule-met = (splnené)
password-expired = Vaše heslo je staršie ako šesť mesiacov. Zvoľte si teraz nové. Vaše zariadenia a nastavenia zostanú nezmenené.
password-later = Zmeniť neskôr
password-current = Súčasné heslo
password-new = Nové heslo
password-repeat = Zopakujte nové heslo
password-save = Uložiť nové heslo
password-saved = Vaše heslo bolo zmenené. Vo všetkých ostatných prehliadačoch ste boli odhlásení.
account-password-state = Zmeňte ho, ak ho môže poznať niekto iný
error-password-short = Použite aspoň { $count } znakov.
    .title = Heslo je príliš krátke
error-password-long = Použite najviac { $count } znakov.
    .title = Heslo je príliš dlhé
error-password-personal = Heslo nesmie obsahovať vaše meno ani vašu e-mailovú adresu.
    .title = Zvoľte iné heslo
error-password-kinds = Použite tri z týchto štyroch druhov: veľké písmená, malé písmená, číslice a iné znaky. Od { $count } znakov na druhu nezáleží.
    .title = Heslo je príliš jednoduché
error-password-leaked = Nepoužívajte heslo, ktoré je známe z úniku údajov. Iní by ho skúsili ako prvé.
    .title = Toto heslo je známe z úniku údajov
error-password-same = Zvoľte si heslo, ktoré sa líši od súčasného.
    .title = Toto je vaše súčasné heslo
error-password-differs = Zadajte nové heslo dvakrát úplne rovnako.
    .title = Heslá sa nezhodujú
forgotten-title = Zabudli ste heslo?
forgotten-lead = Zadajte svoju e-mailovú adresu. Ak k nej existuje účet, pošleme vám odkaz na voľbu nového hesla.
forgotten-send = Poslať odkaz
forgotten-sent-lead = Ak k tejto adrese existuje účet, odkaz je na ceste. Otvorte ho v tomto prehliadači.
forgotten-wait-lead = Žiadne z vašich zariadení teraz nemôže potvrdzovať. Pre vašu bezpečnosť si nové heslo môžete zvoliť až po tomto čase. Potom znova otvorte odkaz v e-maile. Ak ste to neboli vy, pomocou e-mailu to zrušte.
forgotten-saved = Vaše nové heslo bolo uložené. Prihláste sa ním.
recover-title = Znova sprevádzkovať aplikáciu
recover-first-title = Najprv nastaviť aplikáciu
recover-lead = Prihlásili ste sa iba heslom. Váš účet vyžaduje aj aplikáciu, preto zatiaľ môžete používať iba túto stránku.
recover-sign-in = Prihlásiť sa aplikáciou
recover-sign-in-lead = Jedno z vašich zariadení môže potvrdiť. Otvorte ním celý svoj účet.
recover-locked = Bola zistená kópia tohto zariadenia, preto bolo pre vašu bezpečnosť uzamknuté. Ak ho chcete používať, pridajte ho znova.
recover-running = Niekto v inom prehliadači požiadal o nahradenie vašej aplikácie
recover-running-cancel = Ak ste to neboli vy, otvorte náš najnovší e-mail o tom a zvoľte „{ recovery-stop }“. Potom si zmeňte heslo.
recover-running-from = Bude to možné od
password-sign-in = Prihlásiť sa
method-title = Zvoľte spôsob prihlásenia
method-label = Pokračovať:
method-hint = Prihlásenie aplikáciou Countersign je bezpečnejšie ako samotným heslom.
method-password = Iba heslo
method-without-app = Bez aplikácie
    .hint = Ak ešte nemáte zariadenie alebo žiadne nefunguje.
# Before a date and time.
method-paused-from = Znova možné od
method-app-pin = Schváliť v mojej aplikácii
    .hint = Pošleme žiadosť do vášho zariadenia.
method-on-mobile = Schváliť v aplikácii v tomto zariadení
    .hint = Aplikácia sa otvorí a vráti vás sem.
method-app-qr = Telefón bez internetu: naskenovať QR kód
    .hint = Potom sem zadáte kód, ktorý ukáže aplikácia.
error-wrong-password = Skontrolujte e-mailovú adresu a zadajte heslo znova. Záleží na veľkých a malých písmenách. Po viacerých nesprávnych pokusoch budete musieť počkať.
    .title = E-mailová adresa a heslo sa nezhodujú
error-wrong-current-password = Zadajte znova svoje súčasné heslo. Záleží na veľkých a malých písmenách. Po viacerých nesprávnych pokusoch budete musieť počkať.
    .title = Heslo je nesprávne
error-password-alone = Z jedného z vašich zariadení bolo prihlásenie nahlásené ako cudzie. Na ochranu účtu sa zatiaľ môžete prihlásiť iba aplikáciou. Ak sa vaše zariadenie stratilo, vyberte „{ help-lost }“.
    .title = Samotné heslo v tejto chvíli nestačí
error-account-disabled = S týmto účtom sa teraz nikto nemôže prihlásiť. Obráťte sa na organizáciu, ktorá prevádzkuje túto službu.
    .title = Váš účet bol deaktivovaný
error-too-many-passwords =
    { $count ->
        [one] Pre bezpečnosť účtu počkajte jednu sekundu a potom to skúste znova. Vašich zariadení sa to netýka.
        [few] Pre bezpečnosť účtu počkajte { $count } sekundy a potom to skúste znova. Vašich zariadení sa to netýka.
        [many] Pre bezpečnosť účtu počkajte { $count } sekundy a potom to skúste znova. Vašich zariadení sa to netýka.
       *[other] Pre bezpečnosť účtu počkajte { $count } sekúnd a potom to skúste znova. Vašich zariadení sa to netýka.
    }
    .minutes =
        { $count ->
            [one] Pre bezpečnosť účtu počkajte jednu minútu a potom to skúste znova. Vašich zariadení sa to netýka.
            [few] Pre bezpečnosť účtu počkajte { $count } minúty a potom to skúste znova. Vašich zariadení sa to netýka.
            [many] Pre bezpečnosť účtu počkajte { $count } minúty a potom to skúste znova. Vašich zariadení sa to netýka.
           *[other] Pre bezpečnosť účtu počkajte { $count } minút a potom to skúste znova. Vašich zariadení sa to netýka.
        }
    .title = Počkajte, prosím, chvíľu

device-title = Ktoré zariadenie chcete použiť?
device-lead = Žiadosť sa pošle iba do zariadenia, ktoré vyberiete.
device-none-title = Zatiaľ nemáte žiadne zariadenie
device-none-lead = Ak chcete potvrdzovať v aplikácii, najprv si k účtu pridajte zariadenie. Teraz sa prihláste heslom a potom postupujte podľa krokov v časti „Moje mobilné zariadenia“ na stránke „Môj účet“. Trvá to asi dve minúty.
device-none-unusable = Vaše zariadenie teraz nemôžete použiť, pretože je zablokované alebo jeho registrácia nebola dokončená. Prihláste sa heslom a na stránke „Moje mobilné zariadenia“ si pozrite, čo robiť.
device-none-password = Prihlásiť sa heslom
device-last-used = Naposledy použité:
device-never-used = Zatiaľ nepoužité
device-other-method = Použiť iný spôsob

waiting-title = Potvrďte vo svojom zariadení
waiting-step-open = Otvorte aplikáciu Countersign v zariadení „{ $device }“. Žiadosť sa zobrazí automaticky.
waiting-step-match = Skontrolujte, ktorá služba žiada, a potom do aplikácie zadajte toto číslo:
waiting-step-check = Skontrolujte v aplikácii, ktorá služba žiada, a pokračujte.
waiting-step-pin = Zadajte v aplikácii svoj PIN. Táto stránka bude pokračovať automaticky.
waiting-match-label = Číslo, ktoré zadáte do aplikácie
waiting-time-left = Zostávajúci čas
waiting-other-method = Použiť iný spôsob
waiting-cancel = Zrušiť
waiting-noscript = Bez JavaScriptu nemôže táto stránka pokračovať automaticky. Keď v aplikácii potvrdíte, zvoľte tlačidlo.
waiting-continue = Už je potvrdené
waiting-confirmed = Potvrdené. Chvíľu strpenia…
waiting-none-title = V aplikácii nie je žiadosť?
waiting-none-lead = Otvorte aplikáciu v zariadení „{ $device }“ a skontrolujte, či je zariadenie online. Ak je offline, použite namiesto toho kód.
waiting-again = Poslať žiadosť znova
waiting-code = Použiť radšej kód

outcome-again = Skúsiť znova
outcome-begin-again = Začať znova
outcome-ends = Tento pokus sa skončil. Ak sa chcete prihlásiť, začnite znova heslom.
outcome-hour = Jednu hodinu nebude na prihlásenie stačiť samotné heslo, okrem prehliadača, ktorý ste už použili s niektorým zo svojich zariadení.
outcome-denied = Zamietnuté vo vašom zariadení
    .lead = Nikto nebol prihlásený. Ak ste ťukli na „Zamietnuť“ omylom, skúste to znova.
    .change = Nič sa nezmenilo. Ak ste ťukli na „Zamietnuť“ omylom, skúste to znova.
outcome-reported = Nahlásené vo vašom zariadení
    .lead = Nikto nebol prihlásený. Ak žiadosť nebola vaša, vaše heslo možno pozná niekto iný: čo najskôr si ho zmeňte.
outcome-expired = Platnosť žiadosti vypršala
    .lead = Na žiadosť nikto do dvoch minút neodpovedal, preto nebol nikto prihlásený. Majte zariadenie poruke a skúste to znova.
    .change = Na žiadosť nikto do dvoch minút neodpovedal, preto sa nič nezmenilo. Majte zariadenie poruke a skúste to znova.
outcome-cancelled = Žiadosť bola zrušená
    .lead = Nikto nebol prihlásený. Môžete kedykoľvek začať znova.
    .change = Nič sa nezmenilo. Môžete kedykoľvek začať znova.
outcome-wrong-match = Číslo zadané v aplikácii sa nezhoduje
    .lead = Žiadosť sa skončila a nikto nebol prihlásený. Skúste to znova s novým číslom.
    .change = Žiadosť sa skončila a nič sa nezmenilo. Skúste to znova s novým číslom.
outcome-blocked = Vaše mobilné zariadenie nemožno použiť
    .lead = Päťkrát za sebou bol zadaný nesprávny PIN. Prihláste sa iným spôsobom. Nový PIN potom môžete nastaviť na stránke „Moje mobilné zariadenia“.
    .change = Päťkrát za sebou bol zadaný nesprávny PIN. Nič sa nezmenilo. Použite iný spôsob. Nový PIN potom môžete nastaviť na stránke „Moje mobilné zariadenia“.
outcome-locked = Vaše mobilné zariadenie nemožno použiť
    .lead = Bola zistená kópia tohto zariadenia, preto bolo pre vašu bezpečnosť uzamknuté. Prihláste sa iným spôsobom. Ak ho chcete používať, pridajte ho znova.
    .change = Bola zistená kópia tohto zariadenia, preto bolo pre vašu bezpečnosť uzamknuté. Nič sa nezmenilo. Ak ho chcete používať, pridajte ho znova.
outcome-too-many = Už čakajú tri žiadosti
    .lead = Odpovedzte na ne alebo ich v aplikácii zamietnite, prípadne počkajte päť minút, kým ich platnosť vyprší. Potom to skúste znova.
outcome-only-known = Vaše zariadenie teraz žiadosti nedostáva
    .lead = Niekoľko žiadostí za poslednú hodinu zostalo bez odpovede alebo bolo zamietnutých. Na ochranu pred nežiaducimi žiadosťami ich môžu posielať iba prehliadače, ktoré ste už použili. Použite iný spôsob alebo to skúste znova o hodinu.
outcome-too-many-codes = Príliš veľa nesprávnych kódov
    .lead = Pre bezpečnosť vášho účtu sa nový kód nevytvorí skôr než v čase uvedenom nižšie. Dovtedy použite iný spôsob.
outcome-announce = Alebo v aplikácii otvorte „Prihlásenia“, ťuknite na „Práve sa prihlasujem“ a skúste to tu znova.
outcome-not-active = Vaše mobilné zariadenie teraz nemožno použiť
    .lead = Zariadenie je zablokované alebo odstránené alebo jeho registrácia nebola dokončená. Použite iný spôsob. Na stránke „Moje mobilné zariadenia“ uvidíte jeho stav.
    .change = Zariadenie je zablokované alebo odstránené alebo jeho registrácia nebola dokončená. Nič sa nezmenilo. Použite iný spôsob. Na stránke „Moje mobilné zariadenia“ uvidíte jeho stav.

context-this-computer = Tento počítač
context-service-asks = Bez prehliadača: žiadosť poslala samotná služba

on-mobile-passwordless = Prihlásiť sa aplikáciou v tomto zariadení
on-mobile-title = Potvrďte aplikáciou v tomto zariadení
on-mobile-step-open = Otvorte aplikáciu tlačidlom nižšie.
on-mobile-step-check = Skontrolujte, ktorá služba žiada, a zadajte svoj PIN.
on-mobile-step-back = Aplikácia vás vráti sem a ste prihlásení.
on-mobile-open = Otvoriť aplikáciu
on-mobile-verified = Aplikácia sa neotvorila? Použite tento odkaz
on-mobile-confirmed = Potvrdené. Aplikácia vás vráti na túto stránku.
on-mobile-typed-title = Aplikácia ukazuje deväť znakov?
on-mobile-typed-lead = Stáva sa to, keď aplikácia otvorila iný prehliadač. Zadajte znaky tu. Na veľkých písmenách, medzerách a spojovníkoch nezáleží.
on-mobile-typed-label = Deväť znakov z aplikácie
error-mistyped-return = Aspoň jeden znak sa nezhoduje so znakmi v aplikácii. Toto sa nepočíta ako pokus. Znaky porovnajte a opravte.
    .title = Preklep
error-return-not-yet = V aplikácii ste ešte nepotvrdili. Otvorte aplikáciu tlačidlom vyššie. Znaky ukáže potom.
    .title = Najprv potvrďte v aplikácii
error-too-many-passwordless =
    { $count ->
        [one] Odtiaľto sa za krátky čas začalo veľa prihlásení. Počkajte minútu alebo použite svoju e-mailovú adresu.
        [few] Odtiaľto sa za krátky čas začalo veľa prihlásení. Počkajte { $count } minúty alebo použite svoju e-mailovú adresu.
        [many] Odtiaľto sa za krátky čas začalo veľa prihlásení. Počkajte { $count } minúty alebo použite svoju e-mailovú adresu.
       *[other] Odtiaľto sa za krátky čas začalo veľa prihlásení. Počkajte { $count } minút alebo použite svoju e-mailovú adresu.
    }
    .title = Počkajte, prosím, chvíľu
error-wrong-return =
    { $count ->
        [one] Porovnajte znaky so znakmi v aplikácii a opravte ich. Zostáva vám jeden pokus.
        [few] Porovnajte znaky so znakmi v aplikácii a opravte ich. Zostávajú vám { $count } pokusy.
        [many] Porovnajte znaky so znakmi v aplikácii a opravte ich. Zostáva vám { $count } pokusu.
       *[other] Porovnajte znaky so znakmi v aplikácii a opravte ich. Zostáva vám { $count } pokusov.
    }
    .title = Tieto znaky nie sú správne

request-link-title = Táto žiadosť je určená pre aplikáciu
request-link-lead = Otvorte túto žiadosť v aplikácii Countersign v tomto zariadení. Potvrďte ju, iba ak ste sa pred chvíľou sami začali v tomto zariadení prihlasovať. Inak túto stránku zatvorte.

return-ended-title = Nikto nebol prihlásený
return-ended-lead = Aplikácia otvorila iný prehliadač než ten, v ktorom ste začali, preto sa toto prihlásenie skončilo. V tomto prehliadači môžete začať znova.
return-ended-again = Začať tu znova
return-elsewhere-title = Začali ste v inom prehliadači
return-elsewhere-lead = Tu nebol nikto prihlásený. Vráťte sa do prehliadača, v ktorom ste začali, a zadajte tam deväť znakov, ktoré ukazuje aplikácia.
return-typed-only-title = Tento odkaz už nefunguje
return-typed-only-lead = Tento odkaz bol najprv otvorený v inom prehliadači. Teraz ste v správnom prehliadači. Prejdite na stránku, na ktorej ste začali, a zadajte deväť znakov zobrazených v aplikácii.
return-wrong-title = Kód v tomto odkaze je nesprávny
return-wrong-lead = Nikto nebol prihlásený a nič sa nezmenilo. Znova ťuknite na tlačidlo v aplikácii alebo na stránke, na ktorej ste začali, zadajte deväť znakov zobrazených v aplikácii.
return-gone-title = Tento odkaz už neplatí
return-gone-lead = Odkaz už bol použitý alebo jeho platnosť vypršala. Nikto ním nebol prihlásený. Ak sa stále chcete prihlásiť, začnite znova.

outcome-code-used = Kód bol trikrát nesprávny
    .lead = Nikto nebol prihlásený. Môžete kedykoľvek začať znova.
outcome-return-expired = Toto prihlásenie sa skončilo
    .lead = Aplikácia otvorila iný prehliadač, znaky boli trikrát nesprávne alebo platnosť prihlásenia vypršala. Nikto nebol prihlásený. Môžete kedykoľvek začať znova.

code-title = Potvrďte QR kódom
code-lead = Použite zariadenie „{ $device }“. Nemusí byť pripojené k internetu.
code-step-scan = V aplikácii ťuknite na „Naskenovať QR kód“ a namierte fotoaparát na tento QR kód.
code-step-pin = Skontrolujte, ktorá služba žiada, a zadajte svoj PIN. Aplikácia ukáže deväť písmen a číslic.
code-step-type = Deväť písmen a číslic. Na veľkých písmenách, medzerách a spojovníkoch nezáleží.
code-picture = QR kód na naskenovanie v aplikácii Countersign
code-label = Kód zobrazený v aplikácii
code-submit = Prihlásiť sa
code-confirm = Potvrdiť
code-typed-open = Nemôžete naskenovať QR kód?
code-typed-hint = V aplikácii ťuknite na „Naskenovať QR kód“, potom na „Zadať kód“ a zadajte týchto dvanásť číslic:
code-time-left = Platí ešte
code-new = Zobraziť nový kód

error-mistyped-otp = Aspoň jeden znak sa nezhoduje so znakmi v aplikácii. Toto sa nepočíta ako pokus. Znaky porovnajte a opravte.
    .title = Preklep
error-not-this-device-otp =
    { $count ->
        [one] Kód pochádza z iného zariadenia, patrí k inej stránke alebo je príliš starý. Naskenujte v aplikácii tento QR kód a zadajte nový kód. Zostáva vám jeden pokus.
        [few] Kód pochádza z iného zariadenia, patrí k inej stránke alebo je príliš starý. Naskenujte v aplikácii tento QR kód a zadajte nový kód. Zostávajú vám { $count } pokusy.
        [many] Kód pochádza z iného zariadenia, patrí k inej stránke alebo je príliš starý. Naskenujte v aplikácii tento QR kód a zadajte nový kód. Zostáva vám { $count } pokusu.
       *[other] Kód pochádza z iného zariadenia, patrí k inej stránke alebo je príliš starý. Naskenujte v aplikácii tento QR kód a zadajte nový kód. Zostáva vám { $count } pokusov.
    }
    .title = Tento kód k tejto stránke nepatrí
error-wrong-otp-pin =
    { $count ->
        [one] Naskenujte QR kód znova a pozorne zadajte svoj PIN. Ak bude znova nesprávny, zariadenie sa zablokuje. Nový PIN potom môžete nastaviť na stránke „Moje mobilné zariadenia“.
        [few] Naskenujte QR kód znova a pozorne zadajte svoj PIN. Zostávajú vám { $count } pokusy. Potom bude zariadenie zablokované.
        [many] Naskenujte QR kód znova a pozorne zadajte svoj PIN. Zostáva vám { $count } pokusu. Potom bude zariadenie zablokované.
       *[other] Naskenujte QR kód znova a pozorne zadajte svoj PIN. Zostáva vám { $count } pokusov. Potom bude zariadenie zablokované.
    }
    .title = Nesprávny PIN v aplikácii
error-code-expired = Tento kód je starší ako päť minút. Naskenujte nový QR kód nižšie a zadajte nový kód.
    .title = Platnosť tohto kódu vypršala
error-code-used = Každý kód platí raz a každý QR kód dovolí tri pokusy. Naskenujte nový QR kód nižšie a zadajte nový kód.
    .title = Tento kód už bol použitý

account-title = Môj účet
account-hello = Váš účet: { $name }
account-lead = Spravujte svoj účet a zariadenia, ktoré potvrdzujú vaše prihlásenia.
account-devices = Moje mobilné zariadenia
account-devices-state =
    { $count ->
        [0] Zatiaľ nemáte žiadne zariadenie. Keď ho budete mať, ukradnuté heslo nebude samo stačiť na zmenu vašich zariadení.
        [one] Vaše prihlásenia môže potvrdzovať jedno zariadenie.
        [few] Vaše prihlásenia môžu potvrdzovať { $count } zariadenia.
        [many] Vaše prihlásenia môže potvrdzovať { $count } zariadenia.
       *[other] Vaše prihlásenia môže potvrdzovať { $count } zariadení.
    }
account-devices-unusable = Žiadne z vašich zariadení teraz nemôže potvrdzovať. Pozrite si, čo robiť ďalej.
account-history = História prihlásení
account-history-state = Kedy a kde ste sa prihlásili a čo ste podpísali
account-history-open = Zobraziť históriu
account-sessions = Otvorené relácie
account-sessions-state = Prehliadače, v ktorých ste prihlásení
account-sessions-open = Zobraziť relácie
account-stop = Stratené alebo ukradnuté zariadenie?
account-stop-state = Ukončite všetko naraz: zariadenia, žiadosti, prihlásenia
account-stop-open = Zastaviť všetko
account-mail-language = Jazyk e-mailov a žiadostí
account-mail-language-save = Uložiť
account-mail-language-saved = E-maily a žiadosti vo vašich zariadeniach budú odteraz v tomto jazyku.
account-mail-language-other = E-maily a žiadosti vo vašich zariadeniach sú v inom jazyku: { $language }.
account-mail-language-same = Použiť aj pre ne jazyk tejto stránky
account-devices-manage = Spravovať mobilné zariadenia
account-devices-first = Pridať mobilné zariadenie

devices-title = Moje mobilné zariadenia
devices-lead = Tieto zariadenia môžu potvrdiť, že ste to vy.
devices-none = Zatiaľ nemáte žiadne zariadenie. Pridajte si ho a ukradnuté heslo nebude samo stačiť na zmenu vašich zariadení.
devices-add = Pridať mobilné zariadenie
devices-active = Aktívne
devices-pending = Nedokončené
devices-blocked = Zablokované
devices-locked = Uzamknuté
devices-blocked-why = Toto zariadenie je zablokované, pretože bol príliš veľakrát zadaný nesprávny PIN. Ak ho chcete znova používať, nastavte mu nový PIN.
devices-suspended-why = Zariadenie alebo prehliadač, pomocou ktorého bolo toto zariadenie pridané, už nie je dôveryhodné. Ak je toto zariadenie vaše, nastavte mu nový PIN. Ak ho nespoznávate, odstráňte ho.
devices-locked-why = Bola zistená kópia tohto zariadenia, preto bolo pre vašu bezpečnosť uzamknuté. Odstráňte ho a pridajte znova.
devices-pending-why = Registrácia tohto zariadenia nebola dokončená. Odstráňte ho a pridajte znova.
devices-added = Pridané
devices-attested = Hardvér overený:
devices-attested-app = Aplikácia overená spoločnosťou Apple:
devices-attestation-missing = Neoverené, pretože zariadenie neposkytlo dôkaz:
devices-attestation-refused = Neoverené, pretože dôkaz nebol prijatý:
devices-last-used = Naposledy použité
devices-never-used = Zatiaľ nepoužité
devices-rename = Premenovať
devices-rename-label = Nový názov
devices-rename-save = Uložiť názov
devices-reset = Nový PIN
devices-remove = Odstrániť
devices-remove-title = Odstrániť zariadenie „{ $device }“?
devices-remove-lead = Zariadenie už nebude môcť potvrdzovať vaše prihlásenia a jeho otvorené žiadosti budú zrušené. Dostanete o tom e-mail. Ak budete chcieť zariadenie znova používať, budete ho musieť znova pridať.
devices-remove-last = Toto je vaše jediné zariadenie.
devices-remove-others = Tieto zariadenia boli pridané pomocou tohto zariadenia a budú zablokované, kým im nenastavíte nový PIN: { $devices }
devices-remove-confirm = Odstrániť toto zariadenie
devices-remove-keep = Ponechať
devices-removed = Zariadenie bolo odstránené. Poslali sme vám o tom e-mail.
devices-renamed = Názov bol zmenený.
devices-pin-reset = Nový PIN bol nastavený.
devices-was-added = Zariadenie bolo pridané. Poslali sme vám o tom e-mail.
error-device-name = Dajte zariadeniu názov s dĺžkou 1 až 40 znakov.
    .title = Názov chýba alebo je príliš dlhý
error-device-name-characters = Názov obsahuje koniec riadka, tabulátor alebo neviditeľný znak. Napíšte názov znova bez tohto znaku.
    .title = Názov obsahuje znak, ktorý sa nedá zobraziť

step-up-title = Potvrďte, že ste to vy
step-up-first = Najprv zadajte ešte raz svoje heslo.
step-up-for-add = Chcete pridať zariadenie.
step-up-for-remove = Chcete odstrániť zariadenie „{ $device }“.
step-up-for-reset = Chcete nastaviť nový PIN pre zariadenie „{ $device }“.
step-up-for-rename = Chcete premenovať zariadenie „{ $device }“.
step-up-for-email = Chcete zmeniť svoju e-mailovú adresu na { $email }.
step-up-for-password = Chcete zmeniť svoje heslo.
step-up-for-report = Chcete nahlásiť prihlásenie, ktoré nebolo vaše.
step-up-for-sessions = Chcete sa odhlásiť vo svojich ostatných prehliadačoch.
step-up-device-title = Potvrďte pomocou zariadenia
step-up-device-lead = Máte zariadenie, preto na túto zmenu nestačí samotné heslo.
step-up-continue = Pokračovať
step-up-app-pin = Potvrdiť v aplikácii
step-up-app-qr = QR kódom (funguje offline)
step-up-unusable = Nefunguje žiadne z vašich zariadení?
step-up-unusable-lead = Na stránke „Moje mobilné zariadenia“ môžete zariadeniu nastaviť nový PIN pomocou odkazu zaslaného e-mailom.
step-up-lost = Ak ste stratili všetky svoje zariadenia, zvoľte „{ account-stop-open }“ a potom znova pridajte zariadenie.
step-up-forgotten-known = Ak si predsa len spomeniete na heslo, prihláste sa ním a zvoľte „{ method-without-app }“.
step-up-forgotten-lost = Ak ste stratili heslo aj všetky svoje zariadenia, obráťte sa na organizáciu, ktorá prevádzkuje túto službu. Táto stránka vám vtedy nepomôže.
sign-in-service = { $name } (Môj účet)
service-continue-title = Ste prihlásení
service-continue = Pokračovať: { $service }
service-signed-in-as = Účet: { $email }
service-sign-out-asked = Služba { $service } žiada o vaše odhlásenie.
service-sign-out-lead = Budete odhlásení tu aj zo všetkých služieb, ktoré ste v tomto prehliadači otvorili.
service-stay = Neodhlásiť sa
signed-out-title = Ste odhlásení
service-return = Späť: { $service }

add-title = Pridať mobilné zariadenie
add-lead = Najprv zvoľte názov a PIN. PIN zostáva na tejto stránke a vo vašej aplikácii.
add-name = Názov zariadenia
add-name-hint = Zvoľte názov, ktorý spoznáte, napríklad „Máriin telefón“.
add-pin = PIN zo štyroch číslic
add-pin-hint = Budete ho zadávať v aplikácii na potvrdenie prihlásení. Nepoužívajte PIN, ktorým odomykáte telefón. Vyhnite sa letopočtom, postupnostiam ako 1234 a opakovaným číslicam.
add-pin2 = Zopakujte PIN
add-show = Zobraziť QR kód
add-noscript = Táto stránka vytvára QR kód sama, aby váš PIN nikto iný nevidel. Potrebuje na to JavaScript. Povoľte JavaScript pre túto webovú stránku a potom ju načítajte znova.
reset-title = Nový PIN pre zariadenie „{ $device }“
reset-lead = Zvoľte nový PIN. Zostáva na tejto stránke a vo vašej aplikácii.

enrol-scan-title = Naskenujte tento QR kód svojím zariadením
enrol-scan-lead = Otvorte aplikáciu Countersign. Prvýkrát ťuknite na „Nastaviť toto zariadenie“ a potom na „Naskenovať kód“. Ak už aplikáciu používate, ťuknite na „Naskenovať QR kód“. Potom namierte fotoaparát na QR kód.
enrol-reset-lead = Otvorte aplikáciu Countersign v zariadení „{ $device }“, ťuknite na „Naskenovať QR kód“ a namierte fotoaparát na QR kód.
enrol-picture = QR kód na naskenovanie v aplikácii Countersign
enrol-address = Ak sa aplikácia opýta na adresu, je to táto: { $origin }
enrol-other-ways = V tom istom zariadení alebo bez fotoaparátu
enrol-link-label = V tom istom zariadení otvorte tento odkaz v aplikácii alebo ho skopírujte a prilepte tam:
enrol-here = Aplikácia je v tomto zariadení?
enrol-here-lead = Otvorte aplikáciu tu. Na túto stránku sa potom vrátite porovnať šesť znakov.
enrol-copy = Kopírovať odkaz
enrol-copied = Skopírované
enrol-typed-label = Alebo zadajte v aplikácii tento kód s adresou { $origin }
enrol-waiting = Čakáme na vaše zariadenie…
enrol-claimed = Vaše zariadenie je pripojené. Zadajte v aplikácii svoj PIN.
enrol-step = Krok { $step } zo 4
enrol-pin-title = Zadajte PIN v aplikácii
enrol-other-device = Je aplikácia v inom zariadení?
enrol-none-title = V aplikácii nevidím žiadne znaky
enrol-none-lead = Najprv zadajte PIN v aplikácii. Znaky sa objavia až potom. Ak aplikácia ukazuje niečo iné, zvoľte „{ enrol-differ }“. Nič sa nepridá a môžete začať znova.
enrol-reset-none-lead = Najprv zadajte PIN v aplikácii. Znaky sa objavia až potom. Ak aplikácia ukazuje niečo iné, zvoľte „{ enrol-differ }“. Zariadenie sa potom odstráni z vášho účtu a môžete ho pridať znova.
enrol-wrong-pin =
    { $count ->
        [one] Toto nie je PIN, ktorý ste si tu zvolili. Zostáva jeden pokus. Potom kód prestane platiť a začnete znova.
        [few] Toto nie je PIN, ktorý ste si tu zvolili. Zostávajú { $count } pokusy. Potom kód prestane platiť a začnete znova.
        [many] Toto nie je PIN, ktorý ste si tu zvolili. Zostáva { $count } pokusu. Potom kód prestane platiť a začnete znova.
       *[other] Toto nie je PIN, ktorý ste si tu zvolili. Zostáva { $count } pokusov. Potom kód prestane platiť a začnete znova.
    }
enrol-compare-title = Vidíte v aplikácii to isté?
enrol-compare-lead = Porovnajte šesť znakov nižšie so znakmi vo svojom zariadení. Ak sa líšia, pripojené zariadenie nie je vaše.
enrol-match = Znaky sú rovnaké
enrol-differ = Znaky sa líšia
enrol-added-title = Vaše zariadenie je pripravené
enrol-added-lead = Vaše zariadenie teraz môže potvrdzovať vaše prihlásenia. Poslali sme vám o tom e-mail.
enrol-reset-done-title = Nový PIN je nastavený
enrol-reset-done-lead = Zariadenie môže opäť potvrdzovať vaše prihlásenia, s novým PIN-om. Poslali sme vám o tom e-mail.
enrol-done = Hotovo
enrol-dead-title = Platnosť tohto kódu vypršala
enrol-dead-expired = Kód nebol použitý do desiatich minút. Nič nebolo zaregistrované.
enrol-dead-unfinished = Kód bol použitý v niektorom zariadení, ale PIN nebol zadaný alebo znaky neboli porovnané včas. Nič nebolo zaregistrované.
enrol-dead-wrong-pin = Trikrát bol zadaný nesprávny PIN. Nič nebolo zaregistrované.
enrol-dead-contested = Ten istý kód sa pokúsili použiť dve zariadenia, preto boli obe odmietnuté. Nič nebolo zaregistrované. Nedovoľte nikomu inému vidieť QR kód.
enrol-dead-rejected = Uviedli ste, že sa znaky líšia, preto bolo zariadenie odmietnuté. Ak ste sa nepomýlili, mohol kód odfotografovať niekto iný. Začnite znova tam, kde nikto nevidí vašu obrazovku.
enrol-dead-gone = Kód už neplatí. Nič nebolo zaregistrované.
enrol-reset-dead-expired = Kód nebol použitý do desiatich minút. PIN sa nezmenil.
enrol-reset-dead-unfinished = Kód bol použitý v niektorom zariadení, ale PIN nebol zadaný včas. PIN sa nezmenil.
enrol-reset-dead-wrong-pin = Trikrát bol zadaný nesprávny PIN. PIN sa nezmenil.
enrol-reset-dead-rejected = Uviedli ste, že sa znaky líšia, preto bolo zariadenie odstránené z vášho účtu. Ak ste sa nepomýlili, mohol kód odfotografovať niekto iný. Začnite znova tam, kde nikto nevidí vašu obrazovku.
enrol-again = Začať znova
enrol-cancel = Zrušiť
enrol-time-left = Kód platí ešte
enrol-failed = Server kód neprijal. Skontrolujte pripojenie a skúste to znova.

pin-four-digits = Zadajte PIN presne zo štyroch číslic.
pin-differs = PIN-y sa nezhodujú. Zadajte oba znova.
pin-same-digits = Štyri rovnaké číslice sa dajú ľahko uhádnuť. Zvoľte iný PIN.
pin-row = Postupnosti ako 1234 alebo 4321 sa dajú ľahko uhádnuť. Zvoľte iný PIN.
pin-pairs = Opakované alebo zrkadlové dvojice, napríklad 1212 alebo 1221, sa dajú ľahko uhádnuť. Zvoľte iný PIN.
pin-year = Letopočet sa dá ľahko uhádnuť. Zvoľte iný PIN.
pin-keypad-line = Číslice, ktoré tvoria na klávesnici čiaru, sa dajú ľahko uhádnuť. Zvoľte iný PIN.

recovery-title-pin = Nastaviť nový PIN zariadenia „{ $device }“
recovery-title-add = Pridať zariadenie pomocou odkazu z e-mailu
recovery-choose-lead = Samotné heslo na to nestačí. Zadajte ho znova a potom zvoľte, ako potvrdíte, že ste to vy.
recovery-app-first = Iné z vašich zariadení funguje. Najprv sa ním prihláste. Potom môže túto zmenu potvrdiť.
recovery-password-label = Heslo
recovery-by-device = Potvrdiť v zariadení „{ $device }“
recovery-by-device-hint = Ihneď
recovery-by-mail = Odkazom zaslaným e-mailom
recovery-by-mail-hint-now = Na vašu e-mailovú adresu, ihneď
recovery-by-mail-hint-wait =
    { $count ->
        [one] Na vašu e-mailovú adresu, potom hodina čakania
        [few] Na vašu e-mailovú adresu, potom { $count } hodiny čakania
        [many] Na vašu e-mailovú adresu, potom { $count } hodiny čakania
       *[other] Na vašu e-mailovú adresu, potom { $count } hodín čakania
    }
recovery-sent-title = Skontrolujte si e-mail
recovery-sent-lead = Na adresu { $email } sme poslali odkaz. Ak chcete pokračovať, otvorte ho v tomto prehliadači.
recovery-sent-none = Neprišiel e-mail ani po niekoľkých minútach?
sent-spam = Pozrite sa aj do priečinka so spamom a skontrolujte, či je adresa správna.
recovery-sent-again = Poslať nový odkaz
recovery-wait-title = Počkajte, prosím
recovery-wait-lead = Pre vašu bezpečnosť môžete pokračovať až po tomto čase. Potom sa vráťte na túto stránku v tomto prehliadači. Ak ste to neboli vy, zrušte to odkazom v e-maile.
recovery-wait-until = Pokračovať môžete od
recovery-elsewhere-title = Boli ste to vy?
recovery-elsewhere-lead = Ak ste o tento odkaz požiadali, otvorte ho v prehliadači, v ktorom ste oň požiadali a v ktorom ste prihlásení. Ak ste oň nepožiadali, zrušte to tu.
recovery-elsewhere-password = Týmto odkazom si zvolíte nové heslo. Ak ste oň požiadali, otvorte ho v prehliadači, v ktorom ste oň požiadali. Ak ste oň nepožiadali, zrušte to tu. Vaše heslo zostane rovnaké.
recovery-take-over = Som to ja: pokračovať v tomto prehliadači
recovery-stop = Nie som to ja: zrušiť
recovery-stopped-title = Zrušené
recovery-stopped-lead = Nič sa nezmenilo. Ak ste o odkaz nežiadali, vaše heslo pozná niekto iný: ihneď si ho zmeňte.
recovery-stopped-password = Vaše heslo zostáva rovnaké a odkaz už nefunguje. Na žiadosť o taký odkaz stačí poznať vašu e-mailovú adresu.
recovery-over-title = Tento odkaz už neplatí
recovery-over-lead = Odkaz bol použitý, zrušený alebo nahradený novším, prípadne jeho platnosť vypršala. Nič sa nezmenilo.
recovery-too-late = Tento odkaz už bol použitý alebo jeho platnosť vypršala, takže už niet čo zrušiť. Ak ste ho nepoužili vy, prihláste sa, skontrolujte svoje zariadenia a zmeňte si heslo.
error-other-device-works = Iné z vašich zariadení funguje. Potvrďte to v ňom. Odkaz e-mailom nepotrebujete.
    .title = Použite svoje iné zariadenie
error-too-many-links =
    { $count ->
        [one] Dnes už bolo odoslaných niekoľko e-mailov s odkazmi. Skontrolujte si doručenú poštu a priečinok s nevyžiadanou poštou alebo to skúste znova o hodinu.
        [few] Dnes už bolo odoslaných niekoľko e-mailov s odkazmi. Skontrolujte si doručenú poštu a priečinok s nevyžiadanou poštou alebo to skúste znova o { $count } hodiny.
        [many] Dnes už bolo odoslaných niekoľko e-mailov s odkazmi. Skontrolujte si doručenú poštu a priečinok s nevyžiadanou poštou alebo to skúste znova o { $count } hodiny.
       *[other] Dnes už bolo odoslaných niekoľko e-mailov s odkazmi. Skontrolujte si doručenú poštu a priečinok s nevyžiadanou poštou alebo to skúste znova o { $count } hodín.
    }
    .title = Ďalšie odkazy teraz nie sú možné

sessions-lead = V týchto prehliadačoch ste prihlásení. Ak niektorý z nich nespoznávate, ukončite teraz jeho reláciu a zmeňte si heslo.
sessions-here = Tento prehliadač
sessions-end = Ukončiť túto reláciu
sessions-end-others = Ukončiť všetky ostatné relácie
sessions-end-others-lead = Budete odhlásení všade okrem tohto prehliadača.
sessions-ended = Relácia bola ukončená.
sessions-others-ended = Všetky ostatné relácie boli ukončené.

history-title = História prihlásení
history-lead = Čo sa dialo s vaším účtom za posledných 180 dní, od najnovšieho.
history-none = Zatiaľ nič. Prihlásenia a podpisy sa objavia tu.
history-signed-in = Prihlásené
history-signed = Podpísané
history-confirmed = Potvrdené
history-change-add = Pridanie zariadenia
history-change-remove = Odstránenie zariadenia
history-change-reset = Nastavenie nového PIN-u
history-change-rename = Premenovanie zariadenia
history-change-password = Zmena hesla
history-change-email = Zmena e-mailovej adresy
history-change-report = Nahlásenie prihlásenia
history-change-sessions = Odhlásenie v ostatných prehliadačoch
history-denied = Zamietnuté
history-expired = Bez včasnej odpovede
history-cancelled = Zrušené
history-failed = Nepodarilo sa
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nový PIN pre zariadenie „{ $device }“
history-unblocked = Zariadenie „{ $device }“ bolo odblokované novým PIN-om
history-moved = Aplikácia zo zariadenia „{ $device }“ bola presunutá na iné zariadenie
history-blocked = Zariadenie „{ $device }“ bolo zablokované
history-locked = Zariadenie „{ $device }“ bolo uzamknuté
history-by-password = Iba heslom
history-by-app = Aplikáciou
history-by-code = Kódom z aplikácie
history-on-mobile = Aplikáciou v tom istom zariadení
history-not-me = Nie som to ja
history-reported = Nahlásené
history-report-title = Neboli ste to vy?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Nahlásenie túto transakciu nezastaví. Zavolajte hneď službe „{ $service }“: zastaviť ju môže iba ona.
history-report-lead = Ak to nahlásite, každý, kto je prihlásený z toho prehliadača, bude odhlásený. Dostanete o tom e-mail. Potom si zmeňte heslo.
history-report-here = Je to prehliadač, ktorý teraz používate: budete odhlásení aj tu.
history-report-confirm = Nahlásiť
history-report-keep = Nie, som to ja
history-was-reported = Vaše hlásenie sme prijali a ten prehliadač bol odhlásený. Poslali sme vám o tom e-mail.
history-older = Zobraziť staršie záznamy
history-newest = Späť na najnovšie záznamy

stop-title = Zastaviť všetko
stop-lead = Použite to, ak ste stratili zariadenie alebo ak môže byť pod vaším menom prihlásený niekto iný. Stane sa to ihneď a nedá sa to vziať späť:
stop-devices = Všetky vaše zariadenia budú odstránené. Žiadne z nich už nebude môcť potvrdzovať vaše prihlásenia.
stop-requests = Otvorené žiadosti a prihlásenia budú zrušené.
stop-sessions = Budete všade odhlásení, aj tu.
stop-mail = Dostanete o tom e-mail.
stop-account = Váš účet zostane. Môžete ho znova používať, keď pridáte zariadenie.
stop-back-title = Ako začať znova
stop-back =
    { $count ->
        [0] Prihláste sa heslom a znova pridajte zariadenie. Budete potrebovať aj odkaz zaslaný e-mailom.
        [one] Prihláste sa heslom a znova pridajte zariadenie. Budete potrebovať aj odkaz zaslaný e-mailom a budete musieť počkať hodinu.
        [few] Prihláste sa heslom a znova pridajte zariadenie. Budete potrebovať aj odkaz zaslaný e-mailom a budete musieť počkať { $count } hodiny.
        [many] Prihláste sa heslom a znova pridajte zariadenie. Budete potrebovať aj odkaz zaslaný e-mailom a budete musieť počkať { $count } hodiny.
       *[other] Prihláste sa heslom a znova pridajte zariadenie. Budete potrebovať aj odkaz zaslaný e-mailom a budete musieť počkať { $count } hodín.
    }
stop-confirm = Zastaviť teraz všetko
stop-keep = Nie, späť
stop-nothing = Nie je čo zastaviť: váš účet nemá žiadne zariadenia. Zmenu, o ktorú niekto požiadal, zrušíte odkazom v našom e-maile o nej.
stop-done-title = Všetko je zastavené
stop-done-lead = Vaše zariadenia boli odstránené a ste všade odhlásení. Poslali sme vám o tom e-mail.
stop-done-sign-in = Prejsť na prihlásenie

outbox-title = Odoslaná pošta ukážky
outbox-lead = E-maily, ktoré by táto ukážka odoslala, od najnovšieho.
outbox-none = Zatiaľ žiadny e-mail.

error-page-home = Prejsť na úvodnú stránku
error-page-not-found = Na tejto adrese nič nie je. Možno z nej časť chýba.
    .title = Táto stránka neexistuje
error-page-forged = Tento formulár nebol otvorený z tejto webovej stránky alebo je neaktuálny. Nič sa nezmenilo. Vráťte sa, načítajte stránku znova a skúste to ešte raz.
    .title = Tento formulár nebol prijatý
error-page-other-host = Toto nie je adresa tohto servera. Nič sa nevykonalo. Použite adresu, ktorú ste dostali.
    .title = Toto nie je správna adresa
error-page-malformed = Niečo vo formulári chýbalo alebo sa nedalo prečítať. Nič sa nezmenilo. Vráťte sa a skúste to znova.
    .title = Tento formulár nemožno prečítať
error-page-service-over = Toto prihlásenie trvalo príliš dlho, už je dokončené alebo bolo otvorené v inom prehliadači. Nič sa nezmenilo. Vráťte sa k službe a prihláste sa odtiaľ.
    .title = Toto prihlásenie sa skončilo
error-page-service-request = Služba poslala žiadosť, ktorú tento server neprijíma. Nič sa nestalo. Obráťte sa na podporu služby.
    .title = Do tejto služby sa nedá prihlásiť
error-page-unknown-service = Aplikácia na nižšie uvedenej adrese vás chcela prihlásiť, ale táto adresa tu nie je registrovaná. Nič sa nestalo. Obráťte sa na podporu služby.
    .title = Táto služba tu nie je registrovaná
error-page-busy = Práve sa prihlasuje veľa ľudí. O nič ste neprišli. Počkajte niekoľko sekúnd a skúste to znova.
    .title = Chvíľu, prosím
error-page-too-often = Z vášho prehliadača alebo vašej siete prišlo za krátky čas veľa požiadaviek. O nič ste neprišli. Počkajte niekoľko minút a skúste to znova.
    .title = Počkajte, prosím, niekoľko minút
error-page-fault = Chyba je na našej strane. Nič sa nezmenilo. Skúste to znova o niekoľko minút.
    .title = Nepodarilo sa to

link-open = Otvoriť v aplikácii
link-open-lead = Otvorte aplikáciu tu. Stránka, ktorá vám ukázala kód, bude pokračovať automaticky.
link-title = Tento odkaz je určený pre aplikáciu
link-lead = Skopírujte celú adresu tejto stránky. V zariadení, ktoré chcete zaregistrovať, otvorte aplikáciu Countersign, ťuknite na „Zadať kód“ a prilepte adresu. Odkaz funguje iba raz, desať minút. Zatiaľ nebolo nič zaregistrované.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Podpísať aplikáciou
signature-code = Podpísať QR kódom (funguje offline)
signature-device-title = Ktorým zariadením chcete podpísať?
signature-device-none-title = Na podpis potrebujete zariadenie
signature-device-none-lead = Najprv si k účtu pridajte zariadenie. Trvá to asi dve minúty. Potom sa sem vráťte.
signature-submit = Podpísať
signature-content = Čo podpisujete
signature-step-type = Skontrolujte, ktorá služba žiada, zadajte do aplikácie tie isté hodnoty a svoj PIN. Aplikácia ukáže deväť písmen a číslic.
signature-nothing-signed = Nič nebolo podpísané a nič sa nestane. Môžete kedykoľvek začať znova.
error-not-this-transaction-otp =
    { $count ->
        [one] Porovnajte každú hodnotu zadanú v aplikácii s touto stránkou. Potom naskenujte QR kód znova a vytvorte nový kód. Zostáva vám jeden pokus.
        [few] Porovnajte každú hodnotu zadanú v aplikácii s touto stránkou. Potom naskenujte QR kód znova a vytvorte nový kód. Zostávajú vám { $count } pokusy.
        [many] Porovnajte každú hodnotu zadanú v aplikácii s touto stránkou. Potom naskenujte QR kód znova a vytvorte nový kód. Zostáva vám { $count } pokusu.
       *[other] Porovnajte každú hodnotu zadanú v aplikácii s touto stránkou. Potom naskenujte QR kód znova a vytvorte nový kód. Zostáva vám { $count } pokusov.
    }
    .title = Kód sa nezhoduje s transakciou

## Creating an account

new-account-title = Vytvoriť účet
new-account-lead = Pošleme vám e-mail s odkazom. Potom si zvolíte heslo.
new-account-first-name = Meno
new-account-last-name = Priezvisko
new-account-name-wrong = Zadajte meno písmenami ktorejkoľvek abecedy, najviac { $count } znakov.
new-account-empty = Toto pole je prázdne. Vyplňte ho.
new-account-email-repeat = Zopakujte e-mailovú adresu
new-account-email-differs = Zadajte dvakrát tú istú e-mailovú adresu.
new-account-check = Zadajte šesť číslic, ktoré vidíte na obrázku
new-account-check-picture = Obrázok so šiestimi číslicami
new-account-check-listen = Vypočuť číslice
new-account-check-new = Zobraziť iné číslice
new-account-check-wrong = Číslice sa nezhodujú alebo už neplatia. Zadajte číslice, ktoré vidíte teraz.
new-account-privacy = Súhlasím s vyhlásením o ochrane súkromia
new-account-privacy-read = Prečítať vyhlásenie o ochrane súkromia (otvorí sa v novom okne)
new-account-privacy-missing = Účet možno vytvoriť, len ak súhlasíte s vyhlásením o ochrane súkromia.
new-account-sent-lead = Na adresu { $email } sme poslali e-mail. Otvorte odkaz, ktorý obsahuje, do 24 hodín.
new-account-password-title = Zvoľte si heslo
new-account-password-lead = Vaša e-mailová adresa je potvrdená. Účet vznikne, keď si zvolíte heslo.
new-account-password-repeat = Zopakujte heslo
new-account-expired-title = Platnosť tohto odkazu vypršala
new-account-expired-lead = Odkaz platí 24 hodín. Na adresu { $email } môžeme poslať nový.
new-account-expired-send = Poslať nový odkaz
new-account-over-lead = Možno už účet máte: v takom prípade sa prihláste. Ak nie, začnite znova.
new-account-done = Váš účet bol vytvorený a ste prihlásení.

## Name and email address

details-title = Meno a e-mailová adresa
details-save = Uložiť meno
details-saved = Vaše meno bolo zmenené. Poslali sme vám o tom e-mail.
details-new-email = Nová e-mailová adresa
details-email-lead = Na novú adresu pošleme odkaz. Adresa sa zmení, až keď odkaz otvoríte a zmenu potvrdíte.
details-email-same = Toto už je e-mailová adresa vášho účtu.
details-link-sign-in = Najprv sa prihláste. Potom v tomto prehliadači znova otvorte odkaz z nášho e-mailu.
details-change-email = Zmeniť e-mailovú adresu
details-confirm-lead = Odteraz sa budete prihlasovať adresou { $email } a e-maily budú chodiť na ňu. Vo všetkých ostatných prehliadačoch budete odhlásení.
details-email-saved = Vaša e-mailová adresa bola zmenená.
email-reversal-title = Obnoviť predchádzajúcu e-mailovú adresu
email-reversal-lead = Váš účet bude znova používať { $email }. Všetky zariadenia budú odstránené, všade budete odhlásení a heslo prestane platiť. Nové heslo si potom zvolíte e-mailom.
email-reversal-done-title = Vaša predchádzajúca e-mailová adresa bola obnovená
email-reversal-done-lead = Teraz si zvoľte nové heslo. Na vašu e-mailovú adresu pošleme odkaz.
details-open = Zmeniť meno alebo e-mailovú adresu

### Help desk

help-desk-title = Používateľská podpora
help-desk-lead = Zadajte presnú e-mailovú adresu osoby, ktorá žiada o pomoc. Každé vyhľadanie sa zaznamená spolu s vaším účtom.
help-desk-find = Vyhľadať účet
help-desk-unknown = Túto e-mailovú adresu nemá žiadny účet.
help-desk-looks = Počas jednej hodiny ste si zobrazili príliš veľa účtov. Skúste to znova neskôr.
help-desk-agents = Toto je váš vlastný účet alebo účet iného pracovníka podpory. Tu nemôžete nič zmeniť.
help-desk-changed = Účet sa medzitým zmenil alebo potvrdenie prišlo príliš neskoro. Pozrite sa na účet znova.
help-desk-stopped = Majiteľ stratil alebo zastavil všetky zariadenia. Môžete iba začať obnovenie.
help-desk-disabled = Tento účet je deaktivovaný. Tu nemôžete nič zmeniť.
help-desk-device-works = Iné zariadenie tohto účtu funguje. Ak je stratené, najprv ho odstráňte.
help-desk-too-many = Tejto osobe bolo odoslaných príliš veľa e-mailov s odkazmi. Skúste to znova zajtra.
help-desk-waiting = Majiteľ musí po chybných pokusoch alebo nahlásení počkať, kým sa prihlási heslom.
help-desk-nothing-done = Nič sa nezmenilo
help-desk-done = Hotovo. Majiteľ o tom dostane e-mail.
help-desk-sessions = Otvorené relácie: { $number }
help-desk-devices = Zariadenia
help-desk-no-devices = Tento účet nemá žiadne zariadenia.
help-desk-unlock = Odblokovať prihlásenie
help-desk-remove = Odstrániť zariadenie
help-desk-sessions-end = Ukončiť všetky relácie
help-desk-reset = Začať nastavenie nového PIN-u
help-desk-recover = Začať obnovenie účtu
help-desk-unlock-about = Majiteľ môže hneď znova zadať heslo a žiadať o odkazy. Zablokované zariadenia zostanú zablokované.
help-desk-remove-about = Zariadenie už nemôže potvrdzovať prihlásenia a všetky relácie, ktoré otvorilo, sa skončia. Nedá sa to vrátiť.
help-desk-remove-last = Toto je jediné zariadenie tohto účtu. Bez neho sa majiteľ znova prihlási len pomocou obnovenia.
help-desk-recover-about = Majiteľ dostane e-mail s odkazom, ktorý nevidíte. Pre bezpečnosť možno bude musieť počkať.
help-desk-told = Majiteľ o tom dostane e-mail a zaznamená sa to spolu s vaším účtom.
help-desk-confirm = Potvrďte svojím zariadením
help-desk-back = Späť na účet
help-desk-service = { $name } (podpora)
help-desk-line-act = Úkon
help-desk-line-account = Účet
help-desk-line-device = Zariadenie
help-desk-app = Používateľská podpora sa otvorí na jednu hodinu po prihlásení aplikáciou. Prihláste sa teraz aplikáciou.
help-desk-card = Pomáhať iným ľuďom s ich účtami
help-desk-open = Otvoriť podporu
