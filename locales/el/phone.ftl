### Ελληνικά: see locales/en for what each text is for.

phone-camera-reason = Για τη σάρωση κωδικών QR κατά τη σύνδεση.
phone-face-reason = Για επιβεβαίωση με το πρόσωπό σας αντί για το PIN.

phone-channel-requests = Αιτήματα
phone-channel-requests-about = Σας ειδοποιεί όταν ένα αίτημα περιμένει την απάντησή σας.

phone-waiting-title = Ένα αίτημα περιμένει
phone-waiting-body = Ανοίξτε το Countersign για να το δείτε και να απαντήσετε.

phone-confirm-title = Επιβεβαιώστε ότι είστε εσείς
phone-confirm-keep = Από εδώ και πέρα μπορείτε να χρησιμοποιείτε αυτό αντί για το PIN σας.
phone-confirm-release = Για να απαντήσετε σε αυτό το αίτημα.
phone-use-pin = Χρήση PIN
phone-captured = Αυτή η οθόνη είναι κρυμμένη όσο η εικόνα εγγράφεται ή προβάλλεται αλλού.
