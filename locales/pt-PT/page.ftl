### A página em `/`.

page-title = Tolmach: traduza um artigo
page-heading = O seu artigo noutra língua
page-lead = Cole um texto ou uma página web inteira, escolha a língua e leia original e tradução lado a lado.
page-skip = Saltar para o artigo
page-language-menu = Língua desta página
page-noscript = Esta página precisa de JavaScript para comunicar com o servidor. Sem ele, POST /v1/articles faz o mesmo.
page-footer = Tudo o que esta página faz também pode ser feito com uma única chamada HTTP:

## Escolha das línguas

page-from = De
page-from-detect = Detetar língua
page-to = Para
page-via = { $language } (via { $via })
page-no-languages = Ainda não há modelos instalados, pelo que não há língua para a qual traduzir. O comando tolmach models install en-pt instala o primeiro.

## O artigo

page-source = Artigo
page-headline = Título
page-headline-hint = opcional
page-body = Texto do artigo
page-body-hint = Cole o artigo aqui ou largue um ficheiro .txt, .md ou .html.
page-format = O texto é
page-format-text = Texto simples
page-format-html = HTML
page-format-markdown = Markdown
page-preview = O artigo como página
page-open = Abrir um ficheiro
page-sample = Experimentar um exemplo
page-clear = Limpar
page-count = Caracteres: { $count } de { $limit }
page-drop = Largue o ficheiro para o carregar
page-loaded = Ficheiro carregado: { $name }

## Traduzir

page-translate = Traduzir
page-translate-keys = Ctrl + Enter
page-cancel = Cancelar
page-working = A traduzir…
page-cancelled = Cancelado. O seu artigo continua como estava.

## A tradução

page-target = Tradução
page-nothing-yet = A tradução aparecerá aqui.
page-view = Como mostrar a tradução
page-view-page = Como página
page-view-source = Código HTML
page-view-text = Como texto
page-view-pairs = Lado a lado
page-frame = O artigo traduzido
page-copy = Copiar
page-copied = Copiado
page-copy-failed = O navegador não permitiu copiar; selecione o texto e copie-o manualmente.
page-download = Transferir
page-done = Traduzido: { $from } → { $to }
page-detected = Língua detetada: { $language }
page-time = { $seconds } s
page-same = O artigo já está nesta língua: { $language }. Nada foi alterado.
page-nothing = Não há nada para traduzir neste texto.
page-partial = Não foi possível traduzir bem algumas frases, que ficaram na língua original.
page-mismatch = Língua escolhida: { $declared }. Língua provável do texto: { $detected }.

## Lado a lado, e o que se atesta

page-pairs = Original e tradução, frase a frase
page-pairs-keys = As setas para cima e para baixo avançam de frase em frase; para a esquerda e para a direita, de palavra em palavra.
page-holds = Está tudo no lugar
page-holds-not = Há algo em falta ou fora do lugar
page-held-links = Links: { $result } de { $source }
page-held-images = Imagens: { $result } de { $source }
page-held-tags = Etiquetas: { $result } de { $source }
page-held-numbers = Números: { $count }
page-doubtful = Frases a verificar: { $count }
page-verdict-repaired = Corrigido
page-verdict-flagged = Convém verificar
page-verdict-kept-source = Ficou na língua original
page-why-empty = não há texto legível
page-why-link = há diferença num link, endereço ou hashtag
page-why-kept = falta algo que devia ficar como estava
page-why-number = há diferença num número, data ou valor
page-why-language = não parece a língua da tradução
page-why-repeated = há palavras repetidas
page-why-length = é demasiado curto ou demasiado longo
page-why-signs = há diferença na pontuação ou nos sinais
page-why-negation = um lado nega, o outro não
page-why-name = falta um nome

## Quando não funciona

page-error = Não funcionou
page-error-network = O servidor não responde. Verifique se está a funcionar e tente novamente.
page-error-answer = O servidor deu uma resposta que esta página não compreende (código { $status }).
page-error-empty = Ainda não há artigo. Primeiro, cole um ou abra um ficheiro.
page-error-file = { $name } não é um ficheiro de texto, Markdown nem HTML. Escolha um ficheiro .txt, .md ou .html.
page-error-file-read = O navegador não conseguiu ler { $name }. Tente abri-lo novamente.
