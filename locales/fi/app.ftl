### Suomi: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign avautuu…

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
still-lead = Sovelluksen sisältö piilotetaan pian, jotta kukaan muu ei voi lukea sitä. Pidä se näkyvissä koskettamalla näyttöä tai näppäintä.
still-stay = Pidä auki

privacy-screen-title = Sisältö on piilotettu
privacy-screen-lead = Sovellusta ei ole käytetty hetkeen, joten sen sisältö on piilotettu.
privacy-screen-open = Jatka

notice-title = Kirjaudutko palveluun { $service }?
notice-change-title = Sallitaanko muutos tililläsi?
notice-body = Pyyntö odottaa tilillä { $account }. Avaa sovellus, niin näet, mistä se tulee.

account-at = { $account } palvelimella { $server }
success-device-ready-title = Tämä laite on valmis
success-device-ready = Tästä lähtien voit vahvistaa kirjautumisesi täällä.
success-pin-set-title = Uusi PIN-koodisi on asetettu
success-pin-set = Käytä tästä lähtien uutta PIN-koodiasi.
success-account-removed-title = Poistettu tältä laitteelta
success-account-removed = Tilisi on edelleen olemassa. Jos haluat käyttää sitä täällä taas, rekisteröi tämä laite uudelleen.

context-place = Sijainti
context-browser = Selain
context-network = Verkko
context-account = Tili
context-asked = Pyynnön aika
context-page = Verkkosivusto

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
welcome-lead = Kun kirjaudut toisella näytöllä, tämä sovellus pyytää sinua vahvistamaan, että se olet todella sinä.
welcome-initialise = Ota tämä laite käyttöön
welcome-new-phone = Siirrä vanhasta puhelimesta
welcome-what = Mikä tämä on?
# The label in quotes is the link at the foot of every page.
welcome-help = Tarvitsetko apua? Valitse kirjautumissivullasi ”Ohje”.
welcome-what-title = Mitä Countersign tekee
welcome-what-1 = Kirjaudut tietokoneella tai tabletilla tavalliseen tapaan.
welcome-what-2 = Tämä sovellus näyttää, mikä palvelu lähettää pyynnön, mistä ja milloin.
welcome-what-3 = Annat PIN-koodisi tässä. Vasta sitten kirjaudut. Kukaan ei voi kirjautua ilman sinua.
welcome-what-private = Sovellus ei tiedä salasanaasi eikä koskaan lähetä PIN-koodiasi.
welcome-phone-title = Siirtyminen uuteen puhelimeen
welcome-move-lead = Pidä molemmat puhelimet käsillä. Siirto kestää noin kaksi minuuttia, etkä tarvitse tietokonetta.
welcome-move-1 = Avaa Countersign vanhassa puhelimessa ja napauta ylhäällä tiliäsi.
welcome-move-2 = Napauta luettelossa tiliä ja sitten ”Siirrä toiseen puhelimeen”.
welcome-move-3 = Napauta tässä puhelimessa alla olevaa painiketta ja kohdista kamera vanhaan puhelimeen.
welcome-move-lost-title = Onko vanha puhelin kadonnut tai rikki?
welcome-move-lost = Avaa tietokoneella kirjautumissivusi ja valitse ”Kadotin laitteeni”. Lisää sen jälkeen tämä puhelin uutena laitteena.

where-title = Siirry toiselle näytölle
where-already = Näkyykö toisella näytöllä jo QR-koodi? Napauta ”Skannaa koodi”.
where-lead = Jos ei, tietokoneella tai tabletilla, jolla kirjaudut:
where-step-1 = Kirjaudu ja avaa ”Oma tili”.
where-step-1-address = Avaa tämä osoite, kirjaudu ja avaa ”Oma tili”.
where-step-2 = Valitse ”Lisää mobiililaite”. Jos sinulla on jo laite, valitse ensin ”Hallitse mobiililaitteita”.
where-step-3 = Valitse siellä PIN-koodi. Sivulle tulee sitten QR-koodi (neliön muotoinen koodi).
where-scan = Skannaa koodi
where-same-device = Käytän samaa laitetta
where-same-title = Kaikki yhdellä laitteella
where-here-lead = Kamera ei voi skannata koodia omalta näytöltään, joten sivu antaa koodin suoraan tälle sovellukselle.
where-same-1 = Avaa ”Oma tili” tämän laitteen selaimessa.
where-here-2 = Lisää siellä mobiililaite ja valitse PIN-koodi. Valitse sitten ”Avaa sovelluksessa”.
where-here-3 = Tämä sovellus avautuu ja kysyy, haluatko rekisteröidä tämän laitteen. Jos se ei avaudu, kopioi linkki sivulta ja liitä se tähän.
where-same-paste = Liitä linkki

scan-title = Skannaa koodi
scan-lead = Suuntaa kamera sivulla olevaan QR-koodiin niin, että se mahtuu kehykseen.
scan-starting = Kamera käynnistyy…
scan-refused-title = Sovellus ei voi käyttää kameraa
scan-refused = Sovellus käyttää kameraa vain QR-koodin lukemiseen eikä tallenna kuvia. Voit sallia käytön tämän laitteen asetuksissa tai käyttää jotakin muuta alla olevista tavoista.
scan-absent-title = Kameraa ei löytynyt
scan-absent = Ota koodi toisella tavalla: valitse tai pudota sen kuva tai liitä linkki alle.
scan-busy = Koodia luetaan…
scan-old-title = Skannaa vanha puhelimesi
scan-old-lead = Avaa vanhassa puhelimessa tili Countersignissa ja napauta ”Siirrä toiseen puhelimeen”. Kohdista sitten tämän puhelimen kamera siellä näkyvään koodiin.
scan-torch = Taskulamppu
scan-picture = Kuvasta
scan-type-title = Kirjoita koodi
scan-type-hint = Toisella näytöllä näkyvä linkki tai koodi
scan-paste = Liitä
scan-paste-by-hand = Sovellus ei voi lukea leikepöytää täällä. Pidä sormea kentällä ja valitse ”Liitä”.
scan-address-label = Sivun osoite
scan-address-hint = Tarvitset osoitetta vain, jos koodi on pitkä ja siinä on kirjaimia.
scan-link-submit = Jatka
scan-drop = Pudota kuva tähän

register-title = Rekisteröidäänkö tämä laite?
register-lead = Tällä laitteella vahvistetaan jatkossa kirjautumiset tässä osoitteessa:
register-check = Näkyykö tämä osoite toisella näytölläsi? Jos ei, peruuta.
register-stored-title = Mitä tällä laitteella säilytetään
register-stored-1 = Palvelimen nimi ja tilisi, osittain peitettynä
register-stored-2 = Salainen avain, jota ei voi käyttää ilman PIN-koodiasi
register-stored-3 = PIN-koodiasi ja salasanaasi ei säilytetä
register-accept = Rekisteröi
register-busy = Yhdistetään…
new-pin-title = Otetaanko uusi PIN-koodi käyttöön?
new-pin-lead = Tällä laitteella otetaan käyttöön PIN-koodi, jonka valitsit tässä osoitteessa:
new-pin-note = Mikään muu ei muutu. Siitä lähtien vain uusi PIN-koodi toimii.
new-pin-accept = Jatka

pin-title = Anna PIN-koodisi
pin-title-enrol = Anna valitsemasi PIN-koodi
pin-enrol = Tämä laite on yhdistetty tiliin { $account } palvelimella { $server }. Viimeistele rekisteröinti antamalla PIN-koodisi.
pin-reset = Tämä laite on yhdistetty tiliin { $account } palvelimella { $server }. Viimeistele antamalla uusi PIN-koodisi.
pin-approve = Kirjautuminen palveluun { $service }
pin-answer = Koodi palvelua { $service } varten
pin-answer-digits = Koodi palvelinta { $server } varten
pin-sign = Allekirjoitus palvelua { $service } varten
pin-answer-sign = Allekirjoituskoodi palvelua { $service } varten
pin-answer-sign-digits = Allekirjoituskoodi palvelinta { $server } varten
pin-change-old = Anna nykyinen PIN-koodisi
pin-change-new = Valitse uusi PIN-koodi
pin-change-repeat = Anna uusi PIN-koodi uudelleen
pin-change-hint = Vältä vuosilukuja, sarjoja kuten 1234 ja toistuvia numeroita.
pin-turn-on-fingerprint = Sormenjälkitunnistuksen käyttöönotto: { $account } palvelimella { $server }
pin-turn-on-face = Kasvojentunnistuksen käyttöönotto: { $account } palvelimella { $server }
pin-turn-on-either = Sormenjälki- tai kasvojentunnistuksen käyttöönotto: { $account } palvelimella { $server }
pin-move = Siirto toiseen puhelimeen: { $account } palvelimella { $server }
pin-match = Sivun luku:
pin-dots =
    { $filled ->
        [0] Yhtään numeroa ei ole annettu
        [one] { $filled } numero 4:stä annettu
       *[other] { $filled } numeroa 4:stä annettu
    }
pin-busy = Tarkistetaan…
pin-attempts =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Tämä on viimeinen yrityksesi. Jos PIN-koodi on taas väärä, tämä laite estetään.
       *[other] Sinulla on { $count } yritystä jäljellä. Sen jälkeen laite estetään.
    }
pin-attempts-enrol =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Tämä on viimeinen yrityksesi. Jos PIN-koodi on taas väärä, sinun on aloitettava sivulla uudelleen.
       *[other] Sinulla on { $count } yritystä jäljellä. Sen jälkeen sinun on aloitettava sivulla alusta.
    }
pin-attempts-change =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Tämä on viimeinen yrityksesi. Jos PIN-koodi on taas väärä, sitä ei vaihdeta ja tämä laite estetään.
       *[other] Sinulla on { $count } yritystä jäljellä. Sen jälkeen laite estetään.
    }
pin-attempts-move =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Tämä on viimeinen yrityksesi. Jos PIN-koodi on taas väärä, mitään ei siirretä ja tämä laite estetään.
       *[other] Sinulla on { $count } yritystä jäljellä. Sen jälkeen laite estetään.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Tämä koskee vain Countersignia. Itse laite toimii edelleen.
pin-keypad = Numeronäppäimet
pin-key-delete = Poista viimeinen numero
pin-forgotten = Unohtuiko PIN-koodi?
pin-forgotten-title = Unohtuiko PIN-koodi?
pin-forgotten-lead = Kukaan ei voi tarkistaa PIN-koodiasi puolestasi, mutta voit valita uuden. Tämä laite pysyy rekisteröitynä.
pin-forgotten-1 = Kirjaudu toisella näytöllä. Jos sinulla ei ole toista laitetta, valitse ”Ilman sovellusta”.
pin-forgotten-2 = Valitse tämän laitteen kohdalta ”Nollaa PIN-koodi”. Jos et näe sitä, valitse ensin ”Hallitse mobiililaitteita”.
pin-forgotten-3 = Valitse uusi PIN-koodi ja skannaa sivulla näkyvä QR-koodi.
pin-forgotten-without = Jos haluat kirjautua nyt ilman PIN-koodia, valitse toinen tapa sivulla, jolla olet kirjautumassa.
pin-forgotten-enrol = Valitsit tämän PIN-koodin hetki sitten sivulla, jolla koodi näkyy. Jos et muista sitä, palaa sinne ja aloita uudelleen: mitään ei ole vielä rekisteröity.
pin-forgotten-moving = Jos koodi näkyy vanhassa puhelimessasi, käytä vanhan puhelimesi PIN-koodia.

biometric-fingerprint = Sormenjälki
biometric-face = Kasvot
biometric-either = Sormenjälki tai kasvot
biometric-use-fingerprint = Käytä sormenjälkeä
biometric-use-face = Käytä kasvojentunnistusta
biometric-use-either = Käytä sormenjälki- tai kasvojentunnistusta

offer-notify-title = Haluatko ilmoituksen, kun pyyntö tulee?
offer-notify = Sovellus voi silloin ilmoittaa sinulle, vaikka se on suljettu.
offer-notify-late = Suljettuna sovellus tarkistaa pyynnöt vain silloin tällöin, ja jokainen pyyntö on voimassa vain muutaman minuutin. Kun sivu pyytää sinua vahvistamaan, avaa sovellus itse.
offer-notify-later = Voit muuttaa tätä milloin tahansa asetuksissa.
offer-not-now = Ei nyt
offer-fingerprint-title = Käytetäänkö sormenjälkeä?
offer-fingerprint = Voit silloin hyväksyä sormen kosketuksella.
offer-face-title = Käytetäänkö kasvojentunnistusta?
offer-face = Voit silloin hyväksyä katsomalla tätä laitetta.
offer-either-title = Käytetäänkö sormenjälkeä tai kasvoja?
offer-either = Voit silloin hyväksyä kosketuksella tai katseella.
offer-pin-always = Myös PIN-koodi toimii aina. Voit muuttaa tätä milloin tahansa tililläsi.
offer-yes = Kyllä
offer-skip = Ohita

no-lock-title = Tässä laitteessa ei ole näytön lukitusta
no-lock-lead = Kuka tahansa, joka saa tämän laitteen käteensä, voisi avata sen. Tilisi turvallisuuden vuoksi sovellus toimii vain laitteissa, joissa on näytön lukitus: laitteen PIN-koodi, kuvio tai salasana taikka sormenjälki tai kasvot.
no-lock-todo = Ota näytön lukitus käyttöön tämän laitteen asetuksissa ja palaa sitten tänne.
no-lock-todo-here = Avaa tämän laitteen asetukset, ota näytön lukitus käyttöön ja palaa sitten tänne.
no-lock-settings = Avaa asetukset
no-lock-again = Tarkista uudelleen

compare-title = Näetkö toisella näytöllä samat merkit?
compare-lead-other = Vertaa näitä kuutta merkkiä toisen näyttösi (sivun tai vanhan puhelimesi) merkkeihin ja vastaa siellä.
compare-characters = Kuusi merkkiä
compare-same = Jos ne ovat samat, vahvista se siellä. Sitten tämä laite on valmis.
compare-differ = Jos ne ovat erilaiset, ilmoita se siellä. Mitään ei rekisteröidä, ja tilisi pysyy turvassa.
compare-reset-lead = Vertaa näitä kuutta merkkiä sivun merkkeihin ja vastaa siellä.
compare-reset-same = Jos ne ovat samat, vahvista se siellä. Sitten voit käyttää uutta PIN-koodiasi.
compare-reset-differ = Jos ne ovat erilaiset, ilmoita se siellä. Silloin tämä laite poistetaan tililtäsi, ja tilisi pysyy turvassa.
compare-account = { $account } palvelimella { $server }
compare-answered = Olen vastannut siellä
compare-waiting = Odottaa vastaustasi toisella näytöllä

home-title-quiet = Ei hyväksyttävää
home-title-requests =
    { $count ->
        [one] Yksi pyyntö sinulle
       *[other] { $count } pyyntöä sinulle
    }
home-quiet-lead = Kun kirjaudut jossakin, pyyntö tulee tänne automaattisesti.
home-offline-lead = Pyynnöt eivät tule perille ilman yhteyttä. Voit silti kirjautua: valitse sivulla ”Puhelimessa ei ole nettiä: skannaa QR-koodi” ja skannaa sivun QR-koodi täällä.
home-requests-lead = Avaa pyyntö, niin näet, mistä se tulee.
home-checking = Otetaan yhteyttä palvelimeen…
home-checked = Tarkistettu { $ago }
home-offline = Ei yhteyttä. Sovellus yrittää edelleen.
home-offline-since = Ei yhteyttä. Viimeksi tarkistettu { $ago }.
home-not-the-server = Vastaus ei tullut palvelimeltasi. Ehkä sinun on ensin kirjauduttava tähän Wi-Fi-verkkoon.
home-refresh = Tarkista nyt
home-accounts = Tilit. Nyt näkyvissä:
home-settings = Asetukset
home-open = Avaa pyyntö
home-other-requests =
    { $count ->
        [one] Yksi pyyntö, palvelimella { $server }
       *[other] { $count } pyyntöä, palvelimella { $server }
    }
home-title-other = Toisella tilillä on pyyntö
home-other-lead = Vaihda kyseiseen tiliin, niin voit vastata.
home-last-sign-in = Viimeisin kirjautuminen: { $service }, { $ago }
home-clock-ahead = Tämän laitteen kello edistää
home-clock-behind = Tämän laitteen kello jätättää
home-clock-difference = Ero: { $difference }
home-clock = Sovellus käyttää palvelimen aikaa, joten voit jatkaa tavalliseen tapaan. Ota automaattinen päivämäärä ja aika käyttöön tämän laitteen asetuksissa.
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
home-pending-title = Odottaa vastaustasi toisella näytöllä
home-pending = Vertaa kuutta merkkiä siellä. Tämä laite on valmis heti, kun vahvistat, että ne ovat samat.
home-pending-show = Näytä kuusi merkkiä uudelleen
home-key-store = Tämän laitteen suojattu avainsäilö ei ole käytössä. Sovellus säilyttää avaimensa tiedostossa, jonka vain sinä voit avata.

request-title = Kirjaudutko palveluun { $service }?
request-match-label = Kirjoita luku, joka näkyy sivulla, jolla olet kirjautumassa
request-continue = Jatka
request-next-data = Jatka lukemista
request-next-number = Seuraavaksi: luku toiselta näytöltä
request-next-answer = Seuraavaksi: vastauksesi
request-deny = Hylkää
request-report = Se en ollut minä
request-report-title = Etkö se ollut sinä?
request-report-lead = Joku muu saattaa tietää salasanasi. Ketään ei kirjata sisään: tämä pyyntö hylätään ja siitä ilmoitetaan.
request-report-next = Vaihda sen jälkeen salasanasi kohdassa ”Oma tili”.
request-report-confirm = Hylkää ja ilmoita
request-busy = Hylätään…
request-by-link = Tämä pyyntö tulee linkistä, joka avattiin tällä laitteella. Sinut kirjataan sisään vain selaimessa, jossa aloitit, ja palaat siihen.
request-sign-title = Haluatko allekirjoittaa tämän palvelua { $service } varten?
request-sign-lead = Lue jokainen rivi. Antamalla PIN-koodisi allekirjoitat juuri tämän.
request-sign-match = Kirjoita luku, joka näkyy sivulla, jolla aloitit
request-sign-report = Joku muu saattaa toimia nimissäsi. Mitään ei allekirjoiteta: tämä pyyntö hylätään ja siitä ilmoitetaan.
request-sign-report-next = Ota sen jälkeen yhteyttä palveluun ja vaihda salasanasi kohdassa ”Oma tili”.

change-add-device = Lisätäänkö laite tilillesi?
change-remove-device = Poistetaanko laite ”{ $object }”?
change-reset-pin = Asetetaanko uusi PIN-koodi laitteelle ”{ $object }”?
change-rename-device = Vaihdetaanko laitteen ”{ $object }” nimeksi ”{ $value }”?
change-password = Vaihdetaanko tilisi salasana?
change-email = Vaihdetaanko tilisi sähköpostiosoitteeksi { $value }?
change-end-waiting = Päätetäänkö tilisi odotusaika nyt?
change-report = Ilmoitetaanko, ettei tämä kirjautuminen ollut sinun: { $object }?
change-close-sessions = Kirjataanko sinut ulos kaikista muista selaimistasi?
change-lead = Tämä ei ole kirjautuminen. Antamalla PIN-koodisi sallit tililläsi vain tämän yhden muutoksen.
change-code-lead = Tämä ei ole kirjautuminen. Koodilla sallit tililläsi vain tämän yhden muutoksen. Jatka vain, jos aloitit sen itse.
done-change-nothing = Mitään ei muutettu.
done-change-approved-title = Muutos sallittu
done-change-approved = Sivu jatkaa automaattisesti. Mitään muuta ei sallittu.
request-change-report = Joku muu saattaa toimia nimissäsi. Mitään ei muuteta: tämä pyyntö hylätään ja siitä ilmoitetaan.
report-ends = Tämä yritys on päättynyt. Kirjaudu aloittamalla uudelleen salasanallasi.
report-hour = Tunnin ajan pelkkä salasanasi ei riitä kirjautumiseen, paitsi selaimessa, jota olet käyttänyt aiemmin jonkin laitteesi kanssa.
report-password = Vaihda salasana

same-device-link-title = Pyyntöä avataan…
same-device-link-lead = Otetaan yhteyttä palvelimeen { $server }…
same-device-link-long = Palvelin vastaa hitaasti. Voit odottaa tai peruuttaa ja aloittaa sivulla uudelleen.

done-approved-title = Olet kirjautunut
done-approved = { $service } avautuu automaattisesti toisella näytölläsi.
done-denied-title = Hylätty
done-denied = Kukaan ei kirjautunut palveluun { $service }.
done-reported-title = Hylätty ja ilmoitettu
done-reported = Kukaan ei kirjautunut palveluun { $service }. Vaihda salasanasi mahdollisimman pian: joku muu saattaa tietää sen.
done-expired-title = Pyyntö on vanhentunut
done-expired = Kukaan ei kirjautunut palveluun { $service }. Jos haluat yrittää uudelleen, aloita sivulla.
done-cancelled-title = Peruutettu sivulla
done-cancelled = Kukaan ei kirjautunut palveluun { $service }. Täällä ei ole enää mitään tehtävää.
done-wrong-match-title = Luku ei täsmää
done-wrong-match = Kirjoittamasi luku ei ole palvelun { $service } sivulla näkyvä luku, joten kukaan ei kirjautunut. Jos se olit sinä, aloita sillä sivulla uudelleen.
done-home = Valmis
done-approved-here-title = Olet kirjautunut
done-approved-here = Voit jatkaa palvelussa { $service } selaimessasi.
done-signed-title = Allekirjoitettu
done-signed = { $service } jatkuu automaattisesti toisella näytölläsi.
done-signed-here-title = Allekirjoitettu
done-signed-here = Voit jatkaa palvelussa { $service } selaimessasi.
done-sign-denied-title = Hylätty
done-sign-denied = Palvelua { $service } varten ei allekirjoitettu mitään.
done-sign-reported-title = Hylätty ja ilmoitettu
done-sign-reported = Palvelua { $service } varten ei allekirjoitettu mitään. Ota yhteyttä palveluun: joku muu saattaa toimia nimissäsi.
done-sign-expired-title = Pyyntö on vanhentunut
done-sign-expired = Palvelua { $service } varten ei allekirjoitettu mitään. Jos haluat yrittää uudelleen, aloita sivulla.
done-sign-cancelled-title = Peruutettu sivulla
done-sign-cancelled = Palvelua { $service } varten ei allekirjoitettu mitään. Täällä ei ole enää mitään tehtävää.
done-sign-wrong-match-title = Luku ei täsmää
done-sign-wrong-match = Kirjoittamasi luku ei ole palvelun { $service } sivulla näkyvä luku, joten mitään ei allekirjoitettu. Jos se olit sinä, aloita sillä sivulla uudelleen.
done-return = Palaa selaimeen
done-not-opened-title = Selain ei avautunut
done-not-opened = Napauta alla olevaa painiketta tai avaa selain itse ja siirry sivulle, jolla aloitit.
done-other-browser-title = Pyytääkö sivu yhdeksää merkkiä?
done-other-browser = Avautui eri selain kuin se, jossa aloitit. Kirjoita nämä merkit sivulle, jolla aloitit:
done-other-browser-code = Yhdeksän merkkiä

challenge-title = Haetaanko koodi palveluun { $service }?
challenge-lead = Sivu pyytää koodia tästä sovelluksesta. Jatka vain, jos olet itse kirjautumassa siellä.
challenge-typed-title = Haetaanko koodi näille numeroille?
challenge-typed-digits = Kirjoittamasi numerot
challenge-typed-compare = Vertaa numeroita sivuun. Jos jokin on väärin, palaa takaisin ja kirjoita numerot uudelleen.
challenge-typed-lead = Kirjoitit kaksitoista numeroa sivulta. Koodi toimii vain sillä sivulla.
challenge-typed-warning = Numeroista ei näe, kuka pyytää koodia. Jatka vain, jos avasit sivun itse ja sen osoite on yllä oleva.
challenge-sign-title = Haluatko allekirjoittaa palvelua { $service } varten?
challenge-sign-lead = Sivu pyytää sinua allekirjoittamaan jotakin. Kirjoitat sen tänne itse, jotta kukaan muu ei päätä, mitä allekirjoitetaan. Jatka vain, jos aloitit tämän itse.
challenge-accept = Jatka
challenge-late = Tämän laitteen kellon mukaan koodi on vanhentunut. Sivu saattaa pyytää aloittamaan uudelleen.

otp-title = Kirjoita tämä koodi toiselle näytölle
otp-for = Palvelu: { $service }
otp-for-digits = Palvelin: { $server }
otp-code = Koodisi
otp-hint = Voit käyttää isoja tai pieniä kirjaimia, välilyönneillä tai ilman.
otp-aloud = Lue ääneen
otp-done = Kirjoitin koodin
otp-late = Tämä koodi on vanhentunut. Jos sivu ei hyväksy sitä, pyydä siellä uusi.

sign-title = Allekirjoitus palvelua { $service } varten
sign-typed-title = Allekirjoita, mitä sivu näyttää
sign-lead = Kirjoita, mitä haluat allekirjoittaa, täsmälleen niin kuin se on sivulla. Koodisi kelpaa vain tähän eikä mihinkään muuhun.
sign-account = Tilillä { $account }
sign-submit = Jatka PIN-koodiin
sign-day = Päivä
sign-month = Kuukausi
sign-year = Vuosi
sign-hint-digits = Vain numeroita
sign-hint-amount = Esimerkiksi { $example }
sign-hint-date = Numeroina, esimerkiksi toukokuu on 5
sign-problem-empty = Tämä kenttä on tyhjä. Täytä se.
sign-problem-too-long = Teksti on liian pitkä. Lyhennä sitä.
sign-problem-not-digits = Käytä vain numeroita 0–9.
sign-problem-not-amount = Tämä ei ole rahamäärä. Anna se näin: { $example }.
sign-problem-not-date = Tätä päivämäärää ei ole. Tarkista päivä, kuukausi ja vuosi (neljä numeroa).
sign-problem-not-option = Valitse jokin näistä.
sign-problem-not-pattern = Tämä ei ole palvelun odottamassa muodossa. Vertaa sitä sivuun.
sign-wrong =
    { $count ->
        [one] Tarkista yksi kenttä.
       *[other] Tarkista { $count } kenttää.
    }

deactivated-blocked-title = Tämä laite on estetty
deactivated-blocked = Näin käy esimerkiksi viiden peräkkäisen väärän PIN-koodin jälkeen. Countersign ei voi hyväksyä täällä mitään, ennen kuin nollaat PIN-koodin. Itse laite toimii edelleen, ja tilisi on turvassa.
deactivated-blocked-todo = Poista esto valitsemalla uusi PIN-koodi:
deactivated-copied-title = Tämä laite on lukittu
deactivated-copied = Sovelluksen tietoja käytettiin muualla tai ne palautettiin vanhemmasta kopiosta. Varmuuden vuoksi palvelin ei enää hyväksy tätä laitetta.
deactivated-copied-todo = Poista tili täältä ja rekisteröi tämä laite sitten uudelleen kohdassa ”Oma tili”. Jos et kopioinut mitään, vaihda myös salasanasi.
deactivated-removed-title = Tämä laite on poistettu
deactivated-removed = Tämä laite poistettiin tililtäsi, joten sillä ei voi enää hyväksyä kirjautumisia.
deactivated-removed-todo = Jos haluat käyttää tätä laitetta uudelleen, poista tili täältä ja rekisteröi laite kohdassa ”Oma tili”.
deactivated-enrolment-cancelled-title = Rekisteröinti peruutettiin
deactivated-enrolment-cancelled = Toisella näytöllä ilmoitettiin, että kuusi merkkiä eroavat toisistaan, tai rekisteröinti peruutettiin. Mitään ei ole rekisteröity.
deactivated-enrolment-cancelled-todo = Aloita sivulla alusta, kun olet valmis. Jos merkit olivat todella erilaiset, käytä toista verkkoa.
deactivated-server-restored-title = Palvelin on palautettu varmuuskopiosta
deactivated-server-restored = Palvelimella on nyt vanhemmat tiedot kuin tällä laitteella. Tilisi on turvassa.
deactivated-server-restored-todo = Aseta uusi PIN-koodi, niin ne vastaavat taas toisiaan:
deactivated-step-1 = Avaa toisella näytöllä { $origin } ja kirjaudu. Jos sinulla ei ole toista laitetta, valitse ”Ilman sovellusta”.
deactivated-step-2 = Valitse tämän laitteen kohdalta ”Nollaa PIN-koodi”. Jos et näe sitä, valitse ensin ”Hallitse mobiililaitteita”.
deactivated-step-3 = Skannaa sivulla näkyvä QR-koodi.
deactivated-scan = Skannaa nollauskoodi
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Nollaa PIN-koodi
deactivated-remove = Poista tältä laitteelta
deactivated-begin-again = Poista ja aloita alusta
deactivated-remove-title = Poistetaanko tili tältä laitteelta?
deactivated-remove-lead = Tili { $account } palvelimella { $server } poistetaan tältä laitteelta. Laitteella ei voi hyväksyä mitään, ennen kuin se on rekisteröity uudelleen.
deactivated-remove-confirm = Poista

store-title = Sovellus ei käynnisty
# Button: deletes all accounts from this device.
store-delete = Poista kaikki ja aloita alusta
store-delete-title = Poistetaanko sovelluksesta kaikki?
store-delete-lead = Kaikki sovelluksen tilit poistetaan tältä laitteelta nimineen, samoin sovelluksen asetukset. Niitä ei voi palauttaa. Laitteella ei voi hyväksyä mitään, ennen kuin se on rekisteröity uudelleen kohdassa ”Oma tili”.
store-delete-confirm = Poista kaikki

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
settings-notifications-hint = Miten sinulle ilmoitetaan pyynnöistä
settings-safety = Turvallisuus
settings-idle = Piilota sovelluksen sisältö
settings-idle-hint = Kun sovellusta ei ole käytetty näin pitkään aikaan. Saat varoituksen 30 sekuntia aiemmin.
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
# Row of the settings: opens the help page of the server in the browser.
settings-help = Ohje
settings-help-hint = Kysymyksiä ja vastauksia, selaimessa: { $address }
settings-diagnostics = Vianmääritys
settings-diagnostics-hint = Jos jokin ei toimi
settings-licences = Lisenssit
settings-licences-hint = Tälle sovellukselle ja sen osille
settings-version = Versio { $version }

notify-running-title = Ilmoitukset, kun sovellus on käynnissä
notify-running = Saat ilmoituksen, vaikka ikkuna on piilossa. Kun sovellus on suljettu, se ei tarkista pyyntöjä.
notify-open-title = Ilmoitukset vain, kun sovellus on auki
notify-open = Tämä laite ei anna sovelluksen tarkistaa pyyntöjä, kun se on suljettu. Kun sivu pyytää sinua vahvistamaan, avaa sovellus itse.
notify-periodic-title = Sovellus tarkistaa pyynnöt silloin tällöin
notify-periodic = Suljettuna sovellus tarkistaa pyynnöt noin 15 minuutin välein. Laite voi viivästyttää tätä.
notify-seldom-title = Sovellus tarkistaa pyynnöt, kun laite sallii
notify-seldom = Kun et käytä sovellusta, tarkistusten välillä voi kulua tunteja. Jos pyyhkäiset sovelluksen pois avoimien sovellusten näkymästä, se ei tarkista pyyntöjä lainkaan, ennen kuin avaat sen uudelleen.
notify-late = Pyyntö on voimassa vain muutaman minuutin, joten tämä ilmoitus tulee usein liian myöhään. Kun sivu pyytää sinua vahvistamaan, avaa sovellus itse.
notify-push-title = Saat ilmoituksen heti
notify-push = Heti kun pyyntö tulee, push-sovelluksesi ilmoittaa siitä tälle sovellukselle. Jos ilmoitusta ei tule, avaa sovellus itse.
notify-apple = Heti kun pyyntö tulee, Apple toimittaa ilmoituksen. Siinä lukee vain, että pyyntö odottaa. Jos ilmoitusta ei tule, avaa sovellus itse.
notify-faster-title = Ilmoitus heti
notify-faster = Esimerkiksi ntfy-sovellus voi ilmoittaa tälle sovellukselle heti, kun pyyntö tulee. Asenna se ja avaa tämä sovellus sitten uudelleen.
notify-refused-title = Ilmoitukset ovat pois käytöstä
notify-refused = Et saa tietoa, kun pyyntö tulee. Näet pyynnön, kun avaat sovelluksen.
notify-settings = Avaa asetukset
notify-ask-title = Ilmoituksia ei ole vielä sallittu
notify-ask = Salli ilmoitukset, jotta sovellus voi kertoa sinulle, kun pyyntö tulee.
notify-allow = Salli ilmoitukset

privacy-title = Tietosuojasi
privacy-lead = Lyhyesti: tämä sovellus on yhteydessä vain tiliesi palvelimiin ja vain kirjautumistesi vuoksi.
privacy-kept-title = Mitä tämä laite tallentaa
privacy-kept-1 = Jokaisesta tilistä: palvelimen nimi ja osoite sekä tilisi, osittain peitettynä
privacy-kept-2 = Jokaiselle tilille salainen avain, jota tämä laite suojaa ja josta ei ole hyötyä ilman PIN-koodiasi
privacy-kept-3 = Asetuksesi
privacy-kept-4 = Ei tallenneta: PIN-koodiasi, salasanaasi eikä luetteloa kirjautumisistasi
privacy-sent-title = Mitä sovellus lähettää ja kenelle
privacy-sent-1 = Tilin palvelimelle: vastauksesi pyyntöihin ja uusien pyyntöjen tarkistukset
privacy-sent-2 = Ei koskaan PIN-koodiasi: palvelin voi tarkistaa, onko se oikein, mutta ei saa tietää sitä
privacy-sent-3 = Palvelin näkee myös IP-osoitteesi, kuten jokainen palvelin
privacy-sent-4 = Jos käytät push-sovellusta: osoitteen, josta sen tavoittaa. Sen tarjoaja saa tietää, milloin pyyntö tulee, eikä muuta
privacy-none-title = Mitä sovellus ei tee
privacy-none-1 = Ei tilastoja, ei mainoksia, ei kaatumisraportteja
privacy-none-2 = Ei muita palvelimia: edes kehittäjät eivät saa sinusta tietoja
privacy-none-3 = Kuvia ei säilytetä: kamera lukee vain QR-koodeja
privacy-gone-title = Miten poistat tietosi
privacy-gone = Jos poistat tilin kohdassa ”Tilit”, se poistetaan tältä laitteelta. Kohdassa ”Oma tili” näkyy, mitä palvelin säilyttää sinusta.

licences-title = Lisenssit
licences-own = Tämä sovellus on vapaa ohjelmisto, jonka lisenssi on Euroopan unionin yleinen lisenssi (EUPL) 1.2.
licences-own-text = Lue Euroopan unionin yleinen lisenssi
licences-others-title = Rakennettu muiden työn avulla
licences-others =
    { $count ->
        [one] { $count } osa, jolla on oma lisenssinsä:
       *[other] { $count } osaa, joilla kullakin on oma lisenssinsä:
    }
licences-texts-title = Näiden lisenssien koko teksti
licences-loading = Luetteloa ladataan…
licences-failed-title = Luetteloa ei voitu avata
licences-failed = Sulje sovellus ja avaa se uudelleen. Tämä ei vaikuta mihinkään muuhun.

diagnostics-title = Vianmääritys
diagnostics-lead = Jos jokin ei toimi, nämä tiedot auttavat tukea auttamaan sinua.
diagnostics-safe = Näissä tiedoissa ei ole salaisuuksia: ei PIN-koodia, avainta, koodia eikä salasanaa. Näet tässä kaiken, mikä jaettaisiin.
diagnostics-english = Rivit ovat englanniksi, jotta jokainen tukitiimi voi lukea ne.
diagnostics-lines = Vianmääritystiedot
diagnostics-share = Jaa

move-intro-title = Siirretäänkö toiseen puhelimeen?
move-intro-lead = Tili { $account } palvelimella { $server } siirretään toiseen puhelimeen tai tablettiin. Siihen menee alle kaksi minuuttia.
move-intro-1 = Pidä toinen puhelin käsillä, tämä sovellus asennettuna.
move-intro-2 = Tämä puhelin näyttää QR-koodin. Toinen skannaa sen.
move-intro-3 = Anna PIN-koodisi toisessa puhelimessa. Se on sama PIN-koodi kuin tässä puhelimessa.
move-intro-4 = Molemmissa puhelimissa näkyy kuusi merkkiä. Jos ne ovat samat, vahvista se täällä.
move-intro-after = Kun toinen puhelin on valmis, tämä lakkaa toimimasta tällä tilillä. Siihen asti mikään ei muutu.
move-intro-accept = Jatka

move-code-title = Skannaa tämä toisella puhelimella
move-code-lead = Avaa toisessa puhelimessa Countersign, napauta ”Siirrä vanhasta puhelimesta” tai ”Skannaa QR-koodi” ja skannaa tämä koodi.
move-code-picture = QR-koodi toista puhelinta varten
move-code-typed = Tai kirjoita siellä tämä koodi
move-code-address = Osoite:
move-code-claimed-title = Anna nyt PIN-koodisi toisessa puhelimessa
move-code-claimed = Toinen puhelin on lukenut koodin ja pyytää PIN-koodiasi. Tämä puhelin jatkaa sitten automaattisesti.
move-code-attempts =
    { $count ->
        [0] Yrityksiä ei ole jäljellä.
        [1] Toisessa puhelimessa annettiin väärä PIN-koodi. Yksi yritys jäljellä.
       *[other] Toisessa puhelimessa annettiin väärä PIN-koodi. { $count } yritystä jäljellä.
    }
move-code-over-title = Koodi on vanhentunut
move-code-over = Mitään ei siirretty. Palaa takaisin ja aloita alusta.
move-cancel = Peruuta siirto

move-compare-title = Näetkö toisessa puhelimessa samat merkit?
move-compare-lead = Katso molempia näyttöjä. Älä kiirehdi.
move-compare-characters = Kuusi merkkiä
move-compare-same = Merkit ovat samat
move-compare-differ = Merkit ovat erilaiset
move-compare-busy = Tiliä siirretään…
move-compare-note = Jos ne ovat erilaiset, mitään ei siirretä. Joku muu on saattanut lukea koodin.

moved-title = Toinen puhelin on valmis
moved = Toisella puhelimella hyväksytään nyt tilin { $account } kirjautumiset palvelimella { $server }. Tällä puhelimella sitä ei enää voi tehdä, ja tili on poistettu siitä.
moved-name = Sivulla ”Oma tili” toisella puhelimella on vielä tämän puhelimen nimi. Voit vaihtaa nimen siellä.
moved-home = Valmis

accounts-title = Tilit
accounts-lead = Napauta tiliä, kun haluat käyttää sitä, vaihtaa sen PIN-koodin, siirtää sen tai poistaa sen.
accounts-active = Nyt näkyvissä
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
account-deactivated = Tällä tilillä ei voi juuri nyt hyväksyä mitään.
account-change-pin = Vaihda PIN-koodi
account-biometrics = PIN-koodisi sijasta. Myös PIN-koodi toimii aina.
account-notice-pin-changed-title = PIN-koodisi on vaihdettu
account-notice-pin-changed = Tästä lähtien tällä laitteella toimii vain uusi PIN-koodi.
account-notice-biometrics-on-title = Käytössä
account-notice-biometrics-on = Tästä lähtien voit käyttää sormenjälkeä tai kasvoja PIN-koodin sijasta.
account-notice-biometrics-off-title = Ei käytössä
account-notice-biometrics-off = Tästä lähtien tämä laite kysyy PIN-koodiasi.
account-notice-named-title = Tallennettu
account-notice-named = Tämä laite käyttää tästä lähtien tätä nimeä.
account-sign-ins = Kirjautumiset
account-sign-ins-detail = Milloin ja missä tätä tiliä on käytetty
account-move = Siirrä toiseen puhelimeen
account-move-detail = Noin kahdessa minuutissa, ilman tietokonetta
account-remove = Poista tältä laitteelta
account-name = Oma nimesi tälle tilille
account-name-hint = Vain tämä laite näyttää sen. Enimmäispituus: { $count }.
account-name-save = Tallenna
account-remove-title = Poistetaanko tämä tili tältä laitteelta?
account-remove-lead = Mitä tapahtuu tilille { $account } palvelimella { $server }:
account-remove-server = Palvelin poistaa tämän laitteen tililtäsi ja kertoo siitä sinulle sähköpostilla. Täällä vielä odottavat pyynnöt peruutetaan.
account-remove-here = Tili ja sen avaimet poistetaan tältä laitteelta. Muut tilisi säilyvät.
account-remove-last = Jos tämä on ainoa laitteesi, varmista, että sinulla on toinen kirjautumistapa.
account-remove-reinstall = Jos haluat käyttää tiliä täällä taas, laite on rekisteröitävä uudelleen. Sama koskee sovelluksen poistamista: uusi asennus ei palauta tiliä.
account-remove-confirm = Poista

sign-ins-title = Kirjautumiset
history-empty = Ei vielä kirjautumisia. Jokainen kirjautuminen näkyy tässä paikan ja ajan kanssa.
history-busy = Otetaan yhteyttä palvelimeen…
history-more = Näytä vanhempia merkintöjä
history-paused = Onko pyynnöt tähän laitteeseen keskeytetty?
history-expect = Kirjaudun juuri nyt
history-expect-hint = Jos uusi selain ilmoittaa, että pyynnöt laitteellesi on keskeytetty, napauta tästä. Uudet selaimet voivat sitten lähettää pyyntöjä kymmenen minuutin ajan.
history-expected = Uudet selaimet voivat nyt lähettää pyyntöjä tälle laitteelle kymmenen minuutin ajan.
history-method-password = Salasanalla
history-method-app = Tällä sovelluksella
history-method-code = Tämän sovelluksen koodilla
history-method-here = Tällä laitteella
history-signed-in = Kirjautunut
history-signed = Allekirjoitettu
history-denied = Hylätty
history-expired = Ei vastattu ajoissa
history-cancelled = Peruutettu
history-failed = Epäonnistunut
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Uusi PIN-koodi laitteelle ”{ $device }”
history-unblocked = Laitteen ”{ $device }” esto poistettiin uudella PIN-koodilla
history-moved = Laitteen ”{ $device }” sovellus siirtyi toiselle laitteelle
history-blocked = Laite ”{ $device }” estettiin
history-locked = Laite ”{ $device }” lukittiin
history-reported-by-you = Ilmoitit tästä
history-not-me = Se en ollut minä
history-not-me-title = Etkö se ollut sinä?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Ilmoitus ei pysäytä tätä tapahtumaa. Soita nyt palveluun ”{ $service }”: vain palvelu voi pysäyttää sen.
history-not-me-1 = Jos ilmoitat siitä, kaikki kyseisestä selaimesta kirjautuneet kirjataan ulos. Saat siitä sähköpostin.
history-not-me-2 = Vaihda salasanasi kohdassa ”Oma tili”.
history-not-me-3 = Tarkista kohdassa ”Oma tili” laitteesi ja istuntosi ja lopeta ne, joita et tunnista.
history-not-me-confirm = Ilmoita
