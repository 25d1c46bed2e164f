//! Every trap that detectors fall into, by its name, with the answer a reader would give.

use serde_json::{Value, json};

use super::detect;
use Expected::{Is, Nothing, Unsure};

/// What is expected of an answer.
enum Expected {
    /// No language: nobody could tell one.
    Nothing,
    /// This language.
    Is(&'static str),
    /// Whatever it takes it for, it is not sure: it is no text, or in a language that is not judged.
    Unsure,
}

impl Expected {
    fn is_met(&self, answer: &Value) -> bool {
        let lang = answer["lang"].as_str();
        match self {
            Nothing => lang.is_none() && answer["reliable"] == false && answer["why"] == "nothing",
            Is(expected) => lang == Some(expected),
            Unsure => answer["reliable"] == false,
        }
    }

    fn wanted(&self) -> String {
        match self {
            Nothing => "no language".into(),
            Is(lang) => (*lang).into(),
            Unsure => "an answer that is not reliable".into(),
        }
    }
}

#[test]
fn detection_sees_through_every_trap() {
    let texts: Vec<&str> = TRAPS.iter().map(|(_, text, _)| *text).collect();

    let mut failed = Vec::new();
    for ((trap, text, expected), answer) in TRAPS.iter().zip(detect(&json!({ "texts": texts }))) {
        if !expected.is_met(&answer) {
            failed.push(format!("{trap}: {text:?} wants {}: {answer}", expected.wanted()));
        }
    }

    assert!(failed.is_empty(), "{} of {}:\n{}", failed.len(), TRAPS.len(), failed.join("\n"));
}

#[rustfmt::skip]
const TRAPS: &[(&str, &str, Expected)] = &[
    ("empty", "", Nothing),
    ("space", "   ", Nothing),
    ("digits", "2024 12 31", Nothing),
    ("emoji", "🎉🎉🚀", Nothing),
    ("emoji and a word", "🎉 Wow", Unsure),
    ("punctuation", "— … !?! ···", Nothing),
    ("one letter", "a", Nothing),
    ("one word that all write", "ok", Unsure),
    ("one word of one language", "Bundesregierung", Is("de")),
    ("a web address", "https://example.org/news/one-more-thing", Nothing),
    ("a mail address", "redaktion@example.org", Nothing),
    ("a number and its unit", "12 km", Unsure),
    ("all caps, English", "BREAKING NEWS: PRESIDENT SIGNS NEW LAW ON TUESDAY", Is("en")),
    ("all caps, German", "DER BUNDESTAG HAT AM DIENSTAG EIN NEUES GESETZ BESCHLOSSEN", Is("de")),
    ("all caps, Ukrainian", "ПРЕЗИДЕНТ ПІДПИСАВ НОВИЙ ЗАКОН У ВІВТОРОК", Is("uk")),
    ("all caps, Greek", "ΚΑΛΗΜΕΡΑ ΚΟΣΜΕ", Is("el")),
    ("all caps, Turkish", "TÜRKİYE'DE SEÇİM SONUÇLARI AÇIKLANDI", Is("tr")),
    ("no capitals, English", "breaking news: president signs new law on tuesday", Is("en")),
    ("Ukrainian without its own letters", "Президент заявив про нову угоду з партнерами", Is("uk")),
    ("markup, English", "<div class=\"a\"><p>The minister said so on Tuesday, before the vote.</p></div>", Is("en")),
    ("markup and a script, Ukrainian", "<p>Міністр сказав у вівторок.</p><script>var a = 'the';</script>", Is("uk")),
    ("markup, Japanese", "<p>大臣は火曜日に語った。</p>", Is("ja")),
    ("half English, half Ukrainian", "Рада ухвалила закон. The minister welcomed it and said so.", Unsure),
    ("a Russian quotation in Ukrainian", "Президент заявив журналістам: «Мы никогда не согласимся с таким решением», після чого залишив залу засідань.", Is("uk")),
    ("Japanese in Han letters alone", "東京大学", Unsure),
    ("a Japanese headline in Han letters", "東京都知事選挙、現職が三選果たす", Is("ja")),
    ("a brand among Japanese", "iPhone 15 Proの新色が発売", Is("ja")),
    ("Chinese and English", "iPhone 15 发布会", Is("zh")),
    ("Chinese in traditional letters", "台灣總統宣布選舉結果", Is("zh")),
    ("Cantonese", "佢哋話聽日會落雨，所以唔去街", Is("zh")),
    ("Korean and English", "삼성 Galaxy S24 출시", Is("ko")),
    ("Serbian in Latin letters", "Vlada Srbije je danas usvojila novi zakon o bezbednosti saobraćaja", Is("sr")),
    ("Serbian in Cyrillic letters", "Влада Србије је данас усвојила нови закон", Is("sr")),
    ("Croatian", "Vlada Republike Hrvatske danas je usvojila novi zakon o tjednom odmoru", Is("hr")),
    ("Bosnian", "Vlada Federacije BiH usvojila je u četvrtak izvještaj o saobraćaju u kantonima", Is("bs")),
    ("Kurdish", "حکومەتی هەرێم بڕیاری نوێی دەرکرد", Unsure),
    ("Pashto", "د افغانستان حکومت نوی قانون تصویب کړ", Unsure),
    ("Mongolian", "Монгол улсын засгийн газар шинэ хууль баталлаа өчигдөр үдээс хойш", Unsure),
    ("Bulgarian", "Министерският съвет прие новия закон във вторник", Is("bg")),
    ("Macedonian", "Владата го усвои новиот закон во вторникот", Is("mk")),
    ("Amharic", "አዲስ ሕግ ጸደቀ", Is("am")),
    ("Tigrinya", "ሓድሽ ሕጊ ጸዲቑ ኣሎ ሎሚ", Unsure),
    ("Yiddish", "די רעגירונג האָט אָנגענומען אַ נײַ געזעץ", Is("yi")),
    ("Japanese in Latin letters", "watashi wa gakusei desu", Unsure),
    ("Russian in Latin letters", "privet kak dela chto novogo segodnya", Unsure),
    ("Latin filler", "Lorem ipsum dolor sit amet consectetur adipiscing elit", Unsure),
    ("code", "let x_y = foo(); if (a == b) { return bar::baz(); }", Nothing),
    ("names", "Barack Obama Angela Merkel", Unsure),
    ("a zero byte", "\0", Nothing),
    ("marks of direction alone", "\u{202e}\u{200f}", Nothing),
    ("marks of direction around words", "\u{202a}Влада Србије је данас усвојила закон\u{202c}", Is("sr")),
    ("combining accents", "Chi\u{0301}nh phu\u{0309} đa\u{0303} thông qua luật mới về giáo dục hôm nay", Is("vi")),
    ("combining accents alone", "\u{0301}\u{0308}\u{0301}", Nothing),
    ("Arabic digits", "١٢٣٤", Nothing),
    ("a Roman number", "XIV", Unsure),
    ("no spaces", "nospacesatallinthisenglishsentenceabouttheweather", Is("en")),
    ("hashtags alone", "#Вибори2024 #Україна", Is("uk")),
    ("hashtags beside words", "The minister resigned on Tuesday #Вибори2024 #Україна", Is("en")),
    ("names of accounts", "@omega_tv @BBCWorld", Nothing),
    ("Hebrew", "הממשלה אישרה היום את החוק החדש", Is("he")),
    ("Arabic", "وافقت الحكومة اليوم على القانون الجديد", Is("ar")),
    ("Persian", "دولت امروز قانون جدید را تصویب کرد", Is("fa")),
    ("Urdu", "حکومت نے آج نیا قانون منظور کر لیا ہے", Is("ur")),
    ("a brand in front", "WhatsApp, Facebook, Instagram: Die Ministerin warnt vor neuen Gebühren", Is("de")),
    ("Kazakh is not Belarusian", "Қазақстан үкіметі жаңа заң қабылдады", Is("kk")),
    ("Malay is not Indonesian", "Kerajaan negeri memaklumkan bahawa polis telah menahan tiga lelaki kerana kemalangan jalan raya itu", Is("ms")),
    ("Indonesian is not Malay", "Pemerintah mengatakan bahwa polisi telah menangkap tiga pria karena kecelakaan mobil itu", Is("id")),
    ("Galician is not Portuguese", "A Xunta anunciou onte que os concellos terán máis axudas", Is("gl")),
    ("Basque", "Jaurlaritzak lege berria onartu du gaur goizean", Is("eu")),
    ("Irish", "Dúirt an tAire inné go bhfuil an dlí nua i bhfeidhm", Is("ga")),
    ("Icelandic", "Ráðherra sagði í gær að ný lög hefðu verið samþykkt", Is("is")),
    ("Albanian", "Qeveria miratoi dje ligjin e ri për arsimin", Is("sq")),
    ("Maltese", "Il-Gvern ħabbar ilbieraħ liġi ġdida dwar l-edukazzjoni", Is("mt")),
    ("Luxembourgish", "D'Regierung huet gëschter en neit Gesetz ugeholl", Is("lb")),
    ("Nynorsk", "Eg veit ikkje kva dei har sagt om den nye lova", Is("nn")),
];
