### A página em `/`.

page-title = Tolmach: traduza um artigo
page-heading = Seu artigo em outro idioma
page-lead = Cole um texto ou uma página web inteira, escolha o idioma e leia original e tradução lado a lado.
page-skip = Ir para o artigo
page-language-menu = Idioma desta página
page-noscript = Esta página precisa de JavaScript para se comunicar com o servidor. Sem ele, POST /v1/articles faz o mesmo.
page-footer = Tudo o que esta página faz também pode ser feito com uma única chamada HTTP:

## Escolha dos idiomas

page-from = De
page-from-detect = Detectar idioma
page-to = Para
page-via = { $language } (via { $via })
page-no-languages = Nenhum modelo está instalado ainda, portanto não há idioma de destino para a tradução. O comando tolmach models install en-pt instala o primeiro.

## O artigo

page-source = Artigo
page-headline = Título
page-headline-hint = opcional
page-body = Texto do artigo
page-body-hint = Cole o artigo aqui ou solte um arquivo .txt, .md ou .html.
page-format = O texto é
page-format-text = Texto simples
page-format-html = HTML
page-format-markdown = Markdown
page-preview = O artigo como página
page-open = Abrir um arquivo
page-sample = Testar com um exemplo
page-clear = Limpar
page-count = Caracteres: { $count } de { $limit }
page-drop = Solte o arquivo para carregá-lo
page-loaded = Arquivo carregado: { $name }

## Traduzir

page-translate = Traduzir
page-translate-keys = Ctrl + Enter
page-cancel = Cancelar
page-working = Traduzindo…
page-cancelled = Cancelado. Seu artigo continua como estava.

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
page-download = Baixar
page-done = Traduzido: { $from } → { $to }
page-detected = Idioma detectado: { $language }
page-time = { $seconds } s
page-same = O artigo já está neste idioma: { $language }. Nada foi alterado.
page-nothing = Não há nada para traduzir neste texto.
page-partial = Algumas frases não puderam ser bem traduzidas e ficaram no idioma original.
page-mismatch = Idioma escolhido: { $declared }. Idioma provável do texto: { $detected }.

## Lado a lado, e o que se atesta

page-pairs = Original e tradução, frase por frase
page-pairs-keys = As setas para cima e para baixo vão de frase em frase; para a esquerda e para a direita, de palavra em palavra.
page-holds = Tudo está no lugar
page-holds-not = Há algo faltando ou fora do lugar
page-held-links = Links: { $result } de { $source }
page-held-images = Imagens: { $result } de { $source }
page-held-tags = Tags: { $result } de { $source }
page-held-numbers = Números: { $count }
page-doubtful = Frases a conferir: { $count }
page-verdict-repaired = Corrigido
page-verdict-flagged = Convém conferir
page-verdict-kept-source = Ficou no idioma original
page-why-empty = não há texto legível
page-why-link = há diferença em um link, endereço ou hashtag
page-why-kept = falta algo que deveria ficar como estava
page-why-number = há diferença em um número, data ou valor
page-why-language = não parece o idioma da tradução
page-why-repeated = há palavras repetidas
page-why-length = curto ou longo demais
page-why-signs = há diferença na pontuação ou nos sinais
page-why-negation = um lado nega, o outro não
page-why-name = falta um nome

## Quando não dá certo

page-error = Não deu certo
page-error-network = O servidor não responde. Verifique se ele está no ar e tente de novo.
page-error-answer = O servidor deu uma resposta que esta página não entende (código { $status }).
page-error-empty = Ainda não há artigo. Primeiro cole um ou abra um arquivo.
page-error-file = { $name } não é um arquivo de texto, Markdown nem HTML. Escolha um arquivo .txt, .md ou .html.
page-error-file-read = O navegador não conseguiu ler { $name }. Tente abri-lo de novo.
