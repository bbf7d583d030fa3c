### Hrvatski: see locales/en for what each text is for.

phone-camera-reason = Za skeniranje QR kodova pri prijavi.
phone-face-reason = Za potvrđivanje licem umjesto PIN-om.

phone-channel-requests = Zahtjevi
phone-channel-requests-about = Javlja Vam kad zahtjev čeka Vaš odgovor.

phone-waiting-title = Zahtjev čeka
phone-waiting-body = Otvorite Countersign da biste ga vidjeli i odgovorili.

phone-confirm-title = Potvrdite da ste to Vi
phone-confirm-keep = Odsad to možete upotrebljavati umjesto PIN-a.
phone-confirm-release = Za odgovor na ovaj zahtjev.
phone-use-pin = Upotrijebi PIN
phone-captured = Ovaj je zaslon skriven dok se prikaz snima ili zrcali.
