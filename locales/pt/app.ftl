### Português: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = O Countersign está a abrir…

common-back = Voltar
common-cancel = Cancelar
common-close = Fechar
common-copy = Copiar
common-copied = Copiado
common-try-again = Tentar de novo
common-wait =
    { $seconds ->
        [one] Pode tentar de novo dentro de { $seconds } segundo.
        [many] Pode tentar de novo dentro de { $seconds } segundos.
       *[other] Pode tentar de novo dentro de { $seconds } segundos.
    }

still-title = Ainda está aí?
still-lead = A aplicação vai ocultar o seu conteúdo em breve, para que mais ninguém o leia. Toque no ecrã ou prima uma tecla para a manter aberta.
still-stay = Manter aberta

privacy-screen-title = Conteúdo oculto
privacy-screen-lead = A aplicação não foi utilizada durante algum tempo, pelo que o seu conteúdo está oculto.
privacy-screen-open = Continuar

notice-title = Iniciar sessão em { $service }?
notice-change-title = Permitir uma alteração da sua conta?
notice-body = Há um pedido a aguardar para { $account }. Abra a aplicação para ver de onde vem.

account-at = { $account } em { $server }
success-device-ready-title = Este dispositivo está pronto
success-device-ready = A partir de agora, pode confirmar aqui os seus inícios de sessão.
success-pin-set-title = O seu novo PIN está definido
success-pin-set = Utilize o seu novo PIN a partir de agora.
success-account-removed-title = Removida deste dispositivo
success-account-removed = A sua conta continua a existir. Para a utilizar aqui de novo, registe outra vez este dispositivo.

context-place = Local
context-browser = Navegador
context-network = Rede
context-account = Conta
context-asked = Hora do pedido
context-page = Sítio Web

time-left = Tempo restante
time-left-spoken =
    { $seconds ->
        [one] Falta { $seconds } segundo
        [many] Faltam { $seconds } segundos
       *[other] Faltam { $seconds } segundos
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Falta { $minutes } minuto
        [many] Faltam { $minutes } minutos
       *[other] Faltam { $minutes } minutos
    }
time-up = O tempo terminou
time-just-now = agora mesmo
time-seconds-ago =
    { $count ->
        [one] há { $count } segundo
        [many] há { $count } segundos
       *[other] há { $count } segundos
    }
time-minutes-ago =
    { $count ->
        [one] há { $count } minuto
        [many] há { $count } minutos
       *[other] há { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] há { $count } hora
        [many] há { $count } horas
       *[other] há { $count } horas
    }
time-days-ago =
    { $count ->
        [one] há { $count } dia
        [many] há { $count } dias
       *[other] há { $count } dias
    }
time-today = Hoje
time-yesterday = Ontem

welcome-title = Confirme a sua identidade
welcome-lead = Quando inicia sessão noutro ecrã, esta aplicação pede-lhe que confirme a sua identidade.
welcome-initialise = Configurar este dispositivo
welcome-new-phone = Mudar de um telemóvel antigo
welcome-what = O que é isto?
# The label in quotes is the link at the foot of every page.
welcome-help = Precisa de ajuda? Selecione «Ajuda» na sua página de início de sessão.
welcome-what-title = Para que serve o Countersign
welcome-what-1 = Inicia sessão num computador ou num tablet, como habitualmente.
welcome-what-2 = Esta aplicação mostra que serviço faz o pedido, de onde e quando.
welcome-what-3 = Introduz aqui o seu PIN. Só então a sessão é iniciada. Ninguém pode iniciar sessão sem si.
welcome-what-private = A aplicação não conhece a sua palavra-passe e nunca envia o seu PIN.
welcome-phone-title = Mudar para um telemóvel novo
welcome-move-lead = Tenha os dois telemóveis à mão. Demora cerca de dois minutos e não precisa de um computador.
welcome-move-1 = No telemóvel antigo, abra o Countersign e toque na sua conta, em cima.
welcome-move-2 = Toque na conta na lista e, em seguida, em «Mudar para outro telemóvel».
welcome-move-3 = Neste telemóvel, toque no botão abaixo e aponte a câmara para o telemóvel antigo.
welcome-move-lost-title = O telemóvel antigo perdeu-se ou avariou-se?
welcome-move-lost = Num computador, abra a sua página de início de sessão e selecione «Perdi o meu dispositivo». Depois, adicione este telefone como novo dispositivo.

where-title = Vá para o seu outro ecrã
where-already = Já vê um código QR no outro ecrã? Toque em «Ler o código».
where-lead = Se não, no computador ou no tablet em que inicia sessão:
where-step-1 = Inicie sessão e abra «A minha conta».
where-step-1-address = Abra este endereço, inicie sessão e abra «A minha conta».
where-step-2 = Escolha «Adicionar um dispositivo móvel». Se já tiver um dispositivo, escolha primeiro «Gerir os meus dispositivos móveis».
where-step-3 = Escolha aí um PIN. A página mostra depois um código QR (um código quadrado).
where-scan = Ler o código
where-same-device = Uso o mesmo dispositivo
where-same-title = Tudo num só dispositivo
where-here-lead = A câmara não pode ler um código no próprio ecrã, pelo que a página passa o código diretamente a esta aplicação.
where-same-1 = Abra «A minha conta» no navegador deste dispositivo.
where-here-2 = Adicione aí um dispositivo móvel e escolha um PIN. Depois, selecione «Abrir na aplicação».
where-here-3 = Esta aplicação abre-se e pergunta-lhe se quer registar este dispositivo. Se não se abrir, copie a ligação da página e cole-a aqui.
where-same-paste = Colar a ligação

scan-title = Leia o código
scan-lead = Aponte a câmara para o código QR da página, de modo que caiba dentro da moldura.
scan-starting = A iniciar a câmara…
scan-refused-title = A aplicação não pode utilizar a câmara
scan-refused = A aplicação utiliza a câmara apenas para ler o código QR e não guarda imagens. Pode autorizar o acesso nas definições deste dispositivo ou utilizar uma das outras opções abaixo.
scan-absent-title = Nenhuma câmara encontrada
scan-absent = Introduza o código de outra forma: escolha ou arraste para aqui uma imagem do código, ou cole abaixo a respetiva ligação.
scan-busy = A ler o código…
scan-old-title = Leia o código do telemóvel antigo
scan-old-lead = No telemóvel antigo, abra a conta no Countersign e toque em «Mudar para outro telemóvel». Depois aponte a câmara deste telemóvel para o código.
scan-torch = Lanterna
scan-picture = De uma imagem
scan-type-title = Escrever um código
scan-type-hint = A ligação ou o código que o outro ecrã mostra
scan-paste = Colar
scan-paste-by-hand = A aplicação não pode ler aqui a área de transferência. Mantenha o dedo no campo e escolha «Colar».
scan-address-label = Endereço dessa página
scan-address-hint = O endereço só é necessário para um código longo com letras.
scan-link-submit = Continuar
scan-drop = Largue a imagem aqui

register-title = Registar este dispositivo?
register-lead = Este dispositivo vai confirmar inícios de sessão neste endereço:
register-check = É este o endereço que aparece no seu outro ecrã? Se não for, cancele.
register-stored-title = O que fica guardado neste dispositivo
register-stored-1 = O nome do servidor e a sua conta, parcialmente oculta
register-stored-2 = Uma chave secreta, que não pode ser utilizada sem o seu PIN
register-stored-3 = O seu PIN e a sua palavra-passe não são guardados
register-accept = Registar
register-busy = A ligar…
new-pin-title = Utilizar o novo PIN?
new-pin-lead = Este dispositivo vai utilizar o PIN que escolheu neste endereço:
new-pin-note = Nada mais muda. A partir daí, só o novo PIN funcionará.
new-pin-accept = Continuar

pin-title = Introduza o seu PIN
pin-title-enrol = Introduza o PIN que escolheu
pin-enrol = Este dispositivo está ligado à conta { $account } em { $server }. Para concluir o registo, introduza o seu PIN.
pin-reset = Este dispositivo está ligado à conta { $account } em { $server }. Para terminar, introduza o seu novo PIN.
pin-approve = Para iniciar sessão em { $service }
pin-answer = Para obter um código para { $service }
pin-answer-digits = Para obter um código para { $server }
pin-sign = Para assinar para { $service }
pin-answer-sign = Para obter um código de assinatura para { $service }
pin-answer-sign-digits = Para obter um código de assinatura para { $server }
pin-change-old = Introduza o seu PIN atual
pin-change-new = Escolha um novo PIN
pin-change-repeat = Introduza outra vez o novo PIN
pin-change-hint = Evite anos, sequências como 1234 e algarismos repetidos.
pin-turn-on-fingerprint = Para ativar o reconhecimento da impressão digital para { $account } em { $server }
pin-turn-on-face = Para ativar o reconhecimento do rosto para { $account } em { $server }
pin-turn-on-either = Para ativar o reconhecimento da impressão digital ou do rosto para { $account } em { $server }
pin-move = Para transferir { $account } em { $server } para outro telemóvel
pin-match = Número da página:
pin-dots =
    { $filled ->
        [0] Nenhum algarismo introduzido
        [one] { $filled } de 4 algarismos introduzido
        [many] { $filled } de 4 algarismos introduzidos
       *[other] { $filled } de 4 algarismos introduzidos
    }
pin-busy = A verificar…
pin-attempts =
    { $count ->
        [0] Não lhe resta nenhuma tentativa.
        [1] Esta é a sua última tentativa. Se o PIN estiver novamente errado, este dispositivo será bloqueado.
       *[other] Restam-lhe { $count } tentativas. Depois disso, este dispositivo será bloqueado.
    }
pin-attempts-enrol =
    { $count ->
        [0] Não lhe resta nenhuma tentativa.
        [1] Esta é a sua última tentativa. Se o PIN estiver novamente errado, terá de recomeçar na página.
       *[other] Restam-lhe { $count } tentativas. Depois disso, terá de recomeçar na página.
    }
pin-attempts-change =
    { $count ->
        [0] Não lhe resta nenhuma tentativa.
        [1] Esta é a sua última tentativa. Se o PIN estiver novamente errado, não será alterado e este dispositivo será bloqueado.
       *[other] Restam-lhe { $count } tentativas. Depois disso, este dispositivo será bloqueado.
    }
pin-attempts-move =
    { $count ->
        [0] Não lhe resta nenhuma tentativa.
        [1] Esta é a sua última tentativa. Se o PIN estiver novamente errado, nada será transferido e este dispositivo será bloqueado.
       *[other] Restam-lhe { $count } tentativas. Depois disso, este dispositivo será bloqueado.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Isto afeta apenas o Countersign. O dispositivo em si continua a funcionar.
pin-keypad = Teclado
pin-key-delete = Apagar o último algarismo
pin-forgotten = Esqueceu-se do PIN?
pin-forgotten-title = Esqueceu-se do seu PIN?
pin-forgotten-lead = Ninguém pode consultar o seu PIN, mas pode escolher um novo. Este dispositivo continua registado.
pin-forgotten-1 = Inicie sessão noutro ecrã. Se não tiver outro dispositivo, escolha «Sem a aplicação».
pin-forgotten-2 = Escolha «Repor o PIN» junto a este dispositivo. Se não o vir, escolha primeiro «Gerir os meus dispositivos móveis».
pin-forgotten-3 = Escolha um novo PIN e leia o código QR mostrado na página.
pin-forgotten-without = Para iniciar sessão agora sem o PIN, escolha outro método na página em que está a iniciar sessão.
pin-forgotten-enrol = Escolheu este PIN há momentos na página que mostra o código. Se já não se lembra dele, volte a essa página e recomece: ainda não há nada registado.
pin-forgotten-moving = Se for o seu telemóvel antigo a mostrar o código, utilize o PIN do telemóvel antigo.

biometric-fingerprint = Impressão digital
biometric-face = Rosto
biometric-either = Impressão digital ou rosto
biometric-use-fingerprint = Usar a impressão digital
biometric-use-face = Usar o reconhecimento do rosto
biometric-use-either = Usar impressão digital ou rosto

offer-notify-title = Receber uma notificação quando chegar um pedido?
offer-notify = A aplicação pode então enviar-lhe uma notificação, mesmo quando está fechada.
offer-notify-late = Enquanto está fechada, a aplicação só verifica os pedidos de vez em quando, e cada pedido é válido apenas durante alguns minutos. Quando uma página lhe pedir que confirme, abra a aplicação.
offer-notify-later = Pode alterar isto a qualquer momento nas definições.
offer-not-now = Agora não
offer-fingerprint-title = Usar a impressão digital?
offer-fingerprint = Pode então aprovar com um toque do dedo.
offer-face-title = Usar o reconhecimento do rosto?
offer-face = Pode então aprovar olhando para este dispositivo.
offer-either-title = Usar a impressão digital ou o rosto?
offer-either = Pode então aprovar com um toque ou um olhar.
offer-pin-always = O seu PIN também funciona sempre. Pode alterar isto a qualquer momento na sua conta.
offer-yes = Sim
offer-skip = Ignorar

no-lock-title = Este dispositivo não tem bloqueio do ecrã
no-lock-lead = Qualquer pessoa que pegue neste dispositivo poderia abri-lo. Para proteger a sua conta, a aplicação só funciona em dispositivos com bloqueio do ecrã: um PIN, um padrão ou uma palavra-passe do dispositivo, ou então a impressão digital ou o rosto.
no-lock-todo = Configure um bloqueio do ecrã nas definições deste dispositivo e volte aqui.
no-lock-todo-here = Abra as definições deste dispositivo, configure um bloqueio do ecrã e volte aqui.
no-lock-settings = Abrir as definições
no-lock-again = Verificar de novo

compare-title = Vê o mesmo no outro ecrã?
compare-lead-other = Compare estes seis carateres com os do outro ecrã (a página ou o seu telemóvel antigo) e responda aí.
compare-characters = Os seis carateres
compare-same = Se forem iguais, confirme-o aí. Este dispositivo fica então pronto.
compare-differ = Se forem diferentes, indique-o aí. Nada será registado e a sua conta continua segura.
compare-reset-lead = Compare estes seis carateres com os da página e responda aí.
compare-reset-same = Se forem iguais, confirme-o aí. Pode então utilizar o seu novo PIN.
compare-reset-differ = Se forem diferentes, indique-o aí. Este dispositivo será então removido da sua conta, que continua segura.
compare-account = Para { $account } em { $server }
compare-answered = Já respondi aí
compare-waiting = À espera da sua resposta no outro ecrã

home-title-quiet = Nada para aprovar
home-title-requests =
    { $count ->
        [one] { $count } pedido para si
        [many] { $count } pedidos para si
       *[other] { $count } pedidos para si
    }
home-quiet-lead = Quando inicia sessão em algum lado, o pedido aparece aqui automaticamente.
home-offline-lead = Sem ligação, os pedidos não podem chegar. Ainda assim, pode iniciar sessão: escolha «Telemóvel sem internet: ler um código QR» na página e leia aqui o código QR da página.
home-requests-lead = Abra um pedido para ver de onde vem.
home-checking = A contactar o servidor…
home-checked = Verificado { $ago }
home-offline = Sem ligação. A aplicação continuará a tentar.
home-offline-since = Sem ligação. Última verificação { $ago }.
home-not-the-server = A resposta não veio do seu servidor. Talvez tenha primeiro de iniciar sessão nesta rede Wi-Fi.
home-refresh = Verificar
home-accounts = Contas. Apresentada agora:
home-settings = Definições
home-open = Abrir o pedido
home-other-requests =
    { $count ->
        [one] { $count } pedido, em { $server }
        [many] { $count } pedidos, em { $server }
       *[other] { $count } pedidos, em { $server }
    }
home-title-other = Há um pedido para outra conta
home-other-lead = Mude para essa conta para responder.
home-last-sign-in = Último início de sessão: { $service }, { $ago }
home-clock-ahead = O relógio deste dispositivo está adiantado
home-clock-behind = O relógio deste dispositivo está atrasado
home-clock-difference = Diferença: { $difference }
home-clock = A aplicação utiliza a hora do servidor, pelo que pode continuar como de costume. Nas definições deste dispositivo, ponha a data e a hora em automático.
home-clock-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } minutos
       *[other] { $count } minutos
    }
home-clock-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } horas
       *[other] { $count } horas
    }
home-clock-days =
    { $count ->
        [one] { $count } dia
        [many] { $count } dias
       *[other] { $count } dias
    }
home-scan = Ler código QR
home-pending-title = À espera da sua resposta no outro ecrã
home-pending = Compare aí os seis carateres. Este dispositivo fica pronto assim que confirmar que são iguais.
home-pending-show = Mostrar de novo os seis carateres
home-key-store = O armazenamento seguro de chaves deste dispositivo não está a ser utilizado. A aplicação guarda a sua chave num ficheiro que ninguém mais pode abrir.

request-title = Iniciar sessão em { $service }?
request-match-label = Escreva o número mostrado na página em que está a iniciar sessão
request-continue = Continuar
request-next-data = Continuar a ler
request-next-number = A seguir: o número do outro ecrã
request-next-answer = A seguir: a sua resposta
request-deny = Recusar
request-report = Não fui eu
request-report-title = Não fez este pedido?
request-report-lead = Talvez outra pessoa conheça a sua palavra-passe. Ninguém iniciará sessão: este pedido vai ser recusado e denunciado.
request-report-next = Depois, altere a sua palavra-passe em «A minha conta».
request-report-confirm = Recusar e denunciar
request-busy = A recusar…
request-by-link = Este pedido vem de uma ligação aberta neste dispositivo. Só será iniciada sessão no navegador em que começou, e voltará a ele.
request-sign-title = Assinar isto para { $service }?
request-sign-lead = Leia todas as linhas. Ao introduzir o seu PIN, assina exatamente isto.
request-sign-match = Escreva o número mostrado na página em que começou
request-sign-report = Talvez outra pessoa esteja a agir em seu nome. Nada será assinado: este pedido vai ser recusado e denunciado.
request-sign-report-next = Depois, contacte o serviço e altere a sua palavra-passe em «A minha conta».

change-add-device = Adicionar um dispositivo à sua conta?
change-remove-device = Remover o dispositivo «{ $object }»?
change-reset-pin = Definir um novo PIN para o dispositivo «{ $object }»?
change-rename-device = Mudar o nome do dispositivo «{ $object }» para «{ $value }»?
change-password = Alterar a palavra-passe da sua conta?
change-email = Alterar o endereço de e-mail da sua conta para { $value }?
change-end-waiting = Terminar agora o período de espera da sua conta?
change-report = Denunciar que este início de sessão não foi seu: { $object }?
change-close-sessions = Terminar a sessão em todos os seus outros navegadores?
change-lead = Isto não é um início de sessão. Ao introduzir o seu PIN, permite apenas esta alteração da sua conta.
change-code-lead = Isto não é um início de sessão. Com o código, permite apenas esta alteração da sua conta. Continue apenas se esta alteração foi iniciada por si.
done-change-nothing = Nada foi alterado.
done-change-approved-title = Alteração permitida
done-change-approved = A página continuará automaticamente. Nada mais foi permitido.
request-change-report = Talvez outra pessoa esteja a agir em seu nome. Nada será alterado: este pedido vai ser recusado e denunciado.
report-ends = Esta tentativa terminou. Para iniciar sessão, recomece com a sua palavra-passe.
report-hour = Durante uma hora, a palavra-passe, por si só, não será suficiente para iniciar sessão, exceto num navegador que já tenha utilizado com um dos seus dispositivos.
report-password = Alterar a palavra-passe

same-device-link-title = A abrir o pedido…
same-device-link-lead = A contactar { $server }…
same-device-link-long = O servidor está a demorar a responder. Pode esperar, ou cancelar e recomeçar na página.

done-approved-title = Sessão iniciada
done-approved = { $service } abrirá automaticamente no outro ecrã.
done-denied-title = Pedido recusado
done-denied = Ninguém iniciou sessão em { $service }.
done-reported-title = Pedido recusado e denunciado
done-reported = Ninguém iniciou sessão em { $service }. Altere a sua palavra-passe o mais depressa possível: talvez outra pessoa a conheça.
done-expired-title = O pedido expirou
done-expired = Ninguém iniciou sessão em { $service }. Para tentar de novo, comece na página.
done-cancelled-title = Pedido cancelado na página
done-cancelled = Ninguém iniciou sessão em { $service }. Já não há nada a fazer aqui.
done-wrong-match-title = O número não coincide
done-wrong-match = O número que escreveu não é o mostrado na página de { $service }, pelo que ninguém iniciou sessão. Se o pedido era seu, recomece nessa página.
done-home = Concluir
done-approved-here-title = Sessão iniciada
done-approved-here = Pode continuar com { $service } no seu navegador.
done-signed-title = Assinado
done-signed = { $service } continuará automaticamente no outro ecrã.
done-signed-here-title = Assinado
done-signed-here = Pode continuar com { $service } no seu navegador.
done-sign-denied-title = Pedido recusado
done-sign-denied = Nada foi assinado para { $service }.
done-sign-reported-title = Pedido recusado e denunciado
done-sign-reported = Nada foi assinado para { $service }. Contacte o serviço: talvez outra pessoa esteja a agir em seu nome.
done-sign-expired-title = O pedido expirou
done-sign-expired = Nada foi assinado para { $service }. Para tentar de novo, comece na página.
done-sign-cancelled-title = Pedido cancelado na página
done-sign-cancelled = Nada foi assinado para { $service }. Já não há nada a fazer aqui.
done-sign-wrong-match-title = O número não coincide
done-sign-wrong-match = O número que escreveu não é o mostrado na página de { $service }, pelo que nada foi assinado. Se o pedido era seu, recomece nessa página.
done-return = Voltar ao navegador
done-not-opened-title = O navegador não se abriu
done-not-opened = Toque no botão abaixo, ou abra o navegador e vá à página em que começou.
done-other-browser-title = Uma página pede nove carateres?
done-other-browser = Abriu-se um navegador diferente daquele em que começou. Escreva estes carateres na página em que começou:
done-other-browser-code = Os nove carateres

challenge-title = Obter um código para { $service }?
challenge-lead = A página pede um código desta aplicação. Continue apenas se for a sua própria sessão que está a iniciar aí.
challenge-typed-title = Obter um código para estes algarismos?
challenge-typed-digits = Os algarismos que escreveu
challenge-typed-compare = Compare os algarismos com os da página. Se algum estiver errado, volte atrás e escreva-os de novo.
challenge-typed-lead = Introduziu doze algarismos de uma página. O código funcionará apenas nessa página.
challenge-typed-warning = Os algarismos não mostram quem faz o pedido. Continue apenas se abriu essa página por sua iniciativa e se o endereço dela é o indicado acima.
challenge-sign-title = Assinar para { $service }?
challenge-sign-lead = A página pede-lhe que assine algo. É aqui que introduz o que assina, para que ninguém mais o decida. Continue apenas se começou este processo por sua iniciativa.
challenge-accept = Continuar
challenge-late = Segundo o relógio deste dispositivo, este código expirou. A página pode pedir-lhe que recomece.

otp-title = Escreva este código no outro ecrã
otp-for = Para { $service }
otp-for-digits = Para { $server }
otp-code = O seu código
otp-hint = Pode utilizar maiúsculas ou minúsculas, com ou sem espaços.
otp-aloud = Ler em voz alta
otp-done = Já escrevi o código
otp-late = Este código expirou. Se a página não o aceitar, peça aí um novo.

sign-title = Assinar para { $service }
sign-typed-title = Assine o que a página mostra
sign-lead = Introduza o que quer assinar, exatamente como mostrado na página. O seu código será válido para isto e para mais nada.
sign-account = Com a conta { $account }
sign-submit = Continuar para o PIN
sign-day = Dia
sign-month = Mês
sign-year = Ano
sign-hint-digits = Apenas algarismos
sign-hint-amount = Por exemplo, { $example }
sign-hint-date = Em algarismos; por exemplo, 5 para maio
sign-problem-empty = Este campo está vazio. Preencha-o.
sign-problem-too-long = O texto é demasiado longo. Encurte-o.
sign-problem-not-digits = Utilize apenas os algarismos de 0 a 9.
sign-problem-not-amount = Isto não é um montante. Escreva-o assim: { $example }.
sign-problem-not-date = Esta data não existe. Verifique o dia, o mês e o ano (quatro algarismos).
sign-problem-not-option = Escolha uma destas opções.
sign-problem-not-pattern = Não está no formato que o serviço espera. Compare com a página.
sign-wrong =
    { $count ->
        [one] É preciso rever { $count } campo.
        [many] É preciso rever { $count } campos.
       *[other] É preciso rever { $count } campos.
    }

deactivated-blocked-title = Este dispositivo está bloqueado
deactivated-blocked = Isto acontece, por exemplo, após cinco PIN errados seguidos. O Countersign não pode aprovar nada aqui até repor o PIN. O dispositivo em si continua a funcionar e a sua conta está segura.
deactivated-blocked-todo = Para o desbloquear, escolha um novo PIN:
deactivated-copied-title = Este dispositivo está desativado
deactivated-copied = Os dados da aplicação foram utilizados noutro lugar ou repostos a partir de uma cópia mais antiga. Por segurança, o servidor já não aceita este dispositivo.
deactivated-copied-todo = Remova aqui a conta e registe de novo este dispositivo em «A minha conta». Se não copiou nada, altere também a sua palavra-passe.
deactivated-removed-title = Este dispositivo foi removido
deactivated-removed = Este dispositivo foi removido da sua conta, pelo que já não pode aprovar inícios de sessão.
deactivated-removed-todo = Se quiser utilizar de novo este dispositivo, remova aqui a conta e registe o dispositivo em «A minha conta».
deactivated-enrolment-cancelled-title = O registo foi cancelado
deactivated-enrolment-cancelled = No outro ecrã, foi indicado que os seis carateres eram diferentes, ou o registo foi cancelado. Nada ficou registado.
deactivated-enrolment-cancelled-todo = Recomece na página quando quiser. Se os carateres eram mesmo diferentes, utilize outra rede.
deactivated-server-restored-title = O servidor foi reposto a partir de uma cópia de segurança
deactivated-server-restored = O servidor tem agora dados mais antigos do que este dispositivo. A sua conta está segura.
deactivated-server-restored-todo = Para que voltem a coincidir, defina um novo PIN:
deactivated-step-1 = Noutro ecrã, abra { $origin } e inicie sessão. Se não tiver outro dispositivo, escolha «Sem a aplicação».
deactivated-step-2 = Escolha «Repor o PIN» junto a este dispositivo. Se não o vir, escolha primeiro «Gerir os meus dispositivos móveis».
deactivated-step-3 = Leia o código QR mostrado na página.
deactivated-scan = Ler o código para repor o PIN
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Repor o PIN
deactivated-remove = Remover deste dispositivo
deactivated-begin-again = Remover e recomeçar
deactivated-remove-title = Remover a conta deste dispositivo?
deactivated-remove-lead = A conta { $account } em { $server } será eliminada deste dispositivo. O dispositivo não pode aprovar nada enquanto não for registado de novo.
deactivated-remove-confirm = Remover

store-title = A aplicação não pode iniciar
# Button: deletes all accounts from this device.
store-delete = Eliminar tudo e recomeçar
store-delete-title = Eliminar tudo na aplicação?
store-delete-lead = Todas as contas da aplicação serão eliminadas deste dispositivo, com os seus nomes e as definições da aplicação. Não podem ser recuperadas. O dispositivo não pode aprovar nada enquanto não for registado de novo em «A minha conta».
store-delete-confirm = Eliminar tudo

settings-title = Definições
settings-look = Aspeto
settings-language = Língua
settings-language-system = Automática ({ $language })
settings-theme = Claro ou escuro
settings-theme-system = Automático
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-text = Tamanho do texto
settings-text-normal = Normal
settings-text-large = Grande
settings-text-larger = Maior
settings-text-largest = Máximo
settings-notifications = Notificações
settings-notifications-hint = Como recebe avisos de novos pedidos
settings-safety = Segurança
settings-idle = Ocultar o conteúdo da aplicação
settings-idle-hint = Após este tempo sem utilização. Receberá um aviso 30 segundos antes.
settings-idle-minutes =
    { $minutes ->
        [one] Após { $minutes } minuto
        [many] Após { $minutes } minutos
       *[other] Após { $minutes } minutos
    }
settings-idle-never = Nunca
settings-accounts = Contas
settings-accounts-hint = PIN, impressão digital ou rosto, transferência, remoção
settings-history = Inícios de sessão
settings-history-hint = Quando e onde a sua conta foi utilizada
settings-about = Acerca desta aplicação
settings-privacy = Privacidade
settings-privacy-hint = O que se guarda, o que se envia e a quem
# Row of the settings: opens the help page of the server in the browser.
settings-help = Ajuda
settings-help-hint = Perguntas e respostas, no navegador: { $address }
settings-diagnostics = Diagnóstico
settings-diagnostics-hint = Se algo não funcionar
settings-licences = Licenças
settings-licences-hint = Esta aplicação e os componentes que utiliza
settings-version = Versão { $version }

notify-running-title = Notificações enquanto a aplicação funciona
notify-running = Recebe uma notificação mesmo com a janela oculta. Quando a aplicação está fechada, não verifica se há pedidos.
notify-open-title = Notificações só com a aplicação aberta
notify-open = Este dispositivo não deixa a aplicação verificar se há pedidos enquanto está fechada. Quando uma página lhe pedir que confirme, abra a aplicação.
notify-periodic-title = A aplicação verifica de vez em quando
notify-periodic = Quando está fechada, a aplicação verifica a cada 15 minutos, aproximadamente. O dispositivo pode atrasar esta verificação.
notify-seldom-title = A aplicação verifica quando o dispositivo o permite
notify-seldom = Enquanto não usa a aplicação, podem passar horas entre duas verificações. Se a fechar deslizando-a no seletor de aplicações, não verifica nada até que volte a abri-la.
notify-late = Um pedido só é válido durante alguns minutos, pelo que esta notificação chega muitas vezes demasiado tarde. Quando uma página lhe pedir que confirme, abra a aplicação.
notify-push-title = Recebe a notificação de imediato
notify-push = Assim que chega um pedido, a sua aplicação push avisa o Countersign. Se não chegar nenhuma notificação, abra a aplicação.
notify-apple = Assim que chega um pedido, a Apple entrega uma notificação. Esta diz apenas que há um pedido à espera. Se não chegar nenhuma notificação, abra a aplicação.
notify-faster-title = Para receber avisos de imediato
notify-faster = Uma aplicação como a ntfy pode avisar o Countersign assim que chega um pedido. Instale-a e volte a abrir esta aplicação.
notify-refused-title = As notificações estão desativadas
notify-refused = Não receberá nenhum aviso quando chegar um pedido. Verá o pedido quando abrir a aplicação.
notify-settings = Abrir as definições
notify-ask-title = As notificações ainda não são permitidas
notify-ask = Permita as notificações, para que a aplicação lhe possa indicar quando chega um pedido.
notify-allow = Permitir as notificações

privacy-title = A sua privacidade
privacy-lead = Em resumo: esta aplicação só comunica com os servidores das suas contas e só acerca dos seus inícios de sessão.
privacy-kept-title = O que este dispositivo guarda
privacy-kept-1 = Para cada conta: o nome e o endereço do servidor e a sua conta, parcialmente oculta
privacy-kept-2 = Uma chave secreta para cada conta, protegida por este dispositivo e inútil sem o seu PIN
privacy-kept-3 = As suas definições
privacy-kept-4 = Não são guardados: o seu PIN, a sua palavra-passe ou uma lista dos seus inícios de sessão
privacy-sent-title = O que envia e a quem
privacy-sent-1 = Ao servidor de uma conta: as suas respostas aos pedidos e as verificações de novos pedidos
privacy-sent-2 = Nunca o seu PIN: o servidor pode verificar que está certo, mas não fica a conhecê-lo
privacy-sent-3 = O servidor também vê o seu endereço IP, como qualquer servidor
privacy-sent-4 = Se utilizar uma aplicação push: o endereço em que pode ser contactada. O seu fornecedor fica a saber quando chega um pedido, e nada mais
privacy-none-title = O que não faz
privacy-none-1 = Nem estatísticas, nem publicidade, nem relatórios de falhas
privacy-none-2 = Nenhum outro servidor: nem os programadores da aplicação recebem informações sobre si
privacy-none-3 = Não são guardadas imagens: a câmara só lê códigos QR
privacy-gone-title = Como eliminar os seus dados
privacy-gone = Se remover uma conta em «Contas», esta é eliminada deste dispositivo. «A minha conta» mostra o que o servidor guarda sobre si.

licences-title = Licenças
licences-own = Esta aplicação é software livre com a Licença Pública da União Europeia 1.2.
licences-own-text = Ler a Licença Pública da União Europeia
licences-others-title = Feita com o trabalho de outros
licences-others =
    { $count ->
        [one] { $count } componente, com a sua própria licença:
        [many] { $count } componentes, cada um com a sua própria licença:
       *[other] { $count } componentes, cada um com a sua própria licença:
    }
licences-texts-title = Texto integral destas licenças
licences-loading = A carregar a lista…
licences-failed-title = Não foi possível abrir a lista
licences-failed = Feche a aplicação e volte a abri-la. Nada mais é afetado.

diagnostics-title = Diagnóstico
diagnostics-lead = Se algo não funcionar, estas informações ajudam a equipa de apoio a prestar-lhe ajuda.
diagnostics-safe = Estas informações não contêm segredos: nem PIN, nem chaves, nem códigos, nem palavras-passe. Vê aqui tudo o que seria partilhado.
diagnostics-english = As linhas estão em inglês, para que qualquer equipa de apoio as possa ler.
diagnostics-lines = Informações de diagnóstico
diagnostics-share = Partilhar

move-intro-title = Mudar para outro telemóvel?
move-intro-lead = A conta { $account } em { $server } será transferida para outro telemóvel ou tablet. Demora menos de dois minutos.
move-intro-1 = Tenha à mão o outro telemóvel, com esta aplicação instalada.
move-intro-2 = Este telemóvel mostra um código QR. O outro lê-o.
move-intro-3 = Introduza o seu PIN no outro telemóvel. É o mesmo PIN que aqui.
move-intro-4 = Ambos os telemóveis mostram seis carateres. Se forem iguais, confirme-o aqui.
move-intro-after = Assim que o outro telemóvel estiver pronto, este deixa de funcionar para esta conta. Até lá, nada muda.
move-intro-accept = Continuar

move-code-title = Leia isto com o outro telemóvel
move-code-lead = No outro telemóvel, abra o Countersign, toque em «Mudar de um telemóvel antigo» ou «Ler código QR» e leia este código.
move-code-picture = Código QR para o outro telemóvel
move-code-typed = Ou escreva este código aí
move-code-address = Endereço:
move-code-claimed-title = Introduza agora o seu PIN no outro telemóvel
move-code-claimed = O outro telemóvel leu o código e está a pedir o seu PIN. Depois, este telemóvel continuará automaticamente.
move-code-attempts =
    { $count ->
        [0] Não lhe resta nenhuma tentativa.
        [1] Foi introduzido um PIN errado no outro telemóvel. Resta-lhe uma tentativa.
        [one] Foi introduzido um PIN errado no outro telemóvel. Resta-lhe { $count } tentativa.
        [many] Foi introduzido um PIN errado no outro telemóvel. Restam-lhe { $count } tentativas.
       *[other] Foi introduzido um PIN errado no outro telemóvel. Restam-lhe { $count } tentativas.
    }
move-code-over-title = Este código expirou
move-code-over = Nada foi transferido. Volte atrás e recomece.
move-cancel = Cancelar a transferência

move-compare-title = Vê o mesmo no outro telemóvel?
move-compare-lead = Olhe para os dois ecrãs. Não tenha pressa.
move-compare-characters = Os seis carateres
move-compare-same = Os carateres são iguais
move-compare-differ = Os carateres são diferentes
move-compare-busy = A transferir a conta…
move-compare-note = Se forem diferentes, nada é transferido. Talvez outra pessoa tenha lido o código.

moved-title = O outro telemóvel está pronto
moved = O outro telemóvel aprova agora os inícios de sessão de { $account } em { $server }. Este telemóvel já não o pode fazer e a conta foi eliminada dele.
moved-name = Em «A minha conta», o outro telemóvel ainda tem o nome deste. Pode mudá-lo aí.
moved-home = Concluir

accounts-title = Contas
accounts-lead = Toque numa conta para a utilizar, ou para alterar o seu PIN, a transferir ou a remover.
accounts-active = Apresentada agora
accounts-requests =
    { $count ->
        [one] { $count } pedido à espera
        [many] { $count } pedidos à espera
       *[other] { $count } pedidos à espera
    }
accounts-pending = À espera do outro ecrã
accounts-blocked = Bloqueada
accounts-locked = Desativada
accounts-removed = Removida
accounts-cancelled = Registo cancelado
accounts-restored = Precisa de um novo PIN

account-add = Adicionar conta
account-switch = Mudar de conta
account-switch-to = Mudar para esta conta
account-see = Ver o que fazer
account-deactivated = De momento, esta conta não pode aprovar nada.
account-change-pin = Alterar PIN
account-biometrics = Em vez do PIN. O PIN também funciona sempre.
account-notice-pin-changed-title = O seu PIN foi alterado
account-notice-pin-changed = A partir de agora, só o novo PIN funciona neste dispositivo.
account-notice-biometrics-on-title = Função ativada
account-notice-biometrics-on = A partir de agora, pode utilizar a impressão digital ou o rosto em vez do PIN.
account-notice-biometrics-off-title = Função desativada
account-notice-biometrics-off = A partir de agora, este dispositivo pede-lhe o PIN.
account-notice-named-title = Guardado
account-notice-named = Este dispositivo usa este nome a partir de agora.
account-sign-ins = Inícios de sessão
account-sign-ins-detail = Quando e onde esta conta foi utilizada
account-move = Mudar para outro telemóvel
account-move-detail = Em cerca de dois minutos, sem computador
account-remove = Remover deste dispositivo
account-name = O seu próprio nome para esta conta
account-name-hint = Só este dispositivo o mostra. Comprimento máximo: { $count }.
account-name-save = Guardar
account-remove-title = Remover esta conta deste dispositivo?
account-remove-lead = É isto que acontece com { $account } em { $server }:
account-remove-server = O servidor remove este dispositivo da sua conta e envia-lhe um e-mail sobre isso. Os pedidos que ainda esperam aqui são cancelados.
account-remove-here = A conta e as respetivas chaves são eliminadas deste dispositivo. As suas outras contas mantêm-se.
account-remove-last = Se este for o seu único dispositivo, certifique-se de que tem outra forma de iniciar sessão.
account-remove-reinstall = Para utilizar aqui de novo a conta, terá de registar outra vez este dispositivo. O mesmo acontece se eliminar a aplicação: instalá-la de novo não recupera a conta.
account-remove-confirm = Remover

sign-ins-title = Inícios de sessão
history-empty = Ainda não há inícios de sessão. Cada início de sessão aparecerá aqui, com o local e a hora.
history-busy = A contactar o servidor…
history-more = Mostrar entradas anteriores
history-paused = Os pedidos para este dispositivo estão em pausa?
history-expect = Estou a iniciar sessão agora
history-expect-hint = Se um navegador novo indicar que, por agora, o seu dispositivo não recebe pedidos, toque aqui. Durante dez minutos, os navegadores novos poderão enviar pedidos.
history-expected = Durante dez minutos, os navegadores novos podem enviar pedidos a este dispositivo.
history-method-password = Com a palavra-passe
history-method-app = Com esta aplicação
history-method-code = Com um código desta aplicação
history-method-here = Neste dispositivo
history-signed-in = Sessão iniciada
history-signed = Assinado
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
history-reported-by-you = Denunciado por si
history-not-me = Não fui eu
history-not-me-title = Não reconhece este acesso?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = A denúncia não trava esta transação. Ligue agora para «{ $service }»: só o serviço a pode travar.
history-not-me-1 = Se o denunciar, terminam todas as sessões iniciadas nesse navegador. Receberá um e-mail sobre isto.
history-not-me-2 = Altere a sua palavra-passe em «A minha conta».
history-not-me-3 = Em «A minha conta», verifique os dispositivos e as sessões e termine os que não reconhecer.
history-not-me-confirm = Denunciar
