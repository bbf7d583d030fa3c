### Français: see locales/en for what each text is for.

product-name = Countersign

page-skip = Aller au contenu
page-sign-out = Se déconnecter
page-demo = Ceci est une démonstration sur cet ordinateur. Ses e-mails sont conservés ici :
page-back-account = Mon compte
page-back-devices = Mes appareils mobiles
page-cancel = Annuler
page-language = Langue
page-language-set = Changer

sign-in-title = Se connecter
sign-in-lead = Pour commencer, saisissez votre adresse e-mail.
sign-in-email = Adresse e-mail
sign-in-email-wrong = Saisissez une adresse e-mail complète, par exemple marie@example.eu.
sign-in-next = Suivant
sign-in-over = Cette connexion a pris fin, parce qu’elle a duré plus de 15 minutes ou qu’elle a été commencée dans un autre navigateur. Rien n’est perdu : recommencez ici.

password-title = Saisissez votre mot de passe
password-not-you = Ce n’est pas vous ?
password-label = Mot de passe
password-show = Afficher
password-hide = Masquer
password-change-title = Changer le mot de passe
password-change-lead = Utilisez au moins { $count } caractères ; quelques mots à la suite se retiennent bien. Les autres navigateurs sont déconnectés et vous recevez un e-mail à ce sujet.
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-repeat = Le nouveau mot de passe à nouveau
password-save = Enregistrer le nouveau mot de passe
password-saved = Votre mot de passe est changé. Les autres navigateurs ont été déconnectés.
account-password-state = Changez-le si une autre personne peut le connaître.
error-password-short = Utilisez au moins { $count } caractères.
    .title = Le mot de passe est trop court
error-password-long = Utilisez au plus { $count } caractères.
    .title = Le mot de passe est trop long
error-password-personal = Il ne doit pas contenir votre adresse e-mail ni être votre nom.
    .title = Choisissez un autre mot de passe
error-password-differs = Saisissez deux fois le même nouveau mot de passe.
    .title = Les deux mots de passe ne sont pas identiques
forgotten-title = Mot de passe oublié ?
forgotten-lead = Saisissez votre adresse e-mail. S’il existe un compte, nous vous envoyons un lien pour choisir un nouveau mot de passe.
forgotten-send = Envoyer le lien
forgotten-sent-lead = Si cette adresse a un compte, un lien est en route. Ouvrez-le dans ce navigateur.
forgotten-wait-lead = Aucun de vos appareils ne peut confirmer : pour votre sécurité, vous ne pouvez choisir le nouveau mot de passe qu’après cette heure. Ouvrez alors à nouveau le lien de l’e-mail. L’e-mail permet de tout arrêter si ce n’était pas vous.
forgotten-saved = Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.
recover-title = Retrouver votre application
recover-lead = Vous vous êtes connecté avec le mot de passe seul. Votre compte demande aussi l’application ; seule cette page est donc ouverte.
recover-sign-in = Se connecter avec l’application
recover-sign-in-lead = Un de vos appareils peut confirmer. Avec lui, tout votre compte est ouvert.
password-sign-in = Se connecter
method-title = Choisissez comment vous connecter
method-label = Comment voulez-vous confirmer que c’est bien vous ?
method-hint = Avec l’application Countersign sur votre appareil, votre connexion est plus sûre qu’avec un mot de passe seul.
method-password = Mot de passe seul
method-without-app = Sans l’application
    .hint = Si vous n’avez pas encore d’appareil ou si aucun ne fonctionne.
method-app-pin = Approuver dans mon application
    .hint = Nous envoyons une demande à votre appareil.
method-on-mobile = Approuver dans l’application de cet appareil
    .hint = L’application s’ouvre et vous ramène ici.
method-app-qr = Utiliser un code de mon application
    .hint = Vous scannez un code QR. Votre appareil n’a pas besoin de réseau.
error-wrong-password = Vérifiez l’adresse et saisissez à nouveau le mot de passe. Les majuscules et les minuscules comptent. Si vous n’avez pas de compte ici, rien n’a été modifié.
    .title = L’adresse et le mot de passe ne correspondent pas
error-password-alone = Une tentative de connexion a été signalée sur l’un de vos appareils. Pendant une heure ensuite, choisissez un moyen avec l’application.
    .title = Le mot de passe seul ne suffit pas pour le moment
error-too-many-passwords =
    { $count ->
        [one] Pour protéger le compte, aucun mot de passe n’est examiné pendant { $count } seconde. Réessayez ensuite.
        [many] Pour protéger le compte, aucun mot de passe n’est examiné pendant { $count } secondes. Réessayez ensuite. Vos appareils ne sont pas concernés.
       *[other] Pour protéger le compte, aucun mot de passe n’est examiné pendant { $count } secondes. Réessayez ensuite. Vos appareils ne sont pas concernés.
    }
    .title = Veuillez patienter un instant

device-title = Quel appareil voulez-vous utiliser ?
device-lead = Seul cet appareil reçoit la demande. Les autres ne sont pas dérangés.
device-none-title = Vous n’avez pas encore d’appareil
device-none-lead = Pour confirmer avec l’application, vous devez d’abord ajouter un appareil à votre compte. Connectez-vous maintenant avec votre mot de passe. Dans « Mon compte », la rubrique « Mes appareils mobiles » vous guide en deux minutes environ.
device-none-unusable = Votre appareil n’est pas utilisable pour le moment : il est bloqué ou son ajout n’est pas terminé. Connectez-vous avec votre mot de passe. Dans « Mes appareils mobiles », vous pouvez réinitialiser son code PIN.
device-none-password = Me connecter avec le mot de passe
device-last-used = Dernière utilisation :
device-never-used = Pas encore utilisé
device-other-method = Utiliser un autre moyen

waiting-title = Confirmez sur votre appareil
waiting-step-open = Ouvrez l’application Countersign sur { $device }. La demande apparaît d’elle-même.
waiting-step-match = Vérifiez de qui vient la demande, puis saisissez ce nombre dans l’application :
waiting-step-check = Vérifiez dans l’application de qui vient la demande, puis continuez.
waiting-step-pin = Saisissez votre code PIN dans l’application. Cette page continue d’elle-même.
waiting-match-label = Le nombre à saisir dans l’application
waiting-time-left = Temps restant
waiting-other-method = Utiliser un autre moyen
waiting-cancel = Annuler
waiting-noscript = Sans scripts, cette page ne peut pas continuer d’elle-même. Quand vous avez confirmé dans l’application, appuyez sur le bouton.
waiting-continue = J’ai confirmé
waiting-confirmed = Confirmé. Un instant…
waiting-none-title = Aucune demande dans l’application ?
waiting-none-lead = Ouvrez l’application sur { $device } et vérifiez que l’appareil a du réseau. Sans réseau, utilisez plutôt un code.
waiting-again = Envoyer la demande à nouveau
waiting-code = Utiliser plutôt un code

outcome-again = Réessayer
outcome-begin-again = Recommencer
outcome-ends = Cette tentative est terminée. La page doit recommencer avec le mot de passe.
outcome-hour = Pendant une heure, le mot de passe seul ne connecte personne, sauf dans un navigateur que l’un de vos appareils a déjà confirmé.
outcome-denied = Demande refusée sur votre appareil
    .lead = Personne n’a été connecté. Si vous avez appuyé sur « Refuser » par erreur, réessayez.
    .change = Rien n’a été modifié. Si vous avez appuyé sur « Refuser » par erreur, réessayez.
outcome-reported = Demande signalée sur votre appareil
    .lead = Personne n’a été connecté. Si quelqu’un d’autre a fait la demande, cette personne connaît peut-être votre mot de passe : changez-le dès que possible.
outcome-expired = Le délai est écoulé
    .lead = Il n’y a pas eu de réponse à la demande en deux minutes. Personne n’a donc été connecté. Gardez votre appareil à portée de main et réessayez.
    .change = Il n’y a pas eu de réponse à la demande en deux minutes. Rien n’a donc été modifié. Gardez votre appareil à portée de main et réessayez.
outcome-cancelled = La demande a été annulée
    .lead = Personne n’a été connecté. Vous pouvez recommencer quand vous voulez.
    .change = Rien n’a été modifié. Vous pouvez recommencer quand vous voulez.
outcome-wrong-match = Le nombre saisi n’était pas celui de cette page
    .lead = La demande a pris fin et personne n’a été connecté. Réessayez avec le nouveau nombre.
    .change = La demande a pris fin et rien n’a été modifié. Réessayez avec le nouveau nombre.
outcome-blocked = Cet appareil est bloqué
    .lead = Un code PIN erroné a été saisi cinq fois de suite, ou l’appareil a été verrouillé ou supprimé. Connectez-vous par un autre moyen. Dans « Mes appareils mobiles », vous pouvez réinitialiser son code PIN.
    .change = Un code PIN erroné a été saisi cinq fois de suite, ou l’appareil a été verrouillé ou supprimé. Rien n’a été modifié. Utilisez un autre moyen. Dans « Mes appareils mobiles », vous pouvez réinitialiser son code PIN.
outcome-too-many = Trois demandes sont déjà en attente
    .lead = Répondez-y ou refusez-les dans l’application, ou attendez deux minutes qu’elles prennent fin d’elles-mêmes. Réessayez ensuite.
outcome-only-known = Votre appareil n’est pas sollicité pour le moment
    .lead = Au cours de la dernière heure, plusieurs demandes sont restées sans réponse ou ont été refusées. Pour vous en épargner d’autres, seuls les navigateurs que vous avez déjà utilisés peuvent en envoyer. Utilisez un autre moyen ou réessayez dans une heure.
outcome-too-many-codes = Trop de codes étaient erronés
    .lead = Pour protéger votre compte, aucun nouveau code n’est créé avant l’heure indiquée ci-dessous. D’ici là, utilisez un autre moyen.
outcome-announce = Ou ouvrez « Connexions » dans l’application, appuyez sur « Je me connecte maintenant » et réessayez ici.
outcome-not-active = Cet appareil n’est pas utilisable actuellement
    .lead = Son ajout n’est pas terminé, ou il est bloqué ou supprimé. Utilisez un autre moyen. Dans « Mes appareils mobiles », vous voyez son état.

context-browser = { $browser } sur { $system }
context-this-computer = Cet ordinateur

on-mobile-passwordless = Se connecter avec l’application de cet appareil
on-mobile-title = Confirmez avec l’application de cet appareil
on-mobile-step-open = Ouvrez l’application avec le bouton ci-dessous.
on-mobile-step-check = Vérifiez de qui vient la demande et saisissez votre code PIN.
on-mobile-step-back = L’application vous ramène ici et vous êtes connecté.
on-mobile-open = Ouvrir l’application
on-mobile-verified = Rien ne s’ouvre ? Utilisez ce lien
on-mobile-confirmed = Confirmé. L’application vous ramène à cette page.
on-mobile-typed-title = L’application affiche neuf caractères ?
on-mobile-typed-lead = C’est le cas quand elle vous a conduit dans un autre navigateur que celui-ci. Saisissez-les ici. Les majuscules, les espaces et les traits d’union ne comptent pas.
on-mobile-typed-label = Les neuf caractères
error-mistyped-return = Un ou plusieurs caractères ne sont pas ceux de l’application. Cela ne compte pas comme un essai : comparez et corrigez.
    .title = Il y a une faute de frappe
error-return-not-yet = L’application n’a pas encore confirmé. Ouvrez-la avec le bouton ci-dessus ; elle affiche ensuite les caractères.
    .title = Confirmez d’abord dans l’application
error-too-many-passwordless =
    { $count ->
        [one] Beaucoup de connexions ont été commencées d’ici en peu de temps. Attendez { $count } minute, ou utilisez votre adresse e-mail.
        [many] Beaucoup de connexions ont été commencées d’ici en peu de temps. Attendez { $count } minutes, ou utilisez votre adresse e-mail.
       *[other] Beaucoup de connexions ont été commencées d’ici en peu de temps. Attendez { $count } minutes, ou utilisez votre adresse e-mail.
    }
    .title = Veuillez patienter un instant
error-wrong-return =
    { $count ->
        [one] Ce ne sont pas les caractères pour cette page. Comparez-les avec l’application. Il vous reste { $count } essai.
        [many] Ce ne sont pas les caractères pour cette page. Comparez-les avec l’application. Il vous reste { $count } essais.
       *[other] Ce ne sont pas les caractères pour cette page. Comparez-les avec l’application. Il vous reste { $count } essais.
    }
    .title = Ce sont d’autres caractères

request-link-title = Cette demande est pour l’application
request-link-lead = Ouvrez-la dans l’application Countersign sur cet appareil. Confirmez seulement si vous venez vous-même de commencer une connexion sur cet appareil. Sinon, fermez cette page.

return-ended-title = Personne n’a été connecté
return-ended-lead = L’application vous a conduit dans un autre navigateur que celui où vous avez commencé. Cette connexion a donc pris fin. Vous pouvez recommencer ici, dans ce navigateur.
return-ended-again = Recommencer ici
return-elsewhere-title = Vous n’avez pas commencé dans ce navigateur
return-elsewhere-lead = Personne n’a été connecté ici. Retournez dans le navigateur où vous avez commencé et saisissez-y les neuf caractères que l’application affiche.
return-typed-only-title = Ce lien ne fonctionne plus
return-typed-only-lead = Il a d’abord été ouvert dans un autre navigateur. Vous êtes maintenant dans le bon navigateur : allez à la page où vous avez commencé et saisissez-y les neuf caractères que l’application affiche.
return-wrong-title = Le code de ce lien est faux
return-wrong-lead = Personne n’a été connecté et rien n’a changé. Appuyez de nouveau sur le bouton dans l’application, ou saisissez les neuf caractères qu’elle affiche sur la page où vous avez commencé.
return-gone-title = Ce chemin de retour n’est plus valable
return-gone-lead = Il a déjà servi, ou son délai est écoulé. Il n’a permis à personne de se connecter. Si vous voulez toujours vous connecter, recommencez.

outcome-code-used = Le code a été erroné trois fois
    .lead = Personne n’a été connecté. Vous pouvez recommencer quand vous voulez.
outcome-return-expired = Cette connexion a pris fin
    .lead = L’application a ouvert un autre navigateur, les caractères ont été erronés trois fois, ou le délai est écoulé. Personne n’a été connecté. Vous pouvez recommencer quand vous voulez.

code-title = Utilisez le code QR de l’application
code-lead = Pour { $device }. Aucun réseau n’est nécessaire.
code-step-scan = Dans l’application, appuyez sur « Scanner un code QR » et placez l’appareil devant cette image.
code-step-pin = Vérifiez de qui vient la demande et saisissez votre code PIN. L’application affiche neuf lettres et chiffres.
code-step-type = Neuf lettres et chiffres. Les majuscules, les espaces et les traits d’union ne comptent pas.
code-picture = Code QR à scanner avec l’application Countersign
code-label = Code affiché par votre application
code-submit = Se connecter
code-confirm = Confirmer
code-typed-open = Vous ne pouvez pas scanner l’image ?
code-typed-hint = Dans l’application, appuyez sur « Scanner un code QR », puis sur « Saisir un code », et entrez ces douze chiffres :
code-time-left = Valable encore
code-new = Afficher un nouveau code

error-mistyped-otp = Un ou plusieurs caractères ne sont pas ceux de l’application. Cela ne compte pas comme un essai : comparez et corrigez.
    .title = Il y a une faute de frappe
error-not-this-device-otp =
    { $count ->
        [one] Le code a été créé par un autre appareil, pour une autre page ou il y a longtemps. Créez-en un nouveau dans l’application pour cette image. Il vous reste { $count } essai.
        [many] Le code a été créé par un autre appareil, pour une autre page ou il y a longtemps. Créez-en un nouveau dans l’application pour cette image. Il vous reste { $count } essais.
       *[other] Le code a été créé par un autre appareil, pour une autre page ou il y a longtemps. Créez-en un nouveau dans l’application pour cette image. Il vous reste { $count } essais.
    }
    .title = Ce code n’est pas pour cette page
error-wrong-otp-pin =
    { $count ->
        [one] Scannez à nouveau l’image et saisissez votre code PIN avec soin. Il vous reste { $count } essai : après un nouveau code PIN erroné, l’appareil est bloqué. Vous pouvez alors réinitialiser le code PIN dans « Mon compte ».
        [many] Scannez à nouveau l’image et saisissez votre code PIN avec soin. Il vous reste { $count } essais.
       *[other] Scannez à nouveau l’image et saisissez votre code PIN avec soin. Il vous reste { $count } essais.
    }
    .title = Le code PIN saisi dans l’application est erroné
error-code-expired = Cinq minutes se sont écoulées. Scannez la nouvelle image ci-dessous et saisissez le nouveau code.
    .title = Ce code est trop ancien
error-code-used = Chaque code sert une seule fois et chaque image permet trois essais. Scannez la nouvelle image ci-dessous et saisissez le nouveau code.
    .title = Ce code a déjà servi

account-title = Mon compte
account-hello = Bonjour { $name }
account-lead = Vous gérez ici votre compte et les appareils qui confirment pour vous.
account-devices = Mes appareils mobiles
account-devices-state =
    { $count ->
        [0] Pas encore d’appareil. Dès que vous en avez un, un mot de passe volé ne suffit plus pour modifier vos appareils.
        [one] { $count } appareil confirme pour vous.
        [many] { $count } appareils confirment pour vous.
       *[other] { $count } appareils confirment pour vous.
    }
account-devices-unusable = Aucun de vos appareils ne peut confirmer pour le moment. Voir que faire.
account-history = Historique des connexions
account-history-state = Quand et où vous vous êtes connecté, et ce que vous avez signé
account-history-open = Afficher l’historique
account-sessions = Sessions ouvertes
account-sessions-state = Où vous êtes connecté
account-sessions-open = Afficher les sessions
account-stop = Appareil perdu ou volé ?
account-stop-state = Mettre fin à tout en une fois : appareils, demandes, connexions
account-stop-open = Tout arrêter
account-mail-language = Langue de vos e-mails
account-mail-language-save = Enregistrer
account-mail-language-saved = Vous recevez désormais vos e-mails dans cette langue.
account-bank = Banque de démonstration
account-bank-state = Un service où vous signez un virement avec l’application
account-bank-open = Ouvrir la banque
account-devices-manage = Gérer mes appareils mobiles
account-devices-first = Ajouter un appareil mobile

devices-title = Mes appareils mobiles
devices-lead = Ces appareils peuvent confirmer que c’est bien vous.
devices-none = Vous n’avez pas encore d’appareil. Ajoutez-en un : dès lors, un mot de passe volé ne suffit plus pour modifier vos appareils.
devices-add = Ajouter un appareil mobile
devices-active = Actif
devices-pending = Non terminé
devices-blocked = Bloqué
devices-locked = Verrouillé
devices-blocked-why = Des codes PIN erronés ont bloqué cet appareil. Pour l’utiliser à nouveau, réinitialisez son code PIN.
devices-suspended-why = L’appareil ou le navigateur avec lequel il a été ajouté n’est plus fiable. S’il est à vous, réinitialisez son code PIN ; si vous ne le connaissez pas, supprimez-le.
devices-locked-why = Une copie de cet appareil a été détectée. Il a donc été verrouillé pour votre sécurité. Supprimez-le et ajoutez-le à nouveau.
devices-pending-why = L’ajout de cet appareil n’est pas terminé. Supprimez-le et ajoutez-le à nouveau.
devices-added = Ajouté le
devices-last-used = Dernière utilisation le
devices-never-used = Pas encore utilisé
devices-rename = Renommer
devices-rename-label = Nouveau nom
devices-rename-save = Enregistrer le nom
devices-reset = Réinitialiser le code PIN
devices-remove = Supprimer
devices-remove-title = Supprimer { $device } ?
devices-remove-lead = Il ne peut plus confirmer pour vous et ses demandes en cours prennent fin. Un e-mail vous en informe. Pour l’utiliser à nouveau, vous devez l’ajouter une nouvelle fois.
devices-remove-last = C’est votre seul appareil. Sans lui, il faut, pour ajouter le suivant, votre mot de passe, un lien reçu par e-mail et un délai d’attente.
devices-remove-others = Ces appareils ont été ajoutés avec lui et seront bloqués jusqu’à ce que vous réinitialisiez leur code PIN : { $devices }
devices-remove-confirm = Supprimer cet appareil
devices-remove-keep = Le garder
devices-removed = L’appareil a été supprimé. Un e-mail vous le confirme.
devices-renamed = Le nom a été modifié.
devices-pin-reset = L’appareil a son nouveau code PIN.
devices-was-added = L’appareil a été ajouté. Un e-mail vous le confirme.
error-device-name = Donnez à l’appareil un nom de 1 à 40 caractères.
    .title = Le nom est absent ou trop long
error-device-name-characters = Le nom contient un saut de ligne, une tabulation ou un caractère invisible. Saisissez-le de nouveau sans ce caractère.
    .title = Le nom contient un caractère qui ne peut pas être affiché

step-up-title = Confirmez que c’est bien vous
step-up-first = Saisissez d’abord à nouveau votre mot de passe.
step-up-for-add = Vous voulez ajouter un appareil.
step-up-for-remove = Vous voulez supprimer « { $device } ».
step-up-for-reset = Vous voulez choisir un nouveau code PIN pour « { $device } ».
step-up-for-rename = Vous voulez renommer « { $device } ».
step-up-for-password = Vous voulez changer votre mot de passe.
step-up-for-email = Vous voulez remplacer votre adresse e-mail par { $email }.
step-up-for-report = Vous voulez signaler une connexion qui n’était pas la vôtre.
step-up-for-sessions = Vous voulez déconnecter vos autres navigateurs.
step-up-device-title = Confirmez avec un appareil
step-up-device-lead = Vous avez un appareil : le mot de passe seul ne suffit donc pas pour cette modification.
step-up-continue = Continuer
step-up-app-pin = Confirmer dans l’application
step-up-app-qr = Avec un code QR, sans réseau
step-up-unusable = Aucun de vos appareils ne fonctionne ?
step-up-unusable-lead = Dans « Mes appareils mobiles », vous pouvez réinitialiser le code PIN d’un appareil avec un lien reçu par e-mail.
sign-in-service = { $name }, Mon compte

add-title = Ajouter un appareil mobile
add-lead = Choisissez d’abord un nom et un code PIN. Le code PIN reste sur cette page et dans votre application ; le serveur ne le voit jamais.
add-name = Nom de l’appareil
add-name-hint = Pour le reconnaître, par exemple « Téléphone de Marie ».
add-pin = Code PIN de quatre chiffres
add-pin-hint = Vous le saisissez dans l’application pour confirmer. Évitez les années, les suites et les répétitions.
add-pin2 = Le même code PIN, une seconde fois
add-show = Afficher le code QR
add-noscript = Cette page crée elle-même le code QR, pour que personne d’autre ne voie votre code PIN. Pour cela, elle a besoin de scripts : autorisez-les pour ce site, puis rechargez la page.
reset-title = Nouveau code PIN pour { $device }
reset-lead = Choisissez un nouveau code PIN. Il reste sur cette page et dans votre application ; le serveur ne le voit jamais.

enrol-scan-title = Scannez ceci avec votre appareil
enrol-scan-lead = Ouvrez l’application Countersign, appuyez sur « Configurer cet appareil » ou « Ajouter un compte », et placez l’appareil devant l’image.
enrol-reset-lead = Ouvrez l’application Countersign sur { $device }, appuyez sur « Scanner un code QR » et placez l’appareil devant l’image.
enrol-picture = Code QR à scanner avec l’application Countersign
enrol-other-ways = Sur le même appareil, ou sans appareil photo ?
enrol-link-label = Sur le même appareil, ouvrez ce lien dans l’application ou copiez-le dans celle-ci :
enrol-here = L’application est sur cet appareil ?
enrol-here-lead = Ouvrez-la ici. Vous revenez à cette page pour comparer six caractères.
enrol-copy = Copier le lien
enrol-copied = Copié
enrol-typed-label = Ou saisissez ce code dans l’application, avec l’adresse { $origin }
enrol-waiting = En attente de votre appareil…
enrol-claimed = Votre appareil est relié. Saisissez votre code PIN dans l’application.
enrol-wrong-pin =
    { $count ->
        [one] Ce n’était pas le code PIN que vous avez choisi ici. Il vous reste { $count } essai.
        [many] Ce n’était pas le code PIN que vous avez choisi ici. Il vous reste { $count } essais.
       *[other] Ce n’était pas le code PIN que vous avez choisi ici. Il vous reste { $count } essais.
    }
enrol-compare-title = Voyez-vous la même chose dans l’application ?
enrol-compare-lead = Comparez les six caractères ci-dessous avec ceux de votre appareil. C’est vraiment votre appareil seulement s’ils sont identiques.
enrol-match = Ils sont identiques
enrol-differ = Ils sont différents
enrol-added-title = Votre appareil est prêt
enrol-added-lead = Il peut désormais confirmer pour vous. Un e-mail vous le confirme.
enrol-reset-done-title = Le nouveau code PIN est en place
enrol-reset-done-lead = L’appareil confirme à nouveau pour vous, avec son nouveau code PIN. Un e-mail vous en informe.
enrol-done = Aller à mes appareils mobiles
enrol-dead-title = Ce code n’est plus valable
enrol-dead-expired = Personne ne l’a utilisé en dix minutes. Rien n’a été enregistré.
enrol-dead-unfinished = Un appareil l’a utilisé, mais le PIN ou la comparaison sur cette page n’a pas suivi à temps. Rien n’a été enregistré.
enrol-dead-wrong-pin = Un code PIN erroné a été saisi trois fois. Rien n’a été enregistré.
enrol-dead-contested = Deux appareils ont essayé d’utiliser le même code. Tous deux ont donc été refusés. Rien n’a été enregistré. Tenez l’image à l’abri des regards.
enrol-dead-rejected = Vous avez indiqué que les caractères diffèrent. L’appareil a donc été refusé. Si ce n’était pas une erreur, quelqu’un d’autre a peut-être photographié le code : recommencez là où personne ne regarde.
enrol-dead-gone = Le code n’est plus valable. Rien n’a été enregistré.
enrol-again = Recommencer
enrol-cancel = Annuler
enrol-time-left = Code valable encore
enrol-failed = Le serveur n’a pas accepté le code. Vérifiez votre connexion et réessayez.

pin-four-digits = Le code PIN compte exactement quatre chiffres.
pin-differs = Les deux codes PIN ne sont pas identiques. Saisissez-les à nouveau tous les deux.
pin-same-digits = Quatre chiffres identiques sont faciles à deviner. Choisissez un autre code PIN.
pin-row = Des chiffres qui se suivent, dans un sens ou dans l’autre, sont faciles à deviner. Choisissez un autre code PIN.
pin-pairs = Des paires répétées ou inversées sont faciles à deviner. Choisissez un autre code PIN.
pin-year = Une année est facile à deviner. Choisissez un autre code PIN.
pin-keypad-line = Une ligne du clavier est facile à deviner. Choisissez un autre code PIN.

recovery-title-pin = Réinitialiser le code PIN : { $device }
recovery-title-add = Ajouter un appareil sans en avoir d’autre
recovery-choose-lead = Pour cela, un mot de passe seul ne suffit pas. Saisissez-le à nouveau, puis choisissez comment prouver que c’est bien vous.
recovery-app-first = Un autre de vos appareils fonctionne. Connectez-vous d’abord avec lui ; il pourra ensuite confirmer cette modification.
recovery-password-label = Mot de passe
recovery-by-device = Confirmer avec { $device }
recovery-by-device-hint = Immédiatement
recovery-by-mail = Avec un lien par e-mail
recovery-by-mail-hint-now = À votre adresse e-mail, immédiatement
recovery-by-mail-hint-wait =
    { $count ->
        [one] À votre adresse e-mail, puis une attente de { $count } heure
        [many] À votre adresse e-mail, puis une attente de { $count } heures
       *[other] À votre adresse e-mail, puis une attente de { $count } heures
    }
recovery-sent-title = Consultez vos e-mails
recovery-sent-lead = Un lien vous est envoyé à l’adresse { $email }. Ouvrez-le dans ce navigateur : il vous indique la suite.
recovery-sent-again = Pas d’e-mail après quelques minutes ? Envoyer un nouveau lien
recovery-wait-title = L’attente a commencé
recovery-wait-lead = Pour votre sécurité, vous pouvez continuer seulement après ce délai. Revenez alors à cette page, dans ce navigateur. Si ce n’était pas vous, l’e-mail vous permet de tout arrêter.
recovery-wait-until = Vous pouvez continuer à partir du
recovery-elsewhere-title = Était-ce vous ?
recovery-elsewhere-lead = Si vous avez demandé ce lien, ouvrez-le dans le navigateur où vous l’avez demandé, pendant que votre session y est ouverte. Sinon, arrêtez tout ici.
recovery-elsewhere-password = Ce lien mène à un nouveau mot de passe. Si vous l’avez demandé, ouvrez-le dans le navigateur où vous l’avez demandé. Sinon, arrêtez tout ici ; votre mot de passe reste le même.
recovery-take-over = C’était moi : continuer dans ce navigateur
recovery-stop = Ce n’était pas moi : arrêter
recovery-stopped-title = Procédure arrêtée
recovery-stopped-lead = Rien n’a été modifié. Si vous n’avez rien demandé, quelqu’un connaît votre mot de passe : changez-le maintenant.
recovery-stopped-password = Votre mot de passe reste le même et le lien ne fonctionne plus. Pour demander un tel lien, il suffit de connaître votre adresse e-mail.
recovery-over-title = Ce lien n’est plus valable
recovery-over-lead = Il a été utilisé, arrêté, remplacé par un plus récent ou laissé trop longtemps. Rien n’a été modifié.
recovery-too-late = Ce lien a déjà été utilisé ou son délai est écoulé : il n’y a plus rien à arrêter. Si vous ne l’avez pas utilisé vous-même, connectez-vous, vérifiez vos appareils et changez votre mot de passe.
error-other-device-works = Un autre de vos appareils fonctionne. Confirmez avec lui : aucun lien par e-mail n’est alors nécessaire.
    .title = Utilisez votre autre appareil
error-too-many-links =
    { $count ->
        [one] Plusieurs e-mails contenant un lien ont déjà été envoyés aujourd’hui. Consultez votre messagerie, y compris le courrier indésirable, ou réessayez dans { $count } heure.
        [many] Plusieurs e-mails contenant un lien ont déjà été envoyés aujourd’hui. Consultez votre messagerie, y compris le courrier indésirable, ou réessayez dans { $count } heures.
       *[other] Plusieurs e-mails contenant un lien ont déjà été envoyés aujourd’hui. Consultez votre messagerie, y compris le courrier indésirable, ou réessayez dans { $count } heures.
    }
    .title = Plus de lien pour le moment

sessions-lead = Vous êtes connecté ici. Si vous ne reconnaissez pas l’une de ces sessions, fermez-la et changez votre mot de passe.
sessions-here = Ce navigateur
sessions-end = Fermer cette session
sessions-end-others = Fermer toutes les autres sessions
sessions-end-others-lead = Vous serez déconnecté partout, sauf dans ce navigateur.
sessions-ended = La session a été fermée.
sessions-others-ended = Toutes les autres sessions ont été fermées.

history-title = Historique des connexions
history-lead = Ce qui s’est passé avec votre compte ces 180 derniers jours, du plus récent au plus ancien.
history-none = Rien pour l’instant. Les connexions et les signatures apparaissent ici.
history-signed-in = Connexion
history-signed = Signature
history-denied = Refus
history-expired = Sans réponse à temps
history-cancelled = Annulation
history-failed = Échec
history-by-password = Avec le mot de passe seul
history-by-app = Avec l’application
history-by-code = Avec un code de l’application
history-on-mobile = Avec l’application sur le même appareil
history-not-me = Ce n’était pas moi
history-reported = Signalé
history-report-title = Ce n’était pas vous ?
history-report-lead = Si vous le signalez, toutes les personnes connectées depuis ce navigateur sont déconnectées, et il est désormais considéré comme inconnu. Un e-mail vous en informe. Changez ensuite votre mot de passe.
history-report-here = C’est le navigateur que vous utilisez en ce moment : votre session est aussi fermée ici.
history-report-confirm = Signaler
history-report-keep = Non, c’était moi
history-was-reported = C’est signalé, et ce navigateur est déconnecté. Un e-mail vous en informe.
history-older = Afficher les précédentes
history-newest = Revenir aux plus récentes

stop-title = Tout arrêter
stop-lead = À utiliser quand un appareil est perdu, ou si quelqu’un d’autre est peut-être connecté à votre place. C’est immédiat et irréversible :
stop-devices = Tous vos appareils sont supprimés. Aucun ne peut plus confirmer pour vous.
stop-requests = Les demandes et les connexions en cours prennent fin.
stop-sessions = Vous êtes déconnecté partout, ici aussi.
stop-mail = Un e-mail vous en informe.
stop-back-title = Comment revenir
stop-back =
    { $count ->
        [0] Connectez-vous avec votre mot de passe et ajoutez à nouveau un appareil. Il faut aussi pour cela un lien reçu par e-mail.
        [one] Connectez-vous avec votre mot de passe et ajoutez à nouveau un appareil. Il faut aussi pour cela un lien reçu par e-mail et une attente de { $count } heure.
        [many] Connectez-vous avec votre mot de passe et ajoutez à nouveau un appareil. Il faut aussi pour cela un lien reçu par e-mail et une attente de { $count } heures.
       *[other] Connectez-vous avec votre mot de passe et ajoutez à nouveau un appareil. Il faut aussi pour cela un lien reçu par e-mail et une attente de { $count } heures.
    }
stop-confirm = Tout arrêter maintenant
stop-keep = Non, revenir
stop-done-title = Tout est arrêté
stop-done-lead = Vos appareils sont supprimés et votre session est fermée partout. Un e-mail vous en informe. Quand vous le souhaitez, connectez-vous avec votre mot de passe ; dans « Mes appareils mobiles », ajoutez ensuite à nouveau un appareil.
stop-done-sign-in = Aller à la connexion

outbox-title = Boîte d’envoi de démonstration
outbox-lead = E-mails que cette démonstration aurait envoyés, du plus récent au plus ancien.
outbox-none = Pas encore d’e-mail.

error-page-home = Aller à la première page
error-page-not-found = Il n’y a rien à cette adresse. Elle a peut-être été copiée sans sa fin.
    .title = Cette page n’existe pas
error-page-forged = Le formulaire ne provient pas d’une page affichée ici dans ce navigateur, ou cette page était trop ancienne. Rien n’a été modifié. Revenez en arrière, rechargez la page et recommencez.
    .title = Ce formulaire n’est pas accepté
error-page-other-host = Ce serveur répond uniquement à une autre adresse. Rien n’a été fait. Utilisez l’adresse qui vous a été donnée.
    .title = Ce n’est pas la bonne adresse
error-page-malformed = Un élément du formulaire manquait ou n’a pas pu être lu. Rien n’a été modifié. Revenez en arrière et réessayez.
    .title = Ce formulaire est illisible
error-page-busy = Beaucoup de personnes se connectent en ce moment. Rien n’est perdu. Attendez quelques secondes et réessayez.
    .title = Un instant, s’il vous plaît
error-page-too-often = De nombreuses demandes sont venues de ce navigateur ou de son réseau en peu de temps. Rien n’est perdu. Attendez quelques minutes, puis réessayez.
    .title = Veuillez attendre quelques minutes
error-page-fault = L’erreur vient de notre côté et rien n’a été modifié. Réessayez dans quelques minutes.
    .title = Cela n’a pas fonctionné

link-open = Ouvrir dans l’application
link-open-lead = Ouvrez-le ici. La page qui vous a montré le code continue d’elle-même.
link-title = Ce lien est destiné à l’application
link-lead = Copiez l’adresse complète de cette page, ouvrez l’application Countersign sur l’appareil que vous voulez enregistrer, choisissez « Saisir un code » et collez-y l’adresse. Le lien sert une seule fois et reste valable dix minutes ; rien n’est encore enregistré.

bank-name = Banque de démonstration
bank-service-transfer = Banque de démonstration, virement
bank-service-cancel = Banque de démonstration, annulation
bank-service-trust = Banque de démonstration, comptes de confiance
bank-title = Que voulez-vous faire ?
bank-lead = Cette banque est une démonstration. Aucune somme n’est versée ; elle montre comment vous signez avec l’application.
bank-transfer = Virer de l’argent
    .lead = Vers un autre compte, le jour de votre choix
bank-cancel = Annuler un paiement
    .lead = Un paiement qui n’est pas encore exécuté
bank-trust = Modifier les comptes de confiance
    .lead = Ceux vers lesquels vous payez sans limite
bank-form-lead = Remplissez tous les champs. Rien ne se passe avant votre signature.
bank-recipient = Bénéficiaire
bank-account = Numéro de compte
    .hint = De 8 à 16 chiffres
bank-amount = Montant en euros
bank-amount-hint = Par exemple { $example }
bank-date = Date
bank-purpose = Objet
bank-reference = Numéro du paiement
    .hint = De 6 à 12 chiffres
bank-reason = Motif
bank-reason-mistake = Par erreur
bank-reason-twice = Payé deux fois
bank-reason-not-me = Pas par moi
bank-holder = Titulaire du compte
bank-change = Modification
bank-change-add = Ajouter
bank-change-replace = Remplacer
bank-change-remove = Supprimer
bank-choose = Veuillez choisir
amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
bank-error-empty = Ce champ est encore vide. Remplissez-le.
bank-error-too-long = Ce texte est trop long. Utilisez au plus 200 caractères.
bank-error-not-digits = Utilisez uniquement des chiffres.
bank-error-not-amount = Écrivez un montant avec au plus deux décimales, par exemple { $example }.
bank-error-not-date = Écrivez une date du calendrier, par exemple 2026-12-31.
bank-error-not-option = Choisissez un élément de la liste.
bank-error-hidden = Le texte contient des caractères cachés. Saisissez-le à nouveau à la main.
bank-review = Continuer
bank-review-title = Tout est-il exact ?
bank-review-lead = L’application vous montre la même chose. Signez seulement si c’est le cas.
bank-sign-online = Signer avec l’application
bank-sign-code = Signer avec un code QR, sans réseau
bank-again = Modifier les données
bank-device-title = Avec quel appareil voulez-vous signer ?
bank-device-none-title = Il vous faut un appareil pour signer
bank-device-none-lead = Ajoutez-en d’abord un à votre compte ; il faut environ deux minutes. Revenez ensuite ici.
signature-content = Ce que vous signez
signature-step-type = Vérifiez de qui vient la demande, saisissez les mêmes données dans l’application, puis votre code PIN. L’application affiche neuf lettres et chiffres.
bank-submit-code = Signer
signature-nothing-signed = Rien n’a été signé et rien ne se passe. Vous pouvez recommencer quand vous voulez.
bank-back = Revenir à la banque
bank-signed-title = Signature effectuée
bank-signed-lead = La banque a votre signature pour exactement ceci :
error-not-this-transaction-otp =
    { $count ->
        [one] Comparez chaque donnée saisie dans l’application avec celles de cette page, scannez à nouveau l’image et créez un nouveau code. Il vous reste { $count } essai.
        [many] Comparez chaque donnée saisie dans l’application avec celles de cette page, scannez à nouveau l’image et créez un nouveau code. Il vous reste { $count } essais.
       *[other] Comparez chaque donnée saisie dans l’application avec celles de cette page, scannez à nouveau l’image et créez un nouveau code. Il vous reste { $count } essais.
    }
    .title = Le code ne correspond pas à la transaction
