### Suomi: see locales/en for what each text is for.

phone-camera-reason = QR-koodien skannaamiseen, kun kirjaudut.
phone-face-reason = Vahvistamiseen kasvoilla PIN-koodin sijasta.

phone-channel-requests = Pyynnöt
phone-channel-requests-about = Kertoo, kun pyyntö odottaa vastaustasi.

phone-waiting-title = Pyyntö odottaa
phone-waiting-body = Avaa Countersign, niin näet pyynnön ja voit vastata siihen.

phone-confirm-title = Vahvista, että se olet sinä
phone-confirm-keep = Tästä lähtien voit käyttää tätä PIN-koodisi sijasta.
phone-confirm-release = Tähän pyyntöön vastaamiseen.
phone-use-pin = Käytä PIN-koodia
phone-captured = Tämä näkymä on piilotettu niin kauan kuin näyttöä tallennetaan tai peilataan.
