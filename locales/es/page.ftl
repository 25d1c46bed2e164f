### La página en `/`.

page-title = Tolmach: traduzca un artículo
page-heading = Su artículo en otro idioma
page-lead = Pegue un texto o una página web entera, elija el idioma y lea el original y la traducción en paralelo.
page-skip = Ir al artículo
page-language-menu = Idioma de esta página
page-noscript = Esta página necesita JavaScript para comunicarse con el servidor. Sin él, POST /v1/articles hace lo mismo.
page-footer = Todo lo que hace esta página se puede hacer también con una sola llamada HTTP:

## Elección de idiomas

page-from = De
page-from-detect = Detectar idioma
page-to = A
page-via = { $language } (a través de: { $via })
page-no-languages = Todavía no hay modelos instalados, así que no hay ningún idioma al que traducir. El comando tolmach models install en-pt instala el primero.

## El artículo

page-source = Artículo
page-headline = Titular
page-headline-hint = opcional
page-body = Texto del artículo
page-body-hint = Pegue aquí el artículo o suelte un archivo .txt, .md o .html.
page-format = El texto es
page-format-text = Texto sin formato
page-format-html = HTML
page-format-markdown = Markdown
page-preview = El artículo como página
page-open = Abrir un archivo
page-sample = Probar un ejemplo
page-clear = Borrar
page-count = Caracteres: { $count } de { $limit }
page-drop = Suelte el archivo para cargarlo
page-loaded = Archivo cargado: { $name }

## Traducir

page-translate = Traducir
page-translate-keys = Ctrl + Intro
page-cancel = Cancelar
page-working = Traduciendo…
page-cancelled = Cancelado. Su artículo sigue como estaba.

## La traducción

page-target = Traducción
page-nothing-yet = La traducción aparecerá aquí.
page-view = Cómo mostrar la traducción
page-view-page = Como página
page-view-source = Código HTML
page-view-text = Como texto
page-view-pairs = En paralelo
page-frame = El artículo traducido
page-copy = Copiar
page-copied = Copiado
page-copy-failed = El navegador no ha permitido copiar; seleccione el texto y cópielo a mano.
page-download = Descargar
page-done = Traducido: { $from } → { $to }
page-detected = Idioma detectado: { $language }
page-time = { $seconds } s
page-same = El artículo ya está en este idioma: { $language }. No se ha cambiado nada.
page-nothing = En este texto no hay nada que traducir.
page-partial = Algunas frases no se han podido traducir bien y siguen en el idioma original.
page-mismatch = Idioma elegido: { $declared }. Idioma probable del texto: { $detected }.

## En paralelo, y lo que se certifica

page-pairs = Original y traducción, frase por frase
page-pairs-keys = Las flechas arriba y abajo van de frase en frase; izquierda y derecha, de palabra en palabra.
page-holds = Todo está en su sitio
page-holds-not = Falta algo o no está en su sitio
page-held-links = Enlaces: { $result } de { $source }
page-held-images = Imágenes: { $result } de { $source }
page-held-tags = Etiquetas: { $result } de { $source }
page-held-numbers = Números: { $count }
page-doubtful = Frases por revisar: { $count }
page-verdict-repaired = Corregido
page-verdict-flagged = Conviene revisarlo
page-verdict-kept-source = Sigue en el idioma original
page-why-empty = no hay texto legible
page-why-link = difiere un enlace, una dirección o un hashtag
page-why-kept = falta algo que debía quedar igual
page-why-number = difiere un número, una fecha o un importe
page-why-language = no parece el idioma de la traducción
page-why-repeated = hay palabras repetidas
page-why-length = es demasiado corto o demasiado largo
page-why-signs = difieren la puntuación o los signos
page-why-negation = un lado niega y el otro no
page-why-name = falta un nombre

## Cuando no funciona

page-error = No ha funcionado
page-error-network = El servidor no responde. Compruebe si está en marcha y vuelva a intentarlo.
page-error-answer = El servidor ha dado una respuesta que esta página no entiende (código { $status }).
page-error-empty = Todavía no hay artículo. Primero pegue uno o abra un archivo.
page-error-file = { $name } no es un archivo de texto, Markdown ni HTML. Elija un archivo .txt, .md o .html.
page-error-file-read = El navegador no ha podido leer { $name }. Pruebe a abrirlo de nuevo.
