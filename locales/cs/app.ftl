### Čeština: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Aplikace Countersign se otevírá…

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
still-lead = Aplikace brzy skryje svůj obsah, aby jej nemohl číst nikdo jiný. Chcete-li ji nechat otevřenou, dotkněte se obrazovky nebo stiskněte klávesu.
still-stay = Nechat otevřené

privacy-screen-title = Obsah je skrytý
privacy-screen-lead = Aplikace se chvíli nepoužívala, a proto je její obsah skrytý.
privacy-screen-open = Pokračovat

notice-title = Přihlásit se do služby { $service }?
notice-change-title = Povolit změnu ve vašem účtu?
notice-body = Pro účet { $account } čeká žádost. Otevřete aplikaci a uvidíte, odkud pochází.

account-at = { $account }, server { $server }
success-device-ready-title = Toto zařízení je připraveno
success-device-ready = Od této chvíle zde můžete potvrzovat svá přihlášení.
success-pin-set-title = Nový PIN je nastaven
success-pin-set = Od této chvíle používejte nový PIN.
success-account-removed-title = Odebráno z tohoto zařízení
success-account-removed = Váš účet existuje dál. Chcete-li jej zde znovu používat, zaregistrujte toto zařízení od začátku.

context-place = Místo
context-browser = Prohlížeč
context-network = Síť
context-account = Účet
context-asked = Čas žádosti
context-page = Web

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
welcome-lead = Když se přihlašujete na jiné obrazovce, tato aplikace vás požádá o potvrzení, že jste to opravdu vy.
welcome-initialise = Nastavit toto zařízení
welcome-new-phone = Přesunout ze starého telefonu
welcome-what = Co to je?
# The label in quotes is the link at the foot of every page.
welcome-help = Potřebujete pomoc? Na stránce pro přihlášení zvolte „Nápověda“.
welcome-what-title = K čemu slouží Countersign
welcome-what-1 = Přihlašujete se na počítači nebo tabletu jako obvykle.
welcome-what-2 = Tato aplikace ukáže, která služba žádá, odkud a kdy.
welcome-what-3 = Zadáte zde svůj PIN. Teprve potom se přihlásíte. Bez vás se nikdo nepřihlásí.
welcome-what-private = Aplikace nezná vaše heslo a nikdy neodesílá váš PIN.
welcome-phone-title = Přechod na nový telefon
welcome-move-lead = Mějte po ruce oba telefony. Zabere to asi dvě minuty a počítač nepotřebujete.
welcome-move-1 = Na starém telefonu otevřete Countersign a klepněte nahoře na svůj účet.
welcome-move-2 = V seznamu klepněte na účet a potom na „Přesunout na jiný telefon“.
welcome-move-3 = Na tomto telefonu klepněte na tlačítko dole a namiřte fotoaparát na starý telefon.
welcome-move-lost-title = Je starý telefon ztracený nebo rozbitý?
welcome-move-lost = Na počítači otevřete svou přihlašovací stránku a vyberte „Moje zařízení se ztratilo“. Potom přidejte tento telefon jako nové zařízení.

where-title = Přejděte k druhé obrazovce
where-already = Vidíte už na druhé obrazovce QR kód? Klepněte na „Naskenovat kód“.
where-lead = Pokud ne, na počítači nebo tabletu, kde se přihlašujete:
where-step-1 = Přihlaste se a otevřete stránku „Můj účet“.
where-step-1-address = Otevřete tuto adresu, přihlaste se a otevřete stránku „Můj účet“.
where-step-2 = Zvolte „Přidat mobilní zařízení“. Pokud už nějaké zařízení máte, zvolte nejprve „Spravovat mobilní zařízení“.
where-step-3 = Zvolte si tam PIN. Stránka pak ukáže QR kód (čtvercový kód).
where-scan = Naskenovat kód
where-same-device = Používám stejné zařízení
where-same-title = Vše na jednom zařízení
where-here-lead = Fotoaparát nemůže naskenovat kód na vlastní obrazovce, a proto stránka předá kód přímo této aplikaci.
where-same-1 = Otevřete „Můj účet“ v prohlížeči tohoto zařízení.
where-here-2 = Přidejte tam mobilní zařízení a zvolte si PIN. Potom zvolte „Otevřít v aplikaci“.
where-here-3 = Otevře se tato aplikace a zeptá se, zda chcete toto zařízení zaregistrovat. Pokud se neotevře, zkopírujte odkaz ze stránky a vložte jej zde.
where-same-paste = Vložit odkaz

scan-title = Naskenujte kód
scan-lead = Namiřte fotoaparát na QR kód na stránce tak, aby se vešel do rámečku.
scan-starting = Fotoaparát se spouští…
scan-refused-title = Aplikace nemůže použít fotoaparát
scan-refused = Aplikace používá fotoaparát jen k přečtení QR kódu a žádné snímky neuchovává. Přístup můžete povolit v nastavení tohoto zařízení nebo použít některý z dalších způsobů níže.
scan-absent-title = Fotoaparát nebyl nalezen
scan-absent = Zadejte kód jinak: vyberte nebo přetáhněte obrázek s kódem, nebo níže vložte odkaz.
scan-busy = Kód se čte…
scan-old-title = Naskenujte svůj starý telefon
scan-old-lead = Na starém telefonu otevřete účet v aplikaci Countersign a klepněte na „Přesunout na jiný telefon“. Potom namiřte fotoaparát tohoto telefonu na kód.
scan-torch = Svítilna
scan-picture = Z obrázku
scan-type-title = Zadat kód
scan-type-hint = Odkaz nebo kód, který ukazuje druhá obrazovka
scan-paste = Vložit
scan-paste-by-hand = Aplikace zde nemůže číst schránku. Podržte prst na poli a zvolte „Vložit“.
scan-address-label = Adresa té stránky
scan-address-hint = Adresa je potřeba jen pro dlouhý kód s písmeny.
scan-link-submit = Pokračovat
scan-drop = Přetáhněte obrázek sem

register-title = Zaregistrovat toto zařízení?
register-lead = Toto zařízení bude potvrzovat přihlášení na této adrese:
register-check = Je na druhé obrazovce uvedena tato adresa? Pokud ne, zrušte registraci.
register-stored-title = Co se ukládá na tomto zařízení
register-stored-1 = Název serveru a váš účet, částečně skrytý
register-stored-2 = Tajný klíč, který se bez vašeho PINu nedá použít
register-stored-3 = Váš PIN a vaše heslo se neukládají
register-accept = Registrovat
register-busy = Připojování…
new-pin-title = Použít nový PIN?
new-pin-lead = Toto zařízení bude používat PIN, který jste si zvolili na této adrese:
new-pin-note = Nic jiného se nezmění. Od té chvíle bude platit jen nový PIN.
new-pin-accept = Pokračovat

pin-title = Zadejte svůj PIN
pin-title-enrol = Zadejte PIN, který jste si zvolili
pin-enrol = Toto zařízení je připojeno k účtu { $account } na serveru { $server }. Registraci dokončíte zadáním svého PINu.
pin-reset = Toto zařízení je připojeno k účtu { $account } na serveru { $server }. Vše dokončíte zadáním svého nového PINu.
pin-approve = Přihlášení do služby { $service }
pin-answer = Kód pro službu { $service }
pin-answer-digits = Kód pro server { $server }
pin-sign = Podpis pro službu { $service }
pin-answer-sign = Podpisový kód pro službu { $service }
pin-answer-sign-digits = Podpisový kód pro server { $server }
pin-change-old = Zadejte svůj stávající PIN
pin-change-new = Zvolte si nový PIN
pin-change-repeat = Zadejte nový PIN znovu
pin-change-hint = Vyhněte se letopočtům, řadám jako 1234 a opakovaným číslicím.
pin-turn-on-fingerprint = Zapnutí rozpoznávání otisku prstu pro účet { $account } na serveru { $server }
pin-turn-on-face = Zapnutí rozpoznávání obličeje pro účet { $account } na serveru { $server }
pin-turn-on-either = Zapnutí rozpoznávání otisku prstu nebo obličeje pro účet { $account } na serveru { $server }
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
pin-busy = Kontrola…
pin-attempts =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] To je váš poslední pokus. Pokud bude PIN opět chybný, toto zařízení se zablokuje.
        [one] Zbývá { $count } pokus. Potom bude toto zařízení zablokováno.
        [few] Zbývají { $count } pokusy. Potom bude toto zařízení zablokováno.
        [many] Zbývá { $count } pokusu. Potom bude toto zařízení zablokováno.
       *[other] Zbývá { $count } pokusů. Potom bude toto zařízení zablokováno.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] To je váš poslední pokus. Pokud bude PIN opět chybný, budete muset na stránce začít znovu.
        [one] Zbývá { $count } pokus. Potom budete muset na stránce začít znovu.
        [few] Zbývají { $count } pokusy. Potom budete muset na stránce začít znovu.
        [many] Zbývá { $count } pokusu. Potom budete muset na stránce začít znovu.
       *[other] Zbývá { $count } pokusů. Potom budete muset na stránce začít znovu.
    }
pin-attempts-change =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] To je váš poslední pokus. Pokud bude PIN opět chybný, nezmění se a toto zařízení se zablokuje.
        [one] Zbývá { $count } pokus. Potom bude toto zařízení zablokováno.
        [few] Zbývají { $count } pokusy. Potom bude toto zařízení zablokováno.
        [many] Zbývá { $count } pokusu. Potom bude toto zařízení zablokováno.
       *[other] Zbývá { $count } pokusů. Potom bude toto zařízení zablokováno.
    }
pin-attempts-move =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] To je váš poslední pokus. Pokud bude PIN opět chybný, nic se nepřesune a toto zařízení se zablokuje.
        [one] Zbývá { $count } pokus. Potom bude toto zařízení zablokováno.
        [few] Zbývají { $count } pokusy. Potom bude toto zařízení zablokováno.
        [many] Zbývá { $count } pokusu. Potom bude toto zařízení zablokováno.
       *[other] Zbývá { $count } pokusů. Potom bude toto zařízení zablokováno.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Týká se to jen aplikace Countersign. Zařízení samotné dál funguje.
pin-keypad = Klávesnice
pin-key-delete = Smazat poslední číslici
pin-forgotten = Zapomněli jste svůj PIN?
pin-forgotten-title = Zapomněli jste svůj PIN?
pin-forgotten-lead = Nikdo za vás nemůže váš PIN zjistit, ale můžete si zvolit nový. Toto zařízení zůstane zaregistrované.
pin-forgotten-1 = Přihlaste se na jiné obrazovce. Nemáte-li jiné zařízení, zvolte „Bez aplikace“.
pin-forgotten-2 = Zvolte „Nový PIN“ vedle tohoto zařízení. Pokud to nevidíte, zvolte nejprve „Spravovat mobilní zařízení“.
pin-forgotten-3 = Zvolte si nový PIN a naskenujte QR kód na stránce.
pin-forgotten-without = Chcete-li se přihlásit hned bez PINu, zvolte na stránce přihlášení jiný způsob.
pin-forgotten-enrol = Tento PIN jste si před chvílí zvolili na stránce, která ukazuje kód. Pokud si na něj nevzpomínáte, vraťte se tam a začněte znovu: zatím není nic zaregistrováno.
pin-forgotten-moving = Pokud kód ukazuje váš starý telefon, použijte PIN ze starého telefonu.

biometric-fingerprint = Otisk prstu
biometric-face = Obličej
biometric-either = Otisk prstu nebo obličej
biometric-use-fingerprint = Použít otisk prstu
biometric-use-face = Použít rozpoznávání obličeje
biometric-use-either = Použít otisk nebo obličej

offer-notify-title = Chcete dostat oznámení, když přijde žádost?
offer-notify = Aplikace vám pak může dát vědět, i když je zavřená.
offer-notify-late = Zavřená aplikace kontroluje žádosti jen občas a každá žádost platí jen několik minut. Když vás stránka požádá o potvrzení, otevřete aplikaci sami.
offer-notify-later = Kdykoli to můžete změnit v nastavení.
offer-not-now = Teď ne
offer-fingerprint-title = Používat otisk prstu?
offer-fingerprint = Potom můžete schvalovat přiložením prstu.
offer-face-title = Používat rozpoznávání obličeje?
offer-face = Potom můžete schvalovat pohledem na toto zařízení.
offer-either-title = Používat otisk prstu nebo obličej?
offer-either = Potom můžete schvalovat přiložením prstu nebo pohledem.
offer-pin-always = Váš PIN bude fungovat vždy. Kdykoli to můžete změnit ve svém účtu.
offer-yes = Ano
offer-skip = Přeskočit

no-lock-title = Toto zařízení nemá zámek obrazovky
no-lock-lead = Kdokoli vezme toto zařízení do ruky, mohl by je otevřít. Pro bezpečnost vašeho účtu aplikace funguje jen na zařízeních se zámkem obrazovky: s PINem, gestem nebo heslem zařízení, nebo s otiskem prstu či obličejem.
no-lock-todo = V nastavení tohoto zařízení nastavte zámek obrazovky a vraťte se sem.
no-lock-todo-here = Otevřete nastavení tohoto zařízení, nastavte zámek obrazovky a vraťte se sem.
no-lock-settings = Otevřít nastavení
no-lock-again = Zkontrolovat znovu

compare-title = Vidíte na druhé obrazovce totéž?
compare-lead-other = Porovnejte těchto šest znaků se znaky na druhé obrazovce (na stránce nebo na starém telefonu) a odpovězte tam.
compare-characters = Šest znaků
compare-same = Pokud jsou stejné, potvrďte to tam. Potom je toto zařízení připraveno.
compare-differ = Pokud se liší, uveďte to tam. Nic se nezaregistruje a váš účet zůstane v bezpečí.
compare-reset-lead = Porovnejte těchto šest znaků se znaky na stránce a odpovězte tam.
compare-reset-same = Pokud jsou stejné, potvrďte to tam. Potom můžete používat nový PIN.
compare-reset-differ = Pokud se liší, uveďte to tam. Toto zařízení se potom odebere z vašeho účtu a účet zůstane v bezpečí.
compare-account = Účet { $account }, server { $server }
compare-answered = Odpověď je tam zadána
compare-waiting = Čeká se na vaši odpověď na druhé obrazovce

home-title-quiet = Není co schvalovat
home-title-requests =
    { $count ->
        [one] Jedna žádost pro vás
        [few] { $count } žádosti pro vás
        [many] { $count } žádosti pro vás
       *[other] { $count } žádostí pro vás
    }
home-quiet-lead = Když se někde přihlašujete, žádost se zde zobrazí automaticky.
home-offline-lead = Bez připojení nemohou žádosti přijít. Přihlásit se přesto můžete: na stránce zvolte „Telefon bez internetu: naskenovat QR kód“ a zde naskenujte její QR kód.
home-requests-lead = Otevřete žádost a uvidíte, odkud pochází.
home-checking = Spojování se serverem…
home-checked = Zkontrolováno { $ago }
home-offline = Bez připojení. Aplikace to bude zkoušet dál.
home-offline-since = Bez připojení. Naposledy zkontrolováno { $ago }.
home-not-the-server = Odpověď nepřišla z vašeho serveru. Možná se musíte nejprve přihlásit k této síti Wi-Fi.
home-refresh = Zkontrolovat nyní
home-accounts = Účty. Nyní zobrazený:
home-settings = Nastavení
home-open = Otevřít žádost
home-other-requests =
    { $count ->
        [one] Jedna žádost, server { $server }
        [few] { $count } žádosti, server { $server }
        [many] { $count } žádosti, server { $server }
       *[other] { $count } žádostí, server { $server }
    }
home-title-other = Čeká žádost pro jiný účet
home-other-lead = Chcete-li odpovědět, přepněte na tento účet.
home-last-sign-in = Poslední přihlášení: { $service }, { $ago }
home-clock-ahead = Hodiny tohoto zařízení jdou napřed
home-clock-behind = Hodiny tohoto zařízení jdou pozadu
home-clock-difference = Rozdíl: { $difference }
home-clock = Aplikace používá čas serveru, a proto můžete pokračovat jako obvykle. V nastavení tohoto zařízení zapněte automatické datum a čas.
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
home-pending-title = Čeká se na vaši odpověď na druhé obrazovce
home-pending = Porovnejte tam šest znaků. Toto zařízení bude připraveno, jakmile potvrdíte, že jsou stejné.
home-pending-show = Znovu zobrazit šest znaků
home-key-store = Zabezpečené úložiště klíčů tohoto zařízení se nepoužívá. Aplikace uchovává svůj klíč v souboru, který můžete otevřít jen vy.

request-title = Přihlásit se do služby { $service }?
request-match-label = Zadejte číslo zobrazené na stránce, kde se přihlašujete
request-continue = Pokračovat
request-next-data = Číst dál
request-next-number = Dále: číslo z druhé obrazovky
request-next-answer = Dále: vaše odpověď
request-deny = Zamítnout
request-report = Nejsem to já
request-report-title = Nebyli jste to vy?
request-report-lead = Vaše heslo možná zná někdo jiný. Nikdo nebude přihlášen: tato žádost bude zamítnuta a nahlášena.
request-report-next = Potom si v části „Můj účet“ změňte heslo.
request-report-confirm = Zamítnout a nahlásit
request-busy = Zamítání…
request-by-link = Tato žádost pochází z odkazu otevřeného na tomto zařízení. Přihlásíte se jen v prohlížeči, ve kterém jste začali, a do něj se vrátíte.
request-sign-title = Podepsat toto pro službu { $service }?
request-sign-lead = Přečtěte si každý řádek. Zadáním svého PINu podepisujete přesně toto.
request-sign-match = Zadejte číslo zobrazené na stránce, kde jste začali
request-sign-report = Vaším jménem možná jedná někdo jiný. Nic se nepodepíše: tato žádost bude zamítnuta a nahlášena.
request-sign-report-next = Potom se obraťte na službu a v části „Můj účet“ si změňte heslo.

change-add-device = Přidat zařízení k vašemu účtu?
change-remove-device = Odebrat zařízení „{ $object }“?
change-reset-pin = Nastavit nový PIN pro zařízení „{ $object }“?
change-rename-device = Přejmenovat zařízení „{ $object }“ na „{ $value }“?
change-password = Změnit heslo vašeho účtu?
change-email = Změnit e-mailovou adresu vašeho účtu na { $value }?
change-end-waiting = Ukončit nyní čekací dobu pro váš účet?
change-report = Nahlásit, že toto přihlášení nebylo vaše: { $object }?
change-close-sessions = Odhlásit se ve všech ostatních prohlížečích?
change-lead = Toto není přihlášení. Zadáním svého PINu povolujete jen tuto jednu změnu ve svém účtu.
change-code-lead = Toto není přihlášení. Kódem povolujete jen tuto jednu změnu ve svém účtu. Pokračujte, jen pokud jste ji sami začali.
done-change-nothing = Nic se nezměnilo.
done-change-approved-title = Změna povolena
done-change-approved = Stránka bude pokračovat automaticky. Nic dalšího povoleno nebylo.
request-change-report = Vaším jménem možná jedná někdo jiný. Nic se nezmění: tato žádost bude zamítnuta a nahlášena.
report-ends = Tento pokus skončil. Chcete-li se přihlásit, začněte znovu heslem.
report-hour = Po dobu jedné hodiny nebude k přihlášení stačit samotné heslo, kromě prohlížeče, který jste už dříve použili s některým svým zařízením.
report-password = Změnit heslo

same-device-link-title = Otevírání žádosti…
same-device-link-lead = Spojování se serverem { $server }…
same-device-link-long = Server dlouho neodpovídá. Můžete počkat, nebo žádost zrušit a začít na stránce znovu.

done-approved-title = Přihlášení proběhlo
done-approved = Služba { $service } se na druhé obrazovce otevře automaticky.
done-denied-title = Zamítnuto
done-denied = Do služby { $service } nebyl nikdo přihlášen.
done-reported-title = Zamítnuto a nahlášeno
done-reported = Do služby { $service } nebyl nikdo přihlášen. Změňte si co nejdříve heslo: možná je zná někdo jiný.
done-expired-title = Platnost žádosti vypršela
done-expired = Do služby { $service } nebyl nikdo přihlášen. Chcete-li to zkusit znovu, začněte na stránce.
done-cancelled-title = Zrušeno na stránce
done-cancelled = Do služby { $service } nebyl nikdo přihlášen. Zde už nemusíte nic dělat.
done-wrong-match-title = Číslo nesouhlasí
done-wrong-match = Zadané číslo není to, které je na stránce služby { $service }, a proto nebyl nikdo přihlášen. Pokud jste to byli vy, začněte na té stránce znovu.
done-home = Hotovo
done-approved-here-title = Přihlášení proběhlo
done-approved-here = Se službou { $service } můžete pokračovat ve svém prohlížeči.
done-signed-title = Podepsáno
done-signed = Služba { $service } bude na druhé obrazovce pokračovat automaticky.
done-signed-here-title = Podepsáno
done-signed-here = Se službou { $service } můžete pokračovat ve svém prohlížeči.
done-sign-denied-title = Zamítnuto
done-sign-denied = Pro službu { $service } nebylo nic podepsáno.
done-sign-reported-title = Zamítnuto a nahlášeno
done-sign-reported = Pro službu { $service } nebylo nic podepsáno. Obraťte se na službu: vaším jménem možná jedná někdo jiný.
done-sign-expired-title = Platnost žádosti vypršela
done-sign-expired = Pro službu { $service } nebylo nic podepsáno. Chcete-li to zkusit znovu, začněte na stránce.
done-sign-cancelled-title = Zrušeno na stránce
done-sign-cancelled = Pro službu { $service } nebylo nic podepsáno. Zde už nemusíte nic dělat.
done-sign-wrong-match-title = Číslo nesouhlasí
done-sign-wrong-match = Zadané číslo není to, které je na stránce služby { $service }, a proto nebylo nic podepsáno. Pokud jste to byli vy, začněte na té stránce znovu.
done-return = Zpět do prohlížeče
done-not-opened-title = Prohlížeč se neotevřel
done-not-opened = Klepněte na tlačítko níže, nebo otevřete prohlížeč sami a přejděte na stránku, kde jste začali.
done-other-browser-title = Žádá stránka o devět znaků?
done-other-browser = Otevřel se jiný prohlížeč než ten, ve kterém jste začali. Zadejte tyto znaky na stránce, kde jste začali:
done-other-browser-code = Devět znaků

challenge-title = Získat kód pro službu { $service }?
challenge-lead = Stránka žádá o kód z této aplikace. Pokračujte, jen pokud se tam přihlašujete vy.
challenge-typed-title = Získat kód pro tyto číslice?
challenge-typed-digits = Číslice, které jste zadali
challenge-typed-compare = Porovnejte číslice se stránkou. Pokud je některá špatně, vraťte se a zadejte číslice znovu.
challenge-typed-lead = Zadali jste dvanáct číslic ze stránky. Kód bude fungovat jen na této stránce.
challenge-typed-warning = Z číslic není vidět, kdo žádá o kód. Pokračujte, jen pokud jste tu stránku otevřeli vy a její adresa je ta uvedená výše.
challenge-sign-title = Podepsat pro službu { $service }?
challenge-sign-lead = Stránka vás žádá o podpis. Zadáváte jej zde sami, aby nikdo jiný nerozhodoval, co se podepíše. Pokračujte, jen pokud jste začali vy.
challenge-accept = Pokračovat
challenge-late = Podle hodin tohoto zařízení platnost tohoto kódu vypršela. Stránka vás může požádat, abyste začali znovu.

otp-title = Zadejte tento kód na druhé obrazovce
otp-for = Pro službu { $service }
otp-for-digits = Pro server { $server }
otp-code = Váš kód
otp-hint = Můžete použít velká nebo malá písmena, s mezerami nebo bez nich.
otp-aloud = Přečíst nahlas
otp-done = Kód je zadaný
otp-late = Platnost tohoto kódu vypršela. Pokud jej stránka nepřijme, požádejte na ní o nový.

sign-title = Podpis pro službu { $service }
sign-typed-title = Podepište, co ukazuje stránka
sign-lead = Zadejte, co chcete podepsat, přesně podle stránky. Váš kód bude platit pro toto a pro nic jiného.
sign-account = S účtem { $account }
sign-submit = Pokračovat k PINu
sign-day = Den
sign-month = Měsíc
sign-year = Rok
sign-hint-digits = Pouze číslice
sign-hint-amount = Například { $example }
sign-hint-date = Číslicemi, například 5 pro květen
sign-problem-empty = Toto pole je prázdné. Vyplňte je.
sign-problem-too-long = Text je příliš dlouhý. Zkraťte jej.
sign-problem-not-digits = Použijte pouze číslice 0 až 9.
sign-problem-not-amount = Toto není částka. Zadejte ji takto: { $example }.
sign-problem-not-date = Toto datum neexistuje. Zkontrolujte den, měsíc a rok (čtyři číslice).
sign-problem-not-option = Zvolte, prosím, jednu z těchto možností.
sign-problem-not-pattern = Nemá to formát, který služba očekává. Porovnejte to se stránkou.
sign-wrong =
    { $count ->
        [one] Zkontrolujte prosím jedno pole.
        [few] Zkontrolujte prosím { $count } pole.
        [many] Zkontrolujte prosím { $count } pole.
       *[other] Zkontrolujte prosím { $count } polí.
    }

deactivated-blocked-title = Toto zařízení je zablokované
deactivated-blocked = Stane se to například po pěti chybných PINech za sebou. Countersign tu nemůže nic schválit, dokud neobnovíte PIN. Zařízení samotné dál funguje a váš účet je v bezpečí.
deactivated-blocked-todo = Zařízení odblokujete volbou nového PINu:
deactivated-copied-title = Toto zařízení je uzamčené
deactivated-copied = Data aplikace byla použita na jiném místě nebo obnovena ze starší kopie. Pro jistotu server toto zařízení už nepřijímá.
deactivated-copied-todo = Odeberte zde účet a potom v části „Můj účet“ toto zařízení znovu zaregistrujte. Pokud jste nic nekopírovali, změňte si také heslo.
deactivated-removed-title = Toto zařízení bylo odebráno
deactivated-removed = Toto zařízení bylo odebráno z vašeho účtu, a proto už nemůže schvalovat přihlášení.
deactivated-removed-todo = Chcete-li toto zařízení znovu používat, odeberte zde účet a v části „Můj účet“ zařízení zaregistrujte.
deactivated-enrolment-cancelled-title = Registrace byla zrušena
deactivated-enrolment-cancelled = Na druhé obrazovce bylo uvedeno, že se šest znaků liší, nebo byla registrace zrušena. Nic není zaregistrováno.
deactivated-enrolment-cancelled-todo = Až budete připraveni, začněte na stránce znovu. Pokud se znaky opravdu lišily, použijte jinou síť.
deactivated-server-restored-title = Server byl obnoven ze zálohy
deactivated-server-restored = Server má nyní starší data než toto zařízení. Váš účet je v bezpečí.
deactivated-server-restored-todo = Aby se opět shodovaly, nastavte nový PIN:
deactivated-step-1 = Na jiné obrazovce otevřete adresu { $origin } a přihlaste se. Nemáte-li jiné zařízení, zvolte „Bez aplikace“.
deactivated-step-2 = Zvolte „Nový PIN“ vedle tohoto zařízení. Pokud to nevidíte, zvolte nejprve „Spravovat mobilní zařízení“.
deactivated-step-3 = Naskenujte QR kód na stránce.
deactivated-scan = Naskenovat kód pro nový PIN
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Nový PIN
deactivated-remove = Odebrat z tohoto zařízení
deactivated-begin-again = Odebrat a začít znovu
deactivated-remove-title = Odebrat účet z tohoto zařízení?
deactivated-remove-lead = Účet { $account } na serveru { $server } bude z tohoto zařízení smazán. Dokud nebude zařízení znovu zaregistrováno, nemůže nic schvalovat.
deactivated-remove-confirm = Odebrat

store-title = Aplikaci nelze spustit
# Button: deletes all accounts from this device.
store-delete = Smazat vše a začít znovu
store-delete-title = Smazat v aplikaci vše?
store-delete-lead = Všechny účty v aplikaci budou z tohoto zařízení smazány, i s jejich názvy a nastavením aplikace. Nelze je obnovit. Dokud nebude zařízení znovu zaregistrováno v části „Můj účet“, nemůže nic schvalovat.
store-delete-confirm = Smazat vše

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
settings-notifications-hint = Jak se dozvíte o žádostech
settings-safety = Zabezpečení
settings-idle = Skrýt obsah aplikace
settings-idle-hint = Po této době bez používání. Upozorníme vás 30 sekund předem.
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
# Row of the settings: opens the help page of the server in the browser.
settings-help = Nápověda
settings-help-hint = Otázky a odpovědi, v prohlížeči: { $address }
settings-diagnostics = Diagnostika
settings-diagnostics-hint = Pokud něco nefunguje
settings-licences = Licence
settings-licences-hint = Pro tuto aplikaci a její součásti
settings-version = Verze { $version }

notify-running-title = Oznámení, dokud aplikace běží
notify-running = Oznámení dostanete, i když je okno skryté. Zavřená aplikace žádosti nekontroluje.
notify-open-title = Oznámení, jen když je aplikace otevřená
notify-open = Toto zařízení nedovolí zavřené aplikaci kontrolovat žádosti. Když vás stránka požádá o potvrzení, otevřete aplikaci sami.
notify-periodic-title = Aplikace kontroluje žádosti občas
notify-periodic = Když je aplikace zavřená, kontroluje žádosti přibližně každých 15 minut. Zařízení to může zdržet.
notify-seldom-title = Aplikace kontroluje žádosti, když to zařízení dovolí
notify-seldom = Když aplikaci nepoužíváte, mohou mezi jednotlivými kontrolami uplynout i hodiny. Pokud ji zavřete přejetím v přepínači aplikací, nekontroluje žádosti vůbec, dokud ji znovu neotevřete.
notify-late = Žádost platí jen několik minut, a proto toto oznámení často přijde pozdě. Když vás stránka požádá o potvrzení, otevřete aplikaci sami.
notify-push-title = Dozvíte se to ihned
notify-push = Jakmile přijde žádost, vaše push aplikace upozorní tuto aplikaci. Pokud oznámení nepřijde, otevřete aplikaci sami.
notify-apple = Jakmile přijde žádost, Apple doručí oznámení. Stojí v něm jen to, že čeká žádost. Pokud oznámení nepřijde, otevřete aplikaci sami.
notify-faster-title = Jak se to dozvědět ihned
notify-faster = Aplikace jako ntfy může tuto aplikaci upozornit, jakmile přijde žádost. Nainstalujte ji a pak tuto aplikaci znovu otevřete.
notify-refused-title = Oznámení jsou vypnutá
notify-refused = Nedozvíte se, že přišla žádost. Žádost uvidíte, když aplikaci otevřete.
notify-settings = Otevřít nastavení
notify-ask-title = Oznámení zatím nejsou povolena
notify-ask = Povolte oznámení, aby vás aplikace mohla upozornit, když přijde žádost.
notify-allow = Povolit oznámení

privacy-title = Vaše soukromí
privacy-lead = Stručně: tato aplikace komunikuje jen se servery vašich účtů a jen o vašich přihlášeních.
privacy-kept-title = Co toto zařízení uchovává
privacy-kept-1 = Pro každý účet: název a adresu serveru a váš účet, částečně skrytý
privacy-kept-2 = Tajný klíč pro každý účet, chráněný tímto zařízením a bez vašeho PINu nepoužitelný
privacy-kept-3 = Vaše nastavení
privacy-kept-4 = Neukládá se: váš PIN, vaše heslo ani seznam vašich přihlášení
privacy-sent-title = Co odesílá a komu
privacy-sent-1 = Serveru účtu: vaše odpovědi na žádosti a dotazy na nové žádosti
privacy-sent-2 = Nikdy váš PIN: server může ověřit, zda je správný, ale nedozví se jej
privacy-sent-3 = Server vidí také vaši IP adresu, jako každý server
privacy-sent-4 = Pokud používáte push aplikaci: adresu, na které ji lze zastihnout. Její poskytovatel se dozví, kdy přijde žádost, a nic víc
privacy-none-title = Co nedělá
privacy-none-1 = Žádné statistiky, žádná reklama, žádná hlášení o pádech
privacy-none-2 = Žádné jiné servery: ani vývojáři o vás nedostanou žádné informace
privacy-none-3 = Žádné uložené snímky: fotoaparát čte jen QR kódy
privacy-gone-title = Jak smazat svá data
privacy-gone = Pokud odeberete účet v části „Účty“, z tohoto zařízení se smaže. „Můj účet“ ukazuje, co o vás uchovává server.

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
licences-texts-title = Úplné znění těchto licencí
licences-loading = Načítání seznamu…
licences-failed-title = Seznam se nepodařilo otevřít
licences-failed = Aplikaci zavřete a znovu otevřete. Ničeho jiného se to netýká.

diagnostics-title = Diagnostika
diagnostics-lead = Když něco nefunguje, tyto informace pomohou podpoře, aby mohla pomoci vám.
diagnostics-safe = Tyto údaje neobsahují nic tajného: žádný PIN, klíč, kód ani heslo. Zde vidíte vše, co by se sdílelo.
diagnostics-english = Řádky jsou v angličtině, aby jim rozuměl každý tým podpory.
diagnostics-lines = Diagnostické informace
diagnostics-share = Sdílet

move-intro-title = Přesunout na jiný telefon?
move-intro-lead = Účet { $account } na serveru { $server } bude přesunut na jiný telefon nebo tablet. Zabere to méně než dvě minuty.
move-intro-1 = Mějte po ruce druhý telefon s nainstalovanou touto aplikací.
move-intro-2 = Tento telefon ukáže QR kód. Druhý jej naskenuje.
move-intro-3 = Zadejte svůj PIN na druhém telefonu. Je to stejný PIN jako zde.
move-intro-4 = Oba telefony ukážou šest znaků. Pokud jsou stejné, potvrďte to zde.
move-intro-after = Jakmile je druhý telefon připraven, tento přestane pro tento účet fungovat. Do té doby se nic nemění.
move-intro-accept = Pokračovat

move-code-title = Naskenujte toto druhým telefonem
move-code-lead = Na druhém telefonu otevřete Countersign, klepněte na „Přesunout ze starého telefonu“ nebo „Naskenovat QR kód“ a naskenujte tento kód.
move-code-picture = QR kód pro druhý telefon
move-code-typed = Nebo tam zadejte tento kód
move-code-address = Adresa:
move-code-claimed-title = Nyní zadejte na druhém telefonu svůj PIN
move-code-claimed = Druhý telefon přečetl kód a žádá o váš PIN. Tento telefon pak bude pokračovat automaticky.
move-code-attempts =
    { $count ->
        [0] Nezbývá žádný pokus.
        [1] Na druhém telefonu byl zadán chybný PIN. Zbývá jeden pokus.
        [one] Na druhém telefonu byl zadán chybný PIN. Zbývá { $count } pokus.
        [few] Na druhém telefonu byl zadán chybný PIN. Zbývají { $count } pokusy.
        [many] Na druhém telefonu byl zadán chybný PIN. Zbývá { $count } pokusu.
       *[other] Na druhém telefonu byl zadán chybný PIN. Zbývá { $count } pokusů.
    }
move-code-over-title = Platnost tohoto kódu vypršela
move-code-over = Nic se nepřesunulo. Vraťte se a začněte znovu.
move-cancel = Zrušit přesun

move-compare-title = Vidíte na druhém telefonu totéž?
move-compare-lead = Podívejte se na obě obrazovky. Nespěchejte.
move-compare-characters = Šest znaků
move-compare-same = Znaky jsou stejné
move-compare-differ = Znaky se liší
move-compare-busy = Účet se přesouvá…
move-compare-note = Pokud se liší, nic se nepřesune. Kód možná přečetl někdo jiný.

moved-title = Druhý telefon je připraven
moved = Přihlášení k účtu { $account } na serveru { $server } nyní schvaluje druhý telefon. Tento telefon už to nemůže a účet z něj byl smazán.
moved-name = Na stránce „Můj účet“ má druhý telefon zatím název tohoto telefonu. Můžete ho tam přejmenovat.
moved-home = Hotovo

accounts-title = Účty
accounts-lead = Klepněte na účet, chcete-li jej používat, změnit jeho PIN, přesunout jej nebo odebrat.
accounts-active = Nyní zobrazený
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
account-deactivated = Tento účet teď nemůže nic schvalovat.
account-change-pin = Změnit PIN
account-biometrics = Místo vašeho PINu. PIN bude fungovat vždy.
account-notice-pin-changed-title = Váš PIN byl změněn
account-notice-pin-changed = Od této chvíle na tomto zařízení funguje jen nový PIN.
account-notice-biometrics-on-title = Zapnuto
account-notice-biometrics-on = Od této chvíle můžete místo PINu používat otisk prstu nebo obličej.
account-notice-biometrics-off-title = Vypnuto
account-notice-biometrics-off = Od této chvíle toto zařízení žádá o PIN.
account-notice-named-title = Uloženo
account-notice-named = Toto zařízení od této chvíle používá toto pojmenování.
account-sign-ins = Přihlášení
account-sign-ins-detail = Kdy a kde byl tento účet použit
account-move = Přesunout na jiný telefon
account-move-detail = Asi za dvě minuty, bez počítače
account-remove = Odebrat z tohoto zařízení
account-name = Vaše vlastní pojmenování účtu
account-name-hint = Zobrazuje se jen na tomto zařízení. Maximální délka: { $count }.
account-name-save = Uložit
account-remove-title = Odebrat tento účet z tohoto zařízení?
account-remove-lead = Co se stane s účtem { $account } na serveru { $server }:
account-remove-server = Server odebere toto zařízení z vašeho účtu a dá vám vědět e-mailem. Žádosti, které zde ještě čekají, budou zrušeny.
account-remove-here = Účet a jeho klíče se z tohoto zařízení smažou. Vaše ostatní účty zůstanou.
account-remove-last = Pokud je to vaše jediné zařízení, ujistěte se, že máte jiný způsob přihlášení.
account-remove-reinstall = Chcete-li účet znovu používat zde, budete muset toto zařízení znovu zaregistrovat. Totéž platí, když smažete aplikaci: nová instalace účet nevrátí.
account-remove-confirm = Odebrat

sign-ins-title = Přihlášení
history-empty = Zatím žádná přihlášení. Každé přihlášení se zobrazí zde, s místem a časem.
history-busy = Spojování se serverem…
history-more = Zobrazit starší záznamy
history-paused = Jsou žádosti na toto zařízení pozastaveny?
history-expect = Právě se přihlašuji
history-expect-hint = Pokud nový prohlížeč hlásí, že žádosti na vaše zařízení jsou pozastaveny, klepněte zde. Nové prohlížeče pak mohou deset minut žádosti posílat.
history-expected = Nové prohlížeče nyní mohou na toto zařízení deset minut posílat žádosti.
history-method-password = Heslem
history-method-app = Touto aplikací
history-method-code = Kódem z této aplikace
history-method-here = Na tomto zařízení
history-signed-in = Přihlášeno
history-signed = Podepsáno
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
history-reported-by-you = Nahlášeno vámi
history-not-me = Nejsem to já
history-not-me-title = Nebyli jste to vy?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Nahlášení tuto transakci nezastaví. Zavolejte hned službě „{ $service }“: zastavit ji může jen ona.
history-not-me-1 = Pokud to nahlásíte, budou všichni, kdo jsou přihlášeni z toho prohlížeče, odhlášeni. Dostanete o tom e-mail.
history-not-me-2 = Změňte si heslo v části „Můj účet“.
history-not-me-3 = V části „Můj účet“ zkontrolujte svá zařízení a relace a ukončete ty, které nepoznáváte.
history-not-me-confirm = Nahlásit
