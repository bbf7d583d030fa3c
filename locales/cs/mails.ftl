### Čeština: see locales/en for what each text is for.

mail-device-added-subject = K vašemu účtu bylo přidáno zařízení
mail-device-added-body =
    Dobrý den!

    Dne { $when } bylo k vašemu účtu přidáno zařízení „{ $device }“. Nyní může potvrzovat vaše přihlášení.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, ihned se přihlaste, otevřete stránku „Moje mobilní zařízení“ a zařízení odeberte. Potom si změňte heslo.

mail-device-removed-subject = Z vašeho účtu bylo odebráno zařízení
mail-device-removed-body =
    Dobrý den!

    Dne { $when } bylo z vašeho účtu odebráno zařízení „{ $device }“. Vaše přihlášení už nemůže potvrzovat.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, ihned se přihlaste, podívejte se na stránku „Moje mobilní zařízení“ a změňte si heslo.

mail-pin-reset-subject = Zařízení má nový PIN
mail-pin-reset-body =
    Dobrý den!

    Dne { $when } byl zařízení „{ $device }“ nastaven nový PIN.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, ihned se přihlaste, otevřete stránku „Moje mobilní zařízení“ a zařízení odeberte. Potom si změňte heslo.

mail-device-blocked-subject = Zařízení je zablokované
mail-device-blocked-body =
    Dobrý den!

    Na zařízení „{ $device }“ byl příliš mnohokrát zadán chybný PIN, a proto bylo zařízení dne { $when } zablokováno. Nikdo s ním nebyl přihlášen.

    Pokud jste to byli vy, přihlaste se, otevřete stránku „Moje mobilní zařízení“ a nastavte nový PIN. Zařízení nemusíte přidávat znovu.
    Pokud jste to nebyli vy, měl vaše zařízení někdo jiný. Najděte je, nebo je ihned odeberte ze svého účtu.

mail-device-suspended-subject = Zařízení je zablokováno, dokud mu nenastavíte nový PIN
mail-device-suspended-body =
    Dobrý den!

    Zařízení „{ $device }“ bylo dne { $when } zablokováno, protože zařízení nebo prohlížeč, pomocí kterého bylo přidáno, už není důvěryhodné.

    Pokud je zařízení vaše, přihlaste se, otevřete stránku „Moje mobilní zařízení“ a nastavte mu nový PIN.
    Pokud zařízení neznáte, ihned je odeberte ze svého účtu.

mail-device-locked-subject = Zařízení bylo pro vaši bezpečnost uzamčeno
mail-device-locked-body =
    Dobrý den!

    Zařízení „{ $device }“ bylo dne { $when } uzamčeno, protože byla použita jeho kopie nebo starší záloha. Nikdo s ním nebyl přihlášen.

    Přihlaste se, otevřete stránku „Moje mobilní zařízení“, zařízení odeberte a přidejte znovu.
    Pokud jste zařízení neobnovovali ze zálohy, možná je někdo zkopíroval: ihned si změňte také heslo.

mail-copy-reported-subject = Zařízení bylo pro vaši bezpečnost uzamčeno
mail-copy-reported-body =
    Dobrý den!

    Zařízení „{ $device }“ bylo dne { $when } uzamčeno, protože jeho aplikace oznámila použití jeho kopie nebo starší zálohy. Někdo se mohl pomocí kopie přihlásit: otevřete stránku „Historie přihlášení“ a nahlaste každé přihlášení, které nebylo vaše.

    Přihlaste se, otevřete stránku „Moje mobilní zařízení“, zařízení odeberte a přidejte znovu.
    Pokud jste zařízení neobnovovali ze zálohy, možná je někdo zkopíroval: ihned si změňte také heslo.

mail-recovery-pin-subject = Nastavte nový PIN zařízení
mail-recovery-pin-body =
    Dobrý den!

    Dne { $when } někdo, kdo zná vaše heslo, požádal o nastavení nového PINu pro zařízení „{ $device }“.

    Pokud jste to byli vy, otevřete tento odkaz v prohlížeči, kde jste přihlášeni:
    { $link }

    { $wait ->
        [yes] Nový PIN můžete nastavit od { $ready }.
       *[no] Nový PIN můžete nastavit ihned.
    }

    Pokud jste to nebyli vy, zrušte to zde a ihned si změňte heslo:
    { $cancel }

mail-recovery-add-subject = Přidejte zařízení ke svému účtu
mail-recovery-add-body =
    Dobrý den!

    Dne { $when } někdo, kdo zná vaše heslo, požádal o přidání zařízení k vašemu účtu bez potvrzení jiným zařízením.

    Pokud jste to byli vy, otevřete tento odkaz v prohlížeči, kde jste přihlášeni:
    { $link }

    { $wait ->
        [yes] Zařízení můžete přidat od { $ready }.
       *[no] Zařízení můžete přidat ihned.
    }

    Pokud jste to nebyli vy, zrušte to zde a ihned si změňte heslo:
    { $cancel }

mail-device-moved-subject = Vaše aplikace byla přesunuta na jiné zařízení
mail-device-moved-body =
    Dobrý den!

    Dne { $when } byla aplikace ze zařízení „{ $device }“ přesunuta na jiné zařízení. Vaše přihlášení nyní může potvrzovat nové zařízení, staré už ne.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, ihned se přihlaste, otevřete stránku „Moje mobilní zařízení“ a zařízení odeberte. Potom si změňte heslo.

mail-biometrics-added-subject = Zařízení nyní může potvrzovat otiskem prstu nebo obličejem
mail-biometrics-added-body =
    Dobrý den!

    Od { $when } může zařízení „{ $device }“ potvrzovat vaše přihlášení nejen PINem, ale i otiskem prstu nebo obličejem.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, měl vaše zařízení někdo, kdo zná váš PIN. Ihned se přihlaste, otevřete stránku „Moje mobilní zařízení“ a zařízení odeberte.

mail-sign-in-reported-subject = Nahlásili jste přihlášení, které nebylo vaše
mail-sign-in-reported-body =
    Dobrý den!

    Dne { $when } bylo nahlášeno, že přihlášení do služby „{ $service }“ ze dne { $then } nebylo vaše. { $ended ->
        [yes] Všechny relace v tom prohlížeči byly ukončeny.
       *[no] V tom prohlížeči už žádná relace otevřená nebyla.
    }

    Ihned si změňte heslo: kdo se přihlásil nebo se o to pokusil, ten je zná.
    Pokud jste to nahlásili omylem, přihlaste se z toho prohlížeče znovu.

mail-attempt-reported-subject = Nahlásili jste pokus o přihlášení, který nebyl váš
mail-attempt-reported-body =
    Dobrý den!

    Dne { $when } byl zamítnut a nahlášen pokus o přihlášení do služby „{ $service }“, který nebyl váš. Nikdo se nepřihlásil.

    Ihned si změňte heslo: kdo se o to pokusil, ten je zná.
    Pokud jste to nahlásili omylem, přihlaste se znovu aplikací.

mail-transaction-reported-subject = Nahlásili jste transakci, která nebyla vaše
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Dobrý den!

    { $signed ->
        [yes] Nahlášení tuto transakci nezastaví. Zavolejte hned službě „{ $service }“: zastavit ji může jen ona.
       *[no] Nic nebylo podepsáno. Přesto zavolejte hned službě „{ $service }“: někdo tam možná jedná vaším jménem.
    }

    Nahlášeno jako cizí dne { $when }:
    { $content }

    { $ended ->
        [yes] Všechny relace v tom prohlížeči byly ukončeny.
       *[no] V tom prohlížeči už žádná relace otevřená nebyla.
    }

    Potom otevřete „Moje mobilní zařízení“, odeberte každé zařízení, které není vaše, a změňte si heslo.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Do { $from } k přihlášení nestačí samotné heslo. Použijte aplikaci. Pokud se vaše zařízení ztratilo, vyberte na přihlašovací stránce „{ $lost }“: to stále funguje.

mail-stopped-subject = Vše bylo zastaveno
mail-stopped-body =
    Dobrý den!

    Dne { $when } byla z vašeho účtu odebrána všechna zařízení a byli jste všude odhlášeni.

    Chcete-li začít znovu, přihlaste se heslem a přidejte zařízení. Pro vaši bezpečnost nejprve dostanete e-mail a možná budete muset nějakou dobu počkat.
    Pokud jste to nebyli vy, vaše heslo zná někdo jiný: ihned si je změňte.

mail-new-browser-subject = Nové přihlášení k vašemu účtu
mail-new-browser-body =
    Dobrý den!

    Dne { $when } se někdo přihlásil k vašemu účtu z nového prohlížeče. V části „{ $history }“ uvidíte, odkud.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, vaše heslo zná někdo jiný: ihned si je změňte.

mail-verify-address-subject = Potvrďte svou e-mailovou adresu
mail-verify-address-body =
    Dobrý den!

    Dne { $when } někdo požádal o účet s touto e-mailovou adresou.

    Pokud jste to byli vy, otevřete do 24 hodin tento odkaz a zvolte si heslo:
    { $link }

    Pokud jste to nebyli vy, nemusíte nic dělat: žádný účet nevznikne.

mail-invitation-subject = Zvolte si heslo k novému účtu
mail-invitation-body =
    Dobrý den!

    Dne { $when } pro vás organizace, která provozuje tuto službu, připravila účet s touto e-mailovou adresou.

    Chcete-li ho používat, otevřete do 24 hodin tento odkaz a zvolte si heslo:
    { $link }

    Pokud jste tento e-mail nečekali, nemusíte nic dělat: bez hesla účet nelze používat.

mail-account-exists-subject = Účet už máte
mail-account-exists-body =
    Dobrý den!

    Dne { $when } někdo požádal o nový účet s vaší e-mailovou adresou. Účet už máte, proto nový nevznikl.

    Pokud jste to byli vy, přihlaste se zde:
    { $link }

    Pokud jste to nebyli vy, nemusíte nic dělat.

mail-address-taken-body =
    Dobrý den!

    Dne { $when } někdo požádal o změnu e-mailové adresy jiného účtu na vaši. Účet s touto adresou už máte, proto se nic nezměnilo.

    Pokud jste to nebyli vy, nemusíte nic dělat.

mail-account-created-subject = Váš účet byl vytvořen
mail-account-created-body =
    Dobrý den!

    Váš účet byl vytvořen dne { $when }.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, vaše heslo zná někdo jiný: ihned si je změňte.

mail-account-disabled-subject = Váš účet byl deaktivován
mail-account-disabled-body =
    Dobrý den!

    Váš účet byl deaktivován dne { $when }. Byli jste všude odhlášeni.

    Obraťte se na organizaci, která provozuje tuto službu.

mail-account-enabled-subject = Váš účet lze znovu používat
mail-account-enabled-body =
    Dobrý den!

    Váš účet byl znovu aktivován dne { $when }. Můžete se přihlašovat a používat svá zařízení jako dříve.

mail-help-desk-role-given-subject = Můžete používat uživatelskou podporu
mail-help-desk-role-given-body =
    Dobrý den!

    Dne { $when } vám byl udělen přístup k uživatelské podpoře. Můžete v ní vyhledávat jiné účty a pomáhat jejich majitelům.

    Pokud jste to nečekali, obraťte se na organizaci, která provozuje tuto službu.

mail-help-desk-role-taken-subject = Uživatelskou podporu už nemůžete používat
mail-help-desk-role-taken-body =
    Dobrý den!

    Váš přístup k uživatelské podpoře skončil dne { $when }. Nic jiného se ve vašem účtu nezměnilo.

    Pokud jste to nečekali, obraťte se na organizaci, která provozuje tuto službu.

mail-help-desk-unlocked-subject = Vaše přihlášení bylo odblokováno
mail-help-desk-unlocked-body =
    Dobrý den!

    Uživatelská podpora služby { $service } odblokovala přihlášení k vašemu účtu dne { $when }. Heslo můžete hned znovu zadat.

    Pokud jste to nečekali, obraťte se na organizaci, která provozuje tuto službu.

mail-help-desk-removed-subject = Podpora odebrala zařízení z vašeho účtu
mail-help-desk-removed-body =
    Dobrý den!

    Uživatelská podpora služby { $service } odebrala zařízení „{ $device }“ z vašeho účtu dne { $when }. Už nemůže potvrzovat vaše přihlášení.

    Pokud jste to nečekali, obraťte se na organizaci, která provozuje tuto službu.

mail-help-desk-sessions-subject = Podpora vás všude odhlásila
mail-help-desk-sessions-body =
    Dobrý den!

    Uživatelská podpora služby { $service } ukončila všechny vaše relace dne { $when }.

    Pokud jste to nečekali, obraťte se na organizaci, která provozuje tuto službu.

mail-help-desk-pin-subject = Podpora zahájila nastavení nového PINu
mail-help-desk-pin-body =
    Dobrý den!

    Dne { $when } pro vás uživatelská podpora služby { $service } zahájila nastavení nového PINu zařízení „{ $device }“.

    Nejprve se přihlaste heslem. Pak otevřete tento odkaz ve stejném prohlížeči:
    { $link }

    { $wait ->
        [yes] Nový PIN můžete nastavit od { $ready }.
       *[no] Nový PIN můžete nastavit ihned.
    }

    Pokud jste o to podporu nežádali, zrušte to zde:
    { $cancel }

mail-help-desk-add-subject = Podpora zahájila obnovení účtu
mail-help-desk-add-body =
    Dobrý den!

    Dne { $when } zahájila uživatelská podpora služby { $service } obnovení, abyste mohli k účtu přidat zařízení.

    Nejprve se přihlaste heslem. Pak otevřete tento odkaz ve stejném prohlížeči:
    { $link }

    { $wait ->
        [yes] Zařízení můžete přidat od { $ready }.
       *[no] Zařízení můžete přidat ihned.
    }

    Pokud jste o to podporu nežádali, zrušte to zde:
    { $cancel }

mail-account-deleted-subject = Váš účet byl smazán
mail-account-deleted-body =
    Dobrý den!

    Váš účet byl dne { $when } smazán se všemi údaji. Vaše zařízení už nemohou potvrzovat přihlášení.

    Obraťte se na organizaci, která provozuje tuto službu.

mail-new-address-body =
    Dobrý den!

    Dne { $when } chtěl někdo použít tuto e-mailovou adresu pro účet.

    Pokud jste to byli vy, otevřete do 24 hodin tento odkaz v prohlížeči, kde jste přihlášeni:
    { $link }

    Pokud jste to nebyli vy, nemusíte nic dělat.

mail-name-changed-subject = Vaše jméno bylo změněno
mail-name-changed-body =
    Dobrý den!

    Jméno vašeho účtu bylo změněno dne { $when }.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, vaše heslo zná někdo jiný: ihned si je změňte.

mail-email-changed-subject = Vaše e-mailová adresa byla změněna
mail-email-changed-body =
    Dobrý den!

    Dne { $when } byla e-mailová adresa vašeho účtu změněna z { $old } na { $new }.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, vaše heslo zná někdo jiný: ihned si je změňte.

mail-email-changed-reverse =
    Pokud jste to nebyli vy, otevřete tento odkaz do { $until }. Vrátí vašemu účtu dřívější adresu a ukončí všechny relace, které otevřel někdo jiný.

    { $link }

mail-email-reversed-subject = Vaše e-mailová adresa byla vrácena zpět
mail-email-reversed-body =
    Dobrý den!

    Dne { $when } byla e-mailová adresa vašeho účtu vrácena z { $new } zpět na { $old }. Byl k tomu použit odkaz z našeho e-mailu na { $old }.

    Všechna zařízení byla odebrána, všude jste byli odhlášeni a heslo už neplatí. Chcete-li zvolit nové, vyberte na přihlašovací stránce „{ $forgotten }“.

mail-password-changed-subject = Vaše heslo bylo změněno
mail-password-changed-body =
    Dobrý den!

    Heslo k vašemu účtu bylo změněno dne { $when }. Ve všech ostatních prohlížečích jste byli odhlášeni.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud jste to nebyli vy, vaše heslo zná někdo jiný: ihned si zvolte nové.

mail-password-reset-subject = Zvolte nové heslo
mail-password-reset-body =
    Dobrý den!

    Dne { $when } někdo požádal o nové heslo k vašemu účtu.

    Pokud jste to byli vy, otevřete tento odkaz v prohlížeči, ve kterém jste o něj požádali:
    { $link }

    Pokud jste to nebyli vy, zrušte to zde:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Heslo si můžete změnit v části „Můj účet“ pod „{ $page }“. Pokud se nemůžete přihlásit, zvolte na přihlašovací stránce „{ $forgotten }“.
