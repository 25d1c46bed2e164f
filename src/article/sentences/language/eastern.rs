//! Greek, Turkic, Arabic script, South-East Asia in Latin letters.

use super::{KNOWN, Language, UNKNOWN};

pub(in super::super) const TURKISH: Language = Language {
    starters: "Bu Şu O Onlar Biz Ben Sen Siz Ne Kim Nasıl Neden Nerede Ama Ve Sonra Ayrıca Ancak Eğer Hem Her Bir Bütün \
        Bugün Burada",
    titles: "dr prof doç av sn yrd öğr uzm op alb gen yzb müh",
    before_number: "no s sf sh cilt md tel",
    abbreviations: "vb vs örn bkz yy m.ö m.s mah cad sok apt ltd şti a.ş mim böl çev",
    months: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    ordinals: true,
    ..KNOWN
};

pub(in super::super) const KAZAKH: Language = Language {
    starters: "Бұл Ол Олар Біз Мен Сен Сіз Осы Не Кім Қалай Қашан Неге Бірақ Және Содан Сондай Егер Бүгін",
    titles: "проф акад т",
    before_number: "№ б бет т тел ст",
    abbreviations: "т.б т.с.с б.з.б б.з б.э.д ғ ғғ ж жж млн млрд мың кг км см мм га ц қ обл ауд көш",
    ..KNOWN
};

pub(in super::super) const GREEK: Language = Language {
    starters: "Ο Η Το Οι Τα Τον Την Αυτός Αυτή Αυτό Εγώ Εσύ Εμείς Τι Ποιος Πώς Πότε Πού Γιατί Αλλά Και Μετά Όμως Επίσης \
        Στο Στη Στην Στις Με Για Από Αν Όταν Δεν Όλοι Σήμερα",
    titles: "κ κα κος δρ καθ αγ οσ στρ",
    before_number: "αρ σελ σ αρθ κεφ εικ τηλ τ",
    abbreviations: "π.χ κ.λπ κ.ά κλπ δηλ βλ μ.χ π.μ μ.μ α.ε ο.ε ε.ε περ εκατ δισ χιλ τ.μ ιαν φεβ μαρ απρ ιουν ιουλ αυγ \
        σεπ οκτ νοε δεκ λεωφ οδ",
    starts_lowercase: true,
    ..UNKNOWN
};

pub(in super::super) const ARABIC: Language = Language {
    titles: "د أ م أ.د",
    before_number: "ص ج",
    abbreviations: "ق.م هـ م.ب",
    starts_lowercase: true,
    cuts_clauses: true,
    ..UNKNOWN
};

pub(in super::super) const PERSIAN: Language = Language {
    titles: "د",
    before_number: "ص ج",
    abbreviations: "ق.م ه.ش ه.ق",
    starts_lowercase: true,
    ..UNKNOWN
};

pub(in super::super) const INDONESIAN: Language = Language {
    starters: "Ini Itu Dia Ia Mereka Kami Kita Saya Anda Apa Siapa Bagaimana Kapan Mengapa Tetapi Tapi Dan Kemudian Namun \
        Jika Di Pada Dari Untuk Dengan Menurut Tidak Semua",
    titles: "dr drs dra prof ir h hj tn ny sdr",
    before_number: "no hal vol bab tel ps",
    abbreviations: "dll dsb dst yth jl pt tbk a.n s.d",
    ..KNOWN
};

pub(in super::super) const VIETNAMESE: Language = Language {
    titles: "ts ths gs pgs bs ks tp q p",
    before_number: "số tr",
    abbreviations: "v.v vv",
    ..KNOWN
};
