### Português: see locales/en for what each text is for.

phone-camera-reason = Para ler códigos QR quando inicia sessão.
phone-face-reason = Para confirmar com o seu rosto em vez do PIN.

phone-channel-requests = Pedidos
phone-channel-requests-about = Avisa quando um pedido aguarda a sua resposta.

phone-waiting-title = Há um pedido à espera
phone-waiting-body = Abra o Countersign para o ver e responder.

phone-confirm-title = Confirme a sua identidade
phone-confirm-keep = A partir de agora, pode utilizar isto em vez do PIN.
phone-confirm-release = Para responder a este pedido.
phone-use-pin = Usar o PIN
phone-captured = Este ecrã está oculto enquanto a imagem é gravada ou duplicada.
