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

account-at = { $account }, server { $server }

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

welcome-title = Na přihlášení musí být dva
welcome-lead = Když se přihlašujete na jiné obrazovce, tato aplikace se zeptá, zda jste to opravdu vy.
welcome-initialise = Aktivovat
welcome-new-phone = Mám nový telefon
welcome-what = Co to je?
welcome-what-title = K čemu slouží Countersign
welcome-what-1 = Přihlašujete se na počítači nebo tabletu jako vždy.
welcome-what-2 = Tato aplikace ukáže, kdo žádá, odkud a kdy.
welcome-what-3 = Zadáte zde svůj PIN a teprve potom se dveře otevřou. Bez vás zůstanou zavřené.
welcome-what-private = Aplikace nezná vaše heslo a nikdy neodesílá váš PIN.
welcome-phone-title = Přechod na nový telefon
welcome-phone-lead = Váš PIN a klíče nikdy neopouštějí starý telefon, a proto se nový registruje od začátku. Zabere to dvě minuty.
welcome-phone-1 = Na počítači se přihlaste a otevřete stránku „Můj účet“. Starý telefon může ještě schvalovat.
welcome-phone-2 = Přidejte tento telefon jako nové zařízení.
welcome-phone-3 = Potom starý telefon ze seznamu odeberte.
welcome-phone-lost = Pokud jste starý telefon ztratili, zvolte na té stránce jiný způsob přihlášení.

where-title = Přejděte k druhé obrazovce
where-lead = Na počítači nebo tabletu, kde se přihlašujete:
where-step-1 = Přihlaste se a otevřete stránku „Můj účet“.
where-step-1-address = Otevřete tuto adresu, přihlaste se a otevřete stránku „Můj účet“.
where-step-2 = Zvolte „Spravovat mobilní zařízení“ a potom „Přidat mobilní zařízení“.
where-step-3 = Zvolte si tam PIN. Stránka pak ukáže čtvercový kód.
where-scan = Naskenovat kód
where-same-device = Používám stejné zařízení
where-same-title = Vše na jednom zařízení
where-same-lead = Fotoaparát nevidí vlastní obrazovku. Přeneste kód raději jako odkaz.
where-same-1 = Otevřete stránku svého účtu v prohlížeči tohoto zařízení.
where-same-2 = Přidejte mobilní zařízení a zkopírujte odkaz pod čtvercovým kódem.
where-same-3 = Vraťte se sem a odkaz vložte.
where-same-paste = Vložit odkaz

scan-title = Naskenujte kód
scan-lead = Umístěte čtvercový kód ze stránky do rámečku.
scan-starting = Fotoaparát se spouští
scan-refused-title = Fotoaparát není povolen
scan-refused = Aplikace používá fotoaparát jen k přečtení čtvercového kódu a žádný snímek neuchovává. Můžete jej povolit v nastavení tohoto zařízení nebo použít některý z dalších způsobů níže.
scan-absent-title = Není zde fotoaparát
scan-absent = Zadejte kód jinak: vyberte nebo přetáhněte obrázek s kódem, nebo níže vložte odkaz.
scan-busy = Kód se čte
scan-torch = Světlo
scan-picture = Z obrázku
scan-link-label = Nebo napište či vložte odkaz nebo kód ze stránky
scan-address-label = Adresa té stránky
scan-link-submit = Použít
scan-drop = Přetáhněte obrázek sem

register-title = Zaregistrovat toto zařízení?
register-lead = Toto zařízení bude potvrzovat přihlášení na adrese
register-check = Přihlásili jste se na druhé obrazovce na této adrese? Pokud ne, zrušte registraci.
register-stored-title = Co se ukládá v tomto zařízení
register-stored-1 = Název serveru a váš účet, částečně skrytý
register-stored-2 = Tajný klíč, který bez vašeho PINu není k ničemu
register-stored-3 = Ani váš PIN, ani vaše heslo
register-accept = Registrovat
register-busy = Připojování
reset-title = Nastavit nový PIN?
reset-lead = Toto zařízení bude používat PIN, který jste si zvolili na adrese
reset-note = Vše ostatní zůstává beze změny. Od té chvíle platí jen nový PIN.
reset-accept = Pokračovat

pin-title = Zadejte svůj PIN
pin-title-enrol = Zadejte zvolený PIN
pin-enrol = Jste připojeni k účtu { $account } na serveru { $server }. Registraci dokončíte zadáním svého PINu.
pin-reset = Jste připojeni k účtu { $account } na serveru { $server }. Vše dokončíte zadáním svého nového PINu.
pin-approve = Přihlášení do služby { $service }
pin-answer = Kód pro službu { $service }
pin-answer-digits = Kód pro server { $server }
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
pin-keypad = Klávesnice
pin-key-delete = Smazat poslední číslici
pin-forgotten = Zapomněli jste?
pin-forgotten-title = Zapomněli jste svůj PIN?
pin-forgotten-lead = Nikdo jej nemůže zjistit, ale můžete si zvolit nový. Toto zařízení zůstane zaregistrované.
pin-forgotten-1 = Na jiné obrazovce se přihlaste a otevřete stránku „Můj účet“.
pin-forgotten-2 = Zvolte „Spravovat mobilní zařízení“ a potom „Nový PIN“ vedle tohoto zařízení.
pin-forgotten-3 = Zvolte si nový PIN a naskenujte kód, který stránka ukáže.
pin-forgotten-enrol = Tento PIN jste si před chvílí zvolili na stránce, která ukazuje kód. Pokud si na něj nevzpomínáte, vraťte se tam a začněte znovu: zatím není nic zaregistrováno.

compare-title = Vidíte na stránce totéž?
compare-lead = Porovnejte těchto šest znaků se stránkou na druhé obrazovce a odpovězte tam.
compare-characters = Šest znaků
compare-same = Pokud jsou stejné, uveďte to na stránce. Potom je toto zařízení připraveno.
compare-differ = Pokud se liší, uveďte to na stránce. Nic se pak nezaregistruje a nic se nestane.
compare-account = Účet { $account }, server { $server }
compare-home = Hotovo, odpověď je zadána

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
home-scan = Naskenovat QR kód
home-pending-title = Druhá obrazovka čeká na vás
home-pending = Porovnejte tam šest znaků. Toto zařízení bude připraveno, jakmile uvedete, že jsou stejné.
home-key-store = Nepoužívá se zde systémové úložiště klíčů. Aplikace uchovává svůj klíč v souboru, který můžete otevřít jen vy.
home-account = Váš účet

request-title = Přihlásit se do služby { $service }?
request-match-label = Zadejte číslo, které vidíte na stránce, kde se přihlašujete
request-continue = Pokračovat
request-deny = Zamítnout
request-report = To není moje žádost
request-report-title = Není to vaše žádost?
request-report-lead = Pak možná zná vaše heslo někdo jiný. Nikdo se dovnitř nedostane: tato žádost bude zamítnuta a nahlášena.
request-report-next = Potom si na stránce svého účtu změňte heslo.
request-report-confirm = Zamítnout a nahlásit
request-busy = Zamítání

done-approved-title = Přihlášení proběhlo
done-approved = Služba { $service } se na druhé obrazovce sama otevře.
done-denied-title = Zamítnuto
done-denied = Do služby { $service } nebyl nikdo přihlášen.
done-reported-title = Zamítnuto a nahlášeno
done-reported = Do služby { $service } nebyl nikdo přihlášen. Změňte si brzy heslo: možná je zná někdo jiný.
done-expired-title = Čas vypršel
done-expired = Do služby { $service } nebyl nikdo přihlášen. Chcete-li to zkusit znovu, začněte na stránce.
done-cancelled-title = Zrušeno na stránce
done-cancelled = Do služby { $service } nebyl nikdo přihlášen. Zde už nemusíte nic dělat.
done-wrong-match-title = To nebylo správné číslo
done-wrong-match = Na stránce služby { $service } je jiné číslo, a proto nebyl nikdo přihlášen. Pokud jste to byli vy, začněte tam znovu.
done-home = Hotovo

challenge-title = Získat kód pro službu { $service }?
challenge-lead = Stránka žádá o kód z této aplikace. Pokračujte, jen pokud se tam přihlašujete vy.
challenge-typed-title = Získat kód pro tyto číslice?
challenge-typed-lead = Zadali jste dvanáct číslic ze stránky. Kód platí jen pro tuto stránku.
challenge-typed-warning = Z číslic není vidět, kdo žádá. Pokračujte, jen pokud jste tu stránku otevřeli vy a její adresa je ta uvedená výše.
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

halted-blocked-title = Toto zařízení je zablokované
halted-blocked = PIN byl příliš mnohokrát chybný, a proto toto zařízení zatím nemůže nic schvalovat. Váš účet je v bezpečí a nemusíte se registrovat znovu.
halted-blocked-todo = Zařízení odblokujete volbou nového PINu:
halted-copied-title = Toto zařízení je uzamčené
halted-copied = Data aplikace byla použita na jiném místě nebo obnovena ze starší kopie. Pro jistotu server toto zařízení už nepřijímá.
halted-copied-todo = Odeberte zde účet a potom na stránce svého účtu toto zařízení znovu zaregistrujte. Pokud jste nic nekopírovali, změňte si také heslo.
halted-removed-title = Toto zařízení bylo odebráno
halted-removed = Bylo odebráno z vašeho účtu, a proto už nemůže schvalovat přihlášení.
halted-removed-todo = Chcete-li je znovu používat, odeberte zde účet a na stránce svého účtu zařízení zaregistrujte.
halted-enrolment-cancelled-title = Registrace byla zrušena
halted-enrolment-cancelled = Na stránce bylo uvedeno, že se šest znaků liší, nebo byla registrace zastavena. Nic není zaregistrováno.
halted-enrolment-cancelled-todo = Až budete připraveni, začněte na stránce znovu. Pokud se znaky opravdu lišily, použijte jinou síť.
halted-server-restored-title = Server se vrátil v čase
halted-server-restored = Server byl obnoven ze starší kopie a toto zařízení ví více než on. Váš účet je v bezpečí.
halted-server-restored-todo = Nový PIN je opět uvede do souladu:
halted-step-1 = Na jiné obrazovce otevřete adresu { $origin } a přihlaste se.
halted-step-2 = Zvolte „Spravovat mobilní zařízení“ a potom „Nový PIN“ vedle tohoto zařízení.
halted-step-3 = Naskenujte kód, který stránka ukáže.
halted-scan = Naskenovat kód pro PIN
halted-remove = Odebrat z tohoto zařízení
halted-begin-again = Odebrat a začít znovu
halted-remove-title = Odebrat účet z tohoto zařízení?
halted-remove-lead = Toto zařízení pak zapomene účet { $account } na serveru { $server }. Dokud nebude znovu zaregistrováno, nemůže nic schvalovat.
halted-remove-confirm = Odebrat

store-title = Aplikaci nelze otevřít
