//! The Germanic languages.

use super::{KNOWN, Language};

pub(in super::super) const ENGLISH: Language = Language {
    starters: "The This That These Those There Here It He She We They You I My His Her Its Our Their What Who \
        How Why When Where Which But And However Then Did Does Do Is Are Was Were Has Have Had Will \
        Would Can Could Should If In On At For After Before Since While Although Because As So Yet Now \
        Not No Some Many Most All Both Each Every Another Meanwhile Also Still Only Once Finally It's \
        Let Please",
    titles: "mr mrs ms mx dr prof rev hon gen sen rep gov lt col sgt capt cmdr maj pres supt messrs fr msgr mt",
    before_number: "no nos p pp vol fig ch sec art para ver ext apt rm",
    abbreviations: "vs etc inc ltd co corp jr sr st ave blvd rd approx dept est al cf ca jan feb mar apr jun \
        jul aug sep sept oct nov dec",
    ..KNOWN
};

pub(in super::super) const GERMAN: Language = Language {
    starters: "Der Die Das Ein Eine Er Sie Es Wir Ihr Ich Man Dies Diese Dieser Dieses Was Wer Wie Wo Wann Warum \
        Aber Und Doch Auch Dann Danach Dabei Damit Dazu Denn Daher Deshalb Dennoch Jedoch Nun Hier Dort \
        Seit Nach Bei Mit Im In Am An Auf Für Von Vor Zu Zum Zur Als Wenn Weil Während Nachdem Ob Sein \
        Seine Ihre Unser Unsere Kein Keine Alle Viele Einige Sowohl Trotz Nur Noch Schon Zudem Außerdem",
    titles: "dr prof hr fr frl dipl ing mag st hl sr pfr",
    before_number: "nr nrn s bd abs art kap abb tab ziff bl z tel hausnr",
    abbreviations: "bzw ca evtl ggf inkl exkl usw usf vgl zzgl sog allg bspw str max min mind etc med jur phil rer \
        nat geb gest verh co ltd inc jh jhd mio mrd std tsd hrsg verl aufl dgl u.a u.ä o.ä d.h z.b z.t v.a \
        u.u i.d.r s.o s.u e.v n.chr v.chr jan feb mär apr jun jul aug sep sept okt nov dez bes betr bez \
        eigtl einschl entspr erg ev kath röm gr hbf pl rd resp zw",
    months: "januar jänner februar feber märz april mai juni juli august september oktober november dezember \
        jan feb mär apr jun jul aug sep sept okt nov dez",
    ordinal_leads: "der die das des dem den am im vom zum zur ins ans bis ab seit und oder beim ihr ihre ihren ihrem \
        ihrer sein seine seinen seinem seiner mein meine meinen meinem unser unseren unserem dieser diesem \
        jeder jedem in kein keine rund jedes eines einem",
    ordinals: true,
    capital_nouns: true,
    ..KNOWN
};

pub(in super::super) const DUTCH: Language = Language {
    starters: "De Het Een Dit Dat Deze Die Hij Zij Ze Wij We Ik Je Jij U Jullie Er Wat Wie Hoe Waar Waarom Wanneer \
        Maar En Ook Toen Dan Daarna Daarom Toch Nu Hier Daar In Op Na Voor Met Bij Van Als Omdat Terwijl \
        Volgens Zijn Haar Hun Onze Geen Alle Veel Sommige",
    titles: "dhr mevr mw mr dr drs ir ing prof ds jhr st burg wed",
    before_number: "nr nrs p pp blz art hfst afb fig deel tel lid",
    abbreviations: "bijv bv ca enz etc evt excl incl jl m.b.t m.a.w n.a.v o.a o.l.v d.w.z t.o.v z.s.m a.s n.v b.v \
        resp vgl zgn max min mln mld afd gem aanw vnw telw bnw zn bw ww ned eng fr du jan feb mrt apr jun \
        jul aug sep sept okt nov dec str co ltd inc",
    ..KNOWN
};

pub(in super::super) const DANISH: Language = Language {
    starters: "Det Den De Der Dette Denne Disse Han Hun Vi Jeg Du I Man En Et Hvad Hvem Hvor Hvordan Hvorfor Hvornår \
        Hvis Men Og Så Da Når Nu Her På For Med Efter Ved Til Fra Som Selv Også Ifølge Hans Hendes Deres \
        Vores Min Mit Ingen Alle Mange Er Var Har Kan Skal Vil Mens Derfor Dog",
    titles: "hr fr frk dr prof mr mrs ms skt st sgt kapt dir adv ing cand",
    before_number: "nr nre s kap art stk afsn fig tab tlf bd p pp pkt no",
    abbreviations: "bl.a f.eks m.fl m.m m.v o.l osv ca evt inkl ekskl mht mia mio pga vedr jf jfr kl kr dvs fx jan \
        feb mar apr jun jul aug sep sept okt nov dec a/s aps co inc ltd jr sr etc vs adr afd alm ang apr \
        d.v.s eng da ty fig gl gr hhv ibid jnr max min mdr nuv opr pct sml tidl tlf udg årg",
    months: "januar februar marts april maj juni juli august september oktober november december",
    ordinal_leads: "den det de d på i til fra og eller sin sit hans hendes",
    ordinals: true,
    ..KNOWN
};

pub(in super::super) const NORWEGIAN: Language = Language {
    starters: "Det Den De Der Dette Denne Disse Han Hun Ho Vi Jeg Eg Du Man En Et Ei Hva Kva Hvem Hvor Hvordan Hvorfor \
        Hvis Men Og Så Da Når Nå Her På For Med Etter Ved Til Fra Som Også Ifølge Hans Hennes Deres Vår \
        Ingen Alle Mange Er Var Har Kan Skal Vil Mens Derfor",
    titles: "hr fr frk dr prof st adv ing kapt",
    before_number: "nr s kap art avsn fig tab tlf bd pkt",
    abbreviations: "bl.a f.eks m.fl m.m m.v o.l osv ca evt inkl ekskl mht mill mrd pga vedr jf kl kr dvs jan feb mar \
        apr jun jul aug sep sept okt nov des as co inc ltd jr sr etc pst tlf gl",
    months: "januar februar mars april mai juni juli august september oktober november desember",
    ordinal_leads: "den det de på i til fra og eller sin sitt",
    ordinals: true,
    ..KNOWN
};

pub(in super::super) const SWEDISH: Language = Language {
    starters: "Det Den De Detta Denna Dessa Han Hon Vi Jag Du Man En Ett Vad Vem Var Hur Varför När Om Men Och Så Då Nu \
        Här Där På För Med Efter Vid Till Från Som Även Enligt Hans Hennes Deras Vår Ingen Alla Många Är \
        Har Kan Ska Vill Medan Därför Dock",
    titles: "hr fr frk dr prof st kapt",
    before_number: "nr s kap art fig tab tel bd sid",
    abbreviations: "bl.a t.ex m.fl m.m o.s.v osv ca ev inkl exkl milj mdr p.g.a pga jfr kl kr dvs d.v.s jan feb mar \
        apr jun jul aug sep sept okt nov dec ab co inc ltd jr sr etc fr.o.m t.o.m s.k f.d",
    ..KNOWN
};

pub(in super::super) const ICELANDIC: Language = Language {
    starters: "Það Þetta Þessi Hann Hún Við Ég Þú Þeir Þær Þau Hvað Hver Hvar Hvernig Hvenær En Og Svo Þá Nú Hér Þar Á Í \
        Eftir Með Fyrir Frá",
    titles: "hr fr dr prof sr",
    before_number: "nr bls kap gr",
    abbreviations: "t.d o.fl o.s.frv u.þ.b þ.e m.a þús millj kr kl jan feb mar apr jún júl ágú sep okt nóv des",
    months: "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    ordinal_leads: "þann hinn frá til",
    ordinals: true,
    ..KNOWN
};
