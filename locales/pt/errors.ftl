### Português: see locales/en for what each text is for.

error-unknown-code =
    Este não é um código do Countersign, pelo que não foi utilizado. Utilize o código mostrado na sua página de início de sessão.
    .title = Este não é um código do Countersign
error-newer-version =
    O código foi criado para uma versão mais recente desta aplicação, pelo que não pode ser lido aqui. Atualize a aplicação e leia de novo o código.
    .title = Esta aplicação precisa de ser atualizada
error-no-code-in-picture =
    Não foi encontrado nenhum código legível na imagem. Escolha uma mais nítida, que mostre o código inteiro com a sua margem branca.
    .title = Não há nenhum código nesta imagem
error-unreadable-picture =
    O ficheiro não é uma imagem que esta aplicação consiga ler, ou é demasiado grande. Escolha uma imagem PNG, JPEG ou WebP com 12 megabytes, no máximo.
    .title = Não foi possível abrir esta imagem
error-mistyped-code =
    Um ou mais carateres não coincidem com a página, pelo que nada foi enviado. Compare o código com a página e corrija-o.
    .title = Erro de escrita
error-mistyped-digits =
    Um dos algarismos está errado ou em falta. Isto não conta como tentativa. Compare os doze com a página e corrija-os.
    .title = Erro de escrita
error-insecure-address =
    A ligação a este endereço não está cifrada, pelo que a aplicação não a utiliza. Peça o código correto ao serviço.
    .title = Este endereço não está protegido
error-not-an-address =
    O endereço está incompleto ou tem um erro de escrita, por isso nada foi enviado. Copie-o da página que mostra o código.
    .title = Isto não é um endereço
error-no-answer-there =
    Nada foi alterado. Verifique o endereço e se este dispositivo está ligado à Internet. Depois tente de novo.
    .title = Sem resposta deste endereço
error-name-refused =
    O nome é demasiado longo ou contém carateres ocultos, por isso não foi guardado. Escolha outro nome.
    .title = Este nome não pode ser usado
error-enrolment-gone =
    Cada código serve uma só vez, durante dez minutos. Nada foi alterado. Obtenha um novo código na página e leia-o.
    .title = Este código já não é válido
error-reset-gone =
    Cada código serve uma só vez, durante dez minutos. Nada foi alterado. Escolha «Repor o PIN» junto a este dispositivo. Obtenha um novo código na página e leia-o.
    .title = Este código já não é válido
error-enrolment-contested =
    Dois dispositivos tentaram utilizar o mesmo código, pelo que ambos foram recusados e nada foi alterado. Obtenha um novo código na página e não deixe mais ninguém vê-lo.
    .title = Outro dispositivo utilizou este código
error-not-this-device =
    Este código repõe o PIN de outro dispositivo. Leia-o com esse dispositivo, ou selecione este dispositivo na página e leia o novo código.
    .title = Este código é para outro dispositivo
error-page-still-asks =
    A página ainda pergunta se os seis carateres são iguais. Compare os carateres e responda aí. A aplicação continuará depois automaticamente.
    .title = A página ainda pergunta
error-wrong-pin =
    Nada foi aprovado. Introduza de novo o seu PIN. Não tenha pressa.
    .title = PIN errado
error-enrolment-dead =
    Foi introduzido um PIN errado três vezes, pelo que este código já não é válido. Nada foi alterado. Obtenha um novo código na página e recomece.
    .title = Demasiados PIN errados
error-reset-unanswered =
    O novo PIN está definido neste dispositivo, mas o servidor ainda não respondeu. Verifique se este dispositivo está ligado à Internet. A aplicação continuará automaticamente.
    .title = O novo PIN ainda não está confirmado
error-not-attested =
    Este servidor só aceita dispositivos cujo hardware consegue verificar. Não foi possível verificar este dispositivo. Nada foi alterado. Utilize outro dispositivo ou contacte o operador do servidor.
    .title = Este dispositivo não é aceite
error-unreachable =
    De momento não é possível contactar o servidor. Nada se perdeu. Verifique se este dispositivo está ligado à Internet. A aplicação continuará a tentar.
    .title = O servidor não responde
error-not-the-server =
    A resposta não veio do seu servidor, pelo que foi ignorada. A rede de um hotel ou de um café pode exigir primeiro um início de sessão. Abra uma página Web ou utilize outra rede.
    .title = A resposta não veio do seu servidor
error-server-fault =
    Há um problema no servidor. Nada foi alterado. Tente de novo dentro de alguns minutos.
    .title = O servidor tem um problema
error-too-many =
    Para proteger a sua conta, o servidor pede-lhe que aguarde. Nada se perdeu. Tente de novo um pouco mais tarde.
    .title = Demasiadas tentativas em pouco tempo
error-device-not-active =
    De momento, este dispositivo não pode ser utilizado para esta conta. Nada foi alterado. Volte ao primeiro ecrã da conta para ver o que fazer.
    .title = Este dispositivo não pode ser usado
error-request-expired =
    Nada foi aprovado. Se ainda quiser iniciar sessão, recomece na página.
    .title = Este pedido expirou
error-request-gone =
    Este pedido teve resposta ou foi cancelado noutro lugar. Se ainda quiser iniciar sessão, recomece na página.
    .title = Este pedido já terminou
error-removal-untold =
    A conta foi eliminada deste dispositivo, mas o servidor não respondeu. Inicie sessão, abra «A minha conta» e remova também este dispositivo da lista.
    .title = Não foi possível informar o servidor
error-no-such-account =
    A conta a que este código se destina não está nesta aplicação. Escolha este dispositivo na página ou registe-o primeiro.
    .title = Este código é para outra conta
error-forged-challenge =
    Este código diz vir do seu servidor, mas não vem. Não foi criado nenhum código de resposta. Verifique o endereço da página antes de continuar.
    .title = Não confie neste código
error-challenge-expired =
    Este código tem mais de cinco minutos. Se a página não aceitar a sua resposta, obtenha aí um novo código.
    .title = Este código pode ser demasiado antigo
error-clock-wrong =
    A hora deste dispositivo difere em mais de um minuto da hora do servidor. A aplicação utiliza a hora do servidor. Nas definições, ative a data e a hora automáticas.
    .title = O relógio deste dispositivo está errado
error-key-store-unavailable =
    Não foi possível abrir o armazenamento seguro de chaves deste dispositivo, que protege a aplicação. Nada foi alterado. Desbloqueie o dispositivo ou inicie de novo sessão nele e tente outra vez.
    .title = O armazenamento de chaves não responde
error-secret-lost =
    A chave que protege os dados da aplicação neste dispositivo perdeu-se e não pode ser recuperada. As suas contas nos servidores ficam como estão. Elimine tudo na aplicação e registe de novo este dispositivo em «A minha conta».
    .title = Os dados da aplicação já não podem ser abertos
error-device-key-lost =
    A chave desta conta neste dispositivo perdeu-se. Por isso, o dispositivo não pode aprovar nada para esta conta. Remova a conta da aplicação e registe de novo este dispositivo em «A minha conta».
    .title = A chave desta conta perdeu-se
error-store-unwritable =
    O armazenamento deste dispositivo está cheio ou protegido, pelo que nada foi enviado. Liberte algum espaço e tente de novo.
    .title = A aplicação não conseguiu guardar
error-store-damaged =
    Os dados estão danificados ou pertencem a outra instalação. Nada foi alterado. Se tentar de novo não resolver, instale outra vez a aplicação e registe este dispositivo em «A minha conta».
    .title = Não é possível ler os dados da aplicação
error-store-newer =
    Os dados da aplicação foram guardados por uma versão mais recente e esta não os consegue abrir. Nada foi alterado. Atualize a aplicação.
    .title = Estes dados são de uma versão mais recente da aplicação
error-store-in-use =
    Outra janela desta aplicação está a utilizar os dados. Feche esta janela e continue na outra.
    .title = O Countersign já está aberto
error-link-not-scanned =
    Não leia este código: abre um pedido no dispositivo em que é mostrado. Abra a ligação nesse dispositivo ou selecione «Telemóvel sem internet: ler um código QR» na página.
    .title = Este código não é para ler
error-link-gone =
    O pedido teve resposta ou foi cancelado, expirou ou é para outra aplicação. Nada foi aprovado. Se ainda quiser iniciar sessão, recomece na página.
    .title = Esta ligação já não é válida
error-request-not-shown =
    Falta uma parte deste pedido ou não é possível mostrá-la aqui, pelo que o pedido não pode ser aprovado. Nada foi assinado. Atualize a aplicação ou contacte o serviço.
    .title = O pedido não pode ser mostrado por inteiro
error-link-waits =
    Termine ou cancele aqui o que está a fazer. A ligação abrir-se-á depois automaticamente.
    .title = Há uma ligação à sua espera
error-browser-not-opened =
    Este dispositivo não abriu o navegador. Volte ao navegador. A página em que começou continuará aí.
    .title = O navegador não se abriu
error-help-not-opened =
    O navegador não se abriu e continua na aplicação. Abra num navegador o endereço indicado em «Ajuda».
    .title = O navegador não se abriu
error-password-page-not-opened =
    O navegador não se abriu e continua na aplicação. Abra num navegador o endereço aqui indicado.
    .title = O navegador não se abriu
error-pin-same-digits =
    Quatro algarismos iguais são fáceis de adivinhar. Escolha outro PIN.
    .title = Este PIN é demasiado simples
error-pin-row =
    Sequências como 1234 ou 4321 são fáceis de adivinhar. Escolha outro PIN.
    .title = Este PIN é demasiado simples
error-pin-pairs =
    Pares repetidos ou invertidos, como 1212 ou 1221, são fáceis de adivinhar. Escolha outro PIN.
    .title = Este PIN é demasiado simples
error-pin-year =
    Um ano é fácil de adivinhar. Escolha outro PIN.
    .title = Este PIN é demasiado simples
error-pin-keypad-line =
    Algarismos que formam uma linha no teclado são fáceis de adivinhar. Escolha outro PIN.
    .title = Este PIN é demasiado simples
error-pin-unchanged =
    Este já é o seu PIN. Escolha outro.
    .title = Este é o seu PIN atual
error-pin-differs =
    Os dois PIN não são iguais, pelo que nada foi alterado. Escolha mais uma vez o novo PIN.
    .title = Os dois PIN não são iguais
error-biometric-cancelled =
    Nada foi aprovado e nada se perdeu. Tente de novo ou utilize o seu PIN.
    .title = Cancelado
error-biometric-locked-out =
    O reconhecimento da impressão digital ou do rosto falhou demasiadas vezes, pelo que está desativado durante algum tempo. Utilize o seu PIN. Para voltar a usar o reconhecimento, desbloqueie uma vez o dispositivo.
    .title = Desta vez, utilize o seu PIN
error-biometric-changed =
    Foi adicionada ou removida uma impressão digital ou um rosto neste dispositivo. Para sua segurança, a aplicação pede agora o seu PIN. Pode voltar a ativar o reconhecimento na sua conta.
    .title = As impressões ou os rostos mudaram
error-biometric-unavailable =
    De momento, este dispositivo não tem impressão digital nem rosto que a aplicação possa utilizar. Utilize o seu PIN.
    .title = Utilize o seu PIN
error-move-ended =
    Nada foi transferido e este dispositivo funciona como antes. Se ainda quiser transferir a conta, recomece.
    .title = A transferência terminou
error-too-many-accounts =
    Esta aplicação já tem o máximo de contas, ou a conta tem o máximo de dispositivos. Nada foi registado. Remova o que não for preciso e tente de novo.
    .title = Limite atingido
error-settings-not-opened =
    Nada foi alterado. Abra as definições deste dispositivo e procure aí o bloqueio do ecrã.
    .title = As definições não se abriram
error-notifications-not-opened =
    Nada foi alterado. Abra as definições deste dispositivo e procure aí as notificações desta aplicação.
    .title = As definições não se abriram
