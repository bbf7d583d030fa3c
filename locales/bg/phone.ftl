### Български: see locales/en for what each text is for.

phone-camera-reason = За сканиране на QR кодове при влизане.
phone-face-reason = За потвърждаване с лицето Ви вместо с PIN.

phone-channel-requests = Заявки
phone-channel-requests-about = Съобщава Ви, когато заявка чака отговора Ви.

phone-waiting-title = Заявка чака
phone-waiting-body = Отворете Countersign, за да я видите и да отговорите.

phone-confirm-title = Потвърдете, че сте Вие
phone-confirm-keep = Отсега нататък можете да използвате това вместо своя PIN.
phone-confirm-release = За отговор на тази заявка.
phone-use-pin = С PIN
phone-captured = Този екран е скрит, докато изображението се записва или показва на друг екран.
