### Français: see locales/en for what each text is for.

mail-device-added-subject = Un appareil a été ajouté à votre compte
mail-device-added-body =
    Bonjour { $name },

    L’appareil « { $device } » a été ajouté à votre compte le { $when }. Il peut désormais confirmer vos connexions.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, connectez-vous maintenant, ouvrez « Mes appareils mobiles » et supprimez-le. Changez ensuite votre mot de passe.

mail-device-removed-subject = Un appareil a été supprimé de votre compte
mail-device-removed-body =
    Bonjour { $name },

    L’appareil « { $device } » a été supprimé de votre compte le { $when }. Il ne peut plus confirmer vos connexions.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, connectez-vous maintenant, consultez « Mes appareils mobiles » et changez votre mot de passe.

mail-pin-reset-subject = Un appareil a un nouveau code PIN
mail-pin-reset-body =
    Bonjour { $name },

    L’appareil « { $device } » a reçu un nouveau code PIN le { $when }.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, connectez-vous maintenant, ouvrez « Mes appareils mobiles » et supprimez-le. Changez ensuite votre mot de passe.

mail-device-blocked-subject = Un appareil est bloqué
mail-device-blocked-body =
    Bonjour { $name },

    Un code PIN erroné a été saisi trop de fois sur « { $device } ». L’appareil a donc été bloqué le { $when }. Personne ne s’est connecté avec lui.

    Si c’était vous, connectez-vous, ouvrez « Mes appareils mobiles » et réinitialisez le code PIN. Vous n’avez pas besoin d’ajouter à nouveau l’appareil.
    Si ce n’était pas vous, une autre personne a eu votre appareil. Retrouvez-le ou supprimez-le maintenant de votre compte.

mail-device-suspended-subject = Un appareil est bloqué jusqu’à la réinitialisation de son code PIN
mail-device-suspended-body =
    Bonjour { $name },

    « { $device } » a été bloqué le { $when }, car l’appareil ou le navigateur qui a servi à l’ajouter n’est plus considéré comme fiable.

    Si l’appareil est le vôtre, connectez-vous, ouvrez « Mes appareils mobiles » et réinitialisez son code PIN.
    Si vous ne reconnaissez pas cet appareil, supprimez-le maintenant de votre compte.

mail-device-locked-subject = Un appareil a été verrouillé pour votre sécurité
mail-device-locked-body =
    Bonjour { $name },

    L’appareil « { $device } » a été verrouillé le { $when }, parce qu’une copie ou une sauvegarde plus ancienne de cet appareil a été utilisée. Personne ne s’est connecté avec lui.

    Connectez-vous, ouvrez « Mes appareils mobiles », supprimez-le et ajoutez-le à nouveau.
    Si vous n’avez pas restauré l’appareil à partir d’une sauvegarde, quelqu’un l’a peut-être copié : changez aussi votre mot de passe maintenant.

mail-copy-reported-subject = Un appareil a été verrouillé pour votre sécurité
mail-copy-reported-body =
    Bonjour { $name },

    L’appareil « { $device } » a été verrouillé le { $when }, parce que son application a signalé l’utilisation d’une copie ou d’une sauvegarde plus ancienne de cet appareil. Quelqu’un s’est peut-être connecté avec la copie : ouvrez « Historique des connexions » et signalez toute connexion qui n’est pas de vous.

    Connectez-vous, ouvrez « Mes appareils mobiles », supprimez-le et ajoutez-le à nouveau.
    Si vous n’avez pas restauré l’appareil à partir d’une sauvegarde, quelqu’un l’a peut-être copié : changez aussi votre mot de passe maintenant.

mail-recovery-pin-subject = Réinitialiser le code PIN d’un appareil
mail-recovery-pin-body =
    Bonjour { $name },

    Le { $when }, quelqu’un qui connaît votre mot de passe a demandé à réinitialiser le code PIN de « { $device } ».

    Si c’était vous, ouvrez ce lien dans le navigateur où votre session est ouverte :
    { $link }

    { $wait ->
        [yes] Vous pourrez définir le nouveau code PIN à partir du { $ready }.
       *[no] Vous pouvez définir le nouveau code PIN immédiatement.
    }

    Si ce n’était pas vous, annulez cette demande ici et changez votre mot de passe maintenant :
    { $cancel }

mail-recovery-add-subject = Ajouter un appareil à votre compte
mail-recovery-add-body =
    Bonjour { $name },

    Le { $when }, quelqu’un qui connaît votre mot de passe a demandé à ajouter un appareil à votre compte sans confirmer avec un autre appareil.

    Si c’était vous, ouvrez ce lien dans le navigateur où votre session est ouverte :
    { $link }

    { $wait ->
        [yes] Vous pourrez ajouter l’appareil à partir du { $ready }.
       *[no] Vous pouvez ajouter l’appareil immédiatement.
    }

    Si ce n’était pas vous, annulez cette demande ici et changez votre mot de passe maintenant :
    { $cancel }

mail-device-moved-subject = Votre application est passée sur un autre appareil
mail-device-moved-body =
    Bonjour { $name },

    L’application de « { $device } » a été transférée vers un autre appareil le { $when }. Le nouvel appareil peut désormais confirmer vos connexions. L’ancien ne le peut plus.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, connectez-vous maintenant, ouvrez « Mes appareils mobiles » et supprimez l’appareil. Changez ensuite votre mot de passe.

mail-biometrics-added-subject = Un appareil peut désormais confirmer par empreinte ou visage
mail-biometrics-added-body =
    Bonjour { $name },

    Depuis le { $when }, l’appareil « { $device } » peut confirmer vos connexions avec l’empreinte digitale ou le visage, en plus du code PIN.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, une personne qui connaît votre code PIN a eu votre appareil. Connectez-vous maintenant, ouvrez « Mes appareils mobiles » et supprimez-le.

mail-sign-in-reported-subject = Vous avez signalé une connexion qui n’est pas de vous
mail-sign-in-reported-body =
    Bonjour { $name },

    Le { $when }, la connexion à « { $service } » du { $then } a été signalée comme n’étant pas de vous. { $ended ->
        [yes] Toutes les sessions dans ce navigateur ont été fermées.
       *[no] Plus aucune session n’était ouverte dans ce navigateur.
    }

    Changez votre mot de passe maintenant : la personne qui s’est connectée, ou a tenté de le faire, le connaît.
    Si vous l’avez signalée par erreur, connectez-vous à nouveau depuis ce navigateur.

mail-attempt-reported-subject = Vous avez signalé une tentative de connexion qui n’est pas de vous
mail-attempt-reported-body =
    Bonjour { $name },

    Le { $when }, une tentative de connexion à « { $service } » qui n’était pas de vous a été refusée et signalée. Personne ne s’est connecté.

    Changez votre mot de passe maintenant : la personne qui a fait cette tentative le connaît.
    Si vous l’avez signalée par erreur, connectez-vous à nouveau avec l’application.

mail-transaction-reported-subject = Vous avez signalé une transaction qui n’était pas de vous
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Bonjour { $name },

    { $signed ->
        [yes] Le signalement n’arrête pas cette transaction. Appelez maintenant « { $service } » : seul le service peut l’arrêter.
       *[no] Rien n’a été signé. Appelez tout de même « { $service } » maintenant : quelqu’un agit peut-être en votre nom.
    }

    Signalé comme n’étant pas de vous le { $when } :
    { $content }

    { $ended ->
        [yes] Toutes les sessions dans ce navigateur ont été fermées.
       *[no] Plus aucune session n’était ouverte dans ce navigateur.
    }

    Ouvrez ensuite « Mes appareils mobiles », supprimez tout appareil qui n’est pas à vous et changez votre mot de passe.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label } : { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Jusqu’au { $from }, votre mot de passe seul ne suffit pas pour se connecter. Utilisez l’application. Si vous avez perdu votre appareil, sélectionnez « { $lost } » sur la page de connexion : cela reste possible.

mail-stopped-subject = Tout a été arrêté
mail-stopped-body =
    Bonjour { $name },

    Le { $when }, tous les appareils ont été supprimés de votre compte et vos sessions ont été fermées partout.

    Pour recommencer, connectez-vous avec votre mot de passe et ajoutez un appareil. Pour votre sécurité, vous recevrez d’abord un e-mail et devrez peut-être attendre quelque temps.
    Si ce n’était pas vous, quelqu’un d’autre connaît votre mot de passe : changez-le maintenant.

mail-new-browser-subject = Nouvelle connexion à votre compte
mail-new-browser-body =
    Bonjour { $name },

    Le { $when }, quelqu’un s’est connecté à votre compte depuis un nouveau navigateur. Sous « { $history } », vous pouvez voir d’où.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, quelqu’un d’autre connaît votre mot de passe : changez-le maintenant.

mail-verify-address-subject = Confirmez votre adresse e-mail
mail-verify-address-body =
    Bonjour,

    Le { $when }, quelqu’un a demandé un compte avec cette adresse e-mail.

    Si c’était vous, ouvrez ce lien dans les 24 heures et choisissez un mot de passe :
    { $link }

    Si ce n’était pas vous, vous n’avez rien à faire : aucun compte ne sera créé.

mail-invitation-subject = Choisissez un mot de passe pour votre nouveau compte
mail-invitation-body =
    Bonjour,

    Le { $when }, l’organisation responsable de ce service a préparé pour vous un compte avec cette adresse e-mail.

    Pour l’utiliser, ouvrez ce lien dans les 24 heures et choisissez un mot de passe :
    { $link }

    Si vous n’attendiez pas cet e-mail, vous n’avez rien à faire : le compte ne peut pas être utilisé sans mot de passe.

mail-account-exists-subject = Vous avez déjà un compte
mail-account-exists-body =
    Bonjour { $name },

    Le { $when }, quelqu’un a demandé un nouveau compte avec votre adresse e-mail. Vous avez déjà un compte : aucun autre n’a été créé.

    Si c’était vous, connectez-vous ici :
    { $link }

    Si ce n’était pas vous, vous n’avez rien à faire.

mail-address-taken-body =
    Bonjour { $name },

    Le { $when }, quelqu’un a demandé de remplacer l’adresse e-mail d’un autre compte par la vôtre. Vous avez déjà un compte avec cette adresse : rien n’a donc été modifié.

    Si ce n’était pas vous, vous n’avez rien à faire.

mail-account-created-subject = Votre compte a été créé
mail-account-created-body =
    Bonjour { $name },

    Votre compte a été créé le { $when }.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, quelqu’un d’autre connaît votre mot de passe : changez-le maintenant.

mail-account-disabled-subject = Votre compte a été désactivé
mail-account-disabled-body =
    Bonjour { $name },

    Votre compte a été désactivé le { $when }. Vos sessions ont été fermées partout.

    Adressez-vous à l’organisation responsable de ce service.

mail-account-enabled-subject = Votre compte peut de nouveau être utilisé
mail-account-enabled-body =
    Bonjour { $name },

    Votre compte a été réactivé le { $when }. Vous pouvez vous connecter et utiliser vos appareils comme avant.

mail-help-desk-role-given-subject = Vous pouvez utiliser le service d’assistance
mail-help-desk-role-given-body =
    Bonjour { $name },

    Le { $when }, vous avez reçu l’accès au service d’assistance. Vous pouvez y rechercher d’autres comptes et aider leurs titulaires.

    Si vous ne vous y attendiez pas, adressez-vous à l’organisation responsable de ce service.

mail-help-desk-role-taken-subject = Vous ne pouvez plus utiliser le service d’assistance
mail-help-desk-role-taken-body =
    Bonjour { $name },

    Votre accès au service d’assistance a pris fin le { $when }. Rien d’autre n’a changé dans votre compte.

    Si vous ne vous y attendiez pas, adressez-vous à l’organisation responsable de ce service.

mail-help-desk-unlocked-subject = Votre connexion a été débloquée
mail-help-desk-unlocked-body =
    Bonjour { $name },

    Le service d’assistance de { $service } a débloqué la connexion à votre compte le { $when }. Vous pouvez de nouveau saisir votre mot de passe immédiatement.

    Si vous ne vous y attendiez pas, adressez-vous à l’organisation responsable de ce service.

mail-help-desk-removed-subject = Le service d’assistance a supprimé un appareil de votre compte
mail-help-desk-removed-body =
    Bonjour { $name },

    Le service d’assistance de { $service } a supprimé l’appareil « { $device } » de votre compte le { $when }. Il ne peut plus confirmer vos connexions.

    Si vous ne vous y attendiez pas, adressez-vous à l’organisation responsable de ce service.

mail-help-desk-sessions-subject = Le service d’assistance vous a déconnecté partout
mail-help-desk-sessions-body =
    Bonjour { $name },

    Le service d’assistance de { $service } a fermé toutes vos sessions le { $when }.

    Si vous ne vous y attendiez pas, adressez-vous à l’organisation responsable de ce service.

mail-help-desk-pin-subject = Le service d’assistance a lancé une réinitialisation du code PIN
mail-help-desk-pin-body =
    Bonjour { $name },

    Le { $when }, le service d’assistance de { $service } a lancé pour vous la réinitialisation du code PIN de « { $device } ».

    Connectez-vous d’abord avec votre mot de passe. Ouvrez ensuite ce lien dans le même navigateur :
    { $link }

    { $wait ->
        [yes] Vous pourrez définir le nouveau code PIN à partir du { $ready }.
       *[no] Vous pouvez définir le nouveau code PIN immédiatement.
    }

    Si vous ne l’avez pas demandé au service d’assistance, annulez ici :
    { $cancel }

mail-help-desk-add-subject = Le service d’assistance a lancé une récupération
mail-help-desk-add-body =
    Bonjour { $name },

    Le { $when }, le service d’assistance de { $service } a lancé une récupération, afin que vous puissiez ajouter un appareil à votre compte.

    Connectez-vous d’abord avec votre mot de passe. Ouvrez ensuite ce lien dans le même navigateur :
    { $link }

    { $wait ->
        [yes] Vous pourrez ajouter l’appareil à partir du { $ready }.
       *[no] Vous pouvez ajouter l’appareil immédiatement.
    }

    Si vous ne l’avez pas demandé au service d’assistance, annulez ici :
    { $cancel }

mail-account-deleted-subject = Votre compte a été supprimé
mail-account-deleted-body =
    Bonjour { $name },

    Votre compte a été supprimé le { $when } avec toutes ses données. Vos appareils ne peuvent plus confirmer de connexions.

    Adressez-vous à l’organisation responsable de ce service.

mail-new-address-body =
    Bonjour,

    Le { $when }, quelqu’un a demandé à utiliser cette adresse e-mail pour un compte.

    Si c’était vous, ouvrez ce lien dans les 24 heures dans le navigateur où votre session est ouverte :
    { $link }

    Si ce n’était pas vous, vous n’avez rien à faire.

mail-name-changed-subject = Votre nom a été modifié
mail-name-changed-body =
    Bonjour { $name },

    Le nom de votre compte a été modifié le { $when }.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, quelqu’un d’autre connaît votre mot de passe : changez-le maintenant.

mail-email-changed-subject = Votre adresse e-mail a été changée
mail-email-changed-body =
    Bonjour { $name },

    Le { $when }, l’adresse e-mail de votre compte est passée de { $old } à { $new }.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, quelqu’un d’autre connaît votre mot de passe : changez-le maintenant.

mail-email-changed-reverse =
    Si ce n’était pas vous, ouvrez ce lien avant la date suivante : { $until }. Il rend à votre compte son adresse précédente et ferme toutes les sessions que quelqu’un d’autre a ouvertes.

    { $link }

mail-email-reversed-subject = Votre adresse e-mail précédente a été rétablie
mail-email-reversed-body =
    Bonjour { $name },

    Le { $when }, l’adresse e-mail de votre compte est repassée de { $new } à { $old }. Le lien de notre e-mail à { $old } a été utilisé pour cela.

    Tous les appareils ont été supprimés, vos sessions ont été fermées partout et le mot de passe n’est plus valable. Pour en choisir un nouveau, choisissez « { $forgotten } » sur la page de connexion.

mail-password-changed-subject = Votre mot de passe a été changé
mail-password-changed-body =
    Bonjour { $name },

    Le mot de passe de votre compte a été changé le { $when }. Vos sessions ont été fermées dans tous les autres navigateurs.

    Si c’était vous, vous n’avez rien à faire.
    Si ce n’était pas vous, quelqu’un d’autre connaît votre mot de passe : choisissez-en un nouveau maintenant.

mail-password-reset-subject = Choisissez un nouveau mot de passe
mail-password-reset-body =
    Bonjour { $name },

    Le { $when }, quelqu’un a demandé un nouveau mot de passe pour votre compte.

    Si c’était vous, ouvrez ce lien dans le navigateur où vous l’avez demandé :
    { $link }

    Si ce n’était pas vous, annulez cette demande ici :
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Vous pouvez changer votre mot de passe dans « Mon compte », sous « { $page } ». Si vous ne pouvez pas vous connecter, choisissez « { $forgotten } » sur la page de connexion.
