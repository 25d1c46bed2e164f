//! English.

use super::Words;

pub const WORDS: Words = Words {
    numbers: "0 zero nil; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; \
              11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; \
              18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty fourty; 50 fifty; 60 sixty; \
              70 seventy; 80 eighty; 90 ninety",
    ordinals: "2 second; 3 third thirds; 4 fourth fourths; 5 fifth fifths; 6 sixth; 7 seventh; \
               8 eighth; 9 ninth; 10 tenth; 11 eleventh; 12 twelfth; 13 thirteenth; 14 fourteenth; \
               15 fifteenth; 16 sixteenth; 17 seventeenth; 18 eighteenth; 19 nineteenth; \
               20 twentieth; 30 thirtieth; 40 fortieth; 50 fiftieth; 60 sixtieth; 100 hundredth",
    weak: "1 one first once single; 2 twice double doubled doubles doubling both pair couple; \
           3 triple trio tripled treble; 4 quarter quarters quadruple; 10 decade; 12 dozen",
    hundreds: "hundred hundreds",
    scales: "3 thousand thousands; 6 million millions; 9 billion billions; 12 trillion trillions; \
             5 lakh lakhs; 7 crore crores",
    halves: "half",
    joiners: "and a",
    months: "january jan; february feb; march; april apr; may; june; july; august aug; \
             september sept sep; october oct; november nov; december dec",
    doubtful_months: "may march",
    weekdays: "monday mondays; tuesday tuesdays; wednesday wednesdays; thursday thursdays; \
               friday fridays; saturday saturdays; sunday sundays",
    percent: "percent percentage pct",
    currencies: "USD dollar dollars; EUR euro euros; GBP sterling; JPY yen; RUB rouble roubles ruble \
                 rubles; UAH hryvnia hryvnias; PLN zloty zlotys; CNY yuan renminbi; INR rupee rupees",
    minus: "minus negative below",
    measures: "km kilometre kilometres kilometer kilometers; m metre metres meter meters; \
               cm centimetre centimetres centimeter centimeters; mm millimetre millimetres; \
               kg kilogram kilograms kilo kilos; lb pound pounds; mi mile miles; ft foot feet; \
               in inch inches; yd yard yards; ha hectare hectares; ac acre acres; \
               gal gallon gallons; l litre litres liter liters; oz ounce ounces; \
               f fahrenheit; deg degree degrees; c celsius",
    centuries: "century centuries",
    ..super::everywhere::NONE
};
