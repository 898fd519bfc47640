//! A link whose words say nothing about where it leads: who jumps from link to link with a screen reader, or
//! looks for links on the page, hears «her, her, les mer».

use super::Checked;
use crate::diagnostics::{Report, codes};
use crate::model::block::LinkText;

/// Words that say nothing, parted by `|`, in lower case and without signs at their ends: bokmål, nynorsk, English.
const EMPTY: &str = "her|les mer|les meir|les mer her|les meir her|mer|meir|mer her|klikk her|klikk|trykk her|trykk|\
    se her|sjå her|denne|dette|denne lenken|denne lenka|denne lenkja|lenke|lenken|lenka|lenkje|lenkja|\
    link|linken|denne linken|denne siden|denne sida|siden|sida|nettsiden|nettsida|artikkelen|\
    denne artikkelen|her kan du lese mer|mer informasjon|meir informasjon|here|click here|read more|\
    this link";

/// Reports each link that the editor gave such words.
pub fn check(checked: &Checked, report: &mut Report) {
    for run in checked.pages.iter().flat_map(|page| &page.runs) {
        for link in run.links.iter().filter(|link| *link.text == LinkText::Written) {
            let words = run.text[link.words.clone()].trim();
            let bare = words.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
            if EMPTY.split('|').any(|known| known == bare) {
                let span = run.span(link.words.clone(), checked.sources).unwrap_or(link.span);
                report.push(codes::empty_link_text(span, words));
            }
        }
    }
}
