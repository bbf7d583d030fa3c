### Lietuvių: see locales/en for what each text is for.

mail-device-added-subject = Prie jūsų paskyros pridėtas įrenginys
mail-device-added-body =
    Laba diena!

    Prie jūsų paskyros pridėtas įrenginys „{ $device }“. Laikas: { $when }. Dabar jis gali patvirtinti jūsų prisijungimus.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, nedelsdami prisijunkite, atverkite puslapį „Mano mobilieji įrenginiai“ ir pašalinkite įrenginį. Tada pakeiskite slaptažodį.

mail-device-removed-subject = Iš jūsų paskyros pašalintas įrenginys
mail-device-removed-body =
    Laba diena!

    Iš jūsų paskyros pašalintas įrenginys „{ $device }“. Laikas: { $when }. Jis nebegali patvirtinti jūsų prisijungimų.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, nedelsdami prisijunkite, peržiūrėkite puslapį „Mano mobilieji įrenginiai“ ir pakeiskite slaptažodį.

mail-pin-reset-subject = Įrenginys turi naują PIN
mail-pin-reset-body =
    Laba diena!

    Įrenginiui „{ $device }“ nustatytas naujas PIN. Laikas: { $when }.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, nedelsdami prisijunkite, atverkite puslapį „Mano mobilieji įrenginiai“ ir pašalinkite įrenginį. Tada pakeiskite slaptažodį.

mail-device-blocked-subject = Įrenginys užblokuotas
mail-device-blocked-body =
    Laba diena!

    Įrenginyje „{ $device }“ per daug kartų įvestas neteisingas PIN, todėl įrenginys užblokuotas. Laikas: { $when }. Juo niekas neprisijungė.

    Jei tai buvote jūs, prisijunkite, atverkite puslapį „Mano mobilieji įrenginiai“ ir nustatykite naują PIN. Įrenginio pridėti iš naujo nereikia.
    Jei tai ne jūs, jūsų įrenginį turėjo kas nors kitas. Suraskite jį arba nedelsdami pašalinkite iš savo paskyros.

mail-device-suspended-subject = Įrenginys užblokuotas, kol nebus nustatytas naujas PIN
mail-device-suspended-body =
    Laba diena!

    Įrenginys „{ $device }“ užblokuotas, nes įrenginiu ar naršykle, kuriais jis buvo pridėtas, nebepasitikima. Laikas: { $when }.

    Jei įrenginys jūsų, prisijunkite, atverkite puslapį „Mano mobilieji įrenginiai“ ir nustatykite naują PIN.
    Jei įrenginio neatpažįstate, nedelsdami pašalinkite jį iš savo paskyros.

mail-device-locked-subject = Įrenginys užrakintas jūsų saugumui
mail-device-locked-body =
    Laba diena!

    Įrenginys „{ $device }“ užrakintas, nes panaudota jo kopija arba senesnė atsarginė kopija. Laikas: { $when }. Juo niekas neprisijungė.

    Prisijunkite, atverkite puslapį „Mano mobilieji įrenginiai“, pašalinkite įrenginį ir pridėkite iš naujo.
    Jei įrenginio neatkūrėte iš atsarginės kopijos, kažkas galėjo jį nukopijuoti: nedelsdami pakeiskite ir slaptažodį.

mail-copy-reported-subject = Įrenginys užrakintas jūsų saugumui
mail-copy-reported-body =
    Laba diena!

    Įrenginys „{ $device }“ užrakintas, nes jo programėlė pranešė, kad panaudota jo kopija arba senesnė atsarginė kopija. Laikas: { $when }. Kažkas galėjo prisijungti su kopija: atverkite puslapį „Prisijungimų istorija“ ir praneškite apie kiekvieną prisijungimą, kuris buvo ne jūsų.

    Prisijunkite, atverkite puslapį „Mano mobilieji įrenginiai“, pašalinkite įrenginį ir pridėkite iš naujo.
    Jei įrenginio neatkūrėte iš atsarginės kopijos, kažkas galėjo jį nukopijuoti: nedelsdami pakeiskite ir slaptažodį.

mail-recovery-pin-subject = Nustatykite naują įrenginio PIN
mail-recovery-pin-body =
    Laba diena!

    Kažkas, kas žino jūsų slaptažodį, paprašė nustatyti naują PIN įrenginiui „{ $device }“. Laikas: { $when }.

    Jei tai buvote jūs, atverkite šią nuorodą naršyklėje, kurioje esate prisijungę:
    { $link }

    { $wait ->
        [yes] Naują PIN galėsite nustatyti nuo { $ready }.
       *[no] Naują PIN galite nustatyti iš karto.
    }

    Jei tai ne jūs, atšaukite tai čia ir nedelsdami pakeiskite slaptažodį:
    { $cancel }

mail-recovery-add-subject = Pridėkite įrenginį prie savo paskyros
mail-recovery-add-body =
    Laba diena!

    Kažkas, kas žino jūsų slaptažodį, paprašė pridėti prie jūsų paskyros įrenginį nepatvirtinus kitu įrenginiu. Laikas: { $when }.

    Jei tai buvote jūs, atverkite šią nuorodą naršyklėje, kurioje esate prisijungę:
    { $link }

    { $wait ->
        [yes] Įrenginį galėsite pridėti nuo { $ready }.
       *[no] Įrenginį galite pridėti iš karto.
    }

    Jei tai ne jūs, atšaukite tai čia ir nedelsdami pakeiskite slaptažodį:
    { $cancel }

mail-device-moved-subject = Jūsų programėlė perkelta į kitą įrenginį
mail-device-moved-body =
    Laba diena!

    Programėlė iš įrenginio „{ $device }“ perkelta į kitą įrenginį. Laikas: { $when }. Dabar naujasis įrenginys gali patvirtinti jūsų prisijungimus, o senasis nebegali.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, nedelsdami prisijunkite, atverkite puslapį „Mano mobilieji įrenginiai“ ir pašalinkite įrenginį. Tada pakeiskite slaptažodį.

mail-biometrics-added-subject = Įrenginys dabar gali patvirtinti piršto atspaudu arba veidu
mail-biometrics-added-body =
    Laba diena!

    Įrenginys „{ $device }“ dabar gali patvirtinti jūsų prisijungimus ne tik PIN, bet ir piršto atspaudu arba veidu. Laikas: { $when }.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, jūsų įrenginį turėjo kas nors, žinantis jūsų PIN. Nedelsdami prisijunkite, atverkite puslapį „Mano mobilieji įrenginiai“ ir pašalinkite įrenginį.

mail-sign-in-reported-subject = Pranešėte apie ne savo prisijungimą
mail-sign-in-reported-body =
    Laba diena!

    Pranešta, kad prie paslaugos „{ $service }“ ({ $then }) prisijungėte ne jūs. Pranešimo laikas: { $when }. { $ended ->
        [yes] Visi seansai toje naršyklėje užbaigti.
       *[no] Toje naršyklėje atvirų seansų nebebuvo.
    }

    Nedelsdami pakeiskite slaptažodį: jį žino tas, kas prisijungė arba bandė tai padaryti.
    Jei pranešėte per klaidą, prisijunkite iš tos naršyklės dar kartą.

mail-attempt-reported-subject = Pranešėte apie ne savo bandymą prisijungti
mail-attempt-reported-body =
    Laba diena!

    Svetimas bandymas prisijungti prie paslaugos „{ $service }“ atmestas ir apie jį pranešta ({ $when }). Niekas neprisijungė.

    Nedelsdami pakeiskite slaptažodį: jį žino tas, kas bandė prisijungti.
    Jei pranešėte per klaidą, prisijunkite programėle dar kartą.

mail-transaction-reported-subject = Pranešėte apie svetimą operaciją
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Laba diena!

    { $signed ->
        [yes] Pranešimas šios operacijos nesustabdo. Dabar paskambinkite paslaugai „{ $service }“: tik ji gali operaciją sustabdyti.
       *[no] Nieko nepasirašyta. Vis tiek dabar paskambinkite paslaugai „{ $service }“: galbūt kas nors ten veikia jūsų vardu.
    }

    Pranešta kaip apie svetimą ({ $when }):
    { $content }

    { $ended ->
        [yes] Visi seansai toje naršyklėje užbaigti.
       *[no] Toje naršyklėje atvirų seansų nebebuvo.
    }

    Tada atverkite „Mano mobilieji įrenginiai“, pašalinkite kiekvieną ne savo įrenginį ir pakeiskite slaptažodį.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Vien slaptažodžio prisijungti nepakanka iki: { $from }. Naudokite programėlę. Jei pametėte įrenginį, prisijungimo puslapyje pasirinkite „{ $lost }“: tai vis dar veikia.

mail-stopped-subject = Viskas sustabdyta
mail-stopped-body =
    Laba diena!

    Iš jūsų paskyros pašalinti visi įrenginiai, ir esate atjungti visur. Laikas: { $when }.

    Kad pradėtumėte iš naujo, prisijunkite slaptažodžiu ir pridėkite įrenginį. Jūsų saugumui pirmiausia gausite el. laišką ir gali tekti kurį laiką palaukti.
    Jei tai ne jūs, jūsų slaptažodį žino kažkas kitas: nedelsdami jį pakeiskite.

mail-new-browser-subject = Naujas prisijungimas prie jūsų paskyros
mail-new-browser-body =
    Laba diena!

    { $when } kažkas prisijungė prie jūsų paskyros iš naujos naršyklės. Skiltyje „{ $history }“ matysite, iš kur.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, jūsų slaptažodį žino kažkas kitas: nedelsdami jį pakeiskite.

mail-verify-address-subject = Patvirtinkite savo el. pašto adresą
mail-verify-address-body =
    Laba diena!

    { $when } kažkas paprašė paskyros su šiuo el. pašto adresu.

    Jei tai buvote jūs, per 24 valandas atverkite šią nuorodą ir pasirinkite slaptažodį:
    { $link }

    Jei tai ne jūs, nieko daryti nereikia: paskyra nebus sukurta.

mail-invitation-subject = Pasirinkite naujos paskyros slaptažodį
mail-invitation-body =
    Laba diena!

    { $when } šią paslaugą teikianti organizacija parengė jums paskyrą su šiuo el. pašto adresu.

    Norėdami ja naudotis, per 24 valandas atverkite šią nuorodą ir pasirinkite slaptažodį:
    { $link }

    Jei šio el. laiško nelaukėte, nieko daryti nereikia: be slaptažodžio paskyra naudotis neįmanoma.

mail-account-exists-subject = Jūs jau turite paskyrą
mail-account-exists-body =
    Laba diena!

    { $when } kažkas paprašė naujos paskyros su jūsų el. pašto adresu. Paskyrą jau turite, todėl nauja nesukurta.

    Jei tai buvote jūs, prisijunkite čia:
    { $link }

    Jei tai ne jūs, nieko daryti nereikia.

mail-address-taken-body =
    Laba diena!

    Kažkas paprašė kitos paskyros el. pašto adresą pakeisti į jūsų. Laikas: { $when }. Jau turite paskyrą su šiuo adresu, todėl niekas nepakeista.

    Jei tai ne jūs, nieko daryti nereikia.

mail-account-created-subject = Jūsų paskyra sukurta
mail-account-created-body =
    Laba diena!

    Jūsų paskyra sukurta. Laikas: { $when }.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, jūsų slaptažodį žino kažkas kitas: nedelsdami jį pakeiskite.

mail-account-disabled-subject = Jūsų paskyra išjungta
mail-account-disabled-body =
    Laba diena!

    Jūsų paskyra išjungta, ir esate atjungti visur. Laikas: { $when }.

    Kreipkitės į šią paslaugą teikiančią organizaciją.

mail-account-enabled-subject = Jūsų paskyra vėl galima naudotis
mail-account-enabled-body =
    Laba diena!

    Jūsų paskyra vėl įjungta. Laikas: { $when }. Galite prisijungti ir naudotis savo įrenginiais kaip anksčiau.

mail-help-desk-role-given-subject = Galite naudotis pagalbos tarnyba
mail-help-desk-role-given-body =
    Laba diena!

    Jums suteikta prieiga prie pagalbos tarnybos. Laikas: { $when }. Joje galite rasti kitas paskyras ir padėti jų savininkams.

    Jei to nesitikėjote, kreipkitės į šią paslaugą teikiančią organizaciją.

mail-help-desk-role-taken-subject = Nebegalite naudotis pagalbos tarnyba
mail-help-desk-role-taken-body =
    Laba diena!

    Jūsų prieiga prie pagalbos tarnybos panaikinta. Laikas: { $when }. Daugiau jūsų paskyroje niekas nepasikeitė.

    Jei to nesitikėjote, kreipkitės į šią paslaugą teikiančią organizaciją.

mail-help-desk-unlocked-subject = Jūsų prisijungimas atblokuotas
mail-help-desk-unlocked-body =
    Laba diena!

    Paslaugos „{ $service }“ pagalbos tarnyba atblokavo prisijungimą prie jūsų paskyros. Laikas: { $when }. Galite iš karto vėl įvesti slaptažodį.

    Jei to nesitikėjote, kreipkitės į šią paslaugą teikiančią organizaciją.

mail-help-desk-removed-subject = Pagalbos tarnyba pašalino įrenginį iš jūsų paskyros
mail-help-desk-removed-body =
    Laba diena!

    Paslaugos „{ $service }“ pagalbos tarnyba pašalino įrenginį „{ $device }“ iš jūsų paskyros. Laikas: { $when }. Jis nebegali patvirtinti jūsų prisijungimų.

    Jei to nesitikėjote, kreipkitės į šią paslaugą teikiančią organizaciją.

mail-help-desk-sessions-subject = Pagalbos tarnyba jus visur atjungė
mail-help-desk-sessions-body =
    Laba diena!

    Paslaugos „{ $service }“ pagalbos tarnyba baigė visus jūsų seansus. Laikas: { $when }.

    Jei to nesitikėjote, kreipkitės į šią paslaugą teikiančią organizaciją.

mail-help-desk-pin-subject = Pagalbos tarnyba pradėjo naujo PIN nustatymą
mail-help-desk-pin-body =
    Laba diena!

    Paslaugos „{ $service }“ pagalbos tarnyba pradėjo jums naujo PIN nustatymą įrenginiui „{ $device }“. Laikas: { $when }.

    Pirmiausia prisijunkite slaptažodžiu. Tada atverkite šią nuorodą toje pačioje naršyklėje:
    { $link }

    { $wait ->
        [yes] Naują PIN galėsite nustatyti nuo { $ready }.
       *[no] Naują PIN galite nustatyti iš karto.
    }

    Jei to pagalbos tarnybos neprašėte, atšaukite čia:
    { $cancel }

mail-help-desk-add-subject = Pagalbos tarnyba pradėjo atkūrimą
mail-help-desk-add-body =
    Laba diena!

    Paslaugos „{ $service }“ pagalbos tarnyba pradėjo atkūrimą, kad galėtumėte pridėti įrenginį prie savo paskyros. Laikas: { $when }.

    Pirmiausia prisijunkite slaptažodžiu. Tada atverkite šią nuorodą toje pačioje naršyklėje:
    { $link }

    { $wait ->
        [yes] Įrenginį galėsite pridėti nuo { $ready }.
       *[no] Įrenginį galite pridėti iš karto.
    }

    Jei to pagalbos tarnybos neprašėte, atšaukite čia:
    { $cancel }

mail-account-deleted-subject = Jūsų paskyra ištrinta
mail-account-deleted-body =
    Laba diena!

    Jūsų paskyra ištrinta su visais duomenimis. Laikas: { $when }. Jūsų įrenginiais nebegalima patvirtinti prisijungimų.

    Kreipkitės į šią paslaugą teikiančią organizaciją.

mail-new-address-body =
    Laba diena!

    { $when } kažkas norėjo naudoti šį el. pašto adresą paskyrai.

    Jei tai buvote jūs, per 24 valandas atverkite šią nuorodą naršyklėje, kurioje esate prisijungę:
    { $link }

    Jei tai ne jūs, nieko daryti nereikia.

mail-name-changed-subject = Jūsų vardas ir pavardė pakeisti
mail-name-changed-body =
    Laba diena!

    Jūsų paskyros vardas ir pavardė pakeisti. Laikas: { $when }.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, jūsų slaptažodį žino kažkas kitas: nedelsdami jį pakeiskite.

mail-email-changed-subject = Jūsų el. pašto adresas pakeistas
mail-email-changed-body =
    Laba diena!

    Jūsų paskyros el. pašto adresas { $old } pakeistas į { $new }. Laikas: { $when }.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, jūsų slaptažodį žino kažkas kitas: nedelsdami jį pakeiskite.

mail-email-changed-reverse =
    Jei tai ne jūs, atverkite šią nuorodą iki { $until }. Ji grąžina jūsų paskyrai ankstesnį adresą ir užbaigia visus seansus, kuriuos atvėrė kažkas kitas.

    { $link }

mail-email-reversed-subject = Grąžintas ankstesnis jūsų el. pašto adresas
mail-email-reversed-body =
    Laba diena!

    Jūsų paskyros el. pašto adresas { $new } vėl pakeistas į { $old }. Laikas: { $when }. Tam panaudota nuoroda iš mūsų laiško adresu { $old }.

    Visi įrenginiai pašalinti, esate atjungti visur, o slaptažodis nebegalioja. Norėdami pasirinkti naują, prisijungimo puslapyje pasirinkite „{ $forgotten }“.

mail-password-changed-subject = Jūsų slaptažodis pakeistas
mail-password-changed-body =
    Laba diena!

    Jūsų paskyros slaptažodis pakeistas { $when }. Visose kitose naršyklėse buvote atjungti.

    Jei tai buvote jūs, nieko daryti nereikia.
    Jei tai ne jūs, jūsų slaptažodį žino kažkas kitas: nedelsdami pasirinkite naują.

mail-password-reset-subject = Pasirinkite naują slaptažodį
mail-password-reset-body =
    Laba diena!

    { $when } kažkas paprašė naujo jūsų paskyros slaptažodžio.

    Jei tai buvote jūs, atverkite šią nuorodą naršyklėje, kurioje jos prašėte:
    { $link }

    Jei tai ne jūs, atšaukite tai čia:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Slaptažodį keičiate skiltyje „Mano paskyra“, pasirinkę „{ $page }“. Jei negalite prisijungti, prisijungimo puslapyje pasirinkite „{ $forgotten }“.
