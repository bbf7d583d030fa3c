### Suomi: see locales/en for what each text is for.

mail-device-added-subject = Tilillesi lisättiin laite
mail-device-added-body =
    Hei { $name },

    Laite ”{ $device }” lisättiin tilillesi { $when }. Sillä voi nyt vahvistaa, että se olet sinä.

    Jos se olit sinä, sinun ei tarvitse tehdä mitään.
    Jos se et ollut sinä, kirjaudu nyt, avaa ”Omat mobiililaitteet” ja poista laite. Vaihda sitten salasanasi.

mail-device-removed-subject = Tililtäsi poistettiin laite
mail-device-removed-body =
    Hei { $name },

    Laite ”{ $device }” poistettiin tililtäsi { $when }. Sillä ei voi enää vahvistaa.

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

    Laitteen ”{ $device }” PIN-koodi oli liian monta kertaa väärä, joten laite estettiin { $when }. Kukaan ei kirjautunut sillä.

    Jos se olit sinä, kirjaudu, avaa ”Omat mobiililaitteet” ja nollaa PIN-koodi. Laitetta ei tarvitse lisätä uudelleen.
    Jos se et ollut sinä, laite on ollut jonkun muun käsissä. Etsi se tai poista se tililtäsi.

mail-device-locked-subject = Laite lukittiin turvallisuutesi vuoksi
mail-device-locked-body =
    Hei { $name },

    ”{ $device }” lukittiin { $when }, koska siitä käytettiin kopiota tai vanhempaa tilaa. Kukaan ei kirjautunut sillä.

    Kirjaudu, avaa ”Omat mobiililaitteet”, poista laite ja lisää se uudelleen.
    Jos et palauttanut laitetta varmuuskopiosta, joku on ehkä kopioinut sen: vaihda silloin myös salasanasi.

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

    Jos se et ollut sinä, pysäytä se tästä ja vaihda salasanasi:
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

    Jos se et ollut sinä, pysäytä se tästä ja vaihda salasanasi:
    { $cancel }
