//! Names inside sentences. A device, a person or a service can have an Arabic or Hebrew name; without isolation, it would change the
//! order of the words around it.
//!
//! Invariant: every text isolates these names, so no template and no mail has to. A page has `<bdi>`, a mail the marks of
//! Unicode (UAX #9, FSI and PDI). Texts for phones have no marks: phones refuse them (protocol.md §1.4).

use std::borrow::Cow;

/// The placeables that hold names.
const NAMES: [&str; 4] = ["device", "devices", "name", "service"];

/// First strong isolate: the text after it has the direction of its first letter.
const BEGIN: char = '\u{2068}';
/// Pop directional isolate.
const END: char = '\u{2069}';

/// The value of a placeable, between marks if it is a name from right to left.
pub(super) fn isolated<'a>(placeable: &str, value: &'a str) -> Cow<'a, str> {
    if NAMES.contains(&placeable) && value.chars().any(is_right_to_left) {
        Cow::Owned(format!("{BEGIN}{}{END}", without_marks(value)))
    } else {
        Cow::Borrowed(value)
    }
}

/// `text` without the marks.
pub(super) fn without_marks(text: &str) -> String {
    text.replace([BEGIN, END], "")
}

/// Whether a character belongs to the blocks that Unicode reserves for scripts from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// A rendered page with `<bdi>` in place of the marks, except in attributes and in the title, which take no markup.
///
/// The values of the page are escaped before, so that every `<` begins a tag.
pub(crate) fn with_markup(page: String) -> String {
    if !page.contains(BEGIN) {
        return page;
    }
    let mut pieces = page.split('<');
    let mut marked = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        marked.push('<');
        match piece.split_once('>') {
            Some((tag, text)) if tag != "title" => {
                marked.push_str(tag);
                marked.push('>');
                marked.push_str(&text_with_markup(text));
            }
            _ => marked.push_str(piece),
        }
    }
    marked
}

/// Text between two tags: `<bdi>` for each whole pair of marks.
fn text_with_markup(text: &str) -> Cow<'_, str> {
    let Some((before, rest)) = text.split_once(BEGIN) else {
        return Cow::Borrowed(text);
    };
    let Some((name, after)) = rest.split_once(END) else {
        return Cow::Borrowed(text);
    };
    let after = text_with_markup(after);
    Cow::Owned(format!("{before}<bdi>{name}</bdi>{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Texts;

    const HEBREW: &str = "הטלפון שלי";

    #[test]
    fn name_from_right_to_left_then_isolated_in_its_sentence() {
        let title = |device: &str| Texts::default().with("devices-remove-title", "device", device);
        assert_eq!(title(HEBREW), format!("Remove “\u{2068}{HEBREW}\u{2069}”?"));
        assert_eq!(title("هاتفي 2"), "Remove “\u{2068}هاتفي 2\u{2069}”?");
        assert_eq!(title("Mein Gerät"), "Remove “Mein Gerät”?");
        assert_eq!(title("Τηλέφωνο"), "Remove “Τηλέφωνο”?");
        // Marks of its own would end the isolation.
        let forged = title(&format!("{HEBREW}\u{2069}\u{2068}x"));
        assert_eq!(forged, format!("Remove “\u{2068}{HEBREW}x\u{2069}”?"));
        // A code is copied, and stays as it is.
        let copied = Texts::default().with("enrol-typed-label", "origin", HEBREW);
        assert_eq!(copied, without_marks(&copied));
    }

    #[test]
    fn page_then_markup_in_texts_only_and_everything_else_as_it_is() {
        let marked = |text: &str| format!("\u{2068}{text}\u{2069}");
        let name = marked("&lt;b&gt; שלי");
        let page = format!(
            "<title>{name}</title><p title=\"{name}\">Remove {name} or {name}?</p>\u{2068}<br>\u{2069}"
        );
        let bdi = "<bdi>&lt;b&gt; שלי</bdi>";
        assert_eq!(
            with_markup(page),
            format!(
                "<title>{name}</title><p title=\"{name}\">Remove {bdi} or {bdi}?</p>\u{2068}<br>\u{2069}"
            )
        );
        assert_eq!(with_markup("a < b".to_owned()), "a < b");
    }
}
