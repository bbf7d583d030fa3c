### Čeština: see locales/en for what each text is for.

error-unknown-code =
    Toto není kód Countersign, a proto nebyl použit. Použijte kód, který ukazuje vaše přihlašovací stránka.
    .title = Toto není kód Countersign
error-newer-version =
    Kód byl vytvořen pro novější verzi této aplikace, a proto jej zde nelze přečíst. Aktualizujte aplikaci a naskenujte kód znovu.
    .title = Tato aplikace potřebuje aktualizaci
error-no-code-in-picture =
    Na obrázku nebyl nalezen čitelný kód. Vyberte ostřejší obrázek, na kterém je celý kód s bílým okrajem.
    .title = Na tomto obrázku není kód
error-unreadable-picture =
    Soubor není obrázek, který by tato aplikace uměla přečíst, nebo je příliš velký. Vyberte obrázek PNG, JPEG nebo WebP o velikosti nejvýše 12 megabajtů.
    .title = Tento obrázek nelze otevřít
error-mistyped-code =
    Nejméně jeden znak je jiný než na stránce, a proto nebylo nic odesláno. Porovnejte kód se stránkou a opravte jej.
    .title = Překlep
error-mistyped-digits =
    Jedna z číslic je špatně nebo chybí. Nepočítá se to jako pokus. Porovnejte všech dvanáct číslic se stránkou a opravte je.
    .title = Překlep
error-insecure-address =
    Připojení k této adrese není šifrované, a proto je aplikace nepoužije. Požádejte službu o správný kód.
    .title = Tato adresa není chráněná
error-not-an-address =
    Adresa je neúplná nebo obsahuje překlep, proto se nic neodeslalo. Opište ji ze stránky, která kód ukazuje.
    .title = Toto není adresa
error-no-answer-there =
    Nic se nezměnilo. Zkontrolujte adresu a zda je toto zařízení online. Potom to zkuste znovu.
    .title = Z této adresy nepřišla odpověď
error-name-refused =
    Název je příliš dlouhý nebo obsahuje skryté znaky, proto se neuložil. Zvolte jiný.
    .title = Tento název nelze použít
error-enrolment-gone =
    Každý kód platí jen jednou a po dobu deseti minut. Nic se nezměnilo. Získejte na stránce nový kód a naskenujte jej.
    .title = Tento kód už neplatí
error-reset-gone =
    Každý kód platí jen jednou a po dobu deseti minut. Nic se nezměnilo. Zvolte „Nový PIN“ vedle tohoto zařízení. Získejte na stránce nový kód a naskenujte jej.
    .title = Tento kód už neplatí
error-enrolment-contested =
    Stejný kód se pokusila použít dvě zařízení, a proto byla obě odmítnuta a nic se nezměnilo. Získejte na stránce nový kód a nenechte jej nikoho jiného vidět.
    .title = Tento kód použilo jiné zařízení
error-not-this-device =
    Tento kód nastavuje nový PIN jiného zařízení. Naskenujte jej tím zařízením, nebo na stránce zvolte toto zařízení a naskenujte nový kód.
    .title = Tento kód je pro jiné zařízení
error-page-still-asks =
    Stránka se stále ptá, zda je šest znaků stejných. Porovnejte znaky a odpovězte tam. Aplikace potom bude automaticky pokračovat.
    .title = Stránka se stále ptá
error-wrong-pin =
    Nic nebylo schváleno. Zadejte svůj PIN znovu. Nespěchejte.
    .title = Chybný PIN
error-enrolment-dead =
    Třikrát byl zadán chybný PIN, a proto už tento kód neplatí. Nic se nezměnilo. Získejte na stránce nový kód a začněte znovu.
    .title = Příliš mnoho chybných PINů
error-reset-unanswered =
    Nový PIN je na tomto zařízení nastaven, ale server zatím neodpověděl. Zkontrolujte, zda je toto zařízení online. Aplikace bude pokračovat automaticky.
    .title = Nový PIN zatím není potvrzen
error-not-attested =
    Tento server přijímá jen zařízení, jejichž hardware dokáže ověřit. Toto zařízení se nepodařilo ověřit. Nic se nezměnilo. Použijte jiné zařízení nebo se obraťte na provozovatele serveru.
    .title = Toto zařízení nelze přijmout
error-unreachable =
    Server je nyní nedostupný. O nic jste nepřišli. Zkontrolujte, zda je toto zařízení připojeno k internetu. Aplikace to bude zkoušet dál.
    .title = Server neodpovídá
error-not-the-server =
    Odpověď nepřišla z vašeho serveru, a proto se k ní nepřihlíží. Síť v hotelu nebo kavárně může chtít, abyste se nejprve přihlásili. Otevřete libovolnou webovou stránku nebo použijte jinou síť.
    .title = Odpověď nepřišla z vašeho serveru
error-server-fault =
    Chyba je na straně serveru. Nic se nezměnilo. Zkuste to znovu za několik minut.
    .title = Server má potíže
error-too-many =
    Pro bezpečnost vašeho účtu vás server žádá, abyste počkali. O nic jste nepřišli. Zkuste to znovu o něco později.
    .title = Příliš mnoho pokusů za krátkou dobu
error-device-not-active =
    Toto zařízení teď nelze pro tento účet použít. Nic se nezměnilo. Vraťte se na úvodní obrazovku účtu, kde je uvedeno, co dělat.
    .title = Toto zařízení nelze použít
error-request-expired =
    Nic nebylo schváleno. Pokud se stále chcete přihlásit, začněte na stránce znovu.
    .title = Platnost této žádosti vypršela
error-request-gone =
    Tato žádost byla vyřízena nebo zrušena jinde. Pokud se stále chcete přihlásit, začněte na stránce znovu.
    .title = Tato žádost už skončila
error-removal-untold =
    Účet byl z tohoto zařízení smazán, ale server neodpověděl. Přihlaste se, otevřete stránku „Můj účet“ a odeberte toto zařízení i v tamním seznamu.
    .title = Server se nepodařilo informovat
error-no-such-account =
    Účet, pro který je tento kód určen, v této aplikaci není. Zvolte na stránce toto zařízení, nebo je nejprve zaregistrujte.
    .title = Tento kód je pro jiný účet
error-forged-challenge =
    Tento kód se vydává za kód z vašeho serveru, ale není z něj. Žádný kód odpovědi nebyl vytvořen. Než budete pokračovat, zkontrolujte adresu stránky.
    .title = Tomuto kódu nevěřte
error-challenge-expired =
    Tento kód je starší než pět minut. Pokud stránka vaši odpověď nepřijme, získejte na ní nový kód.
    .title = Tento kód může být příliš starý
error-clock-wrong =
    Hodiny tohoto zařízení se od serveru liší o více než minutu. Aplikace používá čas serveru. Zapněte v nastavení automatické datum a čas.
    .title = Hodiny tohoto zařízení nejdou správně
error-key-store-unavailable =
    Úložiště klíčů tohoto zařízení, které chrání aplikaci, se nepodařilo otevřít. Nic se nezměnilo. Odemkněte zařízení nebo se k němu znovu přihlaste a zkuste to znovu.
    .title = Úložiště klíčů neodpovídá
error-secret-lost =
    Klíč, který na tomto zařízení chrání data aplikace, je ztracený a nelze ho obnovit. Vaše účty na serverech zůstávají beze změny. Smažte v aplikaci vše a potom toto zařízení znovu zaregistrujte v části „Můj účet“.
    .title = Data aplikace už nelze otevřít
error-device-key-lost =
    Klíč tohoto účtu na tomto zařízení je ztracený. Zařízení proto pro tento účet nemůže nic schvalovat. Odeberte účet z aplikace a potom toto zařízení znovu zaregistrujte v části „Můj účet“.
    .title = Klíč tohoto účtu je ztracený
error-store-unwritable =
    Úložiště tohoto zařízení je plné nebo uzamčené, a proto nebylo nic odesláno. Uvolněte místo a zkuste to znovu.
    .title = Aplikace nemohla uložit data
error-store-damaged =
    Data jsou poškozená nebo patří k jiné instalaci. Nic se nezměnilo. Pokud nový pokus nepomůže, nainstalujte aplikaci znovu a zaregistrujte toto zařízení v části „Můj účet“.
    .title = Data aplikace nelze přečíst
error-store-newer =
    Data aplikace uložila novější verze a tato verze je neumí otevřít. Nic se nezměnilo. Aktualizujte aplikaci.
    .title = Data jsou z novější verze aplikace
error-store-in-use =
    Data používá jiné okno této aplikace. Zavřete toto okno a pokračujte v tom druhém.
    .title = Aplikace Countersign už je otevřená
error-link-not-scanned =
    Tento kód neskenujte: otevírá žádost na zařízení, které jej ukazuje. Otevřete jeho odkaz na tom zařízení, nebo na stránce zvolte „Telefon bez internetu: naskenovat QR kód“.
    .title = Tento kód není ke skenování
error-link-gone =
    Žádost byla vyřízena nebo zrušena, její platnost vypršela, nebo je pro jinou aplikaci. Nic nebylo schváleno. Pokud se stále chcete přihlásit, začněte na stránce znovu.
    .title = Tento odkaz už neplatí
error-request-not-shown =
    Část této žádosti chybí nebo ji zde nelze ukázat, a proto ji nelze schválit. Nic nebylo podepsáno. Aktualizujte aplikaci, nebo se obraťte na službu.
    .title = Žádost nelze ukázat celou
error-link-waits =
    Dokončete zde nebo zrušte, co právě děláte. Odkaz se pak otevře automaticky.
    .title = Čeká na vás odkaz
error-browser-not-opened =
    Toto zařízení prohlížeč neotevřelo. Vraťte se do něj sami. Stránka, kde jste začali, tam bude pokračovat.
    .title = Prohlížeč se neotevřel
error-help-not-opened =
    Prohlížeč se neotevřel, jste stále v aplikaci. Otevřete adresu pod „Nápověda“ v prohlížeči sami.
    .title = Prohlížeč se neotevřel
error-password-page-not-opened =
    Prohlížeč se neotevřel, jste stále v aplikaci. Otevřete v prohlížeči sami adresu, která je zde uvedena.
    .title = Prohlížeč se neotevřel
error-pin-same-digits =
    Čtyři stejné číslice lze snadno uhodnout. Zvolte jiný PIN.
    .title = Tento PIN je příliš jednoduchý
error-pin-row =
    Řady jako 1234 nebo 4321 lze snadno uhodnout. Zvolte jiný PIN.
    .title = Tento PIN je příliš jednoduchý
error-pin-pairs =
    Opakované nebo zrcadlové dvojice, například 1212 nebo 1221, lze snadno uhodnout. Zvolte jiný PIN.
    .title = Tento PIN je příliš jednoduchý
error-pin-year =
    Letopočet lze snadno uhodnout. Zvolte jiný PIN.
    .title = Tento PIN je příliš jednoduchý
error-pin-keypad-line =
    Číslice, které na klávesnici tvoří čáru, lze snadno uhodnout. Zvolte jiný PIN.
    .title = Tento PIN je příliš jednoduchý
error-pin-unchanged =
    Toto už je váš PIN. Zvolte jiný.
    .title = To je váš současný PIN
error-pin-differs =
    Oba PINy nejsou stejné, a proto se nic nezměnilo. Zvolte nový PIN ještě jednou.
    .title = PINy se neshodují
error-biometric-cancelled =
    Nic nebylo schváleno a o nic jste nepřišli. Zkuste to znovu, nebo použijte svůj PIN.
    .title = Zrušeno
error-biometric-locked-out =
    Rozpoznávání otisku prstu nebo obličeje se příliš mnohokrát nezdařilo, a proto je na čas vypnuté. Použijte svůj PIN. Rozpoznávání obnovíte, když zařízení jednou odemknete.
    .title = Tentokrát použijte svůj PIN
error-biometric-changed =
    Na tomto zařízení byl přidán nebo odebrán otisk prstu či obličej. Pro vaši bezpečnost si aplikace nyní vyžádá PIN. Rozpoznávání můžete ve svém účtu znovu zapnout.
    .title = Otisky prstů nebo obličeje se změnily
error-biometric-unavailable =
    Toto zařízení teď nemá otisk prstu ani obličej, který by aplikace mohla použít. Použijte svůj PIN.
    .title = Použijte svůj PIN
error-move-ended =
    Nic se nepřesunulo a toto zařízení funguje jako dřív. Pokud chcete účet stále přesunout, začněte znovu.
    .title = Přesun skončil
error-too-many-accounts =
    Tato aplikace už má nejvyšší možný počet účtů, nebo má účet nejvyšší možný počet zařízení. Nic nebylo zaregistrováno. Odeberte, co nepotřebujete, a zkuste to znovu.
    .title = Dosažen nejvyšší počet
error-settings-not-opened =
    Nic se nezměnilo. Otevřete nastavení tohoto zařízení sami a vyhledejte tam zámek obrazovky.
    .title = Nastavení se neotevřelo
error-notifications-not-opened =
    Nic se nezměnilo. Otevřete nastavení tohoto zařízení sami a vyhledejte tam oznámení této aplikace.
    .title = Nastavení se neotevřelo
