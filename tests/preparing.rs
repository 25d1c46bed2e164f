//! What prepared text becomes with the real models.

#[path = "bench/quality/engine.rs"]
mod engine;

mod preparing {
    pub mod real;
}

use preparing::real::{assert_translations, model, translate};
use tolmach::translator::Align;

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

#[test]
fn an_address_comes_through_in_capitals_too() {
    let addresses =
        ["WEATHER.COM", "WWW.GLOBO.COM", "WWW.BBC.CO.UK/NEWS", "NEWS@GLOBO.COM", "#LEI"];
    for (pair, sentences) in [
        ("en-pt", ["READ MORE ON {} TODAY", "{} TODAY", "Source: {}"]),
        ("pt-en", ["LEIA MAIS EM {} HOJE", "{} HOJE", "Fonte: {}"]),
    ] {
        let model = model(pair);
        for sentence in sentences {
            let texts = addresses.map(|address| sentence.replace("{}", address));
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            for (address, target) in
                addresses.iter().zip(translate(&model, pair, &texts, Align::No))
            {
                assert_eq!(target.text.matches(address).count(), 1, "{}", target.text);
            }
        }
    }
}

#[test]
fn numbers_mean_the_same_in_the_other_language() {
    assert_translations("en-pt", &[("ISBN 978-3-16-148410-0", "ISBN 978-3-16-148410-0")]);
    assert_translations(
        "pt-en",
        &[
            ("R$ 12.345,67", "R$ 12,345.67"),
            ("12.345,67 reais", "12,345.67 reais"),
            ("A reunião começa às 10h15.", "The meeting begins at 10:15."),
            ("A reunião começa às 10h15 na sede.", "The meeting begins at 10:15 at headquarters."),
            ("As ações da empresa estavam caindo 3%.\"", "The company's shares were falling 3%.\""),
        ],
    );
}

#[test]
fn quotes_stand_close_around_what_they_quote() {
    assert_translations(
        "pt-en",
        &[
            ("Ele deu \"esperança\" aos outros.", "He gave \"hope\" to others."),
            ("Ele deu “esperança” aos outros.", "He gave “hope” to others."),
        ],
    );
}

#[test]
fn a_label_does_not_end_where_it_should_go_on() {
    assert_translations("en-pt", &[("Thanks", "Obrigado"), ("January", "Janeiro")]);
    assert_translations(
        "pt-en",
        &[("São Paulo", "São Paulo"), ("Reunião às 10h15", "Meeting at 10:15")],
    );
}
