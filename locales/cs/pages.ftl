### Čeština: see locales/en for what each text is for.

page-skip = Přejít k hlavnímu obsahu
page-sign-out = Odhlásit se
page-demo = Toto je ukázka na tomto počítači. Její e-maily najdete zde:
page-back-account = Můj účet
page-back-devices = Moje mobilní zařízení
page-cancel = Zrušit
page-language = Jazyk
page-language-set = Změnit
help-title = Nápověda
help-questions = Otázky
help-app = Kde získám aplikaci?
    .answer = Aplikace Countersign běží na telefonech, tabletech a počítačích.
    .ask = Zeptejte se organizace, která provozuje tuto službu, kde ji stáhnout.
help-app-get = Získat aplikaci
help-request = Do aplikace nepřichází žádost
    .first = Otevřete aplikaci na zařízení, které stránka uvádí, a zkontrolujte, zda je online.
    .second = Pokud je offline, zvolte na stránce „{ waiting-code }“.
help-sign = Jak podepíšu platbu nebo jinou transakci?
    .first = Začněte u služby. V aplikaci se pak objeví žádost.
    .second = Přečtěte si v aplikaci každý řádek a porovnejte ho s tím, co chcete podepsat.
    .third = Zadejte v aplikaci číslo z druhé obrazovky a potom svůj PIN.
help-not-me = Tato žádost nebo toto přihlášení není ode mě
    .first = Pokud žádost ještě čeká, klepněte v aplikaci na „{ history-not-me }“. Nikdo se pak nepřihlásí.
    .second = Pokud už byla schválena, otevřete na stránce „{ account-title }“ přihlášení a zvolte tam „{ history-not-me }“.
    .third = Potom si změňte heslo.
help-offline = Jak se přihlásím, když je moje zařízení offline?
    .first = Na přihlašovací stránce zvolte „{ method-app-qr }“.
    .second = Zadejte těchto devět písmen a číslic na stránce.
help-pin = Nepamatuji si PIN
    .first = Přihlaste se bez aplikace.
    .second = Potom nastavte svému zařízení nový PIN.
    .third = Pošleme vám odkaz e-mailem.
help-wrong-pin = Co se stane, když zadám chybný PIN?
    .first = Po pěti chybných PINech za sebou se zařízení zablokuje. Váš účet zůstane v bezpečí.
    .second = Zařízení odblokujete nastavením nového PINu: viz „{ help-pin }“.
help-lost = Moje zařízení se ztratilo
    .first = Vyberte toto tlačítko a zadejte heslo. Zařízení k tomu nepotřebujete.
lost-lead = Jednejte hned, pokud může mít vaše zařízení někdo jiný. Potřebujete jen svou e-mailovou adresu a heslo.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Přihlásit se a zastavit vše
lost-effects = Co se pak stane
lost-other-title = Pokud jiné vaše zařízení funguje
lost-other = Přihlaste se jím a odeberte jen ztracené zařízení. Vše ostatní zůstane beze změny.
lost-cannot-title = Pokud se nemůžete přihlásit
lost-cannot = Pokud si nepamatujete heslo, obraťte se hned na organizaci, od které máte účet. Může vaše zařízení odebrat.
help-new-phone = Mám nový telefon
    .first = Nainstalujte aplikaci na nový telefon.
    .second = Pokud ještě máte starý telefon, otevřete účet v aplikaci na něm a přesuňte jej na nový.
    .third = Pokud jej už nemáte, přihlaste se bez aplikace, zvolte „{ account-stop-open }“ a potom přidejte nový telefon.
help-remove = Jak odeberu zařízení?
    .first = Otevřete stránku „{ account-title }“ a zvolte „{ account-devices-manage }“.
    .second = U zařízení zvolte „{ devices-remove }“ a potvrďte to v aplikaci.
help-time = Aplikace hlásí nesprávný čas
    .first = Otevřete nastavení zařízení a zapněte automatické datum a čas.
    .second = Potom aplikaci znovu otevřete.
help-language = Jak změním jazyk?
    .first = Jazyk stránek zvolte dole na kterékoli stránce.
    .second = Jazyk e-mailů zvolte v části „{ account-title }“ a jazyk aplikace v jejím nastavení.
help-ask = Koho se mohu zeptat?
    .first = Zeptejte se organizace, která provozuje tuto službu. Nikdy po vás nebude chtít heslo ani PIN.
help-more = Další nápověda
info-privacy = Ochrana soukromí
info-privacy-text = Tento server ukládá vaše jméno, e-mailovou adresu, vaše zařízení a historii přihlášení, abyste se mohli bezpečně přihlásit. Historie se po 180 dnech maže. Váš PIN, otisk prstu ani obličej nikdy neopustí vaše zařízení.
info-privacy-lines = Historie obsahuje také první řádky každé transakce, kterou jste měli podepsat, například příjemce a částku. Jsou uloženy zašifrovaně.
info-cookies = Tento server používá jen soubory cookie potřebné k přihlášení. Nic neslouží k reklamě.
info-accessibility = Přístupnost
info-accessibility-text = Tyto stránky můžete používat s klávesnicí, čtečkou obrazovky i velkým písmem. Pokud vám něco nefunguje, sdělte to organizaci, která provozuje tuto službu.
info-contact = Kontakt

sign-in-title = Přihlásit se
sign-in-for = Přihlašujete se k:
sign-in-email = E-mailová adresa
sign-in-email-wrong = Zadejte celou e-mailovou adresu, například marie@example.eu.
sign-in-next = Pokračovat
sign-in-over = Toto přihlášení skončilo. Trvalo déle než 15 minut, bylo ukončeno jinde nebo začalo v jiném prohlížeči. Začněte zde znovu.
sign-in-reported = Někdo nahlásil přihlášení z tohoto prohlížeče jako cizí, proto byl tento prohlížeč odhlášen. Pokud prohlížeč sdílíte nebo šlo o omyl, přihlaste se znovu aplikací.

password-title = Zadejte své heslo
password-not-you = Nejste to vy?
password-label = Heslo
password-show = Zobrazit
password-hide = Skrýt
password-change-title = Změnit heslo
password-change-lead = Ve všech ostatních prohlížečích budete odhlášeni a dostanete o tom e-mail.
password-samples = Zobrazit příklady
password-samples-lead = Tyto příklady vznikly právě teď pro vás. Nikdo jiný je neviděl.
password-rule-met = (splněno)
password-expired = Vaše heslo je starší než šest měsíců. Zvolte si nyní nové. Vaše zařízení a nastavení zůstanou beze změny.
password-later = Změnit později
password-current = Stávající heslo
password-new = Nové heslo
password-repeat = Zopakujte nové heslo
password-save = Uložit nové heslo
password-saved = Vaše heslo bylo změněno. Ve všech ostatních prohlížečích jste byli odhlášeni.
account-password-state = Změňte je, pokud je může znát někdo jiný
error-password-short = Použijte alespoň { $count } znaků.
    .title = Heslo je příliš krátké
error-password-long = Použijte nejvýše { $count } znaků.
    .title = Heslo je příliš dlouhé
error-password-personal = Heslo nesmí obsahovat vaše jméno ani vaši e-mailovou adresu.
    .title = Zvolte jiné heslo
error-password-kinds = Použijte tři z těchto čtyř druhů: velká písmena, malá písmena, číslice a jiné znaky. Od { $count } znaků na druhu nezáleží.
    .title = Heslo je příliš jednoduché
error-password-leaked = Nepoužívejte heslo, které je známé z úniku dat. Jiní by je zkusili jako první.
    .title = Toto heslo je známé z úniku dat
error-password-same = Zvolte si heslo, které se liší od současného.
    .title = Toto je vaše současné heslo
error-password-differs = Zadejte nové heslo dvakrát přesně stejně.
    .title = Hesla se neshodují
forgotten-title = Zapomněli jste heslo?
forgotten-lead = Zadejte svou e-mailovou adresu. Pokud k ní existuje účet, pošleme vám odkaz, pomocí kterého si zvolíte nové heslo.
forgotten-send = Poslat odkaz
forgotten-sent-lead = Pokud k této adrese existuje účet, poslali jsme vám odkaz. Otevřete jej v tomto prohlížeči.
forgotten-wait-lead = Žádné z vašich zařízení teď nemůže potvrzovat. Pro vaši bezpečnost si můžete nové heslo zvolit až po této době. Potom znovu otevřete odkaz v e-mailu. Pokud jste to nebyli vy, zrušte to pomocí e-mailu.
forgotten-saved = Vaše nové heslo bylo uloženo. Přihlaste se jím.
recover-title = Zprovozněte znovu svou aplikaci
recover-first-title = Nejprve nastavte aplikaci
recover-lead = Přihlásili jste se pouze heslem. Váš účet vyžaduje i aplikaci, proto zatím můžete používat jen tuto stránku.
recover-sign-in = Přihlásit se aplikací
recover-sign-in-lead = Jedno z vašich zařízení může potvrzovat. Otevřete jím celý svůj účet.
recover-locked = Byla zjištěna kopie tohoto zařízení, a proto bylo pro vaši bezpečnost uzamčeno. Chcete-li je používat, přidejte je znovu.
recover-running = Někdo v jiném prohlížeči požádal o nahrazení vaší aplikace
recover-running-cancel = Pokud jste to nebyli vy, otevřete náš nejnovější e-mail o tom a zvolte „{ recovery-stop }“. Potom si změňte heslo.
recover-running-from = Bude to možné od
password-sign-in = Přihlásit se
method-title = Zvolte způsob přihlášení
method-label = Pokračovat:
method-hint = Přihlášení aplikací Countersign je bezpečnější než samotné heslo.
method-password = Pouze heslo
method-without-app = Bez aplikace
    .hint = Pokud ještě nemáte zařízení nebo žádné nefunguje.
# Before a date and time.
method-paused-from = Znovu možné od
method-app-pin = Schválit v mé aplikaci
    .hint = Pošleme žádost na vaše zařízení.
method-on-mobile = Schválit v aplikaci na tomto zařízení
    .hint = Aplikace se otevře a vrátí vás sem.
method-app-qr = Telefon bez internetu: naskenovat QR kód
    .hint = Potom zde zadáte kód, který ukáže aplikace.
error-wrong-password = Zkontrolujte e-mailovou adresu a zadejte heslo znovu. Záleží na velkých a malých písmenech. Po několika chybných pokusech budete muset počkat.
    .title = E-mailová adresa a heslo k sobě nepatří
error-wrong-current-password = Zadejte znovu své stávající heslo. Záleží na velkých a malých písmenech. Po několika chybných pokusech budete muset počkat.
    .title = Heslo není správné
error-password-alone = Z jednoho z vašich zařízení bylo přihlášení nahlášeno jako cizí. Kvůli ochraně účtu se zatím můžete přihlásit jen aplikací. Pokud se vaše zařízení ztratilo, vyberte „{ help-lost }“.
    .title = Samotné heslo teď nestačí
error-account-disabled = S tímto účtem se teď nikdo nemůže přihlásit. Obraťte se na organizaci, která provozuje tuto službu.
    .title = Váš účet byl deaktivován
error-too-many-passwords =
    { $count ->
        [one] Pro bezpečnost účtu prosím počkejte jednu sekundu, než to zkusíte znovu. Vašich zařízení se to netýká.
        [few] Pro bezpečnost účtu prosím počkejte { $count } sekundy, než to zkusíte znovu. Vašich zařízení se to netýká.
        [many] Pro bezpečnost účtu prosím počkejte { $count } sekundy, než to zkusíte znovu. Vašich zařízení se to netýká.
       *[other] Pro bezpečnost účtu prosím počkejte { $count } sekund, než to zkusíte znovu. Vašich zařízení se to netýká.
    }
    .minutes =
        { $count ->
            [one] Pro bezpečnost účtu prosím počkejte jednu minutu, než to zkusíte znovu. Vašich zařízení se to netýká.
            [few] Pro bezpečnost účtu prosím počkejte { $count } minuty, než to zkusíte znovu. Vašich zařízení se to netýká.
            [many] Pro bezpečnost účtu prosím počkejte { $count } minuty, než to zkusíte znovu. Vašich zařízení se to netýká.
           *[other] Pro bezpečnost účtu prosím počkejte { $count } minut, než to zkusíte znovu. Vašich zařízení se to netýká.
        }
    .title = Počkejte prosím chvíli

device-title = Které zařízení chcete použít?
device-lead = Žádost se posílá jen na zařízení, které vyberete.
device-none-title = Zatím nemáte žádné zařízení
device-none-lead = Chcete-li potvrzovat v aplikaci, nejprve si k účtu přidejte zařízení. Nyní se přihlaste heslem a na stránce „Můj účet“ postupujte podle kroků v části „Moje mobilní zařízení“. Zabere to asi dvě minuty.
device-none-unusable = Vaše zařízení nyní nelze použít, protože je zablokované nebo jeho registrace nebyla dokončena. Přihlaste se heslem a v části „Moje mobilní zařízení“ se podívejte, co dělat.
device-none-password = Přihlásit se heslem
device-last-used = Naposledy použito:
device-never-used = Zatím nepoužito
device-other-method = Použít jiný způsob

waiting-title = Potvrďte na svém zařízení
waiting-step-open = Otevřete aplikaci Countersign na zařízení „{ $device }“. Žádost se zobrazí automaticky.
waiting-step-match = Zkontrolujte, která služba žádá, a potom do aplikace zadejte toto číslo:
waiting-step-check = Zkontrolujte v aplikaci, která služba žádá, a pokračujte.
waiting-step-pin = Zadejte v aplikaci svůj PIN. Tato stránka bude pokračovat automaticky.
waiting-match-label = Číslo k zadání do aplikace
waiting-time-left = Zbývající čas
waiting-other-method = Použít jiný způsob
waiting-cancel = Zrušit
waiting-noscript = Bez JavaScriptu nemůže tato stránka pokračovat automaticky. Až v aplikaci potvrdíte, zvolte tlačítko.
waiting-continue = Potvrzení je hotové
waiting-confirmed = Potvrzeno. Okamžik, prosím…
waiting-none-title = V aplikaci není žádost?
waiting-none-lead = Otevřete aplikaci na zařízení „{ $device }“ a zkontrolujte, zda je zařízení online. Pokud je offline, použijte místo toho kód.
waiting-again = Poslat žádost znovu
waiting-code = Použít raději kód

outcome-again = Zkusit znovu
outcome-begin-again = Začít znovu
outcome-ends = Tento pokus skončil. Chcete-li se přihlásit, začněte znovu heslem.
outcome-hour = Po dobu jedné hodiny nebude k přihlášení stačit samotné heslo, kromě prohlížeče, který jste už dříve použili s některým svým zařízením.
outcome-denied = Zamítnuto na vašem zařízení
    .lead = Nikdo nebyl přihlášen. Pokud jste na „Zamítnout“ klepli omylem, zkuste to znovu.
    .change = Nic se nezměnilo. Pokud jste na „Zamítnout“ klepli omylem, zkuste to znovu.
outcome-reported = Nahlášeno na vašem zařízení
    .lead = Nikdo nebyl přihlášen. Pokud žádost nebyla vaše, možná zná vaše heslo někdo jiný: co nejdříve si je změňte.
outcome-expired = Platnost žádosti vypršela
    .lead = Žádost zůstala dvě minuty bez odpovědi, a proto nebyl nikdo přihlášen. Mějte zařízení po ruce a zkuste to znovu.
    .change = Žádost zůstala dvě minuty bez odpovědi, a proto se nic nezměnilo. Mějte zařízení po ruce a zkuste to znovu.
outcome-cancelled = Žádost byla zrušena
    .lead = Nikdo nebyl přihlášen. Můžete kdykoli začít znovu.
    .change = Nic se nezměnilo. Můžete kdykoli začít znovu.
outcome-wrong-match = Číslo zadané v aplikaci nesouhlasí
    .lead = Žádost skončila a nikdo nebyl přihlášen. Zkuste to znovu s novým číslem.
    .change = Žádost skončila a nic se nezměnilo. Zkuste to znovu s novým číslem.
outcome-blocked = Vaše mobilní zařízení nelze použít
    .lead = Pětkrát za sebou byl zadán chybný PIN. Přihlaste se jinak. Nový PIN pak můžete nastavit v části „Moje mobilní zařízení“.
    .change = Pětkrát za sebou byl zadán chybný PIN. Nic se nezměnilo. Použijte jiný způsob. Nový PIN pak můžete nastavit v části „Moje mobilní zařízení“.
outcome-locked = Vaše mobilní zařízení nelze použít
    .lead = Byla zjištěna kopie tohoto zařízení, a proto bylo pro vaši bezpečnost uzamčeno. Přihlaste se jinak. Chcete-li je používat, přidejte je znovu.
    .change = Byla zjištěna kopie tohoto zařízení, a proto bylo pro vaši bezpečnost uzamčeno. Nic se nezměnilo. Chcete-li je používat, přidejte je znovu.
outcome-too-many = Už čekají tři žádosti
    .lead = Odpovězte na ně nebo je v aplikaci zamítněte, případně počkejte pět minut, než jejich platnost vyprší. Potom to zkuste znovu.
outcome-only-known = Žádosti na vaše zařízení jsou pozastaveny
    .lead = Několik žádostí za poslední hodinu bylo zamítnuto nebo zůstalo bez odpovědi. Abychom vás chránili před nevyžádanými žádostmi, mohou je posílat jen prohlížeče, které jste už dříve použili. Použijte jiný způsob nebo to zkuste znovu za hodinu.
outcome-too-many-codes = Příliš mnoho chybných kódů
    .lead = Pro bezpečnost vašeho účtu se nový kód nevytvoří dříve než v níže uvedenou dobu. Do té doby použijte jiný způsob.
outcome-announce = Nebo v aplikaci otevřete „Přihlášení“, klepněte na „Právě se přihlašuji“ a zkuste to zde znovu.
outcome-not-active = Vaše mobilní zařízení nyní nelze použít
    .lead = Zařízení je zablokované nebo odebrané, nebo jeho registrace nebyla dokončena. Použijte jiný způsob. V části „Moje mobilní zařízení“ uvidíte jeho stav.
    .change = Zařízení je zablokované nebo odebrané, nebo jeho registrace nebyla dokončena. Nic se nezměnilo. Použijte jiný způsob. V části „Moje mobilní zařízení“ uvidíte jeho stav.

context-this-computer = Tento počítač
context-service-asks = Bez prohlížeče: žádost poslala sama služba

on-mobile-passwordless = Přihlásit se aplikací na tomto zařízení
on-mobile-title = Potvrďte aplikací na tomto zařízení
on-mobile-step-open = Otevřete aplikaci tlačítkem níže.
on-mobile-step-check = Zkontrolujte, která služba žádá, a potom zadejte svůj PIN.
on-mobile-step-back = Aplikace vás vrátí sem a budete přihlášeni.
on-mobile-open = Otevřít aplikaci
on-mobile-verified = Aplikace se neotevřela? Použijte tento odkaz
on-mobile-confirmed = Potvrzeno. Aplikace vás vrátí na tuto stránku.
on-mobile-typed-title = Ukazuje aplikace devět znaků?
on-mobile-typed-lead = Stává se to, když aplikace otevře jiný prohlížeč. Zadejte znaky zde. Na velkých písmenech, mezerách a spojovnících nezáleží.
on-mobile-typed-label = Devět znaků z aplikace
error-mistyped-return = Nejméně jeden znak se liší od znaků v aplikaci. Nepočítá se to jako pokus. Porovnejte je a opravte.
    .title = Překlep
error-return-not-yet = V aplikaci jste zatím nepotvrdili. Otevřete ji tlačítkem výše. Potom ukáže znaky.
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
        [one] Porovnejte znaky se znaky v aplikaci a opravte je. Zbývá jeden pokus.
        [few] Porovnejte znaky se znaky v aplikaci a opravte je. Zbývají { $count } pokusy.
        [many] Porovnejte znaky se znaky v aplikaci a opravte je. Zbývá { $count } pokusu.
       *[other] Porovnejte znaky se znaky v aplikaci a opravte je. Zbývá { $count } pokusů.
    }
    .title = Tyto znaky nejsou správné

request-link-title = Tato žádost je určena pro aplikaci
request-link-lead = Otevřete tuto žádost v aplikaci Countersign na tomto zařízení. Potvrďte ji, jen pokud jste se před chvílí sami začali na tomto zařízení přihlašovat. Jinak tuto stránku zavřete.

return-ended-title = Nikdo nebyl přihlášen
return-ended-lead = Aplikace otevřela jiný prohlížeč než ten, ve kterém jste začali, a proto toto přihlášení skončilo. V tomto prohlížeči můžete začít znovu.
return-ended-again = Začít zde znovu
return-elsewhere-title = V tomto prohlížeči jste nezačali
return-elsewhere-lead = Zde nebyl nikdo přihlášen. Vraťte se do prohlížeče, ve kterém jste začali, a zadejte tam devět znaků z aplikace.
return-typed-only-title = Tento odkaz už nefunguje
return-typed-only-lead = Tento odkaz byl nejprve otevřen v jiném prohlížeči. Nyní jste ve správném prohlížeči. Přejděte na stránku, na které jste začali, a zadejte tam devět znaků z aplikace.
return-wrong-title = Kód v tomto odkazu je nesprávný
return-wrong-lead = Nikdo nebyl přihlášen a nic se nezměnilo. Klepněte v aplikaci znovu na tlačítko, nebo zadejte devět znaků z aplikace na stránce, na které jste začali.
return-gone-title = Tento odkaz už neplatí
return-gone-lead = Odkaz byl už použit nebo jeho platnost vypršela. Nikdo jím nebyl přihlášen. Pokud se stále chcete přihlásit, začněte znovu.

outcome-code-used = Kód byl třikrát chybný
    .lead = Nikdo nebyl přihlášen. Můžete kdykoli začít znovu.
outcome-return-expired = Toto přihlášení skončilo
    .lead = Aplikace otevřela jiný prohlížeč, znaky byly třikrát chybné, nebo platnost přihlášení vypršela. Nikdo nebyl přihlášen. Můžete kdykoli začít znovu.

code-title = Potvrďte QR kódem
code-lead = Použijte zařízení „{ $device }“. Nemusí být online.
code-step-scan = V aplikaci klepněte na „Naskenovat QR kód“ a namiřte fotoaparát na tento QR kód.
code-step-pin = Zkontrolujte, která služba žádá, a potom zadejte svůj PIN. Aplikace ukáže devět písmen a číslic.
code-step-type = Devět písmen a číslic. Na velkých písmenech, mezerách a spojovnících nezáleží.
code-picture = QR kód k naskenování v aplikaci Countersign
code-label = Kód zobrazený v aplikaci
code-submit = Přihlásit se
code-confirm = Potvrdit
code-typed-open = Nemůžete QR kód naskenovat?
code-typed-hint = V aplikaci klepněte na „Naskenovat QR kód“, potom na „Zadat kód“ a zadejte těchto dvanáct číslic:
code-time-left = Platí ještě
code-new = Zobrazit nový kód

error-mistyped-otp = Nejméně jeden znak se liší od znaků v aplikaci. Nepočítá se to jako pokus. Porovnejte je a opravte.
    .title = Překlep
error-not-this-device-otp =
    { $count ->
        [one] Kód je z jiného zařízení, patří k jiné stránce nebo je příliš starý. Naskenujte v aplikaci tento QR kód a zadejte nový kód. Zbývá jeden pokus.
        [few] Kód je z jiného zařízení, patří k jiné stránce nebo je příliš starý. Naskenujte v aplikaci tento QR kód a zadejte nový kód. Zbývají { $count } pokusy.
        [many] Kód je z jiného zařízení, patří k jiné stránce nebo je příliš starý. Naskenujte v aplikaci tento QR kód a zadejte nový kód. Zbývá { $count } pokusu.
       *[other] Kód je z jiného zařízení, patří k jiné stránce nebo je příliš starý. Naskenujte v aplikaci tento QR kód a zadejte nový kód. Zbývá { $count } pokusů.
    }
    .title = Tento kód k této stránce nepatří
error-wrong-otp-pin =
    { $count ->
        [one] Naskenujte QR kód znovu a pečlivě zadejte svůj PIN. Pokud bude opět chybný, zařízení se zablokuje. Nový PIN pak můžete nastavit v části „Moje mobilní zařízení“.
        [few] Naskenujte QR kód znovu a pečlivě zadejte svůj PIN. Zbývají { $count } pokusy. Potom bude zařízení zablokováno.
        [many] Naskenujte QR kód znovu a pečlivě zadejte svůj PIN. Zbývá { $count } pokusu. Potom bude zařízení zablokováno.
       *[other] Naskenujte QR kód znovu a pečlivě zadejte svůj PIN. Zbývá { $count } pokusů. Potom bude zařízení zablokováno.
    }
    .title = Chybný PIN v aplikaci
error-code-expired = Tento kód je starší než pět minut. Naskenujte nový QR kód níže a zadejte nový kód.
    .title = Platnost tohoto kódu vypršela
error-code-used = Každý kód platí jen jednou a každý QR kód dovoluje tři pokusy. Naskenujte nový QR kód níže a zadejte nový kód.
    .title = Tento kód už byl použit

account-title = Můj účet
account-hello = Váš účet: { $name }
account-lead = Spravujte svůj účet a zařízení, která potvrzují vaše přihlášení.
account-devices = Moje mobilní zařízení
account-devices-state =
    { $count ->
        [0] Zatím nemáte žádné zařízení. Až ho budete mít, samotné odcizené heslo nebude stačit ke změně vašich zařízení.
        [one] Vaše přihlášení může potvrzovat jedno zařízení.
        [few] Vaše přihlášení mohou potvrzovat { $count } zařízení.
        [many] Vaše přihlášení může potvrzovat { $count } zařízení.
       *[other] Vaše přihlášení může potvrzovat { $count } zařízení.
    }
account-devices-unusable = Žádné z vašich zařízení nyní nemůže potvrzovat. Podívejte se, co dělat.
account-history = Historie přihlášení
account-history-state = Kdy a kde jste se přihlásili a co jste podepsali
account-history-open = Zobrazit historii
account-sessions = Otevřené relace
account-sessions-state = Prohlížeče, ve kterých jste přihlášeni
account-sessions-open = Zobrazit relace
account-stop = Ztracené nebo ukradené zařízení?
account-stop-state = Ukončete vše najednou: zařízení, žádosti i přihlášení
account-stop-open = Zastavit vše
account-mail-language = Jazyk e-mailů a žádostí
account-mail-language-save = Uložit
account-mail-language-saved = E-maily a žádosti na vašich zařízeních teď budou v tomto jazyce.
account-mail-language-other = E-maily a žádosti na vašich zařízeních jsou v jiném jazyce: { $language }.
account-mail-language-same = Použít pro ně jazyk této stránky
account-devices-manage = Spravovat mobilní zařízení
account-devices-first = Přidat mobilní zařízení

devices-title = Moje mobilní zařízení
devices-lead = Tato zařízení mohou potvrdit, že jste to vy.
devices-none = Zatím nemáte žádné zařízení. Přidejte si ho a samotné odcizené heslo nebude stačit ke změně vašich zařízení.
devices-add = Přidat mobilní zařízení
devices-active = Aktivní
devices-pending = Nedokončeno
devices-blocked = Zablokované
devices-locked = Uzamčené
devices-blocked-why = Toto zařízení je zablokované, protože byl příliš mnohokrát zadán chybný PIN. Chcete-li je znovu používat, nastavte mu nový PIN.
devices-suspended-why = Zařízení nebo prohlížeč, kterým bylo toto zařízení přidáno, už nepovažujeme za důvěryhodné. Pokud je toto zařízení vaše, nastavte mu nový PIN. Pokud je nepoznáváte, odeberte je.
devices-locked-why = Byla zjištěna kopie tohoto zařízení, a proto bylo pro vaši bezpečnost uzamčeno. Odeberte je a přidejte znovu.
devices-pending-why = Registrace tohoto zařízení nebyla dokončena. Odeberte je a přidejte znovu.
devices-added = Přidáno
devices-attested = Hardware ověřen:
devices-attested-app = Aplikace ověřena společností Apple:
devices-attestation-missing = Neověřeno, protože zařízení neposkytlo důkaz:
devices-attestation-refused = Neověřeno, protože důkaz nebyl přijat:
devices-last-used = Naposledy použito
devices-never-used = Zatím nepoužito
devices-rename = Přejmenovat
devices-rename-label = Nový název
devices-rename-save = Uložit název
devices-reset = Nový PIN
devices-remove = Odebrat
devices-remove-title = Odebrat zařízení „{ $device }“?
devices-remove-lead = Zařízení už nebude moci potvrzovat vaše přihlášení a jeho otevřené žádosti budou zrušeny. Dostanete o tom e-mail. Chcete-li zařízení znovu používat, budete je muset znovu přidat.
devices-remove-last = Je to vaše jediné zařízení.
devices-remove-others = Tato zařízení byla přidána pomocí tohoto zařízení a budou zablokována, dokud jim nenastavíte nový PIN: { $devices }
devices-remove-confirm = Odebrat toto zařízení
devices-remove-keep = Ponechat
devices-removed = Zařízení bylo odebráno. Poslali jsme vám o tom e-mail.
devices-renamed = Název byl změněn.
devices-pin-reset = Nový PIN byl nastaven.
devices-was-added = Zařízení bylo přidáno. Poslali jsme vám o tom e-mail.
error-device-name = Zadejte název zařízení o délce 1 až 40 znaků.
    .title = Název chybí nebo je příliš dlouhý
error-device-name-characters = Název obsahuje konec řádku, tabulátor nebo neviditelný znak. Napište název znovu bez tohoto znaku.
    .title = Název obsahuje znak, který nelze zobrazit

step-up-title = Potvrďte, že jste to vy
step-up-first = Nejprve zadejte znovu své heslo.
step-up-for-add = Chcete přidat zařízení.
step-up-for-remove = Chcete odebrat zařízení „{ $device }“.
step-up-for-reset = Chcete nastavit nový PIN pro zařízení „{ $device }“.
step-up-for-rename = Chcete přejmenovat zařízení „{ $device }“.
step-up-for-email = Chcete změnit svou e-mailovou adresu na { $email }.
step-up-for-password = Chcete změnit své heslo.
step-up-for-report = Chcete nahlásit přihlášení, které nebylo vaše.
step-up-for-sessions = Chcete se odhlásit ve svých ostatních prohlížečích.
step-up-device-title = Potvrďte pomocí zařízení
step-up-device-lead = Máte zařízení, a proto pro tuto změnu nestačí samotné heslo.
step-up-continue = Pokračovat
step-up-app-pin = Potvrdit v aplikaci
step-up-app-qr = QR kódem (funguje offline)
step-up-unusable = Nefunguje žádné z vašich zařízení?
step-up-unusable-lead = V části „Moje mobilní zařízení“ můžete zařízení nastavit nový PIN pomocí odkazu zaslaného e-mailem.
step-up-lost = Pokud jste ztratili všechna zařízení, zvolte „{ account-stop-open }“ a potom znovu přidejte zařízení.
step-up-forgotten-known = Pokud si přece jen vzpomenete na heslo, přihlaste se jím a zvolte „{ method-without-app }“.
step-up-forgotten-lost = Pokud jste přišli o heslo i o všechna zařízení, obraťte se na organizaci, která provozuje tuto službu. Tato stránka vám pomoci nemůže.
sign-in-service = { $name } (Můj účet)
service-continue-title = Přihlášení proběhlo
service-continue = Pokračovat: { $service }
service-signed-in-as = Účet: { $email }
service-sign-out-asked = Služba { $service } žádá o vaše odhlášení.
service-sign-out-lead = Budete odhlášeni zde i ze všech služeb, které jste v tomto prohlížeči otevřeli.
service-stay = Neodhlásit se
signed-out-title = Odhlášení proběhlo
service-return = Zpět: { $service }

add-title = Přidat mobilní zařízení
add-lead = Nejprve zvolte název a PIN. PIN zůstává na této stránce a ve vaší aplikaci.
add-name = Název zařízení
add-name-hint = Zvolte název, podle kterého zařízení poznáte, například „Telefon Marie“.
add-pin = Čtyřmístný PIN
add-pin-hint = Budete jej zadávat v aplikaci při potvrzování přihlášení. Nepoužívejte PIN, kterým odemykáte telefon. Vyhněte se letopočtům, řadám jako 1234 a opakovaným číslicím.
add-pin2 = Zopakujte PIN
add-show = Zobrazit QR kód
add-noscript = Tato stránka vytváří QR kód sama, aby váš PIN nikdo jiný neviděl. Potřebuje k tomu JavaScript. Povolte JavaScript pro tento web a stránku načtěte znovu.
reset-title = Nový PIN pro zařízení „{ $device }“
reset-lead = Zvolte nový PIN. Zůstává na této stránce a ve vaší aplikaci.

enrol-scan-title = Naskenujte tento QR kód svým zařízením
enrol-scan-lead = Otevřete aplikaci Countersign. Poprvé klepněte na „Nastavit toto zařízení“ a potom na „Naskenovat kód“. Pokud už aplikaci používáte, klepněte na „Naskenovat QR kód“. Potom namiřte fotoaparát na QR kód.
enrol-reset-lead = Otevřete aplikaci Countersign na zařízení „{ $device }“, klepněte na „Naskenovat QR kód“ a namiřte fotoaparát na QR kód.
enrol-picture = QR kód k naskenování v aplikaci Countersign
enrol-address = Pokud se aplikace zeptá na adresu, je to tato: { $origin }
enrol-other-ways = Na stejném zařízení nebo bez fotoaparátu
enrol-link-label = Na stejném zařízení otevřete tento odkaz v aplikaci, nebo jej zkopírujte a vložte tam:
enrol-here = Je aplikace na tomto zařízení?
enrol-here-lead = Otevřete aplikaci zde. Potom se vrátíte na tuto stránku a porovnáte šest znaků.
enrol-copy = Kopírovat odkaz
enrol-copied = Zkopírováno
enrol-typed-label = Nebo zadejte v aplikaci tento kód s adresou { $origin }
enrol-waiting = Čekáme na vaše zařízení…
enrol-claimed = Vaše zařízení je připojeno. Zadejte v aplikaci svůj PIN.
enrol-step = Krok { $step } ze 4
enrol-pin-title = Zadejte PIN v aplikaci
enrol-other-device = Je aplikace na jiném zařízení?
enrol-none-title = V aplikaci nevidím žádné znaky
enrol-none-lead = Nejprve zadejte PIN v aplikaci. Znaky se objeví až potom. Pokud aplikace ukazuje něco jiného, zvolte „{ enrol-differ }“. Nic se nepřidá a můžete začít znovu.
enrol-reset-none-lead = Nejprve zadejte PIN v aplikaci. Znaky se objeví až potom. Pokud aplikace ukazuje něco jiného, zvolte „{ enrol-differ }“. Zařízení se potom odebere z vašeho účtu a můžete je přidat znovu.
enrol-wrong-pin =
    { $count ->
        [one] To není PIN, který jste si zde zvolili. Zbývá jeden pokus. Potom kód přestane platit a začnete znovu.
        [few] To není PIN, který jste si zde zvolili. Zbývají { $count } pokusy. Potom kód přestane platit a začnete znovu.
        [many] To není PIN, který jste si zde zvolili. Zbývá { $count } pokusu. Potom kód přestane platit a začnete znovu.
       *[other] To není PIN, který jste si zde zvolili. Zbývá { $count } pokusů. Potom kód přestane platit a začnete znovu.
    }
enrol-compare-title = Vidíte v aplikaci totéž?
enrol-compare-lead = Porovnejte šest znaků níže se znaky na svém zařízení. Pokud se liší, připojené zařízení není vaše.
enrol-match = Znaky jsou stejné
enrol-differ = Znaky se liší
enrol-added-title = Vaše zařízení je připraveno
enrol-added-lead = Vaše zařízení teď může potvrzovat vaše přihlášení. Poslali jsme vám o tom e-mail.
enrol-reset-done-title = Váš nový PIN je nastaven
enrol-reset-done-lead = Zařízení může znovu potvrzovat vaše přihlášení, nyní s novým PINem. Poslali jsme vám o tom e-mail.
enrol-done = Hotovo
enrol-dead-title = Platnost tohoto kódu vypršela
enrol-dead-expired = Kód nebyl do deseti minut použit. Nic nebylo zaregistrováno.
enrol-dead-unfinished = Kód použilo některé zařízení, ale PIN nebyl včas zadán nebo znaky nebyly včas porovnány. Nic nebylo zaregistrováno.
enrol-dead-wrong-pin = Třikrát byl zadán chybný PIN. Nic nebylo zaregistrováno.
enrol-dead-contested = Stejný kód se pokusila použít dvě zařízení, a proto byla obě odmítnuta. Nic nebylo zaregistrováno. QR kód nesmí vidět nikdo jiný.
enrol-dead-rejected = Uvedli jste, že se znaky liší, a proto bylo zařízení odmítnuto. Pokud to nebyl omyl, mohl kód vyfotografovat někdo jiný. Začněte znovu tam, kde na vaši obrazovku nikdo neuvidí.
enrol-dead-gone = Kód už neplatí. Nic nebylo zaregistrováno.
enrol-reset-dead-expired = Kód nebyl do deseti minut použit. PIN se nezměnil.
enrol-reset-dead-unfinished = Kód použilo některé zařízení, ale PIN nebyl včas zadán. PIN se nezměnil.
enrol-reset-dead-wrong-pin = Třikrát byl zadán chybný PIN. PIN se nezměnil.
enrol-reset-dead-rejected = Uvedli jste, že se znaky liší, a proto bylo zařízení odebráno z vašeho účtu. Pokud to nebyl omyl, mohl kód vyfotografovat někdo jiný. Začněte znovu tam, kde na vaši obrazovku nikdo neuvidí.
enrol-again = Začít znovu
enrol-cancel = Zrušit
enrol-time-left = Kód platí ještě
enrol-failed = Server kód nepřijal. Zkontrolujte připojení a zkuste to znovu.

pin-four-digits = Zadejte PIN z přesně čtyř číslic.
pin-differs = Oba PINy se neshodují. Zadejte oba znovu.
pin-same-digits = Čtyři stejné číslice lze snadno uhodnout. Zvolte jiný PIN.
pin-row = Řady jako 1234 nebo 4321 lze snadno uhodnout. Zvolte jiný PIN.
pin-pairs = Opakované nebo zrcadlové dvojice, například 1212 nebo 1221, lze snadno uhodnout. Zvolte jiný PIN.
pin-year = Letopočet lze snadno uhodnout. Zvolte jiný PIN.
pin-keypad-line = Číslice, které na klávesnici tvoří čáru, lze snadno uhodnout. Zvolte jiný PIN.

recovery-title-pin = Nastavit nový PIN zařízení „{ $device }“
recovery-title-add = Přidat zařízení pomocí odkazu z e-mailu
recovery-choose-lead = Samotné heslo k tomu nestačí. Zadejte je znovu a potom zvolte, jak potvrdíte, že jste to vy.
recovery-app-first = Jiné z vašich zařízení funguje. Nejprve se jím přihlaste. Pak může tuto změnu potvrdit.
recovery-password-label = Heslo
recovery-by-device = Potvrdit na zařízení „{ $device }“
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
recovery-sent-title = Zkontrolujte si e-mail
recovery-sent-lead = Na adresu { $email } jsme poslali odkaz. Chcete-li pokračovat, otevřete jej v tomto prohlížeči.
recovery-sent-none = Nepřišel e-mail ani po několika minutách?
sent-spam = Podívejte se i do složky se spamem a zkontrolujte, zda je adresa správná.
recovery-sent-again = Poslat nový odkaz
recovery-wait-title = Počkejte, prosím
recovery-wait-lead = Pro vaši bezpečnost můžete pokračovat až po této době. Pak se vraťte na tuto stránku v tomto prohlížeči. Pokud jste to nebyli vy, zrušte to pomocí odkazu v e-mailu.
recovery-wait-until = Pokračovat můžete od
recovery-elsewhere-title = Byli jste to vy?
recovery-elsewhere-lead = Pokud jste o tento odkaz požádali, otevřete jej v prohlížeči, ve kterém jste o něj požádali a ve kterém jste přihlášeni. Pokud jste o něj nepožádali, zrušte to zde.
recovery-elsewhere-password = Tímto odkazem si zvolíte nové heslo. Pokud jste o něj požádali, otevřete jej v prohlížeči, ve kterém jste o něj požádali. Pokud jste o něj nepožádali, zrušte to zde. Vaše heslo zůstane stejné.
recovery-take-over = Jsem to já: pokračovat v tomto prohlížeči
recovery-stop = Nejsem to já: zrušit
recovery-stopped-title = Zrušeno
recovery-stopped-lead = Nic se nezměnilo. Pokud jste o odkaz nežádali, vaše heslo zná někdo jiný: ihned si je změňte.
recovery-stopped-password = Vaše heslo zůstává stejné a odkaz už nefunguje. K žádosti o takový odkaz stačí znát vaši e-mailovou adresu.
recovery-over-title = Tento odkaz už neplatí
recovery-over-lead = Odkaz byl použit nebo zrušen, nahrazen novějším, nebo jeho platnost vypršela. Nic se nezměnilo.
recovery-too-late = Tento odkaz už byl použit nebo jeho platnost vypršela, takže už není co zrušit. Pokud jste jej nepoužili vy, přihlaste se, zkontrolujte svá zařízení a změňte si heslo.
error-other-device-works = Jiné z vašich zařízení funguje. Potvrďte to na něm. Odkaz v e-mailu nepotřebujete.
    .title = Použijte své jiné zařízení
error-too-many-links =
    { $count ->
        [one] Dnes už bylo odesláno několik e-mailů s odkazy. Podívejte se do doručené pošty a do složky se spamem nebo to zkuste znovu za hodinu.
        [few] Dnes už bylo odesláno několik e-mailů s odkazy. Podívejte se do doručené pošty a do složky se spamem nebo to zkuste znovu za { $count } hodiny.
        [many] Dnes už bylo odesláno několik e-mailů s odkazy. Podívejte se do doručené pošty a do složky se spamem nebo to zkuste znovu za { $count } hodiny.
       *[other] Dnes už bylo odesláno několik e-mailů s odkazy. Podívejte se do doručené pošty a do složky se spamem nebo to zkuste znovu za { $count } hodin.
    }
    .title = Další odkazy teď nejsou možné

sessions-lead = V těchto prohlížečích jste přihlášeni. Pokud některý z nich nepoznáváte, ukončete nyní jeho relaci a změňte si heslo.
sessions-here = Tento prohlížeč
sessions-end = Ukončit tuto relaci
sessions-end-others = Ukončit všechny ostatní relace
sessions-end-others-lead = Budete odhlášeni všude kromě tohoto prohlížeče.
sessions-ended = Relace byla ukončena.
sessions-others-ended = Všechny ostatní relace byly ukončeny.

history-title = Historie přihlášení
history-lead = Co se dělo na vašem účtu za posledních 180 dnů, od nejnovějšího.
history-none = Zatím nic. Přihlášení a podpisy se objeví zde.
history-signed-in = Přihlášeno
history-signed = Podepsáno
history-confirmed = Potvrzeno
history-change-add = Přidání zařízení
history-change-remove = Odebrání zařízení
history-change-reset = Nastavení nového PINu
history-change-rename = Přejmenování zařízení
history-change-password = Změna hesla
history-change-email = Změna e-mailové adresy
history-change-report = Nahlášení přihlášení
history-change-sessions = Odhlášení v ostatních prohlížečích
history-denied = Zamítnuto
history-expired = Bez včasné odpovědi
history-cancelled = Zrušeno
history-failed = Neúspěšné
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nový PIN pro zařízení „{ $device }“
history-unblocked = Zařízení „{ $device }“ bylo odblokováno novým PINem
history-moved = Aplikace ze zařízení „{ $device }“ byla přesunuta na jiné zařízení
history-blocked = Zařízení „{ $device }“ bylo zablokováno
history-locked = Zařízení „{ $device }“ bylo uzamčeno
history-by-password = Pouze heslem
history-by-app = Aplikací
history-by-code = Kódem z aplikace
history-on-mobile = Aplikací na stejném zařízení
history-not-me = Nejsem to já
history-reported = Nahlášeno
history-report-title = Nebyli jste to vy?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Nahlášení tuto transakci nezastaví. Zavolejte hned službě „{ $service }“: zastavit ji může jen ona.
history-report-lead = Pokud to nahlásíte, budou všichni, kdo jsou přihlášeni z toho prohlížeče, odhlášeni. Dostanete o tom e-mail. Potom si změňte heslo.
history-report-here = Je to prohlížeč, který nyní používáte: budete odhlášeni i zde.
history-report-confirm = Nahlásit
history-report-keep = Ne, jsem to já
history-was-reported = Vaše nahlášení jsme přijali a ten prohlížeč byl odhlášen. Poslali jsme vám o tom e-mail.
history-older = Zobrazit starší záznamy
history-newest = Zpět na nejnovější záznamy

stop-title = Zastavit vše
stop-lead = Použijte to, pokud jste ztratili zařízení nebo pokud může být pod vaším jménem přihlášen někdo jiný. Provede se to ihned a nelze to vzít zpět:
stop-devices = Všechna vaše zařízení budou odebrána. Žádné už nebude moci potvrzovat vaše přihlášení.
stop-requests = Otevřené žádosti a přihlášení budou zrušeny.
stop-sessions = Budete všude odhlášeni, včetně tohoto prohlížeče.
stop-mail = Dostanete o tom e-mail.
stop-account = Váš účet zůstane. Můžete ho znovu používat, jakmile přidáte zařízení.
stop-back-title = Jak začít znovu
stop-back =
    { $count ->
        [0] Přihlaste se heslem a znovu přidejte zařízení. Budete potřebovat také odkaz zaslaný e-mailem.
        [one] Přihlaste se heslem a znovu přidejte zařízení. Budete potřebovat také odkaz zaslaný e-mailem a budete muset počkat hodinu.
        [few] Přihlaste se heslem a znovu přidejte zařízení. Budete potřebovat také odkaz zaslaný e-mailem a budete muset počkat { $count } hodiny.
        [many] Přihlaste se heslem a znovu přidejte zařízení. Budete potřebovat také odkaz zaslaný e-mailem a budete muset počkat { $count } hodiny.
       *[other] Přihlaste se heslem a znovu přidejte zařízení. Budete potřebovat také odkaz zaslaný e-mailem a budete muset počkat { $count } hodin.
    }
stop-confirm = Zastavit vše nyní
stop-keep = Ne, zpět
stop-nothing = Není co zastavit: váš účet nemá žádná zařízení. Změnu, o kterou někdo požádal, zrušíte odkazem v našem e-mailu o ní.
stop-done-title = Vše bylo zastaveno
stop-done-lead = Vaše zařízení byla odebrána a jste všude odhlášeni. Poslali jsme vám o tom e-mail.
stop-done-sign-in = Přejít k přihlášení

outbox-title = Odeslaná pošta ukázky
outbox-lead = E-maily, které by tato ukázka odeslala, od nejnovějšího.
outbox-none = Zatím žádný e-mail.

error-page-home = Přejít na úvodní stránku
error-page-not-found = Na této adrese nic není. Možná její část chybí.
    .title = Tato stránka neexistuje
error-page-forged = Tento formulář nebyl otevřen z tohoto webu nebo už není aktuální. Nic se nezměnilo. Vraťte se, načtěte stránku znovu a zkuste to ještě jednou.
    .title = Tento formulář nebyl přijat
error-page-other-host = Toto není adresa tohoto serveru. Nic se neprovedlo. Použijte adresu, kterou jste dostali.
    .title = Toto není správná adresa
error-page-malformed = Něco ve formuláři chybí nebo to nebylo možné přečíst. Nic se nezměnilo. Vraťte se a zkuste to znovu.
    .title = Tento formulář se nepodařilo přečíst
error-page-service-over = Toto přihlášení trvalo příliš dlouho, už je dokončené nebo bylo otevřeno v jiném prohlížeči. Nic se nezměnilo. Vraťte se ke službě a přihlaste se odtamtud.
    .title = Toto přihlášení skončilo
error-page-service-request = Služba poslala žádost, kterou tento server nepřijímá. Nic se nestalo. Obraťte se na podporu služby.
    .title = Do této služby se nelze přihlásit
error-page-unknown-service = Aplikace na níže uvedené adrese vás chtěla přihlásit, ale tato adresa zde není registrována. Nic se nestalo. Obraťte se na podporu služby.
    .title = Tato služba zde není registrována
error-page-busy = Právě se přihlašuje mnoho lidí. O nic jste nepřišli. Počkejte několik sekund a zkuste to znovu.
    .title = Okamžik, prosím
error-page-too-often = Váš prohlížeč nebo vaše síť odeslaly za krátkou dobu mnoho žádostí. O nic jste nepřišli. Počkejte několik minut a zkuste to znovu.
    .title = Počkejte prosím několik minut
error-page-fault = Na naší straně je problém. Nic se nezměnilo. Zkuste to znovu za několik minut.
    .title = Nepodařilo se to

link-open = Otevřít v aplikaci
link-open-lead = Otevřete aplikaci zde. Stránka, která vám ukázala kód, bude pokračovat automaticky.
link-title = Tento odkaz je určen pro aplikaci
link-lead = Zkopírujte celou adresu této stránky. Na zařízení, které chcete zaregistrovat, otevřete aplikaci Countersign, klepněte na „Zadat kód“ a vložte adresu. Odkaz funguje jen jednou, po dobu deseti minut. Zatím nebylo nic zaregistrováno.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Podepsat aplikací
signature-code = Podepsat QR kódem (funguje offline)
signature-device-title = Kterým zařízením chcete podepsat?
signature-device-none-title = K podpisu potřebujete zařízení
signature-device-none-lead = Nejprve si k účtu přidejte zařízení. Zabere to asi dvě minuty. Potom se sem vraťte.
signature-submit = Podepsat
signature-content = Co podepisujete
signature-step-type = Zkontrolujte, která služba žádá, zadejte do aplikace stejné hodnoty a potom svůj PIN. Aplikace ukáže devět písmen a číslic.
signature-nothing-signed = Nic nebylo podepsáno a nic se nestane. Můžete kdykoli začít znovu.
error-not-this-transaction-otp =
    { $count ->
        [one] Porovnejte každou hodnotu zadanou v aplikaci s touto stránkou. Potom znovu naskenujte QR kód a vytvořte nový kód. Zbývá jeden pokus.
        [few] Porovnejte každou hodnotu zadanou v aplikaci s touto stránkou. Potom znovu naskenujte QR kód a vytvořte nový kód. Zbývají { $count } pokusy.
        [many] Porovnejte každou hodnotu zadanou v aplikaci s touto stránkou. Potom znovu naskenujte QR kód a vytvořte nový kód. Zbývá { $count } pokusu.
       *[other] Porovnejte každou hodnotu zadanou v aplikaci s touto stránkou. Potom znovu naskenujte QR kód a vytvořte nový kód. Zbývá { $count } pokusů.
    }
    .title = Kód neodpovídá transakci

## Creating an account

new-account-title = Vytvořit účet
new-account-lead = Pošleme vám e-mail s odkazem. Poté si zvolíte heslo.
new-account-first-name = Jméno
new-account-last-name = Příjmení
new-account-name-wrong = Zadejte jméno písmeny jakékoli abecedy, nejvýše { $count } znaků.
new-account-empty = Toto pole je prázdné. Vyplňte je.
new-account-email-repeat = Zopakujte e-mailovou adresu
new-account-email-differs = Zadejte dvakrát stejnou e-mailovou adresu.
new-account-check = Zadejte šest číslic, které vidíte na obrázku
new-account-check-picture = Obrázek se šesti číslicemi
new-account-check-listen = Poslechnout číslice
new-account-check-new = Zobrazit jiné číslice
new-account-check-wrong = Číslice nesouhlasí nebo už neplatí. Zadejte číslice, které vidíte nyní.
new-account-privacy = Souhlasím s prohlášením o ochraně soukromí
new-account-privacy-read = Přečíst prohlášení o ochraně soukromí (otevře se v novém okně)
new-account-privacy-missing = Účet lze vytvořit, jen pokud souhlasíte s prohlášením o ochraně soukromí.
new-account-sent-lead = Na adresu { $email } jsme poslali e-mail. Otevřete odkaz, který obsahuje, do 24 hodin.
new-account-password-title = Zvolte si heslo
new-account-password-lead = Vaše e-mailová adresa je potvrzena. Účet vznikne, jakmile si zvolíte heslo.
new-account-password-repeat = Zopakujte heslo
new-account-expired-title = Platnost tohoto odkazu vypršela
new-account-expired-lead = Odkaz platí 24 hodin. Na adresu { $email } můžeme poslat nový.
new-account-expired-send = Poslat nový odkaz
new-account-over-lead = Možná už účet máte: v tom případě se přihlaste. Pokud ne, začněte znovu.
new-account-done = Váš účet byl vytvořen a jste přihlášeni.

## Name and email address

details-title = Jméno a e-mailová adresa
details-save = Uložit jméno
details-saved = Vaše jméno bylo změněno. Poslali jsme vám o tom e-mail.
details-new-email = Nová e-mailová adresa
details-email-lead = Na novou adresu pošleme odkaz. Adresa se změní, až odkaz otevřete a změnu potvrdíte.
details-email-same = Toto už je e-mailová adresa vašeho účtu.
details-link-sign-in = Nejprve se přihlaste. Potom v tomto prohlížeči znovu otevřete odkaz z našeho e-mailu.
details-change-email = Změnit e-mailovou adresu
details-confirm-lead = Od nynějška se budete přihlašovat adresou { $email } a e-maily budou chodit na ni. Ve všech ostatních prohlížečích budete odhlášeni.
details-email-saved = Vaše e-mailová adresa byla změněna.
email-reversal-title = Vrátit dřívější e-mailovou adresu
email-reversal-lead = Váš účet bude znovu používat { $email }. Všechna zařízení budou odebrána, všude budete odhlášeni a heslo přestane platit. Nové heslo si pak zvolíte e-mailem.
email-reversal-done-title = Vaše e-mailová adresa byla vrácena zpět
email-reversal-done-lead = Nyní si zvolte nové heslo. Na vaši e-mailovou adresu pošleme odkaz.
details-open = Změnit jméno nebo e-mailovou adresu

### Help desk

help-desk-title = Uživatelská podpora
help-desk-lead = Zadejte přesnou e-mailovou adresu osoby, která žádá o pomoc. Každé vyhledání se zaznamená spolu s vaším účtem.
help-desk-find = Vyhledat účet
help-desk-unknown = Tuto e-mailovou adresu nemá žádný účet.
help-desk-looks = Během jedné hodiny jste si zobrazili příliš mnoho účtů. Zkuste to znovu později.
help-desk-agents = Toto je váš vlastní účet nebo účet jiného pracovníka podpory. Zde nemůžete nic změnit.
help-desk-changed = Účet se mezitím změnil nebo potvrzení přišlo příliš pozdě. Podívejte se na účet znovu.
help-desk-stopped = Majitel ztratil nebo zastavil všechna zařízení. Můžete jen zahájit obnovení.
help-desk-disabled = Tento účet je deaktivovaný. Zde nemůžete nic změnit.
help-desk-device-works = Jiné zařízení tohoto účtu funguje. Pokud je ztracené, nejprve je odeberte.
help-desk-too-many = Této osobě bylo posláno příliš mnoho e-mailů s odkazy. Zkuste to znovu zítra.
help-desk-waiting = Majitel musí po chybných pokusech nebo nahlášení počkat, než se přihlásí heslem.
help-desk-nothing-done = Nic se nezměnilo
help-desk-done = Hotovo. Majitel o tom dostane e-mail.
help-desk-sessions = Otevřené relace: { $number }
help-desk-devices = Zařízení
help-desk-no-devices = Tento účet nemá žádná zařízení.
help-desk-unlock = Odblokovat přihlášení
help-desk-remove = Odebrat zařízení
help-desk-sessions-end = Ukončit všechny relace
help-desk-reset = Zahájit nastavení nového PINu
help-desk-recover = Zahájit obnovení účtu
help-desk-unlock-about = Majitel může hned znovu zadat heslo a žádat o odkazy. Zablokovaná zařízení zůstanou zablokovaná.
help-desk-remove-about = Zařízení už nemůže potvrzovat přihlášení a všechny relace, které otevřelo, skončí. To nelze vrátit.
help-desk-remove-last = Toto je jediné zařízení tohoto účtu. Bez něj se majitel znovu přihlásí jen pomocí obnovení.
help-desk-recover-about = Majitel dostane e-mail s odkazem, který nevidíte. Kvůli bezpečnosti možná bude muset počkat.
help-desk-told = Majitel o tom dostane e-mail a zaznamená se to spolu s vaším účtem.
help-desk-confirm = Potvrďte svým zařízením
help-desk-back = Zpět na účet
help-desk-service = { $name } (podpora)
help-desk-line-act = Akce
help-desk-line-account = Účet
help-desk-line-device = Zařízení
help-desk-app = Uživatelská podpora se otevře na jednu hodinu po přihlášení aplikací. Přihlaste se nyní aplikací.
help-desk-card = Pomáhat jiným lidem s jejich účty
help-desk-open = Otevřít podporu
