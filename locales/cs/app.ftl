### Čeština: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Aplikace Countersign se otevírá

common-back = Zpět
common-cancel = Zrušit
common-close = Zavřít
common-copy = Kopírovat
common-copied = Zkopírováno
common-try-again = Zkusit znovu
common-wait =
    { $seconds ->
        [one] Znovu to můžete zkusit za { $seconds } sekundu.
        [few] Znovu to můžete zkusit za { $seconds } sekundy.
        [many] Znovu to můžete zkusit za { $seconds } sekundy.
       *[other] Znovu to můžete zkusit za { $seconds } sekund.
    }

still-title = Jste tu ještě?
still-lead = Aplikace se brzy zakryje, aby ji nečetl nikdo jiný. Otevřená zůstane po jakémkoli dotyku nebo stisku klávesy.
still-stay = Zůstat

privacy-screen-title = Zakryto
privacy-screen-lead = Aplikaci chvíli nikdo nepoužíval, a proto skrývá svůj obsah.
privacy-screen-open = Pokračovat

notice-title = Přihlásit se do služby { $service }?
notice-change-title = Povolit změnu vašeho účtu?
notice-body = Na účet { $account } čeká žádost. Otevřete aplikaci a uvidíte, kdo žádá.

account-at = { $account }, server { $server }
success-device-ready-title = Toto zařízení je připraveno
success-device-ready = Od této chvíle zde můžete potvrzovat svá přihlášení.
success-pin-set-title = Nový PIN je nastaven
success-account-removed-title = Odebráno z tohoto zařízení
success-account-removed = Váš účet existuje dál. Chcete-li jej zde znovu používat, zaregistrujte toto zařízení od začátku.

context-place = Místo
context-browser = Prohlížeč
context-network = Síť
context-account = Účet
context-asked = Kdy
context-page = Stránka

time-left = Zbývající čas
time-left-spoken =
    { $seconds ->
        [one] Zbývá { $seconds } sekunda
        [few] Zbývají { $seconds } sekundy
        [many] Zbývá { $seconds } sekundy
       *[other] Zbývá { $seconds } sekund
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Zbývá { $minutes } minuta
        [few] Zbývají { $minutes } minuty
        [many] Zbývá { $minutes } minuty
       *[other] Zbývá { $minutes } minut
    }
time-up = Čas vypršel
time-just-now = před chvílí
time-seconds-ago =
    { $count ->
        [one] před { $count } sekundou
        [few] před { $count } sekundami
        [many] před { $count } sekundy
       *[other] před { $count } sekundami
    }
time-minutes-ago =
    { $count ->
        [one] před { $count } minutou
        [few] před { $count } minutami
        [many] před { $count } minuty
       *[other] před { $count } minutami
    }
time-hours-ago =
    { $count ->
        [one] před { $count } hodinou
        [few] před { $count } hodinami
        [many] před { $count } hodiny
       *[other] před { $count } hodinami
    }
time-days-ago =
    { $count ->
        [one] před { $count } dnem
        [few] před { $count } dny
        [many] před { $count } dne
       *[other] před { $count } dny
    }
time-today = Dnes
time-yesterday = Včera

welcome-title = Potvrďte, že jste to vy
welcome-lead = Když se přihlašujete na jiné obrazovce, tato aplikace se zeptá, zda jste to opravdu vy.
welcome-initialise = Nastavit toto zařízení
welcome-new-phone = Mám nový telefon
welcome-what = Co to je?
welcome-what-title = K čemu slouží Countersign
welcome-what-1 = Přihlašujete se na počítači nebo tabletu jako vždy.
welcome-what-2 = Tato aplikace ukáže, kdo žádá, odkud a kdy.
welcome-what-3 = Zadáte zde svůj PIN a teprve potom se dveře otevřou. Bez vás zůstanou zavřené.
welcome-what-private = Aplikace nezná vaše heslo a nikdy neodesílá váš PIN.
welcome-phone-title = Přechod na nový telefon
welcome-move-lead = Mějte po ruce oba telefony. Zabere to dvě minuty a počítač není potřeba.
welcome-move-1 = Na starém telefonu otevřete Countersign a stiskněte nahoře svůj účet.
welcome-move-2 = Zvolte jej v seznamu a potom „Přesunout na jiný telefon“.
welcome-move-3 = Na tomto telefonu klepněte na tlačítko dole a namiřte fotoaparát na starý telefon.
welcome-move-lost-title = Starý telefon se ztratil nebo nefunguje?
welcome-move-lost = Na počítači se přihlaste jiným způsobem a otevřete stránku „Můj účet“. Odeberte tam starý telefon a přidejte tento jako nové zařízení.

where-title = Přejděte k druhé obrazovce
where-lead = Na počítači nebo tabletu, kde se přihlašujete:
where-step-1 = Přihlaste se a otevřete stránku „Můj účet“.
where-step-1-address = Otevřete tuto adresu, přihlaste se a otevřete stránku „Můj účet“.
where-step-2 = Zvolte „Přidat mobilní zařízení“. Pokud už nějaké zařízení máte, zvolte nejprve „Spravovat mobilní zařízení“.
where-step-3 = Zvolte si tam PIN. Stránka pak ukáže čtvercový kód.
where-scan = Naskenovat kód
where-same-device = Používám stejné zařízení
where-same-title = Vše na jednom zařízení
where-here-lead = Fotoaparát nevidí vlastní obrazovku, a proto kód předá této aplikaci sama stránka.
where-same-1 = Otevřete stránku svého účtu v prohlížeči tohoto zařízení.
where-here-2 = Přidejte tam mobilní zařízení a zvolte si PIN. Potom stiskněte „Otevřít v aplikaci“.
where-here-3 = Otevře se tato aplikace a zeptá se, zda zařízení zaregistrovat. Pokud se neotevře, zkopírujte tam odkaz a vložte jej zde.
where-same-paste = Vložit odkaz

scan-title = Naskenujte kód
scan-lead = Umístěte čtvercový kód ze stránky do rámečku.
scan-starting = Fotoaparát se spouští
scan-refused-title = Fotoaparát není povolen
scan-refused = Aplikace používá fotoaparát jen k přečtení čtvercového kódu a žádný snímek neuchovává. Můžete jej povolit v nastavení tohoto zařízení nebo použít některý z dalších způsobů níže.
scan-absent-title = Není zde fotoaparát
scan-absent = Zadejte kód jinak: vyberte nebo přetáhněte obrázek s kódem, nebo níže vložte odkaz.
scan-busy = Kód se čte
scan-old-title = Naskenujte svůj starý telefon
scan-old-lead = Na starém telefonu otevřete účet v aplikaci Countersign a zvolte jeho přesun. Potom namiřte tento fotoaparát na kód.
scan-torch = Světlo
scan-picture = Z obrázku
scan-type-title = Zadat kód
scan-link-label = Nebo napište či vložte odkaz nebo kód ze stránky
scan-paste = Vložit
scan-paste-by-hand = Aplikace zde nemůže číst schránku. Podržte prst na poli a zvolte „Vložit“.
scan-address-label = Adresa té stránky
scan-address-hint = Potřebuje ji jen dlouhý kód s písmeny.
scan-link-submit = Použít
scan-drop = Přetáhněte obrázek sem

register-title = Zaregistrovat toto zařízení?
register-lead = Toto zařízení bude potvrzovat přihlášení na adrese
register-check = Přihlásili jste se na druhé obrazovce na této adrese? Pokud ne, zrušte registraci.
register-stored-title = Co se ukládá v tomto zařízení
register-stored-1 = Název serveru a váš účet, částečně skrytý
register-stored-2 = Tajný klíč, který je bez vašeho PINu nepoužitelný
register-stored-3 = Ani váš PIN, ani vaše heslo
register-accept = Registrovat
register-busy = Připojování
new-pin-title = Nastavit nový PIN?
new-pin-lead = Toto zařízení bude používat PIN, který jste si zvolili na adrese
new-pin-note = Vše ostatní zůstává beze změny. Od té chvíle platí jen nový PIN.
new-pin-accept = Pokračovat

pin-title = Zadejte svůj PIN
pin-title-enrol = Zadejte zvolený PIN
pin-enrol = Jste připojeni k účtu { $account } na serveru { $server }. Registraci dokončíte zadáním svého PINu.
pin-reset = Jste připojeni k účtu { $account } na serveru { $server }. Vše dokončíte zadáním svého nového PINu.
pin-approve = Přihlášení do služby { $service }
pin-answer = Kód pro službu { $service }
pin-answer-digits = Kód pro server { $server }
pin-sign = Podpis pro službu { $service }
pin-answer-sign = Podpisový kód pro službu { $service }
pin-answer-sign-digits = Podpisový kód pro server { $server }
pin-change-old = Zadejte svůj dosavadní PIN
pin-change-new = Zvolte si nový PIN
pin-change-repeat = Zadejte nový PIN znovu
pin-change-hint = Vyhněte se letopočtům, řadám a opakování.
pin-turn-on-fingerprint = Zapnutí otisku prstu pro účet { $account } na serveru { $server }
pin-turn-on-face = Zapnutí rozpoznání obličeje pro účet { $account } na serveru { $server }
pin-turn-on-either = Zapnutí otisku prstu nebo obličeje pro účet { $account } na serveru { $server }
pin-move = Přesun účtu { $account } na serveru { $server } na jiný telefon
pin-match = Číslo ze stránky:
pin-dots =
    { $filled ->
        [0] Není zadána žádná číslice
        [one] Zadána { $filled } ze 4 číslic
        [few] Zadány { $filled } ze 4 číslic
        [many] Zadáno { $filled } ze 4 číslic
       *[other] Zadáno { $filled } ze 4 číslic
    }
pin-busy = Kontrola
pin-attempts =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] To je poslední pokus. Po dalším chybném PINu bude toto zařízení zablokováno.
        [one] Zbývá { $count } pokus.
        [few] Zbývají { $count } pokusy.
        [many] Zbývá { $count } pokusu.
       *[other] Zbývá { $count } pokusů.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] To je poslední pokus. Po dalším chybném PINu začnete na stránce znovu.
        [one] Zbývá { $count } pokus.
        [few] Zbývají { $count } pokusy.
        [many] Zbývá { $count } pokusu.
       *[other] Zbývá { $count } pokusů.
    }
pin-attempts-change =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] To je poslední pokus. Po dalším chybném PINu zůstane PIN beze změny a toto zařízení bude zablokováno.
        [one] Zbývá { $count } pokus.
        [few] Zbývají { $count } pokusy.
        [many] Zbývá { $count } pokusu.
       *[other] Zbývá { $count } pokusů.
    }
pin-attempts-move =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] To je poslední pokus. Po dalším chybném PINu se nic nepřesune a toto zařízení bude zablokováno.
        [one] Zbývá { $count } pokus.
        [few] Zbývají { $count } pokusy.
        [many] Zbývá { $count } pokusu.
       *[other] Zbývá { $count } pokusů.
    }
pin-keypad = Klávesnice
pin-key-delete = Smazat poslední číslici
pin-forgotten = Zapomněli jste PIN?
pin-forgotten-title = Zapomněli jste svůj PIN?
pin-forgotten-lead = Nikdo jej nemůže zjistit, ale můžete si zvolit nový. Toto zařízení zůstane zaregistrované.
pin-forgotten-1 = Na jiné obrazovce se přihlaste a otevřete stránku „Můj účet“.
pin-forgotten-2 = Zvolte „Spravovat mobilní zařízení“ a potom „Nový PIN“ vedle tohoto zařízení.
pin-forgotten-3 = Zvolte si nový PIN a naskenujte kód, který stránka ukáže.
pin-forgotten-without = Chcete-li se přihlásit hned bez PIN, zvolte na stránce přihlášení jiný způsob.
pin-forgotten-enrol = Tento PIN jste si před chvílí zvolili na stránce, která ukazuje kód. Pokud si na něj nevzpomínáte, vraťte se tam a začněte znovu: zatím není nic zaregistrováno.
pin-forgotten-moving = Pokud kód ukazuje váš starý telefon, je to PIN, který používáte na něm.

biometric-fingerprint = Otisk prstu
biometric-face = Obličej
biometric-either = Otisk prstu nebo obličej
biometric-use-fingerprint = Použít otisk prstu
biometric-use-face = Použít obličej
biometric-use-either = Použít otisk nebo obličej

offer-notify-title = Dát vědět, když čeká žádost?
offer-notify = Oznámení vám to pak řekne, i když je aplikace zavřená.
offer-notify-late = Zavřená aplikace kontroluje žádosti jen občas a přihlášení čeká jen dvě minuty. Když vás stránka požádá o potvrzení, otevřete aplikaci sami.
offer-notify-later = Kdykoli to můžete změnit v nastavení.
offer-not-now = Teď ne
offer-fingerprint-title = Používat otisk prstu?
offer-fingerprint = Ke schválení pak stačí přiložit prst.
offer-face-title = Používat rozpoznávání obličeje?
offer-face = Ke schválení pak stačí podívat se na toto zařízení.
offer-either-title = Používat otisk prstu nebo obličej?
offer-either = Ke schválení pak stačí přiložit prst nebo se podívat.
offer-pin-always = PIN funguje vždy také. Kdykoli to můžete změnit ve svém účtu.
offer-yes = Ano
offer-skip = Přeskočit

no-lock-title = Toto zařízení nemá zámek obrazovky
no-lock-lead = Kdokoli je vezme do ruky, mohl by je otevřít. Pro bezpečnost vašeho účtu aplikace registruje jen zařízení se zámkem obrazovky: s PINem, gestem nebo heslem zařízení, nebo s otiskem prstu či obličejem.
no-lock-todo = Nastavte jej v nastavení tohoto zařízení a vraťte se sem.
no-lock-todo-here = Otevřete nastavení tohoto zařízení, nastavte zámek obrazovky a vraťte se sem.
no-lock-settings = Otevřít nastavení
no-lock-again = Zkontrolovat znovu

compare-title = Vidíte na stránce totéž?
compare-lead-other = Porovnejte těchto šest znaků s druhou obrazovkou, tedy se stránkou nebo se starým telefonem, a odpovězte tam.
compare-characters = Šest znaků
compare-same = Pokud jsou stejné, uveďte to na stránce. Potom je toto zařízení připraveno.
compare-differ = Pokud se liší, uveďte to na stránce. Nic se pak nezaregistruje a nic se nestane.
compare-account = Účet { $account }, server { $server }
compare-home = Hotovo, odpověď je zadána
compare-waiting = Čeká se na vaši odpověď na druhé obrazovce

home-title-quiet = Není co schvalovat
home-title-requests =
    { $count ->
        [one] Jedna žádost pro vás
        [few] { $count } žádosti pro vás
        [many] { $count } žádosti pro vás
       *[other] { $count } žádostí pro vás
    }
home-quiet-lead = Když se někde přihlašujete, žádost se zde sama objeví.
home-requests-lead = Otevřete žádost a uvidíte, kdo žádá.
home-checking = Dotazování serveru
home-checked = Zkontrolováno { $ago }
home-offline = Bez připojení. Aplikace to sama zkouší dál.
home-offline-since = Bez připojení. Naposledy zkontrolováno { $ago }.
home-not-the-server = Místo vašeho serveru odpověděla jiná síť. Možná se musíte nejprve přihlásit k této síti Wi-Fi.
home-refresh = Zkontrolovat nyní
home-accounts = Účty. Zobrazený:
home-settings = Nastavení
home-open = Otevřít žádost
home-other-requests =
    { $count ->
        [one] Jedna žádost, server { $server }
        [few] { $count } žádosti, server { $server }
        [many] { $count } žádosti, server { $server }
       *[other] { $count } žádostí, server { $server }
    }
home-title-other = Žádost patří jinému účtu
home-other-lead = Chcete-li odpovědět, přepněte na tento účet.
home-last-sign-in = Poslední přihlášení: { $service }, { $ago }
home-clock-ahead = Hodiny tohoto zařízení jdou napřed
home-clock-behind = Hodiny tohoto zařízení jdou pozadu
home-clock-difference = Rozdíl: { $difference }
home-clock = Aplikace se řídí časem serveru, a proto můžete pokračovat jako obvykle. V nastavení tohoto zařízení zapněte automatické datum a čas.
home-clock-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minuty
       *[other] { $count } minut
    }
home-clock-hours =
    { $count ->
        [one] { $count } hodina
        [few] { $count } hodiny
        [many] { $count } hodiny
       *[other] { $count } hodin
    }
home-clock-days =
    { $count ->
        [one] { $count } den
        [few] { $count } dny
        [many] { $count } dne
       *[other] { $count } dnů
    }
home-scan = Naskenovat QR kód
home-pending-title = Druhá obrazovka čeká na vás
home-pending = Porovnejte tam šest znaků. Toto zařízení bude připraveno, jakmile uvedete, že jsou stejné.
home-pending-show = Znovu zobrazit šest znaků
home-key-store = Nepoužívá se zde systémové úložiště klíčů. Aplikace uchovává svůj klíč v souboru, který můžete otevřít jen vy.

request-title = Přihlásit se do služby { $service }?
request-match-label = Zadejte číslo, které vidíte na stránce, kde se přihlašujete
request-continue = Pokračovat
request-deny = Zamítnout
request-report = To není moje žádost
request-report-title = Není to vaše žádost?
request-report-lead = Pak možná zná vaše heslo někdo jiný. Nikdo nebude přihlášen: tato žádost bude zamítnuta a nahlášena.
request-report-next = Potom si na stránce svého účtu změňte heslo.
request-report-confirm = Zamítnout a nahlásit
request-busy = Zamítání
request-by-link = Žádost pochází z odkazu otevřeného na tomto zařízení. Přihlásí se jen zdejší prohlížeč, ve kterém jste začali, a do něj se vrátíte.
request-sign-title = Podepsat toto pro službu { $service }?
request-sign-lead = Přečtěte si každý řádek. Svým PINem podepisujete přesně toto.
request-sign-match = Zadejte číslo, které vidíte na stránce, kde jste začali
request-sign-report = Pak možná jedná vaším jménem někdo jiný. Nic se nepodepíše: tato žádost bude zamítnuta a nahlášena.
request-sign-report-next = Potom dejte vědět provozovateli služby a na stránce svého účtu si změňte heslo.

change-add-device = Přidat zařízení k vašemu účtu?
change-remove-device = Odebrat zařízení „{ $object }“?
change-reset-pin = Nastavit nový PIN pro zařízení „{ $object }“?
change-rename-device = Přejmenovat zařízení „{ $object }“ na „{ $value }“?
change-password = Změnit heslo vašeho účtu?
change-email = Změnit e-mailovou adresu vašeho účtu na { $value }?
change-end-waiting = Ukončit čekací dobu vašeho účtu nyní?
change-report = Nahlásit, že toto přihlášení nebylo vaše: { $object }?
change-close-sessions = Odhlásit všechny vaše ostatní prohlížeče?
change-lead = Toto není přihlášení. Svým PINem povolujete jen tuto jednu změnu svého účtu, a to jednou.
change-code-lead = Toto není přihlášení. Kódem povolujete jen tuto jednu změnu svého účtu, a to jednou. Pokračujte, jen pokud jste ji sami začali.
done-change-nothing = Nic se nezměnilo.
done-change-approved-title = Změna povolena
done-change-approved = Stránka pokračuje sama. Nic dalšího povoleno nebylo.
request-change-report = Pak možná jedná vaším jménem někdo jiný. Nic se nezmění: tato žádost bude zamítnuta a nahlášena.
report-ends = Tento pokus skončil. Stránka musí začít znovu heslem.
report-hour = Po dobu jedné hodiny se samotným heslem nikdo nepřihlásí, kromě prohlížeče, který už některé vaše zařízení potvrdilo.

same-device-link-title = Otevírání žádosti
same-device-link-lead = Dotazování serveru { $server }
same-device-link-long = Server dlouho neodpovídá. Můžete počkat, nebo žádost zrušit a začít na stránce znovu.

done-approved-title = Přihlášení proběhlo
done-approved = Služba { $service } se na druhé obrazovce sama otevře.
done-denied-title = Zamítnuto
done-denied = Do služby { $service } nebyl nikdo přihlášen.
done-reported-title = Zamítnuto a nahlášeno
done-reported = Do služby { $service } nebyl nikdo přihlášen. Změňte si co nejdříve heslo: možná je zná někdo jiný.
done-expired-title = Čas vypršel
done-expired = Do služby { $service } nebyl nikdo přihlášen. Chcete-li to zkusit znovu, začněte na stránce.
done-cancelled-title = Zrušeno na stránce
done-cancelled = Do služby { $service } nebyl nikdo přihlášen. Zde už nemusíte nic dělat.
done-wrong-match-title = To nebylo správné číslo
done-wrong-match = Na stránce služby { $service } je jiné číslo, a proto nebyl nikdo přihlášen. Pokud jste to byli vy, začněte tam znovu.
done-home = Hotovo
done-approved-here-title = Přihlášení proběhlo
done-approved-here = Služba { $service } pokračuje ve vašem prohlížeči.
done-signed-title = Podepsáno
done-signed = Služba { $service } na druhé obrazovce pokračuje sama.
done-signed-here-title = Podepsáno
done-signed-here = Služba { $service } pokračuje ve vašem prohlížeči.
done-sign-denied-title = Zamítnuto
done-sign-denied = Pro službu { $service } nebylo nic podepsáno.
done-sign-reported-title = Zamítnuto a nahlášeno
done-sign-reported = Pro službu { $service } nebylo nic podepsáno. Dejte vědět jejímu provozovateli: možná jedná vaším jménem někdo jiný.
done-sign-expired-title = Čas vypršel
done-sign-expired = Pro službu { $service } nebylo nic podepsáno. Chcete-li to zkusit znovu, začněte na stránce.
done-sign-cancelled-title = Zrušeno na stránce
done-sign-cancelled = Pro službu { $service } nebylo nic podepsáno. Zde už nemusíte nic dělat.
done-sign-wrong-match-title = To nebylo správné číslo
done-sign-wrong-match = Na stránce služby { $service } je jiné číslo, a proto nebylo nic podepsáno. Pokud jste to byli vy, začněte tam znovu.
done-return = Zpět do prohlížeče
done-not-opened-title = Prohlížeč se neotevřel
done-not-opened = Stiskněte tlačítko níže, nebo otevřete prohlížeč sami a zvolte stránku, kde jste začali.
done-other-browser-title = Stránka žádá o devět znaků?
done-other-browser = Pak se otevřel jiný prohlížeč než ten, ve kterém jste začali. Zadejte tyto znaky na stránce, kde jste začali:
done-other-browser-code = Devět znaků

challenge-title = Získat kód pro službu { $service }?
challenge-lead = Stránka žádá o kód z této aplikace. Pokračujte, jen pokud se tam přihlašujete vy.
challenge-typed-title = Získat kód pro tyto číslice?
challenge-typed-digits = Číslice, které jste zadali
challenge-typed-compare = Porovnejte je se stránkou. Pokud je některá špatně, vraťte se a zadejte je znovu.
challenge-typed-lead = Zadali jste dvanáct číslic ze stránky. Kód platí jen pro tuto stránku.
challenge-typed-warning = Z číslic není vidět, kdo žádá. Pokračujte, jen pokud jste tu stránku otevřeli vy a její adresa je ta uvedená výše.
challenge-sign-title = Podepsat pro službu { $service }?
challenge-sign-lead = Stránka vás žádá o podpis. Zadáváte jej zde sami, aby nikdo jiný nerozhodoval, co se podepíše. Pokračujte, jen pokud jste začali vy.
challenge-accept = Pokračovat
challenge-late = Podle hodin tohoto zařízení čas pro tento kód uplynul. Stránka vás může požádat, abyste začali znovu.

otp-title = Zadejte tento kód na stránce
otp-for = Pro službu { $service }
otp-for-digits = Pro server { $server }
otp-code = Váš kód
otp-hint = Velká nebo malá písmena, s mezerami nebo bez nich: stránka přijme obojí.
otp-aloud = Přečíst nahlas
otp-done = Hotovo
otp-late = Čas pro tento kód uplynul. Pokud jej stránka nepřijme, požádejte na ní o nový.

sign-title = Podpis pro službu { $service }
sign-typed-title = Podepište, co ukazuje stránka
sign-lead = Zadejte, co chcete podepsat, tak jak to stojí na stránce. Váš kód platí přesně pro toto a pro nic jiného.
sign-account = S účtem { $account }
sign-submit = Pokračovat k PINu
sign-day = Den
sign-month = Měsíc
sign-year = Rok
sign-hint-digits = Pouze číslice
sign-hint-amount = Například { $example }
sign-hint-date = Číslicemi, například 5 pro květen
sign-problem-empty = Tento údaj chybí. Vyplňte jej, prosím.
sign-problem-too-long = Text je příliš dlouhý. Zkraťte jej, prosím.
sign-problem-not-digits = Zde mohou být pouze číslice 0 až 9.
sign-problem-not-amount = Toto není částka. Napište ji takto: { $example }.
sign-problem-not-date = Takový den neexistuje. Zkontrolujte den, měsíc a rok; rok má čtyři číslice.
sign-problem-not-option = Zvolte, prosím, jednu z těchto možností.
sign-problem-not-pattern = Nemá to podobu, kterou služba očekává. Porovnejte to se stránkou.
sign-wrong =
    { $count ->
        [one] Jedno pole je třeba zkontrolovat.
        [few] { $count } pole je třeba zkontrolovat.
        [many] { $count } pole je třeba zkontrolovat.
       *[other] { $count } polí je třeba zkontrolovat.
    }

deactivated-blocked-title = Toto zařízení je zablokované
deactivated-blocked = PIN byl příliš mnohokrát chybný, nebo už není důvěryhodné zařízení, pomocí kterého bylo toto přidáno, a proto toto zařízení zatím nemůže nic schvalovat. Váš účet je v bezpečí a nemusíte se registrovat znovu.
deactivated-blocked-todo = Zařízení odblokujete volbou nového PINu:
deactivated-copied-title = Toto zařízení je uzamčené
deactivated-copied = Data aplikace byla použita na jiném místě nebo obnovena ze starší kopie. Pro jistotu server toto zařízení už nepřijímá.
deactivated-copied-todo = Odeberte zde účet a potom na stránce svého účtu toto zařízení znovu zaregistrujte. Pokud jste nic nekopírovali, změňte si také heslo.
deactivated-removed-title = Toto zařízení bylo odebráno
deactivated-removed = Bylo odebráno z vašeho účtu, a proto už nemůže schvalovat přihlášení.
deactivated-removed-todo = Chcete-li je znovu používat, odeberte zde účet a na stránce svého účtu zařízení zaregistrujte.
deactivated-enrolment-cancelled-title = Registrace byla zrušena
deactivated-enrolment-cancelled = Na stránce bylo uvedeno, že se šest znaků liší, nebo byla registrace zastavena. Nic není zaregistrováno.
deactivated-enrolment-cancelled-todo = Až budete připraveni, začněte na stránce znovu. Pokud se znaky opravdu lišily, použijte jinou síť.
deactivated-server-restored-title = Server byl obnoven ze zálohy
deactivated-server-restored = Server byl obnoven ze starší kopie a toto zařízení ví více než on. Váš účet je v bezpečí.
deactivated-server-restored-todo = Nový PIN je opět uvede do souladu:
deactivated-step-1 = Na jiné obrazovce otevřete adresu { $origin } a přihlaste se.
deactivated-step-2 = Zvolte „Spravovat mobilní zařízení“ a potom „Nový PIN“ vedle tohoto zařízení.
deactivated-step-3 = Naskenujte kód, který stránka ukáže.
deactivated-scan = Naskenovat kód pro PIN
deactivated-remove = Odebrat z tohoto zařízení
deactivated-begin-again = Odebrat a začít znovu
deactivated-remove-title = Odebrat účet z tohoto zařízení?
deactivated-remove-lead = Toto zařízení pak zapomene účet { $account } na serveru { $server }. Dokud nebude znovu zaregistrováno, nemůže nic schvalovat.
deactivated-remove-confirm = Odebrat

store-title = Aplikaci nelze otevřít

settings-title = Nastavení
settings-look = Vzhled
settings-language = Jazyk
settings-language-system = Automaticky ({ $language })
settings-theme = Světlý nebo tmavý
settings-theme-system = Automaticky
settings-theme-light = Světlý
settings-theme-dark = Tmavý
settings-text = Velikost textu
settings-text-normal = Běžná
settings-text-large = Velká
settings-text-larger = Větší
settings-text-largest = Největší
settings-notifications = Oznámení
settings-notifications-hint = Jak se dozvíte, že čeká žádost
settings-safety = Bezpečnost
settings-idle = Zakrýt obsah aplikace
settings-idle-hint = Když ji po tuto dobu nikdo nepoužívá. Půl minuty předem vás upozorní.
settings-idle-minutes =
    { $minutes ->
        [one] Po { $minutes } minutě
        [few] Po { $minutes } minutách
        [many] Po { $minutes } minuty
       *[other] Po { $minutes } minutách
    }
settings-idle-never = Nikdy
settings-accounts = Účty
settings-accounts-hint = PIN, otisk prstu nebo obličej, přesun, odebrání
settings-history = Přihlášení
settings-history-hint = Kdy a kde byl váš účet použit
settings-about = O této aplikaci
settings-privacy = Soukromí
settings-privacy-hint = Co se uchovává, co se odesílá a komu
settings-diagnostics = Diagnostika
settings-diagnostics-hint = Když něco nefunguje
settings-licences = Licence
settings-licences-hint = Tato aplikace a její součásti
settings-version = Verze { $version }

notify-running-title = Dozvíte se to, dokud aplikace běží
notify-running = O žádosti vám řekne oznámení, i když okno není vidět. Zavřená aplikace se nedívá.
notify-open-title = Dozvíte se to, jen když je aplikace otevřená
notify-open = Systém tohoto zařízení nedovolí zavřené aplikaci zjišťovat, zda čekají žádosti. Když vás stránka požádá o potvrzení, otevřete aplikaci sami.
notify-periodic-title = Aplikace se občas podívá
notify-periodic = Když je zavřená, dívá se přibližně každou čtvrthodinu. Systém ji může nechat čekat déle.
notify-seldom-title = Aplikace se podívá, když to systém dovolí
notify-seldom = Když ji nepoužíváte, mohou mezi jednotlivými kontrolami uplynout i hodiny. Pokud ji zavřete přejetím v přepínači aplikací, nekontroluje žádosti vůbec, dokud ji znovu neotevřete.
notify-late = Přihlášení čeká jen dvě minuty, takže takové oznámení většinou přijde pozdě. Když vás stránka požádá o potvrzení, otevřete aplikaci sami.
notify-push-title = Aplikace se probudí hned
notify-push = Jakmile čeká žádost, vaše push aplikace tuto aplikaci probudí. Pokud oznámení nepřijde, otevřete aplikaci sami.
notify-faster-title = Jak se to dozvědět hned
notify-faster = Aplikace jako ntfy může tuto aplikaci probudit, jakmile čeká žádost. Nainstalujte ji a pak tuto aplikaci znovu otevřete.
notify-refused-title = Oznámení jsou vypnutá
notify-refused = Nic vám neřekne, že čeká žádost. Uvidíte ji, když aplikaci otevřete.
notify-settings = Otevřít nastavení
notify-ask-title = Oznámení zatím nejsou povolena
notify-ask = Když je povolíte, aplikace vám může říct, že čeká žádost.
notify-allow = Povolit oznámení

privacy-title = Vaše soukromí
privacy-lead = Stručně: tato aplikace komunikuje jen se servery vašich účtů a jen o vašich přihlášeních.
privacy-kept-title = Co toto zařízení uchovává
privacy-kept-1 = Pro každý účet: název a adresu serveru a váš účet, částečně skrytý
privacy-kept-2 = Tajný klíč pro každý účet, zapečetěný tímto zařízením a bez vašeho PINu k ničemu
privacy-kept-3 = Vaše nastavení
privacy-kept-4 = Ne váš PIN, ne vaše heslo ani seznam vašich přihlášení
privacy-sent-title = Co odesílá a komu
privacy-sent-1 = Serveru účtu: vaši odpověď na žádost a dotaz, zda je nová
privacy-sent-2 = Nikdy váš PIN: server může ověřit, zda byl správný, ale nedozví se jej
privacy-sent-3 = Jako každý server vidí adresu, kterou vám přidělí vaše síť
privacy-sent-4 = Pokud tuto aplikaci budí push aplikace: adresu, na které to dělá. Její poskytovatel se dozví, kdy žádost přijde, a nic víc
privacy-none-title = Co nedělá
privacy-none-1 = Žádné statistiky, žádná reklama, žádná hlášení o pádech
privacy-none-2 = Žádný jiný server: nic se o vás nedozvědí ani její tvůrci
privacy-none-3 = Fotoaparát čte čtvercové kódy a žádný snímek neuchovává
privacy-gone-title = Jak to ukončit
privacy-gone = Odeberte účet na stránce „Účty“ a toto zařízení jej zapomene. Co o vás uchovává server, najdete na stránce svého účtu.

licences-title = Licence
licences-own = Tato aplikace je svobodný software pod Veřejnou licencí Evropské unie 1.2.
licences-own-text = Přečíst Veřejnou licenci Evropské unie
licences-others-title = Vznikla díky práci dalších
licences-others =
    { $count ->
        [one] { $count } součást pod vlastní licencí:
        [few] { $count } součásti, každá pod vlastní licencí:
        [many] { $count } součásti, každá pod vlastní licencí:
       *[other] { $count } součástí, každá pod vlastní licencí:
    }
licences-texts-title = Znění těchto licencí
licences-loading = Otevírání seznamu
licences-failed-title = Seznam se neotevřel
licences-failed = Je součástí aplikace a po příštím spuštění se vrátí. Vše ostatní funguje.

diagnostics-title = Diagnostika
diagnostics-lead = Když něco nefunguje, pomohou tyto řádky těm, kdo pomáhají vám.
diagnostics-safe = Nejsou v nich žádná tajemství: žádný PIN, klíč, kód ani heslo. Zde vidíte vše, co by se sdílelo.
diagnostics-lines = Řádky
diagnostics-share = Sdílet

move-intro-title = Přesunout na jiný telefon?
move-intro-lead = Účet { $account } na serveru { $server } přejde na jiný telefon nebo tablet. Zabere to méně než dvě minuty.
move-intro-1 = Připravte si druhý telefon s nainstalovanou touto aplikací.
move-intro-2 = Tento telefon ukáže čtvercový kód. Druhý jej naskenuje.
move-intro-3 = Zadejte tam svůj PIN, stejný jako zde.
move-intro-4 = Oba ukážou šest znaků. Pokud jsou stejné, uveďte to zde.
move-intro-after = Jakmile je druhý telefon připraven, tento přestane pro tento účet fungovat. Do té doby se nic nemění.
move-intro-accept = Pokračovat

move-code-title = Naskenujte toto druhým telefonem
move-code-lead = Na druhém telefonu otevřete Countersign, zvolte „Nastavit toto zařízení“ nebo „Přidat účet“ a naskenujte tento kód.
move-code-picture = Čtvercový kód pro druhý telefon
move-code-typed = Nebo tam zadejte toto
move-code-address = Adresa:
move-code-claimed-title = Nyní zadejte PIN na druhém telefonu
move-code-claimed = Druhý telefon přečetl kód. Žádá o váš PIN; tento potom pokračuje sám.
move-code-attempts =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] Na druhém telefonu byl zadán chybný PIN. Zbývá jeden pokus.
        [one] Na druhém telefonu byl zadán chybný PIN. Zbývá { $count } pokus.
        [few] Na druhém telefonu byl zadán chybný PIN. Zbývají { $count } pokusy.
        [many] Na druhém telefonu byl zadán chybný PIN. Zbývá { $count } pokusu.
       *[other] Na druhém telefonu byl zadán chybný PIN. Zbývá { $count } pokusů.
    }
move-code-over-title = Čas pro tento kód uplynul
move-code-over = Nic se nepřesunulo. Vraťte se a začněte znovu.
move-cancel = Zrušit přesun

move-compare-title = Vidíte na druhém telefonu totéž?
move-compare-lead = Podívejte se na obě obrazovky, v klidu.
move-compare-characters = Šest znaků
move-compare-same = Ano, jsou stejné
move-compare-differ = Ne, liší se
move-compare-busy = Účet se přesouvá
move-compare-note = Pokud se liší, nic se nepřesune. Kód možná přečetl někdo jiný.

moved-title = Druhý telefon je připraven
moved = Nyní schvaluje přihlášení k účtu { $account } na serveru { $server }. Tento telefon už to nemůže a účet zapomněl.
moved-home = Hotovo

accounts-title = Účty
accounts-lead = Stiskněte účet, chcete-li jej používat, změnit jeho PIN, přesunout jej nebo odebrat.
accounts-active = Zobrazený
accounts-requests =
    { $count ->
        [one] Jedna žádost čeká
        [few] { $count } žádosti čekají
        [many] { $count } žádosti čeká
       *[other] { $count } žádostí čeká
    }
accounts-pending = Čeká na druhou obrazovku
accounts-blocked = Zablokovaný
accounts-locked = Uzamčený
accounts-removed = Odebraný
accounts-cancelled = Registrace zrušena
accounts-restored = Potřebuje nový PIN

account-add = Přidat účet
account-switch = Přepnout účet
account-switch-to = Přepnout na tento účet
account-see = Zobrazit, co dělat
account-deactivated = Tento účet nyní nemůže nic schvalovat.
account-change-pin = Změnit PIN
account-biometrics = Místo PINu. PIN funguje vždy také.
account-notice-pin-changed-title = Váš PIN je změněn
account-notice-pin-changed = Od této chvíle na tomto zařízení funguje jen nový PIN.
account-notice-biometrics-on-title = Zapnuto
account-notice-biometrics-on = Od této chvíle to můžete používat místo PINu.
account-notice-biometrics-off-title = Vypnuto
account-notice-biometrics-off = Od této chvíle toto zařízení žádá o PIN.
account-notice-named-title = Uloženo
account-notice-named = Toto zařízení od této chvíle používá toto pojmenování.
account-sign-ins = Přihlášení
account-sign-ins-detail = Kdy a kde byl tento účet použit
account-move = Přesunout na jiný telefon
account-move-detail = Za dvě minuty, bez počítače
account-remove = Odebrat z tohoto zařízení
account-name = Vaše vlastní pojmenování účtu
account-name-hint = Zobrazuje se jen na tomto zařízení. Maximální délka: { $count }.
account-name-save = Uložit
account-remove-title = Odebrat tento účet?
account-remove-lead = Toto se stane s účtem { $account } na serveru { $server }:
account-remove-server = Server odebere toto zařízení z vašeho účtu a potvrdí vám to e-mailem. Žádosti, které zde ještě čekají, skončí.
account-remove-here = Toto zařízení zapomene účet a jeho klíče. Vaše ostatní účty zůstanou.
account-remove-last = Pokud je to vaše jediné zařízení, mějte připravený jiný způsob přihlášení.
account-remove-reinstall = Chcete-li účet používat zde znovu, zaregistrujete toto zařízení od začátku. Totéž platí, když smažete aplikaci: nová instalace účet nevrátí.
account-remove-confirm = Odebrat

sign-ins-title = Přihlášení
history-empty = Zatím žádné není. Každé přihlášení se objeví zde, s místem a časem.
history-busy = Dotazování serveru
history-more = Zobrazit starší
history-expect = Právě se přihlašuji
history-expect-hint = Pokud nový prohlížeč hlásí, že se toto zařízení teď nedotazuje, stiskněte zde. Po dobu deseti minut se pak může znovu dotázat.
history-expected = Po dobu deseti minut se nové prohlížeče mohou tohoto zařízení znovu dotázat.
history-method-password = Heslem
history-method-app = Touto aplikací
history-method-code = Kódem z této aplikace
history-method-here = Na tomto zařízení
history-signed-in = Přihlášeno
history-signed = Podepsáno
history-denied = Zamítnuto
history-expired = Bez včasné odpovědi
history-cancelled = Zrušeno
history-failed = Nepodařilo se
history-reported-by-you = Nahlášeno vámi
history-not-me = To není moje akce
history-not-me-title = Nebyli jste to vy?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Nahlaste to zde. Uvidí to provozovatel serveru.
history-not-me-2 = Změňte si heslo na stránce svého účtu.
history-not-me-3 = Zkontrolujte tam svá zařízení a relace a ukončete, co neznáte.
history-not-me-confirm = Nahlásit
