### O que o serviço responde quando não pode fazer o que lhe foi pedido.

## Tipos de valores JSON; surgem no lugar de $seen e $expected.

kind-object = um objeto
kind-array = uma lista
kind-string = uma string
kind-number = um número
kind-boolean = true ou false
kind-null = null

## O que há de errado numa entrada de glossário; surge no lugar de $reason.

kind-unreadable = não está escrita como o formato exige
kind-no-term = não tem termo, ou o termo não tem nenhuma letra nem algarismo
kind-no-translation = não diz como traduzir o termo, nem que este fica como está, nem o que é proibido
kind-kept-and-translated = traz a tradução de um termo que não deve ser traduzido
kind-forbids-itself = proíbe a própria tradução que indica
kind-too-long = um termo ou uma nota ultrapassa o tamanho permitido
kind-twice = o termo já aparece mais acima
kind-unknown-case = a regra de maiúsculas não é ignore, exact nem as_source

## Erros

error-not-json = Não foi possível ler o corpo como JSON: { $reason }. Envie um único objeto JSON.
    .title = O corpo não é JSON
error-wrong-type = { $pointer } tem o tipo errado. Recebido: { $seen }; esperado: { $expected }.
    .title = Tipo errado
error-missing-field = Falta o campo «{ $field }» em { $pointer }; acrescente-o.
    .title = Falta um campo
error-unknown-field = { $pointer } tem um campo desconhecido: «{ $field }». Aqui são aceites: { $expected }.
    .title = Campo desconhecido
error-bad-value = { $pointer } tem um valor que não podemos utilizar: «{ $seen }». O correto seria: { $expected }.
    .title = Valor inválido
error-unknown-language = «{ $seen }» não é uma língua disponível. Queria dizer { $nearest }? GET /v1/languages indica todas.
    .title = Língua desconhecida
error-unknown-language-far = «{ $seen }» não é uma língua disponível. GET /v1/languages indica as que temos.
error-pair-unavailable = De momento não podemos traduzir { $from } → { $to }: { $missing }
    .title = Este par de línguas não está disponível
error-text-too-long = O texto tem { $chars ->
        [one] { $chars } carácter
        [many] { $chars } de caracteres
       *[other] { $chars } caracteres
    }; cada pedido pode ter, no máximo, { $limit }. Divida o texto.
    .title = O texto é demasiado longo
error-too-many-texts = O pedido tem { $count ->
        [one] { $count } texto
        [many] { $count } de textos
       *[other] { $count } textos
    }; o máximo de cada vez é { $limit }. Divida o pedido.
    .title = Demasiados textos
error-too-many-blocks = Blocos no pedido: { $count }. O máximo por pedido é { $limit }; divida-o.
    .title = Demasiados blocos
error-origin-not-allowed = As páginas de { $origin } não podem usar este serviço. Quem o gere pode permiti-lo: adicionar esse endereço à definição widget.origins.
    .title = Este site não tem permissão
error-too-fast = Do seu endereço chegou, em pouco tempo, mais do que um leitor precisa. Tente novamente dentro de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.
    .title = Demasiado de uma vez
error-suggestion-sentences = Frases no original: { $expected }; no seu texto: { $seen }. Escreva uma frase para cada uma.
    .title = O número de frases não é o mesmo
error-too-many-targets = O pedido indica { $count ->
        [one] { $count } língua de destino
        [many] { $count } de línguas de destino
       *[other] { $count } línguas de destino
    }; o máximo de cada vez é { $limit }. Divida o pedido.
    .title = Demasiadas línguas de destino
error-body-too-large = O corpo tem mais de { $limit ->
        [one] { $limit } byte
        [many] { $limit } de bytes
       *[other] { $limit } bytes
    }. Envie menos de cada vez.
    .title = O corpo é demasiado grande
error-busy = Há mais trabalho à espera do que podemos aceitar. Tente novamente dentro de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.
    .title = Serviço sobrecarregado
error-timeout = A tradução não estava pronta ao fim de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }. Envie um texto mais curto ou tente mais tarde.
    .title = A tradução demorou demasiado
error-unavailable = O tradutor não está disponível: { $reason }
    .title = Tradutor indisponível
error-quota-exhausted = A utilização permitida dos tradutores esgotou-se: as quotas deles ou os nossos orçamentos (GET /v1/backends indica quais). Tente novamente quando começar outro dia ou mês, ou aumente um orçamento.
    .title = Quota esgotada
error-unknown-key = A chave do cabeçalho Authorization não pertence a nenhum portal. Envie a chave de um portal da configuração ([portals.NAME]) no formato «Bearer CHAVE», ou não envie esse cabeçalho.
    .title = Chave desconhecida
error-backend-not-allowed = O tradutor só pode ser escolhido por um portal cuja chave o permita (may_choose_backend). Retire «backend» ou envie uma chave com essa permissão.
    .title = O tradutor não pode ser escolhido
error-jobs-off = Aqui nada é guardado, nem as tarefas: a opção memory.store está em «none». Mude-a para sqlite ou postgres, ou envie o pedido sem Prefer: respond-async.
    .title = As tarefas estão desativadas
error-jobs-unavailable = A base de dados das tarefas não pode ser utilizada agora. Tente novamente em breve; o registo contém mais informações sob o id { $request }.
    .title = Tarefas indisponíveis
error-no-job = Não há nenhuma tarefa «{ $id }». As tarefas terminadas são removidas passado algum tempo (opção jobs.retention).
    .title = Essa tarefa não existe
error-job-lost = A tarefa foi iniciada { $tries ->
        [one] { $tries } vez
        [many] { $tries } de vezes
       *[other] { $tries } vezes
    } e, de cada vez, o processo que a executava terminou. Não volta a ser iniciada; o registo desse processo contém mais informações.
    .title = Tarefa perdida
error-webhooks-off = Nenhum webhook pode ser avisado a partir daqui: a opção jobs.webhook_secret está vazia e nada poderia ser assinado. Defina-a ou acompanhe a tarefa através de GET /v1/jobs.
    .title = Os webhooks estão desativados
error-not-found = Não há nada em { $path }. O README do serviço indica aquilo a que este responde.
    .title = Não encontrado
error-method-not-allowed = { $method } não funciona aqui; utilize { $allowed }.
    .title = Método não permitido
error-unsupported-media-type = Não é possível ler um corpo do tipo «{ $seen }». Envie Content-Type: application/json.
    .title = Tipo de corpo não suportado
error-missing-media-type = O pedido não indica o tipo do corpo. Envie Content-Type: application/json.
error-language-undetected = Não foi possível reconhecer a língua de { $pointer }. Indique-a no campo «from» ou «lang».
    .title = Língua não reconhecida
error-internal = Algo correu mal do nosso lado; o pedido em si pode estar certo. O registo contém mais informações sob o id { $request }.
    .title = Erro interno

error-slow-body = O corpo não chegou em { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }. Envie o corpo inteiro juntamente com o pedido.
    .title = O corpo chegou demasiado tarde
error-duplicate-field = { $pointer } aparece duas vezes. Indique cada campo uma só vez.
    .title = Campo repetido
error-bad-article-id = O id de um artigo tem de 1 a 200 destes caracteres: A–Z, a–z, 0–9, «-», «.», «_» e «~»; este não pode ser utilizado ({ $bytes ->
        [one] { $bytes } byte
        [many] { $bytes } de bytes
       *[other] { $bytes } bytes
    }).
    .title = Id de artigo inválido
error-no-article = Não está aqui guardado nenhum artigo «{ $id }». PUT /v1/articles/{ $id } guarda um.
    .title = Artigo inexistente
error-version-conflict = O artigo foi alterado depois de o ter lido, ou já existe; o seu ETag é agora { $current }. Leia-o de novo e envie a sua edição com esse ETag em If-Match.
    .title = Alterado entretanto
error-memory-off = Aqui nada é guardado: a opção memory.store está em «none». Mude-a para sqlite ou postgres para guardar artigos e traduções.
    .title = Nada é guardado
error-memory-unavailable = A base de dados não pode ser utilizada agora. Tente novamente em breve; o registo contém mais informações sob o id { $request }.
    .title = Base de dados indisponível
error-nothing-translated = Nada do artigo é traduzido para { $to }: já está nessa língua ou não tem palavras.
    .title = Nada para corrigir
error-no-segment = O artigo já não tem o segmento «{ $segment }». Consulte de novo os segmentos com GET; os nomes são como body:3.1.
    .title = Segmento inexistente
error-nothing-to-undo = Ninguém escreveu uma tradução de «{ $segment }» para este artigo, pelo que não há nada para anular.
    .title = Nada para anular
error-if-match-required = Indique que versão viu: envie o respetivo etag em If-Match, para não substituir o texto de outra pessoa sem o ter visto. O etag atual é { $current }.
    .title = Falta If-Match
error-segment-conflict = Outra pessoa alterou este segmento depois de o ter lido. Os dois textos estão aqui, em current_text e your_text; se o seu ainda for o correto, envie-o de novo com { $current } em If-Match.
    .title = Alterado entretanto
error-empty-correction = A correção não tem palavras. Para retirar uma correção, utilize DELETE no segmento.
    .title = Correção vazia
error-long-correction = A correção tem mais do que um parágrafo; um segmento é, no máximo, uma frase.
    .title = Mais do que um segmento
error-correction-markup = A correção tem de ter a marcação do original, com cada elemento uma vez. Faltam: { $missing }. Não estão no original: { $added }.
    .title = A marcação difere da do original
error-no-suggestion = A sugestão { $suggestion } não está pendente; GET /v1/suggestions indica as pendentes.
    .title = Sugestão inexistente
error-many-suggestions = Já há { $limit } sugestões pendentes; só serão aceites mais quando alguém decidir sobre algumas delas.
    .title = Demasiadas sugestões pendentes
error-import-unreadable = Não foi possível ler o ficheiro depois da linha { $line }: { $reason }. Unidades importadas antes disso: { $imported }. Corrija o ficheiro e envie-o de novo; nada é acrescentado duas vezes.
    .title = Não foi possível ler o ficheiro até ao fim
error-bad-entries = { $count ->
        [one] Uma entrada não pode ser utilizada.
        [many] { $count } de entradas não podem ser utilizadas.
       *[other] { $count } entradas não podem ser utilizadas.
    } A primeira é { $pointer }: { $reason }. Nada foi guardado; corrija-a ou ignore essas entradas com ?skip_bad=true.
    .title = Há entradas que não podem ser utilizadas
error-bad-lines = { $count ->
        [one] Uma linha não pode ser utilizada.
        [many] { $count } de linhas não podem ser utilizadas.
       *[other] { $count } linhas não podem ser utilizadas.
    } A primeira é a linha { $line }: { $reason }. Nada foi guardado; corrija-a ou ignore essas linhas com ?skip_bad=true.
error-too-many-entries = Número de entradas do glossário: { $count }; o máximo permitido é { $limit }. Divida-o em vários.
    .title = Demasiadas entradas
error-glossary-not-found = Não há nenhum glossário «{ $name }». GET /v1/glossaries indica os que existem.
    .title = Esse glossário não existe
error-glossary-changed = Entretanto, o glossário foi alterado: a sua versão é agora { $version }. Leia-o de novo e envie a sua alteração com o respetivo ETag em If-Match.
    .title = Alterado entretanto
error-glossary-gone = O glossário que pretende alterar já não existe. Para o criar, envie-o sem If-Match.
error-unsupported-table = Não é possível ler um glossário do tipo «{ $seen }». Envie application/json, text/csv, text/tab-separated-values ou application/x-tbx+xml.

## Textos da interface

error-no-strings = Não há textos de interface para «{ $seen }». Há para: { $known }; GET /v1/locales dá mais informações.
    .title = Não há textos nesta língua
error-unknown-strings-file = Não há nenhum ficheiro de textos de interface «{ $seen }». Os ficheiros são: { $known }.
    .title = Ficheiro de textos inexistente
error-strings-changed = Estes textos já não são fornecidos: foram alterados e o seu hash é agora { $current }. GET /v1/locales indica o hash de cada língua.
    .title = Os textos foram alterados
error-too-many-messages = O pedido indica { $count ->
        [one] { $count } mensagem
        [many] { $count } de mensagens
       *[other] { $count } mensagens
    }; o máximo de cada vez é { $limit }. Divida o pedido.
    .title = Demasiadas mensagens
error-events-off = As alterações dos textos de interface não são anunciadas aqui. Defina ui.events = true na configuração de um servidor de desenvolvimento.
    .title = Os eventos estão desativados
error-locales-unreadable = A pasta dos ficheiros de língua não pode ser lida agora, pelo que os textos ficam como estavam. Verifique se a pasta indicada em ui.locales existe e pode ser lida; o registo contém mais informações sob o id { $request }.
    .title = Não é possível ler os ficheiros de língua
