### Gaeilge: see locales/en for what each text is for.

phone-camera-reason = Chun cóid QR a scanadh agus tú ag logáil isteach.
phone-face-reason = Chun dearbhú le d’aghaidh in ionad do PIN.

phone-channel-requests = Iarratais
phone-channel-requests-about = Insíonn sé duit nuair atá iarratas ag fanacht le do fhreagra.

phone-waiting-title = Tá iarratas ag fanacht
phone-waiting-body = Oscail Countersign lena fheiceáil agus le freagairt.

phone-confirm-title = Dearbhaigh gur tusa atá ann
phone-confirm-keep = As seo amach is féidir leat é seo a úsáid in ionad do PIN.
phone-confirm-release = Chun an t-iarratas seo a fhreagairt.
phone-use-pin = Úsáid PIN
phone-captured = Tá an scáileán seo faoi cheilt fad is atá an taispeáint á taifeadadh nó á scáthánú.
