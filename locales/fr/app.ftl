### Français: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign s’ouvre

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

account-at = { $account } sur { $server }

context-place = Lieu
context-browser = Navigateur
context-network = Réseau
context-account = Compte
context-asked = Demandé à
context-page = Page

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

welcome-title = Pour se connecter, il faut être deux
welcome-lead = Quand vous vous connectez sur un autre écran, cette application vous demande si c’est bien vous.
welcome-initialise = Initialiser
welcome-new-phone = J’ai un nouveau téléphone
welcome-what = De quoi s’agit-il ?
welcome-what-title = À quoi sert Countersign
welcome-what-1 = Vous vous connectez sur un ordinateur ou une tablette, comme toujours.
welcome-what-2 = Cette application montre qui fait la demande, d’où et quand.
welcome-what-3 = Vous saisissez ici votre code PIN : alors seulement, la porte s’ouvre. Sans vous, elle reste fermée.
welcome-what-private = L’application ne connaît pas votre mot de passe et n’envoie jamais votre code PIN.
welcome-phone-title = Passer à un nouveau téléphone
welcome-phone-lead = Votre code PIN et vos clés ne quittent jamais l’ancien téléphone. Le nouveau doit donc être enregistré à son tour. Cela prend deux minutes.
welcome-phone-1 = Sur un ordinateur, connectez-vous et ouvrez « Mon compte ». L’ancien téléphone peut encore approuver.
welcome-phone-2 = Ajoutez ce téléphone comme nouvel appareil.
welcome-phone-3 = Supprimez ensuite l’ancien téléphone de la liste.
welcome-phone-lost = Si l’ancien téléphone est perdu, choisissez sur cette page un autre moyen de vous connecter.

where-title = Allez à votre autre écran
where-lead = Sur l’ordinateur ou la tablette où vous vous connectez :
where-step-1 = Connectez-vous et ouvrez « Mon compte ».
where-step-1-address = Ouvrez cette adresse, connectez-vous et ouvrez « Mon compte ».
where-step-2 = Choisissez « Gérer mes appareils mobiles », puis « Ajouter un appareil mobile ».
where-step-3 = Choisissez-y un code PIN. La page affiche ensuite un code carré.
where-scan = Scanner le code
where-same-device = Je suis sur le même appareil
where-same-title = Tout sur un seul appareil
where-same-lead = Un appareil photo ne peut pas voir son propre écran. Emportez plutôt le code sous forme de lien.
where-same-1 = Ouvrez la page de votre compte dans le navigateur de cet appareil.
where-same-2 = Ajoutez un appareil mobile et copiez le lien qui figure sous le code carré.
where-same-3 = Revenez ici et collez-le.
where-same-paste = Coller le lien

scan-title = Scannez le code
scan-lead = Placez le code carré de la page à l’intérieur du cadre.
scan-starting = L’appareil photo démarre
scan-refused-title = L’appareil photo n’est pas autorisé
scan-refused = L’application utilise l’appareil photo uniquement pour lire le code carré ; aucune image n’est conservée. Vous pouvez l’autoriser dans les réglages de cet appareil ou utiliser l’un des autres moyens ci-dessous.
scan-absent-title = Pas d’appareil photo ici
scan-absent = Transmettez le code autrement : choisissez ou déposez une image du code, ou collez son lien ci-dessous.
scan-busy = Lecture du code
scan-torch = Lampe
scan-picture = Depuis une image
scan-link-label = Ou saisissez ou collez le lien ou le code de la page
scan-address-label = Adresse de cette page
scan-link-submit = Utiliser
scan-drop = Déposez l’image ici

register-title = Enregistrer cet appareil ?
register-lead = Cet appareil confirmera les connexions sur
register-check = Est-ce l’adresse où vous avez ouvert votre compte sur votre autre écran ? Sinon, annulez.
register-stored-title = Ce qui est conservé sur cet appareil
register-stored-1 = Le nom du serveur et votre compte, en partie masqué
register-stored-2 = Une clé secrète, inutilisable sans votre code PIN
register-stored-3 = Ni votre code PIN, ni votre mot de passe
register-accept = Enregistrer
register-busy = Connexion au serveur
reset-title = Adopter le nouveau code PIN ?
reset-lead = Cet appareil utilisera le code PIN que vous avez choisi sur
reset-note = Tout le reste demeure inchangé. Dès lors, seul le nouveau code PIN est valable.
reset-accept = Continuer

pin-title = Saisissez votre code PIN
pin-title-enrol = Saisissez le code PIN choisi
pin-enrol = La liaison avec le compte { $account } sur { $server } est établie. Pour terminer l’enregistrement, saisissez votre code PIN.
pin-reset = La liaison avec le compte { $account } sur { $server } est établie. Pour terminer, saisissez votre nouveau code PIN.
pin-approve = Pour vous connecter à { $service }
pin-answer = Pour obtenir un code pour { $service }
pin-answer-digits = Pour obtenir un code pour { $server }
pin-dots =
    { $filled ->
        [0] Aucun chiffre saisi
        [one] { $filled } chiffre saisi sur 4
        [many] { $filled } chiffres saisis sur 4
       *[other] { $filled } chiffres saisis sur 4
    }
pin-busy = Vérification
pin-attempts =
    { $count ->
        [0] Il ne vous reste aucun essai.
        [1] C’est le dernier essai. Après un nouveau code PIN erroné, cet appareil est bloqué.
       *[other] Il vous reste { $count } essais.
    }
pin-attempts-enrol =
    { $count ->
        [0] Il ne vous reste aucun essai.
        [1] C’est le dernier essai. Après un nouveau code PIN erroné, vous recommencez sur la page.
       *[other] Il vous reste { $count } essais.
    }
pin-keypad = Clavier
pin-key-delete = Effacer le dernier chiffre
pin-forgotten = Oublié ?
pin-forgotten-title = Code PIN oublié ?
pin-forgotten-lead = Personne ne peut le retrouver, mais vous pouvez en choisir un nouveau. Cet appareil reste enregistré.
pin-forgotten-1 = Sur un autre écran, connectez-vous et ouvrez « Mon compte ».
pin-forgotten-2 = Choisissez « Gérer mes appareils mobiles », puis « Réinitialiser le code PIN » à côté de cet appareil.
pin-forgotten-3 = Choisissez un nouveau code PIN et scannez le code affiché par la page.
pin-forgotten-enrol = Vous venez de choisir ce code PIN sur la page qui affiche le code. Si vous ne vous en souvenez plus, retournez-y et recommencez : rien n’est encore enregistré.

compare-title = Voyez-vous la même chose sur la page ?
compare-lead = Comparez ces six caractères avec la page de votre autre écran, et répondez sur cette page.
compare-characters = Les six caractères
compare-same = S’ils sont identiques, indiquez-le sur la page. Cet appareil est alors prêt.
compare-differ = S’ils diffèrent, indiquez-le sur la page. Rien n’est alors enregistré et vous ne courez aucun risque.
compare-account = Pour { $account } sur { $server }
compare-home = J’ai répondu sur la page

home-title-quiet = Rien à approuver
home-title-requests =
    { $count ->
        [one] { $count } demande pour vous
        [many] { $count } demandes pour vous
       *[other] { $count } demandes pour vous
    }
home-quiet-lead = Quand vous vous connectez quelque part, la demande apparaît ici d’elle-même.
home-requests-lead = Ouvrez une demande pour voir de qui elle vient.
home-checking = Interrogation du serveur
home-checked = Vérifié { $ago }
home-offline = Pas de connexion. L’application réessaie d’elle-même.
home-offline-since = Pas de connexion. Dernière vérification { $ago }.
home-not-the-server = Un autre réseau a répondu à la place de votre serveur. Vous devez peut-être d’abord vous connecter à ce Wi-Fi.
home-refresh = Vérifier
home-scan = Scanner un code QR
home-pending-title = Votre autre écran vous attend
home-pending = Comparez-y les six caractères. Cet appareil est prêt dès que vous indiquez qu’ils sont identiques.
home-key-store = Le trousseau de clés du système n’est pas utilisé ici. L’application garde son secret dans un fichier que personne d’autre ne peut ouvrir.
home-account = Votre compte

request-title = Vous connecter à { $service } ?
request-match-label = Saisissez le nombre affiché sur la page où vous vous connectez
request-continue = Continuer
request-deny = Refuser
request-report = Je n’ai rien demandé
request-report-title = Vous n’avez rien demandé ?
request-report-lead = Alors quelqu’un d’autre connaît peut-être votre mot de passe. Personne n’obtient l’accès : cette demande va être refusée et signalée.
request-report-next = Changez ensuite votre mot de passe sur la page de votre compte.
request-report-confirm = Refuser et signaler
request-busy = Refus en cours

done-approved-title = Connexion réussie
done-approved = { $service } s’ouvre automatiquement sur votre autre écran.
done-denied-title = Demande refusée
done-denied = Personne n’a été connecté à { $service }.
done-reported-title = Demande refusée et signalée
done-reported = Personne n’a été connecté à { $service }. Changez bientôt votre mot de passe : quelqu’un d’autre le connaît peut-être.
done-expired-title = Le délai est écoulé
done-expired = Personne n’a été connecté à { $service }. Pour réessayer, recommencez sur la page.
done-cancelled-title = Demande annulée sur la page
done-cancelled = Personne n’a été connecté à { $service }. Il n’y a plus rien à faire ici.
done-wrong-match-title = Ce n’était pas le bon nombre
done-wrong-match = Le nombre n’est pas celui que la page affiche pour { $service }. Personne n’a donc été connecté. Si c’était vous, recommencez sur la page.
done-home = Terminé

challenge-title = Obtenir un code pour { $service } ?
challenge-lead = La page demande un code de cette application. Continuez seulement si c’est vous qui vous y connectez.
challenge-typed-title = Obtenir un code pour ces chiffres ?
challenge-typed-lead = Vous avez saisi douze chiffres affichés par une page. Le code ne vaut que pour cette page.
challenge-typed-warning = Des chiffres ne disent pas qui fait la demande. Continuez seulement si vous avez ouvert cette page vous-même et si son adresse est celle indiquée ci-dessus.
challenge-accept = Continuer
challenge-late = D’après l’horloge de cet appareil, le délai pour ce code est dépassé. La page vous demandera peut-être de recommencer.

otp-title = Saisissez ce code sur la page
otp-for = Pour { $service }
otp-for-digits = Pour { $server }
otp-code = Votre code
otp-hint = Majuscules ou minuscules, avec ou sans espaces : la page accepte les deux.
otp-aloud = Lire à voix haute
otp-done = Terminé
otp-late = Le délai pour ce code est dépassé. Si la page ne l’accepte pas, demandez-y un nouveau code.

halted-blocked-title = Cet appareil est bloqué
halted-blocked = Un code PIN erroné a été saisi trop de fois. Pour le moment, cet appareil ne peut donc rien approuver. Votre compte est en sécurité et vous n’avez pas besoin de vous enregistrer à nouveau.
halted-blocked-todo = Pour le débloquer, choisissez un nouveau code PIN :
halted-copied-title = Cet appareil est verrouillé
halted-copied = Les données de l’application ont été utilisées ailleurs ou rétablies à partir d’une copie plus ancienne. Par sécurité, le serveur n’accepte plus cet appareil.
halted-copied-todo = Supprimez le compte ici, puis enregistrez à nouveau cet appareil sur la page de votre compte. Si vous n’avez rien copié, changez aussi votre mot de passe.
halted-removed-title = Cet appareil a été supprimé
halted-removed = Il a été retiré de votre compte et ne peut donc plus approuver de connexions.
halted-removed-todo = Pour l’utiliser à nouveau, supprimez le compte ici et enregistrez l’appareil sur la page de votre compte.
halted-enrolment-cancelled-title = L’enregistrement a été annulé
halted-enrolment-cancelled = Sur la page, les six caractères ont été déclarés différents ou l’enregistrement a été interrompu. Rien n’est enregistré.
halted-enrolment-cancelled-todo = Recommencez sur la page quand vous le souhaitez. Si les caractères étaient vraiment différents, utilisez un autre réseau.
halted-server-restored-title = Le serveur est revenu en arrière
halted-server-restored = Il a été rétabli à partir d’une copie plus ancienne et cet appareil en sait plus que lui. Votre compte est en sécurité.
halted-server-restored-todo = Un nouveau code PIN les remet d’accord :
halted-step-1 = Sur un autre écran, ouvrez { $origin } et connectez-vous.
halted-step-2 = Choisissez « Gérer mes appareils mobiles », puis « Réinitialiser le code PIN » à côté de cet appareil.
halted-step-3 = Scannez le code affiché par la page.
halted-scan = Scanner ce code
halted-remove = Supprimer de cet appareil
halted-begin-again = Supprimer et recommencer
halted-remove-title = Supprimer le compte de cet appareil ?
halted-remove-lead = Cet appareil oublie alors { $account } sur { $server }. Il ne peut plus rien approuver avant d’être à nouveau enregistré.
halted-remove-confirm = Supprimer

store-title = L’application ne peut pas s’ouvrir
