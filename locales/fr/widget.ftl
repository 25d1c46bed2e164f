### Le widget : le bouton flottant d’une page, son panneau et ses avis.

## Le bouton et son panneau

widget-button = Traduire »
widget-button-label = Traduire cette page
widget-title = Traduire cette page
widget-languages = Langues
widget-search = Chercher une langue
widget-search-none = Langue introuvable
widget-original = original
widget-suggested = suggestion
widget-close = Fermer
widget-show-original = Afficher l’original
widget-show-translation = Afficher la traduction
widget-settings = Réglages
widget-remember = Retenir mon choix
widget-forget = Oublier mon choix

## Une suggestion : le navigateur demande une autre langue

widget-suggest = Lire cette page dans une autre langue : { $language }
widget-suggest-yes = Traduire
widget-suggest-no = Pas maintenant
widget-suggest-never = Ne plus proposer

## Pendant la traduction

widget-working = Traduction en cours…
widget-progress = Traduction en cours : { $percent }
widget-done = La page est traduite. Langue : { $language }
widget-restored = La page est de nouveau dans sa langue d’origine.
widget-partly = Une partie de la page n’a pas pu être traduite et reste telle quelle.

## L’avis

widget-notice = Traduction automatique. Langue d’origine : { $from }
widget-notice-short = Traduction automatique
widget-notice-original = Lire l’original
widget-sentence-original = Texte original

## Proposer une meilleure traduction

widget-improve = Proposer une meilleure traduction
widget-improve-label = Votre traduction
widget-improve-send = Envoyer
widget-improve-cancel = Annuler
widget-improve-thanks = Merci. La rédaction examinera votre proposition.
widget-improve-failed = L’envoi a échoué. Veuillez réessayer.
widget-report = Signaler une erreur

## Quand cela ne marche pas

widget-error-network = Le service de traduction ne répond pas. La page reste telle quelle.
widget-error-busy = Trop de personnes traduisent en ce moment. Une nouvelle tentative aura lieu automatiquement.
widget-error-limit = La limite de traductions du jour est atteinte. Revenez plus tard.
widget-error-language = Cette page ne peut pas être traduite dans cette langue : { $language }
widget-error-rival = Un autre traducteur est actif sur cette page ; celui-ci est donc désactivé.
widget-error-other = La page n’a pas pu être traduite. Elle reste telle quelle.
widget-error-offline = Vous êtes hors connexion. La page reste telle quelle.
widget-retry = Réessayer
