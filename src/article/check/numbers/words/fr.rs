//! French.

use super::Words;

pub const WORDS: Words = Words {
    numbers: "0 zéro; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 10 dix; \
              11 onze; 12 douze; 13 treize; 14 quatorze; 15 quinze; 16 seize; 20 vingt vingts; \
              30 trente; 40 quarante; 50 cinquante; 60 soixante; 70 septante; 80 huitante octante; \
              90 nonante",
    ordinals: "2 deuxième deuxièmes; 3 troisième troisièmes tiers; 4 quatrième; 5 cinquième; \
               6 sixième; 7 septième; 8 huitième; 9 neuvième; 10 dixième; 11 onzième; 12 douzième; \
               13 treizième; 14 quatorzième; 15 quinzième; 16 seizième; 20 vingtième; \
               30 trentième; 100 centième",
    weak: "1 un une premier première premiers premières unique; \
           2 second seconde secondes double doubler doublé paire couple; \
           3 triple trio; 4 quart quarts; 9 neuf; 8 huitaine; 10 dizaine dizaines; 12 douzaine; \
           15 quinzaine; 20 vingtaine; 30 trentaine; 100 centaine centaines",
    hundreds: "cent cents",
    scales: "3 mille millier milliers; 6 million millions; 9 milliard milliards md mds; \
             12 billion billions",
    halves: "demi demie moitié",
    joiners: "et de d",
    months: "janvier janv; février févr; mars; avril; mai; juin; juillet; août; septembre; \
             octobre; novembre; décembre",
    doubtful_months: "mars",
    weekdays: "lundi lundis; mardi mardis; mercredi; jeudi; vendredi; samedi samedis; \
               dimanche dimanches",
    percent: "pourcentage pourcent",
    currencies: "USD dollar dollars; EUR euro euros; GBP sterling; JPY yen yens; \
                 RUB rouble roubles; UAH hryvnia hryvnias; PLN zloty zlotys; CNY yuan yuans; \
                 INR roupie roupies; BRL réal réaux",
    minus: "moins négatif négatifs négative dessous",
    measures: "km kilomètre kilomètres; m mètre mètres; cm centimètre centimètres; \
               mm millimètre millimètres; kg kilo kilos kilogramme kilogrammes; lb livre livres; \
               mi mile miles; ft pied pieds; in pouce pouces; ha hectare hectares; \
               ac acre acres; gal gallon gallons; l litre litres; oz once onces; \
               f fahrenheit; deg degré degrés; c celsius",
    decades: "décennie années",
    centuries: "siècle siècles",
    ..super::everywhere::NONE
};
