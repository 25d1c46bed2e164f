### Todo lo que hay en la página de un artículo, salvo el propio artículo.

## Alrededor de la página

portal-skip-to-content = Ir al contenido
portal-home = Inicio
portal-menu = Menú principal
portal-menu-open = Abrir menú
portal-menu-close = Cerrar menú
portal-category-uk = Reino Unido
portal-category-world = Internacional
portal-category-ukraine = Ucrania
portal-category-politics = Política
portal-category-business = Economía
portal-category-culture = Cultura
portal-category-sport = Deportes
portal-category-science = Ciencia
portal-category-opinion = Opinión
portal-watch-live = Ver en directo
portal-live = En directo
portal-breaking = Última hora

## Búsqueda

portal-search-label = Buscar:
portal-search-placeholder = Buscar…
portal-search-submit = Buscar
portal-search-results = { $count ->
        [0] Ningún resultado para «{ $query }»
        [one] { $count } resultado para «{ $query }»
        [many] { $count } de resultados para «{ $query }»
       *[other] { $count } resultados para «{ $query }»
    }

## Cabecera del artículo

portal-byline = Por { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Publicado el { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Actualizado el { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [one] { $minutes } min de lectura
        [many] { $minutes } min de lectura
       *[other] { $minutes } min de lectura
    }
portal-minutes-ago = hace { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
portal-hours-ago = hace { $hours ->
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    }
portal-days-ago = hace { $days ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    }

## Imágenes y contenido incrustado

portal-photo-credit = Foto: { $source }
portal-video-credit = Vídeo: { $source }
portal-gallery-position = Imagen { $position } de { $count }
portal-embed-load = Mostrar contenido de { $service }

## Al pie del artículo

portal-read-also = Lea también:
portal-related = Artículos relacionados
portal-most-read = Lo más leído
portal-tags = Etiquetas:
portal-contact = Contacto:
portal-author-heading = Sobre el autor
portal-author-all = Todos los artículos de { $author }
portal-share = Compartir
portal-share-on = Compartir en { $service }
portal-share-copy = Copiar enlace
portal-share-copied = Enlace copiado
portal-print = Imprimir
portal-save = Guardar para leer después
portal-listen = Escuchar este artículo
portal-newer = Artículo siguiente
portal-older = Artículo anterior

## Comentarios

portal-comments = { $count ->
        [0] Todavía no hay comentarios
        [one] { $count } comentario
        [many] { $count } de comentarios
       *[other] { $count } comentarios
    }
portal-reply-heading = Deje una respuesta
portal-reply-to = Responder a { $author }
portal-reply-cancel = Cancelar la respuesta
portal-reply-email-note = Su dirección de correo electrónico no será publicada.
portal-reply-required-note = Los campos obligatorios están marcados con { $mark }
portal-reply-comment = Comentario
portal-reply-name = Nombre
portal-reply-email = Correo electrónico
portal-reply-website = Sitio web
portal-reply-submit = Publicar el comentario
portal-reply-waiting = Su comentario está pendiente de moderación.
portal-comment-report = Denunciar comentario

## Aviso de cookies

portal-cookies-title = Cookies en { -portal-name }
portal-cookies-text = Usamos cookies para que el sitio funcione y para contar las visitas. Lea nuestra <a data-l10n-name="policy">política de cookies</a>.
portal-cookies-accept = Aceptar todas
portal-cookies-reject = Solo las necesarias
portal-cookies-settings = Configuración

## Boletín

portal-newsletter-title = Las noticias de { -portal-name } en su correo
portal-newsletter-email = Su correo electrónico
    .placeholder = nombre@example.com
portal-newsletter-subscribe = Suscribirse
portal-newsletter-done = Gracias. Confirme la dirección en el correo que acabamos de enviarle.

## Pie de página

portal-about = Quiénes somos
portal-contacts = Contacto
portal-advertise = Publicidad
portal-privacy = Política de privacidad
portal-terms = Condiciones de uso
portal-corrections = Fe de errores
portal-back-to-top = Volver arriba
portal-copyright = © { $year } { -portal-name }. Todos los derechos reservados.

## Cuando falta algo

portal-not-found-title = Página no encontrada
portal-not-found-text = Es posible que la página se haya movido o eliminado. Pruebe con el buscador.
portal-untranslated = Este artículo todavía no está disponible en su idioma.
