### Slovenščina: see locales/en for what each text is for.

mail-device-added-subject = Vašemu računu je bila dodana naprava
mail-device-added-body =
    Pozdravljeni, { $name }!

    Naprava »{ $device }« je bila dne { $when } dodana vašemu računu. Zdaj lahko potrjuje vaše prijave.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, se takoj prijavite, odprite »Moje mobilne naprave« in napravo odstranite. Nato spremenite geslo.

mail-device-removed-subject = Iz vašega računa je bila odstranjena naprava
mail-device-removed-body =
    Pozdravljeni, { $name }!

    Naprava »{ $device }« je bila dne { $when } odstranjena iz vašega računa. Ne more več potrjevati vaših prijav.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, se takoj prijavite, poglejte »Moje mobilne naprave« in spremenite geslo.

mail-pin-reset-subject = Naprava ima nov PIN
mail-pin-reset-body =
    Pozdravljeni, { $name }!

    Za napravo »{ $device }« je bil dne { $when } nastavljen nov PIN.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, se takoj prijavite, odprite »Moje mobilne naprave« in napravo odstranite. Nato spremenite geslo.

mail-device-blocked-subject = Naprava je blokirana
mail-device-blocked-body =
    Pozdravljeni, { $name }!

    Na napravi »{ $device }« je bil prevečkrat vnesen napačen PIN, zato je bila naprava dne { $when } blokirana. Z njo se ni prijavil nihče.

    Če ste bili to vi, se prijavite, odprite »Moje mobilne naprave« in ponastavite PIN. Naprave ni treba znova dodati.
    Če to niste bili vi, je vašo napravo imel kdo drug. Poiščite jo ali jo takoj odstranite iz svojega računa.

mail-device-suspended-subject = Naprava je blokirana, dokler ne ponastavite njenega PIN-a
mail-device-suspended-body =
    Pozdravljeni, { $name }!

    Naprava »{ $device }« je bila dne { $when } blokirana, ker naprava ali brskalnik, s katerim je bila dodana, ni več vreden zaupanja.

    Če je naprava vaša, se prijavite, odprite »Moje mobilne naprave« in ponastavite njen PIN.
    Če naprave ne prepoznate, jo takoj odstranite iz svojega računa.

mail-device-locked-subject = Naprava je bila zaklenjena zaradi vaše varnosti
mail-device-locked-body =
    Pozdravljeni, { $name }!

    Naprava »{ $device }« je bila dne { $when } zaklenjena, ker je bila uporabljena njena kopija ali njena starejša varnostna kopija. Z njo se ni prijavil nihče.

    Prijavite se, odprite »Moje mobilne naprave«, napravo odstranite in znova dodajte.
    Če naprave niste obnovili iz varnostne kopije, jo je morda kdo kopiral: takoj spremenite tudi geslo.

mail-copy-reported-subject = Naprava je bila zaklenjena zaradi vaše varnosti
mail-copy-reported-body =
    Pozdravljeni, { $name }!

    Naprava »{ $device }« je bila dne { $when } zaklenjena, ker je njena aplikacija sporočila, da je bila uporabljena njena kopija ali njena starejša varnostna kopija. S kopijo se je morda kdo prijavil: odprite »Zgodovina prijav« in sporočite vsako prijavo, ki ni bila vaša.

    Prijavite se, odprite »Moje mobilne naprave«, napravo odstranite in znova dodajte.
    Če naprave niste obnovili iz varnostne kopije, jo je morda kdo kopiral: takoj spremenite tudi geslo.

mail-recovery-pin-subject = Ponastavitev PIN-a naprave
mail-recovery-pin-body =
    Pozdravljeni, { $name }!

    Nekdo, ki pozna vaše geslo, je dne { $when } zahteval ponastavitev PIN-a naprave »{ $device }«.

    Če ste bili to vi, odprite to povezavo v brskalniku, v katerem ste prijavljeni:
    { $link }

    { $wait ->
        [yes] Novi PIN lahko nastavite od naslednjega časa naprej: { $ready }.
       *[no] Novi PIN lahko nastavite takoj.
    }

    Če to niste bili vi, postopek prekličite tukaj in takoj spremenite geslo:
    { $cancel }

mail-recovery-add-subject = Dodajanje naprave vašemu računu
mail-recovery-add-body =
    Pozdravljeni, { $name }!

    Nekdo, ki pozna vaše geslo, je dne { $when } zahteval dodajanje naprave vašemu računu brez potrditve z drugo napravo.

    Če ste bili to vi, odprite to povezavo v brskalniku, v katerem ste prijavljeni:
    { $link }

    { $wait ->
        [yes] Napravo lahko dodate od naslednjega časa naprej: { $ready }.
       *[no] Napravo lahko dodate takoj.
    }

    Če to niste bili vi, postopek prekličite tukaj in takoj spremenite geslo:
    { $cancel }

mail-device-moved-subject = Vaša aplikacija je bila prenesena na drugo napravo
mail-device-moved-body =
    Pozdravljeni, { $name }!

    Aplikacija z naprave »{ $device }« je bila dne { $when } prenesena na drugo napravo. Vaše prijave lahko zdaj potrjuje nova naprava, stara pa ne več.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, se takoj prijavite, odprite »Moje mobilne naprave« in napravo odstranite. Nato spremenite geslo.

mail-biometrics-added-subject = Naprava lahko zdaj potrjuje s prstnim odtisom ali obrazom
mail-biometrics-added-body =
    Pozdravljeni, { $name }!

    Od { $when } lahko naprava »{ $device }« potrjuje vaše prijave ne le s PIN-om, temveč tudi s prstnim odtisom ali obrazom.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, je vašo napravo imel nekdo, ki pozna vaš PIN. Takoj se prijavite, odprite »Moje mobilne naprave« in napravo odstranite.

mail-sign-in-reported-subject = Sporočili ste prijavo, ki ni bila vaša
mail-sign-in-reported-body =
    Pozdravljeni, { $name }!

    Dne { $when } je bilo sporočeno, da prijava v storitev »{ $service }« z dne { $then } ni bila vaša. { $ended ->
        [yes] Vse seje v tem brskalniku so bile končane.
       *[no] V tem brskalniku ni bila več odprta nobena seja.
    }

    Takoj spremenite geslo: kdor se je prijavil ali je to poskusil, ga pozna.
    Če ste to sporočili pomotoma, se iz tega brskalnika znova prijavite.

mail-attempt-reported-subject = Sporočili ste poskus prijave, ki ni bil vaš
mail-attempt-reported-body =
    Pozdravljeni, { $name }!

    Dne { $when } je bil zavrnjen in sporočen poskus prijave v storitev »{ $service }«, ki ni bil vaš. Nihče ni bil prijavljen.

    Takoj spremenite geslo: kdor je to poskusil, ga pozna.
    Če ste to sporočili pomotoma, se znova prijavite z aplikacijo.

mail-transaction-reported-subject = Sporočili ste tujo transakcijo
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Pozdravljeni, { $name }!

    { $signed ->
        [yes] Sporočilo te transakcije ne ustavi. Takoj pokličite storitev »{ $service }«: samo ona jo lahko ustavi.
       *[no] Nič ni bilo podpisano. Kljub temu takoj pokličite storitev »{ $service }«: morda kdo tam deluje v vašem imenu.
    }

    Sporočeno kot tuje dne { $when }:
    { $content }

    { $ended ->
        [yes] Vse seje v tem brskalniku so bile končane.
       *[no] V tem brskalniku ni bila več odprta nobena seja.
    }

    Nato odprite »Moje mobilne naprave«, odstranite vsako napravo, ki ni vaša, in spremenite geslo.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Do { $from } samo geslo ne zadošča za prijavo. Uporabite aplikacijo. Če ste izgubili napravo, na strani za prijavo izberite »{ $lost }«: to še vedno deluje.

mail-stopped-subject = Vse je bilo ustavljeno
mail-stopped-body =
    Pozdravljeni, { $name }!

    Dne { $when } so bile iz vašega računa odstranjene vse naprave in povsod ste bili odjavljeni.

    Za nov začetek se prijavite z geslom in dodajte napravo. Zaradi vaše varnosti boste najprej prejeli e-sporočilo in boste morda morali nekaj časa počakati.
    Če to niste bili vi, vaše geslo pozna nekdo drug: takoj ga spremenite.

mail-new-browser-subject = Nova prijava v vaš račun
mail-new-browser-body =
    Pozdravljeni, { $name }!

    Dne { $when } se je nekdo prijavil v vaš račun iz novega brskalnika. Pod »{ $history }« vidite, od kod.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, vaše geslo pozna nekdo drug: takoj ga spremenite.

mail-verify-address-subject = Potrdite svoj e-poštni naslov
mail-verify-address-body =
    Pozdravljeni!

    Dne { $when } je nekdo zaprosil za račun s tem e-poštnim naslovom.

    Če ste bili to vi, v 24 urah odprite to povezavo in izberite geslo:
    { $link }

    Če to niste bili vi, vam ni treba storiti ničesar: račun ne bo ustvarjen.

mail-invitation-subject = Izberite geslo za svoj novi račun
mail-invitation-body =
    Pozdravljeni!

    Dne { $when } je organizacija, ki upravlja to storitev, za vas pripravila račun s tem e-poštnim naslovom.

    Če ga želite uporabljati, v 24 urah odprite to povezavo in izberite geslo:
    { $link }

    Če tega e-sporočila niste pričakovali, vam ni treba storiti ničesar: brez gesla računa ni mogoče uporabljati.

mail-account-exists-subject = Račun že imate
mail-account-exists-body =
    Pozdravljeni, { $name }!

    Dne { $when } je nekdo zaprosil za nov račun z vašim e-poštnim naslovom. Račun že imate, zato nov ni bil ustvarjen.

    Če ste bili to vi, se prijavite tukaj:
    { $link }

    Če to niste bili vi, vam ni treba storiti ničesar.

mail-address-taken-body =
    Pozdravljeni, { $name }!

    Dne { $when } je nekdo prosil, da se e-poštni naslov drugega računa spremeni v vašega. Račun s tem naslovom že imate, zato ni bilo nič spremenjeno.

    Če to niste bili vi, vam ni treba storiti ničesar.

mail-account-created-subject = Vaš račun je ustvarjen
mail-account-created-body =
    Pozdravljeni, { $name }!

    Vaš račun je bil ustvarjen dne { $when }.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, vaše geslo pozna nekdo drug: takoj ga spremenite.

mail-account-disabled-subject = Vaš račun je onemogočen
mail-account-disabled-body =
    Pozdravljeni, { $name }!

    Vaš račun je bil onemogočen dne { $when }. Povsod ste bili odjavljeni.

    Obrnite se na organizacijo, ki upravlja to storitev.

mail-account-enabled-subject = Vaš račun je spet mogoče uporabljati
mail-account-enabled-body =
    Pozdravljeni, { $name }!

    Vaš račun je bil znova omogočen dne { $when }. Lahko se prijavite in uporabljate svoje naprave kot prej.

mail-help-desk-role-given-subject = Uporabljate lahko službo za pomoč
mail-help-desk-role-given-body =
    Pozdravljeni, { $name }!

    Dne { $when } ste dobili dostop do službe za pomoč. Tam lahko poiščete druge račune in pomagate njihovim lastnikom.

    Če tega niste pričakovali, se obrnite na organizacijo, ki upravlja to storitev.

mail-help-desk-role-taken-subject = Službe za pomoč ne morete več uporabljati
mail-help-desk-role-taken-body =
    Pozdravljeni, { $name }!

    Vaš dostop do službe za pomoč se je končal dne { $when }. Nič drugega se v vašem računu ni spremenilo.

    Če tega niste pričakovali, se obrnite na organizacijo, ki upravlja to storitev.

mail-help-desk-unlocked-subject = Vaša prijava je bila odklenjena
mail-help-desk-unlocked-body =
    Pozdravljeni, { $name }!

    Služba za pomoč storitve { $service } je odklenila prijavo v vaš račun dne { $when }. Geslo lahko takoj znova vnesete.

    Če tega niste pričakovali, se obrnite na organizacijo, ki upravlja to storitev.

mail-help-desk-removed-subject = Služba za pomoč je odstranila napravo iz vašega računa
mail-help-desk-removed-body =
    Pozdravljeni, { $name }!

    Služba za pomoč storitve { $service } je odstranila napravo »{ $device }« iz vašega računa dne { $when }. Ne more več potrjevati vaših prijav.

    Če tega niste pričakovali, se obrnite na organizacijo, ki upravlja to storitev.

mail-help-desk-sessions-subject = Služba za pomoč vas je povsod odjavila
mail-help-desk-sessions-body =
    Pozdravljeni, { $name }!

    Služba za pomoč storitve { $service } je končala vse vaše seje dne { $when }.

    Če tega niste pričakovali, se obrnite na organizacijo, ki upravlja to storitev.

mail-help-desk-pin-subject = Služba za pomoč je začela ponastavitev PIN-a
mail-help-desk-pin-body =
    Pozdravljeni, { $name }!

    Služba za pomoč storitve { $service } je dne { $when } za vas začela ponastavitev PIN-a naprave »{ $device }«.

    Najprej se prijavite z geslom. Nato odprite to povezavo v istem brskalniku:
    { $link }

    { $wait ->
        [yes] Novi PIN lahko nastavite od naslednjega časa naprej: { $ready }.
       *[no] Novi PIN lahko nastavite takoj.
    }

    Če tega niste zahtevali od službe za pomoč, tukaj prekličite:
    { $cancel }

mail-help-desk-add-subject = Služba za pomoč je začela obnovitev
mail-help-desk-add-body =
    Pozdravljeni, { $name }!

    Služba za pomoč storitve { $service } je dne { $when } začela obnovitev, da lahko svojemu računu dodate napravo.

    Najprej se prijavite z geslom. Nato odprite to povezavo v istem brskalniku:
    { $link }

    { $wait ->
        [yes] Napravo lahko dodate od naslednjega časa naprej: { $ready }.
       *[no] Napravo lahko dodate takoj.
    }

    Če tega niste zahtevali od službe za pomoč, tukaj prekličite:
    { $cancel }

mail-account-deleted-subject = Vaš račun je izbrisan
mail-account-deleted-body =
    Pozdravljeni, { $name }!

    Vaš račun je bil izbrisan dne { $when } z vsemi podatki. Vaše naprave ne morejo več potrjevati prijav.

    Obrnite se na organizacijo, ki upravlja to storitev.

mail-new-address-body =
    Pozdravljeni!

    Dne { $when } je nekdo želel ta e-poštni naslov uporabiti za račun.

    Če ste bili to vi, v 24 urah odprite to povezavo v brskalniku, v katerem ste prijavljeni:
    { $link }

    Če to niste bili vi, vam ni treba storiti ničesar.

mail-name-changed-subject = Vaše ime je spremenjeno
mail-name-changed-body =
    Pozdravljeni, { $name }!

    Ime vašega računa je bilo spremenjeno dne { $when }.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, vaše geslo pozna nekdo drug: takoj ga spremenite.

mail-email-changed-subject = Vaš e-poštni naslov je spremenjen
mail-email-changed-body =
    Pozdravljeni, { $name }!

    Dne { $when } je bil e-poštni naslov vašega računa spremenjen iz { $old } v { $new }.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, vaše geslo pozna nekdo drug: takoj ga spremenite.

mail-email-changed-reverse =
    Če to niste bili vi, odprite to povezavo najpozneje { $until }. Vašemu računu vrne prejšnji naslov in konča vse seje, ki jih je odprl nekdo drug.

    { $link }

mail-email-reversed-subject = Vaš prejšnji e-poštni naslov je obnovljen
mail-email-reversed-body =
    Pozdravljeni, { $name }!

    Dne { $when } je bil e-poštni naslov vašega računa spremenjen nazaj iz { $new } v { $old }. Za to je bila uporabljena povezava v našem e-sporočilu na { $old }.

    Vse naprave so bile odstranjene, povsod ste bili odjavljeni in geslo ne velja več. Za novo geslo na strani za prijavo izberite »{ $forgotten }«.

mail-password-changed-subject = Vaše geslo je spremenjeno
mail-password-changed-body =
    Pozdravljeni, { $name }!

    Geslo vašega računa je bilo spremenjeno dne { $when }. V vseh drugih brskalnikih ste bili odjavljeni.

    Če ste bili to vi, vam ni treba storiti ničesar.
    Če to niste bili vi, vaše geslo pozna kdo drug: takoj izberite novo.

mail-password-reset-subject = Izberite novo geslo
mail-password-reset-body =
    Pozdravljeni, { $name }!

    Dne { $when } je nekdo zahteval novo geslo za vaš račun.

    Če ste bili to vi, odprite to povezavo v brskalniku, v katerem ste jo zahtevali:
    { $link }

    Če to niste bili vi, postopek prekličite tukaj:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Geslo spremenite na strani »Moj račun«, pod »{ $page }«. Če se ne morete prijaviti, na strani za prijavo izberite »{ $forgotten }«.
