### Português: see locales/en for what each text is for.

page-skip = Ir para o conteúdo principal
page-sign-out = Terminar sessão
page-demo = Isto é uma demonstração neste computador. Os respetivos e-mails ficam guardados aqui:
page-back-account = A minha conta
page-back-devices = Os meus dispositivos móveis
page-cancel = Cancelar
page-language = Língua
page-language-set = Alterar
help-title = Ajuda
help-questions = Perguntas
help-app = Onde obtenho a aplicação?
    .answer = A aplicação Countersign funciona em telemóveis, tablets e computadores.
    .ask = Pergunte à organização responsável por este serviço onde a pode descarregar.
help-app-get = Obter a aplicação
help-request = Não chega nenhum pedido à aplicação
    .first = Abra a aplicação no dispositivo que a página indica e verifique se está ligado à Internet.
    .second = Se não estiver, escolha «{ waiting-code }» na página.
help-sign = Como assino um pagamento ou outra transação?
    .first = Comece no serviço. Depois, aparece um pedido na aplicação.
    .second = Leia cada linha na aplicação e compare-a com o que quer assinar.
    .third = Escreva na aplicação o número do outro ecrã e, depois, o seu PIN.
help-not-me = Este pedido ou este início de sessão não é meu
    .first = Se o pedido ainda está à espera, toque em «{ history-not-me }» na aplicação. Ninguém iniciará sessão.
    .second = Se já foi aprovado, abra os inícios de sessão em «{ account-title }» e escolha aí «{ history-not-me }».
    .third = Depois, altere a sua palavra-passe.
help-offline = Como inicio sessão quando o meu dispositivo está sem ligação?
    .first = Escolha «{ method-app-qr }» na página de início de sessão.
    .second = Introduza as nove letras e algarismos na página.
help-pin = Esqueci-me do PIN
    .first = Inicie sessão sem a aplicação.
    .second = Depois reponha o PIN do dispositivo.
    .third = Enviamos-lhe uma ligação por e-mail.
help-wrong-pin = O que acontece se introduzir um PIN errado?
    .first = Após cinco PIN errados seguidos, o dispositivo é bloqueado. A sua conta continua segura.
    .second = Para o desbloquear, reponha o PIN: veja «{ help-pin }».
help-lost = Perdi o meu dispositivo
    .first = Selecione este botão e introduza a sua palavra-passe. Não precisa do dispositivo.
lost-lead = Atue agora se outra pessoa puder ter o seu dispositivo. Só precisa do seu endereço de e-mail e da sua palavra-passe.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Iniciar sessão e parar tudo
lost-effects = O que acontece depois
lost-other-title = Se outro dos seus dispositivos funcionar
lost-other = Inicie sessão com ele e remova apenas o dispositivo perdido. Tudo o resto fica como está.
lost-cannot-title = Se não conseguir iniciar sessão
lost-cannot = Se não se lembra da palavra-passe, contacte agora a organização que lhe deu a conta. Ela pode remover o seu dispositivo.
help-new-phone = Tenho um telemóvel novo
    .first = Instale a aplicação no telemóvel novo.
    .second = Se ainda tem o telemóvel antigo, abra aí a conta na aplicação e mude-a para o novo.
    .third = Se já não o tem, inicie sessão sem a aplicação, escolha «{ account-stop-open }» e depois adicione o telemóvel novo.
help-remove = Como removo um dispositivo?
    .first = Abra «{ account-title }» e escolha «{ account-devices-manage }».
    .second = Escolha «{ devices-remove }» junto ao dispositivo e confirme com a aplicação.
help-time = A aplicação diz que o relógio está errado
    .first = Abra as definições do dispositivo e ative a data e a hora automáticas.
    .second = Depois abra de novo a aplicação.
help-language = Como mudo a língua?
    .first = Escolha a língua das páginas ao fundo de qualquer página.
    .second = Escolha a língua dos seus e-mails em «{ account-title }» e a da aplicação nas respetivas definições.
help-ask = A quem posso perguntar?
    .first = Pergunte à organização responsável por este serviço. Nunca lhe pedirá a palavra-passe nem o PIN.
help-more = Mais ajuda
info-privacy = Privacidade
info-privacy-text = Este servidor guarda o seu nome, o seu endereço de e-mail, os seus dispositivos e o histórico de inícios de sessão, para que possa iniciar sessão em segurança. O histórico é apagado ao fim de 180 dias. O PIN, a impressão digital e o rosto nunca saem do seu dispositivo.
info-privacy-lines = O histórico contém também as primeiras linhas de cada transação que lhe foi pedido que assinasse, por exemplo o destinatário e o montante. São guardadas cifradas.
info-cookies = O servidor utiliza apenas os cookies de que o início de sessão precisa. Nada serve para publicidade.
info-accessibility = Acessibilidade
info-accessibility-text = Pode utilizar estas páginas com o teclado, com um leitor de ecrã e com texto grande. Se algo não funcionar para si, diga-o à organização responsável por este serviço.
info-contact = Contacto

sign-in-title = Iniciar sessão
sign-in-for = Está a iniciar sessão em:
sign-in-email = Endereço de e-mail
sign-in-email-wrong = Introduza um endereço de e-mail completo, por exemplo maria@example.eu.
sign-in-next = Continuar
sign-in-over = Este início de sessão terminou. Demorou mais de 15 minutos, foi terminado noutro local ou foi iniciado noutro navegador. Recomece aqui.
sign-in-reported = Alguém denunciou como alheio um início de sessão neste navegador e, por isso, a sessão foi terminada aqui. Se partilha o navegador ou se foi um engano, inicie sessão de novo com a aplicação.

password-title = Introduza a sua palavra-passe
password-not-you = Não é a sua conta?
password-label = Palavra-passe
password-show = Mostrar
password-hide = Ocultar
password-change-title = Alterar a palavra-passe
password-change-lead = As sessões em todos os outros navegadores vão terminar e receberá um e-mail a confirmá-lo.
password-samples = Mostrar exemplos
password-samples-lead = Estes exemplos foram criados agora mesmo para si. Mais ninguém os viu.
password-rule-met = (cumprido)
password-expired = A sua palavra-passe tem mais de seis meses. Escolha agora uma nova. Os seus dispositivos e definições ficam como estão.
password-later = Alterar mais tarde
password-current = Palavra-passe atual
password-new = Nova palavra-passe
password-repeat = Repita a nova palavra-passe
password-save = Guardar a nova palavra-passe
password-saved = A sua palavra-passe foi alterada. As sessões em todos os outros navegadores terminaram.
account-password-state = Altere-a se outra pessoa a puder conhecer
error-password-short = Utilize pelo menos { $count } carateres.
    .title = A palavra-passe é demasiado curta
error-password-long = Utilize no máximo { $count } carateres.
    .title = A palavra-passe é demasiado longa
error-password-personal = A palavra-passe não pode conter o seu nome nem o seu endereço de e-mail.
    .title = Escolha outra palavra-passe
error-password-kinds = Utilize três destes quatro tipos: maiúsculas, minúsculas, algarismos e outros carateres. A partir de { $count } carateres, servem quaisquer carateres.
    .title = A palavra-passe é demasiado simples
error-password-leaked = Não utilize uma palavra-passe conhecida de uma fuga de dados. Outras pessoas experimentá-la-iam primeiro.
    .title = Esta palavra-passe é conhecida de uma fuga de dados
error-password-same = Escolha uma palavra-passe diferente da atual.
    .title = Esta é a sua palavra-passe atual
error-password-differs = Introduza a nova palavra-passe duas vezes, exatamente da mesma forma.
    .title = As duas palavras-passe não são iguais
forgotten-title = Esqueceu-se da palavra-passe?
forgotten-lead = Introduza o seu endereço de e-mail. Se existir uma conta com este endereço, enviamos-lhe uma ligação para escolher uma nova palavra-passe.
forgotten-send = Enviar a ligação
forgotten-sent-lead = Se este endereço tiver uma conta, a ligação vai a caminho. Abra-a neste navegador.
forgotten-wait-lead = De momento, nenhum dos seus dispositivos pode confirmar. Para sua segurança, só pode escolher uma nova palavra-passe depois desta hora. Abra então de novo a ligação do e-mail. Se não fez este pedido, utilize o e-mail para o cancelar.
forgotten-saved = A sua nova palavra-passe foi guardada. Utilize-a para iniciar sessão.
recover-title = Voltar a utilizar a sua aplicação
recover-first-title = Configurar primeiro a aplicação
recover-lead = Iniciou sessão apenas com a palavra-passe. A sua conta exige também a aplicação, por isso, de momento, só pode utilizar esta página.
recover-sign-in = Iniciar sessão com a aplicação
recover-sign-in-lead = Um dos seus dispositivos pode confirmar. Utilize-o para abrir toda a sua conta.
recover-locked = Foi detetada uma cópia deste dispositivo, pelo que foi desativado para sua segurança. Adicione-o de novo para o utilizar.
recover-running = Alguém pediu noutro navegador para substituir a sua aplicação
recover-running-cancel = Se não fez este pedido, abra o nosso e-mail mais recente sobre isto e selecione «{ recovery-stop }». Depois altere a sua palavra-passe.
recover-running-from = Será possível a partir de
password-sign-in = Iniciar sessão
method-title = Escolha como iniciar sessão
method-label = Continuar com:
method-hint = Iniciar sessão com a aplicação Countersign é mais seguro do que utilizar apenas uma palavra-passe.
method-password = Apenas palavra-passe
method-without-app = Sem a aplicação
    .hint = Se ainda não tem um dispositivo ou nenhum funciona.
# Before a date and time.
method-paused-from = Novamente possível a partir de
method-app-pin = Aprovar na minha aplicação
    .hint = Enviamos um pedido ao seu dispositivo.
method-on-mobile = Aprovar na aplicação deste dispositivo
    .hint = A aplicação abre-se e regressa depois a esta página.
method-app-qr = Telemóvel sem internet: ler um código QR
    .hint = Depois escreve aqui o código que a aplicação mostra.
error-wrong-password = Verifique o endereço de e-mail e introduza de novo a palavra-passe. As maiúsculas e as minúsculas contam. Após várias tentativas erradas, terá de aguardar.
    .title = O endereço de e-mail e a palavra-passe não coincidem
error-wrong-current-password = Introduza de novo a sua palavra-passe atual. As maiúsculas e as minúsculas contam. Após várias tentativas erradas, terá de aguardar.
    .title = A palavra-passe está errada
error-password-alone = A partir de um dos seus dispositivos, foi denunciado um início de sessão como alheio. Para proteger a sua conta, por agora só pode iniciar sessão com a aplicação. Se perdeu o seu dispositivo, selecione «{ help-lost }».
    .title = De momento, a palavra-passe, por si só, não é suficiente
error-account-disabled = De momento, ninguém pode iniciar sessão com esta conta. Contacte a organização responsável por este serviço.
    .title = A sua conta foi desativada
error-too-many-passwords =
    { $count ->
        [one] Para proteger a conta, aguarde { $count } segundo antes de tentar de novo. Os seus dispositivos não são afetados.
        [many] Para proteger a conta, aguarde { $count } segundos antes de tentar de novo. Os seus dispositivos não são afetados.
       *[other] Para proteger a conta, aguarde { $count } segundos antes de tentar de novo. Os seus dispositivos não são afetados.
    }
    .minutes =
        { $count ->
            [one] Para proteger a conta, aguarde { $count } minuto antes de tentar de novo. Os seus dispositivos não são afetados.
            [many] Para proteger a conta, aguarde { $count } minutos antes de tentar de novo. Os seus dispositivos não são afetados.
           *[other] Para proteger a conta, aguarde { $count } minutos antes de tentar de novo. Os seus dispositivos não são afetados.
        }
    .title = Aguarde um momento

device-title = Que dispositivo quer utilizar?
device-lead = O pedido é enviado apenas para o dispositivo que selecionar.
device-none-title = Ainda não tem nenhum dispositivo
device-none-lead = Para confirmar com a aplicação, adicione primeiro um dispositivo à sua conta. Inicie agora sessão com a sua palavra-passe e siga os passos em «Os meus dispositivos móveis», em «A minha conta». Demora cerca de dois minutos.
device-none-unusable = De momento, não pode utilizar o seu dispositivo, porque está bloqueado ou o registo não foi concluído. Inicie sessão com a sua palavra-passe e abra «Os meus dispositivos móveis» para ver o que fazer.
device-none-password = Iniciar sessão com a palavra-passe
device-last-used = Última utilização:
device-never-used = Ainda não utilizado
device-other-method = Utilizar outro método

waiting-title = Confirme no seu dispositivo
waiting-step-open = Abra a aplicação Countersign em «{ $device }». O pedido aparecerá automaticamente.
waiting-step-match = Verifique de que serviço vem o pedido e escreva este número na aplicação:
waiting-step-check = Verifique na aplicação de que serviço vem o pedido e continue.
waiting-step-pin = Introduza o seu PIN na aplicação. Esta página avançará automaticamente.
waiting-match-label = O número a escrever na aplicação
waiting-time-left = Tempo restante
waiting-other-method = Utilizar outro método
waiting-cancel = Cancelar
waiting-noscript = Sem JavaScript, esta página não pode avançar automaticamente. Quando tiver confirmado na aplicação, selecione o botão.
waiting-continue = Já confirmei
waiting-confirmed = Confirmado. Um momento…
waiting-none-title = Nenhum pedido na aplicação?
waiting-none-lead = Abra a aplicação em «{ $device }» e verifique se o dispositivo está ligado à Internet. Se não estiver, utilize antes um código.
waiting-again = Enviar o pedido outra vez
waiting-code = Utilizar antes um código

outcome-again = Tentar de novo
outcome-begin-again = Recomeçar
outcome-ends = Esta tentativa terminou. Para iniciar sessão, recomece com a sua palavra-passe.
outcome-hour = Durante uma hora, a palavra-passe, por si só, não será suficiente para iniciar sessão, exceto num navegador que já tenha utilizado com um dos seus dispositivos.
outcome-denied = Pedido recusado no seu dispositivo
    .lead = Ninguém iniciou sessão. Se tocou em «Recusar» por engano, tente de novo.
    .change = Nada foi alterado. Se tocou em «Recusar» por engano, tente de novo.
outcome-reported = Pedido denunciado no seu dispositivo
    .lead = Ninguém iniciou sessão. Se o pedido não era seu, talvez outra pessoa conheça a sua palavra-passe: altere-a o mais depressa possível.
outcome-expired = O pedido expirou
    .lead = O pedido não teve resposta em dois minutos, pelo que ninguém iniciou sessão. Tenha o dispositivo à mão e tente de novo.
    .change = O pedido não teve resposta em dois minutos, pelo que nada foi alterado. Tenha o dispositivo à mão e tente de novo.
outcome-cancelled = O pedido foi cancelado
    .lead = Ninguém iniciou sessão. Pode recomeçar quando quiser.
    .change = Nada foi alterado. Pode recomeçar quando quiser.
outcome-wrong-match = O número escrito na aplicação não coincide
    .lead = O pedido terminou e ninguém iniciou sessão. Tente de novo com o novo número.
    .change = O pedido terminou e nada foi alterado. Tente de novo com o novo número.
outcome-blocked = O seu dispositivo móvel não pode ser utilizado
    .lead = Foi introduzido um PIN errado cinco vezes seguidas. Inicie sessão de outra forma. Poderá então repor o PIN em «Os meus dispositivos móveis».
    .change = Foi introduzido um PIN errado cinco vezes seguidas. Nada foi alterado. Utilize outro método. Poderá então repor o PIN em «Os meus dispositivos móveis».
outcome-locked = O seu dispositivo móvel não pode ser utilizado
    .lead = Foi detetada uma cópia deste dispositivo, pelo que foi desativado para sua segurança. Inicie sessão de outra forma. Adicione-o de novo para o utilizar.
    .change = Foi detetada uma cópia deste dispositivo, pelo que foi desativado para sua segurança. Nada foi alterado. Adicione-o de novo para o utilizar.
outcome-too-many = Já há três pedidos à espera
    .lead = Responda a esses pedidos ou recuse-os na aplicação, ou aguarde cinco minutos até expirarem. Depois, tente de novo.
outcome-only-known = Por agora, o seu dispositivo não recebe pedidos
    .lead = Na última hora, vários pedidos ficaram sem resposta ou foram recusados. Para sua proteção contra pedidos indesejados, só os navegadores que já utilizou os podem enviar. Utilize outro método ou tente de novo dentro de uma hora.
outcome-too-many-codes = Demasiados códigos errados
    .lead = Para proteger a sua conta, não é criado nenhum código novo antes da hora indicada abaixo. Até lá, utilize outro método.
outcome-announce = Ou abra «Inícios de sessão» na aplicação, toque em «Estou a iniciar sessão agora» e tente de novo aqui.
outcome-not-active = De momento, o seu dispositivo móvel não pode ser utilizado
    .lead = O dispositivo está bloqueado ou foi removido, ou o registo não foi concluído. Utilize outro método. Em «Os meus dispositivos móveis», pode ver o estado.
    .change = O dispositivo está bloqueado ou foi removido, ou o registo não foi concluído. Nada foi alterado. Utilize outro método. Em «Os meus dispositivos móveis», pode ver o estado.

context-this-computer = Este computador
context-service-asks = Sem navegador: o pedido vem do próprio serviço

on-mobile-passwordless = Iniciar sessão com a aplicação neste dispositivo
on-mobile-title = Confirme com a aplicação neste dispositivo
on-mobile-step-open = Abra a aplicação com o botão abaixo.
on-mobile-step-check = Verifique de que serviço vem o pedido e introduza o seu PIN.
on-mobile-step-back = A aplicação volta a esta página, já com a sessão iniciada.
on-mobile-open = Abrir a aplicação
on-mobile-verified = A aplicação não abre? Utilize antes esta ligação
on-mobile-confirmed = Confirmado. A aplicação volta a esta página.
on-mobile-typed-title = A aplicação mostra nove carateres?
on-mobile-typed-lead = Isto acontece quando a aplicação abriu outro navegador. Escreva aqui os carateres. As maiúsculas, os espaços e os hífenes não contam.
on-mobile-typed-label = Nove carateres da aplicação
error-mistyped-return = Um ou mais carateres não coincidem com os da aplicação. Isto não conta como tentativa. Compare-os e corrija-os.
    .title = Erro de escrita
error-return-not-yet = Ainda não confirmou na aplicação. Abra a aplicação com o botão acima. Depois, esta mostrará os carateres.
    .title = Confirme primeiro na aplicação
error-too-many-passwordless =
    { $count ->
        [one] Houve aqui muitos inícios de sessão em pouco tempo. Aguarde { $count } minuto ou utilize o seu endereço de e-mail.
        [many] Houve aqui muitos inícios de sessão em pouco tempo. Aguarde { $count } minutos ou utilize o seu endereço de e-mail.
       *[other] Houve aqui muitos inícios de sessão em pouco tempo. Aguarde { $count } minutos ou utilize o seu endereço de e-mail.
    }
    .title = Aguarde um momento
error-wrong-return =
    { $count ->
        [one] Compare os carateres com os da aplicação e corrija-os. Resta-lhe { $count } tentativa.
        [many] Compare os carateres com os da aplicação e corrija-os. Restam-lhe { $count } tentativas.
       *[other] Compare os carateres com os da aplicação e corrija-os. Restam-lhe { $count } tentativas.
    }
    .title = Estes carateres não estão corretos

request-link-title = Este pedido é para a aplicação
request-link-lead = Abra este pedido na aplicação Countersign neste dispositivo. Confirme-o apenas se foi por sua iniciativa que, há momentos, começou a iniciar sessão neste dispositivo. Caso contrário, feche esta página.

return-ended-title = Ninguém iniciou sessão
return-ended-lead = A aplicação abriu um navegador diferente daquele em que começou, pelo que este início de sessão terminou. Pode recomeçar neste navegador.
return-ended-again = Recomeçar aqui
return-elsewhere-title = Este não é o navegador em que começou
return-elsewhere-lead = Ninguém iniciou sessão aqui. Volte ao navegador em que começou e escreva aí os nove carateres que a aplicação mostra.
return-typed-only-title = Esta ligação já não funciona
return-typed-only-lead = Esta ligação foi aberta primeiro noutro navegador. Está agora no navegador certo. Vá à página em que começou e escreva os nove carateres mostrados na aplicação.
return-wrong-title = O código desta ligação está errado
return-wrong-lead = Ninguém iniciou sessão e nada mudou. Toque de novo no botão na aplicação ou escreva os nove carateres mostrados na aplicação na página em que começou.
return-gone-title = Esta ligação já não é válida
return-gone-lead = A ligação já foi utilizada ou expirou. Ninguém iniciou sessão com ela. Se ainda quiser iniciar sessão, recomece.

outcome-code-used = O código estava errado três vezes
    .lead = Ninguém iniciou sessão. Pode recomeçar quando quiser.
outcome-return-expired = Este início de sessão terminou
    .lead = A aplicação abriu outro navegador, os carateres estavam errados três vezes ou o início de sessão expirou. Ninguém iniciou sessão. Pode recomeçar quando quiser.

code-title = Confirme com um código QR
code-lead = Utilize o dispositivo «{ $device }». Pode estar sem ligação à Internet.
code-step-scan = Na aplicação, toque em «Ler código QR» e aponte a câmara para este código QR.
code-step-pin = Verifique de que serviço vem o pedido e introduza o seu PIN. A aplicação mostra nove letras e algarismos.
code-step-type = Nove letras e algarismos. As maiúsculas, os espaços e os hífenes não importam.
code-picture = Código QR para ler com a aplicação Countersign
code-label = Código mostrado pela sua aplicação
code-submit = Iniciar sessão
code-confirm = Confirmar
code-typed-open = Não consegue ler o código QR?
code-typed-hint = Na aplicação, toque em «Ler código QR», depois em «Escrever um código», e introduza estes doze algarismos:
code-time-left = Válido durante
code-new = Mostrar um novo código

error-mistyped-otp = Um ou mais carateres não coincidem com os da aplicação. Isto não conta como tentativa. Compare-os e corrija-os.
    .title = Erro de escrita
error-not-this-device-otp =
    { $count ->
        [one] O código vem de outro dispositivo, pertence a outra página ou é demasiado antigo. Leia este código QR na aplicação e escreva o novo código. Resta-lhe { $count } tentativa.
        [many] O código vem de outro dispositivo, pertence a outra página ou é demasiado antigo. Leia este código QR na aplicação e escreva o novo código. Restam-lhe { $count } tentativas.
       *[other] O código vem de outro dispositivo, pertence a outra página ou é demasiado antigo. Leia este código QR na aplicação e escreva o novo código. Restam-lhe { $count } tentativas.
    }
    .title = Este código não pertence a esta página
error-wrong-otp-pin =
    { $count ->
        [one] Leia de novo o código QR e introduza o seu PIN com cuidado. Resta-lhe { $count } tentativa. Se o PIN estiver novamente errado, o dispositivo será bloqueado. Poderá então repor o PIN em «Os meus dispositivos móveis».
        [many] Leia de novo o código QR e introduza o seu PIN com cuidado. Restam-lhe { $count } tentativas. Depois disso, o dispositivo será bloqueado.
       *[other] Leia de novo o código QR e introduza o seu PIN com cuidado. Restam-lhe { $count } tentativas. Depois disso, o dispositivo será bloqueado.
    }
    .title = PIN errado na aplicação
error-code-expired = Este código tem mais de cinco minutos. Leia o novo código QR abaixo e escreva o novo código.
    .title = Este código expirou
error-code-used = Cada código serve uma só vez e cada código QR permite três tentativas. Leia o novo código QR abaixo e escreva o novo código.
    .title = Este código já foi utilizado

account-title = A minha conta
account-hello = Olá, { $name }
account-lead = Faça a gestão da sua conta e dos dispositivos que confirmam os seus inícios de sessão.
account-devices = Os meus dispositivos móveis
account-devices-state =
    { $count ->
        [0] Ainda não tem nenhum dispositivo. Quando tiver um, uma palavra-passe roubada não será suficiente para alterar os seus dispositivos.
        [one] { $count } dispositivo pode confirmar os seus inícios de sessão.
        [many] { $count } dispositivos podem confirmar os seus inícios de sessão.
       *[other] { $count } dispositivos podem confirmar os seus inícios de sessão.
    }
account-devices-unusable = De momento, nenhum dos seus dispositivos pode confirmar. Veja o que fazer.
account-history = Histórico de inícios de sessão
account-history-state = Quando e onde iniciou sessão e o que assinou
account-history-open = Mostrar o histórico
account-sessions = Sessões abertas
account-sessions-state = Os navegadores em que tem sessão iniciada
account-sessions-open = Mostrar as sessões
account-stop = Dispositivo perdido ou roubado?
account-stop-state = Termine tudo de uma vez: dispositivos, pedidos, sessões
account-stop-open = Parar tudo
account-mail-language = Língua dos e-mails e dos pedidos
account-mail-language-save = Guardar
account-mail-language-saved = A partir de agora, os seus e-mails e os pedidos nos seus dispositivos estão nesta língua.
account-mail-language-other = Os seus e-mails e os pedidos nos seus dispositivos estão noutra língua: { $language }.
account-mail-language-same = Usar também para eles a língua desta página
account-devices-manage = Gerir os meus dispositivos móveis
account-devices-first = Adicionar um dispositivo móvel

devices-title = Os meus dispositivos móveis
devices-lead = Estes dispositivos podem confirmar a sua identidade.
devices-none = Ainda não tem nenhum dispositivo. Adicione um: uma palavra-passe roubada deixa de ser suficiente para alterar os seus dispositivos.
devices-add = Adicionar um dispositivo móvel
devices-active = Ativo
devices-pending = Por concluir
devices-blocked = Bloqueado
devices-locked = Desativado
devices-blocked-why = Este dispositivo está bloqueado porque foi introduzido um PIN errado demasiadas vezes. Reponha o PIN para o utilizar de novo.
devices-suspended-why = O dispositivo ou o navegador com que este dispositivo foi adicionado já não é de confiança. Se este dispositivo for seu, reponha o PIN. Se não o reconhecer, remova-o.
devices-locked-why = Foi detetada uma cópia deste dispositivo, pelo que foi desativado para sua segurança. Remova-o e adicione-o de novo.
devices-pending-why = O registo deste dispositivo não foi concluído. Remova-o e adicione-o de novo.
devices-added = Adicionado em
devices-attested = Hardware verificado:
devices-attested-app = Aplicação verificada pela Apple:
devices-attestation-missing = Não verificado, porque o dispositivo não deu uma prova:
devices-attestation-refused = Não verificado, porque a prova não foi aceite:
devices-last-used = Última utilização em
devices-never-used = Ainda não utilizado
devices-rename = Mudar o nome
devices-rename-label = Novo nome
devices-rename-save = Guardar o nome
devices-reset = Repor o PIN
devices-remove = Remover
devices-remove-title = Remover «{ $device }»?
devices-remove-lead = O dispositivo deixará de poder confirmar os seus inícios de sessão e os pedidos abertos nele serão cancelados. Receberá um e-mail a confirmá-lo. Para utilizar de novo o dispositivo, terá de o adicionar outra vez.
devices-remove-last = Este é o seu único dispositivo.
devices-remove-others = Estes dispositivos foram adicionados com este e ficarão bloqueados até que reponha o PIN deles: { $devices }
devices-remove-confirm = Remover este dispositivo
devices-remove-keep = Manter
devices-removed = O dispositivo foi removido. Enviámos-lhe um e-mail a confirmá-lo.
devices-renamed = O nome foi alterado.
devices-pin-reset = O novo PIN foi definido.
devices-was-added = O dispositivo foi adicionado. Enviámos-lhe um e-mail a confirmá-lo.
error-device-name = Dê ao dispositivo um nome com 1 a 40 carateres.
    .title = O nome falta ou é demasiado longo
error-device-name-characters = O nome contém uma quebra de linha, uma tabulação ou um caráter invisível. Escreva o nome de novo sem esse caráter.
    .title = O nome tem um caráter que não pode ser mostrado

step-up-title = Confirme a sua identidade
step-up-first = Primeiro, introduza de novo a sua palavra-passe.
step-up-for-add = Quer adicionar um dispositivo.
step-up-for-remove = Quer remover «{ $device }».
step-up-for-reset = Quer definir um novo PIN para «{ $device }».
step-up-for-rename = Quer mudar o nome de «{ $device }».
step-up-for-email = Quer alterar o seu endereço de e-mail para { $email }.
step-up-for-password = Quer alterar a sua palavra-passe.
step-up-for-report = Quer denunciar um início de sessão que não foi seu.
step-up-for-sessions = Quer terminar a sessão nos seus outros navegadores.
step-up-device-title = Confirme com um dispositivo
step-up-device-lead = Tem um dispositivo, pelo que a palavra-passe, por si só, não é suficiente para esta alteração.
step-up-continue = Continuar
step-up-app-pin = Confirmar na aplicação
step-up-app-qr = Com um código QR (funciona sem ligação)
step-up-unusable = Nenhum dos seus dispositivos funciona?
step-up-unusable-lead = Em «Os meus dispositivos móveis», pode repor o PIN de um dispositivo com uma ligação enviada por e-mail.
step-up-lost = Se perdeu todos os seus dispositivos, selecione «{ account-stop-open }» e depois volte a adicionar um dispositivo.
step-up-forgotten-known = Se afinal se lembrar da palavra-passe, inicie sessão com ela e selecione «{ method-without-app }».
step-up-forgotten-lost = Se perdeu tanto a palavra-passe como todos os seus dispositivos, contacte a organização responsável por este serviço. Nesse caso, esta página não pode ajudar.
sign-in-service = { $name } (A minha conta)
service-continue-title = Sessão iniciada
service-continue = Continuar para { $service }
service-signed-in-as = Conta: { $email }
service-sign-out-asked = O serviço { $service } pede para terminar a sua sessão.
service-sign-out-lead = A sua sessão será terminada aqui e em todos os serviços que abriu neste navegador.
service-stay = Manter a sessão
signed-out-title = Sessão terminada
service-return = Voltar a { $service }

add-title = Adicionar um dispositivo móvel
add-lead = Escolha primeiro um nome e um PIN. O PIN fica nesta página e na sua aplicação.
add-name = Nome do dispositivo
add-name-hint = Escolha um nome que reconheça, por exemplo «Telemóvel da Maria».
add-pin = PIN de quatro algarismos
add-pin-hint = Vai introduzi-lo na aplicação para confirmar os seus inícios de sessão. Não use o PIN com que desbloqueia o telemóvel. Evite anos, sequências como 1234 e algarismos repetidos.
add-pin2 = Repita o PIN
add-show = Mostrar o código QR
add-noscript = É esta página que cria o código QR, para que mais ninguém veja o seu PIN. Para isso, precisa de JavaScript. Permita o JavaScript neste sítio e carregue a página de novo.
reset-title = Novo PIN para «{ $device }»
reset-lead = Escolha um novo PIN. Fica nesta página e na sua aplicação.

enrol-scan-title = Leia este código QR com o seu dispositivo
enrol-scan-lead = Abra a aplicação Countersign. Na primeira vez, toque em «Configurar este dispositivo» e depois em «Ler o código». Se já utiliza a aplicação, toque em «Ler código QR». Em seguida, aponte a câmara para o código QR.
enrol-reset-lead = Abra a aplicação Countersign em «{ $device }», toque em «Ler código QR» e aponte a câmara para o código QR.
enrol-picture = Código QR para ler com a aplicação Countersign
enrol-address = Se a aplicação pedir um endereço, é este: { $origin }
enrol-other-ways = No mesmo dispositivo ou sem câmara
enrol-link-label = No mesmo dispositivo, abra esta ligação na aplicação, ou copie-a e cole-a lá:
enrol-here = A aplicação está neste dispositivo?
enrol-here-lead = Abra a aplicação aqui. Depois, volta a esta página para comparar seis carateres.
enrol-copy = Copiar a ligação
enrol-copied = Copiado
enrol-typed-label = Ou escreva este código na aplicação, com o endereço { $origin }
enrol-waiting = A aguardar o seu dispositivo…
enrol-claimed = O seu dispositivo está ligado. Introduza o seu PIN na aplicação.
enrol-step = Passo { $step } de 4
enrol-pin-title = Introduza o PIN na aplicação
enrol-other-device = A aplicação está noutro dispositivo?
enrol-none-title = Não vejo carateres na aplicação
enrol-none-lead = Introduza primeiro o PIN na aplicação. Os carateres aparecem depois. Se a aplicação mostrar outra coisa, selecione «{ enrol-differ }». Nada é adicionado e pode começar de novo.
enrol-reset-none-lead = Introduza primeiro o PIN na aplicação. Os carateres aparecem depois. Se a aplicação mostrar outra coisa, selecione «{ enrol-differ }». O dispositivo é então removido da sua conta e pode adicioná-lo de novo.
enrol-wrong-pin =
    { $count ->
        [one] Este não é o PIN que escolheu aqui. Resta-lhe { $count } tentativa. Depois disso, o código deixa de ser válido e terá de recomeçar.
        [many] Este não é o PIN que escolheu aqui. Restam-lhe { $count } tentativas. Depois disso, o código deixa de ser válido e terá de recomeçar.
       *[other] Este não é o PIN que escolheu aqui. Restam-lhe { $count } tentativas. Depois disso, o código deixa de ser válido e terá de recomeçar.
    }
enrol-compare-title = Vê o mesmo na aplicação?
enrol-compare-lead = Compare os seis carateres abaixo com os do seu dispositivo. Se forem diferentes, o dispositivo ligado não é o seu.
enrol-match = Os carateres são iguais
enrol-differ = Os carateres são diferentes
enrol-added-title = O seu dispositivo está pronto
enrol-added-lead = O seu dispositivo já pode confirmar os seus inícios de sessão. Enviámos-lhe um e-mail a confirmá-lo.
enrol-reset-done-title = O novo PIN está definido
enrol-reset-done-lead = O dispositivo pode de novo confirmar os seus inícios de sessão, com o novo PIN. Enviámos-lhe um e-mail a confirmá-lo.
enrol-done = Concluir
enrol-dead-title = Este código expirou
enrol-dead-expired = O código não foi utilizado em dez minutos. Nada foi registado.
enrol-dead-unfinished = Um dispositivo utilizou o código, mas o PIN não foi introduzido ou os carateres não foram comparados a tempo. Nada foi registado.
enrol-dead-wrong-pin = Foi introduzido um PIN errado três vezes. Nada foi registado.
enrol-dead-contested = Dois dispositivos tentaram utilizar o mesmo código, pelo que ambos foram recusados. Nada foi registado. Não deixe mais ninguém ver o código QR.
enrol-dead-rejected = Indicou que os carateres eram diferentes, pelo que o dispositivo foi recusado. Se não foi um engano, talvez outra pessoa tenha fotografado o código. Recomece num local onde ninguém possa ver o seu ecrã.
enrol-dead-gone = O código já não é válido. Nada foi registado.
enrol-reset-dead-expired = O código não foi utilizado em dez minutos. O PIN não foi alterado.
enrol-reset-dead-unfinished = Um dispositivo utilizou o código, mas o PIN não foi introduzido a tempo. O PIN não foi alterado.
enrol-reset-dead-wrong-pin = Foi introduzido um PIN errado três vezes. O PIN não foi alterado.
enrol-reset-dead-rejected = Indicou que os carateres eram diferentes, pelo que o dispositivo foi removido da sua conta. Se não foi um engano, talvez outra pessoa tenha fotografado o código. Recomece num local onde ninguém possa ver o seu ecrã.
enrol-again = Recomeçar
enrol-cancel = Cancelar
enrol-time-left = Código válido durante
enrol-failed = O servidor não aceitou o código. Verifique a sua ligação e tente de novo.

pin-four-digits = Introduza um PIN de exatamente quatro algarismos.
pin-differs = Os dois PIN não são iguais. Introduza ambos de novo.
pin-same-digits = Quatro algarismos iguais são fáceis de adivinhar. Escolha outro PIN.
pin-row = Sequências como 1234 ou 4321 são fáceis de adivinhar. Escolha outro PIN.
pin-pairs = Pares repetidos ou invertidos, como 1212 ou 1221, são fáceis de adivinhar. Escolha outro PIN.
pin-year = Um ano é fácil de adivinhar. Escolha outro PIN.
pin-keypad-line = Algarismos que formam uma linha no teclado são fáceis de adivinhar. Escolha outro PIN.

recovery-title-pin = Repor o PIN de «{ $device }»
recovery-title-add = Adicionar um dispositivo com uma ligação por e-mail
recovery-choose-lead = Para isto, a palavra-passe, por si só, não é suficiente. Introduza-a de novo e escolha como confirmar a sua identidade.
recovery-app-first = Outro dos seus dispositivos funciona. Inicie sessão primeiro com ele. Depois, poderá confirmar esta alteração.
recovery-password-label = Palavra-passe
recovery-by-device = Confirmar com «{ $device }»
recovery-by-device-hint = De imediato
recovery-by-mail = Com uma ligação enviada por e-mail
recovery-by-mail-hint-now = Para o seu endereço de e-mail, de imediato
recovery-by-mail-hint-wait =
    { $count ->
        [one] Para o seu endereço de e-mail, seguida de uma espera de { $count } hora
        [many] Para o seu endereço de e-mail, seguida de uma espera de { $count } horas
       *[other] Para o seu endereço de e-mail, seguida de uma espera de { $count } horas
    }
recovery-sent-title = Consulte o seu e-mail
recovery-sent-lead = Enviámos uma ligação para { $email }. Abra-a neste navegador para continuar.
recovery-sent-none = Não chegou nenhuma mensagem ao fim de alguns minutos?
sent-spam = Procure também na pasta de spam e verifique se o endereço está correto.
recovery-sent-again = Enviar uma nova ligação
recovery-wait-title = Aguarde, por favor
recovery-wait-lead = Para sua segurança, só pode continuar depois desta hora. Volte então a esta página, neste navegador. Se não fez este pedido, utilize a ligação do e-mail para o cancelar.
recovery-wait-until = Pode continuar a partir de
recovery-elsewhere-title = Fez este pedido?
recovery-elsewhere-lead = Se pediu esta ligação, abra-a no navegador em que a pediu, com a sessão aí iniciada. Se não a pediu, cancele aqui.
recovery-elsewhere-password = Com esta ligação, escolhe uma nova palavra-passe. Se a pediu, abra-a no navegador em que a pediu. Se não a pediu, cancele aqui. A sua palavra-passe continuará a mesma.
recovery-take-over = Fui eu: continuar neste navegador
recovery-stop = Não fui eu: cancelar
recovery-stopped-title = Cancelado
recovery-stopped-lead = Nada foi alterado. Se não pediu a ligação, outra pessoa conhece a sua palavra-passe: altere-a agora.
recovery-stopped-password = A sua palavra-passe continua a mesma e a ligação já não funciona. Para pedir uma ligação destas, basta conhecer o seu endereço de e-mail.
recovery-over-title = Esta ligação já não é válida
recovery-over-lead = A ligação foi utilizada, cancelada ou substituída por uma mais recente, ou expirou. Nada foi alterado.
recovery-too-late = Esta ligação já foi utilizada ou expirou, pelo que já não há nada a cancelar. Se foi outra pessoa a utilizá-la, inicie sessão, verifique os seus dispositivos e altere a sua palavra-passe.
error-other-device-works = Outro dos seus dispositivos funciona. Confirme com ele. Não precisa de uma ligação por e-mail.
    .title = Utilize o seu outro dispositivo
error-too-many-links =
    { $count ->
        [one] Hoje já foram enviados vários e-mails com ligações. Consulte a caixa de entrada e a pasta de correio indesejado, ou tente de novo dentro de { $count } hora.
        [many] Hoje já foram enviados vários e-mails com ligações. Consulte a caixa de entrada e a pasta de correio indesejado, ou tente de novo dentro de { $count } horas.
       *[other] Hoje já foram enviados vários e-mails com ligações. Consulte a caixa de entrada e a pasta de correio indesejado, ou tente de novo dentro de { $count } horas.
    }
    .title = Por agora, não há mais ligações

sessions-lead = Tem sessão iniciada nestes navegadores. Se não reconhecer algum, termine agora a respetiva sessão e altere a sua palavra-passe.
sessions-here = Este navegador
sessions-end = Terminar esta sessão
sessions-end-others = Terminar todas as outras sessões
sessions-end-others-lead = A sua sessão será terminada em todo o lado, exceto neste navegador.
sessions-ended = A sessão foi terminada.
sessions-others-ended = Todas as outras sessões foram terminadas.

history-title = Histórico de inícios de sessão
history-lead = O que aconteceu com a sua conta nos últimos 180 dias, a começar pelo mais recente.
history-none = Ainda nada. Os inícios de sessão e as assinaturas aparecem aqui.
history-signed-in = Sessão iniciada
history-signed = Assinado
history-confirmed = Confirmado
history-change-add = Adicionar um dispositivo
history-change-remove = Remover um dispositivo
history-change-reset = Repor um PIN
history-change-rename = Mudar o nome de um dispositivo
history-change-password = Alterar a palavra-passe
history-change-email = Alterar o endereço de e-mail
history-change-report = Denunciar um início de sessão
history-change-sessions = Terminar sessão noutros navegadores
history-denied = Recusado
history-expired = Sem resposta a tempo
history-cancelled = Cancelado
history-failed = Sem êxito
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = Novo PIN para «{ $device }»
history-unblocked = O dispositivo «{ $device }» foi desbloqueado com um novo PIN
history-moved = A aplicação em «{ $device }» foi transferida para outro dispositivo
history-blocked = O dispositivo «{ $device }» foi bloqueado
history-locked = O dispositivo «{ $device }» foi desativado
history-by-password = Apenas com a palavra-passe
history-by-app = Com a aplicação
history-by-code = Com um código da aplicação
history-on-mobile = Com a aplicação no mesmo dispositivo
history-not-me = Não fui eu
history-reported = Denunciado
history-report-title = Não reconhece este acesso?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = A denúncia não trava esta transação. Ligue agora para «{ $service }»: só o serviço a pode travar.
history-report-lead = Se o denunciar, terminam todas as sessões iniciadas nesse navegador. Receberá um e-mail a confirmá-lo. Depois, altere a sua palavra-passe.
history-report-here = É o navegador que está a utilizar: a sua sessão termina também aqui.
history-report-confirm = Denunciar
history-report-keep = Não, fui eu
history-was-reported = A sua denúncia foi recebida e as sessões nesse navegador terminaram. Enviámos-lhe um e-mail a confirmá-lo.
history-older = Mostrar entradas anteriores
history-newest = Voltar às entradas mais recentes

stop-title = Parar tudo
stop-lead = Utilize esta opção se perdeu um dispositivo ou se outra pessoa pode ter iniciado sessão em seu nome. Tem efeito imediato e não se pode anular:
stop-devices = Todos os seus dispositivos serão removidos. Nenhum poderá confirmar os seus inícios de sessão.
stop-requests = Os pedidos e os inícios de sessão abertos serão cancelados.
stop-sessions = A sua sessão será terminada em todo o lado, também aqui.
stop-mail = Receberá um e-mail a confirmá-lo.
stop-account = A sua conta mantém-se. Poderá utilizá-la de novo assim que adicionar um dispositivo.
stop-back-title = Como recomeçar
stop-back =
    { $count ->
        [0] Inicie sessão com a sua palavra-passe e adicione de novo um dispositivo. Precisará também de uma ligação enviada por e-mail.
        [one] Inicie sessão com a sua palavra-passe e adicione de novo um dispositivo. Precisará também de uma ligação enviada por e-mail e terá de esperar { $count } hora.
        [many] Inicie sessão com a sua palavra-passe e adicione de novo um dispositivo. Precisará também de uma ligação enviada por e-mail e terá de esperar { $count } horas.
       *[other] Inicie sessão com a sua palavra-passe e adicione de novo um dispositivo. Precisará também de uma ligação enviada por e-mail e terá de esperar { $count } horas.
    }
stop-confirm = Parar tudo agora
stop-keep = Não, voltar
stop-nothing = Não há nada para parar: a sua conta não tem dispositivos. Uma alteração que alguém tenha pedido pode ser cancelada com a ligação do e-mail que enviámos sobre ela.
stop-done-title = Tudo está parado
stop-done-lead = Os seus dispositivos foram removidos e a sua sessão terminou em todo o lado. Enviámos-lhe um e-mail a confirmá-lo.
stop-done-sign-in = Ir para o início de sessão

outbox-title = Caixa de saída da demonstração
outbox-lead = Mensagens de e-mail que esta demonstração teria enviado, da mais recente para a mais antiga.
outbox-none = Ainda não há mensagens.

error-page-home = Ir para a página inicial
error-page-not-found = Não há nada neste endereço. Pode faltar uma parte do endereço.
    .title = Esta página não existe
error-page-forged = Este formulário não foi aberto a partir deste sítio ou está desatualizado. Nada foi alterado. Volte atrás, carregue de novo a página e tente outra vez.
    .title = Este formulário não foi aceite
error-page-other-host = Este não é o endereço deste servidor. Nada foi feito. Utilize o endereço que lhe foi dado.
    .title = Este não é o endereço certo
error-page-malformed = Faltava algo no formulário ou algo não pôde ser lido. Nada foi alterado. Volte atrás e tente de novo.
    .title = Não é possível ler este formulário
error-page-service-over = Este início de sessão demorou demasiado, já foi concluído ou foi aberto noutro navegador. Nada foi alterado. Volte ao serviço e inicie sessão a partir daí.
    .title = Este início de sessão terminou
error-page-service-request = O serviço enviou um pedido que este servidor não aceita. Nada foi feito. Contacte o apoio do serviço.
    .title = Não é possível iniciar sessão neste serviço
error-page-unknown-service = Uma aplicação no endereço abaixo pediu para iniciar a sua sessão, mas esse endereço não está registado aqui. Nada foi feito. Contacte o apoio do serviço.
    .title = Este serviço não está registado aqui
error-page-busy = Neste momento, muitas pessoas estão a iniciar sessão. Nada se perdeu. Aguarde alguns segundos e tente de novo.
    .title = Um momento, por favor
error-page-too-often = O seu navegador ou a sua rede enviou muitos pedidos em pouco tempo. Nada se perdeu. Aguarde alguns minutos e tente de novo.
    .title = Aguarde alguns minutos, por favor
error-page-fault = Há um problema do nosso lado. Nada foi alterado. Tente de novo dentro de alguns minutos.
    .title = Não funcionou

link-open = Abrir na aplicação
link-open-lead = Abra a aplicação aqui. A página que lhe mostrou o código avança automaticamente.
link-title = Esta ligação é para a aplicação
link-lead = Copie o endereço completo desta página. No dispositivo que quer registar, abra a aplicação Countersign, toque em «Escrever um código» e cole o endereço. A ligação só funciona uma vez, durante dez minutos. Ainda nada foi registado.

amount-with-currency = { $amount }{ "\u00A0" }{ $currency }
signature-online = Assinar com a aplicação
signature-code = Assinar com um código QR (funciona sem ligação)
signature-device-title = Com que dispositivo quer assinar?
signature-device-none-title = Precisa de um dispositivo para assinar
signature-device-none-lead = Adicione primeiro um dispositivo à sua conta. Demora cerca de dois minutos. Depois, volte aqui.
signature-submit = Assinar
signature-content = O que assina
signature-step-type = Verifique de que serviço vem o pedido, escreva os mesmos valores na aplicação e introduza o seu PIN. A aplicação mostra nove letras e algarismos.
signature-nothing-signed = Nada foi assinado e nada acontecerá. Pode recomeçar quando quiser.
error-not-this-transaction-otp =
    { $count ->
        [one] Compare todos os valores que escreveu na aplicação com os desta página. Depois, leia de novo o código QR e crie um novo código. Resta-lhe { $count } tentativa.
        [many] Compare todos os valores que escreveu na aplicação com os desta página. Depois, leia de novo o código QR e crie um novo código. Restam-lhe { $count } tentativas.
       *[other] Compare todos os valores que escreveu na aplicação com os desta página. Depois, leia de novo o código QR e crie um novo código. Restam-lhe { $count } tentativas.
    }
    .title = O código não corresponde à transação

## Creating an account

new-account-title = Criar uma conta
new-account-lead = Enviamos-lhe um e-mail com uma ligação. Depois, escolhe a sua palavra-passe.
new-account-first-name = Nome próprio
new-account-last-name = Apelido
new-account-name-wrong = Introduza o nome com letras de qualquer alfabeto, com { $count } carateres no máximo.
new-account-empty = Este campo está vazio. Preencha-o.
new-account-email-repeat = Repita o endereço de e-mail
new-account-email-differs = Introduza duas vezes o mesmo endereço de e-mail.
new-account-check = Escreva os seis algarismos que vê na imagem
new-account-check-picture = Imagem com seis algarismos
new-account-check-listen = Ouvir os algarismos
new-account-check-new = Mostrar outros algarismos
new-account-check-wrong = Os algarismos não coincidem ou já expiraram. Escreva os algarismos que vê agora.
new-account-privacy = Aceito a declaração de privacidade
new-account-privacy-read = Ler a declaração de privacidade (abre numa nova janela)
new-account-privacy-missing = Só é possível criar uma conta se aceitar a declaração de privacidade.
new-account-sent-lead = Enviámos um e-mail para { $email }. Abra a ligação que contém no prazo de 24 horas.
new-account-password-title = Escolha a sua palavra-passe
new-account-password-lead = O seu endereço de e-mail está confirmado. A sua conta será criada quando tiver escolhido uma palavra-passe.
new-account-password-repeat = Repita a palavra-passe
new-account-expired-title = Esta ligação expirou
new-account-expired-lead = Uma ligação funciona durante 24 horas. Podemos enviar uma nova para { $email }.
new-account-expired-send = Enviar uma nova ligação
new-account-over-lead = Talvez já tenha uma conta: nesse caso, inicie sessão. Caso contrário, recomece.
new-account-done = A sua conta foi criada e tem a sessão iniciada.

## Name and email address

details-title = Nome e endereço de e-mail
details-save = Guardar o nome
details-saved = O seu nome foi alterado. Enviámos-lhe um e-mail a confirmá-lo.
details-new-email = Novo endereço de e-mail
details-email-lead = Enviaremos uma ligação para o novo endereço. O seu endereço só muda depois de abrir a ligação e confirmar a alteração.
details-email-same = Este já é o endereço de e-mail da sua conta.
details-link-sign-in = Inicie sessão primeiro. Depois abra novamente neste navegador a ligação do nosso e-mail.
details-change-email = Alterar o endereço de e-mail
details-confirm-lead = A partir de agora inicia sessão com { $email } e recebe aí os seus e-mails. As sessões em todos os outros navegadores vão terminar.
details-email-saved = O seu endereço de e-mail foi alterado.
email-reversal-title = Repor o endereço de e-mail anterior
email-reversal-lead = A sua conta voltará a usar { $email }. Todos os dispositivos serão removidos, a sua sessão terminará em todo o lado e a palavra-passe deixará de ser válida. Depois escolhe uma nova por e-mail.
email-reversal-done-title = O seu endereço de e-mail anterior foi reposto
email-reversal-done-lead = Escolha agora uma nova palavra-passe. Enviaremos uma ligação para o seu endereço de e-mail.
details-open = Alterar o nome ou o endereço de e-mail

### Help desk

help-desk-title = Serviço de assistência
help-desk-lead = Introduza o endereço de e-mail exato da pessoa que pede ajuda. Cada pesquisa é registada com a sua conta.
help-desk-find = Procurar conta
help-desk-unknown = Nenhuma conta tem este endereço de e-mail.
help-desk-looks = Consultou demasiadas contas numa hora. Tente de novo mais tarde.
help-desk-agents = Esta é a sua própria conta ou a de outra pessoa do serviço de assistência. Não pode alterar nada aqui.
help-desk-changed = A conta mudou entretanto ou a confirmação chegou demasiado tarde. Veja a conta de novo.
help-desk-stopped = O titular perdeu ou parou todos os dispositivos. Só pode iniciar uma recuperação.
help-desk-disabled = Esta conta está desativada. Não pode alterar nada aqui.
help-desk-device-works = Outro dispositivo desta conta funciona. Se estiver perdido, remova-o primeiro.
help-desk-too-many = Foram enviados demasiados e-mails com ligações a esta pessoa. Tente de novo amanhã.
help-desk-waiting = O titular tem de esperar antes de iniciar sessão com a palavra-passe, após tentativas erradas ou uma denúncia.
help-desk-nothing-done = Nada foi alterado
help-desk-done = Feito. O titular recebe um e-mail sobre isso.
help-desk-sessions = Sessões abertas: { $number }
help-desk-devices = Dispositivos
help-desk-no-devices = Esta conta não tem dispositivos.
help-desk-unlock = Desbloquear o início de sessão
help-desk-remove = Remover dispositivo
help-desk-sessions-end = Terminar todas as sessões
help-desk-reset = Iniciar uma reposição do PIN
help-desk-recover = Iniciar uma recuperação
help-desk-unlock-about = O titular pode introduzir de imediato a palavra-passe e pedir ligações de novo. Os dispositivos bloqueados continuam bloqueados.
help-desk-remove-about = O dispositivo já não pode confirmar inícios de sessão, e todas as sessões que abriu terminam. Não é possível voltar atrás.
help-desk-remove-last = Este é o único dispositivo desta conta. Sem ele, o titular precisa de uma recuperação para voltar a iniciar sessão.
help-desk-recover-about = O titular recebe um e-mail com uma ligação que não é visível para si. Por segurança, o titular pode ter de esperar.
help-desk-told = O titular recebe um e-mail sobre isso e a ação fica registada com a sua conta.
help-desk-confirm = Confirme com o seu dispositivo
help-desk-back = Voltar à conta
help-desk-service = { $name } (assistência)
help-desk-line-act = Ação
help-desk-line-account = Conta
help-desk-line-device = Dispositivo
help-desk-app = O serviço de assistência abre durante uma hora depois de iniciar sessão com a aplicação. Inicie sessão agora com a aplicação.
help-desk-card = Ajudar outras pessoas com as suas contas
help-desk-open = Abrir o serviço de assistência
