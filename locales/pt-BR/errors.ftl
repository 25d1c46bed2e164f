### O que o serviço responde quando não pode fazer o que se pediu.

## Tipos de valores JSON; aparecem como $seen e $expected.

kind-object = um objeto
kind-array = uma lista
kind-string = um texto
kind-number = um número
kind-boolean = true ou false
kind-null = null
kind-unreadable = não está escrito como o formato pede
kind-no-term = não tem termo, ou o termo não tem letra nem algarismo
kind-no-translation = não diz como traduzir o termo, nem que ele fica como está, nem o que é proibido
kind-kept-and-translated = dá uma tradução para um termo que não se traduz
kind-forbids-itself = proíbe a própria tradução que dá
kind-too-long = um termo ou uma nota é longo demais
kind-twice = o termo já está mais acima
kind-unknown-case = a regra de maiúsculas não é ignore, exact nem as_source

## Erros

error-not-json = Não foi possível ler o corpo como JSON: { $reason }. Envie um único objeto JSON.
    .title = O corpo não é JSON
error-wrong-type = { $pointer } tem o tipo errado: recebemos { $seen }; o certo é { $expected }.
    .title = Tipo errado
error-missing-field = Falta o campo “{ $field }” em { $pointer }; acrescente-o.
    .title = Falta um campo
error-unknown-field = { $pointer } tem um campo desconhecido: “{ $field }”. Aqui valem: { $expected }.
    .title = Campo desconhecido
error-bad-value = { $pointer } tem um valor que não podemos usar: “{ $seen }”. O certo seria: { $expected }.
    .title = Valor inválido
error-unknown-language = “{ $seen }” não é um idioma que atendemos. Será que você quis dizer { $nearest }? GET /v1/languages lista todos.
    .title = Idioma desconhecido
error-unknown-language-far = “{ $seen }” não é um idioma que atendemos. GET /v1/languages lista os disponíveis.
error-pair-unavailable = Não podemos traduzir { $from } → { $to } agora: { $missing }
    .title = Este par de idiomas não está disponível
error-text-too-long = O texto tem { $chars ->
        [one] { $chars } caractere
       *[other] { $chars } caracteres
    }; um pedido pode ter no máximo { $limit }. Divida o texto.
    .title = O texto é longo demais
error-too-many-texts = O pedido tem { $count ->
        [one] { $count } texto
       *[other] { $count } textos
    }; podem vir no máximo { $limit } de uma vez. Divida o pedido.
    .title = Textos demais
error-too-many-targets = O pedido inclui { $count ->
        [one] { $count } idioma de destino
       *[other] { $count } idiomas de destino
    }; podem vir no máximo { $limit } de uma vez. Divida o pedido.
    .title = Idiomas de destino demais
error-body-too-large = O corpo tem mais de { $limit ->
        [one] { $limit } byte
       *[other] { $limit } bytes
    }. Envie menos de cada vez.
    .title = O corpo é grande demais
error-busy = Há mais trabalho na fila do que podemos aceitar. Tente de novo em { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
    .title = Serviço sobrecarregado
error-timeout = A tradução não ficou pronta em { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }. Envie um texto mais curto ou tente mais tarde.
    .title = Demorou demais
error-unavailable = O tradutor não está disponível: { $reason }
    .title = Tradutor indisponível
error-quota-exhausted = O que se podia usar dos tradutores está gasto: as quotas deles ou os nossos orçamentos (GET /v1/backends diz quais). Tente de novo quando começar um novo dia ou mês, ou aumente um orçamento.
    .title = Quota esgotada
error-unknown-key = Ninguém tem a chave do cabeçalho Authorization. Envie a chave de um portal das configurações ([portals.NAME]) como “Bearer CHAVE”, ou não envie esse cabeçalho.
    .title = Chave desconhecida
error-backend-not-allowed = Só um portal cuja chave o permite (may_choose_backend) indica o tradutor. Retire “backend” ou envie uma chave dessas.
    .title = O tradutor não pode ser escolhido
error-jobs-off = Aqui nada é guardado, nem tarefas: a configuração memory.store é “none”. Defina sqlite ou postgres, ou envie o pedido sem Prefer: respond-async.
    .title = As tarefas estão desligadas
error-jobs-unavailable = A base de dados das tarefas não pode ser usada agora. Tente de novo em breve; o registo tem mais em { $request }.
    .title = Tarefas indisponíveis
error-no-job = Não há nenhuma tarefa “{ $id }”. As tarefas terminadas são removidas passado algum tempo (a configuração jobs.retention).
    .title = Essa tarefa não existe
error-job-lost = A tarefa foi começada { $tries ->
        [one] { $tries } vez
       *[other] { $tries } vezes
    }, e de cada vez o processo que a executava terminou. Não é começada de novo; o registo desse processo tem mais.
    .title = Tarefa perdida
error-webhooks-off = Aqui nenhum webhook pode ser avisado: a configuração jobs.webhook_secret está vazia e nada poderia ser assinado. Defina-a, ou consulte a tarefa em GET /v1/jobs.
    .title = Os webhooks estão desligados
error-not-found = Não há nada em { $path }. O README do serviço descreve o que ele responde.
    .title = Não encontrado
error-method-not-allowed = { $method } não funciona aqui; use { $allowed }.
    .title = Método não permitido
error-unsupported-media-type = Não lemos corpos do tipo “{ $seen }”. Envie Content-Type: application/json.
    .title = Tipo de corpo não aceito
error-missing-media-type = O pedido não informa o tipo do corpo. Envie Content-Type: application/json.
error-language-undetected = Não foi possível reconhecer o idioma de { $pointer }. Informe-o no campo “from” ou “lang”.
    .title = Idioma não reconhecido
error-internal = Algo deu errado do nosso lado; o pedido em si pode estar certo. O registro traz mais detalhes em { $request }.
    .title = Erro interno

error-slow-body = O corpo não chegou em { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }. Envie o corpo inteiro com a requisição.
    .title = Corpo lento demais
error-duplicate-field = { $pointer } aparece duas vezes. Informe cada campo uma só vez.
    .title = Campo repetido
error-bad-article-id = O id de um artigo tem de 1 a 200 dos caracteres A–Z, a–z, 0–9, “-”, “.”, “_” e “~”; este não pode ser usado ({ $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }).
    .title = Id de artigo inválido
error-no-article = Nenhum artigo “{ $id }” está guardado aqui. PUT /v1/articles/{ $id } guarda um.
    .title = Artigo inexistente
error-version-conflict = O artigo mudou desde que foi lido, ou já existe; a sua etiqueta é agora { $current }. Leia-o de novo e envie a sua edição com essa etiqueta em If-Match.
    .title = Alterado entretanto
error-memory-off = Nada é guardado aqui: a configuração memory.store é “none”. Use sqlite ou postgres para guardar artigos e traduções.
    .title = Nada é guardado
error-memory-unavailable = A base de dados não pode ser usada agora. Tente de novo em breve; há mais no registo, em { $request }.
    .title = Base de dados indisponível
error-nothing-translated = Nada do artigo é traduzido para { $to }: já está nessa língua ou não tem palavras.
    .title = Nada para corrigir
error-no-segment = O artigo não tem agora o segmento “{ $segment }”. Peça de novo os segmentos; os nomes são como body:3.1.
    .title = Segmento inexistente
error-nothing-to-undo = Ninguém escreveu a tradução de “{ $segment }” para este artigo; não há nada a desfazer.
    .title = Nada para desfazer
error-if-match-required = Diga que versão viu: envie o etag em If-Match, para que não se apaguem palavras de outrem. Agora é { $current }.
    .title = Falta If-Match
error-segment-conflict = Alguém mudou este segmento desde que o leu. Os dois textos estão aqui, em current_text e your_text; se o seu ainda estiver certo, envie-o de novo com { $current } em If-Match.
    .title = Alterado entretanto
error-empty-correction = A correção não tem palavras. Para retirar uma correção, use DELETE no segmento.
    .title = Correção vazia
error-long-correction = A correção tem mais de um parágrafo; um segmento é uma frase ou menos.
    .title = Mais do que um segmento
error-correction-markup = A correção tem de ter a marcação do original, cada elemento uma vez. Falta: { $missing }. Não está no original: { $added }.
    .title = A marcação difere do original
error-no-suggestion = Nenhuma sugestão { $suggestion } está à espera; GET /v1/suggestions lista as que estão.
    .title = Sugestão inexistente
error-many-suggestions = Já estão { $limit } sugestões à espera; não se aceitam mais até que alguém decida.
    .title = Demasiadas sugestões à espera
error-import-unreadable = Não foi possível ler o arquivo depois da linha { $line }: { $reason }. Unidades recebidas antes: { $imported }. Corrija-o e envie de novo; nada é adicionado duas vezes.
    .title = O arquivo não pôde ser lido até o fim
error-bad-entries = { $count ->
        [one] Uma entrada não pode ser usada.
       *[other] { $count } entradas não podem ser usadas.
    } A primeira é { $pointer }: { $reason }. Nada foi guardado; corrija-a, ou salte essas entradas com ?skip_bad=true.
    .title = Há entradas que não podem ser usadas
error-bad-lines = { $count ->
        [one] Uma linha não pode ser usada.
       *[other] { $count } linhas não podem ser usadas.
    } A primeira é a linha { $line }: { $reason }. Nada foi guardado; corrija-a, ou salte essas linhas com ?skip_bad=true.
error-too-many-entries = O glossário tem { $count } entradas; são permitidas no máximo { $limit }. Divida-o em vários.
    .title = Entradas a mais
error-glossary-not-found = Não há nenhum glossário “{ $name }”. GET /v1/glossaries lista os que existem.
    .title = Esse glossário não existe
error-glossary-changed = Entretanto o glossário foi alterado: a versão agora é { $version }. Leia-o de novo e envie a alteração com o ETag dele em If-Match.
    .title = Alterado entretanto
error-glossary-gone = O glossário que quer alterar já não existe. Para o criar, envie-o sem If-Match.
error-unsupported-table = Não sabemos ler um glossário do tipo “{ $seen }”. Envie application/json, text/csv, text/tab-separated-values ou application/x-tbx+xml.
