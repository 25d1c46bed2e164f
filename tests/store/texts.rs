//! Texts come back letter for letter, whatever they look like to a database.

use tolmach::{
    database::{Statement, Value},
    memory::Unit,
};

use crate::shelf::{Shelf, human, key, targets};

for_every_store!(
    a_text_comes_back_letter_for_letter,
    a_megabyte_comes_back,
    names_with_signs_of_sql_do_no_harm,
    numbers_and_no_values_come_back_as_they_are,
);

const HARD: [&str; 9] = [
    "A zero \0 within, \0\0 and a substitute \u{1A}, \u{1A}0 \u{1A}1",
    "👩🏽‍🚀 and 🇺🇦",
    r#"She said: "it's 'so'""#,
    r"back\slash \u0000 \n \\",
    "'; DROP TABLE unit; --",
    "$1 ?1 :name @name %s {}",
    "line\nbreak\r\n\ttab",
    "e\u{301} and é, ﬁ, \u{202E}turned\u{202C}, \u{FEFF}",
    "\u{10FFFF}\u{FFFD}\u{7F}\u{80}",
];

async fn a_text_comes_back_letter_for_letter(shelf: Shelf) {
    let units = HARD.map(|text| human(text, text));
    shelf.memory.remember(units.to_vec()).await.unwrap();

    let found = shelf.memory.look_up(&HARD.map(key)).await.unwrap();

    for (units, text) in found.iter().zip(HARD) {
        assert_eq!(units.len(), 1, "{text:?}");
        assert_eq!((&*units[0].source, &*units[0].target), (text, text));
    }
}

async fn a_megabyte_comes_back(shelf: Shelf) {
    let text = "Uma frase comprida. ".repeat(1_000_000 / 20);
    shelf.memory.remember(vec![human(&text, &text)]).await.unwrap();

    let found = targets(&*shelf.memory, &text).await;

    assert!(found == [text], "it came back changed");
}

async fn names_with_signs_of_sql_do_no_harm(shelf: Shelf) {
    let unit = |text: &str| Unit {
        maker: text.into(),
        wishes: text.into(),
        article: text.into(),
        context: text.into(),
        verdict: text.into(),
        ..human("One.", "Um.")
    };
    shelf.memory.remember(HARD.map(unit).to_vec()).await.unwrap();

    let found = shelf.memory.look_up(&[key("One.")]).await.unwrap().concat();

    for (found, text) in found.iter().zip(HARD) {
        // Nobody compares these by bytes: a zero may be written as what stands for it in HTML.
        let written = text.replace('\0', "\u{FFFD}");
        let fields = [&found.maker, &found.wishes, &found.article, &found.context, &found.verdict];
        assert_eq!(fields, [&written; 5]);
    }
    assert_eq!(found.len(), HARD.len());
    for holder in HARD {
        shelf.memory.lease(&[key("One.")], holder, crate::shelf::PATIENT).await.unwrap();
        shelf.memory.release(&[key("One.")], holder).await.unwrap();
    }
}

async fn numbers_and_no_values_come_back_as_they_are(shelf: Shelf) {
    let values = vec![
        Value::Int(i64::MIN),
        Value::Int(i64::MAX),
        Value::Real(0.1),
        Value::Null,
        Value::from(""),
    ];
    let sql = "SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS DOUBLE PRECISION), \
               CAST($4 AS TEXT), CAST($5 AS TEXT)";

    let rows = shelf.database.read(Statement::new(sql, values.clone())).await.unwrap();

    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].0, values);
}
