### Latviešu: see locales/en for what each text is for.

phone-camera-reason = Lai skenētu QR kodus, kad piesakāties.
phone-face-reason = Lai apstiprinātu ar seju PIN vietā.

phone-channel-requests = Pieprasījumi
phone-channel-requests-about = Paziņo, kad pieprasījums gaida jūsu atbildi.

phone-waiting-title = Pieprasījums gaida
phone-waiting-body = Atveriet Countersign, lai to redzētu un atbildētu.

phone-confirm-title = Apstipriniet, ka tas esat jūs
phone-confirm-keep = Turpmāk varat to izmantot PIN vietā.
phone-confirm-release = Lai atbildētu uz šo pieprasījumu.
phone-use-pin = Izmantot PIN
phone-captured = Šis ekrāns ir paslēpts, kamēr attēls tiek ierakstīts vai rādīts citā ekrānā.
