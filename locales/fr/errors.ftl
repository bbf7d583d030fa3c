### Français: see locales/en for what each text is for.

error-unknown-code =
    Ce n’est pas un code Countersign : il n’a donc pas été utilisé. Utilisez le code affiché sur votre page de connexion.
    .title = Ce n’est pas un code Countersign
error-newer-version =
    Le code a été créé pour une version plus récente de cette application et ne peut donc pas être lu ici. Mettez l’application à jour, puis scannez à nouveau le code.
    .title = Cette application doit être mise à jour
error-no-code-in-picture =
    Aucun code lisible n’a été trouvé dans l’image. Choisissez une image plus nette qui montre le code entier avec son bord blanc.
    .title = Pas de code dans cette image
error-unreadable-picture =
    Le fichier n’est pas une image que cette application peut lire, ou il est trop volumineux. Choisissez une image PNG, JPEG ou WebP de 12 mégaoctets au plus.
    .title = Cette image ne s’ouvre pas
error-mistyped-code =
    Un ou plusieurs caractères ne sont pas ceux de la page. Rien n’a donc été envoyé. Comparez le code avec la page et corrigez-le.
    .title = Faute de frappe
error-mistyped-digits =
    L’un des chiffres est faux ou manque. Cela ne compte pas comme un essai. Comparez les douze chiffres avec la page et corrigez-les.
    .title = Faute de frappe
error-insecure-address =
    La connexion à cette adresse n’est pas chiffrée. L’application ne l’utilise donc pas. Demandez le bon code au service.
    .title = Cette adresse n’est pas protégée
error-not-an-address =
    L’adresse est incomplète ou contient une faute de frappe : rien n’a été envoyé. Recopiez-la depuis la page qui affiche le code.
    .title = Ce n’est pas une adresse
error-no-answer-there =
    Rien n’a été modifié. Vérifiez l’adresse et la connexion de cet appareil, puis réessayez.
    .title = Pas de réponse de cette adresse
error-name-refused =
    Le nom est trop long ou contient des caractères cachés. Il n’a donc pas été enregistré. Choisissez un autre nom.
    .title = Ce nom ne peut pas être utilisé
error-enrolment-gone =
    Chaque code ne sert qu’une fois et reste valable dix minutes. Rien n’a été modifié. Obtenez un nouveau code sur la page et scannez-le.
    .title = Ce code n’est plus valable
error-reset-gone =
    Chaque code ne sert qu’une fois et reste valable dix minutes. Rien n’a été modifié. Sélectionnez « Réinitialiser le code PIN » à côté de cet appareil. Obtenez un nouveau code sur la page et scannez-le.
    .title = Ce code n’est plus valable
error-enrolment-contested =
    Deux appareils ont essayé d’utiliser le même code. Les deux ont donc été refusés et rien n’a été modifié. Obtenez un nouveau code sur la page et ne laissez personne d’autre le voir.
    .title = Un autre appareil a utilisé ce code
error-not-this-device =
    Ce code réinitialise le code PIN d’un autre appareil. Scannez-le avec cet autre appareil, ou choisissez cet appareil-ci sur la page et scannez le nouveau code.
    .title = Ce code est pour un autre appareil
error-page-still-asks =
    La page demande encore si les six caractères sont identiques. Comparez les caractères et répondez sur la page. L’application continuera ensuite automatiquement.
    .title = La page attend votre réponse
error-wrong-pin =
    Rien n’a été approuvé. Saisissez à nouveau votre code PIN. Prenez votre temps.
    .title = Ce code PIN est erroné
error-enrolment-dead =
    Un code PIN erroné a été saisi trois fois. Ce code n’est donc plus valable. Rien n’a été modifié. Obtenez un nouveau code sur la page et recommencez.
    .title = Trop de codes PIN erronés
error-reset-unanswered =
    Le nouveau code PIN est défini sur cet appareil, mais le serveur n’a pas encore répondu. Vérifiez que cet appareil est en ligne. L’application continuera automatiquement.
    .title = Le nouveau code PIN n’est pas encore confirmé
error-not-attested =
    Ce serveur n’accepte que les appareils dont il peut vérifier le matériel. Cet appareil n’a pas pu être vérifié. Rien n’a été modifié. Utilisez un autre appareil, ou adressez-vous à l’exploitant du serveur.
    .title = Cet appareil n’est pas accepté
error-unreachable =
    Le serveur est injoignable pour le moment. Rien n’est perdu. Vérifiez que cet appareil est en ligne. L’application continuera d’essayer.
    .title = Le serveur ne répond pas
error-not-the-server =
    La réponse ne venait pas de votre serveur et a donc été ignorée. Le réseau d’un hôtel ou d’un café demande parfois une connexion préalable. Ouvrez une page web ou utilisez un autre réseau.
    .title = La réponse ne venait pas de votre serveur
error-server-fault =
    Il y a un problème sur le serveur. Rien n’a été modifié. Réessayez dans quelques minutes.
    .title = Le serveur a un problème
error-too-many =
    Pour protéger votre compte, le serveur vous demande d’attendre. Rien n’est perdu. Réessayez un peu plus tard.
    .title = Trop d’essais en peu de temps
error-device-not-active =
    Cet appareil ne peut pas être utilisé pour ce compte pour le moment. Rien n’a été modifié. Revenez au premier écran du compte pour voir ce qu’il faut faire.
    .title = Cet appareil ne peut pas être utilisé
error-request-expired =
    Rien n’a été approuvé. Si vous voulez toujours vous connecter, recommencez sur la page.
    .title = Cette demande a expiré
error-request-gone =
    Cette demande a reçu une réponse ou a été annulée ailleurs. Si vous voulez toujours vous connecter, recommencez sur la page.
    .title = Cette demande a déjà pris fin
error-removal-untold =
    Le compte a été effacé de cet appareil, mais le serveur n’a pas répondu. Connectez-vous, ouvrez « Mon compte » et supprimez-y aussi cet appareil de la liste.
    .title = Le serveur n’a pas pu être informé
error-no-such-account =
    Le compte auquel ce code est destiné n’est pas dans cette application. Choisissez cet appareil sur la page ou enregistrez-le d’abord.
    .title = Ce code est pour un autre compte
error-forged-challenge =
    Ce code prétend venir de votre serveur, mais ce n’est pas le cas. Aucun code de réponse n’a été créé. Vérifiez l’adresse de la page avant de continuer.
    .title = Ne vous fiez pas à ce code
error-challenge-expired =
    Ce code date de plus de cinq minutes. Si la page n’accepte pas votre réponse, obtenez-y un nouveau code.
    .title = Ce code est peut-être trop ancien
error-clock-wrong =
    L’heure de cet appareil diffère de plus d’une minute de celle du serveur. L’application utilise l’heure du serveur. Activez la date et l’heure automatiques dans les réglages.
    .title = L’horloge de cet appareil est mal réglée
error-key-store-unavailable =
    Le trousseau de clés de cet appareil, qui protège l’application, n’a pas pu être ouvert. Rien n’a été modifié. Déverrouillez l’appareil ou rouvrez votre session, puis réessayez.
    .title = Le trousseau de clés ne répond pas
error-secret-lost =
    La clé qui protège les données de l’application sur cet appareil est perdue et ne peut pas être rétablie. Vos comptes sur les serveurs restent tels quels. Supprimez tout dans l’application, puis enregistrez à nouveau cet appareil dans « Mon compte ».
    .title = Les données de l’application ne peuvent plus être ouvertes
error-device-key-lost =
    La clé de ce compte sur cet appareil est perdue. L’appareil ne peut donc rien approuver pour ce compte. Supprimez le compte de l’application, puis enregistrez à nouveau cet appareil dans « Mon compte ».
    .title = La clé de ce compte est perdue
error-store-unwritable =
    La mémoire de cet appareil est pleine ou verrouillée. Rien n’a donc été envoyé. Libérez de la place, puis réessayez.
    .title = L’application n’a pas pu enregistrer
error-store-damaged =
    Les données sont endommagées ou appartiennent à une autre installation. Rien n’a été modifié. Si un nouvel essai n’aide pas, réinstallez l’application et enregistrez cet appareil dans « Mon compte ».
    .title = Les données de l’application sont illisibles
error-store-newer =
    Les données de l’application ont été enregistrées par une version plus récente et celle-ci ne peut pas les ouvrir. Rien n’a été modifié. Mettez l’application à jour.
    .title = Données d’une version plus récente
error-store-in-use =
    Une autre fenêtre de cette application utilise les données. Fermez cette fenêtre et continuez dans l’autre.
    .title = Countersign est déjà ouvert
error-link-not-scanned =
    Ne scannez pas ce code : il ouvre une demande sur l’appareil qui l’affiche. Ouvrez son lien sur cet appareil, ou choisissez « Pas d’internet sur le téléphone : scanner un code QR » sur la page.
    .title = Ce code n’est pas à scanner
error-link-gone =
    La demande a reçu une réponse ou a été annulée, elle a expiré, ou elle est pour une autre application. Rien n’a été approuvé. Si vous voulez toujours vous connecter, recommencez sur la page.
    .title = Ce lien n’est plus valable
error-request-not-shown =
    Une partie de cette demande manque ou ne peut pas s’afficher ici. Vous ne pouvez donc pas l’approuver. Rien n’a été signé. Mettez l’application à jour, ou adressez-vous au service.
    .title = Cette demande ne s’affiche pas en entier
error-link-waits =
    Terminez ou annulez ici l’opération en cours. Le lien s’ouvrira ensuite automatiquement.
    .title = Un lien vous attend
error-browser-not-opened =
    Cet appareil n’a pas ouvert le navigateur. Retournez-y vous-même. La page où vous avez commencé y continuera.
    .title = Le navigateur ne s’est pas ouvert
error-help-not-opened =
    Le navigateur ne s’est pas ouvert et vous êtes encore dans l’application. Ouvrez vous-même l’adresse indiquée sous « Aide » dans un navigateur.
    .title = Le navigateur ne s’est pas ouvert
error-password-page-not-opened =
    Le navigateur ne s’est pas ouvert et vous êtes encore dans l’application. Ouvrez vous-même l’adresse indiquée ici dans un navigateur.
    .title = Le navigateur ne s’est pas ouvert
error-pin-same-digits =
    Quatre chiffres identiques sont faciles à deviner. Choisissez un autre code PIN.
    .title = Ce code PIN est trop simple
error-pin-row =
    Les suites telles que 1234 ou 4321 sont faciles à deviner. Choisissez un autre code PIN.
    .title = Ce code PIN est trop simple
error-pin-pairs =
    Les paires répétées ou inversées, telles que 1212 ou 1221, sont faciles à deviner. Choisissez un autre code PIN.
    .title = Ce code PIN est trop simple
error-pin-year =
    Une année est facile à deviner. Choisissez un autre code PIN.
    .title = Ce code PIN est trop simple
error-pin-keypad-line =
    Des chiffres alignés sur le clavier sont faciles à deviner. Choisissez un autre code PIN.
    .title = Ce code PIN est trop simple
error-pin-unchanged =
    C’est déjà votre code PIN. Choisissez-en un autre.
    .title = C’est votre code PIN actuel
error-pin-differs =
    Les deux codes PIN ne sont pas identiques. Rien n’a donc été modifié. Choisissez à nouveau le nouveau code PIN.
    .title = Les deux codes PIN sont différents
error-biometric-cancelled =
    Rien n’a été approuvé et rien n’est perdu. Réessayez, ou utilisez votre code PIN.
    .title = Opération annulée
error-biometric-locked-out =
    La reconnaissance de votre empreinte ou de votre visage a échoué trop de fois. Elle est donc désactivée pour un moment. Utilisez votre code PIN. Pour utiliser de nouveau la reconnaissance, déverrouillez une fois l’appareil.
    .title = Cette fois, utilisez votre code PIN
error-biometric-changed =
    Une empreinte digitale ou un visage a été ajouté à cet appareil ou en a été supprimé. Pour votre sécurité, l’application demande maintenant votre code PIN. Vous pouvez réactiver la reconnaissance dans votre compte.
    .title = Les empreintes ou les visages ont changé
error-biometric-unavailable =
    Cet appareil n’a pour le moment ni empreinte digitale ni visage que l’application puisse utiliser. Utilisez votre code PIN.
    .title = Veuillez utiliser votre code PIN
error-move-ended =
    Rien n’a été transféré et cet appareil fonctionne comme avant. Si vous voulez toujours effectuer le transfert, recommencez.
    .title = Le transfert a pris fin
error-too-many-accounts =
    Cette application a atteint son nombre maximal de comptes, ou le compte son nombre maximal d’appareils. Rien n’a été enregistré. Supprimez-en un dont vous n’avez pas besoin, puis réessayez.
    .title = Nombre maximal atteint
error-settings-not-opened =
    Rien n’a été modifié. Ouvrez vous-même les réglages de cet appareil et cherchez-y le verrouillage de l’écran.
    .title = Les réglages ne se sont pas ouverts
error-notifications-not-opened =
    Rien n’a été modifié. Ouvrez vous-même les réglages de cet appareil et cherchez-y les notifications de cette application.
    .title = Les réglages ne se sont pas ouverts
