### Português: see locales/en for what each text is for.

mail-device-added-subject = Foi adicionado um dispositivo à sua conta
mail-device-added-body =
    Bom dia, { $name },

    O dispositivo «{ $device }» foi adicionado à sua conta em { $when }. Agora pode confirmar os seus inícios de sessão.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi, inicie sessão agora, abra «Os meus dispositivos móveis» e remova-o. Depois, altere a sua palavra-passe.

mail-device-removed-subject = Foi removido um dispositivo da sua conta
mail-device-removed-body =
    Bom dia, { $name },

    O dispositivo «{ $device }» foi removido da sua conta em { $when }. Já não pode confirmar os seus inícios de sessão.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi, inicie sessão agora, consulte «Os meus dispositivos móveis» e altere a sua palavra-passe.

mail-pin-reset-subject = Um dispositivo tem um novo PIN
mail-pin-reset-body =
    Bom dia, { $name },

    O dispositivo «{ $device }» recebeu um novo PIN em { $when }.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi, inicie sessão agora, abra «Os meus dispositivos móveis» e remova-o. Depois, altere a sua palavra-passe.

mail-device-blocked-subject = Um dispositivo está bloqueado
mail-device-blocked-body =
    Bom dia, { $name },

    Foi introduzido um PIN errado demasiadas vezes em «{ $device }», pelo que o dispositivo foi bloqueado em { $when }. Ninguém iniciou sessão com ele.

    Se o PIN foi introduzido por si, inicie sessão, abra «Os meus dispositivos móveis» e reponha o PIN. Não precisa de adicionar de novo o dispositivo.
    Se não foi, outra pessoa teve o seu dispositivo nas mãos. Encontre-o ou remova-o agora da sua conta.

mail-device-suspended-subject = Um dispositivo está bloqueado até que o PIN seja reposto
mail-device-suspended-body =
    Bom dia, { $name },

    «{ $device }» foi bloqueado em { $when }, porque o dispositivo ou o navegador com que foi adicionado já não é de confiança.

    Se o dispositivo for seu, inicie sessão, abra «Os meus dispositivos móveis» e reponha o PIN.
    Se não reconhece o dispositivo, remova-o agora da sua conta.

mail-device-locked-subject = Um dispositivo foi desativado para sua segurança
mail-device-locked-body =
    Bom dia, { $name },

    O dispositivo «{ $device }» foi desativado em { $when }, porque foi utilizada uma cópia dele ou uma cópia de segurança mais antiga. Ninguém iniciou sessão com ele.

    Inicie sessão, abra «Os meus dispositivos móveis», remova-o e adicione-o de novo.
    Se não repôs o dispositivo a partir de uma cópia de segurança, talvez alguém o tenha copiado: altere agora também a sua palavra-passe.

mail-copy-reported-subject = Um dispositivo foi desativado para sua segurança
mail-copy-reported-body =
    Bom dia, { $name },

    O dispositivo «{ $device }» foi desativado em { $when }, porque a respetiva aplicação indicou que foi utilizada uma cópia dele ou uma cópia de segurança mais antiga. É possível que alguém tenha iniciado sessão com a cópia: abra «Histórico de inícios de sessão» e denuncie qualquer início de sessão que não seja seu.

    Inicie sessão, abra «Os meus dispositivos móveis», remova-o e adicione-o de novo.
    Se não repôs o dispositivo a partir de uma cópia de segurança, talvez alguém o tenha copiado: altere agora também a sua palavra-passe.

mail-recovery-pin-subject = Repor o PIN de um dispositivo
mail-recovery-pin-body =
    Bom dia, { $name },

    Em { $when }, alguém que conhece a sua palavra-passe pediu para repor o PIN de «{ $device }».

    Se foi por sua iniciativa, abra esta ligação no navegador em que tem a sessão iniciada:
    { $link }

    { $wait ->
        [yes] Pode definir o novo PIN a partir de { $ready }.
       *[no] Pode definir o novo PIN de imediato.
    }

    Se não foi, cancele aqui e altere agora a sua palavra-passe:
    { $cancel }

mail-recovery-add-subject = Adicionar um dispositivo à sua conta
mail-recovery-add-body =
    Bom dia, { $name },

    Em { $when }, alguém que conhece a sua palavra-passe pediu para adicionar um dispositivo à sua conta sem confirmar com outro.

    Se foi por sua iniciativa, abra esta ligação no navegador em que tem a sessão iniciada:
    { $link }

    { $wait ->
        [yes] Pode adicionar o dispositivo a partir de { $ready }.
       *[no] Pode adicionar o dispositivo de imediato.
    }

    Se não foi, cancele aqui e altere agora a sua palavra-passe:
    { $cancel }

mail-device-moved-subject = A sua aplicação foi transferida para outro dispositivo
mail-device-moved-body =
    Bom dia, { $name },

    A aplicação de «{ $device }» foi transferida para outro dispositivo em { $when }. O novo dispositivo já pode confirmar os seus inícios de sessão. O antigo deixou de o poder fazer.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi, inicie sessão agora, abra «Os meus dispositivos móveis» e remova o dispositivo. Depois, altere a sua palavra-passe.

mail-biometrics-added-subject = Um dispositivo já pode confirmar com impressão digital ou rosto
mail-biometrics-added-body =
    Bom dia, { $name },

    Desde { $when }, o dispositivo «{ $device }» pode confirmar os seus inícios de sessão com impressão digital ou rosto, além do PIN.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi, alguém que conhece o seu PIN teve o seu dispositivo nas mãos. Inicie sessão agora, abra «Os meus dispositivos móveis» e remova-o.

mail-sign-in-reported-subject = Denunciou um início de sessão que não era seu
mail-sign-in-reported-body =
    Bom dia, { $name },

    Em { $when }, foi denunciado que o início de sessão em «{ $service }» de { $then } não era seu. { $ended ->
        [yes] Todas as sessões nesse navegador foram terminadas.
       *[no] Já não havia nenhuma sessão aberta nesse navegador.
    }

    Altere agora a sua palavra-passe: quem iniciou sessão, ou tentou fazê-lo, conhece-a.
    Se o denunciou por engano, inicie sessão de novo nesse navegador.

mail-attempt-reported-subject = Denunciou uma tentativa de início de sessão que não era sua
mail-attempt-reported-body =
    Bom dia, { $name },

    Em { $when }, foi recusada e denunciada uma tentativa de início de sessão em «{ $service }» que não era sua. Ninguém iniciou sessão.

    Altere agora a sua palavra-passe: quem tentou conhece-a.
    Se a denunciou por engano, inicie sessão de novo com a aplicação.

mail-transaction-reported-subject = Denunciou uma transação que não era sua
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Bom dia, { $name },

    { $signed ->
        [yes] A denúncia não trava esta transação. Ligue agora para «{ $service }»: só o serviço a pode travar.
       *[no] Nada foi assinado. Mesmo assim, ligue agora para «{ $service }»: alguém pode estar a agir em seu nome.
    }

    Denunciado como alheio em { $when }:
    { $content }

    { $ended ->
        [yes] Todas as sessões nesse navegador foram terminadas.
       *[no] Já não havia nenhuma sessão aberta nesse navegador.
    }

    Depois, abra «Os meus dispositivos móveis», remova todos os dispositivos que não sejam seus e altere a sua palavra-passe.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Até { $from }, a palavra-passe, por si só, não é suficiente para iniciar sessão. Utilize a aplicação. Se perdeu o seu dispositivo, selecione «{ $lost }» na página de início de sessão: continua a funcionar.

mail-stopped-subject = Tudo foi parado
mail-stopped-body =
    Bom dia, { $name },

    Em { $when }, todos os dispositivos foram removidos da sua conta e a sua sessão terminou em todo o lado.

    Para recomeçar, inicie sessão com a sua palavra-passe e adicione um dispositivo. Para sua segurança, receberá primeiro um e-mail e poderá ter de esperar algum tempo.
    Se não foi por sua iniciativa, outra pessoa conhece a sua palavra-passe: altere-a agora.

mail-new-browser-subject = Novo início de sessão na sua conta
mail-new-browser-body =
    Bom dia, { $name },

    Em { $when } alguém iniciou sessão na sua conta a partir de um navegador novo. Em «{ $history }» pode ver de onde.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi por sua iniciativa, outra pessoa conhece a sua palavra-passe: altere-a agora.

mail-verify-address-subject = Confirme o seu endereço de e-mail
mail-verify-address-body =
    Bom dia,

    Em { $when } alguém pediu uma conta com este endereço de e-mail.

    Se foi por sua iniciativa, abra esta ligação no prazo de 24 horas e escolha uma palavra-passe:
    { $link }

    Se não foi por sua iniciativa, não precisa de fazer nada: não será criada nenhuma conta.

mail-invitation-subject = Escolha uma palavra-passe para a sua nova conta
mail-invitation-body =
    Bom dia,

    Em { $when } a organização responsável por este serviço preparou para si uma conta com este endereço de e-mail.

    Para a utilizar, abra esta ligação no prazo de 24 horas e escolha uma palavra-passe:
    { $link }

    Se não esperava este e-mail, não precisa de fazer nada: sem palavra-passe, a conta não pode ser utilizada.

mail-account-exists-subject = Já tem uma conta
mail-account-exists-body =
    Bom dia, { $name },

    Em { $when } alguém pediu uma nova conta com o seu endereço de e-mail. Já tem uma conta, por isso não foi criada outra.

    Se foi por sua iniciativa, inicie sessão aqui:
    { $link }

    Se não foi por sua iniciativa, não precisa de fazer nada.

mail-address-taken-body =
    Bom dia, { $name },

    Em { $when } alguém pediu para alterar o endereço de e-mail de outra conta para o seu. Já tem uma conta com este endereço, pelo que nada foi alterado.

    Se não foi por sua iniciativa, não precisa de fazer nada.

mail-account-created-subject = A sua conta foi criada
mail-account-created-body =
    Bom dia, { $name },

    A sua conta foi criada em { $when }.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi por sua iniciativa, outra pessoa conhece a sua palavra-passe: altere-a agora.

mail-account-disabled-subject = A sua conta foi desativada
mail-account-disabled-body =
    Bom dia, { $name },

    A sua conta foi desativada em { $when }. Todas as suas sessões foram terminadas.

    Contacte a organização responsável por este serviço.

mail-account-enabled-subject = A sua conta pode ser usada de novo
mail-account-enabled-body =
    Bom dia, { $name },

    A sua conta foi reativada em { $when }. Pode iniciar sessão e usar os seus dispositivos como antes.

mail-help-desk-role-given-subject = Pode usar o serviço de assistência
mail-help-desk-role-given-body =
    Bom dia, { $name },

    Em { $when }, recebeu acesso ao serviço de assistência. Pode procurar aí outras contas e ajudar os seus titulares.

    Se não esperava isto, contacte a organização responsável por este serviço.

mail-help-desk-role-taken-subject = Já não pode usar o serviço de assistência
mail-help-desk-role-taken-body =
    Bom dia, { $name },

    O seu acesso ao serviço de assistência terminou em { $when }. Nada mais mudou na sua conta.

    Se não esperava isto, contacte a organização responsável por este serviço.

mail-help-desk-unlocked-subject = O seu início de sessão foi desbloqueado
mail-help-desk-unlocked-body =
    Bom dia, { $name },

    O serviço de assistência de { $service } desbloqueou o início de sessão na sua conta em { $when }. Pode introduzir de imediato a sua palavra-passe.

    Se não esperava isto, contacte a organização responsável por este serviço.

mail-help-desk-removed-subject = O serviço de assistência removeu um dispositivo da sua conta
mail-help-desk-removed-body =
    Bom dia, { $name },

    O serviço de assistência de { $service } removeu o dispositivo «{ $device }» da sua conta em { $when }. Já não pode confirmar os seus inícios de sessão.

    Se não esperava isto, contacte a organização responsável por este serviço.

mail-help-desk-sessions-subject = O serviço de assistência terminou todas as suas sessões
mail-help-desk-sessions-body =
    Bom dia, { $name },

    O serviço de assistência de { $service } terminou todas as suas sessões em { $when }.

    Se não esperava isto, contacte a organização responsável por este serviço.

mail-help-desk-pin-subject = O serviço de assistência iniciou uma reposição do PIN
mail-help-desk-pin-body =
    Bom dia, { $name },

    Em { $when }, o serviço de assistência de { $service } iniciou para si a reposição do PIN de «{ $device }».

    Inicie sessão primeiro com a sua palavra-passe. Depois, abra esta ligação no mesmo navegador:
    { $link }

    { $wait ->
        [yes] Pode definir o novo PIN a partir de { $ready }.
       *[no] Pode definir o novo PIN de imediato.
    }

    Se não pediu isto ao serviço de assistência, cancele aqui:
    { $cancel }

mail-help-desk-add-subject = O serviço de assistência iniciou uma recuperação
mail-help-desk-add-body =
    Bom dia, { $name },

    Em { $when }, o serviço de assistência de { $service } iniciou uma recuperação, para que possa adicionar um dispositivo à sua conta.

    Inicie sessão primeiro com a sua palavra-passe. Depois, abra esta ligação no mesmo navegador:
    { $link }

    { $wait ->
        [yes] Pode adicionar o dispositivo a partir de { $ready }.
       *[no] Pode adicionar o dispositivo de imediato.
    }

    Se não pediu isto ao serviço de assistência, cancele aqui:
    { $cancel }

mail-account-deleted-subject = A sua conta foi eliminada
mail-account-deleted-body =
    Bom dia, { $name },

    A sua conta foi eliminada em { $when } com todos os dados. Os seus dispositivos já não podem confirmar inícios de sessão.

    Contacte a organização responsável por este serviço.

mail-new-address-body =
    Bom dia,

    Em { $when } alguém pediu para usar este endereço de e-mail numa conta.

    Se foi por sua iniciativa, abra esta ligação no prazo de 24 horas no navegador onde tem a sessão iniciada:
    { $link }

    Se não foi por sua iniciativa, não precisa de fazer nada.

mail-name-changed-subject = O seu nome foi alterado
mail-name-changed-body =
    Bom dia, { $name },

    O nome da sua conta foi alterado em { $when }.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi por sua iniciativa, outra pessoa conhece a sua palavra-passe: altere-a agora.

mail-email-changed-subject = O seu endereço de e-mail foi alterado
mail-email-changed-body =
    Bom dia, { $name },

    Em { $when } o endereço de e-mail da sua conta foi alterado de { $old } para { $new }.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi por sua iniciativa, outra pessoa conhece a sua palavra-passe: altere-a agora.

mail-email-changed-reverse =
    Se não foi por sua iniciativa, abra esta ligação até { $until }. Devolve à sua conta o endereço anterior e termina todas as sessões que outra pessoa tenha aberto.

    { $link }

mail-email-reversed-subject = O seu endereço de e-mail anterior foi reposto
mail-email-reversed-body =
    Bom dia, { $name },

    Em { $when } o endereço de e-mail da sua conta voltou a ser alterado de { $new } para { $old }. Para isso foi utilizada a ligação do nosso e-mail para { $old }.

    Todos os dispositivos foram removidos, a sua sessão terminou em todo o lado e a palavra-passe já não é válida. Para escolher uma nova, selecione «{ $forgotten }» na página de início de sessão.

mail-password-changed-subject = A sua palavra-passe foi alterada
mail-password-changed-body =
    Bom dia, { $name },

    A palavra-passe da sua conta foi alterada em { $when }. As suas sessões em todos os outros navegadores terminaram.

    Se foi por sua iniciativa, não precisa de fazer nada.
    Se não foi por sua iniciativa, outra pessoa conhece a sua palavra-passe: escolha agora uma nova.

mail-password-reset-subject = Escolha uma nova palavra-passe
mail-password-reset-body =
    Bom dia, { $name },

    Em { $when } alguém pediu uma nova palavra-passe para a sua conta.

    Se foi por sua iniciativa, abra esta ligação no navegador em que a pediu:
    { $link }

    Se não foi, cancele aqui este pedido:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Altera a palavra-passe em «A minha conta», em «{ $page }». Se não conseguir iniciar sessão, selecione «{ $forgotten }» na página de início de sessão.
