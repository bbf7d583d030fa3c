### Deutsch: see locales/en for what each text is for.

phone-camera-reason = Zum Scannen von QR-Codes bei der Anmeldung.
phone-face-reason = Zum Bestätigen mit Ihrem Gesicht anstelle der PIN.

phone-channel-requests = Anfragen
phone-channel-requests-about = Meldet, wenn eine Anfrage auf Ihre Antwort wartet.

phone-waiting-title = Eine Anfrage wartet
phone-waiting-body = Öffnen Sie Countersign, um sie zu sehen und zu beantworten.

phone-confirm-title = Bestätigen Sie, dass Sie es sind
phone-confirm-keep = Von nun an können Sie dies anstelle Ihrer PIN verwenden.
phone-confirm-release = Zum Beantworten dieser Anfrage.
phone-use-pin = PIN verwenden
phone-captured = Diese Ansicht ist verdeckt, solange der Bildschirm aufgenommen oder auf ein anderes Gerät übertragen wird.
