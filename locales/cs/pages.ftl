### Čeština: see locales/en for what each text is for.

product-name = Countersign

page-skip = Přejít k obsahu
page-sign-out = Odhlásit se
page-demo = Toto je ukázka na tomto počítači. Její zprávy najdete zde:
page-back-account = Můj účet
page-back-devices = Moje mobilní zařízení
page-cancel = Zrušit
page-language = Jazyk
page-language-set = Změnit

sign-in-title = Přihlásit se
sign-in-lead = Začněte zadáním své e-mailové adresy.
sign-in-email = E-mailová adresa
sign-in-email-wrong = Zadejte celou e-mailovou adresu, například marie@example.eu.
sign-in-next = Další
sign-in-over = Toto přihlášení skončilo, protože trvalo déle než 15 minut nebo začalo v jiném prohlížeči. O nic jste nepřišli: začněte zde znovu.

password-title = Zadejte své heslo
password-not-you = Nejste to vy?
password-label = Heslo
password-show = Zobrazit
password-hide = Skrýt
password-change-title = Změnit heslo
password-change-lead = Použijte alespoň { $count } znaků; několik slov za sebou se dobře pamatuje. Ostatní prohlížeče budou odhlášeny a dostanete o tom e-mail.
password-current = Stávající heslo
password-new = Nové heslo
password-repeat = Nové heslo znovu
password-save = Uložit nové heslo
password-saved = Vaše heslo je změněno. Ostatní prohlížeče byly odhlášeny.
account-password-state = Změňte je, pokud je může znát někdo jiný.
error-password-short = Použijte alespoň { $count } znaků.
    .title = Heslo je příliš krátké
error-password-long = Použijte nejvýše { $count } znaků.
    .title = Heslo je příliš dlouhé
error-password-personal = Nesmí obsahovat vaši e-mailovou adresu ani být vaším jménem.
    .title = Zvolte jiné heslo
error-password-differs = Zadejte nové heslo dvakrát stejně.
    .title = Hesla se neshodují
forgotten-title = Zapomněli jste heslo?
forgotten-lead = Zadejte svou e-mailovou adresu. Pokud k ní existuje účet, pošleme vám odkaz, pomocí kterého zvolíte nové heslo.
forgotten-send = Poslat odkaz
forgotten-sent-lead = Pokud k této adrese existuje účet, odkaz je na cestě. Otevřete jej v tomto prohlížeči.
forgotten-wait-lead = Žádné z vašich zařízení to nemůže potvrdit, proto můžete nové heslo pro vaši bezpečnost zvolit až po této době. Pak otevřete odkaz v e-mailu znovu. Pokud jste to nebyli vy, můžete to e-mailem zastavit.
forgotten-saved = Vaše nové heslo je nastaveno. Přihlaste se jím.
recover-title = Obnovení aplikace
recover-lead = Přihlásili jste se pouze heslem. Váš účet vyžaduje i aplikaci, proto je přístupná jen tato stránka.
recover-sign-in = Přihlásit se aplikací
recover-sign-in-lead = Jedno z vašich zařízení to může potvrdit. S ním je přístupný celý váš účet.
password-sign-in = Přihlásit se
method-title = Zvolte způsob přihlášení
method-label = Jak chcete potvrdit, že jste to vy?
method-hint = S aplikací Countersign na vašem zařízení je přihlášení bezpečnější než se samotným heslem.
method-password = Pouze heslo
method-without-app = Bez aplikace
    .hint = Pokud ještě nemáte zařízení nebo žádné nefunguje.
method-app-pin = Schválit v mé aplikaci
    .hint = Pošleme žádost na vaše zařízení.
method-on-mobile = Schválit v aplikaci na tomto zařízení
    .hint = Aplikace se otevře a vrátí vás sem.
method-app-qr = Použít kód z mé aplikace
    .hint = Naskenujete QR kód. Zařízení nepotřebuje síť.
error-wrong-password = Zkontrolujte adresu a zadejte heslo znovu. Záleží na velkých a malých písmenech. Pokud zde nemáte účet, nic se nezměnilo.
    .title = Adresa a heslo k sobě nepatří
error-password-alone = Na jednom z vašich zařízení byl nahlášen pokus o přihlášení. Po dobu jedné hodiny zvolte způsob s aplikací.
    .title = Samotné heslo teď nestačí
error-too-many-passwords =
    { $count ->
        [one] Pro bezpečnost účtu se hesla po jednu sekundu nekontrolují. Potom to zkuste znovu.
        [few] Pro bezpečnost účtu se hesla po { $count } sekundy nekontrolují. Potom to zkuste znovu. Vašich zařízení se to netýká.
        [many] Pro bezpečnost účtu se hesla po { $count } sekundy nekontrolují. Potom to zkuste znovu. Vašich zařízení se to netýká.
       *[other] Pro bezpečnost účtu se hesla po { $count } sekund nekontrolují. Potom to zkuste znovu. Vašich zařízení se to netýká.
    }
    .title = Počkejte prosím chvíli

device-title = Které zařízení chcete použít?
device-lead = Žádost dostane jen toto zařízení. Ostatní nedostanou nic.
device-none-title = Zatím nemáte žádné zařízení
device-none-lead = Chcete-li potvrzovat v aplikaci, nejprve si k účtu přidejte zařízení. Nyní se přihlaste heslem; na stránce „Můj účet“ vás položka „Moje mobilní zařízení“ celým postupem provede asi za dvě minuty.
device-none-unusable = Vaše zařízení nyní nelze použít, protože je zablokované nebo nebylo zcela přidáno. Přihlaste se heslem; na stránce „Moje mobilní zařízení“ mu můžete nastavit nový PIN.
device-none-password = Přihlásit se heslem
device-last-used = Naposledy použito:
device-never-used = Zatím nepoužito
device-other-method = Použít jiný způsob

waiting-title = Potvrďte na svém zařízení
waiting-step-open = Otevřete aplikaci Countersign na zařízení { $device }. Žádost se objeví sama.
waiting-step-match = Zkontrolujte, kdo žádá, a potom do aplikace zadejte toto číslo:
waiting-step-check = Zkontrolujte v aplikaci, kdo žádá, a pokračujte.
waiting-step-pin = Zadejte v aplikaci svůj PIN. Tato stránka bude pokračovat sama.
waiting-match-label = Číslo k zadání do aplikace
waiting-time-left = Zbývající čas
waiting-other-method = Použít jiný způsob
waiting-cancel = Zrušit
waiting-noscript = Bez skriptů nemůže tato stránka pokračovat sama. Až v aplikaci potvrdíte, stiskněte tlačítko.
waiting-continue = Už je potvrzeno
waiting-confirmed = Potvrzeno. Okamžik, prosím…
waiting-none-title = V aplikaci není žádost?
waiting-none-lead = Otevřete aplikaci na zařízení { $device } a zkontrolujte, zda má síť. Bez sítě použijte raději kód.
waiting-again = Poslat žádost znovu
waiting-code = Použít raději kód

outcome-again = Zkusit znovu
outcome-begin-again = Začít znovu
outcome-ends = Tento pokus skončil. Stránka musí začít znovu heslem.
outcome-hour = Po dobu jedné hodiny se samotným heslem nikdo nepřihlásí, kromě prohlížeče, který už některé vaše zařízení potvrdilo.
outcome-denied = Zamítnuto na vašem zařízení
    .lead = Nikdo nebyl přihlášen. Pokud jste stiskli „Zamítnout“ omylem, zkuste to znovu.
    .change = Nic se nezměnilo. Pokud jste stiskli „Zamítnout“ omylem, zkuste to znovu.
outcome-reported = Nahlášeno na vašem zařízení
    .lead = Nikdo nebyl přihlášen. Pokud žádal někdo jiný, možná zná vaše heslo: co nejdříve si je změňte.
outcome-expired = Čas vypršel
    .lead = Na žádost nikdo do dvou minut neodpověděl, a proto nebyl nikdo přihlášen. Mějte zařízení po ruce a zkuste to znovu.
    .change = Na žádost nikdo do dvou minut neodpověděl, a proto se nic nezměnilo. Mějte zařízení po ruce a zkuste to znovu.
outcome-cancelled = Žádost byla zrušena
    .lead = Nikdo nebyl přihlášen. Můžete kdykoli začít znovu.
    .change = Nic se nezměnilo. Můžete kdykoli začít znovu.
outcome-wrong-match = Zadané číslo nebylo to z této stránky
    .lead = Žádost skončila a nikdo nebyl přihlášen. Zkuste to znovu s novým číslem.
    .change = Žádost skončila a nic se nezměnilo. Zkuste to znovu s novým číslem.
outcome-blocked = Toto zařízení je zablokované
    .lead = PIN byl pětkrát za sebou chybný nebo bylo zařízení uzamčeno či odebráno. Přihlaste se jinak; na stránce „Moje mobilní zařízení“ mu můžete nastavit nový PIN.
    .change = PIN byl pětkrát za sebou chybný nebo bylo zařízení uzamčeno či odebráno. Nic se nezměnilo. Použijte jiný způsob; na stránce „Moje mobilní zařízení“ mu můžete nastavit nový PIN.
outcome-too-many = Už čekají tři žádosti
    .lead = Odpovězte na ně nebo je v aplikaci zamítněte, případně počkejte dvě minuty, než samy skončí. Potom to zkuste znovu.
outcome-only-known = Vaše zařízení teď žádosti nedostává
    .lead = Několik žádostí za poslední hodinu zůstalo bez odpovědi nebo bylo zamítnuto. Abychom vás ušetřili dalších, smějí žádat jen prohlížeče, které jste už dříve použili. Použijte jiný způsob nebo to zkuste znovu za hodinu.
outcome-too-many-codes = Příliš mnoho chybných kódů
    .lead = Pro bezpečnost vašeho účtu se nový kód nevytvoří dříve než v níže uvedenou dobu. Do té doby použijte jiný způsob.
outcome-announce = Nebo v aplikaci otevřete „Přihlášení“, stiskněte „Právě se přihlašuji“ a zkuste to zde znovu.
outcome-not-active = Toto zařízení nyní nelze použít
    .lead = Není zcela přidané, je zablokované nebo bylo odebráno. Použijte jiný způsob; na stránce „Moje mobilní zařízení“ uvidíte jeho stav.

context-browser = { $browser }, systém { $system }
context-this-computer = Tento počítač

on-mobile-passwordless = Přihlásit se aplikací na tomto zařízení
on-mobile-title = Potvrďte aplikací na tomto zařízení
on-mobile-step-open = Otevřete aplikaci tlačítkem níže.
on-mobile-step-check = Zkontrolujte, kdo žádá, a zadejte svůj PIN.
on-mobile-step-back = Aplikace vás vrátí sem a jste přihlášeni.
on-mobile-open = Otevřít aplikaci
on-mobile-verified = Nic se neotevřelo? Použijte tento odkaz
on-mobile-confirmed = Potvrzeno. Aplikace vás vrátí na tuto stránku.
on-mobile-typed-title = Aplikace ukazuje devět znaků?
on-mobile-typed-lead = Ukazuje je, když otevřela jiný prohlížeč než tento. Zadejte je zde. Na velkých písmenech, mezerách a spojovnících nezáleží.
on-mobile-typed-label = Devět znaků
error-mistyped-return = Nejméně jeden znak je jiný než v aplikaci. O pokus jste nepřišli: kód porovnejte a opravte.
    .title = V kódu je překlep
error-return-not-yet = V aplikaci zatím není potvrzeno. Otevřete ji tlačítkem výše; potom ukáže znaky.
    .title = Nejprve potvrďte v aplikaci
error-too-many-passwordless =
    { $count ->
        [one] Odtud bylo za krátkou dobu zahájeno mnoho přihlášení. Počkejte minutu, nebo použijte svou e-mailovou adresu.
        [few] Odtud bylo za krátkou dobu zahájeno mnoho přihlášení. Počkejte { $count } minuty, nebo použijte svou e-mailovou adresu.
        [many] Odtud bylo za krátkou dobu zahájeno mnoho přihlášení. Počkejte { $count } minuty, nebo použijte svou e-mailovou adresu.
       *[other] Odtud bylo za krátkou dobu zahájeno mnoho přihlášení. Počkejte { $count } minut, nebo použijte svou e-mailovou adresu.
    }
    .title = Počkejte prosím chvíli
error-wrong-return =
    { $count ->
        [one] To nejsou znaky pro tuto stránku. Porovnejte je s aplikací. Zbývá jeden pokus.
        [few] To nejsou znaky pro tuto stránku. Porovnejte je s aplikací. Zbývají { $count } pokusy.
        [many] To nejsou znaky pro tuto stránku. Porovnejte je s aplikací. Zbývá { $count } pokusu.
       *[other] To nejsou znaky pro tuto stránku. Porovnejte je s aplikací. Zbývá { $count } pokusů.
    }
    .title = To jsou jiné znaky

request-link-title = Tato žádost je určena pro aplikaci
request-link-lead = Otevřete ji v aplikaci Countersign na tomto zařízení. Potvrďte ji, jen pokud jste se před chvílí sami začali na tomto zařízení přihlašovat; jinak tuto stránku zavřete.

return-ended-title = Nikdo nebyl přihlášen
return-ended-lead = Aplikace otevřela jiný prohlížeč než ten, ve kterém jste začali, a proto toto přihlášení skončilo. Můžete začít znovu zde, v tomto prohlížeči.
return-ended-again = Začít zde znovu
return-elsewhere-title = Začali jste v jiném prohlížeči
return-elsewhere-lead = Zde nebyl nikdo přihlášen. Vraťte se do prohlížeče, ve kterém jste začali, a zadejte tam devět znaků, které ukazuje aplikace.
return-typed-only-title = Tento odkaz už nefunguje
return-typed-only-lead = Nejprve byl otevřen v jiném prohlížeči. Nyní jste ve správném prohlížeči: přejděte na stránku, na které jste začali, a zadejte tam devět znaků, které ukazuje aplikace.
return-wrong-title = Kód v tomto odkazu je nesprávný
return-wrong-lead = Nikdo nebyl přihlášen a nic se nezměnilo. Stiskněte znovu tlačítko v aplikaci, nebo zadejte devět znaků, které ukazuje, na stránce, na které jste začali.
return-gone-title = Tento návrat už neplatí
return-gone-lead = Byl už použit, nebo jeho čas vypršel. Nikdo jím nebyl přihlášen. Pokud se stále chcete přihlásit, začněte znovu.

outcome-code-used = Kód byl třikrát chybný
    .lead = Nikdo nebyl přihlášen. Můžete kdykoli začít znovu.
outcome-return-expired = Toto přihlášení skončilo
    .lead = Aplikace otevřela jiný prohlížeč, znaky byly třikrát chybné, nebo čas vypršel. Nikdo nebyl přihlášen. Můžete kdykoli začít znovu.

code-title = Použijte QR kód aplikace
code-lead = Pro zařízení { $device }. Nepotřebuje síť.
code-step-scan = V aplikaci stiskněte „Naskenovat QR kód“ a podržte zařízení před tímto obrázkem.
code-step-pin = Zkontrolujte, kdo žádá, a zadejte svůj PIN. Aplikace ukáže devět písmen a číslic.
code-step-type = Devět písmen a číslic. Na velkých písmenech, mezerách a spojovnících nezáleží.
code-picture = QR kód k naskenování v aplikaci Countersign
code-label = Kód zobrazený v aplikaci
code-submit = Přihlásit se
code-confirm = Potvrdit
code-typed-open = Nemůžete obrázek naskenovat?
code-typed-hint = V aplikaci stiskněte „Naskenovat QR kód“, potom „Zadat kód“ a zadejte těchto dvanáct číslic:
code-time-left = Platí ještě
code-new = Zobrazit nový kód

error-mistyped-otp = Nejméně jeden znak je jiný než v aplikaci. O pokus jste nepřišli: kód porovnejte a opravte.
    .title = V kódu je překlep
error-not-this-device-otp =
    { $count ->
        [one] Kód vytvořilo jiné zařízení, patří k jiné stránce nebo je příliš starý. Vytvořte v aplikaci nový pro tento obrázek. Zbývá jeden pokus.
        [few] Kód vytvořilo jiné zařízení, patří k jiné stránce nebo je příliš starý. Vytvořte v aplikaci nový pro tento obrázek. Zbývají { $count } pokusy.
        [many] Kód vytvořilo jiné zařízení, patří k jiné stránce nebo je příliš starý. Vytvořte v aplikaci nový pro tento obrázek. Zbývá { $count } pokusu.
       *[other] Kód vytvořilo jiné zařízení, patří k jiné stránce nebo je příliš starý. Vytvořte v aplikaci nový pro tento obrázek. Zbývá { $count } pokusů.
    }
    .title = Tento kód k této stránce nepatří
error-wrong-otp-pin =
    { $count ->
        [one] Naskenujte obrázek znovu a pečlivě zadejte svůj PIN. Po dalším chybném PINu bude zařízení zablokováno; nový PIN pak můžete nastavit na stránce „Můj účet“.
        [few] Naskenujte obrázek znovu a pečlivě zadejte svůj PIN. Zbývají { $count } pokusy.
        [many] Naskenujte obrázek znovu a pečlivě zadejte svůj PIN. Zbývá { $count } pokusu.
       *[other] Naskenujte obrázek znovu a pečlivě zadejte svůj PIN. Zbývá { $count } pokusů.
    }
    .title = PIN v aplikaci nebyl správný
error-code-expired = Uplynulo pět minut. Naskenujte nový obrázek níže a zadejte nový kód.
    .title = Tento kód je příliš starý
error-code-used = Každý kód platí jednou a každý obrázek dovolí tři pokusy. Naskenujte nový obrázek níže a zadejte nový kód.
    .title = Tento kód už byl použit

account-title = Můj účet
account-hello = Dobrý den, { $name }
account-lead = Zde spravujete svůj účet a zařízení, která za vás potvrzují.
account-devices = Moje mobilní zařízení
account-devices-state =
    { $count ->
        [0] Zatím žádné zařízení. Když nějaké máte, nikdo nezmění vaše zařízení jen pomocí odcizeného hesla.
        [one] Potvrzuje za vás jedno zařízení.
        [few] Potvrzují za vás { $count } zařízení.
        [many] Potvrzuje za vás { $count } zařízení.
       *[other] Potvrzuje za vás { $count } zařízení.
    }
account-devices-unusable = Žádné z vašich zařízení nyní nemůže potvrzovat. Podívejte se, co dělat.
account-history = Historie přihlášení
account-history-state = Kdy a kde jste se přihlásili a co jste podepsali
account-history-open = Zobrazit historii
account-sessions = Otevřené relace
account-sessions-state = Kde jste přihlášeni
account-sessions-open = Zobrazit relace
account-stop = Ztracené nebo ukradené zařízení?
account-stop-state = Ukončete vše najednou: zařízení, žádosti, přihlášení
account-stop-open = Zastavit vše
account-mail-language = Jazyk vašich e-mailů
account-mail-language-save = Uložit
account-mail-language-saved = Od této chvíle vám e-maily chodí v tomto jazyce.
account-bank = Ukázková banka
account-bank-state = Služba, ve které podepíšete převod aplikací
account-bank-open = Otevřít Ukázkovou banku
account-devices-manage = Spravovat mobilní zařízení
account-devices-first = Přidat mobilní zařízení

devices-title = Moje mobilní zařízení
devices-lead = Tato zařízení mohou potvrdit, že jste to vy.
devices-none = Zatím nemáte žádné zařízení. Přidejte si ho a od té chvíle nikdo nezmění vaše zařízení jen pomocí odcizeného hesla.
devices-add = Přidat mobilní zařízení
devices-active = Aktivní
devices-pending = Nedokončeno
devices-blocked = Zablokované
devices-locked = Uzamčené
devices-blocked-why = Toto zařízení zablokovaly chybné PINy. Chcete-li je znovu používat, nastavte mu nový PIN.
devices-suspended-why = Zařízení nebo prohlížeč, pomocí kterého bylo přidáno, už není důvěryhodné. Pokud je vaše, nastavte mu nový PIN; pokud je neznáte, odeberte je.
devices-locked-why = Objevila se kopie tohoto zařízení, a proto bylo pro vaši bezpečnost uzamčeno. Odeberte je a přidejte znovu.
devices-pending-why = Toto zařízení nebylo zcela přidáno. Odeberte je a přidejte znovu.
devices-added = Přidáno
devices-last-used = Naposledy použito
devices-never-used = Zatím nepoužito
devices-rename = Přejmenovat
devices-rename-label = Nový název
devices-rename-save = Uložit název
devices-reset = Nový PIN
devices-remove = Odebrat
devices-remove-title = Odebrat zařízení { $device }?
devices-remove-lead = Už za vás nebude moci potvrzovat a jeho otevřené žádosti skončí. Dostanete o tom e-mail. Chcete-li je znovu používat, přidáte je od začátku.
devices-remove-last = Je to vaše jediné zařízení. Přidat bez něj další vyžaduje heslo, odkaz zaslaný e-mailem a čekací dobu.
devices-remove-others = Tato zařízení byla přidána s jeho pomocí a budou zablokována, dokud jim nenastavíte nový PIN: { $devices }
devices-remove-confirm = Odebrat toto zařízení
devices-remove-keep = Ponechat
devices-removed = Zařízení bylo odebráno. Potvrdíme vám to e-mailem.
devices-renamed = Název byl změněn.
devices-pin-reset = Zařízení má nový PIN.
devices-was-added = Zařízení bylo přidáno. Potvrdíme vám to e-mailem.
error-device-name = Dejte zařízení název o délce 1 až 40 znaků.
    .title = Název chybí nebo je příliš dlouhý
error-device-name-characters = Název obsahuje konec řádku, tabulátor nebo neviditelný znak. Napište jej znovu bez něj.
    .title = Název obsahuje znak, který nelze zobrazit

step-up-title = Potvrďte, že jste to vy
step-up-first = Nejprve zadejte ještě jednou své heslo.
step-up-for-add = Chcete přidat zařízení.
step-up-for-remove = Chcete odebrat zařízení „{ $device }“.
step-up-for-reset = Chcete nastavit nový PIN pro zařízení „{ $device }“.
step-up-for-rename = Chcete přejmenovat zařízení „{ $device }“.
step-up-for-password = Chcete změnit své heslo.
step-up-for-email = Chcete změnit svou e-mailovou adresu na { $email }.
step-up-for-report = Chcete nahlásit přihlášení, které nebylo vaše.
step-up-for-sessions = Chcete se odhlásit ve svých ostatních prohlížečích.
step-up-device-title = Potvrďte pomocí zařízení
step-up-device-lead = Máte zařízení, a proto pro tuto změnu nestačí samotné heslo.
step-up-continue = Pokračovat
step-up-app-pin = Potvrdit v aplikaci
step-up-app-qr = QR kódem, bez sítě
step-up-unusable = Žádné z vašich zařízení teď nefunguje?
step-up-unusable-lead = Na stránce „Moje mobilní zařízení“ můžete zařízení nastavit nový PIN pomocí odkazu zaslaného e-mailem.
sign-in-service = { $name }, Můj účet

add-title = Přidat mobilní zařízení
add-lead = Nejprve zvolte název a PIN. PIN zůstává na této stránce a ve vaší aplikaci; server jej nikdy neuvidí.
add-name = Název zařízení
add-name-hint = Abyste je poznali, například „Telefon Marie“.
add-pin = PIN ze čtyř číslic
add-pin-hint = Zadáváte jej v aplikaci při potvrzování. Vyhněte se letopočtům, řadám a opakování.
add-pin2 = Stejný PIN ještě jednou
add-show = Zobrazit QR kód
add-noscript = Tato stránka vytváří QR kód sama, aby váš PIN nikdo jiný neviděl. Potřebuje k tomu skripty: povolte je pro tento web a stránku načtěte znovu.
reset-title = Nový PIN pro zařízení { $device }
reset-lead = Zvolte nový PIN. Zůstává na této stránce a ve vaší aplikaci; server jej nikdy neuvidí.

enrol-scan-title = Naskenujte toto svým zařízením
enrol-scan-lead = Otevřete aplikaci Countersign, stiskněte „Nastavit toto zařízení“ nebo „Přidat účet“ a podržte zařízení před obrázkem.
enrol-reset-lead = Otevřete aplikaci Countersign na zařízení { $device }, stiskněte „Naskenovat QR kód“ a podržte zařízení před obrázkem.
enrol-picture = QR kód k naskenování v aplikaci Countersign
enrol-other-ways = Na stejném zařízení nebo bez fotoaparátu?
enrol-link-label = Na stejném zařízení otevřete tento odkaz v aplikaci nebo jej tam zkopírujte:
enrol-here = Aplikace je na tomto zařízení?
enrol-here-lead = Otevřete ji zde. Na tuto stránku se pak vrátíte porovnat šest znaků.
enrol-copy = Kopírovat odkaz
enrol-copied = Zkopírováno
enrol-typed-label = Nebo zadejte v aplikaci tento kód s adresou { $origin }
enrol-waiting = Čekáme na vaše zařízení…
enrol-claimed = Vaše zařízení je připojeno. Zadejte v aplikaci svůj PIN.
enrol-wrong-pin =
    { $count ->
        [one] To nebyl PIN, který jste si zde zvolili. Zbývá jeden pokus.
        [few] To nebyl PIN, který jste si zde zvolili. Zbývají { $count } pokusy.
        [many] To nebyl PIN, který jste si zde zvolili. Zbývá { $count } pokusu.
       *[other] To nebyl PIN, který jste si zde zvolili. Zbývá { $count } pokusů.
    }
enrol-compare-title = Vidíte v aplikaci totéž?
enrol-compare-lead = Porovnejte šest znaků níže se znaky na svém zařízení. Jen pokud jsou stejné, jde opravdu o vaše zařízení.
enrol-match = Jsou stejné
enrol-differ = Liší se
enrol-added-title = Vaše zařízení je připraveno
enrol-added-lead = Od této chvíle za vás může potvrzovat. Oznámíme vám to e-mailem.
enrol-reset-done-title = Nový PIN je nastaven
enrol-reset-done-lead = Zařízení za vás opět potvrzuje, nyní s novým PINem. Oznámíme vám to e-mailem.
enrol-done = Přejít na moje mobilní zařízení
enrol-dead-title = Platnost tohoto kódu skončila
enrol-dead-expired = Do deseti minut jej nikdo nepoužil. Nic nebylo zaregistrováno.
enrol-dead-unfinished = Některé zařízení jej použilo, ale PIN nebo porovnání na této stránce nenásledovaly včas. Nic nebylo zaregistrováno.
enrol-dead-wrong-pin = PIN byl třikrát chybný. Nic nebylo zaregistrováno.
enrol-dead-contested = Stejný kód se pokusila použít dvě zařízení, a proto byla obě odmítnuta. Nic nebylo zaregistrováno. Neukazujte obrázek ostatním.
enrol-dead-rejected = Uvedli jste, že se znaky liší, a proto bylo zařízení odmítnuto. Pokud jste se nespletli, mohl kód vyfotografovat někdo jiný: začněte znovu tam, kde se nikdo nedívá.
enrol-dead-gone = Kód už neplatí. Nic nebylo zaregistrováno.
enrol-again = Začít znovu
enrol-cancel = Zrušit
enrol-time-left = Kód platí ještě
enrol-failed = Server kód nepřijal. Zkontrolujte připojení a zkuste to znovu.

pin-four-digits = PIN má přesně čtyři číslice.
pin-differs = Oba PINy se neshodují. Zadejte oba znovu.
pin-same-digits = Čtyři stejné číslice lze snadno uhodnout. Zvolte jiný PIN.
pin-row = Číslice v řadě, vzestupně nebo sestupně, lze snadno uhodnout. Zvolte jiný PIN.
pin-pairs = Opakované nebo zrcadlové dvojice lze snadno uhodnout. Zvolte jiný PIN.
pin-year = Letopočet lze snadno uhodnout. Zvolte jiný PIN.
pin-keypad-line = Čáru na klávesnici lze snadno uhodnout. Zvolte jiný PIN.

recovery-title-pin = Nastavit nový PIN zařízení { $device }
recovery-title-add = Přidat zařízení bez pomoci jiného
recovery-choose-lead = Samotné heslo k tomu nestačí. Zadejte je ještě jednou a potom zvolte, jak prokážete, že jste to vy.
recovery-app-first = Jiné z vašich zařízení funguje. Nejprve se s ním přihlaste; pak může tuto změnu potvrdit.
recovery-password-label = Heslo
recovery-by-device = Potvrdit na zařízení { $device }
recovery-by-device-hint = Ihned
recovery-by-mail = Odkazem zaslaným e-mailem
recovery-by-mail-hint-now = Na vaši e-mailovou adresu, ihned
recovery-by-mail-hint-wait =
    { $count ->
        [one] Na vaši e-mailovou adresu, potom hodina čekání
        [few] Na vaši e-mailovou adresu, potom { $count } hodiny čekání
        [many] Na vaši e-mailovou adresu, potom { $count } hodiny čekání
       *[other] Na vaši e-mailovou adresu, potom { $count } hodin čekání
    }
recovery-sent-title = Podívejte se do e-mailu
recovery-sent-lead = Na adresu { $email } jsme poslali odkaz. Otevřete jej v tomto prohlížeči; odtud vás povede dál.
recovery-sent-again = Ani po několika minutách nemáte e-mail? Poslat nový odkaz
recovery-wait-title = Čekací doba začala
recovery-wait-lead = Pro vaši bezpečnost můžete pokračovat až po této době. Pak se vraťte na tuto stránku v tomto prohlížeči. Pokud jste to nebyli vy, můžete vše zastavit z e-mailu.
recovery-wait-until = Pokračovat můžete od
recovery-elsewhere-title = Byli jste to vy?
recovery-elsewhere-lead = Pokud jste o tento odkaz požádali, otevřete jej v prohlížeči, ve kterém jste o něj požádali a ve kterém jste přihlášeni. Pokud ne, zastavte to zde.
recovery-elsewhere-password = Tento odkaz vede k novému heslu. Pokud jste o něj požádali, otevřete jej v prohlížeči, ve kterém jste o něj požádali. Pokud ne, zastavte to zde; vaše heslo zůstane stejné.
recovery-take-over = Jsem to já: pokračovat v tomto prohlížeči
recovery-stop = Nejsem to já: zastavit
recovery-stopped-title = Zastaveno
recovery-stopped-lead = Nic se nezměnilo. Pokud jste o to nežádali, někdo zná vaše heslo: ihned si je změňte.
recovery-stopped-password = Vaše heslo zůstává stejné a odkaz už nefunguje. K žádosti o takový odkaz stačí znát vaši e-mailovou adresu.
recovery-over-title = Platnost tohoto odkazu skončila
recovery-over-lead = Odkaz byl použit, zastaven, nahrazen novějším nebo čekal příliš dlouho. Nic se nezměnilo.
recovery-too-late = Tento odkaz už byl použit nebo jeho čas vypršel: není co zastavit. Pokud jste jej nepoužili vy, přihlaste se, podívejte se na svá zařízení a změňte si heslo.
error-other-device-works = Jiné z vašich zařízení funguje. Potvrďte to na něm; odkaz v e-mailu pak není potřeba.
    .title = Použijte své jiné zařízení
error-too-many-links =
    { $count ->
        [one] Dnes už bylo odesláno několik e-mailů s odkazy. Podívejte se do schránky, i mezi nevyžádanou poštu, nebo to zkuste znovu za hodinu.
        [few] Dnes už bylo odesláno několik e-mailů s odkazy. Podívejte se do schránky, i mezi nevyžádanou poštu, nebo to zkuste znovu za { $count } hodiny.
        [many] Dnes už bylo odesláno několik e-mailů s odkazy. Podívejte se do schránky, i mezi nevyžádanou poštu, nebo to zkuste znovu za { $count } hodiny.
       *[other] Dnes už bylo odesláno několik e-mailů s odkazy. Podívejte se do schránky, i mezi nevyžádanou poštu, nebo to zkuste znovu za { $count } hodin.
    }
    .title = Další odkazy teď nejsou možné

sessions-lead = Zde jste přihlášeni. Pokud některou z nich nepoznáváte, ukončete ji a změňte si heslo.
sessions-here = Tento prohlížeč
sessions-end = Ukončit tuto relaci
sessions-end-others = Ukončit všechny ostatní relace
sessions-end-others-lead = Budete odhlášeni všude kromě tohoto prohlížeče.
sessions-ended = Relace byla ukončena.
sessions-others-ended = Všechny ostatní relace byly ukončeny.

history-title = Historie přihlášení
history-lead = Co se dělo s vaším účtem za posledních 180 dnů, od nejnovějšího.
history-none = Zatím nic. Přihlášení a podpisy se objeví zde.
history-signed-in = Přihlášeno
history-signed = Podepsáno
history-denied = Zamítnuto
history-expired = Bez včasné odpovědi
history-cancelled = Zrušeno
history-failed = Nepodařilo se
history-by-password = Pouze heslem
history-by-app = Aplikací
history-by-code = Kódem z aplikace
history-on-mobile = Aplikací na stejném zařízení
history-not-me = To není moje akce
history-reported = Nahlášeno
history-report-title = Nebyli jste to vy?
history-report-lead = Pokud to nahlásíte, bude každý, kdo je přihlášen z toho prohlížeče, odhlášen a prohlížeč bude od té chvíle považován za neznámý. Dostanete o tom e-mail. Potom si změňte heslo.
history-report-here = Je to prohlížeč, který nyní používáte: budete odhlášeni i zde.
history-report-confirm = Nahlásit
history-report-keep = Ne, je to moje akce
history-was-reported = Je to nahlášeno a ten prohlížeč je odhlášen. Potvrdíme vám to e-mailem.
history-older = Zobrazit starší
history-newest = Zpět na nejnovější

stop-title = Zastavit vše
stop-lead = Pro případ, že se zařízení ztratilo nebo že je pod vaším jménem přihlášen někdo jiný. Stane se to ihned a nelze to vzít zpět:
stop-devices = Všechna vaše zařízení budou odebrána. Žádné už za vás nebude moci potvrzovat.
stop-requests = Otevřené žádosti a přihlášení skončí.
stop-sessions = Budete všude odhlášeni, i zde.
stop-mail = Dostanete o tom e-mail.
stop-back-title = Cesta zpět
stop-back =
    { $count ->
        [0] Přihlaste se heslem a znovu přidejte zařízení. Potřebujete k tomu také odkaz zaslaný e-mailem.
        [one] Přihlaste se heslem a znovu přidejte zařízení. Potřebujete k tomu také odkaz zaslaný e-mailem a hodinu čekání.
        [few] Přihlaste se heslem a znovu přidejte zařízení. Potřebujete k tomu také odkaz zaslaný e-mailem a { $count } hodiny čekání.
        [many] Přihlaste se heslem a znovu přidejte zařízení. Potřebujete k tomu také odkaz zaslaný e-mailem a { $count } hodiny čekání.
       *[other] Přihlaste se heslem a znovu přidejte zařízení. Potřebujete k tomu také odkaz zaslaný e-mailem a { $count } hodin čekání.
    }
stop-confirm = Zastavit nyní vše
stop-keep = Ne, zpět
stop-done-title = Vše je zastaveno
stop-done-lead = Vaše zařízení jsou odebrána a jste všude odhlášeni. Potvrdíme vám to e-mailem. Až budete připraveni, přihlaste se heslem; na stránce „Moje mobilní zařízení“ pak znovu přidáte zařízení.
stop-done-sign-in = Přejít k přihlášení

outbox-title = Odeslaná pošta ukázky
outbox-lead = E-maily, které by tato ukázka odeslala, od nejnovějšího.
outbox-none = Zatím žádný e-mail.

error-page-home = Přejít na první stránku
error-page-not-found = Na této adrese nic není. Možná byla zkopírována bez konce.
    .title = Tato stránka neexistuje
error-page-forged = Formulář nepochází ze stránky, která byla v tomto prohlížeči zobrazena zde, nebo byla stránka příliš stará. Nic se nezměnilo. Vraťte se, načtěte stránku znovu a zopakujte postup.
    .title = Tento formulář nelze přijmout
error-page-other-host = Tento server odpovídá pouze na jiné adrese. Nic se neprovedlo. Použijte adresu, kterou jste dostali.
    .title = Toto není správná adresa
error-page-malformed = Něco ve formuláři chybělo nebo to nebylo možné přečíst. Nic se nezměnilo. Vraťte se a zkuste to znovu.
    .title = Tento formulář nelze přečíst
error-page-busy = Právě se přihlašuje mnoho lidí. O nic jste nepřišli. Počkejte několik sekund a zkuste to znovu.
    .title = Okamžik, prosím
error-page-too-often = Z tohoto prohlížeče nebo z jeho sítě přišlo za krátkou dobu mnoho žádostí. O nic jste nepřišli. Počkejte několik minut a zkuste to znovu.
    .title = Počkejte prosím několik minut
error-page-fault = Chyba je na naší straně a nic se nezměnilo. Zkuste to znovu za několik minut.
    .title = Nepodařilo se to

link-open = Otevřít v aplikaci
link-open-lead = Otevřete jej zde. Stránka, která vám ukázala kód, pokračuje sama.
link-title = Tento odkaz je určen pro aplikaci
link-lead = Zkopírujte celou adresu této stránky, otevřete aplikaci Countersign na zařízení, které chcete zaregistrovat, zvolte „Zadat kód“ a vložte ji tam. Odkaz funguje jednou, po dobu deseti minut; zatím nebylo nic zaregistrováno.

bank-name = Ukázková banka
bank-service-transfer = Ukázková banka, převod
bank-service-cancel = Ukázková banka, zrušení
bank-service-trust = Ukázková banka, důvěryhodné účty
bank-title = Co chcete udělat?
bank-lead = Tato banka je ukázka. Žádné peníze se nepřevádějí; ukazuje, jak se podepisuje aplikací.
bank-transfer = Převést peníze
    .lead = Na jiný účet, v den podle vašeho výběru
bank-cancel = Zrušit platbu
    .lead = Takovou, která ještě nebyla provedena
bank-trust = Změnit důvěryhodné účty
    .lead = Ty, na které platíte bez omezení
bank-form-lead = Vyplňte všechna pole. Dokud nepodepíšete, nic se nestane.
bank-recipient = Příjemce
bank-account = Číslo účtu
    .hint = 8 až 16 číslic
bank-amount = Částka v eurech
bank-amount-hint = Například { $example }
bank-date = Datum
bank-purpose = Účel platby
bank-reference = Číslo platby
    .hint = 6 až 12 číslic
bank-reason = Důvod
bank-reason-mistake = Omylem
bank-reason-twice = Zaplaceno dvakrát
bank-reason-not-me = Platba není ode mě
bank-holder = Majitel účtu
bank-change = Změna
bank-change-add = Přidat
bank-change-replace = Nahradit
bank-change-remove = Odebrat
bank-choose = Zvolte, prosím
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Toto pole je zatím prázdné. Vyplňte je.
bank-error-too-long = Text je příliš dlouhý. Použijte nejvýše 200 znaků.
bank-error-not-digits = Použijte pouze číslice.
bank-error-not-amount = Napište částku s nejvýše dvěma desetinnými místy, například { $example }.
bank-error-not-date = Napište den z kalendáře, například 2026-12-31.
bank-error-not-option = Zvolte něco ze seznamu.
bank-error-hidden = Text obsahuje skryté znaky. Napište jej znovu ručně.
bank-review = Pokračovat
bank-review-title = Je vše správně?
bank-review-lead = Aplikace vám ukáže totéž. Podepište, jen pokud tomu tak je.
bank-sign-online = Podepsat aplikací
bank-sign-code = Podepsat QR kódem, bez sítě
bank-again = Něco změnit
bank-device-title = Kterým zařízením chcete podepsat?
bank-device-none-title = K podpisu potřebujete zařízení
bank-device-none-lead = Nejprve si nějaké přidejte k účtu; zabere to asi dvě minuty. Potom se sem vraťte.
signature-content = Co podepisujete
signature-step-type = Zkontrolujte, kdo žádá, zadejte do aplikace stejné hodnoty a svůj PIN. Aplikace ukáže devět písmen a číslic.
bank-submit-code = Podepsat
signature-nothing-signed = Nic nebylo podepsáno a nic se nestane. Můžete kdykoli začít znovu.
bank-back = Zpět do banky
bank-signed-title = Podepsáno
bank-signed-lead = Banka má váš podpis přesně pro toto:
error-not-this-transaction-otp =
    { $count ->
        [one] Porovnejte každou hodnotu zadanou v aplikaci s touto stránkou, naskenujte obrázek znovu a vytvořte nový kód. Zbývá jeden pokus.
        [few] Porovnejte každou hodnotu zadanou v aplikaci s touto stránkou, naskenujte obrázek znovu a vytvořte nový kód. Zbývají { $count } pokusy.
        [many] Porovnejte každou hodnotu zadanou v aplikaci s touto stránkou, naskenujte obrázek znovu a vytvořte nový kód. Zbývá { $count } pokusu.
       *[other] Porovnejte každou hodnotu zadanou v aplikaci s touto stránkou, naskenujte obrázek znovu a vytvořte nový kód. Zbývá { $count } pokusů.
    }
    .title = Kód a transakce se neshodují
