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

still-title = Oletko vielä paikalla?
still-lead = Sovelluksen sisältö piilotetaan pian, jotta kukaan muu ei lue sitä. Kosketus tai näppäimen painallus pitää sen auki.
still-stay = Pidä auki

privacy-screen-title = Peitetty
privacy-screen-lead = Sovellusta ei käytetty hetkeen, joten se piilottaa sisältönsä.
privacy-screen-open = Jatka

notice-title = Kirjaudutaanko palveluun { $service }?
notice-change-title = Sallitaanko tilisi muutos?
notice-body = Pyyntö odottaa tilillä { $account }. Avaa sovellus, niin näet, kuka pyytää.

account-at = { $account } palvelimella { $server }
success-device-ready-title = Tämä laite on valmis
success-device-ready = Tästä lähtien voit vahvistaa kirjautumisesi täällä.
success-pin-set-title = Uusi PIN-koodisi on asetettu
success-account-removed-title = Poistettu tältä laitteelta
success-account-removed = Tilisi on edelleen olemassa. Jos haluat käyttää sitä täällä taas, rekisteröi tämä laite uudelleen.

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
time-seconds-ago =
    { $count ->
        [one] { $count } sekunti sitten
       *[other] { $count } sekuntia sitten
    }
time-minutes-ago =
    { $count ->
        [one] { $count } minuutti sitten
       *[other] { $count } minuuttia sitten
    }
time-hours-ago =
    { $count ->
        [one] { $count } tunti sitten
       *[other] { $count } tuntia sitten
    }
time-days-ago =
    { $count ->
        [one] { $count } päivä sitten
       *[other] { $count } päivää sitten
    }
time-today = Tänään
time-yesterday = Eilen

welcome-title = Vahvista, että se olet sinä
welcome-lead = Kun kirjaudut toisella näytöllä, tämä sovellus kysyy, oletko se todella sinä.
welcome-initialise = Ota tämä laite käyttöön
welcome-new-phone = Minulla on uusi puhelin
welcome-what = Mikä tämä on?
welcome-what-title = Mitä Countersign tekee
welcome-what-1 = Kirjaudut tietokoneella tai tabletilla tavalliseen tapaan.
welcome-what-2 = Tämä sovellus näyttää, kuka pyytää, mistä ja milloin.
welcome-what-3 = Annat PIN-koodisi tässä, ja vasta sitten ovi aukeaa. Ilman sinua se pysyy kiinni.
welcome-what-private = Sovellus ei tiedä salasanaasi eikä koskaan lähetä PIN-koodiasi.
welcome-phone-title = Siirtyminen uuteen puhelimeen
welcome-move-lead = Pidä molemmat puhelimet käsillä. Siirto kestää kaksi minuuttia, eikä tietokonetta tarvita.
welcome-move-1 = Avaa Countersign vanhassa puhelimessa ja paina ylhäällä tiliäsi.
welcome-move-2 = Valitse se luettelosta ja sitten ”Siirrä toiseen puhelimeen”.
welcome-move-3 = Napauta tässä puhelimessa alla olevaa painiketta ja kohdista kamera vanhaan puhelimeen.
welcome-move-lost-title = Onko vanha puhelin kadonnut tai rikki?
welcome-move-lost = Kirjaudu tietokoneella toisella tavalla ja avaa ”Oma tili”. Poista siellä vanha puhelin ja lisää tämä uutena laitteena.

where-title = Siirry toiselle näytölle
where-lead = Tietokoneella tai tabletilla, jolla kirjaudut:
where-step-1 = Kirjaudu ja avaa ”Oma tili”.
where-step-1-address = Avaa tämä osoite, kirjaudu ja avaa ”Oma tili”.
where-step-2 = Valitse ”Lisää mobiililaite”. Jos sinulla on jo laite, valitse ensin ”Hallitse mobiililaitteita”.
where-step-3 = Valitse siellä PIN-koodi. Sivulle tulee sitten neliön muotoinen koodi.
where-scan = Skannaa koodi
where-same-device = Olen samalla laitteella
where-same-title = Kaikki yhdellä laitteella
where-here-lead = Kamera ei näe omaa näyttöään, joten sivu antaa koodin suoraan tälle sovellukselle.
where-same-1 = Avaa tilisivusi tämän laitteen selaimessa.
where-here-2 = Lisää siellä mobiililaite ja valitse PIN-koodi. Paina sitten ”Avaa sovelluksessa”.
where-here-3 = Tämä sovellus avautuu ja kysyy, rekisteröidäänkö laite. Jos se ei avaudu, kopioi linkki sieltä ja liitä se tähän.
where-same-paste = Liitä linkki

scan-title = Skannaa koodi
scan-lead = Pidä sivulla oleva neliön muotoinen koodi kehyksen sisällä.
scan-starting = Kamera käynnistyy
scan-refused-title = Kameraa ei ole sallittu
scan-refused = Sovellus käyttää kameraa vain neliön muotoisen koodin lukemiseen. Kuvia ei tallenneta. Voit sallia kameran tämän laitteen asetuksissa tai käyttää jotakin muuta alla olevista tavoista.
scan-absent-title = Täällä ei ole kameraa
scan-absent = Ota koodi toisella tavalla: valitse tai pudota sen kuva tai liitä linkki alle.
scan-busy = Koodia luetaan
scan-old-title = Skannaa vanha puhelimesi
scan-old-lead = Avaa vanhassa puhelimessa tili Countersignissa ja valitse sen siirtäminen. Kohdista sitten tämä kamera koodiin.
scan-torch = Valo
scan-picture = Kuvasta
scan-type-title = Kirjoita koodi
scan-link-label = Tai kirjoita tai liitä sivulla oleva linkki tai koodi
scan-paste = Liitä
scan-paste-by-hand = Sovellus ei voi lukea leikepöytää täällä. Pidä sormea kentällä ja valitse ”Liitä”.
scan-address-label = Sivun osoite
scan-address-hint = Vain pitkä kirjaimia sisältävä koodi tarvitsee sen.
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
new-pin-title = Otetaanko uusi PIN-koodi käyttöön?
new-pin-lead = Tällä laitteella otetaan käyttöön PIN-koodi, jonka valitsit palvelimella
new-pin-note = Kaikki muu pysyy ennallaan. Siitä lähtien vain uusi PIN-koodi toimii.
new-pin-accept = Jatka

pin-title = Anna PIN-koodisi
pin-title-enrol = Anna valitsemasi PIN-koodi
pin-enrol = Yhteys on avattu tiliin { $account } palvelimella { $server }. Viimeistele rekisteröinti antamalla PIN-koodisi.
pin-reset = Yhteys on avattu tiliin { $account } palvelimella { $server }. Viimeistele antamalla uusi PIN-koodisi.
pin-approve = Kirjautuminen palveluun { $service }
pin-answer = Koodi palvelua { $service } varten
pin-answer-digits = Koodi palvelinta { $server } varten
pin-sign = Allekirjoitus palvelua { $service } varten
pin-answer-sign = Allekirjoituskoodi palvelua { $service } varten
pin-answer-sign-digits = Allekirjoituskoodi palvelinta { $server } varten
pin-change-old = Anna nykyinen PIN-koodisi
pin-change-new = Valitse uusi PIN-koodi
pin-change-repeat = Anna uusi PIN-koodi uudelleen
pin-change-hint = Vältä vuosilukuja, numerosarjoja ja toistoja.
pin-turn-on-fingerprint = Sormenjäljen käyttöönotto: { $account } palvelimella { $server }
pin-turn-on-face = Kasvojen käyttöönotto: { $account } palvelimella { $server }
pin-turn-on-either = Sormenjäljen tai kasvojen käyttöönotto: { $account } palvelimella { $server }
pin-move = Siirto toiseen puhelimeen: { $account } palvelimella { $server }
pin-match = Sivun luku:
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
pin-attempts-change =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Tämä on viimeinen yritys. Jos PIN-koodi on vielä kerran väärä, PIN-koodi pysyy ennallaan ja tämä laite estetään.
       *[other] { $count } yritystä jäljellä.
    }
pin-attempts-move =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Tämä on viimeinen yritys. Jos PIN-koodi on vielä kerran väärä, mitään ei siirretä ja tämä laite estetään.
       *[other] { $count } yritystä jäljellä.
    }
pin-keypad = Numeronäppäimet
pin-key-delete = Poista viimeinen numero
pin-forgotten = Unohtuiko PIN-koodi?
pin-forgotten-title = Unohtuiko PIN-koodi?
pin-forgotten-lead = Kukaan ei voi tarkistaa sitä puolestasi, mutta voit valita uuden. Tämä laite pysyy rekisteröitynä.
pin-forgotten-1 = Kirjaudu toisella näytöllä ja avaa ”Oma tili”.
pin-forgotten-2 = Valitse ”Hallitse mobiililaitteita” ja sitten tämän laitteen kohdalta ”Nollaa PIN-koodi”.
pin-forgotten-3 = Valitse uusi PIN-koodi ja skannaa sivulla näkyvä koodi.
pin-forgotten-without = Jos haluat kirjautua nyt ilman PIN-koodia, valitse toinen tapa sivulla, jolla olet kirjautumassa.
pin-forgotten-enrol = Valitsit tämän PIN-koodin hetki sitten sivulla, jolla koodi näkyy. Jos unohdit sen, palaa sinne ja aloita alusta: mitään ei ole vielä rekisteröity.
pin-forgotten-moving = Jos koodi näkyy vanhassa puhelimessasi, PIN-koodi on se, jota käytät siellä.

biometric-fingerprint = Sormenjälki
biometric-face = Kasvot
biometric-either = Sormenjälki tai kasvot
biometric-use-fingerprint = Käytä sormenjälkeä
biometric-use-face = Käytä kasvojentunnistusta
biometric-use-either = Käytä sormenjälkeä tai kasvoja

offer-notify-title = Haluatko tiedon odottavasta pyynnöstä?
offer-notify = Ilmoitus voi silloin kertoa siitä, vaikka sovellus on suljettu.
offer-notify-late = Suljettuna sovellus tarkistaa pyynnöt vain silloin tällöin, ja kirjautuminen odottaa vain kaksi minuuttia. Kun sivu pyytää sinua vahvistamaan, avaa sovellus itse.
offer-notify-later = Voit muuttaa tätä milloin tahansa asetuksissa.
offer-not-now = Ei nyt
offer-fingerprint-title = Käytetäänkö sormenjälkeä?
offer-fingerprint = Silloin hyväksymiseen riittää sormen kosketus.
offer-face-title = Käytetäänkö kasvojentunnistusta?
offer-face = Silloin hyväksymiseen riittää katse laitteeseen.
offer-either-title = Käytetäänkö sormenjälkeä tai kasvoja?
offer-either = Silloin hyväksymiseen riittää kosketus tai katse.
offer-pin-always = Myös PIN-koodi toimii aina. Voit muuttaa tätä milloin tahansa tililläsi.
offer-yes = Kyllä
offer-skip = Ohita

no-lock-title = Tässä laitteessa ei ole näytön lukitusta
no-lock-lead = Kuka tahansa voisi avata laitteen. Tilisi turvallisuuden vuoksi sovellus rekisteröi vain laitteita, joissa on näytön lukitus: laitteen PIN-koodi, kuvio tai salasana taikka sormenjälki tai kasvot.
no-lock-todo = Ota lukitus käyttöön tämän laitteen asetuksissa ja palaa sitten tänne.
no-lock-todo-here = Avaa tämän laitteen asetukset, ota näytön lukitus käyttöön ja palaa sitten tänne.
no-lock-settings = Avaa asetukset
no-lock-again = Tarkista uudelleen

compare-title = Näetkö sivulla samat merkit?
compare-lead-other = Vertaa näitä kuutta merkkiä toiseen näyttöön, sivuun tai vanhaan puhelimeesi, ja vastaa siellä.
compare-characters = Kuusi merkkiä
compare-same = Jos ne ovat samat, ilmoita se sivulla. Sitten tämä laite on valmis.
compare-differ = Jos ne ovat erilaiset, ilmoita se sivulla. Silloin mitään ei rekisteröidä eikä vahinkoa tapahdu.
compare-account = { $account } palvelimella { $server }
compare-home = Olen vastannut siellä
compare-waiting = Odottaa vastaustasi toisella näytöllä

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
home-accounts = Tilit. Näkyvissä:
home-settings = Asetukset
home-open = Avaa pyyntö
home-other-requests =
    { $count ->
        [one] Yksi pyyntö, palvelimella { $server }
       *[other] { $count } pyyntöä, palvelimella { $server }
    }
home-title-other = Pyyntö toisella tilillä
home-other-lead = Vaihda kyseiseen tiliin, niin voit vastata.
home-last-sign-in = Viimeisin kirjautuminen: { $service }, { $ago }
home-clock-ahead = Tämän laitteen kello edistää
home-clock-behind = Tämän laitteen kello jätättää
home-clock-difference = Ero: { $difference }
home-clock = Sovellus noudattaa palvelimen aikaa, joten voit jatkaa tavalliseen tapaan. Aseta päivämäärä ja aika automaattisiksi tämän laitteen asetuksissa.
home-clock-minutes =
    { $count ->
        [one] { $count } minuutti
       *[other] { $count } minuuttia
    }
home-clock-hours =
    { $count ->
        [one] { $count } tunti
       *[other] { $count } tuntia
    }
home-clock-days =
    { $count ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }
home-scan = Skannaa QR-koodi
home-pending-title = Toinen näyttö odottaa sinua
home-pending = Vertaa kuutta merkkiä siellä. Tämä laite on valmis heti, kun vastaat, että ne ovat samat.
home-pending-show = Näytä kuusi merkkiä uudelleen
home-key-store = Järjestelmän avainsäilö ei ole täällä käytössä. Sovellus säilyttää salaisuutensa tiedostossa, jonka vain sinä voit avata.

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
request-by-link = Pyyntö tulee linkistä, joka avattiin tällä laitteella. Vain se täällä oleva selain, jossa aloitettiin, kirjataan sisään, ja palaat siihen.
request-sign-title = Allekirjoitetaanko palvelua { $service } varten?
request-sign-lead = Lue jokainen rivi. PIN-koodillasi allekirjoitat juuri tämän.
request-sign-match = Kirjoita luku, jonka näet sivulla, jolla aloitit
request-sign-report = Silloin joku muu saattaa toimia nimissäsi. Mitään ei allekirjoiteta: tämä pyyntö hylätään ja siitä ilmoitetaan.
request-sign-report-next = Kerro sen jälkeen palvelun ylläpitäjille ja vaihda salasanasi tilisivullasi.

change-add-device = Lisätäänkö laite tilillesi?
change-remove-device = Poistetaanko laite ”{ $object }”?
change-reset-pin = Asetetaanko uusi PIN-koodi laitteelle ”{ $object }”?
change-rename-device = Vaihdetaanko laitteen ”{ $object }” nimeksi ”{ $value }”?
change-password = Vaihdetaanko tilisi salasana?
change-email = Vaihdetaanko tilisi sähköpostiosoitteeksi { $value }?
change-end-waiting = Päätetäänkö tilisi odotusaika nyt?
change-report = Ilmoitetaanko, ettei tämä kirjautuminen ollut sinun: { $object }?
change-close-sessions = Kirjataanko muut selaimesi ulos?
change-lead = Tämä ei ole kirjautuminen. PIN-koodillasi sallit vain tämän yhden tilisi muutoksen, kerran.
change-code-lead = Tämä ei ole kirjautuminen. Koodilla sallit vain tämän yhden tilisi muutoksen, kerran. Jatka vain, jos aloitit sen itse.
done-change-nothing = Mitään ei muutettu.
done-change-approved-title = Muutos sallittu
done-change-approved = Sivu jatkaa itsestään. Mitään muuta ei sallittu.
request-change-report = Silloin joku muu saattaa toimia nimissäsi. Mitään ei muuteta: tämä pyyntö hylätään ja siitä ilmoitetaan.
report-ends = Tämä yritys on päättynyt. Sivun on aloitettava uudelleen salasanalla.
report-hour = Tunnin ajan kukaan ei pääse sisään pelkällä salasanalla, paitsi selaimessa, jonka jokin laitteesi on aiemmin vahvistanut.

same-device-link-title = Pyyntöä avataan
same-device-link-lead = Kysytään palvelimelta { $server }
same-device-link-long = Palvelin vastaa hitaasti. Voit odottaa tai peruuttaa ja aloittaa sivulla uudelleen.

done-approved-title = Olet kirjautunut
done-approved = { $service } avautuu toisella näytöllä itsestään.
done-denied-title = Hylätty
done-denied = Kukaan ei kirjautunut palveluun { $service }.
done-reported-title = Hylätty ja ilmoitettu
done-reported = Kukaan ei kirjautunut palveluun { $service }. Vaihda salasanasi mahdollisimman pian: joku muu saattaa tietää sen.
done-expired-title = Aika loppui
done-expired = Kukaan ei kirjautunut palveluun { $service }. Jos haluat yrittää uudelleen, aloita sivulla.
done-cancelled-title = Peruutettu sivulla
done-cancelled = Kukaan ei kirjautunut palveluun { $service }. Täällä ei ole enää mitään tehtävää.
done-wrong-match-title = Luku ei ollut oikea
done-wrong-match = Sivulla on toinen luku, joten kukaan ei kirjautunut palveluun { $service }. Jos se olit sinä, aloita siellä uudelleen.
done-home = Valmis
done-approved-here-title = Olet kirjautunut
done-approved-here = { $service } jatkuu selaimessasi.
done-signed-title = Allekirjoitettu
done-signed = { $service } jatkuu toisella näytöllä itsestään.
done-signed-here-title = Allekirjoitettu
done-signed-here = { $service } jatkuu selaimessasi.
done-sign-denied-title = Hylätty
done-sign-denied = Palvelua { $service } varten ei allekirjoitettu mitään.
done-sign-reported-title = Hylätty ja ilmoitettu
done-sign-reported = Palvelua { $service } varten ei allekirjoitettu mitään. Kerro palvelun ylläpitäjille: joku muu saattaa toimia nimissäsi.
done-sign-expired-title = Aika loppui
done-sign-expired = Palvelua { $service } varten ei allekirjoitettu mitään. Jos haluat yrittää uudelleen, aloita sivulla.
done-sign-cancelled-title = Peruutettu sivulla
done-sign-cancelled = Palvelua { $service } varten ei allekirjoitettu mitään. Täällä ei ole enää mitään tehtävää.
done-sign-wrong-match-title = Luku ei ollut oikea
done-sign-wrong-match = Sivulla on toinen luku, joten palvelua { $service } varten ei allekirjoitettu mitään. Jos se olit sinä, aloita siellä uudelleen.
done-return = Palaa selaimeen
done-not-opened-title = Selain ei avautunut
done-not-opened = Paina alla olevaa painiketta tai avaa selain itse ja valitse sivu, jolla aloitit.
done-other-browser-title = Pyytääkö sivu yhdeksää merkkiä?
done-other-browser = Silloin avautui eri selain kuin se, jossa aloitit. Kirjoita nämä merkit sivulle, jolla aloitit:
done-other-browser-code = Yhdeksän merkkiä

challenge-title = Haetaanko koodi palveluun { $service }?
challenge-lead = Sivu pyytää koodia tästä sovelluksesta. Jatka vain, jos olet itse kirjautumassa siellä.
challenge-typed-title = Haetaanko koodi näille numeroille?
challenge-typed-digits = Kirjoittamasi numerot
challenge-typed-compare = Vertaa niitä sivuun. Jos jokin on väärin, palaa takaisin ja kirjoita ne uudelleen.
challenge-typed-lead = Kirjoitit kaksitoista numeroa sivulta. Koodi kelpaa vain sille sivulle.
challenge-typed-warning = Numeroista ei näe, kuka pyytää. Jatka vain, jos avasit sivun itse ja sen osoite on yllä oleva.
challenge-sign-title = Allekirjoitetaanko palvelua { $service } varten?
challenge-sign-lead = Sivu pyytää sinua allekirjoittamaan jotakin. Kirjoitat sen tänne itse, jotta kukaan muu ei päätä, mitä allekirjoitetaan. Jatka vain, jos aloitit tämän itse.
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

sign-title = Allekirjoitus palvelua { $service } varten
sign-typed-title = Allekirjoita, mitä sivu näyttää
sign-lead = Kirjoita, mitä haluat allekirjoittaa, juuri niin kuin se on sivulla. Koodisi sopii vain tähän eikä mihinkään muuhun.
sign-account = Tilillä { $account }
sign-submit = Jatka PIN-koodiin
sign-day = Päivä
sign-month = Kuukausi
sign-year = Vuosi
sign-hint-digits = Vain numeroita
sign-hint-amount = Esimerkiksi { $example }
sign-hint-date = Numeroina, esimerkiksi toukokuu on 5
sign-problem-empty = Tämä puuttuu. Täytä se.
sign-problem-too-long = Tämä on liian pitkä. Lyhennä sitä.
sign-problem-not-digits = Tähän sopivat vain numerot 0–9.
sign-problem-not-amount = Tämä ei ole rahamäärä. Kirjoita se näin: { $example }.
sign-problem-not-date = Sellaista päivää ei ole. Tarkista päivä, kuukausi ja vuosi. Vuodessa on neljä numeroa.
sign-problem-not-option = Valitse jokin näistä.
sign-problem-not-pattern = Tämä ei ole palvelun odottamassa muodossa. Vertaa sitä sivuun.
sign-wrong =
    { $count ->
        [one] Tarkista vielä yksi kenttä.
       *[other] Tarkista vielä { $count } kenttää.
    }

deactivated-blocked-title = Tämä laite on estetty
deactivated-blocked = PIN-koodi oli liian monta kertaa väärä, tai laitteeseen, jolla tämä lisättiin, ei enää luoteta, joten tällä laitteella ei voi toistaiseksi hyväksyä mitään. Tilisi on turvassa, eikä sinun tarvitse rekisteröityä uudelleen.
deactivated-blocked-todo = Poista esto valitsemalla uusi PIN-koodi:
deactivated-copied-title = Tämä laite on lukittu
deactivated-copied = Sovelluksen tietoja käytettiin muualla tai ne palautettiin vanhasta kopiosta. Varmuuden vuoksi palvelin ei enää hyväksy tätä laitetta.
deactivated-copied-todo = Poista tili täältä ja rekisteröi tämä laite sitten uudelleen tilisivullasi. Jos et kopioinut mitään, vaihda myös salasanasi.
deactivated-removed-title = Tämä laite on poistettu
deactivated-removed = Se poistettiin tililtäsi, joten sillä ei voi enää hyväksyä kirjautumisia.
deactivated-removed-todo = Jos haluat käyttää sitä uudelleen, poista tili täältä ja rekisteröi laite tilisivullasi.
deactivated-enrolment-cancelled-title = Rekisteröinti peruutettiin
deactivated-enrolment-cancelled = Sivulla vastattiin, että kuusi merkkiä ovat erilaiset, tai rekisteröinti keskeytettiin. Mitään ei ole rekisteröity.
deactivated-enrolment-cancelled-todo = Aloita sivulla alusta, kun olet valmis. Jos merkit olivat todella erilaiset, käytä toista verkkoa.
deactivated-server-restored-title = Palvelin on palautettu varmuuskopiosta
deactivated-server-restored = Se palautettiin vanhasta kopiosta, ja tämä laite tietää enemmän kuin palvelin. Tilisi on turvassa.
deactivated-server-restored-todo = Uusi PIN-koodi saa ne taas samaan tahtiin:
deactivated-step-1 = Avaa toisella näytöllä { $origin } ja kirjaudu.
deactivated-step-2 = Valitse ”Hallitse mobiililaitteita” ja sitten tämän laitteen kohdalta ”Nollaa PIN-koodi”.
deactivated-step-3 = Skannaa sivulla näkyvä koodi.
deactivated-scan = Skannaa nollauskoodi
deactivated-remove = Poista tältä laitteelta
deactivated-begin-again = Poista ja aloita alusta
deactivated-remove-title = Poistetaanko tili tältä laitteelta?
deactivated-remove-lead = Tämä laite unohtaa silloin tilin { $account } palvelimella { $server }. Sillä ei voi hyväksyä mitään, ennen kuin se on rekisteröity uudelleen.
deactivated-remove-confirm = Poista

store-title = Sovellus ei aukea

settings-title = Asetukset
settings-look = Ulkoasu
settings-language = Kieli
settings-language-system = Automaattinen ({ $language })
settings-theme = Vaalea tai tumma
settings-theme-system = Automaattinen
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-text = Tekstin koko
settings-text-normal = Tavallinen
settings-text-large = Suuri
settings-text-larger = Suurempi
settings-text-largest = Suurin
settings-notifications = Ilmoitukset
settings-notifications-hint = Miten saat tiedon odottavasta pyynnöstä
settings-safety = Turvallisuus
settings-idle = Peitä sovelluksen sisältö
settings-idle-hint = Kun kukaan ei käytä sitä näin pitkään aikaan. Saat varoituksen puoli minuuttia aiemmin.
settings-idle-minutes =
    { $minutes ->
        [one] { $minutes } minuutin kuluttua
       *[other] { $minutes } minuutin kuluttua
    }
settings-idle-never = Ei koskaan
settings-accounts = Tilit
settings-accounts-hint = PIN-koodi, sormenjälki tai kasvot, siirto, poistaminen
settings-history = Kirjautumiset
settings-history-hint = Milloin ja missä tiliäsi on käytetty
settings-about = Tietoja sovelluksesta
settings-privacy = Tietosuoja
settings-privacy-hint = Mitä tallennetaan, mitä lähetetään ja kenelle
settings-diagnostics = Vianmääritys
settings-diagnostics-hint = Kun jokin ei toimi
settings-licences = Lisenssit
settings-licences-hint = Tämä sovellus ja sen osat
settings-version = Versio { $version }

notify-running-title = Saat tiedon niin kauan kuin sovellus on käynnissä
notify-running = Ilmoitus kertoo pyynnöstä, vaikka ikkuna ei ole näkyvissä. Kun sovellus on suljettu, se ei tarkista pyyntöjä.
notify-open-title = Saat tiedon vain, kun sovellus on auki
notify-open = Tämän laitteen järjestelmä ei anna sovelluksen tarkistaa pyyntöjä, kun se on suljettu. Kun sivu pyytää sinua vahvistamaan, avaa sovellus itse.
notify-periodic-title = Sovellus tarkistaa pyynnöt silloin tällöin
notify-periodic = Suljettuna se tarkistaa ne noin neljännestunnin välein. Järjestelmä voi antaa sen odottaa kauemmin.
notify-seldom-title = Sovellus tarkistaa pyynnöt, kun järjestelmä sallii
notify-seldom = Kun et käytä sitä, tarkistusten välillä voi kulua tunteja. Jos pyyhkäiset sen pois avoimien sovellusten näkymästä, se ei tarkista pyyntöjä lainkaan, ennen kuin avaat sen uudelleen.
notify-late = Kirjautuminen odottaa vain kaksi minuuttia, joten tällainen ilmoitus tulee useimmiten liian myöhään. Kun sivu pyytää sinua vahvistamaan, avaa sovellus itse.
notify-push-title = Sovellus herätetään heti
notify-push = Heti kun pyyntö odottaa, push-sovelluksesi herättää tämän sovelluksen. Jos ilmoitusta ei tule, avaa sovellus itse.
notify-faster-title = Tieto heti
notify-faster = Esimerkiksi ntfy-sovellus voi herättää tämän sovelluksen heti, kun pyyntö odottaa. Asenna se ja avaa tämä sovellus sitten uudelleen.
notify-refused-title = Ilmoitukset ovat pois käytöstä
notify-refused = Mikään ei kerro, että pyyntö odottaa. Näet sen, kun avaat sovelluksen.
notify-settings = Avaa asetukset
notify-ask-title = Ilmoituksia ei ole vielä sallittu
notify-ask = Kun sallit ne, sovellus voi kertoa, että pyyntö odottaa.
notify-allow = Salli ilmoitukset

privacy-title = Tietosuojasi
privacy-lead = Lyhyesti: tämä sovellus on yhteydessä vain omiin palvelimiisi ja vain kirjautumistesi vuoksi.
privacy-kept-title = Mitä tämä laite tallentaa
privacy-kept-1 = Jokaisesta tilistä: palvelimen nimi ja osoite sekä tilisi, osittain peitettynä
privacy-kept-2 = Jokaiselle tilille salainen avain, jonka tämä laite sinetöi ja josta ei ole hyötyä ilman PIN-koodiasi
privacy-kept-3 = Asetuksesi
privacy-kept-4 = Ei PIN-koodiasi, ei salasanaasi eikä luetteloa kirjautumisistasi
privacy-sent-title = Mitä sovellus lähettää ja kenelle
privacy-sent-1 = Tilin palvelimelle: vastauksesi pyyntöön ja kysymyksen, onko uusia pyyntöjä
privacy-sent-2 = Ei koskaan PIN-koodiasi: palvelin voi tarkistaa, oliko se oikein, mutta ei saa tietää sitä
privacy-sent-3 = Kuten jokainen palvelin, se näkee osoitteen, jonka verkkosi antaa sinulle
privacy-sent-4 = Jos push-sovellus herättää tämän sovelluksen: osoitteen, jossa se tapahtuu. Sen tarjoaja saa tietää, milloin pyyntö tulee, eikä muuta
privacy-none-title = Mitä sovellus ei tee
privacy-none-1 = Ei tilastoja, ei mainoksia, ei kaatumisraportteja
privacy-none-2 = Ei muita palvelimia: edes sovelluksen tekijät eivät saa sinusta tietoja
privacy-none-3 = Kamera lukee neliön muotoisia koodeja eikä tallenna kuvia
privacy-gone-title = Miten lopetat sen
privacy-gone = Kun poistat tilin kohdassa ”Tilit”, tämä laite unohtaa sen. Tilisivullasi näkyy, mitä palvelin tallentaa sinusta.

licences-title = Lisenssit
licences-own = Tämä sovellus on vapaa ohjelmisto, jonka lisenssi on Euroopan unionin yleinen lisenssi (EUPL) 1.2.
licences-own-text = Lue Euroopan unionin yleinen lisenssi
licences-others-title = Rakennettu muiden työn avulla
licences-others =
    { $count ->
        [one] { $count } osa, jolla on oma lisenssinsä:
       *[other] { $count } osaa, joilla kullakin on oma lisenssinsä:
    }
licences-texts-title = Näiden lisenssien sanamuoto
licences-loading = Luetteloa avataan
licences-failed-title = Luettelo ei avaudu
licences-failed = Se on osa sovellusta ja palaa seuraavassa käynnistyksessä. Tämä ei vaikuta mihinkään muuhun.

diagnostics-title = Vianmääritys
diagnostics-lead = Jos jokin ei toimi, näistä riveistä on apua niille, jotka auttavat sinua.
diagnostics-safe = Niissä ei ole salaisuuksia: ei PIN-koodia, avainta, koodia eikä salasanaa. Näet tässä kaiken, mikä jaettaisiin.
diagnostics-lines = Rivit
diagnostics-share = Jaa

move-intro-title = Siirretäänkö toiseen puhelimeen?
move-intro-lead = Tili { $account } palvelimella { $server } siirtyy toiseen puhelimeen tai tablettiin. Siihen menee alle kaksi minuuttia.
move-intro-1 = Pidä toinen puhelin valmiina, tämä sovellus asennettuna.
move-intro-2 = Tämä puhelin näyttää neliön muotoisen koodin. Toinen skannaa sen.
move-intro-3 = Anna PIN-koodisi siellä, sama kuin täällä.
move-intro-4 = Molemmissa näkyy kuusi merkkiä. Jos ne ovat samat, vastaa niin täällä.
move-intro-after = Kun toinen puhelin on valmis, tämä lakkaa toimimasta tällä tilillä. Siihen asti mikään ei muutu.
move-intro-accept = Jatka

move-code-title = Skannaa tämä toisella puhelimella
move-code-lead = Avaa toisessa puhelimessa Countersign, valitse ”Ota tämä laite käyttöön” tai ”Lisää tili” ja skannaa tämä koodi.
move-code-picture = Neliön muotoinen koodi toista puhelinta varten
move-code-typed = Tai kirjoita siellä tämä
move-code-address = Osoite:
move-code-claimed-title = Anna nyt PIN-koodisi toisessa puhelimessa
move-code-claimed = Toinen puhelin on lukenut koodin ja kysyy PIN-koodiasi. Tämä jatkaa sen jälkeen itsestään.
move-code-attempts =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Toisessa puhelimessa annettiin väärä PIN-koodi. Yksi yritys jäljellä.
       *[other] Toisessa puhelimessa annettiin väärä PIN-koodi. { $count } yritystä jäljellä.
    }
move-code-over-title = Tämän koodin aika loppui
move-code-over = Mitään ei siirretty. Palaa takaisin ja aloita alusta.
move-cancel = Peruuta siirto

move-compare-title = Näetkö toisessa puhelimessa samat merkit?
move-compare-lead = Katso molempia näyttöjä kaikessa rauhassa.
move-compare-characters = Kuusi merkkiä
move-compare-same = Kyllä, samat
move-compare-differ = Ei, erilaiset
move-compare-busy = Tiliä siirretään
move-compare-note = Jos ne ovat erilaiset, mitään ei siirretä. Joku muu on saattanut lukea koodin.

moved-title = Toinen puhelin on valmis
moved = Sillä hyväksytään nyt tilin { $account } kirjautumiset palvelimella { $server }. Tämä puhelin ei enää voi tehdä sitä ja on unohtanut tilin.
moved-home = Valmis

accounts-title = Tilit
accounts-lead = Paina tiliä, kun haluat käyttää sitä, vaihtaa sen PIN-koodin, siirtää sen tai poistaa sen.
accounts-active = Näkyvissä
accounts-requests =
    { $count ->
        [one] Yksi pyyntö odottaa
       *[other] { $count } pyyntöä odottaa
    }
accounts-pending = Odottaa toista näyttöä
accounts-blocked = Estetty
accounts-locked = Lukittu
accounts-removed = Poistettu
accounts-cancelled = Rekisteröinti peruutettu
accounts-restored = Tarvitsee uuden PIN-koodin

account-add = Lisää tili
account-switch = Vaihda tiliä
account-switch-to = Vaihda tähän tiliin
account-see = Katso, mitä tehdä
account-deactivated = Tällä tilillä ei voi nyt hyväksyä mitään.
account-change-pin = Vaihda PIN-koodi
account-biometrics = PIN-koodin sijasta. Myös PIN-koodi toimii aina.
account-notice-pin-changed-title = PIN-koodisi on vaihdettu
account-notice-pin-changed = Tästä lähtien tällä laitteella toimii vain uusi PIN-koodi.
account-notice-biometrics-on-title = Käytössä
account-notice-biometrics-on = Voit nyt käyttää sitä PIN-koodin sijasta.
account-notice-biometrics-off-title = Ei käytössä
account-notice-biometrics-off = Tästä lähtien tämä laite kysyy PIN-koodiasi.
account-notice-named-title = Tallennettu
account-notice-named = Tämä laite käyttää tästä lähtien tätä nimeä.
account-sign-ins = Kirjautumiset
account-sign-ins-detail = Milloin ja missä tätä tiliä on käytetty
account-move = Siirrä toiseen puhelimeen
account-move-detail = Kahdessa minuutissa, ilman tietokonetta
account-remove = Poista tältä laitteelta
account-name = Oma nimesi tälle tilille
account-name-hint = Vain tämä laite näyttää sen. Enimmäispituus: { $count }.
account-name-save = Tallenna
account-remove-title = Poistetaanko tämä tili?
account-remove-lead = Näin tapahtuu tilille { $account } palvelimella { $server }:
account-remove-server = Palvelin poistaa tämän laitteen tililtäsi ja kertoo siitä sinulle sähköpostilla. Täällä vielä odottavat pyynnöt päättyvät.
account-remove-here = Tämä laite unohtaa tilin ja sen avaimet. Muut tilisi säilyvät.
account-remove-last = Jos tämä on ainoa laitteesi, varmista, että sinulla on toinen kirjautumistapa.
account-remove-reinstall = Jos haluat käyttää tiliä täällä taas, rekisteröi laite uudelleen. Sama koskee sovelluksen poistamista: uusi asennus ei palauta tiliä.
account-remove-confirm = Poista

sign-ins-title = Kirjautumiset
history-empty = Ei vielä yhtään. Jokainen kirjautuminen näkyy tässä paikan ja ajan kanssa.
history-busy = Kysytään palvelimelta
history-more = Näytä vanhempia
history-expect = Kirjaudun juuri nyt
history-expect-hint = Jos uusi selain ilmoittaa, ettei tältä laitteelta kysytä nyt, paina tästä. Sen jälkeen se voi kysyä uudelleen kymmenen minuutin ajan.
history-expected = Kymmenen minuutin ajan uudet selaimet voivat taas kysyä tältä laitteelta.
history-method-password = Salasanalla
history-method-app = Tällä sovelluksella
history-method-code = Tämän sovelluksen koodilla
history-method-here = Tällä samalla laitteella
history-signed-in = Kirjautunut
history-signed = Allekirjoitettu
history-denied = Hylätty
history-expired = Ei vastattu ajoissa
history-cancelled = Peruutettu
history-failed = Ei onnistunut
history-reported-by-you = Ilmoitit tästä
history-not-me = Se en ollut minä
history-not-me-title = Etkö tehnyt tätä itse?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Ilmoita siitä tässä. Silloin palvelimen ylläpitäjät näkevät sen.
history-not-me-2 = Vaihda salasanasi tilisivullasi.
history-not-me-3 = Katso siellä laitteesi ja istuntosi ja lopeta ne, joita et tunne.
history-not-me-confirm = Ilmoita
