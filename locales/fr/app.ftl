### Français: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign s’ouvre…

common-back = Retour
common-cancel = Annuler
common-close = Fermer
common-copy = Copier
common-copied = Copié
common-try-again = Réessayer
common-wait =
    { $seconds ->
        [one] Vous pourrez réessayer dans { $seconds } seconde.
        [many] Vous pourrez réessayer dans { $seconds } secondes.
       *[other] Vous pourrez réessayer dans { $seconds } secondes.
    }

still-title = Êtes-vous toujours là ?
still-lead = L’application va bientôt masquer son contenu, pour que personne d’autre ne puisse le lire. Touchez l’écran ou une touche pour le garder visible.
still-stay = Garder ouvert

privacy-screen-title = Contenu masqué
privacy-screen-lead = L’application n’a pas été utilisée depuis un moment. Son contenu est donc masqué.
privacy-screen-open = Continuer

notice-title = Vous connecter à { $service } ?
notice-change-title = Autoriser une modification de votre compte ?
notice-body = Une demande attend pour { $account }. Ouvrez l’application pour voir d’où elle vient.

account-at = { $account } sur { $server }
success-device-ready-title = Cet appareil est prêt
success-device-ready = Vous pouvez désormais y confirmer vos connexions.
success-pin-set-title = Votre nouveau code PIN est en place
success-pin-set = Utilisez désormais votre nouveau code PIN.
success-account-removed-title = Supprimé de cet appareil
success-account-removed = Votre compte existe toujours. Pour l’utiliser à nouveau ici, réenregistrez cet appareil.

context-place = Lieu
context-browser = Navigateur
context-network = Réseau
context-account = Compte
context-asked = Heure de la demande
context-page = Site web

time-left = Temps restant
time-left-spoken =
    { $seconds ->
        [one] Il reste { $seconds } seconde
        [many] Il reste { $seconds } secondes
       *[other] Il reste { $seconds } secondes
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Il reste { $minutes } minute
        [many] Il reste { $minutes } minutes
       *[other] Il reste { $minutes } minutes
    }
time-up = Le temps est écoulé
time-just-now = à l’instant
time-seconds-ago =
    { $count ->
        [one] il y a { $count } seconde
        [many] il y a { $count } secondes
       *[other] il y a { $count } secondes
    }
time-minutes-ago =
    { $count ->
        [one] il y a { $count } minute
        [many] il y a { $count } minutes
       *[other] il y a { $count } minutes
    }
time-hours-ago =
    { $count ->
        [one] il y a { $count } heure
        [many] il y a { $count } heures
       *[other] il y a { $count } heures
    }
time-days-ago =
    { $count ->
        [one] il y a { $count } jour
        [many] il y a { $count } jours
       *[other] il y a { $count } jours
    }
time-today = Aujourd’hui
time-yesterday = Hier

welcome-title = Confirmez que c’est bien vous
welcome-lead = Quand vous vous connectez sur un autre écran, cette application vous demande de confirmer que c’est bien vous.
welcome-initialise = Configurer cet appareil
welcome-new-phone = Transférer depuis un ancien téléphone
welcome-what = De quoi s’agit-il ?
# The label in quotes is the link at the foot of every page.
welcome-help = Besoin d’aide ? Sélectionnez « Aide » sur votre page de connexion.
welcome-what-title = À quoi sert Countersign
welcome-what-1 = Vous vous connectez sur un ordinateur ou une tablette, comme d’habitude.
welcome-what-2 = Cette application montre quel service fait la demande, d’où et quand.
welcome-what-3 = Vous saisissez ici votre code PIN. C’est seulement alors que la connexion se fait. Personne ne peut se connecter sans vous.
welcome-what-private = L’application ne connaît pas votre mot de passe et n’envoie jamais votre code PIN.
welcome-phone-title = Passer à un nouveau téléphone
welcome-move-lead = Gardez les deux téléphones à portée de main. Il faut environ deux minutes, sans ordinateur.
welcome-move-1 = Sur l’ancien téléphone, ouvrez Countersign et appuyez sur votre compte en haut.
welcome-move-2 = Appuyez sur le compte dans la liste, puis sur « Transférer vers un autre téléphone ».
welcome-move-3 = Sur ce téléphone, appuyez sur le bouton ci-dessous et dirigez l’appareil photo vers l’ancien téléphone.
welcome-move-lost-title = L’ancien téléphone est-il perdu ou en panne ?
welcome-move-lost = Sur un ordinateur, ouvrez votre page de connexion et sélectionnez « J’ai perdu mon appareil ». Ajoutez ensuite ce téléphone comme nouvel appareil.

where-title = Passez à votre autre écran
where-already = Voyez-vous déjà un code QR sur votre autre écran ? Appuyez sur « Scanner le code ».
where-lead = Sinon, sur l’ordinateur ou la tablette où vous vous connectez :
where-step-1 = Connectez-vous et ouvrez « Mon compte ».
where-step-1-address = Ouvrez cette adresse, connectez-vous et ouvrez « Mon compte ».
where-step-2 = Sélectionnez « Ajouter un appareil mobile ». Si vous avez déjà un appareil, sélectionnez d’abord « Gérer mes appareils mobiles ».
where-step-3 = Choisissez-y un code PIN. La page affiche ensuite un code QR (un code carré).
where-scan = Scanner le code
where-same-device = J’utilise le même appareil
where-same-title = Tout sur un seul appareil
where-here-lead = L’appareil photo ne peut pas scanner un code sur son propre écran. La page transmet donc le code directement à cette application.
where-same-1 = Ouvrez « Mon compte » dans le navigateur de cet appareil.
where-here-2 = Ajoutez-y un appareil mobile et choisissez un code PIN. Sélectionnez ensuite « Ouvrir dans l’application ».
where-here-3 = Cette application s’ouvre et demande si vous voulez enregistrer cet appareil. Si elle ne s’ouvre pas, copiez le lien de la page et collez-le ici.
where-same-paste = Coller le lien

scan-title = Scannez le code
scan-lead = Dirigez l’appareil photo vers le code QR de la page, de façon qu’il tienne dans le cadre.
scan-starting = L’appareil photo démarre…
scan-refused-title = L’application ne peut pas utiliser l’appareil photo
scan-refused = L’application utilise l’appareil photo uniquement pour lire le code QR et ne conserve aucune image. Vous pouvez autoriser l’accès dans les réglages de cet appareil ou utiliser l’un des autres moyens ci-dessous.
scan-absent-title = Aucun appareil photo trouvé
scan-absent = Transmettez le code autrement : choisissez ou déposez une image du code, ou collez son lien ci-dessous.
scan-busy = Lecture du code…
scan-old-title = Scannez votre ancien téléphone
scan-old-lead = Sur l’ancien téléphone, ouvrez le compte dans Countersign et appuyez sur « Transférer vers un autre téléphone ». Dirigez ensuite l’appareil photo de ce téléphone vers le code.
scan-torch = Lampe
scan-picture = Depuis une image
scan-type-title = Saisir un code
scan-type-hint = Le lien ou le code affiché sur l’autre écran
scan-paste = Coller
scan-paste-by-hand = L’application ne peut pas lire le presse-papiers ici. Appuyez longuement sur le champ, puis choisissez « Coller ».
scan-address-label = Adresse de cette page
scan-address-hint = L’adresse n’est nécessaire que pour un long code avec des lettres.
scan-link-submit = Continuer
scan-drop = Déposez l’image ici

register-title = Enregistrer cet appareil ?
register-lead = Cet appareil confirmera les connexions à cette adresse :
register-check = Est-ce bien l’adresse affichée sur votre autre écran ? Sinon, annulez.
register-stored-title = Ce qui est conservé sur cet appareil
register-stored-1 = Le nom du serveur et de votre compte, en partie masqués
register-stored-2 = Une clé secrète, inutilisable sans votre code PIN
register-stored-3 = Votre code PIN et votre mot de passe ne sont pas conservés
register-accept = Enregistrer
register-busy = Connexion au serveur…
new-pin-title = Utiliser le nouveau code PIN ?
new-pin-lead = Cet appareil utilisera le code PIN que vous avez choisi à cette adresse :
new-pin-note = Rien d’autre ne change. Dès lors, seul le nouveau code PIN fonctionnera.
new-pin-accept = Continuer

pin-title = Saisissez votre code PIN
pin-title-enrol = Saisissez le code PIN que vous avez choisi
pin-enrol = Cet appareil est relié au compte { $account } sur { $server }. Pour terminer l’enregistrement, saisissez votre code PIN.
pin-reset = Cet appareil est relié au compte { $account } sur { $server }. Pour terminer, saisissez votre nouveau code PIN.
pin-approve = Pour vous connecter à { $service }
pin-answer = Pour obtenir un code pour { $service }
pin-answer-digits = Pour obtenir un code pour { $server }
pin-sign = Pour signer pour { $service }
pin-answer-sign = Pour obtenir un code de signature pour { $service }
pin-answer-sign-digits = Pour obtenir un code de signature pour { $server }
pin-change-old = Saisissez votre code PIN actuel
pin-change-new = Choisissez un nouveau code PIN
pin-change-repeat = Saisissez à nouveau le nouveau code PIN
pin-change-hint = Évitez les années, les suites telles que 1234 et les chiffres répétés.
pin-turn-on-fingerprint = Pour activer la reconnaissance de l’empreinte digitale pour { $account } sur { $server }
pin-turn-on-face = Pour activer la reconnaissance du visage pour { $account } sur { $server }
pin-turn-on-either = Pour activer la reconnaissance de l’empreinte digitale ou du visage pour { $account } sur { $server }
pin-move = Pour transférer { $account } sur { $server } vers un autre téléphone
pin-match = Nombre de la page :
pin-dots =
    { $filled ->
        [0] Aucun chiffre saisi
        [one] { $filled } chiffre saisi sur 4
        [many] { $filled } chiffres saisis sur 4
       *[other] { $filled } chiffres saisis sur 4
    }
pin-busy = Vérification…
pin-attempts =
    { $count ->
        [0] Il ne vous reste aucun essai.
        [1] C’est votre dernier essai. Si le code PIN est encore erroné, cet appareil sera bloqué.
       *[other] Il vous reste { $count } essais. Ensuite, cet appareil sera bloqué.
    }
pin-attempts-enrol =
    { $count ->
        [0] Il ne vous reste aucun essai.
        [1] C’est votre dernier essai. Si le code PIN est encore erroné, vous devrez recommencer sur la page.
       *[other] Il vous reste { $count } essais. Ensuite, vous devrez recommencer sur la page.
    }
pin-attempts-change =
    { $count ->
        [0] Il ne vous reste aucun essai.
        [1] C’est votre dernier essai. Si le code PIN est encore erroné, il ne sera pas changé et cet appareil sera bloqué.
       *[other] Il vous reste { $count } essais. Ensuite, cet appareil sera bloqué.
    }
pin-attempts-move =
    { $count ->
        [0] Il ne vous reste aucun essai.
        [1] C’est votre dernier essai. Si le code PIN est encore erroné, rien ne sera transféré et cet appareil sera bloqué.
       *[other] Il vous reste { $count } essais. Ensuite, cet appareil sera bloqué.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Seule l’application Countersign est concernée. L’appareil lui-même continue de fonctionner.
pin-keypad = Clavier
pin-key-delete = Effacer le dernier chiffre
pin-forgotten = Avez-vous oublié votre code PIN ?
pin-forgotten-title = Avez-vous oublié votre code PIN ?
pin-forgotten-lead = Personne ne peut retrouver votre code PIN pour vous, mais vous pouvez en choisir un nouveau. Cet appareil reste enregistré.
pin-forgotten-1 = Connectez-vous sur un autre écran. Si vous n’avez pas d’autre appareil, choisissez « Sans l’application ».
pin-forgotten-2 = Sélectionnez « Réinitialiser le code PIN » à côté de cet appareil. Si vous ne le voyez pas, sélectionnez d’abord « Gérer mes appareils mobiles ».
pin-forgotten-3 = Choisissez un nouveau code PIN et scannez le code QR affiché sur la page.
pin-forgotten-without = Pour vous connecter maintenant sans votre code PIN, choisissez une autre méthode sur la page où vous vous connectez.
pin-forgotten-enrol = Vous venez de choisir ce code PIN sur la page qui affiche le code. Si vous ne vous en souvenez plus, retournez-y et recommencez : rien n’est encore enregistré.
pin-forgotten-moving = Si votre ancien téléphone affiche le code, utilisez le code PIN de votre ancien téléphone.

biometric-fingerprint = Empreinte digitale
biometric-face = Visage
biometric-either = Empreinte digitale ou visage
biometric-use-fingerprint = Utiliser l’empreinte digitale
biometric-use-face = Utiliser la reconnaissance du visage
biometric-use-either = Utiliser l’empreinte ou le visage

offer-notify-title = Recevoir une notification quand une demande arrive ?
offer-notify = L’application peut alors vous avertir, même quand elle est fermée.
offer-notify-late = Quand elle est fermée, l’application ne vérifie les demandes que de temps en temps, et chaque demande n’est valable que quelques minutes. Quand une page vous demande de confirmer, ouvrez vous-même l’application.
offer-notify-later = Vous pouvez modifier ce choix à tout moment dans les réglages.
offer-not-now = Pas maintenant
offer-fingerprint-title = Utiliser votre empreinte digitale ?
offer-fingerprint = Vous pouvez alors approuver en posant le doigt.
offer-face-title = Utiliser la reconnaissance du visage ?
offer-face = Vous pouvez alors approuver en regardant cet appareil.
offer-either-title = Utiliser votre empreinte digitale ou votre visage ?
offer-either = Vous pouvez alors approuver en posant le doigt ou d’un regard.
offer-pin-always = Votre code PIN reste toujours valable. Vous pouvez modifier ce choix à tout moment dans votre compte.
offer-yes = Oui
offer-skip = Passer

no-lock-title = Cet appareil n’a pas de verrouillage de l’écran
no-lock-lead = Toute personne qui prend cet appareil en main pourrait l’ouvrir. Pour protéger votre compte, l’application ne fonctionne que sur les appareils dont l’écran se verrouille : par un code PIN, un schéma ou un mot de passe de l’appareil, une empreinte digitale ou un visage.
no-lock-todo = Activez le verrouillage de l’écran dans les réglages de cet appareil, puis revenez ici.
no-lock-todo-here = Ouvrez les réglages de cet appareil, activez le verrouillage de l’écran, puis revenez ici.
no-lock-settings = Ouvrir les réglages
no-lock-again = Vérifier à nouveau

compare-title = Voyez-vous la même chose sur l’autre écran ?
compare-lead-other = Comparez ces six caractères avec ceux de votre autre écran (la page ou votre ancien téléphone) puis répondez sur l’autre écran.
compare-characters = Les six caractères
compare-same = Si les caractères sont identiques, confirmez-le sur l’autre écran. Cet appareil est alors prêt.
compare-differ = Si les caractères sont différents, indiquez-le sur l’autre écran. Rien ne sera enregistré et votre compte restera en sécurité.
compare-reset-lead = Comparez ces six caractères avec ceux de la page puis répondez sur la page.
compare-reset-same = Si les caractères sont identiques, confirmez-le sur la page. Vous pouvez alors utiliser votre nouveau code PIN.
compare-reset-differ = Si les caractères sont différents, indiquez-le sur la page. Cet appareil sera alors supprimé de votre compte, qui restera en sécurité.
compare-account = Pour { $account } sur { $server }
compare-answered = J’ai répondu sur l’autre écran
compare-waiting = En attente de votre réponse sur l’autre écran

home-title-quiet = Rien à approuver
home-title-requests =
    { $count ->
        [one] { $count } demande pour vous
        [many] { $count } demandes pour vous
       *[other] { $count } demandes pour vous
    }
home-quiet-lead = Quand vous vous connectez quelque part, la demande apparaît ici automatiquement.
home-offline-lead = Sans connexion, les demandes ne peuvent pas arriver. Vous pouvez quand même vous connecter : choisissez « Pas d’internet sur le téléphone : scanner un code QR » sur la page, puis scannez ici son code QR.
home-requests-lead = Ouvrez une demande pour voir d’où elle vient.
home-checking = Connexion au serveur…
home-checked = Vérifié { $ago }
home-offline = Pas de connexion. L’application continuera d’essayer.
home-offline-since = Pas de connexion. Dernière vérification { $ago }.
home-not-the-server = La réponse ne vient pas de votre serveur. Vous devez peut-être d’abord vous connecter à ce réseau Wi-Fi.
home-refresh = Vérifier maintenant
home-accounts = Comptes. Affiché actuellement :
home-settings = Réglages
home-open = Ouvrir la demande
home-other-requests =
    { $count ->
        [one] { $count } demande, sur { $server }
        [many] { $count } demandes, sur { $server }
       *[other] { $count } demandes, sur { $server }
    }
home-title-other = Il y a une demande pour un autre compte
home-other-lead = Passez à ce compte pour répondre.
home-last-sign-in = Dernière connexion : { $service }, { $ago }
home-clock-ahead = L’horloge de cet appareil avance
home-clock-behind = L’horloge de cet appareil retarde
home-clock-difference = Écart : { $difference }
home-clock = L’application utilise l’heure du serveur. Vous pouvez donc continuer comme d’habitude. Dans les réglages de cet appareil, activez la date et l’heure automatiques.
home-clock-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } minutes
       *[other] { $count } minutes
    }
home-clock-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } heures
       *[other] { $count } heures
    }
home-clock-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } jours
       *[other] { $count } jours
    }
home-scan = Scanner un code QR
home-pending-title = En attente de votre réponse sur l’autre écran
home-pending = Comparez-y les six caractères. Cet appareil sera prêt dès que vous aurez confirmé qu’ils sont identiques.
home-pending-show = Afficher à nouveau les six caractères
home-key-store = Le trousseau de clés sécurisé de cet appareil n’est pas utilisé. L’application garde sa clé dans un fichier que personne d’autre ne peut ouvrir.

request-title = Vous connecter à { $service } ?
request-match-label = Saisissez le nombre affiché sur la page où vous vous connectez
request-continue = Continuer
request-next-data = Lire la suite
request-next-number = Ensuite : le nombre de l’autre écran
request-next-answer = Ensuite : votre réponse
request-deny = Refuser
request-report = Ce n’était pas moi
request-report-title = Ce n’était pas vous ?
request-report-lead = Quelqu’un d’autre connaît peut-être votre mot de passe. Personne ne sera connecté : cette demande sera refusée et signalée.
request-report-next = Changez ensuite votre mot de passe dans « Mon compte ».
request-report-confirm = Refuser et signaler
request-busy = Refus en cours…
request-by-link = Cette demande vient d’un lien ouvert sur cet appareil. La connexion ne se fera que dans le navigateur où vous avez commencé, et vous y reviendrez.
request-sign-title = Signer ceci pour { $service } ?
request-sign-lead = Lisez chaque ligne. En saisissant votre code PIN, vous signez exactement ceci.
request-sign-match = Saisissez le nombre affiché sur la page où vous avez commencé
request-sign-report = Quelqu’un d’autre agit peut-être en votre nom. Rien ne sera signé : cette demande sera refusée et signalée.
request-sign-report-next = Contactez ensuite le service et changez votre mot de passe dans « Mon compte ».

change-add-device = Ajouter un appareil à votre compte ?
change-remove-device = Supprimer l’appareil « { $object } » ?
change-reset-pin = Choisir un nouveau code PIN pour l’appareil « { $object } » ?
change-rename-device = Renommer l’appareil « { $object } » en « { $value } » ?
change-password = Changer le mot de passe de votre compte ?
change-email = Remplacer l’adresse e-mail de votre compte par { $value } ?
change-end-waiting = Mettre fin maintenant au délai d’attente pour votre compte ?
change-report = Signaler que cette connexion n’était pas la vôtre : { $object } ?
change-close-sessions = Fermer vos sessions dans tous vos autres navigateurs ?
change-lead = Ceci n’est pas une connexion. En saisissant votre code PIN, vous autorisez uniquement cette modification de votre compte.
change-code-lead = Ceci n’est pas une connexion. Avec le code, vous autorisez uniquement cette modification de votre compte. Continuez seulement si vous l’avez commencée vous-même.
done-change-nothing = Rien n’a été modifié.
done-change-approved-title = Modification autorisée
done-change-approved = La page continuera automatiquement. Rien d’autre n’a été autorisé.
request-change-report = Quelqu’un d’autre agit peut-être en votre nom. Rien ne sera modifié : cette demande sera refusée et signalée.
report-ends = Cette tentative est terminée. Pour vous connecter, recommencez avec votre mot de passe.
report-hour = Pendant une heure, votre mot de passe seul ne suffira pas pour se connecter, sauf dans un navigateur que vous avez déjà utilisé avec l’un de vos appareils.
report-password = Changer le mot de passe

same-device-link-title = Ouverture de la demande…
same-device-link-lead = Connexion à { $server }…
same-device-link-long = Le serveur tarde à répondre. Vous pouvez attendre, ou annuler et recommencer sur la page.

done-approved-title = Connexion réussie
done-approved = { $service } s’ouvrira automatiquement sur votre autre écran.
done-denied-title = Demande refusée
done-denied = Personne ne s’est connecté à { $service }.
done-reported-title = Demande refusée et signalée
done-reported = Personne ne s’est connecté à { $service }. Changez votre mot de passe dès que possible : quelqu’un d’autre le connaît peut-être.
done-expired-title = La demande a expiré
done-expired = Personne ne s’est connecté à { $service }. Pour réessayer, recommencez sur la page.
done-cancelled-title = Demande annulée sur la page
done-cancelled = Personne ne s’est connecté à { $service }. Il n’y a plus rien à faire ici.
done-wrong-match-title = Le nombre ne correspond pas
done-wrong-match = Le nombre que vous avez saisi n’est pas celui de la page { $service }. Personne ne s’est donc connecté. Si c’était vous, recommencez sur cette page.
done-home = Terminé
done-approved-here-title = Connexion réussie
done-approved-here = Vous pouvez continuer avec { $service } dans votre navigateur.
done-signed-title = Signature effectuée
done-signed = { $service } continuera automatiquement sur votre autre écran.
done-signed-here-title = Signature effectuée
done-signed-here = Vous pouvez continuer avec { $service } dans votre navigateur.
done-sign-denied-title = Demande refusée
done-sign-denied = Rien n’a été signé pour { $service }.
done-sign-reported-title = Demande refusée et signalée
done-sign-reported = Rien n’a été signé pour { $service }. Contactez le service : quelqu’un d’autre agit peut-être en votre nom.
done-sign-expired-title = La demande a expiré
done-sign-expired = Rien n’a été signé pour { $service }. Pour réessayer, recommencez sur la page.
done-sign-cancelled-title = Demande annulée sur la page
done-sign-cancelled = Rien n’a été signé pour { $service }. Il n’y a plus rien à faire ici.
done-sign-wrong-match-title = Le nombre ne correspond pas
done-sign-wrong-match = Le nombre que vous avez saisi n’est pas celui de la page { $service }. Rien n’a donc été signé. Si c’était vous, recommencez sur cette page.
done-return = Revenir à votre navigateur
done-not-opened-title = Votre navigateur ne s’est pas ouvert
done-not-opened = Appuyez sur le bouton ci-dessous, ou ouvrez vous-même le navigateur et allez à la page où vous avez commencé.
done-other-browser-title = Une page demande-t-elle neuf caractères ?
done-other-browser = Un autre navigateur que celui où vous avez commencé s’est ouvert. Saisissez ces caractères sur la page où vous avez commencé :
done-other-browser-code = Les neuf caractères

challenge-title = Obtenir un code pour { $service } ?
challenge-lead = La page demande un code de cette application. Continuez seulement si c’est vous qui vous y connectez.
challenge-typed-title = Obtenir un code pour ces chiffres ?
challenge-typed-digits = Les chiffres que vous avez saisis
challenge-typed-compare = Comparez les chiffres avec ceux de la page. Si l’un d’eux est faux, revenez en arrière et saisissez à nouveau les chiffres.
challenge-typed-lead = Vous avez saisi douze chiffres affichés sur une page. Le code ne fonctionnera que sur cette page.
challenge-typed-warning = Les chiffres ne montrent pas qui fait la demande. Continuez seulement si vous avez ouvert cette page vous-même et si son adresse est celle indiquée ci-dessus.
challenge-sign-title = Signer pour { $service } ?
challenge-sign-lead = La page vous demande de signer quelque chose. Vous le saisissez ici vous-même, pour que personne d’autre ne décide de ce qui est signé. Continuez seulement si c’est vous qui avez commencé.
challenge-accept = Continuer
challenge-late = D’après l’horloge de cet appareil, ce code a expiré. La page vous demandera peut-être de recommencer.

otp-title = Saisissez ce code sur l’autre écran
otp-for = Pour { $service }
otp-for-digits = Pour { $server }
otp-code = Votre code
otp-hint = Vous pouvez utiliser des majuscules ou des minuscules, avec ou sans espaces.
otp-aloud = Lire à voix haute
otp-done = J’ai saisi le code
otp-late = Ce code a expiré. Si la page ne l’accepte pas, demandez-y un nouveau code.

sign-title = Signer pour { $service }
sign-typed-title = Signer ce que la page affiche
sign-lead = Saisissez ce que vous voulez signer, exactement comme la page l’affiche. Votre code sera valable pour cela et rien d’autre.
sign-account = Avec le compte { $account }
sign-submit = Passer au code PIN
sign-day = Jour
sign-month = Mois
sign-year = Année
sign-hint-digits = Uniquement des chiffres
sign-hint-amount = Par exemple { $example }
sign-hint-date = En chiffres, par exemple 5 pour mai
sign-problem-empty = Ce champ est vide. Remplissez-le.
sign-problem-too-long = Ce texte est trop long. Raccourcissez-le.
sign-problem-not-digits = Utilisez uniquement les chiffres de 0 à 9.
sign-problem-not-amount = Ce n’est pas un montant. Saisissez-le ainsi : { $example }.
sign-problem-not-date = Cette date n’existe pas. Vérifiez le jour, le mois et l’année (quatre chiffres).
sign-problem-not-option = Veuillez choisir l’une de ces possibilités.
sign-problem-not-pattern = Ce n’est pas le format que le service attend. Comparez avec la page.
sign-wrong =
    { $count ->
        [one] Veuillez vérifier { $count } champ.
        [many] Veuillez vérifier { $count } champs.
       *[other] Veuillez vérifier { $count } champs.
    }

deactivated-blocked-title = Cet appareil est bloqué
deactivated-blocked = Cela se produit par exemple après cinq codes PIN erronés de suite. Countersign ne peut rien approuver ici tant que vous n’avez pas réinitialisé le code PIN. L’appareil lui-même continue de fonctionner et votre compte est en sécurité.
deactivated-blocked-todo = Pour le débloquer, choisissez un nouveau code PIN :
deactivated-copied-title = Cet appareil est verrouillé
deactivated-copied = Les données de l’application ont été utilisées ailleurs ou rétablies à partir d’une copie plus ancienne. Par sécurité, le serveur n’accepte plus cet appareil.
deactivated-copied-todo = Supprimez le compte ici, puis enregistrez à nouveau cet appareil dans « Mon compte ». Si vous n’avez rien copié, changez aussi votre mot de passe.
deactivated-removed-title = Cet appareil a été supprimé
deactivated-removed = Cet appareil a été supprimé de votre compte et ne peut donc plus approuver de connexions.
deactivated-removed-todo = Si vous voulez utiliser à nouveau cet appareil, supprimez le compte ici et enregistrez l’appareil dans « Mon compte ».
deactivated-enrolment-cancelled-title = L’enregistrement a été annulé
deactivated-enrolment-cancelled = Sur l’autre écran, il a été indiqué que les six caractères étaient différents, ou l’enregistrement a été annulé. Rien n’est enregistré.
deactivated-enrolment-cancelled-todo = Recommencez sur la page quand vous le souhaitez. Si les caractères étaient vraiment différents, utilisez un autre réseau.
deactivated-server-restored-title = Le serveur a été rétabli à partir d’une sauvegarde
deactivated-server-restored = Le serveur a maintenant des données plus anciennes que cet appareil. Votre compte est en sécurité.
deactivated-server-restored-todo = Pour les faire correspondre à nouveau, choisissez un nouveau code PIN :
deactivated-step-1 = Sur un autre écran, ouvrez { $origin } et connectez-vous. Si vous n’avez pas d’autre appareil, choisissez « Sans l’application ».
deactivated-step-2 = Sélectionnez « Réinitialiser le code PIN » à côté de cet appareil. Si vous ne le voyez pas, sélectionnez d’abord « Gérer mes appareils mobiles ».
deactivated-step-3 = Scannez le code QR affiché sur la page.
deactivated-scan = Scanner le code de réinitialisation
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Réinitialiser le code PIN
deactivated-remove = Supprimer de cet appareil
deactivated-begin-again = Supprimer et recommencer
deactivated-remove-title = Supprimer le compte de cet appareil ?
deactivated-remove-lead = Le compte { $account } sur { $server } sera effacé de cet appareil. L’appareil ne pourra rien approuver avant d’être à nouveau enregistré.
deactivated-remove-confirm = Supprimer

store-title = L’application ne peut pas démarrer
# Button: deletes all accounts from this device.
store-delete = Tout supprimer et recommencer
store-delete-title = Tout supprimer dans l’application ?
store-delete-lead = Tous les comptes de l’application seront effacés de cet appareil, avec leurs noms et les réglages de l’application. Rien ne peut les rétablir. L’appareil ne pourra rien approuver avant d’être à nouveau enregistré dans « Mon compte ».
store-delete-confirm = Tout supprimer

settings-title = Réglages
settings-look = Apparence
settings-language = Langue
settings-language-system = Automatique ({ $language })
settings-theme = Clair ou sombre
settings-theme-system = Automatique
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-text = Taille du texte
settings-text-normal = Normale
settings-text-large = Grande
settings-text-larger = Plus grande
settings-text-largest = Très grande
settings-notifications = Notifications
settings-notifications-hint = Comment vous recevez les avis de demande
settings-safety = Sécurité
settings-idle = Masquer le contenu de l’application
settings-idle-hint = Après ce temps sans utilisation. Un avertissement s’affiche 30 secondes avant.
settings-idle-minutes =
    { $minutes ->
        [one] Après { $minutes } minute
        [many] Après { $minutes } minutes
       *[other] Après { $minutes } minutes
    }
settings-idle-never = Jamais
settings-accounts = Comptes
settings-accounts-hint = Code PIN, empreinte digitale ou visage, transfert, suppression
settings-history = Connexions
settings-history-hint = Quand et où votre compte a été utilisé
settings-about = À propos de cette application
settings-privacy = Vie privée
settings-privacy-hint = Ce qui est conservé, ce qui est envoyé, et à qui
# Row of the settings: opens the help page of the server in the browser.
settings-help = Aide
settings-help-hint = Questions et réponses, dans le navigateur : { $address }
settings-diagnostics = Diagnostic
settings-diagnostics-hint = Si quelque chose ne fonctionne pas
settings-licences = Licences
settings-licences-hint = Pour cette application et ses composants
settings-version = Version { $version }

notify-running-title = Notifications tant que l’application est en marche
notify-running = Vous recevez une notification même quand la fenêtre est cachée. Quand l’application est fermée, elle ne vérifie pas les demandes.
notify-open-title = Notifications seulement quand l’application est ouverte
notify-open = Cet appareil ne laisse pas l’application vérifier les demandes quand elle est fermée. Quand une page vous demande de confirmer, ouvrez vous-même l’application.
notify-periodic-title = L’application vérifie de temps en temps
notify-periodic = Quand elle est fermée, l’application vérifie environ toutes les 15 minutes. L’appareil peut retarder cette vérification.
notify-seldom-title = L’application vérifie quand l’appareil le permet
notify-seldom = Tant que vous n’utilisez pas l’application, des heures peuvent passer entre deux vérifications. Si vous la fermez d’un balayage dans le sélecteur d’applications, elle ne vérifie plus rien jusqu’à ce que vous l’ouvriez de nouveau.
notify-late = Une demande n’est valable que quelques minutes : cette notification arrive donc souvent trop tard. Quand une page vous demande de confirmer, ouvrez vous-même l’application.
notify-push-title = Vous recevez une notification immédiatement
notify-push = Dès qu’une demande arrive, votre application push prévient Countersign. Si aucune notification ne vient, ouvrez vous-même l’application.
notify-apple = Dès qu’une demande arrive, Apple vous remet une notification. Elle dit seulement qu’une demande attend. Si aucune notification ne vient, ouvrez vous-même l’application.
notify-faster-title = Recevoir une notification immédiatement
notify-faster = Une application comme ntfy peut prévenir Countersign dès qu’une demande arrive. Installez-la, puis ouvrez de nouveau cette application.
notify-refused-title = Les notifications sont désactivées
notify-refused = Vous ne recevrez pas de notification quand une demande arrive. Vous verrez la demande en ouvrant l’application.
notify-settings = Ouvrir les réglages
notify-ask-title = Les notifications ne sont pas encore autorisées
notify-ask = Autorisez les notifications pour que l’application puisse vous avertir quand une demande arrive.
notify-allow = Autoriser les notifications

privacy-title = Votre vie privée
privacy-lead = En bref : cette application ne communique qu’avec les serveurs de vos comptes, et seulement au sujet de vos connexions.
privacy-kept-title = Ce que cet appareil conserve
privacy-kept-1 = Pour chaque compte : le nom et l’adresse du serveur, et votre compte, en partie masqué
privacy-kept-2 = Une clé secrète par compte, protégée par cet appareil et inutilisable sans votre code PIN
privacy-kept-3 = Vos réglages
privacy-kept-4 = Non conservés : votre code PIN, votre mot de passe ou une liste de vos connexions
privacy-sent-title = Ce qu’elle envoie, et à qui
privacy-sent-1 = Au serveur d’un compte : vos réponses aux demandes et la vérification des nouvelles demandes
privacy-sent-2 = Jamais votre code PIN : le serveur peut vérifier qu’il est juste, mais ne l’apprend pas
privacy-sent-3 = Le serveur voit aussi votre adresse IP, comme tout serveur
privacy-sent-4 = Si vous utilisez une application push : l’adresse à laquelle elle est joignable. Son fournisseur apprend quand une demande arrive, et rien de plus
privacy-none-title = Ce qu’elle ne fait pas
privacy-none-1 = Ni statistiques, ni publicité, ni rapports d’incident
privacy-none-2 = Aucun autre serveur : même les développeurs ne reçoivent aucune information sur vous
privacy-none-3 = Aucune image conservée : l’appareil photo ne lit que les codes QR
privacy-gone-title = Comment effacer vos données
privacy-gone = Si vous supprimez un compte dans « Comptes », il est effacé de cet appareil. « Mon compte » indique ce que le serveur conserve à votre sujet.

licences-title = Licences
licences-own = Cette application est un logiciel libre sous la licence publique de l’Union européenne (EUPL) 1.2.
licences-own-text = Lire la licence publique de l’Union européenne
licences-others-title = Réalisée avec le travail d’autres personnes
licences-others =
    { $count ->
        [one] { $count } composant, sous sa propre licence :
        [many] { $count } composants, chacun sous sa propre licence :
       *[other] { $count } composants, chacun sous sa propre licence :
    }
licences-texts-title = Texte complet de ces licences
licences-loading = Chargement de la liste…
licences-failed-title = La liste n’a pas pu être ouverte
licences-failed = Fermez l’application et ouvrez-la de nouveau. Rien d’autre n’est concerné.

diagnostics-title = Diagnostic
diagnostics-lead = Si quelque chose ne fonctionne pas, ces informations aident l’équipe d’assistance à vous aider.
diagnostics-safe = Ces informations ne contiennent aucun secret : ni code PIN, ni clé, ni code, ni mot de passe. Vous voyez ici tout ce qui serait partagé.
diagnostics-english = Les lignes sont en anglais, pour que toute équipe d’assistance puisse les lire.
diagnostics-lines = Informations de diagnostic
diagnostics-share = Partager

move-intro-title = Transférer vers un autre téléphone ?
move-intro-lead = Le compte { $account } sur { $server } sera transféré vers un autre téléphone ou une autre tablette. Il faut moins de deux minutes.
move-intro-1 = Gardez l’autre téléphone à portée de main, avec cette application installée.
move-intro-2 = Ce téléphone affiche un code QR. L’autre le scanne.
move-intro-3 = Saisissez votre code PIN sur l’autre téléphone. C’est le même code PIN qu’ici.
move-intro-4 = Les deux téléphones affichent six caractères. S’ils sont identiques, confirmez-le ici.
move-intro-after = Dès que l’autre téléphone est prêt, celui-ci ne fonctionne plus pour ce compte. D’ici là, rien ne change.
move-intro-accept = Continuer

move-code-title = Scannez ceci avec l’autre téléphone
move-code-lead = Sur l’autre téléphone, ouvrez Countersign, appuyez sur « Transférer depuis un ancien téléphone » ou « Scanner un code QR », et scannez ce code.
move-code-picture = Code QR pour l’autre téléphone
move-code-typed = Ou saisissez-y ce code
move-code-address = Adresse :
move-code-claimed-title = Saisissez maintenant votre code PIN sur l’autre téléphone
move-code-claimed = L’autre téléphone a lu le code et demande votre code PIN. Ce téléphone continuera ensuite automatiquement.
move-code-attempts =
    { $count ->
        [0] Il ne vous reste aucun essai.
        [1] Un code PIN erroné a été saisi sur l’autre téléphone. Il vous reste un essai.
       *[other] Un code PIN erroné a été saisi sur l’autre téléphone. Il vous reste { $count } essais.
    }
move-code-over-title = Ce code a expiré
move-code-over = Rien n’a été transféré. Revenez en arrière et recommencez.
move-cancel = Annuler le transfert

move-compare-title = Voyez-vous la même chose sur l’autre téléphone ?
move-compare-lead = Regardez les deux écrans. Prenez votre temps.
move-compare-characters = Les six caractères
move-compare-same = Les caractères sont identiques
move-compare-differ = Les caractères sont différents
move-compare-busy = Transfert du compte…
move-compare-note = Si les caractères sont différents, rien ne sera transféré. Quelqu’un d’autre a peut-être lu le code.

moved-title = L’autre téléphone est prêt
moved = L’autre téléphone approuve désormais les connexions de { $account } sur { $server }. Ce téléphone ne le peut plus et le compte en a été effacé.
moved-name = Dans « Mon compte », l’autre téléphone porte encore le nom de celui-ci. Vous pouvez y changer ce nom.
moved-home = Terminé

accounts-title = Comptes
accounts-lead = Appuyez sur un compte pour l’utiliser, changer son code PIN, le transférer ou le supprimer.
accounts-active = Affiché actuellement
accounts-requests =
    { $count ->
        [one] { $count } demande en attente
        [many] { $count } demandes en attente
       *[other] { $count } demandes en attente
    }
accounts-pending = En attente de votre autre écran
accounts-blocked = Bloqué
accounts-locked = Verrouillé
accounts-removed = Supprimé
accounts-cancelled = Enregistrement annulé
accounts-restored = Nouveau code PIN nécessaire

account-add = Ajouter un compte
account-switch = Changer de compte
account-switch-to = Passer à ce compte
account-see = Voir que faire
account-deactivated = Ce compte ne peut rien approuver pour le moment.
account-change-pin = Changer le code PIN
account-biometrics = À la place de votre code PIN, qui reste toujours valable.
account-notice-pin-changed-title = Votre code PIN a été changé
account-notice-pin-changed = Désormais, seul le nouveau code PIN fonctionne sur cet appareil.
account-notice-biometrics-on-title = Activation effectuée
account-notice-biometrics-on = Vous pouvez désormais utiliser votre empreinte digitale ou votre visage à la place du code PIN.
account-notice-biometrics-off-title = Désactivation effectuée
account-notice-biometrics-off = Désormais, cet appareil demande votre code PIN.
account-notice-named-title = Enregistré
account-notice-named = Cet appareil utilise désormais ce nom.
account-sign-ins = Connexions
account-sign-ins-detail = Quand et où ce compte a été utilisé
account-move = Transférer vers un autre téléphone
account-move-detail = En deux minutes environ, sans ordinateur
account-remove = Supprimer de cet appareil
account-name = Votre propre nom pour ce compte
account-name-hint = Seul cet appareil l’affiche. Longueur maximale : { $count }.
account-name-save = Enregistrer
account-remove-title = Supprimer ce compte de cet appareil ?
account-remove-lead = Voici ce qui se passe pour { $account } sur { $server } :
account-remove-server = Le serveur supprime cet appareil de votre compte et vous en informe par e-mail. Les demandes encore en attente ici sont annulées.
account-remove-here = Le compte et ses clés sont effacés de cet appareil. Vos autres comptes sont conservés.
account-remove-last = Si c’est votre seul appareil, assurez-vous d’avoir un autre moyen de vous connecter.
account-remove-reinstall = Pour utiliser à nouveau le compte ici, vous devrez réenregistrer cet appareil. Il en va de même si vous effacez l’application : la réinstaller ne rétablit pas le compte.
account-remove-confirm = Supprimer

sign-ins-title = Connexions
history-empty = Pas encore de connexions. Chaque connexion apparaîtra ici, avec le lieu et l’heure.
history-busy = Connexion au serveur…
history-more = Afficher les entrées précédentes
history-paused = Les demandes vers cet appareil sont-elles suspendues ?
history-expect = Je me connecte maintenant
history-expect-hint = Si un nouveau navigateur indique que les demandes à votre appareil sont suspendues, appuyez ici. Les nouveaux navigateurs pourront alors envoyer des demandes pendant dix minutes.
history-expected = Les nouveaux navigateurs peuvent maintenant envoyer des demandes à cet appareil pendant dix minutes.
history-method-password = Avec le mot de passe
history-method-app = Avec cette application
history-method-code = Avec un code de cette application
history-method-here = Sur cet appareil
history-signed-in = Connexion
history-signed = Signature
history-denied = Refus
history-expired = Sans réponse dans le délai
history-cancelled = Annulation
history-failed = Échec
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Nouveau code PIN pour « { $device } »
history-unblocked = L’appareil « { $device } » a été débloqué avec un nouveau code PIN
history-moved = L’application de l’appareil « { $device } » est passée sur un autre appareil
history-blocked = L’appareil « { $device } » a été bloqué
history-locked = L’appareil « { $device } » a été verrouillé
history-reported-by-you = Signalé par vous
history-not-me = Ce n’était pas moi
history-not-me-title = Ce n’était pas vous ?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Le signalement n’arrête pas cette transaction. Appelez maintenant « { $service } » : seul le service peut l’arrêter.
history-not-me-1 = Si vous le signalez, toutes les personnes connectées depuis ce navigateur seront déconnectées. Vous recevrez un e-mail à ce sujet.
history-not-me-2 = Changez votre mot de passe dans « Mon compte ».
history-not-me-3 = Dans « Mon compte », vérifiez vos appareils et vos sessions, et mettez fin à ceux que vous ne reconnaissez pas.
history-not-me-confirm = Signaler
