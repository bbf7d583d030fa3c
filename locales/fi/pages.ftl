### Suomi: see locales/en for what each text is for.

page-skip = Siirry pääsisältöön
page-sign-out = Kirjaudu ulos
page-demo = Tämä on demo tällä tietokoneella. Sen sähköpostit ovat täällä:
page-back-account = Oma tili
page-back-devices = Omat mobiililaitteet
page-cancel = Peruuta
page-language = Kieli
page-language-set = Vaihda
help-title = Ohje
help-questions = Kysymykset
help-app = Mistä saan sovelluksen?
    .answer = Countersign-sovellus toimii puhelimissa, tableteissa ja tietokoneissa.
    .ask = Kysy tätä palvelua ylläpitävältä organisaatiolta, mistä sen voi ladata.
help-app-get = Hanki sovellus
help-request = Sovellukseen ei tule pyyntöä
    .first = Avaa sovellus laitteella, jonka sivu mainitsee, ja tarkista, että laitteella on verkkoyhteys.
    .second = Jos yhteyttä ei ole, valitse sivulla ”{ waiting-code }”.
help-sign = Miten allekirjoitan maksun tai muun tapahtuman?
    .first = Aloita palvelussa. Sovellukseen tulee sitten pyyntö.
    .second = Lue sovelluksessa jokainen rivi ja vertaa sitä siihen, mitä haluat allekirjoittaa.
    .third = Kirjoita sovellukseen luku toiselta näytöltä ja sitten PIN-koodisi.
help-not-me = Tämä pyyntö tai kirjautuminen ei ole minun
    .first = Jos pyyntö odottaa vielä, napauta sovelluksessa ”{ history-not-me }”. Silloin ketään ei kirjata sisään.
    .second = Jos se on jo hyväksytty, avaa kirjautumiset sivulla ”{ account-title }” ja valitse siellä ”{ history-not-me }”.
    .third = Vaihda sitten salasanasi.
help-offline = Miten kirjaudun, kun laitteeni on ilman verkkoyhteyttä?
    .first = Valitse kirjautumissivulla ”{ method-app-qr }”.
    .second = Kirjoita yhdeksän kirjainta ja numeroa sivulle.
help-pin = Unohdin PIN-koodini
    .first = Kirjaudu ilman sovellusta.
    .second = Nollaa sitten laitteesi PIN-koodi.
    .third = Lähetämme sinulle linkin sähköpostilla.
help-wrong-pin = Mitä tapahtuu, jos annan väärän PIN-koodin?
    .first = Viiden peräkkäisen väärän PIN-koodin jälkeen laite estetään. Tilisi pysyy turvassa.
    .second = Poista esto nollaamalla laitteen PIN-koodi: katso ”{ help-pin }”.
help-lost = Kadotin laitteeni
    .first = Valitse tämä painike ja anna salasanasi. Et tarvitse laitetta.
lost-lead = Toimi nyt, jos laitteesi voi olla jollakulla muulla. Tarvitset vain sähköpostiosoitteesi ja salasanasi.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Kirjaudu ja pysäytä kaikki
lost-effects = Mitä sitten tapahtuu
lost-other-title = Jos jokin toinen laitteesi toimii
lost-other = Kirjaudu sillä ja poista vain kadonnut laite. Kaikki muu pysyy ennallaan.
lost-cannot-title = Jos et voi kirjautua
lost-cannot = Jos et muista salasanaasi, ota nyt yhteyttä organisaatioon, jolta sait tilisi. Se voi poistaa laitteesi.
help-new-phone = Minulla on uusi puhelin
    .first = Asenna sovellus uuteen puhelimeen.
    .second = Jos vanha puhelin on vielä sinulla, avaa tili sen sovelluksessa ja siirrä tili uuteen puhelimeen.
    .third = Jos sitä ei enää ole, kirjaudu ilman sovellusta, valitse ”{ account-stop-open }” ja lisää sitten uusi puhelin.
help-remove = Miten poistan laitteen?
    .first = Avaa ”{ account-title }” ja valitse ”{ account-devices-manage }”.
    .second = Valitse laitteen kohdalla ”{ devices-remove }” ja vahvista sovelluksella.
help-time = Sovellus sanoo, että kello on väärässä
    .first = Avaa laitteen asetukset ja ota käyttöön automaattinen päivämäärä ja aika.
    .second = Avaa sitten sovellus uudelleen.
help-language = Miten vaihdan kielen?
    .first = Valitse sivujen kieli minkä tahansa sivun alareunassa.
    .second = Valitse sähköpostien kieli kohdassa ”{ account-title }” ja sovelluksen kieli sen asetuksissa.
help-ask = Keneltä voin kysyä?
    .first = Kysy tätä palvelua ylläpitävältä organisaatiolta. Se ei koskaan kysy salasanaasi tai PIN-koodiasi.
help-more = Lisää ohjeita
info-privacy = Tietosuoja
info-privacy-text = Tämä palvelin tallentaa nimesi, sähköpostiosoitteesi, laitteesi ja kirjautumishistoriasi, jotta voit kirjautua turvallisesti. Historia poistetaan 180 päivän kuluttua. PIN-koodisi, sormenjälkesi ja kasvosi eivät koskaan poistu laitteestasi.
info-privacy-lines = Historia sisältää myös jokaisen allekirjoitettavaksi pyydetyn tapahtuman ensimmäiset rivit, esimerkiksi saajan ja summan. Ne tallennetaan salattuina.
info-cookies = Palvelin käyttää vain kirjautumisen vaatimia evästeitä. Mitään ei käytetä mainontaan.
info-accessibility = Saavutettavuus
info-accessibility-text = Voit käyttää näitä sivuja näppäimistöllä, ruudunlukijalla ja suurella tekstillä. Jos jokin ei toimi sinulla, kerro siitä tätä palvelua ylläpitävälle organisaatiolle.
info-contact = Yhteystiedot

sign-in-title = Kirjaudu
sign-in-for = Kirjaudut palveluun:
sign-in-email = Sähköpostiosoite
sign-in-email-wrong = Anna koko sähköpostiosoite, esimerkiksi maria@example.eu.
sign-in-next = Jatka
sign-in-over = Tämä kirjautuminen on päättynyt. Se kesti yli 15 minuuttia, päätettiin muualla tai aloitettiin toisessa selaimessa. Aloita tästä uudelleen.
sign-in-reported = Joku ilmoitti, että kirjautuminen tästä selaimesta ei ollut hänen, joten tämä selain kirjattiin ulos. Jos selain on yhteiskäytössä tai ilmoitus oli virhe, kirjaudu uudelleen sovelluksella.

password-title = Anna salasanasi
password-not-you = Etkö se ole sinä?
password-label = Salasana
password-show = Näytä
password-hide = Piilota
password-change-title = Vaihda salasana
password-change-lead = Sinut kirjataan ulos kaikista muista selaimista, ja saat siitä sähköpostin.
password-samples = Näytä esimerkkejä
password-samples-lead = Nämä esimerkit tehtiin sinulle juuri nyt. Kukaan muu ei ole nähnyt niitä.
password-rule-met = (täyttyy)
password-expired = Salasanasi on yli kuusi kuukautta vanha. Valitse nyt uusi. Laitteesi ja asetuksesi pysyvät ennallaan.
password-later = Vaihda myöhemmin
password-current = Nykyinen salasana
password-new = Uusi salasana
password-repeat = Toista uusi salasana
password-save = Tallenna uusi salasana
password-saved = Salasanasi on vaihdettu. Sinut kirjattiin ulos kaikista muista selaimista.
account-password-state = Vaihda se, jos joku muu saattaa tietää sen
error-password-short = Käytä vähintään { $count } merkkiä.
    .title = Salasana on liian lyhyt
error-password-long = Käytä enintään { $count } merkkiä.
    .title = Salasana on liian pitkä
error-password-personal = Salasana ei saa sisältää nimeäsi eikä sähköpostiosoitettasi.
    .title = Valitse toinen salasana
error-password-kinds = Käytä kolmea näistä neljästä: isot kirjaimet, pienet kirjaimet, numerot ja muut merkit. Jos merkkejä on vähintään { $count }, mitkä tahansa merkit käyvät.
    .title = Salasana on liian yksinkertainen
error-password-leaked = Älä käytä salasanaa, joka on tullut ilmi tietovuodossa. Muut kokeilisivat sitä ensimmäisenä.
    .title = Tämä salasana on tullut ilmi tietovuodossa
error-password-same = Valitse salasana, joka on eri kuin nykyinen.
    .title = Tämä on nykyinen salasanasi
error-password-differs = Anna uusi salasana kaksi kertaa täsmälleen samalla tavalla.
    .title = Salasanat eivät täsmää
forgotten-title = Unohditko salasanan?
forgotten-lead = Kirjoita sähköpostiosoitteesi. Jos sillä on tili, lähetämme sinulle linkin, jolla voit valita uuden salasanan.
forgotten-send = Lähetä linkki
forgotten-sent-lead = Jos tällä osoitteella on tili, linkki on matkalla sinulle. Avaa se tässä selaimessa.
forgotten-wait-lead = Millään laitteistasi ei voi juuri nyt vahvistaa. Turvallisuutesi vuoksi voit valita uuden salasanan vasta tämän ajan jälkeen. Avaa silloin sähköpostin linkki uudelleen. Jos se et ollut sinä, peruuta sähköpostin kautta.
forgotten-saved = Uusi salasanasi on tallennettu. Kirjaudu sillä.
recover-title = Ota sovellus taas käyttöön
recover-first-title = Ota ensin sovellus käyttöön
recover-lead = Kirjauduit pelkällä salasanalla. Tilisi vaatii myös sovelluksen, joten voit toistaiseksi käyttää vain tätä sivua.
recover-sign-in = Kirjaudu sovelluksella
recover-sign-in-lead = Jollakin laitteistasi voi vahvistaa. Avaa sillä koko tilisi.
recover-locked = Tästä laitteesta havaittiin kopio, joten se lukittiin turvallisuutesi vuoksi. Lisää se uudelleen, jotta voit käyttää sitä.
recover-running = Joku on pyytänyt toisessa selaimessa sovelluksesi korvaamista
recover-running-cancel = Jos se et ollut sinä, avaa uusin asiaa koskeva sähköpostimme ja valitse ”{ recovery-stop }”. Vaihda sitten salasanasi.
recover-running-from = Se on mahdollista tästä alkaen:
password-sign-in = Kirjaudu
method-title = Valitse kirjautumistapa
method-label = Jatka näin:
method-hint = Kirjautuminen Countersign-sovelluksella on turvallisempaa kuin pelkällä salasanalla.
method-password = Vain salasana
method-without-app = Ilman sovellusta
    .hint = Jos sinulla ei vielä ole laitetta tai mikään ei toimi.
# Before a date and time.
method-paused-from = Taas mahdollista tästä alkaen:
method-app-pin = Hyväksy sovelluksessani
    .hint = Lähetämme pyynnön laitteeseesi.
method-on-mobile = Hyväksy tämän laitteen sovelluksessa
    .hint = Sovellus avautuu ja tuo sinut takaisin tänne.
method-app-qr = Puhelimessa ei ole nettiä: skannaa QR-koodi
    .hint = Sitten kirjoitat tähän koodin, jonka sovellus näyttää.
error-wrong-password = Tarkista sähköpostiosoite ja anna salasana uudelleen. Isot ja pienet kirjaimet ovat eri merkkejä. Usean väärän yrityksen jälkeen sinun on odotettava.
    .title = Sähköpostiosoite ja salasana eivät täsmää
error-wrong-current-password = Anna nykyinen salasanasi uudelleen. Isot ja pienet kirjaimet ovat eri merkkejä. Usean väärän yrityksen jälkeen sinun on odotettava.
    .title = Salasana on väärä
error-password-alone = Yhdeltä laitteistasi ilmoitettiin kirjautuminen, joka ei ollut sinun. Tilisi suojaamiseksi voit toistaiseksi kirjautua vain sovelluksella. Jos olet kadottanut laitteesi, valitse ”{ help-lost }”.
    .title = Pelkkä salasana ei juuri nyt riitä
error-account-disabled = Kukaan ei voi tällä hetkellä kirjautua tällä tilillä. Ota yhteyttä tätä palvelua ylläpitävään organisaatioon.
    .title = Tilisi on poistettu käytöstä
error-too-many-passwords =
    { $count ->
        [one] Odota tilin turvallisuuden vuoksi yksi sekunti, ennen kuin yrität uudelleen. Tämä ei vaikuta laitteisiisi.
       *[other] Odota tilin turvallisuuden vuoksi { $count } sekuntia, ennen kuin yrität uudelleen. Tämä ei vaikuta laitteisiisi.
    }
    .minutes =
        { $count ->
            [one] Odota tilin turvallisuuden vuoksi yksi minuutti, ennen kuin yrität uudelleen. Tämä ei vaikuta laitteisiisi.
           *[other] Odota tilin turvallisuuden vuoksi { $count } minuuttia, ennen kuin yrität uudelleen. Tämä ei vaikuta laitteisiisi.
        }
    .title = Odota hetki

device-title = Mitä laitetta haluat käyttää?
device-lead = Pyyntö lähetetään vain valitsemallesi laitteelle.
device-none-title = Sinulla ei ole vielä laitetta
device-none-lead = Jotta voit vahvistaa sovelluksella, lisää ensin tilillesi laite. Kirjaudu nyt salasanallasi ja seuraa sitten sivulla ”Oma tili” kohdan ”Omat mobiililaitteet” ohjeita. Siihen menee noin kaksi minuuttia.
device-none-unusable = Laitettasi ei voi juuri nyt käyttää, koska se on estetty tai sen rekisteröinti jäi kesken. Kirjaudu salasanallasi ja katso kohdasta ”Omat mobiililaitteet”, mitä voit tehdä.
device-none-password = Kirjaudu salasanalla
device-last-used = Viimeksi käytetty:
device-never-used = Ei vielä käytetty
device-other-method = Käytä toista tapaa

waiting-title = Vahvista laitteellasi
waiting-step-open = Avaa Countersign-sovellus laitteella ”{ $device }”. Pyyntö tulee näkyviin automaattisesti.
waiting-step-match = Tarkista, miltä palvelulta pyyntö tulee, ja kirjoita sitten tämä luku sovellukseen:
waiting-step-check = Tarkista sovelluksessa, miltä palvelulta pyyntö tulee, ja jatka.
waiting-step-pin = Anna PIN-koodisi sovelluksessa. Tämä sivu jatkaa automaattisesti.
waiting-match-label = Sovellukseen kirjoitettava luku
waiting-time-left = Aikaa jäljellä
waiting-other-method = Käytä toista tapaa
waiting-cancel = Peruuta
waiting-noscript = Tämä sivu ei voi jatkaa automaattisesti ilman JavaScriptiä. Kun olet vahvistanut sovelluksessa, valitse painike.
waiting-continue = Olen vahvistanut
waiting-confirmed = Vahvistettu. Hetkinen…
waiting-none-title = Eikö sovelluksessa näy pyyntöä?
waiting-none-lead = Avaa sovellus laitteella ”{ $device }” ja tarkista, että laitteella on verkkoyhteys. Jos yhteyttä ei ole, käytä koodia.
waiting-again = Lähetä pyyntö uudelleen
waiting-code = Käytä koodia

outcome-again = Yritä uudelleen
outcome-begin-again = Aloita alusta
outcome-ends = Tämä yritys on päättynyt. Kirjaudu aloittamalla uudelleen salasanallasi.
outcome-hour = Tunnin ajan pelkkä salasanasi ei riitä kirjautumiseen, paitsi selaimessa, jota olet käyttänyt aiemmin jonkin laitteesi kanssa.
outcome-denied = Hylätty laitteellasi
    .lead = Kukaan ei kirjautunut. Jos napautit vahingossa ”Hylkää”, yritä uudelleen.
    .change = Mitään ei muutettu. Jos napautit vahingossa ”Hylkää”, yritä uudelleen.
outcome-reported = Ilmoitettu laitteellasi
    .lead = Kukaan ei kirjautunut. Jos pyyntö ei ollut sinun, joku muu saattaa tietää salasanasi: vaihda se mahdollisimman pian.
outcome-expired = Pyyntö on vanhentunut
    .lead = Pyyntöön ei vastattu kahden minuutin kuluessa, joten kukaan ei kirjautunut. Pidä laite käsillä ja yritä uudelleen.
    .change = Pyyntöön ei vastattu kahden minuutin kuluessa, joten mitään ei muutettu. Pidä laite käsillä ja yritä uudelleen.
outcome-cancelled = Pyyntö peruutettiin
    .lead = Kukaan ei kirjautunut. Voit aloittaa uudelleen milloin haluat.
    .change = Mitään ei muutettu. Voit aloittaa uudelleen milloin haluat.
outcome-wrong-match = Sovellukseen kirjoitettu luku ei täsmää
    .lead = Pyyntö on päättynyt, eikä kukaan kirjautunut. Yritä uudelleen uudella luvulla.
    .change = Pyyntö on päättynyt, eikä mitään muutettu. Yritä uudelleen uudella luvulla.
outcome-blocked = Mobiililaitettasi ei voi käyttää
    .lead = Väärä PIN-koodi annettiin viisi kertaa peräkkäin. Kirjaudu toisella tavalla. Voit silloin nollata PIN-koodin kohdassa ”Omat mobiililaitteet”.
    .change = Väärä PIN-koodi annettiin viisi kertaa peräkkäin. Mitään ei muutettu. Käytä toista tapaa. Voit silloin nollata PIN-koodin kohdassa ”Omat mobiililaitteet”.
outcome-locked = Mobiililaitettasi ei voi käyttää
    .lead = Tästä laitteesta havaittiin kopio, joten se lukittiin turvallisuutesi vuoksi. Kirjaudu toisella tavalla. Lisää se uudelleen, jotta voit käyttää sitä.
    .change = Tästä laitteesta havaittiin kopio, joten se lukittiin turvallisuutesi vuoksi. Mitään ei muutettu. Lisää se uudelleen, jotta voit käyttää sitä.
outcome-too-many = Kolme pyyntöä odottaa jo
    .lead = Vastaa niihin tai hylkää ne sovelluksessa tai odota viisi minuuttia, kunnes ne vanhentuvat. Yritä sitten uudelleen.
outcome-only-known = Pyynnöt laitteellesi on keskeytetty
    .lead = Viime tunnin aikana useita pyyntöjä hylättiin tai niihin ei vastattu. Jotta sinulle ei tulisi aiheettomia pyyntöjä, niitä voi lähettää vain selaimista, joita olet käyttänyt aiemmin. Käytä toista tapaa tai yritä tunnin kuluttua uudelleen.
outcome-too-many-codes = Liian monta väärää koodia
    .lead = Tilisi turvallisuuden vuoksi uutta koodia ei tehdä ennen alla olevaa aikaa. Käytä siihen asti toista tapaa.
outcome-announce = Tai avaa sovelluksessa ”Kirjautumiset”, napauta ”Kirjaudun juuri nyt” ja yritä täällä uudelleen.
outcome-not-active = Mobiililaitettasi ei voi juuri nyt käyttää
    .lead = Laite on estetty tai poistettu, tai sen rekisteröinti jäi kesken. Käytä toista tapaa. Kohdassa ”Omat mobiililaitteet” näet sen tilan.
    .change = Laite on estetty tai poistettu, tai sen rekisteröinti jäi kesken. Mitään ei muutettu. Käytä toista tapaa. Kohdassa ”Omat mobiililaitteet” näet sen tilan.

context-this-computer = Tämä tietokone
context-service-asks = Ei selainta: pyynnön lähetti palvelu itse

on-mobile-passwordless = Kirjaudu sovelluksella tällä laitteella
on-mobile-title = Vahvista sovelluksella tällä laitteella
on-mobile-step-open = Avaa sovellus alla olevalla painikkeella.
on-mobile-step-check = Tarkista, miltä palvelulta pyyntö tulee, ja anna sitten PIN-koodisi.
on-mobile-step-back = Sovellus tuo sinut takaisin tänne, ja olet kirjautunut.
on-mobile-open = Avaa sovellus
on-mobile-verified = Eikö sovellus avaudu? Käytä tätä linkkiä
on-mobile-confirmed = Vahvistettu. Sovellus tuo sinut takaisin tälle sivulle.
on-mobile-typed-title = Näyttääkö sovellus yhdeksän merkkiä?
on-mobile-typed-lead = Niin käy, jos sovellus avasi toisen selaimen. Kirjoita merkit tähän. Isoilla kirjaimilla, välilyönneillä ja yhdysmerkeillä ei ole väliä.
on-mobile-typed-label = Sovelluksen yhdeksän merkkiä
error-mistyped-return = Yksi tai useampi merkki ei täsmää sovelluksen merkkien kanssa. Tätä ei lasketa yritykseksi. Vertaa merkkejä ja korjaa ne.
    .title = Kirjoitusvirhe
error-return-not-yet = Et ole vielä vahvistanut sovelluksessa. Avaa se yllä olevalla painikkeella. Sen jälkeen se näyttää merkit.
    .title = Vahvista ensin sovelluksessa
error-too-many-passwordless =
    { $count ->
        [one] Täältä on aloitettu monta kirjautumista lyhyessä ajassa. Odota minuutti tai käytä sähköpostiosoitettasi.
       *[other] Täältä on aloitettu monta kirjautumista lyhyessä ajassa. Odota { $count } minuuttia tai käytä sähköpostiosoitettasi.
    }
    .title = Odota hetki
error-wrong-return =
    { $count ->
        [one] Vertaa merkkejä sovelluksen merkkeihin ja korjaa ne. Sinulla on yksi yritys jäljellä.
       *[other] Vertaa merkkejä sovelluksen merkkeihin ja korjaa ne. Sinulla on { $count } yritystä jäljellä.
    }
    .title = Nämä merkit eivät ole oikein

request-link-title = Tämä pyyntö on sovellusta varten
request-link-lead = Avaa tämä pyyntö Countersign-sovelluksessa tällä laitteella. Vahvista pyyntö vain, jos aloitit itse hetki sitten kirjautumisen tällä laitteella. Sulje muussa tapauksessa tämä sivu.

return-ended-title = Kukaan ei kirjautunut
return-ended-lead = Sovellus avasi eri selaimen kuin se, jossa aloitit, joten tämä kirjautuminen on päättynyt. Voit aloittaa uudelleen tässä selaimessa.
return-ended-again = Aloita uudelleen täällä
return-elsewhere-title = Et aloittanut tässä selaimessa
return-elsewhere-lead = Kukaan ei kirjautunut täällä. Palaa selaimeen, jossa aloitit, ja kirjoita siellä yhdeksän merkkiä, jotka sovellus näyttää.
return-typed-only-title = Tämä linkki ei enää toimi
return-typed-only-lead = Tämä linkki avattiin ensin toisessa selaimessa. Nyt olet oikeassa selaimessa. Siirry sivulle, jolla aloitit, ja kirjoita siellä yhdeksän merkkiä, jotka sovellus näyttää.
return-wrong-title = Tämän linkin koodi on väärä
return-wrong-lead = Kukaan ei kirjautunut eikä mikään muuttunut. Napauta sovelluksen painiketta uudelleen tai kirjoita sovelluksen näyttämät yhdeksän merkkiä sivulla, jolla aloitit.
return-gone-title = Linkki ei ole enää voimassa
return-gone-lead = Linkki on jo käytetty tai vanhentunut. Kukaan ei kirjautunut sillä. Jos haluat yhä kirjautua, aloita uudelleen.

outcome-code-used = Koodi oli kolme kertaa väärä
    .lead = Kukaan ei kirjautunut. Voit aloittaa uudelleen milloin haluat.
outcome-return-expired = Tämä kirjautuminen on päättynyt
    .lead = Sovellus avasi toisen selaimen, merkit olivat kolme kertaa väärin tai kirjautuminen vanheni. Kukaan ei kirjautunut. Voit aloittaa uudelleen milloin haluat.

code-title = Vahvista QR-koodilla
code-lead = Käytä laitetta ”{ $device }”. Sillä ei tarvitse olla verkkoyhteyttä.
code-step-scan = Napauta sovelluksessa ”Skannaa QR-koodi” ja suuntaa kamera tähän QR-koodiin.
code-step-pin = Tarkista, miltä palvelulta pyyntö tulee, ja anna sitten PIN-koodisi. Sovellus näyttää yhdeksän kirjainta ja numeroa.
code-step-type = Yhdeksän kirjainta ja numeroa. Isoilla kirjaimilla, välilyönneillä ja yhdysmerkeillä ei ole väliä.
code-picture = Countersign-sovelluksella skannattava QR-koodi
code-label = Sovelluksen näyttämä koodi
code-submit = Kirjaudu
code-confirm = Vahvista
code-typed-open = Etkö voi skannata QR-koodia?
code-typed-hint = Napauta sovelluksessa ”Skannaa QR-koodi” ja sitten ”Kirjoita koodi”, ja anna nämä kaksitoista numeroa:
code-time-left = Voimassa vielä
code-new = Näytä uusi koodi

error-mistyped-otp = Yksi tai useampi merkki ei täsmää sovelluksen merkkien kanssa. Tätä ei lasketa yritykseksi. Vertaa merkkejä ja korjaa ne.
    .title = Kirjoitusvirhe
error-not-this-device-otp =
    { $count ->
        [one] Koodi on toisesta laitteesta, toiselta sivulta tai liian vanha. Skannaa tämä QR-koodi sovelluksella ja kirjoita uusi koodi. Sinulla on yksi yritys jäljellä.
       *[other] Koodi on toisesta laitteesta, toiselta sivulta tai liian vanha. Skannaa tämä QR-koodi sovelluksella ja kirjoita uusi koodi. Sinulla on { $count } yritystä jäljellä.
    }
    .title = Koodi ei kuulu tälle sivulle
error-wrong-otp-pin =
    { $count ->
        [one] Skannaa QR-koodi uudelleen ja anna PIN-koodisi huolellisesti. Jos se on taas väärä, laite estetään. Voit silloin nollata PIN-koodin kohdassa ”Omat mobiililaitteet”.
       *[other] Skannaa QR-koodi uudelleen ja anna PIN-koodisi huolellisesti. Sinulla on { $count } yritystä jäljellä. Sen jälkeen laite estetään.
    }
    .title = Väärä PIN-koodi sovelluksessa
error-code-expired = Tämä koodi on yli viisi minuuttia vanha. Skannaa alla oleva uusi QR-koodi ja kirjoita uusi koodi.
    .title = Koodi on vanhentunut
error-code-used = Jokainen koodi toimii kerran, ja jokaisella QR-koodilla on kolme yritystä. Skannaa alla oleva uusi QR-koodi ja kirjoita uusi koodi.
    .title = Koodi on jo käytetty

account-title = Oma tili
account-hello = Hei, { $name }
account-lead = Hallitse tiliäsi ja laitteita, joilla vahvistat kirjautumisesi.
account-devices = Omat mobiililaitteet
account-devices-state =
    { $count ->
        [0] Sinulla ei ole vielä laitetta. Kun sinulla on laite, pelkkä varastettu salasana ei riitä laitteidesi muuttamiseen.
        [one] Yhdellä laitteella voi vahvistaa kirjautumisesi.
       *[other] { $count } laitteella voi vahvistaa kirjautumisesi.
    }
account-devices-unusable = Millään laitteistasi ei voi juuri nyt vahvistaa. Katso, mitä voit tehdä.
account-history = Kirjautumishistoria
account-history-state = Milloin ja missä kirjauduit ja mitä allekirjoitit
account-history-open = Näytä historia
account-sessions = Avoimet istunnot
account-sessions-state = Selaimet, joissa olet kirjautuneena
account-sessions-open = Näytä istunnot
account-stop = Onko laite kadonnut tai varastettu?
account-stop-state = Lopeta kaikki kerralla: laitteet, pyynnöt ja kirjautumiset
account-stop-open = Lopeta kaikki
account-mail-language = Sähköpostien ja pyyntöjen kieli
account-mail-language-save = Tallenna
account-mail-language-saved = Sähköpostisi ja laitteidesi pyynnöt ovat nyt tällä kielellä.
account-mail-language-other = Sähköpostisi ja laitteidesi pyynnöt ovat eri kielellä: { $language }.
account-mail-language-same = Käytä niissäkin tämän sivun kieltä
account-devices-manage = Hallitse mobiililaitteita
account-devices-first = Lisää mobiililaite

devices-title = Omat mobiililaitteet
devices-lead = Näillä laitteilla voit vahvistaa, että se olet sinä.
devices-none = Sinulla ei ole vielä laitetta. Lisää laite, niin pelkkä varastettu salasana ei riitä laitteidesi muuttamiseen.
devices-add = Lisää mobiililaite
devices-active = Käytössä
devices-pending = Kesken
devices-blocked = Estetty
devices-locked = Lukittu
devices-blocked-why = Tämä laite on estetty, koska väärä PIN-koodi annettiin liian monta kertaa. Nollaa sen PIN-koodi, niin voit käyttää sitä taas.
devices-suspended-why = Laitteeseen tai selaimeen, jolla tämä laite lisättiin, ei enää luoteta. Jos laite on sinun, nollaa sen PIN-koodi. Jos et tunnista sitä, poista se.
devices-locked-why = Tästä laitteesta havaittiin kopio, joten se lukittiin turvallisuutesi vuoksi. Poista se ja lisää se uudelleen.
devices-pending-why = Tämän laitteen rekisteröinti jäi kesken. Poista se ja lisää se uudelleen.
devices-added = Lisätty
devices-attested = Laitteisto tarkistettu:
devices-attested-app = Apple on tarkistanut sovelluksen:
devices-attestation-missing = Ei tarkistettu, koska laite ei antanut todistetta:
devices-attestation-refused = Ei tarkistettu, koska todistetta ei hyväksytty:
devices-last-used = Viimeksi käytetty
devices-never-used = Ei vielä käytetty
devices-rename = Nimeä uudelleen
devices-rename-label = Uusi nimi
devices-rename-save = Tallenna nimi
devices-reset = Nollaa PIN-koodi
devices-remove = Poista
devices-remove-title = Poistetaanko ”{ $device }”?
devices-remove-lead = Laitteella ei voi enää vahvistaa kirjautumisiasi, ja sen avoimet pyynnöt peruutetaan. Saat siitä sähköpostin. Jos haluat käyttää laitetta taas, se on lisättävä uudelleen.
devices-remove-last = Tämä on ainoa laitteesi.
devices-remove-others = Nämä laitteet lisättiin tämän laitteen avulla, ja ne estetään, kunnes nollaat niiden PIN-koodin: { $devices }
devices-remove-confirm = Poista tämä laite
devices-remove-keep = Säilytä
devices-removed = Laite on poistettu. Lähetimme sinulle siitä sähköpostin.
devices-renamed = Nimi on muutettu.
devices-pin-reset = Uusi PIN-koodi on asetettu.
devices-was-added = Laite on lisätty. Lähetimme sinulle siitä sähköpostin.
error-device-name = Anna laitteelle nimi, jossa on 1–40 merkkiä.
    .title = Nimi puuttuu tai on liian pitkä
error-device-name-characters = Nimessä on rivinvaihto, sarkain tai näkymätön merkki. Kirjoita nimi uudelleen ilman sitä.
    .title = Nimessä on merkki, jota ei voi näyttää

step-up-title = Vahvista, että se olet sinä
step-up-first = Anna ensin salasanasi uudelleen.
step-up-for-add = Haluat lisätä laitteen.
step-up-for-remove = Haluat poistaa laitteen ”{ $device }”.
step-up-for-reset = Haluat valita uuden PIN-koodin laitteelle ”{ $device }”.
step-up-for-rename = Haluat vaihtaa laitteen ”{ $device }” nimen.
step-up-for-email = Haluat vaihtaa sähköpostiosoitteeksesi { $email }.
step-up-for-password = Haluat vaihtaa salasanasi.
step-up-for-report = Haluat ilmoittaa kirjautumisesta, joka ei ollut sinun.
step-up-for-sessions = Haluat kirjautua ulos muista selaimistasi.
step-up-device-title = Vahvista laitteella
step-up-device-lead = Sinulla on laite, joten pelkkä salasana ei riitä tähän muutokseen.
step-up-continue = Jatka
step-up-app-pin = Vahvista sovelluksessa
step-up-app-qr = QR-koodilla (toimii ilman verkkoyhteyttä)
step-up-unusable = Eikö mikään laitteistasi toimi?
step-up-unusable-lead = Kohdassa ”Omat mobiililaitteet” voit nollata laitteen PIN-koodin sähköpostissa tulevalla linkillä.
step-up-lost = Jos olet kadottanut kaikki laitteesi, valitse ”{ account-stop-open }” ja lisää sitten laite uudelleen.
step-up-forgotten-known = Jos sittenkin muistat salasanasi, kirjaudu sillä ja valitse ”{ method-without-app }”.
step-up-forgotten-lost = Jos olet menettänyt sekä salasanan että kaikki laitteesi, ota yhteyttä tätä palvelua ylläpitävään organisaatioon. Tämä sivu ei silloin voi auttaa sinua.
sign-in-service = { $name } (Oma tili)
service-continue-title = Olet kirjautunut
service-continue = Jatka: { $service }
service-signed-in-as = Tili: { $email }
service-sign-out-asked = Palvelu { $service } pyytää kirjaamaan sinut ulos.
service-sign-out-lead = Sinut kirjataan ulos täältä ja jokaisesta palvelusta, jonka olet avannut tässä selaimessa.
service-stay = Pysy kirjautuneena
signed-out-title = Olet kirjautunut ulos
service-return = Takaisin: { $service }

add-title = Lisää mobiililaite
add-lead = Valitse ensin nimi ja PIN-koodi. PIN-koodi pysyy tällä sivulla ja sovelluksessasi.
add-name = Laitteen nimi
add-name-hint = Valitse nimi, josta tunnistat laitteen, esimerkiksi ”Marian puhelin”.
add-pin = Nelinumeroinen PIN-koodi
add-pin-hint = Annat sen sovelluksessa, kun vahvistat kirjautumisiasi. Älä käytä PIN-koodia, jolla avaat puhelimesi lukituksen. Vältä vuosilukuja, sarjoja kuten 1234 ja toistuvia numeroita.
add-pin2 = Toista PIN-koodi
add-show = Näytä QR-koodi
add-noscript = Tämä sivu tekee QR-koodin itse, jotta kukaan muu ei näe PIN-koodiasi. Siihen tarvitaan JavaScriptiä. Salli JavaScript tälle sivustolle ja lataa sivu sitten uudelleen.
reset-title = Uusi PIN-koodi laitteelle ”{ $device }”
reset-lead = Valitse uusi PIN-koodi. Se pysyy tällä sivulla ja sovelluksessasi.

enrol-scan-title = Skannaa tämä QR-koodi laitteellasi
enrol-scan-lead = Avaa Countersign-sovellus. Ensimmäisellä kerralla napauta ”Ota tämä laite käyttöön” ja sitten ”Skannaa koodi”. Jos käytät sovellusta jo, napauta ”Skannaa QR-koodi”. Suuntaa sitten kamera QR-koodiin.
enrol-reset-lead = Avaa Countersign-sovellus laitteella ”{ $device }”, napauta ”Skannaa QR-koodi” ja suuntaa kamera QR-koodiin.
enrol-picture = Countersign-sovelluksella skannattava QR-koodi
enrol-address = Jos sovellus kysyy osoitetta, se on tämä: { $origin }
enrol-other-ways = Samalla laitteella tai ilman kameraa
enrol-link-label = Avaa tämä linkki samalla laitteella sovelluksessa tai kopioi se ja liitä se sinne:
enrol-here = Onko sovellus tällä laitteella?
enrol-here-lead = Avaa sovellus tästä. Palaat sitten tälle sivulle vertaamaan kuutta merkkiä.
enrol-copy = Kopioi linkki
enrol-copied = Kopioitu
enrol-typed-label = Tai kirjoita tämä koodi sovellukseen. Osoite on { $origin }
enrol-waiting = Odotetaan laitettasi…
enrol-claimed = Laitteesi on yhdistetty. Anna PIN-koodisi sovelluksessa.
enrol-step = Vaihe { $step }/4
enrol-pin-title = Anna PIN-koodi sovelluksessa
enrol-other-device = Onko sovellus toisella laitteella?
enrol-none-title = En näe merkkejä sovelluksessa
enrol-none-lead = Anna ensin PIN-koodi sovelluksessa. Merkit näkyvät sen jälkeen. Jos sovelluksessa näkyy jotain muuta, valitse ”{ enrol-differ }”. Mitään ei lisätä, ja voit aloittaa alusta.
enrol-reset-none-lead = Anna ensin PIN-koodi sovelluksessa. Merkit näkyvät sen jälkeen. Jos sovelluksessa näkyy jotain muuta, valitse ”{ enrol-differ }”. Silloin laite poistetaan tililtäsi, ja voit lisätä sen uudelleen.
enrol-wrong-pin =
    { $count ->
        [one] Tämä ei ole täällä valitsemasi PIN-koodi. Sinulla on yksi yritys jäljellä. Sen jälkeen koodi ei ole enää voimassa ja aloitat alusta.
       *[other] Tämä ei ole täällä valitsemasi PIN-koodi. Sinulla on { $count } yritystä jäljellä. Sen jälkeen koodi ei ole enää voimassa ja aloitat alusta.
    }
enrol-compare-title = Näetkö sovelluksessa samat merkit?
enrol-compare-lead = Vertaa alla olevia kuutta merkkiä laitteesi merkkeihin. Jos ne ovat erilaiset, yhdistetty laite ei ole sinun.
enrol-match = Merkit ovat samat
enrol-differ = Merkit ovat erilaiset
enrol-added-title = Laitteesi on valmis
enrol-added-lead = Laitteellasi voi nyt vahvistaa kirjautumisesi. Lähetimme sinulle siitä sähköpostin.
enrol-reset-done-title = Uusi PIN-koodisi on asetettu
enrol-reset-done-lead = Laitteella voi taas vahvistaa kirjautumisesi, nyt uudella PIN-koodilla. Lähetimme sinulle siitä sähköpostin.
enrol-done = Valmis
enrol-dead-title = Koodi on vanhentunut
enrol-dead-expired = Koodia ei käytetty kymmenen minuutin kuluessa. Mitään ei rekisteröity.
enrol-dead-unfinished = Laite käytti koodia, mutta PIN-koodia ei annettu tai merkkejä ei verrattu ajoissa. Mitään ei rekisteröity.
enrol-dead-wrong-pin = Väärä PIN-koodi annettiin kolme kertaa. Mitään ei rekisteröity.
enrol-dead-contested = Kaksi laitetta yritti käyttää samaa koodia, joten molemmat hylättiin. Mitään ei rekisteröity. Älä anna kenenkään muun nähdä QR-koodia.
enrol-dead-rejected = Vastasit, että merkit ovat erilaiset, joten laite hylättiin. Jos se ei ollut erehdys, joku muu on ehkä kuvannut koodin. Aloita uudelleen paikassa, jossa kukaan ei näe näyttöäsi.
enrol-dead-gone = Koodi ei ole enää voimassa. Mitään ei rekisteröity.
enrol-reset-dead-expired = Koodia ei käytetty kymmenen minuutin kuluessa. PIN-koodia ei muutettu.
enrol-reset-dead-unfinished = Laite käytti koodia, mutta PIN-koodia ei annettu ajoissa. PIN-koodia ei muutettu.
enrol-reset-dead-wrong-pin = Väärä PIN-koodi annettiin kolme kertaa. PIN-koodia ei muutettu.
enrol-reset-dead-rejected = Vastasit, että merkit ovat erilaiset, joten laite poistettiin tililtäsi. Jos se ei ollut erehdys, joku muu on ehkä kuvannut koodin. Aloita uudelleen paikassa, jossa kukaan ei näe näyttöäsi.
enrol-again = Aloita alusta
enrol-cancel = Peruuta
enrol-time-left = Koodi on voimassa vielä
enrol-failed = Palvelin ei hyväksynyt koodia. Tarkista yhteytesi ja yritä uudelleen.

pin-four-digits = Anna PIN-koodi, jossa on tasan neljä numeroa.
pin-differs = PIN-koodit eivät täsmää. Anna molemmat uudelleen.
pin-same-digits = Neljä samaa numeroa on helppo arvata. Valitse toinen PIN-koodi.
pin-row = Sarjat kuten 1234 tai 4321 on helppo arvata. Valitse toinen PIN-koodi.
pin-pairs = Toistuvat tai peilikuvana olevat parit, kuten 1212 tai 1221, on helppo arvata. Valitse toinen PIN-koodi.
pin-year = Vuosiluku on helppo arvata. Valitse toinen PIN-koodi.
pin-keypad-line = Numerot, jotka muodostavat näppäimistöllä viivan, on helppo arvata. Valitse toinen PIN-koodi.

recovery-title-pin = Nollaa laitteen ”{ $device }” PIN-koodi
recovery-title-add = Lisää laite sähköpostitse lähetetyllä linkillä
recovery-choose-lead = Pelkkä salasana ei riitä tähän. Anna se uudelleen ja valitse sitten, miten vahvistat, että se olet sinä.
recovery-app-first = Jokin muu laitteesi toimii. Kirjaudu ensin sillä. Sitten sillä voi vahvistaa tämän muutoksen.
recovery-password-label = Salasana
recovery-by-device = Vahvista laitteella ”{ $device }”
recovery-by-device-hint = Heti
recovery-by-mail = Sähköpostissa tulevalla linkillä
recovery-by-mail-hint-now = Sähköpostiosoitteeseesi, heti
recovery-by-mail-hint-wait =
    { $count ->
        [one] Sähköpostiosoitteeseesi, sitten yhden tunnin odotus
       *[other] Sähköpostiosoitteeseesi, sitten { $count } tunnin odotus
    }
recovery-sent-title = Tarkista sähköpostisi
recovery-sent-lead = Linkki on matkalla osoitteeseen { $email }. Jatka avaamalla se tässä selaimessa.
recovery-sent-none = Eikö sähköpostia ole tullut muutamassa minuutissa?
sent-spam = Katso myös roskapostikansiosta ja tarkista, että osoite on oikein.
recovery-sent-again = Lähetä uusi linkki
recovery-wait-title = Odota
recovery-wait-lead = Turvallisuutesi vuoksi voit jatkaa vasta tämän ajan jälkeen. Palaa silloin tälle sivulle tässä selaimessa. Jos se et ollut sinä, peruuta sähköpostin linkillä.
recovery-wait-until = Voit jatkaa tästä alkaen:
recovery-elsewhere-title = Olitko se sinä?
recovery-elsewhere-lead = Jos pyysit tätä linkkiä, avaa se selaimessa, jossa pyysit sitä ja jossa olet kirjautuneena. Jos et pyytänyt sitä, peruuta se tästä.
recovery-elsewhere-password = Tällä linkillä valitset uuden salasanan. Jos pyysit sitä, avaa se selaimessa, jossa pyysit sitä. Jos et pyytänyt sitä, peruuta se tästä. Salasanasi pysyy samana.
recovery-take-over = Se olin minä: jatka tässä selaimessa
recovery-stop = Se en ollut minä: peruuta
recovery-stopped-title = Peruutettu
recovery-stopped-lead = Mitään ei muutettu. Jos et pyytänyt linkkiä, joku muu tietää salasanasi: vaihda se heti.
recovery-stopped-password = Salasanasi pysyy samana, eikä linkki enää toimi. Tällaisen linkin pyytämiseen riittää sähköpostiosoitteesi.
recovery-over-title = Linkki ei ole enää voimassa
recovery-over-lead = Linkki on käytetty tai peruutettu, korvattu uudemmalla tai vanhentunut. Mitään ei muutettu.
recovery-too-late = Linkki on jo käytetty tai se on vanhentunut, joten peruutettavaa ei enää ole. Jos et käyttänyt sitä itse, kirjaudu, tarkista laitteesi ja vaihda salasanasi.
error-other-device-works = Jokin muu laitteesi toimii. Vahvista sillä. Et tarvitse linkkiä sähköpostiin.
    .title = Käytä toista laitettasi
error-too-many-links =
    { $count ->
        [one] Tänään on jo lähetetty useita sähköposteja, joissa on linkki. Tarkista saapuneet viestit ja roskapostikansio tai yritä tunnin kuluttua uudelleen.
       *[other] Tänään on jo lähetetty useita sähköposteja, joissa on linkki. Tarkista saapuneet viestit ja roskapostikansio tai yritä { $count } tunnin kuluttua uudelleen.
    }
    .title = Uusia linkkejä ei nyt lähetetä

sessions-lead = Olet kirjautuneena näissä selaimissa. Jos et tunnista jotakin niistä, lopeta sen istunto nyt ja vaihda salasanasi.
sessions-here = Tämä selain
sessions-end = Lopeta tämä istunto
sessions-end-others = Lopeta kaikki muut istunnot
sessions-end-others-lead = Sinut kirjataan ulos kaikkialta paitsi tästä selaimesta.
sessions-ended = Istunto lopetettiin.
sessions-others-ended = Kaikki muut istunnot lopetettiin.

history-title = Kirjautumishistoria
history-lead = Mitä tililläsi on tapahtunut viimeksi kuluneiden 180 päivän aikana, uusin ensin.
history-none = Ei vielä mitään. Kirjautumiset ja allekirjoitukset näkyvät tässä.
history-signed-in = Kirjautunut
history-signed = Allekirjoitettu
history-confirmed = Vahvistettu
history-change-add = Laitteen lisääminen
history-change-remove = Laitteen poistaminen
history-change-reset = PIN-koodin nollaaminen
history-change-rename = Laitteen nimeäminen uudelleen
history-change-password = Salasanan vaihtaminen
history-change-email = Sähköpostiosoitteen vaihtaminen
history-change-report = Kirjautumisesta ilmoittaminen
history-change-sessions = Uloskirjautuminen muista selaimista
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
history-by-password = Pelkällä salasanalla
history-by-app = Sovelluksella
history-by-code = Sovelluksen koodilla
history-on-mobile = Saman laitteen sovelluksella
history-not-me = Se en ollut minä
history-reported = Ilmoitettu
history-report-title = Etkö se ollut sinä?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Ilmoitus ei pysäytä tätä tapahtumaa. Soita nyt palveluun ”{ $service }”: vain palvelu voi pysäyttää sen.
history-report-lead = Jos ilmoitat siitä, kaikki kyseisestä selaimesta kirjautuneet kirjataan ulos. Saat siitä sähköpostin. Vaihda sen jälkeen salasanasi.
history-report-here = Se on selain, jota käytät nyt: sinut kirjataan ulos myös täällä.
history-report-confirm = Ilmoita
history-report-keep = Ei, se olin minä
history-was-reported = Ilmoituksesi on vastaanotettu, ja kyseisestä selaimesta on kirjattu ulos. Lähetimme sinulle siitä sähköpostin.
history-older = Näytä vanhempia merkintöjä
history-newest = Takaisin uusimpiin merkintöihin

stop-title = Lopeta kaikki
stop-lead = Käytä tätä, jos laite on kadonnut tai joku muu saattaa olla kirjautuneena nimissäsi. Se vaikuttaa heti, eikä sitä voi perua:
stop-devices = Kaikki laitteesi poistetaan. Millään niistä ei voi enää vahvistaa kirjautumisiasi.
stop-requests = Avoimet pyynnöt ja kirjautumiset peruutetaan.
stop-sessions = Sinut kirjataan ulos kaikkialta, myös täältä.
stop-mail = Saat siitä sähköpostin.
stop-account = Tilisi säilyy. Voit käyttää sitä taas, kun olet lisännyt laitteen.
stop-back-title = Miten aloitat uudelleen
stop-back =
    { $count ->
        [0] Kirjaudu salasanallasi ja lisää laite uudelleen. Tarvitset myös sähköpostissa tulevan linkin.
        [one] Kirjaudu salasanallasi ja lisää laite uudelleen. Tarvitset myös sähköpostissa tulevan linkin, ja sinun on odotettava yksi tunti.
       *[other] Kirjaudu salasanallasi ja lisää laite uudelleen. Tarvitset myös sähköpostissa tulevan linkin, ja sinun on odotettava { $count } tuntia.
    }
stop-confirm = Lopeta kaikki nyt
stop-keep = Ei, palaa takaisin
stop-nothing = Lopetettavaa ei ole: tililläsi ei ole laitteita. Muutoksen, jota joku on pyytänyt, voi peruuttaa sitä koskevan sähköpostimme linkistä.
stop-done-title = Kaikki on lopetettu
stop-done-lead = Laitteesi on poistettu ja sinut on kirjattu ulos kaikkialta. Lähetimme sinulle siitä sähköpostin.
stop-done-sign-in = Siirry kirjautumiseen

outbox-title = Demon lähtevät
outbox-lead = Sähköpostit, jotka tämä demo olisi lähettänyt, uusin ensin.
outbox-none = Ei vielä sähköposteja.

error-page-home = Siirry etusivulle
error-page-not-found = Tässä osoitteessa ei ole mitään. Osa siitä saattaa puuttua.
    .title = Tätä sivua ei ole
error-page-forged = Lomaketta ei avattu tältä sivustolta tai se on vanhentunut. Mitään ei muutettu. Palaa takaisin, lataa sivu uudelleen ja yritä uudelleen.
    .title = Lomaketta ei hyväksytty
error-page-other-host = Tämä ei ole tämän palvelimen osoite. Mitään ei tehty. Käytä osoitetta, jonka olet saanut.
    .title = Tämä ei ole oikea osoite
error-page-malformed = Lomakkeesta puuttuu jotakin tai sitä ei voitu lukea. Mitään ei muutettu. Palaa takaisin ja yritä uudelleen.
    .title = Lomaketta ei voitu lukea
error-page-service-over = Tämä kirjautuminen kesti liian kauan, on jo valmis tai avattiin toisessa selaimessa. Mitään ei muutettu. Palaa palveluun ja kirjaudu sieltä.
    .title = Tämä kirjautuminen on päättynyt
error-page-service-request = Palvelu lähetti pyynnön, jota tämä palvelin ei hyväksy. Mitään ei tehty. Ota yhteyttä palvelun tukeen.
    .title = Tähän palveluun ei voi kirjautua
error-page-unknown-service = Alla olevassa osoitteessa oleva sovellus pyysi kirjaamaan sinut sisään, mutta osoitetta ei ole rekisteröity tänne. Mitään ei tehty. Ota yhteyttä palvelun tukeen.
    .title = Tätä palvelua ei ole rekisteröity tänne
error-page-busy = Moni on juuri nyt kirjautumassa. Mitään ei ole menetetty. Odota muutama sekunti ja yritä uudelleen.
    .title = Hetkinen
error-page-too-often = Selaimesi tai verkkosi on lähettänyt monta pyyntöä lyhyessä ajassa. Mitään ei ole menetetty. Odota muutama minuutti ja yritä sitten uudelleen.
    .title = Odota muutama minuutti
error-page-fault = Vika on meillä. Mitään ei muutettu. Yritä uudelleen muutaman minuutin kuluttua.
    .title = Tämä ei onnistunut

link-open = Avaa sovelluksessa
link-open-lead = Avaa sovellus tästä. Sivu, joka näytti sinulle koodin, jatkaa automaattisesti.
link-title = Tämä linkki on sovellusta varten
link-lead = Kopioi tämän sivun koko osoite. Avaa Countersign-sovellus laitteella, jonka haluat rekisteröidä, napauta ”Kirjoita koodi” ja liitä osoite sinne. Linkki toimii vain kerran, kymmenen minuutin ajan. Mitään ei ole vielä rekisteröity.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Allekirjoita sovelluksella
signature-code = Allekirjoita QR-koodilla (toimii ilman verkkoyhteyttä)
signature-device-title = Millä laitteella haluat allekirjoittaa?
signature-device-none-title = Tarvitset laitteen allekirjoittamiseen
signature-device-none-lead = Lisää ensin laite tilillesi. Siihen menee noin kaksi minuuttia. Palaa sitten tänne.
signature-submit = Allekirjoita
signature-content = Mitä allekirjoitat
signature-step-type = Tarkista, miltä palvelulta pyyntö tulee, kirjoita samat tiedot sovellukseen ja anna PIN-koodisi. Sovellus näyttää yhdeksän kirjainta ja numeroa.
signature-nothing-signed = Mitään ei allekirjoitettu, eikä mitään tapahdu. Voit aloittaa uudelleen milloin haluat.
error-not-this-transaction-otp =
    { $count ->
        [one] Vertaa kaikkia sovellukseen kirjoittamiasi tietoja tähän sivuun. Skannaa sitten QR-koodi uudelleen ja hae uusi koodi. Sinulla on yksi yritys jäljellä.
       *[other] Vertaa kaikkia sovellukseen kirjoittamiasi tietoja tähän sivuun. Skannaa sitten QR-koodi uudelleen ja hae uusi koodi. Sinulla on { $count } yritystä jäljellä.
    }
    .title = Koodi ei vastaa tapahtumaa

## Creating an account

new-account-title = Luo tili
new-account-lead = Lähetämme sinulle sähköpostin, jossa on linkki. Sen jälkeen valitset salasanasi.
new-account-first-name = Etunimi
new-account-last-name = Sukunimi
new-account-name-wrong = Kirjoita nimi minkä tahansa aakkoston kirjaimilla, enintään { $count } merkkiä.
new-account-empty = Tämä kenttä on tyhjä. Täytä se.
new-account-email-repeat = Toista sähköpostiosoite
new-account-email-differs = Kirjoita sama sähköpostiosoite kaksi kertaa.
new-account-check = Kirjoita kuusi numeroa, jotka näet kuvassa
new-account-check-picture = Kuva, jossa on kuusi numeroa
new-account-check-listen = Kuuntele numerot
new-account-check-new = Näytä toiset numerot
new-account-check-wrong = Numerot eivät täsmää tai ovat vanhentuneet. Kirjoita numerot, jotka näet nyt.
new-account-privacy = Hyväksyn tietosuojaselosteen
new-account-privacy-read = Lue tietosuojaseloste (avautuu uuteen ikkunaan)
new-account-privacy-missing = Tilin voi luoda vain, jos hyväksyt tietosuojaselosteen.
new-account-sent-lead = Lähetimme sähköpostin osoitteeseen { $email }. Avaa siinä oleva linkki 24 tunnin kuluessa.
new-account-password-title = Valitse salasanasi
new-account-password-lead = Sähköpostiosoitteesi on vahvistettu. Tilisi luodaan, kun olet valinnut salasanan.
new-account-password-repeat = Toista salasana
new-account-expired-title = Linkki on vanhentunut
new-account-expired-lead = Linkki toimii 24 tuntia. Voimme lähettää uuden osoitteeseen { $email }.
new-account-expired-send = Lähetä uusi linkki
new-account-over-lead = Sinulla voi olla jo tili. Jos on, kirjaudu. Jos ei ole, aloita alusta.
new-account-done = Tilisi on luotu, ja olet kirjautunut.

## Name and email address

details-title = Nimi ja sähköpostiosoite
details-save = Tallenna nimi
details-saved = Nimesi on vaihdettu. Lähetimme sinulle siitä sähköpostin.
details-new-email = Uusi sähköpostiosoite
details-email-lead = Lähetämme linkin uuteen osoitteeseen. Osoitteesi vaihtuu vasta, kun olet avannut linkin ja vahvistanut muutoksen.
details-email-same = Tämä on jo tilisi sähköpostiosoite.
details-link-sign-in = Kirjaudu ensin sisään. Avaa sitten sähköpostimme linkki uudelleen tässä selaimessa.
details-change-email = Vaihda sähköpostiosoite
details-confirm-lead = Tästä lähtien kirjaudut osoitteella { $email }, ja sähköpostisi lähetetään sinne. Sinut kirjataan ulos kaikista muista selaimista.
details-email-saved = Sähköpostiosoitteesi on vaihdettu.
email-reversal-title = Palauta entinen sähköpostiosoite
email-reversal-lead = Tilisi käyttää jälleen osoitetta { $email }. Kaikki laitteet poistetaan, sinut kirjataan ulos kaikkialta, eikä salasana enää kelpaa. Sen jälkeen valitset uuden salasanan sähköpostin avulla.
email-reversal-done-title = Entinen sähköpostiosoitteesi on palautettu
email-reversal-done-lead = Valitse nyt uusi salasana. Lähetämme linkin sähköpostiosoitteeseesi.
details-open = Vaihda nimi tai sähköpostiosoite

### Help desk

help-desk-title = Käyttäjätuki
help-desk-lead = Anna apua pyytävän henkilön tarkka sähköpostiosoite. Jokainen haku tallennetaan tilisi tietojen kanssa.
help-desk-find = Hae tili
help-desk-unknown = Millään tilillä ei ole tätä sähköpostiosoitetta.
help-desk-looks = Olet katsonut liian monta tiliä tunnin aikana. Yritä myöhemmin uudelleen.
help-desk-agents = Tämä on oma tilisi tai toisen käyttäjätuen työntekijän tili. Et voi muuttaa täällä mitään.
help-desk-changed = Tili on muuttunut tällä välin, tai vahvistus tuli liian myöhään. Katso tiliä uudelleen.
help-desk-stopped = Omistaja on menettänyt tai pysäyttänyt kaikki laitteet. Voit vain aloittaa palautuksen.
help-desk-disabled = Tämä tili on poistettu käytöstä. Et voi muuttaa täällä mitään.
help-desk-device-works = Toinen tämän tilin laite toimii. Jos se on kadonnut, poista se ensin.
help-desk-too-many = Tälle henkilölle on lähetetty liian monta linkin sisältävää sähköpostia. Yritä uudelleen huomenna.
help-desk-waiting = Omistajan täytyy odottaa ennen kirjautumista salasanalla väärien yritysten tai ilmoituksen jälkeen.
help-desk-nothing-done = Mitään ei muutettu
help-desk-done = Valmis. Omistaja saa siitä sähköpostin.
help-desk-sessions = Avoimia istuntoja: { $number }
help-desk-devices = Laitteet
help-desk-no-devices = Tällä tilillä ei ole laitteita.
help-desk-unlock = Avaa kirjautumisen lukitus
help-desk-remove = Poista laite
help-desk-sessions-end = Lopeta kaikki istunnot
help-desk-reset = Aloita PIN-koodin nollaus
help-desk-recover = Aloita palautus
help-desk-unlock-about = Omistaja voi heti taas antaa salasanan ja pyytää linkkejä. Estetyt laitteet pysyvät estettyinä.
help-desk-remove-about = Laite ei voi enää vahvistaa kirjautumisia, ja kaikki sen avaamat istunnot päättyvät. Tätä ei voi perua.
help-desk-remove-last = Tämä on tilin ainoa laite. Ilman sitä omistaja tarvitsee palautuksen kirjautuakseen uudelleen.
help-desk-recover-about = Omistaja saa sähköpostin, jossa on linkki, jota sinä et näe. Turvallisuuden vuoksi omistaja voi joutua odottamaan.
help-desk-told = Omistaja saa siitä sähköpostin, ja se tallennetaan tilisi tietojen kanssa.
help-desk-confirm = Vahvista laitteellasi
help-desk-back = Takaisin tiliin
help-desk-service = { $name } (käyttäjätuki)
help-desk-line-act = Toiminto
help-desk-line-account = Tili
help-desk-line-device = Laite
help-desk-app = Käyttäjätuki avautuu tunniksi, kun olet kirjautunut sovelluksella. Kirjaudu nyt sovelluksella.
help-desk-card = Auta muita heidän tiliensä kanssa
help-desk-open = Avaa käyttäjätuki
