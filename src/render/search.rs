//! The page with all results of a search. Its script fills it; the boxes that narrow a search down stand in it
//! from the start.

use serde::Serialize;

use crate::language::Language;
use crate::model::url::Permalink;
use crate::render::{Rendered, Renderer, format};
use crate::search::{interface, passages};
use crate::texts;

#[derive(Serialize)]
struct SearchView {
    facets: Vec<FacetView>,
}

#[derive(Serialize)]
struct FacetView {
    /// As the index calls it.
    key: &'static str,
    /// As the address calls it.
    name: &'static str,
    legend: String,
    values: Vec<ValueView>,
}

#[derive(Serialize)]
struct ValueView {
    key: String,
    label: String,
    /// The language of the label where it is not the page's.
    lang: Option<&'static str>,
    /// How the index counts it. It counts languages in its own order.
    number: usize,
}

impl Renderer<'_> {
    pub fn search(&self) -> Rendered {
        let permalink = Permalink::new("sok.html");
        let here = self.generated(&permalink);
        let spoken = here.spoken();
        let (title, summary) =
            (texts::get(spoken, "search"), texts::get(spoken, "search-ui-summary"));
        let frame = self.generated_frame(here, "search.html", "search", &title, &summary);
        Ok(vec![self.file(frame, &SearchView { facets: self.facets(spoken) })?])
    }

    fn facets(&self, spoken: Language) -> Vec<FacetView> {
        let book = self.book;
        let value = |number, key: &str, label: &str| ValueView {
            key: key.to_owned(),
            label: format::capitalized(label),
            lang: None,
            number,
        };
        let kinds = passages::Kind::ALL.into_iter().enumerate();
        let kinds = kinds
            .map(|(number, kind)| value(number, kind.key(), &interface::kind_name(kind, spoken)));
        // Topics count from 1 in the index: a page may have none.
        let topics = book.topics.iter().enumerate().map(|(index, topic)| {
            let page = &topic.page;
            let lang =
                (page.meta.language != book.config.language).then(|| page.meta.language.tag());
            ValueView { lang, ..value(index + 1, interface::folder(page), &page.meta.title) }
        });
        let roles = book.config.roles.iter().enumerate();
        let roles = roles.map(|(number, role)| value(number, role.id.as_str(), role.name(spoken)));
        let languages = interface::languages(book).into_iter();
        let languages = languages.map(|language| {
            let name = texts::get(spoken, &format!("search-ui-language-{}", language.tag()));
            value(0, language.tag(), &name)
        });
        let mut origins = Vec::new();
        if let Some(layer) = &book.config.layer {
            origins.push(value(0, "felles", &texts::get(spoken, "search-ui-common")));
            origins.push(ValueView { label: layer.name.clone(), ..value(1, "lokalt", "") });
        }
        let facet = |key, name, legend: &str, values: Vec<ValueView>| FacetView {
            key,
            name,
            legend: texts::get(spoken, legend),
            values,
        };
        let facets = [
            facet("kinds", "type", "search-ui-kinds", kinds.collect()),
            facet("topics", "tema", "topics", topics.collect()),
            facet("roles", "rolle", "search-ui-roles", roles.collect()),
            facet("languages", "sprak", "search-ui-languages", languages.collect()),
            facet("origins", "opphav", "search-ui-origins", origins),
        ];
        // A choice of one is none.
        facets.into_iter().filter(|facet| facet.values.len() > 1).collect()
    }
}
