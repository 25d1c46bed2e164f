### Ce que le service répond quand il ne peut pas faire ce qui est demandé.

## Types de valeurs JSON ; ils remplacent $seen et $expected.

kind-object = un objet
kind-array = une liste
kind-string = une chaîne de caractères
kind-number = un nombre
kind-boolean = true ou false
kind-null = null

## Ce qui ne va pas dans une entrée de glossaire ; remplace $reason.

kind-unreadable = elle n’est pas écrite comme le format l’exige
kind-no-term = elle n’a pas de terme, ou le terme ne contient ni lettre ni chiffre
kind-no-translation = elle n’indique ni comment traduire le terme, ni qu’il reste tel quel, ni ce qui est interdit
kind-kept-and-translated = elle donne une traduction pour un terme à ne pas traduire
kind-forbids-itself = elle interdit la traduction qu’elle donne
kind-too-long = un terme ou une note dépasse la longueur permise
kind-twice = le terme figure déjà plus haut
kind-unknown-case = sa règle de casse n’est ni ignore, ni exact, ni as_source

## Erreurs

error-not-json = Impossible de lire le corps comme du JSON : { $reason }. Envoyez un seul objet JSON.
    .title = Le corps n’est pas du JSON
error-wrong-type = { $pointer } n’a pas le bon type. Reçu : { $seen } ; attendu : { $expected }.
    .title = Type incorrect
error-missing-field = Il manque le champ « { $field } » dans { $pointer } ; ajoutez-le.
    .title = Champ manquant
error-unknown-field = { $pointer } contient un champ inconnu : « { $field } ». Champs admis ici : { $expected }.
    .title = Champ inconnu
error-bad-value = { $pointer } a une valeur inutilisable : « { $seen } ». Il faudrait : { $expected }.
    .title = Valeur inutilisable
error-unknown-language = « { $seen } » n’est pas une langue proposée. Vouliez-vous dire { $nearest } ? GET /v1/languages les énumère toutes.
    .title = Langue inconnue
error-unknown-language-far = « { $seen } » n’est pas une langue proposée. GET /v1/languages énumère celles qui le sont.
error-pair-unavailable = Traduction { $from } → { $to } impossible pour le moment : { $missing }
    .title = Cette paire de langues n’est pas disponible
error-text-too-long = Le texte compte { $chars ->
        [one] { $chars } caractère
        [many] { $chars } de caractères
       *[other] { $chars } caractères
    } ; une requête peut en compter au plus { $limit }. Découpez-le.
    .title = Le texte est trop long
error-too-many-texts = La requête contient { $count ->
        [one] { $count } texte
        [many] { $count } de textes
       *[other] { $count } textes
    } ; le maximum par requête est de { $limit }. Découpez-la.
    .title = Trop de textes
error-too-many-blocks = Blocs dans la requête : { $count }. Le maximum par requête est de { $limit } ; découpez-la.
    .title = Trop de blocs
error-origin-not-allowed = Les pages de { $origin } ne peuvent pas utiliser ce service. Son exploitant peut l’autoriser : ajouter cette adresse au paramètre widget.origins.
    .title = Ce site n’est pas autorisé
error-too-fast = Votre adresse a envoyé en peu de temps plus que ce dont un lecteur a besoin. Réessayez dans { $seconds ->
        [one] { $seconds } seconde
        [many] { $seconds } de secondes
       *[other] { $seconds } secondes
    }.
    .title = Trop à la fois
error-suggestion-sentences = Phrases dans l’original : { $expected } ; dans votre texte : { $seen }. Écrivez une phrase pour chacune.
    .title = Nombre de phrases différent
error-too-many-targets = La requête demande { $count ->
        [one] { $count } langue
        [many] { $count } de langues
       *[other] { $count } langues
    } ; le maximum par requête est de { $limit }. Découpez-la.
    .title = Trop de langues cibles
error-body-too-large = Le corps dépasse { $limit ->
        [one] { $limit } octet
        [many] { $limit } d’octets
       *[other] { $limit } octets
    }. Envoyez-en moins à la fois.
    .title = Le corps est trop volumineux
error-busy = Trop de travail est déjà en attente. Réessayez dans { $seconds ->
        [one] { $seconds } seconde
        [many] { $seconds } de secondes
       *[other] { $seconds } secondes
    }.
    .title = Service surchargé
error-timeout = La traduction n’était pas prête au bout de { $seconds ->
        [one] { $seconds } seconde
        [many] { $seconds } de secondes
       *[other] { $seconds } secondes
    }. Envoyez un texte plus court ou réessayez plus tard.
    .title = Délai dépassé
error-unavailable = Le traducteur n’est pas disponible : { $reason }
    .title = Traducteur indisponible
error-quota-exhausted = L’usage permis des traducteurs est épuisé : leurs propres quotas ou nos budgets (GET /v1/backends indique lesquels). Réessayez au début d’un nouveau jour ou d’un nouveau mois, ou augmentez un budget.
    .title = Quota épuisé
error-unknown-key = La clé de l’en-tête Authorization n’appartient à aucun portail. Envoyez la clé d’un portail de la configuration ([portals.NAME]) sous la forme « Bearer CLÉ », ou omettez cet en-tête.
    .title = Clé inconnue
error-backend-not-allowed = Seul un portail dont la clé le permet (may_choose_backend) peut choisir le traducteur. Retirez « backend » ou envoyez une clé qui le permet.
    .title = Le traducteur ne peut pas être choisi
error-jobs-off = Rien n’est conservé ici, pas même les tâches : le paramètre memory.store vaut « none ». Donnez-lui la valeur sqlite ou postgres, ou envoyez la requête sans Prefer: respond-async.
    .title = Les tâches sont désactivées
error-jobs-unavailable = La base de données des tâches est inutilisable pour le moment. Réessayez bientôt ; le journal en dit plus sous l’identifiant { $request }.
    .title = Tâches indisponibles
error-no-job = Il n’y a pas de tâche « { $id } ». Les tâches terminées sont supprimées au bout d’un certain temps (paramètre jobs.retention).
    .title = Tâche introuvable
error-job-lost = La tâche a été lancée { $tries ->
        [one] { $tries } fois
        [many] { $tries } de fois
       *[other] { $tries } fois
    } et, chaque fois, le processus qui l’exécutait s’est arrêté. Elle ne sera pas relancée ; le journal de ce processus en dit plus.
    .title = Tâche perdue
error-webhooks-off = Aucun webhook ne peut être prévenu : le paramètre jobs.webhook_secret est vide, si bien que rien ne pourrait être signé. Renseignez-le, ou suivez la tâche par GET /v1/jobs.
    .title = Les webhooks sont désactivés
error-not-found = Il n’y a rien à l’adresse { $path }. Le README du service énumère les adresses auxquelles il répond.
    .title = Introuvable
error-method-not-allowed = { $method } ne fonctionne pas ici ; utilisez { $allowed }.
    .title = Méthode non autorisée
error-unsupported-media-type = Impossible de lire un corps de type « { $seen } ». Envoyez Content-Type: application/json.
    .title = Type de corps non pris en charge
error-missing-media-type = La requête n’indique pas le type de son corps. Envoyez Content-Type: application/json.
error-language-undetected = Impossible de reconnaître la langue de { $pointer }. Indiquez-la dans le champ « from » ou « lang ».
    .title = Langue non reconnue
error-internal = Un problème est survenu de notre côté ; la requête elle-même est peut-être correcte. Le journal en dit plus sous l’identifiant { $request }.
    .title = Erreur interne

error-slow-body = Le corps n’est pas arrivé en { $seconds ->
        [one] { $seconds } seconde
        [many] { $seconds } de secondes
       *[other] { $seconds } secondes
    }. Envoyez le corps entier avec la requête.
    .title = Corps reçu trop lentement
error-duplicate-field = { $pointer } apparaît deux fois. N’indiquez chaque champ qu’une fois.
    .title = Champ en double
error-bad-article-id = L’identifiant d’un article compte de 1 à 200 de ces caractères : A–Z, a–z, 0–9, « - », « . », « _ » et « ~ » ; celui-ci est inutilisable ({ $bytes ->
        [one] { $bytes } octet
        [many] { $bytes } d’octets
       *[other] { $bytes } octets
    }).
    .title = Identifiant d’article inutilisable
error-no-article = Aucun article « { $id } » n’est conservé ici. PUT /v1/articles/{ $id } en enregistre un.
    .title = Article introuvable
error-version-conflict = L’article a été modifié depuis que vous l’avez lu, ou il existe déjà ; son ETag est désormais { $current }. Relisez-le, puis envoyez votre édition avec cet ETag dans If-Match.
    .title = Modifié entre-temps
error-memory-off = Rien n’est conservé ici : le paramètre memory.store vaut « none ». Donnez-lui la valeur sqlite ou postgres pour conserver articles et traductions.
    .title = Rien n’est conservé
error-memory-unavailable = La base de données est inutilisable pour le moment. Réessayez bientôt ; le journal en dit plus sous l’identifiant { $request }.
    .title = Base de données indisponible
error-nothing-translated = Rien dans l’article n’est traduit vers { $to } : il est déjà dans cette langue, ou ne contient aucun mot.
    .title = Rien à corriger
error-no-segment = L’article n’a plus de segment « { $segment } ». Redemandez ses segments par GET ; leurs noms ressemblent à body:3.1.
    .title = Segment introuvable
error-nothing-to-undo = Personne n’a écrit de traduction de « { $segment } » pour cet article ; il n’y a donc rien à annuler.
    .title = Rien à annuler
error-if-match-required = Indiquez la version que vous avez vue : envoyez son etag dans If-Match, pour que le texte d’autrui ne soit pas écrasé sans avoir été vu. L’etag actuel est { $current }.
    .title = If-Match est absent
error-segment-conflict = Quelqu’un d’autre a modifié ce segment depuis que vous l’avez lu. Les deux textes sont ici, dans current_text et your_text ; si le vôtre reste le bon, renvoyez-le avec { $current } dans If-Match.
    .title = Modifié entre-temps
error-empty-correction = La correction ne contient aucun mot. Pour retirer une correction, utilisez DELETE sur le segment.
    .title = Correction vide
error-long-correction = La correction compte plus d’un paragraphe ; un segment ne dépasse pas une phrase.
    .title = Plus d’un segment
error-correction-markup = La correction doit comporter le balisage de l’original, chaque élément une fois. Manque : { $missing }. Absent de l’original : { $added }.
    .title = Le balisage diffère de l’original
error-no-suggestion = La suggestion { $suggestion } n’est pas en attente ; GET /v1/suggestions énumère celles qui le sont.
    .title = Suggestion introuvable
error-many-suggestions = { $limit } suggestions attendent déjà ; aucune autre ne sera acceptée tant que certaines d’entre elles n’auront pas été examinées.
    .title = Trop de suggestions en attente
error-import-unreadable = Le fichier n’est plus lisible après la ligne { $line } : { $reason }. Unités importées avant : { $imported }. Corrigez-le et renvoyez-le ; rien n’est ajouté deux fois.
    .title = Le fichier n’est pas lisible jusqu’au bout
error-bad-entries = { $count ->
        [one] Une entrée est inutilisable.
        [many] { $count } d’entrées sont inutilisables.
       *[other] { $count } entrées sont inutilisables.
    } La première est { $pointer } : { $reason }. Rien n’a été enregistré ; corrigez-la, ou ignorez ces entrées avec ?skip_bad=true.
    .title = Entrées inutilisables
error-bad-lines = { $count ->
        [one] Une ligne est inutilisable.
        [many] { $count } de lignes sont inutilisables.
       *[other] { $count } lignes sont inutilisables.
    } La première est la ligne { $line } : { $reason }. Rien n’a été enregistré ; corrigez-la, ou ignorez ces lignes avec ?skip_bad=true.
error-too-many-entries = Nombre d’entrées du glossaire : { $count } ; le maximum autorisé est de { $limit }. Répartissez-les entre plusieurs glossaires.
    .title = Trop d’entrées
error-glossary-not-found = Il n’y a pas de glossaire « { $name } ». GET /v1/glossaries énumère ceux qui existent.
    .title = Glossaire introuvable
error-glossary-changed = Le glossaire a été modifié entre-temps : sa version est désormais { $version }. Relisez-le, et envoyez votre modification avec son ETag dans If-Match.
    .title = Modifié entre-temps
error-glossary-gone = Le glossaire que vous voulez modifier n’existe plus. Envoyez-le sans If-Match pour le créer.
error-unsupported-table = Impossible de lire un glossaire de type « { $seen } ». Envoyez application/json, text/csv, text/tab-separated-values ou application/x-tbx+xml.

## Textes de l’interface

error-no-strings = Il n’y a pas de textes d’interface pour « { $seen } ». Il y en a pour : { $known } ; GET /v1/locales en dit plus.
    .title = Pas de textes dans cette langue
error-unknown-strings-file = Il n’y a pas de fichier de textes d’interface « { $seen } ». Les fichiers sont : { $known }.
    .title = Fichier de textes introuvable
error-strings-changed = Ces textes ne sont plus servis : ils ont changé, et leur hash est désormais { $current }. GET /v1/locales donne celui de chaque langue.
    .title = Les textes ont changé
error-too-many-messages = La requête demande { $count ->
        [one] { $count } message
        [many] { $count } de messages
       *[other] { $count } messages
    } ; le maximum par requête est de { $limit }. Découpez-la.
    .title = Trop de messages
error-events-off = Les changements des textes d’interface ne sont pas annoncés ici. Définissez ui.events = true dans la configuration d’un serveur de développement.
    .title = Les événements sont désactivés
error-locales-unreadable = Le dossier des fichiers de langue est illisible pour le moment ; les textes restent donc inchangés. Vérifiez que le dossier indiqué dans ui.locales existe et peut être lu ; le journal en dit plus sous l’identifiant { $request }.
    .title = Fichiers de langue illisibles
