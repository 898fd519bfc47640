//! The list of all reflection tasks: by topic, by time and by month.

use std::collections::BTreeSet;

use crate::language::Language;
use crate::model::block::Resolved;
use crate::model::book::{Article, TaskAddress, Topic};
use crate::model::month::Month;
use crate::model::task::ReflectionTask;
use crate::model::url::Permalink;
use crate::render::frame::link;
use crate::render::html::{self, Setting};
use crate::render::tasks::task_card;
use crate::render::view::{
    ChoiceView, LinkView, ListView, TaskCardView, TasksView, TopicTasksView,
};
use crate::render::{Rendered, Renderer, format, is_split};
use crate::texts;

/// The lengths of meetings that tasks are sorted by, in minutes, with the key of their heading.
const TIMES: [(u32, u32, &str); 3] =
    [(1, 30, "time-short"), (31, 45, "time-middle"), (46, u32::MAX, "time-long")];

/// Whom tasks are for. `site.ftl` has for each its name and the pieces of words that tell of it; a word
/// belongs to the first that knows it, so «teamledere» are leaders.
const AUDIENCES: [&str; 7] = ["staff", "leaders", "team", "owner", "ppt", "sfo", "pupils"];

impl Renderer<'_> {
    /// Renders the list of all tasks. In a large book each topic has a page of its own.
    pub fn tasks(&self) -> Rendered {
        if self.book.task_count() == 0 {
            return Ok(Vec::new());
        }
        let permalink = Permalink::new("oppgaver.html");
        let here = self.generated(&permalink);
        let title = texts::get(here.spoken(), "tasks");
        let summary = texts::get(here.spoken(), "tasks-summary");
        let mut files = Vec::new();
        let view = if !is_split(self.book) {
            let mut lists = self.tasks_by_time(here, usize::MAX);
            lists.extend(self.tasks_by_month(here));
            tasks_view(self.topics_with_tasks(here, &self.book.topics), lists, here)
        } else {
            let mut parts = Vec::new();
            for topic in &self.book.topics {
                let articles = &self.book.articles[topic.articles.clone()];
                if articles.iter().all(|article| article.tasks.is_empty()) {
                    continue;
                }
                let folder = topic.page.permalink.as_str().trim_end_matches("/index.html");
                let permalink = Permalink::new(format!("oppgaver/{folder}.html"));
                parts.push(LinkView {
                    url: here.from.link_to(&permalink),
                    ..link(here, &topic.page)
                });
                let here = self.generated(&permalink);
                let topics = self.topics_with_tasks(here, std::slice::from_ref(topic));
                let title = format!("{title}: {}", topic.page.meta.title);
                let summary = &topic.page.meta.summary;
                let frame = self.generated_frame(here, "tasks.html", "tasks", &title, summary);
                files.push(self.file(frame, &tasks_view(topics, Vec::new(), here))?);
            }
            TasksView { parts, ..tasks_view(Vec::new(), Vec::new(), here) }
        };
        let frame = self.generated_frame(here, "tasks.html", "tasks", &title, &summary);
        files.push(self.file(frame, &view)?);
        Ok(files)
    }

    fn topics_with_tasks(&self, here: Setting, topics: &[Topic]) -> Vec<TopicTasksView> {
        let lists = topics.iter().map(|topic| TopicTasksView {
            anchor: topic.page.permalink.as_str().trim_end_matches("/index.html").replace('/', "-"),
            title: topic.page.meta.title.clone(),
            items: self.book.articles[topic.articles.clone()]
                .iter()
                .flat_map(|article| {
                    let tasks = article.tasks();
                    tasks.map(|(task, address)| choosable_card(here, article, task, address))
                })
                .collect(),
        });
        lists.filter(|list| !list.items.is_empty()).collect()
    }

    /// Returns the tasks by the length of the meeting they fit, at most `most` of each. A choice is from as many topics
    /// as it can be.
    pub fn tasks_by_time(&self, here: Setting, most: usize) -> Vec<ListView> {
        let lists = TIMES.map(|(least, longest, key)| {
            let mut fits: Vec<_> = self
                .every_task()
                .filter(|(_, task, _)| (least..=longest).contains(&task.minutes))
                .collect();
            if fits.len() > most {
                let mut of_topic = vec![0; self.book.topics.len()];
                // The first of each topic, then the second of each; the sort keeps their order.
                fits.sort_by_cached_key(|(article, ..)| {
                    of_topic[article.topic] += 1;
                    of_topic[article.topic]
                });
            }
            ListView {
                anchor: key.to_owned(),
                title: texts::get(here.spoken(), key),
                items: fits
                    .into_iter()
                    .take(most)
                    .map(|(article, task, address)| task_card(here, article, task, address))
                    .collect(),
            }
        });
        lists.into_iter().filter(|list| !list.items.is_empty()).collect()
    }

    /// Returns the tasks by month, from the beginning of the school year.
    fn tasks_by_month(&self, here: Setting) -> Vec<ListView> {
        let lists = school_year().map(|month| {
            let fits = self.every_task().filter(|(_, task, _)| task.season.contains(&month));
            ListView {
                anchor: format!("maned-{}", month.number()),
                title: format::capitalized(month.name(here.spoken())),
                items: fits
                    .map(|(article, task, address)| task_card(here, article, task, address))
                    .collect(),
            }
        });
        lists.filter(|list| !list.items.is_empty()).collect()
    }

    fn every_task(
        &self,
    ) -> impl Iterator<Item = (&Article, &ReflectionTask<Resolved>, &TaskAddress)> {
        self.book.articles.iter().flat_map(|article| {
            article.tasks().map(move |(task, address)| (article, task, address))
        })
    }
}

/// Puts the list together with what its tasks can be chosen by: only what some task has.
fn tasks_view(topics: Vec<TopicTasksView>, lists: Vec<ListView>, here: Setting) -> TasksView {
    let cards = || topics.iter().flat_map(|topic| &topic.items);
    let has = |keys: fn(&TaskCardView) -> &str, key: &str| {
        cards().any(|card| keys(card).split(' ').any(|one| one == key))
    };
    let audiences = AUDIENCES.into_iter().filter(|key| has(|card| &card.audiences, key));
    let audiences = audiences.map(|key| ChoiceView {
        key: key.to_owned(),
        words: audience_words(here.spoken(), key).swap_remove(0),
    });
    let months =
        school_year().filter(|month| has(|card| &card.months, &month.number().to_string()));
    let months = months.map(|month| ChoiceView {
        key: month.number().to_string(),
        words: format::capitalized(month.name(here.spoken())),
    });
    let (audiences, months) = (audiences.collect(), months.collect());
    TasksView { topics, lists, parts: Vec::new(), audiences, months }
}

/// Returns a task as a card that says whom it is for, and that can be chosen.
fn choosable_card(
    here: Setting,
    article: &Article,
    task: &ReflectionTask<Resolved>,
    address: &TaskAddress,
) -> TaskCardView {
    let language = article.page.meta.language.spoken();
    let audience = task.audience.as_ref().map(|words| html::words(words, here.book, language));
    let audiences = audience.as_deref().map(|words| audiences_in(words, language).join(" "));
    let months: Vec<String> = task.season.iter().map(|month| month.number().to_string()).collect();
    TaskCardView {
        card: task_card(here, article, task, address),
        audience,
        minutes: task.minutes,
        audiences: audiences.unwrap_or_default(),
        months: months.join(" "),
    }
}

/// Returns whom the words of a task's field are about.
fn audiences_in(words: &str, language: Language) -> Vec<&'static str> {
    let known = AUDIENCES.map(|key| audience_words(language, key));
    let words = words.to_lowercase();
    let mut found = BTreeSet::new();
    for word in words.split(|letter: char| !letter.is_alphanumeric()) {
        found.extend(
            known
                .iter()
                .position(|pieces| pieces[1..].iter().any(|piece| word.contains(piece.as_str()))),
        );
    }
    found.into_iter().map(|place| AUDIENCES[place]).collect()
}

/// Returns the name of a kind of people, and after it the pieces of words that tell of them.
fn audience_words(language: Language, key: &str) -> Vec<String> {
    let text = texts::get(language, &format!("task-for-{key}"));
    texts::alternatives(&text).map(str::to_owned).collect()
}

fn school_year() -> impl Iterator<Item = Month> {
    (8..=12).chain(1..=7).filter_map(Month::from_number)
}

#[cfg(test)]
mod tests {
    use super::audiences_in;
    use crate::language::Language;

    fn check(words: &str, language: Language, expected: &[&str]) {
        assert_eq!(audiences_in(words, language), expected, "{words}");
    }

    #[test]
    fn the_words_of_a_task_tell_whom_it_is_for() {
        check("hele personalet, gjerne med SFO", Language::Nb, &["staff", "sfo"]);
        check("ledergruppe og teamledere", Language::Nb, &["leaders"]);
        check("trinnteam og ledelse", Language::Nb, &["leaders", "team"]);
        check("skoleeier, rektorer og rådgivere", Language::Nb, &["leaders", "owner"]);
        check(
            "elevrådet, vaktmeisteren, leiinga og to lærarar",
            Language::Nn,
            &["leaders", "team", "pupils"],
        );
        check("den nye og fadderen", Language::Nb, &[]);
    }
}
