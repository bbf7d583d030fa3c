### Português: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = O Countersign está a abrir

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

account-at = { $account } em { $server }

context-place = Local
context-browser = Navegador
context-network = Rede
context-account = Conta
context-asked = Hora
context-page = Página

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

welcome-title = Para iniciar sessão são precisos dois
welcome-lead = Quando inicia sessão noutro ecrã, esta aplicação pergunta-lhe se o pedido é mesmo seu.
welcome-initialise = Inicializar
welcome-new-phone = Tenho um telefone novo
welcome-what = O que é isto?
welcome-what-title = Para que serve o Countersign
welcome-what-1 = Inicia sessão num computador ou num tablet, como sempre.
welcome-what-2 = Esta aplicação mostra quem faz o pedido, de onde e quando.
welcome-what-3 = Introduz aqui o seu PIN e só então a porta se abre. Sem si, continua fechada.
welcome-what-private = A aplicação não conhece a sua palavra-passe e nunca envia o seu PIN.
welcome-phone-title = Mudar para um telefone novo
welcome-phone-lead = O seu PIN e as suas chaves nunca saem do telefone antigo. Por isso, o novo tem de ser registado de raiz. Demora dois minutos.
welcome-phone-1 = Num computador, inicie sessão e abra «A minha conta». O telefone antigo ainda pode aprovar.
welcome-phone-2 = Adicione este telefone como novo dispositivo.
welcome-phone-3 = Depois, remova da lista o telefone antigo.
welcome-phone-lost = Se perdeu o telefone antigo, escolha nessa página outra forma de iniciar sessão.

where-title = Vá para o seu outro ecrã
where-lead = No computador ou no tablet em que inicia sessão:
where-step-1 = Inicie sessão e abra «A minha conta».
where-step-1-address = Abra este endereço, inicie sessão e abra «A minha conta».
where-step-2 = Escolha «Gerir os meus dispositivos móveis» e, em seguida, «Adicionar um dispositivo móvel».
where-step-3 = Escolha aí um PIN. A página mostra depois um código quadrado.
where-scan = Ler o código
where-same-device = Estou no mesmo dispositivo
where-same-title = Tudo num só dispositivo
where-same-lead = Uma câmara não consegue ver o seu próprio ecrã. Em vez disso, traga o código sob a forma de ligação.
where-same-1 = Abra a página da sua conta no navegador deste dispositivo.
where-same-2 = Adicione um dispositivo móvel e copie a ligação por baixo do código quadrado.
where-same-3 = Volte aqui e cole-a.
where-same-paste = Colar a ligação

scan-title = Leia o código
scan-lead = Enquadre o código quadrado da página dentro da moldura.
scan-starting = A câmara está a iniciar
scan-refused-title = A câmara não está autorizada
scan-refused = A aplicação utiliza a câmara apenas para ler o código quadrado; nenhuma imagem é guardada. Pode autorizá-la nas definições deste dispositivo ou utilizar uma das outras formas abaixo.
scan-absent-title = Não há câmara aqui
scan-absent = Transmita o código de outra forma: escolha ou largue uma imagem do código, ou cole abaixo a respetiva ligação.
scan-busy = A ler o código
scan-torch = Luz
scan-picture = De uma imagem
scan-link-label = Ou escreva ou cole a ligação ou o código da página
scan-address-label = Endereço dessa página
scan-link-submit = Utilizar
scan-drop = Largue a imagem aqui

register-title = Registar este dispositivo?
register-lead = Este dispositivo vai confirmar inícios de sessão em
register-check = É este o endereço em que iniciou sessão no seu outro ecrã? Se não for, cancele.
register-stored-title = O que fica guardado neste dispositivo
register-stored-1 = O nome do servidor e a sua conta, parcialmente oculta
register-stored-2 = Uma chave secreta, que não serve para nada sem o seu PIN
register-stored-3 = Nem o seu PIN, nem a sua palavra-passe
register-accept = Registar
register-busy = A ligar
reset-title = Definir o novo PIN?
reset-lead = Este dispositivo vai utilizar o PIN que escolheu em
reset-note = Tudo o resto fica como está. A partir daí, só o novo PIN é válido.
reset-accept = Continuar

pin-title = Introduza o seu PIN
pin-title-enrol = Introduza o PIN que escolheu
pin-enrol = A ligação à conta { $account } em { $server } está estabelecida. Para concluir o registo, introduza o seu PIN.
pin-reset = A ligação à conta { $account } em { $server } está estabelecida. Para terminar, introduza o seu novo PIN.
pin-approve = Para iniciar sessão em { $service }
pin-answer = Para obter um código para { $service }
pin-answer-digits = Para obter um código para { $server }
pin-dots =
    { $filled ->
        [0] Nenhum algarismo introduzido
        [one] { $filled } de 4 algarismos introduzido
        [many] { $filled } de 4 algarismos introduzidos
       *[other] { $filled } de 4 algarismos introduzidos
    }
pin-busy = A verificar
pin-attempts =
    { $count ->
        [0] Não lhe resta nenhuma tentativa.
        [1] Esta é a última tentativa. Após mais um PIN errado, este dispositivo fica bloqueado.
       *[other] Restam-lhe { $count } tentativas.
    }
pin-attempts-enrol =
    { $count ->
        [0] Não lhe resta nenhuma tentativa.
        [1] Esta é a última tentativa. Após mais um PIN errado, tem de recomeçar na página.
       *[other] Restam-lhe { $count } tentativas.
    }
pin-keypad = Teclado
pin-key-delete = Apagar o último algarismo
pin-forgotten = Esqueceu-se?
pin-forgotten-title = Esqueceu-se do seu PIN?
pin-forgotten-lead = Ninguém o pode consultar, mas pode escolher um novo. Este dispositivo continua registado.
pin-forgotten-1 = Noutro ecrã, inicie sessão e abra «A minha conta».
pin-forgotten-2 = Escolha «Gerir os meus dispositivos móveis» e, em seguida, «Repor o PIN» junto a este dispositivo.
pin-forgotten-3 = Escolha um novo PIN e leia o código que a página mostra.
pin-forgotten-enrol = Escolheu este PIN há momentos na página que mostra o código. Se já não se lembra dele, volte a essa página e recomece: ainda não há nada registado.

compare-title = Vê o mesmo na página?
compare-lead = Compare estes seis carateres com os da página no seu outro ecrã e responda aí.
compare-characters = Os seis carateres
compare-same = Se forem iguais, indique-o na página. Este dispositivo fica então pronto.
compare-differ = Se forem diferentes, indique-o na página. Nesse caso, nada é registado e não corre nenhum risco.
compare-account = Para { $account } em { $server }
compare-home = Já respondi na página

home-title-quiet = Nada para aprovar
home-title-requests =
    { $count ->
        [one] { $count } pedido para si
        [many] { $count } pedidos para si
       *[other] { $count } pedidos para si
    }
home-quiet-lead = Quando inicia sessão em algum lado, o pedido aparece aqui automaticamente.
home-requests-lead = Abra um pedido para ver de quem vem.
home-checking = A consultar o servidor
home-checked = Verificado { $ago }
home-offline = Sem ligação. A aplicação continua a tentar automaticamente.
home-offline-since = Sem ligação. Última verificação { $ago }.
home-not-the-server = Outra rede respondeu em vez do seu servidor. Talvez tenha primeiro de iniciar sessão nesta rede Wi-Fi.
home-refresh = Verificar
home-scan = Ler código QR
home-pending-title = O seu outro ecrã está à sua espera
home-pending = Compare aí os seis carateres. Este dispositivo fica pronto assim que indicar que são iguais.
home-key-store = Não está a ser utilizado aqui o cofre de chaves do sistema. A aplicação guarda o seu segredo num ficheiro que ninguém mais pode abrir.
home-account = A sua conta

request-title = Iniciar sessão em { $service }?
request-match-label = Escreva o número que vê na página em que está a iniciar sessão
request-continue = Continuar
request-deny = Recusar
request-report = Não fui eu que pedi
request-report-title = Não fez este pedido?
request-report-lead = Então, talvez outra pessoa conheça a sua palavra-passe. Ninguém entra: este pedido vai ser recusado e comunicado.
request-report-next = Depois, altere a sua palavra-passe na página da sua conta.
request-report-confirm = Recusar e comunicar
request-busy = A recusar

done-approved-title = Sessão iniciada
done-approved = { $service } abre automaticamente no seu outro ecrã.
done-denied-title = Pedido recusado
done-denied = Ninguém iniciou sessão em { $service }.
done-reported-title = Pedido recusado e comunicado
done-reported = Ninguém iniciou sessão em { $service }. Altere em breve a sua palavra-passe: talvez outra pessoa a conheça.
done-expired-title = O tempo terminou
done-expired = Ninguém iniciou sessão em { $service }. Para tentar de novo, comece na página.
done-cancelled-title = Pedido cancelado na página
done-cancelled = Ninguém iniciou sessão em { $service }. Já não há nada a fazer aqui.
done-wrong-match-title = Não era esse o número
done-wrong-match = O número não é o da página de { $service }, pelo que ninguém iniciou sessão. Se o pedido era seu, recomece nessa página.
done-home = Concluir

challenge-title = Obter um código para { $service }?
challenge-lead = A página pede um código desta aplicação. Continue apenas se for a sua própria sessão que está a iniciar aí.
challenge-typed-title = Obter um código para estes algarismos?
challenge-typed-lead = Introduziu doze algarismos de uma página. O código serve apenas para essa página.
challenge-typed-warning = Os algarismos não dizem quem faz o pedido. Continue apenas se abriu essa página por sua iniciativa e se o endereço dela é o indicado acima.
challenge-accept = Continuar
challenge-late = Segundo o relógio deste dispositivo, o prazo deste código já passou. A página pode pedir-lhe que recomece.

otp-title = Escreva este código na página
otp-for = Para { $service }
otp-for-digits = Para { $server }
otp-code = O seu código
otp-hint = Maiúsculas ou minúsculas, com ou sem espaços: a página aceita ambas as formas.
otp-aloud = Ler em voz alta
otp-done = Concluir
otp-late = O prazo deste código já passou. Se a página não o aceitar, peça aí um novo.

halted-blocked-title = Este dispositivo está bloqueado
halted-blocked = Foi introduzido um PIN errado demasiadas vezes, pelo que, por agora, este dispositivo não pode aprovar nada. A sua conta está segura e não precisa de se registar de novo.
halted-blocked-todo = Para o desbloquear, escolha um novo PIN:
halted-copied-title = Este dispositivo está desativado
halted-copied = Os dados da aplicação foram utilizados noutro lugar ou repostos a partir de uma cópia mais antiga. Por segurança, o servidor já não aceita este dispositivo.
halted-copied-todo = Remova aqui a conta e registe de novo este dispositivo na página da sua conta. Se não copiou nada, altere também a sua palavra-passe.
halted-removed-title = Este dispositivo foi removido
halted-removed = Foi retirado da sua conta, pelo que já não pode aprovar inícios de sessão.
halted-removed-todo = Se o quiser utilizar de novo, remova aqui a conta e registe o dispositivo na página da sua conta.
halted-enrolment-cancelled-title = O registo foi cancelado
halted-enrolment-cancelled = Na página, foi indicado que os seis carateres eram diferentes ou o registo foi interrompido. Nada ficou registado.
halted-enrolment-cancelled-todo = Recomece na página quando quiser. Se os carateres eram mesmo diferentes, utilize outra rede.
halted-server-restored-title = O servidor voltou atrás no tempo
halted-server-restored = Foi reposto a partir de uma cópia mais antiga e este dispositivo sabe mais do que ele. A sua conta está segura.
halted-server-restored-todo = Com um novo PIN, os dois voltam a coincidir:
halted-step-1 = Noutro ecrã, abra { $origin } e inicie sessão.
halted-step-2 = Escolha «Gerir os meus dispositivos móveis» e, em seguida, «Repor o PIN» junto a este dispositivo.
halted-step-3 = Leia o código que a página mostra.
halted-scan = Ler esse código
halted-remove = Remover deste dispositivo
halted-begin-again = Remover e recomeçar
halted-remove-title = Remover a conta deste dispositivo?
halted-remove-lead = Este dispositivo esquece então { $account } em { $server }. Não pode aprovar nada enquanto não for registado de novo.
halted-remove-confirm = Remover

store-title = A aplicação não consegue abrir
