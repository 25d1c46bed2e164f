//! What is written alike in most languages: codes, symbols, short forms.

use super::Words;

pub const WORDS: Words = Words {
    currencies: "USD usd dollars; EUR eur; GBP gbp; JPY jpy; CNY cny rmb; RUB rub; UAH uah; PLN pln; \
                 BRL brl; CHF chf; INR inr; KRW krw; TRY try; SEK sek; NOK nok; DKK dkk; CZK czk; \
                 HUF huf; RON ron; AUD aud; CAD cad; MXN mxn",
    measures: "km km км; m; cm cm см; mm mm мм; kg kg кг; g; lb lb lbs; mi mi; ft ft; in; yd yd; \
               kmh kmh kph; mph mph; ha ha; gal gal; oz oz",
    scales: "9 bn mrd mld; 6 mln mio mn; 12 tn trn",
    ..NONE
};

/// No words at all: what a language's file does not name.
pub const NONE: Words = Words {
    numbers: "",
    ordinals: "",
    weak: "",
    pieces: "",
    endings: "",
    hundreds: "",
    scales: "",
    halves: "",
    joiners: "",
    months: "",
    doubtful_months: "",
    weekdays: "",
    percent: "",
    currencies: "",
    minus: "",
    measures: "",
    decades: "",
    centuries: "",
};
