//! The Romance languages.

use super::{KNOWN, Language};

pub(in super::super) const FRENCH: Language = Language {
    starters: "Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Tu Ce Cette Ces Cet Cela Ça C Qui Que Quoi \
        Comment Pourquoi Quand Où Mais Et Or Puis Alors Donc Ensuite Dans En Sur Pour Avec Après Avant \
        Depuis Selon Si Son Sa Ses Leur Leurs Notre Aucun Tous Plusieurs L J Y A À",
    titles: "m mm mme mlle mgr dr pr me ste st",
    before_number: "no n nos art p pp vol chap fig al tél t",
    abbreviations: "etc env av apr ed éd cf ex hab janv févr avr juil sept oct nov déc bd boul co ltd inc sté s.a \
        j.-c c.-à-d p.ex p.-s",
    ..KNOWN
};

pub(in super::super) const SPANISH: Language = Language {
    starters: "El La Los Las Un Una Él Ella Ellos Ellas Nosotros Yo Tú Usted Esto Este Esta Estos Eso Ese Esa Qué \
        Quién Cómo Cuándo Dónde Cuál Pero Y Entonces Luego Después Además También En Con Por Para Según Si \
        Cuando Aunque Su Sus Nuestro No Todos Muchos Lo Se Hay Es Hoy",
    titles: "sr sra srta sres dr dra d dña prof profa lic ing arq gral cnel cap tte mons rdo fr sto sta",
    before_number: "no núm nº art pág págs p pp vol cap fig tel ext cra cl",
    abbreviations: "etc aprox av avda admón cía dpto ed ej izq dcha máx mín ene feb mar abr may jun jul ago sep sept \
        oct nov dic lun mié jue vie sáb dom s.a s.l ee.uu p.ej a.c d.c ltda depto hnos prov",
    ..KNOWN
};

pub(in super::super) const GALICIAN: Language = Language {
    starters: "O A Os As Un Unha El Ela Eles Elas Isto Este Esta Pero E Entón Despois Tamén En Con Por Para Segundo Se \
        Cando Non Todos",
    ..SPANISH
};

pub(in super::super) const PORTUGUESE: Language = Language {
    starters: "O A Os As Um Uma Ele Ela Eles Elas Nós Eu Você Isto Isso Este Esta Esse Essa Que Quem Como Quando Onde \
        Qual Mas E Então Depois Além Também Em No Na Nos Nas Com Por Para Segundo Se Embora Seu Sua Não \
        Todos Muitos Há É Hoje Já",
    titles: "sr sra srs sras srta dr dra drs d prof profa eng arq gen cel cap ten pe dom exmo exma des min dep",
    before_number: "no nº n art pág págs p pp vol cap fig tel ramal inc",
    abbreviations: "etc aprox av cia ltda dpto ed ex máx mín jan fev mar abr mai jun jul ago set out nov dez s.a a.c \
        d.c p.ex r al adm gov",
    ..KNOWN
};

pub(in super::super) const ITALIAN: Language = Language {
    starters: "Il Lo La I Gli Le Un Una Uno Lui Lei Loro Egli Ella Noi Io Tu Questo Questa Questi Quello Quella Che Chi \
        Cosa Come Quando Dove Perché Ma E Poi Allora Quindi Inoltre Anche In Con Per Secondo Se Dopo Prima \
        Suo Sua Nostro Non Tutti Molti È Oggi Nel Nella Dal Al",
    titles: "sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen mons gen col cap \
        magg ten ss s cav comm egr gent spett",
    before_number: "n nn art artt pag pagg p pp vol cap fig tel cfr",
    abbreviations: "ecc etc es ad.es ca ed gen feb mar apr mag giu lug ago set ott nov dic s.p.a s.r.l a.c d.c max min \
        v.le p.za p.zza c.so lun mer gio ven sab dom",
    ..KNOWN
};

pub(in super::super) const CATALAN: Language = Language {
    starters: "El La Els Les L Un Una Ell Ella Ells Nosaltres Jo Això Aquest Aquesta Què Qui Com Quan On Però I Llavors \
        Després També En Amb Per Segons Si No Tots Molts És Hi",
    titles: "sr sra srs dr dra prof mn",
    before_number: "núm art pàg pàgs p pp vol cap fig tel",
    abbreviations: "etc aprox av ed ex gen febr abr jul set oct nov des s.a s.l ee.uu",
    ..KNOWN
};

pub(in super::super) const ROMANIAN: Language = Language {
    starters: "El Ea Ei Ele Noi Eu Tu Un O Acest Această Acesta Aceasta Acești Ce Cine Cum Când Unde De Dar Și Apoi Atunci \
        Însă În La Cu Pe Pentru După Dacă Deși Potrivit Nu Toți Mulți Este Sunt",
    titles: "dl dlui dna d-na d-l dr prof ing av gen col cpt sf pr arh conf lect",
    before_number: "nr art pag p pp vol cap fig tel alin lit",
    abbreviations: "etc ș.a ex cca ian feb mar apr iun iul aug sept oct noi nov dec str bd bl sc ap jud loc mil mld \
        s.a s.r.l î.hr d.hr",
    ..KNOWN
};
