### Română: see locales/en for what each text is for.

phone-camera-reason = Pentru a scana coduri QR când vă conectați.
phone-face-reason = Pentru a confirma cu fața în locul codului PIN.

phone-channel-requests = Cereri
phone-channel-requests-about = Vă anunță când o cerere așteaptă răspunsul dumneavoastră.

phone-waiting-title = O cerere așteaptă
phone-waiting-body = Deschideți Countersign pentru a o vedea și a răspunde.

phone-confirm-title = Confirmați că sunteți dumneavoastră
phone-confirm-keep = De acum puteți folosi această metodă în locul codului PIN.
phone-confirm-release = Pentru a răspunde la această cerere.
phone-use-pin = Folosiți codul PIN
phone-captured = Acest ecran este ascuns cât timp afișajul este înregistrat sau oglindit.
