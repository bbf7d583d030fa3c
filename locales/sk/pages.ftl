### Slovenčina: see locales/en for what each text is for.

product-name = Countersign

page-skip = Prejsť na obsah
page-sign-out = Odhlásiť sa
page-demo = Toto je ukážka na tomto počítači. Jej správy nájdete tu:
page-back-account = Môj účet
page-back-devices = Moje mobilné zariadenia
page-cancel = Zrušiť
page-language = Jazyk
page-language-set = Zmeniť

sign-in-title = Prihlásiť sa
sign-in-lead = Začnite zadaním svojej e-mailovej adresy.
sign-in-email = E-mailová adresa
sign-in-email-wrong = Zadajte celú e-mailovú adresu, napríklad maria@example.eu.
sign-in-next = Ďalej
sign-in-over = Toto prihlásenie sa skončilo, pretože trvalo dlhšie ako 15 minút alebo sa začalo v inom prehliadači. O nič ste neprišli: začnite tu znova.

password-title = Zadajte svoje heslo
password-not-you = Nie ste to vy?
password-label = Heslo
password-show = Zobraziť
password-hide = Skryť
password-change-title = Zmeniť heslo
password-change-lead = Použite aspoň { $count } znakov; niekoľko slov za sebou sa dobre pamätá. Ostatné prehliadače budú odhlásené a dostanete o tom e-mail.
password-current = Súčasné heslo
password-new = Nové heslo
password-repeat = Nové heslo znova
password-save = Uložiť nové heslo
password-saved = Vaše heslo je zmenené. Ostatné prehliadače boli odhlásené.
account-password-state = Zmeňte ho, ak ho môže poznať niekto iný.
error-password-short = Použite aspoň { $count } znakov.
    .title = Heslo je príliš krátke
error-password-long = Použite najviac { $count } znakov.
    .title = Heslo je príliš dlhé
error-password-personal = Nesmie obsahovať vašu e-mailovú adresu ani byť vaším menom.
    .title = Zvoľte iné heslo
error-password-differs = Zadajte nové heslo dvakrát rovnako.
    .title = Heslá sa nezhodujú
forgotten-title = Zabudli ste heslo?
forgotten-lead = Zadajte svoju e-mailovú adresu. Ak k nej existuje účet, pošleme vám odkaz, pomocou ktorého si zvolíte nové heslo.
forgotten-send = Poslať odkaz
forgotten-sent-lead = Ak k tejto adrese existuje účet, odkaz je na ceste. Otvorte ho v tomto prehliadači.
forgotten-wait-lead = Žiadne z vašich zariadení to nemôže potvrdiť, preto si nové heslo pre vašu bezpečnosť môžete zvoliť až po tomto čase. Potom znova otvorte odkaz v e-maile. Ak ste to neboli vy, môžete to e-mailom zastaviť.
forgotten-saved = Vaše nové heslo je nastavené. Prihláste sa ním.
recover-title = Obnovenie aplikácie
recover-lead = Prihlásili ste sa iba heslom. Váš účet vyžaduje aj aplikáciu, preto je prístupná len táto stránka.
recover-sign-in = Prihlásiť sa aplikáciou
recover-sign-in-lead = Jedno z vašich zariadení to môže potvrdiť. S ním je prístupný celý váš účet.
password-sign-in = Prihlásiť sa
method-title = Zvoľte spôsob prihlásenia
method-label = Ako chcete potvrdiť, že ste to vy?
method-hint = S aplikáciou Countersign vo vašom zariadení je prihlásenie bezpečnejšie než so samotným heslom.
method-password = Iba heslo
method-without-app = Bez aplikácie
    .hint = Ak ešte nemáte zariadenie alebo žiadne nefunguje.
method-app-pin = Schváliť v mojej aplikácii
    .hint = Pošleme žiadosť do vášho zariadenia.
method-on-mobile = Schváliť v aplikácii v tomto zariadení
    .hint = Aplikácia sa otvorí a vráti vás sem.
method-app-qr = Použiť kód z mojej aplikácie
    .hint = Naskenujete QR kód. Zariadenie nepotrebuje sieť.
error-wrong-password = Skontrolujte adresu a zadajte heslo znova. Záleží na veľkých a malých písmenách. Ak tu nemáte účet, nič sa nezmenilo.
    .title = Adresa a heslo k sebe nepatria
error-password-alone = Na jednom z vašich zariadení bol nahlásený pokus o prihlásenie. Jednu hodinu potom zvoľte spôsob s aplikáciou.
    .title = Samotné heslo teraz nestačí
error-too-many-passwords =
    { $count ->
        [one] Pre bezpečnosť účtu sa heslá jednu sekundu nekontrolujú. Potom to skúste znova.
        [few] Pre bezpečnosť účtu sa heslá { $count } sekundy nekontrolujú. Potom to skúste znova. Vašich zariadení sa to netýka.
        [many] Pre bezpečnosť účtu sa heslá { $count } sekundy nekontrolujú. Potom to skúste znova. Vašich zariadení sa to netýka.
       *[other] Pre bezpečnosť účtu sa heslá { $count } sekúnd nekontrolujú. Potom to skúste znova. Vašich zariadení sa to netýka.
    }
    .title = Počkajte, prosím, chvíľu

device-title = Ktoré zariadenie chcete použiť?
device-lead = Žiadosť dostane iba toto zariadenie. Ostatné nedostanú nič.
device-none-title = Zatiaľ nemáte žiadne zariadenie
device-none-lead = Ak chcete potvrdzovať v aplikácii, najprv si k účtu pridajte zariadenie. Teraz sa prihláste heslom; na stránke „Môj účet“ vás položka „Moje mobilné zariadenia“ celým postupom prevedie asi za dve minúty.
device-none-unusable = Vaše zariadenie teraz nemožno použiť, pretože je zablokované alebo nebolo úplne pridané. Prihláste sa heslom; na stránke „Moje mobilné zariadenia“ mu môžete nastaviť nový PIN.
device-none-password = Prihlásiť sa heslom
device-last-used = Naposledy použité:
device-never-used = Zatiaľ nepoužité
device-other-method = Použiť iný spôsob

waiting-title = Potvrďte vo svojom zariadení
waiting-step-open = Otvorte aplikáciu Countersign v zariadení { $device }. Žiadosť sa objaví sama.
waiting-step-match = Skontrolujte, kto žiada, a potom do aplikácie zadajte toto číslo:
waiting-step-check = Skontrolujte v aplikácii, kto žiada, a pokračujte.
waiting-step-pin = Zadajte v aplikácii svoj PIN. Táto stránka bude pokračovať sama.
waiting-match-label = Číslo, ktoré zadáte do aplikácie
waiting-time-left = Zostávajúci čas
waiting-other-method = Použiť iný spôsob
waiting-cancel = Zrušiť
waiting-noscript = Bez skriptov nemôže táto stránka pokračovať sama. Keď v aplikácii potvrdíte, stlačte tlačidlo.
waiting-continue = Už je potvrdené
waiting-confirmed = Potvrdené. Chvíľu strpenia…
waiting-none-title = V aplikácii nie je žiadosť?
waiting-none-lead = Otvorte aplikáciu v zariadení { $device } a skontrolujte, či má sieť. Bez siete použite radšej kód.
waiting-again = Poslať žiadosť znova
waiting-code = Použiť radšej kód

outcome-again = Skúsiť znova
outcome-begin-again = Začať znova
outcome-ends = Tento pokus sa skončil. Stránka musí začať znova heslom.
outcome-hour = Jednu hodinu sa samotným heslom nikto neprihlási, okrem prehliadača, ktorý už niektoré vaše zariadenie potvrdilo.
outcome-denied = Zamietnuté vo vašom zariadení
    .lead = Nikto nebol prihlásený. Ak ste stlačili „Zamietnuť“ omylom, skúste to znova.
    .change = Nič sa nezmenilo. Ak ste stlačili „Zamietnuť“ omylom, skúste to znova.
outcome-reported = Nahlásené vo vašom zariadení
    .lead = Nikto nebol prihlásený. Ak žiadal niekto iný, možno pozná vaše heslo: čo najskôr si ho zmeňte.
outcome-expired = Čas vypršal
    .lead = Na žiadosť nikto do dvoch minút neodpovedal, preto nebol nikto prihlásený. Majte zariadenie poruke a skúste to znova.
    .change = Na žiadosť nikto do dvoch minút neodpovedal, preto sa nič nezmenilo. Majte zariadenie poruke a skúste to znova.
outcome-cancelled = Žiadosť bola zrušená
    .lead = Nikto nebol prihlásený. Môžete kedykoľvek začať znova.
    .change = Nič sa nezmenilo. Môžete kedykoľvek začať znova.
outcome-wrong-match = Zadané číslo nebolo to z tejto stránky
    .lead = Žiadosť sa skončila a nikto nebol prihlásený. Skúste to znova s novým číslom.
    .change = Žiadosť sa skončila a nič sa nezmenilo. Skúste to znova s novým číslom.
outcome-blocked = Toto zariadenie je zablokované
    .lead = PIN bol päťkrát za sebou nesprávny alebo bolo zariadenie uzamknuté či odstránené. Prihláste sa inak; na stránke „Moje mobilné zariadenia“ mu môžete nastaviť nový PIN.
    .change = PIN bol päťkrát za sebou nesprávny alebo bolo zariadenie uzamknuté či odstránené. Nič sa nezmenilo. Použite iný spôsob; na stránke „Moje mobilné zariadenia“ mu môžete nastaviť nový PIN.
outcome-too-many = Už čakajú tri žiadosti
    .lead = Odpovedzte na ne alebo ich v aplikácii zamietnite, prípadne počkajte dve minúty, kým sa samy skončia. Potom to skúste znova.
outcome-only-known = Vaše zariadenie teraz žiadosti nedostáva
    .lead = Niekoľko žiadostí za poslednú hodinu zostalo bez odpovede alebo bolo zamietnutých. Aby sme vás ušetrili ďalších, smú žiadať iba prehliadače, ktoré ste už predtým použili. Použite iný spôsob alebo to skúste znova o hodinu.
outcome-too-many-codes = Príliš veľa nesprávnych kódov
    .lead = Pre bezpečnosť vášho účtu sa nový kód nevytvorí skôr než v čase uvedenom nižšie. Dovtedy použite iný spôsob.
outcome-announce = Alebo v aplikácii otvorte „Prihlásenia“, stlačte „Práve sa prihlasujem“ a skúste to tu znova.
outcome-not-active = Toto zariadenie teraz nemožno použiť
    .lead = Nie je úplne pridané, je zablokované alebo bolo odstránené. Použite iný spôsob; na stránke „Moje mobilné zariadenia“ uvidíte jeho stav.

browser-on-system = { $browser }, systém { $system }
context-this-computer = Tento počítač

on-mobile-passwordless = Prihlásiť sa aplikáciou v tomto zariadení
on-mobile-title = Potvrďte aplikáciou v tomto zariadení
on-mobile-step-open = Otvorte aplikáciu tlačidlom nižšie.
on-mobile-step-check = Skontrolujte, kto žiada, a zadajte svoj PIN.
on-mobile-step-back = Aplikácia vás vráti sem a ste prihlásení.
on-mobile-open = Otvoriť aplikáciu
on-mobile-verified = Nič sa neotvorilo? Použite tento odkaz
on-mobile-confirmed = Potvrdené. Aplikácia vás vráti na túto stránku.
on-mobile-typed-title = Aplikácia ukazuje deväť znakov?
on-mobile-typed-lead = Ukazuje ich, keď otvorila iný prehliadač než tento. Zadajte ich tu. Na veľkých písmenách, medzerách a spojovníkoch nezáleží.
on-mobile-typed-label = Deväť znakov
error-mistyped-return = Aspoň jeden znak je iný ako v aplikácii. O pokus ste neprišli: kód porovnajte a opravte.
    .title = V kóde je preklep
error-return-not-yet = V aplikácii zatiaľ nie je potvrdené. Otvorte ju tlačidlom vyššie; potom ukáže znaky.
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
        [one] To nie sú znaky pre túto stránku. Porovnajte ich s aplikáciou. Zostáva jeden pokus.
        [few] To nie sú znaky pre túto stránku. Porovnajte ich s aplikáciou. Zostávajú { $count } pokusy.
        [many] To nie sú znaky pre túto stránku. Porovnajte ich s aplikáciou. Zostáva { $count } pokusu.
       *[other] To nie sú znaky pre túto stránku. Porovnajte ich s aplikáciou. Zostáva { $count } pokusov.
    }
    .title = To sú iné znaky

request-link-title = Táto žiadosť je určená pre aplikáciu
request-link-lead = Otvorte ju v aplikácii Countersign v tomto zariadení. Potvrďte ju, iba ak ste sa pred chvíľou sami začali v tomto zariadení prihlasovať; inak túto stránku zatvorte.

return-ended-title = Nikto nebol prihlásený
return-ended-lead = Aplikácia otvorila iný prehliadač než ten, v ktorom ste začali, preto sa toto prihlásenie skončilo. Môžete začať znova tu, v tomto prehliadači.
return-ended-again = Začať tu znova
return-elsewhere-title = Začali ste v inom prehliadači
return-elsewhere-lead = Tu nebol nikto prihlásený. Vráťte sa do prehliadača, v ktorom ste začali, a zadajte tam deväť znakov, ktoré ukazuje aplikácia.
return-typed-only-title = Tento odkaz už nefunguje
return-typed-only-lead = Najprv bol otvorený v inom prehliadači. Teraz ste v správnom prehliadači: prejdite na stránku, na ktorej ste začali, a zadajte tam deväť znakov, ktoré ukazuje aplikácia.
return-wrong-title = Kód v tomto odkaze je nesprávny
return-wrong-lead = Nikto nebol prihlásený a nič sa nezmenilo. Stlačte znova tlačidlo v aplikácii alebo zadajte deväť znakov, ktoré ukazuje, na stránke, na ktorej ste začali.
return-gone-title = Tento návrat už neplatí
return-gone-lead = Už bol použitý alebo jeho čas vypršal. Nikto ním nebol prihlásený. Ak sa stále chcete prihlásiť, začnite znova.

outcome-code-used = Kód bol trikrát nesprávny
    .lead = Nikto nebol prihlásený. Môžete kedykoľvek začať znova.
outcome-return-expired = Toto prihlásenie sa skončilo
    .lead = Aplikácia otvorila iný prehliadač, znaky boli trikrát nesprávne alebo čas vypršal. Nikto nebol prihlásený. Môžete kedykoľvek začať znova.

code-title = Použite QR kód aplikácie
code-lead = Pre zariadenie { $device }. Nepotrebuje sieť.
code-step-scan = V aplikácii stlačte „Naskenovať QR kód“ a podržte zariadenie pred týmto obrázkom.
code-step-pin = Skontrolujte, kto žiada, a zadajte svoj PIN. Aplikácia ukáže deväť písmen a číslic.
code-step-type = Deväť písmen a číslic. Na veľkých písmenách, medzerách a spojovníkoch nezáleží.
code-picture = QR kód na naskenovanie v aplikácii Countersign
code-label = Kód zobrazený v aplikácii
code-submit = Prihlásiť sa
code-confirm = Potvrdiť
code-typed-open = Nemôžete obrázok naskenovať?
code-typed-hint = V aplikácii stlačte „Naskenovať QR kód“, potom „Zadať kód“ a zadajte týchto dvanásť číslic:
code-time-left = Platí ešte
code-new = Zobraziť nový kód

error-mistyped-otp = Aspoň jeden znak je iný ako v aplikácii. O pokus ste neprišli: kód porovnajte a opravte.
    .title = V kóde je preklep
error-not-this-device-otp =
    { $count ->
        [one] Kód vytvorilo iné zariadenie, patrí k inej stránke alebo je príliš starý. Vytvorte v aplikácii nový pre tento obrázok. Zostáva jeden pokus.
        [few] Kód vytvorilo iné zariadenie, patrí k inej stránke alebo je príliš starý. Vytvorte v aplikácii nový pre tento obrázok. Zostávajú { $count } pokusy.
        [many] Kód vytvorilo iné zariadenie, patrí k inej stránke alebo je príliš starý. Vytvorte v aplikácii nový pre tento obrázok. Zostáva { $count } pokusu.
       *[other] Kód vytvorilo iné zariadenie, patrí k inej stránke alebo je príliš starý. Vytvorte v aplikácii nový pre tento obrázok. Zostáva { $count } pokusov.
    }
    .title = Tento kód k tejto stránke nepatrí
error-wrong-otp-pin =
    { $count ->
        [one] Naskenujte obrázok znova a pozorne zadajte svoj PIN. Po ďalšom nesprávnom PIN-e bude zariadenie zablokované; nový PIN potom môžete nastaviť na stránke „Môj účet“.
        [few] Naskenujte obrázok znova a pozorne zadajte svoj PIN. Zostávajú { $count } pokusy.
        [many] Naskenujte obrázok znova a pozorne zadajte svoj PIN. Zostáva { $count } pokusu.
       *[other] Naskenujte obrázok znova a pozorne zadajte svoj PIN. Zostáva { $count } pokusov.
    }
    .title = PIN v aplikácii nebol správny
error-code-expired = Uplynulo päť minút. Naskenujte nový obrázok nižšie a zadajte nový kód.
    .title = Tento kód je príliš starý
error-code-used = Každý kód platí raz a každý obrázok dovolí tri pokusy. Naskenujte nový obrázok nižšie a zadajte nový kód.
    .title = Tento kód už bol použitý

account-title = Môj účet
account-hello = Dobrý deň, { $name }
account-lead = Tu spravujete svoj účet a zariadenia, ktoré za vás potvrdzujú.
account-devices = Moje mobilné zariadenia
account-devices-state =
    { $count ->
        [0] Zatiaľ žiadne zariadenie. Ak nejaké máte, nikto nezmení vaše zariadenia iba pomocou ukradnutého hesla.
        [one] Potvrdzuje za vás jedno zariadenie.
        [few] Potvrdzujú za vás { $count } zariadenia.
        [many] Potvrdzuje za vás { $count } zariadenia.
       *[other] Potvrdzuje za vás { $count } zariadení.
    }
account-devices-unusable = Žiadne z vašich zariadení teraz nemôže potvrdzovať. Pozrite si, čo robiť.
account-history = História prihlásení
account-history-state = Kedy a kde ste sa prihlásili a čo ste podpísali
account-history-open = Zobraziť históriu
account-sessions = Otvorené relácie
account-sessions-state = Kde ste prihlásení
account-sessions-open = Zobraziť relácie
account-stop = Stratené alebo ukradnuté zariadenie?
account-stop-state = Ukončite všetko naraz: zariadenia, žiadosti, prihlásenia
account-stop-open = Zastaviť všetko
account-mail-language = Jazyk vašich e-mailov
account-mail-language-save = Uložiť
account-mail-language-saved = Odteraz vám e-maily prichádzajú v tomto jazyku.
account-bank = Ukážková banka
account-bank-state = Služba, v ktorej podpíšete prevod aplikáciou
account-bank-open = Otvoriť Ukážkovú banku
account-devices-manage = Spravovať mobilné zariadenia
account-devices-first = Pridať mobilné zariadenie

devices-title = Moje mobilné zariadenia
devices-lead = Tieto zariadenia môžu potvrdiť, že ste to vy.
devices-none = Zatiaľ nemáte žiadne zariadenie. Pridajte si ho a odvtedy nikto nezmení vaše zariadenia iba pomocou ukradnutého hesla.
devices-add = Pridať mobilné zariadenie
devices-active = Aktívne
devices-pending = Nedokončené
devices-blocked = Zablokované
devices-locked = Uzamknuté
devices-blocked-why = Toto zariadenie zablokovali nesprávne PIN-y. Ak ho chcete znova používať, nastavte mu nový PIN.
devices-suspended-why = Zariadenie alebo prehliadač, pomocou ktorého bolo pridané, už nie je dôveryhodné. Ak je vaše, nastavte mu nový PIN; ak ho nepoznáte, odstráňte ho.
devices-locked-why = Objavila sa kópia tohto zariadenia, preto bolo pre vašu bezpečnosť uzamknuté. Odstráňte ho a pridajte znova.
devices-pending-why = Toto zariadenie nebolo úplne pridané. Odstráňte ho a pridajte znova.
devices-added = Pridané
devices-last-used = Naposledy použité
devices-never-used = Zatiaľ nepoužité
devices-rename = Premenovať
devices-rename-label = Nový názov
devices-rename-save = Uložiť názov
devices-reset = Nový PIN
devices-remove = Odstrániť
devices-remove-title = Odstrániť zariadenie { $device }?
devices-remove-lead = Už za vás nebude môcť potvrdzovať a jeho otvorené žiadosti sa skončia. Dostanete o tom e-mail. Ak ho budete chcieť znova používať, pridáte ho od začiatku.
devices-remove-last = Je to vaše jediné zariadenie. Na pridanie ďalšieho bez neho treba heslo, odkaz zaslaný e-mailom a čas čakania.
devices-remove-others = Tieto zariadenia boli pridané s jeho pomocou a budú zablokované, kým im nenastavíte nový PIN: { $devices }
devices-remove-confirm = Odstrániť toto zariadenie
devices-remove-keep = Ponechať
devices-removed = Zariadenie bolo odstránené. Potvrdíme vám to e-mailom.
devices-renamed = Názov bol zmenený.
devices-pin-reset = Zariadenie má nový PIN.
devices-was-added = Zariadenie bolo pridané. Potvrdíme vám to e-mailom.
error-device-name = Dajte zariadeniu názov s dĺžkou 1 až 40 znakov.
    .title = Názov chýba alebo je príliš dlhý
error-device-name-characters = Názov obsahuje koniec riadka, tabulátor alebo neviditeľný znak. Napíšte ho znova bez neho.
    .title = Názov obsahuje znak, ktorý sa nedá zobraziť

step-up-title = Potvrďte, že ste to vy
step-up-first = Najprv zadajte ešte raz svoje heslo.
step-up-for-add = Chcete pridať zariadenie.
step-up-for-remove = Chcete odstrániť zariadenie „{ $device }“.
step-up-for-reset = Chcete nastaviť nový PIN pre zariadenie „{ $device }“.
step-up-for-rename = Chcete premenovať zariadenie „{ $device }“.
step-up-for-password = Chcete zmeniť svoje heslo.
step-up-for-email = Chcete zmeniť svoju e-mailovú adresu na { $email }.
step-up-for-report = Chcete nahlásiť prihlásenie, ktoré nebolo vaše.
step-up-for-sessions = Chcete sa odhlásiť vo svojich ostatných prehliadačoch.
step-up-device-title = Potvrďte pomocou zariadenia
step-up-device-lead = Máte zariadenie, preto na túto zmenu nestačí samotné heslo.
step-up-continue = Pokračovať
step-up-app-pin = Potvrdiť v aplikácii
step-up-app-qr = QR kódom, bez siete
step-up-unusable = Žiadne z vašich zariadení teraz nefunguje?
step-up-unusable-lead = Na stránke „Moje mobilné zariadenia“ môžete zariadeniu nastaviť nový PIN pomocou odkazu zaslaného e-mailom.
sign-in-service = { $name } (Môj účet)

add-title = Pridať mobilné zariadenie
add-lead = Najprv zvoľte názov a PIN. PIN zostáva na tejto stránke a vo vašej aplikácii; server ho nikdy neuvidí.
add-name = Názov zariadenia
add-name-hint = Aby ste ho spoznali, napríklad „Máriin telefón“.
add-pin = PIN zo štyroch číslic
add-pin-hint = Zadávate ho v aplikácii pri potvrdzovaní. Vyhnite sa letopočtom, radom a opakovaniu.
add-pin2 = Rovnaký PIN ešte raz
add-show = Zobraziť QR kód
add-noscript = Táto stránka vytvára QR kód sama, aby váš PIN nikto iný nevidel. Potrebuje na to skripty: povoľte ich pre túto stránku a načítajte ju znova.
reset-title = Nový PIN pre zariadenie { $device }
reset-lead = Zvoľte nový PIN. Zostáva na tejto stránke a vo vašej aplikácii; server ho nikdy neuvidí.

enrol-scan-title = Naskenujte toto svojím zariadením
enrol-scan-lead = Otvorte aplikáciu Countersign, stlačte „Nastaviť toto zariadenie“ alebo „Pridať účet“ a podržte zariadenie pred obrázkom.
enrol-reset-lead = Otvorte aplikáciu Countersign v zariadení { $device }, stlačte „Naskenovať QR kód“ a podržte zariadenie pred obrázkom.
enrol-picture = QR kód na naskenovanie v aplikácii Countersign
enrol-other-ways = To isté zariadenie alebo bez fotoaparátu?
enrol-link-label = V tom istom zariadení otvorte tento odkaz v aplikácii alebo ho tam skopírujte:
enrol-here = Aplikácia je v tomto zariadení?
enrol-here-lead = Otvorte ju tu. Na túto stránku sa potom vrátite porovnať šesť znakov.
enrol-copy = Kopírovať odkaz
enrol-copied = Skopírované
enrol-typed-label = Alebo zadajte v aplikácii tento kód s adresou { $origin }
enrol-waiting = Čakáme na vaše zariadenie…
enrol-claimed = Vaše zariadenie je pripojené. Zadajte v aplikácii svoj PIN.
enrol-wrong-pin =
    { $count ->
        [one] To nebol PIN, ktorý ste si tu zvolili. Zostáva jeden pokus.
        [few] To nebol PIN, ktorý ste si tu zvolili. Zostávajú { $count } pokusy.
        [many] To nebol PIN, ktorý ste si tu zvolili. Zostáva { $count } pokusu.
       *[other] To nebol PIN, ktorý ste si tu zvolili. Zostáva { $count } pokusov.
    }
enrol-compare-title = Vidíte v aplikácii to isté?
enrol-compare-lead = Porovnajte šesť znakov nižšie so znakmi vo svojom zariadení. Iba ak sú rovnaké, ide naozaj o vaše zariadenie.
enrol-match = Sú rovnaké
enrol-differ = Líšia sa
enrol-added-title = Vaše zariadenie je pripravené
enrol-added-lead = Odteraz môže za vás potvrdzovať. Oznámime vám to e-mailom.
enrol-reset-done-title = Nový PIN je nastavený
enrol-reset-done-lead = Zariadenie za vás opäť potvrdzuje, teraz s novým PIN-om. Oznámime vám to e-mailom.
enrol-done = Prejsť na moje mobilné zariadenia
enrol-dead-title = Platnosť tohto kódu sa skončila
enrol-dead-expired = Do desiatich minút ho nikto nepoužil. Nič nebolo zaregistrované.
enrol-dead-unfinished = Niektoré zariadenie ho použilo, ale PIN alebo porovnanie na tejto stránke nenasledovali včas. Nič nebolo zaregistrované.
enrol-dead-wrong-pin = PIN bol trikrát nesprávny. Nič nebolo zaregistrované.
enrol-dead-contested = Ten istý kód sa pokúsili použiť dve zariadenia, preto boli obe odmietnuté. Nič nebolo zaregistrované. Neukazujte obrázok iným osobám.
enrol-dead-rejected = Uviedli ste, že sa znaky líšia, preto bolo zariadenie odmietnuté. Ak ste sa nepomýlili, mohol kód odfotografovať niekto iný: začnite znova tam, kde sa nikto nepozerá.
enrol-dead-gone = Kód už neplatí. Nič nebolo zaregistrované.
enrol-again = Začať znova
enrol-cancel = Zrušiť
enrol-time-left = Kód platí ešte
enrol-failed = Server kód neprijal. Skontrolujte pripojenie a skúste to znova.

pin-four-digits = PIN má presne štyri číslice.
pin-differs = PIN-y sa nezhodujú. Zadajte oba znova.
pin-same-digits = Štyri rovnaké číslice sa dajú ľahko uhádnuť. Zvoľte iný PIN.
pin-row = Číslice v rade, vzostupne alebo zostupne, sa dajú ľahko uhádnuť. Zvoľte iný PIN.
pin-pairs = Opakované alebo zrkadlové dvojice sa dajú ľahko uhádnuť. Zvoľte iný PIN.
pin-year = Letopočet sa dá ľahko uhádnuť. Zvoľte iný PIN.
pin-keypad-line = Čiara na klávesnici sa dá ľahko uhádnuť. Zvoľte iný PIN.

recovery-title-pin = Nastaviť nový PIN zariadenia { $device }
recovery-title-add = Pridať zariadenie bez pomoci iného
recovery-choose-lead = Samotné heslo na to nestačí. Zadajte ho ešte raz a potom zvoľte, ako preukážete, že ste to vy.
recovery-app-first = Iné z vašich zariadení funguje. Najprv sa s ním prihláste; potom môže túto zmenu potvrdiť.
recovery-password-label = Heslo
recovery-by-device = Potvrdiť v zariadení { $device }
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
recovery-sent-title = Pozrite sa do e-mailu
recovery-sent-lead = Na adresu { $email } sme poslali odkaz. Otvorte ho v tomto prehliadači; odtiaľ vás povedie ďalej.
recovery-sent-again = Ani po niekoľkých minútach nemáte e-mail? Poslať nový odkaz
recovery-wait-title = Čas čakania sa začal
recovery-wait-lead = Pre vašu bezpečnosť môžete pokračovať až po tomto čase. Potom sa vráťte na túto stránku v tomto prehliadači. Ak ste to neboli vy, môžete všetko zastaviť z e-mailu.
recovery-wait-until = Pokračovať môžete od
recovery-elsewhere-title = Boli ste to vy?
recovery-elsewhere-lead = Ak ste o tento odkaz požiadali, otvorte ho v prehliadači, v ktorom ste oň požiadali a v ktorom ste prihlásení. Ak nie, zastavte to tu.
recovery-elsewhere-password = Tento odkaz vedie k novému heslu. Ak ste oň požiadali, otvorte ho v prehliadači, v ktorom ste oň požiadali. Ak nie, zastavte to tu; vaše heslo zostane rovnaké.
recovery-take-over = Som to ja: pokračovať v tomto prehliadači
recovery-stop = Nie som to ja: zastaviť
recovery-stopped-title = Zastavené
recovery-stopped-lead = Nič sa nezmenilo. Ak ste o to nežiadali, niekto pozná vaše heslo: ihneď si ho zmeňte.
recovery-stopped-password = Vaše heslo zostáva rovnaké a odkaz už nefunguje. Na žiadosť o taký odkaz stačí poznať vašu e-mailovú adresu.
recovery-over-title = Platnosť tohto odkazu sa skončila
recovery-over-lead = Odkaz bol použitý, zastavený, nahradený novším alebo čakal príliš dlho. Nič sa nezmenilo.
recovery-too-late = Tento odkaz už bol použitý alebo jeho čas vypršal: niet čo zastaviť. Ak ste ho nepoužili vy, prihláste sa, pozrite si svoje zariadenia a zmeňte si heslo.
error-other-device-works = Iné z vašich zariadení funguje. Potvrďte to na ňom; odkaz v e-maile potom nie je potrebný.
    .title = Použite svoje iné zariadenie
error-too-many-links =
    { $count ->
        [one] Dnes už bolo odoslaných niekoľko e-mailov s odkazmi. Pozrite sa do schránky, aj medzi nevyžiadanú poštu, alebo to skúste znova o hodinu.
        [few] Dnes už bolo odoslaných niekoľko e-mailov s odkazmi. Pozrite sa do schránky, aj medzi nevyžiadanú poštu, alebo to skúste znova o { $count } hodiny.
        [many] Dnes už bolo odoslaných niekoľko e-mailov s odkazmi. Pozrite sa do schránky, aj medzi nevyžiadanú poštu, alebo to skúste znova o { $count } hodiny.
       *[other] Dnes už bolo odoslaných niekoľko e-mailov s odkazmi. Pozrite sa do schránky, aj medzi nevyžiadanú poštu, alebo to skúste znova o { $count } hodín.
    }
    .title = Ďalšie odkazy teraz nie sú možné

sessions-lead = Tu ste prihlásení. Ak niektorú z nich nespoznávate, ukončite ju a zmeňte si heslo.
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
history-denied = Zamietnuté
history-expired = Bez včasnej odpovede
history-cancelled = Zrušené
history-failed = Nepodarilo sa
history-by-password = Iba heslom
history-by-app = Aplikáciou
history-by-code = Kódom z aplikácie
history-on-mobile = Aplikáciou v tom istom zariadení
history-not-me = To nie je moja akcia
history-reported = Nahlásené
history-report-title = Neboli ste to vy?
history-report-lead = Ak to nahlásite, každý, kto je prihlásený z toho prehliadača, bude odhlásený a prehliadač sa odvtedy považuje za neznámy. Dostanete o tom e-mail. Potom si zmeňte heslo.
history-report-here = Je to prehliadač, ktorý teraz používate: budete odhlásení aj tu.
history-report-confirm = Nahlásiť
history-report-keep = Nie, je to moja akcia
history-was-reported = Je to nahlásené a ten prehliadač je odhlásený. Potvrdíme vám to e-mailom.
history-older = Zobraziť staršie
history-newest = Späť na najnovšie

stop-title = Zastaviť všetko
stop-lead = Pre prípad, že sa zariadenie stratilo alebo že je pod vaším menom prihlásený niekto iný. Stane sa to ihneď a nedá sa to vziať späť:
stop-devices = Všetky vaše zariadenia budú odstránené. Žiadne už za vás nebude môcť potvrdzovať.
stop-requests = Otvorené žiadosti a prihlásenia sa skončia.
stop-sessions = Budete všade odhlásení, aj tu.
stop-mail = Dostanete o tom e-mail.
stop-back-title = Cesta späť
stop-back =
    { $count ->
        [0] Prihláste sa heslom a znova pridajte zariadenie. Potrebujete na to aj odkaz zaslaný e-mailom.
        [one] Prihláste sa heslom a znova pridajte zariadenie. Potrebujete na to aj odkaz zaslaný e-mailom a hodinu čakania.
        [few] Prihláste sa heslom a znova pridajte zariadenie. Potrebujete na to aj odkaz zaslaný e-mailom a { $count } hodiny čakania.
        [many] Prihláste sa heslom a znova pridajte zariadenie. Potrebujete na to aj odkaz zaslaný e-mailom a { $count } hodiny čakania.
       *[other] Prihláste sa heslom a znova pridajte zariadenie. Potrebujete na to aj odkaz zaslaný e-mailom a { $count } hodín čakania.
    }
stop-confirm = Zastaviť teraz všetko
stop-keep = Nie, späť
stop-done-title = Všetko je zastavené
stop-done-lead = Vaše zariadenia sú odstránené a ste všade odhlásení. Potvrdíme vám to e-mailom. Keď budete pripravení, prihláste sa heslom; na stránke „Moje mobilné zariadenia“ potom znova pridáte zariadenie.
stop-done-sign-in = Prejsť na prihlásenie

outbox-title = Odoslaná pošta ukážky
outbox-lead = E-maily, ktoré by táto ukážka odoslala, od najnovšieho.
outbox-none = Zatiaľ žiadny e-mail.

error-page-home = Prejsť na prvú stránku
error-page-not-found = Na tejto adrese nič nie je. Možno bola skopírovaná bez konca.
    .title = Táto stránka neexistuje
error-page-forged = Formulár nepochádza zo stránky, ktorá bola v tomto prehliadači zobrazená tu, alebo bola stránka príliš stará. Nič sa nezmenilo. Vráťte sa, načítajte stránku znova a zopakujte postup.
    .title = Tento formulár nemožno prijať
error-page-other-host = Tento server odpovedá iba na inej adrese. Nič sa nevykonalo. Použite adresu, ktorú ste dostali.
    .title = Toto nie je správna adresa
error-page-malformed = Niečo vo formulári chýbalo alebo sa nedalo prečítať. Nič sa nezmenilo. Vráťte sa a skúste to znova.
    .title = Tento formulár nemožno prečítať
error-page-busy = Práve sa prihlasuje veľa ľudí. O nič ste neprišli. Počkajte niekoľko sekúnd a skúste to znova.
    .title = Chvíľu, prosím
error-page-too-often = Z tohto prehliadača alebo z jeho siete prišlo za krátky čas veľa žiadostí. O nič ste neprišli. Počkajte niekoľko minút a skúste to znova.
    .title = Počkajte, prosím, niekoľko minút
error-page-fault = Chyba je na našej strane a nič sa nezmenilo. Skúste to znova o niekoľko minút.
    .title = Nepodarilo sa to

link-open = Otvoriť v aplikácii
link-open-lead = Otvorte ho tu. Stránka, ktorá vám ukázala kód, pokračuje sama.
link-title = Tento odkaz je určený pre aplikáciu
link-lead = Skopírujte celú adresu tejto stránky, otvorte aplikáciu Countersign v zariadení, ktoré chcete zaregistrovať, zvoľte „Zadať kód“ a vložte ju tam. Odkaz funguje raz, desať minút; zatiaľ nebolo nič zaregistrované.

bank-name = Ukážková banka
bank-service-transfer = Ukážková banka (prevod)
bank-service-cancel = Ukážková banka (zrušenie)
bank-service-trust = Ukážková banka (dôveryhodné účty)
bank-title = Čo chcete urobiť?
bank-lead = Táto banka je ukážka. Žiadne peniaze sa neprevádzajú; ukazuje, ako sa podpisuje aplikáciou.
bank-transfer = Previesť peniaze
    .lead = Na iný účet, v deň podľa vášho výberu
bank-cancel = Zrušiť platbu
    .lead = Takú, ktorá ešte nebola vykonaná
bank-trust = Zmeniť dôveryhodné účty
    .lead = Tie, na ktoré platíte bez obmedzení
bank-form-lead = Vyplňte všetky polia. Kým nepodpíšete, nič sa nestane.
bank-recipient = Príjemca
bank-account = Číslo účtu
    .hint = 8 až 16 číslic
bank-amount = Suma v eurách
bank-amount-hint = Napríklad { $example }
bank-date = Dátum
bank-purpose = Účel platby
bank-reference = Číslo platby
    .hint = 6 až 12 číslic
bank-reason = Dôvod
bank-reason-mistake = Omylom
bank-reason-twice = Zaplatené dvakrát
bank-reason-not-me = Platba nie je odo mňa
bank-holder = Majiteľ účtu
bank-change = Zmena
bank-change-add = Pridať
bank-change-replace = Nahradiť
bank-change-remove = Odstrániť
bank-choose = Zvoľte, prosím
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Toto pole je zatiaľ prázdne. Vyplňte ho.
bank-error-too-long = Text je príliš dlhý. Použite najviac 200 znakov.
bank-error-not-digits = Použite iba číslice.
bank-error-not-amount = Napíšte sumu s najviac dvoma desatinnými miestami, napríklad { $example }.
bank-error-not-date = Taký deň neexistuje. Skontrolujte deň, mesiac a rok; rok má štyri číslice.
bank-error-not-option = Zvoľte niečo zo zoznamu.
bank-error-hidden = Text obsahuje skryté znaky. Napíšte ho znova ručne.
bank-review = Pokračovať
bank-review-title = Je všetko správne?
bank-review-lead = Aplikácia vám ukáže to isté. Podpíšte, iba ak to tak je.
bank-sign-online = Podpísať aplikáciou
bank-sign-code = Podpísať QR kódom, bez siete
bank-again = Niečo zmeniť
bank-device-title = Ktorým zariadením chcete podpísať?
bank-device-none-title = Na podpis potrebujete zariadenie
bank-device-none-lead = Najprv si nejaké pridajte k účtu; trvá to asi dve minúty. Potom sa sem vráťte.
signature-content = Čo podpisujete
signature-step-type = Skontrolujte, kto žiada, zadajte do aplikácie tie isté hodnoty a svoj PIN. Aplikácia ukáže deväť písmen a číslic.
bank-submit-code = Podpísať
signature-nothing-signed = Nič nebolo podpísané a nič sa nestane. Môžete kedykoľvek začať znova.
bank-back = Späť do banky
bank-signed-title = Podpísané
bank-signed-lead = Banka má váš podpis presne pre toto:
error-not-this-transaction-otp =
    { $count ->
        [one] Porovnajte každú hodnotu zadanú v aplikácii s touto stránkou, naskenujte obrázok znova a vytvorte nový kód. Zostáva jeden pokus.
        [few] Porovnajte každú hodnotu zadanú v aplikácii s touto stránkou, naskenujte obrázok znova a vytvorte nový kód. Zostávajú { $count } pokusy.
        [many] Porovnajte každú hodnotu zadanú v aplikácii s touto stránkou, naskenujte obrázok znova a vytvorte nový kód. Zostáva { $count } pokusu.
       *[other] Porovnajte každú hodnotu zadanú v aplikácii s touto stránkou, naskenujte obrázok znova a vytvorte nový kód. Zostáva { $count } pokusov.
    }
    .title = Kód a transakcia sa nezhodujú
