### Svenska: see locales/en for what each text is for.

phone-camera-reason = För att skanna QR-koder när du loggar in.
phone-face-reason = För att bekräfta med ditt ansikte i stället för PIN-koden.

phone-channel-requests = Förfrågningar
phone-channel-requests-about = Meddelar när en förfrågan väntar på ditt svar.

phone-waiting-title = En förfrågan väntar
phone-waiting-body = Öppna Countersign för att se den och svara.

phone-confirm-title = Bekräfta att det är du
phone-confirm-keep = Från och med nu kan du använda detta i stället för din PIN-kod.
phone-confirm-release = För att svara på den här förfrågan.
phone-use-pin = Använd PIN-kod
phone-captured = Den här vyn är dold medan skärmen spelas in eller speglas.
