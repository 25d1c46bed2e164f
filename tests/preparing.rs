//! What prepared text becomes with the real models.

#[path = "bench/quality/engine.rs"]
mod engine;

use std::{path::Path, sync::Arc};

use engine::Model;
use tolmach::translator::{
    Align, Segment, Translated, Urgency,
    embedded::attempts::{Answer, Ask, Attempts, Context},
};

/// The model of a pair, as `tests/check` installs it.
fn model(pair: &str) -> Model {
    let folder = std::env::var("TEST_MODELS").unwrap_or_else(|_| "target/test-models".into());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(pair);
    assert!(
        folder.is_dir(),
        "no model in {}; tests/check installs it, or name a folder in TEST_MODELS",
        folder.display()
    );
    Model::load(&folder)
}

fn translate(model: &Model, pair: &str, texts: &[&str], align: Align) -> Vec<Translated> {
    let segment = |marked: &&str| segment(marked, align);
    let segments: Vec<Segment> = texts.iter().map(segment).collect();
    let vocabulary = Arc::clone(&model.vocabulary);
    let context = Context::default();
    let mut attempts = Attempts::new(&segments, &pair.parse().unwrap(), vocabulary, &context);
    loop {
        let asks = attempts.next_round();
        if asks.is_empty() {
            return attempts.finish();
        }
        attempts.answer(asks.iter().map(|ask| answer(model, ask)).collect());
    }
}

/// The text with what stands between `⟦` and `⟧` kept.
fn segment(marked: &str, align: Align) -> Segment {
    let (mut text, mut keep, mut start) = (String::new(), Vec::new(), 0);
    for c in marked.chars() {
        match c {
            '⟦' => start = text.len(),
            '⟧' => keep.push(start..text.len()),
            c => text.push(c),
        }
    }
    Segment { text, urgency: Urgency::Normal, align, keep }
}

/// Asserts that each text becomes exactly what stands beside it.
fn assert_translations(pair: &str, cases: &[(&str, &str)]) {
    let model = model(pair);
    let texts: Vec<&str> = cases.iter().map(|(text, _)| *text).collect();
    let translated = translate(&model, pair, &texts, Align::No);
    for ((text, wanted), target) in cases.iter().zip(translated) {
        assert_eq!(target.text, *wanted, "{text}");
    }
}

fn answer(model: &Model, ask: &Ask) -> Answer {
    if ask.align {
        return model.align(&ask.text);
    }
    let text = model.translate(&[&ask.text]).remove(0);
    Answer { text, alignment: Vec::new() }
}

#[test]
fn what_the_vocabulary_cannot_spell_comes_through() {
    let model = model("en-pt");
    let hard = [
        ("“We will win,” Łukasz Żak said – twice.", vec!["“", "”,", "Łukasz Żak", " – "]),
        ("It costs €50 million (£43 million).", vec!["€50 milh", "£43 milh"]),
        (
            "Read https://example.org/a#top or write to desk@example.org.",
            vec!["https://example.org/a#top", "desk@example.org"],
        ),
        ("As @BBC wrote under #Law, Зеленський left.", vec!["@BBC", "#Law", "Зеленський"]),
        ("There were 1,234,567 people ❤️ in Düsseldorf.", vec!["1.234.567", "❤️", "Düsseldorf"]),
    ];

    let texts: Vec<&str> = hard.iter().map(|(text, _)| *text).collect();
    let translated = translate(&model, "en-pt", &texts, Align::No);

    for ((source, wanted), target) in hard.iter().zip(translated) {
        for piece in wanted {
            assert!(target.text.contains(piece), "{piece} of {source} is not in {}", target.text);
        }
    }
}

#[test]
fn a_headline_in_capitals_is_translated() {
    let model = model("en-pt");

    let text =
        &translate(&model, "en-pt", &["US WARNS RUSSIA, SAYS NATO MUST ACT"], Align::No)[0].text;

    assert_eq!(*text, text.to_uppercase());
    assert!(text.contains("EUA") && text.contains("OTAN") && text.contains("DEVE"), "{text}");
}

#[test]
fn menu_labels_are_nothing_but_their_translation() {
    let model = model("en-pt");
    let labels =
        [("Hello", "Olá"), ("World", "Mundo"), ("Ukraine", "Ucrânia"), ("Podcasts", "Podcasts")];

    let texts: Vec<&str> = labels.iter().map(|(text, _)| *text).collect();
    let translated = translate(&model, "en-pt", &texts, Align::No);

    for ((_, wanted), target) in labels.iter().zip(translated) {
        assert_eq!(target.text, *wanted);
    }
}

#[test]
fn alignment_leads_from_the_original_text_to_the_final_one() {
    let model = model("en-pt");
    let source = "“The red car,” said Müller, cost £20.";

    let target = translate(&model, "en-pt", &[source], Align::Yes).remove(0);

    let linked = |word: &str| {
        let at = source.find(word).unwrap();
        let link = target
            .alignment
            .iter()
            .filter(|link| link.source.start >= at && link.source.end <= at + word.len());
        let best = link.max_by(|a, b| a.weight.total_cmp(&b.weight)).expect("the word is linked");
        &target.text[best.target.clone()]
    };
    assert_eq!(linked("red"), "vermelho");
    assert!("Müller".contains(linked("Müller")) || linked("Müller") == "Müller");
}

#[test]
fn what_a_portal_protects_is_never_translated() {
    assert_translations(
        "en-pt",
        &[
            (
                "He bought a ⟦small green⟧ house near the river.",
                "Ele comprou uma casa small green perto do rio.",
            ),
            ("The command ⟦save⟧ writes the file", "O comando save escreve o arquivo"),
            (
                "We pay ⟦per month⟧ subscription fees to them",
                "Nós pagamos taxas de assinatura per month para eles",
            ),
            ("Photo: ⟦Omega TV UK⟧", "Foto: Omega TV UK"),
            ("Use ⟦save⟧, ⟦load⟧ and ⟦quit⟧ to work.", "Use o save, load e quit para trabalhar."),
            (
                "They use \"⟦save⟧\" and (⟦quit now⟧), said the man.",
                "Eles usam \"save\" e (quit now), disse o homem.",
            ),
            (
                "POLICE WARN ⟦Omega TV uk⟧ VIEWERS ABOUT ⟦small green⟧ MEN",
                "POLÍCIA AVISAR OS ESPECTADORES DO Omega TV uk SOBRE OS HOMENS small green",
            ),
        ],
    );
    assert_translations(
        "pt-en",
        &[("O comando ⟦guardar⟧ escreve o ficheiro.", "The guardar command writes the file.")],
    );
}

#[test]
fn alignment_leads_to_what_was_kept() {
    let model = model("en-pt");

    let text = "He bought a ⟦small green⟧ house.";
    let target = translate(&model, "en-pt", &[text], Align::Yes).remove(0);

    let link = target.alignment.iter().find(|link| link.source == (12..23)).expect("it is linked");
    assert_eq!(&target.text[link.target.clone()], "small green");
}

#[test]
fn raised_and_lowered_digits_and_trademarks_stay_on_their_words() {
    assert_translations(
        "en-pt",
        &[
            ("CO₂ emissions rose", "Emissões de CO₂ aumentaram"),
            ("The H₂O molecule is small.", "A molécula de H₂O é pequena."),
            ("The area covers 10km² of forest.", "A área abrange 10km² de floresta."),
            ("A flat of 25m² costs more.", "Um apartamento de 25m² custa mais."),
            ("The fire burned 10,000 km² of land.", "O fogo queimou 10.000 km² de terra."),
            ("Brand™ and Company® signed a deal.", "Brand™ e Company® assinaram um acordo."),
            (
                "The president¹ said that 10⁶ people met in the UN².",
                "O presidente¹ disse que 10⁶ pessoas se reuniram na ONU².",
            ),
        ],
    );
    assert_translations(
        "pt-en",
        &[("O fogo queimou 300 km² de terra.", "The fire burned 300 km² of land.")],
    );
}
