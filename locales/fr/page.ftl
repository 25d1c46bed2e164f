### La page à l’adresse `/`.

page-title = Tolmach : traduisez un article
page-heading = Votre article dans une autre langue
page-lead = Collez un texte ou une page web entière, choisissez une langue et lisez l’original et la traduction côte à côte.
page-skip = Aller à l’article
page-language-menu = Langue de cette page
page-noscript = Cette page a besoin de JavaScript pour communiquer avec le serveur. Sans lui, POST /v1/articles fait la même chose.
page-footer = Tout ce que fait cette page tient aussi en un seul appel HTTP :

## Choix des langues

page-from = De
page-from-detect = Détecter la langue
page-to = Vers
page-via = { $language } (via { $via })
page-no-languages = Aucun modèle n’est encore installé ; il n’y a donc aucune langue vers laquelle traduire. La commande tolmach models install en-pt installe le premier.

## L’article

page-source = Article
page-headline = Titre
page-headline-hint = facultatif
page-body = Texte de l’article
page-body-hint = Collez l’article ici, ou déposez un fichier .txt, .md ou .html.
page-format = Format du texte
page-format-text = Texte brut
page-format-html = HTML
page-format-markdown = Markdown
page-preview = L’article sous forme de page
page-open = Ouvrir un fichier
page-sample = Essayer un exemple
page-clear = Effacer
page-count = Caractères : { $count } sur { $limit }
page-drop = Déposez le fichier pour le charger
page-loaded = Fichier chargé : { $name }

## Traduire

page-translate = Traduire
page-translate-keys = Ctrl + Entrée
page-cancel = Annuler
page-working = Traduction en cours…
page-cancelled = Annulé. Votre article est resté tel quel.

## La traduction

page-target = Traduction
page-nothing-yet = La traduction apparaîtra ici.
page-view = Affichage de la traduction
page-view-page = En page web
page-view-source = Code HTML
page-view-text = En texte
page-view-pairs = Côte à côte
page-frame = L’article traduit
page-copy = Copier
page-copied = Copié
page-copy-failed = Le navigateur n’a pas permis la copie ; sélectionnez le texte et copiez-le à la main.
page-download = Télécharger
page-done = Traduit : { $from } → { $to }
page-detected = Langue détectée : { $language }
page-time = { $seconds } s
page-same = L’article est déjà dans cette langue : { $language }. Rien n’a été modifié.
page-nothing = Il n’y a rien à traduire dans ce texte.
page-partial = Certaines phrases n’ont pas pu être bien traduites et restent dans la langue d’origine.
page-mismatch = Langue choisie : { $declared }. Langue probable du texte : { $detected }.

## Côte à côte, et ce qui est certifié

page-pairs = Original et traduction, phrase par phrase
page-pairs-keys = Les flèches haut et bas vont de phrase en phrase ; gauche et droite, de mot en mot.
page-holds = Tout est à sa place
page-holds-not = Un élément manque ou n’est pas à sa place
page-held-links = Liens : { $result } sur { $source }
page-held-images = Images : { $result } sur { $source }
page-held-tags = Balises : { $result } sur { $source }
page-held-numbers = Nombres : { $count }
page-doubtful = Phrases à vérifier : { $count }
page-verdict-repaired = Corrigé
page-verdict-flagged = À vérifier
page-verdict-kept-source = Laissé dans la langue d’origine
page-why-empty = pas de texte lisible
page-why-link = un lien, une adresse ou un hashtag diffère
page-why-kept = il manque un élément qui devait rester tel quel
page-why-number = un nombre, une date ou un montant diffère
page-why-language = cela ne ressemble pas à la langue cible
page-why-repeated = des mots se répètent
page-why-length = c’est trop court ou trop long
page-why-signs = la ponctuation ou les signes diffèrent
page-why-negation = négation d’un seul côté
page-why-name = il manque un nom

## Quand cela ne marche pas

page-error = Échec
page-error-network = Le serveur ne répond pas. Vérifiez qu’il est en marche, puis réessayez.
page-error-answer = Le serveur a donné une réponse que cette page ne comprend pas (code { $status }).
page-error-empty = Il n’y a pas encore d’article. Collez-en d’abord un, ou ouvrez un fichier.
page-error-file = { $name } n’est pas un fichier texte, Markdown ou HTML. Choisissez un fichier .txt, .md ou .html.
page-error-file-read = Le navigateur n’a pas pu lire { $name }. Essayez de l’ouvrir à nouveau.
