### Tudo o que há na página de um artigo, exceto o próprio artigo.

## À volta da página

portal-skip-to-content = Saltar para o conteúdo
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
portal-category-sport = Desporto
portal-category-science = Ciência
portal-category-opinion = Opinião
portal-watch-live = Ver em direto
portal-live = Em direto
portal-breaking = Última hora

## Pesquisa

portal-search-label = Pesquisar por:
portal-search-placeholder = Pesquisar…
portal-search-submit = Pesquisar
portal-search-results = { $count ->
        [0] Nenhum resultado para «{ $query }»
        [one] { $count } resultado para «{ $query }»
        [many] { $count } de resultados para «{ $query }»
       *[other] { $count } resultados para «{ $query }»
    }

## O topo do artigo

portal-byline = Por { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Publicado a { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Atualizado a { DATETIME($date, dateStyle: "long", timeStyle: "short") }
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

## Imagens e conteúdos incorporados

portal-photo-credit = Foto: { $source }
portal-video-credit = Vídeo: { $source }
portal-gallery-position = Imagem { $position } de { $count }
portal-embed-load = Mostrar conteúdo externo: { $service }

## Por baixo do artigo

portal-read-also = Leia também:
portal-related = Artigos relacionados
portal-most-read = Mais lidos
portal-tags = Tags:
portal-contact = Contacto:
portal-author-heading = Sobre o autor
portal-author-all = Todos os artigos de { $author }
portal-share = Partilhar
portal-share-on = Partilhar via { $service }
portal-share-copy = Copiar link
portal-share-copied = Link copiado
portal-print = Imprimir
portal-save = Guardar para ler mais tarde
portal-listen = Ouvir este artigo
portal-newer = Artigo seguinte
portal-older = Artigo anterior

## Comentários

portal-comments = { $count ->
        [0] Ainda não há comentários
        [one] { $count } comentário
        [many] { $count } de comentários
       *[other] { $count } comentários
    }
portal-reply-heading = Deixe um comentário
portal-reply-to = Responder a { $author }
portal-reply-cancel = Cancelar resposta
portal-reply-email-note = O seu endereço de e-mail não será publicado.
portal-reply-required-note = Campos obrigatórios marcados com { $mark }
portal-reply-comment = Comentário
portal-reply-name = Nome
portal-reply-email = E-mail
portal-reply-website = Site
portal-reply-submit = Publicar comentário
portal-reply-waiting = O seu comentário aguarda moderação.
portal-comment-report = Denunciar comentário

## Aviso de cookies

portal-cookies-title = Cookies no site { -portal-name }
portal-cookies-text = Utilizamos cookies para manter o site a funcionar e para contar as visitas. Leia a nossa <a data-l10n-name="policy">política de cookies</a>.
portal-cookies-accept = Aceitar todos
portal-cookies-reject = Só os necessários
portal-cookies-settings = Definições

## Newsletter

portal-newsletter-title = Newsletter { -portal-name } no seu e-mail
portal-newsletter-email = O seu endereço de e-mail
    .placeholder = nome@example.com
portal-newsletter-subscribe = Subscrever
portal-newsletter-done = Obrigado. Confirme o endereço no e-mail que acabámos de enviar.

## Rodapé da página

portal-about = Quem somos
portal-contacts = Contactos
portal-advertise = Anuncie connosco
portal-privacy = Política de privacidade
portal-terms = Termos de utilização
portal-corrections = Correções
portal-back-to-top = Voltar ao topo
portal-copyright = © { $year } { -portal-name }. Todos os direitos reservados.

## Quando falta alguma coisa

portal-not-found-title = Página não encontrada
portal-not-found-text = A página pode ter sido movida ou eliminada. Experimente a pesquisa.
portal-untranslated = Este artigo ainda não está disponível na sua língua.
