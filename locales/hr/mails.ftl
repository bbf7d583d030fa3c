### Hrvatski: see locales/en for what each text is for.

mail-device-added-subject = Vašem je računu dodan uređaj
mail-device-added-body =
    Dobar dan!

    Uređaj „{ $device }” dodan je Vašem računu ({ $when }). Sada može potvrđivati Vaše prijave.

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, odmah se prijavite, otvorite „Moji mobilni uređaji” i uklonite ga. Zatim promijenite lozinku.

mail-device-removed-subject = Iz Vašeg je računa uklonjen uređaj
mail-device-removed-body =
    Dobar dan!

    Uređaj „{ $device }” uklonjen je iz Vašeg računa ({ $when }). Više ne može potvrđivati Vaše prijave.

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, odmah se prijavite, pogledajte „Moji mobilni uređaji” i promijenite lozinku.

mail-pin-reset-subject = Uređaj ima novi PIN
mail-pin-reset-body =
    Dobar dan!

    Za uređaj „{ $device }” postavljen je novi PIN ({ $when }).

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, odmah se prijavite, otvorite „Moji mobilni uređaji” i uklonite ga. Zatim promijenite lozinku.

mail-device-blocked-subject = Uređaj je blokiran
mail-device-blocked-body =
    Dobar dan!

    Na uređaju „{ $device }” previše je puta upisan pogrešan PIN, pa je uređaj blokiran ({ $when }). Nitko se njime nije prijavio.

    Ako ste to bili Vi, prijavite se, otvorite „Moji mobilni uređaji” i postavite novi PIN. Uređaj ne trebate ponovno dodavati.
    Ako to niste bili Vi, Vaš je uređaj bio kod nekoga drugog. Pronađite ga ili ga odmah uklonite iz svojeg računa.

mail-device-suspended-subject = Uređaj je blokiran dok mu se ne postavi novi PIN
mail-device-suspended-body =
    Dobar dan!

    Uređaj „{ $device }” blokiran je ({ $when }) jer uređaj ili preglednik s kojim je dodan više nije pouzdan.

    Ako je uređaj Vaš, prijavite se, otvorite „Moji mobilni uređaji” i postavite mu novi PIN.
    Ako uređaj ne prepoznajete, odmah ga uklonite iz svojeg računa.

mail-device-locked-subject = Uređaj je zaključan radi Vaše sigurnosti
mail-device-locked-body =
    Dobar dan!

    Uređaj „{ $device }” zaključan je ({ $when }) jer je upotrijebljena njegova kopija ili starija sigurnosna kopija. Nitko se njime nije prijavio.

    Prijavite se, otvorite „Moji mobilni uređaji”, uklonite ga i ponovno ga dodajte.
    Ako niste vratili uređaj iz sigurnosne kopije, možda ga je netko kopirao: odmah promijenite i lozinku.

mail-copy-reported-subject = Uređaj je zaključan radi Vaše sigurnosti
mail-copy-reported-body =
    Dobar dan!

    Uređaj „{ $device }” zaključan je ({ $when }) jer je aplikacija na njemu javila da je upotrijebljena njegova kopija ili starija sigurnosna kopija. Možda se netko prijavio s kopijom: otvorite „Povijest prijava” i dojavite svaku prijavu koja nije Vaša.

    Prijavite se, otvorite „Moji mobilni uređaji”, uklonite ga i ponovno ga dodajte.
    Ako niste vratili uređaj iz sigurnosne kopije, možda ga je netko kopirao: odmah promijenite i lozinku.

mail-recovery-pin-subject = Postavljanje novog PIN-a uređaja
mail-recovery-pin-body =
    Dobar dan!

    Netko tko zna Vašu lozinku zatražio je postavljanje novog PIN-a uređaja „{ $device }” ({ $when }).

    Ako ste to bili Vi, otvorite ovu poveznicu u pregledniku u kojem ste prijavljeni:
    { $link }

    { $wait ->
        [yes] Novi PIN možete postaviti od sljedećeg vremena: { $ready }.
       *[no] Novi PIN možete postaviti odmah.
    }

    Ako to niste bili Vi, ovdje otkažite zahtjev i odmah promijenite lozinku:
    { $cancel }

mail-recovery-add-subject = Dodavanje uređaja Vašem računu
mail-recovery-add-body =
    Dobar dan!

    Netko tko zna Vašu lozinku zatražio je dodavanje uređaja Vašem računu bez potvrde drugim uređajem ({ $when }).

    Ako ste to bili Vi, otvorite ovu poveznicu u pregledniku u kojem ste prijavljeni:
    { $link }

    { $wait ->
        [yes] Uređaj možete dodati od sljedećeg vremena: { $ready }.
       *[no] Uređaj možete dodati odmah.
    }

    Ako to niste bili Vi, ovdje otkažite zahtjev i odmah promijenite lozinku:
    { $cancel }

mail-device-moved-subject = Vaša je aplikacija premještena na drugi uređaj
mail-device-moved-body =
    Dobar dan!

    Aplikacija je s uređaja „{ $device }” premještena na drugi uređaj ({ $when }). Novi uređaj sada može potvrđivati Vaše prijave, a stari više ne može.

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, odmah se prijavite, otvorite „Moji mobilni uređaji” i uklonite uređaj. Zatim promijenite lozinku.

mail-biometrics-added-subject = Uređaj sada može potvrđivati otiskom prsta ili licem
mail-biometrics-added-body =
    Dobar dan!

    Uređaj „{ $device }” sada može potvrđivati Vaše prijave ne samo PIN-om nego i otiskom prsta ili licem (od: { $when }).

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, Vaš je uređaj bio kod nekoga tko zna Vaš PIN. Odmah se prijavite, otvorite „Moji mobilni uređaji” i uklonite ga.

mail-sign-in-reported-subject = Dojavili ste prijavu koja nije Vaša
mail-sign-in-reported-body =
    Dobar dan!

    Prijava u uslugu „{ $service }” ({ $then }) dojavljena je kao tuđa ({ $when }). { $ended ->
        [yes] Sve su sesije u tom pregledniku završene.
       *[no] U tom pregledniku više nije bilo otvorenih sesija.
    }

    Odmah promijenite lozinku: zna je onaj tko se prijavio ili je to pokušao.
    Ako ste to dojavili zabunom, ponovno se prijavite u tom pregledniku.

mail-attempt-reported-subject = Dojavili ste pokušaj prijave koji nije Vaš
mail-attempt-reported-body =
    Dobar dan!

    Tuđi pokušaj prijave u uslugu „{ $service }” odbijen je i dojavljen ({ $when }). Nitko nije prijavljen.

    Odmah promijenite lozinku: zna je onaj tko je to pokušao.
    Ako ste to dojavili zabunom, ponovno se prijavite aplikacijom.

mail-transaction-reported-subject = Dojavili ste tuđu transakciju
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Dobar dan!

    { $signed ->
        [yes] Dojava ne zaustavlja ovu transakciju. Odmah nazovite uslugu „{ $service }”: samo je ona može zaustaviti.
       *[no] Ništa nije potpisano. Ipak odmah nazovite uslugu „{ $service }”: možda netko ondje djeluje u Vaše ime.
    }

    Dojavljeno kao tuđe ({ $when }):
    { $content }

    { $ended ->
        [yes] Sve su sesije u tom pregledniku završene.
       *[no] U tom pregledniku više nije bilo otvorenih sesija.
    }

    Zatim otvorite „Moji mobilni uređaji”, uklonite svaki uređaj koji nije Vaš i promijenite lozinku.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Sama lozinka nije dovoljna za prijavu do: { $from }. Upotrijebite aplikaciju. Ako ste izgubili uređaj, na stranici za prijavu odaberite „{ $lost }”: to i dalje radi.

mail-stopped-subject = Sve je zaustavljeno
mail-stopped-body =
    Dobar dan!

    Svi su uređaji uklonjeni iz Vašeg računa i svugdje ste odjavljeni ({ $when }).

    Za novi početak prijavite se lozinkom i dodajte uređaj. Radi Vaše sigurnosti najprije ćete primiti e-poruku i možda ćete morati neko vrijeme pričekati.
    Ako to niste bili Vi, Vašu lozinku zna netko drugi: odmah je promijenite.

mail-new-browser-subject = Nova prijava na Vaš račun
mail-new-browser-body =
    Dobar dan!

    { $when } netko se prijavio na Vaš račun iz novog preglednika. Pod „{ $history }” vidite odakle.

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, Vašu lozinku zna netko drugi: odmah je promijenite.

mail-verify-address-subject = Potvrdite svoju e-adresu
mail-verify-address-body =
    Dobar dan!

    { $when } netko je zatražio račun s ovom e-adresom.

    Ako ste to bili Vi, otvorite ovu poveznicu u roku od 24 sata i odaberite lozinku:
    { $link }

    Ako to niste bili Vi, ne trebate ništa učiniti: račun neće biti izrađen.

mail-invitation-subject = Odaberite lozinku za svoj novi račun
mail-invitation-body =
    Dobar dan!

    { $when } organizacija koja vodi ovu uslugu pripremila je za Vas račun s ovom e-adresom.

    Da biste ga upotrebljavali, otvorite ovu poveznicu u roku od 24 sata i odaberite lozinku:
    { $link }

    Ako niste očekivali ovu e-poruku, ne trebate ništa učiniti: račun se ne može upotrebljavati bez lozinke.

mail-account-exists-subject = Već imate račun
mail-account-exists-body =
    Dobar dan!

    { $when } netko je zatražio novi račun s Vašom e-adresom. Račun već imate, pa novi nije izrađen.

    Ako ste to bili Vi, prijavite se ovdje:
    { $link }

    Ako to niste bili Vi, ne trebate ništa učiniti.

mail-address-taken-body =
    Dobar dan!

    { $when } netko je zatražio da se e-adresa drugog računa promijeni u Vašu. Već imate račun s ovom adresom, pa ništa nije promijenjeno.

    Ako to niste bili Vi, ne trebate ništa učiniti.

mail-account-created-subject = Vaš je račun izrađen
mail-account-created-body =
    Dobar dan!

    Vaš je račun izrađen { $when }.

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, Vašu lozinku zna netko drugi: odmah je promijenite.

mail-account-disabled-subject = Vaš je račun onemogućen
mail-account-disabled-body =
    Dobar dan!

    Vaš je račun onemogućen { $when }. Svugdje ste odjavljeni.

    Obratite se organizaciji koja vodi ovu uslugu.

mail-account-enabled-subject = Vaš se račun ponovno može upotrebljavati
mail-account-enabled-body =
    Dobar dan!

    Vaš je račun ponovno omogućen { $when }. Možete se prijaviti i upotrebljavati svoje uređaje kao prije.

mail-help-desk-role-given-subject = Možete se služiti službom za podršku
mail-help-desk-role-given-body =
    Dobar dan!

    Dobili ste pristup službi za podršku { $when }. Ondje možete pronaći druge račune i pomoći njihovim vlasnicima.

    Ako to niste očekivali, obratite se organizaciji koja vodi ovu uslugu.

mail-help-desk-role-taken-subject = Više se ne možete služiti službom za podršku
mail-help-desk-role-taken-body =
    Dobar dan!

    Vaš pristup službi za podršku prestao je { $when }. Ništa se drugo na Vašem računu nije promijenilo.

    Ako to niste očekivali, obratite se organizaciji koja vodi ovu uslugu.

mail-help-desk-unlocked-subject = Vaša je prijava otključana
mail-help-desk-unlocked-body =
    Dobar dan!

    Služba za podršku usluge { $service } otključala je prijavu na Vaš račun { $when }. Možete odmah ponovno unijeti svoju lozinku.

    Ako to niste očekivali, obratite se organizaciji koja vodi ovu uslugu.

mail-help-desk-removed-subject = Služba za podršku uklonila je uređaj s Vašeg računa
mail-help-desk-removed-body =
    Dobar dan!

    Služba za podršku usluge { $service } uklonila je uređaj „{ $device }” s Vašeg računa { $when }. Više ne može potvrđivati Vaše prijave.

    Ako to niste očekivali, obratite se organizaciji koja vodi ovu uslugu.

mail-help-desk-sessions-subject = Služba za podršku svugdje Vas je odjavila
mail-help-desk-sessions-body =
    Dobar dan!

    Služba za podršku usluge { $service } završila je sve Vaše sesije { $when }.

    Ako to niste očekivali, obratite se organizaciji koja vodi ovu uslugu.

mail-help-desk-pin-subject = Služba za podršku pokrenula je postavljanje novog PIN-a
mail-help-desk-pin-body =
    Dobar dan!

    Služba za podršku usluge { $service } pokrenula je za Vas { $when } postavljanje novog PIN-a uređaja „{ $device }”.

    Najprije se prijavite lozinkom. Zatim otvorite ovu poveznicu u istom pregledniku:
    { $link }

    { $wait ->
        [yes] Novi PIN možete postaviti od sljedećeg vremena: { $ready }.
       *[no] Novi PIN možete postaviti odmah.
    }

    Ako to niste tražili od službe za podršku, otkažite ovdje:
    { $cancel }

mail-help-desk-add-subject = Služba za podršku pokrenula je oporavak
mail-help-desk-add-body =
    Dobar dan!

    Služba za podršku usluge { $service } pokrenula je { $when } oporavak kako biste svojem računu mogli dodati uređaj.

    Najprije se prijavite lozinkom. Zatim otvorite ovu poveznicu u istom pregledniku:
    { $link }

    { $wait ->
        [yes] Uređaj možete dodati od sljedećeg vremena: { $ready }.
       *[no] Uređaj možete dodati odmah.
    }

    Ako to niste tražili od službe za podršku, otkažite ovdje:
    { $cancel }

mail-account-deleted-subject = Vaš je račun izbrisan
mail-account-deleted-body =
    Dobar dan!

    Vaš je račun izbrisan { $when } sa svim podacima. Vaši uređaji više ne mogu potvrđivati prijave.

    Obratite se organizaciji koja vodi ovu uslugu.

mail-new-address-body =
    Dobar dan!

    { $when } netko je zatražio da ovu e-adresu upotrijebi za račun.

    Ako ste to bili Vi, otvorite ovu poveznicu u roku od 24 sata u pregledniku u kojem ste prijavljeni:
    { $link }

    Ako to niste bili Vi, ne trebate ništa učiniti.

mail-name-changed-subject = Vaše je ime promijenjeno
mail-name-changed-body =
    Dobar dan!

    Ime Vašeg računa promijenjeno je { $when }.

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, Vašu lozinku zna netko drugi: odmah je promijenite.

mail-email-changed-subject = Vaša je e-adresa promijenjena
mail-email-changed-body =
    Dobar dan!

    { $when } e-adresa Vašeg računa promijenjena je iz { $old } u { $new }.

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, Vašu lozinku zna netko drugi: odmah je promijenite.

mail-email-changed-reverse =
    Ako to niste bili Vi, otvorite ovu poveznicu najkasnije { $until }. Ona Vašem računu vraća prijašnju adresu i završava sve sesije koje je otvorio netko drugi.

    { $link }

mail-email-reversed-subject = Vaša prijašnja e-adresa je vraćena
mail-email-reversed-body =
    Dobar dan!

    { $when } e-adresa Vašeg računa vraćena je s { $new } na { $old }. Za to je upotrijebljena poveznica iz naše poruke na { $old }.

    Svi su uređaji uklonjeni, svugdje ste odjavljeni i lozinka više ne vrijedi. Za novu lozinku na stranici za prijavu odaberite „{ $forgotten }”.

mail-password-changed-subject = Vaša lozinka je promijenjena
mail-password-changed-body =
    Dobar dan!

    Lozinka Vašeg računa promijenjena je { $when }. U svim ostalim preglednicima ste odjavljeni.

    Ako ste to bili Vi, ne trebate ništa učiniti.
    Ako to niste bili Vi, Vašu lozinku zna netko drugi: odmah odaberite novu.

mail-password-reset-subject = Odaberite novu lozinku
mail-password-reset-body =
    Dobar dan!

    { $when } netko je zatražio novu lozinku za Vaš račun.

    Ako ste to bili Vi, otvorite ovu poveznicu u pregledniku u kojem ste je zatražili:
    { $link }

    Ako to niste bili Vi, ovdje otkažite zahtjev:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Lozinku možete promijeniti u „Moj račun”, pod „{ $page }”. Ako se ne možete prijaviti, na stranici za prijavu odaberite „{ $forgotten }”.
