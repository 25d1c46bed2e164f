//! German, which writes its numbers in one word.

use super::Words;

pub const WORDS: Words = Words {
    numbers: "0 null; 2 zwei zwo; 3 drei; 4 vier; 5 fünf; 6 sechs; 7 sieben; 8 acht; 9 neun; \
              10 zehn; 11 elf; 12 zwölf; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; \
              17 siebzehn; 18 achtzehn; 19 neunzehn; 20 zwanzig; 30 dreißig dreissig; 40 vierzig; \
              50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig",
    ordinals: "2 zweite zweiten zweiter zweites zweitem; 3 dritte dritten dritter drittes drittel; \
               4 vierte vierten vierter viertes; 5 fünfte fünften fünfter; 6 sechste sechsten; \
               7 siebte siebten siebter; 8 achte achten achter; 9 neunte neunten; \
               10 zehnte zehnten; 11 elfte elften; 12 zwölfte zwölften",
    weak: "1 ein eine einen einem einer eines eins erste ersten erster erstes erstmals einmal \
           einzige einzigen; \
           2 beide beiden beider beides doppelt doppelte doppelten paar zweimal; \
           3 dreifach dreimal; 4 viertel; 12 dutzend",
    pieces: "1 ein",
    endings: "jähr tägig stündig stünd monatig wöchig mal fach köpfig teilig stöckig ste te er",
    hundreds: "hundert hunderte hunderten",
    scales: "3 tausend tausende tausenden; 6 million millionen mio; 9 milliarde milliarden mrd; \
             12 billion billionen",
    halves: "halb halbe halben halber halbes hälfte",
    joiners: "und",
    months: "januar jänner jan; februar feb; märz; april apr; mai; juni jun; juli jul; \
             august aug; september sept sep; oktober okt; november nov; dezember dez",
    weekdays: "montag*; dienstag*; mittwoch*; donnerstag*; freitag*; samstag* sonnabend*; sonntag*",
    percent: "prozent prozentpunkt* prozentual* prozentig*",
    currencies: "USD dollar dollars; EUR euro euros; GBP pfund sterling; JPY yen; RUB rubel; \
                 UAH hrywnja griwna; PLN zloty złoty; CNY yuan; INR rupien; BRL real reais; \
                 CHF franken",
    minus: "minus negativ unter",
    measures: "km kilometer kilometern; m meter metern; cm zentimeter; mm millimeter; \
               kg kilo kilogramm; lb pfund; mi meile meilen; ft fuß; in zoll; ha hektar; \
               ac acre morgen; gal gallone gallonen; l liter; oz unze unzen; \
               f fahrenheit; deg grad; c celsius",
    decades: "jahrzehnt jahre jahren er",
    centuries: "jahrhundert jahrhunderts",
    ..super::everywhere::NONE
};
