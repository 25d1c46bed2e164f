### Lo que el servicio responde cuando no puede hacer lo que se le pide.

## Tipos de valores JSON; aparecen como $seen y $expected.

kind-object = un objeto
kind-array = una lista
kind-string = un texto
kind-number = un número
kind-boolean = true o false
kind-null = null
kind-unreadable = no está escrito como pide el formato
kind-no-term = no tiene término, o el término no tiene letra ni cifra
kind-no-translation = no dice cómo traducir el término, ni que se queda igual, ni qué está prohibido
kind-kept-and-translated = da una traducción de un término que no se traduce
kind-forbids-itself = prohíbe la misma traducción que da
kind-too-long = un término o una nota es demasiado largo
kind-twice = el término ya está más arriba
kind-unknown-case = la regla de mayúsculas no es ignore, exact ni as_source

## Errores

error-not-json = No se puede leer el cuerpo como JSON: { $reason }. Envíe un único objeto JSON.
    .title = El cuerpo no es JSON
error-wrong-type = { $pointer } tiene un tipo incorrecto: hemos recibido { $seen }; debería ser { $expected }.
    .title = Tipo incorrecto
error-missing-field = Falta el campo «{ $field }» en { $pointer }; añádalo.
    .title = Falta un campo
error-unknown-field = { $pointer } tiene un campo desconocido: «{ $field }». Aquí valen: { $expected }.
    .title = Campo desconocido
error-bad-value = { $pointer } tiene un valor que no podemos usar: «{ $seen }». Lo correcto sería: { $expected }.
    .title = Valor no válido
error-unknown-language = «{ $seen }» no es un idioma que ofrezcamos. ¿Quería decir { $nearest }? GET /v1/languages los enumera todos.
    .title = Idioma desconocido
error-unknown-language-far = «{ $seen }» no es un idioma que ofrezcamos. GET /v1/languages enumera los disponibles.
error-pair-unavailable = Ahora no podemos traducir { $from } → { $to }: { $missing }
    .title = Este par de idiomas no está disponible
error-text-too-long = El texto tiene { $chars ->
        [one] { $chars } carácter
       *[other] { $chars } caracteres
    }; una petición puede tener como máximo { $limit }. Divida el texto.
    .title = El texto es demasiado largo
error-too-many-texts = La petición tiene { $count ->
        [one] { $count } texto
       *[other] { $count } textos
    }; de una vez caben como máximo { $limit }. Divida la petición.
    .title = Demasiados textos
error-too-many-targets = La petición incluye { $count ->
        [one] { $count } idioma de destino
       *[other] { $count } idiomas de destino
    }; de una vez caben como máximo { $limit }. Divida la petición.
    .title = Demasiados idiomas de destino
error-body-too-large = El cuerpo ocupa más de { $limit ->
        [one] { $limit } byte
       *[other] { $limit } bytes
    }. Envíe menos de una vez.
    .title = El cuerpo es demasiado grande
error-busy = Hay más trabajo en espera del que podemos aceptar. Vuelva a intentarlo en { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
    .title = Servicio sobrecargado
error-timeout = La traducción no estaba lista al cabo de { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }. Envíe un texto más corto o vuelva a intentarlo más tarde.
    .title = Ha tardado demasiado
error-unavailable = El traductor no está disponible: { $reason }
    .title = Traductor no disponible
error-quota-exhausted = Lo que se podía usar de los traductores está agotado: sus propias cuotas o nuestros presupuestos (GET /v1/backends dice cuáles). Vuelva a intentarlo cuando empiece un nuevo día o mes, o aumente un presupuesto.
    .title = Cuota agotada
error-unknown-key = Nadie tiene la clave de la cabecera Authorization. Envíe la clave de un portal de la configuración ([portals.NAME]) como «Bearer CLAVE», o no envíe esa cabecera.
    .title = Clave desconocida
error-backend-not-allowed = Solo un portal cuya clave lo permite (may_choose_backend) elige el traductor. Quite «backend» o envíe una clave así.
    .title = No se puede elegir el traductor
error-jobs-off = Aquí no se guarda nada, tampoco tareas: el ajuste memory.store es «none». Póngalo en sqlite o postgres, o envíe la petición sin Prefer: respond-async.
    .title = Las tareas están desactivadas
error-jobs-unavailable = La base de datos de las tareas no se puede usar ahora. Vuelva a intentarlo pronto; el registro tiene más en { $request }.
    .title = Tareas no disponibles
error-no-job = No hay ninguna tarea «{ $id }». Las tareas terminadas se eliminan pasado un tiempo (el ajuste jobs.retention).
    .title = Esa tarea no existe
error-job-lost = La tarea se empezó { $tries ->
        [one] { $tries } vez
       *[other] { $tries } veces
    }, y cada vez terminó el proceso que la ejecutaba. No se empieza de nuevo; el registro de ese proceso tiene más.
    .title = Tarea perdida
error-webhooks-off = Desde aquí no se puede avisar a ningún webhook: el ajuste jobs.webhook_secret está vacío y no se podría firmar nada. Defínalo, o consulte la tarea en GET /v1/jobs.
    .title = Los webhooks están desactivados
error-not-found = No hay nada en { $path }. El README del servicio describe lo que responde.
    .title = No encontrado
error-method-not-allowed = { $method } no funciona aquí; use { $allowed }.
    .title = Método no permitido
error-unsupported-media-type = No leemos cuerpos del tipo «{ $seen }». Envíe Content-Type: application/json.
    .title = Tipo de cuerpo no admitido
error-missing-media-type = La petición no indica el tipo de su cuerpo. Envíe Content-Type: application/json.
error-language-undetected = No se reconoce el idioma de { $pointer }. Indíquelo en el campo «from» o «lang».
    .title = Idioma no reconocido
error-internal = Algo ha fallado por nuestra parte; la petición puede ser correcta. El registro dice más en { $request }.
    .title = Error interno

error-slow-body = El cuerpo no llegó en { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }. Envíe el cuerpo entero con la petición.
    .title = Cuerpo demasiado lento
error-duplicate-field = { $pointer } aparece dos veces. Indique cada campo una sola vez.
    .title = Campo repetido
error-bad-article-id = El id de un artículo tiene de 1 a 200 de los caracteres A–Z, a–z, 0–9, «-», «.», «_» y «~»; este no se puede usar ({ $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }).
    .title = Id de artículo no válido
error-no-article = Aquí no se guarda ningún artículo «{ $id }». PUT /v1/articles/{ $id } guarda uno.
    .title = No existe ese artículo
error-version-conflict = El artículo cambió desde que se leyó, o ya existe; su etiqueta es ahora { $current }. Léalo de nuevo y envíe su edición con esa etiqueta en If-Match.
    .title = Modificado entretanto
error-memory-off = Aquí no se guarda nada: el ajuste memory.store es «none». Póngalo en sqlite o postgres para guardar artículos y traducciones.
    .title = No se guarda nada
error-memory-unavailable = La base de datos no se puede usar ahora. Inténtelo de nuevo pronto; hay más en el registro, en { $request }.
    .title = Base de datos no disponible
error-nothing-translated = Nada del artículo se traduce a { $to }: ya está en ese idioma o no tiene palabras.
    .title = Nada que corregir
error-no-segment = El artículo no tiene ahora el segmento «{ $segment }». Pida de nuevo sus segmentos; los nombres son como body:3.1.
    .title = No existe ese segmento
error-nothing-to-undo = Nadie escribió la traducción de «{ $segment }» para este artículo; no hay nada que deshacer.
    .title = Nada que deshacer
error-if-match-required = Diga qué versión vio: envíe su etag en If-Match, para no sobrescribir palabras ajenas sin verlas. Ahora es { $current }.
    .title = Falta If-Match
error-segment-conflict = Alguien cambió este segmento desde que lo leyó. Ambos textos están aquí, en current_text y your_text; si el suyo sigue siendo correcto, envíelo de nuevo con { $current } en If-Match.
    .title = Modificado entretanto
error-empty-correction = La corrección no tiene palabras. Para retirar una corrección, use DELETE en el segmento.
    .title = Corrección vacía
error-long-correction = La corrección tiene más de un párrafo; un segmento es una frase o menos.
    .title = Más que un segmento
error-correction-markup = La corrección debe tener el marcado del original, cada elemento una vez. Falta: { $missing }. No está en el original: { $added }.
    .title = El marcado difiere del original
error-no-suggestion = Ninguna sugerencia { $suggestion } está pendiente; GET /v1/suggestions lista las que lo están.
    .title = No existe esa sugerencia
error-many-suggestions = Ya hay { $limit } sugerencias pendientes; no se aceptan más hasta que alguien decida.
    .title = Demasiadas sugerencias pendientes
error-import-unreadable = No se puede leer el archivo más allá de la línea { $line }: { $reason }. Unidades recibidas antes: { $imported }. Corríjalo y envíelo de nuevo; nada se añade dos veces.
    .title = El archivo no se puede leer hasta el final
error-bad-entries = { $count ->
        [one] Una entrada no se puede usar.
       *[other] { $count } entradas no se pueden usar.
    } La primera es { $pointer }: { $reason }. No se guardó nada; corríjala, u omita esas entradas con ?skip_bad=true.
    .title = Hay entradas que no se pueden usar
error-bad-lines = { $count ->
        [one] Una línea no se puede usar.
       *[other] { $count } líneas no se pueden usar.
    } La primera es la línea { $line }: { $reason }. No se guardó nada; corríjala, u omita esas líneas con ?skip_bad=true.
error-too-many-entries = El glosario tiene { $count } entradas; se permiten como máximo { $limit }. Divídalo en varios.
    .title = Demasiadas entradas
error-glossary-not-found = No hay ningún glosario «{ $name }». GET /v1/glossaries enumera los que hay.
    .title = No existe ese glosario
error-glossary-changed = Entretanto se cambió el glosario: ahora su versión es { $version }. Léalo de nuevo y envíe su cambio con su ETag en If-Match.
    .title = Cambiado entretanto
error-glossary-gone = El glosario que quiere cambiar ya no existe. Para crearlo, envíelo sin If-Match.
error-unsupported-table = No sabemos leer un glosario del tipo «{ $seen }». Envíe application/json, text/csv, text/tab-separated-values o application/x-tbx+xml.
