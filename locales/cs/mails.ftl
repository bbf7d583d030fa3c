### Čeština: see locales/en for what each text is for.

mail-device-added-subject = K vašemu účtu bylo přidáno zařízení
mail-device-added-body =
    Dobrý den, { $name },

    dne { $when } bylo k vašemu účtu přidáno zařízení „{ $device }“. Nyní může potvrdit, že jste to vy.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud ne, ihned se přihlaste, otevřete stránku „Moje mobilní zařízení“ a zařízení odeberte. Potom si změňte heslo.

mail-device-removed-subject = Z vašeho účtu bylo odebráno zařízení
mail-device-removed-body =
    Dobrý den, { $name },

    dne { $when } bylo z vašeho účtu odebráno zařízení „{ $device }“. Už za vás nemůže potvrzovat.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud ne, ihned se přihlaste, podívejte se na stránku „Moje mobilní zařízení“ a změňte si heslo.

mail-pin-reset-subject = Zařízení má nový PIN
mail-pin-reset-body =
    Dobrý den, { $name },

    dne { $when } byl zařízení „{ $device }“ nastaven nový PIN.

    Pokud jste to byli vy, nemusíte nic dělat.
    Pokud ne, ihned se přihlaste, otevřete stránku „Moje mobilní zařízení“ a zařízení odeberte. Potom si změňte heslo.

mail-device-blocked-subject = Zařízení je zablokované
mail-device-blocked-body =
    Dobrý den, { $name },

    PIN na zařízení „{ $device }“ byl příliš mnohokrát chybný, a proto bylo zařízení dne { $when } zablokováno. Nikdo s ním nebyl přihlášen.

    Pokud jste to byli vy, přihlaste se, otevřete stránku „Moje mobilní zařízení“ a nastavte nový PIN. Zařízení nemusíte přidávat znovu.
    Pokud ne, měl vaše zařízení v ruce někdo jiný. Najděte je, nebo je odeberte ze svého účtu.

mail-device-locked-subject = Zařízení bylo pro vaši bezpečnost uzamčeno
mail-device-locked-body =
    Dobrý den, { $name },

    zařízení „{ $device }“ bylo dne { $when } uzamčeno, protože byla použita jeho kopie nebo jeho starší stav. Nikdo s ním nebyl přihlášen.

    Přihlaste se, otevřete stránku „Moje mobilní zařízení“, zařízení odeberte a přidejte znovu.
    Pokud jste zařízení neobnovovali ze zálohy, možná je někdo zkopíroval: změňte si také heslo.

mail-recovery-pin-subject = Nastavte nový PIN zařízení
mail-recovery-pin-body =
    Dobrý den, { $name },

    dne { $when } někdo, kdo zná vaše heslo, požádal o nastavení nového PINu pro zařízení „{ $device }“.

    Pokud jste to byli vy, otevřete tento odkaz v prohlížeči, kde jste přihlášeni:
    { $link }

    { $wait ->
        [yes] Nový PIN můžete nastavit od { $ready }.
       *[no] Nový PIN můžete nastavit ihned.
    }

    Pokud jste to nebyli vy, zastavte to zde a změňte si heslo:
    { $cancel }

mail-recovery-add-subject = Přidejte zařízení ke svému účtu
mail-recovery-add-body =
    Dobrý den, { $name },

    dne { $when } někdo, kdo zná vaše heslo, požádal o přidání zařízení k vašemu účtu bez potvrzení jiným zařízením.

    Pokud jste to byli vy, otevřete tento odkaz v prohlížeči, kde jste přihlášeni:
    { $link }

    { $wait ->
        [yes] Zařízení můžete přidat od { $ready }.
       *[no] Zařízení můžete přidat ihned.
    }

    Pokud jste to nebyli vy, zastavte to zde a změňte si heslo:
    { $cancel }
