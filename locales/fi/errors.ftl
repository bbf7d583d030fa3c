### Suomi: see locales/en for what each text is for.

error-unknown-code =
    Tämä ei ole Countersign-koodi, joten sitä ei käytetty. Käytä koodia, jonka kirjautumissivusi näyttää.
    .title = Tämä ei ole Countersign-koodi
error-newer-version =
    Koodi on tehty sovelluksen uudempaa versiota varten, joten sitä ei voi lukea täällä. Päivitä sovellus ja skannaa koodi sitten uudelleen.
    .title = Sovellus on päivitettävä
error-no-code-in-picture =
    Kuvasta ei löytynyt luettavaa koodia. Valitse terävämpi kuva, jossa näkyy koko koodi ja sen valkoinen reunus.
    .title = Kuvassa ei ole koodia
error-unreadable-picture =
    Tiedosto ei ole kuva, jonka tämä sovellus osaa lukea, tai se on liian suuri. Valitse enintään 12 megatavun PNG-, JPEG- tai WebP-kuva.
    .title = Kuva ei aukea
error-mistyped-code =
    Yksi tai useampi merkki ei ole sama kuin sivulla, joten mitään ei lähetetty. Vertaa koodia sivuun ja korjaa se.
    .title = Kirjoitusvirhe
error-mistyped-digits =
    Yksi numeroista on väärin tai puuttuu. Tätä ei lasketa yritykseksi. Vertaa kaikkia kahtatoista numeroa sivuun ja korjaa ne.
    .title = Kirjoitusvirhe
error-insecure-address =
    Yhteys tähän osoitteeseen ei ole salattu, joten sovellus ei käytä sitä. Pyydä palvelulta oikea koodi.
    .title = Osoitetta ei ole suojattu
error-not-an-address =
    Osoite on puutteellinen tai siinä on kirjoitusvirhe, joten mitään ei lähetetty. Kopioi se sivulta, joka näyttää koodin.
    .title = Tämä ei ole osoite
error-no-answer-there =
    Mitään ei muutettu. Tarkista osoite ja se, että tällä laitteella on verkkoyhteys. Yritä sitten uudelleen.
    .title = Tästä osoitteesta ei tule vastausta
error-name-refused =
    Nimi on liian pitkä tai sisältää piilomerkkejä, joten sitä ei tallennettu. Valitse toinen nimi.
    .title = Tätä nimeä ei voi käyttää
error-enrolment-gone =
    Kukin koodi toimii vain kerran ja kymmenen minuutin ajan. Mitään ei muutettu. Hae sivulta uusi koodi ja skannaa se.
    .title = Koodi ei ole enää voimassa
error-reset-gone =
    Kukin koodi toimii vain kerran ja kymmenen minuutin ajan. Mitään ei muutettu. Valitse tämän laitteen kohdalta ”Nollaa PIN-koodi”. Hae sivulta uusi koodi ja skannaa se.
    .title = Koodi ei ole enää voimassa
error-enrolment-contested =
    Kaksi laitetta yritti käyttää samaa koodia, joten molemmat hylättiin eikä mitään muutettu. Hae sivulta uusi koodi, äläkä anna muiden nähdä sitä.
    .title = Toinen laite käytti tätä koodia
error-not-this-device =
    Tämä koodi nollaa toisen laitteen PIN-koodin. Skannaa se sillä laitteella tai valitse sivulla tämä laite ja skannaa uusi koodi.
    .title = Koodi on toista laitetta varten
error-page-still-asks =
    Sivu kysyy vielä, ovatko kuusi merkkiä samat. Vertaa merkkejä ja vastaa siellä. Sovellus jatkaa sen jälkeen automaattisesti.
    .title = Sivu kysyy vielä
error-wrong-pin =
    Mitään ei hyväksytty. Anna PIN-koodisi uudelleen. Älä kiirehdi.
    .title = Väärä PIN-koodi
error-enrolment-dead =
    Väärä PIN-koodi annettiin kolme kertaa, joten tämä koodi ei ole enää voimassa. Mitään ei muutettu. Hae sivulta uusi koodi ja aloita alusta.
    .title = Liian monta väärää PIN-koodia
error-reset-unanswered =
    Uusi PIN-koodi on asetettu tähän laitteeseen, mutta palvelin ei ole vielä vastannut. Tarkista, että tällä laitteella on verkkoyhteys. Sovellus jatkaa automaattisesti.
    .title = Uutta PIN-koodia ei ole vielä vahvistettu
error-not-attested =
    Tämä palvelin hyväksyy vain laitteet, joiden laitteiston se voi tarkistaa. Tätä laitetta ei voitu tarkistaa. Mitään ei muutettu. Käytä toista laitetta tai ota yhteyttä palvelimen ylläpitäjään.
    .title = Tätä laitetta ei hyväksytä
error-unreachable =
    Palvelimeen ei juuri nyt saada yhteyttä. Mitään ei ole menetetty. Tarkista, että tällä laitteella on verkkoyhteys. Sovellus yrittää edelleen.
    .title = Palvelin ei vastaa
error-not-the-server =
    Vastaus ei tullut palvelimeltasi, joten sitä ei käytetty. Hotellin tai kahvilan verkko saattaa vaatia ensin kirjautumisen. Avaa jokin verkkosivu tai käytä toista verkkoa.
    .title = Vastaus ei tullut palvelimeltasi
error-server-fault =
    Palvelimessa on vika. Mitään ei muutettu. Yritä uudelleen muutaman minuutin kuluttua.
    .title = Palvelimessa on ongelma
error-too-many =
    Tilisi turvallisuuden vuoksi palvelin pyytää sinua odottamaan. Mitään ei ole menetetty. Yritä vähän myöhemmin uudelleen.
    .title = Liian monta yritystä lyhyessä ajassa
error-device-not-active =
    Tätä laitetta ei voi juuri nyt käyttää tällä tilillä. Mitään ei muutettu. Palaa tilin aloitusnäyttöön, niin näet, mitä tehdä.
    .title = Tätä laitetta ei voi käyttää
error-request-expired =
    Mitään ei hyväksytty. Jos haluat yhä kirjautua, aloita sivulla uudelleen.
    .title = Tämä pyyntö on vanhentunut
error-request-gone =
    Tähän pyyntöön vastattiin tai se peruutettiin muualla. Jos haluat yhä kirjautua, aloita sivulla uudelleen.
    .title = Tämä pyyntö on jo päättynyt
error-removal-untold =
    Tili poistettiin tältä laitteelta, mutta palvelin ei vastannut. Kirjaudu, avaa ”Oma tili” ja poista tämä laite myös siellä olevasta luettelosta.
    .title = Palvelimelle ei voitu ilmoittaa
error-no-such-account =
    Tiliä, jota varten tämä koodi on, ei ole tässä sovelluksessa. Valitse sivulla tämä laite tai rekisteröi se ensin.
    .title = Koodi on toista tiliä varten
error-forged-challenge =
    Tämä koodi näyttää tulevan palvelimeltasi, mutta se ei tule sieltä. Vastauskoodia ei luotu. Tarkista sivun osoite ennen kuin jatkat.
    .title = Älä luota tähän koodiin
error-challenge-expired =
    Tämä koodi on yli viisi minuuttia vanha. Jos sivu ei hyväksy vastaustasi, hae siellä uusi koodi.
    .title = Koodi saattaa olla liian vanha
error-clock-wrong =
    Tämän laitteen kello poikkeaa palvelimen kellosta yli minuutin. Sovellus käyttää palvelimen aikaa. Ota asetuksissa käyttöön automaattinen päivämäärä ja aika.
    .title = Tämän laitteen kello on väärässä
error-key-store-unavailable =
    Laitteen omaa avainsäilöä, joka suojaa sovellusta, ei voitu avata. Mitään ei muutettu. Avaa laitteen lukitus tai kirjaudu laitteeseen uudelleen ja yritä sitten uudelleen.
    .title = Avainsäilö ei vastaa
error-secret-lost =
    Avain, joka suojaa sovelluksen tietoja tällä laitteella, on kadonnut, eikä sitä voi palauttaa. Tilisi palvelimilla säilyvät ennallaan. Poista sovelluksesta kaikki tiedot ja rekisteröi sitten tämä laite uudelleen kohdassa ”Oma tili”.
    .title = Sovelluksen tietoja ei voi enää avata
error-device-key-lost =
    Tämän tilin avain tällä laitteella on kadonnut. Laitteella ei siksi voi hyväksyä mitään tällä tilillä. Poista tili sovelluksesta ja rekisteröi sitten tämä laite uudelleen kohdassa ”Oma tili”.
    .title = Tämän tilin avain on kadonnut
error-store-unwritable =
    Tämän laitteen tallennustila on täynnä tai lukittu, joten mitään ei lähetetty. Vapauta tilaa ja yritä sitten uudelleen.
    .title = Sovellus ei voinut tallentaa
error-store-damaged =
    Tiedot ovat vahingoittuneet tai kuuluvat toiseen asennukseen. Mitään ei muutettu. Jos uusi yritys ei auta, asenna sovellus uudelleen ja rekisteröi tämä laite kohdassa ”Oma tili”.
    .title = Sovelluksen tietoja ei voi lukea
error-store-newer =
    Sovelluksen tiedot on tallennettu uudemmalla versiolla, eikä niitä voi avata tällä versiolla. Mitään ei muutettu. Päivitä sovellus.
    .title = Tiedot ovat sovelluksen uudemmasta versiosta
error-store-in-use =
    Sovelluksen toinen ikkuna käyttää tietoja. Sulje tämä ikkuna ja jatka toisessa.
    .title = Countersign on jo auki
error-link-not-scanned =
    Älä skannaa tätä koodia: se avaa pyynnön laitteella, jolla se näkyy. Avaa sen linkki sillä laitteella tai valitse sivulla ”Puhelimessa ei ole nettiä: skannaa QR-koodi”.
    .title = Tätä koodia ei skannata
error-link-gone =
    Pyyntöön vastattiin tai se peruutettiin, se on vanhentunut tai se on toista sovellusta varten. Mitään ei hyväksytty. Jos haluat yhä kirjautua, aloita sivulla uudelleen.
    .title = Linkki ei ole enää voimassa
error-request-not-shown =
    Osa pyynnöstä puuttuu tai sitä ei voi näyttää täällä, joten sitä ei voi hyväksyä. Mitään ei allekirjoitettu. Päivitä sovellus tai ota yhteyttä palveluun.
    .title = Tätä pyyntöä ei voi näyttää kokonaan
error-link-waits =
    Tee kesken oleva asia täällä valmiiksi tai peruuta se. Linkki avautuu sen jälkeen automaattisesti.
    .title = Linkki odottaa sinua
error-browser-not-opened =
    Tämä laite ei avannut selainta. Palaa selaimeen itse. Sivu, jolla aloitit, jatkuu siellä.
    .title = Selain ei avautunut
error-help-not-opened =
    Selain ei avautunut, joten olet yhä sovelluksessa. Avaa itse selaimessa kohdan ”Ohje” osoite.
    .title = Selain ei avautunut
error-password-page-not-opened =
    Selain ei avautunut, joten olet yhä sovelluksessa. Avaa itse selaimessa tässä näkyvä osoite.
    .title = Selain ei avautunut
error-pin-same-digits =
    Neljä samaa numeroa on helppo arvata. Valitse toinen PIN-koodi.
    .title = Tämä PIN-koodi on liian helppo
error-pin-row =
    Sarjat kuten 1234 tai 4321 on helppo arvata. Valitse toinen PIN-koodi.
    .title = Tämä PIN-koodi on liian helppo
error-pin-pairs =
    Toistuvat tai peilikuvana olevat parit, kuten 1212 tai 1221, on helppo arvata. Valitse toinen PIN-koodi.
    .title = Tämä PIN-koodi on liian helppo
error-pin-year =
    Vuosiluku on helppo arvata. Valitse toinen PIN-koodi.
    .title = Tämä PIN-koodi on liian helppo
error-pin-keypad-line =
    Numerot, jotka muodostavat näppäimistöllä viivan, on helppo arvata. Valitse toinen PIN-koodi.
    .title = Tämä PIN-koodi on liian helppo
error-pin-unchanged =
    Tämä on jo PIN-koodisi. Valitse toinen.
    .title = Tämä on nykyinen PIN-koodisi
error-pin-differs =
    PIN-koodit eivät ole samat, joten mitään ei muutettu. Valitse uusi PIN-koodi vielä kerran.
    .title = PIN-koodit eivät täsmää
error-biometric-cancelled =
    Mitään ei hyväksytty eikä mitään ole menetetty. Yritä uudelleen tai käytä PIN-koodiasi.
    .title = Peruutettu
error-biometric-locked-out =
    Sormenjäljen tai kasvojen tunnistus epäonnistui liian monta kertaa, joten se on hetken pois käytöstä. Käytä PIN-koodiasi. Kun avaat kerran laitteen lukituksen, voit taas käyttää tunnistusta.
    .title = Käytä tällä kertaa PIN-koodiasi
error-biometric-changed =
    Tähän laitteeseen lisättiin tai siitä poistettiin sormenjälki tai kasvot. Turvallisuutesi vuoksi sovellus pyytää nyt PIN-koodiasi. Voit ottaa tunnistuksen taas käyttöön tililläsi.
    .title = Sormenjäljet tai kasvot muuttuivat
error-biometric-unavailable =
    Tällä laitteella ei ole nyt sormenjälkeä tai kasvoja, joita sovellus voisi käyttää. Käytä PIN-koodiasi.
    .title = Käytä PIN-koodiasi
error-move-ended =
    Mitään ei siirretty, ja tämä laite toimii kuten ennenkin. Jos haluat yhä siirtää, aloita uudelleen.
    .title = Siirto on päättynyt
error-too-many-accounts =
    Tässä sovelluksessa on enimmäismäärä tilejä, tai tilillä on enimmäismäärä laitteita. Mitään ei rekisteröity. Poista jokin, jota et tarvitse, ja yritä sitten uudelleen.
    .title = Enimmäismäärä on täynnä
error-settings-not-opened =
    Mitään ei muutettu. Avaa tämän laitteen asetukset itse ja etsi sieltä näytön lukitus.
    .title = Asetukset eivät avautuneet
error-notifications-not-opened =
    Mitään ei muutettu. Avaa tämän laitteen asetukset itse ja etsi sieltä tämän sovelluksen ilmoitukset.
    .title = Asetukset eivät avautuneet
