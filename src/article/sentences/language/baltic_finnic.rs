//! The Baltic languages, Finnish, Estonian and Hungarian.

use super::{KNOWN, Language};

pub(in super::super) const FINNISH: Language = Language {
    starters: "Se Ne Hän He Me Minä Sinä Te Tämä Nämä Mikä Kuka Miten Milloin Missä Miksi Mutta Ja Sitten Myös Kuitenkin \
        Jos Kun Ei Kaikki On Ovat Oli Nyt Tänään Siellä",
    titles: "hra rva nti tri dr prof dos maist p",
    before_number: "nro s luku kuva taul puh n",
    abbreviations: "esim ym yms jne mm ts eli ns ko n noin klo min milj mrd eur e.kr j.kr oy oyj",
    ordinals: true,
    months: "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta \
        marraskuuta joulukuuta",
    ..KNOWN
};

pub(in super::super) const ESTONIAN: Language = Language {
    starters: "See Need Ta Tema Nad Nemad Me Meie Ma Mina Sa Te Mis Kes Kuidas Millal Kus Miks Aga Ja Siis Ka Kuid Kui Ei \
        Kõik On Oli Täna",
    titles: "hr pr prl dr prof dots",
    before_number: "nr lk ptk joon tel",
    abbreviations: "nt jne jms jt st nn ca u umbes kl min mln mld s.o e.m.a m.a.j",
    ordinals: true,
    months: "jaanuar jaanuaril jaanuari veebruar veebruaril märts märtsil aprill aprillil mai mail juuni juunil juuli \
        juulil august augustil september septembril oktoober oktoobril november novembril detsember detsembril",
    ..KNOWN
};

pub(in super::super) const HUNGARIAN: Language = Language {
    starters: "A Az Ez Ezek Azok Ő Ők Mi Én Te Egy Hogy Ki Hogyan Mikor Hol Miért De És Majd Aztán Azonban Is Ha Amikor Nem \
        Minden Van Volt Ma Itt Ott",
    titles: "dr prof id ifj özv szt gen ezr alez őrgy szds",
    before_number: "sz o old fej bek ábra tel fsz",
    abbreviations: "pl stb kb ún ill vö ld ti bp u em kft rt zrt nyrt i.e i.sz kr.e kr.u",
    ordinals: true,
    months: "január február március április május június július augusztus szeptember október november december",
    ..KNOWN
};

pub(in super::super) const LATVIAN: Language = Language {
    starters: "Tas Tā Tie Viņš Viņa Viņi Mēs Es Tu Jūs Šis Šī Kas Kā Kad Kur Kāpēc Bet Un Tad Arī Tomēr Ja Ne Visi Ir Bija \
        Šodien",
    titles: "dr prof doc kgs kdze sv",
    before_number: "nr lpp p tab att tālr",
    abbreviations: "piem utt u.c u.tml t.i plkst ap milj mljrd m.ē p.m.ē",
    ordinals: true,
    months: "janvāris janvārī janvāra februāris februārī februāra marts martā marta aprīlis aprīlī aprīļa maijs maijā \
        maija jūnijs jūnijā jūnija jūlijs jūlijā jūlija augusts augustā augusta septembris septembrī septembra \
        oktobris oktobrī oktobra novembris novembrī novembra decembris decembrī decembra",
    ..KNOWN
};

pub(in super::super) const LITHUANIAN: Language = Language {
    starters: "Tai Tas Ta Tie Jis Ji Jie Jos Mes Aš Tu Jūs Šis Ši Kas Kaip Kada Kur Kodėl Bet Ir Tada Taip Tačiau Jei Kai \
        Ne Visi Yra Buvo Šiandien",
    titles: "dr prof doc p šv gen plk mjr kun",
    before_number: "nr p psl pav lent tel str",
    abbreviations: "pvz t.y t.t ir.kt val min tūkst mln mlrd m d g a pr.kr kt pan",
    ..KNOWN
};
