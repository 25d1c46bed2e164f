### Tudo o que há na página de uma matéria, fora a própria matéria.

## Em volta da página

portal-skip-to-content = Ir para o conteúdo
portal-home = Início
portal-menu = Menu principal
portal-menu-open = Abrir menu
portal-menu-close = Fechar menu
portal-category-uk = Reino Unido
portal-category-world = Mundo
portal-category-ukraine = Ucrânia
portal-category-politics = Política
portal-category-business = Economia
portal-category-culture = Cultura
portal-category-sport = Esporte
portal-category-science = Ciência
portal-category-opinion = Opinião
portal-watch-live = Assista ao vivo
portal-live = Ao vivo
portal-breaking = Urgente

## Busca

portal-search-label = Buscar por:
portal-search-placeholder = Buscar…
portal-search-submit = Buscar
portal-search-results = { $count ->
        [0] Nenhum resultado para “{ $query }”
        [one] { $count } resultado para “{ $query }”
        [many] { $count } de resultados para “{ $query }”
       *[other] { $count } resultados para “{ $query }”
    }

## O alto da matéria

portal-byline = Por { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Publicado em { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Atualizado em { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [one] { $minutes } min de leitura
        [many] { $minutes } min de leitura
       *[other] { $minutes } min de leitura
    }
portal-minutes-ago = há { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
portal-hours-ago = há { $hours ->
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    }
portal-days-ago = há { $days ->
        [one] { $days } dia
        [many] { $days } de dias
       *[other] { $days } dias
    }

## Imagens e conteúdo incorporado

portal-photo-credit = Foto: { $source }
portal-video-credit = Vídeo: { $source }
portal-gallery-position = Imagem { $position } de { $count }
portal-embed-load = Mostrar conteúdo externo: { $service }

## Abaixo da matéria

portal-read-also = Leia também:
portal-related = Notícias relacionadas
portal-most-read = Mais lidas
portal-tags = Tags:
portal-contact = Contato:
portal-author-heading = Sobre o autor
portal-author-all = Todas as matérias de { $author }
portal-share = Compartilhar
portal-share-on = Compartilhar via { $service }
portal-share-copy = Copiar link
portal-share-copied = Link copiado
portal-print = Imprimir
portal-save = Salvar para ler depois
portal-listen = Ouvir esta matéria
portal-newer = Próxima matéria
portal-older = Matéria anterior

## Comentários

portal-comments = { $count ->
        [0] Nenhum comentário ainda
        [one] { $count } comentário
        [many] { $count } de comentários
       *[other] { $count } comentários
    }
portal-reply-heading = Deixe um comentário
portal-reply-to = Responder a { $author }
portal-reply-cancel = Cancelar resposta
portal-reply-email-note = O seu endereço de e-mail não será publicado.
portal-reply-required-note = Campos obrigatórios são marcados com { $mark }
portal-reply-comment = Comentário
portal-reply-name = Nome
portal-reply-email = E-mail
portal-reply-website = Site
portal-reply-submit = Publicar comentário
portal-reply-waiting = Seu comentário está aguardando moderação.
portal-comment-report = Denunciar comentário

## Aviso de cookies

portal-cookies-title = Cookies no site { -portal-name }
portal-cookies-text = Usamos cookies para manter o site funcionando e para contar as visitas. Leia nossa <a data-l10n-name="policy">política de cookies</a>.
portal-cookies-accept = Aceitar todos
portal-cookies-reject = Só os necessários
portal-cookies-settings = Configurações

## Newsletter

portal-newsletter-title = Newsletter { -portal-name } no seu e-mail
portal-newsletter-email = Seu endereço de e-mail
    .placeholder = nome@example.com
portal-newsletter-subscribe = Inscrever-se
portal-newsletter-done = Obrigado. Confirme o endereço no e-mail que acabamos de enviar.

## Rodapé da página

portal-about = Quem somos
portal-contacts = Contato
portal-advertise = Anuncie
portal-privacy = Política de privacidade
portal-terms = Termos de uso
portal-corrections = Correções
portal-back-to-top = Voltar ao topo
portal-copyright = © { $year } { -portal-name }. Todos os direitos reservados.

## Quando falta alguma coisa

portal-not-found-title = Página não encontrada
portal-not-found-text = A página pode ter sido movida ou removida. Tente a busca.
portal-untranslated = Esta matéria ainda não está disponível no seu idioma.
