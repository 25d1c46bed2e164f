//! Polish.

use super::Words;

pub const WORDS: Words = Words {
    numbers: "0 zero; 2 dwa dwie dwóch dwu dwaj dwoma dwiema dwom dwoje dwójka dwójki dwójkę; \
              3 trzy trzech trzej trzem trzema troje trójka trójki; \
              4 cztery czterech czterej czterem czterema czworo; 5 pięć pięciu pięcioma pięcioro; \
              6 sześć sześciu; 7 siedem siedmiu; 8 osiem ośmiu; 9 dziewięć dziewięciu; \
              10 dziesięć dziesięciu; 11 jedenaście jedenastu; 12 dwanaście dwunastu; \
              13 trzynaście trzynastu; 14 czternaście czternastu; 15 piętnaście piętnastu; \
              16 szesnaście szesnastu; 17 siedemnaście siedemnastu; 18 osiemnaście osiemnastu; \
              19 dziewiętnaście dziewiętnastu; 20 dwadzieścia dwudziestu; 30 trzydzieści trzydziestu; \
              40 czterdzieści czterdziestu; 50 pięćdziesiąt pięćdziesięciu; \
              60 sześćdziesiąt sześćdziesięciu; 70 siedemdziesiąt siedemdziesięciu; \
              80 osiemdziesiąt osiemdziesięciu; 90 dziewięćdziesiąt dziewięćdziesięciu; \
              100 sto stu; 200 dwieście dwustu; 300 trzysta trzystu; 400 czterysta czterystu; \
              500 pięćset pięciuset; 600 sześćset sześciuset; 700 siedemset; 800 osiemset; 900 dziewięćset",
    ordinals: "3 trzeci*; 4 czwart*; 5 piąt*; 6 szóst*; 7 siódm*; 8 ósm*; 9 dziewiąt*; \
               10 dziesiąt*; 11 jedenast*; 12 dwunast*; 13 trzynast*; 14 czternast*; 15 piętnast*; \
               16 szesnast*; 17 siedemnast*; 18 osiemnast*; 19 dziewiętnast*; 20 dwudziest*; \
               30 trzydziest*; 40 czterdziest*; 50 pięćdziesiąt*; \
               60 sześćdziesiąt*; 70 siedemdziesiąt*; 80 osiemdziesiąt*; 90 dziewięćdziesiąt*; 100 setn*",
    weak: "1 jeden jedna jedno jednego jednej jednemu jednym jedną pierwsz* raz; \
           2 drugi* drug* oba obie obaj obu dwukrotn* podwoi* podwójn* para pary parę; \
           3 trzykrotn* potrój*; 4 kwadrans ćwierć; 10 dziesiątki dziesiątków; 12 tuzin*; 100 setki setek; \
           2 dwu* dwó*; 3 trój* trzy*; 4 cztero*; 5 pięcio*; 6 sześcio*",
    scales: "3 tysiąc* tysięc* tys; 6 milion* mln; 9 miliard* mld; 12 bilion* bln",
    halves: "pół połow* półtor*",
    months: "stycze* styczni*; luty lutego lutym; marzec marca marcu; kwiecień kwietni*; \
             maj maja maju; czerwiec czerwc*; lipiec lipca lipcu; sierpień sierpni*; \
             wrzesień wrześni*; październik*; listopad*; grudzień grudni*",
    weekdays: "poniedział*; wtor*; środa środę środy środowy*; czwartek czwartk*; \
               piątek piątk*; sobot*; niedziel*",
    percent: "procent* proc procentow*",
    currencies: "USD dolar*; EUR euro; GBP funt*; JPY jen jeny jenów; RUB rubl* rubel; \
                 UAH hrywn* hrywien; PLN złoty złotych złote zł; CNY juan*; INR rupi*; BRL real*; \
                 CHF frank*",
    minus: "minus ujemn* poniżej",
    measures: "km kilometr*; m metr*; cm centymetr*; mm milimetr*; kg kilogram* kilo; lb funt*; \
               mi mil mila mile mili; ft stóp stopy stopa; in cal cale cali; ha hektar*; \
               ac akr*; gal galon*; l litr*; oz uncj*; f fahrenheit*; deg stopni* stopień; c celsjusz*",
    decades: "lata lat latach",
    pieces: "1 jedno; 2 dwu; 3 trzy trój; 4 cztero czworo; 5 pięcio; 6 sześcio; 7 siedmio; 8 ośmio; \
             9 dziewięcio; 10 dziesięcio; 11 jedenasto; 12 dwunasto; 13 trzynasto; 14 czternasto; \
             15 piętnasto; 16 szesnasto; 17 siedemnasto; 18 osiemnasto; 19 dziewiętnasto; \
             20 dwudziesto; 30 trzydziesto; 40 czterdziesto; 50 pięćdziesięcio; 60 sześćdziesięcio; \
             70 siedemdziesięcio; 80 osiemdziesięcio; 90 dziewięćdziesięcio",
    endings: "letni latek latk dniow krotn godzinn miesięczn piętrow procentow osobow",
    centuries: "wiek wieku wieków",
    ..super::everywhere::NONE
};
