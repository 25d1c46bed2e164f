### Lo que el servicio responde cuando no puede hacer lo que se le pide.

## Tipos de valores JSON; aparecen en lugar de $seen y $expected.

kind-object = un objeto
kind-array = una lista
kind-string = una cadena de texto
kind-number = un número
kind-boolean = true o false
kind-null = null

## Qué está mal en una entrada de un glosario; aparece en lugar de $reason.

kind-unreadable = no está escrita como exige el formato
kind-no-term = no tiene término, o el término no tiene ninguna letra ni cifra
kind-no-translation = no dice cómo traducir el término, ni que se queda igual, ni qué está prohibido
kind-kept-and-translated = da una traducción de un término que no debe traducirse
kind-forbids-itself = prohíbe la misma traducción que da
kind-too-long = un término o una nota supera la longitud permitida
kind-twice = el término ya figura más arriba
kind-unknown-case = la regla de mayúsculas no es ignore, exact ni as_source

## Errores

error-not-json = No se puede leer el cuerpo como JSON: { $reason }. Envíe un único objeto JSON.
    .title = El cuerpo no es JSON
error-wrong-type = { $pointer } tiene un tipo incorrecto. Recibido: { $seen }; esperado: { $expected }.
    .title = Tipo incorrecto
error-missing-field = Falta el campo «{ $field }» en { $pointer }; añádalo.
    .title = Falta un campo
error-unknown-field = { $pointer } tiene un campo desconocido: «{ $field }». Aquí se admiten: { $expected }.
    .title = Campo desconocido
error-bad-value = { $pointer } tiene un valor que no podemos usar: «{ $seen }». Lo correcto sería: { $expected }.
    .title = Valor no válido
error-unknown-language = «{ $seen }» no es un idioma disponible. ¿Quería decir { $nearest }? GET /v1/languages los enumera todos.
    .title = Idioma desconocido
error-unknown-language-far = «{ $seen }» no es un idioma disponible. GET /v1/languages enumera los que ofrecemos.
error-pair-unavailable = Ahora no podemos traducir { $from } → { $to }: { $missing }
    .title = Este par de idiomas no está disponible
error-text-too-long = El texto tiene { $chars ->
        [one] { $chars } carácter
        [many] { $chars } de caracteres
       *[other] { $chars } caracteres
    }; una petición puede tener como máximo { $limit }. Divida el texto.
    .title = El texto es demasiado largo
error-too-many-texts = La petición contiene { $count ->
        [one] { $count } texto
        [many] { $count } de textos
       *[other] { $count } textos
    }; el máximo por petición es { $limit }. Divídala.
    .title = Demasiados textos
error-too-many-blocks = Bloques en la petición: { $count }. El máximo por petición es { $limit }; divídala.
    .title = Demasiados bloques
error-origin-not-allowed = Las páginas de { $origin } no pueden usar este servicio. Quien lo administra puede permitirlo: añadir esa dirección al ajuste widget.origins.
    .title = Este sitio no está autorizado
error-too-fast = Desde su dirección ha llegado en poco tiempo más de lo que necesita un lector. Vuelva a intentarlo dentro de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.
    .title = Demasiado a la vez
error-suggestion-sentences = Frases en el original: { $expected }; en su texto: { $seen }. Escriba una frase para cada una.
    .title = El número de frases no coincide
error-too-many-targets = La petición incluye { $count ->
        [one] { $count } idioma de destino
        [many] { $count } de idiomas de destino
       *[other] { $count } idiomas de destino
    }; el máximo por petición es { $limit }. Divídala.
    .title = Demasiados idiomas de destino
error-body-too-large = El cuerpo ocupa más de { $limit ->
        [one] { $limit } byte
        [many] { $limit } de bytes
       *[other] { $limit } bytes
    }. Envíe menos datos por petición.
    .title = El cuerpo es demasiado grande
error-busy = Hay más trabajo en espera del que podemos aceptar. Vuelva a intentarlo dentro de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.
    .title = Servicio sobrecargado
error-timeout = La traducción no estaba lista al cabo de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }. Envíe un texto más corto o vuelva a intentarlo más tarde.
    .title = La traducción ha tardado demasiado
error-unavailable = El traductor no está disponible: { $reason }
    .title = Traductor no disponible
error-quota-exhausted = El uso permitido de los traductores se ha agotado: sus propias cuotas o nuestros presupuestos (GET /v1/backends indica cuáles). Vuelva a intentarlo cuando empiece otro día o mes, o aumente un presupuesto.
    .title = Cuota agotada
error-unknown-key = La clave de la cabecera Authorization no pertenece a ningún portal. Envíe la clave de un portal de la configuración ([portals.NAME]) como «Bearer CLAVE», o no envíe esa cabecera.
    .title = Clave desconocida
error-backend-not-allowed = El traductor solo puede elegirlo un portal cuya clave lo permita (may_choose_backend). Quite «backend» o envíe una clave con ese permiso.
    .title = No se puede elegir el traductor
error-jobs-off = Aquí no se guarda nada, ni siquiera las tareas: la opción memory.store está en «none». Cámbiela a sqlite o postgres, o envíe la petición sin Prefer: respond-async.
    .title = Las tareas están desactivadas
error-jobs-unavailable = La base de datos de las tareas no se puede usar ahora. Vuelva a intentarlo en breve; el registro contiene más detalles con el id { $request }.
    .title = Tareas no disponibles
error-no-job = No hay ninguna tarea «{ $id }». Las tareas terminadas se eliminan pasado un tiempo (opción jobs.retention).
    .title = Esa tarea no existe
error-job-lost = La tarea se inició { $tries ->
        [one] { $tries } vez
        [many] { $tries } de veces
       *[other] { $tries } veces
    } y, cada vez, el proceso que la ejecutaba terminó. No volverá a iniciarse; el registro de ese proceso contiene más detalles.
    .title = Tarea perdida
error-webhooks-off = Desde aquí no se puede avisar a ningún webhook: la opción jobs.webhook_secret está vacía y no se podría firmar nada. Defínala o consulte el estado de la tarea con GET /v1/jobs.
    .title = Los webhooks están desactivados
error-not-found = No hay nada en { $path }. El README del servicio enumera a qué responde.
    .title = No encontrado
error-method-not-allowed = { $method } no funciona aquí; use { $allowed }.
    .title = Método no permitido
error-unsupported-media-type = No se puede leer un cuerpo del tipo «{ $seen }». Envíe Content-Type: application/json.
    .title = Tipo de cuerpo no admitido
error-missing-media-type = La petición no indica el tipo de su cuerpo. Envíe Content-Type: application/json.
error-language-undetected = No se reconoce el idioma de { $pointer }. Indíquelo en el campo «from» o «lang».
    .title = Idioma no reconocido
error-internal = Algo ha fallado por nuestra parte; la petición puede ser correcta. El registro contiene más detalles con el id { $request }.
    .title = Error interno

error-slow-body = El cuerpo no llegó en { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }. Envíe el cuerpo entero con la petición.
    .title = El cuerpo ha llegado demasiado tarde
error-duplicate-field = { $pointer } aparece dos veces. Indique cada campo una sola vez.
    .title = Campo repetido
error-bad-article-id = El id de un artículo tiene de 1 a 200 de estos caracteres: A–Z, a–z, 0–9, «-», «.», «_» y «~»; este no se puede usar ({ $bytes ->
        [one] { $bytes } byte
        [many] { $bytes } de bytes
       *[other] { $bytes } bytes
    }).
    .title = Id de artículo no válido
error-no-article = Aquí no se guarda ningún artículo «{ $id }». PUT /v1/articles/{ $id } guarda uno.
    .title = Ese artículo no existe
error-version-conflict = El artículo ha cambiado desde que lo leyó, o ya existe; su ETag es ahora { $current }. Léalo de nuevo y envíe su edición con ese ETag en If-Match.
    .title = Modificado entretanto
error-memory-off = Aquí no se guarda nada: la opción memory.store está en «none». Cámbiela a sqlite o postgres para guardar artículos y traducciones.
    .title = No se guarda nada
error-memory-unavailable = La base de datos no se puede usar ahora. Vuelva a intentarlo en breve; el registro contiene más detalles con el id { $request }.
    .title = Base de datos no disponible
error-nothing-translated = Nada del artículo se traduce a { $to }: ya está en ese idioma o no tiene palabras.
    .title = Nada que corregir
error-no-segment = El artículo ya no tiene el segmento «{ $segment }». Pida de nuevo sus segmentos con GET; los nombres son como body:3.1.
    .title = Ese segmento no existe
error-nothing-to-undo = Nadie ha escrito una traducción de «{ $segment }» para este artículo, así que no hay nada que deshacer.
    .title = Nada que deshacer
error-if-match-required = Diga qué versión vio: envíe su etag en If-Match, para no sobrescribir palabras ajenas sin haberlas visto. El etag actual es { $current }.
    .title = Falta If-Match
error-segment-conflict = Otra persona ha cambiado este segmento desde que lo leyó. Los dos textos están aquí, en current_text y your_text; si el suyo sigue siendo correcto, envíelo de nuevo con { $current } en If-Match.
    .title = Modificado entretanto
error-empty-correction = La corrección no tiene palabras. Para retirar una corrección, use DELETE con el segmento.
    .title = Corrección vacía
error-long-correction = La corrección tiene más de un párrafo; un segmento es, como mucho, una frase.
    .title = Más de un segmento
error-correction-markup = La corrección debe tener el marcado del original, con cada elemento una vez. Falta: { $missing }. No está en el original: { $added }.
    .title = El marcado difiere del original
error-no-suggestion = La sugerencia { $suggestion } no está pendiente; GET /v1/suggestions enumera las pendientes.
    .title = Esa sugerencia no existe
error-many-suggestions = Ya hay { $limit } sugerencias pendientes; no se aceptan más hasta que alguien decida sobre algunas.
    .title = Demasiadas sugerencias pendientes
error-import-unreadable = No se puede leer el archivo más allá de la línea { $line }: { $reason }. Unidades importadas antes: { $imported }. Corríjalo y envíelo de nuevo; nada se añade dos veces.
    .title = El archivo no se puede leer hasta el final
error-bad-entries = { $count ->
        [one] Una entrada no se puede usar.
        [many] { $count } de entradas no se pueden usar.
       *[other] { $count } entradas no se pueden usar.
    } La primera es { $pointer }: { $reason }. No se ha guardado nada; corríjala u omita esas entradas con ?skip_bad=true.
    .title = Hay entradas que no se pueden usar
error-bad-lines = { $count ->
        [one] Una línea no se puede usar.
        [many] { $count } de líneas no se pueden usar.
       *[other] { $count } líneas no se pueden usar.
    } La primera es la línea { $line }: { $reason }. No se ha guardado nada; corríjala u omita esas líneas con ?skip_bad=true.
error-too-many-entries = Número de entradas del glosario: { $count }; se permiten como máximo { $limit }. Divídalo en varios.
    .title = Demasiadas entradas
error-glossary-not-found = No hay ningún glosario «{ $name }». GET /v1/glossaries enumera los que hay.
    .title = Ese glosario no existe
error-glossary-changed = Entretanto ha cambiado el glosario: su versión es ahora { $version }. Léalo de nuevo y envíe su cambio con el ETag del glosario en If-Match.
    .title = Modificado entretanto
error-glossary-gone = El glosario que quiere cambiar ya no existe. Para crearlo, envíelo sin If-Match.
error-unsupported-table = No se puede leer un glosario del tipo «{ $seen }». Envíe application/json, text/csv, text/tab-separated-values o application/x-tbx+xml.

## Textos de la interfaz

error-no-strings = No hay textos de la interfaz para «{ $seen }». Los hay para: { $known }; GET /v1/locales da más detalles.
    .title = No hay textos en este idioma
error-unknown-strings-file = No hay ningún archivo de textos de la interfaz «{ $seen }». Los archivos son: { $known }.
    .title = Ese archivo de textos no existe
error-strings-changed = Estos textos ya no se sirven: han cambiado, y su hash es ahora { $current }. GET /v1/locales da el hash de cada idioma.
    .title = Los textos han cambiado
error-too-many-messages = La petición incluye { $count ->
        [one] { $count } mensaje
        [many] { $count } de mensajes
       *[other] { $count } mensajes
    }; el máximo por petición es { $limit }. Divídala.
    .title = Demasiados mensajes
error-events-off = Aquí no se anuncian los cambios de los textos de la interfaz. Defina ui.events = true en la configuración de un servidor de desarrollo.
    .title = Los eventos están desactivados
error-locales-unreadable = La carpeta de los archivos de idioma no se puede leer ahora, así que los textos siguen como estaban. Compruebe que la carpeta indicada en ui.locales existe y se puede leer; el registro contiene más detalles con el id { $request }.
    .title = No se pueden leer los archivos de idioma
