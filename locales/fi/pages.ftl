### Suomi: see locales/en for what each text is for.

product-name = Countersign

page-skip = Siirry sisältöön
page-sign-out = Kirjaudu ulos
page-demo = Tämä on demo tällä koneella. Sen sähköpostit ovat täällä:
page-back-account = Oma tili
page-back-devices = Omat mobiililaitteet
page-cancel = Peruuta
page-language = Kieli
page-language-set = Vaihda

sign-in-title = Kirjaudu
sign-in-lead = Aloita antamalla sähköpostiosoitteesi.
sign-in-email = Sähköpostiosoite
sign-in-email-wrong = Anna koko sähköpostiosoite, esimerkiksi maria@example.eu.
sign-in-next = Seuraava
sign-in-over = Kirjautuminen on päättynyt, koska se kesti yli 15 minuuttia tai se aloitettiin toisessa selaimessa. Mitään ei ole menetetty: aloita tästä uudelleen.

password-title = Anna salasanasi
password-not-you = Etkö se ole sinä?
password-label = Salasana
password-show = Näytä
password-hide = Piilota
password-change-title = Vaihda salasana
password-change-lead = Käytä vähintään { $count } merkkiä; muutama peräkkäinen sana on helppo muistaa. Muut selaimet kirjataan ulos, ja saat siitä sähköpostin.
password-current = Nykyinen salasana
password-new = Uusi salasana
password-repeat = Uusi salasana uudelleen
password-save = Tallenna uusi salasana
password-saved = Salasanasi on vaihdettu. Muut selaimet kirjattiin ulos.
account-password-state = Vaihda se, jos joku muu saattaa tietää sen.
error-password-short = Käytä vähintään { $count } merkkiä.
    .title = Salasana on liian lyhyt
error-password-long = Käytä enintään { $count } merkkiä.
    .title = Salasana on liian pitkä
error-password-personal = Se ei saa sisältää sähköpostiosoitettasi eikä olla nimesi.
    .title = Valitse toinen salasana
error-password-differs = Kirjoita uusi salasana kaksi kertaa samalla tavalla.
    .title = Salasanat eivät ole samat
forgotten-title = Unohditko salasanan?
forgotten-lead = Kirjoita sähköpostiosoitteesi. Jos sillä on tili, lähetämme sinulle linkin, jolla valitset uuden salasanan.
forgotten-send = Lähetä linkki
forgotten-sent-lead = Jos tällä osoitteella on tili, linkki on matkalla. Avaa se tässä selaimessa.
forgotten-wait-lead = Mikään laitteistasi ei voi vahvistaa, joten turvallisuutesi vuoksi voit valita uuden salasanan vasta tämän ajan jälkeen. Avaa silloin sähköpostin linkki uudelleen. Sähköpostista voit pysäyttää tämän, jos se et ollut sinä.
forgotten-saved = Uusi salasanasi on asetettu. Kirjaudu sisään sillä.
recover-title = Ota sovellus taas käyttöön
recover-lead = Kirjauduit pelkällä salasanalla. Tilisi vaatii myös sovelluksen, joten vain tämä sivu on auki.
recover-sign-in = Kirjaudu sovelluksella
recover-sign-in-lead = Jokin laitteistasi voi vahvistaa. Sillä koko tilisi on auki.
password-sign-in = Kirjaudu
method-title = Valitse kirjautumistapa
method-label = Miten haluat vahvistaa, että se olet sinä?
method-hint = Laitteesi Countersign-sovelluksella kirjautuminen on turvallisempaa kuin pelkällä salasanalla.
method-password = Vain salasana
method-without-app = Ilman sovellusta
    .hint = Jos sinulla ei vielä ole laitetta tai mikään ei toimi.
method-app-pin = Hyväksy sovelluksessani
    .hint = Lähetämme pyynnön laitteeseesi.
method-on-mobile = Hyväksy tämän laitteen sovelluksessa
    .hint = Sovellus avautuu ja tuo sinut takaisin tänne.
method-app-qr = Käytä sovellukseni koodia
    .hint = Skannaat QR-koodin. Laite ei tarvitse verkkoa.
error-wrong-password = Tarkista osoite ja kirjoita salasana uudelleen. Isot ja pienet kirjaimet ovat eri merkkejä. Jos sinulla ei ole täällä tiliä, mitään ei muutettu.
    .title = Osoite ja salasana eivät sovi yhteen
error-password-alone = Jollakin laitteistasi ilmoitettiin kirjautumisyrityksestä. Valitse tunnin ajan sen jälkeen tapa, jossa käytetään sovellusta.
    .title = Pelkkä salasana ei nyt riitä
error-too-many-passwords =
    { $count ->
        [one] Tilin turvallisuuden vuoksi salasanoja ei tarkisteta yhteen sekuntiin. Yritä sitten uudelleen.
       *[other] Tilin turvallisuuden vuoksi salasanoja ei tarkisteta { $count } sekuntiin. Yritä sitten uudelleen. Tämä ei vaikuta laitteisiisi.
    }
    .title = Odota hetki

device-title = Mitä laitetta haluat käyttää?
device-lead = Pyyntö lähetetään vain tälle laitteelle. Muut eivät saa sitä.
device-none-title = Sinulla ei ole vielä laitetta
device-none-lead = Jotta voit vahvistaa sovelluksella, lisää ensin tilillesi laite. Kirjaudu nyt salasanallasi. Sivulla ”Oma tili” kohta ”Omat mobiililaitteet” neuvoo vaihe vaiheelta. Siihen menee noin kaksi minuuttia.
device-none-unusable = Laitettasi ei voi juuri nyt käyttää, koska se on estetty tai sitä ei ole lisätty loppuun. Kirjaudu salasanallasi. Kohdassa ”Omat mobiililaitteet” voit nollata sen PIN-koodin.
device-none-password = Kirjaudu salasanalla
device-last-used = Viimeksi käytetty:
device-never-used = Ei vielä käytetty
device-other-method = Käytä toista tapaa

waiting-title = Vahvista laitteellasi
waiting-step-open = Avaa Countersign-sovellus laitteella { $device }. Pyyntö ilmestyy itsestään.
waiting-step-match = Tarkista, kuka pyytää, ja kirjoita sitten tämä luku sovellukseen:
waiting-step-check = Tarkista sovelluksessa, kuka pyytää, ja jatka.
waiting-step-pin = Anna PIN-koodisi sovelluksessa. Tämä sivu jatkaa itsestään.
waiting-match-label = Sovellukseen kirjoitettava luku
waiting-time-left = Aikaa jäljellä
waiting-other-method = Käytä toista tapaa
waiting-cancel = Peruuta
waiting-noscript = Tämä sivu ei voi jatkaa itsestään ilman komentosarjoja. Kun olet vahvistanut sovelluksessa, paina painiketta.
waiting-continue = Olen vahvistanut
waiting-confirmed = Vahvistettu. Hetkinen…
waiting-none-title = Eikö sovelluksessa näy pyyntöä?
waiting-none-lead = Avaa sovellus laitteessa { $device } ja tarkista, että laitteella on verkko. Ilman verkkoa käytä koodia.
waiting-again = Lähetä pyyntö uudelleen
waiting-code = Käytä koodia

outcome-again = Yritä uudelleen
outcome-begin-again = Aloita uudelleen
outcome-ends = Tämä yritys on päättynyt. Sivun on aloitettava uudelleen salasanalla.
outcome-hour = Tunnin ajan kukaan ei pääse sisään pelkällä salasanalla, paitsi selaimessa, jonka jokin laitteesi on aiemmin vahvistanut.
outcome-denied = Hylätty laitteellasi
    .lead = Kukaan ei kirjautunut. Jos painoit vahingossa ”Hylkää”, yritä uudelleen.
    .change = Mitään ei muutettu. Jos painoit vahingossa ”Hylkää”, yritä uudelleen.
outcome-reported = Ilmoitettu laitteellasi
    .lead = Kukaan ei kirjautunut. Jos pyytäjä oli joku muu, hän saattaa tietää salasanasi: vaihda se mahdollisimman pian.
outcome-expired = Aika loppui
    .lead = Pyyntöön ei vastattu kahden minuutin kuluessa, joten kukaan ei kirjautunut. Pidä laite käsillä ja yritä uudelleen.
    .change = Pyyntöön ei vastattu kahden minuutin kuluessa, joten mitään ei muutettu. Pidä laite käsillä ja yritä uudelleen.
outcome-cancelled = Pyyntö peruutettiin
    .lead = Kukaan ei kirjautunut. Voit aloittaa uudelleen milloin haluat.
    .change = Mitään ei muutettu. Voit aloittaa uudelleen milloin haluat.
outcome-wrong-match = Annettu luku ei ollut tällä sivulla
    .lead = Pyyntö on päättynyt, eikä kukaan kirjautunut. Yritä uudelleen uudella luvulla.
    .change = Pyyntö on päättynyt, eikä mitään muutettu. Yritä uudelleen uudella luvulla.
outcome-blocked = Tämä laite on estetty
    .lead = PIN-koodi oli viisi kertaa peräkkäin väärä, tai laite on lukittu tai poistettu. Kirjaudu toisella tavalla. Kohdassa ”Omat mobiililaitteet” voit nollata sen PIN-koodin.
    .change = PIN-koodi oli viisi kertaa peräkkäin väärä, tai laite on lukittu tai poistettu. Mitään ei muutettu. Käytä toista tapaa. Kohdassa ”Omat mobiililaitteet” voit nollata sen PIN-koodin.
outcome-too-many = Kolme pyyntöä odottaa jo
    .lead = Vastaa niihin tai hylkää ne sovelluksessa tai odota kaksi minuuttia, kunnes ne päättyvät itsestään. Yritä sitten uudelleen.
outcome-only-known = Laitteellesi ei nyt lähetetä pyyntöjä
    .lead = Viime tunnin aikana useisiin pyyntöihin ei vastattu tai ne hylättiin. Jotta niitä ei tule lisää, pyyntöjä voi lähettää vain selaimista, joita olet käyttänyt aiemmin. Käytä toista tapaa tai yritä tunnin kuluttua uudelleen.
outcome-too-many-codes = Liian moni koodi oli väärä
    .lead = Tilisi turvallisuuden vuoksi uutta koodia ei tehdä ennen alla olevaa aikaa. Käytä siihen asti toista tapaa.
outcome-announce = Tai avaa sovelluksessa ”Kirjautumiset”, paina ”Kirjaudun juuri nyt” ja yritä täällä uudelleen.
outcome-not-active = Tätä laitetta ei voi nyt käyttää
    .lead = Sitä ei ole lisätty loppuun, tai se on estetty tai poistettu. Käytä toista tapaa. Kohdassa ”Omat mobiililaitteet” näet sen tilan.

context-browser = { $browser }, { $system }
context-this-computer = Tämä tietokone

on-mobile-passwordless = Kirjaudu tämän laitteen sovelluksella
on-mobile-title = Vahvista tämän laitteen sovelluksella
on-mobile-step-open = Avaa sovellus alla olevalla painikkeella.
on-mobile-step-check = Tarkista, kuka pyytää, ja anna PIN-koodisi.
on-mobile-step-back = Sovellus tuo sinut takaisin tänne, ja olet kirjautunut.
on-mobile-open = Avaa sovellus
on-mobile-verified = Eikö mitään avaudu? Käytä tätä linkkiä
on-mobile-confirmed = Vahvistettu. Sovellus tuo sinut takaisin tälle sivulle.
on-mobile-typed-title = Näyttääkö sovellus yhdeksän merkkiä?
on-mobile-typed-lead = Niin käy, jos se vei sinut eri selaimeen kuin tämä. Kirjoita merkit tähän. Isoilla kirjaimilla, välilyönneillä ja yhdysmerkeillä ei ole väliä.
on-mobile-typed-label = Yhdeksän merkkiä
error-mistyped-return = Yksi tai useampi merkki ei ole sama kuin sovelluksessa. Tätä ei lasketa yritykseksi: vertaa merkkejä ja korjaa ne.
    .title = Merkeissä on kirjoitusvirhe
error-return-not-yet = Sovellus ei ole vielä vahvistanut. Avaa se yllä olevalla painikkeella. Sen jälkeen se näyttää merkit.
    .title = Vahvista ensin sovelluksessa
error-too-many-passwordless =
    { $count ->
        [one] Täältä on aloitettu monta kirjautumista lyhyessä ajassa. Odota minuutti tai käytä sähköpostiosoitettasi.
       *[other] Täältä on aloitettu monta kirjautumista lyhyessä ajassa. Odota { $count } minuuttia tai käytä sähköpostiosoitettasi.
    }
    .title = Odota hetki
error-wrong-return =
    { $count ->
        [one] Nämä eivät ole tämän sivun merkit. Vertaa niitä sovellukseen. Sinulla on yksi yritys jäljellä.
       *[other] Nämä eivät ole tämän sivun merkit. Vertaa niitä sovellukseen. Sinulla on { $count } yritystä jäljellä.
    }
    .title = Nämä ovat eri merkit

request-link-title = Tämä pyyntö on sovellusta varten
request-link-lead = Avaa se Countersign-sovelluksessa tällä laitteella. Vahvista se vain, jos aloitit itse hetki sitten kirjautumisen tällä laitteella. Muuten sulje tämä sivu.

return-ended-title = Kukaan ei kirjautunut
return-ended-lead = Sovellus vei sinut eri selaimeen kuin se, jossa aloitit, joten tämä kirjautuminen on päättynyt. Voit aloittaa uudelleen täällä, tässä selaimessa.
return-ended-again = Aloita uudelleen täällä
return-elsewhere-title = Et aloittanut tässä selaimessa
return-elsewhere-lead = Kukaan ei kirjautunut täällä. Palaa selaimeen, jossa aloitit, ja kirjoita siellä yhdeksän merkkiä, jotka sovellus näyttää.
return-typed-only-title = Tämä linkki ei enää toimi
return-typed-only-lead = Se avattiin ensin toisessa selaimessa. Nyt olet oikeassa selaimessa: siirry sivulle, jolla aloitit, ja kirjoita siellä yhdeksän merkkiä, jotka sovellus näyttää.
return-wrong-title = Tämän linkin koodi on väärä
return-wrong-lead = Kukaan ei kirjautunut eikä mikään muuttunut. Paina sovelluksen painiketta uudelleen tai kirjoita sen näyttämät yhdeksän merkkiä sivulla, jolla aloitit.
return-gone-title = Tämä paluulinkki on päättynyt
return-gone-lead = Se on jo käytetty tai sen aika loppui. Kukaan ei kirjautunut sillä. Jos haluat yhä kirjautua, aloita uudelleen.

outcome-code-used = Koodi oli kolme kertaa väärä
    .lead = Kukaan ei kirjautunut. Voit aloittaa uudelleen milloin haluat.
outcome-return-expired = Tämä kirjautuminen on päättynyt
    .lead = Sovellus avasi toisen selaimen, merkit olivat kolme kertaa väärät tai aika loppui. Kukaan ei kirjautunut. Voit aloittaa uudelleen milloin haluat.

code-title = Käytä sovelluksen QR-koodia
code-lead = Laite: { $device }. Verkkoa ei tarvita.
code-step-scan = Paina sovelluksessa ”Skannaa QR-koodi” ja pidä laitetta tämän kuvan edessä.
code-step-pin = Tarkista, kuka pyytää, ja anna PIN-koodisi. Sovellus näyttää yhdeksän kirjainta ja numeroa.
code-step-type = Yhdeksän kirjainta ja numeroa. Isoilla kirjaimilla, välilyönneillä ja yhdysmerkeillä ei ole väliä.
code-picture = Countersign-sovelluksella skannattava QR-koodi
code-label = Sovelluksen näyttämä koodi
code-submit = Kirjaudu
code-confirm = Vahvista
code-typed-open = Etkö voi skannata kuvaa?
code-typed-hint = Paina sovelluksessa ”Skannaa QR-koodi” ja sitten ”Kirjoita koodi”, ja anna nämä kaksitoista numeroa:
code-time-left = Voimassa vielä
code-new = Näytä uusi koodi

error-mistyped-otp = Yksi tai useampi merkki ei ole sama kuin sovelluksessa. Tätä ei lasketa yritykseksi: vertaa koodia ja korjaa se.
    .title = Koodissa on kirjoitusvirhe
error-not-this-device-otp =
    { $count ->
        [one] Koodi tehtiin toisella laitteella, toista sivua varten tai kauan sitten. Tee sovelluksessa uusi tätä kuvaa varten. Sinulla on yksi yritys jäljellä.
       *[other] Koodi tehtiin toisella laitteella, toista sivua varten tai kauan sitten. Tee sovelluksessa uusi tätä kuvaa varten. Sinulla on { $count } yritystä jäljellä.
    }
    .title = Koodi ei ole tätä sivua varten
error-wrong-otp-pin =
    { $count ->
        [one] Skannaa kuva uudelleen ja anna PIN-koodisi huolellisesti. Jos PIN-koodi on vielä kerran väärä, laite estetään. Voit silloin nollata PIN-koodin kohdassa ”Oma tili”.
       *[other] Skannaa kuva uudelleen ja anna PIN-koodisi huolellisesti. Sinulla on { $count } yritystä jäljellä.
    }
    .title = Sovelluksessa annettu PIN-koodi oli väärä
error-code-expired = Viisi minuuttia on kulunut. Skannaa alla oleva uusi kuva ja kirjoita uusi koodi.
    .title = Koodi on liian vanha
error-code-used = Jokainen koodi toimii kerran, ja jokaisella kuvalla on kolme yritystä. Skannaa alla oleva uusi kuva ja kirjoita uusi koodi.
    .title = Koodi on käytetty

account-title = Oma tili
account-hello = Hei, { $name }
account-lead = Täällä hoidat tiliäsi ja laitteita, joilla vahvistat.
account-devices = Omat mobiililaitteet
account-devices-state =
    { $count ->
        [0] Ei vielä laitetta. Kun sinulla on laite, kukaan ei voi muuttaa laitteitasi pelkällä varastetulla salasanalla.
        [one] Sinulla on yksi vahvistava laite.
       *[other] Sinulla on { $count } vahvistavaa laitetta.
    }
account-devices-unusable = Millään laitteistasi ei voi juuri nyt vahvistaa. Katso, mitä voit tehdä.
account-history = Kirjautumishistoria
account-history-state = Milloin ja missä kirjauduit ja mitä allekirjoitit
account-history-open = Näytä historia
account-sessions = Avoimet istunnot
account-sessions-state = Missä olet kirjautuneena
account-sessions-open = Näytä istunnot
account-stop = Onko laite kadonnut tai varastettu?
account-stop-state = Lopeta kaikki kerralla: laitteet, pyynnöt, kirjautumiset
account-stop-open = Lopeta kaikki
account-mail-language = Sähköpostiviestiesi kieli
account-mail-language-save = Tallenna
account-mail-language-saved = Tästä lähtien saat sähköpostit tällä kielellä.
account-bank = Demopankki
account-bank-state = Palvelu, jossa allekirjoitat tilisiirron sovelluksella
account-bank-open = Avaa demopankki
account-devices-manage = Hallitse mobiililaitteita
account-devices-first = Lisää mobiililaite

devices-title = Omat mobiililaitteet
devices-lead = Näillä laitteilla voit vahvistaa, että se olet sinä.
devices-none = Sinulla ei ole vielä laitetta. Lisää laite, niin kukaan ei voi muuttaa laitteitasi pelkällä varastetulla salasanalla.
devices-add = Lisää mobiililaite
devices-active = Käytössä
devices-pending = Kesken
devices-blocked = Estetty
devices-locked = Lukittu
devices-blocked-why = Väärät PIN-koodit ovat estäneet tämän laitteen. Nollaa sen PIN-koodi, niin voit käyttää sitä taas.
devices-suspended-why = Laitteeseen tai selaimeen, jolla se lisättiin, ei enää luoteta. Jos laite on sinun, nollaa sen PIN-koodi; jos et tunne sitä, poista se.
devices-locked-why = Tästä laitteesta havaittiin kopio, joten se lukittiin turvallisuutesi vuoksi. Poista se ja lisää se uudelleen.
devices-pending-why = Tätä laitetta ei lisätty loppuun. Poista se ja lisää se uudelleen.
devices-added = Lisätty
devices-last-used = Viimeksi käytetty
devices-never-used = Ei vielä käytetty
devices-rename = Nimeä uudelleen
devices-rename-label = Uusi nimi
devices-rename-save = Tallenna nimi
devices-reset = Nollaa PIN-koodi
devices-remove = Poista
devices-remove-title = Poistetaanko { $device }?
devices-remove-lead = Sillä ei voi enää vahvistaa, ja sen avoimet pyynnöt päättyvät. Saat siitä sähköpostin. Jos haluat käyttää sitä taas, lisää se uudelleen.
devices-remove-last = Se on ainoa laitteesi. Ilman sitä seuraavan lisäämiseen tarvitaan salasana, sähköpostissa tuleva linkki ja odotusaika.
devices-remove-others = Nämä laitteet lisättiin sen avulla, ja ne estetään, kunnes nollaat niiden PIN-koodin: { $devices }
devices-remove-confirm = Poista tämä laite
devices-remove-keep = Säilytä
devices-removed = Laite on poistettu. Saat siitä sähköpostin.
devices-renamed = Nimi on muutettu.
devices-pin-reset = Laitteella on nyt uusi PIN-koodi.
devices-was-added = Laite on lisätty. Saat siitä sähköpostin.
error-device-name = Anna laitteelle nimi, jossa on 1–40 merkkiä.
    .title = Nimi puuttuu tai on liian pitkä
error-device-name-characters = Nimessä on rivinvaihto, sarkain tai näkymätön merkki. Kirjoita nimi uudelleen ilman sitä.
    .title = Nimessä on merkki, jota ei voi näyttää

step-up-title = Vahvista, että se olet sinä
step-up-first = Anna ensin salasanasi vielä kerran.
step-up-for-add = Haluat lisätä laitteen.
step-up-for-remove = Haluat poistaa laitteen ”{ $device }”.
step-up-for-reset = Haluat valita uuden PIN-koodin laitteelle ”{ $device }”.
step-up-for-rename = Haluat vaihtaa laitteen ”{ $device }” nimen.
step-up-for-password = Haluat vaihtaa salasanasi.
step-up-for-email = Haluat vaihtaa sähköpostiosoitteeksesi { $email }.
step-up-for-report = Haluat ilmoittaa kirjautumisesta, joka ei ollut sinun.
step-up-for-sessions = Haluat kirjautua ulos muista selaimistasi.
step-up-device-title = Vahvista laitteella
step-up-device-lead = Sinulla on laite, joten pelkkä salasana ei riitä tähän muutokseen.
step-up-continue = Jatka
step-up-app-pin = Vahvista sovelluksessa
step-up-app-qr = QR-koodilla, ilman verkkoa
step-up-unusable = Eikö mikään laitteistasi toimi nyt?
step-up-unusable-lead = Kohdassa ”Omat mobiililaitteet” voit nollata laitteen PIN-koodin sähköpostissa tulevalla linkillä.
sign-in-service = { $name }, Oma tili

add-title = Lisää mobiililaite
add-lead = Valitse ensin nimi ja PIN-koodi. PIN-koodi pysyy tällä sivulla ja sovelluksessasi. Palvelin ei koskaan näe sitä.
add-name = Laitteen nimi
add-name-hint = Tästä tunnistat laitteen, esimerkiksi ”Marian puhelin”.
add-pin = Nelinumeroinen PIN-koodi
add-pin-hint = Annat sen sovelluksessa, kun vahvistat. Vältä vuosilukuja, numerosarjoja ja toistoja.
add-pin2 = Sama PIN-koodi uudelleen
add-show = Näytä QR-koodi
add-noscript = Tämä sivu tekee QR-koodin itse, jotta kukaan muu ei näe PIN-koodiasi. Siihen tarvitaan komentosarjoja: salli ne tälle sivustolle ja lataa sivu sitten uudelleen.
reset-title = Uusi PIN-koodi laitteelle { $device }
reset-lead = Valitse uusi PIN-koodi. Se pysyy tällä sivulla ja sovelluksessasi. Palvelin ei koskaan näe sitä.

enrol-scan-title = Skannaa tämä laitteellasi
enrol-scan-lead = Avaa Countersign-sovellus, paina ”Ota tämä laite käyttöön” tai ”Lisää tili” ja pidä laitetta kuvan edessä.
enrol-reset-lead = Avaa Countersign-sovellus laitteella { $device }, paina ”Skannaa QR-koodi” ja pidä laitetta kuvan edessä.
enrol-picture = Countersign-sovelluksella skannattava QR-koodi
enrol-other-ways = Samalla laitteella tai ilman kameraa?
enrol-link-label = Samalla laitteella: avaa tämä linkki sovelluksessa tai kopioi se sinne:
enrol-here = Onko sovellus tällä laitteella?
enrol-here-lead = Avaa se tästä. Palaat tälle sivulle vertaamaan kuutta merkkiä.
enrol-copy = Kopioi linkki
enrol-copied = Kopioitu
enrol-typed-label = Tai kirjoita tämä koodi sovellukseen. Osoite on { $origin }
enrol-waiting = Odotetaan laitettasi…
enrol-claimed = Laitteesi on yhdistetty. Anna PIN-koodisi sovelluksessa.
enrol-wrong-pin =
    { $count ->
        [one] Tämä ei ole täällä valitsemasi PIN-koodi. Sinulla on yksi yritys jäljellä.
       *[other] Tämä ei ole täällä valitsemasi PIN-koodi. Sinulla on { $count } yritystä jäljellä.
    }
enrol-compare-title = Näetkö sovelluksessa samat merkit?
enrol-compare-lead = Vertaa alla olevia kuutta merkkiä laitteesi merkkeihin. Vain jos ne ovat samat, laite on todella sinun.
enrol-match = Ne ovat samat
enrol-differ = Ne ovat erilaiset
enrol-added-title = Laitteesi on valmis
enrol-added-lead = Tästä lähtien voit vahvistaa sillä. Saat siitä sähköpostin.
enrol-reset-done-title = Uusi PIN-koodi on käytössä
enrol-reset-done-lead = Voit taas vahvistaa laitteella, nyt uudella PIN-koodilla. Saat siitä sähköpostin.
enrol-done = Siirry omiin mobiililaitteisiin
enrol-dead-title = Koodi ei ole enää voimassa
enrol-dead-expired = Kukaan ei käyttänyt sitä kymmenen minuutin kuluessa. Mitään ei rekisteröity.
enrol-dead-unfinished = Laite käytti sitä, mutta PIN-koodia tai vertailua tällä sivulla ei tehty ajoissa. Mitään ei rekisteröity.
enrol-dead-wrong-pin = PIN-koodi oli kolme kertaa väärä. Mitään ei rekisteröity.
enrol-dead-contested = Kaksi laitetta yritti käyttää samaa koodia, joten molemmat hylättiin. Mitään ei rekisteröity. Älä näytä kuvaa muille.
enrol-dead-rejected = Vastasit, että merkit ovat erilaiset, joten laite hylättiin. Jos et erehtynyt, joku muu on ehkä kuvannut koodin: aloita uudelleen paikassa, jossa kukaan ei katso.
enrol-dead-gone = Koodi ei ole enää voimassa. Mitään ei rekisteröity.
enrol-again = Aloita alusta
enrol-cancel = Peruuta
enrol-time-left = Koodi on voimassa vielä
enrol-failed = Palvelin ei hyväksynyt koodia. Tarkista yhteytesi ja yritä uudelleen.

pin-four-digits = PIN-koodissa on tasan neljä numeroa.
pin-differs = PIN-koodit eivät ole samat. Kirjoita molemmat uudelleen.
pin-same-digits = Neljä samaa numeroa on helppo arvata. Valitse toinen PIN-koodi.
pin-row = Peräkkäiset numerot, nousevat tai laskevat, on helppo arvata. Valitse toinen PIN-koodi.
pin-pairs = Toistuvat tai peilikuvana olevat parit on helppo arvata. Valitse toinen PIN-koodi.
pin-year = Vuosiluku on helppo arvata. Valitse toinen PIN-koodi.
pin-keypad-line = Suora linja numeronäppäimillä on helppo arvata. Valitse toinen PIN-koodi.

recovery-title-pin = Nollaa PIN-koodi laitteelta { $device }
recovery-title-add = Lisää laite ilman toista laitetta
recovery-choose-lead = Pelkkä salasana ei riitä tähän. Anna se vielä kerran ja valitse sitten, miten osoitat, että se olet sinä.
recovery-app-first = Jokin muu laitteesi toimii. Kirjaudu ensin sillä; sitten se voi vahvistaa tämän muutoksen.
recovery-password-label = Salasana
recovery-by-device = Vahvista laitteella { $device }
recovery-by-device-hint = Heti
recovery-by-mail = Sähköpostissa tulevalla linkillä
recovery-by-mail-hint-now = Sähköpostiosoitteeseesi, heti
recovery-by-mail-hint-wait =
    { $count ->
        [one] Sähköpostiosoitteeseesi, sitten yhden tunnin odotus
       *[other] Sähköpostiosoitteeseesi, sitten { $count } tunnin odotus
    }
recovery-sent-title = Katso sähköpostisi
recovery-sent-lead = Linkki on matkalla osoitteeseen { $email }. Avaa se tässä selaimessa, niin pääset jatkamaan.
recovery-sent-again = Eikö sähköpostia ole tullut muutamassa minuutissa? Lähetä uusi linkki
recovery-wait-title = Odotusaika on alkanut
recovery-wait-lead = Turvallisuutesi vuoksi voit jatkaa vasta tämän ajan jälkeen. Palaa silloin tälle sivulle tässä selaimessa. Jos et tehnyt tätä itse, voit pysäyttää sen sähköpostin kautta.
recovery-wait-until = Voit jatkaa tästä alkaen:
recovery-elsewhere-title = Olitko se sinä?
recovery-elsewhere-lead = Jos pyysit tätä linkkiä, avaa se selaimessa, jossa pyysit sitä ja jossa olet kirjautuneena. Jos et pyytänyt, pysäytä se tästä.
recovery-elsewhere-password = Tästä linkistä pääset valitsemaan uuden salasanan. Jos pyysit sitä, avaa se selaimessa, jossa pyysit sitä. Jos et pyytänyt, pysäytä se tästä; salasanasi pysyy samana.
recovery-take-over = Se olin minä: jatka tässä selaimessa
recovery-stop = En se ollut minä: pysäytä
recovery-stopped-title = Pysäytetty
recovery-stopped-lead = Mitään ei muutettu. Jos et pyytänyt sitä, joku tietää salasanasi: vaihda se heti.
recovery-stopped-password = Salasanasi pysyy samana, eikä linkki enää toimi. Tällaisen linkin pyytämiseen riittää sähköpostiosoitteesi.
recovery-over-title = Linkki ei ole enää voimassa
recovery-over-lead = Se on käytetty, pysäytetty, korvattu uudemmalla tai vanhentunut. Mitään ei muutettu.
recovery-too-late = Linkki on jo käytetty tai sen aika on päättynyt: pysäytettävää ei enää ole. Jos et käyttänyt sitä itse, kirjaudu, tarkista laitteesi ja vaihda salasanasi.
error-other-device-works = Jokin muu laitteesi toimii. Vahvista sillä, niin sähköpostissa tulevaa linkkiä ei tarvita.
    .title = Käytä toista laitettasi
error-too-many-links =
    { $count ->
        [one] Tänään on jo lähetetty useita sähköposteja, joissa on linkki. Katso sähköpostisi, myös roskaposti, tai yritä tunnin kuluttua uudelleen.
       *[other] Tänään on jo lähetetty useita sähköposteja, joissa on linkki. Katso sähköpostisi, myös roskaposti, tai yritä { $count } tunnin kuluttua uudelleen.
    }
    .title = Uusia linkkejä ei nyt lähetetä

sessions-lead = Olet kirjautuneena näissä. Jos et tunnista jotakin, lopeta se ja vaihda salasanasi.
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
history-denied = Hylätty
history-expired = Ei vastattu ajoissa
history-cancelled = Peruutettu
history-failed = Ei onnistunut
history-by-password = Pelkällä salasanalla
history-by-app = Sovelluksella
history-by-code = Sovelluksen koodilla
history-on-mobile = Saman laitteen sovelluksella
history-not-me = Se en ollut minä
history-reported = Ilmoitettu
history-report-title = Etkö se ollut sinä?
history-report-lead = Jos ilmoitat siitä, kaikki kyseisestä selaimesta kirjautuneet kirjataan ulos ja selainta pidetään sen jälkeen tuntemattomana. Saat siitä sähköpostin. Vaihda sen jälkeen salasanasi.
history-report-here = Se on selain, jota käytät nyt: sinut kirjataan ulos myös täällä.
history-report-confirm = Ilmoita
history-report-keep = Ei, se olin minä
history-was-reported = Ilmoitus on tehty, ja kyseinen selain on kirjattu ulos. Saat siitä sähköpostin.
history-older = Näytä vanhempia
history-newest = Takaisin uusimpiin

stop-title = Lopeta kaikki
stop-lead = Kun laite on kadonnut tai joku muu saattaa olla kirjautuneena nimissäsi. Se tapahtuu heti, eikä sitä voi perua:
stop-devices = Kaikki laitteesi poistetaan. Millään niistä ei voi enää vahvistaa.
stop-requests = Avoimet pyynnöt ja kirjautumiset päättyvät.
stop-sessions = Sinut kirjataan ulos kaikkialta, myös täältä.
stop-mail = Saat siitä sähköpostin.
stop-back-title = Miten pääset takaisin
stop-back =
    { $count ->
        [0] Kirjaudu salasanallasi ja lisää laite uudelleen. Siihen tarvitaan myös sähköpostissa tuleva linkki.
        [one] Kirjaudu salasanallasi ja lisää laite uudelleen. Siihen tarvitaan myös sähköpostissa tuleva linkki ja yhden tunnin odotus.
       *[other] Kirjaudu salasanallasi ja lisää laite uudelleen. Siihen tarvitaan myös sähköpostissa tuleva linkki ja { $count } tunnin odotus.
    }
stop-confirm = Lopeta kaikki nyt
stop-keep = Ei, palaa takaisin
stop-done-title = Kaikki on lopetettu
stop-done-lead = Laitteesi on poistettu ja sinut on kirjattu ulos kaikkialta. Saat siitä sähköpostin. Kun olet valmis, kirjaudu salasanallasi ja lisää sitten laite uudelleen kohdassa ”Omat mobiililaitteet”.
stop-done-sign-in = Siirry kirjautumiseen

outbox-title = Demon lähtevät
outbox-lead = Sähköpostit, jotka tämä demo olisi lähettänyt, uusin ensin.
outbox-none = Ei vielä sähköposteja.

error-page-home = Siirry ensimmäiselle sivulle
error-page-not-found = Tässä osoitteessa ei ole mitään. Sen loppu on ehkä jäänyt kopioimatta.
    .title = Tätä sivua ei ole
error-page-forged = Lomake ei tullut sivulta, joka näytettiin tälle selaimelle täällä, tai sivu oli liian vanha. Mitään ei muutettu. Palaa takaisin, lataa sivu uudelleen ja tee sama uudelleen.
    .title = Lomaketta ei hyväksytä
error-page-other-host = Tämä palvelin vastaa vain toisessa osoitteessa. Mitään ei tehty. Käytä osoitetta, jonka olet saanut.
    .title = Tämä ei ole oikea osoite
error-page-malformed = Lomakkeesta puuttui jotakin tai sitä ei voitu lukea. Mitään ei muutettu. Palaa takaisin ja yritä uudelleen.
    .title = Lomaketta ei voi lukea
error-page-busy = Moni on juuri nyt kirjautumassa. Mitään ei ole menetetty. Odota muutama sekunti ja yritä uudelleen.
    .title = Hetkinen
error-page-too-often = Tästä selaimesta tai sen verkosta tuli lyhyessä ajassa monta pyyntöä. Mitään ei ole menetetty. Odota muutama minuutti ja yritä uudelleen.
    .title = Odota muutama minuutti
error-page-fault = Vika on meillä, eikä mitään muutettu. Yritä uudelleen muutaman minuutin kuluttua.
    .title = Tämä ei onnistunut

link-open = Avaa sovelluksessa
link-open-lead = Avaa se tästä. Sivu, joka näytti sinulle koodin, jatkaa itsestään.
link-title = Tämä linkki on sovellusta varten
link-lead = Kopioi tämän sivun koko osoite. Avaa Countersign-sovellus laitteella, jonka haluat rekisteröidä, valitse ”Kirjoita koodi” ja liitä osoite sinne. Linkki toimii kerran, kymmenen minuutin ajan. Mitään ei ole vielä rekisteröity.

bank-name = Demopankki
bank-service-transfer = Demopankki, tilisiirto
bank-service-cancel = Demopankki, peruutus
bank-service-trust = Demopankki, luotetut tilit
bank-title = Mitä haluat tehdä?
bank-lead = Tämä pankki on demo. Rahaa ei siirry. Se näyttää, miten sovelluksella allekirjoitetaan.
bank-transfer = Siirrä rahaa
    .lead = Toiselle tilille, valitsemanasi päivänä
bank-cancel = Peruuta maksu
    .lead = Maksu, jota ei ole vielä suoritettu
bank-trust = Muuta luotettuja tilejä
    .lead = Tilit, joille maksat ilman rajaa
bank-form-lead = Täytä jokainen kenttä. Mitään ei tapahdu, ennen kuin allekirjoitat.
bank-recipient = Saaja
bank-account = Tilinumero
    .hint = 8–16 numeroa
bank-amount = Määrä euroina
bank-amount-hint = Esimerkiksi { $example }
bank-date = Päivämäärä
bank-purpose = Tarkoitus
bank-reference = Maksun numero
    .hint = 6–12 numeroa
bank-reason = Syy
bank-reason-mistake = Vahingossa
bank-reason-twice = Maksettu kahdesti
bank-reason-not-me = En maksanut itse
bank-holder = Tilinomistaja
bank-change = Muutos
bank-change-add = Lisää
bank-change-replace = Korvaa
bank-change-remove = Poista
bank-choose = Valitse
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Tämä kenttä on vielä tyhjä. Täytä se.
bank-error-too-long = Tämä on liian pitkä. Käytä enintään 200 merkkiä.
bank-error-not-digits = Käytä vain numeroita.
bank-error-not-amount = Kirjoita määrä, jossa on enintään kaksi desimaalia, esimerkiksi { $example }.
bank-error-not-date = Kirjoita kalenterista löytyvä päivä, esimerkiksi 2026-12-31.
bank-error-not-option = Valitse jokin luettelosta.
bank-error-hidden = Tekstissä on piilomerkkejä. Kirjoita se uudelleen käsin.
bank-review = Jatka
bank-review-title = Onko kaikki oikein?
bank-review-lead = Sovellus näyttää sinulle saman. Allekirjoita vain, jos tiedot ovat samat.
bank-sign-online = Allekirjoita sovelluksella
bank-sign-code = Allekirjoita QR-koodilla, ilman verkkoa
bank-again = Muuta tietoja
bank-device-title = Millä laitteella haluat allekirjoittaa?
bank-device-none-title = Tarvitset laitteen allekirjoittamiseen
bank-device-none-lead = Lisää ensin laite tilillesi. Siihen menee noin kaksi minuuttia. Palaa sitten tänne.
signature-content = Mitä allekirjoitat
signature-step-type = Tarkista, kuka pyytää, kirjoita samat tiedot sovellukseen ja anna PIN-koodisi. Sovellus näyttää yhdeksän kirjainta ja numeroa.
bank-submit-code = Allekirjoita
signature-nothing-signed = Mitään ei allekirjoitettu, eikä mitään tapahdu. Voit aloittaa uudelleen milloin haluat.
bank-back = Takaisin pankkiin
bank-signed-title = Allekirjoitettu
bank-signed-lead = Pankilla on allekirjoituksesi juuri tälle:
error-not-this-transaction-otp =
    { $count ->
        [one] Vertaa kaikkia sovellukseen kirjoittamiasi tietoja tähän sivuun, skannaa kuva uudelleen ja hae uusi koodi. Sinulla on yksi yritys jäljellä.
       *[other] Vertaa kaikkia sovellukseen kirjoittamiasi tietoja tähän sivuun, skannaa kuva uudelleen ja hae uusi koodi. Sinulla on { $count } yritystä jäljellä.
    }
    .title = Koodi ja tapahtuma eivät täsmää
