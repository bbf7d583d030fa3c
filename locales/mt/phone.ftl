### Malti: see locales/en for what each text is for.

phone-camera-reason = Biex tiskennja kodiċijiet QR meta tidħol.
phone-face-reason = Biex tikkonferma b’wiċċek minflok bil-PIN.

phone-channel-requests = Talbiet
phone-channel-requests-about = Jgħidlek meta talba tkun qed tistenna t-tweġiba tiegħek.

phone-waiting-title = Hemm talba tistenna
phone-waiting-body = Iftaħ Countersign biex taraha u twieġeb.

phone-confirm-title = Ikkonferma li tassew int
phone-confirm-keep = Minn issa ’l quddiem tista’ tuża dan minflok il-PIN tiegħek.
phone-confirm-release = Biex twieġeb din it-talba.
phone-use-pin = Uża l-PIN
phone-captured = Dan l-iskrin huwa moħbi waqt li l-wiri jkun qed jiġi rreġistrat jew muri fuq skrin ieħor.
