### Suomi: see locales/en for what each text is for.

mail-device-added-subject = Tilillesi lisättiin laite
mail-device-added-body =
    Hei { $name },

    Laite ”{ $device }” lisättiin tilillesi { $when }. Sillä voi nyt vahvistaa kirjautumisesi.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, kirjaudu nyt, avaa ”Omat mobiililaitteet” ja poista laite. Vaihda sitten salasanasi.

mail-device-removed-subject = Tililtäsi poistettiin laite
mail-device-removed-body =
    Hei { $name },

    Laite ”{ $device }” poistettiin tililtäsi { $when }. Sillä ei voi enää vahvistaa kirjautumisiasi.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, kirjaudu nyt, katso kohtaa ”Omat mobiililaitteet” ja vaihda salasanasi.

mail-pin-reset-subject = Laitteella on uusi PIN-koodi
mail-pin-reset-body =
    Hei { $name },

    Laite ”{ $device }” sai uuden PIN-koodin { $when }.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, kirjaudu nyt, avaa ”Omat mobiililaitteet” ja poista laite. Vaihda sitten salasanasi.

mail-device-blocked-subject = Laite on estetty
mail-device-blocked-body =
    Hei { $name },

    Laitteella ”{ $device }” annettiin liian monta kertaa väärä PIN-koodi, joten laite estettiin { $when }. Kukaan ei kirjautunut sillä.

    Jos se olit sinä, kirjaudu, avaa ”Omat mobiililaitteet” ja nollaa PIN-koodi. Laitetta ei tarvitse lisätä uudelleen.
    Jos se et ollut sinä, laitteesi on ollut jonkun muun hallussa. Etsi se tai poista se tililtäsi nyt.

mail-device-suspended-subject = Laite on estetty, kunnes sen PIN-koodi nollataan
mail-device-suspended-body =
    Hei { $name },

    Laite ”{ $device }” estettiin { $when }, koska laitteeseen tai selaimeen, jolla se lisättiin, ei enää luoteta.

    Jos laite on sinun, kirjaudu, avaa ”Omat mobiililaitteet” ja nollaa sen PIN-koodi.
    Jos et tunne laitetta, poista se tililtäsi nyt.

mail-device-locked-subject = Laite lukittiin turvallisuutesi vuoksi
mail-device-locked-body =
    Hei { $name },

    Laite ”{ $device }” lukittiin { $when }, koska siitä käytettiin kopiota tai vanhempaa varmuuskopiota. Kukaan ei kirjautunut sillä.

    Kirjaudu, avaa ”Omat mobiililaitteet”, poista laite ja lisää se uudelleen.
    Jos et palauttanut laitetta varmuuskopiosta, joku on ehkä kopioinut sen: vaihda silloin heti myös salasanasi.

mail-copy-reported-subject = Laite lukittiin turvallisuutesi vuoksi
mail-copy-reported-body =
    Hei { $name },

    Laite ”{ $device }” lukittiin { $when }, koska sen sovellus ilmoitti, että siitä käytettiin kopiota tai vanhempaa varmuuskopiota. Joku on voinut kirjautua kopiolla: avaa ”Kirjautumishistoria” ja ilmoita jokaisesta kirjautumisesta, joka ei ollut sinun.

    Kirjaudu, avaa ”Omat mobiililaitteet”, poista laite ja lisää se uudelleen.
    Jos et palauttanut laitetta varmuuskopiosta, joku on ehkä kopioinut sen: vaihda silloin heti myös salasanasi.

mail-recovery-pin-subject = Laitteen PIN-koodin nollaaminen
mail-recovery-pin-body =
    Hei { $name },

    Joku, joka tietää salasanasi, pyysi { $when } nollaamaan laitteen ”{ $device }” PIN-koodin.

    Jos se olit sinä, avaa tämä linkki selaimessa, jossa olet kirjautuneena:
    { $link }

    { $wait ->
        [yes] Voit ottaa uuden PIN-koodin käyttöön tästä alkaen: { $ready }.
       *[no] Voit ottaa uuden PIN-koodin käyttöön heti.
    }

    Jos se et ollut sinä, peruuta pyyntö tästä ja vaihda salasanasi heti:
    { $cancel }

mail-recovery-add-subject = Laitteen lisääminen tilillesi
mail-recovery-add-body =
    Hei { $name },

    Joku, joka tietää salasanasi, pyysi { $when } lisäämään tilillesi laitteen ilman vahvistusta toisella laitteella.

    Jos se olit sinä, avaa tämä linkki selaimessa, jossa olet kirjautuneena:
    { $link }

    { $wait ->
        [yes] Voit lisätä laitteen tästä alkaen: { $ready }.
       *[no] Voit lisätä laitteen heti.
    }

    Jos se et ollut sinä, peruuta pyyntö tästä ja vaihda salasanasi heti:
    { $cancel }

mail-device-moved-subject = Sovelluksesi siirtyi toiselle laitteelle
mail-device-moved-body =
    Hei { $name },

    Laitteen ”{ $device }” sovellus siirrettiin toiselle laitteelle { $when }. Uudella laitteella voi nyt vahvistaa kirjautumisesi, vanhalla ei enää.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, kirjaudu nyt, avaa ”Omat mobiililaitteet” ja poista laite. Vaihda sitten salasanasi.

mail-biometrics-added-subject = Laitteella voi nyt vahvistaa sormenjäljellä tai kasvoilla
mail-biometrics-added-body =
    Hei { $name },

    Laitteella ”{ $device }” otettiin { $when } käyttöön sormenjälki tai kasvot. Niillä voi nyt vahvistaa kirjautumisesi, kuten PIN-koodillakin.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, laitteesi on ollut jonkun PIN-koodisi tietävän hallussa. Kirjaudu nyt, avaa ”Omat mobiililaitteet” ja poista laite.

mail-sign-in-reported-subject = Ilmoitit kirjautumisesta, joka ei ollut sinun
mail-sign-in-reported-body =
    Hei { $name },

    Kirjautumisesta palveluun ”{ $service }” ({ $then }) ilmoitettiin { $when }, ettei se ollut sinun. { $ended ->
        [yes] Kaikki istunnot kyseisessä selaimessa lopetettiin.
       *[no] Kyseisessä selaimessa ei ollut enää avointa istuntoa.
    }

    Vaihda salasanasi nyt: henkilö, joka kirjautui tai yritti kirjautua, tietää sen.
    Jos ilmoitit siitä vahingossa, kirjaudu uudelleen kyseisestä selaimesta.

mail-attempt-reported-subject = Ilmoitit kirjautumisyrityksestä, joka ei ollut sinun
mail-attempt-reported-body =
    Hei { $name },

    Kirjautumisyritys palveluun ”{ $service }” hylättiin ja siitä ilmoitettiin { $when }, koska se ei ollut sinun. Kukaan ei kirjautunut.

    Vaihda salasanasi nyt: henkilö, joka yritti kirjautua, tietää sen.
    Jos ilmoitit siitä vahingossa, kirjaudu uudelleen sovelluksella.

mail-transaction-reported-subject = Ilmoitit tapahtumasta, joka ei ollut sinun
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Hei { $name },

    { $signed ->
        [yes] Ilmoitus ei pysäytä tätä tapahtumaa. Soita nyt palveluun ”{ $service }”: vain palvelu voi pysäyttää sen.
       *[no] Mitään ei allekirjoitettu. Soita silti nyt palveluun ”{ $service }”: joku saattaa toimia siellä nimissäsi.
    }

    Ilmoitettu vieraaksi { $when }:
    { $content }

    { $ended ->
        [yes] Kaikki istunnot kyseisessä selaimessa lopetettiin.
       *[no] Kyseisessä selaimessa ei ollut enää avointa istuntoa.
    }

    Avaa sen jälkeen ”Omat mobiililaitteet”, poista jokainen laite, joka ei ole sinun, ja vaihda salasanasi.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Pelkkä salasana ei riitä kirjautumiseen ennen tätä aikaa: { $from }. Käytä sovellusta. Jos olet kadottanut laitteesi, valitse kirjautumissivulla ”{ $lost }”: se toimii edelleen.

mail-stopped-subject = Kaikki lopetettiin
mail-stopped-body =
    Hei { $name },

    Kaikki laitteet poistettiin tililtäsi { $when }, ja sinut kirjattiin ulos kaikkialta.

    Aloita uudelleen kirjautumalla salasanallasi ja lisäämällä laite. Turvallisuutesi vuoksi saat ensin sähköpostin, ja sinun on ehkä odotettava jonkin aikaa.
    Jos se et ollut sinä, joku muu tietää salasanasi: vaihda se nyt.

mail-new-browser-subject = Uusi kirjautuminen tilillesi
mail-new-browser-body =
    Hei { $name },

    { $when } joku kirjautui tilillesi uudesta selaimesta. Kohdasta ”{ $history }” näet, mistä.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, joku muu tietää salasanasi: vaihda se nyt.

mail-verify-address-subject = Vahvista sähköpostiosoitteesi
mail-verify-address-body =
    Hei,

    { $when } joku pyysi tiliä tällä sähköpostiosoitteella.

    Jos se olit sinä, avaa tämä linkki 24 tunnin kuluessa ja valitse salasana:
    { $link }

    Jos se et ollut sinä, sinun ei tarvitse tehdä mitään: tiliä ei luoda.

mail-invitation-subject = Valitse salasana uudelle tilillesi
mail-invitation-body =
    Hei,

    { $when } tätä palvelua ylläpitävä organisaatio valmisteli sinulle tilin tällä sähköpostiosoitteella.

    Jos haluat käyttää tiliä, avaa tämä linkki 24 tunnin kuluessa ja valitse salasana:
    { $link }

    Jos et odottanut tätä viestiä, sinun ei tarvitse tehdä mitään: tiliä ei voi käyttää ilman salasanaa.

mail-account-exists-subject = Sinulla on jo tili
mail-account-exists-body =
    Hei { $name },

    { $when } joku pyysi uutta tiliä sähköpostiosoitteellasi. Sinulla on jo tili, joten uutta ei luotu.

    Jos se olit sinä, kirjaudu tästä:
    { $link }

    Jos se et ollut sinä, sinun ei tarvitse tehdä mitään.

mail-address-taken-body =
    Hei { $name },

    { $when } joku pyysi vaihtamaan toisen tilin sähköpostiosoitteen sinun osoitteeseesi. Sinulla on jo tili tällä osoitteella, joten mitään ei muutettu.

    Jos se et ollut sinä, sinun ei tarvitse tehdä mitään.

mail-account-created-subject = Tilisi on luotu
mail-account-created-body =
    Hei { $name },

    Tilisi luotiin { $when }.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, joku muu tietää salasanasi: vaihda se nyt.

mail-account-disabled-subject = Tilisi on poistettu käytöstä
mail-account-disabled-body =
    Hei { $name },

    Tilisi poistettiin käytöstä { $when }. Sinut kirjattiin ulos kaikkialta.

    Ota yhteyttä tätä palvelua ylläpitävään organisaatioon.

mail-account-enabled-subject = Tiliäsi voi taas käyttää
mail-account-enabled-body =
    Hei { $name },

    Tilisi otettiin uudelleen käyttöön { $when }. Voit kirjautua ja käyttää laitteitasi kuten ennen.

mail-help-desk-role-given-subject = Voit käyttää käyttäjätukea
mail-help-desk-role-given-body =
    Hei { $name },

    Sait pääsyn käyttäjätukeen { $when }. Voit hakea siinä muita tilejä ja auttaa niiden omistajia.

    Jos et odottanut tätä, ota yhteyttä tätä palvelua ylläpitävään organisaatioon.

mail-help-desk-role-taken-subject = Et voi enää käyttää käyttäjätukea
mail-help-desk-role-taken-body =
    Hei { $name },

    Pääsysi käyttäjätukeen päättyi { $when }. Muuta tililläsi ei muutettu.

    Jos et odottanut tätä, ota yhteyttä tätä palvelua ylläpitävään organisaatioon.

mail-help-desk-unlocked-subject = Kirjautumisesi lukitus on avattu
mail-help-desk-unlocked-body =
    Hei { $name },

    Palvelun { $service } käyttäjätuki avasi tilisi kirjautumisen { $when }. Voit heti antaa salasanasi uudelleen.

    Jos et odottanut tätä, ota yhteyttä tätä palvelua ylläpitävään organisaatioon.

mail-help-desk-removed-subject = Käyttäjätuki poisti laitteen tililtäsi
mail-help-desk-removed-body =
    Hei { $name },

    Palvelun { $service } käyttäjätuki poisti laitteen ”{ $device }” tililtäsi { $when }. Se ei voi enää vahvistaa kirjautumisiasi.

    Jos et odottanut tätä, ota yhteyttä tätä palvelua ylläpitävään organisaatioon.

mail-help-desk-sessions-subject = Käyttäjätuki kirjasi sinut ulos kaikkialta
mail-help-desk-sessions-body =
    Hei { $name },

    Palvelun { $service } käyttäjätuki lopetti kaikki istuntosi { $when }.

    Jos et odottanut tätä, ota yhteyttä tätä palvelua ylläpitävään organisaatioon.

mail-help-desk-pin-subject = Käyttäjätuki aloitti PIN-koodin nollauksen
mail-help-desk-pin-body =
    Hei { $name },

    Palvelun { $service } käyttäjätuki aloitti { $when } puolestasi laitteen ”{ $device }” PIN-koodin nollauksen.

    Kirjaudu ensin salasanallasi. Avaa sitten tämä linkki samassa selaimessa:
    { $link }

    { $wait ->
        [yes] Voit ottaa uuden PIN-koodin käyttöön tästä alkaen: { $ready }.
       *[no] Voit ottaa uuden PIN-koodin käyttöön heti.
    }

    Jos et pyytänyt tätä käyttäjätuelta, peruuta se tässä:
    { $cancel }

mail-help-desk-add-subject = Käyttäjätuki aloitti palautuksen
mail-help-desk-add-body =
    Hei { $name },

    Palvelun { $service } käyttäjätuki aloitti { $when } palautuksen, jotta voit lisätä laitteen tilillesi.

    Kirjaudu ensin salasanallasi. Avaa sitten tämä linkki samassa selaimessa:
    { $link }

    { $wait ->
        [yes] Voit lisätä laitteen tästä alkaen: { $ready }.
       *[no] Voit lisätä laitteen heti.
    }

    Jos et pyytänyt tätä käyttäjätuelta, peruuta se tässä:
    { $cancel }

mail-account-deleted-subject = Tilisi on poistettu
mail-account-deleted-body =
    Hei { $name },

    Tilisi ja kaikki sen tiedot poistettiin { $when }. Laitteillasi ei voi enää vahvistaa kirjautumisia.

    Ota yhteyttä tätä palvelua ylläpitävään organisaatioon.

mail-new-address-body =
    Hei,

    { $when } joku halusi käyttää tätä sähköpostiosoitetta tilillä.

    Jos se olit sinä, avaa tämä linkki 24 tunnin kuluessa selaimessa, jossa olet kirjautuneena:
    { $link }

    Jos se et ollut sinä, sinun ei tarvitse tehdä mitään.

mail-name-changed-subject = Nimesi on vaihdettu
mail-name-changed-body =
    Hei { $name },

    Tilisi nimi vaihdettiin { $when }.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, joku muu tietää salasanasi: vaihda se nyt.

mail-email-changed-subject = Sähköpostiosoitteesi on vaihdettu
mail-email-changed-body =
    Hei { $name },

    { $when } tilisi sähköpostiosoite vaihdettiin: ennen { $old }, nyt { $new }.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, joku muu tietää salasanasi: vaihda se nyt.

mail-email-changed-reverse =
    Jos se et ollut sinä, avaa tämä linkki viimeistään { $until }. Se palauttaa tilisi entisen osoitteen ja päättää kaikki istunnot, jotka joku muu on avannut.

    { $link }

mail-email-reversed-subject = Entinen sähköpostiosoitteesi on palautettu
mail-email-reversed-body =
    Hei { $name },

    { $when } tilisi sähköpostiosoite vaihdettiin takaisin: ennen { $new }, nyt { $old }. Siihen käytettiin linkkiä, jonka lähetimme osoitteeseen { $old }.

    Kaikki laitteet poistettiin, sinut kirjattiin ulos kaikkialta, eikä salasana enää kelpaa. Voit valita uuden, kun valitset kirjautumissivulla ”{ $forgotten }”.

mail-password-changed-subject = Salasanasi on vaihdettu
mail-password-changed-body =
    Hei { $name },

    Tilisi salasana vaihdettiin { $when }. Sinut kirjattiin ulos kaikista muista selaimista.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, joku muu tietää salasanasi: valitse nyt uusi.

mail-password-reset-subject = Valitse uusi salasana
mail-password-reset-body =
    Hei { $name },

    { $when } joku pyysi tilillesi uutta salasanaa.

    Jos se olit sinä, avaa tämä linkki selaimessa, jossa pyysit sitä:
    { $link }

    Jos se et ollut sinä, peruuta pyyntö tästä:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Voit vaihtaa salasanasi ”Oma tili” -sivun kohdassa ”{ $page }”. Jos et voi kirjautua, valitse kirjautumissivulla ”{ $forgotten }”.
