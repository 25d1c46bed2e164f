//! `POST /v1/detect` and `tolmach detect`: which language a text is in, and what wins where somebody says
//! otherwise. The traps are those that detectors fall into, each by its name.

use std::fs;

use serde_json::{Value, json};

use crate::{command::tolmach, service::shared};

fn detect(body: &Value) -> Vec<Value> {
    let answer = shared().post("/v1/detect", body);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["detections"].as_array().unwrap().clone()
}

fn one(text: &str) -> Value {
    detect(&json!({ "texts": [text] })).remove(0)
}

#[test]
fn where_there_is_no_text_detection_names_no_language() {
    let texts = [
        "",
        "   ",
        "2024",
        "12:30",
        "🎉🎉",
        "— … !",
        "a",
        "١٢٣٤",
        "\u{202e}\u{200f}",
        "https://example.org/news/one",
        "me@example.org",
        "\0",
        "let x_y = foo(); if (a == b) { return bar::baz(); }",
    ];

    for (text, answer) in texts.iter().zip(detect(&json!({ "texts": texts }))) {
        assert_eq!(answer["lang"], Value::Null, "{text:?}: {answer}");
        assert_eq!(answer["reliable"], false, "{text:?}");
        assert_eq!(answer["why"], "nothing", "{text:?}");
    }
}

#[test]
fn detection_is_not_sure_of_what_is_no_sentence() {
    for text in ["ok", "12 km", "XIV", "Barack Obama Angela Merkel", "🎉 Wow", "Admin", "東京大学"]
    {
        assert_eq!(one(text)["reliable"], false, "{text}: {}", one(text));
    }
}

#[test]
fn detection_sees_through_traps() {
    let cases = [
        ("all caps, English", "BREAKING NEWS: PRESIDENT SIGNS NEW LAW ON TUESDAY", "en"),
        ("all caps, German", "DER BUNDESTAG HAT AM DIENSTAG EIN NEUES GESETZ BESCHLOSSEN", "de"),
        ("all caps, Greek", "ΚΑΛΗΜΕΡΑ ΚΟΣΜΕ", "el"),
        ("all caps, Turkish", "TÜRKİYE'DE SEÇİM SONUÇLARI AÇIKLANDI", "tr"),
        ("no spaces", "nospacesatallinthisenglishsentenceabouttheweather", "en"),
        ("markup", "<div class=\"a\"><p>Die Ministerin sagte am Dienstag ab.</p></div>", "de"),
        ("a script", "<p>Міністр сказав у вівторок.</p><script>var a = 'the';</script>", "uk"),
        ("Japanese in markup", "<p>大臣は火曜日に語った。</p>", "ja"),
        ("a brand among Japanese", "iPhone 15 Proの新色が発売", "ja"),
        ("a brand among Chinese", "iPhone 15 发布会", "zh"),
        ("a brand among Korean", "삼성 Galaxy S24 출시", "ko"),
        ("hashtags", "#Вибори2024 #Україна", "uk"),
        ("marks of direction", "\u{202a}Влада Србије је данас усвојила закон\u{202c}", "sr"),
        (
            "a Russian quotation",
            "Президент заявив журналістам: «Мы никогда не согласимся с таким \
             решением», після чого залишив залу засідань.",
            "uk",
        ),
        ("Kazakh is not Belarusian", "Қазақстан үкіметі жаңа заң қабылдады", "kk"),
        (
            "Malay is not Indonesian",
            "Kerajaan negeri memaklumkan bahawa polis telah menahan tiga \
             lelaki kerana kemalangan jalan raya itu",
            "ms",
        ),
        (
            "Galician is not Portuguese",
            "A Xunta anunciou onte que os concellos terán máis axudas",
            "gl",
        ),
        ("Basque", "Jaurlaritzak lege berria onartu du gaur goizean", "eu"),
        ("Irish", "Dúirt an tAire inné go bhfuil an dlí nua i bhfeidhm", "ga"),
        ("Icelandic", "Ráðherra sagði í gær að ný lög hefðu verið samþykkt", "is"),
        ("Albanian", "Qeveria miratoi dje ligjin e ri për arsimin", "sq"),
        ("Maltese", "Il-Gvern ħabbar ilbieraħ liġi ġdida dwar l-edukazzjoni", "mt"),
        ("Luxembourgish", "D'Regierung huet gëschter en neit Gesetz ugeholl", "lb"),
        ("Nynorsk", "Eg veit ikkje kva dei har sagt om den nye lova", "nn"),
        ("Yiddish is not Hebrew", "די רעגירונג האָט אָנגענומען אַ נײַ געזעץ", "yi"),
        ("Amharic", "አዲስ ሕግ ጸደቀ", "am"),
    ];

    let texts: Vec<&str> = cases.iter().map(|(_, text, _)| *text).collect();
    for ((trap, text, expected), answer) in cases.iter().zip(detect(&json!({ "texts": texts }))) {
        assert_eq!(answer["lang"], *expected, "{trap}: {text}: {answer}");
    }
}

#[test]
fn detection_is_not_sure_of_languages_that_are_not_served() {
    for (name, text) in [
        ("Kurdish", "حکومەتی هەرێم بڕیاری نوێی دەرکرد"),
        ("Pashto", "د افغانستان حکومت نوی قانون تصویب کړ"),
        ("Mongolian", "Монгол улсын засгийн газар шинэ хууль баталлаа өчигдөр үдээс хойш"),
        ("Japanese in Latin letters", "watashi wa gakusei desu"),
        ("Russian in Latin letters", "privet kak dela chto novogo segodnya"),
        ("Latin filler", "Lorem ipsum dolor sit amet consectetur adipiscing elit"),
        ("half and half", "Рада ухвалила закон. The minister welcomed it and said so."),
    ] {
        assert_eq!(one(text)["reliable"], false, "{name}: {}", one(text));
    }
}

#[test]
fn detection_names_sisters_and_ways_of_writing() {
    let croatian = one("Vlada Republike Hrvatske danas je usvojila novi zakon o tjednom odmoru.");
    assert_eq!(croatian["lang"], "hr");
    assert_eq!(croatian["alternatives"][0], "bs");

    assert_eq!(one("台灣總統宣布選舉結果")["variant"], "zh-Hant");
    assert_eq!(one("Влада Србије је данас усвојила нови закон.")["variant"], "sr-Cyrl");
    let brazilian = one("O motorista do ônibus não viu o trem na tela do celular.");
    assert_eq!((&brazilian["lang"], &brazilian["variant"]), (&json!("pt"), &json!("pt-BR")));
}

#[test]
fn detection_keeps_to_the_languages_asked_for() {
    let body = json!({ "texts": ["Vlada je danas usvojila novi zakon.", "Καλημέρα κόσμε"],
        "languages": ["hr", "en"] });

    let answers = detect(&body);

    assert_eq!(answers[0]["lang"], "hr");
    assert_eq!(answers[0]["alternatives"], json!([]));
    assert_eq!(answers[1]["lang"], Value::Null);
}

#[test]
fn detection_keeps_a_declared_language_unless_the_text_is_surely_in_another() {
    let body = |declared: &str, text: &str| json!({ "texts": [text], "declared": declared });
    let english = "The minister said on Tuesday that the law would be changed.";

    let overruled = detect(&body("de", english)).remove(0);
    assert_eq!(
        (&overruled["from"], &overruled["overruled"], &overruled["why"]),
        (&json!("en"), &json!("de"), &json!("text_overrules"))
    );

    let kept = detect(&body("pl", "Status")).remove(0);
    assert_eq!((&kept["from"], &kept["why"]), (&json!("pl"), &json!("text_is_unsure")));

    let sister =
        detect(&body("bs", "Vlada je danas usvojila novi zakon o tjednom odmoru.")).remove(0);
    assert_eq!((&sister["from"], &sister["why"]), (&json!("bs"), &json!("text_is_in_the_family")));

    let nothing = detect(&body("fr", "2024")).remove(0);
    assert_eq!((&nothing["from"], &nothing["why"]), (&json!("fr"), &json!("no_text")));
}

#[test]
fn detection_hears_what_a_page_and_a_header_declare() {
    let page = |head: &str| json!({ "texts": [format!("{head}<p>Menu</p>")], "format": "html" });

    let by_page = detect(&page("<html lang=\"nb\">")).remove(0);
    assert_eq!(by_page["declared"], json!({"lang": "nb", "by": "html"}));
    assert_eq!(by_page["from"], "nb");

    let by_meta = detect(&page("<meta property=\"og:locale\" content=\"pt_BR\">")).remove(0);
    assert_eq!(by_meta["declared"], json!({"lang": "pt-BR", "by": "og_locale"}));
}

#[test]
fn detection_tells_where_a_text_switches() {
    let text = "The minister said on Tuesday that the new law would be changed again.\n\
        Die Ministerin sagte am Dienstag, dass das neue Gesetz noch einmal geändert wird.\n\
        Nobody in the ministry wanted to explain when that would happen.";

    let answer = one(text);

    assert_eq!(answer["lang"], "en");
    assert_eq!(answer["passages"], json!([{"lang": "de", "lines": [1]}]));
}

#[test]
fn the_command_detects_files_and_prints_what_the_service_tells() {
    let folder = std::env::temp_dir().join(format!("tolmach-detect-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (english, german) = (folder.join("en.txt"), folder.join("de.html"));
    fs::write(&english, "The minister said so on Tuesday.").unwrap();
    fs::write(&german, "<p>Die Ministerin sagte das am Dienstag.</p>").unwrap();

    let both =
        tolmach(&["detect", english.to_str().unwrap(), german.to_str().unwrap()]).output().unwrap();
    let json = tolmach(&["detect", "--json", "--html", german.to_str().unwrap()]).output().unwrap();
    fs::remove_dir_all(&folder).unwrap();

    let lines: Vec<String> =
        String::from_utf8(both.stdout).unwrap().lines().map(str::to_owned).collect();
    assert!(lines[0].contains("en.txt\ten\t") && lines[0].ends_with("reliable"), "{lines:?}");
    assert!(lines[1].contains("de.html\tde\t"), "{lines:?}");
    let told: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&told["lang"], &told["why"]), (&json!("de"), &json!("text_is_sure")));
}

#[test]
fn detection_survives_random_strings() {
    let mut seed = 1u64;
    let mut random = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed >> 33
    };
    for _ in 0..200_000 {
        let length = random() % 24;
        let text: String = (0..length)
            .filter_map(|_| {
                let span = [0x80, 0x600, 0x3000, 0x1_0000, 0x11_0000][(random() % 5) as usize];
                char::from_u32(u32::try_from(random() % span).unwrap())
            })
            .collect();

        let detection = tolmach::detect::detect(&text, &[]);

        assert!((0.0..=1.0).contains(&detection.confidence), "{text:?}: {detection:?}");
    }
}
