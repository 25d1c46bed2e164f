//! `POST /v1/detect` and `tolmach detect`: which language a text is in, and what wins where somebody says
//! otherwise.

mod traps;

use std::fs;

use serde_json::{Value, json};

use crate::{
    command::{text, tolmach},
    service::{own_folder, shared},
};

fn detect(body: &Value) -> Vec<Value> {
    let answer = shared().post("/v1/detect", body);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["detections"].as_array().unwrap().clone()
}

fn one(text: &str) -> Value {
    detect(&json!({ "texts": [text] })).remove(0)
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
fn a_paragraph_tells_which_of_the_sisters_it_is_in() {
    let texts: Vec<&str> = SISTERS.iter().map(|(_, text)| *text).collect();

    let answers = detect(&json!({ "texts": texts }));

    let seen: Vec<&str> = answers.iter().map(|answer| answer["lang"].as_str().unwrap()).collect();
    assert_eq!(seen, SISTERS.map(|(lang, _)| lang));
    assert_eq!(answers[2]["variant"], "sr-Latn");
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
fn a_long_text_is_judged_by_its_beginning_middle_and_end() {
    let german = "Die Ministerin sagte am Dienstag, dass das neue Gesetz geändert wird. ";

    let answer = one(&german.repeat(1_000));

    assert_eq!((&answer["lang"], &answer["reliable"]), (&json!("de"), &json!(true)));
    assert_eq!(answer["passages"], Value::Null);
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

#[test]
fn the_command_says_what_is_wrong_with_a_text_or_a_language() {
    let folder = own_folder();
    fs::create_dir_all(&folder).unwrap();
    let latin1 = folder.join("latin1.txt");
    fs::write(&latin1, b"caf\xe9").unwrap();
    let told = |arguments: &[&str]| {
        let output = tolmach(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        text(&output.stderr)
    };

    let unread = told(&["detect", "/no/such/file"]);
    let latin1 = told(&["detect", latin1.to_str().unwrap()]);
    let unknown = told(&["detect", "--languages", "de,xx", "/no/such/file"]);
    fs::remove_dir_all(&folder).unwrap();

    assert!(unread.contains("/no/such/file cannot be read"), "{unread}");
    assert!(latin1.contains("is not UTF-8 at byte 3; convert it first"), "{latin1}");
    assert!(unknown.contains("saw \"xx\"; expected languages that are told apart"), "{unknown}");
    assert!(unknown.contains(" uk "), "{unknown}");
}

/// One paragraph as sisters write it.
#[rustfmt::skip]
const SISTERS: [(&str, &str); 8] = [
    ("hr", "Vijeće je prošli tjedan odlučilo da će se tisuću novih stanova graditi na otoku. Tko želi kupiti stan, \
        može se javiti općini do kraja siječnja, rekao je glasnogovornik, no točan broj još nije poznat."),
    ("bs", "Vijeće je prošle sedmice odlučilo da će se hiljadu novih stanova graditi na ostrvu. Ko želi kupiti stan, \
        može se javiti općini do kraja januara, rekao je glasnogovornik, ali tačan broj još nije poznat."),
    ("sr", "Savet je prošle nedelje odlučio da se hiljadu novih stanova gradi na ostrvu. Ko želi da kupi stan, može \
        da se javi opštini do kraja januara, rekao je portparol, ali tačan broj još nije poznat."),
    ("id", "Dewan memutuskan pekan lalu bahwa seribu apartemen baru akan dibangun di pulau itu. Siapa yang mau \
        membeli bisa mendaftar di kantor sampai akhir Januari, kata juru bicara, tetapi jumlah pastinya belum diketahui."),
    ("ms", "Majlis memutuskan minggu lalu bahawa seribu pangsapuri baharu akan dibina di pulau itu. Sesiapa yang mahu \
        membeli boleh mendaftar di pejabat sehingga akhir Januari, kata jurucakap, tetapi jumlah sebenar belum diketahui."),
    ("nb", "Rådet bestemte forrige uke at tusen nye leiligheter skal bygges på øya. De som vil kjøpe, kan melde seg hos \
        kommunen innen utgangen av januar, sa talspersonen, men det nøyaktige antallet er ikke kjent ennå."),
    ("nn", "Rådet bestemte førre veke at tusen nye leilegheiter skal byggjast på øya. Dei som vil kjøpe, kan melde seg \
        hjå kommunen innan utgangen av januar, sa talspersonen, men det nøyaktige talet er ikkje kjent enno."),
    ("da", "Rådet besluttede i sidste uge, at tusind nye lejligheder skal bygges på øen. De, der vil købe, kan henvende \
        sig til kommunen inden udgangen af januar, sagde talsmanden, men det nøjagtige antal kendes endnu ikke."),
];
