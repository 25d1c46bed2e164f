### Tout ce qui, sur la page d’un article, n’est pas l’article lui-même.

## Autour de la page

portal-skip-to-content = Aller au contenu
portal-home = Accueil
portal-menu = Menu principal
portal-menu-open = Ouvrir le menu
portal-menu-close = Fermer le menu
portal-category-uk = Royaume-Uni
portal-category-world = International
portal-category-ukraine = Ukraine
portal-category-politics = Politique
portal-category-business = Économie
portal-category-culture = Culture
portal-category-sport = Sport
portal-category-science = Sciences
portal-category-opinion = Opinions
portal-watch-live = Voir le direct
portal-live = En direct
portal-breaking = Dernière minute

## Recherche

portal-search-label = Rechercher :
portal-search-placeholder = Rechercher…
portal-search-submit = Rechercher
portal-search-results = { $count ->
        [0] Aucun résultat pour « { $query } »
        [one] { $count } résultat pour « { $query } »
        [many] { $count } de résultats pour « { $query } »
       *[other] { $count } résultats pour « { $query } »
    }

## En tête de l’article

portal-byline = Par { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Publié le { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Mis à jour le { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [one] Temps de lecture : { $minutes } min
        [many] Temps de lecture : { $minutes } min
       *[other] Temps de lecture : { $minutes } min
    }
portal-minutes-ago = il y a { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    }
portal-hours-ago = il y a { $hours ->
        [one] { $hours } heure
        [many] { $hours } d’heures
       *[other] { $hours } heures
    }
portal-days-ago = il y a { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }

## Images et contenus intégrés

portal-photo-credit = Photo : { $source }
portal-video-credit = Vidéo : { $source }
portal-gallery-position = Image { $position } sur { $count }
portal-embed-load = Afficher le contenu { $service }

## Sous l’article

portal-read-also = Lire aussi :
portal-related = Articles liés
portal-most-read = Les plus lus
portal-tags = Mots-clés :
portal-contact = Contact :
portal-author-heading = À propos de l’auteur
portal-author-all = { $author } : tous les articles
portal-share = Partager
portal-share-on = Partager sur { $service }
portal-share-copy = Copier le lien
portal-share-copied = Lien copié
portal-print = Imprimer
portal-save = Lire plus tard
portal-listen = Écouter cet article
portal-newer = Article suivant
portal-older = Article précédent

## Commentaires

portal-comments = { $count ->
        [0] Aucun commentaire pour le moment
        [one] { $count } commentaire
        [many] { $count } de commentaires
       *[other] { $count } commentaires
    }
portal-reply-heading = Laisser un commentaire
portal-reply-to = Répondre à { $author }
portal-reply-cancel = Annuler la réponse
portal-reply-email-note = Votre adresse e-mail ne sera pas publiée.
portal-reply-required-note = Les champs obligatoires sont indiqués avec { $mark }
portal-reply-comment = Commentaire
portal-reply-name = Nom
portal-reply-email = E-mail
portal-reply-website = Site web
portal-reply-submit = Publier le commentaire
portal-reply-waiting = Votre commentaire est en attente de modération.
portal-comment-report = Signaler ce commentaire

## Bandeau des cookies

portal-cookies-title = Les cookies sur { -portal-name }
portal-cookies-text = Nous utilisons des cookies pour faire fonctionner le site et en mesurer l’audience. Consultez notre <a data-l10n-name="policy">politique relative aux cookies</a>.
portal-cookies-accept = Tout accepter
portal-cookies-reject = Uniquement les nécessaires
portal-cookies-settings = Paramétrer

## Newsletter

portal-newsletter-title = La newsletter { -portal-name } dans votre boîte mail
portal-newsletter-email = Votre adresse e-mail
    .placeholder = nom@example.com
portal-newsletter-subscribe = S’inscrire
portal-newsletter-done = Merci. Veuillez confirmer l’adresse depuis l’e-mail que nous venons d’envoyer.

## Pied de page

portal-about = Qui sommes-nous ?
portal-contacts = Contacts
portal-advertise = Publicité
portal-privacy = Politique de confidentialité
portal-terms = Conditions d’utilisation
portal-corrections = Rectificatifs
portal-back-to-top = Haut de page
portal-copyright = © { $year } { -portal-name }. Tous droits réservés.

## Quand il manque quelque chose

portal-not-found-title = Page introuvable
portal-not-found-text = La page a peut-être été déplacée ou supprimée. Essayez la recherche.
portal-untranslated = Cet article n’est pas encore disponible dans votre langue.
