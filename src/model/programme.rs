//! A programme that schools can take up (Olweus, Zero, LP-modellen), with what is known of its effect.

use jiff::civil::Date;

use crate::model::evidence::Evidence;
use crate::model::id::{CitationKey, ProgrammeId, RoleId};
use crate::source::Spanned;

#[derive(Debug, Clone)]
pub struct Programme {
    pub id: ProgrammeId,
    pub name: String,
    pub theme: String,
    pub levels: Vec<RoleId>,
    pub owner: String,
    pub summary: String,
    pub evidence: Spanned<Evidence>,
    pub evidence_note: Option<String>,
    pub references: Vec<CitationKey>,
    pub checked: Date,
    pub url: Option<String>,
    /// Whether it is the school's own, beside those of the book it builds on.
    pub local: bool,
}
