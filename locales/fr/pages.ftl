### Français: see locales/en for what each text is for.

page-skip = Aller au contenu principal
page-sign-out = Se déconnecter
page-demo = Ceci est une démonstration sur cet ordinateur. Ses e-mails sont conservés ici :
page-back-account = Mon compte
page-back-devices = Mes appareils mobiles
page-cancel = Annuler
page-language = Langue
page-language-set = Changer
help-title = Aide
help-questions = Vos questions
help-app = Où trouver l’application ?
    .answer = L’application Countersign fonctionne sur téléphone, tablette et ordinateur.
    .ask = Demandez à l’organisation responsable de ce service où la télécharger.
help-app-get = Obtenir l’application
help-request = Aucune demande n’arrive dans l’application
    .first = Ouvrez l’application sur l’appareil que la page indique et vérifiez qu’il est en ligne.
    .second = S’il est hors ligne, choisissez « { waiting-code } » sur la page.
help-sign = Comment signer un paiement ou une autre transaction ?
    .first = Commencez auprès du service. Une demande apparaît ensuite dans l’application.
    .second = Lisez chaque ligne dans l’application et comparez-la avec ce que vous voulez signer.
    .third = Saisissez dans l’application le nombre de l’autre écran, puis votre code PIN.
help-not-me = Cette demande ou cette connexion ne vient pas de moi
    .first = Si la demande est encore en attente, appuyez sur « { history-not-me } » dans l’application. Personne ne sera connecté.
    .second = Si elle a déjà été approuvée, ouvrez les connexions dans « { account-title } » et choisissez-y « { history-not-me } ».
    .third = Changez ensuite votre mot de passe.
help-offline = Comment me connecter quand mon appareil est hors ligne ?
    .first = Choisissez « { method-app-qr } » sur la page de connexion.
    .second = Saisissez les neuf lettres et chiffres sur la page.
help-pin = J’ai oublié mon code PIN
    .first = Connectez-vous sans l’application.
    .second = Réinitialisez ensuite le code PIN de votre appareil.
    .third = Nous vous enverrons un lien par e-mail.
help-wrong-pin = Que se passe-t-il si je saisis un code PIN erroné ?
    .first = Après cinq codes PIN erronés de suite, l’appareil est bloqué. Votre compte reste en sécurité.
    .second = Pour le débloquer, réinitialisez son code PIN : voir « { help-pin } ».
help-lost = J’ai perdu mon appareil
    .first = Sélectionnez ce bouton et saisissez votre mot de passe. L’appareil n’est pas nécessaire.
lost-lead = Agissez maintenant si quelqu’un d’autre peut avoir votre appareil. Il vous faut seulement votre adresse e-mail et votre mot de passe.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Se connecter et tout arrêter
lost-effects = Ce qui se passe ensuite
lost-other-title = Si un autre de vos appareils fonctionne
lost-other = Connectez-vous avec lui et supprimez seulement l’appareil perdu. Tout le reste demeure inchangé.
lost-cannot-title = Si vous ne pouvez pas vous connecter
lost-cannot = Si vous ne vous souvenez plus de votre mot de passe, contactez maintenant l’organisation qui vous a donné votre compte. Elle peut supprimer votre appareil.
help-new-phone = J’ai un nouveau téléphone
    .first = Installez l’application sur le nouveau téléphone.
    .second = Si vous avez encore l’ancien téléphone, ouvrez-y le compte dans l’application et transférez-le vers le nouveau.
    .third = Si vous ne l’avez plus, connectez-vous sans l’application, choisissez « { account-stop-open } », puis ajoutez le nouveau téléphone.
help-remove = Comment supprimer un appareil ?
    .first = Ouvrez « { account-title } » et choisissez « { account-devices-manage } ».
    .second = Choisissez « { devices-remove } » à côté de l’appareil et confirmez avec l’application.
help-time = L’application dit que l’horloge n’est pas à l’heure
    .first = Ouvrez les réglages de l’appareil et activez la date et l’heure automatiques.
    .second = Ouvrez ensuite à nouveau l’application.
help-language = Comment changer de langue ?
    .first = Choisissez la langue des pages en bas de n’importe quelle page.
    .second = Choisissez la langue de vos e-mails dans « { account-title } », et celle de l’application dans ses réglages.
help-ask = À qui puis-je m’adresser ?
    .first = Adressez-vous à l’organisation responsable de ce service. Elle ne vous demandera jamais votre mot de passe ni votre code PIN.
help-more = Plus d’aide
info-privacy = Vie privée
info-privacy-text = Ce serveur conserve votre nom, votre adresse e-mail, vos appareils et l’historique de vos connexions, pour que vous puissiez vous connecter en sécurité. L’historique est supprimé au bout de 180 jours. Votre code PIN, votre empreinte et votre visage ne quittent jamais votre appareil.
info-privacy-lines = L’historique contient aussi les premières lignes de chaque transaction que l’on vous a demandé de signer, par exemple le destinataire et le montant. Elles sont enregistrées chiffrées.
info-cookies = Ce serveur n’utilise que les cookies nécessaires à la connexion. Rien ne sert à la publicité.
info-accessibility = Accessibilité
info-accessibility-text = Vous pouvez utiliser ces pages au clavier, avec un lecteur d’écran et en grands caractères. Si quelque chose ne fonctionne pas pour vous, dites-le à l’organisation responsable de ce service.
info-contact = Nous contacter

sign-in-title = Se connecter
sign-in-for = Vous vous connectez à :
sign-in-email = Adresse e-mail
sign-in-email-wrong = Saisissez une adresse e-mail complète, par exemple marie@example.eu.
sign-in-next = Continuer
sign-in-over = Cette connexion est terminée. Elle a duré plus de 15 minutes, a été terminée ailleurs ou a été commencée dans un autre navigateur. Recommencez ici.
sign-in-reported = Quelqu’un a signalé une connexion depuis ce navigateur comme n’étant pas la sienne : ce navigateur a donc été déconnecté. Si vous partagez ce navigateur ou s’il s’agit d’une erreur, connectez-vous à nouveau avec l’application.

password-title = Saisissez votre mot de passe
password-not-you = Ce n’est pas vous ?
password-label = Mot de passe
password-show = Afficher
password-hide = Masquer
password-change-title = Changer le mot de passe
password-change-lead = Vos sessions seront fermées dans tous les autres navigateurs et vous recevrez un e-mail à ce sujet.
password-samples = Afficher des exemples
password-samples-lead = Ces exemples viennent d’être créés pour vous. Personne d’autre ne les a vus.
password-rule-met = (respecté)
password-expired = Votre mot de passe a plus de six mois. Choisissez-en un nouveau maintenant. Vos appareils et vos réglages resteront tels quels.
password-later = Le changer plus tard
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-repeat = Répétez le nouveau mot de passe
password-save = Enregistrer le nouveau mot de passe
password-saved = Votre mot de passe a été changé. Vos sessions dans tous les autres navigateurs ont été fermées.
account-password-state = Changez-le si quelqu’un d’autre le connaît peut-être
error-password-short = Utilisez au moins { $count } caractères.
    .title = Le mot de passe est trop court
error-password-long = Utilisez au plus { $count } caractères.
    .title = Le mot de passe est trop long
error-password-personal = Le mot de passe ne doit contenir ni votre nom ni votre adresse e-mail.
    .title = Choisissez un autre mot de passe
error-password-kinds = Utilisez trois de ces quatre sortes : majuscules, minuscules, chiffres et autres caractères. À partir de { $count } caractères, tous les caractères conviennent.
    .title = Le mot de passe est trop simple
error-password-leaked = N’utilisez pas un mot de passe connu par une fuite de données. D’autres l’essaieraient en premier.
    .title = Ce mot de passe est connu par une fuite de données
error-password-same = Choisissez un mot de passe différent de l’actuel.
    .title = C’est votre mot de passe actuel
error-password-differs = Saisissez deux fois le nouveau mot de passe, exactement de la même façon.
    .title = Les deux mots de passe ne sont pas identiques
forgotten-title = Mot de passe oublié ?
forgotten-lead = Saisissez votre adresse e-mail. S’il existe un compte à cette adresse, nous vous enverrons un lien pour choisir un nouveau mot de passe.
forgotten-send = Envoyer le lien
forgotten-sent-lead = S’il existe un compte à cette adresse, un lien vient de vous être envoyé. Ouvrez-le dans ce navigateur.
forgotten-wait-lead = Aucun de vos appareils ne peut confirmer pour le moment. Pour votre sécurité, vous ne pourrez choisir un nouveau mot de passe qu’après ce délai. Ouvrez alors à nouveau le lien de l’e-mail. Si ce n’était pas vous, utilisez l’e-mail pour annuler.
forgotten-saved = Votre nouveau mot de passe est enregistré. Utilisez-le pour vous connecter.
recover-title = Faire fonctionner à nouveau votre application
recover-first-title = Configurer d’abord l’application
recover-lead = Votre connexion s’est faite avec le mot de passe seul. Votre compte demande aussi l’application : vous ne pouvez donc utiliser que cette page pour le moment.
recover-sign-in = Se connecter avec l’application
recover-sign-in-lead = Un de vos appareils peut confirmer. Utilisez-le pour ouvrir tout votre compte.
recover-locked = Une copie de cet appareil a été détectée. Il a donc été verrouillé pour votre sécurité. Ajoutez-le à nouveau pour l’utiliser.
recover-running = Une demande de remplacement de votre application a été faite dans un autre navigateur
recover-running-cancel = Si ce n’était pas vous, ouvrez notre dernier e-mail à ce sujet et sélectionnez « { recovery-stop } ». Changez ensuite votre mot de passe.
recover-running-from = Ce sera possible à partir du
password-sign-in = Se connecter
method-title = Choisissez comment vous connecter
method-label = Continuer avec :
method-hint = La connexion avec l’application Countersign est plus sûre qu’avec un mot de passe seul.
method-password = Mot de passe seul
method-without-app = Sans l’application
    .hint = Si vous n’avez pas encore d’appareil ou si aucun ne fonctionne.
# Before a date and time.
method-paused-from = À nouveau possible à partir du
method-app-pin = Approuver dans mon application
    .hint = Nous envoyons une demande à votre appareil.
method-on-mobile = Approuver dans l’application de cet appareil
    .hint = L’application s’ouvre et vous ramène ici.
method-app-qr = Pas d’internet sur le téléphone : scanner un code QR
    .hint = Vous saisissez ensuite ici le code que l’application affiche.
error-wrong-password = Vérifiez l’adresse e-mail et saisissez à nouveau le mot de passe. Les majuscules et les minuscules comptent. Après plusieurs tentatives erronées, vous devrez patienter.
    .title = L’adresse e-mail et le mot de passe ne correspondent pas
error-wrong-current-password = Saisissez à nouveau votre mot de passe actuel. Les majuscules et les minuscules comptent. Après plusieurs tentatives erronées, vous devrez patienter.
    .title = Le mot de passe est erroné
error-password-alone = L’un de vos appareils a signalé une connexion qui n’était pas de vous. Pour protéger votre compte, vous ne pouvez pour l’instant vous connecter qu’avec l’application. Si vous avez perdu votre appareil, sélectionnez « { help-lost } ».
    .title = Le mot de passe seul ne suffit pas pour le moment
error-account-disabled = Personne ne peut se connecter avec ce compte en ce moment. Adressez-vous à l’organisation responsable de ce service.
    .title = Votre compte a été désactivé
error-too-many-passwords =
    { $count ->
        [one] Pour protéger le compte, veuillez attendre { $count } seconde avant de réessayer. Vos appareils ne sont pas concernés.
        [many] Pour protéger le compte, veuillez attendre { $count } secondes avant de réessayer. Vos appareils ne sont pas concernés.
       *[other] Pour protéger le compte, veuillez attendre { $count } secondes avant de réessayer. Vos appareils ne sont pas concernés.
    }
    .minutes =
        { $count ->
            [one] Pour protéger le compte, veuillez attendre { $count } minute avant de réessayer. Vos appareils ne sont pas concernés.
            [many] Pour protéger le compte, veuillez attendre { $count } minutes avant de réessayer. Vos appareils ne sont pas concernés.
           *[other] Pour protéger le compte, veuillez attendre { $count } minutes avant de réessayer. Vos appareils ne sont pas concernés.
        }
    .title = Veuillez patienter un instant

device-title = Quel appareil voulez-vous utiliser ?
device-lead = La demande est envoyée uniquement à l’appareil que vous sélectionnez.
device-none-title = Vous n’avez pas encore d’appareil
device-none-lead = Pour confirmer avec l’application, ajoutez d’abord un appareil à votre compte. Connectez-vous maintenant avec votre mot de passe, puis suivez les étapes de la rubrique « Mes appareils mobiles » dans « Mon compte ». Cela prend environ deux minutes.
device-none-unusable = Vous ne pouvez pas utiliser votre appareil pour le moment, car il est bloqué ou son enregistrement n’a pas été terminé. Connectez-vous avec votre mot de passe, puis ouvrez « Mes appareils mobiles » pour voir que faire.
device-none-password = Se connecter avec le mot de passe
device-last-used = Dernière utilisation :
device-never-used = Pas encore utilisé
device-other-method = Utiliser un autre moyen

waiting-title = Confirmez sur votre appareil
waiting-step-open = Ouvrez l’application Countersign sur « { $device } ». La demande s’affichera automatiquement.
waiting-step-match = Vérifiez quel service fait la demande, puis saisissez ce nombre dans l’application :
waiting-step-check = Vérifiez dans l’application quel service fait la demande, puis continuez.
waiting-step-pin = Saisissez votre code PIN dans l’application. Cette page continuera automatiquement.
waiting-match-label = Nombre à saisir dans l’application
waiting-time-left = Temps restant
waiting-other-method = Utiliser un autre moyen
waiting-cancel = Annuler
waiting-noscript = Sans JavaScript, cette page ne peut pas continuer automatiquement. Quand vous avez confirmé dans l’application, sélectionnez le bouton.
waiting-continue = J’ai confirmé
waiting-confirmed = Confirmé. Un instant…
waiting-none-title = Aucune demande dans l’application ?
waiting-none-lead = Ouvrez l’application sur « { $device } » et vérifiez que l’appareil est en ligne. S’il est hors ligne, utilisez plutôt un code.
waiting-again = Envoyer la demande à nouveau
waiting-code = Utiliser plutôt un code

outcome-again = Réessayer
outcome-begin-again = Recommencer
outcome-ends = Cette tentative est terminée. Pour vous connecter, recommencez avec votre mot de passe.
outcome-hour = Pendant une heure, votre mot de passe seul ne suffira pas pour se connecter, sauf dans un navigateur que vous avez déjà utilisé avec l’un de vos appareils.
outcome-denied = Demande refusée sur votre appareil
    .lead = Personne ne s’est connecté. Si vous avez appuyé sur « Refuser » par erreur, réessayez.
    .change = Rien n’a été modifié. Si vous avez appuyé sur « Refuser » par erreur, réessayez.
outcome-reported = Demande signalée sur votre appareil
    .lead = Personne ne s’est connecté. Si la demande n’était pas de vous, quelqu’un d’autre connaît peut-être votre mot de passe : changez-le dès que possible.
outcome-expired = La demande a expiré
    .lead = La demande est restée sans réponse pendant deux minutes. Personne ne s’est donc connecté. Gardez votre appareil à portée de main et réessayez.
    .change = La demande est restée sans réponse pendant deux minutes. Rien n’a donc été modifié. Gardez votre appareil à portée de main et réessayez.
outcome-cancelled = La demande a été annulée
    .lead = Personne ne s’est connecté. Vous pouvez recommencer à tout moment.
    .change = Rien n’a été modifié. Vous pouvez recommencer à tout moment.
outcome-wrong-match = Le nombre saisi dans l’application ne correspond pas
    .lead = La demande a pris fin et personne ne s’est connecté. Réessayez avec le nouveau nombre.
    .change = La demande a pris fin et rien n’a été modifié. Réessayez avec le nouveau nombre.
outcome-blocked = Votre appareil mobile ne peut pas être utilisé
    .lead = Un code PIN erroné a été saisi cinq fois de suite. Connectez-vous par un autre moyen. Vous pourrez alors réinitialiser le code PIN dans « Mes appareils mobiles ».
    .change = Un code PIN erroné a été saisi cinq fois de suite. Rien n’a été modifié. Utilisez un autre moyen. Vous pourrez alors réinitialiser le code PIN dans « Mes appareils mobiles ».
outcome-locked = Votre appareil mobile ne peut pas être utilisé
    .lead = Une copie de cet appareil a été détectée. Il a donc été verrouillé pour votre sécurité. Connectez-vous par un autre moyen. Ajoutez-le à nouveau pour l’utiliser.
    .change = Une copie de cet appareil a été détectée. Il a donc été verrouillé pour votre sécurité. Rien n’a été modifié. Ajoutez-le à nouveau pour l’utiliser.
outcome-too-many = Trois demandes sont déjà en attente
    .lead = Répondez-y ou refusez-les dans l’application, ou attendez cinq minutes qu’elles expirent. Réessayez ensuite.
outcome-only-known = Les demandes à votre appareil sont suspendues
    .lead = Au cours de la dernière heure, plusieurs demandes ont été refusées ou sont restées sans réponse. Pour vous protéger des demandes indésirables, seuls les navigateurs que vous avez déjà utilisés peuvent en envoyer. Utilisez un autre moyen ou réessayez dans une heure.
outcome-too-many-codes = Trop de codes erronés
    .lead = Pour protéger votre compte, aucun nouveau code n’est créé avant l’heure indiquée ci-dessous. D’ici là, utilisez un autre moyen.
outcome-announce = Ou ouvrez « Connexions » dans l’application, appuyez sur « Je me connecte maintenant » et réessayez ici.
outcome-not-active = Votre appareil mobile ne peut pas être utilisé pour le moment
    .lead = L’appareil est bloqué ou supprimé, ou son enregistrement n’a pas été terminé. Utilisez un autre moyen. Dans « Mes appareils mobiles », vous pouvez voir son état.
    .change = L’appareil est bloqué ou supprimé, ou son enregistrement n’a pas été terminé. Rien n’a été modifié. Utilisez un autre moyen. Dans « Mes appareils mobiles », vous pouvez voir son état.

context-this-computer = Cet ordinateur
context-service-asks = Aucun navigateur : la demande vient du service lui-même

on-mobile-passwordless = Se connecter avec l’application sur cet appareil
on-mobile-title = Confirmez avec l’application sur cet appareil
on-mobile-step-open = Ouvrez l’application avec le bouton ci-dessous.
on-mobile-step-check = Vérifiez quel service fait la demande, puis saisissez votre code PIN.
on-mobile-step-back = L’application vous ramène ici et votre session est ouverte.
on-mobile-open = Ouvrir l’application
on-mobile-verified = L’application ne s’ouvre pas ? Utilisez plutôt ce lien
on-mobile-confirmed = Confirmé. L’application vous ramènera à cette page.
on-mobile-typed-title = L’application affiche-t-elle neuf caractères ?
on-mobile-typed-lead = C’est le cas quand l’application a ouvert un autre navigateur. Saisissez les caractères ici. Les majuscules, les espaces et les traits d’union ne comptent pas.
on-mobile-typed-label = Neuf caractères de l’application
error-mistyped-return = Un ou plusieurs caractères ne correspondent pas à ceux de l’application. Cela ne compte pas comme un essai. Comparez-les et corrigez-les.
    .title = Faute de frappe
error-return-not-yet = Vous n’avez pas encore confirmé dans l’application. Ouvrez-la avec le bouton ci-dessus. Elle affichera ensuite les caractères.
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
        [one] Comparez les caractères avec ceux de l’application et corrigez-les. Il vous reste { $count } essai.
        [many] Comparez les caractères avec ceux de l’application et corrigez-les. Il vous reste { $count } essais.
       *[other] Comparez les caractères avec ceux de l’application et corrigez-les. Il vous reste { $count } essais.
    }
    .title = Ces caractères ne sont pas corrects

request-link-title = Cette demande est pour l’application
request-link-lead = Ouvrez cette demande dans l’application Countersign sur cet appareil. Confirmez-la seulement si vous venez vous-même de commencer une connexion sur cet appareil. Sinon, fermez cette page.

return-ended-title = Personne ne s’est connecté
return-ended-lead = L’application a ouvert un autre navigateur que celui où vous avez commencé. Cette connexion a donc pris fin. Vous pouvez recommencer dans ce navigateur.
return-ended-again = Recommencer ici
return-elsewhere-title = Vous n’avez pas commencé dans ce navigateur
return-elsewhere-lead = Personne ne s’est connecté ici. Retournez dans le navigateur où vous avez commencé et saisissez-y les neuf caractères affichés dans l’application.
return-typed-only-title = Ce lien ne fonctionne plus
return-typed-only-lead = Ce lien a d’abord été ouvert dans un autre navigateur. Vous êtes maintenant dans le bon navigateur. Allez à la page où vous avez commencé et saisissez-y les neuf caractères affichés dans l’application.
return-wrong-title = Le code de ce lien est erroné
return-wrong-lead = Personne ne s’est connecté et rien n’a changé. Appuyez de nouveau sur le bouton dans l’application, ou saisissez les neuf caractères affichés dans l’application sur la page où vous avez commencé.
return-gone-title = Ce lien n’est plus valable
return-gone-lead = Le lien a déjà été utilisé ou a expiré. Il n’a permis à personne de se connecter. Si vous voulez toujours vous connecter, recommencez.

outcome-code-used = Un code erroné a été saisi trois fois
    .lead = Personne ne s’est connecté. Vous pouvez recommencer à tout moment.
outcome-return-expired = Cette connexion a pris fin
    .lead = L’application a ouvert un autre navigateur, des caractères erronés ont été saisis trois fois, ou la connexion a expiré. Personne ne s’est connecté. Vous pouvez recommencer à tout moment.

code-title = Confirmez avec un code QR
code-lead = Utilisez l’appareil « { $device } ». Il peut rester hors ligne.
code-step-scan = Dans l’application, appuyez sur « Scanner un code QR » et dirigez l’appareil photo vers ce code QR.
code-step-pin = Vérifiez quel service fait la demande, puis saisissez votre code PIN. L’application affiche neuf lettres et chiffres.
code-step-type = Neuf lettres et chiffres. Les majuscules, les espaces et les traits d’union ne comptent pas.
code-picture = Code QR à scanner avec l’application Countersign
code-label = Code affiché par votre application
code-submit = Se connecter
code-confirm = Confirmer
code-typed-open = Vous ne pouvez pas scanner le code QR ?
code-typed-hint = Dans l’application, appuyez sur « Scanner un code QR », puis sur « Saisir un code », et saisissez ces douze chiffres :
code-time-left = Valable encore
code-new = Afficher un nouveau code

error-mistyped-otp = Un ou plusieurs caractères ne correspondent pas à ceux de l’application. Cela ne compte pas comme un essai. Comparez-les et corrigez-les.
    .title = Faute de frappe
error-not-this-device-otp =
    { $count ->
        [one] Le code provient d’un autre appareil, est destiné à une autre page ou est trop ancien. Scannez ce code QR dans l’application et saisissez le nouveau code. Il vous reste { $count } essai.
        [many] Le code provient d’un autre appareil, est destiné à une autre page ou est trop ancien. Scannez ce code QR dans l’application et saisissez le nouveau code. Il vous reste { $count } essais.
       *[other] Le code provient d’un autre appareil, est destiné à une autre page ou est trop ancien. Scannez ce code QR dans l’application et saisissez le nouveau code. Il vous reste { $count } essais.
    }
    .title = Ce code n’est pas pour cette page
error-wrong-otp-pin =
    { $count ->
        [one] Scannez à nouveau le code QR et saisissez votre code PIN avec soin. Il vous reste { $count } essai : en cas de nouvelle erreur, l’appareil sera bloqué. Vous pourrez alors réinitialiser le code PIN dans « Mes appareils mobiles ».
        [many] Scannez à nouveau le code QR et saisissez votre code PIN avec soin. Il vous reste { $count } essais. Ensuite, l’appareil sera bloqué.
       *[other] Scannez à nouveau le code QR et saisissez votre code PIN avec soin. Il vous reste { $count } essais. Ensuite, l’appareil sera bloqué.
    }
    .title = Le code PIN saisi dans l’application est erroné
error-code-expired = Ce code date de plus de cinq minutes. Scannez le nouveau code QR ci-dessous et saisissez le nouveau code.
    .title = Ce code a expiré
error-code-used = Chaque code sert une seule fois et chaque code QR permet trois essais. Scannez le nouveau code QR ci-dessous et saisissez le nouveau code.
    .title = Ce code a déjà été utilisé

account-title = Mon compte
account-hello = Bonjour { $name }
account-lead = Gérez votre compte et les appareils qui confirment vos connexions.
account-devices = Mes appareils mobiles
account-devices-state =
    { $count ->
        [0] Vous n’avez pas encore d’appareil. Dès que vous en aurez un, un mot de passe volé ne suffira plus pour modifier vos appareils.
        [one] { $count } appareil peut confirmer vos connexions.
        [many] { $count } appareils peuvent confirmer vos connexions.
       *[other] { $count } appareils peuvent confirmer vos connexions.
    }
account-devices-unusable = Aucun de vos appareils ne peut confirmer pour le moment. Voir que faire.
account-history = Historique des connexions
account-history-state = Date et lieu de vos connexions, et ce que vous avez signé
account-history-open = Afficher l’historique
account-sessions = Sessions ouvertes
account-sessions-state = Les navigateurs dans lesquels votre session est ouverte
account-sessions-open = Afficher les sessions
account-stop = Appareil perdu ou volé ?
account-stop-state = Mettre fin à tout en une fois : appareils, demandes et connexions
account-stop-open = Tout arrêter
account-mail-language = Langue des e-mails et des demandes
account-mail-language-save = Enregistrer
account-mail-language-saved = Vos e-mails et les demandes sur vos appareils seront désormais dans cette langue.
account-mail-language-other = Vos e-mails et les demandes sur vos appareils sont dans une autre langue : { $language }.
account-mail-language-same = Utiliser aussi pour eux la langue de cette page
account-devices-manage = Gérer mes appareils mobiles
account-devices-first = Ajouter un appareil mobile

devices-title = Mes appareils mobiles
devices-lead = Ces appareils peuvent confirmer que c’est bien vous.
devices-none = Vous n’avez pas encore d’appareil. Ajoutez-en un : un mot de passe volé ne suffira plus pour modifier vos appareils.
devices-add = Ajouter un appareil mobile
devices-active = Actif
devices-pending = Non terminé
devices-blocked = Bloqué
devices-locked = Verrouillé
devices-blocked-why = Cet appareil est bloqué, car un code PIN erroné a été saisi trop de fois. Pour l’utiliser à nouveau, réinitialisez son code PIN.
devices-suspended-why = L’appareil ou le navigateur qui a servi à ajouter cet appareil n’est plus considéré comme fiable. Si cet appareil est à vous, réinitialisez son code PIN. Si vous ne le reconnaissez pas, supprimez-le.
devices-locked-why = Une copie de cet appareil a été détectée. Il a donc été verrouillé pour votre sécurité. Supprimez-le et ajoutez-le à nouveau.
devices-pending-why = L’enregistrement de cet appareil n’a pas été terminé. Supprimez-le et ajoutez-le à nouveau.
devices-added = Ajouté le
devices-attested = Matériel vérifié :
devices-attested-app = Application vérifiée par Apple :
devices-attestation-missing = Non vérifié, car l’appareil n’a donné aucune preuve :
devices-attestation-refused = Non vérifié, car la preuve n’a pas été acceptée :
devices-last-used = Dernière utilisation le
devices-never-used = Pas encore utilisé
devices-rename = Renommer
devices-rename-label = Nouveau nom
devices-rename-save = Enregistrer le nom
devices-reset = Réinitialiser le code PIN
devices-remove = Supprimer
devices-remove-title = Supprimer « { $device } » ?
devices-remove-lead = L’appareil ne pourra plus confirmer vos connexions et ses demandes en cours seront annulées. Vous recevrez un e-mail à ce sujet. Pour utiliser à nouveau l’appareil, vous devrez l’ajouter une nouvelle fois.
devices-remove-last = C’est votre seul appareil.
devices-remove-others = Ces appareils ont été ajoutés avec celui-ci et seront bloqués jusqu’à ce que vous réinitialisiez leur code PIN : { $devices }
devices-remove-confirm = Supprimer cet appareil
devices-remove-keep = Le garder
devices-removed = L’appareil a été supprimé. Nous vous avons envoyé un e-mail à ce sujet.
devices-renamed = Le nom a été modifié.
devices-pin-reset = Le nouveau code PIN est en place.
devices-was-added = L’appareil a été ajouté. Nous vous avons envoyé un e-mail à ce sujet.
error-device-name = Saisissez pour l’appareil un nom de 1 à 40 caractères.
    .title = Le nom est absent ou trop long
error-device-name-characters = Le nom contient un saut de ligne, une tabulation ou un caractère invisible. Saisissez-le de nouveau sans ce caractère.
    .title = Le nom contient un caractère qui ne peut pas être affiché

step-up-title = Confirmez que c’est bien vous
step-up-first = Saisissez d’abord à nouveau votre mot de passe.
step-up-for-add = Vous voulez ajouter un appareil.
step-up-for-remove = Vous voulez supprimer « { $device } ».
step-up-for-reset = Vous voulez choisir un nouveau code PIN pour « { $device } ».
step-up-for-rename = Vous voulez renommer « { $device } ».
step-up-for-email = Vous voulez remplacer votre adresse e-mail par { $email }.
step-up-for-password = Vous voulez changer votre mot de passe.
step-up-for-report = Vous voulez signaler une connexion qui n’était pas la vôtre.
step-up-for-sessions = Vous voulez fermer vos sessions dans vos autres navigateurs.
step-up-device-title = Confirmez avec un appareil
step-up-device-lead = Vous avez un appareil : le mot de passe seul ne suffit donc pas pour cette modification.
step-up-continue = Continuer
step-up-app-pin = Confirmer dans l’application
step-up-app-qr = Avec un code QR (fonctionne hors ligne)
step-up-unusable = Aucun de vos appareils ne fonctionne ?
step-up-unusable-lead = Dans « Mes appareils mobiles », vous pouvez réinitialiser le code PIN d’un appareil avec un lien envoyé par e-mail.
step-up-lost = Si vous avez perdu tous vos appareils, choisissez « { account-stop-open } », puis ajoutez de nouveau un appareil.
step-up-forgotten-known = Si vous vous souvenez finalement de votre mot de passe, connectez-vous avec celui-ci et choisissez « { method-without-app } ».
step-up-forgotten-lost = Si vous avez perdu à la fois votre mot de passe et tous vos appareils, adressez-vous à l’organisation responsable de ce service. Cette page ne peut pas vous aider dans ce cas.
sign-in-service = { $name } (Mon compte)
service-continue-title = Connexion réussie
service-continue = Continuer vers { $service }
service-signed-in-as = Compte : { $email }
service-sign-out-asked = Le service { $service } demande votre déconnexion.
service-sign-out-lead = Votre session sera fermée ici et dans chaque service que vous avez ouvert dans ce navigateur.
service-stay = Garder la session ouverte
signed-out-title = Déconnexion réussie
service-return = Revenir à { $service }

add-title = Ajouter un appareil mobile
add-lead = Choisissez d’abord un nom et un code PIN. Le code PIN reste sur cette page et dans votre application.
add-name = Nom de l’appareil
add-name-hint = Choisissez un nom que vous reconnaîtrez, par exemple « Téléphone de Marie ».
add-pin = Code PIN à quatre chiffres
add-pin-hint = Vous le saisirez dans l’application pour confirmer vos connexions. N’utilisez pas le code PIN qui déverrouille votre téléphone. Évitez les années, les suites telles que 1234 et les chiffres répétés.
add-pin2 = Répétez le code PIN
add-show = Afficher le code QR
add-noscript = Cette page crée elle-même le code QR, pour que personne d’autre ne voie votre code PIN. Pour cela, elle a besoin de JavaScript. Autorisez JavaScript pour ce site, puis rechargez la page.
reset-title = Nouveau code PIN pour « { $device } »
reset-lead = Choisissez un nouveau code PIN. Il reste sur cette page et dans votre application.

enrol-scan-title = Scannez ce code QR avec votre appareil
enrol-scan-lead = Ouvrez l’application Countersign. La première fois, appuyez sur « Configurer cet appareil », puis sur « Scanner le code ». Si vous utilisez déjà l’application, appuyez sur « Scanner un code QR ». Dirigez ensuite l’appareil photo vers le code QR.
enrol-reset-lead = Ouvrez l’application Countersign sur « { $device } », appuyez sur « Scanner un code QR » et dirigez l’appareil photo vers le code QR.
enrol-picture = Code QR à scanner avec l’application Countersign
enrol-address = Si l’application demande une adresse, c’est celle-ci : { $origin }
enrol-other-ways = Sur le même appareil, ou sans appareil photo
enrol-link-label = Sur le même appareil, ouvrez ce lien dans l’application, ou copiez-le et collez-le dans celle-ci :
enrol-here = L’application est-elle sur cet appareil ?
enrol-here-lead = Ouvrez l’application ici. Vous reviendrez ensuite à cette page pour comparer six caractères.
enrol-copy = Copier le lien
enrol-copied = Copié
enrol-typed-label = Ou saisissez ce code dans l’application, avec l’adresse { $origin }
enrol-waiting = En attente de votre appareil…
enrol-claimed = Votre appareil est relié. Saisissez votre code PIN dans l’application.
enrol-step = Étape { $step } sur 4
enrol-pin-title = Saisissez votre code PIN dans l’application
enrol-other-device = L’application est-elle sur un autre appareil ?
enrol-none-title = Je ne vois pas de caractères dans l’application
enrol-none-lead = Saisissez d’abord votre code PIN dans l’application. Les caractères apparaissent ensuite. Si l’application affiche autre chose, sélectionnez « { enrol-differ } ». Rien n’est ajouté et vous pouvez recommencer.
enrol-reset-none-lead = Saisissez d’abord votre code PIN dans l’application. Les caractères apparaissent ensuite. Si l’application affiche autre chose, sélectionnez « { enrol-differ } ». L’appareil est alors supprimé de votre compte et vous pouvez l’ajouter à nouveau.
enrol-wrong-pin =
    { $count ->
        [one] Ce n’est pas le code PIN que vous avez choisi ici. Il vous reste { $count } essai. Ensuite, le code ne sera plus valable et vous recommencerez.
        [many] Ce n’est pas le code PIN que vous avez choisi ici. Il vous reste { $count } essais. Ensuite, le code ne sera plus valable et vous recommencerez.
       *[other] Ce n’est pas le code PIN que vous avez choisi ici. Il vous reste { $count } essais. Ensuite, le code ne sera plus valable et vous recommencerez.
    }
enrol-compare-title = Voyez-vous la même chose dans l’application ?
enrol-compare-lead = Comparez les six caractères ci-dessous avec ceux de votre appareil. Si les caractères sont différents, l’appareil relié n’est pas le vôtre.
enrol-match = Les caractères sont identiques
enrol-differ = Les caractères sont différents
enrol-added-title = Votre appareil est prêt
enrol-added-lead = Votre appareil peut maintenant confirmer vos connexions. Nous vous avons envoyé un e-mail à ce sujet.
enrol-reset-done-title = Votre nouveau code PIN est en place
enrol-reset-done-lead = L’appareil peut à nouveau confirmer vos connexions, avec son nouveau code PIN. Nous vous avons envoyé un e-mail à ce sujet.
enrol-done = Terminé
enrol-dead-title = Ce code a expiré
enrol-dead-expired = Le code n’a pas été utilisé dans les dix minutes. Rien n’a été enregistré.
enrol-dead-unfinished = Un appareil a utilisé le code, mais le code PIN n’a pas été saisi ou les caractères n’ont pas été comparés à temps. Rien n’a été enregistré.
enrol-dead-wrong-pin = Un code PIN erroné a été saisi trois fois. Rien n’a été enregistré.
enrol-dead-contested = Deux appareils ont essayé d’utiliser le même code. Tous deux ont donc été refusés. Rien n’a été enregistré. Ne laissez personne d’autre voir le code QR.
enrol-dead-rejected = Vous avez indiqué que les caractères étaient différents. L’appareil a donc été refusé. Si ce n’était pas une erreur, quelqu’un d’autre a peut-être photographié le code. Recommencez là où personne ne peut voir votre écran.
enrol-dead-gone = Le code n’est plus valable. Rien n’a été enregistré.
enrol-reset-dead-expired = Le code n’a pas été utilisé dans les dix minutes. Le code PIN n’a pas été modifié.
enrol-reset-dead-unfinished = Un appareil a utilisé le code, mais le code PIN n’a pas été saisi à temps. Le code PIN n’a pas été modifié.
enrol-reset-dead-wrong-pin = Un code PIN erroné a été saisi trois fois. Le code PIN n’a pas été modifié.
enrol-reset-dead-rejected = Vous avez indiqué que les caractères étaient différents. L’appareil a donc été supprimé de votre compte. Si ce n’était pas une erreur, quelqu’un d’autre a peut-être photographié le code. Recommencez là où personne ne peut voir votre écran.
enrol-again = Recommencer
enrol-cancel = Annuler
enrol-time-left = Code valable encore
enrol-failed = Le serveur n’a pas accepté le code. Vérifiez votre connexion et réessayez.

pin-four-digits = Saisissez un code PIN d’exactement quatre chiffres.
pin-differs = Les deux codes PIN ne sont pas identiques. Saisissez-les à nouveau tous les deux.
pin-same-digits = Quatre chiffres identiques sont faciles à deviner. Choisissez un autre code PIN.
pin-row = Les suites telles que 1234 ou 4321 sont faciles à deviner. Choisissez un autre code PIN.
pin-pairs = Les paires répétées ou inversées, telles que 1212 ou 1221, sont faciles à deviner. Choisissez un autre code PIN.
pin-year = Une année est facile à deviner. Choisissez un autre code PIN.
pin-keypad-line = Des chiffres alignés sur le clavier sont faciles à deviner. Choisissez un autre code PIN.

recovery-title-pin = Réinitialiser le code PIN de « { $device } »
recovery-title-add = Ajouter un appareil avec un lien envoyé par e-mail
recovery-choose-lead = Pour cela, un mot de passe seul ne suffit pas. Saisissez-le à nouveau, puis choisissez comment confirmer que c’est bien vous.
recovery-app-first = Un autre de vos appareils fonctionne. Connectez-vous d’abord avec lui. Il pourra ensuite confirmer cette modification.
recovery-password-label = Mot de passe
recovery-by-device = Confirmer avec « { $device } »
recovery-by-device-hint = Immédiatement
recovery-by-mail = Avec un lien envoyé par e-mail
recovery-by-mail-hint-now = À votre adresse e-mail, immédiatement
recovery-by-mail-hint-wait =
    { $count ->
        [one] À votre adresse e-mail, puis une attente de { $count } heure
        [many] À votre adresse e-mail, puis une attente de { $count } heures
       *[other] À votre adresse e-mail, puis une attente de { $count } heures
    }
recovery-sent-title = Consultez vos e-mails
recovery-sent-lead = Un lien vous est envoyé à l’adresse { $email }. Ouvrez-le dans ce navigateur pour continuer.
recovery-sent-none = Aucun e-mail n’est arrivé après quelques minutes ?
sent-spam = Regardez aussi dans vos courriers indésirables et vérifiez que l’adresse est correcte.
recovery-sent-again = Envoyer un nouveau lien
recovery-wait-title = Veuillez patienter
recovery-wait-lead = Pour votre sécurité, vous ne pourrez continuer qu’après ce délai. Revenez alors à cette page, dans ce navigateur. Si ce n’était pas vous, utilisez le lien de l’e-mail pour annuler.
recovery-wait-until = Vous pouvez continuer à partir du
recovery-elsewhere-title = Était-ce vous ?
recovery-elsewhere-lead = Si vous avez demandé ce lien, ouvrez-le dans le navigateur où vous l’avez demandé, pendant que votre session y est ouverte. Si vous ne l’avez pas demandé, annulez ici.
recovery-elsewhere-password = Avec ce lien, vous choisissez un nouveau mot de passe. Si vous l’avez demandé, ouvrez-le dans le navigateur où vous l’avez demandé. Si vous ne l’avez pas demandé, annulez ici. Votre mot de passe restera le même.
recovery-take-over = C’était moi : continuer dans ce navigateur
recovery-stop = Ce n’était pas moi : annuler
recovery-stopped-title = Procédure annulée
recovery-stopped-lead = Rien n’a été modifié. Si vous n’avez pas demandé le lien, quelqu’un d’autre connaît votre mot de passe : changez-le maintenant.
recovery-stopped-password = Votre mot de passe reste le même et le lien ne fonctionne plus. Pour demander un tel lien, il suffit de connaître votre adresse e-mail.
recovery-over-title = Ce lien n’est plus valable
recovery-over-lead = Le lien a été utilisé ou annulé, remplacé par un plus récent, ou il a expiré. Rien n’a été modifié.
recovery-too-late = Ce lien a déjà été utilisé ou a expiré. Il n’y a donc plus rien à annuler. Si vous ne l’avez pas utilisé vous-même, connectez-vous, vérifiez vos appareils et changez votre mot de passe.
error-other-device-works = Un autre de vos appareils fonctionne. Confirmez avec celui-ci. Vous n’avez pas besoin d’un lien par e-mail.
    .title = Utilisez votre autre appareil
error-too-many-links =
    { $count ->
        [one] Plusieurs e-mails contenant un lien ont déjà été envoyés aujourd’hui. Consultez votre boîte de réception et vos courriers indésirables, ou réessayez dans { $count } heure.
        [many] Plusieurs e-mails contenant un lien ont déjà été envoyés aujourd’hui. Consultez votre boîte de réception et vos courriers indésirables, ou réessayez dans { $count } heures.
       *[other] Plusieurs e-mails contenant un lien ont déjà été envoyés aujourd’hui. Consultez votre boîte de réception et vos courriers indésirables, ou réessayez dans { $count } heures.
    }
    .title = Plus de lien pour le moment

sessions-lead = Votre session est ouverte dans ces navigateurs. Si vous n’en reconnaissez pas un, fermez sa session maintenant et changez votre mot de passe.
sessions-here = Ce navigateur
sessions-end = Fermer cette session
sessions-end-others = Fermer toutes les autres sessions
sessions-end-others-lead = Votre session sera fermée partout, sauf dans ce navigateur.
sessions-ended = La session a été fermée.
sessions-others-ended = Toutes les autres sessions ont été fermées.

history-title = Historique des connexions
history-lead = Ce qui s’est passé sur votre compte ces 180 derniers jours, du plus récent au plus ancien.
history-none = Rien pour l’instant. Les connexions et les signatures apparaissent ici.
history-signed-in = Connexion
history-signed = Signature
history-confirmed = Confirmé
history-change-add = Ajout d’un appareil
history-change-remove = Suppression d’un appareil
history-change-reset = Réinitialisation d’un code PIN
history-change-rename = Changement du nom d’un appareil
history-change-password = Changement du mot de passe
history-change-email = Changement de l’adresse e-mail
history-change-report = Signalement d’une connexion
history-change-sessions = Fermeture des sessions dans d’autres navigateurs
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
history-by-password = Avec le mot de passe seul
history-by-app = Avec l’application
history-by-code = Avec un code de l’application
history-on-mobile = Avec l’application sur le même appareil
history-not-me = Ce n’était pas moi
history-reported = Signalé
history-report-title = Ce n’était pas vous ?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Le signalement n’arrête pas cette transaction. Appelez maintenant « { $service } » : seul le service peut l’arrêter.
history-report-lead = Si vous le signalez, toutes les personnes connectées depuis ce navigateur seront déconnectées. Vous recevrez un e-mail à ce sujet. Changez ensuite votre mot de passe.
history-report-here = C’est le navigateur que vous utilisez en ce moment : votre session sera aussi fermée ici.
history-report-confirm = Signaler
history-report-keep = Non, c’était moi
history-was-reported = Votre signalement a été reçu et ce navigateur a été déconnecté. Nous vous avons envoyé un e-mail à ce sujet.
history-older = Afficher les entrées précédentes
history-newest = Revenir aux entrées les plus récentes

stop-title = Tout arrêter
stop-lead = À utiliser si vous avez perdu un appareil, ou si quelqu’un d’autre est peut-être connecté à votre place. L’effet est immédiat et irréversible :
stop-devices = Tous vos appareils seront supprimés. Aucun ne pourra plus confirmer vos connexions.
stop-requests = Les demandes et les connexions en cours seront annulées.
stop-sessions = Vos sessions seront fermées partout, y compris ici.
stop-mail = Vous recevrez un e-mail à ce sujet.
stop-account = Votre compte est conservé. Vous pourrez de nouveau l’utiliser dès que vous aurez ajouté un appareil.
stop-back-title = Comment recommencer
stop-back =
    { $count ->
        [0] Connectez-vous avec votre mot de passe et ajoutez à nouveau un appareil. Il vous faudra aussi un lien envoyé par e-mail.
        [one] Connectez-vous avec votre mot de passe et ajoutez à nouveau un appareil. Il vous faudra aussi un lien envoyé par e-mail, et vous devrez attendre { $count } heure.
        [many] Connectez-vous avec votre mot de passe et ajoutez à nouveau un appareil. Il vous faudra aussi un lien envoyé par e-mail, et vous devrez attendre { $count } heures.
       *[other] Connectez-vous avec votre mot de passe et ajoutez à nouveau un appareil. Il vous faudra aussi un lien envoyé par e-mail, et vous devrez attendre { $count } heures.
    }
stop-confirm = Tout arrêter maintenant
stop-keep = Non, revenir
stop-nothing = Il n’y a rien à arrêter : votre compte n’a aucun appareil. Une modification demandée par quelqu’un peut être annulée avec le lien de notre e-mail à ce sujet.
stop-done-title = Tout a été arrêté
stop-done-lead = Vos appareils ont été supprimés et vos sessions sont fermées partout. Nous vous avons envoyé un e-mail à ce sujet.
stop-done-sign-in = Aller à la connexion

outbox-title = Boîte d’envoi de démonstration
outbox-lead = E-mails que cette démonstration aurait envoyés, du plus récent au plus ancien.
outbox-none = Pas encore d’e-mail.

error-page-home = Aller à la page d’accueil
error-page-not-found = Il n’y a rien à cette adresse. Il en manque peut-être une partie.
    .title = Cette page n’existe pas
error-page-forged = Ce formulaire n’a pas été ouvert depuis ce site, ou il est périmé. Rien n’a été modifié. Revenez en arrière, rechargez la page et réessayez.
    .title = Ce formulaire n’a pas été accepté
error-page-other-host = Ce n’est pas l’adresse de ce serveur. Rien n’a été fait. Utilisez l’adresse qui vous a été donnée.
    .title = Ce n’est pas la bonne adresse
error-page-malformed = Un élément du formulaire manque ou n’a pas pu être lu. Rien n’a été modifié. Revenez en arrière et réessayez.
    .title = Ce formulaire n’a pas pu être lu
error-page-service-over = Cette connexion a duré trop longtemps, est déjà terminée ou a été ouverte dans un autre navigateur. Rien n’a été modifié. Retournez au service et connectez-vous depuis celui-ci.
    .title = Cette connexion est terminée
error-page-service-request = Le service a envoyé une demande que ce serveur n’accepte pas. Rien n’a été fait. Contactez l’assistance du service.
    .title = Connexion impossible à ce service
error-page-unknown-service = Une application à l’adresse ci-dessous a demandé à vous connecter, mais cette adresse n’est pas enregistrée ici. Rien n’a été fait. Contactez l’assistance du service.
    .title = Ce service n’est pas enregistré ici
error-page-busy = Beaucoup de personnes se connectent en ce moment. Rien n’est perdu. Attendez quelques secondes et réessayez.
    .title = Un instant, s’il vous plaît
error-page-too-often = Votre navigateur ou votre réseau a envoyé de nombreuses demandes en peu de temps. Rien n’est perdu. Attendez quelques minutes, puis réessayez.
    .title = Veuillez attendre quelques minutes
error-page-fault = Il y a un problème de notre côté. Rien n’a été modifié. Réessayez dans quelques minutes.
    .title = Cela n’a pas fonctionné

link-open = Ouvrir dans l’application
link-open-lead = Ouvrez l’application ici. La page qui vous a montré le code continuera automatiquement.
link-title = Ce lien est destiné à l’application
link-lead = Copiez l’adresse complète de cette page. Sur l’appareil que vous voulez enregistrer, ouvrez l’application Countersign, appuyez sur « Saisir un code » et collez l’adresse. Le lien ne fonctionne qu’une fois, pendant dix minutes. Rien n’est encore enregistré.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Signer avec l’application
signature-code = Signer avec un code QR (fonctionne hors ligne)
signature-device-title = Avec quel appareil voulez-vous signer ?
signature-device-none-title = Il vous faut un appareil pour signer
signature-device-none-lead = Ajoutez d’abord un appareil à votre compte. Cela prend environ deux minutes. Revenez ensuite ici.
signature-submit = Signer
signature-content = Ce que vous signez
signature-step-type = Vérifiez quel service fait la demande, saisissez les mêmes données dans l’application, puis votre code PIN. L’application affiche neuf lettres et chiffres.
signature-nothing-signed = Rien n’a été signé et rien ne se passera. Vous pouvez recommencer à tout moment.
error-not-this-transaction-otp =
    { $count ->
        [one] Comparez chaque donnée saisie dans l’application avec celles de cette page. Scannez ensuite à nouveau le code QR et créez un nouveau code. Il vous reste { $count } essai.
        [many] Comparez chaque donnée saisie dans l’application avec celles de cette page. Scannez ensuite à nouveau le code QR et créez un nouveau code. Il vous reste { $count } essais.
       *[other] Comparez chaque donnée saisie dans l’application avec celles de cette page. Scannez ensuite à nouveau le code QR et créez un nouveau code. Il vous reste { $count } essais.
    }
    .title = Le code ne correspond pas à la transaction

## Creating an account

new-account-title = Créer un compte
new-account-lead = Nous vous enverrons un e-mail avec un lien. Vous choisirez ensuite votre mot de passe.
new-account-first-name = Prénom
new-account-last-name = Nom
new-account-name-wrong = Saisissez le nom en lettres de n’importe quel alphabet, avec { $count } caractères au plus.
new-account-empty = Ce champ est vide. Remplissez-le.
new-account-email-repeat = Répétez l’adresse e-mail
new-account-email-differs = Saisissez deux fois la même adresse e-mail.
new-account-check = Saisissez les six chiffres que vous voyez sur l’image
new-account-check-picture = Image de six chiffres
new-account-check-listen = Écouter les chiffres
new-account-check-new = Afficher d’autres chiffres
new-account-check-wrong = Les chiffres ne correspondent pas, ou ont expiré. Saisissez les chiffres que vous voyez maintenant.
new-account-privacy = J’accepte la déclaration de confidentialité
new-account-privacy-read = Lire la déclaration de confidentialité (s’ouvre dans une nouvelle fenêtre)
new-account-privacy-missing = Un compte ne peut être créé que si vous acceptez la déclaration de confidentialité.
new-account-sent-lead = Nous avons envoyé un e-mail à { $email }. Ouvrez le lien qu’il contient dans les 24 heures.
new-account-password-title = Choisissez votre mot de passe
new-account-password-lead = Votre adresse e-mail est confirmée. Votre compte sera créé dès que vous aurez choisi un mot de passe.
new-account-password-repeat = Répétez le mot de passe
new-account-expired-title = Ce lien a expiré
new-account-expired-lead = Un lien est valable 24 heures. Nous pouvons en envoyer un nouveau à { $email }.
new-account-expired-send = Envoyer un nouveau lien
new-account-over-lead = Vous avez peut-être déjà un compte : dans ce cas, connectez-vous. Sinon, recommencez.
new-account-done = Votre compte a été créé et votre session est ouverte.

## Name and email address

details-title = Nom et adresse e-mail
details-save = Enregistrer le nom
details-saved = Votre nom a été modifié. Nous vous avons envoyé un e-mail à ce sujet.
details-new-email = Nouvelle adresse e-mail
details-email-lead = Nous enverrons un lien à la nouvelle adresse. Votre adresse ne change que lorsque vous avez ouvert le lien et confirmé le changement.
details-email-same = C’est déjà l’adresse e-mail de votre compte.
details-link-sign-in = Connectez-vous d’abord. Ouvrez ensuite à nouveau le lien de notre e-mail dans ce navigateur.
details-change-email = Changer l’adresse e-mail
details-confirm-lead = Désormais, vous vous connecterez avec { $email } et vos e-mails y seront envoyés. Vos sessions seront fermées dans tous les autres navigateurs.
details-email-saved = Votre adresse e-mail a été changée.
email-reversal-title = Rétablir l’adresse e-mail précédente
email-reversal-lead = Votre compte utilisera de nouveau { $email }. Tous les appareils seront supprimés, vos sessions seront fermées partout et le mot de passe ne sera plus valable. Vous en choisirez ensuite un nouveau par e-mail.
email-reversal-done-title = Votre adresse e-mail précédente a été rétablie
email-reversal-done-lead = Choisissez maintenant un nouveau mot de passe. Nous enverrons un lien à votre adresse e-mail.
details-open = Changer le nom ou l’adresse e-mail

### Help desk

help-desk-title = Service d’assistance
help-desk-lead = Saisissez l’adresse e-mail exacte de la personne qui demande de l’aide. Chaque recherche est enregistrée avec votre compte.
help-desk-find = Rechercher le compte
help-desk-unknown = Aucun compte n’a cette adresse e-mail.
help-desk-looks = Vous avez consulté trop de comptes en une heure. Réessayez plus tard.
help-desk-agents = C’est votre propre compte, ou celui d’une autre personne du service d’assistance. Vous ne pouvez rien modifier ici.
help-desk-changed = Le compte a changé entre-temps, ou la confirmation est arrivée trop tard. Consultez de nouveau le compte.
help-desk-stopped = Le titulaire a perdu ou arrêté tous ses appareils. Vous pouvez seulement lancer une récupération.
help-desk-disabled = Ce compte est désactivé. Vous ne pouvez rien modifier ici.
help-desk-device-works = Un autre appareil de ce compte fonctionne. S’il est perdu, supprimez-le d’abord.
help-desk-too-many = Trop d’e-mails contenant des liens ont été envoyés à cette personne. Réessayez demain.
help-desk-waiting = Le titulaire doit attendre avant de se connecter avec le mot de passe, après des tentatives erronées ou un signalement.
help-desk-nothing-done = Rien n’a été modifié
help-desk-done = C’est fait. Le titulaire reçoit un e-mail à ce sujet.
help-desk-sessions = Sessions ouvertes : { $number }
help-desk-devices = Appareils
help-desk-no-devices = Ce compte n’a aucun appareil.
help-desk-unlock = Débloquer la connexion
help-desk-remove = Supprimer l’appareil
help-desk-sessions-end = Fermer toutes les sessions
help-desk-reset = Lancer une réinitialisation du code PIN
help-desk-recover = Lancer une récupération
help-desk-unlock-about = Le titulaire peut de nouveau saisir le mot de passe et demander des liens immédiatement. Les appareils bloqués restent bloqués.
help-desk-remove-about = L’appareil ne peut plus confirmer de connexions, et toutes les sessions qu’il a ouvertes se ferment. Cette action est irréversible.
help-desk-remove-last = C’est le seul appareil de ce compte. Sans lui, son titulaire a besoin d’une récupération pour se reconnecter.
help-desk-recover-about = Le titulaire reçoit un e-mail avec un lien que vous ne voyez pas. Par sécurité, il devra peut-être attendre.
help-desk-told = Le titulaire reçoit un e-mail à ce sujet, et l’action est enregistrée avec votre compte.
help-desk-confirm = Confirmer avec votre appareil
help-desk-back = Retour au compte
help-desk-service = { $name } (service d’assistance)
help-desk-line-act = Opération
help-desk-line-account = Compte
help-desk-line-device = Appareil
help-desk-app = Le service d’assistance s’ouvre pendant une heure après une connexion avec l’application. Connectez-vous maintenant avec l’application.
help-desk-card = Aider d’autres personnes avec leur compte
help-desk-open = Ouvrir le service d’assistance
