### El widget: el botón flotante de una página, su panel y sus avisos.

## El botón y su panel

widget-button = Traducir »
widget-button-label = Traducir esta página
widget-title = Traducir esta página
widget-languages = Idiomas
widget-search = Buscar un idioma
widget-search-none = No se encuentra ese idioma
widget-original = original
widget-suggested = sugerido
widget-close = Cerrar
widget-show-original = Mostrar original
widget-show-translation = Mostrar traducción
widget-settings = Configuración
widget-remember = Recordar mi elección
widget-forget = Olvidar mi elección

## Una sugerencia: el navegador pide otro idioma

widget-suggest = Lea esta página en otro idioma: { $language }
widget-suggest-yes = Traducir
widget-suggest-no = Ahora no
widget-suggest-never = No volver a sugerirlo

## Mientras se traduce

widget-working = Traduciendo…
widget-progress = Traduciendo: { $percent }
widget-done = La página está traducida. Idioma: { $language }
widget-restored = La página vuelve a estar en su idioma original.
widget-partly = Parte de la página no se ha podido traducir y se queda como estaba.

## El aviso

widget-notice = Traducción automática. Idioma original: { $from }
widget-notice-short = Traducción automática
widget-notice-original = Leer el original
widget-sentence-original = Texto original

## Proponer una traducción mejor

widget-improve = Proponer una traducción mejor
widget-improve-label = Su traducción
widget-improve-send = Enviar
widget-improve-cancel = Cancelar
widget-improve-thanks = Gracias. La redacción revisará su propuesta.
widget-improve-failed = No se ha podido enviar. Vuelva a intentarlo.
widget-report = Informar de un error

## Cuando no funciona

widget-error-network = El servicio de traducción no responde. La página se queda como está.
widget-error-busy = Hay demasiadas personas traduciendo en este momento. Lo intentaremos de nuevo automáticamente.
widget-error-limit = Se ha alcanzado el límite de traducciones de hoy. Vuelva más tarde.
widget-error-language = Esta página no se puede traducir a este idioma: { $language }
widget-error-rival = Hay otro traductor activo en esta página, por lo que este está desactivado.
widget-error-other = No se ha podido traducir la página. Se queda como está.
widget-error-offline = No tiene conexión. La página se queda como está.
widget-retry = Reintentar
