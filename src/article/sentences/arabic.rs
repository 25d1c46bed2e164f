//! Arabic chains whole sentences with commas where others write full stops.
//!
//! A long chain is cut where both sides are clauses by length, and neither begins with a word that
//! hangs on the other. Enumerations and insertions are shorter, or begin with a preposition. Shorter
//! sentences are left alone: a comma proves little, and a model copes with them.

const WORDS_OF_A_CLAUSE: usize = 4;
const WORDS_OF_A_CHAIN: usize = 30;

/// Words a clause begins with when it depends on the one before.
const DEPENDENT: &str = "أن إن أنّ إنّ بأن لأن كأن التي الذي الذين اللذين اللتين اللواتي والتي والذي والذين \
    في من على إلى عن مع بعد قبل خلال أثناء عند منذ حتى حيث كما بينما فيما مما إذ إذا لكي كي ثم أو أم بل \
    وفي ومن وعلى وإلى وعن ومع وأن وإن وبعد وقبل وخلال وحتى ولا لا دون وسط ضمن بين تحت فوق نحو غير سوى إلا \
    وهو وهي وهم وكذلك وأيضا مثل بما ما لما كل بسبب رغم فإن فقد لكن ولكن";

/// Words that open a sentence with a circumstance; its verb comes behind the comma.
const FRONTED: &str = "بعد قبل خلال أثناء منذ عند عندما إذا لو لما بينما حين حينما رغم بالنسبة بالإضافة وفقا وفقًا بحسب حسب \
    كجزء بحلول مع في على من إلى بسبب نظرا كما حتى بدلا إثر عقب فور";

/// Ends of the clauses of a sentence that are sentences of their own, the last left out.
pub(super) fn clause_ends(sentence: &str) -> Vec<usize> {
    let is_chain = is_chain(sentence);
    let mut ends = Vec::new();
    let mut start = 0;
    let mut is_quoted = false;
    for (at, sign) in sentence.char_indices() {
        let end = at + sign.len_utf8();
        match sign {
            '"' => is_quoted = !is_quoted,
            '«' | '“' | '(' => is_quoted = true,
            '»' | '”' | ')' => is_quoted = false,
            '،' if is_chain
                && !is_quoted
                && parts_clauses(&sentence[start..at], &sentence[end..]) =>
            {
                ends.push(end);
            }
            ':' if !is_quoted && parts_label(&sentence[end..]) => ends.push(end),
            _ => continue,
        }
        start = ends.last().copied().unwrap_or(0);
    }
    ends
}

fn is_chain(sentence: &str) -> bool {
    let first = sentence.split_whitespace().next().unwrap_or_default();
    let is_fronted =
        FRONTED.split_whitespace().any(|word| first.strip_prefix('و').unwrap_or(first) == word);
    sentence.split_whitespace().nth(WORDS_OF_A_CHAIN - 1).is_some() && !is_fronted
}

fn parts_clauses(before: &str, after: &str) -> bool {
    let clause = after.split(['،', '؛', ':']).next().unwrap_or_default();
    let first = clause.split_whitespace().next().unwrap_or_default();
    let item = before.rsplit('،').next().unwrap_or_default();
    // `مصر، والأردن، وعددا من الدول`: behind a short item, "and" goes on enumerating.
    let enumerates = !has_words(item) && first.starts_with('و');
    let depends = DEPENDENT.split_whitespace().any(|word| word == first);
    let is_quoted = first.starts_with(['"', '«', '“', '”', '\'']);
    has_words(before) && has_words(clause) && !enumerates && !depends && !is_quoted
}

/// `سؤال وجواب: ماذا حدث؟`: a heading before what it announces. A quotation goes with who said it.
fn parts_label(after: &str) -> bool {
    let opens_quotation = after.trim_start().starts_with(['"', '«', '“', '(', '\'']);
    after.starts_with(char::is_whitespace) && !opens_quotation && has_words(after)
}

fn has_words(text: &str) -> bool {
    text.split_whitespace().nth(WORDS_OF_A_CLAUSE - 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enumeration_is_not_cut() {
        let item = "زار الوزير مصر، والأردن، ولبنان، وعددا من الدول العربية الأخرى، ";

        assert_eq!(clause_ends(item), Vec::<usize>::new());
        assert!(!parts_clauses("زار الوزير مصر، والأردن، ولبنان", " وعددا من الدول العربية الأخرى"));
    }

    #[test]
    fn an_inserted_phrase_stays_with_its_verb() {
        let before = "وقال رئيس مجلس الوزراء";

        assert!(!parts_clauses(
            before,
            " في مؤتمر صحفي عقده اليوم، إن القرار جاء بعد مشاورات طويلة"
        ));
    }
}
