### Slovenščina: see locales/en for what each text is for.

phone-camera-reason = Za skeniranje kod QR ob prijavi.
phone-face-reason = Za potrditev z obrazom namesto s PIN-om.

phone-channel-requests = Zahteve
phone-channel-requests-about = Sporoči vam, ko zahteva čaka na vaš odgovor.

phone-waiting-title = Zahteva čaka
phone-waiting-body = Odprite Countersign, da jo vidite in nanjo odgovorite.

phone-confirm-title = Potrdite, da ste to vi
phone-confirm-keep = Odslej lahko to uporabljate namesto PIN-a.
phone-confirm-release = Za odgovor na to zahtevo.
phone-use-pin = Uporabi PIN
phone-captured = Ta zaslon je skrit, dokler se slika snema ali zrcali.
