//! Portuguese, of Portugal and of Brazil.

use super::Words;

pub const WORDS: Words = Words {
    numbers: "0 zero; 2 dois duas; 3 três; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove; \
              10 dez; 11 onze; 12 doze; 13 treze; 14 catorze quatorze; 15 quinze; \
              16 dezesseis dezasseis; 17 dezessete dezassete; 18 dezoito; 19 dezenove dezanove; \
              20 vinte; 30 trinta; 40 quarenta; 50 cinquenta cinqüenta; 60 sessenta; 70 setenta; \
              80 oitenta; 90 noventa; 100 cem cento; 200 duzentos duzentas; 300 trezentos trezentas; \
              400 quatrocentos quatrocentas; 500 quinhentos quinhentas; 600 seiscentos seiscentas; \
              700 setecentos setecentas; 800 oitocentos oitocentas; 900 novecentos novecentas",
    ordinals: "3 terceiro terceira terceiros terceiras terço terços; 5 quinto quintos; 6 sexto; \
               7 sétimo sétima; 8 oitavo oitava; 9 nono nona; 10 décimo décima; \
               20 vigésimo vigésima; 30 trigésimo trigésima; 40 quadragésimo quadragésima; \
               50 quinquagésimo quinquagésima; 100 centésimo centésima",
    weak: "1 um uma primeiro primeira primeiros primeiras único única; \
           2 segundo segunda segundos segundas dobro duplo dupla ambos ambas par casal; \
           3 triplo trio; 4 quarto quarta quartos quartas; 5 quinta quintas; 6 sexta sextas meia; \
           11 undécimo; 12 dúzia; 100 centenas centena",
    scales: "3 mil milhar milhares; 6 milhão milhões; 9 bilhão bilhões; 12 trilhão trilhões bilião \
             biliões; 18 trilião triliões",
    halves: "meio meia metade",
    joiners: "e",
    months: "janeiro jan; fevereiro fev; março; abril abr; maio; junho jun; julho jul; agosto ago; \
             setembro set; outubro out; novembro nov; dezembro dez",
    doubtful_months: "set out",
    weekdays: "; terça terças; ; ; ; sábado sábados; domingo domingos",
    percent: "porcento percentagem porcentagem percentuais percentual pp",
    currencies: "USD dólar dólares; EUR euro euros; GBP libra libras esterlinas; JPY iene ienes; \
                 RUB rublo rublos; UAH grívnia grívnias hryvnia hryvnias; PLN zloty zlotys zlóti; \
                 CNY yuan yuans renminbi; INR rupia rupias",
    minus: "menos negativo negativos negativa negativas abaixo",
    measures: "km quilómetro quilómetros quilômetro quilômetros; m metro metros; \
               cm centímetro centímetros; mm milímetro milímetros; kg quilo quilos quilograma \
               quilogramas; lb libra libras; mi milha milhas; ft pé pés; in polegada polegadas; \
               yd jarda jardas; ha hectare hectares; ac acre acres; gal galão galões; \
               l litro litros; oz onça onças; f fahrenheit; deg grau graus; c celsius",
    decades: "década décadas anos",
    centuries: "século séculos",
    ..super::everywhere::NONE
};
