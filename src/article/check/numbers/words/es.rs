//! Spanish.

use super::Words;

pub const WORDS: Words = Words {
    numbers: "0 cero; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez; \
              11 once; 12 doce; 13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete; \
              18 dieciocho; 19 diecinueve; 20 veinte; 21 veintiuno veintiún veintiuna; \
              22 veintidós; 23 veintitrés; 24 veinticuatro; 25 veinticinco; 26 veintiséis; \
              27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta; 40 cuarenta; \
              50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 100 cien ciento; \
              200 doscientos doscientas; 300 trescientos trescientas; \
              400 cuatrocientos cuatrocientas; 500 quinientos quinientas; \
              600 seiscientos seiscientas; 700 setecientos setecientas; \
              800 ochocientos ochocientas; 900 novecientos novecientas",
    ordinals: "3 tercer tercero tercera terceros terceras tercio tercios; 5 quinto quinta; \
               6 sexto sexta; 7 séptimo séptima; 8 octavo octava; 9 noveno novena; \
               10 décimo décima; 20 vigésimo vigésima; 30 trigésimo trigésima; 40 cuadragésimo cuadragésima; \
               50 quincuagésimo quincuagésima; 100 centésimo centésima",
    weak: "1 un uno una primer primero primera primeros primeras única único; \
           2 segundo segunda segundos segundas doble dobles ambos ambas par pareja; 3 triple trío; \
           4 cuarto cuarta cuartos cuartas; 12 docena; 100 centenar centenares cientos",
    scales: "3 mil miles millar millares; 6 millón millones; 9 millardo; 12 billón billones; \
             18 trillón trillones",
    halves: "medio media mitad",
    joiners: "y de",
    months: "enero ene; febrero feb; marzo; abril abr; mayo; junio jun; julio jul; agosto ago; \
             septiembre setiembre sept; octubre oct; noviembre nov; diciembre dic",
    weekdays: "lunes; martes; miércoles; jueves; viernes; sábado sábados; domingo domingos",
    percent: "porciento porcentaje porcentuales porcentual",
    currencies: "USD dólar dólares dolar dolares; EUR euro euros; GBP libra libras esterlinas; JPY yen yenes; \
                 RUB rublo rublos; UAH grivna grivnas; PLN zloty zlotys; CNY yuan yuanes; \
                 INR rupia rupias; BRL reales",
    minus: "menos negativo negativos negativa bajo",
    measures: "km kilómetro kilómetros; m metro metros; cm centímetro centímetros; \
               mm milímetro milímetros; kg kilo kilos kilogramo kilogramos; lb libra libras; \
               mi milla millas; ft pie pies; in pulgada pulgadas; yd yarda yardas; \
               ha hectárea hectáreas; ac acre acres; gal galón galones; l litro litros; \
               oz onza onzas; f fahrenheit; deg grado grados; c celsius centígrados",
    decades: "década décadas años",
    centuries: "siglo siglos",
    ..super::everywhere::NONE
};
