//! Italian, which writes its numbers in one word.

use super::Words;

pub const WORDS: Words = Words {
    numbers: "0 zero; 2 due; 3 tre tré; 4 quattro; 5 cinque; 7 sette; 8 otto; 9 nove; \
              10 dieci; 11 undici; 12 dodici; 13 tredici; 14 quattordici; 15 quindici; 16 sedici; \
              17 diciassette; 18 diciotto; 19 diciannove; 30 trenta; 40 quaranta; \
              50 cinquanta; 60 sessanta; 70 settanta; 80 ottanta; 90 novanta",
    ordinals: "3 terzo terza terzi terze; 5 quinto quinta; 6 sesto sesta; \
               7 settimo settima; 8 ottavo ottava; 9 nono nona; 10 decimo decima; \
               11 undicesimo undicesima; 12 dodicesimo dodicesima; 15 quindicesimo; \
               18 diciottesimo; 20 ventesimo; 100 centesimo",
    weak: "1 un uno una primo prima primi prime unico unica; \
           2 secondo seconda secondi seconde doppio doppia raddoppiare entrambi entrambe paio coppia; \
           3 triplo trio; 4 quarto quarta quarti quarte; 6 sei; 10 decina decine; 20 venti; 12 dozzina; \
           100 centinaia centinaio",
    pieces: "1 uno; 20 vent; 30 trent; 40 quarant; 50 cinquant; 60 sessant; 70 settant; 80 ottant; \
             90 novant",
    endings: "enne enni esim",
    hundreds: "cento",
    scales: "3 mille mila migliaia migliaio; 6 milione milioni mln; 9 miliardo miliardi mld; \
             12 bilione bilioni",
    halves: "mezzo mezza metà",
    joiners: "e di",
    months: "gennaio gen; febbraio feb; marzo; aprile apr; maggio; giugno giu; luglio lug; \
             agosto ago; settembre sett; ottobre ott; novembre nov; dicembre dic",
    weekdays: "lunedì; martedì; mercoledì; giovedì; venerdì; sabato sabati; domenica domeniche",
    percent: "percento percentuale percentuali",
    currencies: "USD dollaro dollari; EUR euro; GBP sterlina sterline; JPY yen; RUB rublo rubli; \
                 UAH grivnia grivnie hryvnia; PLN zloty; CNY yuan; INR rupia rupie; BRL real reais",
    minus: "meno negativo negativi negativa sotto",
    measures: "km chilometro chilometri; m metro metri; cm centimetro centimetri; \
               mm millimetro millimetri; kg chilo chili chilogrammo chilogrammi; lb libbra libbre; \
               mi miglio miglia; ft piede piedi; in pollice pollici; ha ettaro ettari; \
               ac acro acri; gal gallone galloni; l litro litri; oz oncia once; \
               f fahrenheit; deg grado gradi; c celsius",
    decades: "decennio anni",
    centuries: "secolo secoli",
    ..super::everywhere::NONE
};
