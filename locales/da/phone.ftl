### Dansk: see locales/en for what each text is for.

phone-camera-reason = Til at scanne QR-koder, når du logger ind.
phone-face-reason = Til at bekræfte med dit ansigt i stedet for din PIN-kode.

phone-channel-requests = Anmodninger
phone-channel-requests-about = Giver besked, når en anmodning venter på dit svar.

phone-waiting-title = Der venter en anmodning
phone-waiting-body = Åbn Countersign for at se den og svare.

phone-confirm-title = Bekræft, at det er dig
phone-confirm-keep = Fra nu af kan du bruge dette i stedet for din PIN-kode.
phone-confirm-release = For at svare på denne anmodning.
phone-use-pin = Brug PIN-kode
phone-captured = Denne side er skjult, mens skærmen optages eller vises på en anden skærm.
