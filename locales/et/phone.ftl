### Eesti: see locales/en for what each text is for.

phone-camera-reason = QR-koodide skannimiseks sisselogimisel.
phone-face-reason = Kinnitamiseks näoga PIN-koodi asemel.

phone-channel-requests = Päringud
phone-channel-requests-about = Annab teada, kui päring ootab teie vastust.

phone-waiting-title = Päring ootab
phone-waiting-body = Avage Countersign, et päringut näha ja sellele vastata.

phone-confirm-title = Kinnitage, et see olete teie
phone-confirm-keep = Nüüdsest saate seda PIN-koodi asemel kasutada.
phone-confirm-release = Sellele päringule vastamiseks.
phone-use-pin = Kasuta PIN-koodi
phone-captured = See vaade on peidetud seni, kuni ekraani salvestatakse või peegeldatakse.
