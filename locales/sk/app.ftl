### Slovenčina: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Aplikácia Countersign sa otvára…

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

still-title = Ste ešte tu?
still-lead = Aplikácia čoskoro skryje svoj obsah, aby ho nečítal nikto iný. Dotknite sa obrazovky alebo stlačte kláves, aby zostala otvorená.
still-stay = Nechať otvorenú

privacy-screen-title = Obsah je skrytý
privacy-screen-lead = Aplikácia sa chvíľu nepoužívala, preto je jej obsah skrytý.
privacy-screen-open = Pokračovať

notice-title = Prihlásiť sa do služby { $service }?
notice-change-title = Povoliť zmenu vo vašom účte?
notice-body = Pre účet { $account } čaká žiadosť. Otvorte aplikáciu a uvidíte, odkiaľ pochádza.

account-at = { $account }, server { $server }
success-device-ready-title = Toto zariadenie je pripravené
success-device-ready = Odteraz tu môžete potvrdzovať svoje prihlásenia.
success-pin-set-title = Nový PIN je nastavený
success-pin-set = Odteraz používajte nový PIN.
success-account-removed-title = Odstránené z tohto zariadenia
success-account-removed = Váš účet existuje ďalej. Ak ho tu chcete znova používať, zaregistrujte toto zariadenie od začiatku.

context-place = Miesto
context-browser = Prehliadač
context-network = Sieť
context-account = Účet
context-asked = Čas žiadosti
context-page = Webová stránka

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
time-seconds-ago =
    { $count ->
        [one] pred { $count } sekundou
        [few] pred { $count } sekundami
        [many] pred { $count } sekundy
       *[other] pred { $count } sekundami
    }
time-minutes-ago =
    { $count ->
        [one] pred { $count } minútou
        [few] pred { $count } minútami
        [many] pred { $count } minúty
       *[other] pred { $count } minútami
    }
time-hours-ago =
    { $count ->
        [one] pred { $count } hodinou
        [few] pred { $count } hodinami
        [many] pred { $count } hodiny
       *[other] pred { $count } hodinami
    }
time-days-ago =
    { $count ->
        [one] pred { $count } dňom
        [few] pred { $count } dňami
        [many] pred { $count } dňa
       *[other] pred { $count } dňami
    }
time-today = Dnes
time-yesterday = Včera

welcome-title = Potvrďte, že ste to vy
welcome-lead = Keď sa prihlasujete na inej obrazovke, táto aplikácia vás požiada o potvrdenie, že ste to naozaj vy.
welcome-initialise = Nastaviť toto zariadenie
welcome-new-phone = Presunúť zo starého telefónu
welcome-what = Čo to je?
# The label in quotes is the link at the foot of every page.
welcome-help = Potrebujete pomoc? Na svojej prihlasovacej stránke zvoľte „Pomoc“.
welcome-what-title = Na čo slúži Countersign
welcome-what-1 = Prihlasujete sa na počítači alebo tablete ako zvyčajne.
welcome-what-2 = Táto aplikácia ukáže, ktorá služba žiada, odkiaľ a kedy.
welcome-what-3 = Zadáte tu svoj PIN. Až potom ste prihlásení. Bez vás sa nikto nemôže prihlásiť.
welcome-what-private = Aplikácia nepozná vaše heslo a nikdy neodosiela váš PIN.
welcome-phone-title = Prechod na nový telefón
welcome-move-lead = Majte poruke oba telefóny. Trvá to asi dve minúty a počítač nie je potrebný.
welcome-move-1 = Na starom telefóne otvorte Countersign a ťuknite hore na svoj účet.
welcome-move-2 = Ťuknite na účet v zozname a potom na „Presunúť na iný telefón“.
welcome-move-3 = Na tomto telefóne ťuknite na tlačidlo dole a namierte fotoaparát na starý telefón.
welcome-move-lost-title = Starý telefón sa stratil alebo nefunguje?
welcome-move-lost = Na počítači otvorte svoju prihlasovaciu stránku a vyberte „Moje zariadenie sa stratilo“. Potom pridajte tento telefón ako nové zariadenie.

where-title = Prejdite k druhej obrazovke
where-already = Vidíte už na druhej obrazovke QR kód? Ťuknite na „Naskenovať kód“.
where-lead = Ak nie, na počítači alebo tablete, kde sa prihlasujete:
where-step-1 = Prihláste sa a otvorte stránku „Môj účet“.
where-step-1-address = Otvorte túto adresu, prihláste sa a otvorte stránku „Môj účet“.
where-step-2 = Zvoľte „Pridať mobilné zariadenie“. Ak už nejaké zariadenie máte, zvoľte najprv „Spravovať mobilné zariadenia“.
where-step-3 = Zvoľte si tam PIN. Stránka potom ukáže QR kód (štvorcový kód).
where-scan = Naskenovať kód
where-same-device = Používam to isté zariadenie
where-same-title = Všetko na jednom zariadení
where-here-lead = Fotoaparát nemôže naskenovať kód na vlastnej obrazovke, preto stránka odovzdá kód priamo tejto aplikácii.
where-same-1 = Otvorte stránku „Môj účet“ v prehliadači tohto zariadenia.
where-here-2 = Pridajte tam mobilné zariadenie a zvoľte si PIN. Potom zvoľte „Otvoriť v aplikácii“.
where-here-3 = Otvorí sa táto aplikácia a opýta sa, či chcete toto zariadenie zaregistrovať. Ak sa neotvorí, skopírujte odkaz zo stránky a prilepte ho sem.
where-same-paste = Prilepiť odkaz

scan-title = Naskenujte kód
scan-lead = Namierte fotoaparát na QR kód na stránke tak, aby sa zmestil do rámčeka.
scan-starting = Spúšťa sa fotoaparát…
scan-refused-title = Aplikácia nemôže používať fotoaparát
scan-refused = Aplikácia používa fotoaparát iba na prečítanie QR kódu a neuchováva žiadne snímky. Prístup môžete povoliť v nastaveniach tohto zariadenia alebo použiť niektorú z ďalších možností nižšie.
scan-absent-title = Nenašiel sa žiadny fotoaparát
scan-absent = Zadajte kód inak: vyberte alebo presuňte obrázok s kódom, prípadne nižšie prilepte odkaz.
scan-busy = Kód sa číta…
scan-old-title = Naskenujte svoj starý telefón
scan-old-lead = Na starom telefóne otvorte účet v aplikácii Countersign a ťuknite na „Presunúť na iný telefón“. Potom namierte fotoaparát tohto telefónu na kód.
scan-torch = Baterka
scan-picture = Z obrázka
scan-type-title = Zadať kód
scan-type-hint = Odkaz alebo kód, ktorý ukazuje druhá obrazovka
scan-paste = Prilepiť
scan-paste-by-hand = Aplikácia tu nemôže čítať schránku. Podržte prst na poli a zvoľte „Prilepiť“.
scan-address-label = Adresa tej stránky
scan-address-hint = Adresa je potrebná len pri dlhom kóde s písmenami.
scan-link-submit = Pokračovať
scan-drop = Presuňte obrázok sem

register-title = Zaregistrovať toto zariadenie?
register-lead = Toto zariadenie bude potvrdzovať prihlásenia na tejto adrese:
register-check = Je na druhej obrazovke uvedená táto adresa? Ak nie, zrušte registráciu.
register-stored-title = Čo sa ukladá v tomto zariadení
register-stored-1 = Názov servera a váš účet, čiastočne skrytý
register-stored-2 = Tajný kľúč, ktorý sa bez vášho PIN-u nedá použiť
register-stored-3 = Váš PIN a vaše heslo sa neuchovávajú
register-accept = Registrovať
register-busy = Pripája sa…
new-pin-title = Použiť nový PIN?
new-pin-lead = Toto zariadenie bude používať PIN, ktorý ste si zvolili na tejto adrese:
new-pin-note = Nič iné sa nemení. Odvtedy bude fungovať iba nový PIN.
new-pin-accept = Pokračovať

pin-title = Zadajte svoj PIN
pin-title-enrol = Zadajte zvolený PIN
pin-enrol = Toto zariadenie je pripojené k účtu { $account } na serveri { $server }. Registráciu dokončíte zadaním svojho PIN-u.
pin-reset = Toto zariadenie je pripojené k účtu { $account } na serveri { $server }. Na dokončenie zadajte svoj nový PIN.
pin-approve = Prihlásenie do služby { $service }
pin-answer = Kód pre službu { $service }
pin-answer-digits = Kód pre server { $server }
pin-sign = Podpis pre službu { $service }
pin-answer-sign = Podpisový kód pre službu { $service }
pin-answer-sign-digits = Podpisový kód pre server { $server }
pin-change-old = Zadajte svoj súčasný PIN
pin-change-new = Zvoľte si nový PIN
pin-change-repeat = Zadajte nový PIN znova
pin-change-hint = Vyhnite sa letopočtom, postupnostiam ako 1234 a opakovaným číslicam.
pin-turn-on-fingerprint = Zapnutie rozpoznávania odtlačku prsta pre účet { $account } na serveri { $server }
pin-turn-on-face = Zapnutie rozpoznávania tváre pre účet { $account } na serveri { $server }
pin-turn-on-either = Zapnutie rozpoznávania odtlačku prsta alebo tváre pre účet { $account } na serveri { $server }
pin-move = Presun účtu { $account } na serveri { $server } na iný telefón
pin-match = Číslo zo stránky:
pin-dots =
    { $filled ->
        [0] Nie je zadaná žiadna číslica
        [one] Zadaná { $filled } zo 4 číslic
        [few] Zadané { $filled } zo 4 číslic
        [many] Zadaných { $filled } zo 4 číslic
       *[other] Zadaných { $filled } zo 4 číslic
    }
pin-busy = Kontroluje sa…
pin-attempts =
    { $count ->
        [0] Nezostáva vám žiadny pokus.
        [1] Toto je váš posledný pokus. Ak bude PIN znova nesprávny, toto zariadenie sa zablokuje.
        [one] Zostáva vám { $count } pokus. Potom bude toto zariadenie zablokované.
        [few] Zostávajú vám { $count } pokusy. Potom bude toto zariadenie zablokované.
        [many] Zostáva vám { $count } pokusu. Potom bude toto zariadenie zablokované.
       *[other] Zostáva vám { $count } pokusov. Potom bude toto zariadenie zablokované.
    }
pin-attempts-enrol =
    { $count ->
        [0] Nezostáva vám žiadny pokus.
        [1] Toto je váš posledný pokus. Ak bude PIN znova nesprávny, budete musieť začať na stránke znova.
        [one] Zostáva vám { $count } pokus. Potom budete musieť na stránke začať znova.
        [few] Zostávajú vám { $count } pokusy. Potom budete musieť na stránke začať znova.
        [many] Zostáva vám { $count } pokusu. Potom budete musieť na stránke začať znova.
       *[other] Zostáva vám { $count } pokusov. Potom budete musieť na stránke začať znova.
    }
pin-attempts-change =
    { $count ->
        [0] Nezostáva vám žiadny pokus.
        [1] Toto je váš posledný pokus. Ak bude PIN znova nesprávny, nezmení sa a toto zariadenie sa zablokuje.
        [one] Zostáva vám { $count } pokus. Potom bude toto zariadenie zablokované.
        [few] Zostávajú vám { $count } pokusy. Potom bude toto zariadenie zablokované.
        [many] Zostáva vám { $count } pokusu. Potom bude toto zariadenie zablokované.
       *[other] Zostáva vám { $count } pokusov. Potom bude toto zariadenie zablokované.
    }
pin-attempts-move =
    { $count ->
        [0] Nezostáva vám žiadny pokus.
        [1] Toto je váš posledný pokus. Ak bude PIN znova nesprávny, nič sa nepresunie a toto zariadenie sa zablokuje.
        [one] Zostáva vám { $count } pokus. Potom bude toto zariadenie zablokované.
        [few] Zostávajú vám { $count } pokusy. Potom bude toto zariadenie zablokované.
        [many] Zostáva vám { $count } pokusu. Potom bude toto zariadenie zablokované.
       *[other] Zostáva vám { $count } pokusov. Potom bude toto zariadenie zablokované.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Týka sa to iba aplikácie Countersign. Samotné zariadenie ďalej funguje.
pin-keypad = Klávesnica
pin-key-delete = Zmazať poslednú číslicu
pin-forgotten = Zabudli ste PIN?
pin-forgotten-title = Zabudli ste svoj PIN?
pin-forgotten-lead = Nikto nemôže zistiť váš PIN, ale môžete si zvoliť nový. Toto zariadenie zostane zaregistrované.
pin-forgotten-1 = Prihláste sa na inej obrazovke. Ak nemáte iné zariadenie, zvoľte „Bez aplikácie“.
pin-forgotten-2 = Zvoľte „Nový PIN“ vedľa tohto zariadenia. Ak to nevidíte, zvoľte najprv „Spravovať mobilné zariadenia“.
pin-forgotten-3 = Zvoľte si nový PIN a naskenujte QR kód zobrazený na stránke.
pin-forgotten-without = Ak sa chcete prihlásiť hneď bez PIN-u, zvoľte na stránke prihlásenia iný spôsob.
pin-forgotten-enrol = Tento PIN ste si pred chvíľou zvolili na stránke, ktorá ukazuje kód. Ak si naň nespomínate, vráťte sa tam a začnite znova: zatiaľ nie je nič zaregistrované.
pin-forgotten-moving = Ak kód ukazuje váš starý telefón, použite PIN svojho starého telefónu.

biometric-fingerprint = Odtlačok prsta
biometric-face = Tvár
biometric-either = Odtlačok prsta alebo tvár
biometric-use-fingerprint = Použiť odtlačok prsta
biometric-use-face = Použiť rozpoznávanie tváre
biometric-use-either = Použiť odtlačok alebo tvár

offer-notify-title = Upozorniť vás, keď príde žiadosť?
offer-notify = Aplikácia vás potom môže upozorniť, aj keď je zatvorená.
offer-notify-late = Zatvorená aplikácia kontroluje žiadosti len občas a každá žiadosť platí len niekoľko minút. Keď vás stránka požiada o potvrdenie, otvorte aplikáciu sami.
offer-notify-later = Kedykoľvek to môžete zmeniť v nastaveniach.
offer-not-now = Teraz nie
offer-fingerprint-title = Používať odtlačok prsta?
offer-fingerprint = Potom môžete schvaľovať priložením prsta.
offer-face-title = Používať rozpoznávanie tváre?
offer-face = Potom môžete schvaľovať pohľadom na toto zariadenie.
offer-either-title = Používať odtlačok prsta alebo tvár?
offer-either = Potom môžete schvaľovať priložením prsta alebo pohľadom.
offer-pin-always = Vždy bude fungovať aj PIN. Kedykoľvek to môžete zmeniť vo svojom účte.
offer-yes = Áno
offer-skip = Preskočiť

no-lock-title = Toto zariadenie nemá zámku obrazovky
no-lock-lead = Ktokoľvek vezme toto zariadenie do ruky, mohol by ho otvoriť. Pre bezpečnosť vášho účtu aplikácia funguje iba v zariadeniach so zámkou obrazovky: s PIN-om, vzorom alebo heslom zariadenia, alebo s odtlačkom prsta či tvárou.
no-lock-todo = V nastaveniach tohto zariadenia nastavte zámku obrazovky a vráťte sa sem.
no-lock-todo-here = Otvorte nastavenia tohto zariadenia, nastavte zámku obrazovky a vráťte sa sem.
no-lock-settings = Otvoriť nastavenia
no-lock-again = Skontrolovať znova

compare-title = Vidíte na druhej obrazovke to isté?
compare-lead-other = Porovnajte týchto šesť znakov so znakmi na druhej obrazovke (na stránke alebo starom telefóne) a odpovedzte tam.
compare-characters = Šesť znakov
compare-same = Ak sú rovnaké, potvrďte to tam. Potom je toto zariadenie pripravené.
compare-differ = Ak sa líšia, uveďte to tam. Nič sa nezaregistruje a váš účet zostane v bezpečí.
compare-reset-lead = Porovnajte týchto šesť znakov so znakmi na stránke a odpovedzte tam.
compare-reset-same = Ak sú rovnaké, potvrďte to tam. Potom môžete používať nový PIN.
compare-reset-differ = Ak sa líšia, uveďte to tam. Toto zariadenie sa potom odstráni z vášho účtu a účet zostane v bezpečí.
compare-account = Účet { $account }, server { $server }
compare-answered = Hotovo, odpoveď je zadaná
compare-waiting = Čaká sa na vašu odpoveď na druhej obrazovke

home-title-quiet = Nie je čo schvaľovať
home-title-requests =
    { $count ->
        [one] Jedna žiadosť pre vás
        [few] { $count } žiadosti pre vás
        [many] { $count } žiadosti pre vás
       *[other] { $count } žiadostí pre vás
    }
home-quiet-lead = Keď sa niekde prihlasujete, žiadosť sa tu objaví automaticky.
home-offline-lead = Bez pripojenia nemôžu žiadosti prísť. Prihlásiť sa môžete aj tak: na stránke zvoľte „Telefón bez internetu: naskenovať QR kód“ a tu naskenujte jej QR kód.
home-requests-lead = Otvorte žiadosť a uvidíte, odkiaľ pochádza.
home-checking = Kontaktuje sa server…
home-checked = Skontrolované { $ago }
home-offline = Bez pripojenia. Aplikácia to bude skúšať ďalej.
home-offline-since = Bez pripojenia. Naposledy skontrolované { $ago }.
home-not-the-server = Odpoveď neprišla z vášho servera. Možno sa musíte najprv prihlásiť do tejto siete Wi-Fi.
home-refresh = Skontrolovať teraz
home-accounts = Účty. Teraz zobrazený:
home-settings = Nastavenia
home-open = Otvoriť žiadosť
home-other-requests =
    { $count ->
        [one] Jedna žiadosť, server { $server }
        [few] { $count } žiadosti, server { $server }
        [many] { $count } žiadosti, server { $server }
       *[other] { $count } žiadostí, server { $server }
    }
home-title-other = Prišla žiadosť pre iný účet
home-other-lead = Ak chcete odpovedať, prepnite na tento účet.
home-last-sign-in = Posledné prihlásenie: { $service }, { $ago }
home-clock-ahead = Hodiny tohto zariadenia idú dopredu
home-clock-behind = Hodiny tohto zariadenia meškajú
home-clock-difference = Rozdiel: { $difference }
home-clock = Aplikácia používa čas servera, preto môžete pokračovať ako zvyčajne. V nastaveniach tohto zariadenia zapnite automatický dátum a čas.
home-clock-minutes =
    { $count ->
        [one] { $count } minúta
        [few] { $count } minúty
        [many] { $count } minúty
       *[other] { $count } minút
    }
home-clock-hours =
    { $count ->
        [one] { $count } hodina
        [few] { $count } hodiny
        [many] { $count } hodiny
       *[other] { $count } hodín
    }
home-clock-days =
    { $count ->
        [one] { $count } deň
        [few] { $count } dni
        [many] { $count } dňa
       *[other] { $count } dní
    }
home-scan = Naskenovať QR kód
home-pending-title = Čaká sa na vašu odpoveď na druhej obrazovke
home-pending = Porovnajte tam šesť znakov. Toto zariadenie bude pripravené, len čo potvrdíte, že sú rovnaké.
home-pending-show = Znova zobraziť šesť znakov
home-key-store = Bezpečné úložisko kľúčov tohto zariadenia sa nepoužíva. Aplikácia uchováva svoj kľúč v súbore, ktorý môžete otvoriť iba vy.

request-title = Prihlásiť sa do služby { $service }?
request-match-label = Zadajte číslo zobrazené na stránke, kde sa prihlasujete
request-continue = Pokračovať
request-next-data = Čítať ďalej
request-next-number = Ďalej: číslo z druhej obrazovky
request-next-answer = Ďalej: vaša odpoveď
request-deny = Zamietnuť
request-report = Nie som to ja
request-report-title = Neboli ste to vy?
request-report-lead = Vaše heslo možno pozná niekto iný. Nikto nebude prihlásený: táto žiadosť bude zamietnutá a nahlásená.
request-report-next = Potom si na stránke „Môj účet“ zmeňte heslo.
request-report-confirm = Zamietnuť a nahlásiť
request-busy = Zamieta sa…
request-by-link = Táto žiadosť pochádza z odkazu otvoreného v tomto zariadení. Prihlásite sa iba v prehliadači, v ktorom ste začali, a doň sa aj vrátite.
request-sign-title = Podpísať toto pre službu { $service }?
request-sign-lead = Prečítajte si každý riadok. Zadaním svojho PIN-u podpisujete presne toto.
request-sign-match = Zadajte číslo zobrazené na stránke, kde ste začali
request-sign-report = Vo vašom mene možno koná niekto iný. Nič sa nepodpíše: táto žiadosť bude zamietnutá a nahlásená.
request-sign-report-next = Potom sa obráťte na službu a na stránke „Môj účet“ si zmeňte heslo.

change-add-device = Pridať zariadenie k vášmu účtu?
change-remove-device = Odstrániť zariadenie „{ $object }“?
change-reset-pin = Nastaviť nový PIN pre zariadenie „{ $object }“?
change-rename-device = Premenovať zariadenie „{ $object }“ na „{ $value }“?
change-password = Zmeniť heslo vášho účtu?
change-email = Zmeniť e-mailovú adresu vášho účtu na { $value }?
change-end-waiting = Ukončiť čakaciu dobu vášho účtu teraz?
change-report = Nahlásiť, že toto prihlásenie nebolo vaše: { $object }?
change-close-sessions = Odhlásiť sa vo všetkých ostatných prehliadačoch?
change-lead = Toto nie je prihlásenie. Zadaním svojho PIN-u povoľujete len túto jednu zmenu vo svojom účte.
change-code-lead = Toto nie je prihlásenie. Kódom povoľujete len túto jednu zmenu vo svojom účte. Pokračujte, iba ak ste ju sami začali.
done-change-nothing = Nič sa nezmenilo.
done-change-approved-title = Zmena povolená
done-change-approved = Stránka bude pokračovať automaticky. Nič iné povolené nebolo.
request-change-report = Vo vašom mene možno koná niekto iný. Nič sa nezmení: táto žiadosť bude zamietnutá a nahlásená.
report-ends = Tento pokus sa skončil. Ak sa chcete prihlásiť, začnite znova heslom.
report-hour = Jednu hodinu nebude na prihlásenie stačiť samotné heslo, okrem prehliadača, ktorý ste už použili s niektorým zo svojich zariadení.
report-password = Zmeniť heslo

same-device-link-title = Otvára sa žiadosť…
same-device-link-lead = Kontaktuje sa { $server }…
same-device-link-long = Server dlho neodpovedá. Môžete počkať, alebo žiadosť zrušiť a začať na stránke znova.

done-approved-title = Ste prihlásení
done-approved = Služba { $service } sa na druhej obrazovke otvorí automaticky.
done-denied-title = Zamietnuté
done-denied = Do služby { $service } nebol nikto prihlásený.
done-reported-title = Zamietnuté a nahlásené
done-reported = Do služby { $service } nebol nikto prihlásený. Čo najskôr si zmeňte heslo: možno ho pozná niekto iný.
done-expired-title = Platnosť žiadosti vypršala
done-expired = Do služby { $service } nebol nikto prihlásený. Ak to chcete skúsiť znova, začnite na stránke.
done-cancelled-title = Zrušené na stránke
done-cancelled = Do služby { $service } nebol nikto prihlásený. Tu už nemusíte nič robiť.
done-wrong-match-title = Číslo sa nezhoduje
done-wrong-match = Číslo, ktoré ste zadali, nie je to, ktoré je na stránke služby { $service }, preto nebol nikto prihlásený. Ak ste to boli vy, začnite na tej stránke znova.
done-home = Hotovo
done-approved-here-title = Ste prihlásení
done-approved-here = V službe { $service } môžete pokračovať vo svojom prehliadači.
done-signed-title = Podpísané
done-signed = Služba { $service } bude na druhej obrazovke pokračovať automaticky.
done-signed-here-title = Podpísané
done-signed-here = V službe { $service } môžete pokračovať vo svojom prehliadači.
done-sign-denied-title = Zamietnuté
done-sign-denied = Pre službu { $service } nebolo nič podpísané.
done-sign-reported-title = Zamietnuté a nahlásené
done-sign-reported = Pre službu { $service } nebolo nič podpísané. Obráťte sa na službu: vo vašom mene možno koná niekto iný.
done-sign-expired-title = Platnosť žiadosti vypršala
done-sign-expired = Pre službu { $service } nebolo nič podpísané. Ak to chcete skúsiť znova, začnite na stránke.
done-sign-cancelled-title = Zrušené na stránke
done-sign-cancelled = Pre službu { $service } nebolo nič podpísané. Tu už nemusíte nič robiť.
done-sign-wrong-match-title = Číslo sa nezhoduje
done-sign-wrong-match = Číslo, ktoré ste zadali, nie je to, ktoré je na stránke služby { $service }, preto nebolo nič podpísané. Ak ste to boli vy, začnite na tej stránke znova.
done-return = Späť do prehliadača
done-not-opened-title = Prehliadač sa neotvoril
done-not-opened = Ťuknite na tlačidlo nižšie alebo otvorte prehliadač sami a prejdite na stránku, kde ste začali.
done-other-browser-title = Žiada stránka o deväť znakov?
done-other-browser = Otvoril sa iný prehliadač než ten, v ktorom ste začali. Zadajte tieto znaky na stránke, kde ste začali:
done-other-browser-code = Deväť znakov

challenge-title = Získať kód pre službu { $service }?
challenge-lead = Stránka žiada o kód z tejto aplikácie. Pokračujte, iba ak sa tam prihlasujete vy.
challenge-typed-title = Získať kód pre tieto číslice?
challenge-typed-digits = Číslice, ktoré ste zadali
challenge-typed-compare = Porovnajte číslice so stránkou. Ak je niektorá nesprávna, vráťte sa a zadajte číslice znova.
challenge-typed-lead = Zadali ste dvanásť číslic zo stránky. Kód bude fungovať iba na tejto stránke.
challenge-typed-warning = Z číslic nevidno, kto žiada o kód. Pokračujte, iba ak ste tú stránku otvorili vy a jej adresa je tá uvedená vyššie.
challenge-sign-title = Podpísať pre službu { $service }?
challenge-sign-lead = Stránka vás žiada o podpis. Údaje zadávate tu sami, aby nikto iný nerozhodoval, čo sa podpíše. Pokračujte, iba ak ste začali vy.
challenge-accept = Pokračovať
challenge-late = Podľa hodín tohto zariadenia platnosť tohto kódu vypršala. Stránka vás možno požiada, aby ste začali znova.

otp-title = Zadajte tento kód na druhej obrazovke
otp-for = Pre službu { $service }
otp-for-digits = Pre server { $server }
otp-code = Váš kód
otp-hint = Môžete použiť veľké alebo malé písmená, s medzerami alebo bez nich.
otp-aloud = Prečítať nahlas
otp-done = Kód je zadaný
otp-late = Platnosť tohto kódu vypršala. Ak ho stránka neprijme, požiadajte na nej o nový.

sign-title = Podpis pre službu { $service }
sign-typed-title = Podpíšte, čo ukazuje stránka
sign-lead = Zadajte, čo chcete podpísať, presne tak, ako je to na stránke. Váš kód bude platiť iba pre toto a pre nič iné.
sign-account = S účtom { $account }
sign-submit = Pokračovať k PIN-u
sign-day = Deň
sign-month = Mesiac
sign-year = Rok
sign-hint-digits = Iba číslice
sign-hint-amount = Napríklad { $example }
sign-hint-date = Číslicami, napríklad 5 pre máj
sign-problem-empty = Toto pole je prázdne. Vyplňte ho.
sign-problem-too-long = Text je príliš dlhý. Skráťte ho, prosím.
sign-problem-not-digits = Použite iba číslice 0 až 9.
sign-problem-not-amount = Toto nie je suma. Napíšte ju takto: { $example }.
sign-problem-not-date = Tento dátum neexistuje. Skontrolujte deň, mesiac a rok (štyri číslice).
sign-problem-not-option = Zvoľte, prosím, jednu z týchto možností.
sign-problem-not-pattern = Nemá to formát, ktorý služba očakáva. Porovnajte to so stránkou.
sign-wrong =
    { $count ->
        [one] Jedno pole treba skontrolovať.
        [few] { $count } polia treba skontrolovať.
        [many] { $count } poľa treba skontrolovať.
       *[other] { $count } polí treba skontrolovať.
    }

deactivated-blocked-title = Toto zariadenie je zablokované
deactivated-blocked = Stane sa to napríklad po piatich nesprávnych PIN kódoch za sebou. Countersign tu nemôže nič schváliť, kým neobnovíte PIN. Samotné zariadenie ďalej funguje a váš účet je v bezpečí.
deactivated-blocked-todo = Zariadenie odblokujete voľbou nového PIN-u:
deactivated-copied-title = Toto zariadenie je uzamknuté
deactivated-copied = Údaje aplikácie sa použili na inom mieste alebo sa obnovili zo staršej kópie. Pre istotu server toto zariadenie už neprijíma.
deactivated-copied-todo = Odstráňte účet tu a potom na stránke „Môj účet“ toto zariadenie znova zaregistrujte. Ak ste nič nekopírovali, zmeňte si aj heslo.
deactivated-removed-title = Toto zariadenie bolo odstránené
deactivated-removed = Toto zariadenie bolo odstránené z vášho účtu, preto už nemôže schvaľovať prihlásenia.
deactivated-removed-todo = Ak chcete toto zariadenie znova používať, odstráňte účet tu a na stránke „Môj účet“ zariadenie zaregistrujte.
deactivated-enrolment-cancelled-title = Registrácia bola zrušená
deactivated-enrolment-cancelled = Na druhej obrazovke bolo uvedené, že sa šesť znakov líši, alebo bola registrácia zrušená. Nič nie je zaregistrované.
deactivated-enrolment-cancelled-todo = Keď budete pripravení, začnite na stránke znova. Ak sa znaky naozaj líšili, použite inú sieť.
deactivated-server-restored-title = Server bol obnovený zo zálohy
deactivated-server-restored = Server má teraz staršie údaje ako toto zariadenie. Váš účet je v bezpečí.
deactivated-server-restored-todo = Aby sa opäť zhodovali, nastavte nový PIN:
deactivated-step-1 = Na inej obrazovke otvorte adresu { $origin } a prihláste sa. Ak nemáte iné zariadenie, zvoľte „Bez aplikácie“.
deactivated-step-2 = Zvoľte „Nový PIN“ vedľa tohto zariadenia. Ak to nevidíte, zvoľte najprv „Spravovať mobilné zariadenia“.
deactivated-step-3 = Naskenujte QR kód zobrazený na stránke.
deactivated-scan = Naskenovať kód pre nový PIN
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Nový PIN
deactivated-remove = Odstrániť z tohto zariadenia
deactivated-begin-again = Odstrániť a začať znova
deactivated-remove-title = Odstrániť účet z tohto zariadenia?
deactivated-remove-lead = Účet { $account } na serveri { $server } bude z tohto zariadenia vymazaný. Kým zariadenie nebude znova zaregistrované, nemôže nič schvaľovať.
deactivated-remove-confirm = Odstrániť

store-title = Aplikáciu nemožno spustiť
# Button: deletes all accounts from this device.
store-delete = Vymazať všetko a začať znova
store-delete-title = Vymazať v aplikácii všetko?
store-delete-lead = Všetky účty v aplikácii budú z tohto zariadenia vymazané, aj s ich názvami a nastaveniami aplikácie. Nemožno ich obnoviť. Kým zariadenie nebude znova zaregistrované na stránke „Môj účet“, nemôže nič schvaľovať.
store-delete-confirm = Vymazať všetko

settings-title = Nastavenia
settings-look = Vzhľad
settings-language = Jazyk
settings-language-system = Automaticky ({ $language })
settings-theme = Svetlý alebo tmavý
settings-theme-system = Automaticky
settings-theme-light = Svetlý
settings-theme-dark = Tmavý
settings-text = Veľkosť textu
settings-text-normal = Bežná
settings-text-large = Veľká
settings-text-larger = Väčšia
settings-text-largest = Najväčšia
settings-notifications = Oznámenia
settings-notifications-hint = Ako dostávate upozornenia na žiadosti
settings-safety = Bezpečnosť
settings-idle = Skryť obsah aplikácie
settings-idle-hint = Po takomto čase bez používania. 30 sekúnd vopred dostanete upozornenie.
settings-idle-minutes =
    { $minutes ->
        [one] Po { $minutes } minúte
        [few] Po { $minutes } minútach
        [many] Po { $minutes } minúty
       *[other] Po { $minutes } minútach
    }
settings-idle-never = Nikdy
settings-accounts = Účty
settings-accounts-hint = PIN, odtlačok prsta alebo tvár, presun, odstránenie
settings-history = Prihlásenia
settings-history-hint = Kedy a kde bol váš účet použitý
settings-about = O tejto aplikácii
settings-privacy = Súkromie
settings-privacy-hint = Čo sa uchováva, čo sa odosiela a komu
# Row of the settings: opens the help page of the server in the browser.
settings-help = Pomoc
settings-help-hint = Otázky a odpovede, v prehliadači: { $address }
settings-diagnostics = Diagnostika
settings-diagnostics-hint = Keď niečo nefunguje
settings-licences = Licencie
settings-licences-hint = Táto aplikácia a jej súčasti
settings-version = Verzia { $version }

notify-running-title = Oznámenia, kým aplikácia beží
notify-running = Oznámenie dostanete, aj keď je okno skryté. Zatvorená aplikácia žiadosti nekontroluje.
notify-open-title = Oznámenia, len keď je aplikácia otvorená
notify-open = Toto zariadenie nedovolí zatvorenej aplikácii kontrolovať žiadosti. Keď vás stránka požiada o potvrdenie, otvorte aplikáciu sami.
notify-periodic-title = Aplikácia z času na čas kontroluje žiadosti
notify-periodic = Keď je aplikácia zatvorená, kontroluje žiadosti približne každých 15 minút. Zariadenie to môže odložiť.
notify-seldom-title = Aplikácia kontroluje žiadosti, keď to zariadenie dovolí
notify-seldom = Keď aplikáciu nepoužívate, medzi jednotlivými kontrolami môžu uplynúť aj hodiny. Ak ju zatvoríte potiahnutím v prepínači aplikácií, nekontroluje žiadosti vôbec, kým ju znova neotvoríte.
notify-late = Žiadosť platí len niekoľko minút, takže toto oznámenie často príde neskoro. Keď vás stránka požiada o potvrdenie, otvorte aplikáciu sami.
notify-push-title = Dostanete oznámenie okamžite
notify-push = Len čo príde žiadosť, vaša push aplikácia upozorní Countersign. Ak oznámenie nepríde, otvorte aplikáciu sami.
notify-apple = Len čo príde žiadosť, Apple doručí oznámenie. Stojí v ňom iba to, že čaká žiadosť. Ak oznámenie nepríde, otvorte aplikáciu sami.
notify-faster-title = Ako sa to dozvedieť hneď
notify-faster = Aplikácia ako ntfy môže túto aplikáciu upozorniť, len čo príde žiadosť. Nainštalujte ju a potom túto aplikáciu znova otvorte.
notify-refused-title = Oznámenia sú vypnuté
notify-refused = Keď príde žiadosť, nedostanete upozornenie. Žiadosť uvidíte, keď aplikáciu otvoríte.
notify-settings = Otvoriť nastavenia
notify-ask-title = Oznámenia zatiaľ nie sú povolené
notify-ask = Povoľte oznámenia, aby vás aplikácia mohla upozorniť, keď príde žiadosť.
notify-allow = Povoliť oznámenia

privacy-title = Vaše súkromie
privacy-lead = Stručne: táto aplikácia komunikuje iba so servermi vašich účtov a iba o vašich prihláseniach.
privacy-kept-title = Čo toto zariadenie uchováva
privacy-kept-1 = Pre každý účet: názov a adresu servera a váš účet, čiastočne skrytý
privacy-kept-2 = Tajný kľúč pre každý účet, chránený týmto zariadením a bez vášho PIN-u nepoužiteľný
privacy-kept-3 = Vaše nastavenia
privacy-kept-4 = Neuchováva sa: váš PIN, vaše heslo ani zoznam vašich prihlásení
privacy-sent-title = Čo odosiela a komu
privacy-sent-1 = Serveru účtu: vaše odpovede na žiadosti a zisťovanie nových žiadostí
privacy-sent-2 = Nikdy váš PIN: server môže overiť, či je správny, ale nedozvie sa ho
privacy-sent-3 = Server vidí aj vašu IP adresu, ako každý server
privacy-sent-4 = Ak používate push aplikáciu: adresu, na ktorej je dostupná. Jej poskytovateľ sa dozvie, kedy príde žiadosť, a nič viac
privacy-none-title = Čo nerobí
privacy-none-1 = Žiadne štatistiky, žiadna reklama, žiadne hlásenia o pádoch
privacy-none-2 = Žiadny iný server: žiadne údaje o vás nedostanú ani vývojári
privacy-none-3 = Neuchovávajú sa žiadne snímky: fotoaparát iba číta QR kódy
privacy-gone-title = Ako vymazať svoje údaje
privacy-gone = Ak odstránite účet v časti „Účty“, vymaže sa z tohto zariadenia. Čo o vás uchováva server, nájdete na stránke „Môj účet“.

licences-title = Licencie
licences-own = Táto aplikácia je slobodný softvér pod Verejnou licenciou Európskej únie 1.2.
licences-own-text = Prečítať Verejnú licenciu Európskej únie
licences-others-title = Vznikla vďaka práci ďalších
licences-others =
    { $count ->
        [one] { $count } súčasť pod vlastnou licenciou:
        [few] { $count } súčasti, každá pod vlastnou licenciou:
        [many] { $count } súčasti, každá pod vlastnou licenciou:
       *[other] { $count } súčastí, každá pod vlastnou licenciou:
    }
licences-texts-title = Úplné znenie týchto licencií
licences-loading = Načítava sa zoznam…
licences-failed-title = Zoznam sa nepodarilo otvoriť
licences-failed = Zatvorte aplikáciu a znova ju otvorte. Nič iné to neovplyvňuje.

diagnostics-title = Diagnostika
diagnostics-lead = Keď niečo nefunguje, tieto informácie pomôžu podpore pomôcť vám.
diagnostics-safe = Tieto informácie neobsahujú nič tajné: žiadny PIN, kľúč, kód ani heslo. Tu vidíte všetko, čo by sa zdieľalo.
diagnostics-english = Riadky sú v angličtine, aby im rozumel každý tím podpory.
diagnostics-lines = Diagnostické informácie
diagnostics-share = Zdieľať

move-intro-title = Presunúť na iný telefón?
move-intro-lead = Účet { $account } na serveri { $server } sa presunie na iný telefón alebo tablet. Trvá to menej ako dve minúty.
move-intro-1 = Majte poruke druhý telefón s nainštalovanou touto aplikáciou.
move-intro-2 = Tento telefón ukáže QR kód. Druhý ho naskenuje.
move-intro-3 = Zadajte svoj PIN na druhom telefóne. Je to ten istý PIN ako tu.
move-intro-4 = Oba telefóny ukážu šesť znakov. Ak sú rovnaké, potvrďte to tu.
move-intro-after = Len čo je druhý telefón pripravený, tento prestane pre tento účet fungovať. Dovtedy sa nič nemení.
move-intro-accept = Pokračovať

move-code-title = Naskenujte toto druhým telefónom
move-code-lead = Na druhom telefóne otvorte Countersign, ťuknite na „Presunúť zo starého telefónu“ alebo „Naskenovať QR kód“ a naskenujte tento kód.
move-code-picture = QR kód pre druhý telefón
move-code-typed = Alebo tam zadajte tento kód
move-code-address = Adresa:
move-code-claimed-title = Teraz zadajte PIN na druhom telefóne
move-code-claimed = Druhý telefón prečítal kód a žiada o váš PIN. Tento telefón potom bude pokračovať automaticky.
move-code-attempts =
    { $count ->
        [0] Nezostáva žiadny pokus.
        [1] Na druhom telefóne bol zadaný nesprávny PIN. Zostáva jeden pokus.
        [one] Na druhom telefóne bol zadaný nesprávny PIN. Zostáva { $count } pokus.
        [few] Na druhom telefóne bol zadaný nesprávny PIN. Zostávajú { $count } pokusy.
        [many] Na druhom telefóne bol zadaný nesprávny PIN. Zostáva { $count } pokusu.
       *[other] Na druhom telefóne bol zadaný nesprávny PIN. Zostáva { $count } pokusov.
    }
move-code-over-title = Platnosť tohto kódu vypršala
move-code-over = Nič sa nepresunulo. Vráťte sa a začnite znova.
move-cancel = Zrušiť presun

move-compare-title = Vidíte na druhom telefóne to isté?
move-compare-lead = Pozrite sa na obe obrazovky, pokojne.
move-compare-characters = Šesť znakov
move-compare-same = Znaky sú rovnaké
move-compare-differ = Znaky sa líšia
move-compare-busy = Účet sa presúva…
move-compare-note = Ak sa líšia, nič sa nepresunie. Kód možno prečítal niekto iný.

moved-title = Druhý telefón je pripravený
moved = Prihlásenia do účtu { $account } na serveri { $server } teraz schvaľuje druhý telefón. Tento telefón to už nemôže a účet z neho bol vymazaný.
moved-name = Na stránke „Môj účet“ má druhý telefón ešte názov tohto telefónu. Môžete ho tam premenovať.
moved-home = Hotovo

accounts-title = Účty
accounts-lead = Ťuknite na účet, ak ho chcete používať, zmeniť jeho PIN, presunúť ho alebo odstrániť.
accounts-active = Teraz zobrazený
accounts-requests =
    { $count ->
        [one] Jedna žiadosť čaká
        [few] { $count } žiadosti čakajú
        [many] { $count } žiadosti čaká
       *[other] { $count } žiadostí čaká
    }
accounts-pending = Čaká na druhú obrazovku
accounts-blocked = Zablokovaný
accounts-locked = Uzamknutý
accounts-removed = Odstránený
accounts-cancelled = Registrácia zrušená
accounts-restored = Potrebuje nový PIN

account-add = Pridať účet
account-switch = Prepnúť účet
account-switch-to = Prepnúť na tento účet
account-see = Zobraziť, čo robiť
account-deactivated = Tento účet momentálne nemôže nič schvaľovať.
account-change-pin = Zmeniť PIN
account-biometrics = Namiesto PIN-u. Vždy bude fungovať aj PIN.
account-notice-pin-changed-title = Váš PIN bol zmenený
account-notice-pin-changed = Odteraz v tomto zariadení funguje iba nový PIN.
account-notice-biometrics-on-title = Zapnuté
account-notice-biometrics-on = Odteraz môžete namiesto PIN-u používať odtlačok prsta alebo tvár.
account-notice-biometrics-off-title = Vypnuté
account-notice-biometrics-off = Odteraz toto zariadenie žiada o PIN.
account-notice-named-title = Uložené
account-notice-named = Toto zariadenie odteraz používa toto pomenovanie.
account-sign-ins = Prihlásenia
account-sign-ins-detail = Kedy a kde bol tento účet použitý
account-move = Presunúť na iný telefón
account-move-detail = Približne za dve minúty, bez počítača
account-remove = Odstrániť z tohto zariadenia
account-name = Váš vlastný názov účtu
account-name-hint = Zobrazuje sa len na tomto zariadení. Maximálna dĺžka: { $count }.
account-name-save = Uložiť
account-remove-title = Odstrániť tento účet z tohto zariadenia?
account-remove-lead = Toto sa stane s účtom { $account } na serveri { $server }:
account-remove-server = Server odstráni toto zariadenie z vášho účtu a oznámi vám to e-mailom. Žiadosti, ktoré tu ešte čakajú, sa zrušia.
account-remove-here = Účet a jeho kľúče sa z tohto zariadenia vymažú. Vaše ostatné účty zostanú.
account-remove-last = Ak je to vaše jediné zariadenie, uistite sa, že sa môžete prihlásiť aj iným spôsobom.
account-remove-reinstall = Ak chcete účet tu znova používať, budete musieť toto zariadenie znova zaregistrovať. To isté platí, keď odstránite aplikáciu: nová inštalácia účet nevráti.
account-remove-confirm = Odstrániť

sign-ins-title = Prihlásenia
history-empty = Zatiaľ žiadne prihlásenia. Každé prihlásenie sa objaví tu, s miestom a časom.
history-busy = Kontaktuje sa server…
history-more = Zobraziť staršie záznamy
history-paused = Sú žiadosti na toto zariadenie pozastavené?
history-expect = Práve sa prihlasujem
history-expect-hint = Ak nový prehliadač hlási, že vaše zariadenie teraz žiadosti nedostáva, ťuknite sem. Nové prehliadače potom môžu desať minút posielať žiadosti.
history-expected = Nové prehliadače môžu desať minút posielať žiadosti do tohto zariadenia.
history-method-password = Heslom
history-method-app = Touto aplikáciou
history-method-code = Kódom z tejto aplikácie
history-method-here = V tomto zariadení
history-signed-in = Prihlásené
history-signed = Podpísané
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
history-reported-by-you = Nahlásené vami
history-not-me = Nie som to ja
history-not-me-title = Neboli ste to vy?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Nahlásenie túto transakciu nezastaví. Zavolajte hneď službe „{ $service }“: zastaviť ju môže iba ona.
history-not-me-1 = Ak to nahlásite, každý, kto je prihlásený z toho prehliadača, bude odhlásený. Dostanete o tom e-mail.
history-not-me-2 = Zmeňte si heslo na stránke „Môj účet“.
history-not-me-3 = Na stránke „Môj účet“ skontrolujte zariadenia a relácie a ukončite tie, ktoré nespoznávate.
history-not-me-confirm = Nahlásiť
