### Français: see locales/en for what each text is for.

phone-camera-reason = Pour scanner les codes QR lors de la connexion.
phone-face-reason = Pour confirmer avec votre visage à la place du code PIN.

phone-channel-requests = Demandes
phone-channel-requests-about = Vous avertit quand une demande attend votre réponse.

phone-waiting-title = Une demande attend
phone-waiting-body = Ouvrez Countersign pour la voir et y répondre.

phone-confirm-title = Confirmez que c’est bien vous
phone-confirm-keep = Désormais, vous pouvez utiliser ceci à la place de votre code PIN.
phone-confirm-release = Pour répondre à cette demande.
phone-use-pin = Utiliser le code PIN
phone-captured = Cet écran est masqué tant que l’affichage est enregistré ou dupliqué.
