### O que o serviço responde quando não pode fazer o que foi pedido.

## Tipos de valores JSON; aparecem no lugar de $seen e $expected.

kind-object = um objeto
kind-array = uma lista
kind-string = uma string
kind-number = um número
kind-boolean = true ou false
kind-null = null

## O que há de errado em uma entrada de glossário; aparece no lugar de $reason.

kind-unreadable = não está escrita como o formato exige
kind-no-term = não tem termo, ou o termo não tem nenhuma letra nem algarismo
kind-no-translation = não diz como traduzir o termo, nem que ele fica como está, nem o que é proibido
kind-kept-and-translated = traz a tradução de um termo que não deve ser traduzido
kind-forbids-itself = proíbe a própria tradução que indica
kind-too-long = um termo ou uma nota passa do tamanho permitido
kind-twice = o termo já aparece mais acima
kind-unknown-case = a regra de maiúsculas não é ignore, exact nem as_source

## Erros

error-not-json = Não foi possível ler o corpo como JSON: { $reason }. Envie um único objeto JSON.
    .title = O corpo não é JSON
error-wrong-type = { $pointer } tem o tipo errado. Recebido: { $seen }; esperado: { $expected }.
    .title = Tipo errado
error-missing-field = Falta o campo “{ $field }” em { $pointer }; inclua-o.
    .title = Falta um campo
error-unknown-field = { $pointer } tem um campo desconhecido: “{ $field }”. Aqui são aceitos: { $expected }.
    .title = Campo desconhecido
error-bad-value = { $pointer } tem um valor que não podemos usar: “{ $seen }”. O certo seria: { $expected }.
    .title = Valor inválido
error-unknown-language = “{ $seen }” não é um idioma disponível. Você quis dizer { $nearest }? GET /v1/languages lista todos.
    .title = Idioma desconhecido
error-unknown-language-far = “{ $seen }” não é um idioma disponível. GET /v1/languages lista os que temos.
error-pair-unavailable = No momento não podemos traduzir { $from } → { $to }: { $missing }
    .title = Este par de idiomas não está disponível
error-text-too-long = O texto tem { $chars ->
        [one] { $chars } caractere
        [many] { $chars } de caracteres
       *[other] { $chars } caracteres
    }; cada requisição pode ter no máximo { $limit }. Divida o texto.
    .title = O texto é longo demais
error-too-many-texts = A requisição tem { $count ->
        [one] { $count } texto
        [many] { $count } de textos
       *[other] { $count } textos
    }; o máximo por vez é { $limit }. Divida a requisição.
    .title = Textos demais
error-too-many-blocks = Blocos na requisição: { $count }. O máximo por requisição é { $limit }; divida-a.
    .title = Blocos demais
error-origin-not-allowed = As páginas de { $origin } não podem usar este serviço. Quem o administra pode permitir: adicionar esse endereço à configuração widget.origins.
    .title = Este site não tem permissão
error-too-fast = Do seu endereço veio, em pouco tempo, mais do que um leitor precisa. Tente de novo em { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.
    .title = Demais de uma vez
error-suggestion-sentences = Frases no original: { $expected }; no seu texto: { $seen }. Escreva uma frase para cada uma.
    .title = O número de frases não é o mesmo
error-too-many-targets = A requisição pede { $count ->
        [one] { $count } idioma de destino
        [many] { $count } de idiomas de destino
       *[other] { $count } idiomas de destino
    }; o máximo por vez é { $limit }. Divida a requisição.
    .title = Idiomas de destino demais
error-body-too-large = O corpo tem mais de { $limit ->
        [one] { $limit } byte
        [many] { $limit } de bytes
       *[other] { $limit } bytes
    }. Envie menos de cada vez.
    .title = O corpo é grande demais
error-busy = Há mais trabalho na fila do que podemos aceitar. Tente de novo em { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.
    .title = Serviço sobrecarregado
error-timeout = A tradução não ficou pronta em { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }. Envie um texto mais curto ou tente mais tarde.
    .title = A tradução demorou demais
error-unavailable = O tradutor não está disponível: { $reason }
    .title = Tradutor indisponível
error-quota-exhausted = O uso permitido dos tradutores se esgotou: as cotas deles ou os nossos orçamentos (GET /v1/backends mostra quais). Tente de novo quando começar outro dia ou mês, ou aumente um orçamento.
    .title = Cota esgotada
error-unknown-key = A chave do cabeçalho Authorization não pertence a nenhum portal. Envie a chave de um portal da configuração ([portals.NAME]) no formato “Bearer CHAVE”, ou não envie esse cabeçalho.
    .title = Chave desconhecida
error-backend-not-allowed = O tradutor só pode ser escolhido por um portal cuja chave o permita (may_choose_backend). Retire “backend” ou envie uma chave com essa permissão.
    .title = O tradutor não pode ser escolhido
error-jobs-off = Nada é armazenado aqui, nem as tarefas: a opção memory.store está em “none”. Mude-a para sqlite ou postgres, ou envie a requisição sem Prefer: respond-async.
    .title = As tarefas estão desativadas
error-jobs-unavailable = O banco de dados das tarefas não pode ser usado agora. Tente de novo em breve; o log traz mais detalhes sob o id { $request }.
    .title = Tarefas indisponíveis
error-no-job = Não há nenhuma tarefa “{ $id }”. As tarefas concluídas são removidas depois de algum tempo (opção jobs.retention).
    .title = Essa tarefa não existe
error-job-lost = A tarefa foi iniciada { $tries ->
        [one] { $tries } vez
        [many] { $tries } de vezes
       *[other] { $tries } vezes
    } e, a cada tentativa, o processo que a executava foi encerrado. Ela não será iniciada de novo; o log desse processo traz mais detalhes.
    .title = Tarefa perdida
error-webhooks-off = Nenhum webhook pode ser avisado daqui: a opção jobs.webhook_secret está vazia, e nada poderia ser assinado. Defina-a ou acompanhe a tarefa por GET /v1/jobs.
    .title = Os webhooks estão desativados
error-not-found = Não há nada em { $path }. O README do serviço lista o que ele atende.
    .title = Não encontrado
error-method-not-allowed = { $method } não funciona aqui; use { $allowed }.
    .title = Método não permitido
error-unsupported-media-type = Não é possível ler um corpo do tipo “{ $seen }”. Envie Content-Type: application/json.
    .title = Tipo de corpo não aceito
error-missing-media-type = A requisição não informa o tipo do corpo. Envie Content-Type: application/json.
error-language-undetected = Não foi possível reconhecer o idioma de { $pointer }. Informe-o no campo “from” ou “lang”.
    .title = Idioma não reconhecido
error-internal = Algo deu errado do nosso lado; a requisição em si pode estar certa. O log traz mais detalhes sob o id { $request }.
    .title = Erro interno

error-slow-body = O corpo não chegou em { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }. Envie o corpo inteiro junto com a requisição.
    .title = O corpo chegou tarde demais
error-duplicate-field = { $pointer } aparece duas vezes. Informe cada campo uma só vez.
    .title = Campo repetido
error-bad-article-id = O id de um artigo tem de 1 a 200 destes caracteres: A–Z, a–z, 0–9, “-”, “.”, “_” e “~”; este não pode ser usado ({ $bytes ->
        [one] { $bytes } byte
        [many] { $bytes } de bytes
       *[other] { $bytes } bytes
    }).
    .title = Id de artigo inválido
error-no-article = Não há nenhum artigo “{ $id }” armazenado aqui. PUT /v1/articles/{ $id } armazena um.
    .title = Artigo inexistente
error-version-conflict = O artigo foi alterado depois que você o leu, ou já existe; o ETag dele agora é { $current }. Leia-o de novo e envie a sua edição com esse ETag em If-Match.
    .title = Alterado nesse meio-tempo
error-memory-off = Nada é armazenado aqui: a opção memory.store está em “none”. Mude-a para sqlite ou postgres para armazenar artigos e traduções.
    .title = Nada é armazenado
error-memory-unavailable = O banco de dados não pode ser usado agora. Tente de novo em breve; o log traz mais detalhes sob o id { $request }.
    .title = Banco de dados indisponível
error-nothing-translated = Nada do artigo é traduzido para { $to }: ele já está nesse idioma ou não tem palavras.
    .title = Nada a corrigir
error-no-segment = O artigo não tem mais o segmento “{ $segment }”. Consulte de novo os segmentos com GET; os nomes são como body:3.1.
    .title = Segmento inexistente
error-nothing-to-undo = Ninguém escreveu uma tradução de “{ $segment }” para este artigo; portanto, não há nada a desfazer.
    .title = Nada a desfazer
error-if-match-required = Informe qual versão você viu: envie o etag dela em If-Match, para não sobrescrever o texto de outra pessoa sem tê-lo visto. O etag atual é { $current }.
    .title = Falta If-Match
error-segment-conflict = Outra pessoa alterou este segmento depois que você o leu. Os dois textos estão aqui, em current_text e your_text; se o seu ainda for o certo, envie-o de novo com { $current } em If-Match.
    .title = Alterado nesse meio-tempo
error-empty-correction = A correção não tem palavras. Para retirar uma correção, use DELETE no segmento.
    .title = Correção vazia
error-long-correction = A correção tem mais de um parágrafo; um segmento é, no máximo, uma frase.
    .title = Mais de um segmento
error-correction-markup = A correção deve ter a marcação do original, com cada elemento uma vez. Faltam: { $missing }. Não estão no original: { $added }.
    .title = A marcação difere da do original
error-no-suggestion = A sugestão { $suggestion } não está pendente; GET /v1/suggestions lista as pendentes.
    .title = Sugestão inexistente
error-many-suggestions = Já há { $limit } sugestões pendentes; novas só serão aceitas quando alguém decidir sobre algumas delas.
    .title = Sugestões pendentes demais
error-import-unreadable = Não foi possível ler o arquivo depois da linha { $line }: { $reason }. Unidades importadas antes disso: { $imported }. Corrija o arquivo e envie-o de novo; nada é adicionado duas vezes.
    .title = Não foi possível ler o arquivo até o fim
error-bad-entries = { $count ->
        [one] Uma entrada não pode ser usada.
        [many] { $count } de entradas não podem ser usadas.
       *[other] { $count } entradas não podem ser usadas.
    } A primeira é { $pointer }: { $reason }. Nada foi armazenado; corrija-a ou pule essas entradas com ?skip_bad=true.
    .title = Há entradas que não podem ser usadas
error-bad-lines = { $count ->
        [one] Uma linha não pode ser usada.
        [many] { $count } de linhas não podem ser usadas.
       *[other] { $count } linhas não podem ser usadas.
    } A primeira é a linha { $line }: { $reason }. Nada foi armazenado; corrija-a ou pule essas linhas com ?skip_bad=true.
error-too-many-entries = Número de entradas do glossário: { $count }; o máximo permitido é { $limit }. Divida-o em vários.
    .title = Entradas demais
error-glossary-not-found = Não há nenhum glossário “{ $name }”. GET /v1/glossaries lista os que existem.
    .title = Esse glossário não existe
error-glossary-changed = O glossário foi alterado nesse meio-tempo: a versão dele agora é { $version }. Leia-o de novo e envie a sua alteração com o ETag dele em If-Match.
    .title = Alterado nesse meio-tempo
error-glossary-gone = O glossário que você quer alterar não existe mais. Para criá-lo, envie-o sem If-Match.
error-unsupported-table = Não é possível ler um glossário do tipo “{ $seen }”. Envie application/json, text/csv, text/tab-separated-values ou application/x-tbx+xml.

## Textos da interface

error-no-strings = Não há textos de interface para “{ $seen }”. Há para: { $known }; GET /v1/locales traz mais detalhes.
    .title = Não há textos nesse idioma
error-unknown-strings-file = Não há nenhum arquivo de textos de interface “{ $seen }”. Os arquivos são: { $known }.
    .title = Arquivo de textos inexistente
error-strings-changed = Estes textos não são mais fornecidos: foram alterados, e o hash deles agora é { $current }. GET /v1/locales traz o hash de cada idioma.
    .title = Os textos foram alterados
error-too-many-messages = A requisição pede { $count ->
        [one] { $count } mensagem
        [many] { $count } de mensagens
       *[other] { $count } mensagens
    }; o máximo por vez é { $limit }. Divida a requisição.
    .title = Mensagens demais
error-events-off = As alterações dos textos de interface não são anunciadas aqui. Defina ui.events = true na configuração de um servidor de desenvolvimento.
    .title = Os eventos estão desativados
error-locales-unreadable = A pasta dos arquivos de idioma não pode ser lida agora, por isso os textos continuam como estavam. Verifique se a pasta indicada em ui.locales existe e pode ser lida; o log traz mais detalhes sob o id { $request }.
    .title = Não é possível ler os arquivos de idioma
