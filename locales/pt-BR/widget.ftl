### O widget: o botão flutuante de uma página, seu painel e seus avisos.

## O botão e o painel

widget-button = Traduzir »
widget-button-label = Traduzir esta página
widget-title = Traduzir esta página
widget-languages = Idiomas
widget-search = Buscar um idioma
widget-search-none = Nenhum idioma encontrado
widget-original = original
widget-suggested = sugerido
widget-close = Fechar
widget-show-original = Mostrar original
widget-show-translation = Mostrar tradução
widget-settings = Configurações
widget-remember = Lembrar minha escolha
widget-forget = Esquecer minha escolha

## Uma sugestão: o navegador pede outro idioma

widget-suggest = Leia esta página em outro idioma: { $language }
widget-suggest-yes = Traduzir
widget-suggest-no = Agora não
widget-suggest-never = Não sugerir mais

## Durante a tradução

widget-working = Traduzindo…
widget-progress = Traduzindo: { $percent }
widget-done = A página foi traduzida. Idioma: { $language }
widget-restored = A página voltou ao idioma original.
widget-partly = Parte da página não pôde ser traduzida e ficou como estava.

## O aviso

widget-notice = Tradução automática. Idioma original: { $from }
widget-notice-short = Tradução automática
widget-notice-original = Ler o original
widget-sentence-original = Texto original

## Sugerir uma tradução melhor

widget-improve = Sugerir uma tradução melhor
widget-improve-label = Sua tradução
widget-improve-send = Enviar
widget-improve-cancel = Cancelar
widget-improve-thanks = Obrigado. Um editor vai analisar a sugestão.
widget-improve-failed = Não foi possível enviar. Tente de novo.
widget-report = Informar um erro

## Quando não funciona

widget-error-network = O serviço de tradução não responde. A página fica como está.
widget-error-busy = Há muita gente traduzindo neste momento. Vamos tentar de novo automaticamente.
widget-error-limit = O limite de traduções de hoje foi atingido. Volte mais tarde.
widget-error-language = Esta página não pode ser traduzida para este idioma: { $language }
widget-error-rival = Outro tradutor está ativo nesta página; por isso, este foi desativado.
widget-error-other = Não foi possível traduzir a página. Ela fica como está.
widget-error-offline = Você está sem conexão. A página fica como está.
widget-retry = Tentar de novo
