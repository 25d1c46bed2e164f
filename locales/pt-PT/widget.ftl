### O widget: o botão flutuante de uma página, o seu painel e os seus avisos.

## O botão e o painel

widget-button = Traduzir »
widget-button-label = Traduzir esta página
widget-title = Traduzir esta página
widget-languages = Línguas
widget-search = Procurar uma língua
widget-search-none = Nenhuma língua encontrada
widget-original = original
widget-suggested = sugestão
widget-close = Fechar
widget-show-original = Mostrar original
widget-show-translation = Mostrar tradução
widget-settings = Definições
widget-remember = Memorizar a minha escolha
widget-forget = Esquecer a minha escolha

## Uma sugestão: o navegador pede outra língua

widget-suggest = Leia esta página noutra língua: { $language }
widget-suggest-yes = Traduzir
widget-suggest-no = Agora não
widget-suggest-never = Não voltar a sugerir

## Durante a tradução

widget-working = A traduzir…
widget-progress = A traduzir: { $percent }
widget-done = A página foi traduzida. Língua: { $language }
widget-restored = A página voltou à língua original.
widget-partly = Não foi possível traduzir parte da página, que fica como estava.

## O aviso

widget-notice = Tradução automática. Língua original: { $from }
widget-notice-short = Tradução automática
widget-notice-original = Ler o original
widget-sentence-original = Texto original

## Sugerir uma tradução melhor

widget-improve = Sugerir uma tradução melhor
widget-improve-label = A sua tradução
widget-improve-send = Enviar
widget-improve-cancel = Cancelar
widget-improve-thanks = Obrigado. Um editor vai analisar a sugestão.
widget-improve-failed = Não foi possível enviar. Tente novamente.
widget-report = Comunicar um erro

## Quando não funciona

widget-error-network = O serviço de tradução não responde. A página fica como está.
widget-error-busy = Há demasiadas pessoas a traduzir neste momento. Tentaremos de novo automaticamente.
widget-error-limit = O limite de traduções de hoje foi atingido. Volte mais tarde.
widget-error-language = Não é possível traduzir esta página para esta língua: { $language }
widget-error-rival = Há outro tradutor ativo nesta página, pelo que este está desligado.
widget-error-other = Não foi possível traduzir a página. Fica como está.
widget-error-offline = Está sem ligação à Internet. A página fica como está.
widget-retry = Tentar novamente
