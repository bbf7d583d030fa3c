### Slovenčina: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Aplikácia Countersign sa otvára

common-back = Späť
common-cancel = Zrušiť
common-close = Zavrieť
common-copy = Kopírovať
common-copied = Skopírované
common-try-again = Skúsiť znova
common-wait =
    { $seconds ->
        [one] Znova to môžete skúsiť o { $seconds } sekundu.
        [few] Znova to môžete skúsiť o { $seconds } sekundy.
        [many] Znova to môžete skúsiť o { $seconds } sekundy.
       *[other] Znova to môžete skúsiť o { $seconds } sekúnd.
    }

account-at = { $account }, server { $server }

context-place = Miesto
context-browser = Prehliadač
context-network = Sieť
context-account = Účet
context-asked = Kedy
context-page = Stránka

time-left = Zostávajúci čas
time-left-spoken =
    { $seconds ->
        [one] Zostáva { $seconds } sekunda
        [few] Zostávajú { $seconds } sekundy
        [many] Zostáva { $seconds } sekundy
       *[other] Zostáva { $seconds } sekúnd
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Zostáva { $minutes } minúta
        [few] Zostávajú { $minutes } minúty
        [many] Zostáva { $minutes } minúty
       *[other] Zostáva { $minutes } minút
    }
time-up = Čas vypršal
time-just-now = pred chvíľou

welcome-title = Na prihlásenie musia byť dvaja
welcome-lead = Keď sa prihlasujete na inej obrazovke, táto aplikácia sa opýta, či ste to naozaj vy.
welcome-initialise = Aktivovať
welcome-new-phone = Mám nový telefón
welcome-what = Čo to je?
welcome-what-title = Na čo slúži Countersign
welcome-what-1 = Prihlasujete sa na počítači alebo tablete ako vždy.
welcome-what-2 = Táto aplikácia ukáže, kto žiada, odkiaľ a kedy.
welcome-what-3 = Zadáte tu svoj PIN a až potom sa dvere otvoria. Bez vás zostanú zatvorené.
welcome-what-private = Aplikácia nepozná vaše heslo a nikdy neodosiela váš PIN.
welcome-phone-title = Prechod na nový telefón
welcome-phone-lead = Váš PIN a kľúče nikdy neopustia starý telefón, preto sa nový registruje od začiatku. Trvá to dve minúty.
welcome-phone-1 = Na počítači sa prihláste a otvorte stránku „Môj účet“. Starý telefón môže ešte schvaľovať.
welcome-phone-2 = Pridajte tento telefón ako nové zariadenie.
welcome-phone-3 = Potom starý telefón zo zoznamu odstráňte.
welcome-phone-lost = Ak ste starý telefón stratili, zvoľte na tej stránke iný spôsob prihlásenia.

where-title = Prejdite k druhej obrazovke
where-lead = Na počítači alebo tablete, kde sa prihlasujete:
where-step-1 = Prihláste sa a otvorte stránku „Môj účet“.
where-step-1-address = Otvorte túto adresu, prihláste sa a otvorte stránku „Môj účet“.
where-step-2 = Zvoľte „Spravovať mobilné zariadenia“ a potom „Pridať mobilné zariadenie“.
where-step-3 = Zvoľte si tam PIN. Stránka potom ukáže štvorcový kód.
where-scan = Naskenovať kód
where-same-device = Používam to isté zariadenie
where-same-title = Všetko na jednom zariadení
where-same-lead = Fotoaparát nevidí vlastnú obrazovku. Preneste kód radšej ako odkaz.
where-same-1 = Otvorte stránku svojho účtu v prehliadači tohto zariadenia.
where-same-2 = Pridajte mobilné zariadenie a skopírujte odkaz pod štvorcovým kódom.
where-same-3 = Vráťte sa sem a odkaz vložte.
where-same-paste = Vložiť odkaz

scan-title = Naskenujte kód
scan-lead = Umiestnite štvorcový kód zo stránky do rámčeka.
scan-starting = Fotoaparát sa spúšťa
scan-refused-title = Fotoaparát nie je povolený
scan-refused = Aplikácia používa fotoaparát iba na prečítanie štvorcového kódu a neuchováva žiadnu snímku. Môžete ho povoliť v nastaveniach tohto zariadenia alebo použiť niektorý z ďalších spôsobov nižšie.
scan-absent-title = Nie je tu fotoaparát
scan-absent = Zadajte kód inak: vyberte alebo presuňte obrázok s kódom, prípadne nižšie vložte odkaz.
scan-busy = Kód sa číta
scan-torch = Svetlo
scan-picture = Z obrázka
scan-link-label = Alebo napíšte či vložte odkaz alebo kód zo stránky
scan-address-label = Adresa tej stránky
scan-link-submit = Použiť
scan-drop = Presuňte obrázok sem

register-title = Zaregistrovať toto zariadenie?
register-lead = Toto zariadenie bude potvrdzovať prihlásenia na adrese
register-check = Prihlásili ste sa na druhej obrazovke na tejto adrese? Ak nie, zrušte registráciu.
register-stored-title = Čo sa ukladá v tomto zariadení
register-stored-1 = Názov servera a váš účet, čiastočne skrytý
register-stored-2 = Tajný kľúč, ktorý je bez vášho PIN-u nanič
register-stored-3 = Ani váš PIN, ani vaše heslo
register-accept = Registrovať
register-busy = Pripájanie
reset-title = Nastaviť nový PIN?
reset-lead = Toto zariadenie bude používať PIN, ktorý ste si zvolili na adrese
reset-note = Všetko ostatné zostáva bez zmeny. Odvtedy platí iba nový PIN.
reset-accept = Pokračovať

pin-title = Zadajte svoj PIN
pin-title-enrol = Zadajte zvolený PIN
pin-enrol = Ste pripojení k účtu { $account } na serveri { $server }. Registráciu dokončíte zadaním svojho PIN-u.
pin-reset = Ste pripojení k účtu { $account } na serveri { $server }. Všetko dokončíte zadaním svojho nového PIN-u.
pin-approve = Prihlásenie do služby { $service }
pin-answer = Kód pre službu { $service }
pin-answer-digits = Kód pre server { $server }
pin-dots =
    { $filled ->
        [0] Nie je zadaná žiadna číslica
        [one] Zadaná { $filled } zo 4 číslic
        [few] Zadané { $filled } zo 4 číslic
        [many] Zadaných { $filled } zo 4 číslic
       *[other] Zadaných { $filled } zo 4 číslic
    }
pin-busy = Kontroluje sa
pin-attempts =
    { $count ->
        [0] Nezostáva žiadny pokus.
        [1] Toto je posledný pokus. Po ďalšom nesprávnom PIN-e bude toto zariadenie zablokované.
        [one] Zostáva { $count } pokus.
        [few] Zostávajú { $count } pokusy.
        [many] Zostáva { $count } pokusu.
       *[other] Zostáva { $count } pokusov.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nezostáva žiadny pokus.
        [1] Toto je posledný pokus. Po ďalšom nesprávnom PIN-e začnete na stránke znova.
        [one] Zostáva { $count } pokus.
        [few] Zostávajú { $count } pokusy.
        [many] Zostáva { $count } pokusu.
       *[other] Zostáva { $count } pokusov.
    }
pin-keypad = Klávesnica
pin-key-delete = Zmazať poslednú číslicu
pin-forgotten = Zabudli ste?
pin-forgotten-title = Zabudli ste svoj PIN?
pin-forgotten-lead = Nikto ho nemôže zistiť, ale môžete si zvoliť nový. Toto zariadenie zostane zaregistrované.
pin-forgotten-1 = Na inej obrazovke sa prihláste a otvorte stránku „Môj účet“.
pin-forgotten-2 = Zvoľte „Spravovať mobilné zariadenia“ a potom „Nový PIN“ vedľa tohto zariadenia.
pin-forgotten-3 = Zvoľte si nový PIN a naskenujte kód, ktorý stránka ukáže.
pin-forgotten-enrol = Tento PIN ste si pred chvíľou zvolili na stránke, ktorá ukazuje kód. Ak si naň nespomínate, vráťte sa tam a začnite znova: zatiaľ nie je nič zaregistrované.

compare-title = Vidíte na stránke to isté?
compare-lead = Porovnajte týchto šesť znakov so stránkou na druhej obrazovke a odpovedzte tam.
compare-characters = Šesť znakov
compare-same = Ak sú rovnaké, uveďte to na stránke. Potom je toto zariadenie pripravené.
compare-differ = Ak sa líšia, uveďte to na stránke. Nič sa potom nezaregistruje a nič sa nestane.
compare-account = Účet { $account }, server { $server }
compare-home = Hotovo, odpoveď je zadaná

home-title-quiet = Nie je čo schvaľovať
home-title-requests =
    { $count ->
        [one] Jedna žiadosť pre vás
        [few] { $count } žiadosti pre vás
        [many] { $count } žiadosti pre vás
       *[other] { $count } žiadostí pre vás
    }
home-quiet-lead = Keď sa niekde prihlasujete, žiadosť sa tu sama objaví.
home-requests-lead = Otvorte žiadosť a uvidíte, kto žiada.
home-checking = Overuje sa na serveri
home-checked = Skontrolované { $ago }
home-offline = Bez pripojenia. Aplikácia to sama skúša ďalej.
home-offline-since = Bez pripojenia. Naposledy skontrolované { $ago }.
home-not-the-server = Namiesto vášho servera odpovedala iná sieť. Možno sa musíte najprv prihlásiť do tejto siete Wi-Fi.
home-refresh = Skontrolovať teraz
home-scan = Naskenovať QR kód
home-pending-title = Druhá obrazovka čaká na vás
home-pending = Porovnajte tam šesť znakov. Toto zariadenie bude pripravené, len čo uvediete, že sú rovnaké.
home-key-store = Nepoužíva sa tu systémové úložisko kľúčov. Aplikácia uchováva svoj kľúč v súbore, ktorý môžete otvoriť iba vy.
home-account = Váš účet

request-title = Prihlásiť sa do služby { $service }?
request-match-label = Zadajte číslo, ktoré vidíte na stránke, kde sa prihlasujete
request-continue = Pokračovať
request-deny = Zamietnuť
request-report = Toto nie je moja žiadosť
request-report-title = Nie je to vaša žiadosť?
request-report-lead = Potom možno pozná vaše heslo niekto iný. Nikto sa dnu nedostane: táto žiadosť bude zamietnutá a nahlásená.
request-report-next = Potom si na stránke svojho účtu zmeňte heslo.
request-report-confirm = Zamietnuť a nahlásiť
request-busy = Zamieta sa

done-approved-title = Prihlásenie prebehlo
done-approved = Služba { $service } sa na druhej obrazovke sama otvorí.
done-denied-title = Zamietnuté
done-denied = Do služby { $service } nebol nikto prihlásený.
done-reported-title = Zamietnuté a nahlásené
done-reported = Do služby { $service } nebol nikto prihlásený. Čoskoro si zmeňte heslo: možno ho pozná niekto iný.
done-expired-title = Čas vypršal
done-expired = Do služby { $service } nebol nikto prihlásený. Ak to chcete skúsiť znova, začnite na stránke.
done-cancelled-title = Zrušené na stránke
done-cancelled = Do služby { $service } nebol nikto prihlásený. Tu už nemusíte nič robiť.
done-wrong-match-title = To nebolo správne číslo
done-wrong-match = Na stránke služby { $service } je iné číslo, preto nebol nikto prihlásený. Ak ste to boli vy, začnite tam znova.
done-home = Hotovo

challenge-title = Získať kód pre službu { $service }?
challenge-lead = Stránka žiada o kód z tejto aplikácie. Pokračujte, iba ak sa tam prihlasujete vy.
challenge-typed-title = Získať kód pre tieto číslice?
challenge-typed-lead = Zadali ste dvanásť číslic zo stránky. Kód platí iba pre túto stránku.
challenge-typed-warning = Z číslic nevidno, kto žiada. Pokračujte, iba ak ste tú stránku otvorili vy a jej adresa je tá uvedená vyššie.
challenge-accept = Pokračovať
challenge-late = Podľa hodín tohto zariadenia čas pre tento kód uplynul. Stránka vás môže požiadať, aby ste začali znova.

otp-title = Zadajte tento kód na stránke
otp-for = Pre službu { $service }
otp-for-digits = Pre server { $server }
otp-code = Váš kód
otp-hint = Veľké alebo malé písmená, s medzerami alebo bez nich: stránka prijme oboje.
otp-aloud = Prečítať nahlas
otp-done = Hotovo
otp-late = Čas pre tento kód uplynul. Ak ho stránka neprijme, požiadajte na nej o nový.

halted-blocked-title = Toto zariadenie je zablokované
halted-blocked = PIN bol príliš veľakrát nesprávny, preto toto zariadenie zatiaľ nemôže nič schvaľovať. Váš účet je v bezpečí a nemusíte sa registrovať znova.
halted-blocked-todo = Zariadenie odblokujete voľbou nového PIN-u:
halted-copied-title = Toto zariadenie je uzamknuté
halted-copied = Údaje aplikácie sa použili na inom mieste alebo sa obnovili zo staršej kópie. Pre istotu server toto zariadenie už neprijíma.
halted-copied-todo = Odstráňte účet tu a potom na stránke svojho účtu toto zariadenie znova zaregistrujte. Ak ste nič nekopírovali, zmeňte si aj heslo.
halted-removed-title = Toto zariadenie bolo odstránené
halted-removed = Bolo odstránené z vášho účtu, preto už nemôže schvaľovať prihlásenia.
halted-removed-todo = Ak ho chcete znova používať, odstráňte účet tu a na stránke svojho účtu zariadenie zaregistrujte.
halted-enrolment-cancelled-title = Registrácia bola zrušená
halted-enrolment-cancelled = Na stránke bolo uvedené, že sa šesť znakov líši, alebo bola registrácia zastavená. Nič nie je zaregistrované.
halted-enrolment-cancelled-todo = Keď budete pripravení, začnite na stránke znova. Ak sa znaky naozaj líšili, použite inú sieť.
halted-server-restored-title = Server sa vrátil v čase
halted-server-restored = Server bol obnovený zo staršej kópie a toto zariadenie vie viac než on. Váš účet je v bezpečí.
halted-server-restored-todo = Nový PIN ich opäť uvedie do súladu:
halted-step-1 = Na inej obrazovke otvorte adresu { $origin } a prihláste sa.
halted-step-2 = Zvoľte „Spravovať mobilné zariadenia“ a potom „Nový PIN“ vedľa tohto zariadenia.
halted-step-3 = Naskenujte kód, ktorý stránka ukáže.
halted-scan = Naskenovať kód pre PIN
halted-remove = Odstrániť z tohto zariadenia
halted-begin-again = Odstrániť a začať znova
halted-remove-title = Odstrániť účet z tohto zariadenia?
halted-remove-lead = Toto zariadenie potom zabudne účet { $account } na serveri { $server }. Kým nebude znova zaregistrované, nemôže nič schvaľovať.
halted-remove-confirm = Odstrániť

store-title = Aplikáciu nemožno otvoriť
