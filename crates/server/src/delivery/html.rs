//! The HTML of a mail, made from its plain text, so that both say the same. It loads nothing from anywhere.

use askama::Template;
use zeroize::Zeroizing;

/// A line of a paragraph.
enum HtmlLine<'a> {
    /// Words.
    Text(&'a str),
    /// The first address of the mail. The button has the words of the subject, and the address stands below it.
    Button(&'a str),
    /// A further address.
    Link(&'a str),
}

#[derive(Template)]
#[template(path = "mail.html")]
struct MailPage<'a> {
    language: &'a str,
    subject: &'a str,
    paragraphs: Vec<Vec<HtmlLine<'a>>>,
}

fn is_address(line: &str) -> bool {
    (line.starts_with("https://") || line.starts_with("http://")) && !line.contains(' ')
}

/// The HTML of a mail in a language, a BCP 47 tag.
///
/// # Errors
/// When the template cannot be filled.
pub(super) fn html(
    language: &str,
    subject: &str,
    body: &str,
) -> Result<Zeroizing<String>, askama::Error> {
    let mut has_button = false;
    let mut line = |text| {
        if !is_address(text) {
            return HtmlLine::Text(text);
        }
        let first = !std::mem::replace(&mut has_button, true);
        if first {
            HtmlLine::Button(text)
        } else {
            HtmlLine::Link(text)
        }
    };
    let paragraphs = body
        .split("\n\n")
        .map(|paragraph| paragraph.lines().map(str::trim).map(&mut line).collect())
        .collect();
    let page = MailPage {
        language,
        subject,
        paragraphs,
    };
    page.render().map(Zeroizing::new)
}

#[cfg(test)]
pub(super) mod tests {
    /// The lines of a page that a reader sees, without its title.
    pub(crate) fn visible(page: &str) -> Vec<String> {
        let body = page.split_once("<body").unwrap().1;
        let mut text = String::new();
        let mut in_tag = true;
        for character in body.chars() {
            match character {
                '<' => in_tag = true,
                '>' => in_tag = false,
                other if !in_tag => text.push(other),
                _ => {}
            }
        }
        for (escaped, plain) in [
            ("&#34;", "\""),
            ("&#39;", "'"),
            ("&#60;", "<"),
            ("&#62;", ">"),
            ("&#38;", "&"),
        ] {
            text = text.replace(escaped, plain);
        }
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    }
}
