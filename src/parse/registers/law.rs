//! The register of laws, and what is meant by a reference that it does not have.

use std::collections::HashMap;

use jiff::civil::Date;

use super::Ids;
use crate::diagnostics::{Diagnostic, Report, closest, codes};
use crate::language::ContentLanguage;
use crate::model::id::{ActId, LawSectionId};
use crate::model::law::{Act, LawRegister, LawSection, RepealedLaw, comparable};
use crate::parse::fields::{Fields, without_unclosed};
use crate::parse::keys;
use crate::source::{FileId, SourceFile, Spanned};

/// Reads `lovregister.toml`.
pub fn law(file: FileId, source: &SourceFile, report: &mut Report) -> LawRegister {
    let text = without_unclosed(&source.text, file, 0, &keys::LAW, report);
    let mut fields = Fields::parse(&text, file, 0, &keys::LAW, report);
    let checked = fields.date("checked", report).map(|date| date.value);
    let mut register = LawRegister::default();
    let mut ids = Ids::default();
    for table in fields.tables("acts", report) {
        register.acts.extend(act(table, &mut ids, report));
    }
    let mut sections = HashMap::new();
    for table in fields.tables("sections", report) {
        if let Some(section) = section(table, &register, checked, &mut ids, report) {
            let reference = format!("{}/{}", section.act, comparable(&section.number));
            sections.insert(reference, LawSectionId(register.sections.len()));
            register.sections.push(section);
        }
    }
    for table in fields.tables("repealed", report) {
        let repealed = repealed(table, &register, &sections, report);
        register.repealed.extend(repealed);
    }
    fields.finish(report);
    register
}

fn act(mut fields: Fields, ids: &mut Ids, report: &mut Report) -> Option<Act> {
    let id = fields.required_string("id", report);
    let title = fields.required_string("title", report);
    let short = fields.string("short", report);
    let number = fields.string("number", report);
    let lang = fields.string("lang", report);
    let url = fields.required_string("url", report);
    let in_force = fields.date("in_force", report);
    let repealed = fields.date("repealed", report);
    let replaced_by = fields.string("replaced_by", report);
    fields.finish(report);
    let language = match lang {
        None => ContentLanguage::Nn,
        Some(tag) => ContentLanguage::from_tag(&tag.value).unwrap_or_else(|| {
            let known = ContentLanguage::ALL.map(ContentLanguage::tag);
            report.push(codes::invalid_value(tag.span, "lang", &tag.value, &known));
            ContentLanguage::Nn
        }),
    };
    let id = ids.take(id?, report)?;
    // What is missing is reported; links to the act are not called dead for that.
    let title = title.map_or_else(|| id.clone(), |title| title.value);
    Some(Act {
        id: ActId(id),
        short: short.map_or_else(|| title.clone(), |short| short.value),
        title,
        number: number.map(|number| number.value).unwrap_or_default(),
        language,
        url: url.map(|url| url.value).unwrap_or_default(),
        in_force: in_force.map(|date| date.value),
        repealed: repealed.map(|date| date.value),
        replaced_by: replaced_by.map(|id| ActId(id.value)),
    })
}

fn section(
    mut fields: Fields,
    register: &LawRegister,
    checked: Option<Date>,
    ids: &mut Ids,
    report: &mut Report,
) -> Option<LawSection> {
    let act = fields.required_string("act", report);
    let id = fields.required_string("id", report);
    let title = fields.required_string("title", report);
    let summary = fields.string("summary", report);
    let summary_nn = fields.string("summary_nn", report);
    let url = fields.string("url", report);
    let own_checked = fields.date("checked", report);
    let note = fields.string("note", report);
    fields.finish(report);
    let act = find_act(&act?, register, report)?;
    let id = id?;
    let key = format!("{}/{}", act.id, comparable(&id.value));
    ids.take_as(&key, id.span, report)?;
    let number = id.value;
    Some(LawSection {
        act: act.id.clone(),
        title: title.map(|title| title.value).unwrap_or_default(),
        summary: summary.map(|summary| summary.value).unwrap_or_default(),
        summary_nn: summary_nn.map(|summary| summary.value),
        url: url.map_or_else(|| format!("{}/§{number}", act.url), |url| url.value),
        number,
        checked: own_checked.map(|date| date.value).or(checked),
        note: note.map(|note| note.value),
    })
}

fn find_act<'a>(
    id: &Spanned<String>,
    register: &'a LawRegister,
    report: &mut Report,
) -> Option<&'a Act> {
    let act = register.acts.iter().find(|act| act.id.as_str() == id.value);
    if act.is_none() {
        let known: Vec<&str> = register.acts.iter().map(|act| act.id.as_str()).collect();
        report.push(codes::unknown_act(id.span, &id.value, &known));
    }
    act
}

fn repealed(
    mut fields: Fields,
    register: &LawRegister,
    sections: &HashMap<String, LawSectionId>,
    report: &mut Report,
) -> Option<RepealedLaw> {
    let span = fields.span;
    let act = fields.required_string("act", report);
    let numbers = fields.strings("sections", report);
    let chapters = fields.strings("chapters", report);
    let replaced_by = fields.strings("replaced_by", report);
    let title = fields.string("title", report);
    let period = fields.string("period", report);
    let note = fields.string("note", report);
    let basis = fields.string("basis", report);
    let in_text = fields.boolean("in_text", report);
    fields.finish(report);
    let act = find_act(&act?, register, report)?;
    let mut successors = Vec::new();
    for reference in replaced_by {
        let (act, number) = reference.value.split_once('/').unwrap_or((&reference.value, ""));
        match sections.get(&format!("{act}/{}", comparable(number))) {
            Some(id) => successors.push(*id),
            None => report.push(unknown_section(register, &reference)),
        }
    }
    let values = |spanned: Vec<Spanned<String>>| spanned.into_iter().map(|one| one.value).collect();
    Some(RepealedLaw {
        act: act.id.clone(),
        sections: values(numbers),
        chapters: values(chapters),
        replaced_by: successors,
        title: title.map(|title| title.value),
        period: period.map(|period| period.value),
        note: note.map(|note| note.value),
        basis: basis.map(|basis| basis.value),
        in_text: in_text.is_none_or(|in_text| in_text.value),
        span,
    })
}

/// Tells of a reference to a section that the register lacks. Another section of the act is not proposed: § 12-2 and § 12-3
/// are both real, and only the editor knows which one is meant.
pub fn unknown_section(register: &LawRegister, reference: &Spanned<String>) -> Diagnostic {
    let (span, written) = (reference.span, reference.value.as_str());
    if let Some(meant) = meant(register, written) {
        return codes::law_written_otherwise(span, written, &meant);
    }
    let (act, number) = written.split_once('/').unwrap_or((written, ""));
    let number = comparable(number.split(' ').next().unwrap_or_default());
    let Some(act) = register.acts.iter().find(|known| known.id.as_str() == act) else {
        let acts = register.acts.iter().filter(|known| known.replaced_by.is_none());
        let acts: Vec<&str> = acts.map(|known| known.id.as_str()).collect();
        return codes::unregistered_act(span, written, &acts);
    };
    if let Some(successor) = &act.replaced_by {
        let today = register.act(successor);
        return codes::repealed_act(span, &act.short, &today.url, &successor.0);
    }
    if !number.starts_with(|sign: char| sign.is_ascii_digit()) {
        let first = register.sections.iter().find(|section| section.act == act.id);
        let number = first.map_or("1-1", |section| &section.number);
        return codes::act_without_section(span, written, &format!("{}/{number}", act.id));
    }
    codes::unregistered_section(span, written, act.id.as_str(), &number)
}

/// Returns the section that is meant by a reference in other words than those of the register, as a link names it:
/// `opplaringslova/12-2` for «opplæringslova § 12-2». The number must be that of a section.
pub fn meant(register: &LawRegister, written: &str) -> Option<String> {
    let is_sign = |letter: char| letter.is_whitespace() || "/§,#:-–".contains(letter);
    let names = |act: &Act| [act.id.0.clone(), act.short.clone(), act.title.clone()];
    let found = register.acts.iter().find_map(|act| {
        names(act).iter().find_map(|name| {
            let rest = after_name(written, name).filter(|rest| rest.starts_with(is_sign))?;
            reference_of(register, act, rest.trim_start_matches(is_sign))
        })
    });
    found.or_else(|| {
        let (name, rest) = written.split_at(written.find(['/', '§', ' '])?);
        let near = closest(name, register.acts.iter().map(|act| act.id.as_str()));
        let act = register.acts.iter().find(|act| [act.id.as_str()] == near[..])?;
        reference_of(register, act, rest.trim_start_matches(is_sign))
    })
}

/// Returns what follows a name that a text begins with, whatever its letters' case.
fn after_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(name.len())?;
    (start.to_lowercase() == name.to_lowercase()).then_some(rest)
}

fn reference_of(register: &LawRegister, act: &Act, number: &str) -> Option<String> {
    let number = comparable(number).replace('.', "-");
    let mut sections = register.sections.iter();
    let section =
        sections.find(|section| section.act == act.id && comparable(&section.number) == number)?;
    Some(format!("{}/{}", section.act, section.number))
}
