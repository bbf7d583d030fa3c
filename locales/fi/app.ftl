### Suomi: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign avautuu

common-back = Takaisin
common-cancel = Peruuta
common-close = Sulje
common-copy = Kopioi
common-copied = Kopioitu
common-try-again = Yritä uudelleen
common-wait =
    { $seconds ->
        [one] Voit yrittää uudelleen { $seconds } sekunnin kuluttua.
       *[other] Voit yrittää uudelleen { $seconds } sekunnin kuluttua.
    }

account-at = { $account } palvelimella { $server }

context-place = Paikka
context-browser = Selain
context-network = Verkko
context-account = Tili
context-asked = Pyydetty
context-page = Sivu

time-left = Aikaa jäljellä
time-left-spoken =
    { $seconds ->
        [one] { $seconds } sekunti jäljellä
       *[other] { $seconds } sekuntia jäljellä
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] { $minutes } minuutti jäljellä
       *[other] { $minutes } minuuttia jäljellä
    }
time-up = Aika on lopussa
time-just-now = juuri äsken

welcome-title = Kirjautumiseen tarvitaan kaksi
welcome-lead = Kun kirjaudut toisella näytöllä, tämä sovellus kysyy, oletko se todella sinä.
welcome-initialise = Ota käyttöön
welcome-new-phone = Minulla on uusi puhelin
welcome-what = Mikä tämä on?
welcome-what-title = Mitä Countersign tekee
welcome-what-1 = Kirjaudut tietokoneella tai tabletilla tavalliseen tapaan.
welcome-what-2 = Tämä sovellus näyttää, kuka pyytää, mistä ja milloin.
welcome-what-3 = Annat PIN-koodisi tässä, ja vasta sitten ovi aukeaa. Ilman sinua se pysyy kiinni.
welcome-what-private = Sovellus ei tiedä salasanaasi eikä koskaan lähetä PIN-koodiasi.
welcome-phone-title = Siirtyminen uuteen puhelimeen
welcome-phone-lead = PIN-koodisi ja avaimesi eivät koskaan poistu vanhasta puhelimesta. Siksi uusi puhelin rekisteröidään alusta alkaen. Siihen menee kaksi minuuttia.
welcome-phone-1 = Kirjaudu tietokoneella ja avaa ”Oma tili”. Vanhalla puhelimella voi vielä hyväksyä kirjautumisen.
welcome-phone-2 = Lisää tämä puhelin uutena laitteena.
welcome-phone-3 = Poista sitten vanha puhelin luettelosta.
welcome-phone-lost = Jos vanha puhelin on kadonnut, valitse sivulla toinen kirjautumistapa.

where-title = Siirry toiselle näytölle
where-lead = Tietokoneella tai tabletilla, jolla kirjaudut:
where-step-1 = Kirjaudu ja avaa ”Oma tili”.
where-step-1-address = Avaa tämä osoite, kirjaudu ja avaa ”Oma tili”.
where-step-2 = Valitse ”Hallitse mobiililaitteita” ja sitten ”Lisää mobiililaite”.
where-step-3 = Valitse siellä PIN-koodi. Sivulle tulee sitten neliön muotoinen koodi.
where-scan = Skannaa koodi
where-same-device = Olen samalla laitteella
where-same-title = Kaikki yhdellä laitteella
where-same-lead = Kamera ei näe omaa näyttöään. Ota koodi mukaan linkkinä.
where-same-1 = Avaa tilisivusi tämän laitteen selaimessa.
where-same-2 = Lisää mobiililaite ja kopioi neliön muotoisen koodin alla oleva linkki.
where-same-3 = Palaa tänne ja liitä se.
where-same-paste = Liitä linkki

scan-title = Skannaa koodi
scan-lead = Pidä sivulla oleva neliön muotoinen koodi kehyksen sisällä.
scan-starting = Kamera käynnistyy
scan-refused-title = Kameraa ei ole sallittu
scan-refused = Sovellus käyttää kameraa vain neliön muotoisen koodin lukemiseen. Kuvia ei tallenneta. Voit sallia kameran tämän laitteen asetuksissa tai käyttää jotakin muuta alla olevista tavoista.
scan-absent-title = Täällä ei ole kameraa
scan-absent = Ota koodi toisella tavalla: valitse tai pudota sen kuva tai liitä linkki alle.
scan-busy = Koodia luetaan
scan-torch = Valo
scan-picture = Kuvasta
scan-link-label = Tai kirjoita tai liitä sivulla oleva linkki tai koodi
scan-address-label = Sivun osoite
scan-link-submit = Käytä tätä
scan-drop = Pudota kuva tähän

register-title = Rekisteröidäänkö tämä laite?
register-lead = Tällä laitteella vahvistetaan jatkossa kirjautumiset palvelimella
register-check = Onko tämä osoite, johon kirjauduit toisella näytöllä? Jos ei ole, peruuta.
register-stored-title = Mitä tällä laitteella säilytetään
register-stored-1 = Palvelimen nimi ja tilisi, osittain peitettynä
register-stored-2 = Salainen avain, josta ei ole hyötyä ilman PIN-koodiasi
register-stored-3 = Ei PIN-koodiasi eikä salasanaasi
register-accept = Rekisteröi
register-busy = Yhdistetään
reset-title = Otetaanko uusi PIN-koodi käyttöön?
reset-lead = Tällä laitteella otetaan käyttöön PIN-koodi, jonka valitsit palvelimella
reset-note = Kaikki muu pysyy ennallaan. Siitä lähtien vain uusi PIN-koodi toimii.
reset-accept = Jatka

pin-title = Anna PIN-koodisi
pin-title-enrol = Anna valitsemasi PIN-koodi
pin-enrol = Yhteys on avattu tiliin { $account } palvelimella { $server }. Viimeistele rekisteröinti antamalla PIN-koodisi.
pin-reset = Yhteys on avattu tiliin { $account } palvelimella { $server }. Viimeistele antamalla uusi PIN-koodisi.
pin-approve = Kirjautuminen palveluun { $service }
pin-answer = Koodi palvelua { $service } varten
pin-answer-digits = Koodi palvelinta { $server } varten
pin-dots =
    { $filled ->
        [0] Yhtään numeroa ei ole annettu
        [one] { $filled } numero 4:stä annettu
       *[other] { $filled } numeroa 4:stä annettu
    }
pin-busy = Tarkistetaan
pin-attempts =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Tämä on viimeinen yritys. Jos PIN-koodi on vielä kerran väärä, tämä laite estetään.
       *[other] { $count } yritystä jäljellä.
    }
pin-attempts-enrol =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Tämä on viimeinen yritys. Jos PIN-koodi on vielä kerran väärä, aloitat sivulla alusta.
       *[other] { $count } yritystä jäljellä.
    }
pin-keypad = Numeronäppäimet
pin-key-delete = Poista viimeinen numero
pin-forgotten = Unohtuiko?
pin-forgotten-title = Unohtuiko PIN-koodi?
pin-forgotten-lead = Kukaan ei voi katsoa sitä, mutta voit valita uuden. Tämä laite pysyy rekisteröitynä.
pin-forgotten-1 = Kirjaudu toisella näytöllä ja avaa ”Oma tili”.
pin-forgotten-2 = Valitse ”Hallitse mobiililaitteita” ja sitten tämän laitteen kohdalta ”Nollaa PIN-koodi”.
pin-forgotten-3 = Valitse uusi PIN-koodi ja skannaa sivulla näkyvä koodi.
pin-forgotten-enrol = Valitsit tämän PIN-koodin hetki sitten sivulla, jolla koodi näkyy. Jos unohdit sen, palaa sinne ja aloita alusta: mitään ei ole vielä rekisteröity.

compare-title = Näetkö sivulla samat merkit?
compare-lead = Vertaa näitä kuutta merkkiä toisella näytöllä olevaan sivuun ja vastaa siellä.
compare-characters = Kuusi merkkiä
compare-same = Jos ne ovat samat, vastaa niin sivulla. Sitten tämä laite on valmis.
compare-differ = Jos ne ovat erilaiset, vastaa niin sivulla. Silloin mitään ei rekisteröidä eikä vahinkoa tapahdu.
compare-account = { $account } palvelimella { $server }
compare-home = Olen vastannut siellä

home-title-quiet = Ei hyväksyttävää
home-title-requests =
    { $count ->
        [one] Yksi pyyntö sinulle
       *[other] { $count } pyyntöä sinulle
    }
home-quiet-lead = Kun kirjaudut jossakin, pyyntö ilmestyy tänne itsestään.
home-requests-lead = Avaa pyyntö, niin näet, kuka pyytää.
home-checking = Kysytään palvelimelta
home-checked = Tarkistettu { $ago }
home-offline = Ei yhteyttä. Sovellus yrittää itsestään uudelleen.
home-offline-since = Ei yhteyttä. Viimeksi tarkistettu { $ago }.
home-not-the-server = Palvelimesi sijasta vastasi toinen verkko. Ehkä sinun on ensin kirjauduttava tähän Wi-Fi-verkkoon.
home-refresh = Tarkista nyt
home-scan = Skannaa QR-koodi
home-pending-title = Toinen näyttö odottaa sinua
home-pending = Vertaa kuutta merkkiä siellä. Tämä laite on valmis heti, kun vastaat, että ne ovat samat.
home-key-store = Järjestelmän avainsäilö ei ole täällä käytössä. Sovellus säilyttää salaisuutensa tiedostossa, jonka vain sinä voit avata.
home-account = Oma tilisi

request-title = Kirjaudutaanko palveluun { $service }?
request-match-label = Kirjoita luku, jonka näet sivulla, jolla olet kirjautumassa
request-continue = Jatka
request-deny = Hylkää
request-report = En pyytänyt tätä
request-report-title = Etkö pyytänyt tätä?
request-report-lead = Silloin joku muu saattaa tietää salasanasi. Kukaan ei pääse sisään: tämä pyyntö hylätään ja siitä ilmoitetaan.
request-report-next = Vaihda sen jälkeen salasanasi tilisivullasi.
request-report-confirm = Hylkää ja ilmoita
request-busy = Hylätään

done-approved-title = Olet kirjautunut
done-approved = { $service } avautuu toisella näytöllä itsestään.
done-denied-title = Hylätty
done-denied = Kukaan ei kirjautunut palveluun { $service }.
done-reported-title = Hylätty ja ilmoitettu
done-reported = Kukaan ei kirjautunut palveluun { $service }. Vaihda salasanasi pian: joku muu saattaa tietää sen.
done-expired-title = Aika loppui
done-expired = Kukaan ei kirjautunut palveluun { $service }. Jos haluat yrittää uudelleen, aloita sivulla.
done-cancelled-title = Peruutettu sivulla
done-cancelled = Kukaan ei kirjautunut palveluun { $service }. Täällä ei ole enää mitään tehtävää.
done-wrong-match-title = Luku ei ollut oikea
done-wrong-match = Sivulla on toinen luku, joten kukaan ei kirjautunut palveluun { $service }. Jos se olit sinä, aloita siellä uudelleen.
done-home = Valmis

challenge-title = Haetaanko koodi palveluun { $service }?
challenge-lead = Sivu pyytää koodia tästä sovelluksesta. Jatka vain, jos olet itse kirjautumassa siellä.
challenge-typed-title = Haetaanko koodi näille numeroille?
challenge-typed-lead = Kirjoitit kaksitoista numeroa sivulta. Koodi kelpaa vain sille sivulle.
challenge-typed-warning = Numeroista ei näe, kuka pyytää. Jatka vain, jos avasit sivun itse ja sen osoite on yllä oleva.
challenge-accept = Jatka
challenge-late = Tämän laitteen kellon mukaan koodin aika on kulunut. Sivu saattaa pyytää aloittamaan alusta.

otp-title = Kirjoita tämä koodi sivulle
otp-for = Palvelu: { $service }
otp-for-digits = Palvelin: { $server }
otp-code = Koodisi
otp-hint = Isot tai pienet kirjaimet, välilyönneillä tai ilman: sivu hyväksyy molemmat.
otp-aloud = Lue ääneen
otp-done = Valmis
otp-late = Tämän koodin aika on kulunut. Jos sivu ei hyväksy sitä, pyydä siellä uusi.

halted-blocked-title = Tämä laite on estetty
halted-blocked = PIN-koodi oli liian monta kertaa väärä, joten tällä laitteella ei voi toistaiseksi hyväksyä mitään. Tilisi on turvassa, eikä sinun tarvitse rekisteröityä uudelleen.
halted-blocked-todo = Poista esto valitsemalla uusi PIN-koodi:
halted-copied-title = Tämä laite on lukittu
halted-copied = Sovelluksen tietoja käytettiin muualla tai ne palautettiin vanhasta kopiosta. Varmuuden vuoksi palvelin ei enää hyväksy tätä laitetta.
halted-copied-todo = Poista tili täältä ja rekisteröi tämä laite sitten uudelleen tilisivullasi. Jos et kopioinut mitään, vaihda myös salasanasi.
halted-removed-title = Tämä laite on poistettu
halted-removed = Se poistettiin tililtäsi, joten sillä ei voi enää hyväksyä kirjautumisia.
halted-removed-todo = Jos haluat käyttää sitä uudelleen, poista tili täältä ja rekisteröi laite tilisivullasi.
halted-enrolment-cancelled-title = Rekisteröinti peruutettiin
halted-enrolment-cancelled = Sivulla vastattiin, että kuusi merkkiä ovat erilaiset, tai rekisteröinti keskeytettiin. Mitään ei ole rekisteröity.
halted-enrolment-cancelled-todo = Aloita sivulla alusta, kun olet valmis. Jos merkit olivat todella erilaiset, käytä toista verkkoa.
halted-server-restored-title = Palvelin on palannut ajassa taaksepäin
halted-server-restored = Se palautettiin vanhasta kopiosta, ja tämä laite tietää enemmän kuin palvelin. Tilisi on turvassa.
halted-server-restored-todo = Uusi PIN-koodi saa ne taas samaan tahtiin:
halted-step-1 = Avaa toisella näytöllä { $origin } ja kirjaudu.
halted-step-2 = Valitse ”Hallitse mobiililaitteita” ja sitten tämän laitteen kohdalta ”Nollaa PIN-koodi”.
halted-step-3 = Skannaa sivulla näkyvä koodi.
halted-scan = Skannaa nollauskoodi
halted-remove = Poista tältä laitteelta
halted-begin-again = Poista ja aloita alusta
halted-remove-title = Poistetaanko tili tältä laitteelta?
halted-remove-lead = Tämä laite unohtaa silloin tilin { $account } palvelimella { $server }. Sillä ei voi hyväksyä mitään, ennen kuin se on rekisteröity uudelleen.
halted-remove-confirm = Poista

store-title = Sovellus ei aukea
